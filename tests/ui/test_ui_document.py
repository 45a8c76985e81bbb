"""Every appearance of docs/xforms.md is a control that is painted and answers nothing itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui_asking import Asked

sys.path.insert(0, str(Path(__file__).parents[1] / "xforms"))

from test_xforms_document import APPEARANCES, filling, loaded

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Groups and repeats are no questions, and what takes files in has tests of its own.
OTHERS = ("begin", "image", "audio", "video")
SHOWN = [(appearance, kind) for appearance, kind in APPEARANCES if not kind.startswith(OTHERS)]


@pytest.mark.parametrize(("appearance", "kind"), SHOWN)
def test_every_appearance_has_a_control_that_says_nothing_by_itself(
    qtbot: QtBot, tmp_path: Path, appearance: str, kind: str
) -> None:
    kind = kind.replace("LIST", "columns") if "(" in appearance else kind
    node = filling(loaded(tmp_path, kind, {"appearance": appearance})).node("/data/x")
    asked = Asked(qtbot, node)
    for mirrored in (False, True):
        asked.widget.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        assert not asked.widget.grab().isNull()
    asked.widget.flush()
    asked.widget.close_for_answers()
    asked.widget.flush()
    assert asked.said == []
    assert asked.widget.accessibleName()
