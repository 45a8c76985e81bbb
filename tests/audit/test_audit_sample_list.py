"""The list of a sample as it comes in: looked at, drawn from, and forgotten before sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from audit_samples import SIGNED

from auditor_app.audit import (
    draw_sample,
    finalise,
    forget_list,
    look_at_list,
    pasted_list,
    plan_sample,
)
from auditor_app.errors import AnswerError, RecordStateError

if TYPE_CHECKING:
    from audit_samples import Audited

LIST = "Rahima; day\nSalma\tNight\n\nDina;DAY\nAnan; night; day"


def test_the_interviews_are_shared_out_by_the_lines_of_each_stratum() -> None:
    found = [(each.stratum, each.listed, each.wanted) for each in look_at_list(LIST, 3)]
    assert found == [("day", 3, 2), ("Night", 1, 1)]
    assert [each.wanted for each in look_at_list("a\nb", 52)] == [2]
    assert [each.wanted for each in look_at_list("a\nb", 0)] == [0]
    assert "day" not in repr(look_at_list(LIST, 3))


def test_a_list_that_is_none_is_refused_without_a_word_of_it() -> None:
    with pytest.raises(AnswerError) as caught:
        look_at_list("Rahima\nRahima", 1)
    assert "1 and 2" in str(caught.value)
    assert "Rahima" not in f"{caught.value.message} {caught.value.remedy}"


def test_a_list_comes_back_as_it_can_be_pasted_again(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    assert pasted_list(vault, audit_id) == ""
    first = draw_sample(vault, audit_id, LIST, {"day": 2, "Night": 1}, "A1").draw
    again = draw_sample(
        vault, audit_id, pasted_list(vault, audit_id), {"day": 2, "Night": 1}, "A1"
    ).draw
    assert first is not None
    assert again is not None
    assert again.strata == first.strata
    assert (again.listed, again.number) == (4, 2)


def test_a_list_is_forgotten_at_once_and_the_store_cleared_of_it(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    plan_sample(vault, audit_id)
    draw_sample(vault, audit_id, LIST, {"day": 2}, "A1")
    plan = forget_list(vault, audit_id)
    assert plan.list_state == "cleared"
    assert plan.draw is not None
    assert len(plan.draw.standing) == 2
    assert pasted_list(vault, audit_id) == ""


def test_only_a_draft_with_a_plan_has_a_list_to_draw_from_or_to_forget(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    with pytest.raises(RecordStateError, match="no sampling plan"):
        draw_sample(vault, audit_id, LIST, {"day": 1}, "A1")
    with pytest.raises(RecordStateError, match="no sampling plan"):
        forget_list(vault, audit_id)
    plan_sample(vault, audit_id)
    finalise(vault, audit_id, SIGNED)
    with pytest.raises(RecordStateError, match="finalised"):
        draw_sample(vault, audit_id, LIST, {"day": 1}, "A1")
