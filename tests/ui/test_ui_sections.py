"""The outline of a form: what is gathered, numbered and counted."""

from __future__ import annotations

import pytest

from auditor_app.ui.form.sections import (
    SectionState,
    page_with,
    progress_of_session,
    sections_of,
    title_of,
)
from auditor_app.xforms import FormSession, parse_xform

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Visit</h:title><model><instance><data id="visit">
<site/><rooms><size/><beds/></rooms><worker><name/></worker><end/></data></instance>
<bind nodeset="/data/site" type="string" required="true()"/>
<bind nodeset="/data/rooms/size" type="int" constraint=". &lt; 10"/>
<bind nodeset="/data/rooms/beds" type="int"/></model></h:head>
<h:body><input ref="/data/site"><label>Site</label></input>
<group ref="/data/rooms"><label>**Rooms**</label>
<input ref="/data/rooms/size"><label>Size</label></input>
<input ref="/data/rooms/beds"><label>Beds</label></input></group>
<group ref="/data/worker"><label>Worker</label>
<repeat nodeset="/data/worker" appearance="field-list">
<input ref="/data/worker/name"><label>Name</label></input></repeat></group>
<input ref="/data/end"><label>End</label></input></h:body></h:html>"""


@pytest.fixture
def session() -> FormSession:
    return FormSession(parse_xform(FORM))


def test_questions_that_stand_alone_are_gathered_under_their_group(session: FormSession) -> None:
    pages = session.pages()
    sections = sections_of(session, pages)
    rooms = next(section for section in sections if section.title == "Rooms")
    assert rooms.count == 2
    assert rooms.refs == ("/data/rooms/size", "/data/rooms/beds")
    assert sum(section.count for section in sections) == len(pages)


def test_entries_of_a_repeat_carry_their_number(session: FormSession) -> None:
    session.add_repeat("/data/worker")
    titles = [title_of(session, page) for page in session.pages()]
    assert titles.index("Worker 1") + 1 == titles.index("Worker 2")


def test_progress_counts_answers_what_is_missing_and_what_is_wrong(session: FormSession) -> None:
    before = progress_of_session(session)
    assert (before.answered, before.missing, before.faults) == (0, 1, 0)
    assert before.state is SectionState.UNTOUCHED
    session.answer("/data/rooms/size", "99")
    assert progress_of_session(session).state is SectionState.FAULTY
    session.answer("/data/rooms/size", "9")
    assert progress_of_session(session).state is SectionState.PARTLY
    session.answer("/data/site", "Northgate")
    after = progress_of_session(session)
    assert (after.answered, after.missing, after.faults) == (2, 0, 0)
    assert after.state is SectionState.COMPLETE


def test_how_a_question_stands_is_what_its_node_says(session: FormSession) -> None:
    session.answer("/data/rooms/size", "99")
    session.answer("/data/site", "Northgate")
    for ref in session.refs():
        node, found = session.node(ref), session.standing(ref)
        assert found == (
            *(node.kind, node.relevant, node.readonly, node.required),
            *(bool(node.value), node.message is not None),
        )


def test_the_page_of_a_question_is_found_and_of_a_group_its_first(session: FormSession) -> None:
    pages = session.pages()
    assert pages[page_with(pages, "/data/rooms/beds") or 0].refs == ("/data/rooms/beds",)
    assert pages[page_with(pages, "/data/rooms") or 0].refs == ("/data/rooms/size",)
    assert page_with(pages, "/data/nowhere") is None
