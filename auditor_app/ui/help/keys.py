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
        Key("form", ("F8", "Shift+F8"), _tr("To the next thing to mend or to answer, and back")),
        Key("form", ("Ctrl+F",), _tr("Search in the form")),
        Key("form", ("Alt+Left", "Alt+Right"), _tr("Back to where you were, and forward again")),
        Key("form", ("F7",), _tr("The whole form on one sheet, or page by page")),
        Key("form", ("Ctrl+M",), _tr("A private remark to the question")),
        Key("form", ("Ctrl+Shift+I",), _tr("Into interview mode, and out of it")),
        Key("form", ("Ctrl+Shift+S",), _tr("Stop the interview and refer")),
        Key("form", ("Ctrl+Shift+B",), _tr("Back to where you stopped")),
        Key("form", ("Alt+Up", "Alt+Down"), _tr("Move a choice that is put in order")),
        Key("form", ("Alt+Shift+Up", "Alt+Shift+Down"), _tr("Move an entry up or down")),
        Key("form", ("Ctrl+V",), _tr("Paste a picture or a file into its question")),
        Key("form", ("Ctrl+Z",), _tr("Undo")),
        Key("form", ("Ctrl+Y", "Ctrl+Shift+Z"), _tr("Do it again")),
        Key("interview", ("F12", "Esc, Esc"), _tr("Hide everything at once behind a clock")),
        Key(
            "interview",
            ("Ctrl+Shift+B",),
            _tr("Back from the clock, or to where it was stopped"),
        ),
        Key("interview", ("Ctrl+Shift+I",), _tr("Into interview mode, and out of it")),
        Key("interview", ("Ctrl+Shift+S",), _tr("Stop the interview and refer")),
        Key("interview", ("Ctrl+Shift+P",), _tr("Pause the interview")),
        Key("interview", ("Ctrl+Return", "Ctrl+PgDown"), _tr("Next page of the form")),
        Key("interview", ("Ctrl+Shift+Return", "Ctrl+PgUp"), _tr("Page before")),
        Key("interview", ("1", "9"), _tr("Choose the first to the ninth answer")),
        Key("audits", ("Ctrl+Shift+O",), _tr("Show on the board only what others may see")),
        Key("photos", ("Return",), _tr("Show the photo large")),
        Key("photos", ("Ctrl+U",), _tr("Only photos that nobody has looked at")),
        Key("photos", ("PgUp", "PgDown"), _tr("Photo before, next photo")),
        Key("photos", ("+", "-", "0", "1"), _tr("Larger, smaller, all of it, every pixel")),
        Key("photos", ("R", "Shift+R"), _tr("Turn the photo")),
        Key("photos", ("C",), _tr("Compare with another photo")),
        Key("photos", ("B", "D"), _tr("A new box to hide something, or draw one")),
        Key("photos", ("F",), _tr("Look for faces")),
        Key("photos", ("N", "X", "Delete"), _tr("Next box, another way to hide, remove the box")),
        Key("photos", ("Ctrl+Z",), _tr("Undo")),
        Key("photos", ("Ctrl+Y",), _tr("Do it again")),
        Key("photos", ("Ctrl+Return",), _tr("This photo is looked at")),
        Key("finishing", ("Ctrl+F",), _tr("Search in the report")),
        Key("finishing", ("Ctrl+P",), _tr("Print the report")),
        Key(
            "finishing",
            ("Ctrl++", "Ctrl+-", "Ctrl+0"),
            _tr("Larger, smaller, as wide as the page"),
        ),
        Key("finishing", ("Ctrl+Shift+B",), _tr("Go on once the site has given the laptop back")),
        Key("vault", ("Esc",), _tr("Leave the small form without a change")),
    )


def keys_for(topic: str) -> tuple[Key, ...]:
    """What holds at the place that a help page is about, then what holds everywhere."""
    keys = key_map()
    here = tuple(key for key in keys if key.where == topic)
    return here + tuple(key for key in keys if key.where == EVERYWHERE)
