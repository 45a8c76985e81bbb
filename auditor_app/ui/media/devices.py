"""The laptop's camera, microphone, loudspeaker and receiver, as the window knows them.

What stands behind each is made by the functions at the end, and only when somebody wants it: Qt's
multimedia libraries are slow to load, and no device is looked at, let alone switched on, before a
person asks. Tests put their own devices there. What is abstract the type checker holds to: Qt's
metaclass takes no `ABC`.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Device:
    """A camera or a microphone: what the system calls it by, and what a person reads."""

    id: str
    name: str


class Camera(QObject):
    """The cameras of this laptop, one of which may be on.

    Signals:
        changed(): one was plugged in or out.
        frame(QImage): what the camera sees; some fifteen a second.
        lost(): the camera that was on is gone, or gives nothing.
    """

    changed = Signal()
    frame = Signal(object)
    lost = Signal()

    @abstractmethod
    def devices(self) -> tuple[Device, ...]:
        """Those that are there, the system's own choice first."""
        raise NotImplementedError

    @abstractmethod
    def start(self, device_id: str) -> None:
        """Switch this one on, and any other off."""
        raise NotImplementedError

    @abstractmethod
    def stop(self) -> None:
        """Switch it off."""
        raise NotImplementedError

    @abstractmethod
    def picture(self) -> QImage:
        """The newest frame, whole; null while there is none."""
        raise NotImplementedError


class Microphone(QObject):
    """The microphones of this laptop, one of which may be on.

    Signals:
        changed(): one was plugged in or out.
        heard(bytes): 16-bit mono samples, `rate` of them a second.
        lost(): the microphone that was on is gone, or gives nothing.
    """

    changed = Signal()
    heard = Signal(object)
    lost = Signal()

    rate = 16_000
    """Samples a second: speech needs no more."""

    @abstractmethod
    def devices(self) -> tuple[Device, ...]:
        """Those that are there, the system's own choice first."""
        raise NotImplementedError

    @abstractmethod
    def start(self, device_id: str) -> None:
        """Switch this one on; `rate` is what it gives from then on."""
        raise NotImplementedError

    @abstractmethod
    def stop(self) -> None:
        """Switch it off; what it still held is `heard` first."""
        raise NotImplementedError


class Player(QObject):
    """Plays a sound or a film from memory.

    Signals:
        moved(position, duration): in milliseconds; 0 while it is not known.
        playing_changed(bool)
        frame(QImage): of a film.
        failed(): it cannot be played here.
    """

    moved = Signal(int, int)
    playing_changed = Signal(bool)
    frame = Signal(object)
    failed = Signal()

    @abstractmethod
    def load(self, content: bytes) -> None:
        """Take what is to be played; it stays in memory until `unload`."""
        raise NotImplementedError

    @abstractmethod
    def unload(self) -> None:
        """Let go of it."""
        raise NotImplementedError

    @abstractmethod
    def play(self) -> None:
        """Go on, from the beginning where it had come to the end."""
        raise NotImplementedError

    @abstractmethod
    def pause(self) -> None:
        """Stay where it is."""
        raise NotImplementedError

    @abstractmethod
    def seek(self, position: int) -> None:
        """To that millisecond."""
        raise NotImplementedError


class Receiver(QObject):
    """The system's way to tell where the laptop is.

    Signals:
        found(latitude, longitude, altitude, accuracy): degrees and metres as text, "" unknown.
        failed(): it cannot tell, or not now, or may not.
    """

    found = Signal(str, str, str, str)
    failed = Signal()

    @abstractmethod
    def is_there(self) -> bool:
        """Whether the system has one."""
        raise NotImplementedError

    @abstractmethod
    def ask(self) -> None:
        """Ask once; `found` or `failed` within a minute."""
        raise NotImplementedError


def make_camera(parent: QObject) -> Camera:
    """Qt's."""
    from auditor_app.ui.media.qt_camera import QtCamera  # noqa: PLC0415 - loaded when it is wanted

    return QtCamera(parent)


def make_microphone(parent: QObject) -> Microphone:
    """Qt's."""
    from auditor_app.ui.media.qt_sound import QtMicrophone  # noqa: PLC0415 - likewise

    return QtMicrophone(parent)


def make_player(parent: QObject) -> Player:
    """Qt's."""
    from auditor_app.ui.media.qt_sound import QtPlayer  # noqa: PLC0415 - likewise

    return QtPlayer(parent)


def make_receiver(parent: QObject) -> Receiver:
    """Qt's."""
    from auditor_app.ui.media.qt_place import QtReceiver  # noqa: PLC0415 - likewise

    return QtReceiver(parent)
