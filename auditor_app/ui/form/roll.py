"""A long column of questions of which only what is near the view is made.

The column is cut into stretches of a few units. One that was not made yet, or was taken down since
it is far away, is a gap as high as it was or will likely be. Tab, a jump and whoever scrolls come
upon widgets only: `rolling.RollingArea` makes them before.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from auditor_app.ui.questions.grids import GridFrame, GridRow
from auditor_app.ui.questions.repeats import InstanceCard
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from auditor_app.ui.form.units import Unit

UNITS: Final = 4
"""Units of a stretch when it is cut; those that come later may make it twice as long."""
SPACING: Final = GRID * 4
_LIKELY: Final = 120
_UNBOUND: Final = 16_777_215


@runtime_checkable
class HasStops(Protocol):
    """What says itself where Tab stops inside of it, before or after what else stands there."""

    def stops(self) -> list[QWidget]:
        """In order."""


class Stretch(QWidget):
    """Some neighbouring units, or the gap in which they will stand."""

    def __init__(self) -> None:
        super().__init__()
        self.units: list[Unit] = []
        self.is_made = False
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(SPACING)

    def be_gap(self, height: int) -> None:
        """Keep room of this height."""
        self.is_made = False
        self.setFixedHeight(max(height, 1))

    def be_made(self) -> None:
        """Be as high as what stands in it."""
        self.is_made = True
        self.setMinimumHeight(0)
        self.setMaximumHeight(_UNBOUND)


class Roll(QWidget):
    """The column.

    Signals:
        made(ref): the widget of a ref is there.
        dropping(ref): the widget of a ref is about to go.

    `make` gives the widget of a ref of a unit, or None for one that has none.
    """

    made = Signal(str)
    dropping = Signal(str)

    def __init__(self, make: Callable[[Unit, str], QWidget | None]) -> None:
        super().__init__()
        self.widgets: dict[str, QWidget] = {}
        """What is made, by ref."""
        self.follows: QWidget | None = None
        """After what Tab comes to the column; None: after whatever was there before it."""
        self.stretches: list[Stretch] = []
        self._make = make
        self._of_unit: dict[str, Stretch] = {}
        self._unit_of: dict[str, str] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING)

    # What stands on it --------------------------------------------------------------------------

    def clear(self) -> None:
        """Take everything off."""
        self.drop(tuple(self.widgets))
        for stretch in self.stretches:
            self._remove(stretch)
        self.stretches.clear()
        self._of_unit.clear()
        self._unit_of.clear()

    def show_units(self, units: Sequence[Unit]) -> None:
        """Let these units stand there; what is made and stays keeps its focus and its text."""
        focus = QApplication.focusWidget()
        known = {ref for unit in units for ref in unit.refs}
        self.drop([ref for ref in self.widgets if ref not in known])
        kept = self._of_unit
        for stretch in self.stretches:
            stretch.units = []
        self._of_unit, self._unit_of = {}, {}
        self.stretches = list(self._spread(units, kept))
        for place, stretch in enumerate(self.stretches):
            if self._layout.indexOf(stretch) != place:
                self._layout.insertWidget(place, stretch)
                stretch.show()
        for stretch in {id(each): each for each in kept.values()}.values():
            if not stretch.units:
                self._remove(stretch)
        each = self._likely_height()
        for stretch in self.stretches:
            if stretch.is_made or self._holds_widgets(stretch):
                stretch.be_made()
                self._fill(stretch)
                self.order_tabs(stretch)
            elif stretch.maximumHeight() == _UNBOUND:
                stretch.be_gap(round(len(stretch.units) * each - SPACING))
        if focus is not None and self.isAncestorOf(focus) and not focus.hasFocus():
            # It moved to another stretch, which takes the focus from it.
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds_widgets(self, stretch: Stretch) -> bool:
        """Whether a unit of it is made: it stood in another stretch before."""
        return any(unit.key in self.widgets for unit in stretch.units)

    def _spread(self, units: Iterable[Unit], kept: dict[str, Stretch]) -> Iterator[Stretch]:
        """Each unit in its stretch; new ones behind their neighbour, or in a stretch of their own.

        Units never change places with each other: what follows is as it was.
        """
        seen: set[int] = set()
        current: Stretch | None = None
        for unit in units:
            there = kept.get(unit.key)
            if there is not None and (id(there) not in seen or there is current):
                current = there
            elif current is None or len(current.units) >= self._room(current):
                current = Stretch()
            if id(current) not in seen:
                seen.add(id(current))
                yield current
            current.units.append(unit)
            self._of_unit[unit.key] = current
            self._unit_of.update(dict.fromkeys(unit.refs, unit.key))

    @staticmethod
    def _room(stretch: Stretch) -> int:
        """How many units a stretch takes: what came while one looks may stand beside the rest."""
        return 2 * UNITS if stretch.is_made else UNITS

    # Making and taking down ---------------------------------------------------------------------

    def stretch_with(self, ref: str) -> Stretch | None:
        """Where `ref` stands, made or not."""
        return self._of_unit.get(self._unit_of.get(ref, ""))

    def make(self, stretches: Iterable[Stretch]) -> bool:
        """Make what is not made yet; whether there was anything to make."""
        due = [stretch for stretch in stretches if not stretch.is_made]
        for stretch in due:
            stretch.be_made()
            # Shown once it is whole: so much cheaper than widget by widget.
            stretch.hide()
            self._fill(stretch)
            self.order_tabs(stretch)
        return bool(due)

    def make_beside(self, stretch: Stretch, focus: QWidget) -> bool:
        """Make what Tab, or its way back, leads to from `focus` at an end of this stretch.

        Whether there was anything to make.
        """
        if stretch not in self.stretches:
            return False
        place, stopping = self.stretches.index(stretch), self._stopping(stretch)
        made = False
        if any(widget.isAncestorOf(focus) for widget in stopping[-1:]):
            made = self._make_up_to_a_stop(self.stretches[place + 1 :])
        if any(widget.isAncestorOf(focus) for widget in stopping[:1]):
            made = self._make_up_to_a_stop(reversed(self.stretches[:place])) or made
        return made

    def _make_up_to_a_stop(self, stretches: Iterable[Stretch]) -> bool:
        made = False
        for stretch in stretches:
            made = self.make((stretch,)) or made
            if self._stopping(stretch):
                break
        return made

    def _stopping(self, stretch: Stretch) -> list[QWidget]:
        """The widgets of a stretch in which Tab stops, in order."""
        refs = (ref for unit in stretch.units for ref in unit.refs if ref in self.widgets)
        return [widget for widget in map(self.widgets.__getitem__, refs) if tab_stops(widget)]

    def take_down(self, stretch: Stretch) -> None:
        """Leave a gap where the stretch is; `make` makes it again."""
        height = stretch.height()
        self.drop([ref for unit in stretch.units for ref in unit.refs if ref in self.widgets])
        stretch.be_gap(height)

    def drop(self, refs: Iterable[str]) -> None:
        """Throw the widgets of these refs away."""
        for ref in refs:
            self.dropping.emit(ref)
            widget = self.widgets.pop(ref)
            widget.hide()
            widget.deleteLater()

    def refill(self) -> None:
        """Make anew what was thrown away and stands in a stretch that is made."""
        for stretch in self.stretches:
            if stretch.is_made:
                self._fill(stretch)
                self.order_tabs(stretch)

    def _fill(self, stretch: Stretch) -> None:
        places: dict[int, int] = {}
        for unit in stretch.units:
            for ref in unit.refs:
                if ref not in self.widgets:
                    made = self._make(unit, ref)
                    if made is None:
                        continue
                    self.widgets[ref] = made
                    self.made.emit(ref)
                widget, layout = self.widgets[ref], self._layout_for(stretch, unit, ref)
                if isinstance(widget, GridRow) and widget.in_grid:
                    layout = self._grid_in(layout, places)
                place = places.get(id(layout), 0)
                places[id(layout)] = place + 1
                if layout.indexOf(widget) != place:
                    layout.insertWidget(place, widget)
                    # At once, not when the layout gets to it: Tab passes by what is not shown.
                    if stretch.isVisible():
                        widget.show()
        for frame in stretch.findChildren(GridFrame):
            if id(frame.content) not in places:
                frame.hide()
                frame.deleteLater()
        # Without anything in it, it would leave a gap twice as wide.
        stretch.setHidden(not places)

    def _grid_in(self, layout: QVBoxLayout, places: dict[int, int]) -> QVBoxLayout:
        """The frame in which a grid's row stands: that of the row before it, else one of its own.

        `places` counts what was put into each layout so far.
        """
        place = places.get(id(layout), 0)
        before = layout.itemAt(place - 1) if place else None
        frame = before.widget() if before is not None else None
        if isinstance(frame, GridFrame) and id(frame.content) in places:
            return frame.content
        item = layout.itemAt(place)
        found = item.widget() if item is not None else None
        if not isinstance(found, GridFrame) or id(found.content) in places:
            found = GridFrame()
            layout.insertWidget(place, found)
            if self.isVisible():
                found.show()
        places[id(layout)] = place + 1
        places[id(found.content)] = 0
        return found.content

    def _layout_for(self, stretch: Stretch, unit: Unit, ref: str) -> QVBoxLayout:
        cards = [
            card
            for each in unit.refs
            if ref.startswith(f"{each}/")
            and isinstance(card := self.widgets.get(each), InstanceCard)
        ]
        return max(cards, key=lambda card: len(card.ref)).content if cards else stretch.content

    def _likely_height(self) -> float:
        """How high a unit will be with the space below it, by those that were made."""
        made = [stretch for stretch in self.stretches if stretch.is_made and stretch.height() > 1]
        counted = sum(len(stretch.units) for stretch in made)
        high = sum(stretch.height() + SPACING for stretch in made)
        return high / counted if counted > UNITS and self.isVisible() else _LIKELY + SPACING

    def _remove(self, stretch: Stretch) -> None:
        self._layout.removeWidget(stretch)
        stretch.hide()
        stretch.deleteLater()

    def order_tabs(self, stretch: Stretch) -> None:
        """Tab goes down the column, also through what came to a stretch later."""
        stops = self._stops_of(stretch)
        if not stops:
            return
        place = self.stretches.index(stretch)
        before = self._nearest_stop(reversed(self.stretches[:place]), -1)
        if before is None:
            after = self._nearest_stop(self.stretches[place + 1 :], 0)
            before = after.previousInFocusChain() if after is not None else self.follows
        chain = stops if before is None or before in stops else [before, *stops]
        for one, next_one in pairwise(chain):
            QWidget.setTabOrder(one, next_one)

    def _stops_of(self, stretch: Stretch) -> list[QWidget]:
        return [
            stop
            for unit in stretch.units
            for ref in unit.refs
            if ref in self.widgets
            for stop in tab_stops(self.widgets[ref])
        ]

    def _nearest_stop(self, stretches: Iterable[Stretch], end: int) -> QWidget | None:
        """The first or the last stop (`end` 0 or -1) of the first of them that has any."""
        for stretch in stretches:
            if stretch.is_made and (stops := self._stops_of(stretch)):
                return stops[end]
        return None


def tab_stops(widget: QWidget) -> list[QWidget]:
    """What Tab stops at inside of `widget`, in order; a card's questions stand for themselves."""
    if isinstance(widget, HasStops):
        return widget.stops()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [widget]
    return [
        stop
        for child in widget.children()
        if isinstance(child, QWidget)
        for stop in tab_stops(child)
    ]
