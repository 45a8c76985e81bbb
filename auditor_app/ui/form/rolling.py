"""A scroll area over a `Roll`: makes what comes into view, and takes down what is far away.

A stretch at a time, what is in view first: keys and painting come in between. What one looks at
stays where it is, however high what is above it turns out to be. For a screen reader everything is
made and stays, so that it can read the whole form.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from auditor_app.ui.controls import later
from auditor_app.ui.following_area import by_mouse
from auditor_app.ui.form.roll import Roll, Stretch
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.ui.form.units import Unit

NEAR: Final = 1
"""Made ahead: so many heights of the view above and below it."""
FAR: Final = 4
"""Taken down: what is farther than so many."""


class RollingArea(QScrollArea):
    """Shows the column `roll` in the widget that `put_in` is given."""

    def __init__(self, make: Callable[[Unit, str], QWidget | None]) -> None:
        """`make` as `Roll` takes it."""
        super().__init__()
        self.roll = Roll(make)
        self._frame = QWidget()
        self._is_looking = False
        self.waits = False
        """Whether nothing is made for now: what is to stand on the roll is not told yet."""
        self._ahead = later(self, self._make_ahead)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(self.look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def put_in(self, frame: QWidget) -> None:
        """Scroll this widget, somewhere in which the column stands."""
        self._frame = frame
        self.setWidget(frame)

    def is_spare(self, stretch: Stretch) -> bool:
        """Whether a stretch that is far away can be taken down without losing anything."""
        del stretch
        return True

    def look(self, _: int = 0) -> None:
        """Make the first of what is in view; the rest follows while nothing else is to be done."""
        if self._is_looking or self.waits or not self.isVisible():
            return
        self._is_looking = True
        try:
            with self._held():
                due = (stretch for stretch in self._within(0) if not stretch.is_made)
                if self.roll.make(islice(due, 1)):
                    self.settle()
        finally:
            self._is_looking = False
        self._ahead.start()

    def bring_up(self, ref: str) -> None:
        """Make what stands at `ref`, wherever it is."""
        stretch = self.roll.stretch_with(ref)
        if stretch is None:
            return
        if self.roll.make((stretch,)):
            self.settle()
        self._ahead.start()

    def scroll_to(self, widget: QWidget) -> None:
        """Let `widget` stand at the top of the view."""
        self.settle()
        top = widget.mapTo(self._frame, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - GRID * 3)
        self.look()

    def top_ref(self) -> str:
        """The first ref that begins in view; "" while nothing is shown."""
        scrolled = self.verticalScrollBar().value()
        for stretch in self._within(0):
            for unit in stretch.units:
                for ref in unit.refs:
                    widget = self.roll.widgets.get(ref)
                    if widget is not None and (
                        widget.mapTo(self._frame, QPoint(0, widget.height())).y() > scrolled
                    ):
                        return ref
        return ""

    def is_in_view(self, widget: QWidget) -> bool:
        """Whether any of `widget` is seen."""
        return not widget.visibleRegion().isEmpty()

    def settle(self) -> None:
        """Give everything the place that its layout has for it, now."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More may be in view."""
        super().resizeEvent(event)
        self._ahead.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Now it is known what is in view."""
        super().showEvent(event)
        self._ahead.start()

    # Inside -------------------------------------------------------------------------------------

    def _make_ahead(self) -> None:
        """One stretch more: in view, near it, or (for a screen reader) anywhere."""
        if not self.isVisible():
            return
        self.settle()
        reads_all = QAccessible.isActive()
        wanted = self.roll.stretches if reads_all else [*self._within(0), *self._within(NEAR)]
        due = next((stretch for stretch in wanted if not stretch.is_made), None)
        if due is not None:
            with self._held():
                self.roll.make((due,))
                self.settle()
            self._ahead.start()
        if not reads_all:
            # Also while one scrolls on and on: what has been passed by is not kept.
            self._take_down_far()

    def _take_down_far(self) -> None:
        near = {id(stretch) for stretch in self._within(FAR)}
        focus = QApplication.focusWidget()
        for stretch in self.roll.stretches:
            if not stretch.is_made or id(stretch) in near or stretch.isHidden():
                continue
            if (focus is not None and stretch.isAncestorOf(focus)) or not self.is_spare(stretch):
                continue
            self.roll.take_down(stretch)

    def _within(self, heights: int) -> list[Stretch]:
        """The stretches in view, and so many heights of the view above and below it."""
        high = self.viewport().height()
        top = self.verticalScrollBar().value() - self._offset() - heights * high
        bottom = top + (2 * heights + 1) * high
        return [
            stretch
            for stretch in self.roll.stretches
            if not stretch.isHidden()
            and stretch.y() < bottom
            and stretch.y() + stretch.height() > top
        ]

    def _offset(self) -> int:
        """Where the column begins."""
        return self.roll.mapTo(self._frame, QPoint(0, 0)).y()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """What stands at the top of the view stays there, whatever is made above it."""
        self.settle()
        bar = self.verticalScrollBar()
        there = self._within(0)
        made = [stretch for stretch in there if stretch.is_made]
        anchor = next(iter(made or there), None)
        before = anchor.y() - bar.value() if anchor is not None else 0
        yield
        if anchor is not None and bar.value() > 0:
            bar.setValue(anchor.y() - before)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is seen whole, and what Tab goes to next is there."""
        if now is None or self.waits or not self.isAncestorOf(now):
            return
        above: QWidget | None = now
        while above is not None and not isinstance(above, Stretch):
            above = above.parentWidget()
        if isinstance(above, Stretch):
            with self._held():
                if self.roll.make_beside(above, now):
                    self.settle()
        if not by_mouse():
            self.ensureWidgetVisible(now, 0, GRID * 4)
