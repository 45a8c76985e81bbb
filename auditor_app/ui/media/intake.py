"""Files on their way into the vault: how many, which were not taken in, and the way on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar

from auditor_app.ui.controls import button, column, label
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.media.requests import DropRefused, RetryRefused, StopIntake
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.media.offers import Offer

_NAMED = 6


@dataclass(frozen=True, slots=True)
class Refused:
    """One that was not taken in, and why.

    `lacking`: it was captured here, exists nowhere else, and might be taken in another time.
    """

    offer: Offer
    name: str
    reason: str
    lacking: bool = False


@dataclass(frozen=True, slots=True)
class Intake:
    """How far the files are that a question was given since nothing was on its way.

    Attributes:
        total: how many there are.
        taken: how many of them are in the vault.
        known: how many the question had already.
        refused: those that were not taken in.
        stopped: how many were left where they are because somebody stopped it.
        searching: whether a folder is being looked through.
        note: one more sentence, such as that there are more photos than are taken at once.
    """

    total: int = 0
    taken: int = 0
    known: int = 0
    refused: tuple[Refused, ...] = ()
    stopped: int = 0
    searching: bool = False
    note: str = ""

    @property
    def lacking(self) -> int:
        """How many exist nowhere but in memory since the vault could not take them in."""
        return sum(each.lacking for each in self.refused)

    @property
    def done(self) -> int:
        """How many need nothing more."""
        return self.taken + self.known + len(self.refused) + self.stopped

    @property
    def is_over(self) -> bool:
        """Whether nothing is on its way."""
        return self.done >= self.total and not self.searching


class IntakePanel(QFrame):
    """Says it in place: a bar while it lasts; afterwards only what needs a decision.

    Signals:
        asked(request): stop, try again, leave them.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._intake = Intake()
        self.words = label("")
        self.names = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Photos and files being encrypted"))
        self.stop = button(self.tr("Stop"), "", "stop")
        self.again = button(self.tr("Try these again"), "", "retry")
        self.leave = button(self.tr("Leave them out"), "plain", "close")
        self.stop.clicked.connect(lambda: self.asked.emit(StopIntake()))
        self.again.clicked.connect(lambda: self.asked.emit(RetryRefused()))
        self.leave.clicked.connect(lambda: self.asked.emit(DropRefused()))
        controls = FlowLayout(self.stop, self.again, self.leave)
        layout = column(self.words, self.bar, self.names, controls, spacing=GRID)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.show_intake(Intake())

    @property
    def intake(self) -> Intake:
        """What is shown."""
        return self._intake

    def show_intake(self, intake: Intake) -> None:
        """Show how far it is."""
        self._intake = intake
        over, refused = intake.is_over, intake.refused
        left = bool(refused or intake.stopped or intake.note)
        told = self._outcome(intake) if over else self._progress(intake)
        self._show_words(self.words, told)
        self.bar.setRange(0, 0 if intake.searching else intake.total)
        self.bar.setValue(intake.done)
        self.bar.setVisible(not over)
        self.stop.setVisible(not over and (intake.total > 1 or intake.searching))
        self._show_words(self.names, self._named(refused) if over else "")
        self.again.setVisible(over and bool(refused))
        self.leave.setVisible(over and left)
        self.setVisible(not over or left or bool(told))

    def _progress(self, intake: Intake) -> str:
        if intake.searching:
            return self.tr("Looking for photos…")
        if intake.total == 1:
            return self.tr("Encrypting…")
        return self.tr("Encrypting {number} of {count}…").format(
            number=number(min(intake.done + 1, intake.total)), count=number(intake.total)
        )

    def _outcome(self, intake: Intake) -> str:
        sentences = []
        if intake.refused or intake.stopped:
            sentences.append(
                self.tr("{taken} of {count} are in the vault.").format(
                    taken=number(intake.taken + intake.known), count=number(intake.total)
                )
            )
        elif intake.known:
            sentences.append(
                self.tr("%Ln were here already and were passed over.", "", intake.known)
            )
        if intake.stopped:
            sentences.append(
                self.tr("You stopped it: %Ln were left where they are.", "", intake.stopped)
            )
        if intake.note:
            sentences.append(intake.note)
        return " ".join(sentences)

    def _named(self, refused: tuple[Refused, ...]) -> str:
        if not refused:
            return ""
        names = [each.name or self.tr("a picture without a name") for each in refused]
        shown, more = names[:_NAMED], len(names) - _NAMED
        if more > 0:
            return self.tr("Not taken in: {names}, and {count} more.").format(
                names=", ".join(shown), count=number(more)
            )
        return self.tr("Not taken in: {names}.").format(names=", ".join(shown))

    @staticmethod
    def _show_words(target: QLabel, words: str) -> None:
        target.setText(words)
        target.setVisible(bool(words))
