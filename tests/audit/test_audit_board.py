"""The board of an audit: what it says is what the audit says, read once, and again when changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from audit_samples import SIGNED, Audited, answer_all
from findings_samples import FOUND, RAISED, interviews, made, raised

from auditor_app.audit import (
    assess,
    close_finding,
    draw_sample,
    finalise,
    override_outcome,
    plan_sample,
    sample_progress,
    start_record,
)
from auditor_app.audit.board import Board, Readings, glance, make_board, plan_told
from auditor_app.audit.board import reading as reading_room
from auditor_app.audit.findings import today

if TYPE_CHECKING:
    from auditor_app.audit.board import DayPlan
    from auditor_app.vault import Record
    from auditor_app.xforms import FormSession


@dataclass(frozen=True)
class Counted:
    """How far a record is, as these tests count it."""

    answered: int
    questions: int
    missing: int
    faults: int


def counted(session: FormSession) -> Counted:
    kinds = [problem.kind for problem in session.problems()]
    answered = sum(bool(value) for value in session.values().values())
    return Counted(answered, 1, kinds.count("required"), kinds.count("constraint"))


@dataclass
class Reader:
    """Somebody who reads the board again and again, and what had to be read for it."""

    audited: Audited
    readings: Readings

    def read(self) -> tuple[Record, ...]:
        vault = self.audited.vault
        stale = self.readings.stale(vault, self.audited.audit_id)
        for record in stale:
            self.readings.read(vault, record)
        return stale

    def board(self) -> Board:
        self.read()
        return make_board(self.audited.vault, self.readings, self.audited.audit_id)

    def plan(self) -> DayPlan:
        return self.board().plan


@pytest.fixture
def reader(audited: Audited) -> Reader:
    return Reader(audited, Readings(counted))


def plan_it(audited: Audited) -> None:
    plan_sample(audited.vault, audited.audit_id, "smeta")


# What it says ------------------------------------------------------------------------------------


def test_the_board_says_what_the_audit_says(reader: Reader) -> None:
    vault, audit_id = reader.audited.vault, reader.audited.audit_id
    plan_it(reader.audited)
    board = reader.board()
    assert board.assessment == assess(vault, audit_id)
    assert board.sample == sample_progress(vault, audit_id)
    assert [each.record for each in board.records] == list(vault.records.of_audit(audit_id))
    outcomes = {each.record.id: each.outcome for each in board.records if each.outcome}
    workers = assess(vault, audit_id).workers
    assert outcomes == {name: worker.outcome for name, worker in workers.items()}


def test_after_sealing_it_says_the_same_and_nothing_of_a_record_is_kept_from_before(
    reader: Reader,
) -> None:
    vault, audit_id = reader.audited.vault, reader.audited.audit_id
    plan_it(reader.audited)
    before = reader.board()
    finalise(vault, audit_id, SIGNED)
    assert len(reader.readings.stale(vault, audit_id)) == len(before.records)
    board = reader.board()
    assert board.assessment == assess(vault, audit_id)
    assert board.sample == sample_progress(vault, audit_id)
    sealed = [each for each in board.records if each.sealed]
    assert {each.record.role for each in sealed} == {"worker_interview"}
    assert board.hours is not None
    assert board.hours.workers is not None
    assert (board.hours.workers.told, board.hours.workers.not_kept) == (0, len(sealed))
    assert board.fees is not None
    assert board.fees.workers.not_kept == len(sealed)
    assert (board.plan.forms, board.plan.sample, board.plan.unplanned) == ((), None, False)


# Reading ----------------------------------------------------------------------------------------


def test_a_record_is_read_once_and_again_only_when_it_has_changed(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    real = reading_room.open_session
    monkeypatch.setattr(
        reading_room, "open_session", lambda v, r, *a: (opened.append(r), real(v, r, *a))[1]
    )
    reader.board()
    assert len(opened) == 7
    reader.board()
    assert len(opened) == 7
    first = interviews(reader.audited)[0]
    answer_all(reader.audited.vault, first, {"/data/interview/hours/hours_day": "9"})
    reader.board()
    assert opened[7:] == [first]


def test_what_the_auditor_set_and_what_was_undone_is_read_anew(reader: Reader) -> None:
    vault = reader.audited.vault
    reader.read()
    record_id = interviews(reader.audited)[5]
    override_outcome(vault, record_id, "potential", "Said on the way out.")
    assert [record.id for record in reader.read()] == [record_id]
    shown = next(r for r in reader.board().records if r.record.id == record_id)
    assert (shown.outcome, shown.computed) == ("potential", "none_observed")
    vault.records.undo(record_id)
    assert [record.id for record in reader.read()] == [record_id]


def test_what_was_forgotten_is_read_again(reader: Reader) -> None:
    reader.read()
    reader.readings.forget()
    assert len(reader.read()) == 7


def test_what_is_read_of_a_record_is_not_printed_by_accident(reader: Reader) -> None:
    reader.read()
    said = [reader.readings.of(name) for name in interviews(reader.audited)]
    words = "".join(map(repr, said))
    assert "WorkerAssessment" not in words
    assert "answers" not in words


def test_a_glance_at_an_unchanged_audit_moves_the_clock_alone(reader: Reader) -> None:
    raised(reader.audited)
    board = reader.board()
    vault = reader.audited.vault
    due = {each.what: each for each in board.alerts[0].clock}["meeting"]
    before = replace(board, made_at=due.due - timedelta(seconds=5))
    again = glance(vault, before, due.due - timedelta(seconds=1))
    assert again is not None
    assert [each.state for each in again.alerts[0].clock if each.what == "meeting"] == ["running"]
    later = glance(vault, before, due.due + timedelta(seconds=1))
    if later is not None:  # else midnight lies between the two, and the whole board is made anew
        states = [each.state for each in later.alerts[0].clock if each.what == "meeting"]
        assert states == ["missed"]
    assert glance(vault, board, board.made_at + timedelta(days=1)) is None
    made(reader.audited)
    assert glance(vault, board, board.made_at) is None


# The day's plan ---------------------------------------------------------------------------------


def test_the_plan_names_what_is_left_of_each_form(reader: Reader) -> None:
    vault, audit_id = reader.audited.vault, reader.audited.audit_id
    plan = reader.plan()
    assert plan.forms == ()
    assert [f.form_id for f in plan.optional][:2] == ["opening_meeting", "site_tour"]
    tour = start_record(vault, audit_id, "site_tour")
    first = interviews(reader.audited)[0]
    answer_all(vault, first, {"/data/interview/person/gender": ""})
    plan = reader.plan()
    left = {each.form.form_id: each for each in plan.forms}
    assert list(left) == ["site_tour", "worker_interview"]
    assert [record.id for record in left["site_tour"].to_finish] == [tour.id]
    assert [record.id for record in left["worker_interview"].to_finish] == [first]
    assert "site_tour" not in [form.form_id for form in plan.optional]


def test_what_is_to_be_mended_is_told_from_what_is_unfinished(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = Counted(5, 9, 2, 1)
    monkeypatch.setattr(reader, "readings", Readings(lambda _: faulty))
    plan = reader.plan()
    assert [len(each.to_mend) for each in plan.forms] == [1, 6]
    assert [len(each.to_finish) for each in plan.forms] == [0, 0]


def test_before_the_plan_of_the_sample_it_is_the_plan_that_is_to_be_made(reader: Reader) -> None:
    assert reader.plan().unplanned
    assert reader.plan().sample is None
    plan_it(reader.audited)
    assert not reader.plan().unplanned


def test_it_says_how_many_of_the_sample_are_left_and_which_strata_fall_short(
    reader: Reader,
) -> None:
    plan_it(reader.audited)
    sample = reader.plan().sample
    assert sample is not None
    progress = sample_progress(reader.audited.vault, reader.audited.audit_id)
    assert (sample.heard, sample.wanted) == (6, progress.plan.interviews)
    assert sample.left == progress.plan.interviews - 6
    strata = [s for a in progress.attributes if a.counted for s in a.strata]
    assert len(sample.short) == sum(s.interviewed < s.wanted for s in strata)
    shares = [each.interviewed / each.wanted for each in sample.short]
    assert shares == sorted(shares)
    assert all(each.left > 0 for each in sample.short)


def test_of_who_was_drawn_it_says_how_many_are_not_seen_and_nobody_s_name(reader: Reader) -> None:
    audited = reader.audited
    plan_it(audited)
    pasted = "\n".join(f"Zainab Number{n}\tline {n % 2}" for n in range(1, 61))
    draw_sample(audited.vault, audited.audit_id, pasted, {"line 0": 9, "line 1": 3}, "SEED")
    board = reader.board()
    assert board.plan.sample is not None
    assert (board.plan.sample.drawn, board.plan.sample.not_seen) == (12, 6)
    assert "Zainab" not in repr(board)


def test_actions_are_counted_by_their_deadlines(reader: Reader) -> None:
    day = today()
    deadlines = {"late": -1, "today": 0, "week": 7, "later": 8}
    for title, days in deadlines.items():
        made(
            reader.audited,
            title=title,
            found_on=day - timedelta(days=9),
            deadline=day + timedelta(days=days),
            deadline_reason="agreed",
        )
    actions = reader.plan().actions
    assert (actions.overdue, actions.soon, actions.nearest) == (1, 2, day)
    listed = {each.finding.content.title: each.finding.id for each in reader.board().findings}
    close_finding(reader.audited.vault, listed["late"], "Seen.", verified_by="Amina")
    assert reader.plan().actions.overdue == 0


def test_observed_indicators_without_a_finding_are_counted(reader: Reader) -> None:
    before = reader.plan().proposals
    assert before > 0
    made(reader.audited, found_on=FOUND)
    assert reader.plan().proposals == before


def test_others_see_of_the_plan_nothing_that_workers_said(reader: Reader) -> None:
    plan_it(reader.audited)
    day = today()
    soon = {"deadline": day + timedelta(days=2), "deadline_reason": "agreed", "found_on": day}
    shown = made(reader.audited, title="Exit locked", **soon)
    kept = made(reader.audited, title="Passports kept", **soon)
    raised(reader.audited, finding_ids=(kept.id,))
    board = reader.board()
    assert board.alerts[0].alert.content.raised_at == RAISED
    told = plan_told(board)
    assert board.plan.actions.soon == 2
    assert told.actions.soon == 1
    assert told.proposals == 0
    assert told.sample is not None
    assert told.sample.short == ()
    assert told.sample.heard == 6
    assert {each.finding_id for each in board.visible.findings} == {shown.id}
