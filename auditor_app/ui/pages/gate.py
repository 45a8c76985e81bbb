"""What stands before the vault: a calm column with the program's name and one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.controls import (
    button,
    column,
    hide_unless,
    icon_label,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.following_area import FollowingArea
from auditor_app.ui.icons import icon
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.speaking import LANGUAGES
from auditor_app.ui.text_line import TextLine
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from auditor_app.errors import AuditorError
    from auditor_app.ui.delivering.locked_strip import LockedStrip
    from auditor_app.ui.desk import Desk

_WIDTH = 480
_LONGEST_NAME = 14
"""Letters, as wide as an X, that hold the longest name of a language."""


class GatePage(QWidget):
    """A page of the time in which no vault is open.

    Signals:
        practice_wanted(): practise with invented people; see `offer`.
        bring_back_wanted(): make a vault of an export; likewise.
    """

    practice_wanted = Signal()
    bring_back_wanted = Signal()

    def __init__(
        self, desk: Desk, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.language: QComboBox | None = None
        """The list of languages, where there is one; see `offer`."""
        self._elsewhere: tuple[QWidget, ...] = ()
        self.setProperty("look", "ground")
        content = QWidget()
        self.setLayout(column(FollowingArea(content)))
        self.card = QVBoxLayout()
        self.card.setSpacing(GRID)
        self.message = InlineMessage()
        self.title = label(title, "title")
        self.sentence = label(sentence, "muted")
        hide_unless(sentence, self.sentence)
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setFixedWidth(scaled(_WIDTH))
        inner = column(self.title, self.sentence, GRID, self.message, spacing=GRID)
        inner.addLayout(self.card)
        inner.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        frame.setLayout(inner)
        name = row(
            icon_label("auditor", TONES.accent, 32), label("Auditor", "section", wrap=False), None
        )
        self._below = QVBoxLayout()
        stack = column(None, name, GRID, frame, GRID, spacing=GRID)
        stack.addLayout(self._below)
        stack.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(stack)
        middle.addStretch(1)
        content.setLayout(middle)

    def offer(self) -> None:
        """Below the card: another language, and two ways to other vaults."""
        language = QComboBox()
        keep_wheel_out(language)
        # As wide as its longest name, and not by measuring them: see `showEvent`.
        language.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        language.setMinimumContentsLength(_LONGEST_NAME)
        language.setAccessibleName(self.tr("Language of the program"))
        looks = self.desk.looks
        language.activated.connect(
            lambda: looks.choose(looks.choices._replace(language=str(language.currentData())))
        )
        self.language = language
        self.practise = button(self.tr("Practise with invented people"), "link", "practice")
        self.practise.clicked.connect(self.practice_wanted)
        caption = label(self.tr("Language of the program"), "small", wrap=False)
        caption.setBuddy(language)
        self.bring_back = button(self.tr("Bring a vault back from an export"), "link", "open")
        self.bring_back.clicked.connect(self.bring_back_wanted)
        self._elsewhere = (language, self.practise, self.bring_back)
        links = column(row(None, self.bring_back), row(None, self.practise), spacing=2)
        line = row(column(caption, language, None, spacing=2), None)
        line.addLayout(links)
        self._below.addLayout(line)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The languages, now that the list of them has its place.

        Each time that it gets another font, as with every parent of its parents, it measures the
        names that it holds: that loads the letters of nine scripts, 5 ms.
        """
        super().showEvent(event)
        if self.language is not None and not self.language.count():
            self.language.addItem(self.tr("As the system"), "")
            for each in LANGUAGES:
                self.language.addItem(each.name, each.code)
            chosen = self.language.findData(self.desk.looks.choices.language)
            self.language.setCurrentIndex(max(0, chosen))

    def keep_here(self, *, busy: bool) -> None:
        """Let nothing below the card lead away while a vault is opened or made.

        It would be open, and no page there that takes it.
        """
        for way in self._elsewhere:
            way.setEnabled(not busy)

    def show_sending(self, strip: LockedStrip) -> None:
        """Right below the card: what goes while the vault is locked."""
        self.sending = strip
        strip.setFixedWidth(scaled(_WIDTH))
        self._below.insertWidget(0, strip)

    def say(self, error: AuditorError) -> None:
        """Say in place what went wrong."""
        self.message.show_error(error)


def field(name: str, edit: QLineEdit) -> QVBoxLayout:
    """A line edit with its name above, and what it says of too long a text below."""
    caption = label(name, "strong", wrap=False)
    caption.setBuddy(edit)
    edit.setAccessibleName(name.replace("&", ""))
    layout = column(caption, edit, spacing=4)
    if isinstance(edit, TextLine):
        layout.addWidget(edit.note)
    return layout


def secret_edit(show_hint: str) -> QLineEdit:
    """A line edit for a passphrase, with an eye that shows it while it is on."""
    edit = LineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    eye = QAction(icon("eye", TONES.muted), show_hint, edit)
    eye.setCheckable(True)

    def toggle(shown: bool) -> None:  # noqa: FBT001 - the signal's argument
        edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        eye.setIcon(icon("eye", TONES.accent if shown else TONES.muted))

    eye.toggled.connect(toggle)
    edit.add_icon(eye, QLineEdit.ActionPosition.TrailingPosition)
    return edit
