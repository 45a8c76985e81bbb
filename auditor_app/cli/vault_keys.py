"""`auditor vault keys` and `auditor vault wipe`: the ways into a vault, and their end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor_app.cli.console import (
    AuditorGroup,
    fail,
    passphrase_file_option,
    read_new_passphrase,
    read_passphrase,
    read_recovery_code,
)
from auditor_app.vault import Proof, Vault, passphrase_strength, wipe_vault
from auditor_app.vault.slots import ESCROW, PASSPHRASE, RECOVERY
from auditor_app.vault.wiping import require_vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import KeySlotInfo

_KINDS = {PASSPHRASE: "passphrase", RECOVERY: "recovery code", ESCROW: "escrow"}

sheet_target = click.Path(dir_okay=False, path_type=Path)

_vault_argument = click.argument(
    "folder", metavar="VAULT", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
_new_passphrase_option = click.option(
    "--new-passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the new passphrase from this file instead of AUDITOR_NEW_PASSPHRASE or a prompt.",
)


def not_there_yet(
    context: click.Context, parameter: click.Parameter, target: Path | None
) -> Path | None:
    """Refuse a file that is there already, or whose folder is not, before anything is done."""
    if target is not None and target.exists():
        raise click.BadParameter(f"{target} exists already.", context, parameter)
    if target is not None and not target.absolute().parent.is_dir():
        raise click.BadParameter(f"{target.parent} is no folder.", context, parameter)
    return target


def _proof_options(command: Callable[..., None]) -> Callable[..., None]:
    """With what a person shows that the vault is theirs: by default the passphrase."""
    for option in (
        passphrase_file_option,
        click.option(
            "--escrow-identity",
            type=click.Path(exists=True, dir_okay=False, path_type=Path),
            help="Use the organisation's age key file instead of the passphrase.",
        ),
        click.option(
            "--with-recovery-code",
            is_flag=True,
            help="Use the recovery code (AUDITOR_RECOVERY_CODE or a prompt) instead of the"
            " passphrase.",
        ),
    ):
        command = option(command)
    return command


def _proof(how: dict[str, Any]) -> Proof:
    """The proof from the options that `_proof_options` gives a command."""
    identity: Path | None = how["escrow_identity"]
    if identity is not None and how["with_recovery_code"]:
        raise click.UsageError("Use either the recovery code or the escrow's key.")
    if identity is not None:
        return Proof.escrow_identity(identity.read_text("utf-8", "replace"))
    if how["with_recovery_code"]:
        return Proof.recovery_code(read_recovery_code())
    return Proof.passphrase(read_passphrase(how["passphrase_file"]))


@click.group(cls=AuditorGroup)
def keys() -> None:
    """The ways into a vault: list, change, add and take them away.

    Each change asks for a secret that opens the vault now, and never touches the records.
    """


@keys.command("list")
@_vault_argument
def list_keys(folder: Path) -> None:
    """Which ways lead into VAULT? Needs no passphrase."""
    with Vault.open(folder) as vault:
        for info in vault.keys.list():
            click.echo(_described(info))


@keys.command()
@_vault_argument
@click.option("--add", "label", metavar="NAME", help="Add a second passphrase, called NAME.")
@click.option("--slot", metavar="ID", help="Change the passphrase with this id (see list).")
@_new_passphrase_option
@_proof_options
def passphrase(
    folder: Path, label: str | None, slot: str | None, new_passphrase_file: Path | None, **how: Any
) -> None:
    """Change a passphrase of VAULT, or add one. The one before opens nothing any more.

    An older copy of the vault still opens with the old passphrase. NAME can be read without one.
    """
    if label is not None and slot is not None:
        raise click.UsageError("Use either --add or --slot.")
    with Vault.open(folder) as vault:
        proof = _proof(how)
        new = read_new_passphrase(new_passphrase_file)
        warn_if_weak(new)
        if label is not None:
            info = vault.keys.add_passphrase(proof, new, label)
            click.echo(f"Added: {_described(info)}")
        else:
            vault.keys.change_passphrase(proof, new, slot_id=slot)
            click.echo("The passphrase is changed.")


@keys.command("recovery-code")
@_vault_argument
@click.option(
    "--sheet",
    type=sheet_target,
    callback=not_there_yet,
    help="Write a page (PDF) with the code to this file, to be printed. It is not encrypted.",
)
@_proof_options
def recovery_code(folder: Path, sheet: Path | None, **how: Any) -> None:
    """Make a new recovery code for VAULT and print it, once. Codes before open nothing any more."""
    with Vault.open(folder) as vault:
        code = vault.keys.renew_recovery_code(_proof(how))
        show_code(vault, code, sheet)


@keys.command()
@_vault_argument
@click.option("--recipient", metavar="AGE1…", help="The escrow's age public key.")
@click.option("--label", metavar="NAME", default="", help="What to call it; readable by anyone.")
@_proof_options
def escrow(folder: Path, recipient: str | None, label: str, **how: Any) -> None:
    """Let the holder of an age key open VAULT, by default the escrow of the programme."""
    if label and recipient is None:
        raise click.UsageError("--label goes with --recipient.")
    with Vault.open(folder) as vault:
        proof = _proof(how)
        if recipient is None:
            vault.unlock_with(proof)
            info = vault.keys.add_programme_escrow(proof)
        else:
            info = vault.keys.add_escrow(proof, recipient, label)
    click.echo(f"Added: {_described(info)}")


@keys.command()
@_vault_argument
@click.argument("slot")
@_proof_options
def remove(folder: Path, slot: str, **how: Any) -> None:
    """Take the way in with the id SLOT away from VAULT. One passphrase always stays."""
    with Vault.open(folder) as vault:
        vault.keys.remove(_proof(how), slot)
    click.echo("It opens nothing any more.")


@click.command()
@_vault_argument
def wipe(folder: Path) -> None:
    """Make VAULT unreadable for ever, at once, then remove it. Asks twice, and for no passphrase.

    What was saved, delivered or copied elsewhere stays; a solid-state disk may keep old blocks.
    """
    require_vault(folder)
    name = folder.resolve().name
    click.echo(f"Everything in {folder} will be unreadable for ever, for you as well.")
    if click.prompt(f"To go on, type the folder's name ({name})") != name:
        fail("That is not the folder's name.", "Nothing was wiped.")
    if not click.confirm("Destroy it now?"):
        fail("You did not agree.", "Nothing was wiped.")
    wiped = wipe_vault(folder)
    click.echo("Nobody can read this vault any more.")
    if wiped.open_elsewhere:
        click.echo("A program still has it open: end it, what it shows can be read until then.")
    if wiped.left:
        click.echo("Left in the folder, because the vault did not write it or it is in use:")
        for path in wiped.left:
            click.echo(f"    {path}")


def show_code(vault: Vault, code: str, sheet: Path | None) -> None:
    """Print a recovery code, first of all; then write it to a sheet where one is wanted."""
    click.echo(f"Recovery code: {code}")
    click.echo("Write it down and keep it apart from this laptop. It is not shown again.")
    if sheet is not None:
        from auditor_app.report.recovery_sheet import (  # noqa: PLC0415 - fonts only where wanted
            save_recovery_sheet,
        )

        save_recovery_sheet(vault, code, sheet)
        click.echo(f"The recovery sheet is in {sheet}. It is not encrypted: print it, delete it.")


def warn_if_weak(chosen: str) -> None:
    """Say on standard error when a passphrase is weak; the decision stays with the person."""
    strength = passphrase_strength(chosen)
    if not strength.is_enough:
        click.secho(f"warning: this passphrase is weak. {strength.words}", fg="yellow", err=True)


def _described(info: KeySlotInfo) -> str:
    parts = [info.slot_id, _KINDS[info.kind]]
    if info.label:
        parts.append(f"“{info.label}”")
    if info.cost is not None:
        passes = "1 pass" if info.cost.iterations == 1 else f"{info.cost.iterations} passes"
        parts.append(f"Argon2id, {info.cost.memory_kib // 1024} MiB, {passes}")
    if info.recipient:
        parts.append(info.recipient)
    return "  ".join(parts)
