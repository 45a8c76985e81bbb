"""Searching all audits: a field, and what was found, each hit a way to its place."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from auditor_app.audit import bring_up_to_date
from auditor_app.errors import VaultError
from auditor_app.ui.controls import button, clear_layout, column, label, later
from auditor_app.ui.destinations import AuditPlace, RecordPlace
from auditor_app.ui.direction import joined
from auditor_app.ui.icons import icon
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import Place

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import SearchHit, SearchResult, Vault

PAUSE = 250
"""Milliseconds without a key after which is searched."""
SHOWN = 20
"""Hits that are shown at once."""
_LONGEST_REST = 24
PART = 0.2
"""Seconds of indexing after which other work of the vault's thread has its turn."""


class AuditSearch(QWidget):
    """The field and the hits.

    Signals:
        searching(bool): hits take the place of the list, or no more.
        wanted(Place): go there.
    """

    searching = Signal(bool)
    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = LineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Search audits and answers"))
        self.field.setAccessibleName(self.tr("Search audits and answers"))
        self.field.setToolTip(QKeySequence(QKeySequence.StandardKey.Find).toString())
        self.field.add_icon(
            QAction(icon("search", TONES.muted), "", self.field),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.hits: list[RowButton] = []
        self.more: QPushButton | None = None
        self._note = label("", "muted")
        self._note.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._asked = ""
        self._shown = 0
        self._pause = later(self, self._search, PAUSE)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._search)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.field.setFocus)
        layout = column(self.field, self._note, spacing=GRID)
        layout.addLayout(self._list)
        self.setLayout(layout)
        # What is below the field begins right there, whatever room there is.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        self._asked, self._shown = self.field.text().strip(), 0
        self.searching.emit(bool(self._asked))
        if self._asked:
            if not self.hits:
                self._say(self.tr("Searching…"))
            self._look(self._asked)
        else:
            self._clear()
            self._note.hide()

    def _look(self, query: str) -> None:
        """A part of the work: what has changed is indexed first, and other work gets between."""
        work = partial(_part, query=query, skip=self._shown)
        self._desk.ask(self, work, partial(self._found, query))

    def _look_for_more(self, query: str) -> None:
        if self.more is not None and self.more.isEnabled():
            self.more.setEnabled(False)
            self._look(query)

    def _found(self, query: str, found: _Found | None) -> None:
        if query != self._asked:
            return
        result = None if found is None else found.result
        if found is None or result is None:
            self._say(self.tr("Reading what has changed…"))
            self._look(query)
            return
        if self._shown == 0:
            self._clear()
        if not result.hits and self._shown == 0:
            self._say(
                self.tr(
                    "Nothing found for “{query}”. Sealed interviews and the identities of "
                    "workers are not searched."
                ).format(query=query)
            )
            return
        self._note.hide()
        self._drop_more()
        for hit in result.hits:
            self._list.addWidget(self._make_row(hit, found.roles.get(hit.record_id, "")))
        self._shown += len(result.hits)
        if result.more:
            self.more = button(self.tr("Show more"), "plain", "down")
            self.more.clicked.connect(partial(self._look_for_more, query))
            self._list.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)

    def _make_row(self, hit: SearchHit, role: str) -> RowButton:
        names = [hit.audit_title, hit.record_title]
        made = RowButton(
            "photo" if hit.place is Place.CAPTION else "site" if role in {"", "site"} else "worker",
            joined(filter(None, names)),
            hit.excerpt,
        )
        made.note.setTextFormat(Qt.TextFormat.RichText)
        made.note.setText(_marked(hit))
        place = RecordPlace(hit.record_id, hit.ref) if hit.record_id else AuditPlace(hit.audit_id)
        made.clicked.connect(partial(self.wanted.emit, place))
        self.hits.append(made)
        return made

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.show()

    def _clear(self) -> None:
        clear_layout(self._list)
        self.hits, self.more = [], None

    def _drop_more(self) -> None:
        if self.more is not None:
            self.more.hide()
            self.more.deleteLater()
            self.more = None


@dataclass(frozen=True, slots=True)
class _Found:
    result: SearchResult
    roles: dict[str, str]


def _part(vault: Vault, *, query: str, skip: int) -> _Found | None:
    """What is found, and of what kind each record is; None: there is more to index first."""
    if not bring_up_to_date(vault, seconds=PART):
        return None
    result = vault.search.find(query, limit=SHOWN, skip=skip)
    ids = dict.fromkeys(hit.record_id for hit in result.hits if hit.record_id)
    return _Found(result, {record_id: _role(vault, record_id) for record_id in ids})


def _role(vault: Vault, record_id: str) -> str:
    """The kind of a record; "" where a damaged vault cannot tell."""
    try:
        return vault.records.get(record_id).role
    except VaultError:
        return ""


def _marked(hit: SearchHit) -> str:
    """The excerpt as HTML, with what was found in bold; somebody's own tags stand as they are."""
    parts: list[str] = []
    last = 0
    for start, end in _whole_words(hit.excerpt, hit.matches):
        parts += [escape(hit.excerpt[last:start]), f"<b>{escape(hit.excerpt[start:end])}</b>"]
        last = end
    return "".join([*parts, escape(hit.excerpt[last:])])


def _whole_words(text: str, matches: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """The places of the words in which something was found, in order and apart.

    A script that sets no spaces has no words to see: there a mark stays what it was.
    """
    grown: list[tuple[int, int]] = []
    for start, end in sorted(matches):
        first, last = start, end
        while first > 0 and _is_letter(text[first - 1]):
            first -= 1
        while last < len(text) and _is_letter(text[last]):
            last += 1
        if last - first - (end - start) > _LONGEST_REST:
            first, last = start, end
        if grown and first <= grown[-1][1]:
            grown[-1] = (grown[-1][0], max(last, grown[-1][1]))
        else:
            grown.append((first, last))
    return grown


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign).startswith("M")
