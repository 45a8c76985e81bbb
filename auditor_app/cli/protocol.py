"""`auditor protocol`: make an audit protocol of one's own, check, compare, pack and install it."""

from __future__ import annotations

import csv
import io
import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.bundle.private_files import file_that_appears_whole
from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase, say
from auditor_app.cli.protocol_texts import export, texts
from auditor_app.errors import FormError, ProtocolError
from auditor_app.protocols.advice import advice_on
from auditor_app.protocols.coverage import (
    coverage_of,
    measured,
    read_map,
    shipped_table,
)
from auditor_app.protocols.loading import load_protocol
from auditor_app.protocols.packing import PACK_SUFFIX, pack_folder, read_pack_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from auditor_app.errors import FormFault
    from auditor_app.protocols.coverage import Coverage, CoverageTable
    from auditor_app.protocols.protocol import Protocol

_existing = click.Path(exists=True, path_type=Path)
_existing_file = click.Path(exists=True, dir_okay=False, path_type=Path)
_vault_argument = click.argument(
    "vault_folder", metavar="VAULT", type=click.Path(exists=True, file_okay=False, path_type=Path)
)


@click.group(cls=AuditorGroup)
def protocol() -> None:
    """Make, check, compare, pack and install audit protocols."""


protocol.add_command(texts)
protocol.add_command(export)


@protocol.command()
@click.argument("source", metavar="FOLDER|FILE", type=_existing)
def check(source: Path) -> None:
    """Say whether a protocol (its FOLDER, or a packed FILE) is sound, or all that is wrong with it.

    Notes on what is no fault do not change the status.
    """
    loaded = _loaded_or_told(source)
    say(line for note in advice_on(loaded) for line in _lines(note, "note: "))
    assessed = f"{len(loaded.indicators)} indicators" if loaded.assesses else "no assessment"
    click.echo(
        f"sound: {loaded.title} (id {loaded.protocol_id}, version {loaded.version}),"
        f" {len(loaded.forms)} form{'' if len(loaded.forms) == 1 else 's'}, {assessed}"
    )
    if source.is_file():
        is_signed = bool(read_pack_file(source).signature)
        whose = "signed: by whom, `auditor protocol install` checks" if is_signed else "not signed"
        click.echo(whose)


@protocol.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--id", "protocol_id", default="", help="Its id. Default: from the folder's name.")
@click.option("--title", default="", help="Its title in English.")
def new(folder: Path, protocol_id: str, title: str) -> None:
    """Make a small protocol in FOLDER to start one's own from. Never writes over anything."""
    from auditor_app.protocols.starter import new_protocol  # noqa: PLC0415 - openpyxl only here

    names = new_protocol(folder, protocol_id=protocol_id, title=title)
    click.echo(f"Made {folder}: {', '.join(names)}.")
    click.echo(f"Change it, then see whether it is sound: auditor protocol check {folder}")


@protocol.command()
@click.argument("sources", metavar="FORM|FOLDER...", nargs=-1, required=True, type=_existing)
@click.option("--map", "map_file", type=_existing_file, help="A CSV: question,indicators[,form].")
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "csv", "json")),
    default="table",
    show_default=True,
    help="How to write it.",
)
@click.option("--all-required", is_flag=True, help="Status 1 when one misses any of the 44.")
def coverage(
    sources: tuple[Path, ...], map_file: Path | None, form: str, all_required: bool
) -> None:
    """Which of the 44 operational indicators and of the ILO's 11 do forms ask for?

    Each FORM (XLSForm or XForm, of any programme) and each protocol's FOLDER has a column. Where a
    form does not say itself which indicators its questions bear on, a map does.
    """
    table = shipped_table()
    with _faults_told():
        compared = tuple(measured(source) for source in sources)
        ties = read_map(map_file, compared, table) if map_file is not None else ()
    found = tuple(coverage_of(one, table, ties) for one in compared)
    say(_WRITERS[form](table, found))
    if all_required and any(each.missed for each in found):
        sys.exit(1)


@protocol.command()
@click.argument(
    "folder", metavar="FOLDER", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help=f"The file to write: NAME{PACK_SUFFIX}",
)
def pack(folder: Path, out: Path) -> None:
    """Make one file of a protocol's FOLDER, to be signed by the organisation.

    The same folder gives the same bytes.
    """
    if out.exists():
        raise click.BadParameter(f"{out} exists already.", param_hint="--out")
    loaded = _loaded_or_told(folder)
    with _faults_told():
        made = pack_folder(folder)
    with file_that_appears_whole(out) as sink:
        sink.write(made.to_bytes())
    click.echo(f"Wrote {out}: {loaded.protocol_id}, version {loaded.version}, not signed yet.")
    click.echo(f"SHA-256  {made.digest}")
    click.echo("The organisation signs it: auditor-central protocol sign STORE FILE --out SIGNED")


@protocol.command()
@_vault_argument
@click.argument("source", metavar="FILE", type=_existing)
@click.option(
    "--unsigned",
    is_flag=True,
    help="Take a file or folder that nobody signed, to try it; in a vault of no organisation only.",
)
@passphrase_file_option
def install(vault_folder: Path, source: Path, unsigned: bool, passphrase_file: Path | None) -> None:
    """Take the protocol in FILE into VAULT, so that audits can follow it.

    Only one that the vault's organisation signed, and only a higher version than what is there.
    """
    from auditor_app.audit.protocols import install_protocol  # noqa: PLC0415 - vaults only here
    from auditor_app.vault import Vault  # noqa: PLC0415

    with Vault.open(vault_folder) as vault:
        vault.unlock(read_passphrase(passphrase_file))
        with _faults_told():
            kept = install_protocol(vault, source, unsigned=unsigned)
    if not kept.signed_by:
        click.secho(
            "warning: Nobody signed this protocol. Use it to try it, not for an audit that counts.",
            fg="yellow",
            err=True,
        )
    by = f"signed by {kept.signed_by}" if kept.signed_by else "not signed"
    click.echo(f"Installed: {kept.title} ({kept.protocol_id}, version {kept.version}), {by}.")


@protocol.command(name="list")
@_vault_argument
@passphrase_file_option
def list_command(vault_folder: Path, passphrase_file: Path | None) -> None:
    """List the protocols that ship and every version that is installed in VAULT."""
    from auditor_app.protocols.headings import shipped_headings  # noqa: PLC0415
    from auditor_app.vault import Vault  # noqa: PLC0415

    with Vault.open(vault_folder) as vault:
        vault.unlock(read_passphrase(passphrase_file))
        kept = vault.protocols.list()
    lines = [f"{h.protocol_id}  {h.version}  {h.title}  (ships)" for h in shipped_headings()]
    for each in kept:
        by = f"signed by {each.signed_by}" if each.signed_by else "not signed"
        since = f"installed {each.installed_at[:10]}, {by}"
        lines.append(f"{each.protocol_id}  {each.version}  {each.title}  ({since})")
    say(lines)


def _loaded_or_told(source: Path) -> Protocol:
    """The protocol; or all of its faults are said, and the command ends."""
    with _faults_told():
        if source.is_dir():
            return load_protocol(source)
        with read_pack_file(source).unpacked() as folder:
            return load_protocol(folder)


@contextmanager
def _faults_told() -> Iterator[None]:
    """Say each fault of a form or a protocol on lines of its own, and end with status 1."""
    try:
        yield
    except (ProtocolError, FormError) as error:
        if not error.faults:
            raise
        number = len(error.faults)
        lines = [line for fault in error.faults for line in _lines(fault)]
        say([*lines, f"{number} fault{'' if number == 1 else 's'}"])
        sys.exit(1)


def _lines(fault: FormFault, before: str = "") -> Iterator[str]:
    where = f"{fault.place}: " if fault.place else ""
    yield f"{before}{where}{fault.message}"
    if fault.remedy:
        yield f"    {fault.remedy}"


def _table_lines(table: CoverageTable, found: Sequence[Coverage]) -> Iterator[str]:
    """A column for each form: how many questions bear on the indicator, or `-` for none."""
    heads = [each.name for each in found]
    rows: list[tuple[str, str, list[str]]] = [
        (one.id, one.text, [str(len(each.indicators[one.id]) or "-") for each in found])
        for one in table.indicators
    ]
    groups = [
        ("", group.text, [str(len(each.groups[group.id]) or "-") for each in found])
        for group in table.groups
    ]
    wide = max(len(text) for _, text, _ in (*rows, *groups))
    columns = [max(6, len(head)) for head in heads]

    def line(key: str, text: str, cells: Sequence[str]) -> str:
        shown = "  ".join(f"{c:>{w}}" for c, w in zip(cells, columns, strict=True))
        return f"{key:<5} {text:<{wide}}  {shown}".rstrip()

    yield line("", "Questions that bear on the indicator", heads)
    yield ""
    yield f"The {len(table.indicators)} operational indicators"
    yield from (line(*row) for row in rows)
    total = len(table.indicators)
    yield line("", "covered", [f"{total - len(each.missed)}/{total}" for each in found])
    yield ""
    yield f"The ILO's {len(table.groups)} indicators"
    yield from (line(*row) for row in groups)
    total = len(table.groups)
    yield line("", "covered", [f"{total - len(each.missed_groups)}/{total}" for each in found])


def _csv_lines(table: CoverageTable, found: Sequence[Coverage]) -> Iterator[str]:
    """A row for each indicator; a form's cell names the questions, with blanks between."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["level", "id", "text", *(_safe_cell(each.name) for each in found)])
    for one in table.indicators:
        cells = (" ".join(each.indicators[one.id]) for each in found)
        writer.writerow(["operational", one.id, one.text, *map(_safe_cell, cells)])
    for group in table.groups:
        cells = (" ".join(each.groups[group.id]) for each in found)
        writer.writerow(["ilo11", group.id, group.text, *map(_safe_cell, cells)])
    yield from text.getvalue().splitlines()


def _safe_cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text


def _json_lines(table: CoverageTable, found: Sequence[Coverage]) -> Iterator[str]:
    del table
    document = [
        {
            "name": each.name,
            "indicators": each.indicators,
            "ilo11": each.groups,
            "missed": each.missed,
            "missed_ilo11": each.missed_groups,
        }
        for each in found
    ]
    yield json.dumps(document, ensure_ascii=False, indent=1)


_WRITERS: dict[str, Callable[[CoverageTable, Sequence[Coverage]], Iterator[str]]] = {
    "table": _table_lines,
    "csv": _csv_lines,
    "json": _json_lines,
}
