"""From a report's content to the bytes of its PDF."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from auditor_app.report import section_words, theme, wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.canvas import ReportCanvas
from auditor_app.report.cover import cover, front
from auditor_app.report.findings_section import plan_to_sign, with_photos_shown
from auditor_app.report.order import SECTIONS, sections_of
from auditor_app.report.page_turns import with_page_turns
from auditor_app.report.proof_sections import verification
from auditor_app.report.scripts import one_line
from auditor_app.report.text import TextStyle
from auditor_app.report.words import words_of

if TYPE_CHECKING:
    from typing import BinaryIO

    from reportlab.platypus import Flowable

    from auditor_app.report.content import ReportContent
    from auditor_app.report.text import TextBlock

_ELLIPSIS = "…"
_RIGHT = TextStyle(7.5, 11, theme.MUTED, align="right")
_RIGHT_ALERT = TextStyle(7.5, 11, theme.ALERT, "Bold", align="right")
_NUMBER_WIDTH = 90.0
_HEAD_TOP = 34.0
_HEADER = "/Type /Pagination /Subtype /Header"
_FOOTER = "/Type /Pagination /Subtype /Footer"


class _Furniture:
    """What stands at the head and the foot of every page."""

    def __init__(self, content: ReportContent, setter: Typesetter) -> None:
        self._setter = setter
        half = theme.WIDTH / 2
        words = setter.words
        audit = section_words.head(words, content)
        practice = words.gettext("Practice only: invented people, no audit")
        self._organisation = self._short(content.organisation, theme.FURNITURE, half)
        self._audit = self._short(audit, _RIGHT, half)
        if content.practice:
            self._audit = self._short(practice, _RIGHT_ALERT, half)
            self._foot = self._short(practice, theme.FURNITURE_ALERT, half)
        elif content.sign_off is None:
            self._foot = self._short(
                words.gettext("Draft, not signed off"), theme.FURNITURE_ALERT, half
            )
        else:
            room = theme.WIDTH - _NUMBER_WIDTH - 20
            self._foot = self._short(content.title, theme.FURNITURE, room)

    def _short(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """`text` on one line of that width, shortened where it is too long."""
        flat = one_line(text)
        block = self._setter.text(flat, style)
        if len(block.lines(width)) > 1:
            room = block.lines(width - style.size)
            block = self._setter.text(f"{room[0].text}{_ELLIPSIS}", style)
        block.wrap(width, theme.HEAD)
        return block

    def draw(self, canvas: Any, document: Any) -> None:
        """Draw head and foot of one page."""
        left, right = theme.MARGIN, theme.PAGE_WIDTH - theme.MARGIN
        top = theme.PAGE_HEIGHT - _HEAD_TOP
        mirrored, half = self._setter.words.right_to_left, left + theme.WIDTH / 2
        with canvas.artifact(_HEADER):
            if document.page > 1:
                start = half if mirrored else left
                self._organisation.drawOn(canvas, start, top - self._organisation.height)
            self._audit.drawOn(canvas, left if mirrored else half, top - self._audit.height)
            canvas.setStrokeColor(theme.RULE)
            canvas.setLineWidth(0.5)
            canvas.line(left, top - 15, right, top - 15)
        foot = theme.FOOT - 14
        with canvas.artifact(_FOOTER):
            start = right - self._foot.width if mirrored else left
            self._foot.drawOn(canvas, start, foot - self._foot.height)
            end = left if mirrored else right - _NUMBER_WIDTH
            canvas.reserve_page_number(end, foot, _NUMBER_WIDTH, self.number)

    def number(self, canvas: Any, page: int, pages: int, width: float) -> None:
        """Write "Page x of y", once y is known."""
        words = self._setter.words
        said = words.gettext(
            "Page {page} of {pages}", page=words.number(page), pages=words.number(pages)
        )
        block = self._setter.text(said, _RIGHT)
        block.drawOn(canvas, 0, -block.wrap(width, theme.HEAD)[1])


def _story(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """All blocks of the document, from its first page."""
    if content.variant == "action_plan":
        return [
            *front(content, setter),
            *plan_to_sign(content, setter),
            *verification(content, setter),
        ]
    names = sections_of(content.sections)
    shown = with_photos_shown(content, len(content.photos) if "photos" in names else 0)
    story = cover(shown, setter)
    for name in names:
        story += SECTIONS[name](shown, setter)
    return story


def write_report(content: ReportContent, out: BinaryIO) -> None:
    """Write `content` to `out` as a PDF: A4, fonts embedded, the same bytes for the same content.

    Nothing else is written, not even for a moment: no temporary file. A photo that cannot be read
    becomes a box that says so.

    Raises:
        ReportError: a font of the installation is missing, or there are no words in its language.
    """
    setter = Typesetter(words_of(content.language))
    furniture = _Furniture(content, setter)
    written = BytesIO()
    document = BaseDocTemplate(
        written,
        pagesize=(theme.PAGE_WIDTH, theme.PAGE_HEIGHT),
        title=one_line(content.title),
        author=one_line(content.auditor),
        subject=one_line(wording.subject(content)),
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
        if setter.words.right_to_left:
            made.mirror()
        return made

    try:
        document.build(with_page_turns(_story(content, setter)), canvasmaker=canvas)
    finally:
        setter.photos.close()
    out.write(written.getvalue())
