"""`auditor report`: the papers of an audit as files, and every way in which that goes wrong."""

from __future__ import annotations

import errno
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from auditor_app.audit import start_audit
from auditor_app.cli.auditor import main
from auditor_app.errors import IdentityError
from auditor_app.protocols import shipped_protocol
from auditor_app.report import VARIANTS
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

PASSPHRASE = "nine copper kettles"
TITLE = "Al-Mithal Garments"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(64 * 1024, 1, 1))
    with made:
        start_audit(made, shipped_protocol("ilo_forced_labour"), TITLE)
    return tmp_path / "vault"


def run(*arguments: object, passphrase: str = PASSPHRASE) -> Result:
    given = ["report", *map(str, arguments)]
    return CliRunner(env={"AUDITOR_PASSPHRASE": passphrase}).invoke(main, given)


def words(file: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(file.read_bytes())).pages)


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_is_written_for_its_owner_alone(
    vault: Path, tmp_path: Path, variant: str
) -> None:
    target = tmp_path / "paper.pdf"
    done = run("write", vault, "--variant", variant.replace("_", "-"), "--out", target)
    assert done.exit_code == 0, done.output
    assert target.stat().st_mode & 0o077 == 0
    assert "not encrypted" in done.output
    assert (TITLE in words(target)) == (variant != "interpreter_card")


def test_audits_are_listed_with_their_ids(vault: Path) -> None:
    done = run("list", vault)
    assert done.exit_code == 0
    identifier, state, *title = done.output.split()
    assert (len(identifier), state, " ".join(title)) == (36, "draft", TITLE)


def test_of_several_audits_one_has_to_be_named(vault: Path, tmp_path: Path) -> None:
    with Vault.open(vault) as opened:
        opened.unlock(PASSPHRASE)
        other = start_audit(opened, shipped_protocol("ilo_forced_labour"), "Another").id
    target = tmp_path / "paper.pdf"
    assert run("write", vault, "--out", target).exit_code == 1
    assert run("write", vault, "nothing-like-it", "--out", target).exit_code == 1
    assert not target.exists()
    assert run("write", vault, other[:8].upper(), "--out", target).exit_code == 0
    assert "Another" in words(target)


def test_a_file_that_is_there_stays_as_it_is(vault: Path, tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    target.write_text("somebody's")
    done = run("write", vault, "--out", target)
    assert done.exit_code == 1
    assert target.read_text() == "somebody's"
    assert "Traceback" not in done.output


def test_a_file_that_came_while_the_report_was_made_stays_as_it_is(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.pdf"

    def meanwhile(*_: object, **__: object) -> bytes:
        target.write_text("somebody's")
        return b"%PDF"

    monkeypatch.setattr("auditor_app.cli.report.make_document", meanwhile)
    done = run("write", vault, "--out", target)
    assert done.exit_code == 1
    assert target.read_text() == "somebody's"
    assert "of that name already" in done.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["paper.pdf", "vault"]


def test_that_a_paper_carries_no_signature_is_said_with_the_reason(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(*_: object, unsigned: Callable[[IdentityError], None], **__: object) -> bytes:
        unsigned(IdentityError("The certificate ended.", "Enrol again."))
        return b"%PDF"

    monkeypatch.setattr("auditor_app.cli.report.make_document", made)
    done = run("write", vault, "--out", tmp_path / "paper.pdf")
    assert done.exit_code == 0
    assert "paper.pdf carries no electronic signature. The certificate ended." in done.output
    assert "Enrol again." in done.output
    assert (tmp_path / "paper.pdf").read_bytes() == b"%PDF"


def test_no_empty_file_is_left_where_the_report_cannot_have_its_name(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("auditor_app.cli.report.make_document", lambda *_, **__: b"%PDF")
    monkeypatch.setattr(Path, "replace", full)
    done = run("write", vault, "--out", tmp_path / "paper.pdf")
    assert done.exit_code == 1
    assert "Traceback" not in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]


def test_nothing_is_written_into_the_vault_or_with_a_wrong_passphrase(
    vault: Path, tmp_path: Path
) -> None:
    assert run("write", vault, "--out", vault / "paper.pdf").exit_code == 1
    assert not (vault / "paper.pdf").exists()
    target = tmp_path / "paper.pdf"
    assert run("write", vault, "--out", target, passphrase="wrong").exit_code == 1
    assert not target.exists()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--variant", "gossip"), 2),
        (("--quality", "finest"), 2),
        (("--language", "xx"), 2),
        (("--spoken", "ne"), 2),
        (("--variant", "interpreter-card", "--spoken", "xx"), 1),
    ],
)
def test_what_does_not_exist_is_refused_and_nothing_is_written(
    vault: Path, tmp_path: Path, arguments: tuple[str, ...], status: int
) -> None:
    target = tmp_path / "paper.pdf"
    done = run("write", vault, *arguments, "--out", target)
    assert done.exit_code == status, done.output
    assert not target.exists()
    assert "Traceback" not in done.output


def test_the_card_is_in_the_interpreters_language(vault: Path, tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    done = run("write", vault, "--variant", "interpreter-card", "--spoken", "es", "--out", target)
    assert done.exit_code == 0, done.output
    assert len(PdfReader(BytesIO(target.read_bytes())).pages) == 1
    assert "Prefiero no" in words(target) or "español" in words(target).lower()
