"""The map of keys: every shortcut of the window, and where it holds.

Whoever adds a shortcut adds its line; a test compares the two.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Key:
    """A shortcut: where it holds (a help page's name, or everywhere), its keys, what it does."""

    where: str
    keys: tuple[str, ...]
    words: str

    @property
    def shown(self) -> str:
        """The keys as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(keys).toString(native) for keys in self.keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


def key_map() -> tuple[Key, ...]:
    """All of them, in the language of the program."""
    return (
        Key(EVERYWHERE, ("F1",), _tr("Help for where you are, and these keys")),
        Key(EVERYWHERE, ("Ctrl+L",), _tr("Lock the vault")),
        Key(EVERYWHERE, ("Alt+1",), _tr("Audits")),
        Key(EVERYWHERE, ("Alt+2",), _tr("Outbox")),
        Key(EVERYWHERE, ("Alt+3",), _tr("Laptop")),
        Key(EVERYWHERE, ("Alt+4",), _tr("Vault")),
        Key(EVERYWHERE, ("Alt+5",), _tr("Settings")),
        Key(EVERYWHERE, ("Tab",), _tr("To the next control")),
        Key(EVERYWHERE, ("Shift+Tab",), _tr("To the control before")),
        Key(EVERYWHERE, ("Space",), _tr("Press the button, tick the box")),
        Key("audits", ("Ctrl+N",), _tr("New audit")),
        Key("audits", ("Ctrl+F",), _tr("Search in all audits")),
        Key("form", ("Ctrl+Return", "Ctrl+Enter", "Ctrl+PgDown"), _tr("Next page of the form")),
        Key("form", ("Ctrl+Shift+Return", "Ctrl+PgUp"), _tr("Page before")),
        Key("form", ("PgDown", "PgUp"), _tr("Down and up in the page, then to the next one")),
        Key("form", ("F8",), _tr("To the next question without an answer")),
        Key("form", ("Ctrl+Z",), _tr("Undo")),
        Key("form", ("Ctrl+Y", "Ctrl+Shift+Z"), _tr("Do it again")),
        Key("interview", ("Ctrl+Shift+S",), _tr("Stop the interview and refer")),
        Key("interview", ("Ctrl+Shift+B",), _tr("Back to where the interview was stopped")),
        Key("vault", ("Esc",), _tr("Leave the small form without a change")),
    )


def keys_for(topic: str) -> tuple[Key, ...]:
    """What holds at the place that a help page is about, then what holds everywhere."""
    keys = key_map()
    here = tuple(key for key in keys if key.where == topic)
    return here + tuple(key for key in keys if key.where == EVERYWHERE)
