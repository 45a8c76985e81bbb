"""The canvas on which is said what of a photo must not be seen: boxes, by mouse or by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QTransform

from auditor_app.ui.photos.boxes import Bounds, in_the_middle, moved, sized, spanned
from auditor_app.ui.photos.canvas import PictureCanvas
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from auditor_app.vault import Region, RegionKind

_HANDLE = 10.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PAN = 64
_CORNERS = ((0, 0), (1, 0), (0, 1), (1, 1))


class BoxCanvas(PictureCanvas):
    """Boxes over a photo: what is hidden, and what is suggested.

    Keys: B new box, arrows move it, with Shift size it, with Alt by a single pixel; N the next box,
    Shift+N the one before; Delete takes it out; Return takes a suggestion; X coarse cells or
    nothing left; Escape lets go.

    Signals:
        regions_changed(tuple of Region): these are to be hidden from now on.
        suggestion_taken(int), suggestion_refused(int): by its place in the list.
        chosen_changed(): another box is chosen, or none.
        left(): Escape, and no box was chosen.
    """

    regions_changed = Signal(object)
    suggestion_taken = Signal(int)
    suggestion_refused = Signal(int)
    chosen_changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._regions: list[Region] = []
        self._suggestions: list[Region] = []
        self._chosen = -1
        self._kind: RegionKind = "fill"
        self._drawing = False
        self._changeable = True
        self._corner: tuple[float, float] | None = None
        self._moving: QPointF | None = None
        self._drawn: Region | None = None

    # What is shown ------------------------------------------------------------------------------

    @property
    def regions(self) -> tuple[Region, ...]:
        """What is hidden."""
        return tuple(self._regions)

    @property
    def suggestions(self) -> tuple[Region, ...]:
        """What is suggested and neither taken nor refused."""
        return tuple(self._suggestions)

    @property
    def chosen(self) -> Region | None:
        """The box that the keys move, a suggestion among them."""
        boxes = self._boxes()
        return boxes[self._chosen] if 0 <= self._chosen < len(boxes) else None

    @property
    def chosen_suggestion(self) -> int:
        """The place of the suggestion that is chosen; -1 where none is."""
        place = self._chosen - len(self._regions)
        return place if 0 <= place < len(self._suggestions) else -1

    @property
    def chosen_place(self) -> int:
        """Which box is chosen, of all, from 0; -1 where none is."""
        return self._chosen if self.chosen is not None else -1

    def show_boxes(
        self, regions: tuple[Region, ...], suggestions: tuple[Region, ...], *, changeable: bool
    ) -> None:
        """Show these; the one that was chosen stays so where it is still there."""
        before = self.chosen
        self._regions, self._suggestions = list(regions), list(suggestions)
        self._changeable = changeable
        boxes = self._boxes()
        if before in boxes:
            self._chosen = boxes.index(before)
        elif self._chosen >= len(boxes):
            self._chosen = -1
        self.chosen_changed.emit()
        self.update()

    def set_drawing(self, drawing: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Whether the mouse draws boxes; else it moves the photo."""
        self._drawing = drawing
        self.setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)

    def set_kind(self, kind: RegionKind) -> None:
        """What boxes that are drawn do; the one that is chosen does it too."""
        self._kind = kind
        if self.chosen is not None and self.chosen_suggestion < 0:
            self._put(replace(self._regions[self._chosen], kind=kind))

    # What is done to boxes ----------------------------------------------------------------------

    def add_box(self) -> None:
        """A new box in the middle of what is seen."""
        if self._changeable and self.picture is not None:
            middle = self.to_photo(QRectF(self.rect()).center())
            self._append(
                replace(in_the_middle(middle.x(), middle.y(), self._bounds()), kind=self._kind)
            )

    def choose_next(self, step: int = 1) -> None:
        """Choose the next box, and bring it into sight."""
        boxes = self._boxes()
        if boxes:
            start = -1 if self._chosen < 0 and step > 0 else self._chosen
            self._choose((start + step) % len(boxes))

    def remove_chosen(self) -> None:
        """Take the chosen box out; a suggestion is refused."""
        if not self._changeable or self.chosen is None:
            return
        if (place := self.chosen_suggestion) >= 0:
            self.suggestion_refused.emit(place)
            return
        del self._regions[self._chosen]
        self._choose(min(self._chosen, len(self._boxes()) - 1))
        self.regions_changed.emit(self.regions)

    def take_chosen(self) -> None:
        """Take the chosen suggestion."""
        if self._changeable and (place := self.chosen_suggestion) >= 0:
            self.suggestion_taken.emit(place)

    def let_go(self) -> None:
        """Choose no box."""
        self._choose(-1)

    def _append(self, region: Region) -> None:
        self._regions.append(region)
        self._choose(len(self._regions) - 1)
        self.regions_changed.emit(self.regions)

    def _put(self, region: Region) -> None:
        if self._changeable and self._regions[self._chosen] != region:
            self._regions[self._chosen] = region
            self.update()
            self.chosen_changed.emit()
            self.regions_changed.emit(self.regions)

    def _choose(self, place: int) -> None:
        self._chosen = place
        self.chosen_changed.emit()
        self.update()

    def _boxes(self) -> list[Region]:
        return [*self._regions, *self._suggestions]

    def _bounds(self) -> Bounds:
        picture = self.picture
        return Bounds(picture.width, picture.height) if picture is not None else Bounds(1, 1)

    # Keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See the class; what is no key of a box goes on to the page."""
        if event.key() in _ARROWS and self.picture is not None and self._arrow(event):
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        deeds = {
            Qt.Key.Key_B: self.add_box,
            Qt.Key.Key_N: lambda: self.choose_next(-1 if shift else 1),
            Qt.Key.Key_Delete: self.remove_chosen,
            Qt.Key.Key_Backspace: self.remove_chosen,
            Qt.Key.Key_Return: self.take_chosen,
            Qt.Key.Key_Enter: self.take_chosen,
            Qt.Key.Key_X: self._other_kind,
            Qt.Key.Key_Escape: self._escape,
        }
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        deed = deeds.get(Qt.Key(event.key())) if plain else None
        if deed is None:
            super().keyPressEvent(event)
            return
        deed()
        event.accept()

    def _arrow(self, event: QKeyEvent) -> bool:
        """Move or size the chosen box, else the photo; whether there was something to do."""
        right, down = _ARROWS[Qt.Key(event.key())]
        modifiers = event.modifiers()
        if self.chosen is None:
            if self.is_fitted:
                return False
            self.pan(-right * _PAN, -down * _PAN)
            return True
        if not self._changeable or self.chosen_suggestion >= 0:
            return True
        step = 1 if modifiers & Qt.KeyboardModifier.AltModifier else self._step()
        # The photo may be turned: what is right on the screen is not right in it.
        turned = QTransform().rotate(-self.turn).map(QPointF(right * step, down * step))
        x, y = round(turned.x()), round(turned.y())
        bounds, region = self._bounds(), self._regions[self._chosen]
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            grown = right * step + down * step
            self._put(sized(region, grown if x else 0, grown if y else 0, bounds))
        else:
            self._put(moved(region, x, y, bounds))
        return True

    def _step(self) -> int:
        """A step of the keys in pixels of the photo: some eight on the screen."""
        return max(1, round(8 / self.scale))

    def _other_kind(self) -> None:
        if self.chosen is not None and self.chosen_suggestion < 0:
            kind: RegionKind = "pixelate" if self._regions[self._chosen].kind == "fill" else "fill"
            self._put(replace(self._regions[self._chosen], kind=kind))

    def _escape(self) -> None:
        if self.chosen is not None:
            self.let_go()
        else:
            self.left.emit()

    # Mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a corner, a box, the photo; or begin a box."""
        if event.button() != Qt.MouseButton.LeftButton or self.picture is None:
            super().mousePressEvent(event)
            return
        place = event.position()
        if (corner := self._corner_at(place)) is not None:
            self._corner = corner
            return
        found = self._box_at(place)
        if found >= 0:
            self._choose(found)
            if self._changeable and self.chosen_suggestion < 0:
                self._moving = self.to_photo(place)
            return
        if self._drawing and self._changeable:
            at = self.to_photo(place)
            self._choose(-1)
            self._corner = at.x(), at.y()
            return
        self._choose(-1)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw, size or move."""
        at = self.to_photo(event.position())
        if self._corner is not None:
            self._drawn = spanned(
                self._corner, (at.x(), at.y()), self._drawn_kind(), self._bounds()
            )
            self.update()
        elif self._moving is not None and self.chosen is not None:
            step = at - self._moving
            region = self._regions[self._chosen]
            self._drawn = moved(region, round(step.x()), round(step.y()), self._bounds())
            self.update()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What was drawn or moved counts."""
        drawn, was_moving = self._drawn, self._moving is not None
        new = self._corner is not None and self.chosen is None
        self._drawn, self._corner, self._moving = None, None, None
        if drawn is not None and new:
            self._append(drawn)
        elif drawn is not None and self.chosen is not None:
            self._put(drawn)
        elif not was_moving:
            super().mouseReleaseEvent(event)
        if self._drawing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Not while boxes are drawn: two short boxes are no zoom."""
        if self._box_at(event.position()) < 0 and not self._drawing:
            super().mouseDoubleClickEvent(event)

    def _drawn_kind(self) -> RegionKind:
        return self._regions[self._chosen].kind if self.chosen is not None else self._kind

    def _corner_at(self, place: QPointF) -> tuple[float, float] | None:
        """The corner opposite of the one that lies there, of the chosen box."""
        if not self._changeable or self.chosen is None or self.chosen_suggestion >= 0:
            return None
        region = self._regions[self._chosen]
        for right, down in _CORNERS:
            x, y = region.left + right * region.width, region.top + down * region.height
            here = self.to_screen_transform().map(QPointF(x, y))
            if (here - place).manhattanLength() <= _HANDLE * 1.5:
                return (
                    region.left + (1 - right) * region.width,
                    region.top + (1 - down) * region.height,
                )
        return None

    def _box_at(self, place: QPointF) -> int:
        """The smallest box that lies there; -1 for none."""
        at = self.to_photo(place)
        found = [
            (region.width * region.height, number)
            for number, region in enumerate(self._boxes())
            if _rect(region).contains(at)
        ]
        return min(found)[1] if found else -1

    # Painting -----------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter) -> None:
        """The boxes; what is hidden can still be seen through, since this is not the copy."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, region in enumerate(self._boxes()):
            chosen = number == self._chosen
            shown = self._drawn if chosen and self._drawn is not None else region
            self._paint_box(painter, shown, chosen=chosen, sure=number < len(self._regions))
        if self._drawn is not None and self.chosen is None:
            self._paint_box(painter, self._drawn, chosen=True, sure=True)

    def _paint_box(self, painter: QPainter, region: Region, *, chosen: bool, sure: bool) -> None:
        place = self.to_screen(_rect(region))
        if sure:
            ground = QColor(TONES.ink)
            ground.setAlpha(190)
            painter.fillRect(place, ground)
            if region.kind == "pixelate":
                painter.setPen(QPen(QColor(TONES.surface), 1))
                _paint_cells(painter, place)
        # A light line under a dark one is seen on every photo.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(TONES.surface), 7 if chosen else 4))
        painter.drawRect(place)
        tone = TONES.accent if sure else TONES.warning
        line = Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(tone), 4 if chosen else 2, line))
        painter.drawRect(place)
        if not sure:
            _paint_question_mark(painter, place)
        if chosen and sure and self._changeable:
            painter.setPen(QPen(QColor(TONES.surface), 2))
            painter.setBrush(QColor(TONES.accent))
            for corner in (
                place.topLeft(),
                place.topRight(),
                place.bottomLeft(),
                place.bottomRight(),
            ):
                painter.drawEllipse(corner, _HANDLE / 2, _HANDLE / 2)


def _rect(region: Region) -> QRectF:
    return QRectF(region.left, region.top, region.width, region.height)


def _paint_cells(painter: QPainter, place: QRectF) -> None:
    """Four by four cells, as the copy will have at most."""
    for part in range(1, 4):
        x = place.left() + place.width() * part / 4
        y = place.top() + place.height() * part / 4
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))


def _paint_question_mark(painter: QPainter, place: QRectF) -> None:
    mark = QRectF(place.left(), place.top(), 20, 20)
    painter.fillRect(mark, QColor(TONES.warning))
    painter.setPen(QColor(TONES.surface))
    painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), "?")
