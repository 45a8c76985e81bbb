"""What the tests of central and sync share: organisations, laptops, bundles, a running intake."""

from __future__ import annotations

import hashlib
import io
import os
import threading
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import TYPE_CHECKING

import httpx

from auditor_app.bundle import (
    BundleContents,
    BundleEvidence,
    BundleForm,
    BundleRecord,
    write_bundle,
)
from auditor_app.bundle.names import bundle_name
from auditor_app.bundle.statements import Origin, SealStatement
from auditor_app.central import IntakeServer, Listening
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.sync.wire import CHUNK_TYPE, TUS_VERSION, write_metadata

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor_app.central import Organisation
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity

TUS = {"Tus-Resumable": TUS_VERSION}
NAME = "Ngozi Surname-Unlikely"


@dataclass(frozen=True)
class Head:
    sequence: int = 1
    digest: str = "0" * 64


@dataclass(frozen=True)
class Sealed:
    """A sealed bundle outside of any vault."""

    path: Path
    envelope: bytes
    bundle_id: str
    sequence: int
    sha256: str

    @property
    def content(self) -> bytes:
        return self.path.read_bytes()

    @property
    def size(self) -> int:
        return self.path.stat().st_size


@dataclass
class Laptop:
    """An enrolled device that seals bundles into a folder."""

    identity: SigningIdentity
    programme: Programme
    folder: Path
    sequence: int = 0
    previous: str | None = None
    sealed: list[Sealed] = field(default_factory=list)

    def seal(self, size: int = 2000) -> Sealed:
        self.sequence += 1
        bundle_id = str(uuid.uuid4())
        written = write_bundle(
            contents(bundle_id, size),
            self.folder,
            signer=self.identity,
            programme=self.programme,
            sequence=self.sequence,
            previous=self.previous,
            event_head=Head(),
            created_at=datetime.now(UTC),
        )
        self.previous = written.sha256
        return Sealed(written.path, written.outer_dsse, bundle_id, self.sequence, written.sha256)

    def sign(
        self,
        bundle_id: str,
        sequence: int,
        content: bytes,
        *,
        created_at: datetime | None = None,
        **said: object,
    ) -> bytes:
        """An outer envelope over `content`, or over whatever is `said` instead."""
        statement = SealStatement(
            origin=Origin(
                bundle_id=bundle_id,
                created_at=created_at or datetime.now(UTC),
                sequence=sequence,
                previous=self.previous,
                organisation=self.programme.organisation,
                chain_pem=self.identity.chain_pem,
            ),
            file_name=bundle_name(bundle_id),
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
        )
        payload = replace(statement, **said).to_payload()
        return self.identity.sign(payload, IN_TOTO_PAYLOAD)

    def seal_garbage(self, content: bytes, sequence: int | None = None) -> Sealed:
        """Bytes that are no bundle, signed as if they were one."""
        bundle_id = str(uuid.uuid4())
        number = sequence or self.sequence + 1
        path = self.folder / bundle_name(bundle_id)
        path.write_bytes(content)
        envelope = self.sign(bundle_id, number, content)
        digest = hashlib.sha256(content).hexdigest()
        return Sealed(path, envelope, bundle_id, number, digest)


def contents(bundle_id: str, size: int) -> BundleContents:
    photo = os.urandom(size)
    return BundleContents(
        bundle_id=bundle_id,
        audit={"title": "Site"},
        records=[BundleRecord(str(uuid.uuid4()), "<data/>")],
        forms=[BundleForm("site", "1", "<form/>")],
        evidence=[
            BundleEvidence(
                evidence_id=str(uuid.uuid4()),
                extension="jpg",
                size=size,
                sha256=hashlib.sha256(photo).hexdigest(),
                open=lambda: io.BytesIO(photo),
            )
        ],
        report_pdf=b"%PDF-1.7",
        events=[b"{}"],
    )


def enrolled(organisation: Organisation, folder: Path, url: str = "", **when: object) -> Laptop:
    """A laptop that the organisation has enrolled."""
    folder.mkdir(parents=True, exist_ok=True)
    request = make_device_request(NAME, "Laptop 7")
    answer = organisation.enrol(request.request_pem, upload_url=url, **when)
    identity, programme = accept_answer(request.private_key_pem, answer, at=when.get("at"))
    return Laptop(identity, programme, folder)


def settings_for(organisation: Organisation, **said: object) -> Organisation:
    """The same organisation with other settings, in memory."""
    return replace(organisation, settings=replace(organisation.settings, **said))


@contextmanager
def running(organisation: Organisation, listening: Listening | None = None) -> Iterator[str]:
    """The intake on a free port of loopback, in a thread of this process; its address."""
    with server_running(organisation, listening or Listening()) as server:
        yield server.address


@contextmanager
def server_running(organisation: Organisation, listening: Listening) -> Iterator[IntakeServer]:
    """The same; the server itself."""
    server = IntakeServer(organisation, listening)
    ready: SimpleQueue[str | BaseException] = SimpleQueue()

    def run() -> None:
        try:
            server.run(ready.put)
        except BaseException as error:
            ready.put(error)
            raise

    thread = threading.Thread(target=run, name="intake under test")
    thread.start()
    try:
        address = ready.get(timeout=30)
        if isinstance(address, BaseException):
            raise address
        yield server
    finally:
        server.stop()
        thread.join(timeout=30)
        assert not thread.is_alive()


@dataclass
class Sender:
    """A bare tus client: every request by hand, every answer as it came."""

    http: httpx.Client

    def create(self, envelope: bytes, size: int) -> httpx.Response:
        metadata = write_metadata({"envelope": envelope})
        headers = TUS | {"Upload-Length": str(size), "Upload-Metadata": metadata}
        return self.http.post("/bundles", headers=headers)

    def begin(self, sealed: Sealed) -> str:
        answer = self.create(sealed.envelope, sealed.size)
        assert answer.status_code == 201, answer.text
        return str(answer.headers["Location"])

    def patch(self, url: str, offset: int, content: bytes, **headers: str) -> httpx.Response:
        said = {"Content-Type": CHUNK_TYPE, "Upload-Offset": str(offset)}
        renamed = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.patch(url, headers=TUS | said | renamed, content=content)

    def head(self, url: str) -> httpx.Response:
        return self.http.head(url, headers=TUS)

    def receipt(self, digest: str) -> httpx.Response:
        return self.http.get(f"/bundles/{digest}/receipt", headers={"Prefer": "wait=20"})

    def send(self, sealed: Sealed) -> httpx.Response:
        """All of it; the answer to the question for its receipt."""
        assert self.patch(self.begin(sealed), 0, sealed.content).status_code == 204
        return self.receipt(sealed.sha256)


@contextmanager
def sender(address: str) -> Iterator[Sender]:
    with httpx.Client(base_url=address, trust_env=False, timeout=30) as http:
        yield Sender(http)
