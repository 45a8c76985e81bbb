"""Bad input and bad days: one clear sentence in place, nothing lost, a way on.

Those that have no file of their own. The others: a camera that is unplugged, a card pulled out, a
full disk while photos come (`test_ui_media_photos`); a corrupt picture (`test_ui_filling`,
`test_ui_photos`); a full disk while one types, a vault that another window holds (`test_ui_gate`),
and at captions, remarks, recordings, keys (each with its own); the lid closed in mid-sentence
(`test_ui_locking`); a certificate or a server's clock that is wrong (`test_ui_delivering`,
`test_ui_enrolling`); a form that a newer version replaced (`test_ui_moving`).
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit
from ui_places import SIGNED
from ui_samples import PASSPHRASE, SITE_NAME, values_in

from auditor_app.audit import finalise
from auditor_app.audit import sealing as audit_sealing
from auditor_app.errors import StorageFullError
from auditor_app.ui.destinations import DeliverPlace, EnrolmentPlace, ReportPlace
from auditor_app.ui.finishing import report_language
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.deliver import DeliverPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.stick import StickPage
from auditor_app.ui.saving import SavingState
from auditor_app.vault.check import check_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.questions.base import QuestionWidget

ADDRESS = "/data/identification/address"
FLOOD = ("The gate was locked, they say. " * 170_000)[:5_000_000]
NO_CONTROL = "Before\x01after"


def paste(walk: Walk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    walk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def asked(walk: Walk, ref: str) -> tuple[QuestionWidget, QLineEdit | QPlainTextEdit]:
    """A question of the open record, with the focus in its field."""
    question = walk.question(ref)
    edit = question.answer_widget()
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    edit.setFocus()
    return question, edit


def saved(walk: Walk) -> None:
    """Until the vault holds what was typed."""
    keeper = walk.filler().keeper
    walk.until(lambda: keeper.saving.state is SavingState.SAVED and not keeper.busy)


def dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


# Five megabytes ---------------------------------------------------------------------------------


def test_a_paste_that_no_answer_can_hold_is_left_where_it_was_copied_and_said(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    question, edit = asked(unlocked, ADDRESS)
    unlocked.type(edit, "12 Mill Road")
    paste(unlocked, FLOOD)
    assert edit.toPlainText() == "12 Mill Road"
    assert "5,000,000 characters does not fit" in question.message
    saved(unlocked)
    assert "does not fit" in question.message
    assert QGuiApplication.clipboard().text() == FLOOD
    # And on: a part of it, after which nothing is wrong any more.
    paste(unlocked, ", the second gate")
    assert question.message == ""
    unlocked.lock()
    assert values_in(empty_vault)[ADDRESS] == "12 Mill Road, the second gate"


def test_a_paste_into_a_line_keeps_what_fits_and_says_that_there_was_more(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    question, edit = asked(unlocked, SITE_NAME)
    paste(unlocked, FLOOD)
    assert "The rest was left out" in question.message
    saved(unlocked)
    assert "The rest was left out" in question.message
    unlocked.press(Qt.Key.Key_Backspace)
    assert question.message == ""
    fits = edit.maxLength()
    unlocked.lock()
    assert values_in(empty_vault)[SITE_NAME] == FLOOD[: fits - 1]


def test_text_that_cannot_be_stored_is_said_not_called_saved_and_waits(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    question, edit = asked(unlocked, ADDRESS)
    paste(unlocked, NO_CONTROL)
    unlocked.until(lambda: "Remove control characters" in question.message)
    assert question.message.startswith("Character 7 of the text for “Address” cannot be stored.")
    assert "/data" not in question.message
    unlocked.quiet()
    assert filler.keeper.saving.typing
    assert filler.keeper.saving.state is not SavingState.SAVED
    unlocked.lock()
    assert ADDRESS not in {ref for ref, value in values_in(empty_vault).items() if value}
    unlocked.unlock_again()
    question, edit = asked(unlocked, ADDRESS)
    assert edit.toPlainText() == NO_CONTROL
    edit.selectAll()
    unlocked.type(edit, "After")
    unlocked.until(lambda: question.message == "")
    saved(unlocked)


# The clock --------------------------------------------------------------------------------------


class Shifted(datetime):
    """The clock of a laptop that somebody sets."""

    by = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override] # as it is used here
        return datetime.now(UTC).astimezone(tz) + cls.by


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Sets the clock that the whole program reads, by so much from what it really is."""
    monkeypatch.setattr(Shifted, "by", timedelta())
    for name, module in tuple(sys.modules.items()):
        if name.startswith("auditor_app.") and vars(module).get("datetime") is datetime:
            monkeypatch.setattr(module, "datetime", Shifted)
    return lambda by: setattr(Shifted, "by", by)


@pytest.mark.parametrize("by", [timedelta(days=400), timedelta(days=-400), timedelta(hours=-3)])
def test_a_clock_that_is_set_in_mid_session_costs_nothing_and_locks_nothing(
    unlocked: Walk, empty_vault: Path, clock: Callable[[timedelta], None], by: timedelta
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    _, edit = asked(unlocked, SITE_NAME)
    unlocked.type(edit, "North")
    saved(unlocked)
    before = filler.keeper.saving.saved_at
    assert before is not None
    clock(by)
    unlocked.window.sleep.look()
    assert unlocked.window.idle.isActive()
    unlocked.type(edit, "gate")
    unlocked.until(lambda: filler.keeper.saving.saved_at != before)
    saved(unlocked)
    # What it says is what the clock says now; also where that is before it was saved last.
    after = filler.keeper.saving.saved_at
    assert after is not None
    assert abs(after - before - by) < timedelta(minutes=1)
    page = unlocked.window.page
    assert f"Saved {after:%H:%M}" in page.saving.accessibleName()
    assert unlocked.window.desk.is_open
    filler.turn(redo=False)
    unlocked.until(lambda: not unlocked.filler().keeper.turning)
    filler.turn(redo=True)
    unlocked.until(lambda: not unlocked.filler().keeper.turning)
    unlocked.lock()
    assert not unlocked.window.banner.isVisible()
    assert values_in(empty_vault)[SITE_NAME] == "Northgate"
    assert check_vault(empty_vault, PASSPHRASE) == ()
    unlocked.unlock_again()


@pytest.mark.parametrize("comes_back", [True, False])
def test_a_clock_outside_of_the_certificates_days_is_said_where_it_is_sealed(
    comes_back: bool, filled: Walk, clock: Callable[[timedelta], None], qapp: QApplication
) -> None:
    """It looks again when the window is come back to from setting the clock, or when asked to."""
    vault = filled.window.desk.vault
    audit = vault.audits.list()[0]
    finalise(vault, audit.id, SIGNED)
    clock(timedelta(days=-400))
    filled.window.go(EnrolmentPlace())
    filled.at(EnrolmentPage)
    filled.window.go(DeliverPlace(audit.id))
    page = filled.at(DeliverPage)
    filled.until(
        lambda: (
            page.enrol.isVisible()
            and any(
                "clock" in each.text() for each in page.findChildren(QLabel) if each.isVisible()
            )
        )
    )
    assert not page.stick.isVisible()
    assert page.enrol.text() == "Laptop and organisation"
    assert dialogs() == []
    clock(timedelta())
    if comes_back:
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    else:
        filled.click(page.again)
    filled.until(page.stick.isVisible)
    assert not page.enrol.isVisible()
    assert not page.again.isVisible()
    filled.click(page.stick)
    filled.at(StickPage)
    assert len(vault.outbox.list()) == 1


# A full disk ------------------------------------------------------------------------------------


def full(*_: object, **__: object) -> None:
    raise StorageFullError("The disk is full.", "Free some space, then try again.")


def test_a_full_disk_while_sealing_is_said_in_place_and_sealing_begins_anew(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = filled.window.desk.vault
    audit = vault.audits.list()[0]
    finalise(vault, audit.id, SIGNED)
    filled.window.go(DeliverPlace(audit.id))
    page = filled.at(DeliverPage)
    written = audit_sealing.write_bundle
    monkeypatch.setattr(audit_sealing, "write_bundle", full)
    filled.click(page.stick)
    filled.until(page.message.isVisible)
    assert "The disk is full. Free some space" in page.message.words.text()
    assert dialogs() == []
    assert vault.outbox.list() == ()
    monkeypatch.setattr(audit_sealing, "write_bundle", written)
    filled.click(page.stick)
    filled.at(StickPage)
    assert len(vault.outbox.list()) == 1


def test_a_full_disk_while_the_report_is_made_is_said_in_place_and_there_is_a_way_back(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    audit = filled.window.desk.vault.audits.list()[0]
    made = report_language.make_document
    monkeypatch.setattr(report_language, "make_document", full)
    filled.window.go(ReportPlace(audit.id))
    page = filled.at(ReportPage)
    filled.until(page.message.isVisible)
    assert "The disk is full. Free some space" in page.message.words.text()
    assert not page.waiting.isVisible()
    assert not page.save.isEnabled()
    assert dialogs() == []
    monkeypatch.setattr(report_language, "make_document", made)
    filled.click(page.header.back)
    filled.at(AuditPage)
    filled.window.go(ReportPlace(audit.id))
    page = filled.at(ReportPage)
    filled.until(lambda: page.document.pageCount() > 0)
