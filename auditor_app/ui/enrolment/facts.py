"""Names and values in two columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.identity.programme import UNNUMBERED, Programme
from auditor_app.ui.controls import label, level, name_label
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import fingerprint as in_two_lines


class ProgrammeFacts(QWidget):
    """What a programme says, beside what else is told (`before`)."""

    def __init__(self, programme: Programme, *before: tuple[str, str]) -> None:
        super().__init__()
        layout = grid(*before, *self._facts(programme))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def _facts(self, programme: Programme) -> tuple[tuple[str, str], ...]:
        certificate = load_certificate(programme.ca_certificate_pem)
        facts = [
            (self.tr("Organisation"), programme.organisation),
            (self.tr("Its fingerprint"), in_two_lines(fingerprint(certificate))),
            (self.tr("Sealed to"), ", ".join(one.name for one in programme.recipients)),
            (self.tr("Delivered to"), programme.upload_url or self.tr("no address, by stick")),
        ]
        if programme.version != UNNUMBERED:
            facts.append((self.tr("Settings"), self._number(programme)))
        kept = (
            self.tr("%n day(s) after the receipt", "", programme.retention_days)
            if programme.retention_days
            else self.tr("until somebody removes them")
        )
        facts.append((self.tr("Delivered files stay"), kept))
        return tuple(facts)

    def _number(self, programme: Programme) -> str:
        if programme.issued_at is None:
            return self.tr("number {number}").format(number=number(programme.version))
        return self.tr("number {number}, of {date}").format(
            number=number(programme.version), date=left_to_right(f"{programme.issued_at:%Y-%m-%d}")
        )


def grid(*facts: tuple[str, str]) -> QGridLayout:
    """Names and values in two columns; values can be copied."""
    layout = QGridLayout()
    layout.setHorizontalSpacing(GRID * 2)
    layout.setVerticalSpacing(GRID)
    layout.setColumnStretch(1, 1)
    for line, (name, value) in enumerate(facts):
        shown = name_label(value)
        shown.setAccessibleName(f"{name}: {value}")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        caption = label(name, "muted", wrap=False)
        level(caption, shown)
        layout.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(shown, line, 1)
    return layout
