"""The board of an audit: the page that a lead auditor keeps open all day."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from auditor_app.audit import move, preview_move, start_record
from auditor_app.ui.board.asking import BoardFound, ReadSoFar, ask_board, look_again
from auditor_app.ui.board.part import keeping_focus
from auditor_app.ui.board.view import BoardShown, BoardView
from auditor_app.ui.controls import StateLabel, button, clear_layout, give_focus, later
from auditor_app.ui.destinations import (
    FOLLOW_UP,
    AuditPlace,
    AuditsPlace,
    FindingsPlace,
    IndicatorsPlace,
    PhotosPlace,
    RecordPlace,
    SamplePlace,
)
from auditor_app.ui.findings.following import FollowingPart
from auditor_app.ui.overview import following_told
from auditor_app.ui.pages.form_move import MoveDialog
from auditor_app.ui.pages.page import SIDE, Page, scrolling
from auditor_app.ui.wording import audit_state
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from auditor_app.audit import FormMove
    from auditor_app.errors import AuditorError
    from auditor_app.ui.board.record_row import RecordRow
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.overview import Following
    from auditor_app.vault import Record

_WIDE = 1180
_EVERY = 20_000
"""Milliseconds after which the board looks again: a clock runs on it."""
_SOON = 400
"""Milliseconds after something was done to the vault in which more may follow."""
_LAYING = 50
"""Milliseconds in which what was shown finds its place."""
_LOOKED_ON = "Ctrl+Shift+O"


class AuditPage(Page):
    """Everything of an audit at a glance, with the way to each; it keeps itself up to date.

    Beside the page of indicators the only one that shows what each interview indicates. Where
    others look on it shows nothing that they may not see.
    """

    def __init__(self, desk: Desk, place: AuditPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._found: BoardFound | None = None
        self._is_left = False
        self._pressed: tuple[str, ...] = ()
        self._came_back = False
        self._is_looking = False
        self.sample: QPushButton | None = None
        self.indicators: QPushButton | None = None
        self.photos: QPushButton | None = None
        self.following: FollowingPart | None = None
        self.view = BoardView()
        self.area = scrolling(self.view, _WIDE)
        self.body.addWidget(self.area, 1)
        self._shown_following: tuple[Following, bool] | None = None
        self.looked_on = button(self.tr("Others look &on"), "", "eye")
        self.looked_on.setCheckable(True)
        self.looked_on.setChecked(desk.board.others_look_on)
        self.looked_on.setToolTip(
            self.tr("Shows only what others may see ({keys})").format(keys=_LOOKED_ON)
        )
        self.lead_back_to(AuditsPlace(), self.tr("Audits"))
        self._connect()

    @property
    def rows(self) -> dict[str, RecordRow]:
        """The rows of records, by id."""
        return self.view.records.rows

    @property
    def add_buttons(self) -> dict[str, QPushButton]:
        """What begins a record, by id of the form."""
        return self.view.records.add_buttons

    @property
    def newer_buttons(self) -> dict[str, QPushButton]:
        """The ways to a newer version of a form, by id of the record."""
        return self.view.records.newer_buttons

    @property
    def steps(self) -> dict[str, QPushButton]:
        """The steps to delivery: "review", "sign", "report", "deliver", "follow"."""
        return self.view.way.steps

    def start(self) -> None:
        """Load the audit, and from then on look again and again."""
        self._ask()
        self._again.start()

    def leave(self) -> None:
        """From now on nothing is asked any more."""
        self._is_left = True
        self.desk.board.left_by[self._audit_id] = self._pressed or self._focused()
        super().leave()

    def half_written(self) -> ResumePoint:
        """The name of the follow-up audit that is being typed."""
        typed = self.following.typed() if self.following is not None else {}
        return ResumePoint("", self._audit_id, typed, FOLLOW_UP)

    def _connect(self) -> None:
        self.view.wanted.connect(self.go)
        self.view.begin.connect(self._add_record)
        self.view.newer.connect(self._preview)
        self.view.follow.connect(self._name_follow_up)
        self.looked_on.toggled.connect(self._look_on)
        keys = QShortcut(QKeySequence(_LOOKED_ON), self)
        keys.activated.connect(self.looked_on.toggle)
        self._again = later(self, self._look_again, _EVERY)
        self._soon = later(self, self._look_again, _SOON)
        self._laid = later(self, self._paint_again, _LAYING)
        self.view.complete.connect(self._laid.start)
        self.desk.lane.busy_changed.connect(self._lane_changed)
        # A method, not a function: it is let go of with the page.
        self.desk.deliveries.ended.connect(self._delivered)

    # Reading ------------------------------------------------------------------------------------

    def _ask(self, so_far: ReadSoFar | None = None) -> None:
        work = partial(
            ask_board,
            readings=self.desk.board.readings,
            audit_id=self._audit_id,
            so_far=so_far,
        )
        self._is_looking = True
        self.desk.ask(self, work, self._take, self._failed)

    def _look_again(self) -> None:
        """Ask once more, unless the answer is on its way or nothing is shown yet."""
        self._again.start()
        if self._is_left or self._is_looking or self._found is None or not self.desk.is_open:
            return
        self._is_looking = True
        work = partial(look_again, readings=self.desk.board.readings, before=self._found)
        self.desk.ask(self, work, self._take, self._failed)

    def _lane_changed(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Somebody else had something done to the vault: see what came of it."""
        if not busy and not self._is_looking and not self._is_left:
            self._soon.start()

    def _delivered(self, _bundle_id: str, _outcome: object) -> None:
        if not self._is_left:
            self._soon.start()

    def _take(self, answer: BoardFound | ReadSoFar) -> None:
        if self._is_left:
            return
        if isinstance(answer, ReadSoFar):
            self.header.show_title(answer.audit.title)
            self.view.reading.show_progress(answer.read, answer.read + len(answer.left))
            self._ask(answer)
            return
        self._is_looking = False
        if self._found is None:
            self._show_header(answer)
        first, self._found = self._found is None, answer
        self._show(answer)
        if first:
            self._come_back()

    def _failed(self, error: AuditorError) -> None:
        """What was shown stays; the banner says what is wrong."""
        self._is_looking = False
        self.view.reading.hide()
        self.desk.troubled.emit(error)

    # Showing ------------------------------------------------------------------------------------

    def _show(self, found: BoardFound) -> None:
        read_only, told = self.desk.vault.read_only, self.looked_on.isChecked()
        if told:
            found = replace(found, following=following_told(found.following))
        # What is half laid out is not painted.
        self.area.setUpdatesEnabled(False)
        self.header.show_title(found.audit.title)
        bundle, running = found.bundle, self.desk.deliveries.running()
        self.view.show_board(
            BoardShown(
                found,
                told=told,
                read_only=read_only,
                movable=frozenset(
                    () if read_only else found.newer.keys() - self.desk.keepers.keys()
                ),
                is_running=bundle is not None and bundle.bundle_id in running,
            )
        )
        self._show_following(found, told=told)
        self._hold_back_follow_up()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What stands beside the rest may find no room there."""
        super().resizeEvent(event)
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.view.fit(self.width() - 2 * SIDE - bar)

    def _paint_again(self) -> None:
        self.area.setUpdatesEnabled(True)
        self._come_back()
        if self._came_back:
            # What came above it meanwhile has moved it.
            self._came_back = False
            self.area.show_focused()

    # Coming back --------------------------------------------------------------------------------

    def _focused(self) -> tuple[str, ...]:
        now = QApplication.focusWidget()
        inside = now is not None and self.isAncestorOf(now) and now is not self.header.back
        return (now.objectName(),) if now is not None and inside and now.objectName() else ()

    def _come_back(self) -> None:
        """The keys go on where they were when this board was left, unless they are in use."""
        if self._is_left:
            return
        names = self.desk.board.left_by.get(self._audit_id, ())
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now) and now not in (self, self.header.back):
            return
        for name in names:
            control = self.findChild(QWidget, name)
            if control is not None and control.isEnabled():
                give_focus(control)
                self._came_back = True
                self.desk.board.left_by.pop(self._audit_id)
                return

    def _show_header(self, found: BoardFound) -> None:
        clear_layout(self.header.controls)
        protocol = found.board.protocol
        if protocol.assesses:
            self.indicators = button(self.tr("&Indicators"), "", "list")
            self.indicators.setObjectName("indicators")
            self.indicators.clicked.connect(lambda: self.go(IndicatorsPlace(self._audit_id)))
            self.header.controls.addWidget(self.indicators)
        if protocol.findings.scales or protocol.zero_tolerance.types:
            self.findings = button(self.tr("&Findings"), "", "report")
            self.findings.setObjectName("findings")
            self.findings.clicked.connect(lambda: self.go(FindingsPlace(self._audit_id)))
            self.header.controls.addWidget(self.findings)
        if protocol.sampling is not None:
            self.sample = button(self.tr("&Sample"), "", "worker")
            self.sample.setObjectName("sample")
            self.sample.clicked.connect(lambda: self.go(SamplePlace(self._audit_id)))
            self.header.controls.addWidget(self.sample)
        self.photos = button(self.tr("&Photos"), "", "photo")
        self.photos.setObjectName("photos")
        self.photos.clicked.connect(lambda: self.go(PhotosPlace(self._audit_id)))
        self.header.controls.addWidget(self.photos)
        self.header.controls.addWidget(self.looked_on)
        self.header.controls.addWidget(StateLabel(audit_state(found.audit)))

    # Audits one after another -------------------------------------------------------------------

    def _show_following(self, found: BoardFound, *, told: bool) -> None:
        """Made anew where it has changed, unless a name is being typed there and nobody came."""
        naming = self.following is not None and self.following.is_naming
        shown = found.following, told
        if shown == self._shown_following or (
            naming and self._shown_following is not None and told == self._shown_following[1]
        ):
            return
        if naming:
            self.desk.set_aside(self.half_written())
        self._shown_following = shown
        with keeping_focus(self.view.followed):
            clear_layout(self.view.following)
            self.following = FollowingPart(self.desk, found.audit, found.following)
            self.following.wanted.connect(self.go)
            self.following.left.connect(self._focus_follow_up)
            self.view.following.addWidget(self.following)
        if typed := self.desk.take_up(self.half_written()):
            self.following.name_one(typed)
        self._hold_back_follow_up()

    def _hold_back_follow_up(self) -> None:
        if "follow" in self.steps:
            naming = self.following is not None and self.following.is_naming
            self.steps["follow"].setDisabled(naming)

    def _focus_follow_up(self) -> None:
        self._hold_back_follow_up()
        self.steps["follow"].setFocus()

    def _name_follow_up(self) -> None:
        if self.following is not None:
            self.following.name_one()
            self._hold_back_follow_up()

    # Doing --------------------------------------------------------------------------------------

    def _look_on(self, told: bool) -> None:  # noqa: FBT001 - Qt's argument
        """Show only what others may see, or everything again; it holds until the vault locks."""
        self.desk.board.others_look_on = told
        if self._found is not None:
            self._show(self._found)

    def _add_record(self, form_id: str) -> None:
        self._pressed = (f"add {form_id}",)
        if form_id in self.add_buttons:
            self.add_buttons[form_id].setEnabled(False)
        audit_id = self._audit_id
        self.desk.ask(self, lambda vault: start_record(vault, audit_id, form_id), self._added)

    def _added(self, record: Record) -> None:
        self._pressed = (*self._pressed, f"record {record.id}")
        self.go(RecordPlace(record.id))

    def _preview(self, record_id: str) -> None:
        """Show what moving a record to the newer version would do; then it is the person's word."""
        if self._found is not None and record_id in self._found.newer:
            form = self._found.newer[record_id]
            work = partial(preview_move, record_id=record_id, form=form)
            self.desk.ask(self, work, self._ask_to_move)

    def _ask_to_move(self, preview: FormMove) -> None:
        dialog = MoveDialog(preview, self)
        dialog.accepted.connect(lambda: self._move(preview))
        dialog.open()

    def _move(self, preview: FormMove) -> None:
        without_photos = bool(preview.photos)
        self.desk.ask(
            self,
            lambda vault: move(vault, preview, without_photos=without_photos),
            lambda _: self._ask(),
        )
