"""Typed reading of the fields of a parsed JSON object from outside.

Each function names the document and the field in its `IdentityError`, never the value.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor_app.errors import IdentityError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.identity.canonical import Json

_REMEDY = "Ask for the file again, and check that both sides use the same version of the program."
_SHA256 = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")


def wrong(document: str, field: str) -> IdentityError:
    """The error for a field that is missing or of the wrong kind."""
    return IdentityError(f"{document}: the field {field} is missing or not as it must be.", _REMEDY)


def text(source: Mapping[str, Json], field: str, document: str, *, longest: int = 10_000) -> str:
    """A string of at most `longest` characters."""
    value = source.get(field)
    if not isinstance(value, str) or len(value) > longest:
        raise wrong(document, field)
    return value


def integer(source: Mapping[str, Json], field: str, document: str, *, least: int = 0) -> int:
    """An integer that is not smaller than `least`."""
    value = source.get(field)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise wrong(document, field)
    return value


def texts(source: Mapping[str, Json], field: str, document: str) -> tuple[str, ...]:
    """A list of strings."""
    value = source.get(field)
    if not isinstance(value, list):
        raise wrong(document, field)
    found = [item for item in value if isinstance(item, str)]
    if len(found) != len(value):
        raise wrong(document, field)
    return tuple(found)


def mapping(source: Mapping[str, Json], field: str, document: str) -> dict[str, Json]:
    """A JSON object."""
    value = source.get(field)
    if not isinstance(value, dict):
        raise wrong(document, field)
    return value


def mappings(source: Mapping[str, Json], field: str, document: str) -> tuple[dict[str, Json], ...]:
    """A list of JSON objects."""
    value = source.get(field)
    if not isinstance(value, list):
        raise wrong(document, field)
    found = [item for item in value if isinstance(item, dict)]
    if len(found) != len(value):
        raise wrong(document, field)
    return tuple(found)


def sha256(source: Mapping[str, Json], field: str, document: str) -> str:
    """A SHA-256 digest: 64 lower-case hexadecimal digits."""
    value = text(source, field, document)
    if not _SHA256.fullmatch(value):
        raise wrong(document, field)
    return value


def sha256_or_none(source: Mapping[str, Json], field: str, document: str) -> str | None:
    """A SHA-256 digest, or null. The field itself must be there."""
    if field in source and source[field] is None:
        return None
    return sha256(source, field, document)


def moment(source: Mapping[str, Json], field: str, document: str) -> datetime:
    """A point in time, ISO 8601 in UTC with a final Z."""
    value = text(source, field, document)
    if not _TIME.fullmatch(value):
        raise wrong(document, field)
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except ValueError as error:
        raise wrong(document, field) from error


def write_moment(at: datetime) -> str:
    """The form in which `moment` reads a point in time; microseconds only where there are any."""
    if at.tzinfo is None:
        raise IdentityError(
            "A point in time has no time zone.", "Report this as a fault of the program."
        )
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
