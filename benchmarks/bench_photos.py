"""The wall of 2,000 photos: how long each frame takes while somebody scrolls from top to bottom.

The vault is a real one, the window is drawn in memory (Qt's offscreen platform), previews are
decrypted and decoded while it scrolls. A frame is one step of the wheel, handled and painted, or
what came in between: previews that arrived. None may take more than 50 ms.
"""

from __future__ import annotations

import io
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings

from auditor_app.audit import start_audit
from auditor_app.evidence import read_photo
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.application import make_application
from auditor_app.ui.destinations import PhotosPlace
from auditor_app.ui.pages.photos import PhotosPage
from auditor_app.ui.shell import MainWindow
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable

_PHOTOS: Final = 2000
_KINDS: Final = 20
_STEP: Final = 120
_TICK: Final = 0.016
_LONGEST: Final = 0.050
_PATIENCE: Final = 120.0
_QUESTION: Final = "/data/photos/photo_exits"


def _photo(number: int) -> bytes:
    noise = Image.effect_noise((252, 189), 40 + number).resize((1008, 756))
    picture = Image.merge("RGB", (noise, noise.rotate(180), noise))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


def _fill(folder: Path) -> Vault:
    vault, _ = Vault.create(folder, "a passphrase", cost=Argon2Cost(64 * 1024, 1, 1))
    audit = start_audit(vault, shipped_protocol("ilo_forced_labour"), "Two thousand photos")
    (site,) = vault.records.of_audit(audit.id)
    kinds = [(content, read_photo(content)) for content in map(_photo, range(_KINDS))]
    with vault.transaction():
        for number in range(_PHOTOS):
            content, reading = kinds[number % _KINDS]
            vault.evidence.add(
                site.id, _QUESTION, content, reading.thumbnail, reading.metadata, f"No. {number}"
            )
    return vault


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def _scrolled(page: PhotosPage) -> list[float]:
    """Seconds of every frame from the top to the bottom."""
    bar, frames = page.view.verticalScrollBar(), []
    while bar.value() < bar.maximum():
        start = time.perf_counter()
        bar.setValue(bar.value() + _STEP)
        QCoreApplication.processEvents()
        frames.append(time.perf_counter() - start)
        # The rest of the tick: whatever arrives is a frame of its own.
        while time.perf_counter() - start < _TICK:
            before = time.perf_counter()
            QCoreApplication.processEvents()
            if (took := time.perf_counter() - before) > 0.001:
                frames.append(took)
            time.sleep(0.001)
    return frames


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (longest frame / 50 ms; at most 1) and detail."""
    with tempfile.TemporaryDirectory(prefix="auditor-bench-") as scratch:
        app = make_application(["auditor"])
        vault = _fill(Path(scratch) / "vault")
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Path(scratch) / "none", settings)
        window.resize(1280, 800)
        window.show()
        window.desk.take(vault)
        _until(lambda: not window.desk.lane.busy)
        (audit,) = vault.audits.list()
        start = time.perf_counter()
        window.go(PhotosPlace(audit.id))
        page = window.page
        if not isinstance(page, PhotosPage):
            raise TypeError
        _until(lambda: page.found is not None and not page.thumbnails.busy)
        opened = time.perf_counter() - start
        frames = sorted(_scrolled(page))
        kept = page.thumbnails.bytes_kept / 2**20
        window.close()
        _until(lambda: not window.desk.is_open)
        window.desk.shut()
        app.processEvents()
    over = sum(frame > _LONGEST for frame in frames)
    middle, high = frames[len(frames) // 2], frames[round(len(frames) * 0.99) - 1]
    detail = (
        f"50 ms for the longest of {len(frames)} frames ({over} over it;"
        f" median {middle * 1e3:.1f} ms, 99th percentile {high * 1e3:.1f} ms,"
        f" longest {frames[-1] * 1e3:.1f} ms; first screen after {opened:.2f} s,"
        f" {kept:.0f} MiB of previews kept)"
    )
    return [(f"a wall of {_PHOTOS:,} photos, scrolled through", frames[-1] / _LONGEST, detail)]
