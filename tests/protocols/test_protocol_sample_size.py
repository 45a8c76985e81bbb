"""How many are interviewed, by method and headcount; and how they are shared out over strata."""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import hypergeom

from auditor_app.errors import AnswerError, ProtocolError
from auditor_app.protocols import (
    CountRange,
    HoursRange,
    Protocol,
    SamplingMethod,
    allocate,
    detection_chances,
    detection_probability,
    load_protocol,
    sample_size,
    separate_size,
    shipped_protocols,
)

Copy = Callable[..., Path]
METHODS, TOML = "sampling_methods.toml", "protocol.toml"


@pytest.fixture(scope="module")
def methods() -> dict[str, SamplingMethod]:
    options = shipped_protocols()[0].sampling
    assert options is not None
    return {method.method_id: method for method in options.methods}


@pytest.mark.parametrize(
    ("headcount", "days", "individual", "groups", "size", "total", "hours"),
    [
        (100, 1, 6, 1, 4, 10, 2.5),
        (101, 2, 6, 4, 5, 26, 6),
        (500, 2, 6, 4, 5, 26, 6),
        (501, 3, 12, 6, 5, 42, 8.5),
        (1000, 3, 12, 6, 5, 42, 8.5),
        (2000, 4, 20, 8, 4, 52, 12.5),
    ],
)
def test_smeta_takes_its_table(
    methods: dict[str, SamplingMethod],
    headcount: int,
    days: float,
    individual: int,
    groups: int,
    size: int,
    total: int,
    hours: float,
) -> None:
    found = sample_size(methods["smeta"], headcount)
    assert (found.auditor_days, found.groups, found.group_size) == (days, groups, size)
    assert found.individual == CountRange(individual, individual)
    assert found.total == found.files == CountRange(total, total)
    assert found.hours == HoursRange(hours, hours)
    assert not found.to_agree


def test_beyond_the_table_the_client_is_asked_and_that_is_no_error(
    methods: dict[str, SamplingMethod],
) -> None:
    found = sample_size(methods["smeta"], 2001)
    assert found.to_agree
    assert (found.total, found.files, found.auditor_days) == (CountRange(0, 0), None, None)


@pytest.mark.parametrize(
    ("headcount", "days", "least", "most"),
    [(50, 1.5, 5, 10), (51, 3, 10, 15), (250, 3, 10, 15), (550, 3.5, 15, 20), (800, 4, 20, 30),
     (1200, 4.5, 25, 30), (1201, 5, 31, None), (90_000, 5, 31, None)],
)  # fmt: skip
def test_bsci_keeps_its_ranges(
    methods: dict[str, SamplingMethod], headcount: int, days: float, least: int, most: int | None
) -> None:
    found = sample_size(methods["amfori_bsci_2"], headcount)
    assert (found.auditor_days, found.total) == (days, CountRange(least, most))
    assert found.files is None
    assert found.hours is not None
    assert found.hours.least == least / 4
    assert found.total.holds(least)
    assert not found.total.holds(least - 1)


def test_rba_takes_the_square_root_rounded_up_and_each_separate_stratum_its_own(
    methods: dict[str, SamplingMethod],
) -> None:
    rba = methods["rba"]
    assert [sample_size(rba, n).total.least for n in (1, 2, 100, 101, 10_001)] == [
        1,
        2,
        10,
        11,
        101,
    ]
    assert [separate_size(rba, n) for n in (0, 1, 2, 3, 900)] == [0, 1, 2, 2, 30]
    assert set(rba.separate) == {
        "migrant.abroad", "agency.agency", "student.student", "dormitory.dormitory"
    }  # fmt: skip


@given(st.integers(1, 10**7))
def test_no_method_wants_more_than_there_are(headcount: int) -> None:
    options = shipped_protocols()[0].sampling
    assert options is not None
    for method in options.methods:
        found = sample_size(method, headcount)
        if found.to_agree:
            continue
        assert 1 <= found.individual.least <= found.total.least <= headcount
        assert found.total == found.individual.plus(found.in_groups)
        assert (found.groups == 0) == (found.in_groups == 0)
        assert (
            found.in_groups
            <= found.groups * found.group_size
            < found.in_groups + max(found.group_size, 1)
        )
        assert found.total.most is None or found.total.most <= headcount
        assert found.files is None or found.files.least <= headcount
        if method.rule == "square_root":
            assert found.total.least == isqrt(headcount - 1) + 1


def test_a_small_site_is_heard_whole_and_a_group_of_one_is_an_interview(
    methods: dict[str, SamplingMethod],
) -> None:
    smeta = methods["smeta"]
    for headcount, individual, in_groups in [(4, 4, 0), (6, 6, 0), (7, 7, 0), (8, 6, 2), (9, 6, 3)]:
        found = sample_size(smeta, headcount)
        assert (found.individual.least, found.in_groups) == (individual, in_groups)
        assert found.total.least == headcount
        assert found.hours is not None
        assert found.hours.least == (individual * 15 + (45 if in_groups else 0)) / 60
    with pytest.raises(AnswerError, match="at least one worker"):
        sample_size(smeta, 0)


# Strata -----------------------------------------------------------------------------------------


def test_the_published_example_is_shared_out_in_whole_people() -> None:
    # 500 workers, 50 interviews, gender by contract: 15 / 25 / 7.5 / 2.5.
    assert allocate(50, [150, 250, 75, 25]) == (15, 25, 7, 3)


def test_those_who_are_few_are_heard_too() -> None:
    assert allocate(10, [990, 5, 5]) == (8, 1, 1)
    assert allocate(2, [990, 5, 5]) == (2, 0, 0)
    assert allocate(3, [990, 0, 10]) == (2, 0, 1)
    assert allocate(0, [3, 4]) == (0, 0)


@given(st.data())
def test_shares_add_up_stay_near_the_exact_share_and_forget_nobody(data: st.DataObject) -> None:
    headcounts = data.draw(st.lists(st.integers(0, 2000), min_size=1, max_size=8))
    people = sum(headcounts)
    interviews = data.draw(st.integers(0, people))
    shares = allocate(interviews, headcounts)
    assert sum(shares) == interviews
    assert all(0 <= share <= there for share, there in zip(shares, headcounts, strict=True))
    there = [number for number in headcounts if number]
    if interviews >= len(there):
        assert all(share for share, number in zip(shares, headcounts, strict=True) if number)
    quota = [interviews * number / people if people else 0 for number in headcounts]
    if min((q for q, number in zip(quota, headcounts, strict=True) if number), default=1) >= 1:
        assert all(abs(s - q) < 1 for s, q in zip(shares, quota, strict=True))
    assert allocate(interviews, headcounts) == shares


@pytest.mark.parametrize(("interviews", "strata"), [(4, [1, 2]), (-1, [3]), (1, [5, -1]), (1, [])])
def test_impossible_strata_are_refused(interviews: int, strata: list[int]) -> None:
    with pytest.raises(AnswerError):
        allocate(interviews, strata)


# Chances ----------------------------------------------------------------------------------------


@given(st.data())
def test_the_detection_chance_agrees_with_scipy(data: st.DataObject) -> None:
    workers = data.draw(st.integers(1, 100_000))
    interviewed = data.draw(st.integers(0, min(workers, 500)))
    affected = data.draw(st.integers(0, workers))
    expected = hypergeom.sf(0, workers, affected, interviewed)
    found = detection_probability(workers, interviewed, affected)
    assert found == pytest.approx(expected, rel=1e-7, abs=1e-12)


def test_chances_stand_beside_each_share() -> None:
    chances = detection_chances(300, 26, (0.05, 0.1, 0.2))
    assert [each.affected for each in chances] == [15, 30, 60]
    assert chances[1].chance == pytest.approx(0.94316, abs=1e-5)
    assert detection_chances(5, 1, (0.05,))[0].affected == 1
    assert detection_chances(0, 0, (0.1,)) == detection_chances(5, 6, (0.1,)) == ()


# Data -------------------------------------------------------------------------------------------


def _with_own(folder: Path, *replacements: tuple[str, str]) -> Path:
    shipped = Path(__file__).resolve().parents[2] / "resources" / "code_lists" / METHODS
    text = shipped.read_text("utf-8")
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new, 1)
    (folder / METHODS).write_text(text, "utf-8")
    return folder


OWN = """
[ours]
title = { en = "Our table" }
rule = "table"
[[ours.rows]]
up_to = 20
individual = 4
[[ours.rows]]
individual = [9]
files = [3, 6]
"""


def test_an_own_table_of_methods_goes_before_the_shipped_one(protocol_copy: Copy) -> None:
    folder = protocol_copy(
        (
            TOML,
            'methods = ["smeta", "amfori_bsci_2", "amfori_bsci_1", "rba"]',
            'methods = ["ours"]',
        ),
        (TOML, 'default = "smeta" # [default]', 'default = "ours"'),
    )
    (folder / METHODS).write_text(OWN, "utf-8")
    options = load_protocol(folder).sampling
    assert options is not None
    (method,) = options.methods
    assert sample_size(method, 20).total == CountRange(4, 4)
    assert str(sample_size(method, 21).total) == "9 or more"
    assert sample_size(method, 21).files == CountRange(3, 6)
    assert sample_size(method, 21).hours is None


def test_a_protocol_without_sampling_still_loads(protocol_copy: Copy) -> None:
    folder = protocol_copy()
    text = (folder / TOML).read_text("utf-8")
    start, end = text.index("[sampling]\n"), text.index("# What the photos of an audit")
    (folder / TOML).write_text(text[:start] + text[end:], "utf-8")
    assert load_protocol(folder).sampling is None


FAULTS = {
    "method_unknown": (
        ('"amfori_bsci_1", "rba"]', '"amfori_bsci_1", "fla"]'),
        "protocol.toml, sampling.methods", "There is no sampling method fla.",
    ),
    "default_is_none_of_them": (
        ('default = "smeta" # [default]', 'default = "wrap"'),
        "protocol.toml, sampling.default", "'wrap' is none of the methods.",
    ),
    "headcount_unknown": (
        ('headcount = "/data/headcount/workers_women"', 'headcount = "/data/headcount/women"'),
        "protocol.toml, sampling.strata.gender, woman, headcount",
        "There is no question /data/headcount/women.",
    ),
    "headcount_is_no_number": (
        ("/data/providers/workers_agency", "/data/providers/fee_policy"),
        "protocol.toml, sampling.strata.agency, agency, headcount", "takes no whole number",
    ),
    "headcount_in_a_repeat": (
        ('headcount = "/data/providers/workers_agency"',
         'headcount = "/data/provider/provider_item/provider_workers"'),
        "protocol.toml, sampling.strata.agency, agency, headcount", "stands in a repeat",
    ),
    "interview_unknown": (
        ('interview = "/data/interview/living/lives"', 'interview = "/data/interview/lives"'),
        "protocol.toml, sampling.strata.dormitory, interview",
        "There is no question /data/interview/lives.",
    ),
    "interview_is_no_choice": (
        ('interview = "/data/interview/living/lives"', 'interview = "/data/interview/person/age"'),
        "protocol.toml, sampling.strata.dormitory, interview", "takes no single choice",
    ),
    "answer_unknown": (
        ('answers = ["abroad"]', 'answers = ["overseas"]'),
        "protocol.toml, sampling.strata.migrant, abroad, answers", "has no choice overseas",
    ),
    "answer_twice": (
        ('answers = ["abroad"]', 'answers = ["here"]'),
        "protocol.toml, sampling.strata.migrant.groups", "here stands in two strata",
    ),
    "two_rests": (
        ('headcount = "/data/headcount/workers_women"\n', ""),
        "protocol.toml, sampling.strata.gender.groups", "only one can be the rest",
    ),
    "misspelt": (
        ('answers = ["abroad"]', 'answer = ["abroad"]'),
        "protocol.toml, sampling.strata.migrant.groups[1].answer", "There is no such setting.",
    ),
    "ruled_out_word": (
        ('title = { en = "Women"', 'title = { en = "Victims"'),
        "sampling.strata, gender.woman", "rules out",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_of_the_sampling_is_named_with_its_place(
    fault: tuple[tuple[str, str], str, str], protocol_copy: Copy
) -> None:
    (old, new), place, message = fault
    with pytest.raises(ProtocolError) as caught:
        load_protocol(protocol_copy((TOML, old, new)))
    found = [f for f in caught.value.faults if f.place == place and message in f.message]
    assert found, [str(f) for f in caught.value.faults]
    assert all(f.place and f.message and f.remedy for f in caught.value.faults)


METHOD_FAULTS = {
    "no_toml": (("[smeta]", "[smeta"), METHODS, "no TOML"),
    "rule_unknown": (
        ('rule = "square_root"  #', 'rule = "cube"  #'), f"{METHODS}, rba.rule", "not known here"
    ),
    "rows_not_growing": (
        ("up_to = 500\n", "up_to = 100\n"), f"{METHODS}, smeta.rows[2].up_to", "no further"
    ),
    "end_in_the_middle": (
        ("up_to = 500\n", "\n"), f"{METHODS}, smeta.rows[2].up_to", "Only the last row"
    ),
    "range_upside_down": (
        ("individual = [5, 10]", "individual = [10, 5]"),
        f"{METHODS}, amfori_bsci_2.rows[1].individual", "This is no range.",
    ),
    "range_of_nothing": (
        ("individual = [5, 10]", "individual = []"),
        f"{METHODS}, amfori_bsci_2.rows[1].individual", "This is no range.",
    ),
    "groups_without_size": (
        ("group_size = 4\n", ""), f"{METHODS}, smeta.rows[1].group_size", "belong together"
    ),
    "interviews_missing": (
        ("individual = 6\n", ""), f"{METHODS}, smeta.rows[1].individual", "is missing"
    ),
    "days_below_zero": (
        ("auditor_days = 1 ", "auditor_days = -1 "),
        f"{METHODS}, smeta.rows[1].auditor_days", "no number above zero",
    ),
    "days_without_end": (
        ("auditor_days = 1 ", "auditor_days = inf "),
        f"{METHODS}, smeta.rows[1].auditor_days", "no number above zero",
    ),
    "true_is_no_number": (
        ("factor = 1\n", "factor = true\n"), f"{METHODS}, rba.factor", "no number above zero"
    ),
    "misspelt": (
        ("auditor_days = 1 ", "auditors_days = 1 "),
        f"{METHODS}, smeta.rows[1].auditors_days", "There is no such setting.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", METHOD_FAULTS.values(), ids=METHOD_FAULTS.keys())
def test_a_fault_of_the_methods_is_named_with_its_place(
    fault: tuple[tuple[str, str], str, str], protocol_copy: Copy
) -> None:
    replacement, place, message = fault
    with pytest.raises(ProtocolError) as caught:
        load_protocol(_with_own(protocol_copy(), replacement))
    found = [f for f in caught.value.faults if f.place == place and message in f.message]
    assert found, [str(f) for f in caught.value.faults]


def test_every_stratum_is_named_in_both_languages(protocol: Protocol) -> None:
    assert protocol.sampling is not None
    for place, wording in protocol.sampling.wordings():
        assert set(wording.languages) == {"en", "ar"}, place
