from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bundle_samples import BUNDLE_ID, Office, SealedBundle, changed, make_office, plain_tar
from click.testing import CliRunner, Result

from auditor_app.cli.bundle import bundle
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from pathlib import Path

SIGNATURE = f"audit-{BUNDLE_ID}.bundle.dsse.json"


@pytest.fixture
def ca(office: Office, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    path.write_text(office.ca_pem)
    return path


@pytest.fixture
def key(office: Office, tmp_path: Path) -> Path:
    path = tmp_path / "central.key"
    path.write_text(f"# public key: age1…\n{office.central_key}\n", "utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(bundle, [str(argument) for argument in arguments])


def test_verify_says_who_signed_and_ends_with_0(delivered: Path, ca: Path) -> None:
    result = run("verify", delivered, "--ca", ca)
    assert result.exit_code == 0, result.output
    assert f"{delivered.name}: whole, and signed." in result.output
    assert "Ada Núñez, Laptop 7, Fair Work Office" in result.output
    assert "2026-11-23 10:00:00 UTC" in result.output
    assert "1 of its device" in result.output
    assert "--identity checks them too" in result.output


def test_verify_with_the_key_counts_what_is_inside(delivered: Path, ca: Path, key: Path) -> None:
    result = run("verify", delivered, "--ca", ca, "--identity", key)
    assert result.exit_code == 0, result.output
    assert "2 records, 2 forms, 2 photos and files, 2 events" in result.output
    assert "AGE-SECRET" not in result.output


def test_verify_names_the_changed_bundle_and_ends_with_1(delivered: Path, ca: Path) -> None:
    delivered.write_bytes(changed(delivered.read_bytes(), 20_000))
    result = run("verify", delivered, "--ca", ca)
    assert result.exit_code == 1
    assert f"{delivered.name}: Its content is not what was signed." in result.output
    assert SIGNATURE not in result.output


def test_verify_names_the_changed_signature_and_ends_with_1(delivered: Path, ca: Path) -> None:
    signature = delivered.with_name(SIGNATURE)
    content = signature.read_bytes()
    for place in range(0, len(content), 97):
        signature.write_bytes(changed(content, place))
        result = run("verify", delivered, "--ca", ca)
        assert result.exit_code == 1
        assert f"{SIGNATURE}: " in result.output
        assert delivered.name not in result.output


def test_verify_names_the_changed_file_of_a_bag_and_ends_with_1(bag: Path, ca: Path) -> None:
    report = bag / "data/report.pdf"
    report.write_bytes(changed(report.read_bytes(), 0))
    result = run("verify", bag, "--ca", ca)
    assert result.exit_code == 1
    assert "data/report.pdf: Its content is not what was signed." in result.output


def test_verify_takes_a_tar(office: Office, made: SealedBundle, ca: Path, tmp_path: Path) -> None:
    path = tmp_path / "bag.tar"
    path.write_bytes(plain_tar(office, made))
    assert run("verify", path, "--ca", ca).exit_code == 0


def test_verify_trusts_nobody_by_itself(delivered: Path, ca: Path, tmp_path: Path) -> None:
    assert run("verify", delivered).exit_code == 2
    assert run("verify", delivered, "--ca", ca, "--vault", tmp_path).exit_code == 2
    assert run("verify", tmp_path / "nothing", "--ca", ca).exit_code == 2


def test_verify_by_a_stranger_ends_with_1(delivered: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.pem"
    stranger.write_text(make_office().ca_pem)
    result = run("verify", delivered, "--ca", stranger)
    assert result.exit_code == 1
    assert "trusted organisation" in result.output
    assert "Ada" not in result.output


@pytest.mark.parametrize("option", ["--ca", "--identity"])
def test_a_root_or_key_file_that_is_none_is_said(
    delivered: Path, ca: Path, tmp_path: Path, option: str
) -> None:
    nonsense = tmp_path / "nonsense"
    nonsense.write_bytes(b"\xff\x00nonsense")
    arguments = {"--ca": ca, option: nonsense}
    result = run("verify", delivered, *[part for pair in arguments.items() for part in pair])
    assert result.exit_code == 1
    assert "error: " in result.output


def test_verify_can_take_the_root_from_a_vault(
    office: Office, delivered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDITOR_PASSPHRASE", "correct horse battery staple")
    vault, _ = Vault.create(
        tmp_path / "vault", "correct horse battery staple", cost=Argon2Cost(iterations=1)
    )
    vault.close()
    result = run("verify", delivered, "--vault", tmp_path / "vault")
    assert result.exit_code == 1
    assert "not enrolled" in result.output
    with Vault.open(tmp_path / "vault") as opened:
        opened.unlock("correct horse battery staple")
        opened.identity.enrol(office.device, office.programme)
    result = run("verify", delivered, "--vault", tmp_path / "vault")
    assert result.exit_code == 0, result.output
    monkeypatch.setenv("AUDITOR_PASSPHRASE", "wrong")
    assert run("verify", delivered, "--vault", tmp_path / "vault").exit_code == 1


def test_inspect_says_what_is_claimed_and_that_nobody_checked(delivered: Path) -> None:
    result = run("inspect", delivered)
    assert result.exit_code == 0, result.output
    assert "not checked" in result.output
    assert BUNDLE_ID in result.output
    assert "Ada Núñez" in result.output
    assert "2 recipients" in result.output


def test_inspect_reads_a_bag_too_and_refuses_nonsense(bag: Path, delivered: Path) -> None:
    assert "Ada Núñez" in run("inspect", bag).output
    delivered.with_name(SIGNATURE).write_bytes(b"{}")
    result = run("inspect", delivered)
    assert result.exit_code == 1
    assert SIGNATURE in result.output


def test_open_unpacks_the_bag(delivered: Path, ca: Path, key: Path, tmp_path: Path) -> None:
    result = run("open", delivered, "--identity", key, "--into", tmp_path / "out", "--ca", ca)
    assert result.exit_code == 0, result.output
    audit = tmp_path / "out" / f"audit-{BUNDLE_ID}" / "data/audit.json"
    assert json.loads(audit.read_text("utf-8"))["title"] == "Café Ñandú"
    assert "warning" not in result.output


def test_open_without_a_root_warns(delivered: Path, key: Path, tmp_path: Path) -> None:
    result = run("open", delivered, "--identity", key, "--into", tmp_path / "out")
    assert result.exit_code == 0
    assert "nobody checked who signed" in result.output


def test_open_of_a_changed_bundle_leaves_nothing(
    delivered: Path, key: Path, tmp_path: Path
) -> None:
    delivered.write_bytes(changed(delivered.read_bytes(), 30_000))
    result = run("open", delivered, "--identity", key, "--into", tmp_path / "out")
    assert result.exit_code == 1
    assert "not what was signed" in result.output
    assert list((tmp_path / "out").iterdir()) == []
