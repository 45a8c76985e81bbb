"""The pictures, sounds and films of choices: what is asked for, and what stands below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import button, column, row
from auditor_app.ui.icons import ICON, icon
from auditor_app.ui.markdown import plain
from auditor_app.ui.media.form_files import FormFileAnswer, ShownPicture, WantPicture
from auditor_app.ui.questions.form_media import Playing
from auditor_app.ui.theme import TONES, scaled
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from auditor_app.xforms import Choice

SMALL: Final = 96
"""Px: as high as the picture of a choice is at first."""
LARGE: Final = 320
_SHARP: Final = 2
"""Pixels of a picture for each px, so that it is sharp on a dense screen."""
_MOST_PLAYED: Final = 24


class ChoicePicture:
    """The picture of one choice, as it is painted.

    Until it is there its room is kept, so that nothing moves under the pointer.
    """

    def __init__(self) -> None:
        self.image = QImage()
        self.high = 0
        """Px that it may be high; 0 where the choice has no picture."""

    def __bool__(self) -> bool:
        return self.high > 0

    def size(self, width: int) -> QSize:
        """How large it is where there are so many px."""
        if not self.high or width <= 0:
            return QSize(0, 0)
        shape = QSize(4, 3) if self.image.isNull() else self.image.size()
        return shape.scaled(width, self.high, Qt.AspectRatioMode.KeepAspectRatio)

    def show(self, image: QImage | None, high: int) -> None:
        """Another picture, or none (None), or another size."""
        self.image = QImage() if image is None else image
        self.high = high


class Pictured(Protocol):
    """A choice that can show a picture."""

    def show_picture(self, image: QImage | None, high: int) -> None:
        """See `ChoicePicture.show`."""


class Handed:
    """A choice whose picture is painted by a list or a box, to which it is handed on."""

    def __init__(self, show: Callable[[QImage | None, int], None]) -> None:
        self.show_picture = show


class ChoiceMedia(QWidget):
    """Below choices: larger pictures, and buttons that play what a choice sounds like.

    Signals:
        asked(request): see `media.form_files`.
    """

    asked = Signal(object)

    def __init__(self, high: int = SMALL) -> None:
        """`high` is how high pictures are at first, in px."""
        super().__init__()
        self._high = high
        self._followed: list[tuple[Choice, Pictured]] = []
        self._wanted: set[tuple[str, int]] = set()
        self.larger = button("", "link", "zoom-in")
        self.larger.clicked.connect(self._resize)
        self._is_large = False
        self.playing = Playing()
        self.playing.asked.connect(self.asked)
        self.setLayout(column(row(self.larger, None), self.playing, spacing=4))
        self._name_way()
        self.hide()

    def follow(self, shown: Sequence[tuple[Choice, Pictured]]) -> None:
        """Look after the choices that are shown now."""
        self._followed = list(shown)
        self._wanted.clear()
        pictured = [pair for pair in self._followed if _picture_of(pair[0])]
        for _, place in pictured:
            place.show_picture(None, self.high)
        self.playing.clear()
        for choice, _ in self._followed[:_MOST_PLAYED]:
            self._offer(choice)
        self.larger.setVisible(bool(pictured))
        self.setVisible(bool(pictured) or bool(self.playing.buttons))
        self._ask()

    @property
    def high(self) -> int:
        """How high pictures may be now, in px."""
        return scaled(LARGE if self._is_large else self._high)

    def hear(self, answer: FormFileAnswer) -> None:
        """What was asked for is there."""
        self.playing.hear(answer)
        if not isinstance(answer, ShownPicture) or answer.side != self.high * _SHARP:
            return
        for choice, place in self._followed:
            # A large one that is not there leaves the small one.
            stays = answer.refusal and answer.name != _picture_of(choice)
            if self._name(choice) == answer.name and not stays:
                # One that cannot be read leaves the words alone.
                place.show_picture(answer.image, 0 if answer.refusal else self.high)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Now they are seen: ask for the pictures."""
        super().showEvent(event)
        self._ask()

    def _offer(self, choice: Choice) -> None:
        words = plain(choice.label) or plain(as_value(choice.value))
        if name := choice.media.get("audio", ""):
            spoken = self.tr("Listen: {words}").format(words=words)
            self.playing.offer(name, words, spoken, "play")
        if name := choice.media.get("video", ""):
            spoken = self.tr("Watch: {words}").format(words=words)
            self.playing.offer(name, words, spoken, "film")

    def _name(self, choice: Choice) -> str:
        large = self._is_large and choice.media.get("big-image", "")
        return large or _picture_of(choice)

    def _ask(self) -> None:
        if not self.isVisible():
            return
        for choice, _ in self._followed:
            wanted = (self._name(choice), self.high * _SHARP)
            if wanted[0] and wanted not in self._wanted:
                self._wanted.add(wanted)
                self.asked.emit(WantPicture(*wanted))

    def _resize(self) -> None:
        self._is_large = not self._is_large
        self._name_way()
        self._wanted.clear()
        self._ask()

    def _name_way(self) -> None:
        large = self._is_large
        self.larger.setText(self.tr("Smaller pictures") if large else self.tr("Larger pictures"))
        self.larger.setIcon(icon("zoom-out" if large else "zoom-in", TONES.accent, scaled(ICON)))


def _picture_of(choice: Choice) -> str:
    return choice.media.get("image", "") or choice.media.get("big-image", "")
