"""Are the rows of bundles those that were counted when they were written?"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from auditor_app.central.content_tables import CONTENTS, extractions, identity_answers
from auditor_app.central.tables import BundleRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.orm import Session

    from auditor_app.central.registry import Registry

_STATES: Final = {
    "closed": "Its inside has never been checked: the key that was at hand does not open it.",
    "unsound": "What is inside of it is not what was signed for outside; see extraction_faults.",
}


def faults_of_rows(registry: Registry, digests: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Digest and fault of those of `digests` whose rows are not what their mark says."""
    with registry.database.snapshot() as session:
        query = select(extractions).where(extractions.c.bundle.in_(digests))
        marks = {row.bundle: row for row in session.execute(query)}
        found = _counted(session, list(marks))
    for digest, mark in marks.items():
        if mark.state in _STATES:
            yield digest, _STATES[mark.state]
        counted = {name: number for name, number in mark.row_counts.items() if number}
        for name in sorted(counted.keys() | found[digest].keys()):
            there, said = found[digest].get(name, 0), counted.get(name, 0)
            if there != said:
                yield digest, f"The table {name} has {there} rows of it, {said} were written."


def orphans(registry: Registry) -> Iterator[tuple[str, str]]:
    """Bundles of whom identities are kept although the registry does not know them."""
    kept = select(identity_answers.c.bundle).distinct()
    query = kept.where(identity_answers.c.bundle.not_in(select(BundleRow.digest)))
    with registry.database.reading() as session:
        found = list(session.scalars(query.limit(1000)))
    for digest in found:
        yield digest, "There are identities of it, but the registry does not know it."


def _counted(session: Session, digests: list[str]) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for table in (*CONTENTS, identity_answers):
        query = (
            select(table.c.bundle, func.count())
            .where(table.c.bundle.in_(digests))
            .group_by(table.c.bundle)
        )
        for digest, number in session.execute(query):
            counts[digest][table.fullname] = number
    return counts
