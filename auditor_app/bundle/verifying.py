"""Is this bundle whole and signed, and by whom?

Takes a sealed bundle with the signature beside it, a tar with the bag, or the unpacked bag's
folder. Whatever is wrong becomes a `BundleFault` that names the file; nothing plain is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from auditor_app.bundle import names, unsealing
from auditor_app.bundle.checking import SignedFaultError, Trust, check_bag, check_signed
from auditor_app.bundle.reading import BagCollector, Limits, read_folder, read_tar
from auditor_app.bundle.statements import SealStatement
from auditor_app.bundle.verdict import BundleFault, BundleVerdict, FaultKind, StructureError
from auditor_app.errors import BundleError
from auditor_app.identity.canonical import MAX_DOCUMENT_BYTES
from auditor_app.identity.certificates import fingerprint, load_certificates, subject_of
from auditor_app.identity.programme import age_identity

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    import pyrage
    from cryptography import x509

    from auditor_app.bundle.checking import BagFindings

_USTAR: Final = slice(257, 262)


@dataclass(frozen=True, slots=True)
class CheckedSeal:
    """An outer statement whose signature and chain hold, and the certificate of its signer."""

    statement: SealStatement
    certificate: x509.Certificate


def read_seal(
    envelope: bytes, *, ca_pem: str, at: datetime | None = None, name: str = "The signature"
) -> CheckedSeal:
    """The outer statement alone: who sends which bundle, before a byte of it is taken.

    Args:
        envelope: what lies beside the sealed file.
        ca_pem: the trusted root.
        at: when the chain must hold; the moment that the statement names, if not given.
        name: what errors call the envelope.

    Raises:
        BundleError: damaged, not signed by its certificate, or not by the organisation.
    """
    try:
        statement, certificate = check_signed(envelope, SealStatement, name, Trust(ca_pem, at))
    except SignedFaultError as error:
        raise BundleError([str(error.fault)], "Ask the sender for the signature again.") from error
    return CheckedSeal(statement, certificate)


def verify_bundle(
    source: Path | BinaryIO,
    *,
    ca_pem: str,
    name: str = "",
    signature_path: Path | None = None,
    signature: bytes | None = None,
    identity: str | None = None,
    at: datetime | None = None,
    keep: Callable[[str], bool] | None = None,
    limits: Limits | None = None,
) -> BundleVerdict:
    """Check the bundle `source`.

    Args:
        source: where a sealed bundle, a tar of its bag or the folder of the unpacked bag lies; or
            the bytes of a sealed bundle as a stream, which is read once from where it stands to
            its end and need not be seekable.
        ca_pem: the trusted root (PEM).
        name: what faults call a bundle that comes as a stream.
        signature_path: the outer signature, where it does not lie beside the bundle.
        signature: the outer signature itself, where it is in no file.
        identity: text with the age key that opens the bundle; without it, a sealed bundle is
            checked from outside only. The records that were sealed before are looked into with
            the same key.
        at: when the certificate chains must hold; the moment that the statements name, if not
            given. (A certificate that expired later does not take back what it signed.)
        keep: which of the bag's files the verdict shall hold, by path (`data/audit.json`).
        limits: how much a bundle may hold.

    Raises:
        IdentityError: `ca_pem` or `identity` cannot be used.
        OSError: the file cannot be read.
        ValueError: a stream came without a signature.
    """
    load_certificates(ca_pem)
    key = None if identity is None else age_identity(identity)
    trust = Trust(ca_pem, at)
    collector = BagCollector(limits or Limits(), keep, key)
    if not isinstance(source, Path):
        if signature is None and signature_path is None:
            raise ValueError(name)
        beside = Beside(signature_path or names.signature_beside(Path(name or "bundle")), signature)
        return check_sealed(source, name or "bundle", beside, trust, key, collector)
    path = source
    if path.is_dir():
        if not (path / names.BAGIT).is_file():
            missing = "The folder is no bag: this file is missing."
            fault = BundleFault(FaultKind.MISSING, names.BAGIT, missing)
            return BundleVerdict(path.name, (fault,), opened=False)
        return _check_plain(path, trust, collector, read_folder)
    given = signature_path is not None or signature is not None
    if not given and not path.name.endswith(".age") and _looks_like_tar(path):
        return _check_plain(path, trust, collector, read_tar)
    beside = Beside(signature_path or names.signature_beside(path), signature)
    with path.open("rb") as stream:
        return check_sealed(stream, path.name, beside, trust, key, collector)


def _looks_like_tar(path: Path) -> bool:
    with path.open("rb") as source:
        start = source.read(512)
    return path.name.endswith(".tar") or start[_USTAR] == b"ustar"


def _check_plain(
    path: Path, trust: Trust, collector: BagCollector, read: Callable[[Path, BagCollector], None]
) -> BundleVerdict:
    try:
        read(path, collector)
    except StructureError as error:
        return BundleVerdict(path.name, (error.at(path.name),), opened=False)
    findings = check_bag(collector.facts(), trust)
    return BundleVerdict(
        name=path.name,
        faults=findings.faults,
        opened=True,
        bag=findings.statement,
        subject=subject_of(findings.certificate) if findings.certificate else None,
        fingerprint=fingerprint(findings.certificate) if findings.certificate else "",
        kept=collector.facts().kept,
        sealed_files=len(collector.facts().nested),
        unsealed_files=_unsealed(collector),
    )


def _unsealed(collector: BagCollector) -> int:
    return sum(seen.plain is not None for seen in collector.facts().nested.values())


@dataclass(frozen=True, slots=True)
class Beside:
    """The outer signature: in a file, or at hand as `content`."""

    path: Path
    content: bytes | None = None

    def read(self) -> bytes:
        """The envelope.

        Raises:
            SignedFaultError: there is no such file.
        """
        if self.content is not None:
            return self.content
        try:
            with self.path.open("rb") as source:
                return source.read(MAX_DOCUMENT_BYTES + 1)
        except FileNotFoundError as error:
            fault = BundleFault(FaultKind.MISSING, self.path.name, "The signature file is missing.")
            raise SignedFaultError(fault) from error


def check_sealed(
    stream: BinaryIO,
    name: str,
    beside: Beside,
    trust: Trust,
    key: pyrage.x25519.Identity | None,
    collector: BagCollector,
) -> BundleVerdict:
    """Check a sealed bundle from outside, and from inside where there is a key; in one pass."""
    faults: list[BundleFault] = []
    seal = certificate = None
    try:
        seal, certificate = check_signed(beside.read(), SealStatement, beside.path.name, trust)
    except SignedFaultError as error:
        faults.append(error.fault)
    recipients = 0
    source = unsealing.SealedSource.of(stream)
    try:
        recipients = source.recipients()
    except StructureError as error:
        faults.append(error.at(name))
        key = None  # never handed to what may be a passphrase-sealed file from a stranger
    facts = unsealing.measure(source) if key is None else unsealing.unseal(source, key, collector)
    changed = _seal_fault(name, seal, facts)
    if changed is not None:
        # Whatever else is found follows from that.
        faults = [fault for fault in faults if fault.place != name] + [changed]
    elif facts.failure is not None:
        faults.append(facts.failure.at(name))
    opened = key is not None and facts.failure is None and changed is None
    findings = check_bag(collector.facts(), trust) if opened else None
    if findings is not None:
        faults += findings.faults
        faults += _disagreements(name, beside.path.name, seal, findings, recipients)
    certificate = certificate or (findings.certificate if findings else None)
    return BundleVerdict(
        name=name,
        faults=tuple(faults),
        opened=opened,
        seal=seal,
        bag=findings.statement if findings else None,
        subject=subject_of(certificate) if certificate else None,
        fingerprint=fingerprint(certificate) if certificate else "",
        sha256=facts.sha256,
        size=facts.size,
        kept=collector.facts().kept if opened else {},
        sealed_files=len(collector.facts().nested) if opened else 0,
        unsealed_files=_unsealed(collector) if opened else 0,
    )


def _seal_fault(
    name: str, seal: SealStatement | None, facts: unsealing.SealedFacts
) -> BundleFault | None:
    if seal is None:
        return None
    if facts.size != seal.size:
        message = f"It has {facts.size} bytes, {seal.size} were signed."
        return BundleFault(FaultKind.SIZE, name, message)
    if facts.sha256 != seal.sha256:
        return BundleFault(FaultKind.DIGEST, name, "Its content is not what was signed.")
    return None


def _disagreements(
    name: str,
    beside: str,
    seal: SealStatement | None,
    findings: BagFindings,
    recipients: int,
) -> list[BundleFault]:
    """Where the inside and the outside, each signed, say different things."""
    faults: list[BundleFault] = []
    bag = findings.statement
    if bag is None:
        return faults
    if seal is not None and seal.origin != bag.origin:
        message = "It was signed for another bundle than the one inside."
        faults.append(BundleFault(FaultKind.STATEMENT, beside, message))
    if recipients != len(bag.recipients):
        message = f"It is sealed to {recipients} recipients, {len(bag.recipients)} were signed."
        faults.append(BundleFault(FaultKind.SEAL, name, message))
    return faults
