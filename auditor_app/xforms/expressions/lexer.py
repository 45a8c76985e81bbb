"""XPath 1.0 text to tokens (XPath 1.0, section 3.7, with its rules for `*` and operator names)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from auditor_app.errors import ExpressionError

MAX_LENGTH: Final = 200_000
"""Characters of an expression. The longest known in the field has some 30,000."""

OPERATOR_NAMES: Final = frozenset(("and", "or", "mod", "div"))

NAME: Final = r"[^\W\d][\w.\-·]*"
"""A name without a prefix."""

_TOKEN: Final = re.compile(
    rf"""\s*(?:(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<literal>"[^"]*"|'[^']*')
    |(?P<operator>!=|<=|>=|[+\-=<>|])
    |(?P<symbol>::|//|\.\.|[()\[\].@,/*$])
    |(?P<name>{NAME}(?::(?!:)(?:{NAME}|\*))?))
    """,
    re.VERBOSE,
)
_BEFORE_OPERANDS: Final = frozenset(("@", "::", "(", "[", ",", "/", "//"))


class Token(NamedTuple):
    """`kind`: number, literal, name, symbol, operator or end; `position` counts from 1."""

    kind: str
    text: str
    position: int


def tokenize(source: str) -> list[Token]:
    """The tokens of `source`, an end token last.

    Raises:
        ExpressionError: a character that begins nothing, or a quote that never closes.
    """
    if len(source) > MAX_LENGTH:
        raise ExpressionError(
            f"The expression has {len(source)} characters; at most {MAX_LENGTH} are read.",
            "Split it into several calculations.",
        )
    tokens: list[Token] = []
    match_at = _TOKEN.match
    text_end = len(source.rstrip())
    at, after_operand = 0, False
    while at < text_end:
        match = match_at(source, at)
        if match is None:
            raise _unreadable(source, at)
        kind = match.lastgroup or ""
        text = match[kind]
        at = match.end()
        start = at - len(text)
        if after_operand and kind in ("name", "symbol"):
            kind, text = _after_operand(kind, text)
            at = start + len(text)
        # An operator has to follow an operand, and nothing but an operand what is none.
        after_operand = kind != "operator" and not (kind == "symbol" and text in _BEFORE_OPERANDS)
        tokens.append(Token(kind, text[1:-1] if kind == "literal" else text, start + 1))
    tokens.append(Token("end", "", len(source) + 1))
    return tokens


def _after_operand(kind: str, text: str) -> tuple[str, str]:
    """After an operand only an operator can stand: "*" is a product, "1and2" is "1 and 2"."""
    if kind == "name":
        for name in OPERATOR_NAMES:
            if text.startswith(name):
                return "operator", name
    return ("operator", text) if text == "*" else (kind, text)


def _unreadable(source: str, at: int) -> ExpressionError:
    at += len(source) - at - len(source[at:].lstrip())
    if source[at] in "'\"":
        return ExpressionError(
            f"The quotation mark at character {at + 1} is never closed.", "Close it."
        )
    if source[at] == "!":
        return ExpressionError(
            f"'!' at character {at + 1} is no operator.", "Write != for 'is not equal to'."
        )
    return ExpressionError(
        f"Character {at + 1} ({source[at]!a}) begins nothing that XPath knows.",
        "Remove it, or put text into quotation marks.",
    )
