"""A list of many lines, made a few at a time: the window stays at hand while it grows."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from auditor_app.ui.controls import clear_layout, later
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_AT_FIRST: Final = 12
_AT_A_TIME: Final = 6


class SlowList(QWidget):
    """Makes its lines from top to bottom.

    Signals:
        finished(): every line is there.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self._makers: deque[Callable[[], QWidget]] = deque()
        self._more = later(self, self._go_on)

    @property
    def is_whole(self) -> bool:
        """Whether every line is there."""
        return not self._makers

    def show_lines(self, makers: Iterable[Callable[[], QWidget]]) -> None:
        """Throw the lines away and make these: the first at once, the others in between."""
        self._more.stop()
        clear_layout(self._layout)
        self._makers = deque(makers)
        self._make(_AT_FIRST)

    def _go_on(self) -> None:
        self._make(_AT_A_TIME)

    def _make(self, count: int) -> None:
        for _ in range(min(count, len(self._makers))):
            line = self._makers.popleft()()
            self._layout.addWidget(line)
            line.show()
        # At once: what has no room yet would be painted squeezed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if self._makers:
            self._more.start()
        else:
            self._layout.addStretch(1)
            self.finished.emit()
