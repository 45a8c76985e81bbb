"""`auditor device`: enrol this laptop with its organisation."""

from __future__ import annotations

import platform
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.bundle.private_files import file_that_appears_whole
from auditor_app.cli.console import AuditorGroup, passphrase_file_option, read_passphrase
from auditor_app.errors import IdentityError
from auditor_app.identity.authority import load_request, subject_of_request
from auditor_app.identity.certificates import Subject, fingerprint, load_certificate
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.identity.enrolment import DeviceRequest
    from auditor_app.identity.programme import Programme

_vault_argument = click.argument(
    "folder", metavar="VAULT", type=click.Path(exists=True, file_okay=False, path_type=Path)
)


@click.group(cls=AuditorGroup)
def device() -> None:
    """Enrol this laptop with its organisation."""


@device.command()
@_vault_argument
@click.option("--name", required=True, help="The auditor's name, as it shall be certified.")
@click.option(
    "--device",
    "device_name",
    default=platform.node,
    show_default="this computer's name",
    help="What this laptop is called.",
)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The request."
)
@click.option("--new-key", is_flag=True, help="Make a new key though a request is waiting.")
@passphrase_file_option
def request(
    folder: Path,
    name: str,
    device_name: str,
    out: Path,
    new_key: bool,
    passphrase_file: Path | None,
) -> None:
    """Make a key in VAULT and write a certificate request for the organisation.

    The key never leaves the vault. Asked again for the same names, writes the same request.
    """
    if out.exists():
        raise click.BadParameter(f"{out} exists already.", param_hint="--out")
    with _unlocked(folder, passphrase_file) as vault:
        waiting = vault.identity.device_request
        if waiting is None or new_key or not _asks_for(waiting, name, device_name):
            waiting = make_device_request(name, device_name)
            vault.identity.device_request = waiting
    with file_that_appears_whole(out) as sink:
        sink.write(waiting.request_pem)
    click.echo(f"The request is in {out}. Give it to your organisation.")


@device.command()
@_vault_argument
@click.argument("answer", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--ca-fingerprint", help="Accept only this CA (SHA-256, as it was told to you).")
@passphrase_file_option
def accept(
    folder: Path, answer: Path, ca_fingerprint: str | None, passphrase_file: Path | None
) -> None:
    """Take the organisation's ANSWER into VAULT: certificate and programme."""
    with _unlocked(folder, passphrase_file) as vault:
        waiting = vault.identity.device_request
        if waiting is None:
            raise IdentityError(
                "This vault has asked for no certificate.", "Run `auditor device request` first."
            )
        known = vault.identity.programme
        identity, programme = accept_answer(
            waiting.private_key_pem,
            answer.read_bytes(),
            known_roots=(known.ca_certificate_pem,) if known else (),
        )
        _require_fingerprint(programme, ca_fingerprint)
        vault.identity.enrol(identity, programme)
    click.echo(f"Enrolled: {identity.subject}")
    _say_programme(programme)
    if ca_fingerprint is None and known is None:
        click.echo("Compare the CA's fingerprint with the one that your organisation tells you.")


@device.command()
@_vault_argument
@passphrase_file_option
def show(folder: Path, passphrase_file: Path | None) -> None:
    """Who is this laptop, and whom does it trust and deliver to?"""
    with _unlocked(folder, passphrase_file) as vault:
        identity = vault.identity.signing_identity
        programme = vault.identity.programme
        waiting = vault.identity.device_request
    if waiting is not None:
        asked = subject_of_request(load_request(waiting.request_pem))
        click.echo(f"Requested:      {asked}")
    if identity is None:
        click.echo("Not enrolled.")
        return
    certificate = identity.certificate
    click.echo(f"Enrolled:       {identity.subject}")
    click.echo(
        f"Valid:          {certificate.not_valid_before_utc:%Y-%m-%d}"
        f" to {certificate.not_valid_after_utc:%Y-%m-%d}"
    )
    click.echo(f"Certificate:    {fingerprint(certificate)}")
    if programme is not None:
        _say_programme(programme)


@contextmanager
def _unlocked(folder: Path, passphrase_file: Path | None) -> Iterator[Vault]:
    with Vault.open(folder) as vault:
        vault.unlock(read_passphrase(passphrase_file))
        yield vault


def _asks_for(waiting: DeviceRequest, name: str, device_name: str) -> bool:
    asked = subject_of_request(load_request(waiting.request_pem))
    return asked == Subject(name, device_name, "")


def _require_fingerprint(programme: Programme, expected: str | None) -> None:
    if expected is None:
        return
    found = fingerprint(load_certificate(programme.ca_certificate_pem))
    if expected.replace(":", "").replace(" ", "").upper() != found.replace(":", ""):
        raise IdentityError(
            "The answer comes from another CA than the one that you named.",
            "Do not use it; ask your organisation for its answer and fingerprint again.",
        )


def _say_programme(programme: Programme) -> None:
    ca = load_certificate(programme.ca_certificate_pem)
    click.echo(f"Organisation:   {programme.organisation}")
    click.echo(f"CA fingerprint: {fingerprint(ca)}")
    click.echo(f"Sealed to:      {', '.join(r.name for r in programme.recipients)}")
    click.echo(f"Delivered to:   {programme.upload_url or 'no address; by stick'}")
