"""A protocol as one file: its folder as a tar that has exactly one form.

The same folder gives the same bytes: names in order, no times, no owners. Nothing is packed
(compressed), so nothing can unpack to more than it is. Reading goes the other way round: what was
read is written again and must be the file byte for byte, so that no byte can be changed, added or
reordered unseen and nothing but plain files comes in. A signature, where there is one, is the first
entry; what it signs is everything behind it.

Header layout: IEEE Std 1003.1-2017, pax, "ustar Interchange Format".
"""

from __future__ import annotations

import re
import shutil
import tarfile
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault, ProtocolError
from auditor_app.protocols.finding_scales import SCALES_FILE
from auditor_app.protocols.headings import (
    SETTINGS,
    heading_in,
    is_protocol_id,
    version_order,
)
from auditor_app.protocols.sampling_settings import METHODS_FILE
from auditor_app.protocols.settings import toml_in
from auditor_app.shipped import code_lists_folder
from auditor_app.xforms.form_media import MEDIA_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.protocols.headings import ProtocolHeading

PACK_SUFFIX: Final = ".auditor-protocol"
SIGNATURE: Final = "signature.dsse.json"
ENDINGS: Final = frozenset(
    (
        *(".toml", ".tsv", ".csv", ".md", ".txt", ".po"),
        *(".xlsx", ".xls", ".xml", ".geojson"),
        # Of forms: pictures, sounds, films.
        *(f".{ending}" for ending in MEDIA_TYPES),
    )
)
LARGEST_PACK: Final = 32 * 1024 * 1024
LARGEST_FILE: Final = 16 * 1024 * 1024
MOST_FILES: Final = 500
LARGEST_SIGNATURE: Final = 256 * 1024

_BLOCK: Final = 512
_END: Final = bytes(2 * _BLOCK)
_SIZE: Final = re.compile(rb"[0-7]{11}\0")
_PART: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_MOST_PARTS: Final = 3
# A header has room for so much in one field.
_LONGEST_NAME: Final = 100
_LONGEST_TITLE: Final = 200
# Windows takes these for devices, whatever their ending.
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
# What editors, spreadsheets and file managers leave beside a file.
_CLUTTER: Final = frozenset(("Thumbs.db", "desktop.ini"))
_UNPACKED: Final = "auditor-protocol-"
# A protocol is loaded within seconds; a folder that is older was left by a program that was killed.
_LEFT_AFTER: Final = 3600.0
_AGAIN: Final = "Ask for the file again: this copy was changed or damaged on its way."


@dataclass(frozen=True, slots=True)
class Pack:
    """A protocol's files by name.

    Attributes:
        signature: a DSSE envelope over `archive`; empty where nobody has signed. Whose it is and
            whether it holds is for `identity.protocol_signing` to say.
        archive: the tar without the signature, which is what `digest` is of.
    """

    files: Mapping[str, bytes]
    archive: bytes
    signature: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the archive, 64 hexadecimal digits."""
        return sha256(self.archive).hexdigest()

    def to_bytes(self) -> bytes:
        """The file: the archive, behind its signature where there is one."""
        return (_entry(SIGNATURE, self.signature) if self.signature else b"") + self.archive

    def signed(self, signature: bytes) -> Pack:
        """The same protocol under that signature, whatever it had before."""
        return Pack(self.files, self.archive, signature)

    def heading(self) -> ProtocolHeading:
        """The protocol's id, version and title.

        Raises:
            ProtocolError: there is none, or the id or the version cannot be that of a pack.
        """
        return _heading(self.files)

    @contextmanager
    def unpacked(self) -> Iterator[Path]:
        """The folder again, for the length of the block; only this user can look into it.

        It holds forms, what they show, and tables, which are no secret, and never an answer. What
        a program left that was killed meanwhile goes with the next one.
        """
        _remove_left()
        with tempfile.TemporaryDirectory(prefix=_UNPACKED, ignore_cleanup_errors=True) as made:
            for name, content in self.files.items():
                path = Path(made) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            yield Path(made)


def pack_folder(folder: Path) -> Pack:
    """The files of a protocol's folder; whether it is sound is for `load_protocol` to say.

    The tables that it takes from this installation come in too: what a version says must not
    change with the program.

    Raises:
        ProtocolError: a file that is none of a protocol's, a link, too much, or no usable heading.
    """
    faults: list[FormFault] = []
    files: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if any(_is_clutter(part) for part in name.split("/")):
            continue
        if path.is_symlink():
            message = "This is a link; a pack holds plain files only."
            faults.append(FormFault(name, message, "Put the file itself there."))
        elif path.is_dir():
            continue
        elif not path.is_file() or (why := _name_fault(name)):
            message = why if path.is_file() else "This is no plain file."
            faults.append(FormFault(name, message, "Rename it, or take it out of the folder."))
        elif len(files) >= MOST_FILES or path.stat().st_size > LARGEST_FILE:
            message = f"A pack holds at most {MOST_FILES} files of {LARGEST_FILE >> 20} MiB each."
            faults.append(FormFault(name, message, "Take out what the protocol does not need."))
        else:
            files[name] = path.read_bytes()
    if not faults:
        _heading(files)
        files |= _shipped_tables(files)
        faults = _collisions(files)
    if not faults and sum(map(len, files.values())) > LARGEST_PACK - _BLOCK * 3 * MOST_FILES:
        message = f"Together the files have more than {LARGEST_PACK >> 20} MiB."
        faults = [FormFault("", message, "Take out what the protocol does not need.")]
    if faults:
        raise _refused(f"The protocol {folder.name} cannot be packed", faults)
    return Pack(files, _archive(files), b"")


def _heading(files: Mapping[str, bytes]) -> ProtocolHeading:
    """The heading of the protocol, which must be one that a pack can have."""
    heading = heading_in(files.get(SETTINGS, b""))
    if heading is None:
        raise ProtocolError(
            f"The file {SETTINGS} gives no id, version and English title.",
            "See what is wrong: auditor protocol check.",
        )
    if not is_protocol_id(heading.protocol_id):
        raise ProtocolError(
            "The id of a protocol has small letters, digits and _, at most 64, a letter first.",
            f"Change id in {SETTINGS}.",
        )
    if len(heading.title) > _LONGEST_TITLE or not heading.title.isprintable():
        raise ProtocolError(
            f"The title of a protocol has at most {_LONGEST_TITLE} printable signs, on one line.",
            f"Change title in {SETTINGS}.",
        )
    if version_order(heading.version) is None:
        raise ProtocolError(
            "The version of a protocol that is packed has whole numbers with dots, as 2026.11.",
            f"Change version in {SETTINGS}.",
        )
    return heading


def read_pack_file(path: Path) -> Pack:
    """The pack in a file; reads no more of it than a pack can have. Raises as `read_pack`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_PACK + 1)
    except OSError as error:
        raise ProtocolError(
            f"The file cannot be read ({type(error).__name__}).", "Check the path."
        ) from error
    return read_pack(content)


def read_pack(content: bytes) -> Pack:
    """The pack in `content`, which must be as `Pack.to_bytes` writes it.

    Raises:
        ProtocolError: it is none, is cut off, was changed, or holds what a protocol cannot have.
    """
    if len(content) > LARGEST_PACK:
        raise ProtocolError(
            f"The file has more than {LARGEST_PACK >> 20} MiB; no protocol has.", _AGAIN
        )
    entries = list(_entries(content))
    signature = b""
    if entries and entries[0][0] == SIGNATURE:
        signature = entries.pop(0)[1]
        if not 0 < len(signature) <= LARGEST_SIGNATURE:
            raise ProtocolError("The pack's signature is longer than signatures are.", _AGAIN)
    files = dict(entries)
    faults = [FormFault(name, why, "") for name in files if (why := _name_fault(name))]
    faults += _collisions(files)
    if not faults and len(files) > MOST_FILES:
        faults = [FormFault("", f"The pack holds more than {MOST_FILES} files.", "")]
    if not faults and SETTINGS not in files:
        faults = [FormFault("", f"There is no {SETTINGS} in it.", "")]
    if faults:
        raise _refused("This file is no pack of a protocol", faults)
    pack = Pack(files, _archive(files), signature)
    if pack.to_bytes() != content:
        raise ProtocolError("The pack is not as this program writes it.", _AGAIN)
    return pack


def _refused(what: str, faults: list[FormFault]) -> ProtocolError:
    listed = "; ".join(str(fault) for fault in faults[:10])
    return ProtocolError(f"{what}: {listed}", "Mend that and pack the protocol again.", faults)


def _archive(files: Mapping[str, bytes]) -> bytes:
    return b"".join(_entry(name, files[name]) for name in sorted(files)) + _END


def _entry(name: str, content: bytes) -> bytes:
    return b"".join((_header(name, len(content)), content, bytes(-len(content) % _BLOCK)))


def _header(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, 0o644, 0
    return info.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")


def _entries(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The files of the tar up to its end; anything unusual in a header is refused."""
    place = 0
    while content[place : place + _BLOCK] != bytes(_BLOCK):
        block = content[place : place + _BLOCK]
        if len(block) < _BLOCK or not _SIZE.fullmatch(block[124:136]):
            raise ProtocolError("This file is no pack of a protocol, or it is cut off.", _AGAIN)
        name, size = _name_in(block), int(block[124:135], 8)
        place += _BLOCK
        if size > LARGEST_FILE or place + size > len(content):
            raise ProtocolError("The pack is cut off, or names a size that it has not.", _AGAIN)
        yield name, content[place : place + size]
        place += size + -size % _BLOCK


def _name_in(block: bytes) -> str:
    return block[:_LONGEST_NAME].split(b"\0", 1)[0].decode("ascii", "replace")


def _name_fault(name: str) -> str:
    """Why a file of that name cannot be in a pack; empty where it can."""
    parts = name.split("/")
    if len(name) > _LONGEST_NAME:
        return f"With its folders the name has more than {_LONGEST_NAME} characters."
    if len(parts) > _MOST_PARTS or not all(_PART.fullmatch(part) for part in parts):
        return "The name has other signs than letters, digits, dot, - and _, or lies too deep."
    if any(_DEVICES.fullmatch(part) for part in parts) or name.lower() == SIGNATURE:
        return "A file of a protocol cannot have this name."
    if Path(parts[-1]).suffix.lower() not in ENDINGS:
        return f"A protocol has files with the endings {', '.join(sorted(ENDINGS))}."
    return ""


def _collisions(names: Iterable[str]) -> list[FormFault]:
    """Names that some systems take for one; or a file where another has its folder."""
    seen: set[str] = set()
    found = []
    lowered = [name.lower() for name in names]
    folders = {
        "/".join(name.split("/")[:depth])
        for name in lowered
        for depth in range(1, len(name.split("/")))
    }
    for name in lowered:
        if name in seen or name in folders:
            message = "Another name differs from this one in capital letters only."
            found.append(FormFault(name, message, "Rename one of them."))
        seen.add(name)
    return found


def _is_clutter(part: str) -> bool:
    return part.startswith((".", "~$")) or part in _CLUTTER


def _remove_left() -> None:
    """Take away folders of `unpacked` that no program can be using any more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_UNPACKED}*"):
        try:
            is_left = time.time() - folder.lstat().st_mtime > _LEFT_AFTER
        except OSError:
            continue
        if is_left:
            # It follows no link, and another user's folder stays.
            shutil.rmtree(folder, ignore_errors=True)


def _shipped_tables(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The tables that the protocol uses and the folder does not have."""
    settings = toml_in(files[SETTINGS])
    names = [settings.get(key) for key in ("indicators", "groups")]
    names += [SCALES_FILE] if "findings" in settings else []
    names += [METHODS_FILE] if "sampling" in settings else []
    wanted = [n for n in names if isinstance(n, str) and n not in files and not _name_fault(n)]
    paths = [code_lists_folder() / name for name in wanted if "/" not in name]
    return {path.name: path.read_bytes() for path in paths if path.is_file()}
