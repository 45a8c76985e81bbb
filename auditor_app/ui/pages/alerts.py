"""Zero tolerance: what the rules propose, and the alerts that were raised."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from auditor_app.audit import raise_alert
from auditor_app.errors import FindingError
from auditor_app.ui.controls import (
    EmptyState,
    button,
    clear_layout,
    column,
    framed,
    give_focus,
    icon_label,
    label,
    row,
)
from auditor_app.ui.destinations import ALERTS, FindingsPlace
from auditor_app.ui.findings.alert_card import AlertCard
from auditor_app.ui.findings.asking import alerts_of
from auditor_app.ui.findings.raise_form import RaiseForm
from auditor_app.ui.half_written import under, within
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit import Suspicion
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import AlertsPlace
    from auditor_app.ui.findings.asking import AlertsFound
    from auditor_app.vault import Alert


class AlertsPage(Page):
    """An alert is raised by the lead auditor alone, on this page; rules only propose."""

    def __init__(self, desk: Desk, place: AlertsPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._found: AlertsFound | None = None
        self._may_raise = False
        self.cards: dict[str, AlertCard] = {}
        self.raise_buttons: dict[str, QPushButton] = {}
        self.form: RaiseForm | None = None
        self.header.show_title(self.tr("Zero tolerance"))
        self.add = button(self.tr("&Raise an alert…"), "primary", "warning")
        self.add.clicked.connect(lambda: self._ask(""))
        self.add.hide()
        self.header.controls.addWidget(self.add)
        self._task = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID * 2)
        content = QWidget()
        content.setLayout(column(self._task, self._list, spacing=GRID * 2))
        self.body.addWidget(scrolling(content, 880), 1)

    def start(self) -> None:
        """Load suspicions and alerts."""
        self.desk.ask(self, partial(alerts_of, audit_id=self._audit_id), self._show)

    def half_written(self) -> ResumePoint:
        """What stands in the form of a new alert, and in that of a card."""
        typed: dict[str, str] = {}
        if self.form is not None and (said := self.form.fields.typed()):
            typed = under("raise", {"type": self.form.type_id, **said})
        typed.update(self._in_cards())
        anchor = "" if self._found is None else self._found.anchor
        return ResumePoint(anchor, self._audit_id, typed, ALERTS)

    def _in_cards(self) -> dict[str, str]:
        typed: dict[str, str] = {}
        for card in self.cards.values():
            typed.update(under("card", card.typed()))
        return typed

    def _put_back(self, typed: Mapping[str, str]) -> None:
        """What was half written before stands in its fields again, if it can still be said."""
        if self.desk.vault.read_only:
            return
        if (said := within("raise", typed)) and self._may_raise:
            self._ask(said["type"])
            if self.form is not None:
                self.form.fields.put_back(said)
        said = within("card", typed)
        if said and (card := self.cards.get(said["alert"])) is not None:
            card.put_back(said)

    def _show(self, found: AlertsFound) -> None:
        # The cards are made anew: what stands in one is put back.
        written = self._in_cards()
        self._found = found
        self.lead_back_to(
            FindingsPlace(found.audit.id),
            self.tr("Findings of {audit}").format(audit=found.audit.title),
        )
        clear_layout(self._list)
        self.cards, self.raise_buttons = {}, {}
        self._may_raise = (
            found.audit.state == "draft"
            and not self.desk.vault.read_only
            and bool(found.protocol.zero_tolerance.types)
        )
        self.add.setVisible(self._may_raise and self.form is None)
        if found.suspicions:
            self._list.addWidget(label(self.tr("Proposed by the rules"), "section"))
        for suspicion in found.suspicions:
            self._list.addWidget(self._make_proposal(suspicion))
        for listed in found.alerts:
            card = AlertCard(self.desk, listed, found)
            card.changed.connect(self.start)
            card.asking.connect(partial(self._leave_alone, card))
            self.cards[listed.alert.id] = card
            self._list.addWidget(card)
        if not found.suspicions and not found.alerts:
            sentence = self.tr(
                "No alert was raised and the rules propose none. The lead auditor can raise one "
                "on any suspicion, as long as the audit is a draft."
            )
            self._list.addWidget(EmptyState("shield", sentence), 1)
        self._list.addStretch(1)
        self._focus()
        self._put_back({**self.desk.take_up(self.half_written()), **written})

    def _focus(self) -> None:
        """Where the keys were may be gone: then to what can be done first."""
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now) and now not in (self, self.header.back):
            return
        if self.cards:
            next(iter(self.cards.values())).focus()
        elif self.raise_buttons:
            give_focus(next(iter(self.raise_buttons.values())))
        elif self._may_raise:
            give_focus(self.add)

    def _leave_alone(self, card: AlertCard, asking: bool) -> None:  # noqa: FBT001 - the signal's argument
        """While words are typed in one card, no other makes the list anew."""
        for other in self.cards.values():
            if other is not card:
                other.offer(offered=not asking)

    def _make_proposal(self, suspicion: Suspicion) -> QFrame:
        kind = suspicion.type
        parts = []
        if suspicion.workers:
            parts.append(
                self.tr("1 interview gives rise to it")
                if suspicion.workers == 1
                else self.tr("{count} interviews give rise to it").format(
                    count=number(suspicion.workers)
                )
            )
        if suspicion.at_site:
            parts.append(self.tr("seen at the site"))
        press = button(self.tr("Raise…"))
        press.setAccessibleName(self.tr("Raise: {type}").format(type=kind.wording))
        press.clicked.connect(partial(self._ask, kind.id))
        press.setEnabled(self._may_raise)
        self.raise_buttons[kind.id] = press
        texts = column(
            label(self.tr("Suspicion: {type}").format(type=kind.wording), "strong"),
            label(f"{kind.meaning}  ({'  ·  '.join(parts)})", "small"),
            spacing=2,
        )
        line = row(icon_label("warning", TONES.warning), texts, press, spacing=GRID * 2)
        line.setStretch(1, 1)
        return framed("warning", line, margin=GRID * 2)

    # Raising one --------------------------------------------------------------------------------

    def _ask(self, type_id: str) -> None:
        if self._found is None:
            return
        self._close_form()
        self.form = RaiseForm(self._found, type_id)
        self.form.submitted.connect(self._raise)
        self.form.cancelled.connect(self._close_form)
        self._task.addWidget(self.form)
        self.form.show()
        self.form.focus()
        self.add.hide()

    def _raise(self) -> None:
        if self.form is None:
            return
        try:
            said = self.form.said()
        except FindingError as error:
            self.form.say(error)
            return
        self.form.action.setEnabled(False)
        work = partial(
            raise_alert,
            audit_id=self._audit_id,
            type_id=said.type_id,
            motive=said.motive,
            lead_auditor=said.lead_auditor,
            arrived_at=said.arrived_at,
            rest_days=said.rest_days,
            finding_ids=said.finding_ids,
        )
        self.desk.ask(self, work, self._raised, self.form.say)

    def _raised(self, alert: Alert) -> None:
        self._close_form()
        self.desk.noticed.emit(
            self.tr("Alert {number} is raised. The site is not told.").format(
                number=number(alert.number)
            )
        )
        self.start()

    def _close_form(self) -> None:
        clear_layout(self._task)
        self.form = None
        self.add.setVisible(self._may_raise)
