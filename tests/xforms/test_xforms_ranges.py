"""Ranges: their ends, their steps and what a form may leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import session

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from auditor_app.xforms import FormSession


def asked(kind: str = "int", **attributes: str) -> FormSession:
    written = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return session(
        "<a/>",
        f'<bind nodeset="/data/a" type="{kind}"/>',
        f'<range ref="/data/a"{written}><label>A</label></range>',
    )


def takes(record: FormSession, value: str) -> bool:
    record.answer("/data/a", "")
    try:
        record.answer("/data/a", value)
    except AnswerError:
        assert record.value("/data/a") == ""
        return False
    assert record.value("/data/a") == value
    return True


@pytest.mark.parametrize(
    ("kind", "start", "end", "step", "good", "bad"),
    [
        ("int", "0", "10", "2", "0 4 10", "1 -2 12 7"),
        ("int", "1", "10", "3", "1 4 7 10", "0 3 9 13"),
        ("int", "-10", "10", "5", "-10 -5 0 5", "-15 -4 1 15"),
        ("int", "-9", "-3", "2", "-9 -7 -3", "-8 -1 9"),
        ("int", "10", "0", "5", "10 5 0", "4 15 -5"),
        ("int", "10", "0", "-5", "10 5 0", "4 15 -5"),
        ("int", "7", "0", "5", "7 2", "0 5 3"),
        ("int", "0", "7", "5", "0 5", "7 2"),
        ("int", "3", "3", "1", "3", "2 4"),
        ("int", "1.0", "5.0", "2.0", "1 3 5", "2"),
        ("decimal", "0", "1", "0.1", "0 0.1 0.3 0.7 1", "0.15 0.30000000000000004 1.1 -0.1"),
        ("decimal", "-0.3", "0.3", "0.3", "-0.3 0 0.3", "0.1 -0.6"),
        ("decimal", "0.05", "1.05", "0.25", "0.05 0.3 0.8 1.05", "0 0.25 1"),
        ("decimal", "1e1", "2e1", ".5", "10 10.5 20", "9.5 10.25"),
        ("decimal", "0", "1", "1e-7", "0.0000003", "0.00000035"),
        ("decimal", "100000000000000", "100000000000001", "0.5", "100000000000000.5", "0.5"),
    ],
)
def test_a_range_takes_its_steps_from_its_start_and_nothing_between(
    kind: str, start: str, end: str, step: str, good: str, bad: str
) -> None:
    record = asked(kind, start=start, end=end, step=step)
    assert [value for value in good.split() if not takes(record, value)] == []
    assert [value for value in bad.split() if takes(record, value)] == []


def test_a_number_too_long_to_be_in_the_range_is_refused() -> None:
    assert not takes(asked("decimal", start="0", end="1", step="0.1"), "1e300")


def test_who_is_refused_is_told_what_the_range_offers() -> None:
    with pytest.raises(AnswerError, match=r"numbers from 0 to 1 in steps of 0\.1\. "):
        asked("decimal", start="1", end="0", step="0.1").answer("/data/a", "0.55")
    with pytest.raises(AnswerError, match="from 0 to 7 in steps of 5 counted from 7"):
        asked(start="7", end="0", step="5").answer("/data/a", "5")
    with pytest.raises(AnswerError, match="takes a whole number"):
        asked(start="7", end="0", step="5").answer("/data/a", "five")


def test_what_a_range_does_not_say_is_as_in_a_sheet() -> None:
    record = asked()
    node = record.node("/data/a")
    assert (node.start, node.end, node.step) == ("1", "10", "1")
    assert [value for value in ("0", "1", "10", "11") if takes(record, value)] == ["1", "10"]
    assert len(record.form.warnings) == 3


@pytest.mark.parametrize(
    ("attributes", "kind", "word"),
    [
        ({"start": "0", "end": "5", "step": "0"}, "int", "step is 0"),
        ({"start": "0", "end": "5", "step": "two"}, "int", "step is no number"),
        ({"start": "0", "end": "5", "step": "1" + "0" * 500}, "int", "step is no number"),
        ({"start": "0", "end": "5", "step": "1e9999"}, "decimal", "step is no number"),
        ({"start": "0", "end": "5", "step": "0.5"}, "int", "step is no whole number"),
        ({"start": "0", "end": "5", "step": "3"}, "int", "do not lead"),
        ({"start": "", "end": "5", "step": "1"}, "int", "start is no number"),
    ],
)
def test_an_odd_range_can_still_be_answered_and_its_author_is_told(
    attributes: dict[str, str], kind: str, word: str
) -> None:
    record = asked(kind, **attributes)
    assert any(word in warning for warning in record.form.warnings)
    assert takes(record, "3")


def test_a_sound_range_is_no_cause_for_a_warning() -> None:
    assert asked("decimal", start="1", end="0", step="0.1").form.warnings == ()


def test_other_questions_have_no_ends() -> None:
    node = session("<a/>", "", '<input ref="/data/a"/>').node("/data/a")
    assert (node.start, node.end, node.step) == ("", "", "")
