"""The functions of XPath 1.0 itself (section 4)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from auditor_app.xforms.expressions import conversions as to
from auditor_app.xforms.expressions.days import Days, whole_days
from auditor_app.xforms.expressions.registry import each_string, function, joined_text
from auditor_app.xforms.tree import ELEMENT, ROOT, XML_NAMESPACE, Node, document_order

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import Context
    from auditor_app.xforms.expressions.conversions import Value


@function("true", "", "b")
def _true() -> bool:
    return True


@function("false", "", "b")
def _false() -> bool:
    return False


@function("not", "b", "b")
def _not(value: bool) -> bool:  # noqa: FBT001 - XPath's own signature
    return not value


@function("boolean", "o", "b")
def _boolean(value: Value) -> bool:
    return to.to_boolean(value)


@function("number", "?o", "n", wants_context=True)
def _number(c: Context, *value: Value) -> float:
    number = to.to_number(value[0] if value else [c.node])
    return whole_days(number) if isinstance(number, Days) else number


@function("string", "?o", "s", wants_context=True)
def _string(c: Context, *value: Value) -> str:
    return to.to_string(value[0] if value else [c.node])


@function("concat", "?o*", "s")
def _concat(*values: Value) -> str:
    # ODK: a node-set gives the text of all its nodes.
    return joined_text("", each_string(values))


@function("starts-with", "ss", "b")
def _starts_with(text: str, start: str) -> bool:
    return text.startswith(start)


@function("ends-with", "ss", "b")
def _ends_with(text: str, end: str) -> bool:
    return text.endswith(end)


@function("contains", "ss", "b")
def _contains(text: str, part: str) -> bool:
    return part in text


@function("substring-before", "ss", "s")
def _substring_before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


@function("substring-after", "ss", "s")
def _substring_after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


@function("substring", "sn?n", "s")
def _substring(text: str, start: float, *length: float) -> str:
    first = round_half_up(start)
    last = first + round_half_up(length[0]) if length else math.inf
    if math.isnan(first) or math.isnan(last):
        return ""
    begin = max(first, 1)
    if last <= begin or begin > len(text):
        return ""
    return text[int(begin) - 1 : int(min(last, len(text) + 1)) - 1]


@function("string-length", "?s", "n", wants_context=True)
def _string_length(c: Context, *text: str) -> float:
    return float(len(text[0] if text else c.node.string_value()))


@function("normalize-space", "?s", "s", wants_context=True)
def _normalize_space(c: Context, *text: str) -> str:
    whole = text[0] if text else c.node.string_value()
    return " ".join(part for part in whole.translate(_SPACES).split(" ") if part)


_SPACES = str.maketrans("\t\r\n", "   ")


@function("translate", "sss", "s")
def _translate(text: str, wanted: str, given: str) -> str:
    table: dict[int, str | None] = {}
    for index, character in enumerate(wanted):
        table.setdefault(ord(character), given[index] if index < len(given) else None)
    return text.translate(table)


@function("sum", "N", "n")
def _sum(nodes: list[Node]) -> float:
    """The total of what is answered: an unanswered question adds nothing (ODK Collect)."""
    texts = [node.string_value() for node in nodes]
    numbers = [to.text_number(text) for text in texts if text]
    return math.fsum(numbers) if all(map(math.isfinite, numbers)) else sum(numbers)


@function("floor", "n", "n")
def _floor(number: float) -> float:
    return float(math.floor(number)) if math.isfinite(number) else number


@function("ceiling", "n", "n")
def _ceiling(number: float) -> float:
    return float(math.ceil(number)) if math.isfinite(number) else number


def round_half_up(number: float) -> float:
    """XPath's round: halves go towards positive infinity."""
    return float(math.floor(number + 0.5)) if math.isfinite(number) else number


@function("count", "N", "n")
def _count(nodes: list[Node]) -> float:
    return float(len(nodes))


@function("last", "", "n", wants_context=True)
def _last(c: Context) -> float:
    return float(c.size)


@function("local-name", "?N", "s", wants_context=True)
def _local_name(c: Context, *nodes: list[Node]) -> str:
    node = _named_node(c, nodes)
    return node.local_name if node is not None else ""


@function("name", "?N", "s", wants_context=True)
def _name(c: Context, *nodes: list[Node]) -> str:
    node = _named_node(c, nodes)
    return node.name if node is not None else ""


@function("namespace-uri", "?N", "s", wants_context=True)
def _namespace_uri(c: Context, *nodes: list[Node]) -> str:
    node = _named_node(c, nodes)
    return node.namespace if node is not None else ""


def _named_node(c: Context, nodes: tuple[list[Node], ...]) -> Node | None:
    if not nodes:
        return c.node
    return nodes[0][0] if nodes[0] else None


@function("lang", "s", "b", wants_context=True)
def _lang(c: Context, wanted: str) -> bool:
    node: Node | None = c.node
    while node is not None:
        for attribute in node.attributes:
            if attribute.namespace == XML_NAMESPACE and attribute.local_name == "lang":
                spoken = attribute.text.lower()
                return spoken == wanted.lower() or spoken.startswith(f"{wanted.lower()}-")
        node = node.parent
    return False


@function("id", "o", "N", wants_context=True)
def _id(c: Context, value: Value) -> list[Node]:
    wanted = {word for text in each_string((value,)) for word in text.split()}
    root = c.node.root()
    tops = [root] if root.kind == ROOT else []
    found = []
    for top in tops:
        for node in top.descend():
            if node.kind == ELEMENT:
                own = node.attribute("id")
                if own is not None and own.text in wanted:
                    wanted.discard(own.text)
                    found.append(node)
    return document_order(found)
