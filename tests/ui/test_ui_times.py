"""Times, moments, months and years: typed or picked; half of one is no answer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QPushButton, QToolButton
from ui_asking import Asked, ask

from auditor_app.ui.questions.clock import moment_here, offset_of, read_time, shown_time
from auditor_app.ui.questions.dates import DateQuestion
from auditor_app.ui.questions.times import DateTimeQuestion, TimeQuestion
from auditor_app.xforms.datatypes import read_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def in_dhaka(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Dhaka")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("14:30", "14:30:00"),
        ("14.30", "14:30:00"),
        ("1430", "14:30:00"),
        ("930", "09:30:00"),
        ("9:30", "09:30:00"),
        ("14:30:05", "14:30:05"),
        ("2:30 pm", "14:30:00"),
        ("2.30PM", "14:30:00"),
        ("12:15 am", "00:15:00"),
        ("12:15 pm", "12:15:00"),
        ("1٤:٣٠", "14:30:00"),
        ("00:00", "00:00:00"),
        ("", ""),
        ("9", None),  # half a time
        ("14:3", None),
        ("24:00", None),
        ("14:60", None),
        ("14:30 pm", None),
        ("noon", None),
    ],
)
def test_a_typed_time_is_read_or_said_to_be_none(typed: str, read: str | None) -> None:
    assert read_time(typed) == read
    if read:
        assert read_answer("time", read) == read


def test_a_stored_time_is_shown_by_the_clock_that_it_was_stored_by() -> None:
    assert shown_time("14:30:00.000+05:30") == "14:30"
    assert shown_time("14:30:07Z") == "14:30:07"
    assert [offset_of(each) for each in ("14:30:00", "14:30:00Z", "14:30:00-03")] == [
        "",
        "+00:00",
        "-03:00",
    ]


def timing(qtbot: QtBot, **fields: object) -> Asked:
    asked = ask(qtbot, **{"type": "time"} | fields)
    assert isinstance(asked.widget, TimeQuestion)
    return asked


def test_a_time_of_day_is_said_without_an_offset(qtbot: QtBot) -> None:
    asked = timing(qtbot)
    qtbot.keyClicks(asked.edit(), "1430")
    asked.widget.flush()
    assert asked.said == ["14:30:00"]
    assert asked.edit().text() == "1430"


def test_half_a_time_takes_the_answer_away_stays_and_comes_back(qtbot: QtBot) -> None:
    asked = timing(qtbot, value="08:00:00")
    asked.edit().selectAll()
    qtbot.keyClicks(asked.edit(), "14:")
    qtbot.waitUntil(lambda: asked.said == [""])
    qtbot.waitUntil(lambda: "no time" in asked.widget.message)
    assert asked.edit().text() == "14:"
    assert asked.widget.unsaid() == "14:"
    assert asked.typing == [True]
    other = timing(qtbot)
    other.widget.show_unsaid("14:")
    assert other.edit().text() == "14:"
    assert other.widget.message


def test_what_was_stored_with_an_offset_keeps_it_while_nobody_types_another_time(
    qtbot: QtBot,
) -> None:
    asked = timing(qtbot, value="14:30:00.000+05:30")
    assert asked.edit().text() == "14:30"
    asked.widget.flush()
    assert asked.said == []


def test_a_stored_time_that_is_none_stays_until_its_field_is_emptied(qtbot: QtBot) -> None:
    asked = timing(qtbot, value="24:00:00")
    asked.widget.flush()
    assert asked.said == []
    asked.edit().selectAll()
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Delete)
    asked.widget.flush()
    assert asked.said == [""]


def test_now_is_what_the_clock_says(qtbot: QtBot) -> None:
    asked = timing(qtbot)
    now = next(b for b in asked.widget.findChildren(QPushButton) if b.text() == "Now")
    qtbot.mouseClick(now, Qt.MouseButton.LeftButton)
    assert read_time(asked.edit().text()) == asked.said[0]


def moments(qtbot: QtBot, **fields: object) -> Asked:
    asked = ask(qtbot, **{"type": "dateTime"} | fields)
    assert isinstance(asked.widget, DateTimeQuestion)
    return asked


@pytest.mark.usefixtures("in_dhaka")
def test_a_moment_needs_its_day_and_its_time_and_has_the_offset_of_here(qtbot: QtBot) -> None:
    asked = moments(qtbot)
    qtbot.keyClicks(asked.edit(0), "2026-11-23")
    qtbot.keyClick(asked.edit(0), Qt.Key.Key_Tab)
    asked.edit(1).setFocus()
    assert asked.widget.message == ""
    assert asked.widget.unsaid() == "2026-11-23\t"
    qtbot.keyClicks(asked.edit(1), "14:30")
    asked.widget.flush()
    assert asked.said == ["2026-11-23T14:30:00.000+06:00"]
    assert read_answer("dateTime", asked.said[0]) == asked.said[0]
    assert asked.widget.unsaid() == ""


def test_a_day_without_a_time_is_said_to_be_half_when_one_leaves(qtbot: QtBot) -> None:
    asked = moments(qtbot, value="2026-11-23T14:30:00.000+00:00")
    asked.edit(1).setFocus()
    asked.edit(1).selectAll()
    qtbot.keyClick(asked.edit(1), Qt.Key.Key_Delete)
    asked.widget.flush()
    assert asked.said == [""]
    assert asked.edit(0).text() == "2026-11-23"
    assert "Both are needed" in asked.widget.message
    assert asked.widget.unsaid() == "2026-11-23\t"
    back = moments(qtbot)
    back.widget.show_unsaid("2026-11-23\t")
    assert back.edit(0).text() == "2026-11-23"


@pytest.mark.usefixtures("in_dhaka")
def test_a_moment_of_another_zone_keeps_its_offset_and_says_it(qtbot: QtBot) -> None:
    value = "2026-11-23T14:30:00.000-03:00"
    asked = moments(qtbot, value=value)
    asked.widget.flush()
    assert asked.said == []
    assert (asked.edit(0).text(), asked.edit(1).text()) == ("2026-11-23", "14:30")
    words = " ".join(label.text() for label in asked.widget.findChildren(QLabel))
    assert "UTC-03:00" in words
    asked.edit(1).setText("15:00")
    asked.widget.flush()
    assert asked.said == ["2026-11-23T15:00:00.000+06:00"]


def test_the_first_and_the_last_day_of_the_calendar_are_moments_too() -> None:
    for day in ("0001-01-01", "9999-12-31"):
        assert read_answer("dateTime", moment_here(day, "12:00:00")) is not None


def picker(asked: Asked) -> QToolButton:
    return asked.widget.findChildren(QToolButton)[0]


@pytest.mark.parametrize("kind", ["date", "dateTime"])
def test_a_form_may_want_no_calendar(qtbot: QtBot, kind: str) -> None:
    assert not picker(ask(qtbot, type=kind, appearance="no-calendar")).isVisible()
    assert picker(ask(qtbot, type=kind)).isVisible()


@pytest.mark.parametrize(
    ("appearance", "typed", "said", "shown", "half"),
    [
        ("month-year", "2026-03", "2026-03-01", "2026-03", "2026-"),
        ("year", "1994", "1994-01-01", "1994", "199"),
    ],
)
def test_a_month_and_a_year_are_asked_for_as_such(
    qtbot: QtBot, appearance: str, typed: str, said: str, shown: str, half: str
) -> None:
    asked = ask(qtbot, type="date", appearance=appearance)
    assert isinstance(asked.widget, DateQuestion)
    qtbot.keyClicks(asked.edit(), half)
    asked.widget.flush()
    assert asked.said == []
    assert asked.widget.unsaid() == half
    assert ("month" if "month" in appearance else "year") in asked.widget.message
    asked.edit().selectAll()
    qtbot.keyClicks(asked.edit(), typed)
    asked.widget.flush()
    assert asked.said == [said]
    again = ask(qtbot, type="date", appearance=appearance, value=said)
    assert again.edit().text() == shown


def test_a_month_is_picked_by_mouse_and_by_keys_from_the_months_of_a_year(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", appearance="month-year", value="2026-03-01")
    asked.widget.setLocale(QLocale("de"))
    qtbot.mouseClick(picker(asked), Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    march = popup.focusWidget()
    assert isinstance(march, QPushButton)
    assert (march.text(), march.accessibleName()) == ("März", "März 2026")
    qtbot.keyClick(march, Qt.Key.Key_PageUp)
    july = next(b for b in popup.findChildren(QPushButton) if b.text() == "Juli")
    qtbot.keyClick(july, Qt.Key.Key_Space)
    assert asked.said == ["2025-07-01"]
    assert asked.edit().text() == "2025-07"


def test_the_days_of_a_calendar_are_in_the_forms_language(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", value="2026-11-23")
    asked.widget.setLocale(QLocale("ar_EG"))
    qtbot.mouseClick(picker(asked), Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    calendar = popup.findChild(QCalendarWidget)
    assert calendar.locale().language() == QLocale.Language.Arabic
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Saturday
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    popup.close()


def test_a_day_picked_for_a_moment_leads_on_to_its_time(qtbot: QtBot) -> None:
    asked = moments(qtbot)
    assert isinstance(asked.widget, DateTimeQuestion)
    asked.widget._take_day(QDate(2026, 11, 23))
    assert asked.edit(1).hasFocus()
    assert asked.said == []
    assert asked.widget.message == ""
    qtbot.keyClicks(asked.edit(1), "0815")
    asked.widget.flush()
    assert asked.said[0].startswith("2026-11-23T08:15:00.000")


@pytest.mark.parametrize(
    ("appearance", "typed", "stored"),
    [
        # The Persian year 1403 had a leap day; its last day is the eve of Nowruz 2025.
        ("persian", "1403-12-30", "2025-03-20"),
        ("persian", "1404-01-01", "2025-03-21"),
        ("persian", "1404-12-30", None),
        ("islamic", "1447-01-01", "2025-06-27"),
        ("islamic", "1447-01-31", None),
        ("buddhist", "2569-11-23", "2026-11-23"),
        # A year of the Common Era, where that of the Buddhist one is asked for.
        ("buddhist", "2026-11-23", None),
    ],
)
def test_a_date_of_another_calendar_is_stored_as_the_gregorian_day(
    qtbot: QtBot, appearance: str, typed: str, stored: str | None
) -> None:
    asked = ask(qtbot, type="date", appearance=appearance)
    qtbot.keyClicks(asked.edit(), typed)
    asked.widget.flush()
    assert asked.said == ([] if stored is None else [stored])
    assert asked.widget.unsaid() == (typed if stored is None else "")
    if stored is not None:
        again = ask(qtbot, type="date", appearance=appearance, value=stored)
        assert again.edit().text() == typed
        words = " ".join(label.text() for label in again.widget.findChildren(QLabel))
        assert QLocale().toString(QDate.fromString(stored, "yyyy-MM-dd"), "MMMM yyyy") in words


def test_the_calendar_that_opens_is_the_one_that_is_asked_for(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", appearance="persian", value="2025-03-21")
    qtbot.mouseClick(picker(asked), Qt.MouseButton.LeftButton)
    calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
    assert calendar.calendar().name() == "Jalali"
    calendar.clicked.emit(QDate(2025, 3, 20))
    assert asked.said == ["2025-03-20"]
    assert asked.edit().text() == "1403-12-30"


def test_a_month_of_another_calendar_begins_where_that_month_does(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", appearance="month-year persian")
    qtbot.keyClicks(asked.edit(), "1404-01")
    asked.widget.flush()
    assert asked.said == ["2025-03-21"]
    assert not picker(asked).isVisible()


@pytest.mark.parametrize(
    ("appearance", "value", "shown"),
    [
        ("month-year", "2026-11-23", "2026-11"),
        ("year", "2026-11-23", "2026"),
        ("buddhist", "1850-03-01", "2393-03-01"),  # no year that one could type
        ("persian", "0500-03-01", None),
    ],
)
def test_a_date_that_the_field_shows_in_part_is_the_same_when_one_leaves_it(
    qtbot: QtBot, appearance: str, value: str, shown: str | None
) -> None:
    asked = ask(qtbot, type="date", appearance=appearance, value=value)
    assert shown in {asked.edit().text(), None}
    asked.widget.flush()
    asked.edit().editingFinished.emit()
    assert asked.said == []
    assert asked.widget.message == ""
    assert asked.widget.unsaid() == ""
    asked.edit().clear()
    asked.widget.flush()
    assert asked.said == [""]
