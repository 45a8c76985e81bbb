"""Pictures, sounds and films beside a form: found, looked at, and named inside of its XML.

A form's XML is what records are pinned to, so it must say which files it was read with. It gets an
instance that no question reads, marked `auditor:media="files"`, with name, type, size and SHA-256
of each: whoever changes a picture makes another form. The content itself lies beside the XML, in
the vault and in a bundle by that digest, since it would make the XML unreadable and slow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.embedding import instances_of, with_instance
from auditor_app.xforms.definition.instance_xml import attribute_value
from auditor_app.xforms.definition.namespaces import AUDITOR
from auditor_app.xforms.definition.texts import MEDIA_FORMS
from auditor_app.xforms.definition.xml_source import parse_xml
from auditor_app.xforms.form_media import (
    MAX_FILES,
    MAX_TOGETHER,
    MEDIA_TYPES,
    MediaFile,
    content_fault,
    is_plain_name,
    media_type_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor_app.xforms.definition.external import ResourceReader
    from auditor_app.xforms.definition.form import FormDefinition

_MARK: Final = f"{{{AUDITOR}}}media"
_FIELDS: Final = ("name", "type", "size", "sha256")


@dataclass(frozen=True, slots=True)
class MediaBeside:
    """What lies beside a form of the files that its labels name.

    Attributes:
        files: those that can be taken in, by name.
        content: of each, by SHA-256.
        warnings: of those that are not there, or are of a kind that is not taken in.
    """

    files: tuple[MediaFile, ...]
    content: Mapping[str, bytes]
    warnings: tuple[str, ...]


def names_in(form: FormDefinition) -> tuple[str, ...]:
    """The files that labels and choices name, in any language; those made up while filling not."""
    found: dict[str, None] = {}
    for texts in form.model.itext.values():
        for text_id in sorted(texts.with_files):
            forms = texts[text_id].forms
            for kind in MEDIA_FORMS:
                parts = forms[kind].parts if kind in forms else ()
                if parts and all(isinstance(part, str) for part in parts):
                    name = "".join(map(str, parts)).strip().rpartition("/")[2]
                    if name and name != "-":
                        found[name] = None
    return tuple(sorted(found))


def media_beside(form: FormDefinition, name: str, reader: ResourceReader) -> MediaBeside:
    """The media that lie beside a form.

    Raises:
        FormError: some are there and cannot be taken in.
    """
    files: list[MediaFile] = []
    content: dict[str, bytes] = {}
    warnings: list[str] = []
    faults: list[FormFault] = []
    for each in names_in(form):
        kind = media_type_of(each)
        if not kind:
            warnings.append(wrong_ending(each).message)
            continue
        try:
            found = reader.media(each) if is_plain_name(each) else None
        except FormError as error:
            faults += error.faults
            continue
        if found is None:
            warnings.append(f"The file {each} is not beside the form.")
            continue
        fault = content_fault(each, found)
        if fault is not None:
            faults.append(fault)
            continue
        digest = sha256(found).hexdigest()
        files.append(MediaFile(each, kind, len(found), digest))
        content[digest] = found
    faults += _too_much(files)
    if faults:
        raise FormError(name, faults)
    return MediaBeside(tuple(files), content, tuple(warnings))


def wrong_ending(name: str) -> FormFault:
    """What is said of a file that is of no kind that is shown or played."""
    return FormFault(
        f"file {name}",
        f"The file {name} is of a kind that is not taken in.",
        f"Use one of these: {', '.join(sorted(MEDIA_TYPES))}.",
    )


def _too_much(files: list[MediaFile]) -> list[FormFault]:
    if len(files) > MAX_FILES:
        message = f"The form has {len(files)} pictures, sounds and films; at most {MAX_FILES}."
        return [FormFault(f"file {files[MAX_FILES].name}", message, "Take some out.")]
    together = sum(file.size for file in files)
    if together <= MAX_TOGETHER:
        return []
    largest = max(files, key=lambda file: file.size)
    message = (
        f"Together, the form's pictures, sounds and films have {together / 1e6:.0f} MB;"
        f" at most {MAX_TOGETHER / 1e6:.0f} are kept. This one has {largest.size / 1e6:.1f}."
    )
    return [FormFault(f"file {largest.name}", message, "Save smaller ones.")]


def with_media(form: FormDefinition, beside: MediaBeside) -> FormDefinition:
    """The form with the content of its media, and what is said of those that are not there."""
    return replace(
        form,
        media_content=dict(beside.content),
        warnings=tuple(dict.fromkeys((*form.warnings, *beside.warnings))),
    )


def xml_with_media(xml: str, name: str, files: Iterable[MediaFile]) -> str:
    """A form's XML that says with which media it was read; without any, the same."""
    items = "".join(
        f'<file name="{attribute_value(each.name)}" type="{each.media_type}" size="{each.size}"'
        f' sha256="{each.sha256}"/>'
        for each in files
    )
    if not items:
        return xml
    mark = f'xmlns:auditor="{AUDITOR}" auditor:media="files"'
    return with_instance(xml, name, "auditor-media", mark, f'<root xmlns="">{items}</root>')


def media_named(xml: str, name: str) -> dict[str, MediaFile]:
    """The media that a form's XML says it was read with, by name; nothing else of it is looked at.

    Raises:
        FormError: it is no XML that is read, or what it says of its media cannot be.
    """
    return media_in(parse_xml(xml, name), name)


def media_in(root: Any, name: str) -> dict[str, MediaFile]:
    """The media that a form's XML says it was read with, by name.

    Raises:
        FormError: what it says cannot be.
    """
    found: dict[str, MediaFile] = {}
    for instance in instances_of(root):
        if _MARK not in instance.attrib:
            continue
        for element in (each for top in instance for each in top):
            file = _file(element.attrib)
            if file is None or file.name in found:
                raise _unsound(name)
            found[file.name] = file
    if len(found) > MAX_FILES or sum(file.size for file in found.values()) > MAX_TOGETHER:
        raise _unsound(name)
    return found


def _file(fields: Mapping[str, str]) -> MediaFile | None:
    if set(fields) != set(_FIELDS) or not fields["size"].isdecimal() or len(fields["size"]) > 9:
        return None
    file = MediaFile(fields["name"], fields["type"], int(fields["size"]), fields["sha256"])
    return file if file.is_sound and media_type_of(file.name) == file.media_type else None


def _unsound(name: str) -> FormError:
    message = "What the form says of its pictures, sounds and films cannot be so."
    return FormError(
        name,
        [FormFault("instance auditor-media", message, "Take this instance out, or make it anew.")],
    )


def content_beside(form: FormDefinition, name: str, reader: ResourceReader) -> MediaBeside:
    """The content of media that the form's XML names already, where the very files lie beside it.

    Raises:
        FormError: a file cannot be read, or is one that is not taken in.
    """
    content: dict[str, bytes] = {}
    warnings = []
    faults = []
    for file in form.media.values():
        found = reader.media(file.name)
        if found is None or sha256(found).hexdigest() != file.sha256:
            warnings.append(f"The file {file.name} is not beside the form, or is another one.")
        elif fault := content_fault(file.name, found):
            faults.append(fault)
        else:
            content[file.sha256] = found
    if faults:
        raise FormError(name, faults)
    return MediaBeside((), content, tuple(warnings))
