"""What a grid is in the document's structure: a table, a list, a quotation, or mere layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from auditor_app.report.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.report.tagging import Role

Kind = Literal["", "table", "list", "items", "quotation", "layout"]

_WHOLE: Final[Mapping[Kind, Role]] = {
    "table": "Table",
    "list": "L",
    "items": "L",
    "quotation": "BlockQuote",
}


class RowMarks:
    """A row in the document's structure, one also where it goes on overleaf."""

    def __init__(self) -> None:
        self.row: Element | None = None
        self.cells: dict[int, Element] = {}


class GridMarks:
    """A grid of `columns` in the document's structure, one also where it goes on overleaf.

    `names` is the column that says what the rest of its row is about.
    """

    def __init__(self, kind: Kind, columns: int, names: int | None) -> None:
        self.whole = Element(_WHOLE[kind]) if kind in _WHOLE else None
        self._kind = kind
        self._columns = columns
        self._names = names

    def row(self, marks: RowMarks) -> Element | None:
        """The element of a row, None where it is none."""
        if marks.row is None and self._kind in {"table", "list"}:
            marks.row = Element("TR" if self._kind == "table" else "LI")
        return marks.row

    def cell(
        self, marks: RowMarks, column: int, *, is_header: bool, is_alone: bool
    ) -> Element | None:
        """The element of a cell of a row, None where it is none; `is_alone` in its row."""
        if column not in marks.cells:
            made = self._cell(column, is_header=is_header, is_alone=is_alone)
            if made is None:
                return None
            marks.cells[column] = made
        return marks.cells[column]

    def _cell(self, column: int, *, is_header: bool, is_alone: bool) -> Element | None:
        if self._kind == "list":
            return Element("LBody" if column else "Lbl")
        if self._kind == "items":
            return Element("LI").add(Element("LBody"))
        if self._kind != "table":
            return None
        span = f" /ColSpan {self._columns}" if is_alone and self._columns > 1 else ""
        if is_header:
            return Element("TH", attributes="<</O /Table /Scope /Column>>")
        if span or column == self._names:
            return Element("TH", attributes=f"<</O /Table /Scope /Row{span}>>")
        return Element("TD")
