"""Everything that there is to say about a form in a file: its faults, and what is odd about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.constant_counts import excessive_counts
from auditor_app.xforms.default_values import unfitting_defaults
from auditor_app.xforms.definition.attached import (
    Use,
    check_files,
    media_advice,
    uses_in_expression,
    uses_in_sheets,
)
from auditor_app.xforms.definition.csv_headings import doubled_headings
from auditor_app.xforms.definition.embedding import most_bytes
from auditor_app.xforms.definition.external import file_name_of
from auditor_app.xforms.definition.gaps import unread_rows
from auditor_app.xforms.definition.itext_check import itext_advice, itext_faults
from auditor_app.xforms.definition.locating import Locator
from auditor_app.xforms.definition.reader import place_of
from auditor_app.xforms.definition.sheets import SHEETS, Place, Workbook
from auditor_app.xforms.definition.texts import MEDIA_FORMS
from auditor_app.xforms.definition.xlsform import attempt, read_workbook
from auditor_app.xforms.definition.xlsform_advice import advice
from auditor_app.xforms.definition.xlsform_repair import repair
from auditor_app.xforms.definition.xml_source import parse_xml
from auditor_app.xforms.image_maps import image_map_advice
from auditor_app.xforms.loading import content_of, decoded, is_xform, read_xform
from auditor_app.xforms.session.propagation import EndlessFormError, FailingFormError
from auditor_app.xforms.session.session import FormSession
from auditor_app.xforms.slips import slips

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from auditor_app.xforms.definition.form import FormDefinition

_FAULT: Final = re.compile(r"(?:bind|label of|hint of|repeat|\w+) (?P<ref>/[^\s,]+)(?:, .*)?")


@dataclass(frozen=True, slots=True)
class Examination:
    """What an examination found.

    Attributes:
        faults: what keeps the form from being used, by sheet and row, or by line.
        warnings: what is odd but does no harm.
        form: the form, or what it is once its faults are mended; None when that is not known.
        locator: gives the rows of an XLSForm's nodes; None for an XForm.
    """

    faults: tuple[FormFault, ...]
    warnings: tuple[FormFault, ...]
    form: FormDefinition | None
    locator: Locator | None = None

    def located(self, faults: Iterable[FormFault]) -> list[FormFault]:
        """Faults of nodes with their row and column, but not of cells that have one already."""
        known = {fault.place for fault in self.faults}
        found = [self.locator.located(each) if self.locator else each for each in faults]
        return [fault for fault in found if fault.place not in known]


def examine_form(path: Path) -> Examination:
    """Look at a form from every side, the files beside it included."""
    try:
        if is_xform(path):
            return _examine_xform(path)
        return _examine_xlsform(path)
    except FormError as error:
        return Examination(error.faults, (), None)


def by_place(faults: Iterable[FormFault]) -> list[FormFault]:
    """Faults by sheet, row and column; those without a place first."""
    order = {name: number for number, name in enumerate(("", *SHEETS))}

    def key(fault: FormFault) -> tuple[int, int]:
        place = Place.read(fault.place)
        return order.get(place.sheet, 0), place.row

    return sorted(dict.fromkeys(faults), key=key)


def _examine_xlsform(path: Path) -> Examination:
    content = content_of(path)
    workbook = read_workbook(content, path.suffix.lower(), path)

    def read(xml: str) -> FormDefinition:
        return read_xform(xml, path)

    form, warnings, _ = attempt(workbook, read)
    book = Workbook(workbook)
    faults: list[FormFault] = []
    if form is None:
        repaired = repair(workbook, read)
        book, faults, form = repaired.book, repaired.faults, repaired.form
        warnings = repaired.warnings
    for fault in _failing(form):
        faults.append(Locator(book).located(fault))
        form = None
    files = check_files(path.parent, uses_in_sheets(book))
    known = {fault.place for fault in faults}
    faults += [fault for fault in files if fault.place not in known]
    odd = [*advice(book, warnings), *media_advice(path.parent, book)]
    odd += unread_rows(content, workbook)
    odd += doubled_headings(path.parent, uses_in_sheets(book))
    told = {each.message for each in odd}
    warned = form.warnings if form is not None else ()
    odd += [FormFault("", text, "") for text in warned if text not in told]
    odd = [each for each in odd if not any(file in each.message for file in _missing(files))]
    locator = Locator(book)
    known = {fault.place for fault in faults}
    doubtful = (locator.located(each) for each in _doubtful(form))
    odd += [each for each in doubtful if each.place not in known]
    return Examination(tuple(by_place(faults)), tuple(by_place(odd)), form, locator)


def _doubtful(form: FormDefinition | None) -> list[FormFault]:
    if form is None:
        return []
    return [
        *slips(form),
        *unfitting_defaults(form),
        *excessive_counts(form),
        *image_map_advice(form),
    ]


def _failing(form: FormDefinition | None) -> tuple[FormFault, ...]:
    """The expression that keeps anybody from beginning a record of the form, if there is one."""
    try:
        if form is not None:
            FormSession(form)
    except (FailingFormError, EndlessFormError) as error:
        return (error.fault,)
    return ()


def _missing(files: Iterable[FormFault]) -> Iterator[str]:
    """Files that have a fault already: the engine only warns of them."""
    for fault in files:
        match = re.match(r"The file (\S+) is not beside", fault.message)
        if match:
            yield match[1]


def _examine_xform(path: Path) -> Examination:
    text = decoded(content_of(path), path.name)
    root = parse_xml(text, path.name, most_bytes(text))
    lines = dict(_lines(root))
    media = dict(_media_lines(root))
    form: FormDefinition | None = None
    faults: list[FormFault] = []
    try:
        form = read_xform(text, path)
    except FormError as error:
        faults = [_of_media(_with_line(fault, lines), media) for fault in error.faults]
    for fault in _failing(form):
        faults.append(_with_line(fault, lines))
        form = None
    faults += itext_faults(root)
    files = check_files(path.parent, _uses_in_xml(root))
    odd = [*itext_advice(root), *doubled_headings(path.parent, _uses_in_xml(root))]
    odd += [
        FormFault(next((media[file] for file in media if f" {file} " in each), ""), each, "")
        for each in (form.warnings if form is not None else ())
    ]
    odd = [each for each in odd if not any(file in each.message for file in _missing(files))]
    odd += [_with_line(each, lines) for each in _doubtful(form)]
    return Examination(tuple(dict.fromkeys([*faults, *files])), tuple(odd), form)


def _lines(root: Any) -> Iterator[tuple[str, int]]:
    """The line of the bind of each node, or of its control."""
    for element in root.iter():
        if isinstance(element.tag, str):
            reference = element.get("nodeset") or element.get("ref")
            if reference and reference.startswith("/"):
                yield reference, element.sourceline


def _media_lines(root: Any) -> Iterator[tuple[str, str]]:
    """The place of each text that names a picture, a sound or a film, by the file's name."""
    for value in root.iter("{*}value"):
        if value.get("form") in MEDIA_FORMS and not len(value):
            name = (value.text or "").strip().rpartition("/")[2]
            yield name, place_of(value)


def _of_media(fault: FormFault, media: dict[str, str]) -> FormFault:
    name = fault.place.removeprefix("file ")
    if name == fault.place or name not in media:
        return fault
    return FormFault(media[name], f"The file {name}: {fault.message}", fault.remedy)


def _with_line(fault: FormFault, lines: dict[str, int]) -> FormFault:
    match = _FAULT.fullmatch(fault.place)
    line = lines.get(match["ref"]) if match and ", line " not in fault.place else None
    if line is None:
        return fault
    return FormFault(f"{fault.place}, line {line}", fault.message, fault.remedy)


def _uses_in_xml(root: Any) -> Iterator[Use]:
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        source = element.get("src") or ""
        if source.startswith("jr://file"):
            yield Use(place_of(element), file_name_of(source))
        for value in element.attrib.values():
            yield from uses_in_expression(place_of(element), value)
