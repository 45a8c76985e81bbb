"""Where a form's references lead: paths in binds, controls and actions to generic refs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.context import Scope
from auditor_app.xforms.expressions.paths import locate, start_of
from auditor_app.xforms.expressions.syntax import Path

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.program.shape import Shape


class References:
    """Answers which node of the form's instance a reference means.

    Nearly all references are absolute and without a prefix, as XLSForms have them: those are
    looked up, only the others are read as the expressions that they are.

    Args:
        shape: the nodes of the primary instance.
        scope: the namespaces of the form.
    """

    def __init__(self, shape: Shape, scope: Scope) -> None:
        self._shape = shape
        self._scope = scope

    def resolve(self, reference: str, base: GenericPath) -> GenericPath:
        """The generic path that `reference` means where `base` is the node around it.

        Raises:
            ExpressionError: it is no plain path.
        """
        known = self._shape.by_ref.get(reference)
        if known is not None and known.is_plain:
            return known.path
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
        return path in self._shape.by_path

    def ref(self, path: GenericPath) -> str:
        """The path of a node that exists as a ref, with names as the form writes them."""
        return self._shape.by_path[path].ref
