"""A session's values as flat pairs, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor_app.errors import FormFault, InstanceError
from auditor_app.xforms.session.instance import MAX_INSTANCES, InstanceNode, place_for
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


def fill(core: SessionCore, values: Mapping[str, str]) -> set[InstanceNode]:
    """Put values into a tree without repeat instances; returns the nodes that were placed.

    Raises:
        InstanceError: a repeat has more than `MAX_INSTANCES`.
    """
    top = core.top
    reached = {f"/{name}": top for name in (top.name, top.key)}
    placed: set[InstanceNode] = set()
    for ref, text in values.items():
        node = _ensure(core, ref, reached)
        if node is None:
            continue
        placed.add(node)
        if node.spec.is_leaf and node.spec.repeat is None:
            node.text = text
    return placed


def _ensure(core: SessionCore, ref: str, reached: dict[str, InstanceNode]) -> InstanceNode | None:
    """The node at `ref`, its repeat instances made where they are missing.

    `reached` remembers the way: the refs of a record share most of it.
    """
    known = reached.get(ref)
    if known is not None:
        return known
    above, _, last = ref.rpartition("/")
    step = _STEP.fullmatch(f"/{last}")
    parent = _ensure(core, above, reached) if step is not None and above else None
    if step is None or parent is None:
        return None
    name, position = step[1], int(step[2] or 0)
    stand_in = parent.ranges.get(_key(parent, name))
    if stand_in is not None and position:
        if position > MAX_INSTANCES:
            said = f"It is there more than {MAX_INSTANCES} times."
            raise InstanceError([FormFault(stand_in.ref, said, "Split the record.")])
        while len(parent.named(stand_in.key)) < position:
            made = core.builder.bare_instance(stand_in.spec)
            parent.insert(place_for(parent, stand_in.spec), made)
    node = _step(parent, name, position, last=False)
    if node is None and name.rpartition(":")[2] == DEPRECATED_ID:
        node = add_deprecated_id(parent)
    if node is None:
        node = _among_namesakes(core.top, parse_ref(ref) or [])
    if node is not None:
        reached[ref] = node
    return node
