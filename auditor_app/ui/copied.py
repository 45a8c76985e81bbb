"""What was copied in this program: the program takes it back when it is not to be read any more."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def take_copies_back() -> None:
    """Empty the clipboard, and X11's primary selection, where what they hold is this program's."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
