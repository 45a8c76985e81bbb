"""The report goes to the site: numbers so small that they point to people out are not in it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from io import BytesIO
from itertools import product
from typing import TYPE_CHECKING

import pytest
from findings_samples import made
from pypdf import PdfReader

from auditor_app.audit import assess, open_session, protocol_of, report_interviews, visible_to_site
from auditor_app.audit.report_findings import finding_rows
from auditor_app.audit.report_interviews import _breakdown, _languages, without_small
from auditor_app.audit.report_labels import OTHERS
from auditor_app.audit.report_language import ReportLanguage
from auditor_app.audit.reporting import report_content
from auditor_app.protocols import OUTCOMES, assess_site, suppressed, suppressed_for_report
from auditor_app.protocols.worker import Flag
from auditor_app.report import Breakdown, Count, OutcomeSection, SampleSection
from auditor_app.report.writer import write_report
from auditor_app.vault import FindingIndicator
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audit_samples import Audited

    from auditor_app.protocols import PublishedSite, SiteAssessment
    from auditor_app.report import ReportContent

SMALLEST = 5


def _numbers(content: ReportContent) -> Iterator[int | None]:
    """Every number of workers that the report tells but how many were interviewed."""
    yield from map(content.outcomes.of, OUTCOMES)
    yield from (flag.count for flag in content.outcomes.flags)
    for row in content.indicators:
        yield from (row.observed, row.undecided)
    for breakdown in content.sample.breakdowns:
        yield from (count.count for count in breakdown.counts)


def _text(content: ReportContent) -> str:
    pdf = BytesIO()
    write_report(content, pdf)
    text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    return " ".join(text.split())


def _with_outcomes(site: SiteAssessment, *numbers: int) -> PublishedSite:
    outcomes = dict(zip(OUTCOMES, numbers, strict=True))
    changed = replace(site, outcomes=outcomes, interviewed=sum(numbers), overridden={})
    return suppressed_for_report(changed, SMALLEST)


def test_the_report_tells_no_number_of_few_workers(audited: Audited) -> None:
    exact = assess(audited.vault, audited.audit_id).site
    assert any(0 < row.observed < SMALLEST for row in exact.indicators)
    assert any(0 < flag.workers < SMALLEST for flag in exact.flags)
    content = report_content(audited.vault, audited.audit_id)
    numbers = list(_numbers(content))
    assert None in numbers
    assert not any(number is not None and 0 < number < SMALLEST for number in numbers)
    # What is missing from the six is as small.
    told = {row.observed for row in content.indicators} - {None, 0}
    assert told <= {6}
    text = _text(content)
    assert re.search(r"\bsome of 6\b", text)
    assert not re.search(r"\b[1-5] of 6\b|\b[1-5] (others|undecided|workers?)\b", text)
    assert "indicated for some of them" in text
    assert "“Some” is a number of workers below 5" in text


def test_an_indicator_that_one_worker_shows_stays_among_the_observed(audited: Audited) -> None:
    exact = {
        row.indicator.id: row for row in assess(audited.vault, audited.audit_id).site.indicators
    }
    content = report_content(audited.vault, audited.audit_id)
    for row in content.indicators:
        assert (row.observed != 0) == (exact[row.id].observed != 0)
        assert (row.undecided != 0) == (exact[row.id].undecided != 0)


@pytest.mark.parametrize(("least", "most"), [(1, 4), (2, 5)])
def test_who_knows_the_rule_finds_no_number_that_is_left_out(least: int, most: int) -> None:
    for parts, total in product(range(2, most), range(2 * SMALLEST, 16)):
        alike: defaultdict[tuple[int | None, ...], list[tuple[int, ...]]] = defaultdict(list)
        for numbers in product((0, *range(least, total + 1)), repeat=parts):
            if sum(numbers) == total and any(numbers):
                told = suppressed(dict(enumerate(numbers)), SMALLEST, least=least)
                alike[tuple(told.values())].append(numbers)
        for told, possible in alike.items():
            # Where all parts are as small as they can be, nothing more can be left out.
            if all(number is None for number in told) and total == parts * least:
                continue
            for place, number in enumerate(told):
                could_be = {numbers[place] for numbers in possible}
                if number is None and could_be & set(range(1, SMALLEST)):
                    assert len(could_be) > 1, (told, possible)


def test_a_flag_that_all_but_few_have_is_not_counted_either(audited: Audited) -> None:
    site = assess(audited.vault, audited.audit_id).site
    few = replace(site, interviewed=18, declined=2, flags=(replace(site.flags[0], workers=17),))
    assert suppressed_for_report(few, SMALLEST).flags[0].workers is None
    enough = replace(few, flags=(replace(site.flags[0], workers=12),))
    assert suppressed_for_report(enough, SMALLEST).flags[0].workers == 12


def test_a_finding_does_not_tell_a_number_that_the_indicators_leave_out(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    site = assess(vault, audit_id).site
    first, second, *rest = site.indicators
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    counts = {"undecided": 0, "not_asked": 0, "interviewed": 20}
    indicators = (
        replace(first, observed=18, not_observed=2, **counts),
        replace(second, observed=12, not_observed=8, **counts),
    )
    changed = replace(site, interviewed=20, indicators=(*indicators, *rest))
    seen = (FindingIndicator(first.indicator.id, 18), FindingIndicator(second.indicator.id, 12))
    made(audited, indicators=seen)
    (row,) = finding_rows(
        vault,
        audit_id,
        suppressed_for_report(changed, SMALLEST),
        ReportLanguage.of("en", protocol),
        visible_to_site(vault, audit_id),
        {},
    )
    hidden, told = row.indicators
    assert "18" not in hidden
    assert told.endswith("(12 workers)")


def test_that_all_of_very_few_have_one_outcome_is_not_told(audited: Audited) -> None:
    site = assess(audited.vault, audited.audit_id).site
    content = report_content(audited.vault, audited.audit_id)

    def text(*numbers: int) -> str:
        published = _with_outcomes(site, *numbers)
        outcomes = OutcomeSection(*(published.outcomes[outcome] for outcome in OUTCOMES))
        few = replace(content, outcomes=outcomes, sample=SampleSection(sum(numbers)))
        return _text(few)

    alike = text(3, 0, 0, 0)
    assert "indicated for some of them" in alike
    assert "some or none" in alike
    # Whether the others showed nothing cannot be told from it.
    assert text(2, 0, 0, 1) == text(1, 0, 0, 2) == alike


def test_the_order_on_the_first_page_does_not_tell_what_is_left_out(audited: Audited) -> None:
    content = report_content(audited.vault, audited.audit_id)
    rows = content.indicators
    same = tuple(replace(row, strength="strong", observed=None) for row in rows)
    text = _text(replace(content, indicators=same[::-1]))
    first = [row.text for row in sorted(same, key=lambda row: row.id)][:2]
    assert -1 < text.find(first[0]) < text.find(first[1])


def test_the_title_of_a_breakdown_holds_no_answer(audited: Audited) -> None:
    vault = audited.vault
    record = next(r for r in vault.records.of_audit(audited.audit_id) if r.role != "site")
    session = open_session(vault, record.id)
    ref = protocol_of(vault.audits.get(audited.audit_id), vault).report.breakdowns[0]
    label = plain_text(session.node(ref).label)
    told = label + ' <output value="/data/setting/pseudonym"/>'
    form = parse_xform(
        session.form.xml.replace(f"<value>{label}</value>", f"<value>{told}</value>")
    )
    interviews = [FormSession(form, values=session.values()) for _ in range(2)]
    assert record.title in interviews[0].node(ref).label
    breakdown = _breakdown(interviews, ref)
    assert breakdown is not None
    assert breakdown.title.strip() == label


def test_the_order_of_a_breakdown_does_not_tell_what_is_left_out() -> None:
    counts = [("Men", 12), ("Women", 4), ("Another", 2), (OTHERS, 3)]
    ranked = Breakdown("By gender", tuple(Count(*each) for each in counts))
    told = without_small(ranked, SMALLEST)
    assert told is not None
    assert [(each.label, each.count) for each in told.counts] == [
        ("Men", 12),
        ("Another", None),
        ("Women", None),
        (OTHERS, None),
    ]


def test_a_breakdown_into_the_smallest_parts_that_there_can_be_is_left_out() -> None:
    pairs = Breakdown("By gender", tuple(Count(each, 2) for each in ("Men", "Women", "Another")))
    assert without_small(pairs, SMALLEST) is None


def test_the_order_of_languages_does_not_tell_how_many_speak_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoken = {"Nepali": 3, "Bangla": 2}
    monkeypatch.setattr(report_interviews, "_value", lambda interview, _: interview)
    interviews = [name for name, number in spoken.items() for _ in range(number)]
    assert _languages(interviews, "/data/language") == ("Bangla", "Nepali")  # type: ignore[arg-type]  # names stand for interviews


def test_flags_stand_in_the_order_of_their_rules(audited: Audited) -> None:
    assessment = assess(audited.vault, audited.audit_id)
    protocol = protocol_of(audited.vault.audits.get(audited.audit_id), audited.vault)
    first, second, *_ = (Flag(r.id, r.title, r.meaning, ()) for r in protocol.flags)
    one, another, *_ = assessment.workers.values()
    workers = (replace(one, flags=(second,)), replace(another, flags=(first, second)))
    flags = assess_site(protocol, workers, records=()).flags
    assert [(flag.id, flag.workers) for flag in flags] == [(first.id, 1), (second.id, 2)]


def test_a_breakdown_tells_no_small_part(audited: Audited) -> None:
    content = report_content(audited.vault, audited.audit_id)
    parts = Breakdown("By gender", (Count("Women", None), Count("Men", None)))
    sample = SampleSection(6, 240, (parts,))
    text = _text(replace(content, sample=sample))
    assert "Women some of 6" in text
