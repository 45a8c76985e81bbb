"""The order of evaluation: what is read comes before what reads it, and a circle is a fault."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from auditor_app.errors import FormFault
from auditor_app.xforms.program.computation import (
    CALCULATE,
    COUNT,
    RELEVANT,
    SINKS,
    Computation,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.program.shape import Shape


def order(
    computations: list[Computation], shape: Shape
) -> tuple[list[Computation], list[FormFault]]:
    """The computations by rank, and a fault for every circle among them.

    The order of the form is kept wherever the dependencies leave a choice.
    """
    firm = [each for each in computations if each.kind not in SINKS]
    # The number of instances comes before what reads them. It makes no circle, though: a form may
    # count the instances that it goes on to add.
    for makes_instances in (True, False):
        ordered, faults = _ordered(firm, _followers(firm, shape, counts=makes_instances))
        if not faults:
            break
    ordered += [each for each in computations if each.kind in SINKS]
    for rank, computation in enumerate(ordered):
        computation.rank = rank
    return ordered, faults


def _ordered(
    firm: Sequence[Computation], after: list[list[int]]
) -> tuple[list[Computation], list[FormFault]]:
    waiting = dict.fromkeys(range(len(firm)), 0)
    for followers in after:
        for follower in followers:
            waiting[follower] += 1
    ready = [index for index, count in waiting.items() if count == 0]
    ordered: list[Computation] = []
    while ready:
        index = heappop(ready)
        del waiting[index]
        ordered.append(firm[index])
        for follower in after[index]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heappush(ready, follower)
    faults = list(_circles(firm, after, set(waiting)))
    # What stands in a circle that does no harm is evaluated until it comes to rest.
    ordered += [firm[index] for index in sorted(waiting)]
    return ordered, faults


def _followers(firm: Sequence[Computation], shape: Shape, *, counts: bool) -> list[list[int]]:
    """For each computation the indexes of those that read what it makes."""
    makers: dict[tuple[str, GenericPath], list[int]] = {}
    for index, computation in enumerate(firm):
        if counts or computation.kind != COUNT:
            makers.setdefault((computation.kind, computation.spec.path), []).append(index)
    after: list[set[int]] = [set() for _ in firm]
    for index, computation in enumerate(firm):
        for maker in _made_before(computation, makers):
            if maker != index or not _reads_other_instance(computation, shape):
                after[maker].add(index)
    return [sorted(followers) for followers in after]


def _made_before(
    computation: Computation, makers: dict[tuple[str, GenericPath], list[int]]
) -> Iterator[int]:
    reads = computation.reads
    for path in reads.nodes:
        yield from makers.get((CALCULATE, path), ())
        for depth in range(1, len(path) + 1):
            yield from makers.get((RELEVANT, path[:depth]), ())
            yield from makers.get((COUNT, path[:depth]), ())
    for path in reads.structures:
        yield from makers.get((COUNT, path), ())


def _reads_other_instance(computation: Computation, shape: Shape) -> bool:
    """Whether a computation that reads its own path does so in another instance of its repeat.

    A running total reads the total of the instance before: no circle.
    """
    path = computation.spec.path
    if computation.kind != CALCULATE or path not in computation.reads.nodes:
        return False
    repeats = [len(repeat.path) for repeat in shape.repeats_above(path)]
    return bool(repeats) and computation.reads.nodes[path] < repeats[-1]


def _circles(
    firm: Sequence[Computation], after: list[list[int]], left: set[int]
) -> Iterator[FormFault]:
    """One fault for each circle among the computations that could not be ordered."""
    seen: set[int] = set()
    for start in sorted(left):
        if start in seen:
            continue
        trail: list[int] = []
        at = start
        before = {
            follower: index for index in left for follower in after[index] if follower in left
        }
        while at not in trail and at in before:
            if at in seen:
                break
            trail.append(at)
            at = before[at]
        if at in trail and at not in seen:
            circle = trail[trail.index(at) :][::-1]
            kinds = {firm[index].kind for index in circle}
            if len(circle) > 1 and kinds == {RELEVANT}:
                continue  # two questions may each be there only with the other (JavaRosa)
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
