"""A session's values, given back, are the same session."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # of our own output only
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xforms_samples import DEBTS, NOON, form, inputs

from auditor_app.xforms import FormSession

FICKLE = form(
    "<ask/><hidden/><when/><dice/><made/><rep><x/></rep><meta><instanceID/></meta>",
    '<bind nodeset="/data/hidden" relevant="/data/ask = \'y\'"/>'
    '<bind nodeset="/data/when" calculate="now()"/>'
    '<bind nodeset="/data/dice" calculate="random()"/>'
    '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>'
    '<setvalue ref="/data/made" event="odk-instance-first-load" value="now()"/>',
    inputs("ask", "hidden") + '<repeat nodeset="/data/rep"><input ref="/data/rep/x"/></repeat>',
)


def again(record: FormSession) -> FormSession:
    later = NOON + timedelta(days=3)
    return FormSession(record.form, clock=lambda: later, values=record.values())


def test_a_restored_session_is_the_same_session() -> None:
    record = FormSession(FICKLE, clock=lambda: NOON)
    record.answer("/data/ask", "y")
    record.answer("/data/hidden", "kept")
    record.answer("/data/ask", "n")
    record.add_repeat("/data/rep")
    record.answer("/data/rep[2]/x", "second")
    restored = again(record)
    assert restored.values() == record.values()
    assert restored.instance_xml() == record.instance_xml()
    assert restored.submission_xml() == record.submission_xml()
    assert restored.instance_id == record.instance_id
    assert restored.problems() == record.problems()
    assert restored.pages() == record.pages()


def test_a_restored_session_goes_on_as_if_nothing_had_been() -> None:
    record = FormSession(DEBTS)
    record.add_repeat("/data/debt")
    record.answer("/data/debt[1]/amount", "4")
    restored = again(record)
    for each in (record, restored):
        each.add_repeat("/data/debt")
        each.answer("/data/debt[2]/amount", "6")
    assert restored.values() == record.values()
    assert restored.value("/data/total") == "10"


def test_a_repeat_that_was_emptied_stays_empty() -> None:
    record = FormSession(FICKLE, clock=lambda: NOON)
    record.remove_repeat("/data/rep[1]")
    assert again(record).node("/data/rep").instances == ()


def test_a_calculation_that_was_never_stored_is_made_up_for() -> None:
    record = FormSession(DEBTS)
    values = record.values()
    del values["/data/count"]
    assert FormSession(DEBTS, values=values).value("/data/count") == "0"


def test_values_of_nodes_that_the_form_lacks_do_no_harm() -> None:
    values = {**FormSession(DEBTS).values(), "/data/gone": "x", "nonsense": "y", "/data/x[0]": ""}
    assert "/data/gone" not in FormSession(DEBTS, values=values).values()


def test_every_leaf_and_every_instance_is_among_the_values() -> None:
    record = FormSession(DEBTS)
    record.add_repeat("/data/debt")
    assert record.values() == {
        "/data/n": "",
        "/data/debt[1]": "",
        "/data/debt[1]/amount": "",
        "/data/debt[1]/note": "1:",
        "/data/debt[1]/who": "",
        "/data/total": "0",
        "/data/count": "1",
    }


STEPS = st.lists(
    st.one_of(
        st.just(("add", "", "")),
        st.tuples(st.just("remove"), st.sampled_from("123"), st.just("")),
        st.tuples(
            st.just("answer"),
            st.sampled_from("123"),
            st.one_of(st.integers(-99, 99).map(str), st.just("")),
        ),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, database=None, derandomize=True)
@given(STEPS)
def test_after_any_steps_a_restored_session_equals_the_first(
    steps: list[tuple[str, str, str]],
) -> None:
    record = FormSession(DEBTS)
    for step, number, value in steps:
        if step == "add":
            record.add_repeat("/data/debt")
        elif record.has(f"/data/debt[{number}]/amount"):
            if step == "remove":
                record.remove_repeat(f"/data/debt[{number}]")
            else:
                record.answer(f"/data/debt[{number}]/amount", value)
    restored = again(record)
    assert restored.values() == record.values()
    # Everything calculated is what a fresh evaluation of the same answers gives.
    fresh = FormSession(DEBTS)
    for ref, value in record.values().items():
        if ref.endswith("]"):
            fresh.add_repeat("/data/debt")
        elif ref.endswith("/amount"):
            fresh.answer(ref, value)
    assert fresh.values() == record.values()


@pytest.mark.parametrize("text", ["<&>\"'", "a\r\nb\tc", "مرحبا 👋", " padded "])
def test_any_text_survives_the_xml(text: str) -> None:
    record = FormSession(DEBTS)
    record.answer("/data/n", text)
    assert ET.fromstring(record.instance_xml()).findtext("n") == text  # noqa: S314 - our own
