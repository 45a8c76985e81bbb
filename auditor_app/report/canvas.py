"""The canvas that the report is drawn on: own fonts, no ASCII85, page numbers known at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from auditor_app.report.copying import balance, stated_text
from auditor_app.report.embedding import DocumentFonts, utf16

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from auditor_app.report.photos import PrintedPhoto
    from auditor_app.report.shaping import Piece

_FORM_HEIGHT = 20.0
_SHOWN = re.compile(r"(?P<cluster>/Span<<.*?EMC)|(?P<show>\[[^\]]*\]TJ)")


def _mark(found: re.Match[str]) -> str:
    if found["cluster"]:
        return found["cluster"].replace("/Span", "/Cluster", 1)
    return f"/Glyphs<</ActualText<FEFF>>>BDC {found['show']} EMC"


class _Written(str):
    """The operators of one line, with its text in reading order."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str, operators: str) -> Self:
        made = super().__new__(cls, operators)
        made.text = text
        return made

    def stating(self, right_to_left: bool) -> str:  # noqa: FBT001 - the page's direction
        """The operators, and around them what the line must say of itself on such a page."""
        stated = stated_text(self.text, page_right_to_left=right_to_left)
        if stated is None:
            return str(self)
        # poppler reads /ActualText of a Span only; pdfium the innermost one there is, once for
        # each show operator, and passes over an empty one.
        inner = _SHOWN.sub(_mark, self)
        return f"/Span<</ActualText<FEFF{utf16(stated)}>>>BDC\n{inner}\nEMC"


class ReportCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A reportlab canvas with the fonts of one report.

    reportlab compresses pages either as ASCII85 or by a switch for the whole process; here the
    page leaves compression to the document's own default filter, which touches nobody else.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        options["pageCompression"] = 0
        super().__init__(*arguments, **options)
        self._doc.defaultStreamFilters = [PDFZCompress]
        self.fonts = DocumentFonts(self._doc)
        self._code: list[str]
        self._balance = 0
        self.mirrored = False
        """Whether pages are laid out from the right: what is drawn looks, reportlab does not."""
        self._numbered: dict[int, tuple[str, float]] = {}
        self._write_number: Callable[[ReportCanvas, int, int, float], None] | None = None

    def _make_preamble(self) -> None:
        """No standard font at the head of each page: every font of a report is embedded."""
        self._preamble = ""

    def write_line(
        self, text: str, pieces: Sequence[Piece], x: float, y: float, size: float
    ) -> None:
        """Draw one line, given from left to right, whose text in reading order is `text`."""
        self._balance += balance(text)
        self._code.append(_Written(text, self.fonts.show(pieces, x, y, size)))

    def mirror(self) -> None:
        """Lay the pages out from the right, and have readers show them side by side so."""
        self.mirrored = True
        self.setViewerPreference("Direction", "R2L")

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Finish the page: now it is known in which direction most of it runs."""
        self._settle(right_to_left=self._balance < 0)
        self._balance = 0
        super().showPage()

    def _settle(self, *, right_to_left: bool) -> None:
        self._code = [
            operator.stating(right_to_left) if isinstance(operator, _Written) else operator
            for operator in self._code
        ]

    def set_dates(self, stamp: str) -> None:
        """The creation date in the metadata, as a PDF date (``D:20261123100000+00'00'``)."""
        self._doc.setDateFormatter(lambda *_: stamp)

    def identify(self, content: str) -> None:
        """Let the file's identifier depend on `content` instead of the time."""
        self._doc.updateSignature(content.encode("utf-8", "backslashreplace"))

    def reserve_page_number(
        self,
        x: float,
        y: float,
        width: float,
        write: Callable[[ReportCanvas, int, int, float], None],
    ) -> None:
        """Keep a place for "page x of y"; `write(canvas, page, pages, width)` fills it later."""
        page = self.getPageNumber()
        name = f"page-number-{page}"
        self._numbered[page] = (name, width)
        self._write_number = write
        self.saveState()
        self.translate(x, y)
        self.doForm(name)
        self.restoreState()

    def save(self) -> None:
        """Write the page numbers, then the file."""
        pages = self.getPageNumber() - 1
        for page, (name, width) in self._numbered.items():
            self.beginForm(name, 0, -_FORM_HEIGHT / 2, width, _FORM_HEIGHT)
            if self._write_number is not None:
                self._write_number(self, page, pages, width)
            self._settle(right_to_left=False)
            self.endForm()
        super().save()

    def place_photo(
        self, photo: PrintedPhoto, x: float, y: float, width: float, height: float
    ) -> None:
        """Draw `photo` into the rectangle, its JPEG bytes unchanged."""
        name = f"photo-{photo.digest}"
        if not self.hasForm(name):
            dictionary = PDFDictionary(
                {
                    "Type": PDFName("XObject"),
                    "Subtype": PDFName("Image"),
                    "Width": photo.width,
                    "Height": photo.height,
                    "ColorSpace": PDFName("DeviceGray" if photo.grey else "DeviceRGB"),
                    "BitsPerComponent": 8,
                    "Interpolate": "true",
                    "Filter": PDFName("DCTDecode"),
                }
            )
            self._doc.addForm(name, PDFStream(dictionary, photo.jpeg))
        self.saveState()
        self.translate(x, y)
        self.scale(width, height)
        self.doForm(name)
        self.restoreState()
