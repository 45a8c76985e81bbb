"""Free text: however much is pasted, the window goes on, nothing is lost, and it is said."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from ui_places import places
from ui_samples import SITE_NAME, values_in

import auditor_app.ui
from auditor_app.ui.text_area import MOST, TextArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk
    from watchdog import WatchedApplication

UI = Path(auditor_app.ui.__file__).parent
FLOOD = ("The gate was locked, they say. " * 170_000)[:5_000_000]
LINES = "Worker 0001; day shift\n"
ADDRESS = "/data/identification/address"


def paste(text: str) -> None:
    """As the keys do it, into what has the focus."""
    QGuiApplication.clipboard().setText(text)
    widget = QApplication.focusWidget()
    assert isinstance(widget, TextArea)
    widget.paste()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(420, 400)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def area(qtbot: QtBot, window: QWidget, request: pytest.FixtureRequest) -> TextArea:
    """An area at the top of a window, with the focus."""
    made = TextArea(2, most=getattr(request, "param", MOST))
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addStretch(1)
    window.show()
    qtbot.waitExposed(window)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_every_box_for_words_is_the_one_that_is_bounded() -> None:
    """No other file makes, or makes anew, a field of several lines."""
    boxes = {"QPlainTextEdit", "QTextEdit"}
    found = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            called = node.func if isinstance(node, ast.Call) else None
            bases = node.bases if isinstance(node, ast.ClassDef) else []
            found += [
                path.relative_to(UI).as_posix()
                for each in (called, *bases)
                if getattr(each, "id", getattr(each, "attr", "")) in boxes
            ]
    assert found == ["text_area.py"]


def test_five_megabytes_fit_into_no_box_of_any_page_and_that_is_said_in_it(
    furnished: Walk, watchdog: WatchedApplication
) -> None:
    met = set()
    for name, place in list(places(furnished.window.desk.vault)):
        furnished.window.go(place)
        furnished.quiet()
        page = furnished.window.page
        assert page is not None
        for box in page.findChildren(QPlainTextEdit):
            if box.isReadOnly():
                continue
            assert isinstance(box, TextArea), name
            before = box.toPlainText()
            content = QMimeData()
            content.setText(FLOOD)
            box.insertFromMimeData(content)
            assert box.toPlainText() == before
            assert "5,000,000 characters does not fit" in said_at(box), name
            met.add(name)
    assert len(met) > 2, met


def said_at(box: TextArea) -> str:
    """What is said in the box, or by the question to which it belongs."""
    around: QWidget | None = box
    while around is not None and not hasattr(around, "message"):
        around = around.parentWidget()
    return box.note or str(getattr(around, "message", ""))


def test_a_remark_takes_no_flood_and_keeps_what_was_written(
    unlocked: Walk,
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    filler.remarking.open(SITE_NAME)
    box = filler.sheet.panels[SITE_NAME].edit
    unlocked.until(box.hasFocus)
    unlocked.type(box, "The gate is new.")
    paste(FLOOD)
    assert box.toPlainText() == "The gate is new."
    assert "5,000,000 characters does not fit" in box.note
    assert box.height() > box.fontMetrics().lineSpacing() * 3
    paste(" They say.")
    assert box.note == ""
    filler.flush()
    unlocked.quiet()
    record_id = filler.keeper.record.id
    held = unlocked.window.desk.vault.remarks.of_record(record_id)
    assert held == {SITE_NAME: "The gate is new. They say."}


def test_the_words_about_it_stand_below_the_text_and_go_with_the_next_key(
    qtbot: QtBot, area: TextArea
) -> None:
    before = area.height()
    qtbot.keyClicks(area, "Before")
    paste(FLOOD)
    note = area._note
    assert note is not None
    qtbot.waitUntil(lambda: area.height() > before)
    assert note.isVisible()
    assert area.property("faulty")
    assert note.geometry().top() >= area.viewport().geometry().bottom()
    assert note.height() >= note.heightForWidth(note.width())
    assert area.rect().contains(note.geometry())
    assert QGuiApplication.clipboard().text() == FLOOD
    qtbot.keyClicks(area, ".")
    assert area.note == ""
    assert not area.property("faulty")
    qtbot.waitUntil(lambda: area.height() == before)


@pytest.mark.parametrize("area", [2_000_000], indirect=True)
@pytest.mark.parametrize("around", [("", ""), ("before\n", "\nafter")])
def test_what_is_long_and_fits_comes_in_piece_by_piece_and_is_undone_at_once(
    qtbot: QtBot, area: TextArea, watchdog: WatchedApplication, around: tuple[str, str]
) -> None:
    before, after = around
    text = LINES * 20_000
    area.setPlainText(before + after)
    cursor = area.textCursor()
    cursor.setPosition(len(before))
    area.setTextCursor(cursor)
    changed: list[bool] = []
    area.textChanged.connect(lambda: changed.append(True))
    paste(text)
    assert len(changed) == 1
    assert area.document().characterCount() < len(text)
    qtbot.waitUntil(lambda: len(changed) > 1, timeout=20_000)
    assert area.toPlainText() == before + text + after
    assert len(changed) == 2
    qtbot.keyClicks(area, "!")
    assert area.toPlainText() == before + text + "!" + after
    area.undo()
    area.undo()
    assert area.toPlainText() == before + after


@pytest.mark.parametrize("area", [2_000_000], indirect=True)
def test_what_is_long_and_takes_the_place_of_something_is_undone_at_once(
    qtbot: QtBot, area: TextArea
) -> None:
    qtbot.keyClicks(area, "before")
    area.selectAll()
    paste(LINES * 5_000)
    assert area.toPlainText() == LINES * 5_000
    area.undo()
    assert area.toPlainText() == "before"


@pytest.mark.parametrize("area", [2_000_000], indirect=True)
def test_whoever_asks_meanwhile_is_told_all_of_it(qtbot: QtBot, area: TextArea) -> None:
    text = LINES * 5_000
    paste(text)
    assert area.toPlainText() == text
    qtbot.keyClicks(area, "!")
    assert area.toPlainText() == text + "!"
    paste(text)
    area.setPlainText("Another")
    qtbot.wait(0)
    assert area.toPlainText() == "Another"


@pytest.mark.parametrize("area", [2_000_000], indirect=True)
def test_what_the_program_puts_there_cannot_be_undone(qtbot: QtBot, area: TextArea) -> None:
    text = LINES * 5_000
    area.show_text(text)
    assert area.toPlainText() == text
    assert not area.document().isUndoAvailable()


@pytest.mark.parametrize("area", [2_000_000], indirect=True)
def test_an_area_that_is_closed_meanwhile_stays_closed(qtbot: QtBot, area: TextArea) -> None:
    text = LINES * 5_000
    paste(text)
    assert not area.isReadOnly()
    area.setReadOnly(True)
    qtbot.wait(0)
    assert area.isReadOnly()
    qtbot.keyClicks(area, "!")
    assert area.toPlainText() == text


def test_as_much_fits_as_is_said(area: TextArea) -> None:
    paste("x" * (MOST + 1))
    assert area.toPlainText() == ""
    paste("x" * MOST)
    assert area.toPlainText() == "x" * MOST


@pytest.mark.parametrize(
    ("action", "is_own", "taken"),
    [
        (Qt.DropAction.MoveAction, True, True),
        (Qt.DropAction.CopyAction, True, False),
        (Qt.DropAction.MoveAction, False, False),
    ],
)
def test_what_is_moved_within_an_area_that_holds_too_much_is_not_refused(
    area: TextArea, action: Qt.DropAction, is_own: bool, taken: bool
) -> None:
    """Qt takes it out before it is put in: refused, it would be gone."""

    class Dropped(QDropEvent):
        def source(self) -> QObject:
            return area.viewport() if is_own else area

    stored = "x" * (MOST + 100)
    area.setPlainText(stored)
    content = QMimeData()
    content.setText("moved")
    event = Dropped(
        QPointF(5, 5), action, content, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    area.dropEvent(event)
    assert ("moved" in area.toPlainText()) == taken
    assert bool(area.note) != taken
    assert len(area.toPlainText()) >= len(stored)


def long_paste(walk: Walk) -> str:
    """Into an address that has an answer, of which only a part is there yet."""
    filler = walk.filler()
    box = filler.sheet.question(ADDRESS).answer_widget()
    assert isinstance(box, TextArea)
    walk.type(box, "12 Mill Road")
    walk.until(lambda: filler.session.value(ADDRESS) == "12 Mill Road")
    walk.quiet()
    box.setFocus()
    walk.until(box.hasFocus)
    paste(LINES * 10_000)
    assert box.document().characterCount() < 100_000
    return "12 Mill Road" + LINES * 10_000


def test_what_is_still_coming_in_is_not_called_saved(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    long_paste(unlocked)
    assert unlocked.window.page.saving.accessibleName().startswith("Being typed…")


def test_what_is_still_coming_in_is_the_answer_when_the_page_is_left(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    text = long_paste(unlocked)
    filler.go_on()
    assert filler.session.value(ADDRESS) == text
    assert filler.resume_point().typed == {}


def test_what_is_still_coming_in_is_stored_before_the_vault_locks(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    text = long_paste(unlocked)
    unlocked.lock()
    assert values_in(empty_vault)[ADDRESS] == text


def test_no_answer_from_before_is_shown_over_what_is_still_coming_in(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    text = long_paste(unlocked)
    filler.sheet.question(ADDRESS).show_value("12 Mill Road")
    filler.flush()
    assert filler.session.value(ADDRESS) == text
