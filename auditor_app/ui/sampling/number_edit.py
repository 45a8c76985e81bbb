"""A field for a count."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator

from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.theme import scaled

_WIDTH = 110
_MOST = 9_999_999


class NumberEdit(LineEdit):
    """Takes digits only; empty is None."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setFixedWidth(scaled(_WIDTH))

    def number(self) -> int | None:
        """What stands in the field."""
        text = self.text().strip()
        return int(text) if text.isdecimal() else None

    def show_number(self, number: int | None) -> None:
        """Put a number in, without telling that anybody typed it (`textEdited` does not)."""
        self.setText("" if number is None else str(number))
