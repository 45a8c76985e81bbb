"""The shipped forms: safe, worded with care, and tied to known indicators."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pyxform.xls2json_backends import md_to_dict

from auditor_app.protocols.bindings import bindings_of

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol

FORMS = Path(__file__).resolve().parents[2] / "forms" / "ilo_forced_labour"
NAMES = ("site_profile", "worker_interview")
ENGLISH = "English (en)"
NOT_ASKABLE: dict[str, str] = {}
"""Indicators that no worker can be asked about, with the reason. All 44 are asked."""


def rows(name: str, sheet: str) -> list[dict[str, str]]:
    return md_to_dict((FORMS / f"{name}.md").read_text("utf-8"))[sheet]


def place(row: dict[str, str]) -> str:
    return f"{row.get('list_name', row.get('type', ''))} {row.get('name', '')}"


@pytest.mark.parametrize("name", NAMES)
def test_everything_shown_has_a_label_and_every_rule_a_message(name: str) -> None:
    for row in rows(name, "survey"):
        if row["type"] not in {"calculate", "end_group", "end_repeat"}:
            assert row.get(f"label::{ENGLISH}"), place(row)
        if "constraint" in row:
            assert row.get(f"constraint_message::{ENGLISH}"), place(row)
        if "required" in row:
            assert row.get(f"required_message::{ENGLISH}"), place(row)
    for row in rows(name, "choices"):
        assert row.get(f"label::{ENGLISH}"), place(row)


@pytest.mark.parametrize(("name", "least"), [("site_profile", 25), ("worker_interview", 60)])
def test_a_form_asks_enough(name: str, least: int, protocol: Protocol) -> None:
    questions = [
        question
        for question in protocol.form(name).definition.questions()
        if not protocol.form(name).definition.binds[question.ref].readonly
    ]
    assert len(questions) >= least


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_at_most_seven_things_on_it(name: str) -> None:
    page, count = "", 0
    for row in rows(name, "survey"):
        if row["type"] == "begin_group" and row.get("appearance") == "field-list":
            page, count = row["name"], 0
        elif row["type"] == "end_group":
            assert not page or 3 <= count <= 7, (page, count)
            page = ""
        elif row["type"] != "calculate":
            assert page or row["type"].startswith(("begin", "end")), place(row)
            count += 1


def test_every_indicator_is_asked_or_its_absence_is_explained(protocol: Protocol) -> None:
    form = protocol.form("worker_interview").definition
    asked = {i for binding in bindings_of(form) for i in binding.indicators}
    known = {indicator.id for indicator in protocol.indicators}
    assert asked | set(NOT_ASKABLE) == known
    assert not asked & set(NOT_ASKABLE)


def test_every_group_of_the_ilo_is_covered(protocol: Protocol) -> None:
    assert len(protocol.groups) == 11
    assert {i.ilo11 for i in protocol.indicators} == {group.id for group in protocol.groups}


def test_whatever_decides_can_be_declined(protocol: Protocol) -> None:
    choices: dict[str, set[str]] = {}
    for row in rows("worker_interview", "choices"):
        choices.setdefault(row["list_name"], set()).add(row["name"])
    tied = {
        b.ref.rpartition("/")[2] for b in bindings_of(protocol.form("worker_interview").definition)
    }
    for row in rows("worker_interview", "survey"):
        if row.get("name") in tied - {"may_ask"}:
            assert "declined" in choices[row["type"].split()[1]], place(row)


def test_a_worker_need_not_say_what_a_cost_was_for() -> None:
    heads = {r["name"] for r in rows("worker_interview", "choices") if r["list_name"] == "fee_head"}
    assert {"dont_know", "declined"} <= heads


def test_every_form_offers_the_same_currencies() -> None:
    offered = {}
    for path in sorted(FORMS.glob("*.md")):
        choices = rows(path.stem, "choices")
        offered[path.stem] = [row for row in choices if row["list_name"] == "currency"]
    given = [
        [(row["name"], row[f"label::{ENGLISH}"]) for row in found]
        for found in offered.values()
        if found
    ]
    assert len(given) == 5
    assert all(each == given[0] for each in given)


def test_the_hard_questions_come_last(protocol: Protocol) -> None:
    order = [binding.ref for binding in bindings_of(protocol.form("worker_interview").definition)]
    gate = order.index("/data/interview/before_hard/may_ask")
    for name in ("threats", "punishments", "hurt", "hurt_others", "unwanted"):
        assert any(ref.endswith(f"/{name}") for ref in order[gate + 1 :]), name


def test_no_form_asks_for_a_name_or_a_way_to_reach_a_worker() -> None:
    for row in rows("worker_interview", "survey"):
        if row["type"] == "text":
            assert row["name"] in {"pseudonym", "wish", "quote", "auditor_notes"}


@pytest.mark.parametrize("name", NAMES)
def test_a_form_compiles_without_a_warning_that_matters(name: str, protocol: Protocol) -> None:
    from pyxform.xls2xform import convert  # noqa: PLC0415 (slow to import)

    # Photos are evidence and keep their size: pyxform's advice to shrink them does not apply.
    warnings = [w for w in convert(str(FORMS / f"{name}.md")).warnings if "max-pixels" not in w]
    assert warnings == []
    assert protocol.form(name).definition.warnings == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_form_knows_which_way_its_languages_run(name: str, protocol: Protocol) -> None:
    languages = {each.tag: each.direction for each in protocol.form(name).definition.languages}
    assert languages["en"] == "ltr"
    assert languages["ar"] == "rtl"


def test_every_word_of_the_protocol_is_there_in_arabic(protocol: Protocol) -> None:
    wordings = [protocol.wording, *(form.wording for form in protocol.forms)]
    wordings += [i.wording for i in protocol.indicators]
    wordings += [group.wording for group in protocol.groups]
    for part in (*protocol.flags, *protocol.outcomes):
        wordings += [part.title, part.meaning]
    for wording in wordings:
        assert re.search("[\u0600-\u06ff]", wording.in_language("ar")), str(wording)
        assert wording.in_language("ar-JO") == wording.in_language("ar")
        assert wording.in_language("ne") == str(wording)


NEUTRAL = {"worse_than_told", "held_items", "fined_for", "missing_home", "threats", "punishments"}
PRESUMES = re.compile(r"^(What|Which|For what|Whom?)\b.*\b(worse|fine|missing|warn|punish|kept)")


@pytest.mark.parametrize("name", ["worker_interview", "group_interview"])
def test_no_question_takes_for_granted_that_something_happened(name: str) -> None:
    seen = set()
    for row in rows(name, "survey"):
        label = row.get(f"label::{ENGLISH}", "")
        if row["type"].startswith("select"):
            assert not PRESUMES.search(label), label
        if row.get("name") in NEUTRAL:
            seen.add(row["name"])
            assert label.startswith(("Is anything", "Are any", "Have you")), label
    assert seen >= {"worse_than_told", "missing_home"}


@pytest.mark.parametrize("name", ["worker_interview", "group_interview"])
def test_getting_a_payslip_and_understanding_it_are_two_answers(name: str) -> None:
    (question,) = (r for r in rows(name, "survey") if r.get("name") == "payslip")
    assert question[f"label::{ENGLISH}"] == "Do you get a payslip?"
    offered = [r["name"] for r in rows(name, "choices") if r["list_name"] == "payslip"]
    assert offered == ["yes", "unclear", "no", "dont_know", "declined"]
