"""A person with a keyboard and no mouse: finds the way by the focus, by names and by shortcuts.

Every key goes to the native window that has the focus, as the system sends it. What is not reached
by Tab, or is disabled when it is, cannot be used: that is what these walks are to find out.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from person_sight import Focus, controls, focused, said
from person_tongue import Tongue
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from PySide6.QtGui import QWindow
    from pytestqt.qtbot import QtBot

PATIENCE: Final = 30_000
"""Milliseconds that something may take; nothing waits for them to be over."""
_MOST_STOPS: Final = 400
"""A page with more stops of Tab is one that nobody walks through."""


class NotReachedError(AssertionError):
    """What was looked for did not come by."""


class KeyboardPerson:
    """Presses keys, and counts them."""

    def __init__(self, qtbot: QtBot, window: QWidget, tongue: Tongue | None = None) -> None:
        self._qtbot = qtbot
        self._window = window
        self.tongue = tongue or Tongue()
        self.keys = 0

    # Waiting ------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait for what is to come."""
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)
        except Exception as error:
            self._picture()
            words = f"{what}: it did not come; the focus is on {focused()}"
            raise NotReachedError(words) from error

    def reads(self, words: str, /, **values: object) -> None:
        """Wait until these words stand in the window."""
        wanted = self.tongue(words, **values)
        self.until(lambda: any(each in said() for each in wanted), f"“{words}”")

    # Keys ---------------------------------------------------------------------------------------

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key with what is held down beside it, as a shortcut is written."""
        combination = QKeySequence(keys)[0]
        for _ in range(times):
            window = QGuiApplication.focusWindow() or self._window.windowHandle()
            QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
            self.keys += 1

    def write(self, text: str) -> None:
        """Type a text, letter by letter, to whatever has the focus."""
        for letter in text:
            send_letter(QGuiApplication.focusWindow() or self._window.windowHandle(), letter)
            self.keys += 1

    def rewrite(self, text: str) -> None:
        """Put a text in the place of what stands in the field."""
        self.press("Ctrl+A")
        self.write(text)

    # Finding the way ----------------------------------------------------------------------------

    def tab_to(self, name: str, /, *, within: str = "", **values: object) -> Focus:
        """Press Tab until what is called so has the focus, inside of what is called `within`."""
        names = self.tongue(name, **values)
        return self.tab_until(
            lambda now: now.name in names and (not within or now.is_in(within)),
            f"“{name}”" + (f" in “{within}”" if within else ""),
        )

    def tab_to_first(self, begins: str) -> Focus:
        """Press Tab until something that is called so, up to its first value, has the focus."""
        beginnings = self.tongue.beginnings(begins)
        return self.tab_until(lambda now: now.name.startswith(beginnings), f"“{begins}”")

    def tab_until(self, wanted: Callable[[Focus], bool], what: str) -> Focus:
        """Press Tab until `wanted`; what is reached can be seen and used."""
        now, passed = focused(), []
        while not wanted(now):
            passed.append(now)
            if len(passed) > _MOST_STOPS or _is_round(passed):
                self._picture()
                stops = " · ".join(each.name or str(each.widget) for each in passed)
                raise NotReachedError(f"{what} did not come by; Tab went: {stops}")
            self.press("Tab")
            now = focused()
        assert now.enabled, f"{what} is disabled"
        assert now.widget is not None
        self.until(lambda: _is_seen(now.widget), f"{what} has the focus and is not in sight")
        return now

    def use(self, name: str, /, *, within: str = "", **values: object) -> None:
        """Go to a button, and press it with the space bar."""
        names = self.tongue(name, **values)
        self.until(lambda: _can_be_pressed(names), f"“{name}” that can be pressed")
        self.tab_to(name, within=within, **values)
        self.press("Space")

    def use_first(self, begins: str) -> None:
        """The first button that is called so, up to its first value."""
        self.tab_to_first(begins)
        self.press("Space")

    def fill(self, name: str, text: str, /, **values: object) -> None:
        """Go to a field, and write in the place of what stands there."""
        self.tab_to(name, **values)
        self.rewrite(text)

    def choose(self, name: str, label: str) -> None:
        """Go to a closed list, open it, go down to what is called so, take it."""
        self.tab_to(name)
        self.open_list_at(label)

    def open_list_at(self, label: str) -> None:
        """The closed list that has the focus: open it, go down, take it."""
        closed = focused()
        self.press("Space")
        self.until(lambda: focused().widget is not closed.widget, "the open list")
        self.press("Home")
        while focused().name != label:
            before = focused().name
            self.press("Down")
            assert focused().name != before, f"“{label}” is not in the list of “{closed.name}”"
        self.press("Return")
        self.until(lambda: focused().name != label, "the list closed again")

    def _picture(self) -> None:
        """Kept where a failing test can be looked at."""
        if folder := os.environ.get("PERSON_PICTURES"):
            self._window.grab().save(f"{folder}/keyboard.png")


def send_letter(window: QWindow, letter: str) -> None:
    """A letter of any script, as a keyboard that has it sends it."""
    if letter == "\n":
        QTest.keyClick(window, Qt.Key.Key_Return)
        return
    key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
    held = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, letter, held)


def _can_be_pressed(names: tuple[str, ...]) -> bool:
    return any(each.isEnabled() for name in names for each in controls(name))


def _is_round(passed: list[Focus]) -> bool:
    """Whether Tab has come back to where it began; a first stop may be no part of the circle."""
    last = passed[-1].widget
    return sum(each.widget is last and each.name == passed[-1].name for each in passed) > 2


def _is_seen(widget: QWidget | None) -> bool:
    return widget is not None and not widget.visibleRegion().isEmpty()


class MouseGuard(QObject):
    """Notes every event of a mouse: a keyboard person makes none."""

    _KINDS: Final = {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
    }

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in self._KINDS:
            self.seen.append(f"{event.type().name} at {watched}")
        return False

    def __enter__(self) -> Self:
        self._application().installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._application().removeEventFilter(self)

    @staticmethod
    def _application() -> QCoreApplication:
        application = QApplication.instance()
        assert application is not None
        return application
