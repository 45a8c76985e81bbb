"""The paths that forms are made of: up so many steps, then down by names.

Each has a closure of its own for its length, because they are most of what a form evaluates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.tree import IRRELEVANT

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from auditor_app.xforms.expressions.context import Context
    from auditor_app.xforms.tree import Node

    NodesRun: TypeAlias = "Callable[[Context], list[Node]]"

ROOT_NODE: Final = "root"
CONTEXT_NODE: Final = "context"
CURRENT_NODE: Final = "current"


@dataclass(frozen=True, slots=True)
class PlainPath:
    """From `origin` (root, context or current node) `ups` steps up, then down by `names`."""

    origin: str
    ups: int
    names: tuple[str, ...]


def plain_run(path: PlainPath, *, skip_irrelevant: bool) -> NodesRun:
    """A closure that gives the nodes of `path` in document order."""
    run = _run(path)
    return _relevant_only(run) if skip_irrelevant else run


def _run(path: PlainPath) -> NodesRun:
    names = path.names
    if path.origin == CONTEXT_NODE and path.ups < 2 and len(names) < 2:
        return _near(path)
    start = _start(path)

    def run(c: Context) -> list[Node]:
        node = start(c)
        if node is None:
            return []
        nodes = [node]
        # From one node down there is nothing to sort: its children stand in order.
        for name in names:
            if len(nodes) == 1:
                nodes = nodes[0].named(name)
            else:
                nodes = [below for node in nodes for below in node.named(name)]
        return nodes

    return run


def _near(path: PlainPath) -> NodesRun:
    """The node itself, the one above, and what lies right below either."""
    if not path.names:
        if not path.ups:
            return lambda c: [c.node]
        return lambda c: [] if c.node.parent is None else [c.node.parent]
    (name,) = path.names
    if not path.ups:
        return lambda c: c.node.named(name)
    return lambda c: [] if c.node.parent is None else c.node.parent.named(name)


def _start(path: PlainPath) -> Callable[[Context], Node | None]:
    if path.origin == ROOT_NODE:
        return lambda c: c.host.root
    ups, from_current = path.ups, path.origin == CURRENT_NODE

    def start(c: Context) -> Node | None:
        node: Node | None = c.current if from_current else c.node
        for _ in range(ups):
            if node is None:
                return None
            node = node.parent
        return node

    return start


def _relevant_only(run: NodesRun) -> NodesRun:
    def relevant(c: Context) -> list[Node]:
        nodes = run(c)
        for node in nodes:
            if not node.relevant:
                return [node for node in nodes if node.relevant] or IRRELEVANT
        return nodes

    return relevant
