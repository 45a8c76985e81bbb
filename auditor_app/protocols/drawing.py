"""A random draw from a list of workers that anybody can make again.

The rule, which needs nothing but HMAC-SHA-256 (RFC 2104, FIPS 180-4):

1. The lines of the list are numbered from 1, empty ones left out. What a line says plays no part.
2. The seed is written in capitals, without blanks and hyphens. It is the key.
3. For each line, HMAC-SHA-256 of its number, written in decimal digits, gives 64 hex digits.
4. In each stratum the lines are put in the order of these digits, the lowest first.
5. The first n are drawn; those that follow are the spares, to be used in their order.

By hand, for line 7 and the seed K7QF-2MX9: `printf 7 | openssl dgst -sha256 -hmac K7QF2MX9`.
So the list, the seed and the sizes give the same draw on every machine; and the drawn numbers can
be checked against a list that somebody else kept. `docs/decisions/0025` says why.

A line may be a name from a payroll: it is shown to nobody but the auditor, and stands in no error.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAX_LINES: Final = 100_000
MAX_LINE: Final = 500
MAX_STRATA: Final = 50
MAX_SEED: Final = 64
# Crockford's base 32: nothing that could be read as something else.
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SYMBOLS: Final = 16
_GROUP: Final = 4
_SEPARATORS: Final = "\t;"
_LEFT_OUT: Final = str.maketrans("", "", " -\u00a0\u2010\u2011\u2012\u2013\u2014\t\r\n")
_MANY: Final = 5


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One line of the list: what stands there, and its stratum ("" where the list has none)."""

    position: int
    text: str = field(repr=False)
    stratum: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DrawnStratum:
    """What was drawn in one stratum: positions in the list, in the order of the draw.

    Attributes:
        stratum: as on the list; "" where the list has no strata.
        listed: how many lines of the list are in it.
    """

    stratum: str = field(repr=False)
    listed: int
    drawn: tuple[int, ...]
    spares: tuple[int, ...]


def read_list(pasted: str) -> tuple[ListEntry, ...]:
    """The lines of a list as it was typed or pasted.

    What follows the last tab or semicolon of a line is its stratum; either every line has one or
    none has. Strata are told apart without regard to case.

    Raises:
        AnswerError: an empty list, lines that are there twice, a stratum missing, too much of it.
            The message names lines by number only.
    """
    lines = [line.strip() for line in unicodedata.normalize("NFC", pasted).splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        raise AnswerError("The list is empty.", "Paste or type it, one worker a line.")
    if len(lines) > MAX_LINES:
        raise AnswerError(
            f"The list has more than {MAX_LINES:,} lines.", "Divide it, for example by shift."
        )
    _refuse(f"longer than {MAX_LINE} characters", [len(line) > MAX_LINE for line in lines])
    parted = [_parted(line) for line in lines]
    if any(stratum for _, stratum in parted):
        _refuse("without a stratum", [not stratum for _, stratum in parted])
    _refuse("without anything before the stratum", [not text for text, _ in parted])
    _refuse_twice([text for text, _ in parted])
    spelt: dict[str, str] = {}
    for _, stratum in parted:
        spelt.setdefault(stratum.casefold(), stratum)
    if len(spelt) > MAX_STRATA:
        raise AnswerError(
            f"The list has more than {MAX_STRATA} strata.",
            "What follows the last tab or semicolon of a line is its stratum, such as a shift."
            " Leave it out where the list has none.",
        )
    return tuple(
        ListEntry(number, text, spelt[stratum.casefold()])
        for number, (text, stratum) in enumerate(parted, start=1)
    )


def strata_of(entries: Sequence[ListEntry]) -> dict[str, int]:
    """How many lines each stratum of the list has, in the order in which they first come."""
    counts: dict[str, int] = {}
    for entry in entries:
        counts[entry.stratum] = counts.get(entry.stratum, 0) + 1
    return counts


def new_seed() -> str:
    """A random seed as it is shown: four groups of four, 80 bits."""
    symbols = "".join(secrets.choice(_ALPHABET) for _ in range(_SYMBOLS))
    return "-".join(symbols[i : i + _GROUP] for i in range(0, _SYMBOLS, _GROUP))


def read_seed(typed: str) -> str:
    """The seed as it enters the draw: capitals and digits, without blanks and hyphens.

    Raises:
        AnswerError: it is empty, too long, or holds another sign.
    """
    seed = typed.upper().translate(_LEFT_OUT)
    if not seed or len(seed) > MAX_SEED or not (seed.isascii() and seed.isalnum()):
        raise AnswerError(
            f"A seed is made of 1 to {MAX_SEED} letters from A to Z and digits.",
            "Type it as it was shown, or have a new one made.",
        )
    return seed


def seed_digest(seed: str) -> str:
    """SHA-256 of a seed as `read_seed` gives it, in hex: what the event log says of it."""
    return hashlib.sha256(read_seed(seed).encode("ascii")).hexdigest()


def draw(
    entries: Sequence[ListEntry],
    sizes: Mapping[str, int],
    seed: str,
    spares: int | None = None,
) -> tuple[DrawnStratum, ...]:
    """Draw from each stratum of a list as many as `sizes` says, by the rule above.

    Args:
        entries: the list, as `read_list` gives it.
        sizes: how many of each stratum; none where it is left out.
        seed: as it was typed or made.
        spares: how many spares for each stratum; None: as many as are drawn.

    Returns:
        The strata in the order in which the list first names them.

    Raises:
        AnswerError: the seed is none, a stratum is not on the list or has fewer lines than are to
            be drawn, or nothing is to be drawn at all.
    """
    key = read_seed(seed).encode("ascii")
    positions: dict[str, list[int]] = {}
    for entry in entries:
        positions.setdefault(entry.stratum, []).append(entry.position)
    if not sizes.keys() <= positions.keys():
        raise AnswerError(
            "A stratum that is to be drawn from is not on the list.",
            "Choose among the strata of the list.",
        )
    if min(sizes.values(), default=0) < 0 or sum(sizes.values()) < 1:
        raise AnswerError("Nothing is to be drawn.", "Say how many are wanted of each stratum.")
    for number, (stratum, listed) in enumerate(positions.items(), start=1):
        if sizes.get(stratum, 0) > len(listed):
            raise AnswerError(
                f"{sizes[stratum]} are to be drawn from stratum {number} of the list, which has"
                f" {len(listed)} lines.",
                "Draw fewer, or complete the list.",
            )
    return tuple(
        _drawn(key, stratum, listed, sizes.get(stratum, 0), spares)
        for stratum, listed in positions.items()
    )


def _drawn(
    key: bytes, stratum: str, positions: list[int], size: int, spares: int | None
) -> DrawnStratum:
    in_order = sorted(positions, key=lambda position: _rank(key, position))
    behind = size + (size if spares is None else max(spares, 0) if size else 0)
    return DrawnStratum(
        stratum, len(positions), tuple(in_order[:size]), tuple(in_order[size:behind])
    )


def _rank(key: bytes, position: int) -> str:
    return hmac.new(key, str(position).encode("ascii"), hashlib.sha256).hexdigest()


def _parted(line: str) -> tuple[str, str]:
    at = max(line.rfind(separator) for separator in _SEPARATORS)
    return (line, "") if at < 0 else (line[:at].strip(), line[at + 1 :].strip())


def _refuse(what: str, wrong: Sequence[bool]) -> None:
    numbers = [number for number, is_wrong in enumerate(wrong, start=1) if is_wrong]
    if numbers:
        raise AnswerError(f"Lines {what}: {_named(numbers)}.", "Mend the list.")


def _refuse_twice(texts: Sequence[str]) -> None:
    first: dict[str, int] = {}
    twice = []
    for number, text in enumerate(texts, start=1):
        if first.setdefault(text, number) != number:
            twice.append(f"{first[text]} and {number}")
    if twice:
        more = f", and {len(twice) - _MANY} more pairs" if len(twice) > _MANY else ""
        raise AnswerError(
            f"Lines that are the same: {', '.join(twice[:_MANY])}{more}.",
            "Who is on the list twice would be drawn twice as often: take one out.",
        )


def _named(numbers: Sequence[int]) -> str:
    more = f" and {len(numbers) - _MANY} more" if len(numbers) > _MANY else ""
    return ", ".join(map(str, numbers[:_MANY])) + more
