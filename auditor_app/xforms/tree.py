"""The tree that XPath walks over: instances, primary and secondary.

Lighter than a DOM: a leaf holds its text itself, so that 50,000 choices fit in little memory, and
an element finds its children of a name through an index that is made when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

ELEMENT: Final = 1
ATTRIBUTE: Final = 2
TEXT: Final = 3
INSTRUCTION: Final = 7
COMMENT: Final = 8
ROOT: Final = 9
NAMESPACE: Final = 13

XFORMS_NAMESPACE: Final = "http://www.w3.org/2002/xforms"
XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"


class Node:
    """A node of the XPath data model.

    Attributes:
        kind: one of the constants of this module.
        key: what a name test compares: the local name, with the namespace in braces before it when
            that is not the document's own.
        name: as written, with its prefix.
        namespace: its namespace's address, or "".
        parent: None for a root and for what was taken out.
        children: of a root or an element, in order. A leaf has none and holds `text`.
        attributes: attribute nodes of an element.
        text: of a leaf, an attribute, a text node, a comment, an instruction.
        relevant: False leaves the node out of every path's result (ODK XForms: an irrelevant node
            counts as empty).
    """

    __slots__ = (
        "_by_key",
        "_places",
        "_text_view",
        "attributes",
        "children",
        "key",
        "kind",
        "name",
        "namespace",
        "parent",
        "relevant",
        "text",
    )

    def __init__(self, kind: int, key: str = "", name: str = "", namespace: str = "") -> None:
        self.kind = kind
        self.key = key
        self.name = name
        self.namespace = namespace
        self.parent: Node | None = None
        self.children: Sequence[Node] = ()
        self.attributes: Sequence[Node] = ()
        self.text = ""
        self.relevant = True
        self._by_key: dict[str, list[Node]] | None = None
        self._places: dict[Node, int] | None = None
        self._text_view: Node | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or self.kind}>"

    @property
    def local_name(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]

    def string_value(self) -> str:
        """XPath's string-value (XPath 1.0, section 5)."""
        if not self.children:
            return self.text
        return "".join(_texts(self))

    def named(self, key: str) -> list[Node]:
        """The child elements with this key, in order. The list is shared: do not change it."""
        index = self._by_key
        if index is None:
            index = self._by_key = _index(self.children)
        return index.get(key) or _NONE

    def reached(self, names: tuple[str, ...]) -> list[Any]:
        """The nodes that one comes to by these names. The list is shared: do not change it."""
        nodes: list[Node] = [self]
        for at, name in enumerate(names):
            if len(nodes) == 1:
                if at and at + 1 < len(names):
                    return nodes[0].reached(names[at:])
                nodes = nodes[0].named(name)
            else:
                # From one node down there is nothing to sort: its children stand in order.
                nodes = [below for node in nodes for below in node.named(name)]
        return nodes

    def place_of(self, child: Node) -> int:
        """The place of a child element, from 1, among the children of its name.

        One that is none of the children stands after the last: it is there for a repeat whose
        next instance is not made yet.
        """
        if self._places is None:
            self._places = {
                node: place
                for key in {node.key for node in self.children}
                for place, node in enumerate(self.named(key), 1)
            }
        place = self._places.get(child)
        return len(self.named(child.key)) + 1 if place is None else place

    def text_at(self, key: str) -> str | None:
        """The text of the first child element with this key, None when there is none."""
        found = self.named(key)
        return found[0].string_value() if found else None

    def children_by(self, key: str, column: str) -> ChildIndex:
        """The child elements `key` by the texts of their own children `column`, as they are now.

        A `column` that begins with @ is an attribute.
        """
        children = self.named(key)
        index = ChildIndex(children.__getitem__)
        for number, child in enumerate(children):
            cells: Iterable[Node] = child.named(column)
            if column.startswith("@"):
                cells = (each for each in child.attributes if each.key == column[1:])
            for text in dict.fromkeys(cell.string_value() for cell in cells):
                index.add(text, number)
        return index

    def fixed_place(self) -> int:
        """Its place among its parent's children, from 0, where that never changes; else -1."""
        return -1

    def attribute(self, key: str) -> Node | None:
        """The attribute with this key."""
        for attribute in self.attributes:
            if attribute.key == key:
                return attribute
        return None

    def attribute_text(self, key: str) -> str:
        """The value of the attribute with this key, "" when there is none."""
        found = self.attribute(key)
        return "" if found is None else found.text

    def child_nodes(self) -> Sequence[Node]:
        """All children, a leaf's text among them as a node of its own."""
        if self.children or not self.text or self.kind not in (ELEMENT, ROOT):
            return self.children
        if self._text_view is None:
            self._text_view = TextView(self)
        return (self._text_view,)

    def insert(self, position: int, child: Node) -> None:
        """Put `child` among the children."""
        children = self._editable_children()
        namesakes = self._by_key.get(child.key) if self._by_key is not None else None
        if namesakes and position and children[position - 1] is namesakes[-1]:
            # The usual case, a repeat's next instance: the indexes need not be made anew.
            namesakes.append(child)
            if self._places is not None:
                self._places[child] = len(namesakes)
        else:
            self._by_key = self._places = None
        children.insert(position, child)
        child.parent = self

    def append(self, child: Node) -> None:
        """Put `child` after the last child."""
        self.insert(len(self.children), child)

    def remove(self, child: Node) -> None:
        """Take `child` out."""
        self._editable_children().remove(child)
        child.parent = None
        self._by_key = self._places = None

    def cut_loose(self) -> None:
        """Hold no other node any more."""
        self.parent = None
        self.children = self.attributes = ()
        self._by_key = self._places = self._text_view = None

    def _editable_children(self) -> list[Node]:
        if not isinstance(self.children, list):
            self.children = list(self.children)
        return self.children

    def root(self) -> Node:
        """The topmost node of this tree."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def descend(self) -> Iterator[Node]:
        """The descendants in document order."""
        stack = list(reversed(self.child_nodes()))
        while stack:
            node = stack.pop()
            yield node
            below = node.child_nodes()
            if below:
                stack.extend(reversed(below))


class ChildIndex:
    """Children of an element by a text of theirs: what a choice filter looks up.

    Args:
        child: gives the child at a place.
    """

    __slots__ = ("_child", "_places")

    def __init__(self, child: Callable[[int], Node]) -> None:
        self._child = child
        self._places: dict[str, list[int]] = {}

    def add(self, text: str, place: int) -> None:
        """Note that the child at `place` has this text. Places come in rising order."""
        known = self._places.get(text)
        if known is None:
            self._places[text] = [place]
        else:
            known.append(place)

    def fill(self, texts: Iterable[str | None]) -> None:
        """Note the text of each child, from the first on; None is none."""
        # Once for each of 50,000 choices, so without a call.
        places = self._places
        for place, text in enumerate(texts):
            if text is not None:
                known = places.get(text)
                if known is None:
                    places[text] = [place]
                else:
                    known.append(place)

    def having(self, texts: Sequence[str]) -> list[Node]:
        """The children that have one of these texts, in order."""
        if len(texts) == 1:
            places: Iterable[int] = self._places.get(texts[0], ())
        else:
            places = sorted({at for text in texts for at in self._places.get(text, ())})
        return list(map(self._child, places))

    def where(self, accepts: Callable[[str], bool]) -> list[Node]:
        """The children one of whose texts is accepted, in order; each text is asked for once."""
        return self.having([text for text in self._places if accepts(text)])


class IrrelevantNodes(list[Node]):
    """What a path gives whose nodes are all irrelevant: none, but comparing like an empty text.

    XPath alone would say that `/data/x = ''` is false where there is no x. In ODK an irrelevant
    question is an unanswered one.
    """

    __slots__ = ()


IRRELEVANT: Final = IrrelevantNodes()


class TextView(Node):
    """A leaf's text as a node: what `text()` selects below a leaf."""

    __slots__ = ()

    def __init__(self, leaf: Node) -> None:
        super().__init__(TEXT)
        self.parent = leaf

    def string_value(self) -> str:
        """The leaf's text as it is now."""
        return self.parent.text if self.parent is not None else ""


_NONE: list[Node] = []


def _index(children: Sequence[Node]) -> dict[str, list[Node]]:
    index: dict[str, list[Node]] = {}
    for child in children:
        if child.kind == ELEMENT:
            index.setdefault(child.key, []).append(child)
    return index


def _texts(top: Node) -> Iterator[str]:
    for node in top.descend():
        if node.kind == TEXT:
            yield node.string_value()


def document_order(nodes: Sequence[Node]) -> list[Node]:
    """`nodes` without doubles, in document order."""
    distinct = list(dict.fromkeys(nodes))
    if len(distinct) < 2:
        return distinct
    places: dict[Node, dict[Node, int]] = {}
    return sorted(distinct, key=lambda node: _order_key(node, places))


def _order_key(node: Node, places: dict[Node, dict[Node, int]]) -> tuple[tuple[int, int], ...]:
    key: list[tuple[int, int]] = []
    while node.parent is not None:
        parent = node.parent
        if node.kind in (ATTRIBUTE, NAMESPACE):
            # Namespaces come before attributes, both before the children (XPath 1.0, 5).
            own = [*parent.attributes]
            place = own.index(node) if node in own else -1
            key.append((0 if node.kind == NAMESPACE else 1, place))
        else:
            key.append((2, _place(node, parent, places)))
        node = parent
    key.append((id(node), 0))
    return tuple(reversed(key))


def _place(node: Node, parent: Node, places: dict[Node, dict[Node, int]]) -> int:
    place = node.fixed_place()
    if place >= 0:
        return place
    known = places.get(parent)
    if known is None:
        known = places[parent] = {child: at for at, child in enumerate(parent.child_nodes())}
    return known.get(node, 0)
