"""The order of randomised nodes: that of the reference engines for the same seed."""

from __future__ import annotations

import pytest
from xforms_samples import session

LETTERS = "".join(f"<item>{letter}</item>" for letter in "ABCDEFGH")
SIX = session("<a/>", extra=f'<instance id="l"><root>{LETTERS[: 6 * 14]}</root></instance>')
EIGHT = session("<a/>", extra=f'<instance id="l"><root>{LETTERS}</root></instance>')


@pytest.mark.parametrize(
    ("seed", "order"),
    [
        ("42", "AFCBDE"),
        ("'42'", "AFCBDE"),
        ("-42", "EDAFBC"),
        ("1", "BFEACD"),
        ("1.1", "BFEACD"),
        ("11111111", "ACDBFE"),
        ("0", "CBEAFD"),
        ("''", "CBEAFD"),
        ("0 div 0", "CBEAFD"),
        ("5989458117437254", "ACBEDF"),
        ("'mirror'", "ACBEDF"),
    ],
)
def test_a_seed_gives_the_order_that_the_reference_engines_give(seed: str, order: str) -> None:
    expression = f"join('', randomize(instance('l')/root/item, {seed}))"
    assert SIX.evaluate_string(expression, "/data") == order


@pytest.mark.parametrize(
    ("seed", "order"), [("1234", "GFEDAHBC"), ("'1234'", "GFEDAHBC"), ("'foo'", "EADBHGCF")]
)
def test_a_seed_may_be_any_text(seed: str, order: str) -> None:
    expression = f"join('', randomize(instance('l')/root/item, {seed}))"
    assert EIGHT.evaluate_string(expression, "/data") == order


@pytest.mark.parametrize("seed", ["1 div 0", "-1 div 0", "10000000000000000000000"])
def test_a_seed_beyond_all_bounds_gives_some_order(seed: str) -> None:
    expression = f"join('', randomize(instance('l')/root/item, {seed}))"
    assert sorted(SIX.evaluate_string(expression, "/data")) == list("ABCDEF")
