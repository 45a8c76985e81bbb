"""Judging what was read of a bag: signature, manifests, and whether one agrees with the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, Self, TypeVar

from auditor_app.bundle import names
from auditor_app.bundle.bagging import BAGIT_TEXT
from auditor_app.bundle.nested import nested_faults
from auditor_app.bundle.statements import BagStatement, Origin
from auditor_app.bundle.verdict import BundleFault, FaultKind
from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import Purpose, load_certificate, verify_chain
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, read_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cryptography import x509

    from auditor_app.bundle.reading import BagFacts
    from auditor_app.bundle.statements import Counts

_HEX_DIGITS: Final = {"sha256": 64, "sha512": 128}


@dataclass(frozen=True, slots=True)
class Trust:
    """Against what signatures are checked.

    Without `ca_pem` it is only checked that a bundle agrees with itself, not who made it. `at`
    is when the chain must hold; None stands for the moment that the statement names.
    """

    ca_pem: str | None
    at: datetime | None = None


class _Statement(Protocol):
    @property
    def origin(self) -> Origin: ...

    @classmethod
    def from_payload(cls, payload: bytes, name: str) -> Self: ...


S = TypeVar("S", bound=_Statement)


class SignedFaultError(Exception):
    """A signature file that cannot be believed; `fault` says why."""

    def __init__(self, fault: BundleFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def check_signed(
    document: bytes, statement_type: type[S], name: str, trust: Trust
) -> tuple[S, x509.Certificate]:
    """The statement in a signature file, and the certificate of its signer.

    Raises:
        SignedFaultError: the envelope is damaged, the signature does not hold, or its certificate
            is not the organisation's.
    """
    kind = FaultKind.SIGNATURE
    try:
        envelope = read_envelope(document, IN_TOTO_PAYLOAD, "The signature file")
        statement = statement_type.from_payload(envelope.payload, "The signature file")
        certificate = load_certificate(statement.origin.chain_pem[0])
        # First whether the payload is what was signed at all, then whose key that was.
        envelope.verify(certificate)
        if trust.ca_pem is not None:
            kind = FaultKind.CHAIN
            moment = trust.at or statement.origin.created_at
            verify_chain(statement.origin.chain_pem, trust.ca_pem, moment, Purpose.SIGN_BUNDLES)
    except IdentityError as error:
        raise SignedFaultError(BundleFault(kind, name, error.message)) from error
    return statement, certificate


@dataclass(frozen=True, slots=True)
class BagFindings:
    """The bag's statement and signer where its signature holds, and every fault."""

    statement: BagStatement | None
    certificate: x509.Certificate | None
    faults: tuple[BundleFault, ...]


def check_bag(facts: BagFacts, trust: Trust) -> BagFindings:
    """Judge a bag: signature over the tag manifests, those over the rest."""
    faults = [
        BundleFault(FaultKind.MISSING, name, "The file is missing from the bag.")
        for name in (*names.TAG_FILES, names.AUDIT, names.EVENTS, names.REPORT)
        if name not in facts.files
    ]
    faults += [
        BundleFault(FaultKind.EXTRA, path, "The bag's signature does not cover this file.")
        for path in facts.files
        if not path.startswith("data/") and path not in names.TAG_FILES
    ]
    statement = certificate = None
    if names.SIGNATURE in facts.tag_files:
        try:
            statement, certificate = check_signed(
                facts.tag_files[names.SIGNATURE], BagStatement, names.SIGNATURE, trust
            )
            faults += _against_statement(facts, statement)
        except SignedFaultError as error:
            faults.append(error.fault)
    faults += _manifest_faults(facts, statement)
    faults += nested_faults(facts.audit, facts.files, facts.nested, facts.public_key)
    if statement is not None and not faults and not _holds_as_much(facts, statement.counts):
        faults.append(_contradiction("It signs another number of files than there are."))
    return BagFindings(statement, certificate, _each_place_once(faults))


def _each_place_once(faults: list[BundleFault]) -> tuple[BundleFault, ...]:
    """One fault a file: SHA-256 and SHA-512 of a changed file both say the same."""
    found: dict[str, BundleFault] = {}
    for fault in faults:
        found.setdefault(fault.place, fault)
    return tuple(found.values())


def _changed(place: str) -> BundleFault:
    return BundleFault(FaultKind.DIGEST, place, "Its content is not what was signed.")


def _against_statement(facts: BagFacts, statement: BagStatement) -> Iterator[BundleFault]:
    """Where the bag contradicts its own signed statement."""
    if [m.name for m in statement.tag_manifests] != list(names.TAG_MANIFESTS.values()):
        yield _contradiction("It does not sign the two tag manifests.")
    for manifest in statement.tag_manifests:
        found = facts.files.get(manifest.name)
        if found and (found.sha256, found.sha512) != (manifest.sha256, manifest.sha512):
            yield _changed(manifest.name)
    if facts.top not in {None, "bag", names.top_folder(statement.origin.bundle_id)}:
        yield _contradiction("It belongs to another bundle than the folder in the tar.")
    for form in statement.forms:
        found = facts.files.get(form.path)
        if found is None:
            yield BundleFault(FaultKind.MISSING, form.path, "The form is missing from the bag.")
        elif found.sha256 != form.sha256:
            yield _changed(form.path)


def _holds_as_much(facts: BagFacts, counts: Counts) -> bool:
    payload = {path: file for path, file in facts.files.items() if path.startswith("data/")}

    def below(folder: str) -> int:
        return sum(path.startswith(folder) for path in payload)

    return (counts.files, counts.size, counts.records, counts.forms, counts.evidence) == (
        len(payload),
        sum(file.size for file in payload.values()),
        below(names.RECORDS),
        below(names.FORMS),
        below(names.EVIDENCE),
    )


def _contradiction(message: str) -> BundleFault:
    return BundleFault(FaultKind.STATEMENT, names.SIGNATURE, message)


def _manifest_faults(facts: BagFacts, statement: BagStatement | None) -> Iterator[BundleFault]:
    """From the tag manifests, which the signature covers, down to every file.

    A list that is itself found changed is not used any further: what it says of others would put
    the blame on the wrong file.
    """
    bagit = facts.tag_files.get(names.BAGIT)
    if bagit is not None and bagit != BAGIT_TEXT:
        yield BundleFault(FaultKind.FORMAT, names.BAGIT, "It does not declare a BagIt 1.0 bag.")
    signed = {} if statement is None else {m.name: m for m in statement.tag_manifests}
    changed: set[str] = set()
    for algorithm, name in names.TAG_MANIFESTS.items():
        found = facts.files.get(name)
        if found is None or (name in signed and found.sha256 != signed[name].sha256):
            continue
        listed = {path for path in names.LISTED_TAG_FILES if path in facts.files}
        faults = list(_list_faults(facts, name, algorithm, listed))
        changed |= {fault.place for fault in faults}
        yield from faults
    payload = {path for path in facts.files if path.startswith("data/")}
    for algorithm, name in names.MANIFESTS.items():
        if name in facts.files and name not in changed:
            yield from _list_faults(facts, name, algorithm, payload)


def _list_faults(
    facts: BagFacts, name: str, algorithm: str, expected: set[str]
) -> Iterator[BundleFault]:
    """Where the manifest `name` disagrees with the files that it should list."""
    entries = _entries(facts.tag_files[name], _HEX_DIGITS[algorithm])
    if entries is None:
        yield BundleFault(FaultKind.FORMAT, name, "It is not a manifest as it must be.")
        return
    for path in sorted(entries.keys() | expected):
        if path not in entries:
            yield BundleFault(FaultKind.EXTRA, path, f"The file does not stand in {name}.")
        elif path not in facts.files:
            yield BundleFault(FaultKind.MISSING, path, "The file is missing from the bag.")
        elif facts.files[path].digest(algorithm) != entries[path]:
            yield _changed(path)


def _entries(manifest: bytes, digits: int) -> dict[str, str] | None:
    """Digest by path; None unless every line is digest, two spaces and a path of its own."""
    line_form = re.compile(rb"([0-9a-f]{%d})  ([\x21-\x7e]+)" % digits)
    lines = manifest.split(b"\n")
    if lines.pop() != b"":
        return None
    entries: dict[str, str] = {}
    for line in lines:
        match = line_form.fullmatch(line)
        if match is None:
            return None
        path = match[2].decode("ascii")
        if path in entries or not names.is_safe(path):
            return None
        entries[path] = match[1].decode("ascii")
    return entries
