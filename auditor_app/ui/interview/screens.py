"""What a conversation shows: the question, or a calm screen while nothing is asked."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from auditor_app.ui.controls import ConfirmButton, button
from auditor_app.ui.interview.calm import CalmScreen

if TYPE_CHECKING:
    from auditor_app.ui.interview.sheet import StepSheet


class Showing(Enum):
    """What of the conversation is on the screen."""

    ASKING = auto()
    STOPPED = auto()
    PAUSED = auto()
    ENDED = auto()


class Screens(QStackedWidget):
    """The sheet of the step, the pause and the end."""

    def __init__(self, sheet: StepSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.go_on_again = button(self.tr("Go on"), "primary", "next")
        self.pause = CalmScreen("paused", self.go_on_again)
        self.pause.say(
            self.tr("Pause"), self.tr("Take the time that is needed. Everything is kept.")
        )
        self.back_to_step = button(self.tr("Back to the question"), "", "back")
        # The person still looks on: nothing that is pressed by chance leads away from here.
        self.to_form = ConfirmButton(
            self.tr("To the form"), self.tr("Press again to leave"), "list"
        )
        self.end = CalmScreen("complete", self.back_to_step, self.to_form)
        for shown in (sheet, self.pause, self.end):
            self.addWidget(shown)

    def show_only(self, showing: Showing) -> None:
        """Show what belongs to this, and nothing else."""
        calm = {Showing.PAUSED: self.pause, Showing.ENDED: self.end}.get(showing)
        self.setCurrentWidget(calm or self._sheet)
        if calm is not None:
            calm.focus()

    def say_why(self, *, early: bool) -> None:
        """Why nothing more is asked; `early`: the person does not want to, or not any more."""
        if early:
            self.end.say(
                self.tr("The conversation ends here"),
                self.tr("Thank the person kindly. Nothing more is asked, and no reason is needed."),
            )
        else:
            self.end.say(
                self.tr("That was the last question"),
                self.tr("Thank the person. What is left to fill in is for you alone."),
            )
