"""Every fault of an XLSForm, by taking each out of the way and looking again.

pyxform and the engine see only as far as the first fault lets them. Here what was found is mended
in a copy (an empty cell, another name) until the copy is a form, so that everything comes to light
in one go. What a mended cell leads to is not reported.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.attached import media_uses, uses_in_sheets
from auditor_app.xforms.definition.external_choices import with_lists
from auditor_app.xforms.definition.locating import Locator
from auditor_app.xforms.definition.sheets import Place, Workbook
from auditor_app.xforms.definition.xlsform_check import check_workbook
from auditor_app.xforms.definition.xlsform_faults import place_and_words
from auditor_app.xforms.definition.xlsform_words import BEGIN, END

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from auditor_app.xforms.definition.form import FormDefinition
    from auditor_app.xforms.definition.sheets import Sheet

MAX_TRIES: Final = 200
MAX_SECONDS: Final = 20.0
"""After this no further fault is looked for; a form of 50,000 choices takes seconds a try."""
_PASSES: Final = 4


@dataclass
class Repaired:
    """What an XLSForm has of faults, and the form that it is without them.

    Attributes:
        form: None when the copy could not be mended far enough. warnings: of pyxform, in its words.
    """

    book: Workbook
    form: FormDefinition | None = None
    locator: Locator | None = None
    warnings: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[FormFault]:
        """Everything that was found, by sheet and row."""
        return self.book.listed()


def repair(content: Mapping[str, Any], read: Callable[[str], FormDefinition]) -> Repaired:
    """Look for every fault of the sheets in `content`.

    Args:
        content: the sheets as pyxform reads them.
        read: gives the form of an XForm's text, or raises a FormError with its faults.
    """
    found = Repaired(Workbook(content))
    check_workbook(found.book)
    until = time.monotonic() + MAX_SECONDS
    for _ in range(_PASSES):
        xml = _converted(found, until)
        if xml is None:
            break
        found.locator = Locator(found.book)
        try:
            found.form = read(xml)
            break
        except FormError as error:
            if not _noted(found, error.faults) or time.monotonic() > until:
                break
    return found


def _converted(found: Repaired, until: float) -> str | None:
    """The XForm of the copy, after as many repairs as it takes; None when it cannot be mended."""
    before = ""
    for _ in range(MAX_TRIES):
        found.warnings = []
        try:
            result = convert(
                xlsform=found.book.for_pyxform(), warnings=found.warnings, pretty_print=False
            )
        except PyXFormError as error:
            said = str(error)
            if not _mended(found.book, said) or said == before or time.monotonic() > until:
                return None
            before = said
        except Exception:  # noqa: BLE001 - pyxform raises whatever Python raises
            if not found.book.faults:
                found.book.fault(
                    Place("survey"),
                    "The sheets cannot be converted, and pyxform does not say why.",
                    "Compare them with the XLSForm reference, and take rows out until it works.",
                )
            return None
        else:
            return with_lists(str(result.xform), result.itemsets)
    return None


def _mended(book: Workbook, said: str) -> bool:
    """Note a pyxform error and mend its cause; whether that could be done."""
    done = True
    # It collects some faults into one error, a line each.
    lines = said.splitlines() if said.count("[row") > 1 else [said]
    for line in lines:
        place, message, remedy = place_and_words(line, book)
        book.fault(place, message, remedy)
        done = _mend(book, place) and done
    return done


def _mend(book: Workbook, place: Place) -> bool:
    """Take the cause of a fault out of the way; whether there was anything to take."""
    sheet = book.sheets.get(place.sheet)
    if sheet is None or not place.row:
        return False
    if place.sheet == "entities":
        return _without_entities(book)
    row = sheet.row(place.row)
    heading = place.column
    if not row:
        return False
    if not heading:
        return _emptied(sheet, row)
    if place.sheet == "survey" and heading in sheet.columns("name"):
        book.rename_question(row, f"row_{place.row}")
    elif place.sheet == "survey" and heading in sheet.columns("type"):
        row[heading] = "text"
    elif heading in row:
        del row[heading]
    else:
        sheet.put(row, heading, "…" if heading in sheet.columns("label") else "0")
    return True


def _without_entities(book: Workbook) -> bool:
    there = bool(book.sheets["entities"].rows)
    book.sheets["entities"].rows.clear()
    for heading in list(book.survey.columns("save_to")):
        book.survey.drop(heading)
    return there


def _emptied(sheet: Sheet, row: dict[str, str]) -> bool:
    """Leave a question no more than its name; whether it had more."""
    kind = sheet.cell(row, "type")
    plain = {"type": "text", "name": sheet.cell(row, "name"), "label": "…"}
    if _frames(kind) or (kind == "text" and len(row) <= len(plain)):
        return False
    row.clear()
    for meaning, text in plain.items():
        if text:
            sheet.put(row, meaning, text)
    return True


def _frames(kind: str) -> bool:
    return bool(BEGIN.fullmatch(kind) or END.fullmatch(kind))


def _noted(found: Repaired, faults: Iterable[FormFault]) -> bool:
    """Note the engine's faults in places of the sheets; whether each could be mended."""
    book, locator = found.book, found.locator
    mended = False
    for fault in faults:
        located = locator.located(fault) if locator is not None else fault
        located = _of_file(book, located)
        place = Place.read(located.place)
        if not place.sheet:
            if not any(located in known for known in book.faults.values()):
                book.faults.setdefault(Place(located.place), []).append(located)
            continue
        book.fault(place, located.message, located.remedy)
        mended = _silenced(book, place) or mended
    return mended


def _of_file(book: Workbook, fault: FormFault) -> FormFault:
    """A fault of a file beside the form, in the cell that names the file."""
    name = fault.place.removeprefix("file ")
    if name == fault.place:
        return fault
    uses = chain(uses_in_sheets(book), media_uses(book))
    place = next((use.place for use in uses if use.file == name), fault.place)
    return FormFault(place, f"The file {name}: {fault.message}", fault.remedy)


def _silenced(book: Workbook, place: Place) -> bool:
    """Put a harmless value where an expression stands."""
    sheet = book.sheets[place.sheet]
    row = sheet.row(place.row)
    if place.column in sheet.columns("type"):
        row[place.column] = "text"
        return True
    if place.column in row and place.column in sheet.columns("calculation"):
        row[place.column] = "0"
        return True
    if place.column in row and place.column in sheet.columns("label"):
        row[place.column] = "…"
        return True
    return row.pop(place.column, None) is not None
