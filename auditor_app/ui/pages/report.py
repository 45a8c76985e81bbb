"""The report in a viewer, and on paper. The PDF stays in memory unless a file is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QFrame, QGraphicsColorizeEffect, QWidget

from auditor_app.report import FILE_NAMES
from auditor_app.ui import files
from auditor_app.ui.controls import button, column, framed, label
from auditor_app.ui.destinations import AuditPlace
from auditor_app.ui.error_words import said
from auditor_app.ui.finishing import printing
from auditor_app.ui.finishing.paper_wish import keep_quality, paper_offer
from auditor_app.ui.finishing.pdf_tools import PdfTools
from auditor_app.ui.finishing.report_language import (
    MadeReport,
    ReportLanguageBox,
    made_report,
    usual_language,
)
from auditor_app.ui.finishing.variant_bar import VariantBar
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.inline_message import InlineMessage, warning_line
from auditor_app.ui.jobs import Job
from auditor_app.ui.pages.page import SIDE, Page
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault.leaving import write_outside

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import ReportPlace
    from auditor_app.ui.finishing.paper_wish import PaperOffer, PaperWish
    from auditor_app.vault import Audit, Vault

_FIRST_ZOOM = 1.15
"""A page of A4 is then read at an arm's length, and the window shows its sides."""


def _audit(vault: Vault, *, audit_id: str) -> Audit:
    return vault.audits.get(audit_id)


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
        self.tools = PdfTools(self.view, self.document, self)
        self.tools.hide()
        self.papers = VariantBar()
        self.papers.chosen.connect(self._wish_for)
        self.language = ReportLanguageBox()
        self.print = button(self.tr("&Print…"), "", "print", self.tr("Print the report (Ctrl+P)"))
        self.save = button(self.tr("Save a &copy…"), "", "save")
        for control in (self.print, self.save):
            control.setEnabled(False)
        self.confirm = self._make_confirmation()
        self.print_confirm = self._make_print_confirmation()
        self.message = InlineMessage()
        self.message.setContentsMargins(SIDE, GRID, SIDE, GRID)
        self.waiting = label(self.tr("Making the report…"), "muted")
        self._lay_out()

    def start(self) -> None:
        """Make the report; the way back is there before, and also where it cannot be made."""
        self.desk.ask(self, partial(_audit, audit_id=self._audit_id), self._name)
        offer = partial(paper_offer, audit_id=self._audit_id)
        self.desk.ask(self, offer, self._offered, self._not_made)

    def _name(self, audit: Audit) -> None:
        self.lead_back_to(AuditPlace(audit.id), audit.title)

    def _offered(self, offer: PaperOffer) -> None:
        self.papers.offer(offer)
        self._make()

    def _make(self, chosen: str = "") -> None:
        """Make the paper, in the language `chosen` from now on or as it was."""
        work = partial(
            made_report,
            audit_id=self._audit_id,
            wish=self.papers.wish,
            usual=usual_language(),
            chosen=chosen,
        )
        self.desk.ask(self, work, self._show, self._not_made)

    def _wish_for(self, wish: PaperWish) -> None:
        if wish.variant != "interpreter_card":
            keep = partial(keep_quality, quality=wish.quality)
            self.desk.ask(self, keep, lambda _: None, self._not_made)
        self._make_again()

    def _make_again(self, chosen: str = "") -> None:
        """Another one: what was shown is let go of at once, so that nothing else is printed."""
        self._let_go()
        self._do_not_print()
        for control in (self.language, self.print, self.save):
            control.setEnabled(False)
        for part in (self.message, self.confirm, self.tools, self.view):
            part.hide()
        self.waiting.show()
        self._make(chosen)

    def _not_made(self, error: AuditorError) -> None:
        self.waiting.hide()
        self.message.show_error(error)

    def leave(self) -> None:
        """Nothing of the report stays behind."""
        super().leave()
        self._let_go()

    def _let_go(self) -> None:
        self.tools.forget()
        self.document.close()
        self._buffer.close()
        self._pdf = b""

    def _lay_out(self) -> None:
        self.save.clicked.connect(self._ask_to_save)
        self.print.clicked.connect(self._ask_to_print)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        shortcut.activated.connect(self._ask_to_print)
        self.language.picked.connect(self._make_again)
        for widget in (self.language, self.print, self.save):
            self.header.controls.addWidget(widget)
        for frame in (
            self.papers,
            self.confirm,
            self.print_confirm,
            self.message,
            self.tools,
        ):
            self.body.addWidget(frame)
        self.waiting.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.view, 1)
        self.view.hide()
        self.body.addStretch(0)

    def _show(self, made: MadeReport) -> None:
        if made.wish != self.papers.wish:
            return  # it was wished for before: the newer one is on its way
        self._let_go()
        self._pdf = made.pdf
        self.language.show_made(made)
        self.waiting.hide()
        self._buffer.setData(QByteArray(self._pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.setDocument(self.document)
        self.view.show()
        self.view.setFocus()
        self.view.pageNavigator().jump(0, QPointF())
        self.tools.show_document()
        self.tools.show()
        if made.unsigned is not None:
            words = self.tr("This report carries no electronic signature: {why}")
            self.message.say(words.format(why=" ".join(said(made.unsigned))))
        for control in (self.print, self.save):
            control.setEnabled(True)

    # Saving -------------------------------------------------------------------------------------

    def _make_confirmation(self) -> QWidget:
        self.go_on = button(self.tr("Save an unencrypted copy…"), "danger", "save")
        keep = button(self.tr("Keep it in the vault"))
        self.go_on.clicked.connect(self._save)
        frame = _question(
            self.tr(
                "A saved copy is not encrypted: whoever gets the file can read it. "
                "What is delivered to your organisation holds the report already."
            ),
            self.go_on,
            keep,
        )
        keep.clicked.connect(frame.hide)
        frame.hide()
        return frame

    def _ask_to_save(self) -> None:
        self._do_not_print()
        self.confirm.show()
        self.go_on.setFocus()

    def _save(self) -> None:
        target = files.choose_target(
            self, self.tr("Save the report"), self._file_name, self.tr("PDF (*.pdf)")
        )
        if target is None:
            return
        pdf = self._pdf
        self.confirm.hide()
        self.desk.ask(self, partial(_write, target=target, pdf=pdf), self._saved)

    @property
    def _file_name(self) -> str:
        return FILE_NAMES[self.papers.wish.variant]

    def _saved(self, target: Path) -> None:
        self.desk.noticed.emit(self.tr("Saved: {file}").format(file=target))

    # Printing -----------------------------------------------------------------------------------

    def _make_print_confirmation(self) -> QWidget:
        self.go_on_printing = button(self.tr("Choose a printer…"), "primary", "print")
        keep = button(self.tr("Do not print"))
        self.go_on_printing.clicked.connect(self._print)
        self.grey = QCheckBox(self.tr("In shades of &grey"))
        self.grey.toggled.connect(self._preview)
        frame = _question(
            self.tr(
                "No file is written on this laptop, but the system's print service keeps"
                " the pages unencrypted until they are printed, and some printers and print"
                " servers keep them longer. Take a printer that you or your organisation"
                " control, never the site's."
            ),
            self.go_on_printing,
            keep,
            self.grey,
        )
        keep.clicked.connect(self._do_not_print)
        frame.hide()
        return frame

    def _preview(self) -> None:
        """Show the pages as they will be on paper, while it is asked how to print them."""
        grey = self.grey.isChecked() and not self.print_confirm.isHidden()
        effect = QGraphicsColorizeEffect(self.view.viewport()) if grey else None
        if effect is not None:
            effect.setColor(QColor(Qt.GlobalColor.black))
        self.view.viewport().setGraphicsEffect(effect)  # type: ignore[arg-type]  # None takes it off

    def _do_not_print(self) -> None:
        self.print_confirm.hide()
        self._preview()

    def _ask_to_print(self) -> None:
        if not self.print.isEnabled():
            return
        self.confirm.hide()
        self.message.hide()
        self.print_confirm.show()
        self._preview()
        self.go_on_printing.setFocus()

    def _print(self) -> None:
        self._do_not_print()
        if not printing.has_printer():
            self.message.say(
                self.tr(
                    "No printer is set up on this computer. Set one up in the system's settings,"
                    " or save a copy and print it elsewhere."
                )
            )
            return
        mode = QPrinter.ColorMode
        color = mode.GrayScale if self.grey.isChecked() else mode.Color
        wish = printing.ask(self, self.document.pageCount(), color)
        if wish is None:
            return
        self.print.setEnabled(False)
        self.print.setText(self.tr("Printing…"))
        self.papers.setEnabled(False)
        work = partial(printing.print_pages, self._pdf, wish, self.desk.stopping.is_set)
        self.desk.paper.submit(Job(self, work, lambda _: self._printed(), self._not_printed))

    def _printed(self) -> None:
        self._rest()
        self.desk.noticed.emit(self.tr("The pages are with the print service."))

    def _not_printed(self, error: AuditorError) -> None:
        self._rest()
        self.message.show_error(error)

    def _rest(self) -> None:
        self.papers.setEnabled(True)
        self.print.setEnabled(True)
        self.print.setText(self.tr("&Print…"))


def _question(words: str, *controls: QWidget) -> QFrame:
    """What is to be known before something is done, and its buttons, in line with the page."""
    layout = column(warning_line(words), FlowLayout(*controls))
    frame = framed("header", layout)
    layout.setContentsMargins(SIDE, GRID * 2, SIDE, GRID * 2)
    return frame


def _write(vault: Vault, *, target: Path, pdf: bytes) -> Path:
    write_outside(vault.folder, target, pdf)
    return target
