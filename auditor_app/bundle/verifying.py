"""Is this bundle whole and signed, and by whom?

Takes a sealed bundle with the signature beside it, a tar with the bag, or the unpacked bag's
folder. Whatever is wrong becomes a `BundleFault` that names the file; nothing plain is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypedDict

from auditor_app.bundle import names, unsealing
from auditor_app.bundle.checking import check_bag
from auditor_app.bundle.reading import BagCollector, Limits, read_folder, read_tar
from auditor_app.bundle.recipients import Sealing, recipient_faults
from auditor_app.bundle.shown_media import lost_form_media
from auditor_app.bundle.signers import SignedFaultError, Trust, check_signed
from auditor_app.bundle.statements import BagStatement, SealStatement
from auditor_app.bundle.verdict import BundleFault, BundleVerdict, FaultKind, StructureError
from auditor_app.errors import BundleError, IdentityError
from auditor_app.identity.age_keys import age_identity
from auditor_app.identity.canonical import MAX_DOCUMENT_BYTES
from auditor_app.identity.certificates import fingerprint, load_certificates, subject_of
from auditor_app.identity.keys import key_id, require_p256
from auditor_app.identity.revocation import read_revocations

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    import pyrage
    from cryptography import x509

    from auditor_app.identity.certificates import Subject
    from auditor_app.identity.revocation import Revocations

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
    crl_pem: str | None = None,
    recipients: Collection[str] | None = None,
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
        crl_pem: the organisation's revocation lists (PEM), with the certificates of those who
            signed them where that is not the root; they must be in force. Without `at`, what is on
            them is refused whatever moment the statements name.
        recipients: the age public keys that it must be sealed to, neither more nor fewer. From
            outside their number alone can be seen; with `identity` they are compared.

    Raises:
        IdentityError: `ca_pem`, `crl_pem` or `identity` cannot be used.
        OSError: the file cannot be read.
        ValueError: a stream came without a signature.
    """
    load_certificates(ca_pem)
    key = None if identity is None else age_identity(identity)
    trust = Trust(ca_pem, at, None if crl_pem is None else _revocations(crl_pem, ca_pem, at))
    wanted = None if recipients is None else frozenset(recipients)
    collector = BagCollector(limits or Limits(), keep, key)
    if not isinstance(source, Path):
        if signature is None and signature_path is None:
            raise ValueError(name)
        beside = Beside(signature_path or names.signature_beside(Path(name or "bundle")), signature)
        return check_sealed(source, name or "bundle", beside, trust, key, collector, wanted)
    path = source
    if path.is_dir():
        if not (path / names.BAGIT).is_file():
            missing = "The folder is no bag: this file is missing."
            fault = BundleFault(FaultKind.MISSING, names.BAGIT, missing)
            return BundleVerdict(path.name, (fault,), opened=False)
        return _check_plain(path, trust, collector, read_folder, wanted)
    given = signature_path is not None or signature is not None
    if not given and not path.name.endswith(".age") and _looks_like_tar(path):
        return _check_plain(path, trust, collector, read_tar, wanted)
    beside = Beside(signature_path or names.signature_beside(path), signature)
    with path.open("rb") as stream:
        return check_sealed(stream, path.name, beside, trust, key, collector, wanted)


def _revocations(crl_pem: str, ca_pem: str, at: datetime | None) -> Revocations:
    revocations = read_revocations(crl_pem, ca_pem)
    if not revocations.lists:
        raise IdentityError(
            "The file holds no revocation list.", "Ask the organisation for its newest one."
        )
    revocations.require_current(at or datetime.now(UTC))
    return revocations


def _looks_like_tar(path: Path) -> bool:
    with path.open("rb") as source:
        start = source.read(512)
    return path.name.endswith(".tar") or start[_USTAR] == b"ustar"


def _check_plain(
    path: Path,
    trust: Trust,
    collector: BagCollector,
    read: Callable[[Path, BagCollector], None],
    wanted: frozenset[str] | None,
) -> BundleVerdict:
    try:
        read(path, collector)
    except StructureError as error:
        return BundleVerdict(path.name, (error.at(path.name),), opened=False)
    finally:
        collector.close()
    findings = check_bag(collector.facts(), trust)
    return BundleVerdict(
        name=path.name,
        faults=(*findings.faults, *recipient_faults(names.SIGNATURE, findings.statement, wanted)),
        opened=True,
        bag=findings.statement,
        **_signer(findings.certificate),
        kept=collector.facts().kept,
        sealed_files=len(collector.facts().nested),
        unsealed_files=_unsealed(collector),
        lost_form_media=lost_form_media(collector.facts().audit),
    )


class _Signer(TypedDict, total=False):
    subject: Subject
    fingerprint: str
    device: str


def _signer(certificate: x509.Certificate | None) -> _Signer:
    if certificate is None:
        return {}
    return {
        "subject": subject_of(certificate),
        "fingerprint": fingerprint(certificate),
        "device": key_id(require_p256(certificate.public_key(), "the certificate")),
    }


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
    wanted: frozenset[str] | None = None,
) -> BundleVerdict:
    """Check a sealed bundle from outside, and from inside where there is a key; in one pass."""
    faults: list[BundleFault] = []
    seal = certificate = None
    try:
        seal, certificate = check_signed(beside.read(), SealStatement, beside.path.name, trust)
    except SignedFaultError as error:
        faults.append(error.fault)
    stanzas = None
    source = unsealing.SealedSource.of(stream)
    try:
        stanzas = source.recipients()
    except StructureError as error:
        faults.append(error.at(name))
        key = None  # never handed to what may be a passphrase-sealed file from a stranger
    try:
        facts = (
            unsealing.measure(source) if key is None else unsealing.unseal(source, key, collector)
        )
    finally:
        collector.close()
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
        if seal is not None and findings.statement is not None:
            faults += _disagreements(beside.path.name, seal, findings.statement)
    if changed is None and stanzas is not None:
        public_key = str(key.to_public()) if key is not None and opened else None
        statement = findings.statement if findings else None
        sealing = Sealing(stanzas, public_key)
        faults += recipient_faults(name, statement, wanted, sealing)
    certificate = certificate or (findings.certificate if findings else None)
    return BundleVerdict(
        name=name,
        faults=tuple(faults),
        opened=opened,
        seal=seal,
        bag=findings.statement if findings else None,
        **_signer(certificate),
        sha256=facts.sha256,
        size=facts.size,
        kept=collector.facts().kept if opened else {},
        sealed_files=len(collector.facts().nested) if opened else 0,
        unsealed_files=_unsealed(collector) if opened else 0,
        lost_form_media=lost_form_media(collector.facts().audit) if opened else 0,
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


def _disagreements(beside: str, seal: SealStatement, bag: BagStatement) -> list[BundleFault]:
    """Where the inside and the outside, each signed, say different things."""
    if seal.origin == bag.origin:
        return []
    message = "It was signed for another bundle than the one inside."
    return [BundleFault(FaultKind.STATEMENT, beside, message)]
