"""A draw that a third party can make again from the list, the seed and the sizes."""

from __future__ import annotations

import hmac
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.errors import AnswerError
from auditor_app.protocols import (
    ListEntry,
    draw,
    new_seed,
    read_list,
    read_seed,
    seed_digest,
    strata_of,
)

SEED = "K7QF-2MX9"
# printf 1 | openssl dgst -sha256 -hmac K7QF2MX9, and so on
BY_HAND = {
    1: "6ed6212dfc67f122a933906e3ed74058871c0dc078885fb15d095fde3990fbed",
    2: "bb638b18bdea0415d6953137eb153faa2e8392f6a6a58a704c4c770e9f4e8568",
    3: "e2e4349c1789af484e9c16076412fce6a6d1f1f1c98f695c5e51fcc4e6e0dbf3",
    4: "a0c94f36bd9c37edd500241e2cefa5327cef9567a0dfdf62d3d5c6854718fef8",
    5: "7fb74fb536797f8ac89908a7e449be4a94812f4b1a7d7b8b1d9de60380e7a238",
    6: "352449725ae1f06a3b85493dbc90ba8c61efb2bb2ab9941b4e331f40b03227df",
    7: "d25be4078248e7b17b6999b9bfc42ebc674034dde9f7414febb5525eb81fa19b",
    8: "58ddcc776cf7084cef1e13b2d594efcf03fbc92a44737628914b22688dba669c",
}
EIGHT = "\n".join(f"E-{number}" for number in range(1, 9))


def by_hand(positions: list[int]) -> list[int]:
    return sorted(positions, key=lambda position: BY_HAND[position])


def test_the_draw_is_what_openssl_gives_by_hand() -> None:
    (drawn,) = draw(read_list(EIGHT), {"": 3}, SEED, spares=2)
    assert drawn.drawn == (6, 8, 1)
    assert [*drawn.drawn, *drawn.spares] == by_hand(list(range(1, 9)))[:5]
    assert (drawn.listed, drawn.stratum) == (8, "")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize("number", [1, 8])
def test_the_command_of_the_docs_gives_the_digest(number: int) -> None:
    made = subprocess.run(
        ["openssl", "dgst", "-sha256", "-hmac", "K7QF2MX9", "-r"],
        input=str(number).encode(),
        capture_output=True,
        check=True,
    )
    assert made.stdout.decode().split()[0] == BY_HAND[number]


def test_strata_are_drawn_by_themselves_with_spares_in_order() -> None:
    lines = [f"E-{n}\t{'day' if n % 2 else 'Night'}" for n in range(1, 9)]
    entries = read_list("\n".join(lines))
    day, night = draw(entries, {"day": 2, "Night": 1}, SEED)
    assert [*day.drawn, *day.spares] == by_hand([1, 3, 5, 7])
    assert [*night.drawn, *night.spares] == by_hand([2, 4, 6, 8])[:2]
    only, none = draw(entries, {"day": 4}, SEED)
    assert (only.spares, none.drawn, none.spares) == ((), (), ())


@pytest.mark.parametrize("typed", ["k7qf2mx9", " K7QF 2MX9\n", "k7-qf-2m\u2011x9"])
def test_a_seed_is_the_same_however_it_is_typed(typed: str) -> None:
    assert read_seed(typed) == "K7QF2MX9"
    entries = read_list(EIGHT)
    assert draw(entries, {"": 2}, typed) == draw(entries, {"": 2}, SEED)
    assert seed_digest(typed) == seed_digest(SEED)


@pytest.mark.parametrize("typed", ["", " - ", "A" * 65, "K7QF_2MX9", "Ключ", "٣٤"])
def test_what_is_no_seed_is_refused_without_being_repeated(typed: str) -> None:
    with pytest.raises(AnswerError) as caught:
        read_seed(typed)
    assert not typed.strip(" -") or typed not in str(caught.value)


def test_a_new_seed_is_random_and_can_be_typed() -> None:
    seeds = {new_seed() for _ in range(50)}
    assert len(seeds) == 50
    assert all(len(read_seed(seed)) == 16 for seed in seeds)
    assert not set("ILOU") & set("".join(seeds))


@given(st.data())
def test_everybody_is_drawn_at_most_once_and_as_many_as_asked(data: st.DataObject) -> None:
    strata = data.draw(st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=60))
    entries = tuple(ListEntry(n, f"E-{n}", s) for n, s in enumerate(strata, start=1))
    counts = strata_of(entries)
    sizes = {s: data.draw(st.integers(0, number)) for s, number in counts.items()}
    if not sum(sizes.values()):
        return
    seed = data.draw(st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=1, max_size=20))
    drawn = draw(entries, sizes, seed)
    assert [each.stratum for each in drawn] == list(counts)
    for each in drawn:
        chosen = [*each.drawn, *each.spares]
        assert len(each.drawn) == sizes[each.stratum]
        assert len(set(chosen)) == len(chosen)
        assert all(entries[position - 1].stratum == each.stratum for position in chosen)
        keys = [hmac.digest(seed.encode(), str(p).encode(), "sha256") for p in chosen]
        assert keys == sorted(keys)
    # Whoever draws more keeps those who were drawn before.
    whole = draw(entries, counts, seed)
    for each, everybody in zip(drawn, whole, strict=True):
        assert everybody.drawn[: len(each.drawn)] == each.drawn


def test_each_line_is_drawn_about_as_often_as_another() -> None:
    entries = read_list("\n".join(f"E-{n}" for n in range(20)))
    often = dict.fromkeys(range(1, 21), 0)
    for number in range(2000):
        for position in draw(entries, {"": 5}, f"SEED{number}")[0].drawn:
            often[position] += 1
    assert all(400 < count < 600 for count in often.values())


def test_a_list_is_read_as_it_is_pasted() -> None:
    entries = read_list("  E-1 ; Day \r\n\r\nE-2;DAY\nE;3;night\n")
    assert [(e.position, e.text, e.stratum) for e in entries] == [
        (1, "E-1", "Day"), (2, "E-2", "Day"), (3, "E;3", "night")
    ]  # fmt: skip
    assert strata_of(entries) == {"Day": 2, "night": 1}


NAME = "Rahima Begum"


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        (" \n\t\n", "The list is empty."),
        (f"{NAME}\nE-2\n{NAME}", "Lines that are the same: 1 and 3."),
        (f"{NAME};day\nE-2", "Lines without a stratum: 2."),
        (f"E-1;day\n;{NAME}", "Lines without anything before the stratum: 2."),
        (f"{NAME}" * 50, "Lines longer than 500 characters: 1."),
        ("\n".join(f"E-{n};{NAME} {n}" for n in range(51)), "more than 50 strata"),
        ("\n".join([NAME] * 20), "and 14 more pairs"),
        ("x\n" * 100_001, "more than 100,000 lines"),
    ],
)
def test_a_bad_list_is_refused_by_line_numbers_never_by_what_stands_there(
    pasted: str, told: str
) -> None:
    with pytest.raises(AnswerError) as caught:
        read_list(pasted)
    assert told in caught.value.message
    assert NAME not in str(caught.value)


@pytest.mark.parametrize(
    "sizes", [{}, {"day": 0}, {"day": -1, "night": 2}, {"dusk": 1}, {"day": 3}]
)
def test_sizes_that_the_list_cannot_give_are_refused(sizes: dict[str, int]) -> None:
    entries = read_list(f"{NAME};day\nE-2;day\nE-3;night")
    with pytest.raises(AnswerError) as caught:
        draw(entries, sizes, SEED)
    assert NAME not in str(caught.value)


def test_nothing_that_is_printed_shows_a_line() -> None:
    entries = read_list(f"{NAME};{NAME} too")
    assert NAME not in repr(entries)
    assert NAME not in repr(draw(entries, {f"{NAME} too": 1}, SEED))
