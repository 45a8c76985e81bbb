"""What `data/findings.json` in a bundle says: findings, actions, repayments and alerts.

It goes to the organisation, never to the site. Workers are the record ids that the bundle holds
anyway; amounts are texts, since a JSON number is a float to many who read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from auditor_app.audit.finding_checks import WITH_ACTION
from auditor_app.audit.findings import grade_of
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.repayments import repaid_totals
from auditor_app.protocols.zero_tolerance import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Alert, Audit, EvidenceLink, Finding, Repayment, Vault

FINDINGS_FORMAT: Final = "urn:auditor:findings:1"


def findings_document(
    vault: Vault, audit: Audit, records: frozenset[str], evidence: Mapping[str, str]
) -> dict[str, Any]:
    """The document for the bundle of `audit`.

    `records` are the ids of the records in the bundle, no other is named; `evidence` says by id
    where each photo of the bundle lies in it.
    """
    protocol = protocol_of(audit, vault)
    return {
        "format": FINDINGS_FORMAT,
        "audit_id": audit.id,
        "follows": vault.findings.earlier_audit(audit.id),
        "findings": [
            _finding(vault, protocol, finding, records, evidence)
            for finding in vault.findings.of_audit(audit.id)
        ],
        "alerts": [_alert(alert) for alert in vault.alerts.of_audit(audit.id)],
    }


def _finding(
    vault: Vault,
    protocol: Protocol,
    finding: Finding,
    records: frozenset[str],
    evidence: Mapping[str, str],
) -> dict[str, Any]:
    grade = grade_of(protocol, finding)
    origin = finding.carried_from
    repayments = vault.findings.repayments(finding.id)
    content = finding.content.to_document()
    content["links"] = [_link(link, evidence, records) for link in finding.content.links]
    return {
        **content,
        "id": finding.id,
        "number": finding.number,
        "kind": grade.kind,
        "made_at": finding.made_at.isoformat(),
        "status": finding.status if grade.kind in WITH_ACTION else None,
        "carried_from": None
        if origin is None
        else {"finding_id": origin.finding_id, "audit_id": origin.audit_id},
        "history": [
            {
                "status": step.status,
                "at": step.at.isoformat(),
                "by": step.by,
                "reason": step.reason,
                "verified_how": step.verified_how,
                "later_finding": step.later_finding or None,
                "after_sign_off": step.follow_up,
            }
            for step in (finding.steps if grade.kind in WITH_ACTION else ())
        ],
        "repayments": [_repayment(each, records) for each in repayments],
        "repaid": {code: f"{amount:f}" for code, amount in repaid_totals(repayments).items()},
    }


def _link(
    link: EvidenceLink, evidence: Mapping[str, str], records: frozenset[str]
) -> dict[str, Any]:
    if link.kind == "photo":
        # A photo of the audit before lies in that audit's bundle.
        file = evidence.get(link.evidence_id)
        return {"kind": "photo", "evidence_id": link.evidence_id, "file": file}
    if link.kind == "question":
        return {
            "kind": "question",
            "form_id": link.form_id,
            "ref": link.ref,
            "record_id": link.record_id if link.record_id in records else None,
        }
    return {"kind": link.kind, "text": link.text}


def _repayment(repayment: Repayment, records: frozenset[str]) -> dict[str, Any]:
    return {
        "id": repayment.id,
        "record_id": repayment.record_id if repayment.record_id in records else None,
        "amount": f"{repayment.amount:f}",
        "currency": repayment.currency,
        "paid_on": repayment.paid_on.isoformat(),
        "verified_how": repayment.verified_how,
        "verified_by": repayment.verified_by,
        "at": repayment.at.isoformat(),
        "withdrawn": repayment.withdrawn,
        "reason": repayment.reason,
        "after_sign_off": repayment.follow_up,
    }


def _alert(alert: Alert) -> dict[str, Any]:
    content, released = alert.content, alert.released_to_site_at
    return {
        "id": alert.id,
        "number": alert.number,
        "type": content.type,
        "state": alert.state,
        "motive": content.motive,
        "lead_auditor": content.lead_auditor,
        "arrived_at": content.arrived_at.isoformat(),
        "raised_at": content.raised_at.isoformat(),
        "rest_days": [WEEKDAYS[day] for day in content.rest_days],
        "finding_ids": list(content.finding_ids),
        "released_to_site_at": released.isoformat() if released else None,
        "history": [
            {
                "kind": step.kind,
                "happened_at": step.happened_at.isoformat(),
                "at": step.at.isoformat(),
                "by": step.by,
                "reason": step.reason,
                "after_sign_off": step.follow_up,
            }
            for step in alert.steps
        ],
    }
