"""What stands around the pages: the rail, the lines above, and what looks after the window.

Nothing of it is seen before a vault is open, so that the first page is painted without it. Each
part is made when it is first asked for, all of them once the program is loaded (decision 44).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QSize
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from auditor_app.ui.controls import column, row
from auditor_app.ui.desk import Desk
from auditor_app.ui.icons import icon
from auditor_app.ui.loading import banner, rooms
from auditor_app.ui.redressing import wardrobe
from auditor_app.ui.settings.looks import Looks
from auditor_app.ui.theme import LARGEST_TYPE, SMALLEST_TYPE, TONES

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.ui.banner import Banner
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.interview.cover import Cover
    from auditor_app.ui.practising import PracticeLine
    from auditor_app.ui.rail import Rail
    from auditor_app.ui.read_only import ReadOnlyLine
    from auditor_app.ui.session_end import SessionEnd
    from auditor_app.ui.sleeping import SleepWatch


_LEAST = QSize(1024, 640)
_LEAST_OF_LARGEST = QSize(1280, 720)
"""The smallest window, with the smallest type and with the largest."""


class Surroundings(QMainWindow):
    """A window with a place for pages in its middle, the desk, and what stands around.

    What its parts lead to is the window's own.
    """

    go: Callable[[Place], None]
    help: Callable[[], None]
    lock: Callable[[], None]

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.looks = Looks(settings, self)
        # What is put into a window writes numbers and days as the window does.
        self.setLocale(QLocale())
        self.desk = Desk(self.looks, self)
        self._stack = QStackedWidget()
        self._right = column(spacing=0)
        self._across = row(spacing=0)
        self.setWindowTitle("Auditor")
        self.setWindowIcon(icon("auditor", TONES.accent, 64))
        self.limit_size()
        self.resize(QSize(1280, 800).boundedTo(self._room()))
        self._right.addWidget(self._stack, 1)
        self._across.addLayout(self._right, 1)
        frame = QWidget()
        frame.setProperty("look", "ground")
        frame.setLayout(self._across)
        self.setCentralWidget(frame)

    def limit_size(self) -> None:
        """Let the window be no smaller than its type can be read in, where the screen has room."""
        share = (self.looks.choices.percent - SMALLEST_TYPE) / (LARGEST_TYPE - SMALLEST_TYPE)
        least = _LEAST + (_LEAST_OF_LARGEST - _LEAST) * share
        self.setMinimumSize(least.boundedTo(self._room()).expandedTo(_LEAST))

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size()

    def furnish(self) -> None:
        """Put everything up, in the order in which Tab reaches it."""
        around = ("rail", "practice_line", "read_only_line", "banner")
        behind = ("cover", "sleep", "session_end")
        for name in (*around, *behind):
            getattr(self, name)
        wardrobe().watch_screens()

    @cached_property
    def rail(self) -> Rail:
        """The way from room to room, at the side."""
        made = rooms.Rail(self)
        made.hide()
        self._across.insertWidget(0, made)
        made.audits.clicked.connect(lambda: self.go(rooms.AuditsPlace()))
        made.outbox.clicked.connect(lambda: self.go(rooms.OutboxPlace()))
        made.enrolment.clicked.connect(lambda: self.go(rooms.EnrolmentPlace()))
        made.vault.clicked.connect(lambda: self.go(rooms.VaultPlace()))
        made.settings.clicked.connect(lambda: self.go(rooms.SettingsPlace()))
        made.help.clicked.connect(self.help)
        made.lock.clicked.connect(self.lock)
        return made

    @cached_property
    def practice_line(self) -> PracticeLine:
        """Says above all else that this is the practice."""
        made = rooms.PracticeLine(self.desk)
        self._right.insertWidget(0, made)
        return made

    @cached_property
    def read_only_line(self) -> ReadOnlyLine:
        """Says that nothing can be changed in a damaged vault."""
        made = rooms.ReadOnlyLine(self.desk)
        self._right.insertWidget(self._right.indexOf(self.practice_line) + 1, made)
        return made

    @cached_property
    def banner(self) -> Banner:
        """Says above the page what went wrong."""
        made = banner.Banner()
        self._right.insertWidget(self._right.indexOf(self._stack), made)
        return made

    @cached_property
    def cover(self) -> Cover:
        """Hides everything at once."""
        return rooms.Cover(self, self.lock)

    @cached_property
    def session_end(self) -> SessionEnd:
        """Locks before the session ends."""
        made = rooms.SessionEnd(self.desk, self)
        made.ending.connect(self.lock)
        return made

    @cached_property
    def sleep(self) -> SleepWatch:
        """Locks when the computer goes to sleep."""
        made = rooms.SleepWatch(self)
        made.sleeping.connect(self.lock)
        return made
