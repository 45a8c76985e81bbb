"""Cut the shipped Chinese fonts out of Noto Sans CJK: `chinese_fonts.py FOLDER`.

FOLDER holds NotoSansCJK-Regular.ttc and NotoSansCJK-Bold.ttc, as Debian's package fonts-noto-cjk
does. What is kept: every character of GB 2312 (6,763 of them, and its signs), all that the shipped
translations use, and the punctuation of wide and narrow forms. Layout tables that only vertical
writing needs are dropped.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import uharfbuzz

_ROOT = Path(__file__).resolve().parents[1]
_SIMPLIFIED: Final = 2
"""Which face of the collection is that for mainland China."""
_SIGNS: Final = ((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x3000, 0x301F), (0xFF00, 0xFFEF))


def characters() -> set[int]:
    """The characters to keep."""
    found = {code for first, last in _SIGNS for code in range(first, last + 1)}
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    for folder in ("forms", "resources"):
        for path in (_ROOT / folder).rglob("*zh*"):
            if path.suffix in {".po", ".ts"}:
                found |= {ord(sign) for sign in path.read_text("utf-8") if ord(sign) >= 0x20}
    return found


def cut(source: Path, target: Path) -> None:
    """Write the Simplified Chinese face of `source` with those characters alone."""
    face = uharfbuzz.Face(uharfbuzz.Blob(source.read_bytes()), _SIMPLIFIED)
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(characters())
    kept = (int.from_bytes(tag.encode(), "big") for tag in ("locl", "kern", "ccmp"))
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.update(kept)
    target.write_bytes(uharfbuzz.subset(face, wanted).blob.data)


if __name__ == "__main__":
    folder, fonts = Path(sys.argv[1]), _ROOT / "resources" / "fonts"
    for weight in ("Regular", "Bold"):
        cut(folder / f"NotoSansCJK-{weight}.ttc", fonts / f"NotoSansSC-{weight}.otf")
