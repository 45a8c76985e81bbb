"""What the commands of `auditor-central` share."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.central import key_files
from auditor_app.central.organisation import Organisation
from auditor_app.cli.console import PASSPHRASE_VARIABLE, read_passphrase

if TYPE_CHECKING:
    from collections.abc import Iterator

folder_argument = click.argument(
    "folder", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER"
)
new_file = click.Path(dir_okay=False, path_type=Path)
existing_file = click.Path(exists=True, dir_okay=False, path_type=Path)


@contextmanager
def opened(folder: Path) -> Iterator[Organisation]:
    """The organisation in `folder`, closed afterwards."""
    organisation = Organisation.open(folder)
    try:
        yield organisation
    finally:
        organisation.close()


def optional_passphrase(file: Path | None) -> str | None:
    """A passphrase where one was given; it is not asked for."""
    if file is None and not os.environ.get(PASSPHRASE_VARIABLE):
        return None
    return read_passphrase(file) or None


def issuing_passphrase(organisation: Organisation, file: Path | None) -> str | None:
    """The passphrase of the issuing key, asked for only where that is sealed."""
    sealed = key_files.is_authority_sealed(organisation.keys_folder)
    return read_passphrase(file) if sealed else None


def warn(sentence: str) -> None:
    """Say it on standard error."""
    click.secho(f"warning: {sentence}", fg="yellow", err=True)
