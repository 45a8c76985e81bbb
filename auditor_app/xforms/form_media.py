"""The pictures, sounds and films of a form: what they may be, and what is known of each.

Signatures: ISO/IEC 15948 (PNG), ITU-T T.81 (JPEG), GIF89a, RFC 9649 (WebP), RFC 3533 (Ogg),
ISO/IEC 14496-12 (MP4 and its kin), RFC 8794 (EBML), ISO/IEC 11172-3 (MP3), Microsoft's RIFF.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.svg import SvgRefusedError, safe_svg

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_FILE_BYTES: Final = 16 * 1024 * 1024
MAX_TOGETHER: Final = 32 * 1024 * 1024
"""Of all files of a form: they are in memory while it is loaded, and in the vault with it."""
MAX_FILES: Final = 500
MAX_PIXELS: Final = 40_000_000
SVG: Final = "image/svg+xml"
_RASTER: Final = {
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "image/gif": "GIF",
    "image/webp": "WEBP",
}
MEDIA_TYPES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "svg": SVG,
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "ogg": "audio/ogg",
    "mp4": "video/mp4",
    "webm": "video/webm",
}
"""The media type by the ending of a file's name; files of other endings are not taken in."""
EXTENSIONS: Final = {kind: ending for ending, kind in MEDIA_TYPES.items() if ending != "jpeg"}
"""The ending by the media type."""
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_PLAIN_NAME: Final = re.compile(r"[^\x00-\x1f/\\\x7f]{1,200}")
# What Pillow raises on broken pictures, whichever of its plug-ins reads them.
_DECODER_FAULTS: Final = (
    *(OSError, SyntaxError, ValueError, TypeError, ArithmeticError, LookupError),
    *(AttributeError, EOFError, MemoryError, RuntimeError, Warning, struct.error),
)


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture, a sound or a film of a form.

    Attributes:
        name: as the form calls it, without a folder.
        media_type: one of `MEDIA_TYPES`.
        size: in bytes.
        sha256: of its content, in hex.
    """

    name: str
    media_type: str
    size: int
    sha256: str

    @property
    def is_sound(self) -> bool:
        """Whether everything that is said of it can be so."""
        return (
            is_plain_name(self.name)
            and self.media_type in EXTENSIONS
            and 0 < self.size <= MAX_FILE_BYTES
            and _DIGEST.fullmatch(self.sha256) is not None
        )


def is_plain_name(name: str) -> bool:
    """Whether a name leads to no other folder."""
    return _PLAIN_NAME.fullmatch(name) is not None and name not in {".", ".."}


def media_type_of(name: str) -> str:
    """The media type of a file, by its ending; "" where such files are not taken in."""
    return MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "") if "." in name else ""


def content_fault(name: str, content: bytes) -> FormFault | None:
    """Why the content of a file beside a form cannot be taken in; None where it can.

    Nothing is decoded: of a picture its header is read, an SVG as XML alone.
    """
    kind = media_type_of(name)
    place = f"file {name}"
    if not content:
        return FormFault(place, "It is empty.", "Put the file there again.")
    if len(content) > MAX_FILE_BYTES:
        return FormFault(
            place,
            f"It has {len(content) / 1e6:.1f} MB; at most {MAX_FILE_BYTES / 1e6:.0f} are taken in.",
            "Save a smaller picture, or a shorter recording.",
        )
    if kind == SVG:
        try:
            safe_svg(content)
        except SvgRefusedError as error:
            return FormFault(place, error.message, error.remedy)
        return None
    if not _SIGNATURES[kind](content):
        return FormFault(
            place,
            f"Its content is not what its ending says ({kind}).",
            "Save it in that format, or give it the ending of the format that it has.",
        )
    return _pixel_fault(place, kind, content) if kind in _RASTER else None


def _pixel_fault(place: str, kind: str, content: bytes) -> FormFault | None:
    from PIL import Image  # noqa: PLC0415 - it takes 40 ms, and few forms have pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=(_RASTER[kind],)) as picture:
                width, height = picture.size
    except Image.DecompressionBombError:
        width = height = MAX_PIXELS
    except _DECODER_FAULTS:
        return FormFault(place, "It is no picture that can be read.", "Export it anew.")
    if not 0 < width * height <= MAX_PIXELS:
        return FormFault(
            place,
            f"It has more than {MAX_PIXELS // 1_000_000} million pixels.",
            "Save it smaller; two thousand pixels a side are plenty.",
        )
    return None


def _mp3(content: bytes) -> bool:
    frame = len(content) > 2 and content[0] == 0xFF and content[1] & 0xE0 == 0xE0
    return content.startswith(b"ID3") or (frame and content[1] >> 1 & 3 == 1)


_SIGNATURES: Final[dict[str, Callable[[bytes], bool]]] = {
    "image/png": lambda content: content.startswith(b"\x89PNG\r\n\x1a\n"),
    "image/jpeg": lambda content: content.startswith(b"\xff\xd8\xff"),
    "image/gif": lambda content: content.startswith((b"GIF87a", b"GIF89a")),
    "image/webp": lambda content: content[:4] == b"RIFF" and content[8:12] == b"WEBP",
    "audio/mpeg": _mp3,
    "audio/mp4": lambda content: content[4:8] == b"ftyp",
    "audio/wav": lambda content: content[:4] == b"RIFF" and content[8:12] == b"WAVE",
    "audio/ogg": lambda content: content.startswith(b"OggS"),
    "video/mp4": lambda content: content[4:8] == b"ftyp",
    "video/webm": lambda content: content.startswith(b"\x1a\x45\xdf\xa3"),
}
