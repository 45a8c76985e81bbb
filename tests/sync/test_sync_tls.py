"""HTTPS: who is on the other side has to be proved."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID
from laptops import running

from auditor_app.central import IntakeServer, Listening
from auditor_app.errors import CentralError, UnreachableError

if TYPE_CHECKING:
    from pathlib import Path

    from fieldwork import Field


@pytest.fixture
def listening(tmp_path: Path) -> Listening:
    """TLS on loopback with a certificate that signs for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "central")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (tmp_path / "cert.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(pem)
    return Listening("127.0.0.1", 0, tmp_path / "cert.pem", tmp_path / "key.pem")


def test_a_bundle_is_delivered_over_https(
    laptop: Field, listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(laptop.organisation, listening) as address:
        assert address.startswith("https://127.0.0.1:")
        laptop.enrol(address)
        monkeypatch.setenv("SSL_CERT_FILE", str(listening.tls_certificate))
        assert laptop.deliver(laptop.seal()).state == "delivered"


def test_a_server_that_cannot_prove_who_it_is_gets_nothing(
    laptop: Field, listening: Listening
) -> None:
    entry = laptop.seal()
    with running(laptop.organisation, listening) as address:
        laptop.enrol(address)
        with pytest.raises(UnreachableError, match="does not prove"):
            laptop.deliver(entry)
    assert laptop.get(entry).state == "queued"
    assert laptop.organisation.registry.upload_of(entry.sha256) is None


@pytest.mark.parametrize("lacking", ["tls_certificate", "tls_key"])
def test_a_certificate_without_its_key_is_said_clearly(
    laptop: Field, listening: Listening, lacking: str
) -> None:
    files = {"tls_certificate": listening.tls_certificate, "tls_key": listening.tls_key}
    files[lacking] = None
    with pytest.raises(CentralError, match="certificate and its key"):
        IntakeServer(laptop.organisation, Listening("127.0.0.1", 0, **files))


def test_tls_files_that_are_none_are_said_clearly(
    laptop: Field, listening: Listening, tmp_path: Path
) -> None:
    (tmp_path / "cert.pem").write_text("no certificate")
    server = IntakeServer(laptop.organisation, listening)
    with pytest.raises(CentralError, match="cannot be used"):
        server.run(lambda _: None)
