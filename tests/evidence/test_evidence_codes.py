"""Codes in pictures, folders of photos: what strangers made, read within bounds."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from auditor_app.errors import EvidenceError, ImageTooLargeError, NotAnImageError
from auditor_app.evidence import Captured, cards
from auditor_app.evidence.barcodes import (
    LONGEST_TEXT,
    MOST_CODES,
    codes_in_picture,
    codes_in_pixels,
)
from auditor_app.evidence.cards import photos_on

if TYPE_CHECKING:
    from pathlib import Path


def code(text: str | bytes, kind: str = "QRCode", scale: int = 4) -> Image.Image:
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    image = Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=scale))
    sheet = Image.new("L", (image.width + 80, image.height + 80), 240)
    sheet.paste(image, (40, 40))
    return sheet


def saved(image: Image.Image, kind: str = "PNG") -> Captured:
    out = io.BytesIO()
    image.convert("RGB").save(out, kind)
    return Captured(out.getvalue())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("LOOM-17/4482", "QRCode"),
        ("https://a.example/x?y=1", "QRCode"),
        ("4006381333931", "EAN13"),
        ("BATCH 2026-11", "Code128"),
        ("كود ১২৩", "QRCode"),
        ("part 7", "DataMatrix"),
        ("part 8", "PDF417"),
        ("part 9", "Aztec"),
    ],
)
@pytest.mark.parametrize("form", ["PNG", "JPEG", "HEIF"])
def test_a_code_in_a_picture_is_read(text: str, kind: str, form: str) -> None:
    (found,) = codes_in_picture(saved(code(text, kind), form))
    assert found.text == text
    assert found.kind


def test_a_turned_and_dark_photo_of_a_code_is_read() -> None:
    picture = code("GATE 3").rotate(20, expand=True, fillcolor=240).point(lambda v: v // 3)
    assert [found.text for found in codes_in_picture(saved(picture))] == ["GATE 3"]


def test_several_codes_are_all_told_once_from_the_top() -> None:
    one, two = code("first"), code("second")
    sheet = Image.new("L", (one.width + two.width, one.height * 3), 240)
    sheet.paste(two, (0, one.height * 2))
    sheet.paste(one, (one.width, 0))
    sheet.paste(one, (0, 0))
    assert [found.text for found in codes_in_picture(saved(sheet))] == ["first", "second"]


def test_a_picture_without_a_code_has_none() -> None:
    assert codes_in_picture(saved(Image.effect_noise((400, 300), 80))) == ()


def test_control_characters_of_a_code_become_spaces_that_an_answer_can_hold() -> None:
    (found,) = codes_in_picture(saved(code("01\x1d21\x00\n 3\x07")))
    assert found.text == "01 21 3"
    assert len(found.text) <= LONGEST_TEXT


def test_a_large_picture_is_scaled_down_before_it_is_searched() -> None:
    picture = code("BIG", scale=4)
    large = picture.resize((picture.width * 40, picture.height * 40))
    assert [found.text for found in codes_in_picture(saved(large))] == ["BIG"]


def test_a_wall_of_codes_is_cut_off() -> None:
    small = [code(f"{number}", scale=2) for number in range(40)]
    wall = Image.new("L", (small[0].width * 8, small[0].height * 5), 240)
    for number, each in enumerate(small):
        wall.paste(each, (number % 8 * each.width, number // 8 * each.height))
    assert len(codes_in_picture(saved(wall))) <= MOST_CODES


def test_what_is_no_picture_or_too_large_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotAnImageError):
        codes_in_picture(Captured(b"Dear auditor"))
    with pytest.raises(EvidenceError):
        codes_in_picture(tmp_path / "gone.png")
    with pytest.raises(EvidenceError):
        codes_in_pixels(bytes(10), 4, 4)
    header = saved(Image.new("L", (8, 8))).content
    huge = header[:16] + (60_000).to_bytes(4, "big") * 2 + header[24:]
    with pytest.raises((ImageTooLargeError, NotAnImageError)):
        codes_in_picture(Captured(huge))


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_flipped_bytes_and_noise_are_read_or_refused_but_never_a_traceback(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - not for secrecy
    content = bytearray(saved(code("LOOM-17/4482", "QRCode", 2), "PNG").content)
    for _ in range(chance.randrange(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    try:
        found = codes_in_picture(Captured(bytes(content)))
    except EvidenceError:
        return
    assert len(found) <= MOST_CODES


@settings(max_examples=60)
@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_any_pixels_at_all_are_looked_at(width: int, height: int, data: st.DataObject) -> None:
    pixels = data.draw(st.binary(min_size=width * height, max_size=width * height))
    for found in codes_in_pixels(pixels, width, height):
        assert found.text.isprintable()


def _card(folder: Path) -> Path:
    for name in ("DCIM/100CANON/IMG_0002.JPG", "DCIM/100CANON/IMG_0001.jpg", "DCIM/101/A.HEIC"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (folder / "DCIM" / "100CANON" / "MVI_0003.MOV").write_bytes(b"x")
    (folder / ".Trashes").mkdir()
    (folder / ".Trashes" / "OLD.JPG").write_bytes(b"x")
    (folder / "._IMG.JPG").write_bytes(b"x")
    return folder


def test_a_card_s_photos_are_found_by_name_without_hidden_ones_and_films(tmp_path: Path) -> None:
    listing = photos_on(_card(tmp_path))
    assert [path.name for path in listing.photos] == ["IMG_0001.jpg", "IMG_0002.JPG", "A.HEIC"]
    assert (listing.more, listing.unread) == (False, 0)


def test_links_lead_nowhere_and_a_loop_ends(tmp_path: Path) -> None:
    card = _card(tmp_path / "card")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.jpg").write_bytes(b"x")
    (card / "link").symlink_to(outside)
    (card / "loop").symlink_to(card)
    (card / "one.jpg").symlink_to(outside / "secret.jpg")
    assert len(photos_on(card).photos) == 3


def test_a_card_of_more_photos_than_are_taken_at_once_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "MOST_PHOTOS", 2)
    listing = photos_on(_card(tmp_path))
    assert len(listing.photos) == 2
    assert listing.more


def test_a_card_that_is_gone_is_said_and_a_search_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match="cannot be read"):
        photos_on(tmp_path / "gone")
    assert photos_on(_card(tmp_path), stop=lambda: True).photos == ()


def test_a_deep_tree_is_not_followed_for_ever(tmp_path: Path) -> None:
    deep = tmp_path
    for number in range(12):
        deep /= f"d{number}"
    deep.mkdir(parents=True)
    (deep / "far.jpg").write_bytes(b"x")
    assert photos_on(tmp_path).photos == ()
