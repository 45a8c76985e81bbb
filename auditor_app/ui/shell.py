"""The main window: the rail at the side, the banner, and the page one is on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QPixmapCache,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from auditor_app.ui.controls import later
from auditor_app.ui.copied import take_copies_back
from auditor_app.ui.loading import core, create, rooms
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.pages.gate import GatePage
    from auditor_app.ui.pages.help import HelpPage
    from auditor_app.ui.pages.page import Page
    from auditor_app.vault import ResumePoint, Vault, VaultPreferences

_MINUTE = 60_000
"""Milliseconds."""
_LAST_VAULT = "vault/folder"
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class MainWindow(Surroundings):
    """Moves between the gate (unlock, create) and the pages of the open vault.

    At first there is the gate alone. Once that is painted the rest of the program is loaded, and
    the window gets what stands around the pages; what is asked for earlier is there earlier.
    """

    def __init__(self, folder: Path | None = None, settings: QSettings | None = None) -> None:
        self.settings = settings or QSettings("Auditor", "auditor")
        super().__init__(self.settings)
        self.page: Page | None = None
        self._again: Callable[[], None] | None = None
        """What shows a page anew that was put away for a moment."""
        self._place: Place | None = None
        self._closing = False
        self._home: Path | None = None
        """The vault to come back to when the practice ends."""
        self._to_restore: tuple[Path, str, str, bool] | None = None
        self.idle = later(self, self.lock)
        self._load = later(self, self.desk.loading.begin)
        self._look_at_focus = later(self, self._bring_focus_into_sight)
        self._connect()
        if self.desk.loading.is_done:
            self.furnish()
        self._show_gate(folder or self._last_folder())

    # Places -------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Leave the page one is on and show another.

        Once the vault is to be locked nothing leads anywhere: a button pressed by its key says so
        a moment later, and may say it too late.
        """
        if not self.desk.is_open or self.desk.is_locking:
            return
        self._leave_page()
        self.banner.hide()
        page = rooms.make_page(place, self.desk)
        page.wanted.connect(self.go)
        page.hiding_wanted.connect(self.cover.cover)
        page.locking_wanted.connect(self.lock)
        page.alone_changed.connect(self._stand_alone)
        self.page, self._place = page, place
        self.rail.show_here(page.section)
        self._stand_alone(page.alone)
        self.put(page)
        page.start()

    def help(self) -> None:
        """The help page about where one is; back to the same place afterwards."""
        if isinstance(self.gate(), rooms.HelpPage | rooms.LockingPage | rooms.RestoringPage):
            return
        if self._again is not None:
            return  # no page is there to come back to
        if self.page is not None and self.page.alone:
            return  # nothing leads away from the person in front of it
        if self.page is not None:
            back = self._here()
            self.go(rooms.HelpPlace(rooms.help_topic(back), back))
            return
        # What stands before the vault stays as it is underneath, with what is typed there.
        below, focus = self.gate(), QApplication.focusWidget()
        page = rooms.HelpPage(self.desk, rooms.HelpPlace("start", rooms.AuditsPlace()))
        page.wanted.connect(lambda _: self._leave_help(page, below, focus))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.start()

    def lock(self) -> None:
        """Save what was typed, cover it, lock."""
        if self.desk.is_open:
            self._note_place()
            self._leave_page()
            self.desk.lock()

    def end(self) -> None:
        """The program ends now: save what was typed, lock, stop the threads."""
        take_copies_back()
        self._note_place()
        self._leave_page()
        self.desk.shut()

    def gate(self) -> QWidget | None:
        """The widget in the middle of the window."""
        return self._stack.currentWidget()

    def _stand_alone(self, alone: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show nothing but the page, under a name that tells nothing; or everything again."""
        self.rail.setHidden(alone)
        self.banner.hold_back(held=alone)
        self.cover.hides_on_escape = alone
        # The system's own dialogs show what was looked at last, and no key can close them.
        native = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
        QApplication.setAttribute(native, alone)
        self.cover.name(rooms.neutral_title() if alone else "Auditor")

    def _note_place(self) -> None:
        """Remember where the person is, for after unlocking."""
        if self.page is not None:
            self.page.flush()
            self.desk.left_at = self.page.resume_point()

    def _leave_page(self) -> None:
        if self.page is not None:
            self.page.leave()
            self.page = None

    def put(self, widget: QWidget) -> None:
        """Show `widget`, throw the one before away with all it shows."""
        self._again = None
        before = self._stack.count()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        for _ in range(before):
            if (gone := self._stack.widget(0)) is not None:
                self._stack.removeWidget(gone)
                gone.deleteLater()

    def _here(self) -> Place:
        """Where one is, to the question and to the setting."""
        place = self._place or rooms.AuditsPlace()
        if isinstance(self.page, rooms.InterviewPage | rooms.SettingsPage):
            return self.page.here()
        if self.page is not None and isinstance(place, rooms.RecordPlace):
            self.page.flush()
            return rooms.RecordPlace(place.record_id, self.page.resume_point().ref or place.ref)
        return place

    def _leave_help(self, page: HelpPage, below: QWidget | None, focus: QWidget | None) -> None:
        if below is not None:
            self._stack.setCurrentWidget(below)
            if focus is not None and isValid(focus):
                focus.setFocus()
        self._stack.removeWidget(page)
        page.deleteLater()

    def _put_away(self) -> None:
        """Another language, theme or size of type was chosen: only what comes is dressed in it."""
        if (again := self._way_to_same()) is not None:
            self._note_place()  # it may be locked before the page is there again
            self._leave_page()
            away = QWidget()
            away.setProperty("look", "ground")
            self.put(away)
            self._again = again

    def _speak_anew(self) -> None:
        """It is put on: what was put away is made anew."""
        self.setLocale(QLocale())
        self.limit_size()
        for name in ("rail", "read_only_line", "practice_line"):
            if name in vars(self):
                getattr(self, name).retranslate()
        if self._again is None:
            self._put_away()  # somebody went elsewhere, which was made as all was before
        if self._again is not None:
            self._again()

    def _way_to_same(self) -> Callable[[], None] | None:
        """What shows the page anew that is shown now; None for one that stays as it is."""
        gate = self.gate()
        if self.page is not None:
            return partial(self.go, self._here())
        if isinstance(gate, UnlockPage):
            return partial(self._show_unlock, gate.folder)
        if isinstance(gate, create.CreatePage):
            return partial(self._show_create, Path(gate.folder.text()))
        return None

    # The gate -----------------------------------------------------------------------------------

    def _show_gate(self, folder: Path) -> None:
        self.idle.stop()
        if _holds_something(folder):
            self._show_unlock(folder)
        else:
            self._show_create(folder)

    def _show_unlock(self, folder: Path) -> None:
        page = UnlockPage(self.desk, folder, parent=self._stack)
        page.create_wanted.connect(lambda: self._show_create(_free_folder()))
        page.folder_chosen.connect(self._show_unlock)
        page.practice_wanted.connect(self._practise)
        page.bring_back_wanted.connect(self._bring_back)
        self._tell_sending(page)
        self.put(page)
        page.focus()

    def _show_create(self, folder: Path) -> None:
        page = create.CreatePage(self.desk, folder)
        page.created.connect(self._show_code)
        page.unlock_wanted.connect(lambda: self._show_unlock(self._last_folder()))
        page.practice_wanted.connect(self._practise)
        page.bring_back_wanted.connect(self._bring_back)
        self._tell_sending(page)
        self.put(page)
        page.focus()

    def _tell_sending(self, page: GatePage) -> None:
        """Nothing goes behind the lock before a vault was open, with all that this takes."""
        if self.desk.loading.is_done and self.desk.deliveries.behind_lock.progress is not None:
            page.show_sending(rooms.LockedStrip(self.desk.deliveries.behind_lock))

    def _show_code(self, vault: Vault, code: str) -> None:
        # The vault belongs to the desk from here on: closing the window now locks it as well.
        self.desk.take(vault, quietly=True)
        # Whoever leaves the laptop at this page has left it open as well.
        self.settings.setValue(_LAST_VAULT, str(vault.folder))
        self.idle.setInterval(core.USUAL_IDLE * _MINUTE)
        self.idle.start()
        self.sleep.hold_back()
        page = create.RecoveryCodePage(self.desk, code)
        page.noted.connect(take_copies_back)
        page.noted.connect(self.desk.opened)
        self.put(page)
        page.focus()

    def _practise(self) -> None:
        if isinstance(gate := self.gate(), UnlockPage):
            self._home = gate.folder
        page = rooms.PracticePage(self.desk, rooms.practice_vault_folder())
        page.given_up.connect(lambda: self._show_gate(self._last_folder()))
        self.put(page)
        page.begin()

    def _bring_back(self) -> None:
        left = self.gate()
        where = left.folder if isinstance(left, UnlockPage) else self._last_folder()
        page = rooms.BringBackPage(self.desk, _free_folder())
        page.done.connect(self._show_unlock)
        page.given_up.connect(lambda: self._show_gate(where))
        self.put(page)
        page.focus()

    def _enter(self) -> None:
        if self.desk.vault.folder != rooms.practice_vault_folder():
            self._home = None
            self.settings.setValue(_LAST_VAULT, str(self.desk.vault.folder))
        self.rail.show()
        self.idle.setInterval(core.USUAL_IDLE * _MINUTE)
        self.idle.start()
        self.sleep.hold_back()
        self.desk.deliveries.take_back(self.desk.vault)
        self.desk.ask(self, lambda vault: vault.preferences.held, self._prefer)
        self.practice_line.look()
        self.desk.ask(self, _left, self._resume)

    def _resume(self, left: tuple[ResumePoint, ...]) -> None:
        """Back to the question or page at which the vault was locked, else to the audits."""
        point, *_ = left
        self.desk.put_back(left)
        self.go(rooms.place_of(point))
        self.read_only_line.look()
        # After the page: whoever unlocks wants to work, and a backup takes a moment.
        self.desk.ask(self, lambda vault: vault.backups.make_if_due(), lambda _: None)
        # Unlocking has tried to clear it: what is left now only the person can do something about.
        self.desk.ask(self, _require_settled, lambda _: None)

    def _prefer(self, preferences: VaultPreferences) -> None:
        """What the vault's owner wishes holds from now on."""
        self.idle.setInterval(preferences.idle_minutes * _MINUTE)
        if self.idle.isActive():
            self.idle.start()

    def _restore(self, name: str, secret: str, is_code: bool) -> None:  # noqa: FBT001 - a signal's
        """Lock; once that is done the backup is put in place."""
        self._to_restore = (self.desk.vault.folder, name, secret, is_code)
        self.lock()

    def _cover(self) -> None:
        """Take everything of the vault off the screen, and off the clipboard if it is ours."""
        QPixmapCache.clear()
        take_copies_back()
        # A vault that is being destroyed is left without a word: nothing of the page is saved.
        self.page = None
        self._stand_alone(False)  # noqa: FBT003 - see there
        page = rooms.LockingPage(self.desk)
        page.retried.connect(self.desk.lock)
        page.given_up.connect(lambda: self.desk.lock(losing_unsaved=True))
        self.desk.kept_open.connect(page.show_kept_open)
        self.banner.hide()
        self.read_only_line.forget()
        self.practice_line.hide()
        self.rail.hide()
        self.put(page)

    def _closed(self) -> None:
        if self.desk.loading.is_done:
            self.sleep.let_sleep()
        wanted, self._to_restore = self._to_restore, None
        if self._closing:
            self.close()
        elif wanted is not None:
            self.desk.deliveries.behind_lock.stop()
            self._show_restoring(*wanted)
        elif isinstance(gate := self.gate(), UnlockPage):
            # It was unlocked, but there is nothing to show it with.
            self._show_unlock(gate.folder)
        else:
            self.desk.deliveries.go_on()
            self._show_gate(self._last_folder())

    def _show_restoring(self, folder: Path, name: str, secret: str, is_code: bool) -> None:  # noqa: FBT001 - from a signal
        self.idle.stop()
        page = rooms.RestoringPage(self.desk, folder)
        page.done.connect(lambda: self._show_gate(self._last_folder()))
        self.put(page)
        page.restore(name, secret, is_code=is_code)

    def _last_folder(self) -> Path:
        if self._home is not None:
            return self._home
        kept = str(self.settings.value(_LAST_VAULT, "") or "")
        return Path(kept) if kept else _free_folder()

    # Events -------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Lock first; the window closes once the vault has."""
        if self.desk.is_open:
            self._closing = True
            event.ignore()
            self.lock()
            return
        self.desk.shut()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keys and mouse pass through the native window first: there idleness is measured."""
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Every key and every move of the mouse starts the idle time anew.

        Tab then goes on as one reads, to something that is seen.
        """
        kind = event.type()
        if kind in _ACTIVITY and self.idle.isActive():
            self.idle.start()
        elif kind == QEvent.Type.Expose and not self.desk.loading.was_begun:
            # Its paint comes within the same turn, the rest of the program after it.
            self._load.start()
        # The first page is made in that order: there it need not wait for what looks after it.
        if isinstance(event, QKeyEvent) and event.key() in _TABS and self.desk.loading.is_done:
            if kind == QEvent.Type.KeyPress and (gate := self.gate()) is not None:
                rooms.order_tabs(gate)
            self._look_at_focus.start()
        return super().eventFilter(watched, event)

    # Building -----------------------------------------------------------------------------------

    def _bring_focus_into_sight(self) -> None:
        rooms.bring_focus_into_sight(self)

    def _connect(self) -> None:
        self.desk.loading.done.connect(self.furnish)
        self.desk.loading.failed.connect(self.desk.troubled)
        self.desk.opened.connect(self._enter)
        self.desk.locking.connect(self._cover)
        self.desk.closed.connect(self._closed)
        self.desk.troubled.connect(self._say)
        self.desk.noticed.connect(self._notice)
        self.desk.preferred.connect(self._prefer)
        self.desk.restoring.connect(self._restore)
        self.looks.choosing.connect(self._put_away)
        self.looks.chosen.connect(self._speak_anew)
        self.desk.used.connect(self.stay_awake)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)

    def stay_awake(self) -> None:
        """Somebody is at work, as key and mouse would say."""
        if self.idle.isActive():
            self.idle.start()

    def _say(self, error: AuditorError) -> None:
        self.banner.show_error(error)

    def _notice(self, text: str) -> None:
        self.banner.show_notice(text)


def _left(vault: Vault) -> tuple[ResumePoint, ...]:
    """Where the person was, and what is half written elsewhere."""
    if vault.read_only:
        return (core.ResumePoint(),)
    return (vault.resuming.point(), *vault.resuming.unset())


def _require_settled(vault: Vault) -> None:
    if not vault.read_only:
        vault.sealed.require_settled()


def _holds_something(folder: Path) -> bool:
    try:
        return folder.is_dir() and any(folder.iterdir())
    except OSError:
        return True


def _free_folder() -> Path:
    """A folder for a new vault that holds nothing yet."""
    number, folder = 1, Path.home() / "Auditor vault"
    while _holds_something(folder):
        number += 1
        folder = Path.home() / f"Auditor vault {number}"
    return folder
