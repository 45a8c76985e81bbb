"""What an expression is evaluated in: the node, its place, and the host that knows the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime, tzinfo
    from random import Random

    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.tree import ChildIndex, Node

GenericPath: TypeAlias = "tuple[str, ...]"
"""A path in the primary instance without positions: ("data", "debt", "amount")."""


class Host(Protocol):
    """What functions ask of the form's session."""

    root: Node
    zone: tzinfo | None
    random: Random
    indexes: dict[tuple[str, str], dict[Node, ChildIndex]]

    def now(self) -> datetime:
        """The present, aware."""

    def instance(self, name: str) -> Node | None:
        """The root of a secondary instance, or of the primary when that is its id."""

    def instance_of_file(self, name: str) -> Node | None:
        """The root of the secondary instance that is called by a CSV file, in any letters."""

    def itext(self, name: str, node: Node) -> str:
        """The text of that id in the session's language, its outputs evaluated at `node`."""

    def shuffle_seed(self, node: Node) -> int:
        """The seed of an order at `node` for which the form gives none."""

    def choice_name(self, value: str, question: str, node: Node) -> str:
        """The label of the choice `value` of the select at the path `question`."""


class Context:
    """One evaluation. Closures never keep it: predicates use one over and over."""

    __slots__ = ("current", "host", "node", "position", "size")

    def __init__(self, host: Host, node: Node, current: Node | None = None) -> None:
        self.host = host
        self.node = node
        self.position = 1
        self.size = 1
        self.current = node if current is None else current


Run: TypeAlias = "Callable[[Context], Value]"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is known of an expression's place before it is evaluated.

    Attributes:
        path: generic path of the context node in the primary instance; None where it is not known
            or lies in another instance.
        current: that of the node `current()` gives.
        inside: the context node is a predicate's candidate, not the current node.
        namespaces: prefixes that name tests may use.
        own_namespaces: those whose names stand without braces in `Node.key`.
        skip_irrelevant: paths leave irrelevant nodes out.
        strict: a call of an unknown function, or with a wrong number of arguments, is an error
            when the expression is compiled; otherwise when, and if, it is evaluated.
    """

    path: GenericPath | None = None
    current: GenericPath | None = None
    inside: bool = False
    namespaces: Mapping[str, str] = field(default_factory=dict)
    own_namespaces: frozenset[str] = frozenset(("",))
    skip_irrelevant: bool = True
    strict: bool = True

    def at(self, path: GenericPath) -> Scope:
        """The scope of an expression that is evaluated at a node of this generic path."""
        return Scope(
            path,
            path,
            namespaces=self.namespaces,
            own_namespaces=self.own_namespaces,
            skip_irrelevant=self.skip_irrelevant,
            strict=self.strict,
        )

    def inside_at(self, path: GenericPath | None) -> Scope:
        """The scope of a predicate whose candidates lie at this path."""
        return Scope(
            path,
            self.current,
            inside=True,
            namespaces=self.namespaces,
            own_namespaces=self.own_namespaces,
            skip_irrelevant=self.skip_irrelevant,
            strict=self.strict,
        )
