"""All computations of a form, in the order in which they have to be evaluated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor_app.xforms.program.analysis import Analyst

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath, Run, Scope
    from auditor_app.xforms.program.computation import Computation, Reads
    from auditor_app.xforms.program.expressions import Expressions
    from auditor_app.xforms.program.shape import Shape


@dataclass(slots=True, eq=False)
class Program:
    """What a session runs.

    Attributes:
        shape: the specs of the primary instance.
        scope: namespaces for expressions.
        expressions: those of the form, compiled on their first use.
        computations: by rank: what one reads is computed by those before it.
        on_value: what has to be computed again when a node at this path changes, each with the
            number of ancestors it shares with the node.
        on_structure: likewise for the instances of a repeat.
        on_sibling: what has to be computed again when a node at this path changes in a neighbouring
            instance, each with the number of steps to the repeat and the neighbour's distance.
        on_place: what has to be computed again when an instance of the repeat gets another place.
        on_anything: what has to be computed again whatever changes.
        is_straight: a new record is computed by going through `computations` once.
    """

    shape: Shape
    scope: Scope
    expressions: Expressions
    computations: list[Computation] = field(default_factory=list)
    on_value: dict[GenericPath, list[tuple[Computation, int]]] = field(default_factory=dict)
    on_structure: dict[GenericPath, list[tuple[Computation, int]]] = field(default_factory=dict)
    on_sibling: dict[GenericPath, list[tuple[Computation, int, int]]] = field(default_factory=dict)
    on_place: dict[GenericPath, list[Computation]] = field(default_factory=dict)
    on_anything: list[Computation] = field(default_factory=list)
    is_straight: bool = False

    def reads(self, source: str, path: GenericPath) -> Reads:
        """What an expression reads at a node of this generic path.

        Raises:
            ExpressionError: it cannot be read.
        """
        analyst = Analyst(self.expressions, self.scope, self.shape)
        return analyst.reads(self.expressions.read(source, path), path)

    def compiled(self, source: str, path: GenericPath) -> Run:
        """The closure of an expression at a node of this generic path.

        Raises:
            ExpressionError: it cannot be read.
        """
        return self.expressions.run(source, path)
