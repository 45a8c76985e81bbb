"""The field of several lines in which words are written: for a question, a remark, a reason.

However much is pasted into it, the window goes on: what it cannot hold stays where it was copied,
and that is said in place; what is long comes in piece by piece.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from auditor_app.ui.controls import later, restyle
from auditor_app.ui.inline_message import InlineMessage

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent, QFocusEvent, QResizeEvent

MOST: Final = 20_000
"""Characters that an area holds unless it says otherwise: some ten pages."""
_PIECE: Final = 20_000
"""Characters that are put in at once: a few milliseconds."""
_AROUND: Final = 24
"""Px above and below the lines: padding and edge."""
_BESIDE: Final = 4
"""Px beside the words, as Qt has them beside the text."""


def does_not_fit(count: int, most: int) -> str:
    """The sentence about a text of `count` characters that an area of `most` was to take."""
    words = QCoreApplication.translate(
        "TextQuestion",
        "A text of {count} characters does not fit here: nothing of it was pasted. At most"
        " {most} fit; paste a part of it.",
    )
    local = QLocale()
    return words.format(count=local.toString(count), most=local.toString(most))


class TextArea(QPlainTextEdit):
    """Words in several lines; Tab leads on.

    Signals:
        too_much(characters): so long a text was to be pasted or dropped; nothing of it was taken.
        left(): the focus went.
    """

    too_much = Signal(int)
    left = Signal()
    _lines = (3, 3)
    _height = 0
    _rest = ""
    _moves = False
    """Whether what is put in was taken out of it just now."""
    _refused = 0
    """Characters of what did not fit last."""
    _note: InlineMessage | None = None

    def __init__(
        self, lines: int = 3, *, up_to: int = 0, most: int = MOST, says: bool = True
    ) -> None:
        """Make an empty one.

        Args:
            lines: how many are seen.
            up_to: so many as the text grows; 0: it does not grow.
            most: characters that it holds.
            says: that something does not fit; else whoever hears `too_much` does.
        """
        super().__init__()
        self.most = most
        self._lines = (lines, max(lines, up_to))
        self._go_on = later(self, self._put_piece)
        self._fit_soon = later(self, self.fit)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if up_to:
            self.document().documentLayout().documentSizeChanged.connect(lambda _: self.fit())
        if says:
            self.too_much.connect(self._say_too_much)
        self.textChanged.connect(self._take_back)
        self.fit()

    @property
    def note(self) -> str:
        """What is said of the last paste, "" for nothing."""
        return "" if self._note is None or self._note.isHidden() else self._note.words.text()

    def fit(self) -> None:
        """Take the height that the text needs."""
        fewest, most = self._lines
        lines = fewest
        if most > fewest:
            lines = max(fewest, min(round(self.document().size().height()), most))
        below = self._note_height()
        if below != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, below)
        height = lines * self.fontMetrics().lineSpacing() + _AROUND + below
        if height != self._height:
            self._height = height
            self.updateGeometry()
        self._place_note()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as `fit` says; the style sheet would put its own in a fixed one's place."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as that at least."""
        return QSize(super().minimumSizeHint().width(), self._height)

    def toPlainText(self) -> str:  # noqa: N802 - Qt's name
        """All of the text, also what is still on its way in."""
        if self._rest:
            self._put(len(self._rest))
        return super().toPlainText()

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Put `text` there at once, in the place of everything."""
        if self._rest:
            self._put(len(self._rest))
        super().setPlainText(text)

    def isReadOnly(self) -> bool:  # noqa: N802 - Qt's name
        """Whether nobody may write in it; not while they only wait for a text to come in."""
        return not self._rest and super().isReadOnly()

    def setReadOnly(self, ro: bool) -> None:  # noqa: FBT001, N802 - Qt's name and argument
        """From now on, and not only until all of a text is there."""
        if self._rest:
            self._put(len(self._rest))
        super().setReadOnly(ro)

    def show_text(self, text: str) -> None:
        """Put `text` in the place of what stands there; nothing of that can be undone."""
        self.setPlainText("")
        if len(text) <= _PIECE:
            self.setPlainText(text)
            return
        self.document().setUndoRedoEnabled(False)
        self._begin(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """What the area cannot hold stays where it was copied."""
        cursor = self.textCursor()
        # Qt counts the end of the text as one more.
        kept = self.document().characterCount() - 1
        kept -= cursor.selectionEnd() - cursor.selectionStart()
        text = source.text()
        if self._moves:
            super().insertFromMimeData(source)
        elif kept + len(text) > self.most:
            self._refused = len(text)
            self.too_much.emit(self._refused)
        elif len(text) <= _PIECE:
            super().insertFromMimeData(source)
        else:
            # It counts as typed from here on: it is not saved, and nothing is shown in its place.
            self.textChanged.emit()
            self._begin(text)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """What is moved within an area that holds more than it may now must not be refused.

        By the time that it is put in, Qt has taken it out.
        """
        is_move = event.dropAction() == Qt.DropAction.MoveAction
        self._moves = is_move and event.source() == self.viewport()
        self._refused = 0
        super().dropEvent(event)
        self._moves = False
        if self._refused:
            # To Qt a drop has changed the text in any case, which takes back what was said.
            self.too_much.emit(self._refused)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say it."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The words below have another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.note:
            self.fit()
        self._place_note()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of type.

        It comes while a layout asks how large everything is: what changes then, it does not see.
        """
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_soon.start()

    # Piece by piece -----------------------------------------------------------------------------

    def _begin(self, text: str) -> None:
        """Let a long text come in where the cursor is; nothing is typed into it meanwhile."""
        self._rest = text
        self._flags = self.textInteractionFlags()
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self._cursor = QTextCursor(self.textCursor())
        self._is_first = True
        self._put_piece()

    def _put_piece(self) -> None:
        self._put(_PIECE)

    def _put(self, count: int) -> None:
        piece, self._rest = self._rest[:count], self._rest[count:]
        if self._is_first:
            self._cursor.beginEditBlock()
        else:
            self._cursor.joinPreviousEditBlock()
        self._is_first = False
        self._cursor.insertText(piece)
        self._cursor.endEditBlock()
        if self._rest:
            self._go_on.start()
            return
        self._go_on.stop()
        self.document().setUndoRedoEnabled(True)
        self.setTextInteractionFlags(self._flags)
        self.setTextCursor(self._cursor)
        self.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self.textChanged.emit()

    # What is said below --------------------------------------------------------------------------

    def _say_too_much(self, count: int) -> None:
        if self._note is None:
            self._note = InlineMessage()
            self._note.setParent(self)
        self._note.say(does_not_fit(count, self.most))
        self._mark()

    def _take_back(self) -> None:
        if self.note and self._note is not None:
            self._note.hide()
            self._mark()

    def _mark(self) -> None:
        self.setProperty("faulty", bool(self.note))
        restyle(self)
        self.fit()

    def _note_height(self) -> int:
        if self._note is None or self._note.isHidden():
            return 0
        return self._note.heightForWidth(self._note_width()) + _AROUND // 2

    def _note_width(self) -> int:
        return max(self.contentsRect().width() - 2 * _BESIDE, 1)

    def _place_note(self) -> None:
        if self._note is None or self._note.isHidden():
            return
        high, inside = self._note_height(), self.contentsRect()
        self._note.setGeometry(
            inside.left() + _BESIDE,
            inside.bottom() + 1 - high + _AROUND // 4,
            self._note_width(),
            high - _AROUND // 2,
        )
