"""One finding: what it says, how far its action is, and what was paid back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from auditor_app.audit import answered_questions, change_finding, remove_finding
from auditor_app.errors import FindingError
from auditor_app.ui.controls import (
    ConfirmButton,
    StateLabel,
    StateWords,
    bring_into_view,
    button,
    clear_layout,
    column,
    label,
    row,
)
from auditor_app.ui.destinations import FINDING, FindingsPlace, RecordPlace
from auditor_app.ui.direction import as_it_runs
from auditor_app.ui.findings.asking import PARTS, finding_of, keep_what_stands
from auditor_app.ui.findings.editor import FindingEditor
from auditor_app.ui.findings.repayments_card import RepaymentsCard
from auditor_app.ui.findings.status_card import StatusCard
from auditor_app.ui.findings.words import grade_state, part_words, withheld_state
from auditor_app.ui.half_written import under, within
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import FindingPlace, Place
    from auditor_app.ui.findings.asking import FindingFound
    from auditor_app.vault import Finding


class FindingPage(Page):
    """What it says can be changed while the audit is a draft; what follows is added at any time.

    What was typed is kept with the button, and when the page is left. What cannot be kept then, and
    what stands in forms that were not sent, waits until the page is back.
    """

    def __init__(self, desk: Desk, place: FindingPlace) -> None:
        super().__init__(desk)
        self._finding_id = place.finding_id
        self._is_changed = False
        self._is_saving = False
        self._is_removed = False
        self._leads_to: Place | None = None
        self._anchor = self._audit_id = ""
        self._handed_on: dict[str, str] = {}
        self.editor: FindingEditor | None = None
        self.message = InlineMessage()
        self.save = button(self.tr("&Save the finding"), "primary", "save")
        self.save.clicked.connect(self._save)
        self.save.setEnabled(False)
        self.save.hide()
        self.state = StateLabel(StateWords(self.tr("All saved"), "complete"))
        self.state.hide()
        self.header.controls.addWidget(self.state)
        self.header.controls.addWidget(self.save)
        self.status = StatusCard(desk)
        self.repayments = RepaymentsCard(desk)
        self.remove = ConfirmButton(
            self.tr("Take the finding out"), self.tr("Press again to take it out")
        )
        self.remove.confirmed.connect(self._remove)
        for card in (self.status, self.repayments):
            card.changed.connect(self._reload)
            card.hide()
        self.remove.hide()
        self._head = row()
        self._editor = QVBoxLayout()
        content = QWidget()
        content.setLayout(
            column(
                self._head,
                self.message,
                self._editor,
                self.status,
                self.repayments,
                row(self.remove, None),
                None,
                spacing=GRID * 2,
            )
        )
        self.body.addWidget(scrolling(content, 880), 1)

    def start(self) -> None:
        """Load the finding."""
        self.desk.ask(self, partial(finding_of, finding_id=self._finding_id), self._show)

    def flush(self) -> None:
        """Keep what was typed, as far as it can stand; what cannot is said by name, and waits."""
        # Who leaves while it is saved would not be told any more that it was refused.
        if not (self._is_changed or self._is_saving) or self._is_removed or self.editor is None:
            return
        self._handed_on = under("editor", self.editor.fields.typed())
        content, unread = self.editor.typed_content()
        # Only now: what cannot be read was taken out of the fields.
        self._is_changed = self._is_saving = False
        work = partial(
            keep_what_stands, finding_id=self._finding_id, content=content, unread=unread
        )
        desk, here = self.desk, self.half_written()
        words = self.tr("Not everything of the finding could be kept: {parts}.")
        remedy = self.tr(
            "Open it: what you wrote stands in its fields. A text never holds a worker's code."
        )

        def tell(refused: tuple[str, ...]) -> None:
            lost = {
                name: {f"editor.{field}" for field in fields}
                for name, fields in PARTS
                if name in refused or not set(fields).isdisjoint(unread)
            }
            typed = desk.take_up(here)
            waits = set(typed).difference(self._handed_on).union(*lost.values())
            left = {field: text for field, text in typed.items() if field in waits}
            desk.set_aside(replace(here, typed=left))
            if lost:
                parts = ", ".join(map(part_words, lost))
                desk.troubled.emit(FindingError(words.format(parts=parts), remedy))

        # The page is gone by then.
        desk.ask(desk, work, tell)

    def half_written(self) -> ResumePoint:
        """What the finding could not be given yet, and what stands in the forms of its cards."""
        typed = {
            **self._handed_on,
            **under("status", self.status.typed()),
            **under("repayment", self.repayments.typed()),
        }
        return ResumePoint(self._anchor, self._finding_id, typed, FINDING)

    def _reload(self) -> None:
        """Show status and repayments anew; what is being typed stays."""
        work = partial(finding_of, finding_id=self._finding_id)
        self.desk.ask(self, work, self._show_rest)

    def _show(self, found: FindingFound) -> None:
        clear_layout(self._editor)
        self.editor = FindingEditor(found.protocol, found.photos, found.questions)
        self.editor.evidence.questions_wanted.connect(self._offer_questions)
        self.editor.evidence.wanted.connect(lambda record, ref: self.go(RecordPlace(record, ref)))
        may_change = found.audit.state == "draft" and not self.desk.vault.read_only
        self.editor.show_content(found.line.listed.finding.content, may_change=may_change)
        self.editor.changed.connect(self._changed)
        self._editor.addWidget(self.editor)
        self.save.setVisible(may_change)
        self.remove.setVisible(may_change)
        self._show_state()
        self._show_rest(found)
        self.editor.title.setFocus()
        self.editor.title.setCursorPosition(0)
        self._anchor = found.anchor
        self._audit_id = found.audit.id
        if not self.desk.vault.read_only:
            self._put_back(self.desk.take_up(self.half_written()), may_change=may_change)

    def _offer_questions(self) -> None:
        """Look up what the finding can rest on, once somebody wants to choose."""
        if self._audit_id and self.editor is not None:
            work = partial(answered_questions, audit_id=self._audit_id)
            self.desk.ask(self, work, self.editor.evidence.offer_questions, self._not_offered)

    def _not_offered(self, error: AuditorError) -> None:
        if self.editor is not None:
            self.editor.evidence.ask.setEnabled(True)
        self.desk.troubled.emit(error)

    def _put_back(self, typed: Mapping[str, str], *, may_change: bool) -> None:
        written = within("editor", typed)
        if self.editor is not None and may_change and written:
            self.editor.put_back(written)
        self.status.put_back(within("status", typed))
        self.repayments.put_back(within("repayment", typed))

    def _show_rest(self, found: FindingFound) -> None:
        listed = found.line.listed
        self.lead_back_to(
            FindingsPlace(found.audit.id),
            self.tr("Findings of {audit}").format(audit=found.audit.title),
        )
        self.header.show_title(
            self.tr("Finding {number}: {title}").format(
                number=number(listed.finding.number),
                title=as_it_runs(listed.finding.content.title),
            )
        )
        clear_layout(self._head)
        self._head.addWidget(StateLabel(grade_state(listed.grade, gravest=found.line.gravest)))
        if found.line.withheld:
            self._head.addWidget(StateLabel(withheld_state()))
        if found.audit.state != "draft":
            words = self.tr("Final: what it says stands")
            self._head.addWidget(StateLabel(StateWords(words, "lock")))
        if found.earlier:
            words = self.tr("Carried forward from {audit}").format(audit=found.earlier)
            self._head.addWidget(label(words, "muted"), 1)
        self._head.addStretch(1)
        self.status.show_found(found)
        self.repayments.show_found(found)

    # Saving -------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._is_changed = True
        self._show_state()

    def _show_state(self) -> None:
        self.save.setEnabled(self._is_changed)
        self.state.setVisible(not self.save.isHidden())
        self.state.show_state(
            StateWords(self.tr("Not saved yet"), "draft", TONES.warning, TONES.warning_soft)
            if self._is_changed
            else StateWords(self.tr("All saved"), "complete", TONES.good, TONES.good_soft)
        )

    def _save(self) -> None:
        if self.editor is None:
            return
        try:
            content = self.editor.content()
        except FindingError as error:
            self._not_saved(error)
            return
        self.save.setEnabled(False)
        self._is_changed, self._is_saving = False, True
        finding_id = self._finding_id
        self.desk.ask(
            self,
            lambda vault: change_finding(vault, finding_id, content),
            self._saved,
            self._not_saved,
        )

    def _saved(self, finding: Finding) -> None:
        self.message.hide()
        self._is_saving = False
        if self.editor is not None:
            self.editor.settle(finding.content, typing=self._is_changed)
        self._show_state()
        if self._leads_to is not None:
            self.wanted.emit(self._leads_to)
            return
        self._reload()

    def _not_saved(self, error: AuditorError) -> None:
        self._leads_to = None
        self._is_changed, self._is_saving = True, False
        self._show_state()
        self.message.show_error(error)
        bring_into_view(self.message)

    def go(self, place: Place) -> None:
        """Leave once what was typed is kept; where it cannot stand, say so and stay."""
        if self._is_changed and not self._is_removed:
            self._leads_to = place
            self._save()
            return
        super().go(place)

    def _remove(self) -> None:
        self.remove.setEnabled(False)
        finding_id = self._finding_id
        self.desk.ask(
            self,
            lambda vault: remove_finding(vault, finding_id),
            self._removed,
            self._not_removed,
        )

    def _removed(self, _: None) -> None:
        self._is_removed = True
        if self._parent_place is not None:
            self.go(self._parent_place)

    def _not_removed(self, error: AuditorError) -> None:
        self.remove.setEnabled(True)
        self.message.show_error(error)
        bring_into_view(self.message)
