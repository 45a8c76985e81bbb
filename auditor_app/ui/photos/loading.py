"""Photos on their way to the screen: read by the vault's thread, decoded by another one."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from auditor_app.errors import StoppedError
from auditor_app.evidence.faces import FaceFinder
from auditor_app.evidence.photos import read_photo_metadata, upright
from auditor_app.evidence.redacting import make_copy
from auditor_app.ui.jobs import Job
from auditor_app.ui.photos.canvas import Picture
from auditor_app.vault.stopping import go_on_unless

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.evidence.faces import FaceSuggestion
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import RedactedCopy, Redaction, Vault

LONGEST_SIDE: Final = 4096
"""Pixels to which a larger photo is reduced for the screen; zooming sees no more than these."""
FIRST_SIDE: Final = 1600
"""Pixels of what comes first: enough for the whole photo in a window, for a fifth of the memory."""
_SMALLEST_LEVEL: Final = 640


class PhotoLoader(QObject):
    """Brings one photo after the other; who asks for the next does not wait for the one before.

    Signals:
        loaded(photo's id, Picture): as it was taken in, upright, as large as a window.
        refined(photo's id, Picture): the same with all its pixels, see `refine`.
        shown_as_copied(photo's id, Picture): its redacted copy.
        failed(photo's id, AuditorError): it cannot be shown.
        copied(photo's id): its redacted copy is kept.
        faces_found(photo's id, tuple of FaceSuggestion)
        faces_failed(photo's id, AuditorError)
    """

    loaded = Signal(str, object)
    refined = Signal(str, object)
    shown_as_copied = Signal(str, object)
    failed = Signal(str, object)
    copied = Signal(str)
    faces_found = Signal(str, object)
    faces_failed = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._finder = FaceFinder()
        self._gone_on = threading.Event()
        self._refining = ""
        """The photo whose other pixels are on their way."""
        self._finding = threading.Event()
        self._finding.set()

    @property
    def is_finding(self) -> bool:
        """Whether faces are being looked for."""
        return not self._finding.is_set()

    def load(self, evidence_id: str) -> None:
        """Bring a photo; what was asked for before and is not there yet is not brought any more."""
        self.leave()
        self._read(
            evidence_id,
            partial(_decoded, longest_side=FIRST_SIDE, stop=self._stop(self._gone_on)),
            partial(self.loaded.emit, evidence_id),
            partial(self._fail, evidence_id),
        )

    def refine(self, evidence_id: str) -> None:
        """Bring the rest of the pixels of the photo that was loaded last; a second call is one."""
        if self._refining == evidence_id:
            return
        self._refining = evidence_id
        self._read(
            evidence_id,
            partial(_decoded, longest_side=LONGEST_SIDE, stop=self._stop(self._gone_on)),
            partial(self._refined, evidence_id),
            partial(self._not_refined, evidence_id),
        )

    def _refined(self, evidence_id: str, picture: Picture) -> None:
        if self._refining == evidence_id:
            self._refining = ""
            self.refined.emit(evidence_id, picture)

    def _not_refined(self, evidence_id: str, error: AuditorError) -> None:
        if self._refining == evidence_id:
            self._refining = ""
            self._fail(evidence_id, error)

    def leave(self) -> None:
        """The photo is not looked at any more."""
        self._gone_on.set()
        self._gone_on = threading.Event()
        self._refining = ""
        self.stop_finding()

    def show_copy(self, redaction: Redaction) -> None:
        """Bring the redacted copy as it leaves; it is made where it is not there."""
        self._copy(redaction, lambda copy: self._decode_copy(redaction.evidence_id, copy))

    def keep_copy(self, redaction: Redaction) -> None:
        """Have the copy of this step made and kept."""
        self._copy(redaction, lambda _: self.copied.emit(redaction.evidence_id))

    def find_faces(self, evidence_id: str) -> None:
        """Look for faces; nothing of it is kept and nothing is hidden by it."""
        self.stop_finding()
        self._finding = threading.Event()
        stop = self._stop(self._finding)
        self._read(
            evidence_id,
            lambda content: self._finder.find(content, stop),
            partial(self._found, evidence_id, self._finding),
            partial(self._not_found, evidence_id, self._finding),
        )

    def stop_finding(self) -> None:
        """Break off the search for faces."""
        self._finding.set()

    def _found(
        self, evidence_id: str, finding: threading.Event, faces: tuple[FaceSuggestion, ...]
    ) -> None:
        if not finding.is_set():
            finding.set()
            self.faces_found.emit(evidence_id, faces)

    def _not_found(self, evidence_id: str, finding: threading.Event, error: AuditorError) -> None:
        if not finding.is_set():
            finding.set()
            self.faces_failed.emit(evidence_id, error)

    def _copy(self, redaction: Redaction, done: Callable[[RedactedCopy], None]) -> None:
        """The copy that is kept, else a new one: made off the vault's thread, kept on it."""
        evidence_id = redaction.evidence_id
        fail = partial(self._fail, evidence_id)

        def look(vault: Vault) -> RedactedCopy | bytes | None:
            if vault.redactions.get(evidence_id).made_of != redaction.made_of:
                return None  # another step counts by now
            return vault.redactions.copy(evidence_id) or vault.evidence.read(evidence_id)

        def go_on(found: RedactedCopy | bytes | None) -> None:
            if isinstance(found, bytes):
                work = partial(make_copy, found, redaction.regions, redaction.turn)
                self._desk.pictures.submit(Job(self, work, keep, fail))
            elif found is not None:
                done(found)

        def keep(copy: RedactedCopy) -> None:
            def store(vault: Vault) -> RedactedCopy | None:
                if vault.redactions.get(evidence_id).made_of != redaction.made_of:
                    return None
                vault.redactions.keep_copy(redaction, copy)
                return copy

            if self._desk.is_open:
                self._desk.ask(self, store, go_on, fail)

        if self._desk.is_open:
            self._desk.ask(self, look, go_on, fail)

    def _decode_copy(self, evidence_id: str, copy: RedactedCopy) -> None:
        stop = self._stop(self._gone_on)
        work = partial(_decoded, copy.content, longest_side=LONGEST_SIDE, stop=stop)
        done = partial(self.shown_as_copied.emit, evidence_id)
        self._desk.pictures.submit(Job(self, work, done, partial(self._fail, evidence_id)))

    def _read(
        self,
        evidence_id: str,
        work: Callable[[bytes], object],
        done: Callable[..., None],
        fail: Callable[[AuditorError], None],
    ) -> None:
        def decode(content: bytes) -> None:
            self._desk.pictures.submit(Job(self, partial(work, content), done, fail))

        self._desk.ask(self, lambda vault: vault.evidence.read(evidence_id), decode, fail)

    def _fail(self, evidence_id: str, error: AuditorError) -> None:
        if not isinstance(error, StoppedError):
            self.failed.emit(evidence_id, error)

    def _stop(self, event: threading.Event) -> Callable[[], bool]:
        locking = self._desk.stopping
        return lambda: event.is_set() or locking.is_set()


def _decoded(content: bytes, *, longest_side: int, stop: Callable[[], bool]) -> Picture:
    """The photo in `content` for the screen. Raises as `upright`, and StoppedError."""
    go_on_unless(stop)
    metadata = read_photo_metadata(content)
    small = upright(content, longest_side, reducing_gap=1.0)
    go_on_unless(stop)
    width, height = small.size
    pixels = small.tobytes()
    del small  # a photo of 12 megapixels is 36 MB each time that it lies in memory
    whole = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888)
    levels = [whole.convertToFormat(QImage.Format.Format_RGB32)]
    del whole, pixels
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL:
        levels.append(
            levels[-1].scaled(
                levels[-1].size() / 2,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    whole_width, whole_height = metadata.width or width, metadata.height or height
    finest = min(max(whole_width, whole_height), LONGEST_SIDE) <= max(width, height)
    return Picture(tuple(levels), whole_width, whole_height, finest)
