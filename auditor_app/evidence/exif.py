"""What a camera wrote into a photo (EXIF 3.0, CIPA DC-008): time, place, which way is up.

Cameras, phones and people write nonsense too: wrong types, zero denominators, empty strings. Such
a value counts as not there; it never stops an import.
"""

from __future__ import annotations

import math
import re
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final

from PIL import ExifTags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import Image

_TIME: Final = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET: Final = re.compile(r"([+-])(\d\d):?(\d\d)")
# Farther from UTC than any place on Earth: not an offset.
_FARTHEST_OFFSET: Final = timedelta(hours=14)
# Degrees, minutes, seconds.
_UNITS: Final = (1, 60, 3600)
_HIGHEST_METRES: Final = 100_000
# Pillow tells of every odd tag on standard error; an auditor cannot do anything about it.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.TiffImagePlugin")
_FAULTS: Final = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError)


@dataclass(frozen=True, slots=True)
class CameraNotes:
    """What the camera wrote, as far as it makes sense.

    `orientation` is EXIF's 1 to 8. `captured_at` is aware when the camera gave its offset from
    UTC, else local time without one. Degrees are decimal, WGS 84; altitude is in metres, negative
    below sea level.
    """

    orientation: int = 1
    captured_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None


def read_camera_notes(image: Image.Image) -> CameraNotes:
    """The notes in an opened picture; all empty where there are none."""
    try:
        exif = image.getexif()
        main: Mapping[int, Any] = dict(exif)
        photo: Mapping[int, Any] = exif.get_ifd(ExifTags.IFD.Exif)
        place: Mapping[int, Any] = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except (*_FAULTS, OSError, SyntaxError, EOFError, RuntimeError, Warning):
        # The block as a whole cannot be read; the picture may still be fine.
        return CameraNotes()
    latitude, longitude = _position(place)
    return CameraNotes(
        orientation=_orientation(main.get(ExifTags.Base.Orientation)),
        captured_at=_captured_at(photo),
        latitude=latitude,
        longitude=longitude,
        altitude=_altitude(place),
    )


def _orientation(value: object) -> int:
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _captured_at(photo: Mapping[int, Any]) -> datetime | None:
    """When the picture was taken, else when it was digitised; never when it was edited."""
    for time_tag, offset_tag in (
        (ExifTags.Base.DateTimeOriginal, ExifTags.Base.OffsetTimeOriginal),
        (ExifTags.Base.DateTimeDigitized, ExifTags.Base.OffsetTimeDigitized),
    ):
        found = _TIME.match(_text(photo.get(time_tag)))
        if found is None:
            continue
        try:
            year, month, day, hour, minute, second = (int(part) for part in found.groups())
            local = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - a camera's local time has no zone unless it says one
            return local.replace(tzinfo=_offset(_text(photo.get(offset_tag))))
        except ValueError:
            continue
    return None


def _offset(text: str) -> timezone | None:
    if text == "Z":
        return UTC
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if offset > _FARTHEST_OFFSET:
        return None
    return timezone(-offset if sign == "-" else offset)


def _position(place: Mapping[int, Any]) -> tuple[float | None, float | None]:
    """Latitude and longitude, both or neither."""
    latitude = _degrees(
        place.get(ExifTags.GPS.GPSLatitude), place.get(ExifTags.GPS.GPSLatitudeRef), "NS", 90
    )
    longitude = _degrees(
        place.get(ExifTags.GPS.GPSLongitude), place.get(ExifTags.GPS.GPSLongitudeRef), "EW", 180
    )
    return (None, None) if latitude is None or longitude is None else (latitude, longitude)


def _degrees(value: Any, side: object, sides: str, most: int) -> float | None:
    """Degrees, minutes and seconds as decimal degrees, to 7 places (about a centimetre)."""
    letter = _text(side).upper()
    if letter not in tuple(sides):
        return None
    try:
        parts = [float(part) for part in value]
    except _FAULTS:
        return None
    if not 1 <= len(parts) <= 3 or not all(math.isfinite(part) and part >= 0 for part in parts):
        return None
    degrees = sum(part / unit for part, unit in zip(parts, _UNITS, strict=False))
    if degrees > most:
        return None
    return round(-degrees if letter == sides[1] else degrees, 7)


def _altitude(place: Mapping[int, Any]) -> float | None:
    try:
        metres = float(place[ExifTags.GPS.GPSAltitude])
    except _FAULTS:
        return None
    if not math.isfinite(metres) or abs(metres) > _HIGHEST_METRES:
        return None
    reference = place.get(ExifTags.GPS.GPSAltitudeRef, 0)
    if isinstance(reference, bytes):
        reference = reference[0] if reference else 0
    # 1 and 3: below the sea level, below the ellipsoid.
    return round(-metres if reference in (1, 3) else metres, 3)


def _text(value: object) -> str:
    """A text tag without the padding that cameras leave in it."""
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    return value.strip("\0 ") if isinstance(value, str) else ""
