"""The programme's pack: one signed document with a rising number."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.canonical import canonical_json
from auditor_app.identity.enrolment import (
    ANSWER_PAYLOAD,
    UNNUMBERED_ANSWER_TYPE,
    EnrolmentAnswer,
    accept_answer,
    make_device_request,
    write_answer,
)
from auditor_app.identity.programme import (
    UNNUMBERED,
    UNNUMBERED_TYPE,
    Programme,
    ProgrammeProtocol,
    Recipient,
)
from auditor_app.identity.programme_signing import (
    PROGRAMME_PAYLOAD,
    accept_programme,
    newer,
    read_programme,
    sign_programme,
)
from auditor_app.identity.referral import EVERYWHERE, Help, ReferralContact
from auditor_app.identity.revocation import Reason, write_revocations
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list

if TYPE_CHECKING:
    from datetime import datetime

    from identity_samples import Enrolled

    from auditor_app.identity.signing import SigningIdentity

SHELTER = ReferralContact(
    country="BD",
    helps_with=(Help.SHELTER, Help.LEGAL_AID),
    name="আশ্রয় Women's House",
    telephones=("+880 2 123-4567", "10921"),
    hours="08:00 - 20:00",
    languages=("bn", "en"),
    note="Ask for the person on duty.",
)


@pytest.fixture(scope="module")
def issuing(enrolled: Enrolled, now: datetime) -> Authority:
    return enrolled.authority.issue_authority(at=now)


@pytest.fixture(scope="module")
def programme(enrolled: Enrolled) -> Programme:
    return replace(
        enrolled.programme,
        version=7,
        protocols=(ProgrammeProtocol("ilo_forced_labour", "2026.2", "ab" * 32),),
        retention_days=90,
        renewal_days=45,
        referral=(SHELTER,),
    )


@pytest.fixture(scope="module")
def pack(issuing: Authority, programme: Programme, now: datetime) -> bytes:
    return sign_programme(issuing, programme, at=now)


def forged(signer: SigningIdentity, programme: Programme, now: datetime, **said: Any) -> bytes:
    """A pack that somebody signs with whatever key they have."""
    issued = replace(programme, issued_at=now)
    content = issued.to_fields() | {"chain": list(signer.chain_pem)} | said
    return signer.sign(canonical_json(content), PROGRAMME_PAYLOAD)


def test_a_pack_says_what_was_signed_and_when(
    pack: bytes, programme: Programme, now: datetime
) -> None:
    read = read_programme(pack, programme.ca_certificate_pem)
    assert read == programme
    assert read.issued_at == now


def test_a_pack_names_a_time_stamp_authority_only_where_there_is_one(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    assert "timestamp_url" not in programme.to_fields()
    named = replace(programme, timestamp_url="https://clock.example/tsa")
    read = read_programme(sign_programme(issuing, named, at=now))
    assert read.timestamp_url == "https://clock.example/tsa"
    assert Programme.from_json(read.to_json()) == read


def test_a_pack_names_whom_to_call_only_where_there_is_somebody(programme: Programme) -> None:
    assert "referral" not in replace(programme, referral=()).to_fields()
    everywhere = ReferralContact(EVERYWHERE, (Help.DANGER_TO_LIFE,), "Ambulance", ("112",))
    named = replace(programme, referral=(SHELTER, everywhere))
    assert Programme.from_json(named.to_json()).referral == (SHELTER, everywhere)


def test_what_a_contact_helps_with_is_read_the_most_urgent_first(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    said = SHELTER.to_fields() | {"helps_with": ["embassy", "doctor", "danger_to_life"]}
    read = read_programme(forged(signer, programme, now, referral=[said]))
    assert read.referral[0].helps_with == (Help.DANGER_TO_LIFE, Help.DOCTOR, Help.EMBASSY)


def test_a_field_of_a_later_version_is_passed_by(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    said = SHELTER.to_fields() | {"mail": "help@example.org"}
    assert read_programme(forged(signer, programme, now, referral=[said])) == programme


def test_contacts_that_an_earlier_version_did_not_keep_are_filled_in_from_the_same_pack(
    pack: bytes, programme: Programme
) -> None:
    held = replace(programme, referral=())
    assert accept_programme(pack, held) == programme
    own = held.delivered_to("http://127.0.0.1:4242")
    assert accept_programme(pack, own) == programme.delivered_to("http://127.0.0.1:4242")
    # The other way round nothing is taken away, and nothing else may differ.
    other = replace(programme, referral=(replace(SHELTER, telephones=("10922",)),))
    for different in (other, replace(held, retention_days=1)):
        with pytest.raises(IdentityError, match="say something else"):
            accept_programme(pack, different)


def test_a_pack_without_contacts_takes_none_away_under_the_same_number(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    bare = sign_programme(issuing, replace(programme, referral=()), at=now)
    with pytest.raises(IdentityError, match="say something else"):
        accept_programme(bare, programme)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"country": "Bangladesh"}, "country"),
        ({"country": "bd"}, "country"),
        ({"country": None}, "country"),
        ({"helps_with": []}, "helps_with"),
        ({"helps_with": "shelter"}, "helps_with"),
        ({"helps_with": ["rescue"]}, "helps_with"),
        ({"helps_with": ["shelter", "shelter"]}, "helps_with"),
        ({"helps_with": [["shelter"]]}, "helps_with"),
        ({"telephone": []}, "telephone"),
        ({"telephone": "112"}, "telephone"),
        ({"telephone": [112]}, "telephone"),
        ({"telephone": ["1"]}, "telephone"),
        ({"telephone": ["+" + "1" * 40]}, "telephone"),
        ({"telephone": ["112"] * 2}, "telephone"),
        ({"telephone": ["112", "113", "114", "115", "116"]}, "telephone"),
        ({"telephone": ["112 or ask"]}, "telephone"),
        ({"telephone": ["11\u202e2"]}, "telephone"),
        ({"telephone": ["١١٢"]}, "telephone"),
        ({"telephone": ["112\n"]}, "telephone"),
        ({"languages": ["Bengali language"]}, "languages"),
        ({"languages": ["bn"] * 2}, "languages"),
        ({"languages": [f"a{chr(97 + n)}" for n in range(21)]}, "languages"),
        ({"name": ""}, "name"),
        ({"name": 7}, "name"),
        ({"name": " House"}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "House\u202eesuoH"}, "name"),
        ({"name": "House\u2066"}, "name"),
        ({"name": "Ho\x00use"}, "name"),
        ({"name": "Ho\u200buse"}, "name"),
        ({"hours": "day\nnight"}, "hours"),
        ({"hours": "x" * 121}, "hours"),
        ({"note": "x" * 401}, "note"),
        ({"note": "\u2028"}, "note"),
        ({"note": None}, "note"),
    ],
    ids=str,
)
def test_a_contact_that_is_not_as_it_must_be_is_refused_with_its_place(
    issuing: Authority, programme: Programme, now: datetime, wrong: dict[str, Any], field: str
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    said = [SHELTER.to_fields(), SHELTER.to_fields() | wrong]
    with pytest.raises(IdentityError, match=f"contact 2, {field}: ") as caught:
        read_programme(forged(signer, programme, now, referral=said))
    assert len(caught.value.message) < 1000


@pytest.mark.parametrize("said", [None, {}, "x", [7], [None], [SHELTER.to_fields()] * 201])
def test_contacts_that_are_no_list_or_too_long_a_one_are_refused(
    issuing: Authority, programme: Programme, now: datetime, said: Any
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    with pytest.raises(IdentityError, match="contact"):
        read_programme(forged(signer, programme, now, referral=said))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*SHELTER.to_fields()]), JSON), st.booleans())
def test_whatever_stands_in_a_contact_is_refused_or_read_as_it_is(
    programme: Programme, changed: dict[str, Any], alone: bool
) -> None:
    said = changed if alone else SHELTER.to_fields() | changed
    content = programme.to_fields() | {"referral": [said]}
    try:
        document = canonical_json(content)
        read = Programme.from_json(document)
    except IdentityError:
        return
    (contact,) = read.referral
    written = contact.to_fields()
    assert {**written, "helps_with": None} == {**written, **said, "helps_with": None}
    shown = (contact.name, contact.hours, contact.note, *contact.telephones)
    assert all(text.replace("\u200c", "").replace("\u200d", "").isprintable() for text in shown)


def test_a_pack_stays_good_although_its_signer_was_good_for_a_day(
    pack: bytes, programme: Programme
) -> None:
    # Nothing here asks the clock: the tests' time is not the computer's.
    assert accept_programme(pack, replace(programme, version=6)).version == 7


def test_the_same_pack_again_does_no_harm(pack: bytes, programme: Programme) -> None:
    assert accept_programme(pack, accept_programme(pack, programme)) == programme


def test_an_older_pack_is_refused(pack: bytes, programme: Programme) -> None:
    with pytest.raises(IdentityError, match=r"older \(number 7\).*number 8"):
        accept_programme(pack, replace(programme, version=8))


def test_another_pack_under_the_same_number_is_refused(pack: bytes, programme: Programme) -> None:
    with pytest.raises(IdentityError, match="say something else"):
        accept_programme(pack, replace(programme, retention_days=1))


def test_any_byte_of_a_pack_changed_is_found(pack: bytes, programme: Programme) -> None:
    held = replace(programme, version=1)
    for place in range(0, len(pack), 5):
        changed = bytearray(pack)
        changed[place] ^= 1
        with pytest.raises(IdentityError):
            accept_programme(bytes(changed), held)


@given(st.data())
def test_no_cut_no_addition_and_no_other_byte_makes_a_pack(
    pack: bytes, programme: Programme, data: st.DataObject
) -> None:
    begin = data.draw(st.integers(0, len(pack)))
    end = data.draw(st.integers(begin, len(pack)))
    instead = data.draw(st.binary(max_size=40))
    changed = pack[:begin] + instead + pack[end:]
    if changed != pack:
        with pytest.raises(IdentityError):
            accept_programme(changed, replace(programme, version=1))


@given(st.binary(max_size=300))
def test_what_is_no_pack_is_refused(programme: Programme, content: bytes) -> None:
    with pytest.raises(IdentityError):
        accept_programme(content, programme)


def test_a_pack_of_another_root_is_refused(programme: Programme, now: datetime) -> None:
    stranger = Authority.create("Fair Work Office", at=now)
    receipts = stranger.issue_receipt_identity(at=now)
    theirs = replace(
        programme,
        version=99,
        ca_certificate_pem=stranger.root_pem,
        receipt_certificate_pem=receipts.chain_pem[0],
    )
    with pytest.raises(IdentityError, match="another root"):
        accept_programme(sign_programme(stranger, theirs, at=now), programme)
    # Under the right root's name, but signed below the stranger's.
    signer = stranger.issue_programme_identity(at=now)
    with pytest.raises(IdentityError, match="trusted organisation"):
        accept_programme(forged(signer, programme, now), replace(programme, version=1))


def test_a_pack_for_another_organisation_is_refused(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    other = replace(programme, version=99, organisation="Another Office")
    with pytest.raises(IdentityError, match="another organisation"):
        accept_programme(sign_programme(issuing, other, at=now), programme)


@pytest.mark.parametrize("what", ["device", "receipt", "protocol", "authority"])
def test_a_key_for_another_purpose_signs_no_pack(
    enrolled: Enrolled, issuing: Authority, programme: Programme, now: datetime, what: str
) -> None:
    signer = {
        "device": enrolled.device,
        "receipt": enrolled.receipts,
        "protocol": issuing.issue_protocol_identity(at=now),
        "authority": issuing.as_signer(),
    }[what]
    with pytest.raises(IdentityError, match="organisation"):
        accept_programme(forged(signer, programme, now), replace(programme, version=1))


def test_a_programmes_key_signs_nothing_else(
    enrolled: Enrolled, issuing: Authority, now: datetime
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    content = {"type": UNNUMBERED_ANSWER_TYPE, "chain": list(signer.chain_pem)}
    settings = replace(enrolled.programme, version=UNNUMBERED).to_fields()
    document = signer.sign(canonical_json(content | {"programme": settings}), ANSWER_PAYLOAD)
    with pytest.raises(IdentityError, match="not for signing bundles"):
        EnrolmentAnswer.from_json(document, at=now)


def test_a_pack_issued_outside_of_its_signers_day_is_refused(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    for at in (now + timedelta(days=2), now - timedelta(days=2)):
        with pytest.raises(IdentityError):
            accept_programme(forged(signer, programme, at), replace(programme, version=1))


def test_recipients_never_drop_below_two(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    for recipients in ((), programme.recipients[:1], programme.recipients[:1] * 2):
        fewer = replace(programme, version=99, recipients=recipients)
        with pytest.raises(IdentityError, match="fewer than two"):
            sign_programme(issuing, fewer, at=now)
        with pytest.raises(IdentityError, match="fewer than two"):
            accept_programme(forged(signer, fewer, now), programme)


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": 0},
        {"version": -1},
        {"version": True},
        {"version": "8"},
        {"issued": None},
        {"issued": "yesterday"},
        {"type": UNNUMBERED_TYPE},
        {"type": "urn:auditor:programme:3"},
        {"upload_url": "http://example.org"},
        {"own_upload_url": "https://spy.example"},
        {"timestamp_url": "http://example.org"},
        {"timestamp_url": 7},
        {"protocols": [{"id": "x", "version": "1", "sha256": "zz"}]},
        {"tls_ca_certificates": "nonsense"},
        {"revocations": "nonsense"},
        {"retention_days": -1},
        {"renewal_days": 0},
        {"chain": []},
        {"chain": ["x"] * 9},
    ],
    ids=str,
)
def test_settings_that_make_no_sense_are_refused_whoever_signed(
    issuing: Authority, programme: Programme, now: datetime, wrong: dict[str, Any]
) -> None:
    signer = issuing.issue_programme_identity(at=now)
    with pytest.raises(IdentityError):
        accept_programme(forged(signer, programme, now, **wrong), replace(programme, version=1))


def withdrawing(root: Authority, withdrawn: Authority, now: datetime) -> str:
    entry = WithdrawnCertificate(withdrawn.certificate, now, Reason.CA_COMPROMISE)
    end = now + timedelta(days=400)
    return write_revocations(
        [sign_revocation_list(root, [entry], number=1, at=now, next_update=end)], []
    )


def test_an_issuing_certificate_that_the_root_withdrew_signs_no_pack_any_more(
    enrolled: Enrolled, issuing: Authority, programme: Programme, pack: bytes, now: datetime
) -> None:
    lists = withdrawing(enrolled.authority, issuing, now)
    held = replace(programme, version=1, revocations_pem=lists)
    with pytest.raises(IdentityError, match="withdrawn"):
        accept_programme(pack, held)
    following = enrolled.authority.issue_authority(at=now)
    good = sign_programme(following, replace(programme, revocations_pem=lists), at=now)
    assert accept_programme(good, held).version == 7


# --- a device's own address, and answers that bring a pack


def test_a_devices_own_address_stays_when_the_settings_change(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    held = programme.delivered_to("http://127.0.0.1:4242")
    assert accept_programme(sign_programme(issuing, programme, at=now), held) == held
    later = replace(programme, version=8, upload_url="https://new.example")
    accepted = accept_programme(sign_programme(issuing, later, at=now), held)
    assert accepted.upload_url == "http://127.0.0.1:4242"
    assert accepted.as_issued().upload_url == "https://new.example"
    assert Programme.from_json(accepted.to_json()) == accepted


def test_an_answer_carries_the_pack_and_an_address_for_this_device(
    issuing: Authority, programme: Programme, pack: bytes, now: datetime
) -> None:
    request = make_device_request("Ada", "Laptop")
    chain = issuing.issue_device(request.request_pem, at=now)
    answer = write_answer(issuing, chain, pack, own_upload_url="http://127.0.0.1:1")
    _, accepted = accept_answer(request.private_key_pem, answer.to_json(), at=now)
    assert accepted.version == 7
    assert accepted.upload_url == "http://127.0.0.1:1"
    assert accepted.as_issued() == programme


def test_a_pack_swapped_in_an_answer_is_found(
    enrolled: Enrolled, issuing: Authority, programme: Programme, now: datetime
) -> None:
    request = make_device_request("Ada", "Laptop")
    chain = issuing.issue_device(request.request_pem, at=now)
    spy = str(pyrage.x25519.Identity.generate().to_public())
    recipients = (Recipient("central", spy), *programme.recipients[1:])
    swapped = forged(enrolled.device, replace(programme, recipients=recipients), now)
    content = {
        "type": "urn:auditor:enrolment-answer:2",
        "chain": list(chain),
        "programme": swapped.decode(),
        "own_upload_url": "",
    }
    # Even with the issuing key itself: a pack needs a key for programmes.
    document = issuing.as_signer().sign(canonical_json(content), ANSWER_PAYLOAD)
    with pytest.raises(IdentityError, match="not for signing programmes"):
        accept_answer(request.private_key_pem, document, at=now)


def test_an_answer_of_an_earlier_version_is_still_read(
    enrolled: Enrolled, issuing: Authority, now: datetime
) -> None:
    request = make_device_request("Ada", "Laptop")
    chain = issuing.issue_device(request.request_pem, at=now)
    settings = replace(enrolled.programme, version=UNNUMBERED).to_fields()
    assert settings["type"] == "urn:auditor:programme:1"
    content = {"type": UNNUMBERED_ANSWER_TYPE, "chain": list(chain), "programme": settings}
    document = issuing.as_signer().sign(canonical_json(content), ANSWER_PAYLOAD)
    _, accepted = accept_answer(request.private_key_pem, document, at=now)
    assert accepted == replace(enrolled.programme, version=UNNUMBERED)


def test_an_answer_of_the_earlier_form_carries_no_numbered_settings(
    issuing: Authority, programme: Programme, now: datetime
) -> None:
    request = make_device_request("Ada", "Laptop")
    chain = issuing.issue_device(request.request_pem, at=now)
    settings = replace(programme, version=10**9).to_fields()
    content = {"type": UNNUMBERED_ANSWER_TYPE, "chain": list(chain), "programme": settings}
    document = issuing.as_signer().sign(canonical_json(content), ANSWER_PAYLOAD)
    with pytest.raises(IdentityError, match="programme"):
        accept_answer(request.private_key_pem, document, at=now)


def test_a_programme_as_earlier_versions_kept_it_still_loads(enrolled: Enrolled) -> None:
    kept = canonical_json(
        {
            "type": "urn:auditor:programme:1",
            "organisation": enrolled.programme.organisation,
            "ca_certificate": enrolled.programme.ca_certificate_pem,
            "recipients": [
                {"name": one.name, "age_public_key": one.age_public_key}
                for one in enrolled.programme.recipients
            ],
            "upload_url": enrolled.programme.upload_url,
            "receipt_certificate": enrolled.programme.receipt_certificate_pem,
        }
    )
    loaded = Programme.from_json(kept)
    assert loaded == replace(enrolled.programme, version=UNNUMBERED)
    assert loaded.to_json() == kept
    assert loaded.renewal_days == 30


def test_settings_never_go_back_with_an_answer(programme: Programme) -> None:
    older = replace(programme, version=6, retention_days=1)
    unnumbered = replace(programme, version=UNNUMBERED)
    assert newer(None, older) == older
    assert newer(programme, older) == programme
    assert newer(programme, unnumbered) == programme
    assert newer(older, programme) == programme
    assert newer(unnumbered, older) == older
    own = older.delivered_to("http://[::1]:1")
    assert newer(programme, own) == programme.delivered_to("http://[::1]:1")
    assert newer(own, programme) == programme
    assert newer(own, programme, keeps_address=True) == programme.delivered_to("http://[::1]:1")


def test_a_pack_is_readable_with_a_text_editor_and_base64(pack: bytes) -> None:
    assert json.loads(pack)["payloadType"] == "application/vnd.auditor.programme+json"
