"""What the board draws is named in protocol.toml: every wrong name is told with its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor_app.errors import ProtocolError
from auditor_app.protocols import Protocol, load_protocol

Copy = Callable[..., Path]
TOML = "protocol.toml"
HOURS, FEES = "protocol.toml, board.hours", "protocol.toml, board.fees"


def test_the_shipped_protocol_draws_hours_and_fees(protocol: Protocol) -> None:
    hours, fees = protocol.board.hours, protocol.board.fees
    assert hours is not None
    assert hours.months is not None
    assert hours.months.form_id == "wages_hours"
    assert fees is not None
    assert fees.corridors is not None
    assert fees.corridors.form_id == "recruitment_fees"


def test_a_protocol_may_have_nothing_to_draw(protocol_copy: Copy) -> None:
    folder = protocol_copy()
    text = (folder / TOML).read_text("utf-8")
    start, end = text.index("[board.hours]"), text.index("[[photos]]")
    (folder / TOML).write_text(text[:start] + text[end:], "utf-8")
    loaded = load_protocol(folder)
    assert (loaded.board.hours, loaded.board.fees) == (None, None)


MONTHS, CORRIDORS = f"{HOURS}.months", f"{FEES}.corridors"
CLOCK = 'clock = "/data/month/month_hours/clock_week"'
OVERTIME = '"/data/month/month_hours/overtime_hours"]'
FAULTS = {
    "interview": ("hours/hours_week", "hours/hours", f"{HOURS}.interview", "no question"),
    "form": ('form = "wages_hours"', 'form = "wages"', f"{MONTHS}.form", "no form wages."),
    "limit": ("rules/total_limit", "rules/limit", f"{MONTHS}.total_limit", "no question"),
    "no_repeat": ('repeat = "/data/month"', 'repeat = "/data/rules"', f"{MONTHS}.repeat", "no rep"),
    "outside": (CLOCK, 'clock = "/data/rules/total_limit"', f"{MONTHS}.clock", "does not lie in"),
    "usual": (OVERTIME, '"/data/month/over"]', f"{MONTHS}.usual[2]", "no question"),
    "missing": ('month = "/data/month/month_hours/month_date"', "", f"{MONTHS}.month", "missing"),
    "misspelt": ('longest = "', 'longst = "', f"{MONTHS}.longst", "no such setting"),
    "paid": ("interview/debt/fee_total", "interview/debt/fees", f"{FEES}.paid", "no question"),
    "condition": ("fees_paid = 'no'", "fees_paid = ", f"{FEES}.nothing", ""),
    "asks": ("fees_paid = 'yes'", "fees_pad = 'yes'", f"{FEES}.something", "no question"),
    "corridor": ("corridor/monthly_wage", "corridor/pay", f"{CORRIDORS}.wage", "no question"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_the_board_is_to_draw_and_cannot_is_told_with_its_place(
    protocol_copy: Copy, name: str
) -> None:
    old, new, place, message = FAULTS[name]
    with pytest.raises(ProtocolError) as told:
        load_protocol(protocol_copy((TOML, old, new)))
    faults = [fault for fault in told.value.faults if fault.place == place]
    assert faults, [str(fault) for fault in told.value.faults]
    assert any(message in fault.message for fault in faults)
    assert all(fault.remedy for fault in faults)
