"""A form being filled: answers in, consequences out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from auditor_app.errors import AnswerError, ExpressionError
from auditor_app.xforms.audit_events import audit_settings
from auditor_app.xforms.collecting import collection_paused
from auditor_app.xforms.expressions.conversions import Value, to_boolean, to_string
from auditor_app.xforms.program import computation as kinds
from auditor_app.xforms.session import copying, restoring
from auditor_app.xforms.session import preloads as preloading
from auditor_app.xforms.session.actions import Actions
from auditor_app.xforms.session.answering import Answering, normal
from auditor_app.xforms.session.audit_log import AuditLog
from auditor_app.xforms.session.choices import Choices
from auditor_app.xforms.session.core import SessionCore
from auditor_app.xforms.session.describing import Describer
from auditor_app.xforms.session.instance import MAX_INSTANCES, InstanceBuilder, InstanceNode
from auditor_app.xforms.session.letting_go import take_apart
from auditor_app.xforms.session.pages import Pages
from auditor_app.xforms.session.propagation import Propagation
from auditor_app.xforms.session.reading import last_saved_instances
from auditor_app.xforms.states import NodeState, Page, Preloads, Problem, Said, Standing
from auditor_app.xforms.submission import write_instance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import tzinfo

    from auditor_app.xforms.audit_events import AuditEvent
    from auditor_app.xforms.changes import Change
    from auditor_app.xforms.definition.form import FormDefinition


def local_now() -> datetime:
    """The present in this computer's time zone."""
    return datetime.now().astimezone()


class FormSession:
    """One record of a form, in memory.

    Args:
        form: its definition.
        preloads: what the form may ask of device and person.
        clock: gives the present, aware; times are written in the zone of its value.
        language: a language's name; None for the form's default, as is "" for a form without any.
        values: what `values()` gave before, to go on with that record: no first-load actions, the
            same instanceID, calculations as they were.
        locate: gives the device's place as a geopoint for setgeopoint, "" when it has none.
        last_saved: the XML of the record of this form that was saved last, for a form that asks
            for it (`jr://instance/last-saved`); None when there is none: everything in it is empty.

    Raises:
        InstanceError: `last_saved` cannot be read, or `values` have more instances of a repeat
            than `MAX_INSTANCES`.
    """

    def __init__(
        self,
        form: FormDefinition,
        *,
        preloads: Preloads | None = None,
        clock: Callable[[], datetime] = local_now,
        language: str | None = None,
        values: Mapping[str, str] | None = None,
        locate: Callable[[], str] = lambda: "",
        last_saved: str | None = None,
    ) -> None:
        with collection_paused() as self._made:
            builder = InstanceBuilder(form.program.shape, form.model.template)
            self._core = core = SessionCore(
                form=form,
                preloads=preloads or Preloads(),
                clock=clock,
                zone=_zone(clock),
                language=_language(form, language),
                root=builder.build(with_repeats=values is None),
                builder=builder,
                single=builder.single,
                own_instances=last_saved_instances(form, last_saved),
            )
            self._choices = Choices(core)
            self._answering = Answering(self._choices)
            self._propagation = Propagation(core, self._choices)
            self._validity = self._propagation.validity
            self._actions = Actions(core, self._propagation)
            self._actions.locate = locate
            self._pages = Pages(core, self._propagation)
            self._describer = Describer(core, self._propagation, self._choices)
            self._propagation.repeats.on_added = self._added
            self._log: AuditLog | None = None
            if values is None:
                self._begin()
            else:
                self._restore(values)
            core.take_changes()
            self._propagation.loading = False
            self._propagation.on_value = self._actions.changed

    def _begin(self) -> None:
        self._propagation.repeats.fill_fixed()
        nodes = list(self._core.top.subtree())
        self._propagation.repeats.begin_with(nodes)
        for node in nodes:
            if node.text or (node.spec.bind is not None and node.spec.bind.preload):
                self._preset(node)
        self._propagation.begin(nodes)
        self._propagation.on_value = self._actions.changed
        self._actions.loaded(first=True)
        self._propagation.run()

    def _restore(self, values: Mapping[str, str]) -> None:
        placed = restoring.fill(self._core, values)
        propagation = self._propagation
        propagation.keeps_calculated = True
        nodes = list(self._core.top.subtree())
        propagation.repeats.begin_with(nodes)
        propagation.schedule_all(nodes)
        propagation.run()
        propagation.keeps_calculated = False
        for node in nodes:
            calculate = node.spec.computations.get(kinds.CALCULATE)
            if calculate is not None and node not in placed:
                propagation.schedule(calculate, node)
            count = node.spec.computations.get(kinds.COUNT)
            if count is not None and node.is_range() and not node.instances():
                propagation.schedule(count, node)
        propagation.run()
        self._actions.loaded(first=False)
        propagation.run()

    def _preset(self, node: InstanceNode) -> None:
        """What stands in a node before anything is calculated: a preload, or its default.

        Defaults of the form that their own types do not allow are no values.
        """
        spec = node.spec
        if not spec.is_leaf or spec.repeat is not None:
            return
        bind = spec.bind
        if bind is not None and bind.preload:
            text = preloading.preloaded(self._core, bind.preload, bind.preload_parameters)
            if text is not None:
                node.text = text
        if node.text:
            node.text = normal(spec, node.text) or ""

    def _added(self, instance: InstanceNode) -> None:
        for node in instance.subtree():
            self._preset(node)
        self._actions.added(instance)

    # --- what is asked

    @property
    def form(self) -> FormDefinition:
        """The form that is filled."""
        return self._core.form

    @property
    def language(self) -> str:
        """The name of the language that texts are in; "" when the form has none."""
        return self._core.language

    @property
    def instance_id(self) -> str:
        """The record's name (`uuid:...`)."""
        return self._core.meta("instanceID")

    @property
    def instance_name(self) -> str:
        """What the form calls this record, or ""."""
        return self._core.meta("instanceName")

    def node(self, ref: str) -> NodeState:
        """How the node at `ref` stands; its later changes are reported.

        Raises:
            AnswerError: there is no such node.
        """
        return self._describer.state(self._found(ref))

    def standing(self, ref: str) -> Standing:
        """How far the question at `ref` is; cheaper than `node(ref)`, and no look at its words.

        Raises:
            AnswerError: there is no such node.
        """
        return self._describer.standing(self._found(ref))

    def said_in(self, language: str, ref: str, *, with_choices: bool = True) -> Said:
        """The words of the node at `ref` in a language of the form, whatever the session's is.

        For showing two languages side by side. Changes of them are not reported: ask again after
        an answer. Calculated values that stand in a text stay in the session's language.

        Args:
            language: a language's name.
            ref: the node.
            with_choices: whether the choices are wanted too; there may be 50,000.

        Raises:
            AnswerError: there is no such node, or the form has no such language.
        """
        language = _language(self.form, language)
        return self._describer.said(self._found(ref), language, with_choices=with_choices)

    def has(self, ref: str) -> bool:
        """Whether there is a node at `ref` now."""
        return restoring.find(self._core, ref) is not None

    def value(self, ref: str) -> str:
        """The value at `ref`; cheaper than `node(ref).value`."""
        return self._found(ref).text

    def pages(self) -> tuple[Page, ...]:
        """The pages with something relevant on them, in order."""
        return self._pages.all()

    def problems(self) -> tuple[Problem, ...]:
        """What keeps the record from being finished, in the order of the form."""
        return tuple(self._describer.problems())

    @property
    def problem_count(self) -> int:
        """`len(problems())`, kept up to date with every answer instead of counted."""
        return self._validity.count

    def values(self) -> dict[str, str]:
        """Every leaf's value by ref, irrelevant ones too, and "" for every repeat instance."""
        return restoring.flat_values(self._core)

    @property
    def failures(self) -> Mapping[str, str]:
        """What could not be evaluated since the record was opened: faults of the form.

        By the ref that the node had then, with the reason.
        """
        return dict(self._core.failures)

    def refs(self) -> tuple[str, ...]:
        """Every node in document order: groups, repeats before their instances, and leaves."""
        return tuple(node.ref for node in self._core.top.subtree())

    # --- the form's event log

    @property
    def log(self) -> AuditLog | None:
        """The log that is kept; see `keep_log`."""
        return self._log

    def keep_log(
        self, left_open: Iterable[AuditEvent] = (), *, resumed: bool = False
    ) -> AuditLog | None:
        """From now on log what happens, if the form asks for that (an `audit` node in its meta).

        The arguments are those of `AuditLog`. The record's `audit` then names the file.
        """
        settings = audit_settings(self.form)
        if settings is not None:
            self._log = AuditLog(self._core, settings, left_open, resumed=resumed)
        return self._log

    # --- what is done

    def answer(self, ref: str, value: str) -> tuple[Change, ...]:
        """Give the question at `ref` a value ("" clears it); returns everything that changed.

        A violated constraint is no error: the value is kept and `ValidityChanged` reported.

        Raises:
            AnswerError: there is no such question, it is read-only, or its type does not take the
                value. Nothing has changed then.
        """
        node = self._found(ref)
        if not node.spec.is_leaf or (node.spec.repeat is not None and node.is_range()):
            raise AnswerError(f"{ref} is no question.", "Answer the questions in it.")
        if node.readonly:
            raise AnswerError(f"{ref} is read-only.", "It follows from other answers.", ref)
        text = self._answering.checked(node, value)
        if text != (before := node.text):
            self._propagation.set_value(node, text)
            self._propagation.run()
            if self._log is not None:
                self._log.answered(node.ref, before)
        return self._core.take_changes()

    def add_repeat(self, ref: str) -> tuple[Change, ...]:
        """Add an instance at the end of the repeat `ref` (`/data/debt`).

        Raises:
            AnswerError: there is no such repeat, its number of instances is counted, or it has
                `MAX_INSTANCES` already.
        """
        stand_in = self._found(ref)
        repeat = stand_in.spec.repeat
        if repeat is None or not stand_in.is_range():
            raise AnswerError(f"{ref} is no repeat.", "Name the repeat without a position.")
        self._check_uncounted(stand_in)
        self._check_room(stand_in)
        made = self._propagation.repeats.add(stand_in)
        self._propagation.run()
        if self._log is not None:
            self._log.repeat_added(made.ref)
        return self._core.take_changes()

    def remove_repeat(self, ref: str) -> tuple[Change, ...]:
        """Take the instance `ref` (`/data/debt[2]`) out; those after it move up.

        Raises:
            AnswerError: there is no such instance, or their number is counted.
        """
        node = self._instance(ref)
        if self._log is not None:
            self._log.repeat_removing(node.ref)
        self._propagation.repeats.remove(node)
        self._propagation.run()
        return self._core.take_changes()

    def copy_repeat(self, ref: str) -> tuple[Change, ...]:
        """Add an instance at the end with the answers of the instance `ref` (`/data/debt[2]`).

        Files are not copied: each belongs to one question.

        Raises:
            AnswerError: there is no such instance, or none may be added.
        """
        node = self._instance(ref)
        stand_in = node.above.ranges[node.key] if node.above is not None else node
        self._check_room(stand_in)
        copying.copy_instance(self._propagation, node, stand_in, self._log)
        return self._core.take_changes()

    def move_repeat(self, ref: str, place: int) -> tuple[Change, ...]:
        """Put the instance `ref` (`/data/debt[2]`) at `place`, from 1; the others make room.

        Raises:
            AnswerError: there is no such instance or place, their number is counted, or the form
                asks for an event log, which could not tell of it.
        """
        node = self._instance(ref)
        siblings = node.above.named(node.key) if node.above is not None else []
        if not 1 <= place <= len(siblings):
            raise AnswerError(f"{node.spec.ref} has no place {place}.", "Choose one that it has.")
        if audit_settings(self.form) is not None:
            raise AnswerError(
                "The form keeps a log of what is done, which has no word for another order.",
                "Leave the entries in the order in which they were added.",
            )
        if place != node.place:
            self._propagation.repeats.move(node, place)
            self._propagation.run()
        return self._core.take_changes()

    def _instance(self, ref: str) -> InstanceNode:
        """An instance of a repeat whose number the person decides."""
        node = self._found(ref)
        if node.spec.repeat is None or node.is_range():
            raise AnswerError(f"{ref} is no instance of a repeat.", "Name one by its position.")
        self._check_uncounted(node)
        return node

    def _check_room(self, stand_in: InstanceNode) -> None:
        if len(stand_in.instances()) >= MAX_INSTANCES:
            raise AnswerError(
                f"{stand_in.ref} has {MAX_INSTANCES} instances; there can be no more.",
                "Go on in another record.",
                stand_in.ref,
            )

    @staticmethod
    def _check_uncounted(node: InstanceNode) -> None:
        repeat = node.spec.repeat
        if repeat is not None and repeat.fixed and not repeat.count:
            raise AnswerError(
                f"The form lets nobody add or remove instances of {node.spec.ref}.",
                "Fill in those that are there.",
                node.spec.ref,
            )
        if repeat is not None and repeat.count:
            raise AnswerError(
                f"How often {node.spec.ref} is repeated follows from other answers.",
                "Change the answer that it is counted by.",
                node.spec.ref,
            )

    def set_language(self, name: str) -> tuple[Change, ...]:
        """Switch to another language of the form.

        Raises:
            AnswerError: the form has no such language.
        """
        self._core.language = _language(self.form, name)
        for computation in self.form.program.computations:
            if computation.reads.language or computation.kind in kinds.SINKS:
                for node in self._core.nodes(computation.spec):
                    self._propagation.schedule(computation, node)
        self._propagation.run()
        return self._core.take_changes()

    def finish(self, ended: datetime | None = None) -> tuple[Change, ...]:
        """Set what is set when a record is finished: preloads and actions.

        Args:
            ended: when the person was done with it (aware); None for now.
        """
        for node in self._core.top.subtree():
            bind = node.spec.bind
            if bind is not None and bind.preload and node.spec.is_leaf:
                text = preloading.at_end(self._core, bind.preload, bind.preload_parameters, ended)
                if text is not None:
                    self._propagation.set_value(node, text)
        self._actions.finishing()
        self._propagation.run()
        return self._core.take_changes()

    # --- expressions and XML

    def evaluate(self, expression: str, context: str) -> str | float | bool | list[str]:
        """The value of an XPath expression at the node `context`; node-sets as their texts.

        Raises:
            ExpressionError: it cannot be read or evaluated.
            AnswerError: there is no such node.
        """
        value = self._evaluated(expression, context)
        return [node.string_value() for node in value] if isinstance(value, list) else value

    def evaluate_boolean(self, expression: str, context: str) -> bool:
        """`evaluate`, as XPath's boolean() takes its value."""
        return to_boolean(self._evaluated(expression, context))

    def evaluate_string(self, expression: str, context: str) -> str:
        """`evaluate`, as XPath's string() takes its value."""
        return to_string(self._evaluated(expression, context))

    def _evaluated(self, expression: str, context: str) -> Value:
        node = self._found(context)
        run = self.form.program.compiled(expression, node.spec.path)
        try:
            return run(self._core.context(node))
        except RecursionError as error:
            raise ExpressionError(
                "The expression nests too deep.", "Split it into several calculations."
            ) from error

    def instance_xml(self) -> str:
        """The whole record as XML, irrelevant answers included."""
        return self._xml(relevant_only=False)

    def submission_xml(self, without: Callable[[str], bool] | None = None) -> str:
        """The record as it is submitted: what is irrelevant is left out.

        Nodes for whose ref, without positions, `without` is true stand empty.
        """
        if without is None:
            return self._xml(relevant_only=True)
        nodes = {node for node in self._core.top.subtree() if without(node.spec.ref)}
        return write_instance(self._core.top, relevant_only=True, without=nodes)

    def _xml(self, *, relevant_only: bool) -> str:
        return write_instance(self._core.top, relevant_only=relevant_only)

    def _found(self, ref: str) -> InstanceNode:
        node = restoring.find(self._core, ref)
        if node is None:
            raise AnswerError(
                f"The form has no {ref} now.", "Reload the page: the form has changed."
            )
        return node

    def let_go(self) -> None:
        """Done with: it leaves memory now, and nothing can be asked of it any more.

        For whoever reads many records, one after the other; a session that is only dropped stays
        until the collector comes by.
        """
        made = self._made
        take_apart(self._core, self)
        made.let_go()


def _zone(clock: Callable[[], datetime]) -> tzinfo | None:
    """The zone that times are written in; None for this computer's, summer time and all."""
    return None if clock is local_now else clock().tzinfo


def _language(form: FormDefinition, name: str | None) -> str:
    names = [language.name for language in form.languages]
    if name is None or not (name or names):
        return names[0] if names else ""
    if name not in names:
        raise AnswerError(
            f"The form has no language '{name}'.",
            f"It has {', '.join(names)}." if names else "It has only one, without a name.",
        )
    return name
