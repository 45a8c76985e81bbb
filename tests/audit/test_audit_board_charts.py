"""The numbers of the board's charts: hours against limits, costs against pay, and what is told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from audit_samples import answer_all
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.audit import (
    AttributeProgress,
    SampleProgress,
    StratumProgress,
    open_session,
    plan_sample,
    sample_progress,
    start_audit,
    start_record,
)
from auditor_app.audit.board import Band, Bands, bands_told, strata_told
from auditor_app.audit.board.bands import number_of, sort_into
from auditor_app.audit.board.fees import FeesSaid, fees_picture, fees_said
from auditor_app.audit.board.hours import HoursSaid, hours_picture, hours_said
from auditor_app.protocols import Protocol, shipped_protocol

if TYPE_CHECKING:
    from audit_samples import Audited

    from auditor_app.vault import Vault

MONTH = "/data/month[{n}]/month_hours/"
CONSENT = {
    "/data/setting/pseudonym": "W-1",
    "/data/consent/consent_clear": "yes",
    "/data/consent/consent_given": "agree",
}
FEE = "/data/fee[1]/fee_item/"


@pytest.fixture
def ilo() -> Protocol:
    return shipped_protocol("ilo_forced_labour")


def a_record(vault: Vault, form_id: str, answers: dict[str, str]) -> str:
    audits = vault.audits.list()
    audit = audits[0] if audits else start_audit(vault, shipped_protocol("ilo_forced_labour"), "A")
    record = start_record(vault, audit.id, form_id)
    answer_all(vault, record.id, answers)
    return record.id


def weeks(*said: str | None) -> list[HoursSaid]:
    return [HoursSaid(None if week is None else Decimal(week)) for week in said]


def rows(bands: Bands) -> list[tuple[str, str, int | None]]:
    return [(str(b.low or "-"), str(b.high or "-"), b.workers) for b in bands.bands]


# Hours ------------------------------------------------------------------------------------------


def test_months_of_the_payroll_are_read_with_their_limits(
    empty_vault: Vault, ilo: Protocol
) -> None:
    answers = {"/data/rules/regular_limit": "45", "/data/rules/total_limit": "55"}
    for n, (month, usual, more, longest, clock) in enumerate(
        (("2026-10-01", "48", "6.5", "58", "61"), ("2026-05-01", "40", "0", "44", "")), start=1
    ):
        at = MONTH.format(n=n)
        answers |= {
            f"{at}month_date": month,
            f"{at}regular_hours": usual,
            f"{at}overtime_hours": more,
            f"{at}longest_week": longest,
            f"{at}clock_week": clock,
        }
    session = open_session(empty_vault, a_record(empty_vault, "wages_hours", answers))
    said = hours_said(ilo, session, held=False)
    assert said is not None
    picture = hours_picture(ilo, [said], [], 0)
    assert picture is not None
    assert (picture.regular, picture.total) == (Decimal(45), Decimal(55))
    assert [(str(m.month), m.usual, m.longest, m.clock) for m in picture.months] == [
        ("2026-05-01", Decimal(40), Decimal(44), None),
        ("2026-10-01", Decimal("54.5"), Decimal(58), Decimal(61)),
    ]


def test_limits_that_nobody_has_answered_are_those_of_the_form(ilo: Protocol) -> None:
    picture = hours_picture(ilo, [], [], 0)
    assert picture is not None
    assert (picture.regular, picture.total, picture.months) == (Decimal(48), Decimal(60), ())


def test_the_interviewed_are_sorted_by_the_limits_and_nobody_is_lost(ilo: Protocol) -> None:
    said = weeks("40", "48", "48.5", "60", "60.5", "83", None)
    picture = hours_picture(ilo, [], said, 2)
    assert picture is not None
    assert picture.workers is not None
    assert rows(picture.workers) == [
        ("-", "48", 2),
        ("48", "60", 2),
        ("60", "72", 1),
        ("72", "84", 1),
    ]
    assert (picture.workers.not_said, picture.workers.not_kept) == (1, 2)
    assert picture.workers.told == 6
    assert picture.workers.above(Decimal(60)) == 2
    assert picture.within == 2


def test_a_band_above_the_limit_is_there_even_if_nobody_is_in_it(ilo: Protocol) -> None:
    picture = hours_picture(ilo, [], weeks("30"), 0)
    assert picture is not None
    assert picture.workers is not None
    assert rows(picture.workers) == [("-", "48", 1), ("48", "60", 0), ("60", "72", 0)]


def test_hours_of_a_week_are_counted_from_interviews_that_were_held(
    empty_vault: Vault, ilo: Protocol
) -> None:
    hours = "/data/interview/hours/"
    answers = {**CONSENT, f"{hours}hours_day": "11", f"{hours}days_week": "6.5"}
    session = open_session(empty_vault, a_record(empty_vault, "worker_interview", answers))
    assert hours_said(ilo, session, held=True) == HoursSaid(Decimal("71.5"))
    assert hours_said(ilo, session, held=False) is None
    session.answer("/data/consent/consent_given", "refuse")
    assert hours_said(ilo, session, held=True) == HoursSaid(None)


@pytest.mark.parametrize("text", ["", "  ", "NaN", "Infinity", "-Infinity", "twelve", "1,5"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert number_of(text) is None


@given(st.lists(st.decimals(0, 168, places=1, allow_nan=False), max_size=30))
def test_every_number_is_in_one_band(values: list[Decimal]) -> None:
    bands = sort_into([Decimal(48), Decimal(60)], values, keep=1)
    assert sum(band.workers or 0 for band in bands) == len(values)


# Fees -------------------------------------------------------------------------------------------


def fees_of(vault: Vault, ilo: Protocol, answers: dict[str, str]) -> FeesSaid | None:
    record_id = a_record(vault, "worker_interview", {**CONSENT, **answers})
    return fees_said(ilo, vault.records.get(record_id), open_session(vault, record_id), held=True)


PAID = {
    "/data/interview/job/wage_currency": "JOD",
    "/data/interview/fees/fees_paid": "yes",
}


def paid(amount: str, currency: str = "JOD", rate: str = "") -> dict[str, str]:
    fee = "/data/interview/fee[1]/fee_item/"
    return {
        **PAID,
        f"{fee}fee_head": "service",
        f"{fee}fee_amount": amount,
        f"{fee}fee_currency": currency,
        **({f"{fee}fee_rate": rate} if rate else {}),
    }


def test_fees_are_told_in_months_of_the_worker_s_own_pay(empty_vault: Vault, ilo: Protocol) -> None:
    wage = {"/data/interview/wages/wage_received": "200"}
    assert fees_of(empty_vault, ilo, paid("650") | wage) == FeesSaid(True, Decimal("3.3"))
    rated = paid("100000", "BDT", "0.0058") | wage
    assert fees_of(empty_vault, ilo, rated) == FeesSaid(True, Decimal("2.9"))
    assert fees_of(empty_vault, ilo, paid("1") | wage) == FeesSaid(True, Decimal("0.1"))


def test_what_is_not_known_is_not_taken_for_nothing(empty_vault: Vault, ilo: Protocol) -> None:
    said = "/data/interview/fees/fees_paid"
    assert fees_of(empty_vault, ilo, {said: "no"}) == FeesSaid(False, Decimal(0))
    assert fees_of(empty_vault, ilo, {said: "declined"}) == FeesSaid(None, None)
    assert fees_of(empty_vault, ilo, {}) == FeesSaid(None, None)
    assert fees_of(empty_vault, ilo, PAID) == FeesSaid(True, None)
    assert fees_of(empty_vault, ilo, paid("650")) == FeesSaid(True, None)
    no_pay = paid("650") | {"/data/interview/wages/wage_received": "0"}
    assert fees_of(empty_vault, ilo, no_pay) == FeesSaid(True, None)


def test_the_picture_of_fees_counts_everybody_once(ilo: Protocol) -> None:
    said = [
        FeesSaid(False, Decimal(0)),
        FeesSaid(True, Decimal("0.4")),
        FeesSaid(True, Decimal(1)),
        FeesSaid(True, Decimal("14.2")),
        FeesSaid(True, None),
        FeesSaid(None, None),
    ]
    picture = fees_picture(ilo, said, 3)
    assert picture is not None
    assert [band.workers for band in picture.workers.bands] == [1, 2, 0, 0, 0, 0, 1]
    assert picture.workers.told == 4
    workers = picture.workers
    assert (workers.unknown, workers.not_said, workers.not_kept) == (1, 1, 3)


def test_a_corridor_has_its_costs_in_months_of_the_usual_pay(
    empty_vault: Vault, ilo: Protocol
) -> None:
    cost = "/data/cost[1]/"
    answers = {
        "/data/corridor/corridor_name": "Nepal to Jordan",
        "/data/corridor/workers": "40",
        "/data/corridor/wage_currency": "JOD",
        "/data/corridor/monthly_wage": "250",
        "/data/payers/has_ledger": "yes",
        f"{cost}cost_item/cost_head": "service",
        f"{cost}cost_item/cost_workers": "5",
        f"{cost}cost_item/cost_amount": "500",
        f"{cost}cost_item/cost_currency": "JOD",
        f"{cost}cost_paid/cost_by": "family",
    }
    record_id = a_record(empty_vault, "recruitment_fees", answers)
    record, session = empty_vault.records.get(record_id), open_session(empty_vault, record_id)
    said = fees_said(ilo, record, session, held=False)
    assert said is not None
    picture = fees_picture(ilo, [said], 0)
    assert picture is not None
    (corridor,) = picture.corridors
    found = (corridor.name, corridor.months, corridor.workers)
    assert found == ("Nepal to Jordan", Decimal("2.0"), 40)
    assert picture.workers.told == 0


# What others may see ----------------------------------------------------------------------------


def some(*workers: int, **more: int) -> Bands:
    edges = [None, *map(Decimal, range(1, len(workers))), None]
    ends = zip(pairwise(edges), workers, strict=True)
    bands = [Band(low, high, number) for (low, high), number in ends]
    return Bands(tuple(bands), **more)


def test_others_see_no_small_number_and_none_that_tells_one() -> None:
    told = bands_told(some(20, 8, 3, not_said=11), 5, 2)
    assert [band.workers for band in told.bands] == [20, None, None]
    assert told.not_said == 11
    assert told.told is None
    assert told.above(Decimal(2)) is None


def test_how_many_are_sealed_is_known_and_tells_no_other_number(ilo: Protocol) -> None:
    """The list of records says so: of 7, 3 and 2 sealed the 3 would follow."""
    told = bands_told(some(7, 3, 0, not_kept=2), 5, 2)
    assert [band.workers for band in told.bands][:2] == [None, None]
    assert told.not_kept is None


def test_others_see_as_many_bands_whoever_said_what() -> None:
    for bands in (some(9, 9, 9), some(9, 9, 9, 9, 0, 0, 9), some(9, 9, 0)):
        assert len(bands_told(bands, 5, 2).bands) == 3


@given(st.lists(st.integers(0, 12), min_size=3, max_size=6), st.integers(0, 12))
def test_no_number_below_the_smallest_group_is_told(workers: list[int], not_said: int) -> None:
    bands = bands_told(some(*workers, not_said=not_said), 5, 2)
    rest = [bands.unknown, bands.not_said, bands.not_kept]
    numbers = [*(band.workers for band in bands.bands), *rest]
    assert all(number is None or number == 0 or number >= 5 for number in numbers)
    # One alone would be what is missing from the sum.
    assert numbers.count(None) != 1


def of_question(progress: SampleProgress, **counts: dict[str, int]) -> SampleProgress:
    """Attributes of the shipped protocol with these numbers of interviewed."""
    attributes = tuple(
        AttributeProgress(
            name,
            progress.attributes[0].wording,
            True,
            tuple(
                StratumProgress(stratum, progress.attributes[0].wording, 50, 9, interviewed)
                for stratum, interviewed in strata.items()
            ),
            0,
            0,
        )
        for name, strata in counts.items()
    )
    return replace(progress, attributes=attributes)


def test_what_one_division_of_an_answer_hides_another_does_not_tell(
    audited: Audited, ilo: Protocol
) -> None:
    plan_sample(audited.vault, audited.audit_id, "smeta")
    progress = sample_progress(audited.vault, audited.audit_id)
    contract = {"permanent": 20, "fixed": 9, "daily": 2, "other": 6}
    student = {"student": 6, "others": 31}
    alone = strata_told(ilo, of_question(progress, student=student), 5)
    assert alone["student", "student"] == 6
    both = strata_told(ilo, of_question(progress, contract=contract, student=student), 5)
    # Who are trainees is a stratum of both: told here, it would tell who work by the day there.
    assert both["student", "student"] is None
    assert both["contract", "permanent"] is None
    other = {"woman": 30, "man": 7}
    third = strata_told(ilo, of_question(progress, contract=contract, gender=other), 5)
    assert third["gender", "woman"] == 30
    assert third["contract", "permanent"] == 20
