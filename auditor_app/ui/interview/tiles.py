"""The choices of a question as large tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from auditor_app.ui.controls import clear_layout, column
from auditor_app.ui.interview.tile import KEYED, ManyTile, Tile
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.choice_media import ChoiceMedia
from auditor_app.ui.theme import GRID
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.interview.faces import Face, Scale
    from auditor_app.ui.media.form_files import FormFileAnswer
    from auditor_app.xforms import Choice, NodeState

MOST: Final = 24
"""With more choices a list in which one types is quicker than tiles."""
_TWO_COLUMNS: Final = 7
_WIDE: Final = 1080
_HIGH: Final = 128
"""Px: as high as the picture of a choice is at first."""
_APART: Final = frozenset(
    ("minimal", "autocomplete", "search", "image-map", "label", "list-nolabel", "list", "map")
)


def fits_tiles(node: NodeState) -> bool:
    """Whether the choices of a question are shown as tiles."""
    if node.kind not in {"select1", "select"} or set(node.appearance.split()) & _APART:
        return False
    return len(node.choices) <= MOST


class TileQuestion(QuestionWidget):
    """A select as tiles. Which words stand on them is said by `show_words`."""

    def __init__(self, node: NodeState) -> None:
        self._several = node.kind == "select"
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._tiles: list[Tile | ManyTile] = []
        self._columns = 1
        self._media_of: tuple[Choice, ...] = ()
        self.choice_media: ChoiceMedia | None = None
        """What stands below choices that have pictures, sounds or films."""
        super().__init__(node)
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """The tiles, and what plays the sounds of choices."""
        whole = QWidget()
        self._whole = column(self._holder, spacing=GRID)
        whole.setLayout(self._whole)
        return whole

    def answer_widget(self) -> QWidget:
        """The chosen tile, else the first."""
        chosen = [tile for tile in self._tiles if tile.isChecked()]
        return next(iter(chosen or self._tiles), self._holder)

    def tiles(self) -> tuple[Tile | ManyTile, ...]:
        """The choices as shown."""
        return tuple(self._tiles)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Put other tiles in the place of those shown."""
        if tuple(tile.value for tile in self._tiles) == tuple(each.value for each in choices):
            return
        clear_layout(self._grid)
        self._tiles = []
        for number, choice in enumerate(choices, 1):
            tile = (ManyTile if self._several else Tile)(choice.value, number)
            tile.clicked.connect(self._chosen)
            tile.moved.connect(self._move)
            self._tiles.append(tile)
        self._columns = 0
        self.arrange(1)

    def arrange(self, columns: int) -> None:
        """Put the tiles into so many columns, one under the other within each."""
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._tiles) // columns)
        for index, tile in enumerate(self._tiles):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, index % rows, index // rows)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """A picture or sound of a choice is there, or of the question."""
        super().hear_of_form(answer)
        if self.choice_media is not None:
            self.choice_media.hear(answer)

    def show_choice_media(self, choices: tuple[Choice, ...]) -> None:
        """Show the pictures and sounds of choices, in the language of whoever answers."""
        tiles = {tile.value: tile for tile in self._tiles}
        shown = [(each, tiles[each.value]) for each in choices if each.value in tiles]
        if choices == self._media_of or not (self._media_of or any(each.media for each in choices)):
            return
        self._media_of = choices
        if self.choice_media is None:
            self.choice_media = ChoiceMedia(_HIGH)
            self.choice_media.asked.connect(self.asked)
            self._whole.addWidget(self.choice_media)
        self.choice_media.follow(shown)

    def show_words(
        self,
        own: tuple[Choice, ...],
        theirs: Mapping[str, str],
        faces: tuple[Face, Face],
        scale: Scale,
        *,
        width: int,
    ) -> None:
        """Show the choices' words.

        Args:
            own: the choices in the interviewer's language.
            theirs: their labels in the person's, by value; empty where there is one language only.
            faces: the person's and the interviewer's.
            scale: the sizes of type.
            width: px that there are for the tiles.
        """
        their_face, own_face = faces
        crowded = len(self._tiles) > _TWO_COLUMNS and width >= _WIDE
        self.arrange(2 if crowded else 1)
        labels = {choice.value: choice.label for choice in own}
        for tile in self._tiles:
            label = labels.get(tile.value) or as_value(tile.value)
            first = theirs.get(tile.value, label)
            tile.least = scale.target
            tile.inside.theirs.show_text(first, their_face if theirs else own_face, scale.choice)
            tile.inside.own.show_text(label if theirs else "", own_face, scale.own_choice)
            tile.inside.arrange(beside=not crowded and width >= _WIDE // 2, two=bool(theirs))
            tile.setAccessibleName(self._spoken(tile))
            tile.updateGeometry()

    def show_value(self, value: str) -> None:
        """Check what is in `value`, a list with blanks between."""
        chosen = set(value.split()) if self._several else {value}
        for tile in self._tiles:
            tile.blockSignals(True)  # noqa: FBT003 - Qt's argument
            tile.setChecked(tile.value in chosen)
            tile.blockSignals(False)  # noqa: FBT003 - Qt's argument
            tile.update()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only tiles show what is chosen and take no touch."""
        for tile in self._tiles:
            tile.setEnabled(not readonly)

    def press_key(self, number: int) -> bool:
        """As if tile `number` were touched; whether there is one."""
        if not 1 <= number <= min(len(self._tiles), KEYED):
            return False
        tile = self._tiles[number - 1]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.click()
        return True

    def _spoken(self, tile: Tile | ManyTile) -> str:
        words = (tile.inside.theirs.text, tile.inside.own.text)
        return ", ".join(text for text in words if text)

    def _chosen(self) -> None:
        pressed = self.sender()
        if self._several or not isinstance(pressed, QAbstractButton):
            self.say(" ".join(tile.value for tile in self._tiles if tile.isChecked()))
            return
        for tile in self._tiles:
            if tile is not pressed:
                tile.setChecked(False)
        self.say(next((tile.value for tile in self._tiles if tile.isChecked()), ""))

    def _move(self, step: int) -> None:
        here = self.sender()
        places = [place for place, tile in enumerate(self._tiles) if tile is here]
        for place in places:
            there = self._tiles[(place + step) % len(self._tiles)]
            there.setFocus(Qt.FocusReason.TabFocusReason)
