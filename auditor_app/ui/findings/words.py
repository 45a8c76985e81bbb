"""Grades, statuses, alerts and their clock in words and icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.controls import StateWords
from auditor_app.ui.direction import joined, left_to_right
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from datetime import date

    from auditor_app.audit import Due
    from auditor_app.protocols.finding_scales import Grade
    from auditor_app.vault import Alert, AlertStep, FindingContent


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingWords", text)


def grade_state(grade: Grade, *, gravest: bool) -> StateWords:
    """A grade by its own name; the icon says its kind."""
    words = str(grade.wording)
    if grade.kind == "good_example":
        return StateWords(words, "complete", TONES.good, TONES.good_soft)
    if grade.kind == "rating":
        return StateWords(words, "check")
    if grade.kind == "observation":
        return StateWords(words, "eye", TONES.accent_deep, TONES.accent_soft)
    if gravest:
        return StateWords(words, "error", TONES.bad, TONES.bad_soft)
    return StateWords(words, "warning", TONES.warning, TONES.warning_soft)


def status_state(status: str) -> StateWords:
    """How far an action is."""
    return {
        "": StateWords(_tr("Nothing to be done"), "info"),
        "open": StateWords(_tr("Open"), "untouched"),
        "in_progress": StateWords(
            _tr("In progress"), "partly", TONES.accent_deep, TONES.accent_soft
        ),
        "evidence_received": StateWords(
            _tr("Evidence received"), "report", TONES.accent_deep, TONES.accent_soft
        ),
        "closed": StateWords(_tr("Closed"), "complete", TONES.good, TONES.good_soft),
        "refused": StateWords(_tr("Refused"), "close", TONES.bad, TONES.bad_soft),
    }.get(status, StateWords(status, "info"))


def overdue_state(deadline: date | None) -> StateWords:
    """That the deadline has passed."""
    words = _tr("Overdue since {day}").format(day=left_to_right(str(deadline)))
    return StateWords(words, "clock", TONES.bad, TONES.bad_soft)


def withheld_state() -> StateWords:
    """That the site may not see it."""
    return StateWords(_tr("Kept from the site"), "lock", TONES.warning, TONES.warning_soft)


def workers_words(content: FindingContent) -> str:
    """On how many workers a finding rests, and whether on the site."""
    parts = []
    for indicator in content.indicators:
        count = (
            _tr("1 worker")
            if indicator.workers == 1
            else _tr("{count} workers").format(count=number(indicator.workers))
        )
        if indicator.workers:
            parts.append(f"{indicator.id}: {count}")
        if indicator.at_site:
            parts.append(_tr("{indicator}: seen at the site").format(indicator=indicator.id))
    return joined(parts)


def reference_kind(kind: str) -> str:
    """What kind of rule is referred to."""
    return {
        "national_law": _tr("National law"),
        "ilo_convention": _tr("ILO convention"),
        "code_of_conduct": _tr("Code of conduct"),
        "standard": _tr("Standard"),
    }.get(kind, kind)


def proof_words(proof: str) -> str:
    """How a repayment was verified."""
    return {
        "payslip": _tr("Payslip seen"),
        "bank_statement": _tr("Bank statement seen"),
        "receipt": _tr("Receipt seen"),
        "worker_confirmed": _tr("The worker confirmed it"),
        "payroll": _tr("Payroll seen"),
        "payment_seen": _tr("The payment was seen"),
    }.get(proof, proof)


def alert_state(state: str) -> StateWords:
    """Where an alert stands."""
    return {
        "raised": StateWords(_tr("Raised"), "warning", TONES.warning, TONES.warning_soft),
        "confirmed": StateWords(_tr("Confirmed"), "error", TONES.bad, TONES.bad_soft),
        "resolved": StateWords(_tr("Resolved"), "complete", TONES.good, TONES.good_soft),
        "cancelled": StateWords(_tr("Cancelled"), "close"),
    }.get(state, StateWords(state, "info"))


def told_state(alert: Alert) -> StateWords:
    """Whether the site may know of an alert."""
    if alert.released_to_site_at is None:
        return StateWords(_tr("The site is not told"), "lock", TONES.warning, TONES.warning_soft)
    return StateWords(_tr("Released to the site"), "open", TONES.accent_deep, TONES.accent_soft)


def due_state(due: Due) -> StateWords:
    """How one of the four clocks stands."""
    late = due.state == "missed" and due.done_at is not None
    return {
        "running": StateWords(_tr("Running"), "clock", TONES.accent_deep, TONES.accent_soft),
        "met": StateWords(_tr("In time"), "complete", TONES.good, TONES.good_soft),
        "missed": StateWords(
            _tr("Done too late") if late else _tr("Missed"), "error", TONES.bad, TONES.bad_soft
        ),
        "stopped": StateWords(_tr("Stopped"), "paused"),
    }[due.state]


def due_words(what: str) -> str:
    """What a clock waits for."""
    return {
        "raised": _tr("Alert raised"),
        "meeting": _tr("Meeting of those concerned"),
        "report": _tr("Report on the alert"),
        "check": _tr("Looked at again"),
    }.get(what, what)


def deed_action(what: str) -> str:
    """The button that notes what a clock waits for."""
    return {
        "meeting": _tr("The meeting was held…"),
        "report": _tr("The report is there…"),
        "check": _tr("It was looked at again…"),
    }.get(what, what)


def alert_step_words(step: AlertStep) -> str:
    """What happened to an alert."""
    return {
        "meeting": _tr("Meeting held"),
        "report": _tr("Report there"),
        "check": _tr("Looked at again"),
        "released": _tr("Released to the site"),
    }.get(step.kind) or alert_state(step.kind).words


def weekday_words(day: str) -> str:
    """A day of the week by its English name in the data."""
    return {
        "monday": _tr("Monday"),
        "tuesday": _tr("Tuesday"),
        "wednesday": _tr("Wednesday"),
        "thursday": _tr("Thursday"),
        "friday": _tr("Friday"),
        "saturday": _tr("Saturday"),
        "sunday": _tr("Sunday"),
    }.get(day, day)


def part_words(part: str) -> str:
    """A part of a finding that could not be kept, by its name in `asking.PARTS`."""
    return {
        "deadline": _tr("the deadline"),
        "grade": _tr("the grade"),
        "title": _tr("the title"),
        "description": _tr("the description"),
        "indicators": _tr("the indicators"),
        "references": _tr("the references"),
        "evidence": _tr("the evidence"),
        "root cause": _tr("the root cause"),
        "corrective action": _tr("the corrective action"),
        "preventive action": _tr("the preventive action"),
        "owner": _tr("the owner"),
        "verification": _tr("how it is verified"),
    }.get(part, part)
