"""XPath's four types and the ways between them (XPath 1.0, sections 3.4 and 4; ODK: dates).

Numbers are float, strings str, booleans bool, node-sets lists of `Node`. ODK has dates as well:
they are kept as their ISO 8601 text, which counts as its days since 1970-01-01 wherever a number
is wanted (`days.Days`).
"""

from __future__ import annotations

import math
import operator
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from auditor_app.xforms.expressions.days import Days, text_days
from auditor_app.xforms.tree import IRRELEVANT

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.xforms.tree import Node

Value: TypeAlias = "str | float | bool | list[Node]"

NAN: Final = math.nan
_NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_SPACE: Final = " \t\r\n"


def to_string(value: Value) -> str:
    """`string()` of any value."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[return-value]  # narrowed by its exact type, for speed
    if kind is float:
        return number_text(value)  # type: ignore[arg-type]
    if kind is bool:
        return "true" if value else "false"
    if kind is Days:
        return value.text or number_text(value)  # type: ignore[union-attr, arg-type]
    return value[0].string_value() if value else ""  # type: ignore[index, union-attr]


def to_number(value: Value) -> float:
    """`number()` of any value; NaN for what is none."""
    kind = type(value)
    if kind is float:
        return value  # type: ignore[return-value]
    if kind is bool:
        return 1.0 if value else 0.0
    if kind is not str:
        if kind is Days:
            return value  # type: ignore[return-value]
        if not value:
            return NAN
        value = value[0].string_value()  # type: ignore[index, union-attr]
    return text_number(value)  # type: ignore[arg-type]


def to_boolean(value: Value) -> bool:
    """`boolean()` of any value."""
    if isinstance(value, float):
        return value == value and value != 0  # noqa: PLR0124 - NaN is not itself
    return bool(value)


def text_number(text: str) -> float:
    """The number that `text` writes, a date's days, else NaN."""
    match = _NUMBER.match(text)
    if match is not None and match.end() == len(text):
        return float(text)
    stripped = text.strip(_SPACE)
    if _NUMBER.fullmatch(stripped):
        return float(stripped)
    if len(stripped) >= 10 and stripped[4] == "-":
        days = text_days(stripped)
        return NAN if days is None else days
    return NAN


def number_text(number: float) -> str:
    """A number as XPath writes it: no exponent, no trailing zeros, never "-0"."""
    if number != number:  # noqa: PLR0124 - NaN is not itself
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < 1e21:
        return str(int(number))
    text = repr(number)
    if "e" in text:
        text = format(Decimal(text), "f")
    return text


def equal(left: Value, right: Value) -> bool:
    """`left = right`."""
    if type(left) is str and type(right) is str:
        return left == right
    return _compare_nodes(left, right, operator.eq, _equal_atoms)


def not_equal(left: Value, right: Value) -> bool:
    """`left != right`, which for node-sets is not the opposite of `=`."""
    if type(left) is str and type(right) is str:
        return left != right
    return _compare_nodes(left, right, operator.ne, _not_equal_atoms)


def _equal_atoms(left: Value, right: Value) -> bool:
    if type(left) is bool or type(right) is bool:
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, float) or isinstance(right, float):
        return to_number(left) == to_number(right)
    return left == right


def _not_equal_atoms(left: Value, right: Value) -> bool:
    return not _equal_atoms(left, right)


def _compare_nodes(
    left: Value,
    right: Value,
    on_strings: Callable[[Any, Any], bool],
    on_atoms: Callable[[Value, Value], bool],
) -> bool:
    """XPath 1.0, section 3.4: a node-set compares by any of its nodes, with a boolean as one."""
    left_nodes, right_nodes = isinstance(left, list), isinstance(right, list)
    if not (left_nodes or right_nodes):
        return on_atoms(left, right)
    if type(left) is bool or type(right) is bool:
        return on_atoms(to_boolean(left), to_boolean(right))
    if not right_nodes:
        return any(on_atoms(text, right) for text in _texts(left))
    if not left_nodes:
        return any(on_atoms(left, text) for text in _texts(right))
    lefts, rights = (_texts(side) for side in (left, right))
    return any(on_strings(one, other) for one in lefts for other in rights)


def _texts(nodes: Value) -> list[str]:
    if nodes is IRRELEVANT:
        return [""]
    return [node.string_value() for node in nodes] if isinstance(nodes, list) else []


def ordered(
    compare: Callable[[Any, Any], bool],
) -> Callable[[Value, Value], bool]:
    """The comparison of numbers `compare` (<, <=, >, >=) for any two values."""

    def on_values(left: Value, right: Value) -> bool:
        left_nodes, right_nodes = isinstance(left, list), isinstance(right, list)
        if not (left_nodes or right_nodes):
            return compare(to_number(left), to_number(right))
        if type(left) is bool or type(right) is bool:
            return compare(float(to_boolean(left)), float(to_boolean(right)))
        rights = _numbers(right)
        return any(compare(number, other) for number in _numbers(left) for other in rights)

    return on_values


def _numbers(value: Value) -> list[float]:
    if isinstance(value, list):
        return [text_number(node.string_value()) for node in value]
    return [to_number(value)]
