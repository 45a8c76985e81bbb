"""An office with one enrolled device, audits to bundle, and bundles made by hand to deceive."""

from __future__ import annotations

import io
import random
import tarfile
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

import pyrage

from auditor_app.bundle import (
    BundleContents,
    BundleEvidence,
    BundleForm,
    BundleFormMedia,
    BundleRecord,
    BundleVerdict,
    SealedBundle,
    SealStatement,
    names,
    verify_bundle,
    write_bundle,
)
from auditor_app.bundle.looking import Looking
from auditor_app.bundle.statements import Origin
from auditor_app.identity.authority import Authority
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.programme import Programme, Recipient

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any, BinaryIO

    from auditor_app.bundle.looking import NestedFacts
    from auditor_app.identity.signing import SigningIdentity

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
BUNDLE_ID = "5a0c2f0e-7a10-4a55-9d3e-0c1b7d1f6a01"
RECORDS = (
    "0d6f6f0a-51a2-4b38-8f0c-6a3d9f1e2c01",
    "1d6f6f0a-51a2-4b38-8f0c-6a3d9f1e2c02",
)
PHOTOS = (
    "2d6f6f0a-51a2-4b38-8f0c-6a3d9f1e2c03",
    "3d6f6f0a-51a2-4b38-8f0c-6a3d9f1e2c04",
)


@dataclass(frozen=True)
class Head:
    """The head of an event log."""

    sequence: int = 12
    digest: str = "ab" * 32


@dataclass(frozen=True)
class Office:
    """The organisation, its two opening keys and a device."""

    authority: Authority
    receipts: SigningIdentity
    programme: Programme
    device: SigningIdentity
    central_key: str
    escrow_key: str

    @property
    def ca_pem(self) -> str:
        return self.programme.ca_certificate_pem


def make_office() -> Office:
    authority = Authority.create("Fair Work Office", at=NOW)
    receipts = authority.issue_receipt_identity(at=NOW)
    keys = [pyrage.x25519.Identity.generate() for _ in range(2)]
    programme = Programme(
        "Fair Work Office",
        authority.root_pem,
        tuple(
            Recipient(name, str(key.to_public()))
            for name, key in zip(("central", "escrow"), keys, strict=True)
        ),
        "https://intake.example.org/",
        receipts.chain_pem[0],
    )
    request = make_device_request("Ada Núñez", "Laptop 7")
    answer = answer_request(authority, request.request_pem, programme, at=NOW).to_json()
    device, _ = accept_answer(request.private_key_pem, answer, at=NOW)
    return Office(authority, receipts, programme, device, str(keys[0]), str(keys[1]))


def photo(number: int) -> bytes:
    """Bytes that do not compress, the same each time; the second is longer than an age piece."""
    return random.Random(number).randbytes((3_000, 70_000)[number % 2])  # noqa: S311 - no secret


def evidence(evidence_id: str, content: bytes) -> BundleEvidence:
    return BundleEvidence(
        evidence_id, ".jpg", len(content), sha256(content).hexdigest(), lambda: io.BytesIO(content)
    )


def contents(**changes: Any) -> BundleContents:
    """A small audit; `changes` replace fields."""
    fields: dict[str, Any] = {
        "bundle_id": BUNDLE_ID,
        "audit": {"title": "Café Ñandú", "records": list(RECORDS)},
        "records": [BundleRecord(r, f"<data id='x'>{r} é</data>") for r in RECORDS],
        "forms": [
            BundleForm("site", "2026.1", "<html>site</html>"),
            BundleForm("wörker/interview", "1", "<html>worker</html>"),
        ],
        "evidence": [evidence(name, photo(i)) for i, name in enumerate(PHOTOS)],
        "report_pdf": b"%PDF-1.7 report",
        "events": iter([b'{"event":1}', b'{"event":2}']),
    }
    return BundleContents(**fields | changes)


SHOWN = b"\x89PNG a picture of an exit"
SHOWN_PATH = f"data/form-media/{sha256(SHOWN).hexdigest()}.png"


def showing_form(*shown: tuple[str, bytes]) -> BundleForm:
    """A form whose XML names these pictures."""
    files = "".join(
        f'<file name="{name}" type="image/png" size="{len(content)}"'
        f' sha256="{sha256(content).hexdigest()}"/>'
        for name, content in shown
    )
    media = f'<instance id="auditor-media" auditor:media="files"><root>{files}</root></instance>'
    xml = (
        '<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"'
        ' xmlns:auditor="urn:auditor:form:1"><h:head><model><instance><data id="site"/></instance>'
        f"{media if shown else ''}</model></h:head></h:html>"
    )
    return BundleForm("site", "2026.1", xml)


def with_form_media(**entry: Any) -> BundleContents:
    """An audit one form of which shows a picture; `entry` changes what is said of that."""
    form = showing_form(("exit.png", SHOWN))
    digest = sha256(SHOWN).hexdigest()
    said = {"form": form.digest, "name": "exit.png", "media_type": "image/png"}
    said |= {"size": len(SHOWN), "sha256": digest, "file": SHOWN_PATH, **entry}
    return contents(
        audit={"title": "T", "form_media": [said]},
        forms=[form],
        form_media=[BundleFormMedia("png", len(SHOWN), digest, lambda: io.BytesIO(SHOWN))],
    )


def seal(office: Office, folder: Path, **changes: Any) -> SealedBundle:
    """Write a bundle the proper way; `changes` replace arguments."""
    arguments: dict[str, Any] = {
        "contents": contents(),
        "signer": office.device,
        "programme": office.programme,
        "sequence": 1,
        "previous": None,
        "event_head": Head(),
        "created_at": NOW,
    }
    arguments |= changes
    return write_bundle(arguments.pop("contents"), folder, **arguments)


def seal_by_hand(
    office: Office, folder: Path, tar: bytes, recipients: int = 2, **origin: Any
) -> Path:
    """Seal any bytes as an enrolled device could that wants to do harm."""
    keys = [pyrage.x25519.Identity.generate().to_public() for _ in range(recipients - 1)]
    own = pyrage.x25519.Identity.from_str(office.central_key).to_public()
    return sign_by_hand(office, folder, pyrage.encrypt(tar, [own, *keys]), **origin)


def sign_by_hand(office: Office, folder: Path, sealed: bytes, **origin: Any) -> Path:
    """Write `sealed` and an outer signature that holds."""
    fields: dict[str, Any] = {
        "bundle_id": BUNDLE_ID,
        "created_at": NOW,
        "sequence": 1,
        "previous": None,
        "organisation": office.programme.organisation,
        "chain_pem": office.device.chain_pem,
    }
    path = folder / names.bundle_name(BUNDLE_ID)
    path.write_bytes(sealed)
    statement = SealStatement(
        Origin(**fields | origin), path.name, sha256(sealed).hexdigest(), len(sealed)
    )
    envelope = office.device.sign(statement.to_payload(), IN_TOTO_PAYLOAD)
    names.signature_beside(path).write_bytes(envelope)
    return path


def plain_tar(office: Office, sealed: SealedBundle) -> bytes:
    return bytes(pyrage.decrypt(sealed.path.read_bytes(), [_key(office)]))


def _key(office: Office) -> Any:
    return pyrage.x25519.Identity.from_str(office.central_key)


def tar_of(*members: tuple[tarfile.TarInfo, bytes], form: int = tarfile.USTAR_FORMAT) -> bytes:
    """A tar by Python's own library, which writes whatever it is told."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as tar:
        for info, content in members:
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


def changed(content: bytes, place: int, change: int = 1) -> bytes:
    """`content` with one byte changed."""
    copy = bytearray(content)
    copy[place] ^= change
    return bytes(copy)


def verify(office: Office, path: Path | BinaryIO, **arguments: Any) -> BundleVerdict:
    return verify_bundle(path, ca_pem=office.ca_pem, **arguments)


def places(verdict: BundleVerdict) -> set[str]:
    return {fault.place for fault in verdict.faults}


def raising(error: Exception) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> Any:
        raise error

    return fail


def look_into(content: bytes, identity: pyrage.x25519.Identity | None) -> NestedFacts:
    """What there is to see of a sealed file that is at hand as a whole."""
    looking = Looking(identity)
    looking.feed(memoryview(content))
    return looking.finish()
