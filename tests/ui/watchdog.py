"""A watchdog of the thread on which the window lives: no call may hold it for long.

What is measured is processor time of that thread, from an event's delivery to its end: a machine
that is busy with something else makes no call longer. A yardstick that is measured at the same
moment makes up for a processor that is slow, or that a neighbour on the same core slows down: the
same program may not pass on one machine and fail on another.
Collecting garbage is left out, since a run of many tests has far more of it than the program.
"""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from auditor_app.ui.pages.page import Page
from auditor_app.ui.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 0.050
"""Seconds of processor time that one call may take, where the yardstick takes `_EXPECTED`."""
_EXPECTED: Final = 0.0015
"""Seconds of the yardstick for which `LONGEST` is meant; with twice as many so has a call."""

_YARDSTICK: Final = 20
_TRIES: Final = 5

# Events whose delivery runs other events' handlers, which are measured by themselves.
_NESTING: Final = {QEvent.Type.Quit, QEvent.Type.DeferredDelete}


@dataclass(frozen=True, slots=True)
class LongCall:
    """A call that took too long: what was called, on which page, and for how long (seconds)."""

    what: str
    page: str
    seconds: float

    def __str__(self) -> str:
        return f"{self.page}: {self.what} took {self.seconds * 1000:.0f} ms"


class WatchedApplication(QApplication):
    """An application that notes what holds its thread for longer than `LONGEST`, once told to.

    Attributes:
        strays: widgets that flashed up as windows of their own and took the focus away.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.long_calls: list[LongCall] = []
        self.strays: list[str] = []
        self.watching = False
        self._depth = 0
        self._collected = 0.0
        self._collecting = 0.0
        gc.callbacks.append(self._note_collection)

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event as Qt does; what an event sets off counts as part of it."""
        # Nearly all of a test's time would go into asking each event for its type.
        if isinstance(receiver, QWidget) and receiver.isWindow() and _is_stray(receiver, event):
            self.strays.append(f"{type(receiver).__name__} {receiver.accessibleName()}")
        if not self.watching or self._depth or (kind := event.type()) in _NESTING:
            return super().notify(receiver, event)
        self._depth += 1
        self._collected = 0.0
        begun = time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            taken = time.thread_time() - begun - self._collected
            self._depth -= 1
            if taken > LONGEST and (taken := taken / _slowness()) > LONGEST:
                name, page = _whereabouts(receiver)
                self.long_calls.append(
                    LongCall(f"{kind.name} to {name}", page or _shown_page(self), taken)
                )

    def watch(self) -> None:
        """Begin to watch; what was noted before is forgotten."""
        self.long_calls.clear()
        self.watching = True

    def _note_collection(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = time.thread_time()
        else:
            self._collected += time.thread_time() - self._collecting


def watched(application: QCoreApplication | None) -> WatchedApplication:
    """The application of the tests."""
    assert isinstance(application, WatchedApplication)
    return application


def _slowness() -> float:
    """How much slower than expected the processor is now; 1 at least."""
    return max(1.0, sorted(_yardstick() for _ in range(_TRIES))[_TRIES // 2] / _EXPECTED)


def _yardstick() -> float:
    """Seconds of processor time for always the same: a few widgets, as the pages are made of."""
    begun = time.thread_time()
    holder = QWidget()
    for number in range(_YARDSTICK):
        label = QLabel(f"Yardstick {number}", holder)
        label.ensurePolished()
        label.sizeHint()
    shiboken6.delete(holder)
    return time.thread_time() - begun


def _is_stray(window: QWidget, event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.Show
        and window.windowType() == Qt.WindowType.Window
        and not isinstance(window, MainWindow)
    )


def _whereabouts(receiver: QObject) -> tuple[str, str]:
    """The class of what was called and of its page, as far as both are still there."""
    if not shiboken6.isValid(receiver):
        return type(receiver).__name__, ""
    name = receiver.metaObject().className()
    pages = (type(above).__name__ for above in _upwards(receiver) if isinstance(above, Page))
    return name, next(pages, "")


def _upwards(receiver: QObject) -> Iterator[QObject]:
    above: QObject | None = receiver
    while above is not None:
        yield above
        above = above.parent()


def _shown_page(application: QApplication) -> str:
    for window in application.topLevelWidgets():
        for page in window.findChildren(QWidget):
            if isinstance(page, Page) and page.isVisible():
                return type(page).__name__
    return "no page"
