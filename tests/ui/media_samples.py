"""A record with every question that takes media, and devices that do what a test says."""

from __future__ import annotations

import io
import math
from array import array
from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from auditor_app.audit import open_session
from auditor_app.audit.filling import session_for
from auditor_app.evidence.sounds import as_wav
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.media.devices import Camera, Device, Microphone, Player, Receiver
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import Vault

PHOTO = "/data/media/photo"
MARKED = "/data/media/marked"
SKETCH = "/data/media/sketch"
SIGNATURE = "/data/media/signature"
SOUND = "/data/media/sound"
FILM = "/data/media/film"
FILE = "/data/media/file"
CODE = "/data/media/code"
PLACE = "/data/media/place"

_UPLOADS = (
    ("photo", "image/*", "", "Photos of the loading bay"),
    ("marked", "image/*", "annotate", "Mark the blocked exits on a photo"),
    ("sketch", "image/*", "draw", "Sketch of the floor"),
    ("signature", "image/*", "signature", "Signature of the representative"),
    ("sound", "audio/*", "", "Noise at the looms"),
    ("film", "video/*", "", "Walk through the hall"),
    ("file", "application/*", "", "Payroll of last month"),
)
_INPUTS = (
    ("code", "barcode", "Code on the machine"),
    ("place", "geopoint", "Where the gate is"),
)


def media_record(vault: Vault, audit_id: str) -> str:
    """A draft of the shipped site profile with one more page, of media; its id."""
    shipped = shipped_protocol("ilo_forced_labour").form("site_profile").definition
    names = [name for name, *_ in (*_UPLOADS, *_INPUTS)]
    nodes = "".join(f"<{name}/>" for name in names)
    binds = "".join(f'<bind nodeset="/data/media/{n}" type="binary"/>' for n, *_ in _UPLOADS)
    binds += "".join(f'<bind nodeset="/data/media/{n}" type="{t}"/>' for n, t, _ in _INPUTS)
    body = "".join(
        f'<upload ref="/data/media/{n}" mediatype="{kind}" appearance="{words}">'
        f"<label>{label}</label></upload>"
        for n, kind, words, label in _UPLOADS
    ) + "".join(
        f'<input ref="/data/media/{n}"><label>{label}</label></input>' for n, _, label in _INPUTS
    )
    xml = (
        shipped.xml.replace("<meta>", f"<media>{nodes}</media><meta>", 1)
        .replace(
            '<bind nodeset="/data/meta/instanceID"',
            f'{binds}<bind nodeset="/data/meta/instanceID"',
            1,
        )
        .replace(
            "</h:body>",
            f'<group ref="/data/media" appearance="field-list"><label>Media</label>{body}'
            "</group></h:body>",
            1,
        )
    )
    form = parse_xform(xml, "site_profile")
    vault.forms.pin(form.xml, form.form_id, form.version, form.digest)
    values = session_for(vault, form).values()
    record = vault.records.create(
        audit_id, form.digest, form.form_id, form.version, "site", "Media", values
    )
    open_session(vault, record.id)
    return record.id


class FakeCamera(Camera):
    """Cameras that are plugged in and out by the test."""

    def __init__(self, parent: object = None, *names: str) -> None:
        super().__init__(parent)
        self.there = [Device(name.lower(), name) for name in names]
        self.on = ""
        self.image = QImage()

    def devices(self) -> tuple[Device, ...]:
        return tuple(self.there)

    def start(self, device_id: str) -> None:
        self.on = device_id

    def stop(self) -> None:
        self.on = ""

    def picture(self) -> QImage:
        return self.image

    def see(self, image: QImage) -> None:
        """The camera that is on sees this."""
        assert self.on
        self.image = image
        self.frame.emit(image)

    def unplug(self) -> None:
        """The one that is on."""
        self.there = [each for each in self.there if each.id != self.on]
        was, self.on = self.on, ""
        self.changed.emit()
        if was:
            self.lost.emit()

    def plug(self, name: str) -> None:
        self.there.append(Device(name.lower(), name))
        self.changed.emit()


class FakeMicrophone(Microphone):
    """A microphone that hears what the test says."""

    def __init__(self, parent: object = None, *names: str) -> None:
        super().__init__(parent)
        self.there = [Device(name.lower(), name) for name in names]
        self.on = ""

    def devices(self) -> tuple[Device, ...]:
        return tuple(self.there)

    def start(self, device_id: str) -> None:
        self.on = device_id

    def stop(self) -> None:
        self.on = ""

    def hear(self, seconds: float, loud: float = 0.5) -> bytes:
        """So long a tone; the samples."""
        assert self.on
        samples = tone(seconds, self.rate, loud)
        self.heard.emit(samples)
        return samples

    def unplug(self) -> None:
        self.there, self.on = [], ""
        self.changed.emit()
        self.lost.emit()


class FakePlayer(Player):
    """Notes what it is asked for."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.content = b""
        self.done: list[str] = []

    def load(self, content: bytes) -> None:
        self.content = content
        self.done.append("load")

    def unload(self) -> None:
        self.content = b""
        self.done.append("unload")

    def play(self) -> None:
        self.done.append("play")
        self.moved.emit(0, 4000)
        self.playing_changed.emit(True)

    def pause(self) -> None:
        self.done.append("pause")
        self.playing_changed.emit(False)

    def seek(self, position: int) -> None:
        self.done.append(f"seek {position}")
        self.moved.emit(position, 4000)


class FakeReceiver(Receiver):
    """A receiver that knows where it is, or not."""

    def __init__(self, parent: object = None, *, there: bool = True) -> None:
        super().__init__(parent)
        self.there = there
        self.asked = 0

    def is_there(self) -> bool:
        return self.there

    def ask(self) -> None:
        self.asked += 1


def tone(seconds: float, rate: int = 16_000, loud: float = 0.5) -> bytes:
    """A tone of 440 Hz as 16-bit samples."""
    step = 2 * math.pi * 440 / rate
    count = round(seconds * rate)
    return array("h", (round(loud * 32767 * math.sin(step * n)) for n in range(count))).tobytes()


def sound_file(path: Path, seconds: float = 1.0) -> Path:
    path.write_bytes(as_wav(tone(seconds), 16_000))
    return path


def seen(width: int = 640, height: int = 480) -> QImage:
    """What a camera may see."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#7d8b91"))
    painter = QPainter(image)
    painter.fillRect(width // 4, height // 3, width // 2, height // 2, QColor("#8c3b2e"))
    painter.fillRect(0, height * 4 // 5, width, height // 5, QColor("#4f5b60"))
    painter.end()
    return image


def code_picture(text: str, kind: str = "QRCode") -> Image.Image:
    """A picture with a code, as a printer makes it."""
    barcode = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    pixels = zxingcpp.write_barcode_to_image(barcode, scale=6)
    code = Image.fromarray(pixels)
    sheet = Image.new("L", (code.width + 200, code.height + 200), 235)
    sheet.paste(code, (100, 100))
    return sheet


def as_bytes(image: Image.Image, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()
