"""Where a form's references lead: paths in binds, controls and actions to generic refs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.context import Scope
from auditor_app.xforms.expressions.paths import Located, locate, start_of
from auditor_app.xforms.expressions.syntax import Path

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.tree import Node


def resolve(reference: str, base: GenericPath, scope: Scope) -> GenericPath:
    """The generic path that `reference` means where `base` is the node around it.

    Raises:
        ExpressionError: it is no plain path.
    """
    tree = parse_cached(reference)
    if isinstance(tree, Path):
        at = Scope(
            path=base,
            current=base,
            namespaces=scope.namespaces,
            own_namespaces=scope.own_namespaces,
        )
        start = start_of(tree, at)
        place = locate(tree, at, start)[-1] if tree.steps else start
        if isinstance(place, Located) and place.path is not None:
            return place.path
    raise ExpressionError(
        f"'{reference}' is no plain path to a node.",
        "Name the node by its path, such as /data/group/question.",
    )


def find(root: Node, path: GenericPath) -> Node | None:
    """The first node of the instance at this generic path; an attribute's step begins with @."""
    node: Node | None = root
    for step in path:
        if node is None:
            return None
        if step.startswith("@"):
            node = node.attribute(step[1:])
        else:
            found = node.named(step)
            node = found[0] if found else None
    return node


def ref_text(root: Node, path: GenericPath) -> str:
    """The path as a ref, with names as the form writes them."""
    names = []
    node: Node | None = root
    for step in path:
        if step.startswith("@"):
            names.append(step)
            continue
        found = node.named(step) if node is not None else []
        node = found[0] if found else None
        names.append(node.name if node is not None else step.rpartition("}")[2])
    return "".join(f"/{name}" for name in names)
