"""What the review says of each point, and where each leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.controls import StateWords
from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditPlace,
    FindingPlace,
    PhotosPlace,
    Place,
    RecordPlace,
    SamplePlace,
)
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from auditor_app.audit import Missing, OpenPoint


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)


def place_of_gap(gap: Missing, audit_id: str) -> Place:
    """Where one mends what stops the sign-off."""
    if gap.record_id:
        return RecordPlace(gap.record_id, gap.ref)
    if gap.finding_id:
        return FindingPlace(gap.finding_id)
    return AlertsPlace(audit_id) if gap.kind == "finding" else AuditPlace(audit_id)


def place_of_point(point: OpenPoint, audit_id: str) -> Place:
    """Where one closes what is open."""
    if point.finding_id:
        return FindingPlace(point.finding_id)
    if point.record_id:
        return RecordPlace(point.record_id, point.ref)
    if point.lack == "not_looked_at":
        return PhotosPlace(audit_id)
    return AlertsPlace(audit_id) if point.kind == "alert" else SamplePlace(audit_id)


def gap_state(gap: Missing) -> StateWords:
    """How a point that stops the sign-off is marked."""
    if gap.kind in {"constraint", "finding"}:
        return StateWords(_tr("To mend"), "warning", TONES.bad, TONES.bad_soft)
    return StateWords(_tr("Missing"), "untouched", TONES.warning, TONES.warning_soft)


def point_state(point: OpenPoint) -> StateWords:
    """How an open point is marked: an alert stands out."""
    if point.kind == "alert":
        return StateWords(_tr("Alert"), "shield", TONES.bad, TONES.bad_soft)
    return StateWords(_tr("Open"), "info", TONES.accent_deep, TONES.accent_soft)


def kind_title(kind: str) -> str:
    """What the open points of a kind are called together."""
    return {
        "record": _tr("Records without an answer"),
        "half_written": _tr("Half written"),
        "finding": _tr("Findings"),
        "photo": _tr("Photos"),
        "alert": _tr("Zero tolerance"),
        "sample": _tr("Sample"),
    }[kind]


def point_icon(point: OpenPoint) -> str:
    """The picture of a point's line."""
    return {
        "record": "draft",
        "half_written": "draft",
        "finding": "report",
        "photo": "photo",
        "alert": "shield",
        "sample": "worker",
    }[point.kind]


def point_title(point: OpenPoint) -> str:
    """What a point is about."""
    if point.title:
        return point.title
    if point.lack == "not_looked_at":
        return _tr("What the photos show")
    if point.lack == "no_plan":
        return _tr("No sample is planned")
    return _tr("The sample as a whole")


def point_note(point: OpenPoint) -> str:
    """What is open about it, in a sentence."""
    if point.lack == "caption":
        if point.found == 1:
            return _tr("One photo says nothing of what it shows.")
        return _tr("{count} photos say nothing of what they show.").format(
            count=number(point.found)
        )
    if point.lack == "not_looked_at":
        if point.found == 1:
            return _tr("Nobody has looked at one photo: the report names it and does not show it.")
        return _tr(
            "Nobody has looked at {count} photos: the report names them and does not show them."
        ).format(count=number(point.found))
    if point.lack in {"short", "stratum_short"}:
        return _tr("{found} of {wanted} interviewed.").format(
            found=number(point.found), wanted=number(point.wanted)
        )
    return {
        "untouched": _tr("The record was begun and holds no answer."),
        "half_written": _tr(
            "Something stands in a field and is no answer yet. It is lost when the audit is final."
        ),
        "grade": _tr("Its grade is none of the protocol's."),
        "owner": _tr("Nobody is named who answers for the action."),
        "deadline": _tr("It has no deadline."),
        "action": _tr("No corrective action is written down."),
        "proposed": _tr("The rules propose an alert. It can be raised until the audit is final."),
        "open": _tr("The alert is neither resolved nor cancelled. It goes on after the sign-off."),
        "overdue": _tr("Something of the alert is overdue."),
        "no_plan": _tr("How many are to be interviewed was not worked out."),
    }[point.lack]
