"""Choices of the sheet external_choices, and those of `or_other`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import inputs, xform

from auditor_app.errors import AnswerError
from auditor_app.xforms import Choice, FormSession, load_form, parse_xform

if TYPE_CHECKING:
    from pathlib import Path

SHEETS = """
| survey | | | | |
| | type | name | label | choice_filter |
| | select_one states | state | State | |
| | select_one_external towns | town | Town | state=${state} |
| choices | | | |
| | list_name | name | label |
| | states | tx | Texas |
| | states | wa | Washington |
| external_choices | | | | | |
| | list_name | name | label | note | state |
| | towns | austin | Austin | x | tx |
| | towns | dallas | Dallas | x | tx |
| | towns | seattle | Seattle | x | wa |
"""


def sheets(tmp_path: Path) -> Path:
    path = tmp_path / "towns.md"
    path.write_text(SHEETS, "utf-8")
    return path


def test_the_choices_follow_the_answer_that_they_are_filtered_by(tmp_path: Path) -> None:
    record = FormSession(load_form(sheets(tmp_path)))
    assert record.node("/data/town").kind == "select1"
    assert record.node("/data/town").choices == ()
    record.answer("/data/state", "tx")
    assert record.node("/data/town").choices == (
        Choice("austin", "Austin"),
        Choice("dallas", "Dallas"),
    )
    record.answer("/data/town", "dallas")
    with pytest.raises(AnswerError, match="does not have"):
        record.answer("/data/town", "seattle")
    record.answer("/data/state", "wa")
    assert record.value("/data/town") == ""


def test_the_lists_are_part_of_the_form_that_a_vault_holds(tmp_path: Path) -> None:
    loaded = load_form(sheets(tmp_path))
    held = parse_xform(loaded.xml)
    assert held.digest == loaded.digest
    record = FormSession(held)
    record.answer("/data/state", "wa")
    assert record.node("/data/town").choices == (Choice("seattle", "Seattle"),)
    assert "Seattle" not in record.submission_xml()


def test_their_labels_are_translated(tmp_path: Path) -> None:
    path = tmp_path / "towns.md"
    labels = "label::English (en) | label::Français (fr)"
    path.write_text(
        f"| survey | | | | |\n| | type | name | {labels} | choice_filter |\n"
        "| | text | state | State | État | |\n"
        "| | select_one_external towns | town | Town | Ville | state=${state} |\n"
        f"| external_choices | | | | |\n| | list_name | name | {labels} | state |\n"
        "| | towns | moscow | Moscow | Moscou | id |\n",
        "utf-8",
    )
    record = FormSession(load_form(path), language="English (en)")
    record.answer("/data/state", "id")
    assert record.node("/data/town").choices == (Choice("moscow", "Moscow"),)
    record.set_language("Français (fr)")
    assert record.node("/data/town").choices == (Choice("moscow", "Moscou"),)


XFORM = xform(
    "<state>tx</state><town/>",
    "",
    inputs("state") + '<input ref="/data/town" query="instance(\'towns\')/root/item[state ='
    ' /data/state]"><label>Town</label></input>',
)
FILE = "list_name,name,label,state,no name\ntowns,a,Austin,tx,1\nother,b,Bago,tx,2\n"


def test_beside_an_xform_the_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "form.xml").write_text(XFORM, "utf-8")
    (tmp_path / "itemsets.csv").write_text(FILE, "utf-8")
    sample = load_form(tmp_path / "form.xml")
    assert FormSession(sample).node("/data/town").choices == (Choice("a", "Austin"),)
    assert sample.warnings == ()


def test_a_question_whose_list_is_nowhere_is_told_and_takes_text(tmp_path: Path) -> None:
    (tmp_path / "form.xml").write_text(XFORM, "utf-8")
    sample = load_form(tmp_path / "form.xml")
    assert ["'towns'" in warning for warning in sample.warnings] == [True]
    record = FormSession(sample)
    assert record.node("/data/town").kind == "input"
    record.answer("/data/town", "Austin")


def test_other_is_a_choice_with_a_question_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "other.md"
    path.write_text(
        "| survey | | | |\n| | type | name | label |\n"
        "| | select_one jobs or_other | job | Job |\n"
        "| choices | | | |\n| | list_name | name | label |\n| | jobs | sew | Sewing |\n",
        "utf-8",
    )
    record = FormSession(load_form(path))
    assert [each.value for each in record.node("/data/job").choices] == ["sew", "other"]
    assert not record.node("/data/job_other").relevant
    record.answer("/data/job", "other")
    record.answer("/data/job_other", "Ironing")
    assert "<job_other>Ironing</job_other>" in record.submission_xml()
    record.answer("/data/job", "sew")
    assert "Ironing" not in record.submission_xml()
