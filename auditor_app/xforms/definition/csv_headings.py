"""Headings that stand twice in a CSV file beside a form: only the last of them is read."""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.external import delimiter_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from auditor_app.xforms.definition.attached import Use

_MOST: Final = 1 << 20
"""Bytes of a file's first line that are looked at."""


def doubled_headings(folder: Path, uses: Iterable[Use]) -> Iterator[FormFault]:
    """A note for each such heading, where the form names the file first."""
    seen: set[str] = set()
    for use in uses:
        path = folder / use.file
        plain = path.name == use.file and path.suffix.lower() == ".csv"
        if use.file in seen or not plain or not path.is_file():
            continue
        seen.add(use.file)
        for heading, times in Counter(_headings(path)).items():
            if times > 1:
                yield FormFault(
                    use.place,
                    f"The file {use.file} has {times} columns '{heading}'; the last one is read.",
                    "Rename or remove the others.",
                )


def _headings(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            line = file.readline(_MOST)
    except OSError:
        return []  # what cannot be read is a fault of its own
    header = line.decode("utf-8-sig", "replace")
    try:
        return next(csv.reader([header], delimiter=delimiter_of(header)), [])
    except csv.Error:
        return []  # likewise
