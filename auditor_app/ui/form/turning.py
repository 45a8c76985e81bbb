"""Undoing and redoing in a form: wait, show what the record is then, say what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from auditor_app.ui.form.sections import name_of
from auditor_app.ui.form.told import Told
from auditor_app.vault import Depth

if TYPE_CHECKING:
    from auditor_app.audit import Turned
    from auditor_app.ui.form.filler import FormFiller

_LONGEST: Final = 90


class Turning(QObject):
    """Turns the record of `filler` back and forth; nothing can be answered meanwhile."""

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        self._is_redo = False
        self._depth = Depth(0, 0)
        self._focus_before: QWidget | None = None
        self.told = Told(filler.sheet)
        filler.keeper.turned.connect(self._show)
        filler.keeper.depth_changed.connect(self._note)

    def turn(self, *, redo: bool) -> None:
        """Undo the record's last step, or redo."""
        filler = self._filler
        if not filler.keeper.turn(redo_it=redo):
            return
        self._is_redo = redo
        focus = QApplication.focusWidget()
        self._focus_before = focus if focus is not None and filler.isAncestorOf(focus) else None
        if self._focus_before is not None and (page := filler.parentWidget()) is not None:
            # Else it would go to the next button, where a key leads somewhere else.
            page.setFocus()
        filler.setEnabled(False)
        filler.turning.emit(True)  # noqa: FBT003 - Qt's emit has no names

    def _note(self, depth: Depth) -> None:
        self._depth = depth

    def _show(self, turned: Turned | None) -> None:
        """Show the record as it now is, at the question that the step was about."""
        filler = self._filler
        if turned is None:
            self._enable()
            self._tell_nothing()
            if self._focus_before is not None:
                self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_before = None
            return
        self._focus_before = None
        # By the session of before, where what is gone now still has its name.
        before = name_of(filler.session, turned.about)
        filler.take_session(turned.about)
        self._go_to(turned.about, before)

    def _go_to(self, about: str, before: str) -> None:
        filler = self._filler
        self._enable()
        filler.sheet.bring_up(about)
        if filler.sheet.question(about) is not None:
            filler.sheet.focus_question(about)
        else:
            filler.focus_here()
        there = filler.session.has(about)
        self.told.say(self._words(name_of(filler.session, about) if there else before))

    def _enable(self) -> None:
        self._filler.setEnabled(True)
        self._filler.turning.emit(False)  # noqa: FBT003 - likewise

    def _words(self, what: str) -> str:
        if len(what) > _LONGEST:
            what = f"{what[: _LONGEST - 1]}…"
        if self._is_redo:
            return self.tr("Redid: {what}").format(what=what) if what else self.tr("Redid a step.")
        return self.tr("Undid: {what}").format(what=what) if what else self.tr("Undid a step.")

    def _tell_nothing(self) -> None:
        """Where nothing happened since there was nothing; other reasons are said elsewhere."""
        if self._is_redo and not self._depth.redo:
            self.told.say(self.tr("There is nothing to redo."))
        elif not self._is_redo and not self._depth.undo:
            self.told.say(self.tr("There is nothing to undo."))
