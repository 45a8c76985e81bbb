"""Is every record one of a form that lies in the bag, in the version that was signed?"""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.parsers import expat

from auditor_app.bundle import names
from auditor_app.bundle.verdict import BundleFault, FaultKind

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence
    from typing import Any

    from auditor_app.bundle.statements import FormEntry

AUDIT_FORMAT: Final = "urn:auditor:audit:1"
"""The `format` of the `audit.json` that this program writes: it names the form of every record."""
LONGEST_PROLOGUE: Final = 16 * 1024
"""Within so many bytes the root of a record begins and ends its attributes."""


class Pin(NamedTuple):
    """The id and version of the form that a record was filled with; both are ODK's attributes."""

    form_id: str
    version: str


def pin_of_instance(beginning: bytes) -> Pin | None:
    """What the root of an ODK instance names; None where its beginning cannot be read.

    A document type is taken for unreadable: a record has none, and entities are dangerous.
    """
    parser = expat.ParserCreate()
    found: list[Pin] = []

    def root(_: str, attributes: dict[str, str]) -> None:
        if not found:
            found.append(Pin(attributes.get("id", ""), attributes.get("version", "")))

    def refuse(*_: object) -> None:
        raise ValueError

    parser.StartElementHandler = root
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(beginning, False)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, ValueError):
        # What follows the root's own tag is not looked at here.
        return found[0] if found else None
    return found[0] if found else None


def form_faults(
    audit: bytes | None,
    files: Container[str],
    pins: Mapping[str, Pin | None],
    signed: Sequence[FormEntry],
) -> Iterator[BundleFault]:
    """Where records, `audit.json` and the signed forms disagree.

    Args:
        audit: the bytes of `audit.json`; None where it is missing or too large.
        files: every file of the bag, by path.
        pins: what the root of each record that is not sealed says, by path.
        signed: the forms that the bag's statement names.
    """
    document = document_of(audit)
    entries = {(form.form_id, form.version, form.sha256) for form in signed}
    listed: set[str] = set()
    for record in mappings(document.get("records")):
        form = record.get("form")
        if not isinstance(form, dict):
            continue
        path = f"{names.RECORDS}{record.get('id')}.xml"
        place = next((each for each in (path, f"{path}.age") if each in files), None)
        if place is None:
            message = "It lists a record that is not in the bag."
            yield BundleFault(FaultKind.MISSING, names.AUDIT, message)
            continue
        listed.add(place)
        wanted = Pin(str(form.get("id")), str(form.get("version")))
        if (*wanted, str(form.get("sha256"))) not in entries:
            message = "Its form, or that version of it, is not among those that were signed."
            yield BundleFault(FaultKind.FORM, place, message)
        elif place in pins and pins[place] != wanted:
            message = "It was filled with another form, or version of it, than audit.json says."
            yield BundleFault(FaultKind.FORM, place, message)
    if document.get("format") == AUDIT_FORMAT:
        for path in sorted(pins.keys() - listed):
            message = "audit.json does not say with which form it was filled."
            yield BundleFault(FaultKind.FORM, path, message)


def document_of(audit: bytes | None) -> dict[str, Any]:
    """`audit.json`; empty where it is missing or none."""
    try:
        document = loads((audit or b"{}").decode("utf-8"))
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def mappings(value: object) -> Iterator[dict[str, Any]]:
    """The objects of a list; none where it is no list."""
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))
