"""The key that hides everything at once: F12, or Esc twice in interview mode.

What comes instead is a clock: nothing that anybody would ask about. It is there within the same
call in which the key arrives, with no animation; whatever else is open (a list, a calendar, a
dialog) is closed first, and what lies behind is not painted any more. Nothing is lost by it: what
was being typed is stored as if the field had been left, and what plays, records or looks on stops
as it does whenever its panel is hidden.

One comes back by Ctrl+Shift+B, or by pressing the time for three seconds: nobody does that by
chance, and no hint of it stands on the screen. After two minutes the vault locks behind the cover,
as it does when nobody is there; then its passphrase is needed as well. Ctrl+L locks it there at
once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QElapsedTimer, QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from auditor_app.ui.controls import later
from auditor_app.ui.icons import icon
from auditor_app.ui.theme import TONES, body_font

if TYPE_CHECKING:
    from collections.abc import Callable

HIDE_KEY: Final = Qt.Key.Key_F12
TWICE: Final = 700
"""Milliseconds within which Esc is pressed twice."""
HOLD: Final = 3_000
"""Milliseconds for which the time is pressed in order to come back."""
LOCKS_AFTER: Final = 120_000
"""Milliseconds after which the vault locks behind the cover."""
_KEY_EVENTS: Final = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
)
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_BACK: Final = _CONTROL | Qt.KeyboardModifier.ShiftModifier


def neutral_title() -> str:
    """What a window is called of which nobody should know what it is."""
    return QApplication.translate("Cover", "Notes")


class Cover(QWidget):
    """Covers `window`; `lock` locks the vault behind it.

    Signals:
        covered(): everything is hidden.
        uncovered(): the person came back.
    """

    covered = Signal()
    uncovered = Signal()

    def __init__(self, window: QMainWindow, lock: Callable[[], None]) -> None:
        super().__init__(window)
        self.hides_on_escape = False
        """Whether Esc twice hides as well: where Esc has no other use, as in interview mode."""
        self._window = window
        self._lock = lock
        self._focus: QWidget | None = None
        self._title = self._name = ""
        self._icon = QIcon()
        self._escaped = QElapsedTimer()
        self._hold = later(self, self.uncover, HOLD)
        self.locking = later(self, lock, LOCKS_AFTER)
        self._tick = QTimer(self)
        self._tick.setInterval(5_000)
        self._tick.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Clock"))
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._watch)
            application.focusChanged.connect(self._watch)

    @property
    def is_covering(self) -> bool:
        """Whether everything is hidden."""
        return not self.isHidden()

    def cover(self) -> None:
        """Hide everything, now."""
        if self.is_covering:
            return
        self._focus = QApplication.focusWidget()
        self._title, self._icon = self._window.windowTitle(), self._window.windowIcon()
        self._name = QGuiApplication.applicationDisplayName()
        self._close_others()
        self._call(neutral_title(), neutral_title())
        self._window.setWindowIcon(icon("clock", TONES.muted, 64))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        # At once, not when the event loop comes to it.
        self.repaint()
        if (content := self._window.centralWidget()) is not None:
            # Behind the clock, and only after it: a long page takes a moment to be told.
            content.hide()
        self.setFocus()
        self._tick.start()
        self.locking.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.covered.emit()

    def uncover(self) -> None:
        """Show again what was there, or what the vault shows since it locked."""
        if not self.is_covering:
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        for timer in (self._tick, self._hold, self.locking):
            timer.stop()
        if (content := self._window.centralWidget()) is not None:
            content.show()
        self.hide()
        self._call(self._title, self._name)
        self._window.setWindowIcon(self._icon)
        focus, self._focus = self._focus, None
        if focus is None or not isValid(focus) or not self._window.isAncestorOf(focus):
            # The vault has locked meanwhile: what it shows now has said where the focus belongs.
            focus = content.focusWidget() if content is not None else None
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.uncovered.emit()

    def name(self, words: str) -> None:
        """Call window and program so, in task bars too; not before everything is shown again."""
        if self.is_covering:
            self._title = self._name = words
        else:
            self._call(words, words)

    def _call(self, title: str, program: str) -> None:
        # In this order: the system is told a title with the program's name behind it.
        QGuiApplication.setApplicationDisplayName(program)
        self._window.setWindowTitle(title)

    # Keys ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys come to the native windows first, whatever stands in them."""
        kind = event.type()
        if self.is_covering:
            return self._filter_covering(watched, event)
        # Once: what a native window was told, its widgets are told again, one after the other.
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._hides(event)
        return False

    def _hides(self, event: QKeyEvent) -> bool:
        """Look at a key before anything else does; whether it hid everything."""
        if event.type() == QEvent.Type.KeyRelease:
            return False
        if event.key() == HIDE_KEY:
            event.accept()
            self.cover()
            return True
        if event.type() != QEvent.Type.ShortcutOverride or event.isAutoRepeat():
            return False
        if event.key() != Qt.Key.Key_Escape:
            self._escaped.invalidate()
            return False
        twice = self._escaped.isValid() and self._escaped.elapsed() < TWICE
        self._escaped.start()
        if twice and self.hides_on_escape:
            self._escaped.invalidate()
            event.accept()
            self.cover()
            return True
        return False

    def _filter_covering(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent):
            event.accept()
            pressed = kind == QEvent.Type.KeyPress and not event.isAutoRepeat()
            if pressed and event.key() == Qt.Key.Key_B and event.modifiers() == _BACK:
                self.uncover()
            elif pressed and event.key() == Qt.Key.Key_L and event.modifiers() == _CONTROL:
                self._lock()
            return True
        if watched is self._window:
            self._follow_window(event)
        elif kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._send_away(watched)
        return False

    def _follow_window(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif event.type() == QEvent.Type.WindowTitleChange:
            title = self._window.windowTitle()
            if title != neutral_title():
                self._title = title
                self._window.setWindowTitle(neutral_title())

    def _watch(self) -> None:
        """Dialogs and lists are windows of their own."""
        if self.is_covering:
            return
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    # Everything else goes ------------------------------------------------------------------------

    def _close_others(self) -> None:
        """Dialogs count as given up, open lists as closed without a choice."""
        QGuiApplication.inputMethod().commit()
        QGuiApplication.inputMethod().hide()
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                other.hide()

    def _send_away(self, late: QWidget) -> None:
        """What opens while everything is hidden is not seen."""
        if late is self._window:
            return
        late.setWindowOpacity(0)

        def hide() -> None:
            late.hide()
            late.setWindowOpacity(1)

        later(late, hide).start()

    # The clock ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The time and the day."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(TONES.ground))
        now, height = QDateTime.currentDateTime(), self.height()
        time = QLocale().toString(now.time(), QLocale.FormatType.ShortFormat)
        day = QLocale().toString(now.date(), QLocale.FormatType.LongFormat)
        middle = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(QColor(TONES.ink))
        painter.setFont(body_font(max(height // 6, 48)))
        upper = self.rect().adjusted(0, 0, 0, -height // 2)
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignBottom, time)
        painter.setPen(QColor(TONES.muted))
        painter.setFont(body_font(max(height // 32, 16)))
        lower = self.rect().adjusted(0, height // 2, 0, 0)
        painter.drawText(lower, middle | Qt.AlignmentFlag.AlignTop, day)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pressing the time begins the way back."""
        event.accept()
        middle = self.rect().center()
        away = event.position().toPoint() - middle
        if abs(away.x()) < self.width() // 5 and abs(away.y()) < self.height() // 4:
            self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go too early: nothing."""
        event.accept()
        self._hold.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A hand that wipes over the screen holds nothing."""
        event.accept()
        if not self.rect().contains(event.position().toPoint()):
            self._hold.stop()
