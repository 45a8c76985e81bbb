"""Walking through a page with Tab alone, and judging where that leads."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from auditor_app.ui.rail import Rail

if TYPE_CHECKING:
    from ui_walk import Walk

LEAST_SEEN = 16
"""Pixels of a control that has the focus that are to be seen, at least, in both directions."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A control that Tab has reached: where it stands, and how much of it was seen then.

    `ground` is what it stands on, such as the content of a page that scrolls; `place` is its place
    there, whatever is scrolled.
    """

    control: QWidget
    ground: QWidget
    place: QRect
    seen: bool

    def __str__(self) -> str:
        return name_of(self.control)


def name_of(control: QWidget) -> str:
    """What a person would call it."""
    text = control.accessibleName() or getattr(control, "text", str)()
    return f"{type(control).__name__} {str(text)[:40]}"


def strike(walk: Walk, key: Qt.Key) -> None:
    """A key as it comes from the system, and what follows."""
    QTest.keyClick(walk.window.windowHandle(), key)
    for _ in range(2):
        QApplication.processEvents()


def walk_by_tab(walk: Walk, most: int = 400) -> list[Stop]:
    """Every stop of Tab, from where one is until it comes round."""
    found: list[Stop] = []
    for _ in range(most):
        strike(walk, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or any(stop.control is focus for stop in found):
            return found
        found.append(_stop(focus))
    raise AssertionError(f"Tab does not come round: {[str(stop) for stop in found[-10:]]}")


def _stop(control: QWidget) -> Stop:
    ground, place = _placed(control)
    # What scrolls is seen by what it shows.
    view = control.viewport() if isinstance(control, QAbstractScrollArea) else control
    room = view.visibleRegion().boundingRect()
    wide, high = min(control.width(), LEAST_SEEN), min(control.height(), LEAST_SEEN)
    window = control.window().rect()
    inside = window.contains(QRect(view.mapTo(view.window(), room.topLeft()), room.size()))
    return Stop(control, ground, place, room.width() >= wide and room.height() >= high and inside)


def _placed(control: QWidget) -> tuple[QWidget, QRect]:
    """What a control stands on, and where."""
    above: QWidget | None = control.parentWidget()
    below = control
    while above is not None and not above.isWindow():
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is above:
            return below, QRect(control.mapTo(below, QPoint(0, 0)), control.size())
        if isinstance(above, Rail):
            # Where Tab comes round: it leads from the end of a page to here.
            return above, QRect(control.mapTo(above, QPoint(0, 0)), control.size())
        below, above = above, above.parentWidget()
    window = control.window()
    return window, QRect(control.mapTo(window, QPoint(0, 0)), control.size())


def out_of_order(stops: list[Stop]) -> list[str]:
    """Steps that lead against the way one reads: up in one column, or back in one line."""
    found = []
    if len({stop.ground for stop in stops}) == 1:
        # Nothing else lies between its end and its beginning.
        first = min(range(len(stops)), key=lambda place: stops[place].place.center().y())
        stops = [*stops[first:], *stops[:first]]
    for before, after in pairwise(stops):
        if before.ground is not after.ground:
            continue
        one, other = before.place, after.place
        beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
        below = min(one.right(), other.right()) - max(one.left(), other.left())
        if below > 0 and other.bottom() <= one.top():
            found.append(f"{before} leads up to {after}")
        elif beside > min(one.height(), other.height()) / 2:
            # A form keeps the direction of its language, whatever that of the window is.
            # A button may have its icon at its other side; what it stands in says how one reads.
            around = after.control.parentWidget() or after.control
            mirrored = around.layoutDirection() == Qt.LayoutDirection.RightToLeft
            back = one.right() <= other.left() if mirrored else other.right() <= one.left()
            if back:
                found.append(f"{before} leads back to {after}")
    return found
