"""What rows read off a damaged store say of the files of sealed records, and which are whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import VaultError
from auditor_app.vault.evidence_files import WrittenFile
from auditor_app.vault.orphans import events_of_kind
from auditor_app.vault.sealed_files import SealedFiles

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault.readable import Found, Readable


def sealed_files(folder: Path) -> SealedFiles:
    """The sealed files of the vault in `folder`."""
    return SealedFiles(folder / "sealed", folder / "evidence")


def sealed_photos(readable: Readable) -> dict[str, WrittenFile]:
    """Size and digest of each sealed photo, by its id."""
    return {str(row["evidence_id"]): _written(row) for row in readable.of("sealed_evidence")}


def is_whole(files: SealedFiles, path: Path, expected: WrittenFile) -> bool:
    """Whether a sealed file is there, as it was written."""
    try:
        files.read(path, expected)
    except VaultError:
        return False
    return True


def torn_records(folder: Path, readable: Readable) -> set[str]:
    """The sealed records of which a file, or the row that says what is kept of them, is lost."""
    files = sealed_files(folder)
    there = {str(row["record_id"]) for row in readable.of("sealed_record")}
    sealed = events_of_kind(readable.of("event"), lambda kind: kind == "record.sealed")
    torn = {str(subject.get("record_id")) for _, subject, _ in sealed} - there
    for row in readable.of("sealed_part"):
        record_id = str(row["record_id"])
        if not is_whole(files, files.path(record_id, str(row["name"])), _written(row)):
            torn.add(record_id)
    return torn


def _written(row: Found) -> WrittenFile:
    return WrittenFile(int(str(row["size"])), str(row["sha256"]))
