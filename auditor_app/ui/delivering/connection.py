"""Is this connection paid by volume? What the system says to a program with a window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation


class Connection(QObject):
    """Asks the system once somebody wants to deliver, and follows its word from then on.

    On Linux that is NetworkManager (or GLib's monitor), on Windows the system itself.
    What is kept here may be read from any thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._metered: bool | None = None
        self._asked = False

    def ask(self) -> None:
        """Begin to follow the system's word; from the UI thread."""
        if self._asked:
            return
        self._asked = True
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
            return
        found = QNetworkInformation.instance()
        if found is not None:
            self._metered = found.isMetered()
            found.isMeteredChanged.connect(self._follow)

    def is_metered(self) -> bool | None:
        """Whether it is paid by volume; None where the system does not tell."""
        return self._metered

    def _follow(self, metered: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._metered = metered
