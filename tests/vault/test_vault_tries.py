"""Waiting after wrong passphrases: longer each time, never for ever, and never by a full disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import TooManyTriesError, VaultInUseError, WrongKeyError
from auditor_app.vault import Proof, Vault, check_vault
from auditor_app.vault.tries import FREE_TRIES, LONGEST_WAIT, TRIES_FILE, Tries, waiting_time

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Clock, Filled


def wrong(tries: Tries, times: int = 1) -> None:
    for _ in range(times):
        with pytest.raises(WrongKeyError), tries.counted():
            raise WrongKeyError("wrong", "try again")


def seconds(tries: Tries) -> int:
    """How long the next try has to wait; 0 when it is made (and right)."""
    try:
        with tries.counted():
            return 0
    except TooManyTriesError as error:
        return error.seconds


@pytest.fixture
def tries(tmp_path: Path, clock: Clock) -> Tries:
    return Tries(tmp_path, clock)


def test_a_few_are_free_then_the_wait_doubles_up_to_minutes() -> None:
    waits = [waiting_time(count) for count in range(14)]
    assert waits[:FREE_TRIES] == [0] * FREE_TRIES
    assert waits[FREE_TRIES:] == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert waiting_time(10**9) == LONGEST_WAIT


def test_a_try_that_comes_too_early_is_not_made_and_a_later_one_is(
    tries: Tries, clock: Clock
) -> None:
    wrong(tries, FREE_TRIES)
    made: list[int] = []
    for left in (5, 4):
        with pytest.raises(TooManyTriesError) as told, tries.counted():
            made.append(left)
        assert told.value.seconds == left
        assert f"Wait {left} seconds" in told.value.remedy
        clock.move(seconds=1)
    assert made == []
    clock.move(seconds=3)
    wrong(tries)
    assert seconds(tries) == 10
    clock.move(seconds=10)
    assert seconds(tries) == 0


def test_a_right_secret_makes_the_next_wrong_one_the_first_again(
    tries: Tries, tmp_path: Path
) -> None:
    wrong(tries, FREE_TRIES - 1)
    assert seconds(tries) == 0
    assert not (tmp_path / TRIES_FILE).exists()
    wrong(tries, FREE_TRIES - 1)
    assert seconds(tries) == 0


def test_a_clock_set_back_a_year_waits_no_longer_than_the_longest_wait(
    tries: Tries, clock: Clock
) -> None:
    wrong(tries, FREE_TRIES)
    for _ in range(9):
        clock.move(seconds=LONGEST_WAIT)
        wrong(tries)
    clock.move(days=-365)
    assert seconds(tries) == LONGEST_WAIT
    clock.move(seconds=LONGEST_WAIT - 1)
    assert seconds(tries) == 1
    clock.move(seconds=1)
    assert seconds(tries) == 0


def test_a_clock_set_forward_only_shortens_the_wait(tries: Tries, clock: Clock) -> None:
    wrong(tries, FREE_TRIES)
    clock.move(days=365)
    wrong(tries)
    clock.move(days=-365)
    assert seconds(tries) == 10
    clock.move(seconds=10)
    assert seconds(tries) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"7",
        b"\xff",
        b'{"wrong": 9}',
        b'{"wrong": "9", "last": 0}',
        b'{"wrong": true, "last": 0}',
        b'{"wrong": 9, "last": NaN}',
        b'{"wrong": 9, "last": Infinity}',
        b'{"wrong": 9, "last": 1e999}',
        b'{"wrong": -4, "last": 0}',
        b'{"wrong": 9, "last": "now"}',
        b"[" * 5000,
    ],
)
def test_a_damaged_count_locks_nobody_out_and_counts_on(
    tries: Tries, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / TRIES_FILE).write_bytes(content)
    wrong(tries, FREE_TRIES)
    assert seconds(tries) == 5


@pytest.mark.parametrize("last", [0, -1e300, 1e300, 9e18])
def test_no_time_in_the_file_waits_longer_than_the_longest_wait(
    tries: Tries, tmp_path: Path, clock: Clock, last: float
) -> None:
    (tmp_path / TRIES_FILE).write_text(json.dumps({"wrong": 10**15, "last": last}))
    assert seconds(tries) in (0, LONGEST_WAIT)
    clock.move(seconds=LONGEST_WAIT)
    assert seconds(tries) == 0


def test_a_count_that_cannot_be_kept_does_not_stand_in_the_owners_way(
    filled: Filled, clock: Clock
) -> None:
    (filled.folder / TRIES_FILE).mkdir()
    with Vault.open(filled.folder, clock=clock) as vault:
        for _ in range(FREE_TRIES + 2):
            with pytest.raises(WrongKeyError):
                vault.unlock("not it")
        vault.unlock(filled.passphrase)
    assert not list(filled.folder.glob("*.tmp"))


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_full_disk_does_not_stand_in_the_way_of_the_right_passphrase(filled: Filled) -> None:
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from auditor_app.errors import WrongKeyError\n"
        "from auditor_app.vault import Vault\n"
        "vault = Vault.open(Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4, resource.RLIM_INFINITY))\n"
        "for _ in range(7):\n"
        "    try: vault.unlock('not it')\n"
        "    except WrongKeyError: pass\n"
        "with vault.keys.opened(vault_proof(sys.argv[2])): sys.exit(42)\n"
    ).replace("vault_proof", "__import__('auditor_app.vault').vault.Proof.passphrase")
    done = subprocess.run(
        [sys.executable, "-c", script, filled.folder, filled.passphrase], check=False
    )
    assert done.returncode == 42


def test_passphrases_wait_in_the_vault_and_the_recovery_code_helps_at_once(
    filled: Filled, clock: Clock
) -> None:
    with Vault.open(filled.folder, clock=clock) as vault:
        proof = Proof.passphrase("not it")
        for _ in range(FREE_TRIES - 1):
            with pytest.raises(WrongKeyError):
                vault.unlock("not it")
        with pytest.raises(WrongKeyError):
            vault.keys.renew_recovery_code(proof)
        with pytest.raises(TooManyTriesError):
            vault.unlock(filled.passphrase)
        with pytest.raises(TooManyTriesError):
            vault.keys.renew_recovery_code(Proof.passphrase(filled.passphrase))
        assert vault.locked
    with pytest.raises(TooManyTriesError):
        check_vault(filled.folder, filled.passphrase, clock=clock)
    with Vault.open(filled.folder, clock=clock) as vault:
        vault.unlock_with_recovery_code(filled.code)
        vault.lock()
        vault.unlock(filled.passphrase)


def test_wrong_tries_count_whoever_makes_them(filled: Filled, clock: Clock) -> None:
    def open_one() -> None:
        with Vault.open(filled.folder, clock=clock) as vault:
            vault.unlock("not it")

    def check_one() -> None:
        check_vault(filled.folder, "not it", clock=clock)

    for turn in range(FREE_TRIES):
        with pytest.raises(WrongKeyError):
            (open_one, check_one)[turn % 2]()
    with Vault.open(filled.folder, clock=clock) as vault:
        with pytest.raises(TooManyTriesError) as told:
            vault.unlock(filled.passphrase)
        clock.move(seconds=told.value.seconds)
        vault.unlock(filled.passphrase)
    assert not (filled.folder / TRIES_FILE).exists()


def test_a_try_counts_before_it_is_looked_at_so_that_a_kill_takes_none_back(
    filled: Filled,
) -> None:
    script = (
        "import os, sys; from pathlib import Path\n"
        "from auditor_app.vault import Vault, keys\n"
        "keys.find_slot = lambda *_: os.kill(os.getpid(), 9)\n"
        "Vault.open(Path(sys.argv[1])).unlock('guess')\n"
    )
    for count in range(1, 4):
        done = subprocess.run([sys.executable, "-c", script, filled.folder], check=False)
        assert done.returncode == -9
        assert json.loads((filled.folder / TRIES_FILE).read_bytes())["wrong"] == count


def test_two_programs_cannot_try_at_once(filled: Filled) -> None:
    with Vault.open(filled.folder):
        for attempt in (
            lambda: Vault.open(filled.folder),
            lambda: check_vault(filled.folder, "guess"),
        ):
            with pytest.raises(VaultInUseError):
                attempt()
    assert not (filled.folder / TRIES_FILE).exists()


def test_threads_that_try_at_once_are_counted_one_by_one(filled: Filled, clock: Clock) -> None:
    with Vault.open(filled.folder, clock=clock) as vault:

        def guess(number: int) -> type[Exception]:
            try:
                vault.unlock(f"guess {number}")
            except (WrongKeyError, TooManyTriesError) as error:
                return type(error)
            raise AssertionError

        with ThreadPoolExecutor(8) as pool:
            told = list(pool.map(guess, range(12)))
    assert told.count(WrongKeyError) == FREE_TRIES
    assert told.count(TooManyTriesError) == 12 - FREE_TRIES


def test_the_file_says_count_and_time_and_only_its_owner_reads_it(
    tries: Tries, tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        wrong(tries)
    finally:
        os.umask(before)
    path = tmp_path / TRIES_FILE
    assert set(json.loads(path.read_bytes())) == {"wrong", "last"}
    assert path.stat().st_mode & 0o077 == 0
