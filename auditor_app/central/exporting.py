"""Everything in the registry as files for other programs: Parquet, CSV, or ODK's submissions.

An export is a folder that appears whole or not at all. It holds single people's answers and stays
inside the organisation; nothing here keeps small numbers together. Who a worker is stands in it
only where that is asked for, and granted.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from sqlalchemy import select

from auditor_app.bundle.private_files import create_private
from auditor_app.central.content_tables import (
    CONTENTS,
    extractions,
    forms,
    identity_answers,
    questions,
)
from auditor_app.central.exporting_files import ExportColumn, write_csv, write_parquet
from auditor_app.central.exporting_odk import export_odk
from auditor_app.central.objects import flush
from auditor_app.central.tables import BundleRow, RefusalRow
from auditor_app.central.views import devices, organisations, sequence_gaps, superseded_bundles
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import FromClause, Select
    from sqlalchemy.orm import Session

    from auditor_app.central.organisation import Organisation

Kind: TypeAlias = Literal["parquet", "csv", "odk"]

_ABOUT: Final = "export.json"
_FORMAT: Final = "urn:auditor:export:1"
_ROWS_AT_ONCE: Final = 200
_BUNDLES: Final = BundleRow.__table__
_REFUSALS: Final = RefusalRow.__table__
_TABLES: Final[tuple[FromClause, ...]] = (
    organisations,
    devices,
    _BUNDLES,
    superseded_bundles,
    sequence_gaps,
    _REFUSALS,
    extractions,
    forms,
    questions,
    *CONTENTS,
)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: rows by the name of their file."""

    folder: Path
    rows: dict[str, int]


def export(
    organisation: Organisation,
    out: Path,
    kind: Kind,
    *,
    since: datetime | None = None,
    with_identities: bool = False,
) -> ExportReport:
    """Write the registry into the new folder `out`.

    Args:
        organisation: whose.
        out: does not exist yet.
        kind: one file a table (`parquet`, `csv`), or one archive a form (`odk`).
        since: only what came at that moment or later, by the central store's clock.
        with_identities: also who workers are.

    Raises:
        CentralError: the folder is there, the registry does not answer or does not allow it, or,
            for `odk`, the opening key is not here. Nothing is left.
    """
    if out.exists():
        raise CentralError(f"{out} is there already.", "Name a folder that does not exist yet.")
    with _folder_that_appears_whole(out) as folder:
        with organisation.registry.database.snapshot() as session:
            arrived = session.scalar(
                select(BundleRow.received_at).order_by(BundleRow.received_at.desc()).limit(1)
            )
            if kind == "odk":
                if with_identities:
                    # Who may not read them in the registry gets them by no other way.
                    session.execute(select(identity_answers.c.number).limit(1)).all()
                written = export_odk(
                    organisation, session, folder, since=since, with_identities=with_identities
                )
            else:
                written = _export_tables(
                    session, folder, kind, since, with_identities=with_identities
                )
        about = {
            "format": _FORMAT,
            "organisation": organisation.settings.organisation,
            "made_at": datetime.now(UTC).isoformat(),
            "since": None if since is None else since.astimezone(UTC).isoformat(),
            "newest_arrival": arrived,
            "with_identities": with_identities,
            "rows": written,
        }
        with create_private(folder / _ABOUT) as file:
            file.write(json.dumps(about, indent=2, ensure_ascii=False).encode("utf-8") + b"\n")
    return ExportReport(out, written)


def _export_tables(
    session: Session,
    folder: Path,
    kind: Kind,
    since: datetime | None,
    *,
    with_identities: bool,
) -> dict[str, int]:
    written: dict[str, int] = {}
    write = write_parquet if kind == "parquet" else write_csv
    tables = (*_TABLES, identity_answers) if with_identities else _TABLES
    for table in tables:
        columns = [ExportColumn.of(column) for column in table.columns if _leaves(column)]
        query = _arrived_since(select(*(table.c[c.name] for c in columns)), table, since)
        keys = [c.name for c in table.columns if c.primary_key] or [columns[0].name]
        query = query.order_by(*(table.c[name] for name in keys))
        rows = session.execute(query.execution_options(yield_per=_ROWS_AT_ONCE))
        name = f"{_file_name(table)}.{kind}"
        with create_private(folder / name) as file:
            written[name] = write(file, columns, rows)
    return written


def _leaves(column: Any) -> bool:
    """Whether a column is told to others; those of a view all are."""
    info: dict[str, bool] = getattr(column, "info", {})
    return not info.get("secret") and info.get("export", True)


def _file_name(table: FromClause) -> str:
    schema = getattr(table, "schema", None)
    name = str(getattr(table, "name", ""))
    return f"{schema}_{name}" if schema else name


def _arrived_since(query: Select[Any], table: FromClause, since: datetime | None) -> Select[Any]:
    """Only what came since then; what belongs to no bundle is told whole."""
    if since is None:
        return query
    moment = since.astimezone(UTC).isoformat()
    if table is _BUNDLES or table is superseded_bundles:
        # That a bundle was corrected is news since the correction came.
        return query.where(table.c.received_at >= moment)
    if table is _REFUSALS:
        return query.where(_REFUSALS.c.last_at >= moment)
    if "bundle" in table.c:
        arrived = select(BundleRow.digest).where(BundleRow.received_at >= moment)
        return query.where(table.c.bundle.in_(arrived))
    return query


@contextmanager
def _folder_that_appears_whole(out: Path) -> Iterator[Path]:
    """A folder to fill, beside `out`; at the end it takes that name, or vanishes on an error."""
    partial = out.with_name(f".{out.name}.{secrets.token_hex(4)}.partial")
    try:
        partial.mkdir(mode=0o700)
    except FileNotFoundError:
        raise CentralError(
            f"There is no folder {out.parent}.", "Make it first, or name another place."
        ) from None
    try:
        yield partial
        for file in partial.iterdir():
            flush(file)
        flush(partial)
        os.rename(partial, out)  # noqa: PTH104 - of a folder: it must not exist on any system
        flush(out.parent)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
