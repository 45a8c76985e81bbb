"""Files of a bag that were sealed before it: records and photos that the laptop cannot read.

`data/audit.json` lists them under `sealed`: to whom they are sealed, and for each its path, size
and SHA-256, both of the sealed file and of what is inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from json import loads
from typing import TYPE_CHECKING, Final, Self, cast

from auditor_app.bundle import names
from auditor_app.bundle.verdict import BundleFault, FaultKind
from auditor_app.errors import IdentityError
from auditor_app.identity import fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.bundle.looking import NestedFacts
    from auditor_app.bundle.reading import FileFacts
    from auditor_app.identity.canonical import Json
    from auditor_app.identity.programme import Recipient

SEALED: Final = "sealed"
"""The key of the list in `data/audit.json`."""
_NAME: Final = "The list of sealed files"


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """One file as `audit.json` names it; sizes in bytes, digests SHA-256 in hexadecimal."""

    path: str
    size: int
    sha256: str
    plain_size: int
    plain_sha256: str

    def to_fields(self) -> dict[str, Json]:
        """The entry as JSON values."""
        return {
            "file": self.path,
            "size": self.size,
            "sha256": self.sha256,
            "plain_size": self.plain_size,
            "plain_sha256": self.plain_sha256,
        }

    @classmethod
    def of_fields(cls, source: Mapping[str, Json]) -> Self:
        """Read an entry.

        Raises:
            IdentityError: a field is missing or not as it must be.
        """
        return cls(
            fields.text(source, "file", _NAME, longest=names.LONGEST_PATH),
            fields.integer(source, "size", _NAME),
            fields.sha256(source, "sha256", _NAME),
            fields.integer(source, "plain_size", _NAME),
            fields.sha256(source, "plain_sha256", _NAME),
        )


@dataclass(frozen=True, slots=True)
class SealedList:
    """What `audit.json` says of sealed files: the public keys they are sealed to, and each."""

    recipients: tuple[str, ...]
    files: tuple[SealedEntry, ...]


def sealed_document(recipients: Iterable[Recipient], files: Iterable[SealedEntry]) -> Json:
    """The list as it stands in `audit.json`."""
    return {
        "recipients": [
            {"name": recipient.name, "age_public_key": recipient.age_public_key}
            for recipient in recipients
        ],
        "files": [entry.to_fields() for entry in sorted(files, key=lambda entry: entry.path)],
    }


def read_sealed_list(audit: bytes) -> SealedList:
    """The list in the bytes of `audit.json`; empty where it has none.

    Raises:
        IdentityError: it is not as it must be.
    """
    try:
        document = loads(audit.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise fields.wrong(_NAME, SEALED) from error
    if not isinstance(document, dict) or SEALED not in document:
        return SealedList((), ())
    source = fields.mapping(cast("dict[str, Json]", document), SEALED, _NAME)
    return SealedList(
        tuple(
            fields.text(each, "age_public_key", _NAME)
            for each in fields.mappings(source, "recipients", _NAME)
        ),
        tuple(SealedEntry.of_fields(each) for each in fields.mappings(source, "files", _NAME)),
    )


def nested_faults(
    audit: bytes | None,
    files: Mapping[str, FileFacts],
    nested: Mapping[str, NestedFacts],
    public_key: str,
) -> Iterator[BundleFault]:
    """Where the sealed files and what `audit.json` says of them disagree.

    Args:
        audit: the bytes of `audit.json`; None where it is missing or too large.
        files: every file of the bag.
        nested: the sealed ones among them, looked into.
        public_key: of the key they were opened with, "" without one. A file whose recipients do
            not name it may stay closed: it was sealed before the organisation changed its keys.
    """
    if audit is None:
        if nested:
            yield BundleFault(FaultKind.LIMIT, names.AUDIT, "It is too large to be read in.")
        return
    try:
        listed = read_sealed_list(audit)
    except IdentityError as error:
        if nested or b'"sealed"' in audit:
            yield BundleFault(FaultKind.FORMAT, names.AUDIT, error.message)
        return
    entries = {entry.path: entry for entry in listed.files}
    if len(entries) != len(listed.files):
        yield BundleFault(FaultKind.STATEMENT, names.AUDIT, "It lists a sealed file twice.")
    for path in sorted(entries.keys() | nested.keys()):
        entry, seen = entries.get(path), nested.get(path)
        if entry is None:
            message = "It is sealed, and audit.json does not list it."
            yield BundleFault(FaultKind.EXTRA, path, message)
        elif seen is None:
            message = "audit.json lists a sealed file that is not in the bag."
            yield BundleFault(FaultKind.MISSING, path, message)
        else:
            yield from _faults_outside(entry, files)
            yield from _faults_inside(entry, seen, listed, public_key)


def _faults_outside(entry: SealedEntry, files: Mapping[str, FileFacts]) -> Iterator[BundleFault]:
    if entry.path.removesuffix(".age") in files:
        message = "It lies in the bag twice: sealed, and in clear."
        yield BundleFault(FaultKind.EXTRA, entry.path, message)
    if (files[entry.path].size, files[entry.path].sha256) != (entry.size, entry.sha256):
        message = "It is not the sealed file that audit.json names."
        yield BundleFault(FaultKind.DIGEST, entry.path, message)


def _faults_inside(
    entry: SealedEntry, seen: NestedFacts, listed: SealedList, public_key: str
) -> Iterator[BundleFault]:
    named = len(listed.recipients)
    if not seen.recipients:
        message = "It is not sealed to public keys alone."
        yield BundleFault(FaultKind.SEAL, entry.path, message)
    elif seen.recipients != named:
        message = f"It is sealed to {seen.recipients} recipients, {named} are named."
        yield BundleFault(FaultKind.RECIPIENT, entry.path, message)
    elif seen.plain is None and seen.tried and public_key in listed.recipients:
        message = "It is sealed to somebody else, or damaged before it was signed."
        yield BundleFault(FaultKind.SEAL, entry.path, message)
    elif seen.plain not in (None, (entry.plain_size, entry.plain_sha256)):
        message = "What is sealed in it is not what audit.json names."
        yield BundleFault(FaultKind.DIGEST, entry.path, message)
