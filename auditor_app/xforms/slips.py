"""Expressions that ODK accepts and that hardly mean what their author means.

A name to which no node answers is an empty set (XPath 1.0, section 2): `selected(${d}, yes)` asks
for the children `yes` of a question, of which there are none. ODK's engines open such forms, so
these are notes and no faults.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from auditor_app.errors import AuditorError, FormFault
from auditor_app.xforms.definition.xlsform_words import nearest
from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.paths import Located, advance
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Filter,
    KindTest,
    Literal,
    NameTest,
    Number,
    Path,
    Step,
    parts_of,
)
from auditor_app.xforms.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.body import Itemset
    from auditor_app.xforms.definition.form import FormDefinition
    from auditor_app.xforms.expressions.context import GenericPath, Scope
    from auditor_app.xforms.expressions.syntax import Expression
    from auditor_app.xforms.program.shape import Shape
    from auditor_app.xforms.tree import Node

_WITHOUT_ARGUMENTS: Final = frozenset(
    ("today", "now", "true", "false", "pi", "random", "uuid", "position", "last")
)
_TRUTHS: Final = ("required", "readonly")
_EXPRESSIONS: Final = ("relevant", "readonly", "required", "calculate", "constraint")
_RULES: Final = ("auditor:indicated", "auditor:undecided")
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_YEARS: Final = range(1000, 10_000)


@dataclass(frozen=True, slots=True)
class _Source:
    """An expression of the form: where it stands, its kind, its node and its text."""

    place: str
    kind: str
    path: GenericPath
    text: str


@dataclass(frozen=True, slots=True)
class _Inside:
    """A node of a secondary instance: the instance itself, its top, or rows with these columns."""

    root: Node
    depth: int = 0
    columns: frozenset[str] = frozenset()


_ROW: Final = 2
"""How deep the rows of an instance lie: instance, top, row."""

_Place: TypeAlias = "Located | _Inside | None"
"""Where a path has come to; None where that cannot be said beforehand."""


def slips(form: FormDefinition) -> list[FormFault]:
    """Names and paths that lead to nothing, and dates that are sums, each in its expression."""
    found: list[FormFault] = []
    for source in _sources(form):
        found += _Seeker(form, source).found()
    for question in form.questions():
        if question.itemset is not None:
            place = f"{question.kind} {question.ref}, itemset"
            path = form.program.shape.by_ref[question.ref].path
            source = _Source(place, "itemset", path, question.itemset.nodeset)
            found += _Seeker(form, source).found(question.itemset)
    return list(dict.fromkeys(found))


def _sources(form: FormDefinition) -> Iterator[_Source]:
    shape = form.program.shape
    for ref, bind in form.binds.items():
        path = shape.by_ref[ref].path
        for kind in _EXPRESSIONS:
            yield _Source(f"bind {ref}, {kind}", kind, path, getattr(bind, kind))
        for kind in _RULES:
            yield _Source(f"bind {ref}, {kind}", kind, path, bind.attributes.get(kind, ""))
    for spec in shape.by_path.values():
        if spec.repeat is not None:
            place = f"repeat {spec.ref}, jr:count"
            yield _Source(place, "count", spec.path, spec.repeat.count)
    for action in form.model.actions:
        path = shape.by_ref[action.ref].path
        yield _Source(f"{action.kind} {action.ref}", "value", path, action.value)


class _Seeker:
    """Looks through one expression."""

    def __init__(self, form: FormDefinition, source: _Source) -> None:
        self._secondary = form.model.secondary
        self._shape: Shape = form.program.shape
        self._scope: Scope = form.program.scope.at(source.path)
        self._source = source
        self._here = Located(source.path)
        self._whole: Expression | None = None
        self._found: list[FormFault] = []

    def found(self, itemset: Itemset | None = None) -> list[FormFault]:
        """The slips of the expression, and of what is shown of each choice that it gives."""
        try:
            tree = parse_cached(self._source.text) if self._source.text else None
            others = [parse_cached(itemset.value)] if itemset is not None else []
        except AuditorError:
            return []  # one of our own columns: those are read where their rules are
        if tree is None:
            return []
        self._whole = tree
        self._walk(tree, self._here)
        if others and isinstance(tree, Path) and not self._found:
            rows = self._arrive(tree, self._here, Path(".", ()))
            for other in others:
                self._walk(other, rows)
        return self._found

    def _walk(self, tree: Expression, here: _Place) -> None:
        if isinstance(tree, Path):
            self._path(tree, here)
            return
        if isinstance(tree, Chain):
            self._sum(tree)
        if isinstance(tree, Filter):
            self._walk(tree.primary, here)
            for predicate in tree.predicates:
                self._walk(predicate, None)
            return
        for part in parts_of(tree):
            self._walk(part, here)

    def _note(self, message: str, remedy: str) -> None:
        self._found.append(FormFault(self._source.place, message, remedy))

    def _sum(self, tree: Chain) -> None:
        """A date without quotation marks: 2026-12-31 is 1983."""
        numbers = [int(each.value) for each in tree.operands if isinstance(each, Number)]
        if tree.operators != ("-", "-") or len(numbers) != len(tree.operands):
            return
        year, month, day = numbers
        if year in _YEARS and month in _MONTHS and day in _DAYS:
            self._note(
                f"{year}-{month:02}-{day:02} without quotation marks is {year} minus {month} minus"
                f" {day}, the number {year - month - day}.",
                f"Write date('{year}-{month:02}-{day:02}').",
            )

    # --- paths

    def _path(self, path: Path, here: _Place) -> None:
        start = path.start
        if not isinstance(start, str) and not (isinstance(start, Call) and start.name == "current"):
            self._walk(start, here)
        self._arrive(path, here, path)

    def _arrive(self, path: Path, here: _Place, said: Path) -> _Place:
        """Where `path` leads from `here`; what is wrong on the way is noted if `said` has steps."""
        place = self._start(path, here)
        for step in path.steps:
            after = self._step(place, step)
            if said.steps:
                if _names_child(step) and self._is_nothing(after, path):
                    self._nothing(path, step, place)
                    after = None
                for predicate in step.predicates:
                    self._walk(predicate, after)
            place = after
        return place

    def _start(self, path: Path, here: _Place) -> _Place:
        start = path.start
        if start == "/":
            return Located(())
        if start == ".":
            return here
        if isinstance(start, Call) and start.name == "current":
            return self._here
        if isinstance(start, Call) and start.name == "instance" and start.arguments:
            name = start.arguments[0]
            root = self._secondary.get(name.text) if isinstance(name, Literal) else None
            return _Inside(root) if root is not None and root.children else None
        return None

    def _step(self, place: _Place, step: Step) -> _Place:
        if isinstance(place, Located):
            after = advance(place, step, self._scope)
            return after if after.path is not None else None
        if place is None or (step.axis == "self" and isinstance(step.test, KindTest)):
            return place
        if not _names_child(step):
            return None
        assert isinstance(step.test, NameTest)  # noqa: S101 - _names_child says so
        return _below(place, step.test.local)

    def _is_nothing(self, after: _Place, path: Path) -> bool:
        """Whether a step led nowhere. Absolute paths to nothing are faults of the form."""
        if isinstance(after, Located):
            return path.start != "/" and bool(after.path) and after.path not in self._shape.by_path
        return isinstance(after, _Inside) and after.depth > _ROW and not after.columns

    # --- words

    def _nothing(self, path: Path, step: Step, place: _Place) -> None:
        assert isinstance(step.test, NameTest)  # noqa: S101 - asked before
        name = step.test.local
        columns = sorted(place.columns) if isinstance(place, _Inside) else []
        bare = path.start == "." and len(path.steps) == 1
        if bare and name.lower() in _WITHOUT_ARGUMENTS:
            self._note(
                f"'{name}' is read as the name of a question, and there is none of that name here.",
                f"Write {name.lower()}().",
            )
        elif bare and name == "null":
            self._note("'null' is read as the name of a question.", "Nothing is written ''.")
        elif bare and path is self._whole and self._source.kind in _TRUTHS:
            self._note(f"'{name}' is neither yes nor no.", "Write yes or no, or a condition.")
        elif not bare and columns:
            self._note(f"The list has no column '{name}'.", _of(columns, name))
        elif not bare:
            self._note(f"{_written(path)} leads to no question.", "Correct it, or write ${name}.")
        elif columns:
            self._note(
                f"There is no question or column '{name}' here.",
                f"{_of(columns, name)} {self._quoted(name)}",
            )
        else:
            self._note(f"There is no question or column '{name}' here.", self._quoted(name))

    def _quoted(self, name: str) -> str:
        quoted = f"The text {name} is written '{name}', between quotation marks"
        if any(spec.name == name for spec in self._shape.by_path.values()):
            return f"Write ${{{name}}} for the question. {quoted}."
        return f"{quoted}."


def _below(place: _Inside, name: str) -> _Inside | None:
    """Where a step down leads inside of a secondary instance."""
    if place.depth == 0:
        top = next((each for each in place.root.children if each.key == name), None)
        return _Inside(top, 1) if top is not None else None
    if place.depth == 1:
        columns = _columns(place.root, name)
        return _Inside(place.root, _ROW, columns) if columns else None
    if place.depth == _ROW and name not in place.columns:
        return _Inside(place.root, _ROW + 1)
    return None


def _columns(top: Node, name: str) -> frozenset[str]:
    """The columns that any row of a list has."""
    if isinstance(top, Table):
        return frozenset(top.places) if top.row_name[0] == name else frozenset()
    rows = (row for row in top.children if row.key == name)
    return frozenset(cell.key for row in rows for cell in row.children)


def _names_child(step: Step) -> bool:
    test = step.test
    named = isinstance(test, NameTest) and test.local != "*" and not test.prefix
    return named and step.axis == "child"


def _of(columns: list[str], name: str) -> str:
    meant = nearest(name, columns)
    # Where the texts of several languages are found is nothing that an author wrote.
    shown = ", ".join(each for each in columns if each != "itextId")
    return f"Write {meant}." if meant else f"The list has the columns {shown}."


def _written(path: Path) -> str:
    """A path as it may have been written, without predicates."""
    steps = ["current()"] if isinstance(path.start, Call) else []
    for step in path.steps:
        if isinstance(step.test, KindTest):
            steps.append(".." if step.axis == "parent" else ".")
        else:
            steps.append(step.test.local)
    return "/".join(steps)
