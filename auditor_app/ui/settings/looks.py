"""The program in the language, theme and size of type that were chosen on this laptop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from auditor_app.ui.controls import in_turns
from auditor_app.ui.redressing import wardrobe
from auditor_app.ui.settings.choices import Choices, keep_choices, read_choices
from auditor_app.ui.speaking import Language, speak


class Looks(QObject):
    """Puts on what was chosen, and keeps what is chosen anew.

    Qt dresses each widget that there is, which takes it 60 ms and more with a page of many: so the
    page is put away in one turn of the event loop, and in the next one the program is dressed and a
    page made.

    Signals:
        choosing(): something was chosen; a page that is to be made anew is put away first.
        chosen(): it is put on; what was put away is made anew, what stands says its words anew.
    """

    choosing = Signal()
    chosen = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.choices = read_choices(settings)
        self.language = self._put_on()

    def choose(self, choices: Choices) -> None:
        """In a moment this, also after the next start."""
        if choices == self.choices:
            return
        self.choices = choices
        keep_choices(self._settings, choices)
        self.choosing.emit()
        in_turns(self, self._change)

    def _change(self) -> None:
        try:
            self.language = self._put_on()
        finally:
            self.chosen.emit()

    def _put_on(self) -> Language:
        wardrobe().put_on(self.choices.dress)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError(app)
        return speak(app, self.choices.language)
