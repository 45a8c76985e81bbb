"""One expression of the form: what it computes for which node, and what it reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from auditor_app.xforms.expressions.context import GenericPath, Run
    from auditor_app.xforms.program.shape import NodeSpec

_Item = TypeVar("_Item")

RELEVANT: Final = "relevant"
READONLY: Final = "readonly"
REQUIRED: Final = "required"
CALCULATE: Final = "calculate"
COUNT: Final = "count"
CHOICES: Final = "choices"
CONSTRAINT: Final = "constraint"
LABEL: Final = "label"
HINT: Final = "hint"

SINKS: Final = frozenset((CHOICES, CONSTRAINT, LABEL, HINT))
"""Kinds that no other expression reads; computed when somebody has looked, or looks."""


_NOTHING: Final[frozenset[Any]] = frozenset()
"""What most expressions read of most kinds: one for all of them."""


@dataclass(slots=True)
class Reads:
    """What an expression reads.

    Attributes:
        nodes: generic paths, each with how many of its first steps are the computing node's own
            ancestors: a change elsewhere does not touch it.
        structures: repeats whose number or order of instances it depends on, likewise.
        siblings: what it reads in a neighbour of the repeat instance that it is in: the generic
            path, how many of its first steps lead to the repeat, and how many places further on
            the neighbour stands (-1 for the one before).
        places: repeats in which the position of the instance around the computing node matters.
        anything: it uses an axis that cannot be followed beforehand.
        language: its value hangs on the language.
        missing: absolute paths to nodes that the form does not have.
    """

    nodes: dict[GenericPath, int] = field(default_factory=dict)
    structures: dict[GenericPath, int] = field(default_factory=dict)
    siblings: AbstractSet[tuple[GenericPath, int, int]] = _NOTHING
    places: AbstractSet[GenericPath] = _NOTHING
    anything: bool = False
    language: bool = False
    missing: AbstractSet[GenericPath] = _NOTHING

    def add_node(self, path: GenericPath, bound: int) -> None:
        """Note that `path` is read."""
        if bound < self.nodes.get(path, bound + 1):
            self.nodes[path] = bound

    def add_structure(self, path: GenericPath, bound: int) -> None:
        """Note that the instances of the repeat at `path` matter."""
        self.structures[path] = min(bound, self.structures.get(path, bound))

    def add_sibling(self, path: GenericPath, depth: int, distance: int) -> None:
        """Note that `path` is read in a neighbour of the instance around."""
        self.siblings = _with(self.siblings, (path, depth, distance))

    def add_place(self, path: GenericPath) -> None:
        """Note that the position of the instance of the repeat at `path` matters."""
        self.places = _with(self.places, path)

    def add_missing(self, path: GenericPath) -> None:
        """Note that there is no node at `path`."""
        self.missing = _with(self.missing, path)

    def join(self, other: Reads) -> None:
        """Read what `other` reads, too."""
        for path, bound in other.nodes.items():
            self.add_node(path, bound)
        for path, bound in other.structures.items():
            self.add_structure(path, bound)
        self.siblings |= other.siblings
        self.places |= other.places
        self.anything = self.anything or other.anything
        self.language = self.language or other.language
        self.missing |= other.missing

    def with_those_of(self, other: Reads) -> Reads:
        """What this and `other` read."""
        both = Reads()
        both.join(self)
        both.join(other)
        return both


def _with(found: AbstractSet[_Item], item: _Item) -> AbstractSet[_Item]:
    """`found` and `item` too: a set of one's own from the first item on."""
    if isinstance(found, set):
        found.add(item)
        return found
    return {*found, item}


@dataclass(slots=True, eq=False)
class Computation:
    """An expression with its node.

    `rank` is its place in the order of evaluation. `run` compiles the expression when it is first
    called and is then its closure.
    """

    kind: str
    spec: NodeSpec
    run: Run
    reads: Reads
    rank: int = 0
