"""The keys of a conversation, for one hand and for any keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from auditor_app.ui.form.stopping import RETURN_KEYS, STOP_KEYS
from auditor_app.ui.interview.bars import PAUSE_KEYS
from auditor_app.ui.interview.screens import Showing
from auditor_app.ui.questions.digits import latin_digits

if TYPE_CHECKING:
    from auditor_app.ui.interview.interview import Interview

_LARGER: Final = 1.15
_ONWARDS: Final = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_PAGING: Final = frozenset((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp))


class TalkKeys(QObject):
    """What the keys do in `talk`."""

    def __init__(self, talk: Interview) -> None:
        super().__init__(talk)
        self._talk = talk
        sheet = talk.sheet
        for keys, action in (
            ("Ctrl+Return", talk.go_on),
            ("Ctrl+Enter", talk.go_on),
            ("Ctrl+PgDown", talk.go_on),
            ("Ctrl+PgUp", talk.go_back),
            ("Ctrl+Shift+Return", talk.go_back),
            (STOP_KEYS, talk.stop),
            (RETURN_KEYS, talk.go_back_from_stop),
            (PAUSE_KEYS, talk.pause),
            ("Ctrl++", lambda: sheet.wish(_LARGER)),
            ("Ctrl+=", lambda: sheet.wish(_LARGER)),
            ("Ctrl+-", lambda: sheet.wish(1 / _LARGER)),
            ("Ctrl+0", lambda: sheet.wish(0)),
        ):
            QShortcut(QKeySequence(keys), talk).activated.connect(action)
        sheet.installEventFilter(self)

    def press(self, event: QKeyEvent) -> bool:
        """What a key means that no field had a use for; whether it means anything."""
        talk, pressed = self._talk, Qt.Key(event.key())
        asks = talk.showing in {Showing.ASKING, Showing.STOPPED}
        digit = latin_digits(event.text())
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if asks and bare and len(digit) == 1 and digit in "123456789":
            talk.sheet.press_key(int(digit))
        elif asks and bare and pressed in _ONWARDS:
            talk.go_on()
        elif pressed in _PAGING:
            self._turn_page(forth=pressed is Qt.Key.Key_PageDown, asks=asks)
        else:
            return False
        return True

    def _turn_page(self, *, forth: bool, asks: bool) -> None:
        """Read on, and at the end go on; likewise back."""
        bar = self._talk.sheet.verticalScrollBar()
        step = bar.pageStep() if forth else -bar.pageStep()
        end = bar.maximum() if forth else bar.minimum()
        if asks and bar.value() != end:
            bar.setValue(bar.value() + step)
        elif forth:
            self._talk.go_on()
        else:
            self._talk.go_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The scroll area leaves Page Up and Page Down to the conversation."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _PAGING
        ):
            self.press(event)
            event.accept()
            return True
        return super().eventFilter(watched, event)
