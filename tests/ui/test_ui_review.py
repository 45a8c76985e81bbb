"""The review and the sign-off in the window: jumps and back, both sides, what stops."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from findings_walk import seed
from interview_walk import SHIFT, key
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from ui_samples import PASSPHRASE, SITE_NAME

from auditor_app.audit import AuditReview, OpenPoint, missing
from auditor_app.audit import reviewing as audit_reviewing
from auditor_app.errors import StorageFullError
from auditor_app.protocols.finishing import FinishingRules
from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.destinations import MissingPlace, SignOffPlace
from auditor_app.ui.finishing.passing import PassingPart
from auditor_app.ui.finishing.signature import HEIGHT, WIDTH, SignaturePad
from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.help.keys import key_map
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.sample import SamplePage
from auditor_app.ui.pages.sign_off import SignOffPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

    from auditor_app.ui.row_button import RowButton


def at_review(walk: Walk) -> MissingPage:
    walk.click(walk.at(AuditPage).steps["review"])
    page = walk.at(MissingPage)
    walk.until(lambda: page._lines.is_whole)
    return page


def at_sign_off(walk: Walk) -> SignOffPage:
    walk.click(walk.at(AuditPage).steps["sign"])
    page = walk.at(SignOffPage)
    walk.until(page.isEnabled)
    return page


def press(walk: Walk, control: QLabel) -> None:
    bring_into_view(control)
    walk.click(control)


def draw(walk: Walk, pad: SignaturePad) -> None:
    """A stroke with the mouse."""
    bring_into_view(pad)
    walk.until(lambda: not pad.visibleRegion().isEmpty())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    walk.qtbot.mousePress(pad, left, none, QPoint(80, 60))
    for across in range(80, 240, 8):
        at = QPointF(across, 60 + across % 40)
        glob = QPointF(pad.mapToGlobal(at.toPoint()))
        kind = QEvent.Type.MouseMove
        event = QMouseEvent(kind, at, glob, Qt.MouseButton.NoButton, left, none)
        QApplication.sendEvent(pad, event)
    walk.qtbot.mouseRelease(pad, left, none, QPoint(240, 80))


def fill_auditor(walk: Walk, page: SignOffPage) -> None:
    page.name.setText("Amina Haddad")
    bring_into_view(page.place)
    walk.type(page.place, "Wadi al-Mithal")
    press(walk, page.statement)


# --- the review


def test_each_fault_leads_to_its_question_and_back_to_the_next_one(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    page = at_review(unlocked)
    assert not page.sign.isVisible()
    row = next(row for row in page.rows if row.title.text() == "Name of the site")
    place, count = page.rows.index(row), len(page.rows)
    bring_into_view(row)
    unlocked.click(row)
    record = unlocked.at(RecordPage)
    unlocked.until(lambda: record.filler is not None)
    assert record.header.back.text() == "Review"
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    unlocked.click(record.header.back)
    page = unlocked.at(MissingPage)
    unlocked.until(lambda: page._lines.is_whole)
    assert len(page.rows) == count - 1
    assert page.rows[place].title.text() != "Name of the site"
    unlocked.until(page.rows[place].hasFocus)
    unlocked.click(page.header.back)
    unlocked.at(AuditPage)


def test_the_faults_of_every_record_are_listed(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    for _ in range(3):
        page = unlocked.at(AuditPage)
        add = page.add_buttons["worker_interview"]
        bring_into_view(add)
        unlocked.click(add)
        record = unlocked.at(RecordPage)
        unlocked.click(record.header.back)
    page = at_review(unlocked)
    vault = unlocked.window.desk.vault
    gaps = missing(vault, vault.audits.list()[0].id)
    assert len({gap.record_id for gap in gaps}) == 4
    assert len(page.rows) == len(gaps)


def test_a_long_list_is_made_a_few_lines_at_a_time(qtbot: QtBot) -> None:
    slow, made = SlowList(), list[int]()
    qtbot.addWidget(slow)

    def make(number: int) -> QLabel:
        made.append(number)
        return QLabel(str(number))

    slow.show_lines(partial(make, number) for number in range(100))
    assert 0 < len(made) < 20
    qtbot.waitUntil(lambda: slow.is_whole)
    assert made == list(range(100))


def open_row(page: MissingPage, words: str) -> RowButton:
    return next(row for row in page.open_rows if words in row.note.text())


def test_what_is_open_is_told_leads_there_and_stops_nothing(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault, title="Exits are locked")
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    page = at_review(walk)
    assert page.rows == []
    assert page.sign.isVisible()
    row = open_row(page, "Nobody is named")
    assert "Exits are locked" in row.title.text()
    walk.click(row)
    finding = walk.at(FindingPage)
    assert finding.header.back.text() == "Review"
    walk.click(finding.header.back)
    page = walk.at(MissingPage)
    walk.until(lambda: page._lines.is_whole)
    row = open_row(page, "was not worked out")
    bring_into_view(row)
    walk.click(row)
    walk.at(SamplePage)


def test_the_way_back_of_one_jump_is_not_that_of_the_next(filled: Walk) -> None:
    filled.open_audit()
    page = at_review(filled)
    filled.click(open_row(page, "was not worked out"))
    filled.at(SamplePage)
    filled.click(filled.window.rail.audits)
    filled.open_audit()
    sample = filled.at(AuditPage).sample
    filled.click(sample)
    assert filled.at(SamplePage).header.back.text() == "Al-Mithal Garments, first audit"


# --- signing


def test_what_finalising_means_is_said_before_and_a_missing_word_beside_the_button(
    filled: Walk,
) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    said = " ".join(each.text() for each in page.meaning.findChildren(QLabel))
    assert "can be changed any more" in said
    assert "Fair Work Office alone" in said
    assert not page.finalise.isEnabled()
    assert page.lacking.text() == "Write your name, role and place."
    fill_auditor(filled, page)
    filled.until(page.finalise.isEnabled)
    press(filled, page.site.refuses)
    assert not page.finalise.isEnabled()
    assert "name and the role" in page.lacking.text()
    page.site.name.setText("Rashid Karim")
    page.site.role.setText("Human resources")
    assert "does not sign" in page.lacking.text()
    page.site.reason.setPlainText("The director is away.")
    assert page.finalise.isEnabled()


def test_both_sign_with_the_mouse_and_the_vault_keeps_their_pictures(
    filled: Walk, filled_vault: Path
) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    fill_auditor(filled, page)
    draw(filled, page.signature.pad)
    press(filled, page.site.here)
    page.site.name.setText("Rashid Karim")
    page.site.role.setText("Human resources")
    draw(filled, page.site.signature.pad)
    page.site.remarks.setPlainText("The dormitory was under repair.")
    press(filled, page.finalise)
    filled.at(AuditPage)
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        assert not vault.resuming.unset()
    signed = audit.sign_off
    for picture in (signed.signature, signed.site.signature):
        image = Image.open(BytesIO(picture))
        assert image.size == (WIDTH, HEIGHT)
        assert image.getextrema()[0] < 128
    assert (signed.site.name, signed.site.refusal) == ("Rashid Karim", "")
    assert signed.remarks == "The dormitory was under repair."
    assert {each.kind for each in signed.passed} == {"alert", "sample"}


def test_what_was_signed_and_written_waits_over_a_lock_and_is_gone_once_final(
    filled: Walk, filled_vault: Path
) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    bring_into_view(page.place)
    filled.type(page.place, "Wadi")
    draw(filled, page.signature.pad)
    press(filled, page.site.refuses)
    page.site.reason.setPlainText("The director is away.")
    before = page.signature.pad.png()
    filled.lock()
    filled.unlock()
    filled.open_audit()
    page = at_sign_off(filled)
    assert page.place.text() == "Wadi"
    assert page.site.refuses.isChecked()
    assert page.site.reason.toPlainText() == "The director is away."
    assert page.signature.pad.png() == before
    page.site.name.setText("Rashid Karim")
    page.site.role.setText("Human resources")
    page.name.setText("Amina Haddad")
    press(filled, page.statement)
    press(filled, page.finalise)
    filled.at(AuditPage)
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.resuming.unset() == ()
        assert vault.audits.list()[0].sign_off.site.refusal == "The director is away."


def test_handed_over_to_the_site_nothing_of_the_audit_is_on_the_page(filled: Walk) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    # What a refusal offered leads away, too.
    page.gaps.show()
    press(filled, page.site.hand_over)
    said = "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
    assert "What finalising means" not in said
    assert "open" not in said
    assert "Al-Mithal" not in said
    assert not page.header.back.isVisible()
    assert page.site.isVisible()
    # Nor does a way lead to it: the rail, F1 and what is said above the page stay away.
    window = filled.window
    assert window.rail.isHidden()
    assert not page.gaps.isVisible()
    filled.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    filled.press(Qt.Key.Key_F1)
    window.desk.troubled.emit(StorageFullError("Al-Mithal has no room.", "Free some."))
    assert window.page is page
    assert not window.banner.isVisible()
    press(filled, page.site.hand_over)
    key(filled, Qt.Key.Key_B, SHIFT)
    assert not window.rail.isHidden()
    assert window.banner.isVisible()
    assert page.meaning.isVisible()
    assert page.header.back.isVisible()
    assert page.finalise.isVisible()


def handed_over(walk: Walk) -> SignOffPage:
    walk.open_audit()
    page = at_sign_off(walk)
    assert "Ctrl+Shift+B" in page.site.way_back.text()
    press(walk, page.site.hand_over)
    assert not page.site.way_back.isVisible()
    return page


def test_every_key_of_the_map_leads_nowhere_while_the_laptop_is_handed_over(filled: Walk) -> None:
    page = handed_over(filled)
    window = filled.window
    # What locks, hides or only moves the focus; Ctrl+Shift+B is the auditor's.
    others = {"Ctrl+L", "F12", "Esc, Esc", "Tab", "Shift+Tab", "Space", "Ctrl+Shift+B"}
    known = sorted({keys for each in key_map() for keys in each.keys} - others)
    for given_back in (False, True):
        if given_back and page.site.isVisible():
            press(filled, page.site.hand_over)
        for keys in known:
            pressed = QKeySequence(keys)[0]
            key(filled, pressed.key(), pressed.keyboardModifiers())
        for letter in (Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_B):
            key(filled, letter, Qt.KeyboardModifier.AltModifier)
        filled.quiet()
        assert window.page is page
        assert page.alone
        assert window.rail.isHidden()
        assert not page.meaning.isVisible()
        # Return presses what has the focus: that leads back to the site's part at most.
        assert page.given_back.isVisible() or page.site.isVisible()


def test_the_laptop_that_was_given_back_shows_nothing_until_the_auditor_takes_it(
    filled: Walk,
) -> None:
    page = handed_over(filled)
    filled.type(page.site.remarks, "The hall is new.")
    press(filled, page.site.hand_over)
    shown = [each.text() for each in filled.window.findChildren(QLabel) if each.isVisible()]
    assert not {"Al-Mithal", "open", "Ctrl"} & set(" ".join(shown).split())
    assert not page.site.isVisible()
    # A press by chance, or a click, leads nowhere; the site may still go on.
    middle = page.given_back.rect().center()
    filled.qtbot.mouseClick(page.given_back, Qt.MouseButton.LeftButton, pos=middle)
    assert not page.given_back.hold.isActive()
    filled.click(page.given_back.go_on)
    assert page.site.isVisible()
    assert page.alone
    assert not page.meaning.isVisible()
    press(filled, page.site.hand_over)
    filled.qtbot.mousePress(page.given_back, Qt.MouseButton.LeftButton, pos=middle)
    assert page.given_back.hold.isActive()
    page.given_back.hold.timeout.emit()
    assert not page.given_back.isVisible()
    assert page.meaning.isVisible()
    assert not page.alone
    assert page.site.remarks.toPlainText() == "The hall is new."


def test_a_laptop_that_nobody_takes_back_is_locked_and_keeps_what_the_site_wrote(
    filled: Walk,
) -> None:
    page = handed_over(filled)
    filled.type(page.site.remarks, "The hall is new.")
    assert not page.given_back.locking.isActive()
    press(filled, page.site.hand_over)
    assert page.given_back.locking.isActive()
    page.given_back.locking.timeout.emit()
    filled.unlock_again()
    filled.until(lambda: isinstance(filled.window.page, AuditsPage))
    assert not filled.window.rail.isHidden()
    filled.open_audit()
    assert at_sign_off(filled).site.remarks.toPlainText() == "The hall is new."


def test_where_the_protocol_asks_a_reason_is_needed_and_kept(
    filled: Walk, filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = audit_reviewing.protocol_of

    def protocol_of(*given: object) -> object:
        return replace(known(*given), finishing=FinishingRules(("sample",)))

    monkeypatch.setattr(audit_reviewing, "protocol_of", protocol_of)
    filled.open_audit()
    page = at_sign_off(filled)
    fill_auditor(filled, page)
    assert "say why" in page.lacking.text()
    assert not page.finalise.isEnabled()
    reason = page.passing.reasons["sample"]
    bring_into_view(reason)
    filled.type(reason, "The night shift was not let in.")
    press(filled, page.finalise)
    filled.at(AuditPage)
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        passed = {p.kind: p.reason for p in vault.audits.list()[0].sign_off.passed}
    assert passed["sample"] == "The night shift was not let in."


def test_each_reason_says_truly_who_reads_it(filled: Walk) -> None:
    kinds = ("finding", "alert", "sample")
    points = tuple(OpenPoint(kind, "open", "One of them") for kind in kinds)
    audit = filled.window.desk.vault.audits.list()[0]
    part = PassingPart()
    part.setParent(filled.window)
    part.show_review(AuditReview(audit, (), points, kinds))
    told = {kind: edit.accessibleDescription() for kind, edit in part.reasons.items()}
    assert "only if the report shows every finding" in told["finding"]
    assert "not printed" in told["alert"]
    assert told["sample"].startswith("It is printed in the report.")
    part.deleteLater()


def test_a_workers_code_in_a_remark_is_refused_in_place_and_nothing_is_lost(filled: Walk) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    fill_auditor(filled, page)
    page.site.remarks.setPlainText("W-01 exaggerates.")
    press(filled, page.finalise)
    filled.until(page.message.isVisible)
    assert "code of a worker" in page.message.words.text()
    assert page.site.remarks.toPlainText() == "W-01 exaggerates."
    assert page.finalise.isEnabled()


def test_a_lock_while_it_is_made_final_waits_for_it(filled: Walk, filled_vault: Path) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    fill_auditor(filled, page)
    with filled.busy_lane() as go_on:
        bring_into_view(page.finalise)
        filled.until(lambda: not page.finalise.visibleRegion().isEmpty())
        filled.qtbot.mouseClick(page.finalise, Qt.MouseButton.LeftButton)
        assert "waits until this is done" in page.lacking.text()
        # What comes then would be seen by whoever has the laptop.
        assert not page.site.hand_over.isEnabled()
        filled.window.lock()
        go_on.set()
    filled.until(lambda: not filled.window.desk.is_open)
    filled.quiet()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.audits.list()[0].state == "finalised"
        assert vault.resuming.unset() == ()


# --- the pad


def test_a_signature_can_be_drawn_again_and_its_last_stroke_taken_back(
    filled: Walk,
) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    pad = page.signature.pad
    assert pad.png() == b""
    assert not page.signature.clear.isEnabled()
    draw(filled, pad)
    one = pad.as_text()
    draw(filled, pad)
    assert pad.as_text() != one
    filled.qtbot.keyClick(pad, Qt.Key.Key_Backspace)
    assert pad.as_text() == one
    filled.click(page.signature.clear)
    assert pad.is_empty
    assert pad.png() == b""


def test_text_that_is_no_signature_draws_nothing(qtbot: QtBot) -> None:
    pad = SignaturePad("Signature")
    qtbot.addWidget(pad)
    pad.show_text("1,2 3,4;<script>;99999,1; ;5,6")
    assert pad.as_text() == "1,2 3,4;5,6"


def test_a_final_audit_has_no_sign_off_any_more(filled: Walk) -> None:
    filled.open_audit()
    page = at_sign_off(filled)
    fill_auditor(filled, page)
    press(filled, page.finalise)
    filled.at(AuditPage)
    audit_id = filled.window.desk.vault.audits.list()[0].id
    filled.window.go(SignOffPlace(audit_id))
    filled.at(AuditPage)
    filled.window.go(MissingPlace(audit_id))
    page = filled.at(MissingPage)
    assert not page.sign.isVisible()
