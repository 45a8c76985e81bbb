"""Does all that lies in the bag which a form shows, and does a form name all that lies there?

The form's XML, which is signed, names its pictures, sounds and films with size and digest. What
`audit.json` lists must be just that, but for what the laptop had lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from auditor_app.bundle import names
from auditor_app.bundle.pinned_forms import document_of, mappings
from auditor_app.bundle.verdict import BundleFault, FaultKind
from auditor_app.errors import FormError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from auditor_app.bundle.reading import FileFacts
    from auditor_app.bundle.statements import FormEntry

Shown: TypeAlias = frozenset[tuple[str, int, str]]
"""What a form shows: name, size and SHA-256 of each."""


def shown_by(form: bytes) -> Shown:
    """What the XML of a form names; nothing where it cannot be read as one."""
    # It takes 100 ms to come in, and most of what reads bundles meets no form.
    from auditor_app.xforms.definition.media_files import media_named  # noqa: PLC0415

    try:
        media = media_named(form.decode("utf-8"), "form")
    except (FormError, UnicodeDecodeError):
        return frozenset()
    return frozenset((file.name, file.size, file.sha256) for file in media.values())


def form_media_faults(
    audit: bytes | None,
    files: Mapping[str, FileFacts],
    signed: Sequence[FormEntry],
    shown: Mapping[str, Shown],
) -> Iterator[BundleFault]:
    """Where pictures, sounds and films are not what their form and `audit.json` say, or not there.

    Args:
        audit: the bytes of `audit.json`; None where it is missing or too large.
        files: every file of the bag, by path.
        signed: the forms that the bag's statement names.
        shown: what each form names, by path.
    """
    named = {form.sha256: shown.get(form.path, frozenset()) for form in signed}
    told: set[tuple[str, object]] = set()
    listed: set[str] = set()
    for entry in mappings(document_of(audit).get("form_media")):
        form, file = str(entry.get("form")), _file_of(entry)
        told.add((form, file))
        path = entry.get("file")
        if path is None:
            # The laptop had lost it: see decision 46.
            if form in named and file not in named[form]:
                message = "It lists a picture, sound or film that its form does not name."
                yield BundleFault(FaultKind.FORM, names.AUDIT, message)
            continue
        found = files.get(path) if isinstance(path, str) else None
        if found is None or not str(path).startswith(names.FORM_MEDIA):
            message = "It lists a picture, sound or film of a form that is not in the bag."
            yield BundleFault(FaultKind.MISSING, names.AUDIT, message)
            continue
        listed.add(path)
        if (found.size, found.sha256) != (entry.get("size"), entry.get("sha256")):
            message = "It is not the file that the form shows."
            yield BundleFault(FaultKind.DIGEST, path, message)
        elif form not in named:
            message = "It belongs to a form that is not among those that were signed."
            yield BundleFault(FaultKind.FORM, path, message)
        elif file not in named[form]:
            message = "The form that is said to show it does not name it."
            yield BundleFault(FaultKind.FORM, path, message)
    for each in signed:
        if any((each.sha256, file) not in told for file in named[each.sha256]):
            message = "It names a picture, sound or film that audit.json does not list."
            yield BundleFault(FaultKind.MISSING, each.path, message)
    for path in sorted(files):
        if path.startswith(names.FORM_MEDIA) and path not in listed:
            message = "No form is said to show it."
            yield BundleFault(FaultKind.EXTRA, path, message)


def lost_form_media(audit: bytes | None) -> int:
    """How many pictures, sounds and films of forms are listed without a file."""
    entries = mappings(document_of(audit).get("form_media"))
    return sum(entry.get("file", "") is None for entry in entries)


def _file_of(entry: Mapping[str, Any]) -> tuple[str, object, str]:
    size = entry.get("size")
    return str(entry.get("name")), size if isinstance(size, int) else None, str(entry.get("sha256"))
