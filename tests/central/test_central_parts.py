"""Arriving bytes, in a folder and as pieces in an object store, by one set of rules."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

import pytest

from auditor_app.central.objects import ChangedOnTheWayError, ObjectStore
from auditor_app.central.parts import PartFiles, PartObjects, PartsMissingError
from auditor_app.central.streams import SourceFailedError, StreamedFile, pieces_of
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor_app.central.parts import Parts

TOKEN = "a" * 32


@pytest.fixture
def objects(tmp_path: Path) -> ObjectStore:
    return ObjectStore("", tmp_path / "objects")


@pytest.fixture(params=["files", "objects"])
def parts(request: pytest.FixtureRequest, tmp_path: Path, objects: ObjectStore) -> Parts:
    made: Parts = (
        PartFiles(tmp_path / "uploads") if request.param == "files" else PartObjects(objects)
    )
    made.start(TOKEN)
    return made


def content_of(parts: Parts, size: int) -> bytes:
    return b"".join(parts.read(TOKEN, size))


def test_bytes_come_back_in_their_order(parts: Parts) -> None:
    assert parts.arrived(TOKEN).offset == 0
    parts.write(TOKEN, 0, b"first ")
    parts.write(TOKEN, 6, b"second ")
    parts.write(TOKEN, 13, b"third")
    parts.settle(TOKEN)
    arrived = parts.arrived(TOKEN)
    assert arrived.offset == 18
    assert arrived.touched_at is not None
    assert content_of(parts, 18) == b"first second third"
    assert content_of(parts, 9) == b"first sec"
    assert parts.all_arrived() == {TOKEN: arrived}
    parts.remove(TOKEN)
    assert parts.arrived(TOKEN).offset == 0
    assert parts.all_arrived() == {}


def test_two_writers_of_the_same_bytes_do_no_harm(parts: Parts) -> None:
    content = random.Random(7).randbytes(1000)  # noqa: S311 - not for secrets
    for start, end in ((0, 100), (50, 250), (0, 300), (100, 300), (300, 700), (650, 1000)):
        parts.write(TOKEN, start, content[start:end])
    assert parts.arrived(TOKEN).offset == 1000
    assert content_of(parts, 1000) == content


@pytest.mark.parametrize("seed", range(20))
def test_whatever_pieces_come_the_union_counts_up_to_its_first_hole(
    objects: ObjectStore, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    content, parts, written = chance.randbytes(200), PartObjects(objects), set[int]()
    for _ in range(chance.randrange(1, 12)):
        start = chance.randrange(200)
        end = min(200, start + chance.randrange(1, 80))
        parts.write(TOKEN, start, content[start:end])
        written |= set(range(start, end))
    offset = next(place for place in range(201) if place not in written)
    assert parts.arrived(TOKEN).offset == offset
    assert content_of(parts, offset) == content[:offset]
    with pytest.raises(PartsMissingError):
        content_of(parts, offset + 1)


def test_what_is_cut_away_is_gone(parts: Parts) -> None:
    parts.write(TOKEN, 0, b"kept")
    parts.write(TOKEN, 4, b"refused")
    parts.cut(TOKEN, 4)
    assert parts.arrived(TOKEN).offset == 4
    assert content_of(parts, 4) == b"kept"
    parts.cut(TOKEN, 400)
    assert parts.arrived(TOKEN).offset == 4


def test_missing_bytes_are_said_and_not_made_up(parts: Parts) -> None:
    parts.write(TOKEN, 0, b"here")
    with pytest.raises(PartsMissingError):
        content_of(parts, 5)
    parts.remove(TOKEN)
    with pytest.raises(PartsMissingError):
        content_of(parts, 4)


def test_a_file_never_gets_a_hole(tmp_path: Path) -> None:
    parts = PartFiles(tmp_path)
    parts.start(TOKEN)
    parts.write(TOKEN, 0, b"four")
    parts.cut(TOKEN, 2)
    with pytest.raises(PartsMissingError):
        parts.write(TOKEN, 4, b"more")
    assert parts.arrived(TOKEN).offset == 2


def test_a_file_that_is_gone_is_not_made_again_by_a_late_writer(tmp_path: Path) -> None:
    parts = PartFiles(tmp_path)
    with pytest.raises(FileNotFoundError):
        parts.write(TOKEN, 0, b"late")
    assert list(tmp_path.iterdir()) == []


def test_a_piece_that_was_cut_short_in_the_store_does_not_count(
    objects: ObjectStore, tmp_path: Path
) -> None:
    parts = PartObjects(objects)
    parts.write(TOKEN, 0, b"0123456789")
    parts.write(TOKEN, 10, b"0123456789")
    (piece,) = (tmp_path / "objects" / "uploads" / TOKEN).glob("*-20")
    piece.write_bytes(b"01234")
    assert parts.arrived(TOKEN).offset == 10


def test_uploads_of_others_are_told_apart(parts: Parts) -> None:
    other = "b" * 32
    parts.start(other)
    parts.write(TOKEN, 0, b"one")
    parts.write(other, 0, b"three")
    assert {token: here.offset for token, here in parts.all_arrived().items()} == {
        TOKEN: 3,
        other: 5,
    }
    parts.remove(TOKEN)
    assert parts.arrived(TOKEN).offset == 0
    assert parts.arrived(other).offset == 5


# --- into the store


def streamed(content: bytes, pieces: int = 7) -> StreamedFile:
    step = max(1, len(content) // pieces)

    def read() -> Iterator[bytes]:
        for start in range(0, len(content), step):
            yield content[start : start + step]

    return StreamedFile("a bundle", read, lambda: None)


@pytest.mark.parametrize("size", [0, 1, 5000, 20_000_000])
def test_a_stream_is_stored_as_it_came(objects: ObjectStore, size: int) -> None:
    content = random.Random(size).randbytes(size)  # noqa: S311 - not for secrets
    digest = hashlib.sha256(content).hexdigest()
    objects.put_bundle(digest, size, streamed(content))
    assert b"".join(objects.read(digest)) == content
    assert list(objects.digests()) == [digest]


@pytest.mark.parametrize("size", [5000, 20_000_000])
@pytest.mark.parametrize("change", ["shorter", "longer", "other"])
def test_a_stream_that_changes_before_it_is_stored_leaves_nothing(
    objects: ObjectStore, tmp_path: Path, size: int, change: str
) -> None:
    content = random.Random(size).randbytes(size)  # noqa: S311 - not for secrets
    digest = hashlib.sha256(content).hexdigest()
    came = {"shorter": content[:-1], "longer": content + b"x", "other": b"x" + content[1:]}
    with pytest.raises(ChangedOnTheWayError):
        objects.put_bundle(digest, size, streamed(came[change]))
    assert [path for path in (tmp_path / "objects").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("size", [5000, 20_000_000])
def test_a_stream_that_stops_leaves_nothing_and_says_why(
    objects: ObjectStore, tmp_path: Path, size: int
) -> None:
    def stops() -> Iterator[bytes]:
        yield b"x" * (size // 2)
        raise CentralError("Stop.", "")

    sealed = StreamedFile("a bundle", stops, lambda: None)
    with pytest.raises(SourceFailedError) as caught:
        objects.put_bundle("0" * 64, size, sealed)
    assert caught.value.error.message == "Stop."
    assert [path for path in (tmp_path / "objects").rglob("*") if path.is_file()] == []


def test_what_lies_in_parts_of_the_store_becomes_one_object_of_it(objects: ObjectStore) -> None:
    parts = PartObjects(objects)
    content = random.Random(1).randbytes(20_000_000)  # noqa: S311 - not for secrets
    for start in range(0, len(content), 3_000_000):
        parts.write(TOKEN, start, content[start : start + 3_000_000])
    sealed = StreamedFile("a bundle", lambda: parts.read(TOKEN, len(content)), lambda: None)
    digest = hashlib.sha256(content).hexdigest()
    objects.put_bundle(digest, len(content), sealed)
    assert objects.digest_of(digest) == (digest, len(content))


def test_a_reader_reads_lines_and_pieces_as_a_file_does(tmp_path: Path) -> None:
    content = b"a line\nanother\n" + bytes(3_000_000)
    with streamed(content).open("rb") as reader:
        assert reader.readline() == b"a line\n"
        assert reader.read(3) == b"ano"
        assert reader.read() == content[10:]
        assert reader.read(1) == b""
    path = tmp_path / "file"
    path.write_bytes(content)
    with path.open("rb") as file:
        for _ in range(2):  # each time from the beginning
            assert b"".join(pieces_of(file, 20)) == content[:21]


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/central", "memory:///", "ftp://x/y", "s3:", "C:/objects", "x"]
)
def test_what_is_no_lasting_store_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(CentralError, match="address of the object store"):
        ObjectStore(address, tmp_path)


@pytest.mark.parametrize("variable", ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT"])
def test_bundles_and_keys_of_the_store_never_go_in_clear_to_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
    monkeypatch.setenv(variable, "http://10.0.0.7:9000")
    with pytest.raises(CentralError, match="neither HTTPS nor"):
        ObjectStore("s3://bucket/folder", tmp_path)
    monkeypatch.setenv(variable, "http://127.0.0.1:9000")
    ObjectStore("s3://bucket/folder", tmp_path)
