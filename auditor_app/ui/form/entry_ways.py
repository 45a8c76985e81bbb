"""What a person does with entries of a repeat while filling: move, copy, open, remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor_app.ui.questions.repeats import position_of

if TYPE_CHECKING:
    from auditor_app.ui.form.filler import FormFiller


class EntryWays(QObject):
    """Does it in a filler, and leads the focus to where it is seen."""

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        sheet = filler.sheet
        sheet.entry_moved.connect(self.move)
        sheet.entry_copied.connect(self.copy)
        sheet.entry_opened.connect(self.open)
        sheet.repeat_removed.connect(self.remove)

    def move(self, instance: str, place: int) -> None:
        """Put an entry at another place; the focus goes with it."""
        sheet = self._filler.sheet
        sheet.flush()
        step = place - position_of(instance)
        self._filler.keeper.move_repeat(instance, place)
        sheet.focus_entry(f"{instance.rpartition('[')[0]}[{place}]", step)

    def copy(self, instance: str) -> None:
        """Add an entry with the answers of another, and go to it."""
        self._filler.sheet.flush()
        repeat = instance.rpartition("[")[0]
        before = self._filler.session.node(repeat).instances
        self._filler.keeper.copy_repeat(instance)
        now = self._filler.session.node(repeat).instances
        if len(now) > len(before):
            self.open(now[-1])

    def open(self, instance: str) -> None:
        """To an entry, on whatever page it is."""
        self._filler.go_to_page_of(instance)
        self._filler.sheet.focus_entry(instance)

    def remove(self, instance: str) -> None:
        """Take an entry out; what was typed in others just now is said while they have its ref."""
        self._filler.sheet.flush()
        self._filler.keeper.remove_repeat(instance)
