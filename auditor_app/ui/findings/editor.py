"""What a finding says, to be read and changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from auditor_app.errors import FindingError
from auditor_app.ui.controls import column, framed, label
from auditor_app.ui.findings.asking import asks_for_action, followed, usual_deadline
from auditor_app.ui.findings.evidence_field import EvidenceField
from auditor_app.ui.findings.fields import (
    area,
    beside,
    captioned,
    choice,
    day_edit,
    line,
    words_of,
)
from auditor_app.ui.findings.lists import IndicatorsField, ReferencesField
from auditor_app.ui.findings.typed import day_of
from auditor_app.ui.half_written import Fields
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.questions.dates import read_date
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from auditor_app.audit import LinkedQuestion
    from auditor_app.protocols import Protocol
    from auditor_app.protocols.finding_scales import Grade
    from auditor_app.ui.findings.asking import AuditPhoto
    from auditor_app.ui.text_area import TextArea
    from auditor_app.vault import FindingContent


class FindingEditor(QWidget):
    """Two cards: what was found, and what is to be done about it.

    Signals:
        changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        protocol: Protocol,
        photos: tuple[AuditPhoto, ...] = (),
        questions: tuple[LinkedQuestion, ...] = (),
    ) -> None:
        super().__init__()
        self._rules = protocol.findings
        self._before: FindingContent | None = None
        self.scale = choice((str(each.wording), each.id) for each in self._rules.scales)
        self.grade = choice()
        self.meaning = label("", "small")
        self.title = line(most=1000)
        self.found_on = day_edit()
        self.description = area(5)
        self.indicators = IndicatorsField(protocol.indicators)
        self.references = ReferencesField()
        self.evidence = EvidenceField(photos, questions)
        self.fees = CheckRow(self.tr("It is about fees that may have to be paid back"), "fees")
        self.root_cause = area()
        self.corrective = area()
        self.preventive = area()
        self.owner = line(360)
        self.deadline = day_edit()
        self.usual = label("", "small")
        self.reason = line()
        self.verification = area(2)
        self.fields = self._named_fields()
        self._action = self._make_action()
        self.setLayout(column(self._make_found(), self._action, spacing=GRID * 2))
        self._connect()

    # What there is ------------------------------------------------------------------------------

    def show_content(self, content: FindingContent, *, may_change: bool) -> None:
        """Show a finding as it is kept."""
        self._before = None
        self.scale.setCurrentIndex(self.scale.findData(content.scale))
        self._offer_grades()
        self.grade.setCurrentIndex(self.grade.findData(content.grade))
        self.title.setText(content.title)
        self.found_on.setText(content.found_on.isoformat())
        self.description.setPlainText(content.description)
        self.indicators.show_value(content.indicators, may_change=may_change)
        self.references.show_value(content.references, may_change=may_change)
        self.evidence.show_value(content.links, may_change=may_change)
        self.fees.setChecked(content.fees)
        self.root_cause.setPlainText(content.root_cause)
        self.corrective.setPlainText(content.corrective_action)
        self.preventive.setPlainText(content.preventive_action)
        self.owner.setText(content.owner)
        self.deadline.setText(content.deadline.isoformat() if content.deadline else "")
        self.reason.setText(content.deadline_reason)
        self.verification.setPlainText(content.verification_method)
        for edit in self._lines():
            edit.setReadOnly(not may_change)
        for words in self._areas():
            words.setReadOnly(not may_change)
        for box in (self.scale, self.grade, self.fees):
            box.setEnabled(may_change)
        self._before = content
        self.fields.note()
        self._explain()

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What was typed before and could not be kept stands in its fields again."""
        if "scale" in typed:
            self.fields.put_back({"scale": typed["scale"]})
            self._offer_grades()
        self.fields.put_back(typed)
        self._touched()

    def settle(self, kept: FindingContent, *, typing: bool) -> None:
        """It was kept so; the fields stay as they are, but for a deadline that followed the grade.

        While something else is typed already (`typing`), that is left too.
        """
        self._before = None
        if not typing:
            self.deadline.setText(kept.deadline.isoformat() if kept.deadline else "")
            self.reason.setText(kept.deadline_reason)
            self.fields.note()
        self._before = kept
        self._explain()

    def content(self) -> FindingContent:
        """What stands in the fields.

        Raises:
            FindingError: a day is no date, or a count is no number.
        """
        before = self._known()
        found_on = day_of(self.found_on.text(), self.tr("Found on"))
        if found_on is None:
            raise FindingError(
                self.tr("The finding has no day."), self.tr("Type the day on which it was found.")
            )
        now = replace(
            before,
            scale=str(self.scale.currentData()),
            grade=str(self.grade.currentData()),
            title=self.title.text().strip(),
            found_on=found_on,
            description=words_of(self.description),
            indicators=self.indicators.value(),
            references=self.references.value(),
            links=self.evidence.value(),
            root_cause=words_of(self.root_cause),
            corrective_action=words_of(self.corrective),
            preventive_action=words_of(self.preventive),
            owner=self.owner.text().strip(),
            deadline=day_of(self.deadline.text(), self.tr("Deadline")),
            deadline_reason=self.reason.text().strip(),
            verification_method=words_of(self.verification),
            fees=self.fees.isChecked(),
        )
        return followed(before, now)

    def typed_content(self) -> tuple[FindingContent, tuple[str, ...]]:
        """What stands in the fields, and the fields that are as before: no date, no number yet."""
        before = self._known()
        unread = []
        if not read_date(self.found_on.text()):
            unread.append("found_on")
            self.found_on.setText(before.found_on.isoformat())
        if read_date(self.deadline.text()) is None:
            unread.append("deadline")
            self.deadline.setText(before.deadline.isoformat() if before.deadline else "")
        try:
            self.indicators.value()
        except FindingError:
            unread.append("indicators")
            self.indicators.show_value(before.indicators, may_change=True)
        return self.content(), tuple(unread)

    def _known(self) -> FindingContent:
        if self._before is None:
            raise RuntimeError("no finding is shown yet")
        return self._before

    def _named_fields(self) -> Fields:
        """By the names of what they become in a `FindingContent`."""
        return Fields(
            {
                "scale": self.scale,
                "grade": self.grade,
                "title": self.title,
                "found_on": self.found_on,
                "description": self.description,
                "indicators": self.indicators,
                "references": self.references,
                "links": self.evidence,
                "root_cause": self.root_cause,
                "corrective_action": self.corrective,
                "preventive_action": self.preventive,
                "owner": self.owner,
                "deadline": self.deadline,
                "deadline_reason": self.reason,
                "verification_method": self.verification,
                "fees": self.fees,
            }
        )

    # How it looks -------------------------------------------------------------------------------

    def _make_found(self) -> QWidget:
        self.scale.setFixedWidth(scaled(220))
        self.grade.setFixedWidth(scaled(280))
        grades = beside(
            captioned(self.tr("Scale"), self.scale),
            captioned(self.tr("Grade"), self.grade),
            captioned(self.tr("Found on"), self.found_on),
        )
        return framed(
            "card",
            column(
                label(self.tr("What was found"), "section"),
                captioned(self.tr("Title"), self.title),
                grades,
                self.meaning,
                captioned(
                    self.tr("Description"),
                    self.description,
                    self.tr("How many workers it is about, never who."),
                ),
                captioned(self.tr("Indicators"), self.indicators),
                captioned(self.tr("References"), self.references),
                captioned(
                    self.tr("Evidence"),
                    self.evidence,
                    self.tr("What it rests on. It stays with your organisation."),
                ),
                self.fees,
                spacing=GRID * 2,
            ),
            margin=GRID * 3,
        )

    def _make_action(self) -> QWidget:
        due = captioned(
            self.tr("Deadline"), self.deadline, self.tr("Empty: the day that the grade gives.")
        )
        due.addWidget(self.usual)
        return framed(
            "card",
            column(
                label(self.tr("What is to be done"), "section"),
                captioned(self.tr("Root cause"), self.root_cause),
                captioned(self.tr("Corrective action"), self.corrective),
                captioned(
                    self.tr("Preventive action"),
                    self.preventive,
                    self.tr("So that it does not happen again."),
                ),
                captioned(
                    self.tr("Who answers for it"),
                    self.owner,
                    self.tr("A role at the site, such as the head of personnel."),
                ),
                due,
                captioned(self.tr("Why another day than the grade's"), self.reason),
                captioned(self.tr("How it will be verified"), self.verification),
                spacing=GRID * 2,
            ),
            margin=GRID * 3,
        )

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.title, self.found_on, self.owner, self.deadline, self.reason)

    def _areas(self) -> tuple[TextArea, ...]:
        return (
            self.description,
            self.root_cause,
            self.corrective,
            self.preventive,
            self.verification,
        )

    # What changes -------------------------------------------------------------------------------

    def _connect(self) -> None:
        for edit in self._lines():
            edit.textChanged.connect(self._touched)
        for words in self._areas():
            words.textChanged.connect(self._touched)
        for parts in (self.indicators, self.references, self.evidence):
            parts.changed.connect(self._touched)
        self.fees.toggled.connect(self._touched)
        self.scale.activated.connect(self._scale_chosen)
        self.grade.activated.connect(self._touched)

    def _touched(self) -> None:
        if self._before is not None:
            self._explain()
            self.changed.emit()

    def _scale_chosen(self) -> None:
        self._offer_grades()
        self._touched()

    def _offer_grades(self) -> None:
        """The grades of the chosen scale, on the one that stands for a strong indicator."""
        scale = self._rules.scale(str(self.scale.currentData()))
        self.grade.clear()
        for grade in scale.grades:
            self.grade.addItem(str(grade.wording), grade.id)
        self.grade.setCurrentIndex(self.grade.findData(scale.proposed_for("strong").id))

    def _explain(self) -> None:
        """What the grade means, and when it wants the action done."""
        scale = self._rules.scale(str(self.scale.currentData()))
        grade = scale.grade(str(self.grade.currentData()))
        self.meaning.setText(str(grade.meaning))
        self.usual.setText(self._usual_words(grade))
        said = [words.toPlainText() for words in self._areas()[1:4]]
        filled = any((*said, self.owner.text(), self.deadline.text()))
        # Where a grade asks for nothing, what was written before has to be seen to be taken out.
        self._action.setVisible(asks_for_action(grade) or filled)

    def _usual_words(self, grade: Grade) -> str:
        found_on = self._day(self.found_on)
        usual = usual_deadline(grade, found_on)
        if usual is None:
            return self.tr("“{grade}” gives no day.").format(grade=grade.wording)
        return self.tr("“{grade}” is due on {day}. Another day needs a reason.").format(
            grade=grade.wording, day=usual
        )

    def _day(self, edit: QLineEdit) -> date | None:
        found = read_date(edit.text())
        return day_of(found, "") if found else None
