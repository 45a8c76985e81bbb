"""The first page: what was audited, and the result in a minute's reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, PageBreak, Spacer

from auditor_app.report import theme, wording
from auditor_app.report.content import OUTCOMES
from auditor_app.report.drawings import Heading, OutcomeMark
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import IndicatorRow, ReportContent

_MOST = 5  # indicators on the first page
_STRIP = GridStyle(padding=9, gap=16)
_TILES = GridStyle(padding=10, gap=12, background=theme.PANEL, inset=12)
_TOP = GridStyle(padding=3, gap=14, rule=theme.RULE, kind="table", names=0)
_NOTE = TextStyle(8, 11.5, theme.MUTED, before=4)
_COUNT = TextStyle(24, 28, theme.INK, "Bold")


class _Line(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A rule across the page."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        del available_height
        self.width, self.height = available_width, 1.0
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(theme.ACCENT)
        self.canv.setLineWidth(1.2)
        self.canv.line(0, 0.5, self.width, 0.5)


def gravest(indicators: tuple[IndicatorRow, ...]) -> list[IndicatorRow]:
    """The observed indicators, strong ones first, then by how many workers show them.

    Those of which that is not told come last, in an order that does not tell it.
    """
    observed = [indicator for indicator in indicators if indicator.observed != 0]
    return sorted(
        observed, key=lambda one: (one.strength != "strong", -(one.observed or 0), one.id)
    )


def _tiles(content: ReportContent, setter: Typesetter) -> Grid:
    cells = [
        (
            OutcomeMark(outcome),
            setter.text(wording.outcome_figure(content, outcome), _COUNT),
            setter.text(wording.OUTCOME_LABELS[outcome], theme.STRONG),
        )
        for outcome in OUTCOMES
    ]
    return Grid((1, 1, 1, 1), [row(*cells)], _TILES)


def _strip(content: ReportContent, setter: Typesetter) -> Grid:
    facts = (
        ("Days on site", wording.days(content.first_day, content.last_day)),
        ("Auditor", content.auditor),
        ("Protocol", f"{content.protocol_title}, version {content.protocol_version}"),
        ("Audit", wording.short_id(content.audit_id)),
    )
    cells = [(setter.text(label, theme.COLUMN), setter.text(value)) for label, value in facts]
    return Grid((1.15, 1.1, 1.35, 0.8), [row(*cells)], _STRIP)


def _top_indicators(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    chosen = gravest(content.indicators)[:_MOST]
    if not chosen:
        return []
    rows = [
        row(
            setter.text(one.text),
            setter.bar(one.observed, one.undecided, one.interviewed),
            setter.text(f"{wording.figure(one.observed)} of {one.interviewed}", theme.NUMBER_END),
        )
        for one in chosen
    ]
    story: list[Flowable] = [
        setter.text("Gravest indicators observed", theme.GROUP),
        Grid((0.5, 0.38, 0.12), rows, _TOP),
    ]
    if any(one.observed is not None and one.undecided for one in chosen):
        story.append(setter.text("Hatched: answers leave it undecided.", _NOTE))
    return story


def _told(content: ReportContent) -> Iterator[int | None]:
    """The numbers on the first page."""
    yield from map(content.outcomes.of, OUTCOMES)
    yield from (flag.count for flag in content.outcomes.flags)
    yield from (one.observed for one in gravest(content.indicators)[:_MOST])


def _status(content: ReportContent) -> str:
    signed = content.sign_off
    if content.practice:
        return "This report was made to practise. Its site and its people are invented."
    if signed is None:
        return "This is a draft: nobody has signed it off."
    when = f" on {wording.moment(signed.signed_at)}" if signed.signed_at else ""
    return f"Signed off by {signed.auditor}{when}."


def cover(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The blocks of the first page, and the page break after them."""
    place = ", ".join(
        part.strip() for part in (content.site.address, content.site.country) if part.strip()
    )
    story: list[Flowable] = [
        Spacer(0, 8),
        setter.text(content.organisation, theme.EYEBROW),
        Spacer(0, 4),
        Heading(setter.text(content.title, theme.COVER_TITLE), "Summary", "summary"),
        setter.text(f"{content.site.name}\n{place}".strip(), theme.COVER_PLACE),
        Spacer(0, 12),
        _Line(),
        _strip(content, setter),
        Spacer(0, 14),
        setter.text(wording.summary(content), theme.LEAD),
        Spacer(0, 6),
    ]
    if content.assessed:
        story += [_tiles(content, setter), Spacer(0, 4)]
    if content.outcomes.flags or content.outcomes.raised:
        story.append(setter.text("To be looked at without delay", theme.GROUP))
        story.append(setter.flags(content.outcomes.flags, content.outcomes.raised))
    story += _top_indicators(content, setter)
    if content.sample.detection:
        story.append(setter.text("What the sample can tell", theme.GROUP))
        story.append(setter.text(content.sample.detection))
    story += setter.small_numbers(_told(content), content.smallest_group)
    story += [Spacer(0, 10), setter.text(_status(content), theme.SMALL), PageBreak()]
    return story
