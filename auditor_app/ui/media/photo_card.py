"""One photo, sound or file of a question: what it is, its caption, what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from auditor_app.ui import files
from auditor_app.ui.controls import (
    ConfirmButton,
    button,
    column,
    hide_unless,
    icon_label,
    label,
    row,
)
from auditor_app.ui.direction import joined, left_to_right
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.numerals import number
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QPushButton

    from auditor_app.vault import Evidence

_CARD = 232
FIRST_SHOWN = 24
"""Photos of a question that a page shows at first; the others on request."""
_FINE = 2
_PICTURE_HIGH = 132


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo as a page shows it: what the vault knows of it, and its thumbnail.

    The thumbnail is null for what is no picture. `drawn_on` is the id of the photo that it is a
    drawing on, "" for none. `hidden`: parts of it are hidden; no copy of it shows them.
    """

    evidence: Evidence
    thumbnail: QImage
    drawn_on: str = ""
    hidden: bool = False


class PhotoCard(QFrame):
    """One photo: thumbnail, when and where it was taken, caption, save a copy, remove.

    Signals:
        typing(whether): a caption is being typed that was not said yet, or no more.
        open_wanted(evidence id): it is to be drawn on, or played.
    """

    caption_given = Signal(str, str)
    typing = Signal(bool)
    export_wanted = Signal(str, object)
    open_wanted = Signal(str)
    removed = Signal(str)

    def __init__(
        self, view: PhotoView, number: int, *, readonly: bool, draws: bool = False
    ) -> None:
        super().__init__()
        self.view = view
        self.evidence = view.evidence
        self._said = view.evidence.caption
        self.setProperty("look", "inset")
        self.caption = LineEdit(view.evidence.caption)
        # Where it does not fit, its beginning tells more than its end.
        self.caption.setCursorPosition(0)
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setReadOnly(readonly)
        self.told = label(view.evidence.caption)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # What can only be read is read whole.
        hide_unless(not readonly, self.caption)
        hide_unless(readonly and view.evidence.caption, self.told)
        self.export = ConfirmButton(
            self.tr("Save a copy…"), self.tr("Save it unencrypted…"), "save"
        )
        self.export.setToolTip(self._export_words())
        self.export.confirmed.connect(self._choose_target)
        self.remove = ConfirmButton(self.tr("Remove"), self.tr("Press again to remove"))
        hide_unless(not readonly, self.remove)
        self.remove.confirmed.connect(lambda: self.removed.emit(self.evidence.id))
        self.opening = self.make_opening()
        hide_unless(self.may_open(readonly=readonly, draws=draws), self.opening)
        self.opening.clicked.connect(lambda: self.open_wanted.emit(self.evidence.id))
        self._pause = TypingPause(self, self.flush)
        self._pause.changed.connect(self.typing)
        self.caption.textEdited.connect(self._typed)
        self.caption.editingFinished.connect(self.flush)
        self._shown = self.make_shown(view)
        self.show_number(number)
        layout = self.make_layout()
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)

    # What a kind of evidence supplies -------------------------------------------------------------

    def make_shown(self, view: PhotoView) -> QWidget:
        """The picture, or what stands for it."""
        return _picture(view.thumbnail)

    def make_opening(self) -> QPushButton:
        """The button that draws on it, or plays it."""
        return button(self.tr("Draw on it"), "plain", "pen")

    def may_open(self, *, readonly: bool, draws: bool) -> bool:
        """Whether that button is of any use."""
        return draws and not readonly and not self.view.drawn_on

    def make_layout(self) -> QLayout:
        """One above the other."""
        self.setFixedWidth(card_width())
        return column(
            self._shown,
            self._taken(),
            self.caption,
            self.told,
            column(self.opening, self.export, self.remove, spacing=0),
            spacing=6,
        )

    def number_words(self, place: int) -> tuple[str, str]:
        """What a screen reader calls it, and its caption."""
        return (
            self.tr("Photo {number}").format(number=number(place)),
            self.tr("Caption of photo {number}").format(number=number(place)),
        )

    # What the question uses -----------------------------------------------------------------------

    def show_number(self, number: int) -> None:
        """Which one of the question it is, for screen readers."""
        name, caption = self.number_words(number)
        self._shown.setAccessibleName(name)
        self.caption.setAccessibleName(caption)
        for each in (self.export, self.remove, self.opening):
            each.setAccessibleDescription(name)

    def flush(self) -> None:
        """Say the caption, unless it was said."""
        if self.caption.text() != self._said:
            self._said = self.caption.text()
            self.caption_given.emit(self.evidence.id, self._said)
        self._pause.stop()

    def drop(self) -> None:
        """The photo is gone, and so is what was being typed to it."""
        self._pause.stop()
        self.hide()
        self.deleteLater()

    def _typed(self, _: str) -> None:
        self._pause.start()

    def _export_words(self) -> str:
        plain = self.tr(
            "A copy outside the vault is not encrypted: whoever gets the file can see it."
        )
        if not self.view.hidden:
            return plain
        # Beside the usual words: they stand, translated, whatever is saved.
        return f"{self.tr('Without the hidden parts, time and place.')} {plain}"

    def _choose_target(self) -> None:
        ending = "jpg" if self.view.hidden else self.evidence.extension
        name = "photo" if self.evidence.media_type.startswith("image") else "file"
        kinds = self.tr("Photo (*.{ending})").format(ending=ending)
        if name == "file":
            kinds = self.tr("File (*.{ending})").format(ending=ending)
        target = files.choose_target(self, self.tr("Save a copy"), f"{name}.{ending}", kinds)
        if target is not None:
            self.export_wanted.emit(self.evidence.id, target)

    def _taken(self) -> QHBoxLayout:
        line = row(
            icon_label("clock", TONES.muted, 16), label(self.when(), "small", wrap=False), None
        )
        if self.view.drawn_on:
            drawn = icon_label("pen", TONES.muted, 16)
            drawn.setToolTip(self.tr("A drawing on a photo; the photo stays as it was taken."))
            drawn.setAccessibleName(self.tr("A drawing on a photo"))
            line.addWidget(drawn)
        if self.view.hidden:
            shield = icon_label("shield", TONES.good, 16)
            shield.setToolTip(self.tr("Parts of it are hidden: a saved copy is without them."))
            shield.setAccessibleName(self.tr("Parts of it are hidden"))
            line.addWidget(shield)
        if self.evidence.latitude is not None and self.evidence.longitude is not None:
            place = icon_label("place", TONES.muted, 16)
            position = f"{self.evidence.latitude:.5f}, {self.evidence.longitude:.5f}"
            words = self.tr("Taken at {position}").format(position=position)
            place.setToolTip(words)
            place.setAccessibleName(words)
            line.addWidget(place)
        return line

    def when(self) -> str:
        """When it was taken or recorded, as it says itself."""
        captured = self.evidence.captured_at
        return left_to_right(f"{captured:%Y-%m-%d %H:%M}") if captured else self.tr("Time unknown")


class FileCard(PhotoCard):
    """A sound, a film or a file in a row of its own: there is no picture to show."""

    def make_shown(self, view: PhotoView) -> QWidget:
        """An icon and words."""
        family = view.evidence.media_type.partition("/")[0]
        names = {"audio": "microphone", "video": "film", "image": "photo"}
        if not view.thumbnail.isNull():
            picture = _picture(view.thumbnail, QSize(72, 54))
            picture.setFixedWidth(72)
            return picture
        return icon_label(names.get(family, "file"), TONES.muted, 32)

    def make_opening(self) -> QPushButton:
        """Plays it."""
        return button(self.tr("Play"), "plain", "play")

    def may_open(self, *, readonly: bool, draws: bool) -> bool:
        """Sounds and films can be played, also once the record is final."""
        del readonly, draws
        return self.evidence.media_type.startswith(("audio/", "video/"))

    def make_layout(self) -> QLayout:
        """Side by side, the caption below."""
        kind = self.evidence.media_type.partition("/")[2].removeprefix("x-")
        short = kind.upper() if len(kind) <= 10 else self.evidence.extension.upper()
        size = QLocale().formattedDataSize(self.evidence.size, 1)
        facts = label(joined((short, size, self.when()), " · "), "small")
        words = column(facts, self.caption, self.told, spacing=4)
        buttons = column(self.opening, self.export, self.remove, spacing=0)
        layout = row(self._shown, spacing=GRID * 2)
        layout.addLayout(words, 1)
        layout.addLayout(buttons)
        layout.setAlignment(self._shown, Qt.AlignmentFlag.AlignTop)
        layout.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        return layout

    def when(self) -> str:
        """When it was recorded, else when it came into the vault."""
        captured = self.evidence.captured_at
        if captured is not None:
            return left_to_right(f"{captured:%Y-%m-%d %H:%M:%S}")
        added = self.evidence.added_at.astimezone()
        return self.tr("added {moment}").format(moment=left_to_right(f"{added:%Y-%m-%d %H:%M}"))

    def number_words(self, place: int) -> tuple[str, str]:
        """What a screen reader calls it, and its caption."""
        return (
            self.tr("File {number}").format(number=number(place)),
            self.tr("Caption of file {number}").format(number=number(place)),
        )


def card_width() -> int:
    """The width of a card in px, in the size of type that is on."""
    return scaled(_CARD)


def fitted(thumbnail: QImage, size: QSize | None = None) -> QImage:
    """A thumbnail at the size of a card, sharp on a fine screen; null where it is."""
    if thumbnail.isNull():
        return thumbnail
    return thumbnail.scaled(
        (size or _room()) * _FINE,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _room() -> QSize:
    return QSize(card_width() - 2 * GRID, scaled(_PICTURE_HIGH))


def _picture(thumbnail: QImage, room: QSize | None = None) -> QLabel:
    picture, size = QLabel(), room or _room()
    picture.setFixedHeight(size.height())
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    pixmap = QPixmap.fromImage(fitted(thumbnail, size))
    pixmap.setDevicePixelRatio(_FINE)
    picture.setPixmap(pixmap)
    return picture
