"""The second way: a stick carries the two files there and the receipt back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.central.intake import Intake
from auditor_app.errors import DeliveryError, IdentityError
from auditor_app.sync import accept_receipt_file, copy_to_stick, stick

if TYPE_CHECKING:
    from pathlib import Path

    from fieldwork import Field


def ingested(laptop: Field, bundle: Path, signature: Path) -> bytes:
    with bundle.open("rb") as file:
        return Intake(laptop.organisation).ingest(file, signature.read_bytes()).receipt


def test_a_bundle_goes_by_stick_and_its_receipt_comes_back(laptop: Field, tmp_path: Path) -> None:
    entry = laptop.seal()
    bundle, signature = copy_to_stick(laptop.vault, entry.bundle_id, tmp_path)
    assert bundle.name == f"audit-{entry.bundle_id}.bundle.age"
    assert signature.name == f"audit-{entry.bundle_id}.bundle.dsse.json"
    (tmp_path / "receipt").write_bytes(ingested(laptop, bundle, signature))
    after = accept_receipt_file(laptop.vault, tmp_path / "receipt")
    assert (after.bundle_id, after.state) == (entry.bundle_id, "delivered")
    assert accept_receipt_file(laptop.vault, tmp_path / "receipt") == after


def test_stick_and_network_give_the_same_receipt(laptop: Field, tmp_path: Path) -> None:
    entry = laptop.seal()
    receipt = ingested(laptop, *copy_to_stick(laptop.vault, entry.bundle_id, tmp_path))
    assert laptop.deliver(entry).receipt == receipt


def test_a_stick_that_is_full_holds_no_half_bundle(
    laptop: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    entry = laptop.seal()
    stick_folder = tmp_path / "stick"
    stick_folder.mkdir()
    monkeypatch.setattr(stick.shutil, "copyfileobj", full)
    with pytest.raises(OSError, match="No space"):
        copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert list(stick_folder.iterdir()) == []


def test_a_receipt_for_another_vault_is_refused(
    laptop: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    receipt = ingested(laptop, *copy_to_stick(laptop.vault, entry.bundle_id, tmp_path))
    (tmp_path / "receipt").write_bytes(receipt)
    monkeypatch.setattr(type(laptop.vault.outbox), "list", lambda _: ())
    with pytest.raises(DeliveryError, match="does not hold"):
        accept_receipt_file(laptop.vault, tmp_path / "receipt")


@pytest.mark.parametrize("content", [b"", b"{}", b"x" * 10_000_000])
def test_a_file_that_is_no_receipt_is_refused(
    laptop: Field, tmp_path: Path, content: bytes
) -> None:
    entry = laptop.seal()
    (tmp_path / "receipt").write_bytes(content)
    with pytest.raises(IdentityError):
        accept_receipt_file(laptop.vault, tmp_path / "receipt")
    assert laptop.get(entry).state == "sealed"
