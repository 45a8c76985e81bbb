"""The review before the sign-off: what stops it, what is open, and the words that are asked for."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from audit_samples import CHEAP, EXITS, PASSPHRASE, SIGNED, Audited, draw_photo

from auditor_app.audit import (
    OpenPoint,
    add_finding,
    add_photo,
    finalise,
    open_session,
    plan_sample,
    raise_alert,
    resolve_alert,
    review,
    seal,
    start_record,
)
from auditor_app.audit import reviewing as audit_reviewing
from auditor_app.audit.alerts import confirm_alert
from auditor_app.audit.findings import today
from auditor_app.audit.outlook import finishing_outlook
from auditor_app.audit.reporting import report_content
from auditor_app.errors import FindingError, RecordStateError
from auditor_app.protocols.finishing import FinishingRules
from auditor_app.vault import FindingContent, Passed, ResumePoint, SiteSignOff, Vault, salvage
from auditor_app.vault.resuming import BESIDE

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n and so on"


def open_points(audited: Audited, kind: str) -> list[OpenPoint]:
    return [p for p in review(audited.vault, audited.audit_id).soft if p.kind == kind]


def test_a_complete_audit_has_nothing_that_stops_it(audited: Audited) -> None:
    assert review(audited.vault, audited.audit_id).hard == ()


def test_what_is_missing_in_any_record_stops_it(audited: Audited) -> None:
    record = start_record(audited.vault, audited.audit_id, "worker_interview")
    found = review(audited.vault, audited.audit_id)
    assert {gap.record_id for gap in found.hard} == {record.id}
    assert all(gap.ref for gap in found.hard)


def test_a_record_without_an_answer_is_told(audited: Audited) -> None:
    record = start_record(audited.vault, audited.audit_id, "worker_interview")
    (point,) = open_points(audited, "record")
    assert (point.lack, point.record_id) == ("untouched", record.id)


def test_after_a_salvage_that_lost_steps_only_records_that_are_empty_are_without_an_answer(
    unenrolled: Audited, tmp_path: Path
) -> None:
    vault = unenrolled.vault
    empty = start_record(vault, unenrolled.audit_id, "worker_interview")
    answered = [r.id for r in vault.records.of_audit(unenrolled.audit_id) if r.id != empty.id]
    # The form begins with the day: that stays no answer on a later one.
    day = datetime.now().astimezone() - timedelta(days=9)
    store = vault._store
    store.execute("UPDATE record SET created_at = ? WHERE id = ?", (str(day), empty.id))
    store.execute(
        "UPDATE answer SET value = ? WHERE ref LIKE '%/interview_date' AND record ="
        " (SELECT seq FROM record WHERE id = ?)",
        (day.date().isoformat(), empty.id),
    )
    # An event that is lost breaks the chain: what can be undone is no longer known whole.
    store.execute("DROP TRIGGER event_is_not_removed")
    store.execute("DELETE FROM event WHERE sequence = 4")
    vault.close()
    report = salvage(vault.folder, PASSPHRASE, tmp_path / "saved", cost=CHEAP)
    assert any("undone" in sentence for sentence in report.lost)
    with Vault.open(tmp_path / "saved") as saved:
        saved.unlock(PASSPHRASE)
        assert [saved.records.depth(record_id).undo for record_id in answered] == [0] * 7
        found = [p for p in review(saved, unenrolled.audit_id).soft if p.kind == "record"]
        assert [point.record_id for point in found] == [empty.id]


@pytest.mark.parametrize("before", ["", BESIDE])
def test_what_is_half_written_in_a_record_is_told_since_it_would_be_lost(
    audited: Audited, before: str
) -> None:
    typed = {f"{before}/data/identification/site_name": "half"}
    point = ResumePoint(audited.site_id, "/data/identification/site_name", typed)
    audited.vault.resuming.keep(ResumePoint(), (point,))
    (found,) = open_points(audited, "half_written")
    assert (found.record_id, found.ref) == (audited.site_id, "/data/identification/site_name")


def test_a_finding_without_owner_deadline_or_action_is_told_three_times(audited: Audited) -> None:
    content = FindingContent("smeta", "major", "Exits are locked", today())
    finding = add_finding(audited.vault, audited.audit_id, content)
    found = open_points(audited, "finding")
    assert {point.lack for point in found} == {"owner", "action"}
    assert {point.finding_id for point in found} == {finding.id}
    bare = replace(finding.content, deadline=None)
    audited.vault.findings.change(finding.id, bare)
    assert "deadline" in {point.lack for point in open_points(audited, "finding")}
    whole = replace(finding.content, owner="Plant manager", corrective_action="Open them.")
    audited.vault.findings.change(finding.id, whole)
    assert open_points(audited, "finding") == []


def test_photos_without_a_caption_are_counted_by_their_question(
    audited: Audited, tmp_path: Path
) -> None:
    session = open_session(audited.vault, audited.site_id)
    for number in range(2):
        photo = draw_photo(tmp_path / f"{number}.jpg", "red")
        add_photo(audited.vault, audited.site_id, session, EXITS, photo)
    (point,) = (p for p in open_points(audited, "photo") if p.lack == "caption")
    assert (point.found, point.record_id, point.ref) == (2, audited.site_id, EXITS)


def test_photos_that_nobody_has_looked_at_are_told_since_the_report_shows_none_of_them(
    audited: Audited, tmp_path: Path
) -> None:
    def unseen() -> list[int]:
        return [p.found for p in open_points(audited, "photo") if p.lack == "not_looked_at"]

    before = sum(unseen())
    session = open_session(audited.vault, audited.site_id)
    photo = draw_photo(tmp_path / "one.jpg", "red")
    evidence = add_photo(audited.vault, audited.site_id, session, EXITS, photo)
    assert unseen() == [before + 1]
    audited.vault.redactions.change(evidence.id, looked_at=True)
    assert sum(unseen()) == before


def test_an_alert_is_open_until_it_is_resolved(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    now = datetime.now(UTC)
    before = {point.title for point in open_points(audited, "alert")}
    alert = raise_alert(
        vault, audit_id, "child_labour", "Two children.", lead_auditor="Ada", arrived_at=now
    )
    opened = [p for p in open_points(audited, "alert") if p.lack in {"open", "overdue"}]
    assert [p.title.partition("  ")[0] for p in opened] == ["1"]
    confirm_alert(vault, alert.id, "Seen.", by="Ada")
    resolve_alert(vault, alert.id, "They left and are safe.", by="Ada")
    after = open_points(audited, "alert")
    assert not [p for p in after if p.lack in {"open", "overdue"}]
    assert {p.title for p in after} <= before


def test_a_sample_that_is_short_says_how_many_of_how_many(audited: Audited) -> None:
    assert [p.lack for p in open_points(audited, "sample")] == ["no_plan"]
    plan_sample(audited.vault, audited.audit_id, "smeta", 40)
    short = [p for p in open_points(audited, "sample") if p.lack == "short"]
    assert [p.wanted for p in short] == [40]
    assert 0 < short[0].found < 40


def test_of_a_final_audit_nothing_is_open(audited: Audited) -> None:
    finalise(audited.vault, audited.audit_id, SIGNED)
    found = review(audited.vault, audited.audit_id)
    assert (found.hard, found.soft) == ((), ())


# --- words


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A protocol that asks for a reason where the sample is short."""
    known = audit_reviewing.protocol_of

    def protocol_of(*given: object) -> object:
        return replace(known(*given), finishing=FinishingRules(("sample", "alert")))

    monkeypatch.setattr(audit_reviewing, "protocol_of", protocol_of)


@pytest.mark.usefixtures("asking")
def test_a_soft_point_is_gone_past_only_with_the_word_that_the_protocol_asks_for(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    kinds = review(vault, audit_id).words_for
    assert "sample" in kinds
    with pytest.raises(RecordStateError, match="written reason"):
        finalise(vault, audit_id, SIGNED)
    blank = replace(SIGNED, passed=tuple(Passed(kind, 1, "  ") for kind in kinds))
    with pytest.raises(RecordStateError, match="written reason"):
        finalise(vault, audit_id, blank)
    assert vault.audits.get(audit_id).state == "draft"
    passed = tuple(Passed(kind, 1, f"Because of {kind}.") for kind in kinds)
    audit = finalise(vault, audit_id, replace(SIGNED, passed=passed))
    assert audit.sign_off.passed == passed


@pytest.mark.usefixtures("asking")
def test_the_report_tells_the_reason_for_a_short_sample_and_never_that_of_an_alert(
    audited: Audited,
) -> None:
    kinds = review(audited.vault, audited.audit_id).words_for
    passed = (
        *(Passed(kind, 1, f"Because of {kind}.") for kind in kinds if kind != "alert"),
        Passed("alert", 1, "Because of the children."),
    )
    finalise(audited.vault, audited.audit_id, replace(SIGNED, passed=passed))
    printed = report_content(audited.vault, audited.audit_id).sign_off.passed
    assert printed == ("The sample: Because of sample.",)


@pytest.mark.parametrize("kept_away", [False, True])
def test_the_report_tells_no_reason_that_may_be_about_a_finding_kept_from_the_site(
    audited: Audited, *, kept_away: bool
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    content = FindingContent("smeta", "major", "A shift is locked in", today())
    finding = add_finding(vault, audit_id, content, by="Ada")
    if kept_away:
        raise_alert(
            vault,
            audit_id,
            "forced_labour",
            "A shift is locked in.",
            lead_auditor="Ada",
            arrived_at=datetime.now(UTC),
            finding_ids=[finding.id],
        )
    passed = (Passed("finding", 1, "The owner is told once they are safe."),)
    finalise(vault, audit_id, replace(SIGNED, passed=passed))
    site = report_content(vault, audit_id, variant="site_copy")
    assert len(site.findings) == int(not kept_away)
    # Nor does the client's, which may be lying about when the site has not been told yet.
    for report in (site, report_content(vault, audit_id)):
        assert len(report.sign_off.passed) == int(not kept_away)


@pytest.mark.parametrize("where", ["remarks", "refusal", "passed", "place", "site role"])
def test_no_text_of_the_sign_off_holds_a_workers_code(audited: Audited, where: str) -> None:
    said = "W-01 has told lies."
    signed = {
        "remarks": replace(SIGNED, remarks=said),
        "refusal": replace(SIGNED, site=SiteSignOff("R. Karim", "HR", refusal=said)),
        "passed": replace(SIGNED, passed=(Passed("sample", 1, said),)),
        "place": replace(SIGNED, place="The room of W-01"),
        "site role": replace(SIGNED, site=SiteSignOff("R. Karim", "Foreman of W-01")),
    }[where]
    with pytest.raises(FindingError, match="code of a worker"):
        finalise(audited.vault, audited.audit_id, signed)
    assert audited.vault.audits.get(audited.audit_id).state == "draft"


def test_a_text_or_a_signature_beyond_measure_is_refused(audited: Audited) -> None:
    for signed in (
        replace(SIGNED, remarks="x" * 1001),
        replace(SIGNED, signature=b"x" * (256 * 1024 + 1)),
    ):
        with pytest.raises(RecordStateError):
            finalise(audited.vault, audited.audit_id, signed)


# --- both sides


def test_signatures_refusal_and_remarks_are_kept_encrypted_and_come_back(
    audited: Audited, tmp_path: Path
) -> None:
    site = SiteSignOff("Rashid Karim", "Human resources", refusal="The director is away.")
    signed = replace(SIGNED, signature=PNG, site=site, remarks="A remark of the site.")
    finalise(audited.vault, audited.audit_id, signed)
    folder = audited.vault.folder
    audited.vault.close()
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"Rashid" not in content
            assert PNG not in content
            assert b"director is away" not in content
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        kept = vault.audits.get(audited.audit_id).sign_off
    assert kept == signed


def test_a_sign_off_of_before_is_read_and_told_as_it_was() -> None:
    document = SIGNED.to_document()
    assert set(document) == {"name", "role", "place", "statement", "signed_at"}
    assert type(SIGNED).from_json(json.dumps(document)) == SIGNED


def test_the_report_prints_who_refused_and_why_and_is_the_same_in_the_bundle(
    audited: Audited,
) -> None:
    site = SiteSignOff("Rashid Karim", "Human resources", refusal="The director is away.")
    finalise(audited.vault, audited.audit_id, replace(SIGNED, site=site, remarks="Noted."))
    entry = seal(audited.vault, audited.audit_id)
    printed = report_content(audited.vault, audited.audit_id, bundle_id=entry.bundle_id).sign_off
    assert (printed.site_representative, printed.site_refusal) == (
        "Rashid Karim",
        "The director is away.",
    )
    assert printed.remarks == "Noted."


def test_what_finalising_does_is_told_before(audited: Audited) -> None:
    outlook = finishing_outlook(audited.vault, audited.audit_id)
    assert outlook.records == 7
    assert outlook.photos == 2
    assert outlook.to_seal == 6
    assert outlook.organisation
    assert len(outlook.readers) == 2
