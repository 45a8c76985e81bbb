"""Photos to a question: thumbnails with captions, added from files or dropped on the page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)

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
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.vault import Evidence
    from auditor_app.xforms import Change, NodeState

_CARD = 216
_PICTURE = QSize(_CARD - 2 * GRID, 132)


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo as a page shows it: what the vault knows of it, and its thumbnail."""

    evidence: Evidence
    thumbnail: QImage


class PhotoCard(QFrame):
    """One photo: thumbnail, when and where it was taken, caption, save a copy, remove.

    Signals:
        typing(whether): a caption is being typed that was not said yet, or no more.
    """

    caption_given = Signal(str, str)
    typing = Signal(bool)
    export_wanted = Signal(str, object)
    removed = Signal(str)

    def __init__(self, view: PhotoView, number: int, *, readonly: bool) -> None:
        super().__init__()
        self.evidence = view.evidence
        self._said = view.evidence.caption
        self.setProperty("look", "inset")
        self.setFixedWidth(_CARD)
        self.caption = QLineEdit(view.evidence.caption)
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setReadOnly(readonly)
        self.export = ConfirmButton(
            self.tr("Save a copy…"), self.tr("Save it unencrypted…"), "save"
        )
        self.export.setToolTip(
            self.tr("A copy outside the vault is not encrypted: whoever gets the file can see it.")
        )
        self.export.confirmed.connect(self._choose_target)
        self.remove = ConfirmButton(self.tr("Remove"), self.tr("Press again to remove"))
        hide_unless(not readonly, self.remove)
        self.remove.confirmed.connect(lambda: self.removed.emit(self.evidence.id))
        self._pause = TypingPause(self, self.flush)
        self._pause.changed.connect(self.typing)
        self.caption.textEdited.connect(self._typed)
        self.caption.editingFinished.connect(self.flush)
        self._shown = self._picture(view)
        self.show_number(number)
        layout = column(
            self._shown,
            self._taken(),
            self.caption,
            column(self.export, self.remove, spacing=0),
            spacing=6,
        )
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)

    def show_number(self, number: int) -> None:
        """Which photo of the question it is, for screen readers."""
        self.caption.setAccessibleName(self.tr("Caption of photo {number}").format(number=number))
        self._shown.setAccessibleName(self.tr("Photo {number}").format(number=number))

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

    def _choose_target(self) -> None:
        ending = self.evidence.extension
        kinds = self.tr("Photo (*.{ending})").format(ending=ending)
        target = files.choose_target(self, self.tr("Save a copy"), f"photo.{ending}", kinds)
        if target is not None:
            self.export_wanted.emit(self.evidence.id, target)

    def _picture(self, view: PhotoView) -> QLabel:
        picture = QLabel()
        picture.setFixedHeight(_PICTURE.height())
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ratio = 2
        fitted = view.thumbnail.scaled(
            _PICTURE * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(fitted)
        pixmap.setDevicePixelRatio(ratio)
        picture.setPixmap(pixmap)
        return picture

    def _taken(self) -> QHBoxLayout:
        captured = self.evidence.captured_at
        when = f"{captured:%Y-%m-%d %H:%M}" if captured else self.tr("Time unknown")
        line = row(icon_label("clock", TONES.muted, 16), label(when, "small", wrap=False), None)
        if self.evidence.latitude is not None and self.evidence.longitude is not None:
            place = icon_label("place", TONES.muted, 16)
            position = f"{self.evidence.latitude:.5f}, {self.evidence.longitude:.5f}"
            words = self.tr("Taken at {position}").format(position=position)
            place.setToolTip(words)
            place.setAccessibleName(words)
            line.addWidget(place)
        return line


class PhotoQuestion(QuestionWidget):
    """Any number of photos. The vault is the page's business: this widget says what is wanted.

    Signals:
        photos_chosen(ref, paths): files to take in.
        caption_given(evidence id, text)
        export_wanted(evidence id, path): a plain copy, outside the vault.
        photo_removed(evidence id)
    """

    photos_chosen = Signal(str, object)
    caption_given = Signal(str, str)
    export_wanted = Signal(str, object)
    photo_removed = Signal(str)

    def __init__(self, node: NodeState) -> None:
        self._holder = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._cards: list[PhotoCard] = []
        self._waiting = 0
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._waiting_words = label("", "muted")
        self._add = button("", "", "photo")
        super().__init__(node)
        self._add.setText(self.tr("Add photos…"))
        self._add.clicked.connect(self._choose)
        self.setAcceptDrops(True)
        self._show_waiting()

    def make_answer(self) -> QWidget:
        """The cards, what is being taken in, and a button for more."""
        grid_row = row(self._grid, None)
        self._holder.setLayout(
            column(grid_row, self._waiting_words, self._bar, row(self._add, None), spacing=GRID)
        )
        return self._holder

    def answer_widget(self) -> QWidget:
        """The button that adds."""
        return self._add

    def cards(self) -> tuple[PhotoCard, ...]:
        """The photos as shown."""
        return tuple(self._cards)

    def show_value(self, value: str) -> None:
        """The photos themselves come through `show_photos`."""

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """No adding, no removing."""
        self._add.setVisible(not readonly)
        self.setAcceptDrops(not readonly)

    def apply(self, change: Change) -> None:
        """One photo that was taken in does not hide why another one was not."""
        refusal = self._refusal
        super().apply(change)
        if refusal:
            self.refuse(refusal)

    def show_photos(self, views: tuple[PhotoView, ...]) -> None:
        """Show these photos, in this order; those that stay keep what is typed, and the focus."""
        there = {card.evidence.id: card for card in self._cards}
        self._cards = []
        for number, view in enumerate(views, 1):
            card = there.pop(view.evidence.id, None)
            if card is None:
                card = self._make_card(view, number)
            else:
                card.show_number(number)
            self._cards.append(card)
        for gone in there.values():
            self._grid.removeWidget(gone)
            gone.drop()
        self._arrange()

    def _make_card(self, view: PhotoView, number: int) -> PhotoCard:
        card = PhotoCard(view, number, readonly=self._readonly)
        card.caption_given.connect(self.caption_given)
        card.export_wanted.connect(self.export_wanted)
        card.removed.connect(self.photo_removed)
        card.typing.connect(self.typing)
        return card

    def expect(self, photos: int) -> None:
        """Show that so many more photos are being taken in (negative: so many are done)."""
        self._waiting = max(self._waiting + photos, 0)
        self._show_waiting()

    def flush(self) -> None:
        """Say captions that are being typed."""
        for card in self._cards:
            card.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many cards side by side as fit."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take dropped files in."""
        urls = event.mimeData().urls()
        dropped = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        self._offer(dropped)

    def _choose(self) -> None:
        kinds = self.tr("Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)")
        chosen = files.choose_photos(self, self.tr("Add photos"), kinds)
        self._offer(chosen)

    def _offer(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self.refuse("")
            self.photos_chosen.emit(self.ref, paths)

    def _arrange(self) -> None:
        columns = max((self.width() + GRID) // (_CARD + GRID), 1)
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns, Qt.AlignmentFlag.AlignTop)

    def _show_waiting(self) -> None:
        self._bar.setVisible(self._waiting > 0)
        self._waiting_words.setVisible(self._waiting > 0)
        self._waiting_words.setText(
            self.tr("Encrypting %n photo(s)…", "", self._waiting)
            if self._waiting != 1
            else self.tr("Encrypting 1 photo…")
        )


class UnavailableQuestion(PhotoQuestion):
    """A kind of file that this version cannot take in; it says so instead of losing it."""

    def make_answer(self) -> QWidget:
        """One sentence."""
        self._holder.setLayout(
            column(label(self.tr("This version cannot take in this kind of file."), "muted"))
        )
        return self._holder

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Nothing to change."""
        del readonly
        self.setAcceptDrops(False)
