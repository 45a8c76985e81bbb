"""Sounds, films and files go in byte for byte; what a question does not take stays outside."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.errors import (
    EvidenceError,
    FileTooLargeError,
    NotAFileError,
    NotAnImageError,
    RecordStateError,
    UnknownRowError,
    WrongKindError,
)
from auditor_app.evidence import Captured, family_of, import_evidence, is_known, sources
from auditor_app.evidence.camera_pictures import as_jpeg, as_png
from auditor_app.evidence.photos import upright_pixels
from auditor_app.evidence.sounds import as_wav, peak, seconds, to_mono

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.vault import Vault

    MakePhoto = Callable[..., bytes]

WAV = as_wav(b"\x01\x02" * 800, 16_000)
MP4 = b"\0\0\0\x10ftypisom\0\0\0\0" + bytes(64)


@pytest.mark.parametrize(
    ("mediatype", "family"),
    [
        ("image/*", "image"),
        ("audio/*", "audio"),
        ("VIDEO/mp4", "video"),
        ("application/*", ""),
        ("osm/*", ""),
        ("", ""),
    ],
)
def test_a_question_s_media_type_says_what_it_takes(mediatype: str, family: str) -> None:
    assert family_of(mediatype) == family


@pytest.mark.parametrize(
    ("content", "name", "family", "media_type", "extension"),
    [
        (WAV, "noise.mp3", "audio", "audio/wav", "wav"),
        (MP4, "hall.mov", "video", "video/mp4", "mp4"),
        (b"%PDF-1.7\n...", "payroll.pdf", "", "application/pdf", "pdf"),
        (b"\0\1\2", "readings.dat", "", "application/octet-stream", "dat"),
        (WAV, "noise.wav", "", "audio/wav", "wav"),
    ],
)
def test_a_file_goes_in_byte_for_byte_as_what_its_content_is(
    vault: Vault,
    record_id: str,
    tmp_path: Path,
    content: bytes,
    name: str,
    family: str,
    media_type: str,
    extension: str,
) -> None:
    source = tmp_path / name
    source.write_bytes(content)
    taken = import_evidence(vault, record_id, "/data/f", source, family, "Line 4")
    assert (taken.media_type, taken.extension, taken.caption) == (media_type, extension, "Line 4")
    assert (taken.size, taken.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert (taken.width, taken.captured_at, taken.latitude) == (None, None, None)
    assert vault.evidence.read(taken.id) == content
    assert source.read_bytes() == content
    with pytest.raises(UnknownRowError):
        vault.evidence.thumbnail(taken.id)


def test_a_picture_among_files_is_seen_and_a_damaged_one_is_kept_as_it_is(
    vault: Vault, record_id: str, photo: MakePhoto
) -> None:
    whole = import_evidence(vault, record_id, "/data/f", Captured(photo(), "a.jpg"), "")
    assert vault.evidence.thumbnail(whole.id)
    assert whole.width == 400
    damaged = b"\xff\xd8\xff\xe0" + bytes(50)
    kept = import_evidence(vault, record_id, "/data/f", Captured(damaged, "b.jpg"), "")
    assert vault.evidence.read(kept.id) == damaged
    with pytest.raises(NotAnImageError):
        import_evidence(vault, record_id, "/data/p", Captured(damaged, "b.jpg"), "image")


@pytest.mark.parametrize(
    ("content", "family", "error"),
    [
        (MP4, "audio", WrongKindError),
        (WAV, "video", WrongKindError),
        (b"Dear auditor", "audio", WrongKindError),
        (b"Dear auditor", "video", WrongKindError),
        (b"Dear auditor", "image", NotAnImageError),
        (b"", "", WrongKindError),
    ],
)
def test_what_the_question_does_not_take_leaves_the_vault_as_it_was(
    vault: Vault, record_id: str, content: bytes, family: str, error: type[EvidenceError]
) -> None:
    head, files = vault.events.head(), sorted((vault.folder / "evidence").iterdir())
    with pytest.raises(error) as caught:
        import_evidence(vault, record_id, "/data/f", Captured(content, "x"), family)
    assert caught.value.remedy
    assert vault.events.head() == head
    assert sorted((vault.folder / "evidence").iterdir()) == files


def test_a_file_beyond_the_bound_is_not_read_to_its_end(
    vault: Vault, record_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "LARGEST_FILE", 100)
    film = tmp_path / "film.mp4"
    film.write_bytes(MP4 + bytes(1000))
    with pytest.raises(FileTooLargeError):
        import_evidence(vault, record_id, "/data/f", film, "video")
    with pytest.raises(FileTooLargeError):
        import_evidence(vault, record_id, "/data/f", Captured(film.read_bytes()), "")
    assert vault.evidence.of_record(record_id) == ()


def test_a_folder_and_a_file_that_is_gone_are_said(
    vault: Vault, record_id: str, tmp_path: Path
) -> None:
    with pytest.raises(NotAFileError):
        import_evidence(vault, record_id, "/data/f", tmp_path, "")
    with pytest.raises(EvidenceError, match="cannot be read"):
        import_evidence(vault, record_id, "/data/f", tmp_path / "gone.pdf", "")


def test_a_final_record_takes_no_sound(vault: Vault, record_id: str) -> None:
    vault.records.finalise(record_id)
    with pytest.raises(RecordStateError):
        import_evidence(vault, record_id, "/data/f", Captured(WAV), "audio")


def test_a_recording_keeps_when_it_began_and_a_drawing_its_photo(
    vault: Vault, record_id: str, photo: MakePhoto
) -> None:
    began = datetime(2026, 11, 29, 9, 30, 5, tzinfo=timezone(timedelta(hours=6)))
    sound = import_evidence(vault, record_id, "/s", Captured(WAV, "r.wav", began), "audio")
    assert sound.captured_at == began
    original = photo()
    first = import_evidence(vault, record_id, "/p", Captured(original, "a.jpg"), "image")
    marked = Captured(photo("PNG"), "drawing.png", began, first.id)
    second = import_evidence(vault, record_id, "/p", marked, "image")
    audit_id = vault.records.get(record_id).audit_id
    assert vault.evidence.drawings(audit_id) == {second.id: first.id}
    assert vault.evidence.read(first.id) == original
    assert second.captured_at == began
    vault.events.verify()


def test_the_same_bytes_are_known_again_at_their_question_alone(
    vault: Vault, record_id: str, source: Path
) -> None:
    assert not is_known(vault, record_id, "/p", source)
    import_evidence(vault, record_id, "/p", source)
    assert is_known(vault, record_id, "/p", source)
    assert not is_known(vault, record_id, "/q", source)


def test_a_picture_of_the_camera_says_when_it_was_taken_and_nothing_of_who(
    vault: Vault, record_id: str
) -> None:
    at = datetime(2026, 11, 29, 9, 30, 5, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    content = as_jpeg(bytes([200, 30, 30]) * 320 * 200, 320, 200, at)
    taken = import_evidence(vault, record_id, "/p", Captured(content, "camera.jpg", at))
    assert (taken.captured_at, taken.width, taken.height) == (at, 320, 200)
    assert (taken.media_type, taken.latitude) == ("image/jpeg", None)


def test_a_pasted_picture_keeps_every_value() -> None:
    pixels = bytes(range(256)) * 3
    assert upright_pixels(as_png(pixels, 16, 16), 4096) == (pixels, 16, 16)


@pytest.mark.parametrize("size", [(0, 5), (-1, 5), (16, 15), (16, 17)])
def test_pixels_that_are_not_as_many_as_said_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(EvidenceError):
        as_png(bytes(768), *size)


def test_more_pixels_than_can_be_opened_are_refused_before_they_are_touched() -> None:
    with pytest.raises(EvidenceError):
        as_jpeg(b"", 1_000_000, 1_000_000, datetime.now(UTC))


@given(st.binary(max_size=300), st.sampled_from(["u1", "i2", "i4", "f4"]), st.integers(1, 8))
def test_whatever_a_microphone_gives_becomes_whole_samples(
    samples: bytes, kind: str, channels: int
) -> None:
    mono = to_mono(samples, kind, channels)
    width = {"u1": 1, "i2": 2, "i4": 4, "f4": 4}[kind] * channels
    assert len(mono) == len(samples) // width * 2
    assert 0.0 <= peak(mono) <= 1.0
    assert as_wav(mono, 16_000).startswith(b"RIFF")


def test_loudness_and_length_are_those_of_the_samples() -> None:
    assert peak(b"\x00\x80") == 1.0
    assert peak(b"\xff\x3f\x00\x00") == pytest.approx(0.5, abs=0.01)
    assert peak(b"") == 0.0
    assert seconds(64_000, 16_000) == 2.0
