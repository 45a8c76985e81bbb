"""Making a vault unreadable at once: the keys go first, wherever a copy of them lies."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import DamagedHeaderError, NotAVaultError, VaultAccessError
from auditor_app.vault import Vault, wipe_vault
from auditor_app.vault.header import _read
from auditor_app.vault.wiping import destroy_keys

if TYPE_CHECKING:
    from conftest import Filled

    from auditor_app.vault import Argon2Cost

pytestmark = pytest.mark.derives_keys

COPIES = (
    "vault.json",
    "vault.json.bak",
    "vault.json.tmp",
    "backups/2026-11-23/vault.json",
    "backups/2026-11-23/vault.json.bak",
    "backups/older/deep/vault.json",
)


@pytest.fixture
def backed_up(filled: Filled) -> Filled:
    """The filled vault with copies of its header where backups and cut-off writes leave them."""
    header = filled.folder / "vault.json"
    for name in COPIES[2:]:
        (filled.folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(header, filled.folder / name)
    shutil.copy(filled.folder / "records.db", filled.folder / "backups/2026-11-23/records.db")
    (filled.folder / "outbox" / "one.age").write_bytes(b"sealed")
    (filled.folder / "vault.tries").write_bytes(b"{}")
    return filled


def test_nothing_of_a_wiped_vault_is_left(backed_up: Filled) -> None:
    wiped = wipe_vault(backed_up.folder)
    assert (wiped.left, wiped.open_elsewhere) == ((), False)
    assert not backed_up.folder.exists()


def test_an_open_vault_wipes_itself_without_a_passphrase(backed_up: Filled) -> None:
    for unlock in (True, False):
        vault = Vault.open(backed_up.folder)
        if unlock:
            vault.unlock(backed_up.passphrase)
            copy = shutil.copytree(backed_up.folder, backed_up.folder.with_name("copy"))
        assert vault.wipe().left == ()
        assert vault.locked
        assert not backed_up.folder.exists()
        if unlock:
            copy.rename(backed_up.folder)


def is_header(path: Path) -> bool:
    """Whether key slots can still be read there; random bytes may begin like them."""
    try:
        return isinstance(json.loads(path.read_bytes()), dict)
    except ValueError:
        return False


def test_the_keys_go_while_another_thread_is_in_the_middle_of_a_transaction(
    backed_up: Filled,
) -> None:
    vault = Vault.open(backed_up.folder)
    vault.unlock(backed_up.passphrase)
    with vault.transaction():
        other = threading.Thread(target=vault.destroy_keys)
        other.start()
        other.join(timeout=20)
        assert not other.is_alive()
        copies = [*backed_up.folder.rglob("vault.json*")]
        assert len(copies) >= len(COPIES) - 1  # opening tidied the leftover away
        assert not any(is_header(copy) for copy in copies)
        # What was asked for before is still done with the key in memory.
        assert vault.audits.list()
    vault.close()
    with pytest.raises(DamagedHeaderError):
        Vault.open(backed_up.folder)


def test_every_copy_of_the_header_is_overwritten_in_its_place_and_flushed_before_it_is_removed(
    backed_up: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A second name for each file shows what becomes of its blocks.
    kept = {name: backed_up.folder.with_name(f"kept{n}") for n, name in enumerate(COPIES)}
    before = (backed_up.folder / "vault.json").read_bytes()
    for name, link in kept.items():
        link.hardlink_to(backed_up.folder / name)
    flushed: list[int] = []
    real = os.fsync

    def note(descriptor: int) -> None:
        flushed.append(os.fstat(descriptor).st_ino)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    wipe_vault(backed_up.folder)
    for link in kept.values():
        now = link.read_bytes()
        assert len(now) >= len(before)
        assert all(now[at : at + 16] not in before for at in range(0, len(now) - 16, 16))
        assert link.stat().st_ino in flushed


def test_what_others_put_into_the_folder_stays_and_is_named(backed_up: Filled) -> None:
    (backed_up.folder / "letter.txt").write_text("mine")
    (backed_up.folder / "trip").mkdir()
    (backed_up.folder / "trip" / "photo.jpg").write_bytes(b"mine")
    assert wipe_vault(backed_up.folder).left == ("letter.txt", "trip/photo.jpg")
    assert (backed_up.folder / "letter.txt").read_text() == "mine"


def test_a_vault_that_lies_in_the_folder_of_another_is_not_wiped_with_it(
    backed_up: Filled, cheap: Argon2Cost
) -> None:
    inner, _ = Vault.create(backed_up.folder / "inner", "another passphrase", cost=cheap)
    inner.close()
    assert "inner/vault.json" in wipe_vault(backed_up.folder).left
    with Vault.open(backed_up.folder / "inner") as vault:
        vault.unlock("another passphrase")


def test_the_keys_go_although_nobody_may_look_into_the_folder(
    backed_up: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> object:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", refuse)
        with pytest.raises(VaultAccessError, match="Permission denied"):
            destroy_keys(backed_up.folder)
    for name in ("vault.json", "vault.json.bak"):
        assert not is_header(backed_up.folder / name)


def test_a_folder_that_nobody_may_look_into_is_no_folder_without_keys(
    backed_up: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.scandir

    def refuse(path: str | os.PathLike[str]) -> object:
        if str(path).endswith("2026-11-23"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        with pytest.raises(VaultAccessError, match="Permission denied"):
            wipe_vault(backed_up.folder)
    assert (backed_up.folder / "backups" / "2026-11-23" / "vault.json").exists()


def test_a_link_out_of_the_folder_is_removed_and_not_followed(
    backed_up: Filled, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for name in ("vault.json", "records.db"):
        shutil.copy(backed_up.folder / name, other / name)
    (backed_up.folder / "backups" / "linked").symlink_to(other, target_is_directory=True)
    (backed_up.folder / "backups" / "vault.json").symlink_to(other / "vault.json")
    shutil.rmtree(backed_up.folder / "evidence")
    (backed_up.folder / "evidence").symlink_to(other, target_is_directory=True)
    before = (other / "vault.json").read_bytes()
    assert wipe_vault(backed_up.folder).left == ()
    assert (other / "vault.json").read_bytes() == before
    assert (other / "records.db").exists()


def test_a_folder_that_is_no_vault_is_refused_and_not_touched(tmp_path: Path) -> None:
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / "mine.txt").write_text("mine")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "vault.json").write_text("{}")
    for folder in (tmp_path, tmp_path / "nowhere", tmp_path / "evidence" / "mine.txt"):
        for wipe in (wipe_vault, destroy_keys):
            with pytest.raises(NotAVaultError):
                wipe(folder)
    assert (tmp_path / "evidence" / "mine.txt").read_text() == "mine"
    assert (tmp_path / "sub" / "vault.json").read_text() == "{}"


def test_a_vault_that_a_program_holds_is_wiped_and_that_is_said(backed_up: Filled) -> None:
    with Vault.open(backed_up.folder) as vault:
        assert wipe_vault(backed_up.folder).open_elsewhere
        with pytest.raises((DamagedHeaderError, NotAVaultError)):
            vault.unlock(backed_up.passphrase)


def test_a_read_only_header_is_overwritten_all_the_same(backed_up: Filled) -> None:
    link = backed_up.folder.with_name("kept")
    link.hardlink_to(backed_up.folder / "vault.json")
    before = link.read_bytes()
    link.chmod(0o400)
    wipe_vault(backed_up.folder)
    assert link.read_bytes()[:64] != before[:64]


@pytest.mark.parametrize(
    "by", ["folder", "open vault", "its keys went before", "open vault without a store"]
)
def test_a_copy_that_the_system_lets_nobody_overwrite_is_said_and_the_rest_is_done(
    backed_up: Filled, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    real = os.open

    def refuse(path: object, *rest: int, **named: int) -> int:
        if str(path).endswith("vault.json.bak"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "open", refuse)
    wipe = partial(wipe_vault, backed_up.folder)
    if by != "folder":
        vault = Vault.open(backed_up.folder)
        wipe = vault.wipe
    if by == "its keys went before":
        with pytest.raises(VaultAccessError):
            vault.destroy_keys()
    if by.endswith("store"):
        (backed_up.folder / "records.db").unlink()
    with pytest.raises(VaultAccessError, match="could not be overwritten: Permission denied"):
        wipe()
    assert not backed_up.folder.exists() or by.endswith("store")
    assert not list(backed_up.folder.glob("vault.json*"))


def test_folders_and_pipes_in_the_place_of_a_header_hold_nothing_up(backed_up: Filled) -> None:
    (backed_up.folder / "vault.json").unlink()
    (backed_up.folder / "vault.json").mkdir()
    if sys.platform != "win32":
        os.mkfifo(backed_up.folder / "backups" / "vault.json")
    wipe_vault(backed_up.folder)
    assert [path.name for path in backed_up.folder.iterdir()] == ["vault.json"]


def test_a_vault_with_damaged_headers_or_without_a_store_is_wiped_too(backed_up: Filled) -> None:
    (backed_up.folder / "vault.json").write_bytes(b"{}")
    (backed_up.folder / "vault.json.bak").unlink()
    (backed_up.folder / "records.db").unlink()
    assert wipe_vault(backed_up.folder).left == ()


# Wipes and kills itself at the Nth of the calls that change a file; says for each N which copies
# of the header could still be read, and whether a second wipe finishes.
KILLED = """
import json, os, shutil, signal, sys
from pathlib import Path
from auditor_app.vault import wiping
from auditor_app.vault.header import _read

original, scratch = Path(sys.argv[1]), Path(sys.argv[2])
seen, calls = [], 0
while True:
    calls += 1
    folder = scratch / "vault"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(original, folder)
    child = os.fork()
    if child == 0:
        left = calls

        def dying(real):
            def call(*arguments, **named):
                global left
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*arguments, **named)
            return call

        for name in ("_overwrite", "_remove", "_remove_folder", "flush_to_disk", "flush_folder"):
            setattr(wiping, name, dying(getattr(wiping, name)))
        wiping.wipe_vault(folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    readable = [str(p.relative_to(folder)) for p in folder.rglob("vault.json*") if _read(p)]
    again = True
    if folder.exists() and any(folder.iterdir()):
        wiping.wipe_vault(folder)
        again = not folder.exists()
    seen.append([sorted(readable), again])
    if os.WIFEXITED(status):
        break
print(json.dumps(seen))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
def test_a_kill_anywhere_after_the_first_step_leaves_no_key_and_a_second_wipe_finishes(
    backed_up: Filled, tmp_path: Path
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, backed_up.folder, scratch],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(ran.stdout)
    assert all(again for _, again in seen)
    readable = [set(copies) for copies, _ in seen]
    assert readable[0] == set(COPIES)
    # Each copy takes two calls: once all are over, nothing is ever readable again.
    assert not any(readable[2 * len(COPIES) :])
    assert len(readable) > 4 * len(COPIES)
    for before, after in pairwise(readable):
        assert after <= before
    # The two that open the vault go before the copies in backups.
    assert readable[4] <= set(COPIES[2:])


def test_a_wiped_header_is_no_header(filled: Filled) -> None:
    destroy_keys(filled.folder)
    assert _read(filled.folder / "vault.json") is None
    assert _read(filled.folder / "vault.json.bak") is None
    with pytest.raises(DamagedHeaderError):
        Vault.open(filled.folder)
