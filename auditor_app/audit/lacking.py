"""What stands in the way of an audit's end: answers, records, texts with a worker's code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.alerts import MOTIVE_WITH_CODE, RAISE_ANEW
from auditor_app.audit.filling import open_session
from auditor_app.audit.finding_checks import codes_in, texts_of_finding
from auditor_app.audit.protocols import protocol_of
from auditor_app.vault.alerts import CANCELLED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that stands between an audit and its end.

    `record_id` and `ref` say where to jump; `ref` is empty where a whole record is missing.
    `kind` is "required", "constraint", "record" or, with neither record nor ref, "finding": of
    the finding `finding_id`, or of an alert where that is empty.
    """

    record_id: str
    record_title: str
    ref: str
    label: str
    kind: str
    message: str
    finding_id: str = ""


def missing(vault: Vault, audit_id: str) -> tuple[Missing, ...]:
    """Everything that stands in the way of finalising, record by record in their order.

    A sealed record was complete when it was sealed.
    """
    found: list[Missing] = []
    records = vault.records.of_audit(audit_id)
    for form in protocol_of(vault.audits.get(audit_id), vault).forms:
        needed = form.count in {"one", "many"}
        if needed and not any(r.form_id == form.form_id for r in records):
            message = f"The protocol wants at least one {form.title}."
            found.append(Missing("", form.title, "", form.title, "record", message))
    for record in records:
        if vault.sealed.get(record.id) is not None:
            continue
        session = open_session(vault, record.id)
        found += [
            Missing(record.id, record.title, p.ref, p.label, p.kind, p.message)
            for p in session.problems()
        ]
        session.let_go()
    return (*found, *_findings_with_codes(vault, audit_id), *_alerts_with_codes(vault, audit_id))


def _findings_with_codes(vault: Vault, audit_id: str) -> Iterator[Missing]:
    """Findings that hold the code of a worker, who was interviewed after they were written."""
    for finding in vault.findings.of_audit(audit_id):
        if codes_in(vault, audit_id, texts_of_finding(finding.content)):
            title = f"Finding {finding.number}"
            message = "The text holds the code of a worker. Say how many it is about, not who."
            yield Missing("", title, "", title, "finding", message, finding.id)


def _alerts_with_codes(vault: Vault, audit_id: str) -> Iterator[Missing]:
    """Alerts that stand and hold such a code: once the audit is final none can be raised anew."""
    for alert in vault.alerts.of_audit(audit_id):
        if alert.state != CANCELLED and codes_in(vault, audit_id, (alert.content.motive,)):
            title = f"Alert {alert.number}"
            yield Missing("", title, "", title, "finding", f"{MOTIVE_WITH_CODE} {RAISE_ANEW}")
