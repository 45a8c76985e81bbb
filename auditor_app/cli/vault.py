"""`auditor vault`: create an encrypted vault, check one."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase
from auditor_app.vault import Vault, check_vault, passphrase_strength, vault_notices

_WEAK = 2


@click.group(cls=AuditorGroup)
def vault() -> None:
    """Create and check the encrypted vault."""


@vault.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@passphrase_file_option
def create(folder: Path, passphrase_file: Path | None) -> None:
    """Create a vault in FOLDER and print its recovery code, once."""
    passphrase = read_passphrase(passphrase_file, confirm=True)
    strength = passphrase_strength(passphrase)
    if strength.score < _WEAK:
        click.secho(f"warning: this passphrase is weak. {strength.words}", fg="yellow", err=True)
    made, code = Vault.create(folder, passphrase)
    made.close()
    click.echo(f"The vault is in {folder}.")
    click.echo(f"Recovery code: {code}")
    click.echo("Write it down and keep it apart from this laptop. It is not shown again.")


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


# Registers its commands on the group above.
from auditor_app.cli import vault_backup  # noqa: E402, F401 - after the group is there
