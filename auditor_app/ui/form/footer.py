"""What stands below a form: back and on, where one is, and the way to what is missing or wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import ConfirmButton, button, framed, label, primary_icon, row
from auditor_app.ui.icons import icon
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES, scaled

NEXT_FAULT_KEYS: Final = "F8"
PREVIOUS_FAULT_KEYS: Final = "Shift+F8"
_ICON: Final = 18


class FormFooter(QFrame):
    """The row of buttons; what they do is the filler's business."""

    def __init__(self) -> None:
        super().__init__()
        self.position = label("", "muted", wrap=False)
        self.back = button(self.tr("&Back"), "", "back", self.tr("Page Up"))
        self.next = button(self.tr("&Next"), "primary", "next", self.tr("Page Down, Ctrl+Enter"))
        self.next_missing = button("", "plain", "down", NEXT_FAULT_KEYS)
        self.previous_missing = button("", "plain", "up", PREVIOUS_FAULT_KEYS)
        self.previous_missing.setAccessibleName(self.tr("Previous missing answer"))
        self.remove_instance = ConfirmButton(
            self.tr("Remove this entry"), self.tr("Press again to remove")
        )
        self.next.setMinimumWidth(120)
        for control in (self.back, self.next):
            control.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        faults = row(self.previous_missing, self.next_missing, spacing=0)
        self._inside = framed(
            "footer",
            row(self.back, self.position, None, self.remove_instance, faults, self.next),
            margin=GRID * 2,
        )
        self.setLayout(row(self._inside, spacing=0))

    def event(self, event: QEvent) -> bool:
        """Which page it is can be seen beside the form too: it goes before a button is cut."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = self._inside.sizeHint().width()
        if self.position.isHidden():
            needed += self.position.sizeHint().width() + GRID
        self.position.setVisible(needed <= self.width())

    def show_direction(self, *, mirrored: bool) -> None:
        """The arrows point back and on, in whatever direction one reads."""
        # The arrow stands behind the word, where it points.
        self.next.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        self.back.setIcon(icon("back", TONES.ink, scaled(_ICON), mirrored=mirrored))
        self.next.setIcon(primary_icon("next", scaled(_ICON), mirrored=mirrored))

    def show_place(self, index: int, count: int) -> None:
        """Which page of how many this is."""
        self.position.setText(
            self.tr("Page {number} of {count}").format(
                number=number(index + 1), count=number(count)
            )
        )
        self.back.setEnabled(index > 0)
        self.next.setText(self.tr("&Done") if index + 1 >= count else self.tr("&Next"))

    def show_missing(self, count: int) -> None:
        """How much is missing or wrong in the record."""
        self.next_missing.setText(
            self.tr("Next missing answer ({count})").format(count=number(count))
        )
        self.next_missing.setVisible(count > 0)
        self.previous_missing.setVisible(count > 0)
