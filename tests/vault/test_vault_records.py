from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault import RecordDelta, SignOff, Vault

if TYPE_CHECKING:
    from conftest import Filled

DHAKA = timezone(timedelta(hours=6))
SIGNED = SignOff(
    "A. Rahman", "Lead auditor", "Dhaka", "True and whole.", datetime(2026, 5, 1, 9, tzinfo=DHAKA)
)


def test_an_audit_is_as_it_was_after_the_vault_was_closed(vault: Vault, filled: Filled) -> None:
    made = vault.audits.create("ilo", "2", "Site B — \u0627\u0644\u0645\u0635\u0646\u0639")
    vault.lock()
    vault.unlock(filled.passphrase)
    assert vault.audits.get(made.id) == made
    assert [audit.id for audit in vault.audits.list()] == [made.id, filled.audit_id]
    assert made.state == "draft"
    assert made.created_at.utcoffset() == timedelta(0)


def test_an_answer_writes_what_changed_and_nothing_else(vault: Vault, filled: Filled) -> None:
    before = vault.records.get(filled.record_id)
    after = vault.records.apply(
        filled.record_id, RecordDelta({"/data/a": "1", "/data/said": "No."}), title="W-02"
    )
    assert vault.records.values(filled.record_id) == {"/data/a": "1", "/data/said": "No."}
    assert after == vault.records.get(filled.record_id)
    assert (after.title, after.state) == ("W-02", "draft")
    assert after.changed_at > before.changed_at
    vault.records.apply(filled.record_id, RecordDelta({"/data/a": ""}))
    assert vault.records.get(filled.record_id).title == "W-02"
    assert vault.records.values(filled.record_id)["/data/a"] == ""
    assert vault.audits.get(filled.audit_id).changed_at > after.changed_at


def test_what_was_taken_back_is_no_part_of_what_comes_after(vault: Vault, filled: Filled) -> None:
    record_id = filled.record_id
    vault.records.apply(record_id, RecordDelta({"/data/a": "1"}), title="W-02")
    with suppress(ZeroDivisionError), vault.transaction():
        vault.records.apply(record_id, RecordDelta({"/data/a": "2"}), title="W-03")
        _ = 1 / 0
    after = vault.records.apply(record_id, RecordDelta({"/data/a": "3"}))
    assert after == vault.records.get(record_id)
    assert after.title == "W-02"
    vault.events.verify()
    vault.records.undo(record_id)
    assert vault.records.values(record_id)["/data/a"] == "1"


def test_undoing_brings_back_that_there_was_no_title(vault: Vault, filled: Filled) -> None:
    record_id = filled.record_id
    vault.records.apply(record_id, RecordDelta({"/data/a": "1"}), title="")
    vault.records.apply(record_id, RecordDelta({"/data/b": "2"}), title="W-02")
    vault.records.undo(record_id)
    assert vault.records.get(record_id).title == ""
    vault.records.redo(record_id)
    assert vault.records.get(record_id).title == "W-02"


def test_an_answer_knows_what_was_done_between_it_and_the_last(
    vault: Vault, filled: Filled
) -> None:
    record_id = filled.record_id
    for number in range(3):
        vault.records.apply(record_id, RecordDelta({"/data/a": f"{number}"}))
    vault.records.undo(record_id)
    vault.records.apply(record_id, RecordDelta({"/data/a": "after undoing"}))
    assert vault.records.depth(record_id).redo == 0
    vault.lock()
    vault.unlock(filled.passphrase)
    vault.records.apply(record_id, RecordDelta({"/data/a": "after locking"}))
    vault.events.verify()
    vault.records.finalise(record_id)
    with pytest.raises(RecordStateError):
        vault.records.apply(record_id, RecordDelta({"/data/a": "too late"}))
    assert vault.records.values(record_id)["/data/a"] == "after locking"


def test_nothing_is_remembered_of_before_the_vault_was_locked(vault: Vault, filled: Filled) -> None:
    record_id, store = filled.record_id, vault._store
    for number in range(10):
        vault.records.apply(record_id, RecordDelta({"/data/a": f"{number}"}))
    _, changes = store.unchanged_since
    vault.lock()
    vault.unlock(filled.passphrase)
    vault.records.undo(record_id)
    # As many changes as there were: the number alone would tell nothing.
    while store.unchanged_since[1] < changes:
        store.execute("UPDATE event_head SET only = only")
    assert store.unchanged_since[1] == changes
    vault.records.apply(record_id, RecordDelta({"/data/a": "after undoing"}))
    assert vault.records.depth(record_id).redo == 0


def test_removing_a_repeat_takes_all_below_it_and_no_neighbour(
    vault: Vault, filled: Filled
) -> None:
    kept = {
        "/data/debt": "a",
        "/data/debt[1]": "",
        "/data/debt[10]": "",
        "/data/debt[10]/amount": "9",
        "/data/debt[2]x": "b",
        "/data/debts[2]/amount": "c",
        "/data/said": filled.sentence,
    }
    gone = {"/data/debt[2]": "", "/data/debt[2]/amount": "5", "/data/debt[2]/by[1]/name": "x"}
    vault.records.apply(filled.record_id, RecordDelta({**kept, **gone}))
    vault.records.apply(filled.record_id, RecordDelta(removed=("/data/debt[2]",)))
    assert vault.records.values(filled.record_id) == kept


def test_what_is_removed_goes_before_what_is_changed_comes(vault: Vault, filled: Filled) -> None:
    vault.records.apply(filled.record_id, RecordDelta({"/data/d[1]/a": "1", "/data/d[2]/a": "2"}))
    vault.records.apply(
        filled.record_id, RecordDelta({"/data/d[1]/a": "2"}, ("/data/d[1]", "/data/d[2]"))
    )
    values = vault.records.values(filled.record_id)
    assert {ref: value for ref, value in values.items() if "/d[" in ref} == {"/data/d[1]/a": "2"}


@pytest.mark.parametrize(
    "text", ["", "a\0b", "'; DROP TABLE answer; --", "\U0001f9f5" * 5000, "\n"]
)
def test_any_text_comes_back_as_it_went_in(vault: Vault, filled: Filled, text: str) -> None:
    vault.records.apply(filled.record_id, RecordDelta({"/data/a": text}), title=text)
    assert vault.records.values(filled.record_id)["/data/a"] == text
    assert vault.records.get(filled.record_id).title == text


def test_a_record_needs_an_audit_and_a_pinned_form(vault: Vault, filled: Filled) -> None:
    digest = vault.records.get(filled.record_id).form_digest
    with pytest.raises(UnknownRowError):
        vault.records.create("none", digest, "f", "1", "site", "", {})
    with pytest.raises(UnknownRowError):
        vault.records.create(filled.audit_id, "f" * 64, "f", "1", "site", "", {})
    assert len(vault.records.of_audit(filled.audit_id)) == 1
    vault.events.verify()


def test_what_is_not_there_is_said_to_be_unknown(vault: Vault) -> None:
    for call in (
        lambda: vault.audits.get("none"),
        lambda: vault.audits.set_state("none", "finalised"),
        lambda: vault.records.get("none"),
        lambda: vault.records.values("none"),
        lambda: vault.records.apply("none", RecordDelta({"/data/a": "1"})),
        lambda: vault.records.finalise("none"),
        lambda: vault.forms.get("none"),
        lambda: vault.evidence.get("none"),
        lambda: vault.evidence.read("none"),
        lambda: vault.evidence.thumbnail("none"),
        lambda: vault.outbox.get("none"),
    ):
        with pytest.raises(UnknownRowError):
            call()


def test_a_pinned_form_stays_as_it_was_first_pinned(vault: Vault) -> None:
    first = vault.forms.pin("<a/>", "f", "1", "d" * 64)
    vault.forms.pin("<b/>", "f", "1", "d" * 64)
    assert vault.forms.get("d" * 64) == first


def test_a_finalised_record_takes_no_answer_and_no_photo(vault: Vault, filled: Filled) -> None:
    done = vault.records.finalise(filled.record_id)
    assert done.state == "finalised"
    for call in (
        lambda: vault.records.apply(filled.record_id, RecordDelta({"/data/said": "x"})),
        lambda: vault.records.finalise(filled.record_id),
        lambda: vault.evidence.set_caption(filled.evidence_id, "x"),
        lambda: vault.evidence.set_aside(filled.evidence_id),
    ):
        with pytest.raises(RecordStateError):
            call()
    assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}
    assert vault.evidence.read(filled.evidence_id) == filled.photo


def test_finalising_an_audit_signs_it_and_closes_all_its_records_at_once(
    vault: Vault, filled: Filled
) -> None:
    digest = vault.records.get(filled.record_id).form_digest
    vault.records.create(filled.audit_id, digest, "interview", "1", "worker", "W-02", {})
    done = vault.audits.finalise(filled.audit_id, SIGNED)
    assert (done.state, done.sign_off) == ("finalised", SIGNED)
    assert done.finalised_at is not None
    assert vault.audits.get(filled.audit_id) == done
    assert {r.state for r in vault.records.of_audit(filled.audit_id)} == {"finalised"}
    for call in (
        lambda: vault.audits.finalise(filled.audit_id, SIGNED),
        lambda: vault.audits.sign_off(filled.audit_id, SIGNED),
        lambda: vault.audits.set_state(filled.audit_id, "draft"),
        lambda: vault.audits.set_title(filled.audit_id, "other"),
        lambda: vault.records.create(filled.audit_id, digest, "i", "1", "worker", "", {}),
    ):
        with pytest.raises(RecordStateError):
            call()


def test_several_changes_take_effect_together_or_not_at_all(vault: Vault, filled: Filled) -> None:
    head = vault.events.head()

    def change_and_fail() -> None:
        with vault.transaction():
            vault.audits.create("ilo", "1", "Half")
            vault.records.apply(filled.record_id, RecordDelta({"/data/said": "gone"}), title="x")
            vault.evidence.set_caption(filled.evidence_id, "gone")
            raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        change_and_fail()
    assert len(vault.audits.list()) == 1
    assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}
    assert vault.records.get(filled.record_id).title == "W-01"
    assert vault.evidence.get(filled.evidence_id).caption == "The safe"
    assert vault.events.head() == head
    vault.events.verify()


def test_an_error_that_is_swallowed_inside_a_transaction_undoes_all_of_it(
    vault: Vault, filled: Filled
) -> None:
    def change_and_swallow() -> None:
        with vault.transaction():
            vault.audits.create("ilo", "1", "Half")
            with suppress(UnknownRowError):
                vault.records.finalise("none")

    with pytest.raises(RuntimeError, match="swallowed"):
        change_and_swallow()
    assert len(vault.audits.list()) == 1


def test_times_are_told_in_utc_whatever_the_clock_says(filled: Filled) -> None:
    with Vault.open(filled.folder, clock=lambda: datetime(2026, 5, 1, 9, tzinfo=DHAKA)) as vault:
        vault.unlock(filled.passphrase)
        assert vault.audits.create("p", "1", "t").created_at == datetime(2026, 5, 1, 3, tzinfo=UTC)


def test_audits_come_page_by_page_the_newest_first(vault: Vault, filled: Filled) -> None:
    ids = [filled.audit_id, *(vault.audits.create("p", "1", f"{n}").id for n in range(9))]
    vault.audits.set_state(ids[3], "finalised")
    seen: list[str] = []
    after, more = None, True
    while more:
        page = vault.audits.page(after=after, limit=4)
        seen += [audit.id for audit in page.audits]
        after, more = seen[-1], page.more
        # What is started meanwhile moves nothing.
        vault.audits.create("p", "1", "late")
    assert seen == ids[::-1]
    assert vault.audits.page(limit=100).audits == vault.audits.list()
    assert [a.id for a in vault.audits.page(state="finalised").audits] == [ids[3]]
    assert len(vault.audits.page(state="draft", after=ids[3]).audits) == 3
    with pytest.raises(UnknownRowError):
        vault.audits.page(after="none")
    for wrong in ({"state": "gone"}, {"limit": 0}):
        with pytest.raises(ValueError, match=r"gone|0"):
            vault.audits.page(**wrong)


def test_a_page_of_audits_is_found_by_indexes_alone(vault: Vault, filled: Filled) -> None:
    queries: list[str] = []
    rows = vault._store.rows
    vault._store.rows = lambda sql, parameters=(): queries.append(sql) or rows(sql, parameters)  # type: ignore[method-assign]
    vault.audits.page(after=filled.audit_id)
    vault.audits.page(state="draft")
    del vault._store.rows  # type: ignore[method-assign]
    plans = [
        step[3]
        for sql in queries
        for step in rows(f"EXPLAIN QUERY PLAN {sql}", ("1",) * sql.count("?"))
    ]
    assert any("record_of_audit" in step for step in plans)
    assert not [step for step in plans if step.startswith("SCAN") and step != "SCAN audit"]
    assert not [step for step in plans if "TEMP B-TREE" in step]


def test_an_answer_is_when_its_record_and_its_audit_were_changed(filled: Filled) -> None:
    moments = iter(datetime(2026, 5, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(99))
    with Vault.open(filled.folder, clock=lambda: next(moments)) as vault:
        vault.unlock(filled.passphrase)
        first = vault.records.apply(filled.record_id, RecordDelta({"/data/a": "1"}))
        second = vault.records.apply(filled.record_id, RecordDelta({"/data/a": "2"}))
        assert second.changed_at - first.changed_at == timedelta(hours=1)
        undone = vault.records.undo(filled.record_id)
        assert undone is not None
        assert undone.record.changed_at > second.changed_at
        assert vault.records.get(filled.record_id) == undone.record
        redone = vault.records.redo(filled.record_id)
        assert redone is not None
        assert redone.record.changed_at > undone.record.changed_at
        assert vault.records.finalise(filled.record_id).changed_at > redone.record.changed_at
