"""Time left as people can bear to watch it: it counts down, and does not jump with every chunk."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.numerals import number

if TYPE_CHECKING:
    from collections.abc import Callable

_FOLLOW: Final = 0.15
"""How far one new estimate moves the one that is shown."""
_FAR: Final = 0.6
"""A new estimate that is off by so much of what is shown counts as far."""
_FAR_TIMES: Final = 4
"""So many in a row that are far to the same side: the line has changed, the words follow."""
_UP: Final = 1.25
"""The words go up only when the time left is longer by so much: a little up and down is no news."""


class SteadyTime:
    """Smooths estimates of the seconds that are left, and says them in coarse steps."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end: float | None = None
        self._far = 0
        self._told: int | None = None

    def forget(self) -> None:
        """Another bundle, or a new attempt: nothing is known yet."""
        self._end, self._far, self._told = None, 0, None

    def feed(self, seconds_left: float | None) -> None:
        """A new estimate; None: none can be made now, what was known goes on counting down."""
        if seconds_left is None or not math.isfinite(seconds_left):
            return
        now = self._clock()
        if self._end is None:
            self._end = now + seconds_left
            return
        shown = max(self._end - now, 1.0)
        off = (seconds_left - shown) / shown
        if abs(off) > _FAR:
            same_side = (self._far > 0) == (off > 0)
            self._far = (self._far if same_side else 0) + (1 if off > 0 else -1)
        else:
            self._far = 0
        if abs(self._far) >= _FAR_TIMES:
            self._end, self._far, self._told = now + seconds_left, 0, None
        else:
            self._end = now + shown + _FOLLOW * (seconds_left - shown)

    def seconds(self) -> int | None:
        """What is told now, in the step of its size; None while nothing can be said."""
        if self._end is None:
            return None
        left = max(self._end - self._clock(), 0.0)
        step = _step(left)
        if self._told is not None and step > self._told and left < self._told * _UP:
            return self._told
        self._told = step
        return step

    def words(self) -> str:
        """Such as "about 3 minutes left"; empty while nothing can be said."""
        seconds = self.seconds()
        return "" if seconds is None else time_words(seconds)


def _step(left: float) -> int:
    """Seconds, rounded up to what is worth telling apart."""
    if left <= 10:
        return 10
    if left <= 60:
        return 60
    if left <= 10 * 60:
        return math.ceil(left / 60) * 60
    if left <= 60 * 60:
        return math.ceil(left / 300) * 300
    return math.ceil(left / 1800) * 1800


def time_words(seconds: int) -> str:
    """So many seconds as words; `seconds` as `SteadyTime.seconds` gives them."""
    if seconds <= 10:
        return _tr("a few seconds left")
    if seconds <= 60:
        return _tr("less than a minute left")
    if seconds < 60 * 60:
        return _tr("about %Ln minutes left", "", seconds // 60)
    if seconds == 60 * 60:
        return _tr("about an hour left")
    hours, minutes = divmod(seconds // 60, 60)
    if not minutes:
        return _tr("about %Ln hours left", "", hours)
    return _tr("about {hours} h {minutes} min left").format(
        hours=number(hours), minutes=number(minutes)
    )


def _tr(text: str, comment: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("SteadyTime", text, comment, count)
