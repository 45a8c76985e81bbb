"""Why an indicator is what it is: the rule, the answers, the photos, and what the auditor set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from auditor_app.audit import override_indicator
from auditor_app.protocols import STATES
from auditor_app.ui.controls import (
    StateLabel,
    button,
    clear_layout,
    column,
    framed,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.destinations import (
    INDICATOR,
    IndicatorPlace,
    IndicatorsPlace,
    OutcomePlace,
    RecordPlace,
    SealedPlace,
)
from auditor_app.ui.indicators.asking import IndicatorPicture, indicator_picture
from auditor_app.ui.indicators.groups import chips_of, numbers_of
from auditor_app.ui.indicators.overriding import OverrideCard
from auditor_app.ui.indicators.reasons import SourceCard
from auditor_app.ui.indicators.words import (
    contradiction_words,
    not_shown_words,
    rule_words,
    state_shown,
)
from auditor_app.ui.inline_message import warning_line
from auditor_app.ui.pages.judged import JudgedPage
from auditor_app.ui.theme import GRID
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from auditor_app.protocols import State
    from auditor_app.ui.controls import StateWords
    from auditor_app.ui.desk import Desk

_STATES: tuple[State, ...] = ("observed", "undecided", "not_observed")


class IndicatorPage(JudgedPage):
    """One indicator at the site, or by one worker."""

    def __init__(self, desk: Desk, place: IndicatorPlace) -> None:
        super().__init__(desk)
        self._place = place
        self.sources: list[SourceCard] = []
        self._anchor = ""
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Whose answers"))
        keep_wheel_out(self.whose)
        self.whose.activated.connect(self._choose)
        self.whose.hide()
        self.header.show_title(place.indicator_id)
        self.header.controls.addWidget(self.whose)
        self.lead_back_to(
            IndicatorsPlace(place.audit_id, place.indicator_id), self.tr("Indicators")
        )

    def start(self) -> None:
        """Ask why."""
        place = self._place
        work = partial(
            indicator_picture,
            audit_id=place.audit_id,
            indicator_id=place.indicator_id,
            record_id=place.record_id,
        )
        self.desk.ask(self, work, self._show)

    def _here(self) -> ResumePoint:
        about = f"{self._place.audit_id}/{self._place.indicator_id}"
        return ResumePoint(self._anchor, about, page=INDICATOR)

    def _show(self, picture: IndicatorPicture) -> None:
        why = picture.explanation
        self._anchor = picture.anchor
        self.header.show_title(f"{why.indicator.id}  {why.indicator.text}")
        self._show_choice(picture)
        clear_layout(self._list)
        self.sources = []
        self._list.addWidget(self._make_head(picture))
        self._list.addWidget(
            self._make_override(picture) if picture.record is None else self._make_way(picture)
        )
        if untold := not_shown_words(why):
            self._list.addWidget(warning_line(untold))
        for said in why.sources:
            card = SourceCard(said, picture.captions)
            card.wanted.connect(self._open)
            self.sources.append(card)
            self._list.addWidget(card)
        self._list.addStretch(1)
        self._take_up()

    def _show_choice(self, picture: IndicatorPicture) -> None:
        self.whose.clear()
        self.whose.addItem(self.tr("The site: all sources"), "")
        for record in picture.workers:
            self.whose.addItem(record.title, record.id)
        self.whose.setCurrentIndex(max(self.whose.findData(self._place.record_id), 0))
        self.whose.setVisible(bool(picture.workers))

    def _make_head(self, picture: IndicatorPicture) -> QWidget:
        why = picture.explanation
        whose = (
            self.tr("At the site")
            if picture.record is None
            else self.tr("By {code} alone").format(code=picture.record.title)
        )
        head = column(
            row(label(whose, "section", wrap=False), StateLabel(state_shown(why.state)), None),
            label(f"{why.indicator.text}. {picture.group}.", "muted"),
            spacing=GRID,
        )
        if why.contradiction is not None:
            head.addWidget(warning_line(contradiction_words(why.contradiction)))
        if picture.record is None:
            head.addLayout(numbers_of(picture.count))
            head.addLayout(chips_of(why.sources))
        head.addSpacing(GRID)
        head.addWidget(label(self.tr("How it counts"), "strong"))
        head.addWidget(label(rule_words(why.indicator)))
        return framed("card", head, margin=GRID * 3)

    def _make_override(self, picture: IndicatorPicture) -> QWidget:
        why = picture.explanation
        card = OverrideCard(_shown, why.computed, why.override, picture.before)
        if self._attend(card, picture.audit):
            card.offer(
                tuple(state for state in _STATES if state != why.computed),
                self.tr("Set another state for the site"),
                self.tr(
                    "It changes no worker's outcome; what the rule"
                    " says stays beside it, also in the report."
                ),
                self.tr(
                    "Why, in your own words. Write nothing that points to a worker: this reason is"
                    " not sealed. It is never printed in the report."
                ),
            )
        card.wanted.connect(self._set)
        return card

    def _make_way(self, picture: IndicatorPicture) -> QWidget:
        """A worker's indicators are not set one by one: the outcome is."""
        to_outcome = button(self.tr("The outcome of this worker"), "link")
        record_id = self._place.record_id
        to_outcome.clicked.connect(lambda: self.go(OutcomePlace(picture.audit.id, record_id)))
        part = QWidget()
        part.setLayout(row(to_outcome, None))
        return part

    def _choose(self, index: int) -> None:
        record_id = str(self.whose.itemData(index))
        if record_id != self._place.record_id:
            self.go(IndicatorPlace(self._place.audit_id, self._place.indicator_id, record_id))

    def _open(self, record_id: str, ref: str, sealed: bool) -> None:  # noqa: FBT001 - a signal's
        self.go(SealedPlace(record_id) if sealed else RecordPlace(record_id, ref))

    def _set(self, state: State, reason: str) -> None:
        place = self._place
        self._ask(
            lambda vault: override_indicator(
                vault, place.audit_id, place.indicator_id, state, reason
            )
        )


def _shown(state: str) -> StateWords:
    return state_shown(next(each for each in STATES if each == state))
