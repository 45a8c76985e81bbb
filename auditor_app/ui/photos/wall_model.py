"""The photos of an audit as a list model: those that the filter takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from auditor_app.ui.photos.filters import PhotoFilter
from auditor_app.ui.photos.words import photo_name, spoken

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from auditor_app.ui.photos.asking import PhotoItem

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class WallModel(QAbstractListModel):
    """One row a photo; the row's `ITEM` is its `PhotoItem`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PhotoItem, ...] = ()
        self._filter = PhotoFilter()
        self._shown: list[PhotoItem] = []
        self._rows: dict[str, int] = {}

    def show_items(self, items: tuple[PhotoItem, ...]) -> None:
        """Show these photos, as far as the filter takes them."""
        self._all = items
        self.choose(self._filter)

    def choose(self, wanted: PhotoFilter) -> None:
        """Show those that the filter takes."""
        self.beginResetModel()
        self._filter = wanted
        self._shown = [item for item in self._all if wanted.takes(item)]
        self._rows = {item.id: row for row, item in enumerate(self._shown)}
        self.endResetModel()

    def replace(self, item: PhotoItem) -> None:
        """A photo changed; it keeps its place until the filter is chosen anew."""
        self._all = tuple(item if each.id == item.id else each for each in self._all)
        row = self._rows.get(item.id)
        if row is not None:
            self._shown[row] = item
            self.touch(item.id)

    def touch(self, evidence_id: str) -> None:
        """Paint a photo anew."""
        row = self._rows.get(evidence_id)
        if row is not None:
            at = self.index(row)
            self.dataChanged.emit(at, at)

    @property
    def items(self) -> tuple[PhotoItem, ...]:
        """All photos, whatever the filter says."""
        return self._all

    def shown(self) -> tuple[PhotoItem, ...]:
        """The photos in the list."""
        return tuple(self._shown)

    def row_of(self, evidence_id: str) -> int:
        """The row of a photo; -1 where the list has it not."""
        return self._rows.get(evidence_id, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The photo, its name, and what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        item = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return item
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return photo_name(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(item)
            case _:
                return None
