"""Findings by grade, corrective actions by state, and which of them are due next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from auditor_app.audit.findings import WAITING
from auditor_app.ui.board.part import Part, titled
from auditor_app.ui.board.words import day_words
from auditor_app.ui.controls import StateLabel, button, column, icon_label, label, row
from auditor_app.ui.destinations import FindingPlace, FindingsPlace
from auditor_app.ui.findings.words import grade_state, status_state
from auditor_app.ui.markdown import unkeyed
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QPushButton

    from auditor_app.ui.controls import StateWords
    from auditor_app.ui.findings.asking import FindingLine

_STATUSES = ("open", "in_progress", "evidence_received", "refused", "closed")
_MOST_DUE = 5


@dataclass(frozen=True, slots=True)
class FindingsShown:
    """The findings of an audit; `told`: those alone that the site may see."""

    audit_id: str
    lines: tuple[FindingLine, ...]
    told: bool


class FindingsPart(Part[FindingsShown]):
    """Counts; each finding has a page of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[str, int] = {}
        """By the words of a grade or a status how many."""
        self.due: dict[str, QPushButton] = {}
        """By id of the finding the way to it."""
        self.open: QPushButton | None = None

    def build(self, value: FindingsShown) -> None:
        """Grades, then statuses, then deadlines."""
        self.counts, self.due = {}, {}
        lines = [each for each in value.lines if not (value.told and each.withheld)]
        self.add(titled(self.tr("Findings")))
        if not lines:
            self.add(label(self.tr("None yet."), "muted"))
        for state, count in self._grades(lines):
            self.add(self._count_line(state, count))
        waiting = [each for each in lines if each.listed.status]
        if waiting:
            self.add(label(self.tr("Corrective actions"), "strong"))
        for status in _STATUSES:
            count = sum(each.listed.status == status for each in waiting)
            if count:
                self.add(self._count_line(status_state(status), count))
        due = [
            each
            for each in waiting
            if each.listed.status in WAITING and each.listed.finding.content.deadline
        ]
        due.sort(key=lambda each: str(each.listed.finding.content.deadline))
        if due:
            self.add(label(self.tr("Due next"), "strong"))
        for each in due[:_MOST_DUE]:
            self.add(self._due_line(each))
        self.open = button(self.tr("All findings"), "link")
        self.open.setObjectName("open findings")
        place = FindingsPlace(value.audit_id)
        self.open.clicked.connect(lambda: self.wanted.emit(place))
        self.add(row(self.open, None))

    def _grades(self, lines: list[FindingLine]) -> list[tuple[StateWords, int]]:
        """The grades that there are, the gravest kind first, and how many findings have each."""
        found: dict[tuple[str, str], list[FindingLine]] = {}
        for each in lines:
            content = each.listed.finding.content
            found.setdefault((content.scale, content.grade), []).append(each)
        order = sorted(found.values(), key=lambda those: (not those[0].gravest, -len(those)))
        return [
            (grade_state(those[0].listed.grade, gravest=those[0].gravest), len(those))
            for those in order
        ]

    def _count_line(self, state: StateWords, count: int) -> QLayout:
        self.counts[state.words] = count
        return row(StateLabel(state), None, label(number(count), "strong", wrap=False))

    def _due_line(self, each: FindingLine) -> QLayout:
        finding = each.listed.finding
        deadline = finding.content.deadline
        day = "" if deadline is None else day_words(deadline)
        words = self.tr("{day}: {finding}").format(day=day, finding=finding.content.title)
        overdue = each.listed.overdue
        spoken = (
            self.tr("Overdue since {day}: {finding}")
            if overdue
            else self.tr("Due {day}: {finding}")
        )
        press = button(unkeyed(_short(words)), "link", hint=words)
        press.setObjectName(f"due {finding.id}")
        press.setAccessibleName(spoken.format(day=day, finding=finding.content.title))
        place = FindingPlace(finding.id)
        press.clicked.connect(lambda: self.wanted.emit(place))
        self.due[finding.id] = press
        icon_name, tone = ("clock", TONES.bad) if overdue else ("calendar", TONES.muted)
        line = row(spacing=GRID)
        line.addWidget(icon_label(icon_name, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = column(row(press, None), spacing=0)
        if overdue:
            texts.addWidget(label(self.tr("Overdue"), "fault"))
        line.addLayout(texts, 1)
        return line


def _short(words: str, most: int = 34) -> str:
    """A link is one line; its hint and its accessible name have all of it."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
