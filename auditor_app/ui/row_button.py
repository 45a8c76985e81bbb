"""A line of a list that leads somewhere: icon, title, note, and what stands at its end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from auditor_app.ui.controls import PressButton, column, hide_unless, icon_label, name_label
from auditor_app.ui.markdown import breakable
from auditor_app.ui.theme import GRID, TONES


class RowButton(PressButton):
    """A button as wide as the list; Tab, Return and Space work as on any button."""

    def __init__(self, icon_name: str, title: str, note: str) -> None:
        super().__init__()
        self.title = name_label(breakable(title), "strong")
        self.note = name_label(breakable(note), "small")
        hide_unless(note, self.note)
        self.end = QHBoxLayout()
        self.end.setSpacing(GRID)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        layout.setSpacing(GRID * 2)
        layout.addWidget(icon_label(icon_name, TONES.accent, 24))
        layout.addLayout(column(self.title, self.note, spacing=2), 1)
        layout.addLayout(self.end)
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def add(self, widget: QWidget, *, first: bool = False) -> None:
        """Put something at the end of the line; clicks go through it to the line."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.end.insertWidget(0 if first else self.end.count(), widget)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as what stands in it."""
        return self._line.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As what stands in it."""
        return self._line.totalMinimumSize()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Long titles wrap."""
        return self._line.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A card; with the pointer or the focus on it, its edge is the accent's."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width = TONES.line, 1
        if self.underMouse() and self.isEnabled():
            edge = TONES.accent
        if self.hasFocus():
            edge, width = TONES.accent, 2
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(TONES.accent_soft if self.isDown() else TONES.surface))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def progress_bar(done: int, total: int, width: int = 120) -> QProgressBar:
    """A thin bar; its words stand beside it."""
    bar = QProgressBar()
    bar.setFixedWidth(width)
    bar.setRange(0, max(total, 1))
    bar.setValue(done)
    bar.setTextVisible(False)
    return bar
