"""Choosing among an audit's photos: by form, question, worker, finding and state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from auditor_app.ui.choice_box import ChoiceBox
from auditor_app.ui.controls import button, keep_wheel_out, row
from auditor_app.ui.markdown import literal
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.ui.photos.asking import PhotoItem

TO_LOOK_AT = "to look at"
HIDDEN = "hidden"
NOTHING = "nothing"
_NARROW = 96


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos are wanted; what is empty chooses nothing. `finding` is a number."""

    form: str = ""
    question: str = ""
    worker: str = ""
    finding: int = 0
    state: str = ""

    def takes(self, item: PhotoItem) -> bool:
        """Whether a photo is among them."""
        return (
            self.form in ("", item.form)
            and self.question in ("", item.question)
            and self.worker in ("", item.worker)
            and (not self.finding or self.finding in item.findings)
            and self._takes_state(item)
        )

    def _takes_state(self, item: PhotoItem) -> bool:
        match self.state:
            case "to look at":
                return item.to_be_looked_at
            case "hidden":
                return bool(item.redaction.regions)
            case "nothing":
                return item.redaction.looked_at and not item.redaction.regions
            case _:
                return True


class FilterBar(QWidget):
    """One choice each; a choice that would choose nothing is not offered.

    Signals:
        changed(PhotoFilter)
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = self._choice(self.tr("State"))
        self.form = self._choice(self.tr("Form"))
        self.question = self._choice(self.tr("Question"))
        self.worker = self._choice(self.tr("Worker"))
        self.finding = self._choice(self.tr("Finding"))
        self.clear = button(self.tr("Show all"), "link")
        self.clear.clicked.connect(self.reset)
        layout = row(spacing=GRID)
        for choice in self._choices():
            layout.addWidget(choice, 1)
        layout.addWidget(self.clear)
        self.setLayout(layout)

    def offer(self, items: tuple[PhotoItem, ...]) -> None:
        """Offer what there is among these photos, and keep what is chosen where it still is."""
        waiting = sum(item.to_be_looked_at for item in items)
        chosen = [choice.currentData() for choice in self._choices()]
        states = [
            (TO_LOOK_AT, self.tr("Not looked at yet ({count})").format(count=number(waiting)))
        ]
        if any(item.redaction.regions for item in items):
            states.append((HIDDEN, self.tr("Something is hidden")))
        if any(item.redaction.looked_at and not item.redaction.regions for item in items):
            states.append((NOTHING, self.tr("Nothing to hide")))
        _fill(self.state, self.tr("Every state"), states)
        _fill(self.form, self.tr("Every form"), _named(item.form for item in items))
        _fill(self.question, self.tr("Every question"), _named(item.question for item in items))
        _fill(self.worker, self.tr("Every worker"), _named(item.worker for item in items))
        numbers = sorted({number for item in items for number in item.findings})
        findings = [(n, self.tr("Finding {number}").format(number=number(n))) for n in numbers]
        _fill(self.finding, self.tr("Every finding"), findings)
        for choice, data in zip(self._choices(), chosen, strict=True):
            choice.setCurrentIndex(max(0, choice.findData(data)))
        self._show_clear()

    def chosen(self) -> PhotoFilter:
        """What is chosen."""
        return PhotoFilter(
            str(self.form.currentData() or ""),
            str(self.question.currentData() or ""),
            str(self.worker.currentData() or ""),
            int(self.finding.currentData() or 0),
            str(self.state.currentData() or ""),
        )

    def choose_state(self, state: str) -> None:
        """Choose a state, as a person would."""
        self.state.setCurrentIndex(max(0, self.state.findData(state)))
        self._say()

    def reset(self) -> None:
        """Choose all photos."""
        for choice in self._choices():
            choice.setCurrentIndex(0)
        self._say()

    def _choices(self) -> tuple[QComboBox, ...]:
        return self.state, self.form, self.question, self.worker, self.finding

    def _choice(self, name: str) -> QComboBox:
        choice = ChoiceBox()
        choice.setAccessibleName(name)
        choice.setMinimumWidth(_NARROW)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        keep_wheel_out(choice)
        choice.activated.connect(self._say)
        return choice

    def _say(self) -> None:
        self._show_clear()
        self.changed.emit(self.chosen())

    def _show_clear(self) -> None:
        self.clear.setEnabled(self.chosen() != PhotoFilter())


def _named(names: Iterable[str]) -> list[tuple[str, str]]:
    return [(name, name) for name in dict.fromkeys(names) if name]


def _fill(choice: QComboBox, everything: str, offers: Iterable[tuple[object, str]]) -> None:
    choice.clear()
    choice.addItem(everything, "")
    for data, words in offers:
        choice.addItem(words, data)
        choice.setItemData(choice.count() - 1, literal(words), 3)
    # With nothing to choose from it would only take room.
    choice.setVisible(choice.count() > 1)
