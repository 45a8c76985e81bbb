"""Sealing and correcting in the window: what is said before, the new bundle, what breaks off."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from delivery_walk import outbox, texts
from findings_walk import seed
from ui_samples import PASSPHRASE

from auditor_app.audit import finalise, seal, set_status
from auditor_app.audit import sealing as audit_sealing
from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.destinations import AuditPlace, CorrectionPlace, DeliverPlace
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.correction import CorrectionPage
from auditor_app.ui.pages.deliver import DeliverPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.ui.pages.outbox import OutboxPage
from auditor_app.ui.pages.stick import StickPage
from auditor_app.vault import SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

SIGNED = SignOff("Amina Haddad", "Auditor", "Wadi", "So it is.", datetime.now(UTC))


@pytest.fixture
def final_vault(filled_vault: Path) -> Path:
    finding = seed(filled_vault)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        finalise(vault, audit.id, SIGNED)
        assert vault.findings.get(finding.id)
    return filled_vault


@pytest.fixture
def sealed_vault(final_vault: Path) -> Path:
    with Vault.open(final_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        seal(vault, audit.id)
        (finding,) = vault.findings.of_audit(audit.id)
        set_status(vault, finding.id, "in_progress", by="Amina", reason="The plan came.")
    return final_vault


@pytest.fixture
def walk_on(open_window: Callable[[Path], Walk]) -> Callable[[Path], Walk]:
    def make(folder: Path) -> Walk:
        walk = open_window(folder)
        walk.unlock()
        return walk

    return make


def audit_id_of(walk: Walk) -> str:
    return walk.window.desk.vault.audits.list()[0].id


# --- sealing


def test_what_goes_and_who_reads_it_is_said_before_and_sealing_leads_to_the_stick(
    walk_on: Callable[[Path], Walk], final_vault: Path
) -> None:
    walk = walk_on(final_vault)
    walk.open_audit()
    walk.click(walk.at(AuditPage).steps["deliver"])
    page = walk.at(DeliverPage)
    walk.until(lambda: "Fair Work Office alone can open it" in texts(walk))
    walk.until(lambda: "certificate" in texts(walk))
    assert walk.window.desk.vault.outbox.list() == ()
    walk.click(page.stick)
    walk.at(StickPage)
    (entry,) = walk.window.desk.vault.outbox.list()
    assert entry.state == "sealed"


def test_without_an_organisation_it_leads_to_the_enrolment_and_back(
    walk_on: Callable[[Path], Walk], unenrolled_vault: Path
) -> None:
    walk = walk_on(unenrolled_vault)
    vault = walk.window.desk.vault
    audit_id = audit_id_of(walk)
    for record in vault.records.of_audit(audit_id):
        vault.records.finalise(record.id)
    vault.audits.finalise(audit_id, SIGNED)
    walk.window.go(DeliverPlace(audit_id))
    page = walk.at(DeliverPage)
    assert not page.network.isVisible()
    walk.click(page.enrol)
    laptop = walk.at(EnrolmentPage)
    assert laptop is not page


def test_sealing_that_is_stopped_leaves_nothing_and_can_be_done_again(
    walk_on: Callable[[Path], Walk], final_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = walk_on(final_vault)
    walk.window.go(DeliverPlace(audit_id_of(walk)))
    page = walk.at(DeliverPage)
    written = audit_sealing.write_bundle

    def stopped(*given: object, **named: object) -> object:
        page._job.stop()
        return written(*given, **named)

    monkeypatch.setattr(audit_sealing, "write_bundle", stopped)
    walk.click(page.network)
    walk.until(page.message.isVisible)
    assert "broken off" in page.message.words.text()
    outbox_of = walk.window.desk.vault.outbox
    assert outbox_of.list() == ()
    assert list(outbox_of.folder.iterdir()) == []
    monkeypatch.setattr(audit_sealing, "write_bundle", written)
    walk.click(page.stick)
    walk.at(StickPage)
    assert len(outbox_of.list()) == 1


def test_a_lock_in_the_middle_of_sealing_leaves_the_audit_as_it_was(
    walk_on: Callable[[Path], Walk], final_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = walk_on(final_vault)
    desk = walk.window.desk
    walk.window.go(DeliverPlace(audit_id_of(walk)))
    page = walk.at(DeliverPage)
    written = audit_sealing.write_bundle

    def waiting(*given: object, **named: object) -> object:
        assert desk.stopping.wait(20)
        return written(*given, **named)

    monkeypatch.setattr(audit_sealing, "write_bundle", waiting)
    walk.click(page.network)
    walk.until(page.bar.isVisible)
    walk.lock()
    walk.unlock()
    assert walk.window.desk.vault.outbox.list() == ()


def test_sealing_goes_on_when_its_page_is_left_and_is_told_where_one_is(
    walk_on: Callable[[Path], Walk], final_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = walk_on(final_vault)
    go_on = threading.Event()
    walk.window.go(DeliverPlace(audit_id_of(walk)))
    page = walk.at(DeliverPage)
    written = audit_sealing.write_bundle

    def waiting(*given: object, **named: object) -> object:
        assert go_on.wait(20)
        return written(*given, **named)

    monkeypatch.setattr(audit_sealing, "write_bundle", waiting)
    started: list[str] = []
    monkeypatch.setattr(
        walk.window.desk.deliveries, "start", lambda _, bundle_id: started.append(bundle_id)
    )
    walk.click(page.network)
    walk.until(page.bar.isVisible)
    walk.click(walk.window.rail.vault)
    go_on.set()
    walk.until(lambda: "Bundle 1 is sealed." in walk.window.banner.message.text())
    (entry,) = walk.window.desk.vault.outbox.list()
    assert started == [entry.bundle_id]


# --- correcting


def test_a_correction_says_what_can_be_changed_and_supersedes_the_bundle(
    walk_on: Callable[[Path], Walk], sealed_vault: Path
) -> None:
    walk = walk_on(sealed_vault)
    walk.window.go(CorrectionPlace(audit_id_of(walk)))
    page = walk.at(CorrectionPage)
    walk.until(lambda: "changes of a finding's status: 1" in texts(walk))
    assert "What stays as it is" in texts(walk)
    assert "bundle 1" in page.before.text()
    assert not page.seal.isEnabled()
    walk.type(page.reason, "The action plan arrived after the delivery.")
    bring_into_view(page.seal)
    walk.click(page.seal)
    walk.at(OutboxPage)
    first, second = walk.window.desk.vault.outbox.list()
    _, cards = outbox(walk)
    assert "Bundle 2 has taken its place." in cards[0].words.text()
    events = [e.kind for e in walk.window.desk.vault.events.of_audit(first.audit_id)]
    assert "audit.corrected" in events
    assert second.sequence == first.sequence + 1


def test_a_reason_with_a_workers_code_is_refused_in_place_and_stays_to_be_mended(
    walk_on: Callable[[Path], Walk], sealed_vault: Path
) -> None:
    walk = walk_on(sealed_vault)
    walk.window.go(CorrectionPlace(audit_id_of(walk)))
    page = walk.at(CorrectionPage)
    walk.type(page.reason, "W-01 has told more.")
    bring_into_view(page.seal)
    walk.click(page.seal)
    walk.until(page.message.isVisible)
    assert "code of a worker" in page.message.words.text()
    assert page.reason.toPlainText() == "W-01 has told more."
    assert len(walk.window.desk.vault.outbox.list()) == 1


def test_half_a_reason_is_there_again_after_a_lock_and_the_way_to_the_findings_leads_back(
    walk_on: Callable[[Path], Walk], sealed_vault: Path
) -> None:
    walk = walk_on(sealed_vault)
    walk.window.go(CorrectionPlace(audit_id_of(walk)))
    page = walk.at(CorrectionPage)
    walk.type(page.reason, "The action plan")
    bring_into_view(page.findings)
    walk.click(page.findings)
    findings = walk.at(FindingsPage)
    walk.click(findings.header.back)
    page = walk.at(CorrectionPage)
    assert page.reason.toPlainText() == "The action plan"
    walk.lock()
    walk.unlock()
    walk.window.go(CorrectionPlace(audit_id_of(walk)))
    assert walk.at(CorrectionPage).reason.toPlainText() == "The action plan"


def test_an_audit_that_was_never_sealed_cannot_be_corrected(
    walk_on: Callable[[Path], Walk], final_vault: Path
) -> None:
    walk = walk_on(final_vault)
    walk.window.go(CorrectionPlace(audit_id_of(walk)))
    page = walk.at(CorrectionPage)
    assert "simply be changed" in page.message.words.text()
    assert not page.seal.isVisible()
    walk.window.go(AuditPlace(audit_id_of(walk)))
    walk.at(AuditPage)
