"""The demonstration's answers, filled through the real engine, say what their author meant."""

from __future__ import annotations

import re
from typing import Any

import pytest
from filled_forms import fill

from auditor_app.protocols import Protocol, assess_site, assess_worker
from auditor_app.xforms import FormSession

WORKERS = ["W-01", "W-02", "W-03", "W-04", "W-05", "W-06"]


@pytest.fixture
def sessions(protocol: Protocol, demo: dict[str, Any]) -> dict[str, FormSession]:
    form = protocol.form("worker_interview").definition
    return {
        worker["pseudonym"]: fill(FormSession(form, language=worker["language"]), worker["answers"])
        for worker in demo["workers"]
    }


@pytest.fixture
def site(protocol: Protocol, demo: dict[str, Any]) -> FormSession:
    form = protocol.form("site_profile").definition
    return fill(FormSession(form), demo["site"]["answers"])


def test_there_are_six_workers_with_all_four_outcomes(demo: dict[str, Any]) -> None:
    assert [worker["pseudonym"] for worker in demo["workers"]] == WORKERS
    assert sorted(worker["outcome"] for worker in demo["workers"]) == [
        "indicated", "indicated", "none_observed", "none_observed", "not_determinable", "potential",
    ]  # fmt: skip


def test_nothing_is_missing_in_the_site_profile(site: FormSession) -> None:
    assert site.problems() == ()


@pytest.mark.parametrize("pseudonym", WORKERS)
def test_an_interview_has_its_outcome_and_nothing_missing(
    pseudonym: str, sessions: dict[str, FormSession], protocol: Protocol, demo: dict[str, Any]
) -> None:
    (expected,) = (w["outcome"] for w in demo["workers"] if w["pseudonym"] == pseudonym)
    session = sessions[pseudonym]
    assert session.problems() == ()
    assert assess_worker(protocol, session).outcome == expected
    title = session.evaluate(protocol.form("worker_interview").record_title, "/data")
    assert title in ([pseudonym], pseudonym)


def test_every_answer_of_the_demonstration_counts(
    sessions: dict[str, FormSession], demo: dict[str, Any]
) -> None:
    for worker in demo["workers"]:
        session = sessions[worker["pseudonym"]]
        for ref in worker["answers"]:
            assert session.node(ref).relevant, (worker["pseudonym"], ref)


def test_the_two_indicated_workers_show_different_things(
    sessions: dict[str, FormSession], protocol: Protocol
) -> None:
    observed = [
        {finding.indicator.id for finding in assess_worker(protocol, sessions[name]).of("observed")}
        for name in ("W-01", "W-02")
    ]
    assert "P2" in observed[0] - observed[1]
    assert {"WD1", "P15", "IL3"} <= observed[1] - observed[0]


def test_two_interviews_are_in_arabic_with_arabic_words(demo: dict[str, Any]) -> None:
    arabic = [w for w in demo["workers"] if w["language"] == "العربية (ar)"]
    assert len(arabic) == 2
    for worker in arabic:
        assert re.search("[\u0600-\u06ff]", worker["answers"]["/data/interview/wishes/wish"])


def test_costs_of_recruitment_are_added_up(sessions: dict[str, FormSession]) -> None:
    total = sessions["W-01"].node("/data/interview/debt/fee_total").value
    assert float(total) == pytest.approx(180000 * 0.0058 + 8500 * 0.0058 + 120 * 0.709, abs=0.005)


def test_the_site_counts_workers_and_keeps_observations_apart(
    sessions: dict[str, FormSession], site: FormSession, protocol: Protocol
) -> None:
    workers = [assess_worker(protocol, session) for session in sessions.values()]
    found = assess_site(protocol, workers, site)
    assert (found.interviewed, found.declined) == (6, 0)
    assert found.outcomes == {
        "indicated": 2, "potential": 1, "not_determinable": 1, "none_observed": 2,
    }  # fmt: skip
    by_id = {count.indicator.id: count for count in found.indicators}
    assert by_id["P2"].observed == 1
    assert by_id["P21"].observed == 2
    for count in found.indicators:
        states = (count.observed, count.undecided, count.not_observed, count.not_asked)
        assert sum(states) == count.interviewed == 6
    groups = {count.group.id: count for count in found.groups}
    assert groups["id_document_retention"].observed == 1
    assert groups["id_document_retention"].undecided == 1
    assert {flag.id: flag.workers for flag in found.flags} == {"possible_trafficking": 1}
    shown = {finding.indicator.id for finding in found.observations if finding.state == "observed"}
    assert shown == {"P2", "P21", "WD3", "WD4"}


def test_who_refused_is_counted_as_a_refusal_and_nowhere_else(
    sessions: dict[str, FormSession], protocol: Protocol
) -> None:
    sessions["W-03"].answer("/data/consent/consent_given", "refuse")
    found = assess_site(protocol, [assess_worker(protocol, s) for s in sessions.values()])
    assert (found.interviewed, found.declined) == (5, 1)
    assert sum(found.outcomes.values()) == 5
    assert found.observations == ()


def test_photos_belong_to_questions_and_have_captions_in_both_scripts(
    demo: dict[str, Any], protocol: Protocol
) -> None:
    photos = demo["photos"]
    assert len(photos) == 8
    allowed = {photo.ref for photo in protocol.photos if photo.form_id == "site_profile"}
    assert {photo["ref"] for photo in photos} == allowed
    arabic = [bool(re.search("[\u0600-\u06ff]", photo["caption"])) for photo in photos]
    assert any(arabic)
    assert not all(arabic)
