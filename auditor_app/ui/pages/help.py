"""The help: a list of short pages, a search, and the keys that hold where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from auditor_app.ui.controls import column, label, row
from auditor_app.ui.help import licences
from auditor_app.ui.help.keys import keys_for
from auditor_app.ui.help.tables import align_tables, table
from auditor_app.ui.help.topics import LINK, Topic, found, topic
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.markdown import literal
from auditor_app.ui.pages.page import SIDE, Page
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import HelpPlace

_LIST = 288


class HelpPage(Page):
    """Shows one help page; it needs no vault."""

    section = "help"

    def __init__(self, desk: Desk, place: HelpPlace) -> None:
        super().__init__(desk)
        self.place = place
        self.header.show_title(self.tr("Help"))
        if place.back is not None:
            self.lead_back_to(place.back, self.tr("Where you were"))
        self._language = desk.looks.language.code
        self.search = LineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setProperty("look", "plain")
        self.list.setAccessibleName(self.tr("Help pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label(self.tr("No help page has all of these words."), "muted")
        self.nothing.hide()
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help page"))
        self.text.setOpenLinks(False)
        side = QWidget()
        side.setFixedWidth(scaled(_LIST))
        side.setLayout(column(self.search, self.nothing, spacing=GRID))
        layout = side.layout()
        if layout is not None:
            layout.addWidget(self.list)
        line = row(side, spacing=GRID * 3)
        line.addWidget(self.text, 1)
        line.setContentsMargins(SIDE, GRID * 3, SIDE, GRID * 3)
        self.body.addLayout(line, 1)
        self.search.textChanged.connect(self._find)
        self.list.currentItemChanged.connect(self._chosen)
        self.text.anchorClicked.connect(self._follow)
        # Choosing a line lays the list out: that has to know how high the theme makes its lines.
        self.list.ensurePolished()
        self._find("")
        self.show_topic(place.topic)

    def start(self) -> None:
        """Ready to read: the keys of the arrow scroll at once."""
        self.text.setFocus()
        # A search looks there too: it is read on another thread before one begins.
        self.desk.run(self, licences.parts, lambda _: None)

    def show_topic(self, name: str) -> None:
        """Show a help page."""
        for line in range(self.list.count()):
            item = self.list.item(line)
            if item.data(Qt.ItemDataRole.UserRole) == name:
                self.list.blockSignals(True)  # noqa: FBT003 - Qt's argument
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self._show(topic(name, self._language))

    def _find(self, query: str) -> None:
        here = self.list.currentItem()
        before = here.data(Qt.ItemDataRole.UserRole) if here is not None else self.place.topic
        row = 0
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.list.clear()
        for each in found(query, self._language):
            item = QListWidgetItem(each.title)
            item.setToolTip(literal(each.title))
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            self.list.addItem(item)
            if each.name == before:
                row = self.list.count() - 1
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self.nothing.setVisible(self.list.count() == 0)
        self._chosen(self.list.currentItem())

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(topic(str(item.data(Qt.ItemDataRole.UserRole)), self._language))

    def _follow(self, url: QUrl) -> None:
        if url.toString().startswith(LINK):
            self.search.clear()
            self.show_topic(url.toString().removeprefix(LINK))
        elif url.toString().startswith(licences.LINK):
            name = url.path(QUrl.ComponentFormattingOption.FullyDecoded)
            self.text.setHtml(licences.licence_page(name, f"{LINK}{licences.NAME}"))
            self._from_the_top()

    def _show(self, shown: Topic) -> None:
        if shown.name == licences.NAME:
            self.text.setMarkdown(f"# {shown.title}\n\n{shown.text}")
            self._from_the_top()
            return
        keys = ((key.shown, key.words) for key in keys_for(shown.name))
        told = table((self.tr("Keys"), self.tr("What they do")), *keys)
        self.text.setMarkdown(
            f"# {shown.title}\n\n{shown.text}\n\n## {self.tr('Keys')}\n\n{told}\n"
        )
        self._from_the_top()

    def _from_the_top(self) -> None:
        _space_out(self.text.document())
        align_tables(self.text.document())
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)


def _space_out(document: QTextDocument) -> None:
    """Room above headings and below paragraphs, as a page of a book has it."""
    document.setDocumentMargin(GRID * 2)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, not after each block
    block = document.begin()
    while block.isValid():
        layout = block.blockFormat()
        if layout.headingLevel() > 1:
            layout.setTopMargin(GRID * 2)
        if block.textList() is None or layout.headingLevel():
            layout.setBottomMargin(GRID // 2)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(layout)
        block = block.next()
    cursor.endEditBlock()
