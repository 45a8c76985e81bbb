"""What the vault holds, whether it is whole, and going back to a backup; all in the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE, SITE_NAME, make_photo, values_in

from auditor_app.audit import add_photo, open_session
from auditor_app.errors import StoppedError
from auditor_app.ui.pages.restoring import RestoringPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

SIGN = "/data/photos/photo_sign"


def at_vault(walk: Walk) -> VaultPage:
    walk.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = walk.at(VaultPage)
    walk.until(page.keys.isVisible)
    return page


def shown(page: VaultPage) -> str:
    labels = page.storage.findChildren(type(page.storage.faults))
    return "\n".join(label.text() for label in labels)


@pytest.fixture
def with_photo(filled_vault: Path, tmp_path: Path) -> Path:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        record = vault.records.of_audit(vault.audits.list()[0].id)[0]
        session = open_session(vault, record.id)
        add_photo(vault, record.id, session, SIGN, make_photo(tmp_path / "p.jpg"), "")
    return filled_vault


def test_what_the_vault_holds_is_measured(
    open_window: Callable[[Path], Walk], with_photo: Path
) -> None:
    walk = open_window(with_photo)
    walk.unlock()
    page = at_vault(walk)
    walk.until(lambda: "1 of them" in shown(page))
    held = walk.window.desk.vault.measure()
    assert held.photo_count == 1
    assert held.photos > 10_000
    assert held.whole >= held.store + held.photos
    assert held.free > 0
    assert "none" in shown(page)


def test_a_whole_vault_is_called_whole(
    open_window: Callable[[Path], Walk], with_photo: Path
) -> None:
    walk = open_window(with_photo)
    walk.unlock()
    page = at_vault(walk)
    for press in (page.storage.check, page.storage.deep):
        press.click()
        walk.until(lambda: page.storage.result.isVisibleTo(page))
        assert page.storage.result.accessibleName() == "The vault is whole"
        assert not page.storage.bar.isVisibleTo(page)


def test_a_photo_that_was_changed_is_found_by_the_deep_check(
    open_window: Callable[[Path], Walk], with_photo: Path
) -> None:
    (photo,) = (with_photo / "evidence").glob("*.age")
    content = bytearray(photo.read_bytes())
    content[-20] ^= 1
    photo.write_bytes(content)
    walk = open_window(with_photo)
    walk.unlock()
    page = at_vault(walk)
    page.storage.check.click()
    walk.until(lambda: page.storage.result.accessibleName() == "The vault is whole")
    page.storage.deep.click()
    walk.until(lambda: page.storage.result.accessibleName() == "1 thing is not whole")
    assert photo.name in page.storage.faults.text()


def test_the_check_tells_how_far_it_is_and_ends_when_it_is_told_to(with_photo: Path) -> None:
    with Vault.open(with_photo) as vault:
        vault.unlock(PASSPHRASE)
        steps: list[tuple[int, int]] = []
        assert vault.check(deep=True, progress=lambda done, all_: steps.append((done, all_))) == ()
        assert [done for done, _ in steps] == sorted(done for done, _ in steps)
        assert {total for _, total in steps} == {steps[0][1]}
        assert steps[-1][0] <= steps[-1][1]
        with pytest.raises(StoppedError):
            vault.check(deep=True, stop=lambda: True)


def test_a_check_that_runs_does_not_hold_up_locking(
    open_window: Callable[[Path], Walk], with_photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = open_window(with_photo)
    walk.unlock()
    page = at_vault(walk)
    begun, real = threading.Event(), Vault.check

    def slow(vault: Vault, **wishes: object) -> object:
        begun.set()
        while not wishes["stop"]():
            pass
        return real(vault, **wishes)

    monkeypatch.setattr(Vault, "check", slow)
    page.storage.deep.click()
    walk.until(begun.is_set)
    assert page.storage.stop.isVisibleTo(page)
    walk.lock()


def test_a_backup_takes_the_place_of_the_store(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    before = values_in(filled_vault)[SITE_NAME]
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_vault(walk)
    page.backups.back_up.click()
    walk.until(lambda: page.restoring.backups.count() > 0)
    walk.quiet()
    walk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    walk.open_audit()
    walk.open_record()
    walk.type(walk.edit_of(SITE_NAME), " wrong")
    walk.filler().flush()
    walk.quiet()
    page = at_vault(walk)
    page.restoring.restore.click()
    form = page.restoring.form
    assert form is not None
    form.present.setText("not this one")
    form.submit()
    walk.until(form.message.isVisible)
    assert walk.window.desk.is_open
    form.present.setText(PASSPHRASE)
    form.submit()
    restoring = walk.at_gate(RestoringPage)
    walk.until(restoring.go_on.isVisible)
    assert restoring.title.text() == "The backup is in place"
    walk.click(restoring.go_on)
    walk.at_gate(UnlockPage)
    walk.unlock()
    walk.lock()
    assert values_in(filled_vault)[SITE_NAME] == before
    assert any((filled_vault / "quarantine").iterdir())


def test_a_damaged_backup_is_refused_and_everything_stays(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_vault(walk)
    page.backups.back_up.click()
    walk.until(lambda: page.restoring.backups.count() > 0)
    walk.quiet()
    for backup in (filled_vault / "backups").iterdir():
        store = backup / "records.db"
        content = bytearray(store.read_bytes())
        content[5000] ^= 1
        store.write_bytes(content)
    page.restoring.restore.click()
    form = page.restoring.form
    assert form is not None
    form.present.setText(PASSPHRASE)
    form.submit()
    restoring = walk.at_gate(RestoringPage)
    walk.until(restoring.go_on.isVisible)
    assert restoring.title.text() == "The backup was not restored"
    assert "damaged" in restoring.message.words.text()
    walk.click(restoring.go_on)
    walk.unlock()
