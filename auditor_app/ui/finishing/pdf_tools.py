"""The line above a PDF: its pages, its size, and words to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from auditor_app.ui.controls import button, label, later, row
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import SIDE
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QPushButton

_STEP: Final = 1.2
_FOUND: Final = 88
_RANGE: Final = (0.25, 5.0)
_TYPING: Final = 250
_MOST_PAGES: Final = 99_999


class PdfTools(QFrame):
    """Turns, zooms and searches in a view of a document."""

    def __init__(self, view: QPdfView, document: QPdfDocument, page: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self._view = view
        self._document = document
        self.number = LineEdit()
        self.number.setValidator(QIntValidator(1, _MOST_PAGES, self))
        self.number.setFixedWidth(scaled(56))
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setAccessibleName(self.tr("Page"))
        self.pages = label("", "muted", wrap=False)
        self.before = self._tool("back", self.tr("Page before"))
        self.after = self._tool("next", self.tr("Next page"))
        self.smaller = self._tool("zoom-out", self.tr("Smaller"))
        self.bigger = self._tool("zoom-in", self.tr("Larger"))
        self.zoom = label("", "muted", wrap=False)
        self.fit = button(self.tr("Fit width"))
        self.whole = button(self.tr("Whole page"))
        self.field = LineEdit()
        self.field.setPlaceholderText(self.tr("Search the report"))
        self.field.setAccessibleName(self.tr("Search the report"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(scaled(220))
        self.found = label("", "muted", wrap=False)
        # Room from the first: nothing jumps while one types.
        self.found.setMinimumWidth(scaled(_FOUND))
        self.hit_before = self._tool("back", self.tr("Hit before"))
        self.hit_after = self._tool("next", self.tr("Next hit"))
        self.search = QPdfSearchModel(self)
        self._hit = -1
        self._typed = later(self, self._look, _TYPING)
        self._lay_out()
        self._connect(page)

    def show_document(self) -> None:
        """A document was loaded."""
        self.search.setDocument(self._document)
        self._view.setSearchModel(self.search)
        self._show_page()
        self._show_zoom()

    def forget(self) -> None:
        """The document is about to be closed: nothing of it stays here."""
        self.field.clear()
        self.search.setSearchString("")

    def turn_to(self, page: int) -> None:
        """Show a page, from 0."""
        last = max(self._document.pageCount() - 1, 0)
        self._view.pageNavigator().jump(min(max(page, 0), last), QPointF())

    def _turn(self, step: int) -> None:
        # Asked for each time: Qt made it, and what Python keeps of such a one may be that of an
        # earlier view in the same place, which ends with that.
        self.turn_to(self._view.pageNavigator().currentPage() + step)

    def go_to_hit(self, step: int) -> None:
        """Show the next hit or the one before, round about."""
        count = self.search.rowCount(self.search.index(-1, -1))
        if not count:
            return
        self._hit = (self._hit + step) % count
        self._view.setCurrentSearchResultIndex(self._hit)
        hit = self.search.resultAtIndex(self._hit)
        self._view.pageNavigator().jump(hit.page(), hit.location())
        self._show_hits()

    def _tool(self, picture: str, name: str) -> QPushButton:
        made = button("", "", picture, name)
        made.setAccessibleName(name)
        made.setFixedWidth(scaled(36))
        made.setStyleSheet("padding: 7px 0;")
        return made

    def _lay_out(self) -> None:
        # In as many lines as they take: a narrow window, large type and long words need two.
        groups = (
            (self.before, self.number, self.pages, self.after),
            (self.smaller, self.zoom, self.bigger, self.fit, self.whole),
            (self.field, self.found, self.hit_before, self.hit_after),
        )
        layout = row(FlowLayout(*map(_together, groups), spacing=GRID * 2))
        layout.setContentsMargins(SIDE, GRID, SIDE, GRID)
        self.setLayout(layout)
        self._show_hits()

    def _connect(self, page: QWidget) -> None:
        self._view.pageNavigator().currentPageChanged.connect(self._show_page)
        self._view.zoomFactorChanged.connect(self._show_zoom)
        self.number.returnPressed.connect(lambda: self.turn_to(int(self.number.text() or 1) - 1))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.smaller.clicked.connect(lambda: self._scale(1 / _STEP))
        self.bigger.clicked.connect(lambda: self._scale(_STEP))
        self.fit.clicked.connect(lambda: self._fit(QPdfView.ZoomMode.FitToWidth))
        self.whole.clicked.connect(lambda: self._fit(QPdfView.ZoomMode.FitInView))
        self.field.textChanged.connect(self._start_looking)
        self.field.returnPressed.connect(lambda: self.go_to_hit(1))
        self.hit_before.clicked.connect(lambda: self.go_to_hit(-1))
        self.hit_after.clicked.connect(lambda: self.go_to_hit(1))
        self.search.countChanged.connect(self._show_hits)
        for keys, action in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._focus_search),
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), lambda: self._scale(_STEP)),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), lambda: self._scale(1 / _STEP)),
            (QKeySequence("Ctrl+0"), lambda: self._fit(QPdfView.ZoomMode.FitToWidth)),
        ):
            QShortcut(keys, page).activated.connect(action)

    def _focus_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _start_looking(self) -> None:
        self._typed.start()

    def _look(self) -> None:
        self._hit = -1
        self.search.setSearchString(self.field.text().strip())
        self._show_hits()

    def _show_hits(self) -> None:
        count = self.search.rowCount(self.search.index(-1, -1))
        wanted = bool(self.field.text().strip())
        for widget in (self.hit_before, self.hit_after):
            widget.setEnabled(count > 0)
        if not wanted:
            self.found.setText("")
        elif self._hit < 0:
            # Page by page: what is not found yet may still come.
            self.found.setText(self.tr("{count} found").format(count=number(count)))
        else:
            self.found.setText(
                self.tr("{place} of {count}").format(
                    place=number(self._hit + 1), count=number(count)
                )
            )

    def _show_page(self) -> None:
        page, count = self._view.pageNavigator().currentPage(), self._document.pageCount()
        if not self.number.hasFocus():
            self.number.setText(str(page + 1))
        self.pages.setText(self.tr("of {count}").format(count=number(count)))
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < count)

    def _show_zoom(self) -> None:
        self.zoom.setText(
            self.tr("{percent}\u00a0%").format(percent=number(round(self._view.zoomFactor() * 100)))
        )

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        self._view.setZoomMode(mode)
        self._show_zoom()

    def _scale(self, factor: float) -> None:
        zoom = self._view.zoomFactor() * factor
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(_RANGE[0], min(zoom, _RANGE[1])))
        self._show_zoom()


def _together(widgets: tuple[QWidget, ...]) -> QWidget:
    """What stays in one line."""
    group = QWidget()
    layout = row(*widgets, spacing=GRID)
    layout.setContentsMargins(0, 0, 0, 0)
    group.setLayout(layout)
    return group
