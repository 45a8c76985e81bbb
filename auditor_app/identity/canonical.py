"""Canonical JSON (RFC 8785): one value has exactly one sequence of bytes.

What is signed or hashed as JSON is written in this form and refused in any other. That leaves no
byte of a signature file that could be changed without being noticed: white space, the order of
names, escapes and doubled names all show.
"""

from __future__ import annotations

import json
from typing import TypeAlias

import rfc8785

from auditor_app.errors import IdentityError

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

# The largest thing we sign is a statement with a few certificates in it: some 20 KiB.
MAX_DOCUMENT_BYTES = 4 * 1024 * 1024


def canonical_json(value: Json) -> bytes:
    """The RFC 8785 form of `value` as UTF-8 bytes.

    Raises:
        IdentityError: the value has no such form (NaN, an integer beyond 2^53, a lone surrogate).
    """
    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, RecursionError) as error:
        raise IdentityError(
            "A document cannot be written as canonical JSON.",
            "Report this as a fault of the program.",
        ) from error


def parse_canonical_json(document: bytes, name: str) -> dict[str, Json]:
    """The JSON object in `document`, which must be in RFC 8785 form byte for byte.

    Args:
        document: UTF-8 bytes, at most `MAX_DOCUMENT_BYTES`.
        name: what to call the document in an error.

    Raises:
        IdentityError: too long, no JSON, no object, or not in canonical form.
    """
    remedy = "Ask for the file again: this copy was changed or damaged on its way."
    if len(document) > MAX_DOCUMENT_BYTES:
        raise IdentityError(f"{name} is longer than such a document can be.", remedy)
    try:
        value = json.loads(document.decode("utf-8"))
        written_again = rfc8785.dumps(value)
    except (ValueError, RecursionError) as error:
        raise IdentityError(f"{name} is not readable as JSON.", remedy) from error
    if not isinstance(value, dict):
        raise IdentityError(f"{name} is not a JSON object.", remedy)
    if written_again != document:
        raise IdentityError(f"{name} is not in canonical form (RFC 8785).", remedy)
    return value
