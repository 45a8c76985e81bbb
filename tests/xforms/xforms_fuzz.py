"""Feeds the form engine what no author would write, and counts what it should not do.

A find is any exception other than an `AuditorError`, a case of more than five seconds, and running
out of the gigabyte that the process may take. Run as a program it goes on for as long as it is
told, prints a line a target and the smallest case of each find:

    python tests/xforms/xforms_fuzz.py --seconds 600 [--target expressions] [--seed 1]

`make soak` runs it through test_xforms_fuzz.py, in a process of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from lxml import etree
from xforms_samples import DEBTS, form, xform

from auditor_app.errors import AuditorError
from auditor_app.xforms import FormSession, load_form, parse_xform
from auditor_app.xforms.definition.external import read_resource
from auditor_app.xforms.expressions.registry import FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

    from auditor_app.xforms import FormDefinition

SECONDS_A_CASE: Final = 5
MEMORY: Final = 3 << 29
"""A gigabyte for a case, and half of one for Python, the libraries and what hypothesis keeps."""
ROOT: Final = Path(__file__).parents[2]
NOON: Final = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

RICH: Final = form(
    "<a>1</a><b/><when/><pick/><many/><g><x>3</x><y/></g><n/>"
    '<debt jr:template=""><amount/><part jr:template=""><q/></part><sum/></debt><total/><place/>',
    '<bind nodeset="/data/a" type="int" constraint=". &lt; 100"/>'
    '<bind nodeset="/data/b" relevant="/data/a &gt; 1" required="/data/pick = \'yes\'"/>'
    '<bind nodeset="/data/when" type="date"/>'
    '<bind nodeset="/data/g" relevant="/data/pick != \'no\'"/>'
    '<bind nodeset="/data/g/y" calculate="/data/g/x * 2" type="decimal"/>'
    '<bind nodeset="/data/n" type="int"/>'
    '<bind nodeset="/data/debt/amount" type="decimal"/>'
    '<bind nodeset="/data/debt/sum" calculate="sum(../part/q) + position(..)"/>'
    '<bind nodeset="/data/total" calculate="sum(/data/debt/amount)"/>'
    '<bind nodeset="/data/place" type="geopoint"/>'
    '<setvalue event="odk-instance-first-load" ref="/data/b" value="concat(\'x\', /data/a)"/>',
    '<input ref="/data/a"><label>A <output value="/data/b"/></label>'
    '<setvalue event="xforms-value-changed" ref="/data/b" value="string(/data/a)"/></input>'
    '<input ref="/data/b"><label>B</label></input><input ref="/data/when"><label>W</label></input>'
    '<select1 ref="/data/pick"><label>P</label><itemset nodeset="instance(\'c\')/root/item'
    '[cat = /data/a or cat = \'\']"><value ref="name"/><label ref="label"/></itemset></select1>'
    '<select ref="/data/many"><label>M</label><itemset nodeset="randomize(instance(\'c\')/root/item'
    ', 7)"><value ref="name"/><label ref="label"/></itemset></select>'
    '<group ref="/data/g"><label>G</label><input ref="/data/g/x"><label>X</label></input></group>'
    '<input ref="/data/n"><label>N</label></input><input ref="/data/place"><label>L</label></input>'
    '<group ref="/data/debt"><label>D</label><repeat nodeset="/data/debt" jr:count="/data/n">'
    '<input ref="/data/debt/amount"><label>Amount</label></input>'
    '<group ref="/data/debt/part"><label>Part</label><repeat nodeset="/data/debt/part">'
    '<input ref="/data/debt/part/q"><label>Q</label></input></repeat></group></repeat></group>',
    '<instance id="c"><root>'
    "<item><name>yes</name><label>Yes</label><cat>1</cat></item>"
    "<item><name>no</name><label>No</label><cat/></item>"
    "<item><name>other</name><label>Other</label><cat>2</cat></item></root></instance>"
    '<itext><translation lang="en"><text id="t"><value>hello</value></text></translation>'
    '<translation lang="ar"><text id="t"><value>مرحبا</value></text></translation></itext>',
)
FORMS: Final = (RICH, DEBTS)


class TooSlow(Exception):  # noqa: N818 - it ends a case, it is no error of the program
    """A case took longer than it may."""


# --- expressions


_PATHS: Final = (
    *("/data/a", "/data/b", "/data/when", "/data/pick", "/data/many", "/data/g", "/data/g/x"),
    *("/data/debt", "/data/debt/amount", "/data/debt/part/q", "/data/debt[1]/amount", "."),
    *("..", "../..", "./a", "current()/..", "current()/../a", "//q", "//*", "/", "/data/*", "@id"),
    *("/data/debt[position() = 2]", "/data/debt[amount > 3]/part[1]/q", "instance('c')/root/item"),
    *("instance('c')/root/item[name = 'yes']/label", "instance('none')/root", "ancestor::*"),
    *("following-sibling::node()", "self::text()", "preceding::*[last()]", "/data/missing"),
    *("/data/debt[../n]", "/data/../data/a", "descendant-or-self::node()/x", "/data/g/.."),
)
_TEXTS: Final = (
    *("", "x", "yes", "no", "2026-11-23", "2026-02-30", "2026-11-23T12:00:00.000Z", "14:30:00"),
    *("12.5 -3.25 0 0", "1 2 0 0; 3 4 0 0; 5 6 0 0", "1e400", "-0", "NaN", "%Y-%m-%d %H:%M %a %b"),
    *(
        "(a+)+$",
        "[",
        "^[a-z]{1,3}$",
        "yes no",
        "c",
        "t",
        "sha256",
        "\u0661\u0662",
        "\U0001f600" * 3,
    ),
    *("/data/pick", "../..", "%", "%%%", "a" * 300, "\u202e", "\r\n\t", "AES", "guid", "999999999"),
)
_NUMBERS: Final = (
    *("0", "1", "-1", "2.5", "1000000000000000000000", "0.0000000001", "99999999999", "-0", "3"),
    *("1 div 0", "0 div 0", "-1 div 0", "2147483648", "-9223372036854775809", ".5", "7."),
)
_OPERATORS: Final = ("+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or", "|")


def _literal(text: str) -> str:
    return f'"{text}"' if "'" in text else f"'{text}'"


def _call(name: str, arguments: list[str]) -> str:
    return f"{name}({', '.join(arguments)})"


@cache
def _names() -> tuple[str, ...]:
    return (*sorted(FUNCTIONS), "nofunction", "node", "text", "jr:none")


def grown() -> st.SearchStrategy[str]:
    """Expressions that mostly follow the grammar, with the values that break things."""
    leaves = st.one_of(
        st.sampled_from(_PATHS),
        st.sampled_from([_literal(text) for text in _TEXTS]),
        st.sampled_from(_NUMBERS),
        st.text(max_size=12).map(_literal),
        st.floats().map(lambda number: format(number, "f")),
    )

    def longer(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.builds(_call, st.sampled_from(_names()), st.lists(inner, max_size=4)),
            st.tuples(inner, st.sampled_from(_OPERATORS), inner).map(" ".join),
            inner.map(lambda each: f"({each})"),
            inner.map(lambda each: f"-{each}"),
            st.tuples(st.sampled_from(_PATHS), inner).map(lambda each: f"{each[0]}[{each[1]}]"),
            st.tuples(inner, st.sampled_from(_PATHS)).map(lambda each: f"({each[0]})/{each[1]}"),
        )

    return st.recursive(leaves, longer, max_leaves=10)


@cache
def real_expressions() -> tuple[str, ...]:
    """Those of the forms that ship and, where the folder is there, of the conformance cases."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "forms").rglob("*.md")):
        with contextlib.suppress(AuditorError):
            for bind in load_form(path).binds.values():
                found.update(
                    dict.fromkeys((bind.relevant, bind.constraint, bind.calculate, bind.required))
                )
    cases = ROOT.parent / "shared/conformance/xpath/cases.jsonl"
    if cases.is_file():
        for line in cases.read_text("utf-8").splitlines():
            found[str(json.loads(line).get("expression", ""))] = None
    found.pop("", None)
    return tuple(found)


@st.composite
def mutated_text(draw: st.DrawFn, sources: Sequence[str]) -> str:
    """A real text with pieces cut, doubled, swapped for another's, or noise put in."""
    text = draw(st.sampled_from(sources))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        other = draw(st.sampled_from(sources))
        at = draw(st.integers(0, len(other)))
        piece = draw(
            st.one_of(
                st.just(""),
                st.just(text[start:end] * 2),
                st.just(other[at : at + 30]),
                st.sampled_from(
                    ("(", ")", "[", "]", "'", '"', "/", "//", "..", "$", "-", "*", ",")
                ),
                st.text(max_size=4),
            )
        )
        text = text[:start] + piece + text[end:]
    return text


@cache
def _filled(which: int) -> FormSession:
    session = FormSession(FORMS[which], clock=lambda: NOON)
    if which == 0:
        session.answer("/data/n", "3")
        session.answer("/data/debt[2]/amount", "12.5")
    else:
        session.add_repeat("/data/debt")
    return session


def evaluate(expression: str) -> None:
    """Read and evaluate an expression at several nodes of a form that is partly filled."""
    session = _filled(0)
    for ref in ("/data", "/data/a", "/data/debt[2]/sum"):
        with contextlib.suppress(AuditorError):
            session.evaluate(expression, ref)
    with contextlib.suppress(AuditorError):
        session.evaluate_string(expression, "/data/g/y")


# --- forms


def _try_form(xml: str) -> None:
    try:
        definition = parse_xform(xml)
        session = FormSession(definition, clock=lambda: NOON)
    except AuditorError:
        return
    session.problems()
    session.pages()
    for ref in session.refs()[:60]:
        session.node(ref)
    _restored(session)


def _restored(session: FormSession) -> None:
    values = session.values()
    again = FormSession(session.form, clock=lambda: NOON, values=values)
    again.instance_xml()
    session.submission_xml()


@cache
def real_forms() -> tuple[str, ...]:
    """XForms that are small enough to be changed a thousand times."""
    found = [RICH.xml, DEBTS.xml]
    forms = ROOT.parent / "shared/conformance/initial_state/forms.zip"
    if forms.is_file():
        with zipfile.ZipFile(forms) as archive:
            names = [name for name in archive.namelist() if name.endswith(".xml")]
            texts = (archive.read(name).decode("utf-8", "replace") for name in names)
            found += [text for text in texts if len(text) < 12_000]
    return tuple(found)


@st.composite
def mutated_elements(draw: st.DrawFn) -> str:
    """A real form with elements taken out, doubled or moved, and attributes changed."""
    source = draw(st.sampled_from(real_forms()))
    try:
        root = etree.fromstring(source.encode())
    except (etree.XMLSyntaxError, ValueError):
        return source
    for _ in range(draw(st.integers(1, 4))):
        elements = [each for each in root.iter() if isinstance(each.tag, str)]
        element = draw(st.sampled_from(elements))
        other = draw(st.sampled_from(elements))
        what = draw(st.sampled_from(("cut", "double", "move", "attribute", "text", "rename")))
        _mutate(draw, element, other, what)
    return etree.tostring(root, encoding="unicode")


def _mutate(draw: st.DrawFn, element: Any, other: Any, what: str) -> None:
    parent = element.getparent()
    if what == "cut" and parent is not None:
        parent.remove(element)
    elif what == "double" and parent is not None:
        parent.append(etree.fromstring(etree.tostring(element, with_tail=False)))
    elif what == "move" and other is not element:
        other.append(etree.fromstring(etree.tostring(element, with_tail=False)))
    elif what == "attribute":
        names = [*element.attrib, "ref", "nodeset", "relevant", "calculate", "id", "bind", "event"]
        value = draw(st.one_of(grown(), st.sampled_from(("", "x", "true()", "jr:itext('none')"))))
        with contextlib.suppress(ValueError):
            element.set(draw(st.sampled_from(names)), value)
    elif what == "text":
        with contextlib.suppress(ValueError):
            element.text = draw(st.one_of(st.text(max_size=20), st.sampled_from(_TEXTS)))
    elif what == "rename":
        element.tag = other.tag


# --- spreadsheets


_TYPES: Final = (
    *(
        "text",
        "integer",
        "decimal",
        "date",
        "note",
        "calculate",
        "select_one c",
        "select_multiple c",
    ),
    *("rank c", "range", "begin group", "end group", "begin repeat", "end repeat", "begin_group"),
    *("end_group", "begin_repeat", "end_repeat", "geopoint", "image", "audit", "start", "hidden"),
    *("select_one f.csv", "select_one_from_file f.csv", "select_one ${r}", "xml-external", "textt"),
    *("csv-external", "background-audio", "acknowledge", "barcode", "", "select_one", "osm c"),
    *("select_one c or_other", "begin loop over c", "end loop", "trigger", "username", "geoshape"),
)
_CELLS: Final = (
    *(
        "${a}",
        "${b} = 1",
        "${missing}",
        "${",
        "${a",
        "selected(${c}, 'yes')",
        "count(${r})",
        "(",
        "",
    ),
    *("pulldata('f', 'x', 'name', ${a})", "position(..)", "once(${a})", "yes", "true()", "1", "A"),
    *("start=1 end=10 step=2", "randomize=true seed=${a}", "rows=3", "quality=low", "field-list"),
    *(
        "minimal",
        "table-list",
        "indexed-repeat(${a}, ${r}, 1)",
        "${last-saved#a}",
        "concat(${a}, ${b})",
    ),
    *(
        "max-pixels=x",
        "value=name label=label",
        ".",
        "today()",
        "jr:choice-name(${c}, '${c}')",
        "x.png",
    ),
)
_COLUMNS: Final = (
    *("label", "label::English (en)", "hint", "relevant", "constraint", "calculation", "default"),
    *("choice_filter", "repeat_count", "parameters", "appearance", "trigger", "required"),
    *(
        "constraint_message",
        "read_only",
        "bind::auditor:x",
        "bind::acme:y",
        "media::image",
        "relevent",
    ),
    *("save_to", "instance::odk:x", "body::accuracyThreshold", "guidance_hint", "disabled"),
)


@st.composite
def workbooks(draw: st.DrawFn) -> str:
    """An XLSForm as Markdown tables, whose rows may be anything an author would come up with."""
    columns = draw(st.lists(st.sampled_from(_COLUMNS), max_size=5, unique=True))
    cells = st.one_of(st.sampled_from(_CELLS), st.text("ab ${}()|:'/.\\-<&", max_size=8))
    names = st.sampled_from(("a", "b", "c", "r", "g", "a", "", "b c", "1a", "meta", "data"))
    lines = ["| survey |", "| | " + " | ".join(("type", "name", *columns)) + " |"]
    for _ in range(draw(st.integers(0, 8))):
        row = [draw(st.sampled_from(_TYPES)), draw(names), *(draw(cells) for _ in columns)]
        lines.append("| | " + " | ".join(row) + " |")
    if draw(st.booleans()):
        lines += ["| choices |", "| | list_name | name | label |"]
        for _ in range(draw(st.integers(0, 4))):
            row = [draw(st.sampled_from(("c", "d", ""))), draw(names), draw(cells)]
            lines.append("| | " + " | ".join(row) + " |")
    if draw(st.booleans()):
        setting = draw(
            st.sampled_from(
                (
                    *("form_id", "version", "default_language", "instance_name", "name"),
                    *("namespaces", "style", "allow_choice_duplicates", "public_key"),
                )
            )
        )
        lines += ["| settings |", f"| | {setting} |", f"| | {draw(cells)} |"]
    if draw(st.integers(0, 3)) == 0:
        lines += ["| entities |", "| | list_name | label |", f"| | e | {draw(cells)} |"]
    return "\n".join(lines) + "\n"


def _load(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            definition = load_form(path)
            session = FormSession(definition, clock=lambda: NOON)
        except AuditorError:
            return
        session.problems()
        session.pages()
        _restored(session)


@cache
def _workbook_bytes() -> bytes:
    import openpyxl  # noqa: PLC0415 - only this target needs it

    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "survey"
    for row in (
        ("type", "name", "label", "relevant"),
        ("text", "a", "A", None),
        ("select_one c", "b", "B", "${a} = 1"),
    ):
        sheet.append(row)
    choices = workbook.create_sheet("choices")
    for row in (("list_name", "name", "label"), ("c", "yes", "Yes"), ("c", "no", 1.5)):
        choices.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


@st.composite
def mutated_archives(draw: st.DrawFn) -> bytes:
    """A workbook with bytes changed: in the archive itself, or in one of its parts."""
    source = _workbook_bytes()
    if draw(st.booleans()):
        return draw(mutated_bytes(source))
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        chosen = draw(st.sampled_from(names))
        for name in names:
            content = old.read(name)
            new.writestr(name, draw(mutated_bytes(content)) if name == chosen else content)
    return buffer.getvalue()


@st.composite
def mutated_bytes(draw: st.DrawFn, source: bytes) -> bytes:
    """Bytes with some of them changed, cut or doubled."""
    content = bytearray(source)
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, max(len(content) - 1, 0)))
        end = at + draw(st.integers(1, 30))
        content[at:end] = draw(
            st.one_of(st.binary(max_size=8), st.just(bytes(content[at:end]) * 2), st.just(b""))
        )
    return bytes(content)


# --- files beside the form


_CSV: Final = 'name,label,cat\nyes,Yes,1\nno,"No, not\nat all",2\n"quoted ""x""",,\n'
_GEOJSON: Final = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 7, "properties": '
    '{"name": "a", "deep": {"x": [1, null]}, "n": null}, "geometry": {"type": "Point", '
    '"coordinates": [102.0, 0.5]}}, {"type": "Feature", "properties": null, "geometry": {"type": '
    '"Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [0, 0]]]}}]}'
)
_XML: Final = "<root><item><name>a</name><label>A</label></item><item/></root>"
_FILES: Final = {"f.csv": _CSV, "f.geojson": _GEOJSON, "f.xml": _XML}


def read_file(case: tuple[str, str]) -> None:
    """Read a file as one that lies beside a form."""
    with contextlib.suppress(AuditorError):
        root = read_resource(*case)
        root.string_value()


def changed_files() -> st.SearchStrategy[tuple[str, str]]:
    """A file's name and its changed text."""

    def changed(name: str) -> st.SearchStrategy[tuple[str, str]]:
        return st.tuples(st.just(name), mutated_text([_FILES[name]]))

    def grown_json() -> st.SearchStrategy[tuple[str, str]]:
        keys = st.sampled_from(("features", "type", "geometry", "coordinates", "properties", "id"))
        words = st.sampled_from(("Point", "Polygon", "LineString", "FeatureCollection", "Feature"))
        values = st.recursive(
            st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(), words),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)
            ),
        )
        return st.tuples(st.just("f.geojson"), values.map(json.dumps))

    return st.one_of(*(changed(name) for name in _FILES), grown_json())


# --- sessions


_REFS: Final = (
    *("/data/a", "/data/b", "/data/when", "/data/pick", "/data/many", "/data/g/x", "/data/g/y"),
    *("/data/n", "/data/debt", "/data/debt[1]", "/data/debt[2]", "/data/debt[1]/amount"),
    *("/data/debt[1]/part", "/data/debt[2]/part", "/data/debt[1]/part[1]", "/data/debt[2]/part[2]"),
    *(
        "/data/debt[1]/part[2]/q",
        "/data/total",
        "/data/place",
        "/data",
        "/data/none",
        "",
        "/",
        "[1]",
    ),
    *("/data/debt[3]/who", "/data/@id", "/data/debt[1]/@x"),
)
_ANSWERS: Final = (*_TEXTS, *_NUMBERS, "yes", "no other", "other", "4", "2026-11-23", "1 2 3 4")
Operation = tuple[str, str, str]


def operations() -> st.SearchStrategy[tuple[int, list[Operation]]]:
    """What a person, a screen and a store may do to a session, in any order."""
    verbs = st.sampled_from(
        (
            *("answer",) * 6,
            *("add", "remove", "node", "language", "problems", "pages", "restore", "finish"),
        )
    )
    answers = st.one_of(st.sampled_from(_ANSWERS), st.text(max_size=10))
    one = st.tuples(verbs, st.sampled_from(_REFS), answers)
    return st.tuples(st.integers(0, len(FORMS) - 1), st.lists(one, max_size=25))


def operate(case: tuple[int, list[Operation]]) -> None:
    """Do it; afterwards the session written and read again has the same values."""
    definition = FORMS[case[0]]
    session = FormSession(definition, clock=lambda: NOON)
    for verb, ref, value in case[1]:
        with contextlib.suppress(AuditorError):
            session = _operate(definition, session, verb, ref, value)
    values = session.values()
    again = FormSession(definition, clock=lambda: NOON, values=values)
    if again.values() != values:
        changed = {
            ref: (values.get(ref), again.values().get(ref))
            for ref in {*values, *again.values()}
            if values.get(ref) != again.values().get(ref)
        }
        raise AssertionError(f"restored otherwise: {changed}")
    session.submission_xml()


def _operate(
    definition: FormDefinition, session: FormSession, verb: str, ref: str, value: str
) -> FormSession:
    if verb == "restore":
        return FormSession(definition, clock=lambda: NOON, values=session.values())
    doing: dict[str, Callable[[], object]] = {
        "answer": lambda: session.answer(ref, value),
        "add": lambda: session.add_repeat(ref),
        "remove": lambda: session.remove_repeat(ref),
        "node": lambda: session.node(ref),
        "language": lambda: session.set_language("ar" if value else "en"),
        "problems": session.problems,
        "pages": session.pages,
        "finish": session.finish,
    }
    doing[verb]()
    return session


def restore_anything(pairs: dict[str, str]) -> None:
    """Restore values that nobody ever wrote."""
    for definition in FORMS:
        with contextlib.suppress(AuditorError):
            FormSession(definition, clock=lambda: NOON, values=pairs).instance_xml()


# --- targets


@dataclass
class Target:
    """A strategy, what is done with its cases, and how that went."""

    name: str
    cases: st.SearchStrategy[Any]
    run: Callable[[Any], None]
    number: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    finds: dict[str, str] = field(default_factory=dict)


def targets() -> list[Target]:
    """Everything that is fed."""
    return [
        Target("expressions", grown(), evaluate),
        Target("real expressions", mutated_text(real_expressions()), evaluate),
        Target("text of forms", mutated_text(real_forms()), _try_form),
        Target("elements of forms", mutated_elements(), _try_form),
        Target(
            "expressions in forms",
            st.tuples(grown(), grown(), grown()).map(
                lambda each: xform(
                    "<a>1</a><b/><r><c/></r>",
                    f"<bind nodeset='/data/a' relevant={_quoted(each[0])}"
                    f" constraint={_quoted(each[1])}/><bind nodeset='/data/r/c'"
                    f" calculate={_quoted(each[2])}/>",
                    "<group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/c'/>"
                    "</repeat></group>",
                )
            ),
            _try_form,
        ),
        Target("workbooks", workbooks(), lambda text: _load("f.md", text.encode())),
        Target("archives", mutated_archives(), lambda content: _load("f.xlsx", content)),
        Target("files", changed_files(), read_file),
        Target("sessions", operations(), operate),
        Target(
            "values",
            st.dictionaries(
                st.one_of(st.sampled_from(_REFS), st.text("/data[]1290debtamount@", max_size=20)),
                st.one_of(st.sampled_from(_ANSWERS), st.text(max_size=6)),
                max_size=12,
            ),
            restore_anything,
        ),
    ]


def _quoted(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return '"' + escaped.replace("\x00", "").replace("\r", " ") + '"'


def run_target(
    target: Target, seconds: float, first_seed: int, batches: int = 0, batch: int = 100
) -> None:
    """Feed `target` in batches of their own seed; finds are kept by their place.

    Goes on for `seconds`, but for at least so many batches.
    """
    until = time.monotonic() + seconds
    number = first_seed
    while time.monotonic() < until or number < first_seed + batches:
        _batch(target, number, batch)
        number += 1


def _batch(target: Target, number: int, size: int) -> None:
    last: list[Any] = [None]

    @seed(number)
    @settings(
        max_examples=size,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        print_blob=False,
    )
    @given(target.cases)
    def feed(case: Any) -> None:
        last[0] = case
        target.number += 1
        started = time.process_time()
        try:
            with _time_limit():
                target.run(case)
        finally:
            took = time.process_time() - started
            target.seconds += took
            target.slowest = max(target.slowest, took)

    try:
        feed()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
        target.finds.setdefault(_place(error), f"{error!r}\n    case: {last[0]!r}"[:4000])


def _place(error: BaseException) -> str:
    """Where in the program an exception arose: one find a place."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "auditor_app" in frame.filename]
    frame = ours[-1] if ours else frames[-1]
    name = Path(frame.filename).name
    return f"{type(error).__name__} at {name}:{frame.lineno} in {frame.name}"


@contextlib.contextmanager
def _time_limit() -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield
        return

    def over(_number: int, frame: FrameType | None) -> None:
        if frame is None or frame.f_code.co_name != "gc_callback":  # what that raises is lost
            raise TooSlow(f"more than {SECONDS_A_CASE} s of the processor")

    before = signal.signal(signal.SIGPROF, over)
    # The processor's time, since others use the machine too; and again and again, since what is
    # raised where Python ignores it must not be the last word.
    signal.setitimer(signal.ITIMER_PROF, SECONDS_A_CASE, 0.2)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _feed(name: str, seconds: float, first_seed: int, out: Path | None) -> int:
    """Feed one target in this process."""
    _limit_memory()
    warnings.simplefilter("ignore")
    target = next(each for each in targets() if each.name == name)
    try:
        run_target(target, seconds, first_seed)
    except MemoryError as error:
        target.finds[_place(error)] = "the process grew beyond its memory"
    grown_to = resident() // (1 << 20)
    _say(
        f"{name}: {target.number} cases, slowest {target.slowest:.2f} s, {grown_to} MiB,"
        f" {len(target.finds)} finds"
    )
    for place, case in target.finds.items():
        _say(f"  {place}\n    {case}")
    if out is not None:
        out.write_text(json.dumps(target.finds, indent=1), "utf-8")
    return 1 if target.finds else 0


def resident() -> int:
    """The bytes that this process has held at most."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not there on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Feed every target for its share of the time, each in a process; 1 when anything was found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--target", help="only this one, in this process")
    options.add_argument("--seed", type=int, default=random.randrange(1 << 30))  # noqa: S311
    options.add_argument("--out", type=Path, help="write the finds there as JSON")
    chosen = options.parse_args(arguments)
    if chosen.target:
        return _feed(chosen.target, chosen.seconds, chosen.seed, chosen.out)
    names = [each.name for each in targets()]
    _say(f"seed {chosen.seed}")
    ends = []
    for name in names:
        share = str(chosen.seconds / len(names))
        command = [sys.executable, __file__, "--target", name, "--seconds", share]
        ends.append(subprocess.run([*command, "--seed", str(chosen.seed)], check=False).returncode)
    return 1 if any(ends) else 0


if __name__ == "__main__":
    sys.exit(main())
