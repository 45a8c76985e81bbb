"""Which nodes a form has and which an expression names."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from auditor_app.xforms.expressions.parser import parse
from auditor_app.xforms.expressions.syntax import Call, Literal, NameTest, Path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms import FormDefinition


def refs_of(form: FormDefinition) -> frozenset[str]:
    """The refs of everything that has a bind, without positions of repeats."""
    return frozenset(form.binds)


def root_of(form: FormDefinition) -> str:
    """The ref of the primary instance's root: `/data`."""
    first = next(iter(form.binds))
    return "/" + first.split("/", 2)[1]


def absolute_paths(expression: str) -> tuple[str, ...]:
    """The absolute paths in `expression` (`/data/person/age`), each once, without predicates.

    Raises:
        ExpressionError: it cannot be read.
    """
    found = [
        "".join(f"/{step.test.local}" for step in tree.steps if isinstance(step.test, NameTest))
        for tree in _parts(parse(expression))
        if isinstance(tree, Path) and tree.start == "/" and _plain(tree)
    ]
    return tuple(dict.fromkeys(found))


def choice_lists(expression: str) -> tuple[str, ...]:
    """The secondary instances in `expression` (`instance('threat')`), each once.

    Raises:
        ExpressionError: it cannot be read.
    """
    found = [
        tree.arguments[0].text
        for tree in _parts(parse(expression))
        if isinstance(tree, Call)
        and tree.name == "instance"
        and tree.arguments
        and isinstance(tree.arguments[0], Literal)
    ]
    return tuple(dict.fromkeys(found))


def _plain(path: Path) -> bool:
    return all(step.axis == "child" and isinstance(step.test, NameTest) for step in path.steps)


def _parts(tree: Any) -> Iterator[Any]:
    """`tree` and everything in it."""
    yield tree
    if isinstance(tree, tuple):
        for part in tree:
            yield from _parts(part)
    elif is_dataclass(tree):
        for field in fields(tree):
            yield from _parts(getattr(tree, field.name))
