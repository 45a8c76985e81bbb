"""The first page: what was audited, and the result in a minute's reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, PageBreak, Spacer

from auditor_app.report import section_words, theme, wording
from auditor_app.report.alerts_section import alerts_in_brief
from auditor_app.report.content import OUTCOMES
from auditor_app.report.drawings import Heading, OutcomeMark
from auditor_app.report.findings_section import findings_in_brief
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.links import indicator_anchor
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import IndicatorRow, ReportContent
    from auditor_app.report.words import Words

_ROOMS = ((3, 5), (3, 3), (2, 2), (1, 1))
"""Findings and indicators on the first page: the most of which all of it fits on a page."""
_STRIP = GridStyle(padding=9, gap=16)
_TILES = GridStyle(padding=10, gap=12, background=theme.PANEL, inset=12)
_TOP = GridStyle(padding=3, gap=14, rule=theme.RULE, kind="table", names=0)
_COUNT = TextStyle(24, 28, theme.INK, "Bold")
_WORD_FOR_A_COUNT = TextStyle(13, 28, theme.INK, "Bold")
"""Words that stand where a number is not told are longer than any number; same height of line."""


class _Line(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A rule across the page."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        del available_height
        self.width, self.height = available_width, 1.0
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(theme.ACCENT)
        self.canv.setLineWidth(1.2)
        self.canv.line(0, 0.5, self.width, 0.5)


def gravest(indicators: tuple[IndicatorRow, ...]) -> list[IndicatorRow]:
    """The observed indicators, strong ones first, then by how many workers show them.

    Those of which that is not told come last, in an order that does not tell it.
    """
    observed = [indicator for indicator in indicators if indicator.observed != 0]
    return sorted(
        observed, key=lambda one: (one.strength != "strong", -(one.observed or 0), one.id)
    )


def _tiles(content: ReportContent, setter: Typesetter) -> Grid:
    cells = [
        (
            OutcomeMark(outcome),
            setter.text(
                wording.outcome_figure(setter.words, content, outcome),
                _COUNT if content.outcomes.of(outcome) is not None else _WORD_FOR_A_COUNT,
            ),
            setter.text(wording.outcome_label(setter.words, outcome), theme.STRONG),
        )
        for outcome in OUTCOMES
    ]
    return Grid((1, 1, 1, 1), [row(*cells)], _TILES)


def _strip(content: ReportContent, setter: Typesetter) -> Grid:
    words = setter.words
    protocol = words.gettext(
        "{protocol}, version {version}",
        protocol=content.protocol_title,
        version=content.protocol_version,
    )
    facts = (
        (words.gettext("Days on site"), words.days(content.first_day, content.last_day)),
        (words.gettext("Auditor"), content.auditor),
        (words.gettext("Protocol"), protocol),
        (words.gettext("Audit"), wording.short_id(content.audit_id)),
    )
    cells = [
        (setter.text(label, theme.COLUMN), setter.text(value.strip() or wording.NOTHING))
        for label, value in facts
    ]
    return Grid((1.15, 1.1, 1.35, 0.8), [row(*cells)], _STRIP)


def _top_indicators(content: ReportContent, setter: Typesetter, most: int) -> list[Flowable]:
    chosen = gravest(content.indicators)[:most]
    if not chosen:
        return []
    rows = [
        row(
            setter.text(one.text, link=indicator_anchor(one.id)),
            setter.bar(one.observed, one.undecided, one.interviewed),
            setter.text(
                wording.of_all(setter.words, one.observed, one.interviewed), theme.NUMBER_END
            ),
        )
        for one in chosen
    ]
    story: list[Flowable] = [
        setter.group(setter.words.gettext("Gravest indicators observed")),
        Grid(setter.columns((0.5, 0.38), _TOP.gap, rows), rows, _TOP),
    ]
    if any(one.observed is not None and one.undecided for one in chosen):
        note = setter.words.gettext("Hatched: answers leave it undecided.")
        story.append(setter.text(note, theme.NOTE))
    return story


def _told(content: ReportContent, most: int) -> Iterator[int | None]:
    """The numbers on the first page, with `most` indicators."""
    yield from map(content.outcomes.of, OUTCOMES)
    yield from (flag.count for flag in content.outcomes.flags)
    yield from (one.observed for one in gravest(content.indicators)[:most])


def _status(words: Words, content: ReportContent) -> str:
    if content.practice:
        return words.gettext(
            "This report was made to practise. Its site and its people are invented."
        )
    if content.sign_off is None:
        return words.gettext("This is a draft: nobody has signed it off.")
    return wording.signed_by(words, content.sign_off)


def front(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What the document is, of which site and of whom; the rest of the page is free."""
    words = setter.words
    place = words.row(
        [part.strip() for part in (content.site.address, content.site.country) if part.strip()]
    )
    kind = section_words.what_it_is(words, content.variant)
    eyebrow = words.beside((content.organisation, kind))
    return [
        Spacer(0, 8),
        setter.text(eyebrow, theme.EYEBROW),
        Spacer(0, 4),
        Heading(setter.text(content.title, theme.COVER_TITLE), words.gettext("Summary"), "summary"),
        setter.text(f"{content.site.name}\n{place}".strip(), theme.COVER_PLACE),
        Spacer(0, 12),
        _Line(),
        _strip(content, setter),
        Spacer(0, 14),
    ]


def _for_the_client(
    content: ReportContent, setter: Typesetter, findings: int, indicators: int
) -> list[Flowable]:
    """The result, zero tolerance and the gravest first."""
    words = setter.words
    story = [setter.text(wording.summary(words, content), theme.LEAD), Spacer(0, 6)]
    if content.assessed:
        story += [_tiles(content, setter), Spacer(0, 4)]
    story += alerts_in_brief(content, setter)
    if content.outcomes.flags or content.outcomes.raised:
        story.append(setter.text(words.gettext("To be looked at without delay"), theme.GROUP))
        story.append(setter.flags(content.outcomes.flags, content.outcomes.raised))
    story += findings_in_brief(content, setter, findings)
    return story + _top_indicators(content, setter, indicators)


def _for_the_site(content: ReportContent, setter: Typesetter, findings: int) -> list[Flowable]:
    """What the site is told first: what it has to do, and what this copy does not hold."""
    words = setter.words
    grade = content.findings[0].grade if content.findings else ""
    confidence = words.gettext(
        "This copy is for the site. What workers said in confidence is not in it, neither in words "
        "nor in numbers, so that nobody can be recognised."
    )
    left_out = words.gettext(
        "It holds what the auditor saw at the site and in its papers, the findings that the site "
        "may see, and what is to be done about them. Outcomes, indicators and sources of the "
        "interviews, costs of recruitment, words of workers, photos that nobody has looked at, and "
        "recordings are in the report for the client alone."
    )
    return [
        setter.text(section_words.found(words, len(content.findings), grade), theme.LEAD),
        setter.text(confidence, theme.PARAGRAPH),
        setter.text(left_out, theme.PARAGRAPH),
        *alerts_in_brief(content, setter),
        *findings_in_brief(content, setter, findings),
    ]


def _height(story: list[Flowable]) -> float:
    """What the blocks take of a page, at the most."""
    heights = (
        block.wrap(theme.WIDTH, theme.HEIGHT)[1] + block.getSpaceBefore() + block.getSpaceAfter()
        for block in story
    )
    return float(sum(heights))


def cover(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The blocks of the first page, as much as fits, and the page break after them."""
    for findings, indicators in _ROOMS:
        story = _first_page(content, setter, findings, indicators)
        if _height(story) <= theme.HEIGHT:
            break
    return [*story, PageBreak()]


def _first_page(
    content: ReportContent, setter: Typesetter, findings: int, indicators: int
) -> list[Flowable]:
    words, is_full = setter.words, content.variant == "full"
    story = front(content, setter)
    if is_full:
        story += _for_the_client(content, setter, findings, indicators)
    else:
        story += _for_the_site(content, setter, findings)
    if content.sample.detection:
        story.append(setter.text(words.gettext("What the sample can tell"), theme.GROUP))
        story.append(setter.text(content.sample.detection))
    if is_full:
        story += setter.small_numbers(_told(content, indicators), content.smallest_group)
    return [*story, Spacer(0, 10), setter.text(_status(words, content), theme.SMALL)]
