"""What of the board's numbers may be seen by others than the auditors.

Somebody of the site may look on. As in the report, a number so small that it points to a person is
left out, and as many others of the same sum that nobody can work it out (`protocols.publishing`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from auditor_app.audit.board.bands import Band, Bands
from auditor_app.audit.board.plan import actions_to_do
from auditor_app.protocols import suppressed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from auditor_app.audit.board.picture import Board
    from auditor_app.audit.board.plan import DayPlan
    from auditor_app.audit.sample_counting import SampleProgress
    from auditor_app.protocols import Protocol

K = TypeVar("K")


def bands_told(bands: Bands, smallest_group: int, keep: int) -> Bands:
    """The first `keep` bands and one for all above, without numbers that point to a person.

    Numbers below `smallest_group` are left out, and those that would tell them. That there is a
    band at all must say nothing either, so there are always as many.
    """
    rest = bands.bands[keep:]
    above = Band(bands.bands[keep - 1].high, None, sum(band.workers or 0 for band in rest))
    bands = replace(bands, bands=(*bands.bands[:keep], above))
    parts: dict[int | str, int] = {
        number: band.workers or 0 for number, band in enumerate(bands.bands)
    }
    parts |= {
        "unknown": bands.unknown or 0,
        "not_said": bands.not_said or 0,
        "not_kept": bands.not_kept or 0,
    }
    told = _told(parts, {"not_kept"}, smallest_group)
    return Bands(
        tuple(replace(band, workers=told[number]) for number, band in enumerate(bands.bands)),
        told["unknown"],
        told["not_said"],
        told["not_kept"],
    )


def strata_told(
    protocol: Protocol, progress: SampleProgress, smallest_group: int
) -> dict[tuple[str, str], int | None]:
    """By ids of attribute and stratum how many were interviewed; None: not told.

    Two attributes may divide by the same answer. What one of them leaves out the other would tell:
    then both leave out all.
    """
    questions = {
        each.id: each.interview for each in (protocol.sampling.strata if protocol.sampling else ())
    }
    shared = Counter(questions[attribute.id] for attribute in progress.attributes)
    found: dict[str, dict[str, int | None]] = {}
    for attribute in progress.attributes:
        parts = {stratum.id: stratum.interviewed for stratum in attribute.strata}
        others = {"": attribute.not_said, " ": attribute.not_kept}
        found[attribute.id] = _told({**parts, **others}, {" "}, smallest_group)
    hiding = {questions[name] for name, told in found.items() if None in told.values()}
    return {
        (attribute.id, stratum.id): None
        if shared[questions[attribute.id]] > 1 and questions[attribute.id] in hiding
        else found[attribute.id][stratum.id]
        for attribute in progress.attributes
        for stratum in attribute.strata
    }


def _told(
    parts: Mapping[K, int], known: AbstractSet[K], smallest_group: int
) -> dict[K, int | None]:
    """As `suppressed`, where the parts that are `known` must not tell another one.

    How many records are sealed stands in the list of records, for everybody.
    """
    told = suppressed(parts, smallest_group)
    others = {name: number for name, number in parts.items() if name not in known}
    hidden = {name for name, number in suppressed(others, smallest_group).items() if number is None}
    return {name: None if name in hidden else number for name, number in told.items()}


def plan_told(board: Board) -> DayPlan:
    """The day's plan without what only the auditors may know.

    How many were interviewed the site knows anyway; who falls short, what was observed, and actions
    of findings that are kept from it, it does not.
    """
    plan = board.plan
    visible = {each.finding_id for each in board.visible.findings}
    findings = [each for each in board.findings if each.finding.id in visible]
    sample = plan.sample
    return replace(
        plan,
        sample=None if sample is None else replace(sample, short=(), not_kept=0),
        actions=actions_to_do(findings, board.made_at.astimezone().date()),
        proposals=0,
    )
