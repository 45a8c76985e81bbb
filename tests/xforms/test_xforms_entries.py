"""Entries of a repeat as a person handles them: copied with their answers, and reordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import DEBTS, NOON, form, inputs, session

from auditor_app.errors import AnswerError
from auditor_app.xforms import FormSession, RepeatAdded, RepeatMoved, ValueChanged
from auditor_app.xforms.session import session as sessions

if TYPE_CHECKING:
    from collections.abc import Iterable


def debts(amounts: Iterable[str]) -> FormSession:
    record = FormSession(DEBTS)
    for number, amount in enumerate(amounts, 1):
        record.add_repeat("/data/debt")
        record.answer(f"/data/debt[{number}]/amount", amount)
        record.answer(f"/data/debt[{number}]/who", f"lender {amount}")
    return record


def order(record: FormSession) -> list[str]:
    return [record.value(f"{ref}/amount") for ref in record.node("/data/debt").instances]


@pytest.mark.parametrize(
    ("place", "to", "expected"),
    [
        (1, 3, ["2", "3", "1", "4"]),
        (4, 1, ["4", "1", "2", "3"]),
        (2, 3, ["1", "3", "2", "4"]),
        (3, 3, ["1", "2", "3", "4"]),
    ],
)
def test_an_entry_is_put_at_another_place_and_the_others_make_room(
    place: int, to: int, expected: list[str]
) -> None:
    record = debts("1234")
    changes = record.move_repeat(f"/data/debt[{place}]", to)
    assert order(record) == expected
    assert changes[:1] == (() if place == to else (RepeatMoved(f"/data/debt[{place}]", to),))
    # What is worked out from the place follows, and so does the XML.
    assert [record.value(f"/data/debt[{n}]/note") for n in range(1, 5)] == [
        f"{n}:{amount}" for n, amount in enumerate(expected, 1)
    ]
    assert record.value("/data/total") == "10"
    written = record.submission_xml()
    places = [written.index(f"<amount>{amount}</amount>") for amount in expected]
    assert places == sorted(places)
    again = FormSession(DEBTS, values=record.values())
    assert again.submission_xml() == written


def test_nothing_that_was_answered_is_told_as_changed_by_a_move() -> None:
    record = debts("123")
    told = {c.ref for c in record.move_repeat("/data/debt[3]", 1) if isinstance(c, ValueChanged)}
    assert told == {f"/data/debt[{number}]/note" for number in (1, 2, 3)}


STAMPED = form(
    '<r jr:template=""><x/><at/><before/></r><list/>',
    "<bind nodeset=\"/data/r/at\" calculate=\"if(../x = '', '', now())\"/>"
    '<bind nodeset="/data/r/before"'
    ' calculate="../../r[position() = position(current()/..) - 1]/x"/>'
    '<bind nodeset="/data/list" calculate="join(\' \', /data/r/x)"/>',
    f'<group ref="/data/r"><repeat nodeset="/data/r">{inputs("r/x")}</repeat></group>',
)


def test_a_move_works_out_only_what_hangs_on_the_order() -> None:
    ticks = iter(range(10_000))
    record = FormSession(
        STAMPED, clock=lambda: NOON.replace(microsecond=next(ticks) * 1000 % 10**6)
    )
    for number in (1, 2, 3):
        record.add_repeat("/data/r")
        record.answer(f"/data/r[{number}]/x", f"v{number}")
    stamps = {record.value(f"/data/r[{n}]/x"): record.value(f"/data/r[{n}]/at") for n in (1, 2, 3)}
    assert len(set(stamps.values())) == 3
    record.move_repeat("/data/r[3]", 1)
    assert {
        record.value(f"/data/r[{n}]/x"): record.value(f"/data/r[{n}]/at") for n in (1, 2, 3)
    } == stamps
    assert record.value("/data/list") == "v3 v1 v2"
    assert [record.value(f"/data/r[{n}]/before") for n in (1, 2, 3)] == ["", "v3", "v1"]


def test_a_copy_stands_at_the_end_with_the_answers_of_the_entry() -> None:
    record = debts("12")
    changes = record.copy_repeat("/data/debt[1]")
    assert changes[0] == RepeatAdded("/data/debt[3]")
    assert record.value("/data/debt[3]/who") == "lender 1"
    assert record.value("/data/debt[3]/note") == "3:1"
    assert record.value("/data/total") == "4"
    record.answer("/data/debt[3]/who", "another")
    assert record.value("/data/debt[1]/who") == "lender 1"
    assert record.problem_count == len(record.problems())


NESTED = form(
    '<r jr:template=""><n/><made/><photo/><s jr:template=""><x/></s><c jr:template=""><y/></c></r>',
    '<bind nodeset="/data/r/n" type="int"/><bind nodeset="/data/r/photo" type="binary"/>'
    '<bind nodeset="/data/r/made" calculate="once(random())"/>',
    '<group ref="/data/r"><repeat nodeset="/data/r">'
    f'{inputs("r/n")}<upload ref="/data/r/photo" mediatype="image/*"/>'
    f'<group ref="/data/r/s"><repeat nodeset="/data/r/s">{inputs("r/s/x")}</repeat></group>'
    '<group ref="/data/r/c"><repeat nodeset="/data/r/c" jr:count="../n">'
    f"{inputs('r/c/y')}</repeat></group></repeat></group>",
)


def test_a_copy_has_the_entries_inside_but_no_files_and_nothing_that_is_worked_out_once() -> None:
    record = FormSession(NESTED)
    record.add_repeat("/data/r")
    record.answer("/data/r[1]/n", "2")
    record.answer("/data/r[1]/c[2]/y", "counted")
    record.answer("/data/r[1]/photo", "a.jpg")
    for number in (1, 2):
        record.add_repeat("/data/r[1]/s")
        record.answer(f"/data/r[1]/s[{number}]/x", f"inner {number}")
    record.copy_repeat("/data/r[1]")
    values = {ref: value for ref, value in record.values().items() if ref.startswith("/data/r[2]/")}
    assert values["/data/r[2]/n"] == "2"
    assert values["/data/r[2]/c[2]/y"] == "counted"
    assert [values[f"/data/r[2]/s[{n}]/x"] for n in (1, 2)] == ["inner 1", "inner 2"]
    assert values["/data/r[2]/photo"] == ""
    assert values["/data/r[2]/made"] not in ("", record.value("/data/r[1]/made"))


def test_a_choice_that_the_copy_does_not_have_is_no_answer_in_it() -> None:
    record = session(
        "<r><x/></r><used/>",
        "",
        '<group ref="/data/r"><repeat nodeset="/data/r"><select1 ref="/data/r/x">'
        "<itemset nodeset=\"instance('l')/root/item[name != 'a' or position(current()/..) = 1]\">"
        '<value ref="name"/><label ref="name"/></itemset></select1></repeat></group>',
        '<instance id="l"><root><item><name>a</name></item><item><name>b</name></item></root>'
        "</instance>",
    )
    record.answer("/data/r[1]/x", "a")
    record.copy_repeat("/data/r[1]")
    assert record.value("/data/r[2]/x") == ""
    record.answer("/data/r[1]/x", "b")
    record.copy_repeat("/data/r[1]")
    assert record.value("/data/r[3]/x") == "b"


@pytest.mark.parametrize(
    ("ref", "place"),
    [("/data/debt", 1), ("/data/debt[9]", 1), ("/data/debt[1]", 0), ("/data/debt[1]", 4)],
)
def test_what_is_no_entry_and_no_place_is_refused_and_changes_nothing(ref: str, place: int) -> None:
    record = debts("123")
    before = record.values()
    with pytest.raises(AnswerError):
        record.move_repeat(ref, place)
    if place == 1:
        with pytest.raises(AnswerError):
            record.copy_repeat(ref)
    assert record.values() == before


COUNTED = form(
    '<n/><r jr:template=""><x/></r>',
    '<bind nodeset="/data/n" type="int"/>',
    f'{inputs("n")}<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n">'
    f"{inputs('r/x')}</repeat></group>",
)


def test_entries_that_are_counted_are_neither_copied_nor_moved() -> None:
    record = FormSession(COUNTED)
    record.answer("/data/n", "2")
    assert not record.node("/data/r[1]").can_move
    for deed in (
        lambda: record.copy_repeat("/data/r[1]"),
        lambda: record.move_repeat("/data/r[1]", 2),
    ):
        with pytest.raises(AnswerError):
            deed()


def test_a_form_with_an_event_log_keeps_its_entries_in_their_order() -> None:
    record = session(
        "<r><x/></r><meta><audit/></meta>",
        '<bind nodeset="/data/meta/audit" type="binary"'
        ' xmlns:odk="http://www.opendatakit.org/xforms" odk:track-changes="true"/>',
        f'<group ref="/data/r"><repeat nodeset="/data/r">{inputs("r/x")}</repeat></group>',
    )
    log = record.keep_log()
    record.add_repeat("/data/r")
    assert not record.node("/data/r[1]").can_move
    with pytest.raises(AnswerError):
        record.move_repeat("/data/r[1]", 2)
    record.answer("/data/r[1]/x", "told")
    record.copy_repeat("/data/r[1]")
    assert log is not None
    entries = log.take()
    assert entries is not None
    told = [(event.node, event.new_value) for event in entries.done if event.new_value]
    assert told == [("/data/r[1]/x", "told"), ("/data/r[3]/x", "told")]


def test_there_is_an_end_to_copying(monkeypatch: pytest.MonkeyPatch) -> None:
    record = debts("12")
    monkeypatch.setattr(sessions, "MAX_INSTANCES", 2)
    with pytest.raises(AnswerError):
        record.copy_repeat("/data/debt[1]")
    assert order(record) == ["1", "2"]
