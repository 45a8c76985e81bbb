"""How a form says that its records are sealed, and what is no way to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import FormError
from auditor_app.xforms import check_form, load_form, parse_xform, wants_sealing

if TYPE_CHECKING:
    from pathlib import Path

SHEETS = """| settings | | | | |
|---|---|---|---|---|
| | form_title | form_id | version | namespaces | {column} |
| | Talk | talk | 1 | auditor="urn:auditor:form:1" | {word} |

| survey | | | |
|---|---|---|---|
| | type | name | label |
| | text | said | What was said? |
"""
XFORM = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
    '<h:head><h:title>T</h:title><model><instance><data xmlns:own="urn:auditor:form:1" id="t"{}>'
    '<a/></data></instance></model></h:head><h:body><input ref="/data/a"/></h:body></h:html>'
)


def written(folder: Path, word: str, column: str = "attribute::auditor:sealed") -> Path:
    path = folder / "talk.md"
    path.write_text(SHEETS.format(word=word, column=column), "utf-8")
    return path


@pytest.mark.parametrize(("word", "sealed"), [("yes", True), ("no", False), ("", False)])
def test_the_settings_sheet_says_it(tmp_path: Path, word: str, *, sealed: bool) -> None:
    assert wants_sealing(load_form(written(tmp_path, word))) == sealed


@pytest.mark.parametrize(
    ("word", "column", "said"),
    [
        ("true", "attribute::auditor:sealed", "'true' does not say whether"),
        ("yes", "attribute::auditor:seeled", "no such mark"),
    ],
)
def test_a_slip_is_a_fault_and_never_an_unsealed_form(
    tmp_path: Path, word: str, column: str, said: str
) -> None:
    path = written(tmp_path, word, column)
    with pytest.raises(FormError, match=said):
        load_form(path)
    (fault,) = check_form(path)
    assert said in fault.message


def test_an_xform_says_it_under_any_prefix() -> None:
    assert wants_sealing(parse_xform(XFORM.format(' own:sealed="yes"'), "t"))
    assert not wants_sealing(parse_xform(XFORM.format(' sealed="yes"'), "t"))


def test_a_word_in_a_form_that_a_record_has_already_protects_it() -> None:
    assert wants_sealing(parse_xform(XFORM.format(' own:sealed="ja"'), "t"))
