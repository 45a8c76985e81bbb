"""Signing revocation lists: the central side's half of `revocation`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from auditor_app.identity.keys import load_private_key
from auditor_app.identity.revocation import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from auditor_app.identity.authority import Authority


@dataclass(frozen=True, slots=True)
class WithdrawnCertificate:
    """A certificate that is to stand in a list."""

    certificate: x509.Certificate
    revoked_at: datetime
    reason: Reason


def sign_revocation_list(
    authority: Authority,
    withdrawn: Iterable[WithdrawnCertificate],
    *,
    number: int,
    at: datetime,
    next_update: datetime,
) -> str:
    """The list as PEM, signed with the authority's key.

    Certificates that another issuer signed stand in it too: the list then says that it is an
    indirect one (RFC 5280, 5.2.5).

    Args:
        authority: whose list it is.
        withdrawn: the certificates.
        number: higher than that of the list before.
        at: the moment of signing.
        next_update: by when the next list will be there.
    """
    own = authority.certificate
    entries = sorted(withdrawn, key=lambda one: (one.revoked_at, one.certificate.serial_number))
    ours = [one for one in entries if one.certificate.issuer == own.subject]
    others = [one for one in entries if one.certificate.issuer != own.subject]
    identifier = own.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(own.subject)
        .last_update(at.replace(microsecond=0))
        .next_update(next_update.replace(microsecond=0))
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier),
            critical=False,
        )
    )
    if others:
        indirect = x509.IssuingDistributionPoint(
            full_name=None,
            relative_name=None,
            only_contains_user_certs=False,
            only_contains_ca_certs=False,
            only_some_reasons=None,
            indirect_crl=True,
            only_contains_attribute_certs=False,
        )
        builder = builder.add_extension(indirect, critical=True)
    # An entry without an issuer is for the one before it: ours come first.
    for one in ours:
        builder = builder.add_revoked_certificate(_entry(one).build())
    for one in others:
        issuer = x509.CertificateIssuer([x509.DirectoryName(one.certificate.issuer)])
        entry = _entry(one).add_extension(issuer, critical=True)
        builder = builder.add_revoked_certificate(entry.build())
    signed = builder.sign(load_private_key(authority.private_key_pem), hashes.SHA256())
    return signed.public_bytes(Encoding.PEM).decode("ascii")


def _entry(one: WithdrawnCertificate) -> x509.RevokedCertificateBuilder:
    builder = (
        x509.RevokedCertificateBuilder()
        .serial_number(one.certificate.serial_number)
        .revocation_date(one.revoked_at.replace(microsecond=0))
    )
    if one.reason is Reason.UNSPECIFIED:
        return builder  # RFC 5280, 5.3.1: it should be left out
    return builder.add_extension(x509.CRLReason(x509.ReasonFlags(one.reason.value)), critical=False)
