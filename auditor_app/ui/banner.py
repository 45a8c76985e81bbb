"""The line above a page that says what went wrong and what can be done; it waits to be closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QToolButton

from auditor_app.ui.controls import column, label, later, restyle, row
from auditor_app.ui.error_words import said
from auditor_app.ui.icons import draw_on, icon
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError

_NOTICE_TIME = 6000
"""Milliseconds that good news stays; a fault stays until it is closed."""


class Banner(QFrame):
    """Shows one thing at a time, the newest."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self.message = label("", "strong")
        self.remedy = label("")
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close", TONES.ink))
        self.close_button.setIconSize(QSize(18, 18))
        self.close_button.setProperty("look", "plain")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        self._fade = later(self, self.hide, _NOTICE_TIME)
        self._held = False
        self._waiting: AuditorError | None = None
        layout = row(spacing=GRID)
        layout.setContentsMargins(GRID * 4, GRID, GRID * 2, GRID)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column(self.message, self.remedy, spacing=2), 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.hide()

    def hold_back(self, *, held: bool) -> None:
        """Say nothing while somebody looks on; the newest fault is said after that."""
        self._held = held
        if held:
            self.hide()
            for line in (self.message, self.remedy):
                line.clear()
            self.setAccessibleName("")
        elif self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.show_error(waiting)

    def show_error(self, error: AuditorError) -> None:
        """What happened, and what the person can do now."""
        if self._held:
            self._waiting = error
            return
        self._fade.stop()
        message, remedy = said(error)
        self._show("fault-banner", "error", TONES.bad, message, remedy)

    def show_notice(self, text: str) -> None:
        """Good news, for a few seconds; it does not replace a fault."""
        if self._held or (self.isVisible() and not self._fade.isActive()):
            return
        self._show("notice-banner", "complete", TONES.accent, text, "")
        self._fade.start()

    def _show(self, look: str, icon_name: str, tone: str, message: str, remedy: str) -> None:
        self.setProperty("look", look)
        restyle(self)
        draw_on(self._icon, icon_name, tone, scaled(20))
        self.message.setText(message)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{message} {remedy}".strip())
        self.show()
