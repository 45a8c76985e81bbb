"""The logical structure of a PDF: what is a heading, a table, a picture, and in which order.

A structure tree (ISO 32000-1, 14.7) of standard types only (14.8.4), so that no role map is
needed. Elements are made when something of them is drawn; what goes on overleaf stays one element.
What each content stream marks is known by page and number (MCID); the parent tree leads back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from reportlab.pdfbase.pdfdoc import PDFObject

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = Literal[
    "Document",
    "Sect",
    "H1",
    "H2",
    "H3",
    "P",
    "BlockQuote",
    "Caption",
    "Table",
    "TR",
    "TH",
    "TD",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Figure",
    "Link",
    "Span",
]
SECTION_HEADINGS: Final = frozenset({"H1", "H2"})
"""Headings that begin a section (`Sect`) of their own."""


class Element:
    """A node of the structure tree.

    `alternative` says in words what a picture shows, `actual` what the content is in reading order
    where its glyphs are not, `language` is a BCP 47 tag where it is not the parent's. `attributes`
    is an attribute object (14.8.5) as it is written.
    """

    __slots__ = (
        "actual",
        "alternative",
        "attributes",
        "kids",
        "language",
        "number",
        "parent",
        "role",
    )

    def __init__(
        self, role: Role, *, language: str = "", alternative: str = "", attributes: str = ""
    ) -> None:
        self.role: Role = role
        self.language = language
        self.alternative = alternative
        self.attributes = attributes
        self.actual: str | None = None
        self.parent: Element | None = None
        self.kids: list[Element | tuple[int, int] | Annotation] = []
        self.number = 0

    def add(self, kid: Element) -> Element:
        """Make `kid` the next child, unless it has a place already."""
        if kid.parent is None:
            kid.parent = self
            self.kids.append(kid)
        return kid

    @property
    def below(self) -> list[Element]:
        """The elements right below this one."""
        return [kid for kid in self.kids if isinstance(kid, Element)]

    def walk(self) -> Iterator[Element]:
        """This element and everything below it, in reading order."""
        yield self
        for kid in self.below:
            yield from kid.walk()

    def prune(self) -> None:
        """Leave out list items in which nothing was drawn."""
        for kid in self.below:
            kid.prune()
            if kid.role in {"LI", "LBody"} and not kid.kids:
                self.kids.remove(kid)


class Annotation:
    """A link on a page (counted from 0): `rectangle` leads to `target`, a place or an address."""

    __slots__ = ("number", "owner", "page", "rectangle", "target")

    def __init__(
        self, page: int, rectangle: tuple[float, ...], target: str, owner: Element
    ) -> None:
        self.page = page
        self.rectangle = rectangle
        self.target = target
        self.owner = owner
        self.number = 0


class StructureTree:
    """The tree of one document while it is drawn, and how it is written."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.language = ""
        self._section = self.root
        self._open: list[Element] = []
        self._pages: list[list[Element]] = [[]]
        self._links: list[Annotation] = []

    @property
    def here(self) -> Element:
        """The element that takes what is drawn now."""
        return self._open[-1] if self._open else self._section

    @property
    def page(self) -> int:
        """The page that is drawn, counted from 0."""
        return len(self._pages) - 1

    def enter(self, element: Element) -> None:
        """Let what follows be part of `element`, until `leave`."""
        self.place(element)
        self._open.append(element)

    def leave(self) -> None:
        """Go back to what was open before."""
        self._open.pop()

    def place(self, element: Element) -> None:
        """Give `element` with all that it is in its place in the tree, where it has none yet."""
        while element.parent is not None:
            element = element.parent
        if element is self.root:
            return
        if element.role in SECTION_HEADINGS and not self._open:
            self._section = self.root.add(Element("Sect"))
        self.here.add(element)

    def mark(self, element: Element) -> int:
        """The number of the next marked content on this page, which is part of `element`."""
        self.place(element)
        owners = self._pages[-1]
        owners.append(element)
        element.kids.append((self.page, len(owners) - 1))
        return len(owners) - 1

    def link(self, rectangle: tuple[float, ...], target: str, owner: Element) -> None:
        """A link on this page; `owner` is its element."""
        self._links.append(Annotation(self.page, rectangle, target, owner))

    def turn_page(self) -> None:
        """What follows is on the next page."""
        self._pages.append([])

    def write(self, document: Any, places: dict[str, tuple[int, float, float]]) -> None:
        """Add the tree, its parent tree and the links to `document` (a reportlab PDFDocument).

        A link to a place that the document has not is left out.
        """
        pages = document.Pages.pages
        root = _numbered(document, "structure")
        parents = _numbered(document, "structure.parents")
        page_numbers = [_known(document, f"Page{n + 1}") for n in range(len(pages))]
        links = [
            link
            for link in self._links
            if link.target in places or link.target.startswith(_ADDRESSES)
        ]
        leading = {link.owner for link in links}
        for link in self._links:
            if link.owner not in leading:
                link.owner.role = "Span"
        for number, link in enumerate(links):
            link.number = _numbered(document, f"link.{number}")
            link.owner.kids.append(link)
        self.root.prune()
        elements = list(self.root.walk())
        for number, element in enumerate(elements):
            element.number = _numbered(document, f"element.{number}")
        drawn = self._pages[: len(pages)]
        numbers = [f"{page} [{_references(owners)}]" for page, owners in enumerate(drawn)]
        for position, link in enumerate(links, len(pages)):
            where = places.get(link.target)
            leads = (
                _address(link.target)
                if where is None
                else f"/Dest [{page_numbers[where[0]]} 0 R /XYZ {where[1]:.2f} {where[2]:.2f} 0]"
            )
            _fill(
                document,
                link.number,
                f"<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /StructParent {position} "
                f"/Rect [{' '.join(f'{edge:.2f}' for edge in link.rectangle)}] {leads} "
                f"/Contents {pdf_text(_said(link))}>>",
            )
            numbers.append(f"{position} {link.owner.number} 0 R")
        for element in elements:
            parent = root if element.parent is None else element.parent.number
            _fill(document, element.number, _written(element, parent, page_numbers))
        _fill(document, parents, f"<</Nums [{' '.join(numbers)}]>>")
        _fill(
            document,
            root,
            f"<</Type /StructTreeRoot /K {self.root.number} 0 R /ParentTree {parents} 0 R "
            f"/ParentTreeNextKey {len(numbers)}>>",
        )
        document.Catalog.StructTreeRoot = document.idToObject["structure"]
        document.Catalog.MarkInfo = Raw("<</Marked true>>")
        by_page: dict[int, list[Annotation]] = {}
        for link in links:
            by_page.setdefault(link.page, []).append(link)
        for page, made in enumerate(pages):
            own = by_page.get(page)
            made.__NoDefault__ = [*made.__NoDefault__, "StructParents", "Tabs"]
            made.StructParents, made.Tabs = page, "/S"
            if own:
                made.Annots = Raw(f"[{' '.join(f'{link.number} 0 R' for link in own)}]")


class Raw(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object that is written as it stands."""

    def __init__(self, written: str) -> None:
        self.written = written

    def format(self, document: Any) -> bytes:
        """The bytes of the object."""
        del document
        return self.written.encode("ascii")


_ADDRESSES: Final = ("https://", "mailto:")


def pdf_text(text: str) -> str:
    """`text` as a PDF text string (7.9.2.2), in hexadecimal digits."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def _address(target: str) -> str:
    return f"/A <</S /URI /URI <{target.encode('ascii', 'replace').hex().upper()}>>>"


def _said(link: Annotation) -> str:
    """What a reader says of a link of which it does not read the content."""
    return link.owner.alternative or link.target


def _known(document: Any, name: str) -> int:
    return int(document.idToObjectNumberAndVersion[name][0])


def _numbered(document: Any, name: str) -> int:
    document.Reference(Raw(""), name)
    return _known(document, name)


def _fill(document: Any, number: int, written: str) -> None:
    document.idToObject[document.numberToId[number]].written = written


def _references(elements: list[Element]) -> str:
    return " ".join(f"{element.number} 0 R" for element in elements)


def _written(element: Element, parent: int, pages: list[int]) -> str:
    """The dictionary of a structure element (14.7.2, table 323)."""
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = " ".join(_kid(kid, home, pages) for kid in element.kids)
    parts = [f"<</S /{element.role} /P {parent} 0 R"]
    if home is not None:
        parts.append(f"/Pg {pages[home]} 0 R")
    if kids:
        parts.append(f"/K [{kids}]")
    if element.language:
        parts.append(f"/Lang {pdf_text(element.language)}")
    if element.alternative and element.role == "Figure":
        parts.append(f"/Alt {pdf_text(element.alternative)}")
    if element.actual is not None:
        parts.append(f"/ActualText {pdf_text(element.actual)}")
    if element.attributes:
        parts.append(f"/A {element.attributes}")
    return " ".join(parts) + ">>"


def _kid(kid: Element | tuple[int, int] | Annotation, home: int | None, pages: list[int]) -> str:
    if isinstance(kid, Element):
        return f"{kid.number} 0 R"
    if isinstance(kid, Annotation):
        return f"<</Type /OBJR /Obj {kid.number} 0 R /Pg {pages[kid.page]} 0 R>>"
    page, number = kid
    if page == home:
        return str(number)
    return f"<</Type /MCR /Pg {pages[page]} 0 R /MCID {number}>>"
