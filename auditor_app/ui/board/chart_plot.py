"""A chart drawn with pyqtgraph. Imported by `chart_library` alone, when a chart is to be seen.

Only pyqtgraph's scene, axes and items are used. Its plot widget comes with menus, zooming by the
mouse and dialogs that write what is shown into plain files: none of that is made here, and no event
of mouse or keyboard reaches the scene.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPen, QTransform
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget, QSizePolicy, QWidget

from auditor_app.ui import theme
from auditor_app.ui.board.chart_spec import Pattern
from auditor_app.ui.board.chart_words import nice_steps
from auditor_app.ui.controls import later
from auditor_app.ui.numerals import number

if TYPE_CHECKING:
    from decimal import Decimal

    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QFont, QResizeEvent

    from auditor_app.ui.board.chart_spec import ChartRow, ChartSpec

_THICK = 16
"""Of a bar, in px at the usual type size."""
_LABEL_SHARE = 0.42
"""At most so much of the width goes to the labels of the rows."""
_GAP = 6

_BRUSHES = {
    Pattern.SOLID: Qt.BrushStyle.SolidPattern,
    Pattern.HATCHED: Qt.BrushStyle.BDiagPattern,
    Pattern.CROSSED: Qt.BrushStyle.DiagCrossPattern,
    Pattern.OUTLINE: Qt.BrushStyle.NoBrush,
}


def tone_of(pattern: Pattern) -> str:
    """The token of a pattern, in the theme that is worn now."""
    tones = theme.TONES
    return {
        Pattern.SOLID: tones.accent,
        Pattern.HATCHED: tones.warning,
        Pattern.CROSSED: tones.bad,
        Pattern.OUTLINE: tones.edge,
    }[pattern]


class _Bars(pg.BarGraphItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Bars whose hatching is as wide on the screen wherever the axes stretch them."""

    def viewTransformChanged(self) -> None:  # noqa: N802 - pyqtgraph's name
        """Take the stretching out of the pattern."""
        super().viewTransformChanged()
        stretch = self.sceneTransform()
        if stretch.m11() and stretch.m22():
            undone = QTransform.fromScale(1 / stretch.m11(), 1 / stretch.m22())
            self._sharedBrush.setTransform(undone)
            self.picture = None
            self.update()


class ChartPlot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """The drawing alone: what it says is said by the words and the table beside it."""

    _redraw: QTimer | None = None
    """None while pyqtgraph makes the view, which already sends it events."""

    def __init__(self, spec: ChartSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAntialiasing(True)
        self._spec = spec
        self._box: pg.ViewBox | None = None
        self._redraw = later(self, self._draw)
        self._draw()

    def show_spec(self, spec: ChartSpec) -> None:
        """Draw another state of the chart."""
        if spec != self._spec:
            self._spec = spec
            self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows."""
        return QSize(320, self._height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme, type size or reading direction: draw anew."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {
            kinds.StyleChange,
            kinds.PaletteChange,
            kinds.FontChange,
            kinds.LayoutDirectionChange,
        }:
            self._draw_soon()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """The words at the ends of the bars need as many px in any width."""
        super().resizeEvent(event)
        if event is not None:
            self._draw_soon()

    def _draw_soon(self) -> None:
        if self._redraw is not None:
            self._redraw.start()

    # Sizes --------------------------------------------------------------------------------------

    def _font(self, *, bold: bool = False) -> QFont:
        return theme.body_font(theme.SIZES.small, bold=bold)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _row_height(self) -> int:
        spec, line = self._spec, self._metrics().height()
        bars = 1 if spec.overlaid else max(len(spec.series), 1)
        lines = max((each.count("\n") + 1 for each in self._labels()), default=1)
        return max(bars * max(_THICK, line) + _GAP, lines * line + _GAP)

    def _head_height(self) -> int:
        """Room for the words of the limits, each in a line of its own."""
        return len(self._spec.limits) * (self._metrics().height() + 2)

    def _height(self) -> int:
        axis = self._metrics().height() * 2 + _GAP * 2
        divides = len(self._spec.divides) * self._metrics().height()
        return self._row_height() * len(self._spec.rows) + self._head_height() + divides + axis

    def _labels(self) -> list[str]:
        width = int(max(self.width(), 320) * _LABEL_SHARE)
        return [_wrapped(each.label, self._metrics(), width) for each in self._spec.rows]

    # Drawing ------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Everything anew: a chart has few items, and nobody waits for it."""
        self.setFixedHeight(self._height())
        self.setBackground(QColor(theme.TONES.surface))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._box = pg.ViewBox(
            enableMouse=False,
            enableMenu=False,
            invertY=True,
            invertX=mirrored,
            defaultPadding=0,
        )
        rows = pg.AxisItem("right" if mirrored else "left", maxTickLength=0)
        foot = pg.AxisItem("bottom", maxTickLength=4)
        central = QGraphicsWidget()
        # The sides are set here, in either reading direction.
        central.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        central.setLayout(grid)
        grid.addItem(self._box, 0, 0 if mirrored else 1)
        grid.addItem(rows, 0, 1 if mirrored else 0)
        grid.addItem(foot, 1, 0 if mirrored else 1)
        self.setCentralItem(central)
        self._draw_rows(rows)
        self._draw_foot(foot)
        self._draw_bars(mirrored=mirrored)
        self._draw_lines(mirrored=mirrored)

    def _positions(self) -> list[float]:
        """The middle of every row; a divide takes the place of a line of words."""
        line = self._metrics().height() / self._row_height()
        breaks = [divide.before for divide in self._spec.divides]
        return [
            number_ + 0.5 + line * sum(before <= number_ for before in breaks)
            for number_ in range(len(self._spec.rows))
        ]

    def _draw_rows(self, axis: pg.AxisItem) -> None:
        labels = self._labels()
        axis.setStyle(
            tickFont=self._font(),
            tickTextOffset=_GAP,
            autoExpandTextSpace=False,
            hideOverlappingLabels=False,
        )
        axis.setTextPen(QColor(theme.TONES.ink))
        axis.setPen(QPen(QColor(theme.TONES.edge), 1))
        axis.setTicks([list(zip(self._positions(), labels, strict=True))])
        metrics = self._metrics()
        widest = max(
            (metrics.horizontalAdvance(part) for each in labels for part in each.split("\n")),
            default=0,
        )
        axis.setWidth(widest + 3 * _GAP)
        axis.linkToView(self._box)

    def _draw_foot(self, axis: pg.AxisItem) -> None:
        plot, inner = self._widths()
        # As many numbers as stand beside one another without touching.
        widest = self._metrics().horizontalAdvance(number(_whole(self._spec.largest)))
        steps = nice_steps(self._spec.largest, min(max(inner // (widest + 4 * _GAP), 1), 6))
        axis.setStyle(tickFont=self._font(), tickTextOffset=2, autoExpandTextSpace=False)
        axis.setTextPen(QColor(theme.TONES.muted))
        axis.setPen(QPen(QColor(theme.TONES.edge), 1))
        axis.setTicks([[(step, number(_whole(step))) for step in steps]])
        size = f"{theme.SIZES.small}px"
        axis.setLabel(self._spec.unit, **{"color": theme.TONES.muted, "font-size": size})
        axis.label.setFont(self._font())
        axis.setHeight(self._metrics().height() * 2 + _GAP * 2)
        axis.linkToView(self._box)
        positions = self._positions()
        head = self._head_height() / self._row_height()
        if self._box is not None:
            self._box.setRange(
                # As wide as the largest bar, and room for the words at its end.
                xRange=(0, steps[-1] * plot / inner),
                yRange=(-head, (positions[-1] if positions else 0) + 0.5),
                padding=0,
            )

    def _widths(self) -> tuple[int, int]:
        """Px beside the labels of the rows, and of those what the bars may have."""
        metrics = self._metrics()
        words = [word for each in self._spec.rows for word in self._words_of(each)]
        end = max(map(metrics.horizontalAdvance, words), default=0) + 3 * _GAP
        labels = [part for each in self._labels() for part in each.split("\n")]
        beside = max(map(metrics.horizontalAdvance, labels), default=0) + 3 * _GAP
        plot = max(self.width() - beside, 80)
        return plot, max(plot - end, 40)

    def _words_of(self, each: ChartRow) -> tuple[str, ...]:
        return each.words[-1:] if self._spec.overlaid else each.words

    def _draw_bars(self, *, mirrored: bool) -> None:
        spec, positions = self._spec, self._positions()
        row, count = self._row_height(), max(len(spec.series), 1)
        thick = max(_THICK, self._metrics().height()) / row
        for index, series in enumerate(spec.series):
            for at, each in zip(positions, spec.rows, strict=True):
                value = each.values[index]
                height = thick
                middle = at
                if spec.overlaid:
                    height = thick if not index else thick * 0.5
                else:
                    middle = at + (index - (count - 1) / 2) * thick
                    height = thick * 0.8
                if value is not None and value > 0:
                    self._bar(middle, height, value, each.pattern or series.pattern)
                if not spec.overlaid:
                    self._words(each.words[index], value or 0, middle, mirrored=mirrored)
        if spec.overlaid:
            for at, each in zip(positions, spec.rows, strict=True):
                end = max((value or 0 for value in each.values), default=0)
                self._words(each.words[-1], end, at, mirrored=mirrored)

    def _bar(self, middle: float, height: float, value: float, pattern: Pattern) -> None:
        tone = QColor(tone_of(pattern))
        pen = QPen(tone, 1.5)
        pen.setCosmetic(True)
        bar = _Bars(
            x0=[0.0],
            x1=[value],
            y=[middle],
            height=height,
            pen=pen,
            brush=QBrush(tone, _BRUSHES[pattern]),
        )
        if self._box is not None:
            self._box.addItem(bar, ignoreBounds=True)

    def _words(self, words: str, at: float, middle: float, *, mirrored: bool) -> None:
        """At the end of a bar, away from it."""
        if words:
            self._text(words, (at, middle), anchor=1 if mirrored else 0, bold=True, gap=_GAP)

    def _text(
        self, words: str, at: tuple[float, float], *, anchor: int, bold: bool, gap: int = 0
    ) -> None:
        """Words on a ground of their own: a line may pass behind them."""
        if self._box is None:
            return
        item = pg.TextItem(
            words,
            color=QColor(theme.TONES.ink),
            anchor=(anchor, 0.5),
            fill=QColor(theme.TONES.surface),
        )
        item.textItem.document().setDocumentMargin(gap / 2)
        item.setFont(self._font(bold=bold))
        item.setZValue(10)
        item.setPos(*at)
        self._box.addItem(item, ignoreBounds=True)

    def _draw_lines(self, *, mirrored: bool) -> None:
        """The limits, and the lines between rows, each with its words."""
        if self._box is None:
            return
        pen = QPen(QColor(theme.TONES.ink), 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        line_height = (self._metrics().height() + 2) / self._row_height()
        for place, limit in enumerate(self._spec.limits):
            self._box.addItem(
                pg.InfiniteLine(limit.at, angle=90, movable=False, pen=pen), ignoreBounds=True
            )
            top = -line_height * (len(self._spec.limits) - place)
            # Towards the middle: at the edge there would be no room for it.
            self._text(
                limit.words,
                (limit.at, top + line_height / 2),
                anchor=0 if mirrored else 1,
                bold=False,
            )
        positions = self._positions()
        for divide in self._spec.divides:
            if divide.before < len(positions):
                line = self._metrics().height() / self._row_height()
                at = positions[divide.before] - 0.5 - line
                if divide.line:
                    across = pg.InfiniteLine(at, angle=0, movable=False, pen=pen)
                    self._box.addItem(across, ignoreBounds=True)
                self._text(
                    divide.words,
                    (0, at + line / 2),
                    anchor=1 if mirrored else 0,
                    bold=not divide.line,
                )


def _whole(step: float) -> int | Decimal:
    return int(step)


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> str:
    """`text` in lines of at most `width` px, broken between words; a longer word is cut."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width))
    return "\n".join(lines)
