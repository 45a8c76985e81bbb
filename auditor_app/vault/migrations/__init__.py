"""The store's tables, as migrations in order: each is atomic, applied once and recorded.

A migration that has shipped is never edited; a change of the tables is a new module at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import VaultError
from auditor_app.vault.migrations import (
    m001_first_tables,
    m002_form_log,
    m003_history,
    m004_search,
    m005_sealed_records,
    m006_audit,
    m007_delivery,
    m008_redactions,
    m009_remarks,
    m010_form_media,
)
from auditor_app.vault.sqlcipher import Migrations, damaged_store, in_memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

# By the name under which each is noted in a store.
_IN_ORDER = {
    "m001_first_tables": m001_first_tables.apply,
    "m002_form_log": m002_form_log.apply,
    "m003_history": m003_history.apply,
    "m004_search": m004_search.apply,
    "m005_sealed_records": m005_sealed_records.apply,
    "m006_audit": m006_audit.apply,
    "m007_delivery": m007_delivery.apply,
    "m008_redactions": m008_redactions.apply,
    "m009_remarks": m009_remarks.apply,
    "m010_form_media": m010_form_media.apply,
}
REGISTERED = tuple(_IN_ORDER)
"""The names of all migrations, oldest first."""

migrations = Migrations("auditor.vault")
for _name, _apply in _IN_ORDER.items():
    migrations(name=_name)(_apply)


def migrate(
    db: Database, *, new: bool = False, before: Callable[[str], object] | None = None
) -> None:
    """Bring the store to this program's tables; only a `new` one may have none at all.

    Each migration and the note that it was applied are one transaction. `before` is called with
    the name of the first that is due, unless the store is new; what it raises keeps the tables.

    Raises:
        DamagedStoreError: the tables are gone, as after a lost write-ahead log.
        VaultError: a newer version of the program has already changed them further.
    """
    due = _due(db, new=new)
    if due and before is not None and not new:
        before(due[0])
    migrations.apply(db)


def table_statements() -> tuple[str, ...]:
    """The `CREATE TABLE` statements of a new store, in their order."""
    with in_memory() as db:
        migrations.apply(db)
        found = db.execute("SELECT sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
        return tuple(str(sql) for (sql,) in found.fetchall())


def refuse_other_tables(db: Database) -> None:
    """Take only a store that has exactly this program's tables.

    Raises:
        DamagedStoreError, VaultError: as `migrate`, and where migrations are due.
    """
    if _due(db):
        raise VaultError(
            "An older version of this program made this vault, and it cannot be brought up to"
            " date without changing it.",
            "Take out what is readable: auditor vault salvage.",
        )


def _due(db: Database, *, new: bool = False) -> list[str]:
    """The migrations that are still to be applied. Raises as `migrate`."""
    applied = {migration.name for migration in migrations.applied(db)}
    if not applied and not new:
        raise damaged_store()
    if not applied <= set(REGISTERED):
        raise VaultError(
            "A newer version of this program has worked with this vault.",
            "Install the newest version and open the vault with it.",
        )
    return [migration.name for migration in migrations.pending(db)]
