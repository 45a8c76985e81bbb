"""Dates as numbers: whole days apart in every zone, and what they were on the way back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from xforms_samples import form, inputs

from auditor_app.xforms import FormSession
from auditor_app.xforms.expressions.compiler import compile_expression
from auditor_app.xforms.expressions.context import Context, Scope
from auditor_app.xforms.expressions.conversions import to_number, to_string
from auditor_app.xforms.expressions.days import LOCAL_TIME, local_time
from auditor_app.xforms.tree import ROOT, Node

ZONES = (
    "UTC",
    "America/Phoenix",
    "America/New_York",
    "America/St_Johns",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
)
FORM = form(
    "<born/><until/><day/><moment/><time/><text/>",
    '<bind nodeset="/data/born" type="date"/><bind nodeset="/data/until" type="date"/>'
    '<bind nodeset="/data/day" type="date" calculate="now()"/>'
    '<bind nodeset="/data/moment" type="dateTime" calculate="today()"/>'
    '<bind nodeset="/data/time" type="time" calculate="now()"/>'
    '<bind nodeset="/data/text" calculate="date(today() + 10)"/>',
    inputs("born", "until"),
)

zones = st.sampled_from(ZONES)
dates = st.dates(date(1900, 1, 1), date(2200, 12, 31))
moments = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
)


class Place:
    """The host of expressions at one moment in one zone."""

    def __init__(self, zone: str, moment: datetime) -> None:
        self.root = Node(ROOT)
        self.zone = ZoneInfo(zone)
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def value(self, expression: str) -> object:
        LOCAL_TIME.set(local_time(self.zone, self.moment))
        return compile_expression(expression, Scope())(Context(self, self.root))  # type: ignore[arg-type]

    def text(self, expression: str) -> str:
        return to_string(self.value(expression))  # type: ignore[arg-type]

    def number(self, expression: str) -> float:
        return to_number(self.value(expression))  # type: ignore[arg-type]


def noon(zone: str) -> Place:
    return Place(zone, datetime(2026, 11, 23, 12, tzinfo=ZoneInfo(zone)))


@given(zones, dates, st.integers(-20_000, 20_000))
def test_a_date_and_some_days_are_the_date_so_many_days_later(
    zone: str, day: date, days: int
) -> None:
    later = (day + timedelta(days=days)).isoformat()
    place = noon(zone)
    assert place.text(f"date('{day}' + {days})") == later
    assert place.text(f"date({days} + '{day}')") == later
    assert place.text(f"date('{later}' - {days})") == day.isoformat()
    assert place.value(f"'{day}' + {days} = '{later}'") is True


@given(zones, dates, dates)
def test_dates_are_whole_days_apart(zone: str, first: date, second: date) -> None:
    apart = (second - first).days
    place = noon(zone)
    assert place.number(f"'{second}' - '{first}'") == apart
    assert place.text(f"date('{second}') - date('{first}')") == str(apart)
    assert place.value(f"'{second}' - '{first}' >= {apart}") is True
    assert place.number(f"'{second}' - string('{first}' + 0)") == apart


@given(zones, moments, st.integers(0, 40_000))
def test_thirty_days_are_over_on_the_day(zone: str, moment: datetime, days: int) -> None:
    place = Place(zone, moment)
    born = moment.astimezone(place.zone).date() - timedelta(days=days)
    assert place.value(f"today() - '{born}' >= {days}") is True
    assert place.value(f"today() - '{born}' > {days}") is False
    assert place.value(f"today() = '{born}' + {days}") is True


@given(zones, moments)
@example("Europe/Dublin", datetime(2026, 7, 1, 23, 30, tzinfo=UTC))
def test_today_begins_before_now_and_ends_after_it(zone: str, moment: datetime) -> None:
    place = Place(zone, moment)
    assert place.value("today() <= now() and now() >= today()") is True
    assert place.value("today() + 1 > now() and now() < date(today() + 1)") is True


@given(zones, moments)
@example("UTC", datetime(2015, 1, 1, 0, 0, 0, 1000, tzinfo=UTC))
def test_a_point_in_time_comes_back_from_its_number(zone: str, moment: datetime) -> None:
    place = Place(zone, moment)
    there = place.text("now()")
    assert datetime.fromisoformat(there) == moment
    back = place.text("date-time(decimal-date-time(now()))")
    assert place.number(f"'{back}'") == pytest.approx(place.number("now()"), abs=1e-9)
    if len(back) > 10:
        assert back == there


@pytest.mark.parametrize("zone", ZONES)
def test_no_change_of_the_clock_takes_a_day_away(zone: str) -> None:
    place = noon(zone)
    day = date(2026, 1, 1)
    for later in range(1, 366):
        expected = (day + timedelta(days=later)).isoformat()
        assert place.text(f"date('2026-01-01' + {later})") == expected
        assert place.number(f"'{expected}' - '2026-01-01'") == later


@pytest.mark.parametrize(
    ("zone", "expression", "expected"),
    [
        ("America/Phoenix", "number('1970-01-02') = 1 + 7 div 24", "true"),
        ("America/Phoenix", "date(0)", "1969-12-31T17:00:00.000-07:00"),
        ("America/Phoenix", "date('1970-01-01T00:00:00.000+00:00') * 1", "0"),
        ("America/Phoenix", "date('2012-08-08T00:00:00.000-07:00')", "2012-08-08"),
        ("America/Phoenix", "number('1941-12-07')", "-10252"),
        ("Asia/Kathmandu", "number('1970-01-02')", "1"),
        ("Asia/Kathmandu", "number('1970-01-02T05:45:00+05:45')", "1"),
        ("UTC", "number('2026-08-27T08:27:00.000+07:00')", "20692"),
        ("UTC", "number('2026-08-27T08:27:00.000+07:00') > 20692", "true"),
        ("UTC", "'2026-08-27T24:61:00' + 1", "NaN"),
        ("UTC", "'2026-02-30' + 1", "NaN"),
        ("UTC", "number('2026-08-27T08:27:00+15:00')", "NaN"),
        ("America/New_York", "'2026-07-01' < '2026-07-01T04:00:00.000Z'", "false"),
        ("America/New_York", "'2026-07-01' < '2026-07-01T04:00:00.001Z'", "true"),
        ("America/New_York", "date(decimal-date-time(today() - 60))", "2026-09-24"),
        (
            "America/New_York",
            "date('2026-07-01T00:00:00.000-04:00')",
            "2026-07-01T00:00:00.000-04:00",
        ),
        ("Pacific/Kiritimati", "date(today())", "2026-11-23"),
        ("UTC", "date('1970-1-2')", "1970-01-02"),
        ("UTC", "date('')", ""),
        ("UTC", "date(1 div 0)", ""),
        ("UTC", "date(-1000000000)", ""),
        ("UTC", "format-date(today() + 1, '%Y-%m-%d')", "2026-11-24"),
    ],
)
def test_numbers_are_those_of_the_specification(zone: str, expression: str, expected: str) -> None:
    assert noon(zone).text(expression) == expected


@pytest.mark.parametrize(
    ("zone", "day", "moment", "time"),
    [
        ("America/New_York", "2026-11-23", "2026-11-23T00:00:00.000-05:00", "21:30:00.000-05:00"),
        ("Asia/Kathmandu", "2026-11-24", "2026-11-24T00:00:00.000+05:45", "08:15:00.000+05:45"),
    ],
)
def test_a_calculated_node_holds_what_its_type_says(
    zone: str, day: str, moment: str, time: str
) -> None:
    now = datetime(2026, 11, 24, 2, 30, tzinfo=UTC).astimezone(ZoneInfo(zone))
    record = FormSession(FORM, clock=lambda: now)
    values = {name: record.node(f"/data/{name}").value for name in ("day", "moment", "time")}
    assert values == {"day": day, "moment": moment, "time": time}
    later = date.fromisoformat(day) + timedelta(days=10)
    assert record.node("/data/text").value == later.isoformat()


def test_two_records_in_two_zones_do_not_mix_their_days() -> None:
    now = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
    records = [
        FormSession(FORM, clock=lambda zone=zone: now.astimezone(ZoneInfo(zone)))  # type: ignore[misc]
        for zone in ("Asia/Kathmandu", "America/Phoenix")
    ]
    found = [record.evaluate("number('1970-01-02') * 24", "/data") for record in records * 2]
    assert found == pytest.approx([18.25, 31.0, 18.25, 31.0])


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("format-date('0001-01-01', '%d/%m/%Y')", "01/01/0001"),
        ("format-date('9999-12-31', '%d/%m/%Y')", "31/12/9999"),
        ("format-date-time('0001-01-01T00:00:00+05:00', '%Y-%m-%d %H')", "0001-01-01 00"),
        ("string(date('9999-12-31T23:59:59-12:00'))", "9999-12-31T23:59:59.000-12:00"),
        ("decimal-time('0001-01-01T12:00:00+14:00')", "0.5"),
    ],
)
def test_the_ends_of_the_calendar_are_dates_like_any_other(expression: str, expected: str) -> None:
    in_this_computers_zone = FormSession(FORM)
    assert in_this_computers_zone.evaluate_string(expression, "/data/born") == expected


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:00:00-05:00"])
def test_a_calculated_day_at_the_end_of_the_calendar_costs_no_answer(text: str) -> None:
    ends = form(
        "<moment/><day/>",
        '<bind nodeset="/data/moment" type="dateTime"/>'
        '<bind nodeset="/data/day" type="date" calculate="/data/moment"/>',
        inputs("moment"),
    )
    record = FormSession(ends)
    record.answer("/data/moment", text)
    assert (record.value("/data/moment"), record.value("/data/day")) == (text, text[:10])
