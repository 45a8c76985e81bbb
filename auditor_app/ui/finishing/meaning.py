"""What finalising means, in sentences, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import clear_layout, column, icon_label, label, row
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.audit.outlook import FinishingOutlook


class MeaningPart(QFrame):
    """The list of what changes for good, and of what goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._lines = column(spacing=GRID)
        layout = column(
            label(self.tr("What finalising means"), "section"), self._lines, spacing=GRID + 4
        )
        layout.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        self.setLayout(layout)

    def show_outlook(self, outlook: FinishingOutlook) -> None:
        """Say what becomes of this audit."""
        clear_layout(self._lines)
        for icon_name, words in sentences(outlook):
            line = row(spacing=GRID)
            picture = icon_label(icon_name, TONES.accent)
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words), 1)
            self._lines.addLayout(line)


def sentences(outlook: FinishingOutlook) -> tuple[tuple[str, str], ...]:
    """An icon and a sentence for each thing that is to be known."""
    said = [
        (
            "lock",
            _tr(
                "No answer and no photo of this audit can be changed any more"
                " (records: {records}, photos: {photos})."
            ).format(records=number(outlook.records), photos=number(outlook.photos)),
        )
    ]
    if outlook.to_seal and outlook.organisation:
        said.append(
            (
                "shield",
                _tr(
                    "What workers said is sealed (records: {count}): {organisation} alone can read"
                    " it ({readers}). No passphrase opens it here; the results stay."
                ).format(
                    count=number(outlook.to_seal),
                    organisation=outlook.organisation,
                    readers=", ".join(outlook.readers),
                ),
            )
        )
    elif outlook.to_seal:
        said.append(
            (
                "warning",
                _tr(
                    "What workers said is to be sealed (records: {count}), and this laptop belongs"
                    " to no organisation yet. Enrol it first."
                ).format(count=number(outlook.to_seal)),
            )
        )
    if outlook.list_kept:
        said.append(("remove", _tr("The list that the sample was drawn from is erased.")))
    if outlook.findings:
        said.append(
            (
                "retry",
                _tr("What the findings say stands. Their status, repayments and alerts go on."),
            )
        )
    said.append(("send", _tr("Then the audit can be sealed and delivered. Nothing is sent now.")))
    return tuple(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeaningPart", text)
