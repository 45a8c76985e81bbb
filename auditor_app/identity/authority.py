"""The organisation's certification authority: it makes itself and issues certificates.

The central side alone uses this. `Authority` works as root and as issuing certificate below one:
what it issues carries its whole chain.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import (
    Purpose,
    Subject,
    certificate_pem,
    load_certificate,
    subject_of,
)
from auditor_app.identity.keys import (
    load_private_key,
    make_private_key,
    private_key_pem,
    require_p256,
)
from auditor_app.identity.signing import SigningIdentity

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

# A laptop whose clock is a little behind must be able to use its certificate at once.
BACKDATED: Final = timedelta(days=1)
ROOT_DAYS: Final = 20 * 365
ISSUING_DAYS: Final = 5 * 365
# X.520 upper bounds: ub-common-name, ub-organizational-unit-name, ub-organization-name.
LONGEST_NAME: Final = 64
MAX_REQUEST_BYTES: Final = 16 * 1024


@dataclass(frozen=True, slots=True)
class Authority:
    """A certification authority: its key and its chain, own certificate first, root last."""

    private_key_pem: bytes = field(repr=False)
    chain_pem: tuple[str, ...]

    @classmethod
    def create(
        cls, organisation: str, *, days: int = ROOT_DAYS, at: datetime | None = None
    ) -> Authority:
        """A fresh root for `organisation`, valid from a day before `at` (now).

        Raises:
            IdentityError: the name cannot stand in a certificate.
        """
        now = at or datetime.now(UTC)
        key = make_private_key()
        subject = subject_name(Subject(_named(organisation, "root"), "", organisation))
        builder = _builder(subject, subject, key.public_key(), now, days)
        # One issuing certificate may stand between this root and the devices.
        certificate = _with_authority(builder, path_length=1).sign(key, hashes.SHA256())
        return cls(private_key_pem(key), (certificate_pem(certificate),))

    @property
    def certificate(self) -> x509.Certificate:
        """The authority's own certificate."""
        return load_certificate(self.chain_pem[0])

    @property
    def root_pem(self) -> str:
        """The certificate that everyone else has to trust."""
        return self.chain_pem[-1]

    @property
    def organisation(self) -> str:
        """The organisation's name."""
        return subject_of(self.certificate).organisation

    @property
    def is_root(self) -> bool:
        """Whether this is the root itself, whose key should lie off the machine."""
        return len(self.chain_pem) == 1

    def issue_authority(
        self, name: str = "", *, days: int = ISSUING_DAYS, at: datetime | None = None
    ) -> Authority:
        """An issuing authority below this one, so that this one's key can go offline.

        Without a `name` it has the one of every issuing authority of this organisation, so that
        the revocation lists of the next one speak for what this one issued (RFC 5280, 6.3.3:
        the list's issuer is compared by name).
        """
        now = at or datetime.now(UTC)
        key = make_private_key()
        named = name or _named(self.organisation, "issuing")
        subject = subject_name(Subject(named, "", self.organisation))
        builder = self._builder(subject, key.public_key(), now, days)
        certificate = self._sign(_with_authority(builder, path_length=0))
        return Authority(private_key_pem(key), (certificate_pem(certificate), *self.chain_pem))

    def issue_device(
        self, request_pem: str | bytes, *, days: int = 365, at: datetime | None = None
    ) -> tuple[str, ...]:
        """The certificate chain for a device that asks for one.

        Name and device are taken from the request, the organisation is the authority's own.

        Args:
            request_pem: what `make_device_request` gave.
            days: how long the certificate is valid from `at` (now).
            at: the moment of issue.

        Raises:
            IdentityError: the request cannot be read, is not signed by its own key, or names
                nobody.
        """
        request = load_request(request_pem)
        public_key = require_p256(request.public_key(), "the certificate request")
        asked = subject_of_request(request)
        if not asked.name or not asked.device:
            raise IdentityError(
                "The certificate request names no auditor or no device.",
                "Make the request again with both names.",
            )
        return self._issue(
            Subject(asked.name, asked.device, self.organisation),
            public_key,
            Purpose.SIGN_BUNDLES,
            days,
            at,
        )

    def issue_receipt_identity(
        self, *, days: int = 5 * 365, at: datetime | None = None
    ) -> SigningIdentity:
        """A fresh key with which the central store signs receipts, and nothing else."""
        key = make_private_key()
        subject = Subject("Receipts", "Central store", self.organisation)
        chain = self._issue(subject, key.public_key(), Purpose.SIGN_RECEIPTS, days, at)
        return SigningIdentity(private_key_pem(key), chain)

    def issue_protocol_identity(self, *, at: datetime | None = None) -> SigningIdentity:
        """A fresh key for one signature under a protocol, good for this day; then let go of it."""
        return self._for_this_day("Protocols", Purpose.SIGN_PROTOCOLS, at)

    def issue_programme_identity(self, *, at: datetime | None = None) -> SigningIdentity:
        """A fresh key for one signature under the programme's settings, good for this day."""
        return self._for_this_day("Programme", Purpose.SIGN_PROGRAMMES, at)

    def as_signer(self) -> SigningIdentity:
        """The authority's own key, for the answer to an enrolment."""
        return SigningIdentity(self.private_key_pem, self.chain_pem)

    def _for_this_day(self, name: str, purpose: Purpose, at: datetime | None) -> SigningIdentity:
        key = make_private_key()
        subject = Subject(name, "Central store", self.organisation)
        chain = self._issue(subject, key.public_key(), purpose, 1, at)
        return SigningIdentity(private_key_pem(key), chain)

    def _issue(
        self,
        subject: Subject,
        public_key: ec.EllipticCurvePublicKey,
        purpose: Purpose,
        days: int,
        at: datetime | None,
    ) -> tuple[str, ...]:
        name = subject_name(subject)
        now = at or datetime.now(UTC)
        builder = self._builder(name, public_key, now, days)
        builder = (
            builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([purpose.value]), critical=False)
        )
        return (certificate_pem(self._sign(builder)), *self.chain_pem)

    def _builder(
        self, subject: x509.Name, public_key: ec.EllipticCurvePublicKey, now: datetime, days: int
    ) -> x509.CertificateBuilder:
        own = self.certificate
        if now >= own.not_valid_after_utc:
            raise IdentityError(
                "The certificate of the certification authority expired on "
                f"{own.not_valid_after_utc:%Y-%m-%d}: nothing can be issued with it.",
                "Renew it from the root: auditor-central authority renew FOLDER --root FOLDER",
            )
        # No certificate outlives its issuer's: the chain would not hold any more.
        return _builder(subject, own.subject, public_key, now, days, own.not_valid_after_utc)

    def _sign(self, builder: x509.CertificateBuilder) -> x509.Certificate:
        key = load_private_key(self.private_key_pem)
        identifier = self.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier.value)
        return builder.add_extension(issuer, critical=False).sign(key, hashes.SHA256())


def load_request(pem: str | bytes) -> x509.CertificateSigningRequest:
    """Read a certificate request (PKCS #10, PEM) and check that its own key signed it.

    Raises:
        IdentityError: it cannot be read, or was changed on its way.
    """
    remedy = "Ask the device for its request again."
    source = pem.encode("utf-8") if isinstance(pem, str) else pem
    if len(source) > MAX_REQUEST_BYTES:
        raise IdentityError("The certificate request is longer than requests can be.", remedy)
    try:
        request = x509.load_pem_x509_csr(source)
        whole = request.is_signature_valid
        # Parsed on demand by the library: a malformed one must show here, not later.
        _ = request.subject
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise IdentityError("The certificate request cannot be read.", remedy) from error
    if not whole:
        raise IdentityError("The certificate request was changed on its way.", remedy)
    return request


def subject_of_request(request: x509.CertificateSigningRequest) -> Subject:
    """Whom the request asks a certificate for; empty where it does not say."""

    def first(oid: x509.ObjectIdentifier) -> str:
        values = request.subject.get_attributes_for_oid(oid)
        return str(values[0].value) if values else ""

    return Subject(
        first(NameOID.COMMON_NAME),
        first(NameOID.ORGANIZATIONAL_UNIT_NAME),
        first(NameOID.ORGANIZATION_NAME),
    )


def subject_name(subject: Subject) -> x509.Name:
    """The X.509 name: O (where known), OU = device (where there is one), CN = name.

    Raises:
        IdentityError: a part is empty, longer than X.520 allows, or holds control characters.
    """
    parts = [
        (NameOID.ORGANIZATION_NAME, subject.organisation),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, subject.device),
        (NameOID.COMMON_NAME, subject.name),
    ]
    used = [(oid, text) for oid, text in parts if text or oid == NameOID.COMMON_NAME]
    for _, text in used:
        if not 1 <= len(text) <= LONGEST_NAME or not text.isprintable() or text != text.strip():
            raise IdentityError(
                f"A name in a certificate has 1 to {LONGEST_NAME} printable characters.",
                "Give a shorter name without line breaks.",
            )
    return x509.Name([x509.NameAttribute(oid, text) for oid, text in used])


def _named(organisation: str, what: str) -> str:
    """The organisation's name with its authority's, as far as X.520 lets it be."""
    return f"{organisation[: LONGEST_NAME - len(what) - 1].strip()} {what}"


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    now: datetime,
    days: int,
    latest: datetime | None = None,
) -> x509.CertificateBuilder:
    if days < 1:
        raise IdentityError("A certificate is valid for at least one day.", "Give more days.")
    begin = (now - BACKDATED).replace(microsecond=0)
    end = (now + timedelta(days=days)).replace(microsecond=0)
    end = end if latest is None else min(end, latest)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def _with_authority(
    builder: x509.CertificateBuilder, *, path_length: int
) -> x509.CertificateBuilder:
    return builder.add_extension(
        x509.BasicConstraints(ca=True, path_length=path_length), critical=True
    ).add_extension(_key_usage(signs_certificates=True), critical=True)


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    # contentCommitment: these signatures are meant to be shown to others, later.
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )
