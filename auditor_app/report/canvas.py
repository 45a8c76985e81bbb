"""The canvas that the report is drawn on: own fonts, no ASCII85, page numbers known at the end."""

from __future__ import annotations

import re
from contextlib import contextmanager, nullcontext
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from auditor_app.report.copying import balance, stated_text
from auditor_app.report.embedding import DocumentFonts, utf16
from auditor_app.report.metadata import describe
from auditor_app.report.tagging import Element, StructureTree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from auditor_app.report.photos import PrintedPhoto
    from auditor_app.report.shaping import Piece

_FORM_HEIGHT = 20.0
_PAINTS: Final = frozenset(
    ("f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "Tj", "TJ", "ET", "EI")
)
_SHOWN = re.compile(r"(?P<cluster>/Span<<.*?EMC)|(?P<show>\[[^\]]*\]TJ)")


def _mark(found: re.Match[str]) -> str:
    if found["cluster"]:
        return found["cluster"].replace("/Span", "/Cluster", 1)
    return f"/Glyphs<</ActualText<FEFF>>>BDC {found['show']} EMC"


class Paragraph(Protocol):
    """What a line is a part of."""

    def states_itself(self) -> None:
        """Say in the structure what is written: a line of it says something else of itself."""


class _Marker(str):
    """An operator that begins or ends tagged content."""

    __slots__ = ()


class _Written(str):
    """The operators of one line, with its text in reading order."""

    __slots__ = ("is_tagged", "paragraph", "text")
    text: str
    paragraph: Paragraph | None
    is_tagged: bool

    def __new__(
        cls, text: str, operators: str, paragraph: Paragraph | None, *, is_tagged: bool
    ) -> Self:
        made = super().__new__(cls, operators)
        made.text = text
        made.paragraph = paragraph
        made.is_tagged = is_tagged
        return made

    def stating(self, right_to_left: bool) -> str:  # noqa: FBT001 - the page's direction
        """The operators, and around them what the line must say of itself on such a page."""
        stated = stated_text(self.text, page_right_to_left=right_to_left)
        if stated is None:
            return str(self)
        if self.paragraph is not None:
            self.paragraph.states_itself()
        # poppler reads /ActualText of a Span only; pdfium the innermost one there is, once for
        # each show operator, and passes over an empty one.
        inner = _SHOWN.sub(_mark, self)
        return f"/Span<</ActualText<FEFF{utf16(stated)}>>>BDC\n{inner}\nEMC"


class _Tagged(str):
    """Operators that hold their own marks."""

    __slots__ = ()


def _settled(line: _Written, *, right_to_left: bool) -> str:
    stating = line.stating(right_to_left)
    return _Tagged(stating) if line.is_tagged else stating


def _with_artifacts(code: Iterable[str]) -> Iterator[str]:
    """`code` with a mark around what is painted outside of any other."""
    run: list[str] = []
    depth = 0
    for operator in code:
        begins_or_ends = isinstance(operator, _Marker)
        if depth or begins_or_ends or isinstance(operator, _Tagged):
            yield from _as_artifact(run)
            run = []
            yield operator
        else:
            run.append(operator)
        if begins_or_ends:
            depth += -1 if operator == "EMC" else 1
    yield from _as_artifact(run)


def _as_artifact(run: list[str]) -> list[str]:
    painted = any(_PAINTS.intersection(operator.split()[-1:]) for operator in run)
    return ["/Artifact <</Type /Layout>>BDC", *run, "EMC"] if painted else run


class ReportCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A reportlab canvas with the fonts and the structure of one report.

    What is drawn inside of `marked` or `group` is part of the structure; a line of text that is
    not becomes a paragraph, anything else that is painted an artifact (ISO 32000-1, 14.8.2.2).

    reportlab compresses pages either as ASCII85 or by a switch for the whole process; here the
    page leaves compression to the document's own default filter, which touches nobody else.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        options["pageCompression"] = 0
        options["pdfVersion"] = (1, 7)
        super().__init__(*arguments, **options)
        self._doc.defaultStreamFilters = [PDFZCompress]
        self.fonts = DocumentFonts(self._doc)
        self.structure = StructureTree()
        self.structure.language = options.get("lang") or ""
        self._code: list[str]
        self._balance = 0
        self._silent = 0
        self._stamp = ""
        self._places: dict[str, tuple[int, float, float]] = {}
        self.mirrored = False
        """Whether pages are laid out from the right: what is drawn looks, reportlab does not."""
        self._numbered: dict[int, tuple[str, float]] = {}
        self._write_number: Callable[[ReportCanvas, int, int, float], None] | None = None

    @property
    def is_silent(self) -> bool:
        """Whether what is drawn now has a mark around it already and needs no other."""
        return self._silent > 0

    @contextmanager
    def group(self, element: Element | None) -> Iterator[None]:
        """What is drawn meanwhile is below `element`; None: where it would be anyway."""
        if self._silent or element is None:
            yield
            return
        self.structure.enter(element)
        yield
        self.structure.leave()

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn meanwhile is the content of `element`, all of it one thing."""
        if self._silent:
            yield
            return
        number = self.structure.mark(element)
        with self._silence(f"/{element.role} <</MCID {number}>>BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "/Type /Layout") -> Iterator[None]:
        """What is drawn meanwhile is no content: a head, a foot, a heading said again."""
        if self._silent:
            yield
            return
        with self._silence(f"/Artifact <<{kind}>>BDC"):
            yield

    @contextmanager
    def _silence(self, begin: str) -> Iterator[None]:
        self._code.append(_Marker(begin))
        self._silent += 1
        yield
        self._silent -= 1
        self._code.append(_Marker("EMC"))

    def figure(
        self, element: Element, width: float, height: float, x: float = 0.0, y: float = 0.0
    ) -> AbstractContextManager[None]:
        """What is drawn meanwhile, so wide and high from (x, y) on, is the picture `element`."""
        area = self._absRect((x, y, x + width, y + height), 1)
        edges = " ".join(f"{edge:.2f}" for edge in area)
        element.attributes = f"<</O /Layout /BBox [{edges}]>>"
        return self.marked(element)

    def anchor(self, place: str, x: float, y: float) -> None:
        """Let links to `place` lead here; the first of that name counts."""
        left, top = self.absolutePosition(x, y)
        self._places.setdefault(place, (self.structure.page, left, top))

    def link(self, rectangle: tuple[float, float, float, float], target: str, of: Element) -> None:
        """Let the rectangle lead to `target`: a place, or an ``https`` or ``mailto`` address."""
        if not self._silent:
            self.structure.link(self._absRect(rectangle, 1), target, of)

    def _make_preamble(self) -> None:
        """No standard font at the head of each page: every font of a report is embedded."""
        self._preamble = ""

    def write_line(
        self,
        text: str,
        pieces: Sequence[Piece],
        x: float,
        y: float,
        size: float,
        paragraph: Paragraph | None = None,
        owners: Sequence[Element] | None = None,
    ) -> None:
        """Draw one line, given from left to right, whose text in reading order is `text`.

        `owners` are the elements of the pieces where they have several; `paragraph` is what the
        line is a part of.
        """
        self._balance += balance(text)
        if owners and not self._silent:
            operators = " ".join(self._owned(pieces, owners, x, y, size))
            self._code.append(_Written(text, operators, paragraph, is_tagged=True))
            return
        with nullcontext() if self._silent else self.marked(Element("P")):
            shown = self.fonts.show(pieces, x, y, size)
            self._code.append(_Written(text, shown, paragraph, is_tagged=False))

    def _owned(
        self, pieces: Sequence[Piece], owners: Sequence[Element], x: float, y: float, size: float
    ) -> Iterator[str]:
        """Operators for pieces of several elements: a mark around those that stand together."""
        for element, together in groupby(
            zip(owners, pieces, strict=True), key=lambda owned: owned[0]
        ):
            part = [piece for _, piece in together]
            number = self.structure.mark(element)
            yield f"/{element.role} <</MCID {number}>>BDC"
            yield self.fonts.show(part, x, y, size)
            yield "EMC"
            x += sum(piece.width for piece in part) * size / 1000

    def mirror(self) -> None:
        """Lay the pages out from the right.

        The file does not say so (/Direction): PDFium, which shows it in the window, would then read
        every line from the right, and find no name in Latin letters any more.
        """
        self.mirrored = True

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Finish the page: now it is known in which direction most of it runs."""
        self._settle(right_to_left=self._balance < 0)
        self._code = list(_with_artifacts(self._code))
        self._balance = 0
        super().showPage()
        self.structure.turn_page()

    def _settle(self, *, right_to_left: bool) -> None:
        self._code = [
            _settled(operator, right_to_left=right_to_left)
            if isinstance(operator, _Written)
            else operator
            for operator in self._code
        ]

    def set_dates(self, stamp: str) -> None:
        """The creation date in the metadata, as a PDF date (``D:20261123100000+00'00'``)."""
        self._stamp = stamp
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
        """Write the page numbers, the structure, then the file."""
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        self._silent += 1
        for page, (name, width) in self._numbered.items():
            self.beginForm(name, 0, -_FORM_HEIGHT / 2, width, _FORM_HEIGHT)
            if self._write_number is not None:
                self._write_number(self, page, pages, width)
            self._settle(right_to_left=False)
            self.endForm()
        self.structure.write(self._doc, self._places)
        # The title stands in the reader's window, not the file's name (ISO 32000-1, 12.2).
        self.setViewerPreference("DisplayDocTitle", "true")
        describe(self._doc, self.structure.language, self._stamp)
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
