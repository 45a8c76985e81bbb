"""Nodes as a screen sees them, and what is wrong with their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor_app.xforms.audit_events import audit_settings
from auditor_app.xforms.ranges import RANGE_DEFAULTS
from auditor_app.xforms.states import NodeState, Problem, Said, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.xforms.definition.body import Question
    from auditor_app.xforms.session.choices import Choices
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode
    from auditor_app.xforms.session.propagation import Propagation

_NO_ATTRIBUTES: Mapping[str, str] = {}
_CHOOSING = frozenset(("select1", "select", "rank"))


class Describer:
    """Makes `NodeState` and `Problem` of nodes."""

    def __init__(self, core: SessionCore, propagation: Propagation, choices: Choices) -> None:
        self._core = core
        self._propagation = propagation
        self._choices = choices

    def state(self, node: InstanceNode) -> NodeState:
        """Everything that a screen needs to show `node`."""
        spec = node.spec
        bind, control = spec.bind, spec.control
        shown: dict[str, Any] = {}
        if control is not None:
            shown = self._of_control(node)
        elif spec.repeat is not None:
            shown = self._of_repeat(node)
        elif spec.group is not None:
            shown = {
                "appearance": spec.group.appearance,
                "label": self._propagation.shown.label(node),
            }
        return NodeState(
            ref=node.ref,
            kind=self.kind_of(node),
            type=spec.type,
            value=node.text if spec.is_leaf else "",
            relevant=node.relevant,
            readonly=node.readonly,
            required=node.required,
            message=node.message,
            required_message=self._core.texts.text(bind.required_message if bind else None, node),
            attributes=bind.attributes if bind is not None else _NO_ATTRIBUTES,
            **shown,
        )

    def standing(self, node: InstanceNode) -> Standing:
        """How far `node` is; nobody looks at its words."""
        kind = "note" if _is_heading(node) else self.kind_of(node)
        return Standing(
            kind,
            node.relevant,
            node.readonly,
            node.required,
            bool(node.text) and node.spec.is_leaf,
            node.message is not None,
        )

    def said(self, node: InstanceNode, language: str, *, with_choices: bool) -> Said:
        """The words of `node` in another language; nothing that is shown changes by it."""
        before, self._core.language = self._core.language, language
        try:
            return self._said(node, with_choices=with_choices)
        finally:
            self._core.language = before

    def _said(self, node: InstanceNode, *, with_choices: bool) -> Said:
        spec, texts = node.spec, self._core.texts
        control = spec.control
        if control is None:
            around = spec.repeat or spec.group
            return Said(texts.text(around.label if around is not None else None, node))
        chosen: tuple[str, ...] = ()
        if control.kind in _CHOOSING:
            values = [node.text] if control.kind == "select1" else node.text.split()
            chosen = tuple(self._core.label_of_choice(value, node) for value in values if value)
        return Said(
            label=texts.text(control.label, node),
            hint=texts.text(control.hint, node),
            guidance=texts.form(control.hint, "guidance", node),
            choices=self._choices.of(node) if with_choices else (),
            chosen=chosen,
            media=texts.media(control.label, node),
        )

    def _of_control(self, node: InstanceNode) -> dict[str, Any]:
        control = node.spec.control
        assert control is not None  # noqa: S101 - asked before
        texts = self._core.texts
        parameters = control.parameters
        return {
            "appearance": control.appearance,
            "mediatype": control.mediatype,
            "label": self._propagation.shown.label(node),
            "hint": self._propagation.shown.hint(node),
            "guidance": texts.form(control.hint, "guidance", node),
            "media": self._propagation.shown.media(node),
            "choices": self._propagation.shown.choices(node),
            **_bounds(control),
            "parameters": parameters,
        }

    def _of_repeat(self, node: InstanceNode) -> dict[str, Any]:
        repeat = node.spec.repeat
        assert repeat is not None  # noqa: S101 - asked before
        free = not (repeat.count or repeat.fixed)
        shown: dict[str, Any] = {
            "appearance": repeat.appearance,
            "label": self._propagation.shown.label(node),
        }
        if node.is_range():
            above = node.above
            instances = above.named(node.key) if above is not None else []
            shown["instances"] = tuple(each.ref for each in instances)  # type: ignore[attr-defined]
            shown["can_add"] = free
        else:
            shown["can_remove"] = free
            shown["can_move"] = free and audit_settings(self._core.form) is None
        return shown

    @staticmethod
    def kind_of(node: InstanceNode) -> str:
        """group, repeat, input, note, select1, select, upload, trigger, range, rank or model."""
        spec = node.spec
        if spec.repeat is not None:
            return "repeat"
        if spec.control is not None:
            return "note" if is_note(node) else spec.control.kind
        return "model" if spec.is_leaf else "group"

    def problems(self) -> Iterator[Problem]:
        """What is missing or violated among the relevant questions."""
        for node in self._core.top.subtree():
            spec = node.spec
            if not (node.relevant and spec.is_leaf) or spec.repeat is not None:
                continue
            bind = spec.bind
            if bind is None:
                continue
            if node.required and node.text == "":
                text = self._core.texts.text(bind.required_message, node)
                yield Problem(node.ref, self._label(node), "required", text)
            elif node.violated:
                yield Problem(node.ref, self._label(node), "constraint", node.message or "")

    def _label(self, node: InstanceNode) -> str:
        control = node.spec.control
        return self._core.texts.text(control.label if control is not None else None, node)


def _bounds(control: Question) -> Mapping[str, str]:
    """Start, end and step of a range."""
    if control.kind != "range":
        return _NO_ATTRIBUTES
    return {name: control.parameters.get(name, usual) for name, usual in RANGE_DEFAULTS.items()}


def _is_heading(node: InstanceNode) -> bool:
    """A select that only names the columns of a table (`label`): it is read, not answered."""
    control = node.spec.control
    if control is None or control.kind not in ("select1", "select"):
        return False
    return "label" in control.appearance.split()


def is_note(node: InstanceNode) -> bool:
    """An input that nobody can ever fill: it is there to be read."""
    control, bind = node.spec.control, node.spec.bind
    if control is None or control.kind != "input" or bind is None:
        return False
    if bind.readonly.replace(" ", "") not in ("true()", "1"):
        return False
    return bind.type == "string" and (control.label is not None or control.hint is not None)
