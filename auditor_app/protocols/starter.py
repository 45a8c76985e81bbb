"""A new protocol to start from: small, whole, and sound from the first moment.

Its texts lie as data in `resources/protocol_starter`; the forms become workbooks, because that is
what people edit forms in.
"""

from __future__ import annotations

import csv
import secrets
import shutil
from typing import TYPE_CHECKING, Final

import openpyxl
from openpyxl.styles import Alignment, Font

from auditor_app.errors import ProtocolError
from auditor_app.protocols.headings import SETTINGS, is_protocol_id
from auditor_app.protocols.loading import load_protocol
from auditor_app.shipped import protocol_starter_folder

if TYPE_CHECKING:
    from pathlib import Path

_FORMS: Final = ("site", "interview")
_LONGEST_TITLE: Final = 200
_WIDE: Final = ("label", "hint", "constraint", "relevant", "bind", "required_message")


def new_protocol(folder: Path, *, protocol_id: str = "", title: str = "") -> tuple[str, ...]:
    """Make a protocol in `folder`, which is not there yet; the names of its files.

    All of it or nothing: it is made beside, loaded once to see that it is sound, and only then
    takes its name.

    Args:
        folder: where; its parent is there.
        protocol_id: as the loader wants it; from the folder's name, if not given.
        title: in English; "A protocol of our own", if not given.

    Raises:
        ProtocolError: something has that name already, or id or title cannot be used.
    """
    folder = folder.absolute()
    protocol_id = protocol_id or _id_of(folder.name)
    title = title.strip() or "A protocol of our own"
    if not is_protocol_id(protocol_id):
        raise ProtocolError(
            "The id of a protocol has small letters, digits and _, at most 64, a letter first.",
            "Give one: --id our_protocol",
        )
    if len(title) > _LONGEST_TITLE or not title.isprintable():
        raise ProtocolError(
            f"A title has at most {_LONGEST_TITLE} signs, on one line.", "Give a shorter one."
        )
    if folder.exists() or folder.is_symlink():
        raise ProtocolError(
            f"There is already something called {folder.name}.", "Name a folder that is not there."
        )
    made = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
    try:
        made.mkdir()
        _fill(made, protocol_id, title)
        load_protocol(made)
        made.rename(folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return tuple(sorted(path.name for path in folder.iterdir()))


def _id_of(name: str) -> str:
    kept = "".join(c if c.isascii() and c.isalnum() else "_" for c in name.lower())
    return kept.strip("_").lstrip("0123456789_")[:64]


def _fill(made: Path, protocol_id: str, title: str) -> None:
    source = protocol_starter_folder()
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    settings = (source / SETTINGS).read_text(encoding="utf-8")
    settings = settings.replace("@id@", protocol_id).replace("@title@", quoted)
    (made / SETTINGS).write_text(settings, encoding="utf-8")
    for name in _FORMS:
        _write_workbook((source / f"{name}.tsv").read_text(encoding="utf-8"), made / f"{name}.xlsx")


def _write_workbook(table: str, target: Path) -> None:
    """An XLSForm of sheets one below the other: a row that names a sheet begins it."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    sheets: dict[str, list[list[str]]] = {}
    for sheet, *cells in csv.reader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if sheet:
            sheets[sheet] = []
        rows = next(reversed(sheets.values()))
        rows.append(cells)
    # The questions first: that is what opens.
    for name in ("survey", "choices", "settings"):
        sheet = workbook.create_sheet(name)
        heading, *rows = sheets[name]
        width = sum(1 for cell in heading if cell)
        for row in (heading, *rows):
            sheet.append([cell or None for cell in row[:width]])
        sheet.freeze_panes = "A2"
        for cells in sheet.columns:
            cells[0].font = Font(bold=True)
            wide = str(cells[0].value).startswith(_WIDE)
            sheet.column_dimensions[cells[0].column_letter].width = 48 if wide else 20
            for cell in cells:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    workbook.save(target)
