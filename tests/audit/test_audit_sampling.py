"""The sample of an audit: planned from the site form, counted from the interviews."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from audit_samples import ANSWERS, SIGNED, Audited, answer_all, complete
from pypdf import PdfReader

from auditor_app.audit import (
    finalise,
    make_report,
    open_session,
    plan_sample,
    propose_sample,
    protocol_of,
    sample_counting,
    sample_planning,
    sample_progress,
    seal,
    search,
    start_audit,
    start_record,
    starting,
)
from auditor_app.audit.sealing import bundle_contents
from auditor_app.errors import AnswerError, ProtocolError, RecordStateError
from auditor_app.protocols import (
    detection_probability,
    load_protocol,
    read_list,
    shipped_protocols,
)
from auditor_app.shipped import protocols_folder

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.audit import SampleProposal, StratumProgress, StratumShare
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Vault

NAMES = [f"Rahima Begum the {number}th of the payroll" for number in range(1, 41)]
NOTE = "Went home sick with her daughter"


def shares(proposal: SampleProposal, attribute: str) -> dict[str, StratumShare]:
    (found,) = (each for each in proposal.attributes if each.id == attribute)
    return {stratum.id: stratum for stratum in found.strata}


def wanted(proposal: SampleProposal, attribute: str) -> dict[str, int | None]:
    return {name: share.wanted for name, share in shares(proposal, attribute).items()}


# Planning ---------------------------------------------------------------------------------------


def test_the_plan_comes_from_the_headcounts_of_the_site(audited: Audited) -> None:
    # 1,240 workers: 890 women and 350 men, 310 permanent, 905 from abroad, 60 internal migrants.
    proposal = propose_sample(audited.vault, audited.audit_id)
    assert (proposal.method.method_id, proposal.size.headcount) == ("smeta", 1240)
    assert proposal.interviews == 52
    assert wanted(proposal, "gender") == {"woman": 37, "man": 15, "other": 0}
    assert wanted(proposal, "contract") == {"permanent": 13, "fixed": 39, "daily": 0, "other": 0}
    assert wanted(proposal, "migrant") == {"abroad": 38, "region": 2, "here": 12}
    assert wanted(proposal, "agency") == {"agency": 6, "others": 46}
    assert wanted(proposal, "dormitory") == {"dormitory": 36, "others": 16}
    # 1,040 begin at seven in the morning, 200 at seven in the evening.
    assert wanted(proposal, "shift") == {"morning": 44, "afternoon": 0, "night": 8, "others": 0}
    for attribute in proposal.attributes:
        assert sum(stratum.wanted or 0 for stratum in attribute.strata) == 52


def test_rba_samples_its_strata_by_themselves(audited: Audited) -> None:
    proposal = propose_sample(audited.vault, audited.audit_id, "rba")
    assert proposal.size.total.least == 36
    migrants = wanted(proposal, "migrant")
    # Roots of 905, 860 and 140, rounded up.
    assert migrants["abroad"] == 31
    assert wanted(proposal, "dormitory")["dormitory"] == 30
    assert wanted(proposal, "agency")["agency"] == 12
    assert sum(number or 0 for number in migrants.values()) == proposal.interviews == 36
    assert shares(proposal, "migrant")["abroad"].separate
    assert not shares(proposal, "migrant")["here"].separate
    # The site form says nothing of trainees: there are none.
    assert wanted(proposal, "student") == {"student": 0, "others": 36}
    assert proposal.unknown == ()


def test_of_a_separate_stratum_that_the_protocol_does_not_have_it_is_said_that_it_is_unknown(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    protocol = protocol_of(audited.vault.audits.get(audited.audit_id), audited.vault)
    assert protocol.sampling is not None
    strata = tuple(each for each in protocol.sampling.strata if each.id != "student")
    fewer = replace(protocol, sampling=replace(protocol.sampling, strata=strata))
    monkeypatch.setattr(sample_planning, "protocol_of", lambda *_: fewer)
    proposal = propose_sample(audited.vault, audited.audit_id, "rba")
    assert proposal.unknown == ("student.student",)


def test_trainees_apprentices_and_students_are_sampled_by_themselves_by_the_rba(
    empty_vault: Vault,
) -> None:
    answers = {"workers_total": "900", "workers_permanent": "800", "workers_fixed": "0"}
    audit_id = a_site(empty_vault, **answers)
    # Whether there are any is not known before the kinds of contract are.
    assert shares(propose_sample(empty_vault, audit_id), "student")["student"].headcount is None
    audit_id = a_site(empty_vault, **answers, workers_daily="0", workers_trainee="100")
    proposal = propose_sample(empty_vault, audit_id, "rba")
    assert wanted(proposal, "student") == {"student": 10, "others": 20}
    assert shares(proposal, "student")["student"].separate


def by_shift(vault: Vault, audit_id: str) -> dict[str, int | None]:
    found = shares(propose_sample(vault, audit_id), "shift")
    return {name: stratum.headcount for name, stratum in found.items()}


def a_site_with_shifts(vault: Vault, *shifts: tuple[str, str]) -> str:
    """Of 300 workers; each shift with when it begins and how many work in it."""
    audit_id = a_site(vault, workers_total="300")
    (site,) = vault.records.of_audit(audit_id)
    answers = {"/data/time/shifts": str(len(shifts))}
    for number, (start, people) in enumerate(shifts, start=1):
        item = f"/data/shift[{number}]/shift_item"
        answers |= {f"{item}/shift_start": start, f"{item}/shift_workers": people}
    answer_all(vault, site.id, answers)
    return audit_id


def test_the_plan_is_divided_by_shift(empty_vault: Vault) -> None:
    shifts = (("06:00:00", "150"), ("14:00:00", "90"), ("22:00:00.000+03:00", "45"))
    audit_id = a_site_with_shifts(empty_vault, *shifts)
    assert by_shift(empty_vault, audit_id) == {
        "morning": 150, "afternoon": 90, "night": 45, "others": 15,
    }  # fmt: skip
    # 26 interviews of 300.
    assert wanted(propose_sample(empty_vault, audit_id), "shift") == {
        "morning": 13, "afternoon": 8, "night": 4, "others": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("start", "shift"),
    [
        ("00:00:00", "night"), ("03:59:00", "night"), ("04:00:00", "morning"),
        ("11:59:00", "morning"), ("12:00:00", "afternoon"), ("17:59:00", "afternoon"),
        ("18:00:00", "night"), ("23:59:00", "night"),
    ],
)  # fmt: skip
def test_a_shift_belongs_to_the_hour_at_which_it_begins(
    empty_vault: Vault, start: str, shift: str
) -> None:
    found = by_shift(empty_vault, a_site_with_shifts(empty_vault, (start, "120")))
    assert {name for name, people in found.items() if people == 120} == {shift}
    assert found["others"] == 180


@pytest.mark.parametrize("unknown", [("", "90"), ("14:00:00", "")])
def test_a_shift_of_which_something_is_not_known_leaves_the_shifts_open(
    empty_vault: Vault, unknown: tuple[str, str]
) -> None:
    audit_id = a_site_with_shifts(empty_vault, ("06:00:00", "150"), unknown)
    assert set(by_shift(empty_vault, audit_id).values()) == {None}
    plan = plan_sample(empty_vault, audit_id)
    assert "shift" not in {stratum.attribute for stratum in plan.strata}


def test_separate_strata_raise_the_number_so_that_the_others_are_heard_too(
    empty_vault: Vault,
) -> None:
    audit_id = a_site(empty_vault, workers_total="910", workers_foreign="905", workers_internal="3")
    proposal = propose_sample(empty_vault, audit_id, "rba")
    assert proposal.size.total.least == 31
    assert wanted(proposal, "migrant") == {"abroad": 31, "region": 1, "here": 1}
    assert proposal.interviews == 33
    # Too few even for the separate ones: all share them.
    few = propose_sample(empty_vault, audit_id, "rba", 10)
    assert wanted(few, "migrant") == {"abroad": 8, "region": 1, "here": 1}


NUMBERS = {
    "workers_total": "/data/headcount/workers_total",
    "workers_women": "/data/headcount/workers_women",
    "workers_men": "/data/headcount/workers_men",
    "workers_permanent": "/data/contracts/workers_permanent",
    "workers_fixed": "/data/contracts/workers_fixed",
    "workers_daily": "/data/contracts/workers_daily",
    "workers_trainee": "/data/contracts/workers_trainee",
    "workers_foreign": "/data/contracts/workers_foreign",
    "workers_internal": "/data/contracts/workers_internal",
    "uses_providers": "/data/providers/uses_providers",
}


def a_site(vault: Vault, **answers: str) -> str:
    audit = start_audit(vault, shipped_protocols()[0], "A site")
    (site,) = vault.records.of_audit(audit.id)
    answer_all(vault, site.id, {NUMBERS[name]: value for name, value in answers.items()})
    return audit.id


def test_what_the_site_does_not_say_yet_is_not_shared_out(empty_vault: Vault) -> None:
    audit_id = a_site(empty_vault)
    with pytest.raises(RecordStateError, match="does not say yet"):
        propose_sample(empty_vault, audit_id)
    audit_id = a_site(empty_vault, workers_total="300", workers_women="100", uses_providers="no")
    proposal = propose_sample(empty_vault, audit_id)
    assert wanted(proposal, "gender") == {"woman": None, "man": None, "other": None}
    assert shares(proposal, "gender")["woman"].headcount == 100
    assert shares(proposal, "gender")["other"].headcount is None
    # Without agencies the question is not asked: nobody works for one.
    assert wanted(proposal, "agency") == {"agency": 0, "others": 26}
    plan = plan_sample(empty_vault, audit_id)
    assert "gender" not in {stratum.attribute for stratum in plan.strata}


def test_beyond_the_table_the_number_is_agreed_and_then_shared_out(empty_vault: Vault) -> None:
    audit_id = a_site(empty_vault, workers_total="4000", workers_women="3000", workers_men="1000")
    open_ = propose_sample(empty_vault, audit_id)
    assert (open_.size.to_agree, open_.interviews) == (True, 0)
    assert wanted(open_, "gender") == {"woman": None, "man": None, "other": None}
    assert plan_sample(empty_vault, audit_id).interviews == 0
    agreed = plan_sample(empty_vault, audit_id, interviews=60, files=55)
    assert (agreed.interviews, agreed.files, agreed.size.to_agree) == (60, 55, True)
    assert {s.stratum: s.wanted for s in agreed.strata if s.attribute == "gender"} == {
        "woman": 45, "man": 15, "other": 0
    }  # fmt: skip


def test_what_cannot_be_planned_is_refused(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    for number in (0, -3, 1241):
        with pytest.raises(AnswerError, match="cannot be interviewed"):
            propose_sample(vault, audit_id, interviews=number)
    with pytest.raises(ProtocolError, match="no sampling method wrap"):
        propose_sample(vault, audit_id, "wrap")
    with pytest.raises(RecordStateError, match="no sampling plan"):
        sample_progress(vault, audit_id)
    without = replace(protocol_of(vault.audits.get(audit_id), vault), sampling=None)
    monkeypatch.setattr(sample_planning, "protocol_of", lambda *_: without)
    with pytest.raises(ProtocolError, match="no rule for sampling"):
        plan_sample(vault, audit_id)


# Progress ---------------------------------------------------------------------------------------


def progress_of(audited: Audited, attribute: str) -> dict[str, StratumProgress]:
    found = sample_progress(audited.vault, audited.audit_id)
    (strata,) = (each for each in found.attributes if each.id == attribute)
    return {stratum.id: stratum for stratum in strata.strata}


def test_progress_counts_the_interviews_by_their_answers(audited: Audited) -> None:
    plan_sample(audited.vault, audited.audit_id)
    found = sample_progress(audited.vault, audited.audit_id)
    assert (found.interviewed, found.declined, found.heard) == (6, 0, 6)
    assert (found.files_checked, found.in_groups) == (0, 0)
    gender = progress_of(audited, "gender")
    assert [(s.wanted, s.interviewed) for s in gender.values()] == [(37, 3), (15, 3), (0, 0)]
    assert progress_of(audited, "dormitory")["dormitory"].interviewed == 5
    shift = progress_of(audited, "shift")
    assert [(s.wanted, s.interviewed) for s in shift.values()] == [(44, 5), (0, 0), (8, 1), (0, 0)]
    by_id = {each.id: each for each in found.attributes}
    # W-04 does not know what kind of contract it is.
    assert (by_id["contract"].not_said, by_id["contract"].not_kept) == (1, 0)
    assert sum(s.interviewed for s in by_id["contract"].strata) == 5
    assert all(each.counted and each.not_kept == 0 for each in found.attributes)


def test_chances_stand_beside_for_now_and_for_the_whole_plan(audited: Audited) -> None:
    plan_sample(audited.vault, audited.audit_id)
    found = sample_progress(audited.vault, audited.audit_id)
    assert [chance.share for chance in found.chances] == [0.05, 0.1, 0.2]
    assert found.chances[1].chance == detection_probability(1240, 6, 124)
    assert found.planned_chances[1].chance == detection_probability(1240, 52, 124)


def test_who_declines_is_not_interviewed_and_a_new_interview_counts_at_once(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    start_record(vault, audit_id, "worker_interview")
    found = sample_progress(vault, audit_id)
    assert (found.interviewed, found.declined) == (6, 1)
    another = start_record(vault, audit_id, "worker_interview")
    answer_all(vault, another.id, ANSWERS["workers"][0]["answers"])
    assert sample_progress(vault, audit_id).interviewed == 7
    assert progress_of(audited, "gender")["woman"].interviewed == 4


def test_sealed_interviews_count_by_what_is_kept_and_the_rest_is_said(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    before = sample_progress(vault, audit_id)
    finalise(vault, audit_id, SIGNED)
    after = sample_progress(vault, audit_id)
    assert (after.interviewed, after.declined) == (before.interviewed, before.declined)
    assert after.chances == before.chances
    by_id = {each.id: each for each in after.attributes}
    assert [s.interviewed for s in by_id["gender"].strata] == [3, 3, 0]
    assert by_id["gender"].not_kept == 0
    # The report divides nobody by dormitory, so nothing of that is kept.
    assert [s.interviewed for s in by_id["dormitory"].strata] == [0, 0]
    assert by_id["dormitory"].not_kept == 6
    for attribute in after.attributes:
        told = sum(s.interviewed for s in attribute.strata)
        assert told + attribute.not_said + attribute.not_kept == 6


def test_a_headcount_that_changed_shows_when_it_is_planned_anew(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    answer_all(vault, audited.site_id, {NUMBERS["workers_total"]: "2001"})
    assert sample_progress(vault, audit_id).plan.size.headcount == 1240
    assert plan_sample(vault, audit_id).size.to_agree


# The list stays ---------------------------------------------------------------------------------


def draw_names(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    plan = vault.sample_plans.draw(audit_id, read_list("\n".join(NAMES)), {"": 6}, "K7QF-2MX9")
    assert plan.draw is not None
    vault.sample_plans.replace(audit_id, plan.draw.standing[0], "absent", NOTE)


def test_the_list_is_in_no_search_report_event_or_bundle(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    draw_names(audited)
    assert search(vault, "Rahima").hits == ()
    assert search(vault, "sick with her daughter").hits == ()
    draft = _text(make_report(vault, audit_id))
    audit = finalise(vault, audit_id, SIGNED)
    assert vault.sample_plans.entries(audit_id) == ()
    plan = vault.sample_plans.get(audit_id)
    assert plan is not None
    assert plan.list_state == "cleared"
    contents = bundle_contents(vault, audit, "a bundle")
    told = [
        draft,
        _text(contents.report_pdf),
        json.dumps(contents.audit),
        *(str(record) for record in contents.records),
        *(event.decode() for event in contents.events),
    ]
    assert any("sample.drawn" in text for text in told)
    assert not [word for word in (*NAMES, NOTE, "K7QF2MX9") for t in told if word in t]
    assert search(vault, "Rahima").hits == ()
    seal(vault, audit_id)


def test_the_list_of_a_draft_is_in_none_of_the_bundle_either(audited: Audited) -> None:
    draw_names(audited)
    audit = audited.vault.audits.get(audited.audit_id)
    contents = bundle_contents(audited.vault, audit, "a bundle")
    told = [json.dumps(contents.audit), *(event.decode() for event in contents.events)]
    told += [str(record) for record in contents.records]
    assert not [word for word in (*NAMES, NOTE, "K7QF2MX9") for t in told if word in t]


def _text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


# Files and groups -------------------------------------------------------------------------------

REVIEW = """# Document review

| settings | | | |
|---|---|---|---|
| | form_title | form_id | version |
| | Document review | document_review | 1 |

| survey | | | |
|---|---|---|---|
| | type | name | label |
| | begin_repeat | file | A worker's file |
| | text | code | Code |
| | text | note | Note |
| | end_repeat | | |
"""
GROUPS = """# Group interview

| settings | | | |
|---|---|---|---|
| | form_title | form_id | version |
| | Group interview | group_interview | 1 |

| survey | | | |
|---|---|---|---|
| | type | name | label |
| | integer | people | How many people |
"""


def with_more_forms(folder: Path, files: str) -> Protocol:
    """The shipped protocol with small forms in the place of its own for files and for groups."""
    copy = shutil.copytree(protocols_folder() / "ilo_forced_labour", folder / "ilo_forced_labour")
    # Their translations are of other questions.
    shutil.rmtree(copy / "locale")
    settings = copy / "protocol.toml"
    text = settings.read_text("utf-8")
    for name, form in (("document_review", REVIEW), ("group_interview", GROUPS)):
        (copy / f"{name}.md").write_text(form, "utf-8")
        small = f'[[forms]]\nid = "{name}"\nfile = "{name}.md"\nrole = "{name}"\n'
        small += 'source = "document"\ncount = "many"\ntitle = { en = "More", ar = "المزيد" }\n\n'
        text, found = re.subn(rf'\[\[forms\]\]\nid = "{name}"\n(?:.+\n)*\n', small, text)
        assert found == 1, name
        # What they raise for the site is asked in the shipped ones only.
        text, found = re.subn(rf'\[\[flags\.elsewhere\]\]\nform = "{name}"\n.+\n', "", text)
        assert found, name
    for key, line in (("files", files), ("group_people", 'group_people = "/data/people"')):
        text, found = re.subn(rf"(?m)^{key} = .*$", line, text)
        assert found == 1, key
    settings.write_text(text, "utf-8")
    return load_protocol(copy)


@pytest.mark.parametrize(("files", "checked"), [('files = "/data/file"', 3), ("", 2)])
def test_files_and_people_in_groups_are_counted_where_there_are_forms_for_them(
    audited: Audited, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: str, checked: int
) -> None:
    protocol = with_more_forms(tmp_path, files)
    for room in (starting, sample_planning, sample_counting):
        monkeypatch.setattr(room, "protocol_of", lambda *_: protocol)
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    assert sample_progress(vault, audit_id).files_checked == 0
    for codes in (("F-1", "F-2"), ("F-3", "")):
        review = start_record(vault, audit_id, "document_review")
        for number, code in enumerate(codes, start=1):
            answer_all(vault, review.id, {f"/data/file[{number}]/code": code})
    for people in ("5", "4"):
        group = start_record(vault, audit_id, "group_interview")
        answer_all(vault, group.id, {"/data/people": people})
    start_record(vault, audit_id, "group_interview")
    found = sample_progress(vault, audit_id)
    assert found.files_checked == checked
    assert (found.interviewed, found.in_groups, found.heard) == (6, 9, 15)
    # The third group has not said yet how many it is.
    assert (found.groups, found.groups_sealed) == (2, 0)
    assert found.chances[0].chance == detection_probability(1240, 15, 62)


def test_the_forms_that_ship_count_files_that_were_begun_and_people_in_groups(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    review = start_record(vault, audit_id, "document_review")
    answer_all(vault, review.id, {"/data/review/files_planned": "9"})
    # The form works out something in each file by itself, also in one that is still empty.
    answer_all(vault, review.id, {"/data/file[2]/file_item/draw_number": "17"})
    session = open_session(vault, review.id)
    assert len(session.node("/data/file").instances) == 2
    assert session.values()["/data/file[1]/file_item/file_counted"] == "0"
    group = start_record(vault, audit_id, "group_interview")
    answer_all(
        vault,
        group.id,
        {"/data/consent/consent_given": "agree", "/data/interview/group/group_size": "6"},
    )
    found = sample_progress(vault, audit_id)
    assert (found.files_checked, found.in_groups, found.groups) == (1, 6, 1)
    # Who did not agree after all was not interviewed.
    answer_all(vault, group.id, {"/data/consent/consent_given": "refuse"})
    found = sample_progress(vault, audit_id)
    assert (found.in_groups, found.groups, found.heard) == (0, 0, 6)


def test_of_sealed_groups_it_is_said_that_their_people_are_not_kept(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    group = start_record(vault, audit_id, "group_interview")
    answer_all(vault, group.id, {"/data/consent/consent_given": "agree"})
    answer_all(vault, group.id, {"/data/interview/group/group_size": "6"})
    complete(vault, group.id)
    before = sample_progress(vault, audit_id)
    assert (before.groups, before.groups_sealed, before.heard) == (1, 0, 12)
    finalise(vault, audit_id, SIGNED)
    after = sample_progress(vault, audit_id)
    assert (after.groups, after.groups_sealed) == (1, 1)
    assert (after.in_groups, after.heard) == (0, 6)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ('files = "/data/files"', "There is no question /data/files."),
        ('files = "/data/file/code"', "is no repeat"),
    ],
)
def test_a_repeat_of_files_that_is_none_is_named(tmp_path: Path, files: str, told: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        with_more_forms(tmp_path, files)
    (fault,) = caught.value.faults
    assert fault.place == "protocol.toml, sampling.files"
    assert told in fault.message
