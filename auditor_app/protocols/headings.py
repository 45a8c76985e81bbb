"""Which protocols there are, by their headings alone: to offer one, its forms are not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from auditor_app.protocols.settings import toml_in
from auditor_app.protocols.wording import DEFAULT_LANGUAGE
from auditor_app.shipped import protocols_folder

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS: Final = "protocol.toml"
_VERSION: Final = re.compile(r"\d{1,10}(\.\d{1,10}){0,5}")
_ID: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")


@dataclass(frozen=True, slots=True)
class ProtocolHeading:
    """What protocol.toml says of itself in its first lines; `title` in English."""

    protocol_id: str
    version: str
    title: str


def version_order(version: str) -> tuple[int, ...] | None:
    """What versions are ordered by: whole numbers with dots between; None for any other text.

    `2026.9` comes before `2026.10`, and `1.0` is the same as `1`.
    """
    if not _VERSION.fullmatch(version) or not version.isascii():
        return None
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def is_protocol_id(text: str) -> bool:
    """Whether a protocol may be called that: small letters, digits and `_`, a letter first."""
    return _ID.fullmatch(text) is not None


def read_heading(folder: Path) -> ProtocolHeading | None:
    """The heading of the protocol in `folder`; None where protocol.toml does not give one."""
    try:
        return heading_in((folder / SETTINGS).read_bytes())
    except OSError:
        return None


def heading_in(content: bytes) -> ProtocolHeading | None:
    """The heading that a protocol.toml gives; None where it gives none."""
    try:
        settings = toml_in(content)
        title = settings["title"][DEFAULT_LANGUAGE]
        found = (settings["id"], settings["version"], title)
    except (ValueError, KeyError, TypeError):
        return None
    if not all(isinstance(text, str) and text.strip() for text in found):
        return None
    return ProtocolHeading(*(text.strip() for text in found))


@cache
def shipped_folders() -> dict[str, tuple[ProtocolHeading, Path]]:
    """The protocols that this installation carries, by id, in the order of their folders' names.

    One whose protocol.toml has no heading is left out; `shipped_protocols` says what is wrong.
    """
    found: dict[str, tuple[ProtocolHeading, Path]] = {}
    for folder in sorted(protocols_folder().iterdir()):
        heading = read_heading(folder)
        if heading is not None:
            found.setdefault(heading.protocol_id, (heading, folder))
    return found


def shipped_headings() -> tuple[ProtocolHeading, ...]:
    """The headings of the protocols that this installation carries; no form is read."""
    return tuple(heading for heading, _ in shipped_folders().values())
