"""Withdrawn certificates: the intake honours it at once, and everybody can know."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from laptops import Laptop, enrolled, running, sender

from auditor_app.central.ceremony import renew_authority
from auditor_app.central.enrolling import withdraw
from auditor_app.central.enrolling_records import EnrollingRecords
from auditor_app.central.intake import Intake
from auditor_app.central.publishing import publish, published_revocations
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.errors import CentralError, IdentityError
from auditor_app.identity.certificates import fingerprint
from auditor_app.identity.enrolment import make_device_request
from auditor_app.identity.keys import key_id, require_p256
from auditor_app.identity.programme_signing import read_programme
from auditor_app.identity.revocation import Reason, read_revocations

if TYPE_CHECKING:
    from auditor_app.central import Organisation
    from auditor_app.central.objects import ObjectStore
    from auditor_app.central.streams import StreamedFile


def print_of(laptop: Laptop) -> str:
    return fingerprint(laptop.identity.certificate)


def key_of(laptop: Laptop) -> str:
    return key_id(require_p256(laptop.identity.certificate.public_key(), "it"))


def revoke(organisation: Organisation, named: str, reason: Reason = Reason.KEY_COMPROMISE) -> None:
    withdraw(organisation, named, reason)
    publish(organisation, organisation.issuing_authority(), anew=True)


@pytest.mark.parametrize("how", ["certificate", "colonless", "device", "prefix"])
def test_a_certificate_is_named_by_fingerprint_or_device(
    organisation: Organisation, laptop: Laptop, how: str
) -> None:
    named = {
        "certificate": print_of(laptop),
        "colonless": print_of(laptop).replace(":", "").lower(),
        "device": key_of(laptop),
        "prefix": key_of(laptop)[:16],
    }[how]
    (found,) = withdraw(organisation, named, Reason.CESSATION_OF_OPERATION)
    assert found.revoked_at is not None
    assert EnrollingRecords(organisation.registry).revoked() == (
        (found, Reason.CESSATION_OF_OPERATION),
    )


@pytest.mark.parametrize("named", ["", "ab", "f" * 64, "%", "x" * 300])
def test_what_names_nobody_withdraws_nothing(
    organisation: Organisation, laptop: Laptop, named: str
) -> None:
    with pytest.raises(CentralError, match="named so"):
        withdraw(organisation, named, Reason.UNSPECIFIED)
    assert EnrollingRecords(organisation.registry).revoked() == ()


def test_withdrawn_twice_keeps_the_first_day_and_reason(
    organisation: Organisation, laptop: Laptop
) -> None:
    (first,) = withdraw(organisation, key_of(laptop), Reason.KEY_COMPROMISE)
    later = datetime.now(UTC) + timedelta(days=1)
    (second,) = withdraw(organisation, key_of(laptop), Reason.SUPERSEDED, at=later)
    assert second == first
    assert EnrollingRecords(organisation.registry).revoked()[0][1] is Reason.KEY_COMPROMISE


def test_the_list_the_file_and_the_programme_name_it(
    organisation: Organisation, laptop: Laptop, another_laptop: Laptop
) -> None:
    before = published_revocations(organisation)
    assert before is not None
    version = organisation.programme().version
    revoke(organisation, key_of(laptop))
    issued = published_revocations(organisation)
    assert issued is not None
    assert issued.number == before.number + 1
    assert (organisation.folder / "revocations.pem").read_text() == issued.pem
    revocations = read_revocations(issued.pem, organisation.ca_pem)
    revocations.require_current(datetime.now(UTC))
    found = revocations.revocation_of(laptop.identity.certificate)
    assert found is not None
    assert found.reason == "keyCompromise"
    assert revocations.revocation_of(another_laptop.identity.certificate) is None
    programme = organisation.programme()
    assert programme.version == version + 1
    assert programme.revocations.revocation_of(laptop.identity.certificate) is not None


def test_a_list_that_grows_old_is_followed_by_the_next(organisation: Organisation) -> None:
    authority = organisation.issuing_authority()
    first = published_revocations(organisation)
    assert first is not None
    publish(organisation, authority, at=first.issued_at + timedelta(days=14))
    assert published_revocations(organisation) == first
    pack = publish(organisation, authority, at=first.issued_at + timedelta(days=16))
    second = published_revocations(organisation)
    assert second is not None
    assert second.number == first.number + 1
    assert read_programme(pack).revocations_pem == second.pem


def test_what_was_withdrawn_while_nobody_could_sign_is_in_the_next_list(
    organisation: Organisation, laptop: Laptop, another_laptop: Laptop
) -> None:
    authority = organisation.issuing_authority()
    revoke(organisation, key_of(another_laptop))
    signed = published_revocations(organisation)
    withdraw(organisation, key_of(laptop), Reason.KEY_COMPROMISE)  # and nothing is signed
    pack = publish(organisation, authority)
    revocations = read_programme(pack).revocations
    for one in (laptop, another_laptop):
        assert revocations.revocation_of(one.identity.certificate) is not None
    assert published_revocations(organisation) != signed
    signed = published_revocations(organisation)
    publish(organisation, authority)
    assert published_revocations(organisation) == signed


def test_two_who_sign_at_once_give_no_number_twice(organisation: Organisation) -> None:
    authority = organisation.issuing_authority()
    first = published_revocations(organisation)
    assert first is not None

    def sign(_: int) -> bytes:
        return publish(organisation, authority, anew=True)

    with ThreadPoolExecutor(4) as threads:
        packs = list(threads.map(sign, range(8)))
    last = published_revocations(organisation)
    assert last is not None
    assert last.number == first.number + 8
    said: dict[int, bytes] = {}
    for pack in packs:
        version = read_programme(pack).version
        assert said.setdefault(version, pack) == pack


# --- the intake


def test_a_bundle_of_a_withdrawn_certificate_is_refused_and_recorded(
    organisation: Organisation, laptop: Laptop
) -> None:
    intake = Intake(organisation)
    signed_before = laptop.seal()
    revoke(organisation, key_of(laptop))
    with pytest.raises(IntakeRefusalError, match="withdrawn"):
        intake.admit(signed_before.envelope, signed_before.size)
    with signed_before.path.open("rb") as file, pytest.raises(IntakeRefusalError):
        intake.ingest(file, signed_before.envelope)
    (refusal,) = organisation.registry.refusals()
    assert (refusal.reason, refusal.times) == ("certificate-revoked", 2)
    assert organisation.registry.bundles() == ()


def test_what_was_taken_in_before_stays_with_its_receipt(
    organisation: Organisation, laptop: Laptop
) -> None:
    intake = Intake(organisation)
    sealed = laptop.seal()
    with sealed.path.open("rb") as file:
        taken = intake.ingest(file, sealed.envelope)
    revoke(organisation, key_of(laptop))
    assert intake.standing(sealed.sha256) == taken


def test_an_upload_begun_before_is_refused_when_it_would_be_taken_in(
    organisation: Organisation, laptop: Laptop
) -> None:
    intake = Intake(organisation)
    sealed = laptop.seal()
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content)
    intake.mark_whole(token)
    revoke(organisation, key_of(laptop))
    intake.take(token)
    assert organisation.registry.bundles() == ()
    assert organisation.registry.uploads() == ()
    (refusal,) = organisation.registry.refusals()
    assert refusal.reason == "certificate-revoked"
    assert organisation.objects.digest_of(sealed.sha256) is None


def test_a_withdrawal_while_the_bundle_is_being_checked_comes_in_time(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = Intake(organisation)
    sealed = laptop.seal()
    real = type(organisation.objects).put_bundle

    def put(self: ObjectStore, digest: str, size: int, file: StreamedFile) -> None:
        real(self, digest, size, file)
        withdraw(organisation, key_of(laptop), Reason.KEY_COMPROMISE)

    monkeypatch.setattr(type(organisation.objects), "put_bundle", put)
    with sealed.path.open("rb") as file, pytest.raises(IntakeRefusalError, match="withdrawn"):
        intake.ingest(file, sealed.envelope)
    assert organisation.registry.bundles() == ()
    assert organisation.objects.digest_of(sealed.sha256) is None


def test_the_other_laptops_go_on(
    organisation: Organisation, laptop: Laptop, another_laptop: Laptop
) -> None:
    revoke(organisation, key_of(laptop))
    sealed = another_laptop.seal()
    with sealed.path.open("rb") as file:
        assert Intake(organisation).ingest(file, sealed.envelope).sequence == 1


def test_a_withdrawn_key_gets_no_other_certificate(organisation: Organisation) -> None:
    request = make_device_request("Ada", "Laptop")
    organisation.enrol(request.request_pem)
    withdraw(organisation, organisation.registry.certificates()[0].fingerprint, Reason.SUPERSEDED)
    with pytest.raises(IdentityError, match="new key"):
        organisation.enrol(request.request_pem)
    assert organisation.enrol(make_device_request("Ada", "Laptop").request_pem)


# --- over HTTP


def test_list_and_programme_are_served_as_they_are_in_force(organisation: Organisation) -> None:
    with running(organisation) as address, sender(address) as bare:
        crl = bare.http.get("/crl")
        assert crl.status_code == 200
        assert crl.headers["content-type"].startswith("application/x-pem-file")
        assert read_revocations(crl.text, organisation.ca_pem).lists[0].number == 1
        pack = bare.http.get("/programme")
        assert pack.status_code == 200
        assert read_programme(pack.content, organisation.ca_pem) == organisation.programme()
        # The running intake says the newest without being started again.
        laptop = enrolled(organisation, organisation.folder.with_name("laptop"))
        revoke(organisation, key_of(laptop))
        assert (
            read_revocations(bare.http.get("/crl").text, organisation.ca_pem).lists[0].number == 2
        )
        sealed = laptop.seal()
        refused = bare.create(sealed.envelope, sealed.size)
        assert refused.status_code == 403
        assert refused.json()["reason"] == "certificate-revoked"


def test_a_store_with_its_key_signs_the_next_list_by_itself(
    organisation: Organisation,
) -> None:
    long_ago = datetime.now(UTC) - timedelta(hours=20)
    quick = replace(organisation.settings, revocation_list_days=1)
    old = replace(organisation, settings=quick).with_issuing_key()
    publish(old, old.issuing_authority(), at=long_ago, anew=True)
    with running(organisation) as address, sender(address) as bare:
        stale = read_revocations(bare.http.get("/crl").text, organisation.ca_pem)
        assert stale.lists[0].number == 2
    with running(old) as address, sender(address) as bare:
        fresh = read_revocations(bare.http.get("/crl").text, organisation.ca_pem)
        assert fresh.lists[0].number == 3


def test_an_intake_whose_key_was_withdrawn_still_serves_what_is_in_force(
    organisation: Organisation,
) -> None:
    stolen = organisation.issuing_authority()
    with running(organisation.with_issuing_key()) as address, sender(address) as bare:
        root = organisation.folder.with_name(f"{organisation.folder.name}-root")
        renew_authority(organisation, root, withdraw=Reason.CA_COMPROMISE)
        pack, crl = bare.http.get("/programme"), bare.http.get("/crl")
        assert (pack.status_code, crl.status_code) == (200, 200)
        for said in (
            read_programme(pack.content, organisation.ca_pem).revocations,
            read_revocations(crl.text, organisation.ca_pem),
        ):
            assert said.revocation_of(stolen.certificate) is not None


def test_what_was_not_signed_yet_is_said(organisation: Organisation) -> None:
    from sqlalchemy import text  # noqa: PLC0415 - for this one state, which nothing makes any more

    with organisation.registry.transaction() as session:
        session.execute(text("DELETE FROM programmes"))
        session.execute(text("DELETE FROM revocation_lists"))
    with running(organisation) as address, sender(address) as bare:
        for path in ("/crl", "/programme"):
            answer = bare.http.get(path)
            assert answer.status_code == 404
            assert answer.json()["reason"] == "not-signed"


def test_an_issuing_key_in_memory_is_not_shown(organisation: Organisation) -> None:
    assert "PRIVATE" not in repr(organisation.with_issuing_key())
