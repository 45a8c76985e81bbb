"""Forms that ask for an event log: kept with every answer, told to the end, delivered sealed."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from audit_samples import PASSPHRASE, SIGNED, Audited, enrol
from form_log_samples import fill_logged, start_logged

from auditor_app.audit import delta_of, finalise, missing, open_session, seal, store
from auditor_app.audit.form_logs import log_file
from auditor_app.audit.sealing import bundle_contents
from auditor_app.bundle import open_bundle, verify_bundle
from auditor_app.bundle.names import signature_name
from auditor_app.central import Organisation
from auditor_app.central.intake import Intake
from auditor_app.errors import RecordStateError
from auditor_app.vault import FormLogLines, RecordDelta, Vault, form_log
from auditor_app.xforms import AUDIT_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.xforms import AuditLog, FormSession

PSEUDONYM, PLACE = "/data/setting/pseudonym", "/data/setting/place"
CONSENT = "/data/consent/consent_given"
FEE = "/data/interview/fee"
FEE_PAID = "fee_item/fee_amount"

# Fills the first page answer by answer and says each one once the vault has taken it.
CHILD = """
import sys
from pathlib import Path
from auditor_app.audit import delta_of, open_session, store
from auditor_app.vault import Vault

folder, passphrase, record, ref = sys.argv[1:]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
session = open_session(vault, record)
session.log.enter(session.pages()[0])
number = 0
while True:
    number += 1
    store(vault, record, delta_of(session, session.answer(ref, f"W-{number}")))
    print(number, flush=True)
"""


def logged(vault: Vault, record_id: str) -> tuple[FormSession, AuditLog]:
    session = open_session(vault, record_id)
    assert session.log is not None
    return session, session.log


def keep(vault: Vault, record_id: str, session: FormSession) -> None:
    store(vault, record_id, delta_of(session, ()))


def lines_of(vault: Vault, record_id: str) -> list[dict[str, str]]:
    """The CSV as its receiver reads it."""
    file = log_file(vault, record_id, open_session(vault, record_id))
    assert file is not None
    return list(csv.DictReader(io.StringIO(file[1].decode(), newline="")))


def events_of(vault: Vault, record_id: str) -> list[str]:
    return [line["event"] for line in lines_of(vault, record_id)]


def values_in(lines: list[dict[str, str]], node: str) -> list[tuple[str, str]]:
    return [(line["old-value"], line["new-value"]) for line in lines if line["node"] == node]


@pytest.fixture
def record_id(audited: Audited) -> str:
    """An empty interview that asks for a log."""
    return start_logged(audited.vault, audited.audit_id)


def test_an_answer_is_stored_with_its_event_and_the_name_of_the_file(
    audited: Audited, record_id: str
) -> None:
    session, _ = logged(audited.vault, record_id)
    delta = delta_of(session, session.answer(PSEUDONYM, "W-07"))
    store(audited.vault, record_id, delta)

    assert delta.log is not None
    assert events_of(audited.vault, record_id) == ["form start", "question"]
    assert values_in(lines_of(audited.vault, record_id), PSEUDONYM) == [("", "W-07")]
    assert audited.vault.records.values(record_id)["/data/meta/audit"] == "audit.csv"


def test_reading_a_record_writes_nothing_into_its_log(audited: Audited, record_id: str) -> None:
    before = audited.vault.records.values(record_id)
    open_session(audited.vault, record_id)
    missing(audited.vault, audited.audit_id)

    assert audited.vault.records.form_log(record_id) == FormLogLines()
    assert audited.vault.records.values(record_id) == before


def test_every_sitting_is_told_one_after_the_other(audited: Audited, record_id: str) -> None:
    for name in ("W-07", "W-08"):
        session, log = logged(audited.vault, record_id)
        log.enter(session.pages()[0])
        store(audited.vault, record_id, delta_of(session, session.answer(PSEUDONYM, name)))
        log.exit()
        keep(audited.vault, record_id, session)

    sitting = ["group questions", "question", "form save", "form exit"]
    assert events_of(audited.vault, record_id) == [
        *("form start", *sitting),
        *("form resume", *sitting),
    ]
    assert values_in(lines_of(audited.vault, record_id), PSEUDONYM) == [
        ("", "W-07"),
        ("W-07", "W-08"),
    ]


def test_looking_at_pages_changes_no_record(audited: Audited, record_id: str) -> None:
    session, log = logged(audited.vault, record_id)
    keep_first = session.answer(PSEUDONYM, "W-07")
    store(audited.vault, record_id, delta_of(session, keep_first))
    before, head = audited.vault.records.get(record_id), audited.vault.events.head()
    log.enter(session.pages()[0])
    log.exit()
    keep(audited.vault, record_id, session)

    assert audited.vault.records.get(record_id) == before
    assert audited.vault.events.head() == head


def test_after_a_kill_the_log_tells_all_up_to_the_last_answer(
    audited: Audited, record_id: str
) -> None:
    folder = audited.vault.folder
    audited.vault.close()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, folder, PASSPHRASE, record_id, PSEUDONYM],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(12)]
    child.kill()
    said += child.stdout.readlines()
    child.stdout.close()
    assert child.wait() == -9

    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        last = vault.records.values(record_id)[PSEUDONYM]
        assert int(last.removeprefix("W-")) >= int([s for s in said if s.endswith("\n")][-1])
        assert events_of(vault, record_id) == ["form start", "group questions", "question"]
        assert values_in(lines_of(vault, record_id), PSEUDONYM) == [("", last)]
        # The next sitting takes what was left open over, once.
        for place in ("off_site", ""):
            session, _ = logged(vault, record_id)
            store(vault, record_id, delta_of(session, session.answer(PLACE, place)))
        again = events_of(vault, record_id)
    assert again == ["form start", "group questions", *["question", "form resume"] * 2, "question"]


def test_what_could_not_be_stored_is_told_with_the_next_answer(
    audited: Audited, record_id: str
) -> None:
    session, log = logged(audited.vault, record_id)
    changes = session.answer(PSEUDONYM, "W-07")
    entries = log.take()
    assert entries is not None
    log.give_back(entries)
    store(audited.vault, record_id, delta_of(session, changes))

    assert events_of(audited.vault, record_id) == ["form start", "question"]


def test_an_audit_that_is_not_complete_is_told_to_the_records_concerned(
    audited: Audited, record_id: str
) -> None:
    complete = fill_logged(audited.vault, audited.audit_id)
    with pytest.raises(RecordStateError, match="cannot be finalised"):
        finalise(audited.vault, audited.audit_id, SIGNED)

    assert events_of(audited.vault, record_id) == ["constraint error"]
    assert "constraint error" not in events_of(audited.vault, complete)


def test_finalising_is_the_last_event_and_belongs_to_no_draft(audited: Audited) -> None:
    record_id = fill_logged(audited.vault, audited.audit_id, sealed=False)
    finalise(audited.vault, audited.audit_id, SIGNED)
    events = events_of(audited.vault, record_id)
    kinds = [event.kind for event in audited.vault.events.of_audit(audited.audit_id)]

    assert (events[-1], events.count("form finalize")) == ("form finalize", 1)
    assert set(kinds[kinds.index("audit.finalised") + 1 :]) == {"record.sealed"}


def test_a_record_that_nobody_opened_names_its_file_once_it_is_final(audited: Audited) -> None:
    # Made by a program that kept no logs: answers, but neither a log nor its name.
    filled = fill_logged(audited.vault, audited.audit_id, sealed=False)
    values = audited.vault.records.values(filled) | {"/data/meta/audit": ""}
    record_id = start_logged(audited.vault, audited.audit_id, sealed=False)
    audited.vault.records.apply(record_id, RecordDelta(values))
    finalise(audited.vault, audited.audit_id, SIGNED)

    assert events_of(audited.vault, record_id) == ["form finalize"]
    assert "<audit>audit.csv</audit>" in open_session(audited.vault, record_id).submission_xml()


def test_a_permission_taken_back_takes_the_words_out_of_the_file_and_not_out_of_the_vault(
    audited: Audited,
) -> None:
    vault = audited.vault
    record_id = fill_logged(vault, audited.audit_id)
    before = lines_of(vault, record_id)
    session = open_session(vault, record_id)
    store(vault, record_id, delta_of(session, session.answer(CONSENT, "refuse")))
    after = lines_of(vault, record_id)

    said = [line for line in before if line["node"].startswith("/data/interview/")]
    kept = [line for line in after if line["node"].startswith("/data/interview/")]
    assert any(line["new-value"] for line in said)
    assert [line["node"] for line in kept] == [line["node"] for line in said]
    assert {(line["old-value"], line["new-value"]) for line in kept} == {("", "")}
    assert values_in(after, CONSENT)[-1] == ("agree", "refuse")
    assert any('"26"' in line for line in vault.records.form_log(record_id).done)


def test_words_of_an_instance_that_was_taken_out_do_not_pass_for_those_of_the_next(
    audited: Audited,
) -> None:
    vault = audited.vault
    record_id = fill_logged(vault, audited.audit_id)
    session = open_session(vault, record_id)
    first, second = f"{FEE}[1]/{FEE_PAID}", f"{FEE}[2]/{FEE_PAID}"
    store(vault, record_id, delta_of(session, session.answer(first, "11111")))
    if not session.has(second):
        store(vault, record_id, delta_of(session, session.add_repeat(FEE)))
    store(vault, record_id, delta_of(session, session.answer(second, "22222")))
    store(vault, record_id, delta_of(session, session.remove_repeat(f"{FEE}[1]")))
    lines = lines_of(vault, record_id)
    # Cell by cell: the digits may well stand in a time.
    words = {line[column] for line in lines for column in ("old-value", "new-value")}

    assert "11111" not in words
    assert "22222" in words


@pytest.mark.parametrize("made_up", ["../W-01.csv", "W-01.csv"])
def test_no_form_decides_how_its_log_is_called(audited: Audited, made_up: str) -> None:
    vault = audited.vault
    record_id = fill_logged(vault, audited.audit_id)
    ref = next(ref for ref, value in vault.records.values(record_id).items() if value == AUDIT_FILE)
    vault.records.apply(record_id, RecordDelta({ref: made_up}))
    session = open_session(vault, record_id)
    file = log_file(vault, record_id, session)

    assert file is not None
    assert file[0] == session.value(ref) == AUDIT_FILE


def test_a_full_log_says_so_as_its_last_event(
    audited: Audited, record_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_log, "MAX_LINES", 2)
    session, _ = logged(audited.vault, record_id)
    for name in ("W-07", "W-08"):
        store(audited.vault, record_id, delta_of(session, session.answer(PSEUDONYM, name)))

    assert events_of(audited.vault, record_id) == ["form start", "question", "log full"]
    assert audited.vault.records.values(record_id)[PSEUDONYM] == "W-08"


def test_a_form_that_asks_for_no_log_costs_none(audited: Audited) -> None:
    session = open_session(audited.vault, audited.site_id)
    changes = session.answer("/data/identification/site_name", "Other")
    delta = delta_of(session, changes)
    store(audited.vault, audited.site_id, delta)
    finalise(audited.vault, audited.audit_id, SIGNED)
    audit = audited.vault.audits.get(audited.audit_id)

    assert (session.log, delta.log) == (None, None)
    assert log_file(audited.vault, audited.site_id, session) is None
    assert bundle_contents(audited.vault, audit, str(uuid4())).media == []


def test_no_word_of_a_worker_gets_into_the_events_of_the_vault(
    audited: Audited, record_id: str
) -> None:
    session, _ = logged(audited.vault, record_id)
    store(audited.vault, record_id, delta_of(session, session.answer(PSEUDONYM, "Said-So")))
    events = b"".join(event.to_json() for event in audited.vault.events.of_audit(audited.audit_id))

    assert b"Said-So" not in events
    assert b"Said-So" not in b"".join(
        path.read_bytes() for path in audited.vault.folder.rglob("*") if path.is_file()
    )


def test_a_bundle_carries_the_log_beside_its_record_verifies_and_is_taken_by_the_centre(
    audited: Audited, tmp_path: Path
) -> None:
    vault = audited.vault
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    record_id = fill_logged(vault, audited.audit_id)
    finalise(vault, audited.audit_id, SIGNED)
    entry = seal(vault, audited.audit_id)
    path = vault.outbox.path(entry.bundle_id)
    signature = tmp_path / signature_name(entry.bundle_id)
    signature.write_bytes(entry.outer_dsse)
    programme = vault.identity.programme
    assert programme is not None
    verdict = verify_bundle(
        path, ca_pem=programme.ca_certificate_pem, signature_path=signature, identity=key
    )
    bag, _ = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    with closing(Organisation.open(tmp_path / "central")) as organisation, path.open("rb") as file:
        taken = Intake(organisation).ingest(file, entry.outer_dsse)

    media = [p.relative_to(bag).as_posix() for p in (bag / "data" / "media").rglob("*.*")]
    assert media == [f"data/media/{record_id}/audit.csv.age"]
    unsealed = bag.with_name(f"{bag.name}-unsealed")
    assert verdict.faults == ()
    assert taken.opened
    content = (unsealed / media[0].removesuffix(".age")).read_bytes()
    assert content.startswith(b"event,node,start,end,old-value,new-value,user\nform start,,")
    assert b",Amina Haddad\n" in content
    records = (unsealed / "data" / "records").iterdir()
    named = [path.stem for path in records if "audit.csv" in path.read_text("utf-8")]
    assert named == [record_id]


def test_a_form_may_ask_for_less(audited: Audited) -> None:
    bare = fill_logged(audited.vault, audited.audit_id, asked_for="")
    file = log_file(audited.vault, bare, open_session(audited.vault, bare))
    assert file is not None

    assert file[1].startswith(b"event,node,start,end\n")
    assert b"W-01" not in file[1]
    assert all("W-01" not in line for line in audited.vault.records.form_log(bare).done)
