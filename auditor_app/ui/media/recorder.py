"""Recording sound below a question: level, time, and a button that ends it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QWidget

from auditor_app.evidence import Captured
from auditor_app.evidence.sounds import as_wav, peak, seconds
from auditor_app.ui.controls import button, column, keep_wheel_out, label, row
from auditor_app.ui.media import devices
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable

PART_SECONDS = 300
"""A recording goes into the vault in parts of five minutes: a power cut takes no more than that."""
UNATTENDED_SECONDS = 3600
"""For so long a recording counts as somebody's work; after that only keys and mouse do."""
_LEAST_SECONDS = 0.3
_QUIET = 0.02


class LevelBar(QWidget):
    """How loud it is, as a bar; words beside it say when nothing is heard."""

    def __init__(self) -> None:
        super().__init__()
        self._level = 0.0
        self.setFixedHeight(12)
        self.setMinimumWidth(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def level(self) -> float:
        """From 0 to 1, as shown."""
        return self._level

    def show_level(self, level: float) -> None:
        """Up at once, down slowly, so that the eye can follow."""
        self._level = max(level, self._level * 0.8)
        self.update()

    def rest(self) -> None:
        """Nothing."""
        self._level = 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The part that is reached, on the rest; loudness is what is heard, so its root counts."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TONES.line))
        painter.drawRoundedRect(self.rect(), 4, 4)
        reached = round(self.width() * self._level**0.5)
        if reached > 0:
            painter.setBrush(QColor(TONES.warning if self._level > 0.98 else TONES.accent))
            left = self.width() - reached if self.isRightToLeft() else 0
            painter.drawRoundedRect(left, 0, reached, self.height(), 4, 4)
        painter.end()


class Recorder(QFrame):
    """Records while it is shown; everything it took is handed over, however it ends.

    Signals:
        recorded(Captured): a part, or the whole of a short recording.
        going_on(): it is recording, and has not done so for so long that nobody may be there.
        closed(): the recording is over.
    """

    recorded = Signal(object)
    going_on = Signal()
    closed = Signal()

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._now = now or (lambda: datetime.now().astimezone())
        self._microphone = devices.make_microphone(self)
        self._samples = bytearray()
        self._earlier = 0.0
        self._began = self._now()
        self._wanted = ""
        self._loudest = 0.0
        self.on = False
        """Whether it is recording."""
        self.level = LevelBar()
        self.level.setAccessibleName(self.tr("Level of the sound"))
        self.time = label("0:00", "strong", wrap=False)
        self.time.setAccessibleName(self.tr("Time recorded"))
        self.words = label("", "muted")
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Microphone"))
        keep_wheel_out(self.which)
        self.stop_it = button(
            self.tr("End and keep the recording"), "primary", "stop", self.tr("Escape")
        )
        line = row(self.time, self.level, spacing=GRID * 2)
        line.setStretch(1, 1)
        layout = column(line, self.words, row(self.stop_it, self.which, None))
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)
        self._microphone.heard.connect(self._take)
        self._microphone.lost.connect(self._lose)
        self._microphone.changed.connect(self._list)
        self.stop_it.clicked.connect(self.end)
        self.which.activated.connect(self._switch)

    def begin(self) -> None:
        """Record, from the microphone of the last time or the system's own choice."""
        self.show()
        self._list()
        known = [device.id for device in self._microphone.devices()]
        if not known:
            self.stop_it.hide()
            self.level.hide()
            self.time.hide()
            self.words.setText(
                self.tr(
                    "No microphone is connected. Connect one, or record elsewhere and add the file."
                )
            )
            return
        self.stop_it.show()
        self.level.show()
        self.time.show()
        self._wanted = self._wanted if self._wanted in known else known[0]
        self.which.setCurrentIndex(self.which.findData(self._wanted))
        self._samples.clear()
        self._earlier, self._loudest, self._began = 0.0, 0.0, self._now()
        self.on = True
        self._say_going_on()
        self._show_time()
        self._microphone.start(self._wanted)

    def end(self) -> None:
        """Stop, and hand over what there is."""
        was_on, self.on = self.on, False
        # What it still held comes first.
        self._microphone.stop()
        if was_on:
            self._hand_over()
        self.level.rest()
        self.hide()
        if was_on:
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody is recorded unseen: what is not shown any more records no more."""
        if self.on and not event.spontaneous():
            self.end()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape ends it; nothing is lost by a key."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _take(self, samples: bytes) -> None:
        self._samples += samples
        if not self.on:
            return
        loud = peak(samples)
        self._loudest = max(self._loudest, loud)
        self.level.show_level(loud)
        self._show_time()
        if self._earlier + self._seconds() < UNATTENDED_SECONDS:
            self.going_on.emit()
        if self._seconds() >= PART_SECONDS:
            self._hand_over()

    def _seconds(self) -> float:
        return seconds(len(self._samples), self._microphone.rate)

    def _hand_over(self) -> None:
        taken, length = bytes(self._samples), self._seconds()
        self._samples.clear()
        if length >= _LEAST_SECONDS:
            began = self._began + timedelta(seconds=self._earlier)
            content = as_wav(taken, self._microphone.rate)
            self.recorded.emit(Captured(content, "recording.wav", began))
        self._earlier += length

    def _show_time(self) -> None:
        whole = self._earlier + self._seconds()
        self.time.setText(clock(round(whole * 1000)))
        if whole > 3 and self._loudest < _QUIET:
            self.words.setText(self.tr("Nothing is heard: is the microphone muted?"))
        elif self.words.text() != self._going_on:
            self._say_going_on()

    def _say_going_on(self) -> None:
        self.words.setText(self._going_on)

    @property
    def _going_on(self) -> str:
        return self.tr(
            "Recording. It ends, and is kept, when this page is left or the vault locks."
        )

    def _switch(self) -> None:
        """Another microphone: what the first one took is kept."""
        if self.on:
            self._microphone.stop()
            self._hand_over()
        self._wanted = str(self.which.currentData() or "")
        self.on = False
        self.begin()

    def _list(self) -> None:
        known = self._microphone.devices()
        self.which.clear()
        for device in known:
            self.which.addItem(device.name, device.id)
        self.which.setCurrentIndex(max(self.which.findData(self._wanted), 0))
        self.which.setVisible(len(known) > 1)
        if known and self.isVisible() and self.stop_it.isHidden():
            self.begin()

    def _lose(self) -> None:
        """The microphone is gone: what it took is kept, and said."""
        if not self.on:
            return
        self.on = False
        self._hand_over()
        self.level.rest()
        self.stop_it.hide()
        self.words.setText(self.tr("The microphone is gone. What was recorded until then is kept."))
        self.closed.emit()


def clock(milliseconds: int) -> str:
    """A length of time as 4:07 or 1:04:07."""
    whole = max(milliseconds, 0) // 1000
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
