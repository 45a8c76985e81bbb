"""The two languages of a conversation: chosen once a record, kept with it in the vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QPushButton, QWidget

from auditor_app.ui.controls import (
    StateLabel,
    button,
    column,
    hide_unless,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.destinations import INTERVIEW
from auditor_app.ui.following_area import FollowingArea
from auditor_app.ui.icons import ICON, icon
from auditor_app.ui.interview.faces import face_of
from auditor_app.ui.theme import GRID, TONES, scaled
from auditor_app.ui.wording import draft_translation
from auditor_app.vault import ResumePoint
from auditor_app.xforms import draft_languages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms import FormDefinition, Language

_THEIRS: Final = "theirs"
_OWN: Final = "own"
_COLUMN: Final = 240
_TALL: Final = 48
_NAME: Final = 22


@dataclass(frozen=True, slots=True)
class Pair:
    """The person's language and the interviewer's, by their names in the form.

    The same twice: both read one language, and everything stands there once.
    """

    theirs: str
    own: str

    @property
    def is_one(self) -> bool:
        """Whether both read the same."""
        return self.theirs == self.own


def kept_for(record_id: str) -> ResumePoint:
    """Where the languages of a record are kept: in its vault, as long as it is a draft."""
    return ResumePoint(record_id, page=INTERVIEW)


def as_kept(pair: Pair, record_id: str) -> ResumePoint:
    """The languages of a record, to be kept."""
    typed = {_THEIRS: pair.theirs, _OWN: pair.own}
    return ResumePoint(record_id, typed=typed, page=INTERVIEW)


def pair_in(typed: Mapping[str, str], form: FormDefinition) -> Pair | None:
    """The languages that were kept; None where none were, or the form has them no more."""
    names = {language.name for language in form.languages}
    pair = Pair(typed.get(_THEIRS, ""), typed.get(_OWN, ""))
    return pair if {pair.theirs, pair.own} <= names else None


def language_of(form: FormDefinition, name: str) -> Language | None:
    """The language of the form with this name."""
    return next((each for each in form.languages if each.name == name), None)


def shown_name(name: str) -> str:
    """A language by the name that its speakers give it, without its tag."""
    return name.partition(" (")[0] or name


def is_draft(form: FormDefinition, name: str) -> bool:
    """Whether no native speaker has reviewed this translation yet."""
    language = language_of(form, name)
    return language is not None and language.tag in draft_languages(form)


class LanguageChoice(QWidget):
    """Asks which language the person reads: each by its own name, so that one can point at it.

    Signals:
        chosen(Pair)
    """

    chosen = Signal(object)

    def __init__(self, form: FormDefinition, pair: Pair) -> None:
        super().__init__()
        self._form = form
        self.tiles: dict[str, QPushButton] = {}
        self.own = QComboBox()
        keep_wheel_out(self.own)
        self.own.setAccessibleName(self.tr("Your own language"))
        for language in form.languages:
            self.own.addItem(shown_name(language.name), language.name)
        self.own.setCurrentIndex(max(self.own.findData(pair.own), 0))
        self.draft = StateLabel(draft_translation())
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        for language in form.languages:
            self._add(language)
        self._lay_out()
        self._columns = 0
        self._arrange()

    def focus(self) -> None:
        """Put the focus on the first language."""
        next(iter(self.tiles.values())).setFocus()

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """As many side by side as fit."""
        del event
        self._arrange()

    def _add(self, language: Language) -> None:
        name = shown_name(language.name)
        tile = button(name)
        draft = is_draft(self._form, language.name)
        if draft:
            words = self.tr("{language}, draft translation").format(language=name)
            tile.setAccessibleName(words)
            tile.setToolTip(self.tr("No native speaker has reviewed this translation yet."))
            tile.setIcon(icon("warning", TONES.warning))
        tile.setStyleSheet(f"min-height: {scaled(_TALL)}px;")
        tile.setFont(face_of(language).font(scaled(_NAME)))
        tile.setIconSize(QSize(scaled(ICON), scaled(ICON)))
        tile.clicked.connect(lambda: self._choose(language.name))
        self.tiles[language.name] = tile

    def _choose(self, theirs: str) -> None:
        self.chosen.emit(Pair(theirs, str(self.own.currentData())))

    def _lay_out(self) -> None:
        title = label(self.tr("Which language does the person read?"), "title")
        hint = label(
            self.tr("Let the person point at it. It stands beside yours; both can be changed."),
            "muted",
        )
        own_name = label(self.tr("Your own language"), "strong", wrap=False)
        own_name.setBuddy(self.own)
        drafts = any(is_draft(self._form, each) for each in self.tiles)
        hide_unless(drafts, self.draft)
        hiding = label(
            self.tr(
                "F12, or Esc twice, hides everything at once behind a clock. You come back with"
                " Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the"
                " vault locks behind it."
            )
        )
        inside = QWidget()
        inside.setMaximumWidth(1100)
        inside.setLayout(
            column(
                title,
                hint,
                GRID,
                self._grid,
                row(self.draft, None),
                GRID,
                row(own_name, self.own, None),
                GRID * 2,
                hiding,
                None,
                spacing=GRID,
            )
        )
        frame = QFrame()
        middle = row(None, spacing=0)
        middle.insertWidget(0, inside, 100)
        middle.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        frame.setLayout(middle)
        self.setLayout(column(FollowingArea(frame), spacing=0))

    def _arrange(self) -> None:
        columns = min(max((min(self.width(), 1100) - GRID * 8) // scaled(_COLUMN), 1), 4)
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
