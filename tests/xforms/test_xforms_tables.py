"""Long lists as columns: what an expression sees is what it would see of nodes."""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from xforms_samples import form, inputs, session

from auditor_app.errors import FormError
from auditor_app.xforms import FormSession
from auditor_app.xforms.definition.external import ResourceReader, read_csv
from auditor_app.xforms.definition.secondary import SHORT, instance_tree, item_tree
from auditor_app.xforms.table import Row, Table
from auditor_app.xforms.tree import Node, document_order
from auditor_app.xforms.tree_building import TreeBuilder

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [
    f"<item><name>n{at}</name><label>Place {at}</label><region>r{at % 7}</region></item>"
    for at in range(40)
]
WITH_GAPS = [
    "<item><name>a</name><size>3</size></item>",
    "<item><name/><label>&lt;&#233;&gt;</label><size>4</size></item>",
    "<item><label> two </label></item>",
]
# What makes a list something else than a table, in one of its rows.
NESTED = "<item><name>z</name><where><x>1</x><x>2</x></where></item>"
WITH_ATTRIBUTE = '<item code="7"><name>z</name></item>'
CELL_WITH_ATTRIBUTE = '<item><name lang="en">z</name></item>'
TWICE = "<item><name>z</name><name>y</name></item>"
OTHER_ORDER = "<item><region>r1</region><name>z</name></item>"
OTHER_NAME = "<site><name>z</name></site>"
MIXED = "<item><name>z</name>between<label>Zed</label></item>"
LEAF = "<item>z</item>"
SPLIT = "<item><name>z<x/>y</name></item>"
NAMED_LIKE_ROWS = "<item><item>z</item></item>"
EMPTY = "<item/>"
STRANGER = '<item><name xmlns="urn:other">z</name></item>'

LISTS = {
    "full": ROWS,
    "gaps": [*ROWS, *WITH_GAPS],
    "nested": [*ROWS, NESTED],
    "attribute": [*ROWS, WITH_ATTRIBUTE],
    "cell attribute": [*ROWS, CELL_WITH_ATTRIBUTE],
    "twice": [*ROWS, TWICE],
    "other order": [*ROWS, OTHER_ORDER],
    "other name": [*ROWS, OTHER_NAME],
    "mixed": [*ROWS, MIXED],
    "leaf": [*ROWS, LEAF],
    "cell named like rows": [*ROWS, NAMED_LIKE_ROWS],
    "empty row": [*ROWS, EMPTY],
    # As many elements and texts as a table has: one row has the other's besides its own.
    "two texts for none": [*["<item><name>z</name></item>"] * SHORT, SPLIT, EMPTY],
    "first of another name": [OTHER_NAME, *ROWS],
    "stranger": [*ROWS, STRANGER],
    "text between": [*ROWS, "loose"],
}
TABLES = ("full", "gaps", "stranger")


def element(rows: list[str], frame: str = "<root>{}</root>") -> etree._Element:
    return etree.fromstring(frame.format("".join(rows)))


def spelled(node: Node) -> object:
    """All that an expression can find out about a node."""
    below = [spelled(child) for child in node.child_nodes()]
    attributes = [(each.key, each.text) for each in node.attributes]
    return node.kind, node.key, node.name, node.namespace, node.string_value(), attributes, below


@pytest.mark.parametrize("name", LISTS)
def test_a_list_reads_the_same_whether_it_is_kept_as_columns_or_as_nodes(name: str) -> None:
    found = instance_tree(element(LISTS[name]))
    assert spelled(found) == spelled(TreeBuilder().document(element(LISTS[name])))
    assert isinstance(found.children[0], Table) == (name in TABLES)


_CELL = st.none() | st.sampled_from(["", "a", " b ", "<&>"])


@given(
    st.lists(st.fixed_dictionaries({"a": _CELL, "b": _CELL, "c": _CELL}), min_size=1, max_size=5),
    st.permutations(["a", "b", "c"]),
)
def test_any_list_reads_the_same_whether_it_is_kept_as_columns_or_as_nodes(
    rows: list[dict[str, str | None]], order: list[str]
) -> None:
    top = etree.Element("root")
    for row in rows * SHORT:
        item = etree.SubElement(top, "item")
        for name in order:
            if row[name] is not None:
                etree.SubElement(item, name).text = row[name]
    assert spelled(instance_tree(top)) == spelled(TreeBuilder().document(top))


@lru_cache
def both() -> tuple[FormSession, FormSession]:
    """A record of a form with the list as a table, and one of the same form with nodes instead."""
    rows = "".join([*ROWS, *WITH_GAPS])
    listed = f'<instance id="sites"><root>{rows}</root></instance>'
    with_table = form("<region>r3</region>", "", inputs("region"), listed)
    top = etree.fromstring(f'<root xmlns="http://www.w3.org/2002/xforms">{rows}</root>')
    model = replace(with_table.model, secondary={"sites": TreeBuilder().document(top)})
    return FormSession(with_table), FormSession(replace(with_table, model=model))


def test_the_two_forms_that_are_compared_differ_in_what_the_list_is_kept_as() -> None:
    tops = [record.form.model.secondary["sites"].children[0] for record in both()]
    assert [isinstance(top, Table) for top in tops] == [True, False]


AXES = (
    "ancestor",
    "ancestor-or-self",
    "attribute",
    "child",
    "descendant",
    "descendant-or-self",
    "following",
    "following-sibling",
    "namespace",
    "parent",
    "preceding",
    "preceding-sibling",
    "self",
)
PLACES = ("root", "root/item[5]", "root/item[5]/label", "root/item[41]", "root/item[last()]")


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("place", PLACES)
def test_every_axis_leads_to_the_same_from_rows_and_from_nodes(axis: str, place: str) -> None:
    for test in ("node()", "*", "label", "item", "text()"):
        path = f"instance('sites')/{place}/{axis}::{test}"
        for asked in (f"count({path})", f"join('|', {path})", f"name({path})"):
            table, nodes = both()
            assert table.evaluate(asked, "/data") == nodes.evaluate(asked, "/data"), asked


@pytest.mark.parametrize(
    "expression",
    [
        "count(instance('sites')/root/item)",
        "count(instance('sites')/root/item[label])",
        "join(' ', instance('sites')/root/item[region = /data/region]/name)",
        "join(' ', instance('sites')/root/item[region = 'r1' or region = 'r2']/name)",
        "join(' ', instance('sites')/root/item[region != 'r1'][position() < 4]/name)",
        "join(' ', instance('sites')/root/item[size = 4]/label)",
        "join(' ', instance('sites')/root/item[name = '']/label)",
        "join(' ', instance('sites')/root/item[not(size)]/name)",
        "join(' ', instance('sites')//name[. = 'n3' or . = 'a'])",
        "join(' ', instance('sites')/root/item[name = instance('sites')/root/item[3]/name]/label)",
        "sum(instance('sites')/root/item/size)",
        "string(instance('sites')/root)",
        "string(instance('sites')/root/item[2])",
        "position(instance('sites')/root/item[name = 'n9'])",
        "name(instance('sites')/root/*[7]/*[2])",
        "join(' ', instance('sites')/root/item[2]/name | instance('sites')/root/item[1]/name)",
        "join(' ', instance('sites')/root/item[9]/preceding-sibling::item[2]/*)",
        "pulldata('sites', 'label', 'name', 'n12')",
        "pulldata('sites', 'size', 'name', 'n12')",
        "pulldata('sites', 'label', 'nowhere', 'n12')",
        "join(' ', randomize(instance('sites')/root/item/name, 7))",
    ],
)
def test_expressions_give_the_same_over_rows_and_over_nodes(expression: str) -> None:
    table, nodes = both()
    assert table.evaluate(expression, "/data") == nodes.evaluate(expression, "/data")


def test_a_row_and_a_cell_asked_for_twice_are_the_same_nodes() -> None:
    top = instance_tree(element(ROWS)).children[0]
    by_index = top.children_by("item", "name").having(["n3"])[0]
    assert by_index is top.named("item")[3] is top.children[3]
    assert by_index.named("label")[0] is by_index.children[1] is by_index.child_nodes()[1]
    assert by_index.named("label")[0].parent is by_index
    assert by_index.parent is top


def test_rows_and_cells_stand_in_document_order_however_they_were_reached() -> None:
    top = instance_tree(element(ROWS)).children[0]
    index = top.children_by("item", "name")
    late, early = index.having(["n9"])[0], index.having(["n2"])[0]
    cells = [late.named("label")[0], early.named("region")[0], late, early.named("name")[0]]
    assert document_order([*cells, early, late]) == [
        early,
        early.named("name")[0],
        early.named("region")[0],
        late,
        late.named("label")[0],
    ]
    assert index.having(["n9", "n2"]) == [early, late]


def test_a_filter_makes_nodes_of_the_rows_it_lets_through_only() -> None:
    listed = f'<instance id="sites"><root>{"".join(ROWS * 50)}</root></instance>'
    select = (
        inputs("region") + '<select1 ref="/data/site"><label>Site</label>'
        "<itemset nodeset=\"instance('sites')/root/item[name = /data/region]\">"
        '<value ref="name"/><label ref="label"/></itemset></select1>'
    )
    before = made_rows()
    record = session("<region>n3</region><site/>", "", select, listed)
    assert len(record.node("/data/site").choices) == 50
    assert made_rows() - before == 50


def made_rows() -> int:
    gc.collect()
    return sum(isinstance(each, Row) for each in gc.get_objects())


def test_a_list_that_lies_beside_the_form_is_a_table() -> None:
    rows = "".join(f"n{at},Place {at}\n" for at in range(5))
    found = read_csv("sites.csv", f"name,label\n{rows}n9\n").children[0]
    assert isinstance(found, Table)
    assert [row.text_at("label") for row in found.named("item")[-2:]] == ["Place 4", ""]


def test_of_two_columns_with_one_heading_the_last_counts() -> None:
    top = read_csv("sites.csv", "name,label,name\na,b,c\n").children[0]
    assert [(cell.name, cell.text) for cell in top.children[0].children] == [
        ("name", "c"),
        ("label", "b"),
    ]


def test_items_whose_cells_have_no_common_order_keep_their_own() -> None:
    top = item_tree([{"a": "1", "b": "2"}, {"b": "3", "a": "4"}]).children[0]
    assert not isinstance(top, Table)
    assert [[cell.name for cell in row.children] for row in top.children] == [
        ["a", "b"],
        ["b", "a"],
    ]


def test_an_index_over_the_record_itself_follows_its_answers() -> None:
    record = session(
        "<a>1</a><found/>",
        "<bind nodeset=\"/data/found\" calculate=\"count(instance('sample')/data[a = 'x'])\"/>",
        inputs("a"),
    )
    assert record.value("/data/found") == "0"
    record.answer("/data/a", "x")
    assert record.evaluate("count(instance('sample')/data[a = 'x'])", "/data") == 1


def test_a_file_beside_the_form_that_is_no_utf8_is_named_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "sites.csv").write_bytes("name,label\na,Köln\n".encode("latin-1"))
    with pytest.raises(FormError, match=r"sites\.csv.*Line 2 is no UTF-8"):
        ResourceReader(tmp_path)("sites", "jr://file-csv/sites.csv")


def test_what_was_read_beside_a_form_is_remembered(tmp_path: Path) -> None:
    for name, content in (("a.csv", "name\n1\n"), ("b.csv", "name\n22\n")):
        (tmp_path / name).write_text(content, "utf-8")
    reader = ResourceReader(tmp_path)
    for address in ("jr://file/a.csv", "jr://file/b.csv", "jr://file/gone.csv"):
        reader("x", address)
    assert list(reader.digests) == ["jr://file/a.csv", "jr://file/b.csv", "jr://file/gone.csv"]
    assert reader.digests["jr://file/gone.csv"] == ""


def test_comments_in_a_list_are_as_if_they_were_not_there() -> None:
    commented = ["<!-- first -->", *ROWS]
    commented[4] = (
        "<item><!-- a --><name>n<!-- b -->3</name><!-- c --><label>Place 3</label></item>"
    )
    listed = f'<instance id="sites"><root>{"".join(commented)}<!-- last --></root></instance>'
    record = session("<a>one <!-- b --> two</a>", "", inputs("a"), listed)
    assert record.value("/data/a") == "one  two"
    sites = record.form.model.secondary["sites"].children[0]
    assert isinstance(sites, Table)
    assert record.evaluate("count(instance('sites')/root/item)", "/data") == len(ROWS)
    assert (
        record.evaluate("string(instance('sites')/root/item[name = 'n3']/label)", "/data")
        == "Place 3"
    )
