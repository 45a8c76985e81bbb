from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.TiffImagePlugin import IFDRational

from auditor_app.evidence import read_photo_metadata
from auditor_app.evidence.exif import CameraNotes, read_camera_notes

if TYPE_CHECKING:
    from conftest import MakePhoto

TIME, OFFSET, DIGITIZED, DIGITIZED_OFFSET = 0x9003, 0x9011, 0x9004, 0x9012
DHAKA = timezone(timedelta(hours=6))
LOCAL = datetime(2026, 11, 23, 10, 11, 12)  # noqa: DTZ001 - as a camera without a zone says it


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF"])
def test_time_and_place_are_read_from_every_format(photo: MakePhoto, kind: str) -> None:
    noted = read_photo_metadata(
        photo(
            kind,
            photo={TIME: "2026:11:23 10:11:12", OFFSET: "+06:00"},
            place={
                1: "N",
                2: (23.0, 48.0, 30.5),
                3: "W",
                4: (90.0, 24.0, 0.0),
                5: b"\x00",
                6: 12.5,
            },
        )
    )
    assert noted.captured_at == LOCAL.replace(tzinfo=DHAKA)
    assert noted.captured_at is not None
    assert noted.captured_at.utcoffset() == timedelta(hours=6)
    assert (noted.latitude, noted.longitude, noted.altitude) == (23.8084722, -90.4, 12.5)


def test_a_photo_without_notes_has_none(photo: MakePhoto) -> None:
    noted = read_photo_metadata(photo())
    assert (noted.captured_at, noted.latitude, noted.longitude, noted.altitude) == (None,) * 4


def _notes(
    photo: dict[int, Any] | None = None,
    place: dict[int, Any] | None = None,
    main: dict[int, Any] | None = None,
) -> CameraNotes:
    """What is read when a file's EXIF decodes to these values, whatever their types."""

    class Exif(dict[int, Any]):
        def get_ifd(self, tag: int) -> dict[int, Any]:
            return {0x8769: photo or {}, 0x8825: place or {}}[tag]

    return read_camera_notes(SimpleNamespace(getexif=lambda: Exif(main or {})))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({TIME: "2026:11:23 10:11:12"}, LOCAL),
        ({TIME: "2026-11-23 10:11:12\0"}, LOCAL),
        ({TIME: b"2026:11:23 10:11:12"}, LOCAL),
        ({TIME: "2026:11:23T10:11:12.345"}, LOCAL),
        ({TIME: "2026:11:23 10:11:12", OFFSET: "Z"}, LOCAL.replace(tzinfo=UTC)),
        ({TIME: "2026:11:23 10:11:12", OFFSET: "+06:00\0"}, LOCAL.replace(tzinfo=DHAKA)),
        (
            {TIME: "2026:11:23 10:11:12", OFFSET: "-03:30"},
            LOCAL.replace(tzinfo=timezone(-timedelta(hours=3, minutes=30))),
        ),
        ({TIME: "2026:11:23 10:11:12", OFFSET: "   :  "}, LOCAL),
        ({TIME: "2026:11:23 10:11:12", OFFSET: "+99:99"}, LOCAL),
        ({TIME: "2026:11:23 10:11:12", OFFSET: 6}, LOCAL),
        # The offset of one time says nothing of another.
        ({TIME: "2026:11:23 10:11:12", DIGITIZED_OFFSET: "+06:00"}, LOCAL),
        (
            {DIGITIZED: "2026:11:23 10:11:12", DIGITIZED_OFFSET: "+06:00"},
            LOCAL.replace(tzinfo=DHAKA),
        ),
        ({TIME: "0000:00:00 00:00:00", DIGITIZED: "2026:11:23 10:11:12"}, LOCAL),
        ({TIME: "0000:00:00 00:00:00"}, None),
        ({TIME: "2026:13:23 10:11:12"}, None),
        ({TIME: "2026:11:23 25:11:12"}, None),
        ({TIME: "    :  :     :  :  "}, None),
        ({TIME: ""}, None),
        ({TIME: "yesterday"}, None),
        ({TIME: 20261123}, None),
        ({TIME: ("2026:11:23 10:11:12",)}, None),
        ({TIME: b"\xff\xfe\xfd"}, None),
        ({TIME: None}, None),
    ],
)
def test_the_capture_time_is_what_the_camera_said_or_nothing(
    written: dict[int, Any], read: datetime | None
) -> None:
    found = _notes(photo=written).captured_at
    assert found == read
    assert (found.tzinfo if found else None) == (read.tzinfo if read else None)


NORTH_EAST = {1: "N", 2: (23.0, 48.0, 30.5), 3: "E", 4: (90.0, 24.0, 0.0)}


@pytest.mark.parametrize(
    ("change", "read"),
    [
        ({}, (23.8084722, 90.4)),
        ({1: "S", 3: "W"}, (-23.8084722, -90.4)),
        ({1: "s\0", 3: b"w"}, (-23.8084722, -90.4)),
        ({2: (23.8084722,), 4: (90.4,)}, (23.8084722, 90.4)),
        ({2: (IFDRational(47, 2), IFDRational(0, 1))}, (23.5, 90.4)),
        ({2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)}, (0.0, 0.0)),
        ({2: (IFDRational(1, 0),) * 3}, (None, None)),
        ({2: (IFDRational(0, 0),) * 3}, (None, None)),
        ({4: (float("nan"), 0.0, 0.0)}, (None, None)),
        ({4: (float("inf"), 0.0, 0.0)}, (None, None)),
        ({2: (91.0, 0.0, 0.0)}, (None, None)),
        ({4: (180.0, 0.0, 1.0)}, (None, None)),
        ({2: (-23.0, 0.0, 0.0)}, (None, None)),
        ({2: "23.8"}, (None, None)),
        ({2: 23.8}, (None, None)),
        ({2: ()}, (None, None)),
        ({2: (1.0,) * 9}, (None, None)),
        ({2: None}, (None, None)),
        ({2: (b"1", b"2", b"3x")}, (None, None)),
        ({1: "NS"}, (None, None)),
        ({1: "E"}, (None, None)),
        ({1: ""}, (None, None)),
        ({1: 78}, (None, None)),
        ({3: None}, (None, None)),
    ],
)
def test_the_place_is_decimal_degrees_or_nothing(
    change: dict[int, Any], read: tuple[float | None, float | None]
) -> None:
    notes = _notes(place={**NORTH_EAST, **change})
    assert (notes.latitude, notes.longitude) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({6: 12.5}, 12.5),
        ({5: b"\0", 6: IFDRational(25, 2)}, 12.5),
        ({5: b"\1", 6: 12.5}, -12.5),
        ({5: 1, 6: 12.5}, -12.5),
        ({5: 3, 6: 12.5}, -12.5),
        ({5: b"", 6: 12.5}, 12.5),
        ({5: "x", 6: 12.5}, 12.5),
        ({6: IFDRational(1, 0)}, None),
        ({6: float("nan")}, None),
        ({6: 10.0**300}, None),
        ({6: "high"}, None),
        ({6: (1.0, 2.0)}, None),
        ({6: None}, None),
        ({}, None),
    ],
)
def test_the_altitude_is_metres_or_nothing(written: dict[int, Any], read: float | None) -> None:
    assert _notes(place=written).altitude == read


@pytest.mark.parametrize("value", [0, 9, -1, "6", b"\6", None, (6,), 6.5])
def test_an_orientation_that_does_not_exist_is_upright(value: object) -> None:
    assert _notes(main={0x0112: value}).orientation == 1


# As the program runs: under pytest Pillow's warnings would be errors inside Pillow.
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_an_exif_block_that_cannot_be_read_leaves_the_picture_alone(photo: MakePhoto) -> None:
    for block in (
        b"",
        b"Exif\0\0",
        b"Exif\0\0II*\0\xff\xff\xff\xff",
        b"Exif\0\0MM" + b"\xff" * 300,
    ):
        noted = read_photo_metadata(_with_exif(photo(), block))
        assert (noted.width, noted.height) == (400, 300)
        assert noted.captured_at is None


def _with_exif(jpeg: bytes, block: bytes) -> bytes:
    return jpeg[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + jpeg[2:]


anything: st.SearchStrategy[Any] = st.one_of(
    *(st.none(), st.integers(), st.floats(), st.text(max_size=20), st.binary(max_size=20)),
    *(st.tuples(st.floats(), st.floats(), st.floats()), st.lists(st.text(max_size=2))),
    st.builds(IFDRational, st.integers(-9, 9), st.integers(0, 9)),
)


@given(
    photo=st.dictionaries(st.sampled_from([TIME, OFFSET, DIGITIZED]), anything),
    place=st.dictionaries(st.integers(1, 6), anything),
    main=st.dictionaries(st.just(0x0112), anything),
)
def test_no_value_of_any_type_stops_an_import(
    photo: dict[int, Any], place: dict[int, Any], main: dict[int, Any]
) -> None:
    notes = _notes(photo, place, main)
    assert 1 <= notes.orientation <= 8
    assert notes.latitude is None or -90 <= notes.latitude <= 90
    assert notes.longitude is None or -180 <= notes.longitude <= 180
