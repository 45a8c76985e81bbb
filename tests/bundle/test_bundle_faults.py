"""Every fault by its name: made by somebody hostile, told to programs by kind, to people in words.

One case or more for each `FaultKind`; the last test sees to it that none is left out.
"""

from __future__ import annotations

import json
import shutil
import tarfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

import pyrage
import pytest
from bundle_samples import (
    NOW,
    RECORDS,
    Office,
    changed,
    contents,
    evidence,
    plain_tar,
    seal,
    seal_by_hand,
    sign_by_hand,
    tar_of,
)
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from auditor_app.bundle import BundleRecord, FaultKind, bagging, names, open_bundle, verify_bundle
from auditor_app.bundle.statements import Origin
from auditor_app.cli.bundle import bundle as command
from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import certificate_pem, load_certificate
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.keys import load_private_key
from auditor_app.identity.programme import Recipient

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from auditor_app.bundle import SealedBundle

OTHER_IDS = [f"{n}a0c2f0e-7a10-4a55-9d3e-0c1b7d1f6a01" for n in "6789"]
FORM = "<html>site</html>"
FORM_DIGEST = sha256(FORM.encode()).hexdigest()


class Given(NamedTuple):
    """What lies on the table: files, and the options to check them with."""

    files: list[Path]
    options: tuple[object, ...] = ()
    say: str = ""
    also: frozenset[FaultKind] = frozenset()


# --- an office with an issuing certificate between its root and its devices


def issuing_office(office: Office) -> tuple[Office, Authority]:
    issuing = office.authority.issue_authority("Issuing", at=NOW)
    request = make_device_request("Ada Núñez", "Laptop 7")
    answer = answer_request(issuing, request.request_pem, office.programme, at=NOW).to_json()
    device, _ = accept_answer(request.private_key_pem, answer, at=NOW)
    return replace(office, device=device), issuing


def crl(
    authority: Authority,
    *revoked: str,
    since: datetime = NOW,
    until: datetime | None = None,
    signed_by: Authority | None = None,
    point: x509.IssuingDistributionPoint | None = None,
) -> str:
    """A revocation list of `authority` with these certificates on it, and its certificate."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.certificate.subject)
        .last_update(NOW)
        .next_update(until or datetime.now(UTC) + timedelta(days=30))
        .add_extension(x509.CRLNumber(1), critical=False)
    )
    for pem in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder()
            .serial_number(load_certificate(pem).serial_number)
            .revocation_date(since)
            .build()
        )
    if point is not None:
        builder = builder.add_extension(point, critical=True)
    key = load_private_key((signed_by or authority).private_key_pem)
    signed = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()
    return signed + (authority.chain_pem[0] if authority.chain_pem[1:] else "")


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


# --- cases


def changed_signature(office: Office, folder: Path) -> Given:
    made = seal(office, folder)
    assert made.signature_path is not None
    made.signature_path.write_bytes(changed(made.outer_dsse, 900))
    return Given([made.path])


def strangers_chain(office: Office, folder: Path) -> Given:
    mallory = Authority.create("Fair Work Office", at=NOW)
    request = make_device_request("Ada Núñez", "Laptop 7")
    programme = replace(office.programme, ca_certificate_pem=mallory.root_pem)
    receipts = mallory.issue_receipt_identity(at=NOW).chain_pem[0]
    programme = replace(programme, receipt_certificate_pem=receipts)
    answer = answer_request(mallory, request.request_pem, programme, at=NOW).to_json()
    device, _ = accept_answer(request.private_key_pem, answer, at=NOW)
    return Given([seal(replace(office, device=device, programme=programme), folder).path])


def strangers_expired_chain(office: Office, folder: Path) -> Given:
    """Whose certificate would be the organisation's at no moment is a stranger, not late."""
    files = strangers_chain(office, folder).files
    return Given(files, ("--ca", written(folder, "ca.pem", office.ca_pem)), "trusted organisation")


def expired_certificate(office: Office, folder: Path) -> Given:
    tar = plain_tar(office, seal(office, folder))
    made = seal_by_hand(office, folder, tar, created_at=NOW + timedelta(days=366))
    return Given([made], (), "expired on 2027-11-23")


def certificate_of_tomorrow(office: Office, folder: Path) -> Given:
    tar = plain_tar(office, seal(office, folder))
    made = seal_by_hand(office, folder, tar, created_at=NOW - timedelta(days=3))
    return Given([made], (), "not yet on")


def revoked_certificate(office: Office, folder: Path) -> Given:
    """Signed before the day of the revocation, says the signer: whoever stole the key says that."""
    later, issuing = issuing_office(office)
    made = seal(later, folder)
    lists = crl(issuing, later.device.chain_pem[0], since=NOW + timedelta(days=1))
    return Given([made.path], ("--crl", written(folder, "crl.pem", lists)), "on 2026-11-24")


def revoked_issuing_certificate(office: Office, folder: Path) -> Given:
    later, issuing = issuing_office(office)
    made = seal(later, folder)
    lists = crl(issuing) + crl(office.authority, issuing.chain_pem[0])
    return Given([made.path], ("--crl", written(folder, "crl.pem", lists)))


def contradicting_statement(office: Office, folder: Path) -> Given:
    tar = plain_tar(office, seal(office, folder))
    return Given([seal_by_hand(office, folder, tar, sequence=7)])


def correction_unknown_inside(office: Office, folder: Path) -> Given:
    """The outer statement alone says that it takes the place of another bundle."""
    tar = plain_tar(office, seal(office, folder))
    return Given([seal_by_hand(office, folder, tar, supersedes=OTHER_IDS[0])])


def changed_bundle(office: Office, folder: Path) -> Given:
    made = seal(office, folder)
    made.path.write_bytes(changed(made.path.read_bytes(), made.size // 2))
    return Given([made.path])


def cut_bundle(office: Office, folder: Path) -> Given:
    made = seal(office, folder)
    made.path.write_bytes(made.path.read_bytes()[:-1])
    return Given([made.path])


def opened(office: Office, folder: Path) -> Path:
    return open_bundle(seal(office, folder).path, office.central_key, folder / "bag")[0]


def missing_file(office: Office, folder: Path) -> Given:
    bag = opened(office, folder)
    (bag / "data/report.pdf").unlink()
    return Given([bag])


def extra_file(office: Office, folder: Path) -> Given:
    bag = opened(office, folder)
    (bag / "data/more.xml").write_text("<more/>")
    return Given([bag])


def renamed_file(office: Office, folder: Path) -> Given:
    bag = opened(office, folder)
    (bag / "data/report.pdf").rename(bag / "data/other.pdf")
    return Given([bag], (), "It is data/report.pdf under another name.")


def renamed_form(office: Office, folder: Path) -> Given:
    bag = opened(office, folder)
    (bag / "data/forms/site-2026.1.xml").rename(bag / "data/forms/site-2026.2.xml")
    return Given([bag], (), "under another name: data/forms/site-2026.2.xml.")


def audit_with(*forms: dict[str, str], xml: str = "<data id='site' version='2026.1'/>") -> Any:
    """An audit whose first record names one form after the other."""
    records = [{"id": RECORDS[0], "form": form} for form in forms]
    return contents(
        audit={"format": "urn:auditor:audit:1", "records": records},
        records=[BundleRecord(RECORDS[0], xml)],
    )


PINNED = {"id": "site", "version": "2026.1", "sha256": FORM_DIGEST}


def record_of(office: Office, folder: Path, audit: Any, say: str) -> Given:
    key = written(folder, "key", office.central_key)
    return Given([seal(office, folder, contents=audit).path], ("--identity", key), say)


def unknown_form(office: Office, folder: Path) -> Given:
    audit = audit_with(PINNED | {"id": "elsewhere"}, xml="<data id='elsewhere' version='2026.1'/>")
    return record_of(office, folder, audit, "not among those that were signed")


def unknown_version(office: Office, folder: Path) -> Given:
    audit = audit_with(PINNED | {"version": "2025"}, xml="<data id='site' version='2025'/>")
    return record_of(office, folder, audit, "not among those that were signed")


def changed_form(office: Office, folder: Path) -> Given:
    audit = audit_with(PINNED | {"sha256": "00" * 32})
    return record_of(office, folder, audit, "not among those that were signed")


def other_version_inside(office: Office, folder: Path) -> Given:
    audit = audit_with(PINNED, xml="<data id='site' version='2025'/>")
    return record_of(office, folder, audit, "than audit.json says")


def unreadable_record(office: Office, folder: Path) -> Given:
    bomb = "<!DOCTYPE d [<!ENTITY a 'site'>]><data id='&a;' version='2026.1'/>"
    return record_of(office, folder, audit_with(PINNED, xml=bomb), "than audit.json says")


def record_without_form(office: Office, folder: Path) -> Given:
    return record_of(office, folder, audit_with(), "does not say with which form")


def foreign_key(office: Office, folder: Path) -> Given:
    made = seal(office, folder)
    key = written(folder, "key", str(pyrage.x25519.Identity.generate()))
    return Given([made.path], ("--identity", key), "key does not open it")


def one_recipient(office: Office, folder: Path) -> Given:
    tar = plain_tar(office, seal(office, folder))
    return Given([seal_by_hand(office, folder, tar, recipients=1)], (), "one recipient alone")


def more_recipients(office: Office, folder: Path) -> Given:
    tar = plain_tar(office, seal(office, folder))
    path = seal_by_hand(office, folder, tar, recipients=3)
    key = written(folder, "key", office.central_key)
    return Given([path], ("--identity", key), "3 recipients, 2 were signed")


def recipient_in_another_ones_place(office: Office, folder: Path) -> Given:
    """As many as were signed, and the key that opens it is none of them."""
    made = seal(office, folder)
    tar = plain_tar(office, made)
    mallory = pyrage.x25519.Identity.generate()
    escrow = pyrage.x25519.Recipient.from_str(office.programme.recipients[1].age_public_key)
    sign_by_hand(office, folder, pyrage.encrypt(tar, [mallory.to_public(), escrow]))
    key = written(folder, "key", str(mallory))
    return Given([made.path], ("--identity", key), "not among those that were signed")


def other_recipients_than_the_programmes(office: Office, folder: Path) -> Given:
    stranger = Recipient("escrow", str(pyrage.x25519.Identity.generate().to_public()))
    pair = (office.programme.recipients[0], stranger)
    made = seal(office, folder, programme=replace(office.programme, recipients=pair))
    keys = "\n".join(r.age_public_key for r in office.programme.recipients)
    options = (
        *("--recipients", written(folder, "keys", f"# ours\n{keys}\n")),
        *("--identity", written(folder, "key", office.central_key)),
    )
    return Given([made.path], options, "other recipients than the programme names")


def fewer_recipients_than_the_programmes(office: Office, folder: Path) -> Given:
    keys = "\n".join(str(pyrage.x25519.Identity.generate().to_public()) for _ in range(3))
    made = seal(office, folder)
    options = ("--recipients", written(folder, "keys", keys))
    return Given([made.path], options, "the programme names 3")


def armoured(office: Office, folder: Path) -> Given:
    keys = [pyrage.x25519.Recipient.from_str(r.age_public_key) for r in office.programme.recipients]
    return Given([sign_by_hand(office, folder, pyrage.encrypt(b"x", keys, armored=True))])


def no_tar(office: Office, folder: Path) -> Given:
    key = written(folder, "key", office.central_key)
    return Given([seal_by_hand(office, folder, b"no tar" * 200)], ("--identity", key))


def too_many_files(office: Office, folder: Path) -> Given:
    top = f"audit-{OTHER_IDS[0]}"
    many = tar_of(*((tarfile.TarInfo(f"{top}/data/{n}"), b"") for n in range(20_001)))
    return Given([written(folder, "bag.tar", many.decode("latin-1"))])


# --- several bundles of a device


def several(office: Office, folder: Path, count: int, **changes: Any) -> list[SealedBundle]:
    """A device's bundles from 1, each after the one before."""
    made: list[SealedBundle] = []
    for number in range(1, count + 1):
        arguments: dict[str, Any] = {
            "contents": contents(bundle_id=OTHER_IDS[number - 1]),
            "sequence": number,
            "previous": made[-1].sha256 if made else None,
        }
        made.append(seal(office, folder, **arguments | changes.get(f"number_{number}", {})))
    return made


def left_out(office: Office, folder: Path) -> Given:
    first, _, third = several(office, folder, 3)
    said = f"Number 2 of its device is missing between it and {first.path.name}."
    return Given([third.path, first.path], (), said)


def two_left_out(office: Office, folder: Path) -> Given:
    first, _, _, fourth = several(office, folder, 4)
    return Given([first.path, fourth.path], (), "Numbers 2 to 3 of its device are missing")


def exchanged(office: Office, folder: Path) -> Given:
    """The bundle in the middle is made anew after the third was sealed; both names are real."""
    first, second, third = several(office, folder, 3)
    second = seal(
        office,
        folder,
        contents=contents(bundle_id=OTHER_IDS[1], report_pdf=b"%PDF-1.7 kinder report"),
        sequence=2,
        previous=first.sha256,
    )
    files = [first.path, second.path, third.path]
    return Given(files, (), f"It was not sealed after {second.path.name}")


def same_number(office: Office, folder: Path) -> Given:
    """A vault was copied, and both copies went on."""
    first = several(office, folder, 1)[0]
    twins = [
        seal(
            office,
            folder,
            contents=contents(bundle_id=OTHER_IDS[n]),
            sequence=2,
            previous=first.sha256,
        )
        for n in (1, 2)
    ]
    return Given([first.path, *(each.path for each in twins)], (), "It has number 2 of its device")


def same_predecessor(office: Office, folder: Path) -> Given:
    first = several(office, folder, 1)[0]
    later = [
        seal(
            office,
            folder,
            contents=contents(bundle_id=OTHER_IDS[n]),
            sequence=n + 1,
            previous=first.sha256,
        )
        for n in (1, 3)
    ]
    files = [each.path for each in later]
    return Given(files, (), "It names the same bundle before it", frozenset({FaultKind.GAP}))


def first_with_a_predecessor(office: Office, folder: Path) -> Given:
    made = several(office, folder, 2, number_1={"previous": "00" * 32})
    return Given([each.path for each in made], (), "names a bundle before it")


def correction_of_a_later_one(office: Office, folder: Path) -> Given:
    made = several(office, folder, 2, number_1={"supersedes": OTHER_IDS[1]})
    return Given([each.path for each in made], (), "which was sealed later")


def correction_of_another_devices(office: Office, folder: Path) -> Given:
    own = several(office, folder, 1)[0]
    other = issuing_office(office)[0]
    changes = {"contents": contents(bundle_id=OTHER_IDS[3]), "supersedes": OTHER_IDS[0]}
    return Given([own.path, seal(other, folder, **changes).path], (), "another device sealed")


CASES: dict[FaultKind, list[Callable[[Office, Path], Given]]] = {
    FaultKind.SIGNATURE: [changed_signature],
    FaultKind.CHAIN: [strangers_chain, strangers_expired_chain],
    FaultKind.EXPIRED: [expired_certificate, certificate_of_tomorrow],
    FaultKind.REVOKED: [revoked_certificate, revoked_issuing_certificate],
    FaultKind.STATEMENT: [
        contradicting_statement,
        correction_unknown_inside,
        first_with_a_predecessor,
        correction_of_a_later_one,
        correction_of_another_devices,
    ],
    FaultKind.DIGEST: [changed_bundle],
    FaultKind.SIZE: [cut_bundle],
    FaultKind.MISSING: [missing_file],
    FaultKind.EXTRA: [extra_file],
    FaultKind.RENAMED: [renamed_file, renamed_form],
    FaultKind.FORM: [
        unknown_form,
        unknown_version,
        changed_form,
        other_version_inside,
        unreadable_record,
        record_without_form,
    ],
    FaultKind.SEAL: [armoured],
    FaultKind.RECIPIENT: [
        foreign_key,
        one_recipient,
        more_recipients,
        recipient_in_another_ones_place,
        other_recipients_than_the_programmes,
        fewer_recipients_than_the_programmes,
    ],
    FaultKind.FORMAT: [no_tar],
    FaultKind.LIMIT: [too_many_files],
    FaultKind.GAP: [left_out, two_left_out],
    FaultKind.FORK: [same_number, same_predecessor],
    FaultKind.REPLACED: [exchanged],
}


def check(office: Office, folder: Path, given: Given, *more: object) -> tuple[int, str]:
    ca = written(folder, "trusted.pem", office.ca_pem)
    options = [*([] if "--ca" in given.options else ["--ca", ca]), *given.options, *more]
    if "--identity" not in options and all(each.suffix == ".age" for each in given.files):
        options += ["--identity", written(folder, "central.key", office.central_key)]
    result = CliRunner().invoke(command, ["verify", *map(str, [*given.files, *options])])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("kind", "case"),
    [pytest.param(kind, case, id=case.__name__) for kind, all_ in CASES.items() for case in all_],
)
def test_a_fault_is_named_for_programs_and_for_people(
    office: Office, tmp_path: Path, kind: FaultKind, case: Callable[[Office, Path], Given]
) -> None:
    given = case(office, tmp_path)
    status, output = check(office, tmp_path, given, "--json")
    told = json.loads(output)
    faults = [fault for each in told["bundles"] for fault in each["faults"]] + told["among"]
    assert status == 1
    assert {fault["kind"] for fault in faults} == {kind, *given.also}, faults
    assert all(fault["message"].endswith(".") and fault["place"] for fault in faults)
    status, output = check(office, tmp_path, given)
    assert status == 1
    for fault in faults:
        assert f"{fault['place']}: {fault['message']}" in output
    assert given.say in output


def test_no_kind_of_fault_is_left_out() -> None:
    assert set(CASES) == set(FaultKind)


# --- and what is no fault


def verified(office: Office, folder: Path, files: Sequence[Path], *options: object) -> str:
    status, output = check(office, folder, Given(list(files), options))
    assert status == 0, output
    return output


def test_bundles_in_any_order_and_twice_are_one_chain(office: Office, tmp_path: Path) -> None:
    made = several(office, tmp_path, 3)
    copy = tmp_path / "copy"
    copy.mkdir()
    for each in made[1:2]:
        assert each.signature_path is not None
        shutil.copy(each.signature_path, copy)
        shutil.copy(each.path, copy)
    files = [made[2].path, copy / made[1].path.name, made[0].path, made[1].path]
    assert "nothing is missing, replaced or there twice" in verified(office, tmp_path, files)


def test_a_bag_stands_in_for_its_bundle(office: Office, tmp_path: Path) -> None:
    made = several(office, tmp_path, 3)
    bag, _ = open_bundle(made[1].path, office.central_key, tmp_path / "opened")
    verified(office, tmp_path, [made[0].path, bag, made[2].path])


def test_two_devices_do_not_disturb_each_other(office: Office, tmp_path: Path) -> None:
    own = several(office, tmp_path, 1)
    other = seal(
        issuing_office(office)[0], tmp_path, contents=contents(bundle_id=OTHER_IDS[3]), sequence=1
    )
    verified(office, tmp_path, [own[0].path, other.path])


def renewed(office: Office, folder: Path, first: SealedBundle, number: int) -> SealedBundle:
    """The device's next bundle, with the key that it has renewed meanwhile."""
    return seal(
        issuing_office(office)[0],
        folder,
        contents=contents(bundle_id=OTHER_IDS[3]),
        sequence=number,
        previous=first.sha256,
        supersedes=OTHER_IDS[0],
    )


def test_a_device_goes_on_with_the_key_that_it_renewed(office: Office, tmp_path: Path) -> None:
    first, second = several(office, tmp_path, 2)
    third = renewed(office, tmp_path, second, 3)
    verified(office, tmp_path, [third.path, first.path, second.path])
    # The one between is not at hand: a correction is still no other device's.
    verified(office, tmp_path, [third.path, first.path])


def test_a_bundle_left_out_is_missed_also_behind_a_renewed_key(
    office: Office, tmp_path: Path
) -> None:
    first, _, third = several(office, tmp_path, 3)
    fourth = renewed(office, tmp_path, third, 4)
    status, output = check(office, tmp_path, Given([first.path, third.path, fourth.path]))
    assert status == 1
    assert "Number 2 of its device is missing" in output
    forked = renewed(office, tmp_path, first, 3)
    status, output = check(office, tmp_path, Given([first.path, third.path, forked.path]))
    assert status == 1
    assert "It has number 3 of its device" in output


def test_a_correction_names_the_bundle_that_it_supersedes(office: Office, tmp_path: Path) -> None:
    made = several(office, tmp_path, 2, number_2={"supersedes": OTHER_IDS[0]})
    output = verified(office, tmp_path, [each.path for each in made])
    assert f"Supersedes:  {OTHER_IDS[0]}" in output
    assert f"Superseded:  by {OTHER_IDS[1]}" in output
    verdict = verify_bundle(made[1].path, ca_pem=office.ca_pem, identity=office.escrow_key)
    assert verdict.ok
    assert verdict.supersedes == OTHER_IDS[0]
    assert verdict.bag is not None
    assert verdict.bag.origin.supersedes == OTHER_IDS[0]
    inspected = CliRunner().invoke(command, ["inspect", str(made[1].path)])
    assert f"Supersedes:  {OTHER_IDS[0]}" in inspected.output


def test_a_bundle_that_corrects_none_is_signed_as_ever(made: SealedBundle) -> None:
    assert b"supersedes" not in made.outer_dsse


@pytest.mark.parametrize("named", ["", "the old one", None, 7, "own"])
def test_what_is_no_other_bundles_id_is_not_superseded(
    office: Office, tmp_path: Path, named: object
) -> None:
    origin = Origin(OTHER_IDS[0], NOW, 1, None, "Office", ("x",)).to_fields()
    origin["supersedes"] = OTHER_IDS[0] if named == "own" else named  # type: ignore[assignment]  # no JSON on purpose
    with pytest.raises(IdentityError, match="supersedes"):
        Origin.of_fields(origin, "It")


def test_lists_that_cannot_name_the_signer_are_not_enough(office: Office, tmp_path: Path) -> None:
    """The root's list alone names issuers: a withdrawn device would pass."""
    later, issuing = issuing_office(office)
    made = seal(later, tmp_path)
    with pytest.raises(IdentityError, match="no certificate of those who certified"):
        verify_bundle(made.path, ca_pem=office.ca_pem, crl_pem=crl(office.authority))
    verdict = verify_bundle(made.path, ca_pem=office.ca_pem, crl_pem=crl(issuing))
    assert verdict.ok


def test_what_is_not_on_the_list_is_not_revoked(office: Office, tmp_path: Path) -> None:
    later, issuing = issuing_office(office)
    made = seal(later, tmp_path)
    other = issuing_office(office)[0].device.chain_pem[0]
    lists = written(tmp_path, "crl.pem", crl(issuing, other) + crl(office.authority))
    verified(office, tmp_path, [made.path], "--crl", lists)


def test_what_was_revoked_after_it_arrived_is_not_taken_back(
    office: Office, tmp_path: Path
) -> None:
    """Somebody else wrote down when it came: the intake, whose receipt says so."""
    later, issuing = issuing_office(office)
    made = seal(later, tmp_path)
    lists = crl(issuing, later.device.chain_pem[0], since=NOW + timedelta(days=5))
    seen = partial(verify_bundle, made.path, ca_pem=office.ca_pem, crl_pem=lists)
    assert seen(at=NOW + timedelta(days=4)).ok
    (fault,) = seen(at=NOW + timedelta(days=6)).faults
    assert fault.kind is FaultKind.REVOKED


def test_a_revocation_list_that_cannot_be_used_is_an_error_of_the_asker(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    users_only = x509.IssuingDistributionPoint(None, None, True, False, None, False, False)
    issuing = issuing_office(office)[1]
    mallory = Authority.create("Fair Work Office", at=NOW)
    for text, words in [
        ("", "holds no revocation list"),
        ("nothing", "holds no revocation list"),
        (certificate_pem(office.authority.certificate), "holds no revocation list"),
        (crl(office.authority, until=NOW + timedelta(hours=1)), "to be replaced by 2026-11-23"),
        (crl(office.authority, point=users_only), "cannot be read"),
        (crl(office.authority).replace("M", "N", 3), "cannot be read"),
        (crl(office.authority, signed_by=mallory), "changed, or does not come from"),
        (crl(issuing, signed_by=mallory), "changed, or does not come from"),
        (crl(mallory), "changed, or does not come from"),
    ]:
        with pytest.raises(IdentityError, match=words):
            verify_bundle(made.path, ca_pem=office.ca_pem, crl_pem=text)


def test_a_signature_for_several_files_is_a_wrong_use(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    given = Given([made.path, made.path], ("--signature", made.signature_path))
    assert check(office, tmp_path, given)[0] == 2


def test_evidence_that_was_renamed_before_it_was_sealed_is_signed_as_it_lies(
    office: Office, tmp_path: Path
) -> None:
    """Two photos of the same content are two files, not one under another name."""
    twins = [evidence(each, b"same") for each in OTHER_IDS[:2]]
    made = seal(office, tmp_path, contents=contents(evidence=twins))
    bag, _ = open_bundle(made.path, office.central_key, tmp_path / "opened")
    (bag / f"data/evidence/{OTHER_IDS[0]}.jpg").unlink()
    verdict = verify_bundle(bag, ca_pem=office.ca_pem)
    assert [fault.kind for fault in verdict.faults] == [FaultKind.MISSING]


def test_a_bag_signed_for_one_reader_alone_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Lying(bagging.Bagging):
        def _statement(self, tag_manifests: dict[str, bytes]) -> Any:
            statement = super()._statement(tag_manifests)
            return replace(statement, recipients=(statement.recipients[0],) * 2)

    monkeypatch.setattr("auditor_app.bundle.sealing.Bagging", Lying)
    made = seal(office, tmp_path)
    (fault,) = verify_bundle(made.path, ca_pem=office.ca_pem, identity=office.central_key).faults
    assert fault.kind is FaultKind.RECIPIENT
    assert "signed for one recipient alone" in fault.message
    assert names.SIGNATURE not in fault.place
