"""Where a form's references lead: paths in binds, controls and actions to generic refs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError
from auditor_app.xforms.definition.namespaces import JAVAROSA
from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.context import Scope
from auditor_app.xforms.expressions.paths import locate, start_of
from auditor_app.xforms.expressions.syntax import Path
from auditor_app.xforms.tree import ELEMENT

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.tree import Node

_TEMPLATE: Final = f"{{{JAVAROSA}}}template"
"""Says what an instance is for; it is no node of the record."""


class References:
    """Answers which node of the form's instance a reference means.

    Nearly all references are absolute and without a prefix, as XLSForms have them: those are
    looked up, only the others are read as the expressions that they are.

    Args:
        template: the root of the primary instance.
        scope: the namespaces of the form.
    """

    def __init__(self, template: Node, scope: Scope) -> None:
        self._scope = scope
        self._refs: dict[GenericPath, str] = {}
        self._paths: dict[str, GenericPath] = {}
        self._note_below(template)

    def _note_below(self, template: Node) -> None:
        stack: list[tuple[Node, GenericPath, str]] = [(template, (), "")]
        while stack:
            node, path, ref = stack.pop()
            for attribute in node.attributes:
                if attribute.key != _TEMPLATE:
                    name = f"{ref}/@{attribute.name}"
                    self._refs.setdefault((*path, "@" + attribute.key), name)
            for child in node.children:
                if child.kind != ELEMENT:
                    continue
                below, name = (*path, child.key), f"{ref}/{child.name}"
                self._refs.setdefault(below, name)
                if name == "/" + "/".join(below):
                    self._paths[name] = below
                stack.append((child, below, name))

    def resolve(self, reference: str, base: GenericPath) -> GenericPath:
        """The generic path that `reference` means where `base` is the node around it.

        Raises:
            ExpressionError: it is no plain path.
        """
        known = self._paths.get(reference)
        if known is not None:
            return known
        tree = parse_cached(reference)
        if isinstance(tree, Path):
            scope = self._scope
            at = Scope(
                path=base,
                current=base,
                namespaces=scope.namespaces,
                own_namespaces=scope.own_namespaces,
            )
            start = start_of(tree, at)
            place = locate(tree, at, start)[-1] if tree.steps else start
            if place.path is not None:
                return place.path
        raise ExpressionError(
            f"'{reference}' is no plain path to a node.",
            "Name the node by its path, such as /data/group/question.",
        )

    def exists(self, path: GenericPath) -> bool:
        """Whether the instance has a node at this generic path; an attribute's step is @name."""
        return path in self._refs

    def ref(self, path: GenericPath) -> str:
        """The path of a node that exists as a ref, with names as the form writes them."""
        return self._refs[path]
