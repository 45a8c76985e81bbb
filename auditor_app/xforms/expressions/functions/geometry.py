"""ODK's functions over places: `latitude longitude altitude accuracy`, several with `;`."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import UnfitValueError
from auditor_app.xforms.expressions.conversions import to_string
from auditor_app.xforms.expressions.registry import each_string, function

if TYPE_CHECKING:
    from typing import TypeAlias

    Point: TypeAlias = tuple[float, float]

EARTH_RADIUS: Final = 6_378_100.0
"""Metres; JavaRosa's figure, so that the same trace has the same length everywhere."""


def parse_point(text: str) -> Point | None:
    """Latitude and longitude in degrees of one geopoint, or None if it is none."""
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return None
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    if not (abs(numbers[0]) <= 90 and abs(numbers[1]) <= 180) or not all(
        map(math.isfinite, numbers)
    ):
        return None
    return numbers[0], numbers[1]


def parse_points(text: str) -> list[Point] | None:
    """The points of a geotrace or geoshape, or None if it is neither."""
    pieces = [piece for piece in text.split(";") if piece.strip()]
    points = [parse_point(piece) for piece in pieces]
    found = [point for point in points if point is not None]
    return found if len(found) == len(points) else None


def _points(values: tuple[Any, ...], name: str, *, single: bool) -> list[Point]:
    """Every text is one point when there are several of them, else a whole trace."""
    texts = [text for text in each_string(values) if text.strip()]
    points: list[Point] = []
    for text in texts:
        found = parse_points(text)
        if found is None or (single and len(texts) > 1 and len(found) > 1):
            raise UnfitValueError(
                f"{name}() is given something that is no place.",
                "Give it a geopoint, a geotrace or a geoshape.",
            )
        points += found
    return points


@function("distance", "o*", "n")
def _distance(*values: Any) -> float:
    points = _points(values, "distance", single=True)
    return _rounded(sum(_between(a, b) for a, b in pairwise(points)))


@function("enclosed-area", "o*", "n")
@function("area", "o*", "n")
def _area(*values: Any) -> float:
    points = _points(values, "area", single=True)
    if len(points) < 3:
        return 0.0
    if points[0] != points[-1]:
        points.append(points[0])
    total = 0.0
    for (latitude, longitude), (next_latitude, next_longitude) in pairwise(points):
        total += math.radians(next_longitude - longitude) * (
            2 + math.sin(math.radians(latitude)) + math.sin(math.radians(next_latitude))
        )
    return _rounded(abs(total * EARTH_RADIUS * EARTH_RADIUS / 2))


def _rounded(number: float) -> float:
    return math.floor(number * 100 + 0.5) / 100


def _between(start: Point, end: Point) -> float:
    first, second = math.radians(start[0]), math.radians(end[0])
    turn = math.radians(end[1] - start[1])
    cosine = math.sin(first) * math.sin(second) + math.cos(first) * math.cos(second) * math.cos(
        turn
    )
    return math.acos(max(-1.0, min(1.0, cosine))) * EARTH_RADIUS


@function("geofence", "oo", "b")
def _geofence(place: Any, fence: Any) -> bool:
    """Whether a point lies inside a shape; what is not answered lies nowhere."""
    place_text, fence_text = to_string(place), to_string(fence)
    if any(isinstance(value, list) and not to_string(value) for value in (place, fence)):
        return False
    point, corners = parse_point(place_text), parse_points(fence_text)
    if point is None or not corners:
        raise UnfitValueError(
            "geofence() is given something that is no place or no outline.",
            "Give it a geopoint and a geoshape.",
        )
    if corners[0] != corners[-1]:
        return False
    y, x = point
    inside = False
    for (y1, x1), (y2, x2) in pairwise([*corners, corners[0]]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


@function("intersects", "s", "b")
def _intersects(trace: str) -> bool:
    """Whether a line crosses itself."""
    points = parse_points(trace)
    if not points or len(points) < 4:
        return False
    sides = list(pairwise(points))
    closed = points[0] == points[-1]
    for i, first in enumerate(sides):
        for j in range(i + 2, len(sides)):
            if closed and i == 0 and j == len(sides) - 1:
                continue
            if _cross(*first, *sides[j]):
                return True
    return False


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[1] - p[1]) * (r[0] - p[0]) - (q[0] - p[0]) * (r[1] - p[1])

    return side(a, b, c) * side(a, b, d) <= 0 and side(c, d, a) * side(c, d, b) <= 0
