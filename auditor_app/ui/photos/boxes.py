"""Boxes over a photo: moved, sized and drawn, always inside of it. Plain arithmetic, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from auditor_app.vault import Region

if TYPE_CHECKING:
    from auditor_app.evidence.faces import FaceSuggestion
    from auditor_app.vault import RegionKind

SMALLEST: Final = 4
"""A box's side in pixels at least: a click is no box."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The photo's size in pixels, upright."""

    width: int
    height: int


def moved(region: Region, right: int, down: int, bounds: Bounds) -> Region:
    """The box, so many pixels further, as far as the photo goes."""
    return replace(
        region,
        left=_between(0, region.left + right, bounds.width - region.width),
        top=_between(0, region.top + down, bounds.height - region.height),
    )


def sized(region: Region, wider: int, taller: int, bounds: Bounds) -> Region:
    """The box with its right and lower side so many pixels further."""
    return replace(
        region,
        width=_between(SMALLEST, region.width + wider, bounds.width - region.left),
        height=_between(SMALLEST, region.height + taller, bounds.height - region.top),
    )


def spanned(
    one: tuple[float, float], other: tuple[float, float], kind: RegionKind, bounds: Bounds
) -> Region | None:
    """The box between two corners; None where it would be too small to be meant."""
    left, right = (_between(0, round(x), bounds.width) for x in sorted((one[0], other[0])))
    top, bottom = (_between(0, round(y), bounds.height) for y in sorted((one[1], other[1])))
    if right - left < SMALLEST or bottom - top < SMALLEST:
        return None
    return Region(kind, left, top, right - left, bottom - top)


def in_the_middle(x: float, y: float, bounds: Bounds) -> Region:
    """A new box around a point, an eighth of the photo's shorter side wide."""
    side = max(SMALLEST, min(bounds.width, bounds.height) // 8)
    return moved(
        Region("fill", round(x) - side // 2, round(y) - side // 2, side, side), 0, 0, bounds
    )


def suggested(face: FaceSuggestion) -> Region:
    """The box that would hide a face."""
    return Region("fill", face.left, face.top, face.width, face.height)


def covered(region: Region, others: tuple[Region, ...]) -> bool:
    """Whether most of a box is hidden by another one already."""
    return any(_share(region, other) > 0.6 for other in others)


def _share(region: Region, other: Region) -> float:
    """How much of a box another one covers, from 0 to 1."""
    wide = min(region.left + region.width, other.left + other.width) - max(region.left, other.left)
    tall = min(region.top + region.height, other.top + other.height) - max(region.top, other.top)
    return max(0, wide) * max(0, tall) / (region.width * region.height)


def _between(least: int, value: int, most: int) -> int:
    return max(least, min(value, most))
