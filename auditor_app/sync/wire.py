"""What a laptop and a central store say to each other, in the words of tus 1.0.

https://tus.io/protocols/resumable-upload: creation (POST), the bytes (PATCH), where they stopped
(HEAD). Ours are the envelope in the creation's metadata, and the form of a refusal.
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

TUS_VERSION: Final = "1.0.0"
CHUNK_TYPE: Final = "application/offset+octet-stream"
ENVELOPE: Final = "envelope"
"""The metadata key under which the outer DSSE envelope travels."""
LARGEST_ENVELOPE: Final = 32 * 1024
"""Bytes of an outer envelope. In base64 it stays under the 64 KiB that servers take as headers."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a central store does not take a bundle: a code for programs, two sentences for people."""

    reason: str
    message: str
    remedy: str

    def to_json(self) -> bytes:
        """The body of the answer."""
        return json.dumps(asdict(self), ensure_ascii=False).encode("utf-8")

    @classmethod
    def from_json(cls, body: bytes) -> Refusal | None:
        """The refusal in a body; None where the body is something else (a proxy's page).

        Of its texts only what can be printed is kept, and no more than 500 characters of each.
        """
        try:
            content = json.loads(body)
            texts = [content[name] for name in ("reason", "message", "remedy")]
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
        if not all(isinstance(text, str) for text in texts):
            return None
        # What steers a terminal, or stands for no character at all, was not sent to be read.
        return cls(*("".join(filter(str.isprintable, text[:500])) for text in texts))


def write_metadata(values: Mapping[str, bytes]) -> str:
    """The `Upload-Metadata` header: keys and base64 values, separated by commas."""
    return ",".join(f"{key} {base64.b64encode(value).decode()}" for key, value in values.items())


def read_metadata(header: str) -> dict[str, bytes] | None:
    """What `write_metadata` wrote; None when the header is not of that form."""
    values: dict[str, bytes] = {}
    for pair in filter(None, header.split(",")):
        key, _, value = pair.strip().partition(" ")
        if not key or key in values:
            return None
        try:
            values[key] = base64.b64decode(value, validate=True)
        except ValueError:  # also where the text is not ASCII at all
            return None
    return values
