"""One bundle of the outbox: what it is, how far it is, what is in its way and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import (
    ConfirmButton,
    StateLabel,
    StateWords,
    button,
    column,
    icon_label,
    label,
    name_label,
    row,
)
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.delivering.steady import SteadyTime
from auditor_app.ui.delivering.words import at_rest_words, bundle_state, facts, progress_words
from auditor_app.ui.error_words import in_words, said_in_line
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from auditor_app.errors import AuditorError
    from auditor_app.sync import Progress
    from auditor_app.ui.delivering.asking import BundleLine
    from auditor_app.vault import OutboxEntry


_ICON: Final = 24
_PADDING: Final = 10
"""Of a plain button beside its icon, in px."""


class BundleCard(QFrame):
    """Shows a bundle, and offers what its state allows.

    Signals:
        wanted(str): one of "deliver", "pause", "resume", "cancel", "first", "stick", "receipt",
            "correct", "seal", "laptop".
    """

    wanted = Signal(str)

    def __init__(self, line: BundleLine) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.line = line
        self.steady = SteadyTime()
        self.state = StateLabel(bundle_state(line.entry, running=False))
        self.urgent = StateLabel(
            StateWords(self.tr("Urgent: alert"), "shield", TONES.bad, TONES.bad_soft)
        )
        self.urgent.setVisible(False)
        self.bar = LongBar(self.tr("Progress of delivery"))
        self.words = label("", "small")
        self.reason = label("", "fault")
        self.deliver = button(self.tr("Deliver"), "", "send")
        self.pause = self._action(self.tr("Pause"), "paused", "pause")
        self.resume = self._action(self.tr("Take up again"), "send", "resume")
        self.first = self._action(self.tr("First in line"), "first", "first")
        self.first.setToolTip(
            self.tr("Goes before the others. Only bundles with a zero-tolerance alert stay before.")
        )
        self.stick = self._action(self.tr("Copy to a stick"), "stick", "stick")
        self.receipt = self._action(self.tr("Receipt"), "shield", "receipt")
        self.correct = self._action(self.tr("Correct…"), "draft", "correct")
        self.seal = self._action(self.tr("Seal it again"), "lock", "seal")
        self.laptop = self._action(self.tr("Laptop and organisation"), "device", "laptop")
        self.cancel = ConfirmButton(
            self.tr("Give up delivery"), self.tr("Really? Press once more"), "close"
        )
        self.cancel.confirmed.connect(lambda: self.wanted.emit("cancel"))
        self.deliver.clicked.connect(lambda: self.wanted.emit("deliver"))
        self._actions = (
            self.deliver,
            self.pause,
            self.resume,
            self.first,
            self.stick,
            self.receipt,
            self.correct,
            self.seal,
            self.laptop,
        )
        self._facts = label("", "small")
        self._title = name_label(line.title, "strong")
        self._lay_out()

    @property
    def entry(self) -> OutboxEntry:
        """The bundle as it was shown last."""
        return self.line.entry

    def show_line(
        self,
        line: BundleLine,
        *,
        running: bool,
        progress: Progress | None,
        failure: AuditorError | None,
        may_change: bool = True,
    ) -> None:
        """Show how far the bundle is, and why it did not arrive."""
        entry = line.entry
        self.line = line
        self._title.setText(line.title)
        self._facts.setText(facts(line))
        self.urgent.setVisible(entry.urgent and entry.state != "delivered")
        refused = entry.reason if entry.state == "refused" and not running else ""
        waiting = entry.state not in {"delivered", "refused"}
        known = entry.last_error if waiting and not running else ""
        told = said_in_line(failure) if failure else in_words(refused or known)
        if told and entry.tries > 1:
            told = self.tr("{why} Tried {count} times.").format(why=told, count=number(entry.tries))
        self.show_reason("" if running else told)
        self.state.show_state(bundle_state(entry, running=running))
        self._show_progress(entry, progress, running=running)
        self._offer(line, running=running, may_change=may_change)
        self._name_actions(line)

    def show_reason(self, text: str) -> None:
        """Why it did not arrive, and what to do now."""
        self.reason.setText(text)
        self.reason.setVisible(bool(text))

    def _show_progress(
        self, entry: OutboxEntry, progress: Progress | None, *, running: bool
    ) -> None:
        sent = entry.size if entry.state == "delivered" else entry.offset
        if progress is not None:
            sent = max(sent, progress.sent)
        self.bar.show_share(sent, entry.size)
        self.bar.setVisible(running or 0 < sent < entry.size)
        if not running:
            self.steady.forget()
            words = at_rest_words(self.line)
        elif progress is None:
            words = self.tr("Asking the central store how much of it is there…")
        elif progress.state == "uploaded" or sent >= entry.size:
            words = self.tr("All of it is there. Waiting for the signed receipt…")
        else:
            self.steady.feed(progress.seconds_left)
            words = progress_words(sent, entry.size, progress.rate, self.steady.words())
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _offer(self, line: BundleLine, *, running: bool, may_change: bool) -> None:
        entry = line.entry
        delivered, refused = entry.state == "delivered", entry.state == "refused"
        open_still = not delivered and may_change
        current = not line.superseded_by
        self.deliver.setVisible(open_still and not entry.held)
        self.deliver.setEnabled(not running)
        again = entry.state in {"refused", "uploading", "uploaded"} or entry.tries > 0
        self.deliver.setText(self.tr("Try again") if again else self.tr("Deliver"))
        self.pause.setVisible(open_still and not entry.held and not refused)
        self.resume.setVisible(open_still and bool(entry.held))
        self.first.setVisible(open_still and line.place > 1 and not running)
        self.stick.setVisible(entry.file_removed_at is None and not running)
        self.cancel.setVisible(
            open_still and entry.held != "cancelled" and not refused and entry.state != "uploaded"
        )
        self.receipt.setVisible(entry.receipt is not None)
        self.correct.setVisible(current and may_change and not running and not refused)
        self.seal.setVisible(refused and current and may_change)
        self.laptop.setVisible(refused and current)

    def _name_actions(self, line: BundleLine) -> None:
        """Many cards have the same buttons: for a screen reader each names its bundle."""
        count = number(line.entry.sequence)
        self.setAccessibleName(f"{line.title}, {facts(line)}")
        for control in self._actions:
            control.setAccessibleName(
                self.tr("{action}: bundle {number}").format(action=control.text(), number=count)
            )

    def _action(self, words: str, icon_name: str, wish: str) -> QPushButton:
        made = button(words, "plain", icon_name)
        made.clicked.connect(lambda: self.wanted.emit(wish))
        made.hide()
        return made

    def _lay_out(self) -> None:
        head = row(spacing=GRID * 2)
        head.addWidget(icon_label("outbox", TONES.accent, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column(self._title, self._facts, spacing=2), 1)
        for widget in (self.urgent, self.state, self.deliver):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        actions = FlowLayout(
            self.resume,
            self.pause,
            self.first,
            self.stick,
            self.receipt,
            self.correct,
            self.seal,
            self.laptop,
            self.cancel,
            spacing=4,
        )
        beside = scaled(_ICON) + GRID * 2
        # Below the title; the actions' own padding is taken off, so that their words stand there.
        line = row(beside - _PADDING, spacing=0)
        line.addLayout(actions, 1)
        below = column(self.bar, self.words, self.reason, spacing=GRID)
        below.setContentsMargins(beside, 0, 0, 0)
        layout = column(head, below, line, spacing=GRID)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        self.setLayout(layout)
