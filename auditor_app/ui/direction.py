"""Which way words run: names, days and codes run to the right in a window read from the right, too.

Unicode's isolates (UAX #9) keep a piece of text from changing the order of what stands beside it.
In a window read from the left nothing is added.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

_LEFT_TO_RIGHT: Final = "\u2066"
_AS_IT_BEGINS: Final = "\u2068"
_END: Final = "\u2069"
_FROM_THE_RIGHT: Final = "\u200f"
_FROM_THE_LEFT: Final = "\u200e"


def is_mirrored() -> bool:
    """Whether the window is read from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def as_the_window(sentence: str) -> str:
    """A sentence of the program that may begin with a name in another script."""
    return f"{_FROM_THE_RIGHT}{sentence}" if is_mirrored() else sentence


def left_to_right(text: str) -> str:
    """A day, a time or a code: among Arabic words 2026-12-02 would be shown as 02-12-2026."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if is_mirrored() else text


def as_it_runs(name: str) -> str:
    """A name in whatever script, in a line of the program that may be cut off.

    The ellipsis then stands where the name ends as it is read, not where the line does.
    """
    against = {"L"} if is_mirrored() else {"R", "AL"}
    runs_against = any(unicodedata.bidirectional(each) in against for each in name)
    return f"{_AS_IT_BEGINS}{name}{_END}" if runs_against else name


def joined(parts: Iterable[str], by: str = "  ·  ") -> str:
    """Facts in a line, each in its own order."""
    return _isolated(parts, by) if is_mirrored() else by.join(parts)


def joined_in_any_script(parts: Iterable[str], by: str = "  ·  ") -> str:
    """The same for facts of which some run to the left in a window read from the left, too."""
    isolated = _isolated(parts, by)
    return isolated if is_mirrored() or not isolated else f"{_FROM_THE_LEFT}{isolated}"


def _isolated(parts: Iterable[str], by: str) -> str:
    return by.join(f"{_AS_IT_BEGINS}{part}{_END}" for part in parts)


def run_as_written(painter: QPainter) -> None:
    """What is painted from here on runs as its own script does.

    A painter takes the direction of the whole program, even on a widget that has another: the full
    stop of an Arabic answer would stand before it where the program speaks English.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


class MirroredLabel(QLabel):
    """A label that begins where the lines around it begin, whatever script its text is in.

    Qt lets every plain text begin where its own script does: a Latin name would stand at the far
    side of a page read from the right.
    """

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show it; one that mixes scripts, or begins in an isolate, runs as the page does."""
        marked = text
        # Qt looks for the first strong letter outside of isolates: it may find none.
        runs_as_page = text.startswith((_LEFT_TO_RIGHT, _AS_IT_BEGINS)) or _has_both(text)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and runs_as_page:
            marked = _FROM_THE_RIGHT + text
        super().setText(marked)
        self._begin_as_around()

    def text(self) -> str:
        """What is shown."""
        return super().text().removeprefix(_FROM_THE_RIGHT)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """It stands in a part of the window that is read another way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setText(self.text())

    def _begin_as_around(self) -> None:
        sides = Qt.AlignmentFlag
        here = self.alignment()
        if here & sides.AlignHCenter:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = sides.AlignRight if mirrored else sides.AlignLeft
        upright = here & sides.AlignVertical_Mask
        self.setAlignment(side | sides.AlignAbsolute | upright)


def _has_both(text: str) -> bool:
    """Whether it begins with a letter that runs to the right, and holds others."""
    if not text or text.isascii():
        return False
    letters = (unicodedata.bidirectional(each) for each in text)
    strong = [each for each in letters if each in {"L", "R", "AL"}]
    return bool(strong) and strong[0] == "L" and any(each != "L" for each in strong)
