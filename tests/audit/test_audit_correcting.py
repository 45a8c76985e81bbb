"""A final audit is corrected by a new bundle that names the old one; nothing final changes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from audit_samples import PASSPHRASE, SIGNED, Audited, enrol
from click.testing import CliRunner

from auditor_app.audit import correct, finalise, seal, set_status
from auditor_app.audit.findings import add_finding, propose_findings
from auditor_app.bundle import BundleVerdict, sequence_faults, verify_bundle
from auditor_app.cli.bundle import bundle as command
from auditor_app.errors import FindingError, RecordStateError, StorageFullError
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import OutboxEntry

REASON = "The central store refused the first bundle: its key had been replaced."


@dataclass(frozen=True)
class Sealed:
    """A vault whose audit was sealed once, with a finding whose action waits."""

    vault: Vault
    audit_id: str
    first: OutboxEntry
    key: str
    finding_id: str

    def verdict(self, entry: OutboxEntry) -> BundleVerdict:
        programme = self.vault.identity.programme
        assert programme is not None
        with self.vault.outbox.path(entry.bundle_id).open("rb") as stream:
            verdict = verify_bundle(
                stream,
                name=entry.bundle_id,
                ca_pem=programme.ca_certificate_pem,
                signature=entry.outer_dsse,
                identity=self.key,
                keep=lambda path: path.endswith((".json", ".jsonl", ".age")),
            )
        assert verdict.ok, verdict.faults
        return verdict


@pytest.fixture
def sealed(audited: Audited, tmp_path: Path) -> Sealed:
    key = enrol(audited.vault, tmp_path / "central").read_text("utf-8")
    content = propose_findings(audited.vault, audited.audit_id)[0]
    finding = add_finding(audited.vault, audited.audit_id, content)
    finalise(audited.vault, audited.audit_id, SIGNED)
    first = seal(audited.vault, audited.audit_id)
    return Sealed(audited.vault, audited.audit_id, first, key, finding.id)


def test_a_correction_names_the_old_bundle_which_stays(sealed: Sealed) -> None:
    second = correct(sealed.vault, sealed.audit_id, REASON)
    assert [e.bundle_id for e in sealed.vault.outbox.list()] == [
        sealed.first.bundle_id,
        second.bundle_id,
    ]
    assert sealed.vault.outbox.get(sealed.first.bundle_id) == sealed.first
    old, new = sealed.verdict(sealed.first), sealed.verdict(second)
    assert old.supersedes is None
    assert new.supersedes == sealed.first.bundle_id
    assert (new.sequence, new.origin.previous if new.origin else "") == (2, sealed.first.sha256)
    assert sequence_faults([old, new]) == ()


def test_a_correction_carries_what_goes_on_after_the_sign_off_and_nothing_else(
    sealed: Sealed,
) -> None:
    set_status(sealed.vault, sealed.finding_id, "in_progress", by="Amina Haddad")
    second = correct(sealed.vault, sealed.audit_id, REASON)
    old, new = sealed.verdict(sealed.first).kept, sealed.verdict(second).kept
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    assert changed == {"data/findings.json", "data/events.jsonl"}
    assert any(path.endswith(".age") for path in new)
    (finding,) = json.loads(new["data/findings.json"])["findings"]
    assert finding["status"] == "in_progress"


def test_the_reason_stands_in_the_log_that_leaves_with_it(sealed: Sealed) -> None:
    second = correct(sealed.vault, sealed.audit_id, f"  {REASON}\n")
    lines = sealed.verdict(second).kept["data/events.jsonl"].splitlines()
    (event,) = (e for e in map(json.loads, lines) if e["kind"] == "audit.corrected")
    assert event["details"] == {"reason": REASON, "supersedes": sealed.first.bundle_id}
    assert event["subject"] == {"audit_id": sealed.audit_id, "bundle_id": second.bundle_id}


def test_a_correction_of_a_correction_takes_the_place_of_the_one_that_stands(
    sealed: Sealed,
) -> None:
    second = correct(sealed.vault, sealed.audit_id, REASON)
    third = correct(sealed.vault, sealed.audit_id, REASON)
    assert sealed.verdict(third).supersedes == second.bundle_id
    sealed.vault.outbox.set_state(third.bundle_id, "refused", "no")
    fourth = correct(sealed.vault, sealed.audit_id, REASON)
    assert sealed.verdict(fourth).supersedes == second.bundle_id
    assert seal(sealed.vault, sealed.audit_id) == fourth


def test_what_is_sealed_again_after_a_refusal_names_the_refused_bundle(sealed: Sealed) -> None:
    sealed.vault.outbox.set_state(sealed.first.bundle_id, "refused", "The number was taken.")
    second = seal(sealed.vault, sealed.audit_id)
    assert sealed.verdict(second).supersedes == sealed.first.bundle_id


@pytest.mark.parametrize("reason", ["", " \n", "x" * 1001])
def test_a_correction_without_a_reason_is_none(sealed: Sealed, reason: str) -> None:
    with pytest.raises(RecordStateError, match="reason"):
        correct(sealed.vault, sealed.audit_id, reason)
    assert sealed.vault.outbox.list() == (sealed.first,)


def test_a_reason_never_holds_the_code_of_a_worker(sealed: Sealed) -> None:
    records = sealed.vault.records.of_audit(sealed.audit_id)
    code = next(record.title for record in records if record.role == "worker_interview")
    with pytest.raises(FindingError, match="code of a worker"):
        correct(sealed.vault, sealed.audit_id, f"{code} has asked for it.")
    assert sealed.vault.outbox.list() == (sealed.first,)


def test_only_what_was_sealed_can_be_corrected(audited: Audited, tmp_path: Path) -> None:
    enrol(audited.vault, tmp_path / "central")
    with pytest.raises(RecordStateError, match="was sealed"):
        correct(audited.vault, audited.audit_id, REASON)
    finalise(audited.vault, audited.audit_id, SIGNED)
    with pytest.raises(RecordStateError, match="was sealed"):
        correct(audited.vault, audited.audit_id, REASON)


def test_a_correction_that_could_not_be_written_leaves_neither_event_nor_bundle(
    sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = sealed.vault.events.head()

    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr("auditor_app.audit.sealing.write_bundle", full)
        with pytest.raises(StorageFullError):
            correct(sealed.vault, sealed.audit_id, REASON)
    assert sealed.vault.events.head() == head
    assert sealed.vault.outbox.list() == (sealed.first,)
    assert correct(sealed.vault, sealed.audit_id, REASON).sequence == 2


def test_the_command_seals_a_correction(sealed: Sealed, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    sealed.vault.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    (tmp_path / "reason").write_text(REASON)
    arguments = [
        *("correct", sealed.first.bundle_id, "--vault", str(folder)),
        *("--passphrase-file", str(tmp_path / "passphrase")),
    ]
    told = CliRunner().invoke(command, [*arguments, "--reason-file", str(tmp_path / "reason")])
    assert told.exit_code == 0, told.output
    asked = CliRunner().invoke(command, arguments, input=f"{REASON}\n")
    assert asked.exit_code == 0, asked.output
    unknown = CliRunner().invoke(command, [arguments[0], "x", *arguments[2:]], input=REASON)
    assert unknown.exit_code == 1
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        assert [entry.sequence for entry in vault.outbox.list()] == [1, 2, 3]
        assert vault.outbox.list()[1].bundle_id in told.output
