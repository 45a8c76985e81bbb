"""Fees paid back for a finding: what was verified, and what was entered by mistake."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from auditor_app.audit import verify_repayment, withdraw_repayment
from auditor_app.audit.findings import today
from auditor_app.errors import FindingError
from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    bring_into_view,
    button,
    clear_layout,
    column,
    label,
    row,
)
from auditor_app.ui.direction import joined
from auditor_app.ui.findings.fields import WordsForm
from auditor_app.ui.findings.repayment_form import RepaymentForm
from auditor_app.ui.findings.words import proof_words
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.desk import Desk
    from auditor_app.ui.findings.asking import FindingFound
    from auditor_app.vault import Repayment


class RepaymentsCard(QFrame):
    """The sums are always seen; to whom only on wish, since somebody may look on.

    Signals:
        changed(): a repayment was added or withdrawn.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._found: FindingFound | None = None
        self._is_open = False
        self.withdrawals: dict[str, QPushButton] = {}
        self.form: RepaymentForm | None = None
        self.asking: WordsForm | None = None
        self._withdrawing = ""
        self._sums = label("")
        self.reveal = button(self.tr("Show each repayment"))
        self.reveal.clicked.connect(self._turn)
        self.add = button(self.tr("Add a repayment…"), "", "plus")
        self.add.clicked.connect(self._ask)
        self._list = column(spacing=GRID)
        self._task = column()
        layout = column(
            label(self.tr("Fees paid back"), "section"),
            self._sums,
            row(self.reveal, self.add, None),
            self._list,
            self._task,
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def show_found(self, found: FindingFound) -> None:
        """Show what was paid back for a finding."""
        self._found = found
        self.setVisible(found.line.listed.finding.content.fees or bool(found.repayments))
        sums = [f"{amount:f} {code}" for code, amount in found.line.listed.repaid.items()]
        self._sums.setText(
            self.tr("Verified so far: {sums}").format(sums=", ".join(sums))
            if sums
            else self.tr("Nothing was verified as paid back yet.")
        )
        fees = found.line.listed.finding.content.fees
        self.add.setVisible(fees and not self._desk.vault.read_only)
        self.reveal.setVisible(bool(found.repayments))
        self._show_list()

    def typed(self) -> dict[str, str]:
        """What is written of a repayment and not kept yet."""
        if self.form is not None and (typed := self.form.fields.typed()):
            return {"withdraw": "", **typed}
        if self.asking is not None and (typed := self.asking.fields.typed()):
            return {"withdraw": self._withdrawing, **typed}
        return {}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Ask again for what `typed` gave, if that can still be said."""
        if self._found is None or "withdraw" not in typed:
            return
        for repayment in self._found.repayments:
            if repayment.id == typed["withdraw"] and not repayment.withdrawn:
                self._ask_to_withdraw(repayment)
        if not typed["withdraw"] and not self.add.isHidden():
            self._ask()
        form = self.form or self.asking
        if form is not None:
            form.fields.put_back(typed)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_list()

    def _show_list(self) -> None:
        clear_layout(self._list)
        self.withdrawals = {}
        self.reveal.setText(
            self.tr("Hide each repayment") if self._is_open else self.tr("Show each repayment")
        )
        if self._found is None or not self._is_open:
            return
        titles = {each.record_id: each.title for each in self._found.interviews}
        for repayment in self._found.repayments:
            self._list.addLayout(self._line(repayment, titles.get(repayment.record_id, "")))

    def _line(self, repayment: Repayment, title: str) -> QHBoxLayout:
        sum_words = f"{repayment.amount:f} {repayment.currency}"
        parts = [str(repayment.paid_on), proof_words(repayment.verified_how), repayment.verified_by]
        if repayment.reason:
            parts.append(repayment.reason)
        texts = column(label(joined((sum_words, title))), label(joined(parts), "small"), spacing=2)
        layout = row(texts, spacing=GRID * 2)
        layout.setStretch(0, 1)
        if repayment.withdrawn:
            layout.addWidget(StateLabel(StateWords(self.tr("Withdrawn"), "close")))
            return layout
        layout.addWidget(
            StateLabel(StateWords(self.tr("Verified"), "complete", TONES.good, TONES.good_soft))
        )
        withdraw = button(self.tr("Withdraw…"), "link")
        withdraw.setAccessibleName(self.tr("Withdraw: {sum}").format(sum=sum_words))
        withdraw.clicked.connect(partial(self._ask_to_withdraw, repayment))
        withdraw.setDisabled(self._desk.vault.read_only)
        self.withdrawals[repayment.id] = withdraw
        layout.addWidget(withdraw)
        return layout

    # Adding one ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._found is None:
            return
        self._close_task()
        self.form = RepaymentForm(self._found.interviews, self._found.auditor)
        self.form.submitted.connect(self._add)
        self.form.cancelled.connect(self._close_task)
        self._task.addWidget(self.form)
        self.form.show()
        self.form.who.setFocus()
        bring_into_view(self.form)

    def _add(self) -> None:
        if self.form is None or self._found is None:
            return
        try:
            said = self.form.said()
        except FindingError as error:
            self.form.say(error)
            return
        self.form.action.setEnabled(False)
        work = partial(
            verify_repayment,
            finding_id=self._found.line.listed.finding.id,
            record_id=said.record_id,
            amount=said.amount,
            currency=said.currency,
            paid_on=said.paid_on,
            verified_how=said.proof,
            verified_by=said.by,
            on=today(),
        )
        self._desk.ask(self, work, self._done, self.form.say)

    # Taking one back ----------------------------------------------------------------------------

    def _ask_to_withdraw(self, repayment: Repayment) -> None:
        if self._found is None:
            return
        self._close_task()
        self._withdrawing = repayment.id
        self.asking = WordsForm(
            self.tr("Withdraw the entry of {amount} {currency}").format(
                amount=f"{repayment.amount:f}", currency=repayment.currency
            ),
            self.tr("What was wrong?"),
            self.tr("Who says so"),
            self.tr("Withdraw it"),
            name=self._found.auditor,
            sentence=self.tr("It stays in the history and counts no more."),
        )
        self.asking.submitted.connect(partial(self._withdraw, repayment.id))
        self.asking.cancelled.connect(self._close_task)
        self._task.addWidget(self.asking)
        self.asking.show()
        self.asking.focus()

    def _withdraw(self, repayment_id: str) -> None:
        if self.asking is None:
            return
        self.asking.set_busy(busy=True)
        reason, by = self.asking.words()
        work = partial(withdraw_repayment, repayment_id=repayment_id, reason=reason, by=by)
        self._desk.ask(self, work, self._done, self.asking.say)

    def _done(self, _: Repayment) -> None:
        self._close_task()
        self._is_open = True
        self.changed.emit()

    def _close_task(self) -> None:
        clear_layout(self._task)
        self.form = self.asking = None
