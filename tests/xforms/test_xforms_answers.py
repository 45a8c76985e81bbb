"""Answers: what each data type takes, how it is kept, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import inputs, session

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from auditor_app.xforms import FormSession

SQUARE = "0 0 0 0;0 1 0 0;1 1 0 0;0 0 0 0"


def typed(kind: str, body: str = "") -> FormSession:
    return session("<a/>", f'<bind nodeset="/data/a" type="{kind}"/>', body or inputs("a"))


def in_script(zero: str, text: str) -> str:
    """`text` in the digits that begin with `zero`."""
    return "".join(chr(ord(zero) + int(each)) if each.isdigit() else each for each in text)


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        ("int", " 12 ", "12"),
        ("int", "+5", "5"),
        ("int", in_script("\u0660", "123"), "123"),
        ("int", in_script("\u1040", "-45"), "-45"),
        ("xsd:int", "-0", "0"),
        ("decimal", in_script("\u06f0", "3\u066b5"), "3.5"),
        ("decimal", "-.50", "-0.5"),
        ("date", in_script("\u0660", "2026-11-23"), "2026-11-23"),
        ("date", "2026-11-23T10:00:00", "2026-11-23"),
        ("time", in_script("\u0966", "14:30:00"), "14:30:00"),
        ("time", "14:30:00.000+05:45", "14:30:00.000+05:45"),
        ("dateTime", "2026-11-23T10:00:00.5-03:30", "2026-11-23T10:00:00.5-03:30"),
        ("geopoint", "  -6.2   106.8 ", "-6.2 106.8 0.0 0.0"),
        ("geotrace", "0 0; 0 1 5", "0.0 0.0 0.0 0.0;0.0 1.0 5.0 0.0"),
        ("geoshape", SQUARE, SQUARE.replace("0", "0.0").replace("1", "1.0")),
        ("boolean", "1", "1"),
        ("boolean", "false", "false"),
        ("binary", "1700000000.jpg", "1700000000.jpg"),
        ("binary", "jr://images/plan.png", "jr://images/plan.png"),
        ("barcode", "0012 ", "0012 "),
        ("intent", "anything", "anything"),
        ("string", " padded\n", " padded\n"),
        ("unheardof", "1,5", "1,5"),
        ("int", "   ", ""),
    ],
)
def test_an_answer_is_kept_as_its_type_writes_it(kind: str, given: str, kept: str) -> None:
    record = typed(kind)
    record.answer("/data/a", given)
    assert record.value("/data/a") == kept


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("int", "1e3"),
        ("int", "½"),
        ("int", "²"),
        ("int", "12 3"),
        ("int", "99999999999"),
        ("decimal", "1e999"),
        ("decimal", "0x10"),
        ("decimal", "1.2.3"),
        ("date", "2026-2-3"),
        ("date", "23.11.2026"),
        ("date", "2026-02-30"),
        ("time", "15:31"),
        ("time", "25:00:00"),
        ("dateTime", "2026-11-23 10:00:00"),
        ("dateTime", "2026-11-23T10:00:00+25:99"),
        ("geopoint", "106.8 -181"),
        ("geopoint", "6"),
        ("geopoint", "1 2 3 4 5"),
        ("geopoint", "nan nan"),
        ("geotrace", "0 0; here"),
        ("geoshape", "0 0;0 1;1 1"),
        ("geoshape", "0 0;0 0"),
        ("boolean", "yes"),
        ("binary", "../../secrets.txt"),
        ("binary", "C:\\secrets.txt"),
        ("binary", ".."),
    ],
)
def test_what_a_type_does_not_take_is_refused_without_a_word_of_it(kind: str, given: str) -> None:
    record = typed(kind)
    with pytest.raises(AnswerError) as caught:
        record.answer("/data/a", given)
    assert given not in str(caught.value)
    assert record.value("/data/a") == ""


@pytest.mark.parametrize("text", ["\x00", "a\ud800", "\x1b[0m", "\ufffe"])
def test_what_xml_cannot_hold_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(AnswerError, match=r"Character \d+"):
        typed("string").answer("/data/a", text)


def test_a_text_of_a_megabyte_is_refused_and_half_of_one_is_taken() -> None:
    record = typed("string")
    with pytest.raises(AnswerError, match="at most 500000"):
        record.answer("/data/a", "x" * 1_000_000)
    record.answer("/data/a", "x" * 500_000)
    assert len(record.value("/data/a")) == 500_000


CHOICES = "".join(
    f"<item><label>{name}</label><value>{name}</value></item>" for name in ("a", "b", "c")
)


def test_ranked_choices_keep_their_order_and_come_once() -> None:
    record = typed("odk:rank", f'<odk:rank ref="/data/a">{CHOICES}</odk:rank>')
    assert record.node("/data/a").kind == "rank"
    record.answer("/data/a", "c a b")
    assert record.value("/data/a") == "c a b"
    with pytest.raises(AnswerError, match="two places"):
        record.answer("/data/a", "c a c")


def test_chosen_choices_are_kept_in_the_order_in_which_they_are_shown() -> None:
    record = typed("string", f'<select ref="/data/a">{CHOICES}</select>')
    record.answer("/data/a", "c  a c")
    assert record.value("/data/a") == "a c"
    with pytest.raises(AnswerError, match="does not have"):
        record.answer("/data/a", "a d")


@pytest.mark.parametrize("appearance", ["", "picker", "rating", "vertical no-ticks"])
def test_a_range_takes_what_lies_between_its_ends(appearance: str) -> None:
    record = typed(
        "int",
        f'<range ref="/data/a" start="10" end="1" step="1" appearance="{appearance}"/>',
    )
    shown = record.node("/data/a")
    assert (shown.kind, shown.start, shown.end, shown.step) == ("range", "10", "1", "1")
    assert shown.appearance == appearance
    record.answer("/data/a", "7")
    for outside in ("0", "11"):
        with pytest.raises(AnswerError):
            record.answer("/data/a", outside)
    assert record.value("/data/a") == "7"


@pytest.mark.parametrize("value", ["2147483648", "-2147483649", "99999999999.5"])
def test_a_whole_number_that_is_too_large_is_refused_with_the_limits(value: str) -> None:
    record = session("<a/>", '<bind nodeset="/data/a" type="int"/>', inputs("a"))
    with pytest.raises(AnswerError, match="a whole number from -2147483648 to 2147483647"):
        record.answer("/data/a", value)
    with pytest.raises(AnswerError, match=r"takes a whole number\."):
        record.answer("/data/a", "many")
