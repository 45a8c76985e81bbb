"""regex() in forms: what Python's own engine finds, but never for long."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions import patterns
from auditor_app.xforms.expressions.automaton import Automaton

ATOMS = st.sampled_from(
    ["a", "b", ".", r"\d", r"\w", r"\s", "[ab]", "[^a]", "[a-c_]", r"[^\d]", "^", "$", r"\b", r"\B"]
)


def grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    repeats = st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{0,}", "*?", "+?"])
    return st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map("|".join),
        inner.map(lambda each: f"({each})"),
        st.tuples(inner, repeats).map(lambda each: f"(?:{each[0]}){each[1]}"),
        inner.map(lambda each: f"(?i:{each})"),
        inner.map(lambda each: f"(?s:{each})"),
    )


@settings(max_examples=400, deadline=None)
@given(st.recursive(ATOMS, grow, max_leaves=8), st.text("abcAB1_ \n", max_size=8))
def test_the_automaton_finds_what_python_finds(pattern: str, text: str) -> None:
    compiled = re.compile(pattern)
    tree = patterns._reader.parse(pattern)
    found = Automaton(tree, compiled.flags).search(text)
    assert found == (compiled.search(text) is not None)


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("(a+)+$", "a" * 5000 + "b", False),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 3000, False),
        ("^(a|a)*$", "a" * 3000 + "b", False),
        ("(.*)*x", "y" * 4000, False),
        ("^(\\w+\\s?)*$", "word " * 600 + "!", False),
        ("^(\\w+\\s?)*$", "word " * 600, True),
        ("(?i)(straße|x+)+$", "XxX" * 900, True),
        ("a{1,900}b", "a" * 2000, False),
    ],
)
def test_a_pattern_that_would_run_for_years_is_answered(
    pattern: str, text: str, matches: bool
) -> None:
    assert patterns.search(pattern, text) is matches


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(a+)+\1$", "a" * 60 + "b"),
        ("^(?=(a+)+$)", "a" * 60 + "b"),
        ("(a+)+$", "a" * 900_000 + "b"),
        ("(a{1,9999}){1,9999}$", "a" * 100 + "b"),
    ],
)
def test_what_cannot_be_answered_in_time_is_an_error_that_says_so(pattern: str, text: str) -> None:
    with pytest.raises(ExpressionError, match="too long") as caught:
        patterns.search(pattern, text)
    assert "aaaaaa" not in str(caught.value)


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        (r"^\+?[0-9]{9,15}$", "+4915112345678", True),
        (r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$", "someone@example.org", True),
        (r"^(?=.*[A-Z])(?=.*\d).{8,}$", "Passw0rd", True),
        (r"(\w)\1", "hello", True),
        (r"(?<!x)y", "xy", False),
    ],
)
def test_patterns_as_authors_write_them_work(pattern: str, text: str, matches: bool) -> None:
    assert patterns.search(pattern, text) is matches


@pytest.mark.parametrize("pattern", ["(", "[", "a{2,1}", "(?P<n>", "*", "\\", "x" * 20_000])
def test_a_pattern_that_cannot_be_read_is_an_error(pattern: str) -> None:
    with pytest.raises(ExpressionError):
        patterns.search(pattern, "a")


def test_an_old_way_of_writing_a_set_is_read_without_a_warning() -> None:
    assert patterns.search("^[!--a]$", "-")


def test_a_pattern_of_a_thousand_brackets_is_no_crash() -> None:
    with pytest.raises(ExpressionError):
        patterns.search("(" * 5000 + "a" + ")" * 5000, "a")
