"""What a bundle says of itself, unchecked: for a person who wants to know what lies there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.bundle import names
from auditor_app.bundle.signers import SignedFaultError, Trust, check_signed
from auditor_app.bundle.statements import BagStatement, SealStatement
from auditor_app.bundle.unsealing import SealedSource
from auditor_app.bundle.verifying import Beside
from auditor_app.errors import BundleError
from auditor_app.identity.certificates import fingerprint, subject_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography import x509

    from auditor_app.bundle.statements import Origin


@dataclass(frozen=True, slots=True)
class Claims:
    """What the signature file says. Anybody can write anything there.

    `size` (bytes) and `sealed_to` (recipients) are None for an unpacked bag.
    """

    origin: Origin
    subject: str
    fingerprint: str
    valid_from: datetime
    valid_until: datetime
    size: int | None
    sealed_to: int | None


def claims_of(path: Path, signature_path: Path | None = None) -> Claims:
    """The claims of a sealed bundle, or of an unpacked bag's folder.

    Raises:
        BundleError: there is no signature, or it cannot be read.
    """
    try:
        return _of_bag(path) if path.is_dir() else _of_sealed(path, signature_path)
    except SignedFaultError as error:
        raise BundleError(
            [str(error.fault)], "Ask the sender for the bundle and its signature again."
        ) from error


def _of_sealed(path: Path, signature_path: Path | None) -> Claims:
    beside = Beside(signature_path or names.signature_beside(path))
    seal, certificate = check_signed(beside.read(), SealStatement, beside.path.name, Trust(None))
    with path.open("rb") as stream:
        sealed_to = SealedSource.of(stream).recipients()
    return _claims(seal.origin, certificate, seal.size, sealed_to)


def _of_bag(folder: Path) -> Claims:
    beside = Beside(folder / names.SIGNATURE)
    bag, certificate = check_signed(beside.read(), BagStatement, names.SIGNATURE, Trust(None))
    return _claims(bag.origin, certificate, None, None)


def _claims(
    origin: Origin, certificate: x509.Certificate, size: int | None, sealed_to: int | None
) -> Claims:
    return Claims(
        origin=origin,
        subject=str(subject_of(certificate)),
        fingerprint=fingerprint(certificate),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        size=size,
        sealed_to=sealed_to,
    )
