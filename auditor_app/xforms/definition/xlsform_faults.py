"""pyxform's errors and warnings in the words of people who write forms, each with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.definition.sheets import FIRST_ROW, SHEETS, Place
from auditor_app.xforms.definition.xlsform_words import SELECT

if TYPE_CHECKING:
    from auditor_app.xforms.definition.sheets import Workbook

_ROW: Final = re.compile(r"\[\s*row\s*:\s*(\d+|unknown)\s*\]\s*")
_SHEET: Final = re.compile(rf"(?:[Oo]n the |for sheet: )'({'|'.join(SHEETS)})'(?: sheet,? ?)?")
_VALUE: Final = re.compile(r"the '([^']+)' value (?:'[^']*' )?is (?:invalid|problematic)\. ?")
_QUOTED: Final = re.compile(r"'([^']+)'")
_LINK: Final = re.compile(r"\s*Learn more: \S+|\s*See also:? \S+")
_BY_DEFAULT: Final = "Correct it in the form."

# What pyxform says (a pattern), the column it is about, and our words for it and for the remedy;
# {0} and so on are what the pattern's brackets caught.
_WORDS: Final[tuple[tuple[str, str, str, str], ...]] = (
    (
        r"Missing calculation",
        "calculation",
        "The row is to be calculated, but has no calculation.",
        "Write the expression into the column calculation.",
    ),
    (
        r"survey element named '([^']+)' has no label or hint",
        "label",
        "The question has neither a label nor a hint.",
        "Write what the person reads; for a value nobody sees use calculate or hidden.",
    ),
    (
        r"To use big-image, you must also specify an image for the survey element named (\S+?)\.",
        "big-image",
        "There is a big-image, but no image that it enlarges.",
        "Fill the column image.",
    ),
    (r"Unknown question type '([^']+)'", "type", "There is no question type '{0}'.", ""),
    (
        r"Audits must always be named",
        "name",
        "The event log is always called audit.",
        "Leave the name empty.",
    ),
    (
        r"Choice filter not supported with or_other",
        "choice_filter",
        "A list with or_other cannot be filtered.",
        "Take the filter out, or write the choice 'other' and its question yourself.",
    ),
    (
        r"Choice filter not supported for table-list",
        "choice_filter",
        "The questions of a table-list cannot have filters.",
        "Take the filter out, or the appearance table-list.",
    ),
    (
        r"list names don't match: (\S+) vs\. (\S+)",
        "type",
        "The questions of a table-list have different lists: {0} and {1}.",
        "Give all of them the same list, or take the appearance table-list out.",
    ),
    (
        r"(\S+) must be set to true or false: '([^']*)'",
        "parameters",
        "The parameter {0} is '{1}', which is neither true nor false.",
        "Write {0}=true or {0}=false.",
    ),
    (
        r"must include randomize=true to use a seed",
        "parameters",
        "There is a seed, but the choices are not put in random order.",
        "Add randomize=true, or take the seed out.",
    ),
    (
        r"seed value must be a number",
        "parameters",
        "The seed is neither a number nor a question.",
        "Write a number, or ${{name}}.",
    ),
    (
        r"Parameter (\S+) must have an integer value",
        "parameters",
        "The parameter {0} is no whole number.",
        "Write a whole number.",
    ),
    (
        r"Invalid value for quality",
        "parameters",
        "The parameter quality has a value that ODK does not know.",
        "Use voice-only, low, normal or external.",
    ),
    (
        r"Parameter location-priority must be set to",
        "parameters",
        "The parameter location-priority has a value that ODK does not know.",
        "Use no-power, low-power, balanced or high-accuracy.",
    ),
    (
        r"include location information in the audit",
        "parameters",
        "The event log is to note places, but not all three parameters for it are given.",
        "Give location-priority, location-min-interval and location-max-age.",
    ),
    (
        r"(track-changes-reasons) must be set to",
        "parameters",
        "The parameter {0} has a value that ODK does not know.",
        "Write track-changes-reasons=on-form-edit.",
    ),
    (
        r"Parameters must be in the form of",
        "parameters",
        "The parameters cannot be read.",
        "Write each as name=value, with a space between two.",
    ),
    (
        r"accepted parameter keys for this question type are '([^']*)'.*key\(s\): '([^']*)'",
        "parameters",
        "A question of this type has no parameter {1}.",
        "It has: {0}.",
    ),
    (
        r"(There should be an external_choices sheet)",
        "type",
        "The question takes its choices from the sheet external_choices, which is not there.",
        "Add the sheet with the columns list_name, name and label, or use select_one.",
    ),
    (
        r"List name not in external choices sheet: (\S+)",
        "type",
        "The sheet external_choices has no list '{0}'.",
        "Add it there, or correct the name.",
    ),
    (
        r"File name for '([^']+)' should end with one of",
        "type",
        "The file of '{0}' has an ending that is not read.",
        "Use a file that ends in .csv, .geojson or .xml.",
    ),
    (
        r"Parameter (location-\S+) must (?:be greater|have an integer)",
        "parameters",
        "The parameter {0} is no number that fits.",
        "Write seconds, the age no smaller than the interval.",
    ),
    (
        r"(Group|Repeat|Loop) has no label",
        "label",
        "{0}s are easier to find with a label, and this one has none.",
        "Write one.",
    ),
    (
        r"When looking for a sheet named '([^']+)', .*found: (.+?)\.",
        "",
        "There is no sheet {0}, but one of a similar name: {1}.",
        "Rename it if it is meant; begin its name with an underscore if it is not.",
    ),
    (
        r"language declarations do not contain valid machine-readable codes: (.+?)\. ",
        "",
        "These languages have no code that a program knows: {0}.",
        "Write the code in brackets after the name, such as English (en).",
    ),
    (
        r"The name is a case-insensitive match to another name",
        "name",
        "Another name differs from this one only in capital letters.",
        "Rename one of them: many programs that read the answers make no difference.",
    ),
    (
        r"'disabled' column header is not part",
        "disabled",
        "The column disabled is no part of XLSForm.",
        "Use relevant, or take the rows out.",
    ),
    (
        r"select one external is only meant for filtered selects",
        "type",
        "select_one_external is meant for lists with a filter, and here is none.",
        "Use select_one, or fill the column choice_filter.",
    ),
    (
        r"(\S+) is no longer supported on most devices",
        "type",
        "Most devices no longer tell {0}.",
        "Take the row out.",
    ),
    (
        r"Column headers must not be empty and must not contain spaces",
        "",
        "A heading with a space, or none: the column is not read.",
        "Give it a heading without spaces.",
    ),
    (
        r"Could not find the name '([^']+)'",
        "",
        "It refers to ${{{0}}}, but no question has that name.",
        "Correct the name, or add the question.",
    ),
    (
        r"Names must begin with a letter or underscore",
        "",
        "This cannot be a name.",
        "Begin with a letter or an underscore, and go on with letters, digits, _, - or .",
    ),
    (
        r"'name' value '([^']+)' is invalid\. (?:Questions, groups|Repeat names must unique)",
        "name",
        "The name '{0}' is used twice; pyxform makes names of its own for counts and tables.",
        "Give the question another name.",
    ),
    (
        r"The name 'meta' is reserved",
        "name",
        "The name meta is taken by what ODK keeps about a record.",
        "Give the question another name.",
    ),
    (
        r"Instance names must be unique within a form. The name '([^']+)'",
        "name",
        "Several files or lists are called '{0}'.",
        "Give each of them a name of its own.",
    ),
    (
        r"Question '([^']+)' uses 'search\(\)'.* choice list name '([^']+)'",
        "appearance",
        "The question {0} uses search(), but others use its list '{1}' without.",
        "Use search() for all of them, or give this question a list of its own.",
    ),
    (
        r"Question '([^']+)' is a select from file type, using 'search\(\)'",
        "appearance",
        "The question {0} takes its choices from a file and cannot use search().",
        "Take search() out of the appearance, or use select_one.",
    ),
    (
        r"'entities' sheet.*not supported by this version of pyxform: (.+?)\. Please",
        "",
        "The sheet entities has columns that nothing reads: {0}.",
        "Correct their headings, or take them out.",
    ),
    (
        r"same instance id will be generated.*Instance name: '([^']+)'",
        "",
        "Two different files or lists are called '{0}'.",
        "Rename one of them.",
    ),
    (
        r"There are multiple survey elements named '([^']+)'",
        "",
        "It refers to ${{{0}}}, but several questions have that name.",
        "Give them names that differ.",
    ),
    (
        r"question \$\{([^}]+)\} is not user-visible .* trigger for question \$\{([^}]+)\}",
        "trigger",
        "The question ${{{0}}} is not shown, so that nobody changes it and sets this one off.",
        "Name a question that is answered.",
    ),
    (
        r"Repeat names must not be the same as the survey root",
        "name",
        "A repeat cannot have the name of the form's root.",
        "Give the repeat another name.",
    ),
    (
        r"Duplicate column header: (.+)",
        "",
        "Two columns have the heading '{0}'.",
        "Rename or remove one of them.",
    ),
    (
        r"sheet: '([^']+)'. One or more required column headers were not found: '([^']+)'",
        "",
        "The sheet {0} has no column {1}.",
        "Add it, or correct the heading that stands for it.",
    ),
    (
        r"sheet: '([^']+)'. Headers that are different names for .* found: '([^']+)', '([^']+)'",
        "",
        "The columns '{1}' and '{2}' of the sheet {0} mean the same.",
        "Remove one of them.",
    ),
    (
        r"Cannot omit instanceID",
        "omit_instanceID",
        "A form that is encrypted cannot leave the instanceID out.",
        "Take the setting out.",
    ),
    (
        r"'background-geopoint' questions, the 'trigger' column must not be empty",
        "trigger",
        "A background-geopoint is taken when another question is answered, but none is named.",
        "Write ${{name}} into the column trigger.",
    ),
    (
        r"'background-geopoint' questions, the 'calculation' column must be empty",
        "calculation",
        "A background-geopoint cannot be calculated.",
        "Empty the column calculation.",
    ),
)


def place_and_words(text: str, book: Workbook) -> tuple[Place, str, str]:
    """The place of a pyxform error, what it says and what mends it."""
    text = " ".join(text.split())
    value = _VALUE.search(text)
    named = value[1] if value else ""
    for pattern, meaning, message, remedy in _WORDS:
        match = re.search(pattern, text)
        if match:
            missing = match[2] if "required column headers" in text else ""
            place = _place(text, book, meaning or named or missing, match.groups())
            caught = tuple(group or "" for group in match.groups())
            return place, message.format(*caught), remedy.format(*caught) or _BY_DEFAULT
    place = _place(text, book, named, _QUOTED.findall(text))
    message, remedy = _split(text)
    return place, message, remedy


def _place(text: str, book: Workbook, column: str, quoted: tuple[str, ...] | list[str]) -> Place:
    found = _SHEET.search(text)
    sheet = found[1] if found else "survey"
    row = _ROW.search(text)
    number = int(row[1]) if row and row[1].isdigit() else _row_of(book, column, quoted)
    if "headers provided" in text:
        number = 1
    elif sheet == "settings":
        number = FIRST_ROW
    if number is None and not found:
        return Place("")
    column = column.partition(" (")[0]
    known = book.sheets[sheet]
    heading = column if column in known.header else known.column(column) if column else ""
    return Place(sheet, number or 0, heading)


def _row_of(book: Workbook, column: str, quoted: tuple[str, ...] | list[str]) -> int | None:
    """The row of the survey that an error without a number is about."""
    survey = book.survey
    for number, row in survey:
        if column == "label" and survey.has(row, "label", "hint"):
            continue
        names = (survey.cell(row, "name"), survey.cell(row, "type"))
        select = SELECT.fullmatch(names[1])
        if any(each in quoted for each in (*names, select["list"] if select else "")) and quoted:
            return number
    for number, row in survey:
        cell = survey.cell(row, column) if column in ("parameters", "trigger") else ""
        if cell and (not quoted or any(each and each in cell for each in quoted)):
            return number
    return None


def _split(text: str) -> tuple[str, str]:
    """The cause and the fix of pyxform's sentences, which come in this order."""
    text = _VALUE.sub("", _SHEET.sub("", _ROW.sub("", _LINK.sub("", text))))
    for mark in ("Please either: ", "Please ", "Either ", "To fix", "Rename ", "Remove "):
        at = text.find(mark)
        if at > 0:
            remedy = text[at:].removeprefix("Please either: ").strip()
            return text[:at].strip(), remedy[:1].upper() + remedy[1:]
    return text.strip(), _BY_DEFAULT
