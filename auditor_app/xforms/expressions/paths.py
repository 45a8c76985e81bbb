"""Location paths to closures.

The paths that forms are made of, plain names down from the root or from the node, become a walk
over the children's index; everything else goes the general way, axis by axis.

An absolute path inside of a repeat means the instance that the expression stands in, as far as
the two paths agree and except for its last step (JavaRosa's contextualising): in
`/data/debt[2]/note`, `/data/debt/amount` is that of the second debt, `/data/debt` all debts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.axes import AXES, REVERSE
from auditor_app.xforms.expressions.lookup import lookup_predicate
from auditor_app.xforms.expressions.plain_paths import (
    CONTEXT_NODE,
    CURRENT_NODE,
    ROOT_NODE,
    PlainPath,
    plain_run,
    sibling_run,
)
from auditor_app.xforms.expressions.predicates import compile_predicates
from auditor_app.xforms.expressions.syntax import (
    Call,
    KindTest,
    Literal,
    NameTest,
    Path,
    Step,
    child_name,
)
from auditor_app.xforms.tree import (
    ATTRIBUTE,
    COMMENT,
    ELEMENT,
    INSTRUCTION,
    IRRELEVANT,
    NAMESPACE,
    TEXT,
    Node,
    document_order,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from auditor_app.xforms.expressions.context import Context, GenericPath, Run, Scope
    from auditor_app.xforms.expressions.syntax import Expression

    Compile: TypeAlias = "Callable[[Expression, Scope], tuple[Run, str]]"
    Walk: TypeAlias = "Callable[[list[Node], Context], list[Node]]"
    NodesRun: TypeAlias = "Callable[[Context], list[Node]]"


@dataclass(frozen=True, slots=True)
class Located:
    """Where a path leads, as far as it can be said before it is evaluated.

    `path` is the generic path in the primary instance, or None; `bound` says how many of its
    first steps are the very nodes above the context node.
    """

    path: GenericPath | None
    bound: int = 0


def step_key(test: NameTest, scope: Scope) -> str:
    """What `Node.key` is for this name."""
    if not test.prefix:
        return test.local
    namespace = _namespace(test, scope)
    return test.local if namespace in scope.own_namespaces else f"{{{namespace}}}{test.local}"


def _namespace(test: NameTest, scope: Scope) -> str:
    namespace = scope.namespaces.get(test.prefix)
    if namespace is None:
        raise ExpressionError(
            f"The prefix '{test.prefix}' in '{test.prefix}:{test.local}' is not declared.",
            "Declare its namespace in the form (XLSForm: settings, column namespaces).",
        )
    return namespace


def locate(path: Path, scope: Scope, start: Located) -> list[Located]:
    """Where each step of `path` leads, beginning at `start`."""
    places = []
    place = start
    for step in path.steps:
        place = advance(place, step, scope)
        places.append(place)
    return places


def advance(place: Located, step: Step, scope: Scope) -> Located:
    """Where one step leads from `place`; `Located(None)` where that cannot be said beforehand."""
    here, test = place.path, step.test
    if here is None:
        return place
    if step.axis == "self" and isinstance(test, KindTest):
        return place
    if step.axis == "parent" and isinstance(test, KindTest) and here:
        return Located(here[:-1], min(place.bound, len(here) - 1))
    if isinstance(test, NameTest) and test.local != "*":
        if step.axis == "child":
            return Located((*here, step_key(test, scope)), place.bound)
        if step.axis == "attribute":
            return Located((*here, "@" + step_key(test, scope)), place.bound)
    return Located(None)


def start_of(path: Path, scope: Scope) -> Located:
    """Where `path` begins: at the root, the context node, the current node, or elsewhere."""
    if path.start == "/":
        return Located((), 0)
    if path.start == ".":
        return Located(scope.path, len(scope.path) if scope.path else 0)
    if _is_current(path):
        return Located(scope.current, len(scope.current) if scope.current else 0)
    return Located(None)


def bound_steps(path: Path, scope: Scope) -> int:
    """How many first steps of an absolute path are taken from the node the expression is at."""
    base = scope.path if scope.path is not None else scope.current
    if path.start != "/" or not base:
        return 0
    bound = 0
    for step, name in zip(path.steps[:-1], base, strict=False):
        test = child_name(step)
        if test is None or step.predicates or step_key(test, scope) != name:
            break
        bound += 1
    return bound


def compile_path(path: Path, scope: Scope, compile_in: Compile) -> NodesRun:
    """A closure that gives the nodes of `path` in document order."""
    bound = bound_steps(path, scope)
    plain = _plain(path, scope, bound)
    if plain is not None:
        return plain_run(plain, skip_irrelevant=scope.skip_irrelevant)
    start, place = _compile_start(path, scope, bound, compile_in)
    walk = _compile_steps(path.steps[bound:], scope, place, path, compile_in)
    filters = scope.skip_irrelevant and not _in_other_instance(path)

    def run(c: Context) -> list[Node]:
        nodes = walk(start(c), c)
        if filters:
            for node in nodes:
                if not node.relevant:
                    return [node for node in nodes if node.relevant] or IRRELEVANT
        return nodes

    return run


def absolute_run(text: str, base: GenericPath, scope: Scope) -> NodesRun:
    """What `compile_path` gives for an absolute path of plain names, at a node of the path `base`.

    There are hundreds of these in a form, so they are made without a syntax tree.
    """
    names = tuple(text[1:].split("/"))
    if names[:-1] == base[:-1] and len(base) > 1 and scope.skip_irrelevant:
        return sibling_run(names[-1])
    bound = 0
    for name, other in zip(names[:-1], base, strict=False):
        if name != other:
            break
        bound += 1
    ups = len(base) - bound if bound else 0
    plain = PlainPath(CONTEXT_NODE if bound else ROOT_NODE, ups, names[bound:])
    return plain_run(plain, skip_irrelevant=scope.skip_irrelevant)


def _plain(path: Path, scope: Scope, bound: int) -> PlainPath | None:
    """The path as so many steps up and names down, when it is nothing more than that."""
    steps: Sequence[Step] = path.steps[bound:]
    if path.start == "/":
        origin, ups = ROOT_NODE, 0
        if bound:
            origin = CONTEXT_NODE if scope.path is not None else CURRENT_NODE
            ups = len(scope.path or scope.current or ()) - bound
    elif path.start == ".":
        origin = CONTEXT_NODE
        ups, steps = _climb(steps)
    elif _is_current(path):
        origin = CURRENT_NODE
        ups, steps = _climb(steps)
    else:
        return None
    names = []
    for step in steps:
        test = child_name(step)
        if test is None or step.predicates:
            return None
        names.append(step_key(test, scope))
    return PlainPath(origin, ups, tuple(names))


def _climb(steps: Sequence[Step]) -> tuple[int, Sequence[Step]]:
    """How many steps up `steps` begin with, and those after them."""
    ups = 0
    for at, step in enumerate(steps):
        is_plain = isinstance(step.test, KindTest) and step.test.kind == "node"
        if not is_plain or step.predicates or step.axis not in ("self", "parent"):
            return ups, steps[at:]
        ups += step.axis == "parent"
    return ups, ()


def _is_current(path: Path) -> bool:
    start = path.start
    return isinstance(start, Call) and start.name == "current" and not start.arguments


def _in_other_instance(path: Path) -> bool:
    return isinstance(path.start, Call) and path.start.name == "instance"


def _compile_start(
    path: Path, scope: Scope, bound: int, compile_in: Compile
) -> tuple[NodesRun, Located]:
    place = start_of(path, scope)
    if path.start == "/":
        if bound:
            return _ancestor_start(scope, bound)
        return (lambda c: [c.host.root]), place
    if isinstance(path.start, str):
        return (lambda c: [c.node]), place
    primary, kind = compile_in(path.start, scope)
    if kind not in ("N", "o"):
        position = path.steps[0].position
        raise ExpressionError(
            f"At character {position} a path goes on from a value that has no nodes.",
            "Only paths, current() and instance() can be followed by '/'.",
        )

    def nodes_of(c: Context) -> list[Node]:
        value = primary(c)
        return value if isinstance(value, list) else []

    return nodes_of, place


def _ancestor_start(scope: Scope, bound: int) -> tuple[NodesRun, Located]:
    """Begin an absolute path at the ancestor that it shares with the context node."""
    from_current = scope.path is None
    base = scope.current if from_current else scope.path
    assert base is not None  # noqa: S101 - bound_steps gives 0 otherwise
    ups = len(base) - bound

    def start(c: Context) -> list[Node]:
        node: Node | None = c.current if from_current else c.node
        for _ in range(ups):
            if node is None:
                return []
            node = node.parent
        return [] if node is None else [node]

    return start, Located(base[:bound], bound)


def _compile_steps(
    steps: Sequence[Step], scope: Scope, place: Located, path: Path, compile_in: Compile
) -> Walk:
    walks: list[Walk] = []
    names: list[str] = []
    for step in steps:
        place = advance(Located(place.path), step, scope)
        test = child_name(step)
        if test is not None:
            key = step_key(test, scope)
            names.append(key)
            if not step.predicates:
                continue
            fast = _fast_lookup(path, key, step, scope.inside_at(place.path), compile_in)
            if fast is not None:
                walks += [_walk_names(tuple(names[:-1])), fast]
                names = []
                continue
            names.pop()
        if names:
            walks.append(_walk_names(tuple(names)))
            names = []
        walks.append(_general_step(step, scope.inside_at(place.path), compile_in))
    if names:
        walks.append(_walk_names(tuple(names)))
    return _in_sequence(walks)


def _fast_lookup(
    path: Path, key: str, step: Step, inner: Scope, compile_in: Compile
) -> Walk | None:
    """An index instead of a filter, for `instance('x')/root/item[key = value]`."""
    if not _in_other_instance(path) or not isinstance(path.start, Call):
        return None
    if not (path.start.arguments and isinstance(path.start.arguments[0], Literal)):
        return None
    return lookup_predicate(key, step.predicates, inner, compile_in, compile_predicates)


def _in_sequence(walks: list[Walk]) -> Walk:
    if not walks:
        return lambda nodes, _: nodes
    if len(walks) == 1:
        return walks[0]

    def all_walks(nodes: list[Node], c: Context) -> list[Node]:
        for walk in walks:
            nodes = walk(nodes, c)
        return nodes

    return all_walks


def _walk_names(names: tuple[str, ...]) -> Walk:
    """Down by names: in document order as long as the nodes it starts from lie side by side."""
    if not names:
        return lambda nodes, _: nodes

    def walk(nodes: list[Node], _: Context) -> list[Node]:
        for name in names:
            if len(nodes) == 1:
                nodes = nodes[0].named(name)
            elif nodes:
                nodes = [below for node in nodes for below in node.named(name)]
            else:
                return nodes
        return nodes

    def from_any(nodes: list[Node], c: Context) -> list[Node]:
        if len(nodes) > 1 and _nested(nodes):
            return document_order(walk(nodes, c))
        return walk(nodes, c)

    return from_any


def _nested(nodes: list[Node]) -> bool:
    """Whether the nodes may lie in one another, so that a walk can leave document order."""
    parent = nodes[0].parent if nodes else None
    return any(node.parent is not parent for node in nodes) and len(_depths(nodes)) > 1


def _depths(nodes: list[Node]) -> set[int]:
    depths = set()
    for node in nodes:
        depth, above = 0, node.parent
        while above is not None:
            depth += 1
            above = above.parent
        depths.add(depth)
    return depths


def _general_step(step: Step, inner: Scope, compile_in: Compile) -> Walk:
    candidates_of = _candidates(step, inner)
    choose = compile_predicates(step.predicates, inner, compile_in)
    is_reverse = step.axis in REVERSE
    keeps_order = step.axis in ("self", "child", "attribute", "namespace")

    def walk(nodes: list[Node], c: Context) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            candidates = candidates_of(node)
            found += choose(candidates, c) if choose else candidates
        if len(nodes) == 1:
            if is_reverse:
                found.reverse()
            return found
        if keeps_order and not _nested(nodes):
            return found
        return document_order(found)

    return walk


def _candidates(step: Step, scope: Scope) -> Callable[[Node], list[Node]]:
    """What a step comes to from a node, in the order of its axis, before its predicates."""
    test = child_name(step)
    if test is not None:
        key = step_key(test, scope)
        return lambda node: node.named(key)
    axis = AXES[step.axis]
    accepts = node_test(step, scope)
    return lambda node: [candidate for candidate in axis(node) if accepts(candidate)]


def node_test(step: Step, scope: Scope) -> Callable[[Node], bool]:
    """Whether a node of the step's axis passes its test."""
    test = step.test
    if isinstance(test, KindTest):
        return _kind_test(test)
    principal = {"attribute": ATTRIBUTE, "namespace": NAMESPACE}.get(step.axis, ELEMENT)
    if test.local == "*":
        if not test.prefix:
            return lambda node: node.kind == principal
        namespace = _namespace(test, scope)
        return lambda node: node.kind == principal and node.namespace == namespace
    key = step_key(test, scope)
    return lambda node: node.key == key and node.kind == principal


_KINDS = {"text": TEXT, "comment": COMMENT, "processing-instruction": INSTRUCTION}


def _kind_test(test: KindTest) -> Callable[[Node], bool]:
    if test.kind == "node":
        return lambda _: True
    kind = _KINDS[test.kind]
    if test.target:
        return lambda node: node.kind == kind and node.name == test.target
    return lambda node: node.kind == kind
