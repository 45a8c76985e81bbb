"""The numbered sections, from the site to how the document is verified."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer

from auditor_app.report import theme, wording
from auditor_app.report.content import OUTCOMES
from auditor_app.report.drawings import OutcomeMark, PhotoFrame
from auditor_app.report.file_list import files
from auditor_app.report.grid import Grid, GridStyle, Row, heading_row, row
from auditor_app.report.sign_off_section import sign_off
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import (
        Breakdown,
        FindingRow,
        IndicatorRow,
        Photo,
        Quotation,
        ReportContent,
    )

_TABLE = GridStyle(padding=4.5, gap=14, rule=theme.RULE, header_rule=theme.MUTED, names=0)
_BREAKDOWN = GridStyle(padding=1.5, gap=14, kind="table", names=0)
_COMPACT = GridStyle(padding=1.5, gap=20, kind="items")
_PHOTOS = GridStyle(padding=6, gap=16, tall=0.9)
_QUOTES = GridStyle(padding=11, gap=14, background=theme.PANEL, inset=14, kind="quotation")
_CAPTION = TextStyle(8.5, 12.5, theme.INK, before=5)
_DETAIL = TextStyle(7.5, 10.5, theme.MUTED, before=2)
_OUTCOME_HEIGHT = 240.0
_PHOTO_HEIGHT = 290.0
_VERIFY_HEIGHT = 190.0


def site(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Where the audit took place."""
    place = content.site
    known = [
        ("Name", place.name),
        ("Address", place.address),
        ("Country", place.country),
        ("Position", place.position),
    ]
    pairs = [(label, value) for label, value in known if value.strip()]
    pairs += [(fact.label, fact.value) for fact in place.facts]
    return [*setter.section("Site"), setter.facts(pairs)]


def _breakdown(setter: Typesetter, breakdown: Breakdown, total: int) -> list[Flowable]:
    rows = [
        row(
            setter.text(count.label),
            setter.bar(count.count, 0, total),
            setter.text(f"{wording.figure(count.count)} of {total}", theme.NUMBER_END),
        )
        for count in breakdown.counts
    ]
    return [
        *setter.group(breakdown.title),
        Grid((0.36, 0.5, 0.14), rows, _BREAKDOWN),
    ]


def sample(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Who was interviewed, as counts, and what a sample of this size can find."""
    if not content.assessed:
        return []
    taken = content.sample
    headcount = "not known" if taken.headcount is None else str(taken.headcount)
    pairs = [("Workers on site", headcount), ("Interviewed", str(taken.interviewed))]
    if taken.languages:
        pairs.append(("Languages of the interviews", ", ".join(taken.languages)))
    if taken.detection:
        pairs.append(("Strength of the sample", taken.detection))
    story = [*setter.section("Sample"), setter.facts(pairs)]
    for breakdown in taken.breakdowns:
        if breakdown.counts:
            story += _breakdown(setter, breakdown, taken.interviewed)
    told = (count.count for breakdown in taken.breakdowns for count in breakdown.counts)
    return story + setter.small_numbers(told, content.smallest_group)


def outcomes(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """How many workers have which outcome, and by which rule."""
    if not content.assessed:
        return []
    header = row(
        setter.text("", theme.COLUMN),
        setter.text("Outcome", theme.COLUMN),
        setter.text("What it means", theme.COLUMN),
        setter.text("Workers", theme.COLUMN_END),
    )
    rows = [
        row(
            OutcomeMark(outcome),
            setter.text(wording.OUTCOME_LABELS[outcome], theme.STRONG),
            setter.text(wording.OUTCOME_MEANINGS[outcome]),
            setter.text(wording.outcome_figure(content, outcome), theme.NUMBER_END),
        )
        for outcome in OUTCOMES
    ]
    story = [
        *setter.section("Outcomes", _OUTCOME_HEIGHT),
        setter.text(content.outcomes.rule or wording.ILO_RULE, theme.PARAGRAPH),
        Grid((0.03, 0.22, 0.6, 0.15), rows, replace(_TABLE, names=1), header),
    ]
    story += [setter.text(told, theme.PARAGRAPH) for told in content.outcomes.overridden]
    if content.outcomes.flags or content.outcomes.raised:
        story += setter.group("Signs beside the outcome")
        story.append(setter.flags(content.outcomes.flags, content.outcomes.raised))
    told = (*map(content.outcomes.of, OUTCOMES), *(flag.count for flag in content.outcomes.flags))
    return story + setter.small_numbers(told, content.smallest_group)


def _kind(indicator: IndicatorRow) -> str:
    where = ", ".join(indicator.dimensions)
    parts = (indicator.id, wording.KINDS[indicator.kind], indicator.strength, where)
    return " · ".join(part for part in parts if part)


def _observed_row(indicator: IndicatorRow, setter: Typesetter) -> Row:
    observed = f"{wording.figure(indicator.observed)} of {indicator.interviewed}"
    counts = [setter.text(observed, theme.NUMBER_END)]
    if indicator.undecided != 0:
        style = TextStyle(8, 11.5, theme.MUTED, align="right")
        counts.append(setter.text(_undecided(indicator), style))
    return row(
        (setter.text(indicator.text), setter.text(_kind(indicator), theme.SMALL)),
        setter.bar(indicator.observed, indicator.undecided, indicator.interviewed),
        counts,
    )


def _undecided(indicator: IndicatorRow) -> str:
    return f"{wording.figure(indicator.undecided)} undecided"


def _grouped(indicators: Iterable[IndicatorRow]) -> dict[str, list[IndicatorRow]]:
    """By the ILO's indicators in the ILO's order, other groups after them."""
    groups: dict[str, list[IndicatorRow]] = {key: [] for key in wording.ILO_INDICATORS}
    for indicator in indicators:
        groups.setdefault(indicator.ilo11, []).append(indicator)
    return {key: rows for key, rows in groups.items() if rows}


def _not_observed(
    rest: list[IndicatorRow], setter: Typesetter, *, interviewed: bool
) -> list[Flowable]:
    if not rest:
        return []
    cells = []
    for indicator in rest:
        note = f" ({_undecided(indicator)})" if indicator.undecided != 0 else ""
        cells.append(setter.text(f"{indicator.id}  {indicator.text}{note}", theme.SMALL_INK))
    half = (len(cells) + 1) // 2
    pairs = zip(cells[:half], [*cells[half:], setter.text("", theme.SMALL_INK)], strict=False)
    title = "Asked about and not observed" if interviewed else "Not asked: no interview was held"
    return [
        *setter.group(title),
        Grid((1, 1), [row(left, right) for left, right in pairs], _COMPACT),
    ]


def indicators(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What was observed, by the ILO's eleven indicators; the rest in small."""
    if not content.indicators:
        return []
    observed = [one for one in content.indicators if one.observed != 0]
    rest = [one for one in content.indicators if one.observed == 0]
    story = setter.section("Indicators")
    if observed:
        story.append(
            setter.text(
                "Each bar is as long as the share of the interviewed workers who show the "
                "indicator; its hatched part are those whose answers leave it undecided. There is "
                "none where the number is not told.",
                theme.PARAGRAPH,
            )
        )
    header = row(
        setter.text("Indicator", theme.COLUMN),
        setter.text("Interviewed workers", theme.COLUMN),
        setter.text("Observed", theme.COLUMN_END),
    )
    rows: list[Row] = []
    for key, members in _grouped(observed).items():
        rows.append(heading_row(setter.outlined(wording.ilo_heading(key))))
        rows += [_observed_row(indicator, setter) for indicator in members]
    if rows:
        story.append(Grid((0.5, 0.36, 0.14), rows, _TABLE, header))
    story += _not_observed(rest, setter, interviewed=content.sample.interviewed > 0)
    told = (number for one in content.indicators for number in (one.observed, one.undecided))
    return story + setter.small_numbers(told, content.smallest_group)


def observations(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What the auditor saw, which stands beside what workers said and is not counted with it."""
    if not content.observations:
        return []
    header = row(
        setter.text("Indicator", theme.COLUMN),
        setter.text("What the auditor recorded", theme.COLUMN),
    )
    rows = [
        row(
            (setter.text(seen.text), setter.text(seen.id, theme.SMALL)),
            [setter.text(f"{fact.label} {fact.value}") for fact in seen.answers],
        )
        for seen in content.observations
    ]
    return [*setter.section(wording.OBSERVATIONS), Grid((0.4, 0.6), rows, _TABLE, header)]


def _finding_row(finding: FindingRow, setter: Typesetter) -> Row:
    found: list[Flowable] = [setter.text(finding.title, theme.STRONG)]
    if finding.description.strip():
        found.append(setter.text(finding.description))
    lines = (*finding.indicators, *finding.references)
    if lines:
        found.append(setter.text("\n".join(lines), theme.SMALL))
    due = wording.day(finding.deadline) if finding.deadline else ""
    asked = (
        ("Root cause", finding.root_cause),
        ("Corrective action", finding.action),
        ("Preventive action", finding.prevention),
        ("Answers for it", finding.owner),
        ("Deadline", due),
        ("To be verified by", finding.verification),
        ("Status", finding.status),
    )
    action: list[Flowable] = []
    for label, said in asked:
        if said.strip():
            action += [setter.text(label, theme.COLUMN), setter.text(said)]
    grade = (setter.text(finding.grade, theme.STRONG), setter.text(finding.key, theme.SMALL))
    return row(setter.text(str(finding.number)), grade, found, action)


def findings(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What was found, and what is to be done about it, by whom and until when."""
    if not content.findings:
        return []
    titles = ("", "Grade", "Finding", "Action")
    header = row(*(setter.text(title, theme.COLUMN) for title in titles))
    rows = [_finding_row(each, setter) for each in content.findings]
    return [
        *setter.section(wording.FINDINGS),
        Grid((0.04, 0.17, 0.42, 0.37), rows, replace(_TABLE, names=2), header),
    ]


def sources(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Which sources speak for an indicator and which against it; nothing is averaged away."""
    if not content.sources:
        return []
    header = row(
        setter.text("Indicator", theme.COLUMN),
        setter.text("What is said of it", theme.COLUMN),
    )
    rows = [
        row(
            (setter.text(said.text), setter.text(said.id, theme.SMALL)),
            [setter.text(statement) for statement in said.statements],
        )
        for said in content.sources
    ]
    return [*setter.section(wording.SOURCES), Grid((0.4, 0.6), rows, _TABLE, header)]


def _quotation(quotation: Quotation, setter: Typesetter) -> list[Flowable]:
    language = wording.language_name(quotation.language) if quotation.language else ""
    source = " · ".join(part for part in (quotation.topic, language) if part.strip())
    cell: list[Flowable] = [setter.text(quotation.text, theme.QUOTE, quotation.language)]
    if quotation.translation.strip():
        cell.append(setter.text(quotation.translation, TextStyle(9.5, 14, theme.MUTED, before=5)))
    if source:
        cell.append(setter.text(source, TextStyle(8, 11.5, theme.MUTED, "Bold", before=5)))
    return cell


def quotations(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Words of workers that they cleared for use."""
    if not content.quotations:
        return []
    story = setter.section(wording.QUOTATIONS)
    for quotation in content.quotations:
        story += [Grid((1,), [row(_quotation(quotation, setter))], _QUOTES), Spacer(0, 8)]
    return story


def _photo(photo: Photo, position: int, setter: Typesetter) -> list[Flowable]:
    why = wording.PHOTO_WITHHELD if photo.withheld else wording.PHOTO_MISSING
    missing = setter.text(f"{why}\n{photo.sha256 or 'not known'}", theme.SMALL_INK)
    caption = f"{position}  {photo.caption}" if photo.caption.strip() else str(position)
    details = [photo.question] if photo.question.strip() else []
    taken = [wording.moment(photo.captured_at)] if photo.captured_at else []
    if photo.width and photo.height:
        taken.append(wording.pixels(photo.width, photo.height))
    details.append(" · ".join(taken))
    if photo.drawn_on:
        details.append(f"Drawn on photo {photo.drawn_on}")
    if photo.redacted:
        details.append(wording.REDACTED)
    if photo.sha256:
        details.append(f"SHA-256 {wording.short_digest(photo.sha256)} …")
    return [
        PhotoFrame(
            b"" if photo.withheld else photo.image,
            missing,
            alternative=f"{caption} ({photo.question})" if photo.question.strip() else caption,
            anchor=f"photo-{position}",
        ),
        setter.text(caption, _CAPTION),
        setter.text("\n".join(line for line in details if line), _DETAIL),
    ]


def photos(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Two photos in a row, with what identifies their originals."""
    if not content.photos:
        return []
    cells = [_photo(photo, place, setter) for place, photo in enumerate(content.photos, 1)]
    if len(cells) % 2:
        cells.append([])
    rows = [row(left, right) for left, right in zip(cells[::2], cells[1::2], strict=True)]
    return [
        *setter.section("Photos", _PHOTO_HEIGHT),
        setter.text(
            wording.PHOTOS_NOTE,
            theme.PARAGRAPH,
        ),
        Grid((1, 1), rows, _PHOTOS),
    ]


def method(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """How the audit was done, and what it cannot say."""
    if not content.method and not content.limits:
        return []
    story = setter.section("Method and limits" if content.method else "Limits")
    if content.method:
        story += setter.paragraphs(content.method)
    if content.limits:
        story += setter.group("Limits") if content.method else []
        story += setter.paragraphs(content.limits)
    return story


def verification(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What ties the paper to the bundle."""
    proof = content.verification
    log = proof.event_head or "not known"
    if proof.event_head and proof.event_count is not None:
        log = f"{log}\nafter {proof.event_count} {wording.plural(proof.event_count, 'event')}"
    pairs = [
        ("Audit", content.audit_id),
        ("Bundle", proof.bundle_id or wording.NOT_SEALED),
        ("Head of the event log", log),
        ("Electronic signature", proof.signed_by or wording.NOT_SIGNED),
    ]
    for form in proof.forms:
        digest = f"\n{form.digest}" if form.digest else ""
        pairs.append((form.title, f"{form.form_id}, version {form.version}{digest}"))
    return [
        *setter.section("How to verify this document", _VERIFY_HEIGHT),
        setter.text(wording.VERIFY_STEPS, theme.PARAGRAPH),
        setter.facts(pairs, theme.EXACT),
    ]


SECTIONS = (
    site,
    sample,
    outcomes,
    indicators,
    observations,
    findings,
    sources,
    quotations,
    photos,
    files,
    method,
    sign_off,
    verification,
)
