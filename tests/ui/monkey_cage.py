"""The cage of the monkey: nothing outside is touched, and whatever goes wrong inside is noted.

File dialogs give files made for it, no printer is there, no socket is opened, no device is switched
on. The clipboard is the offscreen platform's own, which no other program sees.
"""

from __future__ import annotations

import socket
import sys
import threading
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from media_samples import FakeCamera, FakeMicrophone, FakePlayer, FakeReceiver, sound_file
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from ui_samples import make_photo

from auditor_app.ui import files, jobs
from auditor_app.ui.delivering import sticks
from auditor_app.ui.delivering.sticks import Stick
from auditor_app.ui.finishing import printing
from auditor_app.ui.media import devices
from auditor_app.ui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QWidget

HARMLESS = (
    "This plugin does not support",
    "OpenType support missing for",
    "Populating font family aliases took",
)
"""Beginnings of what Qt says of the offscreen platform and of this machine's fonts."""


class Faults:
    """What went wrong, in words; a place that is told is worth more than a type."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def note(self, what: str) -> None:
        """Something is wrong."""
        self.found.append(what)

    def note_error(self, error: BaseException, where: str) -> None:
        """An exception that nobody caught."""
        said = "".join(traceback.format_exception(error))
        self.note(f"{where}: {said}")


@contextmanager
def listening(faults: Faults) -> Iterator[None]:
    """Every way in which Python and Qt tell of a fault leads into `faults`."""

    def hooked(_: type[BaseException], error: BaseException, __: object) -> None:
        faults.note_error(error, "not caught")

    def in_thread(told: Any) -> None:
        faults.note_error(told.exc_value, f"in thread {told.thread.name if told.thread else '?'}")

    def unraisable(told: Any) -> None:
        faults.note_error(told.exc_value, f"not raisable, {told.err_msg} {told.object!r}")

    def qt(kind: QtMsgType, _: object, message: str) -> None:
        loud = kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if loud and not any(words in message for words in HARMLESS):
            faults.note(f"Qt: {message}")

    def unexpected(error: BaseException) -> Any:
        faults.note_error(error, "in a job")
        return said(error)

    said = jobs.unexpected
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooked, in_thread, unraisable
    jobs.unexpected = unexpected
    handler = qInstallMessageHandler(qt)
    try:
        yield
    finally:
        qInstallMessageHandler(handler)
        jobs.unexpected = said
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


class Belongings:
    """Files that the monkey is given when a dialog asks for one, in turns."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.card = folder / "card"
        self.card.mkdir(parents=True)
        self.vault: Path | None = None
        """What it opens when it is asked for another vault."""
        for number in range(3):
            make_photo(self.card / f"DSC{number:04}.jpg")
        (self.card / "DSC9999.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
        self.photo = make_photo(folder / "gate.jpg")
        self.files = [
            make_photo(folder / "Exit 2 \u0635\u0648\u0631\u0629.png"),
            self.photo,
            sound_file(folder / "looms.wav", 0.2),
            self.card / "DSC9999.jpg",
            folder / "not there.jpg",
            folder,
        ]
        (folder / "empty.json").write_bytes(b"")
        self.files.append(folder / "empty.json")
        self._turn = 0

    def one(self) -> Path | None:
        """The next one; now and then nobody chooses anything."""
        self._turn += 1
        if self._turn % 5 == 0:
            return None
        return self.files[self._turn % len(self.files)]

    def several(self) -> tuple[Path, ...]:
        """A few, good and bad ones."""
        found = [path for path in (self.one(), self.one()) if path is not None]
        return tuple(found)

    def target(self, name: str) -> Path | None:
        """Where to write something."""
        self._turn += 1
        return None if self._turn % 4 == 0 else self.folder / f"{self._turn} {name}"

    def choose_folder(self, asking: QWidget) -> Path | None:
        """The card with photos; whoever wants to open a vault finds the one there is."""
        if isinstance(asking, UnlockPage):
            return self.vault
        self._turn += 1
        return (self.card, None, self.folder / "gone")[self._turn % 3]


def _refuse(*_: object, **__: object) -> NoReturn:
    raise OSError(101, "Network is unreachable")


def lock_in(patch: pytest.MonkeyPatch, folder: Path) -> Belongings:
    """Put everything that leads out of the program out of reach."""
    assert QGuiApplication.platformName() == "offscreen"
    has = Belongings(folder)
    patch.setattr(files, "choose_photos", lambda *_: has.several())
    patch.setattr(files, "choose_file", lambda *_: has.one())
    patch.setattr(files, "choose_folder", lambda parent, *_: has.choose_folder(parent))
    patch.setattr(files, "choose_target", lambda _, __, name, ___: has.target(name))
    patch.setattr(printing, "has_printer", lambda: False)
    patch.setattr(printing, "ask", lambda *_: None)
    patch.setattr(socket.socket, "connect", _refuse)
    patch.setattr(socket, "getaddrinfo", _refuse)
    stick = folder / "BLUE"
    stick.mkdir()
    plugged = (Stick(stick, "BLUE", 8_000_000_000, read_only=False),)
    patch.setattr(sticks, "sticks_now", lambda: plugged)
    patch.setattr(devices, "make_camera", lambda parent: FakeCamera(parent, "Integrated"))
    patch.setattr(devices, "make_microphone", lambda parent: FakeMicrophone(parent, "Headset"))
    patch.setattr(devices, "make_player", FakePlayer)
    patch.setattr(devices, "make_receiver", FakeReceiver)
    return has
