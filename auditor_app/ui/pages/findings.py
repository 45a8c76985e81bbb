"""The findings of an audit: those that stand, and what the assessment proposes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from auditor_app.audit import add_finding
from auditor_app.audit.findings import today
from auditor_app.ui.controls import (
    StateLabel,
    button,
    clear_layout,
    column,
    framed,
    give_focus,
    icon_label,
    label,
    row,
)
from auditor_app.ui.destinations import FINDINGS, AlertsPlace, AuditPlace, FindingPlace
from auditor_app.ui.findings.asking import findings_of
from auditor_app.ui.findings.fields import captioned, choice, line
from auditor_app.ui.findings.finding_row import finding_row
from auditor_app.ui.findings.score_card import ScoresPart
from auditor_app.ui.findings.words import grade_state, workers_words
from auditor_app.ui.half_written import Fields, under, within
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES, scaled
from auditor_app.vault import FindingContent, ResumePoint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import FindingsPlace
    from auditor_app.ui.findings.asking import FindingLine, FindingsFound, Proposal
    from auditor_app.ui.row_button import RowButton
    from auditor_app.vault import Finding

_WIDE = 1040
_SCORES = "scores"


class FindingsPage(Page):
    """The list; each finding has a page of its own."""

    def __init__(self, desk: Desk, place: FindingsPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._is_taking = False
        self.rows: dict[str, RowButton] = {}
        self.take_buttons: dict[str, QPushButton] = {}
        self.header.show_title(self.tr("Findings"))
        self.alerts = button(self.tr("&Zero tolerance"), "link", "shield")
        self.alerts.clicked.connect(lambda: self.go(AlertsPlace(self._audit_id)))
        self.add = button(self.tr("&Add a finding"), "primary", "plus")
        self.add.clicked.connect(self._show_form)
        for control in (self.alerts, self.add):
            control.hide()
            self.header.controls.addWidget(control)
        self.scale = choice()
        self.grade = choice()
        self.title = line(most=200)
        self.message = InlineMessage()
        self.make = button(self.tr("Make the finding"), "primary")
        self._fields = Fields({"scale": self.scale, "grade": self.grade, "title": self.title})
        self._anchor = ""
        self.form = self._make_form()
        self._warning = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._proposals = QVBoxLayout()
        self._proposals.setSpacing(GRID)
        self._scales = self._make_scales()
        self.scores = ScoresPart(desk, place.audit_id)
        content = QWidget()
        content.setLayout(
            column(
                self._warning,
                self.form,
                GRID,
                self._list,
                self.scores,
                GRID * 2,
                self._scales,
                self._proposals,
                None,
                spacing=GRID,
            )
        )
        self.body.addWidget(scrolling(content, _WIDE), 1)

    def start(self) -> None:
        """Load the findings, and proposals by the scale that is chosen."""
        scale = str(self.scale.currentData() or "")
        work = partial(findings_of, audit_id=self._audit_id, scale=scale)
        self.desk.ask(self, work, self._show)

    def flush(self) -> None:
        """Keep counts that were just typed; those that cannot be kept wait."""
        desk, here = self.desk, replace(self.half_written(), typed={})

        def kept(names: Iterable[str]) -> None:
            typed = dict(desk.take_up(here))
            for name in under(_SCORES, dict.fromkeys(names, "")):
                typed.pop(name, None)
            desk.set_aside(replace(here, typed=typed))

        # The page is gone by then.
        self.scores.flush(kept)

    def half_written(self) -> ResumePoint:
        """The finding that is being made by hand, and counts that are not kept."""
        typed = under(_SCORES, self.scores.typed())
        if not self.form.isHidden() and self.title.text().strip():
            typed |= self._fields.typed()
        return ResumePoint(self._anchor, self._audit_id, typed, FINDINGS)

    def _put_back(self, found: FindingsFound) -> None:
        typed = self.desk.take_up(self.half_written())
        counts = within(_SCORES, typed)
        self.scores.put_back(counts)
        if typed.keys() - under(_SCORES, counts):
            self._fields.put_back(typed)
            self._offer_grades(found)
            self._fields.put_back(typed)
            self._show_form()

    def _show(self, found: FindingsFound) -> None:
        self.lead_back_to(AuditPlace(found.audit.id), found.audit.title)
        rules = found.protocol.findings
        may_add = found.audit.state == "draft" and not self.desk.vault.read_only
        self.alerts.setVisible(bool(found.protocol.zero_tolerance.types or found.alerts))
        self.add.setVisible(may_add and bool(rules.scales) and self.form.isHidden())
        self._anchor = found.anchor
        self._offer_scales(found)
        self._warn(found)
        self._show_findings(found)
        self.scores.show_scores(found.scores, may_change=may_add)
        self._show_proposals(found, may_add=may_add)
        self._focus()
        if may_add:
            self._put_back(found)

    def _focus(self) -> None:
        """Where the keys were may be gone: then to the next proposal, or the first finding."""
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now) and now not in (self, self.header.back):
            return
        near = (*self.take_buttons.values(),) if self._is_taking else (*self.rows.values(),)
        self._is_taking = False
        # Rows that were just made count as hidden until they are laid out.
        if near:
            give_focus(near[0])
        elif not self.add.isHidden():
            give_focus(self.add)

    # What stands --------------------------------------------------------------------------------

    def _warn(self, found: FindingsFound) -> None:
        """What the rules of zero tolerance ask for, above everything else."""
        clear_layout(self._warning)
        said = []
        if found.suspicions:
            said.append(
                self.tr("One zero-tolerance alert is proposed.")
                if found.suspicions == 1
                else self.tr("{count} zero-tolerance alerts are proposed.").format(
                    count=number(found.suspicions)
                )
            )
        if found.untold:
            said.append(
                self.tr("One alert stands. The site is not told.")
                if found.untold == 1
                else self.tr("{count} alerts stand. The site is not told.").format(
                    count=number(found.untold)
                )
            )
        if not said:
            return
        show = button(self.tr("Open zero tolerance"))
        show.clicked.connect(lambda: self.go(AlertsPlace(self._audit_id)))
        words = row(icon_label("shield", TONES.warning), label(" ".join(said)), show)
        words.setStretch(1, 1)
        self._warning.addWidget(framed("warning", words, margin=GRID + 4))

    def _show_findings(self, found: FindingsFound) -> None:
        clear_layout(self._list)
        self.rows = {}
        count = len(found.findings)
        self._list.addWidget(
            label(self.tr("Findings ({count})").format(count=number(count)), "section")
        )
        if not found.protocol.findings.scales:
            self._list.addWidget(label(self.tr("This protocol has no findings."), "muted"))
        elif not count:
            sentence = self.tr(
                "None yet. Take over what the assessment proposes, or add one by hand."
            )
            final = self.tr("None. The audit is final.")
            draft = found.audit.state == "draft"
            self._list.addWidget(label(sentence if draft else final, "muted"))
        for each in found.findings:
            self._list.addWidget(self._make_row(each))

    def _make_row(self, each: FindingLine) -> RowButton:
        finding_id = each.listed.finding.id
        made = finding_row(each)
        made.clicked.connect(lambda: self.go(FindingPlace(finding_id)))
        self.rows[finding_id] = made
        return made

    # What is proposed ---------------------------------------------------------------------------

    def _make_scales(self) -> QFrame:
        self.scale.setAccessibleName(self.tr("Scale of the grades"))
        self.scale.setFixedWidth(scaled(240))
        self.scale.activated.connect(self._scale_chosen)
        head = row(label(self.tr("Graded by"), "muted", wrap=False), self.scale, None)
        holder = QFrame()
        holder.setLayout(head)
        holder.hide()
        return holder

    def _offer_scales(self, found: FindingsFound) -> None:
        scales = found.protocol.findings.scales
        if self.scale.count() != len(scales):
            self.scale.clear()
            for scale in scales:
                self.scale.addItem(str(scale.wording), scale.id)
            self.scale.setCurrentIndex(self.scale.findData(found.protocol.findings.default))
        if not self.grade.count():
            self._offer_grades(found)

    def _offer_grades(self, found: FindingsFound) -> None:
        self.grade.clear()
        for scale in found.protocol.findings.scales:
            if scale.id == self.scale.currentData():
                for grade in scale.grades:
                    self.grade.addItem(str(grade.wording), grade.id)

    def _scale_chosen(self) -> None:
        self.grade.clear()
        self.start()

    def _show_proposals(self, found: FindingsFound, *, may_add: bool) -> None:
        clear_layout(self._proposals)
        self.take_buttons = {}
        self._scales.setVisible(may_add and bool(found.protocol.findings.scales))
        if not may_add or not found.protocol.findings.scales:
            return
        title = self.tr("Proposed by the assessment ({count})").format(
            count=number(len(found.proposals))
        )
        self._proposals.addWidget(label(title, "section"))
        if not found.proposals:
            sentence = self.tr("Nothing that was observed waits for a finding.")
            self._proposals.addWidget(label(sentence, "muted"))
        for proposal in found.proposals:
            self._proposals.addWidget(self._make_proposal(proposal))

    def _make_proposal(self, proposal: Proposal) -> QFrame:
        content = proposal.content
        take = button(self.tr("Take over"), "", "plus")
        take.setAccessibleName(self.tr("Take over: {title}").format(title=content.title))
        take.clicked.connect(partial(self._take, content))
        self.take_buttons[content.indicators[0].id] = take
        words = column(
            label(content.title, "strong"), label(workers_words(content), "small"), spacing=2
        )
        state = StateLabel(grade_state(proposal.grade, gravest=proposal.gravest))
        layout = row(words, state, take, spacing=GRID * 2)
        layout.setStretch(0, 1)
        return framed("card", layout, margin=GRID + 4)

    def _take(self, content: FindingContent) -> None:
        self._is_taking = True
        for press in self.take_buttons.values():
            press.setEnabled(False)
        audit_id = self._audit_id
        self.desk.ask(
            self,
            lambda vault: add_finding(vault, audit_id, content),
            self._taken,
            self._not_taken,
        )

    def _taken(self, finding: Finding) -> None:
        self.desk.noticed.emit(
            self.tr("Finding {number} was made. Complete it on its page.").format(
                number=number(finding.number)
            )
        )
        self.start()

    def _not_taken(self, error: AuditorError) -> None:
        self.desk.troubled.emit(error)
        self.start()

    # By hand ------------------------------------------------------------------------------------

    def _make_form(self) -> QFrame:
        self.title.returnPressed.connect(self._make)
        self.make.clicked.connect(self._make)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self._hide_form)
        form = framed(
            "card",
            column(
                label(self.tr("Add a finding"), "section"),
                captioned(
                    self.tr("Title"),
                    self.title,
                    self.tr("What was found, in a line. Never who said it."),
                ),
                captioned(self.tr("Grade"), self.grade),
                self.message,
                row(self.make, cancel, None),
                spacing=GRID * 2,
            ),
            margin=GRID * 3,
        )
        form.hide()
        return form

    def _show_form(self) -> None:
        self.form.show()
        self.add.hide()
        self.title.setFocus()

    def _hide_form(self) -> None:
        self.form.hide()
        self.add.show()
        self.add.setFocus()

    def _make(self) -> None:
        if not self.make.isEnabled():
            return
        self.make.setEnabled(False)
        content = FindingContent(
            scale=str(self.scale.currentData()),
            grade=str(self.grade.currentData()),
            title=self.title.text(),
            found_on=today(),
        )
        audit_id = self._audit_id
        self.desk.ask(
            self,
            lambda vault: add_finding(vault, audit_id, content),
            self._made,
            self._not_made,
        )

    def _made(self, finding: Finding) -> None:
        self.form.hide()
        self.go(FindingPlace(finding.id))

    def _not_made(self, error: AuditorError) -> None:
        self.make.setEnabled(True)
        self.message.show_error(error)
        self.title.setFocus()
