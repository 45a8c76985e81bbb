"""Expressions evaluated on their own: ODK Web Forms' XPath suite and JavaRosa's table."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conformance_cases import Suite
from lxml import etree

from auditor_app.errors import AuditorError, ExpressionError
from auditor_app.xforms.expressions import conversions
from auditor_app.xforms.expressions.compiler import compile_expression
from auditor_app.xforms.expressions.context import Context, Scope
from auditor_app.xforms.expressions.days import LOCAL_TIME, local_time
from auditor_app.xforms.tree import ATTRIBUTE, NAMESPACE, ROOT, XFORMS_NAMESPACE, Node
from auditor_app.xforms.tree_building import TreeBuilder

if TYPE_CHECKING:
    from pathlib import Path

ZONE = ZoneInfo("America/Phoenix")
"""Where the clock of the recorded runs stood."""

PREFIXES = {
    "xhtml": "http://www.w3.org/1999/xhtml",
    "h": "http://www.w3.org/1999/xhtml",
    "jr": "http://openrosa.org/javarosa",
    "odk": "http://www.opendatakit.org/xforms",
    "orx": "http://openrosa.org/xforms",
    "enk": "http://enketo.org/xforms",
    "OpenClinica": "http://openclinica.com/odm",
}


@dataclass
class DocumentHost:
    """What functions ask for, answered from a bare document."""

    root: Node
    document: Node
    moment: datetime
    zone: tzinfo | None = ZONE
    language: str | None = None
    random: Random = field(default_factory=Random)
    indexes: dict[object, dict[Node, dict[str, list[Node]]]] = field(default_factory=dict)

    def context(self, node: Node) -> Context:
        """An evaluation at `node`, here and now."""
        LOCAL_TIME.set(local_time(self.zone, self.moment))
        return Context(self, node)

    def now(self) -> datetime:
        """The clock of the recorded run."""
        return self.moment

    def instance(self, name: str) -> Node | None:
        """An instance element of the document."""
        for node in self.document.descend():
            if node.local_name == "instance" and _attribute(node, "id") == name:
                return node
        return None

    def itext(self, name: str, node: Node) -> str:
        """A text of the document's itext."""
        del node
        translations = [n for n in self.document.descend() if n.local_name == "translation"]
        chosen = [t for t in translations if _attribute(t, "lang") == self.language]
        default = [t for t in translations if t.attribute("default") is not None]
        for translation in (*chosen, *default, *translations):
            for text in translation.child_nodes():
                if _attribute(text, "id") == name:
                    return next(
                        v.string_value() for v in text.child_nodes() if v.local_name == "value"
                    )
        return ""

    def shuffle_seed(self, node: Node) -> int:
        """Some seed."""
        del node
        return self.random.randrange(1, 2**31)

    def choice_name(self, value: str, question: str, node: Node) -> str:
        """A bare document has no selects."""
        del value, question, node
        return ""


def _attribute(node: Node, key: str) -> str | None:
    found = node.attribute(key)
    return None if found is None else found.text


class Documents:
    """The documents of the XPath suite, read once."""

    def __init__(self, sources: dict[str, str]) -> None:
        self._sources = sources
        self._read: dict[str, tuple[Node, Scope]] = {}

    def get(self, key: str) -> tuple[Node, Scope]:
        """The document's root, and what expressions may use in it."""
        if key not in self._read:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            element = etree.fromstring(self._sources[key].encode(), parser)
            own = frozenset(("", XFORMS_NAMESPACE))
            document = TreeBuilder(own, keep_all=True).document(element)
            if self._sources[key].lstrip().startswith("<!DOCTYPE"):
                # A DOM counts the document type as a node; nothing selects it.
                doctype = Node(0)
                doctype.parent = document
                document.children = [doctype, *document.children]
            scope = Scope(
                namespaces={**PREFIXES, **{k: v for k, v in element.nsmap.items() if k}},
                own_namespaces=own,
                strict=False,
            )
            self._read[key] = (document, scope)
        return self._read[key]


def _node_at(document: Node, path: str) -> Node:
    node = document
    for kind, value in re.findall(r"/(?:(node\(\))\[(\d+)\]|@[\w:.-]+)", path):
        del kind
        if value:
            node = node.child_nodes()[int(value) - 1]
    attribute = re.search(r"/@([\w:.-]+)$", path)
    if attribute:
        node = next(each for each in node.attributes if each.name == attribute.group(1))
    return node


def _path_of(node: Node) -> str:
    steps: list[str] = []
    while node.parent is not None:
        if node.kind == ATTRIBUTE:
            steps.append(f"/@{node.name}")
        elif node.kind == NAMESPACE:
            steps.append(f"/@xmlns:{node.name}")
        else:
            siblings = list(node.parent.child_nodes())
            steps.append(f"/node()[{siblings.index(node) + 1}]")
        node = node.parent
    return "".join(reversed(steps)) or "/"


def _documents(folder: Path) -> Documents:
    return Documents(json.loads((folder / "xpath" / "documents.json").read_text("utf-8")))


def _xpath_case(case: dict[str, Any], documents: Documents) -> str | None:
    document, scope = documents.get(case["document"])
    node = _node_at(document, case["context"])
    millis = case.get("now_ms", 1795339200000)
    moment = datetime.fromtimestamp(millis / 1000, UTC)
    language = re.search(r"in language '(\w+)'", case["name"])
    host = DocumentHost(_form_root(document, node), document, moment)
    host.language = language.group(1) if language else None
    try:
        value = compile_expression(case["expr"], scope)(host.context(node))
    except AuditorError as error:
        return None if case["expect"] == "error" else f"error: {error}"
    return _judge(case, value)


def _form_root(document: Node, node: Node) -> Node:
    """Where absolute paths begin: at the primary instance when the document is a form."""
    top = next((child for child in document.child_nodes() if child.kind == 1), document)
    above: Node | None = node
    while above is not None:
        if above.local_name == "instance" and top.local_name == "html":
            root = Node(ROOT)
            for child in above.child_nodes():
                if child.kind == 1:
                    root.append(child)
            return root
        above = above.parent
    return node.root()


def _judge(case: dict[str, Any], value: Any) -> str | None:  # noqa: PLR0911 - one line a type
    expected = case.get("value")
    if case["expect"] == "error":
        return f"no error but {value!r}"
    if case["expect"] == "boolean":
        return _same(conversions.to_boolean(value), expected)
    if case["expect"] == "number":
        return _same_number(conversions.to_number(value), expected, case.get("tolerance"))
    if case["expect"] == "nodes":
        paths = [_path_of(node) for node in value] if isinstance(value, list) else value
        wanted = expected if case.get("ordered") else sorted(expected or ())
        return _same(paths if case.get("ordered") else sorted(paths), wanted)
    text = conversions.to_string(value)
    if "pattern" in case:
        pattern = case["pattern"].removesuffix("/i")
        return None if re.search(pattern, text) else f"{text!r} not {case['pattern']}"
    if "length" in case:
        return _same(len(text), case["length"])
    return _same(text, expected)


def _same(found: object, wanted: object) -> str | None:
    return None if found == wanted else f"{found!r}, expected {wanted!r}"


def _same_number(found: float, wanted: Any, tolerance: float | None = None) -> str | None:
    number = float(str(wanted).replace("Infinity", "inf"))
    if math.isnan(number) and math.isnan(found):
        return None
    if found == number or math.isclose(found, number, rel_tol=1e-12, abs_tol=tolerance or 1e-12):
        return None
    return f"{found!r}, expected {wanted!r}"


_JAVA_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


class Nowhere(Node):
    """The context node of an expression without a context: there is none to ask."""

    def string_value(self) -> str:
        """Nothing has no text.

        Raises:
            ExpressionError: always.
        """
        raise ExpressionError("There is no context node.", "Evaluate the expression at a node.")


def _javarosa_host(folder: Path) -> DocumentHost:
    del folder
    root = Node(ROOT)
    return DocumentHost(root, root, datetime(2026, 11, 22, 12, tzinfo=UTC), zone=UTC)


def _javarosa_case(case: dict[str, Any], host: DocumentHost) -> str | None:
    # The text still has the escapes of Java's source.
    source = re.sub(r"\\(.)", lambda m: _JAVA_ESCAPES.get(m[1], m[0]), case["expr"])
    try:
        value = compile_expression(source, Scope())(host.context(Nowhere(ROOT)))
    except AuditorError as error:
        return None if case["expect"] == "error" else f"error: {error}"
    return _judge(case, value)


XPATH = Suite(
    ("xpath/cases.jsonl", "xpath/documents.json"),
    _documents,
    _xpath_case,
    lambda case: ("xpath", "xpath_xforms") if case.get("xforms") else ("xpath",),
)
JAVAROSA = Suite(("xpath/javarosa.jsonl",), _javarosa_host, _javarosa_case, lambda _: ("javarosa",))
