"""Findings and alerts in the store: what stands, what is only added, what the log never says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from auditor_app.errors import RecordStateError, UnknownRowError, VaultError
from auditor_app.vault import (
    AlertContent,
    Argon2Cost,
    EvidenceLink,
    FindingContent,
    FindingIndicator,
    FindingReference,
    SignOff,
    Vault,
    check_vault,
    export_vault,
    restore_backup,
    restore_vault,
    salvage,
)
from auditor_app.vault.cipher_pages import PAGE_SIZE
from auditor_app.vault.migrations import table_statements
from auditor_app.vault.orphans import Adoption
from auditor_app.vault.readable import Readable, _layouts

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

SECRET = "The foreman keeps forty passports in a blue cupboard."
DAY = datetime(2026, 11, 20, 9, tzinfo=UTC)
SIGNED = SignOff("Ada", "Lead auditor", "Here", "It is so.", DAY)
CONTENT = FindingContent(
    scale="smeta",
    grade="critical",
    title=SECRET,
    found_on=date(2026, 11, 20),
    description=SECRET,
    indicators=(FindingIndicator("P2", 7, at_site=True),),
    references=(FindingReference("national_law", SECRET),),
    links=(EvidenceLink("document", text=SECRET),),
    root_cause=SECRET,
    owner="HR manager",
    deadline=date(2026, 12, 20),
    fees=True,
)
ALERT = AlertContent("forced_labour", SECRET, "Ada", DAY, DAY, (5, 6))


def _made(vault: Vault, filled: Filled) -> tuple[str, str, str]:
    finding = vault.findings.add(filled.audit_id, CONTENT, "Ada")
    vault.findings.set_status(finding.id, "in_progress", "Ada", reason=SECRET)
    paid = vault.findings.add_repayment(
        finding.id, filled.record_id, Decimal("1200.50"), "NPR", DAY.date(), "payslip", "Ada"
    )
    alert = vault.alerts.raise_(filled.audit_id, ALERT)
    vault.alerts.step(alert.id, "confirmed", DAY, "Ada", SECRET)
    return finding.id, paid.id, alert.id


def _held(vault: Vault, filled: Filled) -> tuple[object, ...]:
    (finding,) = vault.findings.of_audit(filled.audit_id)
    return (
        finding,
        vault.findings.repayments(finding.id),
        vault.alerts.of_audit(filled.audit_id),
    )


def test_what_was_entered_is_given_back(vault: Vault, filled: Filled) -> None:
    finding_id, paid_id, _ = _made(vault, filled)
    finding, (paid,), (alert,) = _held(vault, filled)
    assert finding == vault.findings.get(finding_id)
    assert (finding.number, finding.content, finding.status) == (1, CONTENT, "in_progress")
    assert (paid.id, paid.amount, paid.currency) == (paid_id, Decimal("1200.50"), "NPR")
    assert (alert.content, alert.state) == (ALERT, "confirmed")
    assert alert.steps[-1].reason == SECRET
    assert alert.released_to_site_at is None


def test_no_event_says_what_was_written_or_paid(vault: Vault, filled: Filled) -> None:
    finding_id, paid_id, _ = _made(vault, filled)
    vault.findings.change(finding_id, replace(CONTENT, title=SECRET + "!", grade="major"))
    vault.findings.withdraw_repayment(paid_id, SECRET, "Ada")
    events = list(vault.events.of_audit(filled.audit_id))
    kinds = [event.kind for event in events]
    assert kinds[-7:] == [
        "finding.made",
        "finding.status",
        "repayment.verified",
        "alert.raised",
        "alert.confirmed",
        "finding.changed",
        "repayment.withdrawn",
    ]
    log = b"".join(event.to_json() for event in events[-7:])
    for word in (b"passport", b"cupboard", b"1200", b"NPR", b"HR manager", b"Ada"):
        assert word not in log
    assert events[-2].details["changed"] == ["grade", "title"]
    assert filled.record_id.encode() not in log
    vault.events.verify()


def test_after_the_audit_is_final_facts_are_added_and_nothing_is_changed(
    vault: Vault, filled: Filled
) -> None:
    finding_id, _, alert_id = _made(vault, filled)
    vault.audits.finalise(filled.audit_id, SIGNED)
    signed = vault.audits.get(filled.audit_id)
    with pytest.raises(RecordStateError):
        vault.findings.add(filled.audit_id, CONTENT, "Ada")
    with pytest.raises(RecordStateError):
        vault.findings.change(finding_id, replace(CONTENT, title="Other"))
    with pytest.raises(RecordStateError):
        vault.findings.remove(finding_id)
    with pytest.raises(RecordStateError):
        vault.alerts.raise_(filled.audit_id, ALERT)
    vault.findings.set_status(finding_id, "closed", "Ada", verified_how="Seen")
    vault.findings.add_repayment(
        finding_id, filled.record_id, Decimal(3), "NPR", DAY.date(), "receipt", "Ada"
    )
    vault.alerts.step(alert_id, "resolved", DAY, "Ada", "Done")
    finding, paid, (alert,) = _held(vault, filled)
    assert [step.follow_up for step in finding.steps] == [False, False, True]
    assert (finding.status, finding.status_at_sign_off()) == ("closed", "in_progress")
    assert [each.follow_up for each in paid] == [False, True]
    assert alert.state == "resolved"
    assert vault.audits.get(filled.audit_id) == signed


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE finding SET content = '{}'",
        "DELETE FROM finding",
        "UPDATE finding_step SET status = 'closed'",
        "DELETE FROM finding_step",
        "UPDATE repayment SET amount = '1'",
        "DELETE FROM repayment",
        "UPDATE alert SET content = '{}'",
        "DELETE FROM alert",
        "UPDATE alert_step SET kind = 'cancelled'",
        "DELETE FROM alert_step",
    ],
)
def test_the_store_itself_keeps_history_as_it_is(
    vault: Vault, filled: Filled, statement: str
) -> None:
    _made(vault, filled)
    vault.audits.finalise(filled.audit_id, SIGNED)
    before = _held(vault, filled)
    with pytest.raises(VaultError):
        vault._store.execute(statement)
    assert _held(vault, filled) == before


def test_a_draft_lets_a_finding_go_unless_something_rests_on_it(
    vault: Vault, filled: Filled
) -> None:
    gone = vault.findings.add(filled.audit_id, CONTENT, "Ada")
    vault.findings.remove(gone.id)
    with pytest.raises(UnknownRowError):
        vault.findings.get(gone.id)
    paid, named = (vault.findings.add(filled.audit_id, CONTENT, "Ada") for _ in range(2))
    vault.findings.add_repayment(
        paid.id, filled.record_id, Decimal(3), "NPR", DAY.date(), "receipt", "Ada"
    )
    vault.alerts.raise_(filled.audit_id, replace(ALERT, finding_ids=(named.id,)))
    for finding in (paid, named):
        with pytest.raises(RecordStateError):
            vault.findings.remove(finding.id)


def test_a_cut_off_change_leaves_nothing(vault: Vault, filled: Filled) -> None:
    def cut_off() -> None:
        with vault.transaction():
            _made(vault, filled)
            raise KeyboardInterrupt

    head = vault.events.head()
    with pytest.raises(KeyboardInterrupt):
        cut_off()
    assert vault.findings.of_audit(filled.audit_id) == ()
    assert vault.alerts.of_audit(filled.audit_id) == ()
    assert vault.events.head() == head


def test_salvage_and_backup_keep_findings_and_alerts(
    filled: Filled, tmp_path: Path, cheap: Argon2Cost
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        _made(vault, filled)
        vault.audits.finalise(filled.audit_id, SIGNED)
        held = _held(vault, filled)
        backup = vault.backups.make()
    report = salvage(filled.folder, filled.passphrase, tmp_path / "saved", cost=cheap)
    assert report.lost == ()
    assert check_vault(tmp_path / "saved", filled.passphrase, deep=True) == ()
    restore_backup(filled.folder, backup.name, filled.passphrase)
    for folder in (filled.folder, tmp_path / "saved"):
        with Vault.open(folder) as vault:
            vault.unlock(filled.passphrase)
            assert _held(vault, filled) == held


def _spoil(filled: Filled, *tables: str) -> None:
    """Zero the pages on which the rows of these tables stand."""
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        roots = dict(vault._store.rows("SELECT name, rootpage FROM sqlite_master"))
    store = filled.folder / "records.db"
    content = bytearray(store.read_bytes())
    for page in map(roots.__getitem__, tables):
        content[(page - 1) * PAGE_SIZE : page * PAGE_SIZE] = bytes(PAGE_SIZE)
    store.write_bytes(content)


def test_an_alert_and_a_finding_that_lost_their_steps_can_be_read_and_are_not_settled(
    filled: Filled, tmp_path: Path, cheap: Argon2Cost
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        _made(vault, filled)
    _spoil(filled, "finding_step", "alert_step")
    salvage(filled.folder, filled.passphrase, tmp_path / "saved", cost=cheap)
    with Vault.open(tmp_path / "saved") as vault:
        vault.unlock(filled.passphrase)
        (finding,), (alert,) = (
            room.of_audit(filled.audit_id) for room in (vault.findings, vault.alerts)
        )
        assert (finding.content, finding.status, finding.steps) == (CONTENT, "open", ())
        assert (alert.content, alert.state, alert.steps) == (ALERT, "raised", ())
        follow_up = vault.audits.create("ilo", "1", "Follow-up")
        copy = vault.findings.carry(follow_up.id, finding, "Ada")
        assert (copy.content, copy.status) == (CONTENT, "open")


def test_what_is_lost_of_them_is_told_and_keeps_nobody_from_the_rest(
    filled: Filled, tmp_path: Path, cheap: Argon2Cost
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        _made(vault, filled)
        vault.findings.remove(vault.findings.add(filled.audit_id, CONTENT, "Ada").id)
        vault.overrides.of_indicator(filled.audit_id, "P2", "observed", "undecided", SECRET, "Ada")
    _spoil(filled, "finding", "repayment", "alert", "assessment_override")
    report = salvage(filled.folder, filled.passphrase, tmp_path / "saved", cost=cheap)
    for word in ("overrides", "findings", "repayments", "alerts"):
        assert f"1 {word} are lost, as the event log tells." in report.lost
    with Vault.open(tmp_path / "saved") as vault:
        vault.unlock(filled.passphrase)
        export_vault(vault, tmp_path / "moved.tar")
    told = restore_vault(tmp_path / "moved.tar", tmp_path / "new", filled.passphrase).not_whole
    assert told == check_vault(tmp_path / "saved", filled.passphrase)
    assert {fault.place for fault in told} == {
        "assessment_override",
        "finding",
        "repayment",
        "alert",
    }
    with Vault.open(tmp_path / "new") as vault:
        vault.unlock(filled.passphrase)
        assert vault.records.values(filled.record_id)["/data/said"] == filled.sentence


def test_a_repayment_of_which_the_interview_is_lost_is_saved() -> None:
    paid: dict[str, Any] = {"id": "p", "finding_id": "f", "record_id": "gone"}
    found = Readable({"audit": [{"id": "a", "seq": 1}], "repayment": [paid]})
    Adoption(found, "2026-11-20T09:00:00+00:00").complete()
    assert [(row["id"], row["audit_id"]) for row in found.of("record")] == [("gone", "a")]


def test_an_audit_that_is_only_known_from_its_follow_up_is_made_again() -> None:
    followed: dict[str, Any] = {"audit_id": "second", "earlier_id": "first"}
    found = Readable({"follow_up": [followed]})
    Adoption(found, "2026-11-20T09:00:00+00:00").complete()
    assert {row["id"] for row in found.of("audit")} == {"first", "second"}


def test_rows_of_these_tables_are_told_apart_by_their_shape() -> None:
    layouts = _layouts(dict.fromkeys(table_statements(), 0))
    new = {
        *("finding", "finding_step", "repayment", "alert", "alert_step", "follow_up"),
        *("sample_plan", "sample_list", "sample_replacement", "assessment_override", "protocol"),
        "remark",
    }
    shapes: dict[tuple[object, ...], str] = {}
    for layout in layouts:
        kinds = tuple(column.type for column in layout.columns)
        shape = (layout.numbered, kinds)
        assert layout.name not in new or shape not in shapes, (layout.name, shapes.get(shape))
        shapes.setdefault(shape, layout.name)
