"""In a window read from the right, what runs to the right keeps its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from auditor_app.ui.controls import label
from auditor_app.ui.direction import MirroredLabel, joined, left_to_right

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DUE = "الموعد {day}"


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_nothing_is_added_where_one_reads_from_the_left(qtbot: QtBot) -> None:
    assert left_to_right("2026-12-02") == "2026-12-02"
    assert joined(["W-01", "3 records"]) == "W-01  ·  3 records"
    shown = label("W-01")
    qtbot.addWidget(shown)
    assert not isinstance(shown, MirroredLabel)


@pytest.mark.usefixtures("_mirrored")
def test_a_day_and_each_fact_of_a_line_stand_in_an_isolate_of_their_own() -> None:
    assert left_to_right("2026-12-02") == "\u20662026-12-02\u2069"
    assert joined(["W-01", DUE]) == f"\u2068W-01\u2069  ·  \u2068{DUE}\u2069"


@pytest.mark.usefixtures("_mirrored")
@pytest.mark.parametrize("text", ["W-01", "Forced labour · ٣ سجلات", DUE])
def test_a_label_begins_at_the_side_at_which_the_page_does(qtbot: QtBot, text: str) -> None:
    shown = label(text)
    qtbot.addWidget(shown)
    sides = Qt.AlignmentFlag
    assert shown.text() == text
    assert shown.alignment() & (sides.AlignRight | sides.AlignAbsolute) == (
        sides.AlignRight | sides.AlignAbsolute
    )
    # In a form that is read from the left it begins there.
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown.text() == text
    assert shown.alignment() & sides.AlignLeft


@pytest.mark.usefixtures("_mirrored")
def test_what_is_centred_stays_so(qtbot: QtBot) -> None:
    shown = label("W-01")
    qtbot.addWidget(shown)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    shown.setText("W-02")
    assert shown.alignment() == Qt.AlignmentFlag.AlignCenter
