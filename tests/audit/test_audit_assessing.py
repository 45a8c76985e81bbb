"""An audit's assessment: who says what of an indicator, why, and what the auditor has set."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from audit_samples import (
    CHEAP,
    PASSPHRASE,
    SIGNED,
    Audited,
    answer_all,
    complete,
    draw_photo,
    enrol,
)
from pypdf import PdfReader
from sealed_samples import left_in_store, unsealed

from auditor_app.audit import (
    add_photo,
    assess,
    delta_of,
    explain,
    finalise,
    make_report,
    open_session,
    override_indicator,
    override_outcome,
    start_audit,
    start_record,
    store,
    withdraw_override,
)
from auditor_app.audit import protocols as audit_protocols
from auditor_app.audit.overriding import outcome_words, state_words
from auditor_app.audit.reporting import report_content
from auditor_app.audit.sealing import bundle_contents
from auditor_app.errors import AnswerError, ProtocolError, RecordStateError, UnknownRowError
from auditor_app.protocols import (
    Protocol,
    SiteAssessment,
    affected_in_site,
    clopper_pearson,
    load_protocol,
    shipped_protocol,
    suppressed_for_report,
)
from auditor_app.vault import RecordDelta, Vault, check_vault, export_vault, restore_vault, salvage

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PAPERS = "/data/papers/papers_kept"
HEADCOUNT = "/data/headcount/workers_total"
CONSENT = "/data/consent/consent_given"
MAY_ASK = "/data/interview/before_hard/may_ask"
WHY = "W-04 told me outside of the factory what he did not dare to answer inside"
SITE_WHY = "The lockers were opened in front of me"

MANAGEMENT = """
| settings | | | | |
|---|---|---|---|---|
| | form_title | form_id | version | namespaces |
| | Management interview | management_talk | 1 | auditor="urn:auditor:form:1" |

| survey | | | | | |
|---|---|---|---|---|---|
| | type | name | label | bind::auditor:indicator | bind::auditor:indicated |
| | select_one kept | papers | Where are the passports? | P2 | . = 'office' |

| choices | | | |
|---|---|---|---|
| | list_name | name | label |
| | kept | workers | With the workers |
| | kept | office | In the office |
"""


def interviews(vault: Vault, audit_id: str) -> dict[str, str]:
    """Record ids by code."""
    records = vault.records.of_audit(audit_id)
    return {r.title: r.id for r in records if r.role == "worker_interview"}


def answer(vault: Vault, record_id: str, ref: str, value: str) -> None:
    session = open_session(vault, record_id)
    store(vault, record_id, delta_of(session, session.answer(ref, value)))


@pytest.fixture
def more_forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Protocol:
    """The shipped protocol with a management interview and a document review."""
    folder = tmp_path / "ilo_forced_labour"
    shutil.copytree(ROOT / "forms" / "ilo_forced_labour", folder)
    documents = MANAGEMENT.replace("management_talk", "paper_review")
    (folder / "management.md").write_text(MANAGEMENT, "utf-8")
    (folder / "documents.md").write_text(documents, "utf-8")
    settings = (folder / "protocol.toml").read_text("utf-8")
    for name, file, source in (
        ("management_talk", "management", "management"),
        ("paper_review", "documents", "document"),
    ):
        settings += (
            f'\n[[forms]]\nid = "{name}"\nfile = "{file}.md"\nrole = "{name}"\n'
            f'count = "many"\nsource = "{source}"\ntitle = {{ en = "{name}" }}\n'
        )
    (folder / "protocol.toml").write_text(settings, "utf-8")
    protocol = load_protocol(folder)
    monkeypatch.setattr(audit_protocols, "shipped_protocol", lambda _: protocol)
    return protocol


@pytest.fixture
def unanswered(tmp_path: Path) -> Iterator[Audited]:
    """An audit in which nothing is answered yet."""
    vault, _ = Vault.create(tmp_path / "empty", PASSPHRASE, cost=CHEAP)
    with vault:
        protocol = shipped_protocol("ilo_forced_labour")
        audit = start_audit(vault, protocol, "A site")
        (site,) = vault.records.of_audit(audit.id)
        yield Audited(vault, audit.id, site.id)


# Sources ------------------------------------------------------------------------------------------


def test_workers_who_show_it_and_a_site_where_it_was_not_seen_contradict_each_other(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    before = assess(vault, audit_id).site.of("P2")
    assert before is not None
    assert before.contradiction is None
    assert [(s.source, s.state) for s in before.sources] == [
        ("worker", "observed"), ("observation", "observed"),
    ]  # fmt: skip
    answer(vault, unenrolled.site_id, PAPERS, "workers")
    site = assess(vault, audit_id).site
    found = site.of("P2")
    assert found is not None
    assert found.contradiction is not None
    assert found.contradiction.observed_by == ("worker",)
    assert found.contradiction.denied_by == ("observation",)
    # One worker of six: nothing is averaged away.
    assert (found.observed, found.computed, found.state) == (1, "observed", "observed")
    assert found in site.contradictions


def test_what_was_seen_and_no_worker_says_contradicts_too_and_what_was_not_checked_does_not(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    of_worker = explain(vault, audit_id, "P2")
    workers = next(s for s in of_worker.sources if s.source == "worker")
    (showing,) = (r for r in workers.records if r.state == "observed")
    answer(vault, showing.record_id, CONSENT, "refuse")
    found = assess(vault, audit_id).site.of("P2")
    assert found is not None
    assert found.contradiction is not None
    assert found.contradiction.observed_by == ("observation",)
    assert found.contradiction.denied_by == ("worker",)
    answer(vault, unenrolled.site_id, PAPERS, "not_checked")
    found = assess(vault, audit_id).site.of("P2")
    assert found is not None
    assert found.contradiction is None
    assert found.computed == "undecided"


def test_management_and_documents_speak_as_sources_of_their_own(
    more_forms: Protocol, unenrolled: Audited
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    assert more_forms.form("management_talk").source == "management"
    for form_id, said in (("management_talk", "workers"), ("paper_review", "workers")):
        record = start_record(vault, audit_id, form_id)
        answer_all(vault, record.id, {"/data/papers": said})
    assessment = assess(vault, audit_id)
    found = assessment.site.of("P2")
    assert found is not None
    assert [said.source for said in found.sources] == [
        "worker", "observation", "document", "management",
    ]  # fmt: skip
    assert found.contradiction is not None
    assert found.contradiction.observed_by == ("worker", "observation")
    assert found.contradiction.denied_by == ("document", "management")
    # They are no workers, and nothing that they say is counted as if they were.
    assert (found.observed, found.interviewed) == (1, 6)
    assert assessment.site.interviewed == 6
    assert {f.indicator.id for f in assessment.site.observations if f.state == "observed"} == {
        "P2", "P21", "WD3", "WD4",
    }  # fmt: skip
    content = report_content(vault, audit_id)
    (row,) = (row for row in content.sources if row.id == "P2")
    assert "Sources contradict each other" in row.statements[0]
    assert "workers and the auditor's observation" in row.statements[0]
    assert "documents and the management" in row.statements[0]


def test_a_group_of_workers_is_a_source_and_no_worker(
    more_forms: Protocol, unenrolled: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = tuple(
        replace(form, source="worker") if form.form_id == "paper_review" else form
        for form in more_forms.forms
    )
    changed = replace(more_forms, forms=forms)
    monkeypatch.setattr(audit_protocols, "shipped_protocol", lambda _: changed)
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    record = start_record(vault, audit_id, "paper_review")
    answer_all(vault, record.id, {"/data/papers": "office"})
    found = assess(vault, audit_id).site.of("P2")
    assert found is not None
    assert (found.observed, found.interviewed) == (1, 6)
    (workers,) = (said for said in found.sources if said.source == "worker")
    assert (len(workers.records), workers.count("observed")) == (7, 2)


def test_a_form_that_asks_and_does_not_say_who_answers_does_not_load(
    tmp_path: Path, more_forms: Protocol
) -> None:
    folder = tmp_path / "ilo_forced_labour"
    settings = (folder / "protocol.toml").read_text("utf-8")
    for wrong, said in (("", "does not say who answers"), ('source = "boss"', "'boss' is not")):
        (folder / "protocol.toml").write_text(
            settings.replace('source = "management"', wrong), "utf-8"
        )
        with pytest.raises(ProtocolError, match=said) as refused:
            load_protocol(folder)
        assert "source" in str(refused.value)


def test_photos_of_an_unknown_indicator_do_not_load(tmp_path: Path, more_forms: Protocol) -> None:
    settings = tmp_path / "ilo_forced_labour" / "protocol.toml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace('indicators = ["P2"]', 'indicators = ["P99"]'), "utf-8")
    with pytest.raises(ProtocolError, match="no indicator P99"):
        load_protocol(settings.parent)


# Intervals ----------------------------------------------------------------------------------------


def test_the_interval_is_that_of_a_site_of_so_many_and_takes_open_answers_both_ways(
    unenrolled: Audited,
) -> None:
    site = assess(unenrolled.vault, unenrolled.audit_id).site
    found = site.of("P2")
    assert found is not None
    assert found.interval is not None
    assert site.headcount == found.interval.headcount == 1240
    assert (found.observed, found.undecided, found.interviewed) == (1, 1, 6)
    low, high = affected_in_site(1, 6, 1240)[0], affected_in_site(2, 6, 1240)[1]
    assert found.interval.workers == (low, high)
    assert found.interval.shares == (low / 1240, high / 1240)


def test_without_a_headcount_there_are_shares_and_no_numbers(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    answer(vault, unenrolled.site_id, HEADCOUNT, "")
    site = assess(vault, audit_id).site
    found = site.of("P21")
    assert found is not None
    assert found.interval is not None
    assert site.headcount is None
    assert (found.interval.headcount, found.interval.workers) == (None, None)
    left_open = found.undecided + found.not_asked
    assert found.interval.shares[0] == clopper_pearson(found.observed, 6)[0]
    assert found.interval.shares[1] == clopper_pearson(found.observed + left_open, 6)[1]
    make_report(vault, audit_id)


def test_a_headcount_below_the_number_of_interviews_gives_no_numbers(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    vault.records.apply(unenrolled.site_id, RecordDelta({HEADCOUNT: "3"}))
    found = assess(vault, audit_id).site.of("P2")
    assert found is not None
    assert found.interval is not None
    assert found.interval.workers is None


def test_where_all_declined_nobody_is_counted_and_nothing_is_said(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    for record_id in interviews(vault, audit_id).values():
        answer(vault, record_id, CONSENT, "refuse")
    site = assess(vault, audit_id).site
    assert (site.interviewed, site.declined) == (0, 6)
    assert sum(site.outcomes.values()) == 0
    assert all(i.interval is None and i.interviewed == 0 for i in site.indicators)
    assert {s.source for i in site.indicators for s in i.sources} == {"observation"}
    assert site.contradictions == ()
    refused = next(iter(interviews(vault, audit_id).values()))
    with pytest.raises(RecordStateError, match="no outcome to override"):
        override_outcome(vault, refused, "indicated", WHY)
    make_report(vault, audit_id)


def test_an_audit_without_any_answer_can_be_assessed(unanswered: Audited) -> None:
    site = assess(unanswered.vault, unanswered.audit_id).site
    assert (site.interviewed, site.declined, site.headcount) == (0, 0, None)
    assert all(i.computed in {"not_asked", "undecided", "not_observed"} for i in site.indicators)
    make_report(unanswered.vault, unanswered.audit_id)


def test_danger_that_a_group_told_of_is_still_known_once_it_is_sealed(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    group = start_record(vault, audit_id, "group_interview")
    answer_all(vault, group.id, {"/data/consent/consent_given": "agree"})
    answer_all(vault, group.id, {"/data/interview/group/group_size": "6"})
    complete(vault, group.id)
    answer_all(vault, group.id, {"/data/auditor_part/immediate_danger": "yes"})
    before = assess(vault, audit_id).site.raised
    assert [(flag.id, flag.sources) for flag in before] == [("immediate_danger", ("worker",))]
    finalise(vault, audit_id, SIGNED)
    assert vault.sealed.get(group.id) is not None
    assert assess(vault, audit_id).site.raised == before


# Why ----------------------------------------------------------------------------------------------


def test_for_every_indicator_it_can_be_said_which_answers_and_which_rule(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    why = explain(vault, audit_id, "P2")
    assert (why.indicator.kind, why.indicator.strength) == ("penalty", "strong")
    assert not why.is_partly_sealed
    workers, seen = why.sources
    (reason, *_) = seen.records[0].reasons
    assert reason.ref == PAPERS
    assert reason.question == "Where are the workers' passports and identity documents?"
    assert reason.answer == "At the office, not returned at once"
    assert "office" in reason.rule
    assert reason.state == "observed"
    (showing,) = (record for record in workers.records if record.state == "observed")
    assert showing.title == "W-01"
    assert showing.reasons[0].state == "observed"
    alone = explain(vault, audit_id, "P2", showing.record_id)
    assert [r.title for s in alone.sources for r in s.records] == ["W-01"]
    assert (alone.state, alone.interval) == ("observed", None)
    arabic = explain(vault, audit_id, "P2", showing.record_id, "العربية (ar)")
    assert arabic.sources[0].records[0].reasons[0].question != showing.reasons[0].question


def test_the_photos_that_show_an_indicator_are_named_with_their_question(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    session = open_session(vault, unenrolled.site_id)
    file = draw_photo(vault.folder.parent / "safe.jpg", "gray")
    photo = add_photo(vault, unenrolled.site_id, session, "/data/photos/photo_papers", file)
    seen = explain(vault, audit_id, "P2").sources[-1].records[0]
    assert seen.photos == {"/data/photos/photo_papers": (photo.id,)}
    exits = explain(vault, audit_id, "WD3").sources[-1].records[0].photos
    assert [len(ids) for ids in exits.values()] == [2]


def test_a_sealed_interview_says_that_it_cannot_say_why(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    assert not explain(vault, audit_id, "P2").is_partly_sealed
    finalise(vault, audit_id, SIGNED)
    why = explain(vault, audit_id, "P2")
    assert why.is_partly_sealed
    workers = next(said for said in why.sources if said.source == "worker")
    assert workers.count("observed") == 1
    assert all(record.sealed and record.reasons == () for record in workers.records)
    seen = next(said for said in why.sources if said.source == "observation")
    assert seen.records[0].reasons


def test_what_is_not_there_cannot_be_explained(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    with pytest.raises(ProtocolError, match="no indicator P99"):
        explain(vault, audit_id, "P99")
    with pytest.raises(UnknownRowError):
        explain(vault, audit_id, "P2", "00000000-0000-0000-0000-000000000000")
    protocol = shipped_protocol("ilo_forced_labour")
    other = start_audit(vault, protocol, "Another site")
    with pytest.raises(UnknownRowError, match="no such record"):
        explain(vault, other.id, "P2", unenrolled.site_id)


# Overrides ----------------------------------------------------------------------------------------


def test_an_override_counts_in_the_site_and_the_rules_outcome_stays_beside_it(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    protocol = shipped_protocol("ilo_forced_labour")
    worker = interviews(vault, audit_id)["W-04"]
    before = assess(vault, audit_id)
    assert before.workers[worker].outcome == "not_determinable"
    made = override_outcome(vault, worker, "indicated", f"  {WHY} ")
    after = assess(vault, audit_id)
    assert (after.workers[worker].outcome, after.workers[worker].computed) == (
        "indicated", "not_determinable",
    )  # fmt: skip
    assert after.workers[worker].findings == before.workers[worker].findings
    assert after.site.outcomes["indicated"] == before.site.outcomes["indicated"] + 1
    assert after.site.outcomes["not_determinable"] == 0
    assert dict(after.site.overridden) == {("not_determinable", "indicated"): 1}
    assert made.reason == WHY
    assert after.override_of_worker(worker) == made
    words = outcome_words(protocol, after.workers[worker], made)
    assert words == (f"Indicated (by the rule: not determinable; overridden by the auditor: {WHY})")
    assert explain(vault, audit_id, "P2", worker).override == made


def test_an_override_that_is_withdrawn_leaves_the_rules_outcome_and_its_history(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    worker = interviews(vault, audit_id)["W-04"]
    before = assess(vault, audit_id)
    first = override_outcome(vault, worker, "indicated", WHY)
    second = override_outcome(vault, worker, "potential", "Less than that")
    withdrawn = withdraw_override(vault, second.id)
    after = assess(vault, audit_id)
    assert (after.workers, after.site) == (before.workers, before.site)
    assert after.override_of_worker(worker) is None
    assert [(o.id, o.set_to, o.ended) for o in after.overrides] == [
        (first.id, "indicated", "replaced"), (second.id, "potential", "withdrawn"),
    ]  # fmt: skip
    assert withdrawn.ended_at is not None
    assert after.overrides[0].reason == WHY
    with pytest.raises(RecordStateError, match="does not count any more"):
        withdraw_override(vault, second.id)


def test_events_tell_from_what_to_what_and_never_why(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    worker = interviews(vault, audit_id)["W-04"]
    made = override_outcome(vault, worker, "indicated", WHY)
    withdraw_override(vault, made.id)
    override_indicator(vault, audit_id, "P2", "not_observed", SITE_WHY)
    events = [e for e in vault.events.of_audit(audit_id) if e.kind.startswith("assessment.")]
    assert [event.kind for event in events] == [
        "assessment.overridden", "assessment.override_withdrawn", "assessment.overridden",
    ]  # fmt: skip
    told = {"computed": "not_determinable", "set_to": "indicated", "override_id": made.id}
    assert [event.details for event in events[:2]] == [told, told]
    assert events[0].subject == {"audit_id": audit_id, "record_id": worker}
    assert events[2].details["indicator"] == "P2"
    everything = b"\n".join(event.to_json() for event in vault.events.rows())
    assert b"told me" not in everything
    assert b"lockers were" not in everything
    vault.events.verify()


def test_an_indicator_of_the_site_is_overridden_and_changes_no_worker(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    before = assess(vault, audit_id)
    made = override_indicator(vault, audit_id, "P2", "not_observed", SITE_WHY)
    after = assess(vault, audit_id)
    found = after.site.of("P2")
    assert found is not None
    assert (found.state, found.computed, found.observed) == ("not_observed", "observed", 1)
    assert after.site.outcomes == before.site.outcomes
    assert state_words(found, made) == (
        f"not observed (by the rule: observed; overridden by the auditor: {SITE_WHY})"
    )
    (row,) = (row for row in report_content(vault, audit_id).sources if row.id == "P2")
    assert any(
        "set this to “not observed”" in said and "by the rule it is “observed”" in said
        for said in row.statements
    )
    assert SITE_WHY not in " ".join(row.statements)
    withdraw_override(vault, made.id)
    assert assess(vault, audit_id).site == before.site


@pytest.mark.parametrize("reason", ["", "   \n", " … ", "\u200b\u200b", "x" * 10_001])
def test_an_override_needs_a_reason_that_says_something(unenrolled: Audited, reason: str) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    head = vault.events.head()
    with pytest.raises(AnswerError, match="reason"):
        override_outcome(vault, interviews(vault, audit_id)["W-04"], "indicated", reason)
    with pytest.raises(AnswerError, match="reason"):
        override_indicator(vault, audit_id, "P2", "not_observed", reason)
    assert assess(vault, audit_id).overrides == ()
    assert vault.events.head() == head


def test_only_the_protocols_words_can_be_set_and_only_where_they_change_something(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    worker = interviews(vault, audit_id)["W-04"]
    with pytest.raises(AnswerError, match="no such outcome"):
        override_outcome(vault, worker, "victim", WHY)  # type: ignore[arg-type]
    with pytest.raises(AnswerError, match="says already"):
        override_outcome(vault, worker, "not_determinable", WHY)
    with pytest.raises(RecordStateError, match="Only an interview"):
        override_outcome(vault, unenrolled.site_id, "indicated", WHY)
    with pytest.raises(AnswerError, match="cannot be set"):
        override_indicator(vault, audit_id, "P2", "not_asked", WHY)
    with pytest.raises(AnswerError, match="says already"):
        override_indicator(vault, audit_id, "P2", "observed", WHY)
    with pytest.raises(ProtocolError):
        override_indicator(vault, audit_id, "P99", "observed", WHY)
    assert assess(vault, audit_id).overrides == ()


def test_flags_of_both_outcomes_stay(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    before = assess(vault, audit_id)
    (flagged,) = (i for i, w in before.workers.items() if w.flags)
    assert before.workers[flagged].outcome == "indicated"
    override_outcome(vault, flagged, "potential", WHY)
    after = assess(vault, audit_id).workers[flagged]
    assert after.flags == before.workers[flagged].flags


def test_answers_that_change_later_change_what_stands_beside_the_override(
    unenrolled: Audited,
) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    worker = interviews(vault, audit_id)["W-05"]
    override_outcome(vault, worker, "potential", WHY)
    answer(vault, worker, MAY_ASK, "skip")
    stopped = assess(vault, audit_id).workers[worker]
    assert (stopped.outcome, stopped.computed) == ("potential", "not_determinable")
    answer(vault, worker, CONSENT, "refuse")
    found = assess(vault, audit_id)
    # Nobody is counted who took the permission back, whatever was set before.
    assert found.site.interviewed == 5
    assert sum(found.site.outcomes.values()) == 5
    assert found.site.overridden == {}


def test_a_finalised_audit_takes_no_override_and_none_back(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    codes = interviews(vault, audit_id)
    made = override_outcome(vault, codes["W-04"], "indicated", WHY)
    finalise(vault, audit_id, SIGNED)
    head = vault.events.head()
    for refused in (
        lambda: override_outcome(vault, codes["W-05"], "potential", WHY),
        lambda: override_indicator(vault, audit_id, "P2", "not_observed", WHY),
        lambda: withdraw_override(vault, made.id),
    ):
        with pytest.raises(RecordStateError, match="finalised"):
            refused()
    assert vault.events.head() == head


def test_the_reason_is_sealed_with_the_interview_and_what_was_set_stays(
    audited: Audited, tmp_path: Path
) -> None:
    vault, audit_id, folder = audited.vault, audited.audit_id, audited.vault.folder
    key = enrol(vault, tmp_path / "central")
    codes = interviews(vault, audit_id)
    withdraw_override(vault, override_outcome(vault, codes["W-05"], "potential", f"{WHY}, 1").id)
    override_outcome(vault, codes["W-04"], "indicated", WHY)
    before = assess(vault, audit_id)
    said_before = report_content(vault, audit_id).outcomes
    finalise(vault, audit_id, SIGNED)
    after = assess(vault, audit_id)
    for worker in codes.values():
        assert after.workers[worker].outcome == before.workers[worker].outcome
        assert after.workers[worker].computed == before.workers[worker].computed
    assert after.site.outcomes == before.site.outcomes
    assert report_content(vault, audit_id).outcomes == said_before
    assert [o.reason for o in after.overrides] == ["", ""]
    assert [(o.computed, o.set_to, o.ended) for o in after.overrides] == [
        ("none_observed", "potential", "withdrawn"), ("not_determinable", "indicated", ""),
    ]  # fmt: skip
    protocol = shipped_protocol("ilo_forced_labour")
    (in_force,) = (o for o in after.overrides if o.in_force)
    words = outcome_words(protocol, after.workers[codes["W-04"]], in_force)
    assert words.endswith("overridden by the auditor; why is sealed with the interview)")
    name = f"sealed/{codes['W-04']}.overrides.json.age"
    sealed = json.loads(unsealed(folder, key, name))
    assert [each["reason"] for each in sealed["overrides"]] == [WHY]
    document = bundle_contents(vault, vault.audits.get(audit_id), "b" * 8).audit
    (record,) = (r for r in document["records"] if r["id"] == codes["W-04"])
    assert (record["outcome"], record["computed_outcome"]) == ("indicated", "not_determinable")
    assert [each["reason"] for each in document["overrides"]] == ["", ""]
    vault.close()
    assert left_in_store(folder, (WHY, "nothing of this kind"), b"x" * 100) == set()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


def test_the_report_tells_how_many_and_never_why_nor_a_small_number(unenrolled: Audited) -> None:
    vault, audit_id = unenrolled.vault, unenrolled.audit_id
    override_outcome(vault, interviews(vault, audit_id)["W-04"], "indicated", WHY)
    override_indicator(vault, audit_id, "P21", "undecided", SITE_WHY)
    content = report_content(vault, audit_id)
    sentences = " ".join(content.outcomes.overridden)
    assert "For some of the interviewed the auditor has set another outcome" in sentences
    assert "By the rule Not determinable, set to Indicated: some." in sentences
    assert "below 5" in sentences
    text = " ".join(
        " ".join(page.extract_text().split())
        for page in PdfReader(BytesIO(make_report(vault, audit_id))).pages
    )
    assert "the auditor has set another outcome" in text
    assert "What the sources say" in text
    assert "W-04" not in text
    assert "told me" not in text
    assert "lockers were" not in text


# What leaves --------------------------------------------------------------------------------------


def counted(site: SiteAssessment, **numbers: int) -> SiteAssessment:
    first, *others = site.indicators
    names = ("observed", "undecided", "not_observed", "not_asked")
    states = {name: numbers.get(name, 0) for name in names}
    changed = replace(first, **states, interviewed=sum(states.values()))
    return replace(site, indicators=(changed, *others), interviewed=sum(states.values()))


@pytest.mark.parametrize(
    ("numbers", "hidden"),
    [
        ({"observed": 9, "not_observed": 11}, set()),
        ({"observed": 0, "not_observed": 20}, set()),
        # One that is hidden alone is what is missing from the sum.
        ({"observed": 2, "not_observed": 18}, {"observed", "not_observed"}),
        ({"observed": 18, "not_observed": 2}, {"observed", "not_observed"}),
        ({"observed": 2, "undecided": 6, "not_observed": 12}, {"observed", "undecided"}),
        # One and one: whoever knows that it is two knows both.
        (
            {"observed": 1, "undecided": 1, "not_observed": 18},
            {"observed", "undecided", "not_observed"},
        ),
        ({"observed": 3, "undecided": 3, "not_observed": 14}, {"observed", "undecided"}),
        # All of so few: that is what is missing from the sum too.
        ({"observed": 4}, {"observed", "not_asked"}),
        ({"not_asked": 4}, {"not_asked", "not_observed"}),
    ],
)
def test_small_numbers_and_what_would_tell_them_do_not_leave(
    unenrolled: Audited, numbers: dict[str, int], hidden: set[str]
) -> None:
    site = counted(assess(unenrolled.vault, unenrolled.audit_id).site, **numbers)
    published = suppressed_for_report(site, 5).indicators[0]
    assert {state for state, number in published.workers.items() if number is None} == hidden
    assert (published.interval is None) == bool(hidden)
    told = {state: number for state, number in published.workers.items() if number is not None}
    assert told == {state: numbers.get(state, 0) for state in told}


# Damage -------------------------------------------------------------------------------------------


def test_overrides_go_along_when_a_vault_is_salvaged_exported_or_put_back(
    unenrolled: Audited, tmp_path: Path
) -> None:
    vault, audit_id, folder = unenrolled.vault, unenrolled.audit_id, unenrolled.vault.folder
    override_outcome(vault, interviews(vault, audit_id)["W-04"], "indicated", WHY)
    override_indicator(vault, audit_id, "P2", "not_observed", SITE_WHY)
    made = vault.overrides.of_audit(audit_id)
    before = assess(vault, audit_id)
    export_vault(vault, tmp_path / "vault.export")
    vault.close()
    salvage(folder, PASSPHRASE, tmp_path / "salvaged")
    restore_vault(tmp_path / "vault.export", tmp_path / "restored", PASSPHRASE)
    for copy in ("salvaged", "restored"):
        with Vault.open(tmp_path / copy) as opened:
            opened.unlock(PASSPHRASE)
            assert opened.overrides.of_audit(audit_id) == made
            assert assess(opened, audit_id) == before
        assert check_vault(tmp_path / copy, PASSPHRASE, deep=True) == ()


def test_a_check_names_overrides_that_are_gone_and_reasons_that_should_be(
    audited: Audited,
) -> None:
    vault, audit_id, folder = audited.vault, audited.audit_id, audited.vault.folder
    override_outcome(vault, interviews(vault, audit_id)["W-04"], "indicated", WHY)
    made = override_indicator(vault, audit_id, "P2", "not_observed", SITE_WHY)
    finalise(vault, audit_id, SIGNED)
    vault._store.execute("DELETE FROM assessment_override WHERE id = ?", (made.id,))
    vault._store.execute("UPDATE assessment_override SET reason = 'left'")
    vault.close()
    faults = [str(fault) for fault in check_vault(folder, PASSPHRASE)]
    assert len(faults) == 2
    assert "1 overrides that the event log tells of are gone" in faults[0]
    assert "1 reasons of overrides stand beside records that are sealed" in faults[1]
