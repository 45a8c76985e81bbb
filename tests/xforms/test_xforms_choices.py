"""Selects: fixed choices, itemsets, cascades, files beside the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import inputs, session, xform

from auditor_app.errors import AnswerError, FormError
from auditor_app.xforms import Choice, ChoicesChanged, FormSession, ValueChanged, load_form

if TYPE_CHECKING:
    from pathlib import Path

SITES = (
    '<instance id="sites"><root>'
    "<item><name>s1</name><label>One</label><region>a</region><size>9</size></item>"
    "<item><name>s2</name><label>Two</label><region>b</region><size>10</size></item>"
    "<item><name>s3</name><label>Three</label><region>a</region><size>11</size></item>"
    "</root></instance>"
)


def select(predicate: str, kind: str = "select1") -> str:
    return (
        f'{inputs("region")}<{kind} ref="/data/site"><label>Site</label>'
        f"<itemset nodeset=\"instance('sites')/root/item{predicate}\">"
        f'<value ref="name"/><label ref="label"/></itemset></{kind}>'
    )


def sites(predicate: str, kind: str = "select1") -> FormSession:
    return session("<region/><site/>", "", select(predicate, kind), SITES)


def values(record: FormSession) -> list[str]:
    return [choice.value for choice in record.node("/data/site").choices]


def test_a_filter_follows_the_answer_it_reads() -> None:
    record = sites("[region = /data/region]")
    assert values(record) == []
    changes = record.answer("/data/region", "a")
    assert ChoicesChanged("/data/site", (Choice("s1", "One"), Choice("s3", "Three"))) in changes


def test_a_choice_that_falls_out_of_the_filter_is_no_answer_any_more() -> None:
    record = sites("[region = /data/region]")
    record.answer("/data/region", "a")
    record.answer("/data/site", "s3")
    assert ValueChanged("/data/site", "") in record.answer("/data/region", "b")


def test_of_several_choices_only_those_that_fell_out_go() -> None:
    record = sites("[selected(/data/region, region)]", "select")
    record.answer("/data/region", "a b")
    record.answer("/data/site", "s3 s2 s1")
    assert record.value("/data/site") == "s1 s2 s3"
    record.answer("/data/region", "b")
    assert record.value("/data/site") == "s2"


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("[region = 'a' and size > 10]", ["s3"]),
        ("[size > 9 and 'a' = region]", ["s3"]),
        ("[region = 'a'][2]", ["s3"]),
        ("[2][region = 'a']", []),
        ("[size = 10]", ["s2"]),
        ("[region = concat('', 'b')]", ["s2"]),
        ("[position() = 3]", ["s3"]),
        ("[region != 'a']", ["s2"]),
        ("[region = instance('sites')/root/item[name = 's2']/region]", ["s2"]),
        ("[region = 'a' or name = 's2']", ["s1", "s2", "s3"]),
        ("[region = 'a' and position() = 3]", ["s3"]),
    ],
)
def test_filters_by_index_choose_what_plain_filters_would(
    predicate: str, expected: list[str]
) -> None:
    assert values(sites(predicate)) == expected


@pytest.mark.parametrize("value", ["s9", "s1 s2", "<s1>"])
def test_only_what_is_listed_can_be_chosen(value: str) -> None:
    record = sites("")
    with pytest.raises(AnswerError, match="choice that it does not have"):
        record.answer("/data/site", value)
    assert record.value("/data/site") == ""


def test_fixed_choices_have_their_labels() -> None:
    record = session(
        "<a>b</a>",
        "",
        '<select1 ref="/data/a"><item><label>Aye</label><value>a</value></item>'
        "<item><label>Bee</label><value>b</value></item></select1>",
    )
    assert record.node("/data/a").choices == (Choice("a", "Aye"), Choice("b", "Bee"))
    assert record.evaluate("jr:choice-name(/data/a, '/data/a')", "/data") == "Bee"


def test_a_ranking_keeps_the_order_of_the_answer() -> None:
    record = session(
        "<a/>",
        '<bind nodeset="/data/a" type="odk:rank"/>',
        '<odk:rank ref="/data/a"><item><label>A</label><value>a</value></item>'
        "<item><label>B</label><value>b</value></item></odk:rank>",
    )
    record.answer("/data/a", "b a")
    assert record.value("/data/a") == "b a"


def test_a_range_takes_what_lies_in_it() -> None:
    record = session(
        "<a/>",
        '<bind nodeset="/data/a" type="int"/>',
        '<range ref="/data/a" start="1" end="5" step="1"/>',
    )
    node = record.node("/data/a")
    assert (node.kind, node.start, node.end, node.step) == ("range", "1", "5", "1")
    record.answer("/data/a", "5")
    with pytest.raises(AnswerError):
        record.answer("/data/a", "6")


def from_file(folder: Path, name: str, content: str) -> FormSession:
    (folder / name).write_text(content, "utf-8")
    (folder / "form.xml").write_text(
        xform(
            "<region/><site/>",
            "",
            select(""),
            f'<instance id="sites" src="jr://file/{name}"/>',
        ),
        "utf-8",
    )
    return FormSession(load_form(folder / "form.xml"))


def test_choices_come_from_a_csv_beside_the_form(tmp_path: Path) -> None:
    record = from_file(tmp_path, "sites.csv", 'name,label\ns1,"One, and only"\n\ns2,Two\n')
    assert record.node("/data/site").choices == (
        Choice("s1", "One, and only"),
        Choice("s2", "Two"),
    )


def test_choices_come_from_an_xml_file_beside_the_form(tmp_path: Path) -> None:
    record = from_file(
        tmp_path, "s.xml", "<root><item><name>s1</name><label>One</label></item></root>"
    )
    assert record.node("/data/site").choices == (Choice("s1", "One"),)


def test_choices_come_from_geojson_beside_the_form(tmp_path: Path) -> None:
    record = from_file(
        tmp_path,
        "s.geojson",
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type":'
        ' "Point", "coordinates": [13.4, 52.5]}, "properties": {"name": "s1", "label": "One"}}]}',
    )
    assert record.node("/data/site").choices == (Choice("s1", "One"),)


def test_a_file_that_is_not_there_is_a_warning_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "form.xml").write_text(
        xform("<a/>", "", inputs("a"), '<instance id="x" src="jr://file/gone.csv"/>'), "utf-8"
    )
    assert any("gone.csv" in warning for warning in load_form(tmp_path / "form.xml").warnings)


def test_an_address_never_leads_out_of_the_forms_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("name,label\na,b\n", "utf-8")
    inner = tmp_path / "forms"
    inner.mkdir()
    (inner / "form.xml").write_text(
        xform(
            "<region/><site/>",
            "",
            select(""),
            '<instance id="sites" src="jr://file/..\\secret.csv"/>'
            '<instance id="other" src="jr://file/../secret.csv"/>',
        ),
        "utf-8",
    )
    form = load_form(inner / "form.xml")
    assert all(not root.children for root in form.model.secondary.values())


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("s.csv", "name$label\na$b\n"),
        ("s.geojson", "[1, 2"),
        ("s.geojson", '{"features": [7]}'),
        ("s.xml", "<root>"),
        ("s.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><root>&b;</root>"),
    ],
)
def test_a_broken_file_beside_the_form_is_named(tmp_path: Path, name: str, content: str) -> None:
    with pytest.raises(FormError) as caught:
        from_file(tmp_path, name, content)
    assert name in str(caught.value)
