"""Rows of a table, likert scales: one mark a choice, by mouse and keys, in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton
from ui_asking import Asked, ask, choices

from auditor_app.ui.questions.choices import ChoiceList
from auditor_app.ui.questions.grids import (
    MOST_COLUMNS,
    CellManyQuestion,
    CellQuestion,
    GridHeading,
    LikertQuestion,
)
from auditor_app.xforms import ChoicesChanged, ReadonlyChanged, RequiredChanged

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from auditor_app.ui.questions.base import QuestionWidget

OFTEN = choices("Never", "Sometimes", "Always")
KINDS = [
    ("select1", "list-nolabel", CellQuestion),
    ("select1", "list", CellQuestion),
    ("select1", "likert", LikertQuestion),
    ("select", "list-nolabel", CellManyQuestion),
    ("select", "list", CellManyQuestion),
]


def row(qtbot: QtBot, kind: str, appearance: str, **fields: object) -> Asked:
    return ask(qtbot, kind=kind, appearance=appearance, **{"choices": OFTEN} | fields)


@pytest.mark.parametrize(("kind", "appearance", "expected"), KINDS)
def test_a_cell_is_taken_with_a_click_anywhere_in_it(
    qtbot: QtBot, kind: str, appearance: str, expected: type[QuestionWidget]
) -> None:
    asked = row(qtbot, kind, appearance)
    assert isinstance(asked.widget, expected)
    cells = asked.widget.cells()
    assert all(isinstance(cell, QCheckBox if kind == "select" else QRadioButton) for cell in cells)
    qtbot.mouseClick(cells[1], Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    qtbot.mouseClick(cells[2], Qt.MouseButton.LeftButton)
    assert asked.said == ["sometimes", "sometimes always" if kind == "select" else "always"]
    # What is not painted is heard.
    assert [cell.accessibleName() for cell in cells] == ["Never", "Sometimes", "Always"]


@pytest.mark.parametrize(
    ("key", "mirrored", "said"),
    [
        (Qt.Key.Key_Right, False, "sometimes"),
        (Qt.Key.Key_Left, True, "sometimes"),
        (Qt.Key.Key_Left, False, "always"),
    ],
)
def test_arrow_keys_choose_along_the_row_as_one_reads(
    qtbot: QtBot, key: Qt.Key, mirrored: bool, said: str
) -> None:
    asked = row(qtbot, "select1", "list-nolabel", value="never")
    if mirrored:
        asked.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(asked.widget.answer_widget(), key)
    assert asked.said == [said]


def test_an_answer_is_taken_back_and_the_row_stays_as_high_and_wide_as_it_was(
    qtbot: QtBot,
) -> None:
    asked = row(qtbot, "select1", "list-nolabel")
    assert isinstance(asked.widget, CellQuestion)
    before = (asked.widget.sizeHint(), asked.widget.cells()[0].width())
    qtbot.mouseClick(asked.widget.cells()[0], Qt.MouseButton.LeftButton)
    assert (asked.widget.sizeHint(), asked.widget.cells()[0].width()) == before
    clear = next(b for b in asked.widget.findChildren(QPushButton) if b.text() == "Clear")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert asked.said == ["never", ""]
    assert not any(cell.isChecked() for cell in asked.widget.cells())


def test_the_heading_names_the_columns_and_asks_nothing(qtbot: QtBot) -> None:
    asked = row(qtbot, "select1", "label")
    assert isinstance(asked.widget, GridHeading)
    shown = asked.widget.findChildren(QLabel)
    words = [label.text().replace("\N{SOFT HYPHEN}", "") for label in shown]
    assert [each for each in words if each in ("Never", "Sometimes", "Always")] == [
        "Never",
        "Sometimes",
        "Always",
    ]
    assert asked.widget.answer_widget().focusPolicy() == Qt.FocusPolicy.NoFocus
    asked.widget.apply(ChoicesChanged("/data/q", choices("Jamais")))
    assert "Jamais" in [label.text() for label in asked.widget.findChildren(QLabel)]


@pytest.mark.parametrize("appearance", ["list-nolabel", "list", "likert"])
def test_more_choices_than_columns_are_rows_with_their_names(qtbot: QtBot, appearance: str) -> None:
    many = choices(*(f"Choice {number}" for number in range(MOST_COLUMNS + 1)))
    asked = row(qtbot, "select1", appearance, choices=many)
    assert isinstance(asked.widget, ChoiceList)


def test_a_long_name_makes_a_likert_scale_higher_and_no_wider(qtbot: QtBot) -> None:
    long = choices("Neither agree nor disagree with this at all", "Agree")
    asked = row(qtbot, "select1", "likert", choices=long)
    assert isinstance(asked.widget, LikertQuestion)
    first, second = asked.widget.cells()
    assert first.width() == pytest.approx(second.width(), abs=1)
    assert first.heightForWidth(80) > second.heightForWidth(80)
    assert first.height() == second.height()


def test_a_finished_row_takes_no_click(qtbot: QtBot) -> None:
    asked = row(qtbot, "select1", "list-nolabel", value="never")
    asked.widget.close_for_answers()
    assert isinstance(asked.widget, CellQuestion)
    qtbot.mouseClick(asked.widget.cells()[1], Qt.MouseButton.LeftButton)
    assert asked.said == []
    assert asked.widget.cells()[0].isChecked()


def test_other_choices_take_the_place_of_the_cells(qtbot: QtBot) -> None:
    asked = row(qtbot, "select1", "list-nolabel", value="always")
    asked.widget.apply(ChoicesChanged("/data/q", choices("Often", "Always")))
    assert isinstance(asked.widget, CellQuestion)
    assert [(c.accessibleName(), c.isChecked()) for c in asked.widget.cells()] == [
        ("Often", False),
        ("Always", True),
    ]


def test_a_missing_answer_is_said_below_the_row(qtbot: QtBot) -> None:
    asked = row(qtbot, "select1", "list-nolabel", required=True, required_message="Needed.")
    asked.widget.insist()
    assert asked.widget.message == "Needed."


@pytest.mark.parametrize("appearance", ["list-nolabel", "likert", ""])
def test_choices_that_come_to_a_question_that_is_read_only_take_no_click(
    qtbot: QtBot, appearance: str
) -> None:
    asked = row(qtbot, "select1", appearance, value="never")
    asked.widget.apply(ReadonlyChanged("/data/q", readonly=True))
    asked.widget.apply(ChoicesChanged("/data/q", choices("Never", "Rarely")))
    buttons = asked.widget.findChildren(QRadioButton)
    new = [button for button in buttons if button.accessibleName() == "Rarely"]
    new += [button for button in buttons if button.text() == "Rarely"]
    assert new
    assert not any(button.isEnabled() for button in new)


@pytest.mark.parametrize("appearance", ["list-nolabel", "likert"])
def test_a_question_that_must_be_answered_takes_no_choice_its_name(
    qtbot: QtBot, appearance: str
) -> None:
    asked = row(qtbot, "select1", appearance)
    asked.widget.apply(RequiredChanged("/data/q", required=True))
    cells = asked.widget.findChildren(QRadioButton)
    assert [cell.accessibleName() for cell in cells] == ["Never", "Sometimes", "Always"]
