"""Closures put together from what stands in a template's gaps: they say what compiled ones say."""

from __future__ import annotations

import math
from typing import Any

import pytest
from xforms_samples import session

from auditor_app.xforms.expressions.compiler import compile_tree
from auditor_app.xforms.expressions.context import Context, Scope
from auditor_app.xforms.expressions.parser import parse
from auditor_app.xforms.program import expressions
from auditor_app.xforms.program.expressions import Expressions

RECORD = session(
    "<a>3</a><b>x</b><g><a>4</a><c>y</c></g><off/><r><x>5</x><y>7</y></r><r><x>6</x><y/></r>",
    '<bind nodeset="/data/off" relevant="false()"/>',
    '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat></group>',
)
VALUES = [
    ("/data/a", "'x'", "3"),
    ("/data/b", "'3'", "1.5"),
    ("/data/g/a", "''", "4"),
    ("/data/off", "'y'", "0"),
    ("/data/r/x", "'7'", "2."),
    ("/data/r/y", '"x"', "7"),
    ("/data/r", "'x y'", "1"),
    ("/data", "'nowhere'", "100"),
]
SHAPES = [
    "{path}",
    "{text}",
    "- {number}",
    "{path} = {text}",
    "{text} = {path}",
    "{text} != {path}",
    "{path} = ''",
    "'x' != {path}",
    "{text} = {text}",
    "{path} = {number}",
    "{number} >= {path}",
    "{path} != {path}",
    "{path} < {number} = {path}",
    "{path} + {number} - {path}",
    "{path} div {number} mod 2",
    "{path} > {number} and . != {path} or {text} = ../b",
    "{path} and {path}",
    "({path} | {path})[{number}]",
    "if({path} = {text}, {number}, {path})",
    "selected({path}, {text})",
    "concat({path}, {text}, {number}, ..)",
    "count({path}) + sum({path}) * {number}",
    "not({path}) and true()",
    "/data/r[x = {number}]/y = {text}",
    "{path} = current()/../x",
    "string-length() + {number}",
    "coalesce({path}, {text})",
    "substr({path}, {number})",
    "/data/*[{number}] = {path}",
]
PLACES = ["/data", "/data/a", "/data/off", "/data/g", "/data/g/c", "/data/r[1]/x", "/data/r[2]/y"]


def outcome(run: Any, context: Context) -> Any:
    value = run(context)
    return "NaN" if isinstance(value, float) and math.isnan(value) else value


@pytest.mark.parametrize("shape", SHAPES)
def test_an_expression_of_a_template_gives_what_it_gives_by_itself(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scope, program = Scope(), RECORD.form.program
    core = RECORD._core
    found = Expressions(scope, program.shape)
    first, *others = [
        shape.format(path=path, text=text, number=number) for path, text, number in VALUES
    ]
    found.read(first, ("data", "a"))
    monkeypatch.setattr(expressions, "compile_tree", None)  # a maker has to do it
    for source in others:
        for ref in PLACES:
            node = RECORD._found(ref)
            run = found.run_read(found.read(source, node.spec.path), node.spec.path, truth=False)
            alone, _ = compile_tree(parse(source), scope.at(node.spec.path))
            context = core.context(node)
            assert outcome(run, context) == outcome(alone, context), (source, ref)
