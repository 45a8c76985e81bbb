"""Choosing the answer that a finding rests on, in a list that is searched while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from auditor_app.ui.controls import bring_into_view, button, column, label, row
from auditor_app.ui.direction import joined
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.markdown import breakable
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.audit import LinkedQuestion

_HEIGHT = 260
_LONGEST = 120
_ITEM = Qt.ItemDataRole.UserRole
_TOWARDS_LIST = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Up))
_TAKE = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class QuestionPicker(QFrame):
    """Answers of the site's own records; all words that are typed have to be in one.

    Signals:
        chosen(EvidenceLink): that one.
        left(): none.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._offered: tuple[LinkedQuestion, ...] = ()
        self.search = LineEdit()
        self.search.setMaxLength(200)
        self.search.setPlaceholderText(self.tr("Search in questions, answers and records"))
        self.search.setAccessibleName(self.tr("Search for an answer"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Answers of the site's records"))
        self.list.setWordWrap(True)
        self.list.setFixedHeight(_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.itemActivated.connect(self._take)
        self.list.installEventFilter(self)
        self.nothing = label("", "muted")
        self.take = button(self.tr("Link this answer"), "primary")
        self.take.clicked.connect(lambda: self._take(self.list.currentItem()))
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        layout = column(
            label(self.tr("Only what the site's own records say, never a worker."), "small"),
            self.search,
            self.nothing,
            self.list,
            row(self.take, cancel, None),
        )
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def offer(self, questions: tuple[LinkedQuestion, ...]) -> None:
        """Show these, all of them."""
        self._offered = questions
        self.search.clear()
        self._filter()

    def focus(self) -> None:
        """Begin to type, in view."""
        self.search.setFocus()
        bring_into_view(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The arrows move in the list while one types, Return takes, Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in _TAKE:
                self._take(self.list.currentItem())
                return True
            if watched is self.search and key in _TOWARDS_LIST:
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(
                    max(0, min(self.list.currentRow() + step, self.list.count() - 1))
                )
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self.list.clear()
        for question in self._offered:
            text = f"{question.label}\n{where_words(question)}"
            if all(word in text.casefold() for word in words):
                item = QListWidgetItem(breakable(text))
                item.setData(_ITEM, question.link)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        has_some = self.list.count() > 0
        self.list.setVisible(has_some)
        self.take.setEnabled(has_some)
        self.nothing.setHidden(has_some)
        self.nothing.setText(
            self.tr("Nothing was found.")
            if self._offered
            else self.tr("No record of the site has an answer that is not linked yet.")
        )

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ITEM))


def where_words(question: LinkedQuestion) -> str:
    """Where a question stands and what was answered, as far as a line holds it."""
    where = question.form
    if question.record:
        where = QCoreApplication.translate("QuestionPicker", "{form}: {record}").format(
            form=question.form, record=question.record
        )
    said = "; ".join(question.answers)
    short = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 2]} …"
    return joined((where, short)) if short else where
