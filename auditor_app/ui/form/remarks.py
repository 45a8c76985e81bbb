"""Beside the answer to a question: the auditor's private remark, and photos that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton

from auditor_app.ui.controls import bring_into_view, column, in_turns, label, later
from auditor_app.ui.icons import ICON, icon
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.factory import make_question
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.shown import NoteWidget
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.text_area import TextArea
from auditor_app.ui.theme import GRID, TONES, scaled
from auditor_app.vault.remarks import LONGEST as LONGEST_REMARK
from auditor_app.xforms import NodeState, wants_sealing

if TYPE_CHECKING:
    from auditor_app.ui.form.filler import FormFiller

REMARK_KEYS: Final = "Ctrl+M"
_ROWS: Final = (2, 8)


class RemarkPanel(QFrame):
    """The remark to a question and, unless it asks for a file itself, photos linked to it.

    Signals:
        given(text): the remark as it is now.
        typing(whether): something is being typed that was not said yet, or no more.
    """

    given = Signal(str)
    typing = Signal(bool)

    def __init__(self, question: QuestionWidget, *, sealed: bool, readonly: bool) -> None:
        super().__init__()
        self.ref = question.ref
        self.setProperty("look", "inset")
        self._said = ""
        self._showing = False
        self.edit = TextArea(_ROWS[0], up_to=_ROWS[1], most=LONGEST_REMARK)
        self.edit.setReadOnly(readonly)
        named = self.tr("Private remark to: {question}").format(question=question.label_text)
        self.edit.setAccessibleName(named)
        title = label(self.tr("Private remark"), "caps", wrap=False)
        words = (
            self.tr("For your eyes: in no report, no delivery; erased when the audit is finalised.")
            if sealed
            else self.tr("For your eyes: it stays in this vault, in no report and no delivery.")
        )
        self.edit.setAccessibleDescription(words)
        self.photos: PhotoQuestion | None = None
        if not isinstance(question, PhotoQuestion):
            self.photos = self._make_photos(readonly=readonly)
        layout = column(title, label(words, "small"), self.edit, spacing=4)
        if self.photos is not None:
            layout.addSpacing(GRID)
            layout.addWidget(self.photos)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self.setLayout(layout)
        self._pause = TypingPause(self, self.flush)
        self._pause.changed.connect(self.typing)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.flush)

    def show_text(self, text: str) -> None:
        """Show the remark as the vault has it; what is being typed stays."""
        self._said = text
        if not self._pause.isActive() and self.edit.toPlainText() != text:
            self._showing = True
            self.edit.setPlainText(text)
            self._showing = False

    def flush(self) -> None:
        """Say at once what was typed and not yet said."""
        self._pause.stop()
        text = self.edit.toPlainText()
        if text != self._said and not self.edit.isReadOnly():
            self._said = text
            self.given.emit(text)
        if self.photos is not None:
            self.photos.flush()

    def _typed(self) -> None:
        if not self._showing:
            self._pause.start()

    def _make_photos(self, *, readonly: bool) -> PhotoQuestion | None:
        """The same way to take photos in as a question for photos has."""
        made = make_question(
            NodeState(
                self.ref,
                kind="upload",
                type="binary",
                mediatype="image/*",
                label=self.tr("Photos to this question"),
                hint=self.tr(
                    "They are evidence, delivered with the answers. Ask before you take one."
                ),
            )
        )
        if not isinstance(made, PhotoQuestion):
            made.deleteLater()
            return None
        if readonly:
            made.close_for_answers()
        return made


class Remarking(QObject):
    """Lets the person write a remark to any question of `filler`: by key, or by the button beside.

    There is one button; it stands beside the question with the focus, or the one under the pointer.
    """

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        self._keeper = filler.keeper.remarks
        self._sealed = wants_sealing(filler.session.form)
        self._at = ""
        self.button = QToolButton(filler.sheet.viewport())
        self.button.setProperty("look", "plain")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.hide()
        self.button.clicked.connect(self._open_here)
        self._place_soon = later(self, self._place)
        sheet = filler.sheet
        sheet.made.connect(self._made)
        sheet.verticalScrollBar().valueChanged.connect(lambda _: self._place_soon.start())
        self._keeper.shown.connect(self._show_all)

    def open(self, ref: str) -> None:
        """Let the person write a remark to the question `ref`."""
        question = self._filler.sheet.question(ref)
        if question is None or not self._takes_remark(question):
            return
        panel = self._panel(question)

        def focus() -> None:
            panel.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(panel)

        in_turns(panel, focus)

    def be_at(self, question: QuestionWidget | None) -> None:
        """The button stands beside this question."""
        if question is not None and self._takes_remark(question):
            self._at = question.ref
            self._place_soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The button follows the pointer, and a question that moves."""
        if isinstance(watched, QuestionWidget):
            if event.type() == QEvent.Type.Enter:
                self.be_at(watched)
            elif event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and watched.ref == self._at:
                self._place_soon.start()
        return super().eventFilter(watched, event)

    # Inside -------------------------------------------------------------------------------------

    def _takes_remark(self, question: QuestionWidget) -> bool:
        if isinstance(question, NoteWidget):
            return False
        return not self._filler.keeper.readonly or question.ref in self._filler.sheet.panels

    def _open_here(self) -> None:
        self.open(self._at)

    def _made(self, question: QuestionWidget) -> None:
        question.installEventFilter(self)
        self._show_if_any(question)

    def _show_all(self) -> None:
        """The remarks were read: each stands at its question."""
        for question in self._filler.sheet.questions():
            self._show_if_any(question)

    def _show_if_any(self, question: QuestionWidget) -> None:
        text = self._keeper.texts().get(question.ref, "")
        panel = self._filler.sheet.panels.get(question.ref)
        linked = question.ref in self._keeper.photo_refs and not isinstance(question, PhotoQuestion)
        if panel is not None:
            panel.show_text(text)
        elif text or linked:
            self._panel(question)

    def _panel(self, question: QuestionWidget) -> RemarkPanel:
        sheet = self._filler.sheet
        if (there := sheet.panels.get(question.ref)) is not None:
            return there
        readonly = self._filler.keeper.readonly
        panel = RemarkPanel(question, sealed=self._sealed, readonly=readonly)
        panel.show_text(self._keeper.texts().get(question.ref, ""))
        ref = question.ref
        panel.given.connect(lambda text: self._keeper.put(ref, text))
        panel.typing.connect(lambda typing: self._filler.keeper.expect(f"{ref}#remark", typing))
        sheet.add_panel(question, panel)
        return panel

    def _place(self) -> None:
        """Beside the question's label, in the margin at its end."""
        question, view = self._filler.sheet.question(self._at), self._filler.sheet.viewport()
        if question is None or not question.isVisible():
            self.button.hide()
            return
        words = self.tr("Private remark or photo to: {question}").format(
            question=question.label_text
        )
        self.button.setAccessibleName(words)
        self.button.setToolTip(self.tr("Private remark or photo ({keys})").format(keys=REMARK_KEYS))
        wide = QSize(scaled(ICON), scaled(ICON))
        if self.button.icon().isNull() or self.button.iconSize() != wide:
            self.button.setIcon(icon("remark", TONES.muted, wide.width()))
            self.button.setIconSize(wide)
        self.button.adjustSize()
        corner = question.mapTo(view, QPoint(0, 0))
        mirrored = question.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = corner.x() - self.button.width() - 2 if mirrored else corner.x() + question.width() + 2
        self.button.move(x, corner.y() - 4)
        self.button.show()
        self.button.raise_()
