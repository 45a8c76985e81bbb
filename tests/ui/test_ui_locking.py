"""Locking: where the person was comes back, and sleep does not find the vault open."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from ctypes import wintypes
from typing import TYPE_CHECKING

import pytest
from fake_session import FakeSession
from PySide6.QtCore import Qt, QTimer
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE, SITE_NAME, values_in

from auditor_app.errors import StorageFullError
from auditor_app.ui import files, sleeping
from auditor_app.ui.logind import INTERFACE, PATH, SERVICE, Logind
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage, RecoveryCodePage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.ui.sleeping import PowerBroadcasts, SleepWatch, seconds_asleep
from auditor_app.vault import Vault
from auditor_app.vault.resuming import Resuming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

AUDIT_DATE = "/data/identification/visit_date"


def _unlock_again(walk: Walk) -> None:
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, PASSPHRASE)
    walk.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)


def _type_date(walk: Walk, text: str) -> None:
    """Type into the field instead of what the form begins with."""
    edit = walk.edit_of(AUDIT_DATE)
    edit.selectAll()
    walk.type(edit, text)


def test_unlocking_leads_back_to_the_field_one_was_in(unlocked: Walk, empty_vault: Path) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    _type_date(unlocked, "2026-11")
    unlocked.lock()
    assert AUDIT_DATE not in {ref for ref, value in values_in(empty_vault).items() if value}
    _unlock_again(unlocked)
    filler = unlocked.filler()
    unlocked.until(lambda: filler.sheet.question(AUDIT_DATE) is not None)
    focus = QApplication.focusWidget()
    question = filler.sheet.question(AUDIT_DATE)
    assert question is not None
    assert question.isAncestorOf(focus)
    assert question.answer_widget().text() == "2026-11"
    unlocked.type(question.answer_widget(), "-23")
    unlocked.lock()
    assert values_in(empty_vault)[AUDIT_DATE] == "2026-11-23"


def test_what_came_back_into_its_field_lies_in_the_vault_no_longer(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    _type_date(unlocked, "2026-1")
    unlocked.lock()
    _unlock_again(unlocked)
    unlocked.filler()
    unlocked.quiet()
    assert unlocked.window.desk.vault._secrets.get("left_at") is None


def test_a_lock_on_another_page_leads_back_to_the_audits(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.lock()
    _unlock_again(unlocked)
    page = unlocked.filler().parent()
    assert page is not None
    unlocked.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    unlocked.at(AuditsPage)
    unlocked.lock()
    _unlock_again(unlocked)
    unlocked.at(AuditsPage)


def test_half_a_date_that_the_full_disk_does_not_take_keeps_the_vault_open(
    unlocked: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    unlocked.start_audit("Northgate")
    unlocked.open_record()
    _type_date(unlocked, "2026-11")
    real = Resuming.keep
    monkeypatch.setattr(Resuming, "keep", full)
    unlocked.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    cover = unlocked.at_gate(LockingPage)
    unlocked.until(cover.retry.isVisible)
    assert unlocked.window.desk.is_open
    monkeypatch.setattr(Resuming, "keep", real)
    unlocked.click(cover.retry)
    _unlock_again(unlocked)
    assert unlocked.edit_of(AUDIT_DATE).text() == "2026-11"


def test_a_session_does_not_end_over_half_a_date_that_the_full_disk_refuses(
    unlocked: Walk, empty_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    unlocked.start_audit("Northgate")
    unlocked.open_record()
    _type_date(unlocked, "2026-11")
    session = FakeSession()
    told: list[bool] = []
    unlocked.window.desk.lacking_changed.connect(told.append)
    with monkeypatch.context() as patch:
        patch.setattr(Resuming, "keep", full)
        unlocked.window.session_end.commit(session)
    assert session.cancelled
    assert told == [True]
    assert unlocked.window.desk.is_open
    session = FakeSession()
    unlocked.window.session_end.commit(session)
    assert not session.cancelled
    assert told == [True, False]
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.resuming.point().typed == {AUDIT_DATE: "2026-11"}


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_here_is_not_on_the_clipboard_of_a_locked_program(
    unlocked: Walk,
    monkeypatch: pytest.MonkeyPatch,
    ours: bool,
) -> None:
    # Without a screen no clipboard has an owner.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: ours)
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    edit = unlocked.edit_of(SITE_NAME)
    unlocked.type(edit, "Northgate")
    edit.selectAll()
    edit.copy()
    assert QGuiApplication.clipboard().text() == "Northgate"
    unlocked.lock()
    assert QGuiApplication.clipboard().text() == ("" if ours else "Northgate")


@pytest.mark.parametrize("how", ["lock", "end"])
def test_neither_clipboard_outlives_the_vault(
    unlocked: Walk, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    emptied: list[QClipboard.Mode] = []
    for name in ("ownsClipboard", "ownsSelection", "supportsSelection"):
        monkeypatch.setattr(QClipboard, name, lambda _: True)
    monkeypatch.setattr(QClipboard, "clear", lambda _, mode: emptied.append(mode))
    if how == "lock":
        unlocked.lock()
    else:
        unlocked.window.end()
    assert emptied == [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]


@pytest.mark.parametrize("copied", [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection])
def test_a_copied_recovery_code_is_taken_back_once_it_is_on_paper(
    open_window: Callable[[Path], Walk],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    copied: QClipboard.Mode,
) -> None:
    emptied: list[QClipboard.Mode] = []
    for name in ("ownsClipboard", "ownsSelection", "supportsSelection"):
        monkeypatch.setattr(QClipboard, name, lambda _: True)
    monkeypatch.setattr(QClipboard, "clear", lambda _, mode: emptied.append(mode))
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    walk.type(page.passphrase, PASSPHRASE)
    walk.type(page.again, PASSPHRASE)
    walk.click(page.create_button)
    shown = walk.at_gate(RecoveryCodePage).shown
    walk.click(shown.written)
    walk.click(shown.action)
    walk.at(AuditsPage)
    assert copied in emptied


def test_the_page_of_a_new_recovery_code_locks_when_nobody_is_there(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    walk.type(page.passphrase, PASSPHRASE)
    walk.type(page.again, PASSPHRASE)
    walk.click(page.create_button)
    walk.at_gate(RecoveryCodePage)
    assert walk.window.idle.isActive()
    assert walk.window.sleep._holds
    walk.window.idle.timeout.emit()
    gate = walk.at_gate(UnlockPage)
    assert gate.folder == tmp_path / "new"
    assert not walk.window.desk.is_open


def test_a_lock_behind_a_busy_thread_covers_at_once_and_loses_no_letter(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    edit = unlocked.edit_of(SITE_NAME)
    with unlocked.busy_lane() as go_on:
        unlocked.type(edit, "Northgate Garm")
        unlocked.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        cover = unlocked.at_gate(LockingPage)
        assert cover.title.text() == "Locking…"
        assert not unlocked.window.rail.isVisible()
        assert not go_on.is_set()
        assert unlocked.window.desk.is_open
    unlocked.at_gate(UnlockPage)
    assert values_in(empty_vault)[SITE_NAME] == "Northgate Garm"


def test_long_work_is_broken_off_when_the_computer_goes_to_sleep(
    filled: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.auditor.tar"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    filled.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = filled.at(VaultPage)
    folder = filled.window.desk.vault.folder
    said: list[str] = []
    filled.window.desk.troubled.connect(lambda error: said.append(error.message))
    with filled.busy_lane():
        page.backups._export()
        filled.window.sleep.sleeping.emit()
    filled.at_gate(UnlockPage)
    assert not target.exists()
    assert said == []
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        kinds = [event.kind for event in vault.events.rows()]
    assert kinds[-3:-1] == ["vault.exported", "vault.export_failed"]
    # Unlocked again, nothing is broken off.
    _unlock_again(filled)
    filled.at(AuditsPage)
    assert not filled.window.desk.stopping.is_set()


def test_sleep_locks_the_vault_and_saves_the_word_being_typed(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate Garm")
    unlocked.window.sleep.sleeping.emit()
    unlocked.at_gate(UnlockPage)
    assert values_in(empty_vault)[SITE_NAME] == "Northgate Garm"


def test_the_end_of_the_session_keeps_where_one_was(unlocked: Walk, empty_vault: Path) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    _type_date(unlocked, "2026-11")
    unlocked.window.end()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.resuming.point().typed == {AUDIT_DATE: "2026-11"}


# --- how sleep is noticed


def test_a_sleep_that_nobody_told_of_shows_in_the_clocks(qtbot: QtBot) -> None:
    asleep = [100.0]
    watch = SleepWatch(asleep=lambda: asleep[0])
    told: list[int] = []
    watch.sleeping.connect(lambda: told.append(1))
    asleep[0] += 0.5  # clocks are not that steady
    watch.look()
    assert told == []
    asleep[0] += 3600
    watch.look()
    watch.look()
    assert told == [1]


def test_the_seconds_asleep_are_those_of_the_clock_that_counts_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert abs(seconds_asleep() - seconds_asleep()) < 1
    linux = {"CLOCK_BOOTTIME": 7, "CLOCK_MONOTONIC": 1}
    mac = {"CLOCK_MONOTONIC": 6, "CLOCK_UPTIME_RAW": 8}
    for clocks, shown in ((linux, {7: 5000.0, 1: 1400.0}), (mac, {6: 5000.0, 8: 1400.0})):
        with monkeypatch.context() as patch:
            for name in ("CLOCK_BOOTTIME", "CLOCK_UPTIME_RAW"):
                patch.delattr(time, name, raising=False)
            for name, number in clocks.items():
                patch.setattr(time, name, number, raising=False)
            patch.setattr(time, "clock_gettime", shown.__getitem__)
            assert seconds_asleep() == 3600


def test_windows_is_held_up_until_the_vault_is_locked(qtbot: QtBot) -> None:
    watch = SleepWatch()
    watch.hold_back()
    order: list[str] = []

    def lock_soon() -> None:
        order.append("sleeping")
        QTimer.singleShot(0, lambda: (order.append("locked"), watch.let_sleep()))

    watch.sleeping.connect(lock_soon)
    watch.suspend()
    order.append("asleep")
    assert order == ["sleeping", "locked", "asleep"]


def test_windows_is_not_held_up_for_ever_nor_for_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sleeping, "SUSPEND_WAIT", 20)
    watch = SleepWatch()
    told: list[int] = []
    watch.sleeping.connect(lambda: told.append(1))
    watch.hold_back()
    watch.suspend()
    monkeypatch.setattr(sleeping, "SUSPEND_WAIT", 3_600_000)
    watch.let_sleep()
    watch.suspend()
    assert told == [1, 1]


@pytest.mark.parametrize(
    ("kind", "message", "reason", "told"),
    [
        (b"windows_generic_MSG", 0x0218, 4, 1),
        (b"windows_generic_MSG", 0x0218, 18, 0),  # waking up
        (b"windows_generic_MSG", 0x0100, 4, 0),
        (b"xcb_generic_event_t", 0x0218, 4, 0),
    ],
)
def test_windows_says_that_it_suspends(kind: bytes, message: int, reason: int, told: int) -> None:
    calls: list[int] = []
    said = wintypes.MSG()
    said.message, said.wParam = message, reason
    broadcasts = PowerBroadcasts(lambda: calls.append(1))
    assert broadcasts.nativeEventFilter(kind, ctypes.addressof(said)) == (False, 0)
    assert len(calls) == told


class FakeLogind(QDBusVirtualObject):
    """Gives out delays as logind does: sleep waits until the file descriptor is closed."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.asked: list[list[object]] = []
        self.watched: int | None = None
        self._bus = bus
        assert bus.registerService(SERVICE)
        assert bus.registerVirtualObject(PATH, self)

    def introspect(self, _: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:  # noqa: N802
        if message.member() != "Inhibit":
            return False
        self.asked.append(message.arguments())
        self.watched, given = os.pipe()
        reply = message.createReply()
        reply.setArguments([QDBusUnixFileDescriptor(given)])
        bus.send(reply)
        os.close(given)
        return True

    def announce(self, *, begins: bool) -> None:
        signal = QDBusMessage.createSignal(PATH, INTERFACE, "PrepareForSleep")
        signal.setArguments([begins])
        assert self._bus.send(signal)

    def is_let_go(self) -> bool:
        assert self.watched is not None
        os.set_blocking(self.watched, False)
        try:
            return os.read(self.watched, 1) == b""
        except BlockingIOError:
            return False


@pytest.fixture
def bus_address() -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def connect(bus_address: str) -> Iterator[Callable[[str], QDBusConnection]]:
    names: list[str] = []

    def make(name: str) -> QDBusConnection:
        names.append(name)
        return QDBusConnection.connectToBus(bus_address, name)

    yield make
    for name in names:
        QDBusConnection.disconnectFromBus(name)


def test_logind_is_asked_to_wait_and_let_go_once_the_vault_is_locked(
    qtbot: QtBot, connect: Callable[[str], QDBusConnection]
) -> None:
    fake = FakeLogind(connect("system"))
    logind = Logind(bus=connect("program"))
    told: list[int] = []
    logind.sleeping.connect(lambda: told.append(1))
    logind.hold_back()
    qtbot.waitUntil(lambda: logind.holds_back)
    logind.hold_back()
    assert [asked[0] for asked in fake.asked] == ["sleep"]
    assert fake.asked[0][3] == "delay"
    fake.announce(begins=False)
    fake.announce(begins=True)
    qtbot.waitUntil(lambda: told == [1])
    assert not fake.is_let_go()
    logind.let_sleep()
    qtbot.waitUntil(fake.is_let_go)


def test_logind_is_asked_not_to_shut_down_while_something_is_nowhere_but_in_memory(
    qtbot: QtBot, connect: Callable[[str], QDBusConnection]
) -> None:
    fake = FakeLogind(connect("system"))
    logind = Logind(bus=connect("program"))
    logind.keep_up(True)
    qtbot.waitUntil(lambda: logind.keeps_up)
    assert (fake.asked[0][0], fake.asked[0][3]) == ("shutdown", "block")
    assert not logind.holds_back
    assert not fake.is_let_go()
    logind.keep_up(False)
    qtbot.waitUntil(fake.is_let_go)


def test_a_system_without_logind_holds_nothing_back(
    qtbot: QtBot, connect: Callable[[str], QDBusConnection]
) -> None:
    logind = Logind(bus=connect("alone"))
    logind.hold_back()
    logind.keep_up(True)
    qtbot.waitUntil(lambda: logind._sleep.is_answered and logind._shutdown.is_answered)
    assert not logind.keeps_up
    assert not logind.holds_back
    logind.let_sleep()


def test_a_key_pressed_just_before_the_lock_leads_nowhere(unlocked: Walk) -> None:
    """Qt clicks a button whose key was pressed a tenth of a second later."""
    laptop = unlocked.window.rail.enrolment
    clicked: list[bool] = []
    laptop.clicked.connect(lambda: clicked.append(True))
    unlocked.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    unlocked.lock()
    unlocked.until(lambda: clicked)
    assert isinstance(unlocked.window.gate(), UnlockPage)
    assert unlocked.window.page is None
