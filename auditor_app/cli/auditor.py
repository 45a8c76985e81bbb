"""`auditor`: the window when called alone, else one of the commands of the laptop's side."""

from __future__ import annotations

import importlib
import sys

import click

from auditor_app import __version__
from auditor_app.cli.console import AuditorGroup
from auditor_app.safeguard import leave_nothing_readable

# Loaded when asked for: `auditor bundle verify` need not load the form engine.
COMMANDS = {
    "bundle": ("auditor_app.cli.bundle", "Check, look into, open and correct a delivered bundle."),
    "device": ("auditor_app.cli.device", "Enrol this laptop with its organisation."),
    "form": ("auditor_app.cli.form", "Check forms."),
    "installation": (
        "auditor_app.cli.installation",
        "Check that this installation works.",
    ),
    "outbox": (
        "auditor_app.cli.outbox",
        "Deliver sealed bundles, hold them back, carry them on a stick.",
    ),
    "protocol": (
        "auditor_app.cli.protocol",
        "Make, check, compare, pack and install audit protocols.",
    ),
    "report": (
        "auditor_app.cli.report",
        "Write a report, a copy for the site, an action plan, an interpreter's card.",
    ),
    "update": ("auditor_app.cli.update", "Check a new version before it is installed."),
    "vault": ("auditor_app.cli.vault", "Create and check the encrypted vault."),
}


class LazyGroup(AuditorGroup):
    """Imports a command's module only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name][0]), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in sorted(COMMANDS.items())])


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="auditor")
@click.option(
    "--vault",
    "vault_folder",
    type=click.Path(file_okay=False),
    help="Open the window with this vault.",
)
@click.pass_context
def main(ctx: click.Context, vault_folder: str | None) -> None:
    """Forced-labour audits, offline and encrypted. Without a command: opens the window."""
    leave_nothing_readable()
    if ctx.invoked_subcommand is None:
        from auditor_app.ui.application import run  # noqa: PLC0415 - Qt only where it is wanted

        sys.exit(run(vault_folder))
