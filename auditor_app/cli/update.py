"""`auditor update`: may this new version be installed? Checked on the laptop, with no network."""

from __future__ import annotations

from pathlib import Path

import click

from auditor_app import __version__
from auditor_app.audit.update_words import how_to_install
from auditor_app.audit.updating import check_update
from auditor_app.cli.console import AuditorGroup, say


@click.group(cls=AuditorGroup)
def update() -> None:
    """Check a new version of the program."""


@update.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--copy-to",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Copy what was checked to this folder: nobody can change it on the stick then.",
)
def check(file: Path, copy_to: Path | None) -> None:
    """Is FILE (….auditor-update.json) the makers', and the update beside it whole?

    The program never replaces itself: it says how to install what was checked.
    """
    checked = check_update(file, copy_to=copy_to)
    new = "newer than" if checked.is_newer else "the same as"
    signed = f"{checked.signed_at:%Y-%m-%d}"
    told = f"Version {checked.version}, signed on {signed}: {new} this one ({__version__}), whole."
    say([told, *(how_to_install(path) for path in checked.files)])
