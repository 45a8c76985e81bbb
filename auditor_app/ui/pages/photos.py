"""The photos of an audit: all of them, one large, two side by side."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from auditor_app.ui.controls import EmptyState, button, column, label
from auditor_app.ui.destinations import (
    AuditPlace,
    FindingPlace,
    RecordPlace,
    SealedPlace,
)
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import SIDE, Page
from auditor_app.ui.photos.asking import photo_wall, with_redaction
from auditor_app.ui.photos.compare import ComparedPhotos
from auditor_app.ui.photos.filters import TO_LOOK_AT, FilterBar, PhotoFilter
from auditor_app.ui.photos.large import LargePhoto
from auditor_app.ui.photos.thumbnails import Thumbnails
from auditor_app.ui.photos.wall_model import WallModel
from auditor_app.ui.photos.wall_view import PICTURE, WallView
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import PhotosPlace
    from auditor_app.ui.photos.asking import PhotoItem, PhotoWall
    from auditor_app.vault import Evidence, Redaction


class PhotosPage(Page):
    """Nothing of a photo is on the screen before it is shown here, and nothing after."""

    def __init__(self, desk: Desk, place: PhotosPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._at = place.evidence_id
        self.found: PhotoWall | None = None
        self._is_waiting = False
        self.model = WallModel(self)
        self.thumbnails = Thumbnails(desk, PICTURE, self.devicePixelRatioF())
        self.thumbnails.setParent(self)
        self.filters = FilterBar()
        self.view = WallView(self.model, self.thumbnails)
        self.message = InlineMessage()
        self.compare = button(self.tr("Compare two"), "", "compare")
        self.look = button(self.tr("Look at the next one"), "primary", "eye")
        self.count = label("", "muted", wrap=False)
        self.none = EmptyState("photo", self.tr("No photo was taken in this audit yet."))
        self.no_match = EmptyState("search", self.tr("No photo is like that. Show all of them."))
        self.header.show_title(self.tr("Photos"))
        self.lead_back_to(AuditPlace(self._audit_id), self.tr("Audit"))
        self._lay_out()
        self._connect()

    def start(self) -> None:
        """Load what is known of the photos; the pictures come when they are in sight."""
        self.desk.ask(self, partial(photo_wall, audit_id=self._audit_id), self._show)

    @cached_property
    def large(self) -> LargePhoto:
        """One photo; made when the first is opened, since that takes longer than the wall."""
        made = LargePhoto(self.desk)
        made.wall_wanted.connect(self._leave_large)
        made.step_wanted.connect(self._step)
        made.compare_wanted.connect(self._compare_with_next)
        made.question_wanted.connect(self._go_to_question)
        made.finding_wanted.connect(lambda finding: self.go(FindingPlace(finding)))
        made.redacted.connect(self._redacted)
        made.captioned.connect(self._captioned)
        made.linked.connect(self._linked)
        made.copied.connect(self.thumbnails.forget)
        made.next_to_look_at_wanted.connect(self._look_at_next)
        self._stack.addWidget(made)
        return made

    @cached_property
    def compared(self) -> ComparedPhotos:
        """Two photos side by side; made when two are compared."""
        made = ComparedPhotos(self.desk)
        made.left.connect(self._leave_large)
        self._stack.addWidget(made)
        return made

    @property
    def _shown_large(self) -> PhotoItem | None:
        """The photo that is shown large."""
        return self.large.item if "large" in vars(self) else None

    def flush(self) -> None:
        """A caption that is being typed."""
        if "large" in vars(self):
            self.large.flush()

    def leave(self) -> None:
        """Stop what is under way."""
        super().leave()
        self._leave_pictures()

    def _leave_pictures(self) -> None:
        """Nothing of a photo stays on what shows it large."""
        if "large" in vars(self):
            self.large.leave()
        if "compared" in vars(self):
            self.compared.leave()

    def _show(self, found: PhotoWall) -> None:
        self.found = found
        self.lead_back_to(AuditPlace(self._audit_id), found.audit.title)
        self.filters.offer(found.items)
        self.model.show_items(found.items)
        self._show_counts()
        self._show_wall()
        if self._at:
            item = next((each for each in found.items if each.id == self._at), None)
            self._at = ""
            if item is not None:
                self._open(item)
        elif found.items and self.view.currentIndex().row() < 0:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.clearSelection()
            self.view.setFocus()

    def _show_counts(self) -> None:
        items = self.model.items
        waiting = sum(item.to_be_looked_at for item in items)
        shown, of_all = len(self.model.shown()), len(items)
        self.count.setText(
            self.tr("Photos: {count}").format(count=number(of_all))
            if shown == of_all
            else self.tr("{shown} of {all} photos").format(shown=number(shown), all=number(of_all))
        )
        self._is_waiting = waiting > 0 and self.found is not None and self.found.changeable
        self.look.setText(
            self.tr("Look at the next one ({count} left)").format(count=number(waiting))
        )
        self.filters.setVisible(bool(items))

    # The wall -----------------------------------------------------------------------------------

    def _show_wall(self) -> None:
        self._leave_pictures()
        self._stack.setCurrentWidget(self._wall)
        if not self.model.items:
            self._inside.setCurrentWidget(self.none)
        elif not self.model.shown():
            self._inside.setCurrentWidget(self.no_match)
        else:
            self._inside.setCurrentWidget(self.view)
        self._controls(visible=True)

    def _filter(self, wanted: PhotoFilter) -> None:
        self.model.choose(wanted)
        self._show_counts()
        self._show_wall()

    def _chosen(self, items: tuple[PhotoItem, ...]) -> None:
        self.compare.setEnabled(len(items) == 2)

    # One, and two -------------------------------------------------------------------------------

    def _open(self, item: PhotoItem) -> None:
        if self.found is None:
            return
        if "compared" in vars(self):
            self.compared.leave()
        shown = [each.id for each in self.model.shown()]
        if item.id not in shown:
            self.filters.reset()
            shown = [each.id for each in self.model.shown()]
        position = self.tr("{number} of {count}").format(
            number=number(shown.index(item.id) + 1), count=number(len(shown))
        )
        self.large.bar.before.setEnabled(shown.index(item.id) > 0)
        self.large.bar.next.setEnabled(shown.index(item.id) < len(shown) - 1)
        self.large.bar.compare.setEnabled(len(shown) > 1)
        # What was said of the photo that is shown comes back here: the keys stay where they are.
        same = self.large.item is not None and self.large.item.id == item.id
        showed_copy = self.large.hiding.copy.isChecked()
        self.large.show_photo(item, position, self.found.findings, changeable=self.found.changeable)
        self._stack.setCurrentWidget(self.large)
        self._controls(visible=False)
        # Where the copy is gone the photo is back, to be worked on.
        lost_copy = showed_copy and not self.large.hiding.copy.isChecked()
        if lost_copy or not (same or self.large.details.caption.hasFocus()):
            self.large.canvas.setFocus()

    def _step(self, step: int) -> None:
        shown, item = self.model.shown(), self._shown_large
        if item is None:
            return
        place = self.model.row_of(item.id) + step
        if 0 <= place < len(shown):
            self._open(shown[place])

    def _leave_large(self) -> None:
        item = self._shown_large
        self._filter(self.filters.chosen())
        if item is not None:
            self.view.show_at(item.id)
        self.view.setFocus()

    def _look_at_next(self) -> None:
        """The next photo that nobody looked at, after the one that is shown; else the wall."""
        items = self.model.items
        item = self._shown_large
        start = 1 + next((n for n, each in enumerate(items) if item and each.id == item.id), -1)
        ordered = (*items[start:], *items[:start])
        following = next((each for each in ordered if each.to_be_looked_at), None)
        if following is not None:
            self._open(following)
        elif item is not None:
            self.filters.reset()
            self._leave_large()

    def _compare_chosen(self) -> None:
        chosen = self.view.chosen_items()
        if len(chosen) == 2:
            self._compare(*chosen)

    def _compare_with_next(self) -> None:
        shown, item = self.model.shown(), self._shown_large
        if item is None or len(shown) < 2:
            return
        place = self.model.row_of(item.id)
        other = shown[place + 1] if place + 1 < len(shown) else shown[place - 1]
        self._compare(item, other)

    def _compare(self, one: PhotoItem, other: PhotoItem) -> None:
        self._leave_pictures()
        self._stack.setCurrentWidget(self.compared)
        self._controls(visible=False)
        self.compared.show_photos(one, other)

    def _controls(self, *, visible: bool) -> None:
        """What belongs to the wall; beside a large photo there are others."""
        self.look.setVisible(visible and self._is_waiting)
        self.compare.setVisible(visible and len(self.model.items) > 1)
        self.count.setVisible(visible)

    # What changed -------------------------------------------------------------------------------

    def _redacted(self, redaction: Redaction) -> None:
        found = next((i for i in self.model.items if i.id == redaction.evidence_id), None)
        if found is not None:
            self._replace(with_redaction(found, redaction))
            if not redaction.changes_pixels:
                self.thumbnails.forget(found.id)

    def _captioned(self, photo: Evidence) -> None:
        found = next((each for each in self.model.items if each.id == photo.id), None)
        if found is not None:
            self._replace(replace(found, evidence=photo))

    def _replace(self, item: PhotoItem) -> None:
        self.model.replace(item)
        self.filters.offer(self.model.items)
        self._show_counts()
        if self._shown_large is not None and self._shown_large.id == item.id:
            self._open(item)

    def _linked(self) -> None:
        self._at = self._shown_large.id if self._shown_large is not None else ""
        self.start()

    def _go_to_question(self, item: PhotoItem) -> None:
        record_id = item.evidence.record_id
        self.go(
            SealedPlace(record_id) if item.sealed else RecordPlace(record_id, item.evidence.ref)
        )

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.compare.setEnabled(False)
        for control in (self.count, self.compare, self.look):
            self.header.controls.addWidget(control)
        self.look.hide()
        self._inside = QStackedWidget()
        self._inside.addWidget(self.view)
        self._inside.addWidget(self.none)
        self._inside.addWidget(self.no_match)
        self._wall = QWidget()
        layout = column(self.message, self.filters, spacing=GRID)
        layout.addWidget(self._inside, 1)
        layout.setContentsMargins(SIDE, GRID * 2, SIDE - GRID, 0)
        self._wall.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._wall)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self._chosen)
        self.compare.clicked.connect(self._compare_chosen)
        self.look.clicked.connect(self._look_at_next)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_U), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.filters.choose_state(TO_LOOK_AT))
