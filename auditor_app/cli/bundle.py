"""`auditor bundle`: check, look into and open a delivered bundle."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.bundle import BundleVerdict, claims_of, open_bundle, verify_bundle
from auditor_app.bundle.verdict import REMEDY
from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase
from auditor_app.errors import IdentityError
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from auditor_app.bundle import Origin

_any_file = click.Path(exists=True, path_type=Path)
_plain_file = click.Path(exists=True, dir_okay=False, path_type=Path)
_signature_option = click.option(
    "--signature", type=_plain_file, help="The outer signature, where it is not beside FILE."
)
_ca_option = click.option("--ca", type=_plain_file, help="The trusted CA certificate (PEM).")


@click.group(cls=AuditorGroup)
def bundle() -> None:
    """Check, look into and open a delivered bundle."""


@bundle.command()
@click.argument("file", type=_any_file)
@_ca_option
@click.option("--identity", type=_plain_file, help="An age key file: check the inside too.")
@_signature_option
@click.option(
    "--vault",
    "vault_folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take the trusted CA certificate from this vault's programme.",
)
@passphrase_file_option
def verify(
    file: Path,
    ca: Path | None,
    identity: Path | None,
    signature: Path | None,
    vault_folder: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Is FILE whole and signed, and by whom?

    FILE is a sealed bundle (its signature beside it), a tar with its bag, or the folder of an
    unpacked bag. Status 1 when anything was changed.
    """
    if (ca is None) == (vault_folder is None):
        raise click.UsageError("Name whom to trust: either --ca or --vault.")
    ca_pem = _text(ca) if ca else _root_of(vault_folder or Path(), passphrase_file)
    verdict = verify_bundle(
        file,
        ca_pem=ca_pem,
        signature_path=signature,
        identity=_text(identity) if identity else None,
    )
    for fault in verdict.faults:
        click.secho(str(fault), fg="red")
    if verdict.ok:
        click.secho(f"{verdict.name}: whole, and signed.", fg="green")
    _say_verdict(verdict)
    if not verdict.ok:
        click.secho(REMEDY, fg="red")
        sys.exit(1)


@bundle.command()
@click.argument("file", type=_any_file)
@_signature_option
def inspect(file: Path, signature: Path | None) -> None:
    """What does FILE say it is? Checks nothing; `verify` does."""
    claims = claims_of(file, signature)
    click.echo("Claimed, not checked:")
    _say_origin(claims.origin)
    click.echo(f"Signer:      {claims.subject}")
    click.echo(f"Certificate: {claims.fingerprint}")
    click.echo(f"Valid:       {claims.valid_from:%Y-%m-%d} to {claims.valid_until:%Y-%m-%d}")
    if claims.size is not None:
        click.echo(f"Size:        {claims.size} bytes")
    if claims.sealed_to is not None:
        click.echo(f"Sealed to:   {claims.sealed_to} recipients")


@bundle.command("open")
@click.argument("file", type=_plain_file)
@click.option("--identity", type=_plain_file, required=True, help="The age key file.")
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Where the bag's folder is made. From then on the audit lies there in clear.",
)
@_ca_option
@_signature_option
def open_(file: Path, identity: Path, into: Path, ca: Path | None, signature: Path | None) -> None:
    """Decrypt FILE and unpack its bag into a folder; nothing is left when it is not whole."""
    folder, verdict = open_bundle(
        file,
        _text(identity),
        into,
        ca_pem=_text(ca) if ca else None,
        signature_path=signature,
    )
    if ca is None:
        click.secho("warning: without --ca nobody checked who signed.", fg="yellow", err=True)
    _say_verdict(verdict)
    click.echo(f"Opened into: {folder}")
    if verdict.unsealed_files:
        click.echo(f"Unsealed:    {folder}-unsealed")


def _text(path: Path) -> str:
    # What is no text is then no certificate and no key, which is said in those words.
    return path.read_bytes().decode("utf-8", errors="replace")


def _root_of(folder: Path, passphrase_file: Path | None) -> str:
    with Vault.open(folder) as vault:
        vault.unlock(read_passphrase(passphrase_file))
        programme = vault.identity.programme
    if programme is None:
        raise IdentityError(
            "This vault is not enrolled with an organisation, so it trusts nobody yet.",
            "Give the organisation's certificate with --ca.",
        )
    return programme.ca_certificate_pem


def _say_verdict(verdict: BundleVerdict) -> None:
    if verdict.origin is not None:
        _say_origin(verdict.origin)
    if verdict.subject is not None:
        click.echo(f"Signer:      {verdict.subject}")
        click.echo(f"Certificate: {verdict.fingerprint}")
    if verdict.sha256:
        click.echo(f"SHA-256:     {verdict.sha256}")
    if verdict.counts is not None:
        counts = verdict.counts
        click.echo(
            f"Contents:    {counts.records} records, {counts.forms} forms, "
            f"{counts.evidence} photos and files, {counts.events} events; {counts.size} bytes"
        )
        if verdict.sealed_files:
            click.echo(
                f"Sealed:      {verdict.sealed_files} files of sealed records, "
                f"{verdict.unsealed_files} of them opened with this key and checked"
            )
    elif verdict.ok:
        click.echo("Contents:    sealed; --identity checks them too.")


def _say_origin(origin: Origin) -> None:
    click.echo(f"Bundle:      {origin.bundle_id}")
    click.echo(f"Made:        {origin.created_at:%Y-%m-%d %H:%M:%S} UTC")
    click.echo(f"Number:      {origin.sequence} of its device")
    click.echo(f"Previous:    {origin.previous or 'none'}")
    click.echo(f"For:         {origin.organisation}")
