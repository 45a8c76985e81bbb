"""An organisation, its receipt key and one enrolled device; made once, never changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pyrage
import pytest
from identity_samples import Enrolled

from auditor_app.identity.authority import Authority
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.programme import Programme, Recipient

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def enrolled() -> Enrolled:
    authority = Authority.create("Fair Work Office", at=NOW)
    receipts = authority.issue_receipt_identity(at=NOW)
    recipients = tuple(
        Recipient(name, str(pyrage.x25519.Identity.generate().to_public()))
        for name in ("central", "escrow")
    )
    programme = Programme(
        "Fair Work Office",
        authority.root_pem,
        recipients,
        "https://intake.example.org/",
        receipts.chain_pem[0],
    )
    request = make_device_request("Ada Núñez", "Laptop 7")
    answer = answer_request(authority, request.request_pem, programme, at=NOW).to_json()
    device, accepted = accept_answer(request.private_key_pem, answer, at=NOW)
    assert accepted == programme
    return Enrolled(authority, receipts, programme, device, request.request_pem, answer)
