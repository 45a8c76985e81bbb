"""The files that a form names: do they lie beside it, and have they the columns that it reads?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.external import ResourceReader
from auditor_app.xforms.definition.media_files import wrong_ending
from auditor_app.xforms.definition.texts import MEDIA_FORMS
from auditor_app.xforms.definition.xlsform_words import FILES, SELECT
from auditor_app.xforms.form_media import is_plain_name, media_type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from auditor_app.xforms.definition.sheets import Workbook
    from auditor_app.xforms.tree import Node

_PULLDATA: Final = re.compile(
    r"pulldata\(\s*(['\"])(?P<file>[^'\"]+)\1"
    r"(?:\s*,\s*(['\"])(?P<wanted>[^'\"]+)\3)?(?:\s*,\s*(['\"])(?P<key>[^'\"]+)\5)?"
)
_SEARCH: Final = re.compile(r"\bsearch\(\s*(['\"])(?P<file>[^'\"]+)\1")
_PARAMETER: Final = re.compile(r"(value|label)\s*=\s*([^\s,;]+)")


@dataclass(frozen=True, slots=True)
class Use:
    """Where a form uses a file, and the columns that it reads there."""

    place: str
    file: str
    columns: tuple[str, ...] = ()


def uses_in_sheets(book: Workbook) -> Iterator[Use]:
    """Every use of a file in an XLSForm."""
    survey = book.survey
    for number, row in survey:
        place = f"survey, row {number}, column "
        kind = survey.cell(row, "type")
        select = SELECT.fullmatch(kind)
        if select and select["list"].lower().endswith(FILES):
            columns = _select_columns(select["list"], survey.cell(row, "parameters"))
            yield Use(place + survey.column("type"), select["list"], columns)
        if kind in ("csv-external", "xml-external"):
            name = f"{survey.cell(row, 'name')}.{kind.partition('-')[0]}"
            yield Use(place + survey.column("name"), name)
        searched = _SEARCH.search(survey.cell(row, "appearance"))
        if searched:
            yield Use(place + survey.column("appearance"), _csv_name(searched["file"]))
        for heading, text in row.items():
            yield from uses_in_expression(place + heading, str(text))


def uses_in_expression(place: str, text: str) -> Iterator[Use]:
    """Every `pulldata()` of an expression whose file and columns are fixed."""
    for match in _PULLDATA.finditer(text):
        name = match["file"]
        columns = tuple(each for each in (match["wanted"], match["key"]) if each)
        yield Use(place, _csv_name(name), columns)


def _csv_name(name: str) -> str:
    return name if name.lower().endswith(FILES) else f"{name}.csv"


def _select_columns(file: str, parameters: str) -> tuple[str, ...]:
    given = dict(_PARAMETER.findall(parameters))
    value, label = ("id", "title") if file.lower().endswith(".geojson") else ("name", "label")
    return given.get("value", value), given.get("label", label)


def check_files(folder: Path, uses: Iterable[Use]) -> list[FormFault]:
    """What is wrong with the files that a form in `folder` uses; each file is read once."""
    reader = ResourceReader(folder)
    known: dict[str, frozenset[str] | None] = {}
    faults: list[FormFault] = []
    for use in uses:
        if use.file not in known:
            known[use.file] = _columns(reader, use, faults)
        # A file without a row shows no columns.
        columns = known[use.file] or frozenset()
        shown = ", ".join(sorted(columns))
        faults += [
            FormFault(
                use.place, f"The file {use.file} has no column '{name}'.", f"It has: {shown}."
            )
            for name in use.columns
            if columns and name not in columns and not _is_path(name)
        ]
    return list(dict.fromkeys(faults))


def _is_path(column: str) -> bool:
    return "/" in column or "(" in column


def _columns(reader: ResourceReader, use: Use, faults: list[FormFault]) -> frozenset[str] | None:
    """The columns of a file; None, with a fault, when it is not there or cannot be read."""
    try:
        root = reader("", use.file)
    except FormError as error:
        faults += [
            FormFault(use.place, f"The file {use.file}: {fault.message}", fault.remedy)
            for fault in error.faults
        ]
        return None
    if root is None:
        faults.append(
            FormFault(
                use.place,
                f"The file {use.file} is not beside the form.",
                "Put it into the folder that the form lies in, under this very name.",
            )
        )
        return None
    return _names(root)


def _names(root: Node) -> frozenset[str]:
    for top in root.children:
        for item in list(top.children)[:1]:
            return frozenset(cell.local_name for cell in item.children)
    return frozenset()


def media_uses(book: Workbook) -> Iterator[Use]:
    """Every cell that names a picture, a sound or a film of a fixed name."""
    for sheet in (book.survey, book.choices):
        for number, row in sheet:
            for heading in (each for meaning in MEDIA_FORMS for each in sheet.columns(meaning)):
                name = str(row.get(heading) or "").strip()
                if name and "${" not in name and name != "-":
                    yield Use(f"{sheet.name}, row {number}, column {heading}", name)


def media_advice(folder: Path, book: Workbook) -> Iterator[FormFault]:
    """Pictures, sounds and films that are not there, of no kind that is taken in, or no names."""
    seen: set[str] = set()
    for use in media_uses(book):
        if use.file in seen:
            continue
        seen.add(use.file)
        if not is_plain_name(use.file):
            message, remedy = f"'{use.file}' is no plain file name.", "Write the name alone."
            yield FormFault(use.place, message, remedy)
        elif not media_type_of(use.file):
            said = wrong_ending(use.file)
            yield FormFault(use.place, said.message, said.remedy)
        elif not (folder / use.file).is_file():
            message = f"The file {use.file} is not beside the form."
            yield FormFault(use.place, message, "Put it into the folder of the form.")
