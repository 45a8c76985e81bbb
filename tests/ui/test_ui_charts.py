"""The charts of the board: drawn only when seen, readable without colour, no way to a file."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget

from auditor_app.audit.board import Band, Bands, CorridorFees, HoursOfMonth, HoursPicture
from auditor_app.ui import theme
from auditor_app.ui.board import chart_library
from auditor_app.ui.board.chart_card import ChartCard, Swatch
from auditor_app.ui.board.chart_library import ChartLibrary
from auditor_app.ui.board.chart_spec import ChartRow, ChartSpec, Pattern
from auditor_app.ui.board.chart_words import (
    corridors_chart,
    fees_chart,
    hours_chart,
    months_chart,
    nice_steps,
)
from auditor_app.ui.controls import column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000
WORKERS = Bands(
    (
        Band(None, Decimal(48), 3),
        Band(Decimal(48), Decimal(60), 2),
        Band(Decimal(60), Decimal(72), 4),
    ),
    not_said=1,
)
PICTURE = HoursPicture(
    Decimal(48),
    Decimal(60),
    (
        HoursOfMonth(date(2026, 5, 1), Decimal(56), Decimal(62), Decimal(71)),
        HoursOfMonth(date(2026, 8, 1), Decimal(50), Decimal("55.5"), None),
    ),
    WORKERS,
)


@pytest.fixture
def no_library(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """As at the start of the program; the names of what was fetched since."""
    fetched: list[str] = []
    real = chart_library._import_plot

    def fetch() -> object:
        fetched.append("pyqtgraph")
        return real()

    monkeypatch.setattr(chart_library, "_import_plot", fetch)
    monkeypatch.setattr(ChartLibrary, "plot", None)
    return fetched


def shown(qtbot: QtBot, spec: ChartSpec, *, width: int = 560) -> ChartCard:
    """A card in a window, drawn."""
    card = ChartCard()
    card.show_spec(spec)
    qtbot.addWidget(card)
    card.resize(width, 600)
    card.show()
    qtbot.waitUntil(lambda: card.plot is not None, timeout=PATIENCE)
    return card


def words(card: QWidget) -> str:
    return "\n".join(each.text() for each in card.findChildren(QLabel) if not each.isHidden())


def brushes(card: ChartCard) -> list[QBrush]:
    """With which its bars are filled."""
    assert card.plot is not None
    return [each._sharedBrush for each in card.plot.items() if hasattr(each, "_sharedBrush")]


def in_table(card: ChartCard) -> list[list[str]]:
    card.numbers.setChecked(True)
    table = card.table
    assert table is not None
    return [
        [table.item(line, place).text() for place in range(table.columnCount())]
        for line in range(table.rowCount())
    ]


# What is fetched, and when ----------------------------------------------------------------------


def test_the_program_starts_without_pyqtgraph() -> None:
    code = (
        "import sys, auditor_app.ui.shell, auditor_app.ui.application, auditor_app.ui.rooms;"
        "print([name for name in sys.modules if name.startswith('pyqtgraph')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_chart_below_the_window_is_not_drawn_until_it_is_seen(
    qtbot: QtBot, qapp: QApplication, no_library: list[str]
) -> None:
    card = ChartCard()
    card.show_spec(months_chart(PICTURE))
    tall = QWidget()
    tall.setFixedHeight(3000)
    inside = QWidget()
    inside.setLayout(column(tall, card))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(600, 400)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitUntil(lambda: not card._seen.isActive(), timeout=PATIENCE)
    assert no_library == []
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: card.plot is not None, timeout=PATIENCE)
    assert no_library == ["pyqtgraph"]


def test_where_charts_cannot_be_drawn_the_table_stands_in(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> object:
        raise ImportError

    monkeypatch.setattr(chart_library, "_import_plot", fail)
    monkeypatch.setattr(ChartLibrary, "plot", None)
    card = ChartCard()
    card.show_spec(months_chart(PICTURE))
    qtbot.addWidget(card)
    card.show()
    qtbot.waitUntil(card.numbers.isChecked, timeout=PATIENCE)
    assert "Charts cannot be drawn on this computer." in words(card)
    assert in_table(card)[0][0] == "May 2026"


def test_a_chart_with_nothing_in_it_says_so_and_fetches_nothing(
    qtbot: QtBot, qapp: QApplication, no_library: list[str]
) -> None:
    card = ChartCard()
    card.show_spec(months_chart(replace(PICTURE, months=())))
    qtbot.addWidget(card)
    card.show()
    qtbot.waitExposed(card)
    card._fetch()
    assert "No month of the payroll has been looked at yet." in words(card)
    assert card.numbers.isHidden()
    assert no_library == []


# No way out -------------------------------------------------------------------------------------


def test_mouse_and_wheel_change_nothing_and_reach_the_page(
    qtbot: QtBot, qapp: QApplication
) -> None:
    card = shown(qtbot, months_chart(PICTURE))
    plot = card.plot
    assert plot is not None
    before = plot._box.viewRange()
    middle = plot.viewport().rect().center()
    assert card.childAt(plot.mapTo(card, middle)) not in {plot, plot.viewport()}
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton):
        qtbot.mouseClick(card, button, pos=plot.mapTo(card, middle))
    wheel = QWheelEvent(
        QPointF(plot.mapTo(card, middle)),
        QPointF(card.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(card, wheel)
    assert plot._box.viewRange() == before
    assert plot._box.menu is None
    assert not any(plot._box.state["mouseEnabled"])
    assert plot.findChildren(QMenu) == []
    assert QApplication.activePopupWidget() is None
    assert plot.focusPolicy() == Qt.FocusPolicy.NoFocus


# Without colour, without sight ------------------------------------------------------------------


def test_the_series_differ_by_pattern_and_have_a_key(qtbot: QtBot, qapp: QApplication) -> None:
    card = shown(qtbot, months_chart(PICTURE))
    patterns = [swatch._pattern for swatch in card.findChildren(Swatch)]
    assert patterns == [Pattern.SOLID, Pattern.HATCHED, Pattern.OUTLINE]
    assert "The same week by the time clock" in words(card)
    kinds = Qt.BrushStyle
    assert {brush.style() for brush in brushes(card)} == {
        kinds.SolidPattern,
        kinds.BDiagPattern,
        kinds.NoBrush,
    }


def test_what_lies_above_a_limit_is_told_by_pattern_and_words() -> None:
    spec = hours_chart(PICTURE, WORKERS)
    assert [row.pattern for row in spec.rows] == [Pattern.SOLID, Pattern.HATCHED, Pattern.CROSSED]
    assert [divide.words for divide in spec.divides] == [
        "Limit: 48 regular hours",
        "Limit: 60 with overtime",
    ]
    assert spec.summary == (
        "4 of 9 who said it work more than 60 hours a week. Not asked, or not said: 1."
    )


def test_the_table_says_all_that_the_chart_shows(qtbot: QtBot, qapp: QApplication) -> None:
    card = shown(qtbot, months_chart(PICTURE))
    assert in_table(card) == [["May 2026", "56", "62", "71"], ["August 2026", "50", "55.5", ""]]
    assert card.table is not None
    assert card.table.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert card.table.accessibleName() == "Hours a week, by payroll and time clock"
    assert card.plot is not None
    assert card.plot.accessibleName() == card.table.accessibleName()
    assert card.plot.accessibleDescription().endswith("60 hours in a week: 1 of 2.")
    assert card.numbers.text() == "Hide the table"


def test_numbers_that_are_not_told_are_drawn_by_no_bar(qtbot: QtBot, qapp: QApplication) -> None:
    hidden = Bands(
        (Band(None, Decimal(0), None), Band(Decimal(0), None, None)), unknown=7, not_said=None
    )
    spec = fees_chart(hidden)
    assert [row.values for row in spec.rows] == [(None,), (None,)]
    assert [row.words for row in spec.rows] == [("not told",), ("not told",)]
    assert [row.label for row in spec.rows] == ["Nothing", "Something"]
    assert not any(character.isdigit() for character in spec.summary.replace("7", ""))
    assert shown(qtbot, spec).plot is not None


def test_costs_of_a_corridor_that_are_not_known_are_named_so() -> None:
    spec = corridors_chart(
        (CorridorFees("1", "Nepal", Decimal("4.1"), 40), CorridorFees("2", "Egypt", None, None))
    )
    assert spec.summary == "One worker pays up to 4.1 months of pay."
    assert [row.words for row in spec.rows] == [("4.1 months of pay",), ("not known",)]
    assert corridors_chart((CorridorFees("2", "Egypt", None, None),)).rows == ()


# Looks ------------------------------------------------------------------------------------------


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.wear(qapp, theme.LIGHT)


def test_a_chart_is_drawn_anew_in_another_theme(qtbot: QtBot, dressed: QApplication) -> None:
    card = shown(qtbot, months_chart(PICTURE))
    theme.wear(dressed, theme.DARK)
    accent = QColor(theme.DARK.accent).name()
    qtbot.waitUntil(
        lambda: accent in {brush.color().name() for brush in brushes(card)}, timeout=PATIENCE
    )
    assert card.plot.backgroundBrush() == QBrush(QColor(theme.DARK.surface))


def test_a_chart_is_mirrored_where_one_reads_from_the_right(
    qtbot: QtBot, qapp: QApplication
) -> None:
    card = shown(qtbot, months_chart(PICTURE))
    assert not card.plot._box.xInverted()
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: bool(card.plot._box.xInverted()), timeout=PATIENCE)
    axes = [each for each in card.plot.scene().items() if hasattr(each, "orientation")]
    assert {axis.orientation for axis in axes} == {"right", "bottom"}


def test_long_words_stay_in_their_place(qtbot: QtBot, qapp: QApplication) -> None:
    long = "Arbeitnehmerüberlassungsgesellschaften und Rechtsschutzversicherungsgesellschaften"
    row = ChartRow(long, (3.0,), ("3 Arbeitsunterbrechungen",))
    spec = replace(corridors_chart((CorridorFees("1", "x", Decimal(1), 1),)), rows=(row,))
    card = shown(qtbot, spec, width=420)
    labels = card.plot._labels()
    metrics = card.plot._metrics()
    widest = max(metrics.horizontalAdvance(part) for part in labels[0].split("\n"))
    assert widest <= 0.45 * max(card.plot.width(), 320)
    (low, high), _ = card.plot._box.viewRange()
    assert low == 0
    assert high > 3


@pytest.mark.parametrize(
    ("largest", "steps"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (6, [0, 1, 2, 3, 4, 5, 6]),
        (7, [0, 2, 4, 6, 8]),
        (71, [0, 20, 40, 60, 80]),
    ],
)
def test_the_numbers_at_the_foot_are_round(largest: float, steps: list[float]) -> None:
    assert nice_steps(largest) == steps
