"""Sampling plans: the list never leaves the vault, and is gone when the audit is final."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from auditor_app.errors import (
    AnswerError,
    ReadOnlyVaultError,
    RecordStateError,
    StorageFullError,
    UnknownRowError,
    VaultError,
)
from auditor_app.protocols import read_list, sample_size, seed_digest, shipped_protocols
from auditor_app.vault import (
    UNDRAWN_LIST,
    Argon2Cost,
    PlannedStratum,
    ResumePoint,
    SamplePlan,
    Vault,
    check_vault,
    examine,
    export_vault,
    list_backups,
    restore_backup,
    restore_vault,
    salvage,
)
from auditor_app.vault.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

SEED = "K7QF-2MX9"
NAMES = [f"Rahima Begum the {number}th of the payroll" for number in range(1, 41)]
LABEL = "Hall of the elder brother"
NOTE = "Went home sick with her daughter"
PASTED = "\n".join(f"{name};{'woman' if n % 2 else LABEL}" for n, name in enumerate(NAMES))
PAGE = 4096


def planned(vault: Vault, audit_id: str) -> SamplePlan:
    options = shipped_protocols()[0].sampling
    assert options is not None
    size = sample_size(options.methods[0], 300)
    strata = (PlannedStratum("gender", "woman", 200, 17), PlannedStratum("gender", "man", 100, 9))
    return vault.sample_plans.plan(audit_id, size, 26, 26, strata)


def drawn(vault: Vault, audit_id: str) -> SamplePlan:
    planned(vault, audit_id)
    return vault.sample_plans.draw(audit_id, read_list(PASTED), {"woman": 4, LABEL: 3}, SEED)


def with_replacement(vault: Vault, audit_id: str) -> SamplePlan:
    plan = drawn(vault, audit_id)
    assert plan.draw is not None
    first = plan.draw.standing[0]
    return vault.sample_plans.replace(audit_id, first, "absent", NOTE)


def events_of(vault: Vault, audit_id: str) -> list[tuple[str, dict]]:
    return [
        (event.kind, event.details)
        for event in vault.events.of_audit(audit_id)
        if event.kind.startswith("sample.")
    ]


def test_a_plan_is_kept_as_it_was_made(vault: Vault, filled: Filled) -> None:
    assert vault.sample_plans.get(filled.audit_id) is None
    made = planned(vault, filled.audit_id)
    assert (made.size.headcount, made.interviews, made.files) == (300, 26, 26)
    assert made.strata[0] == PlannedStratum("gender", "woman", 200, 17)
    assert (made.draw, made.list_state) == (None, "none")
    vault.lock()
    vault.unlock(filled.passphrase)
    assert vault.sample_plans.get(filled.audit_id) == made


def test_a_draw_keeps_the_list_and_the_seed_and_a_new_plan_keeps_the_draw(
    vault: Vault, filled: Filled
) -> None:
    plan = drawn(vault, filled.audit_id)
    assert plan.draw is not None
    assert (plan.draw.seed, plan.draw.listed, plan.draw.number) == ("K7QF2MX9", 40, 1)
    assert plan.list_state == "kept"
    assert len(plan.draw.standing) == 7
    assert [entry.text for entry in vault.sample_plans.entries(filled.audit_id)] == NAMES
    assert planned(vault, filled.audit_id).draw == plan.draw
    again = vault.sample_plans.draw(filled.audit_id, read_list("E-1\nE-2"), {"": 1}, "OTHER")
    assert again.draw is not None
    assert (again.draw.number, again.draw.listed, again.draw.replacements) == (2, 2, ())
    assert len(vault.sample_plans.entries(filled.audit_id)) == 2


def test_spares_take_places_in_their_order_until_there_is_none(
    vault: Vault, filled: Filled
) -> None:
    plan = drawn(vault, filled.audit_id)
    assert plan.draw is not None
    stratum = plan.draw.strata[1]
    place = stratum.drawn[1]
    for number, spare in enumerate(stratum.spares, start=1):
        assert plan.draw is not None
        assert plan.draw.next_spare(place) == spare
        plan = vault.sample_plans.replace(filled.audit_id, place, "declined")
        assert plan.draw is not None
        assert plan.draw.standing[len(plan.draw.strata[0].drawn) + 1] == spare
        assert len(plan.draw.replacements) == number
        with pytest.raises(RecordStateError, match="not among those"):
            vault.sample_plans.replace(filled.audit_id, place, "declined")
        place = spare
    assert plan.draw is not None
    assert plan.draw.next_spare(place) is None
    with pytest.raises(RecordStateError, match="No spare is left"):
        vault.sample_plans.replace(filled.audit_id, place, "absent")


def test_events_carry_counts_and_the_seeds_digest_never_a_line(
    vault: Vault, filled: Filled
) -> None:
    with_replacement(vault, filled.audit_id)
    told = dict(events_of(vault, filled.audit_id))
    assert told["sample.planned"]["interviews"] == 26
    assert told["sample.drawn"] == {
        "draw": 1, "listed": 40, "strata": 2, "drawn": 7, "spares": 7,
        "seed_sha256": seed_digest(SEED),
    }  # fmt: skip
    assert told["sample.replaced"] == {"replaced": 1, "seed_sha256": seed_digest(SEED)}
    log = b"".join(event.to_json() for event in vault.events.rows()).decode()
    assert not [word for word in (*NAMES, LABEL, NOTE, "K7QF2MX9") if word in log]
    plan = vault.sample_plans.get(filled.audit_id)
    assert not [word for word in (*NAMES, LABEL, NOTE) if word in repr(plan)]


def test_what_cannot_be_is_refused_and_changes_nothing(vault: Vault, filled: Filled) -> None:
    audit_id, plans = filled.audit_id, vault.sample_plans
    entries = read_list(PASTED)
    with pytest.raises(RecordStateError, match="no sampling plan"):
        plans.draw(audit_id, entries, {"woman": 1}, SEED)
    with pytest.raises(UnknownRowError):
        planned(vault, "no such audit")
    planned(vault, audit_id)
    for action in (
        lambda: plans.draw(audit_id, entries, {"woman": 99}, SEED),
        lambda: plans.draw(audit_id, entries, {"woman": 1}, "?"),
    ):
        with pytest.raises(AnswerError):
            action()
    with pytest.raises(RecordStateError, match="not among those"):
        plans.replace(audit_id, 1, "absent")
    with pytest.raises(ValueError, match="tired"):
        plans.replace(audit_id, 1, "tired")  # type: ignore[arg-type]  # that is what is refused
    assert plans.entries(audit_id) == ()
    assert [kind for kind, _ in events_of(vault, audit_id)] == ["sample.planned"]


def test_a_full_disk_while_drawing_leaves_the_earlier_draw(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = with_replacement(vault, filled.audit_id)

    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    monkeypatch.setattr(Store, "execute_many", full)
    with pytest.raises(StorageFullError):
        vault.sample_plans.draw(filled.audit_id, read_list("E-1"), {"": 1}, "OTHER")
    monkeypatch.undo()
    assert vault.sample_plans.get(filled.audit_id) == before
    assert len(vault.sample_plans.entries(filled.audit_id)) == 40


# The list goes ----------------------------------------------------------------------------------


def words_left(vault: Vault) -> set[str]:
    """What of the list stands in a row, or in a page of the store or its log."""
    tables = vault._store.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_runs'"
    )
    cells = [
        str(cell)
        for (table,) in tables
        for row in vault._store.rows(f'SELECT * FROM "{table}"')  # noqa: S608 - names of the store's own tables
        for cell in row
    ]
    return {word for word in (*NAMES, LABEL, NOTE) if any(word in cell for cell in cells)}


def plain_pages(folder: Path, key: bytes) -> bytes:
    """Every page of the store and its log as it is inside, unused ones among them."""
    store = (folder / "records.db").read_bytes()
    log = folder / "records.db-wal"
    logged = log.read_bytes()[32:] if log.exists() else b""
    pages = [store[at : at + PAGE] for at in range(0, len(store), PAGE)]
    pages += [logged[at + 24 : at + 24 + PAGE] for at in range(0, len(logged), PAGE + 24)]
    found = b""
    for page in pages:
        start = 16 if page[:16] == store[:16] else 0
        vector = page[PAGE - 80 : PAGE - 64]
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(vector)).decryptor()
        found += decryptor.update(page[start : PAGE - 80]) + decryptor.finalize()
    return found


def test_finalising_erases_the_list_to_the_last_page_and_backup_and_keeps_the_numbers(
    vault: Vault, filled: Filled
) -> None:
    before = with_replacement(vault, filled.audit_id)
    vault.backups.make()
    key = bytes(vault._store._data_key)
    assert words_left(vault) == {*NAMES, LABEL, NOTE}
    assert NAMES[5].encode() in plain_pages(vault.folder, key)
    vault.audits.set_state(filled.audit_id, "finalised")
    assert words_left(vault) == set()
    assert vault.sample_plans.entries(filled.audit_id) == ()
    with pytest.raises(VaultError, match="erased list"):
        vault.sealed.require_settled()
    vault.sealed.settle()
    vault.sealed.require_settled()
    pages = plain_pages(vault.folder, key)
    assert not [word for word in (*NAMES, LABEL, NOTE) if word.encode() in pages]
    backups = list_backups(vault.folder)
    assert len(backups) == 1
    inside = plain_pages(backups[0].folder, key)
    assert not [word for word in (*NAMES, LABEL, NOTE) if word.encode() in inside]
    after = vault.sample_plans.get(filled.audit_id)
    assert after is not None
    assert after.list_state == "cleared"
    assert before.draw is not None
    assert after.draw is not None
    assert after.draw.seed == before.draw.seed
    assert after.draw.standing == before.draw.standing
    assert [s.drawn for s in after.draw.strata] == [s.drawn for s in before.draw.strata]
    # A stratum of the plan keeps its name, one that only the list named does not.
    assert [s.stratum for s in after.draw.strata] == ["1", "woman"]
    assert after.draw.replacements[0].note == ""
    assert events_of(vault, filled.audit_id)[-1] == ("sample.list_erased", {"lines": 40})


def test_a_list_that_could_not_be_cleared_is_told_and_cleared_at_the_next_unlock(
    vault: Vault, filled: Filled
) -> None:
    drawn(vault, filled.audit_id)
    vault.audits.set_state(filled.audit_id, "finalised")
    vault.close()
    faults = check_vault(filled.folder, filled.passphrase)
    assert [fault.message for fault in faults if "erased list" in fault.message]
    with Vault.open(filled.folder) as again:
        again.unlock(filled.passphrase)
        plan = again.sample_plans.get(filled.audit_id)
        assert plan is not None
        assert plan.list_state == "cleared"
        cleared = [e.kind for e in again.events.rows()].count("records.cleared")
        again.lock()
        again.unlock(filled.passphrase)
        assert [e.kind for e in again.events.rows()].count("records.cleared") == cleared == 1
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_each_list_is_cleared_also_after_another_one_was(vault: Vault, filled: Filled) -> None:
    key = bytes(vault._store._data_key)
    for audit_id in (filled.audit_id, vault.audits.create("ilo", "1", "A second site").id):
        drawn(vault, audit_id)
        assert NAMES[5].encode() in plain_pages(vault.folder, key)
        vault.audits.set_state(audit_id, "finalised")
        vault.sealed.settle()
        assert NAMES[5].encode() not in plain_pages(vault.folder, key)


def test_a_list_that_was_erased_is_cleared_although_another_one_took_its_place(
    vault: Vault, filled: Filled
) -> None:
    key = bytes(vault._store._data_key)
    drawn(vault, filled.audit_id)
    vault.backups.make()
    vault.sample_plans.forget_list(filled.audit_id)
    # Clearing failed, or was cut off; somebody draws again, and once more.
    for line in ("E-1", "E-2"):
        vault.sample_plans.draw(filled.audit_id, read_list(line), {"": 1}, SEED)
    with pytest.raises(VaultError, match="erased list"):
        vault.sealed.require_settled()
    vault.sealed.settle()
    vault.sealed.require_settled()
    (backup,) = list_backups(vault.folder)
    for folder in (vault.folder, backup.folder):
        assert NAMES[5].encode() not in plain_pages(folder, key)
    plan = vault.sample_plans.get(filled.audit_id)
    assert plan is not None
    assert plan.list_state == "kept"
    assert [entry.text for entry in vault.sample_plans.entries(filled.audit_id)] == ["E-2"]


def undrawn(filled: Filled) -> ResumePoint:
    """A page at which a list was pasted and not drawn from."""
    typed = {UNDRAWN_LIST: PASTED, "drawing.seed": SEED}
    return ResumePoint(filled.record_id, filled.audit_id, typed, "sample")


@pytest.mark.parametrize("ending", ["finalised", "erased"])
def test_a_list_that_nobody_drew_from_goes_to_the_last_page_and_backup(
    vault: Vault, filled: Filled, ending: str
) -> None:
    key = bytes(vault._store._data_key)
    planned(vault, filled.audit_id)
    vault.resuming.keep(ResumePoint(), [undrawn(filled)])
    assert NAMES[5].encode() in plain_pages(vault.folder, key)
    vault.backups.make()
    # It stood in its field again, and was taken out of it there.
    vault.resuming.keep(ResumePoint())
    if ending == "finalised":
        vault.audits.set_state(filled.audit_id, "finalised")
    else:
        vault.sample_plans.forget_list(filled.audit_id)
    with pytest.raises(VaultError, match="erased list"):
        vault.sealed.require_settled()
    vault.sealed.settle()
    vault.sealed.require_settled()
    (backup,) = list_backups(vault.folder)
    for folder in (vault.folder, backup.folder):
        pages = plain_pages(folder, key)
        assert not [word for word in (*NAMES, LABEL) if word.encode() in pages]
    assert events_of(vault, filled.audit_id)[1:] == []


@pytest.mark.parametrize("place", ["left at", "elsewhere"])
def test_a_list_waits_for_its_draw_and_no_longer(vault: Vault, filled: Filled, place: str) -> None:
    point = undrawn(filled)
    planned(vault, filled.audit_id)
    other = ResumePoint(filled.record_id, "/data/day", {"/data/day": "2026-1"})
    here, there = (point, other) if place == "left at" else (other, point)
    vault.resuming.keep(here, [there])
    vault.lock()
    vault.unlock(filled.passphrase)
    assert (vault.resuming.point(), *vault.resuming.unset()) == (here, there)
    drawn(vault, filled.audit_id)
    left = (vault.resuming.point(), *vault.resuming.unset())
    assert not [each for each in left if UNDRAWN_LIST in each.typed]
    assert [each.typed for each in left if each.about == other.about] == [other.typed]
    vault.sample_plans.forget_list(filled.audit_id)
    vault.sealed.settle()
    key = bytes(vault._store._data_key)
    assert NAMES[5].encode() not in plain_pages(vault.folder, key)


def test_a_list_of_another_audit_stays(vault: Vault, filled: Filled) -> None:
    planned(vault, filled.audit_id)
    vault.resuming.keep(ResumePoint(), [undrawn(filled)])
    other = vault.audits.create("ilo", "1", "A second site").id
    planned(vault, other)
    vault.audits.set_state(other, "finalised")
    assert vault.resuming.unset() == (undrawn(filled),)
    vault.sealed.require_settled()
    assert "Rahima" not in repr(vault.resuming.unset())


def test_nothing_of_a_final_audits_plan_can_be_changed(vault: Vault, filled: Filled) -> None:
    plan = drawn(vault, filled.audit_id)
    assert plan.draw is not None
    vault.audits.set_state(filled.audit_id, "finalised")
    plans, position = vault.sample_plans, plan.draw.standing[0]
    for action in (
        lambda: planned(vault, filled.audit_id),
        lambda: plans.draw(filled.audit_id, read_list("E-1"), {"": 1}, SEED),
        lambda: plans.replace(filled.audit_id, position, "absent"),
        lambda: plans.forget_list(filled.audit_id),
    ):
        with pytest.raises(RecordStateError, match="finalised"):
            action()


def test_a_list_can_be_erased_before_and_its_draw_still_be_worked_with(
    vault: Vault, filled: Filled
) -> None:
    plan = vault.sample_plans.forget_list(drawn(vault, filled.audit_id).audit_id)
    vault.sealed.settle()
    assert words_left(vault) == set()
    assert plan.draw is not None
    plan = vault.sample_plans.replace(filled.audit_id, plan.draw.standing[0], "left", NOTE)
    vault.audits.set_state(filled.audit_id, "finalised")
    assert words_left(vault) == set()


def test_an_audit_without_a_plan_is_finalised_as_ever(vault: Vault, filled: Filled) -> None:
    vault.audits.set_state(filled.audit_id, "finalised")
    vault.sealed.settle()
    kinds = [event.kind for event in vault.events.rows()]
    assert "records.cleared" not in kinds
    assert "sample.list_erased" not in kinds


# Where it goes along ----------------------------------------------------------------------------


def test_plan_list_and_replacements_go_along_in_backup_export_and_salvage(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    plan = with_replacement(vault, filled.audit_id)
    entries = vault.sample_plans.entries(filled.audit_id)
    backup = vault.backups.make()
    vault.audits.set_title(filled.audit_id, "Later")
    export_vault(vault, tmp_path / "moved.auditor-vault")
    vault.close()
    restore_vault(tmp_path / "moved.auditor-vault", tmp_path / "moved", filled.passphrase)
    report = salvage(
        filled.folder, filled.passphrase, tmp_path / "saved", cost=Argon2Cost(64 * 1024, 1, 1)
    )
    assert report.saved["sampling plans"] == 1
    assert report.lost == ()
    assert all(audit.is_whole for audit in examine(filled.folder, filled.passphrase).audits)
    restore_backup(filled.folder, backup.name, filled.passphrase)
    for folder in (tmp_path / "moved", tmp_path / "saved", filled.folder):
        with Vault.open(folder) as opened:
            opened.unlock(filled.passphrase)
            assert opened.sample_plans.get(filled.audit_id) == plan
            assert opened.sample_plans.entries(filled.audit_id) == entries
        assert check_vault(folder, filled.passphrase, deep=True) == ()


def test_salvage_tells_a_lost_plan_and_leaves_its_list_behind(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    drawn(vault, filled.audit_id)
    (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'sample_plan'")[0]
    vault.close()
    store = filled.folder / "records.db"
    content = bytearray(store.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = os.urandom(PAGE)
    store.write_bytes(content)
    report = salvage(
        filled.folder, filled.passphrase, tmp_path / "saved", cost=Argon2Cost(64 * 1024, 1, 1)
    )
    assert "The sampling plans of 1 audits are lost; plan and draw again." in report.lost
    with Vault.open(tmp_path / "saved") as saved:
        saved.unlock(filled.passphrase)
        assert saved.sample_plans.get(filled.audit_id) is None
        assert words_left(saved) == set()
        assert saved.records.values(filled.record_id)["/data/said"] == filled.sentence
        drawn(saved, filled.audit_id)


def test_a_list_whose_root_is_lost_is_told_from_other_tables_by_its_shape(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    entries = drawn(vault, filled.audit_id) and vault.sample_plans.entries(filled.audit_id)
    vault.close()
    store = filled.folder / "records.db"
    content = bytearray(store.read_bytes())
    # The first page says where each table begins; without it rows are told by their shape.
    content[200:400] = bytes(200)
    store.write_bytes(content)
    salvage(filled.folder, filled.passphrase, tmp_path / "saved", cost=Argon2Cost(64 * 1024, 1, 1))
    with Vault.open(tmp_path / "saved") as saved:
        saved.unlock(filled.passphrase)
        assert saved.sample_plans.entries(filled.audit_id) == entries
        plan = saved.sample_plans.get(filled.audit_id)
        assert plan is not None
        assert plan.draw is not None


def test_a_plan_is_read_and_not_changed_in_a_vault_that_is_open_for_reading(
    vault: Vault, filled: Filled
) -> None:
    plan = drawn(vault, filled.audit_id)
    vault.close()
    with Vault.open(filled.folder) as damaged:
        damaged.unlock(filled.passphrase, read_only=True)
        assert damaged.sample_plans.get(filled.audit_id) == plan
        with pytest.raises(ReadOnlyVaultError):
            planned(damaged, filled.audit_id)


def test_no_file_of_the_vault_shows_a_line(vault: Vault, filled: Filled) -> None:
    with_replacement(vault, filled.audit_id)
    vault.backups.make()
    copy = shutil.copytree(filled.folder, filled.folder.with_name("copy"))
    for path in (path for path in copy.rglob("*") if path.is_file()):
        content = path.read_bytes()
        assert not [w for w in (*NAMES, LABEL, NOTE) if w.encode() in content], path.name
