"""The headings of groups that share a page with others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.ui.form.sheet import FormSheet, GroupHeading
from auditor_app.xforms import FormSession, parse_xform

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Visit</h:title><model><instance><data id="visit">
<page><name/><debt><sum/></debt></page></data></instance></model></h:head>
<h:body><group ref="/data/page" appearance="field-list">
<input ref="/data/page/name"><label>Name</label></input>
<group ref="/data/page/debt"><label>**Debts** of <output value="/data/page/name"/></label>
<input ref="/data/page/debt/sum"><label>Sum</label></input></group></group></h:body></h:html>"""
NAME = "/data/page/name"


@pytest.fixture
def session() -> FormSession:
    return FormSession(parse_xform(FORM))


@pytest.fixture
def sheet(session: FormSession, qtbot: QtBot) -> FormSheet:
    made = FormSheet(session, readonly=False)
    qtbot.addWidget(made)
    made.show_page(session.pages()[0])
    return made


def heading_of(sheet: FormSheet) -> GroupHeading:
    (found,) = sheet.findChildren(GroupHeading)
    return found


def test_a_heading_shows_its_marks_and_follows_the_answers_in_it(
    session: FormSession, sheet: FormSheet
) -> None:
    sheet.apply(session.answer(NAME, "Ada"))

    assert heading_of(sheet).text() == "<b>Debts</b> of Ada"
    assert heading_of(sheet).accessibleName() == "Debts of Ada"


def test_an_answer_in_a_heading_is_never_markup(session: FormSession, sheet: FormSheet) -> None:
    hostile = "<img src='https://a.example/x.png'> [here](https://a.example) **x**"
    sheet.apply(session.answer(NAME, hostile))
    heading = heading_of(sheet)

    assert "<img" not in heading.text()
    assert "<a " not in heading.text()
    assert heading.text().count("<b>") == 1
    assert hostile in heading.accessibleName()
    assert not heading.openExternalLinks()
