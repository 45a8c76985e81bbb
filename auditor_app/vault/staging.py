"""A folder that is filled beside its place and put there whole, by renaming.

`<target>.unfinished-<8 signs>/` holds the new folder and a marker. A run that was cut off leaves
the marker, and the next run for the same target clears it away; before the new folder is put in
its place the marker goes, so that nothing finished is ever cleared.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from auditor_app.errors import VaultError
from auditor_app.vault.durable import (
    PRIVATE_FOLDER,
    flush_folder,
    make_private_folder,
    remove_file,
    system_errors_told,
    write_file,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

_MARKER: Final = "unfinished"
_FOLDER: Final = "vault"


class Staging:
    """The new folder, `folder`, on its way to `target`."""

    def __init__(self, target: Path, around: Path) -> None:
        self.target = target
        self.folder = around / _FOLDER
        self._around = around

    def put_in_place(self, aside: Path | None = None) -> None:
        """Move the new folder to its target; what is there goes to `aside` first, if given.

        At each moment a whole folder is at the target or at `aside`, and the new one at `folder`
        or at the target.

        Raises:
            VaultError: something is at the target, and no `aside` was given.
            VaultAccessError, StorageFullError.
        """
        parent = self.target.parent
        with system_errors_told():
            _flush_tree(self.folder)
            remove_file(self._around / _MARKER)
            if aside is not None:
                self.target.rename(aside)
                flush_folder(parent)
            elif self.target.exists():
                # An empty folder may stand there; anything in it makes this fail, rightly.
                self.target.rmdir()
            self.folder.rename(self.target)
            flush_folder(parent)
            self._around.rmdir()


@contextmanager
def staging(target: Path) -> Iterator[Staging]:
    """A place beside `target` in which a folder can be made; gone where the block raises.

    Raises:
        VaultAccessError, StorageFullError: nothing was made.
    """
    make_private_folder(target.parent)
    _clear_cut_off(target)
    around = target.with_name(f"{target.name}.unfinished-{os.urandom(4).hex()}")
    with system_errors_told():
        around.mkdir(mode=PRIVATE_FOLDER)
    write_file(around / _MARKER, b"")
    stage = Staging(target, around)
    try:
        yield stage
    except BaseException:
        # Without its marker it is finished: a swap failed midway, and nothing may be cleared.
        if (around / _MARKER).exists():
            shutil.rmtree(around, ignore_errors=True)
        raise


def aside_name(target: Path, now: datetime) -> Path:
    """The name under which what is at `target` is kept: `<target>.before-<UTC time>`."""
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    name = target.with_name(f"{target.name}.before-{stamp}")
    number = 1
    while name.exists():
        number += 1
        name = target.with_name(f"{target.name}.before-{stamp}.{number}")
    return name


def refuse_taken(target: Path) -> None:
    """Raise `VaultError` where `target` is something other than an empty folder."""
    with system_errors_told():
        taken = target.exists() and (not target.is_dir() or any(target.iterdir()))
    if taken:
        raise VaultError(
            "There is something in that place already.",
            "Choose a folder that is empty or not there yet.",
        )


def _clear_cut_off(target: Path) -> None:
    name = re.compile(re.escape(target.name) + r"\.unfinished-[0-9a-f]{8}")
    with suppress(OSError):
        for entry in target.parent.iterdir():
            if name.fullmatch(entry.name) and (entry / _MARKER).is_file():
                shutil.rmtree(entry / _FOLDER, ignore_errors=True)
                (entry / _MARKER).unlink()
                entry.rmdir()


def _flush_tree(folder: Path) -> None:
    """Make the entries of all folders durable; the files were flushed when they were written."""
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            flush_folder(path)
    flush_folder(folder)
