"""A new recovery code: the paper there is opens the vault until the new one is on paper too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from ui_samples import PASSPHRASE

from auditor_app.errors import StorageFullError, WrongKeyError
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.ui.safekeeping.asking import keeping
from auditor_app.vault import Vault
from auditor_app.vault.keys import KeySlots

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.safekeeping.keys import KeysCard

NEW = "eleven brass anchors rust"


@pytest.fixture
def paper(open_window: Callable[[Path], Walk], tmp_path: Path) -> tuple[Walk, Path, str]:
    """The window at a vault whose recovery code is known, and that code."""
    vault, code = Vault.create(tmp_path / "vault", PASSPHRASE)
    vault.close()
    walk = open_window(tmp_path / "vault")
    walk.unlock()
    return walk, tmp_path / "vault", code


def _keys(walk: Walk) -> KeysCard:
    walk.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = walk.at(VaultPage)
    walk.until(page.keys.isVisible)
    return page.keys


def _ask_for_code(walk: Walk, keys: KeysCard) -> None:
    walk.click(keys.renew)
    assert keys.form is not None
    walk.type(keys.form.present, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)


def _shown_code(walk: Walk, keys: KeysCard) -> str:
    _ask_for_code(walk, keys)
    walk.until(lambda: keys.code is not None)
    walk.quiet()
    assert keys.code is not None
    return keys.code.code.text()


def _opens(folder: Path, code: str) -> bool:
    with Vault.open(folder) as vault:
        try:
            vault.unlock_with_recovery_code(code)
        except WrongKeyError:
            return False
    return True


def test_the_paper_there_is_opens_until_the_new_code_is_on_paper(
    paper: tuple[Walk, Path, str],
) -> None:
    walk, folder, old = paper
    keys = _keys(walk)
    new = _shown_code(walk, keys)
    vault = walk.window.desk.vault
    assert [slot.kind for slot in vault.keys.list()].count("recovery") == 2
    assert keys.code is not None
    walk.until(lambda: QApplication.focusWidget() is keys.code.written)
    walk.press(Qt.Key.Key_Space)
    walk.click(keys.code.action)
    walk.until(lambda: keys.code is None)
    walk.lock()
    assert not _opens(folder, old)
    assert _opens(folder, new)


def test_a_page_that_goes_while_the_key_is_derived_costs_nobody_the_paper(
    paper: tuple[Walk, Path, str],
) -> None:
    walk, folder, old = paper
    keys = _keys(walk)
    with walk.busy_lane():
        _ask_for_code(walk, keys)
        walk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        walk.until(lambda: isinstance(walk.window.page, AuditsPage))
    walk.at(AuditsPage)
    keys = _keys(walk)
    assert keys._two_codes.isVisible()
    assert "A newer recovery code, not confirmed" in {
        remove.accessibleName().removeprefix("Take away: ") for remove in keys.removals.values()
    }
    walk.lock()
    assert _opens(folder, old)


def test_a_lock_while_the_code_is_shown_leaves_both_codes(
    paper: tuple[Walk, Path, str],
) -> None:
    walk, folder, old = paper
    new = _shown_code(walk, _keys(walk))
    walk.lock()
    assert _opens(folder, old)
    assert _opens(folder, new)


def test_a_code_that_cannot_be_settled_stays_on_the_page(
    paper: tuple[Walk, Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    walk, folder, old = paper
    keys = _keys(walk)
    _shown_code(walk, keys)
    assert keys.code is not None
    walk.click(keys.code.written)
    with monkeypatch.context() as patch:
        patch.setattr(KeySlots, "settle_recovery_code", full)
        walk.click(keys.code.action)
        walk.until(keys.code.message.isVisible)
    assert keys.code.code.isVisible()
    walk.click(keys.code.action)
    walk.until(lambda: keys.code is None)
    walk.lock()
    assert not _opens(folder, old)


def test_nothing_else_begins_while_a_code_is_made_or_shown(paper: tuple[Walk, Path, str]) -> None:
    walk, _, _ = paper
    keys = _keys(walk)
    others = (keys.change, keys.renew, keys.escrow, *keys.removals.values())
    with walk.busy_lane():
        _ask_for_code(walk, keys)
        form = keys.form
        for press in others:
            press.click()
        keys.show_keeping(keeping(walk.window.desk.vault))
        for press in (keys.change, *keys.removals.values()):
            press.click()
        assert keys.form is form
    walk.until(lambda: keys.code is not None)
    walk.quiet()
    shown = keys.code
    for press in (keys.change, keys.renew, keys.escrow, *keys.removals.values()):
        press.click()
    assert keys.code is shown
    assert keys.form is None


def test_keys_that_are_pressed_while_the_code_is_made_do_not_leave_the_page(
    paper: tuple[Walk, Path, str],
) -> None:
    walk, _, _ = paper
    keys = _keys(walk)
    with walk.busy_lane():
        _ask_for_code(walk, keys)
        assert keys.form is not None
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space):
            walk.press(key)
        assert keys.isAncestorOf(QApplication.focusWidget())
        assert keys.form is not None
    walk.until(lambda: keys.code is not None)
    walk.at(VaultPage)


def test_a_passphrase_that_is_being_changed_is_not_crossed_by_another_wish(
    paper: tuple[Walk, Path, str],
) -> None:
    walk, folder, _ = paper
    keys = _keys(walk)
    walk.click(keys.change)
    form = keys.form
    assert form is not None
    for edit, text in ((form.present, PASSPHRASE), (form.new, NEW), (form.again, NEW)):
        walk.type(edit, text)
    with walk.busy_lane():
        walk.press(Qt.Key.Key_Return)
        keys.renew.click()
        assert keys.form is form
    walk.until(lambda: keys.form is None)
    walk.lock()
    with Vault.open(folder) as vault:
        vault.unlock(NEW)


def test_escape_gives_up_and_leads_back_to_the_button(paper: tuple[Walk, Path, str]) -> None:
    walk, _, _ = paper
    keys = _keys(walk)
    for opener in (keys.change, keys.renew, *keys.removals.values()):
        walk.click(opener)
        assert keys.form is not None
        walk.press(Qt.Key.Key_Escape)
        assert keys.form is None
        assert QApplication.focusWidget() is opener


def test_what_is_wrong_is_said_at_its_field(paper: tuple[Walk, Path, str]) -> None:
    walk, _, _ = paper
    keys = _keys(walk)
    walk.click(keys.change)
    form = keys.form
    assert form is not None
    walk.type(form.present, PASSPHRASE)
    walk.type(form.new, "abc")
    walk.press(Qt.Key.Key_Return)
    assert form.message.accessibleName() == form.message.words.text()
    walk.until(lambda: form.new.y() < form.message.y() < form.again.y())
    assert form.new.property("faulty")
    form.new.clear()
    walk.type(form.new, NEW)
    assert not form.message.isVisible()
    assert not form.new.property("faulty")
    walk.type(form.again, "x")
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: form.again.y() < form.message.y())
    assert form.message.accessibleName() == form.message.words.text()


def _is_seen_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_in_the_smallest_window_a_form_and_a_code_are_seen_whole(
    paper: tuple[Walk, Path, str],
) -> None:
    walk, _, _ = paper
    walk.window.resize(walk.window.minimumSize())
    keys = _keys(walk)
    bar = next(
        area.verticalScrollBar()
        for area in walk.window.page.findChildren(QScrollArea)
        if area.isAncestorOf(keys)
    )
    walk.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    keys.change.click()
    form = keys.form
    assert form is not None
    assert not keys.renew.isVisible()
    walk.until(lambda: _is_seen_whole(form))
    walk.press(Qt.Key.Key_Escape)
    _shown_code(walk, keys)
    shown = keys.code
    assert shown is not None
    walk.until(lambda: _is_seen_whole(shown))
    assert not keys._two_codes.isVisible()
