"""How far the action of a finding is: its history, and what can be said next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from auditor_app.audit import close_finding, set_status
from auditor_app.ui.controls import StateLabel, button, clear_layout, column, label, row
from auditor_app.ui.direction import joined, left_to_right
from auditor_app.ui.findings.fields import WordsForm
from auditor_app.ui.findings.words import overdue_state, status_state
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import when
from auditor_app.vault.finding_values import (
    CLOSED,
    EVIDENCE_RECEIVED,
    IN_PROGRESS,
    OPEN,
    REFUSED,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.findings.asking import FindingFound
    from auditor_app.vault import Finding, FindingStep, Vault

_ENDED = (CLOSED, REFUSED)


class StatusCard(QFrame):
    """Also after the audit is final: what is said is added, with who and when.

    Signals:
        changed(): the finding has another status.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._finding_id = ""
        self._auditor = ""
        self._status = ""
        self.buttons: dict[str, QPushButton] = {}
        self.form: WordsForm | None = None
        self._asked = ""
        self._now = row()
        self._history = column(spacing=4)
        self._choices = FlowLayout()
        self._task = column()
        layout = column(
            label(self.tr("Status"), "section"),
            self._now,
            self._history,
            self._choices,
            self._task,
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def show_found(self, found: FindingFound) -> None:
        """Show the status of a finding."""
        listed = found.line.listed
        self.setVisible(bool(listed.status))
        self._finding_id, self._auditor = listed.finding.id, found.auditor
        self._status = listed.status
        clear_layout(self._now)
        self._now.addWidget(StateLabel(status_state(listed.status)))
        if listed.overdue:
            self._now.addWidget(StateLabel(overdue_state(listed.finding.content.deadline)))
        if listed.plan_due is not None:
            words = self.tr("The plan is due on {day}").format(
                day=left_to_right(listed.plan_due.isoformat())
            )
            self._now.addWidget(label(words, "muted", wrap=False))
        self._now.addStretch(1)
        clear_layout(self._history)
        for step in listed.finding.steps:
            self._history.addWidget(label(self._step_words(step), "small"))
        self._offer()

    def _step_words(self, step: FindingStep) -> str:
        parts = [when(step.at), status_state(step.status).words, step.by, step.reason]
        if step.verified_how:
            parts.append(self.tr("verified: {how}").format(how=step.verified_how))
        if step.later_finding:
            parts.append(self.tr("closed in a follow-up audit"))
        if step.follow_up:
            parts.append(self.tr("after the sign-off"))
        return joined(part for part in parts if part)

    def typed(self) -> dict[str, str]:
        """What is written of another status and not kept yet."""
        typed = {} if self.form is None else self.form.fields.typed()
        return {"status": self._asked, **typed} if typed else {}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Ask again for what `typed` gave, if that can still be said."""
        if (status := typed.get("status")) in self.buttons:
            self._ask(status)
            if self.form is not None:
                self.form.fields.put_back(typed)

    # What can be said next ----------------------------------------------------------------------

    def _offer(self) -> None:
        clear_layout(self._choices)
        self.buttons = {}
        words = {
            OPEN: self.tr("Open again…"),
            IN_PROGRESS: self.tr("In progress…"),
            EVIDENCE_RECEIVED: self.tr("Evidence received…"),
            REFUSED: self.tr("The site refuses…"),
            CLOSED: self.tr("Close as verified…"),
        }
        if self._status == CLOSED:
            words = {OPEN: words[OPEN]}
        words.pop(self._status, None)
        for status, text in words.items():
            press = button(text)
            press.clicked.connect(partial(self._ask, status))
            press.setDisabled(self._desk.vault.read_only)
            self.buttons[status] = press
            self._choices.addWidget(press)

    def _ask(self, status: str) -> None:
        self._close_form()
        self._asked = status
        why, by = self.tr("Note, if there is one"), self.tr("Who says so")
        if status == CLOSED:
            why, by = self.tr("How was it verified?"), self.tr("Who verified it?")
        elif status == REFUSED:
            why = self.tr("What is the site's reason?")
        elif self._status in _ENDED:
            why = self.tr("Why is it opened again?")
        title = status_state(status).words
        self.form = WordsForm(title, why, by, self.tr("Keep the status"), name=self._auditor)
        self.form.submitted.connect(partial(self._keep, status))
        self.form.cancelled.connect(self._never_mind)
        self._task.addWidget(self.form)
        self.form.show()
        self.form.focus()
        for press in self.buttons.values():
            press.setEnabled(False)

    def _keep(self, status: str) -> None:
        if self.form is None:
            return
        self.form.set_busy(busy=True)
        words, by = self.form.words()
        finding_id = self._finding_id

        def keep(vault: Vault) -> Finding:
            if status == CLOSED:
                return close_finding(vault, finding_id, words, verified_by=by)
            return set_status(vault, finding_id, status, reason=words, by=by)

        self._desk.ask(self, keep, self._kept, self._refused)

    def _kept(self, finding: Finding) -> None:
        self._close_form()
        self._desk.noticed.emit(
            self.tr("The finding is now: {status}").format(
                status=status_state(finding.status).words
            )
        )
        self.changed.emit()

    def _refused(self, error: AuditorError) -> None:
        if self.form is not None:
            self.form.say(error)

    def _never_mind(self) -> None:
        self._close_form()
        self._offer()
        next(iter(self.buttons.values())).setFocus()

    def _close_form(self) -> None:
        clear_layout(self._task)
        self.form = None
