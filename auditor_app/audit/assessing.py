"""What the answers of an audit indicate: each worker by the protocol's rule, then the site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.filling import open_session
from auditor_app.audit.starting import protocol_of
from auditor_app.protocols import SiteAssessment, WorkerAssessment, assess_site, assess_worker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault import Vault

SITE = "site"
WORKER_INTERVIEW = "worker_interview"


@dataclass(frozen=True, slots=True)
class AuditAssessment:
    """The site's picture and, by record id, every worker's."""

    site: SiteAssessment
    workers: Mapping[str, WorkerAssessment]


def assess(vault: Vault, audit_id: str, language: str | None = None) -> AuditAssessment:
    """Assess every interview of the audit, with the reasons in `language` (default: the form's)."""
    protocol = protocol_of(vault.audits.get(audit_id))
    records = vault.records.of_audit(audit_id)
    workers = {
        record.id: assess_worker(protocol, open_session(vault, record.id, language))
        for record in records
        if record.role == WORKER_INTERVIEW
    }
    sites = [open_session(vault, r.id, language) for r in records if r.role == SITE]
    site = assess_site(protocol, tuple(workers.values()), sites[0] if sites else None)
    return AuditAssessment(site, workers)
