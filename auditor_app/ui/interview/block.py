"""One question of a step: its words in both languages, and below them where it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QWidget

from auditor_app.ui.controls import button, column, hide_unless, label, row
from auditor_app.ui.direction import joined
from auditor_app.ui.interview.tile import COLUMN_GAP
from auditor_app.ui.interview.tiles import TileQuestion, fits_tiles
from auditor_app.ui.interview.words import Words
from auditor_app.ui.markdown import plain
from auditor_app.ui.media.form_files import FormFileAnswer
from auditor_app.ui.numerals import number
from auditor_app.ui.questions.factory import make_question
from auditor_app.ui.questions.form_media import FormMedia
from auditor_app.ui.questions.image_map import ImageMapQuestion
from auditor_app.ui.theme import GRID
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.interview.faces import Face, Scale
    from auditor_app.ui.questions.base import QuestionWidget
    from auditor_app.xforms import FormSession, NodeState

BESIDE: Final = 900
"""From this width on, in px, the languages stand side by side."""
_LEAST: Final = 120
_WIDEST_FIELD: Final = 720
_WIDEST_LIST: Final = 520


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
        self.hint = Words(tone="muted")
        for words in (self.theirs, self.own, self.hint):
            words.setParent(self)
        self._note = note
        self._beside = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_texts(self, theirs: str, own: str, setting: Setting, hint: str = "") -> None:
        """Show both; `theirs` may be "" where the text is for the interviewer alone.

        `hint` tells the interviewer how to ask, and stands with the interviewer's words.
        """
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
        self.hint.show_text(hint, own_face, scale.small)
        beside = setting.is_beside and bool(theirs)
        lower = max(self.theirs.baseline, self.own.baseline) if beside else 0
        for words in (self.theirs, self.own):
            words.lead(max(lower - words.baseline, 0))
        self._arrange(beside=beside)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Whatever width there is, and as high as the words need there."""
        return QSize(_LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The words wrap."""
        return QSize(_LEAST, 0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as the words need in this width."""
        return max((space.bottom() + 1 for _, space in self._spaces(width)), default=0)

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Give the words their places."""
        del event
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another reading direction, the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _arrange(self, *, beside: bool) -> None:
        self._beside = beside
        for words in (self.theirs, self.own, self.hint):
            words.setVisible(bool(words.text))
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        for words, space in self._spaces(self.width()):
            words.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), space))

    def _spaces(self, width: int) -> list[tuple[Words, QRect]]:
        """Where the words stand: side by side, or one below the other."""
        first = (width - COLUMN_GAP) // 2 if self._beside else width
        second = width - first - COLUMN_GAP if self._beside else width
        found, top = [], 0
        for words in (self.theirs, self.own, self.hint):
            if words.isHidden():
                continue
            if words is self.own and self._beside:
                top = 0
            apart = words is not self.theirs and self._beside
            height = words.heightForWidth(second if apart else first)
            left = first + COLUMN_GAP if apart else 0
            found.append((words, QRect(left, top, second if apart else first, height)))
            top += height + GRID
        return found


class NoteBlock(QFrame):
    """A note: told to the person where the protocol says so, else for the interviewer alone.

    Signals:
        asked(request): see `media.form_files`.
    """

    asked = Signal(object)

    def __init__(self, ref: str, *, told: bool) -> None:
        super().__init__()
        self.ref = ref
        self._told = told
        self.texts = TwoTexts(note=True)
        self.setProperty("look", "inset")
        self.media: FormMedia | None = None
        self._autoplay = ""
        self._rows = layout = column(self.texts, spacing=0)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def show_words(self, session: FormSession, setting: Setting) -> None:
        """Show the note as it reads now."""
        node = session.node(self.ref)
        theirs, media = "", node.media
        self._autoplay = node.parameters.get("autoplay", "").strip().lower()
        if self._told and setting.theirs:
            said = session.said_in(setting.theirs, self.ref, with_choices=False)
            theirs, media = said.label, said.media
        self.texts.show_texts(theirs, node.label, setting)
        self._show_media(media, plain(node.label))

    def take(self, answer: object) -> None:
        """A file of the form that was asked for."""
        if self.media is not None and isinstance(answer, FormFileAnswer):
            self.media.hear(answer)

    def begin_to_play(self) -> bool:
        """See `QuestionWidget.begin_to_play`."""
        return self.media is not None and self.media.begin(self._autoplay)

    def _show_media(self, media: Mapping[str, str], words: str) -> None:
        if self.media is None and media:
            self.media = FormMedia()
            self.media.asked.connect(self.asked)
            self._rows.addSpacing(GRID)
            self._rows.addWidget(self.media)
        if self.media is not None:
            self.media.show_media(media, words)


class EntryBlock(QWidget):
    """The place at which an entry of a repeat is added.

    Signals:
        added(ref)
    """

    added = Signal(str)

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        self.texts = TwoTexts()
        name = plain(node.label) or self.tr("entry")
        self.add = button(self.tr("Add: {name}").format(name=name), "", "plus")
        self.add.setStyleSheet("min-height: 44px; min-width: 240px;")
        hide_unless(node.can_add, self.add)
        self.add.clicked.connect(lambda: self.added.emit(self.ref))
        count = len(node.instances)
        told = self.tr("Recorded: {count}") if count else self.tr("None recorded yet.")
        self.setLayout(
            column(
                self.texts,
                label(told.format(count=number(count)), "muted"),
                row(self.add, None),
                spacing=GRID * 2,
            )
        )

    def show_words(self, session: FormSession, setting: Setting) -> None:
        """Show what the entries are."""
        own = session.node(self.ref).label
        theirs = session.said_in(setting.theirs, self.ref).label if setting.theirs else ""
        self.texts.show_texts(theirs, own, setting)


class QuestionBlock(QWidget):
    """A question: large words in both languages, then tiles or the usual field."""

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        self.texts = TwoTexts()
        self.chosen = Words(bold=True)
        self.chosen.setMaximumWidth(_WIDEST_LIST)
        self._rule = ""
        self.question: QuestionWidget
        self.question = TileQuestion(node) if fits_tiles(node) else make_question(node)
        self.question.show_bare()
        if isinstance(self.question, TileQuestion):
            self.question.start(node)
        else:
            self.question.setMaximumWidth(_WIDEST_FIELD)
        self.setLayout(column(self.texts, GRID, self.question, self.chosen, spacing=GRID))
        self.chosen.hide()

    def _enlarge(self, size: int) -> None:
        """Fields as large as the words. By a rule: the theme's own go before a widget's font."""
        rule = f"QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView {{ font-size: {size}px; }}"
        if self._rule != rule:
            self._rule = rule
            self.question.setStyleSheet(rule)

    def show_words(self, session: FormSession, setting: Setting) -> None:
        """Show the question, its hint and its choices as they read now."""
        node = session.node(self.ref)
        tiles = isinstance(self.question, TileQuestion | ImageMapQuestion)
        scale = setting.scale
        theirs, labels, chosen = "", {}, ""
        media, choices = node.media, node.choices
        if setting.theirs:
            said = session.said_in(setting.theirs, self.ref, with_choices=tiles)
            theirs, labels = said.label, {each.value: each.label for each in said.choices}
            chosen = joined(said.chosen, " · ")
            media, choices = said.media, said.choices
        # What is heard and seen is for whoever answers.
        self.question.show_media(media)
        self.texts.show_texts(theirs, node.label, setting, node.hint or node.guidance)
        if isinstance(self.question, TileQuestion):
            self.question.show_words(
                node.choices, labels, setting.faces, scale, width=setting.width
            )
            self.question.show_choice_media(choices)
            return
        if isinstance(self.question, ImageMapQuestion):
            self.question.show_others(labels, scale.choice)
        self._enlarge(scale.choice)
        # What was chosen from a closed list stands there in the person's language as well.
        self.chosen.show_text(as_value(chosen), setting.faces[0], scale.choice)
        self.chosen.setVisible(bool(chosen))
