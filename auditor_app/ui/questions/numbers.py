"""Numbers that are typed with more help: in groups of thousands, counted up and down, as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QObject, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from auditor_app.ui.controls import button, row
from auditor_app.ui.questions.digits import latin_digits
from auditor_app.ui.questions.typed import DecimalQuestion, IntegerQuestion, LineQuestion
from auditor_app.ui.theme import scaled

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState

_NUMBER: Final = re.compile(r"(-?)(0|[1-9]\d{0,17})(?:\.(\d+))?")
_MOST: Final = 999_999_999
"""What the nine digits of a whole number hold."""


def grouped(value: str, locale: QLocale) -> str:
    """A number with the locale's groups of digits; what is none, or begins with zeros, as it is."""
    found = _NUMBER.fullmatch(value)
    if found is None:
        return value
    sign, whole, fraction = found.groups()
    shown = locale.toString(int(whole))
    if fraction:
        shown += locale.decimalPoint() + "".join(locale.toString(int(digit)) for digit in fraction)
    return f"{locale.negativeSign()}{shown}" if sign else shown


class _Grouping(LineQuestion):
    """While one types the digits stand alone; once the field is left they stand in groups.

    So no separator is ever read: 1.500 is one and a half in one country and a thousand and a half
    in the next.
    """

    def __init__(self, node: NodeState) -> None:
        self._stands_for: str | None = None
        super().__init__(node)
        self._edit.installEventFilter(self)

    def lexical(self) -> str:
        """The number, whether it stands in groups or not."""
        return super().lexical() if self._stands_for is None else self._stands_for

    def displayed(self, value: str) -> str:
        """The digits alone; `show_value` groups them."""
        self._stands_for = None
        return value

    def show_value(self, value: str) -> None:
        """Show `value` in groups, unless one is in the field."""
        super().show_value(value)
        if not self._edit.hasFocus():
            self._group()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The form's language decides how numbers are grouped."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and self._stands_for is not None:
            self._edit.setText(grouped(self._stands_for, self.locale()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever comes into the field finds the digits alone."""
        arrives = watched is self._edit and event.type() == QEvent.Type.FocusIn
        if arrives and self._stands_for is not None and not self._edit.isReadOnly():
            number, self._stands_for = self._stands_for, None
            self._edit.setText(number)
        return super().eventFilter(watched, event)

    def unsaid(self) -> str:
        """What stands in the field, where that is not the answer."""
        return "" if self._stands_for is not None else super().unsaid()

    def _left(self) -> None:
        super()._left()
        if not self._edit.hasFocus():
            self._group()

    def _group(self) -> None:
        number = self.lexical()
        if self._stands_for is None and number and number == self.value:
            self._edit.setText(grouped(number, self.locale()))
            self._stands_for = number


class GroupedInteger(_Grouping, IntegerQuestion):
    """A whole number in groups of thousands."""


class GroupedDecimal(_Grouping, DecimalQuestion):
    """A decimal number in groups of thousands."""


class GroupedText(_Grouping):
    """A number that the form keeps as text, in groups of thousands."""

    widest = 320


class NumbersQuestion(LineQuestion):
    """Text of digits and what stands between them, as telephone numbers have it."""

    widest = 320

    def __init__(self, node: NodeState) -> None:
        super().__init__(node)
        allowed = QRegularExpression(r"[\p{Nd} .,+\-]*")
        self._edit.setValidator(QRegularExpressionValidator(allowed, self))
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def lexical(self) -> str:
        """With Latin digits, which is how it can be dialled and compared."""
        return latin_digits(self._edit.text())


class CounterQuestion(IntegerQuestion):
    """A whole number with a button to count up and one to count down, to zero and not below."""

    def __init__(self, node: NodeState) -> None:
        self._less, self._more_ = button("", "", "minus"), button("", "", "plus")
        super().__init__(node)
        self._edit.setFixedWidth(scaled(100))
        self._edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._edit.installEventFilter(self)
        for press, words, step in (
            (self._less, self.tr("One less"), -1),
            (self._more_, self.tr("One more"), 1),
        ):
            press.setStyleSheet("padding: 7px;")
            press.setToolTip(words)
            press.setAccessibleName(words)
            press.clicked.connect(lambda _=False, by=step: self._count(by))

    def make_answer(self) -> QWidget:
        """The field between its buttons."""
        holder = QWidget()
        holder.setLayout(row(self._less, self._edit, self._more_, None))
        return holder

    def answer_widget(self) -> QWidget:
        """The field."""
        return self._edit

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Nothing is counted any more."""
        super().show_readonly(readonly)
        for press in (self._less, self._more_):
            press.setEnabled(not readonly)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keys Up and Down count, too."""
        if (
            isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            if step and not self._edit.isReadOnly():
                self._count(step)
                return True
        return super().eventFilter(watched, event)

    def _count(self, step: int) -> None:
        now = int(self.lexical() or 0)
        counted = now + step if now < 0 else max(0, now + step)
        self._edit.setText(str(min(counted, _MOST)))
        self.flush()
