"""From a form's parts to its program, collecting every fault on the way."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import AuditorError, FormFault
from auditor_app.xforms.datatypes import INTEGERS
from auditor_app.xforms.definition.body import Output, Question, Text
from auditor_app.xforms.definition.texts import itext_column
from auditor_app.xforms.expressions.compiler import compile_tree, parse_cached
from auditor_app.xforms.expressions.patterns import check_patterns
from auditor_app.xforms.program import computation as kinds
from auditor_app.xforms.program.analysis import Analyst
from auditor_app.xforms.program.computation import Computation, Reads
from auditor_app.xforms.program.expressions import Expressions
from auditor_app.xforms.program.ordering import order
from auditor_app.xforms.program.program import Program
from auditor_app.xforms.ranges import range_oddities

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.xforms.definition.body import BodyElement, Itemset
    from auditor_app.xforms.definition.form import Bind
    from auditor_app.xforms.definition.reader import FormParts
    from auditor_app.xforms.expressions.context import Context, GenericPath, Run
    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.expressions.templates import Read
    from auditor_app.xforms.program.shape import NodeSpec

_INSTANCE: Final = re.compile(r"instance\(\s*['\"]([^'\"]+)")
_WITH_VALUES = frozenset((kinds.CALCULATE, kinds.COUNT))


def build_program(parts: FormParts) -> tuple[Program, list[FormFault]]:
    """The program of a form, and everything that is wrong with its expressions."""
    builder = _Builder(parts)
    return builder.build(), builder.faults


class _Builder:
    def __init__(self, parts: FormParts) -> None:
        self._parts = parts
        self._shape = parts.shape
        self._shape.attach(parts.binds, parts.body)
        self._expressions = Expressions(parts.scope, self._shape)
        self._analyst = Analyst(self._expressions, parts.scope, self._shape)
        self._program = Program(self._shape, parts.scope, self._expressions)
        self._computations: list[Computation] = []
        self._known: dict[str, Read] = {}
        self.faults: list[FormFault] = []

    def build(self) -> Program:
        for spec in self._shape.by_path.values():
            if spec.bind is not None:
                self._bind(spec, spec.bind)
            if spec.repeat is not None and spec.repeat.count:
                self._add(kinds.COUNT, spec, spec.repeat.count)
            self._shown(spec)
        self._frames(self._parts.body, self._shape.root)
        for action in self._parts.model.actions:
            if action.value:
                target = self._shape.by_ref[action.ref]
                self._reads(action.value, target.path, f"{action.kind} {action.ref}")
            if action.target:
                origin = self._shape.by_ref.get(action.origin, self._shape.root)
                self._reads(action.target, origin.path, f"{action.kind} {action.ref}, ref")
        ordered = order(self._computations, self._shape)
        self.faults += ordered.faults
        self._program.computations = ordered.computations
        self._index()
        self._program.is_straight = ordered.is_straight and not (
            self._shape.repeats or self._program.on_anything
        )
        return self._program

    def _bind(self, spec: NodeSpec, bind: Bind) -> None:
        for kind, source in (
            (kinds.RELEVANT, bind.relevant),
            (kinds.READONLY, bind.readonly),
            (kinds.REQUIRED, bind.required),
            (kinds.CALCULATE, bind.calculate),
            (kinds.CONSTRAINT, bind.constraint),
        ):
            if source:
                self._add(kind, spec, source)
        place = f"bind {spec.ref}, message"
        if bind.required_message is not None:
            self._text_reads(bind.required_message, spec, place)
        if bind.constraint_message is not None:
            message = self._text_reads(bind.constraint_message, spec, place)
            constraint = spec.computations.get(kinds.CONSTRAINT)
            if constraint is not None:
                # What the message says may change while the constraint stays violated.
                constraint.reads = constraint.reads.with_those_of(message)

    def _shown(self, spec: NodeSpec) -> None:
        shown = spec.control or spec.repeat or spec.group
        if shown is None:
            return
        self._text(kinds.LABEL, shown.label, spec)
        if spec.control is not None:
            self._text(kinds.HINT, spec.control.hint, spec)
            self._choices(spec.control, spec)
            if spec.control.kind == "range":
                self._range(spec.control, spec.type)

    def _frames(self, elements: Iterable[BodyElement], around: NodeSpec) -> None:
        """The labels of groups that stand for no node: they are read where the group stands."""
        for element in elements:
            if isinstance(element, Question):
                continue
            below = self._shape.by_ref.get(element.ref, around)
            if not element.ref and element.label is not None:
                self._text_reads(element.label, around, f"label of a group in {around.ref}")
            self._frames(element.children, below)

    def _range(self, question: Question, kind: str) -> None:
        for oddity in range_oddities(question.parameters, whole=kind in INTEGERS):
            self._parts.warnings.append(f"range {question.ref}: {oddity}.")

    def _choices(self, question: Question, spec: NodeSpec) -> None:
        if not question.items and question.itemset is None:
            return
        reads = Reads()
        place = f"{question.kind} {spec.ref}"
        for item in question.items:
            if _is_fixed(item.label):
                continue
            reads.join(self._text_reads(item.label, spec, f"{place}, choice {item.value}"))
        if question.itemset is not None:
            reads.join(self._itemset_reads(question.itemset, spec, f"{place}, itemset"))
        spec.computations[kinds.CHOICES] = found = Computation(kinds.CHOICES, spec, _nothing, reads)
        self._computations.append(found)

    def _itemset_reads(self, itemset: Itemset, spec: NodeSpec, place: str) -> Reads:
        reads = Reads()
        reads.join(self._reads(itemset.nodeset, spec.path, place))
        for source in (itemset.value, itemset.label.expression):
            try:
                nodeset, tree = parse_cached(itemset.nodeset), parse_cached(source)
                # An item is no node of the record: here it only has to be sound.
                compile_tree(tree, self._parts.scope.inside_at(None))
                reads.join(self._analyst.item_reads(nodeset, tree, spec.path))
            except AuditorError as error:
                self.faults.append(FormFault(place, error.message, error.remedy))
        for name in self._filled_labels(itemset):
            for source in self._output_sources(Text(itext_id=name)):
                # One that cannot be read is empty in that choice, and noted when it is shown.
                with suppress(AuditorError):
                    read = self._expressions.read(source, spec.path)
                    reads.join(self._analyst.reads(read, spec.path))
        reads.language = True
        return reads

    def _filled_labels(self, itemset: Itemset) -> Iterable[str]:
        """The ids of the choices' labels that values are put into, in any language."""
        column = itext_column(itemset.label.expression)
        if not column:
            return ()
        itext = self._parts.model.itext.values()
        filled: frozenset[str] = frozenset().union(*(texts.with_outputs for texts in itext))
        named = _INSTANCE.search(itemset.nodeset) if filled else None
        root = self._parts.model.secondary.get(named[1]) if named else None
        tops = root.children if root is not None else ()
        return sorted(filled & {row.text_at(column) for top in tops for row in top.children})

    def _text(self, kind: str, text: Text | None, spec: NodeSpec) -> None:
        if text is None or _is_fixed(text):
            return
        reads = self._text_reads(text, spec, f"{kind} of {spec.ref}")
        found = Computation(kind, spec, _nothing, reads)
        spec.computations[kind] = found
        self._computations.append(found)

    def _text_reads(self, text: Text, spec: NodeSpec, place: str) -> Reads:
        """What a text reads in any language."""
        reads = Reads()
        if text.expression:
            reads.join(self._reads(text.expression, spec.path, place))
        for source in self._output_sources(text):
            reads.join(self._reads(source, spec.path, place))
        if text.itext_id and self._parts.languages:
            known = any(text.itext_id in texts for texts in self._parts.model.itext.values())
            if not known:
                self._parts.warnings.append(f"{place}: there is no text '{text.itext_id}'.")
        return reads

    def _output_sources(self, text: Text) -> Iterable[str]:
        yield from (part.expression for part in text.parts if isinstance(part, Output))
        if text.itext_id:
            for entries in self._parts.model.itext.values():
                entry = entries.get(text.itext_id)
                for form in entry.forms.values() if entry is not None else ():
                    yield from self._output_sources(form)

    def _add(self, kind: str, spec: NodeSpec, source: str) -> None:
        read, reads, faults = self._read(source, spec.path)
        if faults:
            is_count = kind == kinds.COUNT
            place = f"repeat {spec.ref}, jr:count" if is_count else f"bind {spec.ref}, {kind}"
            self._note_faults(place, faults)
        found = Computation(kind, spec, _nothing, reads)
        if read is not None:
            found.run = self._compiled_when_run(found, read)
        spec.computations[kind] = found
        self._computations.append(found)

    def _compiled_when_run(self, computation: Computation, read: Read) -> Run:
        expressions, truth = self._expressions, computation.kind not in _WITH_VALUES

        def first_run(c: Context) -> Value:
            computation.run = expressions.run_read(read, computation.spec.path, truth=truth)
            return computation.run(c)

        return first_run

    def _reads(self, source: str, path: GenericPath, place: str) -> Reads:
        _, reads, faults = self._read(source, path)
        self._note_faults(place, faults)
        return reads

    def _note_faults(self, place: str, faults: Iterable[tuple[str, str]]) -> None:
        self.faults += (FormFault(place, message, remedy) for message, remedy in faults)

    def _read(
        self, source: str, path: GenericPath
    ) -> tuple[Read | None, Reads, Iterable[tuple[str, str]]]:
        """An expression, what it reads, and what is wrong with it: messages with remedies."""
        try:
            read = self._known.get(source)
            if read is None:
                read = self._expressions.read(source, path)
                if "regex" in source:
                    check_patterns(read.tree)
                self._known[source] = read
            reads = self._analyst.reads(read, path)
        except AuditorError as error:
            return None, Reads(), ((error.message, error.remedy),)
        if not reads.missing:
            return read, reads, ()
        faults = [
            (
                f"It refers to /{'/'.join(missing)}, but the form has no such node.",
                "Correct the reference, or add the question.",
            )
            for missing in sorted(reads.missing)
        ]
        return read, reads, faults

    def _index(self) -> None:
        program = self._program
        for computation in program.computations:
            reads = computation.reads
            for path, bound in reads.nodes.items():
                program.on_value.setdefault(path, []).append((computation, bound))
            for path, bound in reads.structures.items():
                program.on_structure.setdefault(path, []).append((computation, bound))
            for path, depth, distance in reads.siblings:
                reader = (computation, depth, distance)
                program.on_sibling.setdefault(path, []).append(reader)
            for path in reads.places:
                program.on_place.setdefault(path, []).append(computation)
            if reads.anything:
                program.on_anything.append(computation)


def _is_fixed(text: Text) -> bool:
    """Whether a text is the same in every language and with all answers."""
    return not (text.expression or text.itext_id) and all(
        isinstance(part, str) for part in text.parts
    )


def _nothing(_: Any) -> str:
    return ""
