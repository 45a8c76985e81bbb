"""P-256 keys: made, read, named.

A key's name (`key_id`, the `keyid` of a DSSE signature) is the SHA-256 of its SubjectPublicKeyInfo
in DER, in hexadecimal: `openssl pkey -pubin -in key.pem -outform DER | sha256sum` prints it.
"""

from __future__ import annotations

from hashlib import sha256

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from auditor_app.errors import IdentityError


def make_private_key() -> ec.EllipticCurvePrivateKey:
    """A fresh P-256 key from the system's random source."""
    return ec.generate_private_key(ec.SECP256R1())


def private_key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    """The key as unencrypted PKCS #8 PEM: only ever for a place that is encrypted itself."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def load_private_key(pem: bytes) -> ec.EllipticCurvePrivateKey:
    """Read an unencrypted P-256 key from PKCS #8 PEM.

    Raises:
        IdentityError: it is no such key. The message never holds any of it.
    """
    remedy = "Enrol this device again."
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise IdentityError("The private key cannot be read.", remedy) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise IdentityError("The private key is not a P-256 key.", remedy)
    return key


def require_p256(key: object, owner: str) -> ec.EllipticCurvePublicKey:
    """`key` as a P-256 public key; `owner` says whose it is in the error.

    Raises:
        IdentityError: another kind of key.
    """
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    raise IdentityError(f"The key of {owner} is not a P-256 key.", "Make a new P-256 key.")


def public_key_der(key: ec.EllipticCurvePublicKey) -> bytes:
    """The SubjectPublicKeyInfo in DER."""
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def key_id(key: ec.EllipticCurvePublicKey) -> str:
    """The key's name: 64 hexadecimal digits."""
    return sha256(public_key_der(key)).hexdigest()
