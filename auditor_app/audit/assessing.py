"""What the answers of an audit indicate: each worker by the protocol's rule, then the site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.filling import open_session
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.sealed_summary import SealedSummary
from auditor_app.protocols import SiteAssessment, WorkerAssessment, assess_site, assess_worker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Vault

SITE = "site"
WORKER_INTERVIEW = "worker_interview"


@dataclass(frozen=True, slots=True)
class AuditAssessment:
    """The site's picture and, by record id, every worker's."""

    site: SiteAssessment
    workers: Mapping[str, WorkerAssessment]


def assess(vault: Vault, audit_id: str, language: str | None = None) -> AuditAssessment:
    """Assess every interview of the audit, with the reasons in `language` (default: the form's).

    A sealed interview is what it was found to be when it was sealed, without reasons.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    records = vault.records.of_audit(audit_id)
    workers = {
        record.id: _worker(vault, protocol, record.id, language)
        for record in records
        if record.role == WORKER_INTERVIEW
    }
    sites = [open_session(vault, r.id, language) for r in records if r.role == SITE]
    site = assess_site(protocol, tuple(workers.values()), sites[0] if sites else None)
    return AuditAssessment(site, workers)


def _worker(
    vault: Vault, protocol: Protocol, record_id: str, language: str | None
) -> WorkerAssessment:
    sealed = vault.sealed.get(record_id)
    if sealed is not None:
        return SealedSummary.from_json(sealed.summary).assessment(protocol)
    return assess_worker(protocol, open_session(vault, record_id, language))
