"""What every conformance suite is made of: cases read from a file, judged one by one.

A case that cannot be read, that crashes or that takes too long has failed; it stops nothing.
"""

from __future__ import annotations

import json
import signal
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

CASE_SECONDS = 20.0
"""After so long a case is cut off. The slowest of the recorded ones needs a tenth of a second."""

UNREADABLE = "unreadable line"


class TimeUp(BaseException):
    """A case was cut off. Not an Exception, so that no code under test swallows it."""


@dataclass(frozen=True, slots=True)
class Suite:
    """How a suite is run.

    Attributes:
        needs: files below the folder without which there is no such suite; the first has the
            cases, one a line.
        prepare: what the cases of a folder share.
        judge: what went wrong in a case, or None.
        counts_in: the figures that a case counts in.
        key: the member of a case that names it.
    """

    needs: tuple[str, ...]
    prepare: Callable[[Path], Any]
    judge: Callable[[dict[str, Any], Any], str | None]
    counts_in: Callable[[dict[str, Any]], tuple[str, ...]]
    key: str = "id"

    def is_in(self, folder: Path) -> bool:
        """Whether the folder has this suite."""
        return all((folder / path).is_file() for path in self.needs)

    def cases(self, folder: Path) -> list[dict[str, Any]]:
        """All cases, those that are none included."""
        return list(read_cases(folder / self.needs[0], self.key))

    def outcome(self, case: dict[str, Any], shared: Any) -> str | None:
        """What went wrong, whatever it was; None where nothing did."""
        if UNREADABLE in case:
            return f"{UNREADABLE}: {case[UNREADABLE]}"
        try:
            with limited(CASE_SECONDS):
                return self.judge(case, shared)
        except TimeUp:
            return f"cut off after {CASE_SECONDS:g} s"
        except Exception as error:  # noqa: BLE001 - a crash is a failed case, with its name
            return f"crash: {type(error).__name__}: {error}"


def read_cases(path: Path, key: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file; a line that is none becomes a case that fails."""
    with path.open(encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            name = f"{path.name}:{number}"
            try:
                case = json.loads(line)
            except ValueError as error:
                yield {key: name, UNREADABLE: str(error)}
                continue
            if isinstance(case, dict) and isinstance(case.get(key), str):
                yield case
            else:
                yield {key: name, UNREADABLE: f"no object with a text '{key}'"}


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise TimeUp in what takes longer, where the system has such an alarm.

    Regular expressions look for signals too, so that a pattern that explodes is cut off.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise TimeUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
