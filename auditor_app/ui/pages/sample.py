"""The sample of an audit: its plan, the draw from a list, and how far it has come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import column
from auditor_app.ui.copied import take_copies_back
from auditor_app.ui.destinations import SAMPLE, AuditPlace
from auditor_app.ui.half_written import under, within
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.sampling.asking import SampleFound, sample_found
from auditor_app.ui.sampling.drawing import DrawCard
from auditor_app.ui.sampling.drawn import DrawnCard
from auditor_app.ui.sampling.planning import PlanCard
from auditor_app.ui.sampling.progress import ProgressCard
from auditor_app.ui.theme import GRID
from auditor_app.vault import UNDRAWN_LIST, ResumePoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import SamplePlace


class SamplePage(Page):
    """Before the plan there is the plan alone; afterwards what is looked at all day comes first."""

    def __init__(self, desk: Desk, place: SamplePlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self.header.show_title(self.tr("Sample"))
        self.progress = ProgressCard()
        self.plan = PlanCard(desk, place.audit_id)
        self.drawing = DrawCard(desk, place.audit_id)
        self.drawn = DrawnCard(desk, place.audit_id)
        self.plan.wanted.connect(self.go)
        self.plan.saved.connect(self._saved)
        self.drawing.drawn.connect(self._drawn)
        self.drawing.left.connect(self._leave_drawing)
        self.drawn.changed.connect(self._changed)
        self.drawn.again.connect(self._draw_again)
        self._found: SampleFound | None = None
        self._content = QWidget()
        self._content.setLayout(
            column(self.progress, self.drawn, self.drawing, self.plan, None, spacing=GRID * 2)
        )
        self._content.hide()
        self.area = scrolling(self._content)
        self.body.addWidget(self.area, 1)

    def start(self) -> None:
        """Load the sample."""
        self.desk.ask(self, partial(sample_found, audit_id=self._audit_id), self._show)

    def resume_point(self) -> ResumePoint:
        """Here, by the site's record; a list that was not drawn from waits in the vault as well."""
        if self._found is None or not self._found.site_id:
            return ResumePoint()
        typed = {**under("plan", self.plan.typed()), **under("drawn", self.drawn.typed())}
        if not self.drawing.isHidden():
            typed |= under("drawing", self.drawing.typed())
            if undrawn := self.drawing.undrawn():
                typed[UNDRAWN_LIST] = undrawn
        return ResumePoint(self._found.site_id, self._audit_id, typed, SAMPLE)

    def leave(self) -> None:
        """What was copied of the list goes with the page that showed it."""
        super().leave()
        take_copies_back()

    def _show(self, found: SampleFound) -> None:
        self._found = found
        self.lead_back_to(AuditPlace(found.audit.id), found.audit.title)
        self.plan.show_found(found)
        self.progress.setVisible(found.progress is not None)
        if found.progress is not None:
            self.progress.show_progress(found.progress)
        has_draw = found.plan is not None and found.plan.draw is not None
        may_draw = found.is_draft and not self.desk.vault.read_only
        self.drawn.setVisible(has_draw)
        self.drawn.show_found(found)
        self.drawing.setVisible(found.plan is not None and not has_draw and may_draw)
        if found.plan is not None and not has_draw:
            self.drawing.begin(found.plan.interviews, again=False)
        self._content.show()
        if may_draw:
            self._put_back(self.desk.take_up(self.resume_point()), has_draw=has_draw)

    def _put_back(self, typed: Mapping[str, str], *, has_draw: bool) -> None:
        self.plan.put_back(within("plan", typed))
        drawing, undrawn = within("drawing", typed), typed.get(UNDRAWN_LIST, "")
        if drawing or undrawn:
            if has_draw:
                self._draw_again()
            self.drawing.put_back(drawing, undrawn)
        self.drawn.put_back(within("drawn", typed))

    def _changed(self, found: SampleFound) -> None:
        """What is being typed in the plan stays."""
        typed = self.plan.typed()
        self._show(found)
        self.plan.put_back(typed)

    def _saved(self, found: SampleFound) -> None:
        typed = self.drawn.typed()
        self._show(found)
        self.drawn.put_back(typed)
        self.area.verticalScrollBar().setValue(0)
        (self.plan.change if self.drawing.isHidden() else self.drawing.list).setFocus()

    def _drawn(self, found: SampleFound) -> None:
        self.drawing.forget()
        self._changed(found)
        self.drawn.draw_again.setFocus()

    def _draw_again(self) -> None:
        if self._found is None or self._found.plan is None:
            return
        self.drawn.draw_again.hide()
        self.drawing.begin(self._found.plan.interviews, again=True)
        self.drawing.show()
        self.drawing.list.setFocus()

    def _leave_drawing(self) -> None:
        self.drawing.forget()
        self.drawing.hide()
        if self._found is not None:
            self.drawn.show_found(self._found)
