"""What forms ask about a record's life: when it ended, and which record was saved before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from audit_samples import SIGNED, Audited

from auditor_app.audit import delta_of, finalise, open_session, start_audit, store
from auditor_app.audit.filling import last_saved, session_for
from auditor_app.errors import RecordStateError
from auditor_app.protocols import shipped_protocol
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from auditor_app.vault import Vault

FORM = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Dormitory</h:title><model>'
    '<instance><data id="dormitory" version="1"><street/><secret/><end/></data></instance>'
    '<instance id="before" src="jr://instance/last-saved"/>'
    '<bind nodeset="/data/street" required="true()"/>'
    '<bind nodeset="/data/secret" relevant="/data/street = \'none\'"/>'
    '<bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>'
    '<setvalue ref="/data/street" event="odk-instance-first-load"'
    " value=\"instance('before')/data/street\"/></model></h:head>"
    '<h:body><input ref="/data/street"/><input ref="/data/secret"/></h:body></h:html>'
)
DORMITORY = parse_xform(FORM, "dormitory")


def begin(vault: Vault, audit_id: str, role: str = "site", street: str | None = None) -> str:
    """A record of a form that asks for the one before, begun as `start_record` begins them."""
    vault.forms.pin(FORM, "dormitory", "1", DORMITORY.digest)
    before = last_saved(vault, audit_id, DORMITORY, role)
    values = session_for(vault, DORMITORY, saved_before=before).values()
    record = vault.records.create(
        audit_id, DORMITORY.digest, "dormitory", "1", role, "Dormitory", values
    )
    if street is not None:
        answer(vault, record.id, "/data/street", street)
    return record.id


def answer(vault: Vault, record_id: str, ref: str, value: str) -> None:
    session = open_session(vault, record_id)
    store(vault, record_id, delta_of(session, session.answer(ref, value)))


def street_of(vault: Vault, record_id: str) -> str:
    return open_session(vault, record_id).value("/data/street")


def test_a_record_of_the_site_begins_with_what_was_saved_last_in_its_audit(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    first = begin(vault, audit_id, street="Canal Street")
    begin(vault, audit_id, street="Mill Lane")
    answer(vault, first, "/data/street", "Canal Road")
    third = begin(vault, audit_id)
    assert street_of(vault, third) == "Canal Road"
    asked = open_session(vault, third).evaluate_string("instance('before')/data/street", "/data")
    assert asked == "Canal Road"


def test_nothing_comes_from_another_audit(audited: Audited) -> None:
    vault = audited.vault
    begin(vault, audited.audit_id, street="Canal Street")
    protocol = shipped_protocol("ilo_forced_labour")
    other = start_audit(vault, protocol, "Another site")
    assert street_of(vault, begin(vault, other.id)) == ""


def test_no_workers_words_stand_in_anothers_interview(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    first = begin(vault, audit_id, "worker_interview", "Canal Street")
    second = begin(vault, audit_id, "worker_interview")
    assert street_of(vault, second) == ""
    assert street_of(vault, begin(vault, audit_id)) == ""
    asked = open_session(vault, second).evaluate_string(
        "count(instance('before')/data/street)", "/data"
    )
    assert asked == "0"
    assert street_of(vault, first) == "Canal Street"


def test_an_answer_taken_back_does_not_come_along(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    first = begin(vault, audit_id, street="none")
    answer(vault, first, "/data/secret", "a word")
    answer(vault, first, "/data/street", "Canal Street")
    xml = last_saved(vault, audit_id, DORMITORY, "site")
    assert xml is not None
    assert "Canal Street" in xml
    assert "a word" not in xml


def test_a_record_ended_with_its_last_answer_and_not_when_the_audit_was_signed(
    audited: Audited,
) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    record_id = begin(vault, audit_id, street="")
    with pytest.raises(RecordStateError):
        finalise(vault, audit_id, SIGNED)
    assert vault.records.values(record_id)["/data/end"] == ""
    answer(vault, record_id, "/data/street", "Canal Street")
    last = vault.records.get(record_id).changed_at
    finalise(vault, audit_id, SIGNED)
    ended = open_session(vault, record_id).evaluate("decimal-date-time(/data/end)", "/data")
    assert isinstance(ended, float)
    assert ended * 86_400 == pytest.approx(last.timestamp(), abs=0.01)
    assert "<end>2" in open_session(vault, record_id).submission_xml()
