"""One question of a step: its words in both languages, and below them where it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from auditor_app.ui.controls import column
from auditor_app.ui.interview.tiles import TileQuestion, fits_tiles
from auditor_app.ui.interview.words import Words
from auditor_app.ui.questions.factory import make_question
from auditor_app.ui.theme import GRID
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from auditor_app.ui.interview.faces import Face, Scale
    from auditor_app.ui.questions.base import QuestionWidget
    from auditor_app.xforms import FormSession, NodeState

BESIDE: Final = 900
"""From this width on, in px, the languages stand side by side."""
_WIDEST_FIELD: Final = 720


@dataclass(frozen=True, slots=True)
class Setting:
    """In which languages, faces and sizes a step is shown.

    Attributes:
        theirs: the name of the person's language; "" where everything stands there once.
        faces: the person's and the interviewer's.
        width: px that there are.
    """

    theirs: str
    faces: tuple[Face, Face]
    scale: Scale
    width: int

    @property
    def is_beside(self) -> bool:
        """Whether the languages stand side by side."""
        return bool(self.theirs) and self.width >= BESIDE


class TwoTexts(QWidget):
    """A text of the form in both languages, each in its own direction."""

    def __init__(self, *, note: bool = False) -> None:
        super().__init__()
        self.theirs = Words(bold=not note)
        self.own = Words(tone="muted" if not note else "ink")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 4)
        self._grid.setVerticalSpacing(GRID)
        self._note = note
        self._arranged: tuple[bool, bool] | None = None

    def show_texts(self, theirs: str, own: str, setting: Setting) -> None:
        """Show both; `theirs` may be "" where the text is for the interviewer alone."""
        their_face, own_face = setting.faces
        scale = setting.scale
        first = scale.choice if self._note else scale.question
        second = scale.own_choice if self._note else scale.own_question
        if not theirs and not self._note:
            # One language: it is what is read, and stands out as that.
            self.theirs.show_text(own, own_face, scale.question)
            self.own.show_text("", own_face, second)
        else:
            self.theirs.show_text(theirs, their_face, first)
            self.own.show_text(own, own_face, second)
        self._arrange(beside=setting.is_beside and bool(theirs))

    def _arrange(self, *, beside: bool) -> None:
        two = bool(self.theirs.text) and bool(self.own.text)
        if self._arranged == (beside, two):
            return
        self._arranged = (beside, two)
        grid, top = self._grid, Qt.AlignmentFlag.AlignTop
        for words in (self.theirs, self.own):
            grid.removeWidget(words)
        grid.addWidget(self.theirs, 0, 0, top)
        grid.addWidget(self.own, 0 if beside else 1, 1 if beside else 0, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1 if beside else 0)
        self.theirs.setVisible(bool(self.theirs.text))
        self.own.setVisible(bool(self.own.text))


class NoteBlock(QFrame):
    """A note: told to the person where the protocol says so, else for the interviewer alone."""

    def __init__(self, ref: str, *, told: bool) -> None:
        super().__init__()
        self.ref = ref
        self._told = told
        self.texts = TwoTexts(note=True)
        self.setProperty("look", "inset")
        layout = column(self.texts, spacing=0)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def show_words(self, session: FormSession, setting: Setting) -> None:
        """Show the note as it reads now."""
        own = session.node(self.ref).label
        theirs = ""
        if self._told and setting.theirs:
            theirs = session.said_in(setting.theirs, self.ref, with_choices=False).label
        self.texts.show_texts(theirs, own, setting)


class QuestionBlock(QWidget):
    """A question: large words in both languages, then tiles or the usual field."""

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        self.texts = TwoTexts()
        self.hint = Words(tone="muted")
        self.chosen = Words(bold=True)
        self.question: QuestionWidget
        self.question = TileQuestion(node) if fits_tiles(node) else make_question(node)
        self.question.show_bare()
        if isinstance(self.question, TileQuestion):
            self.question.start(node)
        else:
            self.question.setMaximumWidth(_WIDEST_FIELD)
        self.setLayout(
            column(self.texts, self.hint, GRID, self.question, self.chosen, spacing=GRID)
        )
        self.hint.hide()
        self.chosen.hide()

    def show_words(self, session: FormSession, setting: Setting) -> None:
        """Show the question, its hint and its choices as they read now."""
        node = session.node(self.ref)
        tiles = isinstance(self.question, TileQuestion)
        their_face, own_face = setting.faces
        scale = setting.scale
        theirs, labels, chosen = "", {}, ""
        if setting.theirs:
            said = session.said_in(setting.theirs, self.ref, with_choices=tiles)
            theirs, labels = said.label, {each.value: each.label for each in said.choices}
            chosen = " · ".join(said.chosen)
        self.texts.show_texts(theirs, node.label, setting)
        # A hint tells the interviewer how to ask.
        hint = node.hint or node.guidance
        self.hint.show_text(hint, own_face, scale.small)
        self.hint.setVisible(bool(hint))
        if isinstance(self.question, TileQuestion):
            self.question.show_words(
                node.choices, labels, setting.faces, scale, width=setting.width
            )
            return
        self.question.setFont(own_face.font(scale.choice))
        # What was chosen from a closed list stands there in the person's language as well.
        self.chosen.show_text(as_value(chosen), their_face, scale.choice)
        self.chosen.setVisible(bool(chosen))
