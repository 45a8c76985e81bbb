"""Tables of help pages: Qt shows Markdown's, but their columns run to the right in any language."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextTable, QTextTableCellFormat

from auditor_app.ui.direction import is_mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


def table(*lines: tuple[str, str]) -> str:
    """Markdown of a table of two columns, the first where one begins to read; its head first."""
    head, *rows = (_line(line) for line in lines)
    return "\n".join((head, "| --- | --- |", *rows))


def _line(cells: tuple[str, str]) -> str:
    shown = cells[::-1] if is_mirrored() else cells
    return f"| {' | '.join(shown)} |"


def align_tables(document: QTextDocument) -> None:
    """Let tables stand where lines begin."""
    if not is_mirrored():
        return
    changes = QTextCursor(document)
    changes.beginEditBlock()  # laid out once, not after each cell
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            layout = frame.format().toTableFormat()
            layout.setAlignment(Qt.AlignmentFlag.AlignRight)
            # At that side Qt forgets the document's margin.
            layout.setRightMargin(document.documentMargin())
            frame.setFormat(layout)
            _level(frame)
    changes.endEditBlock()


def _level(table: QTextTable) -> None:
    """Keys in Latin letters stand beside words in higher ones."""
    for line, column in product(range(table.rows()), range(table.columns())):
        cell = table.cellAt(line, column)
        look = cell.format().toTableCellFormat()
        look.setVerticalAlignment(QTextTableCellFormat.VerticalAlignment.AlignMiddle)
        cell.setFormat(look)
