"""Forms that go round: what was answered stays, and the form's fault is noted."""

from __future__ import annotations

import pytest
from xforms_samples import form, inputs, session

from auditor_app.xforms import FormSession, ValueChanged
from auditor_app.xforms.session.propagation import EndlessFormError

# Once `on` is yes, `a` is asked only with `b`, and `b` only without `a`.
ROUND = (
    "<on/><a>1</a><b>1</b><after/><must/>",
    (
        "<bind nodeset=\"/data/a\" relevant=\"/data/on != 'yes' or /data/b != ''\"/>"
        "<bind nodeset=\"/data/b\" relevant=\"/data/on != 'yes' or /data/a = ''\"/>"
        '<bind nodeset="/data/after" calculate="concat(/data/on, \'!\')"/>'
        '<bind nodeset="/data/must" required="/data/on = \'yes\'" constraint=". != /data/on"/>'
    ),
    inputs("on", "a", "b", "must"),
)


def test_an_answer_that_sets_off_a_circle_stays_with_what_follows_from_it() -> None:
    record = session(*ROUND)
    assert record.failures == {}
    changes = record.answer("/data/on", "yes")
    assert ValueChanged("/data/on", "yes") in changes
    assert ValueChanged("/data/after", "yes!") in changes
    assert record.node("/data/must").required
    assert any("never comes to rest" in said for said in record.failures.values())
    assert set(record.failures) <= {"/data/a", "/data/b"}
    assert record.problem_count == len(record.problems())


def test_a_record_in_a_circle_is_filled_further() -> None:
    record = session(*ROUND)
    record.answer("/data/on", "yes")
    assert ValueChanged("/data/must", "word") in record.answer("/data/must", "word")
    record.answer("/data/on", "no")
    assert record.node("/data/a").relevant
    assert record.node("/data/b").relevant
    assert record.value("/data/after") == "no!"


def test_a_record_in_a_circle_is_stored_and_opened_again() -> None:
    record = session(*ROUND)
    record.answer("/data/on", "yes")
    record.answer("/data/must", "word")
    again = FormSession(record.form, values=record.values())
    assert again.values() == record.values()
    again.answer("/data/on", "no")
    assert again.value("/data/must") == "word"


def test_a_form_that_goes_round_before_anything_is_answered_is_refused() -> None:
    instance, binds, body = ROUND
    sample = form(instance.replace("<on/>", "<on>yes</on>"), binds, body)
    with pytest.raises(EndlessFormError, match="never comes to rest") as caught:
        FormSession(sample)
    assert caught.value.fault.place in ("bind /data/a, relevant", "bind /data/b, relevant")


def test_actions_that_set_one_another_off_end_with_a_note() -> None:
    record = session(
        "<a/><b/>",
        '<bind nodeset="/data/a" type="int"/><bind nodeset="/data/b" type="int"/>',
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b"'
        ' value="/data/a + 1"/></input><input ref="/data/b"><setvalue'
        ' event="xforms-value-changed" ref="/data/a" value="/data/b + 1"/></input>',
    )
    assert record.answer("/data/a", "1")[0] == ValueChanged("/data/a", "1")
    assert record.failures == {"/data": "The form's actions set one another off without end."}
    assert record.answer("/data/a", "") != ()
