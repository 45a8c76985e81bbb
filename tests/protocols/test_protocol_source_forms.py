"""The forms beside site and worker: complete when filled, strict on numbers, tied to indicators."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from pyxform.xls2json_backends import md_to_dict
from source_answers import QUIET, record, ref_of

from auditor_app.errors import AnswerError
from auditor_app.protocols.bindings import bindings_of
from auditor_app.protocols.findings import findings_of
from auditor_app.xforms import FormSession, wants_sealing

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol

FORMS = Path(__file__).resolve().parents[2] / "forms" / "ilo_forced_labour"
NAMES = tuple(QUIET)
ENGLISH = "English (en)"
ROLES = {
    "group_interview": ("group_interview", "any"),
    "recruitment_fees": ("recruitment", "any"),
    "document_review": ("document_review", "at_most_one"),
    "wages_hours": ("wages_hours", "at_most_one"),
    "dormitory": ("dormitory", "any"),
    "grievance_channel": ("grievance", "at_most_one"),
}


def rows(name: str, sheet: str) -> list[dict[str, str]]:
    return md_to_dict((FORMS / f"{name}.md").read_text("utf-8"))[sheet]


def observed(protocol: Protocol, session: FormSession) -> set[str]:
    return {
        result.indicator.id
        for result in findings_of(protocol, session)
        if result.state == "observed"
    }


def undecided(protocol: Protocol, session: FormSession) -> set[str]:
    return {r.indicator.id for r in findings_of(protocol, session) if r.state == "undecided"}


@pytest.mark.parametrize("form_id", NAMES)
def test_a_form_has_its_role_and_count(form_id: str, protocol: Protocol) -> None:
    form = protocol.form(form_id)
    assert (form.role, form.count) == ROLES[form_id]
    assert form.definition.version >= "2026112901"


@pytest.mark.parametrize("form_id", NAMES)
def test_a_quiet_record_is_complete_and_shows_nothing(form_id: str, protocol: Protocol) -> None:
    session = record(protocol, form_id)
    session.finish()
    assert session.problems() == ()
    assert not session.failures
    root = etree.fromstring(session.submission_xml().encode())
    assert root.get("id") == form_id
    assert session.instance_name.strip()
    assert observed(protocol, session) == set()
    assert undecided(protocol, session) == set()


@pytest.mark.parametrize("form_id", NAMES)
def test_an_empty_record_says_what_it_needs(form_id: str, protocol: Protocol) -> None:
    problems = FormSession(protocol.form(form_id).definition).problems()
    assert len(problems) >= 5
    assert {problem.kind for problem in problems} == {"required"}


@pytest.mark.parametrize("form_id", NAMES)
def test_everything_shown_has_a_label_and_every_rule_a_message(form_id: str) -> None:
    for row in rows(form_id, "survey"):
        place = f"{row['type']} {row.get('name')}"
        if row["type"] not in {"calculate", "end_group", "end_repeat"}:
            assert row.get(f"label::{ENGLISH}"), place
        for rule in ("constraint", "required"):
            if rule in row:
                assert row.get(f"{rule}_message::{ENGLISH}"), place


@pytest.mark.parametrize("form_id", NAMES)
def test_a_page_has_three_to_seven_things_on_it(form_id: str) -> None:
    page, count = "", 0
    for row in rows(form_id, "survey"):
        if row["type"] == "begin_group" and row.get("appearance") == "field-list":
            page, count = row["name"], 0
        elif row["type"] == "end_group":
            assert not page or 3 <= count <= 7, (page, count)
            page = ""
        elif row["type"] != "calculate":
            assert page or row["type"].startswith(("begin", "end")), row
            count += 1


@pytest.mark.parametrize("form_id", NAMES)
def test_a_form_compiles_without_a_warning_that_matters(form_id: str, protocol: Protocol) -> None:
    from pyxform.xls2xform import convert  # noqa: PLC0415 (slow to import)

    # Photos are evidence and keep their size: pyxform's advice to shrink them does not apply.
    warnings = convert(str(FORMS / f"{form_id}.md")).warnings
    assert [warning for warning in warnings if "max-pixels" not in warning] == []
    assert protocol.form(form_id).definition.warnings == ()


@pytest.mark.parametrize("form_id", NAMES)
def test_whatever_decides_can_be_left_open(form_id: str) -> None:
    choices: dict[str, set[str]] = {}
    for row in rows(form_id, "choices"):
        choices.setdefault(row["list_name"], set()).add(row["name"])
    ways_out = {"declined", "not_checked", "not_available"}
    for row in rows(form_id, "survey"):
        if "bind::auditor:indicator" in row and row["type"].startswith("select"):
            assert choices[row["type"].split()[1]] & ways_out, row["name"]


@pytest.mark.parametrize("form_id", NAMES)
def test_whatever_is_written_freely_warns_of_names(form_id: str) -> None:
    free = {"limits", "licence_number"}
    for row in rows(form_id, "survey"):
        if row["type"] == "text" and row["name"] not in free:
            hint = row.get(f"hint::{ENGLISH}", "")
            assert re.search("[Nn]o name|[Nn]ever|code", hint), row["name"]


def test_a_group_is_never_asked_what_belongs_to_one_person(protocol: Protocol) -> None:
    form = protocol.form("group_interview")
    assert wants_sealing(form.definition)
    asked = {row.get("name") for row in rows("group_interview", "survey")}
    alone = {"promised_wage", "wage_received", "loan", "lender", "loan_left", "debt_leave"}
    alone |= {"fees_paid", "threats", "punishments", "hurt", "unwanted", "wage_due", "fined_for"}
    assert not asked & alone
    numbers = [r["name"] for r in rows("group_interview", "survey") if r["type"] == "decimal"]
    assert numbers == ["hours_day", "days_week"]
    told = {result.indicator.id for result in findings_of(protocol, record(protocol, form.form_id))
            if result.askable}  # fmt: skip
    assert not told & {"P1", "P7", "P8", "P9", "P10", "P12", "P16", "UR4", "IL4", "WD8"}


def test_every_page_of_a_group_interview_says_how_to_stop() -> None:
    inside, pages, stops = False, 0, 0
    for row in rows("group_interview", "survey"):
        inside = (inside or row.get("name") == "interview") and row.get("name") != "auditor_part"
        pages += inside and row.get("appearance") == "field-list"
        stops += inside and str(row.get(f"label::{ENGLISH}", "")).startswith("**Stop and refer")
    assert pages == stops == 9


def test_a_group_that_refuses_leaves_nothing_behind(protocol: Protocol) -> None:
    session = record(protocol, "group_interview", consent_given="refuse")
    assert session.problems() == ()
    assert "go_out" not in session.submission_xml()


BAD = [
    ("group_interview", "group_code", "Amina", "G-03"),
    ("group_interview", "interview_date", "2999-01-01", "2026-11-19"),
    ("group_interview", "group_size", "1", "6"),
    ("group_interview", "group_women", "6", "3"),
    ("group_interview", "group_men", "3", "1"),
    ("group_interview", "hours_day", "25", "24"),
    ("group_interview", "days_week", "8", "7"),
    ("group_interview", "dependencies", "none food", "food"),
    ("recruitment_fees", "workers", "0", "50"),
    ("recruitment_fees", "workers_women", "41", "40"),
    ("recruitment_fees", "monthly_wage", "-1", "1"),
    ("recruitment_fees", "licence_until", "2001-01-01", "2091-01-01"),
    ("recruitment_fees", "workers_with_costs", "41", "40"),
    ("recruitment_fees", "cost_workers", "41", "40"),
    ("recruitment_fees", "cost_date", "2999-01-01", "2024-01-01"),
    ("recruitment_fees", "cost_date", "1850-01-01", "2024-01-01"),
    ("recruitment_fees", "cost_amount", "-100000", "90000"),
    ("recruitment_fees", "cost_rate", "0", "0.005"),
    ("recruitment_fees", "repaid_amount", "100001", "100000"),
    ("recruitment_fees", "repaid_date", "2025-02-01", "2025-03-01"),
    ("recruitment_fees", "repaid_date", "2999-01-01", "2025-03-01"),
    ("recruitment_fees", "loan_amount", "-5", "5"),
    ("recruitment_fees", "loan_months", "0", "1"),
    ("recruitment_fees", "lenders", "bank not_checked", "bank"),
    ("document_review", "review_date", "2999-01-01", "2026-11-19"),
    ("document_review", "files_planned", "-1", "3"),
    ("document_review", "draw_number", "0", "8"),
    ("document_review", "draw_number", "19", "8"),
    ("document_review", "birth_year", "2999", "1990"),
    ("document_review", "started", "1989-01-01", "1995-01-01"),
    ("document_review", "started", "2999-01-01", "1995-01-01"),
    ("wages_hours", "minimum_wage", "0", "1.4"),
    ("wages_hours", "total_limit", "40", "54"),
    ("wages_hours", "regular_limit", "169", "44"),
    ("wages_hours", "latest_days", "-1", "0"),
    ("wages_hours", "deduction_limit", "101", "30"),
    ("wages_hours", "month_date", "2999-01-01", "2026-08-01"),
    ("wages_hours", "regular_hours", "169", "44"),
    ("wages_hours", "overtime_hours", "121", "6"),
    ("wages_hours", "longest_week", "53", "54"),
    ("wages_hours", "longest_week", "169", "60"),
    ("wages_hours", "clock_week", "169", "58"),
    ("wages_hours", "days_in_row", "0", "6"),
    ("wages_hours", "lowest_pay", "-1", "320"),
    ("wages_hours", "lowest_hours", "745", "200"),
    ("wages_hours", "lowest_days", "32", "31"),
    ("wages_hours", "highest_deduction", "321", "20"),
    ("wages_hours", "deduction_amount", "321", "20"),
    ("wages_hours", "loan_rate", "101", "10"),
    ("dormitory", "visit_date", "2999-01-01", "2026-11-19"),
    ("dormitory", "women", "61", "60"),
    ("dormitory", "children", "61", "0"),
    ("dormitory", "room_people", "61", "6"),
    ("dormitory", "room_beds", "-1", "6"),
    ("dormitory", "room_tiers", "7", "2"),
    ("dormitory", "bed_length", "1980", "198"),
    ("dormitory", "bed_width", "8", "80"),
    ("dormitory", "headroom", "20", "203"),
    ("dormitory", "lockers", "7", "6"),
    ("dormitory", "toilets", "-1", "6"),
    ("dormitory", "charge", "251", "25"),
    ("dormitory", "wage", "0", "250"),
    ("grievance_channel", "received", "-1", "12"),
    ("grievance_channel", "answered", "13", "9"),
    ("grievance_channel", "open", "4", "3"),
    ("grievance_channel", "solved", "10", "9"),
    ("grievance_channel", "theme_pay", "13", "12"),
    ("grievance_channel", "representatives_women", "7", "6"),
    ("grievance_channel", "know", "21", "20"),
    ("grievance_channel", "trust_it", "21", "20"),
    ("grievance_channel", "ways_open", "none box", "box"),
]


@pytest.mark.parametrize(("form_id", "name", "bad", "good"), BAD)
def test_what_cannot_be_is_caught_where_it_is_typed(
    form_id: str, name: str, bad: str, good: str, protocol: Protocol
) -> None:
    session = record(protocol, form_id)
    ref = ref_of(protocol, form_id, name)
    session.answer(ref, bad)
    caught = {problem.ref: problem for problem in session.problems()}
    assert caught[ref].kind == "constraint"
    assert caught[ref].message == session.node(ref).message
    session.answer(ref, good)
    assert session.node(ref).message is None


@pytest.mark.parametrize(
    ("form_id", "name"),
    [
        ("recruitment_fees", "cost_currency"),
        ("recruitment_fees", "origin"),
        ("wages_hours", "wage_currency"),
        ("dormitory", "cost_currency"),
    ],
)
def test_an_unknown_currency_or_country_is_refused(
    form_id: str, name: str, protocol: Protocol
) -> None:
    session = record(protocol, form_id)
    with pytest.raises(AnswerError):
        session.answer(ref_of(protocol, form_id, name), "XXX")


def test_a_cost_in_another_currency_needs_a_rate(protocol: Protocol) -> None:
    session = record(protocol, "recruitment_fees", cost_rate=None)
    assert [problem.message for problem in session.problems()] == [
        "Enter the rate, so that the costs can be added up."
    ]


def test_a_whole_repayment_is_the_whole_cost(protocol: Protocol) -> None:
    session = record(protocol, "recruitment_fees", cost_repaid="all")
    assert [p.ref for p in session.problems()] == [
        ref_of(protocol, "recruitment_fees", "repaid_amount")
    ]
    session.answer(ref_of(protocol, "recruitment_fees", "repaid_amount"), "100000")
    assert session.problems() == ()


def test_costs_are_added_up_in_the_currency_of_the_pay(protocol: Protocol) -> None:
    session = record(protocol, "recruitment_fees")
    found = {name: session.value(f"/data/totals/{name}") for name in (
        "worker_total", "worker_total_all", "employer_total", "repaid_total", "open_total_all",
        "cost_months")}  # fmt: skip
    assert {name: float(value) for name, value in found.items()} == {
        "worker_total": 500,  # 100,000 NPR at 0.005
        "worker_total_all": 15_000,  # 30 workers
        "employer_total": 300,
        "repaid_total": 100,
        "open_total_all": 12_000,  # 30 x (500 - 100)
        "cost_months": 2,  # 500 of 250 a month
    }
    assert float(session.value("/data/debt/debt_months")) == 2.5
    assert session.node("/data/totals/policy_note").relevant, "the employer was to pay all"


def test_a_month_over_the_limits_is_flagged(protocol: Protocol) -> None:
    session = record(
        protocol, "wages_hours", longest_week="58", clock_week="72", days_in_row="20",
        lowest_pay="300", highest_deduction="80", premium_paid="0", overtime_consent="no",
        latest_days="31", deductions="food deposit", fines_seen="yes",
        loan_rate="25", loan_signs="interest",
    )  # fmt: skip
    assert session.problems() == ()
    flagged = {n for n in ("hours", "rest", "minimum", "premium", "deduction", "clock")
               if session.node(f"/data/month[1]/month_notes/month_{n}_note").relevant}  # fmt: skip
    assert flagged == {"hours", "rest", "minimum", "premium", "deduction", "clock"}
    # 1.5 an hour x 208 hours
    assert float(session.value("/data/month[1]/month_pay/minimum_due")) == 312
    assert session.value("/data/month[1]/month_pay/deduction_share") == "25"
    assert session.node("/data/summary/clock_summary").relevant
    assert session.node("/data/loans_page/loan_note").relevant
    assert observed(protocol, session) == {"WD1", "WD8", "P14", "P15", "P21"}


def test_a_month_at_the_limits_is_not_flagged(protocol: Protocol) -> None:
    session = record(
        protocol, "wages_hours", longest_week="60", clock_week="59", lowest_pay="312",
        highest_deduction="64", overtime_consent="no",
    )  # fmt: skip
    for name in ("hours", "rest", "minimum", "premium", "deduction", "clock"):
        assert not session.node(f"/data/month[1]/month_notes/month_{name}_note").relevant, name
    assert observed(protocol, session) == set(), "no hours over the limit, so nothing is forced"


def test_a_delay_that_nobody_could_find_out_is_left_open(protocol: Protocol) -> None:
    session = record(protocol, "wages_hours", latest_days=None, workers_waiting=None)
    assert session.problems() == ()
    (late,) = (
        each
        for each in bindings_of(protocol.form("wages_hours").definition)
        if each.ref.endswith("/latest_days")
    )
    assert session.evaluate(late.undecided, late.ref) is True


def test_complaints_that_nobody_counted_are_left_out(protocol: Protocol) -> None:
    themes = {name: None for name in QUIET["grievance_channel"] if name.startswith("theme_")}
    session = record(
        protocol, "grievance_channel", log="none", received=None, answered=None, open=None,
        solved=None, usual_days=None, trust_it="2", **themes,
    )  # fmt: skip
    assert session.problems() == ()
    assert not session.node("/data/trust/trust_note").relevant, "none received is another thing"


@pytest.mark.parametrize(
    ("unit", "amount", "due"), [("hour", "2", 416), ("day", "10", 260), ("month", "300", 300)]
)
def test_the_minimum_wage_is_due_by_hour_day_or_month(
    unit: str, amount: str, due: float, protocol: Protocol
) -> None:
    session = record(protocol, "wages_hours", minimum_wage=amount, wage_unit=unit)
    assert float(session.value("/data/month[1]/month_pay/minimum_due")) == due


def test_the_same_file_stands_in_the_review_once(protocol: Protocol) -> None:
    session = record(protocol, "document_review", **{"draw_number#2": "7"})
    assert {problem.kind for problem in session.problems()} == {"constraint"}
    assert len(session.problems()) == 2


def test_a_file_of_someone_who_began_as_a_child_is_noticed(protocol: Protocol) -> None:
    session = record(protocol, "document_review", birth_year="2006", started="2022-01-01")
    assert session.node("/data/file[1]/file_item/age_note").relevant
    assert "16 years" in session.node("/data/file[1]/file_item/age_note").label


def test_files_are_counted_against_the_sample(protocol: Protocol) -> None:
    session = record(protocol, "document_review", files_planned="3")
    assert session.value("/data/end/files_seen") == "2"
    assert session.node("/data/end/files_short").relevant


def test_a_crowded_dormitory_is_noticed(protocol: Protocol) -> None:
    session = record(
        protocol, "dormitory", room_people="8", room_tiers="3", bed_width="79", lockers="2",
        toilets="3", charge="50",
    )  # fmt: skip
    assert session.node("/data/room[1]/room_item/beds_short_note").relevant
    assert session.node("/data/room[1]/room_beds_page/size_note").relevant
    assert session.node("/data/washing/washing_note").relevant
    assert session.node("/data/needs/beds_contradiction").relevant
    assert session.value("/data/costs/charge_share") == "20"


@pytest.mark.parametrize(
    ("form_id", "answers", "shown"),
    [
        ("group_interview", {"overtime_choice": "no", "hours_day": "11"}, {"WD1"}),
        ("group_interview", {"overtime_choice": "no"}, set()),
        ("group_interview", {"go_out": "permission", "watched": "always"}, {"WD3", "P13"}),
        ("group_interview", {"papers_kept": "office", "resign": "no"}, {"P2", "IL2"}),
        ("group_interview", {"missing_home": "water", "worse_than_told": "pay"}, {"WD4", "UR6"}),
        ("recruitment_fees", {"repaid_by": "work"}, {"UR4"}),
        ("recruitment_fees", {"repaid_by": "deducted", "lenders": "agent"}, {"UR4"}),
        ("recruitment_fees", {"repaid_by": "deducted"}, set()),
        ("recruitment_fees", {"debt_leave": "no", "debt_end": "grows"}, {"IL4"}),
        ("recruitment_fees", {"loan_signs": "interest", "deposit": "yes"}, {"WD8", "P14"}),
        ("recruitment_fees", {"contract_same": "worse", "papers_during": "agency"}, {"UR6", "P2"}),
        ("document_review", {"no_deposits": "partly", "no_fines": "no"}, {"P14", "P21"}),
        ("document_review", {"file_papers#2": "original", "resignations": "no"}, {"P2", "IL2"}),
        ("document_review", {"file_wages": "unpaid", "loans_interest": "no"}, {"P15", "WD8"}),
        ("document_review", {"gate_log": "no", "contract_same": "no"}, {"WD3", "UR6"}),
        ("dormitory", {"exits_open": "all_locked", "night_rule": "no"}, {"P6", "WD3"}),
        ("dormitory", {"phones": "taken", "guards_seen": "follow"}, {"P3", "P13"}),
        ("dormitory", {"phones": "no", "log_punished": "yes"}, {"WD3", "P21"}),
        ("dormitory", {"dependencies": "housing food", "water": "no"}, {"WD9", "WD4"}),
        ("grievance_channel", {"retaliation": "one", "consequences": "dismissed fine"},
         {"P17", "P21"}),
    ],
)  # fmt: skip
def test_what_a_source_shows(
    form_id: str, answers: dict[str, str], shown: set[str], protocol: Protocol
) -> None:
    session = record(protocol, form_id, **answers)
    assert session.problems() == ()
    assert observed(protocol, session) == shown


@pytest.mark.parametrize(
    ("form_id", "answers", "left_open"),
    [
        ("group_interview", {"go_out": "declined"}, {"WD3"}),
        ("recruitment_fees", {"loans": "not_checked"}, {"UR4", "IL4"}),
        ("document_review", {"papers_returned": "not_available"}, {"P2"}),
        ("document_review", {"loans_interest": "not_applicable"}, {"WD8"}),
        ("document_review", {"resignations": "not_applicable"}, {"IL2"}),
        ("wages_hours", {"overtime_consent": "not_checked"}, {"WD1"}),
        ("dormitory", {"night_lock": "not_checked"}, {"P6"}),
        ("grievance_channel", {"retaliation": "not_checked"},
         {"P4", "P11", "P15", "P17", "P18", "P20", "P21"}),
    ],
)  # fmt: skip
def test_what_was_not_checked_stays_open(
    form_id: str, answers: dict[str, str], left_open: set[str], protocol: Protocol
) -> None:
    session = record(protocol, form_id, **answers)
    assert undecided(protocol, session) == left_open


def test_complaints_that_nobody_accounts_for_are_noticed(protocol: Protocol) -> None:
    session = record(protocol, "grievance_channel", open="1", theme_pay="4")
    assert session.node("/data/cases/lost_note").relevant
    assert session.node("/data/themes_more/themes_note").relevant


def test_what_a_site_does_not_have_is_told_apart_from_what_it_does_not_show(
    protocol: Protocol,
) -> None:
    none_here = dict.fromkeys(
        ("agent_contracts", "agent_licences", "loans_share", "loans_months", "gate_log"),
        "not_applicable",
    )
    assert record(protocol, "document_review", **none_here).problems() == ()
    none_here = dict.fromkeys(("agency_workers", "migrants_vote"), "not_applicable")
    assert record(protocol, "grievance_channel", **none_here).problems() == ()
    note = record(protocol, "document_review").node("/data/review/how_note").label
    assert "none were shown" in note
    assert "nothing of the kind here" in note
