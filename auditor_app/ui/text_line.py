"""The field of one line in which words are written: a title, a name, a note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.numerals import number


def is_full(most: int) -> str:
    """The sentence about a line of `most` characters that was to take more."""
    words = QCoreApplication.translate(
        "LineQuestion", "This field is full: {most} characters fit. The rest was left out."
    )
    return words.format(most=number(most))


class TextLine(LineEdit):
    """Says that something was left out: Qt takes what fits of a long text and says nothing.

    Attributes:
        note: where it is said, to be laid out below the field; hidden while there is nothing.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.note = InlineMessage()
        self.setMaxLength(most)
        self.inputRejected.connect(self._rejected)
        self.textChanged.connect(self._changed)

    def _rejected(self) -> None:
        if len(self.text()) >= self.maxLength():
            self.note.say(is_full(self.maxLength()))

    def _changed(self, text: str) -> None:
        if len(text) < self.maxLength():
            self.note.hide()
