"""XPath 1.0 text to tokens (XPath 1.0, section 3.7, with its rules for `*` and operator names)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from auditor_app.errors import ExpressionError

MAX_LENGTH: Final = 200_000
"""Characters of an expression. The longest known in the field has some 30,000."""

OPERATOR_NAMES: Final = frozenset(("and", "or", "mod", "div"))

_NAME = r"[^\W\d][\w.\-·]*"
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<literal>"[^"]*"|'[^']*')
    |(?P<symbol>::|//|\.\.|!=|<=|>=|[()\[\].@,/|+\-=<>*$])
    |(?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
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
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise _unreadable(source, at)
        kind, text = str(match.lastgroup), match.group()
        if kind == "name" and _is_operand(tokens):
            # After an operand only an operator can stand: "1and2" is "1 and 2".
            text = next((name for name in OPERATOR_NAMES if text.startswith(name)), text)
        if kind != "space":
            tokens.append(_token(kind, text, at + 1, tokens))
        at += len(text)
    tokens.append(Token("end", "", len(source) + 1))
    return tokens


def _token(kind: str, text: str, position: int, before: list[Token]) -> Token:
    if kind == "literal":
        return Token(kind, text[1:-1], position)
    if kind == "symbol" and text in _ALWAYS_OPERATORS:
        return Token("operator", text, position)
    if _is_operand(before) and (text == "*" or (kind == "name" and text in OPERATOR_NAMES)):
        return Token("operator", text, position)
    return Token(kind, text, position)


_ALWAYS_OPERATORS = frozenset(("+", "-", "=", "!=", "<", "<=", ">", ">=", "|"))


def _is_operand(before: list[Token]) -> bool:
    """Whether what stands before ends an operand, so that an operator has to follow."""
    if not before:
        return False
    last = before[-1]
    if last.kind == "operator":
        return False
    return not (last.kind == "symbol" and last.text in ("@", "::", "(", "[", ",", "/", "//"))


def _unreadable(source: str, at: int) -> ExpressionError:
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
