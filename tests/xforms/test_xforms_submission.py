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
