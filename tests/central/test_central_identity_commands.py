"""`auditor-central authority|device|invite|programme` and `serve --enrol`, as people meet them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pyrage
import pytest
from click.testing import CliRunner

from auditor_app.central import Organisation, key_files
from auditor_app.cli.central import main
from auditor_app.cli.device import device
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.identity.invitation import InvitationCode
from auditor_app.identity.programme_signing import read_programme
from auditor_app.identity.renewal import make_renewal_key, sign_renewal
from auditor_app.identity.revocation import read_revocations
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.testing import Result

    from auditor_app.identity.signing import SigningIdentity

COMMAND = Path(sys.executable).with_name("auditor-central")
PASSPHRASE = "correct horse battery staple"


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AUDITOR_PASSPHRASE", "AUDITOR_ROOT_PASSPHRASE", "AUDITOR_ENROLMENT_CODE"):
        monkeypatch.delenv(name, raising=False)
    before = os.umask(0o022)  # the command sets its own: put back after it
    yield
    os.umask(before)


class QuickSeal:
    """Stands for age's passphrase seal, which takes seconds by intention; tested for real in
    `test_central_authority`."""

    def encrypt(self, content: bytes, passphrase: str) -> bytes:
        return passphrase.encode() + b"\n" + content[::-1]

    def decrypt(self, sealed: bytes, passphrase: str) -> bytes:
        used, _, content = sealed.partition(b"\n")
        if used != passphrase.encode():
            raise pyrage.DecryptError
        return content[::-1]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_files.pyrage, "passphrase", QuickSeal())


def run(*words: object, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(main, [str(word) for word in words])


def good(*words: object, **environment: str) -> str:
    done = run(*words, **environment)
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def central(tmp_path: Path) -> Path:
    good("init", tmp_path / "central", "--name", "Fair Work", "--url", "https://c.example")
    return tmp_path / "central"


def laptop(central: Path, name: str = "Ada") -> SigningIdentity:
    request = make_device_request(name, "Laptop 7")
    asked, answer = central.with_name(f"{name}.csr"), central.with_name(f"{name}.json")
    asked.write_bytes(request.request_pem)
    good("enrol", central, asked, "--out", answer)
    return accept_answer(request.private_key_pem, answer.read_bytes())[0]


def test_init_says_where_the_roots_key_is_and_that_it_has_to_go(tmp_path: Path) -> None:
    said = good("init", tmp_path / "central", "--name", "Fair Work")
    assert f"Move {tmp_path / 'central-root'} off this machine" in said
    said = good(
        *("init", tmp_path / "other", "--name", "Fair Work"),
        *("--root-folder", tmp_path / "stick" / "root"),
    )
    assert (tmp_path / "stick" / "root" / key_files.AUTHORITY_KEY).exists()
    assert not (tmp_path / "other-root").exists()
    assert "PRIVATE" not in said


def test_devices_are_listed_with_what_withdrawing_needs(central: Path) -> None:
    identity = laptop(central)
    listed = good("device", "list", central)
    assert str(identity.subject) in listed
    assert "valid to" in listed
    assert "Certificates: 1. Devices: 1." in listed
    named = next(line.split()[1] for line in listed.splitlines() if line.startswith("  device"))
    said = good("device", "revoke", central, named[:16], "--reason", "keyCompromise")
    assert "Withdrawn: Ada, Laptop 7, Fair Work" in said
    assert "(keyCompromise)" in good("device", "list", central)
    organisation = Organisation.open(central)
    text = (central / "revocations.pem").read_text()
    found = read_revocations(text, organisation.ca_pem).revocation_of(identity.certificate)
    assert found is not None
    organisation.close()


def test_a_device_that_is_not_there_is_one_sentence(central: Path) -> None:
    done = run("device", "revoke", central, "f" * 64)
    assert done.exit_code == 1
    assert "named so" in done.output
    assert run("device", "revoke", central, "f" * 64, "--reason", "hold").exit_code == 2


@pytest.mark.usefixtures("quick")
def test_withdrawing_works_at_once_even_where_no_list_can_be_signed(tmp_path: Path) -> None:
    central = tmp_path / "central"
    good("init", central, "--name", "X", AUDITOR_PASSPHRASE=PASSPHRASE)
    request = tmp_path / "request"
    request.write_bytes(make_device_request("Ada", "Laptop 7").request_pem)
    words = ("enrol", central, request, "--out", tmp_path / "answer")
    good(*words, AUDITOR_PASSPHRASE=PASSPHRASE)
    organisation = Organisation.open(central)
    (one,) = organisation.registry.certificates()
    done = run("device", "revoke", central, one.fingerprint, AUDITOR_PASSPHRASE="wrong")
    assert done.exit_code == 1
    assert "refuses it from now on, but no new list" in done.output
    known = organisation.registry.certificate(one.fingerprint)
    assert known is not None
    assert known.revoked_at is not None
    # What the message says to do then.
    words = ("programme", central, "--out", tmp_path / "programme")
    good(*words, AUDITOR_PASSPHRASE=PASSPHRASE)
    lists = read_revocations((central / "revocations.pem").read_text(), organisation.ca_pem)
    assert len(lists.lists[0]) == 1
    organisation.close()


def test_an_invitation_prints_the_code_and_nothing_else(central: Path) -> None:
    said = good("invite", central, "--name", "Ada", "--device", "Laptop 7")
    organisation = Organisation.open(central)
    InvitationCode.parse(said).require_root(organisation.ca_pem)
    organisation.close()
    assert len(said.splitlines()) == 1
    for days in ("0", "91"):
        wrong = ("invite", central, "--name", "Ada", "--device", "L", "--days", days)
        assert run(*wrong).exit_code == 2


def test_the_programme_is_written_with_its_number_and_never_over_a_file(
    central: Path, tmp_path: Path
) -> None:
    assert "number 1" in good("programme", central, "--out", tmp_path / "one")
    assert "number 1" in good("programme", central, "--out", tmp_path / "again")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "again").read_bytes()
    settings = central / "central.json"
    settings.write_text(settings.read_text().replace('"retention_days": 0', '"retention_days": 9'))
    assert "number 2" in good("programme", central, "--out", tmp_path / "two")
    assert read_programme((tmp_path / "two").read_bytes()).retention_days == 9
    assert run("programme", central, "--out", tmp_path / "two").exit_code == 2


def test_the_key_ceremony(central: Path, tmp_path: Path) -> None:
    identity = laptop(central)
    root = central.with_name("central-root")
    shutil.move(root, tmp_path / "stick")
    done = run("authority", "renew", central, "--root", root)
    assert done.exit_code == 1
    assert "Bring it back" in done.output
    said = good("authority", "renew", central, "--root", tmp_path / "stick")
    assert "Take" in said
    assert "PRIVATE" not in said
    assert laptop(central, "Bo").chain_pem[1] != identity.chain_pem[1]


@pytest.mark.usefixtures("quick")
def test_the_key_ceremony_with_a_passphrase_of_the_roots_own(tmp_path: Path) -> None:
    central, root = tmp_path / "central", tmp_path / "central-root"
    good("init", central, "--name", "X", AUDITOR_PASSPHRASE=PASSPHRASE)
    words = ("authority", "renew", central, "--root", root)
    done = run(*words, AUDITOR_PASSPHRASE="new one")
    assert done.exit_code == 1
    assert "does not open" in done.output
    assert run(*words).exit_code == 2  # a sealed key is not replaced by one in clear
    good(*words, AUDITOR_PASSPHRASE="new one", AUDITOR_ROOT_PASSPHRASE=PASSPHRASE)
    request = tmp_path / "request"
    request.write_bytes(make_device_request("Ada", "Laptop 7").request_pem)
    enrol = ("enrol", central, request, "--out", tmp_path / "answer")
    assert run(*enrol, AUDITOR_PASSPHRASE=PASSPHRASE).exit_code == 1
    good(*enrol, AUDITOR_PASSPHRASE="new one")


def test_enrol_answers_a_renewal_by_file(central: Path, tmp_path: Path) -> None:
    request = make_device_request("Ada", "Laptop 7")
    (tmp_path / "request").write_bytes(request.request_pem)
    words = ("enrol", central, tmp_path / "request", "--out", tmp_path / "answer")
    good(*words, "--days", 20)
    identity, _ = accept_answer(request.private_key_pem, (tmp_path / "answer").read_bytes())
    following = make_renewal_key(identity)
    (tmp_path / "renewal").write_bytes(sign_renewal(identity, following.request_pem))
    words = ("enrol", central, tmp_path / "renewal", "--out", tmp_path / "renewed")
    assert run(*words, "--days", 20).exit_code == 2
    good(*words)
    renewed, _ = accept_answer(following.private_key_pem, (tmp_path / "renewed").read_bytes())
    assert renewed.subject == identity.subject
    (tmp_path / "renewal").write_bytes(b"{}")
    done = run("enrol", central, tmp_path / "renewal", "--out", tmp_path / "third")
    assert done.exit_code == 1
    assert not (tmp_path / "third").exists()


# --- the real process, and the laptop's own commands


@pytest.fixture
def serving(central: Path) -> Iterator[str]:
    started = subprocess.Popen(
        [COMMAND, "serve", central, "--enrol"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert started.stdout is not None
    line = started.stdout.readline()
    assert line.startswith("listening on "), line
    yield line.split()[-1]
    started.terminate()
    assert started.wait(timeout=20) == 0
    started.stdout.close()


def laptops(*words: object, **environment: str) -> Result:
    secret = {"AUDITOR_PASSPHRASE": PASSPHRASE}
    return CliRunner(env=secret | environment).invoke(device, [str(word) for word in words])


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(iterations=1))
    made.close()
    return tmp_path / "vault"


def test_a_laptop_enrols_renews_and_takes_settings_by_commands_alone(
    central: Path, serving: str, vault: Path, tmp_path: Path
) -> None:
    # Due at once: the laptop below gets a certificate for a year.
    settings = central / "central.json"
    settings.write_text(settings.read_text().replace('"renewal_days": 30', '"renewal_days": 400'))
    good("programme", central, "--out", tmp_path / "pack")
    code = good("invite", central, "--name", "Ada", "--device", "Laptop 7").strip()
    words = ("enrol", vault, "--url", serving, "--name", "Ada", "--device", "Laptop 7")
    wrong = laptops(*words, AUDITOR_ENROLMENT_CODE=code[:-1])
    assert wrong.exit_code == 1
    assert "enrolment code" in wrong.output
    (tmp_path / "code").write_text(f"{code.lower()}\n")
    done = laptops(*words, "--code-file", tmp_path / "code")
    assert done.exit_code == 0, done.output
    assert "Enrolled: Ada, Laptop 7, Fair Work" in done.output
    assert code not in done.output
    shown = laptops("show", vault).output
    # By file: the running store still has the renewal days that it was started with.
    out = tmp_path / "renewal"
    assert laptops("renew", vault, "--out", out).exit_code == 0
    assert laptops("renew", vault, "--out", out).exit_code == 2
    good("enrol", central, out, "--out", tmp_path / "renewed")
    accepted = laptops("accept", vault, tmp_path / "renewed")
    assert accepted.exit_code == 0, accepted.output
    assert laptops("show", vault).output != shown
    held = laptops("programme", vault, tmp_path / "pack")
    assert held.exit_code == 0, held.output
    assert "Settings:" in held.output
    assert "already" in held.output
    (tmp_path / "pack").write_bytes((tmp_path / "pack").read_bytes()[:-1])
    refused = laptops("programme", vault, tmp_path / "pack")
    assert refused.exit_code == 1
    assert "Traceback" not in refused.output


def test_a_code_lets_an_answer_by_file_prove_its_organisation(
    central: Path, vault: Path, tmp_path: Path
) -> None:
    code = good("invite", central, "--name", "Ada", "--device", "Laptop 7")
    good("init", tmp_path / "stranger", "--name", "Fair Work")
    words = ("request", vault, "--name", "Ada", "--device", "L", "--out", tmp_path / "csr")
    assert laptops(*words).exit_code == 0
    for store in ("stranger", "central"):
        good("enrol", tmp_path / store, tmp_path / "csr", "--out", tmp_path / f"{store}.json")
    accept = ("--check-code",)
    refused = laptops(
        "accept", vault, tmp_path / "stranger.json", *accept, AUDITOR_ENROLMENT_CODE=code
    )
    assert refused.exit_code == 1
    assert "another organisation" in refused.output
    done = laptops("accept", vault, tmp_path / "central.json", *accept, AUDITOR_ENROLMENT_CODE=code)
    assert done.exit_code == 0, done.output
    assert "Compare" not in done.output


def test_what_the_laptop_cannot_do_yet_is_one_sentence(vault: Path, tmp_path: Path) -> None:
    (tmp_path / "pack").write_bytes(b"{}")
    for words in (
        ("renew", vault),
        ("renew", vault, "--out", tmp_path / "renewal"),
        ("programme", vault),
        ("programme", vault, tmp_path / "pack"),
    ):
        done = laptops(*words)
        assert done.exit_code == 1
        assert "not enrolled" in done.output
        assert "Traceback" not in done.output
    assert not (tmp_path / "renewal").exists()
