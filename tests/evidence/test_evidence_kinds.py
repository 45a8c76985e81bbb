"""What a file is, its first bytes say: not its name, and whatever stands in it, in bounded time."""

from __future__ import annotations

import struct
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditor_app.evidence.kinds import ending_of, kind_of
from auditor_app.evidence.sounds import as_wav


def box(kind: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def handler(kind: bytes) -> bytes:
    return box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + kind + bytes(12))))


def movie(brand: bytes, *tracks: bytes, data: bytes = b"") -> bytes:
    header = box(b"moov", b"".join(map(handler, tracks)))
    return box(b"ftyp", brand + bytes(4)) + box(b"free") + box(b"mdat", data) + header


KNOWN = {
    "wav": (as_wav(bytes(64), 16_000), "audio/wav", "wav"),
    "flac": (b"fLaC" + bytes(40), "audio/flac", "flac"),
    "amr": (b"#!AMR\n" + bytes(40), "audio/amr", "amr"),
    "mp3 with a tag": (b"ID3\x04" + bytes(40), "audio/mpeg", "mp3"),
    "mp3 without one": (b"\xff\xfb\x90\x64" + bytes(40), "audio/mpeg", "mp3"),
    "aac": (b"\xff\xf1\x50\x80" + bytes(40), "audio/aac", "aac"),
    "opus": (b"OggS" + bytes(24) + b"OpusHead", "audio/ogg", "ogg"),
    "theora": (b"OggS" + bytes(24) + b"\x80theora", "video/ogg", "ogv"),
    "a phone's film": (movie(b"mp42", b"soun", b"vide"), "video/mp4", "mp4"),
    "a phone's sound": (movie(b"mp42", b"soun"), "audio/mp4", "m4a"),
    "itunes' sound": (movie(b"M4A ", b"soun"), "audio/mp4", "m4a"),
    "quicktime": (movie(b"qt  ", b"vide"), "video/quicktime", "mov"),
    "an old phone's sound": (movie(b"3gp4", b"soun"), "audio/3gpp", "3gp"),
    "an old phone's film": (movie(b"3gp4", b"vide", b"soun"), "video/3gpp", "3gp"),
    "a film that speaks of sound in its data": (
        movie(b"isom", b"vide", data=b"hdlr" + bytes(8) + b"soun"),
        "video/mp4",
        "mp4",
    ),
    "webm": (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + b"V_VP9", "video/webm", "webm"),
    "webm sound": (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + b"A_OPUS", "audio/webm", "webm"),
    "matroska": (b"\x1a\x45\xdf\xa3\x9fmatroska" + b"V_MPEG4", "video/x-matroska", "mkv"),
    "avi": (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo", "avi"),
    "mpeg": (b"\0\0\x01\xba" + bytes(40), "video/mpeg", "mpg"),
    "a camera's stream": ((b"\x47" + bytes(187)) * 4, "video/mp2t", "ts"),
    "pdf": (b"%PDF-1.7\n", "application/pdf", "pdf"),
    "zip": (b"PK\x03\x04" + bytes(40), "application/zip", "zip"),
    "jpeg": (b"\xff\xd8\xff\xe0", "image/jpeg", "jpg"),
    "png": (b"\x89PNG\r\n\x1a\n", "image/png", "png"),
    "heic": (box(b"ftyp", b"heic" + bytes(4)), "image/heic", "heic"),
    "text": ("Lohn für März".encode(), "text/plain", "txt"),
    "nothing known": (b"\x01\x02\x03\x04", "application/octet-stream", "bin"),
}


@pytest.mark.parametrize("name", KNOWN)
def test_a_file_is_known_by_its_content(name: str) -> None:
    content, media_type, extension = KNOWN[name]
    found = kind_of(content)
    assert (found.media_type, found.extension) == (media_type, extension)
    if name not in {"text", "nothing known", "zip"}:
        assert kind_of(content, "letter.exe") == found


@pytest.mark.parametrize(
    ("content", "name", "media_type", "extension"),
    [
        (b"PK\x03\x04" + bytes(40), "Payroll MAY.XLSX", "spreadsheetml", "xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old.doc", "application/msword", "doc"),
        (b"name;wage\nA;1\n", "list.csv", "text/csv", "csv"),
        (b"\x00\x01", "data.sav", "application/octet-stream", "sav"),
        (b"\x00\x01", "no ending", "application/octet-stream", "bin"),
        (b"\x00\x01", "x.../../etc", "application/octet-stream", "bin"),
        (b"\x00\x01", "x.averylongending", "application/octet-stream", "bin"),
        (b"\x00\x01", "statement_A.Kumar", "application/octet-stream", "bin"),
        (b"She said so.", "statement_A.Kumar", "text/plain", "txt"),
        ("She said so.".encode("utf-16"), "said.txt", "application/octet-stream", "txt"),
    ],
)
def test_a_name_helps_only_where_the_content_leaves_it_open(
    content: bytes, name: str, media_type: str, extension: str
) -> None:
    found = kind_of(content, name)
    assert media_type in found.media_type
    assert found.extension == extension


@given(st.text(max_size=40))
@example("a.JPG")
@example("a.j\x00g")
@example("a.٣٤")
def test_an_ending_is_always_one_that_a_bundle_may_hold(name: str) -> None:
    assert len(ending_of(name)) <= 8
    assert all(sign in "abcdefghijklmnopqrstuvwxyz0123456789" for sign in ending_of(name))


@given(st.sampled_from(sorted(KNOWN)), st.binary(max_size=200), st.integers(0, 60))
def test_whatever_follows_a_signature_there_is_an_answer(name: str, rest: bytes, cut: int) -> None:
    content = KNOWN[name][0]
    for given_bytes in (rest, content[:cut] + rest, content + rest, rest + content):
        found = kind_of(given_bytes, "x.bin")
        assert found.media_type.count("/") == 1
        assert found.extension == ending_of(f"x.{found.extension}")


def test_a_movie_of_boxes_that_lead_nowhere_takes_no_time() -> None:
    started = time.monotonic()
    kind_of(box(b"ftyp", b"isom" + bytes(4)) + b"\0\0\0\x08free" * 2_000_000)
    kind_of(box(b"ftyp", b"isom" + bytes(4)) + b"\0\0\0\0free" + bytes(1_000_000))
    kind_of(box(b"ftyp", b"isom" + bytes(4)) + b"\0\0\0\x01free" + b"\xff" * 1_000_000)
    kind_of(
        box(b"ftyp", b"isom" + bytes(4)) + struct.pack(">I4s", 2**32 - 1, b"moov") + b"hdlr" * 9
    )
    assert time.monotonic() - started < 2
