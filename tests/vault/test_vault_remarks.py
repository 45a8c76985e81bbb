"""Private remarks: kept, following their question, gone with what is sealed, told to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import AnswerError, RecordStateError, UnknownRowError
from auditor_app.identity.programme import Recipient
from auditor_app.vault import RecordDelta, Vault, check_vault, salvage
from auditor_app.vault.remarks import LONGEST

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

    from auditor_app.vault import Argon2Cost

SAID = "/data/said"
WORDS = "He looked at the door before he answered."


def room(number: int) -> str:
    return f"/data/room[{number}]/beds"


def take_out(vault: Vault, record_id: str, instance: str, last: str) -> None:
    """An instance goes, and its follower moves up, as the form session tells it."""
    with vault.transaction():
        delta = RecordDelta({}, removed=(instance, last), taken_out=(instance,), about=instance)
        vault.records.apply(record_id, delta)
        vault.remarks.follow(record_id, (instance,))


def test_a_remark_is_there_after_a_lock_and_is_changed_and_taken_out(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.remarks.put(filled.record_id, SAID, "at first")
        vault.remarks.put(filled.record_id, SAID, WORDS)
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        assert vault.remarks.of_record(filled.record_id) == {SAID: WORDS}
        vault.remarks.put(filled.record_id, SAID, "  \n")
        assert vault.remarks.of_record(filled.record_id) == {}


def test_no_event_and_no_answer_tells_of_a_remark(vault: Vault, filled: Filled) -> None:
    before = [event.to_json() for event in vault.events.rows()]
    values = vault.records.values(filled.record_id)
    depth = vault.records.depth(filled.record_id)
    vault.remarks.put(filled.record_id, SAID, WORDS)
    assert [event.to_json() for event in vault.events.rows()] == before
    assert vault.records.values(filled.record_id) == values
    assert vault.records.depth(filled.record_id) == depth


def test_remarks_follow_their_instances_and_undoing_brings_them_back(
    vault: Vault, filled: Filled
) -> None:
    record_id = filled.record_id
    answers = {f"/data/room[{n}]": "" for n in (1, 2)} | {room(n): str(n) for n in (1, 2)}
    vault.records.apply(record_id, RecordDelta(answers, about="/data/room[1]"))
    vault.remarks.put(record_id, room(1), "first")
    vault.remarks.put(record_id, room(2), "second")
    take_out(vault, record_id, "/data/room[1]", "/data/room[2]")
    assert vault.remarks.of_record(record_id) == {room(1): "second"}
    vault.records.undo(record_id)
    assert vault.remarks.of_record(record_id) == {room(1): "first", room(2): "second"}
    vault.records.redo(record_id)
    assert vault.remarks.of_record(record_id) == {room(1): "second"}


def test_ten_instances_keep_their_remarks_apart(vault: Vault, filled: Filled) -> None:
    record_id = filled.record_id
    for number in range(1, 12):
        vault.remarks.put(record_id, room(number), str(number))
    take_out(vault, record_id, "/data/room[2]", "/data/room[11]")
    kept = vault.remarks.of_record(record_id)
    assert kept == {room(1): "1"} | {room(n - 1): str(n) for n in range(3, 12)}


def test_a_remark_written_meanwhile_does_not_hide_the_one_that_comes_back(
    vault: Vault, filled: Filled
) -> None:
    record_id = filled.record_id
    vault.records.apply(record_id, RecordDelta({"/data/room[1]": ""}, about="/data/room[1]"))
    vault.remarks.put(record_id, room(1), "before")
    take_out(vault, record_id, "/data/room[1]", "/data/room[1]")
    vault.remarks.put(record_id, room(1), "after")
    vault.records.undo(record_id)
    assert vault.remarks.of_record(record_id) == {room(1): "before\n\nafter"}
    vault.remarks.put(record_id, room(1), "both")
    assert vault.remarks.of_record(record_id) == {room(1): "both"}


def test_a_finalised_record_shows_its_remarks_and_takes_none(vault: Vault, filled: Filled) -> None:
    vault.remarks.put(filled.record_id, SAID, WORDS)
    vault.records.finalise(filled.record_id)
    with pytest.raises(RecordStateError):
        vault.remarks.put(filled.record_id, SAID, "other")
    assert vault.remarks.of_record(filled.record_id) == {SAID: WORDS}


def test_what_cannot_be_is_refused(vault: Vault, filled: Filled) -> None:
    with pytest.raises(AnswerError):
        vault.remarks.put(filled.record_id, SAID, "x" * (LONGEST + 1))
    with pytest.raises(UnknownRowError):
        vault.remarks.put("nothing", SAID, WORDS)
    assert vault.remarks.of_record(filled.record_id) == {}


def test_sealing_a_record_erases_its_remarks(vault: Vault, filled: Filled) -> None:
    vault.remarks.put(filled.record_id, SAID, WORDS)
    vault.records.finalise(filled.record_id)
    keys = [
        "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
        "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg",
    ]
    recipients = [Recipient(name, key) for name, key in zip("ab", keys, strict=True)]
    with vault.transaction():
        vault.sealed.seal(filled.record_id, {"record.xml": b"<data/>"}, [], "{}", recipients)
    vault.sealed.settle()
    assert vault.remarks.of_record(filled.record_id) == {}
    vault.close()
    assert WORDS.encode() not in (filled.folder / "records.db").read_bytes()
    assert check_vault(filled.folder, filled.passphrase) == ()


def test_a_check_finds_a_remark_beside_a_sealed_record(vault: Vault, filled: Filled) -> None:
    vault.remarks.put(filled.record_id, SAID, WORDS)
    vault._store.execute(
        "INSERT INTO sealed_record (record_id, summary, recipients, sealed_at, settled)"
        " VALUES (?, '{}', '[]', '2026-11-20T09:00:00+00:00', 1)",
        (filled.record_id,),
    )
    vault.close()
    faults = check_vault(filled.folder, filled.passphrase)
    assert [fault.place for fault in faults] == ["remark"]
    assert WORDS not in str(faults)


def test_salvage_takes_remarks_along(filled: Filled, tmp_path: Path, cheap: Argon2Cost) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.remarks.put(filled.record_id, SAID, WORDS)
    report = salvage(filled.folder, filled.passphrase, tmp_path / "new", cost=cheap)
    assert report.saved["remarks"] == 1
    with Vault.open(tmp_path / "new") as saved:
        saved.unlock(filled.passphrase)
        assert saved.remarks.of_record(filled.record_id) == {SAID: WORDS}


def test_a_remark_set_aside_goes_for_good_when_the_record_is_finalised(
    vault: Vault, filled: Filled
) -> None:
    record_id = filled.record_id
    vault.records.apply(record_id, RecordDelta({"/data/room[1]": ""}, about="/data/room[1]"))
    vault.remarks.put(record_id, room(1), WORDS)
    take_out(vault, record_id, "/data/room[1]", "/data/room[1]")
    assert vault._store.row("SELECT count(*) FROM remark") == (1,)
    vault.records.finalise(record_id)
    assert vault._store.row("SELECT count(*) FROM remark") == (0,)
