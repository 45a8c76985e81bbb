"""`auditor bundle`: check, look into, open and correct a delivered bundle."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.bundle import (
    claims_of,
    open_bundle,
    sequence_faults,
    superseded_by,
    verify_bundle,
)
from auditor_app.bundle.verdict import REMEDY
from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase
from auditor_app.errors import IdentityError
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.bundle import BundleFault, BundleVerdict, Origin

_any_file = click.Path(exists=True, path_type=Path)
_plain_file = click.Path(exists=True, dir_okay=False, path_type=Path)
_signature_option = click.option(
    "--signature", type=_plain_file, help="The outer signature, where it is not beside FILE."
)
_ca_option = click.option("--ca", type=_plain_file, help="The trusted CA certificate (PEM).")


@click.group(cls=AuditorGroup)
def bundle() -> None:
    """Check, look into, open and correct a delivered bundle."""


@bundle.command()
@click.argument("files", type=_any_file, nargs=-1, required=True, metavar="FILE...")
@_ca_option
@click.option("--identity", type=_plain_file, help="An age key file: check the inside too.")
@_signature_option
@click.option(
    "--vault",
    "vault_folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take the trusted CA certificate from this vault's programme.",
)
@click.option("--crl", type=_plain_file, help="The organisation's revocation lists (PEM).")
@click.option(
    "--recipients",
    type=_plain_file,
    help="The age public keys that it must be sealed to, one a line (as for age -R).",
)
@click.option("--json", "as_json", is_flag=True, help="Say it for programs.")
@passphrase_file_option
def verify(
    files: tuple[Path, ...],
    ca: Path | None,
    identity: Path | None,
    signature: Path | None,
    vault_folder: Path | None,
    crl: Path | None,
    recipients: Path | None,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Is FILE whole and signed, and by whom?

    FILE is a sealed bundle (its signature beside it), a tar with its bag, or the folder of an
    unpacked bag. Of several FILEs it is checked too whether any of a device's bundles between them
    is missing, was replaced or stands twice. Status 1 when anything is not as it was signed.
    """
    if (ca is None) == (vault_folder is None):
        raise click.UsageError("Name whom to trust: either --ca or --vault.")
    if signature is not None and len(files) > 1:
        raise click.UsageError("--signature is for one FILE.")
    ca_pem = _text(ca) if ca else _root_of(vault_folder or Path(), passphrase_file)
    verdicts = [
        verify_bundle(
            file,
            ca_pem=ca_pem,
            signature_path=signature,
            identity=_text(identity) if identity else None,
            crl_pem=_text(crl) if crl else None,
            recipients=_keys_in(_text(recipients)) if recipients else None,
        )
        for file in files
    ]
    among = sequence_faults(verdicts) if len(verdicts) > 1 else ()
    sound = not among and all(verdict.ok for verdict in verdicts)
    if as_json:
        click.echo(json.dumps(_for_programs(verdicts, among), indent=2, ensure_ascii=False))
    else:
        _say_verdicts(verdicts, among)
        if not sound:
            click.secho(REMEDY, fg="red")
    if not sound:
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


@bundle.command()
@click.argument("bundle_id")
@click.option(
    "--vault",
    "vault_folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The vault that sealed it.",
)
@click.option(
    "--reason-file",
    type=_plain_file,
    help="A text file with the reason; asked for without it. Not an argument: those are logged.",
)
@passphrase_file_option
def correct(
    bundle_id: str, vault_folder: Path, reason_file: Path | None, passphrase_file: Path | None
) -> None:
    """Seal the audit of BUNDLE_ID again, as a correction that takes the bundle's place.

    The old bundle stays where it is. Records, photos and sign-off are final and go as they were;
    actions, repayments and alerts as they are now. The new bundle waits in the outbox.
    """
    # The form engine, which the other commands of this group do not need.
    from auditor_app.audit import correct as seal_correction  # noqa: PLC0415

    with Vault.open(vault_folder) as vault:
        vault.unlock(read_passphrase(passphrase_file))
        audit_id = vault.outbox.get(bundle_id).audit_id
        reason = _text(reason_file) if reason_file else click.prompt("Reason (no worker's words)")
        entry = seal_correction(vault, audit_id, reason)
    click.echo(f"Bundle:      {entry.bundle_id}")
    click.echo(f"Number:      {entry.sequence} of its device")
    click.echo("It waits in the outbox; it is delivered like any other.")


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


def _keys_in(text: str) -> frozenset[str]:
    lines = (line.strip() for line in text.splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _for_programs(
    verdicts: Sequence[BundleVerdict], among: Sequence[BundleFault]
) -> dict[str, object]:
    def told(faults: Sequence[BundleFault]) -> list[dict[str, str]]:
        return [{"kind": f.kind, "place": f.place, "message": f.message} for f in faults]

    return {
        "bundles": [
            {
                "name": verdict.name,
                "ok": verdict.ok,
                "opened": verdict.opened,
                "bundle_id": verdict.bundle_id,
                "sequence": verdict.sequence,
                "supersedes": verdict.supersedes,
                "sha256": verdict.sha256,
                "signer": verdict.signer,
                "lost_form_media": verdict.lost_form_media,
                "faults": told(verdict.faults),
            }
            for verdict in verdicts
        ],
        "among": told(among),
    }


def _say_verdicts(verdicts: Sequence[BundleVerdict], among: Sequence[BundleFault]) -> None:
    newer = superseded_by(verdicts)
    for place, verdict in enumerate(verdicts):
        if place:
            click.echo()
        for fault in verdict.faults:
            click.secho(str(fault), fg="red")
        if verdict.ok:
            click.secho(f"{verdict.name}: whole, and signed.", fg="green")
        _say_verdict(verdict)
        if verdict.bundle_id in newer:
            click.secho(f"Superseded:  by {newer[verdict.bundle_id]}", fg="yellow")
    if len(verdicts) > 1:
        click.echo()
        for fault in among:
            click.secho(str(fault), fg="red")
        if not among:
            click.echo("Among them:  nothing is missing, replaced or there twice.")


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
        if verdict.lost_form_media:
            click.echo(
                f"Not inside:  {verdict.lost_form_media} pictures, sounds and films that the forms"
                " show; the laptop had lost them before"
            )
    elif verdict.ok:
        click.echo("Contents:    sealed; --identity checks them too.")


def _say_origin(origin: Origin) -> None:
    click.echo(f"Bundle:      {origin.bundle_id}")
    click.echo(f"Made:        {origin.created_at:%Y-%m-%d %H:%M:%S} UTC")
    click.echo(f"Number:      {origin.sequence} of its device")
    click.echo(f"Previous:    {origin.previous or 'none'}")
    if origin.supersedes is not None:
        click.echo(f"Supersedes:  {origin.supersedes}")
    click.echo(f"For:         {origin.organisation}")
