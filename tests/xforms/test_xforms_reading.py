"""A record's XML read back: the same record, or every reason why not."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xforms_samples import DEBTS, NOON, form, inputs

from auditor_app.errors import AuditorError, InstanceError
from auditor_app.xforms import FormDefinition, FormSession, Preloads, read_instance, revise

HEAD = '<data id="sample" version="7"'

KINDS = form(
    "<i/><d/><day/><at/><when/><spot/><line/><flag/><file/><many/><one/><rank/><n>3</n>"
    '<g><t/><note>kept</note></g><e id="" own="x"><label/></e>'
    "<orx:meta><orx:instanceID/><orx:instanceName/></orx:meta>",
    "".join(
        f'<bind nodeset="/data/{name}" type="{kind}"/>'
        for name, kind in (
            ("i", "int"),
            ("d", "decimal"),
            ("day", "date"),
            ("at", "time"),
            ("when", "dateTime"),
            ("spot", "geopoint"),
            ("line", "geotrace"),
            ("flag", "boolean"),
            ("file", "binary"),
            ("n", "int"),
        )
    )
    + '<bind nodeset="/data/g" relevant="/data/i &gt; 5"/>'
    '<bind nodeset="/data/g/t" required="true()" constraint="string-length(.) &lt; 4"/>'
    '<bind nodeset="/data/e/@id" calculate="concat(\'#\', /data/one)"/>'
    '<bind nodeset="/data/e/label" calculate="/data/g/t"/>'
    '<bind nodeset="/data/orx:meta/orx:instanceID" jr:preload="uid"/>'
    '<bind nodeset="/data/orx:meta/orx:instanceName" calculate="concat(/data/i, /data/day)"/>',
    inputs("i", "d", "day", "at", "when", "spot", "line", "flag", "file")
    + "".join(
        f'<{control} ref="/data/{name}"><itemset nodeset="instance(\'l\')/root/item'
        '[name != /data/i]"><value ref="name"/><label ref="name"/></itemset></{control}>'.format(
            control=control
        )
        for control, name in (("select", "many"), ("select1", "one"), ("rank", "rank"))
    )
    + '<input ref="/data/g/t"/>',
    '<instance id="l"><root>'
    + "".join(f"<item><name>{name}</name></item>" for name in "1238")
    + "</root></instance>",
)
NESTED = form(
    '<many>1</many><house jr:template=""><name/><who jr:template=""><age/><twice/></who></house>'
    "<pay><amount/><day/></pay><sum/><oldest/><meta><instanceID/></meta>",
    '<bind nodeset="/data/many" type="int"/><bind nodeset="/data/house/who/age" type="int"/>'
    '<bind nodeset="/data/house/who/twice" type="int" calculate="../age * 2"/>'
    '<bind nodeset="/data/house/who" relevant="../name != \'empty\'"/>'
    '<bind nodeset="/data/pay/amount" type="decimal" required="true()"/>'
    '<bind nodeset="/data/pay/day" type="date"/>'
    '<bind nodeset="/data/sum" type="decimal" calculate="sum(/data/pay/amount)"/>'
    '<bind nodeset="/data/oldest" type="int" calculate="max(/data/house/who/age)"/>'
    '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>'
    '<setvalue ref="/data/house/name" event="odk-new-repeat">new</setvalue>',
    inputs("many") + '<repeat nodeset="/data/house"><input ref="/data/house/name"/>'
    '<repeat nodeset="/data/house/who"><input ref="/data/house/who/age"/></repeat></repeat>'
    '<repeat nodeset="/data/pay" jr:count="/data/many"><input ref="/data/pay/amount"/>'
    '<input ref="/data/pay/day"/></repeat>',
)
TEXTS = st.one_of(
    st.sampled_from(
        (
            *("1", "2", "8", "6", "1.5", "-3", "x", "empty", "true", "a.jpg", "", " padded "),
            *("2026-11-23", "14:30:00", "2026-11-23T10:00:00Z", "52.5 13.4", "0 0;0 1"),
            *("1 2", "2 1 3", "a\r\nb\tc", "<&>\"'", "مرحبا"),
        )
    ),
    st.text(max_size=5),
)


def filled(sample: FormDefinition, steps: list[tuple[int, str]]) -> FormSession:
    """A record after random answers, with instances that come and go."""
    record = FormSession(sample, clock=lambda: NOON, preloads=Preloads("d", "aye"))
    for number, text in steps:
        refs = record.refs()
        ref = refs[number % len(refs)]
        try:
            if record.node(ref).can_add:
                record.add_repeat(ref)
            elif record.node(ref).can_remove and number % 3 == 0:
                record.remove_repeat(ref)
            else:
                record.answer(ref, text)
        except AuditorError:
            continue
    return record


def standing(record: FormSession) -> object:
    """All that a record is: its values, what is relevant, its problems, what is submitted."""
    refs = record.refs()
    return (
        record.values(),
        {ref: record.node(ref).relevant for ref in refs},
        {ref: record.node(ref).choices for ref in refs},
        record.problems(),
        record.pages(),
        record.instance_xml(),
        record.submission_xml(),
    )


@pytest.mark.parametrize("sample", [KINDS, NESTED, DEBTS], ids=["kinds", "nested", "debts"])
@settings(max_examples=60, deadline=None, database=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 10_000), TEXTS), max_size=25))
def test_values_and_xml_both_restore_the_same_record(
    sample: FormDefinition, steps: list[tuple[int, str]]
) -> None:
    record = filled(sample, steps)
    before = standing(record)
    read = read_instance(sample, record.instance_xml())
    assert read == record.values()
    for values in (record.values(), read):
        assert standing(FormSession(sample, clock=lambda: NOON, values=values)) == before


@settings(max_examples=30, deadline=None, database=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 10_000), TEXTS), max_size=25))
def test_a_submission_restores_everything_that_was_relevant(steps: list[tuple[int, str]]) -> None:
    record = filled(NESTED, steps)
    again = FormSession(NESTED, values=read_instance(NESTED, record.submission_xml()))
    assert again.submission_xml() == record.submission_xml()
    assert again.problems() == record.problems()


def test_what_the_xml_lacks_has_its_default_or_is_calculated() -> None:
    xml = f"{HEAD}><i>7</i><g><t>abc</t></g></data>"
    record = FormSession(KINDS, values=read_instance(KINDS, xml))
    values = record.values()
    assert (values["/data/n"], values["/data/g/note"]) == ("3", "kept")
    assert (values["/data/e/label"], values["/data/orx:meta/orx:instanceName"]) == ("abc", "7")


def test_a_counted_repeat_that_the_xml_lacks_has_its_instances() -> None:
    xml = f"{HEAD}><many>2</many></data>"
    record = FormSession(NESTED, values=read_instance(NESTED, xml))
    assert len(record.node("/data/pay").instances) == 2


def test_the_meta_block_may_be_in_either_namespace_and_the_xml_as_printed() -> None:
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- exported -->\n'
        '<data xmlns:v="http://openrosa.org/xforms" id="sample" v:version="7">\n'
        '  <i> 4 </i>\n  <meta xmlns="http://openrosa.org/xforms">\n'
        "    <instanceID>uuid:1</instanceID>\n  </meta>\n</data>\n"
    )
    record = FormSession(KINDS, values=read_instance(KINDS, xml))
    assert (record.instance_id, record.value("/data/i")) == ("uuid:1", "4")


@pytest.mark.parametrize(
    ("xml", "place", "message"),
    [
        ("<other/>", "", "outermost element is no <data>"),
        ('<data id="census" version="7"/>', "", "form 'census', not to 'sample'"),
        ('<data id="sample" version="6"/>', "", "version '6' of the form; this is version '7'"),
        ('<data id="sample"/>', "", "no version of the form"),
        (f"{HEAD}><i>seven</i></data>", "/data/i", "a whole number"),
        (f"{HEAD}><i><x/></i></data>", "/data/i", "other nodes"),
        (f"{HEAD}><g>lost</g></data>", "/data/g", "text between"),
        (f"{HEAD}><zzz>1</zzz></data>", "/data", "no node 'zzz'"),
        (f"{HEAD}><i>1</i><i>2</i></data>", "/data/i", "more than once"),
        (f"{HEAD}><e><deprecatedID>1</deprecatedID></e></data>", "/data/e", "no node"),
        (f"{HEAD}>", "", "not well formed"),
        ("", "", "not well formed"),
        (f"<!DOCTYPE data [<!ENTITY x 'y'>]>{HEAD}/>", "", "document type"),
        (f"{HEAD}><i>&x;</i></data>", "", "not well formed"),
        (f"{HEAD}><i>\ud800</i></data>", "", "surrogate"),
        (f"{HEAD}><file>../x</file></data>", "/data/file", "name of a file"),
    ],
)
def test_xml_of_something_else_is_refused_with_the_place(
    xml: str, place: str, message: str
) -> None:
    with pytest.raises(InstanceError) as caught:
        read_instance(KINDS, xml)
    assert caught.value.faults[0].place == place
    assert message in caught.value.faults[0].message


def test_all_faults_are_listed_at_once_and_without_a_value() -> None:
    xml = f"{HEAD}><i>secret</i><day>secret</day><zzz/></data>"
    with pytest.raises(InstanceError) as caught:
        read_instance(KINDS, xml)
    assert {fault.place for fault in caught.value.faults} == {"/data", "/data/day", "/data/i"}
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "xml",
    [
        HEAD + ">" + "<i>" * 5_000 + "</i>" * 5_000 + "</data>",
        HEAD + ">" + "<zzz/>" * 100_000 + "</data>",
        HEAD + "><i>" + "1" * 17_000_000 + "</i></data>",
        HEAD + "><g><t>" + "x" * 600_000 + "</t></g></data>",
    ],
    ids=["deep", "wide", "large", "long"],
)
def test_xml_without_measure_is_refused_with_few_words(xml: str) -> None:
    with pytest.raises(InstanceError) as caught:
        read_instance(KINDS, xml)
    assert len(str(caught.value)) < 10_000


def test_more_instances_than_a_session_holds_are_refused() -> None:
    xml = HEAD + ">" + "<house/>" * 10_001 + "</data>"
    with pytest.raises(InstanceError, match="more than 10000 times"):
        read_instance(NESTED, xml)


GOOD = filled(NESTED, [(3, "x"), (4, "y"), (11, "5")]).instance_xml()


@settings(max_examples=200, deadline=None, database=None, derandomize=True)
@given(
    st.integers(0, len(GOOD)),
    st.integers(0, 9),
    st.sampled_from(["", "<", ">", "&", "\x00", '"', "<a/>", "<!-- -->", "<amount/>", "9"]),
)
def test_any_xml_is_read_or_refused(at: int, length: int, instead: str) -> None:
    with contextlib.suppress(InstanceError):
        values = read_instance(NESTED, GOOD[:at] + instead + GOOD[at + length :])
        assert FormSession(NESTED, values=values).instance_xml()


BARE = form(
    "<a/><meta><instanceID/></meta>", '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>'
)
LIVED = form(
    "<a/><start/><end/><first/><every/><dice/>"
    "<orx:meta><orx:instanceID/><orx:instanceName/></orx:meta>",
    '<bind nodeset="/data/orx:meta/orx:instanceID" jr:preload="uid"/>'
    '<bind nodeset="/data/orx:meta/orx:instanceName" calculate="concat(\'R \', /data/a)"/>'
    '<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>'
    '<bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>'
    '<bind nodeset="/data/dice" calculate="random()"/>'
    '<setvalue ref="/data/first" event="odk-instance-first-load" value="uuid()"/>'
    '<setvalue ref="/data/every" event="odk-instance-load" value="uuid()"/>',
    inputs("a"),
)


def test_a_correction_is_a_new_record_that_names_the_one_before() -> None:
    first = FormSession(LIVED, clock=lambda: NOON)
    first.answer("/data/a", "one")
    first.finish()
    second = FormSession(LIVED, values=revise(LIVED, first.values()))
    assert second.instance_id.startswith("uuid:")
    assert second.instance_id != first.instance_id
    meta = f"<orx:instanceID>{second.instance_id}</orx:instanceID>"
    meta += f"<orx:deprecatedID>{first.instance_id}</orx:deprecatedID><orx:instanceName>R one"
    assert meta in second.submission_xml()
    for name in ("a", "start", "first", "dice"):
        assert second.value(f"/data/{name}") == first.value(f"/data/{name}")
    assert second.value("/data/every") != first.value("/data/every")
    second.answer("/data/a", "two")
    assert second.instance_name == "R two"


def test_a_correction_of_a_correction_names_only_the_last() -> None:
    first = FormSession(BARE)
    second = FormSession(BARE, values=revise(BARE, first.values()))
    third = FormSession(BARE, values=revise(BARE, second.values()))
    assert third.value("/data/meta/deprecatedID") == second.instance_id
    assert first.instance_id not in third.submission_xml()
    assert third.submission_xml().count("deprecatedID") == 2


def test_a_correction_restores_from_its_values_and_from_its_xml() -> None:
    second = FormSession(LIVED, values=revise(LIVED, FormSession(LIVED).values()))
    for values in (second.values(), read_instance(LIVED, second.instance_xml())):
        again = FormSession(LIVED, values=values)
        assert again.value("/data/orx:meta/orx:deprecatedID") != ""
        again.answer("/data/a", "x")
        again.finish()
    assert second.values().keys() == again.values().keys()


def test_the_form_itself_stays_as_it_is() -> None:
    FormSession(BARE, values=revise(BARE, FormSession(BARE).values()))
    assert "deprecatedID" not in FormSession(BARE).submission_xml()


def test_a_form_that_has_the_element_keeps_it_in_its_place() -> None:
    sample = form(
        "<a/><meta><deprecatedID/><instanceID/></meta>",
        '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>',
    )
    first = FormSession(sample)
    second = FormSession(sample, values=revise(sample, first.values()))
    assert f"<meta><deprecatedID>{first.instance_id}</deprecatedID>" in second.submission_xml()


def test_a_record_without_a_name_cannot_be_corrected() -> None:
    with pytest.raises(InstanceError, match="no instanceID"):
        revise(DEBTS, FormSession(DEBTS).values())
