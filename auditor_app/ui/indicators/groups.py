"""The groups of indicators: under each heading what there is to tell, the rest folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from auditor_app.ui.controls import StateLabel, button, column, label, row
from auditor_app.ui.indicators.bars import CountBar, IntervalBar
from auditor_app.ui.indicators.folding import Folded
from auditor_app.ui.indicators.overriding import SetBeside
from auditor_app.ui.indicators.words import (
    chip_of,
    contradiction_words,
    group_words,
    interval_words,
    interviewed_words,
    rest_words,
    state_shown,
)
from auditor_app.ui.inline_message import warning_line
from auditor_app.ui.markdown import breakable
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

    from auditor_app.protocols import IndicatorCount, SourceSays
    from auditor_app.ui.indicators.asking import GroupLines
    from auditor_app.vault import Override

_CHIPS_A_LINE = 2


class GroupSection(QWidget):
    """One group of indicators.

    Signals:
        wanted(indicator id): show why.
    """

    wanted = Signal(str)

    def __init__(self, lines: GroupLines, overrides: dict[str, Override]) -> None:
        super().__init__()
        self.cards: dict[str, IndicatorCard] = {}
        self.rest: dict[str, RowButton] = {}
        self.folded: Folded | None = None
        self._rest_ids = {count.indicator.id for count in lines.rest}
        layout = column(label(lines.count.group.text, "section"), spacing=GRID)
        if words := group_words(lines.count):
            layout.addWidget(label(words, "small"))
        for count in lines.told:
            card = IndicatorCard(count, overrides.get(count.indicator.id))
            card.why.clicked.connect(lambda _=False, i=count.indicator.id: self.wanted.emit(i))
            self.cards[count.indicator.id] = card
            layout.addWidget(card)
        if lines.rest:
            self.folded = Folded(
                rest_words(lines.rest, more=bool(lines.told)), lambda: self._make_rest(lines.rest)
            )
            layout.addWidget(self.folded)
        self.setLayout(layout)

    def opens(self, indicator_id: str) -> bool:
        """Unfold the rest if this indicator is among it; whether it is."""
        if self.folded is None or indicator_id not in self._rest_ids:
            return False
        self.folded.link.setChecked(True)
        return True

    def _make_rest(self, rest: Sequence[IndicatorCount]) -> QLayout:
        layout = QVBoxLayout()
        layout.setSpacing(GRID // 2)
        for count in rest:
            indicator = count.indicator
            made = RowButton("untouched", f"{indicator.id}  {indicator.text}", "")
            made.add(StateLabel(state_shown(count.state)))
            made.clicked.connect(lambda _=False, i=indicator.id: self.wanted.emit(i))
            self.rest[indicator.id] = made
            layout.addWidget(made)
        return layout


class IndicatorCard(QFrame):
    """One indicator at the site: how many, how many of all, who says what."""

    def __init__(self, count: IndicatorCount, override: Override | None) -> None:
        super().__init__()
        indicator = count.indicator
        self.setProperty("look", "card")
        self.why: QPushButton = button(self.tr("Why"), "", "info")
        self.why.setAccessibleName(
            self.tr("Why {indicator}: {state}").format(
                indicator=f"{indicator.id} {indicator.text}", state=state_shown(count.state).words
            )
        )
        head = row(spacing=GRID * 2)
        title = column(label(breakable(f"{indicator.id}  {indicator.text}"), "strong"))
        head.addLayout(title, 1)
        head.addWidget(StateLabel(state_shown(count.state)), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.why, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = column(head, spacing=GRID)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        if override is not None:
            shown = (state_shown(count.computed), state_shown(count.state))
            layout.addWidget(SetBeside(*shown, override))
        if count.contradiction is not None:
            layout.addWidget(warning_line(contradiction_words(count.contradiction)))
        layout.addLayout(numbers_of(count))
        if count.sources:
            layout.addLayout(chips_of(count.sources))
        self.setLayout(layout)


def numbers_of(count: IndicatorCount) -> QLayout:
    """How many of the interviewed, and between how few and how many of the site's workers."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID * 2)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    interval = count.interval
    if interval is None:
        grid.addWidget(label(interviewed_words(count), "small"), 0, 0, 1, 2)
        return grid
    grid.addWidget(CountBar(count), 0, 0)
    grid.addWidget(label(interviewed_words(count)), 1, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(IntervalBar(interval), 0, 1)
    grid.addWidget(label(interval_words(interval)), 1, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def chips_of(sources: Sequence[SourceSays]) -> QLayout:
    """What each source says, side by side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(_CHIPS_A_LINE, 1)
    for at, said in enumerate(sources):
        grid.addWidget(StateLabel(chip_of(said)), at // _CHIPS_A_LINE, at % _CHIPS_A_LINE)
    return grid
