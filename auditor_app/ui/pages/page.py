"""What every page has: a header with the way back, a title and actions; and how it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.controls import button, column, label, later, row
from auditor_app.ui.direction import as_it_runs
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.following_area import FollowingArea
from auditor_app.ui.icons import ICON, icon
from auditor_app.ui.markdown import literal, unkeyed
from auditor_app.ui.theme import GRID, TONES, scaled
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place

SIDE = GRID * 4
_LEAST_TITLE = 240
"""Pixels of a title, if it is longer, that the actions leave beside them."""


class Page(QWidget):
    """A page of the open vault, made when it is entered and thrown away when it is left.

    Signals:
        wanted(Place): go there.
        hiding_wanted(): hide everything at once.
        locking_wanted(): lock the vault.
        alone_changed(bool): somebody looks on from now on, or no more; see `alone`.
    """

    wanted = Signal(object)
    hiding_wanted = Signal()
    locking_wanted = Signal()
    alone_changed = Signal(bool)

    section = "audits"
    alone = False
    """Whether somebody looks on who may see nothing but this page: no way to others beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.header = PageHeader()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        layout = column(self.header, spacing=0)
        layout.addLayout(self.body, 1)
        self.setLayout(layout)
        self.header.back.clicked.connect(self._go_back)
        self._parent_place: Place | None = None
        self._way_back, desk.way_back = desk.way_back, None
        self._hand_on = later(self, self._hand_focus_on)
        desk.lane.busy_changed.connect(self._loaded)

    def start(self) -> None:
        """Load what is shown; called once the page stands in the window."""

    def flush(self) -> None:
        """Hand on at once what was typed and not yet said."""

    def resume_point(self) -> ResumePoint:
        """Where unlocking is to lead back to, once the vault is locked; empty for the audits."""
        return ResumePoint()

    def half_written(self) -> ResumePoint:
        """What stands in fields and is kept nowhere else, after `flush`; see `Desk.set_aside`."""
        return self.resume_point()

    def leave(self) -> None:
        """The page is about to be thrown away; what is half written waits until it is back."""
        self.flush()
        self.desk.set_aside(self.half_written())

    def stand_alone(self, alone: bool) -> None:  # noqa: FBT001 - a state, passed on
        """The laptop is handed over to somebody who may see nothing else, or is back."""
        self.alone = alone
        self.alone_changed.emit(alone)

    def go(self, place: Place) -> None:
        """Go to another place."""
        self.wanted.emit(place)

    def go_and_come_back(self, place: Place, back: Place, name: str) -> None:
        """Go to another place whose way back leads here, to `back`, instead of to its own."""
        self.desk.way_back = (back, name)
        self.go(place)

    def lead_back_to(self, place: Place, name: str) -> None:
        """Where the way back leads, and what it is called; where one came from goes before it."""
        if self._way_back is not None:
            place, name = self._way_back
        self._parent_place = place
        self.header.show_back(name)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """A page that had nothing to focus when it was put here got the focus itself."""
        super().focusInEvent(event)
        self._hand_on.start()

    def _loaded(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not busy:
            self._hand_on.start()

    def _hand_focus_on(self) -> None:
        """To the way back, else to what is read first: nobody sees where a page has the focus."""
        if self.alone or not self.hasFocus():
            return
        stop = self.nextInFocusChain()
        while stop is not None and self.isAncestorOf(stop):
            takes = stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and stop.isVisible():
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            stop = stop.nextInFocusChain()

    def _go_back(self) -> None:
        if self._parent_place is not None:
            self.go(self._parent_place)


class PageHeader(QFrame):
    """The top of a page: the way back, the title, and at the other side the actions."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self.title_changes = False
        """Whether it is typed on this page: nothing moves then as it gets longer or shorter."""
        self.back = button("", "plain", "back")
        # The same at both sides, since the name may stand at either.
        self.back.setProperty("dense", True)  # noqa: FBT003 - Qt's argument
        self.back.hide()
        self.title = _EllipsisLabel("title")
        self.note = label("", "muted", wrap=False)
        self.note.hide()
        self.controls = FlowLayout()
        title_row = row(self.title, self.note, spacing=GRID * 2)
        titles = column(row(self.back, None), title_row, spacing=2)
        self._line = row(spacing=GRID * 2)
        self._line.addLayout(titles, 1)
        self._line.addLayout(self.controls)
        self._line.setAlignment(self.controls, Qt.AlignmentFlag.AlignVCenter)
        self._line.setContentsMargins(SIDE, GRID * 2, SIDE, GRID * 2)
        self.setLayout(self._line)

    def event(self, event: QEvent) -> bool:
        """What does not fit beside the title stands below it, in as many lines as it takes."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        title = scaled(_LEAST_TITLE)
        if not self.title_changes:
            title = min(self.title.sizeHint().width(), title)
        if self.back.isVisibleTo(self):
            title = max(title, self.back.sizeHint().width())
        needed = self.controls.sizeHint().width() + title + self._line.spacing()
        beside = needed <= self.width() - 2 * SIDE
        ways = QBoxLayout.Direction
        direction = ways.LeftToRight if beside else ways.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)
            centred = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
            self._line.setAlignment(self.controls, centred)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow points back, in whatever direction one reads."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.back.setIcon(icon("back", TONES.accent, scaled(ICON), mirrored=mirrored))

    def show_back(self, name: str) -> None:
        """Show the way back; long names are cut, the tool tip has them whole."""
        metrics = self.back.fontMetrics()
        self.back.setText(
            unkeyed(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, scaled(420)))
        )
        self.back.setToolTip(literal(name))
        self.back.setAccessibleName(self.tr("Back to {name}").format(name=name))
        self.back.show()

    def show_title(self, text: str) -> None:
        """Show the title."""
        self.title.setText(text)
        self.title.setToolTip(literal(text))


class _EllipsisLabel(QLabel):
    """A label of one line that is cut at its end instead of pushing the actions out."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(80)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        metrics = self.fontMetrics()
        words = as_it_runs(self.text())
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(align), text)
        painter.end()


def scrolling(content: QWidget, width: int = 960) -> FollowingArea:
    """A column of at most `width` px under the title; it scrolls where the window is too low.

    Where type is larger the column is wider: it holds as many words.
    """
    content.setMaximumWidth(scaled(width))
    frame = QWidget()
    outer = QHBoxLayout(frame)
    outer.setContentsMargins(SIDE, GRID * 3, SIDE, SIDE)
    outer.addWidget(content, 100)
    outer.addStretch(1)
    return FollowingArea(frame)
