"""What each paper of an audit holds, and what it must not: secrets are planted and looked for."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from audit_samples import ANSWERS, SIGNED, answer_all, complete, draw_photo
from findings_samples import made, raised
from pypdf import PdfReader

from auditor_app.audit import (
    add_photo,
    assess,
    cancel_alert,
    finalise,
    make_document,
    make_report,
    open_session,
    plan_sample,
    release_to_site,
    seal,
    start_record,
)
from auditor_app.audit.figures_kept import InterviewFigures
from auditor_app.audit.report_interviews import interviews_together
from auditor_app.audit.report_variants import as_variant
from auditor_app.audit.reporting import report_content
from auditor_app.audit.sealed_summary import InterviewsTogether
from auditor_app.evidence import Captured
from auditor_app.report import (
    FOR_THE_SITE,
    VARIANTS,
    Fact,
    HoursSection,
    ReportContent,
    Variant,
)
from auditor_app.vault import EvidenceLink, FindingIndicator
from auditor_app.vault.sign_offs import Passed

if TYPE_CHECKING:
    from pathlib import Path

    from audit_samples import Audited

QUOTE = "Plantedquote: I go home on Sundays."
LIMIT = "Plantedlimit: two of the night shift did not want to talk."
MOTIVE = "Plantedmotive: passports of a shift."
FINDING = "Plantedfinding"
ACTION = "Plantedaction"
CAPTION = "Plantedunseen"
LINKED = "Plantedlinked"
DOCUMENT = "Planteddocument: ledger, line 4"
CORRIDOR = "Plantedcorridor"
CODE = "W-01"
SECRETS = (QUOTE, LIMIT, MOTIVE, FINDING, ACTION, CAPTION, LINKED, DOCUMENT, CORRIDOR)
MAY = "Maybeseen"
EXITS = "/data/photos/photo_exits"


def words(pdf: bytes) -> str:
    return " ".join("\n".join(p.extract_text() for p in PdfReader(BytesIO(pdf)).pages).split())


def plant(audited: Audited, folder: Path) -> None:
    """An audit with a secret in every place from which it might reach the site."""
    vault, audit_id, site_id = audited.vault, audited.audit_id, audited.site_id
    interviews = [r for r in vault.records.of_audit(audit_id) if r.role == "worker_interview"]
    answer_all(
        vault,
        interviews[0].id,
        {
            "/data/interview/wishes/quote": QUOTE,
            "/data/interview/wishes/quote_allowed": "yes",
        },
    )
    answer_all(vault, site_id, {"/data/sample/limits": LIMIT})
    session = open_session(vault, site_id)
    taken = {}
    for caption in (CAPTION, LINKED, f"{MAY} caption", f"{CODE} stands here"):
        photo = draw_photo(folder / f"{caption[:9]}.jpg", "olive")
        taken[caption] = add_photo(vault, site_id, session, EXITS, photo, caption).id
        vault.redactions.change(taken[caption], looked_at=caption != CAPTION)
    photo = EvidenceLink("photo", evidence_id=taken[LINKED])
    hidden = made(
        audited,
        title=FINDING,
        corrective_action=ACTION,
        indicators=(FindingIndicator("P2", 7, at_site=True),),
        links=(photo,),
    )
    made(
        audited,
        grade="major",
        title=f"{MAY} finding",
        corrective_action=f"{MAY} action",
        indicators=(FindingIndicator("WD1", 7),),
        links=(
            EvidenceLink("document", text=DOCUMENT),
            EvidenceLink("photo", evidence_id=taken[f"{MAY} caption"]),
        ),
    )
    made(audited, grade="good_example", title=f"{MAY} praise")
    raised(audited, motive=MOTIVE, finding_ids=(hidden.id,))
    corridor = start_record(vault, audit_id, "recruitment_fees")
    answer_all(
        vault,
        corridor.id,
        {"/data/corridor/corridor_name": CORRIDOR, "/data/corridor/workers": "40"},
    )


@pytest.fixture
def planted(audited: Audited, tmp_path: Path) -> Audited:
    plant(audited, tmp_path)
    return audited


@pytest.mark.parametrize("variant", sorted(FOR_THE_SITE))
def test_nothing_that_was_planted_reaches_the_site(planted: Audited, variant: Variant) -> None:
    content = report_content(planted.vault, planted.audit_id, variant=variant)
    told = repr(content)
    read = words(make_document(planted.vault, planted.audit_id, variant))
    for secret in (*SECRETS, CODE):
        assert secret not in told, secret
        assert secret.split(":")[0] not in read, secret
    assert f"{MAY} finding" in read
    assert f"{MAY} action" in read


def test_the_client_reads_all_of_it_but_no_workers_code(planted: Audited) -> None:
    content = report_content(planted.vault, planted.audit_id)
    told = repr(content)
    for secret in SECRETS:
        assert secret in told, secret
    assert CODE not in told
    assert any("held the code of a worker" in photo.caption for photo in content.photos)
    read = words(make_report(planted.vault, planted.audit_id))
    assert "The site has not been told." in read
    assert "Kept from the site." in read


def test_the_interpreters_card_holds_nothing_of_the_audit(planted: Audited) -> None:
    read = words(make_document(planted.vault, planted.audit_id, "interpreter_card", spoken="ne"))
    title = planted.vault.audits.get(planted.audit_id).title
    for secret in (*SECRETS, CODE, MAY, title, "Al-Mithal", planted.audit_id[:8]):
        assert secret.split(":")[0] not in read
    assert "What you hear stays here" in read


def test_no_number_of_workers_is_beside_an_indicator_for_the_site(planted: Audited) -> None:
    site = report_content(planted.vault, planted.audit_id, variant="site_copy")
    lines = [line for row in site.findings for line in row.indicators]
    assert lines
    assert not any("worker" in line or "seen at" in line for line in lines)
    full = report_content(planted.vault, planted.audit_id)
    assert any("7 workers" in line for row in full.findings for line in row.indicators)


def test_what_would_tell_of_a_finding_that_is_kept_away_is_kept_too(planted: Audited) -> None:
    full = report_content(planted.vault, planted.audit_id)
    site = report_content(planted.vault, planted.audit_id, variant="site_copy")
    assert "P2" in {seen.id for seen in full.observations}
    assert "P2" not in {seen.id for seen in site.observations}
    assert site.observations


def test_a_released_alert_is_told_to_the_site_with_what_it_kept_away(planted: Audited) -> None:
    (alert,) = planted.vault.alerts.of_audit(planted.audit_id)
    release_to_site(planted.vault, alert.id, "Everybody is safe.", by="Amina")
    site = report_content(planted.vault, planted.audit_id, variant="site_copy")
    assert [each.motive for each in site.alerts] == [MOTIVE]
    assert FINDING in {row.title for row in site.findings}
    assert LINKED in {photo.caption for photo in site.photos}
    assert "P2" in {seen.id for seen in site.observations}
    for secret in (QUOTE, LIMIT, CAPTION, DOCUMENT, CORRIDOR):
        assert secret not in repr(site)


def test_findings_stand_gravest_first_and_good_practice_by_itself(planted: Audited) -> None:
    full = report_content(planted.vault, planted.audit_id)
    assert [row.grade for row in full.findings] == ["Critical", "Major"]
    assert [row.title for row in full.good_practice] == [f"{MAY} praise"]
    site = report_content(planted.vault, planted.audit_id, variant="site_copy")
    assert [row.number for row in site.findings] == [1]
    assert [row.title for row in site.good_practice] == [f"{MAY} praise"]


def test_photos_are_numbered_anew_in_each_copy_and_findings_name_those_numbers(
    planted: Audited,
) -> None:
    for variant in VARIANTS[:2]:
        content = report_content(planted.vault, planted.audit_id, variant=variant)
        row = next(row for row in content.findings if row.title == f"{MAY} finding")
        (number,) = row.photos
        assert content.photos[number - 1].caption == f"{MAY} caption"
    assert not any(photo.withheld for photo in content.photos)


@pytest.mark.parametrize("variant", VARIANTS[:3])
def test_no_paper_tells_a_code_that_stood_in_a_text_before_its_worker_came(
    audited: Audited, variant: Variant
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    made(
        audited,
        grade="major",
        title="Q-77 says",
        corrective_action="Pay Q-77.",
        owner="Q-77",
        links=(EvidenceLink("document", text="Contract of Q-77"),),
    )
    made(audited, grade="good_example", title="Q-77 praises")
    raised(audited, motive="Q-77 is in danger.")
    late = start_record(vault, audit_id, "worker_interview")
    answer_all(vault, late.id, {"/data/setting/pseudonym": "Q-77"})
    content = report_content(vault, audit_id, variant=variant)
    assert content.findings[0].title.startswith("[left out")
    assert "Q-77" not in repr(content)


def test_a_cancelled_alert_tells_no_code_in_the_report_that_is_sealed(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    alert = raised(audited, motive="W-07 is in danger.")
    late = start_record(vault, audit_id, "worker_interview")
    answer_all(vault, late.id, {"/data/setting/pseudonym": "W-07"})
    complete(vault, late.id)
    cancel_alert(vault, alert.id, "It was a mistake.", by="Amina")
    finalise(vault, audit_id, SIGNED)
    content = report_content(vault, audit_id)
    assert [each.motive[:9] for each in content.alerts] == ["[left out"]


def test_a_code_of_figures_is_left_out_of_texts_and_is_a_number_where_it_was_answered(
    planted: Audited, tmp_path: Path
) -> None:
    vault, audit_id, site_id = planted.vault, planted.audit_id, planted.site_id
    session = open_session(vault, site_id)
    photo = draw_photo(tmp_path / "badge.jpg", "olive")
    taken = add_photo(vault, site_id, session, EXITS, photo, "1240")
    vault.redactions.change(taken.id, looked_at=True)
    late = start_record(vault, audit_id, "worker_interview")
    answer_all(vault, late.id, {"/data/setting/pseudonym": "1240"})
    content = report_content(vault, audit_id, variant="site_copy")
    assert "1240" not in {photo.caption for photo in content.photos}
    assert "1240" in {fact.value for fact in content.site.facts}


def test_a_photo_is_kept_with_the_drawing_on_it_that_a_hidden_finding_names(
    audited: Audited, tmp_path: Path
) -> None:
    vault, audit_id, site_id = audited.vault, audited.audit_id, audited.site_id
    session = open_session(vault, site_id)
    taken = add_photo(vault, site_id, session, EXITS, draw_photo(tmp_path / "a.jpg", "olive"))
    drawings = [
        add_photo(
            vault,
            site_id,
            session,
            EXITS,
            Captured(draw_photo(tmp_path / "b.jpg", colour).read_bytes(), "b.jpg", None, taken.id),
        )
        for colour in ("red", "black")
    ]
    for photo in (taken, *drawings):
        vault.redactions.change(photo.id, looked_at=True)
    link = EvidenceLink("photo", evidence_id=drawings[0].id)
    hidden = made(audited, title=FINDING, links=(link,))
    digests = {photo.sha256 for photo in (taken, *drawings)}
    before = report_content(vault, audit_id)
    assert digests <= {photo.sha256 for photo in before.photos}
    raised(audited, motive=MOTIVE, finding_ids=(hidden.id,))
    site = report_content(vault, audit_id, variant="site_copy")
    assert not digests & {photo.sha256 for photo in site.photos}


def seen_at_site(audited: Audited) -> dict[str, list[str]]:
    """What the copy for the site says was seen: questions by indicator."""
    site = report_content(audited.vault, audited.audit_id, variant="site_copy")
    return {seen.id: [fact.label for fact in seen.answers] for seen in site.observations}


def photo_at(audited: Audited, question: str, file: Path) -> str:
    """A photo that somebody has looked at, at a question of the site; its id."""
    vault, site_id = audited.vault, audited.site_id
    session = open_session(vault, site_id)
    taken = add_photo(vault, site_id, session, f"/data/photos/{question}", draw_photo(file, "red"))
    vault.redactions.change(taken.id, looked_at=True)
    return taken.id


def test_photos_of_what_a_hidden_finding_is_about_are_kept_though_it_names_none(
    audited: Audited, tmp_path: Path
) -> None:
    vault, audit_id = audited.vault, audited.audit_id

    def captions(variant: Variant = "site_copy") -> list[str]:
        found = report_content(vault, audit_id, variant=variant).photos
        return sorted(photo.question for photo in found)

    photo_at(audited, "photo_papers", tmp_path / "papers.jpg")
    photo_at(audited, "photo_sign", tmp_path / "sign.jpg")
    before = captions()
    assert "Where papers are kept" in before
    hidden = made(audited, title=FINDING, indicators=(FindingIndicator("P2", 7),))
    alert = raised(audited, motive=MOTIVE, finding_ids=(hidden.id,))
    assert captions() == [each for each in before if each != "Where papers are kept"]
    assert "Where papers are kept" in captions("full")
    release_to_site(vault, alert.id, "Everybody is safe.", by="Amina")
    assert captions() == before


def test_a_photo_that_a_finding_for_the_site_names_is_shown_to_it(
    audited: Audited, tmp_path: Path
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    photo = EvidenceLink("photo", evidence_id=photo_at(audited, "photo_papers", tmp_path / "a.jpg"))
    hidden = made(audited, title=FINDING, indicators=(FindingIndicator("P2", 7),))
    raised(audited, motive=MOTIVE, finding_ids=(hidden.id,))
    made(audited, grade="major", title=f"{MAY} finding", links=(photo,))
    site = report_content(vault, audit_id, variant="site_copy")
    assert [row.photos for row in site.findings] == [(1,)]
    assert [shown.question for shown in site.photos] == ["Where papers are kept"]


def test_an_answer_that_a_hidden_finding_names_is_seen_under_no_indicator(
    audited: Audited,
) -> None:
    before = seen_at_site(audited)
    asked = "Which rule holds for going out at night?"
    assert before["WD3"] == [asked]
    night = EvidenceLink(
        "question",
        form_id="site_profile",
        ref="/data/dormitory/night_rule",
        record_id=audited.site_id,
    )
    hidden = made(audited, title=FINDING, links=(night,))
    raised(audited, motive=MOTIVE, finding_ids=(hidden.id,))
    after = seen_at_site(audited)
    assert after == {each: asked for each, asked in before.items() if each != "WD3"}
    answer_all(audited.vault, audited.site_id, {"/data/tour/contact_seen": "yes"})
    assert asked not in seen_at_site(audited)["WD3"]
    assert len(seen_at_site(audited)["WD3"]) == 1


def test_what_gives_rise_to_a_hidden_alert_is_kept_though_it_names_no_finding(
    audited: Audited,
) -> None:
    vault = audited.vault
    tour = start_record(vault, audited.audit_id, "site_tour")
    answer_all(vault, tour.id, {"/data/work_time/speech": "blows"})
    assert "P8" in seen_at_site(audited)
    alert = raised(audited, motive=MOTIVE, kind="inhumane_treatment")
    assert "P8" not in seen_at_site(audited)
    cancel_alert(vault, alert.id, "It was a mistake.", by="Amina")
    assert "P8" in seen_at_site(audited)


@pytest.mark.parametrize("variant", sorted(FOR_THE_SITE))
def test_why_points_were_open_is_told_to_the_site_of_findings_alone(
    audited: Audited, variant: Variant
) -> None:
    kinds = ("sample", "record", "photo", "half_written", "finding")
    passed = tuple(Passed(kind, 1, f"Because of {kind}.") for kind in kinds)
    finalise(audited.vault, audited.audit_id, replace(SIGNED, passed=passed))
    full = report_content(audited.vault, audited.audit_id).sign_off
    site = report_content(audited.vault, audited.audit_id, variant=variant).sign_off
    assert full is not None
    assert len(full.passed) == len(kinds)
    assert site is not None
    assert site.passed == ("Findings: Because of finding.",)


# --- what a variant is made of

SITE_MAY_READ = {
    "variant",
    "title",
    "organisation",
    "audit_id",
    "protocol_title",
    "protocol_version",
    "created_at",
    "auditor",
    "site",
    "sample",
    "outcomes",
    "first_day",
    "last_day",
    "observations",
    "findings",
    "alerts",
    "good_practice",
    "photos",
    "method",
    "scope",
    "hours",
    "sign_off",
    "verification",
    "language",
    "assessed",
    "smallest_group",
    "practice",
    "sections",
    "glossary",
    "quality",
}


def test_a_field_that_nobody_has_decided_on_stays_with_the_client(planted: Audited) -> None:
    full = report_content(planted.vault, planted.audit_id)
    filled = replace(full, hours=HoursSection(None, None), files=(), scope=(Fact("a", "b"),))
    site = as_variant(filled, "site_copy")
    for field in fields(ReportContent):
        if field.name in SITE_MAY_READ or field.default is MISSING:
            continue
        assert getattr(site, field.name) == field.default, field.name
    assert site.outcomes == type(site.outcomes)()
    assert site.sample == type(site.sample)(
        full.sample.interviewed, full.sample.headcount, detection=full.sample.detection
    )


def test_sections_come_as_the_protocol_says(planted: Audited) -> None:
    order = report_content(planted.vault, planted.audit_id).sections
    names = ["Zero tolerance", "Scope, method and limits", "Findings", "Good practice", "Glossary"]
    assert order[0] == "zero_tolerance"
    outline = PdfReader(BytesIO(make_report(planted.vault, planted.audit_id))).outline
    titles = [str(e["/Title"]).split(" ", 1)[-1] for e in outline if isinstance(e, dict)]
    assert [title for title in titles if title in names] == names


# --- figures


def test_figures_of_interviews_are_the_same_before_and_after_they_are_sealed(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id, "smeta")
    before = report_content(vault, audit_id)
    assert before.sample.strata
    assert before.hours is not None
    finalise(vault, audit_id, SIGNED)
    after = report_content(vault, audit_id)
    assert vault.sealed.kept_of_audit(audit_id) is not None
    assert after.sample == before.sample
    assert after.hours == before.hours
    assert after.recruitment == before.recruitment


def test_what_was_kept_before_there_were_figures_is_read(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    together = interviews_together(vault, audit_id, assess(vault, audit_id))
    assert InterviewsTogether.from_json(together.to_json()) == together
    kept = json.loads(together.to_json())
    del kept["figures"]
    before = InterviewsTogether.from_json(json.dumps(kept))
    assert before.breakdowns == together.breakdowns
    assert before.figures == InterviewFigures()


def test_no_band_and_no_stratum_tells_a_number_of_few(audited: Audited) -> None:
    plan_sample(audited.vault, audited.audit_id, "smeta")
    content = report_content(audited.vault, audited.audit_id)
    tables = [t for t in (content.hours and content.hours.workers, content.recruitment) if t]
    assert tables
    numbers: list[int | None] = []
    for table in (content.hours and content.hours.workers,):
        if table is not None:
            numbers += [row.workers for row in table.rows]
            numbers += [table.unknown, table.not_said]
    if content.recruitment is not None and content.recruitment.workers is not None:
        numbers += [row.workers for row in content.recruitment.workers.rows]
    numbers += [row.interviewed for t in content.sample.strata for row in t.rows]
    assert not [n for n in numbers if n is not None and 0 < n < content.smallest_group]


def test_a_stratum_that_one_person_alone_belongs_to_is_told_to_nobody(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    shifts = {"morning": "600", "afternoon": "400", "night": "0"}
    answer_all(
        vault,
        audited.site_id,
        {f"/data/time/workers_{name}": number for name, number in shifts.items()},
    )
    begins = "/data/interview/hours/shift_begins"
    for worker in ANSWERS["workers"]:
        record = start_record(vault, audit_id, "worker_interview")
        answer_all(vault, record.id, {**worker["answers"], begins: "afternoon"})
    plan_sample(vault, audit_id, "smeta")
    # Five begin in the morning, six in the afternoon, one at night, where the site has nobody.
    strata = report_content(vault, audit_id).sample.strata
    assert "Shift" not in {table.title for table in strata}
    (night,) = (
        record.id
        for record in vault.records.of_audit(audit_id)
        if vault.records.values(record.id).get(begins) == "night"
    )
    answer_all(vault, night, {begins: "morning"})
    strata = report_content(vault, audit_id).sample.strata
    (told,) = (table for table in strata if table.title == "Shift")
    assert {row.label: row.interviewed for row in told.rows}["Begin in the morning"] == 6


def with_corridors(audited: Audited, **corridors: int) -> list[tuple[str | None, int | None, bool]]:
    """What the report tells of ways of recruitment by which so many came."""
    vault = audited.vault
    for name, workers in corridors.items():
        record = start_record(vault, audited.audit_id, "recruitment_fees")
        answer_all(
            vault,
            record.id,
            {
                "/data/corridor/corridor_name": name,
                "/data/corridor/workers": str(workers),
                "/data/corridor/wage_currency": "JOD",
                "/data/corridor/monthly_wage": "250",
                "/data/payers/has_ledger": "yes",
                "/data/cost[1]/cost_item/cost_head": "service",
                "/data/cost[1]/cost_item/cost_workers": "3",
                "/data/cost[1]/cost_item/cost_amount": "500",
                "/data/cost[1]/cost_item/cost_currency": "JOD",
                "/data/cost[1]/cost_paid/cost_by": "family",
            },
        )
    found = report_content(vault, audited.audit_id).recruitment
    assert found is not None
    return [
        (None if each.months is None else str(each.months), each.workers, each.some)
        for each in found.corridors
    ]


def test_a_corridor_of_few_workers_tells_no_amount_and_no_other_tells_how_many(
    audited: Audited,
) -> None:
    told = with_corridors(audited, many=40, few=3, most=90)
    assert told == [("2.0", None, True), (None, None, True), ("2.0", 90, False)]


def test_corridors_of_many_workers_are_told(audited: Audited) -> None:
    assert with_corridors(audited, many=40, most=90) == [("2.0", 40, False), ("2.0", 90, False)]


# --- the same bytes


def test_the_report_in_the_bundle_is_the_full_one_in_normal_quality(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    finalise(vault, audit_id, SIGNED)
    entry = seal(vault, audit_id)
    sealed = make_report(vault, audit_id, bundle_id=entry.bundle_id)
    assert make_document(vault, audit_id, "full") == sealed
    assert make_document(vault, audit_id, "site_copy") != sealed
