"""What the tests of findings and alerts share."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from auditor_app.audit import add_finding, raise_alert
from auditor_app.vault import FindingContent

if TYPE_CHECKING:
    from audit_samples import Audited

    from auditor_app.vault import Alert, Finding

FOUND = date(2026, 11, 2)
AMMAN = timezone(timedelta(hours=3))
ARRIVED = datetime(2026, 11, 2, 8, 30, tzinfo=AMMAN)
RAISED = datetime(2026, 11, 2, 15, 0, tzinfo=AMMAN)
MOTIVE = "Passports of a whole shift lie locked in one office."


def content(**more: Any) -> FindingContent:
    given = {"scale": "smeta", "grade": "critical", "title": "Passports kept", "found_on": FOUND}
    return FindingContent(**{**given, **more})


def made(audited: Audited, **more: Any) -> Finding:
    return add_finding(audited.vault, audited.audit_id, content(**more), by="Amina")


def raised(audited: Audited, **more: Any) -> Alert:
    given = {"lead_auditor": "Amina", "arrived_at": ARRIVED, "raised_at": RAISED}
    kind, motive = more.pop("kind", "forced_labour"), more.pop("motive", MOTIVE)
    return raise_alert(audited.vault, audited.audit_id, kind, motive, **{**given, **more})


def interviews(audited: Audited) -> list[str]:
    records = audited.vault.records.of_audit(audited.audit_id)
    return [record.id for record in records if record.role == "worker_interview"]
