"""`auditor device`: enrol this laptop with its organisation."""

from __future__ import annotations

import platform
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.bundle.private_files import file_that_appears_whole
from auditor_app.cli.console import (
    AuditorGroup,
    passphrase_file_option,
    read_enrolment_code,
    read_passphrase,
)
from auditor_app.errors import IdentityError
from auditor_app.identity.authority import load_request, subject_of_request
from auditor_app.identity.canonical import MAX_DOCUMENT_BYTES
from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.identity.enrolment import accept_answer
from auditor_app.identity.invitation import InvitationCode
from auditor_app.identity.programme import UNNUMBERED
from auditor_app.sync.enrolling import (
    accept_renewal,
    enrol_with_code,
    fetch_programme,
    is_for_renewal,
    renewal_document,
    waiting_request,
)
from auditor_app.sync.enrolling import renew as renew_over_network
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity

_vault_argument = click.argument(
    "folder", metavar="VAULT", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
_existing_file = click.Path(exists=True, dir_okay=False, path_type=Path)
_device_option = click.option(
    "--device",
    "device_name",
    default=platform.node,
    show_default="this computer's name",
    help="What this laptop is called.",
)
_code_file_option = click.option(
    "--code-file",
    type=_existing_file,
    help="Read the enrolment code from this file instead of AUDITOR_ENROLMENT_CODE or a prompt.",
)


@click.group(cls=AuditorGroup)
def device() -> None:
    """Enrol this laptop with its organisation."""


@device.command()
@_vault_argument
@click.option("--name", required=True, help="The auditor's name, as it shall be certified.")
@_device_option
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
        waiting = waiting_request(vault, name, device_name, new_key=new_key)
    with file_that_appears_whole(out) as sink:
        sink.write(waiting.request_pem)
    click.echo(f"The request is in {out}. Give it to your organisation.")


@device.command()
@_vault_argument
@click.argument("answer", type=_existing_file)
@click.option("--ca-fingerprint", help="Accept only this CA (SHA-256, as it was told to you).")
@click.option(
    "--check-code", is_flag=True, help="Let an enrolment code say which organisation may answer."
)
@_code_file_option
@passphrase_file_option
def accept(
    folder: Path,
    answer: Path,
    ca_fingerprint: str | None,
    *,
    check_code: bool,
    code_file: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Take the organisation's ANSWER into VAULT: certificate and programme.

    The answer to a renewal request too.
    """
    with _unlocked(folder, passphrase_file) as vault:
        code = None
        if check_code or code_file is not None:
            code = InvitationCode.parse(read_enrolment_code(code_file))
        known = vault.identity.programme
        document = _content(answer)
        if is_for_renewal(vault, document):
            identity = accept_renewal(vault, document)
        else:
            identity = _enrol(vault, document, ca_fingerprint, code)
        programme = vault.identity.programme
    click.echo(f"Enrolled: {identity.subject}")
    if programme is not None:
        _say_programme(programme)
    if ca_fingerprint is None and code is None and known is None:
        click.echo("Compare the CA's fingerprint with the one that your organisation tells you.")


@device.command()
@_vault_argument
@click.option("--url", required=True, help="The central store's address: https://…")
@click.option("--name", required=True, help="The auditor's name, as it was invited.")
@_device_option
@click.option("--tls-ca", type=_existing_file, help="The authorities of the server's TLS (PEM).")
@click.option("--new-key", is_flag=True, help="Make a new key though a request is waiting.")
@_code_file_option
@passphrase_file_option
def enrol(
    folder: Path,
    url: str,
    name: str,
    device_name: str,
    tls_ca: Path | None,
    *,
    new_key: bool,
    code_file: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Enrol this laptop over the network, with the code that the organisation gave.

    The key is made in VAULT and never leaves it. The code also says which organisation may answer.
    """
    with _unlocked(folder, passphrase_file) as vault:
        code = InvitationCode.parse(read_enrolment_code(code_file))
        identity, programme = enrol_with_code(
            vault,
            url=url,
            code=code,
            name=name,
            device=device_name,
            tls_ca_pem="" if tls_ca is None else _content(tls_ca).decode("ascii", "replace"),
            new_key=new_key,
        )
    click.echo(f"Enrolled: {identity.subject}")
    _say_programme(programme)


@device.command()
@_vault_argument
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the renewal request to this file instead of sending it.",
)
@passphrase_file_option
def renew(folder: Path, out: Path | None, passphrase_file: Path | None) -> None:
    """Renew this laptop's certificate, with a new key.

    The present key stays until the new certificate is in VAULT. Delivering does this by itself.
    """
    if out is not None and out.exists():
        raise click.BadParameter(f"{out} exists already.", param_hint="--out")
    with _unlocked(folder, passphrase_file) as vault:
        if out is None:
            identity = renew_over_network(vault)
        else:
            document = renewal_document(vault)
    if out is None:
        end = identity.certificate.not_valid_after_utc
        click.echo(f"Renewed: {identity.subject}, valid to {end:%Y-%m-%d}")
        return
    with file_that_appears_whole(out) as sink:
        sink.write(document)
    click.echo(
        f"The request is in {out}. Give it to your organisation; then: auditor device accept"
    )


@device.command()
@_vault_argument
@click.argument("pack", metavar="[FILE]", type=_existing_file, required=False)
@passphrase_file_option
def programme(folder: Path, pack: Path | None, passphrase_file: Path | None) -> None:
    """Take the programme's settings from FILE, or from the central store where none is named.

    Settings that are older than the vault's, changed, or another organisation's are refused.
    """
    with _unlocked(folder, passphrase_file) as vault:
        before = vault.identity.programme
        if pack is None:
            held = fetch_programme(vault)
        else:
            held = vault.identity.take_programme(_content(pack))
    if before is not None and before.version == held.version:
        click.echo("The vault has these settings already.")
    _say_programme(held)


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


def _content(path: Path) -> bytes:
    """The file's bytes; of one that is too long only so much as shows it."""
    with path.open("rb") as file:
        return file.read(MAX_DOCUMENT_BYTES + 1)


def _enrol(
    vault: Vault, document: bytes, ca_fingerprint: str | None, code: InvitationCode | None
) -> SigningIdentity:
    waiting = vault.identity.device_request
    if waiting is None:
        raise IdentityError(
            "This vault has asked for no certificate.", "Run `auditor device request` first."
        )
    known = vault.identity.programme
    identity, programme = accept_answer(
        waiting.private_key_pem,
        document,
        known_roots=(known.ca_certificate_pem,) if known else (),
        revocations=known.revocations if known else None,
    )
    _require_fingerprint(programme, ca_fingerprint)
    if code is not None:
        code.require_root(programme.ca_certificate_pem)
    vault.identity.enrol(identity, programme)
    return identity


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
    if programme.version != UNNUMBERED:
        click.echo(f"Settings:       number {programme.version}")
