"""A new version of the program, signed by its makers: what belongs to it, for which systems.

An in-toto Statement over the files of a release, in a DSSE envelope, as for protocols. The key is
trusted as it is: its public half ships with the program (`resources/release/`), and a release that
brings the next key is signed by the present one. docs/release.md tells of the key ceremony, and how
an outsider checks a release with `openssl` alone.
https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from auditor_app.errors import IdentityError, UpdateError
from auditor_app.identity import fields
from auditor_app.identity.canonical import Json, canonical_json, parse_canonical_json
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, read_envelope, sign_envelope
from auditor_app.identity.keys import key_id, require_p256

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric import ec

STATEMENT_TYPE: Final = "https://in-toto.io/Statement/v1"
RELEASE_PREDICATE: Final = "urn:auditor:predicate:release:1"
RELEASE_SUFFIX: Final = ".auditor-update.json"
MOST_FILES: Final = 64
MOST_KEYS: Final = 4
LARGEST_FILE: Final = 2 * 1024**3
_SUBJECT: Final = "The update's signature"
_KEY: Final = re.compile(
    r"-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]{1,1000}\n-----END PUBLIC KEY-----\n?"
)
_FILE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,99}")
_VERSION: Final = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
_PLATFORM: Final = re.compile(r"(linux|windows|macos)-(x86_64|arm64)|any")


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """One file of a release: `platform` as `linux-x86_64`, or `any`; `size` in bytes."""

    name: str
    platform: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the program, when it was signed, and its files, sorted by name."""

    version: str
    signed_at: datetime
    files: tuple[ReleasedFile, ...]


def version_number(version: str) -> tuple[int, int, int]:
    """A version as numbers that can be compared.

    Raises:
        UpdateError: it is not three whole numbers with dots.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise UpdateError(
            "The version is not three whole numbers with dots.",
            "Get the update again from where you got the program.",
        )
    return int(found[1]), int(found[2]), int(found[3])


def sign_release(release: Release, private_key: ec.EllipticCurvePrivateKey) -> bytes:
    """The envelope, as canonical JSON; the makers alone use this.

    Raises:
        IdentityError: the release cannot stand so: `read_release` would refuse it.
    """
    files: list[Json] = [
        {"name": file.name, "platform": file.platform, "size": file.size} for file in release.files
    ]
    statement: dict[str, Json] = {
        "_type": STATEMENT_TYPE,
        "subject": [{"name": f.name, "digest": {"sha256": f.sha256}} for f in release.files],
        "predicateType": RELEASE_PREDICATE,
        "predicate": {
            "version": release.version,
            "signed": fields.write_moment(release.signed_at),
            "files": files,
        },
    }
    payload = canonical_json(statement)
    if _stated(payload) != release:
        raise fields.wrong(_SUBJECT, "files")
    return sign_envelope(payload, IN_TOTO_PAYLOAD, private_key)


def read_release_keys(pem: str) -> tuple[ec.EllipticCurvePublicKey, ...]:
    """The makers' keys: PEM, one after the other, each P-256.

    Raises:
        IdentityError: something else than one to four such keys.
    """
    found = _KEY.findall(pem)
    if not 1 <= len(found) <= MOST_KEYS or "".join(found).strip() != pem.strip():
        raise _not_the_keys()
    try:
        keys = [load_pem_public_key(each.encode("ascii")) for each in found]
    except (ValueError, UnsupportedAlgorithm) as error:
        raise _not_the_keys() from error
    return tuple(require_p256(key, "the program's makers") for key in keys)


def read_release(document: bytes, keys: Sequence[ec.EllipticCurvePublicKey]) -> Release:
    """What a signature says, once it is proved to come from one of `keys`.

    Raises:
        IdentityError: it cannot be read, was changed, or comes from somebody else.
    """
    envelope = read_envelope(document, IN_TOTO_PAYLOAD, _SUBJECT)
    signer = next((key for key in keys if key_id(key) == envelope.key_id), None)
    if signer is None:
        raise IdentityError(
            "The update is not signed by the makers of this program.",
            "Do not install it. Get the update again from where you got the program.",
        )
    return _stated(envelope.verify_key(signer))


def _stated(payload: bytes) -> Release:
    statement = parse_canonical_json(payload, _SUBJECT)
    if fields.text(statement, "_type", _SUBJECT) != STATEMENT_TYPE:
        raise fields.wrong(_SUBJECT, "_type")
    if fields.text(statement, "predicateType", _SUBJECT) != RELEASE_PREDICATE:
        raise fields.wrong(_SUBJECT, "predicateType")
    predicate = fields.mapping(statement, "predicate", _SUBJECT)
    version = fields.text(predicate, "version", _SUBJECT, longest=30)
    if not _VERSION.fullmatch(version):
        raise fields.wrong(_SUBJECT, "version")
    subjects = fields.mappings(statement, "subject", _SUBJECT)
    listed = fields.mappings(predicate, "files", _SUBJECT)
    if not 1 <= len(listed) <= MOST_FILES or len(subjects) != len(listed):
        raise fields.wrong(_SUBJECT, "files")
    files = tuple(map(_file, listed, subjects))
    names = [file.name for file in files]
    if names != sorted(set(names)):
        raise fields.wrong(_SUBJECT, "files")
    return Release(version, fields.moment(predicate, "signed", _SUBJECT), files)


def _file(listed: dict[str, Json], subject: dict[str, Json]) -> ReleasedFile:
    name = fields.text(listed, "name", _SUBJECT, longest=100)
    platform = fields.text(listed, "platform", _SUBJECT, longest=30)
    size = fields.integer(listed, "size", _SUBJECT, least=1)
    if not _FILE_NAME.fullmatch(name) or fields.text(subject, "name", _SUBJECT) != name:
        raise fields.wrong(_SUBJECT, "name")
    if not _PLATFORM.fullmatch(platform):
        raise fields.wrong(_SUBJECT, "platform")
    if size > LARGEST_FILE:
        raise fields.wrong(_SUBJECT, "size")
    digest = fields.sha256(fields.mapping(subject, "digest", _SUBJECT), "sha256", _SUBJECT)
    return ReleasedFile(name, platform, size, digest)


def _not_the_keys() -> IdentityError:
    return IdentityError(
        "The key of the program's makers, which ships with it, cannot be read.",
        "Install the program again from a copy that you trust.",
    )
