from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from auditor_app.errors import IdentityError
from auditor_app.identity.age_keys import age_identity, age_recipient
from auditor_app.identity.authority import Authority, load_request
from auditor_app.identity.canonical import canonical_json
from auditor_app.identity.enrolment import (
    ANSWER_PAYLOAD,
    UNNUMBERED_ANSWER_TYPE,
    EnrolmentAnswer,
    accept_answer,
    answer_request,
    make_device_request,
)
from auditor_app.identity.keys import make_private_key
from auditor_app.identity.programme import UNNUMBERED, Programme, Recipient, is_safe_address

if TYPE_CHECKING:
    from datetime import datetime

    from identity_samples import Enrolled

    from auditor_app.identity.enrolment import DeviceRequest


@pytest.fixture
def request_of_device() -> DeviceRequest:
    return make_device_request("Bo Okoro", "Laptop 9")


def answer(
    enrolled: Enrolled, request: DeviceRequest, now: datetime, **changes: Any
) -> EnrolmentAnswer:
    programme = replace(enrolled.programme, **changes)
    return answer_request(enrolled.authority, request.request_pem, programme, at=now)


def test_request_and_answer_make_an_identity(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    document = answer(enrolled, request_of_device, now).to_json()
    identity, programme = accept_answer(request_of_device.private_key_pem, document, at=now)
    assert identity.subject.name == "Bo Okoro"
    assert programme == enrolled.programme
    assert identity.private_key_pem == request_of_device.private_key_pem


def test_the_request_does_not_hold_the_key(request_of_device: DeviceRequest) -> None:
    assert b"PRIVATE" not in request_of_device.request_pem
    assert b"PRIVATE" in request_of_device.private_key_pem
    assert "PRIVATE" not in repr(request_of_device)


def test_an_answer_for_another_key_is_refused(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    with pytest.raises(IdentityError, match="not for this device's key"):
        accept_answer(request_of_device.private_key_pem, enrolled.answer, at=now)


def test_an_issuing_authority_can_answer_too(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    issuing = enrolled.authority.issue_authority("Issuing 2026", at=now)
    made = answer_request(issuing, request_of_device.request_pem, enrolled.programme, at=now)
    identity, _ = accept_answer(request_of_device.private_key_pem, made.to_json(), at=now)
    assert len(identity.chain_pem) == 3


def test_any_byte_of_the_answer_changed_is_found(enrolled: Enrolled, now: datetime) -> None:
    document = enrolled.answer
    for place in range(0, len(document), 7):
        changed = bytearray(document)
        changed[place] ^= 1
        with pytest.raises(IdentityError):
            EnrolmentAnswer.from_json(bytes(changed), at=now)


def test_any_byte_of_a_request_changed_is_found(request_of_device: DeviceRequest) -> None:
    request = x509.load_pem_x509_csr(request_of_device.request_pem)
    der = request.public_bytes(Encoding.DER)
    for place in range(len(der)):
        changed = bytearray(der)
        changed[place] ^= 1
        body = base64.encodebytes(bytes(changed)).decode()
        pem = f"-----BEGIN CERTIFICATE REQUEST-----\n{body}-----END CERTIFICATE REQUEST-----\n"
        try:
            read = load_request(pem)
        except IdentityError:
            continue
        # How many bits of its last byte a signature leaves unused says nothing.
        assert read.tbs_certrequest_bytes == request.tbs_certrequest_bytes
        assert read.signature == request.signature


def der(tag: int, content: bytes) -> bytes:
    """One DER value of less than 256 bytes."""
    size = len(content)
    return bytes([tag]) + (b"" if size < 128 else b"\x81") + bytes([size]) + content


@pytest.mark.parametrize(
    "name",
    [b"\x0c\x08" + b"\xff" * 8, b"\x03\x08\x00AAAAAAA", b"\x1b\x08AAAAAAAA"],
    ids=["not UTF-8", "bits", "an unknown string"],
)
def test_a_request_that_is_signed_over_a_name_that_is_none_is_refused(name: bytes) -> None:
    key = make_private_key()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "AAAAAAAA")])
    request = x509.CertificateSigningRequestBuilder().subject_name(subject)
    unsigned = request.sign(key, hashes.SHA256()).tbs_certrequest_bytes
    spoilt = unsigned.replace(b"\x0c\x08AAAAAAAA", name)
    assert spoilt != unsigned
    signature = der(3, b"\x00" + key.sign(spoilt, ec.ECDSA(hashes.SHA256())))
    ecdsa_with_sha256 = bytes.fromhex("300a06082a8648ce3d040302")
    signed = der(0x30, spoilt + ecdsa_with_sha256 + signature)
    pem = base64.encodebytes(signed).decode()
    with pytest.raises(IdentityError, match="cannot be read"):
        load_request(
            f"-----BEGIN CERTIFICATE REQUEST-----\n{pem}-----END CERTIFICATE REQUEST-----\n"
        )


def test_a_recipient_swapped_on_the_way_is_found(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    made = answer(enrolled, request_of_device, now)
    fields = json.loads(made.to_json())
    spy = str(pyrage.x25519.Identity.generate().to_public())
    programme = replace(
        made.programme,
        recipients=(Recipient("central", spy), *made.programme.recipients[1:]),
        version=UNNUMBERED,
    )
    # Signed anew, but with a device's key: all that somebody on the way could have. In the form of
    # earlier versions, where the programme has no signature of its own.
    payload = canonical_json(
        {
            "type": UNNUMBERED_ANSWER_TYPE,
            "chain": list(made.chain_pem),
            "programme": programme.to_fields(),
        }
    )
    forged = enrolled.device.sign(payload, ANSWER_PAYLOAD)
    assert fields["payloadType"] == json.loads(forged)["payloadType"]
    with pytest.raises(IdentityError, match="another key"):
        accept_answer(request_of_device.private_key_pem, forged, at=now)


def test_an_answer_whose_ca_is_the_device_certificate_itself_is_refused(
    enrolled: Enrolled, now: datetime
) -> None:
    chain = enrolled.device.chain_pem
    programme = replace(enrolled.programme, ca_certificate_pem=chain[0], version=UNNUMBERED)
    payload = canonical_json(
        {
            "type": UNNUMBERED_ANSWER_TYPE,
            "chain": list(chain),
            "programme": programme.to_fields(),
        }
    )
    with pytest.raises(IdentityError, match="chain"):
        EnrolmentAnswer.from_json(enrolled.device.sign(payload, ANSWER_PAYLOAD), at=now)


def test_a_later_answer_from_another_organisation_is_refused(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    stranger = Authority.create("Fair Work Office", at=now)
    receipts = stranger.issue_receipt_identity(at=now)
    programme = replace(
        enrolled.programme,
        ca_certificate_pem=stranger.root_pem,
        receipt_certificate_pem=receipts.chain_pem[0],
    )
    document = answer_request(stranger, request_of_device.request_pem, programme, at=now).to_json()
    accept_answer(request_of_device.private_key_pem, document, at=now)
    with pytest.raises(IdentityError, match="another organisation"):
        accept_answer(
            request_of_device.private_key_pem,
            document,
            known_roots=[enrolled.programme.ca_certificate_pem],
            at=now,
        )


def test_an_answer_to_a_clock_out_of_its_time_says_so(enrolled: Enrolled, now: datetime) -> None:
    with pytest.raises(IdentityError, match="expired"):
        EnrolmentAnswer.from_json(enrolled.answer, at=now + timedelta(days=400))
    with pytest.raises(IdentityError, match="not yet"):
        EnrolmentAnswer.from_json(enrolled.answer, at=now - timedelta(days=4000))


@pytest.mark.parametrize("days", [0, -1])
def test_a_certificate_for_no_time_is_not_issued(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime, days: int
) -> None:
    with pytest.raises(IdentityError, match="at least one day"):
        answer_request(
            enrolled.authority, request_of_device.request_pem, enrolled.programme, days=days, at=now
        )


def test_a_programme_with_one_recipient_is_refused(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    one = enrolled.programme.recipients[:1]
    for recipients in ((), one, one * 2):
        with pytest.raises(IdentityError, match="fewer than two"):
            answer(enrolled, request_of_device, now, recipients=recipients)


def test_a_recipient_that_is_no_age_key_is_refused(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    recipients = (enrolled.programme.recipients[0], Recipient("escrow", "age1nonsense"))
    with pytest.raises(IdentityError, match="age public key"):
        answer(enrolled, request_of_device, now, recipients=recipients)


def test_receipts_by_a_device_certificate_are_refused(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    with pytest.raises(IdentityError, match="receipts"):
        answer(
            enrolled,
            request_of_device,
            now,
            receipt_certificate_pem=enrolled.device.chain_pem[0],
        )


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://intake.example.org/", True),
        ("http://127.0.0.1:8000/", True),
        ("http://[::1]:8000/", True),
        ("http://localhost:8000/", True),
        ("http://intake.example.org/", False),
        ("http://127.0.0.1.example.org/", False),
        ("http://192.168.0.1/", False),
        ("ftp://127.0.0.1/", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("http://[::1", False),
        ("", False),
    ],
)
def test_bundles_go_over_tls_or_stay_on_this_machine(url: str, safe: bool) -> None:
    assert is_safe_address(url) is safe


def test_an_unsafe_upload_address_is_refused(
    enrolled: Enrolled, request_of_device: DeviceRequest, now: datetime
) -> None:
    with pytest.raises(IdentityError, match="HTTPS"):
        answer(enrolled, request_of_device, now, upload_url="http://intake.example.org/")
    assert answer(enrolled, request_of_device, now, upload_url="").programme.upload_url == ""


def test_a_programme_comes_back_from_its_json(enrolled: Enrolled) -> None:
    assert Programme.from_json(enrolled.programme.to_json()) == enrolled.programme


def test_a_programme_that_lacks_a_field_is_refused(enrolled: Enrolled) -> None:
    for name in enrolled.programme.to_fields():
        fields = enrolled.programme.to_fields()
        del fields[name]
        with pytest.raises(IdentityError, match=name):
            Programme.from_json(canonical_json(fields))


def test_a_key_file_may_hold_comments_but_exactly_one_key() -> None:
    key = pyrage.x25519.Identity.generate()
    assert str(age_identity(f"# public key: x\n\n{key}\n").to_public()) == str(key.to_public())
    for text in ("", "# nothing", f"{key}\n{key}\n", "AGE-SECRET-KEY-1NONSENSE", "x"):
        with pytest.raises(IdentityError) as caught:
            age_identity(text)
        assert "AGE-SECRET" not in str(caught.value)


def test_what_is_no_recipient_is_refused() -> None:
    with pytest.raises(IdentityError):
        age_recipient("age1")
