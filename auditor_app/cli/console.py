"""What every command shares: how errors are said, and where a passphrase comes from."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from auditor_app.errors import AuditorError

if TYPE_CHECKING:
    from collections.abc import Iterable

PASSPHRASE_VARIABLE = "AUDITOR_PASSPHRASE"  # noqa: S105 - the name of a variable, no secret
NEW_PASSPHRASE_VARIABLE = "AUDITOR_NEW_PASSPHRASE"  # noqa: S105 - likewise
ROOT_PASSPHRASE_VARIABLE = "AUDITOR_ROOT_PASSPHRASE"  # noqa: S105 - likewise
RECOVERY_CODE_VARIABLE = "AUDITOR_RECOVERY_CODE"
ENROLMENT_CODE_VARIABLE = "AUDITOR_ENROLMENT_CODE"

passphrase_file_option = click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=f"Read the passphrase from this file instead of {PASSPHRASE_VARIABLE} or a prompt.",
)


class AuditorGroup(click.Group):
    """A group of commands in which an `AuditorError` ends in one clear sentence and status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; say an `AuditorError` or a system error instead of a traceback."""
        try:
            return super().invoke(ctx)
        except AuditorError as error:
            fail(error.message, error.remedy)
        except BrokenPipeError:
            # Whoever reads on the other side, such as head, has seen enough.
            _write_nowhere()
            sys.exit(1)
        except OSError as error:
            fail(
                f"The system refuses: {error.strerror or type(error).__name__}.",
                "Check the path, the permissions and the free space, then try again.",
            )


def say(lines: Iterable[str]) -> None:
    """Write lines for as long as somebody reads them; the command goes on to its own status."""
    try:
        for line in lines:
            click.echo(line)
    except BrokenPipeError:
        _write_nowhere()


def _write_nowhere() -> None:
    """Let what is still to be written vanish, so that Python does not complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def fail(message: str, remedy: str) -> NoReturn:
    """Say what happened and what to do on standard error, and end with status 1."""
    click.secho(f"error: {message}", fg="red", err=True)
    click.echo(f"       {remedy}", err=True)
    sys.exit(1)


def read_passphrase(file: Path | None, *, confirm: bool = False) -> str:
    """The passphrase from `file`, from the environment, or asked for; never from an argument."""
    return _read_secret(file, PASSPHRASE_VARIABLE, "Passphrase", confirm=confirm)


def read_new_passphrase(file: Path | None) -> str:
    """The passphrase that shall be set, from where `read_passphrase` has its own; asked twice."""
    return _read_secret(file, NEW_PASSPHRASE_VARIABLE, "New passphrase", confirm=True)


def read_root_passphrase(file: Path | None) -> str:
    """The passphrase of the root's key, where it is another one than the ordinary one."""
    if os.environ.get(ROOT_PASSPHRASE_VARIABLE):
        return _read_secret(None, ROOT_PASSPHRASE_VARIABLE, "", confirm=False)
    return _read_secret(file, PASSPHRASE_VARIABLE, "Passphrase of the root's key", confirm=False)


def read_enrolment_code(file: Path | None) -> str:
    """The code of an invitation from `file`, from the environment, or asked for."""
    return _read_secret(file, ENROLMENT_CODE_VARIABLE, "Enrolment code", confirm=False)


def read_recovery_code() -> str:
    """The recovery code from the environment, or asked for."""
    return _read_secret(None, RECOVERY_CODE_VARIABLE, "Recovery code", confirm=False)


def _read_secret(file: Path | None, variable: str, name: str, *, confirm: bool) -> str:
    if file is not None:
        try:
            # Editors on Windows put a mark before the text, which is no part of a passphrase.
            return file.read_text("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError:
            fail("The file is no text in UTF-8.", "Save it as UTF-8 and try again.")
    if from_environment := os.environ.get(variable):
        return from_environment
    return str(click.prompt(name, hide_input=True, confirmation_prompt=confirm))
