"""In a window read from the right, what runs to the right keeps its order."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemDelegate, QLabel, QListWidget, QWidget

from auditor_app.ui.choice_box import ChoiceBox
from auditor_app.ui.controls import label
from auditor_app.ui.direction import (
    MirroredLabel,
    as_it_runs,
    joined,
    joined_in_any_script,
    left_to_right,
)
from auditor_app.ui.enrolment.facts import grid
from auditor_app.ui.form.finder import _WORDS, _HitDelegate
from auditor_app.ui.form.outline import _NEEDS, FormOutline
from auditor_app.ui.form.sections import Progress, Section
from auditor_app.ui.questions.cells import RadioCell
from auditor_app.ui.questions.choice_picker import _TickDelegate
from auditor_app.ui.questions.choice_rows import RadioRow
from auditor_app.ui.questions.rank import _RankDelegate
from auditor_app.ui.questions.scales import LineScale
from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import SIZES, body_font
from auditor_app.ui.wording import size
from auditor_app.xforms import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DELEGATES: dict[str, Callable[[QListWidget], QAbstractItemDelegate]] = {
    "hit": _HitDelegate,
    "picker": partial(_TickDelegate, round_mark=True),
    "rank": _RankDelegate,
}
DUE = "الموعد {day}"


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_nothing_is_added_where_one_reads_from_the_left(qtbot: QtBot) -> None:
    assert left_to_right("2026-12-02") == "2026-12-02"
    assert joined(["W-01", "3 records"]) == "W-01  ·  3 records"
    shown = label("W-01")
    qtbot.addWidget(shown)
    assert not isinstance(shown, MirroredLabel)


@pytest.mark.usefixtures("_mirrored")
def test_a_day_and_each_fact_of_a_line_stand_in_an_isolate_of_their_own() -> None:
    assert left_to_right("2026-12-02") == "\u20662026-12-02\u2069"
    assert joined(["W-01", DUE]) == f"\u2068W-01\u2069  ·  \u2068{DUE}\u2069"


def test_hours_before_an_arabic_word_are_not_turned_where_one_reads_from_the_left() -> None:
    assert joined_in_any_script([]) == ""
    line = joined_in_any_script(["08:00 - 20:00", "عربي"])
    assert line == "\u200e\u206808:00 - 20:00\u2069  ·  \u2068عربي\u2069"
    assert in_order(line, "08:00", "20:00", "عربي")


@pytest.mark.usefixtures("_mirrored")
@pytest.mark.parametrize("parts", [("يوم", "English"), ("English", "يوم"), ("08:00", "09:00")])
def test_facts_follow_each_other_from_the_right_whatever_they_begin_with(
    qtbot: QtBot, parts: tuple[str, str]
) -> None:
    for line in (joined(parts), joined_in_any_script(parts)):
        shown = label(line)
        qtbot.addWidget(shown)
        assert shown.text() == line
        assert in_order(QLabel.text(shown), *reversed(parts))


@pytest.mark.usefixtures("_mirrored")
@pytest.mark.parametrize("sentence", ["{}", "الحجم {}", "{} من الملفات"])
def test_a_size_is_read_from_its_number_to_its_unit_alone_as_in_a_sentence(sentence: str) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    assert in_order(sentence.format(size(22_300_000)), "MB", "٢٢\u066b٣")
    assert in_order(sentence.format(size(223)), "B", "٢٢٣")


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("before", ["", "3  ", "Finding 1: ", "الملاحظة: "])
@pytest.mark.parametrize(
    ("begins", "goes_on"), [("North", " exit, open"), ("المخرج", " الشمالي مفتوح")]
)
def test_a_name_that_is_cut_off_ends_where_one_has_read_it(
    direction: Qt.LayoutDirection, before: str, begins: str, goes_on: str, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(direction)
    line = before + as_it_runs(begins + goes_on)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    metrics = QFontMetrics(body_font())
    room = metrics.horizontalAdvance(before + begins) + 30
    cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
    within, end = (cursor_at(cut, place, direction) for place in (len(before) + 3, cut.index("…")))
    assert within < end if begins.isascii() else end < within


def in_order(text: str, *parts: str) -> bool:
    """Whether these stand one after the other as seen from the left, in the direction Qt takes."""
    # As QLabel does for plain text.
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    runs = rtl if is_right_to_left(text) else ltr
    places = []
    for part in parts:
        begin = text.index(part)
        places.append(min(cursor_at(text, at, runs) for at in (begin, begin + len(part))))
    return places == sorted(places)


def cursor_at(text: str, place: int, direction: Qt.LayoutDirection) -> float:
    """Where the cursor stands before a letter of a line, in px from the left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    found = line.cursorToX(place)
    return found[0] if isinstance(found, tuple) else found


def is_right_to_left(text: str) -> bool:
    """As QString::isRightToLeft: by the first strong letter that stands in no isolate."""
    depth = 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        depth += (kind in {"LRI", "RLI", "FSI"}) - (kind == "PDI")
        if not depth and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


@pytest.mark.parametrize("name", ["Northgate", "مصنع الشمال", "مصنع Northgate"])
def test_a_name_begins_where_those_above_it_do_where_one_reads_from_the_left(
    qtbot: QtBot, name: str
) -> None:
    row = RowButton("site", name, "")
    facts = QWidget()
    facts.setLayout(grid(("Organisation", name)))
    sides = Qt.AlignmentFlag
    for holder in (row, facts):
        qtbot.addWidget(holder)
        (shown,) = (each for each in holder.findChildren(QLabel) if each.text() == name)
        assert shown.alignment() & ~sides.AlignVertical_Mask == (
            sides.AlignLeft | sides.AlignAbsolute
        )


@pytest.fixture(params=[100, 200])
def _percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    wardrobe().put_on(Dress("light", request.param))
    yield
    wardrobe().put_on(Dress("light"))


@pytest.mark.usefixtures("_percent")
@pytest.mark.parametrize("names", [("الاسم", "W-01"), ("W-01", "الاسم\nW-02"), ("W-01", "W-02")])
def test_a_name_and_its_value_stand_on_one_line_in_any_scripts(
    qtbot: QtBot, names: tuple[str, str]
) -> None:
    facts = QWidget()
    facts.setLayout(grid(names))
    qtbot.addWidget(facts)
    facts.show()
    qtbot.waitExposed(facts)
    lines = []
    for shown in facts.findChildren(QLabel):
        layout = QTextLayout(shown.text().partition("\n")[0], shown.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        lines.append(shown.y() + shown.contentsRect().y() + round(line.ascent()))
        assert shown.alignment() & Qt.AlignmentFlag.AlignTop
    assert lines[0] == lines[1]


@pytest.mark.usefixtures("_mirrored")
@pytest.mark.parametrize("text", ["W-01", "Forced labour · ٣ سجلات", DUE])
def test_a_label_begins_at_the_side_at_which_the_page_does(qtbot: QtBot, text: str) -> None:
    shown = label(text)
    qtbot.addWidget(shown)
    sides = Qt.AlignmentFlag
    assert shown.text() == text
    assert shown.alignment() & (sides.AlignRight | sides.AlignAbsolute) == (
        sides.AlignRight | sides.AlignAbsolute
    )
    # In a form that is read from the left it begins there.
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown.text() == text
    assert shown.alignment() & sides.AlignLeft


@pytest.mark.usefixtures("_mirrored")
def test_what_is_centred_stays_so(qtbot: QtBot) -> None:
    shown = label("W-01")
    qtbot.addWidget(shown)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    shown.setText("W-02")
    assert shown.alignment() == Qt.AlignmentFlag.AlignCenter


def pictures(qapp: QApplication, widget: QWidget) -> list[QImage]:
    """How it looks where the program is read from the left, and where from the right."""
    taken = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        taken.append(widget.grab().toImage())
    return taken


@pytest.mark.usefixtures("_mirrored")
@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("نعم، كلها.", Qt.LayoutDirection.RightToLeft),
        ("لا أحد (أبدًا)", Qt.LayoutDirection.RightToLeft),
        ("Yes, all of it!", Qt.LayoutDirection.LeftToRight),
    ],
)
@pytest.mark.parametrize("kind", ["row", "cell", "box", "scale", "outline", *DELEGATES])
def test_words_of_a_form_look_the_same_whatever_language_the_program_speaks(
    kind: str, text: str, runs: Qt.LayoutDirection, qapp: QApplication, qtbot: QtBot
) -> None:
    """A full stop ends them, on the side at which they end."""
    shown: QWidget
    if kind == "row":
        shown = RadioRow(text, "x")
    elif kind == "cell":
        shown = RadioCell(Choice("x", text), "list")
    elif kind == "box":
        shown = ChoiceBox()
        shown.addItem(text)
    elif kind == "scale":
        shown = LineScale(2, {0: text}, every=1)
    elif kind in DELEGATES:
        shown = QListWidget()
        shown.addItem(text)
        shown.setItemDelegate(DELEGATES[kind](shown))
    else:
        shown = FormOutline()
        shown.show_sections([Section(text, 0, 1, ("/data/all",))], [Progress(1, 1, 0, 0)])
    qtbot.addWidget(shown)
    shown.setLayoutDirection(runs)
    shown.resize(320, 60)
    one, other = pictures(qapp, shown)
    assert one == other


@pytest.mark.parametrize("words", ["السؤال", "សំណួរ", "ညှို့ယူ"])
@pytest.mark.parametrize("kind", ["hit", "outline"])
def test_letters_higher_than_latin_ones_are_painted_whole(
    kind: str, words: str, qtbot: QtBot
) -> None:
    shown: QListWidget
    if kind == "hit":
        shown = QListWidget()
        shown.addItem(" ")
        shown.setItemDelegate(_HitDelegate(shown))
    else:
        shown = FormOutline()
        shown.show_sections([Section(" ", 0, 1, ("/data/all",))], [Progress(1, 0, 1, 0)])
    qtbot.addWidget(shown)
    shown.resize(320, 120)
    shown.item(0).setSizeHint(QSize(300, 60))
    before = shown.grab().toImage()
    shown.item(0).setData(_WORDS if kind == "hit" else _NEEDS, words)
    painted = lines_that_differ(before, shown.grab().toImage())
    blank = QImage(320, 120, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    free = blank.copy()
    painter = QPainter(free)
    painter.setFont(body_font(SIZES.small))
    painter.drawText(60, 60, words)
    painter.end()
    assert painted >= lines_that_differ(blank, free) > 5


def lines_that_differ(one: QImage, other: QImage) -> int:
    """Of pixels."""
    columns = range(one.width())
    return sum(
        any(one.pixel(x, y) != other.pixel(x, y) for x in columns) for y in range(one.height())
    )
