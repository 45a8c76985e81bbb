"""ODK's functions over text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor_app.xforms.expressions.patterns import search
from auditor_app.xforms.expressions.registry import each_string, function, joined_text

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import Context


@function("substr", "sn?n", "s")
def _substr(text: str, start: float, *end: float) -> str:
    """Counts from 0; a negative place counts from the end."""
    first = _place(start, len(text))
    last = _place(end[0], len(text)) if end else len(text)
    return text[first:last] if first < last else ""


def _place(number: float, length: int) -> int:
    if number != number:  # noqa: PLR0124 - NaN is not itself
        return 0
    place = int(max(min(number, 2**53), -(2**53)))
    return max(0, length + place) if place < 0 else min(place, length)


@function("regex", "ss", "b")
def _regex(text: str, pattern: str) -> bool:
    return search(pattern, text)


@function("join", "s?o*", "s")
def _join(separator: str, *values: Any) -> str:
    return joined_text(separator, each_string(values))


@function("boolean-from-string", "o", "b")
def _boolean_from_string(value: Any) -> bool:
    text = each_string((value,))
    return bool(text) and text[0] in ("1", "true")


@function("jr:itext", "s", "s", wants_context=True)
def _itext(c: Context, name: str) -> str:
    return c.host.itext(name, c.node)


@function("jr:choice-name", "ss", "s", wants_context=True)
def _choice_name(c: Context, value: str, question: str) -> str:
    return c.host.choice_name(value, question.strip(), c.current)
