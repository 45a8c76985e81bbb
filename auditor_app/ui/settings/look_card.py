"""Choosing the language of the program, its theme and the size of its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from auditor_app.ui.controls import column, hide_unless, keep_wheel_out, label
from auditor_app.ui.numerals import number
from auditor_app.ui.redressing import FOLLOW_SYSTEM
from auditor_app.ui.settings.choices import SIZES_OFFERED, Choices
from auditor_app.ui.speaking import LANGUAGES
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.settings.looks import Looks


class LookCard(QFrame):
    """Three lists; what is chosen holds at once."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._looks = looks
        self.language = _box((self.tr("As the system"), ""), *((x.name, x.code) for x in LANGUAGES))
        self.theme = _box(
            (self.tr("As the system"), FOLLOW_SYSTEM),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
        )
        self.type_size = _box(
            *((self.tr("{size}\u00a0%").format(size=number(s)), s) for s in SIZES_OFFERED)
        )
        self.draft = label(
            self.tr(
                "This translation is a draft: no native speaker has reviewed it yet. What is not "
                "translated is shown in English."
            ),
            "small",
        )
        hide_unless(not looks.language.reviewed, self.draft)
        layout = column(
            label(self.tr("How the program looks"), "section"),
            _named(self.tr("&Language of the program"), self.language),
            self.draft,
            _named(self.tr("&Theme"), self.theme),
            _named(self.tr("&Size of type"), self.type_size),
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self._show(looks.choices)
        for box in (self.language, self.theme, self.type_size):
            box.activated.connect(self._chosen)

    def _show(self, choices: Choices) -> None:
        for box, value in (
            (self.language, choices.language),
            (self.theme, choices.theme),
            (self.type_size, choices.percent),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _chosen(self, _: int) -> None:
        self._looks.choose(
            self._looks.choices._replace(
                language=str(self.language.currentData()),
                theme=str(self.theme.currentData()),
                percent=int(self.type_size.currentData()),
            )
        )


def _box(*entries: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    keep_wheel_out(box)
    for text, value in entries:
        box.addItem(text, value)
    return box


def _named(name: str, box: QComboBox) -> QVBoxLayout:
    caption = label(name, "strong", wrap=False)
    caption.setBuddy(box)
    box.setAccessibleName(name.replace("&", ""))
    return column(caption, box, spacing=4)
