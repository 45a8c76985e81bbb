"""The form that takes a repayment to one worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from auditor_app.audit import REPAYMENT_PROOFS
from auditor_app.errors import FindingError
from auditor_app.ui.controls import bring_into_view, button, column, label, row
from auditor_app.ui.findings.fields import beside, captioned, choice, day_edit, line, short_line
from auditor_app.ui.findings.typed import day_of
from auditor_app.ui.findings.words import proof_words
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.questions.digits import latin_digits
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from datetime import date

    from auditor_app.errors import AuditorError
    from auditor_app.ui.findings.asking import Interviewed


@dataclass(frozen=True, slots=True)
class RepaymentSaid:
    """What was typed of a repayment; the amount as typed, in Latin digits."""

    record_id: str
    amount: str
    currency: str
    paid_on: date
    proof: str
    by: str


class RepaymentForm(QFrame):
    """To whom, how much, when, and how it was verified.

    Signals:
        submitted(): the button was pressed; `said` reads what was typed.
        cancelled(): never mind.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, interviews: tuple[Interviewed, ...], auditor: str) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self.who = choice((each.title, each.record_id) for each in interviews)
        self.amount = short_line(160, 24)
        self.currency = short_line(88, 3)
        self.currency.setPlaceholderText("NPR")
        self.paid_on = day_edit()
        self.proof = choice((proof_words(each), each) for each in REPAYMENT_PROOFS)
        self.by = line(360)
        self.by.setText(auditor)
        self.fields = Fields(
            {
                "who": self.who,
                "amount": self.amount,
                "currency": self.currency,
                "paid_on": self.paid_on,
                "proof": self.proof,
                "by": self.by,
            }
        )
        self.message = InlineMessage()
        self.action = button(self.tr("Keep the repayment"), "primary")
        self.action.clicked.connect(self.submitted)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        self.who.setFixedWidth(scaled(360))
        self.proof.setFixedWidth(scaled(360))
        layout = column(
            label(self.tr("One payment to one worker"), "strong"),
            captioned(
                self.tr("Interview"),
                self.who,
                self.tr("The worker's code stays in the vault and in the bundle."),
            ),
            beside(
                captioned(self.tr("Amount"), self.amount),
                captioned(self.tr("Currency"), self.currency),
                captioned(self.tr("Paid on"), self.paid_on),
            ),
            captioned(self.tr("How it was verified"), self.proof),
            captioned(self.tr("Who verified it"), self.by),
            self.message,
            row(self.action, cancel, None),
            spacing=GRID + 4,
        )
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def said(self) -> RepaymentSaid:
        """What was typed.

        Raises:
            FindingError: the day is none.
        """
        paid_on = day_of(self.paid_on.text(), self.tr("Paid on"))
        if paid_on is None:
            raise FindingError(
                self.tr("It is not said when it was paid."), self.tr("Type the day.")
            )
        return RepaymentSaid(
            record_id=str(self.who.currentData() or ""),
            amount=latin_digits(self.amount.text()).strip(),
            currency=self.currency.text(),
            paid_on=paid_on,
            proof=str(self.proof.currentData()),
            by=self.by.text().strip(),
        )

    def say(self, error: AuditorError) -> None:
        """Say in place what will not do."""
        self.action.setEnabled(True)
        self.message.show_error(error)
        bring_into_view(self.message)
