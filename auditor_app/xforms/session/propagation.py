"""Consequences: from what changed to everything that hangs on it, and to nothing else.

Computations wait by rank, so that each is evaluated after all it reads, as a rule once. What
nobody reads (labels, hints, choices) is only evaluated where somebody has looked, and constraints
once everything else has come to rest.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError, FormFault
from auditor_app.xforms import changes as report
from auditor_app.xforms.datatypes import calculated_text
from auditor_app.xforms.program import computation as kinds
from auditor_app.xforms.session.core import TOO_MUCH
from auditor_app.xforms.session.repeating import Repeating
from auditor_app.xforms.session.showing import Shown
from auditor_app.xforms.session.validity import Validity
from auditor_app.xforms.session.wiring import Reach, SiblingReach, Wake, Wiring, nodes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.program.computation import Computation
    from auditor_app.xforms.program.shape import NodeSpec
    from auditor_app.xforms.session.choices import Choices
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode

MAX_ROUNDS: Final = 100
"""How often one node's computation may run for one answer before it counts as endless."""

_OF_RANGES: Final = frozenset((kinds.COUNT, kinds.RELEVANT, kinds.READONLY, kinds.REQUIRED))
_OF_NODES: Final = frozenset(
    (kinds.RELEVANT, kinds.READONLY, kinds.REQUIRED, kinds.CALCULATE, kinds.CONSTRAINT)
)
_KEPT: Final = frozenset((kinds.CALCULATE, kinds.COUNT))


class EndlessFormError(ExpressionError):
    """Expressions or actions that set one another off without end, before anybody answers.

    Attributes:
        fault: the same as a fault of the form.
    """

    def __init__(self, fault: FormFault) -> None:
        super().__init__(fault.message, fault.remedy)
        self.fault = fault


class FailingFormError(ExpressionError):
    """An expression that fails before anybody has answered anything.

    Attributes:
        fault: the same as a fault of the form, with the bind as its place.
    """

    def __init__(self, kind: str, node: InstanceNode, error: ExpressionError) -> None:
        super().__init__(
            f"The {kind} expression of {node.ref} fails: {error.message}", error.remedy
        )
        said = f"It fails before anything is answered: {error.message}"
        self.fault = FormFault(f"bind {node.spec.ref}, {kind}", said, error.remedy)


class Propagation:
    """Evaluates what is due and reports what changed.

    Attributes:
        keeps_calculated: calculations and counts stay as they are: a record is being restored.
        loading: nobody is told of changes yet.
        on_value: called with every node that an action hangs on and that has another value.
    """

    def __init__(self, core: SessionCore, choices: Choices) -> None:
        self._core = core
        self._computations = core.form.program.computations
        self._wiring = Wiring(core)
        self._origins = frozenset(action.origin for action in core.form.model.actions)
        self._context = core.context(core.top)
        self.validity = Validity(core)
        self.shown = Shown(core, choices, self.set_value)
        self.repeats = Repeating(core, self)
        self.keeps_calculated = False
        self.loading = True
        self._is_restored = False
        self._is_straight = False
        self.on_value: Callable[[InstanceNode], None] = lambda _: None
        self._due: dict[int, tuple[InstanceNode, ...] | dict[InstanceNode, None]] = {}
        self._ranks: list[int] = []
        self._everywhere: dict[int, object] = {}
        self._sweeping = -1
        self._rounds: dict[tuple[int, InstanceNode], int] = {}
        self._changed: list[InstanceNode] = []
        self._evaluated = 0
        self._apply: dict[str, Callable[[Computation, Iterable[InstanceNode]], None]] = {
            kinds.RELEVANT: self._relevant,
            kinds.READONLY: self._readonly,
            kinds.REQUIRED: self._required,
            kinds.CALCULATE: self._calculate,
            kinds.COUNT: self._count,
            kinds.LABEL: self._label,
            kinds.HINT: self._hint,
            kinds.CHOICES: self._choices,
        }

    @property
    def evaluations(self) -> int:
        """How many expressions have been evaluated so far."""
        return self._evaluated + self.validity.evaluations + self.shown.evaluations

    # --- what is due

    def schedule(self, computation: Computation, node: InstanceNode) -> None:
        """Have a computation evaluated at `node` before `run` comes back."""
        if self.keeps_calculated and computation.kind in _KEPT:
            return
        if computation.kind == kinds.CONSTRAINT:
            self.validity.unsettled[node] = None
            return
        rank = self._wiring.leads[computation.rank]
        fixed = self._wiring.at[rank]
        due = self._due.get(rank)
        if due is None:
            self._due[rank] = {node: None} if fixed is None else fixed
            heappush(self._ranks, rank)
        elif isinstance(due, dict):
            due[node] = None

    def schedule_all(self, nodes: Iterable[InstanceNode]) -> None:
        """Have everything evaluated at these nodes that somebody may ask for."""
        for node in nodes:
            spec = node.spec
            if not spec.computations:
                continue
            is_range = spec.repeat is not None and node.is_range()
            wanted = _OF_RANGES if is_range else _OF_NODES
            for kind, computation in spec.computations.items():
                if kind in wanted:
                    self.schedule(computation, node)

    def begin(self, nodes: Iterable[InstanceNode]) -> None:
        """Evaluate everything of a new record with these nodes."""
        program = self._core.form.program
        if program.is_straight:
            self._go_straight()
        else:
            self.schedule_all(nodes)
        self.run()

    def _go_straight(self) -> None:
        """Evaluate each computation once: whatever one changes, its readers are still to come."""
        self._core.context(self._core.top)  # sets what functions ask beside it
        self._is_straight = True
        for computation, nodes in zip(self._computations, self._wiring.at, strict=True):
            if nodes is None:
                continue
            if computation.kind == kinds.CONSTRAINT:
                self.validity.unsettled.update(dict.fromkeys(nodes))
            elif computation.kind not in kinds.SINKS:
                self._evaluate(computation, nodes)
        self._is_straight = False

    def run(self) -> None:
        """Evaluate until nothing is due, then let value changes have their actions, and again."""
        self._rounds.clear()
        self._is_restored |= self.keeps_calculated
        self._core.context(self._core.top)  # sets what functions ask beside it
        try:
            self._run()
        except ExpressionError:
            self._due.clear()
            self._ranks.clear()
            self._everywhere.clear()
            self._sweeping = -1
            self._changed.clear()
            raise
        self.validity.settle(quiet=self.loading)

    def _run(self) -> None:
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
        self._goes_round(
            self._core.top,
            "",
            "The form's actions set one another off without end.",
            "Break the circle of triggers in the form.",
        )

    def _evaluate_due(self) -> None:
        ranks, all_due, computations = self._ranks, self._due, self._computations
        reached = -1
        while ranks:
            rank = heappop(ranks)
            due = all_due[rank]
            computation = computations[rank]
            is_again, reached = rank <= reached, max(rank, reached)
            if self.keeps_calculated and computation.kind in _KEPT:
                del all_due[rank]
            elif isinstance(due, dict):
                self._sweep(computation, due, is_again=is_again)
                del all_due[rank]
            else:
                del all_due[rank]
                if is_again and self._is_endless(computation, due[0]):
                    continue
                self._evaluate(computation, due)

    def _evaluate(self, computation: Computation, nodes: tuple[InstanceNode, ...]) -> None:
        try:
            self._apply[computation.kind](computation, nodes)
        except EndlessFormError:
            raise
        except ExpressionError as error:
            self._failed(computation, nodes, error)

    def _sweep(
        self, computation: Computation, due: dict[InstanceNode, None], *, is_again: bool
    ) -> None:
        """Evaluate a computation in all repeat instances where it is due.

        An instance may read the one before or the one after it: going there and back, each is
        evaluated only once more.
        """
        self._sweeping = computation.rank
        self._everywhere.pop(computation.rank, None)
        is_forward = True
        while due:
            nodes = list(due) if is_forward else list(reversed(due))
            for node in nodes:
                del due[node]
                if node.gone:
                    continue
                if is_again and self._is_endless(computation, node):
                    continue
                self._evaluate(computation, (node,))
            is_forward = not is_forward
            is_again = True
        self._sweeping = -1

    def _failed(
        self, computation: Computation, nodes: Iterable[InstanceNode], error: ExpressionError
    ) -> None:
        """A form that fails at once is refused; one that fails later must not cost an answer."""
        for node in nodes:
            if self._is_new():
                raise FailingFormError(computation.kind, node, error) from error
            self._core.failures[node.ref] = error.message
            if computation.kind == kinds.CALCULATE:
                self.set_value(node, "")

    def _is_endless(self, computation: Computation, node: InstanceNode) -> bool:
        """Whether it has run so often that it ends as it stands, while everything else goes on."""
        key = (computation.rank, node)
        times = self._rounds[key] = self._rounds.get(key, 0) + 1
        if times > MAX_ROUNDS:
            self._goes_round(
                node,
                f"bind {node.spec.ref}, {computation.kind}",
                f"The {computation.kind} expression of {node.ref} never comes to rest.",
                "Break the circle of expressions around it in the form.",
            )
        return times > MAX_ROUNDS

    def _goes_round(self, node: InstanceNode, place: str, message: str, remedy: str) -> None:
        """Refuse a form that has no beginning; later it must not cost an answer."""
        if self._is_new():
            raise EndlessFormError(FormFault(place, message, remedy))
        self._core.failures[node.ref] = message

    def _is_new(self) -> bool:
        """Whether a record is being begun."""
        return self.loading and not self._is_restored

    # --- what changed

    def set_value(self, node: InstanceNode, text: str) -> None:
        """Give a leaf another value, and make due what hangs on it."""
        if node.text == text:
            return
        node.text = text
        if not self.loading:
            self._core.changes.append(report.ValueChanged(node.ref, text))
        self.validity.touch(node)
        if node.relevant:
            # What is irrelevant counts as empty for everybody else, whatever it holds.
            self._wake_readers(node)
        if node.spec.ref in self._origins:
            self._changed.append(node)

    def structure_changed(self, spec: NodeSpec, parent: InstanceNode) -> None:
        """Make due what hangs on the number of a repeat's instances."""
        self._wake(self._wiring.on_structure(spec), parent)

    def placed(self, nodes: Iterable[InstanceNode]) -> None:
        """The nodes of an instance that stands last now: make due what neighbours read there."""
        for node in nodes if self._wiring.has_siblings else ():
            wake = self._wiring.on_value(node.spec)
            for reach in wake.siblings if wake is not None else ():
                self._wake_in_repeats(reach, node)

    def beside(self, nodes: Iterable[InstanceNode]) -> None:
        """The nodes of an instance with other neighbours: make due what they read there."""
        for node in nodes if self._wiring.has_siblings else ():
            for computation in node.spec.computations.values():
                if computation.reads.siblings:
                    self._wake_at(computation, (node,))

    def moved(self, spec: NodeSpec, parent: InstanceNode, place: int) -> None:
        """The instances from `place` on have moved up by one."""
        for computation, names in self._wiring.on_place.get(spec, ()):
            targets = (
                node
                for instance in parent.named(spec.key)[place - 1 :]
                for node in nodes_of(computation, instance, names)  # type: ignore[arg-type]
            )
            self._wake_at(computation, targets)

    def forget(self, node: InstanceNode) -> None:
        """A node is being taken out: make due what reads it."""
        self.validity.forget(node)
        self._wake_readers(node)

    def _wake_readers(self, node: InstanceNode) -> None:
        if not self._is_straight:
            self._wake(self._wiring.on_value(node.spec), node)

    def _wake(self, wake: Wake | None, node: InstanceNode) -> None:
        if self._wiring.on_anything is not None:
            self._wake_each(self._wiring.on_anything, node)
        if wake is not None:
            self._wake_each(wake, node)

    def _wake_each(self, wake: Wake, node: InstanceNode) -> None:
        due, ranks = self._due, self._ranks
        for rank, nodes in wake.firm:
            if rank not in due:
                due[rank] = nodes
                heappush(ranks, rank)
        for other in wake.checks:
            if other.text:
                self.validity.unsettled[other] = None
        for kind, rank, nodes in wake.texts:
            if rank not in due and kind in nodes[0].shown:
                due[rank] = nodes
                heappush(ranks, rank)
        for reach in wake.reaches:
            if not reach.is_everywhere:
                self._wake_in_repeats(reach, node)
            elif not self._is_due_everywhere(reach):
                self._wake_in_repeats(reach, node)
                self._note_due_everywhere(reach)
        for sibling in wake.siblings:
            self._wake_in_repeats(sibling, node)

    def _is_due_everywhere(self, reach: Reach) -> bool:
        """Whether all nodes that are read at wait already, new ones having come by themselves.

        What reads all instances in each of them would be woken by each as often as there are.
        """
        everywhere = self._everywhere.get(reach.computation.rank)
        return everywhere is not None and everywhere is self._due.get(reach.computation.rank)

    def _note_due_everywhere(self, reach: Reach) -> None:
        rank = reach.computation.rank
        due = self._due.get(rank)
        # While they are evaluated, those that have been do not wait any more.
        if due is not None and rank != self._sweeping and reach.computation.kind in _OF_NODES:
            self._everywhere[rank] = due

    def _wake_in_repeats(self, reach: Reach | SiblingReach, node: InstanceNode) -> None:
        self._wake_at(reach.computation, reach.targets(node, self._core.top))

    def _wake_at(self, computation: Computation, targets: Iterable[InstanceNode]) -> None:
        kind = computation.kind
        if kind == kinds.CONSTRAINT:
            for other in targets:
                if other.text:
                    self.validity.unsettled[other] = None
            return
        if kind in (kinds.LABEL, kinds.HINT):
            targets = [other for other in targets if kind in other.shown]
        rank = computation.rank
        due = self._due.get(rank)
        if due is None:
            waiting = dict.fromkeys(targets)
            if waiting:
                self._due[rank] = waiting
                heappush(self._ranks, rank)
        elif isinstance(due, dict):
            for other in targets:
                due[other] = None

    # --- what is computed

    def _value(self, computation: Computation, node: InstanceNode) -> Value:
        self._evaluated += 1
        context = self._context
        context.node = context.current = node
        context.position = node.place or 1
        try:
            return computation.run(context)
        except (RecursionError, MemoryError) as error:
            raise ExpressionError(TOO_MUCH, "Split it into several calculations.") from error

    def _relevant(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        truth: bool | None = None
        for node in nodes:
            if truth is None:
                truth = bool(self._value(computation, node))
            node.own_relevant = truth
            above = node.parent
            if node.relevant != (truth and (above is None or above.relevant)):
                self._turn(node, relevant=not node.relevant)

    def _turn(self, top: InstanceNode, *, relevant: bool) -> None:
        """Make a node relevant or irrelevant, and what is below it."""
        changes, touch = self._core.changes, self.validity.touch
        stack = [top]
        while stack:
            node = stack.pop()
            node.relevant = relevant
            if not self.loading:
                changes.append(report.RelevanceChanged(node.ref, relevant))
            touch(node)
            self._wake_readers(node)
            if node.spec.repeat is not None and node.above is not None:
                self.structure_changed(node.spec, node.above)
            if node.children or node.ranges or node.attributes:
                below = [*node.ranges.values(), *node.below()]
                stack += [
                    each
                    for each in reversed(below)
                    if each.relevant != (relevant and each.own_relevant)
                ]

    def _readonly(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        truth: bool | None = None
        for node in nodes:
            if truth is None:
                truth = bool(self._value(computation, node))
            node.own_readonly = truth
            above = node.above
            readonly = truth or (above is not None and above.readonly)
            if readonly != node.readonly:
                self._lock(node, readonly=readonly)

    def _lock(self, top: InstanceNode, *, readonly: bool) -> None:
        stack = [top]
        while stack:
            node = stack.pop()
            node.readonly = readonly
            if not self.loading:
                self._core.emit(report.ReadonlyChanged(node.ref, readonly))
            below = [*node.ranges.values(), *node.below()]
            stack += [
                each for each in reversed(below) if each.readonly != (readonly or each.own_readonly)
            ]

    def _required(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        truth: bool | None = None
        for node in nodes:
            if truth is None:
                truth = bool(self._value(computation, node))
            if truth != node.required:
                node.required = truth
                if not self.loading:
                    self._core.emit(report.RequiredChanged(node.ref, truth))
                self.validity.touch(node)

    def _calculate(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        for node in nodes:
            spec = node.spec
            if spec.is_leaf:
                value = self._value(computation, node)
                self.set_value(node, calculated_text(spec.type, value, self._core.zone))

    def _count(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        for node in nodes:
            self.repeats.fit(node, self._value(computation, node), is_new=self._is_new())

    def _label(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        del computation
        for node in nodes:
            self.shown.label_changed(node)

    def _hint(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        del computation
        for node in nodes:
            self.shown.hint_changed(node)

    def _choices(self, computation: Computation, nodes: Iterable[InstanceNode]) -> None:
        del computation
        for node in nodes:
            self.shown.choices_changed(node)
