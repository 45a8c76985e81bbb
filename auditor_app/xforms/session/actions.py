"""setvalue and setgeopoint: values that events set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.xforms.datatypes import calculated_text
from auditor_app.xforms.session.instance import InstanceNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from auditor_app.xforms.definition.body import Action
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.propagation import Propagation

FIRST_LOAD: Final = ("odk-instance-first-load", "xforms-ready", "odk-instance-load")
"""Dispatched one after the other when a record is begun. `xforms-ready` is the first one's old
name (ODK XForms, Events), though the W3C means every load by it."""
EVERY_LOAD: Final = ("odk-instance-load",)
REVALIDATE: Final = "xforms-revalidate"
NEW_REPEAT: Final = ("odk-new-repeat", "jr-insert")
VALUE_CHANGED: Final = ("xforms-value-changed",)


class Actions:
    """Runs the form's actions.

    `locate` gives the device's place as a geopoint, or "" when there is none.
    """

    def __init__(self, core: SessionCore, propagation: Propagation) -> None:
        self._core = core
        self._propagation = propagation
        self._all = core.form.model.actions
        self._on_new = _by_origin(self._all, NEW_REPEAT)
        self._on_change = _by_origin(self._all, VALUE_CHANGED)
        self.locate: Callable[[], str] = lambda: ""

    def loaded(self, *, first: bool) -> None:
        """The form has been loaded, for the first time or again.

        Raises:
            ExpressionError: an action's expression has no value: the form cannot be used.
        """
        for event in FIRST_LOAD if first else EVERY_LOAD:
            for action in self._all:
                if event in action.events:
                    for origin in self._origins(action):
                        self._perform(action, origin, strict=True)

    def finishing(self) -> None:
        """The record is finished: `xforms-revalidate`, as ODK Collect dispatches it then."""
        for action in self._all:
            if REVALIDATE in action.events:
                for origin in self._origins(action):
                    self._perform(action, origin)

    def added(self, instance: InstanceNode) -> None:
        """A repeat has a new instance: what is nested in it acts, before anything is calculated."""
        if self._on_new:
            for node in _own(instance):
                for action in self._on_new.get(node.spec.ref, ()):
                    self._perform(action, node)

    def changed(self, node: InstanceNode) -> None:
        """A question has another value."""
        for action in self._on_change.get(node.spec.ref, ()):
            self._perform(action, node)

    def _origins(self, action: Action) -> list[InstanceNode]:
        """Where an action stands: the top for one in the model, else each node of its control."""
        if not action.origin:
            return [self._core.top]
        return list(self._core.nodes(self._core.form.program.shape.by_ref[action.origin]))

    def _perform(self, action: Action, origin: InstanceNode, *, strict: bool = False) -> None:
        """Set the targets. One that fails later is noted among the failures and sets nothing."""
        core = self._core
        run = core.form.program.compiled(action.target or action.ref, origin.spec.path)
        targets = run(core.context(origin)) if strict else core.attempt(run, origin, [])
        for target in targets if isinstance(targets, list) else ():
            if isinstance(target, InstanceNode) and target.spec.is_leaf:
                text = self._value(action, target, strict=strict)
                if text is not None:
                    self._propagation.set_value(target, text)

    def _value(self, action: Action, target: InstanceNode, *, strict: bool) -> str | None:
        core, kind = self._core, target.spec.type
        if action.kind == "setgeopoint":
            return calculated_text(kind, self.locate(), core.zone)
        if not action.value:
            return calculated_text(kind, action.literal, core.zone)
        run = core.form.program.compiled(action.value, target.spec.path)
        if strict:
            return calculated_text(kind, run(core.context(target)), core.zone)
        core.failures.pop(target.ref, None)
        value = core.attempt(run, target, "")
        return None if target.ref in core.failures else calculated_text(kind, value, core.zone)


def _by_origin(
    actions: tuple[Action, ...], events: tuple[str, ...]
) -> Mapping[str, tuple[Action, ...]]:
    """The actions that any of these events sets off, by what they are nested in."""
    found: dict[str, tuple[Action, ...]] = {}
    for action in actions:
        if action.origin and not set(events).isdisjoint(action.events):
            found[action.origin] = (*found.get(action.origin, ()), action)
    return found


def _own(instance: InstanceNode) -> Iterator[InstanceNode]:
    """A repeat instance and what is in it, without the instances of repeats in it."""
    yield instance
    for node in instance.below():
        if node.spec.repeat is None:
            yield from _own(node)
