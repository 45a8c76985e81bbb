"""What a record shows is found; what is not asked any more, or identifies somebody, is not."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

import pytest
from audit_samples import EXITS, SIGNED, Audited

from auditor_app.audit import (
    bring_up_to_date,
    delta_of,
    finalise,
    open_session,
    search,
    store,
    texts_of,
    undo,
)
from auditor_app.audit.filling import session_for
from auditor_app.vault import EvidenceMetadata, Place, Vault
from auditor_app.xforms import parse_xform
from auditor_app.xforms.definition.namespaces import AUDITOR

if TYPE_CHECKING:
    from auditor_app.vault import Record

FORM = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:auditor="https://auditor.local/ns/1">'
    "<h:head><h:title>Told</h:title><model><instance>"
    '<data id="told"><agree/><name/><said/><kept/><hidden/><who><born/><job/></who><where/>'
    "</data></instance>"
    '<bind nodeset="/data/name" auditor:identity="yes"/>'
    '<bind nodeset="/data/job" auditor:identity="no"/>'
    '<bind nodeset="/data/who" auditor:identity="yes"/>'
    '<bind nodeset="/data/said" relevant="/data/agree = \'yes\'"/>'
    '<bind nodeset="/data/hidden" calculate="concat(\'secretly \', /data/name)"/>'
    '<bind nodeset="/data/where" type="geopoint"/>'
    '</model></h:head><h:body><input ref="/data/agree"/><input ref="/data/name"/>'
    '<input ref="/data/said"/><select1 ref="/data/kept"><item><label>In the *office* safe</label>'
    "<value>office</value></item></select1>"
    '<group ref="/data/who"><input ref="/data/who/born"/></group><input ref="/data/where"/>'
    "</h:body></h:html>"
)


def started(vault: Vault) -> Record:
    xml = FORM.replace("https://auditor.local/ns/1", AUDITOR)
    digest = hashlib.sha256(xml.encode()).hexdigest()
    audit = vault.audits.create("p", "1", "An audit")
    vault.forms.pin(xml, "told", "1", digest)
    values = session_for(vault, parse_xform(xml, "told")).values()
    return vault.records.create(audit.id, digest, "told", "1", "worker_interview", "W", values)


def tell(vault: Vault, record_id: str, **answers: str) -> None:
    session = open_session(vault, record_id)
    for name, value in answers.items():
        changes = session.answer("/data/" + name.replace("__", "/"), value)
        store(vault, record_id, delta_of(session, changes))


def refs(vault: Vault, query: str) -> list[str]:
    return [hit.ref for hit in search(vault, query).hits]


def test_answers_are_found_as_they_read_and_titles_and_captions_too(audited: Audited) -> None:
    vault = audited.vault
    places = {hit.place for hit in search(vault, "door").hits}
    assert Place.CAPTION in places
    assert EXITS in [hit.ref for hit in search(vault, "teal").hits]
    title = vault.audits.get(audited.audit_id).title
    assert search(vault, title).hits[0].place is Place.AUDIT_TITLE
    record = vault.records.get(audited.site_id)
    assert record.id in [hit.record_id for hit in search(vault, record.title).hits]


def test_the_label_of_a_choice_is_found_without_its_marks(empty_vault: Vault) -> None:
    record = started(empty_vault)
    tell(empty_vault, record.id, kept="office")
    assert refs(empty_vault, "office safe") == ["/data/kept"]


def test_what_identifies_a_person_is_never_indexed(empty_vault: Vault) -> None:
    record = started(empty_vault)
    tell(empty_vault, record.id, name="Chitra", who__born="Mymensingh", where="23.81 90.41 0 0")
    for query in ("Chitra", "Mymensingh", "secretly", "23.81"):
        assert search(empty_vault, query).hits == ()
    assert texts_of(empty_vault, record.id) == ({}, {})


def test_a_caption_is_found_where_its_question_is_asked_and_identifies_nobody(
    empty_vault: Vault,
) -> None:
    record = started(empty_vault)
    tell(empty_vault, record.id, agree="yes")
    jpeg = EvidenceMetadata("image/jpeg", "jpg")
    for ref, caption in (
        ("/data/said", "The locked gate"),
        ("/data/name", "Badge of Chitra"),
        ("/data/who/born", "Passport of Chitra Begum"),
    ):
        empty_vault.evidence.add(record.id, ref, b"x", None, jpeg, caption)
    assert refs(empty_vault, "gate") == ["/data/said"]
    assert search(empty_vault, "Chitra").hits == ()
    tell(empty_vault, record.id, agree="no")
    assert search(empty_vault, "gate").hits == ()


def test_what_is_not_asked_any_more_is_not_found_any_more(empty_vault: Vault) -> None:
    record = started(empty_vault)
    tell(empty_vault, record.id, agree="yes", said="They locked the door")
    assert refs(empty_vault, "locked") == ["/data/said"]
    tell(empty_vault, record.id, agree="no")
    assert refs(empty_vault, "locked") == []


def test_what_was_undone_is_not_found_any_more(empty_vault: Vault) -> None:
    record = started(empty_vault)
    tell(empty_vault, record.id, agree="perhaps")
    assert refs(empty_vault, "perhaps") == ["/data/agree"]
    assert undo(empty_vault, record.id, open_session(empty_vault, record.id)) is not None
    assert refs(empty_vault, "perhaps") == []


def test_a_finalised_audit_is_found_as_a_draft_is_but_for_what_is_sealed(
    audited: Audited,
) -> None:
    before = search(audited.vault, "garments").hits
    assert {hit.record_id for hit in before} >= {"", audited.site_id}
    assert search(audited.vault, "passport").hits != ()
    finalise(audited.vault, audited.audit_id, SIGNED)
    assert search(audited.vault, "garments").hits == before
    assert search(audited.vault, "passport").hits == ()


def test_a_record_whose_form_cannot_be_read_is_found_by_its_title(empty_vault: Vault) -> None:
    audit = empty_vault.audits.create("p", "1", "An audit")
    empty_vault.forms.pin("<no form", "f", "1", "0" * 64)
    empty_vault.records.create(
        audit.id, "0" * 64, "f", "1", "worker_interview", "W-77", {"/data/a": "words"}
    )
    assert search(empty_vault, "words").hits == ()
    (hit,) = search(empty_vault, "w-77").hits
    assert hit.place is Place.RECORD_TITLE


def test_indexing_can_be_done_in_parts(audited: Audited) -> None:
    vault, parts = audited.vault, 0
    while not bring_up_to_date(vault, seconds=0):
        parts += 1
    assert parts >= len(vault.records.of_audit(audited.audit_id)) - 1
    assert vault.search.changed() is None
    assert search(vault, "passport").hits


@pytest.mark.soak
def test_among_a_hundred_thousand_answers_a_search_takes_fifty_milliseconds(
    empty_vault: Vault,
) -> None:
    vault = empty_vault
    vault.forms.pin("<form/>", "f", "1", "0" * 64)
    with vault.transaction():
        for number in range(2000):
            audit = vault.audits.create("p", "1", f"Factory {number}")
            record = vault.records.create(audit.id, "0" * 64, "f", "1", "site", "", {})
            said = {f"/data/q{n}": f"They kept my passport {number * 50 + n}" for n in range(50)}
            vault.search.put_record(record.id, said, {}, vault.search.newest_event())
            vault.search.put_audit(audit.id)
        vault.search.known(vault.events.head().sequence)
    for query in ("passport", "77777", "they passport", "zq", "my", "a", "7", "q", "kept 99999"):
        before = time.perf_counter()
        vault.search.find(query)
        assert time.perf_counter() - before < 0.05, query
