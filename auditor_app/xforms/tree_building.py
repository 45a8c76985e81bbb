"""From lxml's elements to the nodes that XPath walks over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from auditor_app.xforms.tree import (
    ATTRIBUTE,
    COMMENT,
    ELEMENT,
    INSTRUCTION,
    ROOT,
    TEXT,
    XFORMS_NAMESPACE,
    XML_NAMESPACE,
    Node,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


class TreeBuilder:
    """Makes nodes of lxml elements.

    Args:
        own_namespaces: namespaces whose names stand without braces in `Node.key`: no namespace,
            that of XForms, and what the document uses by default.
        keep_all: keep white space, comments and instructions, every text a node of its own (as a
            DOM does); otherwise only elements, attributes and the leaves' text.
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
        start = self._start
        made = start(top, top.tag)
        stack = [(top, made)]
        while stack:
            element, node = stack.pop()
            children: list[Node] = []
            self._add_text(children, element.text)
            for below in element:
                tag = below.tag
                if isinstance(tag, str):
                    child = start(below, tag)
                    if self._keep_all or len(below):
                        stack.append((below, child))
                    else:
                        child.text = below.text or ""
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
        prefix = element.prefix
        node = Node(ELEMENT, *(self._names.get((tag, prefix)) or self._naming(tag, prefix)))
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
