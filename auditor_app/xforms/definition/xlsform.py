"""XLSForm through pyxform; where that fails, every fault with its sheet, row and column."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections import Counter
from copy import copy
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final

from pyxform.errors import PyXFormError, PyXFormReadError
from pyxform.xls2json_backends import get_xlsform, pyxl_open
from pyxform.xls2xform import convert

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.collecting import garbage_swept
from auditor_app.xforms.definition.external_choices import with_lists
from auditor_app.xforms.definition.sheets import SHEETS, Place, Workbook
from auditor_app.xforms.definition.xlsform_faults import place_and_words
from auditor_app.xforms.definition.xlsform_repair import repair
from auditor_app.xforms.definition.xlsform_words import nearest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.xforms.definition.form import FormDefinition

MAX_UNPACKED: Final = 64 * 1024 * 1024
"""Of a workbook. One with 50,000 choices in five languages unpacks to some 30 MB."""
_MAX_PARTS: Final = 5_000
_MAX_STRINGS: Final = 600_000
"""That takes some seconds to read; 50,000 choices in five languages have half of it."""
_SHARED: Final = "xl/sharedStrings.xml"
_PROLOG: Final = 64 * 1024
_SEPARATORS: Final = {";": "semicolons", "\t": "tabs", "|": "bars"}
_PROTECTED: Final = "EncryptedPackage".encode("utf-16-le")
_PACKED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How a part of a workbook may be packed (ECMA-376-2); others are never unpacked piece by piece."""
_PIECE: Final = 64 * 1024
_NOT_ZIPS: Final = (zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, RuntimeError)
"""What zipfile raises; a password or a way of packing that it does not know is a RuntimeError."""
_WORKBOOKS: Final = frozenset((".xlsx", ".xlsm", ".xls"))
_BEGINNINGS: Final = {b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": ".xls", b"PK\x03\x04": ".xlsx"}


def read_workbook(content: bytes, suffix: str, path: Path) -> dict[str, Any]:
    """The sheets of an XLSForm, as pyxform takes them.

    Raises:
        FormError: the file is no workbook, or has no sheet of questions.
    """
    name = path.name
    # What a workbook is stands in its first bytes, whatever its name says.
    for beginning, kind in _BEGINNINGS.items():
        if suffix in _WORKBOOKS and content.startswith(beginning):
            suffix = kind
    if suffix == ".xls" and _PROTECTED in content:
        message = "The workbook is protected by a password."
        raise FormError(name, [FormFault("", message, "Save it without one.")])
    if suffix in (".xlsx", ".xlsm"):
        _check_archive(content, name)
    if suffix == ".csv":
        _check_separator(content, name)
    workbook = _workbook(content, suffix, name, path.stem)
    if not workbook.get("survey"):
        raise FormError(name, [_missing_survey(workbook)])
    return workbook


def form_of(
    workbook: dict[str, Any], name: str, read: Callable[[str], FormDefinition]
) -> FormDefinition:
    """The form that the sheets make.

    Args:
        workbook: of `read_workbook`.
        name: the file's, for errors.
        read: gives the form of an XForm's text, or raises a FormError with its faults.

    Raises:
        FormError: with every fault that can be found in one go.
    """
    form, warnings, faults = attempt(workbook, read)
    if form is None:
        # Looking for every fault says what the first failure was as well.
        raise FormError(name, repair(workbook, read).faults or faults)
    return replace(form, warnings=(*_worded(warnings, workbook), *form.warnings))


def attempt(
    workbook: dict[str, Any], read: Callable[[str], FormDefinition]
) -> tuple[FormDefinition | None, list[str], list[FormFault]]:
    """The form of the sheets and pyxform's warnings, or None and the faults met first."""
    warnings: list[str] = []
    try:
        return read(_converted(workbook, warnings)), warnings, []
    except FormError as error:
        return None, warnings, list(error.faults)
    except Exception:  # noqa: BLE001 - pyxform raises whatever Python raises
        return None, warnings, [_unreadable("")]


def _converted(workbook: dict[str, Any], warnings: list[str]) -> str:
    """The XForm that pyxform makes; of the tree that it was made of nothing stays."""
    with garbage_swept():
        made = convert(xlsform=workbook, warnings=warnings, pretty_print=False)
        text = with_lists(made.xform, made.itemsets)
        del made
    return text


def _worded(warnings: list[str], workbook: dict[str, Any]) -> list[str]:
    # Photos are evidence and keep their size: advice to shrink them does not apply here.
    kept = [each for each in warnings if "max-pixels" not in each]
    if not kept:
        return []
    book = Workbook(workbook)
    worded = []
    for each in kept:
        place, message, _ = place_and_words(each, book)
        worded.append(f"{place}: {message}" if place.row else message)
    return worded


def _check_separator(content: bytes, name: str) -> None:
    """Refuse a CSV with other separators than commas, as spreadsheets of many countries write."""
    for line in content[:_PROLOG].decode("utf-8-sig", "replace").splitlines():
        for mark, called in _SEPARATORS.items():
            cells = {cell.strip().strip('"').lower() for cell in line.split(mark)}
            if {"type", "name"} <= cells:
                message = f"The columns are separated by {called}; XLSForms in CSV have commas."
                remedy = "Save it as .xlsx, or as CSV with commas."
                raise FormError(name, [FormFault("survey", message, remedy)])


def _check_archive(content: bytes, name: str) -> None:
    """Refuse what unpacks to far more than a form can be, before anything unpacks it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            fault = _fault_of_archive(archive, entries)
    except _NOT_ZIPS as error:
        raise FormError(name, [_unreadable(".xlsx")]) from error
    if fault is not None:
        raise FormError(name, [fault])


def _fault_of_archive(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> FormFault | None:
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED or len(entries) > _MAX_PARTS:
        return FormFault(
            "",
            f"The workbook unpacks to {unpacked / 1e6:.0f} MB; at most"
            f" {MAX_UNPACKED / 1e6:.0f} are read.",
            "Put long lists of choices into a CSV file beside the form.",
        )
    if not all(_is_as_large_as_it_says(archive, entry) for entry in entries):
        return _unreadable(".xlsx")
    if "mimetype" in archive.namelist():
        return FormFault(
            "",
            "The file is an OpenDocument spreadsheet under another name.",
            "Open it and save it as .xlsx.",
        )
    if _strings(archive) > _MAX_STRINGS:
        return FormFault(
            "",
            f"The workbook holds more than {_MAX_STRINGS} different texts.",
            "Put long lists of choices into a CSV file beside the form.",
        )
    for entry in entries:
        if entry.filename.endswith((".xml", ".rels")) and _has_document_type(archive, entry):
            return FormFault(
                "",
                f"The part {entry.filename} of the workbook has a document type (<!DOCTYPE>),"
                " which no spreadsheet program writes.",
                "Open the workbook in a spreadsheet program and save it again.",
            )
    return None


def _is_as_large_as_it_says(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether a part unpacks to no more than the archive's directory says.

    Who reads a whole part at once unpacks all of it, and cuts off afterwards what is too much.
    """
    if entry.compress_type not in _PACKED:
        return False
    # One byte more may be read than there should be.
    longer = copy(entry)
    longer.file_size += 1
    size = 0
    with archive.open(longer) as part:
        while piece := part.read(_PIECE):
            size += len(piece)
    return size <= entry.file_size


def _strings(archive: zipfile.ZipFile) -> int:
    """How many texts the cells share; all of them are read before the first cell."""
    if _SHARED not in archive.namelist():
        return 0
    return archive.read(_SHARED).count(b"<si")


def _has_document_type(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    with archive.open(entry) as part:
        # UTF-16 has a zero byte beside each of these letters.
        return b"<!DOCTYPE" in part.read(_PROLOG).replace(b"\x00", b"").upper()


def _workbook(content: bytes, suffix: str, name: str, stem: str) -> dict[str, Any]:
    try:
        if suffix in (".md", ".csv"):
            content = content.decode("utf-8-sig").encode()
        found = get_xlsform(xlsform=content, file_type=suffix)
        workbook = {each.name: getattr(found, each.name) for each in fields(found)}
    except PyXFormReadError as error:
        raise FormError(name, [_unreadable(suffix)]) from error
    except PyXFormError as error:
        raise FormError(name, [_fault_of_reading(error, suffix, content)]) from error
    except csv.Error as error:
        message = f"A row of the file is no CSV that can be read: {error}."
        raise FormError(name, [FormFault("", message, "Export the sheets anew.")]) from error
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
    except Exception as error:
        raise FormError(name, [_unreadable(suffix)]) from error
    # The file's name stands in for an id that the settings do not give.
    return {**workbook, "fallback_form_name": stem}


def _fault_of_reading(error: PyXFormError, suffix: str, content: bytes) -> FormFault:
    text = str(error)
    doubled = _doubled_heading(content) if suffix == ".xlsx" and "Duplicate" in text else ""
    if doubled:
        return FormFault(doubled, "Another column has this heading.", "Rename or remove one.")
    if "supported type" in text:
        return _unreadable(suffix)
    place, message, remedy = place_and_words(text, Workbook({}))
    return FormFault(str(place), message, remedy)


def _doubled_heading(content: bytes) -> str:
    """The place of a heading that stands twice in a sheet: pyxform does not say in which."""
    workbook = pyxl_open(io.BytesIO(content), read_only=True)
    for sheet in workbook.worksheets:
        first = next(sheet.iter_rows(max_row=1, values_only=True), ())
        headings = Counter(str(cell) for cell in first if cell is not None)
        for heading, times in headings.items():
            if times > 1 and sheet.title.lower() in SHEETS:
                return str(Place(sheet.title.lower(), 1, heading))
    return ""


def _unreadable(suffix: str) -> FormFault:
    """The fault of a file that is not what its name says. What it holds is not repeated."""
    if suffix in (".md", ".csv"):
        return FormFault(
            "survey",
            "The file has no table of questions.",
            "Give it a sheet survey with the columns type, name and label.",
        )
    return FormFault(
        "",
        "The file is not a workbook that can be read.",
        "Open it in a spreadsheet program and save it again as .xlsx.",
    )


def _missing_survey(workbook: Any) -> FormFault:
    there = [sheet for sheet in SHEETS if workbook.get(sheet)]
    found = f" It has {', '.join(there)}." if there else ""
    similar = nearest("survey", workbook.get("sheet_names") or ())
    if similar and not workbook.get("survey_header"):
        found = f" One is named '{similar}'."
    return FormFault(
        "survey",
        f"The workbook has no sheet named survey, or nothing in it.{found}",
        "Add a sheet survey with the columns type, name and label.",
    )
