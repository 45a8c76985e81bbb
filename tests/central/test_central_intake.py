"""The intake's rules, without a network."""

from __future__ import annotations

import hashlib
import io
import os
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pyrage
import pytest
from laptops import enrolled

from auditor_app.central import Organisation, objects
from auditor_app.central import taking as module
from auditor_app.central.check import check_store
from auditor_app.central.enrolling import withdraw
from auditor_app.central.entries import RecordedRefusal, TakenBundle, Upload
from auditor_app.central.intake import Intake
from auditor_app.central.objects import ObjectStore
from auditor_app.central.parts import PartFiles
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.central.registry import Registry
from auditor_app.central.streams import StreamedFile
from auditor_app.errors import CentralError
from auditor_app.identity.revocation import Reason
from auditor_app.sync.receipts import read_receipt

if TYPE_CHECKING:
    from pathlib import Path

    from laptops import Laptop, Sealed

    from auditor_app.central.parts import Arrived


@pytest.fixture(params=["folder", "objects"])
def organisation(organisation: Organisation, request: pytest.FixtureRequest) -> Organisation:
    """The same rules, wherever bytes lie while they arrive."""
    return replace(organisation, settings=replace(organisation.settings, arriving=request.param))


@pytest.fixture
def intake(organisation: Organisation) -> Intake:
    return Intake(organisation)


def arrive(intake: Intake, sealed: Sealed) -> str:
    """All bytes of a bundle come; it is not taken in yet."""
    token, offset = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, offset, sealed.content[offset:])
    assert intake.mark_whole(token)
    return token


def refusal(intake: Intake, envelope: bytes, size: int) -> IntakeRefusalError:
    with pytest.raises(IntakeRefusalError) as caught:
        intake.admit(envelope, size)
    return caught.value


def test_a_bundle_gets_a_receipt_that_names_it(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    intake.take(arrive(intake, sealed))
    taken = intake.standing(sealed.sha256)
    assert isinstance(taken, TakenBundle)
    assert taken.opened
    receipt = read_receipt(taken.receipt, organisation.ca_pem)
    assert (receipt.bundle_id, receipt.sha256) == (sealed.bundle_id, sealed.sha256)
    assert (receipt.size, receipt.sequence) == (sealed.size, 1)
    assert intake.parts.all_arrived() == {}
    assert check_store(organisation).faults == ()


def test_taking_the_same_bundle_again_gives_the_same_receipt(
    intake: Intake, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    first = intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    assert intake.ingest(io.BytesIO(sealed.content), sealed.envelope) == first
    token, offset = intake.admit(sealed.envelope, sealed.size)
    assert (token, offset) == (first.token, sealed.size)
    assert intake.place_of(token) == (sealed.size, sealed.size)


def test_without_the_opening_key_the_outside_is_checked_and_signed_for(
    organisation: Organisation, laptop: Laptop
) -> None:
    organisation.opening_key_file.unlink()
    intake = Intake(organisation)
    sealed = laptop.seal()
    assert not intake.ingest(io.BytesIO(sealed.content), sealed.envelope).opened
    other = laptop.seal()
    changed = bytearray(other.content)
    changed[-1] ^= 1
    with pytest.raises(IntakeRefusalError) as caught:
        intake.ingest(io.BytesIO(bytes(changed)), other.envelope)
    assert caught.value.reason == "digest"


# --- who may send


def test_every_byte_of_the_envelope_counts(intake: Intake, laptop: Laptop) -> None:
    sealed = laptop.seal()
    for place in range(0, len(sealed.envelope), 97):
        changed = bytearray(sealed.envelope)
        changed[place] ^= 1
        assert refusal(intake, bytes(changed), sealed.size).reason in ("envelope", "signature")
    assert intake.parts.all_arrived() == {}


@pytest.mark.parametrize(
    "envelope", [b"", b"{}", b"\xff\xfe", b"[]", b'{"payload":1}', b"x" * 40000]
)
def test_what_is_no_envelope_is_refused(intake: Intake, envelope: bytes) -> None:
    assert refusal(intake, envelope, 10).reason == "envelope"


def test_a_laptop_of_another_organisation_is_refused(intake: Intake, tmp_path: Path) -> None:
    other = Organisation.create(tmp_path / "other", "Fair Work")
    sealed = enrolled(other, tmp_path / "stranger").seal()
    other.close()
    caught = refusal(intake, sealed.envelope, sealed.size)
    assert (caught.reason, caught.status) == ("signature", 403)
    assert "trusted organisation" in caught.message


def test_a_certificate_that_the_registry_does_not_know_is_refused(
    intake: Intake, organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal()
    monkeypatch.setattr(Registry, "certificate", lambda *_: None)
    assert refusal(intake, sealed.envelope, sealed.size).reason == "certificate-unknown"


def test_an_expired_certificate_is_refused(organisation: Organisation, laptop: Laptop) -> None:
    sealed = laptop.seal()
    later = intake_in(organisation, days=365 + 91)
    caught = refusal(later, sealed.envelope, sealed.size)
    assert caught.reason == "signature"
    assert "expired" in caught.message


def intake_in(organisation: Organisation, days: int) -> Intake:
    return Intake(organisation, clock=lambda: datetime.now(UTC) + timedelta(days=days))


def test_what_was_signed_in_time_is_taken_for_a_while_after_the_certificates_end(
    organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    later = intake_in(organisation, days=400)
    later.take(arrive(later, sealed))
    assert isinstance(later.standing(sealed.sha256), TakenBundle)


def test_what_says_that_it_was_signed_after_the_certificates_end_is_refused(
    organisation: Organisation, laptop: Laptop
) -> None:
    after = datetime.now(UTC) + timedelta(days=366)
    envelope = laptop.sign(str(uuid.uuid4()), 1, b"content", created_at=after)
    assert "expired" in refusal(intake_in(organisation, days=367), envelope, 7).message


def test_a_store_may_take_nothing_after_a_certificates_end(
    organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    strict = replace(organisation, settings=replace(organisation.settings, late_days=0))
    assert "expired" in refusal(intake_in(strict, days=366), sealed.envelope, sealed.size).message


def test_a_withdrawn_certificate_stands_for_nothing_after_its_end_either(
    organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    (issued,) = organisation.registry.certificates()
    withdraw(organisation, issued.device, Reason.KEY_COMPROMISE)
    later = intake_in(organisation, days=400)
    assert refusal(later, sealed.envelope, sealed.size).reason == "certificate-revoked"


def test_an_upload_that_began_in_time_is_taken_in_after_the_certificate_expired(
    organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    token = arrive(Intake(organisation), sealed)
    later = Intake(organisation, clock=lambda: datetime.now(UTC) + timedelta(days=400))
    later.take(token)
    assert isinstance(later.standing(sealed.sha256), TakenBundle)


def test_the_receipt_key_cannot_sign_a_bundle(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    laptop.identity = organisation.receipt_identity()
    envelope = laptop.sign(str(uuid.uuid4()), 1, b"content")
    assert refusal(intake, envelope, 7).reason == "signature"


# --- what may come


def test_a_lie_about_the_size_is_refused(intake: Intake, laptop: Laptop) -> None:
    sealed = laptop.seal()
    assert refusal(intake, sealed.envelope, sealed.size + 1).reason == "size"
    assert refusal(intake, sealed.envelope, 0).reason == "size"


def test_a_claim_of_more_than_the_limit_costs_nothing(intake: Intake, laptop: Laptop) -> None:
    huge = 10 * 1024**4
    envelope = laptop.sign(str(uuid.uuid4()), 1, b"", size=huge)
    assert refusal(intake, envelope, huge).reason == "too-large"
    assert intake.parts.all_arrived() == {}


def test_a_full_disk_is_not_now(
    intake: Intake, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(intake.parts), "free_space", lambda _: 1000)
    sealed = laptop.seal()
    caught = refusal(intake, sealed.envelope, sealed.size)
    assert (caught.reason, caught.is_transient) == ("no-space", True)
    assert intake.standing(sealed.sha256) is None
    assert not intake.ready()


def test_unfinished_uploads_of_a_device_are_limited(intake: Intake, laptop: Laptop) -> None:
    for number in range(32):
        content = b"%d" % number
        envelope = laptop.sign(str(uuid.uuid4()), number + 1, content)
        intake.admit(envelope, len(content))
    one_more = laptop.sign(str(uuid.uuid4()), 33, b"more")
    caught = refusal(intake, one_more, 4)
    assert (caught.reason, caught.is_transient) == ("too-many-uploads", True)


def test_uploads_that_nobody_goes_on_with_are_forgotten(
    organisation: Organisation, laptop: Laptop
) -> None:
    old = Intake(organisation, clock=lambda: datetime.now(UTC) - timedelta(days=30))
    sealed = laptop.seal()
    token = "a" * 32
    organisation.registry.add_upload(
        Upload(
            token,
            sealed.sha256,
            sealed.size,
            "d" * 64,
            sealed.envelope,
            whole=False,
            created_at=datetime.now(UTC) - timedelta(days=30),
        )
    )
    old.parts.start(token)
    if isinstance(old.parts, PartFiles):
        os.utime(old.parts.path(token), (0, 0))
    assert Intake(organisation).recover() == ()
    assert organisation.registry.uploads() == ()
    assert old.parts.all_arrived() == {}


def test_an_upload_that_went_on_yesterday_is_not_forgotten(
    organisation: Organisation, laptop: Laptop
) -> None:
    then = datetime.now(UTC) - timedelta(days=30)
    sealed = laptop.seal()
    upload = Upload(
        "a" * 32,
        sealed.sha256,
        sealed.size,
        "d" * 64,
        sealed.envelope,
        whole=False,
        created_at=then,
    )
    organisation.registry.add_upload(upload)
    intake = Intake(organisation)
    intake.parts.start(upload.token)
    intake.parts.write(upload.token, 0, sealed.content[:10])
    intake.recover()
    assert intake.place_of(upload.token) == (10, sealed.size)


# --- sequence


def test_another_bundle_with_a_taken_number_is_refused_and_recorded(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    first = laptop.seal()
    intake.ingest(io.BytesIO(first.content), first.envelope)
    laptop.sequence = 0  # the vault was put back from a backup
    second = laptop.seal()
    caught = refusal(intake, second.envelope, second.size)
    assert (caught.reason, caught.status) == ("sequence-taken", 409)
    refusal(intake, second.envelope, second.size)
    found = intake.standing(second.sha256)
    assert isinstance(found, RecordedRefusal)
    assert (found.reason, found.times) == ("sequence-taken", 2)
    assert [r.digest for r in check_store(organisation).refusals] == [second.sha256]


def test_two_rivals_for_a_number_that_both_arrived_end_with_one_bundle(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    first = laptop.seal()
    laptop.sequence = 0
    second = laptop.seal()
    tokens = [arrive(intake, first), arrive(intake, second)]
    for token in tokens:
        intake.take(token)
    assert isinstance(intake.standing(first.sha256), TakenBundle)
    assert isinstance(intake.standing(second.sha256), RecordedRefusal)
    assert list(organisation.objects.digests()) == [first.sha256]


def test_bundles_may_come_in_any_order_and_gaps_are_named(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    first, second, third = laptop.seal(), laptop.seal(), laptop.seal()
    for sealed in (third, first):
        intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    (gap,) = check_store(organisation).gaps
    assert (gap.first, gap.last) == (2, 2)
    intake.ingest(io.BytesIO(second.content), second.envelope)
    report = check_store(organisation)
    assert (report.gaps, report.faults) == ((), ())


def test_a_bundle_that_was_sealed_after_another_one_than_ours_is_found(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    first = laptop.seal()
    laptop.previous = "f" * 64
    second = laptop.seal()
    for sealed in (first, second):
        intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    (fault,) = check_store(organisation).faults
    assert fault.digest == second.sha256
    assert "number before it" in fault.message


def test_another_laptops_bundle_cannot_be_delivered_as_ones_own(
    intake: Intake, laptop: Laptop, another_laptop: Laptop
) -> None:
    sealed = laptop.seal()
    stolen = another_laptop.sign(str(uuid.uuid4()), 1, sealed.content)
    token, _ = intake.admit(sealed.envelope, sealed.size)
    assert refusal(intake, stolen, sealed.size).reason == "bundle-id-taken"
    intake.parts.write(token, 0, sealed.content)
    intake.mark_whole(token)
    intake.take(token)
    assert refusal(intake, stolen, sealed.size).reason == "bundle-id-taken"


# --- what is inside


def garbage_sealed_to_us(laptop: Laptop, plain: bytes) -> bytes:
    recipients = [
        pyrage.x25519.Recipient.from_str(r.age_public_key) for r in laptop.programme.recipients
    ]
    sealed: bytes = pyrage.encrypt(plain, recipients)
    return sealed


@pytest.mark.parametrize("plain", [b"", b"no tar", b"\0" * 20480], ids=["empty", "text", "zeros"])
def test_a_signed_file_that_holds_no_bundle_is_refused_for_good(
    intake: Intake, organisation: Organisation, laptop: Laptop, plain: bytes
) -> None:
    sealed = laptop.seal_garbage(garbage_sealed_to_us(laptop, plain))
    intake.take(arrive(intake, sealed))
    found = intake.standing(sealed.sha256)
    assert isinstance(found, RecordedRefusal)
    assert (found.reason, found.final) == ("contents", True)
    assert list(organisation.objects.digests()) == []
    assert intake.parts.all_arrived() == {}
    again = refusal(intake, sealed.envelope, sealed.size)
    assert (again.reason, again.status) == ("contents", 409)


def test_a_signed_file_that_we_cannot_open_is_refused(intake: Intake, laptop: Laptop) -> None:
    stranger = pyrage.x25519.Identity.generate().to_public()
    sealed = laptop.seal_garbage(pyrage.encrypt(b"secret", [stranger, stranger]))
    intake.take(arrive(intake, sealed))
    found = intake.standing(sealed.sha256)
    assert isinstance(found, RecordedRefusal)
    assert found.reason == "contents"


def test_the_inside_of_another_bundle_under_a_new_signature_is_refused(
    intake: Intake, laptop: Laptop
) -> None:
    """A replay: yesterday's sealed file, signed as today's bundle."""
    old = laptop.seal()
    envelope = laptop.sign(str(uuid.uuid4()), 2, old.content)
    with pytest.raises(IntakeRefusalError) as caught:
        intake.ingest(io.BytesIO(old.content), envelope)
    assert caught.value.reason == "contents"


def test_another_laptops_false_start_with_the_same_bytes_does_not_count(
    intake: Intake, laptop: Laptop, another_laptop: Laptop
) -> None:
    """Whoever gets hold of a sealed file cannot have it refused for its owner for good."""
    sealed = laptop.seal()
    stolen = another_laptop.sign(str(uuid.uuid4()), 1, sealed.content)
    with pytest.raises(IntakeRefusalError) as caught:
        intake.ingest(io.BytesIO(sealed.content), stolen)
    assert (caught.value.reason, caught.value.final) == ("contents", True)
    assert refusal(intake, stolen, sealed.size).final
    intake.take(arrive(intake, sealed))
    assert isinstance(intake.standing(sealed.sha256), TakenBundle)


def test_bytes_that_changed_on_the_way_may_be_sent_again(intake: Intake, laptop: Laptop) -> None:
    sealed = laptop.seal()
    token, _ = intake.admit(sealed.envelope, sealed.size)
    changed = bytearray(sealed.content)
    changed[sealed.size // 2] ^= 1
    intake.parts.write(token, 0, bytes(changed))
    intake.mark_whole(token)
    intake.take(token)
    found = intake.standing(sealed.sha256)
    assert isinstance(found, RecordedRefusal)
    assert (found.reason, found.final) == ("digest", False)
    intake.take(arrive(intake, sealed))
    assert isinstance(intake.standing(sealed.sha256), TakenBundle)


@pytest.mark.parametrize("end", [-1, +1])
def test_a_file_from_a_stick_that_is_too_short_or_too_long_is_refused(
    intake: Intake, laptop: Laptop, end: int
) -> None:
    sealed = laptop.seal()
    content = sealed.content[:end] if end < 0 else sealed.content + b"x" * 1_000_000
    with pytest.raises(IntakeRefusalError) as caught:
        intake.ingest(io.BytesIO(content), sealed.envelope)
    assert caught.value.reason == "digest"
    assert intake.parts.all_arrived() == {}


# --- crashes


def test_the_folder_of_the_objects_is_itself_flushed_when_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(objects, "flush", flushed.append)
    for _ in range(2):
        objects.ObjectStore("", tmp_path / "objects")
    assert flushed == [tmp_path]


def test_a_receipt_is_signed_only_after_the_bytes_are_flushed(
    intake: Intake, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    flush, sign = objects.flush, module.sign_receipt
    monkeypatch.setattr(objects, "flush", lambda p: (order.append(p.name), flush(p))[1])
    monkeypatch.setattr(module, "sign_receipt", lambda *a: (order.append("signed"), sign(*a))[1])
    sealed = laptop.seal()
    intake.take(arrive(intake, sealed))
    signed = order.index("signed")
    assert f"{sealed.sha256}.bundle.age" in order[:signed]
    assert sealed.sha256[:2] in order[:signed]  # the folder that names it


@pytest.mark.parametrize("step", ["put_bundle", "put_papers"])
def test_a_broken_object_store_loses_nothing(
    intake: Intake,
    organisation: Organisation,
    laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def broken(*_: object) -> None:
        raise CentralError("The object store does not take a bundle.", "")

    sealed = laptop.seal()
    token = arrive(intake, sealed)
    with monkeypatch.context() as patched:
        patched.setattr(ObjectStore, step, broken)
        with pytest.raises(CentralError):
            intake.take(token)
    after_restart = Intake(organisation)
    assert after_restart.recover() == (token,)
    after_restart.take(token)
    assert isinstance(after_restart.standing(sealed.sha256), TakenBundle)
    report = check_store(organisation)
    assert (report.bundles, report.faults) == (1, ())
    assert after_restart.recover() == ()


def test_a_stick_that_is_taken_in_again_lays_down_what_a_crash_left_out(
    intake: Intake, organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object) -> None:
        raise CentralError("The object store does not take a bundle.", "")

    sealed = laptop.seal()
    with monkeypatch.context() as patched:
        patched.setattr(ObjectStore, "put_papers", cut_off)
        with pytest.raises(CentralError):
            intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    assert check_store(organisation).faults
    intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    assert check_store(organisation).faults == ()


def test_bytes_that_all_came_before_a_crash_are_taken_in_after_it(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content)  # and then the power goes
    assert Intake(organisation).recover() == (token,)


def test_an_upload_that_is_taken_in_while_somebody_asks_is_no_fault(
    intake: Intake, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal()
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content)
    settle = intake.parts.settle

    def taken_in_meanwhile(asked: str) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(intake.parts, "settle", settle)
            assert intake.mark_whole(asked)
            intake.take(asked)
        settle(asked)

    with monkeypatch.context() as patched:
        patched.setattr(intake.parts, "settle", taken_in_meanwhile)
        assert not intake.mark_whole(token)
    assert isinstance(intake.standing(sealed.sha256), TakenBundle)
    assert intake.recover() == ()


def test_bytes_that_a_crash_left_are_swept_up(intake: Intake, laptop: Laptop) -> None:
    sealed = laptop.seal()
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content[:100])
    orphan = "0" * 32
    intake.parts.start(orphan)
    intake.parts.write(orphan, 0, b"left")
    intake.recover()
    assert set(intake.parts.all_arrived()) == {token}


def test_who_asks_while_it_is_taken_in_elsewhere_is_never_sent_back_to_the_start(
    intake: Intake, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal()
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content)
    arrived = intake.parts.arrived

    def taken_in_meanwhile(asked: str) -> Arrived:
        with monkeypatch.context() as patched:
            patched.setattr(intake.parts, "arrived", arrived)
            assert intake.mark_whole(asked)
            intake.take(asked)
        return arrived(asked)

    with monkeypatch.context() as patched:
        patched.setattr(intake.parts, "arrived", taken_in_meanwhile)
        assert intake.place_of(token) == (sealed.size, sealed.size)


def test_a_store_that_gives_back_other_bytes_gets_no_receipt(
    intake: Intake, organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal()
    token = arrive(intake, sealed)
    with monkeypatch.context() as patched:
        patched.setattr(ObjectStore, "is_remote", property(lambda _: True))
        patched.setattr(ObjectStore, "digest_of", lambda *_: ("0" * 64, sealed.size))
        with pytest.raises(CentralError, match="does not give back"):
            intake.take(token)
    assert list(organisation.objects.digests()) == []
    assert isinstance(intake.standing(sealed.sha256), Upload)
    intake.take(token)
    assert isinstance(intake.standing(sealed.sha256), TakenBundle)


# --- check


def change_object(organisation: Organisation, digest: str, ending: str) -> None:
    path = organisation.folder / "objects" / digest[:2] / f"{digest}{ending}"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("ending", "sentence"),
    [
        (".bundle.age", "bytes are not the ones"),
        (".bundle.dsse.json", "signature does not hold"),
        (".receipt.json", "receipt beside it"),
    ],
)
def test_the_check_finds_one_changed_byte(
    intake: Intake, organisation: Organisation, laptop: Laptop, ending: str, sentence: str
) -> None:
    sealed = laptop.seal()
    intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    change_object(organisation, sealed.sha256, ending)
    (fault,) = check_store(organisation).faults
    assert fault.digest == sealed.sha256
    assert sentence in fault.message


def test_the_check_finds_what_is_missing_and_what_is_too_much(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    organisation.objects.remove(sealed.sha256)
    stray = hashlib.sha256(b"stray").hexdigest()
    left = StreamedFile("stray", lambda: iter([b"stray"]), lambda: None)
    organisation.objects.put_bundle(stray, 5, left)
    found = {(fault.digest, fault.message) for fault in check_store(organisation).faults}
    assert found == {
        (sealed.sha256, "Its bytes are missing from the object store."),
        (stray, "It lies in the object store, but the registry does not know it."),
    }


def test_the_check_finds_a_registered_receipt_that_was_replaced(
    intake: Intake, organisation: Organisation, laptop: Laptop
) -> None:
    first, second = laptop.seal(), laptop.seal()
    for sealed in (first, second):
        intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    with organisation.registry.database.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE bundles SET receipt = (SELECT receipt FROM bundles WHERE sequence = 1)"
        )
    messages = [str(fault) for fault in check_store(organisation).faults]
    assert any("another bundle" in message for message in messages)


def test_bytes_that_the_store_lost_are_put_back_from_a_stick(
    intake: Intake, laptop: Laptop, organisation: Organisation
) -> None:
    sealed = laptop.seal()
    taken = intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    (stored,) = (organisation.folder / "objects").rglob("*.age")
    stored.write_bytes(b"x" + sealed.content[1:])
    assert intake.ingest(io.BytesIO(sealed.content), sealed.envelope) == taken
    assert stored.read_bytes() == sealed.content


def test_a_changed_copy_of_a_bundle_that_is_here_gets_no_receipt(
    intake: Intake, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    intake.ingest(io.BytesIO(sealed.content), sealed.envelope)
    with pytest.raises(IntakeRefusalError):
        intake.ingest(io.BytesIO(sealed.content[:-1] + b"x"), sealed.envelope)
