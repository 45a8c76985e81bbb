"""What the report counts beside indicators: strata, hours and fees, from the board's figures.

What the interviewed said goes through the rule on small numbers here, and is kept so when their
interviews are sealed; what papers and management say is read each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.board.fees import fees_picture, fees_said
from auditor_app.audit.board.hours import hours_picture, hours_said
from auditor_app.audit.board.told import bands_told, strata_told
from auditor_app.audit.figures_kept import InterviewFigures, StratumKept
from auditor_app.audit.filling import definition_of, open_session
from auditor_app.audit.sample_counting import count_record, sample_progress
from auditor_app.protocols import suppressed
from auditor_app.report import (
    BandRow,
    BandTable,
    CorridorRow,
    HoursSection,
    MonthHours,
    RecruitmentSection,
    StrataTable,
    StratumRow,
)
from auditor_app.xforms import wants_sealing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from auditor_app.audit.board.bands import Bands
    from auditor_app.audit.board.fees import CorridorFees
    from auditor_app.audit.board.hours import HoursPicture, HoursSaid
    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.audit.sample_counting import AttributeProgress
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Record, Vault
    from auditor_app.xforms import FormSession

_SHARED = 2  # an attribute that only one person has points to that person
_FEE_BANDS = 2  # nothing, up to a month of pay; then all above: the highest answer shows in none


def interview_figures(
    vault: Vault,
    protocol: Protocol,
    audit_id: str,
    interviews: Sequence[tuple[Record, FormSession]],
    hiding: Collection[str],
) -> InterviewFigures:
    """The figures of interviews that were held.

    Args:
        vault: theirs, unlocked.
        protocol: the audit's.
        audit_id: the audit's.
        interviews: all that were held; none where they are so few that nothing is divided.
        hiding: refs of the questions of which another table leaves numbers out: what one table
            hides, no other may tell.
    """
    if not interviews:
        return InterviewFigures()
    smallest = protocol.report.smallest_group
    sessions = [session for _, session in interviews]
    weeks = [hours_said(protocol, session, held=True) for session in sessions]
    papers = _of_papers(vault, protocol, vault.records.of_audit(audit_id))
    hours = hours_picture(protocol, papers, [week for week in weeks if week is not None], 0)
    paid = [
        said
        for record, session in interviews
        if (said := fees_said(protocol, record, session, held=True)) is not None
    ]
    fees = fees_picture(protocol, paid, 0)
    workers = None if hours is None else hours.workers
    return InterviewFigures(
        _strata(vault, protocol, audit_id, interviews, hiding),
        _told(workers, smallest, 0 if hours is None else hours.within),
        None if fees is None else _told(fees.workers, smallest, _FEE_BANDS),
    )


def _told(bands: Bands | None, smallest: int, keep: int) -> BandTable | None:
    """The bands as they may leave; None where nobody said anything, or nothing may be told."""
    if bands is None or not bands.told:
        return None
    told = bands_told(bands, smallest, max(keep, 1))
    if not any(band.workers for band in told.bands):
        return None
    return BandTable(
        tuple(BandRow(band.low, band.high, band.workers) for band in told.bands),
        told.unknown,
        told.not_said,
    )


def _strata(
    vault: Vault,
    protocol: Protocol,
    audit_id: str,
    interviews: Sequence[tuple[Record, FormSession]],
    hiding: Collection[str],
) -> tuple[StratumKept, ...]:
    if protocol.sampling is None or vault.sample_plans.get(audit_id) is None:
        return ()
    counted = [
        count_record(vault, protocol, record, session, held=True) for record, session in interviews
    ]
    progress = sample_progress(vault, audit_id, counted)
    told = strata_told(protocol, progress, protocol.report.smallest_group)
    questions = {each.id: each.interview for each in protocol.sampling.strata}
    pointing = {each.id for each in progress.attributes if _points_to_somebody(each, told)}
    return tuple(
        StratumKept(
            attribute.id,
            stratum.id,
            stratum.headcount,
            stratum.wanted,
            None
            if attribute.id in pointing or questions[attribute.id] in hiding
            else told[attribute.id, stratum.id],
        )
        for attribute in progress.attributes
        if attribute.counted
        for stratum in attribute.strata
        if stratum.wanted or stratum.interviewed
    )


def _points_to_somebody(
    attribute: AttributeProgress, told: Mapping[tuple[str, str], int | None]
) -> bool:
    """Whether the table would tell an attribute of one person, or that two alone have it.

    A number that is left out is of some at least, and of nobody alone: who knows both must not find
    it either.
    """
    if 1 in (attribute.not_said, *(stratum.interviewed for stratum in attribute.strata)):
        return True
    left_out = [s.interviewed for s in attribute.strata if told[attribute.id, s.id] is None]
    return bool(left_out) and sum(left_out) <= _SHARED * len(left_out)


def strata_tables(language: ReportLanguage, kept: Sequence[StratumKept]) -> tuple[StrataTable, ...]:
    """The strata in words, those of which nothing is told left out."""
    sampling = language.protocol.sampling
    tables = []
    for attribute in sampling.strata if sampling is not None else ():
        rows = {each.stratum: each for each in kept if each.attribute == attribute.id}
        if all(each.interviewed is None for each in rows.values()):
            continue
        tables.append(
            StrataTable(
                language.said(attribute.wording),
                tuple(
                    StratumRow(
                        language.said(group.wording),
                        rows[group.id].headcount,
                        rows[group.id].wanted,
                        rows[group.id].interviewed,
                    )
                    for group in attribute.groups
                    if group.id in rows
                ),
            )
        )
    return tuple(tables)


def hours_section(
    vault: Vault, protocol: Protocol, records: Sequence[Record], figures: InterviewFigures
) -> HoursSection | None:
    """Hours by papers and by the interviewed; None where the protocol asks for none."""
    picture = hours_picture(protocol, _of_papers(vault, protocol, records), (), 0)
    return None if picture is None else _hours(picture, figures)


def _of_papers(vault: Vault, protocol: Protocol, records: Sequence[Record]) -> list[HoursSaid]:
    questions = protocol.board.hours
    if questions is None or questions.months is None:
        return []
    return [
        found
        for _, session in _readable(vault, records, questions.months.form_id)
        if (found := hours_said(protocol, session, held=False)) is not None
    ]


def _hours(picture: HoursPicture, figures: InterviewFigures) -> HoursSection:
    return HoursSection(
        picture.regular,
        picture.total,
        tuple(MonthHours(m.month, m.usual, m.longest, m.clock) for m in picture.months),
        figures.hours,
    )


def recruitment_section(
    vault: Vault, protocol: Protocol, records: Sequence[Record], figures: InterviewFigures
) -> RecruitmentSection | None:
    """Fees by corridor and by the interviewed; None where the protocol asks for none."""
    if protocol.board.fees is None:
        return None
    corridors = protocol.board.fees.corridors
    named = "" if corridors is None else corridors.form_id
    found = [
        said.corridor
        for record, session in _readable(vault, records, named)
        if (said := fees_said(protocol, record, session, held=False)) is not None
        and said.corridor is not None
    ]
    return RecruitmentSection(_corridors(found, protocol.report.smallest_group), figures.fees)


def _corridors(found: Sequence[CorridorFees], smallest_group: int) -> tuple[CorridorRow, ...]:
    """What few people paid is what each of them paid: it is not told, nor how many they are.

    The site's facts may say how many came by all ways together: where one number is left out, so is
    another that would tell it.
    """
    known = {n: each.workers for n, each in enumerate(found) if each.workers is not None}
    # A way that nobody came by is left out like one of few.
    told = suppressed({n: max(workers, 1) for n, workers in known.items()}, smallest_group)
    return tuple(
        CorridorRow(
            each.name,
            None if n in known and known[n] < smallest_group else each.months,
            None if n not in known or told[n] is None else known[n],
            some=n in known and told[n] is None,
        )
        for n, each in enumerate(found)
    )


def _readable(
    vault: Vault, records: Sequence[Record], form_id: str
) -> Iterator[tuple[Record, FormSession]]:
    """The records of a form. One that is going to be sealed is left out before that, too."""
    for record in records:
        if form_id and record.form_id == form_id:
            if wants_sealing(definition_of(vault, record)):
                continue
            yield record, open_session(vault, record.id)
