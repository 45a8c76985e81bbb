"""Functions that look at more than the values of their arguments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions import conversions as to
from auditor_app.xforms.expressions.registry import converted, special_function
from auditor_app.xforms.expressions.syntax import Call, Expression, KindTest, NameTest, Path
from auditor_app.xforms.tree import ELEMENT, IRRELEVANT

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import Context, Run, Scope
    from auditor_app.xforms.expressions.registry import CompileTree
    from auditor_app.xforms.tree import Node


@special_function("if", "boo", "o")
def _if(call: Call, scope: Scope, compile_tree: CompileTree) -> Run:
    """Only the branch that is taken is evaluated."""
    condition = converted(*compile_tree(call.arguments[0], scope), "b")
    then = compile_tree(call.arguments[1], scope)[0]
    otherwise = compile_tree(call.arguments[2], scope)[0]
    return lambda c: then(c) if condition(c) else otherwise(c)


@special_function("once", "o", "o")
def _once(call: Call, scope: Scope, compile_tree: CompileTree) -> Run:
    """What the node holds already, and only while it is empty the argument."""
    run = compile_tree(call.arguments[0], scope)[0]

    def once(c: Context) -> Any:
        held = c.current.string_value()
        if held:
            return held
        value = run(c)
        return "" if value != value else value  # noqa: PLR0124 - NaN is not itself

    return once


@special_function("position", "?N", "n")
def _position(call: Call, scope: Scope, compile_tree: CompileTree) -> Run:
    if not call.arguments:
        return lambda c: float(c.position)
    # A repeat instance has its place whether it is relevant or not.
    nodes = converted(*compile_tree(call.arguments[0], replace(scope, skip_irrelevant=False)), "N")

    def position(c: Context) -> float:
        found: Any = nodes(c)
        return place_among_namesakes(found[0]) if found else to.NAN

    return position


def place_among_namesakes(node: Node) -> float:
    """The place of `node`, from 1, among its siblings of the same name."""
    if node.parent is None:
        return 1.0
    if node.kind != ELEMENT:
        return to.NAN
    return float(node.parent.place_of(node))


@special_function("indexed-repeat", "NNn?NnNn", "N")
def _indexed_repeat(call: Call, scope: Scope, compile_tree: CompileTree) -> Run:
    """`indexed-repeat(target, repeat, index, ...)`: the target in the repeat instance so numbered.

    Where the target lies in further repeats, they are the ones around the current node.
    """
    if len(call.arguments) % 2 == 0:
        raise ExpressionError(
            f"At character {call.position} indexed-repeat() is given a repeat without an index.",
            "Give it the target, then pairs of a repeat and an index.",
        )
    target = _names(call, call.arguments[0])
    repeats = [_names(call, repeat) for repeat in call.arguments[1::2]]
    indexes = [converted(*compile_tree(index, scope), "n") for index in call.arguments[2::2]]

    def indexed(c: Context) -> list[Node]:
        wanted = _chain(c.node, target)
        places = {
            _chain(c.node, repeat): to.to_number(index(c))
            for repeat, index in zip(repeats, indexes, strict=True)
        }
        return _walk(c, wanted, places)

    return indexed


def _names(call: Call, argument: Expression) -> tuple[bool, tuple[str, ...]]:
    """Whether the path is absolute, and its steps; `..` and `.` among them."""
    plain = isinstance(argument, Path) and argument.start in ("/", ".")
    names: list[str] = []
    if isinstance(argument, Path):
        for step in argument.steps:
            if step.axis == "child" and isinstance(step.test, NameTest):
                names.append(step.test.local)
            elif step.axis in ("parent", "self") and isinstance(step.test, KindTest):
                names.append(".." if step.axis == "parent" else ".")
            else:
                plain = False
    if not plain or not isinstance(argument, Path):
        raise ExpressionError(
            f"At character {call.position} indexed-repeat() is given something that is no plain"
            " path.",
            "Name the question and its repeats by their paths, in an XLSForm as ${name}.",
        )
    return argument.start == "/", tuple(names)


def _chain(node: Node, path: tuple[bool, tuple[str, ...]]) -> tuple[str, ...]:
    """The generic absolute path that `path` means at `node`."""
    absolute, names = path
    chain: list[str] = []
    if not absolute:
        above: Node | None = node
        while above is not None and above.parent is not None:
            chain.append(above.key)
            above = above.parent
        chain.reverse()
    for name in names:
        if name == "..":
            chain = chain[:-1]
        elif name != ".":
            chain.append(name)
    return tuple(chain)


def _at_place(namesakes: list[list[Node]], place: float) -> list[Node]:
    """Of each of these lists the node at `place`, from 1, where it has one."""
    if not place.is_integer() or place < 1:
        return []
    return [nodes[int(place) - 1] for nodes in namesakes if place <= len(nodes)]


def _walk(c: Context, path: tuple[str, ...], places: dict[tuple[str, ...], float]) -> list[Node]:
    around: dict[tuple[str, ...], Node] = {}
    node: Node | None = c.node
    while node is not None and node.parent is not None:
        around[_chain(node, (False, ()))] = node
        node = node.parent
    nodes = [c.node.root()]
    same_line = True
    for depth, name in enumerate(path, 1):
        prefix = path[:depth]
        if prefix in places:
            below = _at_place([each.named(name) for each in nodes], places[prefix])
            same_line = same_line and below == [around.get(prefix)]
            nodes = below
            continue
        below = [child for each in nodes for child in each.named(name)]
        if same_line and prefix in around and depth < len(path):
            below = [around[prefix]]
        nodes = below
    return [node for node in nodes if node.relevant] or (IRRELEVANT if nodes else [])
