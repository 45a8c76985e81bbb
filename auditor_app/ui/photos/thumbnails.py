"""Previews for the wall: decrypted when they come into sight, kept in memory up to a bound.

What is asked for last is shown first: whoever scrolls on does not wait for what has passed by. The
vault's thread only reads; another one decodes and scales, so that painting copies pixels.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from auditor_app.ui.controls import later
from auditor_app.ui.jobs import Job
from auditor_app.ui.photos.asking import read_thumbnails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk

LARGEST_CACHE: Final = 64 * 1024 * 1024
"""Bytes of pixels that are kept at most."""
_AT_ONCE: Final = 6
"""Previews that one job reads: an answer that is to be saved waits for no more than that."""
_MOST_WAITING: Final = 64
_PIXEL: Final = 4


class Thumbnails(QObject):
    """The previews of an audit's photos, by id.

    Signals:
        came(ids): these are there now, or it is known that there are none.
    """

    came = Signal(object)

    def __init__(self, desk: Desk, size: QSize, ratio: float, largest: int = LARGEST_CACHE) -> None:
        super().__init__()
        self._desk = desk
        self._size = size * ratio
        self._ratio = ratio
        self._largest = largest
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._missing: set[str] = set()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._under_way: set[str] = set()
        self._bytes = 0
        self._soon = later(self, self._ask)

    @property
    def bytes_kept(self) -> int:
        """How much is kept, in bytes of pixels."""
        return self._bytes

    @property
    def busy(self) -> bool:
        """Whether something is asked for and not there yet."""
        return bool(self._wanted or self._under_way)

    def get(self, evidence_id: str) -> QPixmap | None:
        """A preview that is there; else it is asked for, and None until it came."""
        found = self._kept.get(evidence_id)
        if found is not None:
            self._kept.move_to_end(evidence_id)
        elif evidence_id not in self._missing and evidence_id not in self._under_way:
            self._wanted[evidence_id] = None
            self._wanted.move_to_end(evidence_id)
            if len(self._wanted) > _MOST_WAITING:
                self._wanted.popitem(last=False)
            if not self._under_way:
                self._soon.start()
        return found

    def is_missing(self, evidence_id: str) -> bool:
        """Whether there is no preview that could be shown."""
        return evidence_id in self._missing

    def forget(self, evidence_id: str) -> None:
        """Read it anew when it is wanted next: it shows something else now."""
        pixmap = self._kept.pop(evidence_id, None)
        if pixmap is not None:
            self._bytes -= _weight(pixmap)
        self._missing.discard(evidence_id)
        self.came.emit((evidence_id,))

    def _ask(self) -> None:
        if self._under_way or not self._desk.is_open:
            return
        wanted = tuple(reversed(self._wanted))[:_AT_ONCE]
        if not wanted:
            return
        for evidence_id in wanted:
            del self._wanted[evidence_id]
        self._under_way.update(wanted)
        self._desk.ask(self, partial(read_thumbnails, wanted=wanted), self._decode, self._fail)

    def _decode(self, found: Mapping[str, bytes | None]) -> None:
        work = partial(_scaled, found, self._size)
        self._desk.pictures.submit(Job(self, work, self._take, self._fail))

    def _take(self, images: Mapping[str, QImage]) -> None:
        for evidence_id, image in images.items():
            if image.isNull():
                self._missing.add(evidence_id)
                continue
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self._ratio)
            self._kept[evidence_id] = pixmap
            self._bytes += _weight(pixmap)
        while self._bytes > self._largest and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= _weight(dropped)
        self._end(tuple(images))

    def _fail(self, _: AuditorError) -> None:
        """Nothing could be read: said in the place of each picture."""
        failed = tuple(self._under_way)
        self._missing.update(failed)
        self._end(failed)

    def _end(self, ids: tuple[str, ...]) -> None:
        self._under_way.clear()
        self.came.emit(ids)
        if self._wanted:
            self._soon.start()


def _scaled(found: Mapping[str, bytes | None], size: QSize) -> dict[str, QImage]:
    images: dict[str, QImage] = {}
    for evidence_id, content in found.items():
        images[evidence_id] = _decoded(content, size) if content else QImage()
    return images


def _decoded(content: bytes, size: QSize) -> QImage:
    """The preview in `content`, as large as it is painted; a JPEG is decoded smaller at once."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    found = reader.size()
    if found.isValid():
        reader.setScaledSize(found.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _PIXEL
