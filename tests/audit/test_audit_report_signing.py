"""The report's electronic signature, as other programs see it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from shutil import which
from typing import TYPE_CHECKING

import pytest
from asn1crypto import tsp, x509
from audit_samples import PASSPHRASE, SIGNED, Audited, enrol
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.generic import pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext
from pypdf import PdfReader
from time_stamp_authority import TimeStampAuthority, served

from auditor_app.audit import (
    correct,
    finalise,
    make_report,
    report_signing,
    seal,
    sealing,
    signer_fault,
)
from auditor_app.errors import IdentityError, UnreachableError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import load_certificate
from auditor_app.identity.document_signature import is_stamped, stamped, time_stamp_request
from auditor_app.identity.enrolment import make_device_request
from auditor_app.identity.revocation import Reason, write_revocations
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list
from auditor_app.identity.signing import SigningIdentity
from auditor_app.sync import stamp_reports
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pyhanko.sign.validation.status import PdfSignatureStatus


def root_of(vault: Vault) -> x509.Certificate:
    pem = vault.identity.programme.ca_certificate_pem
    return x509.Certificate.load(load_certificate(pem).public_bytes(Encoding.DER))


def validated(pdf: bytes, *roots: x509.Certificate) -> PdfSignatureStatus:
    """What pyHanko says of the one signature, which may fetch nothing."""
    (signature,) = PdfFileReader(BytesIO(pdf)).embedded_signatures
    context = ValidationContext(trust_roots=list(roots), allow_fetching=False)
    return validate_pdf_signature(
        signature,
        context,
        key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature"}),
    )


@pytest.fixture(scope="module")
def finished_folder(filled_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a signed-off audit on an enrolled laptop, to be copied."""
    root = tmp_path_factory.mktemp("finished")
    shutil.copytree(filled_folder, root / "vault")
    with Vault.open(root / "vault") as vault:
        vault.unlock(PASSPHRASE)
        enrol(vault, root / "organisation")
        finalise(vault, vault.audits.list()[0].id, SIGNED)
    return root / "vault"


@pytest.fixture
def finished(finished_folder: Path, tmp_path: Path) -> Iterator[Audited]:
    shutil.copytree(finished_folder, tmp_path / "vault")
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(PASSPHRASE)
        yield Audited(vault, vault.audits.list()[0].id, "")


def test_a_signed_off_report_is_signed_whole_by_the_laptops_key(finished: Audited) -> None:
    status = validated(make_report(finished.vault, finished.audit_id), root_of(finished.vault))
    assert status.bottom_line, status.pretty_print_details()
    assert status.coverage.name == "ENTIRE_FILE"
    signer = finished.vault.identity.signing_identity
    assert status.signing_cert.dump() == signer.certificate.public_bytes(Encoding.DER)


def test_a_stranger_is_not_trusted(finished: Audited) -> None:
    stranger = load_certificate(Authority.create("Strangers").root_pem)
    root = x509.Certificate.load(stranger.public_bytes(Encoding.DER))
    status = validated(make_report(finished.vault, finished.audit_id), root)
    assert status.valid
    assert not status.trusted


def test_a_letter_changed_afterwards_breaks_the_signature(finished: Audited) -> None:
    pdf = make_report(finished.vault, finished.audit_id)
    changed = pdf.replace(b"/Creator (Auditor)", b"/Creator (Auditer)")
    assert changed != pdf
    assert not validated(changed, root_of(finished.vault)).intact


def test_something_added_afterwards_is_seen(finished: Audited) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(make_report(finished.vault, finished.audit_id)))
    writer.root["/Lang"] = pdf_string("xx")
    writer.update_root()
    added = BytesIO()
    writer.write(added)
    status = validated(added.getvalue(), root_of(finished.vault))
    assert status.intact
    assert not status.bottom_line


@pytest.mark.skipif(which("pdfsig") is None, reason="pdfsig (poppler) is not installed")
def test_pdfsig_finds_the_signature_valid_and_over_the_whole_document(
    finished: Audited, tmp_path: Path
) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(make_report(finished.vault, finished.audit_id))
    said = subprocess.run(["pdfsig", report], capture_output=True, check=False).stdout.decode()
    assert "Signature Validation: Signature is Valid." in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert "Signing Hash Algorithm: SHA-256" in said
    assert "Signer Certificate Common Name: Amina Haddad" in said


@pytest.mark.skipif(which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(finished: Audited, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(make_report(finished.vault, finished.audit_id))
    done = subprocess.run(["qpdf", "--check", report], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_same_report_is_the_same_bytes_also_after_the_certificate_was_renewed(
    finished: Audited,
) -> None:
    vault = finished.vault
    first = make_report(vault, finished.audit_id)
    assert make_report(vault, finished.audit_id) == first
    request = make_device_request("Amina Haddad", "A laptop")
    chain = Authority.create("Example Labour Watch").issue_device(request.request_pem)
    vault.identity.signing_identity = SigningIdentity(request.private_key_pem, chain)
    assert make_report(vault, finished.audit_id) == first


def test_no_signature_states_a_time_before_its_certificate(
    finished: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, authority = finished.vault, Authority.create("Example Labour Watch")
    make_report(vault, finished.audit_id)
    request = make_device_request("Amina Haddad", "A laptop")
    later = datetime.now(UTC) + timedelta(days=300)
    chain = authority.issue_device(request.request_pem, at=later)
    vault.identity.signing_identity = SigningIdentity(request.private_key_pem, chain)
    trust(vault, authority)
    today_is(later, monkeypatch)
    anew = make_report(vault, finished.audit_id, quality="small", language="fr")
    (signature,) = PdfFileReader(BytesIO(anew)).embedded_signatures
    assert signature.self_reported_timestamp >= load_certificate(chain[0]).not_valid_before_utc


def test_the_report_in_the_bundle_is_the_one_that_is_shown_afterwards(finished: Audited) -> None:
    before = make_report(finished.vault, finished.audit_id)
    seal(finished.vault, finished.audit_id)
    after = make_report(finished.vault, finished.audit_id)
    assert after != before  # it names its bundle
    assert validated(after, root_of(finished.vault)).bottom_line
    assert len(finished.vault.report_signatures.all()) == 2


def test_a_draft_is_not_signed_and_says_so(audited: Audited) -> None:
    pdf = make_report(audited.vault, audited.audit_id)
    assert PdfFileReader(BytesIO(pdf)).embedded_signatures == []
    assert NOT_SIGNED in text_of(pdf)
    assert audited.vault.report_signatures.all() == ()


def test_a_signed_report_says_whose_signature_it_carries(finished: Audited) -> None:
    text = text_of(make_report(finished.vault, finished.audit_id))
    assert "Amina Haddad, Example Labour Watch" in text


def test_no_key_no_socket_and_no_file_is_needed_to_sign(finished: Audited) -> None:
    make_report(finished.vault, finished.audit_id)  # whatever is imported late is imported now
    seal(finished.vault, finished.audit_id)
    seen: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event.startswith(("socket.", "tempfile.", "subprocess.")):
            seen.append(event)

    sys.addaudithook(watch)
    try:
        make_report(finished.vault, finished.audit_id)
    finally:
        watching = False
    assert seen == []


def test_the_key_is_nowhere_in_what_is_kept_of_a_signature(finished: Audited) -> None:
    make_report(finished.vault, finished.audit_id)
    identity = finished.vault.identity.signing_identity
    (kept,) = finished.vault.report_signatures.all()
    secret = "".join(identity.private_key_pem.decode().splitlines()[1:-1])
    assert secret not in repr(kept)
    assert "cms" not in repr(kept)


def test_a_vault_that_is_read_only_signs_and_keeps_nothing(
    finished: Audited, tmp_path: Path
) -> None:
    finished.vault.close()
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(PASSPHRASE, read_only=True)
        pdf = make_report(vault, finished.audit_id)
        assert validated(pdf, root_of(vault)).bottom_line
        assert vault.report_signatures.all() == ()


# Who may sign now ---------------------------------------------------------------------------------

NOT_SIGNED = "none: a draft, or made on a laptop without a valid certificate"


def today_is(moment: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_signing, "utc_now", lambda: moment)
    monkeypatch.setattr(sealing, "utc_now", lambda: moment)


def trust(vault: Vault, authority: Authority) -> None:
    """From now on the programme's root is that authority's."""
    programme = vault.identity.programme
    vault.identity.programme = replace(
        programme, ca_certificate_pem=authority.root_pem, revocations_pem=""
    )


def certify(vault: Vault, authority: Authority) -> None:
    """The laptop has a certificate that an issuing authority below that root made."""
    request = make_device_request("Amina Haddad", "A laptop")
    chain = authority.issue_device(request.request_pem)
    vault.identity.signing_identity = SigningIdentity(request.private_key_pem, chain)


def withdraw(vault: Vault, by: Authority, pem: str) -> None:
    """The programme names that certificate as withdrawn since yesterday, by who issued it."""
    now = datetime.now(UTC)
    gone = WithdrawnCertificate(
        load_certificate(pem), now - timedelta(days=1), Reason.KEY_COMPROMISE
    )
    until = now + timedelta(days=30)
    lists = [sign_revocation_list(by, [gone], number=1, at=now, next_update=until)]
    vault.identity.programme = replace(
        vault.identity.programme, revocations_pem=write_revocations(lists, [by.certificate])
    )


def test_after_the_certificates_end_reports_are_made_without_signature_and_say_so(
    finished: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    today_is(datetime.now(UTC) + timedelta(days=31), monkeypatch)
    told: list[IdentityError] = []
    pdf = make_report(finished.vault, finished.audit_id, unsigned=told.append)
    assert PdfFileReader(BytesIO(pdf)).embedded_signatures == []
    assert NOT_SIGNED in text_of(pdf)
    assert "an electronic signature (PAdES)" not in text_of(pdf)
    (error,) = told
    assert "expired on" in error.message
    assert "enrol this laptop again" in error.remedy
    assert finished.vault.report_signatures.all() == ()


def test_a_report_that_was_signed_in_time_stays_signed(
    finished: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, audit_id = finished.vault, finished.audit_id
    seal(vault, audit_id)
    first = make_report(vault, audit_id)
    today_is(datetime.now(UTC) + timedelta(days=31), monkeypatch)
    assert make_report(vault, audit_id, unsigned=pytest.fail) == first
    # Another paper of the same audit was not.
    other = make_report(vault, audit_id, variant="site_copy")
    assert PdfFileReader(BytesIO(other)).embedded_signatures == []


def test_a_report_that_was_not_signed_is_signed_once_there_is_a_certificate_again(
    finished: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, authority = finished.vault, Authority.create("Example Labour Watch")
    trust(vault, authority)
    assert signer_fault(vault) is not None  # the certificate is another root's
    make_report(vault, finished.audit_id)
    certify(vault, authority)
    assert signer_fault(vault) is None
    pdf = make_report(vault, finished.audit_id, unsigned=pytest.fail)
    assert validated(pdf, root_of(vault)).bottom_line


@pytest.mark.parametrize(
    ("whose", "remedy"), [("own", "enrol this laptop again"), ("issuer", "auditor device renew")]
)
def test_a_certificate_that_is_known_to_be_withdrawn_signs_nothing(
    finished: Audited, whose: str, remedy: str
) -> None:
    vault, root = finished.vault, Authority.create("Example Labour Watch")
    issuing = root.issue_authority()
    trust(vault, root)
    certify(vault, issuing)
    own, issuer, *_ = vault.identity.signing_identity.chain_pem
    by = issuing if whose == "own" else root
    withdraw(vault, by, own if whose == "own" else issuer)
    told: list[IdentityError] = []
    pdf = make_report(vault, finished.audit_id, unsigned=told.append)
    assert PdfFileReader(BytesIO(pdf)).embedded_signatures == []
    assert "withdrawn on" in told[0].message
    assert remedy in told[0].remedy
    with pytest.raises(IdentityError, match=r"cannot sign now.*withdrawn on"):
        seal(vault, finished.audit_id)


def test_nothing_is_gathered_for_a_bundle_that_could_not_be_signed(
    finished: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = finished.vault
    seal(vault, finished.audit_id)
    today_is(datetime.now(UTC) + timedelta(days=31), monkeypatch)
    monkeypatch.setattr(sealing, "bundle_contents", pytest.fail)
    before = vault.events.head()
    with pytest.raises(IdentityError, match=r"cannot sign now.*expired on"):
        correct(vault, finished.audit_id, "A number was wrong.")
    assert vault.events.head() == before


# Time stamps ------------------------------------------------------------------------------------


def name_authority(vault: Vault, address: str) -> None:
    programme = vault.identity.programme
    vault.identity.programme = replace(programme, timestamp_url=address)


@pytest.fixture
def authority(tmp_path: Path) -> TimeStampAuthority:
    if which("openssl") is None:
        pytest.skip("openssl is not installed")
    return TimeStampAuthority(tmp_path / "tsa")


def test_a_signature_gets_a_time_stamp_where_the_programme_names_an_authority(
    finished: Audited, authority: TimeStampAuthority
) -> None:
    vault = finished.vault
    before = make_report(vault, finished.audit_id)
    assert stamp_reports(vault).stamped == 0
    with served(authority.answer) as address:
        name_authority(vault, address)
        outcome = stamp_reports(vault)
        assert (outcome.stamped, outcome.problem) == (1, None)
        assert stamp_reports(vault).stamped == 0
    after = make_report(vault, finished.audit_id)
    assert make_report(vault, finished.audit_id) == after
    assert len(after) == len(before)
    clock = load_certificate(authority.certificate.read_text())
    status = validated(
        after, root_of(vault), x509.Certificate.load(clock.public_bytes(Encoding.DER))
    )
    assert status.bottom_line, status.pretty_print_details()
    assert status.timestamp_validity.trusted
    age = datetime.now(UTC) - status.timestamp_validity.timestamp
    assert abs(age.total_seconds()) < 3600


def test_the_authority_sees_a_digest_of_a_signature_and_nothing_else(
    finished: Audited, authority: TimeStampAuthority
) -> None:
    make_report(finished.vault, finished.audit_id)
    with served(authority.answer) as address:
        name_authority(finished.vault, address)
        stamp_reports(finished.vault)
    (asked,) = authority.asked
    assert len(asked) < 100


@pytest.mark.parametrize(
    ("answer", "status"),
    [(b"", 200), (b"no", 200), (b"0" * 70_000, 200), (b"\x30\x05\x30\x03\x02\x01\x02", 200)],
    ids=["nothing", "nonsense", "too much", "refused"],
)
def test_what_is_no_time_stamp_changes_nothing(
    finished: Audited, answer: bytes, status: int
) -> None:
    before = make_report(finished.vault, finished.audit_id)
    with served(lambda _: answer, status) as address:
        name_authority(finished.vault, address)
        outcome = stamp_reports(finished.vault)
    assert outcome.stamped == 0
    assert isinstance(outcome.problem, (IdentityError, UnreachableError))
    assert outcome.problem.remedy
    assert make_report(finished.vault, finished.audit_id) == before


def test_an_authority_that_is_not_there_stops_nothing(finished: Audited) -> None:
    make_report(finished.vault, finished.audit_id)
    with served(lambda _: b"") as address:
        pass
    name_authority(finished.vault, address)
    assert isinstance(stamp_reports(finished.vault).problem, UnreachableError)


def _signature(finished: Audited) -> bytes:
    make_report(finished.vault, finished.audit_id)
    return finished.vault.report_signatures.all()[0].cms


def test_a_time_stamp_for_something_else_or_of_before_is_refused(
    finished: Audited, authority: TimeStampAuthority
) -> None:
    signature = _signature(finished)
    seal(finished.vault, finished.audit_id)
    other = next(s.cms for s in finished.vault.report_signatures.all() if s.cms != signature)
    answer = authority.answer(time_stamp_request(other, 7))
    with pytest.raises(IdentityError, match="something else"):
        stamped(signature, answer, 7)
    answer = authority.answer(time_stamp_request(signature, 7))
    with pytest.raises(IdentityError, match="another request"):
        stamped(signature, answer, 8)
    assert is_stamped(stamped(signature, answer, 7))


def test_a_time_stamp_that_was_changed_is_refused(
    finished: Audited, authority: TimeStampAuthority
) -> None:
    signature = _signature(finished)
    answer = authority.answer(time_stamp_request(signature, 7))
    broken = answer[:-1] + bytes([answer[-1] ^ 1])
    with pytest.raises(IdentityError, match="no time stamp"):
        stamped(signature, broken, 7)


def test_whatever_an_authority_writes_into_a_time_stamp_is_refused_in_a_sentence(
    finished: Audited, authority: TimeStampAuthority
) -> None:
    signature = _signature(finished)
    answer = authority.answer(time_stamp_request(signature, 7))
    for place in range(50, 70):  # where it says what the signed content is
        with suppress(IdentityError):
            stamped(signature, answer[:place] + b"\x09" + answer[place + 1 :], 7)


def test_a_time_stamp_that_a_report_has_no_room_for_is_refused(
    finished: Audited, authority: TimeStampAuthority
) -> None:
    signature = _signature(finished)
    response = tsp.TimeStampResp.load(authority.answer(time_stamp_request(signature, 7)))
    certificates = response["time_stamp_token"]["content"]["certificates"]
    for _ in range(60):
        certificates.append(certificates[0])
    with pytest.raises(IdentityError, match="larger than a report has room for"):
        stamped(signature, response.dump(force=True), 7)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(pdf)).pages).split())
