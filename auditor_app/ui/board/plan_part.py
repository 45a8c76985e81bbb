"""The day's plan: a line for everything that is still to be done, with the way to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from auditor_app.ui.board.part import Part, titled
from auditor_app.ui.board.words import day_words, form_words, long_day
from auditor_app.ui.controls import button, column, icon_label, label, row
from auditor_app.ui.destinations import FindingsPlace, RecordPlace, SamplePlace
from auditor_app.ui.direction import joined
from auditor_app.ui.numerals import number
from auditor_app.ui.referral import no_contacts_words
from auditor_app.ui.row_button import progress_bar
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from auditor_app.audit.board import DayPlan, FormToDo, SampleToDo, ShortStratum

_MOST_STRATA = 4


@dataclass(frozen=True, slots=True)
class PlanShown:
    """A day's plan and the day it is for; `draft`: something can still be done about it."""

    audit_id: str
    plan: DayPlan
    day: date
    draft: bool
    may_change: bool


@dataclass(frozen=True, slots=True)
class _Way:
    """What the button of a line says and does; `name` tells it from the others."""

    name: str
    action: str
    go: Callable[[], None]


class PlanPart(Part[PlanShown]):
    """Signals: `begin(form id)`: start a record of a form."""

    begin = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._audit_id = ""
        self.ways: dict[str, QPushButton] = {}
        """By "sample", "findings" and the ids of forms."""

    def build(self, value: PlanShown) -> None:
        """A line for each thing."""
        self.ways = {}
        self._audit_id = value.audit_id
        self.setVisible(value.draft)
        if not value.draft:
            return
        plan = value.plan
        title = self.tr("Today, {day}").format(day=long_day(value.day))
        self.add(titled(title))
        nothing = self._inner.count()
        if plan.unplanned:
            sentence = self.tr("The sample is not planned yet.")
            self._line("worker", sentence, self._to_sample(self.tr("Plan the sample")))
        elif plan.sample is not None:
            self._add_sample(plan.sample)
        for todo in plan.forms:
            self._add_form(todo, may_change=value.may_change)
        self._add_actions(plan)
        if self._inner.count() == nothing:
            done = row(
                icon_label("complete", TONES.good),
                label(self.tr("Nothing is left to be done. Review the audit, then sign it off.")),
                spacing=GRID,
            )
            done.setStretch(1, 1)
            self.add(done)
        if plan.optional:
            words = self.tr("Not begun, and may be left out: {forms}.").format(
                forms=joined((form.title for form in plan.optional), ", ")
            )
            self.add(label(words, "small"))
        if plan.lacks_contacts:
            self.add(label(no_contacts_words(), "small"))

    # The sample ---------------------------------------------------------------------------------

    def _add_sample(self, sample: SampleToDo) -> None:
        words = (
            self.tr("Interviews: {heard} of {wanted}, {left} to go")
            if sample.left
            else self.tr("Interviews: {heard} of {wanted}, enough")
        ).format(heard=number(sample.heard), wanted=number(sample.wanted), left=number(sample.left))
        notes = []
        if sample.drawn is not None and sample.not_seen:
            notes.append(
                self.tr(
                    "Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which"
                    " ones is kept nowhere: it would tell who said what.",
                    "",
                    sample.not_seen,
                ).format(drawn=number(sample.drawn))
            )
        if sample.short:
            notes.append(self._short_words(sample.short))
        if sample.not_kept:
            notes.append(
                self.tr("At least %Ln sealed interviews count in no stratum.", "", sample.not_kept)
            )
        bar = progress_bar(min(sample.heard, sample.wanted), sample.wanted, 160)
        bar.setAccessibleName(words)
        way = self._to_sample(self.tr("Open the sample"))
        self._line("worker", words, way, tuple(notes), bar)
        if sample.files is not None and sample.files[0] < sample.files[1]:
            checked, wanted = sample.files
            sentence = self.tr("Files: {checked} of {wanted} checked").format(
                checked=number(checked), wanted=number(wanted)
            )
            self._line("report", sentence)

    def _to_sample(self, action: str) -> _Way:
        place = SamplePlace(self._audit_id)
        return _Way("sample", action, lambda: self.wanted.emit(place))

    def _short_words(self, short: tuple[ShortStratum, ...]) -> str:
        named = [
            self.tr("{stratum} ({attribute}) {interviewed} of {wanted}").format(
                stratum=each.stratum,
                attribute=each.attribute,
                interviewed=number(each.interviewed),
                wanted=number(each.wanted),
            )
            for each in short[:_MOST_STRATA]
        ]
        more = len(short) - len(named)
        words = (
            self.tr("Too few so far: {strata}, and %Ln more strata.", "", more)
            if more
            else self.tr("Too few so far: {strata}.")
        )
        return words.format(strata=joined(named, "; "))

    # Forms and actions --------------------------------------------------------------------------

    def _add_form(self, todo: FormToDo, *, may_change: bool) -> None:
        records = (*todo.to_mend, *todo.to_finish)
        form_id = todo.form.form_id
        way = None
        if records:
            place = RecordPlace(records[0].id)
            way = _Way(form_id, self.tr("Go on"), lambda: self.wanted.emit(place))
        elif may_change:
            way = _Way(form_id, self.tr("Begin"), lambda: self.begin.emit(form_id))
        self._line("error" if todo.to_mend else "draft", form_words(todo), way)

    def _add_actions(self, plan: DayPlan) -> None:
        actions = plan.actions
        sentences = []
        if actions.overdue:
            sentences.append(
                self.tr("Corrective actions overdue: {count}").format(count=number(actions.overdue))
            )
        if actions.soon and actions.nearest is not None:
            words = self.tr("Corrective actions due within a week: {count}, the next on {day}")
            sentences.append(
                words.format(count=number(actions.soon), day=day_words(actions.nearest))
            )
        if plan.proposals:
            words = self.tr("Observed indicators that no finding names yet: {count}")
            sentences.append(words.format(count=number(plan.proposals)))
        place = FindingsPlace(self._audit_id)
        for position, sentence in enumerate(sentences):
            # One way leads to all three.
            way = None
            if not position:
                action = self.tr("Open the findings")
                way = _Way("findings", action, lambda: self.wanted.emit(place))
            self._line("report", sentence, way)

    # Lines --------------------------------------------------------------------------------------

    def _line(
        self,
        icon_name: str,
        words: str,
        way: _Way | None = None,
        notes: tuple[str, ...] = (),
        bar: QWidget | None = None,
    ) -> None:
        tone = TONES.bad if icon_name == "error" else TONES.accent
        texts = column(label(words, "strong"), spacing=4)
        if bar is not None:
            # Aligned, since what wraps beside it would else be no wider.
            texts.addLayout(row(bar, None))
        for note in notes:
            texts.addWidget(label(note, "small"))
        line = row(spacing=GRID + 4)
        place = Qt.AlignmentFlag.AlignTop if notes else Qt.AlignmentFlag.AlignVCenter
        line.addWidget(icon_label(icon_name, tone), 0, place)
        line.addLayout(texts, 1)
        if way is not None:
            press = button(way.action, "link")
            press.setObjectName(f"plan {way.name}")
            press.setAccessibleName(f"{way.action}: {words}")
            press.clicked.connect(way.go)
            self.ways[way.name] = press
            line.addWidget(press, 0, place)
        self.add(line)
