"""What is asked now: the blocks of one step, one under the other, in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.controls import (
    ConfirmButton,
    StateLabel,
    clear_layout,
    column,
    label,
    row,
)
from auditor_app.ui.following_area import by_mouse
from auditor_app.ui.form.linking import link_question
from auditor_app.ui.form.unsaid import Typed
from auditor_app.ui.interview.block import (
    BESIDE,
    EntryBlock,
    NoteBlock,
    QuestionBlock,
    Setting,
)
from auditor_app.ui.interview.faces import face_of, scale_for
from auditor_app.ui.interview.languages import is_draft, language_of, shown_name
from auditor_app.ui.interview.tiles import TileQuestion
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.referral import ReferralCard
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import draft_translation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QResizeEvent

    from auditor_app.audit.referral import Referral
    from auditor_app.ui.interview.languages import Pair
    from auditor_app.ui.interview.steps import Step
    from auditor_app.ui.questions.base import QuestionWidget
    from auditor_app.ui.questions.photos import PhotoView
    from auditor_app.xforms import Change, FormSession

Block: TypeAlias = NoteBlock | QuestionBlock | EntryBlock

_NESTED: Final = 4
"""Layouts within layouts: a change of the innermost goes outwards one at a time."""
_WIDEST: Final = 1400
_SIDE: Final = GRID * 5


class LanguageNames(QWidget):
    """Whose words stand where, and that a translation is a draft."""

    def __init__(self) -> None:
        super().__init__()
        self.theirs = label("", "caps", wrap=False)
        self.own = label("", "caps", wrap=False)
        self.their_draft = StateLabel(draft_translation())
        self.own_draft = StateLabel(draft_translation())
        reviewed = self.tr("No native speaker has reviewed this translation yet.")
        self.their_draft.setToolTip(reviewed)
        self.own_draft.setToolTip(reviewed)
        self._first = row(self.theirs, self.their_draft, None)
        self._second = row(self.own, self.own_draft, None)
        self._line = row(spacing=GRID * 4)
        self._line.addLayout(self._first, 1)
        self._line.addLayout(self._second, 1)
        self.setLayout(self._line)

    def show_pair(self, session: FormSession, pair: Pair, *, beside: bool, two: bool) -> None:
        """Show the names of these languages; `two`: the person's words are shown as well."""
        form = session.form
        self.theirs.setText(shown_name(pair.theirs))
        self.own.setText(shown_name(pair.own))
        self.theirs.setVisible(two)
        self.own.setVisible(bool(pair.own) and not pair.is_one)
        self.their_draft.setVisible(two and is_draft(form, pair.theirs))
        self.own_draft.setVisible(is_draft(form, pair.own))
        self._line.setStretch(0, 1 if two else 0)
        self._line.setStretch(1, 1 if beside or not two else 0)


class StepSheet(QScrollArea):
    """Shows one step and passes on what is answered in it.

    Signals:
        answered(ref, value), typing(ref, whether something typed is not said yet)
        repeat_added(ref), repeat_removed(instance ref)
        photos_chosen(ref, paths), caption_given(ref, evidence id, text),
        export_wanted(ref, evidence id, path), photo_removed(ref, evidence id), photos_wanted(ref),
        asked(ref, request): see `QuestionWidget.asked`
    """

    answered = Signal(str, str)
    typing = Signal(str, bool)
    repeat_added = Signal(str)
    repeat_removed = Signal(str)
    photos_chosen = Signal(str, object)
    caption_given = Signal(str, str, str)
    export_wanted = Signal(str, str, object)
    photo_removed = Signal(str, str)
    photos_wanted = Signal(str)
    asked = Signal(str, object)

    def __init__(self, session: FormSession, told: frozenset[str], referral: Referral) -> None:
        super().__init__()
        self._session = session
        self._told = told
        self._step: Step | None = None
        self._pair: Pair | None = None
        self._two = False
        self._wish = 1.0
        self._blocks: dict[str, Block] = {}
        self._set: tuple[object, ...] = ()
        self.names = LanguageNames()
        self.remove = ConfirmButton(self.tr("Remove this entry"), self.tr("Press again to remove"))
        self.remove.confirmed.connect(self._remove)
        self._referral = referral
        self.referral: ReferralCard | None = None
        """Whom to call; None until one has stopped."""
        self._content = QVBoxLayout()
        self._content.setSpacing(GRID * 3)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._frame())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # What is shown ------------------------------------------------------------------------------

    @property
    def step(self) -> Step | None:
        """The step shown."""
        return self._step

    def show_session(self, session: FormSession) -> None:
        """Forget everything that is shown: the record is another session's now."""
        self._session = session
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._step = None
        self._drop()

    def show_step(self, step: Step, pair: Pair, *, two: bool) -> None:
        """Put another step in the place of the one shown; `two`: in both languages."""
        self.flush()
        self._drop()
        self._step, self._pair = step, pair
        self._two = two and not pair.is_one
        self._arrange()
        self.remove.setVisible(bool(step.instance))
        self._dress(anew=True)
        self._settle()
        self.to_top()

    @staticmethod
    def _settle() -> None:
        """Let everything take its place before it is painted: nothing jumps while it is read."""
        for _ in range(_NESTED):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def show_referral(self, shown: bool) -> None:  # noqa: FBT001 - a state
        """Show below the step whom to call, or not."""
        if shown and self.referral is None:
            self.referral = ReferralCard(self._referral, in_interview=True)
            self._below.addWidget(self.referral)
            self.referral.fill()
        if self.referral is not None:
            self.referral.setVisible(shown)

    def refresh(self, step: Step) -> None:
        """Show what came to the step shown, and what went; the rest, and the focus, stay."""
        if self._step is not None and self._step.refs != step.refs:
            self._step = step
            for ref in [ref for ref in self._blocks if ref not in step.refs]:
                self._blocks.pop(ref).deleteLater()
            self._arrange()
        self._step = step
        self._dress(anew=True)

    def apply(self, changes: Iterable[Change]) -> None:
        """Show what the engine says has changed."""
        for change in changes:
            if (question := self.question(change.ref)) is not None:
                question.apply(change)
        self._dress(anew=True)

    def wish(self, factor: float) -> None:
        """Larger or smaller type, by so much."""
        self._wish = min(max(self._wish * factor, 0.7), 1.6) if factor else 1.0
        self._dress()

    # What its widgets say -----------------------------------------------------------------------

    def questions(self) -> tuple[QuestionWidget, ...]:
        """The questions of the step, in order."""
        refs = self._step.refs if self._step is not None else ()
        blocks = (self._blocks.get(ref) for ref in refs)
        return tuple(block.question for block in blocks if isinstance(block, QuestionBlock))

    def question(self, ref: str) -> QuestionWidget | None:
        """The widget of `ref`, where it is shown."""
        block = self._blocks.get(ref)
        return block.question if isinstance(block, QuestionBlock) else None

    def blocks(self) -> tuple[Block, ...]:
        """Questions and notes, as shown."""
        return tuple(self._blocks.values())

    def flush(self) -> None:
        """Say at once what was typed and not yet said."""
        for question in self.questions():
            question.flush()

    def unsaid(self) -> dict[str, Typed]:
        """What stands in the controls and is no answer, by ref; "" for nothing."""
        return {q.ref: Typed(q.unsaid(), q.value) for q in self.questions()}

    def show_unsaid(self, typed: Mapping[str, str]) -> None:
        """Put back what stood in fields, wherever nothing else was answered since."""
        for ref, text in typed.items():
            question = self.question(ref)
            if question is not None and question.unsaid() != text:
                question.show_unsaid(text)

    def begin_to_play(self) -> None:
        """The first part of the step that has `autoplay` begins."""
        for block in self._blocks.values():
            part = block.question if isinstance(block, QuestionBlock) else block
            if not isinstance(part, EntryBlock) and part.begin_to_play():
                return

    def insist(self) -> None:
        """Say what is missing on the step."""
        for question in self.questions():
            question.insist()

    def refuse(self, ref: str, message: str) -> None:
        """Say at a question why something was not taken."""
        if (question := self.question(ref)) is not None:
            question.refuse(message)

    def refuse_photo(self, ref: str, message: str) -> None:
        """Say at a question why a photo was not taken in, or not changed."""
        self.refuse(ref, message)

    def show_photos(self, ref: str, views: tuple[PhotoView, ...]) -> None:
        """Show the photos of a question."""
        if isinstance(question := self.question(ref), PhotoQuestion):
            question.show_photos(views)

    def tell(self, ref: str, answer: object) -> None:
        """Tell a question what it asked for, where it is on the step."""
        block = self._blocks.get(ref)
        if isinstance(block, NoteBlock):
            block.take(answer)
        elif (question := self.question(ref)) is not None:
            question.take(answer)

    def focus_first(self, ref: str = "") -> bool:
        """Put the focus into `ref`, else into the first question; whether there is one."""
        chosen = self.question(ref)
        for question in (chosen, *self.questions()) if chosen is not None else self.questions():
            if question.answer_widget().focusPolicy() != Qt.FocusPolicy.NoFocus:
                question.focus_answer()
                return True
        return False

    def press_key(self, number: int) -> bool:
        """Choose tile `number` of the question with the focus, else of the first with tiles."""
        tiled = [each for each in self.questions() if isinstance(each, TileQuestion)]
        focus = self.focusWidget()
        here = [each for each in tiled if focus is not None and each.isAncestorOf(focus)]
        return any(each.press_key(number) for each in (here or tiled)[:1])

    def to_top(self) -> None:
        """What is read first is seen first, wherever the focus is."""
        self.verticalScrollBar().setValue(0)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and not by_mouse():
            self.ensureWidgetVisible(now, 0, GRID * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another room, other sizes."""
        super().resizeEvent(event)
        self._dress()

    # Building -----------------------------------------------------------------------------------

    def _frame(self) -> QWidget:
        self._column = QWidget()
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID * 3)
        inner.addWidget(self.names)
        inner.addLayout(self._content)
        inner.addLayout(row(self.remove, None))
        self._below = column()
        inner.addLayout(self._below)
        inner.addStretch(1)
        frame = QFrame()
        frame.setProperty("look", "surface")
        outer = QHBoxLayout(frame)
        outer.setContentsMargins(_SIDE, GRID * 3, _SIDE, GRID * 3)
        outer.addStretch(1)
        outer.addWidget(self._column, 100)
        outer.addStretch(1)
        self.remove.hide()
        return frame

    def _drop(self) -> None:
        for block in self._blocks.values():
            block.hide()
        self._blocks = {}
        clear_layout(self._content)

    def _arrange(self) -> None:
        for place, ref in enumerate(self._step.refs if self._step is not None else ()):
            if ref not in self._blocks:
                self._blocks[ref] = self._make(ref)
            block = self._blocks[ref]
            if self._content.indexOf(block) != place:
                self._content.insertWidget(place, block)
                block.show()

    def _make(self, ref: str) -> Block:
        node = self._session.node(ref)
        if node.kind == "note":
            note = NoteBlock(ref, told=ref in self._told)
            note.asked.connect(lambda request: self.asked.emit(ref, request))
            return note
        if node.kind == "repeat":
            entry = EntryBlock(node)
            entry.added.connect(self.repeat_added)
            return entry
        block = QuestionBlock(node)
        link_question(self, block.question, ref)
        return block

    def _dress(self, *, anew: bool = False) -> None:
        """Set the words in the sizes that fit the window; `anew`: they may read otherwise."""
        pair = self._pair
        if pair is None or self._step is None:
            return
        scale = scale_for(self.window().size(), self._wish)
        widest = max(int(_WIDEST * scale.factor), _WIDEST)
        width = min(self.viewport().width() - 2 * _SIDE, widest)
        wanted = (scale, width >= BESIDE, width // 40)
        if not anew and wanted == self._set:
            return
        self._set = wanted
        self._column.setMaximumWidth(widest)
        form = self._session.form
        faces = (face_of(language_of(form, pair.theirs)), face_of(language_of(form, pair.own)))
        setting = Setting(pair.theirs if self._two else "", faces, scale, width)
        for block in self._blocks.values():
            # An entry that was taken out goes with the step, in a moment.
            if self._session.has(block.ref):
                block.show_words(self._session, setting)
        self.names.show_pair(self._session, pair, beside=setting.is_beside, two=self._two)
        if self.referral is not None:
            self.referral.enlarge(scale)

    def _remove(self) -> None:
        if self._step is not None and self._step.instance:
            self.repeat_removed.emit(self._step.instance)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Whatever room there is."""
        return QSize(800, 500)
