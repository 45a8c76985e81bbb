"""The order of randomised nodes: that of the reference engines for the same seed."""

from __future__ import annotations

import pytest
from xforms_samples import form, inputs, session

from auditor_app.xforms import FormSession

LETTERS = "".join(f"<item>{letter}</item>" for letter in "ABCDEFGH")
SIX = session("<a/>", extra=f'<instance id="l"><root>{LETTERS[: 6 * 14]}</root></instance>')
EIGHT = session("<a/>", extra=f'<instance id="l"><root>{LETTERS}</root></instance>')


@pytest.mark.parametrize(
    ("seed", "order"),
    [
        ("42", "AFCBDE"),
        ("'42'", "AFCBDE"),
        ("-42", "EDAFBC"),
        ("1", "BFEACD"),
        ("1.1", "BFEACD"),
        ("11111111", "ACDBFE"),
        ("0", "CBEAFD"),
        ("''", "CBEAFD"),
        ("0 div 0", "CBEAFD"),
        ("5989458117437254", "ACBEDF"),
        ("'mirror'", "ACBEDF"),
    ],
)
def test_a_seed_gives_the_order_that_the_reference_engines_give(seed: str, order: str) -> None:
    expression = f"join('', randomize(instance('l')/root/item, {seed}))"
    assert SIX.evaluate_string(expression, "/data") == order


@pytest.mark.parametrize(
    ("seed", "order"), [("1234", "GFEDAHBC"), ("'1234'", "GFEDAHBC"), ("'foo'", "EADBHGCF")]
)
def test_a_seed_may_be_any_text(seed: str, order: str) -> None:
    expression = f"join('', randomize(instance('l')/root/item, {seed}))"
    assert EIGHT.evaluate_string(expression, "/data") == order


@pytest.mark.parametrize("seed", ["1 div 0", "-1 div 0", "10000000000000000000000"])
def test_a_seed_beyond_all_bounds_gives_some_order(seed: str) -> None:
    expression = f"join('', randomize(instance('l')/root/item, {seed}))"
    assert sorted(SIX.evaluate_string(expression, "/data")) == list("ABCDEF")


SHUFFLED = form(
    "<ask/><row><pick/></row><all/><meta><instanceID/></meta>",
    '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>'
    "<bind nodeset=\"/data/all\" calculate=\"join('', randomize(instance('l')/root/item))\"/>",
    inputs("ask") + '<repeat nodeset="/data/row"><select1 ref="/data/row/pick">'
    "<itemset nodeset=\"randomize(instance('l')/root/item[. != /data/ask])\">"
    '<value ref="."/><label ref="."/></itemset></select1></repeat>',
    f'<instance id="l"><root>{LETTERS}</root></instance>',
)


def order(record: FormSession, number: int = 1) -> str:
    return "".join(each.value for each in record.node(f"/data/row[{number}]/pick").choices)


def test_without_a_seed_choices_stay_where_they_are_and_come_back_there() -> None:
    record = FormSession(SHUFFLED)
    first = order(record)
    assert sorted(first) == list("ABCDEFGH")
    record.answer("/data/ask", "B")
    assert len(order(record)) == 7
    record.answer("/data/ask", "")
    assert order(record) == first
    again = FormSession(SHUFFLED, values=record.values())
    assert order(again) == first
    assert again.value("/data/all") == record.value("/data/all")


def test_without_a_seed_every_record_and_every_question_has_its_own_order() -> None:
    records = [FormSession(SHUFFLED) for _ in range(8)]
    for record in records:
        record.add_repeat("/data/row")
    orders = {order(record, number) for record in records for number in (1, 2)}
    assert len(orders) > 10


def test_a_record_without_a_name_keeps_an_order_as_long_as_it_is_open() -> None:
    record = session("<a/>", extra=f'<instance id="l"><root>{LETTERS}</root></instance>')
    shuffled = "join('', randomize(instance('l')/root/item))"
    assert len({record.evaluate_string(shuffled, "/data") for _ in range(5)}) == 1
