"""The queue as a whole: how far it is, why it waits or ended, what became of the certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.delivering.steady import SteadyTime
from auditor_app.ui.delivering.words import progress_words
from auditor_app.ui.error_words import said
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.deliveries import Deliveries
    from auditor_app.ui.delivering.asking import OutboxFound


class QueueStrip(QFrame):
    """Hidden while there is nothing to say.

    Signals:
        wanted(str): one of "pause", "resume", "now", "stop_waiting".
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.steady = SteadyTime()
        self.title = label("", "strong")
        self.bar = LongBar(self.tr("Progress of the whole queue"))
        self.words = label("", "small")
        self.hint = label(
            self.tr(
                "You can go on working, and lock the vault: the bundle that is on its way goes on."
                " Closing the window stops it; nothing is lost by that, it goes on from there when"
                " you ask for it again."
            ),
            "small",
        )
        self.certificate = label("", "small")
        self.removed = label("", "small")
        self.failure = InlineMessage()
        self.pause = button(self.tr("Pause the queue"), "", "paused")
        self.resume = button(self.tr("Let the queue go on"), "primary", "send")
        self.now = button(self.tr("Deliver now all the same"), "", "send")
        self.stop_waiting = button(self.tr("Do not wait for it"), "plain")
        for control, wish in (
            (self.pause, "pause"),
            (self.resume, "resume"),
            (self.now, "now"),
            (self.stop_waiting, "stop_waiting"),
        ):
            control.clicked.connect(lambda _=False, wish=wish: self.wanted.emit(wish))
        layout = column(
            self.title,
            self.bar,
            self.words,
            self.failure,
            self.hint,
            self.certificate,
            self.removed,
            row(self.resume, self.pause, self.now, self.stop_waiting, None, spacing=GRID),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)
        self.hide()

    def show_queue(self, found: OutboxFound, deliveries: Deliveries) -> None:
        """Say how the queue stands."""
        queue = deliveries.queue
        busy = deliveries.is_busy()
        waits = bool(queue.waits_for) and not busy
        self.title.setText(self._title(found, deliveries))
        self._show_progress(deliveries)
        self.hint.setVisible(busy)
        self.failure.setVisible(queue.failure is not None and not busy)
        if queue.failure is not None:
            self.failure.show_error(queue.failure)
            self.failure.setVisible(not busy)
        self._show_certificate(deliveries)
        self.removed.setVisible(bool(queue.removed))
        self.removed.setText(
            self.tr(
                "The retention of these bundles is over; their sealed files were removed: {list}"
            ).format(list=", ".join(map(number, queue.removed)))
        )
        self.pause.setVisible(not found.paused and busy)
        self.resume.setVisible(found.paused)
        self.now.setVisible(waits and not found.paused)
        self.stop_waiting.setVisible(waits)
        told = (self.title.text(), queue.failure, queue.renewal, queue.removed)
        self.setVisible(any(told) or found.paused)

    def _title(self, found: OutboxFound, deliveries: Deliveries) -> str:
        queue = deliveries.queue
        words = ""
        if queue.renewing:
            words = self.tr("Looking whether this laptop's certificate has to be renewed…")
        elif found.paused:
            words = self.tr("The queue is paused. What arrived stays there.")
        elif queue.progress is not None:
            place = min(queue.progress.done + 1, queue.progress.bundles)
            words = self.tr("Delivering bundle {place} of {count}").format(
                place=number(place), count=number(queue.progress.bundles)
            )
        elif queue.running:
            words = self.tr("Asking the central store…")
        elif deliveries.running():
            words = self.tr("Delivering…")
        elif queue.waits_for:
            words = self.tr("{why} It goes on by itself while the vault is open.").format(
                why=queue.waits_for
            )
        elif queue.failure is not None:
            words = self.tr("The delivery ended.")
        return words

    def _show_progress(self, deliveries: Deliveries) -> None:
        progress = deliveries.queue.progress
        several = progress is not None and progress.bundles > 1
        self.bar.setVisible(several)
        self.words.setVisible(several)
        if progress is None:
            self.steady.forget()
            return
        self.steady.feed(progress.seconds_left)
        self.bar.show_share(progress.sent, progress.size)
        self.words.setText(
            progress_words(progress.sent, progress.size, progress.rate, self.steady.words())
        )

    def _show_certificate(self, deliveries: Deliveries) -> None:
        outcome = deliveries.queue.renewal
        self.certificate.setVisible(outcome is not None)
        if outcome is None:
            return
        if outcome.renewed:
            self.certificate.setText(
                self.tr("This laptop's certificate was renewed before the delivery.")
            )
        elif outcome.problem is not None:
            self.certificate.setText(
                self.tr(
                    "This laptop's certificate ends soon and could not be renewed: {why}"
                    " The delivery goes on; renew it under Laptop."
                ).format(why=said(outcome.problem)[0])
            )
