from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage

from auditor_app.identity.authority import Authority
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.programme import Programme, Recipient

if TYPE_CHECKING:
    from conftest import Filled

    from auditor_app.vault import Vault


def test_a_new_vault_has_a_device_id_and_no_identity(vault: Vault, filled: Filled) -> None:
    device = vault.identity.device_id
    vault.lock()
    vault.unlock(filled.passphrase)
    assert vault.identity.device_id == device
    assert device.startswith("auditor:")
    assert vault.identity.device_request is None
    assert vault.identity.signing_identity is None
    assert vault.identity.programme is None
    assert vault.identity.auditor_name == ""


def test_an_enrolment_is_kept_inside_the_store_only(vault: Vault, filled: Filled) -> None:
    request = make_device_request("Ada N\u00fa\u00f1ez", "Laptop 7")
    vault.identity.device_request = request
    assert vault.identity.auditor_name == "Ada N\u00fa\u00f1ez"
    authority = Authority.create("Fair Work Office")
    recipients = tuple(
        Recipient(name, str(pyrage.x25519.Identity.generate().to_public()))
        for name in ("central", "escrow")
    )
    receipts = authority.issue_receipt_identity().chain_pem[0]
    programme = Programme("Fair Work Office", authority.root_pem, recipients, "", receipts)
    answer = answer_request(authority, request.request_pem, programme).to_json()
    signer, accepted = accept_answer(request.private_key_pem, answer)
    vault.identity.enrol(signer, accepted)
    vault.lock()
    vault.unlock(filled.passphrase)
    assert vault.identity.device_request == request
    assert vault.identity.signing_identity == signer
    assert vault.identity.programme == accepted
    assert vault.identity.auditor_name == "Ada N\u00fa\u00f1ez"
    vault.close()
    for path in filled.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for word in (b"PRIVATE KEY", b"CERTIFICATE", b"Laptop 7", b"Fair Work"):
                assert word not in content, path
