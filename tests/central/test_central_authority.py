"""The root off the machine, the issuing key in use, and the ceremony between them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from laptops import Laptop, enrolled
from sqlalchemy import text

from auditor_app.central import Organisation, key_files
from auditor_app.central.ceremony import is_root_apart, renew_authority
from auditor_app.central.database import Database, in_file
from auditor_app.central.enrolling import EnrollingDesk, invite, withdraw
from auditor_app.central.intake import Intake
from auditor_app.central.migrating import bring_to
from auditor_app.central.migrations import BEFORE_MIGRATIONS
from auditor_app.central.publishing import publish, published_programme, published_revocations
from auditor_app.errors import CentralError, IdentityError, WrongKeyError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import Purpose, load_certificate, verify_chain
from auditor_app.identity.enrolment import accept_answer, make_device_request, write_answer
from auditor_app.identity.programme_signing import (
    accept_programme,
    read_programme,
    sign_programme,
)
from auditor_app.identity.renewal import is_renewal_due, make_renewal_key, sign_renewal
from auditor_app.identity.revocation import Reason, read_revocations
from auditor_app.sync.receipts import read_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def root_of(organisation: Organisation) -> Path:
    return organisation.folder.with_name(f"{organisation.folder.name}-root")


def take_in(organisation: Organisation, laptop: Laptop) -> bytes:
    sealed = laptop.seal()
    with sealed.path.open("rb") as file:
        return Intake(organisation).ingest(file, sealed.envelope).receipt


def earlier(tmp_path: Path) -> Organisation:
    """A store as an earlier version made it: the root's key inside, nothing else signed."""
    made = Organisation.create(tmp_path / "earlier", "Fair Work")
    root = key_files.read_authority(root_of(made), None)
    for name in ("ca.cert.pem", "ca.chain.pem", "ca.key.pem", "receipt.key.pem"):
        (made.keys_folder / name).unlink()
    (made.keys_folder / "receipt.cert.pem").unlink()
    key_files.write_authority(made.keys_folder, root, None)
    key_files.write_receipt_identity(made.keys_folder, root.issue_receipt_identity())
    made.close()
    for file in made.folder.glob("*.db*"):
        file.unlink()
    database = Database(in_file(made.folder / "registry.db"))
    with database.engine.begin() as connection:
        bring_to(connection, BEFORE_MIGRATIONS)
        connection.execute(text("DROP TABLE alembic_version"))
    database.close()
    shutil.rmtree(root_of(made))
    (made.folder / "revocations.pem").unlink()
    return Organisation.open(made.folder)


@pytest.fixture
def earlier_store(tmp_path: Path) -> Iterator[Organisation]:
    made = earlier(tmp_path)
    yield made
    made.close()


def test_the_roots_key_is_not_in_the_store(organisation: Organisation) -> None:
    root = key_files.read_authority(root_of(organisation), None)
    secret = b"".join(root.private_key_pem.splitlines()[1:-1])
    for path in organisation.folder.rglob("*"):
        if path.is_file():
            assert secret not in path.read_bytes().replace(b"\n", b""), path
    assert root.is_root
    assert root.root_pem == organisation.ca_pem
    issuing = key_files.read_authority(organisation.keys_folder, None)
    assert len(issuing.chain_pem) == 2
    assert issuing.chain_pem[-1] == root.root_pem
    assert is_root_apart(organisation)


def test_everything_works_with_the_root_away(organisation: Organisation, tmp_path: Path) -> None:
    shutil.rmtree(root_of(organisation))
    laptop = enrolled(organisation, tmp_path / "laptop")
    assert len(laptop.identity.chain_pem) == 3
    assert read_receipt(take_in(organisation, laptop), organisation.ca_pem).sequence == 1
    withdraw(organisation, organisation.registry.certificates()[0].device, Reason.SUPERSEDED)
    publish(organisation, organisation.issuing_authority(), anew=True)


def test_a_passphrase_seals_both_keys(tmp_path: Path) -> None:
    made = Organisation.create(tmp_path / "central", "Fair Work", passphrase="a long one")
    for folder in (made.keys_folder, root_of(made)):
        assert key_files.is_authority_sealed(folder)
        assert not (folder / key_files.AUTHORITY_KEY).exists()
    with pytest.raises(WrongKeyError):
        key_files.read_authority(root_of(made), "another one")
    with pytest.raises(WrongKeyError):
        made.with_issuing_key("another one")
    assert made.with_issuing_key("a long one").authority is not None
    made.close()


@pytest.mark.parametrize("where", ["inside", "taken", "a file"])
def test_the_roots_folder_is_elsewhere_and_empty(tmp_path: Path, where: str) -> None:
    root = tmp_path / "central" / "root" if where == "inside" else tmp_path / "root"
    if where == "taken":
        root.mkdir()
        (root / "thesis.txt").write_text("ten years")
    if where == "a file":
        root.write_text("ten years")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    with pytest.raises(CentralError, match=r"--root-folder|root's key"):
        Organisation.create(tmp_path / "central", "Fair Work", root_folder=root)
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


# --- the ceremony


def test_a_new_issuing_certificate_leaves_everything_before_it_valid(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    first_receipt = take_in(organisation, laptop)
    before = organisation.programme()
    issuing = renew_authority(organisation, root_of(organisation))
    assert issuing.root_pem == organisation.ca_pem
    # The certificate, the receipt and the bundles of before.
    chain = laptop.identity.chain_pem
    verify_chain(chain, organisation.ca_pem, datetime.now(UTC), Purpose.SIGN_BUNDLES)
    assert read_receipt(first_receipt, organisation.ca_pem).sequence == 1
    assert read_receipt(take_in(organisation, laptop), organisation.ca_pem).sequence == 2
    # And what comes after.
    following = enrolled(organisation, tmp_path / "following")
    assert following.identity.chain_pem[1] != chain[1]
    assert take_in(organisation, following)
    pack = published_programme(organisation)
    assert pack is not None
    assert accept_programme(pack, before).version == before.version + 1


def test_a_laptop_of_before_is_withdrawn_by_the_new_issuing_key(
    organisation: Organisation, laptop: Laptop
) -> None:
    issuing = renew_authority(organisation, root_of(organisation))
    (one,) = withdraw(
        organisation, organisation.registry.certificates()[0].device, Reason.KEY_COMPROMISE
    )
    publish(organisation, issuing, anew=True)
    issued = published_revocations(organisation)
    assert issued is not None
    revocations = read_revocations(issued.pem, organisation.ca_pem)
    assert revocations.revocation_of(load_certificate(one.pem)) is not None


@pytest.mark.parametrize("stranger", ["another root", "no root", "another key"])
def test_only_the_stores_own_root_renews(
    organisation: Organisation, tmp_path: Path, stranger: str
) -> None:
    folder = tmp_path / "stranger"
    if stranger == "another root":
        Organisation.create(tmp_path / "other", "Fair Work", root_folder=folder).close()
    elif stranger == "no root":
        shutil.copytree(organisation.keys_folder, folder)
    else:
        folder = root_of(organisation)
        key = Authority.create("Fair Work").private_key_pem
        (folder / key_files.AUTHORITY_KEY).write_bytes(key)
    before = {path.name: path.read_bytes() for path in organisation.keys_folder.iterdir()}
    with pytest.raises(CentralError, match="root"):
        renew_authority(organisation, folder)
    assert {path.name: path.read_bytes() for path in organisation.keys_folder.iterdir()} == before


def test_a_root_that_is_not_there_is_said(organisation: Organisation, tmp_path: Path) -> None:
    with pytest.raises(CentralError, match="not in the folder"):
        renew_authority(organisation, tmp_path / "nowhere")


@pytest.mark.parametrize("moves", range(6))
def test_a_stop_in_the_middle_of_the_ceremony_is_made_up_for(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """Killed before, between and after each file takes its place."""
    from pathlib import Path  # noqa: PLC0415 - to break its own method

    class KilledError(Exception):
        pass

    before = key_files.read_authority(organisation.keys_folder, None)
    done = 0
    real = Path.replace

    def broken(self: Path, target: Path) -> Path:
        nonlocal done
        if self.parent.name == "renewal":
            if done == moves:
                raise KilledError
            done += 1
        return real(self, target)

    monkeypatch.setattr(Path, "replace", broken)
    if moves < 5:
        with pytest.raises(KilledError):
            renew_authority(organisation, root_of(organisation))
    else:
        renew_authority(organisation, root_of(organisation))
    monkeypatch.undo()
    again = Organisation.open(organisation.folder)
    after = key_files.read_authority(again.keys_folder, None)
    assert after.private_key_pem != before.private_key_pem
    after.as_signer().check()
    again.receipt_identity().check()
    assert not (again.keys_folder / "renewal").exists()
    again.close()


def test_a_stop_before_the_new_keys_are_whole_changes_nothing(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key_files.read_authority(organisation.keys_folder, None)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(key_files, "write_receipt_identity", full)
    with pytest.raises(OSError, match="No space"):
        renew_authority(organisation, root_of(organisation))
    monkeypatch.undo()
    again = Organisation.open(organisation.folder)
    assert key_files.read_authority(again.keys_folder, None) == before
    again.close()
    renew_authority(organisation, root_of(organisation))


def test_a_sealed_key_leaves_none_in_clear_beside_it(organisation: Organisation) -> None:
    renew_authority(organisation, root_of(organisation), passphrase="a long one")
    assert key_files.is_authority_sealed(organisation.keys_folder)
    assert not (organisation.keys_folder / key_files.AUTHORITY_KEY).exists()


def test_no_certificate_outlives_its_issuers(organisation: Organisation, tmp_path: Path) -> None:
    issuing = key_files.read_authority(organisation.keys_folder, None)
    end = issuing.certificate.not_valid_after_utc
    laptop = enrolled(organisation, tmp_path / "late", at=end - timedelta(days=10))
    assert laptop.identity.certificate.not_valid_after_utc == end
    with pytest.raises(IdentityError, match="authority renew"):
        enrolled(organisation, tmp_path / "too late", at=end)


@pytest.mark.parametrize("reason", [None, Reason.CA_COMPROMISE])
def test_an_answer_that_was_lost_over_a_ceremony_is_given_by_the_new_issuing_key(
    organisation: Organisation, laptop: Laptop, reason: Reason | None
) -> None:
    soon = laptop.identity.certificate.not_valid_after_utc - timedelta(days=10)
    invited = make_device_request("Ada", "Laptop 8")
    code = invite(organisation, "Ada", "Laptop 8", days=7)
    redeemed = (code.number, code.secret, invited.request_pem.decode())
    following = make_renewal_key(laptop.identity)
    renewal = sign_renewal(laptop.identity, following.request_pem)
    former = EnrollingDesk(organisation, organisation.issuing_authority())
    former.redeem(*redeemed)
    former.renew(renewal, at=soon)
    issuing = renew_authority(organisation, root_of(organisation), withdraw=reason)
    desk = EnrollingDesk(organisation, issuing)
    for request, answers, at in (
        (invited, [desk.redeem(*redeemed) for _ in range(2)], None),
        (following, [desk.renew(renewal, at=soon) for _ in range(2)], soon),
    ):
        taken = {accept_answer(request.private_key_pem, one, at=at)[0] for one in answers}
        (identity,) = taken  # asked again, the same certificate as always
        assert identity.chain_pem[1:] == issuing.chain_pem


# --- a stolen issuing key


def test_a_stolen_issuing_key_is_withdrawn_and_its_laptops_renew(
    organisation: Organisation, laptop: Laptop
) -> None:
    stolen = organisation.issuing_authority()
    held = laptop.programme
    issuing = renew_authority(organisation, root_of(organisation), withdraw=Reason.CA_COMPROMISE)
    pack = published_programme(organisation)
    assert pack is not None
    programme = accept_programme(pack, held)
    found = programme.revocations.revocation_of(stolen.certificate)
    assert found is not None
    assert found.reason == "cACompromise"
    programme.revocations.require_current(datetime.now(UTC) + timedelta(days=29))
    # The thief's settings and answers are refused from now on.
    evil = sign_programme(stolen, replace(programme, version=99, revocations_pem=""))
    with pytest.raises(IdentityError, match="withdrawn"):
        accept_programme(evil, programme)
    request = make_device_request("Ada", "Laptop")
    answer = write_answer(stolen, stolen.issue_device(request.request_pem), evil)
    with pytest.raises(IdentityError, match="issuers was withdrawn"):
        accept_answer(request.private_key_pem, answer.to_json(), revocations=programme.revocations)
    # The laptop that was enrolled rightly is known, and renews long before its end.
    assert take_in(organisation, laptop)
    assert is_renewal_due(laptop.identity, programme, datetime.now(UTC))
    following = make_renewal_key(laptop.identity)
    renewal = sign_renewal(laptop.identity, following.request_pem)
    renewed = EnrollingDesk(organisation, issuing).renew(renewal)
    identity, _ = accept_answer(
        following.private_key_pem, renewed, revocations=programme.revocations
    )
    assert not is_renewal_due(identity, programme, datetime.now(UTC))


def test_a_ceremony_broken_off_after_withdrawing_is_finished_by_the_next(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(key_files, "replace_authority", killed)
        with pytest.raises(KeyboardInterrupt):
            renew_authority(organisation, root_of(organisation), withdraw=Reason.CA_COMPROMISE)
    # The former key is of no use any more, in this process or another one.
    stolen = organisation.issuing_authority()
    with pytest.raises(IdentityError, match="finish the ceremony"):
        publish(organisation, stolen, anew=True)
    with pytest.raises(IdentityError, match="finish the ceremony"):
        enrolled(organisation, laptop.folder)
    assert len(organisation.registry.certificates()) == 1
    renew_authority(organisation, root_of(organisation), withdraw=Reason.CA_COMPROMISE)
    found = organisation.programme().revocations.revocation_of(stolen.certificate)
    assert found is not None
    assert enrolled(organisation, laptop.folder)


def test_every_issuing_certificate_that_was_ever_withdrawn_stays_so(
    organisation: Organisation,
) -> None:
    stolen = []
    for _ in range(3):
        stolen.append(organisation.issuing_authority().certificate)
        renew_authority(organisation, root_of(organisation), withdraw=Reason.CA_COMPROMISE)
    publish(organisation, organisation.issuing_authority(), anew=True)
    revocations = organisation.programme().revocations
    assert all(revocations.revocation_of(one) is not None for one in stolen)
    assert revocations.revocation_of(organisation.issuing_authority().certificate) is None
    assert {one.number for one in revocations.lists} == {3, 5}


def test_a_ceremony_without_a_theft_withdraws_nothing(organisation: Organisation) -> None:
    former = organisation.issuing_authority().certificate
    renew_authority(organisation, root_of(organisation))
    assert organisation.programme().revocations.revocation_of(former) is None


# --- stores of an earlier version


def test_a_store_of_an_earlier_version_opens_enrols_withdraws_and_takes_in(
    earlier_store: Organisation, tmp_path: Path
) -> None:
    assert not is_root_apart(earlier_store)
    laptop = enrolled(earlier_store, tmp_path / "laptop")
    assert len(laptop.identity.chain_pem) == 2
    assert laptop.programme.version == 1
    assert take_in(earlier_store, laptop)
    withdraw(earlier_store, earlier_store.registry.certificates()[0].device, Reason.SUPERSEDED)
    pack = publish(earlier_store, earlier_store.issuing_authority(), anew=True)
    programme = read_programme(pack, earlier_store.ca_pem)
    assert programme.revocations.revocation_of(laptop.identity.certificate) is not None


def test_the_ceremony_moves_the_root_out_of_a_store_of_an_earlier_version(
    earlier_store: Organisation, tmp_path: Path
) -> None:
    laptop = enrolled(earlier_store, tmp_path / "laptop")
    receipt = take_in(earlier_store, laptop)
    root = key_files.read_authority(earlier_store.keys_folder, None)
    issuing = renew_authority(earlier_store, tmp_path / "stick")
    assert is_root_apart(earlier_store)
    assert key_files.read_authority(tmp_path / "stick", None) == root
    secret = b"".join(root.private_key_pem.splitlines()[1:-1])
    for path in earlier_store.folder.rglob("*"):
        if path.is_file():
            assert secret not in path.read_bytes().replace(b"\n", b""), path
    assert read_receipt(receipt, earlier_store.ca_pem)
    assert take_in(earlier_store, laptop)
    # What the root issued itself can still be withdrawn, with the root away.
    shutil.rmtree(tmp_path / "stick")
    withdraw(earlier_store, earlier_store.registry.certificates()[0].device, Reason.SUPERSEDED)
    pack = publish(earlier_store, issuing, anew=True)
    programme = read_programme(pack, earlier_store.ca_pem)
    assert programme.revocations.revocation_of(laptop.identity.certificate) is not None
