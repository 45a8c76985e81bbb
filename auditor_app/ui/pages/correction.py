"""Correcting an audit that was sealed: what can be changed, what cannot, and why a new bundle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.audit import correct, offer_correction
from auditor_app.audit.correcting import LONGEST_REASON
from auditor_app.ui.controls import button, column, framed, icon_label, label, row
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.delivering.sealing_job import SealingJob
from auditor_app.ui.destinations import (
    CORRECTION,
    AlertsPlace,
    AuditPlace,
    CorrectionPlace,
    FindingsPlace,
    OutboxPlace,
)
from auditor_app.ui.findings.fields import area, captioned, words_of
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import size, when
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from auditor_app.audit import CorrectionOffer
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place
    from auditor_app.vault import OutboxEntry


class CorrectionPage(Page):
    """A new bundle takes the place of the old one; both stay, with the reason between them."""

    section = "outbox"

    def __init__(self, desk: Desk, place: CorrectionPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._is_done = False
        self.header.show_title(self.tr("Correct a sealed audit"))
        self.before = label("")
        self.changes = label("", "strong")
        self.findings = button(self.tr("&Findings"), "", "report")
        self.alerts = button(self.tr("&Zero tolerance"), "", "shield")
        self.reason = area(3, LONGEST_REASON)
        self.count = label("", "small", wrap=False)
        self.seal = button(self.tr("&Seal the correction"), "primary", "lock")
        self.stop = button(self.tr("Stop sealing"))
        self.bar = LongBar(self.tr("Progress of sealing"))
        self.words = label("", "small")
        self.message = InlineMessage()
        self._fields = Fields({"reason": self.reason})
        self._job = SealingJob(desk, self)
        self._lay_out()

    def start(self) -> None:
        """Look what a correction would be."""
        work = partial(offer_correction, audit_id=self._audit_id)
        self.desk.ask(self, work, self._show, self._unseen)

    def half_written(self) -> ResumePoint:
        """The reason that is being written."""
        if self._is_done:
            return ResumePoint()
        return ResumePoint("", self._audit_id, self._fields.typed(), CORRECTION)

    def _show(self, offer: CorrectionOffer) -> None:
        self.lead_back_to(AuditPlace(offer.audit.id), offer.audit.title)
        if offer.before is None or offer.audit.state != "finalised":
            self._form.hide()
            self.message.say(
                self.tr(
                    "Only an audit that was sealed can be corrected. Until it is final it can"
                    " simply be changed."
                )
            )
            return
        self.before.setText(
            self.tr("Now in force: bundle {number}, sealed {time}.").format(
                number=number(offer.before.sequence), time=when(offer.before.created_at)
            )
        )
        self.changes.setText(self._changes_words(offer))
        self.reason.setPlainText("")
        self._fields.note()
        self._fields.put_back(self.desk.take_up(self.half_written()))
        self._check()
        self.reason.setFocus()

    def _changes_words(self, offer: CorrectionOffer) -> str:
        if not offer.changes:
            return self.tr(
                "Nothing was written down since. A correction would hold the same, with your"
                " reason."
            )
        parts = [
            (offer.statuses, self.tr("changes of a finding's status: {count}")),
            (offer.repayments, self.tr("repayments: {count}")),
            (offer.alerts, self.tr("steps of an alert: {count}")),
        ]
        said = [words.format(count=number(count)) for count, words in parts if count]
        return self.tr("Written down since, and not in it yet: {list}").format(list="; ".join(said))

    def _unseen(self, error: AuditorError) -> None:
        self._form.hide()
        self.message.show_error(error)

    def _check(self) -> None:
        length = len(" ".join(self.reason.toPlainText().split()))
        self.count.setText(
            self.tr("{count} of {most} characters").format(
                count=number(length), most=number(LONGEST_REASON)
            )
        )
        fits = 1 <= length <= LONGEST_REASON
        self.seal.setEnabled(fits and self.bar.isHidden() and not self.desk.vault.read_only)

    # Sealing ------------------------------------------------------------------------------------

    def _seal(self) -> None:
        self.message.hide()
        self.bar.show_begun()
        for widget in (self.bar, self.words, self.stop):
            widget.show()
        self.seal.setEnabled(False)
        self.words.setText(self.tr("Sealing… If the window is closed now, nothing is changed."))
        audit_id, reason, desk = self._audit_id, words_of(self.reason), self.desk
        words = self.tr("Bundle {number} is sealed. It waits for its delivery.")

        def left(entry: OutboxEntry) -> None:
            # What was set aside when the page was left has gone into the bundle.
            desk.take_up(ResumePoint("", audit_id, {}, CORRECTION))
            desk.noticed.emit(words.format(number=number(entry.sequence)))

        self._job.start(
            lambda vault, progress: correct(vault, audit_id, reason, progress),
            self._sealed,
            self._not_sealed,
            left,
        )

    def _progressed(self, done: int, whole: int) -> None:
        self.bar.show_share(done, whole)
        self.words.setText(
            self.tr("Sealing: {done} of {size}").format(done=size(done), size=size(whole))
        )

    def _sealed(self, entry: OutboxEntry) -> None:
        self._is_done = True
        self.go(OutboxPlace(entry.bundle_id))
        self.desk.noticed.emit(
            self.tr("Bundle {number} is sealed. It waits for its delivery.").format(
                number=number(entry.sequence)
            )
        )

    def _not_sealed(self, error: AuditorError) -> None:
        for widget in (self.bar, self.words, self.stop):
            widget.hide()
        self.message.show_error(error)
        self._check()

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.findings.clicked.connect(lambda: self._visit(FindingsPlace(self._audit_id)))
        self.alerts.clicked.connect(lambda: self._visit(AlertsPlace(self._audit_id)))
        self.reason.textChanged.connect(self._check)
        self.seal.clicked.connect(self._seal)
        self.stop.clicked.connect(self._job.stop)
        self._job.progressed.connect(self._progressed)
        for widget in (self.bar, self.words, self.stop):
            widget.hide()
        may = self._list(
            "complete",
            TONES.good,
            self.tr("What can be changed"),
            self.tr(
                "The status of findings and actions, repayments, the steps of alerts. Write them"
                " down first; a correction holds them as they are when it is sealed."
            ),
        )
        may_not = self._list(
            "lock",
            TONES.muted,
            self.tr("What stays as it is"),
            self.tr(
                "Records, answers, photos, what findings say, the sign-off and the report. They"
                " were signed; a mistake in them is put right by a follow-up audit."
            ),
        )
        both = self._list(
            "info",
            TONES.accent,
            self.tr("What happens to the old bundle"),
            self.tr(
                "The old bundle is not deleted anywhere. The new one has a number of its own and"
                " names the one whose place it takes; your organisation sees both, and your reason."
            ),
        )
        self._form = QWidget()
        self._form.setLayout(
            column(
                framed("card", column(may, may_not, both, spacing=GRID * 2), margin=GRID * 4),
                framed(
                    "card",
                    column(
                        self.before,
                        self.changes,
                        row(self.findings, self.alerts, None),
                        GRID,
                        captioned(
                            self.tr("&Reason"),
                            self.reason,
                            self.tr(
                                "Why the organisation shall use the new bundle. No worker's words,"
                                " name or code: it stays in the log for good."
                            ),
                        ),
                        self.count,
                        row(self.seal, self.stop, None),
                        self.bar,
                        self.words,
                        spacing=GRID,
                    ),
                    margin=GRID * 4,
                ),
                spacing=GRID * 2,
            )
        )
        content = QWidget()
        content.setLayout(column(self._form, self.message, None, spacing=GRID * 2))
        self.body.addWidget(scrolling(content, 760), 1)

    def _visit(self, place: Place) -> None:
        self.go_and_come_back(place, CorrectionPlace(self._audit_id), self.tr("Correction"))

    @staticmethod
    def _list(icon_name: str, tone: str, title: str, words: str) -> QWidget:
        made = QWidget()
        line = row(spacing=GRID * 2)
        line.addWidget(icon_label(icon_name, tone, 24))
        line.addLayout(column(label(title, "strong"), label(words), spacing=2), 1)
        made.setLayout(line)
        return made
