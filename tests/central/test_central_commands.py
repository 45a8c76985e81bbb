"""`auditor-central` as a person or a script meets it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pyrage
import pytest
from click.testing import CliRunner
from laptops import enrolled, sender

from auditor_app.central import Organisation, key_files
from auditor_app.cli.central import main
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.sync.receipts import read_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.testing import Result
    from laptops import Laptop

COMMAND = Path(sys.executable).with_name("auditor-central")


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("AUDITOR_PASSPHRASE", raising=False)
    before = os.umask(0o022)  # the command sets its own: put back after it
    yield
    os.umask(before)


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_init_tells_where_everything_is_and_what_to_do_with_the_escrows_key(
    tmp_path: Path,
) -> None:
    done = run("init", tmp_path / "central", "--name", "Fair Work", "--url", "https://c.example")
    assert done.exit_code == 0
    organisation = Organisation.open(tmp_path / "central")
    assert organisation.settings.upload_url == "https://c.example"
    assert str(organisation.ca_certificate_file) in done.output
    assert f"Move {tmp_path / 'central-escrow.age-key'} off this machine" in done.output
    assert "without a passphrase" in done.output
    assert "PRIVATE KEY" not in done.output
    assert "AGE-SECRET" not in done.output
    organisation.close()


class QuickSeal:
    """Stands for age's passphrase seal, which takes seconds by intention; tested for real in
    `test_central_organisation`."""

    def encrypt(self, content: bytes, passphrase: str) -> bytes:
        return passphrase.encode() + b"\n" + content[::-1]

    def decrypt(self, sealed: bytes, passphrase: str) -> bytes:
        used, _, content = sealed.partition(b"\n")
        if used != passphrase.encode():
            raise pyrage.DecryptError
        return content[::-1]


def test_init_with_a_passphrase_seals_the_authority_and_enrol_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_files.pyrage, "passphrase", QuickSeal())
    (tmp_path / "pass").write_text("a long one\n")
    (tmp_path / "request").write_bytes(make_device_request("Ada", "Laptop").request_pem)
    central, words = tmp_path / "central", ("--passphrase-file", tmp_path / "pass")
    assert "without a passphrase" not in run("init", central, "--name", "X", *words).output
    answer = ("--out", tmp_path / "answer")
    assert run("enrol", central, tmp_path / "request", *answer, *words).exit_code == 0
    (tmp_path / "wrong").write_text("another one")
    wrong = ("--passphrase-file", tmp_path / "wrong")
    done = run("enrol", central, tmp_path / "request", "--out", tmp_path / "second", *wrong)
    assert done.exit_code == 1
    assert "does not open the key" in done.output
    assert not (tmp_path / "second").exists()


def test_init_in_a_folder_that_is_taken_is_one_sentence_and_status_1(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    done = run("init", tmp_path, "--name", "Fair Work")
    assert done.exit_code == 1
    assert "is not empty" in done.output
    assert "Traceback" not in done.output


def test_enrol_answers_a_request_that_the_laptop_accepts(tmp_path: Path) -> None:
    run("init", tmp_path / "central", "--name", "Fair Work")
    request = make_device_request("Ada", "Laptop")
    (tmp_path / "request").write_bytes(request.request_pem)
    words = ("enrol", tmp_path / "central", tmp_path / "request", "--out", tmp_path / "answer")
    done = run(*words, "--days", 30, "--url", "http://127.0.0.1:4242")
    assert done.exit_code == 0
    _, programme = accept_answer(request.private_key_pem, (tmp_path / "answer").read_bytes())
    assert programme.upload_url == "http://127.0.0.1:4242"
    again = run(*words)
    assert again.exit_code == 2
    assert "already a file" in again.output


def test_a_request_that_is_none_is_one_sentence_and_writes_nothing(tmp_path: Path) -> None:
    run("init", tmp_path / "central", "--name", "Fair Work")
    (tmp_path / "request").write_text("dear sirs")
    done = run("enrol", tmp_path / "central", tmp_path / "request", "--out", tmp_path / "answer")
    assert done.exit_code == 1
    assert "cannot be read" in done.output
    assert not (tmp_path / "answer").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("enrol", "{}", "{}/nothing"),
        ("serve", "{}", "--port", "99999"),
        ("ingest", "{}"),
        ("init", "{}"),
        ("nothing",),
    ],
)
def test_wrong_use_is_status_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run(*(word.format(tmp_path) for word in words)).exit_code == 2


@pytest.mark.parametrize("command", ["serve", "check"])
def test_a_folder_without_a_store_is_one_sentence_and_status_1(
    tmp_path: Path, command: str
) -> None:
    done = run(command, tmp_path)
    assert done.exit_code == 1
    assert "no central store" in done.output


def test_serve_does_not_listen_in_clear_for_other_machines(tmp_path: Path) -> None:
    run("init", tmp_path / "central", "--name", "Fair Work")
    done = run("serve", tmp_path / "central", "--host", "0.0.0.0")  # noqa: S104 - to see it refused
    assert done.exit_code == 1
    assert "Without TLS" in done.output


@pytest.fixture
def stick(tmp_path: Path) -> tuple[Path, Laptop]:
    run("init", tmp_path / "central", "--name", "Fair Work")
    organisation = Organisation.open(tmp_path / "central")
    laptop = enrolled(organisation, tmp_path / "stick")
    organisation.close()
    return tmp_path / "central", laptop


def test_ingest_takes_the_two_files_and_writes_a_receipt(stick: tuple[Path, Laptop]) -> None:
    central, laptop = stick
    sealed = laptop.seal()
    (sealed.path.with_name(f"audit-{sealed.bundle_id}.bundle.dsse.json")).write_bytes(
        sealed.envelope
    )
    done = run("ingest", central, sealed.path)
    assert done.exit_code == 0
    written = sealed.path.with_name(f"audit-{sealed.bundle_id}.receipt.json")
    ca = (central / "keys" / "ca.cert.pem").read_text()
    assert read_receipt(written.read_bytes(), ca).sha256 == sealed.sha256
    assert run("ingest", central, sealed.path).exit_code == 0
    elsewhere = central.with_name("receipt")
    assert run("ingest", central, sealed.path, "--receipt", elsewhere).exit_code == 0
    assert elsewhere.read_bytes() == written.read_bytes()
    checked = run("check", central)
    assert checked.exit_code == 0
    assert "1 bundles, 0 faults" in checked.output


def test_ingest_refuses_a_changed_bundle_and_writes_no_receipt(
    stick: tuple[Path, Laptop],
) -> None:
    central, laptop = stick
    sealed = laptop.seal()
    content = bytearray(sealed.content)
    content[-1] ^= 1
    sealed.path.write_bytes(content)
    done = run("ingest", central, sealed.path)
    assert done.exit_code == 1
    assert "not the ones that were signed" in done.output
    assert not list(sealed.path.parent.glob("*.receipt.json"))


def test_ingest_without_the_signature_is_wrong_use(stick: tuple[Path, Laptop]) -> None:
    central, laptop = stick
    sealed = laptop.seal()
    for signature in sealed.path.parent.glob("*.dsse.json"):
        signature.unlink()
    done = run("ingest", central, sealed.path)
    assert done.exit_code == 2
    assert "signature" in done.output


def test_check_names_what_is_wrong_and_ends_with_status_1(stick: tuple[Path, Laptop]) -> None:
    central, laptop = stick
    laptop.seal()  # stays on the laptop: a gap
    sealed = laptop.seal()
    run("ingest", central, sealed.path)
    done = run("check", central)
    assert done.exit_code == 0
    assert "not here yet: number 1" in done.output
    (stored,) = (central / "objects").rglob("*.bundle.age")
    stored.write_bytes(b"nothing")
    done = run("check", central)
    assert done.exit_code == 1
    assert f"fault: {sealed.sha256[:16]}" in done.output


# --- the real process


@pytest.fixture
def process(stick: tuple[Path, Laptop]) -> Iterator[list[subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []
    yield started
    for one in started:
        if one.poll() is None:
            one.kill()
        one.wait(timeout=20)
        for pipe in (one.stdout, one.stderr):
            if pipe is not None:
                pipe.close()


def serve(central: Path, process: list[subprocess.Popen[str]]) -> str:
    """Start the command; its address, from the one line that it prints."""
    started = subprocess.Popen(
        [COMMAND, "serve", central],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    process.append(started)
    assert started.stdout is not None
    line = started.stdout.readline()
    assert line.startswith("listening on http://127.0.0.1:"), line
    return line.split()[-1]


def test_an_upload_survives_a_server_that_is_killed_in_the_middle(
    stick: tuple[Path, Laptop], process: list[subprocess.Popen[str]]
) -> None:
    central, laptop = stick
    sealed = laptop.seal(3_000_000)
    with sender(serve(central, process)) as sends:
        url = sends.begin(sealed)
        assert sends.patch(url, 0, sealed.content[:1_234_567]).status_code == 204
    process[0].send_signal(signal.SIGKILL)
    assert process[0].wait(timeout=20) == -signal.SIGKILL
    with sender(serve(central, process)) as sends:
        assert sends.head(url).headers["Upload-Offset"] == "1234567"
        assert sends.patch(url, 1_234_567, sealed.content[1_234_567:]).status_code == 204
        receipt = sends.receipt(sealed.sha256)
        assert receipt.status_code == 200
    process[1].send_signal(signal.SIGKILL)
    process[1].wait(timeout=20)
    with sender(serve(central, process)) as sends:
        assert sends.receipt(sealed.sha256).content == receipt.content
    process[2].send_signal(signal.SIGTERM)
    assert process[2].wait(timeout=20) == 0
    assert run("check", central).exit_code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on files is changed from outside")
def test_a_disk_that_is_full_for_a_while_loses_nothing(
    stick: tuple[Path, Laptop], process: list[subprocess.Popen[str]]
) -> None:
    import resource  # noqa: PLC0415 - not there on Windows

    central, laptop = stick
    sealed = laptop.seal(6_000_000)
    with sender(serve(central, process)) as sends:
        url = sends.begin(sealed)
        assert sends.patch(url, 0, sealed.content[:1_000_000]).status_code == 204
        _, most = resource.prlimit(process[0].pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process[0].pid, resource.RLIMIT_FSIZE, (2_500_000, most))
        answer = sends.patch(url, 1_000_000, sealed.content[1_000_000:])
        assert (answer.status_code, answer.json()["reason"]) == (507, "no-space")
        assert answer.headers["Retry-After"]
        offset = int(sends.head(url).headers["Upload-Offset"])
        assert 1_000_000 <= offset <= 2_500_000
        resource.prlimit(process[0].pid, resource.RLIMIT_FSIZE, (most, most))
        assert sends.patch(url, offset, sealed.content[offset:]).status_code == 204
        assert sends.receipt(sealed.sha256).status_code == 200
    assert run("check", central).exit_code == 0
