"""`make demo`: the main job from an empty folder to an audit that arrived, without a screen.

Everything goes through the real parts: the commands of the central store as processes of their
own, the vault, the form engine, the report, the bundle, the upload, the window. What was made is
named in `summary.json` of the target folder.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from demo_photos import make_photos

from auditor_app.audit import (
    add_photo,
    assess,
    delta_of,
    finalise,
    make_report,
    missing,
    open_session,
    protocol_of,
    record_title,
    seal,
    start_audit,
    start_record,
    store,
)
from auditor_app.errors import AuditorError
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.protocols import shipped_protocol
from auditor_app.sync import copy_to_stick, deliver
from auditor_app.vault import SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ANSWERS = Path(__file__).with_name("demo_answers.json")
COMMANDS = Path(sys.executable).parent
SITE_TIME = timezone(timedelta(hours=3))
TIME_TO_START = 60.0


@dataclass
class Demonstration:
    """Where everything of one run lies, and what was counted."""

    folder: Path
    answers: Mapping[str, Any]
    passphrase: str = field(default_factory=lambda: "-".join(secrets.token_hex(3) for _ in "1234"))
    started: float = field(default_factory=time.monotonic)
    counts: dict[str, int] = field(
        default_factory=lambda: {"records": 0, "answers": 0, "photos": 0}
    )

    @property
    def vault_folder(self) -> Path:
        """The vault."""
        return self.folder / "vault"

    @property
    def central_folder(self) -> Path:
        """The central store."""
        return self.folder / "central"

    def say(self, text: str) -> None:
        """One line about the step that follows."""
        print(f"{time.monotonic() - self.started:6.1f} s  {text}", flush=True)


def command(name: str, *arguments: str | Path) -> None:
    """Run one of the project's commands to its end."""
    subprocess.run([str(COMMANDS / name), *map(str, arguments)], check=True, stdout=sys.stderr)


def free_port() -> int:
    """A port of loopback on which nothing listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def central_store(demo: Demonstration) -> Iterator[None]:
    """An organisation with its intake listening, as a process of its own."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    command(
        "auditor-central",
        "init",
        demo.central_folder,
        "--name",
        "Example Labour Watch",
        "--url",
        url,
    )
    serving = subprocess.Popen(
        [str(COMMANDS / "auditor-central"), "serve", str(demo.central_folder), "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=(demo.folder / "central.log").open("wb"),
        text=True,
    )
    try:
        # The first line is printed once it listens; it ends without one where it cannot.
        if not serving.stdout or not serving.stdout.readline():
            sys.exit(f"The central store did not start; see {demo.folder / 'central.log'}.")
        yield
    finally:
        serving.terminate()
        serving.wait(timeout=TIME_TO_START)


def enrol(demo: Demonstration, vault: Vault) -> None:
    """The laptop asks, the organisation answers, the laptop accepts: by files, as in the field."""
    request = make_device_request("Amina Haddad", "Demonstration laptop")
    vault.identity.device_request = request
    request_file, answer_file = demo.folder / "request.pem", demo.folder / "answer.json"
    request_file.write_bytes(request.request_pem)
    command("auditor-central", "enrol", demo.central_folder, request_file, "--out", answer_file)
    vault.identity.enrol(*accept_answer(request.private_key_pem, answer_file.read_bytes()))


def fill(demo: Demonstration, vault: Vault, record_id: str, answers: Mapping[str, str]) -> None:
    """Answer a record question by question, each answer a transaction as in the window."""
    protocol = protocol_of(vault.audits.get(vault.records.get(record_id).audit_id), vault)
    form = protocol.form(vault.records.get(record_id).form_id)
    session = open_session(vault, record_id)
    for ref, value in answers.items():
        changes = []
        if "]" in ref and ref not in session.values():
            changes += session.add_repeat(ref.partition("[")[0])
        changes += session.answer(ref, value)
        title = record_title(session, form.record_title)
        store(vault, record_id, delta_of(session, changes), title=title)
        demo.counts["answers"] += 1
    demo.counts["records"] += 1


def fill_audit(demo: Demonstration, vault: Vault) -> str:
    """The site profile, the interviews and the photos; gives the audit's id."""
    protocol = shipped_protocol("ilo_forced_labour")
    audit = start_audit(vault, protocol, demo.answers["title"])
    (site,) = vault.records.of_audit(audit.id)
    fill(demo, vault, site.id, demo.answers["site"]["answers"])
    for worker in demo.answers["workers"]:
        record = start_record(vault, audit.id, "worker_interview")
        fill(demo, vault, record.id, worker["answers"])
    photos = demo.answers["photos"]
    start = datetime(2026, 11, 18, 9, 5, tzinfo=SITE_TIME)
    scenes = [photo["scene"] for photo in photos]
    files = make_photos(demo.folder / "camera", scenes, start, (32.0912, 36.2145))
    session = open_session(vault, site.id)
    for photo, file in zip(photos, files, strict=True):
        added = add_photo(vault, site.id, session, photo["ref"], file, photo["caption"])
        # Drawn scenes without a person: there is nothing to hide.
        vault.redactions.change(added.id, looked_at=True)
        demo.counts["photos"] += 1
    return audit.id


def check_outcomes(demo: Demonstration, vault: Vault, audit_id: str) -> None:
    """The assessment must say of every interview what the answers' author meant it to say."""
    assessed = assess(vault, audit_id)
    titles = {r.id: r.title for r in vault.records.of_audit(audit_id)}
    found = {titles[record_id]: worker.outcome for record_id, worker in assessed.workers.items()}
    wanted = {w["pseudonym"]: w["outcome"] for w in demo.answers["workers"]}
    if found != wanted:
        sys.exit(f"The assessment says {found}, the answers were written as {wanted}.")


def deliver_audit(demo: Demonstration, vault: Vault, audit_id: str) -> dict[str, str]:
    """Report, bundle, upload and receipt; gives the paths for the summary."""
    demo.say("sealing the bundle, writing the report")
    entry = seal(vault, audit_id)
    report = demo.folder / "report.pdf"
    report.write_bytes(make_report(vault, audit_id))
    stick = demo.folder / "bundle"
    stick.mkdir()
    bundle, signature = copy_to_stick(vault, entry.bundle_id, stick)
    demo.say("uploading it to the central store")
    entry = deliver(vault, entry.bundle_id)
    if entry.state != "delivered" or entry.receipt is None:
        sys.exit(f"The bundle was not delivered: it is {entry.state}. {entry.reason}")
    receipt = demo.folder / "receipt.dsse.json"
    receipt.write_bytes(entry.receipt)
    return {
        "report_pdf": str(report),
        "bundle": str(bundle),
        "bundle_signature": str(signature),
        "receipt": str(receipt),
    }


def take_pictures(demo: Demonstration) -> list[str]:
    """Open the real window on the vault, offscreen, in a process of its own."""
    pictures = demo.folder / "screenshots"
    script = Path(__file__).with_name("screenshots.py")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "AUDITOR_PASSPHRASE": demo.passphrase,
    }
    # `make screenshots` takes them in every dress and direction.
    command = [sys.executable, script, "--vault", demo.vault_folder, "--theme", "light", pictures]
    subprocess.run(
        command,
        check=True,
        env=environment,
        stdout=sys.stderr,
    )
    return [str(path) for path in sorted(pictures.glob("*.png"))]


def run(folder: Path) -> None:
    """Everything, from an empty folder to `summary.json`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    demo = Demonstration(folder, json.loads(ANSWERS.read_text("utf-8")))
    demo.say("making the organisation and starting its central store")
    with central_store(demo):
        demo.say("creating the vault and enrolling the laptop")
        vault, _ = Vault.create(demo.vault_folder, demo.passphrase)
        with vault:
            enrol(demo, vault)
            demo.say("filling the site profile and the interviews, adding photos")
            audit_id = fill_audit(demo, vault)
            check_outcomes(demo, vault, audit_id)
            if gaps := missing(vault, audit_id):
                sys.exit(f"The answers leave {len(gaps)} things open, first: {gaps[0].ref}.")
            sign_off = SignOff(signed_at=datetime.now(UTC), **demo.answers["sign_off"])
            demo.say("finalising")
            finalise(vault, audit_id, sign_off)
            paths = deliver_audit(demo, vault, audit_id)
    ca_certificate = demo.central_folder / "keys" / "ca.cert.pem"
    central_identity = demo.central_folder / "keys" / "central.age-key"
    demo.say("checking the bundle with `auditor bundle verify`")
    command(
        "auditor", "bundle", "verify", paths["bundle"],
        "--ca", ca_certificate, "--identity", central_identity,
    )  # fmt: skip
    demo.say("taking pictures of the window")
    screenshots = take_pictures(demo)
    summary = {
        "vault": str(demo.vault_folder),
        "passphrase": demo.passphrase,
        **paths,
        "central_identity": str(central_identity),
        "ca_certificate": str(ca_certificate),
        "screenshots": screenshots,
        "counts": demo.counts,
        "seconds": round(time.monotonic() - demo.started, 1),
    }
    (folder / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", "utf-8")
    demo.say(f"done: {folder / 'summary.json'}")


def main() -> None:
    """Run in the folder given, and end with one sentence where something fails."""
    if len(sys.argv) != 2:
        sys.exit("usage: demo.py FOLDER")
    try:
        run(Path(sys.argv[1]).resolve())
    except AuditorError as error:
        sys.exit(f"error: {error.message}\n       {error.remedy}")


if __name__ == "__main__":
    main()
