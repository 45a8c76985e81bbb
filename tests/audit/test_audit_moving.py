"""A draft moves to another version of its form only as it was shown before, and can go back."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from audit_samples import Audited, draw_photo

from auditor_app.audit import (
    add_photo,
    delta_of,
    move,
    open_session,
    other_form,
    preview_move,
    redo,
    store,
    undo,
)
from auditor_app.audit import starting as starting_room
from auditor_app.audit.filling import session_for
from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from auditor_app.audit import FormMove
    from auditor_app.vault import Vault
    from auditor_app.xforms import FormDefinition

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Moving</h:title><model>'
)


def question(ref: str, label: str, *choices: str, kind: str = "select1") -> str:
    if not choices:
        return f'<input ref="/data/{ref}"><label>{label}</label></input>'
    items = "".join(f"<item><label>The {c}</label><value>{c}</value></item>" for c in choices)
    return f'<{kind} ref="/data/{ref}"><label>{label}</label>{items}</{kind}>'


def upload(ref: str) -> str:
    return f'<upload ref="/data/{ref}" mediatype="image/*"><label>Photo</label></upload>'


OLD = (
    f'{HEAD}<instance><data id="moving" version="1"><name/><years/><place/><goods/><gone/><door/>'
    "<sum/><dice/><fee><amount/></fee><meta><instanceID/></meta></data></instance>"
    '<bind nodeset="/data/years" type="string"/><bind nodeset="/data/door" type="binary"/>'
    '<bind nodeset="/data/sum" calculate="count(/data/fee)"/>'
    '<bind nodeset="/data/dice" calculate="once(random())"/>'
    '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/></model></h:head><h:body>'
    + question("name", "Name")
    + question("years", "Years")
    + question("place", "Place", "office", "safe")
    + question("goods", "Goods", "tea", "rice", kind="select")
    + question("gone", "What is gone")
    + upload("door")
    + '<group ref="/data/fee"><repeat nodeset="/data/fee">'
    + '<input ref="/data/fee/amount"><label>Amount</label></input></repeat></group>'
    + "</h:body></h:html>"
)
NEW = (
    f'{HEAD}<instance><data id="moving" version="2"><name/><years/><place/><goods/><fresh>7</fresh>'
    "<sum/><dice/><fee><amount/></fee><meta><instanceID/></meta></data></instance>"
    '<bind nodeset="/data/years" type="int"/>'
    '<bind nodeset="/data/sum" calculate="sum(/data/fee/amount)"/>'
    '<bind nodeset="/data/dice" calculate="once(random())"/>'
    '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/></model></h:head><h:body>'
    + question("name", "The name")
    + question("years", "Years")
    + question("place", "Place", "office", "drawer")
    + question("goods", "Goods", "tea", "salt", kind="select")
    + question("fresh", "What is new")
    + '<group ref="/data/fee"><repeat nodeset="/data/fee">'
    + '<input ref="/data/fee/amount"><label>Amount</label></input></repeat></group>'
    + "</h:body></h:html>"
)


@pytest.fixture
def draft(audited: Audited, monkeypatch: pytest.MonkeyPatch) -> tuple[Vault, str]:
    """A draft of the old version, answered."""
    vault = audited.vault
    form = parse_xform(OLD, "moving")
    vault.forms.pin(form.xml, form.form_id, form.version, form.digest)
    values = session_for(vault, form).values()
    record = vault.records.create(
        audited.audit_id, form.digest, "moving", "1", "worker_interview", "W", values
    )
    session = open_session(vault, record.id)
    for ref, value in (
        ("name", "Chitra"),
        ("years", "3.0"),
        ("place", "safe"),
        ("goods", "tea rice"),
        ("gone", "words"),
        ("fee[1]/amount", "12"),
    ):
        store(vault, record.id, delta_of(session, session.answer(f"/data/{ref}", value)))
    return vault, record.id


def new_form() -> FormDefinition:
    return parse_xform(NEW, "moving")


def told(preview: FormMove, name: str) -> list[tuple[str, str, str]]:
    return [(each.ref, each.before, each.after) for each in getattr(preview, name)]


def test_a_preview_lists_every_answer_and_changes_nothing(draft: tuple[Vault, str]) -> None:
    vault, record_id = draft
    head, before = vault.events.head(), vault.records.values(record_id)
    preview = preview_move(vault, record_id, new_form())
    assert told(preview, "kept") == [
        ("/data/name", "Chitra", "Chitra"),
        ("/data/fee[1]/amount", "12", "12"),
    ]
    assert told(preview, "changed") == [
        ("/data/years", "3.0", "3"),
        ("/data/place", "The safe", ""),
        ("/data/goods", "The tea, The rice", "The tea"),
    ]
    assert told(preview, "dropped") == [("/data/gone", "words", "")]
    assert preview.dropped[0].label == "What is gone"
    assert preview.kept[0].label == "The name"
    assert preview.added == {"/data/fresh": "What is new"}
    assert preview.photos == ()
    assert (vault.events.head(), vault.records.values(record_id)) == (head, before)


def test_a_moved_draft_has_the_answers_of_the_preview_and_calculates_anew(
    draft: tuple[Vault, str],
) -> None:
    vault, record_id = draft
    before = vault.records.values(record_id)
    record = move(vault, preview_move(vault, record_id, new_form()))
    assert (record.form_version, record.form_digest) == ("2", new_form().digest)
    session = open_session(vault, record_id)
    assert session.form.digest == record.form_digest
    values = vault.records.values(record_id)
    assert values == session.values()
    assert (values["/data/years"], values["/data/goods"]) == ("3", "tea")
    assert (values["/data/sum"], values["/data/fresh"]) == ("12", "7")
    assert "/data/gone" not in values
    for ref in ("/data/dice", "/data/meta/instanceID"):
        assert values[ref] == before[ref] != ""
    vault.events.verify()


def test_the_event_tells_versions_and_counts_and_no_answer(draft: tuple[Vault, str]) -> None:
    vault, record_id = draft
    old = vault.records.get(record_id).form_digest
    move(vault, preview_move(vault, record_id, new_form()))
    *_, event = vault.events.rows()
    assert event.kind == "record.moved"
    assert event.details == {
        "from": old,
        "to": new_form().digest,
        "kept": 2,
        "changed": 3,
        "dropped": 1,
        "added": 1,
        "photos": 0,
    }


def test_a_move_can_be_undone_and_redone_bit_for_bit(draft: tuple[Vault, str]) -> None:
    vault, record_id = draft
    before = vault.records.values(record_id), vault.records.get(record_id).form_digest
    move(vault, preview_move(vault, record_id, new_form()))
    after = vault.records.values(record_id), vault.records.get(record_id).form_digest
    turned = undo(vault, record_id, open_session(vault, record_id))
    assert turned is not None
    assert turned.session.form.version == "1"
    assert (vault.records.values(record_id), turned.record.form_digest) == before
    turned = redo(vault, record_id, turned.session)
    assert turned is not None
    assert (vault.records.values(record_id), turned.record.form_digest) == after


def test_photos_whose_question_is_gone_go_only_when_somebody_says_so(
    draft: tuple[Vault, str],
) -> None:
    vault, record_id = draft
    picture = draw_photo(vault.folder.parent / "door.png", "navy")
    photo = add_photo(vault, record_id, open_session(vault, record_id), "/data/door", picture)
    preview = preview_move(vault, record_id, new_form())
    assert [each.id for each in preview.photos] == [photo.id]
    with pytest.raises(RecordStateError, match="photos"):
        move(vault, preview)
    assert vault.records.get(record_id).form_version == "1"
    move(vault, preview, without_photos=True)
    assert vault.evidence.of_record(record_id) == ()
    vault.records.undo(record_id)
    assert [each.id for each in vault.evidence.of_record(record_id)] == [photo.id]


def test_a_remark_whose_question_is_gone_is_told_and_comes_back_with_it(
    draft: tuple[Vault, str],
) -> None:
    vault, record_id = draft
    vault.remarks.put(record_id, "/data/gone", "Ask again outside.")
    vault.remarks.put(record_id, "/data/fee[1]/amount", "By the receipt.")
    preview = preview_move(vault, record_id, new_form())
    assert told(preview, "remarks") == [("/data/gone", "Ask again outside.", "")]
    assert preview.remarks[0].label == "What is gone"
    assert "outside" not in repr(preview)
    move(vault, preview)
    assert len(vault.remarks.of_record(record_id)) == 2
    undo(vault, record_id, open_session(vault, record_id))
    assert open_session(vault, record_id).has("/data/gone")
    assert vault.remarks.of_record(record_id)["/data/gone"] == "Ask again outside."


def test_a_draft_that_changed_since_the_preview_is_not_moved(draft: tuple[Vault, str]) -> None:
    vault, record_id = draft
    preview = preview_move(vault, record_id, new_form())
    session = open_session(vault, record_id)
    store(vault, record_id, delta_of(session, session.answer("/data/name", "Dina")))
    with pytest.raises(RecordStateError, match="changed"):
        move(vault, preview)
    assert vault.records.values(record_id)["/data/name"] == "Dina"
    move(vault, preview_move(vault, record_id, new_form()))
    with pytest.raises(RecordStateError):
        move(vault, preview)


def test_only_a_draft_moves_and_only_within_its_form(draft: tuple[Vault, str]) -> None:
    vault, record_id = draft
    other = parse_xform(NEW.replace('id="moving"', 'id="other"'), "other")
    with pytest.raises(RecordStateError):
        preview_move(vault, record_id, other)
    with pytest.raises(UnknownRowError):
        preview_move(vault, "none", new_form())
    preview = preview_move(vault, record_id, new_form())
    vault.records.finalise(record_id)
    with pytest.raises(RecordStateError):
        preview_move(vault, record_id, new_form())
    with pytest.raises(RecordStateError):
        move(vault, preview)


def test_another_version_is_offered_where_one_is_installed(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = audited.vault
    record = vault.records.get(audited.site_id)
    assert other_form(vault, record) is None
    xml = vault.forms.get(record.form_digest).xml + "\n"
    digest = hashlib.sha256(xml.encode()).hexdigest()
    vault.forms.pin(xml, record.form_id, record.form_version, digest)
    vault._store.execute("UPDATE record SET form_digest = ? WHERE id = ?", (digest, record.id))
    older = vault.records.get(record.id)
    installed = other_form(vault, older)
    assert installed is not None
    assert installed.digest == record.form_digest
    preview = preview_move(vault, older.id, installed)
    assert (preview.changed, preview.dropped, preview.added, preview.photos) == ((), (), {}, ())
    before = vault.records.values(record.id)
    move(vault, preview)
    assert vault.records.values(record.id) == before
    assert starting_room.protocol_of(vault.audits.get(audited.audit_id), vault) is not None
