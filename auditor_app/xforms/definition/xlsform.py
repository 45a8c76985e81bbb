"""XLSForm through pyxform, with its errors as faults that name sheet, row and column."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final

from pyxform.errors import PyXFormError
from pyxform.xls2json_backends import get_xlsform
from pyxform.xls2xform import convert

from auditor_app.errors import FormError, FormFault

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

XLSFORM_SUFFIXES: Final = frozenset((".md", ".xlsx", ".xlsm", ".xls", ".csv"))
MAX_UNPACKED: Final = 128 * 1024 * 1024
_SHEETS: Final = ("survey", "choices", "settings", "entities", "external_choices")


@dataclass(frozen=True, slots=True)
class ConvertedForm:
    """The XForm that an XLSForm became, and its rows, to find places again."""

    xml: str
    warnings: tuple[str, ...]
    rows: Mapping[str, int]

    def located(self, faults: Iterable[FormFault]) -> list[FormFault]:
        """`faults` of the XForm with the survey's row before their place."""
        return [self._located(fault) for fault in faults]

    def _located(self, fault: FormFault) -> FormFault:
        match = re.match(
            r"(?:bind|label of|hint of|element bind|\w+) (/[^\s,]+)(?:, ([\w ]+))?", fault.place
        )
        if match is None:
            return fault
        row = self.rows.get(match.group(1).rpartition("/")[2])
        if row is None:
            return fault
        column = _COLUMNS.get(match.group(2) or "", match.group(2))
        place = f"survey, row {row}" + (f", column {column}" if column else "")
        return FormFault(place, fault.message, fault.remedy)


_COLUMNS = {
    "calculate": "calculation",
    "itemset": "choice_filter",
    "message": "constraint_message",
    "readonly": "read_only",
}


def convert_xlsform(content: bytes, suffix: str, path: Path) -> ConvertedForm:
    """The XForm of an XLSForm.

    Raises:
        FormError: with a fault for what pyxform found.
    """
    name = path.name
    if suffix in (".xlsx", ".xlsm"):
        _check_archive(content, name)
    workbook = _workbook(content, suffix, name)
    if not workbook.get("survey"):
        raise FormError(name, [_missing_survey(workbook)])
    warnings: list[str] = []
    try:
        result = convert(xlsform=workbook, warnings=warnings, form_name="data", pretty_print=False)
    except PyXFormError as error:
        raise FormError(name, [_fault_of(error)]) from error
    except _BROKEN as error:
        raise FormError(name, [_unreadable(error)]) from error
    return ConvertedForm(result.xform, tuple(warnings), _rows(workbook))


# What pyxform and the libraries below it let through when a file is not what it claims to be.
_BROKEN = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    OSError,
    EOFError,
    zipfile.BadZipFile,
)


def _check_archive(content: bytes, name: str) -> None:
    """Refuse what unpacks to far more than a form can be, before anything unpacks it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            names = archive.namelist()
    except _BROKEN as error:
        raise FormError(name, [_unreadable(error)]) from error
    if unpacked > MAX_UNPACKED or len(names) > 5000:
        raise FormError(
            name,
            [
                FormFault(
                    "",
                    f"The workbook unpacks to {unpacked / 1e6:.0f} MB; at most"
                    f" {MAX_UNPACKED / 1e6:.0f} are read.",
                    "Put long lists of choices into a CSV file beside the form.",
                )
            ],
        )


def _workbook(content: bytes, suffix: str, name: str) -> dict[str, Any]:
    try:
        if suffix in (".md", ".csv"):
            content = content.decode("utf-8-sig").encode()
        found = get_xlsform(xlsform=content, file_type=suffix)
        return {each.name: getattr(found, each.name) for each in fields(found)}
    except PyXFormError as error:
        raise FormError(name, [_fault_of(error)]) from error
    except UnicodeDecodeError as error:
        raise FormError(
            name,
            [
                FormFault(
                    "",
                    f"Byte {error.start + 1} of the file is no UTF-8 text.",
                    "Save the form as UTF-8.",
                )
            ],
        ) from error
    except _BROKEN as error:
        raise FormError(name, [_unreadable(error)]) from error


def _unreadable(error: Exception) -> FormFault:
    del error  # its text may quote the file
    return FormFault(
        "",
        "The file is not a workbook that can be read.",
        "Open it in a spreadsheet program and save it again as .xlsx.",
    )


def _missing_survey(workbook: Any) -> FormFault:
    there = [sheet for sheet in _SHEETS if workbook.get(sheet)]
    found = f" It has {', '.join(there)}." if there else ""
    return FormFault(
        "survey",
        f"The workbook has no sheet named survey, or nothing in it.{found}",
        "Add a sheet survey with the columns type, name and label.",
    )


_ROW = re.compile(r"\[\s*row\s*:\s*(\d+)\s*\]\s*")
_SHEET = re.compile(r"'(survey|choices|settings|entities|external_choices|osm)' sheet")
_COLUMN = re.compile(r"(?:column|value)s? '([\w:() -]+)'|'([\w:() -]+)' (?:column|value)")


def _fault_of(error: PyXFormError) -> FormFault:
    """A pyxform error with its place taken out of its sentence."""
    text = " ".join(str(error).split())
    row = _ROW.search(text)
    sheet = _SHEET.search(text)
    column = _COLUMN.search(text)
    place = [sheet.group(1) if sheet else "survey"] if row or sheet else []
    if row:
        place.append(f"row {row.group(1)}")
    if column:
        place.append(f"column {column.group(1) or column.group(2)}")
    message, remedy = _split_remedy(_ROW.sub("", text))
    return FormFault(", ".join(place), message, remedy)


def _split_remedy(text: str) -> tuple[str, str]:
    """The cause and the fix of pyxform's sentences, which come in this order."""
    for mark in ("Please ", "Either ", "To fix", "Learn more"):
        at = text.find(mark)
        if at > 0:
            return text[:at].strip(), text[at:].strip()
    return text, "Correct it in the form."


def _rows(workbook: Any) -> dict[str, int]:
    """The survey's row of each question's name, as the spreadsheet counts them."""
    rows: dict[str, int] = {}
    survey: Sequence[Mapping[str, Any]] = workbook.get("survey") or []
    for index, row in enumerate(survey, 2):
        name = row.get("name")
        if isinstance(name, str):
            rows.setdefault(name.strip(), int(row.get("__row", index)))
    return rows
