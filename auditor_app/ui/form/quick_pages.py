"""A question that the form wants to go on from as soon as it is answered (`quick`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from auditor_app.ui.controls import later

if TYPE_CHECKING:
    from auditor_app.ui.form.filler import FormFiller

_SEEN: Final = 250
"""Milliseconds in which the person sees what was chosen, before the page is turned."""


class QuickPages(QObject):
    """Turns the page of `filler` when the only question on it is settled."""

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        self._ref = ""
        self._soon = later(self, self._go_on, _SEEN)
        filler.sheet.settled.connect(self._settle)

    def _settle(self, ref: str) -> None:
        if not self._filler.whole and self._is_alone(ref) and not self._filler.course.is_last:
            self._ref = ref
            self._soon.start()

    def _go_on(self) -> None:
        """On, unless one went elsewhere meanwhile, or the answer cannot be right."""
        if self._is_alone(self._ref) and not self._filler.session.node(self._ref).message:
            self._filler.go_on()

    def _is_alone(self, ref: str) -> bool:
        return self._filler.here.refs == (ref,)
