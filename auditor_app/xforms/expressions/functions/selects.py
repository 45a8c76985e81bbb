"""ODK's functions over selections: space-separated lists of chosen values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions import conversions as to
from auditor_app.xforms.expressions.registry import function

if TYPE_CHECKING:
    from collections.abc import Iterable


@function("is-selected", "ss", "b")
@function("selected", "ss", "b")
def _selected(chosen: str, value: str) -> bool:
    wanted = value.strip()
    # Nothing is selected where nothing is chosen (ODK Collect).
    return wanted in chosen.split() if wanted else not chosen.strip()


@function("selected-at", "sn", "s")
def _selected_at(chosen: str, place: float) -> str:
    words = chosen.split()
    # NaN is in no range, and infinity has no whole number to be cut to.
    if not -1 < place < len(words):
        return ""
    return words[int(place)]


@function("count-selected", "s", "n")
def _count_selected(chosen: str) -> float:
    return float(len(chosen.split()))


@function("coalesce", "oo", "o")
def _coalesce(first: Any, second: Any) -> Any:
    """The first unless it is empty; what is no number is."""
    return second if to.to_string(first) in ("", "NaN") else first


@function("checklist", "nn?o*", "b")
def _checklist(least: float, most: float, *answers: Any) -> bool:
    yes = sum(map(to.to_boolean, _each(answers)))
    return _between(least, yes, most)


@function("weighted-checklist", "nn?o*", "b")
def _weighted_checklist(least: float, most: float, *pairs: Any) -> bool:
    if len(pairs) % 2:
        raise ExpressionError(
            "weighted-checklist() is given an answer without a weight.",
            "Give it pairs of an answer and its weight.",
        )
    total = sum(
        to.to_number(weight)
        for answers, weights in zip(pairs[0::2], pairs[1::2], strict=True)
        for answer, weight in zip(_each((answers,)), _each((weights,)), strict=False)
        if to.to_boolean(answer)
    )
    return _between(least, total, most)


def _each(answers: tuple[Any, ...]) -> Iterable[Any]:
    for answer in answers:
        if isinstance(answer, list):
            yield from (node.string_value() for node in answer)
        else:
            yield answer


def _between(least: float, value: float, most: float) -> bool:
    """-1 is no bound."""
    return (least < 0 or value >= least) and (most < 0 or value <= most)
