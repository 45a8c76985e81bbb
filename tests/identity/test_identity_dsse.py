from __future__ import annotations

import base64
import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.canonical import canonical_json
from auditor_app.identity.certificates import load_certificate
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, read_envelope
from auditor_app.identity.keys import key_id, make_private_key, private_key_pem

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509
    from identity_samples import Enrolled


PAYLOAD = canonical_json({"says": "é"})


STRANGER = load_certificate(Authority.create("Stranger").root_pem)


def check(
    document: bytes, certificate: x509.Certificate, payload_type: str = IN_TOTO_PAYLOAD
) -> bytes:
    return read_envelope(document, payload_type, "The file").verify(certificate)


@pytest.fixture(scope="module")
def certificate(enrolled: Enrolled) -> x509.Certificate:
    return load_certificate(enrolled.device.chain_pem[0])


@pytest.fixture(scope="module")
def document(enrolled: Enrolled) -> bytes:
    return enrolled.device.sign(PAYLOAD, IN_TOTO_PAYLOAD)


def test_a_signed_payload_comes_back(document: bytes, certificate: x509.Certificate) -> None:
    assert check(document, certificate) == PAYLOAD


def test_the_same_payload_gives_the_same_envelope(enrolled: Enrolled, document: bytes) -> None:
    assert enrolled.device.sign(PAYLOAD, IN_TOTO_PAYLOAD) == document


def test_any_byte_changed_anywhere_is_found(document: bytes, certificate: x509.Certificate) -> None:
    for place in range(len(document)):
        for change in (0x01, 0x20, 0x80):
            changed = bytearray(document)
            changed[place] ^= change
            with pytest.raises(IdentityError):
                check(bytes(changed), certificate)


def test_any_byte_taken_away_or_added_is_found(
    document: bytes, certificate: x509.Certificate
) -> None:
    for place in range(len(document) + 1):
        for piece in (b" ", b"\n", b"="):
            with pytest.raises(IdentityError):
                check(document[:place] + piece + document[place:], certificate)
        if place < len(document):
            with pytest.raises(IdentityError):
                check(document[:place] + document[place + 1 :], certificate)


def test_padding_bits_that_base64_ignores_are_not_ignored(
    enrolled: Enrolled, certificate: x509.Certificate
) -> None:
    payload = b"x" * 10  # 10 bytes: the last character before == has four spare bits
    document = enrolled.device.sign(payload, IN_TOTO_PAYLOAD)
    encoded = base64.b64encode(payload)
    spared = encoded[:-3] + bytes([encoded[-3] + 1]) + b"=="
    assert base64.b64decode(spared) == payload
    with pytest.raises(IdentityError, match="canonical"):
        check(document.replace(encoded, spared), certificate)


def test_another_payload_type_is_refused(document: bytes) -> None:
    with pytest.raises(IdentityError, match="something else"):
        read_envelope(document, "text/plain", "The file")


def test_another_key_is_refused(enrolled: Enrolled, document: bytes) -> None:
    with pytest.raises(IdentityError, match="another key"):
        check(document, load_certificate(enrolled.receipts.chain_pem[0]))


def test_a_borrowed_key_name_does_not_help(enrolled: Enrolled, document: bytes) -> None:
    fields = json.loads(document)
    other = load_certificate(enrolled.receipts.chain_pem[0])
    fields["signatures"][0]["keyid"] = key_id(other.public_key())
    with pytest.raises(IdentityError, match="does not hold"):
        check(canonical_json(fields), other)


def test_a_second_signature_is_refused(document: bytes) -> None:
    fields = json.loads(document)
    fields["signatures"].append(dict(fields["signatures"][0], keyid="00" * 32))
    with pytest.raises(IdentityError, match="exactly one"):
        read_envelope(canonical_json(fields), IN_TOTO_PAYLOAD, "The file")


def test_a_field_of_ones_own_is_refused(document: bytes) -> None:
    for change in (
        lambda fields: fields.update(note="x"),
        lambda fields: fields["signatures"][0].update(note="x"),
    ):
        fields = json.loads(document)
        change(fields)
        with pytest.raises(IdentityError):
            read_envelope(canonical_json(fields), IN_TOTO_PAYLOAD, "The file")


def test_the_library_alone_accepts_the_envelope(
    document: bytes, certificate: x509.Certificate
) -> None:
    envelope = Envelope.from_dict(json.loads(document))
    key = SSlibKey.from_crypto(certificate.public_key(), keyid=key_id(certificate.public_key()))
    assert envelope.verify([key], 1)


def test_openssl_alone_accepts_the_signature(
    document: bytes, certificate: x509.Certificate, tmp_path: Path
) -> None:
    fields = json.loads(document)
    payload = base64.b64decode(fields["payload"])
    kind = fields["payloadType"].encode()
    signed = b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)
    (tmp_path / "pae").write_bytes(signed)
    (tmp_path / "sig").write_bytes(base64.b64decode(fields["signatures"][0]["sig"]))
    (tmp_path / "key.pem").write_bytes(
        certificate.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    done = subprocess.run(
        ["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", "sig", "pae"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.stdout.strip() == "Verified OK"


def test_a_key_that_is_not_the_certificates_is_found(enrolled: Enrolled) -> None:
    other = private_key_pem(make_private_key())
    borrowed = type(enrolled.device)(other, enrolled.device.chain_pem)
    with pytest.raises(IdentityError, match="not for this device's key"):
        borrowed.check()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
signature_like = st.dictionaries(
    st.sampled_from(["keyid", "sig", "x"]), json_values | st.just("AA==")
)
envelope_like = st.fixed_dictionaries(
    {},
    optional={
        "payload": st.binary().map(lambda b: base64.b64encode(b).decode()) | json_values,
        "payloadType": st.just(IN_TOTO_PAYLOAD) | json_values,
        "signatures": st.lists(signature_like | json_values, max_size=3) | json_values,
        "more": json_values,
    },
)


@given(envelope_like)
def test_whatever_json_comes_only_an_identity_error_comes_out(value: object) -> None:
    try:
        document = canonical_json(value)
    except IdentityError:
        document = json.dumps(value).encode()
    with pytest.raises(IdentityError):
        read_envelope(document, IN_TOTO_PAYLOAD, "The file").verify(STRANGER)


@given(st.binary(max_size=200))
def test_whatever_bytes_come_only_an_identity_error_comes_out(document: bytes) -> None:
    with pytest.raises(IdentityError):
        read_envelope(document, IN_TOTO_PAYLOAD, "The file")
