"""The tree that XPath walks over: instances, primary and secondary.

Lighter than a DOM: a leaf holds its text itself, so that 50,000 choices fit in little memory, and
an element finds its children of a name through an index that is made when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

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


class TreeBuilder:
    """Makes nodes of lxml elements.

    Args:
        own_namespaces: namespaces whose names stand without braces in `Node.key`: no namespace,
            that of XForms, and what the document uses by default.
        keep_all: keep white space, comments and instructions, every text a node of its own (as a
            DOM does); otherwise only elements, attributes and the leaves' text.
        node_type: what to make elements of.
    """

    def __init__(
        self,
        own_namespaces: frozenset[str] = frozenset(("", XFORMS_NAMESPACE)),
        *,
        keep_all: bool = False,
    ) -> None:
        self._own = own_namespaces
        self._keep_all = keep_all
        self._names: dict[tuple[str, str | None], tuple[str, str, str]] = {}

    def document(self, element: Any) -> Node:
        """A root with the tree of `element` (an lxml element) below it."""
        root = Node(ROOT)
        children: list[Node] = []
        if self._keep_all:
            before = element.itersiblings(preceding=True)
            children += [self._other(node) for node in reversed(list(before))]
        children.append(self.element(element))
        if self._keep_all:
            children += [self._other(node) for node in element.itersiblings()]
        for child in children:
            child.parent = root
        root.children = children
        return root

    def element(self, top: Any) -> Node:
        """The tree of `top`, without its root."""
        made = self._start(top, top.tag)
        stack = [(top, made)]
        while stack:
            element, node = stack.pop()
            children: list[Node] = []
            self._add_text(children, element.text)
            for below in element:
                tag = below.tag
                if isinstance(tag, str):
                    child = self._start(below, tag)
                    stack.append((below, child))
                    children.append(child)
                elif self._keep_all:
                    children.append(self._other(below))
                self._add_text(children, below.tail)
            if children:
                for child in children:
                    child.parent = node
                node.children = children
            elif not self._keep_all:
                node.text = element.text or ""
        return made

    def _start(self, element: Any, tag: str) -> Node:
        node = Node(ELEMENT, *self._naming(tag, element.prefix))
        attributes = element.items()
        if attributes:
            node.attributes = [
                self._attribute(node, tag, text, element.nsmap) for tag, text in attributes
            ]
        if self._keep_all:
            node.attributes = [*_declarations(node, element), *node.attributes]
        return node

    def name_of(self, element: Any) -> tuple[str, str, str]:
        """The key, name and namespace of an element's node."""
        return self._naming(element.tag, element.prefix)

    def _naming(self, tag: str, prefix: str | None) -> tuple[str, str, str]:
        known = self._names.get((tag, prefix))
        if known is None:
            namespace, local = split_tag(tag)
            key = local if namespace in self._own else tag
            known = (key, f"{prefix}:{local}" if prefix else local, namespace)
            self._names[tag, prefix] = known
        return known

    def _attribute(
        self, owner: Node, tag: str, text: str, prefixes: Mapping[str | None, str]
    ) -> Node:
        namespace, local = split_tag(tag)
        name = local
        if namespace:
            spaces = {address: prefix for prefix, address in prefixes.items() if prefix}
            prefix = "xml" if namespace == XML_NAMESPACE else spaces.get(namespace, "")
            name = f"{prefix}:{local}" if prefix else local
        node = Node(ATTRIBUTE, tag, name, namespace)
        node.text = text
        node.parent = owner
        return node

    def _add_text(self, children: list[Node], text: str | None) -> None:
        if not text or not (self._keep_all or (children and text.strip())):
            return
        node = Node(TEXT)
        node.text = text
        children.append(node)

    def _other(self, element: Any) -> Node:
        if isinstance(element.tag, str):
            return self.element(element)
        is_comment = element.tag is etree.Comment
        node = Node(COMMENT if is_comment else INSTRUCTION)
        if not is_comment:
            node.key = node.name = element.target
        node.text = element.text or ""
        return node


def _declarations(owner: Node, element: Any) -> list[Node]:
    """The namespaces that `element` itself declares, as attributes `xmlns:prefix`."""
    parent = element.getparent()
    above = parent.nsmap if parent is not None else {}
    found = []
    for prefix, address in element.nsmap.items():
        if above.get(prefix) != address:
            name = f"xmlns:{prefix}" if prefix else "xmlns"
            node = Node(ATTRIBUTE, name, name, "http://www.w3.org/2000/xmlns/")
            node.text = address
            node.parent = owner
            found.append(node)
    return found


def split_tag(tag: str) -> tuple[str, str]:
    """A tag of lxml (`{namespace}local`) in two; ("", local) without a namespace."""
    if tag[0] == "{":
        namespace, _, local = tag[1:].partition("}")
        return namespace, local
    return "", tag
