"""Expressions and forms that nobody would write: grown from the grammar, or real ones changed."""

from __future__ import annotations

import contextlib
import json
import zipfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st
from lxml import etree
from xforms_samples import DEBTS, form

from auditor_app.errors import AuditorError
from auditor_app.xforms import FormSession, load_form, parse_xform
from auditor_app.xforms.expressions.registry import FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

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


# --- expressions


PATHS: Final = (
    *("/data/a", "/data/b", "/data/when", "/data/pick", "/data/many", "/data/g", "/data/g/x"),
    *("/data/debt", "/data/debt/amount", "/data/debt/part/q", "/data/debt[1]/amount", "."),
    *("..", "../..", "./a", "current()/..", "current()/../a", "//q", "//*", "/", "/data/*", "@id"),
    *("/data/debt[position() = 2]", "/data/debt[amount > 3]/part[1]/q", "instance('c')/root/item"),
    *("instance('c')/root/item[name = 'yes']/label", "instance('none')/root", "ancestor::*"),
    *("following-sibling::node()", "self::text()", "preceding::*[last()]", "/data/missing"),
    *("/data/debt[../n]", "/data/../data/a", "descendant-or-self::node()/x", "/data/g/.."),
)
TEXTS: Final = (
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
NUMBERS: Final = (
    *("0", "1", "-1", "2.5", "1000000000000000000000", "0.0000000001", "99999999999", "-0", "3"),
    *("1 div 0", "0 div 0", "-1 div 0", "2147483648", "-9223372036854775809", ".5", "7."),
)
OPERATORS: Final = ("+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or", "|")


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
        st.sampled_from(PATHS),
        st.sampled_from([_literal(text) for text in TEXTS]),
        st.sampled_from(NUMBERS),
        st.text(max_size=12).map(_literal),
        st.floats().map(lambda number: format(number, "f")),
    )

    def longer(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.builds(_call, st.sampled_from(_names()), st.lists(inner, max_size=4)),
            st.tuples(inner, st.sampled_from(OPERATORS), inner).map(" ".join),
            inner.map(lambda each: f"({each})"),
            inner.map(lambda each: f"-{each}"),
            st.tuples(st.sampled_from(PATHS), inner).map(lambda each: f"{each[0]}[{each[1]}]"),
            st.tuples(inner, st.sampled_from(PATHS)).map(lambda each: f"({each[0]})/{each[1]}"),
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


def try_form(xml: str) -> None:
    try:
        definition = parse_xform(xml)
        session = FormSession(definition, clock=lambda: NOON)
    except AuditorError:
        return
    session.problems()
    session.pages()
    for ref in session.refs()[:60]:
        session.node(ref)
    restored(session)


def restored(session: FormSession) -> None:
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
            element.text = draw(st.one_of(st.text(max_size=20), st.sampled_from(TEXTS)))
    elif what == "rename":
        element.tag = other.tag
