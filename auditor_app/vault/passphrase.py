"""How strong a passphrase is, in words that a person can act on (zxcvbn)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from auditor_app.errors import VaultError

# zxcvbn refuses more than 72 characters; what stands behind them only makes it stronger.
_LONGEST = 72

_ENOUGH = 2
_WORDS = (
    "Very weak: found at once.",
    "Weak: found within hours.",
    "Fair: stands against a thief without special equipment for a while.",
    "Strong.",
    "Very strong.",
)


@dataclass(frozen=True, slots=True)
class Strength:
    """A passphrase's strength: `score` 0 (none) to 4 (very strong), `words` to show beside it."""

    score: int
    words: str

    @property
    def is_enough(self) -> bool:
        """Whether it may keep a vault without a word of warning: weaker ones fall within hours."""
        return self.score >= _ENOUGH


def passphrase_strength(text: str) -> Strength:
    """How strong `text` is as a passphrase; the text goes nowhere."""
    if not text:
        return Strength(0, "Type a passphrase: several unrelated words are easy to remember.")
    from zxcvbn import zxcvbn  # noqa: PLC0415 - 18 ms, for those who choose a passphrase

    verdict = zxcvbn(text[:_LONGEST])
    score = int(verdict["score"])
    hints = [verdict["feedback"]["warning"], *verdict["feedback"]["suggestions"]]
    advice = " ".join(f"{hint.rstrip('.')}." for hint in hints if hint) if score < 3 else ""
    return Strength(score, f"{_WORDS[score]} {advice}".rstrip())


def passphrase_bytes(passphrase: str) -> bytes:
    """The bytes that the key is derived from: NFKC, so that every keyboard gives the same."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def refuse_empty(passphrase: str) -> None:
    """Make sure that there is a passphrase at all; how strong it is, the person is told.

    Raises:
        VaultError: nothing but blanks.
    """
    if not passphrase.strip():
        raise VaultError("The passphrase is empty.", "Choose one, best several words.")
