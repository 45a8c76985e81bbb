"""Zero-tolerance alerts: proposed by rule, raised by the lead auditor, followed to their end.

Suspicion suffices. The site is not told before the alert is released: `site_copy` says what it may
see.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.audit.alert_clock import clock_of
from auditor_app.audit.assessing import assess
from auditor_app.audit.finding_checks import codes_in, needed, refuse_codes
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import FindingError
from auditor_app.protocols.zero_tolerance import WEEKDAYS
from auditor_app.vault.alerts import (
    CANCELLED,
    CONFIRMED,
    DEEDS,
    RAISED,
    RELEASED,
    RESOLVED,
    AlertContent,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.audit.alert_clock import Due
    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.protocols.zero_tolerance import AlertType
    from auditor_app.vault import Alert, Vault

NEXT_STATES: Final = {
    RAISED: (CONFIRMED, CANCELLED),
    CONFIRMED: (RESOLVED, CANCELLED),
    RESOLVED: (),
    CANCELLED: (),
}
"""By the state of an alert those that can follow."""
MOTIVE_WITH_CODE: Final = "The motive holds the code of a worker, who could be recognised by it."
RAISE_ANEW: Final = (
    "Cancel the alert and raise it again with its time, saying how many it is about, not who."
)


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A type of alert that the protocol's rules propose, and how many workers give rise to it."""

    type: AlertType
    workers: int
    at_site: bool


@dataclass(frozen=True, slots=True)
class ListedAlert:
    """An alert with its clock."""

    alert: Alert
    type: AlertType
    clock: tuple[Due, ...]


def suspicions(
    vault: Vault, audit_id: str, *, assessment: AuditAssessment | None = None
) -> tuple[Suspicion, ...]:
    """What the rules propose to raise, in the order of the types; nothing is stored.

    A type is left out while an alert of it stands (one that was cancelled does not).
    `assessment`: that of the audit, where it was made already.
    """
    rules = protocol_of(vault.audits.get(audit_id), vault).zero_tolerance
    standing = {a.content.type for a in vault.alerts.of_audit(audit_id) if a.state != CANCELLED}
    found = assessment or assess(vault, audit_id)
    workers: Counter[str] = Counter()
    for worker in found.workers.values():
        workers.update({r.alert_type for r in rules.suspicions if r.met_by_worker(worker)})
    at_site = {rule.alert_type for rule in rules.suspicions if rule.met_at_site(found.site)}
    return tuple(
        Suspicion(kind, workers[kind.id], kind.id in at_site)
        for kind in rules.types
        if (workers[kind.id] or kind.id in at_site) and kind.id not in standing
    )


def raise_alert(
    vault: Vault,
    audit_id: str,
    type_id: str,
    motive: str,
    *,
    lead_auditor: str,
    arrived_at: datetime,
    raised_at: datetime | None = None,
    rest_days: Iterable[str] | None = None,
    finding_ids: Iterable[str] = (),
) -> Alert:
    """Raise an alert on suspicion while the audit goes on.

    `motive` says why and holds no worker's code. `arrived_at` is when the auditors arrived on site,
    aware, in the site's time; `raised_at` is now unless told. `rest_days` names the days that are
    no working days there (default: the protocol's), `finding_ids` the findings that the site must
    not see before the alert is released.

    Raises:
        FindingError: the motive or the lead auditor is missing, or times contradict each other.
        ProtocolError: the protocol has no such type.
        RecordStateError: the audit is final.
        UnknownRowError: no such finding.
    """
    rules = protocol_of(vault.audits.get(audit_id), vault).zero_tolerance
    kind = rules.type(type_id)
    why = needed(
        motive, "An alert needs a written motive.", "Write down what gives rise to the suspicion."
    )
    lead = needed(
        lead_auditor, "Only the lead auditor raises an alert.", "Write the lead auditor's name."
    )
    arrived = _aware(arrived_at)
    # In the time of the site, by which its days are counted.
    moment = _aware(raised_at or datetime.now(UTC)).astimezone(arrived.tzinfo)
    _not_in_the_future(moment)
    if moment < arrived:
        raise FindingError(
            "The alert would be older than the arrival on site.", "Check both times."
        )
    days = rules.clock.rest_days if rest_days is None else tuple(rest_days)
    with vault.transaction():
        refuse_codes(vault, audit_id, (why,))
        named = tuple(dict.fromkeys(finding_ids))
        for finding_id in named:
            if vault.findings.get(finding_id).audit_id != audit_id:
                raise FindingError(
                    "The finding belongs to another audit.", "Choose one of this audit."
                )
        content = AlertContent(kind.id, why, lead, arrived, moment, _weekdays(days), named)
        return vault.alerts.raise_(audit_id, content)


def confirm_alert(
    vault: Vault, alert_id: str, why: str, *, by: str, at: datetime | None = None
) -> Alert:
    """The suspicion holds. Raises as `resolve_alert`."""
    return _turn(vault, alert_id, CONFIRMED, why, by, at)


def resolve_alert(
    vault: Vault, alert_id: str, why: str, *, by: str, at: datetime | None = None
) -> Alert:
    """A confirmed alert is put right; also after the audit is final.

    Raises:
        FindingError: the alert is not in a state from which this follows, it is not said why or
            by whom, or the time contradicts the steps before.
        UnknownRowError: no such alert.
    """
    return _turn(vault, alert_id, RESOLVED, why, by, at)


def cancel_alert(
    vault: Vault, alert_id: str, why: str, *, by: str, at: datetime | None = None
) -> Alert:
    """The suspicion does not hold; the history stays. Raises as `resolve_alert`."""
    return _turn(vault, alert_id, CANCELLED, why, by, at)


def note_deed(
    vault: Vault, alert_id: str, deed: str, *, by: str, at: datetime | None = None, note: str = ""
) -> Alert:
    """Note that a "meeting" was held, the "report" is there, or the "check" was made.

    Raises:
        FindingError: no such deed, it is noted already, or as `resolve_alert`.
    """
    if deed not in DEEDS:
        raise FindingError(f"The clock knows no {deed}.", f"Choose one of: {', '.join(DEEDS)}.")
    with vault.transaction():
        alert = vault.alerts.get(alert_id)
        if alert.happened(deed) is not None:
            raise FindingError(f"The {deed} is noted already.", "Reload the alert.")
        return _step(vault, alert, deed, note, by, at)


def release_to_site(
    vault: Vault, alert_id: str, why: str, *, by: str, at: datetime | None = None
) -> Alert:
    """From now on the site may see the alert and the findings that it names.

    Raises:
        FindingError: it is released already, its motive holds the code of a worker, or as
            `resolve_alert`.
    """
    needed(why, "The release is not justified.", "Say who decided it, and why the site may know.")
    with vault.transaction():
        alert = vault.alerts.get(alert_id)
        if alert.released_to_site_at is not None:
            raise FindingError("The alert is released already.", "Reload the alert.")
        # Somebody may have been interviewed since it was raised.
        if codes_in(vault, alert.audit_id, (alert.content.motive,)):
            raise FindingError(MOTIVE_WITH_CODE, RAISE_ANEW)
        return _step(vault, alert, RELEASED, why, by, at)


def list_alerts(
    vault: Vault, audit_id: str, now: datetime | None = None
) -> tuple[ListedAlert, ...]:
    """The alerts of an audit by their numbers, with what is due at the moment `now`."""
    rules = protocol_of(vault.audits.get(audit_id), vault).zero_tolerance
    moment = now or datetime.now(UTC)
    return tuple(
        ListedAlert(a, rules.type(a.content.type), clock_of(a, rules.clock, moment))
        for a in vault.alerts.of_audit(audit_id)
    )


def _turn(vault: Vault, alert_id: str, state: str, why: str, by: str, at: datetime | None) -> Alert:
    needed(why, "An alert changes its state without a reason.", "Write down why.")
    with vault.transaction():
        alert = vault.alerts.get(alert_id)
        if state not in NEXT_STATES[alert.state]:
            allowed = " or ".join(NEXT_STATES[alert.state]) or "nothing more"
            raise FindingError(
                f"An alert that is {alert.state} cannot be {state}.", f"It can be {allowed}."
            )
        return _step(vault, alert, state, why, by, at)


def _step(vault: Vault, alert: Alert, kind: str, why: str, by: str, at: datetime | None) -> Alert:
    name = needed(by, "It is not known who says so.", "Write the name.")
    moment = _aware(at or datetime.now(alert.content.raised_at.tzinfo))
    _not_in_the_future(moment)
    if moment < alert.content.raised_at:
        raise FindingError(
            "This would have happened before the alert was raised.", "Check the time."
        )
    refuse_codes(vault, alert.audit_id, (why,))
    return vault.alerts.step(alert.id, kind, moment, name, why.strip())


def _aware(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise FindingError(
            "The time does not say in which time zone it is.", "Give the site's offset from UTC."
        )
    return moment


def _not_in_the_future(moment: datetime) -> None:
    if moment > datetime.now(UTC):
        raise FindingError("The time lies in the future.", "Check the time.")


def _weekdays(names: Iterable[str]) -> tuple[int, ...]:
    known = {str(name): number for number, name in enumerate(WEEKDAYS)}
    chosen = set(names)
    if not chosen <= known.keys():
        raise FindingError(
            "There is no such day of the week.", f"Choose among: {', '.join(WEEKDAYS)}."
        )
    if len(chosen) == len(known):
        raise FindingError("No day is left to work on.", "Name the days of rest only.")
    return tuple(sorted(known[name] for name in chosen))
