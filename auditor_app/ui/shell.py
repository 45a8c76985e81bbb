"""The main window: the rail at the side, the banner, and the page one is on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QPixmapCache,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from auditor_app.ui.banner import Banner
from auditor_app.ui.controls import column, icon_label, later, row
from auditor_app.ui.copied import take_copies_back
from auditor_app.ui.desk import Desk
from auditor_app.ui.destinations import (
    AuditsPlace,
    EnrolmentPlace,
    OutboxPlace,
    VaultPlace,
)
from auditor_app.ui.icons import icon
from auditor_app.ui.pages.create import CreatePage, RecoveryCodePage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.places import make_page, place_of
from auditor_app.ui.read_only import ReadOnlyLine
from auditor_app.ui.sleeping import SleepWatch
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.pages.page import Page
    from auditor_app.vault import Vault

IDLE_MINUTES = 10
"""Minutes without key or mouse after which the vault locks."""

_RAIL = 112
_LAST_VAULT = "vault/folder"
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class MainWindow(QMainWindow):
    """Moves between the gate (unlock, create) and the pages of the open vault."""

    def __init__(self, folder: Path | None = None, settings: QSettings | None = None) -> None:
        super().__init__()
        self.settings = settings or QSettings("Auditor", "auditor")
        self.desk = Desk(self)
        self.banner = Banner()
        self.read_only_line = ReadOnlyLine(self.desk)
        self.page: Page | None = None
        self._stack = QStackedWidget()
        self.rail = _Rail()
        self._closing = False
        self.idle = later(self, self.lock, IDLE_MINUTES * 60_000)
        self.sleep = SleepWatch(self)
        self._lay_out()
        self._connect()
        self._show_gate(folder or self._last_folder())

    # Places -------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Leave the page one is on and show another."""
        self._leave_page()
        self.banner.hide()
        page = make_page(place, self.desk)
        page.wanted.connect(self.go)
        self.page = page
        self.rail.show_here(page.section)
        self.put(page)
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
        before = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    # The gate -----------------------------------------------------------------------------------

    def _show_gate(self, folder: Path) -> None:
        self.rail.hide()
        self.idle.stop()
        if _holds_something(folder):
            self._show_unlock(folder)
        else:
            self._show_create(folder)

    def _show_unlock(self, folder: Path) -> None:
        page = UnlockPage(self.desk, folder)
        page.create_wanted.connect(lambda: self._show_create(_free_folder()))
        page.folder_chosen.connect(self._show_unlock)
        self.put(page)
        page.focus()

    def _show_create(self, folder: Path) -> None:
        page = CreatePage(self.desk, folder)
        page.created.connect(self._show_code)
        page.unlock_wanted.connect(lambda: self._show_unlock(self._last_folder()))
        self.put(page)
        page.focus()

    def _show_code(self, vault: Vault, code: str) -> None:
        # The vault belongs to the desk from here on: closing the window now locks it as well.
        self.desk.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.desk.take(vault)
        self.desk.blockSignals(False)  # noqa: FBT003 - Qt's argument
        # Whoever leaves the laptop at this page has left it open as well.
        self.settings.setValue(_LAST_VAULT, str(vault.folder))
        self.idle.start()
        self.sleep.hold_back()
        page = RecoveryCodePage(self.desk, code)
        page.noted.connect(take_copies_back)
        page.noted.connect(self.desk.opened)
        self.put(page)
        page.focus()

    def _enter(self) -> None:
        self.settings.setValue(_LAST_VAULT, str(self.desk.vault.folder))
        self.rail.show()
        self.idle.start()
        self.sleep.hold_back()
        self.desk.ask(self, _left, self._resume)

    def _resume(self, left: tuple[ResumePoint, ...]) -> None:
        """Back to the question or page at which the vault was locked, else to the audits."""
        point, *_ = left
        self.desk.put_back(left)
        self.go(place_of(point))
        self.read_only_line.look()
        # After the page: whoever unlocks wants to work, and a backup takes a moment.
        self.desk.ask(self, lambda vault: vault.backups.make_if_due(), lambda _: None)
        # Unlocking has tried to clear it: what is left now only the person can do something about.
        self.desk.ask(self, _require_settled, lambda _: None)

    def _cover(self) -> None:
        """Take everything of the vault off the screen, and off the clipboard if it is ours."""
        QPixmapCache.clear()
        take_copies_back()
        # A vault that is being destroyed is left without a word: nothing of the page is saved.
        self.page = None
        page = LockingPage(self.desk)
        page.retried.connect(self._retry_lock)
        page.given_up.connect(lambda: self.desk.lock(losing_unsaved=True))
        self.desk.kept_open.connect(page.show_kept_open)
        self.banner.hide()
        self.read_only_line.forget()
        self.rail.hide()
        self.put(page)

    def _retry_lock(self) -> None:
        for keeper in self.desk.keepers.values():
            keeper.retry()
        self.desk.lock()

    def _closed(self) -> None:
        self.sleep.let_sleep()
        if self._closing:
            self.close()
        else:
            self._show_gate(self._last_folder())

    def _last_folder(self) -> Path:
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
        """Every key and every move of the mouse starts the idle time anew."""
        if event.type() in _ACTIVITY and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("Auditor")
        self.setWindowIcon(icon("auditor", TONES.accent, 64))
        self.setMinimumSize(1024, 640)
        room = self.screen().availableGeometry().size()
        self.resize(QSize(1280, 800).boundedTo(room))
        right = column(self.read_only_line, self.banner, spacing=0)
        right.addWidget(self._stack, 1)
        layout = row(self.rail, spacing=0)
        layout.addLayout(right, 1)
        frame = QWidget()
        frame.setProperty("look", "ground")
        frame.setLayout(layout)
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        self.rail.audits.clicked.connect(lambda: self.go(AuditsPlace()))
        self.rail.outbox.clicked.connect(lambda: self.go(OutboxPlace()))
        self.rail.enrolment.clicked.connect(lambda: self.go(EnrolmentPlace()))
        self.rail.vault.clicked.connect(lambda: self.go(VaultPlace()))
        self.rail.lock.clicked.connect(self.lock)
        self.desk.opened.connect(self._enter)
        self.desk.locking.connect(self._cover)
        self.desk.closed.connect(self._closed)
        self.desk.troubled.connect(self._say)
        self.desk.noticed.connect(self.banner.show_notice)
        self.desk.used.connect(self._stay_awake)
        self.sleep.sleeping.connect(self.lock)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)

    def _stay_awake(self) -> None:
        if self.idle.isActive():
            self.idle.start()

    def _say(self, error: AuditorError) -> None:
        self.banner.show_error(error)


class _Rail(QFrame):
    """The four rooms of the program, and the lock."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self.setFixedWidth(_RAIL)
        self.audits = self._button(self.tr("Audits"), "audits", "Alt+1")
        self.outbox = self._button(self.tr("Outbox"), "outbox", "Alt+2")
        self.enrolment = self._button(self.tr("Laptop"), "device", "Alt+3")
        self.vault = self._button(self.tr("Vault"), "shield", "Alt+4")
        self.lock = self._button(self.tr("Lock"), "lock", "")
        self.lock.setToolTip(self.tr("Lock the vault (Ctrl+L)"))
        self.lock.setCheckable(False)
        mark = row(None, icon_label("auditor", TONES.rail_text, 32), None)
        rooms = (self.audits, self.outbox, self.enrolment, self.vault)
        layout = column(mark, GRID * 2, *rooms, None, self.lock, spacing=4)
        layout.setContentsMargins(6, GRID * 2, 6, GRID)
        self.setLayout(layout)
        self._by_section = {
            "audits": self.audits,
            "outbox": self.outbox,
            "enrolment": self.enrolment,
            "vault": self.vault,
        }

    def show_here(self, section: str) -> None:
        """Mark the room in which one is."""
        for name, control in self._by_section.items():
            control.setChecked(name == section)

    def _button(self, text: str, icon_name: str, keys: str) -> QToolButton:
        control = QToolButton()
        control.setProperty("look", "rail")
        control.setText(text)
        control.setIcon(icon(icon_name, TONES.rail_text, 24))
        control.setIconSize(QSize(24, 24))
        control.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        control.setCheckable(True)
        control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        control.setCursor(Qt.CursorShape.PointingHandCursor)
        control.setFixedSize(_RAIL - 12, 64)
        control.setAccessibleName(text)
        if keys:
            control.setShortcut(QKeySequence(keys))
            control.setToolTip(f"{text} ({keys})")
        return control


def _left(vault: Vault) -> tuple[ResumePoint, ...]:
    """Where the person was, and what is half written elsewhere."""
    if vault.read_only:
        return (ResumePoint(),)
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
