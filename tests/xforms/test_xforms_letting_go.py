"""A record that was only read leaves memory at once, without the collector."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from auditor_app.protocols import shipped_protocol
from auditor_app.xforms import collecting
from auditor_app.xforms.session.instance import InstanceNode
from auditor_app.xforms.session.session import FormSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.form import FormDefinition


@pytest.fixture
def _uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def interview() -> FormDefinition:
    return shipped_protocol("ilo_forced_labour").form("worker_interview").definition


def nodes() -> int:
    return sum(isinstance(each, InstanceNode) for each in gc.get_objects())


@pytest.mark.usefixtures("_uncollected")
def test_a_session_that_is_let_go_leaves_nothing_for_the_collector() -> None:
    form = interview()
    FormSession(form).let_go()  # what the form keeps for all its sessions is there from here on
    before = nodes()
    session = FormSession(form)
    assert session.problems()
    assert session.pages()
    assert nodes() > before + 50
    session.let_go()
    del session
    assert nodes() == before


def test_whoever_reads_record_after_record_is_not_held_up_by_the_collector(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """To look through all that is in memory would hold the window for a quarter of a second."""
    form = interview()
    FormSession(form).let_go()
    gc.collect()
    monkeypatch.setattr(collecting, "MOST_PROMOTED", 3 * FormSession(form)._made.count)
    searched: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start" and told["generation"] == 2:
            searched.append(told["generation"])

    gc.callbacks.append(note)
    try:
        for _ in range(40):
            FormSession(form).let_go()
    finally:
        gc.callbacks.remove(note)
    assert len(searched) <= 1


def test_what_was_asked_of_it_before_stands() -> None:
    session = FormSession(interview())
    values, problems = session.values(), session.problems()
    again = FormSession(interview(), values=values)
    session.let_go()
    assert again.values() == values
    assert [each.message for each in again.problems()] == [each.message for each in problems]


def test_it_is_of_no_use_afterwards() -> None:
    session = FormSession(interview())
    session.let_go()
    with pytest.raises(AttributeError):
        session.values()
