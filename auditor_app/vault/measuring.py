"""How much the vault holds, and how much room is left beside it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.vault.durable import system_errors_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor_app.vault.outbox import Outbox
    from auditor_app.vault.store import Store

_DELIVERED = "delivered"


@dataclass(frozen=True, slots=True)
class Holding:
    """Sizes in bytes, as the files have them.

    Attributes:
        whole: everything in the vault's folder.
        store, photos, backups: the store's file with its log, the photos, the backups.
        photo_count: how many photos records hold.
        waiting, waiting_count: sealed files that were not delivered yet.
        delivered, delivered_count: sealed files that were, and are still here.
        free: what the disk has room for.
    """

    whole: int
    store: int
    photos: int
    photo_count: int
    backups: int
    waiting: int
    waiting_count: int
    delivered: int
    delivered_count: int
    free: int


def measured(folder: Path, store: Store, outbox: Outbox) -> Holding:
    """Measure the vault in `folder`.

    Raises:
        VaultAccessError: a folder cannot be read.
    """
    sizes: dict[str, int] = {}
    waiting, delivered = list[int](), list[int]()
    with system_errors_told():
        for path, size in _files(folder):
            place = path.relative_to(folder).parts[0]
            sizes[place] = sizes.get(place, 0) + size
        for entry in outbox.list():
            path = outbox.path(entry.bundle_id)
            if path.is_file():
                kept = delivered if entry.state == _DELIVERED else waiting
                kept.append(path.stat().st_size)
        free = shutil.disk_usage(folder).free
    (photos,) = store.row("SELECT count(*) FROM evidence") or (0,)
    return Holding(
        whole=sum(sizes.values()),
        store=sum(size for name, size in sizes.items() if name.startswith("records.db")),
        photos=sizes.get("evidence", 0),
        photo_count=photos,
        backups=sizes.get("backups", 0),
        waiting=sum(waiting),
        waiting_count=len(waiting),
        delivered=sum(delivered),
        delivered_count=len(delivered),
        free=free,
    )


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    for path in folder.rglob("*"):
        try:
            if path.is_file() and not path.is_symlink():
                yield path, path.stat().st_size
        except FileNotFoundError:
            continue  # a file of a moment, such as a log that was just put away
