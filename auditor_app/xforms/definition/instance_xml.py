"""The content of a secondary instance as XML, and from there the same content again.

A CSV file's column may be called `unit price` and a GeoJSON property `1st`: no element can. Such a
character is written as `_x0020_`, its number in hexadecimal (ISO/IEC 9075-14, 9.1), an empty name
as `_x0000_`, and an underscore with which a name would begin to look like that as `_x005F_`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from auditor_app.xforms.definition.secondary import instance_tree, plain_name, rooted
from auditor_app.xforms.definition.xml_source import UNWRITABLE
from auditor_app.xforms.table import Table
from auditor_app.xforms.tree import ELEMENT, Node

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms.table import Column, NodeName

_START: Final = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_LATER: Final = _START + "0-9.\\-\xb7\u0300-\u036f\u203f\u2040"
_NAME = re.compile(f"[{_START}][{_LATER}]*")
_LOOKS_ESCAPED = re.compile(f"_(?=x[0-9A-F]{{4,6}}(?:_|[^{_LATER}]))")
_ODD = re.compile(f"^[^{_START}]|[^{_LATER}]")
_ESCAPE = re.compile("_x([0-9A-F]{4,6})_")
_MARKUP = re.compile("[&<>\r]")
_TEXT: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_VALUE: Final = str.maketrans(_TEXT | {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def element_name(name: str) -> str:
    """`name` as the name of an element; itself where it can be one."""
    if _NAME.fullmatch(name) and "_x" not in name:
        return name
    name = _LOOKS_ESCAPED.sub("_x005F_", name) or "\0"
    return _ODD.sub(lambda odd: f"_x{ord(odd[0]):04X}_", name)


def plain_text(name: str) -> str:
    """The name of which `element_name` made this one."""
    return _ESCAPE.sub(_character, name) if "_x" in name else name


def _character(escape: re.Match[str]) -> str:
    number = int(escape[1], 16)
    if number == 0:
        return ""
    # Whoever writes what `element_name` never does meant the text itself.
    character = chr(number) if number < 0x110000 else "\0"
    return escape[0] if UNWRITABLE.match(character) else character


def attribute_value(text: str) -> str:
    """`text` as it stands between quotation marks (`"`)."""
    return text.translate(_VALUE)


def xml_of(root: Node) -> str:
    """The XML of an instance, which declares all of its namespaces itself; a row has a line.

    `file_tree` makes the same instance of it. Texts must be free of what is `UNWRITABLE`.
    """
    parts: list[str] = []
    for top in root.children:
        _write(top, {}, parts, rows=True)
    return "".join(parts)


def _write(node: Node, scope: Mapping[str, str], parts: list[str], *, rows: bool = False) -> None:
    name, declared = _opened(node, scope, parts)
    children = () if _is_plain(node) else node.children
    if rows and isinstance(node, Table) and _is_plain(node):
        parts += _table_rows(node)
    elif not children:
        parts.append(_escaped(node.text))
    separator = "\n" if rows and all(child.kind == ELEMENT for child in children) else ""
    for child in children:
        parts.append(separator)
        if child.kind == ELEMENT:
            _write(child, declared, parts)
        else:
            parts.append(_escaped(child.text))
    parts.append(f"{separator if children else ''}</{name}>")


def _opened(
    node: Node, scope: Mapping[str, str], parts: list[str]
) -> tuple[str, Mapping[str, str]]:
    """Writes a start tag; gives the element's name and the namespaces below it by prefix."""
    name = node.name if node.namespace else element_name(node.name)
    declared = dict(scope)
    parts.append(f"<{name}")
    for each in (node, *node.attributes):
        prefix = each.name.rpartition(":")[0] if each.namespace else ""
        if prefix == "xml" or (each is not node and not prefix):
            continue
        if declared.get(prefix) != each.namespace:
            declared[prefix] = each.namespace
            where = f"xmlns:{prefix}" if prefix else "xmlns"
            parts.append(f' {where}="{attribute_value(each.namespace)}"')
    parts += (f' {each.name}="{attribute_value(each.text)}"' for each in node.attributes)
    parts.append(">")
    return name, declared


def _is_plain(node: Node) -> bool:
    """Whether it is a table without a namespace: its rows are written without making nodes."""
    if not isinstance(node, Table):
        return False
    names = (node.row_name, *(name for name, _ in node.columns))
    return not node.namespace and not any(namespace for _, _, namespace in names)


def _table_rows(table: Table) -> list[str]:
    """The rows of a table without a namespace, in lines."""
    row = element_name(table.row_name[1])
    cells = [_cells(element_name(name), column) for (_, name, _), column in table.columns]
    lines = map("".join, zip(*cells, strict=True))
    rows = [f"\n<{row}>{line}</{row}>" for line in lines]
    return [*rows, "\n"] if rows else rows


def _cells(name: str, column: Column) -> list[str]:
    start, end = f"<{name}>", f"</{name}>"
    if None in column or not column:
        return ["" if text is None else f"{start}{_escaped(text)}{end}" for text in column]
    # All at once: a call for each of many thousand cells would take twice as long.
    escaped = _escaped("\0".join(column)).split("\0")  # type: ignore[arg-type]
    return [f"{start}{text}{end}" for text in escaped]


def _escaped(text: str) -> str:
    return _MARKUP.sub(lambda mark: _TEXT[mark[0]], text)


def file_tree(top: Any) -> Node:
    """The instance that `xml_of` wrote with this element (lxml) at its top."""
    tree = instance_tree(top)
    (node,) = tree.children
    if isinstance(node, Table):
        return rooted(_renamed(node))
    for each in (node, *node.descend()):
        if each.kind == ELEMENT and "_x" in each.name and not each.namespace:
            each.key = each.name = plain_text(each.name)
    return tree


def _renamed(table: Table) -> Table:
    columns = {_plain(name): column for name, column in table.columns}
    name = _plain((table.key, table.name, table.namespace))
    return Table(name, _plain(table.row_name), columns, len(table.columns[0][1]))


def _plain(name: NodeName) -> NodeName:
    return name if name[2] else plain_name(plain_text(name[1]))
