"""Consequences: from what changed to everything that hangs on it, and to nothing else.

Computations wait by rank, so that each is evaluated after all it reads, as a rule once. What
nobody reads (labels, choices, validity) is only evaluated where somebody has looked.
"""

from __future__ import annotations

import math
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError
from auditor_app.xforms import changes as report
from auditor_app.xforms.datatypes import calculated_text
from auditor_app.xforms.expressions.conversions import to_number
from auditor_app.xforms.program import computation as kinds
from auditor_app.xforms.session.instance import InstanceNode, place_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from auditor_app.xforms.program.computation import Computation
    from auditor_app.xforms.program.shape import NodeSpec
    from auditor_app.xforms.session.choices import Choices
    from auditor_app.xforms.session.core import SessionCore

MAX_ROUNDS: Final = 100
"""How often one node's computation may run for one answer before it counts as endless."""

MAX_INSTANCES: Final = 10_000
"""Of a counted repeat: a count of a million is a typing error, not a form."""

OBSERVED: Final = "observed"
MESSAGE: Final = "message"

_OF_RANGES: Final = frozenset((kinds.COUNT, kinds.RELEVANT))
_OF_NODES: Final = frozenset((kinds.RELEVANT, kinds.READONLY, kinds.REQUIRED, kinds.CALCULATE))


class EndlessFormError(ExpressionError):
    """Expressions or actions that set one another off without end."""


class Propagation:
    """Evaluates what is due and reports what changed."""

    def __init__(self, core: SessionCore, choices: Choices) -> None:
        self._core = core
        self._choices = choices
        self._program = core.form.program
        self._due: dict[int, dict[InstanceNode, None]] = {}
        self._ranks: list[int] = []
        self._rounds: dict[tuple[int, InstanceNode], int] = {}
        self.keeps_calculated = False
        self.loading = True
        self.evaluations = 0
        self.on_added: Callable[[InstanceNode], None] = lambda _: None
        self.on_value: Callable[[InstanceNode], None] = lambda _: None
        self._changed: list[InstanceNode] = []
        self._apply: dict[str, Callable[[Computation, InstanceNode], None]] = {
            kinds.RELEVANT: self._relevant,
            kinds.READONLY: self._readonly,
            kinds.REQUIRED: self._required,
            kinds.CALCULATE: self._calculate,
            kinds.COUNT: self._count,
            kinds.CONSTRAINT: self._constraint,
            kinds.LABEL: self._label,
            kinds.HINT: self._hint,
            kinds.CHOICES: self._choices_changed,
        }

    # --- what is due

    def schedule(self, computation: Computation, node: InstanceNode) -> None:
        """Have a computation evaluated at `node` before `run` comes back."""
        if self.keeps_calculated and computation.kind in (kinds.CALCULATE, kinds.COUNT):
            return
        rank = computation.rank
        due = self._due.get(rank)
        if due is None:
            self._due[rank] = {node: None}
            heappush(self._ranks, rank)
        else:
            due[node] = None

    def schedule_all(self, nodes: Iterable[InstanceNode]) -> None:
        """Have everything evaluated at these nodes that other expressions may read."""
        for node in nodes:
            is_range = node.spec.repeat is not None and node.is_range()
            for kind, computation in node.spec.computations.items():
                if kind in (_OF_RANGES if is_range else _OF_NODES):
                    self.schedule(computation, node)

    def run(self) -> None:
        """Evaluate until nothing is due, then let value changes have their actions, and again."""
        self._rounds.clear()
        self._evaluate_due()
        for _ in range(MAX_ROUNDS):
            changed, self._changed = self._changed, []
            for node in changed:
                if not node.gone:
                    self.on_value(node)
            if not (self._ranks or self._changed):
                return
            self._evaluate_due()
        self._changed.clear()
        raise EndlessFormError(
            "The form's actions set one another off without end.",
            "Break the circle of triggers in the form.",
        )

    def _evaluate_due(self) -> None:
        ranks, all_due, computations = self._ranks, self._due, self._program.computations
        while ranks:
            rank = heappop(ranks)
            computation = computations[rank]
            apply = self._apply[computation.kind]
            for node in all_due.pop(rank):
                if node.gone:
                    continue
                self._guard(computation, node)
                try:
                    apply(computation, node)
                except EndlessFormError:
                    raise
                except ExpressionError as error:
                    self._failed(computation, node, error)

    def _failed(self, computation: Computation, node: InstanceNode, error: ExpressionError) -> None:
        """A form that fails at once is refused; one that fails later must not cost an answer."""
        if self.loading and not self.keeps_calculated:
            raise ExpressionError(
                f"The {computation.kind} expression of {node.ref} fails: {error.message}",
                error.remedy,
            ) from error
        self._core.failures[node.ref] = error.message
        if computation.kind == kinds.CALCULATE:
            self.set_value(node, "")

    def _guard(self, computation: Computation, node: InstanceNode) -> None:
        self.evaluations += 1
        key = (computation.rank, node)
        times = self._rounds[key] = self._rounds.get(key, 0) + 1
        if times > MAX_ROUNDS:
            self._due.clear()
            self._ranks.clear()
            raise EndlessFormError(
                f"The {computation.kind} expression of {node.ref} never comes to rest.",
                "Break the circle of expressions around it in the form.",
            )

    # --- what changed

    def set_value(self, node: InstanceNode, text: str) -> None:
        """Give a leaf another value, and make due what hangs on it."""
        if node.text == text:
            return
        node.text = text
        self._core.emit(report.ValueChanged(node.ref, text))
        self.value_changed(node)
        self._changed.append(node)

    def value_changed(self, node: InstanceNode) -> None:
        """Make due what reads the value, or the presence, of `node`."""
        spec = node.spec
        own = spec.computations.get(kinds.CONSTRAINT)
        if own is not None:
            self.schedule(own, node)
        elif node.violated:
            node.violated = False
        self._due_at(self._program.on_value.get(spec.path), node)
        for computation in self._program.on_anything:
            for target in self._targets(computation, node, 0):
                self.schedule(computation, target)

    def structure_changed(self, spec: NodeSpec, parent: InstanceNode) -> None:
        """Make due what hangs on the number or order of a repeat's instances."""
        self._due_at(self._program.on_structure.get(spec.path), parent)
        for computation in self._program.on_anything:
            for target in self._targets(computation, parent, 0):
                self.schedule(computation, target)

    def _due_at(self, readers: list[tuple[Computation, int]] | None, node: InstanceNode) -> None:
        for computation, shared in readers or ():
            for target in self._targets(computation, node, shared):
                self.schedule(computation, target)

    def _targets(
        self, computation: Computation, node: InstanceNode, shared: int
    ) -> Iterable[InstanceNode]:
        spec = computation.spec
        if spec.repeat is None:
            return self._core.sharing(spec, node, shared)
        stand_ins = list(self._core.ranges(spec))
        if computation.kind == kinds.COUNT:
            return stand_ins
        return [*self._core.sharing(spec, node, shared), *stand_ins]

    # --- repeats

    def add_instance(self, stand_in: InstanceNode) -> InstanceNode:
        """A new last instance of a repeat."""
        parent, spec = stand_in.above, stand_in.spec
        assert parent is not None  # noqa: S101 - a stand-in always has one
        made = self._core.builder.new_instance(spec, len(parent.named(spec.key)) + 1)
        parent.insert(place_for(parent, spec), made)
        self._inherit(made)
        self._core.emit(report.RepeatAdded(made.ref))
        self.schedule_all(made.subtree())
        self.structure_changed(spec, parent)
        self.on_added(made)
        return made

    def fill_fixed(self) -> None:
        """A repeat that nobody may extend, and that the form gives no instance, has one."""
        for stand_in in list(self._core.top.subtree()):
            repeat, above = stand_in.spec.repeat, stand_in.above
            if repeat is None or above is None or not (repeat.fixed and stand_in.is_range()):
                continue
            if not repeat.count and not above.named(stand_in.key):
                above.insert(
                    place_for(above, stand_in.spec), self._core.builder.new_instance(stand_in.spec)
                )

    def _inherit(self, made: InstanceNode) -> None:
        above = made.above
        if above is None:
            return
        for node in made.subtree():
            if not above.relevant:
                node.relevant = False
            node.readonly = above.readonly or node.readonly

    def remove_instance(self, node: InstanceNode) -> None:
        """Take an instance of a repeat out."""
        parent, spec = node.above, node.spec
        assert parent is not None  # noqa: S101 - instances are never at the top
        self._core.emit(report.RepeatRemoved(node.ref))
        removed = list(node.subtree())
        parent.remove(node)
        for each in removed:
            each.gone = True
            self._due_after_removal(each, parent, len(spec.path) - 1)
        self.structure_changed(spec, parent)

    def _due_after_removal(self, gone: InstanceNode, parent: InstanceNode, depth: int) -> None:
        for computation, shared in self._program.on_value.get(gone.spec.path, ()):
            if shared <= depth:
                for target in self._targets(computation, parent, shared):
                    self.schedule(computation, target)

    # --- what is computed

    def _truth(self, computation: Computation, node: InstanceNode) -> bool:
        return bool(computation.run(self._core.context(node)))

    def _relevant(self, computation: Computation, node: InstanceNode) -> None:
        node.own_relevant = self._truth(computation, node)
        above = node.above
        self._refresh_relevance(node, inherited=above is None or above.relevant)

    def _refresh_relevance(self, node: InstanceNode, *, inherited: bool) -> None:
        stack = [(node, inherited)]
        while stack:
            at, from_above = stack.pop()
            relevant = at.own_relevant and from_above
            if relevant == at.relevant:
                continue
            at.relevant = relevant
            self._core.emit(report.RelevanceChanged(at.ref, relevant))
            self.value_changed(at)
            if at.spec.repeat is not None and at.above is not None:
                self.structure_changed(at.spec, at.above)
            stack.extend((below, relevant) for below in (*at.ranges.values(), *at.below()))

    def _readonly(self, computation: Computation, node: InstanceNode) -> None:
        node.own_readonly = self._truth(computation, node)
        above = node.above
        stack = [(node, above is not None and above.readonly)]
        while stack:
            at, from_above = stack.pop()
            readonly = at.own_readonly or from_above
            if readonly == at.readonly:
                continue
            at.readonly = readonly
            self._core.emit(report.ReadonlyChanged(at.ref, readonly))
            stack.extend((below, readonly) for below in (*at.ranges.values(), *at.below()))

    def _required(self, computation: Computation, node: InstanceNode) -> None:
        required = self._truth(computation, node)
        if required != node.required:
            node.required = required
            self._core.emit(report.RequiredChanged(node.ref, required))

    def _calculate(self, computation: Computation, node: InstanceNode) -> None:
        if not node.spec.is_leaf:
            return
        value = computation.run(self._core.context(node))
        self.set_value(node, calculated_text(node.spec.type, value, self._core.zone))

    def _count(self, computation: Computation, node: InstanceNode) -> None:
        parent = node.above
        if parent is None:
            return
        number = to_number(computation.run(self._core.context(node)))
        if math.isnan(number):
            if not self.loading:
                return  # while the count is being typed, nothing is thrown away
            number = 0
        wanted = int(max(0, min(number, MAX_INSTANCES)))
        instances = parent.named(node.key)
        for _ in range(len(instances), wanted):
            self.add_instance(node)
        for extra in reversed(list(parent.named(node.key))[wanted:]):
            if isinstance(extra, InstanceNode):
                self.remove_instance(extra)

    # --- what is only shown

    def is_violated(self, node: InstanceNode) -> bool:
        """Whether the constraint of `node` does not hold for its answer."""
        if node.violated is None:
            computation = node.spec.computations.get(kinds.CONSTRAINT)
            node.violated = (
                computation is not None
                and node.text != ""
                and not self._core.attempt(computation.run, node, instead=True)
            )
        return node.violated and node.relevant

    def _constraint(self, computation: Computation, node: InstanceNode) -> None:
        del computation
        before = node.shown.get(MESSAGE)
        if node.violated is None and OBSERVED not in node.shown and node.text == "":
            return
        node.violated = None
        after = self.shown_message(node)
        if after != before:
            self._core.emit(report.ValidityChanged(node.ref, after))

    def shown_message(self, node: InstanceNode) -> str | None:
        """The message of a violated constraint, None while it holds; kept, to tell changes."""
        after = self.message(node) if self.is_violated(node) else None
        node.shown[MESSAGE] = after
        return after

    def message(self, node: InstanceNode) -> str:
        """The message of the constraint of `node`."""
        bind = node.spec.bind
        return self._core.texts.text(bind.constraint_message if bind else None, node)

    def label(self, node: InstanceNode) -> str:
        """The label of `node`; from now on its changes are reported."""
        spec = node.spec
        shown = spec.control or spec.repeat or spec.group
        text = self._core.texts.text(shown.label if shown is not None else None, node)
        node.shown[kinds.LABEL] = text
        return text

    def hint(self, node: InstanceNode) -> str:
        """The hint of `node`; from now on its changes are reported."""
        control = node.spec.control
        text = self._core.texts.text(control.hint if control is not None else None, node)
        node.shown[kinds.HINT] = text
        return text

    def choices(self, node: InstanceNode) -> tuple[report.Choice, ...]:
        """The choices of `node`; from now on their changes are reported."""
        found = self._choices.of(node)
        node.shown[kinds.CHOICES] = found
        return found

    def _label(self, computation: Computation, node: InstanceNode) -> None:
        del computation
        before = node.shown.get(kinds.LABEL)
        if before is not None and (after := self.label(node)) != before:
            self._core.emit(report.LabelChanged(node.ref, after))

    def _hint(self, computation: Computation, node: InstanceNode) -> None:
        del computation
        before = node.shown.get(kinds.HINT)
        if before is not None and (after := self.hint(node)) != before:
            self._core.emit(report.HintChanged(node.ref, after))

    def _choices_changed(self, computation: Computation, node: InstanceNode) -> None:
        del computation
        if node.text:
            self._drop_unavailable(node)
        before = node.shown.get(kinds.CHOICES)
        if before is not None:
            found = self.choices(node)
            if found != before:
                self._core.emit(report.ChoicesChanged(node.ref, found))

    def _drop_unavailable(self, node: InstanceNode) -> None:
        """An answer that can no longer be chosen is no answer (as in ODK Collect)."""
        control = node.spec.control
        if control is None or control.itemset is None:
            return
        allowed = self._choices.values_of(node)
        chosen = [node.text] if control.kind == "select1" else node.text.split()
        left = [value for value in chosen if value in allowed]
        if left != chosen:
            self.set_value(node, " ".join(left))
