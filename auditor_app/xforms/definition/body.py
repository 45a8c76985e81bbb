"""What a person sees of a form: questions, groups, repeats, their texts and choices."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Output:
    """A value in the middle of a text: `<output value="..."/>`."""

    expression: str


@dataclass(frozen=True, slots=True)
class Text:
    """A label, hint or message.

    Either `parts` (text and outputs, as written in the form) or `expression`, whose value is the
    text: `jr:itext('id')`, or a path. `itext_id` is set when the expression is just a fixed id.
    """

    parts: tuple[str | Output, ...] = ()
    expression: str = ""
    itext_id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A choice that stands in the form's body."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Itemset:
    """Choices from nodes: which, and where in each lie value and label.

    With `unique`, of nodes with the same value the first counts.
    """

    nodeset: str
    value: str
    label: Text
    unique: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """A setvalue or setgeopoint.

    `ref` is the generic path of its target, `target` the path as written, which may choose among
    repeat instances; `value` an expression or, when that is "", `literal` is
    what it sets. `origin` is the question whose change sets it off, or the repeat.
    """

    kind: str
    events: tuple[str, ...]
    ref: str
    target: str
    value: str = ""
    literal: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A control. `kind`: input, select1, select, upload, trigger, range or rank."""

    ref: str
    kind: str
    appearance: str = ""
    label: Text | None = None
    hint: Text | None = None
    mediatype: str = ""
    items: tuple[Item, ...] = ()
    itemset: Itemset | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that stand together. `ref` is "" for a group that is only a frame."""

    ref: str
    appearance: str
    label: Text | None
    children: tuple[BodyElement, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Questions that come once an instance. `count` is the expression of `jr:count`, or ""."""

    ref: str
    appearance: str
    label: Text | None
    children: tuple[BodyElement, ...]
    count: str = ""
    fixed: bool = False


BodyElement: TypeAlias = Question | Group | Repeat
