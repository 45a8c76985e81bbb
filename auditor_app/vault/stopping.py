"""Breaking off long work in the vault: whoever sits there wants it locked, and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable


def never() -> bool:
    """Nobody wants to stop."""
    return False


def go_on_unless(stop: Callable[[], bool]) -> None:
    """Ask between two files whether to go on.

    Raises:
        StoppedError: `stop` says so.
    """
    if stop():
        raise StoppedError(
            "The work was broken off, because the vault is being locked.",
            "Nothing was changed. Unlock the vault and begin it again.",
        )
