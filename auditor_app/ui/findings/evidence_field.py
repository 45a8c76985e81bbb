"""What a finding rests on: photos and answers of the audit, and documents by their names."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from auditor_app.ui.controls import (
    button,
    clear_layout,
    column,
    hide_unless,
    icon_label,
    label,
    row,
)
from auditor_app.ui.findings.fields import choice, line
from auditor_app.ui.findings.question_picker import QuestionPicker, where_words
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import EvidenceLink

if TYPE_CHECKING:
    from auditor_app.audit import LinkedQuestion
    from auditor_app.ui.findings.asking import AuditPhoto
    from auditor_app.ui.text_line import TextLine

_DOCUMENT, _PHOTO = "document", "photo"
_ICONS = {_PHOTO: "photo", "question": "list"}


@dataclass(frozen=True, slots=True)
class LinkRow:
    """What stands in the row of a link.

    Only a document has a name to type, only an answer of the site's records a way to it.
    """

    link: EvidenceLink
    name: QLineEdit | None
    jump: QPushButton | None
    remove: QPushButton


class EvidenceField(QWidget):
    """Photos and answers are chosen among those of the audit, documents are named.

    Signals:
        changed(): something was typed, added or taken out.
        questions_wanted(): somebody wants to choose an answer; `offer_questions` shows them.
        wanted(record id, ref): go to that question.
    """

    changed = Signal()
    questions_wanted = Signal()
    wanted = Signal(str, str)

    def __init__(
        self, photos: tuple[AuditPhoto, ...], questions: tuple[LinkedQuestion, ...] = ()
    ) -> None:
        super().__init__()
        self._questions = {each.link: each for each in questions}
        self._photos = {each.evidence_id: self._photo_words(each) for each in photos}
        self.rows: list[LinkRow] = []
        self._may_change = True
        self._list = column(spacing=GRID)
        self.add = button(self.tr("Add a document"), "", "plus")
        self.add.clicked.connect(self._add_document)
        self.ask = button(self.tr("Link an answer"), "", "list")
        self.ask.clicked.connect(self._want_questions)
        self.picker = QuestionPicker()
        self.picker.chosen.connect(self._link_question)
        self.picker.left.connect(self._leave_picker)
        self.picker.hide()
        self.which = choice()
        self.which.setAccessibleName(self.tr("Photo to link"))
        self.link = button(self.tr("Link the photo"), "", "photo")
        self.link.clicked.connect(self._link_photo)
        self._linking = QWidget()
        linking = row(self.which, self.link)
        linking.setStretch(0, 1)
        self._linking.setLayout(linking)
        self.setLayout(
            column(self._list, self._linking, self.picker, row(self.add, self.ask, None))
        )

    def show_value(self, value: tuple[EvidenceLink, ...], *, may_change: bool) -> None:
        """Show these links."""
        self._may_change = may_change
        clear_layout(self._list)
        self.rows = []
        for link in value:
            self._list.addWidget(self._make_row(link))
        if not value:
            self._list.addWidget(label(self.tr("None."), "muted"))
        linked = {link.evidence_id for link in value}
        self.which.clear()
        for evidence_id, words in self._photos.items():
            if evidence_id not in linked:
                self.which.addItem(words, evidence_id)
        self._linking.setVisible(may_change and self.which.count() > 0)
        self.add.setVisible(may_change)
        self.ask.setVisible(may_change)
        if not may_change:
            self.picker.hide()

    def value(self) -> tuple[EvidenceLink, ...]:
        """What stands there, also a document that has no name yet."""
        return tuple(
            each.link if each.name is None else replace(each.link, text=each.name.text().strip())
            for each in self.rows
        )

    def offer_questions(self, questions: tuple[LinkedQuestion, ...]) -> None:
        """Let one of these be chosen that is not linked yet."""
        self._questions.update((each.link, each) for each in questions)
        linked = {each.link for each in self.rows}
        self.picker.offer(tuple(each for each in questions if each.link not in linked))
        self.ask.setEnabled(True)
        self.picker.show()
        self.picker.focus()

    def as_text(self) -> str:
        """What stands there."""
        return json.dumps([asdict(each) for each in self.value()])

    def show_text(self, text: str) -> None:
        """Put back what `as_text` gave."""
        self._replace(tuple(EvidenceLink(**each) for each in json.loads(text)))

    def _photo_words(self, photo: AuditPhoto) -> str:
        family = photo.media_type.partition("/")[0]
        words = {
            "image": self.tr("Photo {number} of {form}"),
            "audio": self.tr("Sound {number} of {form}"),
            "video": self.tr("Film {number} of {form}"),
        }.get(family, self.tr("File {number} of {form}"))
        words = words.format(number=number(photo.number), form=photo.form)
        return f"{words}: {photo.caption}" if photo.caption else words

    def _words(self, link: EvidenceLink) -> str:
        if link.kind == _PHOTO:
            return self._photos.get(link.evidence_id) or self.tr("A photo of an earlier audit")
        if (known := self._questions.get(link)) is not None:
            return f"{known.label}\n{where_words(known)}"
        question = link.ref.rpartition("/")[2]
        return self.tr("Question {question} of {form}").format(question=question, form=link.form_id)

    def _make_row(self, link: EvidenceLink) -> QFrame:
        place = len(self.rows)
        remove = button("", "plain", "remove", self.tr("Take the link out"))
        remove.setAccessibleName(self.tr("Take out link {number}").format(number=place + 1))
        remove.clicked.connect(partial(self._remove, place))
        hide_unless(self._may_change, remove)
        name: TextLine | None = None
        if link.kind == _DOCUMENT:
            name = line()
            name.setText(link.text)
            name.setPlaceholderText(self.tr("Which document"))
            name.setAccessibleName(self.tr("Document {number}").format(number=place + 1))
            name.setReadOnly(not self._may_change)
            name.textEdited.connect(self.changed)
        shown = label(breakable(self._words(link))) if name is None else name
        picture = icon_label(_ICONS.get(link.kind, "report"), TONES.muted)
        jump = self._make_jump(link)
        layout = row(picture, shown, jump, remove) if jump else row(picture, shown, remove)
        layout.setStretch(1, 1)
        self.rows.append(LinkRow(link, name, jump, remove))
        holder = QFrame()
        holder.setLayout(layout if name is None else column(layout, name.note, spacing=4))
        return holder

    def _make_jump(self, link: EvidenceLink) -> QPushButton | None:
        """The way to the question, where it is known which record it stands in."""
        known = self._questions.get(link)
        if known is None:
            return None
        jump = button(self.tr("Go to it"), "link")
        jump.setAccessibleName(self.tr("Go to: {question}").format(question=known.label))
        jump.clicked.connect(lambda: self.wanted.emit(known.link.record_id, known.place))
        return jump

    def _want_questions(self) -> None:
        self.ask.setEnabled(False)
        self.questions_wanted.emit()

    def _link_question(self, link: EvidenceLink) -> None:
        self.picker.hide()
        self._replace((*self.value(), link))
        self.ask.setFocus()

    def _leave_picker(self) -> None:
        self.picker.hide()
        self.ask.setFocus()

    def _add_document(self) -> None:
        self._replace((*self.value(), EvidenceLink(_DOCUMENT)))
        added = self.rows[-1].name
        if added is not None:
            added.setFocus()

    def _link_photo(self) -> None:
        evidence_id = str(self.which.currentData() or "")
        if evidence_id:
            self._replace((*self.value(), EvidenceLink(_PHOTO, evidence_id)))

    def _remove(self, place: int) -> None:
        value = self.value()
        self._replace((*value[:place], *value[place + 1 :]))
        self.add.setFocus()

    def _replace(self, value: tuple[EvidenceLink, ...]) -> None:
        self.show_value(value, may_change=self._may_change)
        self.changed.emit()
