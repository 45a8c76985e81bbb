from __future__ import annotations

import subprocess
import warnings
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import (
    Purpose,
    certificate_pem,
    fingerprint,
    load_certificate,
    load_certificates,
    purposes_of,
    split_certificates,
    subject_of,
    verified_path,
    verify_chain,
)
from auditor_app.identity.enrolment import make_device_request
from auditor_app.identity.keys import load_private_key

if TYPE_CHECKING:
    from pathlib import Path

    from identity_samples import Enrolled


def test_a_device_certificate_names_auditor_device_and_organisation(enrolled: Enrolled) -> None:
    subject = subject_of(load_certificate(enrolled.device.chain_pem[0]))
    assert (subject.name, subject.device) == ("Ada Núñez", "Laptop 7")
    assert subject.organisation == "Fair Work Office"
    assert str(subject) == "Ada Núñez, Laptop 7, Fair Work Office"


def test_openssl_accepts_the_certificates_plainly(enrolled: Enrolled, tmp_path: Path) -> None:
    root = tmp_path / "ca.pem"
    root.write_text(enrolled.authority.root_pem)
    for name, chain in (("device", enrolled.device.chain_pem), ("r", enrolled.receipts.chain_pem)):
        leaf = tmp_path / f"{name}.pem"
        leaf.write_text(chain[0])
        done = subprocess.run(
            ["openssl", "verify", "-x509_strict", "-attime", "1795514400", "-CAfile", root, leaf],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.strip() == f"{leaf}: OK", done.stderr


def test_openssl_prints_the_same_fingerprint(enrolled: Enrolled, tmp_path: Path) -> None:
    leaf = tmp_path / "leaf.pem"
    leaf.write_text(enrolled.device.chain_pem[0])
    printed = subprocess.run(
        ["openssl", "x509", "-in", leaf, "-noout", "-fingerprint", "-sha256"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert printed.strip().endswith(fingerprint(load_certificate(enrolled.device.chain_pem[0])))


def test_a_chain_holds_up_to_the_trusted_root(enrolled: Enrolled, now: datetime) -> None:
    path = verified_path(
        enrolled.device.chain_pem, enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES
    )
    assert [certificate_pem(c) for c in path] == list(enrolled.device.chain_pem)


def test_the_root_need_not_travel_in_the_chain(enrolled: Enrolled, now: datetime) -> None:
    chain = enrolled.device.chain_pem[:1]
    verify_chain(chain, enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


def test_an_issuing_certificate_may_stand_between(enrolled: Enrolled, now: datetime) -> None:
    issuing = enrolled.authority.issue_authority("Issuing 2026", at=now)
    chain = issuing.issue_device(enrolled.request_pem, at=now)
    assert len(chain) == 3
    verify_chain(chain, enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)
    with pytest.raises(IdentityError, match="trusted organisation"):
        verify_chain(chain[:1], enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


def test_an_issuing_certificate_cannot_make_another_one(enrolled: Enrolled, now: datetime) -> None:
    issuing = enrolled.authority.issue_authority("Issuing 2026", at=now)
    limits = issuing.certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    assert limits.path_length == 0
    below = issuing.issue_authority("One too deep", at=now)
    chain = below.issue_device(enrolled.request_pem, at=now)
    with pytest.raises(IdentityError):
        verify_chain(chain, enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


def test_a_device_certificate_signs_no_receipt_and_a_receipt_key_no_bundle(
    enrolled: Enrolled, now: datetime
) -> None:
    root = enrolled.authority.root_pem
    with pytest.raises(IdentityError, match="not for signing receipts"):
        verify_chain(enrolled.device.chain_pem, root, now, Purpose.SIGN_RECEIPTS)
    with pytest.raises(IdentityError, match="not for signing bundles"):
        verify_chain(enrolled.receipts.chain_pem, root, now, Purpose.SIGN_BUNDLES)


def test_the_root_itself_signs_neither(enrolled: Enrolled, now: datetime) -> None:
    for purpose in Purpose:
        with pytest.raises(IdentityError):
            verify_chain(enrolled.authority.chain_pem, enrolled.authority.root_pem, now, purpose)


def test_a_device_cannot_issue_certificates(enrolled: Enrolled, now: datetime) -> None:
    forger = Authority(enrolled.device.private_key_pem, enrolled.device.chain_pem)
    chain = forger.issue_device(enrolled.request_pem, at=now)
    with pytest.raises(IdentityError):
        verify_chain(chain, enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


def test_another_organisation_of_the_same_name_is_a_stranger(
    enrolled: Enrolled, now: datetime
) -> None:
    stranger = Authority.create("Fair Work Office", at=now)
    chain = stranger.issue_device(enrolled.request_pem, at=now)
    with pytest.raises(IdentityError, match="trusted organisation"):
        verify_chain(chain, enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


def issued(
    enrolled: Enrolled,
    now: datetime,
    purposes: tuple[Purpose, ...],
    *,
    signs: bool = True,
    is_authority: bool = False,
) -> str:
    """A certificate that the organisation would never issue, by its own key."""
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = load_certificate(enrolled.authority.root_pem)
    usage = x509.KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    authority_key = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(
        issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(issuer.subject)
        .issuer_name(issuer.subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([p.value for p in purposes]), critical=False)
        .add_extension(authority_key, critical=False)
        .sign(load_private_key(enrolled.authority.private_key_pem), hashes.SHA256())
    )
    return certificate_pem(certificate)


def test_a_certificate_made_by_hand_with_one_purpose_holds(
    enrolled: Enrolled, now: datetime
) -> None:
    pem = issued(enrolled, now, (Purpose.SIGN_BUNDLES,))
    verify_chain([pem], enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


def test_a_certificate_with_both_purposes_is_for_neither(enrolled: Enrolled, now: datetime) -> None:
    pem = issued(enrolled, now, tuple(Purpose))
    assert set(purposes_of(load_certificate(pem))) == set(Purpose)
    for purpose in Purpose:
        with pytest.raises(IdentityError):
            verify_chain([pem], enrolled.authority.root_pem, now, purpose)


@pytest.mark.parametrize("fault", ["signs", "is_authority"])
def test_a_certificate_for_another_use_of_its_key_is_refused(
    enrolled: Enrolled, now: datetime, fault: str
) -> None:
    wrong = {"signs": False} if fault == "signs" else {"is_authority": True}
    pem = issued(enrolled, now, (Purpose.SIGN_BUNDLES,), **wrong)
    with pytest.raises(IdentityError):
        verify_chain([pem], enrolled.authority.root_pem, now, Purpose.SIGN_BUNDLES)


@pytest.mark.parametrize(("days", "words"), [(-2, "not yet"), (366, "expired")])
def test_out_of_its_time_a_certificate_says_so(
    enrolled: Enrolled, now: datetime, days: int, words: str
) -> None:
    with pytest.raises(IdentityError, match=words):
        verify_chain(
            enrolled.device.chain_pem,
            enrolled.authority.root_pem,
            now + timedelta(days=days),
            Purpose.SIGN_BUNDLES,
        )


def test_a_clock_a_little_behind_can_use_its_certificate_at_once(
    enrolled: Enrolled, now: datetime
) -> None:
    early = now - timedelta(hours=23)
    verify_chain(
        enrolled.device.chain_pem, enrolled.authority.root_pem, early, Purpose.SIGN_BUNDLES
    )


@pytest.mark.parametrize("length", [0, 5])
def test_a_chain_of_an_impossible_length_is_refused(
    enrolled: Enrolled, now: datetime, length: int
) -> None:
    with pytest.raises(IdentityError, match="chain has 1 to"):
        verify_chain(
            [enrolled.authority.root_pem] * length,
            enrolled.authority.root_pem,
            now,
            Purpose.SIGN_BUNDLES,
        )


@pytest.mark.parametrize(
    "pem",
    [
        "",
        "no certificate",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "\ufffd",
        "x" * 100_000,
    ],
)
def test_what_is_no_certificate_is_refused(pem: str) -> None:
    with pytest.raises(IdentityError):
        load_certificates(pem)


def test_two_certificates_are_not_one(enrolled: Enrolled) -> None:
    pem = "".join(enrolled.device.chain_pem)
    assert split_certificates(pem) == enrolled.device.chain_pem
    with pytest.raises(IdentityError, match="2 were found"):
        load_certificate(pem)


def test_only_p256_keys_are_certified(enrolled: Enrolled, now: datetime) -> None:
    key = ec.generate_private_key(ec.SECP384R1())
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.ORGANIZATIONAL_UNIT_NAME, "Laptop"),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, "Someone"),
        ]
    )
    request = x509.CertificateSigningRequestBuilder().subject_name(name)
    pem = request.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
    with pytest.raises(IdentityError, match="P-256"):
        enrolled.authority.issue_device(pem, at=now)


def test_a_request_changed_on_its_way_is_refused(enrolled: Enrolled, now: datetime) -> None:
    request = x509.load_pem_x509_csr(make_device_request("Ada", "Laptop 7").request_pem)
    changed = request.public_bytes(Encoding.DER).replace(b"Laptop 7", b"Laptop 8")
    pem = x509.load_der_x509_csr(changed).public_bytes(Encoding.PEM)
    with pytest.raises(IdentityError, match="changed on its way"):
        enrolled.authority.issue_device(pem, at=now)


@pytest.mark.parametrize("pem", [b"", b"nothing", b"\xff" * 10, b"x" * 20_000])
def test_what_is_no_request_is_refused(enrolled: Enrolled, pem: str) -> None:
    with pytest.raises(IdentityError):
        enrolled.authority.issue_device(pem)


def test_the_organisation_in_a_certificate_is_the_issuers_not_the_requests(
    enrolled: Enrolled, now: datetime
) -> None:
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Somebody else"),
            x509.NameAttribute(x509.NameOID.ORGANIZATIONAL_UNIT_NAME, "Laptop"),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, "Someone"),
        ]
    )
    key = ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(name)
    pem = request.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
    chain = enrolled.authority.issue_device(pem, at=now)
    assert subject_of(load_certificate(chain[0])).organisation == "Fair Work Office"


@pytest.mark.parametrize("name", ["", "x" * 65, "two\nlines", " padded", "nul\0"])
def test_a_name_that_cannot_stand_in_a_certificate_is_refused(name: str) -> None:
    with pytest.raises(IdentityError):
        make_device_request(name, "Laptop 7")


def test_a_key_is_never_shown(enrolled: Enrolled) -> None:
    shown = repr(enrolled.device) + repr(enrolled.authority) + str(enrolled.device)
    assert "PRIVATE" not in shown
    with pytest.raises(IdentityError) as caught:
        load_private_key(b"-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n")
    assert "c2VjcmV0" not in str(caught.value)


def test_a_certificate_whose_name_breaks_its_rule_is_not_read() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        country = x509.NameAttribute(NameOID.COUNTRY_NAME, "Fair Work Office", _validate=False)
    name = x509.Name([country])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = built.public_bytes(Encoding.PEM).decode("ascii")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(IdentityError):
            load_certificates(pem)
