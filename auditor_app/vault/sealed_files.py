"""Files that only the organisation can open: age to its recipients, no key of this vault.

`sealed/<record>.<part>.age` holds a part of a sealed record. A photo's sealed form is written
beside the original (`evidence/<photo>.sealed.age`) and takes its place once the store says that
the record is sealed. What is replaced is overwritten first: the vault's key would open it. On
disks that write elsewhere (flash, snapshots) that is a best effort, as `secure_delete` is.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.errors import DamagedStoreError
from auditor_app.identity.age_keys import age_recipient
from auditor_app.vault.durable import (
    flush_folder,
    overwrite,
    put_aside,
    remove_leftovers,
    system_errors_told,
    write_file,
)
from auditor_app.vault.evidence_files import WrittenFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from auditor_app.identity.programme import Recipient

XML: Final = "xml"
LOG: Final = "audit.csv"
PHOTOS: Final = "photos.json"
IDENTITIES: Final = "identities.json"
OVERRIDES: Final = "overrides.json"
PARTS: Final = (XML, LOG, PHOTOS, IDENTITIES, OVERRIDES)
"""What a sealed record may consist of.

Its instance, its form's log, what is said of its photos, the answers that identify a person, why
its outcome was overridden.
"""

_PHOTO: Final = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.sealed\.age")


class SealedFiles:
    """The sealed files of one vault: records below `folder`, photos below `evidence`."""

    def __init__(self, folder: Path, evidence: Path) -> None:
        self.folder = folder
        self._evidence = evidence

    def path(self, record_id: str, part: str) -> Path:
        """Where a part of a sealed record lies."""
        return self.folder / f"{record_id}.{part}.age"

    def photo(self, evidence_id: str) -> Path:
        """Where a sealed photo lies: under its new name until it has taken its place."""
        waiting = self._waiting(evidence_id)
        return waiting if waiting.exists() else self._evidence / f"{evidence_id}.age"

    def write(
        self, record_id: str, part: str, content: bytes, recipients: Sequence[Recipient]
    ) -> WrittenFile:
        """Seal a part of a record, durably; size and digest of the sealed file."""
        return _seal(self.path(record_id, part), content, recipients)

    def write_photo(
        self, evidence_id: str, content: bytes, recipients: Sequence[Recipient]
    ) -> WrittenFile:
        """Seal a photo beside its original, durably; size and digest of the sealed file."""
        return _seal(self._waiting(evidence_id), content, recipients)

    def put_in_place(self, evidence_id: str, expected: WrittenFile) -> None:
        """Let a photo's sealed form replace the original, if it has not yet.

        Raises:
            DamagedStoreError: the sealed form is not whole, or gone; the original is left as it is.
            VaultAccessError: the system refuses.
        """
        waiting, original = self._waiting(evidence_id), self._evidence / f"{evidence_id}.age"
        if not waiting.exists():
            # In place already, or gone: then the original may still lie there.
            self.read(original, expected)
            return
        self.read(waiting, expected)
        with system_errors_told():
            overwrite(original)
            waiting.replace(original)
            flush_folder(self._evidence)

    def read(self, path: Path, expected: WrittenFile) -> bytes:
        """A sealed file's bytes, still sealed.

        Raises:
            DamagedStoreError: it is gone, or not what was written.
        """
        with system_errors_told():
            try:
                content = path.read_bytes()
            except FileNotFoundError:
                raise _damaged("is gone") from None
        if WrittenFile(len(content), hashlib.sha256(content).hexdigest()) != expected:
            raise _damaged("is damaged")
        return content

    def sweep(self, known: AbstractSet[str], sealed_photos: AbstractSet[str]) -> None:
        """Clear what a sealing that was cut off left.

        `known` are the names that belong into `folder`. A file that no row knows moves to
        `quarantine/`: after an older store was put back it may be all that is left. A second form
        of a photo whose original is there is worth nothing.
        """
        remove_leftovers(self.folder)
        with system_errors_told():
            strays = [p for p in self.folder.glob("*.age") if p.name not in known]
            found = ((_PHOTO.fullmatch(p.name), p) for p in self._evidence.glob("*.sealed.age"))
            unknown = [(m[1], p) for m, p in found if m is not None and m[1] not in sealed_photos]
            for evidence_id, path in unknown:
                if (self._evidence / f"{evidence_id}.age").exists():
                    path.unlink()
                else:
                    strays.append(path)
        put_aside(strays)

    def _waiting(self, evidence_id: str) -> Path:
        return self._evidence / f"{evidence_id}.sealed.age"


def _seal(path: Path, content: bytes, recipients: Sequence[Recipient]) -> WrittenFile:
    keys = [age_recipient(recipient.age_public_key) for recipient in recipients]
    sealed = pyrage.encrypt(content, keys)
    write_file(path, sealed)
    return WrittenFile(len(sealed), hashlib.sha256(sealed).hexdigest())


def _damaged(how: str) -> DamagedStoreError:
    return DamagedStoreError(
        f"A sealed file in the vault {how}.",
        "Put the file back from a copy of the vault's folder, where there is one.",
    )
