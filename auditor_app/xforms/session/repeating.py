"""Repeat instances that come and go, by a person's hand or by a count."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from auditor_app.xforms import changes as report
from auditor_app.xforms.expressions.conversions import to_number
from auditor_app.xforms.program import computation as kinds
from auditor_app.xforms.session.aside import Aside
from auditor_app.xforms.session.instance import MAX_INSTANCES, InstanceNode, place_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.propagation import Propagation

MAX_COUNTED: Final = 50_000
"""Of all counted repeats of a record together: counts inside counts multiply."""


class Repeating:
    """Adds and removes instances, and makes due what hangs on them.

    `on_added` is called with every new instance.
    """

    def __init__(self, core: SessionCore, propagation: Propagation) -> None:
        self._core = core
        self._propagation = propagation
        self.on_added: Callable[[InstanceNode], None] = lambda _: None
        self._counted = 0
        self._aside = Aside()

    def begin_with(self, nodes: Iterable[InstanceNode]) -> None:
        """The nodes that the record has before anything is added or removed."""
        if self._core.form.program.shape.repeats:
            self._counted = sum(map(_is_counted, nodes))

    def add(self, stand_in: InstanceNode) -> InstanceNode:
        """A new last instance of a repeat."""
        parent, spec = stand_in.above, stand_in.spec
        assert parent is not None  # noqa: S101 - a stand-in always has one
        made = self._core.builder.new_instance(spec, len(parent.named(spec.key)) + 1)
        self._put(made, parent)
        self.on_added(made)
        return made

    def move(self, node: InstanceNode, place: int) -> None:
        """Put an instance at another place; what was answered and worked out in it stays as it is.

        Only what hangs on the order is worked out anew: places, neighbours, and what reads the
        instances together.
        """
        parent, spec, before = node.above, node.spec, node.place
        assert parent is not None  # noqa: S101 - instances are never at the top
        nodes = list(node.subtree())
        ref = node.ref
        self._propagation.placed(nodes)
        parent.shift(node, place)
        self._core.emit(report.RepeatMoved(ref, place))
        self._propagation.placed(nodes)
        self._propagation.beside(nodes)
        self._propagation.structure_changed(spec, parent)
        self._propagation.moved(spec, parent, min(before, place))

    def _put_back(self, instance: InstanceNode, parent: InstanceNode) -> None:
        """An instance that a lower count took out stands last again, with its answers.

        It is there as a new one is, but its values are told, and nothing acts on its coming: it
        has come before. What it read may have changed meanwhile, what may be chosen too.
        """
        nodes = list(instance.subtree())
        for node in nodes:
            node.renew()
        self._put(instance, parent)
        for node in nodes if not self._propagation.loading else ():
            if node.spec.is_leaf and node.text:
                self._core.emit(report.ValueChanged(node.ref, node.text))
        for node in nodes:
            choices = node.spec.computations.get(kinds.CHOICES)
            if choices is not None and node.text:
                self._propagation.schedule(choices, node)

    def _put(self, instance: InstanceNode, parent: InstanceNode) -> None:
        spec = instance.spec
        parent.insert(place_for(parent, spec), instance)
        nodes = list(instance.subtree())
        self._counted += sum(map(_is_counted, nodes))
        if not parent.relevant or parent.readonly:
            self._inherit(nodes, parent)
        if not self._propagation.loading:
            self._core.emit(report.RepeatAdded(instance.ref))
        self._propagation.schedule_all(nodes)
        self._propagation.structure_changed(spec, parent)
        self._propagation.placed(nodes)

    @staticmethod
    def _inherit(nodes: list[InstanceNode], parent: InstanceNode) -> None:
        for node in nodes:
            node.relevant = node.relevant and parent.relevant
            node.readonly = node.readonly or parent.readonly

    def remove(self, node: InstanceNode) -> None:
        """Take an instance of a repeat out for good."""
        self._take_out(node)
        self._aside.forget(node)

    def _take_out(self, node: InstanceNode) -> None:
        parent, spec, place = node.above, node.spec, node.place
        assert parent is not None  # noqa: S101 - instances are never at the top
        if not self._propagation.loading:
            self._core.emit(report.RepeatRemoved(node.ref))
        for each in node.subtree():
            self._counted -= _is_counted(each)
            each.gone = True
            self._propagation.forget(each)
        parent.remove(node)
        self._propagation.structure_changed(spec, parent)
        self._propagation.moved(spec, parent, place)

    def fill_fixed(self) -> None:
        """A repeat that nobody may extend, and that the form gives no instance, has one."""
        specs = self._core.form.program.shape.repeats
        if not any(spec.repeat is not None and spec.repeat.fixed for spec in specs):
            return
        for stand_in in list(self._core.top.subtree()):
            repeat, above = stand_in.spec.repeat, stand_in.above
            if repeat is None or above is None or not (repeat.fixed and stand_in.is_range()):
                continue
            if not repeat.count and not above.named(stand_in.key):
                above.insert(
                    place_for(above, stand_in.spec), self._core.builder.new_instance(stand_in.spec)
                )

    def fit(self, stand_in: InstanceNode, count: Value, *, is_new: bool) -> None:
        """Have as many instances as the form counts; a new record has none without a count.

        Surplus ones are kept aside, and come back first.
        """
        parent = stand_in.above
        if parent is None:
            return
        number = to_number(count)
        if math.isnan(number):
            if not is_new:
                return  # while the count is being typed, nothing is thrown away
            number = 0
        wanted = int(max(0, min(number, MAX_INSTANCES)))
        if number > MAX_INSTANCES:
            self._core.failures[stand_in.ref] = (
                f"The form counts {number:.0f} instances; there are {MAX_INSTANCES}, and no more."
            )
        instances = parent.named(stand_in.key)
        for _ in range(len(instances), wanted):
            if self._counted >= MAX_COUNTED:
                self._core.failures[stand_in.ref] = (
                    f"The form counts more than {MAX_COUNTED} instances of its repeats."
                )
                return
            again = self._aside.take(stand_in)
            if again is None:
                self.add(stand_in)
            else:
                self._put_back(again, parent)
        for extra in reversed(list(parent.named(stand_in.key))[wanted:]):
            if isinstance(extra, InstanceNode):
                self._take_out(extra)
                self._aside.keep(stand_in, extra)


def _is_counted(node: InstanceNode) -> bool:
    """Whether a node is an instance of a repeat that the form counts."""
    repeat = node.spec.repeat
    return node.place > 0 and repeat is not None and bool(repeat.count)
