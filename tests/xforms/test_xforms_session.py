"""Answers in, consequences out."""

from __future__ import annotations

import pytest
from xforms_samples import DEBTS, NOON, form, inputs, session

from auditor_app.errors import AnswerError, ExpressionError, FormError
from auditor_app.xforms import (
    FormSession,
    LabelChanged,
    Preloads,
    Problem,
    ReadonlyChanged,
    RelevanceChanged,
    RequiredChanged,
    ValidityChanged,
    ValueChanged,
)


def test_an_answer_reports_itself_and_what_follows_in_order() -> None:
    record = session(
        "<a/><b/><c/>",
        '<bind nodeset="/data/c" calculate="/data/b + 1"/>'
        '<bind nodeset="/data/b" calculate="/data/a * 2"/>',
        inputs("a"),
    )
    assert record.answer("/data/a", "4") == (
        ValueChanged("/data/a", "4"),
        ValueChanged("/data/b", "8"),
        ValueChanged("/data/c", "9"),
    )


def test_the_same_answer_again_changes_nothing() -> None:
    record = session("<a>x</a>", "", inputs("a"))
    assert record.answer("/data/a", "x") == ()


def test_relevance_is_inherited_and_the_answer_is_kept() -> None:
    record = session(
        "<ask/><g><inner/><deep><er>kept</er></deep></g>",
        '<bind nodeset="/data/g" relevant="/data/ask = \'yes\'"/>',
        inputs("ask"),
    )
    assert not record.node("/data/g/deep/er").relevant
    changes = record.answer("/data/ask", "yes")
    refs = [change.ref for change in changes if isinstance(change, RelevanceChanged)]
    assert refs == ["/data/g", "/data/g/deep", "/data/g/deep/er", "/data/g/inner"] or set(refs) == {
        "/data/g",
        "/data/g/inner",
        "/data/g/deep",
        "/data/g/deep/er",
    }
    assert record.node("/data/g/deep/er").relevant
    record.answer("/data/ask", "no")
    assert record.values()["/data/g/deep/er"] == "kept"


def test_an_irrelevant_answer_counts_as_empty_for_everybody_else() -> None:
    record = session(
        "<ask>yes</ask><n>5</n><twice/>",
        '<bind nodeset="/data/n" type="int" relevant="/data/ask = \'yes\'"/>'
        '<bind nodeset="/data/twice" type="int" calculate="/data/n * 2"/>',
        inputs("ask", "n"),
    )
    assert record.value("/data/twice") == "10"
    assert ValueChanged("/data/twice", "") in record.answer("/data/ask", "no")
    assert ValueChanged("/data/twice", "10") in record.answer("/data/ask", "yes")


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("/data/n = ''", True),
        ("'' = /data/n", True),
        ("/data/n != ''", False),
        ("/data/n != 'x'", True),
        ("/data/n = /data/empty", True),
        ("/data/n = 5", False),
        ("/data/n > 1", False),
        ("count(/data/n) = 0", True),
        ("string-length(/data/n) = 0", True),
        ("coalesce(/data/n, 'none') = 'none'", True),
        ("/data/nothing = ''", False),
    ],
)
def test_an_irrelevant_answer_compares_like_an_empty_one(expression: str, expected: bool) -> None:
    record = session(
        "<n>5</n><empty/>", '<bind nodeset="/data/n" relevant="false()"/>', inputs("n")
    )
    assert record.evaluate_boolean(expression, "/data") is expected


def test_readonly_and_required_follow_other_answers() -> None:
    record = session(
        "<a/><b/>",
        '<bind nodeset="/data/b" readonly="/data/a = \'ro\'" required="/data/a = \'rq\'"/>',
        inputs("a", "b"),
    )
    assert ReadonlyChanged("/data/b", True) in record.answer("/data/a", "ro")
    with pytest.raises(AnswerError, match="read-only"):
        record.answer("/data/b", "x")
    changes = record.answer("/data/a", "rq")
    assert ReadonlyChanged("/data/b", False) in changes
    assert RequiredChanged("/data/b", True) in changes


def test_a_violated_constraint_keeps_the_value_and_says_so() -> None:
    record = session(
        "<age/>",
        '<bind nodeset="/data/age" type="int" constraint=". &gt;= 15"'
        ' jr:constraintMsg="Too young"/>',
        inputs("age"),
    )
    assert ValidityChanged("/data/age", "Too young") in record.answer("/data/age", "7")
    assert record.node("/data/age").value == "7"
    assert record.problems() == (Problem("/data/age", "age", "constraint", "Too young"),)
    assert ValidityChanged("/data/age", None) in record.answer("/data/age", "17")
    assert record.problems() == ()


def test_a_constraint_without_a_message_is_violated_all_the_same() -> None:
    record = session(
        "<a/>", '<bind nodeset="/data/a" type="int" constraint=". &lt; 3"/>', inputs("a")
    )
    assert record.answer("/data/a", "9")[-1] == ValidityChanged("/data/a", "")


def test_an_empty_answer_violates_no_constraint() -> None:
    record = session("<a/>", '<bind nodeset="/data/a" constraint="false()"/>', inputs("a"))
    assert record.node("/data/a").message is None
    record.answer("/data/a", "x")
    record.answer("/data/a", "")
    assert record.problems() == ()


def test_a_constraint_is_looked_at_again_when_what_it_reads_changes() -> None:
    record = session(
        "<limit>10</limit><a/>",
        '<bind nodeset="/data/limit" type="int"/>'
        '<bind nodeset="/data/a" type="int" constraint=". &lt;= /data/limit"/>',
        inputs("limit", "a"),
    )
    record.answer("/data/a", "8")
    assert ValidityChanged("/data/a", "") in record.answer("/data/limit", "5")


def test_what_is_missing_is_listed_with_label_and_message() -> None:
    record = session(
        "<a/><b/><c/>",
        '<bind nodeset="/data/a" required="true()" jr:requiredMsg="Ask again"/>'
        '<bind nodeset="/data/b" required="true()" relevant="false()"/>',
        inputs("a", "b", "c"),
    )
    assert record.problems() == (Problem("/data/a", "a", "required", "Ask again"),)


@pytest.mark.parametrize(
    ("kind", "good", "kept", "bad"),
    [
        ("int", "007", "7", "seven"),
        ("int", "-2147483648", "-2147483648", "2147483648"),
        ("decimal", "1.50", "1.5", "1,5"),
        ("decimal", "1e3", "1000", "nan"),
        ("date", "2024-02-29", "2024-02-29", "2023-02-29"),
        ("time", "23:59:59", "23:59:59", "24:00:00"),
        ("dateTime", "2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z", "2026-11-23"),
        ("geopoint", "52.5 13.4", "52.5 13.4 0.0 0.0", "91 0 0 0"),
        ("geotrace", "0 1 0 0; 0 2 0 0", "0.0 1.0 0.0 0.0;0.0 2.0 0.0 0.0", "0 1 0 0"),
        ("boolean", "true", "true", "maybe"),
    ],
)
def test_a_type_takes_what_fits_it_and_nothing_else(
    kind: str, good: str, kept: str, bad: str
) -> None:
    record = session("<a/>", f'<bind nodeset="/data/a" type="{kind}"/>', inputs("a"))
    record.answer("/data/a", good)
    assert record.value("/data/a") == kept
    with pytest.raises(AnswerError, match="/data/a takes") as refused:
        record.answer("/data/a", bad)
    assert refused.value.calling("How many?").message.startswith("“How many?” takes ")
    assert refused.value.calling("") is refused.value
    assert record.value("/data/a") == kept
    record.answer("/data/a", "")
    assert record.value("/data/a") == ""


@pytest.mark.parametrize("ref", ["/data/nothing", "/other/a", "", "data/a", "/data/a[2]", "/data"])
def test_an_answer_to_nothing_is_refused(ref: str) -> None:
    with pytest.raises(AnswerError):
        session("<a/>", "", inputs("a")).answer(ref, "x")


def test_labels_have_their_outputs_filled_in_and_follow_them() -> None:
    record = session(
        "<who/><q/>",
        "",
        inputs("who")
        + '<input ref="/data/q"><label>Does <output value="/data/who"/> eat?</label></input>',
    )
    assert record.node("/data/q").label == "Does  eat?"
    assert LabelChanged("/data/q", "Does Aye eat?") in record.answer("/data/who", "Aye")


def test_a_label_that_nobody_has_seen_is_not_reported() -> None:
    record = session(
        "<who/><q/>",
        "",
        inputs("who") + '<input ref="/data/q"><label><output value="/data/who"/></label></input>',
    )
    assert record.answer("/data/who", "Aye") == (ValueChanged("/data/who", "Aye"),)


def test_a_note_is_an_input_that_nobody_can_fill() -> None:
    record = session("<n/>", '<bind nodeset="/data/n" readonly="true()"/>', inputs("n"))
    assert record.node("/data/n").kind == "note"


def test_attributes_of_our_namespace_come_with_a_short_name() -> None:
    record = session(
        "<a/>", '<bind nodeset="/data/a" auditor:indicator="P2 E1" acme:x="y"/>', inputs("a")
    )
    assert record.node("/data/a").attributes == {
        "auditor:indicator": "P2 E1",
        "{urn:acme}x": "y",
    }


def test_preloads_give_what_device_and_person_say() -> None:
    sample = form(
        "<d/><u/><e/><p/><day/><s/><end/><meta><instanceID/></meta>",
        "".join(
            f'<bind nodeset="/data/{name}" jr:preload="{kind}" jr:preloadParams="{parameters}"/>'
            for name, kind, parameters in (
                ("d", "property", "deviceid"),
                ("u", "property", "username"),
                ("e", "property", "email"),
                ("p", "property", "phonenumber"),
                ("day", "date", "today"),
                ("s", "timestamp", "start"),
                ("end", "timestamp", "end"),
                ("meta/instanceID", "uid", ""),
            )
        ),
    )
    record = FormSession(sample, preloads=Preloads("dev", "aye", "a@b", "+1"), clock=lambda: NOON)
    values = record.values()
    assert [values[f"/data/{name}"] for name in ("d", "u", "e", "p", "day", "s", "end")] == [
        "dev",
        "aye",
        "a@b",
        "+1",
        "2026-11-23",
        "2026-11-23T12:00:00.000+00:00",
        "",
    ]
    assert record.instance_id.startswith("uuid:")
    record.finish()
    assert record.value("/data/end") == "2026-11-23T12:00:00.000+00:00"


def test_a_trigger_acts_after_all_consequences_of_its_question() -> None:
    record = session(
        "<a/><twice/><seen/>",
        '<bind nodeset="/data/twice" type="int" calculate="/data/a * 2"/>',
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/seen"'
        ' value="/data/twice"/></input>',
    )
    assert record.answer("/data/a", "6")[-1] == ValueChanged("/data/seen", "12")


def test_a_trigger_with_an_empty_value_clears_its_target() -> None:
    record = session(
        "<a/><b>full</b><c/>",
        "",
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="">no'
        '</setvalue><setvalue event="xforms-value-changed" ref="/data/c">text</setvalue></input>',
    )
    record.answer("/data/a", "x")
    assert (record.value("/data/b"), record.value("/data/c")) == ("", "text")


def test_first_load_sets_values_once() -> None:
    sample = form(
        "<day/>",
        '<setvalue ref="/data/day" event="odk-instance-first-load" value="today()"/>',
        inputs("day"),
    )
    record = FormSession(sample, clock=lambda: NOON)
    assert record.value("/data/day") == "2026-11-23"
    record.answer("/data/day", "another")
    again = FormSession(sample, clock=lambda: NOON, values=record.values())
    assert again.value("/data/day") == "another"


def test_expressions_can_be_asked_at_any_node() -> None:
    record = FormSession(DEBTS)
    record.add_repeat("/data/debt")
    record.add_repeat("/data/debt")
    record.answer("/data/debt[2]/amount", "70")
    assert record.evaluate("../amount", "/data/debt[2]/who") == ["70"]
    assert record.evaluate_string("/data/debt/amount", "/data/debt[2]/who") == "70"
    assert record.evaluate_boolean(". > 60", "/data/debt[2]/amount")
    assert not record.evaluate_boolean("/data/debt/amount > 60", "/data/debt[1]/who")
    with pytest.raises(ExpressionError):
        record.evaluate("nonsense(", "/data")


def test_a_calculation_that_fails_later_costs_no_answer() -> None:
    record = session(
        "<place/><far/>",
        '<bind nodeset="/data/far" calculate="distance(/data/place)"/>',
        inputs("place"),
    )
    assert record.answer("/data/place", "somewhere")[0] == ValueChanged("/data/place", "somewhere")
    assert "/data/far" in record.failures
    assert record.value("/data/far") == ""


def test_a_calculation_that_fails_at_once_makes_the_form_unusable() -> None:
    with pytest.raises(ExpressionError, match="/data/far"):
        session("<far/>", '<bind nodeset="/data/far" calculate="distance(\'foo\')"/>')


def test_two_questions_may_each_be_there_only_with_the_other() -> None:
    record = session(
        "<a/><b/>",
        '<bind nodeset="/data/a" relevant="/data/b &gt; 0"/>'
        '<bind nodeset="/data/b" relevant="/data/a &gt; 0"/>',
        inputs("a", "b"),
    )
    assert not record.node("/data/a").relevant
    assert not record.node("/data/b").relevant


def test_a_form_without_an_instance_id_gets_none_by_itself() -> None:
    assert session("<a/>").instance_id == ""


def test_cyclic_calculations_are_found_at_load_with_all_their_members() -> None:
    with pytest.raises(FormError) as caught:
        form(
            "<a/><b/><c/>",
            '<bind nodeset="/data/a" calculate="/data/b"/>'
            '<bind nodeset="/data/b" calculate="/data/c"/>'
            '<bind nodeset="/data/c" calculate="/data/a"/>',
        )
    (fault,) = caught.value.faults
    assert all(f"/data/{name}" in fault.message for name in "abc")
