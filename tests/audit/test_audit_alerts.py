"""Zero-tolerance alerts: a written motive, states, a clock, and a site that is not told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from audit_samples import SIGNED, Audited, answer_all
from findings_samples import AMMAN, ARRIVED, MOTIVE, RAISED, made, raised

from auditor_app.audit import (
    assess,
    cancel_alert,
    confirm_alert,
    finalise,
    list_alerts,
    missing,
    note_deed,
    release_to_site,
    resolve_alert,
    start_follow_up,
    start_record,
    suspicions,
    visible_to_site,
)
from auditor_app.audit.alert_clock import months_later, working_day
from auditor_app.errors import AuditorError, FindingError, ProtocolError, RecordStateError
from auditor_app.protocols import shipped_protocol

HOUR = timedelta(hours=1)


def test_rules_propose_and_do_not_raise(audited: Audited) -> None:
    found = assess(audited.vault, audited.audit_id)
    indicated = sum(w.outcome == "indicated" for w in found.workers.values() if w.answered)
    proposed = {s.type.id: s for s in suspicions(audited.vault, audited.audit_id)}
    assert indicated
    assert proposed["forced_labour"].workers == indicated
    assert audited.vault.alerts.of_audit(audited.audit_id) == ()
    alert = raised(audited)
    left = {s.type.id for s in suspicions(audited.vault, audited.audit_id)}
    assert left == proposed.keys() - {"forced_labour"}
    cancel_alert(audited.vault, alert.id, "Misunderstood", by="Amina")
    assert {s.type.id for s in suspicions(audited.vault, audited.audit_id)} == proposed.keys()


BAD: dict[str, tuple[dict[str, Any], type[AuditorError], str]] = {
    "empty_motive": ({"motive": " \n "}, FindingError, "written motive"),
    "no_lead": ({"lead_auditor": ""}, FindingError, "Only the lead auditor"),
    "unknown_type": ({"kind": "theft"}, ProtocolError, "no zero-tolerance type theft"),
    "before_arrival": ({"arrived_at": RAISED + HOUR}, FindingError, "older than the arrival"),
    "no_zone": ({"arrived_at": ARRIVED.replace(tzinfo=None)}, FindingError, "time zone"),
    "future": ({"raised_at": datetime(2999, 1, 1, tzinfo=UTC)}, FindingError, "in the future"),
    "no_such_day": ({"rest_days": ["caturday"]}, FindingError, "no such day"),
    "code": ({"motive": "W-01 is held."}, FindingError, "code of a worker"),
    "unknown_finding": ({"finding_ids": ["none"]}, AuditorError, "no such finding"),
    "no_rest": (
        {
            "rest_days": [
                "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            ]
        },
        FindingError,
        "No day is left",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_raised_is_refused_with_a_remedy(audited: Audited, name: str) -> None:
    change, error, message = BAD[name]
    with pytest.raises(error, match=message) as told:
        raised(audited, **change)
    assert told.value.remedy
    assert audited.vault.alerts.of_audit(audited.audit_id) == ()


def test_states_follow_each_other_with_a_reason_each(audited: Audited) -> None:
    vault, alert = audited.vault, raised(audited)
    with pytest.raises(FindingError, match=r"raised cannot be resolved.* confirmed or cancelled"):
        resolve_alert(vault, alert.id, "Done", by="Amina")
    for why, by in (("", "Amina"), ("Seen", " ")):
        with pytest.raises(FindingError):
            confirm_alert(vault, alert.id, why, by=by)
    with pytest.raises(FindingError, match="before the alert was raised"):
        confirm_alert(vault, alert.id, "Seen", by="Amina", at=RAISED - HOUR)
    confirm_alert(vault, alert.id, "Passports counted", by="Amina", at=RAISED + HOUR)
    done = resolve_alert(vault, alert.id, "All given back", by="Omar", at=RAISED + 48 * HOUR)
    assert [(s.kind, s.by, s.reason) for s in done.steps] == [
        ("raised", "Amina", ""),
        ("confirmed", "Amina", "Passports counted"),
        ("resolved", "Omar", "All given back"),
    ]
    assert done.content.motive == MOTIVE
    with pytest.raises(FindingError, match="cannot be cancelled"):
        cancel_alert(vault, alert.id, "Late", by="Amina")


def test_after_the_sign_off_an_alert_goes_on_and_none_is_raised(audited: Audited) -> None:
    alert = raised(audited)
    finalise(audited.vault, audited.audit_id, SIGNED)
    with pytest.raises(RecordStateError):
        raised(audited)
    assert confirm_alert(audited.vault, alert.id, "Seen", by="Amina").steps[-1].follow_up


def _clock(audited: Audited, now: datetime) -> dict[str, tuple[str, str]]:
    (listed,) = list_alerts(audited.vault, audited.audit_id, now)
    return {d.what: (d.due.isoformat(timespec="seconds"), d.state) for d in listed.clock}


def test_the_clock_runs_from_arriving_and_from_raising(audited: Audited) -> None:
    # Monday, 2 November 2026
    raised(audited)
    assert _clock(audited, RAISED) == {
        "raised": ("2026-11-03T08:30:00+03:00", "met"),
        "meeting": ("2026-11-05T15:00:00+03:00", "running"),
        "report": ("2026-11-09T23:59:59+03:00", "running"),
        "check": ("2027-02-02T23:59:59+03:00", "running"),
    }


def test_friday_and_saturday_can_be_the_days_of_rest(audited: Audited) -> None:
    raised(audited, rest_days=["friday", "saturday"])
    assert _clock(audited, RAISED)["report"][0] == "2026-11-09T23:59:59+03:00"
    # From a Thursday on: Sunday is the first working day, Thursday the fifth.
    assert working_day(date(2026, 11, 5), 5, (4, 5)) == date(2026, 11, 12)
    assert working_day(date(2026, 11, 6), 1, (5, 6)) == date(2026, 11, 9)


def test_days_are_those_of_the_site_and_not_of_greenwich(audited: Audited) -> None:
    # In Amman it is Monday already, in Greenwich still Sunday.
    early = datetime(2026, 11, 2, 1, 0, tzinfo=AMMAN)
    raised(audited, arrived_at=early, raised_at=early)
    assert _clock(audited, RAISED)["report"][0] == "2026-11-09T23:59:59+03:00"


def test_a_deed_in_time_is_met_and_a_late_one_missed(audited: Audited) -> None:
    vault, alert = audited.vault, raised(audited)
    note_deed(vault, alert.id, "meeting", by="Amina", at=RAISED + 72 * HOUR)
    note_deed(vault, alert.id, "report", by="Amina", at=RAISED + 300 * HOUR)
    assert [s for _, s in _clock(audited, RAISED + 400 * HOUR).values()] == [
        "met",
        "met",
        "missed",
        "running",
    ]
    assert _clock(audited, RAISED + timedelta(days=100))["check"][1] == "missed"
    with pytest.raises(FindingError, match="noted already"):
        note_deed(vault, alert.id, "meeting", by="Amina")
    with pytest.raises(FindingError, match="knows no party"):
        note_deed(vault, alert.id, "party", by="Amina")


def test_an_alert_that_comes_late_says_so_and_a_cancelled_one_stops(audited: Audited) -> None:
    alert = raised(audited, arrived_at=RAISED - 25 * HOUR)
    cancel_alert(audited.vault, alert.id, "Misheard", by="Amina", at=RAISED + 100 * HOUR)
    states = [state for _, state in _clock(audited, RAISED + timedelta(days=200)).values()]
    assert states == ["missed", "missed", "stopped", "stopped"]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
        (date(2026, 9, 15), 3, date(2026, 12, 15)),
    ],
)
def test_months_end_where_the_calendar_does(start: date, months: int, end: date) -> None:
    assert months_later(start, months) == end


def test_days_are_those_of_the_site_whatever_zone_the_time_is_given_in(audited: Audited) -> None:
    arrived = datetime(2026, 11, 2, 22, 0, tzinfo=AMMAN)
    # Half past midnight at the site is still the day before in UTC.
    moment = datetime(2026, 11, 3, 0, 30, tzinfo=AMMAN)
    alert = raised(audited, arrived_at=arrived, raised_at=moment.astimezone(UTC))
    assert alert.content.raised_at == moment
    assert alert.content.raised_at.utcoffset() == AMMAN.utcoffset(None)
    (listed,) = list_alerts(audited.vault, audited.audit_id, moment)
    report = next(due for due in listed.clock if due.what == "report")
    assert report.due.date() == date(2026, 11, 10)


def test_a_clock_of_hours_does_not_slip_where_summer_time_ends(audited: Audited) -> None:
    london = ZoneInfo("Europe/London")
    arrived = datetime(2025, 10, 25, 20, 0, tzinfo=london)
    raised(audited, arrived_at=arrived, raised_at=arrived)
    (listed,) = list_alerts(audited.vault, audited.audit_id, arrived)
    due = next(due for due in listed.clock if due.what == "raised")
    assert due.due - arrived.astimezone(UTC) == timedelta(hours=24)


# What the site may see -----------------------------------------------------------------------


def test_the_site_sees_neither_alert_nor_its_findings_before_the_release(audited: Audited) -> None:
    vault = audited.vault
    first, hidden, last = (made(audited, title=t) for t in ("Fines", "Locked passports", "Hours"))
    alert = raised(audited, finding_ids=[hidden.id])
    confirm_alert(vault, alert.id, "A second shift says the same", by="Amina")
    copy = visible_to_site(vault, audited.audit_id)
    assert [f.finding_id for f in copy.findings] == [first.id, last.id]
    # No gap in the numbers tells that there is another.
    assert [f.number for f in copy.findings] == [1, 2]
    assert copy.alerts == ()
    for word in (MOTIVE, "Locked passports", "second shift", alert.id, hidden.id):
        assert word not in repr(copy)
    with pytest.raises(FindingError, match="not justified"):
        release_to_site(vault, alert.id, "", by="Amina")
    release_to_site(vault, alert.id, "The members decided; workers are safe", by="Amina")
    released = visible_to_site(vault, audited.audit_id)
    assert [f.number for f in released.findings] == [1, 2, 3]
    assert [a.motive for a in released.alerts] == [MOTIVE]
    with pytest.raises(FindingError, match="released already"):
        release_to_site(vault, alert.id, "Again", by="Amina")


def test_a_motive_with_the_code_of_who_was_interviewed_later_does_not_leave(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    alert = raised(audited, motive="W-41 is said to be held.")
    record = start_record(vault, audit_id, "worker_interview")
    answer_all(vault, record.id, {"/data/setting/pseudonym": "W-41"})
    with pytest.raises(FindingError, match="code of a worker"):
        release_to_site(vault, alert.id, "Decided", by="Amina")
    assert visible_to_site(vault, audit_id).alerts == ()
    assert [m.label for m in missing(vault, audit_id) if m.kind == "finding"] == ["Alert 1"]
    cancel_alert(vault, alert.id, "Said again without the code", by="Amina")
    assert not [m for m in missing(vault, audit_id) if m.kind == "finding"]


def test_a_cancelled_alert_frees_its_findings_and_is_never_told(audited: Audited) -> None:
    finding = made(audited)
    alert = raised(audited, finding_ids=[finding.id])
    assert visible_to_site(audited.vault, audited.audit_id).findings == ()
    cancel_alert(audited.vault, alert.id, "Misheard", by="Amina")
    copy = visible_to_site(audited.vault, audited.audit_id)
    assert ([f.finding_id for f in copy.findings], copy.alerts) == ([finding.id], ())


def test_a_grade_that_says_zero_tolerance_waits_for_a_release_too(audited: Audited) -> None:
    finding = made(audited, scale="amfori_bsci", grade="zero_tolerance")
    assert visible_to_site(audited.vault, audited.audit_id).findings == ()
    alert = raised(audited, finding_ids=[finding.id])
    release_to_site(audited.vault, alert.id, "Decided", by="Amina")
    assert len(visible_to_site(audited.vault, audited.audit_id).findings) == 1


def test_a_finding_that_is_carried_forward_stays_as_hidden_as_its_original(
    audited: Audited,
) -> None:
    vault, finding = audited.vault, made(audited)
    alert = raised(audited, finding_ids=[finding.id])
    finalise(vault, audited.audit_id, SIGNED)
    protocol = shipped_protocol("ilo_forced_labour")
    later = start_follow_up(vault, protocol, "Follow-up", audited.audit_id)
    assert visible_to_site(vault, later.id).findings == ()
    release_to_site(vault, alert.id, "Decided", by="Amina")
    assert len(visible_to_site(vault, later.id).findings) == 1
