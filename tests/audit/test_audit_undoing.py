"""Undoing brings a draft back to what it was, whatever was done to it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from audit_samples import ANSWERS, CHEAP, EXITS, PASSPHRASE, SIGNED, Audited, draw_photo
from form_log_samples import start_logged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.audit import (
    add_photo,
    delta_of,
    finalise,
    open_session,
    redo,
    remove_photo,
    start_record,
    store,
    take_photo,
    undo,
)
from auditor_app.audit.filling import session_for
from auditor_app.errors import AnswerError, RecordStateError, UnknownRowError
from auditor_app.vault import RecordDelta, Vault, check_vault
from auditor_app.vault.history import MAX_STEPS, SLACK
from auditor_app.xforms import RepeatAdded, RepeatRemoved, ValueChanged

sys.path.insert(0, str(Path(__file__).parents[1] / "xforms"))

from xforms_random_forms import QUESTIONS, RandomForm, random_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.vault import Record
    from auditor_app.xforms import FormSession

FEE = "/data/interview/fee"
PHOTO_OF_FEE = f"{FEE}[1]/photo"


class Hours:
    """A clock of which every look is so much later; by default no two answers are one visit."""

    def __init__(self, step: timedelta = timedelta(hours=1)) -> None:
        self.now = datetime(2026, 5, 1, tzinfo=UTC)
        self.step = step

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, Hours]]:
    """A vault whose clock the test holds."""
    clock = Hours()
    folder = tmp_path_factory.mktemp("undoing") / "vault"
    vault, _ = Vault.create(folder, PASSPHRASE, cost=CHEAP, clock=clock)
    with vault:
        yield vault, clock


def started(vault: Vault, form: RandomForm) -> Record:
    digest = hashlib.sha256(form.xml.encode()).hexdigest()
    audit = vault.audits.create("p", "1", "a")
    vault.forms.pin(form.xml, "random", "1", digest)
    values = session_for(vault, form.form).values()
    return vault.records.create(audit.id, digest, "random", "1", "worker_interview", "", values)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["answer"] * 4
            + ["again"] * 2
            + ["add", "copy", "move", "move", "remove", "undo", "redo"]
        ),
        st.sampled_from(QUESTIONS),
        st.integers(1, 3),
        st.sampled_from(("", "0", "1", "2", "3")),
    ),
    max_size=14,
)


def act(session: FormSession, kind: str, ref: str, place: int, value: str) -> tuple[object, ...]:
    for repeat in ("/data/r/s", "/data/r", "/data/q"):
        if ref.startswith(f"{repeat}/"):
            ref = ref.replace(repeat, f"{repeat}[{place}]", 1)
            ref = ref.replace("/data/r/s", "/data/r[1]/s")
    try:
        if kind == "answer":
            return session.answer(ref, value)
        if kind == "add":
            return session.add_repeat("/data/r" if place < 3 else "/data/r[1]/s")
        if kind == "copy":
            return session.copy_repeat(f"/data/r[{place}]")
        if kind == "move":
            return session.move_repeat(f"/data/r[{place}]", 1 + len(value + ref) % 3)
        return session.remove_repeat(f"/data/r[{place}]")
    except AnswerError:
        return ()


@pytest.mark.parametrize("step", [timedelta(hours=1), timedelta(seconds=1)])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(form=random_forms(), acts=ACTS)
def test_undoing_all_gives_the_start_and_redoing_all_gives_the_end(
    shared: tuple[Vault, Hours], step: timedelta, form: RandomForm, acts: list[tuple[str, ...]]
) -> None:
    vault, clock = shared
    clock.step = step
    record_id = started(vault, form).id
    session = open_session(vault, record_id)
    stages = [vault.records.values(record_id)]
    last: list[str] = []
    for wanted, *told in acts:
        # Again: the same question once more, with another value.
        again = wanted == "again"
        kind, rest = ("answer", [*(last or told)[:2], told[2]]) if again else (wanted, told)
        last = rest if kind == "answer" else last
        if kind in ("undo", "redo"):
            turned = (undo if kind == "undo" else redo)(vault, record_id, session)
            session = turned.session if turned is not None else session
        elif changes := act(session, kind, *rest):
            delta = delta_of(session, changes)
            if delta.changed or delta.removed:
                store(vault, record_id, delta)
    stages.append(vault.records.values(record_id))
    while redo(vault, record_id, session) is not None:
        pass
    end = vault.records.values(record_id)
    way = [end]
    while vault.records.undo(record_id) is not None:
        way.append(vault.records.values(record_id))
    assert way[-1] == stages[0]
    for there in reversed(way[:-1]):
        assert vault.records.redo(record_id) is not None
        assert vault.records.values(record_id) == there
    assert vault.records.redo(record_id) is None
    assert vault.records.depth(record_id).redo == 0


def interview(audited: Audited) -> tuple[str, FormSession]:
    """A record with an interview so far that fees can be told."""
    vault = audited.vault
    record_id = start_record(vault, audited.audit_id, "worker_interview").id
    session = open_session(vault, record_id)
    for ref, value in ANSWERS["workers"][0]["answers"].items():
        if "fee[" not in ref:
            store(vault, record_id, delta_of(session, session.answer(ref, value)))
    return record_id, session


def test_what_was_undone_is_told_as_changes_to_a_new_session(audited: Audited) -> None:
    record_id, session = interview(audited)
    vault = audited.vault
    before = vault.records.values(record_id)
    store(vault, record_id, delta_of(session, session.add_repeat(FEE)))

    turned = undo(vault, record_id, session)
    assert turned is not None
    assert turned.about == f"{FEE}[2]"
    assert RepeatRemoved(f"{FEE}[2]") in turned.changes
    assert turned.session.values() == vault.records.values(record_id) == before

    again = redo(vault, record_id, turned.session)
    assert again is not None
    assert RepeatAdded(f"{FEE}[2]") in again.changes
    assert again.session.submission_xml() == session.submission_xml()
    assert redo(vault, record_id, again.session) is None


def test_the_records_name_goes_back_with_the_answer_that_gave_it(audited: Audited) -> None:
    vault, record_id = audited.vault, audited.site_id
    session = open_session(vault, record_id)
    title = vault.records.get(record_id).title
    ref = next(r for r, v in session.values().items() if v and session.node(r).kind == "input")
    store(vault, record_id, delta_of(session, session.answer(ref, "12")), title="Other")
    assert vault.records.get(record_id).title == "Other"
    turned = undo(vault, record_id, session)
    assert turned is not None
    assert turned.record.title == title
    assert ValueChanged(ref, session.form.binds and turned.session.value(ref)) in turned.changes


def test_what_is_typed_into_one_question_in_a_visit_is_one_step(
    shared: tuple[Vault, Hours],
) -> None:
    vault, clock = shared
    clock.step = timedelta(seconds=1)
    record_id = started(vault, PLAIN).id
    session = open_session(vault, record_id)
    before = vault.records.values(record_id)
    for text in ("1", "12", "123"):
        store(vault, record_id, delta_of(session, session.answer("/data/e", text)))
    assert vault.records.depth(record_id).undo == 1
    clock.step = timedelta(minutes=2)
    store(vault, record_id, delta_of(session, session.answer("/data/e", "1234")))
    assert vault.records.depth(record_id).undo == 2
    vault.records.undo(record_id)
    assert vault.records.values(record_id)["/data/e"] == "123"
    vault.records.undo(record_id)
    assert vault.records.values(record_id) == before


def test_an_answer_between_ends_the_visit_to_a_question(shared: tuple[Vault, Hours]) -> None:
    vault, clock = shared
    clock.step = timedelta(milliseconds=1)
    record_id = started(vault, PLAIN).id
    session = open_session(vault, record_id)
    for ref, text in (("/data/e", "1"), ("/data/b", "x"), ("/data/e", "2")):
        store(vault, record_id, delta_of(session, session.answer(ref, text)))
    assert vault.records.depth(record_id).undo == 3


PLAIN = RandomForm(
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Plain</h:title><model><instance>'
    '<data id="plain"><b/><e/><n/><who jr:template=""><photo/></who></data></instance>'
    '<bind nodeset="/data/who/photo" type="binary"/><bind nodeset="/data/n" type="int"/>'
    '</model></h:head><h:body><input ref="/data/b"/><input ref="/data/e"/><input ref="/data/n"/>'
    '<repeat nodeset="/data/who" jr:count="/data/n">'
    '<upload ref="/data/who/photo" mediatype="image/*"/></repeat></h:body></h:html>'
)


def test_a_new_answer_after_an_undo_ends_what_could_be_redone(audited: Audited) -> None:
    record_id, session = interview(audited)
    vault = audited.vault
    store(vault, record_id, delta_of(session, session.add_repeat(FEE)))
    turned = undo(vault, record_id, session)
    assert turned is not None
    assert vault.records.depth(record_id).redo == 1
    changes = turned.session.add_repeat(FEE)
    store(vault, record_id, delta_of(turned.session, changes))
    assert vault.records.depth(record_id).redo == 0
    assert redo(vault, record_id, turned.session) is None


def test_the_history_of_a_draft_is_bounded(shared: tuple[Vault, Hours]) -> None:
    vault, clock = shared
    clock.step = timedelta(hours=1)
    record_id = started(vault, PLAIN).id
    for number in range(MAX_STEPS + 2 * SLACK):
        vault.records.apply(record_id, RecordDelta({"/data/e": f"{number}"}, about="/data/e"))
    depth = vault.records.depth(record_id).undo
    assert MAX_STEPS <= depth < MAX_STEPS + SLACK
    for _ in range(depth):
        assert vault.records.undo(record_id) is not None
    assert vault.records.undo(record_id) is None
    assert vault.records.values(record_id)["/data/e"] == f"{MAX_STEPS + 2 * SLACK - depth - 1}"
    vault.events.verify()


def test_large_steps_do_not_add_up_beyond_the_bound(shared: tuple[Vault, Hours]) -> None:
    vault, clock = shared
    clock.step = timedelta(hours=1)
    record_id = started(vault, PLAIN).id
    for number in range(12):
        text = f"{number}" * 1_000_000
        vault.records.apply(record_id, RecordDelta({"/data/e": text}, about="/data/e"))
    (size,) = vault._store.row(
        "SELECT sum(length(before)) FROM step WHERE record = (SELECT seq FROM record WHERE id = ?)",
        (record_id,),
    ) or (0,)
    assert 1_000_000 < size < 5_000_000


def _files(vault: Vault) -> set[str]:
    return {path.stem for path in (vault.folder / "evidence").glob("*.age")}


def _with_photo_of_a_fee(audited: Audited) -> tuple[str, FormSession, str]:
    record_id, session = interview(audited)
    store(audited.vault, record_id, delta_of(session, session.add_repeat(FEE)))
    picture = draw_photo(audited.vault.folder.parent / "fee.png", "navy")
    vault = audited.vault
    photo = take_photo(vault, record_id, PHOTO_OF_FEE, picture, "A receipt")
    return record_id, session, photo.id


def test_the_photos_of_an_instance_that_was_taken_out_come_back(audited: Audited) -> None:
    vault = audited.vault
    record_id, session, photo_id = _with_photo_of_a_fee(audited)
    photo, content = vault.evidence.get(photo_id), vault.evidence.read(photo_id)
    store(vault, record_id, delta_of(session, session.remove_repeat(f"{FEE}[1]")))
    assert photo not in vault.evidence.of_record(record_id)
    assert photo not in vault.evidence.of_audit(audited.audit_id)
    for call in (vault.evidence.get, vault.evidence.read, vault.evidence.set_aside):
        with pytest.raises(UnknownRowError):
            call(photo_id)
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert photo_id in _files(vault)

    assert vault.records.undo(record_id) is not None
    assert vault.evidence.of_record(record_id) == (photo,)
    assert vault.evidence.read(photo_id) == content
    assert vault.evidence.thumbnail(photo_id)
    vault.records.redo(record_id)
    assert vault.evidence.of_record(record_id) == ()
    vault.events.verify()


def test_a_photo_that_was_set_aside_goes_for_good_when_the_record_is_finalised(
    audited: Audited,
) -> None:
    vault = audited.vault
    record_id, session, photo_id = _with_photo_of_a_fee(audited)
    store(vault, record_id, delta_of(session, session.remove_repeat(f"{FEE}[1]")))
    vault.records.finalise(record_id)
    assert photo_id not in _files(vault)
    assert not vault._store.rows("SELECT 1 FROM evidence WHERE id = ?", (photo_id,))
    kinds = [e.kind for e in vault.events.rows() if e.subject.get("evidence_id") == photo_id]
    assert kinds == ["evidence.added", "evidence.set_aside", "evidence.removed"]
    vault.close()
    assert check_vault(vault.folder, PASSPHRASE, deep=True) == ()


def test_a_photo_that_was_set_aside_goes_for_good_with_the_last_step_that_names_it(
    audited: Audited,
) -> None:
    vault = audited.vault
    record_id, session, photo_id = _with_photo_of_a_fee(audited)
    store(vault, record_id, delta_of(session, session.remove_repeat(f"{FEE}[1]")))
    for number in range(MAX_STEPS + SLACK):
        delta = RecordDelta({f"/data/x{number}": "1"}, about=f"/data/x{number}")
        vault.records.apply(record_id, delta)
    assert photo_id not in _files(vault)
    vault.events.verify()


def test_taking_a_photo_and_taking_it_out_are_steps(audited: Audited) -> None:
    vault, record_id = audited.vault, audited.site_id
    session = open_session(vault, record_id)
    picture = draw_photo(vault.folder.parent / "new.png", "navy")
    before = vault.evidence.of_record(record_id), vault.records.values(record_id)
    ref = "/data/photos/photo_sign"
    added = add_photo(vault, record_id, session, ref, picture, "The sign")
    assert session.value(ref) == f"{added.id}.png"
    with_it = vault.evidence.of_record(record_id), vault.records.values(record_id)
    assert remove_photo(vault, record_id, ref, added.id) == ""
    session = open_session(vault, record_id)
    assert session.value(ref) == ""

    for there in (with_it, before):
        turned = undo(vault, record_id, session)
        assert turned is not None
        session = turned.session
        assert (vault.evidence.of_record(record_id), vault.records.values(record_id)) == there
    # The same answer again is nothing done: what was undone can still be redone.
    store(vault, record_id, RecordDelta({ref: ""}, about=ref))
    assert redo(vault, record_id, session) is not None
    assert (vault.evidence.of_record(record_id), vault.records.values(record_id)) == with_it


def test_a_photo_whose_taking_was_undone_goes_for_good_with_the_next_answer(
    audited: Audited,
) -> None:
    vault, record_id = audited.vault, audited.site_id
    session = open_session(vault, record_id)
    picture = draw_photo(vault.folder.parent / "new.png", "navy")
    added = add_photo(vault, record_id, session, EXITS, picture)
    vault.records.undo(record_id)
    assert added.id in _files(vault)
    vault.records.apply(record_id, RecordDelta({"/data/x": "1"}, about="/data/x"))
    assert added.id not in _files(vault)
    assert vault.records.redo(record_id) is None


@pytest.mark.parametrize("by", ["removing", "moving"])
def test_a_photo_taken_out_while_something_can_be_redone_comes_back_by_undoing(
    audited: Audited, by: str
) -> None:
    vault, record_id = audited.vault, audited.site_id
    photo, other = vault.evidence.of_record(record_id)
    # Older than the history, as in a vault of before there was one: no step names the photos.
    vault._store.execute("DELETE FROM step")
    vault.records.apply(record_id, RecordDelta({"/data/x": "1"}, about="/data/x"))
    vault.records.undo(record_id)
    if by == "removing":
        remove_photo(vault, record_id, EXITS, photo.id)
    else:
        record = vault.records.get(record_id)
        form = (record.form_digest, record.form_id, record.form_version)
        vault.records.move(record_id, form, {"/data/x": "2"}, [photo.id], {})
    assert vault.evidence.of_record(record_id)[-1].id == other.id
    assert photo.id in _files(vault)
    assert vault.records.undo(record_id) is not None
    assert {each.id for each in vault.evidence.of_record(record_id)} == {photo.id, other.id}
    assert vault.evidence.read(photo.id)


def test_what_follows_from_an_earlier_act_ends_nothing_that_can_be_redone(
    audited: Audited,
) -> None:
    vault, record_id = audited.vault, audited.site_id
    session = open_session(vault, record_id)
    paths = [draw_photo(vault.folder.parent / f"{c}.png", c) for c in ("navy", "green")]
    ref = "/data/photos/photo_sign"
    first, second = (take_photo(vault, record_id, ref, path) for path in paths)
    # The window's answer to the first comes when the second is in already.
    delta = delta_of(session, session.answer(ref, f"{first.id}.png"))
    store(vault, record_id, delta._replace(follows=True))
    turned = undo(vault, record_id, session)
    assert turned is not None
    assert vault.records.depth(record_id).redo == 1
    assert second.id in _files(vault)
    assert redo(vault, record_id, turned.session) is not None
    assert {first.id, second.id} <= {each.id for each in vault.evidence.of_record(record_id)}


def test_a_lowered_count_sets_photos_aside_and_undoing_brings_them_back(
    audited: Audited,
) -> None:
    vault = audited.vault
    record_id = started(vault, PLAIN).id
    session = open_session(vault, record_id)
    store(vault, record_id, delta_of(session, session.answer("/data/n", "2")))
    picture = draw_photo(vault.folder.parent / "who.png", "navy")
    added = add_photo(vault, record_id, session, "/data/who[2]/photo", picture)
    before = vault.records.values(record_id)
    store(vault, record_id, delta_of(session, session.answer("/data/n", "1")))
    assert vault.evidence.of_record(record_id) == ()
    turned = undo(vault, record_id, session)
    assert turned is not None
    assert vault.records.values(record_id) == before
    assert [photo.id for photo in vault.evidence.of_record(record_id)] == [added.id]


def test_finalising_erases_earlier_answers_and_nothing_can_be_undone(audited: Audited) -> None:
    vault = audited.vault
    session = open_session(vault, audited.site_id)
    assert vault._store.row("SELECT count(*) FROM step") != (0,)
    finalise(vault, audited.audit_id, SIGNED)
    assert vault._store.row("SELECT count(*) FROM step") == (0,)
    for turn in (undo, redo):
        with pytest.raises(RecordStateError):
            turn(vault, audited.site_id, session)
    vault.events.verify()


def test_the_log_of_a_form_goes_on_when_answers_are_undone(audited: Audited) -> None:
    vault = audited.vault
    record_id = start_logged(vault, audited.audit_id)
    session = open_session(vault, record_id)
    ref = "/data/setting/pseudonym"
    store(vault, record_id, delta_of(session, session.answer(ref, "W-1")))
    named = vault.records.values(record_id)["/data/meta/audit"]
    told = vault.records.form_log(record_id)
    turned = undo(vault, record_id, session)
    assert turned is not None
    assert turned.session.value(ref) == ""
    assert vault.records.values(record_id)["/data/meta/audit"] == named != ""
    assert vault.records.form_log(record_id) == told
    assert vault.records.undo(record_id) is None


def test_undoing_is_an_event_that_names_refs_and_no_value(audited: Audited) -> None:
    vault, record_id = audited.vault, audited.site_id
    secret = "Only for me to know"
    delta = RecordDelta({"/data/x": secret}, about="/data/x")
    vault.records.apply(record_id, delta)
    vault.records.undo(record_id)
    vault.records.redo(record_id)
    *_, undone, redone = vault.events.rows()
    assert (undone.kind, redone.kind) == ("record.undone", "record.redone")
    assert undone.details == redone.details == {"refs": ["/data/x"]}
    assert secret not in "".join(map(str, vault.events.rows()))


CHILD = """
import sys
from pathlib import Path
from auditor_app.vault import RecordDelta, Vault

folder, passphrase, record, seed = sys.argv[1:5]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
number = int(seed)
while True:
    number += 1
    at = number % 7
    if at in (3, 4):
        vault.records.undo(record)
    elif at == 5:
        vault.records.redo(record)
    else:
        ref = f"/data/x{number % 3}"
        vault.records.apply(record, RecordDelta({ref: str(number)}, about=ref))
    print(number, flush=True)
"""


def test_a_kill_between_leaves_a_history_that_goes_all_the_way_back(audited: Audited) -> None:
    vault, record_id = audited.vault, audited.site_id
    vault._store.execute("DELETE FROM step")  # nothing of before can be undone
    start = vault.records.values(record_id)
    folder = vault.folder
    vault.close()
    for kill in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, folder, PASSPHRASE, record_id, str(kill * 1000)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        for _ in range(11 + 3 * kill):
            child.stdout.readline()
        child.kill()
        child.stdout.close()
        assert child.wait() == -9
        assert check_vault(folder, PASSPHRASE) == ()
    with Vault.open(folder) as opened:
        opened.unlock(PASSPHRASE)
        assert opened.records.depth(record_id).undo > 10
        way = [opened.records.values(record_id)]
        while opened.records.undo(record_id) is not None:
            way.append(opened.records.values(record_id))
        assert way[-1] == start
        for there in reversed(way[:-1]):
            opened.records.redo(record_id)
            assert opened.records.values(record_id) == there


def test_photos_follow_an_entry_that_is_moved_and_go_back_with_it(audited: Audited) -> None:
    vault = audited.vault
    record_id, session, photo_id = _with_photo_of_a_fee(audited)
    before = vault.records.values(record_id)
    store(vault, record_id, delta_of(session, session.move_repeat(f"{FEE}[1]", 2)))
    assert vault.evidence.get(photo_id).ref == f"{FEE}[2]/photo"
    assert open_session(vault, record_id).submission_xml() == session.submission_xml()

    turned = undo(vault, record_id, session)
    assert turned is not None
    assert turned.about == f"{FEE}[2]"
    assert vault.records.values(record_id) == before
    assert vault.evidence.get(photo_id).ref == PHOTO_OF_FEE

    again = redo(vault, record_id, turned.session)
    assert again is not None
    assert vault.evidence.get(photo_id).ref == f"{FEE}[2]/photo"
    assert again.session.values() == session.values() == vault.records.values(record_id)
    vault.events.verify()


def test_a_copied_entry_is_one_step_and_has_no_photo(audited: Audited) -> None:
    vault = audited.vault
    record_id, session, photo_id = _with_photo_of_a_fee(audited)
    depth = vault.records.depth(record_id).undo
    store(vault, record_id, delta_of(session, session.copy_repeat(f"{FEE}[1]")))
    assert vault.records.depth(record_id).undo == depth + 1
    assert open_session(vault, record_id).submission_xml() == session.submission_xml()
    assert [photo.id for photo in vault.evidence.of_record(record_id)] == [photo_id]
    turned = undo(vault, record_id, session)
    assert turned is not None
    assert not turned.session.has(f"{FEE}[3]")
