"""`auditor installation`: does this installation do its work?"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import click

from auditor_app.cli.console import AuditorGroup


@click.group(cls=AuditorGroup)
def installation() -> None:
    """Check this installation of the program."""


@installation.command()
@click.option(
    "--pictures",
    type=click.Path(file_okay=False, path_type=Path),
    help="Save a picture of every page to this folder. The audit in them is invented.",
)
@click.option("--no-window", is_flag=True, help="Leave the pages of the window out.")
def check(pictures: Path | None, no_window: bool) -> None:
    """Does everything work? Loads every part, does a whole invented audit, opens every page.

    Nothing of yours is read. What it makes lies in a temporary folder and is removed.
    """
    from auditor_app.audit.rehearsing import PASSPHRASE, rehearse  # noqa: PLC0415 - with `check` only
    from auditor_app.cli import installation_parts as parts  # noqa: PLC0415 - likewise

    # No page comes up on anybody's screen, and none is needed.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt tells of each font that it passes over and each library that it can do without: no faults.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.multimedia*=false")
    _say("parts", f"{parts.import_everything()} modules load")
    _say("files", f"{parts.look_for_files()} kinds are there")
    parts.run_model()
    _say("faces", "the model runs")
    with tempfile.TemporaryDirectory(prefix="auditor-check-") as scratch:
        folder = Path(scratch)
        for done in rehearse(folder):
            _say(done.step, done.told)
        if not no_window:
            _say("window", f"{_open_pages(folder, PASSPHRASE, pictures)} pages open")
    click.echo("This installation works.")


def _open_pages(folder: Path, passphrase: str, pictures: Path | None) -> int:
    from auditor_app.ui.picturing import (  # noqa: PLC0415 - Qt only where it is wanted
        capture_pages,
        require_plugins,
    )

    require_plugins()
    taken = capture_pages(folder / "vault", passphrase, pictures or folder / "pictures")
    return len(taken)


def _say(step: str, told: str) -> None:
    click.echo(f"{step:9} {told}")
