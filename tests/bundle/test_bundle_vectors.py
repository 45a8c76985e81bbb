"""Published vectors: age's test kit, the BagIt conformance suite, RFC 8785's test data.

They lie in `../shared/vectors`, which a user's clone does not have. What the libraries get wrong is
listed in docs/bundle-format.md, and here it is shown that no bundle reaches it.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import bagit
import pyrage
import pytest
import rfc8785
from bundle_samples import Office, look_into, sign_by_hand, verify

from auditor_app.bundle import unsealing
from auditor_app.bundle.unsealing import SealedSource
from auditor_app.bundle.verdict import StructureError
from auditor_app.identity.canonical import canonical_json, parse_canonical_json

if TYPE_CHECKING:
    from collections.abc import Iterator

VECTORS = Path(__file__).parents[3] / "shared" / "vectors"
pytestmark = pytest.mark.skipif(
    not VECTORS.is_dir(), reason="NOT CHECKED: ../shared/vectors is not in this clone"
)


# --- age


@dataclass(frozen=True)
class AgeVector:
    """One file of the kit and what a reader shall make of it."""

    name: str
    expect: str
    payload: str
    identities: tuple[str, ...]
    passphrase: str
    armoured: bool
    content: bytes

    @property
    def key(self) -> pyrage.x25519.Identity | None:
        keys = [one for one in self.identities if one.startswith("AGE-SECRET-KEY-1")]
        return pyrage.x25519.Identity.from_str(keys[0]) if keys else None


def age_vectors() -> Iterator[AgeVector]:
    with zipfile.ZipFile(VECTORS / "age-testkit.zip") as kit:
        for name in sorted(each for each in kit.namelist() if not each.endswith("/")):
            head, _, content = kit.read(name).partition(b"\n\n")
            told = [line.partition(": ")[::2] for line in head.decode().splitlines()]
            facts = dict(reversed(told))
            if facts.get("compressed") == "zlib":
                content = zlib.decompress(content)
            yield AgeVector(
                name.rpartition("/")[2],
                facts["expect"],
                facts.get("payload", ""),
                tuple(value for key, value in told if key == "identity"),
                facts.get("passphrase", ""),
                facts.get("armored") == "yes",
                content,
            )


class Taken:
    """In the place of the tar reader: keeps the digest of what it is fed."""

    digest = ""

    def __init__(self, _: object) -> None:
        self._digest = hashlib.sha256()

    def feed(self, piece: memoryview) -> None:
        self._digest.update(piece)

    def finish(self) -> None:
        Taken.digest = self._digest.hexdigest()


# Sound files that are refused: a stanza of a type that no bundle has.
STRICTER = {
    "stanza_empty_body",
    "stanza_empty_last_line",
    "stanza_valid_characters",
    "x25519_grease",
}


def test_a_bundle_is_opened_for_no_age_file_that_the_specification_refuses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unsealing, "TarReader", Taken)
    opened = set()
    for vector in age_vectors():
        try:
            source = SealedSource.of(io.BytesIO(vector.content))
            source.recipients()
        except StructureError:
            continue
        key = vector.key
        assert key is not None, vector.name
        facts = unsealing.unseal(source, key, object())  # type: ignore[arg-type]
        assert facts.sha256 == hashlib.sha256(vector.content).hexdigest()
        if facts.failure is None:
            assert (vector.expect, Taken.digest) == ("success", vector.payload), vector.name
            opened.add(vector.name)
    ours = {
        vector.name
        for vector in age_vectors()
        if vector.expect == "success"
        and not vector.armoured
        and not vector.passphrase
        and b"-> mlkem" not in vector.content
    }
    assert opened == ours - STRICTER
    assert len(opened) > 8


def test_no_record_that_was_sealed_before_is_opened_from_such_a_file() -> None:
    for vector in age_vectors():
        facts = look_into(vector.content, vector.key or pyrage.x25519.Identity.generate())
        if facts.plain is not None:
            assert (vector.expect, facts.plain[1]) == ("success", vector.payload), vector.name


def test_every_age_file_of_the_kit_is_no_bundle_and_said_so_in_a_sentence(
    office: Office, tmp_path: Path
) -> None:
    """Signed by an enrolled device that sends it all the same."""
    for vector in age_vectors():
        path = sign_by_hand(office, tmp_path, vector.content)
        verdict = verify(office, path, identity=str(vector.key or office.central_key))
        assert not verdict.ok, vector.name
        assert all(fault.message.endswith(".") for fault in verdict.faults)


AGE_LIBRARY_TAKES = {"stanza_missing_body", "stanza_missing_final_line"}
AGE_LIBRARY_REFUSES = {
    "armor_hybrid",
    "armor_whitespace_outside",
    "hybrid",
    "hybrid_and_x25519",
    "hybrid_grease",
    "hybrid_multiple_recipients",
}


def test_what_the_age_library_gets_wrong_is_what_the_document_lists() -> None:
    taken, refused = set(), set()
    for vector in age_vectors():
        if vector.passphrase:
            # How much work the library does for one it measures on the machine; no bundle has any.
            continue
        try:
            pyrage.decrypt(vector.content, [vector.key] if vector.key else [])
        except pyrage.DecryptError:
            if vector.expect == "success":
                refused.add(vector.name)
        else:
            if vector.expect != "success":
                taken.add(vector.name)
    assert (taken, refused) == (AGE_LIBRARY_TAKES, AGE_LIBRARY_REFUSES)
    document = (Path(__file__).parents[2] / "docs" / "bundle-format.md").read_text("utf-8")
    for name in AGE_LIBRARY_TAKES | {
        "scrypt_work_factor_23",
        "armor_whitespace_outside",
        "bagit-with-invalid-whitespace",
    }:
        assert f"`{name}`" in document


# --- BagIt


@pytest.fixture(scope="module")
def bags(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bagit")
    with zipfile.ZipFile(VECTORS / "bagit-conformance.zip") as suite:
        suite.extractall(folder)
    return folder


def bags_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("v*/*/*") if path.is_dir())


def test_no_bag_of_the_suite_is_taken_for_an_audits(office: Office, bags: Path) -> None:
    """The sound ones neither: nobody has signed them."""
    found = bags_below(bags)
    assert len(found) > 50
    for bag in found:
        verdict = verify(office, bag)
        assert not verdict.ok, bag
        assert all(fault.message.endswith(".") for fault in verdict.faults)


# Three of "warning" hold two files whose names Linux tells apart from those that are listed.
BAGIT_LIBRARY_TAKES = {"bagit-with-invalid-whitespace"}
NOT_ON_THIS_SYSTEM = {
    "duplicate-file-with-different-case",
    "same-filename-listed-twice-with-different-normalization",
    "special-system-files",
}


def test_what_the_bagit_library_gets_wrong_is_what_the_document_lists(bags: Path) -> None:
    taken, refused = set(), set()
    for bag in bags_below(bags):
        sound = bag.parent.name in {"valid", "warning"}
        if bag.parent.name == "windows-only":
            continue
        try:
            bagit.Bag(str(bag)).validate()
        except bagit.BagError:
            if sound:
                refused.add(bag.name)
        else:
            if not sound:
                taken.add(bag.name)
    assert taken == BAGIT_LIBRARY_TAKES
    assert refused <= NOT_ON_THIS_SYSTEM


# --- RFC 8785


@pytest.mark.parametrize("name", ["arrays", "french", "structures", "unicode", "values", "weird"])
def test_canonical_json_is_that_of_the_rfc(name: str) -> None:
    with zipfile.ZipFile(VECTORS / "rfc8785.zip") as data:
        given = json.loads(data.read(f"testdata/input/{name}.json"))
        wanted = data.read(f"testdata/output/{name}.json")
        assert bytes.fromhex(data.read(f"testdata/outhex/{name}.txt").decode()) == wanted
    assert canonical_json(given) == wanted
    if isinstance(given, dict):
        assert parse_canonical_json(wanted, name) == given


def numbers(static: list[int]) -> Iterator[int]:
    """The deterministic sequence of the test data's README, as bits of IEEE 754 doubles."""
    yield from static
    yield from (0x0010000000000000 + number for number in range(2000))
    block = bytes(32)
    while True:
        block = hashlib.sha256(block).digest()
        for bits in struct.unpack("<4Q", block):
            value = struct.unpack("<d", struct.pack("<Q", bits))[0]
            if value != 0.0 and math.isfinite(value):
                yield bits


def test_numbers_are_written_as_ecmascript_writes_them() -> None:
    with zipfile.ZipFile(VECTORS / "rfc8785.zip") as data:
        readme = data.read("testdata/README.md").decode()
    listed = readme.partition("staticU64s = new BigUint64Array([")[2].partition("])")[0]
    static = [int(each.strip().rstrip("n"), 16) for each in listed.split(",") if each.strip()]
    wanted = {
        int(cells[2]): cells[1]
        for line in readme.splitlines()
        if (cells := [cell.strip() for cell in line.split("|")])[2:3]
        and cells[2].isdecimal()
        and int(cells[2]) <= 100_000
    }
    assert sorted(wanted) == [1_000, 10_000, 100_000]
    digest = hashlib.sha256()
    for count, bits in enumerate(numbers(static), start=1):
        value = struct.unpack("<d", struct.pack("<Q", bits))[0]
        digest.update(b"%x,%b\n" % (bits, rfc8785.dumps(value)))
        if count in wanted:
            assert digest.hexdigest() == wanted[count], count
        if count == max(wanted):
            return
