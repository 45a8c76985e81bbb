"""Dates by the Ethiopian, the Coptic and the Nepali calendar: known days, and each there and back.

The known days are of public life, not of the libraries that count them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from ui_asking import Asked, ask

from auditor_app.ui.questions.dates import read_date
from auditor_app.ui.questions.day_grid import DayGrid
from auditor_app.ui.questions.other_calendars import (
    OTHERS,
    CopticCalendar,
    NepaliCalendar,
    load_calendars,
    reckoning_for,
)
from auditor_app.xforms import load_form

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ENGLISH = QLocale(QLocale.Language.English)
FIRST_NEPALI, LAST_NEPALI = QDate(1918, 4, 13), QDate(2044, 4, 12)
"""What the table of the Nepali months holds."""


def picker(asked: Asked) -> QToolButton:
    return asked.widget.findChildren(QToolButton)[0]


@pytest.mark.parametrize(
    ("appearance", "typed", "stored"),
    [
        ("ethiopian", "2016-01-01", "2023-09-12"),  # new year after a leap year
        ("ethiopian", "2017-01-01", "2024-09-11"),
        ("ethiopian", "2000-01-01", "2007-09-12"),  # the millennium
        ("ethiopian", "1888-06-23", "1896-03-01"),  # Adwa, 23 Yekatit
        ("ethiopian", "2015-13-06", "2023-09-11"),
        ("ethiopian", "2016-13-06", None),
        ("ethiopian", "2016-14-01", None),
        ("ethiopian", "2016-02-31", None),
        ("coptic", "1740-01-01", "2023-09-12"),  # Nayrouz
        ("coptic", "0001-01-01", "0284-08-29"),  # the Era of the Martyrs
        ("coptic", "1739-13-06", "2023-09-11"),
        ("coptic", "1740-13-06", None),
        ("bikram-sambat", "2081-01-01", "2024-04-13"),  # new year
        ("bikram-sambat", "2072-01-12", "2015-04-25"),  # the Gorkha earthquake
        ("bikram-sambat", "2072-06-03", "2015-09-20"),  # the constitution
        ("bikram-sambat", "2065-02-15", "2008-05-28"),  # the republic
        ("bikram-sambat", "2081-13-01", None),
        ("bikram-sambat", "2081-01-33", None),
        ("bikram-sambat", "2101-01-01", None),  # after the table
        ("bikram-sambat", "1974-01-01", None),
        ("myanmar", "2026-11-23", "2026-11-23"),
    ],
)
def test_known_days_are_stored_as_the_gregorian_day_and_shown_as_they_were_typed(
    qtbot: QtBot, appearance: str, typed: str, stored: str | None
) -> None:
    asked = ask(qtbot, type="date", appearance=appearance)
    qtbot.keyClicks(asked.edit(), typed)
    asked.widget.flush()
    assert asked.said == ([] if stored is None else [stored])
    if stored is not None:
        assert ask(qtbot, type="date", appearance=appearance, value=stored).edit().text() == typed


@pytest.mark.parametrize("name", OTHERS)
@given(day=st.dates().map(lambda date: QDate(date.year, date.month, date.day)))
def test_every_day_comes_back_as_it_was_typed(name: str, day: QDate) -> None:
    calendar = OTHERS[name]
    parts = calendar.parts(day)
    text = calendar.typed(day, "day")
    if parts is None:
        # What the calendar does not know is not taken for another day of it.
        assert read_date(text, "day", calendar) is None
        assert calendar.words(day, "day", ENGLISH)
        return
    assert read_date(text, "day", calendar) == day.toString(Qt.DateFormat.ISODate)
    assert calendar.day(*parts) == day
    assert 1 <= parts[2] <= calendar.days_in(parts[0], parts[1])
    # One day later it is the next of the month, or the first of the next month.
    after = calendar.parts(day.addDays(1))
    year, month, number = parts
    first_of_next = {(year, month + 1, 1), (year + 1, 1, 1)}
    assert after is None or after == (year, month, number + 1) or after in first_of_next


@given(day=st.integers(0, FIRST_NEPALI.daysTo(LAST_NEPALI)).map(FIRST_NEPALI.addDays))
def test_every_day_of_the_nepali_table_comes_back(day: QDate) -> None:
    calendar = OTHERS["bikram-sambat"]
    stored = day.toString(Qt.DateFormat.ISODate)
    assert read_date(calendar.typed(day, "day"), "day", calendar) == stored


def test_a_day_outside_of_the_nepali_table_is_shown_as_stored_and_stays_so(qtbot: QtBot) -> None:
    for value in ("1900-03-01", "2050-03-01"):
        asked = ask(qtbot, type="date", appearance="bikram-sambat", value=value)
        assert asked.edit().text() == f"{value} AD"
        asked.widget.flush()
        asked.edit().editingFinished.emit()
        assert asked.said == []
        assert asked.widget.message == ""


@pytest.mark.parametrize(
    ("appearance", "language", "words"),
    [
        ("ethiopian", "en", "Tuesday 1 Meskerem 2016"),
        ("ethiopian", "am", "1 መስከረም 2016"),
        ("coptic", "en", "Tuesday 1 Thout 1740"),
        ("bikram-sambat", "en", "Tuesday 26 Bhadau 2080"),
        ("bikram-sambat", "ne", "२६ भदौ २०८०"),
    ],
)
def test_a_day_is_said_in_words_and_beside_it_the_gregorian_one(
    qtbot: QtBot, appearance: str, language: str, words: str
) -> None:
    said = reckoning_for(appearance).words(QDate(2023, 9, 12), "day", QLocale(language))
    assert words in said
    asked = ask(qtbot, type="date", appearance=appearance, value="2023-09-12")
    shown = " ".join(label.text() for label in asked.widget.findChildren(QLabel))
    assert "2023" in shown
    assert reckoning_for(appearance).words(QDate(2023, 9, 12), "day", QLocale()) in shown


@pytest.mark.parametrize(
    ("appearance", "typed", "stored"),
    [
        ("month-year ethiopian", "2016-13", "2024-09-06"),
        ("year ethiopian", "2016", "2023-09-12"),
        ("month-year bikram-sambat", "2081-01", "2024-04-13"),
    ],
)
def test_a_month_and_a_year_begin_where_the_calendar_has_them(
    qtbot: QtBot, appearance: str, typed: str, stored: str
) -> None:
    asked = ask(qtbot, type="date", appearance=appearance)
    qtbot.keyClicks(asked.edit(), typed)
    asked.widget.flush()
    assert asked.said == [stored]
    assert not picker(asked).isVisible()


def test_a_day_is_picked_from_the_months_of_its_calendar_by_mouse_and_by_keys(
    qtbot: QtBot,
) -> None:
    asked = ask(qtbot, type="date", appearance="ethiopian", value="2023-09-12")
    qtbot.mouseClick(picker(asked), Qt.MouseButton.LeftButton)
    grid = QApplication.activePopupWidget().findChild(DayGrid)
    assert (len(grid.days), grid._month.text()) == (30, "Meskerem 2016")
    assert grid.days[1].accessibleName() == "Tuesday 1 Meskerem 2016"
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert (len(grid.days), grid._month.text()) == (6, "Pagumen 2015")
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid._month.text() == "Tekemt 2016"
    qtbot.mouseClick(grid.days[3], Qt.MouseButton.LeftButton)
    assert asked.said == ["2023-10-14"]
    assert asked.edit().text() == "2016-02-03"
    assert asked.edit().hasFocus()


def test_no_month_is_turned_to_that_the_table_does_not_have(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", appearance="bikram-sambat", value="2044-04-12")
    qtbot.mouseClick(picker(asked), Qt.MouseButton.LeftButton)
    grid = QApplication.activePopupWidget().findChild(DayGrid)
    shown = grid._month.text()
    grid.turn(1)
    assert grid._month.text() == shown
    QApplication.activePopupWidget().close()


def test_a_calendar_that_nobody_keeps_up_is_said_to_be_none(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", appearance="myanmar", value="2026-11-23")
    told = [label.text() for label in asked.widget.findChildren(QLabel) if label.isVisible()]
    assert any("Burmese calendar is not counted here" in words for words in told)


def test_calendars_are_loaded_with_the_form_that_asks_for_them_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    for kind, name in ((CopticCalendar, "coptic"), (NepaliCalendar, "nepali")):
        monkeypatch.setattr(kind, "parts", lambda _, __, name=name: loaded.append(name))
    for appearance, expected in (("bikram-sambat", ["nepali"]), ("persian", [])):
        loaded.clear()
        sheet = tmp_path / "form.md"
        sheet.write_text(
            "| survey |\n| | type | name | label | appearance |\n"
            f"| | date | born | Born | {appearance} |\n"
            "| | text | name | Name | multiline |\n",
            "utf-8",
        )
        load_calendars(load_form(sheet))
        assert loaded == expected
