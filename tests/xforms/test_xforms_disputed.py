"""What JavaRosa's tests expect and ODK Web Forms is known not to do: each decided, with the reason.

The seven cases are those of `scenarios/disputed.jsonl`, with forms of our own.
"""

from __future__ import annotations

import pytest
from xforms_samples import form, inputs, session

from auditor_app.xforms import FormSession

SUMS = form(
    "<a>2</a><b/><c/>",
    '<bind nodeset="/data/a" type="int"/>'
    '<bind nodeset="/data/b" type="int" calculate="/data/a * 3"/>'
    '<bind nodeset="/data/c" type="int" calculate="(/data/a + /data/b) * 5"/>',
    inputs("a", "b", "c"),
)


def test_what_is_typed_over_a_calculation_stays_until_something_it_needs_changes() -> None:
    # instance-input/008 and 029. A person's word is not taken back behind their back: neither by
    # writing the record nor by opening it again (the same session, ODK Web Forms).
    record = FormSession(SUMS)
    assert [record.node(f"/data/{name}").value for name in "abc"] == ["2", "6", "40"]
    record.answer("/data/b", "2")
    record.answer("/data/c", "2")
    assert "<b>2</b><c>2</c>" in record.submission_xml()
    again = FormSession(SUMS, values=record.values())
    assert [again.node(f"/data/{name}").value for name in "abc"] == ["2", "2", "2"]
    again.answer("/data/a", "3")
    assert [again.node(f"/data/{name}").value for name in "abc"] == ["3", "9", "60"]


def test_repeat_instances_that_are_not_relevant_add_nothing_to_a_text() -> None:
    # relevant/006. What is not relevant is not in the instance (ODK XForms, bind attributes).
    record = session(
        "<node><v>1</v></node><node><v>2</v></node><node><v>3</v></node><all/>",
        '<bind nodeset="/data/node" relevant="position() &gt; 1"/>'
        '<bind nodeset="/data/all" calculate="concat(/data/node/v)"/>',
        '<repeat nodeset="/data/node"><input ref="/data/node/v"/></repeat>',
    )
    assert record.node("/data/all").value == "23"


def test_a_calculation_that_is_not_relevant_goes_on_but_counts_as_empty() -> None:
    # relevant/010. Its value is there at once when it becomes relevant (ODK Collect), yet nothing
    # uses or writes it before (ODK XForms: removed from the instance).
    record = session(
        "<n/><more/><group><double/></group><after/>",
        '<bind nodeset="/data/n" type="int"/>'
        '<bind nodeset="/data/group" relevant="/data/more = \'1\'"/>'
        '<bind nodeset="/data/group/double" type="int" calculate="/data/n * 2"/>'
        "<bind nodeset=\"/data/after\" calculate=\"concat('[', /data/group/double, ']')\"/>",
        inputs("n", "more"),
    )
    record.answer("/data/n", "2")
    assert record.node("/data/group/double").value == "4"
    assert not record.node("/data/group/double").relevant
    assert record.node("/data/after").value == "[]"
    assert "double" not in record.submission_xml()
    record.answer("/data/more", "1")
    assert record.node("/data/after").value == "[4]"


def test_an_absolute_path_means_the_instance_it_stands_in() -> None:
    # repeat/001. Forms are written so, and ODK Collect and Web Forms bind them so.
    record = session(
        "<item><place/><double/><text/></item>",
        '<bind nodeset="/data/item/place" calculate="position(..)"/>'
        '<bind nodeset="/data/item/double" calculate="/data/item/place * 2"/>'
        '<bind nodeset="/data/item/text" calculate="concat(../double, \'-\', 4)"/>',
        '<repeat nodeset="/data/item"><input ref="/data/item/text"/></repeat>',
    )
    record.add_repeat("/data/item")
    assert record.node("/data/item[1]/text").value == "2-4"
    assert record.node("/data/item[2]/text").value == "4-4"


@pytest.mark.parametrize(("trigger", "condition"), [("", "0"), ("5", "0"), ("11", "1")])
def test_a_boolean_node_holds_0_or_1_and_a_path_to_it_is_true(trigger: str, condition: str) -> None:
    # repeat/026. xsd:boolean has 0 and 1, which ODK Collect writes into a node of that type;
    # a path as a condition asks whether the node is there (XPath 1.0, section 4.3).
    record = session(
        "<trigger/><outer><inner><question/></inner><condition/></outer>",
        '<bind nodeset="/data/trigger" type="int"/>'
        '<bind nodeset="/data/outer/condition" type="boolean" calculate="/data/trigger &gt; 10"/>'
        '<bind nodeset="/data/outer/inner" relevant="../condition"/>',
        inputs("trigger", "outer/inner/question"),
    )
    record.answer("/data/trigger", trigger)
    assert record.node("/data/outer/condition").value == condition
    assert record.node("/data/outer/inner/question").relevant


def test_a_filter_with_a_path_out_of_its_repeat_follows_what_it_reads() -> None:
    # repeat/040. A calculation is never older than what it was made of.
    record = session(
        "<outer><least/><inner><n>1</n></inner><inner><n>4</n></inner><inner><n>6</n></inner>"
        "<total/></outer>",
        '<bind nodeset="/data/outer/least" type="int"/>'
        '<bind nodeset="/data/outer/inner/n" type="int"/>'
        '<bind nodeset="/data/outer/total" type="int"'
        ' calculate="sum(../inner[n &gt; ../least]/n)"/>',
        '<repeat nodeset="/data/outer"><input ref="/data/outer/least"/>'
        '<repeat nodeset="/data/outer/inner"><input ref="/data/outer/inner/n"/></repeat></repeat>',
    )
    for least, total in (("3", "10"), ("7", "0"), ("0", "11")):
        record.answer("/data/outer[1]/least", least)
        assert record.node("/data/outer[1]/total").value == total
