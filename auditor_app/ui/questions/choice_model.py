"""Choices for Qt's views: fifty thousand cost no more than the few that are in sight.

A view goes through all rows of its model to lay them out, so the model has only some until
somebody scrolls to the end of them or asks for one behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from auditor_app.ui.questions.choice_search import ChoiceSearch, label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon

    from auditor_app.xforms import Choice

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
VALUE: Final = Role.UserRole
"""The role in which a row tells the value of its choice."""

_NOWHERE: Final = QModelIndex()
_SLICE: Final = 2_000
"""Choices that are made ready for the search in one go: about five milliseconds."""


_PAGE: Final = 500
"""Rows that are there at first, and that come at a time."""


class ChoiceModel(QAbstractListModel):
    """Choices, or those among them that were found.

    Args:
        unset: what a first row says that stands for no answer; "" for no such row.
        ticks: whether rows can be ticked.

    Signals:
        ticked(value, on): the person ticked a row, or took the tick away.
        found_more(): a long list is ready, and shows more of what was looked for.
    """

    ticked = Signal(str, bool)
    found_more = Signal()

    def __init__(
        self, parent: QObject | None = None, *, unset: str = "", ticks: bool = False
    ) -> None:
        super().__init__(parent)
        self.readonly = False
        self._unset = unset
        self._ticks = ticks
        self._choices: tuple[Choice, ...] = ()
        self._shown: Sequence[int] = ()
        self._loaded = 0
        self._places: dict[str, int] | None = None
        self._chosen: frozenset[str] = frozenset()
        self._icons: dict[str, QIcon] = {}
        self._search = ChoiceSearch(())
        self._wanted = ""
        self._preparing = QTimer(self)
        self._preparing.setInterval(0)
        self._preparing.timeout.connect(self._prepare)

    # What is shown ------------------------------------------------------------------------------

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All of them, found or not."""
        return self._choices

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices, all of them."""
        self.beginResetModel()
        self._choices = choices
        self._icons = {}
        self._places = None
        self._shown = range(len(choices))
        self._loaded = self._first_page()
        self._wanted = ""
        self.endResetModel()
        self._search = ChoiceSearch(choices)
        self._preparing.stop()
        if len(choices) > _SLICE:
            self._preparing.start()

    @property
    def found(self) -> int:
        """How many choices are shown, also those that nobody has scrolled to yet."""
        return len(self._shown)

    def load(self, rows: int) -> None:
        """Have so many rows at least, as far as there are."""
        wanted = min(rows, len(self._shown))
        if wanted > self._loaded:
            self.beginInsertRows(QModelIndex(), self._loaded, wanted - 1)
            self._loaded = wanted
            self.endInsertRows()

    def look_for(self, typed: str) -> None:
        """Show what holds the words typed."""
        self._wanted = typed
        if not self._search.ready and not self._preparing.isActive():
            self._prepare()
            if not self._search.ready:
                self._preparing.start()
        self._show(self._search.find(typed))

    def show_only(self, values: Sequence[str]) -> None:
        """Show the choices with these values."""
        self._wanted = ""
        places = self._by_value()
        self._show([places[value] for value in values if value in places])

    def show_chosen(self, values: Sequence[str]) -> None:
        """Tick the choices with these values, wherever they are shown."""
        self._chosen = frozenset(values)
        if self._loaded:
            last = self.index(self._loaded - 1)
            self.dataChanged.emit(self.index(0), last, [Role.CheckStateRole])

    def show_picture(self, value: str, icon: QIcon | None) -> None:
        """Show a picture before the words of a choice, or none."""
        if icon is None:
            self._icons.pop(value, None)
        else:
            self._icons[value] = icon
        if self._loaded:
            last = self.index(self.rowCount() - 1)
            self.dataChanged.emit(self.index(0), last, [Role.DecorationRole])

    def named(self, typed: str) -> tuple[str, ...]:
        """The values of the choices that are called exactly what is typed."""
        return self._search.named(typed)

    def label(self, value: str) -> str:
        """What the choice with this value is called; the value where it is not offered."""
        place = self._by_value().get(value)
        return value if place is None else label_of(self._choices[place])

    def row_of(self, value: str) -> int:
        """The row in which a choice is shown while all are, -1 where it is not offered."""
        if not value:
            return 0 if self._unset else -1
        place = self._by_value().get(value)
        return -1 if place is None else place + bool(self._unset)

    # What Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The rows of a list: none of them has any below."""
        return 0 if parent.isValid() else self._loaded + bool(self._unset)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether there are rows that nobody has scrolled to yet."""
        return not parent.isValid() and self._loaded < len(self._shown)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Bring the next rows."""
        if not parent.isValid():
            self.load(self._loaded + _PAGE)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Label, value and tick of a row."""
        row = index.row() - bool(self._unset)
        if row < 0:
            return {Role.DisplayRole: self._unset, VALUE: ""}.get(Role(role))
        choice = self._choices[self._shown[row]]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return label_of(choice)
        if role == VALUE:
            return choice.value
        if role == Role.DecorationRole:
            return self._icons.get(choice.value)
        if role == Role.CheckStateRole and self._ticks:
            on = choice.value in self._chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Role.EditRole
    ) -> bool:
        """A tick is said, and shown once the answer comes back."""
        if role != Role.CheckStateRole or self.readonly:
            return False
        self.ticked.emit(str(index.data(VALUE)), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be ticked where the question asks for it."""
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        if self._ticks and not self.readonly:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Rows that begin with letters typed on a closed box: Qt's own would ask for each row."""
        if role != Role.DisplayRole or not isinstance(value, str):
            return super().match(start, role, value, hits, flags)
        begins = value.casefold()
        count, ahead = self.rowCount(), int(bool(self._unset))
        for step in range(count):
            row = (max(start.row(), 0) + step) % count
            if row < ahead:
                continue
            label = label_of(self._choices[self._shown[row - ahead]])
            if label.casefold().startswith(begins):
                return [self.index(row)]
        return []

    def _by_value(self) -> dict[str, int]:
        """The places of all choices, worked out when one is first asked for."""
        if self._places is None:
            self._places = {choice.value: place for place, choice in enumerate(self._choices)}
        return self._places

    def _show(self, places: Sequence[int]) -> None:
        self.beginResetModel()
        self._shown = places
        self._loaded = self._first_page()
        self.endResetModel()

    def _first_page(self) -> int:
        """How many rows are there at once; a closed box wants all, and has few."""
        return len(self._shown) if self._unset else min(len(self._shown), _PAGE)

    def _prepare(self) -> None:
        self._search.prepare(_SLICE)
        if self._search.ready and self._preparing.isActive():
            self._preparing.stop()
            if self._wanted:
                self.look_for(self._wanted)
                self.found_more.emit()
