"""A person with a mouse: clicks, the wheel, and typing only into a field that was clicked.

Every event goes to the native window, as the system sends it. What is not in sight after turning
the wheel, is covered by something else or stays disabled cannot be used: that is what these walks
are to find out.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from person_keys import NotReachedError, send_letter
from person_sight import controls, named, said, top
from person_tongue import Tongue
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QWindow
    from pytestqt.qtbot import QtBot

PATIENCE: Final = 30_000
"""Milliseconds that something may take; nothing waits for them to be over."""
_NOTCH: Final = 120
_MOST_TURNS: Final = 300
_STUCK: Final = 20
_LEFT: Final = Qt.MouseButton.LeftButton
_NONE: Final = Qt.KeyboardModifier.NoModifier


class MousePerson:
    """Clicks and types, and counts both."""

    def __init__(self, qtbot: QtBot, window: QWidget, tongue: Tongue | None = None) -> None:
        self._qtbot = qtbot
        self._window = window
        self.tongue = tongue or Tongue()
        self.clicks = self.turns = self.keys = 0

    # Waiting ------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait for what is to come."""
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)
        except Exception as error:
            self._picture()
            raise NotReachedError(f"{what}: it did not come") from error

    def reads(self, words: str, /, **values: object) -> None:
        """Wait until these words stand in the window."""
        wanted = self.tongue(words, **values)
        self.until(lambda: any(each in said() for each in wanted), f"“{words}”")

    # Finding ------------------------------------------------------------------------------------

    def find(self, names: Iterable[str], within: QWidget | None = None) -> QWidget:
        """The control that is called so, once it is there and can be used."""
        wanted = tuple(names)

        def found() -> list[QWidget]:
            return [each for name in wanted for each in controls(name, within) if each.isEnabled()]

        self.until(found, f"“{wanted[0]}” that can be used")
        return found()[0]

    def region(self, name: str) -> QWidget:
        """What stands around the answer to a question; scrolled for where it is not made yet."""
        while (found := _around(name)) is None and self._turn_page_down():
            pass
        # What was just typed may have to be said before it is asked.
        self.until(lambda: _around(name), f"“{name}” on the page")
        found = _around(name)
        assert found is not None
        return found

    # Hands --------------------------------------------------------------------------------------

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Bring it into sight with the wheel, and click it in its middle."""
        self.bring_into_sight(widget, at)
        place = at if at is not None else widget.rect().center()
        window, spot = _in_window(widget, place)
        QTest.mouseMove(window, spot)
        QTest.mouseClick(window, _LEFT, _NONE, spot)
        self.clicks += 1

    def drag(self, widget: QWidget, points: Iterable[QPoint]) -> None:
        """Press at the first point, go through the others, let go at the last."""
        for end in (widget.rect().bottomLeft(), widget.rect().topLeft()):
            self.bring_into_sight(widget, QPoint(widget.rect().center().x(), end.y()))
        window = widget.window().windowHandle()
        first, *rest = (_in_window(widget, point)[1] for point in points)
        QTest.mouseMove(window, first)
        QTest.mousePress(window, _LEFT, _NONE, first)
        for spot in rest:
            QTest.mouseMove(window, spot)
        QTest.mouseRelease(window, _LEFT, _NONE, rest[-1])
        self.clicks += 1

    def write(self, text: str) -> None:
        """Type into the field that was clicked."""
        window = self._window.windowHandle()
        for letter in text:
            send_letter(window, letter)
            self.keys += 1

    def use(self, name: str, /, *, within: str = "", **values: object) -> None:
        """Click the button that is called so."""
        around = self.region(within) if within else None
        self.click(self.find(self.tongue(name, **values), around))

    def use_first(self, begins: str) -> None:
        """The first button that is called so, up to its first value."""
        beginnings = self.tongue.beginnings(begins)

        def found() -> list[str]:
            return [line for line in said().splitlines() if line.startswith(beginnings)]

        self.until(lambda: any(any(controls(line)) for line in found()), f"“{begins}”")
        self.click(self.find([line for line in found() if any(controls(line))]))

    def fill(self, name: str, text: str, /, **values: object) -> None:
        """Click a field, and write in the place of what stands there."""
        field = self.find(self.tongue(name, **values))
        self.fill_in(field, text)

    def fill_in(self, field: QWidget, text: str) -> None:
        """The same, of a field that was found."""
        self.click(field)
        self.until(field.hasFocus, "the clicked field")
        if isinstance(field, QLineEdit | QPlainTextEdit):
            QTest.keyClick(
                self._window.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
            )
            self.keys += 1
        self.write(text)

    def choose(self, name: str, label: str) -> None:
        """Open the closed list that is called so, and click what is called `label`."""
        self.choose_in(self.find(self.tongue(name)), (label,))

    def choose_in(self, box: QWidget, labels: Iterable[str]) -> None:
        """The same, of a list that was found."""
        assert isinstance(box, QComboBox)
        self.click(box)
        self.until(lambda: QApplication.activePopupWidget() is not None, "the open list")
        wanted, view = tuple(labels), box.view()
        # The binding lets go of what stands in a window as soon as nothing refers to that.
        opened = view.window()
        model = view.model()
        places = [row for row in range(model.rowCount()) if model.index(row, 0).data() in wanted]
        assert places, f"{wanted} is not in the list"
        self.click_row(view, places[0])
        del opened
        self.until(lambda: QApplication.activePopupWidget() is None, "the list closed again")

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Turn the wheel over a list until a row is in sight, and click it."""
        index = view.model().index(row, 0)
        for _ in range(_MOST_TURNS):
            space = view.visualRect(index)
            # The whole of it: over half a row the list would go on under the pointer.
            if view.viewport().rect().contains(space):
                break
            self._turn(view, down=space.center().y() > view.viewport().height() // 2)
        self.click(view.viewport(), view.visualRect(index).center())

    # Sight --------------------------------------------------------------------------------------

    def bring_into_sight(self, widget: QWidget, at: QPoint | None) -> None:
        """Turn the wheel over what it stands in until it can be clicked."""
        before, stuck = 0, 0
        for _ in range(_MOST_TURNS):
            self._wait_till_still(widget)
            place = at if at is not None else widget.rect().center()
            if _is_hit(widget, place):
                return
            area = _area_of(widget)
            if area is None:
                break
            where = widget.mapTo(area, place)
            # A list under the pointer turns first, and the page once that is at its end.
            stuck = stuck + 1 if area.verticalScrollBar().value() == before else 0
            if stuck > _STUCK:
                break
            before = area.verticalScrollBar().value()
            self._turn(area, down=where.y() > area.viewport().height() // 2)
        self._picture()
        raise NotReachedError(f"“{named(widget) or widget}” cannot be brought into sight")

    def _wait_till_still(self, widget: QWidget) -> None:
        """Nobody clicks what is not painted yet, or moves."""
        places: list[QPoint] = []

        def still() -> bool:
            places.append(widget.mapTo(widget.window(), QPoint(0, 0)))
            return widget.updatesEnabled() and len(places) > 1 and places[-1] == places[-2]

        self.until(still, f"“{named(widget)}” at rest")

    def _turn_page_down(self) -> bool:
        """One notch in the largest area of the window; whether it moved."""
        window = top()
        areas = window.findChildren(QScrollArea) if window is not None else []
        seen = [each for each in areas if each.isVisible()]
        if not seen:
            return False
        area = max(seen, key=lambda each: each.width() * each.height())
        before = area.verticalScrollBar().value()
        self._turn(area, down=True)
        return area.verticalScrollBar().value() != before

    def _turn(self, area: QAbstractScrollArea, *, down: bool) -> None:
        spot = QPoint(area.viewport().width() // 2, area.viewport().height() // 2)
        window, place = _in_window(area.viewport(), spot)
        QTest.mouseMove(window, place)
        QTest.wheelEvent(window, place.toPointF(), QPoint(0, -_NOTCH if down else _NOTCH))
        QApplication.processEvents()
        self.turns += 1

    def _picture(self) -> None:
        """Kept where a failing test can be looked at."""
        if folder := os.environ.get("PERSON_PICTURES"):
            self._window.grab().save(f"{folder}/mouse.png")


def _in_window(widget: QWidget, place: QPoint) -> tuple[QWindow, QPoint]:
    window = widget.window()
    return window.windowHandle(), widget.mapTo(window, place)


def _is_hit(widget: QWidget, place: QPoint) -> bool:
    """Whether a click there reaches the widget: seen, and nothing over it."""
    if not widget.isVisible():
        return False
    window = widget.window()
    spot = widget.mapTo(window, place)
    hit = window.childAt(spot)
    seen = widget.visibleRegion().contains(place)
    return seen and hit is not None and (hit is widget or widget.isAncestorOf(hit))


def _area_of(widget: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None


def _around(name: str) -> QWidget | None:
    window = top()
    for widget in window.findChildren(QWidget) if window is not None else ():
        if widget.accessibleName() == name and widget.isVisible() and _holds(widget):
            return widget
    return None


def _holds(widget: QWidget) -> bool:
    """Whether something to answer with stands in it."""
    return any(
        child.isVisible() and child.focusPolicy() != Qt.FocusPolicy.NoFocus
        for child in widget.findChildren(QWidget)
    )
