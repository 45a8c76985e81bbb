"""The thirteen axes, each giving nodes in its own direction (XPath 1.0, section 2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.xforms.tree import ATTRIBUTE, NAMESPACE, XML_NAMESPACE, Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


def _self(node: Node) -> Iterable[Node]:
    return (node,)


def _child(node: Node) -> Sequence[Node]:
    return node.child_nodes()


def _parent(node: Node) -> Iterable[Node]:
    return () if node.parent is None else (node.parent,)


def _attribute(node: Node) -> Sequence[Node]:
    return [
        attribute
        for attribute in node.attributes
        if not attribute.name.startswith("xmlns:") and attribute.name != "xmlns"
    ]


def _descendant(node: Node) -> Iterator[Node]:
    return node.descend()


def _descendant_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from node.descend()


def _ancestor(node: Node) -> Iterator[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _ancestor_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _ancestor(node)


def _siblings(node: Node) -> Sequence[Node]:
    if node.parent is None or node.kind in (ATTRIBUTE, NAMESPACE):
        return ()
    return node.parent.child_nodes()


def _following_sibling(node: Node) -> Sequence[Node]:
    siblings = _siblings(node)
    return siblings[list(siblings).index(node) + 1 :] if siblings else ()


def _preceding_sibling(node: Node) -> Iterable[Node]:
    siblings = list(_siblings(node))
    return reversed(siblings[: siblings.index(node)]) if siblings else ()


def _following(node: Node) -> Iterator[Node]:
    if node.kind in (ATTRIBUTE, NAMESPACE) and node.parent is not None:
        # What follows an attribute begins with its element's children.
        yield from node.parent.descend()
        node = node.parent
    for above in _ancestor_or_self(node):
        for sibling in _following_sibling(above):
            yield from _descendant_or_self(sibling)


def _preceding(node: Node) -> Iterator[Node]:
    if node.kind in (ATTRIBUTE, NAMESPACE) and node.parent is not None:
        node = node.parent
    for above in _ancestor_or_self(node):
        for sibling in _preceding_sibling(above):
            yield from reversed(list(_descendant_or_self(sibling)))


def _namespace(node: Node) -> list[Node]:
    """The namespaces in scope, from the declarations that the tree keeps as attributes."""
    if node.kind != 1:
        return []
    found: dict[str, str] = {}
    for element in _ancestor_or_self(node):
        for attribute in element.attributes:
            if attribute.name == "xmlns" or attribute.name.startswith("xmlns:"):
                found.setdefault(attribute.name[6:], attribute.text)
    found["xml"] = XML_NAMESPACE
    nodes = []
    for prefix, address in found.items():
        if address:
            declaration = Node(NAMESPACE, prefix, prefix)
            declaration.text = address
            declaration.parent = node
            nodes.append(declaration)
    return nodes


AXES: Final[dict[str, Callable[[Node], Iterable[Node]]]] = {
    "ancestor": _ancestor,
    "ancestor-or-self": _ancestor_or_self,
    "attribute": _attribute,
    "child": _child,
    "descendant": _descendant,
    "descendant-or-self": _descendant_or_self,
    "following": _following,
    "following-sibling": _following_sibling,
    "namespace": _namespace,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_sibling,
    "self": _self,
}

REVERSE: Final = frozenset(("ancestor", "ancestor-or-self", "preceding", "preceding-sibling"))
