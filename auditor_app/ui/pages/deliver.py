"""Sealing a final audit: what goes, who can read it, and on which way it leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from auditor_app.audit import seal
from auditor_app.errors import IdentityError
from auditor_app.ui.controls import (
    button,
    clear_layout,
    column,
    framed,
    icon_label,
    label,
    row,
)
from auditor_app.ui.delivering.asking import delivery_found
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.delivering.sealing_job import SealingJob
from auditor_app.ui.delivering.words import day
from auditor_app.ui.destinations import (
    AuditPlace,
    DeliverPlace,
    EnrolmentPlace,
    OutboxPlace,
    StickPlace,
)
from auditor_app.ui.error_words import said as told
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import size

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.delivering.asking import DeliveryFound
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import OutboxEntry


class DeliverPage(Page):
    """Said before it is done; then sealed with a bar, and on to the outbox or the stick."""

    def __init__(self, desk: Desk, place: DeliverPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._found: DeliveryFound | None = None
        self._onto_stick = False
        self.header.show_title(self.tr("Seal and deliver"))
        self.lines = column(spacing=GRID)
        self.network = button(self.tr("&Seal and deliver"), "primary", "send")
        self.stick = button(self.tr("Seal for a s&tick"), "", "stick")
        self.enrol = button("", "primary", "device")
        self.again = button(self.tr("Look again"), "plain", "retry")
        self.stop = button(self.tr("Stop sealing"))
        self.bar = LongBar(self.tr("Progress of sealing"))
        self.words = label("", "small")
        self.message = InlineMessage()
        self._job = SealingJob(desk, self)
        self._lay_out()
        if isinstance(app := QGuiApplication.instance(), QGuiApplication):
            app.applicationStateChanged.connect(self._come_back)

    def start(self) -> None:
        """Look what would go."""
        work = partial(delivery_found, audit_id=self._audit_id)
        self.desk.ask(self, work, self._show, self.message.show_error)

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Whoever has set the clock right comes back from another program."""
        unfit = self._found is not None and self._found.unfit is not None
        if unfit and state == Qt.ApplicationState.ApplicationActive:
            self.start()

    def _lay_out(self) -> None:
        self.network.clicked.connect(lambda: self._seal(onto_stick=False))
        self.stick.clicked.connect(lambda: self._seal(onto_stick=True))
        self.enrol.clicked.connect(
            lambda: self.go_and_come_back(
                EnrolmentPlace(), DeliverPlace(self._audit_id), self.tr("Seal and deliver")
            )
        )
        self.again.clicked.connect(self.start)
        self.stop.clicked.connect(self._job.stop)
        self._job.progressed.connect(self._progressed)
        buttons = (self.network, self.stick, self.enrol, self.again, self.stop)
        for widget in (*buttons, self.bar, self.words):
            widget.hide()
        card = framed(
            "card",
            column(
                self.lines,
                GRID,
                self.message,
                row(*buttons, None),
                self.bar,
                self.words,
                spacing=GRID,
            ),
            margin=GRID * 4,
        )
        content = QWidget()
        content.setLayout(column(card, None))
        self.body.addWidget(scrolling(content, 720), 1)

    def _show(self, found: DeliveryFound) -> None:
        self._found = found
        self.lead_back_to(AuditPlace(found.audit.id), found.audit.title)
        clear_layout(self.lines)
        for icon_name, words in self._sentences(found):
            line = row(spacing=GRID)
            line.addWidget(icon_label(icon_name, TONES.accent), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words), 1)
            self.lines.addLayout(line)
        final = found.audit.state == "finalised"
        may = final and not self.desk.vault.read_only
        able = bool(found.organisation) and found.unfit is None
        self.network.setVisible(may and able and bool(found.address))
        self.stick.setVisible(may and able)
        self.enrol.setText(
            self.tr("Laptop and organisation")
            if found.organisation
            else self.tr("Enrol this laptop")
        )
        self.enrol.setVisible(may and not able)
        self.again.setVisible(may and found.unfit is not None)
        for control in (self.network, self.stick, self.enrol):
            if not control.isHidden():
                control.setFocus()
                break

    def _sentences(self, found: DeliveryFound) -> list[tuple[str, str]]:
        if found.audit.state != "finalised":
            return [("info", self.tr("Only a finalised audit can be sealed. Sign it off first."))]
        said = [
            (
                "report",
                self.tr(
                    "One sealed bundle: the records ({records}), the photos ({photos}), findings,"
                    " the report and the log of the audit."
                ).format(records=number(found.records), photos=number(found.photos)),
            )
        ]
        if found.organisation:
            said.append(
                (
                    "lock",
                    self.tr("{organisation} alone can open it: {readers}.").format(
                        organisation=found.organisation, readers=", ".join(found.readers)
                    ),
                )
            )
        else:
            said.append(
                (
                    "warning",
                    self.tr(
                        "This laptop is not enrolled with an organisation, so nobody could read the"
                        " bundle. Enrol it first; the audit stays as it is."
                    ),
                )
            )
        if found.urgent:
            said.append(
                ("shield", self.tr("It has a zero-tolerance alert, so it goes before the others."))
            )
        if found.organisation and not found.address:
            said.append(
                ("stick", self.tr("Your organisation names no address: it travels on a stick."))
            )
        said += self._certificate(found)
        bundle = found.bundle
        if bundle is not None and bundle.state == "refused":
            said.append(
                (
                    "retry",
                    self.tr(
                        "Bundle {number} was refused. A new one takes its place; nothing of the"
                        " audit changes."
                    ).format(number=number(bundle.sequence)),
                )
            )
        elif bundle is not None:
            said.append(
                (
                    "info",
                    self.tr("It is sealed already, as bundle {number}. That one goes.").format(
                        number=number(bundle.sequence)
                    ),
                )
            )
        return said

    def _certificate(self, found: DeliveryFound) -> list[tuple[str, str]]:
        if found.unfit is not None:
            return [("warning", " ".join(told(found.unfit)))]
        if found.certificate_until is None:
            return []
        until = day(found.certificate_until)
        if found.renewal_due and found.address:
            words = self.tr(
                "This laptop's certificate ends on {day}. It is renewed right before the delivery."
            )
        elif found.renewal_due:
            words = self.tr(
                "This laptop's certificate ends on {day}. Renew it under Laptop before you seal."
            )
        else:
            words = self.tr("Signed with this laptop's certificate, which is valid until {day}.")
        return [("sign", words.format(day=until))]

    # Sealing ------------------------------------------------------------------------------------

    def _seal(self, *, onto_stick: bool) -> None:
        self._onto_stick = onto_stick
        self.message.hide()
        for control in (self.network, self.stick):
            control.setEnabled(False)
        self.bar.show_begun()
        for widget in (self.bar, self.words, self.stop):
            widget.show()
        self.words.setText(
            self.tr("Sealing… You can go on working. If the window is closed now, it begins anew.")
        )
        audit_id, desk = self._audit_id, self.desk
        words = self.tr("Bundle {number} is sealed. It lies in the outbox.")

        def left(entry: OutboxEntry) -> None:
            if not onto_stick:
                _deliver(desk, entry)
            desk.noticed.emit(words.format(number=number(entry.sequence)))

        self._job.start(
            lambda vault, progress: seal(vault, audit_id, progress),
            self._sealed,
            self._not_sealed,
            left,
        )

    def _progressed(self, done: int, whole: int) -> None:
        self.bar.show_share(done, whole)
        self.words.setText(
            self.tr(
                "Sealing: {done} of {size}. If the window is closed now, it begins anew."
            ).format(done=size(done), size=size(whole))
        )

    def _sealed(self, entry: OutboxEntry) -> None:
        if self._onto_stick:
            self.go(StickPlace(entry.bundle_id))
            return
        _deliver(self.desk, entry)
        self.go(OutboxPlace(entry.bundle_id))

    def _not_sealed(self, error: AuditorError) -> None:
        for widget in (self.bar, self.words, self.stop):
            widget.hide()
        for control in (self.network, self.stick):
            control.setEnabled(True)
        self.message.show_error(error)
        self.enrol.setVisible(isinstance(error, IdentityError))


def _deliver(desk: Desk, entry: OutboxEntry) -> None:
    if entry.state != "delivered" and desk.is_open:
        desk.deliveries.start(desk.vault, entry.bundle_id)
