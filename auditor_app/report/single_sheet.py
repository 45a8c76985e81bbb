"""A document of one page that is no report: what it is built on, and the styles of its words."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from auditor_app.report import theme
from auditor_app.report.canvas import ReportCanvas
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.words import Words

TITLE: Final = TextStyle(25, 31, theme.INK, "Bold", before=2, role="H1")
LEAD: Final = TextStyle(11, 16.5, theme.INK, before=4)
HEAD: Final = TextStyle(10.5, 14.5, theme.INK, "Bold", before=15, after=4, role="H2")


def single_sheet_pdf(
    story: list[Flowable], words: Words, *, title: str, subject: str, made_at: str, identity: str
) -> bytes:
    """The page as a PDF: A4, fonts embedded, the same bytes for the same words.

    Args:
        story: what stands on it.
        words: those that it is said in.
        title: its title in the document's properties.
        subject: what it is for, likewise.
        made_at: the time in its properties, as YYYYMMDDhhmmss in UTC.
        identity: what tells this document from others.
    """
    written = BytesIO()
    document = BaseDocTemplate(
        written,
        pagesize=(theme.PAGE_WIDTH, theme.PAGE_HEIGHT),
        title=title,
        author="Auditor",
        subject=subject,
        creator="Auditor",
        lang=words.tag,
        invariant=1,
        initialFontName="Helvetica",
    )
    frame = Frame(
        theme.MARGIN,
        theme.MARGIN,
        theme.WIDTH,
        theme.PAGE_HEIGHT - 2 * theme.MARGIN,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate("page", [frame])])

    def canvas(*arguments: Any, **options: Any) -> ReportCanvas:
        made = ReportCanvas(*arguments, **options)
        made.set_dates(f"D:{made_at}+00'00'")
        made.identify(identity)
        if words.right_to_left:
            made.mirror()
        return made

    document.build(story, canvasmaker=canvas)
    return written.getvalue()
