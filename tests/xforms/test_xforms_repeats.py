"""Repeats: added and removed by the person, counted by an answer, nested."""

from __future__ import annotations

import pytest
from xforms_samples import DEBTS, inputs, session

from auditor_app.errors import AnswerError, InstanceError
from auditor_app.xforms import (
    FormSession,
    RepeatAdded,
    RepeatRemoved,
    RequiredChanged,
    ValidityChanged,
    ValueChanged,
)
from auditor_app.xforms.session import aside, repeating
from auditor_app.xforms.session.instance import MAX_INSTANCES


def test_an_added_instance_brings_its_calculations_and_its_totals() -> None:
    record = FormSession(DEBTS)
    changes = record.add_repeat("/data/debt")
    assert changes[0] == RepeatAdded("/data/debt[1]")
    assert ValueChanged("/data/debt[1]/note", "1:") in changes
    assert ValueChanged("/data/count", "1") in changes
    record.add_repeat("/data/debt")
    record.answer("/data/debt[1]/amount", "10")
    changes = record.answer("/data/debt[2]/amount", "5.5")
    assert ValueChanged("/data/total", "15.5") in changes
    assert ValueChanged("/data/debt[2]/note", "2:5.5") in changes


def test_removing_an_instance_moves_the_others_up() -> None:
    record = FormSession(DEBTS)
    for amount in ("1", "2", "3"):
        record.add_repeat("/data/debt")
        record.answer(f"/data/debt[{amount}]/amount", amount)
    changes = record.remove_repeat("/data/debt[2]")
    assert changes[0] == RepeatRemoved("/data/debt[2]")
    assert record.value("/data/debt[2]/amount") == "3"
    assert record.value("/data/debt[2]/note") == "2:3"
    assert record.value("/data/total") == "4"
    with pytest.raises(AnswerError):
        record.answer("/data/debt[3]/amount", "1")


def test_an_answer_in_one_instance_touches_no_other() -> None:
    record = FormSession(DEBTS)
    for number in range(1, 6):
        record.add_repeat("/data/debt")
        record.answer(f"/data/debt[{number}]/amount", "1")
    refs = {change.ref for change in record.answer("/data/debt[3]/amount", "7")}
    assert refs == {"/data/debt[3]/amount", "/data/debt[3]/note", "/data/total"}


def test_the_state_of_a_repeat_tells_its_instances_and_whether_more_may_come() -> None:
    record = FormSession(DEBTS)
    record.add_repeat("/data/debt")
    repeat = record.node("/data/debt")
    assert (repeat.kind, repeat.instances, repeat.can_add) == ("repeat", ("/data/debt[1]",), True)
    instance = record.node("/data/debt[1]")
    assert (instance.kind, instance.can_remove, instance.label) == ("repeat", True, "Debt")


@pytest.mark.parametrize("ref", ["/data/total", "/data/debt[1]", "/data/none", "/data"])
def test_only_a_repeat_can_be_extended(ref: str) -> None:
    record = FormSession(DEBTS)
    record.add_repeat("/data/debt")
    with pytest.raises(AnswerError):
        record.add_repeat(ref)


COUNTED = (
    "<n>2</n><rep><x>first</x></rep><rep><x>second</x></rep>",
    '<bind nodeset="/data/n" type="int"/>',
    inputs("n") + '<group ref="/data/rep"><repeat nodeset="/data/rep" jr:count="/data/n">'
    '<input ref="/data/rep/x"/></repeat></group>',
)


def test_a_counted_repeat_has_as_many_instances_as_its_count_says() -> None:
    record = session(*COUNTED)
    assert record.node("/data/rep").instances == ("/data/rep[1]", "/data/rep[2]")
    assert RepeatAdded("/data/rep[3]") in record.answer("/data/n", "3")
    assert [change for change in record.answer("/data/n", "1") if "x" not in change.ref][1:] == [
        RepeatRemoved("/data/rep[3]"),
        RepeatRemoved("/data/rep[2]"),
    ]


def test_nothing_is_thrown_away_while_the_count_is_being_typed() -> None:
    record = session(*COUNTED)
    record.answer("/data/n", "")
    assert len(record.node("/data/rep").instances) == 2


def test_a_counted_repeat_is_nobodys_to_extend() -> None:
    record = session(*COUNTED)
    with pytest.raises(AnswerError, match="follows from other answers"):
        record.add_repeat("/data/rep")
    with pytest.raises(AnswerError, match="follows from other answers"):
        record.remove_repeat("/data/rep[1]")


def test_instances_that_the_form_fixes_are_said_to_be_fixed_and_not_counted() -> None:
    record = session(
        "<rep><x/></rep>",
        "",
        '<group ref="/data/rep"><repeat nodeset="/data/rep" jr:noAddRemove="true()">'
        '<input ref="/data/rep/x"/></repeat></group>',
    )
    with pytest.raises(AnswerError, match="lets nobody add or remove") as refused:
        record.add_repeat("/data/rep")
    assert "counted" not in refused.value.remedy


def test_a_count_of_a_billion_is_a_typing_error_and_no_memory_blow_up() -> None:
    record = session(*COUNTED)
    record.answer("/data/n", "2000000000")
    assert len(record.node("/data/rep").instances) == 10_000
    assert record.failures == {
        "/data/rep": "The form counts 2000000000 instances; there are 10000, and no more."
    }


NESTED = (
    '<house jr:template=""><name/><person jr:template=""><age/><of/></person><sum/></house>',
    (
        '<bind nodeset="/data/house/person/age" type="int"/>'
        '<bind nodeset="/data/house/person/of" calculate="concat(../../name, position(..))"/>'
        '<bind nodeset="/data/house/sum" type="int" calculate="sum(../person/age)"/>'
    ),
    (
        '<repeat nodeset="/data/house"><input ref="/data/house/name"/><repeat'
        ' nodeset="/data/house/person"><input ref="/data/house/person/age"/></repeat></repeat>'
    ),
)


def test_a_person_may_add_as_many_instances_as_can_be_opened_again() -> None:
    record = session(
        "<r><a/></r>", "", '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>'
    )
    full = {**record.values(), f"/data/r[{MAX_INSTANCES}]": ""}
    again = FormSession(record.form, values=full)
    assert again.has(f"/data/r[{MAX_INSTANCES}]/a")
    with pytest.raises(AnswerError, match="/data/r has 10000 instances") as refused:
        again.add_repeat("/data/r")
    assert refused.value.calling("Debts").message.startswith("“Debts” has 10000 instances")
    with pytest.raises(InstanceError, match="more than 10000 times"):
        FormSession(record.form, values={**full, "/data/r[999999]/a": "x"})


def test_nested_repeats_keep_to_their_own_instance() -> None:
    record = session(*NESTED)
    for house in (1, 2):
        record.add_repeat("/data/house")
        for person in (1, 2):
            record.add_repeat(f"/data/house[{house}]/person")
            record.answer(f"/data/house[{house}]/person[{person}]/age", str(10 * house + person))
    assert record.value("/data/house[1]/sum") == "23"
    assert record.value("/data/house[2]/sum") == "43"
    changes = record.answer("/data/house[2]/name", "B")
    assert {change.ref for change in changes} == {
        "/data/house[2]/name",
        "/data/house[2]/person[1]/of",
        "/data/house[2]/person[2]/of",
    }
    assert record.value("/data/house[2]/person[2]/of") == "B2"


def test_a_running_total_reads_the_instance_before() -> None:
    record = session(
        '<rep jr:template=""><a/><total/></rep>',
        '<bind nodeset="/data/rep/a" type="int"/>'
        '<bind nodeset="/data/rep/total" type="int" calculate="../a +'
        " if(position(..) = 1, 0,"
        ' indexed-repeat(/data/rep/total, /data/rep, position(..) - 1))"/>',
        '<repeat nodeset="/data/rep"><input ref="/data/rep/a"/></repeat>',
    )
    for number in (1, 2, 3):
        record.add_repeat("/data/rep")
        record.answer(f"/data/rep[{number}]/a", "10")
    assert [record.value(f"/data/rep[{number}]/total") for number in (1, 2, 3)] == [
        "10",
        "20",
        "30",
    ]
    record.answer("/data/rep[1]/a", "11")
    assert record.value("/data/rep[3]/total") == "31"


def test_new_instances_have_their_dynamic_defaults() -> None:
    record = session(
        '<rep jr:template=""><a/></rep>',
        "",
        '<repeat nodeset="/data/rep"><input ref="/data/rep/a"/>'
        '<setvalue event="odk-new-repeat" ref="/data/rep/a" value="position(..) * 100"/></repeat>',
    )
    record.add_repeat("/data/rep")
    record.add_repeat("/data/rep")
    assert record.value("/data/rep[2]/a") == "200"


def test_a_walk_that_is_remembered_does_not_give_one_instance_what_is_in_another() -> None:
    record = session(
        '<out jr:template=""><in><x>1</x></in><own/></out><all/>',
        '<bind nodeset="/data/out/own" calculate="count(../in)"/>'
        '<bind nodeset="/data/all" calculate="count(/data/out/in)"/>',
        '<group ref="/data/out"><label/><repeat nodeset="/data/out"><group ref="/data/out/in">'
        '<label/><repeat nodeset="/data/out/in"><input ref="/data/out/in/x"/></repeat></group>'
        "</repeat></group>",
    )
    record.add_repeat("/data/out")
    for _ in range(19):
        record.add_repeat("/data/out[1]/in")
    record.add_repeat("/data/out")
    for _ in range(2):
        record.add_repeat("/data/out[2]/in")
    assert record.value("/data/out[1]/own") == "20"
    assert record.value("/data/out[2]/own") == "3"
    assert record.value("/data/all") == "23"
    record.answer("/data/out[1]/in[1]/x", "2")
    record.remove_repeat("/data/out[1]/in[1]")
    assert record.value("/data/out[1]/own") == "19"
    assert record.value("/data/all") == "22"


def people(record: FormSession) -> list[str]:
    return [record.value(f"{ref}/x") for ref in record.node("/data/rep").instances]


def test_a_lower_count_keeps_what_was_said_for_the_higher_one_that_follows() -> None:
    record = session(*COUNTED)
    for number, name in enumerate(("Amal", "Bibi", "Chitra"), 1):
        record.answer("/data/n", "3")
        record.answer(f"/data/rep[{number}]/x", name)
    record.answer("/data/n", "1")
    assert people(record) == ["Amal"]
    assert "Bibi" not in record.instance_xml()
    changes = record.answer("/data/n", "4")
    assert people(record) == ["Amal", "Bibi", "Chitra", "first"]
    assert [change for change in changes if change.ref.startswith("/data/rep[2]")] == [
        RepeatAdded("/data/rep[2]"),
        ValueChanged("/data/rep[2]/x", "Bibi"),
    ]


WATCHED = (
    (
        '<n>0</n><ask>1</ask><rep jr:template=""><x/><seen/><in jr:template=""><y/></in></rep>'
        "<all/><times>0</times>"
    ),
    (
        '<bind nodeset="/data/n" type="int"/>'
        '<bind nodeset="/data/rep" relevant="/data/ask = 1"/>'
        '<bind nodeset="/data/rep/x" type="int" required="true()" constraint=". &lt; 10"/>'
        '<bind nodeset="/data/rep/seen" calculate="/data/ask + ../x"/>'
        '<bind nodeset="/data/all" calculate="sum(/data/rep/x)"/>'
    ),
    inputs("n", "ask") + '<group ref="/data/rep"><repeat nodeset="/data/rep" jr:count="/data/n">'
    '<setvalue event="odk-new-repeat" ref="/data/times" value="/data/times + 1"/>'
    '<input ref="/data/rep/x"/><repeat nodeset="/data/rep/in" jr:count="../x">'
    '<input ref="/data/rep/in/y"/></repeat></repeat></group>',
)


def test_what_comes_back_acts_as_if_it_had_never_been_away() -> None:
    record = session(*WATCHED)
    record.answer("/data/n", "2")
    record.answer("/data/rep[2]/x", "3")
    record.answer("/data/rep[2]/in[3]/y", "third")
    record.answer("/data/rep[2]/x", "12")
    before = record.values(), record.problem_count, record.node("/data/rep[2]/x")
    record.answer("/data/n", "0")
    assert (record.value("/data/all"), record.problem_count) == ("0", 0)
    changes = record.answer("/data/n", "2")
    assert (record.values(), record.problem_count, record.node("/data/rep[2]/x")) == before
    assert record.value("/data/rep[2]/in[3]/y") == "third"
    assert {RequiredChanged("/data/rep[1]/x", True), ValidityChanged("/data/rep[2]/x", "")} <= {
        change for change in changes if isinstance(change, RequiredChanged | ValidityChanged)
    }


def test_what_comes_back_is_calculated_anew_and_no_new_repeat() -> None:
    record = session(*WATCHED)
    record.answer("/data/n", "2")
    record.answer("/data/rep[2]/x", "3")
    record.answer("/data/n", "1")
    record.answer("/data/ask", "2")
    record.answer("/data/n", "2")
    assert not record.node("/data/rep[2]/x").relevant
    record.answer("/data/ask", "1")
    assert record.node("/data/rep[2]/x").relevant
    assert record.value("/data/rep[2]/seen") == "4"
    assert record.value("/data/times") == "2"


def test_a_count_inside_an_instance_finds_its_own_answers_again() -> None:
    record = session(*WATCHED)
    record.answer("/data/n", "1")
    record.answer("/data/rep[1]/x", "2")
    record.answer("/data/rep[1]/in[2]/y", "kept")
    record.answer("/data/rep[1]/x", "1")
    record.answer("/data/n", "0")
    record.answer("/data/n", "1")
    assert record.node("/data/rep[1]/in").instances == ("/data/rep[1]/in[1]",)
    record.answer("/data/rep[1]/x", "2")
    assert record.value("/data/rep[1]/in[2]/y") == "kept"


def test_only_so_much_is_kept_aside_and_the_oldest_goes_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(aside, "MAX_ASIDE", 2)
    record = session(*COUNTED)
    record.answer("/data/n", "4")
    for number in range(1, 5):
        record.answer(f"/data/rep[{number}]/x", f"{number}")
    record.answer("/data/n", "1")
    record.answer("/data/n", "4")
    assert people(record) == ["1", "2", "3", "first"]


def test_an_answer_that_can_no_longer_be_chosen_does_not_come_back() -> None:
    record = session(
        "<n>2</n><area>a</area><rep><town/><street/></rep>",
        '<bind nodeset="/data/n" type="int"/>',
        inputs("n", "area")
        + '<group ref="/data/rep"><repeat nodeset="/data/rep" jr:count="/data/n">'
        '<select1 ref="/data/rep/town"><itemset nodeset="instance(\'towns\')/root/item'
        '[area = /data/area]"><value ref="name"/><label ref="name"/></itemset></select1>'
        '<input ref="/data/rep/street"/></repeat></group>',
        '<instance id="towns"><root><item><name>x</name><area>a</area></item>'
        "<item><name>y</name><area>b</area></item></root></instance>",
    )
    record.answer("/data/rep[2]/town", "x")
    record.answer("/data/rep[2]/street", "High Street")
    record.answer("/data/n", "1")
    record.answer("/data/n", "2")
    assert record.value("/data/rep[2]/town") == "x"
    record.answer("/data/n", "1")
    record.answer("/data/area", "b")
    changes = record.answer("/data/n", "2")
    assert record.value("/data/rep[2]/town") == ""
    assert changes[-1] == ValueChanged("/data/rep[2]/town", "")
    assert record.value("/data/rep[2]/street") == "High Street"


def test_the_instances_of_a_record_that_is_opened_again_count_towards_the_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(repeating, "MAX_COUNTED", 3)
    record = session(*COUNTED)
    record.answer("/data/n", "3")
    again = FormSession(record.form, values=record.values())
    again.answer("/data/n", "5")
    assert len(people(again)) == 3
    assert "/data/rep" in again.failures
    again.answer("/data/n", "1")
    again.answer("/data/n", "3")
    assert len(people(again)) == 3
