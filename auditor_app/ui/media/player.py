"""Playing a sound or a film below a question, from memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSlider

from auditor_app.ui.controls import button, column, keep_wheel_out, label, row
from auditor_app.ui.icons import icon
from auditor_app.ui.media import devices
from auditor_app.ui.media.frame_view import FrameView
from auditor_app.ui.media.recorder import clock
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QImage, QKeyEvent

_STEP = 5000


class PlayerPanel(QFrame):
    """Play, pause, go to a place. What is loaded leaves memory when the panel is closed.

    Signals:
        closed(): the person is done with it.
    """

    closed = Signal()

    def __init__(self, failure: str = "") -> None:
        """`failure` is what is said of what cannot be played, in place of the usual sentence."""
        super().__init__()
        self._failure = failure
        self.setProperty("look", "inset")
        self._player = devices.make_player(self)
        self._plays = False
        self.view = FrameView("", 280)
        self.view.setAccessibleName(self.tr("The film"))
        self.view.hide()
        self.play = button(self.tr("Play"), "", "play")
        self.time = label("0:00 / 0:00", "muted", wrap=False)
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(self.tr("Place in the recording"))
        self.place.setSingleStep(_STEP)
        self.place.setPageStep(_STEP * 6)
        keep_wheel_out(self.place)
        self.words = label("", "fault")
        self.words.hide()
        self.close_it = button("", "plain", "close", self.tr("Close (Escape)"))
        self.close_it.setAccessibleName(self.tr("Close the player"))
        line = row(self.play, self.place, self.time, self.close_it, spacing=GRID * 2)
        line.setStretch(1, 1)
        layout = column(self.view, line, self.words)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)
        self._player.moved.connect(self._show_moved)
        self._player.playing_changed.connect(self._show_playing)
        self._player.frame.connect(self._show_frame)
        self._player.failed.connect(self._fail)
        self.play.clicked.connect(self._press)
        self.place.sliderMoved.connect(self._player.seek)
        self.place.actionTriggered.connect(self._step)
        self.close_it.clicked.connect(self.close_player)

    def load(self, content: bytes, *, by_itself: bool = False) -> None:
        """Show it and play it; not where it comes late, and what is around it was hidden.

        What begins `by_itself` leaves the focus where the answer is given.
        """
        self.words.hide()
        self.view.hide()
        self.play.setEnabled(True)
        self.show()
        if not self.isVisible():
            self.hide()
            return
        self._player.load(content)
        self._player.play()
        if not by_itself:
            self.play.setFocus()

    def close_player(self) -> None:
        """Stop, and let go of what was played."""
        self.hide()
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing plays on that nobody sees, and no picture of a film stays."""
        if not event.spontaneous():
            self._player.unload()
            self.view.show_sentence("")
            self.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_player()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self._plays:
            self._player.pause()
        else:
            self._player.play()

    def _step(self, _: int) -> None:
        """By keys, or by a press beside the handle; dragging says `sliderMoved`."""
        if not self.place.isSliderDown():
            self._player.seek(self.place.sliderPosition())

    def _show_moved(self, position: int, duration: int) -> None:
        self.time.setText(f"{clock(position)} / {clock(duration)}")
        self.place.setMaximum(max(duration, 1))
        if not self.place.isSliderDown():
            self.place.setValue(position)

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 - a state, passed on
        self._plays = playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play.setIcon(icon("paused" if playing else "play", TONES.ink))

    def _show_frame(self, image: QImage) -> None:
        self.view.show()
        self.view.show_image(image)

    def _fail(self) -> None:
        self.play.setEnabled(False)
        self.words.setText(
            self._failure
            or self.tr(
                "This laptop cannot play it. Save a copy and open that with another program."
            )
        )
        self.words.show()
