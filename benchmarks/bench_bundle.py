"""Sealing and verifying beside their floors, on the same bytes.

The floor of sealing is reading, SHA-256 and SHA-512, encryption by pyrage and a written file; that
of verifying is SHA-256 of the sealed file, decryption by pyrage, SHA-256 and SHA-512.
"""

from __future__ import annotations

import hashlib
import io
import os
import statistics
import tempfile
import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.bundle import BundleContents, BundleEvidence, SealedBundle, verify_bundle
from auditor_app.bundle import write_bundle as seal
from auditor_app.identity.authority import Authority
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.programme import Programme, Recipient

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDS: Final = 3
_PHOTOS: Final = 40
_PHOTO_BYTES: Final = 5_000_000


@dataclass(frozen=True, slots=True)
class _Head:
    sequence: int = 0
    digest: str = "0" * 64


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (ours / floor; less is better) and detail of each figure."""
    with tempfile.TemporaryDirectory(prefix="bench-bundle-", dir=Path.cwd()) as folder:
        return _measure(Path(folder))


def _measure(folder: Path) -> list[tuple[str, float, str]]:
    photos = [os.urandom(_PHOTO_BYTES) for _ in range(_PHOTOS)]
    keys = [pyrage.x25519.Identity.generate() for _ in range(2)]
    recipients = [key.to_public() for key in keys]
    authority = Authority.create("Benchmark")
    receipts = authority.issue_receipt_identity()
    programme = Programme(
        "Benchmark",
        authority.root_pem,
        tuple(
            Recipient(name, str(key))
            for name, key in zip(("central", "escrow"), recipients, strict=True)
        ),
        "https://central.example",
        receipts.chain_pem[0],
    )
    request = make_device_request("Auditor", "Laptop")
    answer = answer_request(authority, request.request_pem, programme, days=2)
    signer, _ = accept_answer(request.private_key_pem, answer.to_json())
    made: list[SealedBundle] = []

    def ours() -> None:
        made.append(
            seal(
                _contents(photos),
                folder,
                signer=signer,
                programme=programme,
                sequence=1,
                previous=None,
                event_head=_Head(),
                created_at=datetime.now(UTC),
            )
        )

    def check() -> None:
        bundle = made[-1].path
        verify_bundle(bundle, ca_pem=authority.root_pem, identity=str(keys[0])).raise_faults()

    sealing, sealing_floor = _medians(ours, lambda: _sealing_floor(photos, recipients, folder))
    checking, checking_floor = _medians(
        check, lambda: _verifying_floor(made[-1].path, keys[0], photos)
    )
    size = f"{_PHOTOS * _PHOTO_BYTES / 1e6:.0f} MB"
    return [
        (
            "sealing a bundle / sum of its floors",
            sealing / sealing_floor,
            f"{sealing:.2f} against {sealing_floor:.2f} s for {size}",
        ),
        (
            "verifying a bundle / sum of its floors",
            checking / checking_floor,
            f"{checking:.2f} against {checking_floor:.2f} s for {size}",
        ),
    ]


def _contents(photos: list[bytes]) -> BundleContents:
    return BundleContents(
        bundle_id=str(uuid.uuid4()),
        audit={"format": "benchmark"},
        records=(),
        forms=(),
        evidence=tuple(
            BundleEvidence(
                str(uuid.uuid4()),
                "jpg",
                len(photo),
                hashlib.sha256(photo).hexdigest(),
                lambda photo=photo: io.BytesIO(photo),
            )
            for photo in photos
        ),
        report_pdf=b"%PDF-",
        events=(),
    )


def _sealing_floor(photos: list[bytes], recipients: list[object], folder: Path) -> None:
    target = folder / "floor.age"
    with target.open("wb") as file:
        pyrage.encrypt_io(io.BytesIO(b"".join(photos)), file, recipients)
        os.fsync(file.fileno())
    _hash_twice(photos)
    hashlib.sha256(target.read_bytes())
    target.unlink()


def _verifying_floor(bundle: Path, key: object, photos: list[bytes]) -> None:
    sealed = bundle.read_bytes()
    hashlib.sha256(sealed)
    pyrage.decrypt_io(io.BytesIO(sealed), io.BytesIO(), [key])
    _hash_twice(photos)


def _hash_twice(photos: list[bytes]) -> None:
    for photo in photos:
        hashlib.sha256(photo)
        hashlib.sha512(photo)


def _medians(ours: Callable[[], None], floor: Callable[[], None]) -> tuple[float, float]:
    """Seconds of both, measured in turn so that a slow moment is slow for both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(_ROUNDS):
        for act, into in zip((ours, floor), taken, strict=True):
            start = time.perf_counter()
            act()
            into.append(time.perf_counter() - start)
    return statistics.median(taken[0]), statistics.median(taken[1])
