"""Starting the window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from auditor_app import __version__
from auditor_app.ui.jobs import unexpected
from auditor_app.ui.loading import end_signals
from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.ui.references import keep_singletons
from auditor_app.ui.shell import MainWindow
from auditor_app.ui.theme import bring_all_scripts

if TYPE_CHECKING:
    from types import TracebackType

    from auditor_app.ui.end_signals import EndSignals


_FUSION = ("-style", "fusion")
"""What lies under the style sheet, said to Qt as arguments: `QApplication.setStyle` hands the style
back, and Qt for Python takes 6 ms to make its class."""


def make_application(arguments: list[str], *, with_all_scripts: bool = True) -> QApplication:
    """The one QApplication of the process, in the program's dress.

    `with_all_scripts`: has the letters of all of them at once, not only once the rest is loaded.
    """
    keep_singletons()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*arguments, *_FUSION])
    app.setApplicationName("auditor")
    app.setApplicationDisplayName("Auditor")
    app.setApplicationVersion(__version__)
    wardrobe().put_on(Dress())
    if with_all_scripts:
        bring_all_scripts()
    return app


def run(vault_folder: str | None) -> int:
    """Open the window, with the vault in `vault_folder` or the one used last; the exit status."""
    app = make_application(sys.argv[:1], with_all_scripts=False)
    window = MainWindow(Path(vault_folder) if vault_folder else None)
    saying = False
    signals: EndSignals | None = None

    def say(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        nonlocal saying
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
            return
        told = unexpected(error)
        # Where saying it fails, as without a banner, that comes here as well.
        if not saying:
            saying = True
            window.desk.troubled.emit(told)
            saying = False

    def heed_signals() -> None:
        nonlocal signals
        signals = end_signals.EndSignals(window.close)

    sys.excepthook = say
    window.show()
    app.aboutToQuit.connect(window.end)
    # Before the first page is painted nobody can have asked for anything that an end would break.
    if window.desk.loading.is_done:
        heed_signals()
    else:
        window.desk.loading.begun.connect(heed_signals)
    try:
        return int(app.exec())
    finally:
        if signals is not None:
            signals.stop()
