"""The event log that a form may ask for: its events, their order, and how the CSV is written."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xforms_samples import form, inputs

from auditor_app.errors import AnswerError
from auditor_app.xforms import (
    AuditEvent,
    AuditEventKind,
    AuditLog,
    AuditSettings,
    FormDefinition,
    FormSession,
    Page,
    Preloads,
    audit_csv,
    load_form,
    revise,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

META = "<orx:meta><orx:audit/><orx:instanceID/></orx:meta>"
START = 1_764_000_000_000
ALL = AuditSettings("/data/meta/audit", True, True, True, True)


class Clock:
    """A clock that a test sets forward by milliseconds."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=self.now)

    def pass_by(self, milliseconds: int) -> None:
        self.now += milliseconds


def asked(attributes: str = "") -> FormDefinition:
    """Two questions alone, a page of two with a note, a repeat, and an audit node."""
    return form(
        f"<name/><age/><home><town/><street/></home><debt><sum/></debt>{META}",
        f'<bind nodeset="/data/orx:meta/orx:audit" type="binary" {attributes}/>'
        '<bind nodeset="/data/orx:meta/orx:instanceID" jr:preload="uid"/>'
        '<bind nodeset="/data/age" type="int"/>',
        inputs("name", "age") + '<group ref="/data/home" appearance="field-list">'
        '<input ref="/data/home/town"><label>T</label></input>'
        '<input ref="/data/home/street"><label>S</label></input></group>'
        '<group ref="/data/debt"><repeat nodeset="/data/debt">'
        '<input ref="/data/debt/sum"><label>Sum</label></input></repeat></group>',
    )


TRACKING = asked('odk:track-changes="true"')
NAMES_FILE = "/data/orx:meta/orx:audit"
NAME, AGE, HOME, DEBT = "/data/name", "/data/age", "/data/home", "/data/debt"


def opened(
    definition: FormDefinition = TRACKING,
    clock: Clock | None = None,
    values: Mapping[str, str] | None = None,
    preloads: Preloads | None = None,
) -> tuple[FormSession, AuditLog]:
    filled = FormSession(definition, clock=clock or Clock(), values=values, preloads=preloads)
    log = filled.keep_log()
    assert log is not None
    return filled, log


def page(filled: FormSession, ref: str) -> Page:
    return next(page for page in filled.pages() if page.ref == ref)


def done(log: AuditLog) -> tuple[AuditEvent, ...]:
    entries = log.take()
    return entries.done if entries is not None else ()


def told(log: AuditLog) -> list[tuple[str, str]]:
    return [(event.kind.value, event.node) for event in done(log)]


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_form_without_an_audit_node_has_no_log() -> None:
    filled = FormSession(form("<a/><meta><instanceID/></meta>", "", inputs("a")))

    assert filled.keep_log() is None
    assert filled.log is None


def test_the_submission_names_the_file_only_once_a_log_is_kept() -> None:
    filled = FormSession(TRACKING)
    before = filled.submission_xml()
    filled.keep_log()

    assert "<orx:audit/>" in before
    assert "<orx:audit>audit.csv</orx:audit>" in filled.submission_xml()


def test_a_question_alone_on_its_page_is_one_event_from_entering_to_leaving() -> None:
    clock = Clock()
    filled, log = opened(clock=clock)
    log.enter(page(filled, NAME))
    clock.pass_by(1500)
    filled.answer(NAME, "Ada")
    filled.answer(NAME, "Ada L")
    clock.pass_by(250)
    log.enter(page(filled, AGE))

    start, question = done(log)
    assert (start.kind, start.start, start.end) == (AuditEventKind.FORM_START, START, None)
    assert (question.kind, question.node) == (AuditEventKind.QUESTION, NAME)
    assert (question.start, question.end) == (START, START + 1750)
    assert (question.old_value, question.new_value) == ("", "Ada L")


def test_an_answer_that_came_back_to_what_it_was_is_no_change() -> None:
    filled, log = opened()
    filled.answer(NAME, "Ada")
    log.enter(page(filled, NAME))
    filled.answer(NAME, "Bob")
    filled.answer(NAME, "Ada")
    log.leave()

    assert (done(log)[-1].old_value, done(log)) == ("", ())


def test_values_stay_out_of_the_log_of_a_form_that_does_not_track_changes() -> None:
    filled, log = opened(asked())
    filled.answer(NAME, "Ada")
    log.enter(page(filled, NAME))
    filled.answer(NAME, "Bob")
    log.leave()

    assert {(event.old_value, event.new_value) for event in done(log)} == {("", "")}


def test_a_page_of_several_is_one_event_and_one_for_each_changed_question() -> None:
    filled, log = opened()
    log.enter(page(filled, HOME))
    filled.answer(f"{HOME}/street", "Mill Lane")
    log.leave()

    assert told(log) == [
        ("form start", ""),
        ("group questions", HOME),
        ("question", f"{HOME}/street"),
    ]


def test_a_page_of_several_tells_no_questions_where_changes_are_not_tracked() -> None:
    filled, log = opened(asked())
    log.enter(page(filled, HOME))
    filled.answer(f"{HOME}/street", "Mill Lane")
    log.leave()

    assert told(log)[1:] == [("group questions", HOME)]


def test_a_page_shown_again_with_other_questions_on_it_goes_on() -> None:
    filled, log = opened()
    log.enter(page(filled, HOME))
    log.enter(page(filled, HOME))
    log.leave()

    assert told(log)[1:] == [("group questions", HOME)]


def test_a_group_without_a_node_is_named_by_the_one_around_it() -> None:
    frame = form(
        f"<a/><b/>{META}",
        "",
        f'<group appearance="field-list">{inputs("a", "b")}</group>',
    )
    filled, log = opened(frame)
    log.enter(filled.pages()[0])
    log.leave()

    assert told(log)[1:] == [("group questions", "/data")]


def test_the_page_that_asks_for_another_instance_is_one_event_of_the_next_one() -> None:
    filled, log = opened()
    filled.add_repeat(DEBT)
    log.enter(page(filled, DEBT))
    filled.add_repeat(DEBT)
    log.enter(page(filled, f"{DEBT}[2]/sum"))

    assert told(log) == [
        ("form start", ""),
        ("add repeat", f"{DEBT}[2]"),
        ("add repeat", f"{DEBT}[3]"),
    ]


def test_an_instance_that_goes_is_told_after_what_was_answered_before_it_went() -> None:
    filled, log = opened()
    for number, amount in enumerate(("10", "20"), 1):
        filled.add_repeat(DEBT)
        filled.answer(f"{DEBT}[{number}]/sum", amount)
    log.enter(page(filled, HOME))
    log.take()
    filled.answer(f"{HOME}/town", "Amman")
    filled.remove_repeat(f"{DEBT}[1]")
    log.leave()

    assert told(log) == [
        ("group questions", HOME),
        ("question", f"{HOME}/town"),
        ("delete repeat", f"{DEBT}[1]"),
        ("group questions", HOME),
    ]


def test_the_page_of_an_instance_that_goes_is_over_with_it() -> None:
    filled, log = opened()
    filled.add_repeat(DEBT)
    log.enter(page(filled, f"{DEBT}[1]/sum"))
    filled.remove_repeat(f"{DEBT}[1]")
    log.leave()

    assert told(log)[-2:] == [("question", f"{DEBT}[1]/sum"), ("delete repeat", f"{DEBT}[1]")]


def test_who_has_no_screen_gets_an_event_for_every_answer() -> None:
    filled, log = opened()
    filled.answer(NAME, "Ada")
    filled.answer(NAME, "Ada")
    filled.answer(AGE, "41")

    start, name, age = done(log)
    assert (start.kind, name.node, age.node) == (AuditEventKind.FORM_START, NAME, AGE)
    assert (age.start, age.end, age.old_value, age.new_value) == (START, START, "", "41")


def test_an_answer_to_a_question_of_another_page_is_an_event_of_its_own() -> None:
    filled, log = opened()
    log.enter(page(filled, HOME))
    filled.answer(NAME, "from a job that took its time")
    log.leave()

    assert told(log)[1:] == [("question", NAME), ("group questions", HOME)]


def test_a_whole_sitting_is_told_in_order() -> None:
    filled, log = opened()
    log.begin()
    log.enter(page(filled, NAME))
    filled.answer(NAME, "Ada")
    log.jump()
    log.enter(page(filled, HOME))
    log.end()
    log.exit()
    log.begin()
    log.refused()
    log.exit()
    log.finalize()

    assert [kind for kind, _ in told(log)] == [
        "form start",
        "question",
        "jump",
        "group questions",
        "end screen",
        "form save",
        "form exit",
        "form resume",
        "constraint error",
        "form exit",
        "form finalize",
    ]


def test_leaving_a_record_that_nobody_opened_is_nothing() -> None:
    _, log = opened()
    log.exit()

    assert log.take() is None
    assert not log.to_write


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        (AuditLog.saving_failed, "save error"),
        (AuditLog.finalizing_failed, "finalize error"),
        (AuditLog.refused, "constraint error"),
    ],
)
def test_what_went_wrong_is_a_moment(report: object, kind: str) -> None:
    _, log = opened()
    assert callable(report)
    report(log)

    (event,) = done(log)
    assert (event.kind.value, event.start, event.end) == (kind, START, None)


def test_a_record_opened_again_is_resumed_and_begins_with_what_was_left_open() -> None:
    filled, log = opened()
    log.enter(page(filled, NAME))
    filled.answer(NAME, "Ada")
    entries = log.take()
    assert entries is not None
    again = FormSession(TRACKING, clock=Clock(), values=filled.values())
    resumed = again.keep_log(entries.open, resumed=True)
    assert resumed is not None
    nothing_yet = resumed.take()
    again.answer(AGE, "41")

    assert [event.kind for event in entries.done] == [AuditEventKind.FORM_START]
    assert nothing_yet is None
    assert told(resumed) == [("question", NAME), ("form resume", ""), ("question", AGE)]


def test_what_is_still_shown_is_told_as_if_it_were_left_now() -> None:
    clock = Clock()
    filled, log = opened(clock=clock)
    log.enter(page(filled, NAME))
    clock.pass_by(700)
    filled.answer(NAME, "Ada")
    first = log.take()
    clock.pass_by(300)
    filled.answer(NAME, "Ada L")
    second = log.take()

    assert first is not None
    assert second is not None
    assert [(e.end, e.new_value) for e in first.open] == [(START + 700, "Ada")]
    assert [(e.end, e.new_value) for e in second.open] == [(START + 1000, "Ada L")]
    assert second.done == ()


def test_what_could_not_be_written_comes_again_in_its_place() -> None:
    filled, log = opened()
    filled.answer(NAME, "Ada")
    entries = log.take()
    assert entries is not None
    filled.answer(AGE, "41")
    log.give_back(entries)

    again = log.take()
    assert again is not None
    assert [event.node for event in again.done] == ["", NAME, AGE]
    assert again.values == {NAMES_FILE: "audit.csv"}


def test_the_name_of_the_file_is_to_be_stored_once() -> None:
    filled, log = opened()
    filled.answer(NAME, "Ada")
    first = log.take()
    filled.answer(NAME, "Bob")
    second = log.take()

    assert first is not None
    assert second is not None
    assert (first.values, second.values) == ({NAMES_FILE: "audit.csv"}, {})


def test_the_person_is_named_in_every_event_where_the_form_asks() -> None:
    preloads = Preloads(device_id="auditor:1", username="Amina Haddad")
    filled, log = opened(asked('odk:identify-user="true"'), preloads=preloads)
    log.enter(page(filled, NAME))
    log.exit()

    assert {event.user for event in done(log)} == {"Amina Haddad"}


def test_a_person_without_a_name_is_told_by_the_device() -> None:
    filled, log = opened(
        asked('odk:identify-user="true"'), preloads=Preloads(device_id="auditor:1")
    )
    filled.answer(NAME, "Ada")

    assert {event.user for event in done(log)} == {"auditor:1"}


def test_nobody_is_named_where_the_form_does_not_ask() -> None:
    filled, log = opened(preloads=Preloads(username="Amina Haddad"))
    filled.answer(NAME, "Ada")

    assert {event.user for event in done(log)} == {""}


def test_a_reason_is_due_only_for_a_changed_record_that_replaces_a_finished_one() -> None:
    asking = asked('odk:track-changes-reasons="on-form-edit"')
    filled, log = opened(asking)
    filled.answer(NAME, "Ada")
    edited, edit_log = opened(asking, values=revise(asking, filled.values()))
    untouched = edit_log.reason_due
    edited.answer(NAME, "Bob")

    assert (log.reason_due, untouched, edit_log.reason_due) == (False, False, True)
    with pytest.raises(AnswerError):
        edit_log.give_reason("  ")
    edit_log.give_reason(" the name was misheard ")
    assert not edit_log.reason_due
    assert [(event.kind.value, event.reason) for event in done(edit_log)] == [
        ("form resume", ""),
        ("question", ""),
        ("change reason", "the name was misheard"),
    ]


def test_a_form_that_wants_the_place_is_told_that_nobody_follows_it() -> None:
    three = 'odk:location-priority="balanced" odk:location-min-interval="60"'
    without, wanting = asked(three), asked(f'{three} odk:location-max-age="120"')
    filled, log = opened(wanting)
    filled.answer(NAME, "Ada")
    events = done(log)
    lines = rows(audit_csv(log.settings, events))

    assert opened(without)[1].settings.tracks_location is False
    assert [event.kind.value for event in events][:2] == [
        "form start",
        "location tracking disabled",
    ]
    assert lines[0][4:] == ["latitude", "longitude", "accuracy"]
    assert {tuple(line[4:]) for line in lines[1:]} == {("", "", "")}


def test_the_file_has_the_columns_asked_for_and_no_others() -> None:
    event = AuditEvent(AuditEventKind.QUESTION, 1, 2, NAME, "a", "b", "u", "r")

    assert audit_csv(AuditSettings("/data/meta/audit"), [event]) == (
        "event,node,start,end\nquestion,/data/name,1,2\n"
    )
    assert audit_csv(ALL, [event]) == (
        "event,node,start,end,latitude,longitude,accuracy,old-value,new-value,user,change-reason\n"
        "question,/data/name,1,2,,,,a,b,u,r\n"
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain", "plain"),
        ("", ""),
        ("a, b", '"a, b"'),
        ("a\nb", '"a\nb"'),
        ('a 5" pipe', 'a 5" pipe'),
        ('5", then', '"5"", then"'),
        ('"said', '"""said"'),
        ("a\rb", '"a\rb"'),
        ("مرحبا", "مرحبا"),
    ],
)
def test_a_value_is_quoted_as_the_specification_says(value: str, written: str) -> None:
    event = AuditEvent(AuditEventKind.FORM_EXIT, 7, user=value)
    text = audit_csv(AuditSettings("", identifies_user=True), [event])

    assert text == f"event,node,start,end,user\nform exit,,7,,{written}\n"


@given(st.lists(st.text(st.characters(exclude_characters="\0", codec="utf-8")), max_size=4))
def test_any_value_is_read_back_by_any_reader_of_csv(values: list[str]) -> None:
    events = [
        AuditEvent(AuditEventKind.QUESTION, 1, 2, NAME, value, value[::-1], value, value)
        for value in values
    ]

    assert [line[-4:] for line in rows(audit_csv(ALL, events))[1:]] == [
        [value, value[::-1], value, value] for value in values
    ]


@given(st.text(), st.integers(0, 2**60))
def test_an_event_is_the_same_after_it_was_kept(text: str, moment: int) -> None:
    event = AuditEvent(AuditEventKind.QUESTION, moment, None, text, text, text, text, text)

    assert AuditEvent.from_json(event.to_json()) == event
    assert "\n" not in event.to_json()


def test_an_xlsform_asks_for_its_log_with_a_row_of_type_audit(tmp_path: Path) -> None:
    sheet = tmp_path / "asked.md"
    sheet.write_text(
        """
| survey | | | | |
| | type | name | label | parameters |
| | text | name | Name | |
| | audit | audit | | track-changes=true identify-user=true |
""",
        encoding="utf-8",
    )
    filled, log = opened(load_form(sheet), preloads=Preloads(username="Amina"))
    ref = next(question.ref for question in filled.form.questions())
    filled.answer(ref, "Ada, and others")

    assert audit_csv(log.settings, done(log)) == (
        "event,node,start,end,old-value,new-value,user\n"
        f"form start,,{START},,,,Amina\n"
        f'question,{ref},{START},{START},,"Ada, and others",Amina\n'
    )
