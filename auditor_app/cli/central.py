"""`auditor-central`: the receiving side's commands."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import click

from auditor_app import __version__
from auditor_app.bundle.names import signature_beside
from auditor_app.central import key_files
from auditor_app.central.check import StoreReport, check_store
from auditor_app.central.enrolling import EnrollingDesk
from auditor_app.central.intake import Intake
from auditor_app.central.log import log_to_standard_error
from auditor_app.central.organisation import (
    Organisation,
    default_escrow_file,
    default_root_folder,
)
from auditor_app.central.serving import IntakeServer, Listening
from auditor_app.central.working import Worker
from auditor_app.cli import central_identity
from auditor_app.cli.central_console import (
    existing_file,
    folder_argument,
    host_and_port,
    issuing_passphrase,
    new_file,
    opened,
    optional_passphrase,
    warn,
)
from auditor_app.cli.central_registry import registry_commands
from auditor_app.cli.console import (
    PASSPHRASE_VARIABLE,
    AuditorGroup,
    passphrase_file_option,
)
from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.protocols.packing import LARGEST_PACK
from auditor_app.safeguard import leave_nothing_readable
from auditor_app.sync.wire import LARGEST_ENVELOPE


@click.group(cls=AuditorGroup)
@click.version_option(__version__, prog_name="auditor-central")
def main() -> None:
    """The central store: enrols laptops, takes their bundles in, signs receipts."""
    leave_nothing_readable()


@main.command()
@folder_argument
@click.option("--name", required=True, help="The organisation's name, for its certificates.")
@click.option("--url", default="", help="Where laptops deliver: https://…")
@click.option(
    "--escrow-file",
    type=new_file,
    help="Where the escrow's key goes, best on a stick. Default: beside FOLDER.",
)
@click.option(
    "--root-folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the root's key goes, best on a stick. Default: beside FOLDER.",
)
@passphrase_file_option
def init(
    folder: Path,
    name: str,
    url: str,
    escrow_file: Path | None,
    root_folder: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Make an organisation in FOLDER: authority, keys, registry, object store.

    With a passphrase (--passphrase-file or AUDITOR_PASSPHRASE) the authorities' keys are sealed:
    the root's, which leaves this machine, and the issuing one, which stays.
    """
    escrow_file = escrow_file or default_escrow_file(folder.absolute())
    root_folder = root_folder or default_root_folder(folder.absolute())
    passphrase = optional_passphrase(passphrase_file)
    organisation = Organisation.create(
        folder,
        name,
        upload_url=url,
        escrow_file=escrow_file,
        root_folder=root_folder,
        passphrase=passphrase,
    )
    organisation.close()
    certificate = load_certificate(organisation.ca_pem)
    click.echo(f"Made the central store of {name} in {folder}.")
    click.echo(f"CA certificate  {organisation.ca_certificate_file}")
    click.echo(f"SHA-256         {fingerprint(certificate)}")
    click.echo(f"Opening key     {organisation.opening_key_file}")
    click.echo(f"Escrow key      {escrow_file}")
    click.echo(f"Root key        {root_folder}")
    warn(
        f"Move {escrow_file} off this machine now and keep it in a safe place: it opens every "
        "bundle if the opening key is ever lost."
    )
    warn(
        f"Move {root_folder} off this machine too, to another safe place: with the root's key "
        "in it the next issuing certificate is made (auditor-central authority renew)."
    )
    if passphrase is None:
        warn(
            f"The issuing key {organisation.keys_folder / key_files.AUTHORITY_KEY} and the root's "
            "lie on the disk without a passphrase: whoever copies one can enrol laptops. Make the "
            f"store with {PASSPHRASE_VARIABLE} or --passphrase-file set to seal them."
        )


@main.command()
@folder_argument
@click.argument("request", type=existing_file)
@click.option("--out", "answer", type=new_file, required=True, help="Where the answer goes.")
@click.option("--days", type=click.IntRange(1, 3650), help="How long the certificate is valid.")
@click.option("--url", default="", help="Where this laptop delivers, if not as the settings say.")
@passphrase_file_option
def enrol(
    folder: Path,
    request: Path,
    answer: Path,
    days: int | None,
    url: str,
    passphrase_file: Path | None,
) -> None:
    """Answer a laptop's certificate REQUEST with its certificate and the programme's settings.

    A renewal request (auditor device renew --out) is answered too; name and device stay.
    """
    with opened(folder) as organisation:
        if answer.exists():
            raise click.UsageError(f"There is already a file {answer}.")
        asked = request.read_bytes()
        passphrase = issuing_passphrase(organisation, passphrase_file)
        if asked.startswith(b"{"):
            if days is not None or url:
                raise click.UsageError("A renewal takes neither --days nor --url.")
            desk = EnrollingDesk(organisation, organisation.issuing_authority(passphrase))
            content = desk.renew(asked)
        else:
            content = organisation.enrol(asked, days=days, passphrase=passphrase, upload_url=url)
        key_files.write_private(answer, content)
        certificate = load_certificate(organisation.ca_pem)
    click.echo(f"Wrote {answer}. Send it to the laptop.")
    click.echo("The auditor compares this fingerprint of the CA before accepting it:")
    click.echo(fingerprint(certificate))


@main.command()
@folder_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, show_default=True, help="0: a free one."
)
@click.option("--tls-cert", type=existing_file, help="TLS certificate chain (PEM).")
@click.option("--tls-key", type=existing_file, help="The TLS certificate's key (PEM).")
@click.option("--enrol", is_flag=True, help="Enrol invited laptops and renew certificates too.")
@click.option(
    "--metrics",
    metavar="HOST:PORT",
    callback=host_and_port,
    help="Where Prometheus may ask for figures, at /metrics. Default: nowhere.",
)
@passphrase_file_option
def serve(
    folder: Path,
    host: str,
    port: int,
    tls_cert: Path | None,
    tls_key: Path | None,
    *,
    enrol: bool,
    metrics: tuple[str, int] | None,
    passphrase_file: Path | None,
) -> None:
    """Take bundles over the network until stopped. Prints one line with its address.

    With --enrol the issuing key is in its memory; where it is sealed, the passphrase is read now.
    """
    listening = Listening(host, port, tls_cert, tls_key, metrics)
    listening.check()
    log_to_standard_error()
    with opened(folder) as organisation:
        if enrol:
            passphrase = issuing_passphrase(organisation, passphrase_file)
            organisation = organisation.with_issuing_key(passphrase)  # noqa: PLW2901 - the same one
        server = IntakeServer(organisation, listening)

        def ready(address: str) -> None:
            click.echo(f"listening on {address}")
            if server.metrics_address:
                click.echo(f"figures at {server.metrics_address}/metrics")

        server.run(ready)


@main.command()
@folder_argument
@click.argument("bundle", type=existing_file)
@click.option("--signature", type=existing_file, help="If it does not lie beside the bundle.")
@click.option("--receipt", type=new_file, help="Where the receipt goes. Default: beside it.")
def ingest(folder: Path, bundle: Path, signature: Path | None, receipt: Path | None) -> None:
    """Take in a BUNDLE from a stick, by the same rules, and write its receipt."""
    signature = signature or signature_beside(bundle)
    receipt = receipt or bundle.with_name(f"{bundle.name.removesuffix('.bundle.age')}.receipt.json")
    if not signature.is_file():
        raise click.UsageError(f"The signature {signature} is missing; name it with --signature.")
    with opened(folder) as organisation, bundle.open("rb") as file, signature.open("rb") as paper:
        taken = Intake(organisation).ingest(file, paper.read(LARGEST_ENVELOPE + 1))
    if not (receipt.exists() and receipt.read_bytes() == taken.receipt):
        key_files.write_private(receipt, taken.receipt)
    click.echo(f"In the store: bundle {taken.bundle_id}, number {taken.sequence} of its laptop.")
    click.echo(f"Receipt: {receipt}")


@main.command()
@folder_argument
def check(folder: Path) -> None:
    """Check every bundle against its receipt, digest, sequence and its rows in the registry."""
    with opened(folder) as organisation:
        report = check_store(organisation)
    for fault in report.faults:
        click.secho(f"fault: {fault}", fg="red", err=True)
    for told in report.waiting:
        click.echo(f"not here yet: what {told.digest[:16]} corrects")
    for gap in report.gaps:
        numbers = f"{gap.first}" if gap.first == gap.last else f"{gap.first} to {gap.last}"
        click.echo(f"not here yet: number {numbers} of the laptop with the key {gap.device[:16]}")
    for refusal in report.refusals:
        click.echo(
            f"refused: number {refusal.sequence} of the laptop with the key "
            f"{refusal.device[:16]} ({refusal.reason}, {refusal.times} times)"
        )
    for inside in report.inside_faults:
        click.echo(f"inside does not hold: {inside.digest[:16]}: {inside.message}")
    if report.unopened:
        click.echo(f"not opened yet: {report.unopened} bundles; auditor-central work opens them")
    click.echo(_summary(report))
    sys.exit(1 if report.faults else 0)


for _command in (
    central_identity.authority,
    central_identity.device,
    central_identity.invite,
    central_identity.programme,
    *registry_commands,
):
    main.add_command(_command)


@main.command()
@folder_argument
@click.option("--once", is_flag=True, help="Open what waits now, then end.")
@click.option("--again", is_flag=True, help="First forget what was found wrong inside of bundles.")
def work(folder: Path, once: bool, again: bool) -> None:
    """Open and check bundles that intakes without the opening key took in, until stopped.

    Any number of these may run, on any machine that reaches the registry and the object store. What
    is wrong inside of a bundle is recorded and not looked for again, but with --again: after the
    right key was put where a wrong one was.
    """
    log_to_standard_error()
    with opened(folder) as organisation:
        worker = Worker(organisation)
        if again:
            organisation.registry.queue.forget_inside_faults()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: worker.stop())
        if once:
            worker.open_waiting()
        else:
            click.echo("working")
            worker.run()
    done = worker.opened
    click.echo(
        f"{done.sound} bundles opened, {done.faulty} whose inside does not hold, "
        f"{done.put_off} that could not be opened now."
    )
    sys.exit(1 if once and (done.faulty or done.put_off) else 0)


@main.group(cls=AuditorGroup)
def protocol() -> None:
    """Sign the audit protocols that laptops may take."""


@protocol.command()
@folder_argument
@click.argument("pack", metavar="FILE", type=existing_file)
@click.option("--out", type=new_file, required=True, help="Where the signed file goes.")
@passphrase_file_option
def sign(folder: Path, pack: Path, out: Path, passphrase_file: Path | None) -> None:
    """Sign FILE, which `auditor protocol pack` wrote, with the authority of this organisation.

    Laptops of the organisation then take it with `auditor protocol install`.
    """
    if out.exists():
        raise click.BadParameter(f"{out} exists already.", param_hint="--out")
    with opened(folder) as organisation:
        signed = organisation.sign_protocol(
            _pack_bytes(pack), passphrase=issuing_passphrase(organisation, passphrase_file)
        )
        key_files.write_private(out, signed)
    click.echo(f"Signed: {out}. Give it to the auditors: auditor protocol install VAULT FILE")


def _pack_bytes(path: Path) -> bytes:
    """The file's bytes; of one that is too large only so much as shows it."""
    with path.open("rb") as file:
        return file.read(LARGEST_PACK + 1)


def _summary(report: StoreReport) -> str:
    waiting = f", {report.unextracted} not in the tables yet" if report.unextracted else ""
    return (
        f"{report.bundles} bundles, {len(report.faults)} faults, {len(report.gaps)} gaps, "
        f"{len(report.refusals)} refusals{waiting}."
    )
