"""Questions whose answer is read from what is typed into one field: a date, a time, a choice.

What cannot be read, as half a date, is no answer: it stays in the field, and is said to be none.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from auditor_app.ui.controls import restyle
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.typing_pause import TypingPause

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

    from auditor_app.xforms import NodeState


class ReadField(QuestionWidget):
    """The field, and when what stands in it is said.

    `pauses` is the time that one may rest in the middle of an answer, as `TypingPause` takes it.
    """

    def __init__(self, node: NodeState, edit: QLineEdit, pauses: int = 2) -> None:
        self._edit = edit
        super().__init__(node)
        self._pause = TypingPause(self, self._pause_over, pauses)
        self._pause.changed.connect(self.typing)
        self._edit.textEdited.connect(self._typed)
        self._edit.editingFinished.connect(self.flush)

    # What a type of question supplies; the type checker holds to it: Qt's metaclass takes no `ABC`

    @abstractmethod
    def read(self, text: str) -> str | None:
        """The answer that `text` is, "" for nothing, None while it is none (yet)."""

    @abstractmethod
    def written(self, value: str) -> str:
        """An answer as it stands in the field."""

    @abstractmethod
    def none_of_it(self) -> str:
        """What is said of a text that is no answer."""

    # What all of them do ------------------------------------------------------------------------

    def answer_widget(self) -> QWidget:
        """The field."""
        return self._edit

    def show_value(self, value: str) -> None:
        """Show an answer, but leave alone what is being typed, and what says the same."""
        if self._pause.isActive() or (self._pause.holds and not value):
            # What is no answer stays, also where it would be one by now: other choices have come.
            return
        if (self._read() or "") != value:
            self._edit.setText(self.written(value))
            self._pause.stop()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only text can still be selected and copied."""
        self._edit.setReadOnly(readonly)

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        self._edit.setProperty("faulty", faulty)
        restyle(self._edit)

    def flush(self) -> None:
        """Say what was typed; what is no answer stays in the field and is said to be none."""
        if self._edit.isReadOnly():
            return
        value = self._read()
        if value is not None:
            self._pause.stop()
            self.say(value)
            return
        self._pause.hold()
        self.say("")
        self.refuse(self.none_of_it())

    def unsaid(self) -> str:
        """What stands in the field and is no answer yet."""
        return self._edit.text() if self._read() is None else ""

    def show_unsaid(self, text: str) -> None:
        """Put it back as if it had just been typed."""
        self._edit.setText(text)
        self.flush()

    def _typed(self, _: str) -> None:
        self._pause.start()

    def _pause_over(self) -> None:
        """While keys go on, half an answer takes the one before away, and is not blamed yet."""
        if self._read() is None and not self._pause.rested:
            self.say("")
            self._pause.start()
        else:
            self.flush()

    def _read(self) -> str | None:
        """As `read`, of what stands in the field.

        Where that is the answer as it was shown it is just that answer, also where the field shows
        less of it (a month has no day) or what nobody could type: looking at it changes nothing.
        """
        text = self._edit.text()
        if self.value and text.strip() == self.written(self.value).strip():
            return self.value
        return self.read(text)
