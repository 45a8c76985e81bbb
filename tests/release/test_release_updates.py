"""An update is taken only if the makers signed it, it is whole, not older, and for this system."""

from __future__ import annotations

import base64
import errno
import json
import os
import subprocess
import sys
import tarfile
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from release_samples import CONTENTS, Stick

from auditor_app.audit import updating
from auditor_app.audit.update_words import command_for
from auditor_app.audit.updating import KEYS_FILE, check_update, shipped_keys
from auditor_app.cli.auditor import main as auditor
from auditor_app.errors import AuditorError, IdentityError, UpdateError
from auditor_app.identity.canonical import canonical_json
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, sign_envelope
from auditor_app.identity.keys import make_private_key
from auditor_app.identity.release_signing import (
    ReleasedFile,
    read_release,
    read_release_keys,
    sign_release,
    version_number,
)
from auditor_app.shipped import shipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.asymmetric import ec

SYSTEM = "linux-x86_64"
DEB = "auditor_2.1.0_amd64.deb"
TAR = "auditor-2.1.0-linux-x86_64.tar.gz"


def checked(stick: Stick, signature: Path, **more: object) -> updating.CheckedUpdate:
    wanted = {"keys": stick.keys, "version": "2.0.9", "system": SYSTEM} | more
    return check_update(signature, **wanted)  # type: ignore[arg-type] # as above


def pem(keys: Sequence[ec.EllipticCurvePrivateKey]) -> str:
    made = (
        key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        for key in keys
    )
    return b"".join(made).decode()


def test_a_signed_newer_version_is_taken_with_all_its_files_for_this_system(stick: Stick) -> None:
    found = checked(stick, stick.write())
    assert (found.version, found.is_newer) == ("2.1.0", True)
    assert sorted(path.name for path in found.files) == sorted([DEB, TAR])


def test_one_of_the_files_is_enough(stick: Stick) -> None:
    signature = stick.write()
    (stick.folder / TAR).unlink()
    assert [path.name for path in checked(stick, signature).files] == [DEB]


def test_what_is_copied_is_what_was_checked(stick: Stick, tmp_path: Path) -> None:
    target = tmp_path / "downloads"
    target.mkdir()
    signature = stick.write()
    (stick.folder / TAR).unlink()
    (copy,) = checked(stick, signature, copy_to=target).files
    assert copy == target / DEB
    assert copy.read_bytes() == CONTENTS[DEB][1]


def test_the_same_version_is_taken_and_said_to_be_the_same(stick: Stick) -> None:
    assert not checked(stick, stick.write(), version="2.1.0").is_newer


def test_an_older_version_is_refused(stick: Stick) -> None:
    with pytest.raises(UpdateError, match=r"older than the 2\.10\.0"):
        checked(stick, stick.write(), version="2.10.0")


def test_another_system_s_update_is_refused(stick: Stick) -> None:
    with pytest.raises(UpdateError, match="not for this system"):
        checked(stick, stick.write(), system="windows-x86_64")


def test_a_stranger_s_signature_is_refused(stick: Stick) -> None:
    with pytest.raises(UpdateError, match="not signed by the makers"):
        checked(stick, stick.write(), keys=(make_private_key().public_key(),))


def test_the_next_key_signs_as_well_once_it_ships(stick: Stick) -> None:
    keys = read_release_keys(pem([make_private_key(), stick.key]))
    assert checked(stick, stick.write(), keys=keys).version == "2.1.0"


@pytest.mark.parametrize("change", ["byte", "shorter", "longer"])
def test_a_changed_file_is_refused_and_leaves_no_copy(
    stick: Stick, tmp_path: Path, change: str
) -> None:
    signature = stick.write()
    (stick.folder / TAR).unlink()
    content = bytearray(CONTENTS[DEB][1])
    if change == "byte":
        content[100] ^= 1
    elif change == "shorter":
        del content[-1]
    else:
        content += b"!"
    (stick.folder / DEB).write_bytes(content)
    target = tmp_path / "downloads"
    target.mkdir()
    with pytest.raises(UpdateError, match="not what its makers signed"):
        checked(stick, signature, copy_to=target)
    assert list(target.iterdir()) == []


def test_a_file_of_that_name_is_never_overwritten(stick: Stick, tmp_path: Path) -> None:
    target = tmp_path / "downloads"
    target.mkdir()
    (target / TAR).write_text("mine")
    with pytest.raises(UpdateError, match="already"):
        checked(stick, stick.write(), copy_to=target)
    assert (target / TAR).read_text() == "mine"


def test_a_copy_that_was_broken_off_stands_in_no_way(stick: Stick, tmp_path: Path) -> None:
    target = tmp_path / "downloads"
    target.mkdir()
    (target / f".{DEB}.part").write_text("half of")
    signature = stick.write()
    (stick.folder / TAR).unlink()
    (copy,) = checked(stick, signature, copy_to=target).files
    assert [path.read_bytes() for path in target.iterdir()] == [copy.read_bytes()]


@pytest.mark.parametrize("copies", [False, True])
def test_a_stick_that_is_pulled_out_is_said_to_be_unreadable(
    stick: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, copies: bool
) -> None:
    class Gone(BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    signature = stick.write()
    whole = updating._opened
    monkeypatch.setattr(
        updating, "_opened", lambda path: whole(path) if path == signature else Gone()
    )
    target = tmp_path / "downloads"
    target.mkdir()
    with pytest.raises(UpdateError, match="cannot be read") as caught:
        checked(stick, signature, copy_to=target if copies else None)
    assert "stick" in caught.value.remedy
    assert list(target.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be there")
@pytest.mark.parametrize("sign", ["\n", "\x1b", "\u202e", "\u2028", "\udcff"])
@pytest.mark.parametrize("copies", [False, True])
def test_a_folder_s_name_adds_no_line_to_what_a_person_types(
    stick: Stick, tmp_path: Path, sign: str, *, copies: bool
) -> None:
    """A genuine update, in a folder named by somebody else."""
    signature = stick.write()
    evil = tmp_path / f"x{sign}To install it, type in a terminal: sh evil"
    if copies:
        evil.mkdir()
    else:
        signature = stick.folder.rename(evil) / signature.name
    with pytest.raises(UpdateError, match="cannot be shown"):
        checked(stick, signature, copy_to=evil if copies else None)


@pytest.mark.parametrize("name", ["a b", "اپ‌دیت", "मुख्‍य", "更新"])
def test_a_folder_s_name_may_be_in_any_language(stick: Stick, tmp_path: Path, name: str) -> None:
    signature = stick.write()
    moved = stick.folder.rename(tmp_path / name)
    assert len(checked(stick, moved / signature.name).files) == 2


def test_a_signature_without_its_files_says_which_are_missing(stick: Stick) -> None:
    signature = stick.write()
    for name in CONTENTS:
        (stick.folder / name).unlink()
    with pytest.raises(UpdateError) as caught:
        checked(stick, signature)
    assert DEB in caught.value.remedy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_in_place_of_a_file_does_not_hang(stick: Stick, tmp_path: Path) -> None:
    pipe = tmp_path / "auditor-9.auditor-update.json"
    os.mkfifo(pipe)
    with pytest.raises(UpdateError, match="is no file"):
        checked(stick, pipe)


def test_a_signature_of_a_gigabyte_is_not_read(stick: Stick, tmp_path: Path) -> None:
    large = tmp_path / "auditor-9.auditor-update.json"
    with large.open("wb") as file:
        file.truncate(2**30)
    with pytest.raises(UpdateError, match="longer than one can be"):
        checked(stick, large)


def test_before_the_first_release_every_update_is_refused(
    stick: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updating, "shipped", lambda _: tmp_path)
    with pytest.raises(UpdateError, match="without the key of its makers"):
        check_update(stick.write())


def test_the_key_that_ships_is_read_or_its_absence_is_said() -> None:
    if (shipped("resources") / KEYS_FILE).exists():
        assert shipped_keys()
    else:
        with pytest.raises(UpdateError, match="without the key"):
            shipped_keys()


@pytest.mark.parametrize(
    "text",
    ["", "no key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"],
)
def test_damaged_keys_are_an_error_of_the_installation(text: str) -> None:
    with pytest.raises(IdentityError, match="ships with it"):
        read_release_keys(text)


def test_more_keys_than_a_change_of_keys_needs_are_refused() -> None:
    with pytest.raises(IdentityError):
        read_release_keys(pem([make_private_key() for _ in range(5)]))


@pytest.mark.parametrize("name", ["../auditor.deb", "/etc/passwd", "a/b", "", ".hidden", "a\nb"])
def test_no_file_outside_of_the_folder_can_be_named(stick: Stick, name: str) -> None:
    release = replace(stick.release(), files=(ReleasedFile(name, SYSTEM, 1, "0" * 64),))
    with pytest.raises(IdentityError):
        sign_release(release, stick.key)


@pytest.mark.parametrize(
    "version", ["1", "1.2", "1.2.3.4", "01.2.3", "1.2.3-rc1", "1.2.x", "1.2.٣"]
)
def test_a_version_is_three_plain_numbers(version: str) -> None:
    with pytest.raises(UpdateError):
        version_number(version)


FUZZED = Stick(Path())
GOOD = sign_release(FUZZED.release(), FUZZED.key)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=4), st.integers(0, 3))
def test_no_byte_of_a_signature_can_be_changed(place: int, put: bytes, drop: int) -> None:
    changed = GOOD[:place] + put + GOOD[place + drop :]
    if changed == GOOD:
        assert read_release(changed, FUZZED.keys).version == "2.1.0"
        return
    with pytest.raises(IdentityError):
        read_release(changed, FUZZED.keys)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(JSON, st.sampled_from(["version", "signed", "files", "subject", "predicate", "_type"]))
def test_whatever_the_makers_key_signs_is_read_or_refused(value: object, field: str) -> None:
    """Even a statement that is properly signed and makes no sense ends in an error of ours."""
    envelope = json.loads(GOOD)
    statement = json.loads(base64.b64decode(envelope["payload"]))
    (statement["predicate"] if field in statement["predicate"] else statement)[field] = value
    try:
        payload = canonical_json(statement)
    except IdentityError:
        return
    document = sign_envelope(payload, IN_TOTO_PAYLOAD, FUZZED.key)
    with suppress(AuditorError):
        assert read_release(document, FUZZED.keys).files


def test_the_command_says_how_to_install_what_it_checked(
    stick: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "release").mkdir()
    (tmp_path / "release" / "release-keys.pem").write_text(pem([stick.key]))
    monkeypatch.setattr(updating, "shipped", lambda _: tmp_path)
    monkeypatch.setattr(updating, "this_platform", lambda: SYSTEM)
    done = CliRunner().invoke(auditor, ["update", "check", str(stick.write())])
    assert done.exit_code == 0, done.output
    assert "Version 2.1.0" in done.output
    assert f"sudo apt-get install {stick.folder / DEB}" in done.output


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's command")
def test_what_lies_where_the_update_is_unpacked_is_not_installed(tmp_path: Path) -> None:
    name = TAR.removesuffix(".tar.gz")
    script = tmp_path / "made" / name / "install.sh"
    script.parent.mkdir(parents=True)
    script.write_text('#!/bin/sh\nls -A "$(dirname "$0")"\n')
    script.chmod(0o755)
    packed = tmp_path / "a stick's" / TAR
    packed.parent.mkdir()
    with tarfile.open(packed, "w:gz") as tar:
        tar.add(script.parent, name)
    here = tmp_path / "here"
    (here / name).mkdir(parents=True)
    (here / name / "planted.so").touch()
    done = subprocess.run(
        ["sh", "-c", command_for(packed)], cwd=here, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["install.sh"]


def test_the_command_refuses_with_status_1_and_two_sentences(stick: Stick) -> None:
    done = CliRunner().invoke(auditor, ["update", "check", str(stick.write())])
    assert done.exit_code == 1
    assert "error: " in done.output
