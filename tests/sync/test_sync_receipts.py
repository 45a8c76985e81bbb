"""Receipts: what is signed, and what is believed."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import DeliveryError, IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.sync.receipts import Receipt, read_receipt, require_receipt_for, sign_receipt

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 23, 12, 30, 15, 250_000, tzinfo=UTC)
RECEIPT = Receipt("5f0c7e9e-5f1d-4b0e-9d0f-3a3a3a3a3a3a", "ab" * 32, 12345, 7, NOW)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.create("Fair Work", at=NOW)


def test_what_was_signed_is_what_is_read(authority: Authority) -> None:
    document = sign_receipt(RECEIPT, authority.issue_receipt_identity(at=NOW))
    assert read_receipt(document, authority.root_pem) == RECEIPT


def test_every_changed_byte_is_noticed(authority: Authority) -> None:
    document = sign_receipt(RECEIPT, authority.issue_receipt_identity(at=NOW))
    for place in range(0, len(document), 31):
        changed = bytearray(document)
        changed[place] ^= 1
        with pytest.raises(IdentityError):
            read_receipt(bytes(changed), authority.root_pem)


def test_a_receipt_of_another_organisation_is_not_believed(authority: Authority) -> None:
    stranger = Authority.create("Fair Work", at=NOW)
    document = sign_receipt(RECEIPT, stranger.issue_receipt_identity(at=NOW))
    with pytest.raises(IdentityError, match="trusted organisation"):
        read_receipt(document, authority.root_pem)


def test_the_authority_itself_signs_no_receipts(authority: Authority) -> None:
    document = sign_receipt(RECEIPT, authority.as_signer())
    with pytest.raises(IdentityError):
        read_receipt(document, authority.root_pem)


def test_a_receipt_from_a_time_without_a_certificate_is_not_believed(authority: Authority) -> None:
    signer = authority.issue_receipt_identity(at=NOW, days=10)
    for days in (-5, 20):
        late = replace(RECEIPT, received_at=NOW + timedelta(days=days))
        with pytest.raises(IdentityError):
            read_receipt(sign_receipt(late, signer), authority.root_pem)


def test_a_receipt_stays_good_after_its_key_was_replaced(authority: Authority) -> None:
    """The chain must hold at the time that the receipt names, not when somebody reads it."""
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    old = Authority.create("Fair Work", at=long_ago)
    signer = old.issue_receipt_identity(at=long_ago, days=30)
    receipt = replace(RECEIPT, received_at=long_ago)
    assert read_receipt(sign_receipt(receipt, signer), old.root_pem) == receipt


@pytest.mark.parametrize("garbage", [b"", b"{}", b"\xff", b"null", b"[" * 5000, b"x" * 100_000])
def test_what_is_no_receipt_is_said_clearly(authority: Authority, garbage: bytes) -> None:
    with pytest.raises(IdentityError):
        read_receipt(garbage, authority.root_pem)


def test_another_signed_document_is_no_receipt(authority: Authority) -> None:
    signer = authority.issue_receipt_identity(at=NOW)
    with pytest.raises(IdentityError):
        read_receipt(signer.sign(b"{}", "application/vnd.in-toto+json"), authority.root_pem)


def test_a_receipt_for_another_bundle_names_what_differs() -> None:
    with pytest.raises(DeliveryError, match="digest and number"):
        require_receipt_for(
            RECEIPT, bundle_id=RECEIPT.bundle_id, sha256="00" * 32, size=12345, sequence=8
        )


@pytest.mark.skipif(shutil.which("openssl") is None, reason="the openssl command is not installed")
def test_openssl_alone_can_check_a_receipt(tmp_path: Path) -> None:
    authority = Authority.create("Fair Work")  # today's: openssl looks at the clock
    document = json.loads(sign_receipt(RECEIPT, authority.issue_receipt_identity()))
    payload = base64.b64decode(document["payload"])
    kind = document["payloadType"].encode()
    pae = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
    chain = json.loads(payload)["chain"]
    signature = base64.b64decode(document["signatures"][0]["sig"])
    for name, content in {
        "pae": pae,
        "sig": signature,
        "leaf.pem": chain[0].encode(),
        "ca.pem": authority.root_pem.encode(),
    }.items():
        (tmp_path / name).write_bytes(content)

    def openssl(*words: str) -> str:
        command = ["openssl", *words]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True)
        return done.stdout

    (tmp_path / "key.pem").write_text(openssl("x509", "-in", "leaf.pem", "-pubkey", "-noout"))
    said = openssl("dgst", "-sha256", "-verify", "key.pem", "-signature", "sig", "pae")
    assert said.strip() == "Verified OK"
    assert "OK" in openssl("verify", "-CAfile", "ca.pem", "leaf.pem")
