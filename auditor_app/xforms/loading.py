"""From a file to a `FormDefinition`, or to all of its faults."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.demands import ignored, refusals
from auditor_app.xforms.definition.external import ResourceReader, no_resources
from auditor_app.xforms.definition.form import FormDefinition
from auditor_app.xforms.definition.languages import language
from auditor_app.xforms.definition.reader import read_form
from auditor_app.xforms.definition.xlsform import XLSFORM_SUFFIXES, form_of, read_workbook
from auditor_app.xforms.definition.xml_source import MAX_BYTES, parse_xml
from auditor_app.xforms.program.build import build_program
from auditor_app.xforms.session.preloads import is_known

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.xforms.tree import Node

MAX_FILE_BYTES: Final = MAX_BYTES


def load_form(path: Path) -> FormDefinition:
    """The form in a file: XLSForm (.md, .xlsx, .xls, .csv) or XForm (.xml).

    Raises:
        FormError: it cannot be used; `faults` lists everything that was found.
    """
    return _load(path)


def check_form(path: Path) -> tuple[FormFault, ...]:
    """Everything that is wrong with the form in a file; nothing when it is sound."""
    try:
        load_form(path)
    except FormError as error:
        return error.faults
    return ()


def _load(path: Path) -> FormDefinition:
    suffix = path.suffix.lower()
    content = _content(path)
    resources = ResourceReader(path.parent)
    if suffix == ".xml":
        return _usable(_parse(_decoded(content, path.name), path.name, resources), path.name)
    if suffix not in XLSFORM_SUFFIXES:
        raise _fault(
            path.name,
            f"A file ending in '{suffix}' is no form.",
            "Forms are .xlsx, .xls, .csv or .md (XLSForm) or .xml (XForm).",
        )
    workbook = read_workbook(content, suffix, path)
    return form_of(
        workbook, path.name, lambda xml: _usable(_parse(xml, path.name, resources), path.name)
    )


def _usable(form: FormDefinition, name: str) -> FormDefinition:
    """The form, if it does not ask for what is not done here."""
    faults = refusals(form)
    if faults:
        raise FormError(name, list(faults))
    return form


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise _fault(
                path.name,
                f"The file has {size / 1e6:.0f} MB; at most {MAX_FILE_BYTES / 1e6:.0f} are read.",
                "Put long lists of choices into a CSV file beside the form.",
            )
        return path.read_bytes()
    except OSError as error:
        raise _fault(
            path.name,
            f"The file cannot be read: {error.strerror}.",
            "Check that it is there and that you may read it.",
        ) from error


def _decoded(content: bytes, name: str) -> str:
    encoding = "utf-8-sig"
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _fault(
            name,
            f"Byte {error.start + 1} of the file is no {encoding.upper()} text.",
            "Save the form as UTF-8.",
        ) from error


def parse_xform(
    xml: str, name: str = "form", resources: Callable[[str, str], Node | None] = no_resources
) -> FormDefinition:
    """The form that this XForm is.

    Args:
        xml: its source text, which becomes the definition's canonical one.
        name: what to call it in errors.
        resources: gives the root of an external instance by id and address (`jr://file/x.csv`),
            None when it is not there.

    Raises:
        FormError: it cannot be used; `faults` lists everything that was found.
    """
    if resources is no_resources and len(xml) <= _CACHED_LENGTH:
        return _parse_cached(xml, name)
    return _parse(xml, name, resources)


_CACHED_LENGTH = 1_000_000


@lru_cache(maxsize=32)
def _parse_cached(xml: str, name: str) -> FormDefinition:
    return _parse(xml, name, no_resources)


def _parse(xml: str, name: str, resources: Callable[[str, str], Node | None]) -> FormDefinition:
    parts = read_form(parse_xml(xml, name), resources)
    if isinstance(parts, FormFault):
        raise FormError(name, [parts])
    program, faults = build_program(parts)
    faults = [*parts.faults, *faults]
    parts.warnings += ignored(parts.model)
    parts.warnings += (
        f"bind {bind.ref}: nothing on a laptop gives '{bind.preload} {bind.preload_parameters}'."
        for bind in parts.binds.values()
        if bind.preload and not is_known(bind.preload, bind.preload_parameters)
    )
    if faults:
        raise FormError(name, list(dict.fromkeys(faults)))
    return FormDefinition(
        form_id=parts.form_id,
        version=parts.version,
        title=parts.title or parts.form_id,
        xml=xml,
        digest=hashlib.sha256(xml.encode("utf-8")).hexdigest(),
        languages=tuple(language(each) for each in parts.languages),
        body=parts.body,
        binds={bind.ref: bind for bind in parts.binds.values()},
        model=parts.model,
        program=program,
        warnings=tuple(dict.fromkeys(parts.warnings)),
    )


def _fault(name: str, message: str, remedy: str) -> FormError:
    return FormError(name, [FormFault("", message, remedy)])
