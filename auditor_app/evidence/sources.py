"""Where evidence comes from: a file, or what a device or another program hands over in memory."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from auditor_app.errors import EvidenceError, FileTooLargeError, NotAFileError

if TYPE_CHECKING:
    from datetime import datetime

LARGEST_FILE: Final = 300 * 1024 * 1024
"""Bytes of one piece of evidence: it passes through memory whole, so that no plain file lies about.

The other places that hold one (a bundle being written, a record being sealed) are as large.
"""


@dataclass(frozen=True, slots=True)
class Captured:
    """What was never a file here: taken with a camera or a microphone, drawn, pasted.

    Attributes:
        content: the bytes as they are kept.
        name: what it was called where it came from; only its ending is looked at.
        captured_at: when it began, aware; None where nobody knows, or the content says it.
        drawn_on: the evidence id of the photo that it was drawn on, "" for none.
    """

    content: bytes
    name: str = ""
    captured_at: datetime | None = None
    drawn_on: str = ""


Source: TypeAlias = Path | Captured


def name_of(source: Source) -> str:
    """What the person knows it by; "" for what has no name."""
    return source.name


def read_source(source: Source, most: int | None = None) -> bytes:
    """All bytes of `source`, which is only read; `most` is `LARGEST_FILE` unless told otherwise.

    Raises:
        NotAFileError: it is a folder, a pipe or a device.
        FileTooLargeError: it has more than `most` bytes.
        EvidenceError: it cannot be read to its end.
    """
    most = LARGEST_FILE if most is None else most
    content = source.content if isinstance(source, Captured) else _read_file(source, most)
    if len(content) > most:
        raise FileTooLargeError(
            f"The file is larger than {most // 1024**2} MiB.",
            "Make a smaller copy of it, or cut it into parts, and add that.",
        )
    return content


def _read_file(source: Path, most: int) -> bytes:
    try:
        # Before opening: a pipe would be waited for.
        if not stat.S_ISREG(source.stat().st_mode):
            raise NotAFileError("This is not a file.", "Choose a file.")
        with source.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise EvidenceError(
            f"The file cannot be read: {error.strerror or 'unknown reason'}.",
            "Check that the card or stick is still connected, then choose the file again.",
        ) from error
