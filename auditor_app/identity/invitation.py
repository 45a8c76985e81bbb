"""The code of an invitation: with it a laptop enrols by itself, once, within days.

The code is read out or sent by another way than the network. It holds the invitation's number, a
secret of 80 random bits, and the first 88 bits of the SHA-256 of the organisation's root
certificate, so that the laptop itself can tell whether the right organisation answers. A check byte
finds what was mistyped before anything is sent. Written in Crockford's base 32, in groups of five:
no I, L, O and U, and it does not matter whether letters are large or small.
https://www.crockford.com/base32.html
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives import hashes

from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import load_certificate

if TYPE_CHECKING:
    from cryptography import x509

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = str.maketrans("OIL", "011")
_NUMBER_BYTES: Final = 3
_SECRET_BYTES: Final = 10
_ROOT_BYTES: Final = 11
_BYTES: Final = _NUMBER_BYTES + _SECRET_BYTES + _ROOT_BYTES + 1
_CHARACTERS: Final = _BYTES * 8 // 5
_GROUP: Final = 5
_REMEDY: Final = "Type it again as it was given to you: eight groups of five."


@dataclass(frozen=True, slots=True)
class InvitationCode:
    """What a code holds: six hexadecimal digits, twenty of the secret, the root's beginning."""

    number: str
    secret: str = field(repr=False)
    root_digest: bytes

    @classmethod
    def create(cls, root: x509.Certificate) -> InvitationCode:
        """A fresh code for the organisation with that root certificate."""
        return cls(
            number=secrets.token_hex(_NUMBER_BYTES),
            secret=secrets.token_hex(_SECRET_BYTES),
            root_digest=root.fingerprint(hashes.SHA256())[:_ROOT_BYTES],
        )

    @classmethod
    def parse(cls, text: str) -> InvitationCode:
        """Read a code as somebody typed it.

        Raises:
            IdentityError: characters are missing, too many or mistyped. The message holds none.
        """
        typed = "".join(text.split()).replace("-", "").upper().translate(_READ_AS)
        if len(typed) != _CHARACTERS or not set(typed) <= set(_ALPHABET):
            raise IdentityError("This is no enrolment code.", _REMEDY)
        number = 0
        for character in typed:
            number = number * 32 + _ALPHABET.index(character)
        content = number.to_bytes(_BYTES, "big")
        if not hmac.compare_digest(_check(content[:-1]), content[-1:]):
            raise IdentityError("The enrolment code is mistyped.", _REMEDY)
        secret_end = _NUMBER_BYTES + _SECRET_BYTES
        return cls(
            content[:_NUMBER_BYTES].hex(),
            content[_NUMBER_BYTES:secret_end].hex(),
            content[secret_end:-1],
        )

    def __str__(self) -> str:
        content = bytes.fromhex(self.number + self.secret) + self.root_digest
        number = int.from_bytes(content + _check(content), "big")
        digits = [_ALPHABET[number >> (5 * place) & 31] for place in reversed(range(_CHARACTERS))]
        written = "".join(digits)
        groups = [written[at : at + _GROUP] for at in range(0, _CHARACTERS, _GROUP)]
        return "-".join(groups)

    @property
    def secret_digest(self) -> str:
        """What the central store keeps of the secret: a SHA-256, in hexadecimal."""
        return digest_of(self.number, self.secret)

    def require_root(self, root_pem: str) -> None:
        """Make sure that the organisation that answers is the one that invited.

        Raises:
            IdentityError: another one answers.
        """
        found = load_certificate(root_pem).fingerprint(hashes.SHA256())
        if not hmac.compare_digest(found[:_ROOT_BYTES], self.root_digest):
            raise IdentityError(
                "The answer comes from another organisation than the one that gave the code.",
                "Do not go on. Ask your organisation for a new code, and tell it what happened.",
            )


def digest_of(number: str, secret: str) -> str:
    """The digest of an invitation's secret; a slow one is not needed for 80 random bits."""
    return hashlib.sha256(f"auditor invitation {number} {secret}".encode()).hexdigest()


def _check(content: bytes) -> bytes:
    return hashlib.sha256(b"auditor code" + content).digest()[:1]
