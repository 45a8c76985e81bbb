from __future__ import annotations

import io
import json
import os
import stat
import sys
import tarfile
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bagit
import pyrage
import pytest
from bundle_samples import (
    BUNDLE_ID,
    NOW,
    PHOTOS,
    RECORDS,
    Office,
    contents,
    evidence,
    photo,
    plain_tar,
    raising,
    seal,
    verify,
)

from auditor_app.bundle import BundleEvidence, BundleForm, BundleRecord, open_bundle
from auditor_app.errors import AuditorError, BundleError, IdentityError, StorageFullError

if TYPE_CHECKING:
    from auditor_app.bundle import SealedBundle


def test_a_bundle_is_two_files_that_say_who_what_and_which(
    office: Office, made: SealedBundle
) -> None:
    assert made.path.name == f"audit-{BUNDLE_ID}.bundle.age"
    assert made.signature_path == made.path.with_name(f"audit-{BUNDLE_ID}.bundle.dsse.json")
    assert sorted(made.path.parent.iterdir()) == [made.path, made.signature_path]
    assert made.sha256 == sha256(made.path.read_bytes()).hexdigest()
    assert made.size == made.path.stat().st_size
    assert made.signature_path.read_bytes() == made.outer_dsse
    verdict = verify(office, made.path, identity=office.central_key)
    assert verdict.ok, verdict.faults
    assert verdict.opened
    assert verdict.signer == "Ada Núñez, Laptop 7, Fair Work Office"
    assert (verdict.bundle_id, verdict.sequence, verdict.created_at) == (BUNDLE_ID, 1, NOW)
    assert verdict.counts is not None
    assert (verdict.counts.records, verdict.counts.evidence, verdict.counts.events) == (2, 2, 2)


def test_both_recipients_can_open_it_and_nobody_else(office: Office, made: SealedBundle) -> None:
    for key in (office.central_key, office.escrow_key):
        assert verify(office, made.path, identity=key).ok
    stranger = str(pyrage.x25519.Identity.generate())
    verdict = verify(office, made.path, identity=stranger)
    assert not verdict.opened
    assert "key does not open it" in str(verdict.faults[0])


def test_the_bag_holds_every_file_as_it_was_given(made_bag: Path) -> None:
    found = {str(p.relative_to(made_bag)) for p in made_bag.rglob("*") if p.is_file()}
    forms = {p for p in found if p.startswith("data/forms/")}
    assert "data/forms/site-2026.1.xml" in forms
    (other,) = forms - {"data/forms/site-2026.1.xml"}
    assert other.startswith("data/forms/w_rker_interview-1-")
    assert found - forms == {
        "bag-info.txt",
        "bagit.txt",
        "data/audit.json",
        "data/events.jsonl",
        "data/report.pdf",
        *(f"data/evidence/{name}.jpg" for name in PHOTOS),
        *(f"data/records/{name}.xml" for name in RECORDS),
        "manifest-sha256.txt",
        "manifest-sha512.txt",
        "signature.dsse.json",
        "tagmanifest-sha256.txt",
        "tagmanifest-sha512.txt",
    }
    assert json.loads((made_bag / "data/audit.json").read_text("utf-8"))["title"] == "Café Ñandú"
    assert (made_bag / "data/events.jsonl").read_bytes() == b'{"event":1}\n{"event":2}\n'
    for number, name in enumerate(PHOTOS):
        assert (made_bag / f"data/evidence/{name}.jpg").read_bytes() == photo(number)


def test_the_bagit_library_accepts_the_bag(made_bag: Path) -> None:
    bag = bagit.Bag(str(made_bag))
    assert bag.is_valid(completeness_only=False)
    assert set(bag.algorithms) == {"sha256", "sha512"}
    assert bag.info["External-Identifier"] == f"urn:uuid:{BUNDLE_ID}"


def test_the_tar_says_nothing_of_the_machine_that_made_it(
    office: Office, made: SealedBundle
) -> None:
    with tarfile.open(fileobj=io.BytesIO(plain_tar(office, made))) as tar:
        members = tar.getmembers()
    assert {m.mtime for m in members} == {int(NOW.timestamp())}
    assert {(m.uid, m.gid, m.uname, m.gname, m.mode) for m in members} == {(0, 0, "", "", 0o644)}
    assert all(m.isreg() and m.name.startswith(f"audit-{BUNDLE_ID}/") for m in members)


def test_the_same_audit_gives_the_same_bag_byte_for_byte(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    shuffled = contents()
    shuffled = replace(
        shuffled,
        records=tuple(reversed(shuffled.records)),
        forms=tuple(reversed(shuffled.forms)),
        evidence=tuple(reversed(shuffled.evidence)),
        audit=dict(reversed(shuffled.audit.items())),
    )
    again = seal(office, tmp_path, contents=shuffled)
    assert plain_tar(office, again) == plain_tar(office, made)
    assert again.sha256 != made.sha256  # age takes a fresh key each time


def test_forms_whose_names_would_be_one_are_told_apart(office: Office, tmp_path: Path) -> None:
    forms = [
        BundleForm("ফর্ম", "1", "<a/>"),
        BundleForm("ফর্ক", "1", "<b/>"),
        BundleForm("site", "1", "<c/>"),
        BundleForm("site", "1", "<changed without a new version/>"),
        BundleForm("SITE", "1", "<d/>"),
    ]
    made = seal(office, tmp_path, contents=contents(forms=forms))
    verdict = verify(office, made.path, identity=office.central_key)
    assert verdict.ok
    assert verdict.bag is not None
    assert {f.sha256 for f in verdict.bag.forms} == {form.digest for form in forms}


@pytest.mark.parametrize(
    "form_id", ["../../etc/passwd", "CON", "nul.txt", ".hidden", "-rf", "a" * 500, "a\nb", ""]
)
def test_a_form_id_never_makes_a_dangerous_name(
    office: Office, tmp_path: Path, form_id: str
) -> None:
    made = seal(office, tmp_path, contents=contents(forms=[BundleForm(form_id, "1", "<a/>")]))
    folder, _ = open_bundle(made.path, office.central_key, tmp_path / "out")
    (form,) = (folder / "data/forms").iterdir()
    assert form.read_bytes() == b"<a/>"


def test_an_empty_audit_can_be_delivered(office: Office, tmp_path: Path) -> None:
    empty = contents(audit={}, records=[], forms=[], evidence=[], report_pdf=b"", events=[])
    made = seal(office, tmp_path, contents=empty)
    assert verify(office, made.path, identity=office.central_key).ok


def left_behind(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "damaged",
    [
        BundleEvidence(PHOTOS[0], "jpg", 3, sha256(b"abc").hexdigest(), lambda: io.BytesIO(b"abd")),
        BundleEvidence(PHOTOS[0], "jpg", 4, sha256(b"abc").hexdigest(), lambda: io.BytesIO(b"abc")),
        BundleEvidence(
            PHOTOS[0], "jpg", 2, sha256(b"ab").hexdigest(), lambda: io.BytesIO(b"abc" * 200_000)
        ),
    ],
)
def test_evidence_that_is_not_what_was_taken_in_is_not_delivered(
    office: Office, tmp_path: Path, damaged: BundleEvidence
) -> None:
    with pytest.raises(BundleError, match=PHOTOS[0]):
        seal(office, tmp_path, contents=contents(evidence=[damaged]))
    assert left_behind(tmp_path) == []


def test_an_error_while_reading_evidence_comes_out_as_it_is(office: Office, tmp_path: Path) -> None:
    error = AuditorError("The photo is gone.", "Look for it.")
    missing = replace(evidence(PHOTOS[0], b"abc"), open=raising(error))
    with pytest.raises(AuditorError) as caught:
        seal(office, tmp_path, contents=contents(evidence=[missing]))
    assert caught.value is error
    assert left_behind(tmp_path) == []


def test_stopping_half_way_leaves_nothing_behind(office: Office, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        seal(office, tmp_path, progress=raising(KeyboardInterrupt()))
    assert left_behind(tmp_path) == []


def test_progress_ends_at_the_whole(office: Office, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    seal(office, tmp_path, progress=lambda done, total: told.append((done, total)))
    totals = {total for _, total in told}
    assert totals == {told[-1][0]}
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_what_a_killed_run_left_is_replaced(office: Office, tmp_path: Path) -> None:
    partial = tmp_path / f".audit-{BUNDLE_ID}.bundle.age.partial"
    partial.write_bytes(b"half a bundle")
    made = seal(office, tmp_path)
    assert not partial.exists()
    assert verify(office, made.path).ok


@pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="needs /dev/full, which this system lacks"
)
def test_a_full_disk_is_said_and_leaves_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def full(path: Any, flags: int, mode: int = 0o777, **rest: Any) -> int:
        descriptor = real(path, flags, mode, **rest)
        if not str(path).endswith(".partial"):
            return descriptor
        os.close(descriptor)
        return real("/dev/full", os.O_WRONLY)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(StorageFullError):
        seal(office, tmp_path)
    assert left_behind(tmp_path) == []


def test_only_the_sealed_file_and_its_signature_are_ever_written(
    office: Office, tmp_path: Path
) -> None:
    with opened_files() as opened:
        seal(office, tmp_path)
    written = {path.name for path, flags in opened if flags & (os.O_WRONLY | os.O_RDWR)}
    assert written == {
        f".audit-{BUNDLE_ID}.bundle.age.partial",
        f".audit-{BUNDLE_ID}.bundle.dsse.json.partial",
    }


class opened_files:  # noqa: N801 - reads as what it is in a with statement
    """Every file opened inside: its path and the flags it was opened with."""

    _current: list[tuple[Path, int]] | None = None
    _hooked = False

    def __enter__(self) -> list[tuple[Path, int]]:
        opened_files._current = []
        if not opened_files._hooked:  # an audit hook cannot be taken away again
            sys.addaudithook(self._hear)
            opened_files._hooked = True
        return opened_files._current

    def __exit__(self, *_: object) -> None:
        opened_files._current = None

    @staticmethod
    def _hear(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and opened_files._current is not None:
            path, _, flags = arguments
            if isinstance(path, str | os.PathLike):
                opened_files._current.append((Path(path), flags))


@pytest.mark.skipif(os.name != "posix", reason="folders can be flushed on POSIX alone")
def test_a_file_takes_its_name_when_it_is_on_the_disk_and_the_signature_is_first(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    flush, rename = os.fsync, Path.replace

    def flushed(descriptor: int) -> None:
        folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        told.append("folder flushed" if folder else "file flushed")
        flush(descriptor)

    def renamed(path: Path, target: Path) -> Path:
        told.append(target.suffix)
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(Path, "replace", renamed)
    seal(office, tmp_path)
    once = ["file flushed", "{}", "folder flushed"]
    assert told == [step.format(end) for end in (".json", ".age") for step in once]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_only_its_owner_can_read_what_was_written(made: SealedBundle) -> None:
    assert made.signature_path is not None
    for path in (made.path, made.signature_path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_signature_can_stay_in_the_vault(office: Office, tmp_path: Path) -> None:
    made = seal(office, tmp_path, file_name=f"{BUNDLE_ID}.age", signature_file=False)
    assert left_behind(tmp_path) == [tmp_path / f"{BUNDLE_ID}.age"]
    assert made.signature_path is None
    assert verify(office, made.path, signature=made.outer_dsse).ok


def test_a_certificate_that_nobody_would_accept_seals_nothing(
    office: Office, tmp_path: Path
) -> None:
    for changes in (
        {"created_at": NOW + timedelta(days=800)},
        {"created_at": NOW - timedelta(days=800)},
        {"signer": office.receipts},
        {"signer": replace(office.device, private_key_pem=office.receipts.private_key_pem)},
    ):
        with pytest.raises(IdentityError):
            seal(office, tmp_path, **changes)
    assert left_behind(tmp_path) == []


def test_a_bundle_for_one_reader_alone_is_not_made(office: Office, tmp_path: Path) -> None:
    alone = replace(office.programme, recipients=office.programme.recipients[:1])
    with pytest.raises(IdentityError, match="fewer than two"):
        seal(office, tmp_path, programme=alone)


@pytest.mark.parametrize(
    "changes",
    [
        {"sequence": 0},
        {"previous": "none"},
        {"previous": "AB" * 32},
        {"created_at": NOW.replace(tzinfo=None)},
    ],
)
def test_what_a_reader_would_refuse_is_not_written(
    office: Office, tmp_path: Path, changes: dict[str, Any]
) -> None:
    with pytest.raises((IdentityError, TypeError)):
        seal(office, tmp_path, **changes)
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"bundle_id": "../../x"},
        {"bundle_id": BUNDLE_ID.upper()},
        {"records": [BundleRecord(RECORDS[0], "<a/>"), BundleRecord(RECORDS[0].upper(), "<b/>")]},
        {"records": [BundleRecord("../x", "<a/>")]},
        {"records": [BundleRecord("con", "<a/>")]},
        {"evidence": [evidence("a b", b"")]},
        {"forms": [BundleForm("a", "1", "<a/>"), BundleForm("a", "1", "<a/>")]},
        {"events": [b"two\nlines"]},
    ],
)
def test_contents_that_cannot_be_told_apart_are_refused(
    office: Office, tmp_path: Path, changes: dict[str, Any]
) -> None:
    with pytest.raises(BundleError):
        seal(office, tmp_path, contents=contents(**changes))
    assert left_behind(tmp_path) == []


def test_evidence_is_opened_one_at_a_time_and_closed(office: Office, tmp_path: Path) -> None:
    opened: list[io.BytesIO] = []

    def watched(content: bytes) -> io.BytesIO:
        assert all(file.closed for file in opened)
        opened.append(io.BytesIO(content))
        return opened[-1]

    many = [
        replace(evidence(f"photo-{n}", photo(n)), open=lambda n=n: watched(photo(n)))
        for n in range(5)
    ]
    seal(office, tmp_path, contents=contents(evidence=many))
    assert len(opened) == 5
    assert all(file.closed for file in opened)
