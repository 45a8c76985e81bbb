"""The fields of findings and alerts: a caption above, words below, and a form that asks for why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.choice_box import ChoiceBox
from auditor_app.ui.controls import (
    bring_into_view,
    button,
    column,
    hide_unless,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.findings.typed import OFFSETS, laptop_offset, moment_of, offset_words
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.text_area import MOST, TextArea
from auditor_app.ui.text_line import TextLine
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from PySide6.QtWidgets import QLayout

    from auditor_app.errors import AuditorError

_LINES = 3


def captioned(name: str, widget: QWidget, hint: str = "") -> QVBoxLayout:
    """A field with its name above and, where it helps, a sentence below the name."""
    caption = label(name, "strong")
    caption.setBuddy(widget)
    widget.setAccessibleName(name.replace("&", ""))
    note = label(hint, "small")
    hide_unless(hint, note)
    widget.setAccessibleDescription(hint)
    layout = column(caption, note, widget, spacing=4)
    if isinstance(widget, TextLine):
        layout.addWidget(widget.note)
    return layout


def beside(*fields: QLayout) -> FlowLayout:
    """Fields with their captions side by side, in as many lines as they take."""
    holders = []
    for each in fields:
        holder = QWidget()
        holder.setLayout(each)
        holders.append(holder)
    return FlowLayout(*holders, spacing=GRID * 2)


def area(lines: int = _LINES, most: int = MOST) -> TextArea:
    """A field of several lines; Tab leads on."""
    return TextArea(lines, most=most)


def line(width: int = 0, most: int = 300) -> TextLine:
    """A field for words; at most `width` px wide at the usual size of type, 0: as there is room."""
    edit = TextLine(most)
    if width:
        edit.setMaximumWidth(scaled(width))
    return edit


def short_line(width: int, most: int) -> QLineEdit:
    """A field for a number or a code, `width` px wide at the usual size of type."""
    edit = LineEdit()
    edit.setMaxLength(most)
    edit.setFixedWidth(scaled(width))
    return edit


def day_edit() -> QLineEdit:
    """A field for a date."""
    edit = short_line(160, 20)
    edit.setPlaceholderText("YYYY-MM-DD")
    return edit


def choice(items: Iterable[tuple[str, object]] = ()) -> QComboBox:
    """A list of which one is chosen; the wheel scrolls the page."""
    box = ChoiceBox()
    # As wide as there is room for: long names are cut instead of pushing the page wide.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    keep_wheel_out(box)
    for words, value in items:
        box.addItem(words, value)
    return box


def words_of(edit: TextArea) -> str:
    """What stands in an area, without blanks around it."""
    return edit.toPlainText().strip()


class MomentEdit(QWidget):
    """A day, a time and the site's offset from UTC."""

    def __init__(self, name: str, offset: int | None = None) -> None:
        super().__init__()
        self._name = name
        self.day = day_edit()
        self.clock = short_line(88, 5)
        self.clock.setPlaceholderText("HH:MM")
        self.offset = choice((offset_words(each), each) for each in OFFSETS)
        self.offset.setFixedWidth(scaled(160))
        chosen = laptop_offset() if offset is None else offset
        self.offset.setCurrentIndex(max(0, self.offset.findData(chosen)))
        self.day.setAccessibleName(self.tr("{name}: day").format(name=name))
        self.clock.setAccessibleName(self.tr("{name}: time").format(name=name))
        self.offset.setAccessibleName(self.tr("{name}: time zone").format(name=name))
        self.setLayout(FlowLayout(self.day, self.clock, self.offset))
        self.setFocusProxy(self.day)

    def moment(self) -> datetime | None:
        """What was typed; None for nothing.

        Raises:
            FindingError: it is no day or no time.
        """
        offset = int(self.offset.currentData())
        return moment_of(self.day.text(), self.clock.text(), offset, self._name)

    def as_text(self) -> str:
        """What stands there, also half a day."""
        return json.dumps([self.day.text(), self.clock.text(), self.offset.currentData()])

    def show_text(self, text: str) -> None:
        """Put back what `as_text` gave."""
        day, clock, offset = json.loads(text)
        self.day.setText(day)
        self.clock.setText(clock)
        self.offset.setCurrentIndex(max(0, self.offset.findData(offset)))


class WordsForm(QFrame):
    """Asks for words before something is done: why, by whom, and if wished when.

    Signals:
        submitted(): the button was pressed; `why`, `by` and `when` hold what was typed.
        cancelled(): never mind.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(
        self, title: str, why: str, by: str, action: str, *, name: str = "", sentence: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self.why = area()
        self.by = line(360)
        self.by.setText(name)
        self.when: MomentEdit | None = None
        self.fields = Fields({"why": self.why, "by": self.by})
        self.message = InlineMessage()
        self.action = button(action, "primary")
        self.action.clicked.connect(self.submitted)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        note = label(sentence, "muted")
        hide_unless(sentence, note)
        self._more = QVBoxLayout()
        layout = column(
            label(title, "strong"),
            note,
            captioned(why, self.why),
            self._more,
            captioned(by, self.by),
            self.message,
            row(self.action, cancel, None),
            spacing=GRID + 4,
        )
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def ask_when(self, name: str, hint: str, offset: int) -> None:
        """Ask for the moment as well."""
        self.when = MomentEdit(name, offset)
        self.fields = Fields({"why": self.why, "by": self.by, "when": self.when})
        self._more.addLayout(captioned(name, self.when, hint))

    def words(self) -> tuple[str, str]:
        """Why and by whom."""
        return words_of(self.why), self.by.text().strip()

    def focus(self) -> None:
        """Begin to type, in view."""
        self.why.setFocus()
        bring_into_view(self)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being done nothing is pressed twice."""
        self.action.setEnabled(not busy)

    def say(self, error: AuditorError) -> None:
        """Say in place what will not do."""
        self.set_busy(busy=False)
        self.message.show_error(error)
        bring_into_view(self.message)
