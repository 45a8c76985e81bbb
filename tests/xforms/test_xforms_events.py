"""What events set off: preloads, setvalue and setgeopoint, on load, new repeat and change."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from xforms_samples import NOON, form, inputs, session

from auditor_app.errors import ExpressionError
from auditor_app.xforms import FormDefinition, FormSession, Preloads, ValueChanged

HERE = "-6.2 106.8 12 5"
ROWS = (
    '<group ref="/data/row"><label>Rows</label><repeat nodeset="/data/row">{nested}'
    '<input ref="/data/row/x">{inner}</input></repeat></group>'
)


def preloaded(kind: str, parameters: str, default: str = "") -> FormDefinition:
    return form(
        f"<a>{default}</a>",
        f'<bind nodeset="/data/a" jr:preload="{kind}" jr:preloadParams="{parameters}"/>',
    )


def rows(nested: str = "", inner: str = "", instance: str = "", model: str = "") -> FormDefinition:
    return form(
        instance or '<n/><row jr:template=""><x/><y/></row>',
        model,
        inputs("n") + ROWS.format(nested=nested, inner=inner),
    )


@pytest.mark.parametrize(
    ("parameters", "value"),
    [
        ("deviceid", "auditor:1"),
        ("username", "aye"),
        ("uri:username", "username:aye"),
        ("email", "a@b"),
        ("uri:email", "mailto:a@b"),
        ("phonenumber", "+95 1"),
        ("phone number", "+95 1"),
        ("uri:phonenumber", "tel:+95 1"),
        ("Email", "a@b"),
        ("simserial", ""),
        ("uri:subscriberid", ""),
    ],
)
def test_a_property_is_what_device_and_person_say(parameters: str, value: str) -> None:
    known = Preloads("auditor:1", "aye", "a@b", "+95 1")
    assert FormSession(preloaded("property", parameters), preloads=known).value("/data/a") == value


def test_a_property_that_nobody_knows_leaves_the_forms_default() -> None:
    assert FormSession(preloaded("property", "email", "x@y")).value("/data/a") == "x@y"


@pytest.mark.parametrize(("kind", "word"), [("patient", "name"), ("context", "UserID"), ("x", "")])
def test_a_preload_of_other_programs_gives_nothing(kind: str, word: str) -> None:
    assert FormSession(preloaded(kind, word, "d")).value("/data/a") == "d"


def test_every_record_has_a_name_of_its_own_whatever_the_form_says() -> None:
    sample = preloaded("uid", "", "uuid:the-same")
    first, second = FormSession(sample), FormSession(sample)
    assert "uuid:the-same" not in (first.value("/data/a"), second.value("/data/a"))
    assert first.value("/data/a") != second.value("/data/a")


def test_today_and_start_are_told_by_the_clock_on_the_wall() -> None:
    evening = datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(hours=7)))
    for kind, word, value in (
        ("date", "today", "2026-11-23"),
        ("timestamp", "start", "2026-11-23T23:30:00.000+07:00"),
    ):
        assert FormSession(preloaded(kind, word), clock=lambda: evening).value("/data/a") == value


def test_a_record_ends_when_it_is_finished_or_when_it_is_said_to_have_ended() -> None:
    record = FormSession(preloaded("timestamp", "end"), clock=lambda: NOON)
    assert record.value("/data/a") == ""
    assert record.finish(NOON - timedelta(hours=1)) == (
        ValueChanged("/data/a", "2026-11-23T11:00:00.000+00:00"),
    )
    record.finish()
    assert record.value("/data/a") == "2026-11-23T12:00:00.000+00:00"


def test_preloads_and_defaults_of_a_new_repeat_instance_are_those_of_a_new_record() -> None:
    sample = form(
        '<row jr:template=""><x/><n>007</n></row>',
        '<bind nodeset="/data/row/x" jr:preload="date" jr:preloadParams="today"/>'
        '<bind nodeset="/data/row/n" type="int"/>',
        ROWS.format(nested="", inner=""),
    )
    record = FormSession(sample, clock=lambda: NOON)
    record.add_repeat("/data/row")
    assert record.value("/data/row[1]/x") == "2026-11-23"
    assert record.value("/data/row[1]/n") == "7"


def test_first_load_and_every_load_are_two_events_in_that_order() -> None:
    sample = form(
        "<first/><every/><old/><order/>",
        '<setvalue ref="/data/order" event="odk-instance-load"'
        " value=\"concat(/data/order, 'e')\"/>"
        '<setvalue ref="/data/order" event="odk-instance-first-load odk-instance-load"'
        " value=\"concat(/data/order, 'b')\"/>"
        '<setvalue ref="/data/first" event="odk-instance-first-load" value="now()"/>'
        '<setvalue ref="/data/every" event="odk-instance-load" value="now()"/>'
        '<setvalue ref="/data/old" event="xforms-ready" value="now()"/>',
    )
    record = FormSession(sample, clock=lambda: NOON)
    assert record.value("/data/order") == "beb"
    later = NOON + timedelta(days=1)
    again = FormSession(sample, clock=lambda: later, values=record.values())
    assert again.value("/data/order") == "bebeb"
    assert again.value("/data/first")[:10] == again.value("/data/old")[:10] == "2026-11-23"
    assert again.value("/data/every")[:10] == "2026-11-24"


def test_actions_of_one_event_follow_one_another_in_the_order_of_the_form() -> None:
    record = session(
        "<a/><b/>",
        '<setvalue ref="/data/a" event="odk-instance-first-load">one</setvalue>'
        '<setvalue ref="/data/b" event="odk-instance-first-load" value="/data/a"/>'
        '<setvalue ref="/data/a" event="odk-instance-first-load">two</setvalue>',
    )
    assert (record.value("/data/a"), record.value("/data/b")) == ("two", "one")


def test_a_first_load_action_nested_in_a_repeat_acts_in_every_instance_there_is() -> None:
    sample = rows(
        nested='<setvalue event="odk-instance-first-load odk-new-repeat" ref="./y"'
        ' value="concat(../../n, position(..))"/>',
        instance='<n>r</n><row jr:template=""><x/><y/></row><row><x/><y/></row><row><x/><y/></row>',
    )
    record = FormSession(sample)
    assert [record.value(f"/data/row[{n}]/y") for n in (1, 2)] == ["r1", "r2"]
    record.answer("/data/n", "s")
    record.add_repeat("/data/row")
    assert [record.value(f"/data/row[{n}]/y") for n in (1, 2, 3)] == ["r1", "r2", "s3"]


def test_new_repeat_is_told_to_what_is_nested_anywhere_in_the_repeat() -> None:
    sample = rows(
        nested='<setvalue event="odk-new-repeat" ref="/data/row/y" value="/data/n"/>',
        inner='<label>X</label><setvalue event="odk-new-repeat" ref="/data/row/x">new</setvalue>',
    )
    record = FormSession(sample)
    record.answer("/data/n", "4")
    record.add_repeat("/data/row")
    record.answer("/data/n", "5")
    record.add_repeat("/data/row")
    assert [record.value(f"/data/row[{n}]/y") for n in (1, 2)] == ["4", "5"]
    assert [record.value(f"/data/row[{n}]/x") for n in (1, 2)] == ["new", "new"]


def test_counted_instances_are_new_and_the_forms_own_are_not() -> None:
    counted = form(
        "<n>1</n><row><x/><y/></row>",
        '<bind nodeset="/data/n" type="int"/>',
        inputs("n") + '<repeat nodeset="/data/row" jr:count="/data/n">'
        '<setvalue event="odk-new-repeat" ref="/data/row/y">new</setvalue>'
        '<input ref="/data/row/x"/></repeat>',
    )
    record = FormSession(counted)
    record.answer("/data/n", "3")
    assert [record.value(f"/data/row[{n}]/y") for n in (1, 2, 3)] == ["", "new", "new"]


def test_a_change_inside_a_repeat_acts_in_its_own_instance() -> None:
    change = '<setvalue event="xforms-value-changed" ref="/data/row/y" value="../x * 2"/>'
    record = FormSession(rows(inner=change))
    record.add_repeat("/data/row")
    record.add_repeat("/data/row")
    record.answer("/data/row[2]/x", "8")
    assert [record.value(f"/data/row[{n}]/y") for n in (1, 2)] == ["", "16"]


def test_what_an_action_sets_becomes_what_the_type_of_its_target_takes() -> None:
    record = session(
        "<whole/><day/><place/><any/>",
        '<bind nodeset="/data/whole" type="int"/><bind nodeset="/data/day" type="date"/>'
        '<bind nodeset="/data/place" type="geopoint"/>'
        '<setvalue ref="/data/whole" event="odk-instance-first-load" value="7.9"/>'
        '<setvalue ref="/data/day" event="odk-instance-first-load">tomorrow</setvalue>'
        '<setvalue ref="/data/place" event="odk-instance-first-load">nowhere</setvalue>'
        '<setvalue ref="/data/any" event="odk-instance-first-load">nowhere</setvalue>',
    )
    values = record.values()
    assert [values[f"/data/{name}"] for name in ("whole", "day", "place", "any")] == [
        "7",
        "",
        "",
        "nowhere",
    ]


def test_an_action_that_fails_later_costs_no_answer_and_sets_nothing() -> None:
    record = session(
        "<a/><far>9</far>",
        "",
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/far"'
        ' value="distance(/data/a)"/></input>',
    )
    assert record.answer("/data/a", "somewhere") == (ValueChanged("/data/a", "somewhere"),)
    assert "/data/far" in record.failures
    record.answer("/data/a", "0 0;0 1")
    assert record.value("/data/far").startswith("111")
    assert "/data/far" not in record.failures


def test_an_action_that_fails_at_once_makes_the_form_unusable() -> None:
    with pytest.raises(ExpressionError):
        session(
            "<a/>",
            '<setvalue ref="/data/a" event="odk-instance-first-load" value="distance(\'foo\')"/>',
        )


@pytest.mark.parametrize(
    ("located", "value"), [(HERE, "-6.2 106.8 12.0 5.0"), ("", ""), ("nowhere", "")]
)
def test_the_place_is_asked_of_the_device(located: str, value: str) -> None:
    sample = form(
        "<a/><here/><there/>",
        '<bind nodeset="/data/here" type="geopoint"/><bind nodeset="/data/there" type="geopoint"/>'
        '<odk:setgeopoint ref="/data/here" event="odk-instance-first-load" value="1 1"/>',
        '<input ref="/data/a"><odk:setgeopoint event="xforms-value-changed" ref="/data/there">2 2'
        "</odk:setgeopoint></input>",
    )
    record = FormSession(sample, locate=lambda: located)
    record.answer("/data/a", "x")
    assert [record.value(f"/data/{name}") for name in ("here", "there")] == [value, value]
    FormSession(sample, locate=lambda: pytest.fail("asked again"), values=record.values())


def test_once_keeps_what_it_gave_first() -> None:
    sample = form("<a/><dice/>", '<bind nodeset="/data/dice" calculate="once(random())"/>')
    record = FormSession(sample)
    first = record.value("/data/dice")
    assert first not in ("", "NaN")
    values = record.values()
    assert FormSession(sample, values=values).value("/data/dice") == first
    del values["/data/dice"]
    assert FormSession(sample, values=values).value("/data/dice") != first


def test_a_dynamic_default_is_set_once_and_may_be_changed() -> None:
    sample = form(
        "<day/>",
        '<bind nodeset="/data/day" type="date"/>'
        '<setvalue ref="/data/day" event="odk-instance-first-load" value="date(today() - 1)"/>',
        inputs("day"),
    )
    record = FormSession(sample, clock=lambda: NOON)
    assert record.value("/data/day") == "2026-11-22"
    record.answer("/data/day", "2026-01-01")
    assert FormSession(sample, values=record.values()).value("/data/day") == "2026-01-01"
