"""One key hides everything at once, whatever is open, and only who knows how comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from interview_walk import (
    AGE,
    CTRL,
    GENDER,
    NATIONALITY,
    SHIFT,
    WISH,
    at_page,
    choose,
    conversation,
    entered,
    interview_record,
    key,
    shown,
    tiles,
)
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QGuiApplication, QHideEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from ui_samples import PASSPHRASE

from auditor_app.ui import files
from auditor_app.ui.controls import later
from auditor_app.ui.destinations import RecordPlace
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ui_walk import Walk


VISIT = "/data/identification/visit_date"
BARE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _named_again() -> Iterator[None]:
    """What hides everything names the whole program otherwise; a test may end behind it."""
    yield
    QGuiApplication.setApplicationDisplayName("Auditor")


def hide(walk: Walk) -> None:
    """Press the key, and look before the event loop turns: it has to be done by then."""
    window = QGuiApplication.focusWindow() or walk.window.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_F12)
    assert_hidden(walk)
    QTest.keyRelease(QGuiApplication.focusWindow() or window, Qt.Key.Key_F12)
    assert_hidden(walk)


def assert_hidden(walk: Walk) -> None:
    window, cover = walk.window, walk.window.cover
    assert cover.is_covering
    assert cover.geometry() == window.rect()
    assert not window.centralWidget().isVisible()
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert others == [window]
    assert window.windowTitle() == "Notes"
    assert QGuiApplication.applicationDisplayName() == "Notes"


def come_back(walk: Walk) -> None:
    key(walk, Qt.Key.Key_B, SHIFT)
    assert not walk.window.cover.is_covering
    assert walk.window.centralWidget().isVisible()
    named = "Notes" if walk.window.cover.hides_on_escape else "Auditor"
    assert QGuiApplication.applicationDisplayName() == named


def test_the_key_hides_everything_and_another_brings_it_back(filled: Walk) -> None:
    talk = entered(filled, AGE)
    hide(filled)
    come_back(filled)
    assert AGE in shown(talk)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert talk.isAncestorOf(focus)


def test_nothing_of_the_page_is_painted_any_more(filled: Walk) -> None:
    entered(filled, AGE)
    before = filled.window.grab().toImage()
    hide(filled)
    hidden = filled.window.grab().toImage()
    cover = filled.window.cover.grab().toImage()
    assert hidden == cover
    assert hidden != before
    assert len(tones(hidden)) < len(tones(before))
    # The edges, where the bars stood, are one ground.
    lower = hidden.copy(0, hidden.height() - 90, hidden.width(), 90)
    assert len(tones(lower)) == 1


def tones(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_the_first_frame_after_the_key_is_the_clock(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered(filled, AGE)
    painted: list[str] = []
    cover = filled.window.cover
    real = type(cover).paintEvent

    def paint(self: QWidget, event: object) -> None:
        painted.append("clock")
        real(self, event)  # type: ignore[arg-type]

    monkeypatch.setattr(type(cover), "paintEvent", paint)
    cover.cover()
    # No event was waited for: it is on the screen when the call returns.
    assert painted[:1] == ["clock"]


@pytest.mark.parametrize("pause", [False, True])
def test_escape_twice_hides_in_this_mode(filled: Walk, pause: bool) -> None:
    talk = entered(filled, AGE)
    if pause:
        talk.pause()
    key(filled, Qt.Key.Key_Escape)
    assert not filled.window.cover.is_covering
    key(filled, Qt.Key.Key_Escape)
    assert_hidden(filled)


def test_escape_and_something_else_in_between_hides_nothing(filled: Walk) -> None:
    entered(filled, GENDER)
    for pressed in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        key(filled, pressed)
    assert not filled.window.cover.is_covering


def test_a_key_that_is_held_counts_once(filled: Walk) -> None:
    entered(filled, GENDER)
    window = filled.window.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Escape)
    QTest.sendKeyEvent(QTest.KeyAction.Press, window, Qt.Key.Key_Escape, "", BARE, -1)
    QTest.keyRelease(window, Qt.Key.Key_Escape)
    filled.window.cover.uncover()
    assert not filled.window.cover.is_covering


def test_outside_of_the_mode_escape_keeps_its_uses_and_the_key_hides_all_the_same(
    filled: Walk,
) -> None:
    filled.at(type(filled.window.page))  # type: ignore[arg-type]
    for _ in range(3):
        key(filled, Qt.Key.Key_Escape)
    assert not filled.window.cover.is_covering
    hide(filled)
    come_back(filled)
    assert filled.window.windowTitle() == "Auditor"


def test_an_open_list_is_closed_and_chooses_nothing(filled: Walk) -> None:
    talk = entered(filled, NATIONALITY)
    before = talk.session.value(NATIONALITY)
    question = talk.sheet.question(NATIONALITY)
    assert question is not None
    combo = question.findChildren(QComboBox)[0]
    combo.showPopup()
    filled.until(combo.view().isVisible)
    key(filled, Qt.Key.Key_Down)
    hide(filled)
    come_back(filled)
    assert talk.session.value(NATIONALITY) == before
    assert QApplication.activePopupWidget() is None


def test_escape_that_closes_a_list_counts_as_the_first(filled: Walk) -> None:
    talk = entered(filled, NATIONALITY)
    question = talk.sheet.question(NATIONALITY)
    assert question is not None
    combo = question.findChildren(QComboBox)[0]
    combo.showPopup()
    filled.until(combo.view().isVisible)
    key(filled, Qt.Key.Key_Escape)
    key(filled, Qt.Key.Key_Escape)
    assert_hidden(filled)


def test_an_open_calendar_is_closed(filled: Walk) -> None:
    filled.open_audit()
    vault = filled.window.desk.vault
    site = next(
        each for each in vault.records.of_audit(vault.audits.list()[0].id) if each.role == "site"
    )
    filled.window.go(RecordPlace(site.id, VISIT))
    filler = filled.filler()
    filled.until(lambda: filler.sheet.question(VISIT) is not None)
    question = filler.sheet.question(VISIT)
    assert question is not None
    question._open_calendar()  # type: ignore[attr-defined]
    filled.until(
        lambda: any(each.isVisible() for each in filled.window.findChildren(QCalendarWidget))
    )
    hide(filled)
    come_back(filled)


@pytest.mark.parametrize("kind", [QDialog, QMessageBox, QMenu, QFileDialog])
def test_a_dialog_that_waits_is_given_up(filled: Walk, kind: type[QWidget]) -> None:
    entered(filled, AGE)
    page = at_page(filled)
    opened = kind(page)
    if isinstance(opened, QFileDialog):
        opened.setOption(QFileDialog.Option.DontUseNativeDialog)
    if isinstance(opened, QMenu):
        opened.addAction("An entry")
    ended: list[object] = []

    def press() -> None:
        def is_in_front() -> bool:
            handle = opened.windowHandle()
            return isinstance(opened, QMenu) or QGuiApplication.focusWindow() is handle

        filled.until(lambda: opened.isVisible() and is_in_front())
        hide(filled)

    later(page, press).start()
    ended.append(opened.exec())  # type: ignore[attr-defined]
    assert ended in ([0], [None])
    assert_hidden(filled)
    come_back(filled)


def test_the_dialog_for_files_is_the_program_s_own_and_can_be_hidden(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = entered(filled, "/data/interview/papers/payslip_photo")
    seen: list[bool] = []

    def choose_photos(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
        del parent, title, kinds
        seen.append(QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs))
        return ()

    monkeypatch.setattr(files, "choose_photos", choose_photos)
    question = talk.sheet.question("/data/interview/papers/payslip_photo")
    assert question is not None
    filled.click(question.answer_widget())  # type: ignore[arg-type]
    assert seen == [True]
    key(filled, Qt.Key.Key_I, SHIFT)
    filled.filler()
    assert not QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def test_a_tool_tip_goes_as_well(filled: Walk) -> None:
    entered(filled, AGE)
    page = at_page(filled)
    QToolTip.showText(page.mapToGlobal(QPoint(60, 30)), "Hides everything at once", page)
    filled.until(QToolTip.isVisible)
    hide(filled)


def test_what_opens_while_everything_is_hidden_is_not_seen(filled: Walk) -> None:
    entered(filled, AGE)
    hide(filled)
    late = QDialog(filled.window)
    late.setLayout(QVBoxLayout())
    late.layout().addWidget(QLabel("Another worker"))
    late.open()
    filled.until(lambda: not late.isVisible())
    assert_hidden(filled)
    filled.window.setWindowTitle("Al-Mithal Garments")
    assert filled.window.windowTitle() == "Notes"
    come_back(filled)
    assert filled.window.windowTitle() == "Al-Mithal Garments"


def test_what_was_being_typed_is_stored_while_it_is_hidden(
    filled: Walk, filled_vault: Path
) -> None:
    talk = entered(filled, WISH)
    question = talk.sheet.question(WISH)
    assert question is not None
    edit = question.findChildren(QPlainTextEdit)[0]
    edit.clear()
    filled.qtbot.keyClicks(edit, "More rest")
    hide(filled)
    filled.lock()
    assert_hidden(filled)
    record = interview_record_in(filled_vault)
    assert record[WISH] == "More rest"


def interview_record_in(folder: Path) -> dict[str, str]:
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        records = vault.records.of_audit(vault.audits.list()[0].id)
        interview = next(each for each in records if each.role == "worker_interview")
        return vault.records.values(interview.id)


def test_it_hides_while_answers_are_being_saved(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    with filled.busy_lane():
        tiles(talk, GENDER).tiles()[1].click()
        hide(filled)
    filled.quiet()
    assert_hidden(filled)
    come_back(filled)
    assert tiles(talk, GENDER).tiles()[1].isChecked()


def test_it_hides_while_a_step_is_being_undone(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    before = talk.session.value(GENDER)
    choose(filled, talk, GENDER, "other")
    with filled.busy_lane():
        key(filled, Qt.Key.Key_Z, CTRL)
        assert not talk.isEnabled()
        hide(filled)
    filled.until(talk.isEnabled)
    assert_hidden(filled)
    come_back(filled)
    assert talk.session.value(GENDER) == before
    assert GENDER in shown(talk)


@pytest.mark.parametrize("state", ["stopped", "paused", "ended", "languages"])
def test_it_hides_from_every_state_of_the_mode(filled: Walk, state: str) -> None:
    talk = entered(filled, GENDER)
    page = at_page(filled)
    {
        "stopped": talk.stop,
        "paused": talk.pause,
        "ended": talk._end,
        "languages": page.bar.languages.click,
    }[state]()
    hide(filled)
    come_back(filled)


def test_a_button_hides_for_who_has_a_hand_on_the_screen(filled: Walk) -> None:
    entered(filled, GENDER)
    filled.click(at_page(filled).bar.hide_all)
    assert_hidden(filled)


def test_nothing_that_a_bystander_presses_brings_it_back(filled: Walk) -> None:
    entered(filled, GENDER)
    hide(filled)
    cover = filled.window.cover
    for pressed in (
        Qt.Key.Key_Escape,
        Qt.Key.Key_F12,
        Qt.Key.Key_Return,
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        Qt.Key.Key_B,
        Qt.Key.Key_F1,
        Qt.Key.Key_1,
    ):
        for modifier in (BARE, CTRL, Qt.KeyboardModifier.ShiftModifier):
            key(filled, pressed, modifier)
            assert_hidden(filled)
    for pressed in (Qt.Key.Key_I, Qt.Key.Key_S, Qt.Key.Key_P):
        key(filled, pressed, SHIFT)
        assert_hidden(filled)
    for _ in range(3):
        QTest.mouseClick(cover, Qt.MouseButton.LeftButton, BARE, cover.rect().center())
        QTest.mouseDClick(cover, Qt.MouseButton.LeftButton, BARE, cover.rect().center())
    assert_hidden(filled)
    assert GENDER in shown(conversation_behind(filled))


def conversation_behind(walk: Walk) -> object:
    page = at_page(walk)
    assert page.interview is not None
    return page.interview


def test_the_time_pressed_long_enough_brings_it_back(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered(filled, GENDER)
    cover = filled.window.cover
    cover._hold.setInterval(200)
    hide(filled)
    QTest.mousePress(cover, Qt.MouseButton.LeftButton, BARE, QPoint(5, 5))
    assert not cover._hold.isActive()
    QTest.mouseRelease(cover, Qt.MouseButton.LeftButton, BARE, QPoint(5, 5))
    QTest.mousePress(cover, Qt.MouseButton.LeftButton, BARE, cover.rect().center())
    assert cover._hold.isActive()
    filled.until(lambda: not cover.is_covering)


def test_after_a_while_the_vault_locks_behind_it(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    assert talk.isVisible()
    cover = filled.window.cover
    assert cover.locking.interval() == 120_000
    cover.locking.setInterval(1)
    hide(filled)
    filled.until(lambda: not filled.window.desk.is_open)
    filled.at_gate(UnlockPage)
    assert_hidden(filled)
    key(filled, Qt.Key.Key_B, SHIFT)
    gate = filled.at_gate(UnlockPage)
    filled.until(lambda: QApplication.focusWidget() is gate.secret)
    filled.qtbot.keyClicks(gate.secret, PASSPHRASE)
    key(filled, Qt.Key.Key_Return)
    assert GENDER in shown(conversation(filled))


def test_coming_back_in_time_locks_nothing(filled: Walk) -> None:
    entered(filled, GENDER)
    hide(filled)
    come_back(filled)
    assert not filled.window.cover.locking.isActive()


def test_what_plays_or_records_is_told_before_the_key_is_let_go(filled: Walk) -> None:
    talk = entered(filled, GENDER)

    class Panel(QWidget):
        """Plays until it is hidden, as panels of sound and camera do."""

        playing = True

        def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
            self.playing = False
            super().hideEvent(event)

    panel = Panel()
    talk.sheet.blocks()[0].layout().addWidget(panel)
    panel.show()
    assert panel.playing
    hide(filled)
    assert not panel.playing


def test_it_follows_the_size_of_the_window(filled: Walk) -> None:
    entered(filled, GENDER)
    hide(filled)
    filled.window.resize(1024, 640)
    filled.until(lambda: filled.window.cover.geometry() == filled.window.rect())
    filled.window.resize(1600, 900)
    filled.until(lambda: filled.window.cover.geometry() == filled.window.rect())


def test_closing_the_window_behind_it_saves_and_locks(filled: Walk) -> None:
    entered(filled, GENDER)
    hide(filled)
    filled.window.close()
    filled.until(filled.window.isHidden)
    assert not filled.window.desk.is_open


def test_moving_the_mouse_over_it_shows_nothing(filled: Walk) -> None:
    entered(filled, GENDER)
    hide(filled)
    cover = filled.window.cover
    at = QPointF(40, 20)
    QApplication.sendEvent(cover, QEnterEvent(at, at, at))
    QApplication.sendEvent(cover, QEvent(QEvent.Type.ToolTip))
    assert not QToolTip.isVisible()
    assert cover.findChildren(QLineEdit) == []
    assert_hidden(filled)
    assert interview_record(filled).role == "worker_interview"


def test_another_page_hides_as_well(filled: Walk) -> None:
    filled.open_audit()
    filled.at(AuditPage)
    hide(filled)
    come_back(filled)
    filled.at(AuditPage)
