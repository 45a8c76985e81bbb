"""The one place where text becomes an age key: which kinds there are, and how each is read.

A programme names its recipients as text, whatever their kind. A kind that the age library can both
write and read is one more entry of `KINDS`: settings, sealing, checking and opening follow from it.
Why there is one alone so far stands in docs/decisions/0033-post-quantum-recipients.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.errors import IdentityError

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEDY: Final = "Ask the organisation for the programme's settings again."
_KEY_FILE: Final = "Give the key file that `age-keygen` or `auditor-central init` wrote."
# Bech32 (BIP 173): what stands before the last 1 says the kind; age writes nothing else there.
_PUBLIC: Final = re.compile(r"(age(?:1[a-z0-9+._-]+)?)1[ac-hj-np-z02-9]{6,}")
_SECRET: Final = re.compile(r"(AGE-(?:SECRET-KEY|PLUGIN)-(?:[A-Z0-9+._-]+-)?)1[AC-HJ-NP-Z02-9]{6,}")


@dataclass(frozen=True, slots=True)
class RecipientKind:
    """A kind of age key.

    Attributes:
        public: what a public key of this kind begins with, before its last `1`.
        secret: likewise for the secret key.
        stanza: the type of the stanza that a file sealed to such a key has in its header.
        recipient: reads the public key; a `pyrage.RecipientError` where it is none.
        identity: reads the secret key; a `pyrage.IdentityError` where it is none.
    """

    public: str
    secret: str
    stanza: str
    recipient: Callable[[str], pyrage.x25519.Recipient]
    identity: Callable[[str], pyrage.x25519.Identity]


X25519: Final = RecipientKind(
    public="age",
    secret="AGE-SECRET-KEY-",  # noqa: S106 - what every such key begins with
    stanza="X25519",
    recipient=pyrage.x25519.Recipient.from_str,
    identity=pyrage.x25519.Identity.from_str,
)
KINDS: Final = (X25519,)
STANZAS: Final = frozenset(kind.stanza for kind in KINDS)
"""The types of stanzas that a file may have which this program opens."""


def age_recipient(public_key: str) -> pyrage.x25519.Recipient:
    """The age recipient with that public key (`age1…`).

    Raises:
        IdentityError: it is none, or of a kind that this version cannot seal to.
    """
    found = _PUBLIC.fullmatch(public_key)
    kind = next((each for each in KINDS if found and each.public == found[1]), None)
    if found is not None and kind is None:
        raise IdentityError(
            f"A recipient's key begins with {found[1][:40]}1: this version of the program cannot"
            " seal to keys of that kind.",
            "Use a version that can, or ask the organisation for an X25519 key (age1…).",
        )
    try:
        return (kind or X25519).recipient(public_key)
    except pyrage.RecipientError as error:
        raise IdentityError("A recipient's key is not an age public key.", _REMEDY) from error


def age_identity(text: str) -> pyrage.x25519.Identity:
    """The age identity in the text of a key file (comments and one `AGE-SECRET-KEY-…`).

    Raises:
        IdentityError: there is not exactly one, or it is of a kind that this version cannot open
            with. The message never holds any of the key.
    """
    lines = [line.strip() for line in text.splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if len(keys) != 1:
        raise IdentityError("The key file does not hold exactly one age key.", _KEY_FILE)
    found = _SECRET.fullmatch(keys[0])
    kind = next((each for each in KINDS if found and each.secret == found[1]), None)
    if found is not None and kind is None:
        raise IdentityError(
            "The key file holds an age key of a kind that this version of the program cannot open"
            " with.",
            "Open the bundle with a version that can, or with `age` itself.",
        )
    try:
        return (kind or X25519).identity(keys[0])
    except pyrage.IdentityError as error:
        raise IdentityError("The key file does not hold an age X25519 key.", _KEY_FILE) from error
