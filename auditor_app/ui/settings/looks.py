"""The program in the language, theme and size of type that were chosen on this laptop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from auditor_app.ui.redressing import wardrobe
from auditor_app.ui.settings.choices import Choices, keep_choices, read_choices
from auditor_app.ui.speaking import Language, speak


class Looks(QObject):
    """Puts on what was chosen, and keeps what is chosen anew.

    Signals:
        chosen(): something was; whatever stands is to be made anew.
    """

    chosen = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.choices = read_choices(settings)
        self.language = self._put_on()

    def choose(self, choices: Choices) -> None:
        """From now on this, also after the next start."""
        if choices == self.choices:
            return
        self.choices = choices
        keep_choices(self._settings, choices)
        self.language = self._put_on()
        self.chosen.emit()

    def _put_on(self) -> Language:
        wardrobe().put_on(self.choices.dress)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError(app)
        return speak(app, self.choices.language)
