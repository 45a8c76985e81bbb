"""Which sections a report has, and in which order: as its protocol says.

A protocol that names a section has what belongs to it too, right behind it, unless it names that
elsewhere. Zero tolerance, the sign-off and the way to verify the document are never left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.report.alerts_section import alerts
from auditor_app.report.figures_sections import recruitment, wages_hours
from auditor_app.report.file_list import files
from auditor_app.report.findings_section import actions, findings, good_practice
from auditor_app.report.photos_section import photos
from auditor_app.report.proof_sections import glossary, verification
from auditor_app.report.sections import (
    indicators,
    method,
    observations,
    outcomes,
    quotations,
    sample,
    site,
    sources,
)
from auditor_app.report.sign_off_section import sign_off

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import ReportContent

    Section = Callable[[ReportContent, Typesetter], list[Flowable]]

SECTIONS: Final[Mapping[str, Section]] = {
    "zero_tolerance": alerts,
    "site": site,
    "sample": sample,
    "outcomes": outcomes,
    "indicators": indicators,
    "sources": sources,
    "observations": observations,
    "findings": findings,
    "actions": actions,
    "recruitment": recruitment,
    "wages_hours": wages_hours,
    "good_practice": good_practice,
    "quotations": quotations,
    "photos": photos,
    "files": files,
    "limits": method,
    "sign_off": sign_off,
    "glossary": glossary,
    "verification": verification,
}
"""By the names that a protocol may use, in the order of a report whose protocol names none."""

_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    "indicators": ("sources",),
    "findings": ("actions", "good_practice"),
    "photos": ("files",),
}
_FIRST: Final = ("zero_tolerance",)
_LAST: Final = ("sign_off", "verification")


def sections_of(named: Sequence[str]) -> tuple[str, ...]:
    """The names of all sections that are printed, where a protocol names these."""
    if not named:
        return tuple(SECTIONS)
    order = [name for name in _FIRST if name not in named]
    for name in named:
        order += [name, *(each for each in _WITH.get(name, ()) if each not in named)]
    return (*order, *(name for name in _LAST if name not in named))
