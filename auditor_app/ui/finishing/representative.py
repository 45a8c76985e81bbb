"""The site's part of the sign-off: its representative signs or refuses, and may remark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from auditor_app.audit.reviewing import LONGEST_WORD
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.findings.fields import area, captioned, line, words_of
from auditor_app.ui.finishing.signature import SignatureField
from auditor_app.ui.form.stopping import RETURN_KEYS
from auditor_app.ui.half_written import Fields
from auditor_app.ui.icons import icon
from auditor_app.ui.questions.choice_rows import RadioRow
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import SiteSignOff

if TYPE_CHECKING:
    from collections.abc import Mapping

ON_PAPER: Final = "paper"
HERE: Final = "here"
REFUSED: Final = "refused"
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class RepresentativePart(QFrame):
    """Somebody of the site looks on here: this card can be shown alone.

    Signals:
        changed(): something was typed, chosen or drawn.
        handed_over(bool): show nothing but this card, or, given back, nothing at all.
    """

    changed = Signal()
    handed_over = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.on_paper = RadioRow(
            self.tr("Signs on the printed report; room is left there"), "paper"
        )
        self.here = RadioRow(self.tr("Signs here"), HERE)
        self.refuses = RadioRow(self.tr("Does not sign"), REFUSED)
        self.ways = (self.on_paper, self.here, self.refuses)
        self._group = QButtonGroup(self)
        for way in self.ways:
            self._group.addButton(way)
        self.on_paper.setChecked(True)
        self.name = line(most=200)
        self.role = line(most=200)
        self.signature = SignatureField(
            self.tr("Signature of the representative"),
            self.tr("A signature is not agreement with the report. It may be left out."),
        )
        self.reason = area(2, LONGEST_WORD)
        self.remarks = area(3, LONGEST_WORD)
        self._signing = QWidget()
        self._signing.setLayout(column(self.signature))
        self._refusing = QWidget()
        self._refusing.setLayout(
            column(
                captioned(
                    self.tr("Why not, in the words of the site"),
                    self.reason,
                    self.tr("It is printed in the report."),
                )
            )
        )
        self._fields = Fields(
            {
                "name": self.name,
                "role": self.role,
                "reason": self.reason,
                "remarks": self.remarks,
                "signature": self.signature.pad,
                **{way.value: way for way in self.ways},
            }
        )
        self.hand_over = button(
            self.tr("Hand the laptop over"),
            "",
            "eye",
            self.tr("Shows this part alone, nothing of the audit"),
        )
        self._alone = False
        self.hand_over.clicked.connect(lambda: self._hand_over(not self._alone))
        # Said before, to the auditor; not to whoever looks on then.
        self.way_back = label(
            self.tr(
                "Once the site has given it back, you go on with {keys}, or by pressing the tick"
                " for three seconds."
            ).format(keys=QKeySequence(RETURN_KEYS).toString(_NATIVE)),
            "small",
        )
        self._lay_out()
        self._show_way()

    @property
    def way(self) -> str:
        """What the representative does: one of `ON_PAPER`, `HERE`, `REFUSED`."""
        return next(way.value for way in self.ways if way.isChecked())

    def lacks(self) -> str:
        """What is still to be said, as a sentence; empty where nothing is."""
        if self.way == ON_PAPER:
            return ""
        if not self.name.text().strip() or not self.role.text().strip():
            return self.tr("Write the name and the role of the site's representative.")
        if self.way == REFUSED and not words_of(self.reason):
            return self.tr("Write down why the representative does not sign.")
        return ""

    def said(self) -> SiteSignOff | None:
        """What goes into the sign-off."""
        name, role = self.name.text().strip(), self.role.text().strip()
        if self.way == ON_PAPER and not name and not role:
            return None
        return SiteSignOff(
            name,
            role,
            self.signature.pad.png() if self.way == HERE else b"",
            words_of(self.reason) if self.way == REFUSED else "",
        )

    def typed(self) -> dict[str, str]:
        """What was entered and not kept yet."""
        return self._fields.typed()

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What was entered before the page was left."""
        self._fields.put_back(typed)
        self._show_way()

    def give_again(self) -> None:
        """The representative was not done yet."""
        self._hand_over(True)  # noqa: FBT003 - a state

    def _hand_over(self, alone: bool) -> None:  # noqa: FBT001 - a state
        self._alone = alone
        self.hand_over.setText(
            self.tr("Back to the auditor") if alone else self.tr("Hand the laptop over")
        )
        self.hand_over.setIcon(icon("back" if alone else "eye", TONES.ink))
        self.way_back.setHidden(alone)
        self.handed_over.emit(alone)

    def let_hand_over(self, possible: bool) -> None:  # noqa: FBT001 - a state
        """Whether the laptop can be handed over; not while the audit is being made final."""
        self.hand_over.setEnabled(possible)

    def _lay_out(self) -> None:
        head = row(spacing=GRID)
        head.addWidget(label(self.tr("Representative of the site"), "section"), 1)
        head.addWidget(self.hand_over)
        layout = column(
            head,
            self.way_back,
            *self.ways,
            GRID,
            captioned(self.tr("Name of the representative"), self.name),
            captioned(self.tr("Role at the site"), self.role),
            self._signing,
            self._refusing,
            captioned(
                self.tr("Remarks of the site"),
                self.remarks,
                self.tr("What the site wants to have written down. It is printed in the report."),
            ),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        self.setLayout(layout)
        for edit in (self.name, self.role):
            edit.textChanged.connect(self.changed)
        for words in (self.reason, self.remarks):
            words.textChanged.connect(self.changed)
        self.signature.pad.changed.connect(self.changed)
        self._group.buttonClicked.connect(self._show_way)

    def _show_way(self) -> None:
        self._signing.setVisible(self.way == HERE)
        self._refusing.setVisible(self.way == REFUSED)
        self.changed.emit()
