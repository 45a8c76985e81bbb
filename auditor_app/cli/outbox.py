"""`auditor outbox`: deliver sealed bundles, hold them back, carry them on a stick."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.cli.connection import is_metered
from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase
from auditor_app.cli.outbox_lines import ProgressLine, entry_lines, rate_of, setting_lines
from auditor_app.errors import AuditorError, DeliveryError, RefusedError, UnreachableError
from auditor_app.sync import (
    Conditions,
    DeliveryQueue,
    accept_receipt_file,
    accept_receipts,
    copy_to_stick,
    deliver,
    in_line,
    remove_expired,
    renew_if_due,
    stamp_reports,
)
from auditor_app.sync.delivery import NotSignedYetError
from auditor_app.vault import DailyHours, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.vault import OutboxEntry

_vault_argument = click.argument(
    "folder", metavar="VAULT", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
_bundles_argument = click.argument("bundles", metavar="[BUNDLE]...", nargs=-1)


@click.group(cls=AuditorGroup)
def outbox() -> None:
    """Deliver sealed bundles, hold them back, carry them on a stick.

    A BUNDLE is named by its number or its identifier, as `list` shows them.
    """


@outbox.command("list")
@_vault_argument
@passphrase_file_option
def list_(folder: Path, passphrase_file: Path | None) -> None:
    """What lies in the outbox of VAULT, and how far is it?"""
    with _unlocked(folder, passphrase_file) as vault:
        entries = vault.outbox.list()
        titles = {entry.audit_id: vault.audits.get(entry.audit_id).title for entry in entries}
        paused = vault.delivery.paused
    for entry in entries:
        for line in entry_lines(entry, titles[entry.audit_id]):
            click.echo(line)
    if not entries:
        click.echo("The outbox is empty.")
    if paused:
        click.echo("The queue is paused; `auditor outbox resume` lets it go on.")


@outbox.command("deliver")
@_vault_argument
@_bundles_argument
@click.option("--now", is_flag=True, help="Whatever the hours and the connection are.")
@passphrase_file_option
def deliver_(
    folder: Path, bundles: tuple[str, ...], now: bool, passphrase_file: Path | None
) -> None:
    """Deliver what waits in VAULT, or the named bundles whatever the settings say.

    Status 1 when something that was to go was not delivered.
    """
    with _unlocked(folder, passphrase_file) as vault, ProgressLine() as line:
        _renew(vault)
        if bundles:
            whole = _deliver_named(vault, _named(vault, bundles), line)
        else:
            whole = _deliver_waiting(vault, line, ignored=now)
        removed = remove_expired(vault)
        # What keeps bundles from going, such as the hour or the connection, keeps this too.
        if whole:
            _stamp(vault)
    for entry in removed:
        click.echo(f"Removed the sealed file of bundle {entry.sequence}: its retention is over.")
    sys.exit(0 if whole else 1)


@outbox.command()
@_vault_argument
@_bundles_argument
@passphrase_file_option
def pause(folder: Path, bundles: tuple[str, ...], passphrase_file: Path | None) -> None:
    """Let the named bundles of VAULT wait, or the whole queue; what arrived stays there."""
    with _unlocked(folder, passphrase_file) as vault:
        for entry in _named(vault, bundles):
            vault.outbox.pause(entry.bundle_id)
            click.echo(f"Bundle {entry.sequence} is paused.")
        if not bundles:
            vault.delivery.pause()
            click.echo("The queue is paused.")


@outbox.command()
@_vault_argument
@_bundles_argument
@passphrase_file_option
def resume(folder: Path, bundles: tuple[str, ...], passphrase_file: Path | None) -> None:
    """Let the named bundles of VAULT go again, paused or cancelled, or the whole queue."""
    with _unlocked(folder, passphrase_file) as vault:
        for entry in _named(vault, bundles):
            vault.outbox.resume(entry.bundle_id)
            click.echo(f"Bundle {entry.sequence} waits for delivery.")
        if not bundles:
            vault.delivery.resume()
            click.echo("The queue goes on.")


@outbox.command()
@_vault_argument
@_bundles_argument
@click.option("--all", "everything", is_flag=True, help="Every bundle that is not delivered.")
@passphrase_file_option
def cancel(
    folder: Path, bundles: tuple[str, ...], everything: bool, passphrase_file: Path | None
) -> None:
    """Give the delivery of bundles of VAULT up; `resume` takes it up from the first byte.

    The bundles stay in the outbox. Status 1 where the central store has all of one already.
    """
    if bool(bundles) == everything:
        raise click.UsageError("Name the bundles, or give --all.")
    whole = True
    with _unlocked(folder, passphrase_file) as vault:
        undelivered = [entry for entry in vault.outbox.list() if entry.state != "delivered"]
        for entry in undelivered if everything else _named(vault, bundles):
            try:
                vault.outbox.cancel(entry.bundle_id)
            except AuditorError as error:
                whole = False
                _say_fault(f"Bundle {entry.sequence}", error)
            else:
                click.echo(f"Bundle {entry.sequence} is cancelled.")
    sys.exit(0 if whole else 1)


@outbox.command()
@_vault_argument
@click.argument(
    "stick",
    metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, writable=True, path_type=Path),
)
@_bundles_argument
@passphrase_file_option
def copy(folder: Path, stick: Path, bundles: tuple[str, ...], passphrase_file: Path | None) -> None:
    """Copy bundles of VAULT with their signatures to FOLDER, on a stick.

    Without a BUNDLE all that are neither delivered nor held back. They stay undelivered until the
    receipt comes back: `auditor outbox receipts`.
    """
    with _unlocked(folder, passphrase_file) as vault:
        for entry in _named(vault, bundles) if bundles else in_line(vault):
            bundle, signature = copy_to_stick(vault, entry.bundle_id, stick)
            click.echo(f"Bundle {entry.sequence}: {bundle}")
            click.echo(f"    {signature}")


@outbox.command()
@_vault_argument
@click.argument("path", metavar="PATH", type=click.Path(exists=True, path_type=Path))
@passphrase_file_option
def receipts(folder: Path, path: Path, passphrase_file: Path | None) -> None:
    """Take the receipt PATH into VAULT, or all receipts of the folder PATH.

    Status 1 when one of them was not taken in.
    """
    with _unlocked(folder, passphrase_file) as vault:
        if path.is_file():
            entry = accept_receipt_file(vault, path)
            click.echo(f"Bundle {entry.sequence} is delivered.")
            return
        taken = accept_receipts(vault, path)
    for each in taken:
        if each.entry is not None:
            click.echo(f"Bundle {each.entry.sequence} is delivered ({each.path.name}).")
        elif each.fault is not None:
            _say_fault(each.path.name, each.fault)
    sys.exit(1 if any(each.fault for each in taken) else 0)


@outbox.command()
@_vault_argument
@click.option("--limit", metavar="RATE", help="Bytes a second, such as 200k or 1.5M; 0: none.")
@click.option(
    "--hours",
    multiple=True,
    metavar="HH:MM-HH:MM",
    help="When to deliver, on the laptop's clock. Several may be given.",
)
@click.option("--any-time", is_flag=True, help="Deliver at any time of day.")
@click.option(
    "--on-metered/--not-on-metered",
    default=None,
    help="Deliver over connections that are paid by volume too.",
)
@click.option(
    "--unknown-is-metered/--unknown-is-free",
    default=None,
    help="What a connection counts as where the system cannot tell.",
)
@click.option(
    "--urgent-at-once/--urgent-as-others",
    default=None,
    help="Deliver bundles with a zero-tolerance alert whatever hour and connection are.",
)
@passphrase_file_option
def settings(
    folder: Path,
    limit: str | None,
    hours: tuple[str, ...],
    any_time: bool,
    passphrase_file: Path | None,
    **flags: bool | None,
) -> None:
    """Show how VAULT delivers, and change what the options say."""
    if hours and any_time:
        raise click.UsageError("Give either --hours or --any-time.")
    wishes: dict[str, object] = {name: flag for name, flag in flags.items() if flag is not None}
    if limit is not None:
        wishes["bytes_per_second"] = rate_of(limit)
    if hours or any_time:
        wishes["hours"] = tuple(map(DailyHours.parse, hours))
    with _unlocked(folder, passphrase_file) as vault:
        if wishes:
            vault.delivery.settings = replace(vault.delivery.settings, **wishes)  # type: ignore[arg-type]  # click has checked what each flag is
        lines = setting_lines(vault.delivery.settings)
    for line in lines:
        click.echo(line)


@contextmanager
def _unlocked(folder: Path, passphrase_file: Path | None) -> Iterator[Vault]:
    with Vault.open(folder) as vault:
        vault.unlock(read_passphrase(passphrase_file))
        yield vault


def _named(vault: Vault, names: tuple[str, ...]) -> list[OutboxEntry]:
    """The bundles of those numbers or identifiers."""
    entries = vault.outbox.list()
    by_name = {str(e.sequence): e for e in entries} | {e.bundle_id: e for e in entries}
    unknown = [name for name in names if name not in by_name]
    if unknown:
        raise click.UsageError(f"The outbox holds no bundle {unknown[0]}.")
    return [by_name[name] for name in names]


def _deliver_named(vault: Vault, entries: list[OutboxEntry], line: ProgressLine) -> bool:
    whole = True
    for entry in entries:
        try:
            after = deliver(vault, entry.bundle_id, progress=line.show)
        except DeliveryError as error:
            if isinstance(error, UnreachableError) and not isinstance(error, NotSignedYetError):
                raise  # no store answers: none of the others would go either
            whole = False
            line.clear()
            what = "refused" if isinstance(error, RefusedError) else "not delivered"
            _say_fault(f"Bundle {entry.sequence} was {what}", error)
        else:
            line.clear()
            click.echo(f"Bundle {after.sequence} is {after.state}.")
    return whole


def _deliver_waiting(vault: Vault, line: ProgressLine, *, ignored: bool) -> bool:
    conditions = Conditions(metered=is_metered, ignored=ignored)
    queue = DeliveryQueue(vault, conditions=conditions, progress=line.show_queue)
    try:
        stopped = queue.run().stopped
    finally:
        # What arrived before the connection went is said too.
        line.clear()
        for entry in queue.touched:
            click.echo(f"Bundle {entry.sequence} is {entry.state}.")
            if entry.state != "delivered":
                click.secho(f"    {entry.reason or entry.last_error}", fg="red")
    if stopped:
        click.secho(stopped, fg="yellow")
    elif not queue.touched:
        click.echo("Nothing waits for delivery.")
    return not stopped and all(entry.state == "delivered" for entry in queue.touched)


def _renew(vault: Vault) -> None:
    """Renew the certificate where its end is near; what does not work now waits for next time."""
    if not vault.outbox.waiting():
        return
    outcome = renew_if_due(vault)
    if outcome.renewed:
        click.echo("This laptop's certificate was renewed.")
    elif outcome.problem is not None:
        _say_fault("The certificate was not renewed", outcome.problem)


def _stamp(vault: Vault) -> None:
    """Get time stamps for the signatures of reports; what does not work now waits for next time."""
    outcome = stamp_reports(vault)
    if outcome.stamped:
        many = "signature of a report" if outcome.stamped == 1 else "signatures of reports"
        click.echo(f"{outcome.stamped} {many} got a time stamp.")
    if outcome.problem is not None:
        _say_fault("A report's signature got no time stamp", outcome.problem)


def _say_fault(about: str, error: AuditorError) -> None:
    click.secho(f"{about}: {error.message}", fg="red", err=True)
    click.echo(f"    {error.remedy}", err=True)
