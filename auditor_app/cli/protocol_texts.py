"""`auditor protocol texts|export`: a protocol's languages, for translators and tools."""

from __future__ import annotations

from pathlib import Path

import click

from auditor_app.protocols.loading import load_protocol
from auditor_app.protocols.translations import FOLDER, read_catalogs

_folder = click.argument(
    "folder", metavar="FOLDER", type=click.Path(exists=True, file_okay=False, path_type=Path)
)


@click.command()
@_folder
@click.option(
    "--add",
    nargs=2,
    metavar="TAG NAME",
    help="Begin a language: its BCP 47 tag, and what its speakers call it.",
)
def texts(folder: Path, add: tuple[str, str] | None) -> None:
    """Bring the gettext files of a protocol's FOLDER up to its forms, and say how far each is.

    Translations are kept; those of texts that are gone stay in the file as obsolete.
    """
    from auditor_app.protocols.translation_files import (  # noqa: PLC0415 - polib only here
        TEMPLATE,
        begin_language,
        update_files,
    )

    loaded = load_protocol(folder)
    if add is not None:
        begin_language(loaded, folder, *add)
    progress = update_files(loaded, folder)
    states = dict(loaded.translations)
    for tag, translated, whole in progress:
        offered = sum(
            tag in {language.tag for language in form.definition.languages} for form in loaded.forms
        )
        said = f"{translated} of {whole} texts, in {offered} of {len(loaded.forms)} forms"
        click.echo(f"{tag:8} {said}, {states.get(tag, 'draft')}")
    click.echo(f"Wrote {folder / FOLDER / TEMPLATE} and {len(progress)} languages.")


@click.command()
@_folder
@click.argument("target", metavar="TARGET", type=click.Path(file_okay=False, path_type=Path))
def export(folder: Path, target: Path) -> None:
    """Write the forms of a protocol's FOLDER to TARGET as workbooks (.xlsx) in all languages.

    Other tools that take XLSForms make the same forms of them.
    """
    from auditor_app.protocols.form_files import (  # noqa: PLC0415 - openpyxl only here
        write_workbooks,
    )

    loaded = load_protocol(folder)
    catalogs = {catalog.tag: catalog for catalog in read_catalogs(folder, [])}
    written = write_workbooks(loaded, folder, target, catalogs)
    click.echo(f"Wrote {len(written)} forms to {target}.")
