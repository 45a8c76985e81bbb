"""What is Qt's ends in the thread of the window, whichever thread made the garbage too much."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from ui_walk import Walk

MANY = 50_000


class Knot:
    """A timer that only the collector lets go of; it notes in which thread."""

    ended_in: list[int] = []  # noqa: RUF012 - all of them write there

    def __init__(self) -> None:
        self.itself = self
        self.timer = QTimer()

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


def make_garbage() -> None:
    for _ in range(MANY):
        knot: list[object] = []
        knot.append(knot)


def test_a_timer_that_nobody_holds_ends_in_the_thread_of_the_window(unlocked: Walk) -> None:
    """In another one it would be called after its end: the program ended with it."""
    Knot.ended_in.clear()
    Knot()
    desk = unlocked.window.desk
    desk.run(desk, make_garbage, lambda _: None)
    unlocked.quiet()
    unlocked.until(lambda: Knot.ended_in)
    assert Knot.ended_in == [threading.get_ident()]


def test_once_the_window_has_ended_python_collects_by_itself(unlocked: Walk) -> None:
    assert not gc.isenabled()
    unlocked.window.end()
    assert gc.isenabled()
    unlocked.window.end()
    assert gc.isenabled()
