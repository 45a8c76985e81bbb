"""Findings, corrective actions, repayments and alerts of a bundle as rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from auditor_app.central.content_tables import (
    alert_findings,
    alert_steps,
    alerts,
    corrective_actions,
    finding_indicators,
    finding_links,
    finding_steps,
    findings,
    repayments,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.central.documents import Document
    from auditor_app.central.extracting_answers import Row


def finding_rows(bundle: str, document: Document) -> Iterator[Row]:
    """Everything that `findings.json` says of findings."""
    for number, found in enumerate(document.objects("findings"), 1):
        origin = found.object("carried_from")
        yield (
            findings,
            {
                "bundle": bundle,
                "number": number,
                "finding_id": found.id("id"),
                "finding_number": found.integer("number"),
                "scale": found.name("scale"),
                "grade": found.name("grade"),
                "kind": found.name("kind"),
                "title": found.text("title"),
                "description": found.text("description"),
                "found_on": found.day("found_on"),
                "made_at": found.moment("made_at"),
                "fees": found.truth("fees"),
                "carried_from_finding": origin.id("finding_id"),
                "carried_from_audit": origin.id("audit_id"),
            },
        )
        of_finding = {"bundle": bundle, "finding": number}
        status = found.name("status")
        if status is not None:
            yield corrective_actions, {**of_finding, "status": status, **_action(found)}
        yield from _below(of_finding, found)


def alert_rows(bundle: str, document: Document) -> Iterator[Row]:
    """Everything that `findings.json` says of alerts."""
    for number, found in enumerate(document.objects("alerts"), 1):
        yield (
            alerts,
            {
                "bundle": bundle,
                "number": number,
                "alert_id": found.id("id"),
                "alert_number": found.integer("number"),
                "type": found.name("type"),
                "state": found.name("state"),
                "motive": found.text("motive"),
                "lead_auditor": found.text("lead_auditor"),
                "arrived_at": found.moment("arrived_at"),
                "raised_at": found.moment("raised_at"),
                "released_to_site_at": found.moment("released_to_site_at"),
            },
        )
        of_alert = {"bundle": bundle, "alert": number}
        for place, step in enumerate(found.objects("history"), 1):
            said = {
                "kind": step.name("kind"),
                "happened_at": step.moment("happened_at"),
                "at": step.moment("at"),
                "by": step.text("by"),
                "reason": step.text("reason"),
                "after_sign_off": step.truth("after_sign_off"),
            }
            yield alert_steps, {**of_alert, "place": place, **said}
        for place, finding_id in enumerate(found.names("finding_ids"), 1):
            yield alert_findings, {**of_alert, "place": place, "finding_id": finding_id[:200]}


def _action(found: Document) -> dict[str, Any]:
    return {
        "root_cause": found.text("root_cause"),
        "corrective_action": found.text("corrective_action"),
        "preventive_action": found.text("preventive_action"),
        "owner": found.text("owner"),
        "deadline": found.day("deadline"),
        "deadline_reason": found.text("deadline_reason"),
        "verification_method": found.text("verification_method"),
    }


def _below(of_finding: dict[str, Any], found: Document) -> Iterator[Row]:
    for place, each in enumerate(found.objects("indicators"), 1):
        said: dict[str, Any] = {
            "indicator": each.name("id"),
            "workers": each.integer("workers"),
            "at_site": each.truth("at_site"),
        }
        yield finding_indicators, {**of_finding, "place": place, **said}
    linked = [*found.objects("links"), *found.objects("references")]
    for place, each in enumerate(linked, 1):
        said = {
            "kind": each.name("kind"),
            "evidence_id": each.id("evidence_id"),
            "form_id": each.name("form_id"),
            "ref": each.text("ref"),
            "text": each.text("text"),
        }
        yield finding_links, {**of_finding, "place": place, **said}
    for place, each in enumerate(found.objects("history"), 1):
        said = {
            "status": each.name("status"),
            "at": each.moment("at"),
            "by": each.text("by"),
            "reason": each.text("reason"),
            "verified_how": each.text("verified_how"),
            "later_finding": each.id("later_finding"),
            "after_sign_off": each.truth("after_sign_off"),
        }
        yield finding_steps, {**of_finding, "place": place, **said}
    for place, each in enumerate(found.objects("repayments"), 1):
        yield repayments, {**of_finding, "place": place, **_repayment(each)}


def _repayment(each: Document) -> dict[str, Any]:
    amount = each.text("amount", longest=100)
    return {
        "repayment_id": each.id("id"),
        "record_id": each.id("record_id"),
        "amount": amount,
        "amount_value": _number(amount),
        "currency": each.text("currency", longest=40),
        "paid_on": each.day("paid_on"),
        "verified_how": each.text("verified_how"),
        "verified_by": each.text("verified_by"),
        "at": each.moment("at"),
        "withdrawn": each.truth("withdrawn"),
        "reason": each.text("reason"),
        "after_sign_off": each.truth("after_sign_off"),
    }


def _number(amount: str | None) -> float | None:
    try:
        read = math.nan if amount is None else float(amount)
    except ValueError:
        return None
    return read if math.isfinite(read) else None
