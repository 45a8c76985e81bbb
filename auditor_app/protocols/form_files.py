"""A protocol's forms as workbooks (.xlsx) in all of their languages, for other people's tools.

The sheets are those of the form's own file, with a column for each language beside the English
one. What another tool makes of the workbook is the form that is filled here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from auditor_app.errors import ProtocolError
from auditor_app.xforms import AUDITOR, FormText, draft_languages, is_xform, sheets_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from auditor_app.protocols.protocol import Protocol, ProtocolForm
    from auditor_app.protocols.translations import Catalog

    Row = Mapping[str, str]

_TEXTS: Final = re.compile(
    r"(?:label|hint|guidance_hint|required_message|constraint_message)::(?P<language>.+)"
)
_OWNER: Final = {"survey": "name", "choices": "list_name"}
_DRAFTS: Final = "attribute::auditor:drafts"
_NAMESPACES: Final = "namespaces"
_WIDEST: Final = 60
# pyxform writes quotation marks and spaces so into the form, whose texts are translated.
_QUOTES: Final = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")


def write_workbooks(
    protocol: Protocol, folder: Path, target: Path, catalogs: Mapping[str, Catalog]
) -> tuple[Path, ...]:
    """Write each form of the protocol in `folder` that is no XForm to `target`, as `FORM.xlsx`.

    `catalogs` are the protocol's languages by tag. What a sheet has in a language itself stays as
    it is.

    Raises:
        ProtocolError: a file cannot be written; a file that is there already is replaced.
    """
    written = []
    for form in protocol.forms:
        source = folder / form.file
        if is_xform(source):
            continue
        workbook = _workbook(form, sheets_of(source), catalogs)
        path = target / f"{form.form_id}.xlsx"
        beside = path.with_suffix(".part")
        try:
            target.mkdir(parents=True, exist_ok=True)
            workbook.save(beside)
            beside.replace(path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise ProtocolError(
                f"The file {path.name} cannot be written: {error.strerror}.",
                "Check the folder's permissions and the space on its disk.",
            ) from error
        written.append(path)
    return tuple(written)


def _workbook(
    form: ProtocolForm,
    sheets: Mapping[str, Sequence[Row]],
    catalogs: Mapping[str, Catalog],
) -> Workbook:
    workbook = Workbook()
    workbook.remove(workbook.active)
    headings = {heading for rows in sheets.values() for row in rows for heading in row}
    default, *others = form.definition.languages
    added = {
        each.name: catalogs[each.tag]
        for each in others
        if each.tag in catalogs and not any(h.endswith(f"::{each.name}") for h in headings)
    }
    for name, rows in sheets.items():
        full = rows
        if name in _OWNER:
            full = [
                _in_all_languages(row, row.get(_OWNER[name], ""), default.name, added)
                for row in rows
            ]
        elif name == "settings":
            full = [_with_drafts(form, row) for row in rows]
        _fill(workbook.create_sheet(name), full)
    return workbook


def _in_all_languages(row: Row, owner: str, default: str, added: Mapping[str, Catalog]) -> Row:
    full: dict[str, str] = {}
    for heading, cell in row.items():
        full[heading] = cell
        match = _TEXTS.fullmatch(heading)
        if match is None or match["language"] != default or not cell:
            continue
        kind = heading.partition("::")[0]
        text = FormText(owner, " ".join(cell.translate(_QUOTES).split()))
        for language, catalog in added.items():
            full[f"{kind}::{language}"] = catalog.translate(text)
    return full


def _with_drafts(form: ProtocolForm, row: Row) -> Row:
    drafts = sorted(draft_languages(form.definition))
    if not drafts:
        return row
    spaces = row.get(_NAMESPACES, "")
    if "auditor=" not in spaces:
        spaces = f'{spaces} auditor="{AUDITOR}"'.lstrip()
    return {**row, _NAMESPACES: spaces, _DRAFTS: " ".join(drafts)}


def _fill(sheet: Any, rows: Sequence[Row]) -> None:
    found = list(dict.fromkeys(heading for row in rows for heading in row))
    # A heading that only later rows have stands beside those of its kind.
    headings = sorted(found, key=lambda heading: _place(found, heading))
    sheet.append(headings)
    for row in rows:
        sheet.append([row.get(heading, "") or None for heading in headings])
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            # A text that begins with = is no formula.
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    for cell in sheet[1]:
        cell.font, cell.alignment = Font(bold=True), Alignment()
    sheet.freeze_panes = "A2"
    for number, heading in enumerate(headings, start=1):
        longest = max((len(row.get(heading) or "") for row in rows), default=0)
        width = min(max(longest, len(heading)) + 2, _WIDEST)
        sheet.column_dimensions[get_column_letter(number)].width = width


def _place(headings: Sequence[str], heading: str) -> tuple[int, int]:
    kind = heading.partition("::")[0]
    first = next(at for at, each in enumerate(headings) if each.partition("::")[0] == kind)
    return first, headings.index(heading)
