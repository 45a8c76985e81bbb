"""Beside a large photo: what of it must not be seen, and whether somebody looked at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from auditor_app.ui.controls import (
    ConfirmButton,
    StateLabel,
    button,
    column,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.icons import icon
from auditor_app.ui.numerals import number
from auditor_app.ui.photos.words import photo_state
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.ui.photos.asking import PhotoItem
    from auditor_app.ui.photos.box_canvas import BoxCanvas


class HidingPanel(QWidget):
    """The tools for boxes, the suggestions, and the word that the photo was looked at.

    Signals:
        looked_at(bool): somebody looked at it and hid what there was to hide; or takes that back.
        faces_wanted(), finding_stopped(): look for faces; break that off.
        all_taken(), all_refused(): every suggestion.
        copy_wanted(bool): show the copy as it leaves, or the photo again.
        undo_wanted(), redo_wanted()
        save_wanted(): a plain copy outside of the vault, of what leaves.
    """

    looked_at = Signal(bool)
    faces_wanted = Signal()
    finding_stopped = Signal()
    all_taken = Signal()
    all_refused = Signal()
    copy_wanted = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, canvas: BoxCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._is_finding = False
        self._has_copy = False
        self.state: StateLabel | None = None
        self._state_row = row()
        self.count = label("", "muted")
        self.draw = self._switch(self.tr("Draw boxes"))
        self.draw.toggled.connect(canvas.set_drawing)
        self.add = button(self.tr("Add a box"), "", "plus")
        self.add.setToolTip(self.tr("A new box in the middle (B); arrow keys move it"))
        self.add.clicked.connect(self._add)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("How it is hidden"))
        self.kind.addItem(self.tr("Nothing is left"), "fill")
        self.kind.addItem(self.tr("Coarse cells are left"), "pixelate")
        keep_wheel_out(self.kind)
        self.kind.activated.connect(lambda _: canvas.set_kind(self.kind.currentData()))
        self.remove = button(self.tr("Remove the box"), "plain", "remove")
        self.remove.clicked.connect(canvas.remove_chosen)
        self.faces = button(self.tr("Suggest faces"), "", "search")
        self.faces.clicked.connect(self._faces)
        self.suggestions = label("", "strong")
        self.take = button(self.tr("Take this one"), "")
        self.take.clicked.connect(canvas.take_chosen)
        self.take_all = button(self.tr("Take all"), "")
        self.take_all.clicked.connect(self.all_taken)
        self.refuse_all = button(self.tr("Take none"), "plain")
        self.refuse_all.clicked.connect(self.all_refused)
        self.undo = button("", "plain", "undo", self.tr("Undo (Ctrl+Z)"))
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.clicked.connect(self.undo_wanted)
        self.redo = button("", "plain", "redo", self.tr("Redo (Ctrl+Y)"))
        self.redo.setAccessibleName(self.tr("Redo"))
        self.redo.clicked.connect(self.redo_wanted)
        self.copy = self._switch(self.tr("Show what leaves"))
        self.copy.setToolTip(self.tr("The copy as reports show it; the original stays as it is"))
        self.copy.toggled.connect(self.copy_wanted)
        self.done = button("", "primary", "check")
        self.done.clicked.connect(lambda: self.looked_at.emit(True))  # noqa: FBT003 - a signal's argument
        self.save = ConfirmButton(
            self.tr("Save a copy of it…"), self.tr("Save it unencrypted…"), "save"
        )
        self.save.setToolTip(
            self.tr("What leaves, without place, time and camera. Nobody protects the file.")
        )
        self.save.confirmed.connect(self.save_wanted)
        self.again = button(self.tr("Look at it again"), "plain", "retry")
        self.again.clicked.connect(lambda: self.looked_at.emit(False))  # noqa: FBT003 - a signal's argument
        self._tools = QWidget()
        self._tools.setLayout(
            column(
                FlowLayout(self.draw, self.add),
                self.kind,
                FlowLayout(self.remove, self.undo, self.redo),
                self.faces,
                self.suggestions,
                FlowLayout(self.take, self.take_all),
                row(self.refuse_all, None),
                spacing=GRID,
            )
        )
        self.setLayout(
            column(
                label(self.tr("What must not be seen"), "section"),
                self._state_row,
                self.count,
                self._tools,
                self.copy,
                self.done,
                row(self.again, None),
                row(self.save, None),
                spacing=GRID,
            )
        )
        canvas.chosen_changed.connect(self._show_chosen)

    def show_photo(self, item: PhotoItem, *, changeable: bool, seen: bool) -> None:
        """Show what was said of a photo; what is not `seen` nobody can say anything of."""
        if self.state is None:
            self.state = StateLabel(photo_state(item))
            self._state_row.addWidget(self.state)
            self._state_row.addStretch(1)
        else:
            self.state.show_state(photo_state(item))
        may = changeable and seen and not item.sealed
        hidden = len(item.redaction.regions)
        self.count.setText(
            self.tr("Hidden parts: {count}").format(count=number(hidden))
            if hidden
            else self.tr("The original is never changed. Reports show the copy.")
        )
        self._tools.setVisible(may)
        self.undo.setEnabled(item.redaction.can_undo)
        self.redo.setEnabled(item.redaction.can_redo)
        waiting = not item.redaction.looked_at
        self.done.setText(
            self.tr("Done: hide these parts") if hidden else self.tr("Nothing to hide")
        )
        self.done.setToolTip(self.tr("I have looked at it; on to the next one (Ctrl+Return)"))
        self.done.setVisible(may and waiting)
        self.again.setVisible(may and not waiting)
        self.save.setVisible(seen and not waiting and not item.sealed)
        self._has_copy = item.redaction.changes_pixels and seen and not item.sealed
        self._show_chosen()

    def show_finding(self, *, finding: bool) -> None:
        """Whether faces are being looked for."""
        self._is_finding = finding
        self.faces.setText(
            self.tr("Looking for faces… Stop") if finding else self.tr("Suggest faces")
        )

    def show_nothing_found(self) -> None:
        """No face was found: a photo may still show one."""
        self.suggestions.setText(self.tr("No face was found. Look yourself all the same."))
        self.suggestions.show()

    def _show_chosen(self) -> None:
        canvas = self._canvas
        count = len(canvas.suggestions)
        if count:
            words = self.tr("Suggestions: {count}. Look at each of them.").format(
                count=number(count)
            )
            self.suggestions.setText(words)
        for control in (self.suggestions, self.take_all, self.refuse_all, self.take):
            control.setVisible(count > 0)
        # What is suggested is taken or refused first: nobody says "nothing" past it unseen.
        self.done.setEnabled(count == 0)
        self.copy.setEnabled(self._has_copy and count == 0)
        self.take.setEnabled(canvas.chosen_suggestion >= 0)
        self.remove.setEnabled(canvas.chosen is not None)
        self.remove.setText(
            self.tr("Refuse this one")
            if canvas.chosen_suggestion >= 0
            else self.tr("Remove the box")
        )
        if canvas.chosen is not None and canvas.chosen_suggestion < 0:
            self.kind.setCurrentIndex(self.kind.findData(canvas.chosen.kind))

    def _add(self) -> None:
        self._canvas.setFocus()
        self._canvas.add_box()

    def _faces(self) -> None:
        (self.finding_stopped if self._is_finding else self.faces_wanted).emit()

    @staticmethod
    def _switch(words: str) -> QPushButton:
        """A button that stays pressed; a mark says so, not only its colour."""
        switch = button(words, "", "untouched")
        switch.setCheckable(True)
        marks = icon("untouched", TONES.edge), icon("complete", TONES.accent)
        switch.toggled.connect(lambda on: switch.setIcon(marks[on]))
        return switch
