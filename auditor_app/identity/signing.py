"""A key that signs, with the certificates that say whose it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import (
    Purpose,
    Subject,
    load_certificate,
    subject_of,
    verified_path,
)
from auditor_app.identity.dsse import sign_envelope
from auditor_app.identity.keys import key_id, load_private_key, require_p256

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography import x509

    from auditor_app.identity.programme import Programme

_CANNOT: Final = "This laptop cannot sign now."
_ENROL: Final = (
    "Nothing is lost. Ask your organisation for an invitation, and enrol this laptop again."
)
_RENEW: Final = "Nothing is lost. Renew this laptop's certificate (auditor device renew)."


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """A device's key (or the central store's receipt key) and its certificate chain.

    `chain_pem` holds the own certificate first, then its issuer, and so on up to the root.
    """

    private_key_pem: bytes = field(repr=False)
    chain_pem: tuple[str, ...]

    @property
    def certificate(self) -> x509.Certificate:
        """The own certificate."""
        if not self.chain_pem:
            raise IdentityError("The identity has no certificate.", "Enrol this device again.")
        return load_certificate(self.chain_pem[0])

    @property
    def subject(self) -> Subject:
        """Who signs with this identity."""
        return subject_of(self.certificate)

    def check(self) -> None:
        """Make sure that key and certificate belong together.

        Raises:
            IdentityError: they do not.
        """
        certified = require_p256(self.certificate.public_key(), "the certificate")
        if key_id(load_private_key(self.private_key_pem).public_key()) != key_id(certified):
            raise IdentityError(
                "The certificate is not for this device's key.",
                "Send the device's certificate request again and use the answer to that one.",
            )

    def require_valid(self, programme: Programme, at: datetime) -> None:
        """Make sure that others will believe what this laptop signs: a bundle, or a report.

        Key and certificate belong together, the chain leads to the programme's root and holds at
        `at`, which is now, and none of its certificates is named by the lists of withdrawn ones
        that came with the programme. A laptop to which no newer list came knows no better.

        Raises:
            IdentityError: says what does not hold, and what gives the laptop a valid certificate.
        """
        self.check()
        try:
            path = verified_path(
                self.chain_pem, programme.ca_certificate_pem, at, Purpose.SIGN_BUNDLES
            )
        except IdentityError as error:
            too_early = at < self.certificate.not_valid_before_utc
            remedy = error.remedy if too_early else _ENROL
            raise IdentityError(f"{_CANNOT} {error.message}", remedy) from error
        for place, certificate in enumerate(path):
            found = programme.revocations.revocation_of(certificate)
            if found is not None and place == 0:
                raise IdentityError(f"{_CANNOT} Its certificate was {found}.", _ENROL)
            if found is not None:
                raise IdentityError(f"{_CANNOT} A certificate of its issuers was {found}.", _RENEW)

    def sign(self, payload: bytes, payload_type: str) -> bytes:
        """The DSSE envelope around `payload`, as canonical JSON."""
        return sign_envelope(payload, payload_type, load_private_key(self.private_key_pem))
