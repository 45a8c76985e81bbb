"""What is hidden of photos: steps beside the original, that can be undone, and the copy of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import (
    AnswerError,
    DamagedStoreError,
    ReadOnlyVaultError,
    RecordSealedError,
    RecordStateError,
    TransferError,
    UnknownRowError,
)
from auditor_app.vault import (
    EvidenceMetadata,
    RedactedCopy,
    Redaction,
    Region,
    SignOff,
    Vault,
    check_vault,
)
from auditor_app.vault.btree_rows import Row
from auditor_app.vault.check import IN_THE_STORE, LAYERS
from auditor_app.vault.migrations import table_statements
from auditor_app.vault.readable import _layouts
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Filled

BOX = Region("fill", 10, 20, 30, 40)
CELLS = Region("pixelate", 100, 200, 50, 60)
COPY = RedactedCopy(b"\xff\xd8 what may be seen", b"\xff\xd8 small", 640, 480)
NOBODY = "00000000-0000-4000-8000-000000000000"
SIGNED = SignOff("Ada", "Lead auditor", "Here", "It is so.", utc_now())


@pytest.fixture
def vault(filled: Filled) -> Iterator[Vault]:
    with Vault.open(filled.folder) as opened:
        opened.unlock(filled.passphrase)
        yield opened


def log_of(vault: Vault, audit_id: str) -> list[tuple[str, dict[str, object]]]:
    events = vault.events.of_audit(audit_id)
    wanted = ("evidence.redact", "evidence.look", "evidence.turn", "evidence.to_be")
    return [(e.kind, dict(e.details)) for e in events if e.kind.startswith(wanted)]


def test_of_a_photo_nothing_is_said_until_somebody_looked(vault: Vault, filled: Filled) -> None:
    assert vault.redactions.get(filled.evidence_id) == Redaction(filled.evidence_id)
    assert vault.redactions.of_audit(filled.audit_id) == {}
    assert vault.redactions.copy(filled.evidence_id) is None


def test_a_step_stands_after_unlocking_and_leaves_the_original_as_it_is(filled: Filled) -> None:
    photo = filled.evidence_id
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.redactions.change(photo, looked_at=True, turn=90, regions=[BOX, CELLS])
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        found = vault.redactions.get(photo)

        assert (found.looked_at, found.turn, found.regions) == (True, 90, (BOX, CELLS))
        assert vault.redactions.of_audit(filled.audit_id) == {photo: found}
        assert vault.evidence.read(photo) == filled.photo
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_steps_are_undone_one_by_one_redone_and_dropped_by_a_new_one(
    vault: Vault, filled: Filled
) -> None:
    photo, room = filled.evidence_id, vault.redactions
    room.change(photo, regions=[BOX])
    room.change(photo, turn=450)
    assert room.undo(photo) == Redaction(photo, regions=(BOX,), can_undo=True, can_redo=True)
    assert room.undo(photo) == Redaction(photo, can_redo=True)
    with pytest.raises(RecordStateError):
        room.undo(photo)
    assert room.redo(photo).regions == (BOX,)
    assert room.change(photo, regions=[CELLS]).can_redo is False
    with pytest.raises(RecordStateError):
        room.redo(photo)
    assert room.undo(photo).regions == (BOX,)


def test_what_changes_nothing_is_no_step(vault: Vault, filled: Filled) -> None:
    vault.redactions.change(filled.evidence_id, looked_at=True)
    before = vault.events.head()
    vault.redactions.change(filled.evidence_id, looked_at=True, regions=[], turn=0)

    assert vault.events.head() == before


def test_the_log_says_how_much_is_hidden_and_never_where(vault: Vault, filled: Filled) -> None:
    photo = filled.evidence_id
    vault.redactions.change(photo, regions=[Region("fill", 123, 234, 34, 45), CELLS])
    vault.redactions.change(photo, turn=90)
    vault.redactions.change(photo, looked_at=True)
    vault.redactions.undo(photo)

    told = {"filled": 1, "pixelated": 1}
    assert log_of(vault, filled.audit_id) == [
        ("evidence.redacted", {**told, "looked_at": False, "turn": 0}),
        ("evidence.turned", {**told, "looked_at": False, "turn": 90}),
        ("evidence.looked_at", {**told, "looked_at": True, "turn": 90}),
        ("evidence.redaction_undone", {**told, "looked_at": False, "turn": 90}),
    ]
    lines = b"".join(event.to_json() for event in vault.events.rows())
    assert b"123" not in b"".join(line for line in lines.split(b"}") if b"filled" in line)
    vault.events.verify()


@pytest.mark.parametrize(
    "region",
    [
        Region("fill", -1, 0, 10, 10),
        Region("fill", 0, 0, 0, 10),
        Region("fill", 0, 0, 10, 0),
        Region("fill", 631, 0, 10, 10),
        Region("pixelate", 0, 471, 10, 10),
        Region("blur", 0, 0, 10, 10),  # type: ignore[arg-type]  # what another program might write
    ],
)
def test_a_region_that_does_not_lie_in_the_photo_is_refused(
    vault: Vault, filled: Filled, region: Region
) -> None:
    with pytest.raises(AnswerError):
        vault.redactions.change(filled.evidence_id, regions=[BOX, region])
    assert vault.redactions.get(filled.evidence_id).regions == ()


def test_too_many_regions_and_odd_turns_are_refused(vault: Vault, filled: Filled) -> None:
    with pytest.raises(AnswerError):
        vault.redactions.change(filled.evidence_id, regions=[BOX] * 501)
    with pytest.raises(AnswerError):
        vault.redactions.change(filled.evidence_id, turn=45)


def test_photos_that_are_not_there_have_no_redaction(vault: Vault, filled: Filled) -> None:
    vault.evidence.set_aside(filled.evidence_id)
    for photo in (NOBODY, filled.evidence_id):
        with pytest.raises(UnknownRowError):
            vault.redactions.get(photo)
        with pytest.raises(UnknownRowError):
            vault.redactions.change(photo, looked_at=True)


def test_what_was_hidden_comes_back_with_a_photo_that_is_brought_back(
    vault: Vault, filled: Filled
) -> None:
    vault.redactions.change(filled.evidence_id, looked_at=True, regions=[BOX])
    vault.evidence.set_aside(filled.evidence_id)
    assert vault.redactions.of_audit(filled.audit_id) == {}
    vault.records.undo(filled.record_id)

    assert vault.redactions.get(filled.evidence_id).regions == (BOX,)


def test_a_final_audit_keeps_what_its_photos_show(vault: Vault, filled: Filled) -> None:
    vault.redactions.change(filled.evidence_id, looked_at=True, regions=[BOX])
    vault.audits.finalise(filled.audit_id, SIGNED)

    for deed in (
        lambda: vault.redactions.change(filled.evidence_id, regions=[]),
        lambda: vault.redactions.undo(filled.evidence_id),
    ):
        with pytest.raises(RecordStateError):
            deed()
    assert vault.redactions.get(filled.evidence_id).regions == (BOX,)


def test_a_final_record_of_an_audit_that_goes_on_can_still_be_looked_at(
    vault: Vault, filled: Filled
) -> None:
    vault.records.finalise(filled.record_id)

    assert vault.redactions.change(filled.evidence_id, looked_at=True).looked_at


# The copy ---------------------------------------------------------------------------------------


def kept(vault: Vault, filled: Filled) -> Redaction:
    step = vault.redactions.change(filled.evidence_id, looked_at=True, regions=[BOX])
    vault.redactions.keep_copy(step, COPY)
    return step


def test_the_copy_is_a_sealed_file_of_its_own(vault: Vault, filled: Filled) -> None:
    kept(vault, filled)
    path = filled.folder / "redacted" / f"{filled.evidence_id}.age"

    assert vault.redactions.copy(filled.evidence_id) == COPY
    assert vault.redactions.thumbnail(filled.evidence_id) == COPY.thumbnail
    assert path.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"what may be seen" not in path.read_bytes()


def test_a_copy_of_an_earlier_step_or_another_file_does_not_count(
    vault: Vault, filled: Filled
) -> None:
    kept(vault, filled)
    path = filled.folder / "redacted" / f"{filled.evidence_id}.age"
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert vault.redactions.copy(filled.evidence_id) is None
    path.unlink()
    assert vault.redactions.copy(filled.evidence_id) is None
    path.write_bytes(whole)
    assert vault.redactions.copy(filled.evidence_id) == COPY
    vault.redactions.change(filled.evidence_id, regions=[CELLS])
    assert vault.redactions.copy(filled.evidence_id) is None
    assert vault.redactions.thumbnail(filled.evidence_id) is None
    vault.redactions.undo(filled.evidence_id)
    assert vault.redactions.copy(filled.evidence_id) == COPY


def test_a_copy_goes_with_its_photo_and_strays_are_swept(vault: Vault, filled: Filled) -> None:
    kept(vault, filled)
    folder = filled.folder / "redacted"
    (folder / f"{NOBODY}.age").write_bytes(b"of an import that was cut off")
    vault.evidence.set_aside(filled.evidence_id)
    vault.records.finalise(filled.record_id)
    assert [path.name for path in folder.iterdir()] == [f"{NOBODY}.age"]
    vault.lock()
    vault.unlock(filled.passphrase)

    assert list(folder.iterdir()) == []


def test_a_vault_without_its_copies_is_whole(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        kept(vault, filled)
    (filled.folder / "redacted" / f"{filled.evidence_id}.age").unlink()
    (filled.folder / "redacted").rmdir()

    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_in_a_vault_that_is_open_for_reading_only_nothing_is_kept(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        step = vault.redactions.change(filled.evidence_id, looked_at=True, regions=[BOX])
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase, read_only=True)
        vault.redactions.keep_copy(step, COPY)

        assert vault.redactions.get(filled.evidence_id) == step
        assert vault.redactions.copy(filled.evidence_id) is None
        with pytest.raises(ReadOnlyVaultError):
            vault.redactions.change(filled.evidence_id, looked_at=False)


def test_an_exported_copy_is_noted_and_never_lies_in_the_vault(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    with pytest.raises(TransferError):
        vault.redactions.export(filled.evidence_id, COPY, filled.folder / "photo.jpg")
    vault.redactions.export(filled.evidence_id, COPY, tmp_path / "photo.jpg")

    assert (tmp_path / "photo.jpg").read_bytes() == COPY.content
    assert [kind for kind, _ in log_of(vault, filled.audit_id)] == [
        "evidence.redacted_copy_exported",
        "evidence.redacted_copy_not_exported",
        "evidence.redacted_copy_exported",
    ]


# Tables -----------------------------------------------------------------------------------------


def test_photos_of_audits_that_were_final_before_stay_in_their_reports(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        draft = vault.audits.create("ilo", "1", "Still being done")
        form = vault.records.get(filled.record_id)
        record = vault.records.create(draft.id, form.form_digest, "interview", "1", "site", "", {})
        waiting = vault.evidence.add(
            record.id, "/data/photo", b"x", None, EvidenceMetadata("image/jpeg", "jpg", 10, 10)
        )
        vault.audits.finalise(filled.audit_id, SIGNED)
        for table in ("redaction_step", "redacted_copy"):
            vault._store.execute(f"DROP TABLE {table}")
        vault._store.execute("DELETE FROM _sqlite_migrations WHERE name = 'm008_redactions'")
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)

        assert vault.redactions.get(filled.evidence_id).looked_at
        assert not vault.redactions.get(waiting.id).looked_at


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("redaction_step", (None, NOBODY, "2026-11-23T10:00:00+00:00", 0, 1, 90, "[]")),
        ("redacted_copy", (NOBODY, "[0,[]]", 9, "0" * 64, 640, 480, b"x")),
    ],
)
def test_on_a_page_that_no_tree_leads_to_the_rows_are_told_from_all_others(
    table: str, values: tuple[object, ...]
) -> None:
    layouts = _layouts(dict.fromkeys(table_statements(), 0))

    fitting = [layout.name for layout in layouts if layout.fits(Row(7, values))]  # type: ignore[arg-type]  # as read
    assert fitting == [table]


def seal_by_hand(vault: Vault, record_id: str) -> None:
    vault._store.execute(
        "INSERT INTO sealed_record (record_id, summary, recipients, sealed_at, settled)"
        " VALUES (?, '{}', '[]', '2026-11-20T09:00:00+00:00', 1)",
        (record_id,),
    )


def test_a_copy_that_was_made_while_its_record_was_sealed_is_not_kept(
    vault: Vault, filled: Filled
) -> None:
    before = vault.redactions.get(filled.evidence_id)
    seal_by_hand(vault, filled.record_id)
    with pytest.raises(RecordSealedError):
        vault.redactions.keep_copy(before, COPY)
    assert list((filled.folder / "redacted").iterdir()) == []
    vault.close()
    assert check_vault(filled.folder, filled.passphrase) == ()


@pytest.mark.parametrize("table", ["redaction_step", "redacted_copy"])
def test_a_check_finds_what_a_sealed_photo_may_show_left_beside_it(
    vault: Vault, filled: Filled, table: str
) -> None:
    kept(vault, filled)
    if table == "redaction_step":
        vault._store.execute("DELETE FROM redacted_copy")
    else:
        vault._store.execute("DELETE FROM redaction_step")
    seal_by_hand(vault, filled.record_id)
    vault.close()
    faults = check_vault(filled.folder, filled.passphrase)
    assert [fault.place for fault in faults] == ["redaction"]
    assert faults[0].place in IN_THE_STORE


def test_nothing_is_hidden_of_what_is_no_picture_since_no_copy_could_be_made(
    vault: Vault, filled: Filled
) -> None:
    sound = vault.evidence.add(
        filled.record_id, "/data/p", b"RIFF", None, EvidenceMetadata("audio/wav", "wav")
    )
    for wanted in ({"regions": [BOX]}, {"turn": 90}):
        with pytest.raises(AnswerError, match="no picture"):
            vault.redactions.change(sound.id, **wanted)
    assert vault.redactions.change(sound.id, looked_at=True).looked_at


def test_a_check_has_as_many_parts_as_it_says(vault: Vault) -> None:
    told: list[tuple[int, int]] = []
    vault.check(progress=lambda done, total: told.append((done, total)))
    assert told == [(done, LAYERS) for done in range(LAYERS)]


def test_a_deep_check_tells_of_a_list_of_photos_that_cannot_be_read(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise DamagedStoreError("A page is damaged.", "Put it back.")

    monkeypatch.setattr(vault.evidence, "all_files", damaged)
    assert vault.check(deep=True) == ()


def test_a_copy_that_cannot_be_removed_keeps_nobody_from_the_vault(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        held = filled.folder / "redacted" / f"{NOBODY}.age"
        (held / "by a scanner").mkdir(parents=True)
        vault.lock()
        vault.unlock(filled.passphrase)
        assert vault.audits.list()
