"""How the queue delivers: how fast, when, over which connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame

from auditor_app.errors import AuditorError, DeliveryError
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.findings.fields import captioned, line, short_line
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import exactly
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID
from auditor_app.vault import DailyHours, DeliverySettings

if TYPE_CHECKING:
    from collections.abc import Mapping

_KILO = 1000


class SettingsCard(QFrame):
    """Folded until it is asked for.

    Signals:
        chosen(DeliverySettings): keep these.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.limit = short_line(120, 12)
        self.hours = line(most=200)
        self.on_metered = CheckRow(
            self.tr("Deliver over connections that are paid by volume too"), "metered"
        )
        self.unknown = CheckRow(
            self.tr("Wait as well where the system cannot tell what a connection costs"), "unknown"
        )
        self.urgent = CheckRow(
            self.tr("Bundles with a zero-tolerance alert go at once, whatever hour it is"), "urgent"
        )
        self.connection = label("", "small")
        self.message = InlineMessage()
        self.keep = button(self.tr("Keep these settings"), "primary")
        self.fold = button(self.tr("Close"), "plain")
        self.fields = Fields(
            {
                "limit": self.limit,
                "hours": self.hours,
                "on_metered": self.on_metered,
                "unknown": self.unknown,
                "urgent": self.urgent,
            }
        )
        layout = column(
            label(self.tr("How bundles are delivered"), "section"),
            captioned(
                self.tr("At most, in kB a second"),
                self.limit,
                self.tr("Empty for as fast as the line is. It always holds."),
            ),
            captioned(
                self.tr("Hours"),
                self.hours,
                self.tr(
                    "Such as 18:00-06:00, 12:00-13:00 on this laptop's clock; empty: any time."
                ),
            ),
            self.on_metered,
            self.unknown,
            self.connection,
            self.urgent,
            self.message,
            row(self.keep, self.fold, None),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.keep.clicked.connect(self._keep)
        self.fold.clicked.connect(self.hide)
        self.hide()

    def show_settings(self, settings: DeliverySettings, metered: bool | None) -> None:  # noqa: FBT001 - what the system says, or nothing
        """Show what is set, and what this connection counts as."""
        kilos = settings.bytes_per_second / _KILO
        self.limit.setText(exactly(kilos) if kilos else "")
        self.hours.setText(", ".join(map(str, settings.hours)))
        self.on_metered.setChecked(settings.on_metered)
        self.unknown.setChecked(settings.unknown_is_metered)
        self.urgent.setChecked(settings.urgent_at_once)
        self.message.hide()
        self.connection.setText(
            {
                True: self.tr("By the system, this connection is paid by volume."),
                False: self.tr("By the system, this connection is not paid by volume."),
                None: self.tr("The system does not say what this connection costs."),
            }[metered]
        )
        self.fields.note()

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What was typed before the page was left."""
        if typed:
            self.fields.put_back(typed)
            self.show()

    def read(self) -> DeliverySettings:
        """What is set in the fields.

        Raises:
            DeliveryError: a field holds something that cannot be kept to.
        """
        settings = DeliverySettings(
            bytes_per_second=self._limit(),
            hours=tuple(
                DailyHours.parse(part)
                for part in self.hours.text().replace(";", ",").split(",")
                if part.strip()
            ),
            on_metered=self.on_metered.isChecked(),
            unknown_is_metered=self.unknown.isChecked(),
            urgent_at_once=self.urgent.isChecked(),
        )
        settings.check()
        return settings

    def _limit(self) -> int:
        text = self.limit.text().strip()
        if not text:
            return 0
        kilos, known = QLocale().toDouble(text)
        if not known:
            kilos, known = QLocale.c().toDouble(text)
        if not known or kilos < 0:
            raise DeliveryError(
                f"“{text[:20]}” is no number.", "Write how many kB a second, or nothing."
            )
        return round(kilos * _KILO)

    def _keep(self) -> None:
        try:
            settings = self.read()
        except AuditorError as error:
            self.message.show_error(error)
            return
        self.fields.note()
        self.hide()
        self.chosen.emit(settings)
