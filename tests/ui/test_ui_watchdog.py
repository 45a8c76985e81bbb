"""The watchdog of the window's thread bites, and not for nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import watchdog as kennel
from PySide6.QtCore import QCoreApplication, QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Holder(QObject):
    """Holds the thread for so many seconds of processor time when it gets an event."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    def event(self, event: QEvent) -> bool:
        del event
        begun = time.thread_time()
        while time.thread_time() - begun < self._seconds:
            pass
        return True


@pytest.mark.parametrize(("slowness", "times", "noted"), [(1, 1.2, 1), (1, 0.2, 0), (2, 1.2, 0)])
def test_a_call_that_holds_the_window_is_noted_but_not_where_the_machine_is_slow(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, slowness: float, times: float, noted: int
) -> None:
    monkeypatch.setattr(kennel, "_slowness", lambda: slowness)
    application = kennel.watched(qapp)
    application.watch()
    QCoreApplication.sendEvent(Holder(times * kennel.LONGEST), QEvent(QEvent.Type.User))
    application.watching = False
    assert len(application.long_calls) == noted
    application.long_calls.clear()
