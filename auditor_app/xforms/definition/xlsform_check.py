"""What is wrong with an XLSForm's sheets, all at once: pyxform itself stops at the first fault.

Each check notes its faults in the workbook and mends what it found there, so that one fault is not
reported again by whatever stumbles over it later.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.definition.sheets import Place
from auditor_app.xforms.definition.xlsform_rows import check_rows
from auditor_app.xforms.definition.xlsform_words import (
    COLUMNS,
    END,
    FILES,
    SELECT,
    nearest,
    plain_type,
)
from auditor_app.xforms.definition.xml_source import UNWRITABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.xforms.definition.sheets import Sheet, Workbook

_REFERENCE: Final = re.compile(r"\$\{([^}]+)\}|\$\{[^}]*\Z")
_INSIDE: Final = re.compile(r"(?:last-saved#)?([^\W\d][\w.\-·]*)")
_PREFIXES: Final = frozenset(
    ("jr", "odk", "orx", "h", "ev", "xsd", "xmlns", "entities", "xml", "cr", "csv")
)
_NAMESPACE: Final = re.compile(r"""([^\W\d][\w.\-]*)\s*=\s*["']?[^\s"']+""")
# pyxform writes references into these columns of the sheet choices and leaves the others alone.
_SHOWN: Final = ("label", "image", "big-image", "audio", "video")


def check_workbook(book: Workbook) -> None:
    """Note every fault that the sheets show by themselves, and mend it in the copy."""
    _check_characters(book)
    _check_headings(book)
    if not book.survey.columns("type"):
        return
    check_rows(book)
    _check_lists(book)
    _check_choices(book)
    _check_references(book)


def _check_characters(book: Workbook) -> None:
    """Characters that no XML can hold: they come in by copying from other programs."""
    for sheet in book.sheets.values():
        for number, row in sheet:
            for heading, text in row.items():
                if UNWRITABLE.search(str(text)):
                    book.fault(
                        Place(sheet.name, number, heading),
                        "The cell holds a control character that no form can hold.",
                        "Delete the cell and type its text anew.",
                    )
                    row[heading] = UNWRITABLE.sub("", str(text))


def _check_headings(book: Workbook) -> None:
    required = {"survey": ("type", "name"), "choices": ("list_name", "name")}
    for sheet_name, meanings in required.items():
        sheet = book.sheets[sheet_name]
        for meaning in meanings if sheet.rows else ():
            if not sheet.columns(meaning):
                _missing_column(book, sheet, meaning)
    if book.survey.rows and not book.survey.columns("label"):
        _misspelt(book, book.survey, "label")
    declared = _PREFIXES | set(_NAMESPACE.findall(book.setting("namespaces")))
    for heading in list(book.survey.header):
        prefix = _prefix(heading)
        if prefix and prefix not in declared and any(row.get(heading) for _, row in book.survey):
            book.fault(
                Place("survey", 1, heading),
                f"The column uses the namespace {prefix}, which the form does not declare.",
                f'Write {prefix}="…" with its address into the column namespaces of the sheet'
                " settings, or take the column out.",
            )
            book.survey.drop(heading)


def _prefix(heading: str) -> str:
    """`auditor` of `bind::auditor:indicator`."""
    frame, _, name = heading.partition("::")
    if frame.strip().lower() not in ("bind", "instance", "body", "control"):
        return ""
    prefix, colon, _ = name.partition("::")[0].strip().partition(":")
    return prefix if colon else ""


def _missing_column(book: Workbook, sheet: Sheet, meaning: str) -> None:
    if _misspelt(book, sheet, meaning):
        return
    if (sheet.name, meaning) == ("survey", "name"):
        return  # each question without a name says so
    book.fault(
        Place(sheet.name, 1, meaning),
        f"The sheet {sheet.name} has no column {meaning}.",
        "Add it, or correct the heading that stands for it.",
    )


def _misspelt(book: Workbook, sheet: Sheet, meaning: str) -> bool:
    """Whether another column is this one with a slip of the pen: then it becomes that one."""
    known = COLUMNS[sheet.name]
    for heading in sheet.header:
        word = heading.partition("::")[0].strip()
        if word.lower() not in known and nearest(word, known) == meaning:
            book.fault(
                Place(sheet.name, 1, heading),
                f"There is no column '{word}', and the column {meaning} is missing.",
                f"Write {meaning} as its heading.",
            )
            sheet.rename(heading, meaning + heading[len(word) :])
            return True
    return False


# --- lists of choices


def _check_lists(book: Workbook) -> None:
    survey = book.survey
    lists = _list_names(book.choices)
    external = _list_names(book.sheets["external_choices"])
    names = {survey.cell(row, "name") for _, row in survey}
    for number, row in survey:
        kind = survey.cell(row, "type")
        select = SELECT.fullmatch(kind)
        if select is None:
            continue
        wanted, command = select["list"], select["command"]
        inside = _REFERENCE.fullmatch(wanted)
        if inside and wanted[2:-1] in names and plain_type(kind) == "select_multiple":
            # pyxform ends there without a word.
            book.fault(
                Place("survey", number, survey.column("type")),
                "Answers of a repeat can be the choices of select_one and rank, not of"
                " select_multiple.",
                f"Write select_one {wanted} or rank {wanted}.",
            )
            survey.put(row, "type", "text")
            continue
        if "from_file" in command or "from file" in command:
            known = True  # pyxform looks at the ending, the check of files for the file
        elif inside:
            known = (inside[1] or "") in names
        elif "external" in command:
            known = wanted in external
        else:
            known = wanted in lists or wanted.lower().endswith(FILES)
        if not known:
            _no_list(book, number, row, wanted, external if "external" in command else lists)


def _no_list(
    book: Workbook, number: int, row: dict[str, str], wanted: str, lists: Iterable[str]
) -> None:
    close = nearest(wanted, lists)
    sheet = "external_choices" if "external" in book.survey.cell(row, "type") else "choices"
    remedy = f"Add them to the sheet {sheet}."
    if close:
        remedy = f"Write '{close}', or add the list."
    elif not book.sheets[sheet].rows:
        similar = nearest(sheet, book.content.get("sheet_names") or ())
        remedy = f"Add a sheet {sheet} with the columns list_name, name and label."
        if similar and similar != sheet:
            remedy = f"Rename the sheet '{similar}' as {sheet}."
    book.fault(
        Place("survey", number, book.survey.column("type")),
        f"There are no choices with the list name '{wanted}'.",
        remedy,
    )
    book.survey.put(row, "type", "text")
    for meaning in ("choice_filter", "parameters"):
        for heading in book.survey.columns(meaning):
            row.pop(heading, None)


def _list_names(sheet: Sheet) -> set[str]:
    return {_list_name(sheet, row) for _, row in sheet} - {""}


def _list_name(sheet: Sheet, row: dict[str, str]) -> str:
    return sheet.cell(row, "list_name")


def _check_choices(book: Workbook) -> None:
    sheet = book.choices
    allowed = book.setting("allow_choice_duplicates").lower() in ("yes", "true", "true()")
    several = _lists_of_several(book)
    seen: dict[tuple[str, str], int] = {}
    for number, row in sheet:
        listed, value = _list_name(sheet, row), sheet.cell(row, "name")
        if not listed:
            continue
        if not value:
            book.fault(
                Place("choices", number, sheet.column("name")),
                f"A choice of the list '{listed}' has no name.",
                "Write the value that is stored for it into the column name.",
            )
            sheet.put(row, "name", f"row{number}")
        elif " " in value and listed in several:
            book.fault(
                Place("choices", number, sheet.column("name")),
                f"The name '{value}' has a space, but answers of {several[listed]} are kept as"
                " names with spaces between.",
                f"Write {'_'.join(value.split())}.",
            )
            sheet.put(row, "name", "_".join(value.split()))
        elif (listed, value) in seen and not allowed:
            book.fault(
                Place("choices", number, sheet.column("name")),
                f"The list '{listed}' has the name '{value}' in row {seen[listed, value]} already.",
                "Give the choice another name, or write yes into the column"
                " allow_choice_duplicates of the sheet settings.",
            )
            row.clear()
        seen.setdefault((listed, value), number)


def _lists_of_several(book: Workbook) -> dict[str, str]:
    """Lists of questions that take several of their choices, with such a question."""
    found: dict[str, str] = {}
    for _, row in book.survey:
        select = SELECT.fullmatch(book.survey.cell(row, "type"))
        if select and ("multiple" in select["command"] or "all that apply" in select["command"]):
            found.setdefault(select["list"], book.survey.cell(row, "name"))
    return found


# --- references


def _check_references(book: Workbook) -> None:
    survey = book.survey
    places: dict[str, list[int]] = {"instanceID": [0]}
    for number, row in survey:
        # The row that ends a group may repeat its name.
        if survey.has(row, "type") and not END.fullmatch(survey.cell(row, "type")):
            places.setdefault(survey.cell(row, "name"), []).append(number)
    counted = Counter({name: len(rows) for name, rows in places.items()})
    for sheet, number, row, heading in _cells_with_references(book):
        row[heading] = _checked_references(
            book, Place(sheet.name, number, heading), row[heading], counted, places
        )


def _cells_with_references(book: Workbook) -> Iterator[tuple[Sheet, int, dict[str, str], str]]:
    for name, sheet in book.sheets.items():
        if name == "external_choices":
            continue
        skipped = {"survey": ("type", "name"), "entities": ("list_name", "repeat")}.get(name, ())
        meanings = (
            _SHOWN if name == "choices" else [m for m in sheet.meanings() if m not in skipped]
        )
        headings = [heading for each in meanings for heading in sheet.columns(each)]
        for number, row in sheet:
            for heading in headings:
                if "${" in str(row.get(heading) or ""):
                    yield sheet, number, row, heading


def _checked_references(
    book: Workbook, place: Place, text: str, counted: Counter[str], places: dict[str, list[int]]
) -> str:
    """The text with what is wrong in it replaced by an empty value."""

    def checked(match: re.Match[str]) -> str:
        inside = _INSIDE.fullmatch(match[1].strip()) if match[1] else None
        if inside is None or match[1] != match[1].strip():
            shown = match[0] if len(match[0]) <= 40 else match[0][:40] + "…"
            book.fault(
                place,
                f"'{shown}' is no reference to a question.",
                "Write ${ and the question's name and }, with nothing else between the brackets.",
            )
            return "''"
        name = inside[1]
        if counted[name] == 1:
            return match[0]
        if counted[name]:
            rows = ", ".join(str(number) for number in places[name])
            book.fault(
                place,
                f"It refers to ${{{name}}}, but several questions have that name (rows {rows}).",
                "Give them names that differ.",
            )
            return "''"
        close = nearest(name, counted)
        book.fault(
            place,
            f"It refers to ${{{name}}}, but no question has that name.",
            f"Write ${{{close}}}, or add the question."
            if close
            else "Correct the name, or add the question.",
        )
        return "''"

    return _REFERENCE.sub(checked, text)
