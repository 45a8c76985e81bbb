"""Revocation lists: what is signed, what is read, and what a forger may try."""

from __future__ import annotations

import base64
import random
import shutil
import subprocess
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import Purpose, load_certificate
from auditor_app.identity.enrolment import make_device_request
from auditor_app.identity.keys import load_private_key
from auditor_app.identity.revocation import (
    MAX_TEXT,
    Reason,
    read_revocations,
    verify_unrevoked_chain,
    write_revocations,
)
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from identity_samples import Enrolled


@pytest.fixture(scope="module")
def root(now: datetime) -> Authority:
    return Authority.create("Fair Work Office", at=now)


@pytest.fixture(scope="module")
def issuing(root: Authority, now: datetime) -> Authority:
    return root.issue_authority(at=now)


def chain_of(authority: Authority, now: datetime) -> tuple[str, ...]:
    return authority.issue_device(make_device_request("Ada", "Laptop").request_pem, at=now)


def signed(
    authority: Authority,
    chains: Sequence[tuple[str, ...]],
    now: datetime,
    number: int = 1,
    reason: Reason = Reason.KEY_COMPROMISE,
) -> str:
    withdrawn = [WithdrawnCertificate(load_certificate(chain[0]), now, reason) for chain in chains]
    end = now + timedelta(days=30)
    return sign_revocation_list(authority, withdrawn, number=number, at=now, next_update=end)


def written(authority: Authority, chains: Sequence[tuple[str, ...]], now: datetime) -> str:
    return write_revocations([signed(authority, chains, now)], [authority.certificate])


def test_a_withdrawn_certificate_is_named_with_day_and_reason(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    bad, good = chain_of(issuing, now), chain_of(issuing, now)
    revocations = read_revocations(written(issuing, [bad], now), root.root_pem)
    found = revocations.revocation_of(load_certificate(bad[0]))
    assert found is not None
    assert (found.revoked_at, found.reason) == (now, "keyCompromise")
    assert revocations.revocation_of(load_certificate(good[0])) is None
    assert len(revocations.lists[0]) == 1
    purpose = Purpose.SIGN_BUNDLES
    verify_unrevoked_chain(good, root.root_pem, now, purpose, revocations)
    # Also for what was signed long before: the time is what the signer says.
    with pytest.raises(IdentityError, match=r"withdrawn on 2026-11-23 10:00 UTC \(keyCompromise\)"):
        verify_unrevoked_chain(bad, root.root_pem, now - timedelta(hours=12), purpose, revocations)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_comes_back(
    root: Authority, issuing: Authority, now: datetime, reason: Reason
) -> None:
    bad = chain_of(issuing, now)
    text = write_revocations([signed(issuing, [bad], now, reason=reason)], [issuing.certificate])
    found = read_revocations(text, root.root_pem).revocation_of(load_certificate(bad[0]))
    assert found is not None
    assert found.reason == reason.value


def test_the_next_issuing_key_speaks_for_what_the_one_before_issued(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    following = root.issue_authority(at=now)
    assert following.private_key_pem != issuing.private_key_pem
    bad = chain_of(issuing, now)
    revocations = read_revocations(written(following, [bad], now), root.root_pem)
    assert revocations.revocation_of(load_certificate(bad[0])) is not None


def test_what_the_root_issued_itself_is_withdrawn_by_an_indirect_list(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    old, new, good = chain_of(root, now), chain_of(issuing, now), chain_of(root, now)
    text = written(issuing, [old, new], now)
    revocations = read_revocations(text, root.root_pem)
    assert revocations.revocation_of(load_certificate(old[0])) is not None
    assert revocations.revocation_of(load_certificate(new[0])) is not None
    assert revocations.revocation_of(load_certificate(good[0])) is None


def test_the_same_serial_of_another_issuer_is_another_certificate(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    bad = load_certificate(chain_of(issuing, now)[0])
    twin = (
        x509.CertificateBuilder()
        .subject_name(bad.subject)
        .issuer_name(root.certificate.subject)
        .public_key(bad.public_key())
        .serial_number(bad.serial_number)
        .not_valid_before(bad.not_valid_before_utc)
        .not_valid_after(bad.not_valid_after_utc)
        .sign(load_private_key(root.private_key_pem), hashes.SHA256())
    )
    text = write_revocations(
        [
            sign_revocation_list(
                issuing,
                [WithdrawnCertificate(bad, now, Reason.SUPERSEDED)],
                number=1,
                at=now,
                next_update=now + timedelta(days=1),
            )
        ],
        [issuing.certificate],
    )
    revocations = read_revocations(text, root.root_pem)
    assert revocations.revocation_of(bad) is not None
    assert revocations.revocation_of(twin) is None


def test_no_text_names_nobody(root: Authority, now: datetime) -> None:
    revocations = read_revocations("", root.root_pem)
    assert revocations.lists == ()
    revocations.require_current(now)


def test_a_list_is_good_from_its_signing_until_the_next_is_due(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    revocations = read_revocations(written(issuing, [], now), root.root_pem)
    revocations.require_current(now)
    revocations.require_current(now + timedelta(days=30))
    with pytest.raises(IdentityError, match="to be replaced by 2026-12-23"):
        revocations.require_current(now + timedelta(days=30, seconds=1))
    with pytest.raises(IdentityError, match="clock"):
        revocations.require_current(now - timedelta(seconds=1))


# --- forgers


def test_any_byte_of_a_list_changed_is_found(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    bad = chain_of(issuing, now)
    whole = x509.load_pem_x509_crl(signed(issuing, [bad], now).encode())
    der = whole.public_bytes(Encoding.DER)
    certificate = write_revocations([], [issuing.certificate])
    chance = random.Random(7)  # noqa: S311 - which bytes are tried is no secret
    for place in range(len(der)):
        changed = bytearray(der)
        changed[place] ^= 1 << chance.randrange(8)
        body = base64.encodebytes(bytes(changed)).decode()
        pem = f"-----BEGIN X509 CRL-----\n{body}-----END X509 CRL-----\n"
        try:
            read_revocations(pem + certificate, root.root_pem)
        except IdentityError:
            continue
        # How many bits of its last byte a signature leaves unused says nothing.
        read = x509.load_der_x509_crl(bytes(changed))
        assert read.tbs_certlist_bytes == whole.tbs_certlist_bytes
        assert read.signature == whole.signature


def test_a_list_by_a_stranger_of_the_same_name_is_refused(root: Authority, now: datetime) -> None:
    stranger = Authority.create("Fair Work Office", at=now)
    theirs = stranger.issue_authority(at=now)
    for authority in (stranger, theirs):
        with pytest.raises(IdentityError, match="organisation"):
            read_revocations(written(authority, [], now), root.root_pem)


def test_a_list_by_a_device_is_refused(root: Authority, enrolled: Enrolled, now: datetime) -> None:
    device = Authority(enrolled.device.private_key_pem, enrolled.device.chain_pem)
    with pytest.raises(IdentityError, match="organisation"):
        read_revocations(written(device, [], now), enrolled.authority.root_pem)


def test_a_list_without_its_signer_is_refused(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    with pytest.raises(IdentityError, match="trusted organisation"):
        read_revocations(signed(issuing, [], now), root.root_pem)
    # The root needs nobody beside it.
    assert read_revocations(signed(root, [], now), root.root_pem).lists[0].number == 1


def built(issuing: Authority, now: datetime, *extensions: tuple[object, bool]) -> str:
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuing.certificate.subject)
        .last_update(now)
        .next_update(now + timedelta(days=1))
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    made = builder.sign(load_private_key(issuing.private_key_pem), hashes.SHA256())
    return write_revocations([made.public_bytes(Encoding.PEM).decode()], [issuing.certificate])


def point(**said: object) -> x509.IssuingDistributionPoint:
    nothing = {
        "full_name": None,
        "relative_name": None,
        "only_contains_user_certs": False,
        "only_contains_ca_certs": False,
        "only_some_reasons": None,
        "indirect_crl": False,
        "only_contains_attribute_certs": False,
    }
    return x509.IssuingDistributionPoint(**(nothing | said))


@pytest.mark.parametrize(
    "extensions",
    [
        [],  # no number
        [(x509.CRLNumber(1), False), (x509.DeltaCRLIndicator(1), True)],
        [(x509.CRLNumber(1), False), (point(only_contains_ca_certs=True), True)],
        [
            (x509.CRLNumber(1), False),
            (point(only_some_reasons=frozenset([x509.ReasonFlags.superseded])), True),
        ],
    ],
    ids=["no number", "delta", "some certificates", "some reasons"],
)
def test_a_list_that_says_less_than_all_is_refused(
    root: Authority, issuing: Authority, now: datetime, extensions: list[tuple[object, bool]]
) -> None:
    with pytest.raises(IdentityError, match="cannot be read"):
        read_revocations(built(issuing, now, *extensions), root.root_pem)


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "\x00\xff",
        "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n",
        "-----BEGIN X509 CRL-----\n",
        "x" * (MAX_TEXT + 1),
    ],
    ids=["words", "bytes", "garbage", "cut", "long"],
)
def test_what_is_no_list_is_refused(root: Authority, text: str) -> None:
    with pytest.raises(IdentityError):
        read_revocations(text, root.root_pem)


def test_a_list_that_was_blotted_out_beside_another_is_noticed(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    whole = written(issuing, [], now)
    blotted = signed(issuing, [], now).replace("-----END X509 CRL-----", "-----END X509 CRX-----")
    with pytest.raises(IdentityError, match="cannot be read"):
        read_revocations(blotted + whole, root.root_pem)


def test_a_file_of_very_many_lists_is_refused(
    root: Authority, issuing: Authority, now: datetime
) -> None:
    with pytest.raises(IdentityError, match="more than"):
        read_revocations(written(issuing, [], now) * 5, root.root_pem)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="the openssl command is not installed")
def test_openssl_agrees(root: Authority, issuing: Authority, now: datetime, tmp_path: Path) -> None:
    bad, good = chain_of(issuing, now), chain_of(issuing, now)
    (tmp_path / "crl.pem").write_text(written(issuing, [bad], now))
    (tmp_path / "root.pem").write_text(root.root_pem)
    (tmp_path / "issuing.pem").write_text(issuing.chain_pem[0])
    read = ["openssl", "crl", "-in", "crl.pem", "-noout", "-text", "-CAfile", "issuing.pem"]
    shown = subprocess.run(read, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "verify OK" in shown.stdout + shown.stderr
    assert "Key Compromise" in shown.stdout
    for name, chain, expected in (("bad", bad, "certificate revoked"), ("good", good, "OK")):
        (tmp_path / f"{name}.pem").write_text(chain[0])
        verify = [
            *("openssl", "verify", "-crl_check", "-CRLfile", "crl.pem", "-CAfile", "root.pem"),
            *("-untrusted", "issuing.pem", "-attime", str(int(now.timestamp()) + 60)),
            f"{name}.pem",
        ]
        done = subprocess.run(verify, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert expected in done.stdout + done.stderr
