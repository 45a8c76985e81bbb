"""ODK's functions over bytes: identifiers, digests, Base64, signatures."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import uuid
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.registry import function

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import Context

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


_LONGEST = 10_000


@function("uuid", "?n", "s", wants_context=True)
def _uuid(c: Context, *length: float) -> str:
    """A random UUID, or that many random letters and digits; none for what is no number."""
    if not length:
        return str(uuid.uuid4())
    if length[0] > _LONGEST:
        raise ExpressionError(
            f"uuid() is asked for more than {_LONGEST} characters.", "Ask for fewer."
        )
    count = 0 if math.isnan(length[0]) else int(max(length[0], 0))
    return "".join(c.host.random.choices(_LETTERS, k=count))


@function("digest", "ss?s", "s")
def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = algorithm.strip().lower().replace("-", "")
    if name not in ("md5", "sha1", "sha256", "sha384", "sha512"):
        raise ExpressionError(
            f"digest() knows no algorithm '{algorithm}'.",
            "Use MD5, SHA-1, SHA-256, SHA-384 or SHA-512.",
        )
    written = encoding.strip().lower()
    if written not in ("base64", "hex"):
        raise ExpressionError(
            f"digest() knows no encoding '{encoding}'.", "Use base64 (the usual one) or hex."
        )
    made = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    return made.hex() if written == "hex" else base64.b64encode(made).decode()


@function("base64-encode", "s", "s")
def _base64_encode(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _decoded(text: str) -> bytes | None:
    try:
        return base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None


@function("base64-decode", "s", "s")
def _base64_decode(text: str) -> str:
    return (_decoded(text) or b"").decode("utf-8", "replace")


@function("extract-signed", "ss", "s")
def _extract_signed(contents: str, public_key: str) -> str:
    """The message behind an Ed25519 signature (64 bytes, Base64), or "" when it does not hold."""
    signed, key = _decoded(contents), _decoded(public_key)
    if signed is None or key is None or len(signed) < 64 or len(key) != 32:
        return ""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signed[:64], signed[64:])
    except InvalidSignature:
        return ""
    return signed[64:].decode("utf-8", "replace")
