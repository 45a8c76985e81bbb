"""A window with a camera before it: goes to a place, waits until it is still, takes it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings

from auditor_app.errors import AuditorError
from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.pages.page import Page
from auditor_app.ui.settings.choices import Choices, keep_choices
from auditor_app.ui.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.ui.destinations import Place

PageKind = TypeVar("PageKind", bound=Page)

_PATIENCE = 60.0
"""Seconds after which a page that does not come is a fault."""
_LAYOUT_PASSES = 5
_USUAL = (1280, 800)
_STILL = 150
"""Milliseconds in which nothing may change any more, for what is painted late."""


class PictureError(AuditorError):
    """A page did not come."""


class Camera:
    """Takes pictures of one window.

    Args:
        vault: the folder that the window opens with.
        settings: a file of settings that is made for it.
        out: the folder for the pictures.
        choices: language, theme and size of type.
    """

    def __init__(self, vault: Path, settings: Path, out: Path, choices: Choices) -> None:
        self.taken: list[Path] = []
        self._out = out
        kept = QSettings(str(settings), QSettings.Format.IniFormat)
        keep_choices(kept, choices)
        self.window = MainWindow(vault, kept)
        self.window.resize(*_USUAL)
        self.window.show()
        QCoreApplication.processEvents()
        self.window.activateWindow()

    def visit(self, place: Place, name: str) -> None:
        """Go to a place and take it."""
        self.window.go(place)
        self.take(name)

    def go(self, place: Place, kind: type[PageKind]) -> PageKind:
        """Go to a place; its page, once it is still.

        Raises:
            PictureError: another page came.
        """
        self.window.go(place)
        self.settle()
        page = self.window.page
        if not isinstance(page, kind):
            raise not_shown(kind.__name__)
        return page

    def take(self, name: str) -> None:
        """Take the window as it is, once it is still."""
        self.settle()
        path = self._out / f"{len(self.taken) + 1:02d}-{name}.png"
        self.window.grab().save(str(path))
        self.taken.append(path)

    def take_in(self, size: tuple[int, int], name: str) -> None:
        """Take the window in another size."""
        self.window.resize(*size)
        self.take(name)
        self.window.resize(*_USUAL)

    def settle(self, milliseconds: int = _STILL) -> None:
        """Wait until nothing is under way and what was put off is painted."""
        self.until(self._is_quiet)
        end = time.monotonic() + milliseconds / 1000
        self.until(lambda: time.monotonic() > end)
        self.until(self._is_quiet)
        for _ in range(_LAYOUT_PASSES):
            QCoreApplication.processEvents()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window go on until something holds.

        Raises:
            PictureError: it does not come to hold.
        """
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise not_shown("expected state")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def close(self) -> None:
        """Lock the vault and let the window go."""
        self.window.close()
        self.until(lambda: not self.window.desk.is_open)
        self.window.close()
        self.window.desk.shut()
        self.window.deleteLater()

    def _is_quiet(self) -> bool:
        desk = self.window.desk
        making = any(not each.is_whole for each in self.window.findChildren(SlowList))
        return not desk.lane.busy and not desk.pictures.busy and not making


def not_shown(what: str) -> PictureError:
    """The error for something that did not come."""
    return PictureError(f"The window did not show: {what}.", "Look for an error above.")
