"""Answers as evidence of a finding: of the site's own records alone, and never who said it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from audit_samples import SIGNED, Audited, answer_all
from findings_samples import interviews, made

from auditor_app.audit import (
    answered_questions,
    delta_of,
    finalise,
    link_evidence,
    linked_questions,
    list_findings,
    open_session,
    start_audit,
    start_follow_up,
    start_record,
    store,
)
from auditor_app.audit.findings_document import findings_document
from auditor_app.errors import FindingError
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import EvidenceLink

if TYPE_CHECKING:
    from auditor_app.vault import Record


def site_of(audited: Audited) -> Record:
    records = audited.vault.records.of_audit(audited.audit_id)
    return next(record for record in records if record.role == "site")


def a_question(audited: Audited) -> EvidenceLink:
    return next(each.link for each in answered_questions(audited.vault, audited.audit_id))


def test_only_answers_of_the_sites_own_records_are_offered(audited: Audited) -> None:
    start_record(audited.vault, audited.audit_id, "group_interview")
    found = answered_questions(audited.vault, audited.audit_id)
    assert {each.link.record_id for each in found} == {site_of(audited).id}
    assert all(each.answers for each in found)
    values = audited.vault.records.values(site_of(audited).id)
    assert all(values[each.place] for each in found)


@pytest.mark.parametrize("form", ["worker_interview", "group_interview"])
def test_an_answer_of_a_worker_is_refused(audited: Audited, form: str) -> None:
    vault = audited.vault
    if form == "worker_interview":
        record_id = interviews(audited)[0]
        ref = "/data/interview/papers/papers_allowed"
    else:
        record_id = start_record(vault, audited.audit_id, form).id
        ref = "/data/interview/group/group_size"
    link = EvidenceLink("question", form_id=form, ref=ref, record_id=record_id)
    finding = made(audited)
    with pytest.raises(FindingError, match="could tell who it was") as caught:
        link_evidence(vault, finding.id, link)
    assert record_id not in str(caught.value)
    assert linked_questions(vault, [link]) == ()
    # Without its record, a worker's question still says only what was asked.
    kept = link_evidence(vault, finding.id, replace(link, record_id=""))
    assert kept.content.links == (replace(link, record_id=""),)


@pytest.mark.parametrize(
    "wrong",
    [
        {"record_id": "none"},
        {"form_id": "dormitory"},
        {"ref": "/data/identification/none"},
        {"ref": "/data/identification/site_name[2]"},
    ],
)
def test_a_question_that_is_not_there_is_refused(audited: Audited, wrong: dict[str, str]) -> None:
    finding = made(audited)
    with pytest.raises(FindingError):
        link_evidence(audited.vault, finding.id, replace(a_question(audited), **wrong))


def test_a_question_of_another_audit_is_refused(audited: Audited) -> None:
    vault = audited.vault
    other = start_audit(vault, shipped_protocol("ilo_forced_labour"), "Another")
    (record,) = vault.records.of_audit(other.id)
    finding = made(audited)
    with pytest.raises(FindingError, match="not one of this audit"):
        link_evidence(vault, finding.id, replace(a_question(audited), record_id=record.id))


def test_a_linked_answer_is_told_as_it_is_now_and_leaves_with_its_record(audited: Audited) -> None:
    vault = audited.vault
    link = a_question(audited)
    finding = link_evidence(vault, made(audited).id, link)
    (told,) = linked_questions(vault, finding.content.links)
    assert (told.link, told.form) == (link, "Site profile")
    for records, named in (({site_of(audited).id}, site_of(audited).id), ((), None)):
        audit = vault.audits.get(audited.audit_id)
        document = findings_document(vault, audit, frozenset(records), {})
        said = {"kind": "question", "form_id": "site_profile", "ref": link.ref}
        assert document["findings"][0]["links"] == [{**said, "record_id": named}]


def test_a_question_of_a_repeat_stands_for_all_of_its_entries(audited: Audited) -> None:
    vault = audited.vault
    dormitory = start_record(vault, audited.audit_id, "dormitory")
    room = "/data/room[{}]/room_item/room_code".format
    answers = {"/data/house/building": "House 2", room(1): "11", room(2): "12"}
    answer_all(vault, dormitory.id, answers)
    (found,) = [
        each
        for each in answered_questions(vault, audited.audit_id)
        if each.link.ref == "/data/room/room_item/room_code"
    ]
    assert (found.record, found.answers, found.place) == ("House 2", ("11", "12"), room(1))
    session = open_session(vault, dormitory.id)
    store(vault, dormitory.id, delta_of(session, session.remove_repeat("/data/room[1]")))
    finding = link_evidence(vault, made(audited).id, found.link)
    (told,) = linked_questions(vault, finding.content.links)
    assert told.answers == ("12",)


def test_a_follow_up_still_shows_what_the_finding_rested_on(audited: Audited) -> None:
    vault = audited.vault
    link_evidence(vault, made(audited).id, a_question(audited))
    finalise(vault, audited.audit_id, SIGNED)
    later = start_follow_up(vault, shipped_protocol("ilo_forced_labour"), "Later", audited.audit_id)
    (listed,) = list_findings(vault, later.id)
    (told,) = linked_questions(vault, listed.finding.content.links)
    assert told.link.record_id == site_of(audited).id
