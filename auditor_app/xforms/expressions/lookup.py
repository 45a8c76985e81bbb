"""Choice filters by index: `instance('sites')/root/item[region = /data/region]`.

The items of a secondary instance never change, so the first use of a filter sorts them by the
filtered child once, and each further use looks the wanted items up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.expressions.context import Context
from auditor_app.xforms.expressions.conversions import equal
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    NameTest,
    Path,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from auditor_app.xforms.expressions.context import Host, Scope
    from auditor_app.xforms.tree import ChildIndex, Node

# Functions whose value hangs on the candidate itself.
_OF_CANDIDATE = frozenset(("last", "once"))
_OF_CONTEXT_WHEN_BARE = frozenset(
    (
        "position",
        "string",
        "number",
        "string-length",
        "normalize-space",
        "name",
        "local-name",
        "namespace-uri",
    )
)


def lookup_predicate(
    key: str,
    predicates: Sequence[Expression],
    scope: Scope,
    compile_in: Callable[[Expression, Scope], Any],
    compile_rest: Callable[..., Any],
) -> Callable[[list[Node], Context], list[Node]] | None:
    """The step `key[predicates]` by index, or None when the first predicate does not allow it."""
    found = _split(predicates[0])
    if found is None:
        return None
    column, wanted, others = found
    wanted_run, _ = compile_in(wanted, scope)
    rest = compile_rest([*others, *predicates[1:]], scope, compile_in)

    def filtered(nodes: list[Node], c: Context) -> list[Node]:
        # What is wanted does not hang on the candidate, so any node may stand in for it.
        value = wanted_run(Context(c.host, c.node, c.current))
        chosen: list[Node] = []
        for node in nodes:
            index = child_index(c.host, node, key, column)
            if isinstance(value, str):
                chosen += index.having((value,))
            elif isinstance(value, list):
                chosen += index.having(tuple({each.string_value(): None for each in value}))
            else:
                chosen += index.where(lambda text: equal(text, value))
        return rest(chosen, c) if rest else chosen

    return filtered


def child_index(host: Host, parent: Node, key: str, column: str) -> ChildIndex:
    """The children `key` of a node by the texts of their children `column`.

    Kept for the session, but not of the primary instance, which changes.
    """
    if parent.root() is host.root:
        return parent.children_by(key, column)
    indexes = host.indexes.setdefault((key, column), {})
    index = indexes.get(parent)
    if index is None:
        index = indexes[parent] = parent.children_by(key, column)
    return index


def _split(predicate: Expression) -> tuple[str, Expression, list[Expression]] | None:
    """`column = wanted and others` in its three parts."""
    if not isinstance(predicate, Chain):
        return None
    if set(predicate.operators) == {"and"}:
        for at, operand in enumerate(predicate.operands):
            found = _split_equation(operand)
            if found is not None:
                # "and" asks for truth, never for a position.
                others: list[Expression] = [
                    Call("boolean", (other,), 0)
                    for place, other in enumerate(predicate.operands)
                    if place != at
                ]
                return (*found, others) if not any(map(_reads_position, others)) else None
    found = _split_equation(predicate)
    return (*found, []) if found is not None else None


def _split_equation(equation: Expression) -> tuple[str, Expression] | None:
    if not isinstance(equation, Chain) or equation.operators != ("=",):
        return None
    for column, wanted in (equation.operands, equation.operands[::-1]):
        name = _column(column)
        if name is not None and not reads_candidate(wanted):
            return name, wanted
    return None


def _column(expression: Expression) -> str | None:
    """The child's name when `expression` is just that."""
    if isinstance(expression, Path) and expression.start == "." and len(expression.steps) == 1:
        step = expression.steps[0]
        if step.axis == "child" and not step.predicates and isinstance(step.test, NameTest):
            return step.test.local if not step.test.prefix and step.test.local != "*" else None
    return None


def reads_candidate(expression: Expression) -> bool:
    """Whether the value of `expression` hangs on the candidate it is evaluated for."""
    if isinstance(expression, Path) and expression.start == ".":
        return True
    if isinstance(expression, Call):
        bare = expression.name in _OF_CONTEXT_WHEN_BARE and not expression.arguments
        if bare or expression.name in _OF_CANDIDATE:
            return True
    return any(map(reads_candidate, _outside_predicates(expression)))


def _reads_position(expression: Expression) -> bool:
    if isinstance(expression, Call) and expression.name in ("position", "last"):
        return True
    return any(map(_reads_position, _outside_predicates(expression)))


def _outside_predicates(expression: Expression) -> list[Expression]:
    """The expressions right below, but for predicates: they have candidates of their own."""
    if isinstance(expression, Path):
        return [] if isinstance(expression.start, str) else [expression.start]
    if isinstance(expression, Filter):
        return [expression.primary]
    return parts_of(expression)
