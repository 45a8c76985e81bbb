"""Expressions that differ only in their paths, texts and numbers are read once.

A form says `. < 100 and . != /data/q7` hundreds of times, each time with another path. What is
left when absolute paths, texts and numbers are taken out is the expression's template: the first
expression of a template is parsed, and with the second one the template itself, with marks in its
gaps. The tree of every further one is the template's, with its own values in the place of the
marks. A template in which a gap turns out to be no value of its own (`a[1] /data/b` goes on with a
path) is no template: its expressions are parsed one by one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.lexer import MAX_LENGTH, NAME
from auditor_app.xforms.expressions.parser import parse
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    Literal,
    NameTest,
    Negation,
    Number,
    Path,
    Step,
    Union,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from auditor_app.xforms.expressions.context import GenericPath, Run, Scope

    Values: TypeAlias = "tuple[str, ...]"
    Fill: TypeAlias = "Callable[[Values], Expression]"
    Make: TypeAlias = "Callable[[Values, GenericPath], tuple[Run, str]]"
    FillAll: TypeAlias = "Callable[[Values], tuple[Expression, ...]]"

# A gap begins and ends where the lexer begins and ends a token, whatever stands in it.
_GAP: Final = re.compile(
    rf"""("[^"]*"|'[^']*'
    |(?<![\w.\-·:)\]/@])(?:/{NAME})+(?![\w.\-·:(/\[])
    |(?<![\w.\-·:)\]/@$])\d+(?:\.\d*)?(?![\w.\-·]))
    """,
    re.VERBOSE,
)
_KINDS: Final = {'"': "text", "'": "text", "/": "path"}
_MARK: Final = "\u01c1"
_FIRST_NUMBER: Final = 10**15
_SHORT: Final = 500
"""Characters of an expression whose template is kept for other forms."""
_INDEX_DIGITS: Final = len(str(MAX_LENGTH))


class Template:
    """What expressions have in common.

    Attributes:
        tree: with marks in its gaps; None as long as there is but one expression, and when its
            gaps are no values of their own.
        maker: compiles its expressions (`makers.maker_of`), None until somebody has asked for it.
        sound: set once an expression of this template has been compiled. What can be wrong with a
            call or a prefix stands in none of the gaps, so all of them can be.
    """

    __slots__ = ("_fill", "_is_made", "_key", "maker", "sound", "tree")

    def __init__(self, key: tuple[str, ...]) -> None:
        self._key = key
        self._fill: Fill | None = None
        self._is_made = False
        self.tree: Expression | None = None
        self.maker: Make | None = None
        self.sound = False

    def filled(self, values: Values, source: str) -> Expression:
        """The tree of the expression `source`, whose gaps hold `values`.

        Raises:
            ExpressionError: it cannot be read.
        """
        return parse(source) if self._fill is None else self._fill(values)

    def make(self) -> None:
        """Read the template itself, once: there is a second expression of it."""
        if self._is_made:
            return
        self._is_made = True
        marked = list(self._key)
        for index, kind in enumerate(self._key[1::2]):
            marked[2 * index + 1] = _mark(kind, index)
        try:
            tree = parse("".join(marked))
        except ExpressionError:
            return
        if sorted(_gaps_in(tree)) == list(range(len(self._key) // 2)):
            self.tree = tree
            self._fill = filler(tree) or (lambda _: tree)


@lru_cache(maxsize=1024)
def _shared(key: tuple[str, ...], *_: Hashable) -> Template:
    """The template that all forms share in which names mean the same, by what tells that."""
    return Template(key)


def forget_templates() -> None:
    """Let go of the templates that forms share."""
    _shared.cache_clear()


class Read:
    """An expression as far as it has been read: its tree is made when it is first needed."""

    __slots__ = ("_tree", "source", "template", "values")

    def __init__(
        self, source: str, template: Template, values: Values, tree: Expression | None = None
    ) -> None:
        self.source = source
        self.template = template
        self.values = values
        self._tree = tree

    @property
    def tree(self) -> Expression:
        """The syntax tree; steps and calls that were filled in do not know their positions."""
        if self._tree is None:
            self._tree = self.template.filled(self.values, self.source)
        return self._tree


class Templates:
    """The templates of one form.

    Short ones are those of every form in whose `scope` expressions mean the same: most forms say
    `. > 0` or `true()` as well.
    """

    def __init__(self, scope: Scope) -> None:
        self._meaning = (
            frozenset(scope.namespaces.items()),
            scope.own_namespaces,
            (scope.skip_irrelevant, scope.strict),
        )
        self._templates: dict[tuple[str, ...], Template] = {}

    def read(self, source: str, *, keep: bool = True) -> Read:
        """The expression `source`, which can be read; a new template is kept if `keep`.

        Raises:
            ExpressionError: it cannot; the message names the character.
        """
        if len(source) > MAX_LENGTH:
            return Read(source, Template(()), (), parse(source))
        parts: list[str] = _GAP.split(source)
        values = tuple(parts[1::2])
        parts[1::2] = [_KINDS.get(value[0], "number") for value in values]
        key = tuple(parts)
        template = self._templates.get(key)
        if template is None:
            is_shared = keep and len(source) <= _SHORT
            template = _shared(key, *self._meaning) if is_shared else Template(key)
            if keep:
                template = self._templates.setdefault(key, template)
        if not template.sound:
            # A fault names its character, so what may have one is read for itself.
            return Read(source, template, values, parse(source))
        template.make()
        if template.tree is None:
            return Read(source, Template(key), values, parse(source))
        return Read(source, template, values)


def gap_of(tree: Expression) -> int | None:
    """The index of the gap that `tree`, a part of a template's tree, is the mark of, if it is one.

    Elsewhere a text, a number or a name may look like a mark, and is none.
    """
    if isinstance(tree, Literal):
        return _index(tree.text)
    if isinstance(tree, Number):
        index = tree.value - _FIRST_NUMBER
        return int(index) if 0 <= index < MAX_LENGTH else None
    if isinstance(tree, Path) and tree.start == "/" and len(tree.steps) == 1:
        step = tree.steps[0]
        if step.axis == "child" and isinstance(step.test, NameTest) and not step.predicates:
            return _index(step.test.local)
    return None


def _index(text: str) -> int | None:
    number = text[1:]
    is_mark = text[:1] == _MARK and number.isdecimal() and len(number) <= _INDEX_DIGITS
    return int(number) if is_mark else None


def _mark(kind: str, index: int) -> str:
    if kind == "number":
        return str(_FIRST_NUMBER + index)
    return f"/{_MARK}{index}" if kind == "path" else f"'{_MARK}{index}'"


def _gaps_in(tree: Expression) -> list[int]:
    """The gaps in `tree` whose mark is a value of its own, one entry for each mark."""
    gap = gap_of(tree)
    if gap is not None:
        return [gap]
    return [index for part in parts_of(tree) for index in _gaps_in(part)]


# --- a template's tree with values in its gaps


def filler(tree: Expression) -> Fill | None:
    """What makes the tree with other values of `tree`; None when there is no gap in it."""
    gap = gap_of(tree)
    if gap is not None:
        return _value_filler(tree, gap)
    if isinstance(tree, Path):
        return _path_filler(tree)
    parts = _fillers(parts_of(tree))
    return _around(tree, parts) if parts is not None else None


def _around(tree: Expression, parts: FillAll) -> Fill:
    """What makes an expression like `tree` around its parts."""
    if isinstance(tree, Chain):
        operators = tree.operators
        return lambda values: Chain(parts(values), operators)
    if isinstance(tree, Call):
        name, position = tree.name, tree.position
        return lambda values: Call(name, parts(values), position)
    if isinstance(tree, Union):
        return lambda values: Union(parts(values))
    if isinstance(tree, Negation):
        return lambda values: Negation(*parts(values))
    return lambda values: Filter((each := parts(values))[0], each[1:])


def _fillers(trees: Sequence[Expression]) -> FillAll | None:
    fills = [filler(tree) for tree in trees]
    if not any(fills):
        return None
    every = [fill or (lambda _, tree=tree: tree) for fill, tree in zip(fills, trees, strict=True)]
    return lambda values: tuple([fill(values) for fill in every])


def _path_filler(tree: Path) -> Fill | None:
    start = tree.start
    begin = None if isinstance(start, str) else filler(start)
    steps = [(step, _fillers(step.predicates)) for step in tree.steps]
    if begin is None and not any(predicates for _, predicates in steps):
        return None

    def fill(values: Values) -> Path:
        filled = [
            Step(step.axis, step.test, predicates(values), step.position) if predicates else step
            for step, predicates in steps
        ]
        return Path(begin(values) if begin else start, tuple(filled))

    return fill


def _value_filler(tree: Expression, gap: int) -> Fill:
    if isinstance(tree, Literal):
        return lambda values: Literal(values[gap][1:-1])
    if isinstance(tree, Number):
        return lambda values: Number(float(values[gap]))

    def path(values: Values) -> Path:
        names = values[gap][1:].split("/")
        return Path("/", tuple([Step("child", NameTest("", name), (), 0) for name in names]))

    return path
