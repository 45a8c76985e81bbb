"""A chart with what it says in words, a key to its patterns, and its numbers as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui import theme
from auditor_app.ui.board.chart_library import ChartLibrary
from auditor_app.ui.board.chart_spec import Pattern
from auditor_app.ui.controls import button, column, label, later, row
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from auditor_app.ui.board.chart_spec import ChartSpec

_SWATCH = QSize(28, 14)
_GLANCE = 400
"""Milliseconds until what was painted counts as seen: a page that is being laid out moves."""


class ChartCard(QFrame):
    """Draws once it is seen. Until then, and where charts cannot be drawn, the words stand alone.

    The drawing itself is passed by the keyboard and by screen readers: the summary and the table
    say everything that it shows.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.spec: ChartSpec | None = None
        self.plot: QWidget | None = None
        self.table: QTableWidget | None = None
        self._title = label("", "section")
        self.summary = label("")
        self._legend = QVBoxLayout()
        self._drawing = QVBoxLayout()
        self._wait = label(self.tr("The chart is being drawn…"), "muted")
        self._wait.hide()
        self._seen = later(self, self._fetch, _GLANCE)
        # One card after the other, the window alive in between.
        self._soon = later(self, self._draw)
        self.numbers = button(self.tr("Show the numbers as a table"), "link", "list")
        self.numbers.setCheckable(True)
        self.numbers.toggled.connect(self._turn_table)
        self._holder = QVBoxLayout()
        layout = column(
            self._title,
            self.summary,
            self._legend,
            self._wait,
            self._drawing,
            row(self.numbers, None),
            self._holder,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        self.setLayout(layout)

    def show_spec(self, spec: ChartSpec) -> None:
        """Show another state of the chart; nothing happens where it is the one that is shown."""
        if spec == self.spec:
            return
        before, self.spec = self.spec, spec
        self._title.setText(spec.title)
        self.summary.setText(spec.summary)
        self.numbers.setObjectName(f"numbers of {spec.title}")
        self.numbers.setAccessibleName(
            self.tr("{title}: show the numbers as a table").format(title=spec.title)
        )
        self.numbers.setVisible(bool(spec.rows))
        if before is None or before.series != spec.series or bool(before.rows) != bool(spec.rows):
            self._fill_legend(spec)
        if not spec.rows:
            self._drop_plot()
        elif self.plot is not None:
            self._draw()
        else:
            self._seen.start()
        if self.table is not None:
            self._fill_table(self.table, spec)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Some of it may be seen: to be shown far below the window is not to be seen."""
        super().paintEvent(event)
        if self.plot is None and not self._seen.isActive():
            self._seen.start()

    # The drawing --------------------------------------------------------------------------------

    def _fetch(self) -> None:
        if self.plot is not None or self.spec is None or not self.spec.rows:
            return
        if self.visibleRegion().isEmpty():
            return
        library = ChartLibrary.shared()
        if self._wait.isHidden():
            self._wait.show()
            library.ready.connect(self._soon.start)
            library.failed.connect(self._draw_nothing)
            library.fetch()

    def _draw(self) -> None:
        spec, module = self.spec, ChartLibrary.plot
        if spec is None or module is None or not spec.rows:
            return
        self._wait.hide()
        if self.plot is None:
            self.plot = module.ChartPlot(spec)
            self._drawing.addWidget(self.plot)
        else:
            self.plot.show_spec(spec)  # type: ignore[attr-defined]  # of a module fetched later
        self.plot.setAccessibleName(spec.title)
        self.plot.setAccessibleDescription(spec.summary)

    def _draw_nothing(self) -> None:
        self._wait.setText(
            self.tr("Charts cannot be drawn on this computer. The table has the same numbers.")
        )
        self.numbers.setChecked(True)

    def _drop_plot(self) -> None:
        self._wait.hide()
        if self.plot is not None:
            self.plot.hide()
            self.plot.deleteLater()
            self.plot = None

    def _fill_legend(self, spec: ChartSpec) -> None:
        while (item := self._legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if len(spec.series) > 1 and spec.rows:
            for series in spec.series:
                line = QWidget()
                line.setLayout(
                    row(Swatch(series.pattern), label(series.name, "small", wrap=False), None)
                )
                self._legend.addWidget(line)

    # The table ----------------------------------------------------------------------------------

    def _turn_table(self, opened: bool) -> None:  # noqa: FBT001 - Qt's argument
        if self.table is None and self.spec is not None:
            self.table = QTableWidget()
            self._fill_table(self.table, self.spec)
            self._holder.addWidget(self.table)
        if self.table is not None:
            self.table.setVisible(opened)
        self.numbers.setText(
            self.tr("Hide the table") if opened else self.tr("Show the numbers as a table")
        )

    def _fill_table(self, table: QTableWidget, spec: ChartSpec) -> None:
        table.setAccessibleName(spec.title)
        table.setColumnCount(1 + len(spec.series))
        table.setRowCount(len(spec.rows))
        table.setHorizontalHeaderLabels([spec.column, *(each.name for each in spec.series)])
        for line, each in enumerate(spec.rows):
            for place, words in enumerate((each.name, *each.words)):
                item = QTableWidgetItem(words)
                if place:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                    )
                table.setItem(line, place, item)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setWordWrap(True)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()
        height = header.sizeHint().height() + 2 * table.frameWidth()
        height += sum(table.rowHeight(line) for line in range(len(spec.rows)))
        table.setFixedHeight(height)


class Swatch(QWidget):
    """A piece of a pattern, beside the words that say what it stands for."""

    def __init__(self, pattern: Pattern) -> None:
        super().__init__()
        self._pattern = pattern
        self.setFixedSize(_SWATCH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme: paint anew."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """As a bar of the chart."""
        del event
        tones = theme.TONES
        tone, brush = {
            Pattern.SOLID: (tones.accent, Qt.BrushStyle.SolidPattern),
            Pattern.HATCHED: (tones.warning, Qt.BrushStyle.BDiagPattern),
            Pattern.CROSSED: (tones.bad, Qt.BrushStyle.DiagCrossPattern),
            Pattern.OUTLINE: (tones.edge, Qt.BrushStyle.NoBrush),
        }[self._pattern]
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tone), 1.5))
        painter.setBrush(QBrush(QColor(tone), brush))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()
