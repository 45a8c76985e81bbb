"""The canvas that the report is drawn on: own fonts, no ASCII85, page numbers known at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from auditor_app.report.embedding import DocumentFonts

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.report.photos import PrintedPhoto

_FORM_HEIGHT = 20.0


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
        self._numbered: dict[int, tuple[str, float]] = {}
        self._write_number: Callable[[ReportCanvas, int, int, float], None] | None = None

    def _make_preamble(self) -> None:
        """No standard font at the head of each page: every font of a report is embedded."""
        self._preamble = ""

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
