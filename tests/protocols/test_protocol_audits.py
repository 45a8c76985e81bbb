"""Whole audits, told as stories through the real forms: each worker's outcome, and the site's view.

The stories are in `stories/`; its README says how to add one.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from audit_stories import FOLDER, STORIES, Story, read_story, tell, texts_in
from pypdf import PdfReader

from auditor_app.audit import (
    assess,
    explain,
    list_findings,
    make_report,
    missing,
    protocol_of,
    suspicions,
)
from auditor_app.audit.reporting import report_content
from auditor_app.protocols import OUTCOMES
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor_app.audit import AuditAssessment

CHEAP = Argon2Cost(64 * 1024, 1, 1)
QUIET = "clean_site"


class Told:
    """A story in a vault, assessed."""

    def __init__(self, vault: Vault, story: Story) -> None:
        self.vault, self.story = vault, story
        self.audit_id = tell(vault, story)
        self.assessment: AuditAssessment = assess(vault, self.audit_id)
        self.site = self.assessment.site
        self.codes = {r.id: r.title for r in vault.records.of_audit(self.audit_id)}


@pytest.fixture(scope="module", params=STORIES, ids=[story.name for story in STORIES])
def told(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Told]:
    folder = tmp_path_factory.mktemp("story") / "vault"
    vault, _ = Vault.create(folder, "nine copper kettles", cost=CHEAP)
    with vault:
        yield Told(vault, request.param)


def test_the_forms_of_a_story_are_whole(told: Told) -> None:
    assert missing(told.vault, told.audit_id) == ()


def test_each_worker_has_the_outcome_that_an_auditor_expects(told: Told) -> None:
    found = {told.codes[record_id]: w for record_id, w in told.assessment.workers.items()}
    assert found.keys() == {each.code for each in told.story.workers}
    for each in told.story.workers:
        worker = found[each.code]
        assert worker.answered == (not each.refused), each.code
        if each.refused:
            continue
        assert {f.indicator.id for f in worker.of("observed")} == set(each.observed), each.code
        left = {f.indicator.id for f in worker.of("undecided")}
        assert left == set(each.open), each.code
        assert worker.outcome == each.outcome, each.code
        assert worker.at_least == (each.at_least or each.outcome), each.code
        assert {flag.id for flag in worker.flags} == set(each.flags), each.code


def test_the_site_is_counted_and_never_averaged(told: Told) -> None:
    expected, site = told.story.site, told.site
    assert (site.interviewed, site.declined) == (expected.interviewed, expected.declined)
    assert {o: n for o, n in site.outcomes.items() if n} == expected.outcomes
    assert {flag.id: flag.workers for flag in site.flags} == expected.flags
    assert {flag.id: list(flag.sources) for flag in site.raised} == expected.raised
    shown = {count.indicator.id for count in site.indicators if count.state == "observed"}
    assert shown == expected.indicators.keys()
    left = {count.indicator.id for count in site.indicators if count.state == "undecided"}
    assert left == set(expected.open)
    for indicator_id, each in expected.indicators.items():
        count = site.of(indicator_id)
        assert count is not None
        numbers = [count.observed, count.undecided + count.not_asked, count.not_observed]
        assert numbers == each.workers, indicator_id


def test_it_is_said_who_shows_an_indicator_by_which_question_and_who_denies_it(
    told: Told,
) -> None:
    for indicator_id, each in told.story.site.indicators.items():
        why = explain(told.vault, told.audit_id, indicator_id, assessment=told.assessment)
        by_question = {
            said.source: sorted(
                {
                    reason.ref.rpartition("/")[2]
                    for record in said.records
                    for reason in record.reasons
                    if reason.state == "observed"
                }
            )
            for said in why.sources
            if said.state == "observed"
        }
        assert by_question == {k: sorted(v) for k, v in each.shown_by.items()}, indicator_id
        denied = [said.source for said in why.sources if said.denies]
        assert denied == each.denied_by, indicator_id
        assert (why.contradiction is not None) == bool(each.denied_by), indicator_id


def test_only_what_shows_gives_rise_to_an_alert(told: Told) -> None:
    found = suspicions(told.vault, told.audit_id, assessment=told.assessment)
    assert [each.type.id for each in found] == told.story.site.suspicions


def test_findings_hold_what_was_repaid_and_stay_open_until_it_is(told: Told) -> None:
    found = list_findings(told.vault, told.audit_id)
    assert len(found) == len(told.story.findings)
    for each, listed in zip(told.story.findings, found, strict=True):
        assert listed.finding.content.fees
        assert listed.status == each.status
        assert {c: f"{n:f}" for c, n in listed.repaid.items()} == each.totals


def _report_of(told: Told) -> tuple[str, str]:
    """What is printed, and what was handed on to be printed."""
    pages = PdfReader(BytesIO(make_report(told.vault, told.audit_id))).pages
    printed = " ".join(" ".join(page.extract_text() for page in pages).split())
    return printed, " ".join(texts_in(report_content(told.vault, told.audit_id)))


@pytest.fixture(scope="module")
def quiet_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    (quiet,) = (story for story in STORIES if story.name == QUIET)
    folder = tmp_path_factory.mktemp("quiet") / "vault"
    vault, _ = Vault.create(folder, "nine copper kettles", cost=CHEAP)
    with vault:
        return " ".join(_report_of(Told(vault, quiet)))


def test_the_report_uses_the_words_for_it_and_no_other(told: Told, quiet_report: str) -> None:
    protocol = protocol_of(told.vault.audits.get(told.audit_id), told.vault)
    texts = _report_of(told)
    for text in texts:
        lower = text.lower()
        assert not [word for word in protocol.never if word in lower]
        assert not [word for word in told.story.never_says if word.lower() in lower]
        assert not [each.code for each in told.story.workers if each.code in text]
    for said in told.story.says:
        assert any(said in text for text in texts), said
        # What stands in every report would say nothing of this one.
        assert told.story.name == QUIET or said not in quiet_report, said


def test_an_outcome_has_one_of_four_words() -> None:
    for story in STORIES:
        assert {worker.outcome for worker in story.workers} <= set(OUTCOMES)
        assert story.story.strip()
        assert all(worker.told for worker in story.workers)


def test_a_story_with_an_entry_that_nothing_reads_is_refused(tmp_path: Path) -> None:
    text = (FOLDER / "clean_site.toml").read_text("utf-8")
    file = tmp_path / "wrong.toml"
    file.write_text(text.replace("outcome =", "outcom =", 1), "utf-8")
    with pytest.raises(AssertionError, match="outcom"):
        read_story(file)
