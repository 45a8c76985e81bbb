"""The plan of a sample: the method, what it asks for, the number, and the strata's shares."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLayout, QVBoxLayout, QWidget

from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    button,
    clear_layout,
    column,
    keep_wheel_out,
    label,
    later,
    row,
)
from auditor_app.ui.destinations import RecordPlace
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage, warning_line
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.gate import field
from auditor_app.ui.sampling.asking import SampleFound, proposed, save_plan
from auditor_app.ui.sampling.number_edit import NumberEdit
from auditor_app.ui.sampling.words import size_facts
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import when

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit import AttributeShares, SampleProposal
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk

_PAUSE = 300


class PlanCard(QFrame):
    """Signals: `wanted(Place)`, to the site's record; `saved(SampleFound)`, with the plan kept."""

    wanted = Signal(object)
    saved = Signal(object)

    def __init__(self, desk: Desk, audit_id: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk, self._audit_id = desk, audit_id
        self._found: SampleFound | None = None
        self.state = StateLabel(StateWords(self.tr("Not planned yet"), "untouched"))
        self.summary = label("")
        self.change = button(self.tr("&Change the plan…"))
        self.change.clicked.connect(self._open)
        self.unanswered = self._make_unanswered()
        self.method = QComboBox()
        self.interviews, self.files = NumberEdit(), NumberEdit()
        self._fields = Fields(
            {"method": self.method, "interviews": self.interviews, "files": self.files}
        )
        self.message = InlineMessage()
        self.save = button(self.tr("Save the &plan"), "primary", "save")
        self.cancel = button(self.tr("Cancel"))
        self._size = QVBoxLayout()
        self._strata = QVBoxLayout()
        self._typed = later(self, self._propose, _PAUSE)
        self._editor = self._make_editor()
        head = row(label(self.tr("Plan"), "section"), self.state)
        head.setStretch(0, 1)
        layout = column(
            head, self.summary, row(self.change, None), self.unanswered, self._editor, spacing=GRID
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    # Building -----------------------------------------------------------------------------------

    def _make_unanswered(self) -> QWidget:
        holder = QWidget()
        self.answer_site = button(self.tr("Open the &site's record"), "", "site")
        self.answer_site.clicked.connect(self._go_to_site)
        words = self.tr(
            "The site's record does not say yet how many people work there. Answer that question"
            " first: the size of the sample comes from it."
        )
        holder.setLayout(column(warning_line(words), row(self.answer_site, None)))
        return holder

    def _make_editor(self) -> QWidget:
        keep_wheel_out(self.method)
        caption = label(self.tr("&Method"), "strong")
        caption.setBuddy(self.method)
        self.method.setAccessibleName(self.tr("Method"))
        self.method.currentIndexChanged.connect(self._method_chosen)
        self.interviews.textEdited.connect(lambda _: self._typed.start())
        self.interviews.returnPressed.connect(self._propose)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._close)
        self._size.setSpacing(GRID)
        self._strata.setSpacing(GRID)
        numbers = row(
            field(self.tr("People to in&terview"), self.interviews),
            field(self.tr("&Files to check"), self.files),
            None,
            spacing=GRID * 3,
        )
        editor = QWidget()
        editor.setLayout(
            column(
                column(caption, self.method, spacing=4),
                self._size,
                GRID,
                numbers,
                self.message,
                GRID,
                self._strata,
                GRID,
                row(self.save, self.cancel, None),
            )
        )
        return editor

    # Showing ------------------------------------------------------------------------------------

    def show_found(self, found: SampleFound) -> None:
        """Show the plan there is, or the way to one."""
        self._found = found
        self.message.hide()
        may_plan = found.is_draft and not self._desk.vault.read_only
        self.unanswered.setVisible(found.proposal is None and may_plan)
        self.answer_site.setVisible(bool(found.site_id))
        planned = found.plan is not None
        self.change.setVisible(planned and may_plan and found.proposal is not None)
        self.cancel.setVisible(planned)
        self._editor.setVisible(not planned and may_plan and found.proposal is not None)
        self._show_summary(found)
        if found.proposal is None:
            return
        self.method.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.method.clear()
        for method in found.methods:
            self.method.addItem(str(method.wording), method.method_id)
        self.method.setCurrentIndex(self.method.findData(found.proposal.method.method_id))
        self.method.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self.interviews.show_number(found.proposal.interviews or None)
        self._show_proposal(found.proposal)
        if found.plan is not None:
            self.files.show_number(found.plan.files)
        self._fields.note()

    def typed(self) -> dict[str, str]:
        """What is changed of the plan and not saved yet."""
        return {} if self._editor.isHidden() else self._fields.typed()

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What `typed` gave stands in the fields again."""
        if not typed or (self.change.isHidden() and self._editor.isHidden()):
            return
        self.change.hide()
        self._editor.show()
        self.method.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self._fields.put_back(typed)
        self.method.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self.files.setModified("files" in typed)
        self._propose()

    def _show_summary(self, found: SampleFound) -> None:
        plan = found.plan
        self.summary.setVisible(plan is not None or not found.is_draft)
        if plan is None:
            words = self.tr("Not planned yet") if found.is_draft else self.tr("Not planned")
            self.state.show_state(StateWords(words, "untouched"))
            self.summary.setText(self.tr("The audit is final: its sample was not planned here."))
            return
        names = {method.method_id: str(method.wording) for method in found.methods}
        words = self.tr("{method}, for {headcount} workers: {interviews}; {files}.").format(
            method=names.get(plan.size.method_id, plan.size.method_id),
            headcount=number(plan.size.headcount),
            interviews=self.tr("%Ln people to interview", "", plan.interviews)
            if plan.interviews
            else self.tr("the number is still to be agreed with the client"),
            files=self.tr("%Ln files to check", "", plan.files)
            if plan.files is not None
            else self.tr("no number of files"),
        )
        now = found.proposal.size.headcount if found.proposal is not None else None
        if now is not None and now != plan.size.headcount and found.is_draft:
            words += " " + self.tr(
                "The site's record says %Ln workers now: change the plan and save it again.",
                "",
                now,
            )
            stale = StateWords(
                self.tr("The headcount has changed"), "warning", TONES.warning, TONES.warning_soft
            )
            self.state.show_state(stale)
        else:
            planned = self.tr("Planned {time}").format(time=when(plan.planned_at))
            self.state.show_state(StateWords(planned, "complete", TONES.good, TONES.good_soft))
        self.summary.setText(words)

    def _show_proposal(self, proposal: SampleProposal) -> None:
        self.message.hide()
        self.save.setEnabled(True)
        self._show_size(proposal)
        clear_layout(self._strata)
        self._strata.addWidget(label(self.tr("Shares"), "strong"))
        shares = QGridLayout()
        shares.setHorizontalSpacing(GRID * 3)
        shares.setVerticalSpacing(GRID * 2)
        for place, attribute in enumerate(proposal.attributes):
            shares.addLayout(self._shares(attribute), place // 2, place % 2)
        shares.setColumnStretch(0, 1)
        shares.setColumnStretch(1, 1)
        self._strata.addLayout(shares)
        groups = [group for each in proposal.attributes for group in each.strata]
        if any(group.headcount is None for group in groups):
            to_site = button(self.tr("Open the site's record"), "link")
            to_site.clicked.connect(self._go_to_site)
            words = self.tr("Where a question mark stands, the site's record does not say it yet.")
            self._strata.addWidget(label(words, "small"))
            self._strata.addLayout(row(to_site, None))
        if proposal.unknown:
            words = self.tr(
                "The method also samples these by themselves, and the site's record does not count"
                " them: {names}."
            )
            names = ", ".join(name.rpartition(".")[2] for name in proposal.unknown)
            self._strata.addWidget(label(words.format(names=names), "small"))

    def _show_size(self, proposal: SampleProposal) -> None:
        clear_layout(self._size)
        size = proposal.size
        headcount = self.tr("%Ln people work at the site.", "", size.headcount)
        if size.to_agree:
            self.files.show_number(None)
            words = self.tr("The method gives no number for so many: agree it with the client.")
            self._size.addWidget(warning_line(f"{headcount} {words}"))
            return
        self.files.show_number(size.files.least if size.files is not None else None)
        self._size.addWidget(label(headcount, "muted"))
        facts = QGridLayout()
        facts.setHorizontalSpacing(GRID * 3)
        facts.setVerticalSpacing(4)
        for place, (name, value) in enumerate(size_facts(size)):
            facts.addWidget(label(name, "muted", wrap=False), place // 2, place % 2 * 2)
            facts.addWidget(label(value), place // 2, place % 2 * 2 + 1)
        facts.setColumnStretch(1, 1)
        facts.setColumnStretch(3, 1)
        self._size.addLayout(facts)
        if proposal.interviews < size.total.least:
            words = self.tr("{count} is fewer than the method asks for.")
            self._size.addWidget(warning_line(words.format(count=number(proposal.interviews))))

    def _shares(self, attribute: AttributeShares) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        # An attribute with few strata stands beside one with many: its rows stay together.
        grid.setRowStretch(len(attribute.strata) + 1, 1)
        grid.addWidget(label(str(attribute.wording), "caps"), 0, 0)
        for place, words in ((1, self.tr("Work there")), (2, self.tr("To interview"))):
            head = label(words, "small", wrap=False)
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignTrailing)
        for line, stratum in enumerate(attribute.strata, start=1):
            name = str(stratum.wording)
            if stratum.separate:
                name = self.tr("{stratum}, by itself").format(stratum=name)
            grid.addWidget(label(name), line, 0)
            for place, count in ((1, stratum.headcount), (2, stratum.wanted)):
                shown = label("?" if count is None else number(count), wrap=False)
                if count is None:
                    shown.setAccessibleName(self.tr("not known yet"))
                grid.addWidget(shown, line, place, Qt.AlignmentFlag.AlignTrailing)
        return grid

    # Doing --------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.change.hide()
        self._editor.show()
        self.method.setFocus()

    def _close(self) -> None:
        """The plan stays as it was."""
        self._typed.stop()
        if self._found is not None:
            self.show_found(self._found)
            self.change.setFocus()

    def _go_to_site(self) -> None:
        if self._found is not None and self._found.site_id:
            self.wanted.emit(RecordPlace(self._found.site_id, self._found.headcount_ref))

    def _method_chosen(self) -> None:
        """Another method asks for another number: what was typed was for the one before."""
        self.interviews.clear()
        self.files.setModified(False)
        self._propose()

    def _propose(self) -> None:
        self._typed.stop()
        asked = (str(self.method.currentData()), self.interviews.number())
        work = partial(proposed, audit_id=self._audit_id, method_id=asked[0], interviews=asked[1])
        self._desk.ask(self, work, partial(self._proposed, asked), self._refused)

    def _proposed(self, asked: tuple[str, int | None], proposal: SampleProposal) -> None:
        if asked != (str(self.method.currentData()), self.interviews.number()):
            # Something else was typed or chosen since.
            return
        files, typed = self.files.text(), self.files.isModified()
        self._show_proposal(proposal)
        if asked[1] is None:
            self.interviews.show_number(proposal.interviews or None)
        if asked[1] is not None or typed:
            self.files.setText(files)
            self.files.setModified(typed)

    def _refused(self, error: AuditorError) -> None:
        self.save.setEnabled(False)
        self.message.show_error(error)

    def _save(self) -> None:
        self._typed.stop()
        self.save.setEnabled(False)
        work = partial(
            save_plan,
            audit_id=self._audit_id,
            method_id=str(self.method.currentData()),
            interviews=self.interviews.number(),
            files=self.files.number(),
        )
        self._desk.ask(self, work, self.saved.emit, self._not_saved)

    def _not_saved(self, error: AuditorError) -> None:
        self.message.show_error(error)
        self.save.setEnabled(True)
