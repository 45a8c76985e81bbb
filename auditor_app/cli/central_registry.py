"""`auditor-central migrate | roles | export`: the registry as people and other programs use it."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import click

from auditor_app.central.database import Database
from auditor_app.central.exporting import export as write_export
from auditor_app.central.migrating import migrate as bring_up_to_date
from auditor_app.central.migrating import version_of
from auditor_app.central.organisation import registry_address
from auditor_app.central.roles import grants, run
from auditor_app.cli.central_console import folder_argument, opened
from auditor_app.cli.console import say

if TYPE_CHECKING:
    from auditor_app.central.exporting import Kind


@click.command()
@folder_argument
def migrate(folder: Path) -> None:
    """Bring the registry to the layout of this program; every other command does so too."""
    with closing(Database(registry_address(folder))) as database:
        before = version_of(database)
        changed = bring_up_to_date(database)
        now = version_of(database)
        postgresql = database.is_postgresql
    if not changed:
        click.echo(f"The registry has the layout of this program ({now}); nothing to do.")
        return
    click.echo(f"The registry was brought from layout {before or 'none'} to {now}.")
    if postgresql:
        click.echo("Give the readers their grants again: auditor-central roles FOLDER --run …")


@click.command()
@folder_argument
@click.option("--reader", "readers", multiple=True, help="A role that reads all but identities.")
@click.option(
    "--identities",
    multiple=True,
    help="A role that reads who workers are, and all the rest.",
)
@click.option("--run", "at_once", is_flag=True, help="Run the statements instead of printing them.")
def roles(
    folder: Path, readers: tuple[str, ...], identities: tuple[str, ...], *, at_once: bool
) -> None:
    """Say in SQL who may read what in PostgreSQL. The roles must exist there already.

    Both options may be given several times. A role that is named as a reader alone loses what it
    may have had of identities.
    """
    if not readers and not identities:
        raise click.UsageError("Name at least one role: --reader NAME or --identities NAME")
    with opened(folder) as organisation:
        database = organisation.registry.database
        statements = grants(database, readers=readers, identities=identities)
        if not at_once:
            say(f"{statement};" for statement in statements)
            return
        run(database, statements)
    click.echo(f"{len(statements)} statements were run.")


@click.command()
@folder_argument
@click.option(
    "--format",
    "kind",
    type=click.Choice(["parquet", "csv", "odk"]),
    required=True,
    help="One file a table (parquet, csv), or one archive a form as ODK Central exports it.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="The folder to make; it must not exist yet.",
)
@click.option("--since", help="Only what arrived then or later: 2026-11-23 or 2026-11-23T10:00Z")
@click.option("--with-identities", is_flag=True, help="Also who workers are; needs the grant.")
def export(folder: Path, kind: str, out: Path, since: str | None, *, with_identities: bool) -> None:
    """Write what came as files for other programs.

    They hold single people's answers and are for this organisation alone.
    """
    moment = None if since is None else _moment(since)
    with opened(folder) as organisation:
        report = write_export(
            organisation,
            out.absolute(),
            cast("Kind", kind),
            since=moment,
            with_identities=with_identities,
        )
    say(f"{rows:>9} {name}" for name, rows in report.rows.items())
    click.echo(f"Wrote {out}. It holds single people's answers: keep it inside the organisation.")
    if with_identities:
        click.secho(
            "warning: it also says who workers are. Keep it apart, encrypted, and no longer than"
            " it is needed.",
            fg="yellow",
            err=True,
        )


registry_commands: Final = (migrate, roles, export)


def _moment(text: str) -> datetime:
    """A moment in ISO 8601; without an offset it is UTC, and a day begins at its midnight."""
    try:
        read = datetime.fromisoformat(text)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        message = f"{text} is no time, such as 2026-11-23 or 2026-11-23T10:00Z."
        raise click.BadParameter(message, param_hint="--since") from None
