"""From a bundle in the store to rows in the registry.

A bundle is read and checked before the first row is written; then all of its rows go in at once,
with the mark that says so. Doing it again gives the same rows. What cannot be read is recorded
(`extraction_faults`, `records.state`) and stops nothing else.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from auditor_app.central.content_tables import (
    CONTENTS,
    LONGEST_ID,
    extraction_faults,
    extractions,
    forms,
    identity_answers,
    questions,
)
from auditor_app.central.extracting_contents import Contents
from auditor_app.central.log import say
from auditor_app.central.queue import WorkStoppedError
from auditor_app.central.registry_rows import storable, text_of
from auditor_app.central.stored_bundles import go_on, open_stored, stays_closed
from auditor_app.central.tables import BundleRow, InsideFaultRow
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Table
    from sqlalchemy.orm import Session

    from auditor_app.central.extracting_answers import Row
    from auditor_app.central.organisation import Organisation
    from auditor_app.central.stored_bundles import OpenedBundle

EXTRACTOR: Final = 1
"""Raised when the same bundle would give other rows: what an earlier one wrote is done again."""
_BATCH: Final = 1000
_PAGE: Final = 500
_SHARED: Final = (forms, questions)

# By table, each row as the values of its columns: a tuple takes a quarter of what a mapping does.
_Rows: TypeAlias = "dict[Table, list[tuple[Any, ...]]]"


@dataclass(frozen=True, slots=True)
class Extraction:
    """What became of a bundle.

    Attributes:
        state: `whole`; `partly` where something could not be read; `closed` where the key does
            not open the bundle; `unsound` where its inside is not what was signed.
        rows: how many rows there are of it, by table.
    """

    digest: str
    state: str
    rows: dict[str, int]


def extract(
    organisation: Organisation, digest: str, watch: Callable[[], None] = go_on
) -> Extraction:
    """Read the bundle with this digest into the registry's tables, anew if need be.

    Args:
        organisation: whose.
        digest: the bundle's.
        watch: may raise an `AuditorError` while the bundle is read, to stop that.

    Raises:
        CentralError: no such bundle is registered, the opening key is not here, the object store
            has lost or changed it, or the registry does not answer. Nothing was changed.
    """
    if organisation.registry.bundle(digest) is None:
        raise CentralError(
            f"The registry knows no bundle {digest[:16]}.", "Take it in first, then try again."
        )
    return _extracted(organisation, digest, open_stored(organisation, digest, watch=watch))


def _extracted(organisation: Organisation, digest: str, opened: OpenedBundle) -> Extraction:
    state, rows = _read(digest, opened)
    counts = {_name(table): len(found) for table, found in rows.items() if table not in _SHARED}
    mark = {
        "bundle": digest,
        "extractor": EXTRACTOR,
        "extracted_at": datetime.now(UTC),
        "state": state,
        "sealed_files": opened.verdict.sealed_files,
        "unsealed_files": opened.verdict.unsealed_files,
        "row_counts": dict(sorted(counts.items())),
    }
    _write(organisation, opened, mark, rows)
    say(
        "bundle_extracted",
        level=logging.INFO if state == "whole" else logging.WARNING,
        digest=digest,
        state=state,
        rows=sum(counts.values()),
    )
    return Extraction(digest, state, counts)


def extract_quietly(
    organisation: Organisation,
    digest: str,
    *,
    watch: Callable[[], None] = go_on,
    opened: OpenedBundle | None = None,
) -> bool:
    """`extract` for whoever has something else to do: a failure is logged, and found later.

    A bundle that was `opened` a moment ago is not opened again.
    """
    try:
        if opened is None:
            extract(organisation, digest, watch)
        else:
            _extracted(organisation, digest, opened)
    except WorkStoppedError:
        return False
    # The bundle was taken and signed for: nothing that is inside of it may undo that.
    except Exception as error:  # noqa: BLE001 - see above
        kind = type(error).__name__
        say("extraction_failed", level=logging.WARNING, digest=digest, error=kind)
        return False
    return True


def is_unextracted(organisation: Organisation, digest: str) -> bool:
    """Whether the bundle with this digest has still to be extracted."""
    marked = select(extractions.c.extractor).where(extractions.c.bundle == digest)
    with organisation.registry.database.reading() as session:
        by = session.scalar(marked)
    return by is None or by < EXTRACTOR


def unextracted(organisation: Organisation) -> Iterator[str]:
    """The digests of bundles that were taken and not extracted, oldest first.

    Not those whose inside is known not to hold: there is nothing to read in them.
    """
    place = ("", "")
    while True:
        arrived, digest = BundleRow.received_at, BundleRow.digest
        query = (
            select(arrived, digest)
            .outerjoin(extractions, extractions.c.bundle == digest)
            .where(digest.not_in(select(InsideFaultRow.digest)))
            .where(or_(extractions.c.bundle.is_(None), extractions.c.extractor < EXTRACTOR))
            .where(or_(arrived > place[0], (arrived == place[0]) & (digest > place[1])))
            .order_by(arrived, digest)
            .limit(_PAGE)
        )
        with organisation.registry.database.reading() as session:
            page = [(row[0], row[1]) for row in session.execute(query)]
        yield from (digest for _, digest in page)
        if len(page) < _PAGE:
            return
        place = page[-1]


def _read(digest: str, opened: OpenedBundle) -> tuple[str, _Rows]:
    """The state of a bundle and its rows, before anything is written."""
    if opened.verdict.ok:
        rows = _gathered(Contents(digest, opened).rows())
        return ("partly" if rows.get(extraction_faults) else "whole"), rows
    faults = sorted({(fault.place, str(fault.kind)) for fault in opened.verdict.faults})
    found = (
        (
            extraction_faults,
            {
                "bundle": digest,
                "number": number,
                # Ours for a file, or one from the bag that was found to be safe to show.
                "place": storable(place)[:LONGEST_ID],
                "code": code,
            },
        )
        for number, (place, code) in enumerate(faults, 1)
    )
    state = "closed" if stays_closed(opened.verdict) else "unsound"
    return state, _gathered(found)


def _gathered(found: Iterable[Row]) -> _Rows:
    rows: _Rows = defaultdict(list)
    for table, row in found:
        rows[table].append(tuple(row[name] for name in table.c.keys()))  # noqa: SIM118 - no mapping
    return rows


def _write(
    organisation: Organisation, opened: OpenedBundle, mark: dict[str, Any], rows: _Rows
) -> None:
    database, digest = organisation.registry.database, mark["bundle"]
    identities = rows.pop(identity_answers, [])

    def write_identities(session: Session) -> None:
        session.execute(delete(identity_answers).where(identity_answers.c.bundle == digest))
        _insert(session, identity_answers, identities)

    def work(session: Session) -> None:
        # Of two that extract one bundle the second waits, and writes the same again.
        session.execute(
            select(BundleRow.digest).where(BundleRow.digest == digest).with_for_update()
        )
        if not database.has_own_file_for_identities:
            write_identities(session)
        for table in (*CONTENTS, extractions):
            session.execute(delete(table).where(table.c.bundle == digest))
        _share_forms(session, rows, is_postgresql=database.is_postgresql)
        for table in CONTENTS:
            _insert(session, table, rows.get(table, []))
        session.execute(insert(extractions), [mark])
        session.execute(_completed(digest, opened))

    if database.has_own_file_for_identities:
        # A crash may keep one file's half of a commit. The mark comes last: without it both
        # halves are written again.
        database.write(write_identities)
    database.write(work)


def _completed(digest: str, opened: OpenedBundle) -> Any:
    """What the statement says, where it was not kept when the bundle was taken."""
    origin = opened.verdict.origin
    changes: dict[str, Any] = {}
    if opened.verdict.ok:
        changes["opened"] = True
    if origin is not None:
        said = storable(origin.organisation)[:250] or None
        made = text_of(origin.created_at)
        changes["organisation"] = func.coalesce(BundleRow.organisation, said)
        changes["created_at"] = func.coalesce(BundleRow.created_at, made)
    changes = changes or {"digest": digest}
    return update(BundleRow).where(BundleRow.digest == digest).values(changes)


def _insert(session: Session, table: Table, rows: list[tuple[Any, ...]]) -> None:
    for at in range(0, len(rows), _BATCH):
        session.execute(insert(table), _named(table, rows[at : at + _BATCH]))


def _share_forms(session: Session, rows: _Rows, *, is_postgresql: bool) -> None:
    """Forms belong to many bundles; each is written once, in one order for everybody."""
    inserting: Any = insert_postgresql if is_postgresql else insert_sqlite
    for table in _SHARED:
        found = sorted(rows.get(table, []), key=lambda row: row[:2])
        added = inserting(table)
        keys = [column.name for column in table.primary_key]
        if table is forms:
            # A bundle that holds the form under another name, or too large to be read, takes
            # nothing from the others: only who could read it says what it is.
            told = {c.name: added.excluded[c.name] for c in table.columns if not c.primary_key}
            added = added.on_conflict_do_update(
                index_elements=keys, set_=told, where=added.excluded.readable
            )
        else:
            added = added.on_conflict_do_nothing(index_elements=keys)
        for at in range(0, len(found), _BATCH):
            session.execute(added, _named(table, found[at : at + _BATCH]))


def _named(table: Table, rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    columns = table.c.keys()
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _name(table: Table) -> str:
    return table.fullname
