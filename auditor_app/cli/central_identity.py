"""`auditor-central authority|device|invite|programme`: the organisation's identity."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor_app.central import key_files
from auditor_app.central.ceremony import is_root_apart, renew_authority
from auditor_app.central.enrolling import invite as make_invitation
from auditor_app.central.enrolling import withdraw
from auditor_app.central.enrolling_records import EnrollingRecords
from auditor_app.central.publishing import REVOCATIONS_FILE, publish
from auditor_app.cli.central_console import (
    folder_argument,
    issuing_passphrase,
    new_file,
    opened,
    optional_passphrase,
    warn,
)
from auditor_app.cli.console import (
    AuditorGroup,
    fail,
    passphrase_file_option,
    read_root_passphrase,
)
from auditor_app.errors import AuditorError
from auditor_app.identity.certificates import fingerprint
from auditor_app.identity.programme_signing import read_programme
from auditor_app.identity.revocation import Reason

if TYPE_CHECKING:
    from auditor_app.central.entries import IssuedCertificate
    from auditor_app.central.organisation import Organisation


@click.group(cls=AuditorGroup)
def authority() -> None:
    """The certification authority: the root off the machine, the issuing certificate in use."""


@authority.command("renew")
@folder_argument
@click.option(
    "--root",
    "root_folder",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The root's folder, as `init` wrote it. For a store whose root lies inside: a new one.",
)
@click.option(
    "--withdraw-former",
    type=click.Choice([reason.value for reason in Reason]),
    help="Let the root withdraw the former issuing certificate, for this reason: its key was "
    "stolen. Laptops then take nothing new that it signed, and renew.",
)
@passphrase_file_option
def renew(
    folder: Path,
    root_folder: Path,
    withdraw_former: str | None,
    passphrase_file: Path | None,
) -> None:
    """Issue a new issuing certificate, and receipt certificate, from the root (key ceremony).

    The new issuing key is sealed with the passphrase of --passphrase-file or AUDITOR_PASSPHRASE.
    The root's own passphrase is read from AUDITOR_ROOT_PASSPHRASE where it is another one.
    """
    passphrase = optional_passphrase(passphrase_file)
    with opened(folder) as organisation:
        moves = not is_root_apart(organisation) and not root_folder.exists()
        source = organisation.keys_folder if moves else root_folder
        sealed = key_files.is_authority_sealed(source)
        if passphrase is None and key_files.is_authority_sealed(organisation.keys_folder):
            raise click.UsageError(
                "The issuing key is sealed: give the new one's passphrase too, in a file or a "
                "variable."
            )
        issuing = renew_authority(
            organisation,
            root_folder,
            root_passphrase=read_root_passphrase(passphrase_file) if sealed else None,
            passphrase=passphrase,
            withdraw=None if withdraw_former is None else Reason(withdraw_former),
        )
    end = issuing.certificate.not_valid_after_utc
    click.echo(f"Issued: {fingerprint(issuing.certificate)}, valid to {end:%Y-%m-%d}.")
    if withdraw_former is None:
        click.echo("What was issued before stays valid.")
    else:
        click.echo("The former one is withdrawn: give the laptops the new programme.")
    click.echo("Start the intake again, so that it signs with the new keys.")
    warn(f"Take {root_folder} off this machine again and keep it in a safe place.")
    if passphrase is None:
        warn("The issuing key lies on the disk without a passphrase.")


@click.group(cls=AuditorGroup)
def device() -> None:
    """The laptops' certificates: which there are, and withdrawing them."""


@device.command("list")
@folder_argument
def list_devices(folder: Path) -> None:
    """Every certificate of every device: whose, how long, withdrawn since when and why."""
    now = datetime.now(UTC)
    with opened(folder) as organisation:
        certificates = organisation.registry.certificates()
        reasons = {
            one.fingerprint: reason
            for one, reason in EnrollingRecords(organisation.registry).revoked()
        }
    for one in sorted(certificates, key=lambda one: (one.subject, one.device, one.issued_at)):
        click.echo(one.subject)
        click.echo(f"  device       {one.device}")
        click.echo(f"  certificate  {one.fingerprint}")
        click.echo(f"  standing     {_standing(one, reasons.get(one.fingerprint), now)}")
    click.echo(
        f"Certificates: {len(certificates)}. Devices: {len({c.device for c in certificates})}."
    )


@device.command()
@folder_argument
@click.argument("named", metavar="CERTIFICATE|DEVICE")
@click.option(
    "--reason",
    type=click.Choice([reason.value for reason in Reason]),
    default=Reason.UNSPECIFIED.value,
    show_default=True,
    help="As RFC 5280 names them.",
)
@passphrase_file_option
def revoke(folder: Path, named: str, reason: str, passphrase_file: Path | None) -> None:
    """Withdraw one certificate (by its fingerprint) or all of a device (by its key).

    The intake refuses them at once; the revocation list and the programme are signed anew.
    """
    with opened(folder) as organisation:
        found = withdraw(organisation, named, Reason(reason))
        for one in found:
            click.echo(f"Withdrawn: {one.subject}, {one.fingerprint}")
        try:
            publish_now(organisation, passphrase_file, anew=True)
        except AuditorError as error:
            fail(
                f"The intake refuses it from now on, but no new list was signed: {error.message}",
                f"{error.remedy} Then: auditor-central programme {folder} --out FILE",
            )
        click.echo(f"Revocation list: {organisation.folder / REVOCATIONS_FILE}")


@click.command()
@folder_argument
@click.option("--name", required=True, help="The auditor's name, as it shall be certified.")
@click.option("--device", "device_name", required=True, help="What the laptop is called.")
@click.option(
    "--days", type=click.IntRange(1, 90), default=7, show_default=True, help="How long it is good."
)
def invite(folder: Path, name: str, device_name: str, days: int) -> None:
    """Print a one-time code with which one laptop enrols over the network.

    It works once, for this name and this laptop. Give it to the auditor by another way than the
    network, or spoken.
    """
    with opened(folder) as organisation:
        code = make_invitation(organisation, name, device_name, days=days)
    click.echo(str(code))


@click.command()
@folder_argument
@click.option("--out", type=new_file, required=True, help="Where the programme's file goes.")
@passphrase_file_option
def programme(folder: Path, out: Path, passphrase_file: Path | None) -> None:
    """Sign the programme's settings where they changed, and write them for the laptops.

    A revocation list that grows old is signed anew too.
    """
    if out.exists():
        raise click.BadParameter(f"{out} exists already.", param_hint="--out")
    with opened(folder) as organisation:
        pack = publish_now(organisation, passphrase_file)
        number = read_programme(pack, organisation.ca_pem).version
        key_files.write_private(out, pack)
    click.echo(f"Wrote {out}: number {number}. Laptops take it with: auditor device programme")


def publish_now(
    organisation: Organisation, passphrase_file: Path | None, *, anew: bool = False
) -> bytes:
    """Sign what changed, with the passphrase where the issuing key is sealed."""
    passphrase = issuing_passphrase(organisation, passphrase_file)
    return publish(organisation, organisation.issuing_authority(passphrase), anew=anew)


def _standing(one: IssuedCertificate, reason: Reason | None, now: datetime) -> str:
    if one.revoked_at is not None:
        why = (reason or Reason.UNSPECIFIED).value
        return f"withdrawn {one.revoked_at:%Y-%m-%d %H:%M} UTC ({why})"
    if now > one.not_after:
        return f"expired {one.not_after:%Y-%m-%d}"
    return f"valid to {one.not_after:%Y-%m-%d}"
