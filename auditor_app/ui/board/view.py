"""All parts of the board on one page, each shown what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from auditor_app.audit.board import plan_told
from auditor_app.ui.board.alerts_part import AlertsPart, AlertsShown, standing
from auditor_app.ui.board.charts_part import ChartsPart, charts_shown
from auditor_app.ui.board.findings_part import FindingsPart, FindingsShown
from auditor_app.ui.board.indicators_part import IndicatorsPart, indicators_shown
from auditor_app.ui.board.plan_part import PlanPart, PlanShown
from auditor_app.ui.board.reading_part import ReadingPart
from auditor_app.ui.board.records_part import RecordsPart, RecordsShown
from auditor_app.ui.board.steps_part import StepsPart, StepsShown
from auditor_app.ui.controls import column, later, row
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from auditor_app.ui.board.asking import BoardFound

_SIDE = 320
_WIDEST_SIDE = 460
_ANY = 16777215
"""Qt's widest."""
_LEAST_LEFT = 440
"""Px that are left beside the side, where type is as it is drawn."""


@dataclass(frozen=True, slots=True)
class BoardShown:
    """A board and how it is shown.

    Attributes:
        told: others look on.
        read_only: nothing can be changed in this vault.
        movable: ids of records that can be moved to a newer version of their form now.
        is_running: the newest bundle is being delivered.
    """

    found: BoardFound
    told: bool
    read_only: bool
    movable: frozenset[str]
    is_running: bool


class BoardView(QWidget):
    """What is looked at all day comes first; charts and indicators take the whole width below.

    Signals:
        wanted(Place), begin(form id), newer(record id), follow(): as those of the parts.
        complete(): all of a board is shown.
    """

    wanted = Signal(object)
    begin = Signal(str)
    newer = Signal(str)
    follow = Signal()
    complete = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reading = ReadingPart()
        self.alerts, self.plan = AlertsPart(), PlanPart()
        self.records, self.charts = RecordsPart(), ChartsPart()
        self.judged, self.corrected = IndicatorsPart(), FindingsPart()
        self.way = StepsPart()
        self.followed = QWidget()
        self.following = QVBoxLayout(self.followed)
        """Where the page puts the audits before and after."""
        self.following.setContentsMargins(0, 0, 0, 0)
        self._shown: BoardShown | None = None
        self._room = _ANY
        self._below = later(self, self._show_below)
        self._last = later(self, self._show_charts)
        self._lay_out()
        self._connect()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All of them, from top to bottom."""
        return (
            self.alerts,
            self.plan,
            self.records,
            self.judged,
            self.charts,
            self.way,
            self.corrected,
        )

    def redress(self) -> None:
        """Larger words want a wider side; the rest stays the wider one."""
        self.fit(self._room)

    def fit(self, width: int) -> None:
        """Where there is no room beside the rest, as with large type, the side stands below it."""
        self._room = width
        side = min(scaled(_SIDE), _WIDEST_SIDE)
        beside = width >= side + scaled(_LEAST_LEFT)
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._side.setMinimumWidth(side if beside else 0)
        self._side.setMaximumWidth(side if beside else _ANY)

    def _lay_out(self) -> None:
        left = column(
            self.reading,
            self.alerts,
            self.plan,
            self.followed,
            self.records,
            None,
            spacing=GRID * 3,
        )
        side = self._side = QWidget()
        side.setLayout(column(self.way, self.corrected, None, spacing=GRID * 3))
        top = self._top = row(spacing=GRID * 3)
        top.addLayout(left, 1)
        top.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self.redress()
        self.setLayout(column(top, self.judged, self.charts, None, spacing=GRID * 3))
        for part in self.parts:
            part.hide()

    def _connect(self) -> None:
        for part in (self.alerts, self.plan, self.records, self.judged, self.corrected, self.way):
            part.wanted.connect(self.wanted)
        self.plan.begin.connect(self.begin)
        self.records.begin.connect(self.begin)
        self.records.newer.connect(self.newer)
        self.way.follow.connect(self.follow)

    # Showing ------------------------------------------------------------------------------------

    def show_board(self, shown: BoardShown) -> None:
        """Show a board; each part changes only where its value does."""
        first, self._shown = self._shown is None, shown
        self.reading.hide()
        if first:
            self.records.show()
            self.way.show()
        self._show_today(shown)
        self._show_records(shown)
        self._show_way(shown)
        # What lies below comes a moment later: everything at once would hold the window up.
        if first:
            self._below.start()
        else:
            self._show_judged()
            self._show_charts()

    def _show_today(self, shown: BoardShown) -> None:
        board = shown.found.board
        self.alerts.show_value(
            AlertsShown(
                board.audit.id,
                () if shown.told else standing(board.alerts),
                () if shown.told else board.suspicions,
                board.made_at.replace(second=0, microsecond=0),
            )
        )
        draft = board.audit.state == "draft"
        self.plan.show_value(
            PlanShown(
                board.audit.id,
                plan_told(board) if shown.told else board.plan,
                board.made_at.astimezone().date(),
                draft=draft,
                may_change=draft and not shown.read_only,
            )
        )

    def _show_records(self, shown: BoardShown) -> None:
        board = shown.found.board
        self.records.show_value(
            RecordsShown(
                board.protocol.forms,
                board.records,
                shown.movable,
                board.audit.state == "draft",
                shown.read_only,
                shown.told,
            )
        )

    def _show_way(self, shown: BoardShown) -> None:
        found = shown.found
        progress = [each.progress for each in found.board.records if each.progress is not None]
        offer = found.following.offer
        self.way.show_value(
            StepsShown(
                found.audit,
                sum(each.missing + each.faults for each in progress),
                found.bundle,
                shown.is_running,
                offer,
                offer is not None and offer.protocol is not None and not shown.read_only,
                shown.read_only,
            )
        )

    def _show_below(self) -> None:
        """What people scroll to, one after the other."""
        self._show_judged()
        self._last.start()

    def _show_judged(self) -> None:
        if self._shown is None:
            return
        board, told = self._shown.found.board, self._shown.told
        assessed = board.assessment is not None and not told
        self.judged.setVisible(assessed)
        if board.assessment is not None and assessed:
            self.judged.show_value(indicators_shown(board.audit.id, board.assessment))
        self.corrected.setVisible(bool(board.protocol.findings.scales))
        self.corrected.show_value(FindingsShown(board.audit.id, self._shown.found.lines, told))

    def _show_charts(self) -> None:
        if self._shown is not None:
            shown = charts_shown(self._shown.found.board, told=self._shown.told)
            self.charts.show_value(shown)
            self.complete.emit()
