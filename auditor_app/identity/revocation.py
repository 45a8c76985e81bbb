"""Revocation lists: which certificates the organisation has withdrawn, since when and why.

X.509 lists (RFC 5280, section 5) in a text of PEM blocks, with the certificates of those who signed
them beside, so that the root alone is enough to check the text. `openssl crl -in FILE -text` shows
one. A list speaks for the certificates of its own issuer, and for those of another one only where
an entry says so (an indirect list: the root's, from before there was an issuing authority).
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec

from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import (
    certificate_pem,
    load_certificates,
    verified_path,
    verify_authority,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from auditor_app.identity.certificates import Purpose

MAX_TEXT: Final = 1024 * 1024
"""Characters of a text with lists: some 12,000 withdrawn certificates."""
MAX_LISTS: Final = 4
_BLOCK: Final = re.compile(
    r"-----BEGIN (X509 CRL|CERTIFICATE)-----\n[A-Za-z0-9+/=\n]+-----END \1-----\n"
)
_NAME: Final = "The revocation list"
_REMEDY: Final = "Ask the organisation for its revocation list again."


class Reason(enum.Enum):
    """Why a certificate is withdrawn: the reasons of RFC 5280, 5.3.1, that fit a device for good.

    `certificateHold` and `removeFromCRL` are missing: what is withdrawn here stays withdrawn.
    """

    UNSPECIFIED = "unspecified"
    KEY_COMPROMISE = "keyCompromise"
    CA_COMPROMISE = "cACompromise"
    AFFILIATION_CHANGED = "affiliationChanged"
    SUPERSEDED = "superseded"
    CESSATION_OF_OPERATION = "cessationOfOperation"
    PRIVILEGE_WITHDRAWN = "privilegeWithdrawn"


@dataclass(frozen=True, slots=True)
class Revocation:
    """One withdrawn certificate. `reason` in the words of RFC 5280."""

    serial: int
    revoked_at: datetime
    reason: str

    def __str__(self) -> str:
        return f"withdrawn on {self.revoked_at:%Y-%m-%d %H:%M} UTC ({self.reason})"


@dataclass(frozen=True, slots=True)
class RevocationList:
    """One list, its signature proved. `number` rises from list to list of the same issuer."""

    issuer: x509.Name
    number: int
    issued_at: datetime
    next_update: datetime
    _entries: Mapping[tuple[bytes, int], Revocation]

    def revocation_of(self, certificate: x509.Certificate) -> Revocation | None:
        """The entry about that certificate, None where this list does not name it."""
        return self._entries.get((certificate.issuer.public_bytes(), certificate.serial_number))

    def __len__(self) -> int:
        return len(self._entries)


@dataclass(frozen=True, slots=True)
class Revocations:
    """Everything that an organisation's lists say."""

    lists: tuple[RevocationList, ...] = ()

    def revocation_of(self, certificate: x509.Certificate) -> Revocation | None:
        """The earliest withdrawal of that certificate, None where no list names it."""
        found = [
            entry for one in self.lists if (entry := one.revocation_of(certificate)) is not None
        ]
        return min(found, key=lambda entry: entry.revoked_at, default=None)

    def require_unrevoked(self, path: Iterable[x509.Certificate]) -> None:
        """Make sure that no certificate of a chain was withdrawn, whenever it signed.

        When something was signed only the signer says: a thief would say an earlier time.

        Raises:
            IdentityError: one was; says when and why.
        """
        for place, certificate in enumerate(path):
            found = self.revocation_of(certificate)
            if found is not None:
                whose = "The certificate" if place == 0 else "A certificate of the issuers"
                raise IdentityError(
                    f"{whose} was {found}.",
                    "Ask the organisation whether what it signed may still be used.",
                )

    def require_current(self, at: datetime) -> None:
        """Make sure that each list is one of its time: a newer one may name more.

        Raises:
            IdentityError: the next one was due before `at`, or a list is from the future.
        """
        for one in self.lists:
            if at < one.issued_at:
                raise IdentityError(
                    f"{_NAME} was signed on {one.issued_at:%Y-%m-%d %H:%M} UTC, later than this "
                    "computer's clock.",
                    "Check the clock of this computer.",
                )
            if at > one.next_update:
                raise IdentityError(
                    f"{_NAME} was to be replaced by {one.next_update:%Y-%m-%d}: it may lack "
                    "certificates that were withdrawn since.",
                    _REMEDY,
                )


def verify_unrevoked_chain(
    chain_pem: Sequence[str],
    ca_pem: str,
    at: datetime,
    purpose: Purpose,
    revocations: Revocations,
) -> x509.Certificate:
    """Like `verify_chain`, and no certificate of the path may be withdrawn.

    Raises:
        IdentityError: the chain does not hold, or a certificate was withdrawn.
    """
    path = verified_path(chain_pem, ca_pem, at, purpose)
    revocations.require_unrevoked(path)
    return path[0]


def read_revocations(text: str, ca_pem: str) -> Revocations:
    """Read and prove what an organisation says about withdrawn certificates.

    Whether it is of today is another question: `Revocations.require_current`.

    Args:
        text: PEM blocks: lists, and the issuing certificates of those who signed them. Text
            between the blocks is passed over. An empty text names nobody.
        ca_pem: the organisation's root.

    Raises:
        IdentityError: it cannot be read, was changed, is signed by somebody else, or holds no
            list at all.
    """
    if not text.strip():
        return Revocations()
    if len(text) > MAX_TEXT:
        raise IdentityError(f"{_NAME} is longer than such a list can be.", _REMEDY)
    lists: list[x509.CertificateRevocationList] = []
    issuers = list(load_certificates(ca_pem))
    beside: list[x509.Certificate] = []
    unified = text.replace("\r\n", "\n")
    blocks = list(_BLOCK.finditer(unified))
    if len(blocks) != unified.count("-----BEGIN "):
        raise IdentityError(f"{_NAME} cannot be read.", _REMEDY)
    for block in blocks:
        if block[1] == "CERTIFICATE":
            beside += load_certificates(block[0])
        else:
            lists.append(_parsed(block[0]))
        if max(len(lists), len(beside)) > MAX_LISTS:
            raise IdentityError(f"{_NAME} holds more than such a file does.", _REMEDY)
    if not lists:
        raise IdentityError("The file holds no revocation list that can be read.", _REMEDY)
    return Revocations(tuple(_proved(one, [*beside, *issuers], ca_pem) for one in lists))


def write_revocations(lists: Iterable[str], issuers: Iterable[x509.Certificate]) -> str:
    """The text that `read_revocations` reads: lists in PEM, then who signed them."""
    return "".join([*lists, *(certificate_pem(issuer) for issuer in issuers)])


def _parsed(pem: str) -> x509.CertificateRevocationList:
    try:
        return x509.load_pem_x509_crl(pem.encode("ascii"))
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise IdentityError(f"{_NAME} cannot be read.", _REMEDY) from error


def _proved(
    parsed: x509.CertificateRevocationList, issuers: Sequence[x509.Certificate], ca_pem: str
) -> RevocationList:
    try:
        issued_at = parsed.last_update_utc
        next_update = parsed.next_update_utc
        number = parsed.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
        indirect = _is_indirect(parsed)
        signer = _signer(parsed, issuers)
        entries = dict(_entries(parsed, indirect=indirect))
    except (
        ValueError,
        TypeError,
        UnsupportedAlgorithm,
        x509.ExtensionNotFound,
        x509.DuplicateExtension,
        x509.UnsupportedGeneralNameType,
    ) as error:
        raise IdentityError(f"{_NAME} cannot be read.", _REMEDY) from error
    if next_update is None:
        raise IdentityError(f"{_NAME} does not say how long it is good.", _REMEDY)
    if signer is None:
        raise IdentityError(
            f"{_NAME} was changed, or does not come from the trusted organisation.",
            "Check that the right CA certificate is given, and ask for the list again.",
        )
    verify_authority(signer, issuers, ca_pem, issued_at)
    return RevocationList(parsed.issuer, number, issued_at, next_update, entries)


def _signer(
    parsed: x509.CertificateRevocationList, issuers: Sequence[x509.Certificate]
) -> x509.Certificate | None:
    for issuer in issuers:
        key = issuer.public_key()
        if (
            issuer.subject == parsed.issuer
            and isinstance(key, ec.EllipticCurvePublicKey)
            and parsed.is_signature_valid(key)
        ):
            return issuer
    return None


def _is_indirect(parsed: x509.CertificateRevocationList) -> bool:
    """Whether entries may speak for other issuers.

    Raises:
        ValueError: the list says something that this reader does not understand (RFC 5280, 5.2),
            or speaks for some certificates or reasons only.
    """
    indirect = False
    for extension in parsed.extensions:
        value = extension.value
        if isinstance(value, x509.IssuingDistributionPoint):
            partial = (
                value.full_name
                or value.relative_name
                or value.only_contains_user_certs
                or value.only_contains_ca_certs
                or value.only_contains_attribute_certs
                or value.only_some_reasons
            )
            if partial:
                raise ValueError("a list for some certificates only")
            indirect = value.indirect_crl
        elif extension.critical:
            raise ValueError("a critical extension that is not understood")
    return indirect


def _entries(
    parsed: x509.CertificateRevocationList, *, indirect: bool
) -> Iterator[tuple[tuple[bytes, int], Revocation]]:
    issuer = parsed.issuer
    for entry in parsed:
        reason = Reason.UNSPECIFIED.value
        for extension in entry.extensions:
            value = extension.value
            if isinstance(value, x509.CertificateIssuer):
                names = value.get_values_for_type(x509.DirectoryName)
                if not indirect or len(names) != 1:
                    raise ValueError("an entry for another issuer in a list that is not indirect")
                issuer = names[0]  # holds for the entries that follow too (RFC 5280, 5.3.3)
            elif isinstance(value, x509.CRLReason):
                reason = value.reason.value
            elif extension.critical:
                raise ValueError("a critical extension that is not understood")
        serial = entry.serial_number
        revocation = Revocation(serial, entry.revocation_date_utc, reason)
        yield (issuer.public_bytes(), serial), revocation
