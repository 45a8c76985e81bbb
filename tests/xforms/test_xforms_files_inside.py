"""The files beside a form become part of it: what a vault and a bundle hold is whole."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from xforms_samples import inputs, xform

from auditor_app.errors import FormError
from auditor_app.xforms import (
    Choice,
    FormDefinition,
    FormSession,
    load_form,
    loading,
    parse_xform,
)
from auditor_app.xforms.definition import embedding
from auditor_app.xforms.definition.external import read_csv, read_resource
from auditor_app.xforms.definition.instance_xml import (
    element_name,
    file_tree,
    plain_text,
    xml_of,
)
from auditor_app.xforms.definition.secondary import item_tree
from auditor_app.xforms.definition.xml_source import UNWRITABLE
from auditor_app.xforms.forms_cache import FormCache
from auditor_app.xforms.table import Table

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.xforms.tree import Node

TOWNS = """name,label,text,region,unit price
amman,Amman,town-1,north,4.50
aqaba,Aqaba,town-2,south,"3,20"
karak,"Karak, the ""old"" <town> & more",town-3,south,1
"""
ITEXT = "".join(
    f'<translation lang="{language}">'
    + "".join(
        f'<text id="town-{number}"><value>{name}</value></text>'
        for number, name in enumerate(names, 1)
    )
    + "</translation>"
    for language, names in (
        ("English (en)", ("Amman", "Aqaba", "Karak")),
        ("العربية (ar)", ("عمّان", "العقبة", "الكرك")),
    )
)
FORM = xform(
    "<region/><town/><price/>",
    "<bind nodeset=\"/data/price\" calculate=\"pulldata('towns','unit price','name',../town)\"/>",
    inputs("region") + '<select1 ref="/data/town"><label>Town</label>'
    "<itemset nodeset=\"instance('towns')/root/item[region = /data/region]\">"
    '<value ref="name"/><label ref="jr:itext(text)"/></itemset></select1>',
    f'<instance id="towns" src="jr://file-csv/towns.csv"/><itext>{ITEXT}</itext>',
)


@pytest.fixture(autouse=True)
def cache_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Large forms must not drive out those that other tests look for."""
    monkeypatch.setattr(loading, "_forms", FormCache())


def loaded(folder: Path, form: str = FORM, **files: str | bytes) -> FormDefinition:
    """The form with files beside it: `towns_csv` is towns.csv."""
    for name, content in files.items():
        raw = content.encode("utf-8") if isinstance(content, str) else content
        (folder / name.replace("_", ".")).write_bytes(raw)
    (folder / "form.xml").write_bytes(form.encode("utf-8"))
    return load_form(folder / "form.xml")


def kept(form: FormDefinition) -> FormDefinition:
    """What comes of the form's XML alone, read by a program that knows nothing of it."""
    return parse_xform(form.xml, "kept")


def filled(form: FormDefinition) -> list[Any]:
    """What somebody sees who answers the form, and what is submitted."""
    record = FormSession(form)
    record.answer("/data/region", "south")
    record.answer("/data/town", "karak")
    seen: list[Any] = [record.value("/data/price"), record.submission_xml()]
    for language in ("English (en)", "العربية (ar)"):
        record.set_language(language)
        seen.append(record.node("/data/town").choices)
    return seen


def texts(node: Node) -> list[Any]:
    """A tree as names, attributes and texts."""
    attributes = [(each.key, each.name, each.text) for each in node.attributes]
    below = [texts(each) for each in node.children]
    return [node.kind, node.key, node.name, node.namespace, attributes, node.text, below]


def again(root: Node) -> Node:
    """The instance that is read from its own XML inside of a form."""
    held = f'<instance xmlns="http://www.w3.org/2002/xforms">{xml_of(root)}</instance>'
    return file_tree(etree.fromstring(held)[0])


def test_a_form_is_the_same_when_its_files_are_gone(tmp_path: Path) -> None:
    form = loaded(tmp_path, towns_csv=TOWNS)
    (tmp_path / "towns.csv").unlink()
    held = kept(form)
    assert (held.xml, held.digest) == (form.xml, form.digest)
    assert held.warnings == form.warnings == ()
    price, submission, english, arabic = filled(form)
    assert (price, english) == ("1", (Choice("aqaba", "Aqaba"), Choice("karak", "Karak")))
    assert arabic == (Choice("aqaba", "العقبة"), Choice("karak", "الكرك"))
    assert "<town>karak</town><price>1</price>" in submission
    assert filled(held) == [price, submission, english, arabic]


def test_all_but_the_instance_stays_byte_for_byte(tmp_path: Path) -> None:
    odd = FORM.replace("<model>", "<!-- <instance id='no'/> -->\r\n<model>\t").replace(
        '<instance id="towns" src="jr://file-csv/towns.csv"/>',
        "<instance  id='towns'\n src = 'jr://file-csv/towns.csv' ><root><item/></root></instance >",
    )
    form = loaded(tmp_path, odd, towns_csv=TOWNS)
    before, after = odd.split("<instance  id='towns'")
    after = after.partition("</instance >")[2]
    assert form.xml.startswith(f"{before}<instance  id='towns' xmlns:auditor=")
    assert form.xml.endswith(f"</item>\n</root></instance>{after}")
    inside = form.xml.removeprefix(before).removesuffix(after)
    assert "src" not in inside
    assert 'auditor:file="towns.csv"' in inside
    assert filled(kept(form))[0] == "1"


def test_a_form_without_files_beside_it_stays_as_it_is(tmp_path: Path) -> None:
    form = loaded(tmp_path)
    assert form.xml == FORM
    (missing,) = form.warnings
    assert "towns.csv" in missing
    assert kept(form).warnings == form.warnings


def test_a_file_that_changed_makes_another_form_and_the_old_one_stays_what_it_was(
    tmp_path: Path,
) -> None:
    old = loaded(tmp_path, towns_csv=TOWNS)
    new = loaded(tmp_path, towns_csv=TOWNS.replace("3,20", "9,99"))
    assert old.digest != new.digest
    assert loaded(tmp_path, towns_csv=TOWNS).digest == old.digest
    prices = []
    for form in (kept(old), kept(new)):
        record = FormSession(form)
        record.answer("/data/region", "south")
        record.answer("/data/town", "aqaba")
        prices.append(record.value("/data/price"))
    assert prices == ["3,20", "9,99"]


def test_the_kept_form_is_a_form_file_itself(tmp_path: Path) -> None:
    form = loaded(tmp_path, towns_csv=TOWNS)
    alone = tmp_path / "alone"
    alone.mkdir()
    assert loaded(alone, form.xml).digest == form.digest


def test_every_kind_of_file_is_taken_in(tmp_path: Path) -> None:
    sources = "".join(
        f'<instance id="{name}" src="jr://file/{file}"/>'
        for name, file in (("a", "a.csv"), ("g", "g.geojson"), ("x", "x.xml"), ("b", "a.csv"))
    )
    feature = {
        "type": "Feature",
        "id": 7,
        "geometry": {"type": "Point", "coordinates": [35.9, 31.9]},
        "properties": {"1st name": "Gate", "no": None},
    }
    form = loaded(
        tmp_path,
        xform("<n/>", "", inputs("n"), sources),
        a_csv="k;été 1\n\u0661;\r\n",
        g_geojson=json.dumps({"features": [feature]}),
        x_xml='<?xml version="1.0"?><!-- x --><t xmlns="urn:t" xmlns:p="urn:p"><p:r p:a="&lt;&#10;"'
        ' b="2"><c xmlns=""> 1 </c></p:r></t>',
    )
    trees = [form.model.secondary[name] for name in "agxb"]
    found = [kept(form).model.secondary[name] for name in "agxb"]
    beside = [
        read_resource(path.name, path.read_text("utf-8"))
        for path in (tmp_path / name for name in ("a.csv", "g.geojson", "x.xml", "a.csv"))
    ]
    assert [texts(tree) for tree in trees] == [texts(tree) for tree in found]
    assert [texts(tree) for tree in trees] == [texts(tree) for tree in beside]
    assert (
        FormSession(form).evaluate("count(instance('a')/root | instance('b')/root)", "/data") == 2
    )


def test_the_record_saved_last_is_no_file(tmp_path: Path) -> None:
    source = '<instance id="before" src="jr://instance/last-saved"/>'
    xml = xform("<n/>", "", inputs("n"), source)
    form = loaded(tmp_path, xml)
    assert form.xml == xml
    assert form.model.last_saved == {"before"}


SEARCH = """
| survey | | | | |
| | type | name | label | appearance |
| | select_one k | site | Site | search('towns', 'matches', 'region', 'south') |
| choices | | | |
| | list_name | name | label |
| | k | name | label |
"""


def test_a_file_that_is_searched_is_taken_in_though_no_instance_names_it(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text(TOWNS, "utf-8")
    (tmp_path / "form.md").write_text(SEARCH, "utf-8")
    form = load_form(tmp_path / "form.md")
    offered = FormSession(form).node("/data/site").choices
    assert [choice.value for choice in offered] == ["aqaba", "karak"]
    assert FormSession(kept(form)).node("/data/site").choices == offered
    assert kept(form).warnings == form.warnings


def test_an_id_that_is_taken_stays_with_its_instance(tmp_path: Path) -> None:
    own = '<instance id="towns.csv"><root><item><a>own</a></item></root></instance>'
    body = (
        '<select1 ref="/data/town" appearance="search(\'towns\')"><label>Town</label><item>'
        "<label>label</label><value>name</value></item></select1>"
    )
    form = loaded(tmp_path, xform("<town/>", "", body, own), towns_csv=TOWNS)
    for each in (form, kept(form)):
        record = FormSession(each)
        assert len(record.node("/data/town").choices) == 3
        said = record.evaluate_string("string(instance('towns.csv')/root/item/a)", "/data")
        assert said == "own"


def test_the_lists_of_external_choices_beside_an_xform_are_taken_in(tmp_path: Path) -> None:
    body = '<input ref="/data/town" query="instance(\'t\')/root/item"><label>Town</label></input>'
    lists = f"<itext>{ITEXT}</itext>"
    itemsets = (
        "list_name,name,label::English (en),label::العربية (ar)\nt,a,Amman,عمّان\nt,q,Aqaba,العقبة\n"
    )
    form = loaded(tmp_path, xform("<town/>", "", body, lists), itemsets_csv=itemsets)
    (tmp_path / "itemsets.csv").unlink()
    for each in (form, kept(form)):
        record = FormSession(each, language="العربية (ar)")
        assert record.node("/data/town").choices == (Choice("a", "عمّان"), Choice("q", "العقبة"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("name,label\na,b\nc,\x01\n", "Line 3, column 2 (label), has a control character (U+0001)"),
        ("name,label\n\x1fa,b\n", "Line 2, column 1 (name), has a control character (U+001F)"),
        ('name;label\n"x\ny";a\ufffe\n', "Line 3, column 2 (label), has a control character"),
        ("na\x00me,label\n", "Line 1, column 1, has a character NUL"),
        ("name,label\na,b,c\x0c\n", "Line 2, column 3, has a control character (U+000C)"),
        (b"name,label\na,b\nc,\xed\xa0\x80\n", "Line 3 is no UTF-8 text"),
    ],
)
def test_a_character_that_no_form_can_hold_is_refused_with_its_cell(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    with pytest.raises(FormError) as caught:
        loaded(tmp_path, towns_csv=content)
    (fault,) = caught.value.faults
    assert fault.place == "file towns.csv"
    assert fault.message.startswith(said)
    assert fault.remedy


def test_half_a_character_is_refused_with_its_cell() -> None:
    with pytest.raises(
        FormError, match=r"Line 2, column 1 \(a\), has half a character \(U\+D800\)"
    ):
        read_csv("a.csv", "a\n\ud800\n")


@pytest.mark.parametrize("value", ["\\u0000", "\\ud83d", "\\u001b"])
def test_a_feature_with_such_a_character_is_refused_with_its_property(value: str) -> None:
    for properties in (f'"label":"{value}"', f'"label{value}":"x"'):
        text = f'{{"features":[{{"geometry":null,"properties":{{{properties}}}}}]}}'
        with pytest.raises(FormError, match=r"Feature 1 has .* in its property 'label"):
            read_resource("g.geojson", text)


def test_cells_that_look_like_xml_stay_what_they_are(tmp_path: Path) -> None:
    cells = [
        "]]>",
        "<a b='c'>&amp;</a>",
        "<!-- x",
        "&#0;",
        "a\r\nb\tc",
        " x ",
        "x\u0085\u2028",
        '"',
    ]
    quoted = "".join('"' + cell.replace('"', '""') + '"\r\n' for cell in cells)
    xml = xform("<n/>", "", inputs("n"), '<instance id="towns" src="jr://file/towns.csv"/>')
    form = loaded(tmp_path, xml, towns_csv=f"name\r\n{quoted}")
    for each in (form, kept(form)):
        (top,) = each.model.secondary["towns"].children
        assert [row.text_at("name") for row in top.children] == cells


TEXT = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda t: not UNWRITABLE.search(t))
NAME = st.one_of(TEXT, st.from_regex(r"[_xA-F05 .:-]{0,12}", fullmatch=True))


@given(st.lists(st.dictionaries(NAME, TEXT, min_size=1), max_size=4), st.integers(1, 40))
def test_any_names_and_texts_come_back(rows: list[dict[str, str]], times: int) -> None:
    tree = item_tree(rows * times)
    assert texts(again(tree)) == texts(tree)


@given(NAME)
def test_any_name_becomes_one_that_xml_has_and_comes_back(name: str) -> None:
    written = element_name(name)
    assert etree.QName(written).localname == written
    assert plain_text(written) == name


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("label", "label"),
        ("القسم", "القسم"),
        ("pos_x", "pos_x"),
        ("unit price", "unit_x0020_price"),
        ("label::English (en)", "label_x003A__x003A_English_x0020__x0028_en_x0029_"),
        ("1st", "_x0031_st"),
        ("a_x0020_b", "a_x005F_x0020_b"),
        ("", "_x0000_"),
    ],
)
def test_names_are_written_as_sql_writes_them_to_xml(name: str, written: str) -> None:
    assert element_name(name) == written


@pytest.mark.parametrize("name", ["a_xD800_", "a_x0001_", "a_xFFFFFF_", "a_x20_", "_x"])
def test_what_only_looks_like_an_escaped_character_stays(name: str) -> None:
    assert plain_text(name) == name


def test_a_table_stays_a_table(tmp_path: Path) -> None:
    rows = "".join(f"t{number},Town {number},\n" for number in range(50_000))
    xml = xform(
        "<n/><l/>",
        '<bind nodeset="/data/l" calculate="instance(\'towns\')/root/item[name=/data/n]/label"/>',
        inputs("n"),
        '<instance id="towns" src="jr://file/towns.csv"/>',
    )
    form = loaded(tmp_path, xml, towns_csv=f"name,label,odd name\n{rows}")
    tracemalloc.start()
    held = kept(form)
    took = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    (top,) = held.model.secondary["towns"].children
    assert isinstance(top, Table)
    assert took < 100 * 2**20
    record = FormSession(held)
    record.answer("/data/n", "t49999")
    assert record.value("/data/l") == "Town 49999"


def test_files_that_are_too_much_for_a_record_are_named_when_the_form_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding, "MAX_WITH_FILES", 500_000)
    rows = "".join(f"t{number},x,y,z,{number}\n" for number in range(8_000))
    with pytest.raises(FormError) as caught:
        loaded(tmp_path, towns_csv=f"{TOWNS}{rows}")
    (fault,) = caught.value.faults
    assert fault.place == "file towns.csv"
    assert "1 MB as XML" in fault.message
    assert "columns and rows" in fault.remedy


def test_a_form_with_long_files_inside_may_be_larger_than_one_without(tmp_path: Path) -> None:
    # Each column has a long name, so that the XML becomes large while the rows are few.
    name = "a_column_with_a_long_name_" * 20
    rows = "x\n" * 17_000
    xml = xform("<n/>", "", inputs("n"), '<instance id="towns" src="jr://file/towns.csv"/>')
    form = loaded(tmp_path, xml, towns_csv=f"{name}\n{rows}")
    assert len(form.xml) > 17 * 2**20
    assert kept(form).digest == form.digest
    with pytest.raises(FormError, match="MB of XML"):
        parse_xform(form.xml.replace("auditor:file=", "auditor:fil="))
