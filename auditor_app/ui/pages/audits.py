"""The list of audits, and starting a new one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QScrollBar, QVBoxLayout, QWidget

from auditor_app.audit import chosen_protocol, protocols_for, start_audit
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.controls import (
    EmptyState,
    StateLabel,
    button,
    clear_layout,
    column,
    framed,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.destinations import AuditPlace
from auditor_app.ui.direction import joined
from auditor_app.ui.loading import forget_sources
from auditor_app.ui.numerals import number
from auditor_app.ui.overview import CountedSoFar, audit_lines, audit_progress
from auditor_app.ui.pages.audit_search import AuditSearch
from auditor_app.ui.pages.gate import field
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.row_button import RowButton, progress_bar
from auditor_app.ui.steady_bar import keep_place_of_bar
from auditor_app.ui.text_line import TextLine
from auditor_app.ui.theme import GRID, scaled
from auditor_app.ui.wording import audit_state, when

if TYPE_CHECKING:
    from auditor_app.audit import ProtocolChoice
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.form.sections import Progress
    from auditor_app.ui.overview import AuditLine, AuditLines
    from auditor_app.vault import Audit, Vault

_FIRST = "ilo_forced_labour"
_LONGEST_TITLE = 200


class AuditsPage(Page):
    """All audits of the vault, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.show_title(self.tr("Audits"))
        self.new = button(self.tr("&New audit"), "primary", "plus", self.tr("Ctrl+N"))
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new.click)
        self.new.clicked.connect(self._show_form)
        self.new.setDisabled(desk.vault.read_only)
        self.header.controls.addWidget(self.new)
        self.title = TextLine(_LONGEST_TITLE)
        self.protocol = QComboBox()
        self.start_button = button(self.tr("&Start audit"), "primary")
        self.form = self._make_form()
        self.form.hide()
        self.search = AuditSearch(desk)
        self.search.hide()
        self.search.searching.connect(self._show_hits_instead)
        self.search.wanted.connect(self.go)
        self.more = button(self.tr("Show more"), "plain", "down")
        self.more.hide()
        self.more.clicked.connect(self._load_more)
        self.rows: dict[str, RowButton] = {}
        self._unknown: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._all = QWidget()
        self._below = column(self._list, spacing=GRID)
        self._below.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._below.addStretch(1)
        self._all.setLayout(self._below)
        content = QWidget()
        inner = column(self.search, self.form, spacing=GRID * 2)
        inner.addWidget(self._all, 1)
        inner.addStretch()
        content.setLayout(inner)
        area = scrolling(content)
        # The column does not move when hits take the place of the list.
        keep_place_of_bar(area)
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.body.addWidget(area, 1)

    def start(self) -> None:
        """Load protocols and audits."""
        self.desk.ask(self, protocols_for, self._offer_protocols)
        self.desk.ask(self, audit_lines, self._show)
        # Most audits follow it: its forms are read while nobody waits.
        self.desk.run(self, partial(shipped_protocol, _FIRST), lambda _: forget_sources())

    def _show(self, page: AuditLines) -> None:
        clear_layout(self._list)
        self.rows = {}
        # The rows stay at the top; one sentence alone stands in the middle.
        self._below.setStretch(0, not page.lines)
        self._below.setStretch(2, bool(page.lines))
        if not page.lines:
            self._list.addWidget(
                EmptyState(
                    "audits",
                    self.tr(
                        "No audits yet. Start one when you know which site you will visit; "
                        "nothing needs a network."
                    ),
                ),
                1,
            )
            if self.form.isHidden():
                self.new.setFocus()
            return
        self.search.show()
        self._add(page)
        if self.form.isHidden() and not self.search.field.hasFocus():
            next(iter(self.rows.values())).setFocus()

    def _add(self, page: AuditLines) -> None:
        """Put older audits below those that are shown."""
        for line in page.lines:
            self._list.addWidget(self._make_row(line))
        self.more.setEnabled(True)
        self.more.setVisible(page.more)
        drafts = [line.audit.id for line in page.lines if line.audit.state == "draft"]
        asking, self._unknown = bool(self._unknown), self._unknown + drafts
        if not asking:
            self._ask_progress()

    def _load_more(self) -> None:
        self.more.setEnabled(False)
        after = next(reversed(self.rows))
        self.desk.ask(self, partial(audit_lines, after=after), self._add)

    def _scrolled(self, place: int) -> None:
        """The end of the list is near: what comes next is loaded before one is there."""
        bar = self.sender()
        near = isinstance(bar, QScrollBar) and place > bar.maximum() - bar.pageStep()
        if near and self.more.isVisible() and self.more.isEnabled():
            self._load_more()

    def _show_hits_instead(self, searching: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._all.setVisible(not searching)

    def _ask_progress(self, so_far: CountedSoFar | None = None) -> None:
        """One piece of one audit after the other: whatever else is asked gets between."""
        if self._unknown:
            audit_id = self._unknown[0]
            work = partial(audit_progress, audit_id=audit_id, so_far=so_far)
            self.desk.ask(self, work, partial(self._show_progress, audit_id), self._no_progress)

    def _next_progress(self) -> None:
        self._unknown = self._unknown[1:]
        self._ask_progress()

    def _no_progress(self, error: object) -> None:
        self.desk.troubled.emit(error)
        self._next_progress()

    def _make_row(self, line: AuditLine) -> RowButton:
        count = (
            self.tr("1 record")
            if line.records == 1
            else self.tr("{count} records").format(count=number(line.records))
        )
        changed = self.tr("changed {time}").format(time=when(line.audit.changed_at))
        note = joined((line.protocol_title, count, changed))
        made = RowButton("site", line.audit.title, note)
        made.add(StateLabel(audit_state(line.audit)))
        made.clicked.connect(lambda: self.go(AuditPlace(line.audit.id)))
        self.rows[line.audit.id] = made
        return made

    def _show_progress(self, audit_id: str, progress: Progress | CountedSoFar) -> None:
        if isinstance(progress, CountedSoFar):
            self._ask_progress(progress)
            return
        self._next_progress()
        line = self.rows.get(audit_id)
        if line is None:
            return
        words = self.tr("{answered} of {questions} answered").format(
            answered=number(progress.answered), questions=number(progress.questions)
        )
        holder = QWidget()
        holder.setLayout(
            column(
                None,
                label(words, "small", wrap=False),
                progress_bar(progress.answered, progress.questions, scaled(160)),
                None,
                spacing=4,
            )
        )
        holder.setAccessibleName(words)
        line.add(holder, first=True)

    # Starting one -------------------------------------------------------------------------------

    def _make_form(self) -> QFrame:
        self.title.setPlaceholderText(self.tr("For example: Northgate Garments, first audit"))
        self.title.returnPressed.connect(self._start_audit)
        keep_wheel_out(self.protocol)
        caption = label(self.tr("Protocol"), "strong")
        caption.setBuddy(self.protocol)
        self.protocol.setAccessibleName(self.tr("Protocol"))
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self._hide_form)
        self.start_button.clicked.connect(self._start_audit)
        return framed(
            "card",
            column(
                label(self.tr("New audit"), "section"),
                GRID * 2,
                field(self.tr("Name of the &audit"), self.title),
                GRID * 2,
                column(caption, self.protocol, spacing=4),
                GRID * 3,
                row(self.start_button, cancel, None),
                spacing=0,
            ),
            margin=GRID * 3,
        )

    def _offer_protocols(self, choices: tuple[ProtocolChoice, ...]) -> None:
        """What a new audit can follow; the program's first one unless another was chosen before."""
        before = self.protocol.currentText()
        self.protocol.clear()
        for choice in choices:
            self.protocol.addItem(f"{choice.title} ({choice.version})", choice)
        self.protocol.setCurrentIndex(max(0, self.protocol.findText(before)))

    def _show_form(self) -> None:
        self.form.show()
        self.new.setEnabled(False)
        self.title.setFocus()

    def _hide_form(self) -> None:
        self.form.hide()
        self.new.setEnabled(True)
        self.new.setFocus()

    def _start_audit(self) -> None:
        title = self.title.text().strip()
        choice = self.protocol.currentData()
        if not title or choice is None:
            self.title.setFocus()
            return
        self.start_button.setEnabled(False)
        self.desk.ask(
            self,
            partial(_start, choice=choice, title=title),
            self._started,
            self._not_started,
        )

    def _started(self, audit: Audit) -> None:
        self.go(AuditPlace(audit.id))

    def _not_started(self, error: object) -> None:
        self.start_button.setEnabled(True)
        self.desk.troubled.emit(error)


def _start(vault: Vault, choice: ProtocolChoice, title: str) -> Audit:
    """A new audit that follows what was chosen: its forms are loaded now."""
    return start_audit(vault, chosen_protocol(vault, choice.protocol_id, choice.version), title)
