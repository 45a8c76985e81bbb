"""Checking a new version before a person installs it. Nothing is fetched, nothing is replaced."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from auditor_app import __version__
from auditor_app.ui import files
from auditor_app.ui.controls import button, column, icon_label, label, row
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.jobs import Job, Lane
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.audit.updating import CheckedUpdate
    from auditor_app.errors import AuditorError


def _check(signature: Path, copy_to: Path | None) -> CheckedUpdate:
    from auditor_app.audit.updating import check_update  # noqa: PLC0415 - with a first update only

    return check_update(signature, copy_to=copy_to)


class UpdateCard(QFrame):
    """Which version this is; a file to check, and how to install what was checked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._signature: Path | None = None
        # Not the vault's thread: a slow stick holds nothing up.
        self._lane = Lane("update", self)
        self.message = InlineMessage()
        self.told, self.typed = label(""), label("")
        for each in (self.told, self.typed):
            each.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.told.setAccessibleName(self.tr("What the check found"))
        # Among words that run to the left a command's last quote would stand before its first
        # letter; with marks against that, what is copied from here would be another command.
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        good = row(spacing=GRID)
        good.addWidget(icon_label("complete", TONES.good), 0, Qt.AlignmentFlag.AlignTop)
        good.addLayout(column(self.told, self.typed, spacing=GRID), 1)
        self.good = QFrame()
        self.good.setLayout(good)
        self.good.hide()
        self.choose = button(self.tr("Check an &update…"), "", "open")
        self.choose.clicked.connect(self._choose)
        self.copy = button(self.tr("&Copy it to this laptop…"), "", "copy")
        self.copy.clicked.connect(self._copy)
        self.copy.hide()
        version = self.tr("This is version {version}.").format(version=__version__)
        layout = column(
            label(self.tr("Update"), "section"),
            label(version, "strong"),
            label(
                self.tr(
                    "A new version comes as files, also on a stick. The program checks that its"
                    " makers signed them and that they are whole; you install them yourself."
                ),
                "muted",
            ),
            self.good,
            self.message,
            row(self.choose, self.copy, None, spacing=GRID * 2),
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.destroyed.connect(self._lane.abandon)

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self._lane.busy

    def _choose(self) -> None:
        chosen = files.choose_file(
            self,
            self.tr("Check an update"),
            self.tr("Signature of an update (*.auditor-update.json)"),
        )
        if chosen is not None:
            self._begin(chosen, None)

    def _copy(self) -> None:
        folder = files.choose_folder(self, self.tr("Where to copy it"), Path.home())
        if folder is not None and self._signature is not None:
            self._begin(self._signature, folder)

    def _begin(self, signature: Path, copy_to: Path | None) -> None:
        self._signature = signature
        self.good.hide()
        self.message.hide()
        self.choose.setDisabled(True)
        self.copy.setDisabled(True)
        self.choose.setText(self.tr("Checking…"))
        done = partial(self._checked, copied=copy_to is not None)
        self._lane.submit(Job(self, partial(_check, signature, copy_to), done, self._refused))

    def _checked(self, found: CheckedUpdate, *, copied: bool) -> None:
        from auditor_app.audit.update_words import command_for  # noqa: PLC0415 - as above

        self._settle()
        self.copy.setVisible(not copied)
        day = left_to_right(f"{found.signed_at:%Y-%m-%d}")
        words = (
            self.tr("Version {version}, signed by the program's makers on {day}, is whole.")
            if found.is_newer
            else self.tr("Version {version}, signed on {day}, is whole. It is the one you have.")
        )
        lines, commands = [words.format(version=found.version, day=day)], []
        for path in found.files:
            if command := command_for(path):
                commands.append(command)
            else:
                lines.append(
                    self.tr("To install it, close this program, then open {file}").format(
                        file=left_to_right(str(path))
                    )
                )
        if commands:
            asked = self.tr("To install it, type in a terminal: {command}")
            lines.append(asked.format(command="").rstrip())
        self.typed.setText("\n".join(commands))
        self.typed.setVisible(bool(commands))
        self.told.setText("\n".join(lines))
        self.good.show()

    def _refused(self, error: AuditorError) -> None:
        self._settle()
        self.copy.hide()
        self.message.show_error(error)

    def _settle(self) -> None:
        self.choose.setText(self.tr("Check an &update…"))
        self.choose.setEnabled(True)
        self.copy.setEnabled(True)
