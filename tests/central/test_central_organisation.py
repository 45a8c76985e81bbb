"""Making an organisation, and enrolling laptops with it."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from auditor_app.central import Organisation, enrol, key_files
from auditor_app.central import organisation as module
from auditor_app.central.enrolling import issued_certificate
from auditor_app.errors import CentralError, IdentityError, WrongKeyError
from auditor_app.identity.enrolment import accept_answer, make_device_request

if TYPE_CHECKING:
    from pathlib import Path


def request_with(key: object, name: str = "Ada", device: str = "Laptop") -> bytes:
    attributes = [
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, device),
        x509.NameAttribute(NameOID.COMMON_NAME, name),
    ]
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name(attributes))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def test_every_file_is_for_its_owner_only(organisation: Organisation) -> None:
    for path in [organisation.folder, *organisation.folder.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    escrow = organisation.folder.with_name("central-escrow.age-key")
    assert stat.S_IMODE(escrow.stat().st_mode) == 0o600


def test_the_escrows_key_is_not_in_the_folder(organisation: Organisation) -> None:
    escrow = organisation.folder.with_name("central-escrow.age-key").read_text()
    secret = escrow.splitlines()[2]
    assert secret.startswith("AGE-SECRET-KEY-1")
    everything = b"".join(p.read_bytes() for p in organisation.folder.rglob("*") if p.is_file())
    assert secret.encode() not in everything


@pytest.mark.skipif(shutil.which("age") is None, reason="the age command is not installed")
def test_the_age_command_opens_with_either_key_what_is_sealed_to_the_programme(
    organisation: Organisation, tmp_path: Path
) -> None:
    recipients = organisation.programme().recipients
    assert [r.name for r in recipients] == ["central", "escrow"]
    to = [part for r in recipients for part in ("-r", r.age_public_key)]
    sealed = subprocess.run(["age", *to], input=b"hello", capture_output=True, check=True).stdout
    (tmp_path / "sealed").write_bytes(sealed)
    escrow = organisation.folder.with_name("central-escrow.age-key")
    for key in (organisation.opening_key_file, escrow):
        command = ["age", "-d", "-i", key, tmp_path / "sealed"]
        assert subprocess.run(command, capture_output=True, check=True).stdout == b"hello"


def test_a_folder_that_holds_something_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("ten years")
    with pytest.raises(CentralError, match="not empty"):
        Organisation.create(tmp_path / "full", "Fair Work")
    assert [p.name for p in tmp_path.rglob("*")] == ["full", "thesis.txt"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    Organisation.create(tmp_path / "empty", "Fair Work").close()
    assert (tmp_path / "empty" / "central.json").exists()


def test_an_escrow_key_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    escrow = tmp_path / "escrow"
    escrow.write_text("the key of last year")
    with pytest.raises(CentralError, match="already a file"):
        Organisation.create(tmp_path / "central", "Fair Work", escrow_file=escrow)
    assert escrow.read_text() == "the key of last year"
    assert not (tmp_path / "central").exists()


def test_the_escrows_key_may_not_lie_in_the_stores_own_folder(tmp_path: Path) -> None:
    inside = tmp_path / "central" / "escrow"
    with pytest.raises(CentralError, match="own folder"):
        Organisation.create(tmp_path / "central", "Fair Work", escrow_file=inside)


@pytest.mark.parametrize("step", ["Registry", "flush", "_publish"])
def test_a_full_disk_leaves_no_half_made_organisation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, step, full)
    with pytest.raises(OSError, match="No space"):
        Organisation.create(tmp_path / "central", "Fair Work")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    Organisation.create(tmp_path / "central", "Fair Work").close()


@pytest.mark.parametrize("name", ["", "x" * 65, "two\nlines", " blank"])
def test_a_name_that_cannot_stand_in_a_certificate_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(IdentityError):
        Organisation.create(tmp_path / "central", name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["http://central.example", "ftp://x", "central.example"])
def test_an_address_in_clear_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(CentralError, match="HTTPS"):
        Organisation.create(tmp_path / "central", "Fair Work", upload_url=url)


def test_a_passphrase_seals_the_authoritys_key(tmp_path: Path) -> None:
    made = Organisation.create(tmp_path / "central", "Fair Work", passphrase="a long one")
    request = make_device_request("Ada", "Laptop").request_pem
    assert not (made.keys_folder / key_files.AUTHORITY_KEY).exists()
    everything = b"".join(p.read_bytes() for p in made.keys_folder.iterdir())
    # One private key in clear: that of the receipts, which the intake needs day and night.
    assert everything.count(b"BEGIN PRIVATE KEY") == 1
    with pytest.raises(WrongKeyError, match="sealed"):
        made.enrol(request)
    with pytest.raises(WrongKeyError, match="does not open"):
        made.enrol(request, passphrase="another one")
    assert made.enrol(request, passphrase="a long one")
    made.close()


def test_enrolling_records_the_certificate_before_it_leaves(organisation: Organisation) -> None:
    request = make_device_request("Ada", "Laptop")
    identity, programme = accept_answer(
        request.private_key_pem, enrol(organisation, request.request_pem)
    )
    issued = issued_certificate(identity.chain_pem[0], organisation_time(organisation))
    recorded = organisation.registry.certificate(issued.fingerprint)
    assert recorded is not None
    assert recorded.subject == "Ada, Laptop, Fair Work"
    assert recorded.pem == identity.chain_pem[0]
    assert programme == organisation.programme()


def organisation_time(organisation: Organisation):  # noqa: ANN201 - any time will do
    return x509.load_pem_x509_certificate(organisation.ca_pem.encode()).not_valid_before_utc


def test_nothing_is_issued_when_the_registry_cannot_record_it(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise CentralError("The registry does not answer.", "")

    monkeypatch.setattr(type(organisation.registry), "add_certificate", broken)
    with pytest.raises(CentralError):
        organisation.enrol(make_device_request("Ada", "Laptop").request_pem)


def test_the_days_of_a_certificate_are_those_asked_for(organisation: Organisation) -> None:
    request = make_device_request("Ada", "Laptop")
    identity, _ = accept_answer(
        request.private_key_pem, organisation.enrol(request.request_pem, days=10)
    )
    certificate = identity.certificate
    assert (certificate.not_valid_after_utc - certificate.not_valid_before_utc).days == 11


def test_a_changed_request_is_refused(organisation: Organisation) -> None:
    pem = make_device_request("Ada", "Laptop").request_pem
    request = x509.load_pem_x509_csr(pem)
    der = bytearray(request.public_bytes(Encoding.DER))
    der[der.index(b"Ada")] ^= 1
    changed = x509.load_der_x509_csr(bytes(der)).public_bytes(Encoding.PEM)
    with pytest.raises(IdentityError, match="changed"):
        organisation.enrol(changed)


@pytest.mark.parametrize(
    "key",
    [rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP384R1())],
    ids=["RSA", "P-384"],
)
def test_a_request_with_another_kind_of_key_is_refused(
    organisation: Organisation, key: object
) -> None:
    with pytest.raises(IdentityError, match="P-256"):
        organisation.enrol(request_with(key))


@pytest.mark.parametrize("name", ["bad\nname", "\u202eevil"])
def test_a_request_with_a_name_that_would_deceive_is_refused(
    organisation: Organisation, name: str
) -> None:
    with pytest.raises(IdentityError):
        organisation.enrol(request_with(ec.generate_private_key(ec.SECP256R1()), name))


@pytest.mark.parametrize("garbage", [b"", b"hello", b"\xff" * 100, b"x" * 100_000])
def test_what_is_no_request_is_refused(organisation: Organisation, garbage: bytes) -> None:
    with pytest.raises(IdentityError):
        organisation.enrol(garbage)


def test_a_folder_without_a_store_is_said_clearly(tmp_path: Path) -> None:
    with pytest.raises(CentralError, match="no central store"):
        Organisation.open(tmp_path)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": 9}, "format"),
        ({"largest_bundle": 0}, "largest_bundle"),
        ({"largest_bundle": True}, "largest_bundle"),
        ({"largest_bundle": "8"}, "largest_bundle"),
        ({"upload_url": 3}, "upload_url"),
        ({"organisation": ""}, "organisation"),
        ({"colour": "red"}, "colour"),
        ({"arriving": "memory"}, "arriving"),
        ({"lease_seconds": 1}, "lease_seconds"),
        ({"lease_seconds": 86400}, "lease_seconds"),
        ({"objects_endpoint": "https://s3.example"}, "objects_endpoint"),
        ({"objects": "s3://a/b", "objects_endpoint": "http://s3.example"}, "neither HTTPS nor"),
        ({"objects": "s3://a/b", "objects_endpoint": "s3.example:9000"}, "neither HTTPS nor"),
        ({"objects": "memory:///"}, "address of the object store"),
    ],
)
def test_settings_that_make_no_sense_are_named(
    organisation: Organisation, change: dict[str, object], sentence: str
) -> None:
    path = organisation.folder / "central.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(CentralError, match=sentence):
        Organisation.open(organisation.folder)


def test_settings_that_are_no_json_are_said_clearly(organisation: Organisation) -> None:
    (organisation.folder / "central.json").write_text("{")
    with pytest.raises(CentralError, match="JSON"):
        Organisation.open(organisation.folder)


def test_a_registry_that_cannot_be_opened_is_said_clearly(organisation: Organisation) -> None:
    organisation.close()
    (organisation.folder / "registry.db").write_bytes(b"not a database at all" * 100)
    for suffix in ("-wal", "-shm"):
        (organisation.folder / f"registry.db{suffix}").unlink(missing_ok=True)
    with pytest.raises(CentralError, match="registry"):
        Organisation.open(organisation.folder)


@pytest.mark.parametrize("name", ["what?", "x%41y", "q&r=1", "h#h"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    Organisation.create(tmp_path / name, "Fair Work").close()
    assert (tmp_path / name / "registry.db").exists()
    beside = {f"{name}-escrow.age-key", f"{name}-root"}
    assert {path.name for path in tmp_path.iterdir()} == {name} | beside
    Organisation.open(tmp_path / name).close()


@pytest.mark.parametrize(
    "wrong",
    [{"registry": "nonsense://x"}, {"registry": "::::"}, {"objects": "s3//"}],
    ids=lambda wrong: next(iter(wrong.values())),
)
def test_an_address_in_the_settings_that_is_none_is_said_clearly(
    organisation: Organisation, wrong: dict[str, str]
) -> None:
    path = organisation.folder / "central.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | wrong))
    with pytest.raises(CentralError):
        Organisation.open(organisation.folder)
