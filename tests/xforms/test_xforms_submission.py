"""The XML of a record: namespaces, order, what is left out."""

from __future__ import annotations

from lxml import etree
from xforms_samples import NOON, inputs, session

from auditor_app.xforms import FormSession, parse_xform

ORX = "http://openrosa.org/xforms"


def test_a_submission_leaves_irrelevant_nodes_out_and_the_record_keeps_them() -> None:
    record = session(
        "<a/><g><x>secret</x></g>",
        '<bind nodeset="/data/g" relevant="/data/a = \'y\'"/>',
        inputs("a"),
    )
    assert "secret" not in record.submission_xml()
    assert "<g>" not in record.submission_xml()
    assert "<g><x>secret</x></g>" in record.instance_xml()
    record.answer("/data/a", "y")
    assert "<g><x>secret</x></g>" in record.submission_xml()


def test_id_version_and_the_meta_block_have_their_namespace() -> None:
    record = session(
        "<a/><orx:meta><orx:instanceID/><orx:instanceName/></orx:meta>",
        '<bind nodeset="/data/orx:meta/orx:instanceID" jr:preload="uid"/>'
        '<bind nodeset="/data/orx:meta/orx:instanceName" calculate="concat(\'R \', /data/a)"/>',
        inputs("a"),
    )
    record.answer("/data/a", "7")
    root = etree.fromstring(record.submission_xml())
    assert (root.tag, root.get("id"), root.get("version")) == ("data", "sample", "7")
    identity = root.findtext(f"{{{ORX}}}meta/{{{ORX}}}instanceID")
    assert identity == record.instance_id
    assert identity.startswith("uuid:")
    assert root.findtext(f"{{{ORX}}}meta/{{{ORX}}}instanceName") == "R 7" == record.instance_name


def test_a_primary_instance_of_its_own_namespace_keeps_it() -> None:
    source = (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        '<h:head><model><instance><data xmlns="urn:mine" id="x"><a/></data></instance>'
        '<bind nodeset="/data/a" type="int"/></model></h:head>'
        '<h:body><input ref="/data/a"/></h:body></h:html>'
    )
    record = FormSession(parse_xform(source), clock=lambda: NOON)
    record.answer("/data/a", "3")
    assert etree.fromstring(record.submission_xml()).findtext("{urn:mine}a") == "3"


def test_templates_of_repeats_are_no_answers() -> None:
    record = session(
        '<rep jr:template=""><x>t</x></rep>',
        "",
        '<repeat nodeset="/data/rep"><input ref="/data/rep/x"/></repeat>',
    )
    assert "rep" not in record.submission_xml()
    record.add_repeat("/data/rep")
    assert record.submission_xml().endswith("<rep><x>t</x></rep></data>")
    assert "template" not in record.submission_xml()


def opened(instance: str, binds: str = "", attributes: str = "") -> FormSession:
    """A record whose form spells its namespaces in its own way."""
    return FormSession(
        parse_xform(
            '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
            f' xmlns:jr="http://openrosa.org/javarosa"{attributes}><h:head><model><instance>'
            f"{instance}</instance>{binds}</model></h:head><h:body/></h:html>"
        ),
        clock=lambda: NOON,
    )


def test_a_meta_block_with_a_default_namespace_of_its_own_keeps_it() -> None:
    record = opened(
        f'<data id="x"><a/><meta xmlns="{ORX}"><instanceID/></meta><b/></data>',
        '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>',
    )
    root = etree.fromstring(record.submission_xml())
    assert root.findtext(f"{{{ORX}}}meta/{{{ORX}}}instanceID") == record.instance_id
    assert record.instance_id.startswith("uuid:")
    assert [each.tag for each in root] == ["a", f"{{{ORX}}}meta", "b"]


def test_prefixes_are_those_of_the_form_wherever_they_are_declared() -> None:
    record = opened(
        '<data id="x"><one:a/><g xmlns:in="urn:in"><in:b two:c="d"/></g>'
        '<one:a2 xmlns:one="urn:other"/></data>',
        "",
        ' xmlns:one="urn:one" xmlns:two="urn:two"',
    )
    xml = record.submission_xml()
    assert "<one:a/>" in xml
    assert '<in:b two:c="d"/>' in xml
    tags = [each.tag for each in etree.fromstring(xml).iter()]
    assert tags == ["data", "{urn:one}a", "g", "{urn:in}b", "{urn:other}a2"]


def test_attributes_are_kept_and_irrelevant_ones_left_out() -> None:
    record = session(
        '<a orx:version="2" xml:lang="en" odk:tag="t"/><e id="" gone="1"/>',
        '<bind nodeset="/data/e/@id" calculate="1 + 1"/>'
        '<bind nodeset="/data/e/@gone" relevant="false()"/>',
    )
    xml = record.submission_xml()
    assert '<a orx:version="2" xml:lang="en" odk:tag="t"/>' in xml
    assert '<e id="2"/>' in xml
    assert '<e id="2" gone="1"/>' in record.instance_xml()
    etree.fromstring(xml)


def test_empty_nodes_are_kept_in_the_order_of_the_form() -> None:
    record = session("<c/><b><z/><y/></b><a/>")
    assert record.submission_xml().endswith("<c/><b><z/><y/></b><a/></data>")
