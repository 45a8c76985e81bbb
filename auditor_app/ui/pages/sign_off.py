"""Sign-off: who stands for the audit; with it the audit is finalised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from auditor_app.audit import finalise, missing
from auditor_app.errors import IdentityError, RecordStateError
from auditor_app.ui.controls import button, column, framed, label, row
from auditor_app.ui.destinations import AuditPlace, EnrolmentPlace, MissingPlace
from auditor_app.ui.inline_message import InlineMessage, warning_line
from auditor_app.ui.pages.gate import field
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID
from auditor_app.vault import SignOff

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import SignOffPlace
    from auditor_app.vault import Audit, Vault


@dataclass(frozen=True, slots=True)
class _Found:
    audit: Audit
    gaps: int
    auditor: str


def _look(vault: Vault, *, audit_id: str) -> _Found:
    audit = vault.audits.get(audit_id)
    gaps = len(missing(vault, audit_id)) if audit.state == "draft" else 0
    return _Found(audit, gaps, vault.identity.auditor_name)


class SignOffPage(Page):
    """Asks for name, role and place, and finalises."""

    def __init__(self, desk: Desk, place: SignOffPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self.header.show_title(self.tr("Sign off and finalise"))
        self.statement_text = self.tr(
            "The records of this audit show what I saw and was told, to the best of my knowledge."
        )
        self.name = QLineEdit()
        self.role = QLineEdit(self.tr("Auditor"))
        self.place = QLineEdit()
        self.statement = CheckRow(self.tr("I stand for this statement"), "yes")
        self.finalise = button(self.tr("&Finalise the audit"), "primary", "sign")
        self.message = InlineMessage()
        self.gaps = button(self.tr("Show what is missing"))
        self.gaps.hide()
        self.enrol = button(self.tr("Enrol this laptop"))
        self.enrol.hide()
        self._lay_out()

    def start(self) -> None:
        """Look whether the audit can be finalised."""
        self.setEnabled(False)
        self.desk.ask(self, partial(_look, audit_id=self._audit_id), self._show)

    def _lay_out(self) -> None:
        self.finalise.setEnabled(False)
        for edit in (self.name, self.role, self.place):
            edit.textChanged.connect(self._check)
        self.statement.toggled.connect(self._check)
        self.finalise.clicked.connect(self._finalise)
        self.gaps.clicked.connect(lambda: self.go(MissingPlace(self._audit_id)))
        self.enrol.clicked.connect(lambda: self.go(EnrolmentPlace()))
        self._form = QWidget()
        self._form.setLayout(
            column(
                field(self.tr("&Name"), self.name),
                GRID,
                field(self.tr("&Role"), self.role),
                GRID,
                field(self.tr("&Place"), self.place),
                GRID * 2,
                label(self.statement_text),
                self.statement,
                GRID,
                warning_line(
                    self.tr(
                        "After this, no answer and no photo of this audit can be changed, and what"
                        " workers said can be read by your organisation alone."
                    )
                ),
                GRID,
                row(self.finalise, None),
                spacing=GRID,
            )
        )
        card = framed(
            "card",
            column(self.message, row(self.gaps, self.enrol, None), self._form, spacing=GRID * 2),
            margin=GRID * 4,
        )
        content = QWidget()
        content.setLayout(column(card, None))
        self.body.addWidget(scrolling(content, 640), 1)

    def _show(self, found: _Found) -> None:
        self.setEnabled(True)
        self.lead_back_to(AuditPlace(found.audit.id), found.audit.title)
        if found.audit.state != "draft":
            self.go(AuditPlace(found.audit.id))
            return
        if found.gaps:
            self.message.say(
                self.tr("{count} answers are missing or to be mended. Complete them first.").format(
                    count=found.gaps
                )
            )
            self.gaps.show()
            self.gaps.setFocus()
            self._form.hide()
            return
        self.name.setText(found.auditor)
        (self.place if found.auditor else self.name).setFocus()

    def _check(self) -> None:
        filled = all(edit.text().strip() for edit in (self.name, self.role, self.place))
        self.finalise.setEnabled(filled and self.statement.isChecked())

    def _finalise(self) -> None:
        self.finalise.setEnabled(False)
        sign_off = SignOff(
            name=self.name.text().strip(),
            role=self.role.text().strip(),
            place=self.place.text().strip(),
            statement=self.statement_text,
            signed_at=datetime.now(UTC),
        )
        audit_id = self._audit_id
        self.desk.ask(
            self,
            lambda vault: finalise(vault, audit_id, sign_off),
            self._finalised,
            self._failed,
        )

    def _finalised(self, audit: Audit) -> None:
        self.go(AuditPlace(audit.id))
        self.desk.noticed.emit(self.tr("The audit is finalised."))

    def _failed(self, error: AuditorError) -> None:
        """It may be final all the same, with something left to clear: then it is no sign-off."""
        audit_id = self._audit_id
        self.desk.ask(
            self, lambda vault: vault.audits.get(audit_id).state, partial(self._tell, error)
        )

    def _tell(self, error: AuditorError, state: str) -> None:
        if state != "draft":
            self.go(AuditPlace(self._audit_id))
            self.desk.troubled.emit(error)
            return
        self.message.show_error(error)
        self.gaps.setVisible(isinstance(error, RecordStateError))
        self.enrol.setVisible(isinstance(error, IdentityError))
        self._check()
