"""This laptop and its organisation: enrol by code or by file, renew, see who is trusted."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

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
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.enrolling import Standing, enrol, make_request, read_answer, standing
from auditor_app.ui.enrolment.code_card import CodeCard
from auditor_app.ui.enrolment.facts import ProgrammeFacts
from auditor_app.ui.enrolment.renewal_card import RenewalCard
from auditor_app.ui.inline_message import InlineMessage, warning_line
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.pages.gate import field
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.protocol_card import ProtocolCard
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.ui.desk import Desk


class EnrolmentPage(Page):
    """With a code or by files, in two steps; and what stands afterwards."""

    section = "enrolment"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.show_title(self.tr("This laptop"))
        self._request_pem = b""
        self._answer: tuple[SigningIdentity, Programme] | None = None
        self.auditor = LineEdit()
        self.laptop = LineEdit(platform.node()[:40])
        self.make = button(self.tr("&Make the request"), "primary", "key")
        self.save = button(self.tr("&Save the request to a file…"), "", "save")
        self.load = button(self.tr("&Load the answer…"), "primary", "open")
        self.trust = button(self.tr("It is the same: &enrol"), "primary", "shield")
        self.distrust = button(self.tr("It differs: discard"), "danger")
        self.anew = button(self.tr("Ask anew, by another name"), "link")
        self.code = CodeCard(desk)
        self.renewal = RenewalCard(desk)
        self.request_words = label("", "muted")
        self.request_message, self.answer_message = InlineMessage(), InlineMessage()
        self.request_card = self._make_request_card()
        self._found = QVBoxLayout()
        self.answer_card = self._make_answer_card()
        self._facts = QVBoxLayout()
        self.enrolled_card = framed("card", self._facts, margin=GRID * 3)
        self.protocols = ProtocolCard(desk)
        content = QWidget()
        content.setLayout(
            column(
                self.enrolled_card,
                self.renewal,
                self.request_card,
                self.answer_card,
                self.code,
                self.protocols,
                None,
                spacing=GRID * 2,
            )
        )
        content.hide()
        self._content = content
        self.body.addWidget(scrolling(content, 720), 1)
        self._connect()

    def start(self) -> None:
        """Load what the vault holds."""
        self.desk.ask(self, standing, self._show)
        self.protocols.load()

    def _connect(self) -> None:
        self.make.clicked.connect(self._make_request)
        self.save.clicked.connect(self._save_request)
        self.load.clicked.connect(self._load_answer)
        self.anew.clicked.connect(self._ask_anew)
        self.code.enrolled.connect(self._show)
        self.renewal.changed.connect(self._show)
        self.trust.clicked.connect(self._enrol)
        self.distrust.clicked.connect(self._discard)

    def _make_request_card(self) -> QFrame:
        self._names = QWidget()
        self._names.setLayout(
            column(
                field(self.tr("Your &name, as it shall be certified"), self.auditor),
                GRID,
                field(self.tr("Name of this &laptop"), self.laptop),
                GRID * 2,
                row(self.make, None),
                spacing=0,
            )
        )
        return framed(
            "card",
            column(
                label(self.tr("By file  1  Request"), "section"),
                self.request_words,
                self.request_message,
                self._names,
                row(self.save, self.anew, None),
                spacing=GRID,
            ),
            margin=GRID * 3,
        )

    def _make_answer_card(self) -> QFrame:
        self._confirm = QWidget()
        inner = column(spacing=GRID)
        inner.addLayout(self._found)
        inner.addWidget(
            warning_line(
                self.tr(
                    "Ask your organisation, by telephone or in person, for the fingerprint of its "
                    "certificate. Enrol only if it is the same."
                )
            )
        )
        inner.addLayout(row(self.trust, self.distrust, None))
        self._confirm.setLayout(inner)
        self._confirm.hide()
        return framed(
            "card",
            column(
                label(self.tr("By file  2  Answer"), "section"),
                label(
                    self.tr(
                        "Your organisation sends back a file. It holds the certificate of this "
                        "laptop, and to whom audits are sealed."
                    ),
                    "muted",
                ),
                self.answer_message,
                row(self.load, None),
                self._confirm,
                spacing=GRID,
            ),
            margin=GRID * 3,
        )

    def _show(self, found: Standing) -> None:
        self._request_pem = found.request_pem
        asked = bool(found.requested)
        self.request_words.setText(
            self.tr("Requested for {name}. Send the file to your organisation.").format(
                name=found.requested
            )
            if asked
            else self.tr(
                "A key is made that never leaves this vault. The request goes to your "
                "organisation, by e-mail or on a stick."
            )
        )
        enrolled = found.identity is not None
        self._names.setVisible(not asked)
        self.save.setVisible(asked)
        self.anew.setVisible(asked)
        self.request_card.setVisible(not enrolled)
        self.answer_card.setVisible(asked and not enrolled)
        ended = found.renewal is not None and found.renewal.ended
        # A certificate that has ended renews nothing: the laptop is invited again.
        self.code.setVisible(not enrolled or ended)
        self.renewal.setVisible(enrolled)
        self.renewal.show_standing(found)
        self._show_enrolled(found)
        self._content.show()
        if not asked:
            self.auditor.setFocus()

    def _show_enrolled(self, found: Standing) -> None:
        clear_layout(self._facts)
        self._facts.setSpacing(GRID)
        if found.identity is None or found.programme is None:
            state = StateWords(self.tr("Not enrolled"), "untouched")
            self._facts.addWidget(StateLabel(state))
            self._facts.addWidget(
                label(
                    self.tr(
                        "Audits can be filled and finalised. Delivering them needs an "
                        "enrolment: it says who you are and who can read them."
                    )
                )
            )
            return
        certificate = found.identity.certificate
        state = StateWords(self.tr("Enrolled"), "complete", TONES.good, TONES.good_soft)
        self._facts.addWidget(StateLabel(state))
        self._facts.addSpacing(GRID)
        self._facts.addWidget(
            ProgrammeFacts(
                found.programme,
                (self.tr("Auditor and laptop"), str(found.identity.subject)),
                (
                    self.tr("Valid"),
                    self.tr("{start} to {end}").format(
                        start=left_to_right(f"{certificate.not_valid_before_utc:%Y-%m-%d}"),
                        end=left_to_right(f"{certificate.not_valid_after_utc:%Y-%m-%d}"),
                    ),
                ),
            )
        )

    # What the buttons do ------------------------------------------------------------------------

    def _ask_anew(self) -> None:
        """Other names, a new key: an answer to the request before counts for nothing then."""
        self._names.show()
        self.save.hide()
        self.anew.hide()
        self.answer_card.hide()
        self.auditor.setFocus()

    def _make_request(self) -> None:
        auditor, laptop = self.auditor.text().strip(), self.laptop.text().strip()
        for edit, text in ((self.auditor, auditor), (self.laptop, laptop)):
            if not text:
                edit.setFocus()
                return
        self.desk.ask(
            self,
            partial(make_request, auditor=auditor, laptop=laptop),
            self._show,
            self.request_message.show_error,
        )

    def _save_request(self) -> None:
        target = files.choose_target(
            self,
            self.tr("Save the request"),
            "auditor-request.pem",
            self.tr("Certificate request (*.pem)"),
        )
        if target is None:
            return
        pem = self._request_pem
        self.desk.run(
            self,
            lambda: target.write_bytes(pem),
            lambda _: self.desk.noticed.emit(self.tr("Saved: {file}").format(file=target)),
            self.request_message.show_error,
        )

    def _load_answer(self) -> None:
        self.answer_message.hide()
        source = files.choose_file(
            self, self.tr("Load the answer"), self.tr("Enrolment answer (*.json);;All files (*)")
        )
        if source is not None:
            self.desk.ask(
                self, partial(read_answer, source=source), self._compare, self._answer_failed
            )

    def _compare(self, answer: tuple[SigningIdentity, Programme]) -> None:
        self._answer = answer
        clear_layout(self._found)
        self._found.addWidget(ProgrammeFacts(answer[1]))
        self._confirm.show()
        self.load.hide()
        self.trust.setFocus()

    def _answer_failed(self, error: AuditorError) -> None:
        self.answer_message.show_error(error)

    def _discard(self) -> None:
        self._answer = None
        self._confirm.hide()
        self.load.show()
        self.load.setFocus()

    def _enrol(self) -> None:
        if self._answer is None:
            return
        identity, programme = self._answer
        self._discard()
        self.desk.ask(
            self,
            partial(enrol, identity=identity, programme=programme),
            self._show,
            self._answer_failed,
        )
