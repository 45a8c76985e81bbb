"""Only what can change is evaluated: counted, not timed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from xforms_samples import DEBTS, inputs, session

from auditor_app.xforms import FormSession, ValueChanged
from auditor_app.xforms.session.wiring import Reach

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from auditor_app.xforms.session.instance import InstanceNode


def counted(record: FormSession, act: Callable[[], object]) -> int:
    """How many expressions are evaluated in the course of `act`."""
    before = record._propagation.evaluations
    act()
    return record._propagation.evaluations - before


def evaluations(record: FormSession, ref: str, value: str) -> int:
    return counted(record, partial(record.answer, ref, value))


def test_a_chain_of_five_hundred_is_walked_once() -> None:
    nodes = "<q0>1</q0>" + "".join(f"<q{i}/>" for i in range(1, 501))
    binds = "".join(
        f'<bind nodeset="/data/q{i}" type="int" calculate="/data/q{i - 1} + 1"/>'
        for i in range(1, 501)
    )
    record = session(nodes, binds, '<input ref="/data/q0"/>')
    assert record.value("/data/q500") == "501"
    assert evaluations(record, "/data/q0", "5") == 500


def test_a_diamond_evaluates_its_end_once() -> None:
    record = session(
        "<a>1</a><b/><c/><d/>",
        '<bind nodeset="/data/d" calculate="/data/b + /data/c"/>'
        '<bind nodeset="/data/b" calculate="/data/a + 1"/>'
        '<bind nodeset="/data/c" calculate="/data/a + 2"/>',
        '<input ref="/data/a"/>',
    )
    assert evaluations(record, "/data/a", "2") == 3
    assert record.value("/data/d") == "7"


def test_what_stays_the_same_sets_nothing_off() -> None:
    record = session(
        "<a>1</a><b/><c/>",
        '<bind nodeset="/data/b" calculate="/data/a &gt; 0"/>'
        '<bind nodeset="/data/c" calculate="if(/data/b = \'true\', 1, 2)"/>',
        '<input ref="/data/a"/>',
    )
    assert evaluations(record, "/data/a", "9") == 1


def test_an_answer_among_a_hundred_instances_touches_its_own_and_the_totals() -> None:
    record = FormSession(DEBTS)
    for _ in range(100):
        record.add_repeat("/data/debt")
    assert evaluations(record, "/data/debt[50]/amount", "3") == 2


def test_an_answer_that_nothing_reads_evaluates_nothing() -> None:
    assert evaluations(FormSession(DEBTS), "/data/n", "x") == 0


def test_choices_that_nobody_looks_at_are_not_made() -> None:
    record = session(
        "<region/><site/>",
        "",
        '<input ref="/data/region"/><select1 ref="/data/site">'
        "<itemset nodeset=\"instance('s')/root/item[r = /data/region]\">"
        '<value ref="name"/><label ref="label"/></itemset></select1>',
        '<instance id="s"><root><item><name>a</name><label>A</label><r>x</r></item></root>'
        "</instance>",
    )
    assert record._core.indexes == {}
    record.answer("/data/region", "x")
    assert record._core.indexes == {}
    assert len(record.node("/data/site").choices) == 1


def grown(record: FormSession, repeat: str, times: int) -> FormSession:
    for _ in range(times):
        record.add_repeat(repeat)
    return record


def entries(calculate: str, more: str = "") -> FormSession:
    """A repeat with a question `a`, a calculation `b` and a hundred instances."""
    record = session(
        '<n/><rep jr:template=""><a/><b/></rep><total/>',
        f'<bind nodeset="/data/rep/a" type="int"/>'
        f'<bind nodeset="/data/rep/b" calculate="{calculate}"/>{more}',
        '<group ref="/data/rep"><label/><repeat nodeset="/data/rep">'
        '<input ref="/data/rep/a"><label>A</label></input></repeat></group>',
    )
    return grown(record, "/data/rep", 100)


def test_a_chain_answered_in_its_middle_is_walked_from_there() -> None:
    nodes = "<q0>0</q0>" + "".join(f"<q{i}/><p{i}>0</p{i}>" for i in range(1, 100))
    binds = "".join(
        f'<bind nodeset="/data/q{i}" calculate="/data/p{i} + /data/q{i - 1}"/>'
        for i in range(1, 100)
    )
    record = session(nodes, binds, "")
    assert evaluations(record, "/data/p90", "1") == 10


def test_an_expression_that_many_questions_share_is_evaluated_once() -> None:
    nodes = "<q0>1</q0>" + "".join(f"<q{i}/>" for i in range(1, 301))
    binds = "".join(
        f'<bind nodeset="/data/q{i}" relevant="/data/q0 &gt; 0" required="true()"'
        f' constraint=". != /data/q{i - 1}"/>'
        for i in range(1, 301)
    )
    record = session(nodes, binds, '<input ref="/data/q0"/>')
    assert evaluations(record, "/data/q0", "0") == 1
    assert record.problem_count == 0
    assert evaluations(record, "/data/q0", "2") == 1
    assert record.problem_count == 300
    # Its own constraint; that of the next one holds, because nothing is answered there.
    assert evaluations(record, "/data/q7", "5") == 1
    assert evaluations(record, "/data/q8", "5") == 1
    assert evaluations(record, "/data/q7", "6") == 2


def test_the_relevance_of_a_group_of_a_thousand_is_one_evaluation() -> None:
    inside = "".join(f"<q{i}/>" for i in range(1000))
    record = session(
        f"<a>1</a><g>{inside}</g>",
        '<bind nodeset="/data/g" relevant="/data/a = 1"/>',
        '<input ref="/data/a"/>',
    )
    before = record._propagation.evaluations
    assert len(record.answer("/data/a", "2")) == 1002
    assert record._propagation.evaluations - before == 1


def test_a_sum_over_instances_is_made_again_once_for_an_answer() -> None:
    total = '<bind nodeset="/data/total" calculate="sum(/data/rep/b)"/>'
    record = entries("../a * 2", total)
    assert counted(record, lambda: record.answer("/data/rep[70]/a", "3")) == 2
    assert record.value("/data/total") == "6"
    assert counted(record, lambda: record.add_repeat("/data/rep")) == 2
    assert counted(record, lambda: record.remove_repeat("/data/rep[1]")) == 1


def test_a_new_instance_leaves_the_places_of_the_others() -> None:
    record = entries("position(..)")
    assert counted(record, lambda: record.add_repeat("/data/rep")) == 1
    assert record.value("/data/rep[101]/b") == "101"


def test_a_removed_instance_moves_only_those_after_it() -> None:
    record = entries("position(..)")
    assert counted(record, lambda: record.remove_repeat("/data/rep[98]")) == 2
    assert record.value("/data/rep[98]/b") == "98"
    assert record.value("/data/rep[99]/b") == "99"


def test_reading_the_instance_before_makes_one_instance_due() -> None:
    for before in (
        "indexed-repeat(/data/rep/a, /data/rep, position(..) - 1)",
        "../../rep[position() = position(current()/..) - 1]/a",
        "/data/rep[position(current()/..) - 1]/a",
    ):
        record = entries(before)
        assert counted(record, partial(record.answer, "/data/rep[40]/a", "7")) == 1
        assert record.value("/data/rep[41]/b") == "7"
        assert counted(record, partial(record.add_repeat, "/data/rep")) == 1
        assert counted(record, partial(record.remove_repeat, "/data/rep[40]")) == 1
        assert record.value("/data/rep[40]/b") == ""


def test_a_running_total_runs_from_the_answer_on() -> None:
    record = entries("../a + sum(../../rep[position() = position(current()/..) - 1]/b)")
    for place in range(1, 101):
        record.answer(f"/data/rep[{place}]/a", "1")
    assert record.value("/data/rep[100]/b") == "100"
    assert counted(record, lambda: record.answer("/data/rep[91]/a", "2")) == 10
    assert record.value("/data/rep[100]/b") == "101"


def test_a_total_of_those_that_follow_runs_back_without_going_round_twice() -> None:
    record = entries("../a + sum(../../rep[position() = position(current()/..) + 1]/b)")
    for place in range(1, 101):
        record.answer(f"/data/rep[{place}]/a", "1")
    assert record.value("/data/rep[1]/b") == "100"
    assert counted(record, lambda: record.answer("/data/rep[10]/a", "2")) == 10


def test_only_labels_that_were_looked_at_are_made_again() -> None:
    nodes = "<a/>" + "".join(f"<q{i}/>" for i in range(50))
    body = '<input ref="/data/a"/>' + "".join(
        f'<input ref="/data/q{i}"><label>Of <output value="/data/a"/></label></input>'
        for i in range(50)
    )
    record = session(nodes, "", body)
    assert evaluations(record, "/data/a", "x") == 0
    record.node("/data/q7")
    assert evaluations(record, "/data/a", "y") == 1


def test_only_choices_that_were_looked_at_or_answered_are_made_again() -> None:
    site = (
        "<itemset nodeset=\"instance('s')/root/item[r = /data/region]\">"
        '<value ref="name"/><label ref="label"/></itemset>'
    )
    items = "".join(
        f"<item><name>s{i}</name><label>S{i}</label><r>r{i % 3}</r></item>" for i in range(9)
    )
    record = session(
        "<region/><site/><other/>",
        "",
        f'<input ref="/data/region"/><select1 ref="/data/site">{site}</select1>'
        f'<select1 ref="/data/other">{site}</select1>',
        f'<instance id="s"><root>{items}</root></instance>',
    )
    assert evaluations(record, "/data/region", "r1") == 0
    record.node("/data/site")
    assert evaluations(record, "/data/region", "r2") == 1


@pytest.mark.parametrize("name", ["'sample'", "concat('sam', 'ple')"])
def test_what_reads_the_record_as_an_instance_by_its_id_is_made_again(name: str) -> None:
    record = session(
        "<a/><b/><n/>",
        f'<bind nodeset="/data/b" calculate="instance({name})/data/a"/>'
        f'<bind nodeset="/data/n" calculate="string-length(string(instance({name})))"/>',
        '<input ref="/data/a"/>',
    )
    record.answer("/data/a", "7")
    assert record.value("/data/b") == "7"
    record.answer("/data/a", "ninety")
    assert record.value("/data/b") == "ninety"
    assert record.value("/data/n") != "0"


def test_a_float_total_does_not_drift() -> None:
    record = session(
        '<rep jr:template=""><a/></rep><total/>',
        '<bind nodeset="/data/rep/a" type="decimal"/>'
        '<bind nodeset="/data/total" calculate="sum(/data/rep/a)"/>',
        '<group ref="/data/rep"><label/><repeat nodeset="/data/rep">'
        '<input ref="/data/rep/a"/></repeat></group>',
    )
    grown(record, "/data/rep", 10)
    for round_ in range(20):
        for place in range(1, 11):
            record.answer(f"/data/rep[{place}]/a", "0.1" if round_ % 2 else "1000000.7")
    assert record.value("/data/total") == "1"


def test_the_problems_are_counted_as_they_come_and_go() -> None:
    record = session(
        '<a/><b/><rep jr:template=""><x/></rep>',
        '<bind nodeset="/data/a" type="int" required="true()" constraint=". &lt; 10"/>'
        '<bind nodeset="/data/b" relevant="/data/a &gt; 3" required="/data/a = 5"/>'
        '<bind nodeset="/data/rep/x" required="true()"/>',
        '<input ref="/data/a"/><input ref="/data/b"/><group ref="/data/rep"><label/>'
        '<repeat nodeset="/data/rep"><input ref="/data/rep/x"/></repeat></group>',
    )
    seen = [record.problem_count]
    for act in (
        lambda: record.answer("/data/a", "5"),
        lambda: record.answer("/data/a", "50"),
        lambda: record.add_repeat("/data/rep"),
        lambda: record.answer("/data/rep[1]/x", "there"),
        lambda: record.answer("/data/rep[1]/x", ""),
        lambda: record.remove_repeat("/data/rep[1]"),
        lambda: record.answer("/data/a", ""),
    ):
        act()
        seen.append(record.problem_count)
        assert record.problem_count == len(record.problems())
    assert seen == [1, 1, 1, 2, 1, 2, 1, 1]


def test_what_reads_all_instances_in_each_is_woken_once_for_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record = session(
        '<n>0</n><rep jr:template=""><x>2</x><at/><before/></rep>',
        '<bind nodeset="/data/n" type="int"/>'
        '<bind nodeset="/data/rep/at" calculate="position(..)"/><bind nodeset="/data/rep/before"'
        ' calculate="indexed-repeat(/data/rep/x, /data/rep, ../at - 1)"/>',
        inputs("n") + '<repeat nodeset="/data/rep" jr:count="/data/n">'
        '<input ref="/data/rep/x"/></repeat>',
    )
    walked = 0
    targets = Reach.targets

    def counted(reach: Reach, node: InstanceNode, top: InstanceNode) -> Iterable[InstanceNode]:
        nonlocal walked
        found = list(targets(reach, node, top))
        walked += len(found)
        return found

    monkeypatch.setattr(Reach, "targets", counted)
    record.answer("/data/n", "60")
    assert record.value("/data/rep[60]/before") == "2"
    assert walked <= 4 * 60
    walked = 0
    record.answer("/data/n", "0")
    assert walked <= 4 * 60


@pytest.mark.parametrize("exhausted", [MemoryError, RecursionError])
def test_a_calculation_without_memory_or_stack_costs_no_answer_and_runs_again(
    monkeypatch: pytest.MonkeyPatch, exhausted: type[Exception]
) -> None:
    record = FormSession(DEBTS)
    record.add_repeat("/data/debt")
    spec = DEBTS.program.shape.by_ref["/data/debt/note"]
    computation = spec.computations["calculate"]

    def fail(_: object) -> str:
        raise exhausted

    with monkeypatch.context() as short:
        short.setattr(computation, "run", fail)
        changes = record.answer("/data/debt[1]/amount", "5")
    assert ValueChanged("/data/debt[1]/amount", "5") in changes
    assert "/data/debt[1]/note" in record.failures
    record.answer("/data/debt[1]/amount", "6")
    assert record.value("/data/debt[1]/note") == "1:6"
