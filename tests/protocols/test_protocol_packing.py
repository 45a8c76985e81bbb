"""A protocol as one file: the same bytes from the same folder, and nothing else is taken."""

from __future__ import annotations

import io
import os
import tarfile
import tempfile
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor_app.errors import AuditorError, ProtocolError
from auditor_app.protocols import load_protocol, packing
from auditor_app.protocols.headings import version_order
from auditor_app.protocols.packing import Pack, pack_folder, read_pack, read_pack_file

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = b'id = "ours"\nversion = "1.2"\n[title]\nen = "Ours"\n'


def folder_of(root: Path, **files: bytes) -> Path:
    root.mkdir(exist_ok=True)
    for name, content in {"protocol.toml": SETTINGS, **files}.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return root


def made(tmp_path: Path) -> Pack:
    files = {"form.md": b"| survey |", "locale/ar.po": b'msgid ""\n'}
    return pack_folder(folder_of(tmp_path / "ours", **files))


def tar_of(*entries: tuple[str, bytes], kind: bytes = tarfile.REGTYPE) -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in entries:
            info = tarfile.TarInfo(name)
            info.size, info.mode = len(content), 0o644
            info.type = kind if name != "protocol.toml" else tarfile.REGTYPE
            tar.addfile(info, io.BytesIO(content))
    return written.getvalue()


def test_the_same_folder_gives_the_same_bytes_whenever_and_wherever(tmp_path: Path) -> None:
    first = made(tmp_path)
    other = folder_of(
        tmp_path / "elsewhere", **{"locale/ar.po": b'msgid ""\n', "form.md": b"| survey |"}
    )
    (other / ".DS_Store").write_bytes(b"x")
    (other / "~$form.xlsx").write_bytes(b"x")
    assert pack_folder(other).to_bytes() == first.to_bytes()


def test_a_pack_is_read_back_with_its_translations_and_any_tar_program_opens_it(
    tmp_path: Path,
) -> None:
    pack = made(tmp_path).signed(b'{"payload":""}')
    assert read_pack(pack.to_bytes()) == pack
    with tarfile.open(fileobj=io.BytesIO(pack.to_bytes())) as tar:
        names = tar.getnames()
    assert names == ["signature.dsse.json", "form.md", "locale/ar.po", "protocol.toml"]
    with pack.unpacked() as folder:
        assert (folder / "locale" / "ar.po").read_bytes() == b'msgid ""\n'
    assert not folder.exists()


def test_the_digest_is_of_what_is_signed_and_not_of_the_signature(tmp_path: Path) -> None:
    pack = made(tmp_path)
    assert pack.signed(b"a").digest == pack.signed(b"b").digest == pack.digest


def test_the_tables_that_come_with_the_program_go_into_the_pack(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "ours")
    (folder / "protocol.toml").write_bytes(b'indicators = "ilo_2012_indicators.tsv"\n' + SETTINGS)
    assert "ilo_2012_indicators.tsv" in pack_folder(folder).files


def test_the_pictures_sounds_and_films_of_forms_are_part_of_what_is_signed(tmp_path: Path) -> None:
    names = ["map.svg", "a.PNG", "a.webp", "a.gif", "a.mp3", "a.m4a", "a.wav", "a.ogg", "a.mp4"]
    files = {f"forms/{name}": b"one" for name in names}
    before = pack_folder(folder_of(tmp_path / "ours", **files))
    assert set(files) <= set(before.files)
    after = pack_folder(folder_of(tmp_path / "ours", **{"forms/map.svg": b"two"}))
    assert before.digest != after.digest


@pytest.mark.parametrize("name", ["run.exe", "form", "a b.md", "ü.md", "con.md", "a/b/c/d.md"])
def test_a_file_that_no_protocol_has_is_named(name: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "ours")
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"x")
    with pytest.raises(ProtocolError) as told:
        pack_folder(folder)
    assert [fault.place for fault in told.value.faults] == [name]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_bytes(b"secret")
    folder = folder_of(tmp_path / "ours")
    (folder / "form.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(ProtocolError, match="This is a link"):
        pack_folder(folder)


@pytest.mark.parametrize("version", ["", "one", "1.", "1-2", "v1", "\u0661.\u0662", "1." * 9 + "1"])
def test_a_version_that_cannot_be_put_in_order_is_not_packed(version: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "ours")
    text = SETTINGS.decode().replace("1.2", version)
    (folder / "protocol.toml").write_text(text, "utf-8")
    with pytest.raises(ProtocolError):
        pack_folder(folder)


@pytest.mark.parametrize("title", ["a" * 201, "two\\nlines", "\\u001b[31mred"])
def test_a_title_that_a_terminal_would_obey_is_not_packed(title: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "ours")
    (folder / "protocol.toml").write_bytes(SETTINGS.replace(b'"Ours"', f'"{title}"'.encode()))
    with pytest.raises(ProtocolError, match="title"):
        pack_folder(folder)


def test_versions_are_numbers_and_not_words() -> None:
    ordered = ["1", "1.9", "1.10", "2.0.1", "2026.9", "2026.11"]
    assert sorted(ordered, key=lambda each: version_order(each) or ()) == ordered
    assert version_order("1.0") == version_order("1")


HOSTILE = {
    "above": tar_of(("protocol.toml", SETTINGS), ("../x.md", b"x")),
    "absolute": tar_of(("/etc/x.md", b"x"), ("protocol.toml", SETTINGS)),
    "backslash": tar_of(("a\\b.md", b"x"), ("protocol.toml", SETTINGS)),
    "drive": tar_of(("c:x.md", b"x"), ("protocol.toml", SETTINGS)),
    "twice": tar_of(("protocol.toml", SETTINGS), ("protocol.toml", SETTINGS)),
    "differs_in_case": tar_of(("A.md", b"x"), ("a.md", b"y"), ("protocol.toml", SETTINGS)),
    "file_and_folder": tar_of(("a.md", b"x"), ("a.md/b.md", b"y"), ("protocol.toml", SETTINGS)),
    "unordered": tar_of(("protocol.toml", SETTINGS), ("form.md", b"x")),
    "no_settings": tar_of(("form.md", b"x")),
    "link": tar_of(("form.md", b""), ("protocol.toml", SETTINGS), kind=tarfile.SYMTYPE),
    "device": tar_of(("form.md", b""), ("protocol.toml", SETTINGS), kind=tarfile.CHRTYPE),
    "folder": tar_of(("form.md", b""), ("protocol.toml", SETTINGS), kind=tarfile.DIRTYPE),
    "signature_inside": tar_of(("protocol.toml", SETTINGS), ("signature.dsse.json", b"{}")),
    "nothing": b"",
    "zeros": bytes(1024),
    "no_tar": b"PK\x03\x04" + bytes(2000),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_is_not_as_a_pack_is_written_is_refused(content: bytes) -> None:
    with pytest.raises(ProtocolError):
        read_pack(content)


def test_a_size_that_is_declared_and_not_there_takes_no_memory(tmp_path: Path) -> None:
    content = bytearray(made(tmp_path).to_bytes())
    content[124:135] = b"77777777777"
    with pytest.raises(ProtocolError, match="names a size"):
        read_pack(bytes(content))


def test_a_file_larger_than_any_protocol_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "LARGEST_PACK", 4096)
    (tmp_path / "big").write_bytes(bytes(10_000))
    with pytest.raises(ProtocolError, match="no protocol has"):
        read_pack_file(tmp_path / "big")


GOOD = read_pack(packing._archive({"form.md": b"x", "protocol.toml": SETTINGS}))


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_no_byte_of_a_pack_can_be_changed_cut_or_added_unseen(data: st.DataObject) -> None:
    whole = GOOD.to_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    how = data.draw(st.sampled_from(("flip", "cut", "insert", "append")))
    byte = data.draw(st.integers(1, 255))
    changed = {
        "flip": whole[:at] + bytes([whole[at] ^ byte]) + whole[at + 1 :],
        "cut": whole[:at],
        "insert": whole[:at] + bytes([byte]) + whole[at:],
        "append": whole + bytes([byte]) * (at + 1),
    }[how]
    try:
        read = read_pack(changed)
    except ProtocolError:
        return
    # What is still a pack is another one, and says so by its digest.
    assert read.digest != GOOD.digest
    assert read.to_bytes() == changed


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=3000))
def test_any_bytes_end_in_a_sentence(content: bytes) -> None:
    with pytest.raises(AuditorError):
        read_pack(content)


@pytest.mark.parametrize(
    ("entry", "table"),
    [("findings", "finding_scales.toml"), ("sampling", "sampling_methods.toml")],
)
def test_scales_and_methods_of_the_program_go_into_the_pack_too(
    entry: str, table: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path / "ours")
    assert table not in pack_folder(folder).files
    (folder / "protocol.toml").write_bytes(SETTINGS + f"[{entry}]\n".encode())
    assert table in pack_folder(folder).files
    (folder / table).write_bytes(b"# ours\n")
    assert pack_folder(folder).files[table] == b"# ours\n"


def test_a_name_that_no_header_holds_is_a_fault(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "ours")
    deep = folder / ("a" * 50) / ("b" * 50)
    deep.mkdir(parents=True)
    (deep / "form.md").write_bytes(b"x")
    with pytest.raises(ProtocolError, match="more than 100 characters"):
        pack_folder(folder)


@pytest.mark.parametrize(
    "content", [b"a = " + b"[" * 100_000, b"a = " + b"9" * 5000, SETTINGS + b"#" * 2_000_000]
)
def test_settings_that_nobody_could_mean_end_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "ours")
    (folder / "protocol.toml").write_bytes(content)
    for read in (pack_folder, load_protocol):
        with pytest.raises(ProtocolError):
            read(folder)


def test_what_a_killed_program_left_unpacked_goes_with_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left, in_use, of_others = (
        tmp_path / name
        for name in ("auditor-protocol-left", "auditor-protocol-now", "other-program")
    )
    for folder in (left, in_use, of_others):
        folder.mkdir()
        (folder / "form.md").write_bytes(b"x")
    yesterday = time.time() - 86_400
    for folder in (left, of_others):
        os.utime(folder, (yesterday, yesterday))
    with Pack({"protocol.toml": SETTINGS}, b"", b"").unpacked():
        pass
    assert sorted(tmp_path.iterdir()) == [in_use, of_others]


@settings(max_examples=200, deadline=None)
@given(name=st.text(st.characters(codec="ascii"), min_size=1, max_size=90))
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    try:
        pack = read_pack(packing._archive({name: b"x", "protocol.toml": SETTINGS}))
    except (ProtocolError, ValueError):
        return
    with pack.unpacked() as folder:
        inside = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}
    assert set(pack.files) <= inside
