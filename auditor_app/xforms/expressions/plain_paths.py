"""The paths that forms are made of: up so many steps, then down by names.

A node itself and its siblings have closures of their own: they are most of what a form evaluates.
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
    if not skip_irrelevant:
        return _walk(path)
    if path.origin == CONTEXT_NODE and path.ups == 0 and not path.names:
        return _itself
    if path.origin == CONTEXT_NODE and path.ups == 1 and len(path.names) == 1:
        return sibling_run(path.names[0])
    walk = _walk(path)

    def run(c: Context) -> list[Node]:
        nodes = walk(c)
        for node in nodes:
            if not node.relevant:
                return [node for node in nodes if node.relevant] or IRRELEVANT
        return nodes

    return run


def _itself(c: Context) -> list[Node]:
    node = c.node
    return [node] if node.relevant else IRRELEVANT


def sibling_run(name: str) -> NodesRun:
    """A closure that gives the nodes of a name beside the context node."""

    def run(c: Context) -> list[Node]:
        parent = c.node.parent
        if parent is None:
            return []
        nodes = parent.named(name)
        for node in nodes:
            if not node.relevant:
                return [node for node in nodes if node.relevant] or IRRELEVANT
        return nodes

    return run


def _walk(path: PlainPath) -> NodesRun:
    start, names = _start(path), path.names

    def walk(c: Context) -> list[Node]:
        node = start(c)
        if node is None:
            return []
        return node.reached(names)

    return walk


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
