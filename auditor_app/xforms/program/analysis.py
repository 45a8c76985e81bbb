"""What an expression reads, found from its syntax tree before it is ever evaluated."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.paths import Located, advance, bound_steps
from auditor_app.xforms.expressions.syntax import (
    Call,
    Expression,
    Filter,
    KindTest,
    Literal,
    NameTest,
    Path,
    Step,
    parts_of,
)
from auditor_app.xforms.expressions.templates import gap_of
from auditor_app.xforms.program.computation import Reads
from auditor_app.xforms.program.neighbours import Neighbours

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath, Scope
    from auditor_app.xforms.expressions.templates import Read, Template
    from auditor_app.xforms.program.expressions import Expressions
    from auditor_app.xforms.program.shape import NodeSpec, Shape

_LANGUAGE = frozenset(("jr:itext", "jr:choice-name"))
_DOWN = frozenset(("child", "attribute"))
_LOOKING_FURTHER = frozenset(("indexed-repeat", "instance", "jr:choice-name", "position"))


class Analyst:
    """Finds what the expressions of one form read; most of it once for a template."""

    def __init__(self, expressions: Expressions, scope: Scope, shape: Shape) -> None:
        self._place = expressions.place
        self._scope = scope
        self._shape = shape
        self._plans: dict[Template | Read, _Plan | None] = {}
        self._shared: dict[tuple[str, GenericPath], Reads] = {}

    def reads(self, read: Read, path: GenericPath) -> Reads:
        """What an expression at the node `path` reads; perhaps shared: do not change it.

        Raises:
            ExpressionError: a path in quotes, such as jr:choice-name() takes, cannot be read.
        """
        planned = read.template if read.template.tree is not None else read
        if planned not in self._plans:
            plan = _template_plan(read.template) if planned is not read else _plan(read.tree)
            self._plans[planned] = plan
        plan = self._plans[planned]
        if plan is None:
            return reads_of(read.tree, self._scope.at(path), self._shape)
        if plan.reads_own_place:
            return self._planned(plan, read, path)
        key = (read.source, self._place(path))
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = self._planned(plan, read, path)
        return found

    def item_reads(self, nodeset: Expression, item: Expression, path: GenericPath) -> Reads:
        """What `item`, a choice's value or label, reads at the nodes of `nodeset`."""
        reader = _Reader(self._shape, Located(path, len(path)))
        reader.read_at(nodeset, item, self._scope.at(path))
        return reader.reads

    def _planned(self, plan: _Plan, read: Read, path: GenericPath) -> Reads:
        reads, shape = Reads(), self._shape
        reads.language = plan.language
        if plan.reads_itself:
            _note(reads, shape, path, len(path))
        if plan.paths:
            here = Located(path, len(path))
            reader = _Reader(shape, here, reads)
            for fixed in plan.paths:
                reader.read(fixed, self._scope.at(path), here)
        for gap in plan.gaps:
            _note_absolute(reads, shape, read.values[gap], path)
        return reads


@dataclass(slots=True)
class _Plan:
    """What the expressions of a template read.

    Attributes:
        gaps: those that hold paths.
        paths: other paths, without predicates.
        reads_itself: `.` is among them.
        reads_own_place: what they read may differ between siblings.
        language: their value hangs on the language.
    """

    gaps: list[int]
    paths: list[Path]
    reads_itself: bool = False
    reads_own_place: bool = False
    language: bool = False


@lru_cache(maxsize=1024)
def _template_plan(template: Template) -> _Plan | None:
    return _plan(template.tree, with_gaps=True)


def _plan(top: Expression | None, *, with_gaps: bool = False) -> _Plan | None:
    """The plan, or None where each expression has to be looked at for itself."""
    plan = _Plan([], [])
    left = [top] if top is not None else []
    while left:
        tree = left.pop()
        gap = gap_of(tree) if with_gaps else None
        if gap is not None:
            if isinstance(tree, Path):
                plan.gaps.append(gap)
        elif isinstance(tree, Path):
            if not isinstance(tree.start, str) or any(step.predicates for step in tree.steps):
                return None
            _plan_path(plan, tree)
        elif isinstance(tree, Filter) or (isinstance(tree, Call) and tree.name in _LOOKING_FURTHER):
            return None
        else:
            plan.language |= isinstance(tree, Call) and tree.name in _LANGUAGE
            left += parts_of(tree)
    return plan


def _plan_path(plan: _Plan, path: Path) -> None:
    first = path.steps[0] if path.steps else None
    own = path.start == "." and (first is None or first.axis != "parent")
    plan.reads_own_place |= own
    if own and len(path.steps) == 1 and _is_itself(path.steps[0]):
        plan.reads_itself = True
    else:
        plan.paths.append(path)


def _is_itself(step: Step) -> bool:
    return step.axis == "self" and step.test == KindTest("node") and not step.predicates


def reads_of(tree: Expression, scope: Scope, shape: Shape) -> Reads:
    """What `tree` reads when it is evaluated at the node `scope.path`."""
    here = Located(scope.path, len(scope.path or ()))
    reader = _Reader(shape, here)
    reader.read(tree, scope, here)
    return reader.reads


def _note(reads: Reads, shape: Shape, path: GenericPath, bound: int) -> bool:
    """Note that the nodes at `path` are read; False when there are none."""
    spec = shape.by_path.get(path)
    if spec is None:
        return False
    reads.add_node(path, bound)
    if spec.in_repeat:
        for repeat in shape.repeats_above(path):
            if len(repeat.path) > bound:
                reads.add_structure(repeat.path, min(bound, len(repeat.path) - 1))
    return True


def _note_absolute(reads: Reads, shape: Shape, text: str, base: GenericPath) -> None:
    """Note what an absolute path of plain names reads at the node `base`."""
    known = shape.by_ref.get(text)
    path = known.path if known is not None and known.is_plain else tuple(text[1:].split("/"))
    bound = 0
    if path[:-1] == base[:-1]:
        bound = len(path) - 1
    else:
        for name, other in zip(path[:-1], base, strict=False):
            if name != other:
                break
            bound += 1
    if not _note(reads, shape, path, bound):
        reads.add_missing(path)


class _Reader:
    def __init__(self, shape: Shape, current: Located, reads: Reads | None = None) -> None:
        self.reads = Reads() if reads is None else reads
        self._shape = shape
        self._current = current

    def read(self, tree: Expression, scope: Scope, here: Located) -> None:
        """Note what `tree` reads at `here`."""
        if isinstance(tree, Path):
            self._path(tree, scope, here)
        elif isinstance(tree, Call):
            self._call(tree, scope, here)
        elif isinstance(tree, Filter):
            self.read(tree.primary, scope, here)
            for predicate in tree.predicates:
                self.read(predicate, scope.inside_at(None), Located(None))
        else:
            for part in parts_of(tree):
                self.read(part, scope, here)

    def read_at(self, nodes: Expression, tree: Expression, scope: Scope) -> None:
        """Note what `tree` reads at the nodes that `nodes` gives."""
        if isinstance(nodes, Path):
            for place in self._places(nodes, scope, self._current):
                if place.path is not None:
                    self.read(tree, scope.inside_at(place.path), place)

    # --- calls

    def _call(self, call: Call, scope: Scope, here: Located) -> None:
        if call.name in _LANGUAGE:
            self.reads.language = True
        if call.name == "indexed-repeat":
            self._indexed_repeat(call, scope, here)
            return
        if call.name == "position":
            self._position(call, scope, here)
            return
        if call.name == "jr:choice-name" and len(call.arguments) == 2:
            self._choice_name(call.arguments[1], scope, here)
        if call.name == "instance" and self._may_be_the_record(call):
            self.reads.anything = True
        for argument in call.arguments:
            self.read(argument, scope, here)

    def _may_be_the_record(self, call: Call) -> bool:
        """Whether instance() may give the record: by the form's own id, or by a computed one."""
        name = call.arguments[0] if call.arguments else None
        return not isinstance(name, Literal) or name.text == self._shape.form_id

    def _position(self, call: Call, scope: Scope, here: Located) -> None:
        if not call.arguments:
            places = [] if scope.inside else [here]
        else:
            argument = call.arguments[0]
            places = self._places(argument, scope, here) if isinstance(argument, Path) else []
            self.read(argument, scope, here)
        for place in places:
            if place.path is None:
                continue
            if place.bound == len(place.path):
                self.reads.add_place(place.path)
            else:
                self.reads.add_structure(place.path, min(place.bound, len(place.path) - 1))

    def _indexed_repeat(self, call: Call, scope: Scope, here: Located) -> None:
        sibling = Neighbours(self._shape, self._places).of_indexed_repeat(call, scope, here)
        if sibling is not None:
            self.reads.add_sibling(*sibling)
            return
        target = call.arguments[0]
        for place in self._places(target, scope, here) if isinstance(target, Path) else []:
            if place.path is None:
                continue
            # Its instances are chosen by index: any of them may be the one that is read.
            self._note(Located(place.path, 0))
        for index in call.arguments[2::2]:
            self.read(index, scope, here)

    def _choice_name(self, question: Expression, scope: Scope, here: Located) -> None:
        """The select whose choice is named; its path stands in quotes."""
        if not isinstance(question, Literal):
            return
        path = parse_cached(question.text.strip() or ".")
        if not isinstance(path, Path):
            return
        for place in self._places(path, scope, here):
            if place.path is not None and place.path not in self._shape.by_path:
                self.reads.add_missing(place.path)
            self._note(place)

    # --- paths

    def _path(self, path: Path, scope: Scope, here: Located) -> None:
        sibling = Neighbours(self._shape, self._places).of_path(path, scope, here)
        if sibling is not None:
            self.reads.add_sibling(*sibling)
            return
        for place in self._places(path, scope, here):
            self._note(place)
            if _is_named(path) and place.path and place.path not in self._shape.by_path:
                self.reads.add_missing(place.path)
        if not isinstance(path.start, str):
            self.read(path.start, scope, here)

    def _note(self, place: Located) -> None:
        if place.path is None:
            self.reads.anything = True
        elif place.path:
            _note(self.reads, self._shape, place.path, place.bound)

    def _places(self, path: Path, scope: Scope, here: Located) -> list[Located]:
        """Where `path` leads; its predicates are read on the way."""
        places = self._start(path, scope, here)
        for step in path.steps:
            # One place each: with /*/.. again and again there would be twice as many each time.
            after = (each for place in places for each in self._advance(place, step, scope))
            places = list(dict.fromkeys(after))
            for predicate in step.predicates:
                for place in places or [Located(None)]:
                    self.read(predicate, scope.inside_at(place.path), place)
        return places

    def _start(self, path: Path, scope: Scope, here: Located) -> list[Located]:
        if path.start == "/":
            bound = bound_steps(path, scope)
            base = here if scope.path is not None else self._current
            return [Located((), min(bound, base.bound))]
        if path.start == ".":
            return [here] if here.path is not None or not scope.inside else []
        if isinstance(path.start, Call) and path.start.name == "current":
            return [self._current]
        if isinstance(path.start, Call) and path.start.name in ("instance", "randomize"):
            return []
        if isinstance(path.start, Call) and path.start.name == "indexed-repeat":
            return []
        return [Located(None)]

    def _advance(self, place: Located, step: Step, scope: Scope) -> list[Located]:
        """Where one step may lead: to one path, by a wildcard to several, or anywhere."""
        after = advance(place, step, scope)
        if after.path is not None or place.path is None:
            return [after]
        if step.axis == "child":
            return [_below(place, key) for key in self._child_keys(place.path)]
        if step.axis in ("descendant", "descendant-or-self"):
            return self._descendants(place, include_self=step.axis == "descendant-or-self")
        return [after]

    def _child_keys(self, path: GenericPath) -> list[str]:
        if not path:
            return [self._shape.root.key]
        spec = self._shape.by_path.get(path)
        return list(spec.children) if spec is not None else []

    def _descendants(self, place: Located, *, include_self: bool) -> list[Located]:
        assert place.path is not None  # noqa: S101 - asked before
        top = self._shape.by_path.get(place.path)
        if top is None and place.path:
            return []
        specs: list[NodeSpec] = [self._shape.root] if top is None else list(top.children.values())
        found = [place] if include_self else []
        while specs:
            spec = specs.pop()
            found.append(Located(spec.path, min(place.bound, len(spec.path))))
            specs += spec.children.values()
        return found


def _is_named(path: Path) -> bool:
    """Whether an absolute path names its target; with a wildcard it may well lead to nothing."""
    return path.start == "/" and all(
        isinstance(step.test, NameTest) and step.test.local != "*" and step.axis in _DOWN
        for step in path.steps
    )


def _below(place: Located, key: str) -> Located:
    """One step down. What was bound stays so: the nodes above are the same."""
    assert place.path is not None  # noqa: S101 - asked before
    return Located((*place.path, key), place.bound)
