"""What is drawn rather than written: bars, outcome tiles, photo frames, lines for a signature."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable

from auditor_app.report import theme
from auditor_app.report.photos import printed_photo
from auditor_app.report.scripts import one_line
from auditor_app.report.tagging import Element
from auditor_app.report.variants import DOTS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color

    from auditor_app.report.content import ImageSource, Outcome
    from auditor_app.report.photo_desk import PhotoDesk
    from auditor_app.report.text import TextBlock

_POINTS_PER_INCH = 72
_ABOVE_LINE = 4.0
_LONGEST = 1000  # characters in which a picture is told


def from_start(block: Flowable, width: float, after: float = 0.0) -> float:
    """Where something of `width` begins that stands `after` points from where the page begins."""
    return block.width - after - width if block.canv.mirrored else after


@contextmanager
def turned(block: Flowable) -> Iterator[None]:
    """Draw a `block` without letters as in a mirror, where the page begins at the right."""
    canvas = block.canv
    canvas.saveState()
    if canvas.mirrored:
        canvas.translate(block.width, 0)
        canvas.scale(-1, 1)
    yield
    canvas.restoreState()


class Bar(Flowable):  # type: ignore[misc]  # reportlab has no types
    """How many of the interviewed: observed (full), undecided (hatched), the rest empty.

    The numbers stand beside it in words; the bar alone carries nothing.
    """

    def __init__(
        self, observed: int, undecided: int, total: int, color: Color, height: float = 7.0
    ) -> None:
        super().__init__()
        self._shares = [
            min(max(count, 0), total) / total if total > 0 else 0.0
            for count in (observed, undecided)
        ]
        self._color = color
        self._bar = height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as there is room, as high as a line of text beside it."""
        del available_height
        self.width, self.height = available_width, theme.BODY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the track, then what is observed, then what is undecided."""
        canvas, bottom = self.canv, (self.height - self._bar) / 2
        canvas.setFillColor(theme.TRACK)
        canvas.rect(0, bottom, self.width, self._bar, stroke=0, fill=1)
        observed = self.width * self._shares[0]
        undecided = min(self.width * self._shares[1], self.width - observed)
        if undecided > 0:
            start = from_start(self, undecided, observed)
            hatch(self.canv, start, bottom, undecided, self._bar, theme.UNDECIDED)
        if observed > 0:
            canvas.setFillColor(self._color)
            start = from_start(self, observed)
            canvas.rect(start, bottom, observed, self._bar, stroke=0, fill=1)


def hatch(canvas: Any, x: float, y: float, width: float, height: float, color: Color) -> None:
    """Fill a rectangle with slanted lines."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(color)
    canvas.setLineWidth(0.8)
    position = x - height
    while position < x + width:
        canvas.line(position, y, position + height, y + height)
        position += 3
    canvas.restoreState()


class OutcomeMark(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A sign for an outcome that differs in shape as well as in colour."""

    def __init__(self, outcome: Outcome, size: float = 9.0) -> None:
        super().__init__()
        self._outcome = outcome
        self._size = size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """A line of its own, a little higher than the sign."""
        del available_height
        self.width, self.height = available_width, self._size + 4
        return self.width, self.height

    def draw(self) -> None:
        """A square, a triangle, a ring cut through, a ring."""
        canvas, size = self.canv, self._size
        canvas.saveState()
        canvas.translate(from_start(self, size), 0)
        self._draw_sign(canvas, size)
        canvas.restoreState()

    def _draw_sign(self, canvas: Any, size: float) -> None:
        color = theme.OUTCOME_COLORS[self._outcome]
        canvas.setFillColor(color)
        canvas.setStrokeColor(color)
        canvas.setLineWidth(1.4)
        if self._outcome == "indicated":
            canvas.rect(0, 2, size, size, stroke=0, fill=1)
        elif self._outcome == "potential":
            path = canvas.beginPath()
            path.moveTo(0, 2)
            path.lineTo(size, 2)
            path.lineTo(size / 2, 2 + size)
            path.close()
            canvas.drawPath(path, stroke=0, fill=1)
        else:
            half = size / 2
            canvas.circle(half, 2 + half, half - 0.7, stroke=1, fill=0)
            if self._outcome == "not_determinable":
                canvas.line(half - 2.6, 2 + half, half + 2.6, 2 + half)


class AlertMark(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A lozenge with a stroke in it: look here first."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """A line of text high."""
        del available_height
        self.width, self.height = available_width, theme.BODY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lozenge in the middle of the line."""
        canvas, half, middle = self.canv, 5.0, self.height / 2
        start = from_start(self, 2 * half)
        path = canvas.beginPath()
        path.moveTo(start, middle)
        path.lineTo(start + half, middle + half)
        path.lineTo(start + 2 * half, middle)
        path.lineTo(start + half, middle - half)
        path.close()
        canvas.setFillColor(theme.ALERT)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setFillColor(theme.PAPER)
        canvas.rect(start + half - 0.6, middle - 0.8, 1.2, 3.4, stroke=0, fill=1)
        canvas.rect(start + half - 0.6, middle - 2.8, 1.2, 1.2, stroke=0, fill=1)


class PhotoFrame(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A photo in a field of fixed shape, or the sentence that it could not be drawn.

    The `desk` reads the original a little before the page is drawn, and makes it ready.
    `alternative` says what it shows; the field is the place `anchor`, `resolution` is in dots per
    inch.
    """

    def __init__(
        self,
        image: ImageSource,
        missing: TextBlock,
        shape: float = 0.66,
        *,
        alternative: str,
        anchor: str,
        resolution: int,
        desk: PhotoDesk,
    ) -> None:
        super().__init__()
        self._figure = Element("Figure", alternative=one_line(alternative, _LONGEST))
        self._anchor = anchor
        self._resolution = resolution
        self._desk = desk
        self._order: tuple[int, tuple[int, int]] | None = None
        self._image = image
        self._missing = missing
        self._shape = shape

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The whole width, and as high as the shape says."""
        del available_height
        self.width, self.height = available_width, available_width * self._shape
        pixels = self._resolution / _POINTS_PER_INCH
        wanted = round(self.width * pixels), round(self.height * pixels)
        if self._order is None or self._order[1] != wanted:
            self._order = self._desk.order(self._image, *wanted), wanted
        return self.width, self.height

    def draw(self) -> None:
        """Draw the photo whole, where its field begins."""
        canvas: Any = self.canv
        if self._anchor:
            canvas.anchor(self._anchor, 0, self.height + 4)
        photo = self._desk.take(self._order[0]) if self._order is not None else None
        if photo is None:
            self._draw_missing()
            return
        scale = min(self.width / photo.width, self.height / photo.height)
        width, height = photo.width * scale, photo.height * scale
        start = from_start(self, width)
        with canvas.figure(self._figure, width, height, start):
            canvas.place_photo(photo, start, 0, width, height)

    def _draw_missing(self) -> None:
        canvas, inset = self.canv, 14.0
        canvas.setStrokeColor(theme.UNDECIDED)
        canvas.setLineWidth(0.8)
        canvas.setDash(3, 2)
        canvas.setFillColor(theme.PANEL)
        canvas.rect(0.4, 0.4, self.width - 0.8, self.height - 0.8, stroke=1, fill=1)
        canvas.setDash()
        _, tall = self._missing.wrap(self.width - 2 * inset, self.height)
        self._missing.drawOn(canvas, inset, (self.height - tall) / 2)


class SignatureLine(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Room to sign by hand, above a line; or the picture of the signature of `name`."""

    def __init__(self, picture: bytes = b"", room: float = 40.0, *, name: str = "") -> None:
        super().__init__()
        self._figure = Element("Figure", alternative=one_line(name, _LONGEST))
        self._picture = picture
        self._room = room

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The whole width and the room."""
        del available_height
        self.width, self.height = available_width, self._room
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line at the foot of the room, and the picture above it."""
        self._draw_picture()
        self.canv.setStrokeColor(theme.MUTED)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 3, self.width, 3)

    def _draw_picture(self) -> None:
        height = self.height - _ABOVE_LINE
        pixels = DOTS_PER_INCH["normal"] / _POINTS_PER_INCH
        width, tall = round(self.width * pixels), round(height * pixels)
        photo = printed_photo(self._picture, width, tall) if self._picture else None
        if photo is not None:
            scale = min(self.width / photo.width, height / photo.height)
            canvas: Any = self.canv
            wide = photo.width * scale
            start = from_start(self, wide)
            with canvas.figure(self._figure, wide, self.height, start):
                canvas.place_photo(photo, start, _ABOVE_LINE, wide, photo.height * scale)


class Heading(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A heading that is also an entry of the document's outline, `level` 0 or 1."""

    def __init__(self, block: TextBlock, entry: str, key: str, level: int = 0) -> None:
        super().__init__()
        self._block = block
        self._entry = one_line(entry)
        self._key = key
        self._level = level
        self.spaceBefore, self.spaceAfter = block.getSpaceBefore(), block.getSpaceAfter()

    @property
    def leads(self) -> bool:
        """A heading stays on the page of what follows it."""
        return True

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size of the heading's text."""
        self.width, self.height = self._block.wrap(available_width, available_height)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The lines that fit with the outline's entry, the others as mere text."""
        parts = self._block.split(available_width, available_height)
        if not parts:
            return []
        return [Heading(parts[0], self._entry, self._key, self._level), *parts[1:]]

    def draw(self) -> None:
        """Write the heading and bind the outline's entry to this place."""
        canvas = self.canv
        canvas.bookmarkHorizontal(self._key, 0, self.height + 4)
        canvas.anchor(self._key, 0, self.height + 4)
        canvas.addOutlineEntry(self._entry, self._key, self._level, closed=self._level == 0)
        self._block.drawOn(canvas, 0, 0)
