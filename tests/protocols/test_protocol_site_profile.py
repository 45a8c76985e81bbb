"""Numbers of the site profile: what cannot be is refused where it is typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from filled_forms import fill

from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol

SOON = (datetime.now(UTC) + timedelta(2)).date().isoformat()
NATIONALITY = "/data/nationality[{}]/nationality_item/nationality_{}"
SHIFT = "/data/shift[{}]/shift_item/shift_{}"
TERMS = "/data/provider[1]/provider_terms/provider_{}"
LINK = "/data/provider[1]/sub_agent[{}]/sub_agent_item/sub_agent_{}"


@pytest.fixture
def site(protocol: Protocol, demo: dict[str, Any]) -> FormSession:
    session = FormSession(protocol.form("site_profile").definition)
    return fill(session, demo["site"]["answers"])


def complaints(site: FormSession) -> dict[str, str]:
    return {problem.ref: problem.message for problem in site.problems()}


@pytest.mark.parametrize(
    ("ref", "value", "part"),
    [
        ("/data/headcount/workers_women", "1241", "all workers: 1240"),
        ("/data/headcount/workers_men", "351", "Women and men together"),
        ("/data/headcount/youngest_age", "16", "under 18: 0"),
        ("/data/headcount/youngest_age", "4", "between 5 and 99"),
        ("/data/contracts/workers_foreign", "1241", "all workers: 1240"),
        ("/data/contracts/workers_internal", "336", "together cannot be more than all"),
        ("/data/contracts/workers_trainee", "1", "kinds of contract together"),
        ("/data/providers/workers_agency", "1241", "all workers: 1240"),
        ("/data/dormitory/dormitory_workers", "1241", "all workers: 1240"),
        ("/data/dormitory/dormitory_women", "861", "who live there"),
        ("/data/dormitory/dormitory_women", "891", "women on the site"),
        ("/data/dormitory/dormitory_room", "201", "between 1 and 200"),
        ("/data/time/peak_workers", "1239", "fewer workers than there are now: 1240"),
        ("/data/time/longest_week", "47", "between the regular hours and 168"),
        (NATIONALITY.format(1, "workers"), "906", "another nationality: 905"),
        (NATIONALITY.format(5, "workers"), "61", "another nationality: 905"),
        (NATIONALITY.format(2, "women"), "26", "workers from this country"),
        (NATIONALITY.format(2, "agency"), "26", "workers from this country"),
        (SHIFT.format(1, "workers"), "1241", "All shifts together"),
        ("/data/headcount/headcount_date", SOON, "between 2000 and today"),
        ("/data/identification/visit_date", "1926-11-29", "between 2000 and today"),
        ("/data/identification/visit_date", SOON, "between 2000 and today"),
    ],
)
def test_a_number_that_cannot_be_is_refused(
    ref: str, value: str, part: str, site: FormSession
) -> None:
    assert site.problems() == ()
    site.answer(ref, value)
    assert part in complaints(site)[ref]


def test_only_nationalities_chosen_before_are_offered_and_each_once(site: FormSession) -> None:
    country = NATIONALITY.format(3, "country")
    offered = [choice.value for choice in site.node(country).choices]
    assert sorted(offered) == ["BD", "EG", "LK", "NP", "SD"]
    site.answer(country, "BD")
    assert complaints(site) == {country: "This country stands in the list already."}


def test_a_number_without_its_country_is_not_enough(site: FormSession) -> None:
    site.answer(NATIONALITY.format(3, "country"), "")
    assert NATIONALITY.format(3, "country") in complaints(site)
    site.answer(NATIONALITY.format(3, "workers"), "")
    assert site.problems() == ()


def test_numbers_stay_with_their_country_when_another_is_chosen(site: FormSession) -> None:
    site.answer("/data/contracts/nationalities", "BD CN EG LK NP SD")
    rows = [
        (site.value(NATIONALITY.format(n, "country")), site.value(NATIONALITY.format(n, "workers")))
        for n in range(1, 6)
    ]
    assert rows == [("BD", "480"), ("EG", "25"), ("LK", "160"), ("NP", "180"), ("SD", "60")]


def test_a_site_without_foreign_workers_is_not_asked_for_nationalities(site: FormSession) -> None:
    site.answer("/data/contracts/workers_foreign", "0")
    assert "<nationality>" not in site.submission_xml()


def test_nationalities_and_shifts_are_counted_over_all_before(site: FormSession) -> None:
    site.answer("/data/time/shifts", "2")
    site.answer(SHIFT.format(1, "workers"), "1200")
    site.answer(SHIFT.format(2, "workers"), "40")
    assert site.problems() == ()
    site.answer(SHIFT.format(1, "workers"), "1201")
    assert SHIFT.format(2, "workers") in complaints(site)


def test_a_fee_needs_a_currency(site: FormSession) -> None:
    site.answer(TERMS.format("fee"), "180000")
    assert TERMS.format("fee_currency") in complaints(site)
    site.answer(TERMS.format("fee_currency"), "BDT")
    assert site.problems() == ()
    site.answer(TERMS.format("charges"), "site")
    assert "180000" not in site.submission_xml()


def test_brokers_are_a_chain_from_the_provider_downwards(site: FormSession) -> None:
    assert site.value(LINK.format(1, "name")) == "B-2"
    site.answer(LINK.format(1, "for"), "previous")
    assert "for the provider itself" in complaints(site)[LINK.format(1, "for")]
    site.answer(LINK.format(1, "for"), "provider")
    site.add_repeat("/data/provider[1]/sub_agent")
    for name, value in {
        "name": "B-3", "for": "previous", "country": "BD", "licence": "none", "charges": "worker",
    }.items():  # fmt: skip
        site.answer(LINK.format(2, name), value)
    assert site.problems() == ()
    site.answer(LINK.format(2, "workers"), "421")
    assert "workers of the provider" in complaints(site)[LINK.format(2, "workers")]


def test_whoever_recruits_itself_has_no_chain(site: FormSession) -> None:
    site.answer(TERMS.format("chain"), "direct")
    assert "sub_agent_name>B-2" not in site.submission_xml()


def test_the_peak_shows_how_many_more_work_then(site: FormSession) -> None:
    assert site.value("/data/time/peak_extra") == "80"
    assert "80" in site.node("/data/time/peak_extra_note").label
    site.answer("/data/time/peak_months", "none")
    assert not site.node("/data/time/peak_extra_note").relevant
