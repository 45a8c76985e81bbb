"""Long lists as columns: the items of a secondary instance without a node for each cell.

Most secondary instances are tables: `root/item`, each item a few children that hold text. Fifty
thousand of them are 200,000 nodes, of which a form looks at a handful. So the texts are kept by
column, and the node of a row or a cell is made when somebody asks for it, once: asked twice, it
is the same node.
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from auditor_app.xforms.tree import ELEMENT, ChildIndex, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Column: TypeAlias = "Sequence[str | None]"
"""The texts of one column, row by row; None where a row has no such cell."""

NodeName: TypeAlias = "tuple[str, str, str]"
"""`Node.key`, `Node.name` and `Node.namespace`."""


class Table(Node):
    """An element whose children are rows of cells, all of one name, without attributes.

    Args:
        name: its own.
        row_name: that of all its rows.
        columns: the cells by their name, in document order, each as many as there are rows.
        length: how many rows.
    """

    __slots__ = ("_all", "_indexes", "_length", "_rows", "columns", "places", "row_name")

    def __init__(
        self,
        name: NodeName,
        row_name: NodeName,
        columns: Mapping[NodeName, Column],
        length: int,
    ) -> None:
        super().__init__(ELEMENT, *name)
        self.row_name = row_name
        self.columns = tuple(columns.items())
        self.places = {key: place for place, (key, _, _) in enumerate(columns)}
        self._length = length
        self._rows: dict[int, Row] = {}
        self._all: list[Node] | None = None
        self._indexes: dict[str, ChildIndex] = {}

    @property
    def children(self) -> Sequence[Node]:
        """All rows. A secondary instance never changes, so they cannot be set."""
        if self._all is None:
            self._all = list(map(self.row, range(self._length)))
        return self._all

    @children.setter
    def children(self, children: Sequence[Node]) -> None:
        if children:
            raise TypeError(children)

    def row(self, number: int) -> Row:
        """The row at this place, from 0."""
        row = self._rows.get(number)
        if row is None:
            # Records of one form may be open in several threads: setdefault lets one of two win.
            row = self._rows.setdefault(number, Row(self, number))
        return row

    def child_nodes(self) -> Sequence[Node]:
        """All rows: there is nothing between them."""
        return self.children

    def string_value(self) -> str:
        """All texts, without making the nodes."""
        cells = zip(*(column for _, column in self.columns), strict=True)
        return "".join(text for row in cells for text in row if text)

    def named(self, key: str) -> list[Node]:
        """All rows or none: they have one name."""
        if key != self.row_name[0]:
            return []
        return self.children  # type: ignore[return-value]

    def place_of(self, child: Node) -> int:
        """The place of a row, from 1."""
        if isinstance(child, Row) and child.parent is self:
            return child.number + 1
        return super().place_of(child)

    def children_by(self, key: str, column: str) -> ChildIndex:
        """An index of the rows, made of the column itself and kept."""
        if key != self.row_name[0] or column not in self.places:
            return ChildIndex(self.row)
        index = self._indexes.get(column)
        if index is None:
            index = ChildIndex(self.row)
            index.fill(self.columns[self.places[column]][1])
            self._indexes[column] = index
        return index


class Row(Node):
    """A row of a table: an element whose children are its cells."""

    __slots__ = ("_cells", "_table", "number")

    def __init__(self, table: Table, number: int) -> None:
        super().__init__(ELEMENT, *table.row_name)
        self.parent = self._table = table
        self.number = number
        self._cells: dict[int, Node] = {}

    @property
    def children(self) -> Sequence[Node]:
        """The cells. A secondary instance never changes, so they cannot be set."""
        cells = map(self._cell, range(len(self._table.columns)))
        return tuple(cell for cell in cells if cell is not None)

    @children.setter
    def children(self, children: Sequence[Node]) -> None:
        if children:
            raise TypeError(children)

    def child_nodes(self) -> Sequence[Node]:
        """The cells: there is nothing between them."""
        return self.children

    def fixed_place(self) -> int:
        """Its place among the rows."""
        return self.number

    def string_value(self) -> str:
        """The texts of the cells."""
        return "".join(column[self.number] or "" for _, column in self._table.columns)

    def named(self, key: str) -> list[Node]:
        """The cell with this name, if the row has one."""
        place = self._table.places.get(key)
        cell = self._cell(place) if place is not None else None
        return [cell] if cell is not None else []

    def text_at(self, key: str) -> str | None:
        """The text of the cell with this name, without making its node."""
        place = self._table.places.get(key)
        return self._table.columns[place][1][self.number] if place is not None else None

    def _cell(self, place: int) -> Node | None:
        cell = self._cells.get(place)
        if cell is None:
            name, column = self._table.columns[place]
            text = column[self.number]
            if text is None:
                return None
            cell = Node(ELEMENT, *name)
            cell.text = text
            cell.parent = self
            cell = self._cells.setdefault(place, cell)
        return cell


def columns_of(
    rows: Sequence[tuple[tuple[str, ...], Sequence[str]]],
) -> dict[str, Column] | None:
    """The columns of rows that may lack some: each with the names of its cells and their texts.

    None when there is no one order of the columns that is every row's, or a row has two cells of
    one name: then it is no table.
    """
    shapes = dict.fromkeys(names for names, _ in rows)
    order = _common_order(shapes)
    if order is None:
        return None
    place = {name: number for number, name in enumerate(order)}
    places = {names: [place[name] for name in names] for names in shapes}
    columns: list[list[str | None]] = [[None] * len(rows) for _ in order]
    for number, (names, texts) in enumerate(rows):
        for at, text in zip(places[names], texts, strict=True):
            columns[at][number] = text
    return dict(zip(order, columns, strict=True))


def _common_order(shapes: Iterable[tuple[str, ...]]) -> list[str] | None:
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for names in shapes:
        if len(set(names)) < len(names):
            return None
        for name in names:
            sorter.add(name)
        for before, after in pairwise(names):
            sorter.add(after, before)
    try:
        return list(sorter.static_order())
    except CycleError:
        return None
