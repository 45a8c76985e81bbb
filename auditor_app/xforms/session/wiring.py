"""Who has to be evaluated when something changes, worked out once for a session.

Outside of repeats a computation has one node, so its place in the order says it all. Inside, what
is read leads to the nodes that read it: so many steps up, then down by names.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Expression,
    Literal,
    Negation,
    Number,
    Path,
    is_plain_child,
)
from auditor_app.xforms.program import computation as kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.program.computation import Computation
    from auditor_app.xforms.program.shape import NodeSpec
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode

_TRUTHS: Final = frozenset((kinds.RELEVANT, kinds.READONLY, kinds.REQUIRED))

# Functions whose value hangs on their arguments alone, not on the node that they are called at.
_PURE: Final = frozenset(
    (
        "boolean",
        "ceiling",
        "coalesce",
        "concat",
        "contains",
        "count",
        "count-non-empty",
        "count-selected",
        "date",
        "ends-with",
        "floor",
        "if",
        "int",
        "join",
        "max",
        "min",
        "not",
        "number",
        "pow",
        "regex",
        "round",
        "selected",
        "selected-at",
        "starts-with",
        "string",
        "string-length",
        "substr",
        "substring",
        "substring-after",
        "substring-before",
        "sum",
        "translate",
    )
)
_CONSTANT: Final = frozenset(("true", "false", "today"))


class Reach:
    """The nodes in repeats at which a computation reads a given node.

    Attributes:
        is_everywhere: these are all its nodes, whichever node is given.
    """

    __slots__ = ("_names", "_ups", "computation", "is_everywhere")

    def __init__(self, computation: Computation, length: int, shared: int) -> None:
        self.computation = computation
        self.is_everywhere = shared <= 1
        self._ups = length - shared if shared > 0 else -1
        self._names = computation.spec.path[max(shared, 1) :]

    def targets(self, node: InstanceNode, top: InstanceNode) -> Iterable[InstanceNode]:
        """Where to evaluate when `node` has changed."""
        at = top
        if self._ups >= 0:
            at = node
            for _ in range(self._ups):
                at = at.parent  # type: ignore[assignment]  # the shared ancestor is an element
        return nodes_of(self.computation, at, self._names)


class SiblingReach:
    """The nodes in repeats at which a computation reads a given node of a neighbouring instance."""

    __slots__ = ("_distance", "_names", "_ups", "computation")

    def __init__(self, computation: Computation, length: int, depth: int, distance: int) -> None:
        self.computation = computation
        self._ups = length - depth
        self._distance = distance
        self._names = computation.spec.path[depth:]

    def targets(self, node: InstanceNode, top: InstanceNode) -> Iterable[InstanceNode]:
        """Where to evaluate when `node` has changed."""
        del top
        at = node
        for _ in range(self._ups):
            at = at.parent  # type: ignore[assignment]  # the instance is an element
        around = at.above
        place = at.place - self._distance
        instances = around.named(at.key) if around is not None else []
        if not 1 <= place <= len(instances):
            return ()
        reader = instances[place - 1]
        return nodes_of(self.computation, reader, self._names)  # type: ignore[arg-type]


def nodes_of(
    computation: Computation, at: InstanceNode, names: tuple[str, ...]
) -> Iterable[InstanceNode]:
    """Where a computation is evaluated, of all that one comes to from `at` by these names."""
    if computation.spec.repeat is not None:
        return _repeats(computation, at, names)
    if not names:
        return (at,)
    if names[-1].startswith("@"):
        return _attributes(at.reached(names[:-1]), names[-1][1:])
    return at.reached(names)


def _repeats(
    computation: Computation, at: InstanceNode, names: tuple[str, ...]
) -> Iterator[InstanceNode]:
    """Instances, and the stand-in beside them, which alone has a count."""
    key = computation.spec.key
    parents: Iterable[InstanceNode | None] = (at.above,)
    if names:
        parents = at.reached(names[:-1]) if len(names) > 1 else (at,)
    for parent in parents:
        if parent is None:
            continue
        if computation.kind != kinds.COUNT:
            yield from parent.named(key) if names else (at,)  # type: ignore[misc]
        stand_in = parent.ranges.get(key)
        if stand_in is not None:
            yield stand_in


def _attributes(owners: Iterable[InstanceNode], key: str) -> list[InstanceNode]:
    found = (owner.attribute(key) for owner in owners)
    return [each for each in found if each is not None]  # type: ignore[misc]


class Wake:
    """What one change sets off.

    Attributes:
        firm: outside of repeats, by rank, with the nodes to evaluate at.
        checks: nodes whose constraint has to be looked at again.
        texts: labels and hints, with kind, rank and node.
        reaches: what lies in repeats.
        siblings: what lies in neighbouring instances.
    """

    __slots__ = ("checks", "firm", "reaches", "siblings", "texts")

    def __init__(
        self,
        firm: tuple[tuple[int, tuple[InstanceNode, ...]], ...],
        checks: tuple[InstanceNode, ...],
        texts: tuple[tuple[str, int, tuple[InstanceNode, ...]], ...],
        reaches: tuple[Reach, ...],
    ) -> None:
        self.firm = firm
        self.checks = checks
        self.texts = texts
        self.reaches = reaches
        self.siblings: tuple[SiblingReach, ...] = ()


class Wiring:
    """The dependencies of a program, tied to the nodes of one session.

    Attributes:
        at: by rank the nodes of a computation outside of repeats. Expressions that say the same
            are evaluated once, with all their nodes, at the rank of the first; the others are None
            as those in repeats are.
        leads: by rank the rank at which a computation outside of repeats is evaluated.
        has_siblings: somebody reads a neighbouring instance.
        on_place: what hangs on the place of a repeat's instance, with the names that lead to it.
        on_anything: what every change sets off.
    """

    def __init__(self, core: SessionCore) -> None:
        self._program = program = core.form.program
        self._single = core.single
        self._place_fixed(program.computations)
        by_path = program.shape.by_path
        self._on_value: dict[NodeSpec, Wake | None] = {}
        self._on_structure: dict[NodeSpec, Wake | None] = {}
        self.has_siblings = bool(program.on_sibling)
        self.on_place: dict[NodeSpec, list[tuple[Computation, tuple[str, ...]]]] = {
            by_path[path]: [(each, each.spec.path[len(path) :]) for each in readers]
            for path, readers in program.on_place.items()
        }
        self.on_anything: Wake | None = None
        if program.on_anything:
            self.on_anything = self._wake([(each, 0) for each in program.on_anything], 0)

    def on_value(self, spec: NodeSpec) -> Wake | None:
        """What a change of a node's value or presence sets off, None for nothing.

        Found out when it is first asked for: most nodes of a form never change.
        """
        try:
            return self._on_value[spec]
        except KeyError:
            wake = self._on_value[spec] = self._found_on_value(spec.path)
            return wake

    def _found_on_value(self, path: GenericPath) -> Wake | None:
        readers = self._program.on_value.get(path)
        neighbours = self._program.on_sibling.get(path)
        if readers is None and neighbours is None:
            return None
        wake = self._wake(readers or (), len(path))
        if neighbours is not None:
            reaches = (SiblingReach(each, len(path), *at) for each, *at in neighbours)
            wake.siblings = tuple(reaches)
        return wake

    def on_structure(self, spec: NodeSpec) -> Wake | None:
        """What a change of a repeat's instances sets off at their parent, None for nothing."""
        if spec not in self._on_structure:
            readers = self._program.on_structure.get(spec.path)
            found = self._wake(readers, len(spec.path) - 1) if readers is not None else None
            self._on_structure[spec] = found
        return self._on_structure[spec]

    def _place_fixed(self, computations: list[Computation]) -> None:
        self.at: list[tuple[InstanceNode, ...] | None] = [None] * len(computations)
        self.leads = list(range(len(computations)))
        said = Counter((each.kind, _source(each)) for each in computations if each.kind in _TRUTHS)
        leaders: dict[tuple[str, str], list[InstanceNode]] = {}
        ranks: dict[tuple[str, str], int] = {}
        for computation in computations:
            node = self._single.get(computation.spec)
            if node is None:
                continue
            if computation.kind not in _TRUTHS:
                self.at[computation.rank] = (node,)
                continue
            key = (computation.kind, _source(computation))
            if said[key] < 2 or not _is_alone(key[1]):
                self.at[computation.rank] = (node,)
                continue
            leaders.setdefault(key, []).append(node)
            self.leads[computation.rank] = ranks.setdefault(key, computation.rank)
        for key, nodes in leaders.items():
            self.at[ranks[key]] = tuple(nodes)

    def _wake(self, readers: Iterable[tuple[Computation, int]], length: int) -> Wake:
        firm: list[tuple[int, tuple[InstanceNode, ...]]] = []
        checks: list[InstanceNode] = []
        texts: list[tuple[str, int, tuple[InstanceNode, ...]]] = []
        reaches: list[Reach] = []
        ranks: set[int] = set()
        for computation, shared in readers:
            if computation.spec.in_repeat:
                reaches.append(Reach(computation, length, shared))
                continue
            rank = self.leads[computation.rank]
            nodes = self.at[rank]
            if nodes is None or rank in ranks:
                continue
            ranks.add(rank)
            if computation.kind == kinds.CONSTRAINT:
                checks += nodes
            elif computation.kind in (kinds.LABEL, kinds.HINT):
                texts.append((computation.kind, rank, nodes))
            else:
                firm.append((rank, nodes))
        return Wake(tuple(firm), tuple(checks), tuple(texts), tuple(reaches))


def _source(computation: Computation) -> str:
    """The text of a bind's expression."""
    source: str = getattr(computation.spec.bind, computation.kind, "")
    return source


@lru_cache(maxsize=4096)
def _is_alone(source: str) -> bool:
    return _stands_alone(parse_cached(source))


def _stands_alone(tree: Expression) -> bool:
    """Whether a value hangs on absolute paths only, not on the node it is computed for."""
    if isinstance(tree, Path):
        return tree.start == "/" and all(
            is_plain_child(step) and not step.predicates for step in tree.steps
        )
    if isinstance(tree, Call) and not tree.arguments:
        return tree.name in _CONSTANT
    if isinstance(tree, Call):
        return tree.name in _PURE and all(map(_stands_alone, tree.arguments))
    if isinstance(tree, Chain):
        return all(map(_stands_alone, tree.operands))
    if isinstance(tree, Negation):
        return _stands_alone(tree.operand)
    return isinstance(tree, Literal | Number)
