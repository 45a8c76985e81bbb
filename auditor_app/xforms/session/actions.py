"""setvalue and setgeopoint: values that events set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.datatypes import calculated_text
from auditor_app.xforms.session.instance import InstanceNode

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.xforms.definition.body import Action
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.propagation import Propagation

FIRST_LOAD = frozenset(("odk-instance-first-load", "odk-instance-load", "xforms-ready"))
EVERY_LOAD = frozenset(("odk-instance-load", "xforms-ready"))
NEW_REPEAT = frozenset(("odk-new-repeat", "jr-insert"))
VALUE_CHANGED = frozenset(("xforms-value-changed",))


class Actions:
    """Runs the form's actions.

    `locate` gives the device's place as a geopoint, or "" when there is none.
    """

    def __init__(self, core: SessionCore, propagation: Propagation) -> None:
        self._core = core
        self._propagation = propagation
        self._model: list[Action] = []
        self._by_origin: dict[str, list[Action]] = {}
        self.locate: Callable[[], str] = lambda: ""
        for action in core.form.model.actions:
            if action.origin:
                self._by_origin.setdefault(action.origin, []).append(action)
            if not action.origin or not VALUE_CHANGED.issuperset(action.events):
                self._model.append(action)

    def loaded(self, *, first: bool) -> None:
        """The form has been loaded, for the first time or again."""
        wanted = FIRST_LOAD if first else EVERY_LOAD
        for action in self._model:
            if wanted.intersection(action.events):
                self._perform(action, self._core.top)

    def added(self, instance: InstanceNode) -> None:
        """A repeat has a new instance."""
        for action in self._by_origin.get(instance.spec.ref, ()):
            if NEW_REPEAT.intersection(action.events):
                self._perform(action, instance)

    def changed(self, node: InstanceNode) -> None:
        """A question has another value."""
        for action in self._by_origin.get(node.spec.ref, ()):
            if VALUE_CHANGED.intersection(action.events):
                self._perform(action, node)

    def has_any_for(self, node: InstanceNode) -> bool:
        """Whether a change of `node` sets anything off."""
        return node.spec.ref in self._by_origin

    def _perform(self, action: Action, origin: InstanceNode) -> None:
        program = self._core.form.program
        run = program.compiled(action.target or action.ref, self._scope_path(action, origin))
        targets = run(self._core.context(origin))
        for target in targets if isinstance(targets, list) else ():
            if isinstance(target, InstanceNode) and target.spec.is_leaf:
                self._propagation.set_value(target, self._value(action, target))

    @staticmethod
    def _scope_path(action: Action, origin: InstanceNode) -> tuple[str, ...]:
        del action
        return origin.spec.path

    def _value(self, action: Action, target: InstanceNode) -> str:
        if action.kind == "setgeopoint":
            return self.locate()
        if not action.value:
            return action.literal
        run = self._core.form.program.compiled(action.value, target.spec.path)
        value = run(self._core.context(target))
        return calculated_text(target.spec.type, value, self._core.zone)
