"""What every question widget shares: label, hint, place for the answer, message in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from auditor_app.ui.controls import button, column, hide_unless, icon_label, label, row
from auditor_app.ui.markdown import has_marks, plain, rich
from auditor_app.ui.media.form_files import FormFileAnswer
from auditor_app.ui.questions.form_media import FormMedia
from auditor_app.ui.theme import GRID, SIZES, TONES, scaled
from auditor_app.xforms import (
    ChoicesChanged,
    HintChanged,
    LabelChanged,
    MediaChanged,
    ReadonlyChanged,
    RequiredChanged,
    ValidityChanged,
    ValueChanged,
)
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms import Change, Choice, NodeState


class QuestionWidget(QFrame):
    """Shows one node of the form engine and says its answers; knows no engine and no vault.

    Signals:
        answered(ref, value): the person gave an answer (lexical; "" clears).
        typing(whether): something is being typed that was not said yet, or no more.
        asked(request): something of the vault or of a file is wanted, see `media.requests`; `hear`
            is told the answer.
        reshaped(): what Tab stops at in it has changed.
    """

    answered = Signal(str, str)
    typing = Signal(bool)
    asked = Signal(object)
    reshaped = Signal()

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        self._value = node.value
        self._required = node.required
        self._readonly = node.readonly
        self._label_text = node.label
        self._violated = node.message
        self._required_message = node.required_message
        self._refusal = ""
        self._warning = ""
        self._saying = False
        self._insist = False
        self._bare = False
        self._label = _rich_label("question")
        self._hint = _rich_label("muted")
        self._guidance = _rich_label("small")
        self.media: FormMedia | None = None
        """The label's picture, sound and film; None while it has none."""
        self._autoplay = node.parameters.get("autoplay", "").strip().lower()
        self._media_place = column()
        self._more = self._make_more(node.guidance)
        self._clear = self._make_clear()
        self._message = label("", "fault")
        self._message_words = ""
        self._message_row = self._make_message_row()
        self._build_layout()
        self.redress()
        self._show_label()
        self.show_media(node.media)
        self._show_text(self._hint, node.hint)
        self._show_message()

    # What a type of question supplies -----------------------------------------------------------

    def make_answer(self) -> QWidget:
        """The control in which the answer is given; called once, while the widget is built."""
        raise NotImplementedError

    def show_value(self, value: str) -> None:
        """Show `value` in the control."""
        raise NotImplementedError

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Let the control be changed, or not."""
        self.answer_widget().setEnabled(not readonly)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices (selects only)."""

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Mark the control itself as faulty, where it has such a look."""

    def answer_widget(self) -> QWidget:
        """The widget that takes the keyboard's focus."""
        return self._answer

    def named_widget(self) -> QWidget:
        """What screen readers call by the question: choices have names of their own."""
        return self.answer_widget()

    def flush(self) -> None:
        """Say at once what was typed and not yet said."""

    def unsaid(self) -> str:
        """What stands in the control and is no answer, as half a date is not; "" for nothing."""
        return ""

    def show_unsaid(self, text: str) -> None:
        """Put back what `unsaid` gave."""

    def hear(self, answer: object) -> None:
        """What was asked for is there."""

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """A file of the form is there, or is not."""
        if self.media is not None:
            self.media.hear(answer)

    def begin_to_play(self) -> bool:
        """Play what the form wants to be heard or seen at once (`autoplay`); whether it does."""
        return self.media is not None and self.media.begin(self._autoplay)

    def show_media(self, media: Mapping[str, str]) -> None:
        """Show other files of the label, by form."""
        if self.media is None and media:
            self.media = FormMedia()
            self.media.asked.connect(self.asked)
            self._media_place.addWidget(self.media)
        if self.media is not None:
            self.media.show_media(media, self.label_text)

    # What the page uses -------------------------------------------------------------------------

    @property
    def value(self) -> str:
        """The value the engine holds, as far as this widget was told."""
        return self._value

    @property
    def message(self) -> str:
        """The message shown in place, "" while there is none."""
        return self._message_words if self._message_row.isVisibleTo(self) else ""

    @property
    def label_text(self) -> str:
        """The question without its marks."""
        return plain(self._label_text)

    def take(self, answer: object) -> None:
        """What was asked for is there: a file of the form, or anything else."""
        if isinstance(answer, FormFileAnswer):
            self.hear_of_form(answer)
        else:
            self.hear(answer)

    def redress(self) -> None:
        """Show what is smaller than other buttons in the size of type that is on now."""
        small = f"font-size: {SIZES.small}px;"
        self._clear.setStyleSheet(f"padding: 1px 0; min-height: {scaled(16)}px; {small}")
        self._more.setStyleSheet(f"padding: 2px 4px; min-height: {scaled(20)}px; {small}")

    def focus_answer(self) -> None:
        """Put the keyboard's focus where the answer is given."""
        self.answer_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_bare(self) -> None:
        """Leave label and hint to what stands around; messages stay here."""
        self._bare = True
        for words in (self._label, self._hint, self._guidance, self._more):
            words.hide()

    def close_for_answers(self) -> None:
        """The record is finalised: answers can be read and copied, not changed."""
        self._readonly = True
        self._required = False
        self._show_label()
        self.show_readonly(True)  # noqa: FBT003 - a state
        self.show_clear(False)  # noqa: FBT003 - a state

    def insist(self) -> None:
        """From now on say that an answer is missing, where one has to be given."""
        self._insist = True
        self._show_message()

    def refuse(self, message: str) -> None:
        """Say why the engine did not take what was entered; what was entered stays to be mended."""
        self._refusal = message
        self._show_message()

    def warn(self, message: str) -> None:
        """Say in place what was not taken in; "" takes that back. What is answered stays."""
        if message != self._warning:
            self._warning = message
            self._show_message()

    def apply(self, change: Change) -> None:
        """Show what the engine says has changed."""
        match change:
            case ValueChanged(value=value):
                self._value = value
                self._refusal = ""
                self.show_value(value)
            case ValidityChanged(message=message):
                self._violated = message
            case RequiredChanged(required=required):
                self._required = required
                self._show_label()
            case ReadonlyChanged(readonly=readonly):
                self._readonly = readonly
                self.show_readonly(readonly)
            case LabelChanged(label=text):
                self._label_text = text
                self._show_label()
            case MediaChanged(media=media):
                self.show_media(media)
            case HintChanged(hint=text):
                self._show_text(self._hint, text)
            case ChoicesChanged(choices=choices):
                self.show_choices(choices)
                self.show_value(self._value)
                self.show_readonly(self._readonly)
            case _:
                pass
        self._show_message()

    def start(self, node: NodeState) -> None:
        """Show the node's value; called once the control stands."""
        self.show_value(node.value)
        self.show_readonly(node.readonly)

    def say(self, value: str) -> None:
        """Say an answer, unless the engine holds it already."""
        self._refusal = ""
        if value != self._value:
            self._saying = True
            self.answered.emit(self.ref, value)
            self._saying = False
        self._show_message()

    # Building -----------------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self._answer = self.make_answer()
        head = row(spacing=GRID)
        head.addWidget(self._label, 1)
        # At the end of the line, also where the label stands elsewhere.
        end = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        head.addWidget(self._clear, 0, end)
        self.setLayout(
            column(
                head,
                self._hint,
                row(self._more, None),
                self._guidance,
                self._media_place,
                2,
                self._answer,
                self._message_row,
                spacing=4,
            )
        )

    def _make_clear(self) -> QPushButton:
        clear = button(self.tr("Clear"), "link", hint=self.tr("Take this answer back"))
        clear.setAccessibleName(self.tr("Take this answer back"))
        clear.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        clear.clicked.connect(self._clear_answer)
        clear.hide()
        return clear

    def _clear_answer(self) -> None:
        self.say("")
        self.focus_answer()

    def show_clear(self, visible: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Offer to take the answer back; the room for it is kept."""
        self._clear.setVisible(visible and not self._readonly)

    def _make_more(self, guidance: str) -> QPushButton:
        more = button(self.tr("More about this question"), "plain", "info")
        hide_unless(guidance, more)
        more.clicked.connect(lambda: self._guidance.setVisible(self._guidance.isHidden()))
        self._guidance.setText(rich(guidance))
        self._guidance.hide()
        return more

    def _make_message_row(self) -> QWidget:
        holder = QWidget()
        layout: QHBoxLayout = row(spacing=6)
        layout.addWidget(icon_label("error", TONES.bad, 18), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._message, 1)
        holder.setLayout(layout)
        return holder

    def _show_label(self) -> None:
        mark = f' <span style="color:{TONES.bad}">*</span>' if self._required else ""
        self._label.setText(_marked(rich(self._label_text), mark))
        self._label.setVisible(bool(self._label_text) and not self._bare)
        words = self.label_text
        if self.media is not None:
            self.media.call(words)
        self.setAccessibleName(words)
        spoken = self.tr("{question}, needs an answer").format(question=words)
        self.named_widget().setAccessibleName(spoken if self._required else words)

    def _show_text(self, target: QLabel, text: str) -> None:
        target.setText(rich(text))
        target.setVisible(bool(text) and not self._bare)
        self.named_widget().setAccessibleDescription(plain(text))

    def _show_message(self) -> None:
        text = self._message_text()
        self._message_words = plain(text)
        # Plain text follows the direction of the window, to the icon beside it.
        marked = has_marks(text)
        form = Qt.TextFormat.RichText if marked else Qt.TextFormat.PlainText
        self._message.setTextFormat(form)
        self._message.setText(rich(text) if marked else self._message_words)
        self._message_row.setVisible(bool(text))
        self.show_faulty(bool(text))

    def _message_text(self) -> str:
        """What is wrong with the answer, "" while nothing is."""
        if self._warning or self._refusal:
            return as_value(self._warning or self._refusal)
        if self._violated is not None:
            return self._violated or self.tr("This answer cannot be right.")
        if self._insist and self._required and not self._value:
            return self._required_message or self.tr("This question needs an answer.")
        return ""


def _rich_label(look: str) -> QLabel:
    result = label("", look)
    result.setTextFormat(Qt.TextFormat.RichText)
    return result


def _marked(shown: str, mark: str) -> str:
    """A label with the mark of what must be answered: at its end, or before its list."""
    lists = [at for at in (shown.find("<ul"), shown.find("<ol")) if at >= 0]
    at = min(lists, default=len(shown))
    return shown[:at] + mark + shown[at:]
