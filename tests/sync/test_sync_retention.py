"""Nothing is removed before a receipt, and after it only as the programme says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import RecordStateError
from auditor_app.sync import remove_expired, retention
from auditor_app.vault import check_vault

if TYPE_CHECKING:
    from fieldwork import Field


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """What the programme says."""
    said: list[int | None] = [10]
    monkeypatch.setattr(retention, "retention_days", lambda _: said[0])
    return said


def after(count: float) -> datetime:
    return datetime.now(UTC) + timedelta(days=count)


def test_a_programme_that_says_nothing_keeps_everything(laptop: Field) -> None:
    entry = laptop.seal()
    laptop.deliver(entry)
    assert remove_expired(laptop.vault, lambda: after(10_000)) == ()
    assert laptop.vault.outbox.path(entry.bundle_id).exists()


def test_a_sealed_file_goes_when_its_days_after_the_receipt_are_over(
    laptop: Field, days: list[int | None]
) -> None:
    done, waiting, refused = laptop.seal(), laptop.seal(), laptop.seal()
    laptop.deliver(done)
    laptop.vault.outbox.set_state(refused.bundle_id, "refused", "no")
    laptop.vault.outbox.set_state(waiting.bundle_id, "uploaded")
    assert remove_expired(laptop.vault, lambda: after(9.9)) == ()
    (removed,) = remove_expired(laptop.vault, lambda: after(10.1))
    assert removed.bundle_id == done.bundle_id
    there = [laptop.vault.outbox.path(e.bundle_id).exists() for e in (done, waiting, refused)]
    assert there == [False, True, True]
    kept = laptop.get(done)
    assert (kept.state, kept.receipt is None, kept.file_removed_at is None) == (
        *("delivered", False),
        False,
    )
    kinds = [event.kind for event in laptop.vault.events.of_audit(laptop.audit_id)]
    assert kinds.count("bundle.file_removed") == 1
    assert remove_expired(laptop.vault, lambda: after(20)) == ()
    folder = laptop.vault.folder
    laptop.vault.close()
    assert check_vault(folder, "only for a moment") == ()


def test_a_row_that_says_delivered_removes_nothing_without_the_organisations_receipt(
    laptop: Field, days: list[int | None]
) -> None:
    entry = laptop.seal()
    laptop.vault.outbox.set_receipt(entry.bundle_id, b"{}")
    assert remove_expired(laptop.vault, lambda: after(100)) == ()
    assert laptop.vault.outbox.path(entry.bundle_id).exists()


def test_the_receipt_of_another_bundle_removes_nothing(
    laptop: Field, days: list[int | None]
) -> None:
    first, second = laptop.seal(), laptop.seal()
    receipt = laptop.deliver(first).receipt
    assert receipt is not None
    laptop.vault.outbox.set_receipt(second.bundle_id, receipt)
    removed = remove_expired(laptop.vault, lambda: after(100))
    assert [entry.bundle_id for entry in removed] == [first.bundle_id]
    assert laptop.vault.outbox.path(second.bundle_id).exists()


def test_a_receipt_by_a_key_whose_issuer_was_withdrawn_since_removes_nothing(
    laptop: Field, days: list[int | None]
) -> None:
    entry = laptop.seal()
    laptop.deliver(entry)
    laptop.learn_of_a_stolen_issuing_key()
    assert remove_expired(laptop.vault, lambda: after(100)) == ()
    assert laptop.vault.outbox.path(entry.bundle_id).exists()


@pytest.mark.parametrize("state", ["sealed", "queued", "uploading", "uploaded", "refused"])
def test_the_vault_itself_removes_no_file_before_a_receipt(laptop: Field, state: str) -> None:
    entry = laptop.seal()
    laptop.vault.outbox.set_state(entry.bundle_id, state)
    with pytest.raises(RecordStateError, match="before the central store's receipt"):
        laptop.vault.outbox.remove_file(entry.bundle_id)
    assert laptop.vault.outbox.path(entry.bundle_id).exists()


@pytest.mark.parametrize(("said", "kept"), [(0, None), (30, 30)])
def test_zero_days_mean_for_good(laptop: Field, said: int, kept: int | None) -> None:
    programme = laptop.vault.identity.programme
    assert programme is not None
    assert retention.retention_days(replace(programme, retention_days=said)) == kept
