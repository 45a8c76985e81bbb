"""The vault's header, `vault.json` and its copy `vault.json.bak`: format, id and key slots.

Each copy is written atomically and carries a SHA-256 over its canonical JSON, so that a damaged
one is known as such; it is mended from the other. `generation` grows with each change: after a
crash between the two writes, the newer copy holds, so that a passphrase which was changed never
comes back from an older copy.

The format's version is the lowest that can say what the slots say: 1 for passphrases and recovery
codes, 2 where a slot has a label or is an escrow slot. A program that knows only version 1 then
says that a newer one made the vault, not that it is damaged.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import rfc8785

from auditor_app.errors import DamagedHeaderError, NotAVaultError, VaultError
from auditor_app.vault.durable import flush_to_disk, new_file, system_errors_told, write_file
from auditor_app.vault.escrow import EscrowSlot
from auditor_app.vault.slots import ESCROW, KeySlot

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault.slots import Slot

HEADER_FILE: Final = "vault.json"
COPY_FILE: Final = "vault.json.bak"
STORE_FILE: Final = "records.db"
BACKUPS_FOLDER: Final = "backups"
UNFINISHED: Final = "vault.creating"
"""There from before a vault's first file until after its last one."""
FORMAT: Final = "auditor-vault"
NEWEST_VERSION: Final = 2
MOST_SLOTS: Final = 16
"""Each passphrase slot costs half a second to whoever types a wrong one."""
_MOST_GENERATIONS = 2**31
LARGEST_HEADER: Final = 1024 * 1024
"""Bytes that a header may have."""


@dataclass(frozen=True, slots=True)
class Header:
    """What may be known of a vault without a key."""

    vault_id: str
    generation: int
    slots: tuple[Slot, ...]

    @property
    def version(self) -> int:
        """The format's version in which this header is written."""
        return max((slot.format_version for slot in self.slots), default=1)

    def to_bytes(self) -> bytes:
        """The header as it lies in the file, checksum included."""
        described = {
            "format": FORMAT,
            "version": self.version,
            "vault_id": self.vault_id,
            "generation": self.generation,
            "slots": [slot.to_json() for slot in self.slots],
        }
        described["checksum"] = _checksum(described)
        return json.dumps(described, indent=2).encode("ascii") + b"\n"


@dataclass(frozen=True, slots=True)
class HeaderCopies:
    """Both copies as they were read; None is one that is missing or damaged."""

    first: Header | None
    copy: Header | None

    @property
    def newest(self) -> Header | None:
        """The copy that holds."""
        whole = [header for header in (self.first, self.copy) if header is not None]
        return max(whole, key=lambda header: header.generation, default=None)

    @property
    def holding(self) -> Header:
        """The copy that holds.

        Raises:
            DamagedHeaderError: neither is whole.
        """
        header = self.newest
        if header is None:
            raise DamagedHeaderError(
                "Both copies of the vault's header are damaged or gone.",
                "Put vault.json back from a backup of this folder; change nothing else in it.",
            )
        return header


def read_copies(folder: Path) -> HeaderCopies:
    """Both copies of the header in `folder`, changing nothing.

    Raises:
        NotAVaultError: there is no vault in this folder, or its creation was cut off.
        VaultAccessError: the files cannot be read.
        VaultError: a newer version of the program made this vault.
    """
    names = (HEADER_FILE, COPY_FILE, STORE_FILE)
    with system_errors_told():
        if (folder / UNFINISHED).exists():
            raise NotAVaultError(
                "The creation of this vault was cut off.",
                "Create it again in the same folder; nothing had been entered yet.",
            )
        if not any((folder / name).exists() for name in names):
            raise NotAVaultError(
                "This folder holds no vault.",
                "Choose the folder of a vault, or create a new one.",
            )
    return HeaderCopies(_read(folder / HEADER_FILE), _read(folder / COPY_FILE))


def read_header(folder: Path) -> Header:
    """The header of the vault in `folder`; a damaged or older copy is mended from the other.

    Raises:
        DamagedHeaderError: neither copy is whole.
        NotAVaultError, VaultAccessError, VaultError: as `read_copies`.
    """
    copies = read_copies(folder)
    header = copies.holding
    if copies.first != header:
        write_file(folder / HEADER_FILE, header.to_bytes())
    if copies.copy != header:
        write_file(folder / COPY_FILE, header.to_bytes())
    return header


def write_header(folder: Path, header: Header) -> None:
    """Write both copies durably, one after the other. Raises as `durable.write_file`.

    Neither takes its name before both are on the medium: a full disk is found out while the old
    header still holds, and the two differ for no longer than two renamings take. The backups'
    headers follow: an old one would go on opening with a secret that was replaced.
    """
    content = header.to_bytes()
    with new_file(folder / COPY_FILE) as copy, new_file(folder / HEADER_FILE) as first:
        for writer in (first, copy):
            writer.write(content)
            writer.flush()
            flush_to_disk(writer.fileno())
    write_backup_headers(folder, header)


def write_backup_headers(folder: Path, header: Header) -> None:
    """Bring the headers in the vault's backups to `header`. Raises as `durable.write_file`."""
    for copy in sorted((folder / BACKUPS_FOLDER).glob(f"*/{HEADER_FILE}")):
        if _read(copy) != header:
            write_file(copy, header.to_bytes())


def _read(path: Path) -> Header | None:
    """One copy, or None when it is missing or damaged."""
    with system_errors_told():
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST_HEADER)
        except FileNotFoundError:
            return None
    try:
        described = json.loads(content)
        if not isinstance(described, dict):
            return None
        given = described.pop("checksum", None)
        if described.get("format") != FORMAT or given != _checksum(described):
            return None
        _refuse_newer(described)
        return _header(described)
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError):
        return None


def _header(described: dict[str, Any]) -> Header:
    """The header in JSON that is whole.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: this program did not write it.
    """
    generation = described["generation"]
    if type(generation) is not int or not 0 < generation < _MOST_GENERATIONS:
        raise ValueError("not a number of changes")
    if not isinstance(described["vault_id"], str):
        raise ValueError("an id that is no text")  # noqa: TRY004 - one error for every fault of a header
    slots = tuple(
        EscrowSlot.from_json(slot) if slot.get("kind") == ESCROW else KeySlot.from_json(slot)
        for slot in described["slots"]
    )
    if len(slots) > MOST_SLOTS or len({slot.slot_id for slot in slots}) < len(slots):
        raise ValueError("too many slots, or two of one id")
    header = Header(described["vault_id"], generation, slots)
    if header.version != described["version"]:
        raise ValueError("a version that does not go with the slots")
    return header


def _refuse_newer(described: dict[str, object]) -> None:
    """A whole header of another format version is not damage, and must not be mended away."""
    version = described.get("version")
    if type(version) is not int or not 1 <= version <= NEWEST_VERSION:
        raise VaultError(
            "A newer version of this program made this vault.",
            "Install the newest version and open the vault with it.",
        )


def _checksum(described: dict[str, object]) -> str:
    """SHA-256 in hex over the canonical JSON (RFC 8785) of the header without its checksum."""
    return hashlib.sha256(rfc8785.dumps(described)).hexdigest()  # type: ignore[arg-type]  # rfc8785 types JSON more narrowly than json.loads
