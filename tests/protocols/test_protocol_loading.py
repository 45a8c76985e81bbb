"""A protocol that names what is not there does not load, and says where."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor_app.errors import ProtocolError
from auditor_app.protocols import Protocol, load_protocol, shipped_protocols
from auditor_app.protocols.stop_and_refer import StopAndRefer
from auditor_app.xforms import wants_sealing

Copy = Callable[..., Path]
TOML, TABLE, INTERVIEW = "protocol.toml", "ilo_2012_indicators.tsv", "worker_interview.md"
DANGER = 'question = "/data/auditor_part/immediate_danger"'
FINISHING = '[finishing]\nwords_for = ["sample", "alert"]\n\n[zero_tolerance]'


def test_the_shipped_protocol_loads_once(protocol: Protocol) -> None:
    assert shipped_protocols()[0] is protocol
    counts = {form.form_id: form.count for form in protocol.forms}
    assert counts == {
        "site_profile": "one",
        "opening_meeting": "at_most_one",
        "site_tour": "at_most_one",
        "management_interview": "at_most_one",
        "worker_interview": "many",
        "group_interview": "any",
        "recruitment_fees": "any",
        "document_review": "at_most_one",
        "wages_hours": "at_most_one",
        "dormitory": "any",
        "grievance_channel": "at_most_one",
        "closing_meeting": "at_most_one",
    }
    assert len(protocol.indicators) == 44


def test_a_copy_with_the_same_content_shares_the_compiled_forms(
    protocol_copy: Copy, tmp_path: Path
) -> None:
    folder = protocol_copy()
    copy = shutil.copytree(folder, tmp_path / "copy" / folder.name)
    first, second = (load_protocol(each).form("site_profile") for each in (folder, copy))
    assert first.definition is second.definition


def test_an_own_table_of_indicators_goes_before_the_shipped_one(protocol_copy: Copy) -> None:
    folder = protocol_copy((TABLE, "P21\tall\tpenalty\tmedium", "P21\tall\tpenalty\tstrong"))
    assert load_protocol(folder).indicator("P21").strength == "strong"


def test_a_protocol_may_ask_for_words_before_an_audit_is_final(
    protocol_copy: Copy, protocol: Protocol
) -> None:
    assert protocol.finishing.words_for == ()
    asking = protocol_copy((TOML, "[zero_tolerance]", FINISHING))
    assert load_protocol(asking).finishing.words_for == ("sample", "alert")


FAULTS = {
    "soft_point_unknown": (
        (TOML, "[zero_tolerance]", '[finishing]\nwords_for = ["weather"]\n\n[zero_tolerance]'),
        "protocol.toml, finishing.words_for",
        "'weather' is not known here.",
    ),
    "setting_of_finishing_unknown": (
        (TOML, "[zero_tolerance]", "[finishing]\nwords = []\n\n[zero_tolerance]"),
        "protocol.toml, finishing.words",
        "There is no such setting.",
    ),
    "unknown_form_file": (
        (TOML, 'file = "site_profile.md"', 'file = "site.md"'),
        "protocol.toml, forms[1].file",
        "There is no file site.md.",
    ),
    "file_outside_the_folder": (
        (TOML, 'file = "site_profile.md"', 'file = "../site_profile.md"'),
        "protocol.toml, forms[1].file",
        "There is no file ../site_profile.md.",
    ),
    "form_id_differs": (
        (TOML, 'id = "site_profile"\nfile', 'id = "site"\nfile'),
        "protocol.toml, forms[1].id",
        "calls itself site_profile",
    ),
    "wrong_count": (
        (TOML, 'count = "many"', 'count = "several"'),
        "protocol.toml, forms[5].count",
        "'several' is not known here.",
    ),
    "misspelt_setting": (
        (TOML, "record_title =", "record_titel ="),
        "protocol.toml, forms[1].record_titel",
        "There is no such setting.",
    ),
    "record_title_unknown": (
        (TOML, "/data/setting/pseudonym", "/data/setting/alias"),
        "protocol.toml, forms, worker_interview, record_title",
        "There is no question /data/setting/alias.",
    ),
    "stop_at_no_question": (
        (TOML, f"{DANGER}, end_early", 'question = "/data/end/danger", end_early'),
        "protocol.toml, forms, management_interview, stop_and_refer.question",
        "There is no question /data/end/danger.",
    ),
    "stop_at_a_group": (
        (TOML, f"{DANGER}, end_early", 'question = "/data/auditor_part", end_early'),
        "protocol.toml, forms, management_interview, stop_and_refer.question",
        "There is no question /data/auditor_part.",
    ),
    "end_at_a_calculation": (
        (TOML, '/data/consent/consent_given" }\ntitle = { en = "Worker',
         '/data/interview/debt/fee_total" }\ntitle = { en = "Worker'),
        "protocol.toml, forms, worker_interview, stop_and_refer.end_early",
        "is no question that is shown",
    ),
    "stop_in_a_repeat": (
        (TOML, f"{DANGER} }}\ntitle = {{ en = \"Closing",
         'question = "/data/point/point_item/point_text" }\ntitle = { en = "Closing'),
        "protocol.toml, forms, closing_meeting, stop_and_refer.question",
        "asked once an entry",
    ),
    "stop_behind_a_condition": (
        (TOML, f"{DANGER}, end_early", 'question = "/data/auditor_part/danger_note", end_early'),
        "protocol.toml, forms, management_interview, stop_and_refer.question",
        "/data/auditor_part/danger_note has a condition",
    ),
    "end_in_a_part_that_is_not_always_there": (
        (TOML, "/data/consent/consent_given", "/data/interview/discipline/site_view"),
        "protocol.toml, forms, management_interview, stop_and_refer.end_early",
        "/data/interview has a condition",
    ),
    "stop_without_its_question": (
        (TOML, f"{{ {DANGER}, end_early", "{ end_early"),
        "protocol.toml, forms[4].stop_and_refer.question",
        "The entry is missing.",
    ),
    "misspelt_way_to_end": (
        (TOML, "end_early", "end_erly"),
        "protocol.toml, forms[4].stop_and_refer.end_erly",
        "There is no such setting.",
    ),
    "missing_version": (
        (TOML, 'version = "2026.11"\n', ""),
        "protocol.toml, version",
        "The entry is missing.",
    ),
    "missing_english": (
        (TOML, 'en = "Indicated"', 'de = "Indicated"'),
        "protocol.toml, outcomes.indicated.title.en",
        "The English text is missing.",
    ),
    "flag_form_unknown": (
        (TOML, 'form = "worker_interview"', 'form = "interview"'),
        "protocol.toml, flags, possible_trafficking",
        "There is no form interview.",
    ),
    "flag_question_unknown": (
        (TOML, "/data/interview/person/age < 18", "/data/person/age < 18"),
        "protocol.toml, flags, child, when[1]",
        "There is no question /data/person/age.",
    ),
    "flag_does_not_parse": (
        (TOML, "/data/interview/person/age < 18", "/data/interview/person/age < 18 ("),
        "protocol.toml, flags, child, when[1]",
        "",
    ),
    "flag_outcome_unknown": (
        (TOML, 'outcome = ["indicated"]', 'outcome = ["proven"]'),
        "protocol.toml, flags[1].outcome",
        "'proven' is not known here.",
    ),
    "flag_elsewhere_form_unknown": (
        (TOML, 'form = "document_review"\nwhen', 'form = "documents"\nwhen'),
        "protocol.toml, flags, child, elsewhere, documents",
        "There is no form documents.",
    ),
    "flag_elsewhere_question_unknown": (
        (TOML, "/data/file/file_item/birth_year", "/data/file/birth_year"),
        "protocol.toml, flags, child, elsewhere, document_review, when[1]",
        "There is no question /data/file/birth_year.",
    ),
    "flag_elsewhere_of_an_interview": (
        (TOML, 'form = "document_review"\nwhen', 'form = "worker_interview"\nwhen'),
        "protocol.toml, flags, child, elsewhere, worker_interview",
        "An interview raises a flag for its worker",
    ),
    "photo_question_unknown": (
        (TOML, "/data/photos/photo_sign", "/data/photos/sign"),
        "protocol.toml, photos[1]",
        "There is no question /data/photos/sign.",
    ),
    "photo_question_takes_no_photo": (
        (TOML, "/data/photos/photo_sign", "/data/photos/photo_permission"),
        "protocol.toml, photos[1]",
        "/data/photos/photo_permission takes no photo.",
    ),
    "report_question_unknown": (
        (TOML, 'headcount = "/data/headcount/workers_total"', 'headcount = "/data/total"'),
        "protocol.toml, report",
        "There is no question /data/total.",
    ),
    "report_share_wrong": (
        (TOML, "[0.05, 0.1, 0.2]", "[5, 10]"),
        "protocol.toml, report.detection_shares",
        "no share",
    ),
    "a_word_that_is_ruled_out": (
        (TOML, 'en = "Indicated"', 'en = "Victim"'),
        "outcomes, indicated",
        "“victim”",
    ),
    "a_word_that_is_ruled_out_in_a_form": (
        (INTERVIEW, "| Working hours |", "| Hours of the victim |"),
        "worker_interview",
        "“victim”",
    ),
    "unknown_kind": (
        (TABLE, "P3\twork\tpenalty", "P3\twork\tpunishment"),
        "ilo_2012_indicators.tsv, line 26, column kind",
        "'punishment' is no kind.",
    ),
    "unknown_dimension": (
        (TABLE, "P3\twork\t", "P3\thousing\t"),
        "ilo_2012_indicators.tsv, line 26, column dimensions",
        "'housing' names no dimension.",
    ),
    "unknown_group": (
        (TABLE, "strong\tisolation\tPhone", "strong\tloneliness\tPhone"),
        "ilo_2012_indicators.tsv, line 26, column ilo11",
        "There is no group loneliness.",
    ),
    "indicator_twice": (
        (TABLE, "P3\twork", "P2\twork"),
        "ilo_2012_indicators.tsv, line 26, column id",
        "P2 stands here twice.",
    ),
    "surplus_tab": (
        (TABLE, "Phone taken\t", "Phone\ttaken\t"),
        "ilo_2012_indicators.tsv, line 26",
        "More cells than columns.",
    ),
    "missing_column": (
        (TABLE, "id\tdimensions\tkind", "id\tdimension\tkind"),
        "ilo_2012_indicators.tsv",
        "Columns are missing: dimensions.",
    ),
    "missing_id": (
        (TABLE, "P3\twork", "\twork"),
        "ilo_2012_indicators.tsv, line 26, column id",
        "The id is missing.",
    ),
    "unknown_table": (
        (TOML, 'groups = "ilo_11_indicators.tsv"', 'groups = "ilo_12.tsv"'),
        "protocol.toml, groups",
        "There is no table ilo_12.tsv.",
    ),
    "text_where_a_list_belongs": (
        (TOML, "[0.05, 0.1, 0.2]", '"5 %"'),
        "protocol.toml, report.detection_shares",
        "This is not a list.",
    ),
    "number_below_one": (
        (TOML, "smallest_group = 5", "smallest_group = 0"),
        "protocol.toml, report.smallest_group",
        "no whole number above zero",
    ),
    "unknown_section": (
        (TOML, '  "sign_off",', '  "signature",'),
        "protocol.toml, report.sections",
        "'signature' is not known here.",
    ),
    "flag_twice": (
        (TOML, 'id = "below_minimum_age"', 'id = "child"'),
        "protocol.toml, flags, child",
        "The flag stands there twice.",
    ),
    "misspelt_column": (
        (INTERVIEW, "| bind::auditor:undecided |", "| bind::auditor:undecidable |"),
        "worker_interview, /data/interview/debt/repaid_by",
        "There is no column bind::auditor:undecidable.",
    ),
    "question_with_unknown_indicator": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| WD12 | . = 'any_hour'"),
        "worker_interview, /data/interview/hours/on_call, indicator",
        "There is no indicator WD12.",
    ),
    "question_without_a_rule": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| WD2 | "),
        "worker_interview, /data/interview/hours/on_call",
        "no rule",
    ),
    "rule_without_an_indicator": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| | . = 'any_hour'"),
        "worker_interview, /data/interview/hours/on_call",
        "names no indicator",
    ),
    "rule_that_does_not_parse": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| WD2 | . = 'any_hour"),
        "worker_interview, /data/interview/hours/on_call, indicated",
        "",
    ),
    "rule_with_an_unknown_path": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| WD2 | /data/hours/any = 'yes'"),
        "worker_interview, /data/interview/hours/on_call, indicated",
        "There is no question /data/hours/any.",
    ),
    "rule_with_an_unknown_function": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| WD2 | is-true(.)"),
        "worker_interview, /data/interview/hours/on_call",
        "is-true",
    ),
    "rule_that_gives_a_number": (
        (INTERVIEW, "| WD2 | . = 'any_hour'", "| WD2 | count-selected(.)"),
        "worker_interview, /data/interview/hours/on_call, indicated",
        "gives a number",
    ),
    "choice_with_unknown_indicator": (
        (INTERVIEW, "| threat | family | Harm to the family | P16 |",
         "| threat | family | Harm to the family | P61 |"),
        "worker_interview, choices, threat",
        "There is no indicator P61.",
    ),
    "choice_that_shows_more_than_its_question": (
        (INTERVIEW, "| threat | family | Harm to the family | P16 |",
         "| threat | family | Harm to the family | P7 |"),
        "worker_interview, /data/interview/pressure/threats, indicator",
        "The choices threat show P7 as well.",
    ),
    "list_of_choices_unknown": (
        (INTERVIEW, "instance('threat')", "instance('threats')"),
        "worker_interview, /data/interview/pressure/threats, indicated",
        "There is no list of choices threats.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named_with_its_place(
    fault: tuple[tuple[str, str, str], str, str], protocol_copy: Copy
) -> None:
    replacement, place, message = fault
    with pytest.raises(ProtocolError) as caught:
        load_protocol(protocol_copy(replacement))
    found = [f for f in caught.value.faults if f.place == place and message in f.message]
    assert found, [str(f) for f in caught.value.faults]
    assert all(f.place and f.message and f.remedy for f in caught.value.faults)


def test_everything_is_named_at_once(protocol_copy: Copy) -> None:
    wanted = ["unknown_kind", "flag_form_unknown", "question_with_unknown_indicator"]
    folder = protocol_copy(*(FAULTS[name][0] for name in wanted))
    with pytest.raises(ProtocolError) as caught:
        load_protocol(folder)
    places = {fault.place for fault in caught.value.faults}
    assert places >= {FAULTS[name][1] for name in wanted}
    for name in wanted:
        assert FAULTS[name][2] in caught.value.message


def test_a_form_with_a_fault_is_named_by_file(protocol_copy: Copy) -> None:
    folder = protocol_copy((INTERVIEW, "select_one resign |", "select_one resignation |"))
    if folder.joinpath(INTERVIEW).read_text("utf-8").count("resignation") == 0:
        pytest.fail("the replacement did not take")
    with pytest.raises(ProtocolError) as caught:
        load_protocol(folder)
    assert all(fault.place.startswith(INTERVIEW) for fault in caught.value.faults)


@pytest.mark.parametrize("content", [None, b"id = ", b"\xff\xfe\x00", b""])
def test_an_unreadable_settings_file_is_named(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / TOML).write_bytes(content)
    with pytest.raises(ProtocolError) as caught:
        load_protocol(tmp_path)
    assert caught.value.faults[0].place.startswith(TOML)


def test_every_form_that_is_filled_before_others_leads_to_a_stop_at_any_moment(
    protocol: Protocol,
) -> None:
    ends_early = {
        form.form_id: bool(form.stop.end_early) for form in protocol.forms if form.stop is not None
    }
    assert ends_early == {
        "opening_meeting": False,
        "site_tour": False,
        "management_interview": True,
        "worker_interview": True,
        "group_interview": True,
        "closing_meeting": False,
    }


def test_an_older_version_of_a_form_leads_to_a_stop_only_as_far_as_it_has_one(
    protocol: Protocol,
) -> None:
    stop = protocol.form("worker_interview").stop
    assert stop is not None
    assert stop.within(protocol.form("worker_interview").definition) == stop
    assert stop.within(protocol.form("site_tour").definition) == StopAndRefer(stop.question)
    assert stop.within(protocol.form("site_profile").definition) is None


def test_an_unknown_form_or_indicator_is_named_when_asked_for(protocol: Protocol) -> None:
    with pytest.raises(ProtocolError, match="no form payroll"):
        protocol.form("payroll")
    with pytest.raises(ProtocolError, match="no indicator P99"):
        protocol.indicator("P99")


def test_a_form_of_the_site_cannot_be_sealed_and_the_interviews_are(
    protocol: Protocol, protocol_copy: Copy
) -> None:
    sealed = {form.form_id for form in protocol.forms if wants_sealing(form.definition)}
    assert sealed == {"worker_interview", "group_interview"}
    folder = protocol_copy((TOML, 'role = "worker_interview"', 'role = "site"'))
    with pytest.raises(ProtocolError) as refused:
        load_protocol(folder)
    places = {fault.place: fault.message for fault in refused.value.faults}
    assert "cannot be sealed" in places["worker_interview, auditor:sealed"]
