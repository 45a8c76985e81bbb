"""Practising with invented people: marked, apart from every real vault, never delivered."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QStandardPaths
from ui_samples import PASSPHRASE, enrol

from auditor_app.audit import (
    make_report,
    missing,
    open_practice,
    practising,
    seal,
    start_audit,
)
from auditor_app.audit.practising import PASSPHRASE as PRACTISED
from auditor_app.errors import PracticeVaultError, VaultError
from auditor_app.identity.enrolment import make_device_request
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.destinations import EnrolmentPlace, OutboxPlace, SettingsPlace, VaultPlace
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.practice import PracticePage
from auditor_app.ui.pages.restoring import RestoringPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.practising import practice_vault_folder
from auditor_app.vault import SignOff, Vault, practice_contents, salvage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui_walk import Walk

SIGNED = SignOff("Learner", "Auditor", "Desk", "I practise.", datetime(2026, 1, 5, tzinfo=UTC))


@pytest.fixture
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    assert found.startswith(str(tmp_path))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Vault]:
    with open_practice(tmp_path / "practice") as vault:
        yield vault


@pytest.mark.usefixtures("_own_data")
def test_practising_begins_with_one_press_and_says_so_on_every_page(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    gate = walk.at_gate(UnlockPage)
    walk.click(gate.practise)
    page = walk.at(AuditsPage)
    line = walk.window.practice_line
    walk.until(line.isVisible)
    assert "invented" in line.message.text()
    walk.until(lambda: len(page.rows) == 1)
    walk.open_audit()
    assert line.isVisible()
    walk.open_record(1)
    assert line.isVisible()
    for place in (OutboxPlace(), EnrolmentPlace(), VaultPlace(), SettingsPlace()):
        walk.window.go(place)
        walk.quiet()
        assert line.isVisible()
    # The own vault is what is offered next, and it was not touched.
    walk.lock()
    assert walk.at_gate(UnlockPage).folder == empty_vault
    assert not line.isVisible()
    walk.unlock()
    walk.quiet()
    assert not line.isVisible()


@pytest.mark.usefixtures("_own_data")
def test_the_practice_is_removed_whole_by_two_presses(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    walk.click(walk.at_gate(UnlockPage).practise)
    walk.at(AuditsPage)
    line = walk.window.practice_line
    walk.until(line.isVisible)
    folder = practice_vault_folder()
    assert (folder / "vault.json").exists()
    walk.click(line.end)
    walk.click(line.end)
    walk.at_gate(UnlockPage)
    assert not folder.exists() or not any(folder.iterdir())
    walk.unlock()


@pytest.mark.usefixtures("_own_data")
def test_a_folder_with_another_vault_is_left_alone(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    folder = practice_vault_folder()
    folder.parent.mkdir(parents=True)
    empty_vault.rename(folder)
    walk = open_window(folder.parent / "none")
    gate = walk.window.gate()
    walk.click(gate.practise)
    page = walk.at_gate(PracticePage)
    walk.until(page.message.isVisible)
    assert "another vault" in page.message.words.text()
    walk.click(page.back)
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        assert not vault.is_practice


def test_a_practice_vault_is_never_enrolled(practice: Vault, tmp_path: Path) -> None:
    with pytest.raises(PracticeVaultError):
        practice.identity.device_request = make_device_request("A", "B")
    with pytest.raises(PracticeVaultError):
        enrol(practice, tmp_path / "organisation")
    assert practice.identity.signing_identity is None
    assert practice.identity.programme is None


def test_nothing_of_it_is_sealed_or_delivered(practice: Vault) -> None:
    audit = start_audit(practice, shipped_protocol("ilo_forced_labour"), "Another")
    practice.audits.finalise(audit.id, SIGNED)
    with pytest.raises(PracticeVaultError, match="nothing of it is delivered"):
        seal(practice, audit.id)
    assert practice.outbox.list() == ()


def test_its_report_says_on_every_page_what_it_is(practice: Vault) -> None:
    (audit,) = practice.audits.list()
    pages = PdfReader(BytesIO(make_report(practice, audit.id))).pages
    assert len(pages) > 2
    for page in pages:
        assert "Practice only: invented people" in page.extract_text()
    assert "Its site and its people are invented" in pages[0].extract_text()


def test_the_invented_audit_can_be_gone_on_with(practice: Vault) -> None:
    (audit,) = practice.audits.list()
    assert "Practice" in audit.title
    records = practice.records.of_audit(audit.id)
    assert len(records) == 4
    gaps = missing(practice, audit.id)
    # The half-filled interview is what is left to do.
    assert {gap.record_id for gap in gaps} == {records[-1].id}


def test_a_real_vault_never_becomes_one_to_practise_in(filled_vault: Path) -> None:
    with pytest.raises(VaultError, match="another vault"):
        open_practice(filled_vault)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert not vault.is_practice
        (audit,) = vault.audits.list()
        assert audit.title == "Al-Mithal Garments, first audit"
        assert b"Practice only" not in make_report(vault, audit.id)


def test_practice_whose_making_was_broken_off_is_filled_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(practising, "start_audit", Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            open_practice(tmp_path / "p")
    with open_practice(tmp_path / "p") as vault:
        (audit,) = vault.audits.list()
        assert len(vault.records.of_audit(audit.id)) == 4


def test_practice_whose_removal_was_broken_off_says_which_folder_is_in_the_way(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "p"
    with open_practice(folder) as vault:
        vault.destroy_keys()
    with pytest.raises(VaultError, match="what is left of one") as caught:
        open_practice(folder)
    assert str(folder) in caught.value.remedy
    folder.rename(tmp_path / "elsewhere")
    with open_practice(folder) as vault:
        assert vault.is_practice


@pytest.mark.usefixtures("_own_data")
def test_a_backup_of_the_practice_goes_back_into_the_practice(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    walk.click(walk.at_gate(UnlockPage).practise)
    walk.at(AuditsPage)
    walk.quiet()
    backup = walk.window.desk.vault.backups.make()
    walk.window.desk.restoring.emit(backup.name, PRACTISED, False)
    page = walk.at_gate(RestoringPage)
    walk.until(page.go_on.isVisible)
    assert page.title.text() == "The backup is in place"
    assert any((practice_vault_folder() / "quarantine").iterdir())
    walk.click(page.go_on)
    assert walk.at_gate(UnlockPage).folder == empty_vault


def test_practice_goes_on_where_it_was_left(tmp_path: Path) -> None:
    with open_practice(tmp_path / "p") as vault:
        start_audit(vault, shipped_protocol("ilo_forced_labour"), "Mine")
    with open_practice(tmp_path / "p") as vault:
        assert next(audit.title for audit in vault.audits.list()) == "Mine"


def test_a_practice_vault_that_was_made_and_not_filled_is_filled(tmp_path: Path) -> None:
    vault, _ = Vault.create_filled(tmp_path / "practice", "practice", practice_contents)
    vault.close()
    with open_practice(tmp_path / "practice") as opened:
        assert len(opened.audits.list()) == 1


def test_a_practice_vault_stays_one_where_damage_took_its_mark(
    practice: Vault, tmp_path: Path
) -> None:
    practice._store.execute("DELETE FROM secret WHERE name = 'practice'")
    assert not practice.is_practice
    practice.close()
    salvage(practice.folder, "practice", tmp_path / "saved")
    with Vault.open(tmp_path / "saved") as saved:
        saved.unlock("practice")
        assert saved.is_practice
        saved.events.verify()
