"""The logs that forms ask for: with the answer they belong to, only ever added to, bounded."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import RecordStateError, VaultError
from auditor_app.vault import FormLogDelta, FormLogLines, RecordDelta, Vault, form_log

if TYPE_CHECKING:
    from conftest import Filled

# Answers and logs as fast as it can, and says each number once the vault has taken it.
CHILD = """
import sys
from pathlib import Path
from auditor_app.vault import FormLogDelta, RecordDelta, Vault

folder, passphrase, record = sys.argv[1:]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
number = 0
while True:
    number += 1
    log = FormLogDelta((f"left {number}",), (f"shown {number}",))
    vault.records.apply(record, RecordDelta({"/data/q": f"{number}"}, log=log))
    print(number, flush=True)
"""


def log(vault: Vault, filled: Filled, *done: str, shown: tuple[str, ...] = ()) -> None:
    vault.records.apply(filled.record_id, RecordDelta(log=FormLogDelta(done, shown)))


def test_lines_come_back_in_order_with_those_of_the_page_shown(
    vault: Vault, filled: Filled
) -> None:
    log(vault, filled, "one", "two", shown=("three",))
    log(vault, filled, "three, left", shown=("four", "five"))

    assert vault.records.form_log(filled.record_id) == FormLogLines(
        ("one", "two", "three, left"), ("four", "five")
    )
    assert vault.records.form_log_left_open(filled.record_id) == ("four", "five")


def test_a_record_without_a_log_has_no_lines(vault: Vault, filled: Filled) -> None:
    vault.records.apply(filled.record_id, RecordDelta({"/data/said": "nothing"}))

    assert vault.records.form_log(filled.record_id) == FormLogLines()
    assert vault.records.form_log("no such record") == FormLogLines()
    assert vault.records.form_log_left_open(filled.record_id) is None


def test_going_on_with_the_log_alone_is_no_answer(vault: Vault, filled: Filled) -> None:
    before, head = vault.records.get(filled.record_id), vault.events.head()
    log(vault, filled, "seen")

    assert vault.records.get(filled.record_id) == before
    assert vault.events.head() == head


def test_an_answer_that_is_undone_takes_its_lines_with_it(vault: Vault, filled: Filled) -> None:
    delta = RecordDelta({"/data/said": "other"}, log=FormLogDelta(("said other",), ("open",)))

    def apply_and_fail() -> None:
        with vault.transaction():
            vault.records.apply(filled.record_id, delta)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        apply_and_fail()

    assert vault.records.form_log(filled.record_id) == FormLogLines()
    assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}


def test_the_log_of_a_finalised_record_is_closed(vault: Vault, filled: Filled) -> None:
    vault.records.finalise(filled.record_id)

    with pytest.raises(RecordStateError):
        log(vault, filled, "late")


@pytest.mark.parametrize("change", ["UPDATE form_log SET line = 'x'", "DELETE FROM form_log"])
def test_a_line_is_never_changed_or_removed(vault: Vault, filled: Filled, change: str) -> None:
    log(vault, filled, "one")

    with pytest.raises(VaultError):
        vault._store.execute(change)
    assert vault.records.form_log(filled.record_id).done == ("one",)


@pytest.mark.parametrize(("name", "most"), [("MAX_LINES", 3), ("MAX_CHARACTERS", 12)])
def test_a_full_log_takes_no_more_and_the_record_goes_on(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch, name: str, most: int
) -> None:
    monkeypatch.setattr(form_log, name, most)
    log(vault, filled, "1111", "2222", shown=("page",))
    log(vault, filled, "3333", "4444", shown=("page",))
    monkeypatch.undo()
    last = FormLogDelta(("5",), ("page",))
    vault.records.apply(filled.record_id, RecordDelta({"/data/said": "still"}, log=last))

    assert vault.records.form_log(filled.record_id) == FormLogLines(
        ("1111", "2222", "3333"), (), left_out=2
    )
    assert vault.records.values(filled.record_id) == {"/data/said": "still"}


def test_what_was_acknowledged_before_a_kill_is_in_the_log(filled: Filled) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, filled.folder, filled.passphrase, filled.record_id],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(25)]
    child.kill()
    said += child.stdout.readlines()
    child.stdout.close()
    assert child.wait() == -9

    acknowledged = int([line for line in said if line.endswith("\n")][-1])
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        lines = vault.records.form_log(filled.record_id)
        last = int(vault.records.values(filled.record_id)["/data/q"])
    # The child may have saved one more than it could say; never an answer without its lines.
    assert acknowledged <= last <= acknowledged + 1
    assert lines.done == tuple(f"left {number}" for number in range(1, last + 1))
    assert lines.open == (f"shown {last}",)
