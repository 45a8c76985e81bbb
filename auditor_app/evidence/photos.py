"""Taking a photo into the vault: original bytes, what the camera noted, a thumbnail."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PIL import Image

from auditor_app.errors import (
    FileTooLargeError,
    ImageTooLargeError,
    NotAFileError,
    NotAnImageError,
)
from auditor_app.evidence.exif import CameraNotes, read_camera_notes
from auditor_app.evidence.images import decoder_faults_told, open_image
from auditor_app.evidence.sources import LARGEST_FILE, Captured, read_source
from auditor_app.vault import EvidenceMetadata

if TYPE_CHECKING:
    from auditor_app.evidence.sources import Source
    from auditor_app.vault import Evidence, Vault

THUMBNAIL_SIDE: Final = 512
_THUMBNAIL_QUALITY: Final = 80
_WHITE: Final = (255, 255, 255)

# How the stored pixels are turned so that the picture stands upright (EXIF tag 274).
_UPRIGHT: Final = {
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
    vault: Vault, record_id: str, ref: str, source: Source, caption: str = ""
) -> Evidence:
    """Take the photo `source` into the vault for the question `ref`.

    The original goes in byte for byte; a file is only read. When this returns, the
    photo survives a power cut; when it raises, nothing was taken in.

    Raises:
        NotAnImageError: no JPEG, PNG or HEIC, or a damaged one.
        ImageTooLargeError: more than 150 million pixels or 300 MiB.
        EvidenceError: the file cannot be read.
        UnknownRowError, RecordStateError, StorageFullError, VaultAccessError: as the vault says.
    """
    content = _read_source(source)
    return keep_photo(vault, record_id, ref, content, read_photo(content), source, caption)


def keep_photo(
    vault: Vault,
    record_id: str,
    ref: str,
    content: bytes,
    reading: PhotoReading,
    source: Source,
    caption: str = "",
) -> Evidence:
    """Put a photo that was read into the vault. Raises as `EvidenceRoom.add`."""
    metadata, drawn_on = reading.metadata, ""
    if isinstance(source, Captured):
        drawn_on = source.drawn_on
        if metadata.captured_at is None:
            metadata = replace(metadata, captured_at=source.captured_at)
    return vault.evidence.add(
        record_id, ref, content, reading.thumbnail, metadata, caption, drawn_on=drawn_on
    )


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


def upright(
    content: bytes, longest_side: int | None = None, *, reducing_gap: float = 2.0
) -> Image.Image:
    """The photo in `content` as RGB, upright, without anything but its pixels.

    With `longest_side` it is not larger than that, and a JPEG is decoded smaller at once: to no
    less than `reducing_gap` times that side. The nearer that is to 1, the less memory it takes.

    Raises:
        NotAnImageError, ImageTooLargeError: as `import_photo`.
    """
    image = open_image(content)
    orientation = read_camera_notes(image).orientation
    with decoder_faults_told():
        if longest_side is not None:
            # Told a square, as `thumbnail` does, Pillow holds the shorter side to it as well.
            share = reducing_gap * longest_side / max(image.size)
            wanted = (max(1, int(image.width * share)), max(1, int(image.height * share)))
            image.draft(None, wanted)
            image.thumbnail((longest_side, longest_side), reducing_gap=reducing_gap)
        picture = _opaque(image)
        if orientation in _UPRIGHT:
            picture = picture.transpose(_UPRIGHT[orientation])
    # Pillow writes a comment or XMP back that it finds here.
    picture.info.clear()
    return picture


def upright_pixels(content: bytes, longest_side: int) -> tuple[bytes, int, int]:
    """A photo as it is seen: red, green, blue row by row, width, height; scaled down to fit.

    Raises as `upright`.
    """
    shown = upright(content, longest_side)
    return shown.tobytes(), shown.width, shown.height


def _read_source(source: Source) -> bytes:
    try:
        return read_source(source, LARGEST_FILE)
    except NotAFileError as error:
        raise NotAnImageError(error.message, "Choose a photo.") from error
    except FileTooLargeError as error:
        raise ImageTooLargeError(
            error.message, "Save a smaller copy of the photo and add that."
        ) from error


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
        small = _opaque(image)
        if orientation in _UPRIGHT:
            small = small.transpose(_UPRIGHT[orientation])
        out = io.BytesIO()
        # A fresh picture carries no EXIF, colour profile or comment along.
        fresh = Image.new("RGB", small.size)
        fresh.paste(small)
        fresh.save(out, "JPEG", quality=_THUMBNAIL_QUALITY)
    return out.getvalue()


def _opaque(image: Image.Image) -> Image.Image:
    """The picture as RGB, transparent parts on white, 16-bit greys scaled down."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value / 256).convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = Image.new("RGB", layered.size, _WHITE)
        ground.paste(layered, mask=layered.getchannel("A"))
        return ground
    return image.convert("RGB")
