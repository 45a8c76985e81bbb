"""Flags that records other than interviews raise for the site, and the alerts that they propose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from filled_forms import fill, refs_by_name
from source_answers import record

from auditor_app.protocols import assess_site, flags_for_site
from auditor_app.protocols.sources import RecordFindings
from auditor_app.protocols.zero_tolerance import SuspicionRule
from auditor_app.xforms import FormSession, parse_xform

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol


def of_form(protocol: Protocol, form_id: str, **answers: str) -> tuple[str, ...]:
    """The flags that a form raises with nothing but these answers."""
    definition = protocol.form(form_id).definition
    refs = refs_by_name(definition)
    session = fill(FormSession(definition), {refs[name]: v for name, v in answers.items()})
    return flags_for_site(protocol, session)


DANGER = (
    "opening_meeting", "site_tour", "management_interview", "group_interview", "closing_meeting",
)  # fmt: skip


@pytest.mark.parametrize("form_id", DANGER)
def test_immediate_danger_is_a_flag_in_whichever_form_it_is_written(
    protocol: Protocol, form_id: str
) -> None:
    assert of_form(protocol, form_id, immediate_danger="yes") == ("immediate_danger",)
    assert of_form(protocol, form_id, immediate_danger="no") == ()
    assert of_form(protocol, form_id) == ()


def test_every_form_that_asks_for_danger_is_heard(protocol: Protocol) -> None:
    asking = {f.form_id for f in protocol.forms if "immediate_danger" in refs_by_name(f.definition)}
    assert asking == {*DANGER, "worker_interview"}


@pytest.mark.parametrize(
    ("year", "flags"),
    [
        ("2007", ()),
        # Born in 2008 one is 18 at most in November 2026, and may be 17: that is looked at closer.
        ("2008", ()),
        ("2009", ("child",)),
        ("2011", ("child",)),
        ("2012", ("child", "below_minimum_age")),
        (None, ()),
    ],
)
def test_a_child_is_found_by_the_year_of_birth_in_any_file(
    protocol: Protocol, year: str | None, flags: tuple[str, ...]
) -> None:
    changes = {"birth_year#2": year}
    assert flags_for_site(protocol, record(protocol, "document_review", **changes)) == flags


def test_the_age_in_a_file_is_that_of_the_day_on_which_it_was_read(protocol: Protocol) -> None:
    changes = {"birth_year#2": "2007", "review_date": "2024-11-20"}
    assert flags_for_site(protocol, record(protocol, "document_review", **changes)) == ("child",)


@pytest.mark.parametrize(
    ("form_id", "name", "shown", "not_shown"),
    [
        ("site_tour", "young_number", "1", "0"),
        ("site_profile", "children_seen", "yes", "not_checked"),
    ],
)
def test_who_looks_too_young_is_a_sign_of_its_own_and_no_child(
    protocol: Protocol, form_id: str, name: str, shown: str, not_shown: str
) -> None:
    assert of_form(protocol, form_id, **{name: shown}) == ("child_seen",)
    assert of_form(protocol, form_id, **{name: not_shown}) == ()


def test_a_record_by_an_older_form_raises_nothing_that_it_does_not_ask(protocol: Protocol) -> None:
    older = parse_xform(
        """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
            <h:head><h:title>Old</h:title><model>
            <instance><data id="site_tour" version="1"><seen/></data></instance>
            <bind nodeset="/data/seen" type="string"/></model></h:head>
            <h:body><input ref="/data/seen"><label>Seen?</label></input></h:body></h:html>"""
    )
    assert flags_for_site(protocol, FormSession(older)) == ()


def test_a_flag_of_the_site_names_its_sources_counts_nobody_and_proposes_an_alert(
    protocol: Protocol,
) -> None:
    records = [
        RecordFindings(str(number), "", "form", source, (), flags=flags)
        for number, (source, flags) in enumerate(
            (
                ("document", ("below_minimum_age",)),
                ("observation", ("below_minimum_age",)),
                ("document", ("below_minimum_age",)),
                ("management", ()),
            )
        )
    ]
    site = assess_site(protocol, (), records=records)
    (raised,) = site.raised
    assert (raised.id, raised.sources) == ("below_minimum_age", ("observation", "document"))
    assert site.flags == ()
    rule = SuspicionRule("child_labour", ("child", "below_minimum_age"), (), ())
    assert rule.met_at_site(site)
    # A rule that wants more of the same worker is not met by what nobody is known to be.
    assert not replace(rule, outcomes=("indicated",)).met_at_site(site)
    assert not replace(rule, indicators=("P8",)).met_at_site(site)
    assert not replace(rule, flags=("child",)).met_at_site(site)
