"""What a question asks of whoever holds vault and files, and what it hears back.

A question knows neither: it says `asked(request)` and is told the answer by `hear`. So nothing slow
runs in a widget, and an answer to a question that is gone by then goes nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from auditor_app.evidence.barcodes import ReadCode
    from auditor_app.ui.media.offers import Offer


@dataclass(frozen=True, slots=True)
class OpenContent:
    """The bytes of a sound or a film, into memory. Answered by `Content`."""

    evidence_id: str


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes that were asked for."""

    evidence_id: str
    content: bytes


@dataclass(frozen=True, slots=True)
class OpenPicture:
    """A photo, upright, to be drawn on. Answered by `Picture`."""

    evidence_id: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The photo that was asked for."""

    evidence_id: str
    image: QImage


@dataclass(frozen=True, slots=True)
class AtWork:
    """Somebody is at work without key or mouse: the vault does not lock for idleness yet."""


@dataclass(frozen=True, slots=True)
class ScanFolder:
    """Take the photos below a folder in, such as those on a camera's card."""

    folder: Path


@dataclass(frozen=True, slots=True)
class StopIntake:
    """Take nothing more in of what waits; what is in stays."""


@dataclass(frozen=True, slots=True)
class RetryRefused:
    """Try those again that were not taken in."""


@dataclass(frozen=True, slots=True)
class DropRefused:
    """Leave those that were not taken in where they are."""


@dataclass(frozen=True, slots=True)
class ShowMore:
    """Show so many of the question's photos."""

    count: int


@dataclass(frozen=True, slots=True)
class Listed:
    """How many photos and files the question has, shown or not."""

    total: int


@dataclass(frozen=True, slots=True)
class ReadCodes:
    """The barcodes in a picture. Answered by `Codes`."""

    source: Offer


@dataclass(frozen=True, slots=True)
class LookForCodes:
    """The barcodes in a grey picture of the camera, one byte a pixel. Answered by `Codes`."""

    pixels: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Codes:
    """What was found; `refusal` says why the picture could not be read. `live`: by the camera."""

    codes: tuple[ReadCode, ...]
    refusal: str = ""
    live: bool = False


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """Where a photo was taken. Answered by `FoundPlace`."""

    source: Offer


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Degrees and metres as text, "" where unknown; `refusal` says why there is none."""

    latitude: str = ""
    longitude: str = ""
    altitude: str = ""
    refusal: str = ""
