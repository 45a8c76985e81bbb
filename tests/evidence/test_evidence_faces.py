"""Suggestions for faces: found in every size, only ever rectangles, by our model or none.

The portrait is that of Rear Admiral Grace Hopper by the U.S. Navy, in the public domain.
"""

from __future__ import annotations

import hashlib
import io
import os
import socket
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from auditor_app.errors import FaceFinderError, NotAnImageError, StoppedError
from auditor_app.evidence import faces
from auditor_app.evidence.faces import MODEL, MODEL_SHA256, FaceFinder
from auditor_app.shipped import models_folder

if TYPE_CHECKING:
    from conftest import MakePhoto

PORTRAIT = Path(__file__).parent / "portrait.jpg"
FACE = (25, 21, 87, 106)
"""Where the face is in it: left, top, right, bottom, as a person would draw it."""


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder()


def scene(size: tuple[int, int], places: list[tuple[int, int]], scale: float = 1.0) -> bytes:
    """Portraits pasted upon a plain wall."""
    portrait = Image.open(PORTRAIT)
    small = portrait.resize((round(portrait.width * scale), round(portrait.height * scale)))
    wall = Image.new("RGB", size, "#8a9488")
    for place in places:
        wall.paste(small, place)
    out = io.BytesIO()
    wall.save(out, "JPEG", quality=90)
    return out.getvalue()


def test_the_model_that_ships_is_the_one_that_was_looked_at() -> None:
    content = (models_folder() / MODEL).read_bytes()

    assert hashlib.sha256(content).hexdigest() == MODEL_SHA256
    assert (models_folder() / "LICENSE-centerface.txt").read_text().startswith("MIT License")


@pytest.mark.parametrize("scale", [0.6, 1.0, 4.0, 8.0])
def test_a_face_is_found_from_far_and_near(finder: FaceFinder, scale: float) -> None:
    (found,) = finder.find(scene((1600, 1200), [(300, 100)], scale))

    middle = found.left + found.width / 2, found.top + found.height / 2
    left, top, right, bottom = (edge * scale for edge in FACE)
    assert 300 + left < middle[0] < 300 + right
    assert 100 + top < middle[1] < 100 + bottom
    assert found.width >= 0.7 * (right - left)
    assert found.height >= 0.7 * (bottom - top)


def test_every_face_of_a_group_is_found_once_also_at_the_borders_of_tiles(
    finder: FaceFinder,
) -> None:
    places = [(x, y) for x in (20, 480, 560, 640, 1100) for y in (30, 500, 900)]

    assert len(finder.find(scene((1280, 1100), places))) == len(places)


def test_a_wall_has_no_face(finder: FaceFinder, photo: MakePhoto) -> None:
    assert finder.find(photo()) == ()


def test_a_suggestion_lies_in_the_photo_as_it_stands_upright(finder: FaceFinder) -> None:
    picture = Image.open(io.BytesIO(scene((800, 400), [(650, 20)])))
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    picture.rotate(90, expand=True).save(out, "JPEG", exif=exif.tobytes())

    (found,) = finder.find(out.getvalue())

    assert 650 < found.left + found.width / 2 < 800
    assert found.left + found.width <= 800
    assert found.top >= 0


def test_a_photo_of_a_hundred_megapixels_takes_no_more_memory_than_its_decoding(
    finder: FaceFinder,
) -> None:
    content = scene((12_000, 8_400), [(3000, 2000)], 6.0)
    finder.find(scene((640, 480), []))
    tracemalloc.start()
    try:
        found = finder.find(content)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert len(found) == 1
    # numpy's arrays and Python's own; Pillow decodes a JPEG at an eighth of its sides.
    assert most < 40 * 1024 * 1024


def test_it_can_be_stopped_between_two_tiles(finder: FaceFinder) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(StoppedError):
        finder.find(scene((2600, 2000), [(100, 100)]), stop)
    assert len(asked) == 4


def test_another_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = bytearray((models_folder() / MODEL).read_bytes())
    # In the middle of a weight: the runtime would take it.
    content[len(content) // 2] ^= 1
    (tmp_path / MODEL).write_bytes(content)
    monkeypatch.setattr(faces, "models_folder", lambda: tmp_path)

    with pytest.raises(FaceFinderError, match="damaged"):
        FaceFinder().find(scene((640, 480), []))
    (tmp_path / MODEL).unlink()
    with pytest.raises(FaceFinderError, match="damaged"):
        FaceFinder().find(scene((640, 480), []))


def test_what_is_no_photo_ends_in_a_sentence(finder: FaceFinder) -> None:
    with pytest.raises(NotAnImageError):
        finder.find(b"no photo")


def test_nothing_is_sent_anywhere(finder: FaceFinder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)

    assert len(FaceFinder().find(scene((640, 480), [(100, 100)]))) == 1


@pytest.mark.parametrize(
    "uses",
    [
        "from auditor_app.evidence.faces import FaceFinder; FaceFinder().find(photo)",
        # As `auditor installation check` loads it, before it looks for a face.
        "import auditor_app.cli.installation_parts, onnxruntime",
    ],
)
def test_the_runtime_writes_down_nothing_of_its_use(
    tmp_path: Path, photo: MakePhoto, uses: str
) -> None:
    """It would keep an identifier of the machine and events to report, beside Python's sight."""
    (tmp_path / "photo").write_bytes(photo())
    home = tmp_path / "home"
    home.mkdir()
    names = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME", "TMPDIR", "TEMP")
    environment = {**os.environ, **dict.fromkeys(names, str(home))}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    read = "import sys, pathlib; photo = pathlib.Path(sys.argv[1]).read_bytes(); "
    command = [sys.executable, "-c", read + uses, str(tmp_path / "photo")]
    subprocess.run(command, check=True, env=environment)
    assert list(home.rglob("*")) == []
