"""What an organisation tells its devices: whom to trust, whom to seal to, where to deliver.

These are the settings themselves; `programme_signing` signs them and reads what was signed.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from auditor_app.errors import IdentityError
from auditor_app.identity import fields
from auditor_app.identity.age_keys import age_recipient
from auditor_app.identity.canonical import Json, canonical_json, parse_canonical_json
from auditor_app.identity.certificates import (
    Purpose,
    load_certificate,
    load_certificates,
    split_certificates,
    verify_chain,
)
from auditor_app.identity.referral import ReferralContact, read_contacts
from auditor_app.identity.revocation import MAX_TEXT, Revocations, read_revocations

if TYPE_CHECKING:
    from collections.abc import Mapping

PROGRAMME_TYPE: Final = "urn:auditor:programme:2"
UNNUMBERED_TYPE: Final = "urn:auditor:programme:1"
"""What earlier versions of the program kept and sent: the same without number, time and the rest.

Read still, and older than every numbered one."""
UNNUMBERED: Final = 0
LEAST_RECIPIENTS: Final = 2
RENEWAL_DAYS: Final = 30
ESCROW_NAME: Final = "escrow"
"""What `auditor-central init` calls the recipient whose key lies apart, for the worst case."""
_NAME: Final = "The programme"
_REMEDY: Final = "Ask the organisation for the programme's settings again."


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone who can open a bundle. `age_public_key` is of any kind that `age_keys` knows."""

    name: str
    age_public_key: str


@dataclass(frozen=True, slots=True)
class ProgrammeProtocol:
    """A protocol that the programme works with; `sha256` is its pack's, in hexadecimal."""

    protocol_id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Programme:
    """The settings that a device gets with its certificate, and again when they change.

    `ca_certificate_pem` is the organisation's root, `receipt_certificate_pem` the certificate of
    the key with which the central store signs receipts (its issuers may follow in the same text).
    `upload_url` is empty where bundles only travel on sticks; `common_upload_url` is what the
    programme says where this device has an address of its own, else None.

    `version` rises with every issue, `UNNUMBERED` where there was none yet. `tls_ca_pem` holds the
    authorities by which the server at the upload address has to prove itself, empty for those that
    the system trusts. `retention_days` is how long a laptop keeps what was delivered, 0 for as
    long as nobody deletes it; `renewal_days` how long before its end a certificate is renewed.
    `revocations_pem` is what `read_revocations` reads. `timestamp_url` is where a time-stamp
    authority (RFC 3161) stamps the signatures of reports, empty where none does. `referral` is whom
    to call where somebody needs help.
    """

    organisation: str
    ca_certificate_pem: str
    recipients: tuple[Recipient, ...]
    upload_url: str
    receipt_certificate_pem: str
    version: int = 1
    # The same settings under the same number are the same programme, whenever they were signed.
    issued_at: datetime | None = field(default=None, compare=False)
    tls_ca_pem: str = ""
    protocols: tuple[ProgrammeProtocol, ...] = ()
    retention_days: int = 0
    renewal_days: int = RENEWAL_DAYS
    revocations_pem: str = ""
    common_upload_url: str | None = None
    timestamp_url: str = ""
    referral: tuple[ReferralContact, ...] = ()

    @property
    def escrow(self) -> Recipient | None:
        """The recipient whose key is kept apart, by its name, or None where there is none."""
        named = (one for one in self.recipients if one.name.casefold() == ESCROW_NAME)
        return next(named, None)

    @property
    def revocations(self) -> Revocations:
        """What the programme says about withdrawn certificates.

        Raises:
            IdentityError: its lists cannot be read or are not the organisation's.
        """
        return read_revocations(self.revocations_pem, self.ca_certificate_pem)

    @property
    def own_upload_url(self) -> str:
        """The address that this device alone has; empty where it has the common one."""
        return "" if self.common_upload_url is None else self.upload_url

    def delivered_to(self, upload_url: str) -> Programme:
        """The same programme with an address of this device's own; an empty one changes nothing."""
        if not upload_url:
            return self
        common = self.as_issued().upload_url
        return replace(self, upload_url=upload_url, common_upload_url=common)

    def completes(self, held: Programme) -> bool:
        """Whether it is what is `held`, which only lacks what earlier versions did not keep."""
        lacking: dict[str, Any] = {}
        if not held.timestamp_url:
            lacking["timestamp_url"] = ""
        if not held.referral:
            lacking["referral"] = ()
        return replace(self, **lacking) == held.as_issued()

    def as_issued(self) -> Programme:
        """The programme as every device of the organisation has it."""
        if self.common_upload_url is None:
            return self
        return replace(self, upload_url=self.common_upload_url, common_upload_url=None)

    def check(self, at: datetime | None = None) -> None:
        """Make sure that every setting can be used, and that the parts belong together.

        Raises:
            IdentityError: fewer than two different recipients, a key or certificate that cannot
                be read, a receipt certificate or a revocation list that the CA did not issue, or
                an address that is neither HTTPS nor plain HTTP to this machine.
        """
        load_certificate(self.ca_certificate_pem)  # exactly one: its fingerprint is compared
        verify_chain(
            split_certificates(self.receipt_certificate_pem),
            self.ca_certificate_pem,
            at or datetime.now(UTC),
            Purpose.SIGN_RECEIPTS,
        )
        check_recipients(self.recipients)
        if self.upload_url and not is_safe_address(self.upload_url):
            raise IdentityError(
                "The programme's upload address is neither HTTPS nor on this machine.", _REMEDY
            )
        if self.timestamp_url and not is_safe_address(self.timestamp_url):
            raise IdentityError(
                "The address of the programme's time-stamp authority is neither HTTPS nor on this"
                " machine.",
                _REMEDY,
            )
        if self.tls_ca_pem:
            load_certificates(self.tls_ca_pem)
        _ = self.revocations

    def to_fields(self) -> dict[str, Json]:
        """The settings as JSON values."""
        common = self.as_issued()
        content: dict[str, Json] = {
            "type": UNNUMBERED_TYPE if self.version == UNNUMBERED else PROGRAMME_TYPE,
            "organisation": self.organisation,
            "ca_certificate": self.ca_certificate_pem,
            "recipients": [
                {"name": recipient.name, "age_public_key": recipient.age_public_key}
                for recipient in self.recipients
            ],
            "upload_url": common.upload_url,
            "receipt_certificate": self.receipt_certificate_pem,
        }
        if self.own_upload_url:
            content["own_upload_url"] = self.own_upload_url
        if self.version == UNNUMBERED:
            return content
        return content | {
            "version": self.version,
            "issued": None if self.issued_at is None else fields.write_moment(self.issued_at),
            "tls_ca_certificates": self.tls_ca_pem,
            "protocols": [
                {"id": one.protocol_id, "version": one.version, "sha256": one.sha256}
                for one in self.protocols
            ],
            "retention_days": self.retention_days,
            "renewal_days": self.renewal_days,
            "revocations": self.revocations_pem,
            # Left out where there is none, as by versions that did not know it.
            **({"timestamp_url": self.timestamp_url} if self.timestamp_url else {}),
            **({"referral": [one.to_fields() for one in self.referral]} if self.referral else {}),
        }

    @classmethod
    def of_fields(cls, source: Mapping[str, Json]) -> Programme:
        """Read the settings from JSON values.

        Raises:
            IdentityError: a field is missing or of the wrong kind.
        """
        kind = fields.text(source, "type", _NAME)
        if kind not in (PROGRAMME_TYPE, UNNUMBERED_TYPE):
            raise fields.wrong(_NAME, "type")
        unnumbered = cls(
            organisation=fields.text(source, "organisation", _NAME),
            ca_certificate_pem=fields.text(source, "ca_certificate", _NAME, longest=100_000),
            recipients=tuple(
                Recipient(
                    name=fields.text(recipient, "name", _NAME),
                    age_public_key=fields.text(recipient, "age_public_key", _NAME),
                )
                for recipient in fields.mappings(source, "recipients", _NAME)
            ),
            upload_url=fields.text(source, "upload_url", _NAME),
            receipt_certificate_pem=fields.text(
                source, "receipt_certificate", _NAME, longest=100_000
            ),
            version=UNNUMBERED,
        )
        own = fields.text(source, "own_upload_url", _NAME) if "own_upload_url" in source else ""
        unnumbered = unnumbered.delivered_to(own)
        return unnumbered if kind == UNNUMBERED_TYPE else _numbered(unnumbered, source)

    def to_json(self) -> bytes:
        """The settings as canonical JSON."""
        return canonical_json(self.to_fields())

    @classmethod
    def from_json(cls, document: bytes) -> Programme:
        """Read what `to_json` wrote.

        Raises:
            IdentityError: not canonical, or a field that is not as it must be.
        """
        return cls.of_fields(parse_canonical_json(document, _NAME))


def _numbered(programme: Programme, source: Mapping[str, Json]) -> Programme:
    issued = source.get("issued")
    if "issued" not in source:
        raise fields.wrong(_NAME, "issued")
    return replace(
        programme,
        version=fields.integer(source, "version", _NAME, least=1),
        issued_at=None if issued is None else fields.moment(source, "issued", _NAME),
        tls_ca_pem=fields.text(source, "tls_ca_certificates", _NAME, longest=100_000),
        protocols=tuple(
            ProgrammeProtocol(
                protocol_id=fields.text(protocol, "id", _NAME),
                version=fields.text(protocol, "version", _NAME),
                sha256=fields.sha256(protocol, "sha256", _NAME),
            )
            for protocol in fields.mappings(source, "protocols", _NAME)
        ),
        retention_days=fields.integer(source, "retention_days", _NAME),
        renewal_days=fields.integer(source, "renewal_days", _NAME, least=1),
        revocations_pem=fields.text(source, "revocations", _NAME, longest=MAX_TEXT),
        timestamp_url=(
            fields.text(source, "timestamp_url", _NAME) if "timestamp_url" in source else ""
        ),
        referral=read_contacts(source["referral"], _NAME) if "referral" in source else (),
    )


def check_recipients(recipients: tuple[Recipient, ...]) -> None:
    """Make sure that a bundle can be sealed to `recipients`.

    Raises:
        IdentityError: fewer than two different ones (the central store and the escrow), or one
            that is no age public key.
    """
    if len({recipient.age_public_key for recipient in recipients}) < LEAST_RECIPIENTS:
        raise IdentityError(
            "The programme names fewer than two different recipients.",
            "A bundle is sealed to the central store and to an escrow key: ask for both.",
        )
    for recipient in recipients:
        age_recipient(recipient.age_public_key)


def is_safe_address(url: str) -> bool:
    """Whether bundles may be sent there: HTTPS, or plain HTTP to this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host)
    return parts.scheme == "http" and _is_loopback(host)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
