"""A record as XML: everything, or what is submitted (ODK XForms: only what is relevant)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.tree import ATTRIBUTE, ELEMENT, XFORMS_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from auditor_app.xforms.tree import Node


def write_instance(
    top: Node, *, relevant_only: bool, without: AbstractSet[Node] = frozenset()
) -> str:
    """The XML of an instance, on one line, without a declaration.

    Names, prefixes and order are those of the form; empty nodes are kept (ODK XForms, Instance).

    Args:
        top: its element.
        relevant_only: leave irrelevant nodes out, with everything below them.
        without: nodes that stand empty, whatever they hold.
    """
    declared = _prefixes(top)
    parts: list[str] = []
    stack: list[tuple[Node | str, str]] = [(top, "")]
    while stack:
        node, default = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if relevant_only and not node.relevant:
            continue
        parts.append(f"<{node.name}")
        if node is top:
            parts += [_declaration(*each) for each in sorted(declared.items())]
        parts += [_declaration(*each) for each in _named(node) if declared[each[0]] != each[1]]
        if ":" not in node.name and (own := _own_namespace(node)) != default:
            default = own
            parts.append(f' xmlns="{escape(own, quote=True)}"')
        parts += _attributes(node, without, relevant_only=relevant_only)
        below = [child for child in node.children if child.kind == ELEMENT]
        if below:
            parts.append(">")
            stack.append((f"</{node.name}>", default))
            stack.extend((child, default) for child in reversed(below))
        elif node.text and node not in without:
            parts.append(f">{escape(node.text)}</{node.name}>")
        else:
            parts.append("/>")
    return "".join(parts)


def _attributes(node: Node, without: AbstractSet[Node], *, relevant_only: bool) -> Iterator[str]:
    for each in node.attributes:
        if each.kind == ATTRIBUTE and (each.relevant or not relevant_only):
            text = "" if each in without else each.text
            yield f' {each.name}="{escape(text, quote=True)}"'


def _own_namespace(node: Node) -> str:
    """The namespace of a name without a prefix; that of XForms means none in a record."""
    return "" if node.namespace == XFORMS_NAMESPACE else node.namespace


def _declaration(prefix: str, address: str) -> str:
    return f' xmlns:{prefix}="{escape(address, quote=True)}"'


def _prefixes(top: Node) -> dict[str, str]:
    """The prefixes that occur, each with the address that it stands for first."""
    found: dict[str, str] = {}
    stack = [top]
    while stack:
        node = stack.pop()
        for prefix, address in _named(node):
            found.setdefault(prefix, address)
        stack.extend(reversed([child for child in node.children if child.kind == ELEMENT]))
    return found


def _named(node: Node) -> Iterator[tuple[str, str]]:
    """The prefixes of an element and its attributes, with their addresses."""
    for each in (node, *node.attributes):
        prefix = each.name.rpartition(":")[0]
        if prefix and prefix != "xml":
            yield prefix, each.namespace


def escape(text: str, *, quote: bool = False) -> str:
    """`text` for XML; with `quote` for an attribute."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A parser would make line feeds of carriage returns: written out they come back as they are.
    text = text.replace("\r", "&#13;")
    if quote:
        text = text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return text
