"""Sign-off: who stands for the audit, and what the site says to it; with it the audit is final."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from auditor_app.audit import AuditReview, review
from auditor_app.audit.outlook import FinishingOutlook, finishing_outlook
from auditor_app.errors import IdentityError, RecordStateError
from auditor_app.ui.controls import bring_into_view, button, column, framed, label, row
from auditor_app.ui.destinations import (
    SIGN_OFF,
    AuditPlace,
    EnrolmentPlace,
    MissingPlace,
    SignOffPlace,
)
from auditor_app.ui.finishing.given_back import GivenBack
from auditor_app.ui.finishing.meaning import MeaningPart
from auditor_app.ui.finishing.passing import PassingPart
from auditor_app.ui.finishing.report_language import finalise_in, usual_language
from auditor_app.ui.finishing.representative import RepresentativePart
from auditor_app.ui.finishing.signature import SignatureField
from auditor_app.ui.half_written import Fields, under, within
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.pages.gate import field
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID
from auditor_app.vault import ResumePoint, SignOff

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Audit, Vault


@dataclass(frozen=True, slots=True)
class _Found:
    review: AuditReview
    outlook: FinishingOutlook
    auditor: str
    anchor: str


def _look(vault: Vault, *, audit_id: str) -> _Found:
    records = vault.records.of_audit(audit_id)
    return _Found(
        review(vault, audit_id),
        finishing_outlook(vault, audit_id),
        vault.identity.auditor_name,
        records[0].id if records else "",
    )


class SignOffPage(Page):
    """Says what finalising means, asks for both sides, and finalises."""

    def __init__(self, desk: Desk, place: SignOffPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._anchor = ""
        self._busy = False
        self._is_done = False
        self.header.show_title(self.tr("Sign off and finalise"))
        self.statement_text = self.tr(
            "The records of this audit show what I saw and was told, to the best of my knowledge."
        )
        self.meaning = MeaningPart()
        self.passing = PassingPart()
        self.name = LineEdit()
        self.role = LineEdit(self.tr("Auditor"))
        self.place = LineEdit()
        self.signature = SignatureField(
            self.tr("Your signature"),
            self.tr("With mouse, pen or finger. Left empty, there is room for it on the report."),
        )
        self.statement = CheckRow(self.tr("I stand for this statement"), "yes")
        self.site = RepresentativePart()
        self.given_back = GivenBack(self)
        self.finalise = button(self.tr("&Finalise the audit"), "primary", "sign")
        self.lacking = label("", "muted")
        self.message = InlineMessage()
        self.gaps = button(self.tr("Show what is missing"))
        self.gaps.hide()
        self.enrol = button(self.tr("Enrol this laptop"))
        self.enrol.hide()
        self._fields = Fields(
            {
                "name": self.name,
                "role": self.role,
                "place": self.place,
                "signature": self.signature.pad,
            }
        )
        self._lay_out()

    def start(self) -> None:
        """Look whether the audit can be finalised."""
        self.setEnabled(False)
        self.desk.ask(self, partial(_look, audit_id=self._audit_id), self._show, self._unseen)

    def half_written(self) -> ResumePoint:
        """Names, remarks, signatures: they wait in the vault until the audit is final."""
        if self._is_done:
            return ResumePoint()
        typed = {
            **under("auditor", self._fields.typed()),
            **under("site", self.site.typed()),
            **under("passing", self.passing.typed()),
        }
        return ResumePoint(self._anchor, self._audit_id, typed, SIGN_OFF)

    def _lay_out(self) -> None:
        self.finalise.setEnabled(False)
        for edit in (self.name, self.role, self.place):
            edit.textChanged.connect(self._check)
        self.statement.toggled.connect(self._check)
        self.site.changed.connect(self._check)
        self.passing.changed.connect(self._check)
        self.site.handed_over.connect(self._hand_over)
        self.given_back.taken.connect(self._take_back)
        self.given_back.not_yet.connect(self.site.give_again)
        self.given_back.left_alone.connect(self.locking_wanted)
        self.finalise.clicked.connect(self._finalise)
        self.gaps.clicked.connect(self._open_review)
        self.passing.review_wanted.connect(self._open_review)
        self.enrol.clicked.connect(
            lambda: self.go_and_come_back(
                EnrolmentPlace(), SignOffPlace(self._audit_id), self.tr("Sign off")
            )
        )
        self._auditor = framed(
            "card",
            column(
                label(self.tr("Auditor"), "section"),
                field(self.tr("&Name"), self.name),
                field(self.tr("&Role"), self.role),
                field(self.tr("&Place"), self.place),
                self.signature,
                GRID,
                label(self.statement_text),
                self.statement,
                spacing=GRID,
            ),
            margin=GRID * 4,
        )
        actions = row(self.finalise, spacing=GRID * 2)
        actions.addWidget(self.lacking, 1)
        self._form = QWidget()
        self._form.setLayout(
            column(
                self.meaning,
                self.passing,
                self._auditor,
                self.site,
                actions,
                spacing=GRID * 2,
            )
        )
        # One thing to hide: where one of these is shown, the other need not be.
        self._mending = QWidget()
        mending = row(self.gaps, self.enrol, None)
        mending.setContentsMargins(0, 0, 0, 0)
        self._mending.setLayout(mending)
        content = QWidget()
        content.setLayout(column(self._form, self.message, self._mending, None, spacing=GRID * 2))
        self._area = scrolling(content, 720)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.given_back, 1)

    def _hand_over(self, alone: bool) -> None:  # noqa: FBT001 - the signal's argument
        """To the site's representative; given back, nothing is shown till the auditor comes."""
        if alone:
            self._show_site_alone(True)  # noqa: FBT003 - a state
        self._area.setVisible(alone)
        self.given_back.setHidden(alone)
        if not alone:
            self.given_back.focus()

    def _take_back(self) -> None:
        self.given_back.hide()
        self._area.show()
        self._show_site_alone(False)  # noqa: FBT003 - a state
        self.site.hand_over.setFocus()

    def _show_site_alone(self, alone: bool) -> None:  # noqa: FBT001 - a state
        """Nothing of the audit stands in the window while the site's representative looks on."""
        for part in (self.meaning, self._auditor, self.finalise, self.lacking, self._mending):
            part.setHidden(alone)
        self.message.setHidden(alone or not self.message.words.text())
        self.passing.setVisible(not alone and self.passing.is_open)
        self.header.back.setHidden(alone)
        self.header.show_title(
            self.tr("Sign-off of the site") if alone else self.tr("Sign off and finalise")
        )
        if alone:
            self._area.verticalScrollBar().setValue(0)
        bring_into_view(self.site.hand_over)
        self.stand_alone(alone)

    def _open_review(self) -> None:
        self.go_and_come_back(
            MissingPlace(self._audit_id), SignOffPlace(self._audit_id), self.tr("Sign off")
        )

    def _unseen(self, error: AuditorError) -> None:
        self.setEnabled(True)
        self._form.hide()
        self.message.show_error(error)

    def _show(self, found: _Found) -> None:
        self.setEnabled(True)
        audit = found.review.audit
        self.lead_back_to(AuditPlace(audit.id), audit.title)
        if audit.state != "draft":
            self.go(AuditPlace(audit.id))
            return
        self._anchor = found.anchor
        if found.review.hard:
            count = len(found.review.hard)
            self.message.say(
                self.tr("%Ln answers are missing or to be mended. Complete them first.", "", count)
            )
            self.gaps.show()
            self.gaps.setFocus()
            self._form.hide()
            return
        self.meaning.show_outlook(found.outlook)
        self.passing.show_review(found.review)
        self.name.setText(found.auditor)
        self._fields.note()
        typed = self.desk.take_up(self.half_written())
        self._fields.put_back(within("auditor", typed))
        self.site.put_back(within("site", typed))
        self.passing.put_back(within("passing", typed))
        (self.place if found.auditor else self.name).setFocus()
        self._check()

    def _lacks(self) -> str:
        """What is still to be said before the audit can be final."""
        if not all(edit.text().strip() for edit in (self.name, self.role, self.place)):
            return self.tr("Write your name, role and place.")
        if not self.statement.isChecked():
            return self.tr("Confirm the statement.")
        return self.site.lacks() or self.passing.lacks()

    def _check(self) -> None:
        lacks = self._lacks()
        self.lacking.setText(lacks)
        self.finalise.setEnabled(not lacks and not self._busy and not self.desk.vault.read_only)

    def _finalise(self) -> None:
        self._busy = True
        self.site.let_hand_over(False)  # noqa: FBT003 - a state
        self.finalise.setEnabled(False)
        self.finalise.setText(self.tr("Finalising…"))
        self.lacking.setText(self.tr("If the window is closed now, it waits until this is done."))
        sign_off = SignOff(
            name=self.name.text().strip(),
            role=self.role.text().strip(),
            place=self.place.text().strip(),
            statement=self.statement_text,
            signed_at=datetime.now(UTC),
            signature=self.signature.pad.png(),
            site=self.site.said(),
            remarks=self.site.remarks.toPlainText().strip(),
            passed=self.passing.said(),
        )
        audit_id, desk = self._audit_id, self.desk
        words = self.tr("The audit is finalised.")

        # Whoever has left the page meanwhile is told above the one that is there.
        def done(audit: Audit) -> None:
            if isValid(self):
                self._finalised(audit)
            else:
                desk.noticed.emit(words)

        def failed(error: AuditorError) -> None:
            (self._failed if isValid(self) else desk.troubled.emit)(error)

        usual = usual_language()
        desk.ask(desk, lambda vault: finalise_in(vault, audit_id, sign_off, usual), done, failed)

    def _finalised(self, audit: Audit) -> None:
        # Nothing of it is half written any more.
        self._is_done = True
        self.go(AuditPlace(audit.id))
        self.desk.noticed.emit(self.tr("The audit is finalised."))

    def _failed(self, error: AuditorError) -> None:
        """It may be final all the same, with something left to clear: then it is no sign-off."""
        audit_id = self._audit_id
        self.desk.ask(
            self, lambda vault: vault.audits.get(audit_id).state, partial(self._tell, error)
        )

    def _tell(self, error: AuditorError, state: str) -> None:
        self._busy = False
        self.site.let_hand_over(True)  # noqa: FBT003 - a state
        self.finalise.setText(self.tr("&Finalise the audit"))
        if state != "draft":
            self.go(AuditPlace(self._audit_id))
            self.desk.troubled.emit(error)
            return
        self.message.show_error(error)
        self.gaps.setVisible(isinstance(error, RecordStateError))
        self.enrol.setVisible(isinstance(error, IdentityError))
        self._check()
        # It stands below a long form: what went wrong has to be seen, and what to do now.
        shown = next((x for x in (self.gaps, self.enrol) if not x.isHidden()), self.message)
        bring_into_view(shown)
        shown.setFocus()
