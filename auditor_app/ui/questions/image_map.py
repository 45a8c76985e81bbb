"""A select whose choices are the parts of a drawing (`image-map`).

A choice that the drawing has no part for stands below it as a row; so do all of them where the
drawing cannot be shown, with a sentence.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import column, label
from auditor_app.ui.markdown import plain
from auditor_app.ui.media.form_maps import FoundMap, WantMap
from auditor_app.ui.questions.choices import MOST_ROWS, ChoiceList
from auditor_app.ui.questions.map_canvas import MapCanvas

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.media.form_files import FormFileAnswer
    from auditor_app.xforms import Choice, NodeState

_PICTURES = frozenset({"image", "big-image"})


class ImageMapQuestion(ChoiceList):
    """One of several, as parts of a drawing."""

    def __init__(self, node: NodeState) -> None:
        self.canvas = MapCanvas(several=self.several)
        self.caption = label("", "strong")
        self.sentence = label("", "small")
        self.sentence.hide()
        self._file = ""
        self._media: Mapping[str, str] = {}
        self._wanted: WantMap | None = None
        self._all: tuple[Choice, ...] = ()
        self._pointed = ""
        self._others: Mapping[str, str] = {}
        self._waits = False
        self._is_picture = False
        super().__init__(node)
        self.canvas.pressed.connect(self._press)
        self.canvas.pointed.connect(self._point)
        self.canvas.seen.connect(self._ask)

    def make_answer(self) -> QWidget:
        """The name of what is pointed at, the map, and rows for what it does not show."""
        whole = QWidget()
        self._whole = whole
        rows = super().make_answer()
        whole.setLayout(column(self.caption, self.canvas, self.sentence, rows, spacing=4))
        return whole

    def named_widget(self) -> QWidget:
        """What is around the map and the rows."""
        return self._whole

    def answer_widget(self) -> QWidget:
        """The part or row that is chosen, else the first part; the map while it is awaited."""
        if self._waits:
            return self.canvas
        parts = self.canvas.parts if not self.canvas.isHidden() else ()
        chosen = [part for part in parts if part.isChecked()]
        if chosen or (parts and not any(row.isChecked() for row in self._rows)):
            return next(iter(chosen or parts))
        return super().answer_widget()

    def show_media(self, media: Mapping[str, str]) -> None:
        """The picture of the label is the map; sounds and films are shown as everywhere."""
        self._media = media
        self._show_beside()
        file = media.get("image", "") or media.get("big-image", "")
        if file != self._file:
            self._file = file
            self._show_map(None)
            self._ask()

    def _show_beside(self) -> None:
        """What is no map: sounds, films, and a picture that can be looked at all the same."""
        left = self._media if self._is_picture else {}
        others = {form: self._media[form] for form in self._media if form not in _PICTURES}
        super().show_media({**others, **left})

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices: their parts are looked for anew."""
        self._all = choices
        self._show_map(None)
        self._ask()

    def show_value(self, value: str) -> None:
        """Mark what is in `value`, on the map and below it."""
        super().show_value(value)
        self.canvas.show_chosen(value.split() if self.several else [value])
        self._show_caption()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Let parts and rows be chosen, or not."""
        super().show_readonly(readonly)
        self.canvas.show_readonly(readonly=readonly)

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """The map is there, or is not."""
        super().hear_of_form(answer)
        wanted = self._wanted
        if (
            isinstance(answer, FoundMap)
            and wanted is not None
            and (answer.name, answer.values) == (wanted.name, wanted.values)
        ):
            self._show_map(answer)

    def _ask(self) -> None:
        wanted = WantMap(self._file, tuple(choice.value for choice in self._all))
        if self._file and self._all and self.canvas.isVisible() and wanted != self._wanted:
            self._wanted = wanted
            self.asked.emit(wanted)

    def _show_map(self, found: FoundMap | None) -> None:
        """Show the map, or the rows alone; None: it is not known yet what there is."""
        names = {choice.value: plain(choice.label) or choice.value for choice in self._all}
        if found is None:
            self._wanted = None
        refusal = found.refusal if found is not None else ""
        waits = self._waits = found is None and bool(self._file)
        focused = self.canvas.hasFocus()
        on_map = {part.value for part in found.parts} if found is not None else set()
        self.canvas.setVisible(waits or bool(on_map))
        self.caption.setVisible(bool(on_map))
        self.sentence.setText(
            self.tr("{reason} The choices stand below.").format(reason=refusal) if refusal else ""
        )
        self.sentence.setVisible(bool(refusal))
        self._is_picture = found is not None and bool(refusal) and found.is_picture
        self._show_beside()
        if found is not None and on_map:
            self.canvas.show_map(found, names)
        self.canvas.wait(waits=waits)
        left = () if waits else tuple(each for each in self._all if each.value not in on_map)
        super().show_choices(left)
        if not waits:
            for before, after in pairwise((*self.canvas.parts, *self._rows)):
                self.setTabOrder(before, after)
            self.reshaped.emit()
        self.show_value(self.value)
        self.show_readonly(self._readonly)
        if focused and not waits:
            self.focus_answer()

    def _press(self, value: str) -> None:
        if not self.several:
            self.canvas.show_chosen([value])
            self.say(value)
            return
        self._say_all(value, on=value not in self.value.split())

    def _chosen(self) -> None:
        """A row was chosen."""
        if not self.several:
            super()._chosen()
            return
        below = {row.value for row in self._rows}
        others = [value for value in self.value.split() if value not in below]
        self._say_in_order([*others, *(row.value for row in self._rows if row.isChecked())])

    def _say_all(self, value: str, *, on: bool) -> None:
        others = [each for each in self.value.split() if each != value]
        self._say_in_order([*others, value] if on else others)

    def _say_in_order(self, values: list[str]) -> None:
        chosen = set(values)
        self.say(" ".join(choice.value for choice in self._all if choice.value in chosen))

    def _point(self, value: str) -> None:
        self._pointed = value
        self._show_caption()

    def show_others(self, labels: Mapping[str, str], size: int) -> None:
        """Name choices in the language of whoever is asked as well, `size` px high; by value."""
        self._others = labels
        self.caption.setStyleSheet(f"font-size: {size}px;")
        self._show_caption()

    def _name(self, choice: Choice) -> str:
        own, other = plain(choice.label) or choice.value, plain(self._others.get(choice.value, ""))
        # Each keeps its own direction beside one of the other.
        both = "\u2068{}\u2069 \N{MIDDLE DOT} \u2068{}\u2069"
        return both.format(other, own) if other and other != own else own

    def _show_caption(self) -> None:
        """The name of what is pointed at, else of what is chosen."""
        names = {choice.value: self._name(choice) for choice in self._all}
        chosen = self.value.split() if self.several else [self.value]
        words = names.get(self._pointed, "")
        if not words:
            marked = self.locale().createSeparatedList([names[v] for v in chosen if v in names])
            words = (
                self.tr("Chosen: {names}").format(names=marked)
                if marked
                else self.tr("Choose a part of the picture.")
            )
        self.caption.setText(words)


class ImageMapManyQuestion(ImageMapQuestion):
    """Several of several, as parts of a drawing."""

    several = True


def fits_map(node: NodeState) -> bool:
    """Whether a select is shown as a map."""
    pictured = bool(node.media.get("image") or node.media.get("big-image"))
    return (
        pictured and "image-map" in node.appearance.split() and len(node.choices) <= MOST_ROWS * 5
    )
