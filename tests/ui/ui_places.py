"""The one list of every page of the window, and a vault in which each has something to show.

Tests of what holds everywhere (names, focus, room for words, the monkey) go through it; a test
holds that no kind of place is missing.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from media_samples import PHOTO, media_record
from photo_samples import add_photo, add_photos, draw_photo
from ui_samples import PASSPHRASE, fill_audit

from auditor_app.audit import (
    add_finding,
    draw_sample,
    finalise,
    plan_sample,
    raise_alert,
    seal,
    start_record,
)
from auditor_app.audit.findings import today
from auditor_app.central import Organisation
from auditor_app.central.intake import Intake
from auditor_app.sync import accept_receipt
from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditPlace,
    AuditsPlace,
    CorrectionPlace,
    DeliverPlace,
    EnrolmentPlace,
    FindingPlace,
    FindingsPlace,
    HelpPlace,
    IndicatorPlace,
    IndicatorsPlace,
    InterviewPlace,
    MissingPlace,
    OutboxPlace,
    OutcomePlace,
    PhotosPlace,
    Place,
    ReceiptPlace,
    RecordPlace,
    ReportPlace,
    SamplePlace,
    SealedPlace,
    SettingsPlace,
    SignOffPlace,
    StickPlace,
    VaultPlace,
)
from auditor_app.vault import FindingContent, SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIGNED = SignOff("Amina Haddad", "Auditor", "Wadi", "So it is.", datetime(2026, 11, 3, tzinfo=UTC))


def furnish(folder: Path, organisation: Path) -> None:
    """Put something for every page into a vault with a filled audit, on an enrolled laptop.

    Its audit stays a draft, with photos, media, a finding, an alert and a sample; a second one is
    sealed, corrected in nothing, and delivered; a third one is final and not sealed yet.
    """
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        site, worker = vault.records.of_audit(audit.id)
        add_photos(vault, site.id, 3)
        add_photo(vault, worker.id, draw_photo(9), "", "/data/photos/photo_papers")
        media = media_record(vault, audit.id)
        add_photo(vault, media, draw_photo(4), "Bay", PHOTO)
        start_record(vault, audit.id, "worker_interview")
        finding = add_finding(
            vault,
            audit.id,
            FindingContent(scale="smeta", grade="major", title="Fees taken", found_on=today()),
        )
        now = datetime.now(UTC)
        raise_alert(
            vault,
            audit.id,
            "inhumane_treatment",
            "Passports of a whole shift lie locked in one office.",
            lead_auditor="Amina",
            arrived_at=now - timedelta(hours=32),
            raised_at=now - timedelta(hours=2),
            finding_ids=(finding.id,),
        )
        plan_sample(vault, audit.id)
        names = "\n".join(f"Card {number}" for number in range(1, 81))
        draw_sample(vault, audit.id, names, {"": 20}, "K7QF-2MX9")
        done = fill_audit(vault)
        finalise(vault, done.id, SIGNED)
        entry = seal(vault, done.id)
        central = Organisation.open(organisation)
        with vault.outbox.path(entry.bundle_id).open("rb") as sealed:
            receipt = Intake(central).ingest(sealed, entry.outer_dsse).receipt
        central.close()
        accept_receipt(vault, entry.bundle_id, receipt)
        finalise(vault, fill_audit(vault).id, SIGNED)


def places(vault: Vault) -> Iterator[tuple[str, Place]]:
    """Every page of the window, by a name, on a furnished vault."""
    audits = vault.audits.list()
    (draft,) = (audit.id for audit in audits if audit.state == "draft")
    (bundle,) = vault.outbox.list()
    (final,) = (a.id for a in audits if a.state != "draft" and a.id != bundle.audit_id)
    records = vault.records.of_audit(draft)
    talked, fresh = (each for each in records if each.role == "worker_interview")
    yield "audits", AuditsPlace()
    yield "audit", AuditPlace(draft)
    yield "audit final", AuditPlace(final)
    for record in records:
        if record is not fresh:
            yield f"record {record.title or record.form_id}", RecordPlace(record.id)
    yield "record fresh", RecordPlace(fresh.id)
    (site_final, _) = vault.records.of_audit(final)
    yield "record final", RecordPlace(site_final.id)
    yield "interview languages", InterviewPlace(fresh.id)
    yield "interview", InterviewPlace(talked.id)
    sealed = [r for r in vault.records.of_audit(final) if vault.sealed.get(r.id) is not None]
    yield "sealed", SealedPlace(sealed[0].id)
    yield "missing", MissingPlace(draft)
    yield "sample", SamplePlace(draft)
    yield "indicators", IndicatorsPlace(draft)
    yield "indicator", IndicatorPlace(draft, "P2")
    yield "outcome", OutcomePlace(draft, talked.id)
    yield "findings", FindingsPlace(draft)
    yield "finding", FindingPlace(vault.findings.of_audit(draft)[0].id)
    yield "alerts", AlertsPlace(draft)
    yield "photos", PhotosPlace(draft)
    yield "photo", PhotosPlace(draft, vault.evidence.of_audit(draft)[0].id)
    yield "sign-off", SignOffPlace(draft)
    yield "report", ReportPlace(final)
    yield "deliver", DeliverPlace(final)
    yield "correction", CorrectionPlace(bundle.audit_id)
    yield "receipt", ReceiptPlace(bundle.bundle_id)
    yield "outbox", OutboxPlace()
    yield "stick", StickPlace()
    yield "laptop", EnrolmentPlace()
    yield "vault", VaultPlace()
    yield "settings", SettingsPlace()
    yield "help", HelpPlace("form", AuditsPlace())
