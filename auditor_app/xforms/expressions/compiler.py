"""Syntax trees to Python closures: read once, then only called."""

from __future__ import annotations

import math
import operator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions import conversions as to
from auditor_app.xforms.expressions.functions import compile_call
from auditor_app.xforms.expressions.parser import parse
from auditor_app.xforms.expressions.paths import compile_path
from auditor_app.xforms.expressions.predicates import compile_predicates
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    Literal,
    Negation,
    Number,
    Path,
    Union,
)
from auditor_app.xforms.tree import IRRELEVANT, document_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from auditor_app.xforms.expressions.context import Context, Run, Scope
    from auditor_app.xforms.tree import Node

    ChainRun: TypeAlias = (
        "Callable[[Sequence[tuple[Run, str]], Sequence[str | None]], tuple[Run, str]]"
    )

parse_cached = lru_cache(maxsize=4096)(parse)
"""`parse`, remembering: forms say the same thing many times."""


def compile_expression(source: str, scope: Scope) -> Run:
    """A closure that evaluates `source` at a node of `scope`.

    Raises:
        ExpressionError: it cannot be read, or calls a function that does not exist or not so.
    """
    return compile_tree(parse_cached(source), scope)[0]


def compile_tree(tree: Expression, scope: Scope) -> tuple[Run, str]:
    """The closure of a tree and the type of its value: s, n, b, N (nodes) or o (any)."""
    if isinstance(tree, Path):
        return compile_path(tree, scope, compile_tree), "N"
    if isinstance(tree, Chain):
        return _chain(tree, scope)
    if isinstance(tree, Call):
        return compile_call(tree, scope, compile_tree)
    return _others(tree, scope)


def _others(tree: Expression, scope: Scope) -> tuple[Run, str]:
    if isinstance(tree, Literal):
        text = tree.text
        return (lambda _: text), "s"
    if isinstance(tree, Number):
        value = tree.value
        return (lambda _: value), "n"
    if isinstance(tree, Negation):
        operand = number_run(*compile_tree(tree.operand, scope))
        return (lambda c: -operand(c)), "n"
    if isinstance(tree, Union):
        return _union(tree, scope), "N"
    if isinstance(tree, Filter):
        return _filter(tree, scope), "N"
    raise TypeError(tree)


def _union(tree: Union, scope: Scope) -> Run:
    operands = [_nodes_run(operand, scope, "|") for operand in tree.operands]

    def union(c: Context) -> list[Node]:
        return document_order([node for operand in operands for node in operand(c)])

    return union


def _filter(tree: Filter, scope: Scope) -> Run:
    primary = _nodes_run(tree.primary, scope, "[")
    choose = compile_predicates(tree.predicates, scope.inside_at(None), compile_tree)
    return lambda c: choose(primary(c), c) if choose else primary(c)


def _nodes_run(tree: Expression, scope: Scope, mark: str) -> Callable[[Context], list[Node]]:
    run, kind = compile_tree(tree, scope)
    if kind not in ("N", "o"):
        raise ExpressionError(
            f"'{mark}' stands beside a value that is no set of nodes.",
            "Use it with paths only.",
        )

    def nodes(c: Context) -> list[Node]:
        value = run(c)
        return value if isinstance(value, list) else []

    return nodes


def number_run(run: Run, kind: str) -> Callable[[Context], float]:
    """`run` with its value as a number."""
    if kind == "n":
        return run  # type: ignore[return-value]
    convert = to.to_number
    return lambda c: convert(run(c))


def boolean_run(run: Run, kind: str) -> Callable[[Context], bool]:
    """`run` with its value as a boolean."""
    if kind == "b":
        return run  # type: ignore[return-value]
    if kind == "N":
        return lambda c: bool(run(c))
    convert = to.to_boolean
    return lambda c: convert(run(c))


def _divide(left: float, right: float) -> float:
    if right == 0:
        if left == 0 or math.isnan(left):
            return math.nan
        return math.copysign(math.inf, left) * math.copysign(1.0, right)
    return left / right


def _modulo(left: float, right: float) -> float:
    """The remainder with the dividend's sign (XPath 1.0, section 3.5)."""
    if right == 0 or math.isnan(right) or math.isinf(left):
        return math.nan
    return math.fmod(left, right)


_ARITHMETIC: Final[dict[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divide,
    "mod": _modulo,
}
_SINGLE: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_COMPARISONS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "=": to.equal,
    "!=": to.not_equal,
    "<": to.ordered(operator.lt),
    "<=": to.ordered(operator.le),
    ">": to.ordered(operator.gt),
    ">=": to.ordered(operator.ge),
}


def _chain(tree: Chain, scope: Scope) -> tuple[Run, str]:
    operands = [compile_tree(operand, scope) for operand in tree.operands]
    texts = [each.text if isinstance(each, Literal) else None for each in tree.operands]
    return chain_of(tree.operators)(operands, texts)


def chain_of(operators: Sequence[str]) -> ChainRun:
    """What makes the closure of a chain, with the type of its value, of those of its operands.

    It is given the operands' closures with the types of their values, and for each operand that
    is a text in quotes that text, None for all others.
    """
    first = operators[0]
    if first in ("and", "or"):
        return lambda operands, _: (_logic(first, [boolean_run(*each) for each in operands]), "b")
    if first in _ARITHMETIC:
        operations = [_ARITHMETIC[each] for each in operators]
        return lambda operands, _: (
            _fold([number_run(*each) for each in operands], operations),
            "n",
        )
    compares = [_COMPARISONS[each] for each in operators]

    def comparison(
        operands: Sequence[tuple[Run, str]], texts: Sequence[str | None]
    ) -> tuple[Run, str]:
        fast = _fast_comparison(first, operands, texts) if len(compares) == 1 else None
        return fast or _fold([run for run, _ in operands], compares), "b"

    return comparison


def _logic(name: str, operands: list[Callable[[Context], bool]]) -> Run:
    if len(operands) == 2:
        left, right = operands
        if name == "and":
            return lambda c: left(c) and right(c)
        return lambda c: left(c) or right(c)
    if name == "and":
        return lambda c: all(operand(c) for operand in operands)
    return lambda c: any(operand(c) for operand in operands)


def _fold(operands: list[Any], operations: list[Callable[[Any, Any], Any]]) -> Run:
    if len(operations) == 1:
        left, right, operation = operands[0], operands[1], operations[0]
        return lambda c: operation(left(c), right(c))
    first, rest = operands[0], list(zip(operations, operands[1:], strict=True))

    def fold(c: Context) -> Any:
        value = first(c)
        for operation, operand in rest:
            value = operation(value, operand(c))
        return value

    return fold


def _fast_comparison(
    name: str, operands: Sequence[tuple[Run, str]], texts: Sequence[str | None]
) -> Run | None:
    """What most relevance expressions and constraints are: a path beside a value or a path."""
    (left, left_kind), (right, right_kind) = operands
    both = left_kind + right_kind
    if both in ("Ns", "sN") and name in ("=", "!="):
        nodes, text = (left, texts[1]) if both == "Ns" else (right, texts[0])
        return _text_comparison(nodes, text, name) if text is not None else None
    if both == "NN" and name in ("=", "!="):
        return _single_texts(left, right, name)
    if both == "Nn":
        return _single_number(left, right, name)
    return None


def _single_number(nodes_run: Run, number_run: Run, name: str) -> Run:
    """A path and a number: as a rule one node's number, else the general way."""
    compare, of_any, text_number = _SINGLE[name], _COMPARISONS[name], to.text_number

    def run(c: Context) -> bool:
        nodes: Any = nodes_run(c)
        number = number_run(c)
        if len(nodes) == 1:
            return compare(text_number(nodes[0].string_value()), number)
        return of_any(nodes, number)

    return run


def _single_texts(left: Run, right: Run, name: str) -> Run:
    """Two paths: as a rule two nodes' texts, else the general way."""
    compare, of_any = _SINGLE[name], _COMPARISONS[name]

    def run(c: Context) -> bool:
        lefts: Any = left(c)
        rights: Any = right(c)
        if len(lefts) == 1 == len(rights):
            return compare(lefts[0].string_value(), rights[0].string_value())
        return of_any(lefts, rights)

    return run


def _text_comparison(nodes_run: Run, text: str, name: str) -> Run:
    if name == "=":

        def is_text(c: Context) -> bool:
            # A loop: this is the most frequent closure of all, and a generator costs as much again.
            nodes: Any = nodes_run(c)
            for node in nodes:
                if node.string_value() == text:
                    return True
            return nodes is IRRELEVANT and text == ""

        return is_text

    def is_not_text(c: Context) -> bool:
        nodes: Any = nodes_run(c)
        for node in nodes:
            if node.string_value() != text:
                return True
        return nodes is IRRELEVANT and text != ""

    return is_not_text
