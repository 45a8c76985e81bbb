"""Choosing the protocol of a new audit; the first is the one that assesses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from auditor_app.ui.controls import StateLabel
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage

if TYPE_CHECKING:
    from ui_walk import Walk

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_an_audit_follows_the_protocol_that_was_chosen(unlocked: Walk) -> None:
    page = unlocked.at(AuditsPage)
    unlocked.click(page.new)
    unlocked.until(lambda: page.protocol.count() == 2)
    assert page.protocol.currentText().startswith("Forced-labour audit")
    unlocked.type(page.title, "Northgate, facts")
    page.protocol.setFocus()
    unlocked.press(Qt.Key.Key_Down)
    assert page.protocol.currentText().startswith("Labour facts")
    unlocked.click(page.start_button)
    audit = unlocked.at(AuditPage)
    unlocked.until(lambda: len(audit.rows) == 1)
    (row,) = audit.rows.values()
    # No form can be added, and no record says an outcome.
    assert audit.add_buttons == {}
    assert row.findChildren(StateLabel) == []
