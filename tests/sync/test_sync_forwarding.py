"""The rest of a bundle goes while the vault is locked: no key is held, nothing is believed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from bad_network import BadNetwork, Reset

from auditor_app.errors import VaultLockedError
from auditor_app.sync import Onward, deliver, onward_of, send_on

if TYPE_CHECKING:
    from fieldwork import Field

    from auditor_app.central import Organisation
    from auditor_app.sync import Progress
    from auditor_app.vault import OutboxEntry


def broken_off(laptop: Field, entry: OutboxEntry, at: int = 20_000) -> Onward:
    """The upload, stopped in its middle as by a lock; and the vault locked."""
    sent: list[int] = []
    deliver(
        laptop.vault,
        entry.bundle_id,
        progress=lambda progress: sent.append(progress.sent),
        cancelled=lambda: bool(sent) and sent[-1] >= at,
        patience=laptop.impatience.patience(),
    )
    found = onward_of(laptop.vault, entry.bundle_id)
    assert found is not None
    assert at <= found.offset < entry.size
    return found


def test_the_rest_arrives_behind_the_lock_and_the_next_delivery_only_fetches_the_receipt(
    laptop: Field, small_chunks: None
) -> None:
    entry = laptop.seal(90_000)
    onward = broken_off(laptop, entry)
    laptop.vault.lock()
    with pytest.raises(VaultLockedError):
        laptop.vault.outbox.list()
    seen: list[Progress] = []
    assert send_on(onward, progress=seen.append, cancelled=lambda: False)
    assert seen[0].sent >= onward.offset
    assert [step.sent for step in seen] == sorted(step.sent for step in seen)
    assert seen[-1].sent == entry.size
    laptop.reopen()
    assert laptop.get(entry).state == "queued"
    assert laptop.deliver(entry).state == "delivered"
    assert {step.state for step in laptop.progress} == {"uploading", "uploaded", "delivered"}
    assert [step.sent for step in laptop.progress] == [entry.size] * len(laptop.progress)


def test_what_is_held_is_no_secret_and_says_nothing_of_the_way(
    laptop: Field, small_chunks: None
) -> None:
    entry = laptop.seal(90_000)
    onward = broken_off(laptop, entry, at=1)
    text = repr(onward)
    assert "http" not in text.replace(onward.address, "")
    assert "PRIVATE" not in onward.tls_ca_pem
    assert str(laptop.vault.folder) not in text


def test_a_line_that_breaks_is_borne_and_a_cancel_ends_it(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(90_000)
    with BadNetwork(served[1], [Reset(10_000) for _ in range(3)]) as network:
        onward = replace(broken_off(laptop, entry), address=network.address)
        # Another address of the same store: nothing goes to where the upload is not.
        assert not send_on(onward, progress=lambda _: None, cancelled=lambda: False)
        assert network.connections == 0
        laptop.point_to(network.address)
        other = laptop.seal(90_000)
        onward = broken_off(laptop, other, at=5000)
        before = network.suffered
        patience = laptop.impatience.patience()
        assert send_on(onward, progress=lambda _: None, cancelled=lambda: False, patience=patience)
        assert network.suffered > before
    sent: list[int] = []
    third = laptop.seal(90_000)
    laptop.point_to(served[1])
    onward = broken_off(laptop, third)
    assert not send_on(
        onward, progress=lambda step: sent.append(step.sent), cancelled=lambda: len(sent) > 2
    )
    assert sent[-1] < third.size


@pytest.mark.parametrize("fault", ["changed", "gone", "forgotten", "no store"])
def test_what_cannot_go_on_ends_quietly_and_is_told_by_the_next_delivery(
    laptop: Field, small_chunks: None, fault: str
) -> None:
    entry = laptop.seal(90_000)
    onward = broken_off(laptop, entry)
    content = bytearray(onward.path.read_bytes())
    if fault == "changed":
        content[-1] ^= 1
        onward.path.write_bytes(content)
    elif fault == "gone":
        onward.path.unlink()
    elif fault == "forgotten":
        onward = replace(onward, url=f"{onward.url}x")
    else:
        onward = replace(
            onward, address="http://127.0.0.1:9/", url="http://127.0.0.1:9/bundles/one"
        )
    seen: list[Progress] = []
    patience = laptop.impatience.patience()
    assert not send_on(onward, progress=seen.append, cancelled=lambda: False, patience=patience)
    assert all(step.sent < entry.size for step in seen)


def test_nothing_goes_on_that_is_not_in_its_middle_or_that_somebody_holds_back(
    laptop: Field, small_chunks: None
) -> None:
    entry = laptop.seal(90_000)
    assert onward_of(laptop.vault, entry.bundle_id) is None
    broken_off(laptop, entry)
    laptop.vault.delivery.pause()
    assert onward_of(laptop.vault, entry.bundle_id) is None
    laptop.vault.delivery.resume()
    laptop.vault.outbox.pause(entry.bundle_id)
    assert onward_of(laptop.vault, entry.bundle_id) is None
    laptop.vault.outbox.resume(entry.bundle_id)
    assert laptop.deliver(entry).state == "delivered"
    assert onward_of(laptop.vault, entry.bundle_id) is None
