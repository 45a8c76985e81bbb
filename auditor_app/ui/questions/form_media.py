"""What a form shows with a question: its picture, and buttons to hear its sound or see its film."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.media.form_files import (
    FormFileAnswer,
    FoundSound,
    ShownPicture,
    WantPicture,
    WantSound,
)
from auditor_app.ui.media.picture_view import PictureView
from auditor_app.ui.media.player import PlayerPanel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QPushButton

SMALL_SIDE: Final = 800
"""Px of the longest side of a picture that stands small."""
LARGE_SIDE: Final = 1600
"""Likewise large: as wide as a page is, on a dense screen too."""
_PLAYED: Final = frozenset(("audio", "video"))
"""What a form's `autoplay` may name."""


class Playing(QWidget):
    """Buttons that play sounds and films of the form, and the player below them.

    Signals:
        asked(request): see `media.form_files`.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = ""
        self._panel: PlayerPanel | None = None
        self._pressed: QPushButton | None = None
        self._by_itself = False
        self._buttons = row()
        self._buttons.addStretch(1)
        self.buttons: list[QPushButton] = []
        self.words = label("", "small")
        self.words.hide()
        self._rows = column(self._buttons, self.words)
        self.setLayout(self._rows)
        self.hide()

    @property
    def panel(self) -> PlayerPanel | None:
        """The player; None until something was played."""
        return self._panel

    def offer(self, name: str, words: str, spoken: str, icon: str) -> None:
        """A button that plays the file `name`."""
        play = button(words, "", icon)
        play.setAccessibleName(spoken)
        play.clicked.connect(lambda: self._want(name, play))
        self.buttons.append(play)
        self._buttons.insertWidget(len(self.buttons) - 1, play)
        self.show()

    def begin(self, name: str) -> None:
        """Play the file `name` without being asked to; the focus stays where it is."""
        self._wanted, self._pressed, self._by_itself = name, None, True
        self.asked.emit(WantSound(name))

    def clear(self) -> None:
        """Offer nothing."""
        if self._panel is not None:
            self._panel.close_player()
        self._wanted = ""
        for each in self.buttons:
            each.hide()
            each.deleteLater()
        self.buttons = []
        self.words.hide()
        self.hide()

    def hear(self, answer: FormFileAnswer) -> None:
        """What was asked for is there."""
        if not isinstance(answer, FoundSound) or answer.name != self._wanted:
            return
        self._wanted = ""
        self.words.setText(answer.refusal)
        self.words.setVisible(bool(answer.refusal))
        if answer.refusal:
            return
        if self._panel is None:
            self._panel = PlayerPanel(self.tr("This laptop cannot play it."))
            self._panel.closed.connect(self._closed)
            self._rows.addWidget(self._panel)
            way = (*self.buttons[-1:], self._panel.play, self._panel.place, self._panel.close_it)
            for before, after in pairwise(way):
                self.setTabOrder(before, after)
        self._panel.load(answer.content, by_itself=self._by_itself)

    def _want(self, name: str, pressed: QPushButton) -> None:
        self._wanted, self._pressed, self._by_itself = name, pressed, False
        self.asked.emit(WantSound(name))

    def _closed(self) -> None:
        if self._pressed in self.buttons and self._pressed is not None:
            self._pressed.setFocus()


class FormMedia(QWidget):
    """The picture, sound and film of a label. Nothing is read before it is seen.

    Signals:
        asked(request): see `media.form_files`.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._media: Mapping[str, str] = {}
        self._wanted: tuple[str, int] = ("", 0)
        self.picture = PictureView()
        self.picture.toggled.connect(self._ask)
        self.refusal = label("", "small")
        self.playing = Playing()
        self.playing.asked.connect(self.asked)
        self.setLayout(column(self.picture, self.refusal, self.playing))
        self.refusal.hide()
        self.picture.hide()
        self.hide()

    def show_media(self, media: Mapping[str, str], words: str) -> None:
        """Show the files of a label by form (as `NodeState.media`); `words` is the label itself."""
        if media != self._media:
            self._media = dict(media)
            self._wanted = ("", 0)
            self.refusal.hide()
            # Another picture that is not there is not the one before.
            self.picture.show_image(QImage())
            self.picture.setVisible(bool(self._small()))
            self.playing.clear()
            if name := media.get("audio", ""):
                self.playing.offer(name, self.tr("Listen"), "", "play")
            if name := media.get("video", ""):
                self.playing.offer(name, self.tr("Watch the film"), "", "film")
            self.setVisible(bool(media))
            self._ask()
        self.call(words)

    def call(self, words: str) -> None:
        """Say to screen readers what the files are of: the label, in words."""
        self.picture.call(words)
        ways = {"audio": self.tr("Listen: {words}"), "video": self.tr("Watch: {words}")}
        spoken = [way.format(words=words) for form, way in ways.items() if self._media.get(form)]
        for play, name in zip(self.playing.buttons, spoken, strict=True):
            play.setAccessibleName(name)

    def begin(self, form: str) -> bool:
        """Play the sound ("audio") or the film ("video") at once; whether there is one."""
        name = self._media.get(form, "") if form in _PLAYED else ""
        if name:
            self.playing.begin(name)
        return bool(name)

    def hear(self, answer: FormFileAnswer) -> None:
        """What was asked for is there."""
        self.playing.hear(answer)
        if not isinstance(answer, ShownPicture) or (answer.name, answer.side) != self._wanted:
            return
        self.refusal.setText(answer.refusal)
        self.refusal.setVisible(bool(answer.refusal))
        if answer.image is not None:
            self.picture.show_image(answer.image)
        # A large one that is not there leaves the small one.
        self.picture.setVisible(not self.picture.image.isNull())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Now it is seen: ask for the picture."""
        super().showEvent(event)
        self._ask()

    def _small(self) -> str:
        return self._media.get("image", "") or self._media.get("big-image", "")

    def _ask(self) -> None:
        large = self.picture.isChecked()
        name = (large and self._media.get("big-image", "")) or self._small()
        wanted = (name, LARGE_SIDE if large else SMALL_SIDE)
        if name and self.isVisible() and wanted != self._wanted:
            self._wanted = wanted
            self.asked.emit(WantPicture(name, wanted[1]))
