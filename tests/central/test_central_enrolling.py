"""Invitations and renewals at the central store: who gets a certificate, and who does not."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from laptops import Laptop, enrolled
from sqlalchemy import text

from auditor_app.central import Organisation, enrolling
from auditor_app.central.enrolling import (
    VALID_CERTIFICATES,
    EnrollingDesk,
    invite,
    withdraw,
)
from auditor_app.central.enrolling_records import LARGEST_ATTEMPTS
from auditor_app.central.intake import Intake
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.central.settings import read_settings
from auditor_app.errors import CentralError, IdentityError
from auditor_app.identity.authority import subject_name
from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.identity.keys import load_private_key
from auditor_app.identity.programme_signing import read_programme
from auditor_app.identity.referral import EVERYWHERE, Help
from auditor_app.identity.renewal import make_renewal_key, sign_renewal
from auditor_app.identity.revocation import Reason
from auditor_app.identity.signing import SigningIdentity

if TYPE_CHECKING:
    from auditor_app.identity.enrolment import DeviceRequest
    from auditor_app.identity.invitation import InvitationCode

NOW = datetime.now(UTC)


@pytest.fixture
def desk(organisation: Organisation) -> EnrollingDesk:
    return EnrollingDesk(organisation, organisation.issuing_authority())


@pytest.fixture
def code(organisation: Organisation) -> InvitationCode:
    return invite(organisation, "Ada", "Laptop 7", days=7, at=NOW)


def ada() -> DeviceRequest:
    return make_device_request("Ada", "Laptop 7")


def redeem(
    desk: EnrollingDesk, code: InvitationCode, request: DeviceRequest, at: datetime = NOW
) -> bytes:
    return desk.redeem(code.number, code.secret, request.request_pem.decode(), at=at)


def refused(desk: EnrollingDesk, code: InvitationCode, **other: object) -> str:
    with pytest.raises(IntakeRefusalError) as caught:
        redeem(desk, code, ada(), **other)  # type: ignore[arg-type] # only `at`
    return caught.value.reason


def test_a_code_enrols_the_one_who_was_invited(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode
) -> None:
    request = ada()
    identity, programme = accept_answer(request.private_key_pem, redeem(desk, code, request))
    assert str(identity.subject) == "Ada, Laptop 7, Fair Work"
    assert programme == organisation.programme()
    code.require_root(programme.ca_certificate_pem)
    assert organisation.registry.certificate(fingerprint(identity.certificate)) is not None


def test_a_code_works_once(desk: EnrollingDesk, code: InvitationCode) -> None:
    assert redeem(desk, code, ada())
    assert refused(desk, code) == "code"


def test_an_answer_that_was_lost_is_given_again_with_the_same_certificate(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode
) -> None:
    request = ada()
    first, _ = accept_answer(request.private_key_pem, redeem(desk, code, request))
    again, _ = accept_answer(request.private_key_pem, redeem(desk, code, request))
    assert again.chain_pem == first.chain_pem
    assert len(organisation.registry.certificates()) == 1


def test_many_at_once_with_one_code_are_one(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode
) -> None:
    requests = [ada() for _ in range(8)]

    def attempt(request: DeviceRequest) -> str:
        try:
            redeem(desk, code, request)
        except IntakeRefusalError as refusal:
            return refusal.reason
        return "enrolled"

    with ThreadPoolExecutor(8) as threads:
        assert sorted(threads.map(attempt, requests)) == ["code"] * 7 + ["enrolled"]
    assert len(organisation.registry.certificates()) == 1


def test_a_code_expires(desk: EnrollingDesk, code: InvitationCode) -> None:
    assert refused(desk, code, at=NOW + timedelta(days=7, seconds=1)) == "code"
    assert redeem(desk, code, ada(), at=NOW + timedelta(days=7))


@pytest.mark.parametrize(
    ("name", "device"), [("Eve", "Laptop 7"), ("Ada", "Laptop 8"), ("ada", "Laptop 7")]
)
def test_a_code_is_for_this_name_and_this_device(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode, name: str, device: str
) -> None:
    with pytest.raises(IntakeRefusalError) as caught:
        redeem(desk, code, make_device_request(name, device))
    assert caught.value.reason == "not-as-invited"
    assert organisation.registry.certificates() == ()
    assert redeem(desk, code, ada())  # the code is not spent by it


def test_unknown_used_expired_and_wrong_codes_are_answered_in_the_same_words(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode
) -> None:
    used = invite(organisation, "Ada", "Laptop 7", days=7, at=NOW)
    redeem(desk, used, ada())
    old = invite(organisation, "Ada", "Laptop 7", days=1, at=NOW - timedelta(days=2))
    wrong = replace(code, secret="0" * 20)
    unknown = replace(code, number="000000" if code.number != "000000" else "000001")
    said = set()
    for one in (used, old, wrong, unknown):
        with pytest.raises(IntakeRefusalError) as caught:
            redeem(desk, one, ada())
        said.add((caught.value.status, caught.value.refusal.to_json()))
    assert len(said) == 1


@pytest.mark.parametrize(
    ("number", "secret"),
    [("", ""), ("zzzzzz", "0" * 20), ("0" * 7, "0" * 20), ("0" * 6, "0" * 21), ("' OR 1", "x")],
)
def test_what_is_no_code_is_a_wrong_code(desk: EnrollingDesk, number: str, secret: str) -> None:
    with pytest.raises(IntakeRefusalError) as caught:
        desk.redeem(number, secret, ada().request_pem.decode())
    assert caught.value.reason == "code"


def test_after_some_wrong_secrets_the_right_one_is_of_no_use_either(
    desk: EnrollingDesk, code: InvitationCode
) -> None:
    for guess in range(LARGEST_ATTEMPTS - 1):
        assert refused(desk, replace(code, secret=f"{guess:020x}")) == "code"
    request = ada()
    assert redeem(desk, code, request)  # one guess short of it
    assert refused(desk, replace(code, secret="f" * 20)) == "code"
    with pytest.raises(IntakeRefusalError):
        redeem(desk, code, request)


def test_only_a_digest_of_the_secret_is_kept(
    organisation: Organisation, code: InvitationCode
) -> None:
    organisation.close()
    for path in organisation.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert code.secret.encode() not in content
            assert bytes.fromhex(code.secret) not in content
            assert str(code).encode() not in content


@pytest.mark.parametrize(
    ("name", "device"), [("", "Laptop"), ("Ada", ""), ("x" * 65, "L"), ("two\nlines", "L")]
)
def test_nobody_is_invited_whom_no_certificate_could_name(
    organisation: Organisation, name: str, device: str
) -> None:
    with pytest.raises(IdentityError):
        invite(organisation, name, device, days=7)


def test_a_key_that_was_withdrawn_gets_nothing_for_a_new_code(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode
) -> None:
    request = ada()
    redeem(desk, code, request)
    withdraw(organisation, organisation.registry.certificates()[0].device, Reason.KEY_COMPROMISE)
    for following in (code, invite(organisation, "Ada", "Laptop 7", days=7)):
        with pytest.raises(IntakeRefusalError) as caught:
            redeem(desk, following, request)
        assert caught.value.reason == "key-used"
    assert len(organisation.registry.certificates()) == 1


def test_a_certificate_that_ran_out_is_followed_under_a_new_code_for_the_same_device(
    organisation: Organisation, desk: EnrollingDesk, code: InvitationCode
) -> None:
    request = ada()
    redeem(desk, code, request)
    later = NOW + timedelta(days=366)
    following = invite(organisation, "Ada", "Laptop 7", days=7, at=later)
    answer = redeem(desk, following, request, at=later)
    identity, _ = accept_answer(request.private_key_pem, answer, at=later)
    assert identity.certificate.not_valid_after_utc > later
    assert len({one.device for one in organisation.registry.certificates()}) == 1


@pytest.mark.parametrize("pem", ["", "hello", "-----BEGIN CERTIFICATE REQUEST-----"])
def test_a_request_that_is_none_spends_no_code(
    desk: EnrollingDesk, code: InvitationCode, pem: str
) -> None:
    with pytest.raises(IntakeRefusalError) as caught:
        desk.redeem(code.number, code.secret, pem)
    assert (caught.value.reason, caught.value.status) == ("request", 400)
    assert redeem(desk, code, ada())


# --- renewal

YEAR_END = NOW + timedelta(days=350)


def renewal(identity: SigningIdentity) -> tuple[DeviceRequest, bytes]:
    following = make_renewal_key(identity)
    return following, sign_renewal(identity, following.request_pem)


def reason_of(desk: EnrollingDesk, document: bytes, at: datetime = YEAR_END) -> str:
    with pytest.raises(IntakeRefusalError) as caught:
        desk.renew(document, at=at)
    return caught.value.reason


def test_a_renewed_laptop_keeps_its_subject(desk: EnrollingDesk, laptop: Laptop) -> None:
    following, document = renewal(laptop.identity)
    answer = desk.renew(document, at=YEAR_END)
    identity, _ = accept_answer(following.private_key_pem, answer, at=YEAR_END)
    assert identity.subject == laptop.identity.subject
    assert identity.private_key_pem != laptop.identity.private_key_pem
    assert identity.certificate.not_valid_after_utc > YEAR_END + timedelta(days=300)


def test_bundles_under_the_new_key_follow_those_under_the_old_one(
    organisation: Organisation, laptop: Laptop
) -> None:
    desk = EnrollingDesk(
        replace(organisation, settings=replace(organisation.settings, renewal_days=400)),
        organisation.issuing_authority(),
    )
    intake = Intake(organisation)
    sealed_under_the_old_key = laptop.seal()
    following, document = renewal(laptop.identity)
    laptop.identity, _ = accept_answer(following.private_key_pem, desk.renew(document))
    after = laptop.seal()
    for sealed in (sealed_under_the_old_key, after):
        with sealed.path.open("rb") as file:
            intake.ingest(file, sealed.envelope)
    first, second = organisation.registry.bundles()
    assert first.device == second.device
    assert first.certificate != second.certificate
    assert organisation.registry.gaps() == ()


def test_the_same_renewal_again_gives_the_same_certificate(
    organisation: Organisation, desk: EnrollingDesk, laptop: Laptop
) -> None:
    following, document = renewal(laptop.identity)
    chains = set()
    for _ in range(3):
        answer = desk.renew(document, at=YEAR_END)
        identity, _ = accept_answer(following.private_key_pem, answer, at=YEAR_END)
        chains.add(identity.chain_pem)
    assert len(chains) == 1
    assert len(organisation.registry.certificates()) == 2


def test_one_renewal_asked_at_once_by_many_connections_is_one_certificate(
    desk: EnrollingDesk, laptop: Laptop
) -> None:
    following, document = renewal(laptop.identity)

    def ask(_: int) -> tuple[str, ...]:
        answer = desk.renew(document, at=YEAR_END)
        return accept_answer(following.private_key_pem, answer, at=YEAR_END)[0].chain_pem

    with ThreadPoolExecutor(6) as threads:
        assert len(set(threads.map(ask, range(6)))) == 1


def test_a_renewal_long_before_the_end_is_too_early(desk: EnrollingDesk, laptop: Laptop) -> None:
    assert reason_of(desk, renewal(laptop.identity)[1], NOW) == "not-due"


def test_an_expired_certificate_is_not_renewed(desk: EnrollingDesk, laptop: Laptop) -> None:
    late = NOW + timedelta(days=366)
    assert reason_of(desk, renewal(laptop.identity)[1], late) == "renewal"


def test_a_withdrawn_certificate_is_not_renewed(
    organisation: Organisation, desk: EnrollingDesk, laptop: Laptop
) -> None:
    _, document = renewal(laptop.identity)
    desk.renew(document, at=YEAR_END)
    withdraw(organisation, organisation.registry.certificates()[0].device, Reason.KEY_COMPROMISE)
    # Neither anew, nor is what was issued given out again; and the renewed one went with it.
    assert reason_of(desk, document) == "certificate-revoked"
    assert reason_of(desk, renewal(laptop.identity)[1]) == "certificate-revoked"
    assert all(one.revoked_at for one in organisation.registry.certificates())


def test_a_certificate_that_the_registry_does_not_know_is_not_renewed(
    organisation: Organisation, desk: EnrollingDesk
) -> None:
    request = ada()
    chain = organisation.issuing_authority().issue_device(request.request_pem)
    unknown = SigningIdentity(request.private_key_pem, chain)
    assert reason_of(desk, renewal(unknown)[1]) == "certificate-unknown"


def test_nobody_renews_into_the_key_of_another_laptop(
    organisation: Organisation, desk: EnrollingDesk, laptop: Laptop, another_laptop: Laptop
) -> None:
    # Both have the same names: only the key tells them apart.
    following, document = renewal(another_laptop.identity)
    desk.renew(document, at=YEAR_END)
    stolen = sign_renewal(laptop.identity, following.request_pem)
    assert reason_of(desk, stolen) == "key-used"


def test_nobody_renews_into_a_key_that_an_earlier_version_enrolled(
    organisation: Organisation, desk: EnrollingDesk, laptop: Laptop, another_laptop: Laptop
) -> None:
    """Of those the registry has the certificate, but not the chain that was handed out."""
    with organisation.registry.transaction() as session:
        session.execute(text("DELETE FROM issued_chains"))
    key = load_private_key(another_laptop.identity.private_key_pem)
    subject = subject_name(replace(laptop.identity.subject, organisation=""))
    builder = x509.CertificateSigningRequestBuilder().subject_name(subject)
    request = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
    assert reason_of(desk, sign_renewal(laptop.identity, request)) == "key-used"


def test_a_copied_vault_that_renews_without_end_is_stopped(
    desk: EnrollingDesk, laptop: Laptop
) -> None:
    for _ in range(VALID_CERTIFICATES - 1):
        desk.renew(renewal(laptop.identity)[1], at=YEAR_END)
    assert reason_of(desk, renewal(laptop.identity)[1]) == "too-many-certificates"


def test_a_renewed_certificate_can_be_renewed_in_turn(
    organisation: Organisation, desk: EnrollingDesk, laptop: Laptop
) -> None:
    identity, at = laptop.identity, NOW
    for _ in range(3):
        at += timedelta(days=350)
        following, document = renewal(identity)
        identity, _ = accept_answer(following.private_key_pem, desk.renew(document, at=at), at=at)
    assert len({one.device for one in organisation.registry.certificates()}) == 1


def test_the_answer_to_a_renewal_brings_the_newest_settings(
    organisation: Organisation, laptop: Laptop
) -> None:
    settings = replace(organisation.settings, upload_url="https://new.example")
    changed = replace(organisation, settings=settings)
    enrolling.publish(changed, organisation.issuing_authority())
    # At an intake that was started before, and knows the settings of then.
    desk = EnrollingDesk(organisation, organisation.issuing_authority())
    following, document = renewal(laptop.identity)
    _, programme = accept_answer(
        following.private_key_pem, desk.renew(document, at=YEAR_END), at=YEAR_END
    )
    assert programme.upload_url == "https://new.example"
    assert programme.version > laptop.programme.version


# --- settings


def test_the_folders_settings_name_the_time_stamp_authority(
    organisation: Organisation,
) -> None:
    folder = organisation.folder
    file = folder / "central.json"
    content = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(content | {"timestamp_url": "http://clock.example"}), "utf-8")
    with pytest.raises(CentralError, match='"timestamp_url"'):
        read_settings(folder)
    file.write_text(json.dumps(content | {"timestamp_url": "https://clock.example"}), "utf-8")
    changed = replace(organisation, settings=read_settings(folder))
    pack = enrolling.publish(changed, organisation.issuing_authority())
    assert read_programme(pack).timestamp_url == "https://clock.example"


def test_a_running_intake_does_not_bring_the_settings_of_its_start_back(
    organisation: Organisation, desk: EnrollingDesk
) -> None:
    changed = replace(organisation, settings=replace(organisation.settings, retention_days=90))
    enrolling.publish(changed, organisation.issuing_authority())
    later = NOW + timedelta(days=20)  # a new revocation list is due
    old = invite(organisation, "Ada", "Laptop 7", days=60)
    request = ada()
    _, programme = accept_answer(
        request.private_key_pem, redeem(desk, old, request, at=later), at=later
    )
    assert programme.retention_days == 90
    assert programme.version == 3
    assert programme.revocations.lists[0].number == 2


def test_a_change_of_the_settings_is_a_new_number_and_no_change_is_none(
    organisation: Organisation,
) -> None:
    desk = EnrollingDesk(organisation, organisation.issuing_authority())
    for _ in range(3):
        desk.enrol(ada().request_pem)
    assert organisation.programme().version == 1
    changed = replace(organisation, settings=replace(organisation.settings, retention_days=90))
    assert changed.programme().version == 2  # what the next issue will say
    EnrollingDesk(changed, organisation.issuing_authority()).enrol(ada().request_pem)
    assert changed.programme().issued_at is not None


def test_an_address_of_one_laptop_changes_nobody_elses(organisation: Organisation) -> None:
    laptop = enrolled(organisation, organisation.folder.with_name("l"), "http://127.0.0.1:4")
    other = enrolled(organisation, organisation.folder.with_name("m"))
    assert laptop.programme.upload_url == "http://127.0.0.1:4"
    assert other.programme.upload_url == ""
    assert laptop.programme.version == other.programme.version == 1


def test_the_tls_authorities_come_from_a_file_beside_the_settings(
    organisation: Organisation,
) -> None:
    settings = replace(organisation.settings, tls_ca="tls-ca.pem")
    pinned = replace(organisation, settings=settings)
    with pytest.raises(CentralError, match="tls_ca"):
        pinned.programme()
    (organisation.folder / "tls-ca.pem").write_text(organisation.ca_pem)
    pack = enrolling.publish(pinned, organisation.issuing_authority())
    assert read_programme(pack).tls_ca_pem == organisation.ca_pem
    assert load_certificate(read_programme(pack).tls_ca_pem)


def with_contacts(organisation: Organisation, content: str | bytes) -> Organisation:
    """The organisation, whose settings name a file of referral contacts that says this."""
    written = content.encode("utf-8") if isinstance(content, str) else content
    (organisation.folder / "referral.toml").write_bytes(written)
    return replace(organisation, settings=replace(organisation.settings, referral="referral.toml"))


CONTACT = """
[[contact]]
country = "BD"
helps_with = ["legal_aid", "shelter"]
name = "Women's House"
telephone = ["+880 2 123-4567", "10921"]
hours = "08:00 - 20:00"
languages = ["bn", "en"]
note = "Ask for the person on duty."
"""


def test_the_referral_contacts_come_from_a_file_beside_the_settings(
    organisation: Organisation,
) -> None:
    file = organisation.folder / "central.json"
    content = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(content | {"referral": "referral.toml"}), "utf-8")
    named = replace(organisation, settings=read_settings(organisation.folder))
    with pytest.raises(CentralError, match="settings name as referral, cannot be read"):
        named.programme()
    brief = """
[[contact]]
country = "everywhere"
helps_with = ["danger_to_life"]
name = "Ambulance"
telephone = ["112"]
"""
    named = with_contacts(organisation, CONTACT + brief)
    pack = enrolling.publish(named, organisation.issuing_authority())
    house, ambulance = read_programme(pack).referral
    assert house.helps_with == (Help.SHELTER, Help.LEGAL_AID)
    assert house.telephones == ("+880 2 123-4567", "10921")
    assert (ambulance.country, ambulance.hours, ambulance.languages) == (EVERYWHERE, "", ())
    # Another number is another programme, the same file is none.
    again = enrolling.publish(named, organisation.issuing_authority())
    assert again == pack
    changed = with_contacts(organisation, CONTACT)
    assert changed.programme().version == read_programme(pack).version + 1


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (CONTACT.replace('"BD"', '"ZZ"'), "contact 1, country: ISO 3166 has no such code"),
        (CONTACT.replace("telephone", "phone"), "contact 1, telephone: write.*'phone': there is"),
        (CONTACT + CONTACT.replace('"10921"', "10921"), "contact 2, telephone: "),
        (CONTACT.replace("country", "kind = 1\ncountry"), "'kind': there is no such field"),
        (CONTACT.replace("[[contact]]", "[[contacts]]"), "'contacts': there is no such entry"),
        (CONTACT.replace("[[contact]]", "[contact]"), "no list"),
        (CONTACT.replace("House", "\u202eHouse"), r"name: character 9 \(U\+202E\)"),
        ("name = ", "not readable as TOML"),
        (b"\xff\xfe", "not readable as TOML"),
        (CONTACT * 201, "more than 200"),
    ],
    ids=range(10),
)
def test_a_wrong_file_of_contacts_is_refused_by_contact_and_field(
    organisation: Organisation, content: str | bytes, what: str
) -> None:
    with pytest.raises(CentralError, match=what):
        with_contacts(organisation, content).programme()


def test_the_contacts_in_the_documentation_can_be_used(organisation: Organisation) -> None:
    text = (Path(__file__).parents[2] / "docs" / "identity.md").read_text("utf-8")
    (example,) = (block for block in text.split("```") if block.startswith("toml"))
    assert len(with_contacts(organisation, example.removeprefix("toml")).referral()) == 2
