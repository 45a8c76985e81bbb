"""`auditor vault backups|export|restore|examine|salvage`: a vault that moves or is damaged."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from auditor_app.cli.console import (
    passphrase_file_option,
    read_passphrase,
    read_recovery_code,
    say,
)
from auditor_app.vault import (
    Vault,
    examine,
    export_vault,
    list_backups,
    restore_backup,
    restore_vault,
    salvage,
)

if TYPE_CHECKING:
    from auditor_app.vault import AuditState, RestoreReport

_TWO_LAPTOPS = (
    "Work on with one of the two only: a bundle of either takes the next number, and the central"
    " store refuses the second of the same number."
)
_BEFORE = (
    "What was entered or delivered after that is not in it: bundles sealed from here may repeat"
    " numbers that the central store has seen; it will say so."
)
_vault_folder = click.argument(
    "folder", metavar="VAULT", type=click.Path(file_okay=False, path_type=Path)
)
_code_option = click.option(
    "--recovery-code",
    is_flag=True,
    help="Use the recovery code (AUDITOR_RECOVERY_CODE or a prompt) instead of the passphrase.",
)


@click.command()
@_vault_folder
def backups(folder: Path) -> None:
    """List the backups inside of VAULT, newest first; needs no passphrase."""
    found = list_backups(folder.absolute())
    for backup in found:
        why = f", before {backup.before}" if backup.before else ""
        click.echo(
            f"{backup.name}  {backup.made_at:%Y-%m-%d %H:%M} UTC, {backup.size / 1e6:.1f} MB{why}"
        )
    if not found:
        click.echo("There is no backup yet. One is made when the vault is open, once a day.")


@click.command()
@_vault_folder
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@passphrase_file_option
def export(folder: Path, file: Path, passphrase_file: Path | None) -> None:
    """Write all of VAULT, encrypted as it is, to the new FILE, for another laptop."""
    with Vault.open(folder) as opened:
        opened.unlock(read_passphrase(passphrase_file))
        report = export_vault(opened, file)
    click.echo(f"{report.files} files, {report.size / 1e6:.1f} MB, are in {file}.")
    click.echo("It opens with the same passphrase or recovery code: auditor vault restore.")
    click.echo(_TWO_LAPTOPS)
    for name in report.not_whole:
        click.secho(f"{name}: damaged or gone already.", fg="red")
    if report.not_whole:
        sys.exit(1)


@click.command()
@click.argument("source", metavar="[FILE] FOLDER", nargs=-1, type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Keep the vault in FOLDER under another name.")
@click.option("--backup", "name", metavar="NAME", help="Put this backup of FOLDER in place.")
@_code_option
@passphrase_file_option
def restore(
    source: tuple[Path, ...],
    replace: bool,
    name: str | None,
    recovery_code: bool,
    passphrase_file: Path | None,
) -> None:
    """Make a vault in FOLDER of an exported FILE, or put a backup's store in place in FOLDER.

    Everything is checked before anything is moved; nothing is erased.
    """
    wanted = 1 if name is not None else 2
    if len(source) != wanted or (name is not None and replace):
        raise click.UsageError("Give FILE and FOLDER, or --backup NAME and the vault's folder.")
    secret = _secret(passphrase_file, recovery_code=recovery_code)
    folder = source[-1]
    if name is not None:
        report = restore_backup(folder, name, secret, is_code=recovery_code)
        click.echo(f"The vault in {folder} has the store of the backup {name}.")
        if report.aside is not None:
            click.echo(f"The store that was there is {report.aside.name} in quarantine.")
        click.echo(_BEFORE)
    else:
        report = restore_vault(
            source[0],
            folder,
            secret,
            is_code=recovery_code,
            replace=replace,
            before_moving=_say_names,
        )
        click.echo(f"The vault is in {folder}.")
        click.echo(_TWO_LAPTOPS)
    _end(report)


@click.command(name="examine")
@_vault_folder
@passphrase_file_option
def examine_command(folder: Path, passphrase_file: Path | None) -> None:
    """Tell audit by audit what of a damaged VAULT is whole; changes nothing."""
    found = examine(folder, read_passphrase(passphrase_file))
    say(_line(audit) for audit in found.audits)
    if found.spoilt:
        click.secho(f"{found.spoilt} of {found.pages} pages of the store are damaged.", fg="red")
    if found.spoilt or not all(audit.is_whole for audit in found.audits):
        sys.exit(1)


@click.command(name="salvage")
@_vault_folder
@click.argument("new_folder", metavar="NEWFOLDER", type=click.Path(path_type=Path))
@passphrase_file_option
def salvage_command(folder: Path, new_folder: Path, passphrase_file: Path | None) -> None:
    """Take what is readable out of a damaged VAULT into a new vault in NEWFOLDER.

    VAULT is not changed. The new one opens with the same passphrase; its recovery code is printed
    once. Status 1 when something is lost.
    """
    report = salvage(folder, read_passphrase(passphrase_file), new_folder)
    click.echo(f"The new vault is in {new_folder}. Saved:")
    for word, number in report.saved.items():
        click.echo(f"    {number} {word}")
    click.echo(f"Recovery code: {report.recovery_code}")
    click.echo("Write it down and keep it apart from this laptop. It is not shown again.")
    click.echo("Keep the damaged vault as it is until somebody has compared the two.")
    for sentence in report.lost:
        click.secho(sentence, fg="red")
    if report.lost:
        sys.exit(1)
    click.echo("Nothing is lost.")


COMMANDS: Final = (backups, export, restore, examine_command, salvage_command)
"""What `auditor vault` takes from here."""


def _secret(passphrase_file: Path | None, *, recovery_code: bool) -> str:
    if recovery_code:
        return read_recovery_code()
    return read_passphrase(passphrase_file)


def _say_names(aside: Path, new: Path) -> None:
    """Before the moves: after a power cut between them these names tell what is where."""
    click.echo(f"The vault that is there moves to {aside}; until it is in place the new one is")
    click.echo(f"in {new}.")
    sys.stdout.flush()


def _end(report: RestoreReport) -> None:
    for fault in report.not_whole:
        click.secho(f"{fault.place}: {fault.message}", fg="red")
    if report.not_whole:
        sys.exit(1)


def _line(audit: AuditState) -> str:
    return (
        f"{audit.audit_id}  records: {audit.whole} whole, {audit.damaged} damaged;"
        f" photos: {audit.photos_whole} whole, {audit.photos_damaged} damaged,"
        f" {audit.photos_missing} missing"
    )
