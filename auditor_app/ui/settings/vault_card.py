"""What holds for the vault that is open: when it locks by itself, and the auditor's name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSpinBox

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.direction import is_mirrored
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.gate import field
from auditor_app.ui.settings.asking import OwnSettings, keep_preferences
from auditor_app.ui.text_line import TextLine
from auditor_app.ui.theme import GRID, scaled
from auditor_app.vault import LEAST_IDLE, LONGEST_NAME, MOST_IDLE, VaultPreferences

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk


class VaultCard(QFrame):
    """Two fields, and a button that keeps them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._held = VaultPreferences()
        self.minutes = QSpinBox()
        edit = LineEdit()
        self.minutes.setLineEdit(edit)
        # Qt puts a number in without the field's own signal, and at the left of it, always.
        self.minutes.textChanged.connect(edit.level)
        if is_mirrored():
            self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.minutes.setRange(LEAST_IDLE, MOST_IDLE)
        self.minutes.setFixedWidth(scaled(160))
        # A style sheet does not move the text inside of it.
        edit.setTextMargins(GRID, 0, GRID, 0)
        self.name = TextLine(LONGEST_NAME)
        self.certified = label("", "small")
        self.message = InlineMessage()
        self.keep = button(self.tr("&Keep"), "primary", "check")
        self.keep.clicked.connect(self._keep)
        minutes = label(self.tr("&Minutes without key or mouse until it locks"), "strong")
        minutes.setBuddy(self.minutes)
        for named in (self.minutes, edit):
            named.setAccessibleName(minutes.text().replace("&", ""))
        between = self.tr("From {least} to {most}. It always locks when the computer sleeps.")
        layout = column(
            label(self.tr("This vault"), "section"),
            column(
                minutes,
                row(self.minutes, None),
                label(between.format(least=number(LEAST_IDLE), most=number(MOST_IDLE)), "small"),
                spacing=4,
            ),
            column(
                field(self.tr("Your &name in this vault"), self.name), self.certified, spacing=4
            ),
            self.message,
            row(self.keep, None),
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.minutes.valueChanged.connect(self._changed)
        self.name.textChanged.connect(self._changed)
        self._changed()

    def show_settings(self, found: OwnSettings) -> None:
        """Show what the vault holds."""
        self._held = found.preferences
        self.minutes.setValue(found.preferences.idle_minutes)
        self.name.setText(found.certified_name or found.preferences.auditor_name)
        self.name.setReadOnly(bool(found.certified_name))
        self.certified.setText(
            self.tr("As it was certified for this laptop.")
            if found.certified_name
            else self.tr("Stands in findings and sign-offs that you write until you are enrolled.")
        )
        self.minutes.setDisabled(self._desk.vault.read_only)
        self.name.setDisabled(self._desk.vault.read_only)
        self._changed()

    def _wished(self) -> VaultPreferences:
        wished = replace(self._held, idle_minutes=self.minutes.value())
        if not self.name.isReadOnly():
            wished = replace(wished, auditor_name=self.name.text().strip())
        return wished

    def _changed(self) -> None:
        self.message.hide()
        self.keep.setEnabled(self._wished() != self._held)

    def _keep(self) -> None:
        wished = self._wished()
        self.keep.setEnabled(False)
        work = partial(keep_preferences, wished=wished)
        self._desk.ask(self, work, self._kept, self._failed)

    def _kept(self, found: OwnSettings) -> None:
        self.show_settings(found)
        self._desk.preferred.emit(found.preferences)
        self._desk.noticed.emit(self.tr("The settings of this vault are kept."))

    def _failed(self, error: AuditorError) -> None:
        self._changed()
        self.message.show_error(error)
