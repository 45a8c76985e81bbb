"""Rows of a workbook that are not read: pyxform takes some sixty empty rows for a sheet's end."""

from __future__ import annotations

import io
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from pyxform.xls2json_backends import is_empty, pyxl_open, xlrd_open

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.sheets import FIRST_ROW, SHEETS, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_MOST_ROWS: Final = 1_048_576
"""As many as a sheet has; a file may claim more."""
_COMPOUND: Final = b"\xd0\xcf\x11\xe0"
_ARCHIVE: Final = b"PK"


def unread_rows(content: bytes, workbook: Mapping[str, Any]) -> Iterator[FormFault]:
    """The first row below a long gap of each sheet.

    Args:
        content: the file; only Excel's kinds have such an end.
        workbook: the sheets of it that pyxform read.
    """
    for title, rows in _sheets(content):
        name = title.lower()
        if len(workbook.get("sheet_names") or ()) == 1 and name not in SHEETS:
            name = "survey"
        if name not in SHEETS or not workbook.get(name):
            continue
        last = len(workbook[name]) + FIRST_ROW - 1
        try:
            below = _first_filled(rows, last)
        except Exception:  # noqa: BLE001 - openpyxl raises whatever Python raises
            below = 0  # pyxform stopped before it: what no form is made of may be anything
        if below:
            yield FormFault(
                str(Place(name, below)),
                f"Row {below} and those below it are not read: after row {last} come"
                f" {below - last - 1} empty ones, which end the sheet.",
                "Delete the empty rows between, or what stands below them if it is no part of"
                " the form.",
            )


def _sheets(content: bytes) -> Iterator[tuple[str, Iterable[Sequence[Any]]]]:
    if content.startswith(_ARCHIVE):
        workbook = pyxl_open(io.BytesIO(content), read_only=True, data_only=True)
        for sheet in workbook.worksheets:
            yield sheet.title, sheet.iter_rows(values_only=True)
    elif content.startswith(_COMPOUND):
        for sheet in xlrd_open(file_contents=content).sheets():
            yield sheet.name, (sheet.row_values(number) for number in range(sheet.nrows))


def _first_filled(rows: Iterable[Sequence[Any]], last: int) -> int:
    """The number of the first row after `last` with anything in a column with a heading, or 0."""
    numbered = enumerate(islice(rows, _MOST_ROWS), 1)
    _, header = next(numbered, (0, ()))
    columns = [at for at, heading in enumerate(header) if not is_empty(heading)]
    empty: Sequence[Any] = ()
    for number, row in numbered:
        # A gap may be a million rows long, each the same tuple.
        if number > last and row is not empty:
            if not all(is_empty(row[at]) for at in columns if at < len(row)):
                return number
            empty = row
    return 0
