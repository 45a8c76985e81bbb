"""Every kind of question by key and mouse: what is typed is said, what is told is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from ui_asking import ask

from auditor_app.ui.questions import typing_pause
from auditor_app.ui.questions.choices import AcknowledgeQuestion, ChoiceList, SelectOneCombo
from auditor_app.ui.questions.dates import DateQuestion, read_date
from auditor_app.ui.questions.digits import latin_digits
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.place import PlaceQuestion
from auditor_app.ui.questions.shown import CalculatedWidget, NoteWidget
from auditor_app.ui.questions.typed import (
    DecimalQuestion,
    IntegerQuestion,
    LineQuestion,
    MaskedQuestion,
    TextQuestion,
)
from auditor_app.xforms import (
    Choice,
    ChoicesChanged,
    LabelChanged,
    ReadonlyChanged,
    RequiredChanged,
    ValidityChanged,
    ValueChanged,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from auditor_app.ui.questions.base import QuestionWidget

YES_NO = (Choice("yes", "Yes"), Choice("no", "No"), Choice("declined", "Declined to answer"))


@pytest.mark.parametrize("appearance", ["", "multiline"])
def test_what_is_typed_without_a_pause_is_said_all_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, appearance: str
) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE", 3_600_000)
    monkeypatch.setattr(typing_pause, "LONGEST", 20)
    asked = ask(qtbot, appearance=appearance)
    states: list[bool] = []
    asked.widget.typing.connect(states.append)
    qtbot.keyClicks(asked.widget.answer_widget(), "They took")
    assert states == [True]
    qtbot.waitUntil(lambda: asked.said == ["They took"])
    assert states == [True, False]
    qtbot.keyClicks(asked.widget.answer_widget(), " it")
    qtbot.waitUntil(lambda: asked.said[-1] == "They took it")


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [("date", "2026-11-23", "2026-11-23"), ("geopoint", "23.5", "")],
)
def test_a_date_and_a_position_typed_without_a_pause_are_said_within_the_longest(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str, typed: str, said: str
) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE", 3_600_000)
    monkeypatch.setattr(typing_pause, "LONGEST", 20)
    before = {"date": "2026-01-31", "geopoint": "1 2 0 0"}[kind]
    asked = ask(qtbot, type=kind, value=before)
    states: list[bool] = []
    asked.widget.typing.connect(states.append)
    asked.edit().selectAll()
    for edit in asked.widget.findChildren(QLineEdit)[1:]:
        edit.clear()
    qtbot.keyClicks(asked.edit(), typed)
    assert states == [True]
    qtbot.waitUntil(lambda: asked.said[-1:] == [said])
    # Keys may still come: what is half there is not blamed before the hands rest.
    assert asked.widget.message == ""
    assert states == ([True, False] if said else [True])


@pytest.mark.parametrize(("kind", "half"), [("date", "2026-1"), ("geopoint", "23.5")])
def test_half_an_answer_is_blamed_once_the_hands_rest_and_stays_unsaid(
    qtbot: QtBot, kind: str, half: str
) -> None:
    asked = ask(qtbot, type=kind)
    states: list[bool] = []
    asked.widget.typing.connect(states.append)
    qtbot.keyClicks(asked.edit(), half)
    qtbot.waitUntil(lambda: bool(asked.widget.message))
    assert states == [True]
    asked.widget.flush()
    assert states == [True]
    asked.edit().clear()
    asked.widget.flush()
    assert states == [True, False]
    assert asked.widget.message == ""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, LineQuestion),
        ({"appearance": "multiline"}, TextQuestion),
        ({"appearance": "masked"}, MaskedQuestion),
        ({"type": "int"}, IntegerQuestion),
        ({"type": "decimal"}, DecimalQuestion),
        ({"type": "date"}, DateQuestion),
        ({"type": "geopoint"}, PlaceQuestion),
        ({"kind": "select1", "appearance": "minimal"}, SelectOneCombo),
        ({"kind": "select1"}, ChoiceList),
        ({"kind": "select"}, ChoiceList),
        ({"kind": "trigger"}, AcknowledgeQuestion),
        ({"kind": "upload", "mediatype": "image/*"}, PhotoQuestion),
        ({"kind": "note"}, NoteWidget),
        ({"readonly": True, "value": "12"}, CalculatedWidget),
    ],
)
def test_every_kind_of_node_has_its_widget(
    qtbot: QtBot, fields: dict[str, object], expected: type[QuestionWidget]
) -> None:
    assert isinstance(ask(qtbot, **fields).widget, expected)


def test_what_is_typed_is_said_when_typing_pauses(qtbot: QtBot) -> None:
    asked = ask(qtbot)
    qtbot.keyClicks(asked.edit(), "Northgate")
    assert asked.said == []
    qtbot.waitUntil(lambda: asked.said == ["Northgate"])


def test_leaving_the_field_says_it_at_once(qtbot: QtBot) -> None:
    asked = ask(qtbot, appearance="multiline")
    edit = asked.widget.findChildren(QPlainTextEdit)[0]
    qtbot.keyClicks(edit, "two")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "lines")
    asked.widget.flush()
    assert asked.said == ["two\nlines"]


def test_an_echo_of_the_engine_does_not_disturb_what_is_being_typed(qtbot: QtBot) -> None:
    asked = ask(qtbot)
    qtbot.keyClicks(asked.edit(), "North")
    asked.widget.apply(ValueChanged("/data/q", ""))
    qtbot.keyClicks(asked.edit(), "gate")
    assert asked.edit().text() == "Northgate"


def test_an_integer_takes_digits_of_any_script_and_nothing_else(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="int")
    asked.edit().insert("-1٢")
    qtbot.keyClicks(asked.edit(), "x3.")
    asked.widget.flush()
    assert asked.said == ["-123"]
    assert latin_digits("٤٥ ০৯ ७") == "45 09 7"


def test_a_number_that_is_only_begun_is_no_answer(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="int", value="5")
    asked.edit().clear()
    qtbot.keyClicks(asked.edit(), "-")
    asked.widget.flush()
    assert asked.said == [""]
    assert asked.edit().text() == "-"


@pytest.mark.parametrize(
    ("typed", "said"), [("48,5", "48.5"), ("48.", "48"), (".5", "0.5"), ("-.5", "-0.5")]
)
def test_a_decimal_takes_comma_and_point(qtbot: QtBot, typed: str, said: str) -> None:
    asked = ask(qtbot, type="decimal")
    qtbot.keyClicks(asked.edit(), typed)
    asked.widget.flush()
    assert asked.said == [said]
    assert asked.edit().text() == typed


def test_one_choice_is_taken_with_a_click_anywhere_in_its_row_and_taken_back(
    qtbot: QtBot,
) -> None:
    asked = ask(qtbot, kind="select1", choices=YES_NO)
    assert isinstance(asked.widget, ChoiceList)
    rows = asked.widget.rows()
    qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton, pos=QPoint(rows[1].width() - 5, 20))
    assert asked.said == ["no"]
    clear = next(b for b in asked.widget.findChildren(QPushButton) if b.text() == "Clear")
    assert clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert asked.said == ["no", ""]
    assert not any(row.isChecked() for row in rows)


def test_arrow_keys_choose_among_radio_rows(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", choices=YES_NO, value="yes")
    qtbot.keyClick(asked.widget.answer_widget(), Qt.Key.Key_Down)
    assert asked.said == ["no"]


def test_several_choices_are_said_in_the_order_of_the_form(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select", choices=YES_NO)
    assert isinstance(asked.widget, ChoiceList)
    rows = asked.widget.rows()
    rows[2].setFocus()
    qtbot.keyClick(rows[2], Qt.Key.Key_Space)
    qtbot.keyClick(rows[0], Qt.Key.Key_Space)
    assert asked.said == ["declined", "yes declined"]


def test_a_long_choice_wraps_instead_of_being_cut(qtbot: QtBot) -> None:
    words = "Arbeitsunfähigkeitsbescheinigungsübermittlungsverfahren und noch viel mehr " * 3
    asked = ask(qtbot, kind="select1", choices=(Choice("a", words), Choice("b", "B")))
    assert isinstance(asked.widget, ChoiceList)
    long, short = asked.widget.rows()
    assert long.heightForWidth(300) > 3 * short.heightForWidth(300) / 2


def test_other_choices_take_the_place_of_those_shown(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", choices=YES_NO, value="yes")
    asked.widget.apply(ChoicesChanged("/data/q", (Choice("yes", "نعم"), Choice("no", "لا"))))
    assert isinstance(asked.widget, ChoiceList)
    assert [(row.text(), row.isChecked()) for row in asked.widget.rows()] == [
        ("نعم", True),
        ("لا", False),
    ]
    assert asked.said == []


def test_scrolling_over_a_closed_box_changes_no_answer(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", appearance="minimal", choices=YES_NO, value="yes")
    combo = asked.widget.findChildren(QComboBox)[0]
    wheel = QWheelEvent(
        QPointF(5, 5),
        combo.mapToGlobal(QPointF(5, 5)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)
    assert combo.currentData() == "yes"
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert asked.said == ["no"]


@pytest.mark.parametrize(
    ("typed", "detail", "date"),
    [
        ("2026-11-23", "day", "2026-11-23"),
        ("2026.1.5", "day", "2026-01-05"),
        ("20261123", "day", "2026-11-23"),
        ("٢٠٢٦-٠٢-٢٣", "day", "2026-02-23"),
        ("2026-02-30", "day", None),
        ("2026-11", "day", None),  # half a date, not the first of January
        ("2026-112", "day", None),
        ("202611", "day", None),
        ("03/04/2026", "day", None),
        ("2026-11", "month", "2026-11-01"),
        ("2026", "year", "2026-01-01"),
        ("", "day", ""),
    ],
)
def test_a_typed_date_is_read_or_said_to_be_none(typed: str, detail: str, date: str | None) -> None:
    assert read_date(typed, detail) == date


def test_what_is_no_date_stays_in_the_field_and_is_said_in_place(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", value="2026-11-23")
    asked.edit().selectAll()
    qtbot.keyClicks(asked.edit(), "2026-02-30")
    asked.widget.flush()
    assert asked.said == [""]
    assert asked.edit().text() == "2026-02-30"
    assert "no date" in asked.widget.message


def test_a_date_is_picked_from_the_calendar(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="date", value="2026-11-23")
    assert isinstance(asked.widget, DateQuestion)
    asked.widget._open_calendar()
    popup = QApplication.activePopupWidget()
    picker = popup.findChild(QCalendarWidget)
    picker.clicked.emit(picker.selectedDate().addDays(1))
    assert asked.said == ["2026-11-24"]


def test_a_position_needs_both_degrees(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="geopoint")
    latitude, longitude, *_ = asked.widget.findChildren(QLineEdit)
    qtbot.keyClicks(latitude, "23.81")
    asked.widget.flush()
    assert asked.said == []
    assert "both" in asked.widget.message
    qtbot.keyClicks(longitude, "90,41")
    asked.widget.flush()
    assert asked.said == ["23.81 90.41 0 0"]
    assert asked.widget.message == ""
    longitude.setText("190")
    asked.widget.flush()
    assert asked.said[-1] == ""
    assert "180" in asked.widget.message


def test_acknowledging_says_ok(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="trigger")
    qtbot.mouseClick(asked.widget.answer_widget(), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(asked.widget.answer_widget(), Qt.MouseButton.LeftButton)
    assert asked.said == ["OK", ""]


def test_a_violated_constraint_is_said_in_place_until_it_holds(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="int")
    asked.widget.apply(ValidityChanged("/data/q", "Between 1 and 6."))
    assert asked.widget.message == "Between 1 and 6."
    assert asked.edit().property("faulty") is True
    asked.widget.apply(ValidityChanged("/data/q", None))
    assert asked.widget.message == ""


def test_a_missing_answer_is_only_insisted_upon_after_a_first_visit(qtbot: QtBot) -> None:
    asked = ask(qtbot, required=True, required_message="Needed.")
    assert asked.widget.message == ""
    asked.widget.insist()
    assert asked.widget.message == "Needed."
    asked.widget.apply(RequiredChanged("/data/q", required=False))
    assert asked.widget.message == ""


def test_a_read_only_question_takes_no_key(qtbot: QtBot) -> None:
    asked = ask(qtbot, value="kept")
    asked.widget.apply(ReadonlyChanged("/data/q", readonly=True))
    qtbot.keyClicks(asked.edit(), "x")
    asked.widget.flush()
    assert asked.edit().text() == "kept"
    assert asked.said == []


def test_screen_readers_hear_the_question_and_that_it_needs_an_answer(qtbot: QtBot) -> None:
    asked = ask(qtbot, label="**Name** of the site", hint="As on the gate", required=True)
    assert asked.edit().accessibleName() == "Name of the site, needs an answer"
    assert asked.edit().accessibleDescription() == "As on the gate"
    asked.widget.apply(LabelChanged("/data/q", "اسم الموقع"))
    assert asked.edit().accessibleName() == "اسم الموقع, needs an answer"


def test_a_calculated_value_follows(qtbot: QtBot) -> None:
    asked = ask(qtbot, readonly=True, value="12")
    asked.widget.apply(ValueChanged("/data/q", "13"))
    assert "13" in [label.text() for label in asked.widget.findChildren(type(asked.widget._shown))]
