"""Is this an update that may be installed? From a stick, a mail or a download, with no network.

Nothing is installed here, and nothing is fetched: what is proved is handed to the person, who
installs it as they installed the program. A copy is made while the file is checked, so that what
was checked is what is installed, whatever happens to the stick (decision 50).
"""

from __future__ import annotations

import hashlib
import os
import platform
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from auditor_app import __version__
from auditor_app.errors import IdentityError, UpdateError
from auditor_app.identity.release_signing import (
    RELEASE_SUFFIX,
    Release,
    ReleasedFile,
    read_release,
    read_release_keys,
    version_number,
)
from auditor_app.shipped import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

KEYS_FILE: Final = "release/release-keys.pem"
_LARGEST_SIGNATURE: Final = 256 * 1024
_PIECE: Final = 1024 * 1024
_MACHINES: Final = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
_AGAIN: Final = "Get the update again from where you got the program."


@dataclass(frozen=True, slots=True)
class CheckedUpdate:
    """An update that may be installed.

    Attributes:
        version: its version; `is_newer`: than this program's.
        signed_at: when its makers signed it.
        files: what may be installed here, checked; copies where copies were asked for.
    """

    version: str
    is_newer: bool
    signed_at: datetime
    files: tuple[Path, ...]


@dataclass
class _Progress:
    """Counts over several files."""

    tell: Callable[[int, int], None]
    size: int
    done: int = 0

    def add(self, read: int) -> None:
        self.done = min(self.done + read, self.size)
        self.tell(self.done, self.size)


def this_platform() -> str:
    """This system, as releases name it: `linux-x86_64`, `windows-x86_64`, `macos-arm64`."""
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}.get(sys.platform, "other")
    machine = platform.machine().lower()
    return f"{system}-{_MACHINES.get(machine, machine)}"


def shipped_keys() -> tuple[ec.EllipticCurvePublicKey, ...]:
    """The makers' keys of this installation.

    Raises:
        UpdateError: it came without any, as before the first release.
        IdentityError: they cannot be read.
    """
    path = shipped("resources") / KEYS_FILE
    try:
        pem = path.read_text("ascii")
    except FileNotFoundError as error:
        raise UpdateError(
            "This copy of the program came without the key of its makers:"
            " it cannot tell whether an update is theirs.",
            "Install the new version as you installed this one, from a source that you trust.",
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise IdentityError(
            "The key of the program's makers, which ships with it, cannot be read.",
            "Install the program again from a copy that you trust.",
        ) from error
    return read_release_keys(pem)


def check_update(
    signature: Path,
    *,
    copy_to: Path | None = None,
    keys: Sequence[ec.EllipticCurvePublicKey] | None = None,
    version: str = __version__,
    system: str = "",
    progress: Callable[[int, int], None] = lambda _done, _size: None,
) -> CheckedUpdate:
    """Check the update whose signature lies at `signature`, its files beside it.

    Of the files for this system those are taken that lie there; one at least.

    Args:
        signature: the file ending in `.auditor-update.json`.
        copy_to: a folder into which what was checked is copied.
        keys: the makers' keys; those that ship, if not given.
        version: of the program that runs.
        system: the system to install on; this one, if not given.
        progress: is told the bytes that are checked, and all of them.

    Raises:
        UpdateError: not signed by the makers, older, for another system, not whole, not there, or
            in a folder whose name cannot be shown.
    """
    document = _read_signature(signature)
    _require_plain(copy_to or signature.parent)
    trusted = shipped_keys() if keys is None else tuple(keys)
    try:
        release = read_release(document, trusted)
    except IdentityError as error:
        raise UpdateError(error.message, f"Do not install it. {_AGAIN}") from error
    newer = _require_not_older(release, version)
    files = _for(release, system or this_platform())
    there = [file for file in files if (signature.parent / file.name).is_file()]
    if not there:
        names = ", ".join(file.name for file in files)
        raise UpdateError(
            "The update's signature is there, but not the update.",
            f"Put one of these beside it: {names}.",
        )
    told = _Progress(progress, sum(file.size for file in there))
    checked = [_checked(signature.parent, file, copy_to, told.add) for file in there]
    return CheckedUpdate(release.version, newer, release.signed_at, tuple(checked))


def _read_signature(path: Path) -> bytes:
    if not path.name.endswith(RELEASE_SUFFIX):
        raise UpdateError(
            "This is not the signature of an update.",
            f"Choose the file that ends in {RELEASE_SUFFIX}; it lies beside the update.",
        )
    with _opened(path) as file:
        document = file.read(_LARGEST_SIGNATURE + 1)
    if len(document) > _LARGEST_SIGNATURE:
        raise UpdateError("The update's signature is longer than one can be.", _AGAIN)
    return document


def _require_plain(folder: Path) -> None:
    """A folder's name stands in the line that a person types, and may be a stranger's.

    A line's end in it, or a sign that turns the order of others around, would show other commands.
    Joiners may stand there: names in Persian or Hindi are written with them.
    """
    shown = str(folder.absolute()).replace("\u200c", "").replace("\u200d", "")
    if not shown.isprintable():
        raise UpdateError(
            "The name of the update's folder has signs in it that cannot be shown.",
            "Move the files into a folder with a plain name, or choose such a folder.",
        )


def _require_not_older(release: Release, version: str) -> bool:
    offered, present = version_number(release.version), version_number(version)
    if offered < present:
        raise UpdateError(
            f"This is version {release.version}: older than the {version} that is installed.",
            "Keep what is installed. An old version may have a fault that is known since.",
        )
    return offered > present


def _for(release: Release, system: str) -> list[ReleasedFile]:
    files = [file for file in release.files if file.platform == system]
    if not files:
        others = sorted({file.platform for file in release.files} - {"any"})
        raise UpdateError(
            f"The update is not for this system ({system}).",
            f"It is for {', '.join(others) or 'none'}. Get the one for this system.",
        )
    return files


def _checked(
    folder: Path, file: ReleasedFile, copy_to: Path | None, progress: Callable[[int], None]
) -> Path:
    """The file, or its copy, once size and digest are those that were signed."""
    source = folder / file.name
    if copy_to is None:
        with _opened(source) as content:
            _require_digest(content, file, None, progress)
        return source
    target = copy_to / file.name
    half = copy_to / f".{file.name}.part"
    if target.exists():
        raise UpdateError(
            f"There is a file {file.name} in that folder already.",
            "Choose another folder, or move that file away.",
        )
    try:
        half.unlink(missing_ok=True)  # of a check that was killed
        with _opened(source) as content, half.open("xb") as copy:
            _require_digest(content, file, copy, progress)
            copy.flush()
            os.fsync(copy.fileno())
        half.rename(target)
    except OSError as error:
        raise UpdateError(
            f"The copy cannot be written: {error.strerror or type(error).__name__}.",
            "Choose another folder with enough room.",
        ) from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
    return target


def _require_digest(
    content: BinaryIO, file: ReleasedFile, copy: BinaryIO | None, progress: Callable[[int], None]
) -> None:
    digest, read = hashlib.sha256(), 0
    # Never more than what was signed, however long the file turns out to be.
    while read <= file.size and (piece := _read(content, file, file.size + 1 - read)):
        digest.update(piece)
        read += len(piece)
        if copy is not None:
            copy.write(piece)
        progress(len(piece))
    if read != file.size or digest.hexdigest() != file.sha256:
        raise UpdateError(
            f"{file.name} is not what its makers signed: it is damaged or was changed.",
            f"Do not install it. {_AGAIN}",
        )


def _read(content: BinaryIO, file: ReleasedFile, most: int) -> bytes:
    try:
        return content.read(min(_PIECE, most))
    except OSError as error:
        raise _unreadable(file.name, error) from error


def _unreadable(name: str, error: OSError) -> UpdateError:
    return UpdateError(
        f"{name} cannot be read: {error.strerror or type(error).__name__}.",
        "Check the stick, and copy the file to this laptop first.",
    )


def _opened(path: Path) -> BinaryIO:
    """A regular file, opened: no pipe or device that would never end."""
    try:
        file = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except OSError as error:
        raise _unreadable(path.name, error) from error
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise UpdateError(f"{path.name} is no file.", _AGAIN)
    return os.fdopen(file, "rb")
