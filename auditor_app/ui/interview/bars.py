"""The bars of interview mode: above what one seldom needs, below the way on and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from auditor_app.ui.controls import (
    ConfirmButton,
    StateLabel,
    button,
    column,
    icon_label,
    label,
    primary_icon,
    row,
)
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.form.stopping import RETURN_KEYS, STOP_KEYS
from auditor_app.ui.icons import icon
from auditor_app.ui.markdown import breakable
from auditor_app.ui.saving import Saving, SavingState
from auditor_app.ui.theme import GRID, TONES, scaled
from auditor_app.ui.wording import saving_state

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from auditor_app.errors import AuditorError

PAUSE_KEYS: Final = "Ctrl+Shift+P"
MODE_KEYS: Final = "Ctrl+Shift+I"
_TALL: Final = 56
_WIDE: Final = 104
_ICON: Final = 22
_PADDING: Final = 8
"""Px that the theme puts above and below the words of a button, its edge with it."""


def large(press: QPushButton, height: int, width: int = 0) -> None:
    """Make a button so many px high, and as wide at least: the theme knows smaller ones only."""
    inside = height - 2 * _PADDING
    # The theme's own least height is a rule as well, which goes before that of the widget.
    press.setStyleSheet(f"min-height: {inside}px; min-width: {width}px;")
    press.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class UpperBar(QFrame):
    """Hiding, the state of saving, undoing, languages, a pause, and the way out of the mode."""

    def __init__(self, undoing: tuple[QPushButton, QPushButton]) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self.hide_all = self._make(
            self.tr("Hide"), "hide", self.tr("Hides everything at once (F12, or Esc twice)")
        )
        self.saving = StateLabel(saving_state(Saving(SavingState.SAVED)))
        self.retry = button(self.tr("Save again"), "danger", "retry")
        self.retry.hide()
        self.languages = self._make(
            self.tr("Languages"), "language", self.tr("The person's language and yours")
        )
        self.pause = self._make(
            self.tr("Pause"), "paused", self.tr("Nothing is asked for a while ({keys})")
        )
        self.pause.setToolTip(self.pause.toolTip().format(keys=PAUSE_KEYS))
        self.leave = ConfirmButton(
            self.tr("Leave this mode"), self.tr("Press again to leave"), "list"
        )
        self.leave.setToolTip(
            self.tr("To the form itself, at the same question ({keys})").format(keys=MODE_KEYS)
        )
        large(self.leave, 40)
        self.trouble = _TroubleLine()
        undo, redo = undoing
        self._pressed: tuple[QWidget, ...] = (
            self.hide_all,
            self.saving,
            self.retry,
            *undoing,
            self.languages,
            self.pause,
            self.leave,
        )
        layout = row(
            self.hide_all,
            self.saving,
            self.retry,
            None,
            undo,
            redo,
            self.languages,
            self.pause,
            self.leave,
            spacing=GRID,
        )
        whole = column(layout, self.trouble, spacing=GRID)
        whole.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self.setLayout(whole)

    def name_languages(self, words: str) -> None:
        """What the languages are called between which one chooses."""
        self.languages.setText(words)
        self.languages.setAccessibleName(words)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Less room, fewer words."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where not all words fit, the pictures of some say it alone; tool tips have the words."""
        shown = [press for press in self._pressed if not press.isHidden()]
        brief = (self.pause, self.languages)
        for press in brief:
            press.setText(press.accessibleName())
        for press in brief:
            room = self.width() - 2 * GRID * 2 - (len(shown) + 1) * GRID
            if sum(each.sizeHint().width() for each in shown) <= room:
                return
            press.setText("")

    def show_saving(self, saving: Saving) -> None:
        """Whether the vault holds what was answered; why not stands below."""
        failed = saving.state is SavingState.FAILED
        self.saving.show_state(saving_state(saving))
        self.retry.setVisible(failed)
        self.fit()
        if failed and saving.error is not None:
            self.trouble.show_error(saving.error)
        else:
            self.trouble.hide()

    def _make(self, text: str, icon_name: str, hint: str) -> QPushButton:
        made = button(text, "plain", icon_name, hint)
        made.setAccessibleName(text)
        # The focus stays with the question.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        large(made, 40)
        return made


class _TroubleLine(QWidget):
    """What went wrong with this record; of anything else only that there is something."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "fault")
        self.setLayout(row(icon_label("error", TONES.bad), self.words, spacing=GRID))
        self.hide()

    def show_error(self, error: AuditorError) -> None:
        """Message and remedy."""
        self.say(said_in_line(error))

    def say(self, words: str) -> None:
        """These words."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()


class LowerBar(QFrame):
    """Back, stop and refer, where one is, and on: large, at the corners where thumbs are."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "footer")
        self.back = self._make(self.tr("&Back"), "", "back", self.tr("Page Up"))
        self.next = self._make(self.tr("&Next"), "primary", "next", self.tr("Page Down, Enter"))
        self.stop = self._make(
            self.tr("Stop and refer"),
            "",
            "paused",
            self.tr(
                "To what is to be done now. Everything that was entered stays. ({keys})"
            ).format(keys=STOP_KEYS),
        )
        self.part = _PartLabel()
        self.way = QProgressBar()
        self.way.setTextVisible(False)
        self.way.setMaximumWidth(360)
        self.way.setAccessibleName(self.tr("How far the conversation is"))
        middle = column(None, self.part, self.way, None, spacing=6)
        between = QWidget()
        between.setLayout(middle)
        layout = row(self.back, self.stop, GRID, between, GRID, self.next, spacing=GRID)
        layout.setStretch(layout.indexOf(between), 1)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self.setLayout(layout)

    def show_part(self, title: str, part: int, parts: int) -> None:
        """The part of the conversation; no count presses anybody."""
        self.part.setText(breakable(title))
        self.way.setRange(0, max(parts - 1, 1))
        self.way.setValue(part)
        self.way.setVisible(bool(title) and parts > 1)

    def name_next(self, *, ends: bool) -> None:
        """What the way on is called."""
        self.next.setText(self.tr("&End") if ends else self.tr("&Next"))

    def show_direction(self, *, mirrored: bool) -> None:
        """Arrows point where one reads on; that of the way on stands behind its word."""
        self.back.setIcon(icon("back", TONES.ink, scaled(_ICON), mirrored=mirrored))
        self.next.setIcon(primary_icon("next", scaled(_ICON), mirrored=mirrored))
        ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self.next.setLayoutDirection(ltr if mirrored else rtl)

    def _make(self, text: str, look: str, icon_name: str, hint: str) -> QPushButton:
        made = button(text, look, icon_name, hint)
        large(made, _TALL, _WIDE)
        made.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        # A touch leaves the focus in the question, where the keys choose.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made


class _PartLabel(QLabel):
    """The title of the part, cut at its end rather than pushing the buttons out."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)


class StoppedBar(QFrame):
    """Above the question on what is to be done now: the way back, and the end of the talk."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self.words = label(self.tr("Everything that was entered stays."))
        self.end = button(self.tr("End the conversation early"))
        self.back = button(self.tr("Go back"), "", "back", RETURN_KEYS)
        for press in (self.end, self.back):
            large(press, _TALL)
        layout = row(self.words, self.end, self.back, spacing=GRID)
        layout.setStretch(0, 1)
        layout.setContentsMargins(GRID * 5, GRID, GRID * 2, GRID)
        self.setLayout(layout)

    def show_direction(self, *, mirrored: bool) -> None:
        """The arrow points back."""
        self.back.setIcon(icon("back", TONES.ink, mirrored=mirrored))
