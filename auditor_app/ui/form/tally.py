"""How far the sections of a form are, kept up to date with each change. No Qt.

Counting a form of thousands of questions anew for every answer would be felt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.form.sections import Progress, is_asked
from auditor_app.xforms import ReadonlyChanged, RequiredChanged, ValidityChanged, ValueChanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor_app.ui.form.sections import Section
    from auditor_app.xforms import Change, FormSession

_TELLING = (ValueChanged, RequiredChanged, ReadonlyChanged, ValidityChanged)
_NOTHING = (0, 0, 0, 0)


class Tally:
    """The progress of each of `sections`; made anew when questions come or go."""

    def __init__(self, session: FormSession, sections: Sequence[Section]) -> None:
        self._session = session
        self._section_of = {
            ref: number for number, section in enumerate(sections) for ref in section.refs
        }
        self._counted: dict[str, tuple[int, int, int, int]] = {}
        self._sums = [list(_NOTHING) for _ in sections]
        for ref in self._section_of:
            self._count(ref)

    def progress(self) -> tuple[Progress, ...]:
        """How far each section is."""
        return tuple(Progress(*each) for each in self._sums)

    def take(self, changes: Iterable[Change]) -> None:
        """Questions were answered, or stand otherwise than before."""
        for ref in {change.ref for change in changes if isinstance(change, _TELLING)}:
            if ref in self._section_of:
                self._count(ref)

    def _count(self, ref: str) -> None:
        now = self._look(ref)
        before = self._counted.get(ref, _NOTHING)
        if now == before:
            return
        self._counted[ref] = now
        sums = self._sums[self._section_of[ref]]
        for place, (was, is_) in enumerate(zip(before, now, strict=True)):
            sums[place] += is_ - was

    def _look(self, ref: str) -> tuple[int, int, int, int]:
        """What `ref` adds to a `Progress`."""
        found = self._session.standing(ref)
        if not found.relevant or not is_asked(found.kind, readonly=found.readonly):
            return _NOTHING
        missing = found.required and not found.answered
        return int(found.answered), 1, int(missing), int(found.violated)
