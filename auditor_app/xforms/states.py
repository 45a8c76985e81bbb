"""How a session shows itself: nodes, pages and what is still to be mended."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms.changes import Choice


@dataclass(frozen=True, slots=True)
class NodeState:
    """Everything a screen needs to show one node.

    Attributes:
        ref: with positions: `/data/debt[2]/amount`.
        kind: group, repeat, input, note, select1, select, upload, trigger, range, rank, or model
            for a node that no control shows. A repeat (`/data/debt`) and each of its instances
            (`/data/debt[1]`) are both of the kind repeat; only the former has `instances`.
        type: the bind's type without its prefix (string, int, decimal, date, ...).
        appearance: the control's appearance words, as written.
        mediatype: of an upload.
        value: lexical; "" is empty. An irrelevant node keeps its value.
        choices: of a select or a rank, in the order shown.
        message: the violated constraint's message ("" when the form gives none), else None.
        required_message: what to say when the answer is missing ("" when the form gives none).
        start: of a range, 1 where the form gives none; likewise `end` (10) and `step` (1).
        attributes: the bind's foreign attributes, as in `Bind.attributes`.
        instances: refs of a repeat's instances, in order.
        can_add: whether the person may add an instance (not for a counted repeat); likewise
            `can_remove`, which an instance has. What can be removed can be copied, too.
        can_move: whether an instance may be put into another place: not where the form asks for an
            event log, which has no word for that.
        parameters: the control's remaining attributes (`rows`, `orx:max-pixels`, ...).
        media: files of the label by form (`image`, `audio`, `video`, `big-image`).
    """

    ref: str
    kind: str
    type: str = "string"
    appearance: str = ""
    mediatype: str = ""
    value: str = ""
    relevant: bool = True
    readonly: bool = False
    required: bool = False
    label: str = ""
    hint: str = ""
    guidance: str = ""
    choices: tuple[Choice, ...] = ()
    message: str | None = None
    required_message: str = ""
    start: str = ""
    end: str = ""
    step: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    instances: tuple[str, ...] = ()
    can_add: bool = False
    can_remove: bool = False
    can_move: bool = False
    parameters: Mapping[str, str] = field(default_factory=dict)
    media: Mapping[str, str] = field(default_factory=dict)


class Standing(NamedTuple):
    """How far a question is, without the words in which it is asked; see `NodeState`."""

    kind: str
    relevant: bool
    readonly: bool
    required: bool
    answered: bool
    violated: bool


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one node in one language of the form; see `FormSession.said_in`.

    Attributes:
        choices: of a select or a rank, in the order shown; empty where they were not asked for.
        chosen: the labels of what is answered to a select or a rank, in the order of the answer.
        media: files of the label by form, as in `NodeState.media`.
    """

    label: str = ""
    hint: str = ""
    guidance: str = ""
    choices: tuple[Choice, ...] = ()
    chosen: tuple[str, ...] = ()
    media: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """What stands together on one screen.

    A field-list group is one page, a question outside of one a page of its own. A repeat instance
    gives a page when its group or repeat is a field-list, else the pages of its questions. After
    its instances a repeat that the person may extend gives a page whose only ref is the repeat
    (`/data/debt`): the place to add one.

    Attributes:
        ref: of the group, the instance, the question or the repeat that makes the page.
        title: the group's label, for a lone question that of the group around it, else "".
        refs: what is on the page, in order and relevant only: questions, nested groups (their
            heading), repeat instances (theirs) and, after the instances, the repeat.
    """

    ref: str
    title: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """A relevant question that keeps the record from being finished."""

    ref: str
    label: str
    kind: Literal["required", "constraint"]
    message: str


@dataclass(frozen=True, slots=True)
class Preloads:
    """What a form may ask of the device and the person (`jr:preload`)."""

    device_id: str = ""
    username: str = ""
    email: str = ""
    phone_number: str = ""
