"""The expressions of one form: read at load, so that every fault is known, compiled when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.xforms.expressions.compiler import boolean_run, compile_tree
from auditor_app.xforms.expressions.makers import maker_of
from auditor_app.xforms.expressions.templates import Read, Templates

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath, Run, Scope
    from auditor_app.xforms.program.shape import Shape


MAX_ASKED: Final = 2_000
"""Compiled expressions that are kept besides those which the form's computations run."""
_ANY_LEAF: Final = "."


class Expressions:
    """Reads and compiles the expressions of a form.

    Siblings without nodes below them see every other node alike, so an expression that stands at
    many of them is compiled once.
    """

    def __init__(self, scope: Scope, shape: Shape) -> None:
        self._scope = scope
        self._shape = shape
        self._templates = Templates(scope)
        self._places: dict[GenericPath, GenericPath] = {}
        self._runs: dict[tuple[str, GenericPath, bool], Run] = {}
        self._asked: dict[tuple[str, GenericPath, bool], Run] = {}

    def read(self, source: str, path: GenericPath) -> Read:
        """The expression `source` at the node `path`, sound.

        Raises:
            ExpressionError: it cannot be read or compiled.
        """
        read = self._templates.read(source)
        if not read.template.sound:
            self.run_read(read, path, truth=False)
            read.template.sound = True
        return read

    def run(self, source: str, path: GenericPath) -> Run:
        """The closure of an expression at the nodes of this path, the form's own or any other.

        Whoever asks may ask for ever new ones: not all of them are kept.

        Raises:
            ExpressionError: it cannot be read or compiled.
        """
        key = (source, self.place(path), False)
        run = self._runs.get(key) or self._asked.get(key)
        if run is None:
            read = self._templates.read(source, keep=False)
            run = compile_tree(read.tree, self._scope.at(path))[0]
            if len(self._asked) >= MAX_ASKED:
                self._asked = {}
            self._asked[key] = run
        return run

    def run_read(self, read: Read, path: GenericPath, *, truth: bool) -> Run:
        """Likewise for what has been read, its value as a truth if that is wanted."""
        key = (read.source, self.place(path), truth)
        run = self._runs.get(key)
        if run is None:
            run, kind = self._made(read, path)
            if truth:
                run = boolean_run(run, kind)
            self._runs[key] = run
        return run

    def _made(self, read: Read, path: GenericPath) -> tuple[Run, str]:
        template = read.template
        if template.tree is None:
            return compile_tree(read.tree, self._scope.at(path))
        if template.maker is None:
            template.maker = maker_of(template.tree, self._scope)
        return template.maker(read.values, path)

    def place(self, path: GenericPath) -> GenericPath:
        """What tells the places apart at which an expression compiles differently."""
        known = self._places.get(path)
        if known is None:
            spec = self._shape.by_path.get(path)
            known = path if spec is None or spec.children else (*path[:-1], _ANY_LEAF)
            if spec is not None:
                self._places[path] = known
        return known
