"""Grades, scores and zero tolerance are data: read strictly, and what is wrong has its place."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from auditor_app.errors import ProtocolError
from auditor_app.protocols import Protocol, load_protocol

Copy = Callable[..., Path]
TOML, SCALES = "protocol.toml", "finding_scales.toml"
SHIPPED = Path(__file__).parents[2] / "resources" / "code_lists" / SCALES


def test_the_shipped_protocol_grades_by_three_scales(protocol: Protocol) -> None:
    grades = {s.id: [g.id for g in s.grades] for s in protocol.findings.scales}
    assert grades == {
        "smeta": [
            "critical",
            "major",
            "minor",
            "collaborative_action",
            "observation",
            "good_example",
        ],
        "rba_vap": [
            "priority",
            "major",
            "minor",
            "risk",
            "conformance",
            "not_reviewed",
            "not_applicable",
        ],
        "amfori_bsci": [
            "zero_tolerance",
            "no",
            "partly",
            "yes",
            "good_example",
            "not_applicable",
        ],
    }
    assert protocol.findings.scale().id == "smeta"


def test_an_unknown_scale_or_grade_is_named_with_what_there_is(protocol: Protocol) -> None:
    with pytest.raises(ProtocolError, match=r"scale slcp.* smeta, rba_vap"):
        protocol.findings.scale("slcp")
    with pytest.raises(ProtocolError, match=r"no grade huge.* critical"):
        protocol.findings.scale().grade("huge")


@pytest.mark.parametrize(
    ("counts", "value", "band"),
    [
        ({"conformance": 200}, "200.0", "green"),
        # 200 * 185 / 200 - 20 - 8 - 7
        (
            {"conformance": 185, "priority": 1, "major": 2, "minor": 7, "risk": 5},
            "150.0",
            "red",
        ),
        ({"conformance": 90, "risk": 10}, "180.0", "yellow"),
        ({"conformance": 80, "risk": 20}, "160.0", "red"),
        ({"conformance": 9, "not_applicable": 80, "not_reviewed": 2}, "200.0", "green"),
        ({"conformance": 2, "minor": 1}, "132.3", "red"),
        ({"priority": 3}, "-60.0", "red"),
    ],
)
def test_the_rba_score(protocol: Protocol, counts: dict[str, int], value: str, band: str) -> None:
    score = protocol.findings.scale("rba_vap").score_of(counts)
    assert score is not None
    assert score.band is not None
    assert (score.value, score.band.id) == (Decimal(value), band)


def test_nothing_applicable_has_no_score_and_a_scale_without_one_neither(
    protocol: Protocol,
) -> None:
    assert protocol.findings.scale("rba_vap").score_of({"not_applicable": 4}) is None
    assert protocol.findings.scale("smeta").score_of({"critical": 1}) is None
    with pytest.raises(ProtocolError, match="cannot be -1"):
        protocol.findings.scale("rba_vap").score_of({"minor": -1})


def test_a_protocol_can_let_minor_findings_cost_nothing(protocol_copy: Copy) -> None:
    own = 'default = "smeta"\n'
    folder = protocol_copy((TOML, own, own + "minus = { rba_vap = { minor = 0 } }\n"))
    scale = load_protocol(folder).findings.scale("rba_vap")
    counts = {"conformance": 98, "minor": 2}
    score = scale.score_of(counts)
    assert score is not None
    assert score.value == Decimal("196.0")


def test_a_scale_in_the_protocols_own_folder_goes_before_the_shipped_one(
    protocol_copy: Copy,
) -> None:
    folder = protocol_copy()
    text = SHIPPED.read_text("utf-8").replace("days = 30\n", "days = 7\n", 1)
    (folder / SCALES).write_text(text, "utf-8")
    assert load_protocol(folder).findings.scale("smeta").grade("critical").days == 7


def test_a_protocol_without_scales_loads_and_has_none(protocol_copy: Copy) -> None:
    folder = protocol_copy()
    text = (folder / TOML).read_text("utf-8")
    start, end = text.index("[findings]"), text.index("[report]")
    (folder / TOML).write_text(text[:start] + text[end:], "utf-8")
    loaded = load_protocol(folder)
    assert loaded.zero_tolerance.types == ()
    with pytest.raises(ProtocolError, match="no scale for findings"):
        loaded.findings.scale()


FAULTS = {
    "unknown_scale": (
        ('scales = ["smeta",', 'scales = ["smeeta",'),
        "protocol.toml, findings.scales",
        "There is no scale smeeta.",
    ),
    "default_not_used": (
        ('default = "smeta"', 'default = "slcp"'),
        "protocol.toml, findings.default",
        "The scale slcp is not among the scales.",
    ),
    "unknown_fee_indicator": (
        ('fee_indicators = ["UR1",', 'fee_indicators = ["UR99",'),
        "protocol.toml, findings.fee_indicators",
        "There is no indicator UR99.",
    ),
    "unknown_reference_kind": (
        ('kind = "ilo_convention"', 'kind = "treaty"'),
        "protocol.toml, findings.references[1].kind",
        "'treaty' is not known here.",
    ),
    "misspelt_clock": (
        ("meeting_hours = 72", "meeting_hour = 72"),
        "protocol.toml, zero_tolerance.meeting_hour",
        "There is no such setting.",
    ),
    "no_time_at_all": (
        ("report_working_days = 5", "report_working_days = 0"),
        "protocol.toml, zero_tolerance.report_working_days",
        "This is no whole number above zero.",
    ),
    "no_such_day": (
        ('rest_days = ["saturday",', 'rest_days = ["caturday",'),
        "protocol.toml, zero_tolerance.rest_days",
        "'caturday' is not known here.",
    ),
    "suspicion_of_no_type": (
        ('suspicions]]\ntype = "child_labour"', 'suspicions]]\ntype = "child"'),
        "protocol.toml, zero_tolerance.suspicions[1].type",
        "There is no type child.",
    ),
    "suspicion_by_no_flag": (
        ('flags = ["below_minimum_age", "child_seen"]', 'flags = ["too_young"]'),
        "protocol.toml, zero_tolerance.suspicions[1].flags",
        "There is no flag too_young.",
    ),
    "suspicion_by_nothing": (
        ('flags = ["below_minimum_age", "child_seen"]', "flags = []"),
        "protocol.toml, zero_tolerance.suspicions[1].type",
        "neither a flag nor an outcome nor an indicator",
    ),
    "suspicion_by_no_outcome": (
        ('outcomes = ["indicated"]', 'outcomes = ["proven"]'),
        "protocol.toml, zero_tolerance.suspicions[2].outcomes",
        "'proven' is not known here.",
    ),
    "words_that_are_ruled_out": (
        ('title = { en = "Forced labour"', 'title = { en = "A victim"'),
        "protocol.toml, zero_tolerance, forced_labour",
        "which this protocol rules out",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_what_the_settings_name_wrongly_is_told_with_its_place(
    protocol_copy: Copy, name: str
) -> None:
    (old, new), place, message = FAULTS[name]
    _expect(protocol_copy((TOML, old, new)), place, message)


SCALE_FAULTS = {
    "kind": ('kind = "finding"', 'kind = "fault"', "scales[1].grades[1].kind", "'fault'"),
    "days": ("days = 30", "days = -1", "scales[1].grades[1].days", "zero or more"),
    "propose": ('strong = "critical"', 'strong = "huge"', "scales[1].propose.strong", "huge"),
    "weight": ("priority = 20", "prioriti = 20", "scales[2].score.minus.prioriti", "prioriti"),
    "twice": ('id = "rba_vap"', 'id = "smeta"', "scales", "The scale smeta stands there twice."),
    "grade_twice": ('id = "major"', 'id = "critical"', "scales[1].grades", "twice"),
    "toml": ("[[scales]]", "[[scales", "", "This is no TOML in UTF-8"),
    "setting": ("plan_days = 7", "plan = 7", "scales[2].grades[1].plan", "no such setting"),
}


@pytest.mark.parametrize("name", SCALE_FAULTS)
def test_what_an_own_file_of_scales_says_wrongly_is_told_with_its_place(
    protocol_copy: Copy, name: str
) -> None:
    old, new, place, message = SCALE_FAULTS[name]
    folder = protocol_copy()
    text = SHIPPED.read_text("utf-8")
    assert old in text
    (folder / SCALES).write_text(text.replace(old, new, 1), "utf-8")
    _expect(folder, f"{SCALES}, {place}" if place else SCALES, message)


def _expect(folder: Path, place: str, message: str) -> None:
    with pytest.raises(ProtocolError) as told:
        load_protocol(folder)
    faults = [f for f in told.value.faults if f.place == place]
    assert faults, [str(f) for f in told.value.faults]
    assert any(message in fault.message for fault in faults)
    assert all(fault.remedy for fault in faults)
