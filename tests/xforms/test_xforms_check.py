"""`auditor form check`: every fault of a form in one go, each in its cell and once."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from xforms_bombs import workbook
from xforms_samples import inputs, xform

from auditor_app.cli.form import form as form_command
from auditor_app.xforms import FormSession, check_form
from auditor_app.xforms.examining import examine_form

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import FormFault

BAD = """
| survey |
| | type | name | lable | relevant | constraint | calculation | choice_filter | repeat_count \
| default | parameters | bind::acme:x | trigger |
| | textt | a | A | | | | | | | | | |
| | text | a b | B | | | | | | | | | |
| | text | c | C | ${missing} = 1 | | | | | | | | |
| | integer | d | D | foo(1) | (. > | | | | | | | |
| | select_one none | e | E | | | | | | | | | |
| | select_multiple sp | f | F | | | | name = | | | | | |
| | begin repeat | r | R | | | | | count( | | | | |
| | text | c2 | ${c} and ${lost} | | | | | | | | | |
| | begin group | g | G | | | | | | | | | |
| | text | c3 | C3 | | | | | | concat( | | x | |
| | end repeat | | | | | | | | | | | |
| | calculate | k1 | | | | ${k2} + 1 | | | | | | |
| | calculate | k2 | | | | ${k3} + 1 | | | | | | |
| | calculate | k3 | | | | ${k1} + 1 | | | | | | |
| | calculate | k4 | | | | | | | | | | |
| | text | c | twice | | | | | | | | | |
| | text | n | | | | | | | | | | |
| | range | ra | Ra | | | | | | | start=a end=10 | | |
| | text | tx | T | | | | | | | rowz=3 | | |
| | audit | audit | | | | | | | | identify-user=maybe | | |
| | select_one ok | o | O | | | | | | | randomize=maybe | | |
| | text | tr | T | | | | | | | | | ${nobody} |
| | end group | | | | | | | | | | | |
| | | x9 | no type | | | | | | | | | |
| choices |
| | list_name | name | label |
| | sp | a b | AB |
| | ok | y | Y |
| | ok | y | Y2 |
| | ok | | no name |
| settings |
| | form_id | instance_name |
| | x | concat(${c}, ${gone}) |
"""


def faults_of(folder: Path, text: str, name: str = "form.md") -> list[FormFault]:
    path = folder / name
    path.write_text(text, "utf-8")
    return list(check_form(path))


def test_a_form_with_every_fault_there_is_says_them_all(tmp_path: Path) -> None:
    found = [(fault.place, fault.message) for fault in faults_of(tmp_path, BAD)]
    expected = [
        ("survey, row 1, column lable", "column label is missing"),
        ("survey, row 1, column bind::acme:x", "namespace acme"),
        ("survey, row 2, column type", "'textt'"),
        ("survey, row 3, column name", "'a b'"),
        ("survey, row 4, column relevant", "${missing}"),
        ("survey, row 5, column relevant", "foo()"),
        ("survey, row 5, column constraint", "expected"),
        ("survey, row 6, column type", "'none'"),
        ("survey, row 7, column choice_filter", "expected"),
        ("survey, row 8, column repeat_count", "expected"),
        ("survey, row 9, column label", "${lost}"),
        ("survey, row 10, column type", "not ended"),
        ("survey, row 11, column default", "expected"),
        ("survey, row 15, column calculation", "k3 (row 15, calculation) -> k2 (row 14"),
        ("survey, row 16, column calculation", "no calculation"),
        ("survey, row 17, column name", "row 4"),
        ("survey, row 18, column label", "neither a label nor a hint"),
        ("survey, row 19, column parameters", "number"),
        ("survey, row 20, column parameters", "rowz"),
        ("survey, row 21, column parameters", "identify-user"),
        ("survey, row 22, column parameters", "randomize"),
        ("survey, row 23, column trigger", "${nobody}"),
        ("survey, row 24, column type", "ends a group"),
        ("survey, row 25, column type", "no type"),
        ("choices, row 2, column name", "space"),
        ("choices, row 4, column name", "row 3"),
        ("choices, row 5, column name", "no name"),
        ("settings, row 2, column instance_name", "${gone}"),
    ]
    assert [place for place, _ in found] == [place for place, _ in expected]
    for (_, message), (place, part) in zip(found, expected, strict=True):
        assert part in message, place


def test_every_fault_says_how_it_is_mended(tmp_path: Path) -> None:
    remedies = [fault.remedy for fault in faults_of(tmp_path, BAD)]
    assert all(remedies)
    assert "Write text." in remedies
    assert "Did you mean floor()?" in remedies


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        # What one wrong cell leads to elsewhere is no further fault.
        (["text,a b,A", "note,n,see ${a b}"], ["2, column name"]),
        (["select_one none,a,A,name = 'x'"], ["2, column type"]),
        (["begin grup,g,G", "text,a,A", "end group"], ["2, column type"]),
        (
            ["text,g,G", "begin group,g,G", "text,a,A", "end group", "note,n,${a}"],
            ["3, column name"],
        ),
        (["begin group,g,G", "text,a,A", "end repeat"], ["4, column type"]),
        (
            ["begin repeat,r,R", "text,a,A", "end repeat", "text,b,B", "end repeat"],
            ["6, column type"],
        ),
        (
            ["textt,a,A", "textt,b,B", "textt,c,C"],
            ["2, column type", "3, column type", "4, column type"],
        ),
    ],
)
def test_one_fault_is_reported_once(tmp_path: Path, rows: list[str], places: list[str]) -> None:
    lines = ["survey", ",type,name,label,choice_filter", *(f",{row}" for row in rows)]
    found = faults_of(tmp_path, "\n".join(lines) + "\n", "form.csv")
    assert [fault.place for fault in found] == [f"survey, row {place}" for place in places]


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [("relevance", "relevant"), ("bind::relevant", "relevant"), ("Relevant", "relevant")],
)
def test_a_column_is_known_by_each_of_its_names(tmp_path: Path, heading: str, meaning: str) -> None:
    text = f"| survey |\n| | type | name | label | {heading} |\n| | text | a | A | foo(1) |\n"
    (fault,) = faults_of(tmp_path, text)
    assert fault.place == f"survey, row 2, column {heading}", meaning


def test_a_sheet_with_a_slip_in_its_name_is_recognised(tmp_path: Path) -> None:
    question = "| | type | name | label |\n| | select_one l | a | A |\n"
    (fault,) = faults_of(tmp_path, f"| survye |\n{question}| choices |\n| | name |\n| | x |\n")
    assert "'survye'" in fault.message
    listed = "| chioces |\n| | list_name | name | label |\n| | l | x | X |\n"
    (fault,) = faults_of(tmp_path, f"| survey |\n{question}{listed}")
    assert "'chioces'" in fault.remedy


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("${a} + foo(1)", "At character 8 stands foo()"),
        ("${a} = (1", "At character 10 of the expression"),
        ("concat(${a}, 'x)", "quotation mark at character 14"),
    ],
)
def test_a_character_is_counted_in_the_cell_as_it_was_written(
    tmp_path: Path, cell: str, said: str
) -> None:
    rows = f"| | text | a | A | |\n| | text | b | B | {cell} |\n"
    text = f"| survey |\n| | type | name | label | relevant |\n{rows}"
    (fault,) = faults_of(tmp_path, text)
    assert said in fault.message


def output_of(folder: Path, text: str, name: str = "form.md") -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return CliRunner().invoke(form_command, ["check", str(path)]).output


SOUND = (
    "| survey |\n| | type | name | label | appearance | calculation | {extra} |\n{rows}"
    "| settings |\n| | form_id | version | namespaces |\n"
    '| | f | 1 | auditor="urn:auditor:form:1" |\n'
)


def checked(folder: Path, *rows: str, extra: str = "hint", rest: str = "") -> str:
    lines = "".join(f"| | {row} |\n" for row in rows)
    return output_of(folder, SOUND.format(extra=extra, rows=lines) + rest)


def test_a_sound_form_has_nothing_said_about_it(tmp_path: Path) -> None:
    output = checked(tmp_path, "text | a | A | multiline | | H")
    said = "sound: f (id f, version 1), 1 questions, languages: one, unnamed\n"
    assert output == said


def test_files_that_are_not_there_or_lack_a_column_are_faults(tmp_path: Path) -> None:
    (tmp_path / "there.csv").write_text("name,title\nx,X\n", "utf-8")
    output = checked(
        tmp_path,
        "select_one_from_file gone.csv | a | A | | |",
        "select_one_from_file there.csv | b | B | | |",
        "calculate | c | | | pulldata('there', 'lost', 'name', ${b}) |",
        "calculate | d | | | pulldata('other', 'x', 'y', ${b}) |",
        "select_one l | e | E | search('towns') | |",
        rest="| choices |\n| | list_name | name | label |\n| | l | name | label |\n",
    )
    assert "survey, row 2, column type: The file gone.csv is not beside the form." in output
    assert "survey, row 3, column type: The file there.csv has no column 'label'." in output
    assert "survey, row 4, column calculation: The file there.csv has no column 'lost'." in output
    assert "survey, row 5, column calculation: The file other.csv is not beside" in output
    assert "survey, row 6, column appearance: The file towns.csv is not beside" in output
    assert "5 faults" in output


@pytest.mark.parametrize("name", ["towns", "towns.csv", "TOWNS", "Towns.CSV"])
def test_a_file_for_pulldata_is_found_with_its_ending_and_in_any_capitals(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "towns.csv").write_text("name,label\nb,Bago\n", "utf-8")
    expression = f"pulldata('{name}', 'label', 'name', ${{a}})"
    checked(tmp_path, "text | a | A | | |", f"calculate | b | | | {expression} |")
    found = examine_form(next(tmp_path.glob("*.md")))
    assert not found.faults
    assert found.form is not None
    record = FormSession(found.form)
    record.answer("/data/a", "b")
    assert record.value("/data/b") == "Bago"


def test_a_fixed_count_that_no_record_keeps_to_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "many.md"
    written = (
        "| survey |\n| | type | name | label | repeat_count |\n"
        "| | begin repeat | r | R | {count} |\n| | text | a | A | |\n| | end repeat | | | |\n"
    )
    path.write_text(written.format(count="20000"), "utf-8")
    (note,) = [each for each in examine_form(path).warnings if "counted" in each.message]
    assert note.place == "survey, row 2, column repeat_count"
    assert "20000; a record has 10000" in note.message
    path.write_text(written.format(count="10000"), "utf-8")
    assert not [each for each in examine_form(path).warnings if "counted" in each.message]


def test_a_function_keeps_the_letters_of_its_name_in_a_fault(tmp_path: Path) -> None:
    output = checked(
        tmp_path,
        "text | a | A | | |",
        "calculate | b | | | 1 + if(${a}) |",
    )
    assert "survey, row 3, column calculation: At character 5 if() is given 1 arg" in output
    assert "If()" not in output


def test_a_file_without_quotation_marks_is_noted_with_the_fix(tmp_path: Path) -> None:
    output = checked(
        tmp_path, "text | a | A | | |", "calculate | b | | | pulldata(geo, 'label', 'name', ${a}) |"
    )
    assert "survey, row 3, column calculation: There is no question or column 'geo'" in output
    assert "'geo', between quotation marks" in output


@pytest.mark.parametrize(
    "kind", ["select one", "select_one", "rank", "select_multiple", "select all that apply"]
)
def test_a_select_without_a_list_is_named_in_its_cell(tmp_path: Path, kind: str) -> None:
    output = checked(tmp_path, "text | a | A | | |", f"{kind} | b | B | | |")
    assert f"survey, row 3, column type: The type {kind} names no list of choices." in output
    assert f"Write {kind} and the name of a list." in output
    assert "1 fault\n" in output


def test_what_fails_before_anything_is_answered_is_a_fault_beside_the_others(
    tmp_path: Path,
) -> None:
    output = checked(
        tmp_path,
        "select_one l | a | A | | |",
        "calculate | b | | | jr:choice-name(${a}, ${a}) |",
        "text | c | C | multilin | |",
        rest="| choices |\n| | list_name | name | label |\n| | l | x | X |\n",
    )
    assert "survey, row 3, column calculation: It fails before anything is answered" in output
    assert "between quotation marks: jr:choice-name(${q}, '${q}')" in output
    assert "Write multiline." in output
    assert "1 fault\n" in output
    faulty = '<bind nodeset="/data/a" calculate="date(\'x\')"/>'
    output = output_of(tmp_path, xform("<a/>", faulty), "form.xml")
    assert "bind /data/a, calculate, line " in output
    assert "1 fault\n" in output


def test_rules_of_our_own_columns_are_read_where_they_stand(tmp_path: Path) -> None:
    output = checked(tmp_path, "text | a | A | | | . = 1", extra="bind::auditor:indicated")
    assert "survey, row 2, column bind::auditor:indicator: The question has a rule" in output
    text = """survey
,type,name,label,bind::auditor:indicator,bind::auditor:indicated
,text,a,A,P1,foo(1)
,text,b,B,P1,/data/none = 1
,text,c,C,P1,${a} =
settings
,namespaces
,auditor=urn:auditor:form:1
"""
    output = output_of(tmp_path, text, "form.csv")
    assert "survey, row 2, column bind::auditor:indicated: At character 1 stands foo()" in output
    assert (
        "survey, row 3, column bind::auditor:indicated: There is no question /data/none" in output
    )
    assert "survey, row 4, column bind::auditor:indicated: At character 7" in output
    assert "3 faults" in output


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            [",type,name,label,relevent", ",text,a,A,${a}"],
            "note: survey, row 1, column relevent: Nothing reads the column 'relevent'.",
        ),
        (
            [",type,name,label,appearance", ",date,a,A,minimal"],
            "note: survey, row 2, column appearance: The appearance 'minimal' does nothing",
        ),
        (
            [
                ",type,name,label::English (en),label::Deutsch (de)",
                *(",text,a,A,", ",text,b,B,", ",text,c,C,Z"),
            ],
            "There is no label in Deutsch (de) in rows 2-3.",
        ),
        (
            [",type,name,label,image", ",text,a,A,gone.png"],
            "note: survey, row 2, column image: The file gone.png is not beside the form.",
        ),
        (
            [",type,name,label", ",text,a,A", "choices", ",list_name,name,label", ",l,x,X"],
            "note: choices, row 2, column list_name: No question uses the list 'l'.",
        ),
        (
            [",type,name,label", ",text,a,A", ",text,A,B"],
            "note: survey, row 3, column name:",
        ),
    ],
)
def test_what_is_odd_is_a_note_and_no_fault(tmp_path: Path, lines: list[str], said: str) -> None:
    output = output_of(tmp_path, "\n".join(["survey", *lines]) + "\n", "form.csv")
    assert said in output
    assert "sound: " in output


def test_an_xforms_faults_have_lines(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    source = xform("<a/><b/>", '\n<bind nodeset="/data/a" relevant="foo()"/>', inputs("a", "b"))
    path.write_text(source, "utf-8")
    output = CliRunner().invoke(form_command, ["check", str(path)]).output
    assert "form.xml: bind /data/a, relevant, line 2: At character 1 stands foo()" in output


def test_texts_of_an_xform_that_are_missing_doubled_or_untranslated_are_named(
    tmp_path: Path,
) -> None:
    texts = (
        '<itext><translation lang="en"><text id="t"><value>x</value></text>'
        '<text id="u"><value>x</value></text><text id="u"><value>y</value></text></translation>'
        '<translation lang="fr"/></itext>'
    )
    body = '<input ref="/data/a"><label ref="jr:itext(\'gone\')"/></input>'
    path = tmp_path / "form.xml"
    path.write_text(xform("<a/>", "", body, texts), "utf-8")
    output = CliRunner().invoke(form_command, ["check", str(path)]).output
    assert "There is no text 'gone'." in output
    assert "The id 'u' is there more than once in 'en'." in output
    assert "note: element translation, line 1: The language 'fr' has no text for t, u." in output


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("name,label\nx,y\nz,Ä\n".encode("latin-1"), "Line 3 is no UTF-8 text"),
        (b"name,label\nx,\x00\n", "Line 2, column 2 (label), has a character NUL"),
        (b"name,label\nx," + b"y" * 200_000, "Line 2 is no CSV"),
        (b"na<me,label\nx,y\n", "column heading"),
    ],
)
def test_a_file_beside_the_form_that_cannot_be_read_says_where(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "f.csv").write_bytes(content)
    output = checked(tmp_path, "select_one_from_file f.csv | a | A | | |")
    assert "survey, row 2, column type: The file f.csv: " in output
    assert said in output
    assert "1 fault\n" in output


def test_a_file_in_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_bytes("name,label\nx,Ä\n".encode("utf-16"))
    assert "sound" in checked(tmp_path, "select_one_from_file f.csv | a | A | | |")


def test_a_heading_that_stands_twice_is_found_in_its_sheet(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    rows = [("type", "name", "label", "label"), ("text", "a", "A", "B")]
    path.write_bytes(workbook(rows))
    (fault,) = check_form(path)
    assert fault.place == "survey, row 1, column label"


def test_a_key_for_another_encryption_is_found_in_the_settings(tmp_path: Path) -> None:
    text = "survey\n,type,name,label\n,text,a,A\nsettings\n,form_id,public_key\n,f,ABC\n"
    (fault,) = faults_of(tmp_path, text, "form.csv")
    assert fault.place == "settings, row 2, column public_key"


def test_a_function_in_capitals_is_told_by_its_right_name(tmp_path: Path) -> None:
    rows = "| | integer | a | A | |\n| | text | b | B | SUM(${a}) > 1 |\n"
    (fault,) = faults_of(tmp_path, f"| survey |\n| | type | name | label | relevant |\n{rows}")
    assert fault.place == "survey, row 3, column relevant"
    assert "SUM()" in fault.message
    assert fault.remedy == "Write sum()."


@pytest.mark.parametrize(("mark", "called"), [(";", "semicolons"), ("\t", "tabs")])
def test_a_csv_with_other_separators_is_told_what_is_wrong(
    tmp_path: Path, mark: str, called: str
) -> None:
    text = "survey,,,\n,type,name,label\n,text,a,A\n".replace(",", mark)
    (fault,) = faults_of(tmp_path, text, "form.csv")
    assert called in fault.message
    assert "commas" in fault.remedy


def test_a_default_language_that_no_column_has_is_the_one_thing_said(tmp_path: Path) -> None:
    text = (
        "survey\n,type,name,label::English\n,text,a,A\n"
        "settings\n,form_id,version,default_language\n,f,1,{}\n"
    )
    output = output_of(tmp_path, text.format("english"), "form.csv")
    notes = [line for line in output.splitlines() if "note:" in line and "no code" not in line]
    (note,) = notes
    assert note.endswith("column default_language: No column is in the language 'english'.")
    assert "Write English, as the columns do." in output
    assert "default_language" not in output_of(tmp_path, text.format("English"), "form.csv")


def test_columns_without_a_language_are_those_of_the_default_one(tmp_path: Path) -> None:
    text = (
        "survey\n,type,name,label,label::Deutsch (de)\n,text,a,A,\n"
        "settings\n,form_id,version,default_language\n,f,1,English (en)\n"
    )
    output = output_of(tmp_path, text, "form.csv")
    assert "No column is in" not in output
    assert "There is no label in Deutsch (de) in row 2." in output


def test_a_picture_is_not_asked_for_in_every_language(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"")
    text = (
        "survey\n,type,name,label::English (en),label::Deutsch (de),image::English (en)\n"
        ",text,a,A,A,a.png\nsettings\n,form_id,version,default_language\n,f,1,English (en)\n"
    )
    assert "note" not in output_of(tmp_path, text, "form.csv")


def test_a_heading_that_stands_twice_in_a_file_beside_the_form_is_noted(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text("name,label,label\nx,X,Y\n", "utf-8")
    output = checked(tmp_path, "select_one_from_file towns.csv | a | A | | |")
    assert "note: survey, row 2, column type: The file towns.csv has 2 columns 'label'" in output
    assert "sound: " in output


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("select_one ${before}", "note: survey, row 8, column type: before stands in no repeat"),
        ("select_one ${r}", "note: survey, row 8, column type: r is a repeat"),
        ("rank ${p}", "note: survey, row 8, column type: Answers to p may have spaces"),
        ("rank ${n}", ""),
        ("rank ${q}", ""),
        ("select_one ${p}", ""),
    ],
)
def test_choices_from_a_repeat_that_hardly_work_are_noted(
    tmp_path: Path, kind: str, said: str
) -> None:
    output = checked(
        tmp_path,
        "text | before | B | | |",
        "begin repeat | r | R | | |",
        "integer | n | N | | |",
        "text | p | P | | |",
        "text | q | Q | | | not(contains(., ' '))",
        "end repeat | | | | |",
        f"{kind} | s | S | | |",
        extra="constraint",
    )
    assert said in output
    assert ("note" in output) == bool(said)
    assert "sound: " in output


def test_a_select_multiple_of_a_repeats_answers_is_a_fault_in_its_cell(tmp_path: Path) -> None:
    rows = ("begin repeat | r | R | | |", "text | p | P | | |", "end repeat | | | | |")
    output = checked(tmp_path, *rows, "select_multiple ${p} | s | S | | |")
    assert "survey, row 5, column type: Answers of a repeat can be the choices of" in output
    assert "1 fault\n" in output


def test_a_repeat_that_a_question_of_its_own_counts_is_noted(tmp_path: Path) -> None:
    rows = ("integer | n | N | | |", "end repeat | | | | |")
    output = checked(tmp_path, "begin repeat | r | R | | | ${n}", *rows, extra="repeat_count")
    assert "note: survey, row 2, column repeat_count: The repeat is counted by n" in output
    output = checked(tmp_path, "begin repeat | r | R | | | 2", *rows, extra="repeat_count")
    assert "note" not in output


def test_several_forms_are_checked_at_once(tmp_path: Path) -> None:
    good = "survey\n,type,name,label\n,text,a,A\nsettings\n,form_id,version\n,f,1\n"
    for name, text in (("a.csv", good), ("b.csv", good.replace("text", "textt")), ("c.csv", good)):
        (tmp_path / name).write_text(text, "utf-8")
    paths = [str(tmp_path / f"{name}.csv") for name in "abc"]
    result = CliRunner().invoke(form_command, ["check", *paths])
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0].startswith("a.csv: sound: ")
    assert "b.csv: 1 fault" in lines
    assert lines[-1].startswith("c.csv: sound: ")
    assert CliRunner().invoke(form_command, ["check", paths[0], paths[2]]).exit_code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that breaks is another error there")
@pytest.mark.parametrize(("kind", "status"), [("text", 0), ("textt", 1)])
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, kind: str, status: int) -> None:
    path = tmp_path / "form.csv"
    path.write_text(f"survey\n,type,name,label\n,{kind},a,A\n", "utf-8")
    program = "from auditor_app.cli.auditor import main; main()"
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-c", program, "form", "check", str(path)]
    with os.fdopen(writing, "wb") as pipe:
        ended = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert ended.stderr == b""
    assert ended.returncode == status
