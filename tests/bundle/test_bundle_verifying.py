from __future__ import annotations

import io
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pyrage
import pytest
from bundle_samples import (
    BUNDLE_ID,
    NOW,
    PHOTOS,
    RECORDS,
    Office,
    changed,
    contents,
    make_office,
    places,
    plain_tar,
    seal,
    seal_by_hand,
    sign_by_hand,
    verify,
)

from auditor_app.bundle import FaultKind, SealedBundle, names, open_bundle, read_seal
from auditor_app.errors import BundleError, IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD
from auditor_app.identity.enrolment import make_device_request
from auditor_app.identity.signing import SigningIdentity

if TYPE_CHECKING:
    from pathlib import Path

SIGNATURE = f"audit-{BUNDLE_ID}.bundle.dsse.json"
BUNDLE = f"audit-{BUNDLE_ID}.bundle.age"


def test_without_a_key_the_outside_is_checked(office: Office, delivered: Path) -> None:
    verdict = verify(office, delivered)
    assert verdict.ok
    assert not verdict.opened
    assert verdict.counts is None
    assert verdict.signer == "Ada Núñez, Laptop 7, Fair Work Office"


def test_a_bag_and_a_tar_of_it_are_checked_too(
    office: Office, made: SealedBundle, bag: Path, tmp_path: Path
) -> None:
    assert verify(office, bag).ok
    tar = tmp_path / "bag.tar"
    tar.write_bytes(plain_tar(office, made))
    verdict = verify(office, tar)
    assert verdict.ok
    assert verdict.opened
    assert verdict.signer == "Ada Núñez, Laptop 7, Fair Work Office"


def test_the_folder_of_a_bag_may_have_any_name(office: Office, bag: Path) -> None:
    assert verify(office, bag.rename(bag.with_name("copied here"))).ok


def test_files_can_be_kept_while_checking(office: Office, made: SealedBundle) -> None:
    verdict = verify(
        office, made.path, identity=office.central_key, keep=lambda path: path.endswith(".xml")
    )
    assert set(verdict.kept) >= {f"data/records/{name}.xml" for name in RECORDS}
    assert "data/audit.json" not in verdict.kept
    assert verdict.kept[f"data/records/{RECORDS[0]}.xml"].decode().endswith("é</data>")


# --- one byte


def test_a_byte_changed_anywhere_in_the_bundle_is_found_and_blamed_on_it(
    office: Office, delivered: Path
) -> None:
    content = delivered.read_bytes()
    for place in {0, 5, 30, 200, len(content) - 1, *range(0, len(content), len(content) // 40)}:
        delivered.write_bytes(changed(content, place))
        for key in (None, office.central_key):
            verdict = verify(office, delivered, identity=key)
            assert [str(f) for f in verdict.faults] == [
                f"{BUNDLE}: Its content is not what was signed."
            ]
            assert not verdict.opened


def test_a_byte_changed_anywhere_in_the_signature_is_found_and_blamed_on_it(
    office: Office, delivered: Path
) -> None:
    signature = delivered.with_name(SIGNATURE)
    content = signature.read_bytes()
    for place in range(len(content)):
        for change in (0x01, 0x20):
            signature.write_bytes(changed(content, place, change))
            verdict = verify(office, delivered)
            assert places(verdict) == {SIGNATURE}
            assert verdict.faults[0].kind is FaultKind.SIGNATURE


def test_a_byte_changed_in_any_file_of_the_bag_is_found_and_blamed_on_it(
    office: Office, bag: Path
) -> None:
    for file in sorted(path for path in bag.rglob("*") if path.is_file()):
        content = file.read_bytes()
        for place in {0, len(content) // 3, len(content) // 2, len(content) - 1}:
            file.write_bytes(changed(content, place))
            verdict = verify(office, bag)
            assert places(verdict) == {str(file.relative_to(bag))}, place
            assert file.name in str(verdict.faults[0])
        file.write_bytes(content)
    assert verify(office, bag).ok


def test_every_byte_of_the_bags_signature_counts(office: Office, bag: Path) -> None:
    file = bag / names.SIGNATURE
    content = file.read_bytes()
    for place in range(0, len(content), 3):
        file.write_bytes(changed(content, place, 0x20))
        assert places(verify(office, bag)) == {names.SIGNATURE}


def test_a_byte_changed_anywhere_in_a_tar_is_found(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    content = plain_tar(office, made)
    path = tmp_path / "bag.tar"
    step = len(content) // 150
    for place in {*range(1024), *range(0, len(content), step), len(content) - 1}:
        path.write_bytes(changed(content, place))
        assert not verify(office, path).ok, place


# --- more and less


@pytest.mark.parametrize("length", [0, 1, 100, 5_000])
def test_a_bundle_cut_short_is_found(office: Office, delivered: Path, length: int) -> None:
    delivered.write_bytes(delivered.read_bytes()[:length])
    verdict = verify(office, delivered, identity=office.central_key)
    assert f"It has {length} bytes" in str(verdict.faults[0])
    assert places(verdict) == {BUNDLE}


def test_a_bundle_made_longer_is_found(office: Office, delivered: Path) -> None:
    with delivered.open("ab") as file:
        file.write(b"\0")
    (fault,) = verify(office, delivered, identity=office.central_key).faults
    assert fault.kind is FaultKind.SIZE


def test_a_missing_signature_is_said(office: Office, delivered: Path) -> None:
    delivered.with_name(SIGNATURE).unlink()
    (fault,) = verify(office, delivered).faults
    assert fault.kind is FaultKind.MISSING
    assert str(fault) == f"{SIGNATURE}: The signature file is missing."


def test_the_signature_may_lie_elsewhere(office: Office, delivered: Path) -> None:
    elsewhere = delivered.with_name(SIGNATURE).rename(delivered.with_name("elsewhere.json"))
    assert verify(office, delivered, signature_path=elsewhere).ok
    assert verify(office, delivered, signature=elsewhere.read_bytes()).ok


def test_a_renamed_bundle_is_still_the_same_bundle(office: Office, delivered: Path) -> None:
    moved = delivered.rename(delivered.with_name("from stick.age"))
    assert verify(office, moved, signature_path=delivered.with_name(SIGNATURE)).ok


@pytest.mark.parametrize(
    "name",
    [
        "data/report.pdf",
        "data/audit.json",
        f"data/evidence/{PHOTOS[0]}.jpg",
        "manifest-sha256.txt",
        "tagmanifest-sha512.txt",
        "bagit.txt",
        "signature.dsse.json",
    ],
)
def test_a_file_taken_out_of_the_bag_is_named(office: Office, bag: Path, name: str) -> None:
    (bag / name).unlink()
    verdict = verify(office, bag)
    assert places(verdict) == {name}
    assert verdict.faults[0].kind is FaultKind.MISSING


@pytest.mark.parametrize("name", ["data/more.txt", "data/evidence/x.jpg", "note.txt", "fetch.txt"])
def test_a_file_put_into_the_bag_is_named(office: Office, bag: Path, name: str) -> None:
    (bag / name).write_bytes(b"")
    verdict = verify(office, bag)
    assert places(verdict) == {name}
    assert verdict.faults[0].kind is FaultKind.EXTRA


def test_a_file_renamed_in_the_bag_is_named_twice(office: Office, bag: Path) -> None:
    (bag / "data/report.pdf").rename(bag / "data/other.pdf")
    assert places(verify(office, bag)) == {"data/report.pdf", "data/other.pdf"}


def test_two_files_exchanged_are_both_named(office: Office, bag: Path) -> None:
    first, second = (bag / f"data/evidence/{name}.jpg" for name in PHOTOS)
    kept = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(kept)
    assert places(verify(office, bag)) == {f"data/evidence/{name}.jpg" for name in PHOTOS}


# --- whose


def test_another_organisation_is_not_trusted(office: Office, delivered: Path, bag: Path) -> None:
    stranger = Authority.create("Fair Work Office", at=NOW).root_pem
    for path in (delivered, bag):
        verdict = verify(replace_root(office, stranger), path)
        assert verdict.faults[0].kind is FaultKind.CHAIN
        assert verdict.signer == ""


def replace_root(office: Office, pem: str) -> Office:
    return replace(office, programme=replace(office.programme, ca_certificate_pem=pem))


def test_the_chain_must_hold_when_it_was_signed_or_when_one_asks(
    office: Office, delivered: Path
) -> None:
    assert verify(office, delivered, at=NOW + timedelta(days=10)).ok
    (fault,) = verify(office, delivered, at=NOW + timedelta(days=400)).faults
    assert fault.kind is FaultKind.EXPIRED
    assert "expired" in fault.message


def test_a_statement_by_the_receipt_key_is_no_bundles(office: Office, tmp_path: Path) -> None:
    forger = replace(office, device=office.receipts)
    path = sign_by_hand(forger, tmp_path, b"age-encryption.org/v1\n")
    fault = verify(office, path).faults[0]
    assert (fault.kind, fault.place) == (FaultKind.CHAIN, SIGNATURE)


def test_a_chain_that_names_somebody_else_does_not_fit_the_signature(
    office: Office, tmp_path: Path
) -> None:
    request = make_device_request("Mallory", "Laptop 8")
    other = SigningIdentity(
        request.private_key_pem, office.authority.issue_device(request.request_pem, at=NOW)
    )
    forger = replace(office, device=other)
    path = sign_by_hand(forger, tmp_path, b"x", chain_pem=office.device.chain_pem)
    fault = verify(office, path).faults[0]
    assert (fault.kind, fault.place) == (FaultKind.SIGNATURE, SIGNATURE)


def test_the_signature_of_another_bundle_does_not_fit(
    office: Office, delivered: Path, tmp_path: Path
) -> None:
    other = contents(bundle_id="6a0c2f0e-7a10-4a55-9d3e-0c1b7d1f6a02", report_pdf=b"longer" * 9)
    foreign = seal(office, tmp_path, contents=other, sequence=2)
    verdict = verify(office, delivered, signature=foreign.outer_dsse, identity=office.central_key)
    assert not verdict.ok
    assert not verdict.opened


def test_a_bag_in_a_foreign_seal_is_found(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    """A device that seals another one's bag anew, under a number of its own."""
    path = seal_by_hand(office, tmp_path, plain_tar(office, made), sequence=9)
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert (fault.kind, fault.place) == (FaultKind.STATEMENT, SIGNATURE)


def test_a_bag_sealed_to_others_than_were_signed_is_found(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    path = seal_by_hand(office, tmp_path, plain_tar(office, made), recipients=3)
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert (fault.kind, fault.place) == (FaultKind.RECIPIENT, BUNDLE)


def test_a_signature_file_that_signs_the_bag_is_no_outer_one(
    office: Office, delivered: Path, made_bag: Path
) -> None:
    verdict = verify(office, delivered, signature=(made_bag / names.SIGNATURE).read_bytes())
    assert places(verdict) == {SIGNATURE}


def test_a_passphrase_sealed_file_is_never_opened(office: Office, tmp_path: Path) -> None:
    stanza = b"-> scrypt %b 18\n%b\n--- %b\n" % (b"A" * 22, b"A" * 43, b"A" * 43)
    header = b"age-encryption.org/v1\n" + stanza
    path = sign_by_hand(office, tmp_path, header + bytes(64))
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert fault.kind is FaultKind.SEAL
    assert "public keys alone" in fault.message


def test_armour_is_no_bundle(office: Office, tmp_path: Path) -> None:
    own = pyrage.x25519.Identity.from_str(office.central_key).to_public()
    path = sign_by_hand(office, tmp_path, pyrage.encrypt(b"x", [own], armored=True))
    assert verify(office, path, identity=office.central_key).faults[0].kind is FaultKind.SEAL


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04" + b"\0" * 600])
def test_what_is_no_bundle_at_all_is_refused_in_words(
    office: Office, tmp_path: Path, content: bytes
) -> None:
    for name in ("x.bundle.age", "x.tar", "x.bin"):
        path = tmp_path / name
        path.write_bytes(content)
        verdict = verify(office, path, identity=office.central_key)
        assert not verdict.ok
        assert name in {fault.place for fault in verdict.faults} or name == "x.bundle.age"


def test_a_root_or_a_key_that_is_none_is_an_error_of_the_asker(
    office: Office, delivered: Path
) -> None:
    with pytest.raises(IdentityError):
        verify(replace_root(office, "nothing"), delivered)
    with pytest.raises(IdentityError):
        verify(office, delivered, identity="nothing")


# --- the outer signature alone


def test_who_sends_a_bundle_is_known_before_it_comes(office: Office, made: SealedBundle) -> None:
    seen = read_seal(made.outer_dsse, ca_pem=office.ca_pem)
    assert seen.statement.sha256 == made.sha256
    assert seen.statement.size == made.size
    assert seen.statement.origin.bundle_id == BUNDLE_ID


def test_a_forged_outer_signature_is_refused(office: Office, made: SealedBundle) -> None:
    with pytest.raises(BundleError):
        read_seal(made.outer_dsse, ca_pem=make_office().ca_pem)
    with pytest.raises(BundleError):
        read_seal(office.device.sign(b"{}", IN_TOTO_PAYLOAD), ca_pem=office.ca_pem)
    with pytest.raises(BundleError):
        read_seal(b"", ca_pem=office.ca_pem)


# --- opening


def test_opening_leaves_a_bag_that_verifies(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    folder, verdict = open_bundle(made.path, office.escrow_key, tmp_path, ca_pem=office.ca_pem)
    assert folder == tmp_path / f"audit-{BUNDLE_ID}"
    assert verdict.ok
    assert verify(office, folder).ok
    assert list(tmp_path.iterdir()) == [folder]


def test_opening_what_is_not_whole_leaves_nothing(office: Office, delivered: Path) -> None:
    content = delivered.read_bytes()
    into = delivered.with_name("into")
    for broken in (changed(content, len(content) - 9), content[:-40_000], b""):
        delivered.write_bytes(broken)
        with pytest.raises(BundleError):
            open_bundle(delivered, office.central_key, into)
        assert list(into.iterdir()) == []


def test_opening_for_a_stranger_leaves_nothing(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    stranger = str(pyrage.x25519.Identity.generate())
    with pytest.raises(BundleError, match="key does not open it"):
        open_bundle(made.path, stranger, tmp_path)
    with pytest.raises(BundleError, match="trusted organisation"):
        open_bundle(made.path, office.central_key, tmp_path, ca_pem=make_office().ca_pem)
    assert list(tmp_path.iterdir()) == []


def test_opening_never_writes_over_anything(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    kept = tmp_path / f"audit-{BUNDLE_ID}"
    kept.mkdir()
    (kept / "mine").write_text("mine")
    with pytest.raises(BundleError, match="there already"):
        open_bundle(made.path, office.central_key, tmp_path)
    assert [path.name for path in kept.iterdir()] == ["mine"]
    shutil.rmtree(kept)


def test_a_folder_that_is_no_bag_is_said_in_one_sentence(office: Office, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"holiday-{number}.jpg").write_bytes(b"x")
    (fault,) = verify(office, tmp_path).faults
    assert fault.place == "bagit.txt"


# --- as a stream


class Pipe(io.RawIOBase):
    """What comes from a network: short pieces, once, with no way back."""

    def __init__(self, content: bytes) -> None:
        self._rest = content

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        taken = self._rest[: min(size, 700) if size >= 0 else None]
        self._rest = self._rest[len(taken) :]
        return taken


def test_a_bundle_is_checked_while_it_comes(office: Office, made: SealedBundle) -> None:
    verdict = verify(
        office,
        Pipe(made.path.read_bytes()),
        name="from the store",
        signature=made.outer_dsse,
        identity=office.central_key,
    )
    assert verdict.ok, verdict.faults
    assert (verdict.name, verdict.opened) == ("from the store", True)
    assert (verdict.sha256, verdict.size) == (made.sha256, made.size)
    broken = Pipe(changed(made.path.read_bytes(), made.size // 2))
    (fault,) = verify(office, broken, name="from the store", signature=made.outer_dsse).faults
    assert str(fault) == "from the store: Its content is not what was signed."


def test_a_stream_without_its_signature_is_a_fault_of_the_caller(
    office: Office, made: SealedBundle
) -> None:
    with pytest.raises(ValueError, match="lonely"):
        verify(office, Pipe(made.path.read_bytes()), name="lonely")
