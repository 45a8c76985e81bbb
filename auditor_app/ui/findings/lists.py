"""The lists inside of a finding: the indicators and the rules that it rests on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QWidget

from auditor_app.protocols.finding_scales import REFERENCE_KINDS
from auditor_app.ui.controls import button, clear_layout, column, framed, hide_unless, label, row
from auditor_app.ui.findings.fields import choice, line, short_line
from auditor_app.ui.findings.typed import count_of
from auditor_app.ui.findings.words import reference_kind
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID, scaled
from auditor_app.vault.finding_values import FindingIndicator, FindingReference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.protocols import Indicator


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """What stands in the row of an indicator."""

    id: str
    workers: QLineEdit
    at_site: CheckRow
    remove: QPushButton


class IndicatorsField(QWidget):
    """The indicators of a finding with their counts.

    Signals:
        changed(): something was typed, added or taken out.
    """

    changed = Signal()

    def __init__(self, indicators: Sequence[Indicator]) -> None:
        super().__init__()
        self._texts = {indicator.id: indicator.text for indicator in indicators}
        self.rows: list[IndicatorRow] = []
        self._may_change = True
        self._list = column(spacing=GRID)
        self.which = choice()
        self.add = button(self.tr("Add the indicator"), "", "plus")
        self.add.clicked.connect(self._add)
        self._adding = QWidget()
        adding = row(self.which, self.add)
        adding.setStretch(0, 1)
        self._adding.setLayout(adding)
        self.which.setAccessibleName(self.tr("Indicator to add"))
        self.setLayout(column(self._list, self._adding))

    def show_value(self, value: tuple[FindingIndicator, ...], *, may_change: bool) -> None:
        """Show these indicators."""
        self._may_change = may_change
        clear_layout(self._list)
        self.rows = []
        for indicator in value:
            self._list.addWidget(self._make_row(indicator))
        if not value:
            self._list.addWidget(label(self.tr("None."), "muted"))
        shown = {each.id for each in self.rows}
        self.which.clear()
        for name, text in self._texts.items():
            if name not in shown:
                self.which.addItem(f"{name}: {text}", name)
        self._adding.setVisible(may_change and self.which.count() > 0)

    def value(self) -> tuple[FindingIndicator, ...]:
        """What stands there.

        Raises:
            FindingError: a count is no number.
        """
        return tuple(
            FindingIndicator(each.id, count_of(each.workers.text()), each.at_site.isChecked())
            for each in self.rows
        )

    def as_text(self) -> str:
        """What stands there, also what is no count."""
        rows = [[each.id, each.workers.text(), each.at_site.isChecked()] for each in self.rows]
        return json.dumps(rows)

    def show_text(self, text: str) -> None:
        """Put back what `as_text` gave."""
        rows = json.loads(text)
        self._replace(tuple(FindingIndicator(name, 0, at_site) for name, _, at_site in rows))
        for each, (_, workers, _) in zip(self.rows, rows, strict=True):
            each.workers.setText(workers)

    def _make_row(self, indicator: FindingIndicator) -> QFrame:
        name = indicator.id
        workers = short_line(72, 6)
        workers.setText(str(indicator.workers))
        workers.setAccessibleName(self.tr("{indicator}: workers").format(indicator=name))
        at_site = CheckRow(self.tr("Seen at the site"), name)
        at_site.setChecked(indicator.at_site)
        at_site.setFixedWidth(scaled(190))
        remove = button("", "plain", "remove", self.tr("Take the indicator out"))
        remove.setAccessibleName(self.tr("Take out: {indicator}").format(indicator=name))
        workers.setReadOnly(not self._may_change)
        at_site.setEnabled(self._may_change)
        hide_unless(self._may_change, remove)
        workers.textEdited.connect(self.changed)
        at_site.toggled.connect(self.changed)
        remove.clicked.connect(partial(self._remove, name))
        self.rows.append(IndicatorRow(name, workers, at_site, remove))
        count = row(label(self.tr("Workers"), "muted", wrap=False), workers, at_site, None, remove)
        text = label(f"{name}: {self._texts.get(name, '')}")
        return framed("inset", column(text, count, spacing=4), margin=GRID)

    def _add(self) -> None:
        name = str(self.which.currentData() or "")
        if name:
            self._replace((*self._said(), FindingIndicator(name, 0)))
            self.rows[-1].workers.setFocus()
            self.rows[-1].workers.selectAll()

    def _remove(self, name: str) -> None:
        self._replace(tuple(each for each in self._said() if each.id != name))
        self.add.setFocus()

    def _said(self) -> tuple[FindingIndicator, ...]:
        """What stands there; a count that is none yet counts as 0."""
        return tuple(
            FindingIndicator(
                each.id,
                int(each.workers.text()) if each.workers.text().isdecimal() else 0,
                each.at_site.isChecked(),
            )
            for each in self.rows
        )

    def _replace(self, value: tuple[FindingIndicator, ...]) -> None:
        self.show_value(value, may_change=self._may_change)
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """What stands in the row of a reference."""

    kind: QComboBox
    text: QLineEdit
    remove: QPushButton


class ReferencesField(QWidget):
    """The laws, conventions and rules of a finding.

    Signals:
        changed(): something was typed, added or taken out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ReferenceRow] = []
        self._may_change = True
        self._list = column(spacing=GRID)
        self.add = button(self.tr("Add a reference"), "", "plus")
        self.add.clicked.connect(self._add)
        self.setLayout(column(self._list, row(self.add, None)))

    def show_value(self, value: tuple[FindingReference, ...], *, may_change: bool) -> None:
        """Show these references."""
        self._may_change = may_change
        clear_layout(self._list)
        self.rows = []
        for reference in value:
            self._list.addWidget(self._make_row(reference))
        if not value:
            self._list.addWidget(label(self.tr("None."), "muted"))
        self.add.setVisible(may_change)

    def value(self) -> tuple[FindingReference, ...]:
        """What stands there, also what is still empty."""
        return tuple(
            FindingReference(str(each.kind.currentData()), each.text.text().strip())
            for each in self.rows
        )

    def as_text(self) -> str:
        """What stands there."""
        return json.dumps([[each.kind, each.text] for each in self.value()])

    def show_text(self, text: str) -> None:
        """Put back what `as_text` gave."""
        self._replace(tuple(FindingReference(kind, words) for kind, words in json.loads(text)))

    def _make_row(self, reference: FindingReference) -> QFrame:
        number = len(self.rows) + 1
        kind = choice((reference_kind(each), each) for each in REFERENCE_KINDS)
        kind.setFixedWidth(scaled(180))
        kind.setCurrentIndex(max(0, kind.findData(reference.kind)))
        text = line()
        text.setText(reference.text)
        text.setCursorPosition(0)
        remove = button("", "plain", "remove", self.tr("Take the reference out"))
        kind.setAccessibleName(self.tr("Reference {number}: kind").format(number=number))
        text.setAccessibleName(self.tr("Reference {number}: text").format(number=number))
        remove.setAccessibleName(self.tr("Take out reference {number}").format(number=number))
        kind.setEnabled(self._may_change)
        text.setReadOnly(not self._may_change)
        hide_unless(self._may_change, remove)
        kind.activated.connect(self.changed)
        text.textEdited.connect(self.changed)
        remove.clicked.connect(partial(self._remove, number - 1))
        self.rows.append(ReferenceRow(kind, text, remove))
        holder = QFrame()
        layout = row(kind, text, remove)
        layout.setStretch(1, 1)
        holder.setLayout(column(layout, text.note, spacing=4))
        return holder

    def _add(self) -> None:
        self._replace((*self.value(), FindingReference(REFERENCE_KINDS[0], "")))
        self.rows[-1].text.setFocus()

    def _remove(self, place: int) -> None:
        value = self.value()
        self._replace((*value[:place], *value[place + 1 :]))
        self.add.setFocus()

    def _replace(self, value: tuple[FindingReference, ...]) -> None:
        self.show_value(value, may_change=self._may_change)
        self.changed.emit()
