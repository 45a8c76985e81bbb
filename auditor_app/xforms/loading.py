"""From a file to a `FormDefinition`, or to all of its faults."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.collecting import collection_paused
from auditor_app.xforms.definition.demands import ignored, refusals
from auditor_app.xforms.definition.embedding import (
    MAX_WITH_FILES,
    FilesInside,
    FilesRead,
    most_bytes,
    with_files,
)
from auditor_app.xforms.definition.external import ResourceReader, no_resources
from auditor_app.xforms.definition.external_choices import expand
from auditor_app.xforms.definition.form import FormDefinition
from auditor_app.xforms.definition.languages import language
from auditor_app.xforms.definition.long_lists import parse_form
from auditor_app.xforms.definition.media_files import (
    content_beside,
    media_beside,
    media_in,
    with_media,
    xml_with_media,
)
from auditor_app.xforms.definition.reader import read_form
from auditor_app.xforms.definition.translating import with_translations
from auditor_app.xforms.definition.xml_source import MAX_BYTES
from auditor_app.xforms.forms_cache import FormCache
from auditor_app.xforms.program.build import build_program
from auditor_app.xforms.session.preloads import is_known

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from auditor_app.xforms.definition.translating import Translation
    from auditor_app.xforms.tree import Node

MAX_FILE_BYTES: Final = MAX_BYTES
XLSFORM_SUFFIXES: Final = frozenset((".md", ".xlsx", ".xlsm", ".xls", ".csv"))


def load_form(path: Path, translations: Sequence[Translation] = ()) -> FormDefinition:
    """The form in a file: XLSForm (.md, .xlsx, .xls, .csv) or XForm (.xml).

    The files beside it that it names become part of its XML, and so do those of `translations`
    that have all of its texts: whoever keeps that keeps them too. A form that was loaded before,
    with the same translations and files beside it, is the very definition that it was then.

    Raises:
        FormError: it cannot be used; `faults` lists everything that was found.
    """
    content = content_of(path)
    resources = ResourceReader(path.parent)
    # Errors and ids may bear the file's name.
    languages = (f"{each.name} {each.digest}" for each in translations)
    identity = " ".join((_digest(content), path.name, *languages))
    form = _forms.find(identity, resources.digest_of)
    if form is None:
        form = _load(path, content, resources, translations)
        _forms.keep(identity, form, resources.digests)
    return form


_forms: Final = FormCache()


def forget_forms() -> None:
    """Let go of all forms that were loaded before: what follows is loaded anew."""
    _forms.forget()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _digest_of_text(xml: str) -> str:
    """Of an XForm's text, be it ever so broken: what has half a character is refused later."""
    return _digest(xml.encode("utf-8", "surrogatepass"))


def check_form(path: Path) -> tuple[FormFault, ...]:
    """Everything that is wrong with the form in a file; nothing when it is sound."""
    try:
        load_form(path)
    except FormError as error:
        return error.faults
    return ()


def _load(
    path: Path, content: bytes, resources: ResourceReader, translations: Sequence[Translation]
) -> FormDefinition:
    def read(xml: str) -> FormDefinition:
        return read_xform(with_translations(xml, path.name, translations), path, resources)

    if is_xform(path):
        return read(decoded(content, path.name))
    from auditor_app.xforms.definition.xlsform import (  # noqa: PLC0415 - pyxform takes 190 ms
        form_of,
        read_workbook,
    )

    return form_of(read_workbook(content, path.suffix.lower(), path), path.name, read)


def sheets_of(path: Path) -> dict[str, list[dict[str, str]]]:
    """The sheets of an XLSForm's file by name: rows with their cells by heading, empty ones out.

    Raises:
        FormError: it cannot be read as one.
    """
    from auditor_app.xforms.definition.sheets import SHEETS  # noqa: PLC0415 - see _load
    from auditor_app.xforms.definition.xlsform import read_workbook  # noqa: PLC0415

    workbook = read_workbook(content_of(path), path.suffix.lower(), path)
    return {name: workbook[name] for name in SHEETS if workbook.get(name)}


def is_xform(path: Path) -> bool:
    """Whether a file is an XForm, by its ending; else it is an XLSForm.

    Raises:
        FormError: it is neither.
    """
    suffix = path.suffix.lower()
    if suffix != ".xml" and suffix not in XLSFORM_SUFFIXES:
        raise _fault(
            path.name,
            f"A file ending in '{suffix}' is no form.",
            "Forms are .xlsx, .xls, .csv or .md (XLSForm) or .xml (XForm).",
        )
    return suffix == ".xml"


def read_xform(xml: str, path: Path, resources: ResourceReader | None = None) -> FormDefinition:
    """The form that this XForm of a file is, with what lies beside the file taken into it.

    `resources` reads what lies there and remembers it; None for one of its own.

    Raises:
        FormError: it cannot be used; `faults` lists everything that was found.
    """
    reader = ResourceReader(path.parent) if resources is None else resources
    files = FilesRead(reader)
    form = _usable(_parse(xml, path.name, files), path.name)
    find = content_beside if form.media else media_beside
    beside = find(form, path.name, reader)
    if files.found or beside.files:
        # Read again from what records keep: what is filled in today is what is opened in a year.
        xml = with_files(xml, path.name, files.found)
        form = _parse(xml_with_media(xml, path.name, beside.files), path.name, no_resources)
    return with_media(form, beside) if beside.content or beside.warnings else form


def _usable(form: FormDefinition, name: str) -> FormDefinition:
    """The form, if it does not ask for what is not done here."""
    faults = refusals(form)
    if faults:
        raise FormError(name, list(faults))
    return form


def content_of(path: Path) -> bytes:
    """What is in a form's file.

    Raises:
        FormError: it is too large, or cannot be read.
    """
    try:
        size = path.stat().st_size
        # One with files inside is larger; reading its XML tells.
        most = MAX_WITH_FILES if path.suffix.lower() == ".xml" else MAX_FILE_BYTES
        if size > most:
            raise _fault(
                path.name,
                f"The file has {size / 1e6:.0f} MB; at most {most / 1e6:.0f} are read.",
                "Put long lists of choices into a CSV file beside the form.",
            )
        return path.read_bytes()
    except OSError as error:
        raise _fault(
            path.name,
            f"The file cannot be read: {error.strerror}.",
            "Check that it is there and that you may read it.",
        ) from error


def decoded(content: bytes, name: str) -> str:
    """The text of an XForm's file: UTF-8, or UTF-16 with its mark.

    Raises:
        FormError: it is neither.
    """
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
    if resources is not no_resources:
        return _parse(xml, name, resources)
    digest = _digest_of_text(xml)
    form = known_xform(digest, name)
    if form is None:
        form = _parse(xml, name, resources, digest)
        _forms.keep(_in_memory(digest, name), form, {})
    return form


def known_xform(digest: str, name: str) -> FormDefinition | None:
    """The form that `parse_xform` made before of the text with this digest, under the same name.

    Whoever keeps long texts by their digests, as a vault does, need not read them again.
    """
    return _forms.find(_in_memory(digest, name), str)


def _in_memory(digest: str, name: str) -> str:
    # Beside a file of this name and content there may be others; here is none.
    return f"{digest} {name} in memory"


def _parse(
    xml: str, name: str, resources: Callable[[str, str], Node | None], digest: str = ""
) -> FormDefinition:
    """The form, `digest` being that of its text where it is known already."""
    with collection_paused():
        root, lists = parse_form(xml, name, most_bytes(xml))
        media = media_in(root, name)
        resources = FilesInside(root, resources)
        warnings = expand(root, resources)
        parts = read_form(root, resources, lists)
        if isinstance(parts, FormFault):
            raise FormError(name, [parts])
        program, faults = build_program(parts)
    faults = [*parts.faults, *faults]
    parts.warnings += (*warnings, *ignored(parts.model))
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
        digest=digest or _digest_of_text(xml),
        languages=tuple(language(each) for each in parts.languages),
        body=parts.body,
        binds={bind.ref: bind for bind in parts.binds.values()},
        model=parts.model,
        program=program,
        warnings=tuple(dict.fromkeys(parts.warnings)),
        media=media,
    )


def _fault(name: str, message: str, remedy: str) -> FormError:
    return FormError(name, [FormFault("", message, remedy)])
