"""XPath text to tree and to closure: what is read, what is refused, and that nothing breaks it."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xforms_samples import session

from auditor_app.errors import ExpressionError, FormError
from auditor_app.xforms.expressions.compiler import compile_expression
from auditor_app.xforms.expressions.context import Context, Scope
from auditor_app.xforms.expressions.parser import MAX_DEPTH, parse
from auditor_app.xforms.expressions.syntax import Chain, Path
from auditor_app.xforms.tree import ROOT, Node

QUICK = settings(
    max_examples=150,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


def value(source: str) -> object:
    return compile_expression(source, Scope())(Context(None, Node(ROOT)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("10 - 2 - 3", 5.0),
        ("7 mod 4 * 2", 6.0),
        ("-2 - -3", 1.0),
        ("1 = 1 and 2 = 2 or false()", True),
        ("true() or false() and false()", True),
        ("2 > 1 = true()", True),
        ("'a' != 'b'", True),
        ("1and1", True),
        ("4 div 0", float("inf")),
        ('"it\'s"', "it's"),
    ],
)
def test_operators_bind_as_xpath_says(source: str, expected: object) -> None:
    assert value(source) == expected


def test_operator_names_are_names_where_an_operand_is_expected() -> None:
    tree = parse("and and or")
    assert isinstance(tree, Chain)
    assert tree.operators == ("and",)
    assert all(isinstance(operand, Path) for operand in tree.operands)


def test_a_star_is_a_wildcard_or_a_product_by_its_place() -> None:
    tree = parse("* * *")
    assert isinstance(tree, Chain)
    assert tree.operators == ("*",)


def test_an_axis_with_a_hyphen_is_read_whole() -> None:
    tree = parse("preceding-sibling::debt[1]/child::h:amount")
    assert isinstance(tree, Path)
    assert [step.axis for step in tree.steps] == ["preceding-sibling", "child"]


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("1 +", 4),
        ("(1", 3),
        ("concat('a', )", 13),
        ("a b", 3),
        ("'never closed", 1),
        ("1 ! 2", 3),
        ("sideways::a", 1),
        ("$variable", 1),
        ("foo(1)", 1),
        ("1 + substr('a')", 5),
        ("a[", 3),
        ("§", 1),
    ],
)
def test_an_error_names_the_character(source: str, place: int) -> None:
    with pytest.raises(ExpressionError, match=rf"character {place}\b|Character {place}\b"):
        value(source)


def test_an_unknown_function_is_answered_with_the_nearest_known() -> None:
    with pytest.raises(ExpressionError) as caught:
        value("countselected('a b')")
    assert "count-selected()" in caught.value.remedy


def test_an_empty_expression_is_refused() -> None:
    with pytest.raises(ExpressionError, match="empty"):
        parse("  ")


@pytest.mark.parametrize("opening", ["(", "not(", "a[", "if(1, 2, ", "-(", "1 + ("])
@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 50_000 // 8])
def test_deep_nesting_is_an_error_and_no_crash(opening: str, depth: int) -> None:
    with pytest.raises(ExpressionError, match="nests deeper"):
        parse(opening * depth + "1")


def test_the_deepest_nesting_allowed_can_also_be_evaluated() -> None:
    deep = "if(true(), " * MAX_DEPTH + "1" + ", 0)" * MAX_DEPTH
    with pytest.raises(ExpressionError):
        parse(f"({deep})")
    depth = MAX_DEPTH - 1
    assert value("if(true(), " * depth + "1" + ", 0)" * depth) == 1.0


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("1 or 1 and 1 = 1 + 1 * -not(", ")"),
        ("1 + count(/data/a[1 or 1 = ", "])"),
        ("/data/a[. = ", "]"),
        ("instance('i')/root/item[name = ", "]/name"),
        ("(/data/a)[1 = ", "]"),
        ("(1 + ", ")"),
        ("if(true(), ", ", 0)"),
    ],
)
def test_what_a_form_may_nest_it_can_also_evaluate(opening: str, closing: str) -> None:
    items = '<instance id="i"><root><item><name>1</name></item></root></instance>'
    outcomes = []
    for depth in range(5, MAX_DEPTH + 2, 5):
        # The second one is made from the template of both.
        sources = [f"{opening * depth}/data/{name}{closing * depth}" for name in "ab"]
        binds = "".join(
            f'<bind nodeset="/data/{target}" calculate="{source}"/>'
            for target, source in zip("cd", sources, strict=True)
        )
        try:
            session("<a>1</a><b>1</b><c/><d/>", binds, extra=items)
        except FormError as error:
            outcomes.append("nests" in error.faults[0].message)
        else:
            outcomes.append(False)
    assert outcomes == sorted(outcomes)
    assert not any(outcomes[:4])


def test_a_sum_of_ten_thousand_terms_is_no_deeper_than_one_of_two() -> None:
    assert value("1" + " + 1" * 10_000) == 10_001.0


def test_an_endless_expression_is_refused_before_it_is_read() -> None:
    with pytest.raises(ExpressionError, match="characters"):
        parse("1" + " + 1" * 100_000)


FRAGMENTS = st.sampled_from(
    [
        *"()[]/.,@*|+-=<>'\"",
        "//",
        "..",
        "!=",
        "<=",
        "and",
        " or ",
        " div ",
        " mod ",
        "a",
        "/data/x",
        "true()",
        "concat(",
        "if(",
        "position()",
        "instance('x')",
        "current()",
        "::",
        "child::",
        "text()",
        "1",
        ".5",
        " ",
        "é",
        "jr:itext('a')",
        "\x00",
    ]
)


@QUICK
@given(st.lists(FRAGMENTS, max_size=25).map("".join))
def test_whatever_is_written_is_read_or_refused(source: str) -> None:
    with contextlib.suppress(ExpressionError):
        compile_expression(source, Scope(path=("data", "a"), current=("data", "a")))


@QUICK
@given(st.text(max_size=60))
def test_any_text_at_all_is_read_or_refused(source: str) -> None:
    with contextlib.suppress(ExpressionError):
        parse(source)


NUMBERS = st.integers(min_value=-1000, max_value=1000)
SUMS = st.recursive(
    NUMBERS.map(lambda number: (str(number), float(number))),
    lambda inner: st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(
        lambda parts: (
            f"({parts[0][0]} {parts[1]} {parts[2][0]})",
            {
                "+": parts[0][1] + parts[2][1],
                "-": parts[0][1] - parts[2][1],
                "*": parts[0][1] * parts[2][1],
            }[parts[1]],
        )
    ),
    max_leaves=12,
)


@QUICK
@given(SUMS)
def test_arithmetic_agrees_with_pythons(pair: tuple[str, float]) -> None:
    source, expected = pair
    assert value(source) == expected


@QUICK
@given(st.text(alphabet=st.characters(exclude_characters="'"), max_size=40))
def test_text_in_quotes_comes_back_unchanged(text: str) -> None:
    assert value(f"'{text}'") == text
