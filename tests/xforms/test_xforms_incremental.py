"""Whatever is answered, the record stands as if it had just been loaded with these answers."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from xforms_random_forms import (
    CALCULATED,
    RandomForm,
    Screen,
    begin,
    goes_round,
    random_forms,
    states,
)

from auditor_app.errors import AnswerError
from auditor_app.xforms.session import instance

if TYPE_CHECKING:
    from auditor_app.xforms import FormSession, NodeState
    from auditor_app.xforms.changes import Change


@pytest.fixture(autouse=True)
def every_walk_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small forms would never remember where a walk led."""
    monkeypatch.setattr(instance, "_WORTH_KEEPING", 0)


_SLOW = (
    HealthCheck.function_scoped_fixture,
    HealthCheck.too_slow,
    HealthCheck.filter_too_much,
    HealthCheck.data_too_large,
)


def act(record: FormSession, data: st.DataObject) -> tuple[Change, ...]:
    """Answer a question, or add, copy, move or remove an instance; () where that is refused."""
    # A person may overwrite a calculation, which a fresh record would make anew: left out here.
    refs = [ref for ref in record.refs() if _generic(ref) not in CALCULATED]
    ref = data.draw(st.sampled_from(refs))
    state = record.node(ref)
    try:
        if state.kind == "repeat" and not ref.endswith("]"):
            return record.add_repeat(ref)
        if state.kind == "repeat":
            deed = data.draw(st.sampled_from(("remove", "copy", "move", "move")))
            if deed == "remove":
                return record.remove_repeat(ref)
            if deed == "copy":
                return record.copy_repeat(ref)
            return record.move_repeat(ref, data.draw(st.integers(1, 3)))
        if state.kind == "select1":
            offered = [choice.value for choice in state.choices]
            return record.answer(ref, data.draw(st.sampled_from(["", *offered])))
        return record.answer(ref, data.draw(st.sampled_from(("", "0", "1", "2", "3", "4"))))
    except AnswerError:
        return ()


def check(form: RandomForm, data: st.DataObject) -> None:
    assume(not goes_round(form.form))
    record = begin(form.form)
    for _ in range(data.draw(st.integers(0, 3))):
        record.add_repeat("/data/r")
    screen = Screen(record)
    for _ in range(data.draw(st.integers(1, 8))):
        screen.apply(act(record, data))
        now = states(record)
        assert differing(screen.known, now) == {}
        assert record.problem_count == len(record.problems())
        values = {
            ref: value for ref, value in record.values().items() if _generic(ref) not in CALCULATED
        }
        assert differing(states(begin(form.form, values)), now) == {}
        propagation = record._propagation
        propagation.schedule_all(record._core.top.subtree())
        propagation.run()
        assert record._core.take_changes() == ()


def differing(
    known: dict[str, NodeState], now: dict[str, NodeState]
) -> dict[str, dict[str, tuple[object, object]]]:
    """By ref what the first holds otherwise than the second, by field."""
    found: dict[str, dict[str, tuple[object, object]]] = {}
    for ref in known.keys() | now.keys():
        one, other = known.get(ref), now.get(ref)
        if one is None or other is None:
            found[ref] = {"there": (one is not None, other is not None)}
        elif one != other:
            pairs = {
                each.name: (getattr(one, each.name), getattr(other, each.name))
                for each in fields(one)
            }
            found[ref] = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
    return found


def _generic(ref: str) -> str:
    return re.sub(r"\[\d+\]", "", ref)


@settings(max_examples=25, deadline=None, suppress_health_check=_SLOW, derandomize=True)
@given(form=random_forms(), data=st.data())
def test_every_answer_leaves_the_record_as_a_fresh_one_with_these_answers(
    form: RandomForm, data: st.DataObject
) -> None:
    check(form, data)


@pytest.mark.soak
@settings(max_examples=5000, deadline=None, suppress_health_check=_SLOW)
@given(form=random_forms(), data=st.data())
def test_thousands_of_forms_stay_as_fresh_ones(form: RandomForm, data: st.DataObject) -> None:
    check(form, data)
