"""Other people's programs deliver: `tuspy`, and `curl` as the handbook has it."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from laptops import running, sender
from machines import needs
from tusclient.client import TusClient
from tusclient.exceptions import TusCommunicationError

from auditor_app.bundle.names import signature_beside
from auditor_app.sync.receipts import read_receipt

# The bad network lies with the tests of the laptop's side.
sys.path.insert(0, str(Path(__file__).parents[1] / "sync"))

from bad_network import BadNetwork, Cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from laptops import Laptop, Sealed
    from tusclient.uploader import Uploader

    from auditor_app.central import Organisation

HANDBOOK = Path(__file__).parents[2] / "docs" / "operations.md"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@contextmanager
def uploader(
    address: str, sealed: Sealed, url: str | None = None, envelope: bytes | None = None
) -> Iterator[Uploader]:
    with sealed.path.open("rb") as stream:
        yield TusClient(f"{address}/bundles").uploader(
            file_stream=stream,
            chunk_size=40_000,
            metadata={"envelope": (envelope or sealed.envelope).decode()},
            url=url,
        )


def receipt_of(organisation: Organisation, address: str, sealed: Sealed) -> None:
    with sender(address) as sends:
        answer = sends.receipt(sealed.sha256)
    assert answer.status_code == 200
    assert read_receipt(answer.content, organisation.ca_pem).sha256 == sealed.sha256


def test_tuspy_delivers_in_pieces(organisation: Organisation, laptop: Laptop) -> None:
    sealed = laptop.seal(200_000)
    with running(organisation) as address:
        with uploader(address, sealed) as whole:
            whole.upload()
        receipt_of(organisation, address, sealed)


def test_tuspy_is_cut_and_goes_on_where_the_store_stopped(
    organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal(200_000)
    with running(organisation) as address:
        # The creation, a whole piece, and one that is cut in its middle: each a connection.
        with (
            BadNetwork(address, [None, None, Cut(25_000)]) as network,
            uploader(network.address, sealed) as first,
            pytest.raises(TusCommunicationError),
        ):
            first.upload()
        assert first.url is not None
        with uploader(address, sealed, first.url.replace(network.address, address)) as second:
            assert 40_000 <= second.offset < 80_000
            second.upload()
        receipt_of(organisation, address, sealed)


def test_tuspy_is_told_when_it_is_refused(organisation: Organisation, laptop: Laptop) -> None:
    sealed = laptop.seal()
    with (
        running(organisation) as address,
        uploader(address, sealed, envelope=b"{}") as forged,
        pytest.raises(TusCommunicationError) as caught,
    ):
        forged.upload()
    assert caught.value.status_code == 400


def by_hand() -> str:
    """The commands of the handbook."""
    chapter = HANDBOOK.read_text("utf-8").partition("## Delivering by hand")[2]
    found = re.search(r"```sh\n(.*?)```", chapter, re.DOTALL)
    assert found is not None
    return found[1]


def test_curl_delivers_by_the_handbook_and_goes_on_after_a_cut(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    needs("curl")
    sealed = laptop.seal(200_000)
    signature_beside(sealed.path).write_bytes(sealed.envelope)
    with running(organisation) as address:
        with sender(address) as sends:
            sends.patch(sends.begin(sealed), 0, sealed.content[:1000])
        with BadNetwork(address, [None, None, Cut(70_000)]) as network:
            assert run(network.address, sealed, tmp_path).returncode != 0
        with sender(address) as sends:
            created = sends.create(sealed.envelope, sealed.size)
            assert 1000 <= int(created.headers["Upload-Offset"]) < 80_000
        done = run(address, sealed, tmp_path)
        assert done.returncode == 0, done.stderr
        receipt = (tmp_path / "receipt.json").read_bytes()
        assert read_receipt(receipt, organisation.ca_pem).sha256 == sealed.sha256
        # Once more finds that all is there.
        assert run(address, sealed, tmp_path).returncode == 0


def test_curl_is_told_why_not(organisation: Organisation, laptop: Laptop, tmp_path: Path) -> None:
    needs("curl")
    sealed = laptop.seal()
    signature_beside(sealed.path).write_bytes(b"{}")
    with running(organisation) as address:
        assert run(address, sealed, tmp_path).returncode == 22
    assert b'"reason": "envelope"' in (tmp_path / "answer").read_bytes()


def run(address: str, sealed: Sealed, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", by_hand()],
        cwd=folder,
        env={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "NO_PROXY": "127.0.0.1",
            "STORE": address,
            "BUNDLE": str(sealed.path),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
