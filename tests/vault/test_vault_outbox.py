from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import RecordStateError, UnknownRowError, VaultAccessError
from auditor_app.vault import (
    DailyHours,
    DeliverySettings,
    OutboxEntry,
    Vault,
    check_vault,
)
from auditor_app.vault.outbox import STATES

if TYPE_CHECKING:
    from conftest import Filled

BUNDLE = "aaaaaaaa-0000-4000-8000-00000000000{}"


def _sealed(vault: Vault, filled: Filled, number: int = 1) -> OutboxEntry:
    bundle_id = BUNDLE.format(number)
    vault.outbox.path(bundle_id).write_bytes(b"sealed")
    return vault.outbox.add(
        bundle_id, filled.audit_id, f"{number:064}", 6, vault.outbox.next_sequence(), b"{dsse}"
    )


def test_bundles_are_numbered_without_gaps_and_name_the_one_before(
    vault: Vault, filled: Filled
) -> None:
    assert (vault.outbox.next_sequence(), vault.outbox.previous_digest()) == (1, None)
    first, second = _sealed(vault, filled, 1), _sealed(vault, filled, 2)
    assert [entry.sequence for entry in vault.outbox.list()] == [1, 2]
    assert (vault.outbox.next_sequence(), vault.outbox.previous_digest()) == (3, second.sha256)
    assert first == vault.outbox.get(first.bundle_id)
    assert (first.state, first.offset, first.upload_url, first.receipt) == ("sealed", 0, None, None)
    assert first.outer_dsse == b"{dsse}"
    with pytest.raises(RecordStateError):
        vault.outbox.add(BUNDLE.format(1), filled.audit_id, "0" * 64, 6, 3, b"")
    vault.outbox.path(BUNDLE.format(3)).write_bytes(b"sealed")
    with pytest.raises(RecordStateError):
        vault.outbox.add(BUNDLE.format(3), filled.audit_id, "0" * 64, 6, 2, b"")


def test_a_bundle_is_registered_only_with_its_file_and_its_audit(
    vault: Vault, filled: Filled
) -> None:
    with pytest.raises(VaultAccessError):
        vault.outbox.add(BUNDLE.format(1), filled.audit_id, "0" * 64, 6, 1, b"")
    vault.outbox.path(BUNDLE.format(1)).write_bytes(b"sealed")
    with pytest.raises(UnknownRowError):
        vault.outbox.add(BUNDLE.format(1), "none", "0" * 64, 6, 1, b"")
    assert vault.outbox.list() == ()


def test_delivery_goes_on_where_it_was_after_the_vault_was_closed(
    vault: Vault, filled: Filled
) -> None:
    entry = _sealed(vault, filled)
    vault.outbox.set_state(entry.bundle_id, "uploading")
    vault.outbox.set_upload_url(entry.bundle_id, "https://example.org/files/1")
    vault.outbox.set_offset(entry.bundle_id, 4)
    vault.lock()
    vault.unlock(filled.passphrase)
    again = vault.outbox.get(entry.bundle_id)
    assert (again.state, again.upload_url, again.offset) == (
        *("uploading", "https://example.org/files/1"),
        4,
    )
    assert vault.outbox.set_upload_url(entry.bundle_id, None).offset == 0


def test_only_a_receipt_makes_a_bundle_delivered_and_nothing_undoes_it(
    vault: Vault, filled: Filled
) -> None:
    entry = _sealed(vault, filled)
    with pytest.raises(RecordStateError, match="receipt"):
        vault.outbox.set_state(entry.bundle_id, "delivered")
    refused = vault.outbox.set_state(entry.bundle_id, "refused", "unknown device")
    assert refused.reason == "unknown device"
    done = vault.outbox.set_receipt(entry.bundle_id, b"{receipt}")
    assert (done.state, done.receipt, done.offset, done.reason) == (
        *("delivered", b"{receipt}", 6),
        "",
    )
    assert vault.outbox.set_receipt(entry.bundle_id, b"{receipt}") == done
    assert vault.outbox.set_state(entry.bundle_id, "delivered") == done
    for call in (
        lambda: vault.outbox.set_receipt(entry.bundle_id, b"{other}"),
        lambda: vault.outbox.set_state(entry.bundle_id, "queued"),
        lambda: vault.outbox.set_offset(entry.bundle_id, 0),
        lambda: vault.outbox.set_upload_url(entry.bundle_id, None),
    ):
        with pytest.raises(RecordStateError, match="delivered already"):
            call()
    kinds = [event.kind for event in vault.events.of_audit(filled.audit_id)]
    assert kinds[-3:] == ["bundle.sealed", "bundle.refused", "bundle.delivered"]


def test_states_are_those_of_the_design(vault: Vault, filled: Filled) -> None:
    entry = _sealed(vault, filled)
    with pytest.raises(ValueError, match="lost"):
        vault.outbox.set_state(entry.bundle_id, "lost")
    for state in STATES:
        if state != "delivered":
            assert vault.outbox.set_state(entry.bundle_id, state).state == state
    count = vault.events.head().sequence
    vault.outbox.set_state(entry.bundle_id, "refused")
    assert vault.events.head().sequence == count


def test_what_an_interrupted_sealing_left_is_put_aside(vault: Vault, filled: Filled) -> None:
    entry = _sealed(vault, filled)
    (vault.outbox.folder / f"{BUNDLE.format(9)}.age").write_bytes(b"sealed")
    (vault.outbox.folder / f"{BUNDLE.format(8)}.age.tmp").write_bytes(b"sea")
    (vault.outbox.folder / f".{BUNDLE.format(7)}.age.partial").write_bytes(b"se")
    vault.lock()
    vault.unlock(filled.passphrase)
    found = sorted(path.name for path in vault.outbox.folder.iterdir())
    assert found == [f"{entry.bundle_id}.age", "quarantine"]


def test_the_check_misses_a_waiting_bundle_and_not_a_delivered_one(
    vault: Vault, filled: Filled
) -> None:
    waiting, done = _sealed(vault, filled, 1), _sealed(vault, filled, 2)
    cut = _sealed(vault, filled, 3)
    vault.outbox.set_receipt(done.bundle_id, b"{}")
    vault.outbox.path(waiting.bundle_id).unlink()
    vault.outbox.path(done.bundle_id).unlink()
    vault.outbox.path(cut.bundle_id).write_bytes(b"sea")
    vault.close()
    faults = check_vault(filled.folder, filled.passphrase)
    assert [fault.place for fault in faults] == [
        f"outbox/{waiting.bundle_id}.age",
        f"outbox/{cut.bundle_id}.age",
    ]


def test_what_waits_leaves_out_what_is_held_back_refused_or_delivered(
    vault: Vault, filled: Filled
) -> None:
    entries = [_sealed(vault, filled, number) for number in range(1, 6)]
    paused, cancelled, refused, delivered, waiting = entries
    vault.outbox.pause(paused.bundle_id)
    vault.outbox.cancel(cancelled.bundle_id)
    vault.outbox.set_state(refused.bundle_id, "refused", "no")
    vault.outbox.set_receipt(delivered.bundle_id, b"{}")
    vault.lock()
    vault.unlock(filled.passphrase)
    assert [entry.bundle_id for entry in vault.outbox.waiting()] == [waiting.bundle_id]
    vault.outbox.resume(paused.bundle_id)
    vault.outbox.resume(cancelled.bundle_id)
    assert [entry.sequence for entry in vault.outbox.waiting()] == [1, 2, 5]
    with pytest.raises(RecordStateError, match="delivered already"):
        vault.outbox.pause(delivered.bundle_id)


def test_holding_back_is_one_event_each_time(vault: Vault, filled: Filled) -> None:
    entry = _sealed(vault, filled)
    for _ in range(2):
        vault.outbox.pause(entry.bundle_id)
    for _ in range(2):
        vault.outbox.resume(entry.bundle_id)
    vault.outbox.cancel(entry.bundle_id)
    kinds = [event.kind for event in vault.events.of_audit(filled.audit_id)]
    assert kinds[-3:] == ["bundle.paused", "bundle.resumed", "bundle.cancelled"]


def test_a_cancelled_upload_stays_known_until_the_store_has_forgotten_it(
    vault: Vault, filled: Filled
) -> None:
    entry = _sealed(vault, filled)
    vault.outbox.set_state(entry.bundle_id, "uploading")
    vault.outbox.set_upload_url(entry.bundle_id, "https://example.org/uploads/1")
    assert vault.outbox.given_up() == ()
    vault.outbox.cancel(entry.bundle_id)
    (given_up,) = vault.outbox.given_up()
    assert (given_up.state, given_up.held) == ("sealed", "cancelled")
    vault.outbox.set_upload_url(entry.bundle_id, None)
    assert vault.outbox.given_up() == ()


def test_a_failure_is_counted_and_kept_in_bounds_until_a_receipt_comes(
    vault: Vault, filled: Filled
) -> None:
    entry = _sealed(vault, filled)
    vault.outbox.note_failure(entry.bundle_id, "first")
    after = vault.outbox.note_failure(entry.bundle_id, "x" * 100_000)
    assert (after.tries, after.last_error) == (2, "x" * 1000)
    done = vault.outbox.set_receipt(entry.bundle_id, b"{}")
    assert (done.tries, done.last_error, done.held) == (2, "", "")


def test_settings_of_delivery_survive_a_restart_and_are_events(
    vault: Vault, filled: Filled
) -> None:
    wanted = DeliverySettings(
        5000, (DailyHours.parse("22:00-6:00"), DailyHours.parse("12:00-13:00")), True, True, False
    )
    vault.delivery.settings = wanted
    vault.delivery.pause()
    vault.lock()
    vault.unlock(filled.passphrase)
    assert vault.delivery.settings == wanted
    assert vault.delivery.paused
    vault.delivery.resume()
    vault.delivery.resume()
    assert vault.delivery.settings == wanted
    vault.delivery.settings = DeliverySettings()
    assert not vault.delivery.paused
