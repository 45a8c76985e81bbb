from __future__ import annotations

import pytest

from auditor_app.ui.markdown import breakable, plain, rich


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**bold** and *soft*", "<b>bold</b> and <i>soft</i>"),
        ("__bold__ and _soft_", "<b>bold</b> and <i>soft</i>"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("one\ntwo", "one<br/>two"),
        ("[ILO](https://ilo.org)", "<u>ILO</u> (https://ilo.org)"),
        (r"\*not soft\*", "*not soft*"),
        ('<span style="color: red">stop</span>', '<span style="color:red">stop</span>'),
    ],
)
def test_the_marks_of_odk_become_rich_text(text: str, shown: str) -> None:
    assert rich(text) == shown


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src='file:///etc/passwd'>",
        '<span style="color:red;background:url(x)">x</span>',
        "**<b onclick=x>**",
    ],
)
def test_whatever_else_looks_like_html_is_shown_as_it_stands(hostile: str) -> None:
    shown = rich(hostile)
    assert "<script" not in shown
    assert "<img" not in shown
    assert "url(" not in shown or "&lt;span" in shown
    assert "onclick" not in shown or "&lt;b" in shown


def test_headings_are_large_and_bold() -> None:
    assert rich("# Part").startswith('<b style="font-size:20px">Part')


def test_plain_text_has_no_marks() -> None:
    assert plain("# **Part** [one](x) <span style='color:red'>_now_</span>") == "Part one now"


@pytest.mark.parametrize("length", range(18, 80))
def test_a_very_long_word_gets_places_to_break_and_keeps_its_letters(length: int) -> None:
    word = ("Arbeitsunfähigkeitsbescheinigungsübermittlungsverfahren" * 2)[:length]
    broken = breakable(f"Das {word}.")
    parts = broken.removeprefix("Das ").removesuffix(".").split("\N{SOFT HYPHEN}")
    assert "".join(parts) == word
    if length >= 22:
        assert max(len(part) for part in parts) <= 11


def test_short_words_and_words_that_join_their_letters_stay_as_they_are() -> None:
    assert breakable("short words, كلمات قصيرة") == "short words, كلمات قصيرة"
