"""Choices that are the answers of a repeat: they come, go and are renamed with its instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import NOON, session

from auditor_app.errors import AnswerError
from auditor_app.xforms import Choice, ChoicesChanged, FormSession, ValueChanged, load_form
from auditor_app.xforms.markdown import rich_text

if TYPE_CHECKING:
    from pathlib import Path


def people(folder: Path, kind: str, choice_filter: str = "") -> FormSession:
    """A form that asks for people and then, as `x`, about them."""
    (folder / "form.md").write_text(
        "| survey |\n"
        "| | type | name | label | choice_filter | relevant |\n"
        "| | begin_repeat | person | Person | | |\n"
        "| | text | who | Name | | |\n"
        "| | integer | age | Age | | |\n"
        "| | text | note | Note | | ${age} > 17 |\n"
        "| | end_repeat | | | | |\n"
        f"| | {kind} | x | X | {choice_filter} | |\n"
    )
    return FormSession(load_form(folder / "form.md"), clock=lambda: NOON)


def name(record: FormSession, *names: str) -> None:
    for number, each in enumerate(names, 1):
        if number > 1:
            record.add_repeat("/data/person")
        record.answer(f"/data/person[{number}]/who", each)


def shown(record: FormSession) -> list[str]:
    return [choice.label for choice in record.node("/data/x").choices]


@pytest.mark.parametrize("kind", ["select_one ${who}", "select one ${who}", "rank ${who}"])
def test_those_who_are_named_are_the_choices(tmp_path: Path, kind: str) -> None:
    record = people(tmp_path, kind)
    assert shown(record) == []
    name(record, "Ann", "Bo")
    assert record.node("/data/x").choices == (Choice("Ann", "Ann"), Choice("Bo", "Bo"))
    record.answer("/data/x", "Bo")
    assert record.value("/data/x") == "Bo"


def test_a_name_is_shown_to_the_letter_whatever_marks_it_holds(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}")
    name(record, "*Ann* <b>Lee</b>")
    (choice,) = record.node("/data/x").choices
    assert rich_text(choice.label) == "*Ann* &lt;b&gt;Lee&lt;/b&gt;"
    record.answer("/data/x", choice.value)
    assert "*Ann* &lt;b&gt;Lee&lt;/b&gt;</x>" in record.submission_xml()


def test_a_new_name_is_a_new_choice_and_an_unnamed_instance_is_none(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}")
    name(record, "Ann")
    assert shown(record) == ["Ann"]
    changes = record.add_repeat("/data/person")
    assert not any(isinstance(change, ChoicesChanged) for change in changes)
    changed = ChoicesChanged("/data/x", (Choice("Ann", "Ann"), Choice("Bo", "Bo")))
    assert changed in record.answer("/data/person[2]/who", "Bo")


def test_who_is_taken_out_can_no_longer_be_the_answer(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}")
    name(record, "Ann", "Bo")
    record.answer("/data/x", "Ann")
    assert shown(record) == ["Ann", "Bo"]
    changes = record.remove_repeat("/data/person[1]")
    assert ValueChanged("/data/x", "") in changes
    assert ChoicesChanged("/data/x", (Choice("Bo", "Bo"),)) in changes
    with pytest.raises(AnswerError, match="choice that it does not have"):
        record.answer("/data/x", "Ann")


def test_an_answer_goes_even_where_nobody_looks_at_its_choices(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}")
    name(record, "Ann", "Bo")
    record.answer("/data/x", "Ann")
    assert ValueChanged("/data/x", "") in record.remove_repeat("/data/person[1]")


def test_who_is_renamed_is_another_choice(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}")
    name(record, "Ann", "Bo")
    record.answer("/data/x", "Bo")
    assert ValueChanged("/data/x", "") in record.answer("/data/person[2]/who", "Bob")
    assert shown(record) == ["Ann", "Bob"]


def test_a_filter_reads_the_instance_of_each_choice(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}", "${age} > 17")
    name(record, "Ann", "Bo")
    record.answer("/data/person[1]/age", "16")
    record.answer("/data/person[2]/age", "30")
    assert shown(record) == ["Bo"]
    record.answer("/data/x", "Bo")
    changes = record.answer("/data/person[2]/age", "17")
    assert ValueChanged("/data/x", "") in changes
    assert ChoicesChanged("/data/x", ()) in changes


def test_an_answer_that_becomes_irrelevant_is_no_choice(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${note}")
    record.answer("/data/person[1]/age", "20")
    record.answer("/data/person[1]/note", "Tall")
    record.answer("/data/x", "Tall")
    assert shown(record) == ["Tall"]
    changes = record.answer("/data/person[1]/age", "10")
    assert ValueChanged("/data/x", "") in changes
    assert ChoicesChanged("/data/x", ()) in changes


def test_a_ranking_keeps_the_order_of_those_who_stay(tmp_path: Path) -> None:
    record = people(tmp_path, "rank ${who}")
    name(record, "Ann", "Bo", "Cy")
    record.answer("/data/x", "Cy Ann Bo")
    assert ValueChanged("/data/x", "Cy Bo") in record.remove_repeat("/data/person[1]")


def test_of_several_chosen_those_who_stay_stay() -> None:
    """pyxform makes no such select_multiple; an XForm may have it."""
    record = session(
        "<person><who/></person><x/>",
        "",
        '<group ref="/data/person"><repeat nodeset="/data/person"><input ref="/data/person/who"/>'
        '</repeat></group><select ref="/data/x"><itemset nodeset="/data/person[./who != \'\']">'
        '<value ref="who"/><label ref="who"/></itemset></select>',
    )
    name(record, "Ann", "Bo", "Cy")
    record.answer("/data/x", "Cy Ann")
    assert shown(record) == ["Ann", "Bo", "Cy"]
    changes = record.remove_repeat("/data/person[1]")
    assert ValueChanged("/data/x", "Cy") in changes
    assert ChoicesChanged("/data/x", (Choice("Bo", "Bo"), Choice("Cy", "Cy"))) in changes


def test_what_was_chosen_is_still_chosen_in_a_record_that_is_opened_again(tmp_path: Path) -> None:
    record = people(tmp_path, "select_one ${who}")
    name(record, "Ann", "Bo")
    record.answer("/data/x", "Bo")
    again = FormSession(record.form, values=record.values(), clock=lambda: NOON)
    assert again.value("/data/x") == "Bo"
    assert shown(again) == ["Ann", "Bo"]
    assert ValueChanged("/data/x", "") in again.remove_repeat("/data/person[2]")
