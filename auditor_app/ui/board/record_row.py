"""A record as a line of the board; it says anew what has changed without being made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.controls import StateLabel, clear_layout
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.row_button import RowButton, progress_bar
from auditor_app.ui.wording import outcome_state, overridden_words

if TYPE_CHECKING:
    from auditor_app.audit.board import BoardRecord

_BAR = 96


class RecordRow(RowButton):
    """The record's name, how far it is, and what an interview indicates."""

    def __init__(self, shown: BoardRecord) -> None:
        super().__init__(_icon_of(shown), shown.record.title, "")
        self._shown: BoardRecord | None = None
        self.show_record(shown)

    def show_record(self, shown: BoardRecord) -> None:
        """Show the record as it is now."""
        if shown == self._shown:
            return
        self._shown = shown
        note = self._note(shown)
        if shown.computed:
            note += "  ·  " + overridden_words(shown.computed)
        self.title.setText(breakable(shown.record.title))
        self.note.setText(breakable(note))
        self.note.show()
        clear_layout(self.end)
        if shown.outcome:
            self.add(StateLabel(outcome_state(shown.outcome)))
        if (progress := shown.progress) is not None:
            self.add(progress_bar(progress.answered, progress.questions, _BAR))
        self.setAccessibleName(shown.record.title)
        told = [outcome_state(shown.outcome).words] if shown.outcome else []
        self.setAccessibleDescription(", ".join([*told, note]))
        self.updateGeometry()

    def _note(self, shown: BoardRecord) -> str:
        progress = shown.progress
        if progress is None:
            return self.tr("Sealed: only the organisation can read it")
        if progress.faults:
            words = self.tr("{answered} of {questions} answered  ·  {count} to mend")
        elif progress.missing:
            words = self.tr("{answered} of {questions} answered  ·  {count} still needed")
        else:
            words = self.tr("{answered} of {questions} answered")
        return words.format(
            answered=number(progress.answered),
            questions=number(progress.questions),
            count=number(progress.faults or progress.missing),
        )


def _icon_of(shown: BoardRecord) -> str:
    if shown.sealed:
        return "lock"
    return "site" if shown.record.role == "site" else "worker"
