"""Answers that life gives are taken; what cannot be is refused where it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pyxform.xls2json_backends import md_to_dict
from source_answers import record

from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol

Interview = Callable[..., FormSession]
FORMS = Path(__file__).resolve().parents[2] / "forms" / "ilo_forced_labour"
YEAR = datetime.now(UTC).year
PAID = {"fees_paid": "yes", "money_source": "savings", "fees_returned": "none"}
COST = {"fee_head": "service", "fee_to": "broker", "fee_receipt": "no"}


def test_a_cost_whose_amount_nobody_knows_is_still_written_down(interview: Interview) -> None:
    unknown = COST
    known = COST | {"fee_amount": "50", "fee_currency": "KWD", "fee_rate": "2.3"}
    session = interview(fees=(unknown, known), **PAID)
    assert session.problems() == ()
    assert session.node("/data/interview/debt/fee_total").value == "115"
    assert not session.node("/data/interview/fee[1]/fee_item/fee_currency").relevant
    assert not session.node("/data/interview/fee[1]/fee_item/fee_rate").relevant


def test_an_amount_never_stands_without_its_currency(interview: Interview) -> None:
    session = interview(fees=(COST | {"fee_amount": "50"},), **PAID)
    (problem,) = session.problems()
    assert problem.ref.endswith("/fee_currency")
    assert session.node("/data/interview/debt/fee_total").value == "0"


def test_money_of_the_corridors_of_labour_can_be_named() -> None:
    choices = md_to_dict((FORMS / "worker_interview.md").read_text("utf-8"))["choices"]
    offered = [row["name"] for row in choices if row["list_name"] == "currency"]
    assert offered == sorted(set(offered))
    assert {"AED", "BHD", "GBP", "HKD", "JPY", "KRW", "KWD", "OMR", "QAR", "SAR", "SGD"} <= set(
        offered
    )


def test_a_country_without_a_minimum_wage_has_none_to_fall_below(protocol: Protocol) -> None:
    session = record(protocol, "wages_hours", minimum_wage=None, lowest_pay="1")
    assert session.problems() == ()
    assert not session.node("/data/rules/wage_unit").relevant
    assert session.node("/data/summary/months_minimum").value == "0"
    assert (
        record(protocol, "wages_hours", lowest_pay="1").node("/data/summary/months_minimum").value
        == "1"
    )


@pytest.mark.parametrize("unknown", [{"cost_date": None}, {"licence_until": None}])
def test_a_day_that_nobody_knows_does_not_keep_a_corridor_open(
    unknown: dict[str, None], protocol: Protocol
) -> None:
    assert record(protocol, "recruitment_fees", **unknown).problems() == ()


def test_nobody_began_to_work_before_birth(interview: Interview) -> None:
    (problem,) = interview(age="20", started=f"{YEAR - 22}-01-01").problems()
    assert problem.ref == "/data/interview/job/started"
    assert "before this person was born" in problem.message
    assert interview(age="20", started=f"{YEAR - 15}-01-01").problems() == ()


def test_a_start_long_ago_is_taken_where_the_age_is_not_known(interview: Interview) -> None:
    long_ago = {"age": None, "age_band": "50_plus", "started": f"{YEAR - 35}-03-01"}
    assert interview(**long_ago).problems() == ()


@pytest.mark.parametrize("wrong", ["1926-11-29", "2999-01-01"])
def test_an_interview_lies_neither_in_the_future_nor_in_another_century(
    wrong: str, interview: Interview, protocol: Protocol
) -> None:
    for session in (
        interview(interview_date=wrong),
        record(protocol, "group_interview", interview_date=wrong),
    ):
        (problem,) = session.problems()
        assert problem.message == "The date must lie between 2000 and today."


def test_a_broker_cannot_do_something_and_be_unknown_in_it(protocol: Protocol) -> None:
    session = record(protocol, "recruitment_fees", sub_agent_tasks="finds unknown")
    (problem,) = session.problems()
    assert problem.ref.endswith("/sub_agent_tasks")


@pytest.mark.parametrize(
    ("month", "days", "hours", "taken"),
    [
        ("2026-10-01", "31", "248", True),
        ("2026-09-01", "31", "248", False),
        ("2026-02-01", "30", "240", False),
        ("2024-02-01", "29", "232", True),
        ("2026-10-01", "3", "300", False),
        ("2026-10-01", "12.5", "300", True),
    ],
)
def test_days_of_a_month_and_their_hours_fit_together(
    month: str, days: str, hours: str, taken: bool, protocol: Protocol
) -> None:
    changes = {"month_date": month, "lowest_days": days, "lowest_hours": hours}
    session = record(protocol, "wages_hours", **changes, lowest_pay="900")
    wrong = [problem.ref.rpartition("/")[2] for problem in session.problems()]
    assert wrong == ([] if taken else ["lowest_days"])


def test_rooms_hold_no_more_people_than_live_in_the_building(protocol: Protocol) -> None:
    session = record(protocol, "dormitory", people="10", women="10")
    session.add_repeat("/data/room")
    second = "/data/room[2]/room_item/room_people"
    session.answer(second, "5")
    (problem,) = (p for p in session.problems() if p.ref == second and p.kind != "required")
    assert "all people who live here: 10" in problem.message
    session.answer(second, "4")
    assert not [p for p in session.problems() if p.ref == second]


def test_no_more_rooms_are_seen_than_there_are(protocol: Protocol) -> None:
    session = record(protocol, "dormitory", rooms_total="1")
    assert session.problems() == ()
    session.add_repeat("/data/room")
    assert "/data/rooms/rooms_total" in {problem.ref for problem in session.problems()}


def test_every_form_names_the_same_countries_and_those_whose_money_it_names() -> None:
    kinds = {"country", "country_or_declined"}
    named: list[list[str]] = []
    for path in sorted(FORMS.glob("*.md")):
        choices = md_to_dict(path.read_text("utf-8"))["choices"]
        for kind in sorted(kinds & {row["list_name"] for row in choices}):
            codes = [row["name"] for row in choices if row["list_name"] == kind]
            named.append([code for code in codes if code.isupper()])
    assert len(named) == 4
    assert all(each == named[0] for each in named)
    assert {"AE", "BH", "GB", "HK", "JP", "KR", "KW", "OM", "QA", "SA", "SG"} <= set(named[0])


def test_a_corridor_to_the_gulf_can_be_told(protocol: Protocol) -> None:
    pay = {"destination": "KW", "wage_currency": "KWD", "cost_currency#2": "KWD"}
    assert record(protocol, "recruitment_fees", **pay).problems() == ()
