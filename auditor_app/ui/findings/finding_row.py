"""A finding as a line of a list: its grade, how far its action is, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import StateLabel, column, row
from auditor_app.ui.direction import joined, left_to_right
from auditor_app.ui.findings.words import (
    grade_state,
    overdue_state,
    status_state,
    withheld_state,
    workers_words,
)
from auditor_app.ui.numerals import number
from auditor_app.ui.row_button import RowButton

if TYPE_CHECKING:
    from auditor_app.ui.findings.asking import FindingLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingRow", text)


def finding_row(each: FindingLine) -> RowButton:
    """The line; where it leads is for the page to say."""
    listed, content = each.listed, each.listed.finding.content
    notes = [content.owner, workers_words(content)]
    if content.deadline is not None:
        notes.insert(1, _tr("due {day}").format(day=left_to_right(content.deadline.isoformat())))
    notes += [
        _tr("paid back {amount} {currency}").format(amount=f"{amount:f}", currency=currency)
        for currency, amount in listed.repaid.items()
    ]
    title = f"{number(listed.finding.number)}. {content.title}"
    made = RowButton("report", title, joined(note for note in notes if note))
    states = [grade_state(listed.grade, gravest=each.gravest), status_state(listed.status)]
    if listed.overdue:
        states.append(overdue_state(content.deadline))
    if each.withheld:
        states.append(withheld_state())
    # Two by two: four beside each other would leave the title no room in a small window.
    stack = column(spacing=4)
    for first in range(0, len(states), 2):
        stack.addLayout(row(None, *map(StateLabel, states[first : first + 2])))
    holder = QWidget()
    holder.setLayout(stack)
    made.add(holder)
    for inside in holder.findChildren(QWidget):
        inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    words = [state.words for state in states] + [note for note in notes if note]
    made.setAccessibleDescription(", ".join(words))
    return made
