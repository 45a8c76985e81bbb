"""Reads the structure of a PDF as another program would, and checks that it is one."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

if TYPE_CHECKING:
    from collections.abc import Iterator

PAINTS = {b"f", b"f*", b"F", b"S", b"s", b"B", b"B*", b"b", b"b*", b"Do", b"sh", b"Tj", b"TJ"}


@dataclass
class Node:
    role: str
    number: int
    language: str = ""
    alternative: str | None = None
    actual: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: list[int] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> list[Node]:
        return [node for node in self.walk() if node.role == role]


class Structure:
    """The tree of a PDF; a fault of it is an `AssertionError`."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfReader(BytesIO(pdf), strict=True)
        root = self.reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value
        tree = root["/StructTreeRoot"]
        self._pages = {
            page.indirect_reference.idnum: at for at, page in enumerate(self.reader.pages)
        }
        kids = tree["/K"]
        assert isinstance(kids, DictionaryObject)
        self.root = self._node(tree.raw_get("/K"), tree.indirect_reference)
        nums = tree["/ParentTree"]["/Nums"]
        self._parents = {int(nums[at]): nums[at + 1] for at in range(0, len(nums), 2)}
        self._check_marks()
        self._check_links()

    def _node(self, reference: IndirectObject, parent: IndirectObject | None) -> Node:
        element = reference.get_object()
        if parent is not None:
            assert element.raw_get("/P").idnum == parent.idnum
        attributes = element.get("/A", {})
        node = Node(
            str(element["/S"])[1:],
            reference.idnum,
            str(element.get("/Lang", "")),
            element.get("/Alt"),
            element.get("/ActualText"),
            dict(attributes),
        )
        for kid in element.get("/K", []):
            self._add(node, kid, element, reference)
        return node

    def _add(self, node: Node, kid: Any, element: Any, reference: IndirectObject) -> None:
        if isinstance(kid, int):
            node.marks.append((self._pages[element.raw_get("/Pg").idnum], int(kid)))
            return
        found = kid.get_object()
        if found.get("/Type") == "/MCR":
            node.marks.append((self._pages[found.raw_get("/Pg").idnum], int(found["/MCID"])))
        elif found.get("/Type") == "/OBJR":
            node.links.append(found.raw_get("/Obj").idnum)
        else:
            node.kids.append(self._node(kid, reference))

    def _check_marks(self) -> None:
        """Each mark on a page belongs to one element, and the parent tree says to which."""
        owners = {mark: node.number for node in self.root.walk() for mark in node.marks}
        assert len(owners) == sum(len(node.marks) for node in self.root.walk())
        for at, page in enumerate(self.reader.pages):
            numbers = list(self._marks_of(page))
            assert numbers == list(range(len(numbers))), "marks are numbered in drawing order"
            parents = self._parents[int(page["/StructParents"])]
            assert [each.idnum for each in parents] == [owners[at, n] for n in numbers]
            assert page["/Tabs"] == "/S"

    def _marks_of(self, page: Any) -> Iterator[int]:
        """The numbers of the marks of a page; everything painted stands in a mark."""
        open_marks: list[str] = []
        for operands, operator in ContentStream(page.get_contents(), self.reader).operations:
            if operator == b"BDC":
                properties = operands[1]
                numbered = "/MCID" in properties
                kind = "content" if numbered else str(operands[0])
                assert kind not in {"content", "/Artifact"} or not (
                    {"content", "/Artifact"} & set(open_marks)
                ), "content in content, or an artifact in it"
                open_marks.append(kind)
                if numbered:
                    yield int(properties["/MCID"])
            elif operator == b"EMC":
                open_marks.pop()
            elif operator in PAINTS:
                assert {"content", "/Artifact"} & set(open_marks), (operands, operator)
        assert open_marks == []

    def _check_links(self) -> None:
        owners = {link: node.number for node in self.root.walk() for link in node.links}
        for page in self.reader.pages:
            for reference in page.get("/Annots", []):
                annotation = reference.get_object()
                if annotation["/Subtype"] != "/Link":
                    continue
                parent = self._parents[int(annotation["/StructParent"])]
                assert parent.indirect_reference.idnum == owners[reference.idnum]
                assert annotation["/Contents"]
