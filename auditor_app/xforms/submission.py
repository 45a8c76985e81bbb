"""A record as XML: everything, or what is submitted (ODK XForms: only what is relevant)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.definition.reader import JAVAROSA
from auditor_app.xforms.tree import ATTRIBUTE, ELEMENT, XML_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms.tree import Node

_XFORMS_OF_ODK = {
    "jr": JAVAROSA,
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
}


def write_instance(top: Node, prefixes: Mapping[str, str], *, relevant_only: bool) -> str:
    """The XML of an instance, on one line, without a declaration.

    Args:
        top: its element.
        prefixes: what the form calls its namespaces.
        relevant_only: leave irrelevant nodes out, with everything below them.
    """
    used = _used_namespaces(top)
    spaces = {**_XFORMS_OF_ODK, **prefixes}
    declared = {address: prefix for prefix, address in spaces.items() if address in used}
    parts: list[str] = []
    _write(top, declared, parts, relevant_only=relevant_only, first=True)
    return "".join(parts)


def _used_namespaces(top: Node) -> set[str]:
    used = {top.namespace}
    stack = [top]
    while stack:
        node = stack.pop()
        used.update(each.namespace for each in (node, *node.attributes) if ":" in each.name)
        stack.extend(child for child in node.children if child.kind == ELEMENT)
    return used - {""}


def _write(
    top: Node, declared: Mapping[str, str], parts: list[str], *, relevant_only: bool, first: bool
) -> None:
    stack: list[Node | str] = [top]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if relevant_only and not node.relevant:
            continue
        parts.append(f"<{node.name}")
        if first:
            parts.append(_declarations(top, declared))
            first = False
        parts.extend(_attribute(each) for each in node.attributes if each.kind == ATTRIBUTE)
        children = [child for child in node.children if child.kind == ELEMENT]
        if children:
            parts.append(">")
            stack.append(f"</{node.name}>")
            stack.extend(reversed(children))
        elif node.text:
            parts.append(f">{escape(node.text)}</{node.name}>")
        else:
            parts.append("/>")


def _declarations(top: Node, declared: Mapping[str, str]) -> str:
    found = [
        f' xmlns:{prefix}="{escape(address, quote=True)}"'
        for address, prefix in sorted(declared.items(), key=lambda each: each[1])
        if address != top.namespace or ":" in top.name
    ]
    if top.namespace and ":" not in top.name and not top.namespace.endswith("/2002/xforms"):
        found.insert(0, f' xmlns="{escape(top.namespace, quote=True)}"')
    return "".join(found)


def _attribute(node: Node) -> str:
    if node.namespace == XML_NAMESPACE or node.name:
        return f' {node.name}="{escape(node.text, quote=True)}"'
    return ""


def escape(text: str, *, quote: bool = False) -> str:
    """`text` for XML; with `quote` for an attribute."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A parser would make line feeds of carriage returns: written out they come back as they are.
    text = text.replace("\r", "&#13;")
    if quote:
        text = text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return text
