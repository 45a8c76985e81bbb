"""Runs the cases of a folder against the form engine: `make conformance DIR=...`.

The folder is laid out like `../shared/conformance` (its README.md tells the format). Prints
passed/total a suite and writes build/conformance.json as
{suite: {"passed": n, "total": m, "failed": [ids]}}.

Usage: python build_scripts/conformance.py DIR [--suite NAME] [--show]
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from lxml import etree

from auditor_app.errors import AuditorError
from auditor_app.xforms.expressions import conversions
from auditor_app.xforms.expressions.compiler import compile_expression
from auditor_app.xforms.expressions.context import Context, Scope
from auditor_app.xforms.tree import ATTRIBUTE, NAMESPACE, ROOT, XFORMS_NAMESPACE, Node, TreeBuilder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
class Tally:
    """What a suite came to."""

    passed: int = 0
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return self.passed + len(self.failed)


@dataclass
class DocumentHost:
    """What functions ask for, answered from a bare document."""

    root: Node
    document: Node
    moment: datetime
    zone: ZoneInfo = ZONE
    random: Random = field(default_factory=Random)
    indexes: dict[object, dict[Node, dict[str, list[Node]]]] = field(default_factory=dict)

    def now(self) -> datetime:
        return self.moment

    def instance(self, name: str) -> Node | None:
        for node in self.document.descend():
            if node.local_name == "instance" and _attribute(node, "id") == name:
                return node
        return None

    def itext(self, name: str, node: Node) -> str:
        del node
        translations = [n for n in self.document.descend() if n.local_name == "translation"]
        default = [t for t in translations if t.attribute("default") is not None]
        for translation in (default or translations)[:1]:
            for text in translation.child_nodes():
                if _attribute(text, "id") == name:
                    return next(
                        v.string_value() for v in text.child_nodes() if v.local_name == "value"
                    )
        return ""

    def choice_name(self, value: str, question: str, node: Node) -> str:
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
        if key not in self._read:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            element = etree.fromstring(self._sources[key].encode(), parser)
            own = frozenset(("", XFORMS_NAMESPACE, element.nsmap.get(None) or ""))
            document = TreeBuilder(own, keep_all=True).document(element)
            if self._sources[key].lstrip().startswith("<!DOCTYPE"):
                # A DOM counts the document type as a node; nothing selects it.
                doctype = Node(0)
                doctype.parent = document
                document.children = [doctype, *document.children]
            scope = Scope(
                namespaces={**PREFIXES, **{k: v for k, v in element.nsmap.items() if k}},
                own_namespaces=own,
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


def run_xpath(folder: Path) -> Iterator[tuple[str, str, str | None]]:
    """(suite, id, what went wrong) of every XPath case."""
    documents = Documents(json.loads((folder / "xpath" / "documents.json").read_text("utf-8")))
    for case in _lines(folder / "xpath" / "cases.jsonl"):
        wrong = _guarded(_xpath_case, case, documents)
        yield "xpath", case["id"], wrong
        if case["xforms"]:
            yield "xpath_xforms", case["id"], wrong


def _xpath_case(case: dict[str, Any], documents: Documents) -> str | None:
    document, scope = documents.get(case["document"])
    node = _node_at(document, case["context"])
    millis = case.get("now_ms", 1795339200000)
    moment = datetime.fromtimestamp(millis / 1000, timezone.utc)
    host = DocumentHost(_form_root(document, node), document, moment)
    try:
        value = compile_expression(case["expr"], scope)(Context(host, node))
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
        wanted = expected if case.get("ordered") else sorted(expected)
        return _same(paths if case.get("ordered") else sorted(paths), wanted)
    text = conversions.to_string(value)
    if "pattern" in case:
        return None if re.search(case["pattern"], text) else f"{text!r} not {case['pattern']}"
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


def run_javarosa(folder: Path) -> Iterator[tuple[str, str, str | None]]:
    """The rows of JavaRosa's table; their text still has the escapes of Java's source."""
    root = Node(ROOT)
    host = DocumentHost(root, root, datetime(2026, 11, 22, 12, tzinfo=ZONE))
    for case in _lines(folder / "xpath" / "javarosa.jsonl"):
        source = re.sub(r"\\(.)", lambda m: _JAVA_ESCAPES.get(m[1], m[0]), case["expr"])
        yield "javarosa", case["id"], _guarded(_javarosa_case, case, source, host)


def _javarosa_case(case: dict[str, Any], source: str, host: DocumentHost) -> str | None:
    try:
        value = compile_expression(source, Scope())(Context(host, host.root))
    except AuditorError as error:
        return None if case["expect"] == "error" else f"error: {error}"
    return _judge(case, value)


def _guarded(run: Callable[..., str | None], *arguments: Any) -> str | None:
    try:
        return run(*arguments)
    except Exception as error:  # noqa: BLE001 - a crash is a failed case, with its name
        return f"crash: {type(error).__name__}: {error}"


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


SUITES = {"xpath": run_xpath, "javarosa": run_javarosa}


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=Path)
    options.add_argument("--suite", choices=sorted(SUITES))
    options.add_argument("--show", action="store_true", help="say what went wrong in each case")
    given = options.parse_args()
    if not given.folder.is_dir():
        print(f"There is no folder {given.folder} with conformance cases.", file=sys.stderr)
        return 2
    tallies: dict[str, Tally] = {}
    for name, run in SUITES.items():
        if given.suite in (None, name):
            for suite, case, wrong in run(given.folder):
                tally = tallies.setdefault(suite, Tally())
                if wrong is None:
                    tally.passed += 1
                else:
                    tally.failed[case] = wrong
    for suite, tally in tallies.items():
        print(f"{suite:16} {tally.passed}/{tally.total}")
        if given.show:
            for case, wrong in tally.failed.items():
                print(f"    {case}: {wrong}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
