"""`auditor vault`: create an encrypted vault, check one; its keys are in `vault_keys`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from auditor_app.cli import vault_backup
from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase
from auditor_app.cli.vault_keys import (
    keys,
    not_there_yet,
    sheet_target,
    show_code,
    warn_if_weak,
    wipe,
)
from auditor_app.vault import Vault, check_vault, vault_notices


@click.group(cls=AuditorGroup)
def vault() -> None:
    """Create and check the encrypted vault."""


for command in (keys, wipe, *vault_backup.COMMANDS):
    vault.add_command(command)


@vault.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--recovery-sheet",
    "sheet",
    type=sheet_target,
    callback=not_there_yet,
    help="Write a page (PDF) with the recovery code to this file, to be printed. It is not"
    " encrypted.",
)
@passphrase_file_option
def create(folder: Path, sheet: Path | None, passphrase_file: Path | None) -> None:
    """Create a vault in FOLDER and print its recovery code, once."""
    passphrase = read_passphrase(passphrase_file, confirm=True)
    warn_if_weak(passphrase)
    made, code = Vault.create(folder, passphrase)
    made.close()
    click.echo(f"The vault is in {folder}.")
    show_code(made, code, sheet)


@vault.command()
@click.argument("folder", metavar="VAULT", type=click.Path(file_okay=False, path_type=Path))
@click.option("--deep", is_flag=True, help="Decrypt every photo and compare its digest too.")
@passphrase_file_option
def check(folder: Path, deep: bool, passphrase_file: Path | None) -> None:
    """Is VAULT whole? Reads everything, changes nothing; status 1 when something is not."""
    faults = check_vault(folder, read_passphrase(passphrase_file), deep=deep)
    for fault in faults:
        click.secho(f"{fault.place}: {fault.message}", fg="red")
        click.echo(f"    {fault.remedy}")
    for notice in vault_notices(folder):
        click.echo(notice)
    if faults:
        click.echo(f"{len(faults)} found.")
        sys.exit(1)
    click.echo("The vault is whole.")
