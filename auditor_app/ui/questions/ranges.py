"""Ranges: a number set on a scale, or typed beside it. Until then there is no value.

A scale that stood somewhere from the start would give answers that nobody gave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QListView, QWidget

from auditor_app.ui.choice_box import ChoiceBox
from auditor_app.ui.controls import column, keep_wheel_out, label, restyle, row
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.choice_model import VALUE, ChoiceModel
from auditor_app.ui.questions.choice_search import label_of
from auditor_app.ui.questions.digits import ARABIC_POINT, latin_digits
from auditor_app.ui.questions.range_places import RangePlaces, offered_by, places_of, written
from auditor_app.ui.questions.scales import LineScale, Scale, StarScale
from auditor_app.ui.questions.typing_pause import TypingPause
from auditor_app.ui.theme import GRID, scaled
from auditor_app.xforms import Choice
from auditor_app.xforms.ranges import exact

if TYPE_CHECKING:
    from fractions import Fraction

    from auditor_app.xforms import NodeState

_MOST_STARS = 12
_MOST_PICKED = 1_000
_MOST_NUMBERS = 11
_FEW = 21
"""Up to so many places each has its tick, unless the form says which have."""

_NUMBER = QRegularExpression(r"-?\p{Nd}{0,15}([.,\x{066B}]\p{Nd}{0,12})?")


class RangeQuestion(QuestionWidget):
    """A number on a scale, with a field beside it to type it into."""

    def __init__(self, node: NodeState) -> None:
        self._words = set(node.appearance.split())
        self._offered = offered_by(node)
        self._places = places_of(node)
        self._scale = self._make_scale(node)
        self._edit = LineEdit()
        self._edit.setFixedWidth(scaled(110))
        self._said = label("", "small")
        super().__init__(node)
        self._pause = TypingPause(self, self._pause_over, pauses=2)
        self._pause.changed.connect(self.typing)
        self._edit.setValidator(QRegularExpressionValidator(_NUMBER, self))
        self._edit.textEdited.connect(lambda _: self._pause.start())
        self._edit.editingFinished.connect(self.flush)
        self._edit.setAccessibleName(
            self.tr("Number for {question}").format(question=self.label_text)
        )
        if self._scale is not None:
            self._scale.moved.connect(self._moved)
            self._scale.chosen.connect(self.flush)
            self._scale.cleared.connect(self._take_back)
            self._scale.left.connect(self.flush)

    def make_answer(self) -> QWidget:
        """The scale, the field, and what is said of both."""
        holder = QWidget()
        if self._scale is None:
            holder.setLayout(column(row(self._edit, None), self._said, spacing=2))
        elif self._scale.upright or isinstance(self._scale, StarScale):
            beside = row(self._scale, self._edit, self._said, spacing=GRID * 2)
            beside.setStretch(2, 1)
            holder.setLayout(beside)
        else:
            line = row(self._scale, self._edit, spacing=GRID * 2)
            line.setAlignment(self._edit, Qt.AlignmentFlag.AlignTop)
            line.setStretch(0, 1)
            holder.setLayout(column(line, self._said, spacing=2))
        if isinstance(self._scale, StarScale):
            self._edit.hide()
        return holder

    def answer_widget(self) -> QWidget:
        """The scale; the field where there is none."""
        return self._scale or self._edit

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Ticks are called otherwise now."""
        if isinstance(self._scale, LineScale) and self._places is not None:
            self._scale.show_names(_names(self._places, choices))

    def show_value(self, value: str) -> None:
        """Show a number on the scale and in the field; nothing on neither."""
        place = self._places.place(value) if self._places is not None and value else None
        if self._scale is not None and not self._scale.isSliderDown():
            self._scale.show_place(place)
        text = self._lexical()
        held = text if self._is_answer(text) else ""
        if not self._pause.isActive() and not _same(held, value):
            self._edit.setText(value)
            self._pause.stop()
        self._say_state(value)
        self.show_clear(bool(value))

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """The number can be read, not moved."""
        self._edit.setReadOnly(readonly)
        if self._scale is not None:
            self._scale.readonly = readonly
            self._scale.update()

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        self._edit.setProperty("faulty", faulty)
        restyle(self._edit)

    def flush(self) -> None:
        """Say the number; one that the range has not is said to be none of it, and stays."""
        if self._edit.isReadOnly():
            return
        text = self._lexical()
        if self._is_answer(text):
            self._pause.stop()
            self.say(self.value if _same(text, self.value) else text)
            return
        self._pause.hold()
        self.say("")
        self.refuse(self._bounds_in_words())

    def unsaid(self) -> str:
        """What stands in the field and is none of the range's numbers."""
        return "" if self._is_answer(self._lexical()) else self._edit.text()

    def show_unsaid(self, text: str) -> None:
        """Put it back as if it had just been typed."""
        self._edit.setText(text)
        self.flush()

    def _moved(self) -> None:
        if self._scale is not None and self._places is not None:
            self._edit.setText(self._places.value(self._scale.value()))
            self._say_state(self._edit.text())
            self._pause.start()

    def _take_back(self) -> None:
        self._edit.clear()
        self.flush()

    def _clear_answer(self) -> None:
        """A number that was just set is not said after all."""
        self._take_back()
        self.focus_answer()

    def _pause_over(self) -> None:
        """While keys go on, half a number takes the answer away, and is not blamed yet."""
        if not self._is_answer(self._lexical()) and not self._pause.rested:
            self.say("")
            self._pause.start()
        elif self._scale is None or not self._scale.isSliderDown():
            self.flush()

    def _lexical(self) -> str:
        text = latin_digits(self._edit.text()).replace(",", ".").replace(ARABIC_POINT, ".").strip()
        return text.rstrip(".")

    def _is_answer(self, text: str) -> bool:
        """Whether it is a number of the range, or nothing."""
        return not text or (exact(text) is not None and self._offered.offers(text))

    def _say_state(self, value: str) -> None:
        spoken = self._bounds_in_words()
        if value:
            self._said.setText(self._of_how_many(value))
        else:
            self._said.setText(self.tr("Not answered yet"))
            spoken = f"{self._said.text()}. {spoken}"
        self.answer_widget().setAccessibleDescription(f"{value}. {spoken}" if value else spoken)

    def _of_how_many(self, value: str) -> str:
        if isinstance(self._scale, StarScale) and self._places is not None:
            return self.tr("{value} of {most}").format(
                value=value, most=self._places.value(self._places.count - 1)
            )
        return ""

    def _bounds_in_words(self) -> str:
        if self._offered.start is None or self._offered.end is None:
            return self.tr("Type a number.")
        low, high = sorted((self._offered.start, self._offered.end))
        step = self._offered.step
        words = {"low": _said(low), "high": _said(high), "step": _said(step)}
        if not step or step == 1:
            return self.tr("A number from {low} to {high}.").format(**words)
        return self.tr("A number from {low} to {high} in steps of {step}.").format(**words)

    def _make_scale(self, node: NodeState) -> Scale | None:
        places = self._places
        if places is None:
            return None
        if "rating" in self._words and places.count <= _MOST_STARS:
            return StarScale(places.count, from_nought=places.start == 0)
        thermometer = "distress" in self._words
        placeholder = _parameter(node, "placeholder")
        return LineScale(
            places.count,
            _names(places, node.choices),
            every=0 if "no-ticks" in self._words else _apart(places, node),
            upright=thermometer or "vertical" in self._words,
            thermometer=thermometer,
            ghost=places.place(placeholder) if placeholder else None,
        )


class RangePicker(QuestionWidget):
    """The numbers of a range in a closed box (`picker`)."""

    def __init__(self, node: NodeState) -> None:
        self._combo = ChoiceBox()
        self._combo.setView(QListView())
        keep_wheel_out(self._combo)
        self._combo.setMaximumWidth(240)
        self._places = places_of(node)
        super().__init__(node)
        self._model = ChoiceModel(self, unset=self.tr("Choose…"))
        self._combo.setModel(self._model)
        self.show_choices(node.choices)
        self._combo.activated.connect(lambda: self.say(str(self._combo.currentData(VALUE) or "")))

    def make_answer(self) -> QWidget:
        """A combo box."""
        return self._combo

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Some numbers may have a name."""
        if self._places is None:
            return
        named = {choice.value: label_of(choice) for choice in choices}
        numbers = [self._places.value(place) for place in range(self._places.count)]
        self._model.show_choices(
            tuple(
                Choice(each, f"{each} \N{EN DASH} {named[each]}" if each in named else each)
                for each in numbers
            )
        )

    def show_value(self, value: str) -> None:
        """Choose `value`."""
        place = self._places.place(value) if self._places is not None and value else None
        self._combo.setCurrentIndex(0 if place is None else place + 1)
        self.show_clear(bool(value))

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        self._combo.setProperty("faulty", faulty)
        restyle(self._combo)


def range_class(node: NodeState) -> type[QuestionWidget]:
    """The picker where the form wants one and its numbers fit, else the scale."""
    places = places_of(node)
    picks = "picker" in node.appearance.split()
    if picks and places is not None and places.count <= _MOST_PICKED:
        return RangePicker
    return RangeQuestion


def _names(places: RangePlaces, choices: tuple[Choice, ...]) -> dict[int, str]:
    """What stands at places: the form's names for ticks, and the numbers at both ends.

    Without such names each number of a short range stands there.
    """
    all_of_them = not choices and places.count <= _MOST_NUMBERS
    shown = range(places.count) if all_of_them else (0, places.count - 1)
    names = {place: places.value(place) for place in shown}
    for choice in choices:
        place = places.place(choice.value)
        if place is not None:
            names[place] = label_of(choice)
    return names


def _apart(places: RangePlaces, node: NodeState) -> int:
    """How many places apart ticks are: as the form says, else one for each of few."""
    interval = exact(_parameter(node, "tick-interval") or _parameter(node, "tick_interval"))
    if interval:
        apart = abs(interval / places.step)
        return int(apart) if apart.denominator == 1 else 0
    return 1 if places.count <= _FEW else 0


def _parameter(node: NodeState, name: str) -> str:
    """A parameter of the range, whatever namespace it comes in."""
    for key, value in node.parameters.items():
        if key.rpartition("}")[2].rpartition(":")[2] == name:
            return value
    return ""


def _said(number: Fraction | None) -> str:
    return "" if number is None else written(number)


def _same(one: str, other: str) -> bool:
    """Whether both write the same number, or nothing."""
    if not (one and other):
        return one == other
    return exact(one) == exact(other)
