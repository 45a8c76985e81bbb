"""What the page before the vault does without: imported once that page is painted.

Importing the whole program takes ten times as long as showing the page at which the passphrase is
typed (`benchmarks/bench_ui.py` measures both). So whatever is needed before a vault is open asks
here for what lies behind it: `core` is the vault's package, `rooms` the rest of the window. Each is
imported when it is first asked for; `Loading` asks for both as soon as the page stands, while the
person types. Decision 44 says why in this order and on these threads.

Type checker, import contract and PyInstaller see the imports below as any other.
"""

from __future__ import annotations

import gc
import importlib
import linecache
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from auditor_app.errors import AuditorError
from auditor_app.ui.jobs import Job
from auditor_app.ui.theme import bring_all_scripts

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app import vault as core
    from auditor_app.ui import banner, end_signals, files, rooms
    from auditor_app.ui.jobs import Lane
    from auditor_app.ui.pages import create

__all__ = [
    "PLAIN",
    "STEPS",
    "Loading",
    "PartMissingError",
    "banner",
    "core",
    "create",
    "end_signals",
    "files",
    "forget_sources",
    "rooms",
]

PLAIN: Final = (
    "auditor_app.vault",
    "auditor_app.audit.board",
    "auditor_app.sync",
    "auditor_app.audit.outlook",
    "auditor_app.audit.receipt_paper",
    "auditor_app.evidence.barcodes",
    "auditor_app.evidence.camera_pictures",
    "auditor_app.evidence.cards",
    "auditor_app.evidence.faces",
    "auditor_app.evidence.sounds",
    "auditor_app.identity.invitation",
    "auditor_app.report.words",
)
"""What `rooms` needs and what knows no Qt: imported on the vault's thread, 400 ms.

Python lets the UI thread in every few milliseconds: a key that is pressed meanwhile is painted as
ever, in one case of twenty 8 ms later, at the very worst 50 ms.
"""
STEPS: Final = (
    "auditor_app.ui.deliveries",
    "auditor_app.ui.pages.help",
    "auditor_app.ui.interview.bars",
    "auditor_app.ui.questions.photos",
    "auditor_app.ui.questions.factory",
    "auditor_app.ui.interview.page",
    "auditor_app.ui.pages.alerts",
    "auditor_app.ui.board.view",
    "auditor_app.ui.pages.finding",
    "auditor_app.ui.pages.photos",
    "auditor_app.ui.pages.record",
    "auditor_app.ui.pages.report",
    "auditor_app.ui.pages.outbox",
    "auditor_app.ui.pages.outcome",
    "auditor_app.ui.pages.enrolment",
    "auditor_app.ui.pages.sample",
    "auditor_app.ui.pages.vault",
    "auditor_app.ui.places",
    "auditor_app.ui.rooms",
)
"""What makes classes of Qt's: imported on the UI thread, where Qt's own are.

Each has its own turn of the event loop. `rooms` needs them all; they are chosen so that each takes
3 to 20 ms.
"""


class PartMissingError(AuditorError):
    """A module of the program cannot be imported: the installation is not whole."""


class _Deferred:
    """A module that is imported when something of it is first asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(_imported(self._name), name)


if not TYPE_CHECKING:
    core = _Deferred(PLAIN[0])
    rooms = _Deferred(STEPS[-1])
    banner = _Deferred("auditor_app.ui.banner")
    create = _Deferred("auditor_app.ui.pages.create")
    end_signals = _Deferred("auditor_app.ui.end_signals")
    files = _Deferred("auditor_app.ui.files")


def _imported(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except Exception as error:
        # Whatever goes wrong in it, to the person it is the same: this installation is broken.
        places = "\n".join(
            f"  {frame.filename}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        )
        sys.stderr.write(f"{name}: {type(error).__name__}: {error}\n{places}\n")
        raise PartMissingError(
            _tr("A part of the program is missing or damaged."),
            _tr("Install the program again: your vaults stay as they are."),
        ) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def forget_sources() -> None:
    """Let go of the text of every module: 27 MB by the time that an audit is open.

    PySide looks into the source of whatever is imported, and Python keeps what it has read.
    """
    linecache.clearcache()


class Loading(QObject):
    """Imports `core` and `rooms` piece by piece, while the window goes on answering.

    Signals:
        begun(): the first page is painted, and the rest is coming.
        done(): everything is there.
        failed(PartMissingError): something cannot be had; what was begun goes no further.
    """

    begun = Signal()
    done = Signal()
    failed = Signal(object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.was_begun = False
        self._runs = False
        self._stopped = threading.Event()
        self._left = list(STEPS)
        self._waiting: list[tuple[Callable[[], None], Callable[[AuditorError], None]]] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)
        self.is_done = STEPS[-1] in sys.modules

    def begin(self) -> None:
        """Import everything, and bring the letters of all scripts; a second call is the first."""
        if self._runs or self.is_done or self._stopped.is_set():
            return
        self._runs = True
        if not self.was_begun:
            self.was_begun = True
            self.begun.emit()
        bring_all_scripts()
        # Nothing that is imported is garbage: looking for it would hold everything up, for 50 ms
        # at a time in the end.
        gc.disable()
        self._lane.submit(Job(self, self._import_plain, lambda _: self._go_on(), self._fail))

    def then(self, action: Callable[[], None], otherwise: Callable[[AuditorError], None]) -> None:
        """Do `action` once all is there, at once where it is; `otherwise` where it cannot be had.

        What was begun before and ended badly is tried again.
        """
        if self.is_done:
            action()
            return
        self._waiting.append((action, otherwise))
        self.begin()

    def stop(self) -> None:
        """The program ends: nothing more is imported."""
        self._stopped.set()
        self._turn.stop()
        if not self.is_done:
            gc.enable()

    def _import_plain(self) -> None:
        for name in PLAIN:
            if not self._stopped.is_set():
                _imported(name)

    def _go_on(self) -> None:
        if not self._stopped.is_set():
            self._turn.start()

    def _step(self) -> None:
        try:
            _imported(self._left.pop(0))
        except PartMissingError as error:
            self._fail(error)
            return
        if not self._left:
            self._turn.stop()
            self._settle()
            self.is_done = True
            self.done.emit()
            self._answer(lambda action, _: action())

    def _fail(self, error: AuditorError) -> None:
        self._turn.stop()
        gc.enable()
        self._runs, self._left = False, list(STEPS)
        self.failed.emit(error)
        self._answer(lambda _, otherwise: otherwise(error))

    def _answer(
        self, answer: Callable[[Callable[[], None], Callable[[AuditorError], None]], None]
    ) -> None:
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            answer(*each)

    @staticmethod
    def _settle() -> None:
        """What stands now stands till the end: the collector need not look through it.

        It does so again once a form was read, see `xforms.collecting`.
        """
        gc.freeze()
        gc.enable()
        forget_sources()
