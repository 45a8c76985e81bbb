"""A report of 40 pages and 60 photos, made by us or by WeasyPrint from HTML that says the same.

Each side runs in a process of its own, which names its time, its memory and its file. The photos,
of 12 megapixels as a telephone takes them, lie in a folder. WeasyPrint gets what anybody who knows
it would give: the same fonts, photos printed at the same resolution and quality (left as they are,
they fill 130 MB), no tags. It does without bars, bookmarks, signature and repeated details.
"""

from __future__ import annotations

import html
import json
import sys
import time
import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from auditor_app.report import Photo
from auditor_app.shipped import fonts_folder
from benchmarks.bench_report import BENGALI, LATIN, PARAGRAPHS, PHOTOS, content_of
from benchmarks.measuring import most_memory

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS: Final = {"latin": LATIN, "bengali": BENGALI}
_STYLE: Final = """
@font-face { font-family: Sans; src: url(FONTS/NotoSans-Regular.ttf) }
@font-face { font-family: Sans; font-weight: bold; src: url(FONTS/NotoSans-Bold.ttf) }
@font-face { font-family: Bengali; src: url(FONTS/NotoSansBengali-Regular.ttf) }
@page { size: A4; margin: 24mm 20mm 22mm;
        @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
body { font: 9.5pt/14pt Sans, Bengali } table { width: 100% }
figure { display: inline-block; width: 48%; margin: 0; break-inside: avoid } img { width: 100% }
"""


def write_photos(folder: Path) -> None:
    """60 different photos of 12 megapixels."""
    for number in range(PHOTOS):
        noise = Image.effect_noise((252, 189), 60 + number % 20).resize((4032, 3024))
        picture = Image.merge("RGB", (noise, noise.rotate(180), noise))
        picture.save(folder / f"{number:02}.jpg", "JPEG", quality=88)


def _ours(text: str, photos: list[Path]) -> bytes:
    from auditor_app.report.writer import write_report  # noqa: PLC0415 - of this side alone

    out = BytesIO()
    write_report(
        content_of(text, tuple(Photo(photo.read_bytes, text[:80]) for photo in photos)), out
    )
    return out.getvalue()


def _weasyprint(text: str, photos: list[Path]) -> bytes:
    import weasyprint  # noqa: PLC0415 - of this side alone

    said = html.escape(text)
    rows = "".join(
        f"<tr><td>{said[:60]}<td>P{number}, penalty, strong<td>5 of 20" for number in range(40)
    )
    figures = "".join(
        f'<figure><img src="{photo.as_uri()}"><figcaption>{number} {said[:80]}</figcaption>'
        "</figure>"
        for number, photo in enumerate(photos, 1)
    )
    page = (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Benchmark</title>"
        f"<style>{_STYLE.replace('FONTS', fonts_folder().as_uri())}</style></head><body>"
        f"<h1>Benchmark</h1><h2>Indicators</h2><table>{rows}</table><h2>Photos</h2>{figures}"
        f"<h2>Method</h2>{f'<p>{said}</p>' * PARAGRAPHS}</body></html>"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = weasyprint.HTML(string=page).write_pdf(
            optimize_images=True, jpeg_quality=82, dpi=200
        )
    return bytes(made)


SIDES: Final[dict[str, Callable[[str, list[Path]], bytes]]] = {
    "ours": _ours,
    "weasyprint": _weasyprint,
}


def main() -> None:
    """Make the document of a side and a script once to warm up, without photos, then for good."""
    side, script, folder = sys.argv[1:]
    photos = sorted(Path(folder).glob("*.jpg"))
    SIDES[side](TEXTS[script], [])
    start = time.perf_counter()
    made = SIDES[side](TEXTS[script], photos)
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "size": len(made), "memory": most_memory()}))


if __name__ == "__main__":
    main()
