"""The receipt of a delivered bundle: proved again when it is shown, to be saved or printed."""

from __future__ import annotations

from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from auditor_app.audit.receipt_paper import receipt_pdf
from auditor_app.bundle.names import bundle_name
from auditor_app.report.words import nearest_report_language
from auditor_app.sync import prove_receipt
from auditor_app.ui import files
from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    button,
    clear_layout,
    column,
    framed,
    label,
    row,
)
from auditor_app.ui.destinations import OutboxPlace
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.enrolment.facts import grid
from auditor_app.ui.finishing import printing
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.jobs import Job
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import fingerprint, size
from auditor_app.vault.leaving import write_outside

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.sync import ReceiptProof
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import ReceiptPlace
    from auditor_app.vault import Vault


class ReceiptPage(Page):
    """What arrived, when, and by whose signature that is known."""

    section = "outbox"

    def __init__(self, desk: Desk, place: ReceiptPlace) -> None:
        super().__init__(desk)
        self._bundle_id = place.bundle_id
        self._proof: ReceiptProof | None = None
        self.header.show_title(self.tr("Receipt"))
        self.lead_back_to(OutboxPlace(place.bundle_id), self.tr("Outbox"))
        self.print = button(self.tr("&Print…"), "", "print")
        self.save = button(self.tr("&Save the receipt…"), "", "save")
        for control in (self.print, self.save):
            control.setEnabled(False)
            self.header.controls.addWidget(control)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.state = StateLabel(StateWords(self.tr("Proving it…"), "clock"))
        self.explanation = label("")
        self.facts = column()
        self.message = InlineMessage()
        card = framed(
            "card",
            column(
                row(self.state, None),
                self.explanation,
                GRID,
                self.facts,
                self.message,
                spacing=GRID,
            ),
            margin=GRID * 4,
        )
        content = QWidget()
        content.setLayout(column(card, None))
        self.body.addWidget(scrolling(content, 840), 1)

    def start(self) -> None:
        """Prove it again."""
        work = partial(prove_receipt, bundle_id=self._bundle_id)
        self.desk.ask(self, work, self._show, self._not_proved)

    def _show(self, proof: ReceiptProof) -> None:
        self._proof = proof
        receipt = proof.receipt
        self.state.show_state(
            StateWords(self.tr("Proved just now"), "complete", TONES.good, TONES.good_soft)
        )
        self.explanation.setText(
            self.tr(
                "{organisation} has signed that all bytes of bundle {number} are safe with it."
                " Signature, certificate and the organisation's list of withdrawn certificates were"
                " checked."
            ).format(organisation=proof.organisation, number=number(receipt.sequence))
        )
        clear_layout(self.facts)
        arrived = f"{receipt.received_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
        self.facts.addLayout(
            grid(
                (self.tr("Arrived"), left_to_right(arrived)),
                (self.tr("Bundle"), receipt.bundle_id),
                (self.tr("Size"), size(receipt.size)),
                (self.tr("SHA-256"), _halves(receipt.sha256)),
                (self.tr("Signed by"), proof.signer),
                (self.tr("Its certificate"), fingerprint(proof.certificate)),
                (self.tr("Root of the organisation"), fingerprint(proof.root)),
            )
        )
        for control in (self.print, self.save):
            control.setEnabled(True)
        self.save.setFocus()

    def _not_proved(self, error: AuditorError) -> None:
        self.state.show_state(StateWords(self.tr("Not proved"), "error", TONES.bad, TONES.bad_soft))
        self.message.show_error(error)

    def _save(self) -> None:
        if self._proof is None:
            return
        name = bundle_name(self._bundle_id).removesuffix(".bundle.age") + ".receipt.json"
        target = files.choose_target(
            self, self.tr("Save the receipt"), name, self.tr("Receipts (*.receipt.json)")
        )
        if target is not None:
            work = partial(_write, target=target, document=self._proof.document)
            self.desk.ask(self, work, self._saved, self.message.show_error)

    def _saved(self, target: Path) -> None:
        self.desk.noticed.emit(self.tr("Saved: {file}").format(file=target))

    def _print(self) -> None:
        if self._proof is None:
            return
        self.message.hide()
        if not printing.has_printer():
            self.message.say(
                self.tr(
                    "No printer is set up on this computer. Set one up in the system's settings,"
                    " or save the receipt."
                )
            )
            return
        wish = printing.ask(self, 1)
        if wish is None:
            return
        proof, stopped = self._proof, self.desk.stopping.is_set
        self.print.setEnabled(False)
        language = nearest_report_language(QLocale().name())

        def work() -> None:
            printing.print_pages(receipt_pdf(proof, language), wish, stopped)

        self.desk.paper.submit(Job(self, work, lambda _: self._printed(), self._not_printed))

    def _printed(self) -> None:
        self.print.setEnabled(True)
        self.desk.noticed.emit(self.tr("The page is with the print service."))

    def _not_printed(self, error: AuditorError) -> None:
        self.print.setEnabled(True)
        self.message.show_error(error)


def _halves(digest: str) -> str:
    """In two lines of the same length, as people compare it."""
    half = len(digest) // 2
    return f"{digest[:half]}\n{digest[half:]}"


def _write(vault: Vault, *, target: Path, document: bytes) -> Path:
    write_outside(vault.folder, target, document)
    return target
