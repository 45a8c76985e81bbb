"""A bundle is worth something only if people without this program can check it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pyrage
import pytest
from bundle_samples import (
    Office,
    SealedBundle,
    changed,
    contents,
    make_office,
    plain_tar,
    seal,
    seal_by_hand,
    sign_by_hand,
    tar_of,
    with_form_media,
)
from test_bundle_faults import (
    OTHER_IDS,
    Given,
    correction_unknown_inside,
    crl,
    issuing_office,
    more_recipients,
    several,
    unknown_version,
    written,
)
from test_bundle_nested import XML, keys_of, sealed, sealed_before, with_sealed

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.bundle import SealedContent

STRANGER = str(pyrage.x25519.Identity.generate().to_public())
SCRIPT = Path(__file__).with_name("check_bundle.py")
BAGIT = Path(sys.executable).with_name("bagit.py")

pytestmark = [
    pytest.mark.skipif(
        shutil.which(tool) is None,
        reason=f"NOT CHECKED from outside: {tool} is not installed (apt install {tool})",
    )
    for tool in ("age", "openssl", "tar")
]


@pytest.fixture(scope="module")
def office() -> Office:
    return make_office()


@pytest.fixture(scope="module")
def made(office: Office, tmp_path_factory: pytest.TempPathFactory) -> SealedBundle:
    return seal(office, tmp_path_factory.mktemp("made"))


def check(
    office: Office, bundle: Path, work: Path, key: str = "", *more: object
) -> tuple[int, str]:
    """Run the script in a Python that could not import this program if it tried."""
    (work / "ca.pem").write_text(office.ca_pem)
    (work / "key").write_text((key or office.central_key) + "\n")
    done = subprocess.run(
        [
            *(sys.executable, "-I", "-S", SCRIPT, bundle),
            *("--ca", work / "ca.pem", "--identity", work / "key"),
            *("--into", work / "into", "--bagit", BAGIT, *more),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def test_age_tar_bagit_and_openssl_accept_a_fresh_bundle(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    for number, key in enumerate((office.central_key, office.escrow_key)):
        work = tmp_path / str(number)
        work.mkdir()
        assert check(office, made.path, work, key) == (0, "The bundle holds.\n")


def test_age_opens_what_was_sealed_before_the_bundle_too(office: Office, tmp_path: Path) -> None:
    made = seal(office, tmp_path, contents=with_sealed(office))
    for number, key in enumerate((office.central_key, office.escrow_key)):
        work = tmp_path / str(number)
        work.mkdir()
        assert check(office, made.path, work, key) == (0, "The bundle holds.\n")
    status, said = run_the_documents_commands(office, made.path, tmp_path)
    assert status == 0, said
    assert said.count("sealed record: ") == 3


def test_what_forms_show_is_checked_from_outside_too(office: Office, tmp_path: Path) -> None:
    made = seal(office, tmp_path, contents=with_form_media())
    assert check(office, made.path, tmp_path) == (0, "The bundle holds.\n")
    status, said = run_the_documents_commands(office, made.path, tmp_path)
    assert status == 0, said
    for lie in ({"sha256": "0" * 64}, {"file": None}):
        folder = tmp_path / str(len(lie)) / next(iter(lie))
        folder.mkdir(parents=True)
        made = seal(office, folder, contents=with_form_media(**lie))
        assert check(office, made.path, folder)[0] == 1
        assert run_the_documents_commands(office, made.path, folder)[0] != 0


def test_what_was_sealed_to_former_keys_is_no_fault_from_outside_either(
    office: Office, tmp_path: Path
) -> None:
    made = seal(office, tmp_path, contents=sealed_before(office, make_office()))
    status, said = check(office, made.path, tmp_path)
    assert (status, said.count("stays sealed")) == (0, 1)
    status, said = run_the_documents_commands(office, made.path, tmp_path)
    assert (status, said.count("stays sealed: data/records/")) == (0, 1)


@pytest.mark.parametrize(
    ("first", "fault"),
    [
        (lambda keys: sealed(XML, keys, plain_sha256="0" * 64), "is something else"),
        (lambda keys: sealed(XML, keys[:1]), "sealed to others than are named"),
        (lambda _: sealed(XML, [STRANGER, STRANGER]), "age does not open"),
    ],
)
def test_a_sealed_record_that_is_not_what_was_said_is_refused_from_outside_too(
    office: Office, tmp_path: Path, first: Callable[[list[str]], SealedContent], fault: str
) -> None:
    made = seal(office, tmp_path, contents=with_sealed(office, first(keys_of(office))))
    status, said = check(office, made.path, tmp_path)
    assert status == 1
    assert fault in said
    assert run_the_documents_commands(office, made.path, tmp_path)[0] != 0


def test_the_script_imports_nothing_of_this_program() -> None:
    assert "auditor_app" not in SCRIPT.read_text()


def test_a_changed_bundle_is_refused_from_outside_too(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    assert made.signature_path is not None
    bundle = shutil.copy(made.path, tmp_path / made.path.name)
    signature = shutil.copy(made.signature_path, tmp_path / made.signature_path.name)
    bundle.write_bytes(changed(made.path.read_bytes(), made.size // 2))
    assert check(office, bundle, tmp_path) == (1, f"{bundle.name} is not what was signed\n")
    shutil.copy(made.path, bundle)
    signature.write_bytes(changed(made.outer_dsse, 2_000))
    status, said = check(office, bundle, tmp_path)
    assert status == 1
    assert said.startswith(signature.name)


def test_another_organisations_root_is_refused_from_outside_too(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    stranger = make_office()
    status, said = check(stranger, made.path, tmp_path, office.central_key)
    assert status == 1
    assert "not the organisation's" in said


def test_a_receipt_key_that_signs_is_refused_from_outside_too(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    forger = Office(
        office.authority,
        office.receipts,
        office.programme,
        office.receipts,
        office.central_key,
        office.escrow_key,
    )
    bundle = sign_by_hand(forger, tmp_path, made.path.read_bytes())
    status, said = check(office, bundle, tmp_path)
    assert status == 1
    assert "not for bundles" in said


def rewritten(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A tar with its files changed; None leaves one out."""
    members = []
    with tarfile.open(fileobj=io.BytesIO(content)) as source:
        for info in source.getmembers():
            file = source.extractfile(info)
            assert file is not None
            new = change(info.name, file.read())
            if new is not None:
                members.append((info, new))
    return tar_of(*members)


@pytest.mark.parametrize(
    "name",
    [
        "report.pdf",
        "manifest-sha256.txt",
        "tagmanifest-sha512.txt",
        "signature.dsse.json",
        "bag-info.txt",
    ],
)
def test_a_changed_file_of_the_bag_is_refused_from_outside_too(
    office: Office, made: SealedBundle, tmp_path: Path, name: str
) -> None:
    """Sealed and signed anew after the change: the inner layer alone finds it."""

    def change(path: str, content: bytes) -> bytes:
        return changed(content, len(content) // 2) if path.endswith(f"/{name}") else content

    tar = rewritten(plain_tar(office, made), change)
    status, said = check(office, seal_by_hand(office, tmp_path, tar), tmp_path)
    assert status == 1
    assert name in said or "bagit.py does not accept the bag" in said


def test_a_correction_by_an_issued_certificate_is_accepted_from_outside(
    office: Office, tmp_path: Path
) -> None:
    """With an issuing certificate between root and device, whose list names somebody else."""
    later, issuing = issuing_office(office)
    lists = written(
        tmp_path, "lists.pem", crl(issuing, issuing_office(office)[0].device.chain_pem[0])
    )
    old, new = several(later, tmp_path, 2, number_2={"supersedes": OTHER_IDS[0]})
    status, said = check(office, new.path, tmp_path, "", "--crl", lists, "--after", old.path)
    assert (status, said) == (0, f"It supersedes {OTHER_IDS[0]}.\nThe bundle holds.\n")
    (tmp_path / "shell").mkdir()
    status, said = run_the_documents_commands(office, new.path, tmp_path / "shell", lists)
    assert status == 0, said


def test_a_revoked_certificate_is_refused_from_outside_too(office: Office, tmp_path: Path) -> None:
    later, issuing = issuing_office(office)
    made = seal(later, tmp_path)
    revoked = written(tmp_path, "lists.pem", crl(issuing, later.device.chain_pem[0]))
    other = written(tmp_path, "other.pem", crl(office.authority))
    forged = written(tmp_path, "forged.pem", crl(issuing, signed_by=make_office().authority))
    for lists in (revoked, other, forged):
        status, said = check(office, made.path, tmp_path, "", "--crl", lists)
        assert status == 1
        assert "is revoked, or the list is not its issuer's" in said
        (tmp_path / lists.stem).mkdir()
        assert run_the_documents_commands(office, made.path, tmp_path / lists.stem, lists)[0] != 0


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        (correction_unknown_inside, "disagree about supersedes"),
        (more_recipients, "sealed to others than were signed"),
        (unknown_version, "is of a form that was not signed"),
    ],
)
def test_what_the_program_finds_is_found_from_outside_too(
    office: Office, tmp_path: Path, case: Callable[[Office, Path], Given], fault: str
) -> None:
    status, said = check(office, case(office, tmp_path).files[0], tmp_path)
    assert status == 1
    assert fault in said


def test_a_bundle_in_anothers_place_is_refused_from_outside_too(
    office: Office, tmp_path: Path
) -> None:
    first, second, third = several(office, tmp_path, 3)
    status, said = check(office, third.path, tmp_path, "", "--after", first.path)
    assert (status, "has number 1, this one 3" in said) == (1, True)
    shutil.rmtree(tmp_path / "into")
    made_anew = {"contents": contents(bundle_id=OTHER_IDS[1], report_pdf=b"%PDF kinder")}
    seal(office, tmp_path, **made_anew, sequence=2, previous=first.sha256)
    status, said = check(office, third.path, tmp_path, "", "--after", second.path)
    assert (status, said) == (1, f"it was not sealed after {second.path.name}\n")
    shutil.rmtree(tmp_path / "into")
    foreign = seal(issuing_office(office)[0], tmp_path, contents=contents(bundle_id=OTHER_IDS[3]))
    status, said = check(office, second.path, tmp_path, "", "--after", foreign.path)
    assert (status, said) == (1, f"{foreign.path.name} is another device's\n")


FORMAT = Path(__file__).parents[2] / "docs" / "bundle-format.md"


def run_the_documents_commands(
    office: Office, bundle: Path, work: Path, lists: Path | None = None
) -> tuple[int, str]:
    """The shell commands of docs/bundle-format.md, as they stand there."""
    commands = FORMAT.read_text("utf-8").split("```sh\n")[1].split("```")[0]
    (work / "ca.pem").write_text(office.ca_pem)
    (work / "key").write_text(office.central_key + "\n")
    done = subprocess.run(
        ["sh", "-c", commands],
        env={
            "PATH": f"{BAGIT.parent}:{os.environ['PATH']}",
            "TMPDIR": str(work),
            "BUNDLE": str(bundle),
            "CA": str(work / "ca.pem"),
            "KEY": str(work / "key"),
            "LISTS": str(lists or ""),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_the_documented_commands_accept_a_fresh_bundle(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    status, said = run_the_documents_commands(office, made.path, tmp_path)
    assert status == 0, said
    assert said.count("Verified OK") == 2
    assert said.count("Ada Núñez") == 2
    assert said.count(made.sha256) == 1


def test_the_documented_commands_refuse_a_changed_bundle(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    assert made.signature_path is not None
    bundle = tmp_path / made.path.name
    shutil.copy(made.signature_path, tmp_path)
    bundle.write_bytes(changed(made.path.read_bytes(), made.size // 2))
    status, said = run_the_documents_commands(office, bundle, tmp_path)
    assert status != 0
    assert "unpacked in" not in said


def test_the_documented_commands_refuse_the_bundle_before_under_the_name_of_this_one(
    office: Office, tmp_path: Path
) -> None:
    """Its digest stands in the newer statement too, as that of the bundle before."""
    for name in ("older", "newer", "work"):
        (tmp_path / name).mkdir()
    older = seal(office, tmp_path / "older")
    newer = seal(
        office,
        tmp_path / "newer",
        contents=contents(bundle_id="7c9e6679-7425-40de-944b-e07fc1f90ae7"),
        sequence=2,
        previous=older.sha256,
    )
    assert run_the_documents_commands(office, newer.path, tmp_path / "work")[0] == 0
    shutil.copy(older.path, newer.path)
    status, said = run_the_documents_commands(office, newer.path, tmp_path / "work")
    assert status != 0
    assert "unpacked in" not in said
