"""Times of day, and dates with their time; empty stays empty, and half of one is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from auditor_app.ui.controls import button, column, label, restyle, row
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.calendars import open_calendar, picker_button
from auditor_app.ui.questions.clock import moment_here, offset_of, read_time, shown_time
from auditor_app.ui.questions.dates import read_date
from auditor_app.ui.questions.read_field import ReadField
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.theme import scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from auditor_app.xforms import NodeState


class TimeQuestion(ReadField):
    """A time of day, typed."""

    def __init__(self, node: NodeState) -> None:
        self._now = button("", "plain", "clock")
        self._said = label("", "muted")
        super().__init__(node, _time_edit())
        _dress_now(self._now, self.tr("Now"))
        self._edit.setPlaceholderText(self.tr("HH:MM"))
        self._now.clicked.connect(self._take_now)

    def make_answer(self) -> QWidget:
        """A field, a button for the present, and the time in words."""
        holder = QWidget()
        line = row(self._edit, self._now, self._said)
        line.setStretch(2, 1)
        holder.setLayout(line)
        return holder

    def show_value(self, value: str) -> None:
        """Show a time, and say it as the form's language does."""
        words = _words_of_time(self.locale(), value)
        self._said.setText("" if words == shown_time(value) else words)
        super().show_value(value)
        self.show_clear(bool(value))

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """The present is not taken any more."""
        super().show_readonly(readonly)
        self._now.setVisible(not readonly)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The form's language decides how a time is said."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.show_value(self.value)

    def read(self, text: str) -> str | None:
        """See `read_time`; what was stored with an offset keeps it while no other time is typed."""
        time = read_time(text)
        return self.value if time and time == _plain(self.value) else time

    def written(self, value: str) -> str:
        """See `shown_time`."""
        return shown_time(value)

    def none_of_it(self) -> str:
        """With an example."""
        return self.tr("This is no time. Type hours and minutes, for example 14:30.")

    def _take_now(self) -> None:
        self._edit.setText(QTime.currentTime().toString("HH:mm"))
        self.flush()
        self.focus_answer()


class DateTimeQuestion(QuestionWidget):
    """A day and the time on it, by the clock of the place where it is typed."""

    def __init__(self, node: NodeState) -> None:
        self._day, self._time = LineEdit(), _time_edit()
        self._day.setFixedWidth(scaled(140))
        self._pick = picker_button("")
        self._now = button("", "plain", "clock")
        self._said = label("", "muted")
        super().__init__(node)
        self._pause = TypingPause(self, self._pause_over, pauses=2)
        self._pause.changed.connect(self.typing)
        self._dress()
        self._pick.setVisible("no-calendar" not in node.appearance.split())
        for edit in (self._day, self._time):
            edit.textEdited.connect(lambda _: self._pause.start())
            edit.editingFinished.connect(self._left)
        self._pick.clicked.connect(self._open_calendar)
        self._now.clicked.connect(self._take_now)

    def make_answer(self) -> QWidget:
        """Two fields, the ways to fill them, and the moment in words."""
        holder = QWidget()
        line = row(self._day, self._pick, self._time, self._now, None)
        holder.setLayout(column(line, self._said, spacing=2))
        return holder

    def answer_widget(self) -> QWidget:
        """The day's field."""
        return self._day

    def show_value(self, value: str) -> None:
        """Show a moment by the clock that it was stored by, and say it in words."""
        day, _, time = value.partition("T")
        self._said.setText(self._words(day, time))
        held = ("", "") if self._fault() else self._read()
        if not self._pause.isActive() and held != (day, _plain(time)):
            self._day.setText(day)
            self._time.setText(shown_time(time))
            self._pause.stop()
        self.show_clear(bool(value))

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only text can still be selected and copied."""
        for edit in (self._day, self._time):
            edit.setReadOnly(readonly)
        self._pick.setEnabled(not readonly)
        self._now.setVisible(not readonly)

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        for edit in (self._day, self._time):
            edit.setProperty("faulty", faulty)
            restyle(edit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The form's language decides in which words a moment is said."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.show_value(self.value)

    def flush(self) -> None:
        """Say the moment once both are there; else say what is missing."""
        if self._day.isReadOnly():
            return
        if fault := self._fault():
            self._pause.hold()
            self.say("")
            self.refuse(fault)
            return
        self._pause.stop()
        self.say(self._lexical())

    def unsaid(self) -> str:
        """Both fields, parted by a tab, where together they are no moment yet."""
        both = f"{self._day.text()}\t{self._time.text()}"
        return both if self._fault() else ""

    def show_unsaid(self, text: str) -> None:
        """Put both back as if they had just been typed."""
        day, _, time = text.partition("\t")
        self._day.setText(day)
        self._time.setText(time)
        self.flush()

    def _left(self) -> None:
        """From one field into the other is on the way to an answer, and blames nobody."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and self._fault():
            self.say("")
            self._pause.hold()
        else:
            self.flush()

    def _pause_over(self) -> None:
        """While keys go on, half a moment takes the answer away, and is not blamed yet."""
        if self._fault() and not self._pause.rested:
            self.say("")
            self._pause.start()
        elif self._fault() and not (self._day.text() and self._time.text()):
            # The other field is still to come.
            self.say("")
            self._pause.hold()
        else:
            self.flush()

    def _fault(self) -> str:
        """Why the two fields are no moment; "" when they are one, or nothing at all."""
        day, time = self._read()
        if day is None:
            return self.tr("This is no date. Type year, month, day, for example 2026-11-23.")
        if time is None:
            return self.tr("This is no time. Type hours and minutes, for example 14:30.")
        if bool(day) != bool(time):
            return self.tr("Both are needed: a date and a time.")
        return ""

    def _read(self) -> tuple[str | None, str | None]:
        return read_date(self._day.text()), read_time(self._time.text())

    def _lexical(self) -> str:
        day, time = self._read()
        if not (day and time):
            return ""
        held, _, clock = self.value.partition("T")
        # The offset that was stored stays while nobody types another moment.
        return self.value if (held, _plain(clock)) == (day, time) else moment_here(day, time)

    def _words(self, day: str, time: str) -> str:
        date = QDate.fromString(day, Qt.DateFormat.ISODate)
        clock = QTime.fromString(_plain(time), Qt.DateFormat.ISODate)
        if not (date.isValid() and clock.isValid()):
            return ""
        said = self.tr("{date}, {time}").format(
            date=self.locale().toString(date, "dddd d MMMM yyyy"),
            time=self.locale().toString(clock, QLocale.FormatType.ShortFormat),
        )
        offset = offset_of(time)
        if not offset or offset_of(moment_here(day, _plain(time)).partition("T")[2]) == offset:
            return said
        # Isolates keep the sign before its number in a layout right to left.
        return self.tr("{moment} (by the clock of {zone})").format(
            moment=said, zone=f"\u2066UTC{offset}\u2069"
        )

    def _dress(self) -> None:
        words = self.tr("Pick from a calendar")
        self._pick.setToolTip(words)
        self._pick.setAccessibleName(words)
        _dress_now(self._now, self.tr("Now"))
        self._day.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._time.setPlaceholderText(self.tr("HH:MM"))
        self._time.setAccessibleName(self.tr("Time of {question}").format(question=self.label_text))

    def _open_calendar(self) -> None:
        day = QDate.fromString(self._read()[0] or "", Qt.DateFormat.ISODate)
        open_calendar(self._day, day, self._take_day)

    def _take_day(self, day: QDate) -> None:
        self._day.setText(day.toString(Qt.DateFormat.ISODate))
        self._pause_over()
        self._time.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_now(self) -> None:
        self._day.setText(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self._time.setText(QTime.currentTime().toString("HH:mm"))
        self.flush()
        self.focus_answer()


def _time_edit() -> QLineEdit:
    made = LineEdit()
    made.setFixedWidth(scaled(100))
    return made


def _dress_now(now: QPushButton, words: str) -> None:
    now.setText(words)
    now.setStyleSheet("padding: 7px 8px;")


def _plain(value: str) -> str:
    """A stored time as `read_time` gives it: without fractions and offset."""
    return read_time(shown_time(value)) or "" if value else ""


def _words_of_time(locale: QLocale, value: str) -> str:
    clock = QTime.fromString(_plain(value), Qt.DateFormat.ISODate)
    return locale.toString(clock, QLocale.FormatType.ShortFormat) if clock.isValid() else ""
