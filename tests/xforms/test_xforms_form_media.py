"""Pictures, sounds and films beside a form: taken in, named by digest, refused in words."""

from __future__ import annotations

import io
import re
import struct
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from xforms_samples import inputs, xform

from auditor_app.errors import FormError
from auditor_app.xforms import FormDefinition, FormSession, MediaFile, load_form, parse_xform
from auditor_app.xforms import loading as loading_module
from auditor_app.xforms.definition import media_files
from auditor_app.xforms.examining import examine_form
from auditor_app.xforms.form_media import MAX_FILE_BYTES, MEDIA_TYPES, content_fault
from auditor_app.xforms.forms_cache import FormCache

if TYPE_CHECKING:
    from pathlib import Path

SHEET = """
| survey |
| | type | name | label::English (en) | label::Español (es) | media::image::English (en) | media::image::Español (es) | media::audio::English (en) | media::video::English (en) |
| | note | sign | The sign | El cartel | sign.png | letrero.jpg | bell.wav | walk.mp4 |
| | select_one places | place | Where | Dónde | map.svg | map.svg | | |
| choices |
| | list_name | name | label::English (en) | label::Español (es) | media::image::English (en) | media::image::Español (es) |
| | places | here | Here | Aquí | sign.png | sign.png |
| | places | there | There | Allí | | |
| settings |
| | form_id | version |
| | shown | 1 |
"""  # noqa: E501 - a sheet has wide rows
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path id="here" d="M0 0h9"/></svg>'
)


def picture(kind: str = "PNG", size: tuple[int, int] = (12, 8)) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", size, "green").save(content, kind)
    return content.getvalue()


WORDS = st.one_of(
    st.sampled_from(["a.png", "image/png", "12", "0" * 64, "../a.png", "-1", "1e3", "\u0661"]),
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=70),
)

CONTENT = {
    "sign.png": picture(),
    "letrero.jpg": picture("JPEG"),
    "bell.wav": b"RIFF\x24\0\0\0WAVEfmt ",
    "walk.mp4": b"\0\0\0\x18ftypmp42",
    "map.svg": SVG,
}


@pytest.fixture(autouse=True)
def cache_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading_module, "_forms", FormCache())


def beside(folder: Path, **changed: bytes | None) -> Path:
    """The form with all that lies beside it, but for what is changed (None: is not there)."""
    content = {**CONTENT, **{name.replace("_", "."): each for name, each in changed.items()}}
    for name, each in content.items():
        if each is not None:
            (folder / name).write_bytes(each)
        else:
            (folder / name).unlink(missing_ok=True)
    (folder / "form.md").write_text(SHEET, "utf-8")
    return folder / "form.md"


def loaded(folder: Path, **changed: bytes | None) -> FormDefinition:
    return load_form(beside(folder, **changed))


def digest(name: str) -> str:
    return sha256(CONTENT[name]).hexdigest()


# What becomes part of a form --------------------------------------------------------------------


def test_a_form_names_what_it_shows_by_its_digest_and_has_the_content_at_hand(
    tmp_path: Path,
) -> None:
    form = loaded(tmp_path)

    assert set(form.media) == set(CONTENT)
    assert form.media["sign.png"] == MediaFile(
        "sign.png", "image/png", len(CONTENT["sign.png"]), digest("sign.png")
    )
    assert form.media_content == {digest(name): content for name, content in CONTENT.items()}
    assert not any("beside the form" in warning for warning in form.warnings)


def test_the_xml_alone_says_which_files_they_were(tmp_path: Path) -> None:
    form = loaded(tmp_path)
    again = parse_xform(form.xml, "form.md")

    assert (again.media, again.digest) == (form.media, form.digest)
    assert again.media_content == {}
    # It is an instance that no question reads: any ODK program takes it.
    assert FormSession(again).pages() == FormSession(form).pages()


def test_another_picture_makes_another_form(tmp_path: Path) -> None:
    before = loaded(tmp_path)
    same = loaded(tmp_path)
    after = loaded(tmp_path, sign_png=picture(size=(13, 8)))

    assert same is before
    assert after.digest != before.digest
    assert loaded(tmp_path, sign_png=None).digest not in {before.digest, after.digest}


def test_a_form_without_files_beside_it_stays_as_it_was_byte_for_byte(tmp_path: Path) -> None:
    source = xform("<a/>", "", inputs("a"))
    (tmp_path / "form.xml").write_text(source, "utf-8")
    (tmp_path / "stray.png").write_bytes(picture())

    assert load_form(tmp_path / "form.xml").xml == source


def test_a_form_that_is_loaded_from_its_xml_finds_the_very_files_again(tmp_path: Path) -> None:
    form = loaded(tmp_path)
    (tmp_path / "form.xml").write_text(form.xml, "utf-8")
    again = load_form(tmp_path / "form.xml")
    assert (again.digest, again.media_content) == (form.digest, form.media_content)

    (tmp_path / "sign.png").write_bytes(picture(size=(99, 99)))
    other = load_form(tmp_path / "form.xml")
    # Nothing takes the place of what the form was read with.
    assert other.digest == form.digest
    assert digest("sign.png") not in other.media_content
    assert "The file sign.png is not beside the form, or is another one." in other.warnings


def test_what_a_language_lacks_is_taken_from_the_first_one(tmp_path: Path) -> None:
    session = FormSession(loaded(tmp_path))
    spanish = session.said_in("Español (es)", "/data/sign")

    assert session.node("/data/sign").media["image"] == "sign.png"
    assert spanish.media["image"] == "letrero.jpg"
    assert spanish.media["audio"] == "bell.wav"


# What is not there, or cannot be taken in -------------------------------------------------------


def test_what_is_missing_is_a_warning_in_its_cell_and_the_form_can_be_filled(
    tmp_path: Path,
) -> None:
    form = loaded(tmp_path, letrero_jpg=None)
    assert "letrero.jpg" not in form.media
    assert "The file letrero.jpg is not beside the form." in form.warnings

    found = examine_form(tmp_path / "form.md")
    assert found.faults == ()
    (told,) = [str(each) for each in found.warnings if "letrero" in each.message]
    assert told == (
        "survey, row 2, column media::image::Español (es): The file letrero.jpg is not beside the"
        " form. Put it into the folder of the form."
    )


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"sign_png": b"no picture"}, "Its content is not what its ending says (image/png)."),
        ({"sign_png": picture("JPEG")}, "Its content is not what its ending says (image/png)."),
        ({"sign_png": b""}, "It is empty."),
        ({"sign_png": CONTENT["sign.png"][:12]}, "It is no picture that can be read."),
        ({"sign_png": picture() + bytes(MAX_FILE_BYTES)}, "at most 17 are taken in."),
        ({"bell_wav": b"RIFF\x24\0\0\0AVI fmt "}, "Its content is not what its ending says"),
        ({"walk_mp4": b"<html>"}, "Its content is not what its ending says (video/mp4)."),
        ({"map_svg": b"<svg>"}, "The drawing's XML is not well formed"),
        ({"map_svg": b'<svg xmlns="urn:x"/>'}, "It is no SVG drawing."),
    ],
)
def test_what_cannot_be_taken_in_is_a_fault_in_its_cell(
    tmp_path: Path, changed: dict[str, bytes], words: str
) -> None:
    path = beside(tmp_path, **changed)
    with pytest.raises(FormError) as refused:
        load_form(path)
    # Each cell that names the file is told.
    for fault in (*refused.value.faults, *examine_form(path).faults):
        assert re.match(r"(survey|choices), row \d, column media::", fault.place)
        assert words in fault.message
        assert fault.remedy


def test_a_fault_of_an_xform_names_the_line_of_the_text(tmp_path: Path) -> None:
    itext = (
        '<itext><translation lang="en">\n<text id="q"><value>Q</value>'
        '<value form="image">jr://images/q.png</value></text></translation></itext>'
    )
    body = '<input ref="/data/a"><label ref="jr:itext(\'q\')"/></input>'
    (tmp_path / "form.xml").write_text(xform("<a/>", "", body, itext), "utf-8")
    (tmp_path / "q.png").write_bytes(b"none")
    (fault,) = examine_form(tmp_path / "form.xml").faults
    assert fault.place == "element value, line 2"

    (tmp_path / "q.png").unlink()
    (odd,) = [each for each in examine_form(tmp_path / "form.xml").warnings if "q.png" in str(each)]
    assert odd.place == "element value, line 2"


def test_a_picture_that_unpacks_to_more_than_a_screen_can_show_is_not_decoded() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99))
    fault = content_fault("bomb.png", bomb)
    assert fault is not None
    assert "more than 40 million pixels" in fault.message


def test_all_files_of_a_form_together_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_files, "MAX_TOGETHER", 300)
    with pytest.raises(FormError, match="at most 0 are kept"):
        loaded(tmp_path)
    monkeypatch.setattr(media_files, "MAX_TOGETHER", 1_000_000)
    monkeypatch.setattr(media_files, "MAX_FILES", 4)
    with pytest.raises(FormError, match="at most 4"):
        loaded(tmp_path)


@pytest.mark.parametrize("name", ["../sign.png", "/etc/hostname", "a\\b.png", ".."])
def test_no_name_leads_out_of_the_forms_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.png").write_bytes(picture())
    inner = tmp_path / "form"
    inner.mkdir()
    itext = (
        '<itext><translation lang="en"><text id="q"><value>Q</value>'
        f'<value form="image">jr://images/{name}</value></text></translation></itext>'
    )
    body = '<input ref="/data/a"><label ref="jr:itext(\'q\')"/></input>'
    (inner / "form.xml").write_text(xform("<a/>", "", body, itext), "utf-8")
    assert load_form(inner / "form.xml").media == {}


@pytest.mark.parametrize(
    "entry",
    [
        '<file name="../a.png" type="image/png" size="1" sha256="{0}"/>',
        '<file name="a.png" type="image/gif" size="1" sha256="{0}"/>',
        '<file name="a.exe" type="application/exe" size="1" sha256="{0}"/>',
        '<file name="a.png" type="image/png" size="-1" sha256="{0}"/>',
        '<file name="a.png" type="image/png" size="99999999999" sha256="{0}"/>',
        '<file name="a.png" type="image/png" size="1" sha256="../../x"/>',
        '<file name="a.png" type="image/png" size="1"/>',
        '<file name="a.png" type="image/png" size="1" sha256="{0}" more="x"/>',
        '<file name="a.png" type="image/png" size="1" sha256="{0}"/>' * 2,
    ],
)
def test_a_form_that_lies_about_its_files_is_refused(entry: str) -> None:
    extra = f'<instance id="m" auditor:media="files"><root>{entry}</root></instance>'
    with pytest.raises(FormError, match="cannot be so"):
        parse_xform(xform("<a/>", "", inputs("a"), extra.format("0" * 64)))


# Image maps --------------------------------------------------------------------------------------

MAP = """
| survey |
| | type | name | label::English (en) | media::image::English (en) | appearance |
| | select_one places | place | Where | {} | image-map |
| choices |
| | list_name | name | label::English (en) |
| | places | here | Here |
| | places | there | There |
| settings |
| | form_id | version |
| | shown | 1 |
"""


@pytest.mark.parametrize(
    ("picture_named", "said"),
    [
        ("map.svg", "The drawing map.svg has no part for there: what has none stands below"),
        ("sign.png", "The picture sign.png of this image map has no parts: the choices are rows."),
        ("", "This image map has no picture, so its choices are rows."),
    ],
)
def test_an_image_map_that_does_not_go_with_its_choices_is_noted_in_its_cell(
    tmp_path: Path, picture_named: str, said: str
) -> None:
    for name, content in CONTENT.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "form.md").write_text(MAP.format(picture_named), "utf-8")
    found = examine_form(tmp_path / "form.md")
    assert found.faults == ()
    (told,) = [each for each in found.warnings if each.message.startswith(said)]
    assert re.match(r"survey, row 2, column (media::)?image", told.place)


def test_an_image_map_with_a_part_for_each_choice_is_no_matter(tmp_path: Path) -> None:
    whole = SVG.replace(b"</svg>", b'<g id="there"><path d="M0 0h9"/></g></svg>')
    (tmp_path / "map.svg").write_bytes(whole)
    (tmp_path / "form.md").write_text(MAP.format("map.svg"), "utf-8")
    assert not [each for each in examine_form(tmp_path / "form.md").warnings if "map" in str(each)]


def test_what_a_form_names_itself_is_looked_at_like_anything_else(tmp_path: Path) -> None:
    hostile = b"<svg><script/></svg>"
    entry = (
        f'<file name="a.png" type="image/png" size="{len(hostile)}"'
        f' sha256="{sha256(hostile).hexdigest()}"/>'
    )
    extra = f'<instance id="m" auditor:media="files"><root>{entry}</root></instance>'
    (tmp_path / "form.xml").write_text(xform("<a/>", "", inputs("a"), extra), "utf-8")
    (tmp_path / "a.png").write_bytes(hostile)
    with pytest.raises(FormError, match="Its content is not what its ending says"):
        load_form(tmp_path / "form.xml")


# Hostile content --------------------------------------------------------------------------------


@given(st.sampled_from(sorted(MEDIA_TYPES)), st.binary(max_size=400))
def test_any_bytes_are_taken_or_refused_in_words(ending: str, content: bytes) -> None:
    fault = content_fault(f"x.{ending}", content)
    assert fault is None or (fault.message and fault.place == f"file x.{ending}")


@settings(max_examples=200)
@given(st.data())
def test_a_damaged_picture_is_taken_or_refused_in_words(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["sign.png", "letrero.jpg", "map.svg"]))
    content = bytearray(CONTENT[name])
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    fault = content_fault(name, bytes(content))
    assert fault is None or fault.message


@given(st.dictionaries(st.sampled_from(["name", "type", "size", "sha256", "x"]), WORDS, max_size=5))
def test_whatever_a_form_says_of_its_files_is_taken_or_refused(fields: dict[str, str]) -> None:
    said = " ".join(f"{name}={quoteattr(value)}" for name, value in fields.items())
    extra = f'<instance id="m" auditor:media="files"><root><file {said}/></root></instance>'
    try:
        media = parse_xform(xform("<a/>", "", inputs("a"), extra)).media
    except FormError:
        return
    (file,) = media.values()
    assert file.is_sound
    assert "/" not in file.name
