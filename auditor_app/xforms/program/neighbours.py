"""Reads in a neighbouring repeat instance: of the one before, as a running total does.

`../../debt[position() = position(current()/..) - 1]/total` and
`indexed-repeat(/data/debt/total, /data/debt, position(..) - 1)` read one instance, the neighbour.
Known beforehand, a change there makes one instance due, and not all of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor_app.xforms.expressions.predicates import wanted_place
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Expression,
    Number,
    Path,
    is_plain_child,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from auditor_app.xforms.expressions.context import GenericPath, Scope
    from auditor_app.xforms.expressions.paths import Located
    from auditor_app.xforms.program.shape import Shape

    Places: TypeAlias = "Callable[[Path, Scope, Located], list[Located]]"
    Sibling: TypeAlias = "tuple[GenericPath, int, int]"


class Neighbours:
    """Recognises reads of a neighbour. `places` says where a path leads."""

    def __init__(self, shape: Shape, places: Places) -> None:
        self._shape = shape
        self._places = places

    def of_path(self, path: Path, scope: Scope, here: Located) -> Sibling | None:
        """What `path` reads in a neighbour, None when it is no such path."""
        chosen = [at for at, step in enumerate(path.steps) if step.predicates]
        if len(chosen) != 1 or not _is_plain_start(path):
            return None
        at = chosen[0]
        step, rest = path.steps[at], path.steps[at + 1 :]
        if len(step.predicates) != 1 or not all(map(is_plain_child, (step, *rest))):
            return None
        bare = replace(step, predicates=())
        repeat = self._one(replace(path, steps=(*path.steps[:at], bare)), scope, here)
        if repeat is None or repeat.path is None:
            return None
        inner = scope.inside_at(repeat.path)
        distance = self._distance(wanted_place(step.predicates[0]), inner, repeat, repeat.path)
        target = self._one(replace(path, steps=(*path.steps[:at], bare, *rest)), scope, here)
        return self._sibling(target, repeat, distance)

    def of_indexed_repeat(self, call: Call, scope: Scope, here: Located) -> Sibling | None:
        """What `indexed-repeat(target, repeat, index)` reads in a neighbour."""
        if len(call.arguments) != 3:
            return None
        path, repeat_path, index = call.arguments
        if not isinstance(path, Path) or not isinstance(repeat_path, Path):
            return None
        if any(step.predicates for step in (*path.steps, *repeat_path.steps)):
            return None
        target = self._one(path, scope, here)
        repeat = self._one(repeat_path, scope, here)
        if repeat is None or repeat.path is None:
            return None
        return self._sibling(target, repeat, self._distance(index, scope, here, repeat.path))

    def _one(self, path: Path, scope: Scope, here: Located) -> Located | None:
        places = self._places(path, scope, here)
        return places[0] if len(places) == 1 and places[0].path is not None else None

    def _sibling(
        self, target: Located | None, repeat: Located, distance: int | None
    ) -> Sibling | None:
        if distance is None or target is None or target.path is None or repeat.path is None:
            return None
        depth = len(repeat.path)
        spec = self._shape.by_path.get(target.path)
        if spec is None or repeat.bound < depth - 1 or target.path[:depth] != repeat.path:
            return None
        repeats = [len(each.path) for each in self._shape.repeats_above(target.path)]
        # The repeat is the innermost one, and the neighbour another instance.
        if not repeats or repeats[-1] != depth or len(target.path) == depth or distance == 0:
            return None
        return target.path, depth, distance

    def _distance(
        self, index: Expression | None, scope: Scope, here: Located, repeat: GenericPath
    ) -> int | None:
        """How far from the own instance of `repeat` the instance numbered `index` stands."""
        sign = 1
        number: Expression = Number(0.0)
        if isinstance(index, Chain) and index.operators in (("+",), ("-",)):
            sign = 1 if index.operators == ("+",) else -1
            index, number = index.operands
        if not isinstance(number, Number) or not number.value.is_integer():
            return None
        if not isinstance(index, Call) or index.name != "position" or len(index.arguments) != 1:
            return None
        own = index.arguments[0]
        if not isinstance(own, Path) or any(step.predicates for step in own.steps):
            return None
        place = self._one(own, scope, here)
        is_own = place is not None and place.path == repeat and place.bound == len(repeat)
        return sign * int(number.value) if is_own else None


def _is_plain_start(path: Path) -> bool:
    start = path.start
    return start in ("/", ".") or (isinstance(start, Call) and start.name == "current")
