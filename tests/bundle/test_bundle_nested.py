"""Records that were sealed before the bundle: carried as they are, opened by whom they are for."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from bundle_samples import (
    PHOTOS,
    RECORDS,
    Office,
    changed,
    contents,
    evidence,
    look_into,
    make_office,
    photo,
    plain_tar,
    seal,
    verify,
)
from click.testing import CliRunner

from auditor_app.bundle import (
    BundleContents,
    BundleMedia,
    BundleRecord,
    FaultKind,
    SealedContent,
    nested,
    open_bundle,
)
from auditor_app.bundle.reading import Limits
from auditor_app.cli.bundle import bundle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.bundle import BundleFault

XML = b"<data id='x'>They keep my passport.</data>"
OTHER = b"<data id='x'>I can leave when I want.</data>"
FIRST = f"data/records/{RECORDS[0]}.xml.age"


def sealed(plain: bytes, keys: Sequence[str], **lies: Any) -> SealedContent:
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in keys]
    return wrapped(pyrage.encrypt(plain, recipients), plain, **lies)


def wrapped(content: bytes, plain: bytes, **lies: Any) -> SealedContent:
    true = SealedContent(
        len(content),
        sha256(content).hexdigest(),
        len(plain),
        sha256(plain).hexdigest(),
        lambda: io.BytesIO(content),
    )
    return replace(true, **lies)


def keys_of(office: Office) -> list[str]:
    return [recipient.age_public_key for recipient in office.programme.recipients]


def with_sealed(office: Office, first: SealedContent | None = None, **more: Any) -> BundleContents:
    """One sealed record with its log and its photo, beside a plain one with a plain photo."""
    keys = keys_of(office)
    shown = replace(evidence(PHOTOS[0], photo(0)), sealed=sealed(photo(0), keys))
    fields = {
        "records": [
            BundleRecord(RECORDS[0], first or sealed(XML, keys)),
            BundleRecord(RECORDS[1], OTHER),
        ],
        "evidence": [shown, evidence(PHOTOS[1], photo(1))],
        "media": [BundleMedia(RECORDS[0], "audit.csv", sealed(b"event,node\n", keys))],
        "sealed_to": office.programme.recipients,
    }
    return contents(**fields | more)


def sealed_before(office: Office, former: Office) -> BundleContents:
    """One record that was sealed to the keys that the organisation had before."""
    fields = {
        "records": [BundleRecord(RECORDS[0], sealed(XML, keys_of(former)))],
        "evidence": [],
        "media": [],
        "sealed_to": former.programme.recipients,
    }
    return with_sealed(office, **fields)


def faults(
    office: Office, folder: Path, made: BundleContents, identity: str = ""
) -> list[BundleFault]:
    path = seal(office, folder, contents=made).path
    return list(verify(office, path, identity=identity or office.central_key).faults)


@pytest.mark.parametrize("who", ["central_key", "escrow_key"])
def test_whom_the_record_is_sealed_to_opens_bundle_and_record(
    office: Office, tmp_path: Path, who: str
) -> None:
    made = seal(office, tmp_path, contents=with_sealed(office))
    key = getattr(office, who)
    verdict = verify(office, made.path, identity=key)
    assert verdict.faults == ()
    assert (verdict.sealed_files, verdict.unsealed_files) == (3, 3)
    bag, _ = open_bundle(made.path, key, tmp_path / "into")
    within = bag.with_name(f"{bag.name}-unsealed") / "data"
    assert (within / "records" / f"{RECORDS[0]}.xml").read_bytes() == XML
    assert (within / "evidence" / f"{PHOTOS[0]}.jpg").read_bytes() == photo(0)
    assert (within / "media" / RECORDS[0] / "audit.csv").read_bytes() == b"event,node\n"
    assert len([path for path in within.rglob("*") if path.is_file()]) == 3
    # The bag itself stays what was signed, and can be checked again.
    assert verify(office, bag).faults == ()
    assert verify(office, bag, identity=key).unsealed_files == 3
    assert verify(office, bag).unsealed_files == 0


def test_nothing_sealed_stands_in_clear_in_the_bag(office: Office, tmp_path: Path) -> None:
    tar = plain_tar(office, seal(office, tmp_path, contents=with_sealed(office)))
    assert OTHER in tar
    assert XML not in tar
    assert photo(0)[:64] not in tar


def test_the_same_sealed_files_give_the_same_bag(office: Office, tmp_path: Path) -> None:
    first = with_sealed(office)
    bags = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        again = replace(first, events=[b"{}"])
        bags.append(plain_tar(office, seal(office, tmp_path / name, contents=again)))
    assert bags[0] == bags[1]


def test_an_audit_without_sealed_records_says_nothing_of_them(
    office: Office, tmp_path: Path
) -> None:
    bag, _ = open_bundle(seal(office, tmp_path).path, office.central_key, tmp_path / "into")
    assert "sealed" not in json.loads((bag / "data" / "audit.json").read_text("utf-8"))
    assert [path.name for path in (tmp_path / "into").iterdir()] == [bag.name]


def test_swapped_records_are_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = keys_of(office)
    one, two = sealed(XML, keys), sealed(OTHER, keys)
    records = [BundleRecord(RECORDS[0], one), BundleRecord(RECORDS[1], two)]
    entries = {"one": one, "two": two}
    swapped = {one.sha256: entries["two"], two.sha256: entries["one"]}
    proper = nested.SealedEntry.to_fields

    def lying(entry: nested.SealedEntry) -> Any:
        other = swapped.get(entry.sha256)
        if other is None:
            return proper(entry)
        facts = (other.size, other.sha256, other.plain_size, other.plain_sha256)
        return proper(nested.SealedEntry(entry.path, *facts))

    monkeypatch.setattr(nested.SealedEntry, "to_fields", lying)
    found = faults(office, tmp_path, with_sealed(office, records=records))
    assert {fault.place for fault in found} == {f"data/records/{r}.xml.age" for r in RECORDS}
    assert {fault.message for fault in found} == {
        "It is not the sealed file that audit.json names."
    }


def scrypt(plain: bytes) -> bytes:
    return bytes(pyrage.passphrase.encrypt(plain, "a passphrase"))


@pytest.mark.parametrize(
    ("make", "kind", "said"),
    [
        (
            lambda keys: sealed(XML, keys, plain_sha256=sha256(OTHER).hexdigest()),
            FaultKind.DIGEST,
            "What is sealed in it is not what audit.json names.",
        ),
        (
            lambda keys: sealed(XML, keys, plain_size=3),
            FaultKind.DIGEST,
            "What is sealed in it is not what audit.json names.",
        ),
        (
            lambda _: sealed(XML, [str(pyrage.x25519.Identity.generate().to_public())] * 2),
            FaultKind.SEAL,
            "It is sealed to somebody else, or damaged before it was signed.",
        ),
        (
            lambda keys: wrapped(changed(sealed(XML, keys).open().read(), -1), XML),
            FaultKind.SEAL,
            "It is sealed to somebody else, or damaged before it was signed.",
        ),
        (
            lambda keys: sealed(XML, keys[:1]),
            FaultKind.RECIPIENT,
            "It is sealed to 1 recipients, 2 are named.",
        ),
        (
            lambda _: wrapped(scrypt(XML), XML),
            FaultKind.SEAL,
            "It is not sealed to public keys alone.",
        ),
        (lambda _: wrapped(XML, XML), FaultKind.SEAL, "It is not sealed to public keys alone."),
        (lambda _: wrapped(b"", b""), FaultKind.SEAL, "It is not sealed to public keys alone."),
    ],
)
def test_a_sealed_record_that_is_not_what_was_said_is_refused(
    office: Office, tmp_path: Path, make: Any, kind: FaultKind, said: str
) -> None:
    (fault,) = faults(office, tmp_path, with_sealed(office, make(keys_of(office))))
    assert (fault.kind, fault.place, fault.message) == (kind, FIRST, said)
    path = next(tmp_path.glob("*.bundle.age"))
    with pytest.raises(Exception, match=said[:30]):
        open_bundle(path, office.central_key, tmp_path / "into")
    assert list((tmp_path / "into").iterdir()) == []


def test_a_sealed_file_that_audit_json_does_not_list_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "auditor_app.bundle.contents.sealed_document",
        lambda recipients, files: nested.sealed_document(recipients, list(files)[1:]),
    )
    (fault,) = faults(office, tmp_path, with_sealed(office))
    assert (fault.kind, fault.place) == (FaultKind.EXTRA, FIRST)


def test_a_listed_file_that_is_not_there_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = nested.SealedEntry("data/records/gone.xml.age", 1, "0" * 64, 1, "0" * 64)
    monkeypatch.setattr(
        "auditor_app.bundle.contents.sealed_document",
        lambda recipients, files: nested.sealed_document(recipients, [*files, gone]),
    )
    (fault,) = faults(office, tmp_path, with_sealed(office))
    assert (fault.kind, fault.place) == (FaultKind.MISSING, gone.path)


@pytest.mark.parametrize("listed", [7, {}, {"recipients": [], "files": [{"file": "x"}]}])
def test_a_list_of_another_form_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: Any
) -> None:
    monkeypatch.setattr("auditor_app.bundle.contents.sealed_document", lambda *_: listed)
    (fault,) = faults(office, tmp_path, with_sealed(office))
    assert (fault.kind, fault.place) == (FaultKind.FORMAT, "data/audit.json")


def test_a_record_in_clear_beside_its_sealed_form_is_refused(
    office: Office, tmp_path: Path
) -> None:
    keys = keys_of(office)
    records = [BundleRecord(RECORDS[0], sealed(XML, keys)), BundleRecord(RECORDS[0], OTHER)]
    (fault,) = faults(office, tmp_path, with_sealed(office, records=records))
    assert (fault.kind, fault.place) == (FaultKind.EXTRA, FIRST)


def test_a_record_sealed_before_the_keys_changed_comes_as_sealed(
    office: Office, tmp_path: Path
) -> None:
    """The new central key is not among those that are named: the record waits for the old one."""
    former = make_office()
    made = seal(office, tmp_path, contents=sealed_before(office, former))
    verdict = verify(office, made.path, identity=office.central_key)
    assert verdict.faults == ()
    assert (verdict.sealed_files, verdict.unsealed_files) == (1, 0)
    bag, _ = open_bundle(made.path, office.central_key, tmp_path / "into")
    assert [path.name for path in (tmp_path / "into").iterdir()] == [bag.name]
    opened = look_into((bag / FIRST).read_bytes(), _identity(former))
    assert opened.plain == (len(XML), sha256(XML).hexdigest())


def test_opening_that_fails_at_its_end_leaves_no_interview_in_clear(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = seal(office, tmp_path, contents=with_sealed(office))
    rename, moves = Path.rename, []

    def refuse_the_second(path: Path, target: Path) -> Path:
        moves.append(path)
        if len(moves) == 2:
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse_the_second)
        with pytest.raises(PermissionError):
            open_bundle(made.path, office.central_key, tmp_path / "into")
    assert list((tmp_path / "into").iterdir()) == []
    open_bundle(made.path, office.central_key, tmp_path / "into")


def _identity(office: Office) -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.from_str(office.central_key)


def test_a_sealed_file_larger_than_can_be_looked_into_is_refused(
    office: Office, tmp_path: Path
) -> None:
    path = seal(office, tmp_path, contents=with_sealed(office)).path
    limits = Limits(sealed_file_size=100)
    (fault,) = verify(office, path, identity=office.central_key, limits=limits).faults
    assert fault.kind == FaultKind.LIMIT
    assert "larger than a sealed file may be" in fault.message


def test_the_commands_tell_of_sealed_records(office: Office, tmp_path: Path) -> None:
    path = seal(office, tmp_path, contents=with_sealed(office)).path
    (tmp_path / "ca.pem").write_text(office.ca_pem)
    (tmp_path / "key").write_text(office.central_key)
    trust = ["--ca", str(tmp_path / "ca.pem"), "--identity", str(tmp_path / "key")]
    checked = CliRunner().invoke(bundle, ["verify", str(path), *trust])
    assert checked.exit_code == 0
    assert "3 files of sealed records, 3 of them opened with this key" in checked.output
    into = ["--into", str(tmp_path / "into")]
    opened = CliRunner().invoke(bundle, ["open", str(path), *trust, *into])
    assert opened.exit_code == 0
    assert "-unsealed" in opened.output
