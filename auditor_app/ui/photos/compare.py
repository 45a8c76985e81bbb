"""Two photos side by side, zoomed and moved together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import StateLabel, button, column, label, row
from auditor_app.ui.markdown import breakable
from auditor_app.ui.photos.canvas import PictureCanvas
from auditor_app.ui.photos.frame import PictureFrame
from auditor_app.ui.photos.loading import PhotoLoader
from auditor_app.ui.photos.words import photo_name, photo_state, place_words, spoken
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.photos.asking import PhotoItem
    from auditor_app.ui.photos.canvas import Picture


class ComparedPhoto(QWidget):
    """One of the two."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.item: PhotoItem | None = None
        self.loader = PhotoLoader(desk, self)
        self.canvas = PictureCanvas()
        self.frame = PictureFrame(self.canvas)
        self.name = label("", "strong")
        self.place = label("", "small")
        self._state = row()
        self.loader.loaded.connect(self._loaded)
        self.loader.refined.connect(self._refined)
        self.canvas.view_changed.connect(self._look_closer)
        self.loader.failed.connect(self._failed)
        foot = row(column(self.name, self.place, spacing=2), self._state, spacing=GRID)
        foot.setStretch(0, 1)
        layout = column(spacing=GRID)
        layout.addWidget(self.frame, 1)
        layout.addLayout(foot)
        self.setLayout(layout)

    def show_photo(self, item: PhotoItem) -> None:
        """Show this one."""
        self.item = item
        self.name.setText(breakable(f"{item.number}  {photo_name(item)}"))
        self.place.setText(breakable(place_words(item)))
        self.canvas.setAccessibleName(spoken(item))
        while (old := self._state.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self._state.addWidget(StateLabel(photo_state(item)))
        self.canvas.show_picture(None)
        if item.sealed:
            self.frame.show_sealed(item)
            return
        self.frame.show_waiting()
        self.loader.load(item.id)

    def leave(self) -> None:
        """Nothing of it stays."""
        self.item = None
        self.loader.leave()
        self.canvas.show_picture(None)

    def _loaded(self, evidence_id: str, picture: Picture) -> None:
        if self.item is not None and self.item.id == evidence_id:
            self.canvas.show_picture(picture, self.item.redaction.turn)
            self.frame.show_canvas()

    def _look_closer(self) -> None:
        if self.item is not None and self.canvas.lacks_pixels:
            self.loader.refine(self.item.id)

    def _refined(self, evidence_id: str, picture: Picture) -> None:
        if self.item is not None and self.item.id == evidence_id:
            self.canvas.show_picture(picture, self.canvas.turn, anew=False)

    def _failed(self, evidence_id: str, error: AuditorError) -> None:
        if self.item is not None and self.item.id == evidence_id:
            self.frame.show_error(error)


class ComparedPhotos(QWidget):
    """The two; what is done to the view of one is done to the other while they are tied.

    Signals:
        left(): back to where one came from.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.one, self.other = ComparedPhoto(desk), ComparedPhoto(desk)
        self.back = button(self.tr("All photos"), "plain", "list")
        self.back.clicked.connect(self.left)
        self.tied = button(self.tr("Zoom both"), "", "complete")
        self.tied.setCheckable(True)
        self.tied.setChecked(True)
        self.whole = button(self.tr("Whole"), "plain", "", self.tr("Show both whole (0)"))
        self.whole.clicked.connect(self._fit)
        self._following = False
        for canvas, follower in (
            (self.one.canvas, self.other.canvas),
            (self.other.canvas, self.one.canvas),
        ):
            canvas.view_changed.connect(lambda c=canvas, f=follower: self._follow(c, f))
        bar = row(self.back, None, self.tied, self.whole)
        bar.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        both = row(self.one, self.other, spacing=GRID * 2)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        both.setContentsMargins(GRID * 2, 0, GRID * 2, GRID * 2)
        layout = column(bar, spacing=0)
        layout.addLayout(both, 1)
        self.setLayout(layout)

    def show_photos(self, one: PhotoItem, other: PhotoItem) -> None:
        """Show these two."""
        self.one.show_photo(one)
        self.other.show_photo(other)
        self.one.canvas.setFocus()

    def leave(self) -> None:
        """Nothing of them stays."""
        self.one.leave()
        self.other.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom, and back."""
        canvas = self.other.canvas if self.other.canvas.hasFocus() else self.one.canvas
        deeds = {
            Qt.Key.Key_Plus: canvas.zoom_in,
            Qt.Key.Key_Equal: canvas.zoom_in,
            Qt.Key.Key_Minus: canvas.zoom_out,
            Qt.Key.Key_0: self._fit,
            Qt.Key.Key_Escape: self.left.emit,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
            return
        deed()
        event.accept()

    def _fit(self) -> None:
        self.one.canvas.fit()
        self.other.canvas.fit()

    def _follow(self, moved: PictureCanvas, follower: PictureCanvas) -> None:
        """Show the same part of the other one, as a share of its size."""
        if self._following or not self.tied.isChecked():
            return
        self._following = True
        follower.show_like(moved)
        self._following = False
