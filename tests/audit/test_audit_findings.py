"""Findings: from indicators or by hand, graded, acted upon, closed, and carried forward."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from audit_samples import SIGNED, Audited, answer_all
from findings_samples import FOUND, content, interviews, made

from auditor_app.audit import (
    ProtocolChoice,
    add_finding,
    assess,
    carry_forward,
    change_finding,
    close_finding,
    finalise,
    grade_finding,
    link_evidence,
    list_findings,
    missing,
    offer_follow_up,
    propose_findings,
    protocol_of,
    remove_finding,
    score_of_audit,
    set_status,
    start_follow_up,
    start_record,
    visible_to_site,
)
from auditor_app.audit import follow_up as following
from auditor_app.errors import AuditorError, FindingError, ProtocolError, RecordStateError
from auditor_app.protocols import shipped_protocol, suppressed_for_report
from auditor_app.vault import EvidenceLink, FindingIndicator, FindingReference, Vault

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Audit, Finding

LAW = FindingReference("national_law", "Labour Code, article 12")


def test_every_observed_indicator_is_proposed_once_with_its_count_and_nobody(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    site = assess(vault, audit_id).site
    seen = {o.indicator.id for o in site.observations if o.state == "observed"}
    expected = {c.indicator.id: c.observed for c in site.indicators if c.observed}
    expected |= {name: expected.get(name, 0) for name in seen}
    proposed = propose_findings(vault, audit_id, found_on=FOUND)
    assert {p.indicators[0].id: p.indicators[0].workers for p in proposed} == expected
    assert {p.indicators[0].id for p in proposed if p.indicators[0].at_site} == seen
    codes = {r.title for r in vault.records.of_audit(audit_id) if r.role == "worker_interview"}
    assert not any(code in repr(proposed) for code in codes)
    assert vault.findings.of_audit(audit_id) == ()
    first = add_finding(vault, audit_id, proposed[0])
    left = propose_findings(vault, audit_id)
    assert first.content.indicators[0].id not in {p.indicators[0].id for p in left}
    assert len(left) == len(proposed) - 1


def test_a_proposal_has_the_grade_of_the_indicators_strength_by_the_chosen_scale(
    audited: Audited,
) -> None:
    protocol = protocol_of(audited.vault.audits.get(audited.audit_id), audited.vault)
    for scale, strong, medium in (("", "critical", "major"), ("rba_vap", "priority", "major")):
        for each in propose_findings(audited.vault, audited.audit_id, scale=scale):
            strength = protocol.indicator(each.indicators[0].id).strength
            assert each.grade == {"strong": strong, "medium": medium}[strength]
            assert [reference.kind for reference in each.references] == ["ilo_convention"] * 2
            fees = each.indicators[0].id in protocol.findings.fee_indicators
            assert each.fees == fees


def test_the_grade_gives_the_deadline_until_a_reason_gives_another(audited: Audited) -> None:
    finding = made(audited)
    assert finding.content.deadline == FOUND + timedelta(days=30)
    graded = grade_finding(audited.vault, finding.id, "minor")
    assert graded.content.deadline == FOUND + timedelta(days=90)
    other = replace(graded.content, deadline=FOUND, deadline_reason="Lives are at risk.")
    kept = grade_finding(
        audited.vault, change_finding(audited.vault, finding.id, other).id, "major"
    )
    assert (kept.content.grade, kept.content.deadline) == ("major", FOUND)
    rba = grade_finding(audited.vault, made(audited).id, "priority", scale="rba_vap")
    (listed,) = [f for f in list_findings(audited.vault, audited.audit_id) if f.finding == rba]
    assert listed.plan_due == FOUND + timedelta(days=7)


def test_a_good_example_has_nothing_to_do(audited: Audited) -> None:
    finding = made(audited, grade="good_example", title="Free canteen")
    (listed,) = list_findings(audited.vault, audited.audit_id, date(2030, 1, 1))
    assert (listed.status, listed.overdue, finding.content.deadline) == ("", False, None)
    with pytest.raises(FindingError, match="asks for nothing"):
        set_status(audited.vault, finding.id, "in_progress")
    with pytest.raises(FindingError, match="asks for nothing"):
        close_finding(audited.vault, finding.id, "Seen")


BAD: dict[str, tuple[dict[str, Any], type[AuditorError], str]] = {
    "no_title": ({"title": "  "}, FindingError, "no title"),
    "unknown_scale": ({"scale": "slcp"}, ProtocolError, "does not use the scale slcp"),
    "unknown_grade": ({"grade": "huge"}, ProtocolError, "no grade huge"),
    "deadline_before": (
        {"deadline": FOUND - timedelta(days=1), "deadline_reason": "x"},
        FindingError,
        "before the day of the finding",
    ),
    "deadline_without_reason": (
        {"deadline": FOUND + timedelta(days=29)},
        FindingError,
        "no reason is given",
    ),
    "unknown_indicator": (
        {"indicators": (FindingIndicator("P99", 1),)},
        ProtocolError,
        "no indicator P99",
    ),
    "negative_count": ({"indicators": (FindingIndicator("P2", -1),)}, FindingError, "-1 workers"),
    "indicator_twice": (
        {"indicators": (FindingIndicator("P2", 1), FindingIndicator("P2", 2))},
        FindingError,
        "twice",
    ),
    "empty_reference": (
        {"references": (FindingReference("national_law", " "),)},
        FindingError,
        "reference is empty",
    ),
    "unknown_reference": (
        {"references": (FindingReference("gossip", "x"),)},
        FindingError,
        "kind of reference gossip",
    ),
    "unknown_photo": (
        {"links": (EvidenceLink("photo", evidence_id="none"),)},
        FindingError,
        "not one of this audit",
    ),
    "unknown_question": (
        {"links": (EvidenceLink("question", form_id="site_profile", ref="/data/none"),)},
        ProtocolError,
        "no question /data/none",
    ),
    "unknown_form": (
        {"links": (EvidenceLink("question", form_id="none", ref="/data"),)},
        ProtocolError,
        "no form none",
    ),
    "nameless_document": ({"links": (EvidenceLink("document"),)}, FindingError, "has no name"),
    "unknown_link": ({"links": (EvidenceLink("rumour"),)}, FindingError, "link to a rumour"),
    "example_with_action": (
        {"grade": "good_example", "corrective_action": "x"},
        FindingError,
        "asks for nothing",
    ),
    "a_workers_code": ({"description": "As w-03 told us."}, FindingError, "code of a worker"),
    "a_code_as_owner": ({"owner": "W-01"}, FindingError, "code of a worker"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_stand_is_refused_with_a_remedy(audited: Audited, name: str) -> None:
    change, error, message = BAD[name]
    head = audited.vault.events.head()
    with pytest.raises(error, match=message) as told:
        add_finding(audited.vault, audited.audit_id, content(**change))
    assert told.value.remedy
    assert audited.vault.findings.of_audit(audited.audit_id) == ()
    assert audited.vault.events.head() == head


def test_photos_questions_and_documents_are_linked_once(audited: Audited) -> None:
    photo = audited.vault.evidence.of_audit(audited.audit_id)[0]
    links = (
        EvidenceLink("photo", evidence_id=photo.id),
        EvidenceLink(
            "question", form_id="worker_interview", ref="/data/interview/papers/papers_allowed"
        ),
        EvidenceLink("document", text="Register of passports, May"),
    )
    finding = made(audited, references=(LAW,))
    for link in (*links, links[0]):
        finding = link_evidence(audited.vault, finding.id, link)
    assert finding.content.links == links


def test_a_code_that_is_given_later_keeps_the_audit_from_being_finalised(audited: Audited) -> None:
    finding = made(audited, description="A guard at gate W-77 keeps the key.")
    record = start_record(audited.vault, audited.audit_id, "worker_interview")
    answer_all(audited.vault, record.id, {"/data/setting/pseudonym": "W-77"})
    kinds = {gap.kind: gap for gap in missing(audited.vault, audited.audit_id)}
    assert kinds["finding"].record_title == "Finding 1"
    remove_finding(audited.vault, finding.id)
    assert "finding" not in {gap.kind for gap in missing(audited.vault, audited.audit_id)}


def test_overdue_is_what_waits_after_its_deadline(audited: Audited) -> None:
    late, done, refused = (made(audited, title=title) for title in ("a", "b", "c"))
    close_finding(audited.vault, done.id, "Passports seen with the workers")
    set_status(audited.vault, refused.id, "refused", reason="The site says it owns them.")
    deadline = FOUND + timedelta(days=30)

    def overdue(on: date) -> list[str]:
        listed = list_findings(audited.vault, audited.audit_id, on)
        return [each.finding.id for each in listed if each.overdue]

    assert overdue(deadline) == []
    assert overdue(deadline + timedelta(days=1)) == [late.id]
    set_status(audited.vault, late.id, "evidence_received")
    assert overdue(deadline + timedelta(days=1)) == [late.id]


def test_statuses_need_what_makes_them_believable(audited: Audited) -> None:
    vault, finding = audited.vault, made(audited)
    for status, message in (
        ("closed", "verified"),
        ("refused", "without a reason"),
        ("forgotten", "no status"),
    ):
        with pytest.raises(FindingError, match=message):
            set_status(vault, finding.id, status)
    for how in ("", "   "):
        with pytest.raises(FindingError, match="verified"):
            close_finding(vault, finding.id, how)
    with pytest.raises(FindingError, match="code of a worker"):
        close_finding(vault, finding.id, "W-02 has it back")
    assert vault.findings.get(finding.id).status == "open"
    closed = close_finding(vault, finding.id, "Seen in use", verified_by="Omar")
    assert (closed.steps[-1].by, closed.steps[-1].verified_how) == ("Omar", "Seen in use")
    with pytest.raises(FindingError, match="closed already"):
        close_finding(vault, finding.id, "Again")
    with pytest.raises(FindingError, match="opened again without a reason"):
        set_status(vault, finding.id, "open")
    assert set_status(vault, finding.id, "open", reason="Taken away again").status == "open"


def test_nobody_in_particular_verifies_nothing(unenrolled: Audited) -> None:
    finding = add_finding(unenrolled.vault, unenrolled.audit_id, content())
    with pytest.raises(FindingError, match="not known who"):
        close_finding(unenrolled.vault, finding.id, "Seen")


def test_after_the_sign_off_statuses_are_added_and_words_stay(audited: Audited) -> None:
    vault, finding = audited.vault, made(audited)
    finalise(vault, audited.audit_id, SIGNED)
    for change in (
        lambda: made(audited),
        lambda: change_finding(vault, finding.id, content(title="Other")),
        lambda: grade_finding(vault, finding.id, "minor"),
        lambda: remove_finding(vault, finding.id),
    ):
        with pytest.raises(RecordStateError, match="finalised"):
            change()
    set_status(vault, finding.id, "in_progress")
    assert close_finding(vault, finding.id, "Seen").status == "closed"
    assert vault.findings.get(finding.id).content == finding.content


def _followed(audited: Audited) -> tuple[Audit, dict[str, Finding]]:
    """An audit with findings of every kind, and a follow-up of it."""
    vault = audited.vault
    kept = {
        "open": made(audited, title="open", deadline=FOUND, deadline_reason="At once"),
        "refused": made(audited, title="refused"),
        "closed": made(audited, title="closed"),
        "example": made(audited, title="example", grade="good_example"),
    }
    set_status(vault, kept["refused"].id, "refused", reason="Too dear")
    close_finding(vault, kept["closed"].id, "Seen")
    finalise(vault, audited.audit_id, SIGNED)
    protocol = shipped_protocol("ilo_forced_labour")
    return start_follow_up(vault, protocol, "Follow-up", audited.audit_id), kept


def test_a_follow_up_audit_takes_over_what_is_open_with_a_link_to_it(audited: Audited) -> None:
    follow_up, kept = _followed(audited)
    carried = audited.vault.findings.of_audit(follow_up.id)
    assert [f.content.title for f in carried] == ["open", "refused"]
    for finding in carried:
        origin = kept[finding.content.title]
        assert finding.carried_from is not None
        assert finding.carried_from.finding_id == origin.id
        assert finding.carried_from.audit_id == audited.audit_id
        assert finding.content == origin.content
    assert [f.status for f in carried] == ["open", "refused"]
    assert carried[1].steps[-1].reason == "Too dear"
    assert audited.vault.findings.earlier_audit(follow_up.id) == audited.audit_id
    assert len(audited.vault.records.of_audit(follow_up.id)) == 1


def test_closing_in_the_follow_up_closes_the_original_as_verified_there(audited: Audited) -> None:
    vault = audited.vault
    follow_up, kept = _followed(audited)
    copy = vault.findings.of_audit(follow_up.id)[0]
    close_finding(vault, copy.id, "Every passport seen with its owner", verified_by="Omar")
    original = vault.findings.get(kept["open"].id)
    last = original.steps[-1]
    assert (original.status, last.later_finding, last.by) == ("closed", copy.id, "Omar")
    assert last.follow_up
    assert vault.findings.get(kept["refused"].id).status == "refused"
    assert not list_findings(vault, audited.audit_id, date(2030, 1, 1))[0].overdue
    events = [e for e in vault.events.of_audit(audited.audit_id) if e.kind == "finding.status"]
    assert events[-1].details["by_finding"] == copy.id


def test_a_follow_up_needs_a_final_audit_and_is_one_of_one_only(audited: Audited) -> None:
    vault = audited.vault
    protocol = shipped_protocol("ilo_forced_labour")
    audits = len(vault.audits.list())
    with pytest.raises(RecordStateError, match="Only a finalised audit"):
        start_follow_up(vault, protocol, "Too early", audited.audit_id)
    assert len(vault.audits.list()) == audits
    follow_up, _ = _followed(audited)
    with pytest.raises(RecordStateError, match="follows up an audit already"):
        carry_forward(vault, follow_up.id, audited.audit_id)


def test_an_audit_is_offered_to_be_followed_up_once_it_is_final(audited: Audited) -> None:
    vault = audited.vault
    early = offer_follow_up(vault, audited.audit_id)
    assert early.protocol is None
    assert early.refusal is not None
    assert "Only a finalised audit" in early.refusal.message
    follow_up, _ = _followed(audited)
    offer = offer_follow_up(vault, audited.audit_id)
    assert (offer.carried, offer.refusal) == (2, None)
    assert offer.protocol is shipped_protocol("ilo_forced_labour")
    assert vault.findings.later_audits(audited.audit_id) == (follow_up.id,)
    assert vault.findings.later_audits(follow_up.id) == ()


def test_a_follow_up_tells_no_count_of_the_audit_before(audited: Audited) -> None:
    vault = audited.vault
    made(audited, indicators=(FindingIndicator("P2", 17),))
    finalise(vault, audited.audit_id, SIGNED)
    protocol = shipped_protocol("ilo_forced_labour")
    later = start_follow_up(vault, protocol, "Follow-up", audited.audit_id)
    published = suppressed_for_report(assess(vault, later.id).site, 5)
    (told,) = visible_to_site(vault, audited.audit_id, published).findings
    assert told.indicators[0].workers == 17
    (carried,) = visible_to_site(vault, later.id, published).findings
    assert carried.indicators[0].workers is None


@pytest.mark.parametrize("trouble", ["no such indicator", "cannot be loaded"])
def test_a_follow_up_goes_by_the_own_version_where_the_newest_is_of_no_use(
    audited: Audited, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    vault = audited.vault
    made(audited, indicators=(FindingIndicator("P2", 6),))
    finalise(vault, audited.audit_id, SIGNED)
    own = shipped_protocol("ilo_forced_labour")
    without = tuple(each for each in own.indicators if each.id != "P2")
    newest = ProtocolChoice(own.protocol_id, "2027.1", own.title, "Us", shipped=False)

    def choose(*_: object) -> Protocol:
        if trouble == "cannot be loaded":
            raise ProtocolError("It cannot be used by this version of the program.", "Update.")
        return replace(own, version="2027.1", indicators=without)

    monkeypatch.setattr(following, "protocols_for", lambda _: (newest,))
    monkeypatch.setattr(following, "chosen_protocol", choose)
    assert offer_follow_up(vault, audited.audit_id).protocol is own


def test_a_follow_up_goes_by_the_own_version_where_the_newest_lacks_a_scale(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = audited.vault
    made(audited)
    finalise(vault, audited.audit_id, SIGNED)
    own = shipped_protocol("ilo_forced_labour")
    other = replace(own, version="2027.1", findings=replace(own.findings, scales=()))
    newest = ProtocolChoice(own.protocol_id, "2027.1", own.title, "Us", shipped=False)
    monkeypatch.setattr(following, "protocols_for", lambda _: (newest,))
    monkeypatch.setattr(following, "chosen_protocol", lambda *_: other)
    assert offer_follow_up(vault, audited.audit_id).protocol is own
    monkeypatch.setattr(following, "protocol_of", lambda *_: other)
    none = offer_follow_up(vault, audited.audit_id)
    assert none.protocol is None
    assert none.refusal is not None
    assert "no scale for findings" in none.refusal.message


def test_the_score_counts_findings_and_the_requirements_that_are_met(audited: Audited) -> None:
    made(audited, scale="rba_vap", grade="priority")
    made(audited, scale="rba_vap", grade="minor")
    made(audited)
    ratings = {"conformance": 98, "not_applicable": 7}
    score = score_of_audit(audited.vault, audited.audit_id, scale="rba_vap", ratings=ratings)
    assert score is not None
    assert (str(score.value), score.applicable) == ("175.0", 100)
    assert score_of_audit(audited.vault, audited.audit_id) is None
    with pytest.raises(ProtocolError, match="cannot be -1"):
        score_of_audit(audited.vault, audited.audit_id, scale="rba_vap", ratings={"minor": -1})


def test_a_read_only_list_needs_no_interview_to_be_open(audited: Audited) -> None:
    finalise(audited.vault, audited.audit_id, SIGNED)
    assert isinstance(audited.vault, Vault)
    assert list_findings(audited.vault, audited.audit_id) == ()
    assert len(interviews(audited)) == 6
