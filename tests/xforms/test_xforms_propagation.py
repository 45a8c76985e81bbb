"""Only what can change is evaluated: counted, not timed."""

from __future__ import annotations

from xforms_samples import DEBTS, session

from auditor_app.xforms import FormSession


def evaluations(record: FormSession, ref: str, value: str) -> int:
    before = record._propagation.evaluations
    record.answer(ref, value)
    return record._propagation.evaluations - before


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
