"""The charts of the board: the sample by stratum, hours against limits, costs against pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from auditor_app.audit.board import bands_told, strata_told
from auditor_app.ui.board.chart_card import ChartCard
from auditor_app.ui.board.chart_words import (
    corridors_chart,
    fees_chart,
    hours_chart,
    months_chart,
    strata_chart,
)
from auditor_app.ui.board.columns import Columns
from auditor_app.ui.board.part import titled
from auditor_app.ui.board.words import auditor_only, may_be_seen
from auditor_app.ui.controls import StateLabel, label, row
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.audit.board import Board
    from auditor_app.ui.board.chart_spec import ChartSpec

_HEAD = 8
"""Rows in whose room title, words and table of a chart stand."""


@dataclass(frozen=True, slots=True)
class ChartsShown:
    """The charts by name, in their order; `told`: small numbers are left out of them."""

    specs: tuple[tuple[str, ChartSpec], ...]
    told: bool


def charts_shown(board: Board, *, told: bool) -> ChartsShown:
    """The charts of a board; `told`: others look on.

    What documents say (months of the payroll) is the site's own. Corridors rest on interviews too,
    and stay away.
    """
    smallest = board.protocol.report.smallest_group
    specs: list[tuple[str, ChartSpec]] = []
    if (sample := board.sample) is not None:
        done = {
            (attribute.id, stratum.id): stratum.interviewed
            for attribute in sample.attributes
            for stratum in attribute.strata
        }
        shown = strata_told(board.protocol, sample, smallest) if told else done
        specs.append(("strata", strata_chart(sample, shown)))
    if (hours := board.hours) is not None:
        if hours.workers is not None:
            workers = hours.workers
            if told:
                workers = bands_told(workers, smallest, hours.within)
            specs.append(("hours", hours_chart(hours, workers)))
        specs.append(("months", months_chart(hours)))
    if (fees := board.fees) is not None:
        # Others see whether anything was paid, not how much.
        workers = bands_told(fees.workers, smallest, 1) if told else fees.workers
        specs.append(("fees", fees_chart(workers)))
        if fees.corridors and not told:
            specs.append(("corridors", corridors_chart(fees.corridors)))
    return ChartsShown(tuple(specs), told)


class ChartsPart(QFrame):
    """A card for each chart; which there are depends on the protocol and on who looks on."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, ChartCard] = {}
        self._head = row()
        self._note = label("", "small")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GRID * 2)
        self._list.addLayout(titled(self.tr("Charts")))
        self._only = StateLabel(auditor_only())
        line = row(self._only, self._note, spacing=GRID)
        line.setStretch(1, 1)
        self._list.addLayout(line)
        self._columns = Columns()
        self._list.addWidget(self._columns)
        self.setLayout(self._list)

    def show_value(self, value: ChartsShown) -> None:
        """Show the charts; a card that stays is not made anew."""
        self.setVisible(bool(value.specs))
        self._only.show_state(may_be_seen() if value.told else auditor_only())
        self._note.setText(
            self.tr("Numbers that could point to a person are left out, as in the report.")
            if value.told
            else self.tr(
                "These numbers are exact: where people are few, they could be recognised by them."
            )
        )
        names = [name for name, _ in value.specs]
        for name in [each for each in self.cards if each not in names]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for name, spec in value.specs:
            if name not in self.cards:
                self.cards[name] = ChartCard()
            self.cards[name].show_spec(spec)
        self._columns.show_cards(self._in_columns(value.specs))

    def _in_columns(self, specs: tuple[tuple[str, ChartSpec], ...]) -> list[tuple[QWidget, int]]:
        """Each card in the column that is shorter by then."""
        heights = [0, 0]
        places: list[tuple[QWidget, int]] = []
        for name, spec in specs:
            place = int(heights[1] < heights[0])
            bars = 1 if spec.overlaid else len(spec.series)
            heights[place] += len(spec.rows) * bars + len(spec.divides) + _HEAD
            places.append((self.cards[name], place))
        return places
