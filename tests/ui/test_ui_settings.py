"""The settings: how the program looks and speaks here, and how this vault behaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from ui_samples import PASSPHRASE

from auditor_app.errors import VaultError
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.help import HelpPage
from auditor_app.ui.pages.outbox import OutboxPage
from auditor_app.ui.pages.settings import SettingsPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.settings import looks
from auditor_app.ui.settings.choices import SIZES_OFFERED, Choices, keep_choices, read_choices
from auditor_app.ui.theme import TONES
from auditor_app.vault import Vault, VaultPreferences

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk


def at_settings(walk: Walk) -> SettingsPage:
    walk.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    page = walk.at(SettingsPage)
    walk.until(page.vault.isVisible)
    return page


def choose(walk: Walk, box: QComboBox, value: object) -> SettingsPage:
    """Choose from a list with the keyboard; the page that stands then."""
    box.setFocus()
    old = walk.window.page
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    walk.until(lambda: walk.window.page is not old)
    return walk.at(SettingsPage)


def kept(path: Path) -> Choices:
    return read_choices(QSettings(str(path / "settings.ini"), QSettings.Format.IniFormat))


def test_a_theme_holds_at_once_and_after_the_next_start(
    unlocked: Walk, tmp_path: Path, open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    page = at_settings(unlocked)
    page = choose(unlocked, page.look.theme, "dark")
    assert TONES.name == "dark"
    # One stays where one was.
    unlocked.until(page.look.theme.hasFocus)
    assert kept(tmp_path).theme == "dark"
    unlocked.window.settings.sync()
    unlocked.lock()
    unlocked.window.close()
    again = open_window(empty_vault)
    assert again.window.looks.choices.theme == "dark"
    assert TONES.name == "dark"


def test_the_size_of_type_holds_at_once(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    before = page.header.title.fontMetrics().height()
    page = choose(unlocked, page.look.type_size, 200)
    assert page.header.title.fontMetrics().height() > before * 1.8
    rail = unlocked.window.rail
    for control in (rail.audits, rail.outbox, rail.enrolment, rail.vault, rail.settings, rail.help):
        words = control.fontMetrics().horizontalAdvance(control.text())
        assert words < control.width(), control.text()


def test_locking_in_the_moment_of_a_change_stays_locked_and_leads_back(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    page.look.theme.setCurrentIndex(page.look.theme.findData("dark"))
    page.look.theme.activated.emit(page.look.theme.currentIndex())
    unlocked.window.lock()
    gate = unlocked.at_gate(UnlockPage)
    unlocked.until(lambda: TONES.name == "dark")
    assert unlocked.window.page is None
    assert unlocked.window.gate() is gate
    unlocked.unlock()
    unlocked.at(AuditsPage)


def test_going_elsewhere_in_the_moment_of_a_change_leads_there(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    with unlocked.qtbot.waitSignal(unlocked.window.looks.chosen):
        page.look.language.setCurrentIndex(page.look.language.findData("es"))
        page.look.language.activated.emit(page.look.language.currentIndex())
        unlocked.window.rail.audits.click()
    assert unlocked.at(AuditsPage).header.title.text() == "Auditorías"


def test_help_in_the_moment_of_a_change_covers_nothing(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    with unlocked.qtbot.waitSignal(unlocked.window.looks.chosen):
        page.look.theme.setCurrentIndex(page.look.theme.findData("dark"))
        page.look.theme.activated.emit(page.look.theme.currentIndex())
        unlocked.window.help()
        assert unlocked.window.findChildren(HelpPage) == []
    assert isinstance(unlocked.window.gate(), SettingsPage)
    assert unlocked.window.page is unlocked.window.gate()


def test_a_change_that_fails_leaves_a_page(unlocked: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ArithmeticError

    page = at_settings(unlocked)
    monkeypatch.setattr(looks, "speak", fail)
    with unlocked.qtbot.captureExceptions() as raised:
        page.look.theme.setCurrentIndex(page.look.theme.findData("dark"))
        page.look.theme.activated.emit(page.look.theme.currentIndex())
        unlocked.until(lambda: raised != [])
    assert unlocked.at(SettingsPage) is not page


def test_another_language_is_spoken_at_once_and_read_the_other_way(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    page = choose(unlocked, page.look.language, "ar")
    assert page.header.title.text() == "الإعدادات"
    assert unlocked.window.rail.audits.text() == "عمليات التدقيق"
    assert unlocked.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    assert page.look.draft.isVisible()
    unlocked.until(lambda: page.vault.minutes.text() == QLocale("ar").toString(10))
    # The keys stay where they are.
    unlocked.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    unlocked.at(AuditsPage)
    page = at_settings(unlocked)
    page = choose(unlocked, page.look.language, "en")
    assert page.header.title.text() == "Settings"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not page.look.draft.isVisible()
    unlocked.until(lambda: page.vault.minutes.text() == "10")


def test_the_gate_offers_another_language_before_anything_is_typed(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    gate = walk.at_gate(UnlockPage)
    gate.language.setCurrentIndex(gate.language.findData("es"))
    gate.language.activated.emit(gate.language.currentIndex())
    walk.until(lambda: walk.window.gate() is not gate)
    gate = walk.at_gate(UnlockPage)
    assert gate.title.text() == "Desbloquee su bóveda"
    assert gate.folder == empty_vault
    walk.click(gate.create_button)
    assert walk.at_gate(CreatePage).title.text() == "Cree su bóveda"


def test_an_error_is_said_in_the_language_of_the_program(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    walk.choose_looks(language="fr")
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, "not this one")
    walk.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)
    walk.until(gate.message.isVisible)
    assert "ouvre pas le coffre" in gate.message.words.text()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("look/theme", "shocking"),
        ("look/type_percent", "-5"),
        ("look/type_percent", "1e9"),
        ("look/type_percent", "150.5"),
        ("look/language", "tlh"),
        ("look/language", "../../../etc/passwd"),
    ],
)
def test_what_nobody_can_have_chosen_counts_as_not_chosen(
    open_window: Callable[[Path], Walk], empty_vault: Path, tmp_path: Path, name: str, value: str
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(name, value)
    settings.sync()
    walk = open_window(empty_vault)
    walk.at_gate(UnlockPage)
    assert walk.window.looks.choices.percent == 100
    assert walk.window.looks.language.code == "en"
    assert TONES.name == "light"


def test_the_idle_time_is_kept_in_the_vault_and_counts_at_once(
    unlocked: Walk, empty_vault: Path, tmp_path: Path
) -> None:
    page = at_settings(unlocked)
    assert unlocked.window.idle.interval() == 10 * 60_000
    assert not page.vault.keep.isEnabled()
    page.vault.minutes.setValue(3)
    unlocked.click(page.vault.keep)
    unlocked.until(lambda: unlocked.window.idle.interval() == 3 * 60_000)
    assert unlocked.window.idle.isActive()
    unlocked.lock()
    unlocked.unlock()
    unlocked.until(lambda: unlocked.window.idle.interval() == 3 * 60_000)
    beside = (tmp_path / "settings.ini").read_text("utf-8").splitlines()
    names = [line.partition("=")[0].casefold() for line in beside]
    assert not [name for name in names if "idle" in name or "minutes" in name]
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.preferences.held.idle_minutes == 3


def test_no_idle_time_out_of_bounds_can_be_set(empty_vault: Path) -> None:
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        for minutes in (0, -1, 31, 10_000):
            with pytest.raises(VaultError, match="idle time"):
                vault.preferences.held = VaultPreferences(idle_minutes=minutes)
        assert vault.preferences.held.idle_minutes == 10


def test_a_name_counts_until_the_laptop_is_enrolled(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    unlocked.type(page.vault.name, "Amina Haddad")
    unlocked.click(page.vault.keep)
    unlocked.quiet()
    assert unlocked.window.desk.vault.identity.auditor_name == "Amina Haddad"


def test_a_certified_name_cannot_be_changed_here(filled: Walk) -> None:
    page = at_settings(filled)
    assert page.vault.name.text() == "Amina Haddad"
    assert page.vault.name.isReadOnly()


def test_limits_of_delivery_are_a_press_away(unlocked: Walk) -> None:
    page = at_settings(unlocked)
    link = next(b for b in page.findChildren(type(page.vault.keep)) if "deliver" in b.text())
    link.click()
    unlocked.at(OutboxPage)


def test_choices_are_read_as_they_were_kept(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    wished = Choices("pt", "contrast", 175)
    keep_choices(settings, wished)
    assert read_choices(settings) == wished


@pytest.mark.parametrize("percent", SIZES_OFFERED)
def test_the_pictures_of_the_rail_grow_as_far_as_all_have_room(
    unlocked: Walk, percent: int
) -> None:
    window = unlocked.window
    unlocked.choose_looks(percent=percent)
    assert window.rail.minimumSizeHint().height() <= window.minimumHeight()
    grown = window.rail.lock.iconSize().height()
    assert grown == 24 * percent // 100 or (percent > 150 and grown >= 32)
    assert window.rail.lock.icon().actualSize(QSize(99, 99)).height() == grown


def test_the_largest_type_keeps_a_window_in_which_it_can_be_read(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    window = walk.window
    assert window.minimumSize() == QSize(1024, 640)
    walk.choose_looks(percent=200)
    # As far as the screen has room for it.
    room = window.screen().availableGeometry().size()
    assert window.minimumSize() == QSize(1280, 720).boundedTo(room).expandedTo(QSize(1024, 640))
    assert window.minimumHeight() > 640
    walk.choose_looks(percent=100)
    assert window.minimumSize() == QSize(1024, 640)
