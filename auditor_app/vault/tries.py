"""The wait after wrong passphrases: a few are free, then each doubles it, up to five minutes.

`vault.tries` holds how many were wrong in a row and when the last one was; nothing of what was
tried. A try is counted, durably, before it is looked at: killing the program takes none back. The
vault's lock (`instance_lock`) lets one program at a time try.

What this is worth: it slows down somebody who types at this laptop. It does nothing against
somebody who copies the folder, removes the file or sets the clock forward; what makes a guess dear
to them is Argon2id (`slots`). It is therefore never worth locking the owner out: where the file
cannot be read, nothing was wrong yet; where it cannot be written, the try is made all the same; and
a clock that was set back makes the wait begin anew, once. Recovery codes and escrow keys are not
counted: nobody guesses 130 random bits, and they must help at once.
"""

from __future__ import annotations

import json
import math
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import TooManyTriesError, VaultError
from auditor_app.vault.durable import remove_file, write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

TRIES_FILE: Final = "vault.tries"
FREE_TRIES: Final = 5
FIRST_WAIT: Final = 5
LONGEST_WAIT: Final = 300
"""Seconds."""
_LARGEST = 200


@dataclass(frozen=True, slots=True)
class _Counted:
    """Wrong tries in a row, and when the last one was (seconds since 1970, UTC)."""

    wrong: int = 0
    last: float = 0.0


class Tries:
    """The wrong tries at the vault in `folder`, by the time that `clock` tells."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._path = folder / TRIES_FILE
        self._clock = clock

    @contextmanager
    def counted(self) -> Iterator[None]:
        """One try, made in the block: it counts as wrong unless the block ends well.

        Raises:
            TooManyTriesError: it comes too early, and was not made.
        """
        counted, now = self._read(), self._clock().timestamp()
        self._refuse_early(counted, now)
        self._write(_Counted(counted.wrong + 1, now))
        yield
        self.forget()

    def forget(self) -> None:
        """The right secret was given: the next wrong one is the first again."""
        with suppress(VaultError, OSError):  # see the module: never in the way of the owner
            if self._path.exists():
                remove_file(self._path)

    def _refuse_early(self, counted: _Counted, now: float) -> None:
        left = waiting_time(counted.wrong) - (now - counted.last)
        if now < counted.last:
            # The clock was set back: from here on the wait runs by the new time.
            left = waiting_time(counted.wrong)
            if not self._write(_Counted(counted.wrong, now)):
                return
        if left > 0:
            raise TooManyTriesError(math.ceil(left))

    def _read(self) -> _Counted:
        """What was counted; a file that is gone, damaged or unreadable says nothing."""
        try:
            with self._path.open("rb") as file:
                said = json.loads(file.read(_LARGEST))
            wrong, last = said["wrong"], said["last"]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return _Counted()
        if type(wrong) is not int or type(last) not in (int, float) or not math.isfinite(last):
            return _Counted()
        return _Counted(max(0, wrong), float(last))

    def _write(self, counted: _Counted) -> bool:
        """Whether it could be kept."""
        said = json.dumps({"wrong": counted.wrong, "last": round(counted.last, 3)})
        try:
            write_file(self._path, said.encode("ascii"))
        except VaultError:
            return False
        return True


def waiting_time(wrong: int) -> int:
    """How many seconds after `wrong` wrong tries in a row the next one has to wait."""
    if wrong < FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES, LONGEST_WAIT.bit_length())
    return min(LONGEST_WAIT, FIRST_WAIT << doublings)
