from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from auditor_app.cli.device import device
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.identity.enrolment import answer_request
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from pathlib import Path

    from identity_samples import Enrolled

    from auditor_app.identity.programme import Programme

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AUDITOR_PASSPHRASE", PASSPHRASE)
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(iterations=1))
    made.close()
    return tmp_path / "vault"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(device, [str(argument) for argument in arguments])


def ask(vault: Path, out: str, *more: object) -> Path:
    path = vault.with_name(out)
    result = run("request", vault, "--name", "Bo", "--device", "Laptop 9", "--out", path, *more)
    assert result.exit_code == 0, result.output
    return path


def reply(request: Path, authority: Authority, programme: Programme) -> Path:
    """The organisation's answer, of today: the command asks the clock."""
    path = request.with_suffix(".answer")
    path.write_bytes(answer_request(authority, request.read_bytes(), programme).to_json())
    return path


@pytest.fixture(scope="module")
def today(enrolled: Enrolled) -> tuple[Authority, Programme]:
    authority = Authority.create("Fair Work Office")
    receipts = authority.issue_receipt_identity()
    programme = replace(
        enrolled.programme,
        ca_certificate_pem=authority.root_pem,
        receipt_certificate_pem=receipts.chain_pem[0],
    )
    return authority, programme


def test_a_request_leaves_and_an_answer_enrols(
    vault: Path, today: tuple[Authority, Programme]
) -> None:
    request = ask(vault, "bo.csr")
    assert b"PRIVATE" not in request.read_bytes()
    assert "Not enrolled." in run("show", vault).output
    result = run("accept", vault, reply(request, *today))
    assert result.exit_code == 0, result.output
    root = fingerprint(load_certificate(today[0].root_pem))
    shown = run("show", vault).output
    for text in ("Bo, Laptop 9, Fair Work Office", root, "central, escrow", "https://intake"):
        assert text in shown
        assert text in result.output
    assert "Compare the CA's fingerprint" in result.output
    assert "PRIVATE" not in shown + result.output


def test_asking_again_gives_the_same_request_unless_a_new_key_is_wanted(vault: Path) -> None:
    first = ask(vault, "first.csr").read_bytes()
    assert ask(vault, "second.csr").read_bytes() == first
    assert ask(vault, "third.csr", "--new-key").read_bytes() != first


def test_a_request_is_not_written_over_a_file(vault: Path) -> None:
    out = vault.with_name("precious")
    out.write_text("mine")
    result = run("request", vault, "--name", "Bo", "--device", "L", "--out", out)
    assert result.exit_code == 2
    assert out.read_text() == "mine"


def test_the_answer_to_somebody_else_is_refused(
    vault: Path, enrolled: Enrolled, today: tuple[Authority, Programme]
) -> None:
    ask(vault, "bo.csr")
    other = vault.with_name("other.csr")
    other.write_bytes(enrolled.request_pem)
    result = run("accept", vault, reply(other, *today))
    assert result.exit_code == 1
    assert "not for this device's key" in result.output
    assert "Not enrolled." in run("show", vault).output


def test_an_answer_without_a_request_is_refused(vault: Path, tmp_path: Path) -> None:
    nonsense = tmp_path / "nonsense"
    nonsense.write_bytes(b"{}")
    assert "asked for no certificate" in run("accept", vault, nonsense).output
    ask(vault, "bo.csr")
    result = run("accept", vault, nonsense)
    assert result.exit_code == 1
    assert "DSSE" in result.output


def test_the_fingerprint_that_was_told_must_be_the_answers(
    vault: Path, today: tuple[Authority, Programme]
) -> None:
    answer = reply(ask(vault, "bo.csr"), *today)
    root = fingerprint(load_certificate(today[0].root_pem))
    wrong = run("accept", vault, answer, "--ca-fingerprint", root.replace(":", "")[::-1])
    assert wrong.exit_code == 1
    assert "Not enrolled." in run("show", vault).output
    right = run("accept", vault, answer, "--ca-fingerprint", root.lower())
    assert right.exit_code == 0, right.output


def test_a_renewal_must_come_from_the_same_organisation(
    vault: Path, today: tuple[Authority, Programme]
) -> None:
    request = ask(vault, "bo.csr")
    assert run("accept", vault, reply(request, *today)).exit_code == 0
    assert run("accept", vault, reply(request, *today)).exit_code == 0
    stranger = Authority.create("Fair Work Office")
    theirs = replace(
        today[1],
        ca_certificate_pem=stranger.root_pem,
        receipt_certificate_pem=stranger.issue_receipt_identity().chain_pem[0],
    )
    result = run("accept", vault, reply(request, stranger, theirs))
    assert result.exit_code == 1
    assert "another organisation" in result.output


def test_a_wrong_passphrase_is_one_sentence(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_PASSPHRASE", "wrong")
    result = run("show", vault)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
