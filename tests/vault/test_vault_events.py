from __future__ import annotations

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.errors import DamagedStoreError, RecordStateError
from auditor_app.vault import RecordDelta, Subject, Vault, check_vault
from auditor_app.vault.events import canonical, names_text, values_text

if TYPE_CHECKING:
    from conftest import Filled


def test_every_event_chains_to_the_one_before_by_the_published_rule(vault: Vault) -> None:
    vault.events.append("test.happened", Subject(audit_id="a"), {"refs": ["/data/\u00e9"], "n": 2})
    previous = "0" * 64
    for number, event in enumerate(vault.events.rows(), start=1):
        row = json.loads(event.to_json())
        digest = row.pop("digest")
        assert set(row) == {"sequence", "at", "kind", "subject", "details", "previous"}
        assert (row["sequence"], row["previous"]) == (number, previous)
        assert hashlib.sha256(rfc8785.dumps(row)).hexdigest() == digest
        assert event.to_json() == rfc8785.dumps({**row, "digest": digest})
        previous = digest
    assert vault.events.head() == vault.events.verify()
    assert vault.events.head().digest == previous


def test_what_is_done_in_the_vault_stands_in_the_log_and_no_answer_does(
    vault: Vault, filled: Filled
) -> None:
    secret = "It is only for me to know"
    vault.records.apply(filled.record_id, RecordDelta({"/data/said": secret}), title=secret)
    vault.evidence.set_caption(filled.evidence_id, secret)
    vault.audits.set_title(filled.audit_id, secret)
    vault.evidence.set_aside(filled.evidence_id)
    vault.records.finalise(filled.record_id)
    kinds = [event.kind for event in vault.events.rows()]
    assert kinds == [
        *("vault.created", "audit.created", "record.created", "evidence.added", "vault.unlocked"),
        *("record.answered", "evidence.captioned", "audit.renamed", "evidence.set_aside"),
        *("evidence.removed", "record.finalised"),
    ]
    told = b"\n".join(event.to_json() for event in vault.events.rows()).decode()
    for word in (secret, filled.sentence, "W-01", "Garment factory", "The safe"):
        assert word not in told
    assert '"changed":["/data/said"]' in told


def test_the_events_of_an_audit_are_those_of_its_records_photos_and_bundles(
    vault: Vault, filled: Filled
) -> None:
    other = vault.audits.create("ilo", "1", "Other")
    vault.records.apply(filled.record_id, RecordDelta({"/data/a": "1"}))
    mine = [event.kind for event in vault.events.of_audit(filled.audit_id)]
    assert mine == ["audit.created", "record.created", "evidence.added", "record.answered"]
    assert [event.kind for event in vault.events.of_audit(other.id)] == ["audit.created"]


def test_the_log_is_read_to_its_end_however_long_it_is(vault: Vault) -> None:
    with vault.transaction():
        for number in range(2500):
            vault.events.append("test.counted", details={"number": number})
    assert vault.events.verify().sequence == len(list(vault.events.rows())) == 2505


def test_the_store_itself_refuses_to_change_or_remove_an_event(vault: Vault) -> None:
    for statement in ("UPDATE event SET kind = 'x.y'", "DELETE FROM event WHERE sequence = 1"):
        with pytest.raises(RecordStateError):
            vault._store.execute(statement)
    vault.events.verify()


@pytest.mark.parametrize(
    ("tampering", "place"),
    [
        ("UPDATE event SET kind = 'audit.deleted' WHERE sequence = 3", 3),
        ("UPDATE event SET at = '2020-01-01T00:00:00.000000+00:00' WHERE sequence = 2", 2),
        ("UPDATE event SET details = '{}' WHERE sequence = 3", 3),
        ("UPDATE event SET details = 'no json' WHERE sequence = 3", 3),
        ("UPDATE event SET subject = '[' WHERE sequence = 3", 3),
        ("UPDATE event SET previous = digest WHERE sequence = 4", 4),
        ("UPDATE event SET digest = previous WHERE sequence = 4", 4),
        ("DELETE FROM event WHERE sequence = 1", 1),
        ("DELETE FROM event WHERE sequence = 3", 3),
        ("DELETE FROM event WHERE sequence = (SELECT max(sequence) FROM event)", 5),
        ("DELETE FROM event", 1),
        ("DELETE FROM event_head", 6),
        (
            """INSERT INTO event SELECT 6, at, kind, audit_id, subject, details, digest, digest
                FROM event WHERE sequence = 5""",
            6,
        ),
        (
            """UPDATE event SET sequence = -2 WHERE sequence = 2;
                UPDATE event SET sequence = 2 WHERE sequence = 3;
                UPDATE event SET sequence = 3 WHERE sequence = -2""",
            2,
        ),
    ],
)
def test_a_changed_missing_added_or_reordered_event_is_found(
    vault: Vault, filled: Filled, tampering: str, place: int
) -> None:
    for trigger in ("event_is_not_changed", "event_is_not_removed"):
        vault._store.execute(f"DROP TRIGGER {trigger}")
    for statement in tampering.split(";"):
        vault._store.execute(statement)
    with pytest.raises(DamagedStoreError, match=f"event {place}"):
        vault.events.verify()
    vault.close()
    assert [f.place for f in check_vault(filled.folder, filled.passphrase)] == ["event log"]


@pytest.mark.parametrize("lost", [1, 2, 5])
def test_the_events_of_the_last_answers_cannot_be_cut_off_unseen(
    vault: Vault, filled: Filled, lost: int
) -> None:
    for number in range(5):
        vault.records.apply(filled.record_id, RecordDelta({f"/data/q{number}": "1"}))
    head = vault.events.verify()
    vault._store.execute("DROP TRIGGER event_is_not_removed")
    vault._store.execute("DELETE FROM event WHERE sequence > ?", (head.sequence - lost,))
    with pytest.raises(DamagedStoreError, match=f"event {head.sequence - lost + 1}"):
        vault.events.verify()


def test_nobody_else_sees_an_event_that_is_taken_back(vault: Vault) -> None:
    before = vault.events.head()
    with ThreadPoolExecutor(1) as elsewhere:
        with suppress(ZeroDivisionError), vault.transaction():
            vault.events.append("test.happened")
            head = elsewhere.submit(vault.events.head)
            # Whoever asks meanwhile has to wait; not for ever, or the test would.
            wait([head], timeout=0.1)
            _ = 1 / 0
        assert head.result() == before


def test_an_event_that_neither_a_step_nor_the_head_knows_is_found(vault: Vault) -> None:
    head = vault.events.verify()
    vault.events.add("record.answered", Subject(), "{}", "2026-01-01T00:00:00.000000+00:00")
    with pytest.raises(DamagedStoreError, match=f"event {head.sequence + 2}"):
        vault.events.verify()


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


@given(value=json_values)
def test_what_is_hashed_is_the_canonical_form_of_the_library(value: Any) -> None:
    assert canonical(value).encode() == rfc8785.dumps(value)


@given(names=st.lists(st.text()), values=st.dictionaries(st.text(), st.none() | st.text()))
def test_texts_are_written_as_the_library_writes_them(
    names: list[str], values: dict[str, str | None]
) -> None:
    assert names_text(names).encode() == rfc8785.dumps(names)
    assert values_text(values).encode() == rfc8785.dumps(values)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(details=st.dictionaries(st.text(max_size=6), json_values, max_size=4))
def test_whatever_details_hold_the_chain_holds(vault: Vault, details: dict[str, Any]) -> None:
    vault.events.append("test.happened", details=details)
    *_, last = vault.events.rows()
    assert last.details == details
    assert vault.events.verify().sequence == last.sequence
