"""One photo, large: zoomed, turned, captioned, linked, and what must not be seen of it hidden."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from auditor_app.audit import export_redacted, link_evidence
from auditor_app.ui import files
from auditor_app.ui.controls import column, row
from auditor_app.ui.following_area import FollowingArea
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.photos.box_canvas import BoxCanvas
from auditor_app.ui.photos.details import PhotoDetails
from auditor_app.ui.photos.frame import PictureFrame
from auditor_app.ui.photos.hiding import HidingPanel
from auditor_app.ui.photos.loading import PhotoLoader
from auditor_app.ui.photos.suggesting import FaceSuggestions
from auditor_app.ui.photos.toolbar import PhotoBar
from auditor_app.ui.photos.words import box_words, spoken
from auditor_app.ui.theme import GRID
from auditor_app.vault import EvidenceLink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.photos.asking import FindingChoice, PhotoItem
    from auditor_app.ui.photos.canvas import Picture
    from auditor_app.vault import Redaction, Region, Vault

_SIDE = 336
_SIDE_LINES = 15
"""How many lines' height the side is wide at least."""


class LargePhoto(QWidget):
    """Shows one of several photos; what is said of it is kept at once.

    Signals:
        wall_wanted(): back to the wall.
        step_wanted(int): the next photo, or the one before.
        compare_wanted(): beside the next one.
        question_wanted(PhotoItem), finding_wanted(finding's id)
        redacted(Redaction), captioned(Evidence), linked(): something was said of a photo.
        copied(photo's id): its redacted copy is there.
        next_to_look_at_wanted(): somebody looked at this one.
    """

    wall_wanted = Signal()
    step_wanted = Signal(int)
    compare_wanted = Signal()
    question_wanted = Signal(object)
    finding_wanted = Signal(str)
    redacted = Signal(object)
    captioned = Signal(object)
    linked = Signal()
    copied = Signal(str)
    next_to_look_at_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: PhotoItem | None = None
        self._changeable = False
        self._picture: Picture | None = None
        self.loader = PhotoLoader(desk, self)
        self.canvas = BoxCanvas()
        self.frame = PictureFrame(self.canvas)
        self.details = PhotoDetails()
        self.hiding = HidingPanel(self.canvas)
        self._faces = FaceSuggestions(self.canvas, self.hiding, self.loader)
        self.message = InlineMessage()
        self.bar = PhotoBar()
        self._lay_out()
        self._connect()

    @property
    def item(self) -> PhotoItem | None:
        """The photo that is shown."""
        return self._item

    def show_photo(
        self,
        item: PhotoItem,
        position: str,
        findings: tuple[FindingChoice, ...],
        *,
        changeable: bool,
    ) -> None:
        """Show a photo; one that is shown already keeps its zoom."""
        before = self._item if self._item is not None and self._item.id == item.id else None
        same = before is not None
        self._item, self._changeable = item, changeable
        self.bar.position.setText(position)
        self.details.show_photo(item, findings, changeable=changeable)
        self.canvas.setAccessibleName(spoken(item))
        if not same:
            self._begin(item)
        self._show_tools(item)
        self._show_boxes()
        if before is not None and before.redaction.made_of != item.redaction.made_of:
            self._follow_copy(item.redaction)

    def flush(self) -> None:
        """Say what was typed."""
        self.details.flush()

    def leave(self) -> None:
        """It is not looked at any more: nothing of it stays on the canvas."""
        self.flush()
        self.loader.leave()
        self._item, self._picture = None, None
        self._faces.forget()
        self.canvas.show_picture(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What the canvas has no use for: next, before, zoom, turn, faces."""
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        deeds: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Right: partial(self.step_wanted.emit, on),
            Qt.Key.Key_PageDown: partial(self.step_wanted.emit, 1),
            Qt.Key.Key_Left: partial(self.step_wanted.emit, -on),
            Qt.Key.Key_PageUp: partial(self.step_wanted.emit, -1),
            Qt.Key.Key_Plus: self.canvas.zoom_in,
            Qt.Key.Key_Equal: self.canvas.zoom_in,
            Qt.Key.Key_Minus: self.canvas.zoom_out,
            Qt.Key.Key_0: self.canvas.fit,
            Qt.Key.Key_1: self.canvas.zoom_actual,
            Qt.Key.Key_R: self._turn_by_key(event),
            Qt.Key.Key_F: self.hiding.faces.click,
            Qt.Key.Key_D: self.hiding.draw.click,
            Qt.Key.Key_C: self.compare_wanted.emit,
            Qt.Key.Key_Escape: self.wall_wanted.emit,
        }
        deed = deeds.get(Qt.Key(event.key()))
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if deed is None or event.modifiers() & held:
            super().keyPressEvent(event)
            return
        deed()
        event.accept()

    def _fit_side(self) -> None:
        """Larger type needs more room."""
        self._side.setFixedWidth(max(_SIDE, self.fontMetrics().height() * _SIDE_LINES))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger type needs more room at the side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_side()

    # A photo comes ------------------------------------------------------------------------------

    def _begin(self, item: PhotoItem) -> None:
        self._picture = None
        self._faces.forget()
        self.message.hide()
        self.hiding.copy.setChecked(False)
        self.canvas.let_go()
        self.canvas.show_picture(None)
        self.loader.leave()
        if item.sealed:
            self.frame.show_sealed(item)
            return
        self.frame.show_waiting()
        self.loader.load(item.id)

    def _loaded(self, evidence_id: str, picture: Picture) -> None:
        if self._item is None or self._item.id != evidence_id:
            return
        self._picture = picture
        self.canvas.show_picture(picture, self._item.redaction.turn)
        self.frame.show_canvas()
        self._show_tools(self._item)
        self._show_boxes()
        if self.canvas.isVisible() and not self.details.caption.hasFocus():
            self.canvas.setFocus()

    def _look_closer(self) -> None:
        """Fetch what is not decoded yet once it would be seen."""
        if self._item is not None and self.canvas.lacks_pixels:
            self.loader.refine(self._item.id)

    def _refined(self, evidence_id: str, picture: Picture) -> None:
        if self._item is None or self._item.id != evidence_id:
            return
        was_shown = self.canvas.picture is self._picture
        self._picture = picture
        if was_shown:
            self.canvas.show_picture(picture, self.canvas.turn, anew=False)

    def _failed(self, evidence_id: str, error: AuditorError) -> None:
        if self._item is None or self._item.id != evidence_id:
            return
        if self._picture is None:
            self.frame.show_error(error)
        else:
            self.hiding.copy.setChecked(False)
            self.message.show_error(error)

    def _show_tools(self, item: PhotoItem) -> None:
        seen = self._picture is not None
        self._faces.follow(item if seen else None)
        self.hiding.show_photo(item, changeable=self._changeable, seen=seen)

    def _show_boxes(self) -> None:
        if self._item is None or self.hiding.copy.isChecked():
            return
        redaction = self._item.redaction
        if self.canvas.turn != redaction.turn:
            self.canvas.show_turn(redaction.turn)
        may = self._changeable and not self._item.sealed and self._picture is not None
        self.canvas.show_boxes(redaction.regions, self._faces.regions, changeable=may)

    # What is said of it -------------------------------------------------------------------------

    def _change(self, work: Callable[[Vault, str], Redaction]) -> None:
        """Keep a step; the copy follows it."""
        item = self._item
        if item is None:
            return
        self._desk.ask(
            self, lambda vault: work(vault, item.id), self._changed, self.message.show_error
        )

    def _changed(self, redaction: Redaction) -> None:
        self.message.hide()
        self.redacted.emit(redaction)
        if redaction.changes_pixels and redaction.looked_at:
            self.loader.keep_copy(redaction)

    def _hide(self, regions: Sequence[Region]) -> None:
        chosen = tuple(regions)
        self._change(lambda vault, photo: vault.redactions.change(photo, regions=chosen))

    def _turn(self, degrees: int) -> None:
        if self._item is not None and self._changeable and not self._item.sealed:
            turn = (self._item.redaction.turn + degrees) % 360
            self._change(lambda vault, photo: vault.redactions.change(photo, turn=turn))

    def _turn_by_key(self, event: QKeyEvent) -> Callable[[], object]:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return partial(self._turn, -90 if shift else 90)

    def _look(self, looked_at: bool) -> None:  # noqa: FBT001 - a signal's argument
        item = self._item
        if item is None:
            return

        def done(redaction: Redaction) -> None:
            self._changed(redaction)
            if looked_at:
                self.next_to_look_at_wanted.emit()

        self._desk.ask(
            self,
            lambda vault: vault.redactions.change(item.id, looked_at=looked_at),
            done,
            self.message.show_error,
        )

    def _done_by_key(self) -> None:
        if self.hiding.done.isVisible():
            self.hiding.done.click()

    def _undo(self) -> None:
        if self._item is not None and self._item.redaction.can_undo and self._changeable:
            self._change(lambda vault, photo: vault.redactions.undo(photo))

    def _redo(self) -> None:
        if self._item is not None and self._item.redaction.can_redo and self._changeable:
            self._change(lambda vault, photo: vault.redactions.redo(photo))

    def _caption(self, evidence_id: str, text: str) -> None:
        self._desk.ask(
            self,
            lambda vault: vault.evidence.set_caption(evidence_id, text),
            self.captioned.emit,
            self.message.show_error,
        )

    def _link(self, evidence_id: str, finding_id: str) -> None:
        link = EvidenceLink("photo", evidence_id)
        self._desk.ask(
            self,
            lambda vault: link_evidence(vault, finding_id, link),
            lambda _: self.linked.emit(),
            self.message.show_error,
        )

    # The copy -----------------------------------------------------------------------------------

    def _show_copy(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._item is None or self._picture is None:
            return
        if wanted:
            # Until it is there, the boxes stay over the photo.
            self.loader.show_copy(self._item.redaction)
        else:
            self.canvas.show_picture(self._picture, self._item.redaction.turn, anew=False)
            self._show_boxes()

    def _copy_came(self, evidence_id: str, picture: Picture) -> None:
        if self._item is not None and self._item.id == evidence_id and self.hiding.copy.isChecked():
            self.canvas.show_boxes((), (), changeable=False)
            self.canvas.show_picture(picture)

    def _follow_copy(self, redaction: Redaction) -> None:
        """Another step counts: a copy that is shown is that of this one, or none."""
        if not redaction.changes_pixels:
            self.hiding.copy.setChecked(False)
        elif self.hiding.copy.isChecked():
            self.loader.show_copy(redaction)

    def _save(self) -> None:
        """Write what leaves to a file of the person's choice."""
        item = self._item
        if item is None:
            return
        name, kinds = self.tr("Save a copy"), self.tr("Photo (*.jpg)")
        target = files.choose_target(self, name, "photo.jpg", kinds)
        if target is not None:
            self._desk.ask(
                self,
                lambda vault: export_redacted(vault, item.id, target),
                lambda _: self._desk.noticed.emit(self.tr("Saved: {file}").format(file=target)),
                self.message.show_error,
            )

    def _describe(self) -> None:
        """Say to a screen reader which box the keys move, and where it is."""
        self.canvas.setAccessibleDescription(box_words(self.canvas))

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("look", "surface")
        rule = QFrame()
        rule.setProperty("look", "rule")
        inner = column(self.message, self.hiding, rule, self.details, None, spacing=GRID * 2)
        inner.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        side.setLayout(inner)
        area = FollowingArea(side)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side = area
        self._fit_side()
        middle = row(self.frame, area, spacing=0)
        middle.setStretch(0, 1)
        layout = column(self.bar, spacing=0)
        layout.addLayout(middle, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.bar.wall.clicked.connect(self.wall_wanted)
        self.bar.before.clicked.connect(partial(self.step_wanted.emit, -1))
        self.bar.next.clicked.connect(partial(self.step_wanted.emit, 1))
        self.bar.smaller.clicked.connect(self.canvas.zoom_out)
        self.bar.larger.clicked.connect(self.canvas.zoom_in)
        self.bar.whole.clicked.connect(self.canvas.fit)
        self.bar.turn_left.clicked.connect(partial(self._turn, -90))
        self.bar.turn_right.clicked.connect(partial(self._turn, 90))
        self.bar.compare.clicked.connect(self.compare_wanted)
        self.canvas.regions_changed.connect(self._hide)
        self.canvas.left.connect(self.wall_wanted)
        self.loader.loaded.connect(self._loaded)
        self.loader.refined.connect(self._refined)
        self.canvas.view_changed.connect(self._look_closer)
        self.loader.failed.connect(self._failed)
        self.loader.shown_as_copied.connect(self._copy_came)
        self.loader.copied.connect(self.copied)
        self._faces.changed.connect(self._show_boxes)
        self._faces.taken.connect(self._hide)
        self._faces.failed.connect(self.message.show_error)
        self.hiding.looked_at.connect(self._look)
        self.hiding.copy_wanted.connect(self._show_copy)
        self.hiding.undo_wanted.connect(self._undo)
        self.hiding.redo_wanted.connect(self._redo)
        self.hiding.save_wanted.connect(self._save)
        self.canvas.chosen_changed.connect(self._describe)
        self.details.caption_given.connect(self._caption)
        self.details.link_wanted.connect(self._link)
        self.details.question_wanted.connect(self.question_wanted)
        self.details.finding_wanted.connect(self.finding_wanted)
        for keys, deed in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Y), self._redo),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self._done_by_key),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
