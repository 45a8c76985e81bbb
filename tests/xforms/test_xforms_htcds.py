"""A large form of others, filled from its first question to its submission."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from auditor_app.errors import AnswerError
from auditor_app.xforms import FormSession, load_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms import FormDefinition, NodeState

FORM = Path(__file__).resolve().parents[3] / "shared" / "forms" / "htcds.xlsx"
NOT_ASKED = ("note", "model", "group", "repeat")
WORDS = {
    "int": ("1", "0", "12", "20", "2020", "100"),
    "decimal": ("1.5", "0", "20"),
    "date": ("2020-05-04", "2026-11-23", "2030-01-01", "1990-01-01"),
    "time": ("14:30:00.000",),
    "dateTime": ("2020-05-04T14:30:00.000Z", "2030-01-01T00:00:00.000Z"),
    "geopoint": ("47.2 8.5 400.0 5.0",),
    "geotrace": ("47.2 8.5 0 0; 47.3 8.6 0 0",),
    "geoshape": ("47.2 8.5 0 0; 47.3 8.6 0 0; 47.3 8.5 0 0; 47.2 8.5 0 0",),
    "binary": ("file.bin",),
}


def candidates(node: NodeState) -> Iterator[str]:
    """Values that a person might give, the most likely first."""
    if node.kind == "trigger":
        yield "OK"
    elif node.kind == "rank":
        yield " ".join(choice.value for choice in node.choices)
    elif node.kind in ("select1", "select"):
        yield from (choice.value for choice in node.choices)
    elif node.kind == "range":
        yield from (node.start, node.end)
    else:
        yield from WORDS.get(node.type, ("Some words", "a@example.org", "+41791234567", "12345"))


def answer(session: FormSession, ref: str) -> bool:
    """Give the question at `ref` the first value that it takes and that violates nothing."""
    for value in candidates(session.node(ref)):
        try:
            session.answer(ref, value)
        except AnswerError:
            continue
        if session.node(ref).message is None:
            return True
    session.answer(ref, "")
    return False


def fill(form: FormDefinition) -> tuple[FormSession, int]:
    """A record in which every question that is visible at the end has an answer, if it takes one.

    Returns it and how many questions were asked.
    """
    session = FormSession(form)
    asked: set[str] = set()
    while True:
        new = [
            ref
            for page in session.pages()
            for ref in page.refs
            if ref not in asked and session.node(ref).kind not in NOT_ASKED
        ]
        if not new:
            return session, len(asked)
        for ref in new:
            asked.add(ref)
            if not session.has(ref):
                continue
            node = session.node(ref)
            if node.relevant and not node.readonly and not node.value:
                answer(session, ref)


def test_the_standard_of_trafficking_cases_loads_fills_and_submits() -> None:
    if not FORM.is_file():
        pytest.skip(f"the form is not there: {FORM}")
    form = load_form(FORM)
    session, asked = fill(form)
    session.finish()
    xml = session.submission_xml()
    assert asked == len(tuple(form.questions()))
    assert session.problems() == ()
    assert session.failures == {}
    root = etree.fromstring(xml)
    assert (root.get("id"), root.get("version") or "") == (form.form_id, form.version)
    answered = {
        ref
        for page in session.pages()
        for ref in page.refs
        if session.node(ref).kind not in NOT_ASKED and session.value(ref)
    }
    assert len(answered) == asked
    for ref in answered:
        assert session.value(ref) in [node.text for node in root.iter(ref.rpartition("/")[2])]
    assert FormSession(form, values=session.values()).submission_xml() == xml
