"""Entities: what a record says of them, which forms with them are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree
from xforms_samples import NOON, SHELL, inputs

from auditor_app.errors import FormError
from auditor_app.xforms import FormSession, check_form, load_form, parse_xform, read_instance

if TYPE_CHECKING:
    from pathlib import Path

TREES = (
    '<instance id="trees"><root><item><name>t-1</name><label>Oak</label><__version>4</__version>'
    "<__trunkVersion>3</__trunkVersion><__branchId>b-9</__branchId></item></root></instance>"
)


def entity_form(
    entity: str, binds: str = "", *, version: str = "2024.1.0", body: str = "", place: str = "meta"
) -> str:
    """An XForm with one entity in its meta block."""
    model = (
        '<instance><data id="trees" version="1"><tree/><size/><name/>'
        f"<{place}><instanceID/>{entity}</{place}></data></instance>{TREES}"
        '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>'
        '<bind nodeset="/data/size" type="int" entities:saveto="circumference"/>' + binds
    )
    attributes = ' xmlns:entities="http://www.opendatakit.org/xforms/entities"'
    if version:
        attributes += f' entities:entities-version="{version}"'
    xml = SHELL.format(model=model, body=body or inputs("tree", "size", "name"))
    return xml.replace("<model>", f"<model{attributes}>")


CREATE = entity_form(
    '<entity dataset="trees" id="" create=""><label/></entity>',
    '<bind nodeset="/data/meta/entity/@id" type="string" readonly="true()"/>'
    '<setvalue ref="/data/meta/entity/@id" event="odk-instance-first-load" value="uuid()"/>'
    '<bind nodeset="/data/meta/entity/@create" calculate="/data/size &gt; 10"/>'
    '<bind nodeset="/data/meta/entity/label" calculate="/data/name"/>',
)
UPDATE = entity_form(
    '<entity dataset="trees" id="" update="1" baseVersion="" trunkVersion="" branchId="">'
    "<label/></entity>",
    "".join(
        f'<bind nodeset="/data/meta/entity/@{name}"'
        f" calculate=\"instance('trees')/root/item[name = /data/tree]/{cell}\"/>"
        for name, cell in (
            ("id", "name"),
            ("baseVersion", "__version"),
            ("trunkVersion", "__trunkVersion"),
            ("branchId", "__branchId"),
        )
    ),
)


def test_a_record_that_creates_an_entity_carries_its_id_its_condition_and_its_label() -> None:
    record = FormSession(parse_xform(CREATE), clock=lambda: NOON)
    record.answer("/data/size", "9")
    record.answer("/data/name", "Old oak")
    entity = etree.fromstring(record.submission_xml()).find("meta/entity")
    assert dict(entity.attrib) == {
        "dataset": "trees",
        "id": record.value("/data/meta/entity/@id"),
        "create": "false",
    }
    assert len(entity.get("id")) == 36
    assert entity.findtext("label") == "Old oak"
    record.answer("/data/size", "11")
    assert record.value("/data/meta/entity/@create") == "true"


def test_an_entity_keeps_its_id_when_its_record_is_opened_again() -> None:
    sample = parse_xform(CREATE)
    record = FormSession(sample)
    for values in (record.values(), read_instance(sample, record.instance_xml())):
        again = FormSession(sample, values=values)
        assert again.value("/data/meta/entity/@id") == record.value("/data/meta/entity/@id")


def test_a_record_that_updates_an_entity_carries_the_versions_that_it_knew() -> None:
    record = FormSession(parse_xform(UPDATE))
    record.answer("/data/tree", "t-1")
    assert (
        '<entity dataset="trees" id="t-1" update="1" baseVersion="4" trunkVersion="3"'
        ' branchId="b-9"><label/></entity>'
    ) in record.submission_xml()


def test_every_instance_of_a_repeat_may_have_its_entity() -> None:
    xml = SHELL.format(
        model='<instance><data id="t"><tree jr:template=""><name/><meta><entity dataset="trees"'
        ' id="" create="1"><label/></entity></meta></tree></data></instance>'
        '<bind nodeset="/data/tree/meta/entity/@id" type="string"/>'
        '<bind nodeset="/data/tree/meta/entity/label" calculate="../../../name"/>',
        body='<repeat nodeset="/data/tree"><input ref="/data/tree/name"/>'
        '<setvalue ref="/data/tree/meta/entity/@id" event="odk-new-repeat" value="uuid()"/>'
        "</repeat>",
    )
    record = FormSession(parse_xform(xml))
    for number, name in enumerate(("oak", "ash"), 1):
        record.add_repeat("/data/tree")
        record.answer(f"/data/tree[{number}]/name", name)
    entities = etree.fromstring(record.submission_xml()).findall("tree/meta/entity")
    assert [each.findtext("label") for each in entities] == ["oak", "ash"]
    assert len({each.get("id") for each in entities}) == 2


def fault(tmp_path: Path, xml: str) -> str:
    path = tmp_path / "form.xml"
    path.write_text(xml, "utf-8")
    return " ".join(each.message for each in check_form(path))


@pytest.mark.parametrize("version", ["2022.1.0", "2023.1.0", "2024.1.0", "2024.1.7", "2025.1.0"])
def test_the_versions_of_the_specification_that_are_known_load(
    tmp_path: Path, version: str
) -> None:
    entity = '<entity dataset="trees" id="" create="1"><label/></entity>'
    assert fault(tmp_path, entity_form(entity, version=version)) == ""


@pytest.mark.parametrize("version", ["2026.1.0", "2024.2.0", "1", "2452.2.0"])
def test_another_version_is_refused_by_name(tmp_path: Path, version: str) -> None:
    entity = '<entity dataset="trees" id="" create="1"><label/></entity>'
    message = fault(tmp_path, entity_form(entity, version=version))
    assert f"version '{version}'" in message


@pytest.mark.parametrize(
    ("entity", "binds", "message"),
    [
        ('<entity dataset="" id="" create="1"/>', "", "no name of a list"),
        ('<entity id="" create="1"/>', "", "no name of a list"),
        ('<entity dataset="a.b" id="" create="1"/>', "", "'a.b' is no name"),
        ('<entity dataset="__a" id="" create="1"/>', "", "'__a' is no name"),
        ('<entity dataset="a" id=""/>', "", "neither that it creates"),
        *(
            (
                '<entity dataset="a" id="" update="1"/>',
                f'<bind nodeset="/data/name" entities:saveto="{name}"/>',
                f"called '{name}'",
            )
            for name in ("name", "Label", "__x", "a b", "1st", "")
        ),
    ],
)
def test_an_entity_that_no_store_could_take_is_a_fault(
    tmp_path: Path, entity: str, binds: str, message: str
) -> None:
    assert message in fault(tmp_path, entity_form(entity, binds))


def test_entities_without_a_version_are_a_fault(tmp_path: Path) -> None:
    entity = '<entity dataset="trees" id="" create="1"/>'
    assert "by which version" in fault(tmp_path, entity_form(entity, version=""))


def test_an_xlsform_with_entities_loads_and_its_records_carry_them(tmp_path: Path) -> None:
    path = tmp_path / "trees.md"
    path.write_text(
        "| survey | | | | |\n| | type | name | label | save_to |\n"
        "| | text | species | Species | species |\n"
        "| entities | | | |\n| | list_name | label | create_if |\n"
        "| | trees | ${species} | true() |\n",
        "utf-8",
    )
    record = FormSession(load_form(path))
    record.answer("/data/species", "oak")
    entity = etree.fromstring(record.submission_xml()).find("meta/entity")
    assert (entity.get("dataset"), entity.get("create")) == ("trees", "true")
    assert (len(entity.get("id")), entity.findtext("label")) == (36, "oak")


KEY = '<submission base64RsaPublicKey="MIIB" action="https://example.org/submission"/>'


def test_a_form_that_asks_for_odks_encryption_is_refused_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_text(
        "| survey | | | |\n| | type | name | label |\n| | text | a | A |\n"
        "| settings | | |\n| | public_key | submission_url |\n"
        "| | MIIB | https://example.org/submission |\n",
        "utf-8",
    )
    with pytest.raises(FormError) as caught:
        load_form(path)
    (only,) = caught.value.faults
    assert "encrypts every record" in only.message
    assert "Take public_key and submission_url out" in only.remedy


def test_a_record_of_such_a_form_that_a_vault_holds_is_still_read() -> None:
    xml = SHELL.format(model=f'<instance><data id="x"><a/></data></instance>{KEY}', body="")
    held = parse_xform(xml)
    assert FormSession(held).submission_xml() == '<data id="x"><a/></data>'
    assert len(held.warnings) == 2


@pytest.mark.parametrize(
    ("submission", "word"),
    [
        ('<submission action="https://example.org" method="post"/>', "address"),
        ('<submission orx:auto-send="true"/>', "by itself"),
        ('<submission orx:auto-delete="true"/>', "by itself"),
        ('<submission orx:auto-send="false"/>', ""),
    ],
)
def test_what_a_form_says_of_its_submission_has_no_effect_and_is_told(
    tmp_path: Path, submission: str, word: str
) -> None:
    xml = SHELL.format(model=f'<instance><data id="x"><a/></data></instance>{submission}', body="")
    assert fault(tmp_path, xml) == ""
    warnings = parse_xform(xml).warnings
    assert all(word in warning for warning in warnings)
    assert bool(warnings) == bool(word)
