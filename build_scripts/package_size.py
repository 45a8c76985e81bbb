"""What takes the size of the package: a table in Markdown, for docs/install.md.

`package_size.py [FOLDER]`: a row for each part, what is largest first, every byte in one row.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Final

# The first that fits a file's path, below `_internal/`, has it.
_PARTS: Final = (
    ("Qt: text in every script (ICU)", ("PySide6/Qt/lib/libicu", "PySide6/icu")),
    ("Qt: sound and film (FFmpeg)", ("PySide6/Qt/lib/libav", "PySide6/Qt/lib/libsw", "PySide6/av")),
    ("Qt: plug-ins and words", ("PySide6/Qt/plugins", "PySide6/plugins", "PySide6/Qt/tr")),
    ("Qt: libraries", ("PySide6/Qt/",)),
    ("Qt for Python", ("PySide6/", "shiboken6/")),
    ("onnxruntime (faces in photos)", ("onnxruntime/",)),
    ("numpy (faces, charts, image maps)", ("numpy/", "numpy.libs/")),
    ("letters of every script, fonts", ("resources/fonts",)),
    ("the model that suggests faces", ("resources/models",)),
    ("words of the window, help, licences", ("resources/",)),
    ("protocols and their languages", ("forms/",)),
    ("cryptography", ("cryptography/", "pyrage/", "libcrypto", "libssl")),
    ("SQLCipher", ("sqlcipher3/", "libsqlite3")),
    ("pictures (Pillow, HEIC)", ("PIL/", "pillow.libs/", "pillow_heif", "_pillow_heif")),
    ("shaping of text (HarfBuzz, bidi)", ("uharfbuzz/", "bidi/")),
    ("forms (lxml, pyxform)", ("lxml/", "pyxform/")),
    ("bar codes", ("zxingcpp/",)),
    (
        "what checks the report's signature (pyHanko stands on aiohttp)",
        ("aiohttp/", "frozenlist/", "multidict/", "propcache/", "yarl/"),
    ),
    ("days and numbers in the report's languages", ("babel/",)),
    ("code lists of countries, languages", ("pycountry/",)),
    ("Python", ("libpython", "python3", "base_library.zip", "lib", "_cffi")),
)
_CODE: Final = "all Python code, packed (the command itself)"
_REST: Final = "everything else"


def sizes(folder: Path) -> Counter[str]:
    """Bytes by part; links take none."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[_part_of(path.relative_to(folder).as_posix())] += path.stat().st_size
    return found


def _part_of(name: str) -> str:
    inside = name.removeprefix("_internal/")
    if inside == name:
        return _CODE
    for part, starts in _PARTS:
        if inside.startswith(starts):
            return part
    return _REST


def table(folder: Path) -> str:
    """The rows, in MB of a million bytes."""
    found = sizes(folder)
    whole = sum(found.values())
    rows = ["| what | MB | % |", "| --- | ---: | ---: |"]
    for part, size in [*found.most_common(), ("**together**", whole)]:
        rows.append(f"| {part} | {size / 1e6:.1f} | {100 * size / whole:.0f} |")
    return "\n".join(rows)


if __name__ == "__main__":
    default = Path(__file__).resolve().parent.parent / "build" / "package" / "auditor"
    print(table(Path(sys.argv[1]) if len(sys.argv) > 1 else default))
