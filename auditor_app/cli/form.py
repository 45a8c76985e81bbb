"""`auditor form`: is a form sound?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.cli.console import AuditorGroup
from auditor_app.protocols.checking import rule_faults
from auditor_app.xforms.examining import by_place, examine_form

if TYPE_CHECKING:
    from auditor_app.errors import FormFault


@click.group(cls=AuditorGroup)
def form() -> None:
    """Check forms."""


@form.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def check(file: Path) -> None:
    """Say whether FILE (XLSForm or XForm) is sound, or everything that is wrong with it."""
    found = examine_form(file)
    faults = by_place(
        [*found.faults, *(found.located(rule_faults(found.form)) if found.form else [])]
    )
    for fault in faults:
        _say(file.name, fault)
    for warning in found.warnings:
        _say(f"{file.name}: note", warning)
    number = len(faults)
    if number or found.form is None:
        click.echo(f"{number} fault{'' if number == 1 else 's'}")
        sys.exit(1)
    definition = found.form
    languages = ", ".join(language.name for language in definition.languages) or "one, unnamed"
    click.echo(
        f"sound: {definition.title} (id {definition.form_id}, version"
        f" {definition.version or 'none'}), {sum(1 for _ in definition.questions())} questions,"
        f" languages: {languages}"
    )


def _say(name: str, fault: FormFault) -> None:
    """A line for what is wrong, and one for what mends it."""
    where = f"{fault.place}: " if fault.place else ""
    click.echo(f"{name}: {where}{fault.message}")
    if fault.remedy:
        click.echo(f"    {fault.remedy}")
