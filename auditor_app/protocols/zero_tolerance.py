"""Zero tolerance as data: its types, its clock, and what gives rise to a suspicion.

The table `[zero_tolerance]` of protocol.toml. A rule proposes an alert and nothing more: the lead
auditor raises it, with a written motive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.errors import FormFault, ProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.protocols.protocol import Outcome, Protocol
    from auditor_app.protocols.settings import Table
    from auditor_app.protocols.site import SiteAssessment
    from auditor_app.protocols.wording import Wording
    from auditor_app.protocols.worker import WorkerAssessment

_PLACE: Final = "protocol.toml, zero_tolerance"
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: Final[tuple[Weekday, ...]] = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)


@dataclass(frozen=True, slots=True)
class AlertType:
    """What an alert can be about."""

    id: str
    wording: Wording
    meaning: Wording


@dataclass(frozen=True, slots=True)
class SuspicionRule:
    """What proposes an alert: a worker with all that is named, or a sign at the site.

    Each of the three that is not empty must be met by the same worker, by any of its entries. A
    rule of indicators alone is met by the auditor's own observations of the site too, a rule of
    flags alone by a flag that another record raises for the site.
    """

    alert_type: str
    flags: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    indicators: tuple[str, ...]

    def met_by_worker(self, worker: WorkerAssessment) -> bool:
        """Whether what one worker shows gives rise to the suspicion."""
        observed = {found.indicator.id for found in worker.of("observed")}
        return (
            (not self.flags or any(flag.id in self.flags for flag in worker.flags))
            and (not self.outcomes or (worker.answered and worker.outcome in self.outcomes))
            and (not self.indicators or not observed.isdisjoint(self.indicators))
        )

    def met_at_site(self, site: SiteAssessment) -> bool:
        """Whether what was seen or read at the site does."""
        if self.flags and not (self.outcomes or self.indicators):
            return any(raised.id in self.flags for raised in site.raised)
        if self.flags or self.outcomes:
            return False
        return any(
            seen.indicator.id in self.indicators
            for seen in site.observations
            if seen.state == "observed"
        )


@dataclass(frozen=True, slots=True)
class AlertClock:
    """How much time there is for what follows a suspicion; all are defaults of the programme.

    Attributes:
        raise_hours: from arriving on site until it is raised.
        meeting_hours: from raising until those concerned have met.
        report_working_days: from raising until the report on it is there.
        check_months: from raising until it is looked at again.
        rest_days: days of the week that are no working days.
    """

    raise_hours: int = 24
    meeting_hours: int = 72
    report_working_days: int = 5
    check_months: int = 3
    rest_days: tuple[Weekday, ...] = ("saturday", "sunday")


@dataclass(frozen=True, slots=True)
class ZeroTolerance:
    """The rules of a protocol; without types it has none."""

    types: tuple[AlertType, ...] = ()
    clock: AlertClock = AlertClock()
    suspicions: tuple[SuspicionRule, ...] = ()

    def type(self, type_id: str) -> AlertType:
        """The type `type_id`.

        Raises:
            ProtocolError: the protocol has no such type.
        """
        for each in self.types:
            if each.id == type_id:
                return each
        if not self.types:
            raise ProtocolError(
                "This protocol has no types of zero tolerance.",
                "Name them in the table zero_tolerance of its protocol.toml.",
            )
        raise ProtocolError(
            f"This protocol has no zero-tolerance type {type_id}.",
            f"Choose one of: {', '.join(each.id for each in self.types)}.",
        )

    def wordings(self) -> Iterator[tuple[str, Wording]]:
        """Every text with its place, for the check of words that are ruled out."""
        for each in self.types:
            yield f"{_PLACE}, {each.id}", each.wording
            yield f"{_PLACE}, {each.id}", each.meaning


NO_ZERO_TOLERANCE: Final = ZeroTolerance()


def read_zero_tolerance(settings: Table) -> ZeroTolerance:
    """The table `zero_tolerance` of protocol.toml; what is wrong is added to its faults."""
    if "zero_tolerance" not in settings.names():
        return NO_ZERO_TOLERANCE
    table = settings.table("zero_tolerance")
    rest_days = table.choices("rest_days", WEEKDAYS)
    if len(set(rest_days)) == len(WEEKDAYS):
        table.fault("rest_days", "No day is left to work on.", "Name the days of rest only.")
        rest_days = ()
    rules = ZeroTolerance(
        tuple(_type(each) for each in table.tables("types")),
        AlertClock(
            table.number("raise_hours"),
            table.number("meeting_hours"),
            table.number("report_working_days"),
            table.number("check_months"),
            rest_days,
        ),
        tuple(_suspicion(each) for each in table.tables("suspicions")),
    )
    table.done()
    return rules


def _type(table: Table) -> AlertType:
    kind = AlertType(table.text("id"), table.wording("title"), table.wording("meaning"))
    table.done()
    return kind


def _suspicion(table: Table) -> SuspicionRule:
    # Imported here: protocol.py holds the rules that this module reads.
    from auditor_app.protocols.protocol import OUTCOMES  # noqa: PLC0415

    rule = SuspicionRule(
        table.text("type"),
        table.texts("flags", optional=True),
        table.choices("outcomes", OUTCOMES),
        table.texts("indicators", optional=True),
    )
    if not (rule.flags or rule.outcomes or rule.indicators):
        message = "The rule names neither a flag nor an outcome nor an indicator."
        table.fault("type", message, "Name at least one of them.")
    table.done()
    return rule


def finding_rule_faults(protocol: Protocol) -> Iterator[FormFault]:
    """What the rules for findings and for zero tolerance name and the protocol has not."""
    flags = {rule.id for rule in protocol.flags}
    # While the table itself could not be read nothing is said of its ids.
    indicators = {indicator.id for indicator in protocol.indicators}
    types = [each.id for each in protocol.zero_tolerance.types]
    for type_id in sorted({each for each in types if types.count(each) > 1}):
        yield FormFault(f"{_PLACE}, {type_id}", "The type stands there twice.", "Keep one.")
    for number, rule in enumerate(protocol.zero_tolerance.suspicions, start=1):
        place = f"{_PLACE}.suspicions[{number}]"
        if rule.alert_type and rule.alert_type not in types:
            message = f"There is no type {rule.alert_type}."
            yield FormFault(f"{place}.type", message, "Name one of [[zero_tolerance.types]].")
        for flag in rule.flags:
            if flag not in flags:
                message = f"There is no flag {flag}."
                yield FormFault(f"{place}.flags", message, "Name one of [[flags]].")
        yield from _unknown_indicators(f"{place}.indicators", rule.indicators, indicators)
    place = "protocol.toml, findings.fee_indicators"
    yield from _unknown_indicators(place, protocol.findings.fee_indicators, indicators)


def _unknown_indicators(place: str, ids: tuple[str, ...], known: set[str]) -> Iterator[FormFault]:
    for unknown in ids if known else ():
        if unknown not in known:
            message = f"There is no indicator {unknown}."
            yield FormFault(place, message, "Use an id of the protocol's table of indicators.")
