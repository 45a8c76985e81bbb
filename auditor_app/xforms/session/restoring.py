"""A session's values as flat pairs, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor_app.xforms.session.instance import InstanceNode, place_for
from auditor_app.xforms.session.revising import DEPRECATED_ID, add_deprecated_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.tree import Node

_STEP = re.compile(r"/(@?[^/\[\]]+)(?:\[(\d{1,6})\])?")


def parse_ref(ref: str) -> list[tuple[str, int]] | None:
    """A ref's steps: name and position (0 where none is given). None when it is no ref."""
    steps = [(match[1], int(match[2] or 0)) for match in _STEP.finditer(ref)]
    rebuilt = "".join(f"/{name}[{place}]" if place else f"/{name}" for name, place in steps)
    return steps if steps and rebuilt == ref else None


def find(core: SessionCore, ref: str) -> InstanceNode | None:
    """The node at a ref; a repeat's stand-in for a repeat without a position."""
    steps = parse_ref(ref)
    top = core.top
    if steps is None or steps[0][0] not in (top.name, top.key):
        return None
    node = top
    for index, (name, position) in enumerate(steps[1:], 2):
        below = _step(node, name, position, last=index == len(steps))
        if below is None:
            return _among_namesakes(top, steps)
        node = below
    return node


def _among_namesakes(top: InstanceNode, steps: list[tuple[str, int]]) -> InstanceNode | None:
    """The node where a form has several elements of one name that are no repeat."""
    nodes = [top]
    for index, (name, position) in enumerate(steps[1:], 2):
        below: list[Node | None] = []
        if position or index == len(steps):
            below += [_step(node, name, position, last=index == len(steps)) for node in nodes]
        else:
            below += [child for node in nodes for child in node.named(_key(node, name))]
        nodes = [node for node in below if isinstance(node, InstanceNode)]
    return nodes[0] if nodes else None


def _step(node: InstanceNode, name: str, position: int, *, last: bool) -> InstanceNode | None:
    if name.startswith("@"):
        attribute = next((each for each in node.attributes if each.name == name[1:]), None)
        return attribute if isinstance(attribute, InstanceNode) else None
    key = _key(node, name)
    if position == 0 and last and key in node.ranges:
        return node.ranges[key]
    found = node.named(key)
    place = max(position, 1)
    chosen = found[place - 1] if place <= len(found) else None
    return chosen if isinstance(chosen, InstanceNode) else None


def _key(node: InstanceNode, name: str) -> str:
    """The key of a child that is called `name`; the form itself may lack it (deprecatedID)."""
    if name in node.spec.children:
        return name
    known = (spec.key for spec in node.spec.children.values() if spec.name == name)
    return next(known, "") or next((c.key for c in node.children if c.name == name), "")


def flat_values(core: SessionCore) -> dict[str, str]:
    """Every leaf's value by ref, and "" for every repeat instance."""
    values: dict[str, str] = {}
    for node in core.top.subtree():
        spec = node.spec
        if spec.repeat is not None:
            if not node.is_range():
                values[node.ref] = ""
        elif spec.is_leaf:
            values[node.ref] = node.text
    return values


def fill(core: SessionCore, values: Mapping[str, str]) -> set[str]:
    """Put values into a tree without repeat instances; returns the refs that were placed."""
    placed: set[str] = set()
    for ref in sorted(values, key=_natural):
        steps = parse_ref(ref)
        if steps is None:
            continue
        node = _ensure(core, steps)
        if node is None:
            continue
        placed.add(node.ref)
        if node.spec.is_leaf and node.spec.repeat is None:
            node.text = values[ref]
    return placed


def _natural(ref: str) -> list[tuple[str, int]]:
    return parse_ref(ref) or []


def _ensure(core: SessionCore, steps: list[tuple[str, int]]) -> InstanceNode | None:
    """The node at `steps`, its repeat instances made where they are missing."""
    node = core.top
    for name, position in steps[1:]:
        stand_in = node.ranges.get(_key(node, name))
        if stand_in is not None and position:
            while len(node.named(stand_in.key)) < position:
                made = core.builder.bare_instance(stand_in.spec)
                node.insert(place_for(node, stand_in.spec), made)
        found = _step(node, name, position, last=False)
        if found is None and name.rpartition(":")[2] == DEPRECATED_ID:
            found = add_deprecated_id(node)
        if found is None:
            return _among_namesakes(core.top, steps)
        node = found
    return node
