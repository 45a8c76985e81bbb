"""Findings in the window: taken over, made by hand, changed, followed to their end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from findings_walk import at_findings, make_final, reads, seed, sideways, tap, texts, worker_code
from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE, make_photo

from auditor_app.audit import add_photo, list_findings, open_session
from auditor_app.audit.findings import today
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.audit import ListedFinding
    from auditor_app.ui.findings.editor import FindingEditor

PHOTOS = {
    "site": "/data/photos/photo_exits",
    "worker_interview": "/data/interview/papers/payslip_photo",
}
LONG_WORD = "Arbeitskräfteüberlassungsvertragsverletzungsfeststellungspflicht"
HOSTILE = "<img src=x> & <b>Passports</b>"


def kept(walk: Walk) -> tuple[ListedFinding, ...]:
    """The findings as the vault has them."""
    walk.quiet()
    vault = walk.window.desk.vault
    return list_findings(vault, vault.audits.list()[0].id)


def at_finding(walk: Walk) -> FindingPage:
    page = at_findings(walk)
    tap(walk, next(iter(page.rows.values())))
    return walk.at(FindingPage)


def editor(page: FindingPage) -> FindingEditor:
    assert page.editor is not None
    return page.editor


def test_a_proposal_is_taken_over_with_one_click_and_is_proposed_no_more(filled: Walk) -> None:
    page = at_findings(filled)
    (indicator, *_) = page.take_buttons
    tap(filled, page.take_buttons[indicator])
    filled.until(lambda: len(page.rows) == 1)
    filled.quiet()
    (listed,) = kept(filled)
    assert [each.id for each in listed.finding.content.indicators] == [indicator]
    assert indicator not in page.take_buttons
    reads(filled, "Findings (1)")
    assert worker_code(filled) not in texts(filled)


def test_another_scale_grades_the_proposals_by_its_own_words(filled: Walk) -> None:
    page = at_findings(filled)
    page.scale.setCurrentIndex(page.scale.findData("rba_vap"))
    page.scale.activated.emit(page.scale.currentIndex())
    filled.quiet()
    tap(filled, next(iter(page.take_buttons.values())))
    filled.until(lambda: len(page.rows) == 1)
    (listed,) = kept(filled)
    assert listed.finding.content.scale == "rba_vap"


def test_a_finding_made_by_hand_is_completed_on_its_page(filled: Walk) -> None:
    page = at_findings(filled)
    tap(filled, page.add)
    filled.type(page.title, HOSTILE)
    page.grade.setCurrentIndex(page.grade.findData("minor"))
    tap(filled, page.make)
    found = filled.at(FindingPage)
    assert HOSTILE in found.header.title.text()
    form = editor(found)
    filled.type(form.owner, "Head of personnel")
    form.corrective.setPlainText("Give every passport back.")
    tap(filled, form.references.add)
    filled.type(form.references.rows[0].text, "Labour Law, article 17")
    tap(filled, form.indicators.add)
    filled.type(form.indicators.rows[0].workers, "12")
    tap(filled, found.save)
    filled.until(lambda: found.state.accessibleName() == "All saved")
    (listed,) = kept(filled)
    content = listed.finding.content
    assert (content.title, content.owner) == (HOSTILE, "Head of personnel")
    assert content.corrective_action == "Give every passport back."
    assert content.references[0].text == "Labour Law, article 17"
    assert content.indicators[0].workers == 12
    assert content.deadline == today() + timedelta(days=90)
    assert form.deadline.text() == content.deadline.isoformat()


def test_a_finding_rests_on_a_photo_and_a_document_until_they_are_taken_out(
    open_window: Callable[[Path], Walk], filled_vault: Path, tmp_path: Path
) -> None:
    seed(filled_vault)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (site, interview) = vault.records.of_audit(vault.audits.list()[0].id)
        for record in (site, interview):
            photo = make_photo(tmp_path / f"{record.role}.png")
            session = open_session(vault, record.id)
            add_photo(vault, record.id, session, PHOTOS[record.role], photo)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    field = editor(page).evidence
    shown = [field.which.itemText(place) for place in range(field.which.count())]
    assert len(shown) == 2
    assert not any(worker_code(walk) in each for each in shown)
    tap(walk, field.link)
    tap(walk, field.add)
    name = field.rows[1].name
    assert name is not None
    walk.click(page.save)
    walk.until(lambda: "document has no name" in page.message.words.text())
    walk.type(name, "Contract of the agent")
    walk.click(page.save)
    walk.until(lambda: page.state.accessibleName() == "All saved")
    links = kept(walk)[0].finding.content.links
    assert [(link.kind, link.text) for link in links] == [
        ("photo", ""),
        ("document", "Contract of the agent"),
    ]
    tap(walk, field.rows[0].remove)
    assert field.which.count() == 2
    walk.click(page.save)
    walk.until(lambda: page.state.accessibleName() == "All saved")
    assert [link.kind for link in kept(walk)[0].finding.content.links] == ["document"]


def test_a_deadline_follows_the_grade_and_another_day_needs_a_reason(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    form = editor(page)
    form.grade.setCurrentIndex(form.grade.findData("critical"))
    form.grade.activated.emit(form.grade.currentIndex())
    tap(walk, page.save)
    walk.until(lambda: page.state.accessibleName() == "All saved")
    assert kept(walk)[0].finding.content.deadline == today() + timedelta(days=30)
    form.deadline.clear()
    walk.type(form.deadline, "2031-02-30")
    tap(walk, page.save)
    walk.until(page.message.isVisible)
    assert "no date" in page.message.words.text()
    form.deadline.clear()
    walk.type(form.deadline, "2031-02-03")
    tap(walk, page.save)
    walk.until(lambda: "no reason" in page.message.words.text())
    walk.type(form.reason, "The site builds a dormitory.")
    tap(walk, page.save)
    walk.until(page.message.isHidden)
    assert f"{kept(walk)[0].finding.content.deadline}" == "2031-02-03"


def test_what_was_typed_is_kept_when_the_vault_is_locked_but_no_workers_code(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    form = editor(at_finding(walk))
    form.root_cause.setPlainText("Agents are not checked.")
    form.description.setPlainText(f"Said by {worker_code(walk)}.")
    form.deadline.setText("203")
    walk.lock()
    walk.unlock()
    content = kept(walk)[0].finding.content
    assert content.root_cause == "Agents are not checked."
    assert content.description == ""
    assert content.deadline == today() + timedelta(days=60)


def test_the_way_back_keeps_what_can_stand_and_stays_where_it_cannot(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    form = editor(page)
    form.description.setPlainText(f"Said by {worker_code(walk)}.")
    tap(walk, page.header.back)
    walk.until(page.message.isVisible)
    assert "code of a worker" in page.message.words.text()
    assert walk.window.page is page
    form.description.setPlainText("Said by two workers.")
    tap(walk, page.header.back)
    walk.at(FindingsPage)
    assert kept(walk)[0].finding.content.description == "Said by two workers."


@pytest.mark.parametrize(
    ("status", "said"), [("refused", "without a reason"), ("closed", "verified")]
)
def test_a_refusal_and_a_closing_need_their_words(
    open_window: Callable[[Path], Walk], filled_vault: Path, status: str, said: str
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    tap(walk, page.status.buttons[status])
    form = page.status.form
    assert form is not None
    form.by.setText("Amina")
    tap(walk, form.action)
    walk.until(form.message.isVisible)
    assert said in form.message.words.text()
    walk.type(form.why, "Seen on site.")
    tap(walk, form.action)
    walk.until(lambda: page.status.form is None)
    walk.quiet()
    assert kept(walk)[0].status == status
    reads(walk, "Seen on site.")


def test_a_status_is_kept_while_the_finding_is_being_written(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    form = editor(page)
    form.root_cause.setPlainText("Agents are not checked.")
    tap(walk, page.status.buttons["in_progress"])
    assert page.status.form is not None
    page.status.form.by.setText("Amina")
    tap(walk, page.status.form.action)
    walk.until(lambda: page.status.form is None)
    walk.quiet()
    assert form.root_cause.toPlainText() == "Agents are not checked."
    assert page.state.accessibleName() == "Not saved yet"


def test_an_overdue_finding_says_so_in_words(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    finding = seed(filled_vault, found_on=today() - timedelta(days=61))
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_findings(walk)
    reads(walk, f"Overdue since {today() - timedelta(days=1)}")
    assert "Overdue" in page.rows[finding.id].accessibleDescription()


def test_after_the_sign_off_only_what_follows_is_added(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed(filled_vault, fees=True)
    make_final(filled_vault, monkeypatch)
    walk = open_window(filled_vault)
    walk.unlock()
    findings = at_findings(walk)
    assert not findings.take_buttons
    assert findings.add.isHidden()
    tap(walk, next(iter(findings.rows.values())))
    page = walk.at(FindingPage)
    form = editor(page)
    assert form.title.isReadOnly()
    assert form.description.isReadOnly()
    assert not form.grade.isEnabled()
    assert page.save.isHidden()
    assert page.remove.isHidden()
    tap(walk, page.status.buttons["in_progress"])
    assert page.status.form is not None
    page.status.form.by.setText("Amina")
    tap(walk, page.status.form.action)
    walk.until(lambda: page.status.form is None)
    walk.quiet()
    reads(walk, "after the sign-off")


def test_a_finding_is_taken_out_with_two_presses(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    editor(page).owner.setText("Nobody any more")
    tap(walk, page.remove)
    assert len(kept(walk)) == 1
    tap(walk, page.remove)
    walk.at(FindingsPage)
    assert kept(walk) == ()


def test_a_repayment_is_added_shown_on_wish_and_withdrawn(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault, fees=True)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_finding(walk)
    card = page.repayments
    tap(walk, card.add)
    form = card.form
    assert form is not None
    for edit, text in ((form.amount, "1e"), (form.currency, "npr"), (form.paid_on, "2026-1")):
        walk.type(edit, text)
    form.by.setText("Amina")
    tap(walk, form.action)
    walk.until(form.message.isVisible)
    assert "no date" in form.message.words.text()
    form.paid_on.setText("2026-01-05")
    tap(walk, form.action)
    walk.until(lambda: "no number" in form.message.words.text())
    form.amount.setText("\u0667\u0660\u0660.50")
    tap(walk, form.action)
    walk.until(lambda: card.form is None)
    walk.quiet()
    reads(walk, "Verified so far: 700.50 NPR")
    reads(walk, worker_code(walk))
    tap(walk, card.reveal)
    assert not card.withdrawals
    assert worker_code(walk) not in texts(walk)
    tap(walk, card.reveal)
    tap(walk, next(iter(card.withdrawals.values())))
    assert card.asking is not None
    walk.type(card.asking.why, "Typed twice")
    card.asking.by.setText("Amina")
    tap(walk, card.asking.action)
    walk.until(lambda: card.asking is None)
    walk.quiet()
    reads(walk, "Withdrawn")
    assert kept(walk)[0].repaid == {}


def test_a_finding_is_reached_and_saved_with_keys_alone(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    finding = seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_findings(walk)
    walk.until(page.rows[finding.id].isVisible)
    page.rows[finding.id].setFocus()
    walk.press(Qt.Key.Key_Space)
    shown = walk.at(FindingPage)
    walk.until(editor(shown).owner.isVisible)
    editor(shown).owner.setFocus()
    walk.type(editor(shown).owner, "Owner")
    walk.press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    walk.until(lambda: shown.state.accessibleName() == "All saved")
    assert kept(walk)[0].finding.content.owner == "Owner"


def test_the_pages_fit_a_small_window_without_scrolling_sideways(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault, title="A title that is long enough to need two lines " * 3, fees=True)
    walk = open_window(filled_vault)
    walk.window.resize(1024, 700)
    walk.unlock()
    findings = at_findings(walk)
    assert sideways(findings) == 0
    tap(walk, next(iter(findings.rows.values())))
    assert sideways(walk.at(FindingPage)) == 0


def test_locking_on_the_page_and_unlocking_leads_to_a_page_that_works(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    at_finding(walk)
    walk.lock()
    walk.unlock()
    walk.at(AuditsPage)
    at_finding(walk)


def test_a_title_of_words_longer_than_any_column_is_whole_in_a_small_window(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault, title=LONG_WORD * 2, owner=LONG_WORD * 2)
    walk = open_window(filled_vault)
    walk.window.resize(walk.window.minimumSize())
    walk.unlock()
    page = at_findings(walk)
    (made,) = page.rows.values()
    walk.until(made.isVisible)
    for shown in (made.title, made.note):
        metrics, space = shown.fontMetrics(), shown.rect().adjusted(0, 0, 0, 10_000)
        needed = metrics.boundingRect(space, int(Qt.TextFlag.TextWordWrap), shown.text())
        assert needed.width() <= shown.width()
        assert needed.height() <= shown.height()
