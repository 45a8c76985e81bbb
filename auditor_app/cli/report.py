"""`auditor report`: the papers of an audit as files, for whoever may have them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import click

from auditor_app.audit import card_languages, make_document, protocol_of
from auditor_app.cli.console import (
    AuditorGroup,
    fail,
    passphrase_file_option,
    read_passphrase,
    say,
)
from auditor_app.report import FILE_NAMES, QUALITIES, VARIANTS
from auditor_app.report.words import report_languages
from auditor_app.vault import Vault
from auditor_app.vault.leaving import require_outside, write_outside

if TYPE_CHECKING:
    from auditor_app.errors import IdentityError
    from auditor_app.report import PrintQuality, Variant
    from auditor_app.vault import Audit

_WORDS: Final = {variant: variant.replace("_", "-") for variant in VARIANTS}
_FOR_WHOM: Final[dict[Variant, str]] = {
    "full": "It is for the client: it names what the site may not know yet.",
    "site_copy": "It is for the site.",
    "action_plan": "It is for the site.",
    "interpreter_card": "It holds the protocol's words, and nothing of the audit.",
}
_vault_folder = click.argument(
    "folder", metavar="VAULT", type=click.Path(file_okay=False, path_type=Path)
)


@click.group(cls=AuditorGroup)
def report() -> None:
    """Write the papers of an audit as PDF files."""


@report.command(name="list")
@_vault_folder
@passphrase_file_option
def list_command(folder: Path, passphrase_file: Path | None) -> None:
    """List the audits of VAULT with their ids, newest first."""
    with Vault.open(folder) as opened:
        opened.unlock(read_passphrase(passphrase_file))
        audits = opened.audits.list()
        say(f"{audit.id}  {audit.state}  {audit.title}" for audit in audits)
        if not audits:
            click.echo("There is no audit yet.")


@report.command()
@_vault_folder
@click.argument("audit", required=False)
@click.option(
    "--variant",
    "word",
    type=click.Choice(list(_WORDS.values())),
    default=_WORDS["full"],
    show_default=True,
    help="Which paper.",
)
@click.option(
    "--out",
    "target",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write, which must not be there yet. Default: a name that tells the variant.",
)
@click.option(
    "--quality",
    type=click.Choice(QUALITIES),
    default="normal",
    show_default=True,
    help="How finely photos are printed; the originals stay in the vault and in the bundle.",
)
@click.option("--language", default="", help="The paper's language (BCP 47). Default: as chosen.")
@click.option(
    "--spoken", default="", help="The interpreter's language, for the interpreter's card."
)
@passphrase_file_option
def write(
    folder: Path,
    audit: str | None,
    word: str,
    target: Path | None,
    quality: str,
    language: str,
    spoken: str,
    passphrase_file: Path | None,
) -> None:
    """Write one paper of an audit of VAULT to a new file. The file is not encrypted.

    AUDIT is an id or the beginning of one; it may be left out where the vault has one audit.
    """
    variant = cast("Variant", word.replace("-", "_"))
    if spoken and variant != "interpreter_card":
        raise click.UsageError("--spoken is for the interpreter's card alone.")
    if language and language not in report_languages():
        raise click.UsageError(f"--language is one of: {', '.join(report_languages())}.")
    file = Path(FILE_NAMES[variant]) if target is None else target
    require_outside(folder.absolute(), file.absolute())
    if file.exists():
        fail("There is a file of that name already.", "Name another one with --out.")
    with Vault.open(folder) as opened:
        opened.unlock(read_passphrase(passphrase_file))
        chosen = _audit(opened, audit)
        spoken_ones = {each.tag for each in card_languages(protocol_of(chosen, opened))}
        if spoken and spoken not in spoken_ones:
            fail(
                f"The protocol's interview is not there in the language “{spoken}”.",
                f"It is there in: {', '.join(sorted(spoken_ones))}.",
            )
        pdf = make_document(
            opened,
            chosen.id,
            variant,
            quality=cast("PrintQuality", quality),
            spoken=spoken,
            language=language,
            unsigned=lambda error: _say_unsigned(file, error),
        )
        write_outside(opened.folder, file.absolute(), pdf, new=True)
    click.echo(f"Written: {file}. {_FOR_WHOM[variant]}")
    click.echo("It is not encrypted: whoever gets the file can read it.", err=True)


def _say_unsigned(file: Path, error: IdentityError) -> None:
    click.secho(
        f"{file.name} carries no electronic signature. {error.message}", fg="yellow", err=True
    )
    click.echo(f"    {error.remedy}", err=True)


def _audit(vault: Vault, wanted: str | None) -> Audit:
    """The audit whose id begins so; the only one where none is named."""
    audits = vault.audits.list()
    found = [each for each in audits if wanted is None or each.id.startswith(wanted.lower())]
    if not found:
        fail("The vault has no such audit.", "`auditor report list` names those that it has.")
    if len(found) > 1:
        fail("Several audits are meant.", "Name one: `auditor report list` has their ids.")
    return found[0]
