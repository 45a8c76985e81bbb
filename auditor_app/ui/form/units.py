"""What stands one under the other on a sheet: questions, headings, whole cards. No Qt.

A unit is made as a whole: a question alone, the rows of a table, or the card of a repeat instance
with all in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.ui.form.sections import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.xforms import FormSession, Page

INSTANCE: Final = re.compile(r"\[\d+\]$")
"""How the ref of a repeat instance ends."""

_TITLE: Final = "#"
_POSITION: Final = re.compile(r"\[\d+\]")
_GRID: Final = frozenset(("label", "list-nolabel", "list"))


@dataclass(frozen=True, slots=True)
class Unit:
    """Refs that are made together, the outermost first; `title` of a page that begins here."""

    refs: tuple[str, ...]
    title: str = ""

    @property
    def key(self) -> str:
        """What one unit is told from another by."""
        return self.refs[0]


def units_of(session: FormSession, pages: Iterable[Page]) -> Iterator[Unit]:
    """The units of `pages`, each page under its title unless that stands there already."""
    above, rows = "", _grid_rows(session)
    for page in pages:
        title = title_of(session, page)
        if title != above:
            yield Unit((f"{_TITLE}{page.ref}",), title)
        above = title
        yield from _of_page(page, rows)


def _of_page(page: Page, rows: frozenset[str]) -> Iterator[Unit]:
    gathered: list[str] = []
    in_grid = False
    for ref in page.refs:
        is_row = _POSITION.sub("", ref) in rows
        if gathered and (is_row if in_grid else ref.startswith(f"{gathered[0]}/")):
            gathered.append(ref)
            continue
        if gathered:
            yield Unit(tuple(gathered))
            gathered = []
        in_grid = is_row
        if is_row or INSTANCE.search(ref):
            gathered = [ref]
        else:
            yield Unit((ref,))
    if gathered:
        yield Unit(tuple(gathered))


def _grid_rows(session: FormSession) -> frozenset[str]:
    """The questions that are rows of a table, without positions: they are made together."""
    return frozenset(
        question.ref
        for question in session.form.questions()
        if question.kind in ("select1", "select") and _GRID & set(question.appearance.split())
    )
