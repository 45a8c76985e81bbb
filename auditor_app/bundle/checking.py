"""Judging what was read of a bag: signature, manifests, and whether one agrees with the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.bundle import names
from auditor_app.bundle.bagging import BAGIT_TEXT
from auditor_app.bundle.nested import nested_faults
from auditor_app.bundle.pinned_forms import form_faults
from auditor_app.bundle.shown_media import form_media_faults
from auditor_app.bundle.signers import SignedFaultError, check_signed
from auditor_app.bundle.statements import BagStatement
from auditor_app.bundle.verdict import BundleFault, FaultKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography import x509

    from auditor_app.bundle.reading import BagFacts
    from auditor_app.bundle.signers import Trust
    from auditor_app.bundle.statements import Counts

_HEX_DIGITS: Final = {"sha256": 64, "sha512": 128}


@dataclass(frozen=True, slots=True)
class BagFindings:
    """The bag's statement and signer where its signature holds, and every fault."""

    statement: BagStatement | None
    certificate: x509.Certificate | None
    faults: tuple[BundleFault, ...]


def check_bag(facts: BagFacts, trust: Trust) -> BagFindings:
    """Judge a bag: signature over the tag manifests, those over the rest."""
    faults: list[BundleFault] = []
    statement = certificate = None
    if names.SIGNATURE in facts.tag_files:
        try:
            statement, certificate = check_signed(
                facts.tag_files[names.SIGNATURE], BagStatement, names.SIGNATURE, trust
            )
        except SignedFaultError as error:
            faults.append(error.fault)
    # The manifests know most of a file: that it lies there under another name, say.
    faults += _manifest_faults(facts, statement)
    if statement is not None:
        faults += _against_statement(facts, statement)
    faults += [
        BundleFault(FaultKind.MISSING, name, "The file is missing from the bag.")
        for name in (*names.TAG_FILES, names.AUDIT, names.EVENTS, names.REPORT)
        if name not in facts.files
    ]
    faults += [
        BundleFault(FaultKind.EXTRA, path, "The bag's signature does not cover this file.")
        for path in facts.files
        if not path.startswith("data/") and path not in names.TAG_FILES
    ]
    faults += nested_faults(facts.audit, facts.files, facts.nested, facts.public_key)
    if statement is not None and not faults:
        faults += form_faults(facts.audit, facts.files, facts.pins, statement.forms)
        faults += form_media_faults(facts.audit, facts.files, statement.forms, facts.shown)
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
    moved = _renamed(facts, entries, expected, algorithm)
    now = {then: now for now, then in moved.items()}
    for path in sorted(entries.keys() | expected):
        if path in moved:
            message = f"It is {moved[path]} under another name."
            yield BundleFault(FaultKind.RENAMED, path, message)
        elif path in now:
            message = f"It lies in the bag under another name: {now[path]}."
            yield BundleFault(FaultKind.RENAMED, path, message)
        elif path not in entries:
            yield BundleFault(FaultKind.EXTRA, path, f"The file does not stand in {name}.")
        elif path not in facts.files:
            yield BundleFault(FaultKind.MISSING, path, "The file is missing from the bag.")
        elif facts.files[path].digest(algorithm) != entries[path]:
            yield _changed(path)


def _renamed(
    facts: BagFacts, entries: dict[str, str], expected: set[str], algorithm: str
) -> dict[str, str]:
    """The listed path by the path under which its content lies, where only the name differs."""
    lost = {digest: path for path, digest in entries.items() if path not in facts.files}
    return {
        path: lost.pop(facts.files[path].digest(algorithm))
        for path in sorted(expected - entries.keys())
        if facts.files[path].digest(algorithm) in lost
    }


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
