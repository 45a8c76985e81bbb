"""A kept receipt is proved again when it is shown, and told with who signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.audit.receipt_paper import receipt_pdf
from auditor_app.errors import DeliveryError, IdentityError
from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.sync import prove_receipt

if TYPE_CHECKING:
    from fieldwork import Field


def test_a_receipt_is_told_with_its_certificate_and_the_root(laptop: Field) -> None:
    entry = laptop.deliver(laptop.seal())
    proof = prove_receipt(laptop.vault, entry.bundle_id)
    assert proof.receipt.sha256 == entry.sha256
    assert proof.document == entry.receipt
    assert proof.organisation == "Fair Work"
    assert proof.root == fingerprint(load_certificate(laptop.organisation.ca_pem))
    assert proof.certificate != proof.root
    assert proof.valid_until > proof.receipt.received_at


def test_what_was_not_delivered_has_no_receipt_to_prove(laptop: Field) -> None:
    entry = laptop.seal()
    with pytest.raises(DeliveryError, match="No receipt"):
        prove_receipt(laptop.vault, entry.bundle_id)


def test_a_receipt_whose_key_was_withdrawn_since_is_not_proved(laptop: Field) -> None:
    entry = laptop.deliver(laptop.seal())
    laptop.learn_of_a_stolen_issuing_key()
    with pytest.raises(IdentityError):
        prove_receipt(laptop.vault, entry.bundle_id)


def test_the_page_of_a_receipt_is_the_same_each_time(laptop: Field) -> None:
    entry = laptop.deliver(laptop.seal())
    proof = prove_receipt(laptop.vault, entry.bundle_id)
    first = receipt_pdf(proof)
    assert first.startswith(b"%PDF-")
    assert receipt_pdf(proof) == first
