"""A sealed record: who can read it, and what is kept of it here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from auditor_app.audit import assess
from auditor_app.ui.controls import StateLabel, column, framed, icon_label, label, row
from auditor_app.ui.destinations import AuditPlace
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import outcome_state, when

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.protocols import WorkerAssessment
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import SealedPlace
    from auditor_app.vault import Audit, Record, Vault


@dataclass(frozen=True, slots=True)
class _Kept:
    audit: Audit
    record: Record
    sealed_at: datetime
    readers: tuple[str, ...]
    organisation: str
    result: WorkerAssessment | None


def _look(vault: Vault, *, record_id: str) -> _Kept:
    record = vault.records.get(record_id)
    audit = vault.audits.get(record.audit_id)
    sealed = vault.sealed.require(record_id)
    programme = vault.identity.programme
    return _Kept(
        audit,
        record,
        sealed.sealed_at,
        tuple(recipient.name for recipient in sealed.recipients),
        programme.organisation if programme is not None else "",
        assess(vault, audit.id).workers.get(record_id),
    )


class SealedPage(Page):
    """Shows that a record is sealed. There is nothing to open, to edit or to jump to."""

    def __init__(self, desk: Desk, place: SealedPlace) -> None:
        super().__init__(desk)
        self._record_id = place.record_id
        self.sealed = label("", "section")
        self.explanation = label("")
        self.readers = label("", "muted")
        self.results = column(spacing=GRID)
        lock = icon_label("lock", TONES.accent, 32)
        words = column(self.sealed, self.explanation, self.readers, spacing=GRID)
        line = row(spacing=GRID * 2)
        line.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        content = QWidget()
        content.setLayout(
            column(
                framed("card", line, margin=GRID * 4),
                framed("card", self.results, margin=GRID * 4),
                None,
                spacing=GRID * 3,
            )
        )
        self.body.addWidget(scrolling(content, 760), 1)

    def start(self) -> None:
        """Load what is kept."""
        self.desk.ask(self, partial(_look, record_id=self._record_id), self._show)

    def _show(self, kept: _Kept) -> None:
        self.header.show_title(kept.record.title)
        self.lead_back_to(AuditPlace(kept.audit.id), kept.audit.title)
        who = kept.organisation or self.tr("the organisation")
        self.sealed.setText(self.tr("Sealed: only {who} can read it").format(who=who))
        self.explanation.setText(
            self.tr(
                "The answers and photos of this record left this laptop's vault when the audit was"
                " finalised. No passphrase opens them here. They are delivered with the audit."
            )
        )
        self.readers.setText(
            self.tr("Sealed {time} to: {readers}").format(
                time=when(kept.sealed_at), readers=", ".join(kept.readers)
            )
        )
        self.results.addWidget(label(self.tr("What is kept here"), "section"))
        self._show_results(kept.result)

    def _show_results(self, result: WorkerAssessment | None) -> None:
        if result is None or not result.answered:
            words = self.tr("The code of the record, and no result.")
            self.results.addWidget(label(words, "muted"))
            return
        state_shown = outcome_state(result.outcome, result.overridden_from or "")
        self.results.addLayout(row(StateLabel(state_shown), None))
        for flag in result.flags:
            self.results.addWidget(label(str(flag.title), "strong"))
        for state, title in (
            ("observed", self.tr("Indicators observed")),
            ("undecided", self.tr("Left open")),
        ):
            found = result.of(state)
            if found:
                self.results.addSpacing(GRID)
                self.results.addWidget(label(title, "strong"))
                grid = QGridLayout()
                grid.setHorizontalSpacing(GRID * 2)
                grid.setVerticalSpacing(4)
                grid.setColumnStretch(1, 1)
                for line, each in enumerate(found):
                    code = label(each.indicator.id, "muted", wrap=False)
                    grid.addWidget(code, line, 0, Qt.AlignmentFlag.AlignTop)
                    grid.addWidget(label(str(each.indicator.text)), line, 1)
                self.results.addLayout(grid)
        self.results.addSpacing(GRID)
        self.results.addWidget(
            label(self.tr("The answers behind this are sealed with the record."), "muted")
        )
