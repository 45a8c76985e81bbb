"""From a report's content to the bytes of its PDF."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from auditor_app.report import theme, wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.canvas import ReportCanvas
from auditor_app.report.cover import cover
from auditor_app.report.scripts import drawable
from auditor_app.report.sections import SECTIONS
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from typing import BinaryIO

    from auditor_app.report.content import ReportContent

_ELLIPSIS = "…"
_RIGHT = TextStyle(7.5, 11, theme.MUTED, align="right")
_NUMBER_WIDTH = 90.0


class _Furniture:
    """What stands at the head and the foot of every page."""

    def __init__(self, content: ReportContent, setter: Typesetter) -> None:
        self._setter = setter
        self._organisation = content.organisation
        self._title = content.title
        self._draft = content.sign_off is None
        self._audit = f"Confidential · Audit {wording.short_id(content.audit_id)}"

    def _write(
        self, canvas: Any, text: str, style: TextStyle, x: float, y: float, width: float
    ) -> None:
        """One line of text with its top at y, shortened where it is too long."""
        block = self._setter.text(text, style)
        lines = block.lines(width)
        if len(lines) > 1:
            room = block.lines(width - style.size)
            kept = "".join(word.text for word in room[0].words)
            block = self._setter.text(kept + _ELLIPSIS, style)
        _, height = block.wrap(width, theme.HEAD)
        block.drawOn(canvas, x, y - height)

    def draw(self, canvas: Any, document: Any) -> None:
        """Draw head and foot of one page."""
        left, right, half = theme.MARGIN, theme.PAGE_WIDTH - theme.MARGIN, theme.WIDTH / 2
        top = theme.PAGE_HEIGHT - 12 * 72 / 25.4
        if document.page > 1:
            self._write(canvas, self._organisation, theme.FURNITURE, left, top, half)
        self._write(canvas, self._audit, _RIGHT, left + half, top, half)
        canvas.setStrokeColor(theme.RULE)
        canvas.setLineWidth(0.5)
        canvas.line(left, top - 15, right, top - 15)
        foot = theme.FOOT - 14
        if self._draft:
            notice = "Draft, not signed off"
            self._write(canvas, notice, theme.FURNITURE_ALERT, left, foot, half)
        else:
            room = theme.WIDTH - _NUMBER_WIDTH - 20
            self._write(canvas, self._title, theme.FURNITURE, left, foot, room)
        canvas.reserve_page_number(right - _NUMBER_WIDTH, foot, _NUMBER_WIDTH, self.number)

    def number(self, canvas: Any, page: int, pages: int, width: float) -> None:
        """Write "Page x of y", once y is known."""
        self._write(canvas, f"Page {page} of {pages}", _RIGHT, 0, 0, width)


def write_report(content: ReportContent, out: BinaryIO) -> None:
    """Write `content` to `out` as a PDF: A4, fonts embedded, the same bytes for the same content.

    Nothing else is written, not even for a moment: no temporary file. A photo that cannot be read
    becomes a box that says so.

    Raises:
        ReportError: a font of the installation is missing.
    """
    setter = Typesetter()
    furniture = _Furniture(content, setter)
    written = BytesIO()
    document = BaseDocTemplate(
        written,
        pagesize=(theme.PAGE_WIDTH, theme.PAGE_HEIGHT),
        title=drawable(content.title),
        author=drawable(content.auditor),
        subject=drawable(wording.subject(content)),
        creator="Auditor",
        keywords=f"audit {content.audit_id}",
        lang=content.language,
        invariant=1,
        initialFontName="Helvetica",
    )
    frame = Frame(
        theme.MARGIN,
        theme.FOOT,
        theme.WIDTH,
        theme.HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate("page", [frame], onPage=furniture.draw)])

    def canvas(*arguments: Any, **options: Any) -> ReportCanvas:
        made = ReportCanvas(*arguments, **options)
        made.set_dates(wording.created(content))
        made.identify(f"{content.audit_id} {content.created_at.isoformat()}")
        made.showOutline()
        return made

    story = cover(content, setter)
    for section in SECTIONS:
        story += section(content, setter)
    document.build(story, canvasmaker=canvas)
    out.write(written.getvalue())
