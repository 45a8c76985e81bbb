"""pyqtgraph, fetched when the first chart is about to be seen, on a thread of its own.

To import it takes longer than the window may stand still, and most people who open the program do
not open a chart.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from auditor_app.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from types import ModuleType

    from auditor_app.errors import AuditorError

_PLOT = "auditor_app.ui.board.chart_plot"


class ChartLibrary(QObject):
    """Fetches `chart_plot`, once for the whole program.

    Signals:
        ready(): `plot` is there.
        failed(): charts cannot be drawn on this computer.
    """

    ready = Signal()
    failed = Signal()

    plot: ClassVar[ModuleType | None] = None

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._lane: Lane | None = None

    @classmethod
    def shared(cls) -> ChartLibrary:
        """The one of this program; it outlives the page that asks first."""
        app = QCoreApplication.instance()
        found = app.findChild(cls) if app is not None else None
        return found if isinstance(found, cls) else cls(app)

    def fetch(self) -> None:
        """Emit `ready` or `failed`, at once where it is known; a second call is the first."""
        if ChartLibrary.plot is not None:
            self.ready.emit()
        elif self._lane is None:
            self._lane = Lane("charts", self)
            self._lane.submit(Job(self, _import_plot, self._fetched, self._not_fetched))

    def _fetched(self, plot: ModuleType) -> None:
        ChartLibrary.plot = plot
        self._end()
        self.ready.emit()

    def _not_fetched(self, _: AuditorError) -> None:
        self._end()
        self.failed.emit()

    def _end(self) -> None:
        if self._lane is not None:
            self._lane.close()
            self._lane = None


def _import_plot() -> ModuleType:
    return importlib.import_module(_PLOT)
