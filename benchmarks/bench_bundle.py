"""Sealing and verifying 1 GiB of photos beside the floors of it, on the same bytes in one run.

The floor of sealing is the sum of one read, SHA-256 and SHA-512, encryption by pyrage and one
written file; that of verifying is decryption by pyrage of a file that is read meanwhile, SHA-256
and SHA-512. Each is measured alone. The peer is the `age` command with `tar` before or after it,
which hashes nothing.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import statistics
import subprocess
import tempfile
import time
import uuid
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.bundle import BundleContents, BundleEvidence, verify_bundle
from auditor_app.bundle import write_bundle as seal
from auditor_app.identity.authority import Authority
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.programme import Programme, Recipient
from benchmarks.measuring import most_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.identity.signing import SigningIdentity

ROUNDS: Final = 3
PHOTOS: Final = 256
PHOTO_BYTES: Final = 4 * 1024**2
PIECE: Final = 1024**2
GOAL_MEMORY: Final = 150 * 1024**2


@dataclass(frozen=True, slots=True)
class Head:
    """The head of an event log."""

    sequence: int = 0
    digest: str = "0" * 64


@dataclass(frozen=True)
class Office:
    """Who seals, for whom, and the folder with photos and bundles."""

    folder: Path
    ca_pem: str
    programme: Programme
    device: SigningIdentity
    key: str

    @property
    def photos(self) -> list[Path]:
        """The photos, as files."""
        return sorted((self.folder / "photos").iterdir())


def make_office(folder: Path, photos: int = PHOTOS) -> Office:
    """An organisation with one device and `photos` photos of its own, which do not compress."""
    keys = [pyrage.x25519.Identity.generate() for _ in range(2)]
    authority = Authority.create("Benchmark")
    programme = Programme(
        "Benchmark",
        authority.root_pem,
        tuple(
            Recipient(name, str(key.to_public()))
            for name, key in zip(("central", "escrow"), keys, strict=True)
        ),
        "https://central.example",
        authority.issue_receipt_identity().chain_pem[0],
    )
    request = make_device_request("Auditor", "Laptop")
    answer = answer_request(authority, request.request_pem, programme, days=2)
    device, _ = accept_answer(request.private_key_pem, answer.to_json())
    (folder / "photos").mkdir()
    for _ in range(photos):
        (folder / "photos" / f"{uuid.uuid4()}.jpg").write_bytes(os.urandom(PHOTO_BYTES))
    return Office(folder, authority.root_pem, programme, device, str(keys[0]))


def seal_photos(office: Office) -> Path:
    """Seal all photos into one bundle."""
    evidence = tuple(
        BundleEvidence(path.stem, "jpg", path.stat().st_size, _digest(path), partial_open(path))
        for path in office.photos
    )
    contents = BundleContents(
        bundle_id=str(uuid.uuid5(uuid.NAMESPACE_URL, str(office.folder))),
        audit={"format": "benchmark"},
        records=(),
        forms=(),
        evidence=evidence,
        report_pdf=b"%PDF-",
        events=(),
    )
    made = seal(
        contents,
        office.folder,
        signer=office.device,
        programme=office.programme,
        sequence=1,
        previous=None,
        event_head=Head(),
        created_at=datetime.now(UTC),
    )
    return made.path


_known: dict[Path, str] = {}


def _digest(path: Path) -> str:
    """The vault knows it since the photo was taken in; it is no part of sealing."""
    if path not in _known:
        with path.open("rb") as file:
            _known[path] = hashlib.file_digest(file, "sha256").hexdigest()
    return _known[path]


def partial_open(path: Path) -> Callable[[], io.BufferedReader]:
    """What opens `path`."""
    return lambda: path.open("rb")


def verify_photos(office: Office, bundle: Path) -> None:
    """Check the bundle from outside and from inside."""
    verify_bundle(bundle, ca_pem=office.ca_pem, identity=office.key).raise_faults()


def peak_of(act: str, office: Office) -> int:
    """Bytes of memory at most that a process of its own needs for `seal` or `verify`."""
    with ProcessPoolExecutor(1, get_context("spawn")) as alone:
        return alone.submit(_peak, act, office).result()


def _peak(act: str, office: Office) -> int:
    if act == "seal":
        seal_photos(office)
    else:
        verify_photos(office, next(office.folder.glob("audit-*.age")))
    return most_memory()


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (ours / floor or peer; less is better) and detail of each figure."""
    with tempfile.TemporaryDirectory(prefix="bench-bundle-", dir=Path.cwd()) as folder:
        return _measure(make_office(Path(folder)))


def _measure(office: Office) -> list[tuple[str, float, str]]:
    bundle = seal_photos(office)  # knows the photos' digests from now on
    floors = {
        "read": lambda: _drain(_pieces_of(office.photos)),
        "hash": lambda: _hash_twice(PHOTOS * PHOTO_BYTES),
        "encrypt": lambda: _encrypt(office),
        "write": lambda: _write(office.folder / "floor"),
        "decrypt": lambda: _decrypt(bundle, office.key),
    }
    peers = _peers(office)
    acts = {
        "seal": lambda: seal_photos(office),
        "verify": lambda: verify_photos(office, bundle),
        **floors,
        **peers,
    }
    took = _medians(acts)
    sealing = sum(took[each] for each in ("read", "hash", "encrypt", "write"))
    verifying = sum(took[each] for each in ("hash", "decrypt"))
    size = f"{PHOTOS * PHOTO_BYTES / 1024**3:.0f} GiB of photos"
    rows = [
        _row("sealing a bundle / sum of its floors", took["seal"], sealing, size),
        _row("verifying a bundle / sum of its floors", took["verify"], verifying, size),
    ]
    if peers:
        rows += [
            _row("sealing a bundle / `tar` and `age`", took["seal"], took["tar | age"], size),
            _row(
                "verifying a bundle / `age -d`, `tar -t`",
                took["verify"],
                took["age | tar"],
                size,
            ),
        ]
    for act, what in (("seal", "sealing"), ("verify", "verifying")):
        peak = peak_of(act, office)
        detail = f"{peak / 1024**2:.0f} MiB of memory at most against 150 MiB, for {size}"
        rows.append((f"{what}: memory / what it may take", peak / GOAL_MEMORY, detail))
    return rows


def _row(name: str, ours: float, other: float, size: str) -> tuple[str, float, str]:
    return name, ours / other, f"{ours:.2f} against {other:.2f} s for {size}"


def _peers(office: Office) -> dict[str, Callable[[], None]]:
    if shutil.which("age") is None or shutil.which("tar") is None:
        return {}
    keys = [part for one in office.programme.recipients for part in ("-r", one.age_public_key)]
    key_file, sealed = office.folder / "key", office.folder / "peer.age"
    key_file.write_text(office.key + "\n")
    sealing = f"tar -c -C {office.folder} photos | age {' '.join(keys)} -o {sealed}"
    opening = f"age -d -i {key_file} {sealed} | tar -t"

    def run_shell(command: str) -> Callable[[], None]:
        def act() -> None:
            done = ["sh", "-c", command]
            subprocess.run(done, check=True, stdout=subprocess.DEVNULL)

        return act

    return {"tar | age": run_shell(sealing), "age | tar": run_shell(opening)}


def _pieces_of(paths: list[Path]) -> Iterator[bytes]:
    for path in paths:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece


def _drain(pieces: Iterator[bytes]) -> None:
    for _ in pieces:
        pass


def _hash_twice(size: int) -> None:
    short, long = hashlib.sha256(), hashlib.sha512()
    piece = os.urandom(PIECE)
    for _ in range(size // PIECE):
        short.update(piece)
        long.update(piece)


class _Endless(io.RawIOBase):
    """As many bytes as the photos have, made from nothing."""

    def __init__(self) -> None:
        self._left = PHOTOS * PHOTO_BYTES
        self._piece = os.urandom(PIECE)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        taken = self._piece[: min(size if size >= 0 else PIECE, self._left)]
        self._left -= len(taken)
        return taken


class _Nowhere(io.RawIOBase):
    """Takes whatever is written."""

    def writable(self) -> bool:
        return True

    def write(self, piece: bytes, /) -> int:  # type: ignore[override]
        """Forget it."""
        return len(piece)


def _encrypt(office: Office) -> None:
    keys = [
        pyrage.x25519.Recipient.from_str(one.age_public_key) for one in office.programme.recipients
    ]
    pyrage.encrypt_io(_Endless(), _Nowhere(), keys)


def _decrypt(bundle: Path, key: str) -> None:
    with bundle.open("rb") as file:
        pyrage.decrypt_io(file, _Nowhere(), [pyrage.x25519.Identity.from_str(key)])


def _write(target: Path) -> None:
    piece = os.urandom(PIECE)
    with target.open("wb") as file:
        for _ in range(PHOTOS * PHOTO_BYTES // PIECE):
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    target.unlink()


def _medians(acts: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Seconds of each, measured in turn so that a slow moment is slow for all."""
    taken: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(ROUNDS):
        for name, act in acts.items():
            start = time.perf_counter()
            act()
            taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(each) for name, each in taken.items()}
