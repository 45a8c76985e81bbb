"""Secondary instances: lists as tables, everything else as nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from auditor_app.xforms.table import Table, columns_of
from auditor_app.xforms.tree import ELEMENT, ROOT, XFORMS_NAMESPACE, Node
from auditor_app.xforms.tree_building import TreeBuilder, split_tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from auditor_app.xforms.table import Column, NodeName

SHORT: Final = 32
"""A list with fewer items is made of nodes: they cost less than finding out that it is a table."""
_FEW_COLUMNS: Final = 16


def instance_tree(top: Any) -> Node:
    """The instance whose element (lxml, without comments) this is, below a root of its own."""
    builder = TreeBuilder(frozenset(("", XFORMS_NAMESPACE, split_tag(top.tag)[0])))
    table = _table(top, builder) if len(top) >= SHORT else None
    return builder.document(top) if table is None else rooted(table)


def table_of(top: Any, columns: Sequence[Column]) -> Node:
    """The instance whose element (lxml) has but the first of its rows, below a root of its own.

    `columns` are the texts of all rows, one for each cell of the first.
    """
    builder = TreeBuilder(frozenset(("", XFORMS_NAMESPACE, split_tag(top.tag)[0])))
    named = dict(zip(map(builder.name_of, top[0]), columns, strict=True))
    return rooted(Table(builder.name_of(top), builder.name_of(top[0]), named, len(columns[0])))


def rooted(top: Node) -> Node:
    """A root with `top` below it."""
    root = Node(ROOT)
    root.children, top.parent = [top], root
    return root


def item_tree(items: Iterable[Mapping[str, str]]) -> Node:
    """`root/item/...` for rows of named cells, each with its own names in its own order."""
    rows = [(tuple(item), list(item.values())) for item in items]
    columns = columns_of(rows)
    if columns is not None:
        return table_tree({plain_name(key): cells for key, cells in columns.items()}, len(rows))
    top = Node(ELEMENT, *plain_name("root"))
    for names, texts in rows:
        item = Node(ELEMENT, *plain_name("item"))
        for name, text in zip(names, texts, strict=True):
            cell = Node(ELEMENT, *plain_name(name))
            cell.text = text
            item.append(cell)
        top.append(item)
    return rooted(top)


def table_tree(columns: Mapping[NodeName, Column], length: int) -> Node:
    """`root/item/...` for columns of as many texts."""
    return rooted(Table(plain_name("root"), plain_name("item"), columns, length))


def plain_name(name: str) -> NodeName:
    """The name of an element in no namespace."""
    return name, name, ""


_PLAIN: Final = etree.XPath(
    "not(.//@*) and not(text()[normalize-space()]) and not(*/text()[normalize-space()])"
)
"""No attribute, no text but in cells."""
_COUNT: Final = etree.XPath("count(.//*)")
_DEEP: Final = etree.XPath("boolean(*/*/*)")
"""Something below a cell."""


def _table(top: Any, builder: TreeBuilder) -> Table | None:
    """The table that `top` is, None when it is something else."""
    if not _PLAIN(top):
        return None
    columns = _columns_at_once(top, builder) or _columns_row_by_row(top, builder)
    if columns is None:
        return None
    return Table(builder.name_of(top), builder.name_of(top[0]), columns, len(top))


def _columns_at_once(top: Any, builder: TreeBuilder) -> dict[NodeName, Column] | None:
    """The columns of a table without a gap, found by libxml2 in a fraction of the time."""
    first, length = top[0], len(top)
    names = [builder.name_of(cell) for cell in first]
    if not 0 < len(names) <= _FEW_COLUMNS or len(set(names)) < len(names):
        return None
    # With a text in each of these cells, no room is left for other cells or for what is below one.
    if int(_COUNT(top)) != length * (1 + len(names)):
        return None
    columns: dict[NodeName, Column] = {}
    for place, (name, cell) in enumerate(zip(names, first, strict=True), 1):
        prefixes: dict[str, str] = {}
        row_test, cell_test = _test(first.tag, prefixes), _test(cell.tag, prefixes)
        texts = _ask(f"{row_test}/*[{place}]/self::{cell_test}/text()[1]", top, prefixes)
        if len(texts) != length:
            return None
        columns[name] = texts
    return columns


def _ask(expression: str, top: Any, prefixes: Mapping[str, str] | None = None) -> Any:
    return etree.XPath(expression, namespaces=prefixes, smart_strings=False)(top)


def _test(tag: str, prefixes: dict[str, str]) -> str:
    """The name test for a tag, its namespace among `prefixes`."""
    namespace, local = split_tag(tag)
    if namespace:
        prefix = f"n{len(prefixes)}"
        prefixes[prefix] = namespace
        return f"{prefix}:{local}" if local.isascii() else f"{prefix}:*[local-name()='{local}']"
    # libxml2 reads fewer names in an expression than in a document (XML 1.0, fourth edition).
    return local if local.isascii() else f"*[local-name()='{local}' and namespace-uri()='']"


def _columns_row_by_row(top: Any, builder: TreeBuilder) -> dict[NodeName, Column] | None:
    """The columns of a table in which cells may be empty or missing."""
    if _DEEP(top):
        return None
    tag = top[0].tag
    prefixes: dict[str, str] = {}
    if int(_ask(f"count({_test(tag, prefixes)})", top, prefixes)) != len(top):
        return None
    rows = _rows(top, tag)
    if len(rows) != len(top) or not all(names for names, _ in rows):
        return None
    columns = columns_of(rows)
    if columns is None:
        return None
    named = {builder.name_of(next(top.iter(tag))): cells for tag, cells in columns.items()}
    # Two namespaces may be one to expressions: then a row could have two cells of one key.
    return named if len({key for key, _, _ in named}) == len(columns) else None


def _rows(top: Any, row_tag: str) -> list[tuple[tuple[str, ...], list[str]]]:
    """The tags and texts of the cells of each row: more rows than there are if a cell is one."""
    found: list[tuple[list[str], list[str]]] = []
    elements = iter(top.iter())
    next(elements)
    for element in elements:
        # One walk over rows and cells alike: a walk over each row would cost twice as much.
        tag = element.tag
        if tag == row_tag:
            found.append(([], []))
        else:
            tags, texts = found[-1]
            tags.append(tag)
            texts.append(element.text or "")
    shapes: dict[tuple[str, ...], tuple[str, ...]] = {}
    rows = []
    for tags, texts in found:
        shape = tuple(tags)
        rows.append((shapes.setdefault(shape, shape), texts))
    return rows
