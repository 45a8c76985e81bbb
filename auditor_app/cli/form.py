"""`auditor form`: is a form sound?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from auditor_app.cli.console import AuditorGroup
from auditor_app.errors import FormError
from auditor_app.xforms import load_form


@click.group(cls=AuditorGroup)
def form() -> None:
    """Check forms."""


@form.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def check(file: Path) -> None:
    """Say whether FILE (XLSForm or XForm) is sound, or everything that is wrong with it."""
    try:
        definition = load_form(file)
    except FormError as error:
        for fault in error.faults:
            where = f"{fault.place}: " if fault.place else ""
            click.echo(f"{file.name}: {where}{fault.message}")
            click.echo(f"    {fault.remedy}")
        number = len(error.faults)
        click.echo(f"{number} fault{'' if number == 1 else 's'}")
        sys.exit(1)
    for warning in definition.warnings:
        click.echo(f"{file.name}: note: {warning}")
    languages = ", ".join(language.name for language in definition.languages) or "one, unnamed"
    click.echo(
        f"sound: {definition.title} (id {definition.form_id}, version"
        f" {definition.version or 'none'}), {sum(1 for _ in definition.questions())} questions,"
        f" languages: {languages}"
    )
