"""ODK's functions over nodes."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING, Any

from auditor_app.xforms.expressions import conversions as to
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


_MODULUS = 2147483647


@function("randomize", "N?o", "N", wants_context=True)
def _randomize(c: Context, nodes: list[Node], *seed: Any) -> list[Node]:
    """The nodes in an order that the seed decides (Park and Miller, as in JavaRosa)."""
    shuffled = list(nodes)
    state = _seed(c, seed[0]) if seed else c.host.random.randrange(1, _MODULUS - 1)
    for last in range(len(shuffled) - 1, 0, -1):
        state = state * 16807 % _MODULUS
        other = int((state - 1) / (_MODULUS - 1) * (last + 1))
        shuffled[last], shuffled[other] = shuffled[other], shuffled[last]
    return shuffled


def _seed(c: Context, value: Any) -> int:
    del c
    number = to.to_number(value)
    if math.isfinite(number):
        whole = int(number)
    else:
        text = to.to_string(value)
        if not text:
            whole = 0
        else:
            whole = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)
    # Java's remainder keeps the sign of the dividend.
    remainder = int(math.copysign(abs(whole) % _MODULUS, whole)) if whole else 0
    return remainder + _MODULUS - 1 if remainder <= 0 else remainder


@function("pulldata", "ssss", "s", wants_context=True)
def _pulldata(c: Context, instance: str, column: str, key: str, value: str) -> str:
    """The first item of a secondary instance whose `key` is `value`: its `column`."""
    root = c.host.instance(instance)
    if root is None:
        return ""
    index = c.host.indexes.setdefault(("pulldata", key), {})
    rows = index.get(root)
    if rows is None:
        rows = index[root] = {}
        for top in root.named("root"):
            for item in top.named("item"):
                cell = _cell(item, key)
                if cell is not None:
                    rows.setdefault(cell, []).append(item)
    found = rows.get(value)
    return (_cell(found[0], column) or "") if found else ""


def _cell(item: Node, column: str) -> str | None:
    if column.startswith("@"):
        attribute = item.attribute(column[1:])
        return attribute.text if attribute is not None else None
    cells = item.named(column)
    return cells[0].string_value() if cells else None
