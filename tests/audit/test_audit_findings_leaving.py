"""What leaves: all of it for the organisation, for the site only what is safe."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from audit_samples import SIGNED, Audited, enrol
from findings_samples import FOUND, MOTIVE, interviews, made, raised
from pypdf import PdfReader

from auditor_app.audit import (
    close_finding,
    finalise,
    make_report,
    release_to_site,
    seal,
    start_follow_up,
    verify_repayment,
)
from auditor_app.audit.findings_document import findings_document
from auditor_app.audit.reporting import report_content
from auditor_app.bundle import open_bundle, verify_bundle
from auditor_app.bundle.names import signature_name
from auditor_app.identity.canonical import canonical_json, parse_canonical_json
from auditor_app.protocols import shipped_protocol
from auditor_app.report import FOR_THE_SITE
from auditor_app.vault import EvidenceLink, FindingIndicator

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 28)


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def _fill(audited: Audited) -> None:
    photo = audited.vault.evidence.of_audit(audited.audit_id)[0]
    made(
        audited,
        title="Passports kept in the office",
        indicators=(FindingIndicator("P2", 7, at_site=True), FindingIndicator("P3", 4)),
        links=(EvidenceLink("photo", evidence_id=photo.id),),
        corrective_action="Give every passport back",
        owner="Head of personnel",
        fees=True,
    )
    hidden = made(audited, title="A whole shift is locked in")
    raised(audited, finding_ids=[hidden.id])


def test_the_bundle_holds_findings_and_alerts_and_verifies(
    audited: Audited, tmp_path: Path
) -> None:
    vault = audited.vault
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    _fill(audited)
    first = vault.findings.of_audit(audited.audit_id)[0]
    worker = interviews(audited)[0]
    verify_repayment(vault, first.id, worker, "1250.50", "NPR", FOUND, "payslip", on=TODAY)
    finalise(vault, audited.audit_id, SIGNED)
    entry = seal(vault, audited.audit_id)
    signature = tmp_path / signature_name(entry.bundle_id)
    signature.write_bytes(entry.outer_dsse)
    programme = vault.identity.programme
    assert programme is not None
    path = vault.outbox.path(entry.bundle_id)
    verdict = verify_bundle(
        path, ca_pem=programme.ca_certificate_pem, signature_path=signature, identity=key
    )
    assert verdict.faults == ()
    bag, _ = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    stored = (bag / "data" / "findings.json").read_bytes()
    document = parse_canonical_json(stored, "findings.json")
    assert document["format"] == "urn:auditor:findings:1"
    found, _ = document["findings"]
    assert found["repayments"][0]["record_id"] == worker
    assert (found["repayments"][0]["amount"], found["repaid"]) == ("1250.50", {"NPR": "1250.50"})
    assert (bag / found["links"][0]["file"]).is_file()
    (alert,) = document["alerts"]
    assert (alert["motive"], alert["released_to_site_at"]) == (MOTIVE, None)
    assert alert["rest_days"] == ["saturday", "sunday"]
    # No code of a worker, and no number that is a float.
    titles = {r.title for r in vault.records.of_audit(audited.audit_id) if r.id in stored.decode()}
    assert not any(title in stored.decode() for title in titles)
    json.loads(stored, parse_float=lambda text: 1 / 0)
    # The report in it is the client's and says so; what the site reads is made without all that.
    report = _text((bag / "data" / "report.pdf").read_bytes())
    assert report.count("for the client") >= 5
    assert MOTIVE in report
    for variant in FOR_THE_SITE:
        paper = " ".join(_text(make_report(vault, audited.audit_id, variant=variant)).split())
        assert "Passports kept in the office" in paper
        for word in (MOTIVE, "Passports of a whole shift", "locked in", "Zero tolerance"):
            assert word not in paper
    assert "alert.raised" in (bag / "data" / "events.jsonl").read_text("utf-8")
    assert "Passports" not in (bag / "data" / "events.jsonl").read_text("utf-8")


def test_a_changed_findings_file_is_found(audited: Audited, tmp_path: Path) -> None:
    vault = audited.vault
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    _fill(audited)
    finalise(vault, audited.audit_id, SIGNED)
    entry = seal(vault, audited.audit_id)
    signature = tmp_path / signature_name(entry.bundle_id)
    signature.write_bytes(entry.outer_dsse)
    path = vault.outbox.path(entry.bundle_id)
    bag, _ = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    file = bag / "data" / "findings.json"
    file.write_bytes(file.read_bytes().replace(b'"raised"', b'"raized"'))
    programme = vault.identity.programme
    assert programme is not None
    verdict = verify_bundle(bag, ca_pem=programme.ca_certificate_pem)
    assert {fault.place for fault in verdict.faults} == {"data/findings.json"}


def test_the_same_audit_gives_the_same_document(audited: Audited) -> None:
    _fill(audited)
    audit = audited.vault.audits.get(audited.audit_id)
    one, two = (
        canonical_json(findings_document(audited.vault, audit, frozenset(), {})) for _ in range(2)
    )
    assert one == two


def test_a_worker_of_another_audit_is_not_named(audited: Audited) -> None:
    vault = audited.vault
    made(audited, fees=True)
    finalise(vault, audited.audit_id, SIGNED)
    protocol = shipped_protocol("ilo_forced_labour")
    later = start_follow_up(vault, protocol, "Follow-up", audited.audit_id)
    (carried,) = vault.findings.of_audit(later.id)
    worker = interviews(audited)[0]
    verify_repayment(vault, carried.id, worker, "5", "USD", FOUND, "receipt", on=TODAY)
    records = frozenset(r.id for r in vault.records.of_audit(later.id))
    document = findings_document(vault, later, records, {})
    assert document["follows"] == audited.audit_id
    assert document["findings"][0]["repayments"][0]["record_id"] is None
    assert worker not in canonical_json(document).decode()


def test_the_report_prints_no_count_of_few_workers(audited: Audited) -> None:
    _fill(audited)
    row = report_content(audited.vault, audited.audit_id).findings[0]
    assert row.indicators[0].endswith("(7 workers, seen at the site)")
    assert row.indicators[1].startswith("P3 ")
    assert "workers" not in row.indicators[1]
    assert "4" not in row.indicators[1]
    text = _text(make_report(audited.vault, audited.audit_id))
    assert "Corrective action plan" in text
    assert "Head of personnel" in text
    site = report_content(audited.vault, audited.audit_id, variant="site_copy")
    (seen,) = site.findings
    assert not any("worker" in line for line in seen.indicators)
    assert "locked in" not in _text(
        make_report(audited.vault, audited.audit_id, variant="site_copy")
    )


def test_a_report_without_findings_has_no_such_section(audited: Audited) -> None:
    text = _text(make_report(audited.vault, audited.audit_id))
    assert "Corrective action plan" not in text
    assert "Gravest findings" not in text


def test_the_report_of_a_final_audit_stays_the_same_whatever_follows(audited: Audited) -> None:
    vault = audited.vault
    _fill(audited)
    finalise(vault, audited.audit_id, SIGNED)
    before = make_report(vault, audited.audit_id)
    first = vault.findings.of_audit(audited.audit_id)[0]
    close_finding(vault, first.id, "Seen")
    (alert,) = vault.alerts.of_audit(audited.audit_id)
    release_to_site(vault, alert.id, "Decided", by="Amina")
    assert make_report(vault, audited.audit_id) == before
