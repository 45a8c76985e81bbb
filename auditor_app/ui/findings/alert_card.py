"""One zero-tolerance alert: its motive, its clocks, its states, and whether the site is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from auditor_app.audit import (
    cancel_alert,
    confirm_alert,
    note_deed,
    release_to_site,
    resolve_alert,
)
from auditor_app.audit.alerts import NEXT_STATES
from auditor_app.errors import FindingError
from auditor_app.ui.controls import (
    StateLabel,
    button,
    clear_layout,
    column,
    give_focus,
    hide_unless,
    label,
    row,
)
from auditor_app.ui.direction import joined
from auditor_app.ui.findings.fields import WordsForm
from auditor_app.ui.findings.typed import offset_of, site_time
from auditor_app.ui.findings.words import (
    alert_state,
    alert_step_words,
    deed_action,
    due_state,
    due_words,
    told_state,
)
from auditor_app.ui.inline_message import warning_line
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, scaled
from auditor_app.vault.alerts import CANCELLED, CONFIRMED, DEEDS, RELEASED, RESOLVED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from auditor_app.audit import Due, ListedAlert
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.findings.asking import AlertsFound
    from auditor_app.vault import Alert, AlertStep, Vault


_STATE = 144


class _Turn(Protocol):
    def __call__(
        self, vault: Vault, alert_id: str, why: str, *, by: str, at: datetime | None = None
    ) -> Alert: ...


_TURNS: dict[str, _Turn] = {
    CONFIRMED: confirm_alert,
    RESOLVED: resolve_alert,
    CANCELLED: cancel_alert,
    RELEASED: release_to_site,
}


class AlertCard(QFrame):
    """Also after the audit is final, steps are added to it; nothing of it is ever changed.

    Signals:
        changed(): a step was added.
        asking(bool): words are asked for, or no more.
    """

    changed = Signal()
    asking = Signal(bool)

    def __init__(self, desk: Desk, listed: ListedAlert, found: AlertsFound) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._listed = listed
        self._auditor = found.auditor
        self.presses: dict[str, QPushButton] = {}
        self.form: WordsForm | None = None
        self._asked = ""
        self.told = StateLabel(told_state(listed.alert))
        self.clocks: dict[str, StateLabel] = {}
        self._task = column()
        self._lay_out(found)

    # What there is ------------------------------------------------------------------------------

    def _lay_out(self, found: AlertsFound) -> None:
        alert = self._listed.alert
        title = self.tr("Alert {number}: {type}").format(
            number=number(alert.number), type=self._listed.type.wording
        )
        head = row(label(title, "section"), StateLabel(alert_state(alert.state)), self.told)
        head.setStretch(0, 1)
        content = alert.content
        said = self.tr("Raised by {name}, {time}  ·  arrival on site {arrival}").format(
            name=content.lead_auditor,
            time=site_time(content.raised_at),
            arrival=site_time(content.arrived_at),
        )
        untold = warning_line(self._untold_words(found))
        hide_unless(alert.released_to_site_at is None, untold)
        clocks = column(spacing=GRID)
        for due in self._listed.clock:
            clocks.addLayout(self._clock_line(due))
        history = column(
            *(label(self._step_words(step), "small") for step in alert.steps), spacing=4
        )
        layout = column(
            head,
            untold,
            column(label(self.tr("Motive"), "strong"), label(content.motive), spacing=4),
            label(said, "small"),
            column(label(self.tr("What is due"), "strong"), clocks, spacing=GRID),
            column(label(self.tr("What happened"), "strong"), history, spacing=4),
            self._make_actions(),
            self._task,
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def _untold_words(self, found: AlertsFound) -> str:
        words = self.tr("The site is not told: neither of this alert nor of its motive.")
        named = self._listed.alert.content.finding_ids
        numbers = [str(each.finding.number) for each in found.findings if each.finding.id in named]
        if not numbers:
            return words
        if self._listed.alert.state == CANCELLED:
            return words
        held = self.tr("Nor of these findings: {numbers}.").format(numbers=", ".join(numbers))
        return f"{words} {held}"

    def _clock_line(self, due: Due) -> QHBoxLayout:
        state = StateLabel(due_state(due))
        self.clocks[due.what] = state
        # As wide as the widest state, so that the words stand under each other.
        place = QWidget()
        place.setFixedWidth(max(scaled(_STATE), state.sizeHint().width()))
        place.setLayout(row(state, None))
        words = self.tr("{what}: due {time}").format(
            what=due_words(due.what), time=site_time(due.due)
        )
        if due.done_at is not None:
            done = self.tr("done {time}").format(time=site_time(due.done_at))
            words = joined((words, done))
        line = row(place, label(words), spacing=GRID)
        line.setStretch(1, 1)
        if due.what in DEEDS and due.done_at is None and due.state != "stopped":
            note = button(deed_action(due.what), "link")
            note.clicked.connect(partial(self._ask_deed, due.what))
            note.setDisabled(self._desk.vault.read_only)
            self.presses[due.what] = note
            line.addWidget(note)
        return line

    def _step_words(self, step: AlertStep) -> str:
        parts = [site_time(step.happened_at), alert_step_words(step), step.by, step.reason]
        if step.follow_up:
            parts.append(self.tr("after the sign-off"))
        return joined(part for part in parts if part)

    # What can be said next ----------------------------------------------------------------------

    def _make_actions(self) -> QHBoxLayout:
        alert = self._listed.alert
        words = {
            CONFIRMED: self.tr("Confirm…"),
            RESOLVED: self.tr("Resolve…"),
            CANCELLED: self.tr("Cancel the alert…"),
        }
        offered = {state: words[state] for state in NEXT_STATES[alert.state]}
        if alert.released_to_site_at is None:
            offered[RELEASED] = self.tr("Release to the site…")
        line = row()
        for step, text in offered.items():
            press = button(text, "danger" if step == RELEASED else "")
            press.clicked.connect(partial(self._ask, step))
            press.setDisabled(self._desk.vault.read_only)
            self.presses[step] = press
            line.addWidget(press)
        line.addStretch(1)
        return line

    def _ask(self, step: str) -> None:
        title, why, sentence = {
            CONFIRMED: (self.tr("Confirm the alert"), self.tr("Why does the suspicion hold?"), ""),
            RESOLVED: (self.tr("Resolve the alert"), self.tr("How was it put right?"), ""),
            CANCELLED: (
                self.tr("Cancel the alert"),
                self.tr("Why does the suspicion not hold?"),
                self.tr("Its history stays; the findings it names are kept back no longer."),
            ),
            RELEASED: (
                self.tr("Release the alert to the site"),
                self.tr("Who decided it, and why may the site know?"),
                self.tr(
                    "From then on the site may see the alert, its motive and the findings that it "
                    "names. This cannot be taken back. Think of the workers first."
                ),
            ),
        }[step]
        by = self.tr("Who says so")
        self._asked = step
        self._open(WordsForm(title, why, by, title, name=self._auditor, sentence=sentence))
        if self.form is not None:
            self.form.submitted.connect(partial(self._turn, step))

    def _ask_deed(self, deed: str) -> None:
        form = WordsForm(
            due_words(deed),
            self.tr("Note, if there is one"),
            self.tr("Who says so"),
            self.tr("Keep it"),
            name=self._auditor,
        )
        offset = offset_of(self._listed.alert.content.raised_at.tzinfo)
        form.ask_when(self.tr("When it happened"), self.tr("Empty: now."), offset)
        self._asked = deed
        self._open(form)
        form.submitted.connect(partial(self._note, deed))

    def _open(self, form: WordsForm) -> None:
        self._close_form()
        self.form = form
        form.cancelled.connect(self._never_mind)
        self._task.addWidget(form)
        form.show()
        form.focus()
        self.asking.emit(True)  # noqa: FBT003 - a signal's only argument

    def typed(self) -> dict[str, str]:
        """What is written of a step and not kept yet."""
        typed = {} if self.form is None else self.form.fields.typed()
        alert_id = self._listed.alert.id
        return {"alert": alert_id, "step": self._asked, **typed} if typed else {}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Ask again for what `typed` gave, if that can still be said."""
        if (step := typed.get("step", "")) not in self.presses:
            return
        (self._ask_deed if step in DEEDS else self._ask)(step)
        if self.form is not None:
            self.form.fields.put_back(typed)

    def _turn(self, step: str) -> None:
        if self.form is None:
            return
        self.form.set_busy(busy=True)
        why, by = self.form.words()
        turn, alert_id = _TURNS[step], self._listed.alert.id
        self._desk.ask(
            self, lambda vault: turn(vault, alert_id, why, by=by), self._done, self.form.say
        )

    def _note(self, deed: str) -> None:
        if self.form is None or self.form.when is None:
            return
        try:
            at = self.form.when.moment()
        except FindingError as error:
            self.form.say(error)
            return
        self.form.set_busy(busy=True)
        note, by = self.form.words()
        alert_id = self._listed.alert.id
        self._desk.ask(
            self,
            lambda vault: note_deed(vault, alert_id, deed, by=by, at=at, note=note),
            self._done,
            self.form.say,
        )

    def _done(self, _: Alert) -> None:
        self._close_form()
        self.changed.emit()

    def _never_mind(self) -> None:
        self._close_form()
        self.focus()

    def focus(self) -> None:
        """On what can be said next; nothing where nothing can."""
        for press in self.presses.values():
            give_focus(press)
            return

    def offer(self, *, offered: bool) -> None:
        """Let something be said, or not while it is said elsewhere."""
        for press in self.presses.values():
            press.setEnabled(offered and not self._desk.vault.read_only)

    def _close_form(self) -> None:
        clear_layout(self._task)
        self.form = None
        self.asking.emit(False)  # noqa: FBT003 - a signal's only argument
