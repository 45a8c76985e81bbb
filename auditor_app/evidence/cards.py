"""The photos on a camera's card, or in any folder: found, not yet read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import EvidenceError

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_PHOTOS: Final = 2000
_DEEPEST: Final = 6
_MOST_ENTRIES: Final = 100_000
_ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif"})


@dataclass(frozen=True, slots=True)
class CardListing:
    """The photos by name, folder by folder.

    `more`: there are more than these. `unread`: folders that could not be looked into.
    """

    photos: tuple[Path, ...]
    more: bool = False
    unread: int = 0


def photos_on(folder: Path, *, stop: Callable[[], bool] = lambda: False) -> CardListing:
    """The files below `folder` that are called like photos; hidden ones and links are passed by.

    DCF (JEITA CP-3461) puts them two folders deep; people go deeper. `stop` is asked at each
    folder: what was found until then is what there is.

    Raises:
        EvidenceError: the folder itself cannot be read.
    """
    found: list[Path] = []
    unread = seen = 0
    waiting = [(folder, 0)]
    while waiting and not stop():
        here, depth = waiting.pop(0)
        try:
            folders, photos, entries = _look_into(here)
        except OSError as error:
            if here == folder:
                raise EvidenceError(
                    f"The folder cannot be read: {error.strerror or 'unknown reason'}.",
                    "Check that the card or stick is connected, then choose the folder again.",
                ) from error
            unread += 1
            continue
        seen += entries
        found += photos
        if depth < _DEEPEST:
            waiting += ((inner, depth + 1) for inner in folders)
        if len(found) > MOST_PHOTOS or seen > _MOST_ENTRIES:
            return CardListing(tuple(found[:MOST_PHOTOS]), more=True, unread=unread)
    return CardListing(tuple(found), unread=unread)


def _look_into(folder: Path) -> tuple[list[Path], list[Path], int]:
    """The folders and the photos in `folder`, by name, and how many entries were looked at."""
    folders, photos = [], []
    count = 0
    with os.scandir(folder) as entries:
        for count, entry in enumerate(entries, 1):
            if count > _MOST_ENTRIES:
                break
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif Path(entry.name).suffix.lower() in _ENDINGS and entry.is_file(
                follow_symlinks=False
            ):
                photos.append(Path(entry.path))
    return sorted(folders), sorted(photos), count
