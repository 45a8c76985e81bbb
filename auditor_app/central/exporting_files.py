"""Rows into a Parquet or a CSV file, some thousand at a time."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeAlias

from sqlalchemy import JSON, BigInteger, Boolean, Date, Float, Integer, String

from auditor_app.central.column_types import Moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import BinaryIO

    import pyarrow as pa
    from sqlalchemy import ColumnElement

Kind: TypeAlias = Literal["text", "whole", "number", "truth", "day", "moment", "json"]

_ROWS: Final = 10_000
_SIZE: Final = 16 * 1024 * 1024
"""Of a row group: rows, and characters of text."""
# What a spreadsheet takes for the beginning of a formula, in East Asian width too; a tab or a line
# end before it is passed over (OWASP, CSV Injection).
_FORMULA: Final = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column and what its values are."""

    name: str
    kind: Kind

    @classmethod
    def of(cls, column: ColumnElement[Any]) -> Self:
        """The column of a table or a view."""
        name, kind = str(getattr(column, "name", "")), column.type
        if isinstance(kind, Moment) or (
            isinstance(kind, String) and name.endswith(("_at", "_until"))
        ):
            return cls(name, "moment")
        known: tuple[tuple[Any, Kind], ...] = (
            (Boolean, "truth"),
            ((BigInteger, Integer), "whole"),
            (Float, "number"),
            (Date, "day"),
            (JSON, "json"),
        )
        return cls(name, next((said for of, said in known if isinstance(kind, of)), "text"))

    def value(self, found: Any) -> Any:
        """A value of a row as Python has it."""
        if found is None:
            return None
        if self.kind == "moment" and isinstance(found, str):
            return datetime.fromisoformat(found)
        return json.dumps(found, sort_keys=True) if self.kind == "json" else found


def write_parquet(
    file: BinaryIO, columns: Sequence[ExportColumn], rows: Iterable[Sequence[Any]]
) -> int:
    """Write the rows as Parquet with typed columns; how many they were."""
    import pyarrow as pa  # noqa: PLC0415 - loads for longer than most commands take
    from pyarrow import parquet  # noqa: PLC0415 - likewise

    schema = pa.schema([(column.name, _arrow_type(pa, column.kind)) for column in columns])
    counted = 0
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(rows):
            values = [
                [column.value(row[place]) for row in group] for place, column in enumerate(columns)
            ]
            arrays = [
                pa.array(each, field.type) for each, field in zip(values, schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            counted += len(group)
    return counted


def write_csv(
    file: BinaryIO, columns: Sequence[ExportColumn], rows: Iterable[Sequence[Any]]
) -> int:
    """Write the rows as CSV (RFC 4180, UTF-8) that runs nothing in a spreadsheet; how many."""
    counted = 0
    with CsvFile(file, [column.name for column in columns]) as target:
        for row in rows:
            target.write(c.value(v) for c, v in zip(columns, row, strict=True))
            counted += 1
    return counted


class CsvFile:
    """A CSV file with its headings. The file below it stays open."""

    def __init__(self, file: BinaryIO, headings: Sequence[str]) -> None:
        self._text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        self._writer = csv.writer(self._text, lineterminator="\r\n")
        self.write(headings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, values: Iterable[Any]) -> None:
        """One row."""
        self._writer.writerow([cell(value) for value in values])

    def close(self) -> None:
        """Write what is still in memory."""
        self._text.detach()


def cell(value: Any) -> str:
    """A value as it stands in a cell; a text that would run as a formula begins with a `'`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return repr(value)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _groups(rows: Iterable[Sequence[Any]]) -> Iterable[list[Sequence[Any]]]:
    group: list[Sequence[Any]] = []
    size = 0
    for row in rows:
        group.append(row)
        size += sum(len(value) for value in row if isinstance(value, str))
        if len(group) >= _ROWS or size >= _SIZE:
            yield group
            group, size = [], 0
    if group:
        yield group


def _arrow_type(arrow: Any, kind: Kind) -> pa.DataType:
    types: dict[Kind, pa.DataType] = {
        "text": arrow.string(),
        "json": arrow.string(),
        "whole": arrow.int64(),
        "number": arrow.float64(),
        "truth": arrow.bool_(),
        "day": arrow.date32(),
        "moment": arrow.timestamp("us", tz="UTC"),
    }
    return types[kind]
