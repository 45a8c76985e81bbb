"""The review of an audit: what stops its sign-off and what is open, each with a jump and back."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.audit import review
from auditor_app.ui.controls import (
    EmptyState,
    StateLabel,
    bring_into_view,
    button,
    column,
    icon_label,
    label,
    later,
    row,
)
from auditor_app.ui.destinations import AuditPlace, MissingPlace, SignOffPlace
from auditor_app.ui.direction import joined
from auditor_app.ui.finishing.review_words import (
    gap_state,
    kind_title,
    place_of_gap,
    place_of_point,
    point_icon,
    point_note,
    point_state,
    point_title,
)
from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.markdown import plain
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.audit import AuditReview, Missing, OpenPoint
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place


class MissingPage(Page):
    """Two lists: what has to be mended first, and what may stay open if the auditor says so."""

    def __init__(self, desk: Desk, place: MissingPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._at = place.at
        self.header.show_title(self.tr("Review"))
        self.sign = button(self.tr("&Sign off and finalise"), "primary", "sign")
        self.sign.clicked.connect(lambda: self.go(SignOffPlace(self._audit_id)))
        self.sign.hide()
        self.header.controls.addWidget(self.sign)
        self.rows: list[RowButton] = []
        """What stops the sign-off."""
        self.open_rows: list[RowButton] = []
        """What does not."""
        self._lines = SlowList()
        self._waiting = label(self.tr("Looking through the whole audit…"), "muted")
        self._empty = EmptyState(
            "complete", self.tr("Nothing is missing and nothing is open. Sign the audit off.")
        )
        self._empty.hide()
        content = QWidget()
        content.setLayout(column(self._waiting, self._lines, spacing=0))
        self._area = scrolling(content)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._empty, 1)

    def start(self) -> None:
        """Look the audit through."""
        self.desk.ask(self, partial(review, audit_id=self._audit_id), self._show)

    def _show(self, found: AuditReview) -> None:
        self.lead_back_to(AuditPlace(found.audit.id), found.audit.title)
        self._waiting.hide()
        self.rows, self.open_rows = [], []
        draft = found.audit.state == "draft"
        self.sign.setVisible(not found.hard and draft and not self.desk.vault.read_only)
        self._note(found)
        if not found.hard and not found.soft:
            self._area.hide()
            self._empty.show()
            self.sign.setFocus()
            return
        # What one comes back from may be done: then the next one stands there, or the last.
        self._at = min(self._at, len(found.hard) + len(found.soft) - 1)
        self._lines.show_lines(self._makers(found))
        if not self._at and not found.hard:
            self.sign.setFocus()
        elif not self._at:
            self.rows[0].setFocus()

    def _note(self, found: AuditReview) -> None:
        said = [
            self.tr("{count} to complete first").format(count=number(len(found.hard)))
            if found.hard
            else self.tr("nothing stops the sign-off")
        ]
        if found.soft:
            said.append(self.tr("{count} open").format(count=number(len(found.soft))))
        self.header.note.setText(joined(said))
        self.header.note.show()

    # Lines --------------------------------------------------------------------------------------

    def _makers(self, found: AuditReview) -> Iterator[Callable[[], QWidget]]:
        """What makes each line, from top to bottom."""
        place = 0
        if found.hard:
            yield partial(
                self._make_head,
                self.tr("Complete this first"),
                self.tr("As long as one of these stands here, the audit cannot be finalised."),
                TONES.warning,
                "warning",
            )
        for about, gaps in groupby(found.hard, key=lambda gap: (gap.record_id, gap.record_title)):
            yield partial(self._make_title, about[1])
            for gap in gaps:
                yield partial(self._make_gap, gap, place)
                place += 1
        if found.soft:
            yield partial(
                self._make_head,
                self.tr("Open"),
                self._open_words(found),
                TONES.accent,
                "info",
            )
        for kind, points in groupby(found.soft, key=lambda point: point.kind):
            yield partial(self._make_title, kind_title(kind))
            for point in points:
                yield partial(self._make_point, point, place)
                place += 1

    def _open_words(self, found: AuditReview) -> str:
        words = self.tr("This does not stop the sign-off. Whether it is enough is your judgement.")
        if not found.words_for:
            return words
        named = ", ".join(kind_title(kind) for kind in found.words_for)
        return self.tr("{words} The protocol asks for a written reason for: {kinds}.").format(
            words=words, kinds=named
        )

    def _make_head(self, title: str, sentence: str, tone: str, icon_name: str) -> QWidget:
        made = QWidget()
        made.setLayout(
            column(
                row(icon_label(icon_name, tone, 22), label(title, "section"), spacing=GRID),
                label(sentence, "muted"),
                spacing=4,
            )
        )
        return made

    def _make_title(self, title: str) -> QWidget:
        made = QWidget()
        made.setLayout(column(GRID, label(title, "strong"), spacing=0))
        return made

    def _make_gap(self, gap: Missing, place: int) -> RowButton:
        # What a required question says is the same everywhere; what is wrong is not.
        note = "" if gap.kind == "required" else plain(gap.message)
        made = RowButton("next", plain(gap.label) or gap.ref, note)
        made.add(StateLabel(gap_state(gap)))
        self.rows.append(made)
        return self._leading(made, place_of_gap(gap, self._audit_id), place)

    def _make_point(self, point: OpenPoint, place: int) -> RowButton:
        made = RowButton(point_icon(point), plain(point_title(point)), point_note(point))
        made.add(StateLabel(point_state(point)))
        self.open_rows.append(made)
        return self._leading(made, place_of_point(point, self._audit_id), place)

    def _leading(self, made: RowButton, there: Place, place: int) -> RowButton:
        back = MissingPlace(self._audit_id, place)
        name = self.tr("Review")
        made.clicked.connect(lambda: self.go_and_come_back(there, back, name))
        if place == self._at and place:
            # Once it stands in the list.
            later(made, made.setFocus).start()
            bring_into_view(made)
        return made
