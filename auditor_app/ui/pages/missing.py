"""What an audit still lacks, record by record, with a jump to each."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from auditor_app.audit import Missing, missing
from auditor_app.ui.controls import (
    EmptyState,
    StateLabel,
    StateWords,
    button,
    clear_layout,
    label,
)
from auditor_app.ui.destinations import AuditPlace, RecordPlace, SignOffPlace
from auditor_app.ui.markdown import plain
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import MissingPlace
    from auditor_app.vault import Audit, Vault


def _look(vault: Vault, *, audit_id: str) -> tuple[Audit, tuple[Missing, ...]]:
    return vault.audits.get(audit_id), missing(vault, audit_id)


class MissingPage(Page):
    """The list of what is missing."""

    def __init__(self, desk: Desk, place: MissingPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self.header.show_title(self.tr("What is missing"))
        self.sign = button(self.tr("&Sign off and finalise"), "primary", "sign")
        self.sign.clicked.connect(lambda: self.go(SignOffPlace(self._audit_id)))
        self.sign.hide()
        self.header.controls.addWidget(self.sign)
        self.rows: list[RowButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        content = QWidget()
        content.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scrolling(content), 1)

    def start(self) -> None:
        """Look for what is missing."""
        self._list.addWidget(label(self.tr("Looking through all records…"), "muted"))
        self._list.addStretch(1)
        self.desk.ask(self, partial(_look, audit_id=self._audit_id), self._show)

    def _show(self, found: tuple[Audit, tuple[Missing, ...]]) -> None:
        audit, gaps = found
        self.lead_back_to(AuditPlace(audit.id), audit.title)
        clear_layout(self._list)
        self.rows = []
        self.sign.setVisible(not gaps and audit.state == "draft")
        if not gaps:
            sentence = self.tr("Nothing is missing. The audit can be signed off.")
            self._list.addWidget(EmptyState("complete", sentence), 1)
            self.sign.setFocus()
            return
        self.header.note.setText(
            self.tr("{count} to complete before the audit can be finalised").format(count=len(gaps))
        )
        self.header.note.show()
        for title, group in groupby(gaps, key=lambda gap: (gap.record_id, gap.record_title)):
            self._list.addWidget(label(title[1], "section"))
            for gap in group:
                self._list.addWidget(self._make_row(gap))
            self._list.addSpacing(GRID * 2)
        self._list.addStretch(1)
        self.rows[0].setFocus()

    def _make_row(self, gap: Missing) -> RowButton:
        faulty = gap.kind == "constraint"
        state = (
            StateWords(self.tr("To mend"), "warning", TONES.bad, TONES.bad_soft)
            if faulty
            else StateWords(self.tr("Missing"), "untouched", TONES.warning, TONES.warning_soft)
        )
        # What a required question says is the same everywhere; what is wrong is not.
        note = "" if gap.kind == "required" else plain(gap.message)
        made = RowButton("next", plain(gap.label) or gap.ref, note)
        made.add(StateLabel(state))
        place = RecordPlace(gap.record_id, gap.ref) if gap.record_id else AuditPlace(self._audit_id)
        made.clicked.connect(lambda: self.go(place))
        self.rows.append(made)
        return made
