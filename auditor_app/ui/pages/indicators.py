"""The indicators of an audit, group by group, and its workers: never an average."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from auditor_app.ui.controls import (
    EmptyState,
    StateLabel,
    StateWords,
    bring_into_view,
    button,
    clear_layout,
    column,
    framed,
    icon_label,
    label,
    later,
    row,
)
from auditor_app.ui.destinations import AuditPlace, IndicatorPlace, OutcomePlace
from auditor_app.ui.direction import joined
from auditor_app.ui.indicators.asking import SitePicture, WorkerLine, site_picture
from auditor_app.ui.indicators.groups import GroupSection
from auditor_app.ui.indicators.words import sources_words
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import outcome_state, overridden_words

if TYPE_CHECKING:
    from auditor_app.audit import AuditAssessment
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import IndicatorsPlace


_SEEKING = 500
"""Milliseconds in which the list may still grow after it was filled."""


class IndicatorsPage(Page):
    """What the sources say of each indicator at the site, and the outcome of each worker."""

    def __init__(self, desk: Desk, place: IndicatorsPlace) -> None:
        super().__init__(desk)
        self._place = place
        self.sections: list[GroupSection] = []
        self.workers: dict[str, RowButton] = {}
        self.header.show_title(self.tr("Indicators"))
        self.to_workers = button(self.tr("&Workers"), "", "down")
        self.to_workers.hide()
        self.to_workers.clicked.connect(self._show_workers)
        self.header.controls.addWidget(self.to_workers)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID * 3)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._workers_title = label("", "section")
        content = QWidget()
        content.setLayout(self._list)
        self._area = scrolling(content)
        self._sought: QWidget | None = None
        self._area.verticalScrollBar().rangeChanged.connect(self._seek)
        self.body.addWidget(self._area, 1)

    def start(self) -> None:
        """Assess the audit."""
        self._list.addWidget(label(self.tr("Reading the answers of all records…"), "muted"))
        self._list.addStretch(1)
        work = partial(site_picture, audit_id=self._place.audit_id)
        self.desk.ask(self, work, self._show)

    def _show(self, picture: SitePicture) -> None:
        self.lead_back_to(AuditPlace(picture.audit.id), picture.audit.title)
        clear_layout(self._list)
        if picture.assessment is None:
            sentence = self.tr("The protocol of this audit records answers and assesses nothing.")
            self._list.addWidget(EmptyState("info", sentence), 1)
            return
        self._list.addWidget(self._make_summary(picture.assessment))
        overrides = {o.indicator: o for o in picture.assessment.overrides if o.in_force}
        for group in picture.groups:
            section = GroupSection(group, overrides)
            section.wanted.connect(self._show_why)
            self.sections.append(section)
            self._list.addWidget(section)
        self._list.addWidget(self._make_workers(picture))
        self._list.addStretch(1)
        self.to_workers.setVisible(bool(picture.workers))
        self._return_to(self._place.at)

    def _make_summary(self, assessment: AuditAssessment) -> QWidget:
        site = assessment.site
        told = [self.tr("%Ln interviewed", "", site.interviewed)]
        if site.declined:
            told.append(self.tr("{count} without an interview").format(count=number(site.declined)))
        told.append(
            self.tr("%Ln work at the site", "", site.headcount)
            if site.headcount is not None
            else self.tr("the headcount is not known yet")
        )
        card = column(label(joined(told), "strong"), spacing=GRID)
        for raised in site.raised:
            words = self.tr("To be looked at without delay: {sign} ({sources})").format(
                sign=raised.title, sources=sources_words(raised.sources)
            )
            line = row(icon_label("warning", TONES.warning), label(words), spacing=GRID)
            line.setStretch(1, 1)
            card.addLayout(line)
        if site.contradictions:
            words = self.tr("Sources contradict each other: {indicators}").format(
                indicators=", ".join(each.indicator.id for each in site.contradictions)
            )
            card.addWidget(label(words))
        card.addWidget(
            label(
                self.tr(
                    "One source that shows an indicator is enough for it to be observed; no source"
                    " outweighs another. The numbers for the site count those who left it open in"
                    " the upper one, hold with 95\u00a0% confidence, and only if the interviewed"
                    " were drawn at random."
                ),
                "small",
            )
        )
        return framed("card", card, margin=GRID * 2)

    # Workers ------------------------------------------------------------------------------------

    def _make_workers(self, picture: SitePicture) -> QWidget:
        part = QWidget()
        self._workers_title = label(
            self.tr("Workers ({count})").format(count=number(len(picture.workers))), "section"
        )
        layout = column(self._workers_title, spacing=GRID)
        if not picture.workers:
            layout.addWidget(label(self.tr("No interview has been begun."), "muted"))
        for line in picture.workers:
            layout.addWidget(self._make_worker(line))
        part.setLayout(layout)
        return part

    def _make_worker(self, line: WorkerLine) -> RowButton:
        worker = line.assessment
        if not worker.answered:
            made = RowButton("worker", line.record.title, "")
            words = self.tr("Not asked, or did not want to talk")
            made.add(StateLabel(StateWords(words, "untouched")))
            made.setEnabled(False)
        else:
            notes = [str(flag.title) for flag in worker.flags]
            if line.sealed:
                notes.append(self.tr("Sealed: cannot say why"))
            if worker.overridden_from:
                notes.insert(0, overridden_words(worker.overridden_from))
            icon_name = "lock" if line.sealed else "worker"
            made = RowButton(icon_name, line.record.title, joined(notes))
            shown = outcome_state(worker.outcome)
            made.add(StateLabel(shown))
            made.setAccessibleName(f"{line.record.title}: {shown.words}")
            place = OutcomePlace(self._place.audit_id, line.record.id)
            made.clicked.connect(lambda: self.go(place))
        self.workers[line.record.id] = made
        return made

    # Ways ---------------------------------------------------------------------------------------

    def _show_why(self, indicator_id: str) -> None:
        self.go(IndicatorPlace(self._place.audit_id, indicator_id))

    def _show_workers(self) -> None:
        rows = [made for made in self.workers.values() if made.isEnabled()]
        if rows:
            rows[0].setFocus()
        bring_into_view(rows[0] if rows else self._workers_title)

    def _return_to(self, at: str) -> None:
        """Put the focus where the person came from: at an indicator or a worker."""
        if not at:
            return
        if at in self.workers:
            self._go_on_seeking(self.workers[at], self.workers[at])
        for section in self.sections:
            if at in section.cards:
                self._go_on_seeking(section.cards[at], section.cards[at].why)
            elif section.opens(at):
                self._go_on_seeking(section.rest[at], section.rest[at])

    def _go_on_seeking(self, found: QWidget, control: QWidget) -> None:
        """A long list gets its height bit by bit: follow what is sought until it stands."""
        control.setFocus()
        self._sought = found
        bring_into_view(found)
        later(self, self._found, _SEEKING).start()

    def _seek(self) -> None:
        if self._sought is not None:
            bring_into_view(self._sought)

    def _found(self) -> None:
        self._sought = None
