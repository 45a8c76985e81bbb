"""What the tests of the pages of findings and of zero tolerance share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from ui_samples import PASSPHRASE

from auditor_app.audit import add_finding, finalise, finishing
from auditor_app.audit.findings import today
from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.vault import FindingContent, SignOff, Vault

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from ui_walk import Walk

    from auditor_app.ui.pages.page import Page
    from auditor_app.vault import Finding


def seed(folder: Path, **more: Any) -> Finding:
    """A finding that is there before the window opens."""
    said: dict[str, Any] = {
        "scale": "smeta",
        "grade": "major",
        "title": "Fees taken",
        "found_on": today(),
    }
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        content = FindingContent(**{**said, **more})
        return add_finding(vault, vault.audits.list()[0].id, content)


def make_final(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the audit final though its records are not complete."""
    monkeypatch.setattr(finishing, "missing", lambda *_: ())
    signed = SignOff("Amina", "Auditor", "Amman", "So it is.", datetime.now(UTC))
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        finalise(vault, vault.audits.list()[0].id, signed)


def at_findings(walk: Walk) -> FindingsPage:
    walk.open_audit()
    page = walk.at(AuditPage)
    walk.click(page.findings)
    return walk.at(FindingsPage)


def texts(walk: Walk) -> str:
    """Everything that is said on the page."""
    return "\n".join(each.text() for each in walk.window.findChildren(QLabel) if each.isVisible())


def reads(walk: Walk, words: str) -> None:
    """Wait until the page says so."""
    walk.until(lambda: words in texts(walk))


def tap(walk: Walk, control: QAbstractButton) -> None:
    """Scroll to a button and click it."""
    bring_into_view(control)
    walk.click(control)


def worker_code(walk: Walk) -> str:
    vault = walk.window.desk.vault
    records = vault.records.of_audit(vault.audits.list()[0].id)
    return next(record.title for record in records if record.role == "worker_interview")


def sideways(page: Page) -> int:
    """How far a page can be scrolled sideways, in px."""
    areas = page.findChildren(QScrollArea)
    return max(area.horizontalScrollBar().maximum() for area in areas)
