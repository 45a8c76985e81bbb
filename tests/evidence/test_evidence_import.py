from __future__ import annotations

import hashlib
import io
import os
import random
import struct
import subprocess
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from auditor_app.errors import (
    EvidenceError,
    ImageTooLargeError,
    NotAnImageError,
    RecordStateError,
    UnknownRowError,
)
from auditor_app.evidence import import_photo, make_thumbnail, read_photo, read_photo_metadata
from auditor_app.evidence import photos as photos_module

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import MakePhoto

    from auditor_app.vault import Vault

KINDS = {
    "JPEG": ("image/jpeg", "jpg"),
    "PNG": ("image/png", "png"),
    "HEIF": ("image/heic", "heic"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_is_known_by_its_content_and_kept_byte_for_byte(
    vault: Vault, record_id: str, tmp_path: Path, photo: MakePhoto, kind: str
) -> None:
    content = photo(kind, (401, 303))
    source = tmp_path / "misnamed.pdf"
    source.write_bytes(content)
    os.utime(source, (1, 1))
    taken = import_photo(vault, record_id, "/data/p", source, "Gate")
    assert (taken.media_type, taken.extension) == KINDS[kind]
    assert (taken.width, taken.height, taken.caption) == (401, 303, "Gate")
    assert (taken.size, taken.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert vault.evidence.read(taken.id) == content
    assert source.read_bytes() == content
    assert source.stat().st_mtime == 1
    with Image.open(io.BytesIO(vault.evidence.thumbnail(taken.id))) as small:
        assert (small.format, small.mode) == ("JPEG", "RGB")


def test_a_question_takes_several_photos_each_with_its_caption(
    vault: Vault, record_id: str, source: Path
) -> None:
    for caption in ("first", "second", "third"):
        import_photo(vault, record_id, "/data/p", source, caption)
    kept = vault.evidence.of_record(record_id)
    assert [(e.position, e.caption) for e in kept] == [(1, "first"), (2, "second"), (3, "third")]


def _corners(jpeg: bytes) -> tuple[tuple[int, int], str]:
    """Size of a thumbnail and the side on which it is red."""
    with Image.open(io.BytesIO(jpeg)) as small:
        width, height = small.size
        middle = {
            "left": (2, height // 2),
            "right": (width - 3, height // 2),
            "top": (width // 2, 2),
            "bottom": (width // 2, height - 3),
        }
        red = [side for side, at in middle.items() if small.getpixel(at)[0] > 128]  # type: ignore[index]
    return (width, height), "".join(red)


@pytest.mark.parametrize(
    ("orientation", "red"),
    [
        *((1, "left"), (2, "right"), (3, "right"), (4, "left")),
        *((5, "top"), (6, "top"), (7, "bottom"), (8, "bottom")),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_size_and_thumbnail_are_as_the_photo_is_held_upright(
    photo: MakePhoto, orientation: int, red: str, kind: str
) -> None:
    # In a HEIC the encoder turns EXIF's orientation into the format's own, as phones do.
    reading = read_photo(photo(kind, (1600, 1200), tags={0x0112: orientation}))
    turned = orientation >= 5
    size = (1200, 1600) if turned else (1600, 1200)
    assert (reading.metadata.width, reading.metadata.height) == size
    assert _corners(reading.thumbnail) == ((384, 512) if turned else (512, 384), red)


def test_a_thumbnail_carries_nothing_of_the_camera_and_is_never_larger_than_the_photo(
    photo: MakePhoto,
) -> None:
    content = photo(
        size=(200, 100),
        tags={0x010F: "SecretCamera", 0x0112: 6},
        place={1: "N", 2: (23.0, 48.0, 30.0), 3: "E", 4: (90.0, 24.0, 0.0)},
        comment=b"SecretComment",
        icc_profile=b"SecretProfile" * 20,
    )
    thumbnail = make_thumbnail(content)
    with Image.open(io.BytesIO(thumbnail)) as small:
        assert small.size == (100, 200)
        assert dict(small.getexif()) == {}
        assert not {"exif", "comment", "icc_profile", "xmp", "photoshop"} & small.info.keys()
    assert b"Secret" not in thumbnail


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_gets_a_thumbnail(mode: str) -> None:
    picture = Image.new("L", (64, 64), 200)
    picture = Image.new("I;16", (64, 64), 200 * 256) if mode == "I;16" else picture.convert(mode)
    out = io.BytesIO()
    picture.save(out, "PNG")
    with Image.open(io.BytesIO(make_thumbnail(out.getvalue()))) as small:
        brightness = small.convert("L").getpixel((32, 32))
    assert isinstance(brightness, int)
    assert abs(brightness - (255 if mode == "1" else 200)) <= 12


def test_what_is_transparent_is_white_and_cmyk_is_shown_too() -> None:
    clear = io.BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(clear, "PNG")
    printed = io.BytesIO()
    Image.new("CMYK", (64, 64), (0, 0, 0, 0)).save(printed, "JPEG")
    for out in (clear, printed):
        with Image.open(io.BytesIO(make_thumbnail(out.getvalue()))) as small:
            assert min(small.getpixel((32, 32))) > 245  # type: ignore[arg-type, type-var]


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_cut_short_anywhere_is_no_image(photo: MakePhoto, kind: str) -> None:
    noise = Image.effect_noise((300, 200), 80).convert("RGB")
    out = io.BytesIO()
    noise.save(out, kind)
    whole = out.getvalue()
    for share in (0.01, 0.1, 0.3, 0.5, 0.9):
        with pytest.raises(NotAnImageError):
            read_photo(whole[: int(len(whole) * share)])


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"GIF89a\1\0\1\0\0\0\0;"),
        *(b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\0" * 5000, b"MZ" + b"\x90" * 500),
        *(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", b"\0\0\0\x18ftypheic" + b"\xff" * 4000),
        *(b"II*\0\x08\0\0\0" + b"\xff" * 100, b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"),
    ],
)
def test_what_is_no_jpeg_png_or_heic_is_refused(content: bytes) -> None:
    for read in (read_photo, read_photo_metadata, make_thumbnail):
        with pytest.raises(NotAnImageError):
            read(content)


def test_a_file_that_is_no_image_leaves_the_vault_as_it_was(
    vault: Vault, record_id: str, tmp_path: Path
) -> None:
    files = sorted((vault.folder / "evidence").iterdir())
    head = vault.events.head()
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear auditor")
    for source in (letter, tmp_path, tmp_path / "none.jpg"):
        with pytest.raises(EvidenceError):
            import_photo(vault, record_id, "/data/p", source)
    assert sorted((vault.folder / "evidence").iterdir()) == files
    assert vault.events.head() == head
    assert vault.evidence.of_record(record_id) == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_a_pipe_or_a_device_is_not_waited_for(vault: Vault, record_id: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    for source in (tmp_path / "pipe.jpg", tmp_path.__class__("/dev/zero")):
        with pytest.raises(NotAnImageError):
            import_photo(vault, record_id, "/data/p", source)


def test_no_photo_is_decoded_for_a_record_that_cannot_take_it(
    vault: Vault, record_id: str, source: Path
) -> None:
    with pytest.raises(UnknownRowError):
        import_photo(vault, "none", "/data/p", source)
    vault.records.finalise(record_id)
    with pytest.raises(RecordStateError):
        import_photo(vault, record_id, "/data/p", source)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def _png(width: int, height: int, data: bytes, *extra: bytes) -> bytes:
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"".join(
        (b"\x89PNG\r\n\x1a\n", header, *extra, _chunk(b"IDAT", data), _chunk(b"IEND", b""))
    )


def _jpeg_that_claims(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (16, 16)).save(out, "JPEG")
    content = bytearray(out.getvalue())
    frame = content.index(b"\xff\xc0")
    content[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(content)


@pytest.mark.parametrize(
    ("width", "height"), [(20_000, 10_000), (15_001, 10_000), (40_000, 40_000), (65_535, 65_535)]
)
def test_too_many_pixels_are_refused_by_the_header_alone(width: int, height: int) -> None:
    for content in (_png(width, height, b""), _jpeg_that_claims(width, height)):
        for read in (read_photo, read_photo_metadata):
            with pytest.raises(ImageTooLargeError):
                read(content)


def test_a_png_that_claims_more_than_a_format_may_is_refused() -> None:
    with pytest.raises((ImageTooLargeError, NotAnImageError)):
        read_photo(_png(2**31 - 1, 2**31 - 1, b""))
    with pytest.raises((ImageTooLargeError, NotAnImageError)):
        read_photo(_png(100_000, 1, b""))
    with pytest.raises(NotAnImageError):
        read_photo(_png(0, 0, b""))


BOMB = """
import resource, sys, time
from pathlib import Path
from auditor_app.errors import ImageTooLargeError
from auditor_app.evidence import read_photo
content = Path(sys.argv[1]).read_bytes()
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
try:
    read_photo(content)
except ImageTooLargeError:
    spent = time.perf_counter() - start
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, spent)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory the Unix way")
def test_a_real_picture_of_two_hundred_megapixels_costs_no_memory_and_no_time(
    tmp_path: Path,
) -> None:
    rows = zlib.compressobj(9)
    data = b"".join(rows.compress(bytes(20_001)) for _ in range(10_000)) + rows.flush()
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(_png(20_000, 10_000, data))
    ran = subprocess.run(
        [sys.executable, "-c", BOMB, bomb], capture_output=True, text=True, check=True
    )
    kibibytes, seconds = (float(number) for number in ran.stdout.split())
    assert kibibytes < 20_000
    assert seconds < 1


def test_texts_that_unpack_to_gigabytes_are_no_image() -> None:
    blown = zlib.compress(b"a" * 80_000_000, 9)
    data = zlib.compress(bytes(65 * 64))
    for extra in (
        _chunk(b"zTXt", b"Comment\0\0" + blown),
        _chunk(b"iTXt", b"Comment\0\1\0\0\0" + blown),
        _chunk(b"iCCP", b"Profile\0\0" + blown),
    ):
        try:
            reading = read_photo(_png(64, 64, data, extra))
        except NotAnImageError:
            continue
        # Pillow may leave such a block out and show the picture: fine, but small.
        assert len(reading.thumbnail) < 10_000


def test_a_file_of_more_bytes_than_any_photo_is_not_read(
    vault: Vault, record_id: str, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos_module, "LARGEST_FILE", 100)
    with pytest.raises(ImageTooLargeError):
        import_photo(vault, record_id, "/data/p", source)


def test_a_photo_whose_bytes_are_flipped_is_an_image_or_not_but_never_a_traceback(
    photo: MakePhoto,
) -> None:
    chance = random.Random(9)  # noqa: S311 - not for secrecy
    for kind in KINDS:
        whole = photo(
            kind,
            (96, 64),
            tags={0x0112: 6},
            photo={0x9003: "2026:01:02 03:04:05"},
            place={1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (1.0, 2.0, 3.0), 6: 5.0},
        )
        for _ in range(250):
            damaged = bytearray(whole)
            for _ in range(chance.randrange(1, 6)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            try:
                reading = read_photo(bytes(damaged))
            except (NotAnImageError, ImageTooLargeError):
                continue
            assert reading.thumbnail.startswith(b"\xff\xd8")
