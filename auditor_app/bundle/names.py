"""The names of a bundle's files: how they are made, and which ones are taken from outside.

Every name is plain ASCII and means one and the same file on Linux, Windows and macOS.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from uuid import UUID

from auditor_app.errors import BundleError

if TYPE_CHECKING:
    from pathlib import Path

BAGIT: Final = "bagit.txt"
BAG_INFO: Final = "bag-info.txt"
MANIFESTS: Final = {"sha256": "manifest-sha256.txt", "sha512": "manifest-sha512.txt"}
TAG_MANIFESTS: Final = {"sha256": "tagmanifest-sha256.txt", "sha512": "tagmanifest-sha512.txt"}
SIGNATURE: Final = "signature.dsse.json"
# What the tag manifests list, and what lies beside the payload in all.
LISTED_TAG_FILES: Final = (BAG_INFO, BAGIT, *MANIFESTS.values())
TAG_FILES: Final = (*LISTED_TAG_FILES, *TAG_MANIFESTS.values(), SIGNATURE)

AUDIT: Final = "data/audit.json"
EVENTS: Final = "data/events.jsonl"
FINDINGS: Final = "data/findings.json"
REPORT: Final = "data/report.pdf"
RECORDS: Final = "data/records/"
FORMS: Final = "data/forms/"
FORM_MEDIA: Final = "data/form-media/"
EVIDENCE: Final = "data/evidence/"
REDACTED: Final = "data/redacted/"
MEDIA: Final = "data/media/"

BUNDLE_SUFFIX: Final = ".bundle.age"
SIGNATURE_SUFFIX: Final = ".bundle.dsse.json"

LONGEST_PATH: Final = 200
_COMPONENT: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_EXTENSION: Final = re.compile(r"[a-z0-9]{1,8}")
# A photo with the extension `age` has one ending, a sealed photo two.
_SEALED: Final = re.compile(r"data/(records|evidence|media/[^/]+)/[^/]+\.[^/.]+\.age")
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def top_folder(bundle_id: str) -> str:
    """The one folder in the tar."""
    return f"audit-{bundle_id}"


def bundle_name(bundle_id: str) -> str:
    """The name under which a bundle is delivered."""
    return f"audit-{bundle_id}{BUNDLE_SUFFIX}"


def signature_name(bundle_id: str) -> str:
    """The name of the signature that lies beside the bundle."""
    return f"audit-{bundle_id}{SIGNATURE_SUFFIX}"


def signature_beside(bundle: Path) -> Path:
    """Where the signature of the bundle file at `bundle` lies unless told otherwise."""
    return bundle.with_name(bundle.name.removesuffix(".age") + ".dsse.json")


def is_uuid(text: str) -> bool:
    """Whether `text` is a UUID in its usual form: lower case, with hyphens."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def is_safe(path: str) -> bool:
    """Whether a bag may hold a file of that path: ASCII, relative, the same on every system."""
    return len(path) <= LONGEST_PATH and all(map(_is_safe_component, path.split("/")))


def _is_safe_component(name: str) -> bool:
    return (
        _COMPONENT.fullmatch(name) is not None
        and not name.endswith(".")
        and _DEVICES.fullmatch(name) is None
    )


def record_path(record_id: str) -> str:
    """Where a record's instance lies."""
    return _checked(f"{RECORDS}{record_id}.xml")


def evidence_path(evidence_id: str, extension: str) -> str:
    """Where a photo or a file lies; the extension comes with or without its dot."""
    ending = extension.removeprefix(".").lower()
    return _checked(f"{EVIDENCE}{evidence_id}.{ending if _EXTENSION.fullmatch(ending) else 'bin'}")


def redacted_path(evidence_id: str) -> str:
    """Where the redacted copy of a photo lies, a JPEG."""
    return _checked(f"{REDACTED}{evidence_id}.jpg")


def media_path(record_id: str, name: str) -> str:
    """Where a file lies that a record names and that is no evidence."""
    return _checked(f"{MEDIA}{record_id}/{name}")


def sealed_path(path: str) -> str:
    """Where a file lies that was sealed before the bundle was."""
    return _checked(f"{path}.age")


def is_sealed(path: str) -> bool:
    """Whether a file of the bag is one that was sealed before."""
    return _SEALED.fullmatch(path) is not None


def is_plain_record(path: str) -> bool:
    """Whether a file of the bag is a record in clear."""
    return path.startswith(RECORDS) and path.endswith(".xml")


def is_form(path: str) -> bool:
    """Whether a form's XML lies there."""
    return path.startswith(FORMS) and path.endswith(".xml")


def form_path(form_id: str, version: str, digest: str, *, always_digest: bool = False) -> str:
    """Where a form definition lies.

    Named by id and version; where those hold more than letters, digits, `.`, `_` and `-`, or where
    `always_digest` says so, the beginning of the definition's digest tells it from others.
    """
    wanted = f"{form_id}-{version}"
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", wanted)[:80].lstrip(".-").rstrip(".")
    if not plain or _DEVICES.fullmatch(plain):
        plain = f"form_{plain}"
    name = plain if plain == wanted and not always_digest else f"{plain}-{digest[:12]}"
    return _checked(f"{FORMS}{name}.xml")


def form_media_path(sha256: str, extension: str) -> str:
    """Where a picture, a sound or a film of a form lies: once, however many forms show it."""
    return _checked(f"{FORM_MEDIA}{sha256}.{extension}")


def _checked(path: str) -> str:
    if not is_safe(path):
        raise BundleError(
            ["An identifier in the audit cannot stand in a file name."],
            "Report this as a fault of the program.",
        )
    return path
