"""Photos to a question: by file, camera, paste, drop, from a card; drawn, signed, drawn upon."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QWidget

from auditor_app.ui import files
from auditor_app.ui.controls import button, column, later, row
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.media.camera_panel import CameraPanel
from auditor_app.ui.media.drawing_panel import DrawingPanel
from auditor_app.ui.media.intake import Intake, IntakePanel
from auditor_app.ui.media.offers import drawn, drawn_on_photo, is_offered, offers_in, photographed
from auditor_app.ui.media.photo_card import FIRST_SHOWN, PhotoCard, PhotoView, card_width
from auditor_app.ui.media.requests import Listed, OpenPicture, Picture, ScanFolder, ShowMore
from auditor_app.ui.numerals import number
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from auditor_app.ui.media.drawing import Drawing
    from auditor_app.ui.media.offers import Offer
    from auditor_app.xforms import Change, NodeState

__all__ = ["PhotoCard", "PhotoQuestion", "PhotoView"]

PanelKind = TypeVar("PanelKind", bound=QWidget)

_AT_ONCE = 4
_DRAWN = frozenset({"draw", "signature"})
_CAMERA_FIRST = frozenset({"new", "new-front", "selfie"})


class PhotoQuestion(QuestionWidget):
    """Any number of photos. The vault is the page's business: this widget says what is wanted.

    Signals:
        photos_chosen(ref, offers): files and captured pictures to take in.
        caption_given(evidence id, text)
        export_wanted(evidence id, path): a plain copy, outside the vault.
        photo_removed(evidence id)
    """

    photos_chosen = Signal(str, object)
    caption_given = Signal(str, str)
    export_wanted = Signal(str, object)
    photo_removed = Signal(str)

    icon = "photo"

    def __init__(self, node: NodeState) -> None:
        self._holder = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._cards: list[PhotoCard] = []
        self._views: tuple[PhotoView, ...] = ()
        self._words = frozenset(node.appearance.split())
        self._limit = FIRST_SHOWN
        self._intake = IntakePanel()
        self._add = button("", "", self.icon)
        self._more_cards = button("", "link")
        self._more_cards.hide()
        self._panels = column(spacing=GRID)
        self._opened: list[QWidget] = []
        self._grid_row = row(self._grid, None)
        super().__init__(node)
        # Beside what it is about: below fifty cards nobody would see it.
        self._rows.insertWidget(1, self._message_row)
        self._building = later(self, self._build_cards)
        self._intake.asked.connect(self.asked)
        self._add.clicked.connect(self._choose)
        self._more_cards.clicked.connect(self._show_more)
        self.setAcceptDrops(True)

    # What a kind of evidence supplies -------------------------------------------------------------

    def make_ways(self) -> tuple[QPushButton, ...]:
        """The buttons that take something in, in their order."""
        self._add.setText(self.tr("Add photos…"))
        camera = button(self.tr("Camera"), "", "camera")
        camera.clicked.connect(self._open_camera)
        self.camera = camera
        paste = button(self.tr("Paste"), "", "paste", self.tr("Ctrl+V"))
        paste.clicked.connect(self.paste)
        if self._words & _DRAWN:
            return (self._make_drawing_button(), self._add, camera, paste)
        scan = button(self.tr("From a folder…"), "", "folder", self.tr("Such as a camera's card"))
        scan.clicked.connect(self._choose_folder)
        self.scan = scan
        if self._words & _CAMERA_FIRST:
            return (camera, self._add, paste, scan)
        return (self._add, camera, paste, scan)

    def make_card(self, view: PhotoView, number: int) -> PhotoCard:
        """How one of them is shown."""
        return PhotoCard(view, number, readonly=self._readonly, draws="annotate" in self._words)

    def columns(self) -> int:
        """How many fit side by side."""
        return max((self.width() + GRID) // (card_width() + GRID), 1)

    def choose(self) -> tuple[Path, ...]:
        """Ask for files."""
        kinds = self.tr("Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)")
        return files.choose_photos(self, self.tr("Add photos"), kinds)

    def open_card(self, evidence_id: str) -> None:
        """A card's own button was pressed: draw on it."""
        self.asked.emit(OpenPicture(evidence_id))

    # What every question has ----------------------------------------------------------------------

    def make_answer(self) -> QWidget:
        """The ways to more, what is being taken in, and the cards."""
        self._ways = self.make_ways()
        # Above the cards: what one works with stays where it is while they become more.
        self._rows = column(
            FlowLayout(*self._ways),
            self._panels,
            self._intake,
            self._grid_row,
            row(self._more_cards, None),
            spacing=GRID,
        )
        self._holder.setLayout(self._rows)
        return self._holder

    def answer_widget(self) -> QWidget:
        """The first button that adds."""
        return self._ways[0]

    def cards(self) -> tuple[PhotoCard, ...]:
        """The photos as shown."""
        return tuple(self._cards)

    def show_value(self, value: str) -> None:
        """The photos themselves come through `show_photos`."""

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """No adding, no removing."""
        for way in self._ways:
            way.setVisible(not readonly)
        self.setAcceptDrops(not readonly)
        for panel in self._opened:
            if readonly:
                panel.hide()

    def apply(self, change: Change) -> None:
        """One photo that was taken in does not hide why another one was not."""
        refusal = self._refusal
        super().apply(change)
        if refusal:
            self.refuse(refusal)

    def hear(self, answer: object) -> None:
        """How far the files are, how many there are, a picture to draw on."""
        match answer:
            case Intake():
                self._intake.show_intake(answer)
                if not answer.refused and answer.total:
                    self.refuse("")
            case Listed(total=total):
                self._offer_more(total)
            case Picture(evidence_id=evidence_id, image=image):
                board = self._board()
                # What was drawn on another one is kept.
                board.hand_over()
                board.take_photo(evidence_id, image)
            case _:
                super().hear(answer)

    def show_photos(self, views: tuple[PhotoView, ...]) -> None:
        """Show these photos, in this order; those that stay keep what is typed, and the focus."""
        self._views = views
        self._build_cards()

    def _build_cards(self) -> None:
        """A few cards at once, the others in a moment: a key that is pressed gets in between."""
        there = {card.evidence.id: card for card in self._cards}
        self._cards = []
        built = 0
        for place, view in enumerate(self._views, 1):
            card = there.pop(view.evidence.id, None)
            if card is not None:
                card.show_number(place)
            elif built < _AT_ONCE:
                built += 1
                card = self._connected(self.make_card(view, place))
            else:
                continue
            self._cards.append(card)
        for gone in there.values():
            self._grid.removeWidget(gone)
            gone.drop()
        self._arrange()
        if len(self._cards) < len(self._views):
            self._building.start()

    def flush(self) -> None:
        """Say captions that are being typed; what was drawn is kept."""
        for card in self._cards:
            card.flush()
        if (board := self.panel(DrawingPanel)) is not None:
            board.hand_over()

    def paste(self) -> None:
        """Take what the clipboard holds."""
        offers = offers_in(QApplication.clipboard().mimeData())
        if offers:
            self.offer(offers)
        else:
            self.refuse(self.tr("The clipboard holds no picture and no file: copy one first."))

    def offer(self, offers: tuple[Offer, ...]) -> None:
        """Have these taken in."""
        if offers:
            self.refuse("")
            self.photos_chosen.emit(self.ref, offers)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many cards side by side as fit."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste, wherever in the question the focus is."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self._readonly:
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and pictures may be dropped here."""
        if is_offered(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was dropped in."""
        self.offer(offers_in(event.mimeData()))
        event.acceptProposedAction()

    # Panels ---------------------------------------------------------------------------------------

    def panel(self, kind: type[PanelKind]) -> PanelKind | None:
        """The panel of that kind, None before it was first wanted."""
        return next((panel for panel in self._opened if isinstance(panel, kind)), None)

    def open_panel(self, panel: QWidget) -> None:
        """Put a panel below the cards; it stays there, shown or not."""
        panel.hide()
        self._opened.append(panel)
        self._panels.addWidget(panel)

    def _open_camera(self) -> None:
        panel = self.panel(CameraPanel)
        if panel is None:
            panel = CameraPanel()
            self.open_panel(panel)
            panel.taken.connect(self._take_picture)
            panel.closed.connect(self.camera.setFocus)
        panel.open_camera()

    def _take_picture(self, image: QImage) -> None:
        self.offer((partial(photographed, image, datetime.now().astimezone()),))

    def _make_drawing_button(self) -> QPushButton:
        sign = "signature" in self._words
        made = button(self.tr("Sign") if sign else self.tr("Draw"), "", "sign" if sign else "pen")
        made.clicked.connect(self._open_board)
        return made

    def _open_board(self) -> None:
        board = self._board()
        if board.board.is_empty:
            board.take_paper()
        board.board.setFocus()

    def _board(self) -> DrawingPanel:
        panel = self.panel(DrawingPanel)
        if panel is None:
            sign = "signature" in self._words
            words = self.tr("Sign here") if sign else self.tr("Draw here")
            panel = DrawingPanel(words, signs=sign)
            self.open_panel(panel)
            panel.kept.connect(self._keep_drawing)
            panel.left.connect(panel.hide)
        return panel

    def _keep_drawing(self, drawing: Drawing, photo_id: str) -> None:
        if (panel := self.panel(DrawingPanel)) is not None:
            panel.hide()
        now = datetime.now().astimezone()
        made = partial(drawn_on_photo, drawing, now, photo_id) if photo_id else None
        self.offer((made or partial(drawn, drawing, now),))

    # Files ----------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self.offer(self.choose())

    def _choose_folder(self) -> None:
        title = self.tr("Take in the photos of a card or folder")
        folder = files.choose_folder(self, title, Path.home())
        if folder is not None:
            self.refuse("")
            self.asked.emit(ScanFolder(folder))

    def _connected(self, card: PhotoCard) -> PhotoCard:
        card.caption_given.connect(self.caption_given)
        card.export_wanted.connect(self.export_wanted)
        card.removed.connect(self.photo_removed)
        card.typing.connect(self.typing)
        card.open_wanted.connect(self.open_card)
        return card

    def _show_more(self) -> None:
        self._limit += FIRST_SHOWN
        self.asked.emit(ShowMore(self._limit))

    def _offer_more(self, total: int) -> None:
        left = total - len(self._views)
        self._more_cards.setText(
            self.tr("Show more ({count} are not shown)").format(count=number(max(left, 0)))
        )
        self._more_cards.setVisible(left > 0)

    def _arrange(self) -> None:
        columns = self.columns()
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns, Qt.AlignmentFlag.AlignTop)
