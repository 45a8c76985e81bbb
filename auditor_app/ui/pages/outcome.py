"""What the interview of one worker indicates: by the rule, by what, and as the auditor set it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from auditor_app.audit import override_outcome
from auditor_app.ui.controls import (
    StateLabel,
    button,
    clear_layout,
    column,
    framed,
    label,
    row,
)
from auditor_app.ui.destinations import (
    OUTCOME,
    IndicatorPlace,
    IndicatorsPlace,
    RecordPlace,
    SealedPlace,
)
from auditor_app.ui.direction import joined
from auditor_app.ui.indicators.asking import (
    OutcomePicture,
    WorkerLine,
    choices_of_outcome,
    outcome_picture,
)
from auditor_app.ui.indicators.overriding import OverrideCard
from auditor_app.ui.indicators.words import dimension_shown, dimension_words, state_shown
from auditor_app.ui.inline_message import warning_line
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.judged import JudgedPage
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import outcome_state
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from auditor_app.protocols import Outcome, WorkerAssessment
    from auditor_app.protocols.worker import Flag
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import OutcomePlace


class OutcomePage(JudgedPage):
    """One worker, by the code of the interview."""

    def __init__(self, desk: Desk, place: OutcomePlace) -> None:
        super().__init__(desk)
        self._place = place
        self.rows: dict[str, RowButton] = {}
        self.record = button(self.tr("&Open the interview"), "", "open")
        self.record.hide()
        self.header.controls.addWidget(self.record)
        self.lead_back_to(IndicatorsPlace(place.audit_id, place.record_id), self.tr("Indicators"))
        self._sealed = False
        self.record.clicked.connect(self._open)

    def start(self) -> None:
        """Assess the worker."""
        place = self._place
        work = partial(outcome_picture, audit_id=place.audit_id, record_id=place.record_id)
        self.desk.ask(self, work, self._show)

    def _here(self) -> ResumePoint:
        return ResumePoint(self._place.record_id, self._place.audit_id, page=OUTCOME)

    def _show(self, picture: OutcomePicture) -> None:
        line = picture.line
        self.header.show_title(line.record.title)
        self.record.show()
        self._sealed = line.sealed
        clear_layout(self._list)
        self.rows = {}
        self._list.addWidget(self._make_head(line))
        self._list.addWidget(self._make_override(picture))
        for flag in line.assessment.flags:
            self._list.addWidget(self._make_flag(flag))
        for state, title in (
            ("observed", self.tr("Indicators observed")),
            ("undecided", self.tr("Left open")),
        ):
            self._add_indicators(line.assessment, state, title)
        self._list.addStretch(1)
        self._take_up()

    def _make_head(self, line: WorkerLine) -> QWidget:
        worker = line.assessment
        head = column(
            row(
                label(self.tr("By the rule"), "section", wrap=False),
                StateLabel(outcome_state(worker.computed)),
                None,
            ),
            spacing=GRID,
        )
        if worker.at_least != worker.at_most:
            words = self.tr(
                "By what was observed alone: {least}. If everything left open were observed too:"
                " {most}."
            ).format(
                least=outcome_state(worker.at_least).words, most=outcome_state(worker.at_most).words
            )
            head.addWidget(label(words))
        head.addLayout(self._make_dimensions(worker))
        head.addWidget(
            label(
                self.tr(
                    "A dimension is positive with a sign of involuntariness and one of a penalty,"
                    " at least one of them strong. One positive dimension is enough."
                ),
                "small",
            )
        )
        if line.sealed:
            head.addWidget(
                warning_line(
                    self.tr(
                        "This interview is sealed: what it was found to indicate is kept here, not"
                        " why. Only the organisation can read the answers."
                    )
                )
            )
        return framed("card", head, margin=GRID * 3)

    def _make_dimensions(self, worker: WorkerAssessment) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(2, 1)
        for at, (dimension, found) in enumerate(worker.dimensions.items()):
            middle = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label(dimension_words(dimension), "strong", wrap=False), at, 0, middle)
            grid.addWidget(StateLabel(dimension_shown(found.state)), at, 1, middle)
            told = []
            if found.involuntariness:
                ids = ", ".join(each.id for each in found.involuntariness)
                told.append(self.tr("involuntariness: {ids}").format(ids=ids))
            if found.penalty:
                ids = ", ".join(each.id for each in found.penalty)
                told.append(self.tr("penalty: {ids}").format(ids=ids))
            grid.addWidget(label(joined(told), "small"), at, 2)
        return grid

    def _make_flag(self, flag: Flag) -> QWidget:
        card = column(
            warning_line(str(flag.title)),
            label(str(flag.meaning)),
            *(
                column(label(each.question, "small"), label(each.answer), spacing=0)
                for each in flag.reasons
            ),
            spacing=GRID,
        )
        return framed("card", card, margin=GRID * 3)

    def _add_indicators(self, worker: WorkerAssessment, state: str, title: str) -> None:
        found = worker.of(state)
        if not found:
            return
        part = column(
            label(
                self.tr("{title} ({count})").format(title=title, count=number(len(found))),
                "section",
            ),
            spacing=GRID // 2,
        )
        for each in found:
            indicator = each.indicator
            made = RowButton("info", f"{indicator.id}  {indicator.text}", "")
            made.add(StateLabel(state_shown(each.state)))
            place = IndicatorPlace(self._place.audit_id, indicator.id, self._place.record_id)
            made.clicked.connect(lambda _=False, p=place: self.go(p))
            self.rows[indicator.id] = made
            part.addWidget(made)
        self._list.addLayout(part)

    def _make_override(self, picture: OutcomePicture) -> QWidget:
        worker = picture.line.assessment
        card = OverrideCard(outcome_state, worker.computed, picture.line.override, picture.before)
        refusal = ""
        if not worker.answered:
            refusal = self.tr("Who was not interviewed has no outcome that could be set.")
        if self._attend(card, picture.audit, refusal):
            card.offer(
                choices_of_outcome(picture.protocol, worker.computed),
                self.tr("Set another outcome for this worker"),
                self.tr(
                    "It counts in the lists, for the site and"
                    " in the report; what the rule says stays beside it."
                ),
                self.tr(
                    "Why, in your own words. The reason is kept as secret as the answers, is sealed"
                    " with them and never printed in the report."
                ),
            )
        card.wanted.connect(self._set)
        return card

    def _open(self) -> None:
        record_id = self._place.record_id
        self.go(SealedPlace(record_id) if self._sealed else RecordPlace(record_id))

    def _set(self, outcome: Outcome, reason: str) -> None:
        record_id = self._place.record_id
        self._ask(lambda vault: override_outcome(vault, record_id, outcome, reason))
