"""Questions that are answered by typing: text, numbers, and whatever has no better control.

What is typed is said when typing pauses, every second while it does not, when the field is left
and when the page is; an answer that the type cannot take yet (a lone minus sign) is said as empty,
and stays in the field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from auditor_app.ui.controls import later, restyle
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.digits import ARABIC_POINT, latin_digits
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.text_area import TextArea, does_not_fit
from auditor_app.ui.text_line import is_full
from auditor_app.xforms import MAX_ANSWER

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState

FULL_WIDTH = 16777215
_MOST_LINES = 12


class LineQuestion(QuestionWidget):
    """One line of text. Also the way to answer types for which a laptop has no better control."""

    widest = FULL_WIDTH

    def __init__(self, node: NodeState) -> None:
        self._edit = LineEdit()
        super().__init__(node)
        self._pause = TypingPause(self, self.flush)
        self._pause.changed.connect(self.typing)
        self._edit.textEdited.connect(self._typed)
        self._edit.inputRejected.connect(self._full)
        self._edit.editingFinished.connect(self._left)
        self._edit.setMaximumWidth(self.widest)

    def make_answer(self) -> QWidget:
        """A line edit."""
        return self._edit

    def show_value(self, value: str) -> None:
        """Show `value`, but leave alone what is being typed.

        The engine may write an answer in another way (48.0 as 48); the field follows when it is
        left, or the next digit would land in the wrong place.
        """
        typing = self._pause.isActive() or (self._saying and self._edit.hasFocus())
        if not typing and self.lexical() != value:
            self._edit.setText(self.displayed(value))
            self._pause.stop()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only text can still be selected and copied."""
        self._edit.setReadOnly(readonly)

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        _mark(self._edit, faulty=faulty)

    def flush(self) -> None:
        """Say what was typed."""
        if self._edit.isReadOnly():
            return
        self.say(self.lexical())
        self._settle()

    def _settle(self) -> None:
        """What was refused is not said: it waits to be mended, and is not called saved."""
        if self._refusal:
            self._pause.hold()
        else:
            self._pause.stop()

    def unsaid(self) -> str:
        """What stands in the field, where that is not the answer and will not become it."""
        text = self._edit.text()
        if not self._value:
            return text
        # What is neither typed nor refused is the answer, written in another way.
        waits = self._pause.isActive() or bool(self._refusal)
        return text if waits and self.lexical() != self._value else ""

    def show_unsaid(self, text: str) -> None:
        """Put it back as if it had just been typed."""
        self._edit.setText(text)
        self.flush()

    def _left(self) -> None:
        self.flush()
        # What was refused stays, to be mended, also where there is an answer from before.
        if self.lexical() and not self._refusal:
            self.show_value(self._value or self.lexical())

    def _typed(self, text: str) -> None:
        if len(text) < self._edit.maxLength():
            self.warn("")
        self._pause.start()

    def _full(self) -> None:
        """More was pasted, or typed, than a line holds: Qt takes what fits and says nothing."""
        most = self._edit.maxLength()
        if len(self._edit.text()) >= most:
            self.warn(is_full(most))

    def lexical(self) -> str:
        """What stands in the field, as the engine takes it."""
        return self._edit.text()

    def displayed(self, value: str) -> str:
        """The engine's value as it stands in the field."""
        return value


class MaskedQuestion(LineQuestion):
    """Text that nobody looking over the shoulder should read."""

    def __init__(self, node: NodeState) -> None:
        super().__init__(node)
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)


class IntegerQuestion(LineQuestion):
    """A whole number of at most nine digits (an `xs:int` holds them), in any script's digits."""

    widest = 200
    pattern = r"-?\p{Nd}{0,9}"

    def __init__(self, node: NodeState) -> None:
        super().__init__(node)
        self._edit.setValidator(QRegularExpressionValidator(QRegularExpression(self.pattern), self))
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def lexical(self) -> str:
        """With Latin digits and a point; "" while it is no number yet."""
        text = latin_digits(self._edit.text()).replace(",", ".").replace(ARABIC_POINT, ".").strip()
        return text if any(sign.isdigit() for sign in text) else ""


class DecimalQuestion(IntegerQuestion):
    """A decimal number; the comma of the keyboard's number pad is as good as the point."""

    pattern = r"-?\p{Nd}{0,15}([.,\x{066B}]\p{Nd}{0,12})?"

    def lexical(self) -> str:
        """With a point, and never beginning or ending with it."""
        text = super().lexical().rstrip(".")
        sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
        return f"{sign}0{digits}" if digits.startswith(".") else text


class TextQuestion(QuestionWidget):
    """Text of several lines."""

    def __init__(self, node: NodeState) -> None:
        rows = node.parameters.get("rows", "")
        lines = min(max(int(rows), 2), _MOST_LINES) if rows.isdigit() else 3
        self._edit = TextArea(lines, up_to=_MOST_LINES, most=MAX_ANSWER, says=False)
        super().__init__(node)
        self._pause = TypingPause(self, self.flush)
        self._pause.changed.connect(self.typing)
        self._showing = False
        self._edit.textChanged.connect(self._typed)
        self._edit.too_much.connect(self._refuse_paste)
        self._edit.left.connect(later(self, self.flush).start)

    def make_answer(self) -> QWidget:
        """A text field that grows."""
        return self._edit

    def show_value(self, value: str) -> None:
        """Show `value`, but leave alone what is being typed."""
        typing = self._pause.isActive() or (self._saying and self._edit.hasFocus())
        if not typing and self._edit.toPlainText() != value:
            self._showing = True
            self._edit.setPlainText(value)
            self._showing = False
            self._pause.stop()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only text can still be selected and copied."""
        self._edit.setReadOnly(readonly)

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        _mark(self._edit, faulty=faulty)

    def flush(self) -> None:
        """Say what was typed."""
        if self._edit.isReadOnly():
            return
        self.say(self._edit.toPlainText())
        if self._refusal:
            self._pause.hold()
        else:
            self._pause.stop()

    def unsaid(self) -> str:
        """What stands in the field, where that is not the answer and will not become it."""
        text = self._edit.toPlainText()
        waits = not self._value or self._pause.isActive() or bool(self._refusal)
        return text if waits and text != self._value else ""

    def show_unsaid(self, text: str) -> None:
        """Put it back as if it had just been typed."""
        self._edit.setPlainText(text)
        self.flush()

    def _typed(self) -> None:
        if not self._showing:
            self.warn("")
            self._pause.start()

    def _refuse_paste(self, count: int) -> None:
        self.warn(does_not_fit(count, MAX_ANSWER))


def _mark(edit: QWidget, *, faulty: bool) -> None:
    if bool(edit.property("faulty")) != faulty:
        edit.setProperty("faulty", faulty)
        restyle(edit)
