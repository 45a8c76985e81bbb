"""The order of evaluation: what is read comes before what reads it, and a circle is a fault."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from auditor_app.errors import FormFault
from auditor_app.xforms.program.computation import (
    CALCULATE,
    COUNT,
    RELEVANT,
    SINKS,
    Computation,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.program.shape import NodeSpec, Shape


class Order(NamedTuple):
    """The computations by rank.

    Attributes:
        faults: one for every circle among them.
        is_straight: whoever evaluates them once in this order, outside of repeats, has them all as
            they end: none reads what one after it makes.
    """

    computations: list[Computation]
    faults: list[FormFault]
    is_straight: bool


def order(computations: list[Computation], shape: Shape) -> Order:
    """The order of the form is kept wherever the dependencies leave a choice."""
    firm = [each for each in computations if each.kind not in SINKS]
    # The number of instances comes before what reads them. It makes no circle, though: a form may
    # count the instances that it goes on to add.
    for makes_instances in (True, False):
        found = _ordered(firm, _followers(firm, shape, counts=makes_instances))
        if not found.faults:
            break
    found.computations.extend(each for each in computations if each.kind in SINKS)
    for rank, computation in enumerate(found.computations):
        computation.rank = rank
    return found


def _ordered(firm: Sequence[Computation], after: list[list[int]]) -> Order:
    if all(not followers or followers[0] > index for index, followers in enumerate(after)):
        return Order(list(firm), [], is_straight=True)  # the form has them in order already
    waiting = [0] * len(firm)
    for followers in after:
        for follower in followers:
            waiting[follower] += 1
    ready = [index for index, count in enumerate(waiting) if count == 0]
    placed: list[int] = []
    while ready:
        index = heappop(ready)
        placed.append(index)
        for follower in after[index]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heappush(ready, follower)
    left = set(range(len(firm))).difference(placed)
    faults = list(_circles(firm, after, left))
    # What stands in a circle that does no harm is evaluated until it comes to rest.
    return Order([firm[index] for index in (*placed, *sorted(left))], faults, not left)


def _followers(firm: Sequence[Computation], shape: Shape, *, counts: bool) -> list[list[int]]:
    """For each computation the indexes of those that read what it makes, in order."""
    makers = _Makers(firm, shape, counts=counts)
    after: list[list[int]] = [[] for _ in firm]
    for index, computation in enumerate(firm):
        for maker in makers.before(computation):
            if maker != index or not _reads_other_instance(computation, shape):
                after[maker].append(index)
    return after


class _Makers:
    """Which computations make what is read at a path."""

    def __init__(self, firm: Sequence[Computation], shape: Shape, *, counts: bool) -> None:
        self._by_path = shape.by_path
        self._indexes = {
            computation: index
            for index, computation in enumerate(firm)
            if counts or computation.kind != COUNT
        }
        self._of_node: dict[GenericPath, tuple[int, ...]] = {}
        self._above: dict[NodeSpec | None, tuple[int, ...]] = {}

    def before(self, computation: Computation) -> Iterable[int]:
        """The makers of everything that `computation` reads, each once."""
        reads = computation.reads
        if len(reads.nodes) == 1 and not (reads.structures or reads.siblings):
            (path,) = reads.nodes
            return self._node(path)
        found: set[int] = set()
        for path in reads.nodes:
            found.update(self._node(path))
        for path, _, _ in reads.siblings:
            found.update(self._node(path))
        for path in reads.structures:
            found.update(self._of(self._by_path.get(path), COUNT))
        return found

    def _node(self, path: GenericPath) -> tuple[int, ...]:
        """What makes the value of a node, and whether it is there."""
        known = self._of_node.get(path)
        if known is None:
            spec = self._by_path.get(path)
            found = (*self._of(spec, CALCULATE), *self._presence(spec))
            known = self._of_node[path] = found
        return known

    def _presence(self, spec: NodeSpec | None) -> tuple[int, ...]:
        """What makes a node be there: the parents of many are the same, and looked at once."""
        if spec is None:
            return ()
        known = self._above.get(spec.parent)
        if known is None:
            known = self._above[spec.parent] = self._presence(spec.parent)
        if not spec.computations:
            return known
        return (*self._of(spec, RELEVANT), *self._of(spec, COUNT), *known)

    def _of(self, spec: NodeSpec | None, kind: str) -> tuple[int, ...]:
        computation = spec.computations.get(kind) if spec is not None else None
        index = self._indexes.get(computation) if computation is not None else None
        return () if index is None else (index,)


def _reads_other_instance(computation: Computation, shape: Shape) -> bool:
    """Whether a computation that reads its own path does so in another instance of its repeat.

    A running total reads the total of the instance before: no circle.
    """
    path = computation.spec.path
    if computation.kind != CALCULATE:
        return False
    if path not in computation.reads.nodes:
        return any(path == read for read, _, _ in computation.reads.siblings)
    repeats = [len(repeat.path) for repeat in shape.repeats_above(path)]
    return bool(repeats) and computation.reads.nodes[path] < repeats[-1]


def _circles(
    firm: Sequence[Computation], after: list[list[int]], left: set[int]
) -> Iterator[FormFault]:
    """One fault for each circle among the computations that could not be ordered."""
    seen = {index for index in left if index in after[index]}
    for index in sorted(seen):
        yield _circle_fault([firm[index]])
    before = {
        follower: index for index in sorted(left) for follower in after[index] if follower in left
    }
    for start in sorted(left):
        if start in seen:
            continue
        trail: dict[int, None] = {}
        at = start
        while at not in trail and at in before and at not in seen:
            trail[at] = None
            at = before[at]
        if at in trail and at not in seen:
            steps = list(trail)
            circle = steps[steps.index(at) :][::-1]
            kinds = {firm[index].kind for index in circle}
            # Two questions may each be there only with the other (JavaRosa).
            if len(circle) == 1 or kinds != {RELEVANT}:
                yield _circle_fault([firm[index] for index in circle])
        seen.update(trail)
        seen.add(start)


def _circle_fault(circle: list[Computation]) -> FormFault:
    names = [f"{computation.spec.ref} ({computation.kind})" for computation in circle]
    first = circle[0]
    if len(circle) == 1:
        message = f"The {first.kind} expression of {first.spec.ref} depends on itself."
    else:
        message = f"These depend on one another in a circle: {' -> '.join([*names, names[0]])}."
    return FormFault(
        f"bind {first.spec.ref}, {first.kind}",
        message,
        "Break the circle: take the reference out of one of these expressions.",
    )
