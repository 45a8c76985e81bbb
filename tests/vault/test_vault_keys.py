"""Changing, adding and taking away the ways into a vault, and being killed in the middle of it."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import (
    KeySlotError,
    StorageFullError,
    VaultAccessError,
    VaultError,
    VaultLockedError,
    WrongKeyError,
)
from auditor_app.vault import Argon2Cost, Proof, Vault, check_vault, durable
from auditor_app.vault.header import MOST_SLOTS, read_copies, read_header, write_header
from auditor_app.vault.slots import LEAST_MEMORY_KIB

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Filled

NEW = "seven grey herons wade"
ESCROW = "age1" + "q" * 58


def opens(folder: Path, passphrase: str) -> bool:
    """Whether the passphrase opens the vault and what is in it; the count of tries stays out."""
    (folder / "vault.tries").unlink(missing_ok=True)
    with Vault.open(folder) as vault:
        try:
            vault.unlock(passphrase)
        except WrongKeyError:
            return False
        return bool(vault.audits.list())


@pytest.mark.parametrize("locked", [True, False])
def test_a_changed_passphrase_opens_the_same_records_and_the_old_one_nothing(
    filled: Filled, cheap: Argon2Cost, locked: bool
) -> None:
    store = (filled.folder / "records.db").read_bytes()
    with Vault.open(filled.folder) as vault:
        if not locked:
            vault.unlock(filled.passphrase)
        vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW, cost=cheap)
        assert vault.locked == locked
        if locked:
            assert (filled.folder / "records.db").read_bytes() == store
    assert not opens(filled.folder, filled.passphrase)
    assert opens(filled.folder, NEW)
    assert check_vault(filled.folder, NEW, deep=True) == ()
    with Vault.open(filled.folder) as vault:
        vault.unlock_with_recovery_code(filled.code)
        assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(
    filled: Filled, cheap: Argon2Cost
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.keys.change_passphrase(Proof.recovery_code(filled.code), NEW, cost=cheap)
    assert opens(filled.folder, NEW)
    assert not opens(filled.folder, filled.passphrase)


@pytest.mark.derives_keys
def test_changing_measures_this_machine_anew_and_never_goes_below_the_least(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Argon2Cost, "measure", lambda cost: cost.memory_kib / 10_000)
    with Vault.open(filled.folder) as vault:
        info = vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW)
        assert info.cost == Argon2Cost.tuned()
        assert info.cost.memory_kib >= LEAST_MEMORY_KIB
        assert info in vault.keys.list()


def _changes(vault: Vault, cheap: Argon2Cost) -> dict[str, Callable[[Proof], object]]:
    slot = vault.keys.list()[1].slot_id
    return {
        "change": lambda proof: vault.keys.change_passphrase(proof, NEW, cost=cheap),
        "add": lambda proof: vault.keys.add_passphrase(proof, NEW, "", cost=cheap),
        "renew": vault.keys.renew_recovery_code,
        "add a code": vault.keys.add_recovery_code,
        "remove": lambda proof: vault.keys.remove(proof, slot),
        "escrow": lambda proof: vault.keys.add_escrow(proof, ESCROW, ""),
    }


def test_no_change_is_made_without_a_secret_that_opens_the_vault_even_while_it_is_open(
    vault: Vault, filled: Filled, cheap: Argon2Cost
) -> None:
    before = (filled.folder / "vault.json").read_bytes()
    for change in _changes(vault, cheap).values():
        with pytest.raises(WrongKeyError):
            change(Proof.passphrase("not it"))
        (filled.folder / "vault.tries").unlink()
    vault.close()
    for change in _changes(vault, cheap).values():
        with pytest.raises(VaultLockedError, match="closed"):
            change(Proof.passphrase(filled.passphrase))
    assert (filled.folder / "vault.json").read_bytes() == before


def test_the_list_says_kind_label_and_cost_and_nothing_secret(
    vault: Vault, filled: Filled, cheap: Argon2Cost
) -> None:
    proof = Proof.passphrase(filled.passphrase)
    vault.keys.add_passphrase(proof, NEW, "  Second auditor ", cost=cheap)
    infos = vault.keys.list()
    assert [(info.kind, info.label, info.cost) for info in infos] == [
        ("passphrase", "", cheap),
        ("recovery", "", None),
        ("passphrase", "Second auditor", cheap),
    ]
    assert filled.passphrase not in repr(proof)
    assert repr(proof.secret) not in repr(proof)
    for slot in read_header(filled.folder).slots:
        assert slot.to_json().get("wrapped", "?") not in repr(infos)


def test_each_of_two_passphrases_opens_and_is_changed_for_itself(
    vault: Vault, filled: Filled, cheap: Argon2Cost
) -> None:
    keys, first = vault.keys, Proof.passphrase(filled.passphrase)
    keys.add_passphrase(first, "second passphrase", "Second auditor", cost=cheap)
    with pytest.raises(KeySlotError, match="Several"):
        keys.change_passphrase(Proof.recovery_code(filled.code), NEW, cost=cheap)
    changed = keys.change_passphrase(Proof.passphrase("second passphrase"), NEW, cost=cheap)
    assert changed.label == "Second auditor"
    keys.change_passphrase(first, "other words", slot_id=changed.slot_id, cost=cheap)
    vault.close()
    assert opens(filled.folder, filled.passphrase)
    assert opens(filled.folder, "other words")
    assert not opens(filled.folder, NEW)


def test_a_renewed_recovery_code_opens_and_the_one_before_does_not(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        code = vault.keys.renew_recovery_code(Proof.recovery_code(filled.code))
        assert code != filled.code
        with pytest.raises(WrongKeyError, match="newer one"):
            vault.unlock_with_recovery_code(filled.code)
        vault.unlock_with_recovery_code(code)
        assert vault.audits.list()
        assert [info.kind for info in vault.keys.list()].count("recovery") == 1


def _codes_that_open(folder: Path, *codes: str) -> list[str]:
    opened = []
    for code in codes:
        with Vault.open(folder) as vault, suppress(WrongKeyError):
            vault.unlock_with_recovery_code(code)
            opened.append(code)
    return opened


def test_a_new_code_opens_beside_the_one_on_paper_until_it_is_settled(
    vault: Vault, filled: Filled
) -> None:
    made = vault.keys.add_recovery_code(Proof.passphrase(filled.passphrase))
    assert made.code not in repr(made)
    vault.close()
    codes = (filled.code, made.code)
    assert _codes_that_open(filled.folder, *codes) == [*codes]
    with Vault.open(filled.folder) as again:
        newer = again.keys.add_recovery_code(Proof.recovery_code(made.code))
        again.keys.settle_recovery_code(newer.slot_id)
        again.keys.settle_recovery_code(newer.slot_id)
    assert _codes_that_open(filled.folder, *codes, newer.code) == [newer.code]
    assert opens(filled.folder, filled.passphrase)


def test_settling_takes_no_code_away_that_was_made_later(vault: Vault, filled: Filled) -> None:
    proof = Proof.passphrase(filled.passphrase)
    made = vault.keys.add_recovery_code(proof)
    vault.keys.settle_recovery_code(made.slot_id)
    later = vault.keys.add_recovery_code(proof)
    vault.keys.settle_recovery_code(made.slot_id)
    vault.close()
    codes = (filled.code, made.code, later.code)
    assert _codes_that_open(filled.folder, *codes) == [made.code, later.code]


def test_settling_takes_recovery_codes_away_and_no_other_way_in(
    vault: Vault, filled: Filled, cheap: Argon2Cost
) -> None:
    proof = Proof.passphrase(filled.passphrase)
    vault.keys.add_passphrase(proof, NEW, "Second auditor", cost=cheap)
    made = vault.keys.add_recovery_code(proof)
    before = [info for info in vault.keys.list() if info.kind != "recovery"]
    vault.keys.settle_recovery_code(made.slot_id)
    after = vault.keys.list()
    assert [info for info in after if info.kind != "recovery"] == before
    assert [info.slot_id for info in after if info.kind == "recovery"] == [made.slot_id]


def test_nobody_settles_a_code_that_was_not_made_with_a_proof_just_now(
    vault: Vault, filled: Filled
) -> None:
    passphrase, recovery = (info.slot_id for info in vault.keys.list())
    made = vault.keys.add_recovery_code(Proof.passphrase(filled.passphrase))
    before = (filled.folder / "vault.json").read_bytes()
    for slot_id in (passphrase, recovery, "0000000000000000"):
        with pytest.raises(KeySlotError, match="no such"):
            vault.keys.settle_recovery_code(slot_id)
    vault.close()
    with pytest.raises(VaultLockedError, match="closed"):
        vault.keys.settle_recovery_code(made.slot_id)
    with Vault.open(filled.folder) as again, pytest.raises(KeySlotError, match="no such"):
        again.keys.settle_recovery_code(made.slot_id)
    assert (filled.folder / "vault.json").read_bytes() == before


def test_the_last_passphrase_cannot_be_taken_away_every_other_way_in_can(
    vault: Vault, filled: Filled, cheap: Argon2Cost
) -> None:
    keys, proof = vault.keys, Proof.passphrase(filled.passphrase)
    first, recovery = (info.slot_id for info in keys.list())
    with pytest.raises(KeySlotError, match="last passphrase"):
        keys.remove(Proof.recovery_code(filled.code), first)
    with pytest.raises(KeySlotError, match="no such"):
        keys.remove(proof, "0000000000000000")
    with pytest.raises(KeySlotError, match="no such"):
        keys.change_passphrase(proof, NEW, slot_id=recovery, cost=cheap)
    keys.remove(proof, recovery)
    with pytest.raises(KeySlotError, match="last passphrase"):
        keys.remove(proof, first)
    added = keys.add_passphrase(proof, NEW, "", cost=cheap)
    keys.remove(proof, first)
    assert keys.list() == (added,)
    vault.close()
    assert opens(filled.folder, NEW)


@pytest.mark.parametrize("label", ["x" * 61, "two\nlines", "bell\a", "\ud800", "\u202eback"])
def test_a_label_that_cannot_be_shown_is_refused_before_anything_is_changed(
    vault: Vault, filled: Filled, label: str
) -> None:
    before = (filled.folder / "vault.json").read_bytes()
    with pytest.raises(KeySlotError, match="name of a key"):
        vault.keys.add_passphrase(Proof.passphrase(filled.passphrase), NEW, label)
    assert (filled.folder / "vault.json").read_bytes() == before


@pytest.mark.parametrize("blank", ["", " ", "\n"])
def test_an_empty_passphrase_is_never_set(vault: Vault, filled: Filled, blank: str) -> None:
    proof = Proof.passphrase(filled.passphrase)
    with pytest.raises(VaultError, match="empty"):
        vault.keys.change_passphrase(proof, blank)
    with pytest.raises(VaultError, match="empty"):
        vault.keys.add_passphrase(proof, blank, "")


def test_there_are_so_many_ways_in_and_no_more(vault: Vault, filled: Filled) -> None:
    header = read_header(filled.folder)
    slots = tuple(replace(header.slots[1], slot_id=f"{n:016x}") for n in range(MOST_SLOTS - 1))
    write_header(filled.folder, replace(header, generation=2, slots=(header.slots[0], *slots)))
    with pytest.raises(KeySlotError, match="at most"):
        vault.keys.add_passphrase(Proof.passphrase(filled.passphrase), NEW, "")


def test_an_old_passphrase_does_not_come_back_through_an_older_copy(
    filled: Filled, cheap: Argon2Cost
) -> None:
    for name, other in (("vault.json", "vault.json.bak"), ("vault.json.bak", "vault.json")):
        old = (filled.folder / name).read_bytes()
        with Vault.open(filled.folder) as vault:
            vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW, cost=cheap)
        (filled.folder / name).write_bytes(old)
        assert not opens(filled.folder, filled.passphrase)
        assert (filled.folder / name).read_bytes() == (filled.folder / other).read_bytes()
        assert opens(filled.folder, NEW)
        with Vault.open(filled.folder) as vault:
            vault.keys.change_passphrase(Proof.passphrase(NEW), filled.passphrase, cost=cheap)


def test_a_change_of_which_one_copy_was_written_is_not_said_to_have_failed(
    filled: Filled, cheap: Argon2Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    renamed: list[str] = []
    real = durable.flush_folder

    def fails_at_the_second(folder: Path) -> None:
        renamed.append(folder.name)
        if len(renamed) == 4:  # two for the count of tries, then the two copies
            raise OSError(errno.EIO, "Input/output error")
        real(folder)

    with Vault.open(filled.folder) as vault:
        monkeypatch.setattr(durable, "flush_folder", fails_at_the_second)
        vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW, cost=cheap)
        monkeypatch.undo()
    assert len(renamed) == 4
    assert opens(filled.folder, NEW)
    assert not opens(filled.folder, filled.passphrase)


def test_a_system_that_refuses_to_write_the_header_leaves_the_old_passphrase(
    filled: Filled, cheap: Argon2Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse(path: object, *rest: int, **named: int) -> int:
        if ".json" in str(path):
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, *rest, **named)  # type: ignore[call-overload]

    with Vault.open(filled.folder) as vault:
        monkeypatch.setattr(os, "open", refuse)
        with pytest.raises(VaultAccessError, match="Permission denied"):
            vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW, cost=cheap)
        monkeypatch.undo()
    assert opens(filled.folder, filled.passphrase)
    assert not opens(filled.folder, NEW)


# A limit on the size of any one file refuses a write as a full disk does, in the middle of it.
LIMITED = """
import resource, sys
from pathlib import Path
from auditor_app.errors import StorageFullError
from auditor_app.vault import Argon2Cost, Proof, Vault

folder, passphrase, new, room = sys.argv[1:5]
vault = Vault.open(Path(folder))
proof = Proof.passphrase(passphrase)
slot = vault.keys.list()[1].slot_id
resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), resource.RLIM_INFINITY))
refused = 0
for change in (
    lambda: vault.keys.change_passphrase(proof, new, cost=Argon2Cost(65536, 1, 1)),
    lambda: vault.keys.renew_recovery_code(proof),
    lambda: vault.keys.remove(proof, slot),
):
    try:
        change()
    except StorageFullError:
        refused += 1
sys.exit(40 + refused)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
@pytest.mark.parametrize("room", [0, 1, 300])
def test_a_full_disk_while_the_header_is_written_leaves_the_old_passphrase_and_code(
    filled: Filled, room: int
) -> None:
    before = (filled.folder / "vault.json").read_bytes()
    ran = subprocess.run(
        [sys.executable, "-c", LIMITED, filled.folder, filled.passphrase, NEW, str(room)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 43, ran.stderr
    assert (filled.folder / "vault.json").read_bytes() == before
    assert (filled.folder / "vault.json.bak").read_bytes() == before
    assert not list(filled.folder.glob("*.tmp"))
    assert opens(filled.folder, filled.passphrase)
    with Vault.open(filled.folder) as vault:
        vault.unlock_with_recovery_code(filled.code)


def test_a_full_disk_at_the_second_copy_changes_nothing(
    filled: Filled, cheap: Argon2Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, flushed = durable.flush_to_disk, []

    def full_at_the_second(descriptor: int) -> None:
        flushed.append(descriptor)
        if len(flushed) == 5:  # the count of tries: file, folder, folder; then two files
            raise OSError(errno.ENOSPC, "No space left on device")
        real(descriptor)

    before = (filled.folder / "vault.json").read_bytes()
    with Vault.open(filled.folder) as vault:
        monkeypatch.setattr(durable, "flush_to_disk", full_at_the_second)
        monkeypatch.setattr("auditor_app.vault.header.flush_to_disk", full_at_the_second)
        with pytest.raises(StorageFullError):
            vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW, cost=cheap)
        monkeypatch.undo()
    assert read_copies(filled.folder).first == read_copies(filled.folder).copy
    assert (filled.folder / "vault.json").read_bytes() == before
    assert not list(filled.folder.glob("*.tmp"))


# Changes the passphrase and kills itself after so many lines of the modules that write files. The
# derivation, which nothing is written in, is made cheap: its time is not what is tried here.
KILLED = """
import hashlib, json, os, shutil, signal, sys
from pathlib import Path
from auditor_app.errors import WrongKeyError
from auditor_app.vault import Argon2Cost, Proof, Vault, wipe_vault

Argon2Cost.derive = lambda cost, secret, salt: hashlib.sha256(secret + salt).digest()
WATCHED = ("durable.py", "header.py", "keys.py")
COST = Argon2Cost(65536, 1, 1)
scratch, old, new = Path(sys.argv[1]), "the old passphrase", "the new passphrase"
made, code = Vault.create(scratch / "original", old, cost=COST)
made.close()


def opens(folder, passphrase):
    (folder / "vault.tries").unlink(missing_ok=True)
    with Vault.open(folder) as vault:
        try:
            vault.unlock(passphrase)
        except WrongKeyError:
            return False
        vault.audits.list()
        return True


def change_and_die(folder, lines):
    left = lines

    def trace(frame, event, argument):
        nonlocal left
        if not frame.f_code.co_filename.endswith(WATCHED):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    vault = Vault.open(folder)
    sys.settrace(trace)
    vault.keys.change_passphrase(Proof.passphrase(old), new, cost=COST)
    sys.settrace(None)
    os._exit(0)


seen, lines, stride = [], 0, int(sys.argv[2])
while True:
    lines += stride
    folder = scratch / "vault"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(scratch / "original", folder)
    child = os.fork()
    if child == 0:
        change_and_die(folder, lines)
    _, status = os.waitpid(child, 0)
    seen.append((opens(folder, old), opens(folder, new)))
    with Vault.open(folder) as vault:
        vault.unlock_with_recovery_code(code)
    if os.WIFEXITED(status):
        break
print(json.dumps(seen))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
@pytest.mark.parametrize("stride", [4, pytest.param(1, marks=pytest.mark.soak)])
def test_a_kill_at_any_line_leaves_the_old_or_the_new_passphrase_never_neither_nor_both(
    tmp_path: Path, stride: int
) -> None:
    command = [sys.executable, "-c", KILLED, tmp_path, str(stride)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    seen = [tuple(pair) for pair in json.loads(ran.stdout)]
    assert len(seen) > 100 / stride
    assert set(seen) == {(True, False), (False, True)}
    # Once the new one holds it holds for good.
    assert seen == sorted(seen, reverse=True)


def test_no_secret_of_a_change_is_written_anywhere(filled: Filled, cheap: Argon2Cost) -> None:
    with Vault.open(filled.folder) as vault:
        vault.keys.change_passphrase(Proof.passphrase(filled.passphrase), NEW, cost=cheap)
        code = vault.keys.renew_recovery_code(Proof.passphrase(NEW))
        with suppress(WrongKeyError):
            vault.unlock("a wrong secret")
    for path in filled.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for secret in (NEW, filled.passphrase, code, code.replace("-", ""), "a wrong secret"):
                assert secret.encode() not in content
