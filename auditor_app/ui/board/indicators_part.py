"""Indicators on the board: those that are observed or contradicted, with the way to each why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.ui.board.columns import Columns
from auditor_app.ui.board.part import Part, titled
from auditor_app.ui.board.words import auditor_only
from auditor_app.ui.controls import button, label, row
from auditor_app.ui.destinations import IndicatorPlace, IndicatorsPlace
from auditor_app.ui.indicators.groups import IndicatorCard
from auditor_app.ui.numerals import number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from auditor_app.audit import AuditAssessment
    from auditor_app.protocols import IndicatorCount
    from auditor_app.vault import Override

_MOST = 6


@dataclass(frozen=True, slots=True)
class IndicatorsShown:
    """What of the indicators the board shows.

    Attributes:
        counts: those with something to tell: contradicted first, then by how many show it.
        observed, undecided: how many indicators are in each state.
        overrides: by indicator what the auditor has set.
    """

    audit_id: str
    interviewed: int
    declined: int
    counts: tuple[IndicatorCount, ...]
    observed: int
    undecided: int
    overrides: tuple[tuple[str, Override], ...]


def indicators_shown(audit_id: str, assessment: AuditAssessment) -> IndicatorsShown:
    """The part's value from an assessment."""
    site = assessment.site
    told = [
        each
        for each in site.indicators
        if each.state == "observed" or each.contradiction is not None or each.overridden is not None
    ]
    told.sort(key=lambda each: (each.contradiction is None, -each.observed))
    shown = told[:_MOST]
    ids = {each.indicator.id for each in shown}
    return IndicatorsShown(
        audit_id,
        site.interviewed,
        site.declined,
        tuple(shown),
        sum(each.state == "observed" for each in site.indicators),
        sum(each.state == "undecided" for each in site.indicators),
        tuple((o.indicator, o) for o in assessment.overrides if o.in_force and o.indicator in ids),
    )


class IndicatorsPart(Part[IndicatorsShown]):
    """Never an average, never a verdict: counts, who says so, and why."""

    def __init__(self) -> None:
        super().__init__("", 0)
        self.cards: dict[str, IndicatorCard] = {}
        self.open: QPushButton | None = None

    def build(self, value: IndicatorsShown) -> None:
        """A card for each of the few that are shown."""
        self.cards = {}
        self.add(titled(self.tr("Indicators"), auditor_only()))
        self.add(label(self._words(value), "muted"))
        overrides = dict(value.overrides)
        for count in value.counts:
            name = count.indicator.id
            card = IndicatorCard(count, overrides.get(name))
            card.why.setObjectName(f"why {name}")
            place = IndicatorPlace(value.audit_id, name)
            card.why.clicked.connect(lambda _=False, p=place: self.wanted.emit(p))
            self.cards[name] = card
        columns = Columns()
        columns.show_cards([(c, place % 2) for place, c in enumerate(self.cards.values())])
        self.add(columns)
        more = max(value.observed - len(value.counts), 0)
        words = (
            self.tr("All indicators, {count} more of them observed").format(count=number(more))
            if more
            else self.tr("All indicators")
        )
        self.open = button(words, "link")
        self.open.setObjectName("open indicators")
        to_all = IndicatorsPlace(value.audit_id)
        self.open.clicked.connect(lambda: self.wanted.emit(to_all))
        self.add(row(self.open, None))

    def _words(self, value: IndicatorsShown) -> str:
        if not value.interviewed and not value.counts:
            return self.tr("Nobody has been interviewed, and nothing was observed.")
        return self.tr(
            "{observed} observed, {undecided} left open; {interviewed} interviewed, {declined}"
            " without an interview."
        ).format(
            observed=number(value.observed),
            undecided=number(value.undecided),
            interviewed=number(value.interviewed),
            declined=number(value.declined),
        )
