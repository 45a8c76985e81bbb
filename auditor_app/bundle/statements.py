"""The two signed statements of a bundle, as in-toto Statements v1.

Inside the bag a `BagStatement` over the tag manifests, beside the sealed file a `SealStatement`
over its digest. Both carry the signer's certificate chain, so that `openssl` alone can check
them. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.bundle import names
from auditor_app.identity import fields
from auditor_app.identity.canonical import Json, canonical_json, parse_canonical_json
from auditor_app.identity.certificates import MAX_CHAIN_LENGTH
from auditor_app.identity.programme import Recipient

if TYPE_CHECKING:
    from datetime import datetime

STATEMENT_TYPE: Final = "https://in-toto.io/Statement/v1"
BAG_PREDICATE: Final = "urn:auditor:predicate:bundle:1"
SEAL_PREDICATE: Final = "urn:auditor:predicate:sealed-bundle:1"


@dataclass(frozen=True, slots=True)
class Origin:
    """What both statements say of a bundle: which one it is, whose, and the how-manieth.

    `sequence` counts a device's bundles from 1; `previous` is the SHA-256 of the sealed file
    before this one, None for the first. `chain_pem` is the signer's certificate chain.
    `supersedes` is the id of the bundle that this one corrects; that one stays where it is.
    """

    bundle_id: str
    created_at: datetime
    sequence: int
    previous: str | None
    organisation: str
    chain_pem: tuple[str, ...]
    supersedes: str | None = None

    def to_fields(self) -> dict[str, Json]:
        """As part of a predicate."""
        named: dict[str, Json] = {} if self.supersedes is None else {"supersedes": self.supersedes}
        return {
            **named,
            "bundle_id": self.bundle_id,
            "created": fields.write_moment(self.created_at),
            "sequence": self.sequence,
            "previous": self.previous,
            "organisation": self.organisation,
            "chain": list(self.chain_pem),
        }

    @classmethod
    def of_fields(cls, predicate: dict[str, Json], name: str) -> Origin:
        """Read from a predicate.

        Raises:
            IdentityError: a field that is not as it must be.
        """
        bundle_id = fields.text(predicate, "bundle_id", name)
        if not names.is_uuid(bundle_id):
            raise fields.wrong(name, "bundle_id")
        chain = fields.texts(predicate, "chain", name)
        if not 1 <= len(chain) <= MAX_CHAIN_LENGTH:
            raise fields.wrong(name, "chain")
        supersedes = (
            fields.text(predicate, "supersedes", name) if "supersedes" in predicate else None
        )
        if supersedes is not None and (not names.is_uuid(supersedes) or supersedes == bundle_id):
            raise fields.wrong(name, "supersedes")
        return cls(
            bundle_id=bundle_id,
            created_at=fields.moment(predicate, "created", name),
            sequence=fields.integer(predicate, "sequence", name, least=1),
            previous=fields.sha256_or_none(predicate, "previous", name),
            organisation=fields.text(predicate, "organisation", name),
            chain_pem=chain,
            supersedes=supersedes,
        )


@dataclass(frozen=True, slots=True)
class FormEntry:
    """A form definition in the bag."""

    path: str
    form_id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the bag holds. `files` and `size` (bytes) are those of the payload."""

    records: int
    forms: int
    evidence: int
    events: int
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class TagManifest:
    """A tag manifest's name and its two digests."""

    name: str
    sha256: str
    sha512: str


@dataclass(frozen=True, slots=True)
class BagStatement:
    """The statement inside the bag."""

    origin: Origin
    tag_manifests: tuple[TagManifest, ...]
    recipients: tuple[Recipient, ...]
    forms: tuple[FormEntry, ...]
    event_sequence: int
    event_digest: str
    counts: Counts

    def to_payload(self) -> bytes:
        """The in-toto Statement as canonical JSON."""
        subject: list[Json] = [
            {"name": m.name, "digest": {"sha256": m.sha256, "sha512": m.sha512}}
            for m in self.tag_manifests
        ]
        predicate: dict[str, Json] = {
            **self.origin.to_fields(),
            "recipients": [
                {"name": r.name, "age_public_key": r.age_public_key} for r in self.recipients
            ],
            "forms": [
                {"path": f.path, "id": f.form_id, "version": f.version, "sha256": f.sha256}
                for f in self.forms
            ],
            "event_log": {"sequence": self.event_sequence, "digest": self.event_digest},
            "counts": {
                "records": self.counts.records,
                "forms": self.counts.forms,
                "evidence": self.counts.evidence,
                "events": self.counts.events,
                "files": self.counts.files,
                "size": self.counts.size,
            },
        }
        return _statement(subject, BAG_PREDICATE, predicate)

    @classmethod
    def from_payload(cls, payload: bytes, name: str) -> BagStatement:
        """Read a statement; `name` is what errors call it.

        Raises:
            IdentityError: another kind of statement, or a field that is not as it must be.
        """
        subject, predicate = _read(payload, BAG_PREDICATE, name)
        log = fields.mapping(predicate, "event_log", name)
        counts = fields.mapping(predicate, "counts", name)
        return cls(
            origin=Origin.of_fields(predicate, name),
            tag_manifests=tuple(_tag_manifest(entry, name) for entry in subject),
            recipients=tuple(
                Recipient(
                    fields.text(entry, "name", name), fields.text(entry, "age_public_key", name)
                )
                for entry in fields.mappings(predicate, "recipients", name)
            ),
            forms=tuple(
                FormEntry(
                    path=fields.text(entry, "path", name),
                    form_id=fields.text(entry, "id", name),
                    version=fields.text(entry, "version", name),
                    sha256=fields.sha256(entry, "sha256", name),
                )
                for entry in fields.mappings(predicate, "forms", name)
            ),
            event_sequence=fields.integer(log, "sequence", name),
            event_digest=fields.text(log, "digest", name),
            counts=Counts(
                records=fields.integer(counts, "records", name),
                forms=fields.integer(counts, "forms", name),
                evidence=fields.integer(counts, "evidence", name),
                events=fields.integer(counts, "events", name),
                files=fields.integer(counts, "files", name),
                size=fields.integer(counts, "size", name),
            ),
        )


@dataclass(frozen=True, slots=True)
class SealStatement:
    """The statement beside the sealed file. `size` is the file's length in bytes."""

    origin: Origin
    file_name: str
    sha256: str
    size: int

    def to_payload(self) -> bytes:
        """The in-toto Statement as canonical JSON."""
        predicate: dict[str, Json] = {**self.origin.to_fields(), "size": self.size}
        subject: list[Json] = [{"name": self.file_name, "digest": {"sha256": self.sha256}}]
        return _statement(subject, SEAL_PREDICATE, predicate)

    @classmethod
    def from_payload(cls, payload: bytes, name: str) -> SealStatement:
        """Read a statement; `name` is what errors call it.

        Raises:
            IdentityError: another kind of statement, or a field that is not as it must be.
        """
        subject, predicate = _read(payload, SEAL_PREDICATE, name)
        origin = Origin.of_fields(predicate, name)
        file_name = names.bundle_name(origin.bundle_id)
        if len(subject) != 1 or subject[0].get("name") != file_name:
            raise fields.wrong(name, "subject")
        digest = fields.mapping(subject[0], "digest", name)
        return cls(
            origin=origin,
            file_name=file_name,
            sha256=fields.sha256(digest, "sha256", name),
            size=fields.integer(predicate, "size", name, least=1),
        )


def _statement(subject: list[Json], predicate_type: str, predicate: dict[str, Json]) -> bytes:
    return canonical_json(
        {
            "_type": STATEMENT_TYPE,
            "subject": subject,
            "predicateType": predicate_type,
            "predicate": predicate,
        }
    )


def _read(
    payload: bytes, predicate_type: str, name: str
) -> tuple[tuple[dict[str, Json], ...], dict[str, Json]]:
    statement = parse_canonical_json(payload, name)
    if fields.text(statement, "_type", name) != STATEMENT_TYPE:
        raise fields.wrong(name, "_type")
    if fields.text(statement, "predicateType", name) != predicate_type:
        raise fields.wrong(name, "predicateType")
    return fields.mappings(statement, "subject", name), fields.mapping(statement, "predicate", name)


def _tag_manifest(entry: dict[str, Json], name: str) -> TagManifest:
    digest = fields.mapping(entry, "digest", name)
    return TagManifest(
        name=fields.text(entry, "name", name),
        sha256=fields.sha256(digest, "sha256", name),
        sha512=fields.text(digest, "sha512", name),
    )
