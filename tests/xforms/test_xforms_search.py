from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import FormError
from auditor_app.xforms import FormSession, load_form

if TYPE_CHECKING:
    from pathlib import Path

FACTORIES = """code,name,Region,staff,sortby
f2,Blue Mill,north,200,2
f1,Old Mill,north,90,1
f3,Red Works,south,40,3
f3,Red Works again,south,40,4
f4,,east,1,5
"""


def loaded(folder: Path, search: str, choices: str = "| | k | code | name |\n") -> FormSession:
    (folder / "factories.csv").write_text(FACTORIES)
    (folder / "form.md").write_text(
        "| survey |\n| | type | name | label | appearance |\n| | text | word | W | |\n"
        f"| | text | region | R | |\n| | select_one k | site | S | {search} |\n"
        f"| choices |\n| | list_name | name | label |\n{choices}"
    )
    return FormSession(load_form(folder / "form.md"))


def offered(session: FormSession) -> list[tuple[str, str]]:
    return [(choice.value, str(choice.label)) for choice in session.node("/data/site").choices]


def test_every_row_of_the_file_is_a_choice_once_in_the_order_it_asks_for(tmp_path: Path) -> None:
    session = loaded(tmp_path, "minimal search('factories')")
    assert offered(session) == [
        ("f1", "Old Mill"),
        ("f2", "Blue Mill"),
        ("f3", "Red Works"),
        ("f4", "f4"),
    ]
    assert session.node("/data/site").appearance == "minimal search('factories')"
    session.answer("/data/site", "f3")
    assert "<site>f3</site>" in session.submission_xml()


def test_whole_numbers_are_choices_of_their_own_and_several_columns_make_a_label(
    tmp_path: Path,
) -> None:
    own = "| | k | code | name, staff |\n| | k | 97 | **Other** |\n"
    session = loaded(tmp_path, "search('factories', 'matches', 'region', ${region})", own)
    assert offered(session) == [("97", "**Other**")]
    session.answer("/data/region", "SOUTH")
    assert offered(session) == [("f3", "Red Works (staff: 40)"), ("97", "**Other**")]


@pytest.mark.parametrize(
    ("call", "values"),
    [
        ("search('factories', 'contains', 'name', ${word})", ["f1", "f2"]),
        ("search('factories', 'endsWith', 'name', ${word})", ["f1", "f2"]),
        ("search('factories', 'startsWith', 'name,code', ${word})", []),
        ("search('factories', 'contains', 'name', ${word}, 'staff', 200)", ["f2"]),
        ("search('factories', 'contains', '', '', 'staff', ${region})", ["f3"]),
    ],
)
def test_rows_are_looked_up_as_odk_collect_does(
    tmp_path: Path, call: str, values: list[str]
) -> None:
    session = loaded(tmp_path, call)
    session.answer("/data/word", "mILL")
    session.answer("/data/region", "40")
    assert [value for value, _ in offered(session)] == values


def test_in_a_repeat_the_value_comes_from_the_same_instance(tmp_path: Path) -> None:
    (tmp_path / "factories.csv").write_text(FACTORIES)
    (tmp_path / "form.md").write_text(
        "| survey |\n| | type | name | label | appearance |\n| | begin_repeat | r | R | |\n"
        "| | text | word | W | |\n"
        "| | select_one k | site | S | search('factories', 'contains', 'name', ${word}) |\n"
        "| | end_repeat | | | |\n| choices |\n| | list_name | name | label |\n"
        "| | k | code | name |\n"
    )
    session = FormSession(load_form(tmp_path / "form.md"))
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/word", "blue")
    session.answer("/data/r[2]/word", "red")
    found = [session.node(f"/data/r[{n}]/site").choices for n in (1, 2)]
    assert [[choice.value for choice in each] for each in found] == [["f2"], ["f3"]]


def test_a_file_that_is_not_there_is_said_and_leaves_the_fixed_choices(tmp_path: Path) -> None:
    own = "| | k | code | name |\n| | k | 97 | Other |\n"
    session = loaded(tmp_path, "search('elsewhere')", own)
    assert any("elsewhere.csv" in warning for warning in session.form.warnings)
    assert offered(session) == [("97", "Other")]


@pytest.mark.parametrize(
    "call",
    [
        "search('a', 'contains')",
        "search(${word})",
        "search('a',1,2,3)",
        "search('factories', 'contains', 'nme', '')",
    ],
)
def test_a_search_that_cannot_be_read_is_a_fault(tmp_path: Path, call: str) -> None:
    with pytest.raises(FormError) as caught:
        loaded(tmp_path, call)
    said = [fault.message for fault in caught.value.faults]
    assert any("search()" in each or "no column 'nme'" in each for each in said)
