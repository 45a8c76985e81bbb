"""Who says what of an indicator: workers, the auditor's own eyes, documents, the management.

Sources stand side by side. What one of them shows is never outweighed by another that says it is
not: the two are a contradiction, which is shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.protocols.findings import STATES
from auditor_app.protocols.protocol import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from auditor_app.protocols.findings import IndicatorResult, Reason, State
    from auditor_app.protocols.protocol import Protocol, Source

_POSITION: Final = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class RecordFindings:
    """What one record says of every indicator, and who speaks in it.

    Attributes:
        title: what lists call the record; of an interview a code, never a name.
        photos: ids of its photos by the ref of their question.
        sealed: only the organisation can read why it says so.
        for_good: nobody will seal it: its answers can be read here later too.
        flags: ids of the flags that it raises for the site.
    """

    record_id: str
    title: str
    form_id: str
    source: Source
    findings: tuple[IndicatorResult, ...]
    photos: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sealed: bool = False
    for_good: bool = True
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordSays:
    """What one record says of one indicator.

    Attributes:
        reasons: every question that was put, those that decide the state first; none of a sealed
            record.
        photos: ids by ref, of the questions that were put and of those whose photos show something
            of the indicator by the protocol.
    """

    record_id: str
    title: str
    form_id: str
    state: State
    reasons: tuple[Reason, ...]
    photos: Mapping[str, tuple[str, ...]]
    sealed: bool


@dataclass(frozen=True, slots=True)
class SourceSays:
    """What one source says of one indicator: all records of it whose form has a question for it."""

    source: Source
    records: tuple[RecordSays, ...]

    def count(self, state: State) -> int:
        """How many of its records have the indicator in `state`."""
        return sum(record.state == state for record in self.records)

    @property
    def state(self) -> State:
        """One record that shows it is enough; then one that leaves it open; then one that denies.

        Never a majority.
        """
        return strongest(record.state for record in self.records)

    @property
    def denies(self) -> bool:
        """Whether it was asked and says that it is not: some records do, and none shows it."""
        return not self.count("observed") and self.count("not_observed") > 0


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Sources that show an indicator, and others that were asked and say that it is not."""

    observed_by: tuple[Source, ...]
    denied_by: tuple[Source, ...]


def strongest(states: Iterable[State]) -> State:
    """The state of several together: observed before undecided before not observed."""
    found = set(states)
    nothing: State = "not_asked"
    return next((state for state in STATES if state in found), nothing)


def sources_of(
    protocol: Protocol, records: Sequence[RecordFindings]
) -> dict[str, tuple[SourceSays, ...]]:
    """By indicator id what each source says of it; sources that cannot speak of it are left out."""
    said: dict[str, dict[Source, list[RecordSays]]] = {}
    for record in records:
        for finding in record.findings:
            if finding.askable:
                by_source = said.setdefault(finding.indicator.id, {})
                by_source.setdefault(record.source, []).append(_says(protocol, record, finding))
    return {
        indicator_id: tuple(
            SourceSays(source, tuple(by_source[source]))
            for source in SOURCES
            if source in by_source
        )
        for indicator_id, by_source in said.items()
    }


def contradiction_of(sources: Sequence[SourceSays]) -> Contradiction | None:
    """Where one source shows what another one says is not; else None."""
    observed = tuple(each.source for each in sources if each.state == "observed")
    denied = tuple(each.source for each in sources if each.denies)
    return Contradiction(observed, denied) if observed and denied else None


def _says(protocol: Protocol, record: RecordFindings, finding: IndicatorResult) -> RecordSays:
    return RecordSays(
        record.record_id,
        record.title,
        record.form_id,
        finding.state,
        finding.reasons,
        dict(_photos(protocol, record, finding)),
        record.sealed,
    )


def _photos(
    protocol: Protocol, record: RecordFindings, finding: IndicatorResult
) -> Iterator[tuple[str, tuple[str, ...]]]:
    asked = {reason.ref for reason in finding.reasons}
    shown = {
        photo.ref
        for photo in protocol.photos
        if photo.form_id == record.form_id and finding.indicator.id in photo.indicators
    }
    for ref, ids in record.photos.items():
        if ref in asked or _POSITION.sub("", ref) in shown:
            yield ref, ids
