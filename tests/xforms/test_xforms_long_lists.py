"""Long lists that are cut out of a form before it is parsed: nothing tells that they were."""

from __future__ import annotations

import pytest
from test_xforms_tables import LISTS, ROWS, spelled
from xforms_samples import inputs, xform

from auditor_app.errors import FormError
from auditor_app.xforms import parse_xform
from auditor_app.xforms.definition import long_lists
from auditor_app.xforms.definition.long_lists import parse_form
from auditor_app.xforms.definition.xml_source import MAX_BYTES
from auditor_app.xforms.loading import forget_forms

# What makes a list of plain rows something that the parser has to see, in one of its rows.
ENTITY = "<item><name>a&amp;b</name><label>x</label><region>r</region></item>"
RETURN = "<item><name>a\r\nb</name><label>x</label><region>r</region></item>"
LOOSE = "<item><name>a</name><label>x</label><region>r</region></item> loose "
NO_BREAK_SPACE = "\u00a0<item><name>a</name><label>x</label><region>r</region></item>"
COMMENT = "<item><name>a<!-- b --></name><label>x</label><region>r</region></item>"
CUT = {
    "one line": ("", ROWS),
    "indented": ("\n\t  ", ROWS),
    "odd texts": ("", [*ROWS, *ROWS[0].replace("n0", " \u200f\u0627\t\n> ").split("~")]),
    "empty texts": ("", [*ROWS, ROWS[0].replace("n0", "").replace("r0", "  ")]),
}
LEFT = {
    **{name: ("", rows) for name, rows in LISTS.items() if name != "full"},
    "short": ("", ROWS[:20]),
    "entity": ("", [*ROWS, ENTITY]),
    "return": ("", [*ROWS, RETURN]),
    "loose text": ("", [*ROWS, LOOSE]),
    "loose space": ("", [*ROWS, NO_BREAK_SPACE]),
    "comment": ("", [*ROWS, COMMENT]),
}
BROKEN = {
    "control character": ROWS[0].replace("n0", "\x01"),
    "end of CDATA": ROWS[0].replace("n0", "]]>"),
    "half a pair": ROWS[0].replace("n0", "\ud800"),
    "no character": ROWS[0].replace("n0", "\uffff"),
    "wrong end": "<item><name>z</label></item>",
    "unknown entity": ROWS[0].replace("n0", "&nowhere;"),
}


def listed(rows: list[str], between: str = "", frame: str = "{}") -> str:
    instance = f'<instance id="places">{between}<root>{between}{{}}{between}</root></instance>'
    placed = frame.format(instance.format(between.join(rows)))
    return xform("<a/>", '<bind nodeset="/data/a" type="int"/>' + placed, inputs("a"))


@pytest.fixture(autouse=True)
def _all_forms_are_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_lists, "LONG", 0)


def is_cut(xml: str) -> bool:
    return bool(parse_form(xml, "form", MAX_BYTES)[1])


def told(xml: str) -> object:
    """What is found in a form's list, or wrong with the form."""
    try:
        return spelled(parse_xform(xml).model.secondary["places"])
    except FormError as error:
        return error.faults


def told_by_the_parser(xml: str, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(long_lists, "LONG", len(xml))
    forget_forms()
    return told(xml)


@pytest.mark.parametrize("name", [*CUT, *LEFT])
def test_a_list_reads_the_same_whether_it_is_cut_out_or_parsed(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    between, rows = (CUT | LEFT)[name]
    xml = listed(rows, between)
    assert is_cut(xml) == (name in CUT)
    assert told(xml) == told_by_the_parser(xml, monkeypatch)


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("at", [0, 20, 40])
def test_a_fault_in_a_list_is_told_as_the_parser_tells_it(
    name: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    xml = listed([*ROWS[:at], BROKEN[name], *ROWS[at:]], "\n")
    found = told(xml)
    assert isinstance(found, tuple)
    assert found == told_by_the_parser(xml, monkeypatch)


@pytest.mark.parametrize("fault", ['<setvalue ref="/data/a" event="no-such"/>', "<bind></unbound>"])
def test_a_fault_behind_a_list_names_the_line_that_it_stands_in(
    fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    xml = listed(ROWS, "\n", f"{{}}\n{fault}")
    body = '<input ref="/data/nowhere"><label>L</label></input></h:body>'
    xml = xml.replace("</h:body>", f"\n{body}")
    found = told(xml)
    assert isinstance(found, tuple)
    assert "line 4" in found[-1].place
    assert found == told_by_the_parser(xml, monkeypatch)


@pytest.mark.parametrize(
    "frame",
    [
        "<!-- {} -->",
        "<bind><![CDATA[{}]]></bind>",
        "<itext><translation>{}</translation></itext>",
    ],
)
def test_what_looks_like_a_list_where_none_can_be_is_left_alone(
    frame: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = listed(ROWS[:33])
    end = "</root></instance>"
    instance = own[own.index("<instance id=") : own.index(end)] + end
    xml = listed(ROWS).replace("<bind ", frame.format(instance) + "<bind ", 1)
    assert not is_cut(xml)
    assert told(xml) == told_by_the_parser(xml, monkeypatch)


def test_a_list_in_the_record_itself_stays_there() -> None:
    rows = "".join(ROWS)
    xml = xform(f'<instance id="x"><root>{rows}</root></instance>', "", "")
    assert not is_cut(xml)
    top = parse_xform(xml).model.template.children[0].named("instance")[0].children[0]
    assert len(top.children) == len(ROWS)


def test_lists_without_an_end_are_given_up_at_once() -> None:
    start = '<instance id="x"><root><a><b>c</b></a>'
    with pytest.raises(FormError, match="not well formed"):
        parse_xform(listed([], frame=start * 20_000))


@pytest.mark.parametrize(("cells", "cut"), [(200, True), (201, False)])
def test_a_row_of_ever_so_many_cells_is_left_to_the_parser(cells: int, cut: bool) -> None:
    row = "".join(f"<c{number}>x</c{number}>" for number in range(cells))
    assert is_cut(listed([f"<item>{row}</item>"] * 200)) is cut
