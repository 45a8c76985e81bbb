"""Walking through interview mode: two people at one laptop, and keys as the system sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from auditor_app.ui.destinations import InterviewPlace, RecordPlace
from auditor_app.ui.interview.page import InterviewPage
from auditor_app.ui.interview.tiles import TileQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from ui_walk import Walk

    from auditor_app.ui.interview.interview import Interview
    from auditor_app.vault import Record

CLEAR = "/data/consent/consent_clear"
CONSENT = "/data/consent/consent_given"
DANGER = "/data/auditor_part/immediate_danger"
AGE = "/data/interview/person/age"
GENDER = "/data/interview/person/gender"
NATIONALITY = "/data/interview/person/nationality"
STARTED = "/data/interview/job/started"
WORSE = "/data/interview/promises/worse_than_told"
HURT = "/data/interview/harm/hurt"
WISH = "/data/interview/wishes/wish"
FEES = "/data/interview/fees/fees_paid"
FEE = "/data/interview/fee"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def interview_record(walk: Walk) -> Record:
    """The first worker interview of the first audit."""
    vault = walk.window.desk.vault
    records = vault.records.of_audit(vault.audits.list()[0].id)
    return next(each for each in records if each.role == "worker_interview")


def key(
    walk: Walk,
    pressed: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key as it comes from the system: to the native window that has the focus."""
    window = QGuiApplication.focusWindow() or walk.window.windowHandle()
    QTest.keyClick(window, pressed, modifier)


def begun(walk: Walk, theirs: str = "bn", own: str = "en") -> Interview:
    """Interview mode of a record that nobody has answered yet."""
    page = walk.start_audit("Northgate")
    walk.click(page.add_buttons["worker_interview"])
    walk.filler()
    key(walk, Qt.Key.Key_I, SHIFT)
    return with_languages(walk, theirs, own)


def entered(walk: Walk, ref: str = AGE, theirs: str = "bn", own: str = "en") -> Interview:
    """Interview mode of the filled record, at a question, by way of the form itself."""
    walk.open_audit()
    walk.window.go(RecordPlace(interview_record(walk).id, ref))
    filler = walk.filler()
    walk.until(lambda: ref == filler.here.ref or ref in filler.here.refs)
    key(walk, Qt.Key.Key_I, SHIFT)
    return with_languages(walk, theirs, own)


def went(walk: Walk, record_id: str, ref: str) -> None:
    """Straight to a place, as a link or the way back after a lock leads there."""
    walk.window.go(InterviewPlace(record_id, ref))


def with_languages(walk: Walk, theirs: str = "bn", own: str = "en") -> Interview:
    """Choose the languages, if they are asked for."""
    page = at_page(walk)
    if page.interview is None or (page.choice is not None and page.choice.isVisible()):
        choice = page.choice
        assert choice is not None
        assert page.keeper is not None
        names = {each.tag: each.name for each in page.keeper.session.form.languages}
        choice.own.setCurrentIndex(choice.own.findData(names[own]))
        walk.click(choice.tiles[names[theirs]])
    return conversation(walk)


def at_page(walk: Walk) -> InterviewPage:
    """The page of the mode, with its record."""
    page = walk.at(InterviewPage)
    walk.until(lambda: page.choice is not None or page.interview is not None)
    return page


def conversation(walk: Walk) -> Interview:
    """The conversation itself."""
    page = walk.at(InterviewPage)
    walk.until(lambda: page.interview is not None and page.interview.isVisible())
    assert page.interview is not None
    return page.interview


def shown(talk: Interview) -> set[str]:
    """The refs of all that is on the screen."""
    return {block.ref for block in talk.sheet.blocks()}


def tiles(talk: Interview, ref: str) -> TileQuestion:
    """The tiles of a question that is shown."""
    question = talk.sheet.question(ref)
    assert isinstance(question, TileQuestion)
    return question


def choose(walk: Walk, talk: Interview, ref: str, value: str) -> None:
    """Touch a tile."""
    walk.click(next(tile for tile in tiles(talk, ref).tiles() if tile.value == value))
    walk.quiet()


def agree(walk: Walk, talk: Interview) -> None:
    """Give the consent, as its questions ask for it."""
    choose(walk, talk, CLEAR, "yes")
    talk.go_on()
    choose(walk, talk, CONSENT, "agree")


def accessible(walk: Walk) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader can find in the window, hidden parts too."""
    root = QAccessible.queryAccessibleInterface(walk.window)
    waiting = [root]
    while waiting:
        each = waiting.pop()
        yield each
        found = (each.child(place) for place in range(each.childCount()))
        waiting += [child for child in found if child is not None and child.isValid()]
