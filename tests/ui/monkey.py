"""A monkey at the window: it presses, clicks, drags, types and walks about, all by chance.

What it does is a list of `Step`s, each with the chances it needs, so that a list can be done
again, and a shorter one instead. It knows how to unlock, since nothing is found at a locked window,
and how to leave what stands alone, since no monkey would do that by chance.
"""

from __future__ import annotations

import json
import random
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from shiboken6 import isValid
from test_ui_accessible import controls
from ui_places import places
from ui_samples import PASSPHRASE

from auditor_app.ui.help.keys import key_map
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.help import HelpPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.settings.choices import SIZES_OFFERED
from auditor_app.ui.shell import MainWindow
from auditor_app.ui.speaking import LANGUAGES
from auditor_app.ui.theme import THEMES
from auditor_app.vault.tries import TRIES_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from monkey_cage import Faults
    from monkey_shadow import Shadow
    from PySide6.QtCore import QSettings

PATIENCE: Final = 60.0
"""Seconds after which what was to come does not come any more."""
PASTED: Final = 5_000_000
"""Characters of the longest paste."""

_WEIGHTS: Final = {
    "click": 22,
    "press": 14,
    "type": 16,
    "key": 18,
    "shortcut": 7,
    "drag": 3,
    "scroll": 4,
    "right": 1,
    "paste": 3,
    "flood": 0.25,
    "drop": 1,
    "place": 5,
    "look": 0.8,
    "resize": 1.5,
    "wait": 2,
    "lock": 0.8,
    "sleep": 0.3,
    "restart": 0.3,
}
_TEXTS: Final = (
    "Amina",
    "the gate was locked, they say",
    "12",
    "-3.5",
    "2026-11-03",
    "24:61",
    "قفل الباب في الساعة السابعة",
    "رواتب 300 دينار",
    "আমার পাসপোর্ট তাদের কাছে",
    "काम के घंटे",
    "工资被扣",
    "👩🏽\u200d🏭🔒",
    "e\u0301a\u0308o\u0302\u0323",
    "Z\u0351\u036b\u0343a\u034cl\u0321g\u0489o",
    "\u202eevil\u202c \u2066x\u2069",
    "\x00\x01\x07\x1b\x7f\ufffe\ud800",
    "a\tb\r\nc\u2028d\u2029e\u00a0f",
    "<b>&amp;'\"</b>]]>",
    "%s %1 {name} ${x} =1+1",
)
_KEYS: Final = (
    "Tab",
    "Backtab",
    "Return",
    "Enter",
    "Space",
    "Escape",
    "Backspace",
    "Delete",
    "Home",
    "End",
    "Left",
    "Right",
    "Up",
    "Down",
    "PageUp",
    "PageDown",
    "F1",
    "F2",
    "F6",
    "F7",
    "F8",
    "F10",
    "Plus",
    "Minus",
    "0",
    "1",
    "5",
    "9",
    "A",
    "C",
    "F",
    "N",
    "R",
    "X",
    "Y",
    "Insert",
    "Menu",
)
_MODIFIERS: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing it does; `a`, `b` and `c` are chances from 0 to 1, `settles`: it waits after."""

    kind: str
    a: float
    b: float
    c: float
    settles: bool

    def __str__(self) -> str:
        return f"{self.kind} {self.a:.3f} {self.b:.3f} {self.c:.3f}{' .' if self.settles else ''}"


def steps(seed: int) -> Iterator[Step]:
    """Without end; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - a monkey keeps no secrets
    kinds, weights = list(_WEIGHTS), list(_WEIGHTS.values())
    while True:
        (kind,) = chance.choices(kinds, weights)
        yield Step(kind, chance.random(), chance.random(), chance.random(), chance.random() < 0.35)


def keep(path: Path, done: Iterable[Step]) -> Iterator[Step]:
    """Write steps down, to be done again, each before it is done: a crash leaves no more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        for step in done:
            file.write(json.dumps(astuple(step)) + "\n")
            file.flush()
            yield step


def kept(path: Path) -> list[Step]:
    """The steps of such a file."""
    return [Step(*json.loads(line)) for line in path.read_text().splitlines()]


def pick(chances: float, of: list[object] | tuple[object, ...]) -> object:
    """One of several, by chance."""
    return of[min(int(chances * len(of)), len(of) - 1)]


@contextmanager
def menus_closed() -> Iterator[None]:
    """Close a menu that waits for a choice, as a calendar's months do, in the middle of a step.

    It runs a loop of its own, in which only the monkey could choose.
    """

    def close() -> None:
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):
            menu.close()

    waiting = QTimer()
    waiting.setInterval(500)
    waiting.timeout.connect(close)
    waiting.start()
    try:
        yield
    finally:
        shiboken6.delete(waiting)


class Monkey:
    """Does steps at a window of its own, on the vault in `folder`."""

    def __init__(
        self, folder: Path, settings: QSettings, faults: Faults, shadow: Shadow, photo: Path
    ) -> None:
        self.folder = folder
        self.photo = photo
        """What it pastes and drags in."""
        self.faults = faults
        self.shadow = shadow
        self.log: deque[str] = deque(maxlen=60)
        """The last steps, with what they met."""
        self.done: list[Step] = []
        self.locks = 0
        self.visited: set[str] = set()
        self._settings = settings
        self.window = self._open()

    def do(self, step: Step) -> None:
        """Do a step, then look whether anything is wrong."""
        if QApplication.activeWindow() is None:
            # Without a window system nobody gives the focus back once a list is closed.
            self.window.activateWindow()
        self.done.append(step)
        self.log.append(f"{step} at {self._here()}")
        if not self.window.desk.is_open and step.b < 0.6:
            self._unlock()
        was_mine = self.is_mine
        self.shadow.look_before_lock(self.window)
        with menus_closed():
            getattr(self, f"_do_{step.kind}")(step)
        self._turn()
        if was_mine and not (self.window.desk.is_open and not self.window.desk.is_locking):
            self._compare()
        if step.settles:
            self.settle()
            self._look()
        self.shadow.look(self.window)

    def end(self) -> None:
        """Close the window; what is in the vault is compared for the last time."""
        self.settle()
        was_mine = self.is_mine
        self.shadow.look_before_lock(self.window)
        self._close()
        if was_mine:
            self.shadow.compare()

    @property
    def is_mine(self) -> bool:
        """Whether it is its own vault that is open, not one to practise in."""
        desk = self.window.desk
        return desk.is_open and desk.vault.folder == self.folder

    def _compare(self) -> None:
        """The vault is being locked: what does it hold, once it is?"""
        if self.until(lambda: not self.window.desk.is_open, "locked"):
            self.settle()
            self.locks += 1
            self.shadow.compare()

    # Waiting ------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], object], what: str) -> bool:
        """Wait for something; a fault where it does not come."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                self.faults.note(f"Never came: {what}, at {self._here()}")
                return False
            self._turn()
            time.sleep(0.001)
        return True

    def settle(self) -> None:
        """Until nothing is under way."""
        desk = self.window.desk
        lanes = (desk.lane, desk.pictures)
        self.until(lambda: not any(lane.busy for lane in lanes), "quiet")
        self.until(lambda: type(self.window.gate()) is not QWidget, "a page")
        self._turn()

    @staticmethod
    def _turn() -> None:
        """In a loop, as in the program: outside of one nothing is deleted that was put off."""
        for _ in range(2):
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()

    def _here(self) -> str:
        page = self.window.page
        shown = type(page if page is not None else self.window.gate()).__name__
        focus = QApplication.focusWidget()
        covered = " covered" if self.window.cover.is_covering else ""
        named = f"{type(focus).__name__} {focus.accessibleName()[:30]!r}" if focus else "nothing"
        return f"{shown}{covered}, focus on {named}"

    # What must never be -------------------------------------------------------------------------

    def _look(self) -> None:
        window = self.window
        self.visited.add(type(window.page if window.page is not None else window.gate()).__name__)
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        dialogs = [each for each in others if isinstance(each, QDialog)]
        if len(dialogs) > 1:
            self.faults.note(f"A stack of dialogs: {[type(each).__name__ for each in dialogs]}")
        if window.cover.is_covering or dialogs or QApplication.activePopupWidget() is not None:
            return
        usable = [each for each in controls(window) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not usable:
            self.faults.note(f"Nothing takes the focus at {self._here()}")

    # Hands --------------------------------------------------------------------------------------

    def _handle(self) -> QWindow:
        """Where keys go: a window of Qt's own accord may be gone before they arrive."""
        handle = self._top().windowHandle()
        return handle if handle is not None else self.window.windowHandle()

    def _top(self) -> QWidget:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return popup if popup is not None else self.window

    def _place(self, step: Step, within: QWidget) -> QPoint:
        return QPoint(int(step.b * within.width()), int(step.c * within.height()))

    def _do_click(self, step: Step) -> None:
        found = [
            each
            for each in controls(self._top())
            # Collecting garbage may take a list away that nothing shows any more.
            if isValid(each) and not each.visibleRegion().isEmpty()
        ]
        if found:
            target = pick(step.a, found)
            assert isinstance(target, QWidget)
            spot = target.visibleRegion().boundingRect().center()
            self.log.append(f"  on {type(target).__name__} {target.accessibleName()[:40]!r}")
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), spot)

    def _do_press(self, step: Step) -> None:
        """A click anywhere, twice now and then."""
        top = self._top()
        handle = top.windowHandle()
        if handle is not None:
            press = QTest.mouseDClick if step.a < 0.15 else QTest.mouseClick
            spot = self._place(step, top)
            press(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), spot)

    def _do_right(self, step: Step) -> None:
        top = self._top()
        handle = top.windowHandle()
        if handle is not None:
            spot = self._place(step, top)
            QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier(0), spot)

    def _do_drag(self, step: Step) -> None:
        window = self.window
        start = self._place(step, window)
        end = self._place(replace(step, b=step.a, c=step.b), window)
        none, left = Qt.KeyboardModifier(0), Qt.MouseButton.LeftButton

        # Asked for each time: Qt for Python may take what it gave before for gone, once a menu of
        # the window has opened.
        def let_go() -> None:
            QTest.mouseRelease(window.windowHandle(), left, none, end)

        # A drag from a list or of a text runs a loop of its own until the button is let go.
        watch = QTimer()
        watch.setInterval(50)
        watch.timeout.connect(let_go)
        watch.start()
        QTest.mousePress(window.windowHandle(), left, none, start)
        for part in range(1, 5):
            QTest.mouseMove(window.windowHandle(), start + (end - start) * part / 4)
            QCoreApplication.processEvents()
        watch.stop()
        let_go()

    def _do_scroll(self, step: Step) -> None:
        top = self._top()
        spot = QPointF(self._place(step, top))
        turned = QPoint(0, int((step.a - 0.5) * 1200))
        event = QWheelEvent(
            spot,
            QPointF(top.mapToGlobal(spot.toPoint())),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier(0),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        handle = top.windowHandle()
        if handle is not None:
            QCoreApplication.sendEvent(handle, event)

    def _do_key(self, step: Step) -> None:
        key = Qt.Key[f"Key_{pick(step.a, _KEYS)}"]
        modifier = pick(step.b, _MODIFIERS)
        for _ in range(1 + int(step.c * step.c * 4)):
            self._strike(key, modifier)

    def _do_shortcut(self, step: Step) -> None:
        keys = [each for key in key_map() for each in key.keys]
        combination = QKeySequence(str(pick(step.a, keys)))[0]
        self.log.append(f"  {combination}")
        self._strike(combination.key(), combination.keyboardModifiers())

    def _strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self._turn()
        for strike in (QTest.keyPress, QTest.keyRelease):
            # What the key has closed may be gone with its window.
            handle = self._handle()
            strike(handle if isValid(handle) else self._top(), key, modifier)

    def _do_type(self, step: Step) -> None:
        """As a keyboard does it, or, for what no key is there, an input method."""
        text = str(pick(step.a, _TEXTS))
        focus = QApplication.focusWidget()
        if focus is None:
            return
        by_method = step.b < 0.4 or any(ord(sign) > 0xFF for sign in text)
        if by_method and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            event = QInputMethodEvent(text[:3], [])
            QCoreApplication.sendEvent(focus, event)
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(focus, event)
            return
        for sign in text:
            target = QApplication.focusWidget()
            if target is None:
                return
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                code = Qt.Key.Key_unknown
                if sign.isascii() and sign.isalnum():
                    code = Qt.Key(ord(sign.upper()))
                event = QKeyEvent(kind, code, Qt.KeyboardModifier(0), sign)
                QCoreApplication.sendEvent(target, event)

    def _do_paste(self, step: Step) -> None:
        content = QMimeData()
        if step.a < 0.6:
            content.setText("\n".join(str(pick(step.b, _TEXTS)) for _ in range(int(step.c * 40))))
        elif step.a < 0.8:
            image = QImage(64, 48, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.darkCyan)
            content.setImageData(image)
        else:
            content.setUrls([QUrl.fromLocalFile(str(self.photo))])
        self._paste(content)

    def _do_flood(self, step: Step) -> None:
        """Five megabytes, in one line or in many."""
        content = QMimeData()
        sentence = str(pick(step.a, _TEXTS)).replace("\x00", "") + ("\n" if step.b < 0.5 else " ")
        content.setText((sentence * (PASTED // len(sentence) + 1))[:PASTED])
        self._paste(content)

    def _paste(self, content: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(content)
        self._strike(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QGuiApplication.clipboard().clear()

    def _do_drop(self, step: Step) -> None:
        """Something is dragged in from outside."""
        spot = self._place(step, self.window)
        target = self.window.childAt(spot)
        while target is not None and not target.acceptDrops():
            target = target.parentWidget()
        if target is None or not target.isEnabled():
            return
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(self.photo))])
        if step.a < 0.5:
            content.setText(str(pick(step.c, _TEXTS)))
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        within, none = target.rect().center(), Qt.KeyboardModifier(0)
        enter = QDragEnterEvent(within, copy, content, left, none)
        QCoreApplication.sendEvent(target, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(within), copy, content, left, none)
            QCoreApplication.sendEvent(target, drop)

    # Ways ---------------------------------------------------------------------------------------

    def _do_place(self, step: Step) -> None:
        """To another page, as a link leads there."""
        if not self.window.desk.is_open or self.window.page is None:
            return
        self._come_out()
        window = self.window
        page = window.page
        if page is None or page.alone or not self.is_mine:
            return
        found = self._places()
        if step.b < 0.5:
            # There is most to lose.
            found = [each for each in found if each[0].startswith(("record", "interview"))]
        if not found:
            return
        name, place = pick(step.a, found)  # type: ignore[misc] # pairs
        self.log.append(f"  to {name}")
        # In a call of its own: what a link sets off is measured, not what led here.
        QTimer.singleShot(0, lambda: window.go(place))

    def _places(self) -> list[tuple[str, object]]:
        self.settle()
        try:
            return list(places(self.window.desk.vault))
        except (StopIteration, ValueError, IndexError):
            # The monkey has finished the audit, or removed what a page was about.
            return []

    def _come_out(self) -> None:
        """Out of the clock, a dialog, and whatever stands alone, by the keys of the map."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if self.window.cover.is_covering:
            self._strike(Qt.Key.Key_B, control | shift)
            if self.window.cover.is_covering:
                self.faults.note("The clock does not go away")
        for _ in range(4):
            if QApplication.activePopupWidget() or QApplication.activeModalWidget():
                QTest.keyClick(self._top(), Qt.Key.Key_Escape)
                self._turn()
        if QApplication.activeModalWidget() is not None:
            self.faults.note(f"A dialog does not go away by Escape: {self._top()}")
        page = self.window.page
        if page is not None and page.alone:
            self._strike(Qt.Key.Key_I, control | shift)
            self.settle()

    def _do_look(self, step: Step) -> None:
        window = self.window
        if window.cover.is_covering or (window.page is not None and window.page.alone):
            return
        choices = type(window.looks.choices)(
            language=str(pick(step.a, [each.code for each in LANGUAGES])),
            theme=str(pick(step.b, list(THEMES))),
            percent=int(str(pick(step.c, SIZES_OFFERED))),
        )
        window.looks.choose(choices)

    def _do_resize(self, step: Step) -> None:
        self.window.resize(int(1024 + step.a * 1000), int(640 + step.b * 600))

    def _do_wait(self, step: Step) -> None:
        end = time.monotonic() + step.a * 1.2
        while time.monotonic() < end:
            self._turn()
            time.sleep(0.005)

    # Locking ------------------------------------------------------------------------------------

    def _do_lock(self, _: Step) -> None:
        self._come_out()
        if not self.window.desk.is_open or QApplication.activeModalWidget() is not None:
            return
        self._strike(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        if self.window.desk.is_open and not self.window.desk.is_locking:
            self.faults.note(f"Ctrl+L does not lock at {self._here()}")

    def _do_sleep(self, step: Step) -> None:
        """As Linux says it, or as Windows does, which waits."""
        if step.a < 0.5:
            self.window.sleep.sleeping.emit()
        else:
            self.window.sleep.suspend()

    def _do_restart(self, _: Step) -> None:
        """The window is closed, and opened again."""
        self._close()
        if self.window.desk.is_open:
            return
        self.window = self._open()

    def _open(self) -> MainWindow:
        window = MainWindow(self.folder, self._settings)
        window.show()
        QCoreApplication.processEvents()
        window.activateWindow()
        QCoreApplication.processEvents()
        return window

    def _close(self) -> None:
        self.window.close()
        self.until(self.window.isHidden, "closed")
        self.window.deleteLater()
        self._turn()

    def _unlock(self) -> None:
        """Back into its vault, from whatever stands before it."""
        window = self.window
        self._come_out()
        self.until(lambda: not window.desk.lane.busy, "a gate at rest")
        gate = window.gate()
        if isinstance(gate, HelpPage):
            QTest.mouseClick(gate.header.back, Qt.MouseButton.LeftButton)
            gate = window.gate()
        if isinstance(gate, CreatePage):
            QTest.mouseClick(gate.other, Qt.MouseButton.LeftButton)
            gate = window.gate()
        if isinstance(gate, UnlockPage) and gate.folder != self.folder:
            QTest.mouseClick(gate.other_folder, Qt.MouseButton.LeftButton)
            gate = window.gate()
        if not isinstance(gate, UnlockPage) or window.desk.is_open:
            return
        # It has tried in vain too often: as if the time had passed.
        (self.folder / TRIES_FILE).unlink(missing_ok=True)
        gate.countdown.stop()
        gate.unlock_button.setEnabled(True)
        if gate.vault_secret.is_code:
            QTest.mouseClick(gate.vault_secret.other, Qt.MouseButton.LeftButton)
        gate.secret.setText(PASSPHRASE)
        QTest.keyClick(gate.secret, Qt.Key.Key_Return)
        if not self.until(lambda: window.page is not None, "unlocked"):
            said = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
            self.faults.note(f"Cannot be unlocked: {said}, {gate.secret.text() == PASSPHRASE}")


def shrink(found: list[Step], fails: Callable[[list[Step]], bool], seconds: float) -> list[Step]:
    """A shorter list of steps that still fails; the same where none was found in that time."""
    end = time.monotonic() + seconds
    size = 8
    while size < len(found) and time.monotonic() < end:
        # Mostly what counts happened shortly before.
        if fails(found[-size:]):
            found = found[-size:]
            break
        size *= 2
    part = len(found) // 2
    while part and time.monotonic() < end:
        start = 0
        while start < len(found) and time.monotonic() < end:
            without = found[:start] + found[start + part :]
            if without and fails(without):
                found = without
            else:
                start += part
        part //= 2
    return found
