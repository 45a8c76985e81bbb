"""The program's icon in the forms that desktops want: `icons.py FOLDER`.

PNG in several sizes for Linux, `.ico` for Windows, `.icns` for macOS, all from
`packaging/auditor.svg`.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE: Final = Path(__file__).resolve().parent.parent / "packaging" / "auditor.svg"
PNG_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_LARGEST: Final = 1024


def make_icons(folder: Path) -> None:
    """Write `auditor-SIZE.png`, `auditor.ico` and `auditor.icns` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _drawn(size) for size in (*PNG_SIZES, _LARGEST)}
    for size in PNG_SIZES:
        drawn[size].save(folder / f"auditor-{size}.png", optimize=True)
    small = [drawn[size] for size in _ICO_SIZES]
    small[-1].save(
        folder / "auditor.ico",
        sizes=[(size, size) for size in _ICO_SIZES],
        append_images=small[:-1],
    )
    drawn[_LARGEST].save(folder / "auditor.icns")


def _drawn(size: int) -> Image.Image:
    """Each size is drawn anew: shrunk pictures are blurred."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGBA")


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
