"""A vault enrols, renews and takes settings, against a running intake that may issue."""

from __future__ import annotations

import ipaddress
import json
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
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
from fieldwork import PASSPHRASE, Field
from laptops import running

from auditor_app.central import Listening, Organisation, enrolling_api
from auditor_app.central.enrolling import EnrollingDesk, invite, withdraw
from auditor_app.central.publishing import publish
from auditor_app.errors import (
    DeliveryError,
    IdentityError,
    RefusedError,
    UnreachableError,
)
from auditor_app.identity.invitation import InvitationCode
from auditor_app.identity.revocation import Reason
from auditor_app.sync import enrolling as module
from auditor_app.sync.enrolling import (
    accept_renewal,
    enrol_with_code,
    fetch_programme,
    renew,
    renew_if_due,
    renewal_document,
)
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WHO = {"name": "Ada", "device": "Laptop 7"}


@pytest.fixture(scope="module")
def issuing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Organisation, str]]:
    """A running intake that holds its issuing key."""
    made = Organisation.create(tmp_path_factory.mktemp("issuing") / "central", "Fair Work")
    # Due at once: the tests' laptops renew today.
    settings = replace(made.settings, renewal_days=400)
    made = replace(made, settings=settings).with_issuing_key()
    publish(made, made.issuing_authority())
    before = enrolling_api.SECONDS_FOR_A_CODE
    enrolling_api.SECONDS_FOR_A_CODE = 0.01
    with running(made) as address:
        yield made, address
    enrolling_api.SECONDS_FOR_A_CODE = before
    made.close()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(65536, 1, 4))
    yield made
    made.close()


@pytest.fixture
def enrolled_vault(vault: Vault, issuing: tuple[Organisation, str]) -> Vault:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    enrol_with_code(vault, url=issuing[1], code=code, **WHO)
    return vault


@pytest.fixture
def tls(tmp_path: Path) -> tuple[Listening, str]:
    """TLS on loopback with a certificate that signs for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "central")])
    now = datetime.now(UTC)
    place = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([place]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (tmp_path / "cert.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(pem)
    listening = Listening("127.0.0.1", 0, tmp_path / "cert.pem", tmp_path / "key.pem")
    return listening, (tmp_path / "cert.pem").read_text()


# --- by code


def test_a_laptop_enrols_with_a_code_and_delivers(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    programme = enrolled_vault.identity.programme
    assert programme is not None
    # The organisation names no address of its own: bundles go where the laptop was enrolled.
    assert programme.upload_url == issuing[1]
    field = Field(enrolled_vault, issuing[0])
    field.audit_id = enrolled_vault.audits.create("ilo", "1", "A site").id
    assert field.deliver(field.seal()).state == "delivered"


def test_an_answer_that_was_lost_is_asked_for_again(
    vault: Vault, issuing: tuple[Organisation, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(module, "accept_answer", killed)
        with pytest.raises(KeyboardInterrupt):
            enrol_with_code(vault, url=issuing[1], code=code, **WHO)
    assert vault.identity.signing_identity is None
    identity, _ = enrol_with_code(vault, url=issuing[1], code=code, **WHO)
    assert vault.identity.signing_identity == identity


@pytest.mark.parametrize("who", [{"name": "Eve"}, {"device": "Laptop 8"}], ids=str)
def test_another_name_than_the_invited_one_is_refused_in_words(
    vault: Vault, issuing: tuple[Organisation, str], who: dict[str, str]
) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    with pytest.raises(RefusedError, match="another name or another laptop"):
        enrol_with_code(vault, url=issuing[1], code=code, **(WHO | who))
    assert vault.identity.signing_identity is None


def test_a_used_code_is_refused(enrolled_vault: Vault, issuing: tuple[Organisation, str]) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    enrol_with_code(enrolled_vault, url=issuing[1], code=code, **WHO)
    with pytest.raises(RefusedError, match="not valid"):
        enrol_with_code(enrolled_vault, url=issuing[1], code=code, new_key=True, **WHO)


def test_another_organisation_at_the_address_is_not_believed(
    vault: Vault, issuing: tuple[Organisation, str], tmp_path: Path
) -> None:
    """Somebody who reads the code on its way answers with an authority of the same name."""
    ours = invite(issuing[0], "Ada", "Laptop 7", days=7)
    theirs = Organisation.create(tmp_path / "theirs", "Fair Work").with_issuing_key()
    forged = invite(theirs, "Ada", "Laptop 7", days=7)
    mixed = InvitationCode(forged.number, forged.secret, ours.root_digest)
    with running(theirs) as address, pytest.raises(IdentityError, match="another organisation"):
        enrol_with_code(vault, url=address, code=mixed, **WHO)
    theirs.close()
    assert vault.identity.signing_identity is None
    assert vault.identity.programme is None


def test_a_code_travels_over_tls_or_not_at_all(
    vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    with pytest.raises(DeliveryError, match="HTTPS"):
        enrol_with_code(vault, url="http://central.example", code=code, **WHO)


@contextmanager
def answering(status: int, body: bytes, **headers: str) -> Iterator[str]:
    """Something else than a central store."""

    class Stranger(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Stranger)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (200, b"<html>Welcome to the hotel</html>", IdentityError),
        (200, b"", IdentityError),
        (200, b"x" * 5_000_000, UnreachableError),
        (302, b"", UnreachableError),
        (403, b"<html>no</html>", UnreachableError),
        (403, b'{"reason": 1}', UnreachableError),
        (500, b"", UnreachableError),
        (503, b'{"reason": "x", "message": "Not now.", "remedy": ""}', UnreachableError),
        (403, b'{"reason": "x", "message": "No.", "remedy": ""}', RefusedError),
    ],
)
def test_whatever_else_answers_is_said_and_changes_nothing(
    vault: Vault,
    issuing: tuple[Organisation, str],
    status: int,
    body: bytes,
    error: type[Exception],
) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    elsewhere = answering(status, body, Location="http://127.0.0.1:1/")
    with elsewhere as address, pytest.raises(error):
        enrol_with_code(vault, url=address, code=code, **WHO)
    assert vault.identity.signing_identity is None


def test_a_captive_portal_is_called_what_it_is_and_no_bundle_is_spoken_of(
    vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    elsewhere = answering(302, b"", Location="http://127.0.0.1:1/")
    with elsewhere as address, pytest.raises(UnreachableError, match="A web page") as told:
        enrol_with_code(vault, url=address, code=code, **WHO)
    assert "bundle" not in told.value.remedy


def test_a_proxy_that_cannot_be_used_is_said(
    enrolled_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    programme = enrolled_vault.identity.programme
    assert programme is not None
    enrolled_vault.identity.programme = replace(programme, upload_url="https://central.example/")
    monkeypatch.setenv("https_proxy", "ftp://127.0.0.1:9")
    outcome = renew_if_due(enrolled_vault)
    assert outcome.problem is not None
    assert "proxy" in outcome.problem.message


def test_nobody_there_is_said(vault: Vault, issuing: tuple[Organisation, str]) -> None:
    code = invite(issuing[0], "Ada", "Laptop 7", days=7)
    with pytest.raises(UnreachableError, match="cannot be reached"):
        enrol_with_code(vault, url="http://127.0.0.1:1", code=code, **WHO)


def test_the_programmes_own_tls_authorities_are_believed_and_no_others(
    vault: Vault, tls: tuple[Listening, str], tmp_path: Path
) -> None:
    listening, pem = tls
    made = Organisation.create(tmp_path / "pinned", "Fair Work")
    (made.folder / "tls-ca.pem").write_text(pem)
    settings = replace(made.settings, tls_ca="tls-ca.pem")
    pinned = replace(made, settings=settings).with_issuing_key()
    publish(pinned, pinned.issuing_authority())
    code = invite(pinned, "Ada", "Laptop 7", days=7)
    with running(pinned, listening) as address:
        with pytest.raises(UnreachableError, match="does not prove"):
            enrol_with_code(vault, url=address, code=code, **WHO)
        enrol_with_code(vault, url=address, code=code, tls_ca_pem=pem, **WHO)
        # From now on the programme says so itself, and nothing in the environment matters.
        held = fetch_programme(vault)
        assert (held.upload_url, held.tls_ca_pem) == (address, pem)
        vault.identity.programme = replace(held, tls_ca_pem=held.ca_certificate_pem)
        with pytest.raises(UnreachableError, match="does not prove"):
            fetch_programme(vault)
    with pytest.raises(DeliveryError, match="authorities"):
        enrol_with_code(vault, url=address, code=code, tls_ca_pem="nonsense", **WHO)
    made.close()


# --- renewal


def test_a_certificate_near_its_end_is_renewed_with_a_new_key(enrolled_vault: Vault) -> None:
    before = enrolled_vault.identity.signing_identity
    assert before is not None
    outcome = renew_if_due(enrolled_vault)
    assert (outcome.due, outcome.renewed, outcome.problem) == (True, True, None)
    after = enrolled_vault.identity.signing_identity
    assert after is not None
    assert after.private_key_pem != before.private_key_pem
    assert after.subject == before.subject
    after.check()
    assert enrolled_vault.identity.renewal_request is None


def test_what_is_not_due_opens_no_connection(
    enrolled_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    programme = enrolled_vault.identity.programme
    assert programme is not None
    enrolled_vault.identity.programme = replace(programme, renewal_days=30)
    monkeypatch.setattr(module, "EnrollingStore", None)  # any use of it fails
    assert renew_if_due(enrolled_vault) == module.RenewalOutcome(due=False, renewed=False)
    near = datetime.now(UTC) + timedelta(days=340)
    with pytest.raises(TypeError):
        renew_if_due(enrolled_vault, at=near)


def test_a_vault_that_is_not_enrolled_has_nothing_to_renew(vault: Vault) -> None:
    assert not renew_if_due(vault).due
    with pytest.raises(IdentityError, match="not enrolled"):
        renew(vault)
    with pytest.raises(IdentityError, match="not enrolled"):
        fetch_programme(vault)


def test_a_store_that_cannot_renew_now_stops_no_delivery(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    programme = enrolled_vault.identity.programme
    assert programme is not None
    with running(replace(issuing[0], authority=None)) as without_key:
        enrolled_vault.identity.programme = programme.delivered_to(without_key)
        outcome = renew_if_due(enrolled_vault)
    assert (outcome.due, outcome.renewed) == (True, False)
    assert isinstance(outcome.problem, UnreachableError)
    enrolled_vault.identity.programme = programme.delivered_to("http://127.0.0.1:1")
    assert isinstance(renew_if_due(enrolled_vault).problem, UnreachableError)
    # The key that was made for it waits, and is used when the store can.
    waiting = enrolled_vault.identity.renewal_request
    assert waiting is not None
    enrolled_vault.identity.programme = programme
    assert renew_if_due(enrolled_vault).renewed
    after = enrolled_vault.identity.signing_identity
    assert after is not None
    assert after.private_key_pem == waiting.private_key_pem


@pytest.mark.parametrize("step", ["before sending", "after sending", "while writing"])
def test_wherever_a_renewal_is_killed_nothing_is_lost(
    enrolled_vault: Vault, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    vault = enrolled_vault
    before = vault.identity.signing_identity

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        if step == "before sending":
            broken.setattr(module, "EnrollingStore", killed)
        elif step == "after sending":
            broken.setattr(module, "accept_answer", killed)
        else:
            broken.setattr(type(vault.identity), "_go_on_with", killed)
        with pytest.raises(KeyboardInterrupt):
            renew_if_due(vault)
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert vault.identity.signing_identity == before
    waiting = vault.identity.renewal_request
    assert waiting is not None
    assert renew_if_due(vault).renewed
    after = vault.identity.signing_identity
    assert after is not None
    assert after.private_key_pem == waiting.private_key_pem


def test_bundles_sealed_before_a_renewal_are_delivered_after_it(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    field = Field(enrolled_vault, issuing[0])
    field.audit_id = enrolled_vault.audits.create("ilo", "1", "A site").id
    sealed = field.seal()
    assert renew_if_due(enrolled_vault).renewed
    following = field.seal()
    for entry in (sealed, following):
        assert field.deliver(entry).state == "delivered"
    taken = [issuing[0].registry.bundle(entry.sha256) for entry in (sealed, following)]
    assert len({one.device for one in taken if one is not None}) == 1
    assert all(gap.device != taken[0].device for gap in issuing[0].registry.gaps() if taken[0])


def test_a_withdrawn_laptop_is_told_and_keeps_its_data(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    identity = enrolled_vault.identity.signing_identity
    assert identity is not None
    newest = issuing[0].registry.certificates()[-1]
    withdraw(issuing[0], newest.fingerprint, Reason.KEY_COMPROMISE)
    outcome = renew_if_due(enrolled_vault)
    assert isinstance(outcome.problem, RefusedError)
    assert "withdrawn" in outcome.problem.message
    assert enrolled_vault.identity.signing_identity == identity


def test_a_renewal_goes_by_file_too(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    document = renewal_document(enrolled_vault)
    # Signed deterministically, for the same waiting key: written twice, it is the same file.
    assert renewal_document(enrolled_vault) == document
    assert b"PRIVATE" not in document
    desk = EnrollingDesk(issuing[0], issuing[0].issuing_authority())
    answer = desk.renew(document)
    identity = accept_renewal(enrolled_vault, answer)
    assert enrolled_vault.identity.signing_identity == identity
    with pytest.raises(IdentityError, match="no renewal"):
        accept_renewal(enrolled_vault, answer)


def test_an_answer_to_somebody_elses_renewal_is_refused(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    renewal_document(enrolled_vault)
    request = enrolled_vault.identity.device_request
    assert request is not None
    answer = issuing[0].enrol(request.request_pem)
    before = enrolled_vault.identity.signing_identity
    with pytest.raises(IdentityError, match="not for this device's key"):
        accept_renewal(enrolled_vault, answer)
    assert enrolled_vault.identity.signing_identity == before


# --- settings


def test_new_settings_are_fetched_and_old_ones_refused(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    organisation, address = issuing
    held = fetch_programme(enrolled_vault)
    old = publish(organisation, organisation.issuing_authority())
    assert enrolled_vault.identity.take_programme(old) == held
    changed = replace(
        organisation, settings=replace(organisation.settings, retention_days=held.version + 100)
    )
    publish(changed, organisation.issuing_authority())
    after = fetch_programme(enrolled_vault)
    assert after.version == held.version + 1
    assert after.upload_url == address  # its own address stays
    with pytest.raises(IdentityError, match="older"):
        enrolled_vault.identity.take_programme(old)
    assert enrolled_vault.identity.programme == after


def test_a_pack_is_of_no_use_to_a_vault_that_is_not_enrolled(
    vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    pack = publish(issuing[0], issuing[0].issuing_authority())
    with pytest.raises(IdentityError, match="not enrolled"):
        vault.identity.take_programme(pack)


def test_taking_settings_twice_leaves_one_trace(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    pack = publish(issuing[0], issuing[0].issuing_authority())
    enrolled_vault.identity.take_programme(pack)
    head = enrolled_vault.events.head()
    enrolled_vault.identity.take_programme(pack)
    assert enrolled_vault.events.head() == head


def test_a_programme_of_an_earlier_version_is_replaced_by_the_first_pack(
    enrolled_vault: Vault, issuing: tuple[Organisation, str]
) -> None:
    held = enrolled_vault.identity.programme
    assert held is not None
    kept = json.loads(replace(held, version=0).to_json())
    assert kept["type"] == "urn:auditor:programme:1"
    enrolled_vault.identity.programme = replace(held, version=0)
    assert enrolled_vault.identity.programme.version == 0
    assert fetch_programme(enrolled_vault).version >= 1
