"""What stands below a long run of empty rows is not read; that is said, with its row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import openpyxl
import pytest
from xforms_bombs import changed

from auditor_app.xforms.examining import examine_form

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import FormFault


def notes_of(folder: Path, row: int, column: int, *, title: str = "survey") -> list[FormFault]:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = title
    sheet.append(("type", "name", "label"))
    sheet.append(("text", "a", "A"))
    sheet.cell(row, column, "text")
    made.save(folder / "form.xlsx")
    found = examine_form(folder / "form.xlsx")
    return [each for each in found.warnings if each.place != "settings"]


@pytest.mark.parametrize("title", ["survey", "Sheet1"])
def test_rows_below_a_long_gap_are_named(tmp_path: Path, title: str) -> None:
    (note,) = notes_of(tmp_path, 3003, 1, title=title)
    assert note.place == "survey, row 3003"
    assert "after row 2 come 3000 empty ones" in note.message
    assert "Delete" in note.remedy


def test_a_cell_below_that_no_heading_stands_over_is_nothing_lost(tmp_path: Path) -> None:
    assert notes_of(tmp_path, 3003, 9) == []


def test_a_short_gap_is_read_over(tmp_path: Path) -> None:
    assert notes_of(tmp_path, 30, 9) == []
    assert examine_form(tmp_path / "form.xlsx").faults == ()
    notes_of(tmp_path, 30, 1)
    assert [fault.place for fault in examine_form(tmp_path / "form.xlsx").faults] == [
        "survey, row 30, column name",
        "survey, row 30, column label",
    ]


def test_what_is_broken_below_a_gap_does_not_keep_a_form_from_being_checked(
    tmp_path: Path,
) -> None:
    def broken(sheet: bytes) -> bytes:
        row = b'<row r="200"/><row r="900"><c r="A900" t="n"><v>no number</v></c></row></sheetData>'
        return re.sub(rb"<dimension[^>]*>", b"", sheet.replace(b"</sheetData>", row))

    (tmp_path / "form.xlsx").write_bytes(changed({"xl/worksheets/sheet1.xml": broken}, {}))
    found = examine_form(tmp_path / "form.xlsx")
    assert found.form is not None
    assert found.faults == ()
