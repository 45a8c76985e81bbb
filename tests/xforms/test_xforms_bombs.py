"""Files made to eat a computer: a clear error or a form, in bounded memory and time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from xforms_bombs import BOMBS, SECONDS

SAID = {
    "rows.xlsx": "sound",
    "strings.xlsx": "different texts",
    "laughs.xlsx": "document type",
    "nested.xlsx": "workbook",
    "lying.xlsx": "workbook",
    "unpacked.xlsx": "not a workbook",
    "bzip2.xlsx": "not a workbook",
    "ods.xlsx": "OpenDocument",
    "password.xlsx": "password",
    "macros.xlsm": "sound",
    "renamed.xls": "sound",
    "choices.xlsx": "sound",
    "line.csv": "30 MB",
    "cell.csv": "no CSV that can be read",
    "commas.csv": "survey",
    "groups.csv": "survey, row 101, column type: Groups and repeats stand 100 deep",
    "columns.md": "sound",
    "pipes.md": "survey",
    "marks.md": "survey",
    "groups.xml": "line 1, column",
    "brackets.xml": "bind /data/a, relevant: At character 101",
    "signs.xml": "sound",
    "long.xml": "bind /data/a, relevant: The expression has 1000001 characters",
    "binds.xml": "sound",
    "counts.xml": "sound",
    "million.xml": "sound",
    "itself.xml": "depends on itself",
}


def test_every_bomb_is_tried() -> None:
    assert SAID.keys() == BOMBS.keys()


@pytest.mark.parametrize("name", SAID)
def test_a_bomb_ends_in_a_sentence(name: str, tmp_path: Path) -> None:
    program = Path(__file__).with_name("xforms_bombs.py")
    root = program.parents[2]
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", str(program), name, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=SECONDS * 10,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    assert SAID[name] in ended.stdout
    assert "left behind" not in ended.stdout
