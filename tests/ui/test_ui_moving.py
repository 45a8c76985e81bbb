"""A draft of an older form version, met on the page of its audit."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel
from ui_samples import PASSPHRASE

from auditor_app.audit import move, other_form, preview_move
from auditor_app.ui.pages.form_move import MoveDialog
from auditor_app.vault import RecordDelta, Vault
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.pages.audit import AuditPage

GONE = '<input ref="/data/gone"><label>What is gone</label></input></h:body>'


@pytest.fixture
def older(filled_vault: Path) -> tuple[Path, str]:
    """The vault, its site profile moved to a version that asks one question more."""
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        record = vault.records.of_audit(audit.id)[0]
        xml = vault.forms.get(record.form_digest).xml
        assert "</h:body>" in xml
        xml = xml.replace("</h:body>", GONE).replace("<meta>", "<gone/><meta>", 1)
        form = parse_xform(xml, record.form_id)
        assert form.digest == hashlib.sha256(form.xml.encode()).hexdigest()
        move(vault, preview_move(vault, record.id, form))
        said = RecordDelta({"/data/gone": "<b>words</b>"}, about="/data/gone")
        vault.records.apply(record.id, said)
        vault.remarks.put(record.id, "/data/gone", "Ask <i>again</i>.")
    return filled_vault, record.id


def _dialog(walk: Walk, page: AuditPage, record_id: str) -> MoveDialog:
    walk.click(page.newer_buttons[record_id])
    walk.until(lambda: page.findChildren(MoveDialog))
    (dialog,) = page.findChildren(MoveDialog)
    walk.until(dialog.isVisible)
    return dialog


def test_a_draft_is_moved_once_its_preview_was_seen(
    open_window: Callable[[Path], Walk], older: tuple[Path, str]
) -> None:
    folder, record_id = older
    walk = open_window(folder)
    walk.unlock()
    page = walk.open_audit()
    assert list(page.newer_buttons) == [record_id]
    dialog = _dialog(walk, page, record_id)
    told = [found.text() for found in dialog.findChildren(QLabel)]
    assert told.index("<b>words</b>") == told.index("What is gone") + 1
    assert told[told.index("Ask <i>again</i>.") - 1] == "What is gone"
    walk.click(dialog.move_button)
    walk.until(lambda: not page.newer_buttons)
    walk.quiet()
    vault = walk.window.desk.vault
    assert other_form(vault, vault.records.get(record_id)) is None
    assert "/data/gone" not in vault.records.values(record_id)
    # Without a window system nobody gives the focus back to the window.
    walk.window.activateWindow()
    walk.open_record()
    walk.filler().turn(redo=False)
    walk.until(lambda: walk.filler().session.has("/data/gone"))
    assert walk.filler().session.value("/data/gone") == "<b>words</b>"


def test_a_preview_that_is_closed_changes_nothing(
    open_window: Callable[[Path], Walk], older: tuple[Path, str]
) -> None:
    folder, record_id = older
    walk = open_window(folder)
    walk.unlock()
    page = walk.open_audit()
    dialog = _dialog(walk, page, record_id)
    dialog.reject()
    walk.quiet()
    assert walk.window.desk.vault.records.values(record_id)["/data/gone"] == "<b>words</b>"


def test_an_audit_of_the_installed_versions_offers_nothing(filled: Walk) -> None:
    page = filled.open_audit()
    assert page.newer_buttons == {}
