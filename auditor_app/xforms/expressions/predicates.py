"""Predicates to closures: what a step leaves of the nodes that it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor_app.xforms.expressions.context import Context
from auditor_app.xforms.expressions.conversions import to_boolean
from auditor_app.xforms.expressions.lookup import reads_candidate
from auditor_app.xforms.expressions.registry import FUNCTIONS
from auditor_app.xforms.expressions.syntax import Call, Chain, Negation, Number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeAlias

    from auditor_app.xforms.expressions.context import Run, Scope
    from auditor_app.xforms.expressions.syntax import Expression
    from auditor_app.xforms.tree import Node

    Compile: TypeAlias = "Callable[[Expression, Scope], tuple[Run, str]]"


def compile_predicates(
    predicates: Sequence[Expression], scope: Scope, compile_in: Compile
) -> Callable[[Iterable[Node], Context], list[Node]] | None:
    """All predicates of a step, one after the other; None when there are none."""
    if not predicates:
        return None
    choices = [_choice(predicate, scope, compile_in) for predicate in predicates]

    def choose(nodes: Iterable[Node], c: Context) -> list[Node]:
        chosen = nodes if isinstance(nodes, list) else list(nodes)
        for choice in choices:
            chosen = choice(chosen, c)
        return chosen

    return choose


def _choice(
    predicate: Expression, scope: Scope, compile_in: Compile
) -> Callable[[list[Node], Context], list[Node]]:
    place = wanted_place(predicate)
    if place is not None and _is_number(place) and not reads_candidate(place):
        return _by_place(compile_in(place, scope)[0])
    return _predicate(compile_in(predicate, scope)[0])


def _is_number(tree: Expression) -> bool:
    """Whether the value is a number, said without compiling: predicates nest."""
    if isinstance(tree, Chain):
        return tree.operators[0] in ("+", "-", "*", "div", "mod")
    if isinstance(tree, Call):
        declared = FUNCTIONS.get(tree.name)
        return declared is not None and declared.gives == "n"
    return isinstance(tree, Number | Negation)


def wanted_place(predicate: Expression) -> Expression | None:
    """What the position is compared with in `position() = x`, or a predicate that may be one."""
    if not isinstance(predicate, Chain) or predicate.operators != ("=",):
        return predicate
    left, right = predicate.operands
    if _is_place(left):
        return right
    return left if _is_place(right) else None


def _is_place(tree: Expression) -> bool:
    return isinstance(tree, Call) and tree.name == "position" and not tree.arguments


def _by_place(run: Run) -> Callable[[list[Node], Context], list[Node]]:
    """The candidate at a place that is the same for all of them."""

    def choose(nodes: list[Node], c: Context) -> list[Node]:
        if not nodes:
            return []
        inner = Context(c.host, nodes[0], c.current)
        inner.size = len(nodes)
        place: Any = run(inner)
        is_there = 1 <= place <= len(nodes) and place == int(place)
        return [nodes[int(place) - 1]] if is_there else []

    return choose


def _predicate(run: Run) -> Callable[[list[Node], Context], list[Node]]:
    def choose(nodes: list[Node], c: Context) -> list[Node]:
        inner = Context(c.host, c.node, c.current)
        inner.size = len(nodes)
        chosen = []
        for position, node in enumerate(nodes, 1):
            inner.node = node
            inner.position = position
            value: Any = run(inner)
            # A number is a position (XPath 1.0, section 2.4).
            if value == position if type(value) is float else to_boolean(value):
                chosen.append(node)
        return chosen

    return choose
