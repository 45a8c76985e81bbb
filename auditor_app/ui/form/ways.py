"""Jumping about in a form: by the outline, the search, from fault to fault, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor_app.ui.form.faults import next_fault
from auditor_app.ui.form.footer import NEXT_FAULT_KEYS, PREVIOUS_FAULT_KEYS
from auditor_app.ui.form.side import BACK_KEYS, ON_KEYS, SEARCH_KEYS
from auditor_app.ui.form.trail import Trail
from auditor_app.xforms import AuditLog

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.ui.form.filler import FormFiller


class Ways(QObject):
    """The jumps in `filler`; from each one can come back to where one was."""

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        self.trail = Trail(lambda ref: filler.course.page_of(ref) is not None)
        side, footer, finder = filler.side, filler.footer, filler.finder
        side.outline.section_chosen.connect(self.show_section)
        side.back.clicked.connect(lambda: self.retrace(on=False))
        side.on.clicked.connect(lambda: self.retrace(on=True))
        footer.next_missing.clicked.connect(lambda: self.go_to_fault(back=False))
        footer.previous_missing.clicked.connect(lambda: self.go_to_fault(back=True))
        finder.chosen.connect(self.leap)
        finder.left.connect(lambda: filler.sheet.focus_question(filler.ref, insist=False))

    def keys(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The keys of all this."""
        return (
            (NEXT_FAULT_KEYS, self.go_to_fault),
            (PREVIOUS_FAULT_KEYS, lambda: self.go_to_fault(back=True)),
            (SEARCH_KEYS, self._filler.finder.open),
            (BACK_KEYS, self.retrace),
            (ON_KEYS, lambda: self.retrace(on=True)),
        )

    def leap(self, ref: str, *, insist: bool = False) -> None:
        """To the question `ref`, as `FormFiller.jump`."""
        left = self._filler.ref
        self._filler.jump(ref, insist=insist)
        self._left(left)

    def go_to_fault(self, *, back: bool = False) -> None:
        """To the next thing that is missing or wrong, or the one before; at the end anew."""
        filler = self._filler
        filler.flush()
        problems = () if filler.keeper.readonly else filler.session.problems()
        ref = next_fault(problems, filler.course, filler.focused_ref(), back=back)
        if ref is not None:
            self.leap(ref, insist=True)

    def show_section(self, index: int) -> None:
        """To the first page of a section."""
        filler = self._filler
        first, left = filler.course.sections[index].first, filler.ref
        if first != filler.course.index:
            filler.flush()
            filler.keeper.tell_log(AuditLog.jump)
        filler.show_index(first)
        self._left(left)

    def retrace(self, *, on: bool = False) -> None:
        """Back to where one jumped from, or on again."""
        here = self._filler.ref
        ref = self.trail.on(here) if on else self.trail.back(here)
        if ref is not None:
            self._filler.jump(ref, insist=False)
        self.show()

    def show(self) -> None:
        """Show whether there is a way back, and one on."""
        self._filler.side.back.setEnabled(self.trail.can_go_back)
        self._filler.side.on.setEnabled(self.trail.can_go_on)

    def _left(self, ref: str) -> None:
        if self._filler.ref != ref:
            self.trail.leave(ref)
        self.show()
