"""XLSForm through pyxform: everything that the protocols use, and faults with their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from click.testing import CliRunner
from xforms_samples import NOON

from auditor_app.cli.form import form as form_command
from auditor_app.xforms import FormSession, Group, Repeat, RepeatAdded, check_form, load_form

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.xforms import FormDefinition

HEADER = (
    "| | type | name | label::English (en) | label::العربية (ar) | hint::English (en) | relevant"
    " | constraint | constraint_message::English (en) | required | appearance | calculation"
    " | bind::auditor:indicator | bind::auditor:indicated | default | trigger | choice_filter"
    " | repeat_count |\n"
)
COLUMNS = HEADER.count("|") - 2


def row(*cells: str, **named: str) -> str:
    names = [name.strip() for name in HEADER.strip("| \n").split("|")]
    filled = list(cells) + [""] * (COLUMNS - len(cells))
    for name, cell in named.items():
        filled[names.index(name.replace("__", "::auditor:"))] = cell
    return "| | " + " | ".join(filled) + " |\n"


SURVEY = (
    row("start", "start")
    + row("begin group", "work", "Work", "العمل", appearance="field-list")
    + row(
        "select_one yn",
        "kept",
        "Are papers kept, ${who}?",
        "هل؟",
        "Ask gently",
        required="yes",
        bind__indicator="P2 E1",
        bind__indicated="${kept} = 'yes'",
    )
    + row(
        "integer",
        "hours",
        "Hours",
        "ساعات",
        relevant="${kept} = 'yes'",
        constraint=". <= 24",
    )
    + row("end group")
    + row("text", "who", "Who", "من", default="'nobody'")
    + row("select_multiple yn", "many", "Many", "كثير", choice_filter="name != ${kept}")
    + row("note", "n", "A **note**", "ملاحظة")
    + row("calculate", "double", calculation="${hours} * 2")
    + row("date", "day", "Day", "يوم", default="today()")
    + row("begin repeat", "debt", "Debt", "دين", relevant="${kept} = 'yes'")
    + row("decimal", "amount", "Amount", "مبلغ", constraint=". > ${hours}")
    + row("calculate", "place", calculation="position(..)")
    + row("end repeat")
    + row("calculate", "total", calculation="sum(${amount})")
    + row("begin repeat", "visit", "Visit", "زيارة", repeat_count="${hours}")
    + row("image", "photo", "Photo", "صورة")
    + row("geopoint", "spot", "Spot", "مكان")
    + row("end repeat")
    + row("acknowledge", "ok", "OK", "حسنا", required="true()")
)
FORM = (
    "| survey |\n"
    + HEADER
    + SURVEY
    + "| choices |\n| | list_name | name | label::English (en) | label::العربية (ar) |\n"
    "| | yn | yes | Yes | نعم |\n| | yn | no | No | لا |\n"
    "| settings |\n| | form_id | form_title | version | default_language | namespaces |"
    " instance_name |\n"
    '| | w | Workers | 3 | English (en) | auditor="urn:auditor:form:1" | ${who} |\n'
)


@pytest.fixture
def workers(tmp_path: Path) -> FormDefinition:
    path = tmp_path / "workers.md"
    path.write_text(FORM, "utf-8")
    return load_form(path)


def test_settings_and_languages_come_through(workers: FormDefinition) -> None:
    assert (workers.form_id, workers.version, workers.title) == ("w", "3", "Workers")
    assert [(each.tag, each.direction) for each in workers.languages] == [
        ("en", "ltr"),
        ("ar", "rtl"),
    ]


def test_the_body_has_groups_and_repeats_with_what_is_in_them(workers: FormDefinition) -> None:
    kinds = [(type(element).__name__, element.ref) for element in workers.body]
    assert ("Group", "/data/work") in kinds
    assert ("Repeat", "/data/debt") in kinds
    (group,) = [each for each in workers.body if isinstance(each, Group)]
    assert [child.ref for child in group.children] == ["/data/work/kept", "/data/work/hours"]
    repeat = next(each for each in workers.body if isinstance(each, Repeat))
    assert [child.ref for child in repeat.children] == ["/data/debt/amount"]


def test_our_bind_columns_come_through_with_names_as_paths(workers: FormDefinition) -> None:
    attributes = workers.binds["/data/work/kept"].attributes
    assert attributes["auditor:indicator"] == "P2 E1"
    record = FormSession(workers)
    assert not record.evaluate_boolean(attributes["auditor:indicated"], "/data/work/kept")
    record.answer("/data/work/kept", "yes")
    assert record.evaluate_boolean(attributes["auditor:indicated"], "/data/work/kept")


def test_a_whole_interview_can_be_filled(workers: FormDefinition) -> None:
    record = FormSession(workers, clock=lambda: NOON)
    assert record.value("/data/day") == "2026-11-23"
    assert [problem.ref for problem in record.problems()] == ["/data/work/kept", "/data/ok"]
    assert not record.node("/data/debt").relevant
    record.answer("/data/work/kept", "yes")
    assert [choice.value for choice in record.node("/data/many").choices] == ["no"]
    assert RepeatAdded("/data/visit[3]") in record.answer("/data/work/hours", "3")
    assert record.value("/data/double") == "6"
    record.answer("/data/debt[1]/amount", "2")
    assert record.problems()[0].kind == "constraint"
    record.answer("/data/debt[1]/amount", "4.25")
    record.add_repeat("/data/debt")
    record.answer("/data/debt[2]/amount", "5")
    assert record.value("/data/total") == "9.25"
    record.answer("/data/visit[2]/photo", "a.jpg")
    record.answer("/data/ok", "OK")
    record.answer("/data/who", "Aye")
    assert record.node("/data/work/kept").label == "Are papers kept, Aye?"
    assert record.instance_name == "Aye"
    assert record.problems() == ()
    record.set_language("العربية (ar)")
    assert record.node("/data/visit[1]/photo").label == "صورة"
    photo = record.node("/data/visit[1]/photo")
    assert (photo.kind, photo.mediatype, photo.type) == ("upload", "image/*", "binary")
    assert record.node("/data/ok").kind == "trigger"
    assert record.node("/data/n").kind == "note"


def test_pages_follow_groups_repeats_and_relevance(workers: FormDefinition) -> None:
    record = FormSession(workers)
    pages = {page.ref: page for page in record.pages()}
    assert pages["/data/work"].refs == ("/data/work/kept",)
    assert pages["/data/work"].title == "Work"
    assert "/data/debt" not in pages
    record.answer("/data/work/kept", "yes")
    record.answer("/data/work/hours", "1")
    assert [page.ref for page in record.pages()] == [
        "/data/work",
        "/data/who",
        "/data/many",
        "/data/n",
        "/data/day",
        "/data/debt[1]/amount",
        "/data/debt",
        "/data/visit[1]/photo",
        "/data/visit[1]/spot",
        "/data/ok",
    ]
    assert next(iter(record.pages())).refs == ("/data/work/kept", "/data/work/hours")


def test_a_repeat_in_a_field_list_lies_on_its_page_with_the_place_to_add(tmp_path: Path) -> None:
    path = tmp_path / "f.md"
    path.write_text(
        "| survey |\n| | type | name | label | appearance |\n"
        "| | begin group | g | G | field-list |\n| | text | a | A | |\n"
        "| | begin group | h | Heading | |\n| | text | b | B | |\n| | end group | | | |\n"
        "| | begin repeat | r | R | |\n| | text | x | X | |\n| | end repeat | | | |\n"
        "| | end group | | | |\n",
        "utf-8",
    )
    record = FormSession(load_form(path))
    record.add_repeat("/data/g/r")
    (page,) = record.pages()
    assert page.refs == (
        "/data/g/a",
        "/data/g/h",
        "/data/g/h/b",
        "/data/g/r[1]",
        "/data/g/r[1]/x",
        "/data/g/r[2]",
        "/data/g/r[2]/x",
        "/data/g/r",
    )


def test_the_same_form_as_a_workbook_is_the_same_form(
    tmp_path: Path, workers: FormDefinition
) -> None:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    sheet = None
    for line in FORM.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 1:
            sheet = workbook.create_sheet(cells[0])
        elif sheet is not None:
            sheet.append([cell or None for cell in cells[1:]])
    workbook.save(tmp_path / "workers.xlsx")
    assert load_form(tmp_path / "workers.xlsx").digest == workers.digest


def test_loading_twice_gives_the_same_digest(tmp_path: Path, workers: FormDefinition) -> None:
    path = tmp_path / "other.md"
    path.write_text(FORM, "utf-8")
    assert load_form(path).digest == workers.digest


def faults_of(folder: Path, *rows: str, rest: str = "") -> list[str]:
    path = folder / "form.md"
    path.write_text("| survey |\n" + HEADER + "".join(rows) + rest, "utf-8")
    return [str(fault) for fault in check_form(path)]


@pytest.mark.parametrize(
    ("bad", "place", "said"),
    [
        (
            row("text", "a", "A", relevant="${gone} = 1"),
            "survey, row 3, column relevant",
            "${gone}",
        ),
        (row("text", "a", "A", relevant="foo(1)"), "survey, row 3, column relevant", "foo()"),
        (row("text", "a", "A", constraint="(. > 1"), "survey, row 3, column constraint", "')'"),
        (row("calculate", "a", calculation="${a}"), "survey, row 3, column calculation", "itself"),
        (row("select_one none", "a", "A"), "survey, row 3", "none"),
        (row("textt", "a", "A"), "survey, row 3", "textt"),
        (row("text", "a b", "A"), "survey, row 3, column name", "name"),
        (row("text", "first", "A"), "survey, row 3, column name", "row 2"),
        (row("begin group", "g", "G"), "survey, row 3", "group"),
        (row("text", "a", "See ${gone}"), "survey, row 3, column label", "${gone}"),
    ],
)
def test_a_fault_names_sheet_row_and_column(
    tmp_path: Path, bad: str, place: str, said: str
) -> None:
    faults = faults_of(tmp_path, row("text", "first", "First"), bad)
    assert any(fault.startswith(place) and said in fault for fault in faults), faults


def test_faults_of_several_rows_come_together(tmp_path: Path) -> None:
    faults = faults_of(
        tmp_path,
        row("text", "a", "A", relevant="${gone} = 1"),
        row("select_one none", "b", "B"),
        row("text", "c", "C", constraint="${lost}"),
    )
    for number in (2, 3, 4):
        assert any(f"row {number}" in fault for fault in faults), faults


def test_the_command_says_that_a_form_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "workers.md"
    path.write_text(FORM, "utf-8")
    result = CliRunner().invoke(form_command, ["check", str(path)])
    assert result.exit_code == 0
    assert "sound: Workers (id w, version 3), 10 questions" in result.output
    assert "العربية (ar)" in result.output


def test_the_command_lists_every_fault_and_ends_with_one(tmp_path: Path) -> None:
    path = tmp_path / "bad.md"
    path.write_text(
        "| survey |\n"
        + HEADER
        + row("text", "a", "A", relevant="foo(1)")
        + row("text", "b", "B", relevant="bar(1)"),
        "utf-8",
    )
    result = CliRunner().invoke(form_command, ["check", str(path)])
    assert result.exit_code == 1
    assert "survey, row 2" in result.output
    assert "survey, row 3" in result.output
    assert "2 faults" in result.output


def test_the_command_without_a_file_is_wrong_use() -> None:
    assert CliRunner().invoke(form_command, ["check", "/nowhere/at/all.md"]).exit_code == 2
