"""The records of an audit by form and state, with the way to each.

A form with many records shows how many are in each state, and as many rows as are asked for: an
audit may have hundreds, and a window with hundreds of rows is slow.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from auditor_app.audit import WORKER_INTERVIEW
from auditor_app.ui.board.part import focus_made, keeping_focus
from auditor_app.ui.board.record_row import RecordRow
from auditor_app.ui.board.words import STATES, counted_state, record_state
from auditor_app.ui.controls import button, clear_layout, column, label, row
from auditor_app.ui.destinations import RecordPlace, SealedPlace
from auditor_app.ui.direction import joined
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.audit.board import BoardRecord
    from auditor_app.protocols import ProtocolForm

FEW = 12
"""Up to so many records of a form are shown as they are."""
PAGE = 15
"""So many more rows are shown at a time."""


@dataclass(frozen=True, slots=True)
class RecordsShown:
    """The records of an audit.

    Attributes:
        newer: ids of drafts of whose form a newer version is there, and that can be moved to it.
        draft: records can be added, unless the vault is `read_only`.
        told: others look on: rows, which name workers' codes and outcomes, stay away.
    """

    forms: tuple[ProtocolForm, ...]
    records: tuple[BoardRecord, ...]
    newer: frozenset[str]
    draft: bool
    read_only: bool
    told: bool


class RecordsPart(QFrame):
    """Signals: `wanted(Place)`, `begin(form id)`, `newer(record id)`: show what moving would do."""

    wanted = Signal(object)
    begin = Signal(str)
    newer = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.groups: dict[str, RecordGroup] = {}
        self.add_buttons: dict[str, QPushButton] = {}
        self._shown: tuple[object, ...] = ()
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GRID * 3)
        self.setLayout(self._list)

    @property
    def rows(self) -> dict[str, RecordRow]:
        """The rows that are shown, by id of the record."""
        return {name: each for group in self.groups.values() for name, each in group.rows.items()}

    @property
    def newer_buttons(self) -> dict[str, QPushButton]:
        """The links to a newer version of a form, by id of the record."""
        return {
            name: b for group in self.groups.values() for name, b in group.newer_buttons.items()
        }

    def show_value(self, value: RecordsShown) -> None:
        """Show the records; only what has changed is touched."""
        of_form: dict[str, list[BoardRecord]] = {form.form_id: [] for form in value.forms}
        for each in value.records:
            of_form.setdefault(each.record.form_id, []).append(each)
        present = [f for f in value.forms if of_form[f.form_id] or _is_always_shown(f)]
        absent = [form for form in value.forms if form not in present] if value.draft else []
        layout = (
            tuple(form.form_id for form in present),
            tuple(form.form_id for form in absent),
            value.draft,
            value.read_only,
        )
        if layout != self._shown:
            self._shown = layout
            with keeping_focus(self):
                self._rebuild(present, absent, value)
        for form in present:
            group = self.groups[form.form_id]
            group.show_records(tuple(of_form[form.form_id]), value.newer, told=value.told)

    def _rebuild(
        self, present: list[ProtocolForm], absent: list[ProtocolForm], value: RecordsShown
    ) -> None:
        clear_layout(self._list)
        self.groups, self.add_buttons = {}, {}
        for form in present:
            many = form.count in {"many", "any"}
            add = None
            if many and value.draft:
                words = self.tr("Add {form}").format(form=form.title.lower())
                add = self._make_add(form, words, read_only=value.read_only)
            group = RecordGroup(form, add)
            group.wanted.connect(self.wanted)
            group.newer.connect(self.newer)
            self.groups[form.form_id] = group
            self._list.addWidget(group)
        if absent:
            self._list.addLayout(self._make_offer(absent, read_only=value.read_only))

    def _make_offer(self, forms: list[ProtocolForm], *, read_only: bool) -> QLayout:
        """The forms of which the audit has no record, to begin one."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        for position, form in enumerate(forms):
            add = self._make_add(form, form.title, read_only=read_only)
            grid.addWidget(add, position // 2, position % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return column(label(self.tr("Not begun"), "section"), grid, spacing=GRID)

    def _make_add(self, form: ProtocolForm, words: str, *, read_only: bool) -> QPushButton:
        add = button(words, "", "plus", self.tr("Add {form}").format(form=form.title.lower()))
        add.setObjectName(f"add {form.form_id}")
        add.clicked.connect(partial(self.begin.emit, form.form_id))
        add.setDisabled(read_only)
        self.add_buttons[form.form_id] = add
        return add


def _is_always_shown(form: ProtocolForm) -> bool:
    return form.count == "one" or form.role == WORKER_INTERVIEW


class RecordGroup(QWidget):
    """The records of one form. Signals as those of `RecordsPart`."""

    wanted = Signal(object)
    newer = Signal(str)

    def __init__(self, form: ProtocolForm, add: QPushButton | None) -> None:
        super().__init__()
        self._form = form
        self.rows: dict[str, RecordRow] = {}
        self.newer_buttons: dict[str, QPushButton] = {}
        self.filters: dict[str, QPushButton] = {}
        """By state, "" for all: how many there are, and the way to show those alone."""
        self.more: QPushButton | None = None
        self.state = ""
        self._most = PAGE
        self._records: tuple[BoardRecord, ...] = ()
        self._newer: frozenset[str] = frozenset()
        self._told = False
        self._summed: tuple[object, ...] | None = None
        self._shown: tuple[tuple[str, bool], ...] | None = None
        self._left = 0
        self._title = label("", "section")
        head = row(self._title)
        head.setStretch(0, 1)
        if add is not None:
            head.addWidget(add)
        self._sums, self._rows, self._end = column(), column(spacing=GRID), column()
        self.setLayout(column(head, self._sums, self._rows, self._end, spacing=GRID))

    def show_records(
        self, records: tuple[BoardRecord, ...], newer: frozenset[str], *, told: bool
    ) -> None:
        """Show the records of the form."""
        self._records, self._newer, self._told = records, newer, told
        many = self._form.count in {"many", "any"}
        title = self.tr("{form} ({count})").format(
            form=self._form.title, count=number(len(records))
        )
        self._title.setText(title if many else self._form.title)
        self._refresh()

    def _refresh(self) -> None:
        states = {each.record.id: record_state(each) for each in self._records}
        counts = {state: list(states.values()).count(state) for state in STATES}
        if self.state and not counts[self.state]:
            self.state = ""
        chosen = [r for r in self._records if not self.state or states[r.record.id] == self.state]
        visible = () if self._told else tuple(chosen[: max(self._most, FEW)])
        summed = counts if self._told or len(self._records) > FEW else {}
        left = 0 if self._told else len(chosen) - len(visible)
        self._show_sums(summed)
        self._show_rows(visible)
        self._show_end(left)
        for each in visible:
            self.rows[each.record.id].show_record(each)

    def _show_sums(self, counts: dict[str, int]) -> None:
        summed = (tuple(counts.items()), self.state, self._told, bool(self._records))
        if summed == self._summed:
            return
        self._summed = summed
        with keeping_focus(self):
            clear_layout(self._sums)
            self.filters = {}
            if not self._records:
                self._sums.addWidget(label(self.tr("None yet."), "muted"))
            elif counts:
                self._sums.addLayout(self._make_filters(counts))

    def _show_rows(self, visible: tuple[BoardRecord, ...]) -> None:
        """Rows that stay are left as they are: more are only put below them."""
        shown = tuple((each.record.id, each.record.id in self._newer) for each in visible)
        before = self._shown or ()
        self._shown = shown
        if shown[: len(before)] == before:
            self._add_rows(visible[len(before) :])
            return
        with keeping_focus(self):
            clear_layout(self._rows)
            self.rows, self.newer_buttons = {}, {}
            self._add_rows(visible)

    def _add_rows(self, more: tuple[BoardRecord, ...]) -> None:
        for each in more:
            self._rows.addWidget(self._make_row(each))
            if each.record.id in self._newer:
                self._rows.addLayout(self._make_newer(each.record.id))

    def _show_end(self, left: int) -> None:
        if left == self._left:
            return
        self._left = left
        with keeping_focus(self):
            clear_layout(self._end)
            self.more = None
            if left:
                words = self.tr("Show {count} more").format(count=number(min(left, PAGE)))
                self.more = button(words, "link", "down")
                self.more.setObjectName("more")
                self.more.clicked.connect(self._show_more)
                self._end.addLayout(row(self.more, None))

    def _make_filters(self, counts: dict[str, int]) -> QLayout:
        """How many are in each state; where rows are shown, pressing one shows those alone."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        if self._told:
            told = [counted_state(state, count) for state, count in counts.items() if count]
            return column(label(joined(told), "muted"))
        offered = {"": self.tr("All: {count}").format(count=number(len(self._records)))}
        offered |= {state: counted_state(state, n) for state, n in counts.items() if n}
        for position, (state, words) in enumerate(offered.items()):
            press = button(words, "", "check" if state == self.state else "")
            press.setCheckable(True)
            press.setChecked(state == self.state)
            press.setObjectName(f"state {state}")
            press.clicked.connect(partial(self._choose, state))
            self.filters[state] = press
            grid.addWidget(press, position // 3, position % 3)
        return grid

    def _make_row(self, each: BoardRecord) -> RecordRow:
        made = RecordRow(each)
        record_id = each.record.id
        made.setObjectName(f"record {record_id}")
        made.clicked.connect(lambda: self._open(record_id))
        self.rows[record_id] = made
        return made

    def _make_newer(self, record_id: str) -> QLayout:
        newer = button(self.tr("A newer version of this form is there"), "link")
        newer.setObjectName(f"newer {record_id}")
        newer.clicked.connect(partial(self.newer.emit, record_id))
        self.newer_buttons[record_id] = newer
        return row(newer, None)

    def _open(self, record_id: str) -> None:
        sealed = next(r.sealed for r in self._records if r.record.id == record_id)
        self.wanted.emit(SealedPlace(record_id) if sealed else RecordPlace(record_id))

    def _choose(self, state: str) -> None:
        self.state, self._most = state, PAGE
        # Also where it is the same state: the button that was pressed has to stay pressed.
        self._summed = None
        self._refresh()

    def _show_more(self) -> None:
        first_new = len(self.rows)
        self._most += PAGE
        self._refresh()
        rows = list(self.rows.values())
        if first_new < len(rows):
            focus_made(self, rows[first_new])
