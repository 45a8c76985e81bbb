"""The end of an audit: nothing missing, then nothing changes, then one bundle that says it all."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from audit_samples import ANSWERS, EXITS, SIGNED, Audited, draw_photo, enrol
from pypdf import PdfReader

from auditor_app.audit import (
    add_photo,
    assess,
    delta_of,
    finalise,
    make_report,
    missing,
    open_session,
    seal,
    start_audit,
    start_record,
    store,
    take_photo,
)
from auditor_app.audit.reporting import report_content
from auditor_app.audit.sealing import bundle_contents
from auditor_app.bundle import open_bundle, verify_bundle
from auditor_app.bundle.names import signature_name
from auditor_app.errors import IdentityError, RecordStateError
from auditor_app.protocols import shipped_protocol

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import Vault

SITE_NAME = "/data/identification/site_name"


def test_the_demonstration_has_nothing_missing(audited: Audited) -> None:
    assert missing(audited.vault, audited.audit_id) == ()


def test_an_answer_taken_back_is_missing_with_its_record_and_question(audited: Audited) -> None:
    session = open_session(audited.vault, audited.site_id)
    store(audited.vault, audited.site_id, delta_of(session, session.answer(SITE_NAME, "")))
    (gap,) = missing(audited.vault, audited.audit_id)
    assert (gap.record_id, gap.ref, gap.kind) == (audited.site_id, SITE_NAME, "required")
    assert gap.label
    assert gap.message
    with pytest.raises(RecordStateError, match="one thing is missing"):
        finalise(audited.vault, audited.audit_id, SIGNED)
    assert audited.vault.audits.get(audited.audit_id).state == "draft"


def test_an_audit_without_an_interview_lacks_one(empty_vault: Vault) -> None:
    protocol = shipped_protocol("ilo_forced_labour")
    audit = start_audit(empty_vault, protocol, "A site")
    assert "record" in {gap.kind for gap in missing(empty_vault, audit.id)}


def test_a_finalised_audit_takes_no_answer_no_photo_no_record(audited: Audited) -> None:
    vault = audited.vault
    session = open_session(vault, audited.site_id)
    finalise(vault, audited.audit_id, SIGNED)
    with pytest.raises(RecordStateError):
        store(vault, audited.site_id, delta_of(session, session.answer(SITE_NAME, "Other")))
    photo = draw_photo(vault.folder.parent / "late.png", "red")
    with pytest.raises(RecordStateError):
        take_photo(vault, audited.site_id, EXITS, photo)
    with pytest.raises(RecordStateError):
        start_record(vault, audited.audit_id, "worker_interview")
    with pytest.raises(RecordStateError):
        finalise(vault, audited.audit_id, SIGNED)
    assert open_session(vault, audited.site_id).node(SITE_NAME).value != "Other"


def test_the_outcomes_are_those_that_the_stories_were_written_for(audited: Audited) -> None:
    titles = {r.id: r.title for r in audited.vault.records.of_audit(audited.audit_id)}
    found = {
        titles[i]: w.outcome for i, w in assess(audited.vault, audited.audit_id).workers.items()
    }
    assert found == {w["pseudonym"]: w["outcome"] for w in ANSWERS["workers"]}


def test_the_report_tells_the_site_and_never_a_pseudonym(audited: Audited) -> None:
    finalise(audited.vault, audited.audit_id, SIGNED)
    pdf = PdfReader(BytesIO(make_report(audited.vault, audited.audit_id)))
    text = "\n".join(page.extract_text() for page in pdf.pages)
    assert "Al-Mithal Garments" in text
    assert "Amina Haddad" in text
    assert not [w["pseudonym"] for w in ANSWERS["workers"] if w["pseudonym"] in text]


def test_words_that_were_not_cleared_are_not_quoted(audited: Audited) -> None:
    record = next(
        r
        for r in audited.vault.records.of_audit(audited.audit_id)
        if r.title == ANSWERS["workers"][0]["pseudonym"]
    )
    session = open_session(audited.vault, record.id)
    quote = session.node("/data/interview/wishes/quote").value
    assert quote in "".join(_report_text(audited).split("\n")) or quote[:20] in _report_text(
        audited
    )
    changes = session.answer("/data/interview/wishes/quote_allowed", "no")
    store(audited.vault, record.id, delta_of(session, changes))
    assert quote[:20] not in _report_text(audited)


CONSENT = "/data/consent/consent_given"
PERMISSION = "/data/interview/papers/papers_allowed"
PAYSLIP = "/data/interview/papers/payslip_photo"


def test_a_paper_that_a_worker_showed_is_in_the_bundle_and_never_in_the_report(
    audited: Audited,
) -> None:
    vault = audited.vault
    record = next(
        r
        for r in vault.records.of_audit(audited.audit_id)
        if r.role == "worker_interview" and open_session(vault, r.id).node(PERMISSION).relevant
    )
    session = open_session(vault, record.id)
    store(vault, record.id, delta_of(session, session.answer(PERMISSION, "yes")))
    photo = draw_photo(vault.folder.parent / "payslip.png", "ivory")
    shown = add_photo(vault, record.id, session, PAYSLIP, photo, "A payslip")
    assert "A payslip" not in _report_text(audited)
    assert "A teal door" in _report_text(audited)
    audit = vault.audits.get(audited.audit_id)
    assert shown.id in {e.evidence_id for e in bundle_contents(vault, audit, str(uuid4())).evidence}
    # The worker changes their mind: the question is not asked any more, and its photo stays here.
    store(vault, record.id, delta_of(session, session.answer(PERMISSION, "no")))
    left = bundle_contents(vault, audit, str(uuid4()))
    assert shown.id not in {e.evidence_id for e in left.evidence}
    assert "A payslip" not in str(left.audit)


def test_a_photo_of_the_site_that_is_not_asked_for_any_more_is_not_printed(
    audited: Audited,
) -> None:
    session = open_session(audited.vault, audited.site_id)
    changes = session.answer("/data/photos/photo_permission", "no")
    store(audited.vault, audited.site_id, delta_of(session, changes))
    assert "A teal door" not in _report_text(audited)


def test_who_refused_to_talk_counts_for_no_outcome_in_the_bundle_either(audited: Audited) -> None:
    vault = audited.vault
    refused = next(r for r in vault.records.of_audit(audited.audit_id) if r.role != "site")
    session = open_session(vault, refused.id)
    store(vault, refused.id, delta_of(session, session.answer(CONSENT, "refuse")))
    audit = vault.audits.get(audited.audit_id)
    document = bundle_contents(vault, audit, str(uuid4())).audit
    site = assess(vault, audited.audit_id).site
    assert site.declined == 1
    assert document["outcomes"] == {name: n for name, n in site.outcomes.items() if n}
    told = {r["id"]: (r["outcome"], r["indicators"]) for r in document["records"]}
    assert told[refused.id] == (None, None)


def test_so_few_interviews_are_not_divided_by_what_tells_people_apart(audited: Audited) -> None:
    vault = audited.vault
    assert report_content(vault, audited.audit_id).sample.languages
    interviews = [r for r in vault.records.of_audit(audited.audit_id) if r.role != "site"]
    for record in interviews[:2]:
        session = open_session(vault, record.id)
        store(vault, record.id, delta_of(session, session.answer(CONSENT, "refuse")))
    sample = report_content(vault, audited.audit_id).sample
    assert 0 < sample.interviewed < 5
    assert (sample.breakdowns, sample.languages) == ((), ())


def test_a_share_of_a_small_site_is_at_least_one_worker(audited: Audited) -> None:
    session = open_session(audited.vault, audited.site_id)
    changes = session.answer("/data/headcount/workers_total", "7")
    store(audited.vault, audited.site_id, delta_of(session, changes))
    detection = report_content(audited.vault, audited.audit_id).sample.detection
    assert "0% if" not in detection.replace("100%", "")
    assert detection


def _report_text(audited: Audited) -> str:
    pdf = PdfReader(BytesIO(make_report(audited.vault, audited.audit_id)))
    return "\n".join(page.extract_text() for page in pdf.pages)


def test_a_laptop_that_is_not_enrolled_cannot_seal_and_is_told_how_to(audited: Audited) -> None:
    finalise(audited.vault, audited.audit_id, SIGNED)
    audited.vault._store.execute("DELETE FROM secret WHERE name = 'programme'")
    with pytest.raises(IdentityError, match="not enrolled"):
        seal(audited.vault, audited.audit_id)
    assert audited.vault.outbox.list() == ()


def test_a_draft_cannot_be_sealed(audited: Audited, tmp_path: Path) -> None:
    enrol(audited.vault, tmp_path / "central")
    with pytest.raises(RecordStateError, match="finalised"):
        seal(audited.vault, audited.audit_id)


def test_a_sealed_audit_is_one_bundle_with_every_record_photo_and_the_report(
    audited: Audited, tmp_path: Path
) -> None:
    key = enrol(audited.vault, tmp_path / "central").read_text("utf-8")
    finalise(audited.vault, audited.audit_id, SIGNED)
    entry = seal(audited.vault, audited.audit_id)
    assert seal(audited.vault, audited.audit_id) == entry
    programme = audited.vault.identity.programme
    assert programme is not None
    path = audited.vault.outbox.path(entry.bundle_id)
    signature = tmp_path / signature_name(entry.bundle_id)
    signature.write_bytes(entry.outer_dsse)
    verdict = verify_bundle(
        path, ca_pem=programme.ca_certificate_pem, signature_path=signature, identity=key
    )
    assert verdict.faults == ()
    bag, _ = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    document = json.loads((bag / "data" / "audit.json").read_text("utf-8"))
    assert len(document["records"]) == len(list((bag / "data" / "records").iterdir())) == 7
    assert {e["caption"] for e in document["evidence"]} == {"A teal door", "A brown door"}
    assert (bag / "data" / "report.pdf").read_bytes() == make_report(
        audited.vault, audited.audit_id
    )
    events = (bag / "data" / "events.jsonl").read_text("utf-8")
    assert "audit.finalised" in events
    assert ANSWERS["site"]["answers"][SITE_NAME] not in events


@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_an_audit_whose_sealed_file_was_lost_before_it_went_is_sealed_again(
    audited: Audited, tmp_path: Path, how: str
) -> None:
    vault = audited.vault
    enrol(vault, tmp_path / "central")
    finalise(vault, audited.audit_id, SIGNED)
    lost = seal(vault, audited.audit_id)
    path = vault.outbox.path(lost.bundle_id)
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(bytes(lost.size))
    again = seal(vault, audited.audit_id)
    assert (again.sequence, vault.outbox.get(lost.bundle_id).state) == (2, "refused")
    assert vault.outbox.path(again.bundle_id).stat().st_size == again.size
    assert seal(vault, audited.audit_id) == again
    # What the store has in full already is not made a second time.
    uploaded = vault.outbox.set_state(again.bundle_id, "uploaded")
    vault.outbox.path(again.bundle_id).unlink()
    assert seal(vault, audited.audit_id) == uploaded


def test_an_answer_that_only_one_worker_gave_is_not_printed(audited: Audited) -> None:
    sample = report_content(audited.vault, audited.audit_id).sample
    cells = [count for breakdown in sample.breakdowns for count in breakdown.counts]
    assert cells
    assert all(count.count is None or count.count >= 5 for count in cells)
    (language,) = (i for i, name in enumerate(sample.languages) if name == "others")
    assert language == len(sample.languages) - 1 > 0
    assert "Sinhala" not in sample.languages


def test_languages_that_one_interview_each_was_held_in_are_not_even_counted(
    audited: Audited,
) -> None:
    language = "/data/understanding/interview_language"
    spoken = ["bn", "ne", "si", "en", "ar", "hi"]
    records = [
        r for r in audited.vault.records.of_audit(audited.audit_id) if r.role == "worker_interview"
    ]
    for record, value in zip(records, spoken, strict=True):
        session = open_session(audited.vault, record.id)
        store(audited.vault, record.id, delta_of(session, session.answer(language, value)))
    assert report_content(audited.vault, audited.audit_id).sample.languages == ()
