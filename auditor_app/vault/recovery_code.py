"""The printed recovery code: 130 random bits that a person can type without fear.

32 symbols of Crockford's base 32 in groups of four: 26 random ones and a checksum of six. The
alphabet has no I, L, O and U; on reading, I and L count as 1, O as 0, and case, spaces and hyphens
do not matter. The checksum is Bech32m's (BIP 350, constants from BIP 173): any one to four wrong
symbols in 89 are found for certain, other errors but for one in a thousand million.
"""

from __future__ import annotations

import secrets

from auditor_app.errors import WrongKeyError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What people type between groups, and what a printed sheet may turn a hyphen into, is left out.
_READ_AS = str.maketrans("ILO", "110", " -\u00a0\u2010\u2011\u2012\u2013\u2014\t\r\n")
_RANDOM_SYMBOLS = 26
_CHECK_SYMBOLS = 6
_GROUP = 4
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32M = 0x2BC830A3


def new_recovery_code() -> str:
    """A fresh code as it is printed, such as `7K2M-…` (eight groups of four)."""
    values = [secrets.randbelow(32) for _ in range(_RANDOM_SYMBOLS)]
    symbols = "".join(_ALPHABET[value] for value in [*values, *_checksum(values)])
    return "-".join(symbols[i : i + _GROUP] for i in range(0, len(symbols), _GROUP))


def read_recovery_code(typed: str) -> bytes:
    """The secret in a code that a person typed: 26 symbols as ASCII, 130 bits of entropy.

    Raises:
        WrongKeyError: too short, too long, a sign that no code has, or a typing error.
    """
    symbols = typed.upper().translate(_READ_AS)
    expected = _RANDOM_SYMBOLS + _CHECK_SYMBOLS
    if len(symbols) != expected:
        raise WrongKeyError(
            f"A recovery code has {expected} letters and digits, this one has {len(symbols)}.",
            "Compare it with the printed sheet, group by group.",
        )
    values = [_ALPHABET.find(symbol) for symbol in symbols]
    if -1 in values or _polymod(values) != _BECH32M:
        raise WrongKeyError(
            "The recovery code has a typing error.",
            "Compare it with the printed sheet, group by group.",
        )
    return symbols[:_RANDOM_SYMBOLS].encode("ascii")


def _polymod(values: list[int]) -> int:
    """The remainder of the code polynomial over GF(32), as BIP 173 defines it."""
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate(_GENERATOR):
            if top >> bit & 1:
                checksum ^= factor
    return checksum


def _checksum(values: list[int]) -> list[int]:
    """The six symbols that make the remainder Bech32m's constant."""
    remainder = _polymod([*values, *[0] * _CHECK_SYMBOLS]) ^ _BECH32M
    return [remainder >> 5 * (_CHECK_SYMBOLS - 1 - i) & 31 for i in range(_CHECK_SYMBOLS)]
