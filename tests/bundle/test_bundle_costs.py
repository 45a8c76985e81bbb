"""What a bundle may cost: memory for a few pieces, and never more work than it has bytes."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
import tarfile
import threading
import tracemalloc
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from bundle_samples import (
    BUNDLE_ID,
    NOW,
    PHOTOS,
    Head,
    Office,
    contents,
    make_office,
    plain_tar,
    seal,
    seal_by_hand,
    sign_by_hand,
    verify,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_bundle_nested import keys_of

from auditor_app.bundle import (
    BundleEvidence,
    FaultKind,
    SealedContent,
    tar,
    verify_bundle,
    write_bundle,
)
from auditor_app.bundle.verdict import StructureError

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.bundle import SealedBundle

MIB = 1024 * 1024
TOP = f"audit-{BUNDLE_ID}"
ROOT = Path(__file__).parents[2]


class Photo(io.RawIOBase):
    """A generated photo of any size, of which no more than a piece is ever there."""

    def __init__(self, size: int, seed: int = 1) -> None:
        self._left = size
        self._piece = random.Random(seed).randbytes(MIB)  # noqa: S311 - no secret

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        taken = self._piece[: min(self._left, MIB if size < 0 else size)]
        self._left -= len(taken)
        return taken


def photo(evidence_id: str, size: int, seed: int = 1) -> BundleEvidence:
    digest = sha256()
    source = Photo(size, seed)
    while piece := source.read(256 * 1024):
        digest.update(piece)
    return BundleEvidence(
        evidence_id,
        "jpg",
        size,
        digest.hexdigest(),
        lambda: Photo(size, seed),  # type: ignore[arg-type, return-value]
    )


def peak_of(act: Callable[[], Any]) -> int:
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_long_photo_takes_no_more_memory_than_a_short_one(office: Office, tmp_path: Path) -> None:
    audit = contents(evidence=[photo(PHOTOS[0], 48 * MIB)])
    assert peak_of(lambda: seal(office, tmp_path, contents=audit)) < 8 * MIB
    path = next(tmp_path.glob("*.age"))
    assert path.stat().st_size > 48 * MIB
    verdicts: list[bool] = []
    check = lambda: verdicts.append(verify(office, path, identity=office.central_key).ok)  # noqa: E731
    assert peak_of(check) < 8 * MIB
    assert verdicts == [True]


def test_a_long_photo_that_was_sealed_before_takes_no_more_memory_either(
    office: Office, tmp_path: Path
) -> None:
    plain = Photo(24 * MIB).read(24 * MIB) * 24
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in keys_of(office)]
    sealed = pyrage.encrypt(plain, recipients)
    content = SealedContent(
        len(sealed),
        sha256(sealed).hexdigest(),
        len(plain),
        sha256(plain).hexdigest(),
        lambda: io.BytesIO(sealed),
    )
    evidence = BundleEvidence(PHOTOS[0], "jpg", len(plain), "", content.open, content)
    audit = contents(evidence=[evidence], sealed_to=office.programme.recipients)
    path = seal(office, tmp_path, contents=audit).path
    seen: list[int] = []

    def check() -> None:
        verdict = verify(office, path, identity=office.central_key)
        assert verdict.ok, verdict.faults
        seen.append(verdict.unsealed_files)

    assert peak_of(check) < 12 * MIB
    assert seen == [1]


def test_a_sealed_photo_that_is_cut_off_leaves_nothing_that_waits(
    office: Office, tmp_path: Path
) -> None:
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in keys_of(office)]
    sealed = pyrage.encrypt(Photo(MIB).read(MIB) * 3, recipients)
    info = tarfile.TarInfo(f"{TOP}/data/evidence/{PHOTOS[0]}.jpg.age")
    info.size = len(sealed)
    cut = info.tobuf(tarfile.USTAR_FORMAT) + sealed[:-MIB]
    before = threading.active_count()
    path = seal_by_hand(office, tmp_path, cut)
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert fault.kind is FaultKind.FORMAT
    assert threading.active_count() == before


def hundred_thousand_files() -> bytes:
    return b"".join(
        tarfile.TarInfo(f"{TOP}/data/{n}").tobuf(tarfile.USTAR_FORMAT) for n in range(100_000)
    )


def header_of(size: int, kind: bytes = tarfile.REGTYPE, form: int = tarfile.USTAR_FORMAT) -> bytes:
    info = tarfile.TarInfo(f"{TOP}/data/x")
    info.size, info.type = size, kind
    return info.tobuf(form)


def longest_pax() -> bytes:
    """An extended header that says of itself that it has 8 GiB: a reader keeps it whole."""
    return header_of(8**11 - 1, tarfile.XHDTYPE)


def sparse() -> bytes:
    """A file of 5 TiB in one block, as GNU tar writes holes."""
    info = tarfile.TarInfo(f"{TOP}/data/x")
    info.type, info.size = tarfile.GNUTYPE_SPARSE, 512
    block = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    block[483:495] = b"%011o\0" % (5 * 1024**4 % 8**11)
    return with_checksum(bytes(block)) + bytes(512)


def with_checksum(block: bytes) -> bytes:
    blanked = block[:148] + b" " * 8 + block[156:512]
    return block[:148] + b"%06o\0 " % sum(blanked) + block[156:]


@pytest.mark.parametrize(
    ("make", "kind", "say"),
    [
        (hundred_thousand_files, FaultKind.LIMIT, "more than 20000 files"),
        (longest_pax, FaultKind.FORMAT, "an extended header"),
        (sparse, FaultKind.FORMAT, "something that is no file"),
        (lambda: header_of(8**11 - 1), FaultKind.FORMAT, "cut off"),
        (
            lambda: header_of(10 * 1024**3, form=tarfile.GNU_FORMAT),
            FaultKind.FORMAT,
            "unreadable size",
        ),
        (lambda: header_of(8**11 - 1, tarfile.GNUTYPE_LONGNAME), FaultKind.FORMAT, "extended"),
        (lambda: bytes(30 * MIB), FaultKind.MISSING, "missing"),
    ],
    ids=["files", "pax", "sparse", "8 GiB", "10 GiB", "long name", "zeros"],
)
def test_a_bomb_is_refused_for_the_price_of_its_bytes(
    office: Office, tmp_path: Path, make: Callable[[], bytes], kind: FaultKind, say: str
) -> None:
    path = seal_by_hand(office, tmp_path, make())
    found: list[Any] = []
    check = lambda: found.extend(verify(office, path, identity=office.central_key).faults)  # noqa: E731
    assert peak_of(check) < 24 * MIB
    assert {fault.kind for fault in found} == {kind}
    assert say in found[0].message


@pytest.mark.parametrize(
    "name", ["CON", "nul", "Aux.xml", "prn.", "COM1.jpg", "lpt9", "NUL.tar.gz"]
)
def test_a_device_of_windows_is_no_file(office: Office, tmp_path: Path, name: str) -> None:
    info = tarfile.TarInfo(f"{TOP}/data/{name}")
    path = seal_by_hand(office, tmp_path, info.tobuf(tarfile.USTAR_FORMAT) + tar.END)
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert fault.message == "It holds a file name that is not allowed."


@pytest.mark.parametrize("start", [100, 108, 116, 136, 329, 337])
def test_a_number_that_other_readers_stumble_over_is_damage(
    office: Office, made: SealedBundle, tmp_path: Path, start: int
) -> None:
    whole = plain_tar(office, made)
    path = tmp_path / "changed.tar"
    path.write_bytes(with_checksum(whole[:start] + b"a" + whole[start + 1 : 512]) + whole[512:])
    (fault, *_) = verify(office, path).faults
    assert fault.message == "A header of the tar in the bundle is damaged."


# --- fuzzing: whatever comes, a sentence and no forgery


@st.composite
def broken_tars(draw: st.DrawFn, whole: bytes) -> bytes:
    """A sound tar with headers changed, put in, left out and put elsewhere; checksums hold."""
    blocks = [whole[start : start + 512] for start in range(0, len(whole), 512)]
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(blocks) - 1))
        deed = draw(st.sampled_from(["field", "copy", "drop", "swap", "zero"]))
        if deed == "field":
            start = draw(
                st.sampled_from([0, 100, 124, 136, 156, 157, 257, 263, 265, 329, 345, 500])
            )
            put = draw(st.binary(min_size=1, max_size=12))
            block = blocks[place][:start] + put + blocks[place][start + len(put) :]
            blocks[place] = with_checksum(block[:512])
        elif deed == "copy":
            blocks.insert(place, blocks[draw(st.integers(0, len(blocks) - 1))])
        elif deed == "drop":
            del blocks[place]
        elif deed == "swap":
            other = draw(st.integers(0, len(blocks) - 1))
            blocks[place], blocks[other] = blocks[other], blocks[place]
        else:
            blocks[place] = bytes(512)
        if not blocks:
            break
    return b"".join(blocks)


def forged(office: Office, whole: bytes, path: Path, data: st.DataObject) -> None:
    content = data.draw(broken_tars(whole))
    path.write_bytes(content)
    verdict = verify(office, path)
    assert all(fault.message.endswith(".") for fault in verdict.faults)
    if verdict.ok:
        # What is accepted says the same: the same files with the same bytes, by an independent
        # reader. (Times and modes in a header are nobody's word, more zeros are a longer end.)
        assert files_in(content) == files_in(whole)


def files_in(content: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(content)) as source:
        return {
            info.name: (source.extractfile(info) or io.BytesIO()).read()
            for info in source.getmembers()
        }


FUZZ = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@FUZZ
@given(data=st.data())
def test_a_forged_tar_is_refused_in_words(
    office: Office, made: SealedBundle, tmp_path: Path, data: st.DataObject
) -> None:
    forged(office, plain_tar(office, made), tmp_path / "forged.tar", data)


@pytest.mark.soak
@settings(FUZZ, max_examples=20_000)
@given(data=st.data())
def test_many_forged_tars_are_refused_in_words(
    office: Office, made: SealedBundle, tmp_path: Path, data: st.DataObject
) -> None:
    forged(office, plain_tar(office, made), tmp_path / "forged.tar", data)


def forged_seal(office: Office, made: SealedBundle, folder: Path, data: st.DataObject) -> None:
    """Any bytes where the age file begins, signed by an enrolled device."""
    content = made.path.read_bytes()
    place = data.draw(st.integers(0, 800))
    put = data.draw(
        st.one_of(
            st.binary(max_size=40),
            st.sampled_from(
                [b"\n-> X25519 a\nb\n", b"-> scrypt a 1\n", b"\n---", b"age", b"\n" * 9]
            ),
        )
    )
    cut = data.draw(st.integers(0, 80))
    broken = content[:place] + put + content[place + cut :]
    verdict = verify(office, sign_by_hand(office, folder, broken), identity=office.central_key)
    assert verdict.ok == (broken == content)
    assert all(fault.message.endswith(".") for fault in verdict.faults)


@FUZZ
@given(data=st.data())
def test_a_forged_seal_is_refused_in_words(
    office: Office, made: SealedBundle, tmp_path: Path, data: st.DataObject
) -> None:
    forged_seal(office, made, tmp_path, data)


@pytest.mark.soak
@settings(FUZZ, max_examples=10_000)
@given(data=st.data())
def test_many_forged_seals_are_refused_in_words(
    office: Office, made: SealedBundle, tmp_path: Path, data: st.DataObject
) -> None:
    forged_seal(office, made, tmp_path, data)


class Silent:
    """A visitor that keeps nothing."""

    def begin_file(self, name: str, size: int) -> None: ...
    def file_bytes(self, piece: memoryview) -> None: ...
    def end_file(self) -> None: ...
    def folder(self, name: str) -> None: ...


@FUZZ
@given(data=st.data())
def test_however_a_tar_is_cut_into_pieces_the_reader_says_the_same(
    office: Office, made: SealedBundle, data: st.DataObject
) -> None:
    content = data.draw(broken_tars(plain_tar(office, made)))

    def told(pieces: list[bytes]) -> str:
        reader = tar.TarReader(Silent())
        try:
            for piece in pieces:
                reader.feed(piece)
            reader.finish()
        except StructureError as error:
            return error.message
        return ""

    step = data.draw(st.integers(1, 5_000))
    pieces = [content[start : start + step] for start in range(0, len(content), step)]
    assert told(pieces) == told([content])


# --- a gibibyte


def seal_gibibyte(folder: Path) -> dict[str, str]:
    """Runs in a process of its own: the bundle, and what is needed to check it."""
    office = make_office()
    ids = [f"{n:08x}-7a10-4a55-9d3e-0c1b7d1f6a01" for n in range(64)]
    sample = photo(ids[0], 16 * MIB)
    photos = [BundleEvidence(each, "jpg", sample.size, sample.sha256, sample.open) for each in ids]
    made = write_bundle(
        contents(evidence=photos),
        folder,
        signer=office.device,
        programme=office.programme,
        sequence=1,
        previous=None,
        event_head=Head(),
        created_at=NOW,
    )
    assert made.size > 1024 * MIB
    return {"path": str(made.path), "ca": office.ca_pem, "key": office.central_key}


def verify_gibibyte(told: dict[str, str]) -> None:
    verify_bundle(Path(told["path"]), ca_pem=told["ca"], identity=told["key"]).raise_faults()


RUN = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
import test_bundle_costs as costs
from pathlib import Path
told = json.loads(sys.argv[3])
said = costs.seal_gibibyte(Path(sys.argv[2])) if not told else costs.verify_gibibyte(told)
# Not getrusage: what that says begins with the memory of whoever started the process.
status = Path("/proc/self/status").read_text()
peak = int(status.partition("VmHWM:")[2].split()[0])
print(json.dumps([said, peak]))
"""


def in_a_process(folder: Path, told: dict[str, str]) -> tuple[dict[str, str], int]:
    paths = [str(ROOT), str(Path(__file__).parent)]
    arguments = [json.dumps(paths), str(folder), json.dumps(told)]
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, check=True
    )
    said, peak = json.loads(done.stdout)
    return said, peak * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory as Linux tells it")
@pytest.mark.soak
def test_a_gibibyte_of_photos_is_sealed_and_checked_in_150_mib(tmp_path: Path) -> None:
    """The test's own tools, hypothesis and pytest, are in that memory too."""
    told, sealing = in_a_process(tmp_path, {})
    _, verifying = in_a_process(tmp_path, told)
    print(f"1 GiB: sealed in {sealing // MIB} MiB of memory, checked in {verifying // MIB} MiB")  # noqa: T201
    assert max(sealing, verifying) < 150 * MIB
