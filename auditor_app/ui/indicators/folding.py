"""What is folded away behind a link until somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import button, column, row
from auditor_app.ui.icons import icon
from auditor_app.ui.markdown import unkeyed
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout


class Folded(QWidget):
    """A link that shows and hides what is below it; `make` is called the first time."""

    def __init__(self, words: str, make: Callable[[], QLayout]) -> None:
        super().__init__()
        self._words = words
        self._make = make
        self._inside: QWidget | None = None
        self.link = button(unkeyed(words), "link", "next")
        self.link.setCheckable(True)
        self.link.toggled.connect(self._turn)
        self._layout = column(row(self.link, None), spacing=GRID)
        self.setLayout(self._layout)
        self._say(opened=False)

    def _turn(self, opened: bool) -> None:  # noqa: FBT001 - Qt's argument
        if self._inside is None:
            self._inside = QWidget()
            layout = self._make()
            layout.setContentsMargins(0, 0, 0, 0)
            self._inside.setLayout(layout)
            self._layout.addWidget(self._inside)
        self._inside.setVisible(opened)
        self._say(opened=opened)

    def _say(self, *, opened: bool) -> None:
        words = self.tr("Shown: {what}") if opened else self.tr("Hidden: {what}")
        self.link.setAccessibleName(words.format(what=self._words))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.link.setIcon(icon("down" if opened else "next", TONES.accent, mirrored=mirrored))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow points as one reads."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._say(opened=self.link.isChecked())
