"""What ODK accepts and hardly anybody means: `auditor form check` notes it in its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import xform

from auditor_app.xforms.examining import examine_form

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import FormFault

HEAD = "survey\n,type,name,label,default,relevant,constraint,required,choice_filter,calculation\n"
TAIL = """choices
,list_name,name,label,region
,l,x,X,north
,l,y,Y,south
settings
,form_id,version
,f,1
"""


def notes_of(folder: Path, *rows: str, name: str = "form.csv") -> list[FormFault]:
    lines = "".join(f",{row}\n" for row in rows)
    (folder / name).write_text(f"{HEAD}{lines}{TAIL}", "utf-8")
    found = examine_form(folder / name)
    assert not found.faults
    return [each for each in found.warnings if "No question uses" not in each.message]


@pytest.mark.parametrize(
    ("row", "column", "message", "remedy"),
    [
        ('text,a,A,,"selected(${d}, yes)"', "relevant", "or column 'yes' here", "written 'yes'"),
        ("date,a,A,,,. < today", "constraint", "'today' is read as the name", "Write today()."),
        ("date,a,A,,,. < Today", "constraint", "'Today' is read as the name", "Write today()."),
        ("date,a,A,,,. <= 2026-12-31", "constraint", "the number 1983", "date('2026-12-31')"),
        ("text,a,A,,,,maybe", "required", "'maybe' is neither yes nor no", "Write yes or no"),
        ("text,a,A,,d = 'x'", "relevant", "or column 'd' here", "Write ${d} for the question."),
        ("text,a,A,,../dd = 'x'", "relevant", "../dd leads to no question", "Correct it"),
        ("calculate,a,,,,,,,null", "calculation", "'null' is read", "Nothing is written ''."),
        ("select_one l,a,A,,,,,regn = 'n'", "choice_filter", "column 'regn'", "Write region."),
        ("select_one l,a,A,,,,,region = up", "choice_filter", "column 'up'", "written 'up'"),
        (
            "calculate,a,,,,,,,\"instance('l')/root/item[name = 'x']/area\"",
            "calculation",
            "The list has no column 'area'.",
            "The list has the columns label, name, region.",
        ),
    ],
)
def test_a_name_that_nothing_answers_to_is_noted_in_its_cell(
    tmp_path: Path, row: str, column: str, message: str, remedy: str
) -> None:
    (note,) = notes_of(tmp_path, "text,d,D", row)
    assert note.place == f"survey, row 3, column {column}"
    assert message in note.message
    assert remedy in note.remedy


def test_a_column_that_a_file_beside_the_form_lacks_is_noted(tmp_path: Path) -> None:
    rows = "\n".join(f"n{number},N,north" for number in range(40))
    (tmp_path / "towns.csv").write_text(f"name,label,region\n{rows}\n", "utf-8")
    (note,) = notes_of(tmp_path, "select_one_from_file towns.csv,a,A,,,,,regn = 'north'")
    assert note.place == "survey, row 2, column choice_filter"
    assert "'regn'" in note.message


def test_nothing_is_noted_of_expressions_that_lead_somewhere(tmp_path: Path) -> None:
    rows = (
        "text,d,D,,,. != '' and string-length(.) < 9,yes",
        "select_one l,e,E,,,,true(),region = 'north' or region = ${d}",
        "date,f,F,,,. <= today() and . >= date('2026-12-31')",
        "integer,g,G,,../d = 'x',. > 2026 - 12",
        "begin repeat,r,R",
        "text,s,S,,position(..) > 1",
        "select_one l,t,T,,,,,region = ${s}",
        "select_one ${s},u,U",
        "end repeat",
        "calculate,k,,,,,,,\"instance('l')/root/item[name = ${e}]/region\"",
        "calculate,m,,,,,,,count(${r}[./s = 'x'])",
        'calculate,n,,,,,,,"indexed-repeat(${s}, ${r}, 1)"',
        "begin group,o,O,,${d} = 'x'",
        "text,p,P",
        "end group",
    )
    assert [note for note in notes_of(tmp_path, *rows) if "label" not in note.place] == []


@pytest.mark.parametrize(
    ("row", "message", "remedy"),
    [
        ("integer,a,A,abc", "'abc' is no whole number", "Write digits alone"),
        ("decimal,a,A,1 000", "'1 000' is no number", "such as 12.5"),
        ("date,a,A,12/31/2026", "'12/31/2026' is no date", "such as 2026-12-31"),
        ("date,a,A,2026-01-02 00:00:00", "'2026-01-02 00:00:00' is no date", "Write '2026-01-02 "),
        ("dateTime,a,A,2026-01-02 10:30:00", "date with a time", "Write '2026-01-02T10:30:00 "),
        ("select_one l,a,A,xx", "'xx' is none of the question's choices", "They are: x, y."),
        ("select_multiple l,a,A,x z y", "'z' is none of the question's choices", "x, y"),
    ],
)
def test_a_default_that_does_not_fit_is_noted(
    tmp_path: Path, row: str, message: str, remedy: str
) -> None:
    (note,) = notes_of(tmp_path, row)
    assert note.place == "survey, row 2, column default"
    assert message in note.message
    assert remedy in note.remedy


def test_nothing_is_noted_of_defaults_that_fit(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text("name,label\nrome,Rome\n", "utf-8")
    rows = (
        "integer,a,A,-3",
        "date,b,B,2026-12-31",
        "date,c,C,today()",
        "select_one l,d,D,x,,,,region = 'south'",
        "select_multiple l,e,E,y x",
        "select_one l or_other,f,F,other",
        "select_one_from_file towns.csv,g,G,rome",
        "text,h,H,abc",
        "integer,i,I,${a} + 1",
    )
    assert notes_of(tmp_path, *rows) == []


def test_a_slip_in_an_xform_is_noted_with_its_line(tmp_path: Path) -> None:
    bind = '\n<bind nodeset="/data/a" relevant="../c = yes"/>'
    (tmp_path / "form.xml").write_text(xform("<a/><b/>", bind), "utf-8")
    found = [each for each in examine_form(tmp_path / "form.xml").warnings if each.place]
    assert [each.place for each in found] == ["bind /data/a, relevant, line 2"] * 2
    assert "../c leads to no question" in found[0].message
    assert "'yes'" in found[1].message
