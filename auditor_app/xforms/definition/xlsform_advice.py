"""What is odd about an XLSForm without being wrong: it works, but hardly as its author means it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.repeat_advice import repeat_advice
from auditor_app.xforms.definition.sheets import FIRST_ROW, Place
from auditor_app.xforms.definition.xlsform_faults import place_and_words
from auditor_app.xforms.definition.xlsform_words import (
    ANYWHERE,
    APPEARANCES,
    COLUMNS,
    SELECT,
    nearest,
    plain_type,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.xforms.definition.sheets import Sheet, Workbook

_TEXTS: Final = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_TRANSLATED: Final = (*_TEXTS, "image", "audio", "video", "big-image")
_FRAMES: Final = frozenset(("bind", "instance", "body", "control", "media", "osm"))
_COUNTED: Final = re.compile(r"((?:quick|quick-)?compact|columns|columns-pack)-?\d*")
# Of pyxform's own: what is said better here, and advice to shrink photos, which are evidence.
_NOT_REPEATED: Final = (
    *("max-pixels", "translation", "is missing the", "Choices should have a label"),
    "Row without name, text, or label",
)


def advice(book: Workbook, warnings: Iterable[str]) -> list[FormFault]:
    """Everything odd about the sheets, by sheet and row.

    Args:
        book: the sheets of a form that has no faults, or that was mended.
        warnings: what pyxform warns of.
    """
    found = [
        *_columns(book),
        *_settings(book),
        *_translations(book),
        *_appearances(book),
        *_lists(book),
        *repeat_advice(book),
    ]
    for warning in warnings:
        if not any(part in warning for part in _NOT_REPEATED):
            place, message, remedy = place_and_words(warning, book)
            found.append(FormFault(str(place), message, remedy))
    return list(dict.fromkeys(found))


def _columns(book: Workbook) -> Iterator[FormFault]:
    for name in ("survey", "choices", "settings"):
        sheet = book.sheets[name]
        for heading in sheet.header:
            word = "_".join(heading.partition(":")[0].split()).lower()
            if word in COLUMNS[name] or word in _FRAMES:
                continue
            meant = nearest(word, COLUMNS[name])
            if meant and meant not in sheet.meanings():
                yield FormFault(
                    str(Place(name, 1, heading)),
                    f"Nothing reads the column '{heading}'.",
                    f"If {meant} is meant, write that.",
                )


def _settings(book: Workbook) -> Iterator[FormFault]:
    if not book.setting("version"):
        yield FormFault(
            "settings",
            "The form has no version, so that records of an older one cannot be told apart.",
            "Write one, such as 2026112301, and a higher one with each change.",
        )
    if not (book.setting("form_id") or book.setting("id_string")):
        yield FormFault(
            "settings",
            "The form has no form_id; the file's name stands in for it.",
            "Write one, so that the form stays the same when the file is renamed.",
        )
    wanted = book.setting("default_language")
    known = _languages(book)
    if wanted and known and not _has_default(book, known):
        meant = nearest(wanted, known)
        yield FormFault(
            str(Place("settings", FIRST_ROW, "default_language")),
            f"No column is in the language '{wanted}'.",
            f"Write {meant}, as the columns do." if meant else f"Write one of: {', '.join(known)}.",
        )


# --- languages


def _suffix(heading: str) -> str:
    parts = [part.strip() for part in heading.split("::")]
    return parts[-1] if len(parts) > (2 if parts[0].lower() in _FRAMES else 1) else ""


def _languages(book: Workbook) -> list[str]:
    """The languages of the form, in the order of the columns; none when it has only one text."""
    found: dict[str, None] = {}
    for sheet in (book.survey, book.choices):
        for meaning in _TRANSLATED:
            found.update(dict.fromkeys(_suffix(each) for each in sheet.columns(meaning)))
    found.pop("", None)
    return list(found)


def _has_default(book: Workbook, known: list[str]) -> bool:
    """Whether the default language has columns, by its name or, in older forms, without any."""
    default = book.setting("default_language")
    if default in known:
        return True
    if default.casefold() in (each.partition("(")[0].strip().casefold() for each in known):
        return False
    headings = (
        heading
        for sheet in (book.survey, book.choices)
        for meaning in _TRANSLATED
        for heading in sheet.columns(meaning)
    )
    return not all(_suffix(heading) for heading in headings)


def _translations(book: Workbook) -> Iterator[FormFault]:
    languages = _languages(book)
    default = book.setting("default_language")
    if default and languages and default not in languages:
        if not _has_default(book, languages):
            return  # the name is wrong: what else there is to say would follow from that
        languages.append(default)
    for sheet in (book.survey, book.choices) if languages else ():
        # A picture may do for every language, a text does not.
        for meaning in _TEXTS:
            columns = {_suffix(each) or default: each for each in sheet.columns(meaning)}
            if columns:
                yield from _gaps(sheet, meaning, columns, languages)


def _gaps(
    sheet: Sheet, meaning: str, columns: dict[str, str], languages: list[str]
) -> Iterator[FormFault]:
    rows = [(number, row) for number, row in sheet if sheet.has(row, meaning)]
    for language in languages:
        heading = columns.get(language)
        missing = [number for number, row in rows if heading is None or not row.get(heading)]
        if missing:
            yield FormFault(
                str(Place(sheet.name, missing[0], heading or f"{meaning}::{language}")),
                f"There is no {meaning} in {language} in {_numbered(missing)}.",
                "Write it, or take the language out of the form.",
            )


def _numbered(rows: list[int]) -> str:
    """`row 4`, or `rows 4-6, 9`."""
    runs: list[list[int]] = []
    for number in rows:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs[:12]]
    more = " and more" if len(runs) > len(shown) else ""
    return f"row{'' if len(rows) == 1 else 's'} {', '.join(shown)}{more}"


# --- appearances and lists


def _appearances(book: Workbook) -> Iterator[FormFault]:
    survey = book.survey
    for number, row in survey:
        appearance = survey.cell(row, "appearance")
        kind = plain_type(survey.cell(row, "type"))
        known = APPEARANCES.get(kind)
        if not appearance or known is None or "(" in appearance or "${" in appearance:
            continue
        for word in appearance.split():
            counted = _COUNTED.fullmatch(word)
            if word in known or ANYWHERE.fullmatch(word) or (counted and counted[1] in known):
                continue
            meant = nearest(word, known)
            known_words = ", ".join(known) or "none"
            yield FormFault(
                str(Place("survey", number, survey.column("appearance"))),
                f"The appearance '{word}' does nothing for a question of the type {kind}.",
                f"Write {meant}." if meant else f"Known for it: {known_words}.",
            )


def _lists(book: Workbook) -> Iterator[FormFault]:
    choices = book.choices
    used = _used_lists(book)
    seen: dict[str, int] = {}
    for number, row in choices:
        listed = choices.cell(row, "list_name")
        if listed:
            seen.setdefault(listed, number)
        elif choices.has(row, "name"):
            yield FormFault(
                str(Place("choices", number, choices.column("list_name"))),
                "The choice stands in no list, so that nobody sees it.",
                "Write the name of its list.",
            )
        if listed and not choices.has(row, "label", "image", "audio", "video", "media"):
            yield FormFault(
                str(Place("choices", number, choices.column("label"))),
                f"The choice '{choices.cell(row, 'name')}' has no label; its name is shown.",
                "Write what the person reads.",
            )
    for listed, number in seen.items():
        if listed not in used:
            yield FormFault(
                str(Place("choices", number, choices.column("list_name"))),
                f"No question uses the list '{listed}'.",
                "Take it out, or name it in the type of a question.",
            )


def _used_lists(book: Workbook) -> set[str]:
    """Every word of the survey that could name a list: a list is unused when none does."""
    used: set[str] = set()
    for _, row in book.survey:
        select = SELECT.fullmatch(book.survey.cell(row, "type"))
        if select:
            used.add(select["list"])
        for text in row.values():
            used.update(re.findall(r"[\w.\-]+", str(text)))
    return used
