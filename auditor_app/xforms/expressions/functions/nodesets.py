"""ODK's functions over nodes."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING, Any, Final

from auditor_app.xforms.expressions import conversions as to
from auditor_app.xforms.expressions.lookup import child_index
from auditor_app.xforms.expressions.registry import function

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import Context
    from auditor_app.xforms.tree import Node


@function("count-non-empty", "N", "n")
def _count_non_empty(nodes: list[Node]) -> float:
    return float(sum(1 for node in nodes if node.string_value()))


@function("instance", "s", "N", wants_context=True)
def _instance(c: Context, name: str) -> list[Node]:
    root = c.host.instance(name)
    return [] if root is None else [root]


@function("current", "", "N", wants_context=True)
def _current(c: Context) -> list[Node]:
    return [c.current]


_MODULUS: Final = 2147483647
_LONGEST: Final = 2**63 - 1


@function("randomize", "N?o", "N", wants_context=True)
def _randomize(c: Context, nodes: list[Node], *seed: Any) -> list[Node]:
    """The nodes in an order that the seed decides.

    The inside-out shuffle of Fisher and Yates, which the specification names, with the random
    numbers of Park and Miller: each node draws one, the first too.
    """
    shuffled: list[Node] = []
    state = _seed(seed[0] if seed else float(c.host.shuffle_seed(c.current)))
    for node in nodes:
        state = state * 16807 % _MODULUS
        place = int((state - 1) / (_MODULUS - 1) * (len(shuffled) + 1))
        shuffled.append(node)
        shuffled[-1], shuffled[place] = shuffled[place], node
    return shuffled


def _seed(value: Any) -> float:
    """The generator's state for a seed, as JavaRosa has it: a number, or a hash of other text."""
    number = to.to_number(value)
    if number == number:  # noqa: PLR0124 - NaN is not itself
        whole = int(max(-_LONGEST, min(number, _LONGEST)))
    else:
        text = to.to_string(value) if not isinstance(value, float) else ""
        digest = hashlib.sha256(text.encode("utf-8", "replace")).digest()
        whole = int.from_bytes(digest[:8], "big", signed=True) if text else 0
    # Java's remainder keeps the sign of the dividend; a long loses its last bits as a double.
    state = math.fmod(float(whole), _MODULUS)
    return state + _MODULUS - 1 if state <= 0 else state


@function("version", "", "s", wants_context=True)
def _version(c: Context) -> str:
    """The form's version, as JavaRosa and Enketo give it."""
    (top,) = c.current.root().children
    named = (each.text for each in top.attributes if each.local_name == "version")
    return next(named, "")


@function("pulldata", "ssss", "s", wants_context=True)
def _pulldata(c: Context, instance: str, column: str, key: str, value: str) -> str:
    """The first item of a secondary instance whose `key` is `value`: its `column`.

    As in ODK Collect the instance may be called by its file, `towns.csv`, in letters of any case.
    """
    root = c.host.instance(instance) or c.host.instance_of_file(instance)
    if root is None:
        return ""
    for top in root.named("root"):
        found = child_index(c.host, top, "item", key).having((value,))
        if found:
            return _cell(found[0], column) or ""
    return ""


def _cell(item: Node, column: str) -> str | None:
    if column.startswith("@"):
        attribute = item.attribute(column[1:])
        return attribute.text if attribute is not None else None
    return item.text_at(column)
