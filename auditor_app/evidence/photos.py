"""Taking a photo into the vault: original bytes, what the camera noted, a thumbnail."""

from __future__ import annotations

import io
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PIL import Image

from auditor_app.errors import EvidenceError, ImageTooLargeError, NotAnImageError
from auditor_app.evidence.exif import CameraNotes, read_camera_notes
from auditor_app.evidence.images import decoder_faults_told, open_image
from auditor_app.vault import EvidenceMetadata

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import Evidence, Vault

THUMBNAIL_SIDE: Final = 512
LARGEST_FILE: Final = 300 * 1024 * 1024
_THUMBNAIL_QUALITY: Final = 80
_WHITE: Final = (255, 255, 255)

# How the stored pixels are turned so that the picture stands upright (EXIF tag 274).
UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """What one look at a photo gives: its metadata and a thumbnail (JPEG)."""

    metadata: EvidenceMetadata
    thumbnail: bytes


def import_photo(
    vault: Vault, record_id: str, ref: str, source: Path, caption: str = ""
) -> Evidence:
    """Take the photo at `source` into the vault for the question `ref`.

    The original goes in byte for byte; the file at `source` is only read. When this returns, the
    photo survives a power cut; when it raises, nothing was taken in.

    Raises:
        NotAnImageError: no JPEG, PNG or HEIC, or a damaged one.
        ImageTooLargeError: more than 150 million pixels or 300 MiB.
        EvidenceError: the file cannot be read.
        UnknownRowError, RecordStateError, StorageFullError, VaultAccessError: as the vault says.
    """
    content = _read_source(source)
    reading = read_photo(content)
    return vault.evidence.add(record_id, ref, content, reading.thumbnail, reading.metadata, caption)


def read_photo(content: bytes) -> PhotoReading:
    """Metadata and thumbnail of the photo in `content`, decoded once and to its end.

    Raises:
        NotAnImageError, ImageTooLargeError: as `import_photo`.
    """
    image = open_image(content)
    notes = read_camera_notes(image)
    metadata = _metadata(image, notes)
    return PhotoReading(metadata, _thumbnail(image, notes.orientation))


def read_photo_metadata(content: bytes) -> EvidenceMetadata:
    """Format, size and camera notes of the photo in `content`; the pixels are not decoded.

    Raises:
        NotAnImageError, ImageTooLargeError: as `import_photo`.
    """
    image = open_image(content)
    return _metadata(image, read_camera_notes(image))


def make_thumbnail(content: bytes) -> bytes:
    """A JPEG of at most 512 by 512 pixels, upright, without any EXIF.

    Raises:
        NotAnImageError, ImageTooLargeError: as `import_photo`.
    """
    return read_photo(content).thumbnail


def _read_source(source: Path) -> bytes:
    try:
        # Before opening: a pipe would be waited for.
        if not stat.S_ISREG(source.stat().st_mode):
            raise NotAnImageError("This is not a file.", "Choose a photo.")
        with source.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise EvidenceError(
            f"The photo cannot be read: {error.strerror or 'unknown reason'}.",
            "Check that the card or stick is still connected, then choose the photo again.",
        ) from error
    if len(content) > LARGEST_FILE:
        raise ImageTooLargeError(
            f"The file is larger than {LARGEST_FILE // 1024**2} MiB.",
            "Save a smaller copy of the photo and add that.",
        )
    return content


def _metadata(image: Image.Image, notes: CameraNotes) -> EvidenceMetadata:
    media_type, extension = _kind(image)
    width, height = image.size
    if notes.orientation >= 5:
        width, height = height, width
    return EvidenceMetadata(
        media_type=media_type,
        extension=extension,
        width=width,
        height=height,
        captured_at=notes.captured_at,
        latitude=notes.latitude,
        longitude=notes.longitude,
        altitude=notes.altitude,
    )


def _kind(image: Image.Image) -> tuple[str, str]:
    """Media type and file extension by what the content is."""
    match image.format:
        case "JPEG" | "MPO":
            return "image/jpeg", "jpg"
        case "PNG":
            return "image/png", "png"
        case _ if getattr(image, "custom_mimetype", "") == "image/heif":
            return "image/heif", "heif"
        case _:
            return "image/heic", "heic"


def _thumbnail(image: Image.Image, orientation: int) -> bytes:
    """Scale while decoding where the format can, so that a large photo costs little memory."""
    with decoder_faults_told():
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), reducing_gap=2.0)
        small = opaque(image)
        if orientation in UPRIGHT:
            small = small.transpose(UPRIGHT[orientation])
        out = io.BytesIO()
        # A fresh picture carries no EXIF, colour profile or comment along.
        fresh = Image.new("RGB", small.size)
        fresh.paste(small)
        fresh.save(out, "JPEG", quality=_THUMBNAIL_QUALITY)
    return out.getvalue()


def opaque(image: Image.Image) -> Image.Image:
    """The picture as RGB, transparent parts on white, 16-bit greys scaled down."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value / 256).convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = Image.new("RGB", layered.size, _WHITE)
        ground.paste(layered, mask=layered.getchannel("A"))
        return ground
    return image.convert("RGB")
