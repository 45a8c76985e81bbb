"""The report in a viewer. The PDF stays in memory; a file is only written when asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPointF
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from auditor_app.audit import make_report
from auditor_app.ui import files
from auditor_app.ui.controls import button, column, framed, label, row
from auditor_app.ui.destinations import AuditPlace
from auditor_app.ui.inline_message import warning_line
from auditor_app.ui.pages.page import SIDE, Page
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault.leaving import write_outside

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import ReportPlace
    from auditor_app.vault import Audit, Vault

_FIRST_ZOOM = 1.15
"""A page of A4 is then read at an arm's length, and the window shows its sides."""

_ZOOM_STEP = 1.2
_ZOOM_RANGE = (0.25, 5.0)


def _make(vault: Vault, *, audit_id: str) -> tuple[Audit, bytes]:
    return vault.audits.get(audit_id), make_report(vault, audit_id)


class ReportPage(Page):
    """Shows the report of an audit."""

    def __init__(self, desk: Desk, place: ReportPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self._pdf = b""
        self.header.show_title(self.tr("Report"))
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(_FIRST_ZOOM)
        self.view.setPageSpacing(GRID * 2)
        self.view.setDocumentMargins(QMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        table = self.view.palette()
        table.setColor(QPalette.ColorRole.Dark, QColor(TONES.ground))
        self.view.setPalette(table)
        self.view.setAccessibleName(self.tr("Report"))
        self.pages = label("", "muted", wrap=False)
        self.save = button(self.tr("Save a &copy…"), "", "save")
        self.save.setEnabled(False)
        self.confirm = self._make_confirmation()
        self.waiting = label(self.tr("Making the report…"), "muted")
        self._lay_out()

    def start(self) -> None:
        """Make the report."""
        self.desk.ask(self, partial(_make, audit_id=self._audit_id), self._show)

    def leave(self) -> None:
        """Nothing of the report stays behind."""
        super().leave()
        self.document.close()
        self._buffer.close()
        self._pdf = b""

    def _lay_out(self) -> None:
        smaller = button("–")  # noqa: RUF001 - a minus as wide as the plus
        bigger = button("+")
        fit = button(self.tr("Fit width"))
        smaller.setAccessibleName(self.tr("Smaller"))
        bigger.setAccessibleName(self.tr("Larger"))
        smaller.clicked.connect(lambda: self._zoom(1 / _ZOOM_STEP))
        bigger.clicked.connect(lambda: self._zoom(_ZOOM_STEP))
        fit.clicked.connect(lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth))
        self.save.clicked.connect(self._ask_to_save)
        for widget in (self.pages, smaller, bigger, fit, self.save):
            self.header.controls.addWidget(widget)
        self.body.addWidget(self.confirm)
        self.waiting.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.view, 1)
        self.view.hide()
        self.body.addStretch(0)

    def _show(self, made: tuple[Audit, bytes]) -> None:
        audit, self._pdf = made
        self.lead_back_to(AuditPlace(audit.id), audit.title)
        self.waiting.hide()
        self._buffer.setData(QByteArray(self._pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.setDocument(self.document)
        self.view.show()
        self.view.setFocus()
        self.view.pageNavigator().jump(0, QPointF())
        count = self.document.pageCount()
        self.pages.setText(
            self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count)
        )
        self.save.setEnabled(True)

    def _zoom(self, factor: float) -> None:
        zoom = self.view.zoomFactor() * factor
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(_ZOOM_RANGE[0], min(zoom, _ZOOM_RANGE[1])))

    # Saving -------------------------------------------------------------------------------------

    def _make_confirmation(self) -> QWidget:
        self.go_on = button(self.tr("Save an unencrypted copy…"), "danger", "save")
        keep = button(self.tr("Keep it in the vault"))
        self.go_on.clicked.connect(self._save)
        frame = framed(
            "header",
            column(
                warning_line(
                    self.tr(
                        "A saved copy is not encrypted: whoever gets the file can read it. "
                        "What is delivered to your organisation holds the report already."
                    )
                ),
                row(self.go_on, keep, None),
                spacing=GRID,
            ),
            margin=GRID * 2,
        )
        keep.clicked.connect(frame.hide)
        frame.hide()
        return frame

    def _ask_to_save(self) -> None:
        self.confirm.show()
        self.go_on.setFocus()

    def _save(self) -> None:
        target = files.choose_target(
            self, self.tr("Save the report"), "report.pdf", self.tr("PDF (*.pdf)")
        )
        if target is None:
            return
        pdf = self._pdf
        self.confirm.hide()
        self.desk.ask(self, partial(_write, target=target, pdf=pdf), self._saved)

    def _saved(self, target: Path) -> None:
        self.desk.noticed.emit(self.tr("Saved: {file}").format(file=target))


def _write(vault: Vault, *, target: Path, pdf: bytes) -> Path:
    write_outside(vault.folder, target, pdf)
    return target
