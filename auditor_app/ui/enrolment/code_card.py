"""Enrolling over the network, with the code that the organisation gave."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar

from auditor_app.ui import files
from auditor_app.ui.controls import button, column, label, restyle, row
from auditor_app.ui.enrolling import Standing, enrol_over_network
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.jobs import Job
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.pages.gate import field
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk

_SCHEME = "https://"


class CodeCard(QFrame):
    """Four fields and a button. Nothing is sent before it is pressed.

    Signals:
        enrolled(Standing)
    """

    enrolled = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._authorities: Path | None = None
        self.address = LineEdit(_SCHEME)
        self.auditor = LineEdit()
        self.laptop = LineEdit(platform.node()[:40])
        self.code = LineEdit()
        self.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self.enrol = button(self.tr("&Enrol over the network"), "primary", "send")
        self.own_authority = button(self.tr("The server has an authority of its own…"), "link")
        self.authority = label("", "small")
        self.authority.hide()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("The central store is asked"))
        self.busy.hide()
        self.message = InlineMessage()
        layout = column(
            label(self.tr("With a code, over the network"), "section"),
            label(
                self.tr(
                    "Your organisation gave you an address and a code of eight groups. The code is "
                    "good once, and says which organisation may answer."
                ),
                "muted",
            ),
            field(self.tr("&Address of the central store"), self.address),
            field(self.tr("Your na&me, as you were invited"), self.auditor),
            field(self.tr("Name of this la&ptop, as it was invited"), self.laptop),
            field(self.tr("The &code"), self.code),
            self.message,
            self.busy,
            row(self.enrol, self.own_authority, None),
            self.authority,
            spacing=GRID + 4,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.enrol.clicked.connect(self._enrol)
        self.own_authority.clicked.connect(self._choose_authority)
        for edit in self._edits():
            edit.textEdited.connect(self._calm)
            edit.returnPressed.connect(self._enrol)

    def _edits(self) -> tuple[QLineEdit, ...]:
        return self.address, self.auditor, self.laptop, self.code

    def _enrol(self) -> None:
        if not self.enrol.isEnabled():
            return
        self._calm()
        empty = [e for e in self._edits() if e.text().strip() in {"", _SCHEME}]
        for edit in empty:
            edit.setProperty("faulty", True)  # noqa: FBT003 - Qt's argument
            restyle(edit)
        if empty:
            self.message.say(self.tr("All four are needed."))
            empty[0].setFocus()
            return
        self._set_busy(busy=True)
        url, auditor, laptop, code = (edit.text().strip() for edit in self._edits())
        work = partial(
            enrol_over_network,
            self._desk.vault,
            url=url,
            code=code,
            auditor=auditor,
            laptop=laptop,
            authorities=self._authorities,
            cancelled=self._desk.stopping.is_set,
        )
        self._desk.network.submit(Job(self, work, self._done, self._failed))

    def _done(self, found: Standing) -> None:
        self._set_busy(busy=False)
        self.code.clear()
        self.enrolled.emit(found)

    def _failed(self, error: AuditorError) -> None:
        self._set_busy(busy=False)
        self.message.show_error(error)
        self.enrol.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        for widget in (*self._edits(), self.enrol, self.own_authority):
            widget.setEnabled(not busy)

    def _calm(self) -> None:
        self.message.hide()
        for edit in self._edits():
            if edit.property("faulty"):
                edit.setProperty("faulty", False)  # noqa: FBT003 - Qt's argument
                restyle(edit)

    def _choose_authority(self) -> None:
        chosen = files.choose_file(
            self,
            self.tr("The authorities of the server"),
            self.tr("Certificates (*.pem *.crt);;All files (*)"),
        )
        if chosen is not None:
            self._authorities = chosen
            self.authority.setText(
                self.tr("Only these authorities count: {file}").format(file=chosen.name)
            )
            self.authority.show()
