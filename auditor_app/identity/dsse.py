"""DSSE envelopes (Dead Simple Signing Envelope 1.0) with exactly one P-256 signature.

The envelope is read strictly: it must be canonical JSON (RFC 8785) with standard base64 and
nothing but the three fields of the specification, so that no byte of the file can be changed
unnoticed. Signatures are deterministic (RFC 6979): the same payload and key give the same file.
"""

from __future__ import annotations

import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import FormatError, VerificationError
from securesystemslib.signer import (  # type: ignore[attr-defined] # documented, but not in __all__
    CryptoSigner,
    Signature,
    SSlibKey,
)

from auditor_app.errors import IdentityError
from auditor_app.identity.canonical import Json, canonical_json, parse_canonical_json
from auditor_app.identity.keys import key_id

if TYPE_CHECKING:
    from cryptography import x509

# in-toto attestation framework: every statement travels under this type.
IN_TOTO_PAYLOAD: Final = "application/vnd.in-toto+json"

_REMEDY: Final = "Ask the sender for the signature file again; take this copy as forged until then."


class _Rfc6979Signer(CryptoSigner):
    """A `CryptoSigner` whose ECDSA nonce comes from key and message (RFC 6979)."""

    def __init__(self, private_key: ec.EllipticCurvePrivateKey) -> None:
        public_key = _named(private_key.public_key())
        super().__init__(private_key, public_key)
        self._key = private_key
        self._name = public_key.keyid

    def sign(self, payload: bytes) -> Signature:
        """Sign the bytes that DSSE calls PAE."""
        algorithm = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
        return Signature(self._name, self._key.sign(payload, algorithm).hex())


@dataclass(frozen=True, slots=True)
class SignedEnvelope:
    """A parsed envelope. Nothing in it is to be believed before `verify` has returned."""

    payload: bytes
    payload_type: str
    key_id: str
    name: str
    _envelope: Envelope

    def verify(self, certificate: x509.Certificate) -> bytes:
        """The payload, once the certificate's key is proved to have signed it.

        The certificate itself must have been checked (`verify_chain`).

        Raises:
            IdentityError: signed by another key, or changed since.
        """
        public_key = certificate.public_key()
        if not isinstance(public_key, ec.EllipticCurvePublicKey):
            raise IdentityError(f"{self.name}: the certificate's key is not P-256.", _REMEDY)
        if self.key_id != key_id(public_key):
            raise IdentityError(f"{self.name} names another key than its certificate.", _REMEDY)
        return self.verify_key(public_key)

    def verify_key(self, public_key: ec.EllipticCurvePublicKey) -> bytes:
        """The payload, once this key, which is trusted as it is, is proved to have signed it.

        Raises:
            IdentityError: signed by another key, or changed since.
        """
        try:
            self._envelope.verify([_named(public_key)], 1)
        except (VerificationError, ValueError) as error:
            raise IdentityError(f"{self.name}: the signature does not hold.", _REMEDY) from error
        return self.payload


def sign_envelope(
    payload: bytes, payload_type: str, private_key: ec.EllipticCurvePrivateKey
) -> bytes:
    """The envelope around `payload` as canonical JSON.

    Raises:
        IdentityError: this installation's OpenSSL cannot sign deterministically.
    """
    envelope = Envelope(payload, payload_type, {})
    try:
        envelope.sign(_Rfc6979Signer(private_key))
    except UnsupportedAlgorithm as error:
        raise IdentityError(
            "The cryptographic library of this installation is too old to sign.",
            "Install the program's own packages again.",
        ) from error
    return _written(envelope)


def read_envelope(document: bytes, payload_type: str, name: str) -> SignedEnvelope:
    """Parse an envelope from outside; its signature is not checked yet.

    Args:
        document: the file's bytes.
        payload_type: the only type that is taken.
        name: what to call the file in an error.

    Raises:
        IdentityError: not canonical, not exactly one signature, or another payload type.
    """
    fields = parse_canonical_json(document, name)
    try:
        # securesystemslib changes what it is given; `fields` is ours alone.
        envelope = Envelope.from_dict(cast("dict[str, Any]", fields))
        written_again = _written(envelope)
    except (
        FormatError,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        binascii.Error,
        UnicodeError,
    ) as error:
        raise IdentityError(f"{name} is not a DSSE envelope.", _REMEDY) from error
    if written_again != document:
        raise IdentityError(f"{name} is not a DSSE envelope in canonical form.", _REMEDY)
    signatures = list(envelope.signatures.values())
    if len(signatures) != 1 or signatures[0].unrecognized_fields:
        raise IdentityError(f"{name} does not hold exactly one signature.", _REMEDY)
    if envelope.payload_type != payload_type:
        raise IdentityError(f"{name} signs something else than it should.", _REMEDY)
    return SignedEnvelope(
        payload=envelope.payload,
        payload_type=envelope.payload_type,
        key_id=signatures[0].keyid,
        name=name,
        _envelope=envelope,
    )


def _written(envelope: Envelope) -> bytes:
    return canonical_json(cast("dict[str, Json]", envelope.to_dict()))


def _named(public_key: ec.EllipticCurvePublicKey) -> SSlibKey:
    return SSlibKey.from_crypto(public_key, keyid=key_id(public_key))
