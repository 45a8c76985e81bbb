"""What an answer set in motion: typed changes that a screen applies and a store writes.

Every change names a node by its ref, in which repeat instances are numbered from 1:
`/data/debt[2]/amount`. Changes come in the order in which they happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


class _NoMedia(dict[str, str]):
    """Empty, and one for all: most labels have no files."""

    __hash__ = object.__hash__  # type: ignore[assignment]


NO_MEDIA: Final[Mapping[str, str]] = _NoMedia()


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a select: what is stored and what is shown.

    Attributes:
        value: what is stored.
        label: what is read.
        media: files of the label by form (`image`, `audio`, `video`, `big-image`), as in
            `NodeState.media`.
    """

    value: str
    label: str
    media: Mapping[str, str] = field(default=NO_MEDIA, hash=False)


@dataclass(frozen=True, slots=True)
class ValueChanged:
    """A leaf has another value (lexical; "" is empty)."""

    ref: str
    value: str


@dataclass(frozen=True, slots=True)
class RelevanceChanged:
    """A node became relevant or irrelevant, by its own bind or by an ancestor's."""

    ref: str
    relevant: bool


@dataclass(frozen=True, slots=True)
class ReadonlyChanged:
    """A node can no longer be answered, or can be again."""

    ref: str
    readonly: bool


@dataclass(frozen=True, slots=True)
class RequiredChanged:
    """A node has to be answered now, or has no longer to be."""

    ref: str
    required: bool


@dataclass(frozen=True, slots=True)
class ValidityChanged:
    """A constraint is violated (`message`, which may be "") or holds again (None)."""

    ref: str
    message: str | None


@dataclass(frozen=True, slots=True)
class LabelChanged:
    """A label that was shown reads differently now."""

    ref: str
    label: str


@dataclass(frozen=True, slots=True)
class HintChanged:
    """A hint that was shown reads differently now."""

    ref: str
    hint: str


@dataclass(frozen=True, slots=True)
class MediaChanged:
    """A label that was shown has other files now (by form, as in `NodeState.media`)."""

    ref: str
    media: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True, slots=True)
class ChoicesChanged:
    """The choices of a select that was shown are others now."""

    ref: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class RepeatAdded:
    """A repeat has a new instance (`/data/debt[3]`)."""

    ref: str


@dataclass(frozen=True, slots=True)
class RepeatRemoved:
    """A repeat instance is gone; those after it have moved up by one."""

    ref: str


@dataclass(frozen=True, slots=True)
class RepeatMoved:
    """A repeat instance stands at `place` now, counted from 1; those in between made room for it.

    `ref` is what it was called before. Nothing that was answered in them has changed.
    """

    ref: str
    place: int


Change: TypeAlias = (
    ValueChanged
    | RelevanceChanged
    | ReadonlyChanged
    | RequiredChanged
    | ValidityChanged
    | LabelChanged
    | HintChanged
    | MediaChanged
    | ChoicesChanged
    | RepeatAdded
    | RepeatRemoved
    | RepeatMoved
)
