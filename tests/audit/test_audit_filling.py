"""What the form engine holds is what the vault holds, after every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from audit_samples import ANSWERS, EXITS, PASSPHRASE, Audited, draw_photo
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.audit import (
    delta_of,
    open_session,
    start_audit,
    start_record,
    store,
    take_photo,
)
from auditor_app.audit.filling import definition_of
from auditor_app.errors import (
    NotAnImageError,
    ProtocolError,
    RecordStateError,
    StorageFullError,
    VaultAccessError,
)
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import RecordDelta
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms.loading import forget_forms

if TYPE_CHECKING:
    from auditor_app.vault import Vault
    from auditor_app.xforms import Change

FEE = "/data/interview/fee"
AMOUNT = "fee_item/fee_amount"
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "answer"]), st.integers(1, 4), st.integers(1, 900)),
    max_size=12,
)


def interview_with_fees(audited: Audited) -> str:
    record = start_record(audited.vault, audited.audit_id, "worker_interview")
    session = open_session(audited.vault, record.id)
    for ref, value in ANSWERS["workers"][0]["answers"].items():
        if "fee[" not in ref:
            store(audited.vault, record.id, delta_of(session, session.answer(ref, value)))
    return record.id


@settings(
    max_examples=25,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_whatever_is_done_to_a_repeat_the_vault_gives_the_same_session_again(
    audited: Audited, steps: list[tuple[str, int, int]]
) -> None:
    record_id = interview_with_fees(audited)
    session = open_session(audited.vault, record_id)
    for act, position, amount in steps:
        instance = f"{FEE}[{position}]"
        if act == "add":
            changes = session.add_repeat(FEE)
        elif instance not in session.values():
            continue
        elif act == "remove":
            changes = session.remove_repeat(instance)
        else:
            changes = session.answer(f"{instance}/{AMOUNT}", str(amount))
        store(audited.vault, record_id, delta_of(session, changes))
    assert audited.vault.records.values(record_id) == session.values()
    restored = open_session(audited.vault, record_id)
    assert restored.submission_xml() == session.submission_xml()


COUNTED = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Counted</h:title><model><instance>'
    '<data id="counted"><n/><who jr:template=""><name/><pay jr:template=""><sum/></pay></who>'
    '</data></instance><bind nodeset="/data/n" type="int"/></model></h:head><h:body>'
    '<input ref="/data/n"/><repeat nodeset="/data/who" jr:count="/data/n">'
    '<input ref="/data/who/name"/><repeat nodeset="/data/who/pay">'
    '<input ref="/data/who/pay/sum"/></repeat></repeat></h:body></h:html>'
)


@pytest.mark.parametrize("together", [False, True])
def test_what_a_risen_count_brings_back_is_stored_again(
    audited: Audited, *, together: bool
) -> None:
    record_id = start_record(audited.vault, audited.audit_id, "worker_interview").id
    stored = audited.vault.records.values(record_id)
    store(audited.vault, record_id, RecordDelta(removed=tuple(stored)))
    session = FormSession(parse_xform(COUNTED, "counted"))
    store(audited.vault, record_id, RecordDelta(changed=session.values()))
    waiting: list[Change] = []
    for step in (
        lambda: session.answer("/data/n", "3"),
        lambda: session.add_repeat("/data/who[3]/pay"),
        lambda: session.answer("/data/who[3]/name", "Chitra"),
        lambda: session.answer("/data/who[3]/pay[1]/sum", "120"),
        lambda: session.answer("/data/n", "1"),
        lambda: session.answer("/data/n", "3"),
    ):
        waiting += step()
        if not together:
            store(audited.vault, record_id, delta_of(session, waiting))
            waiting.clear()
    store(audited.vault, record_id, delta_of(session, waiting))
    kept = audited.vault.records.values(record_id)
    assert kept == session.values()
    assert kept["/data/who[3]/pay[1]/sum"] == "120"


def test_several_changes_written_together_are_the_same_as_one_by_one(audited: Audited) -> None:
    record_id = interview_with_fees(audited)
    session = open_session(audited.vault, record_id)
    changes = []
    for amount in (10, 20, 30):
        changes += session.add_repeat(FEE)
        last = max(ref for ref in session.values() if ref.startswith(FEE) and ref.endswith("]"))
        changes += session.answer(f"{last}/{AMOUNT}", str(amount))
    changes += session.remove_repeat(f"{FEE}[1]")
    changes += session.remove_repeat(f"{FEE}[1]")
    store(audited.vault, record_id, delta_of(session, changes))
    assert audited.vault.records.values(record_id) == session.values()


def test_the_answer_of_an_image_question_is_its_first_photo(audited: Audited) -> None:
    first = next(e for e in audited.vault.evidence.of_record(audited.site_id) if e.ref == EXITS)
    session = open_session(audited.vault, audited.site_id)
    assert session.node(EXITS).value == f"{first.id}.jpg"


def test_a_photo_whose_answer_was_cut_off_by_a_kill_is_answered_on_opening(
    audited: Audited, tmp_path: object
) -> None:
    ref = "/data/photos/photo_sign"
    photo = draw_photo(audited.vault.folder.parent / "sign.png", "navy")
    evidence = take_photo(audited.vault, audited.site_id, ref, photo, "The sign")
    assert open_session(audited.vault, audited.site_id).node(ref).value == f"{evidence.id}.png"


def test_a_file_that_is_no_image_changes_nothing(audited: Audited) -> None:
    before = audited.vault.evidence.of_record(audited.site_id)
    file = audited.vault.folder.parent / "letter.jpg"
    file.write_bytes(b"Dear Sir or Madam" * 100)
    with pytest.raises(NotAnImageError):
        take_photo(audited.vault, audited.site_id, EXITS, file)
    assert audited.vault.evidence.of_record(audited.site_id) == before


def test_a_form_that_is_there_once_is_not_started_twice(audited: Audited) -> None:
    with pytest.raises(RecordStateError):
        start_record(audited.vault, audited.audit_id, "site_profile")


def test_a_form_that_the_protocol_lacks_is_named(audited: Audited) -> None:
    with pytest.raises(ProtocolError, match="exit_interview"):
        start_record(audited.vault, audited.audit_id, "exit_interview")


def test_a_form_that_may_be_there_once_is_there_once(audited: Audited) -> None:
    assert start_record(audited.vault, audited.audit_id, "site_tour").title == "Site tour"
    with pytest.raises(RecordStateError, match="has one Site tour"):
        start_record(audited.vault, audited.audit_id, "site_tour")
    titles = [start_record(audited.vault, audited.audit_id, "dormitory").title for _ in range(2)]
    assert titles == ["Dormitory 1", "Dormitory 2"]


def test_an_image_question_whose_photo_went_before_a_kill_is_open_again(audited: Audited) -> None:
    for photo in audited.vault.evidence.of_record(audited.site_id):
        audited.vault.evidence.set_aside(photo.id)
    assert open_session(audited.vault, audited.site_id).node(EXITS).value == ""
    assert audited.vault.records.values(audited.site_id)[EXITS] == ""


def test_a_photo_that_came_after_its_repeat_instance_went_does_not_close_the_record(
    audited: Audited,
) -> None:
    photo = draw_photo(audited.vault.folder.parent / "late.png", "navy")
    take_photo(audited.vault, audited.site_id, "/data/providers/provider[9]/photo", photo)
    assert open_session(audited.vault, audited.site_id).node(EXITS).value


def test_a_photo_file_that_the_system_holds_on_to_does_not_make_a_written_change_fail(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_: str) -> None:
        raise VaultAccessError("The system refuses.", "Try again.")

    vault, record_id = audited.vault, interview_with_fees(audited)
    session = open_session(vault, record_id)
    for _ in range(2):
        store(vault, record_id, delta_of(session, session.add_repeat(FEE)))
    for position, colour in ((1, "navy"), (2, "olive")):
        photo = draw_photo(vault.folder.parent / f"{colour}.png", colour)
        take_photo(vault, record_id, f"{FEE}[{position}]/photo", photo, colour)
    store(vault, record_id, delta_of(session, session.remove_repeat(f"{FEE}[1]")))
    with monkeypatch.context() as patch:
        patch.setattr(vault.evidence._files, "remove", held)
        # The photo that was taken out goes now; an error would be taken for a change not written.
        vault.records.finalise(record_id)
    (left,) = vault.evidence.of_record(record_id)
    assert (left.ref, left.caption) == (f"{FEE}[1]/photo", "olive")
    vault.lock()
    vault.unlock(PASSPHRASE)
    there = {path.stem for path in (vault.folder / "evidence").glob("*.age")}
    kept = {photo.id for photo in vault.evidence.of_audit(audited.audit_id)}
    assert there == kept


def test_an_audit_starts_with_its_records_or_not_at_all(
    empty_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    protocol = shipped_protocol("ilo_forced_labour")
    with monkeypatch.context() as patch:
        patch.setattr(empty_vault.records, "create", full)
        with pytest.raises(StorageFullError):
            start_audit(empty_vault, protocol, "A site")
    assert empty_vault.audits.list() == ()


def test_a_form_that_is_known_is_not_read_from_the_vault_for_every_record(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = audited.vault
    records = [start_record(vault, audited.audit_id, "worker_interview") for _ in range(3)]
    forget_forms()
    first = definition_of(vault, records[0])
    monkeypatch.setattr(vault.forms, "get", lambda _: pytest.fail("read again"))
    assert all(definition_of(vault, record) is first for record in records)
