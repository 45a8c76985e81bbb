"""Suggestions where faces are in a photo; only ever that: nobody is recognised, nothing kept.

The model is CenterFace (MIT; `resources/models/`), run by ONNX Runtime on the processor of this
machine: no network, no account, no file written. A model that is not the one that ships is refused.
What it says is a rectangle and how sure it is; no template of a face is made.

A photo is looked at in several sizes, so that both a face that fills it and one at the far end of a
hall are found. Each is cut into tiles of one shape, so that a picture of 100 megapixels takes no
more memory in the model than a small one, and so that it can be stopped between two of them.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from auditor_app.errors import FaceFinderError
from auditor_app.evidence.photos import read_photo_metadata, upright
from auditor_app.shipped import models_folder
from auditor_app.vault.stopping import go_on_unless, never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL import Image

MODEL: Final = "centerface.onnx"
MODEL_SHA256: Final = "e710df10d8efc5525e027c61bc29017504106ca80aa156720ba6254fb2b2ee46"

_TILE: Final = 640
_OVERLAP: Final = 96
"""A face that a border cuts is whole in the next tile, if it is not larger than this."""
_SIDES: Final = (640, 1280, 2560)
"""The longest side of the photo, in pixels, in each of the sizes in which it is looked at."""
_LEAST_SURE: Final = 0.3
_SAME: Final = 0.3
_MARGIN: Final = 0.15
"""How much larger a suggestion is on each side, of its size: hair and ears tell too."""
_CELL: Final = 4
"""The model's answers are for cells of 4 by 4 pixels (CenterFace, section 3)."""
_INPUT: Final = "input.1"
_OUTPUTS: Final = ("537", "538", "539")
"""Heatmap, size (logarithm, height before width) and offset (likewise) of each cell."""

# The runtime would keep an identifier of this machine and a list of its uses in the person's
# folders and send them to its makers. It looks here when it is imported; later is too late.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


@dataclass(frozen=True, slots=True)
class FaceSuggestion:
    """A rectangle in which a face may be, in pixels of the upright original; `sureness` 0 to 1."""

    left: int
    top: int
    width: int
    height: int
    sureness: float


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float
    sureness: float


class FaceFinder:
    """Finds faces; loads its model at the first photo and keeps it as long as it lives itself."""

    def __init__(self) -> None:
        self._session: Any = None

    def find(self, content: bytes, stop: Callable[[], bool] = never) -> tuple[FaceSuggestion, ...]:
        """Where faces may be in the photo in `content`, the surest first.

        Raises:
            NotAnImageError, ImageTooLargeError: it is no photo that can be read.
            FaceFinderError: the model is damaged, or cannot be run on this machine.
            StoppedError: `stop` said so, between two parts of the photo.
        """
        go_on_unless(stop)
        picture = upright(content, longest_side=max(_SIDES))
        original = _upright_size(content)
        boxes: list[_Box] = []
        for side in _SIDES:
            if side > min(_SIDES) and max(picture.size) <= side // 2:
                # It would be looked at again in the size of before.
                continue
            boxes += self._in_size(picture, side, original, stop)
        return tuple(_suggestion(box, original) for box in _without_doubles(boxes))

    def _in_size(
        self, picture: Image.Image, side: int, original: tuple[int, int], stop: Callable[[], bool]
    ) -> Iterator[_Box]:
        smaller = picture.copy()
        smaller.thumbnail((side, side))
        scale = original[0] / smaller.width, original[1] / smaller.height
        for left, top in _tiles(smaller.size):
            go_on_unless(stop)
            tile = smaller.crop((left, top, left + _TILE, top + _TILE))
            for box in self._in_tile(tile):
                yield _Box(
                    (box.left + left) * scale[0],
                    (box.top + top) * scale[1],
                    (box.right + left) * scale[0],
                    (box.bottom + top) * scale[1],
                    box.sureness,
                )

    def _in_tile(self, tile: Image.Image) -> Iterator[_Box]:
        import numpy as np  # noqa: PLC0415 - with the model only: starting the program is quicker

        # Height, width, colour to one picture of three planes, as the model was trained: RGB.
        pixels = np.asarray(tile, dtype=np.float32).transpose(2, 0, 1)[np.newaxis]
        session = self._opened()
        try:
            heat, size, offset = session.run(_OUTPUTS, {_INPUT: pixels})
        except Exception as error:  # whatever the runtime raises has no common root
            raise _unusable() from error
        rows, columns = np.nonzero(heat[0, 0] > _LEAST_SURE)
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            tall, wide = (np.exp(size[0, :, row, column]) * _CELL).tolist()
            down, right = offset[0, :, row, column].tolist()
            middle = (column + right + 0.5) * _CELL, (row + down + 0.5) * _CELL
            yield _Box(
                middle[0] - wide / 2,
                middle[1] - tall / 2,
                middle[0] + wide / 2,
                middle[1] + tall / 2,
                float(heat[0, 0, row, column]),
            )

    def _opened(self) -> Any:
        if self._session is None:
            self._session = _load()
        return self._session


def _load() -> Any:
    try:
        model = (models_folder() / MODEL).read_bytes()
    except OSError as error:
        raise _unusable() from error
    if hashlib.sha256(model).hexdigest() != MODEL_SHA256:
        raise _unusable()
    try:
        import onnxruntime  # noqa: PLC0415 - a large library, for those who ask for suggestions

        # On Windows the system's own log of events would still be told.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # Memory goes back to the system after each tile.
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # a library that does not load on this machine fails in any way
        raise _unusable() from error


def _unusable() -> FaceFinderError:
    return FaceFinderError(
        "The part of the program that suggests faces is damaged or does not run on this machine.",
        "Draw the boxes by hand; install the program again to get suggestions back.",
    )


def _upright_size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels of the upright original; nothing is decoded."""
    metadata = read_photo_metadata(content)
    return metadata.width or 1, metadata.height or 1


def _tiles(size: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The left upper corners of the tiles that cover a picture."""
    for top in _steps(size[1]):
        for left in _steps(size[0]):
            yield left, top


def _steps(length: int) -> Iterator[int]:
    at = 0
    while at + _TILE < length:
        yield at
        at += _TILE - _OVERLAP
    yield max(0, min(at, length - _TILE)) if length > _TILE else 0


def _without_doubles(boxes: list[_Box]) -> Iterator[_Box]:
    """The surest of those that are about the same face (non-maximum suppression)."""
    kept: list[_Box] = []
    for box in sorted(boxes, key=lambda each: -each.sureness):
        if all(_overlap(box, other) < _SAME for other in kept):
            kept.append(box)
            yield box


def _overlap(one: _Box, other: _Box) -> float:
    """The common area of two boxes, by the area of both together or of the smaller one."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    tall = min(one.bottom, other.bottom) - max(one.top, other.top)
    if wide <= 0 or tall <= 0:
        return 0.0
    areas = [(b.right - b.left) * (b.bottom - b.top) for b in (one, other)]
    common = wide * tall
    # A part of a face that a tile's border cut lies inside of the whole one.
    return max(common / (sum(areas) - common), common / min(areas) - 0.5)


def _suggestion(box: _Box, original: tuple[int, int]) -> FaceSuggestion:
    wide, tall = (box.right - box.left) * _MARGIN, (box.bottom - box.top) * _MARGIN
    left, top = max(0, round(box.left - wide)), max(0, round(box.top - tall))
    right = min(original[0], round(box.right + wide))
    bottom = min(original[1], round(box.bottom + tall))
    return FaceSuggestion(
        left, top, max(1, right - left), max(1, bottom - top), round(box.sureness, 3)
    )
