"""XLSForm through pyxform, with its errors as faults that name sheet, row and column."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final

from pyxform.errors import PyXFormError, PyXFormReadError
from pyxform.xls2json_backends import get_xlsform
from pyxform.xls2xform import convert

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.xlsform_check import check_workbook, row_mentioning

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
        row = self.rows.get(match.group(1))
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
    workbook = _workbook(content, suffix, name, path.stem)
    if not workbook.get("survey"):
        raise FormError(name, [_missing_survey(workbook)])
    found = check_workbook(workbook)
    warnings: list[str] = []
    try:
        result = convert(xlsform=workbook, warnings=warnings, pretty_print=False)
    except PyXFormError as error:
        fault = _fault_of(error, workbook)
        known = any(fault.place.startswith(each.place) for each in found if fault.place)
        raise FormError(name, found if known else [fault, *found]) from error
    except Exception as error:
        raise FormError(name, found or [_unreadable(suffix)]) from error
    if found:
        raise FormError(name, found)
    # Photos are evidence and keep their size: advice to shrink them does not apply here.
    kept = tuple(warning for warning in warnings if "max-pixels" not in warning)
    return ConvertedForm(result.xform, kept, _rows(workbook))


def _check_archive(content: bytes, name: str) -> None:
    """Refuse what unpacks to far more than a form can be, before anything unpacks it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            names = archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise FormError(name, [_unreadable(".xlsx")]) from error
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


def _workbook(content: bytes, suffix: str, name: str, stem: str) -> dict[str, Any]:
    try:
        if suffix in (".md", ".csv"):
            content = content.decode("utf-8-sig").encode()
        found = get_xlsform(xlsform=content, file_type=suffix)
        workbook = {each.name: getattr(found, each.name) for each in fields(found)}
    except PyXFormReadError as error:
        raise FormError(name, [_unreadable(suffix)]) from error
    except PyXFormError as error:
        fault = _unreadable(suffix) if "supported type" in str(error) else _fault_of(error, {})
        raise FormError(name, [fault]) from error
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
    there = [sheet for sheet in _SHEETS if workbook.get(sheet)]
    found = f" It has {', '.join(there)}." if there else ""
    return FormFault(
        "survey",
        f"The workbook has no sheet named survey, or nothing in it.{found}",
        "Add a sheet survey with the columns type, name and label.",
    )


_ROW = re.compile(r"\[\s*row\s*:\s*(\d+)\s*\]\s*")
_QUOTED = re.compile(r"'([^']+)'")
_SHEET = re.compile(r"'(survey|choices|settings|entities|external_choices|osm)' sheet")
_COLUMN = re.compile(r"(?:column|value)s? '([\w:() -]+)'|'([\w:() -]+)' (?:column|value)")


def _fault_of(error: PyXFormError, workbook: Mapping[str, Any]) -> FormFault:
    """A pyxform error with its place taken out of its sentence."""
    text = " ".join(str(error).split())
    row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    number = int(row.group(1)) if row else None
    if number is None:
        quoted = _QUOTED.findall(text)
        rows = (row_mentioning(workbook, each) for each in quoted)
        number = next((each for each in rows if each is not None), None)
    place = [sheet.group(1) if sheet else "survey"] if number or sheet else []
    if number is not None:
        place.append(f"row {number}")
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


def _rows(workbook: Mapping[str, Any]) -> dict[str, int]:
    """The survey's row of each question by its ref, as the spreadsheet counts them."""
    rows: dict[str, int] = {}
    above: list[str] = ["/data"]
    survey: Sequence[Mapping[str, str]] = workbook.get("survey") or ()
    for number, row in enumerate(survey, 2):
        kind = str(row.get("type") or "").replace("_", " ").strip().lower()
        if kind.startswith("end ") and len(above) > 1:
            above.pop()
            continue
        ref = f"{above[-1]}/{str(row.get('name') or '').strip()}"
        rows.setdefault(ref, number)
        if kind.startswith("begin "):
            above.append(ref)
    return rows
