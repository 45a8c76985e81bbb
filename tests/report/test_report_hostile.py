"""Answers that were meant badly, or only long."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import pillow_heif
import pytest
from conftest import GPS_MARK, jpeg
from PIL import Image
from pypdf import PdfReader

from auditor_app.errors import DamagedStoreError
from auditor_app.report import Fact, Observation, Photo, Quotation
from auditor_app.report.photos import printed_photo

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.report import ReportContent

    Made = Callable[[ReportContent], bytes]
    Read = Callable[[bytes], str]

HOSTILE = {
    "mark-up": "<b>bold</b> & <para> </font> &amp; %s {0} <img src='file:///etc/passwd'/>",
    "form feed and controls": "form\ffeed \x00 \x07 \x1b[31m",
    "lone surrogate": "\ud800 lone \udfff",
    "a word without a break": "a" * 6000,
    "an arabic word without a break": "ب" * 2000,
    "20,000 characters": "word " * 4000,
    "a tower of marks": "e" + "\u0301" * 300,
    "conjuncts without a break": "क्ष" * 1000,
    "direction marks": "\u202eoverride\u202c \u2066iso\u2069 \u2067x\u2069 \u202a",
    "emoji": "\U0001f600" * 200,
    "empty lines": "\n" * 500,
    "spaces": " " * 2000 + "x",
    "no-break spaces": "x\u00a0" * 1000,
    "noncharacters": "\ufffe\uffff\U0010ffff",
    "invisible": "\u200b\u200d\ufeff",
}


def _everywhere(content: ReportContent, text: str) -> ReportContent:
    assert content.sign_off is not None
    return replace(
        content,
        title=text,
        organisation=text,
        auditor=text,
        site=replace(content.site, name=text, address=text, facts=(Fact(text, text),)),
        indicators=tuple(
            replace(one, id=text, text=text, ilo11=text) for one in content.indicators[:2]
        ),
        observations=(Observation(text, text, (Fact(text, text),)),),
        quotations=(Quotation(text, text, text, text),),
        photos=tuple(replace(photo, caption=text, question=text) for photo in content.photos[:2]),
        method=(text,),
        sign_off=replace(
            content.sign_off,
            auditor=text,
            statement=text,
            place=text,
            site_representative=text,
            site_role=text,
            site_refusal=text,
            remarks=text,
            passed=(text,),
        ),
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_in_any_place_gives_a_whole_document(
    name: str, content: ReportContent, pdf: Made
) -> None:
    read = PdfReader(BytesIO(pdf(_everywhere(content, HOSTILE[name]))), strict=True)
    assert len(read.pages) >= 4


def test_mark_up_in_an_answer_is_text(bare: ReportContent, pdf: Made, text_of: Read) -> None:
    answer = "<b>bold</b> & <para> </font> &amp; %s {0}"
    assert answer in text_of(pdf(replace(bare, method=(answer,))))


def test_a_form_feed_does_not_turn_the_page(bare: ReportContent, pdf: Made, text_of: Read) -> None:
    plain = len(PdfReader(BytesIO(pdf(replace(bare, method=("a b",))))).pages)
    made = pdf(replace(bare, method=("a\fb",)))
    assert len(PdfReader(BytesIO(made)).pages) == plain
    assert "a[U+000C]b" in text_of(made)


def test_a_caption_of_20_000_characters_is_all_there(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    caption = " ".join(f"w{number}" for number in range(3500))
    shown = replace(content, photos=(replace(content.photos[0], caption=caption),))
    words = set(text_of(pdf(shown)).split())
    assert {f"w{number}" for number in range(3500)} <= words


def test_an_unbroken_word_is_all_there(bare: ReportContent, pdf: Made, text_of: Read) -> None:
    word = "".join(f"{number:05d}x" for number in range(1000))
    text = text_of(pdf(replace(bare, site=replace(bare.site, facts=(Fact("Wort", word),)))))
    joined = "".join(line for line in text.splitlines() if line[:5].strip().isalnum())
    assert sum(f"{number:05d}x" in joined for number in range(1000)) > 900


def test_400_indicators_fit(content: ReportContent, pdf: Made) -> None:
    assert (
        len(PdfReader(BytesIO(pdf(replace(content, indicators=content.indicators * 27)))).pages) > 9
    )


def _png(mode: str, size: tuple[int, int] = (300, 200)) -> bytes:
    written = BytesIO()
    Image.new(mode, size).save(written, "PNG")
    return written.getvalue()


def _heic() -> bytes:
    pillow_heif.register_heif_opener()
    written = BytesIO()
    Image.new("RGB", (400, 300), "red").save(written, "HEIF")
    return written.getvalue()


def _gone() -> bytes:
    raise DamagedStoreError("The photo is not whole.", "Restore a backup.")


@pytest.mark.parametrize(
    "broken",
    [b"", b"no image", jpeg(1)[:2000], jpeg(1)[:-4000], _png("RGB")[:60], _gone],
    ids=["empty", "text", "head only", "cut", "cut png", "vanished"],
)
def test_a_photo_that_cannot_be_drawn_is_a_box_that_says_so(
    broken: bytes, content: ReportContent, pdf: Made, text_of: Read
) -> None:
    digest = sha256(b"original").hexdigest()
    text = text_of(pdf(replace(content, photos=(Photo(broken, "Gate", sha256=digest),))))
    assert "This photo could not be drawn" in text
    assert digest in "".join(text.split())
    assert "Gate" in text


@pytest.mark.parametrize(
    "image",
    [_png(mode) for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")] + [_heic()],
    ids=["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "heic"],
)
def test_every_kind_of_image_is_drawn(image: bytes) -> None:
    photo = printed_photo(image, 100, 100)
    assert photo is not None
    assert max(photo.width, photo.height) == 100


def test_a_photo_of_one_pixel_by_many_is_drawn() -> None:
    photo = printed_photo(_png("L", (1, 5000)), 600, 400)
    assert photo is not None
    assert photo.width >= 1


def test_no_metadata_of_a_photo_is_in_the_report(content: ReportContent, pdf: Made) -> None:
    assert all(GPS_MARK in photo.image for photo in content.photos)  # type: ignore[operator]
    made = pdf(content)
    for trace in (GPS_MARK, b"COMMENTPROBE", b"Exif"):
        assert trace not in made


def test_a_photo_is_turned_upright_and_made_small() -> None:
    tags = Image.Exif()
    tags[0x0112] = 6  # the camera was held upright
    written = BytesIO()
    Image.new("RGB", (4000, 3000), "red").save(written, "JPEG", exif=tags)
    photo = printed_photo(written.getvalue(), 600, 450)
    assert photo is not None
    assert photo.height > photo.width
    assert photo.height == 450


def test_photos_are_read_one_at_a_time_where_a_reader_is_given(
    content: ReportContent, pdf: Made
) -> None:
    asked: list[int] = []

    def reader(number: int) -> Callable[[], bytes]:
        def read() -> bytes:
            asked.append(number)
            return jpeg(number, (320, 240))

        return read

    photos = tuple(Photo(reader(number), f"photo {number}") for number in range(5))
    pdf(replace(content, photos=photos))
    assert asked == [0, 1, 2, 3, 4]
