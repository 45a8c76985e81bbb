"""What is half written in a form is there again: after a look elsewhere, and after locking."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from findings_walk import make_final, seed, texts, worker_code
from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE

from auditor_app.audit import list_findings, raise_alert
from auditor_app.errors import StorageFullError
from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditsPlace,
    FindingPlace,
    FindingsPlace,
    OutcomePlace,
    Place,
    SamplePlace,
)
from auditor_app.ui.pages.alerts import AlertsPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.outcome import OutcomePage
from auditor_app.ui.pages.page import Page
from auditor_app.ui.pages.sample import SamplePage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import ResumePoint, Vault
from auditor_app.vault.resuming import Resuming

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

PageKind = TypeVar("PageKind", bound=Page)
WORDS = "Passports of a whole shift lie locked"
AUDIT_DATE = "/data/identification/visit_date"


def look_elsewhere(walk: Walk) -> None:
    walk.window.go(AuditsPlace())
    walk.at(AuditsPage)


def lock_here(walk: Walk) -> None:
    walk.lock()
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: isinstance(walk.window.page, AuditsPage | OutcomePage | SamplePage))
    walk.quiet()


def lock_elsewhere(walk: Walk) -> None:
    look_elsewhere(walk)
    lock_here(walk)


AWAY = pytest.mark.parametrize("away", [look_elsewhere, lock_here, lock_elsewhere])


def go(walk: Walk, place: Place, kind: type[PageKind]) -> PageKind:
    walk.window.go(place)
    return walk.at(kind)


def audit_id(walk: Walk) -> str:
    return walk.window.desk.vault.audits.list()[0].id


@pytest.fixture
def found(open_window: Callable[[Path], Walk], filled_vault: Path) -> tuple[Walk, str]:
    """A window with an audit that has a finding about fees, and an alert."""
    finding = seed(filled_vault, fees=True)
    now = datetime.now(UTC)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        raise_alert(
            vault,
            vault.audits.list()[0].id,
            "inhumane_treatment",
            "A motive.",
            lead_auditor="Amina",
            arrived_at=now - timedelta(hours=32),
            raised_at=now - timedelta(hours=2),
        )
    walk = open_window(filled_vault)
    walk.unlock()
    return walk, finding.id


@AWAY
def test_the_motive_of_an_alert_is_there_again(
    found: tuple[Walk, str], away: Callable[[Walk], None]
) -> None:
    walk, finding_id = found
    place = AlertsPlace(audit_id(walk))
    page = go(walk, place, AlertsPage)
    page.add.click()
    assert page.form is not None
    page.form.motive.setPlainText(WORDS)
    page.form.kind.setCurrentIndex(2)
    kind = page.form.kind.currentData()
    page.form.arrived.day.setText("2026-11")
    page.form.days["monday"].setChecked(True)
    page.form.findings[finding_id].setChecked(True)
    away(walk)
    form = go(walk, place, AlertsPage).form
    assert form is not None
    assert form.motive.toPlainText() == WORDS
    assert form.kind.currentData() == kind
    assert form.arrived.day.text() == "2026-11"
    assert form.days["monday"].isChecked()
    assert form.findings[finding_id].isChecked()


@AWAY
@pytest.mark.parametrize("step", ["cancelled", "meeting"])
def test_what_is_said_of_an_alert_is_there_again(
    found: tuple[Walk, str], away: Callable[[Walk], None], step: str
) -> None:
    walk, _ = found
    place = AlertsPlace(audit_id(walk))
    (card,) = go(walk, place, AlertsPage).cards.values()
    card.presses[step].click()
    assert card.form is not None
    card.form.why.setPlainText(WORDS)
    if card.form.when is not None:
        card.form.when.clock.setText("15")
    away(walk)
    (card,) = go(walk, place, AlertsPage).cards.values()
    assert card.form is not None
    assert card.form.why.toPlainText() == WORDS
    if card.form.when is not None:
        assert card.form.when.clock.text() == "15"


def test_raising_an_alert_leaves_what_is_being_said_of_another(found: tuple[Walk, str]) -> None:
    walk, _ = found
    page = go(walk, AlertsPlace(audit_id(walk)), AlertsPage)
    (card,) = page.cards.values()
    card.presses["cancelled"].click()
    assert card.form is not None
    card.form.why.setPlainText(WORDS)
    page.add.click()
    assert page.form is not None
    page.form.motive.setPlainText("Another.")
    page.form.lead.setText("Amina")
    page.form.arrived.day.setText("2026-11-01")
    page.form.arrived.clock.setText("08:00")
    page.form.action.click()
    walk.until(lambda: len(page.cards) == 2)
    forms = [each.form for each in page.cards.values() if each.form is not None]
    assert [form.why.toPlainText() for form in forms] == [WORDS]


@AWAY
def test_a_status_and_a_repayment_are_there_again(
    found: tuple[Walk, str], away: Callable[[Walk], None]
) -> None:
    walk, finding_id = found
    place = FindingPlace(finding_id)
    page = go(walk, place, FindingPage)
    page.status.buttons["refused"].click()
    page.repayments.add.click()
    assert page.status.form is not None
    assert page.repayments.form is not None
    page.status.form.why.setPlainText(WORDS)
    page.repayments.form.amount.setText("70")
    page.repayments.form.paid_on.setText("2026-1")
    away(walk)
    page = go(walk, place, FindingPage)
    assert page.status.form is not None
    assert page.repayments.form is not None
    assert page.status.form.why.toPlainText() == WORDS
    assert page.repayments.form.amount.text() == "70"
    assert page.repayments.form.paid_on.text() == "2026-1"
    page.status.form.by.setText("Amina")
    page.status.form.action.click()
    walk.until(lambda: page.status.form is None)
    look_elsewhere(walk)
    page = go(walk, place, FindingPage)
    assert page.status.form is None
    assert page.repayments.form is not None


@AWAY
def test_what_a_finding_could_not_be_given_stands_in_its_fields_again(
    found: tuple[Walk, str], away: Callable[[Walk], None]
) -> None:
    walk, finding_id = found
    place = FindingPlace(finding_id)
    form = go(walk, place, FindingPage).editor
    assert form is not None
    said = f"Said by {worker_code(walk)}."
    form.root_cause.setPlainText("Agents are not checked.")
    form.description.setPlainText(said)
    form.deadline.setText("203")
    form.indicators.add.click()
    form.indicators.rows[0].workers.setText("5x")
    away(walk)
    (listed,) = list_findings(walk.window.desk.vault, audit_id(walk))
    content = listed.finding.content
    assert content.root_cause == "Agents are not checked."
    assert (content.description, content.indicators) == ("", ())
    page = go(walk, place, FindingPage)
    form = page.editor
    assert form is not None
    assert form.root_cause.toPlainText() == "Agents are not checked."
    assert form.description.toPlainText() == said
    assert form.deadline.text() == "203"
    assert [each.workers.text() for each in form.indicators.rows] == ["5x"]
    assert page.save.isEnabled()
    form.description.setPlainText("Said by two.")
    form.deadline.clear()
    form.indicators.rows[0].workers.setText("5")
    page.save.click()
    walk.until(lambda: not page.save.isEnabled())
    walk.quiet()
    look_elsewhere(walk)
    walk.quiet()
    assert walk.window.desk.unset == {}


def test_a_count_that_is_none_takes_no_earlier_count_away(found: tuple[Walk, str]) -> None:
    walk, finding_id = found
    place = FindingPlace(finding_id)
    page = go(walk, place, FindingPage)
    assert page.editor is not None
    page.editor.indicators.add.click()
    page.editor.indicators.rows[0].workers.setText("5")
    page.save.click()
    walk.until(lambda: not page.save.isEnabled())
    page.editor.indicators.rows[0].workers.setText("five")
    page.editor.indicators.rows[0].workers.textEdited.emit("five")
    look_elsewhere(walk)
    (listed,) = list_findings(walk.window.desk.vault, audit_id(walk))
    assert [each.workers for each in listed.finding.content.indicators] == [5]


@AWAY
def test_a_finding_made_by_hand_is_there_again(
    found: tuple[Walk, str], away: Callable[[Walk], None]
) -> None:
    walk, _ = found
    place = FindingsPlace(audit_id(walk))
    page = go(walk, place, FindingsPage)
    page.add.click()
    page.title.setText(WORDS)
    page.grade.setCurrentIndex(1)
    grade = page.grade.currentData()
    away(walk)
    page = go(walk, place, FindingsPage)
    assert page.form.isVisible()
    assert (page.title.text(), page.grade.currentData()) == (WORDS, grade)
    page.make.click()
    walk.at(FindingPage)
    assert walk.window.desk.unset == {}


@AWAY
def test_a_plan_and_its_seed_are_there_again(filled: Walk, away: Callable[[Walk], None]) -> None:
    place = SamplePlace(audit_id(filled))
    page = go(filled, place, SamplePage)
    page.plan.save.click()
    filled.until(page.drawing.isVisible)
    page.plan.change.click()
    filled.qtbot.keyClicks(page.plan.interviews, "1")
    filled.quiet()
    wanted = page.plan.interviews.text()
    page.plan.files.clear()
    filled.qtbot.keyClicks(page.plan.files, "77")
    page.drawing.seed.clear()
    filled.qtbot.keyClicks(page.drawing.seed, "K7QF2MX9")
    away(filled)
    page = go(filled, place, SamplePage)
    filled.quiet()
    assert (page.plan.interviews.text(), page.plan.files.text()) == (wanted, "77")
    assert page.drawing.seed.text() == "K7QF2MX9"


@AWAY
def test_half_a_date_is_there_again(filled: Walk, away: Callable[[Walk], None]) -> None:
    filled.open_audit()
    filled.open_record()
    record_id = filled.filler().keeper.record.id
    filled.edit_of(AUDIT_DATE).clear()
    filled.type(filled.edit_of(AUDIT_DATE), "2026-1")
    look_elsewhere(filled)
    assert [point.record_id for point in filled.window.desk.unset.values()] == [record_id]
    if away is not look_elsewhere:
        away(filled)
    filled.open_audit()
    filled.open_record()
    assert filled.edit_of(AUDIT_DATE).text() == "2026-1"


def test_what_is_refused_after_the_page_was_left_is_told_and_waits(
    found: tuple[Walk, str],
) -> None:
    walk, finding_id = found
    page = go(walk, FindingPlace(finding_id), FindingPage)
    assert page.editor is not None
    words = f"Said by {worker_code(walk)}."
    with walk.busy_lane() as go_on:
        page.editor.description.setPlainText(words)
        page.editor.root_cause.setPlainText(WORDS)
        walk.click(page.save)
        walk.window.go(AuditsPlace())
        go_on.set()
    walk.at(AuditsPage)
    walk.until(lambda: "Not everything of the finding could be kept" in texts(walk))
    again = go(walk, FindingPlace(finding_id), FindingPage)
    assert again.editor is not None
    assert again.editor.description.toPlainText() == words
    assert again.editor.root_cause.toPlainText() == WORDS


@AWAY
def test_after_the_sign_off_what_follows_is_there_again(
    open_window: Callable[[Path], Walk],
    filled_vault: Path,
    monkeypatch: pytest.MonkeyPatch,
    away: Callable[[Walk], None],
) -> None:
    finding = seed(filled_vault)
    make_final(filled_vault, monkeypatch)
    walk = open_window(filled_vault)
    walk.unlock()
    page = go(walk, FindingPlace(finding.id), FindingPage)
    page.status.buttons["closed"].click()
    assert page.status.form is not None
    page.status.form.why.setPlainText(WORDS)
    away(walk)
    page = go(walk, FindingPlace(finding.id), FindingPage)
    assert page.status.form is not None
    assert page.status.form.why.toPlainText() == WORDS


def test_the_sign_off_forgets_what_was_half_written_of_the_draft(
    found: tuple[Walk, str], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, finding_id = found
    page = go(walk, AlertsPlace(audit_id(walk)), AlertsPage)
    page.add.click()
    assert page.form is not None
    page.form.motive.setPlainText(WORDS)
    editor = go(walk, FindingPlace(finding_id), FindingPage).editor
    assert editor is not None
    editor.description.setPlainText(f"Said by {worker_code(walk)}.")
    lock_here(walk)
    walk.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert {point.page for point in vault.resuming.unset()} == {"alerts", "finding"}
    make_final(filled_vault, monkeypatch)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert vault._secrets.get("left_at") is None


def test_a_reason_left_behind_is_stored_before_the_vault_is_locked(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    vault = filled.window.desk.vault
    records = vault.records.of_audit(audit_id(filled))
    worker = next(record for record in records if record.role == "worker_interview")
    page = go(filled, OutcomePlace(audit_id(filled), worker.id), OutcomePage)
    assert page.override is not None
    assert page.override.form is not None
    page.override.form.link.setChecked(True)
    page.override.reason.setPlainText(WORDS)
    real = Resuming.keep
    monkeypatch.setattr(Resuming, "keep", full)
    look_elsewhere(filled)
    filled.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    cover = filled.at_gate(LockingPage)
    filled.until(cover.retry.isVisible)
    monkeypatch.setattr(Resuming, "keep", real)
    filled.click(cover.retry)
    filled.unlock()
    page = go(filled, OutcomePlace(audit_id(filled), worker.id), OutcomePage)
    assert page.override is not None
    assert page.override.reason.toPlainText() == WORDS


def test_what_is_half_written_is_not_told_by_its_point() -> None:
    assert WORDS not in repr(ResumePoint("", "id", {"motive": WORDS}, "alerts"))
