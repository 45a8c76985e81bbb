"""Where a form's references lead, and that those to nothing are said instead of failing."""

from __future__ import annotations

import pytest
from xforms_samples import form, inputs, session

from auditor_app.errors import FormError

REPEAT = '<r jr:template=""><a/></r>'
REPEATED = (
    '<group ref="/data/r"><label>R</label><repeat nodeset="/data/r"><input ref="/data/r/a"/>'
    "</repeat></group>"
)


@pytest.mark.parametrize(
    "nodeset", ["/", "..", "/data/gone", "/data/r/@jr:template", "/data/@orx:gone"]
)
def test_a_bind_of_no_node_is_a_warning(nodeset: str) -> None:
    found = form(REPEAT, f'<bind nodeset="{nodeset}" type="int"/>', REPEATED)
    assert any("no node" in warning for warning in found.warnings)
    assert not found.binds


@pytest.mark.parametrize("reference", ["/", "/data/gone", "gone", "/data/r/@jr:template"])
def test_a_question_about_no_node_is_a_fault(reference: str) -> None:
    with pytest.raises(FormError, match="no such node"):
        form(REPEAT, "", f'<input ref="{reference}"/>')


def test_an_id_of_a_bind_of_no_node_stands_for_nothing() -> None:
    with pytest.raises(FormError, match="no bind with the id 'b'"):
        form("<a/>", '<bind id="b" nodeset="/data/gone"/>', '<input bind="b"/>')


def test_references_with_a_prefix_or_from_the_question_around_lead_to_the_same_nodes() -> None:
    found = form(
        '<g><a/></g><orx:meta><orx:instanceID/></orx:meta><x xmlns="urn:acme"/>',
        '<bind nodeset="/data/orx:meta/orx:instanceID" type="string"/>'
        '<bind nodeset="/data/acme:x" type="int"/><bind nodeset=" /data/g/a " type="date"/>',
        '<group ref="/data/g"><label>G</label><input ref="a"/></group>',
    )
    assert {ref: bind.type for ref, bind in found.binds.items()} == {
        "/data/orx:meta/orx:instanceID": "string",
        "/data/x": "int",
        "/data/g/a": "date",
    }
    assert [question.ref for question in found.questions()] == ["/data/g/a"]


def test_an_action_sets_an_attribute_by_its_name_with_the_prefix() -> None:
    record = session(
        '<a acme:mark="old" plain="old"/>',
        '<bind nodeset="/data/a/@acme:mark"/><bind nodeset="/data/a/@plain"/>'
        '<setvalue event="odk-instance-first-load" ref="/data/a/@acme:mark" value="\'new\'"/>'
        '<setvalue event="odk-instance-first-load" ref="/data/a/@plain" value="\'new\'"/>',
        inputs("a"),
    )
    assert 'acme:mark="new"' in record.submission_xml()
    assert 'plain="new"' in record.submission_xml()
