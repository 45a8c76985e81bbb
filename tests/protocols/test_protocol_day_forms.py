"""Opening meeting, site tour, management interview, closing meeting: each can be filled whole."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filled_forms import fill, refs_by_name
from lxml import etree
from pyxform.xls2json_backends import md_to_dict

from auditor_app.protocols.bindings import bindings_of
from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.protocols import Protocol

FORMS = Path(__file__).resolve().parents[2] / "forms" / "ilo_forced_labour"
NAMES = ("opening_meeting", "site_tour", "management_interview", "closing_meeting")
PEOPLE = tuple(name for name in NAMES if name != "site_tour")
TEXTS = ("label", "hint", "required_message", "constraint_message")
ESCAPES = {"declined", "dont_know", "no_answer", "not_checked"}
SOON = (datetime.now(UTC) + timedelta(2)).date().isoformat()
END = {"immediate_danger": "no", "end_time": "11:00:00"}
FILLED: dict[str, dict[str, str]] = {
    "opening_meeting": {
        "start_time": "09:00:00", "took_part": "director personnel", "site_people": "3",
        "worker_side": "no", "meeting_language": "en", "interpreter": "none",
        "explained": "purpose confidentiality alone choice disadvantage", "understood": "well",
        "agreed_alone": "yes", "agreed_people": "yes", "agreed_places": "limits",
        "agreed_photos": "limits", "assurance": "spoken", "assurance_by": "director",
        "announced": "window", "gate_wait": "25", "restrictions": "agency",
        "restriction_reason": "The agency's office has the key.",
        "documents_asked": "list payroll time papers", "documents_by": "10:30:00",
        "worker_list": "own", "present_today": "1190", "groups_absent": "night",
    },
    "site_tour": {
        "start_time": "10:00:00", "guided_by": "production", "route": "auditor",
        "areas_seen": "production canteen dormitory", "areas_closed": "agency",
        "exits_tried": "4", "exits_not_open": "1", "exit_blocks": "chain",
        "gate_rule": "permission", "fences": "wire posts", "cameras": "gate production",
        "guard_place": "gate", "notices": "hours rules", "languages_missing": "bn ne",
        "hotline": "other_language", "hotline_tried": "answered", "contract_copies": "office",
        "clock": "supervisor", "clock_wrong": "no", "off_the_clock": "yes", "targets": "line",
        "speech": "loud", "kept": "passports cards", "key": "office", "phone_rule": "machine",
        "emergency_call": "ask", "toilets": "card", "water": "breaks", "breaks": "all",
        "canteen": "canteen", "lacking": "seat heat", "young_number": "0", "avoided": "some",
        "distance": "near", "kept_apart": "no", "dormitory_seen": "yes",
        "dormitory_door": "both", "dormitory_book": "all", "dormitory_visitors": "never",
        "picks": "6", "pick_groups": "women night hidden", "picks_noticed": "no",
    },
    "management_interview": {
        "start_time": "10:00:00", "functions": "personnel", "present": "nobody",
        "interview_language": "en", "interpreter": "none", "consent_clear": "yes",
        "consent_given": "agree", "found": "agency origin", "terms_told": "arrival",
        "terms_same": "worse", "contract_tongue": "some", "age_check": "copy",
        "advance": "deducted", "costs_workers": "medical travel", "cost_check": "agencies",
        "cost_return": "part", "cost_time": "quarter", "agency_used": "yes",
        "agency_contract": "silent", "agency_check": "trust", "agency_licence": "here",
        "agency_below": "some", "agency_pay": "agency", "paper_rule": "site",
        "paper_return": "later", "security": "wages", "free_time": "curfew", "phones": "free",
        "most_hours": "72", "overtime": "ordered", "overtime_no": "fine", "rest_day": "some",
        "pay_day": "fixed", "wages_open": "none", "taken_off": "law fine",
        "taken_agreed": "contract", "pay_account": "account", "channels": "box",
        "received": "3", "answered": "2", "protected": "none", "notice_days": "30",
        "may_resign": "yes", "early": "costs wages", "employer_change": "letter",
        "way_home": "worker", "measures": "talk extra", "appeal": "declined",
    },
    "closing_meeting": {
        "start_time": "10:00:00", "took_part": "director", "site_people": "2",
        "worker_side": "no", "meeting_language": "en", "interpreter": "none",
        "told": "good papers next", "pointing": "no", "reminded": "agreed",
        "point_subject": "papers", "point_text": "Passports lie in the office.",
        "point_view": "partly", "point_words": "It is done so that they are not lost.",
        "point_step": "Lockers with keys.", "point_owner": "personnel",
        "plan_explained": "yes", "follow_up": "visit", "still_open": "agency",
        "objection_told": "yes", "disagreement": "some",
        "disagreement_text": "Fines are a custom here.", "assurance": "yes",
        "signs": "remarks", "signed_function": "director",
    },
}  # fmt: skip


def rows(name: str, sheet: str) -> list[dict[str, str]]:
    return md_to_dict((FORMS / f"{name}.md").read_text("utf-8"))[sheet]


@pytest.fixture
def filled(protocol: Protocol) -> Callable[..., FormSession]:
    """A form filled whole, with some answers changed: by name, None takes one out."""

    def made(name: str, **changes: str | None) -> FormSession:
        form = protocol.form(name).definition
        refs = refs_by_name(form)
        unknown = (FILLED[name].keys() | changes.keys()) - refs.keys()
        assert not unknown, unknown
        answers = FILLED[name] | END | changes
        placed = {
            refs[key].replace("/point/", "/point[1]/"): value
            for key, value in answers.items()
            if value is not None
        }
        return fill(FormSession(form), placed)

    return made


def shown(session: FormSession, name: str, protocol: Protocol) -> set[str]:
    """Indicators that the answers of a form show."""
    found: set[str] = set()
    for binding in bindings_of(protocol.form(name).definition):
        if not session.node(binding.ref).relevant:
            continue
        said = session.evaluate(binding.indicated, binding.ref)
        if said is True:
            found.update(binding.indicators)
        elif not isinstance(said, bool):
            found.update(said if isinstance(said, list) else str(said).split())
    return found - {""}


@pytest.mark.parametrize("name", NAMES)
def test_a_form_is_filled_whole_and_written(name: str, filled: Callable[..., FormSession]) -> None:
    session = filled(name)
    assert session.problems() == ()
    assert session.failures == {}
    assert re.search(r"\d{4}-\d{2}-\d{2}$", session.instance_name)
    written = etree.fromstring(session.submission_xml().encode())
    values = {etree.QName(node).localname: node.text for node in written.iter("{*}*")}
    assert written.get("id") == name
    for key, value in (FILLED[name] | END).items():
        assert set((values[key] or "").split()) >= set(value.split()), key


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_required_that_the_filled_form_does_not_have(
    name: str, protocol: Protocol, filled: Callable[..., FormSession]
) -> None:
    optional = {"present_today", "documents_by", "most_hours", "received", "answered",
                "notice_days", "point_step", "point_owner", "restriction_reason"}  # fmt: skip
    refs = refs_by_name(protocol.form(name).definition)
    for key in FILLED[name].keys() - optional:
        session = filled(name, **{key: None})
        missing = {problem.ref.replace("[1]", "") for problem in session.problems()}
        assert refs[key] in missing, key


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_three_to_seven_things_on_it(name: str) -> None:
    page, count = "", 0
    for row in rows(name, "survey"):
        if row["type"] == "begin_group" and row.get("appearance") == "field-list":
            page, count = row["name"], 0
        elif row["type"] == "end_group":
            assert not page or 3 <= count <= 7, (page, count)
            page = ""
        elif row["type"] != "calculate":
            assert page or row["type"].startswith(("begin", "end")), row
            count += 1


@pytest.mark.parametrize("name", NAMES)
def test_everything_shown_has_a_text_and_every_rule_a_message(name: str) -> None:
    for row in rows(name, "survey"):
        if row["type"] not in {"calculate", "end_group", "end_repeat"}:
            assert row.get("label::English (en)"), row
        for rule in ("constraint", "required"):
            assert rule not in row or row.get(f"{rule}_message::English (en)"), row
    names = [(row["list_name"], row["name"]) for row in rows(name, "choices")]
    assert len(names) == len(set(names))
    questions = [row["name"] for row in rows(name, "survey") if "name" in row]
    assert len(questions) == len(set(questions))


@pytest.mark.parametrize("name", NAMES)
def test_a_form_compiles_without_a_warning_that_matters(name: str, protocol: Protocol) -> None:
    from pyxform.xls2xform import convert  # noqa: PLC0415 (slow to import)

    warnings = [w for w in convert(str(FORMS / f"{name}.md")).warnings if "max-pixels" not in w]
    assert warnings == []
    assert protocol.form(name).definition.warnings == ()
    assert (protocol.form(name).role, protocol.form(name).count) == (name, "at_most_one")


@pytest.mark.parametrize("name", NAMES)
def test_how_to_stop_and_refer_is_said_at_the_beginning_and_at_the_end(name: str) -> None:
    survey = rows(name, "survey")
    notes = {row["name"]: row for row in survey if row["type"] == "note"}
    for note in ("stop_note", "stop_again"):
        assert "Stop and refer" in notes[note]["label::English (en)"]
        assert "relevant" not in notes[note]


@pytest.mark.parametrize("name", PEOPLE)
def test_words_to_read_aloud_stand_before_the_first_question_of_substance(name: str) -> None:
    survey = rows(name, "survey")
    at = next(
        i for i, row in enumerate(survey) if "read aloud" in row.get("label::English (en)", "")
    )
    pages = [row for row in survey[:at] if row["type"] == "begin_group"]
    assert len(pages) == 2


@pytest.mark.parametrize("name", NAMES)
def test_no_form_asks_for_a_name(name: str) -> None:
    for row in rows(name, "survey"):
        if row["type"] == "text":
            assert re.search("[Nn]o names", row.get("hint::English (en)", "")), row


@pytest.mark.parametrize("name", NAMES)
def test_whatever_shows_an_indicator_can_be_left_open(name: str, protocol: Protocol) -> None:
    choices: dict[str, set[str]] = {}
    for row in rows(name, "choices"):
        choices.setdefault(row["list_name"], set()).add(row["name"])
    for row in rows(name, "survey"):
        if "bind::auditor:indicator" in row:
            assert choices[row["type"].split()[1]] & ESCAPES, row["name"]
    assert bool(bindings_of(protocol.form(name).definition)) == (
        name in {"site_tour", "management_interview"}
    )


def test_management_can_decline_every_question_that_has_to_be_answered() -> None:
    choices: dict[str, set[str]] = {}
    for row in rows("management_interview", "choices"):
        choices.setdefault(row["list_name"], set()).add(row["name"])
    for row in rows("management_interview", "survey"):
        if row.get("required") == "${consent_given} = 'agree'":
            assert choices[row["type"].split()[1]] >= {"declined", "dont_know"}, row["name"]


def test_the_tour_shows_what_was_seen(
    protocol: Protocol, filled: Callable[..., FormSession]
) -> None:
    assert shown(filled("site_tour"), "site_tour", protocol) == {"P5", "P6", "P14", "WD3"}
    quiet = filled(
        "site_tour", exits_not_open="0", exit_blocks="goods", gate_rule="register", kept="none",
        dormitory_visitors="hours",
    )  # fmt: skip
    assert shown(quiet, "site_tour", protocol) == set()


@pytest.mark.parametrize(
    ("changes", "indicator"),
    [
        ({"exit_blocks": "outside"}, "P6"),
        ({"dormitory_door": "outside"}, "P6"),
        ({"gate_rule": "no"}, "WD3"),
        ({"fences": "inward"}, "WD3"),
        ({"toilets": "locked"}, "WD3"),
        ({"cameras": "sleeping"}, "P13"),
        ({"guard_place": "inside"}, "P13"),
        ({"speech": "blows"}, "P8"),
        ({"kept_apart": "yes"}, "P5"),
        ({"kept": "valuables"}, "P14"),
    ],
)
def test_each_observation_of_the_tour_shows_its_indicator(
    changes: dict[str, str],
    indicator: str,
    protocol: Protocol,
    filled: Callable[..., FormSession],
) -> None:
    bare = {
        "exit_blocks": "none", "gate_rule": "nothing", "kept": "none", "dormitory_visitors": "none",
    }  # fmt: skip
    session = filled("site_tour", **(bare | changes))
    assert shown(session, "site_tour", protocol) == {indicator}


def test_management_shows_what_it_states_itself(
    protocol: Protocol, filled: Callable[..., FormSession]
) -> None:
    session = filled("management_interview")
    assert shown(session, "management_interview", protocol) == {
        "UR6", "P2", "P14", "WD1", "P21", "P15", "P20",
    }  # fmt: skip


def test_ordered_overtime_counts_beyond_the_weekly_limit_only(
    protocol: Protocol, filled: Callable[..., FormSession]
) -> None:
    name = "management_interview"
    assert "WD1" in shown(filled(name, most_hours="61"), name, protocol)
    assert "WD1" not in shown(filled(name, most_hours="60"), name, protocol)
    session = filled(name, most_hours=None)
    (rule,) = (b for b in bindings_of(protocol.form(name).definition) if "WD1" in b.indicators)
    assert session.evaluate_boolean(rule.undecided, rule.ref)


def test_papers_kept_and_given_back_at_once_show_nothing(
    protocol: Protocol, filled: Callable[..., FormSession]
) -> None:
    session = filled("management_interview", paper_return="at_once")
    assert "P2" not in shown(session, "management_interview", protocol)


def test_an_offence_that_the_police_learn_of_is_no_threat_with_the_authorities(
    protocol: Protocol, filled: Callable[..., FormSession]
) -> None:
    told = filled("management_interview", measures="police", early="nothing")
    assert "P1" not in shown(told, "management_interview", protocol)
    told = filled("management_interview", measures="authority", early="nothing")
    assert "P1" in shown(told, "management_interview", protocol)


def test_management_may_refuse_and_then_nothing_is_kept(
    filled: Callable[..., FormSession],
) -> None:
    session = filled("management_interview", consent_given="refuse", auditor_notes="Said a lot.")
    assert session.problems() == ()
    assert "Said a lot" not in session.submission_xml()
    assert "<interview>" not in session.submission_xml()
    assert "<terms_told>" not in session.submission_xml()


def test_management_may_stop_and_what_was_said_stays(filled: Callable[..., FormSession]) -> None:
    session = filled("management_interview", consent_given="stopped", measures=None, early=None)
    assert session.problems() == ()
    assert "<terms_told>arrival<" in session.submission_xml()


@pytest.mark.parametrize(
    ("name", "changes", "part"),
    [
        ("site_tour", {"exits_not_open": "5"}, "exits that were tried: 4"),
        ("management_interview", {"answered": "4"}, "complaints received: 3"),
        ("management_interview", {"most_hours": "169"}, "168 hours"),
        ("management_interview", {"end_time": "09:59:00"}, "before the beginning"),
        ("management_interview", {"security": "nothing money"}, "cannot be combined"),
        ("management_interview", {"consent_clear": "no"}, "until it is clear"),
        ("opening_meeting", {"meeting_date": SOON}, "between 2000 and today"),
        ("opening_meeting", {"restrictions": "none photos"}, "cannot be combined"),
        ("opening_meeting", {"gate_wait": "-1"}, "between 0 and 1,440"),
        ("opening_meeting", {"meeting_date": "1926-11-29"}, "between 2000 and today"),
        ("site_tour", {"tour_date": "1926-11-29"}, "between 2000 and today"),
        ("management_interview", {"interview_date": "1926-11-29"}, "between 2000 and today"),
        ("site_tour", {"start_time": "11:00:00", "end_time": "09:10:00"}, "before the beginning"),
        ("closing_meeting", {"plan_date": "2020-01-01"}, "before the meeting"),
        ("closing_meeting", {"point_date": "2020-01-01"}, "before the meeting"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(
    name: str, changes: dict[str, str], part: str, filled: Callable[..., FormSession]
) -> None:
    (problem,) = filled(name, **changes).problems()
    assert part in problem.message


def test_a_tour_may_go_on_after_midnight(filled: Callable[..., FormSession]) -> None:
    assert filled("site_tour", start_time="23:30:00", end_time="01:10:00").problems() == ()


@pytest.mark.parametrize("name", ["opening_meeting", "management_interview", "closing_meeting"])
def test_a_meeting_of_a_night_shift_may_end_after_midnight(
    name: str, filled: Callable[..., FormSession]
) -> None:
    assert filled(name, start_time="23:30:00", end_time="00:20:00").problems() == ()
    assert filled(name, start_time="17:30:00", end_time="00:20:00").problems() != ()


def test_that_no_document_was_asked_for_can_be_said(filled: Callable[..., FormSession]) -> None:
    assert filled("opening_meeting", documents_asked="none").problems() == ()
    assert filled("opening_meeting", documents_asked="none list").problems() != ()


def test_what_still_has_to_be_explained_is_said_until_it_is(
    filled: Callable[..., FormSession],
) -> None:
    note = "/data/introduction/explained_note"
    assert not filled("opening_meeting").node(note).relevant
    assert filled("opening_meeting", explained="purpose alone choice").node(note).relevant


def test_several_points_are_told_and_each_has_the_words_of_the_site(
    filled: Callable[..., FormSession],
) -> None:
    session = filled("closing_meeting")
    session.add_repeat("/data/point")
    (*_, second) = (r for r in session.refs() if r.endswith("point[2]/point_item/point_view"))
    assert {p.ref for p in session.problems()} >= {second}
    session.answer(second, "no")
    words = second.replace("point_view", "point_words")
    assert words in {problem.ref for problem in session.problems()}
