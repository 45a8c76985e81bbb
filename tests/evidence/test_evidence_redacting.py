"""The redacted copy: nothing of what is hidden or of what the camera wrote, always the same."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image, PngImagePlugin

from auditor_app.errors import NotAnImageError
from auditor_app.evidence.photos import upright
from auditor_app.evidence.redacting import make_copy
from auditor_app.vault import Region

if TYPE_CHECKING:
    from conftest import MakePhoto

WHOLE = Region("fill", 0, 0, 400, 300)


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")


def near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < 24 for one, other in zip(pixel, colour, strict=True))


def noise(size: tuple[int, int] = (640, 480)) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 120).convert("RGB").save(out, "PNG")
    return out.getvalue()


def test_a_filled_box_is_one_colour_and_what_lies_beside_it_stays(photo: MakePhoto) -> None:
    copy = opened(make_copy(photo(), [Region("fill", 200, 100, 64, 64)]).content)

    inside = {copy.getpixel((x, y)) for x in range(208, 256, 4) for y in range(108, 156, 4)}
    assert all(near(pixel, (0, 0, 0)) for pixel in inside)
    assert near(copy.getpixel((20, 150)), (254, 0, 0))
    assert near(copy.getpixel((350, 150)), (0, 0, 254))


def test_two_photos_that_differ_only_in_what_is_filled_give_the_same_copy() -> None:
    one, other = opened(noise()), opened(noise())
    other.paste(one)
    for x, colour in ((100, "red"), (140, "green")):
        other.paste(colour, (x, 100, x + 40, 200))
    contents = []
    for picture in (one, other):
        out = io.BytesIO()
        picture.save(out, "PNG")
        contents.append(out.getvalue())
    hidden = [Region("fill", 100, 100, 80, 100)]

    assert contents[0] != contents[1]
    assert make_copy(contents[0], hidden).content == make_copy(contents[1], hidden).content


@pytest.mark.parametrize("size", [(40, 30), (200, 200), (640, 480), (600, 20)])
def test_coarse_cells_are_few_however_large_the_region_is(size: tuple[int, int]) -> None:
    """At most four along each side; the photo has much more to show."""
    out = io.BytesIO()
    Image.effect_noise((32, 24), 200).resize((640, 480), Image.Resampling.NEAREST).save(out, "PNG")

    copy = opened(make_copy(out.getvalue(), [Region("pixelate", 0, 0, *size)]).content)

    grey = copy.crop((0, 0, *size)).convert("L").load()
    assert grey is not None
    for y in range(4, size[1], 8):
        assert steps([grey[x, y] for x in range(size[0])]) < 4
    for x in range(4, size[0], 8):
        assert steps([grey[x, y] for y in range(size[1])]) < 4


def steps(line: list[object]) -> int:
    """How often the tone changes by more than the encoder's own ripples, within a few pixels."""
    values = [int(value) for value in line if isinstance(value, int)]
    count, last = 0, values[0]
    for before, value in zip(values, values[4:], strict=False):
        if abs(value - before) < 4 and abs(value - last) > 16:
            count, last = count + 1, value
    return count


def test_cells_keep_no_fine_difference() -> None:
    """Two people whose skin differs a little leave the same cells."""
    copies = []
    for tone in (131, 155):
        out = io.BytesIO()
        Image.new("RGB", (200, 200), (tone, tone, tone)).save(out, "PNG")
        copies.append(make_copy(out.getvalue(), [Region("pixelate", 0, 0, 200, 200)]).content)

    assert copies[0] == copies[1]


def test_of_words_in_coarse_cells_nothing_can_be_read() -> None:
    """Two different lines of text of the same blackness leave the same cells."""
    copies = []
    for step in (0, 1):
        picture = Image.new("RGB", (400, 100), "white")
        for x in range(8, 392, 8):
            picture.paste("black", (x + step * 4, 30, x + step * 4 + 4, 60))
        out = io.BytesIO()
        picture.save(out, "PNG")
        copies.append(make_copy(out.getvalue(), [Region("pixelate", 8, 20, 384, 60)]).content)

    assert copies[0] == copies[1]


def test_a_copy_is_the_same_whenever_it_is_made(photo: MakePhoto) -> None:
    regions = [Region("fill", 10, 10, 50, 50), Region("pixelate", 200, 100, 99, 77)]

    assert make_copy(photo(), regions, 90).content == make_copy(photo(), regions, 90).content


SECRETS = (b"ACME camera 77", b"Jane Doe", b"comment of a person", b"GPSSECRET", b"xmp-secret")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF"])
def test_nothing_that_the_camera_wrote_is_in_the_copy(photo: MakePhoto, kind: str) -> None:
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>xmp-secret</x:xmpmeta>"
    more: dict[str, object] = {"xmp": xmp}
    if kind == "JPEG":
        more |= {"comment": b"comment of a person", "icc_profile": b"ACME camera 77 profile"}
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_text("Author", "Jane Doe")
        more["pnginfo"] = text
    content = photo(
        kind,
        tags={0x0110: "ACME camera 77", 0x8298: "Jane Doe"},
        photo={0x927C: b"GPSSECRET", 0x9286: b"comment of a person"},
        place={1: "N", 2: (31.0, 57.0, 0.0), 3: "E", 4: (35.0, 56.0, 0.0)},
        **more,
    )
    assert any(secret in content for secret in SECRETS)

    for made in (make_copy(content, []), make_copy(content, [Region("fill", 5, 5, 30, 30)])):
        for copy in (made.content, made.thumbnail):
            assert not [secret for secret in SECRETS if secret in copy]
            assert b"Exif" not in copy
            assert b"ICC_PROFILE" not in copy
            reopened = Image.open(io.BytesIO(copy))
            assert dict(reopened.getexif()) == {}
            assert set(reopened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_regions_are_those_of_the_upright_photo(photo: MakePhoto, orientation: int) -> None:
    content = photo(tags={0x0112: orientation})
    stands = upright(content)
    hidden = Region("fill", stands.width - 40, 0, 40, 40)

    copy = opened(make_copy(content, [hidden]).content)

    assert copy.size == stands.size
    assert near(copy.getpixel((stands.width - 20, 20)), (0, 0, 0))
    assert not near(copy.getpixel((20, stands.height - 20)), (0, 0, 0))


def test_turning_is_clockwise_and_comes_after_hiding(photo: MakePhoto) -> None:
    copy = make_copy(photo(), [Region("fill", 0, 0, 100, 100)], 90)
    picture = opened(copy.content)

    # What was at the left upper corner is at the right upper one.
    assert (copy.width, copy.height) == picture.size == (300, 400)
    assert near(picture.getpixel((250, 50)), (0, 0, 0))


def test_what_lies_outside_of_the_photo_hides_nothing_and_does_no_harm(photo: MakePhoto) -> None:
    outside = [Region("fill", 900, 900, 10, 10), Region("pixelate", 399, 299, 50, 50)]

    assert opened(make_copy(photo(), outside).content).size == (400, 300)


def test_hidden_as_a_whole_it_is_black(photo: MakePhoto) -> None:
    assert opened(make_copy(photo(), [WHOLE]).content).getextrema() == ((0, 0), (0, 0), (0, 0))


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"GIF89a" + bytes(100)])
def test_what_is_no_photo_ends_in_a_sentence(content: bytes) -> None:
    with pytest.raises(NotAnImageError):
        make_copy(content, [])


@pytest.mark.parametrize("size", [(8000, 2), (1, 8000)])
def test_a_photo_that_is_nothing_but_a_line_is_made_small_as_well(
    photo: MakePhoto, size: tuple[int, int]
) -> None:
    assert max(upright(photo(size=size), 320, reducing_gap=1.0).size) == 320
