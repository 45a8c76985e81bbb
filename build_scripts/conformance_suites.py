"""The suites of conformance cases: each yields (suite, case id, what went wrong or None).

The format of the cases is told by the README.md of the folder they come from.
"""

from __future__ import annotations

import json
import math
import re
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from lxml import etree

from auditor_app.errors import AnswerError, AuditorError
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms.definition.external import read_resource
from auditor_app.xforms.expressions import conversions
from auditor_app.xforms.expressions.compiler import compile_expression
from auditor_app.xforms.expressions.context import Context, Scope
from auditor_app.xforms.expressions.days import LOCAL_TIME, local_time
from auditor_app.xforms.tree import ATTRIBUTE, NAMESPACE, ROOT, XFORMS_NAMESPACE, Node, TreeBuilder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ZONE = ZoneInfo("America/Phoenix")
"""Where the clock of the recorded runs stood."""

RECORDED = datetime(2026, 11, 22, 12, tzinfo=ZONE)
"""When the initial states were recorded: `today` is a value in them like any other."""

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


def run_javarosa(folder: Path) -> Iterator[tuple[str, str, str | None]]:
    """The rows of JavaRosa's table; their text still has the escapes of Java's source."""
    root = Node(ROOT)
    host = DocumentHost(root, root, datetime(2026, 11, 22, 12, tzinfo=UTC), zone=UTC)
    for case in _lines(folder / "xpath" / "javarosa.jsonl"):
        source = re.sub(r"\\(.)", lambda m: _JAVA_ESCAPES.get(m[1], m[0]), case["expr"])
        yield "javarosa", case["id"], _guarded(_javarosa_case, case, source, host)


def _javarosa_case(case: dict[str, Any], source: str, host: DocumentHost) -> str | None:
    try:
        value = compile_expression(source, Scope())(host.context(host.root))
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


# --- scenarios


def run_scenarios(folder: Path) -> Iterator[tuple[str, str, str | None]]:
    """Whole forms, answered step by step."""
    for case in _lines(folder / "scenarios" / "agreed.jsonl"):
        yield "scenarios", case["id"], _guarded(_scenario_case, case)


def _scenario_case(case: dict[str, Any]) -> str | None:
    resources = case.get("resources") or {}

    def resource(name: str, address: str) -> Node | None:
        del name
        found = resources.get(address)
        return read_resource(address, found["text"], found["mime"]) if found else None

    load = case["steps"][0]
    try:
        form = parse_xform(case["form"], case["id"], resource)
        session = FormSession(form, clock=_clock)
    except AuditorError as error:
        return None if load.get("error") else f"does not load: {error}"
    if load.get("error"):
        return "loads, but must not"
    expected: dict[str, Any] = dict(load.get("state") or {})
    for number, step in enumerate(case["steps"]):
        wrong = _scenario_step(session, step, expected)
        if wrong:
            return f"step {number} {_named(step)}: {wrong}"
    return None


def _named(step: dict[str, Any]) -> str:
    return json.dumps({k: v for k, v in step.items() if k not in ("state", "changed")})[:200]


def _clock() -> datetime:
    return datetime.now(ZONE)


def _scenario_step(
    session: FormSession, step: dict[str, Any], expected: dict[str, Any]
) -> str | None:
    if "answer" in step:
        try:
            session.answer(step["answer"], step["value"])
        except AnswerError as error:
            if "read-only" not in str(error):
                session.answer(step["answer"], "")
    elif "add_repeat" in step:
        session.add_repeat(step["add_repeat"])
    elif "remove_repeat" in step:
        session.remove_repeat(step["remove_repeat"])
    elif "language" in step:
        session.set_language(step["language"])
    elif "expect" in step:
        state = session.node(step["expect"])
        return _same_text(state.value if state.relevant else "", step["value"])
    elif "expect_count" in step:
        return _same(len(session.node(step["expect_count"]).instances), step["value"])
    elif "expect_submission_xml" in step:
        return _same_xml(session.submission_xml(), step["expect_submission_xml"])
    expected.update(step.get("changed") or {})
    for ref in step.get("removed") or ():
        expected.pop(ref, None)
    return _compare_states(session, expected) if expected else None


def _is_meta(ref: str) -> bool:
    steps = ref.split("/")
    return len(steps) > 2 and steps[2].rpartition(":")[2] == "meta"


def _compare_states(session: FormSession, expected: dict[str, Any]) -> str | None:
    found = {
        ref: _described(session, ref)
        for ref in session.refs()
        if not _is_meta(ref) and "/@" not in ref
    }
    wanted = {ref: node for ref, node in expected.items() if not _is_meta(ref)}
    # What varies with the machine was left out of the recorded states.
    found = {ref: node for ref, node in found.items() if ref in wanted or "deviceid" not in ref}
    if found.keys() != wanted.keys():
        more, less = sorted(found.keys() - wanted.keys()), sorted(wanted.keys() - found.keys())
        return f"nodes too many {more[:5]}, missing {less[:5]}"
    for ref, node in wanted.items():
        wrong = _differs(found[ref], node)
        if wrong:
            return f"{ref}: {wrong}"
    return None


_KIND_NAMES = {"select1": "select", "model": "model-value"}


def _described(session: FormSession, ref: str) -> dict[str, Any]:
    state = session.node(ref)
    kind = _KIND_NAMES.get(state.kind, state.kind)
    if kind == "repeat":
        control = "uncontrolled" if state.can_add else "controlled"
        kind = "repeat-instance" if ref.endswith("]") else f"repeat-range:{control}"
    elif kind == "group" and ref.count("/") == 1:
        kind = "root"
    node: dict[str, Any] = {"kind": kind, "value": state.value if state.relevant else ""}
    node["relevant"] = state.relevant
    node["readonly"] = state.readonly
    node["required"] = state.required
    node["label"], node["hint"] = state.label, state.hint
    node["choices"] = [[choice.value, choice.label] for choice in state.choices]
    if state.message is not None:
        node["constraint_violated"] = state.message or True
    if state.required and state.relevant and not state.value and kind != "root":
        node["required_violated"] = state.required_message or True
    return node


def _differs(found: dict[str, Any], wanted: dict[str, Any]) -> str | None:
    for key, usual in (
        ("kind", None),
        ("relevant", True),
        ("readonly", False),
        ("required", False),
        ("constraint_violated", None),
        ("required_violated", None),
        ("label", ""),
        ("hint", ""),
    ):
        if found.get(key, usual) != wanted.get(key, usual):
            return f"{key} {found.get(key, usual)!r}, expected {wanted.get(key, usual)!r}"
    choices = wanted.get("choices", [])
    if isinstance(choices, int):
        return _same(len(found["choices"]), choices)
    if found["choices"] != choices:
        return f"choices {found['choices']!r}, expected {choices!r}"
    return _same_text(found["value"], wanted.get("value", ""))


_VARYING = {
    "@uuid": re.compile(r"(?:uuid:)?[0-9a-f-]{36}"),
    "@now": re.compile(r"\d{4}-\d\d-\d\dT.*"),
    "@today": re.compile(r"\d{4}-\d\d-\d\d"),
}


def _same_text(found: str, wanted: str) -> str | None:
    if found == wanted:
        return None
    if wanted in _VARYING and _VARYING[wanted].fullmatch(found):
        return None
    try:
        if float(found) == float(wanted):
            return None
    except ValueError:
        pass
    return f"value {found!r}, expected {wanted!r}"


def _same_xml(found: str, wanted: str) -> str | None:
    one, other = (_canonical(etree.fromstring(xml)) for xml in (found, wanted))
    return None if one == other else f"{found}, expected {wanted}"


def _canonical(element: Any) -> Any:
    children = [_canonical(child) for child in element]
    text = (element.text or "").strip() if children else (element.text or "")
    if etree.QName(element).localname == "instanceID":
        text = ""
    return (element.tag, sorted(element.attrib.items()), text, children)


# --- forms right after loading


def run_initial_state(folder: Path) -> Iterator[tuple[str, str, str | None]]:
    """Forms as their projects ship them: every value, relevance, required, readonly."""
    with zipfile.ZipFile(folder / "initial_state" / "forms.zip") as archive:
        for case in _lines(folder / "initial_state" / "expect.jsonl"):
            xml = archive.read(case["form"]).decode("utf-8-sig")
            yield "initial_state", case["form"], _guarded(_initial_case, case, xml)


def _initial_case(case: dict[str, Any], xml: str) -> str | None:
    session = FormSession(parse_xform(xml, case["form"]), clock=lambda: RECORDED)
    found: dict[str, list[list[Any]]] = {}
    for ref in session.refs():
        state = session.node(ref)
        row = [
            state.value if state.relevant else "",
            state.relevant,
            state.required,
            state.readonly,
        ]
        path = re.sub(r"\[\d+\]|(?<=/)\w+:", "", ref)
        found.setdefault(path, []).append(row)
    for path, rows in case["expect"].items():
        ours = found.get(path)
        if ours is None or len(ours) != len(rows):
            return f"{path}: {len(ours or [])} nodes, expected {len(rows)}"
        for own, row in zip(ours, rows, strict=True):
            wrong = _same_text(own[0], str(row[0]))
            if wrong:
                return f"{path}: {wrong}"
            if [int(each) for each in own[1:]] != [int(each) for each in row[1:]]:
                return f"{path}: relevant, required, readonly {own[1:]}, expected {row[1:]}"
    return None
