"""What a finding rests on: photos and questions of the audit, and documents by their names."""

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
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import EvidenceLink

if TYPE_CHECKING:
    from auditor_app.ui.findings.asking import AuditPhoto

_DOCUMENT, _PHOTO = "document", "photo"


@dataclass(frozen=True, slots=True)
class LinkRow:
    """What stands in the row of a link; only a document has a name to type."""

    link: EvidenceLink
    name: QLineEdit | None
    remove: QPushButton


class EvidenceField(QWidget):
    """Photos are chosen among those of the audit; links to questions are shown and taken out.

    Signals:
        changed(): something was typed, added or taken out.
    """

    changed = Signal()

    def __init__(self, photos: tuple[AuditPhoto, ...]) -> None:
        super().__init__()
        self._photos = {each.evidence_id: self._photo_words(each) for each in photos}
        self.rows: list[LinkRow] = []
        self._may_change = True
        self._list = column(spacing=GRID)
        self.add = button(self.tr("Add a document"), "", "plus")
        self.add.clicked.connect(self._add_document)
        self.which = choice()
        self.which.setAccessibleName(self.tr("Photo to link"))
        self.link = button(self.tr("Link the photo"), "", "photo")
        self.link.clicked.connect(self._link_photo)
        self._linking = QWidget()
        linking = row(self.which, self.link)
        linking.setStretch(0, 1)
        self._linking.setLayout(linking)
        self.setLayout(column(self._list, self._linking, row(self.add, None)))

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

    def value(self) -> tuple[EvidenceLink, ...]:
        """What stands there, also a document that has no name yet."""
        return tuple(
            each.link if each.name is None else replace(each.link, text=each.name.text().strip())
            for each in self.rows
        )

    def as_text(self) -> str:
        """What stands there."""
        return json.dumps([asdict(each) for each in self.value()])

    def show_text(self, text: str) -> None:
        """Put back what `as_text` gave."""
        self._replace(tuple(EvidenceLink(**each) for each in json.loads(text)))

    def _photo_words(self, photo: AuditPhoto) -> str:
        words = self.tr("Photo {number} of {form}").format(number=photo.number, form=photo.form)
        return f"{words}: {photo.caption}" if photo.caption else words

    def _words(self, link: EvidenceLink) -> str:
        if link.kind == _PHOTO:
            return self._photos.get(link.evidence_id) or self.tr("A photo of an earlier audit")
        question = link.ref.rpartition("/")[2]
        return self.tr("Question {question} of {form}").format(question=question, form=link.form_id)

    def _make_row(self, link: EvidenceLink) -> QFrame:
        place = len(self.rows)
        remove = button("", "plain", "remove", self.tr("Take the link out"))
        remove.setAccessibleName(self.tr("Take out link {number}").format(number=place + 1))
        remove.clicked.connect(partial(self._remove, place))
        hide_unless(self._may_change, remove)
        name: QLineEdit | None = None
        if link.kind == _DOCUMENT:
            name = line()
            name.setText(link.text)
            name.setPlaceholderText(self.tr("Which document"))
            name.setAccessibleName(self.tr("Document {number}").format(number=place + 1))
            name.setReadOnly(not self._may_change)
            name.textEdited.connect(self.changed)
        shown = label(self._words(link)) if name is None else name
        picture = icon_label("photo" if link.kind == _PHOTO else "report", TONES.muted)
        layout = row(picture, shown, remove)
        layout.setStretch(1, 1)
        self.rows.append(LinkRow(link, name, remove))
        holder = QFrame()
        holder.setLayout(layout)
        return holder

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
