"""What stands at the foot and at the head of a page: nothing that belongs to the other one."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from reportlab.platypus import CondPageBreak, Spacer

from auditor_app.report import Fact, FindingRow, theme, wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.grid import Grid, GridStyle, heading_row, row
from auditor_app.report.page_turns import least, with_page_turns
from auditor_app.report.text import TextStyle
from auditor_app.report.words import report_languages, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.report import ReportContent

    Made = Callable[[ReportContent], bytes]

LINE = 20.0
STYLE = TextStyle(10, LINE, theme.INK)
PLAIN = GridStyle(padding=0)


@pytest.fixture
def setter() -> Typesetter:
    return Typesetter(words_of("en"))


def lines(setter: Typesetter, count: int) -> Grid:
    rows = [row(setter.text(f"row {number}", STYLE)) for number in range(count)]
    return Grid((1,), rows, PLAIN)


def heights(grid: Grid, room: float) -> list[float]:
    return [part.wrap(theme.WIDTH, room)[1] for part in grid.split(theme.WIDTH, room)]


# --- tables


def test_a_table_leaves_no_low_row_alone_on_the_next_page(setter: Typesetter) -> None:
    assert heights(lines(setter, 10), 9 * LINE) == [7 * LINE, 3 * LINE]


def test_a_table_does_not_begin_with_a_low_row_alone(setter: Typesetter) -> None:
    assert heights(lines(setter, 10), 2 * LINE) == []
    assert heights(lines(setter, 10), 3 * LINE) == [3 * LINE, 7 * LINE]


def test_a_table_of_few_rows_is_not_divided(setter: Typesetter) -> None:
    table = lines(setter, 5)
    assert heights(table, 4 * LINE) == []
    assert table.least(theme.WIDTH) == 5 * LINE


def test_headings_of_rows_that_fill_a_page_are_no_reason_to_wait(setter: Typesetter) -> None:
    table = Grid((1,), [heading_row(setter.text("heading", STYLE)) for _ in range(40)], PLAIN)
    assert heights(table, theme.HEIGHT - 1) == []
    assert heights(table, theme.HEIGHT) == [35 * LINE, 5 * LINE]


def test_a_heading_of_rows_goes_with_the_row_below_it(setter: Typesetter) -> None:
    rows = [row(setter.text("row", STYLE)) for _ in range(8)]
    rows.insert(4, heading_row(setter.text("heading", STYLE)))
    assert heights(Grid((1,), rows, PLAIN), 5 * LINE) == [4 * LINE, 5 * LINE]


def test_a_label_in_a_row_that_is_cut_goes_overleaf_with_its_text(setter: Typesetter) -> None:
    label = replace(STYLE, leads=True)
    cell = [
        setter.text("\n".join(["first"] * 20), STYLE),
        setter.text("label", label),
        setter.text("\n".join(["second"] * 20), STYLE),
    ]
    table = Grid((1,), [row(cell)], PLAIN)
    assert heights(table, 22 * LINE) == [20 * LINE, 21 * LINE]
    assert heights(table, 23 * LINE) == [23 * LINE, 18 * LINE]


def test_a_label_as_long_as_a_page_does_not_wait_for_a_longer_one(setter: Typesetter) -> None:
    label = replace(STYLE, leads=True)
    said = setter.text("\n".join(["said"] * 20), STYLE)
    table = Grid((1,), [row([setter.text("\n".join(["label"] * 35), label), said])], PLAIN)
    assert heights(table, theme.HEIGHT) == [35 * LINE, 20 * LINE]


def test_rows_are_measured_once_and_not_on_every_page(
    setter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, measured = lines(setter, 300), 0
    whole = Grid._widths

    def counted(grid: Grid, available: float) -> list[float]:
        nonlocal measured
        measured += 1
        return whole(grid, available)

    monkeypatch.setattr(Grid, "_widths", counted)
    pages = 0
    while parts := table.split(theme.WIDTH, theme.HEIGHT):
        _, table = parts
        pages += 1
    assert pages >= 8
    assert measured == 300


# --- headings


def test_a_heading_asks_for_the_room_in_which_its_table_begins(setter: Typesetter) -> None:
    heading, note = setter.section("Findings"), setter.text("A note.", theme.ABOVE_TABLE)
    table = lines(setter, 40)
    story = with_page_turns([heading, note, table])
    turn = story[0]
    assert isinstance(turn, CondPageBreak)
    title = heading.wrap(theme.WIDTH, theme.HEIGHT)[1]
    assert turn.height == pytest.approx(26 + title + 8 + 14 + 6 + 3 * LINE)
    assert story[1:] == [heading, note, table]


def test_a_heading_asks_for_two_lines_of_a_long_paragraph(setter: Typesetter) -> None:
    long = setter.text("\n".join(["line"] * 50), STYLE)
    assert least([setter.group("Method"), Spacer(0, 5), long], theme.WIDTH) == pytest.approx(
        14.5 + 3 + 5 + 2 * LINE
    )


def test_space_that_stands_before_a_heading_does_not_begin_its_page(setter: Typesetter) -> None:
    space, heading = Spacer(0, 8), setter.section("Photos")
    story = with_page_turns([lines(setter, 1), space, heading, lines(setter, 4)])
    assert [type(block) is CondPageBreak for block in story] == [False, False, True, False, False]
    assert story[1] is space


def test_no_more_than_a_page_is_asked_for(setter: Typesetter) -> None:
    endless = setter.group("\n".join(["line"] * 400))
    turn, *_ = with_page_turns([endless, lines(setter, 1)])
    assert turn.height == theme.HEIGHT


@pytest.mark.parametrize("tag", ["en", "ar", "zh-Hans"])
def test_no_page_ends_with_a_heading(tag: str, content: ReportContent, pdf: Made) -> None:
    words = words_of(tag)
    titles = {
        words.gettext(title)
        for title in ("Findings", "Corrective action plan", "Photos", "Glossary", "Indicators")
    } | {wording.ilo_heading(words, key) for key in wording.ILO_INDICATORS}
    findings = tuple(
        FindingRow(n, "", "Major", f"Finding {n}", "It was seen. " * 30, action="Mend it. " * 20)
        for n in range(1, 4)
    )
    for count in range(0, 36, 4):
        facts = tuple(Fact(f"fact {number}", "said") for number in range(count))
        shown = replace(
            content,
            language=tag,
            site=replace(content.site, facts=facts),
            photos=content.photos[:2],
            findings=findings,
            glossary=(Fact("Indicator", "A sign."),),
        )
        for page in PdfReader(BytesIO(pdf(shown))).pages:
            last = [line.strip() for line in page.extract_text().splitlines() if line.strip()][-1]
            assert last not in titles
            assert last.lstrip("0123456789 ") not in titles


# --- columns of figures


@pytest.mark.parametrize("tag", report_languages())
def test_a_figure_stands_on_one_line_in_every_language(tag: str) -> None:
    setter = Typesetter(words_of(tag))
    said = [wording.of_all(setter.words, number, 18) for number in (None, 18)]
    figures = [setter.text(each, theme.NUMBER_END) for each in said]
    rows = [
        heading_row(setter.text("A heading across all columns, longer than any figure")),
        *(row(setter.text("label"), setter.text("bar"), figure) for figure in figures),
    ]
    *others, last = setter.columns((0.5, 0.4), 14, rows)
    assert sum(others) + last + 2 * 14 == pytest.approx(theme.WIDTH)
    assert others[0] / others[1] == pytest.approx(0.5 / 0.4)
    assert [len(figure.lines(last)) for figure in figures] == [1, 1]
    assert last < theme.WIDTH / 4
