"""A key that signs, with the certificates that say whose it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import Subject, load_certificate, subject_of
from auditor_app.identity.dsse import sign_envelope
from auditor_app.identity.keys import key_id, load_private_key, require_p256

if TYPE_CHECKING:
    from cryptography import x509


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

    def sign(self, payload: bytes, payload_type: str) -> bytes:
        """The DSSE envelope around `payload`, as canonical JSON."""
        return sign_envelope(payload, payload_type, load_private_key(self.private_key_pem))
