"""The syntax tree of an XPath expression: what the parser makes and everything else reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Literal:
    """A string in quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; `position` (from 1) is where it stands in the expression."""

    name: str
    arguments: tuple[Expression, ...]
    position: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands with operators of one precedence between them, evaluated from the left.

    Flat, so that a sum of thousands of terms nests no deeper than one of two.
    """

    operands: tuple[Expression, ...]
    operators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """Unary minus."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class Union:
    """`a | b`."""

    operands: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class NameTest:
    """`name`, `prefix:name`, `prefix:*` or `*` (local name "*")."""

    prefix: str
    local: str


@dataclass(frozen=True, slots=True)
class KindTest:
    """`node()`, `text()`, `comment()` or `processing-instruction(target)`."""

    kind: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple[Expression, ...]
    position: int


@dataclass(frozen=True, slots=True)
class Path:
    """A location path.

    `start` is "/" for an absolute path, "." for a relative one, or the expression whose nodes the
    steps begin from (`instance('x')/root`, with predicates in a `Filter`).
    """

    start: str | Expression
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """A primary expression with predicates: `(a | b)[1]`."""

    primary: Expression
    predicates: tuple[Expression, ...]


Expression: TypeAlias = Literal | Number | Call | Chain | Negation | Union | Path | Filter


def child_name(step: Step) -> NameTest | None:
    """The name of the children that a step goes down to; None where it is not one name's."""
    test = step.test
    if step.axis == "child" and isinstance(test, NameTest) and test.local != "*":
        return test
    return None


def is_plain_child(step: Step) -> bool:
    """Whether a step goes down to children of one name, whatever its predicates leave of them."""
    return child_name(step) is not None


def parts_of(tree: Expression) -> list[Expression]:
    """The expressions right below `tree`, those in the predicates of a path's steps among them."""
    if isinstance(tree, Chain | Union):
        return list(tree.operands)
    if isinstance(tree, Call):
        return list(tree.arguments)
    if isinstance(tree, Negation):
        return [tree.operand]
    if isinstance(tree, Filter):
        return [tree.primary, *tree.predicates]
    if isinstance(tree, Path):
        start = [] if isinstance(tree.start, str) else [tree.start]
        return start + [each for step in tree.steps for each in step.predicates]
    return []
