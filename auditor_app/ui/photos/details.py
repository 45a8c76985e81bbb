"""Beside a large photo: what it is called, where it belongs, and which findings rest on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from auditor_app.ui.choice_box import ChoiceBox
from auditor_app.ui.controls import (
    button,
    clear_layout,
    column,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.direction import as_it_runs, joined, left_to_right
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.photos.words import place_words
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.photos.asking import FindingChoice, PhotoItem


class PhotoDetails(QWidget):
    """Caption, question, findings.

    Signals:
        caption_given(photo's id, text)
        question_wanted(PhotoItem), finding_wanted(finding's id)
        link_wanted(photo's id, finding's id)
    """

    caption_given = Signal(str, str)
    question_wanted = Signal(object)
    finding_wanted = Signal(str)
    link_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._item: PhotoItem | None = None
        self._said = ""
        self.place = label("", "strong")
        self.question = label("")
        self.taken = label("", "small")
        self.caption = LineEdit()
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self._pause = TypingPause(self, self.flush)
        self.caption.textEdited.connect(lambda _: self._pause.start())
        self.caption.editingFinished.connect(self.flush)
        self.jump = button(self.tr("Go to the question"), "link")
        self.jump.clicked.connect(self._jump)
        self._findings = column(spacing=0)
        self.which = ChoiceBox()
        self.which.setAccessibleName(self.tr("Finding to link the photo to"))
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setMinimumContentsLength(10)
        keep_wheel_out(self.which)
        self.link = button(self.tr("Link"), "")
        self.link.clicked.connect(self._link)
        self._linking = QWidget()
        linking = row(self.which, self.link)
        linking.setStretch(0, 1)
        self._linking.setLayout(linking)
        self.setLayout(
            column(
                self.place,
                self.question,
                self.taken,
                row(self.jump, None),
                self.caption,
                self._findings,
                self._linking,
                spacing=GRID // 2 + 2,
            )
        )

    def show_photo(
        self, item: PhotoItem, findings: tuple[FindingChoice, ...], *, changeable: bool
    ) -> None:
        """Show what is known of a photo; a caption that is being typed stays."""
        same = self._item is not None and self._item.id == item.id
        if not same:
            self.flush()
        self._item = item
        self.place.setText(breakable(place_words(item)))
        self.question.setText(breakable(item.question))
        self.taken.setText(self._taken_words(item))
        # A caption is part of its record, and final with it.
        self.caption.setReadOnly(not changeable or item.sealed)
        if not same or not self.caption.hasFocus():
            self._said = item.evidence.caption
            self.caption.setText(self._said)
            self.caption.setCursorPosition(0)
        self._show_findings(item, findings, changeable=changeable and not item.sealed)

    def flush(self) -> None:
        """Say the caption, unless it was said."""
        self._pause.stop()
        if self._item is not None and self.caption.text() != self._said:
            self._said = self.caption.text()
            self.caption_given.emit(self._item.id, self._said)

    def _taken_words(self, item: PhotoItem) -> str:
        photo, locale = item.evidence, QLocale()
        parts = [
            left_to_right(f"{photo.captured_at:%Y-%m-%d %H:%M}")
            if photo.captured_at
            else self.tr("Time unknown")
        ]
        if photo.width and photo.height:
            parts.append(
                self.tr("{width} by {height} pixels").format(
                    width=locale.toString(photo.width), height=locale.toString(photo.height)
                )
            )
        return joined(parts)

    def _show_findings(
        self, item: PhotoItem, findings: tuple[FindingChoice, ...], *, changeable: bool
    ) -> None:
        clear_layout(self._findings)
        self.which.clear()
        for each in findings:
            words = self.tr("Finding {number}: {title}").format(
                number=number(each.number), title=as_it_runs(each.title)
            )
            if item.id not in each.linked:
                self.which.addItem(words, each.finding_id)
                continue
            go = button("", "link")
            go.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 260))
            go.setToolTip(words)
            go.setAccessibleName(words)
            go.clicked.connect(partial(self.finding_wanted.emit, each.finding_id))
            self._findings.addLayout(row(go, None))
        self._linking.setVisible(changeable and self.which.count() > 0)

    def _jump(self) -> None:
        if self._item is not None:
            self.flush()
            self.question_wanted.emit(self._item)

    def _link(self) -> None:
        finding_id = str(self.which.currentData() or "")
        if self._item is not None and finding_id:
            self.link_wanted.emit(self._item.id, finding_id)
