"""Renewal requests: only the device itself can make one, and only for itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.canonical import canonical_json
from auditor_app.identity.enrolment import DeviceRequest, make_device_request
from auditor_app.identity.renewal import (
    LARGEST_RENEWAL,
    RENEWAL_PAYLOAD,
    RENEWAL_TYPE,
    is_renewal_due,
    make_renewal_key,
    read_renewal,
    sign_renewal,
)

if TYPE_CHECKING:
    from datetime import datetime

    from identity_samples import Enrolled


@pytest.fixture(scope="module")
def new_key(enrolled: Enrolled) -> DeviceRequest:
    return make_renewal_key(enrolled.device)


@pytest.fixture(scope="module")
def document(enrolled: Enrolled, new_key: DeviceRequest) -> bytes:
    return sign_renewal(enrolled.device, new_key.request_pem)


def test_a_renewal_says_who_asks_and_for_what_key(
    enrolled: Enrolled, new_key: DeviceRequest, document: bytes, now: datetime
) -> None:
    request = read_renewal(document, enrolled.authority.root_pem, now)
    assert request.certificate == enrolled.device.certificate
    assert request.request_pem.encode() == new_key.request_pem
    assert b"PRIVATE" not in document


def test_any_byte_changed_is_found(enrolled: Enrolled, document: bytes, now: datetime) -> None:
    for place in range(0, len(document), 5):
        changed = bytearray(document)
        changed[place] ^= 1
        with pytest.raises(IdentityError):
            read_renewal(bytes(changed), enrolled.authority.root_pem, now)


def said(enrolled: Enrolled, pem: bytes, **other: Any) -> bytes:
    content = {
        "type": RENEWAL_TYPE,
        "chain": list(enrolled.device.chain_pem),
        "request": pem.decode(),
    }
    return enrolled.device.sign(canonical_json(content | other), RENEWAL_PAYLOAD)


@pytest.mark.parametrize(("name", "device"), [("Eve", "Laptop 7"), ("Ada Núñez", "Laptop 8")])
def test_nobody_renews_into_another_name_or_device(
    enrolled: Enrolled, now: datetime, name: str, device: str
) -> None:
    other = make_device_request(name, device).request_pem
    with pytest.raises(IdentityError, match="another name or device"):
        read_renewal(said(enrolled, other), enrolled.authority.root_pem, now)


def test_the_same_key_is_not_certified_again(enrolled: Enrolled, now: datetime) -> None:
    with pytest.raises(IdentityError, match="same key"):
        read_renewal(said(enrolled, enrolled.request_pem), enrolled.authority.root_pem, now)


def test_an_expired_certificate_renews_nothing(
    enrolled: Enrolled, document: bytes, now: datetime
) -> None:
    with pytest.raises(IdentityError, match="expired"):
        read_renewal(document, enrolled.authority.root_pem, now + timedelta(days=366))


def test_a_stranger_or_a_receipt_key_renews_nothing(
    enrolled: Enrolled, new_key: DeviceRequest, now: datetime
) -> None:
    stranger = Authority.create("Fair Work Office", at=now)
    chain = stranger.issue_device(enrolled.request_pem, at=now)
    theirs = sign_renewal(replace(enrolled.device, chain_pem=chain), new_key.request_pem)
    with pytest.raises(IdentityError, match="trusted organisation"):
        read_renewal(theirs, enrolled.authority.root_pem, now)
    receipts = sign_renewal(enrolled.receipts, new_key.request_pem)
    with pytest.raises(IdentityError, match="not for signing bundles"):
        read_renewal(receipts, enrolled.authority.root_pem, now)


@pytest.mark.parametrize(
    "wrong",
    [{"type": "x"}, {"chain": []}, {"chain": ["x"] * 9}, {"request": "x"}, {"request": 4}],
    ids=str,
)
def test_what_is_no_renewal_is_refused(
    enrolled: Enrolled, new_key: DeviceRequest, now: datetime, wrong: dict[str, Any]
) -> None:
    document = said(enrolled, new_key.request_pem, **wrong)
    with pytest.raises(IdentityError):
        read_renewal(document, enrolled.authority.root_pem, now)


@pytest.mark.parametrize("garbage", [b"", b"{}", b"\xff" * 50, b"[" * 40_000, b"x" * 70_000])
def test_garbage_is_refused(enrolled: Enrolled, now: datetime, garbage: bytes) -> None:
    with pytest.raises(IdentityError):
        read_renewal(garbage, enrolled.authority.root_pem, now)
    assert LARGEST_RENEWAL < 70_000


def test_a_renewal_is_due_within_the_programmes_days(enrolled: Enrolled) -> None:
    end = enrolled.device.certificate.not_valid_after_utc
    programme = replace(enrolled.programme, renewal_days=45)
    assert not is_renewal_due(enrolled.device, programme, end - timedelta(days=45, seconds=1))
    assert is_renewal_due(enrolled.device, programme, end - timedelta(days=45))
    assert is_renewal_due(enrolled.device, programme, end + timedelta(days=1))
