from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from xforms_samples import session

from auditor_app.errors import FormError
from auditor_app.xforms import load_form

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["form.xlsx", "form.xlsm", "form.xls"])
def test_a_workbook_is_read_for_what_it_is_whatever_its_name_ends_in(
    tmp_path: Path, name: str
) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.title = "survey"
    for line in (("type", "name", "label"), ("text", "a", "A")):
        workbook.active.append(line)
    workbook.save(tmp_path / "written.xlsx")
    (tmp_path / "written.xlsx").rename(tmp_path / name)
    assert [question.ref for question in load_form(tmp_path / name).questions()] == ["/data/a"]


def test_an_old_workbook_that_cannot_be_read_is_said_under_either_name(tmp_path: Path) -> None:
    (tmp_path / "form.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    with pytest.raises(FormError) as caught:
        load_form(tmp_path / "form.xlsx")
    assert "no workbook" in caught.value.faults[0].message or "not a workbook" in str(caught.value)


def test_version_gives_that_of_the_form() -> None:
    assert session("<x/>").evaluate("version()", "/data/x") == "7"
