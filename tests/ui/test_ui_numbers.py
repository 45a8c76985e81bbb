"""Numbers in groups of thousands, counted, or as text: what is said is what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from ui_asking import Asked, ask

from auditor_app.ui.questions.numbers import CounterQuestion, NumbersQuestion, grouped
from auditor_app.ui.questions.typed import MaskedQuestion

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("value", "locale", "shown"),
    [
        ("1234567", "en_GB", "1,234,567"),
        ("1234567.25", "de_DE", "1.234.567,25"),
        ("-1234", "en_GB", "-1,234"),
        ("1234567", "hi_IN", "12,34,567"),
        ("0.5", "en_GB", "0.5"),
        ("007", "en_GB", "007"),
        ("12a", "en_GB", "12a"),
        ("9" * 30, "en_GB", "9" * 30),
        ("", "en_GB", ""),
    ],
)
def test_a_number_is_shown_in_the_groups_of_the_language(
    value: str, locale: str, shown: str
) -> None:
    assert grouped(value, QLocale(locale)) == shown


def thousands(qtbot: QtBot, kind: str, locale: str, **fields: object) -> Asked:
    asked = ask(qtbot, type=kind, appearance="thousands-sep", **fields)
    asked.widget.setLocale(QLocale(locale))
    return asked


def leave(qtbot: QtBot, asked: Asked) -> None:
    asked.edit().clearFocus()
    qtbot.waitUntil(lambda: not asked.edit().hasFocus())


@pytest.mark.parametrize("kind", ["int", "decimal", "string"])
def test_digits_stand_in_groups_once_the_field_is_left_and_alone_while_one_types(
    qtbot: QtBot, kind: str
) -> None:
    asked = thousands(qtbot, kind, "en_GB")
    qtbot.keyClicks(asked.edit(), "1234567")
    leave(qtbot, asked)
    assert asked.said == ["1234567"]
    assert asked.edit().text() == "1,234,567"
    assert asked.widget.unsaid() == ""
    asked.edit().setFocus()
    qtbot.waitUntil(lambda: asked.edit().text() == "1234567")
    qtbot.keyClick(asked.edit(), Qt.Key.Key_End)
    qtbot.keyClicks(asked.edit(), "8")
    leave(qtbot, asked)
    assert asked.said == ["1234567", "12345678"]


@pytest.mark.parametrize("typed", ["1.5", "1,5"])
def test_comma_and_point_both_begin_the_fraction_and_are_never_taken_for_groups(
    qtbot: QtBot, typed: str
) -> None:
    asked = thousands(qtbot, "decimal", "de_DE")
    qtbot.keyClicks(asked.edit(), typed)
    leave(qtbot, asked)
    asked.widget.flush()
    assert asked.said == ["1.5"]
    assert asked.edit().text() == "1,5"
    asked.edit().setFocus()
    leave(qtbot, asked)
    asked.widget.flush()
    assert asked.said == ["1.5"]


def test_a_number_from_the_engine_is_grouped_and_follows_the_language(qtbot: QtBot) -> None:
    asked = thousands(qtbot, "int", "en_GB", value="25000")
    leave(qtbot, asked)
    assert asked.edit().text() == "25,000"
    asked.widget.setLocale(QLocale("de_DE"))
    assert asked.edit().text() == "25.000"
    asked.widget.flush()
    assert asked.said == []


def test_half_a_number_stays_as_it_was_typed(qtbot: QtBot) -> None:
    asked = thousands(qtbot, "int", "en_GB", value="5")
    asked.edit().selectAll()
    qtbot.keyClicks(asked.edit(), "-")
    leave(qtbot, asked)
    assert asked.said == [""]
    assert asked.edit().text() == "-"
    assert asked.widget.unsaid() == "-"


def counter(qtbot: QtBot, **fields: object) -> tuple[Asked, QPushButton, QPushButton]:
    asked = ask(qtbot, type="int", appearance="counter", **fields)
    assert isinstance(asked.widget, CounterQuestion)
    less, more = (
        next(b for b in asked.widget.findChildren(QPushButton) if b.accessibleName() == name)
        for name in ("One less", "One more")
    )
    return asked, less, more


def test_a_counter_counts_by_mouse_and_by_keys_and_stops_at_nought(qtbot: QtBot) -> None:
    asked, less, more = counter(qtbot)
    asked.widget.flush()
    assert asked.said == []
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Up)
    for _ in range(3):
        qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    assert asked.said == ["1", "2", "1", "0"]
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Down)
    assert asked.edit().text() == "0"


def test_a_number_is_typed_into_a_counter_too(qtbot: QtBot) -> None:
    asked, _, more = counter(qtbot, value="3")
    asked.edit().selectAll()
    qtbot.keyClicks(asked.edit(), "40")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert asked.said[-1] == "41"


def test_a_finished_counter_counts_no_more(qtbot: QtBot) -> None:
    asked, less, more = counter(qtbot, value="3")
    asked.widget.close_for_answers()
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Up)
    assert not less.isEnabled()
    assert not more.isEnabled()
    assert asked.said == []


def test_text_of_numbers_takes_what_stands_between_digits_and_no_letter(qtbot: QtBot) -> None:
    asked = ask(qtbot, appearance="numbers")
    assert isinstance(asked.widget, NumbersQuestion)
    asked.edit().insert("+٤٩ ")
    qtbot.keyClicks(asked.edit(), "x170-12,5")
    asked.widget.flush()
    assert asked.said == ["+49 170-12,5"]


def test_a_hidden_answer_is_dots_for_whoever_looks_over_the_shoulder(qtbot: QtBot) -> None:
    asked = ask(qtbot, appearance="hidden-answer", value="4711")
    assert isinstance(asked.widget, MaskedQuestion)
    assert asked.edit().echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(asked.edit(), "x")
    asked.widget.flush()
    assert asked.said == ["4711x"]
