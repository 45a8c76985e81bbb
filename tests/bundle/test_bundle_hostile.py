"""What an enrolled device that wants to do harm, or a stranger, could send."""

from __future__ import annotations

import io
import os
import tarfile
from typing import TYPE_CHECKING

import pytest
from bundle_samples import (
    BUNDLE_ID,
    Office,
    SealedBundle,
    changed,
    plain_tar,
    seal_by_hand,
    sign_by_hand,
    tar_of,
    verify,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.bundle import FaultKind, open_bundle, tar
from auditor_app.bundle.reading import BagCollector, Limits, read_folder
from auditor_app.bundle.unsealing import recipient_kinds
from auditor_app.bundle.verdict import StructureError
from auditor_app.errors import BundleError

if TYPE_CHECKING:
    from pathlib import Path

MAC = b"--- " + b"A" * 43 + b"\n"
TOP = f"audit-{BUNDLE_ID}"


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type = kind
    info.linkname = link
    return info


def refused(office: Office, folder: Path, content: bytes) -> str:
    """The one fault of a sealed tar, from checking and from opening it; nothing may be left."""
    path = seal_by_hand(office, folder, content)
    verdict = verify(office, path, identity=office.central_key)
    assert len(verdict.faults) == 1
    assert verdict.faults[0].place == path.name
    into = folder / "into"
    with pytest.raises(BundleError) as caught:
        open_bundle(path, office.central_key, into)
    assert caught.value.faults == (str(verdict.faults[0]),)
    assert list(into.iterdir()) == []
    return verdict.faults[0].message


@pytest.mark.parametrize(
    "name",
    [
        "../../x",
        f"{TOP}/../x",
        f"{TOP}/data/../../x",
        "/etc/passwd",
        f"{TOP}//x",
        f"{TOP}/./x",
        f"{TOP}/data/",
        "C:/x",
        f"{TOP}/data\\x",
        f"{TOP}/data/x:stream",
        f"{TOP}/data/con",
        f"{TOP}/data/LPT1.xml",
        f"{TOP}/data/x.",
        f"{TOP}/data/x ",
        f"{TOP}/data/-rf",
        f"{TOP}/.ssh/x",
        f"{TOP}/data/a\nb",
        f"{TOP}/{'a' * 90}/{'b' * 99}",
        "x",
    ],
)
def test_a_name_that_could_do_harm_is_refused(office: Office, tmp_path: Path, name: str) -> None:
    message = refused(office, tmp_path, tar_of((member(name), b"x")))
    assert "file name that is not allowed" in message or "beside the bag's folder" in message
    assert name not in message or name == "x"


def test_a_name_that_is_not_ascii_is_refused(office: Office, tmp_path: Path) -> None:
    content = tar_of((member(f"{TOP}/data/ä"), b"x"), form=tarfile.GNU_FORMAT)
    assert "not ASCII" in refused(office, tmp_path, content)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (tarfile.SYMTYPE, "a symbolic link"),
        (tarfile.LNKTYPE, "a hard link"),
        (tarfile.CHRTYPE, "a character device"),
        (tarfile.BLKTYPE, "a block device"),
        (tarfile.FIFOTYPE, "a named pipe"),
        (tarfile.GNUTYPE_SPARSE, "something that is no file"),
        (tarfile.XHDTYPE, "an extended header"),
        (tarfile.XGLTYPE, "an extended header"),
        (tarfile.GNUTYPE_LONGNAME, "an extended header"),
        (b"Z", "something that is no file"),
    ],
)
def test_only_files_and_folders_are_taken(
    office: Office, tmp_path: Path, kind: bytes, words: str
) -> None:
    for link in ("", "/etc/passwd"):
        content = tar_of((member(f"{TOP}/data/x", kind, link), b""))
        assert words in refused(office, tmp_path, content)


def test_a_file_that_hides_a_link_is_refused(office: Office, tmp_path: Path) -> None:
    content = tar_of((member(f"{TOP}/data/x", tarfile.REGTYPE, "/etc/passwd"), b""))
    assert "something that is no file" in refused(office, tmp_path, content)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("data/x", "data/x"),
        ("data/x", "data/X"),
        ("data/x", "data/x/y"),
        ("data/x/y", "data/x"),
        ("signature.dsse.json", "Signature.dsse.json"),
    ],
)
def test_two_files_in_one_place_are_refused(
    office: Office, tmp_path: Path, first: str, second: str
) -> None:
    content = tar_of((member(f"{TOP}/{first}"), b"1"), (member(f"{TOP}/{second}"), b"2"))
    assert "twice" in refused(office, tmp_path, content)


def test_a_second_folder_beside_the_bags_is_refused(office: Office, tmp_path: Path) -> None:
    content = tar_of((member(f"{TOP}/data/x"), b"1"), (member("other/x"), b"2"))
    assert "beside the bag's folder" in refused(office, tmp_path, content)


def test_the_folder_of_another_bundle_is_refused(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    members = []
    with tarfile.open(fileobj=io.BytesIO(plain_tar(office, made))) as source:
        for info in source.getmembers():
            file = source.extractfile(info)
            assert file is not None
            content = file.read()
            info.name = info.name.replace(TOP, "audit-other")
            members.append((info, content))
    path = seal_by_hand(office, tmp_path, tar_of(*members))
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert fault.kind is FaultKind.STATEMENT


def test_more_files_than_any_audit_has_are_refused(office: Office, tmp_path: Path) -> None:
    empty = b"".join(
        tarfile.TarInfo(f"{TOP}/data/{n}").tobuf(tarfile.USTAR_FORMAT) for n in range(20_001)
    )
    assert "more than 20000 files" in refused(office, tmp_path, empty + tar.END)


def test_a_claim_of_ten_gigabytes_costs_nothing(office: Office, tmp_path: Path) -> None:
    info = tarfile.TarInfo(f"{TOP}/data/x")
    info.size = 8 * 1024**3 - 1
    assert "cut off" in refused(office, tmp_path, info.tobuf(tarfile.USTAR_FORMAT) + b"x" * 600)
    info.size = 10 * 1024**3
    content = info.tobuf(tarfile.GNU_FORMAT) + tar.END
    assert "unreadable size" in refused(office, tmp_path, content)


@pytest.mark.parametrize(
    "name", ["manifest-sha256.txt", "signature.dsse.json", "bag-info.txt", "bagit.txt"]
)
def test_a_giant_tag_file_is_refused_before_it_is_read(
    office: Office, tmp_path: Path, name: str
) -> None:
    info = tarfile.TarInfo(f"{TOP}/{name}")
    info.size = 9 * 1024**2
    content = info.tobuf(tarfile.USTAR_FORMAT) + bytes(info.size) + tar.END
    assert "larger than it may be" in refused(office, tmp_path, content)


def test_what_is_kept_is_limited(office: Office, made: SealedBundle) -> None:
    for limits in (Limits(kept_file_size=100), Limits(kept_size=200)):
        verdict = verify(
            office, made.path, identity=office.central_key, keep=lambda _: True, limits=limits
        )
        assert "too large to be read in" in str(verdict.faults[0])
        assert verdict.kept == {}


def test_bytes_after_the_end_of_the_tar_are_refused(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    whole = plain_tar(office, made)
    assert "goes on after its end" in refused(office, tmp_path, whole + b"x" * 512)
    assert "cut off" in refused(office, tmp_path, whole + b"x")
    assert "cut off" in refused(office, tmp_path, whole[: -len(tar.END)])
    assert "cut off" in refused(office, tmp_path, whole[:-512])


def test_bytes_between_files_are_refused(
    office: Office, made: SealedBundle, tmp_path: Path
) -> None:
    whole = bytearray(plain_tar(office, made))
    whole[1023] = 1  # the last byte of the first file's last block: a short JSON file
    assert "between its files" in refused(office, tmp_path, bytes(whole))


def test_an_empty_sealed_file_is_refused(office: Office, tmp_path: Path) -> None:
    assert "cut off" in refused(office, tmp_path, b"")


def test_a_bag_by_another_tar_program_is_taken(
    office: Office, made_bag: Path, tmp_path: Path
) -> None:
    """Somebody who unpacked a bag may pack it again; folders come along then."""
    packed = tmp_path / "again.tar"
    with tarfile.open(packed, "w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(made_bag, arcname=made_bag.name)
    assert verify(office, packed).ok


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")
def test_an_unpacked_bag_is_read_without_following_links(
    office: Office, bag: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes((bag / "data/report.pdf").read_bytes())
    (bag / "data/report.pdf").unlink()
    (bag / "data/report.pdf").symlink_to(secret)
    assert "neither a file nor a folder" in str(verify(office, bag).faults[0])
    (bag / "data/report.pdf").unlink()
    os.mkfifo(bag / "data/report.pdf")
    assert "neither a file nor a folder" in str(verify(office, bag).faults[0])


@pytest.mark.skipif(os.name != "posix", reason="names of POSIX")
def test_an_unpacked_bag_with_a_dangerous_name_is_refused(office: Office, bag: Path) -> None:
    (bag / "data" / "a\nb").write_bytes(b"")
    assert "not allowed" in str(verify(office, bag).faults[0])


# --- the age header


@pytest.mark.parametrize(
    "header",
    [
        b"age-encryption.org/v2\n-> X25519 a\nb\n" + MAC,
        b"age-encryption.org/v1\n-> X25519 a\nb\n",
        b"age-encryption.org/v1\n-> X25519 a\nb\n--- c\n",
        b"age-encryption.org/v1\n-> X25519 a\nb\n" + MAC[:-1],
        b"age-encryption.org/v1\n-> \nb\n" + MAC,
        b"age-encryption.org/v1\n->X25519 a\nb\n" + MAC,
        b"age-encryption.org/v1\n-> X25519 a\nb c\n" + MAC,
        b"age-encryption.org/v1\n-> X25519 a\n" + b"A" * 64 + b"\n" + MAC,
        b"age-encryption.org/v1\n-> X25519 a\n" + b"A" * 65 + b"\n" + MAC,
        b"age-encryption.org/v1\n-> X25519 a\n" + MAC,
        b"age-encryption.org/v1\n" + b"-> X25519 a\nb\n" * 5_000 + MAC,
        b"age-encryption.org/v1\n-> " + b"a" * 1_000_000,
    ],
)
def test_an_age_header_that_the_specification_refuses_is_refused(header: bytes) -> None:
    with pytest.raises(StructureError):
        recipient_kinds(io.BytesIO(header))


@pytest.mark.parametrize("kind", [b"scrypt", b"ssh-ed25519", b"piv-p256", b"mlkem768x25519"])
def test_only_public_keys_of_ours_are_opened(office: Office, tmp_path: Path, kind: bytes) -> None:
    header = b"age-encryption.org/v1\n-> X25519 a\nb\n-> %b a\nb\n%b" % (kind, MAC)
    path = sign_by_hand(office, tmp_path, header)
    (fault,) = verify(office, path, identity=office.central_key).faults
    assert "public keys alone" in fault.message


# --- anything


class Silent:
    """A visitor that keeps nothing."""

    def begin_file(self, name: str, size: int) -> None: ...
    def file_bytes(self, piece: memoryview) -> None: ...
    def end_file(self) -> None: ...
    def folder(self, name: str) -> None: ...


@given(st.lists(st.binary(max_size=600), max_size=6))
def test_whatever_bytes_come_the_tar_reader_only_refuses(pieces: list[bytes]) -> None:
    reader = tar.TarReader(Silent())
    try:
        for piece in pieces:
            reader.feed(piece)
        reader.finish()
    except StructureError:
        return
    assert not any(b"".join(pieces))


@given(st.binary(max_size=300))
def test_whatever_bytes_come_the_age_header_only_is_refused(content: bytes) -> None:
    with pytest.raises(StructureError):
        recipient_kinds(io.BytesIO(b"age-encryption.org/v1\n" + content))


def test_an_age_header_says_what_it_is_sealed_to() -> None:
    stanzas = b"-> X25519 a\nb\n-> x-grease %$\n" + b"A" * 64 + b"\n\n-> X25519 c\nd\n"
    header = io.BytesIO(b"age-encryption.org/v1\n" + stanzas + MAC)
    assert recipient_kinds(header) == ("X25519", "X25519")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_however_a_bags_tar_is_changed_it_is_refused_in_words(
    office: Office, made: SealedBundle, tmp_path: Path, data: st.DataObject
) -> None:
    content = plain_tar(office, made)
    place = data.draw(st.integers(0, len(content) - 1))
    piece = data.draw(st.binary(max_size=40))
    cut = data.draw(st.integers(0, 600))
    broken = content[:place] + piece + content[place + cut :]
    path = tmp_path / "broken.tar"
    path.write_bytes(broken)
    # More zeros at the end, in whole blocks, are a longer end: some tar programs write that.
    longer_end = broken.startswith(content) and not any(broken[len(content) :])
    assert verify(office, path).ok == (longer_end and len(broken) % tar.BLOCK == 0)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_however_a_file_of_the_bag_is_changed_it_is_blamed(
    office: Office, bag: Path, data: st.DataObject
) -> None:
    files = sorted(path for path in bag.rglob("*") if path.is_file())
    file = data.draw(st.sampled_from(files))
    content = file.read_bytes()
    place = data.draw(st.integers(0, len(content)))
    broken = content[:place] + data.draw(st.binary(max_size=20)) + content[place + 7 :]
    file.write_bytes(broken)
    try:
        verdict = verify(office, bag)
    finally:
        file.write_bytes(content)
    blamed = {fault.place for fault in verdict.faults}
    assert blamed == (set() if broken == content else {str(file.relative_to(bag))})


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 60_000), change=st.integers(1, 255))
def test_however_a_sealed_file_is_changed_the_key_does_not_make_it_worse(
    office: Office, made: SealedBundle, tmp_path: Path, place: int, change: int
) -> None:
    """Signed anew after the change, as a hostile device could: age or the bag find it."""
    content = made.path.read_bytes()
    path = sign_by_hand(office, tmp_path, changed(content, place % len(content), change))
    assert not verify(office, path, identity=office.central_key).ok


def test_a_folder_that_changes_while_it_is_read_is_refused(bag: Path) -> None:
    class Growing(BagCollector):
        def begin_file(self, name: str, size: int) -> None:
            super().begin_file(name, size)
            with (bag / self.path).open("ab") as file:
                file.write(b"more")

    with pytest.raises(StructureError, match="changes while"):
        read_folder(bag, Growing(Limits()))
