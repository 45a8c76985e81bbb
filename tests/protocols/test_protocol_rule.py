"""The rule for one worker, apart from any form."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor_app.protocols import DIMENSIONS, shipped_protocols
from auditor_app.protocols.worker import dimension_state

INDICATORS = {i.id: i for i in shipped_protocols()[0].indicators}
RANK = ("none_observed", "potential", "positive")
some = st.sets(st.sampled_from(sorted(INDICATORS)))


def state_of(*ids: str) -> str:
    return dimension_state([INDICATORS[i] for i in ids])


def test_both_sides_with_one_strong_are_positive() -> None:
    assert state_of("UR5", "P21") == "positive"
    assert state_of("UR6", "P8") == "positive"
    assert state_of("UR5", "P8") == "positive"


def test_medium_with_medium_is_potential() -> None:
    assert state_of("UR6", "P21") == "potential"


def test_one_side_alone_is_potential_however_strong() -> None:
    assert state_of("UR2", "UR3", "UR4") == "potential"
    assert state_of("P2", "P7", "P8") == "potential"


def test_nothing_is_none_observed() -> None:
    assert state_of() == "none_observed"


@given(some, some)
def test_observing_more_never_weakens_a_dimension(seen: set[str], more: set[str]) -> None:
    assert RANK.index(state_of(*seen)) <= RANK.index(state_of(*seen, *more))


@given(some)
def test_positive_needs_both_kinds_and_something_strong(ids: set[str]) -> None:
    chosen = [INDICATORS[i] for i in ids]
    kinds = {i.kind for i in chosen}
    expected = len(kinds) == 2 and "strong" in {i.strength for i in chosen}
    assert (dimension_state(chosen) == "positive") == expected


def test_all_stands_for_the_three_dimensions() -> None:
    assert INDICATORS["P2"].dimensions == DIMENSIONS
    assert INDICATORS["P17"].dimensions == ("work", "leaving")
    assert INDICATORS["WD1"].dimensions == ("work",)
