"""X.509 certificates: whose key is it, for what, and who says so.

The path is validated by `cryptography.x509.verification` (RFC 5280 with the strict profile it
applies to certification authorities); here stands only what it shall demand of the last
certificate. Each certificate has one purpose, an extended key usage of our own, so that a
laptop's key can never sign a receipt or a protocol and the central store's never a bundle.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    VerificationError,
)

from auditor_app.errors import IdentityError
from auditor_app.identity.keys import require_p256

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

# Root, issuing certificate, a second issuing certificate while one replaces the other.
MAX_INTERMEDIATES: Final = 2
MAX_CHAIN_LENGTH: Final = MAX_INTERMEDIATES + 2
MAX_PEM_BYTES: Final = 64 * 1024


class Purpose(enum.Enum):
    """What a certificate's key may sign. OIDs under 2.25 (a UUID each, ITU-T X.667)."""

    SIGN_BUNDLES = x509.ObjectIdentifier("2.25.99539473512780092810086021916066138495")
    SIGN_RECEIPTS = x509.ObjectIdentifier("2.25.331238022188303493372151240798982437880")
    SIGN_PROTOCOLS = x509.ObjectIdentifier("2.25.36363640984497795654713034904227176140")
    SIGN_PROGRAMMES = x509.ObjectIdentifier("2.25.22340621333857291050646166241700499156")

    @property
    def things(self) -> str:
        """What is signed, in words."""
        return self.name.removeprefix("SIGN_").lower()


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a certificate is about."""

    name: str
    device: str
    organisation: str

    def __str__(self) -> str:
        parts = [self.name, self.device, self.organisation]
        return ", ".join(part for part in parts if part)


def load_certificate(pem: str) -> x509.Certificate:
    """The one certificate in `pem`.

    Raises:
        IdentityError: none, several, or not readable.
    """
    certificates = load_certificates(pem)
    if len(certificates) != 1:
        raise IdentityError(
            f"One certificate was expected, {len(certificates)} were found.",
            "Give a PEM file with exactly one certificate.",
        )
    return certificates[0]


def load_certificates(pem: str) -> tuple[x509.Certificate, ...]:
    """Every certificate in `pem`, in order; at least one.

    Raises:
        IdentityError: none, or one that is not readable.
    """
    remedy = "Ask for the certificate again, as a PEM file."
    if len(pem) > MAX_PEM_BYTES:
        raise IdentityError("The certificate file is longer than certificates can be.", remedy)
    try:
        certificates = tuple(x509.load_pem_x509_certificates(pem.encode("ascii")))
        for certificate in certificates:
            # Parsed on demand by the library: a malformed one must show here, not later.
            _ = certificate.extensions, certificate.subject, certificate.public_key()
    except (
        ValueError,
        UserWarning,  # the library warns of what breaks X.509; where warnings are errors
        UnsupportedAlgorithm,
        x509.DuplicateExtension,
        x509.InvalidVersion,
        x509.UnsupportedGeneralNameType,
    ) as error:
        raise IdentityError("The certificate cannot be read.", remedy) from error
    if any(certificate.serial_number < 1 for certificate in certificates):
        # RFC 5280, 4.1.2.2. The library only warns.
        raise IdentityError("The certificate has no serial number.", remedy)
    return certificates


def certificate_pem(certificate: x509.Certificate) -> str:
    """The certificate as PEM text."""
    return certificate.public_bytes(Encoding.PEM).decode("ascii")


def split_certificates(pem: str) -> tuple[str, ...]:
    """Every certificate in `pem` as a PEM text of its own: a chain as `verify_chain` takes it."""
    return tuple(certificate_pem(certificate) for certificate in load_certificates(pem))


def fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256 of the certificate in DER, as `openssl x509 -fingerprint -sha256` prints it."""
    return ":".join(f"{byte:02X}" for byte in certificate.fingerprint(hashes.SHA256()))


def subject_of(certificate: x509.Certificate) -> Subject:
    """Name, device and organisation in the certificate's subject; empty where there is none."""
    return Subject(
        name=_attribute(certificate.subject, NameOID.COMMON_NAME),
        device=_attribute(certificate.subject, NameOID.ORGANIZATIONAL_UNIT_NAME),
        organisation=_attribute(certificate.subject, NameOID.ORGANIZATION_NAME),
    )


def _attribute(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    values = name.get_attributes_for_oid(oid)
    return str(values[0].value) if values else ""


def verify_chain(
    chain_pem: Sequence[str], ca_pem: str, at: datetime, purpose: Purpose
) -> x509.Certificate:
    """The first certificate of the chain, once the chain is proved to hold.

    Args:
        chain_pem: the signer's certificate first, then its issuer, and so on. The root may be
            among them; it is trusted only because `ca_pem` holds it.
        ca_pem: the trusted root or roots.
        at: when the chain must hold; with a time zone.
        purpose: what the first certificate must be for.

    Raises:
        IdentityError: says what does not hold.
    """
    return verified_path(chain_pem, ca_pem, at, purpose)[0]


def verified_path(
    chain_pem: Sequence[str], ca_pem: str, at: datetime, purpose: Purpose
) -> tuple[x509.Certificate, ...]:
    """Like `verify_chain`, with every certificate of the path: signer, issuers, root."""
    if not 1 <= len(chain_pem) <= MAX_CHAIN_LENGTH:
        raise IdentityError(
            f"A certificate chain has 1 to {MAX_CHAIN_LENGTH} certificates, not {len(chain_pem)}.",
            "Ask the sender's organisation for a complete chain.",
        )
    chain = [load_certificate(pem) for pem in chain_pem]
    roots = load_certificates(ca_pem)
    require_p256(chain[0].public_key(), "the certificate")
    try:
        return _path(chain, roots, at, _leaf_policy(purpose))
    except VerificationError as error:
        raise _chain_error(chain, at, purpose, roots) from error


def verify_authority(
    certificate: x509.Certificate,
    others: Sequence[x509.Certificate],
    ca_pem: str,
    at: datetime,
) -> None:
    """Make sure that `certificate` is a certification authority's that may sign revocation lists.

    Args:
        certificate: the root itself, or an issuing certificate below it.
        others: further issuing certificates that may stand between.
        ca_pem: the trusted root or roots.
        at: when the chain must hold; with a time zone.

    Raises:
        IdentityError: it is none of the trusted organisation's.
    """
    roots = load_certificates(ca_pem)
    try:
        _path([certificate, *others], roots, at, _authority_policy())
    except VerificationError as error:
        raise IdentityError(
            "The certification authority is not one of the trusted organisation.",
            "Check that the right CA certificate is given; if it is, take the sender as a "
            "stranger.",
        ) from error


def _path(
    chain: Sequence[x509.Certificate],
    roots: Sequence[x509.Certificate],
    at: datetime,
    policy: ExtensionPolicy,
) -> tuple[x509.Certificate, ...]:
    verifier = (
        PolicyBuilder()
        .store(Store(list(roots)))
        .time(at)
        .max_chain_depth(MAX_INTERMEDIATES)
        .extension_policies(ca_policy=ExtensionPolicy.webpki_defaults_ca(), ee_policy=policy)
        .build_client_verifier()
    )
    # A root that travels in the chain is no intermediate; it proves nothing by itself.
    intermediates = [certificate for certificate in chain[1:] if certificate not in roots]
    return tuple(verifier.verify(chain[0], intermediates).chain)


def _authority_policy() -> ExtensionPolicy:
    return (
        ExtensionPolicy.permit_all()
        .require_present(x509.BasicConstraints, Criticality.CRITICAL, _is_authority)
        .require_present(x509.KeyUsage, Criticality.CRITICAL, _signs_lists)
    )


def _is_authority(_: Policy, __: x509.Certificate, constraints: x509.BasicConstraints) -> None:
    if not constraints.ca:
        raise ValueError("the certificate is no certification authority's")


def _signs_lists(_: Policy, __: x509.Certificate, usage: x509.KeyUsage) -> None:
    if not usage.crl_sign:
        raise ValueError("the certificate's key usage is not cRLSign")


def _leaf_policy(purpose: Purpose) -> ExtensionPolicy:
    return (
        ExtensionPolicy.permit_all()
        .require_present(x509.BasicConstraints, Criticality.CRITICAL, _no_authority)
        .require_present(x509.KeyUsage, Criticality.CRITICAL, _signs)
        .require_present(x509.ExtendedKeyUsage, Criticality.AGNOSTIC, _is_for(purpose))
    )


def _no_authority(_: Policy, __: x509.Certificate, constraints: x509.BasicConstraints) -> None:
    if constraints.ca:
        raise ValueError("the certificate is a certification authority's")


def _signs(_: Policy, __: x509.Certificate, usage: x509.KeyUsage) -> None:
    if not usage.digital_signature or usage.key_cert_sign:
        raise ValueError("the certificate's key usage is not digitalSignature")


def _is_for(
    purpose: Purpose,
) -> Callable[[Policy, x509.Certificate, x509.ExtendedKeyUsage], None]:
    def check(_: Policy, __: x509.Certificate, usage: x509.ExtendedKeyUsage) -> None:
        if list(usage) != [purpose.value]:
            raise ValueError("the certificate is for another purpose")

    return check


def _chain_error(
    chain: Sequence[x509.Certificate],
    at: datetime,
    purpose: Purpose,
    roots: Sequence[x509.Certificate],
) -> IdentityError:
    """Why the chain does not hold, in words a person can act on."""
    for certificate in (*chain, *roots):
        if at < certificate.not_valid_before_utc:
            return IdentityError(
                f"A certificate of the chain is valid only from "
                f"{certificate.not_valid_before_utc:%Y-%m-%d %H:%M} UTC, not yet on "
                f"{at:%Y-%m-%d %H:%M} UTC.",
                "Check the clock of the device; if it is right, ask for a new certificate.",
            )
        if at > certificate.not_valid_after_utc:
            return IdentityError(
                f"A certificate of the chain expired on "
                f"{certificate.not_valid_after_utc:%Y-%m-%d %H:%M} UTC.",
                "Renew the device's enrolment.",
            )
    if purpose not in purposes_of(chain[0]):
        return IdentityError(
            f"The certificate is not for signing {purpose.things}.",
            "Only a certificate that was issued for this may sign it: take it as forged.",
        )
    return IdentityError(
        "The certificate does not come from the trusted organisation.",
        "Check that the right CA certificate is given; if it is, take the sender as a stranger.",
    )


def purposes_of(certificate: x509.Certificate) -> tuple[Purpose, ...]:
    """Our purposes among the certificate's extended key usages."""
    try:
        usages = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(purpose for purpose in Purpose if purpose.value in usages)
