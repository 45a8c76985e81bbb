"""A text of the form, set in its own language: typeface, height of lines and direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from auditor_app.ui.interview.faces import PLAIN
from auditor_app.ui.markdown import plain, rich
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from auditor_app.ui.interview.faces import Face

_LEAST = 60
_AIR = 0.2
"""Room above the first line and below the last, in parts of the size: marks reach out of them."""


_BETWEEN_WORDS = QTextOption.WrapMode.WordWrap
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Words(QWidget):
    """Shows a text with its marks; as high as it needs at the width that it gets.

    Unlike a label it keeps its own reading direction beside one of the other direction, and its
    lines never stand so close that marks above and below letters meet.
    """

    def __init__(self, *, tone: str = "ink", bold: bool = False) -> None:
        super().__init__()
        self._tone = tone
        self._bold = bold
        self._text = ""
        self._face = PLAIN
        self._size = 16
        self._up = 0
        self._lead = 0
        self._air = 0
        self._heights: dict[int, int] = {}
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """What is shown, without its marks."""
        return plain(self._text)

    @property
    def face(self) -> Face:
        """How it is set."""
        return self._face

    def document(self) -> QTextDocument:
        """The text as it is laid out."""
        return self._document

    def show_text(self, text: str, face: Face, size: int) -> None:
        """Show a text of the form in this face, `size` px high."""
        if (text, face, size) == (self._text, self._face, self._size):
            return
        self._text, self._face, self._size = text, face, size
        self.setAccessibleName(plain(text))
        self._lay_out()

    @property
    def baseline(self) -> int:
        """How far below its top, in px, the first line's letters stand."""
        line = self._document.begin().layout().lineAt(0)
        return round(line.y() + line.ascent()) - self._up + self._air if line.isValid() else 0

    def lead(self, pixels: int) -> None:
        """Begin so much lower, so that two texts side by side stand on one line."""
        if pixels != self._lead:
            self._lead = pixels
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Whatever width there is, and as high as it needs there."""
        return QSize(_LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Its words wrap; nothing is pushed aside."""
        return QSize(_LEAST, 0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for all of it."""
        if not self._text:
            return 0
        width = max(width, _LEAST)
        if width not in self._heights:
            before = round(self._document.textWidth())
            self._heights[width] = self._break_lines(width)
            if before != width:
                self._break_lines(before)
        return self._heights[width] + self._lead + 2 * self._air

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        if round(self._document.textWidth()) != self.width():
            self._break_lines(self.width())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme, other colours."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The text alone: the ground is that of what it stands on."""
        del event
        painter = QPainter(self)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the text from its upper left corner."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, QColor(getattr(TONES, self._tone)))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = palette
        painter.translate(0, self._lead + self._air - self._up)
        self._document.documentLayout().draw(painter, context)

    def _lay_out(self) -> None:
        document = self._document
        font = self._face.font(self._size, bold=self._bold)
        document.setDefaultFont(font)
        document.setHtml(rich(self._text))
        lines = QTextBlockFormat()
        height = round(self._size * self._face.line)
        lines.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._air = round(self._size * _AIR)
        # Letters stand in the middle of the line, whether their typeface asks for more or less
        # than that; Qt gives what is left over to the room above them.
        metrics = QFontMetrics(font)
        self._up = abs(metrics.ascent() + metrics.descent() - height) // 2
        lines.setLayoutDirection(self._face.direction)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self._heights.clear()
        self._break_lines(max(self.width(), _LEAST))
        self.updateGeometry()
        self.update()

    def _break_lines(self, width: int) -> int:
        """Lay the text out in this width; its height, without the room around it.

        Lines end between words where they can: Burmese and Khmer put blanks between phrases only,
        and to break within those, where no dictionary says where, makes them hard to read.
        """
        document = self._document
        for mode in (_BETWEEN_WORDS, _ANYWHERE):
            option = QTextOption(Qt.AlignmentFlag.AlignLeading)
            option.setTextDirection(self._face.direction)
            option.setWrapMode(mode)
            document.setDefaultTextOption(option)
            document.setTextWidth(width)
            if self._widest_line() <= width:
                break
        return int(document.size().height()) + 1

    def _widest_line(self) -> int:
        widest, block = 0.0, self._document.begin()
        while block.isValid():
            layout = block.layout()
            lines = (layout.lineAt(number) for number in range(layout.lineCount()))
            widest = max(widest, *(line.naturalTextWidth() for line in lines), 0.0)
            block = block.next()
        return int(widest)
