"""Expressions that differ only in paths, texts and numbers: read once, and read alike."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from dataclasses import fields, is_dataclass
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xforms_samples import form, inputs, session, xform

from auditor_app.errors import ExpressionError, FormError
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms.expressions import templates
from auditor_app.xforms.expressions.context import Scope
from auditor_app.xforms.expressions.parser import parse
from auditor_app.xforms.expressions.templates import Templates
from auditor_app.xforms.program import expressions
from auditor_app.xforms.program.analysis import Analyst, reads_of
from auditor_app.xforms.program.expressions import Expressions

SOME = 500


def many(constraint: str) -> tuple[str, str, str]:
    """Instance, binds and body of a form in which question i has `constraint` with i - 1 in it."""
    nodes = "".join(f"<q{i}/>" for i in range(SOME + 1))
    binds = "".join(
        f'<bind nodeset="/data/q{i}" type="int" constraint="{constraint.format(i - 1)}"/>'
        for i in range(1, SOME + 1)
    )
    return nodes, binds, "".join(f'<input ref="/data/q{i}"/>' for i in range(SOME + 1))


def test_five_hundred_constraints_of_one_shape_are_parsed_and_compiled_as_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    templates.forget_templates()
    calls: Counter[str] = Counter()

    def counted(name: str, work: Any) -> Any:
        def count(*arguments: Any) -> Any:
            calls[name] += 1
            return work(*arguments)

        return count

    monkeypatch.setattr(templates, "parse", counted("parse", templates.parse))
    monkeypatch.setattr(expressions, "compile_tree", counted("compile", expressions.compile_tree))
    record = session(*many(". &lt; 100 and . != /data/q{}"))
    assert calls["parse"] == 2  # the first one, and the template of all others
    assert calls["compile"] == 1
    record.answer("/data/q7", "7")
    record.answer("/data/q8", "7")
    assert [problem.ref for problem in record.problems()] == ["/data/q8"]
    assert calls["parse"] == 2
    assert calls["compile"] <= 4  # only the constraints of what was answered


def test_the_fault_of_each_names_its_own_character() -> None:
    with pytest.raises(FormError) as caught:
        form(
            "<a/><longer/>",
            '<bind nodeset="/data/a" constraint="/data/a = 1 and nosuch(.)"/>'
            '<bind nodeset="/data/longer" constraint="/data/longer = 22 and nosuch(.)"/>',
        )
    messages = [fault.message for fault in caught.value.faults]
    assert len(messages) == 2
    assert "character 17 " in messages[0]
    assert "character 23 " in messages[1]


def test_what_one_form_may_say_is_still_a_fault_in_another() -> None:
    bind = '<bind nodeset="/data/{}" constraint="count(acme:x | /data/{}) = 1"/>'
    sound = xform("<a/>", bind.format("a", "a"))
    for version in ("7", "8"):
        assert parse_xform(sound.replace('version="7"', f'version="{version}"'))
    with pytest.raises(FormError, match="prefix 'acme'"):
        parse_xform(xform("<b/>", bind.format("b", "b")).replace(' xmlns:acme="urn:acme"', ""))


def test_a_node_that_is_missing_in_one_of_many_is_reported() -> None:
    with pytest.raises(FormError) as caught:
        form(
            "<a/><b/><c/>",
            '<bind nodeset="/data/a" relevant="/data/b = 1"/>'
            '<bind nodeset="/data/b" relevant="/data/c = 1"/>'
            '<bind nodeset="/data/c" relevant="/data/d/e = 1"/>',
        )
    (fault,) = caught.value.faults
    assert "/data/d/e" in fault.message
    assert fault.place == "bind /data/c, relevant"


@pytest.mark.parametrize("mark", ["\u01c1" + "9" * 5_000, "\u01c15"])
@pytest.mark.parametrize("written", ["'{}'", "/{}", "'{}' = /data/a", "x:{}"])
def test_what_looks_like_the_mark_of_a_gap_is_what_it_says(mark: str, written: str) -> None:
    shape = form("<a/>").program.shape
    scope = Scope(namespaces={"x": "http://example.org/x"})
    found = Expressions(scope, shape)
    analyst = Analyst(found, scope, shape)
    source, path = written.format(mark), ("data", "a")
    for _ in range(3):
        reads = analyst.reads(found.read(source, path), path)
        assert reads == reads_of(parse(source), scope.at(path), shape)


def test_what_stands_at_a_group_and_inside_of_it_means_the_same_node() -> None:
    record = session(
        "<g><x>1</x><y/></g><r><g><x>1</x><y/></g></r>",
        '<bind nodeset="/data/g" readonly="/data/g/x = 2"/>'
        '<bind nodeset="/data/g/y" required="/data/g/x = 2"/>'
        '<bind nodeset="/data/r/g/y" required="/data/r/g/x = 2"/>'
        '<bind nodeset="/data/r/g" readonly="/data/r/g/x = 2"/>',
        '<input ref="/data/g/x"/><group ref="/data/r"><repeat nodeset="/data/r">'
        '<input ref="/data/r/g/x"/></repeat></group>',
    )
    record.add_repeat("/data/r")
    record.answer("/data/r[2]/g/x", "2")
    record.answer("/data/g/x", "2")
    assert record.node("/data/g").readonly
    assert record.node("/data/g/y").required
    assert record.node("/data/r[2]/g").readonly
    assert record.node("/data/r[2]/g/y").required
    assert not record.node("/data/r[1]/g").readonly
    assert not record.node("/data/r[1]/g/y").required


def test_expressions_that_are_asked_one_after_the_other_do_not_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(expressions, "MAX_ASKED", 10)
    definition = form("<a/>", "", inputs("a"))
    # Shapes that differ, so that none is another's template.
    first, *_ = [
        weakref.ref(definition.program.compiled(f"/data/a{' + 1' * n}", ("data", "a")))
        for n in range(1, 30)
    ]
    gc.collect()
    assert first() is None
    record = FormSession(definition)
    record.answer("/data/a", "1")
    assert record.evaluate("/data/a + 1", "/data/a") == 2


def test_a_circle_of_two_thousand_calculations_is_one_fault_without_what_reads_it() -> None:
    binds = "".join(
        f'<bind nodeset="/data/q{i}" calculate="/data/q{(i + 1) % 2000} + 1"/>' for i in range(2000)
    )
    with pytest.raises(FormError) as caught:
        form(
            "<reader/>" + "".join(f"<q{i}/>" for i in range(2000)),
            '<bind nodeset="/data/reader" calculate="/data/q7"/>' + binds,
        )
    (fault,) = caught.value.faults
    assert fault.message.count("->") == 2000
    assert "/data/reader" not in fault.message


def test_a_path_in_quotes_that_cannot_be_read_is_a_fault_of_its_place() -> None:
    with pytest.raises(FormError) as caught:
        form(
            "<a/><b/>", '<bind nodeset="/data/b" calculate="jr:choice-name(/data/a, \'/data/[\')"/>'
        )
    assert [fault.place for fault in caught.value.faults] == ["bind /data/b, calculate"]


# --- read by template or for itself: no difference

FRAGMENTS = st.sampled_from(
    [
        *"()[]/.,@*|+-=<>'\" ",
        *("//", "..", "!=", "<=", " and ", " or ", " div ", " mod ", "::", "child::", "not("),
        *("true()", "position()", "instance('x')", "current()", "text()", "()", "a", "h:"),
        *("/data/x", "/data/y/z", " /data/q5 ", "/node", " /text", "1", " 22 ", "1.5", " 'a' "),
        *("[1]", "[a='q']", "a[/data/b=2]", "selected(/data/a, 'x')", "\u01c10", "'\u01c10'"),
        *("if(/data/x > 1, 'a', /data/y/z)", "../a = /data/x", "-/data/x", "1000000000000000"),
    ]
)
VALUES = {
    "path": st.sampled_from(["/data/x", "/node", "/text/a", "/and", "/a-b/c.d", "/\u01c11"]),
    "text": st.sampled_from(["'a'", '""', "'/data'", "'\u01c10'", '"it\'s"']),
    "number": st.sampled_from(["1", "22", "1.5", "1000000000000000", "3."]),
}
KIND = {"/": "path", "'": "text", '"': "text"}


def shown(tree: Any) -> Any:
    """A tree as tuples, without the positions."""
    if isinstance(tree, tuple):
        return tuple(shown(each) for each in tree)
    if not is_dataclass(tree):
        return tree
    named = [each.name for each in fields(tree) if each.name != "position"]
    return type(tree).__name__, *(shown(getattr(tree, name)) for name in named)


def outcome(read: Any, source: str) -> Any:
    try:
        return shown(read(source))
    except ExpressionError as error:
        return error.message, error.remedy


def read_by_template(known: Templates, source: str) -> Any:
    read = known.read(source)
    read.template.sound = True
    return read.tree


@given(st.lists(FRAGMENTS, min_size=1, max_size=9).map("".join), st.data())
@settings(
    max_examples=400,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
def test_any_expression_is_read_as_if_it_were_the_only_one(shape: str, data: st.DataObject) -> None:
    templates.forget_templates()
    known = Templates(Scope())
    for _ in range(3):
        source = templates._GAP.sub(
            lambda gap: data.draw(VALUES[KIND.get(gap.group()[0], "number")]), shape
        )
        by_template = partial(read_by_template, known)
        assert outcome(by_template, source) == outcome(parse, source)


@pytest.mark.parametrize(
    "shape", ["current() {}", "a[1] {} = 2", "{} [1]", "{} ()", "{} /a", "{} ::a", "1 + {} (2)"]
)
def test_a_path_that_is_part_of_another_is_no_gap(shape: str) -> None:
    by_template = partial(read_by_template, Templates(Scope()))
    for path in ("/data/x", "/node", "/data/text", "/y"):
        assert outcome(by_template, shape.format(path)) == outcome(parse, shape.format(path))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("/data/g/a = 1", "/data/r/x = 2"),
        (". > 0 and /data/a", ". > 1 and /data/r"),
        ("../x + /data/a", "../x + /data/r/x"),
        ("concat(jr:itext('a'), /data/a)", "concat(jr:itext('b'), /data/g/a)"),
        ("sum(/data/r/x) > /data/a", "sum(/data/r) > /data/g/a"),
        ("position(..) + 1", "position(..) + 2"),
        ("/data/r[x = 1]/x", "/data/r[x = 2]/x"),
        ("count(/data/*) + /data/a", "count(/data/*) + /data/g/a"),
        ("(/data/r | /data/a)[1]", "(/data/r/x | /data/a)[2]"),
        ("current()/../x = /data/a", "current()/../x = /data/r/x"),
        ("following::a + /data/a", "following::a + /data/r/x"),
    ],
)
@pytest.mark.parametrize("path", [("data", "r", "x"), ("data", "r", "y"), ("data", "g")])
def test_what_the_second_of_a_shape_reads_is_found_as_for_the_first(
    first: str, second: str, path: tuple[str, ...]
) -> None:
    shape = form(
        "<a/><g><a/></g><r><x/><y/></r>",
        body='<group ref="/data/r"><repeat nodeset="/data/r"/></group>',
    ).program.shape
    scope = Scope(namespaces={"jr": "http://openrosa.org/javarosa"})
    found = Expressions(scope, shape)
    analyst = Analyst(found, scope, shape)
    for source in (first, second):
        reads = analyst.reads(found.read(source, path), path)
        assert reads == reads_of(parse(source), scope.at(path), shape)
