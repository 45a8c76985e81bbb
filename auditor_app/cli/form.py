"""`auditor form`: is a form sound?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.cli.console import AuditorGroup, say
from auditor_app.protocols.checking import rule_faults
from auditor_app.xforms.examining import by_place, examine_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.errors import FormFault


@click.group(cls=AuditorGroup)
def form() -> None:
    """Check forms."""


@form.command()
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
def check(files: tuple[Path, ...]) -> None:
    """Say whether each FILE (XLSForm or XForm) is sound, or everything that is wrong with it.

    The status is 1 when any of them has a fault.
    """
    is_sound = True
    for file in files:
        lines, sound = _checked(file)
        is_sound = is_sound and sound
        # Of several, each says which it is.
        *rest, verdict = lines
        say([*rest, f"{file.name}: {verdict}" if len(files) > 1 else verdict])
    if not is_sound:
        sys.exit(1)


def _checked(file: Path) -> tuple[list[str], bool]:
    """What there is to say of a form, its verdict last, and whether it is sound."""
    found = examine_form(file)
    faults = by_place(
        [*found.faults, *(found.located(rule_faults(found.form)) if found.form else [])]
    )
    lines = [line for fault in faults for line in _lines(file.name, fault)]
    for warning in found.warnings:
        lines += _lines(f"{file.name}: note", warning)
    number = len(faults)
    definition = found.form
    if number or definition is None:
        return [*lines, f"{number} fault{'' if number == 1 else 's'}"], False
    languages = ", ".join(language.name for language in definition.languages) or "one, unnamed"
    verdict = (
        f"sound: {definition.title} (id {definition.form_id}, version"
        f" {definition.version or 'none'}), {sum(1 for _ in definition.questions())} questions,"
        f" languages: {languages}"
    )
    return [*lines, verdict], True


def _lines(name: str, fault: FormFault) -> Iterator[str]:
    """A line for what is wrong, and one for what mends it."""
    where = f"{fault.place}: " if fault.place else ""
    yield f"{name}: {where}{fault.message}"
    if fault.remedy:
        yield f"    {fault.remedy}"
