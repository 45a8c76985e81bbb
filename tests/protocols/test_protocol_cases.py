"""Short stories, told through the real interview form, with the outcome that an auditor expects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from auditor_app.protocols import Protocol, assess_worker
from auditor_app.xforms import FormSession, parse_xform

Interview = Callable[..., FormSession]


@dataclass(frozen=True)
class Case:
    story: str
    answers: dict[str, str | None]
    outcome: str
    observed: set[str] = field(default_factory=set)
    flags: set[str] = field(default_factory=set)
    at_least: str = ""
    fees: tuple[dict[str, str], ...] = ()


CASES = {
    "quiet": Case(
        "Works nearby, keeps her papers, is paid on time, can leave.", {}, "none_observed"
    ),
    "bonded_recruitment": Case(
        "The agent lent him the costs and takes them off his pay; the debt grows, he may not leave "
        "before it is paid, and the agent has his passport until then.",
        {
            "recruited_by": "agent",
            "travel_arranged": "agent",
            "loan": "yes",
            "lender": "agent",
            "repaid_by": "deducted",
            "loan_left": "900",
            "debt_end": "grows",
            "debt_leave": "no",
            "id_place": "agent",
            "id_reason": "had_to",
            "id_access": "refused",
        },
        "indicated",
        {"UR4", "IL4", "P2"},
        {"possible_trafficking"},
    ),
    "passport_for_safety_returned": Case(
        "She asked the office to keep her passport and gets it back whenever she asks.",
        {"id_place": "employer", "id_reason": "own_wish", "id_access": "at_once"},
        "none_observed",
    ),
    "passport_for_safety_not_returned": Case(
        "The office keeps it 'for safety'; he gets it after some days and with a reason.",
        {"id_place": "employer", "id_reason": "had_to", "id_access": "later"},
        "potential",
        {"P2"},
    ),
    "overtime_under_threat": Case(
        "Seventy-two hours a week; nobody can say no, who does is dismissed.",
        {
            "hours_day": "12",
            "days_week": "6",
            "overtime_choice": "no",
            "overtime_refused": "dismissed",
        },
        "indicated",
        {"WD1", "P17"},
    ),
    "overtime_within_the_limit": Case(
        "Overtime cannot be refused, but the week stays at 54 hours.",
        {"overtime_choice": "no", "overtime_refused": "dismissed"},
        "potential",
        {"P17"},
    ),
    "overtime_of_unknown_length": Case(
        "Overtime cannot be refused; how long the weeks are nobody knows.",
        {"overtime_choice": "no", "overtime_refused": "nothing", "hours_day": None},
        "not_determinable",
        at_least="none_observed",
    ),
    "fees_without_coercion": Case(
        "He paid an agent from savings and was never paid back, but nothing holds him.",
        {"fees_paid": "yes", "money_source": "savings", "fees_returned": "none"},
        "none_observed",
        fees=({"fee_head": "service", "fee_to": "agent", "fee_amount": "400",
               "fee_currency": "JOD", "fee_receipt": "no"},),
    ),
    "fees_as_debt_to_the_employer": Case(
        "The employer advanced the costs and takes them off the pay; she could leave with it open.",
        {
            "fees_paid": "yes",
            "money_source": "employer",
            "fees_returned": "none",
            "loan": "yes",
            "lender": "employer",
            "repaid_by": "deducted",
            "debt_end": "clear",
            "debt_leave": "yes",
        },
        "potential",
        {"UR4"},
        fees=({"fee_head": "travel", "fee_to": "agent", "fee_amount": "300",
               "fee_currency": "JOD", "fee_receipt": "yes"},),
    ),
    "moneylender_at_home": Case(
        "A moneylender at home is paid from the worker's own pay; nothing here depends on it.",
        {
            "loan": "yes",
            "lender": "moneylender",
            "repaid_by": "own",
            "debt_end": "clear",
            "debt_leave": "yes",
        },
        "none_observed",
    ),
    "sixteen_years_old": Case(
        "A boy of sixteen with light work and nothing else to report.",
        {"age": "16", "child_decision": "self"},
        "none_observed",
        flags={"child"},
    ),
    "child_below_the_minimum_age": Case(
        "A girl who does not know her age, thirteen or so, brought by an agent and locked in.",
        {
            "age": None,
            "age_band": "under_15",
            "child_decision": "other",
            "recruited_by": "broker",
            "go_out": "no",
            "locked": "both",
        },
        "indicated",
        {"WD3", "P6"},
        {"child", "below_minimum_age", "possible_trafficking"},
    ),
    "permit_lent_to_the_office": Case(
        "The office keeps her work permit for inspections and gives it back when she asks.",
        {"held_items": "permit belongings", "held_access": "at_once"},
        "none_observed",
    ),
    "savings_and_permit_kept": Case(
        "The agent keeps his permit and part of his savings until the contract ends.",
        {"held_items": "permit money", "held_access": "refused"},
        "potential",
        {"P2", "P14"},
    ),
    "things_kept_and_no_word_on_them": Case(
        "The employer keeps her bank card; she would rather not say whether she gets it back.",
        {"held_items": "bank_card", "held_access": "declined"},
        "not_determinable",
        at_least="none_observed",
    ),
    "passport_with_her_mother": Case(
        "Her mother keeps the passport in the village, some days away.",
        {"id_place": "family"},
        "none_observed",
    ),
    "called_at_any_hour_but_free": Case(
        "A mechanic who is called at any hour and often stays at home.",
        {"on_call": "may_refuse"},
        "none_observed",
    ),
    "came_for_another_reason": Case(
        "He came for a reason that no list has.", {"came_about": "other"}, "none_observed"
    ),
    "consent_refused": Case(
        "He would rather not talk.", {"consent_given": "refuse"}, "not_determinable",
        at_least="none_observed",
    ),
    "one_answer_declined": Case(
        "Everything is in order, only on violence she prefers not to say.",
        {"hurt": "declined"},
        "not_determinable",
        at_least="none_observed",
    ),
    "declined_beside_strong_signs": Case(
        "Passport and way out are barred; about threats he prefers not to say.",
        {
            "id_place": "employer",
            "id_reason": "had_to",
            "id_access": "refused",
            "go_out": "no",
            "threats": "declined",
            "hurt": "declined",
        },
        "indicated",
        {"P2", "WD3"},
    ),
    "hard_part_left_out": Case(
        "She answers everything up to the difficult questions and wants to leave those out.",
        {"may_ask": "skip"},
        "not_determinable",
        at_least="none_observed",
    ),
    "stopped_with_a_fine": Case(
        "He tells of fines, then stops.",
        {
            "consent_given": "stopped",
            "fined_for": "target",
            "overtime_choice": None,
            "may_ask": None,
        },
        "not_determinable",
        {"P21"},
        at_least="potential",
    ),
    "loan_declined": Case(
        "About loans she prefers not to say: whether she works one off stays open.",
        {"loan": "declined"},
        "not_determinable",
        at_least="none_observed",
    ),
    "only_medium_signs": Case(
        "The pay is worse than promised, and coming late is fined.",
        {"worse_than_told": "pay", "fined_for": "late"},
        "potential",
        {"UR6", "P21"},
    ),
    "kept_by_unpaid_wages": Case(
        "Two months are held back on purpose; he stays because of them.",
        {"wage_due": "kept", "stay_for_wages": "yes"},
        "indicated",
        {"P15", "IL3"},
    ),
    "agent_without_coercion": Case(
        "An agency found the job; only fines are reported: no trafficking flag beside that.",
        {"recruited_by": "agent", "travel_arranged": "agent", "fined_for": "late"},
        "potential",
        {"P21"},
    ),
    "domestic_servant": Case(
        "Called at any hour in the employer's home, her phone taken, hit when slow.",
        {"on_call": "any_hour", "private_work": "had_to", "phone": "taken", "hurt": "yes"},
        "indicated",
        {"WD2", "WD6", "P3", "P8"},
    ),
    "sign_of_danger": Case(
        "Nothing for this worker, but the auditor learned of someone in danger.",
        {"immediate_danger": "yes"},
        "none_observed",
        flags={"immediate_danger"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_story_told_through_the_form_has_its_outcome(
    case: Case, interview: Interview, protocol: Protocol
) -> None:
    session = interview(fees=case.fees, **case.answers)
    assessment = assess_worker(protocol, session)
    assert {finding.indicator.id for finding in assessment.of("observed")} == case.observed
    assert assessment.outcome == case.outcome
    assert assessment.at_least == (case.at_least or case.outcome)
    assert {flag.id for flag in assessment.flags} == case.flags


@pytest.mark.parametrize("name", [n for n, c in CASES.items() if "stopped" not in n])
def test_a_story_leaves_nothing_missing(name: str, interview: Interview) -> None:
    case = CASES[name]
    session = interview(fees=case.fees, **case.answers)
    assert session.problems() == ()


def test_a_stopped_interview_can_be_finished(interview: Interview) -> None:
    case = CASES["stopped_with_a_fine"]
    assert interview(**case.answers).problems() == ()


def test_who_refuses_is_asked_nothing_and_keeps_nothing(
    interview: Interview, protocol: Protocol
) -> None:
    session = interview(consent_given="refuse", fined_for="late")
    assessment = assess_worker(protocol, session)
    assert not assessment.answered
    assert assessment.at_most == "indicated"
    assert all(f.state == "not_asked" and f.reasons == () for f in assessment.findings)
    assert "fined_for" not in session.submission_xml()
    shown = [page.ref for page in session.pages()]
    assert not any(ref.startswith("/data/interview") for ref in shown)


def test_every_reason_names_question_answer_and_rule(
    interview: Interview, protocol: Protocol
) -> None:
    session = interview(id_place="employer", id_reason="had_to", id_access="refused")
    assessment = assess_worker(protocol, session)
    (finding,) = (f for f in assessment.findings if f.indicator.id == "P2")
    first = finding.reasons[0]
    assert first.ref == "/data/interview/documents/id_access"
    assert first.question == "What happens when you ask to have it back?"
    assert first.answer == "I do not get it"
    assert "'refused'" in first.rule
    assert first.state == "observed"
    assert {reason.state for reason in finding.reasons[1:]} == {"not_observed"}


def test_reasons_speak_the_language_of_the_session(
    interview: Interview, protocol: Protocol
) -> None:
    session = interview(
        language="العربية (ar)", id_place="employer", id_reason="had_to", id_access="refused"
    )
    (finding,) = (f for f in assess_worker(protocol, session).findings if f.indicator.id == "P2")
    assert finding.reasons[0].question == "ماذا يحدث عند طلب استرجاعه؟"
    assert finding.reasons[0].answer == "لا أستلمه"


def test_each_choice_shows_its_own_indicator_only(interview: Interview, protocol: Protocol) -> None:
    session = interview(threats="family reported", threat_against="me")
    observed = {f.indicator.id for f in assess_worker(protocol, session).of("observed")}
    assert observed == {"P1", "P16"}


def test_costs_are_added_up_in_the_currency_of_the_pay(interview: Interview) -> None:
    fees = (
        {"fee_amount": "100000", "fee_currency": "BDT", "fee_rate": "0.006"},
        {"fee_amount": "50.5", "fee_currency": "JOD"},
    )
    session = interview(fees=fees, fees_paid="yes", money_source="savings", fees_returned="none")
    assert float(session.node("/data/interview/debt/fee_total").value) == pytest.approx(650.5)


def test_open_debt_is_told_in_months_of_pay(interview: Interview) -> None:
    session = interview(
        loan="yes", lender="family", repaid_by="own", loan_left="590", wage_received="295"
    )
    assert float(session.node("/data/interview/wages/debt_months").value) == 2.0


@pytest.mark.parametrize("wrong", ["Amina", "W 07", "w-07", "0770 123456", "W-07 Amina"])
def test_a_pseudonym_that_could_be_a_name_is_refused(wrong: str, interview: Interview) -> None:
    session = interview(pseudonym=wrong)
    assert [problem.ref for problem in session.problems()] == ["/data/setting/pseudonym"]


def test_none_cannot_be_ticked_together_with_something(interview: Interview) -> None:
    session = interview(threats="none hurt")
    assert "/data/interview/pressure/threats" in {problem.ref for problem in session.problems()}


def test_answers_taken_back_by_refusing_raise_no_flag(
    interview: Interview, protocol: Protocol
) -> None:
    agreed = interview(age="16", child_decision="self")
    assert [flag.id for flag in assess_worker(protocol, agreed).flags] == ["child"]
    agreed.answer("/data/consent/consent_given", "refuse")
    assert assess_worker(protocol, agreed).flags == ()


def test_a_flag_names_the_answers_that_raised_it_and_no_others(
    interview: Interview, protocol: Protocol
) -> None:
    session = interview(travel_arranged="broker", wage_due="kept", stay_for_wages="yes")
    (flag,) = assess_worker(protocol, session).flags
    assert [(reason.question, reason.answer) for reason in flag.reasons] == [
        ("Who arranged the journey to this job?", "A broker or middleman")
    ]


def test_an_interview_by_an_older_form_is_still_assessed(protocol: Protocol) -> None:
    older = parse_xform(
        """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
            xmlns:auditor="urn:auditor:form:1"><h:head><h:title>Old</h:title><model>
            <instance><data id="worker_interview" version="1"><hurt/></data></instance>
            <bind nodeset="/data/hurt" type="string" auditor:indicator="P8 X9"
                auditor:indicated=". = 'yes'"/></model></h:head>
            <h:body><input ref="/data/hurt"><label>Hurt?</label></input></h:body></h:html>"""
    )
    session = FormSession(older)
    session.answer("/data/hurt", "yes")
    assessment = assess_worker(protocol, session)
    assert [finding.indicator.id for finding in assessment.of("observed")] == ["P8"]
    assert assessment.outcome == "potential"
    assert assessment.flags == ()
