"""Bringing a vault back from its export, at the gate: whole or not at all, and said in place."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE

from auditor_app.ui import files
from auditor_app.ui.pages import bring_back
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.bring_back import BringBackPage
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import RestoreReport, Vault, VaultFault, check_vault, export_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk


@pytest.fixture
def exported(tmp_path: Path) -> tuple[Path, str]:
    """A vault with an audit in one file, and its recovery code; the vault itself is elsewhere."""
    vault, code = Vault.create(tmp_path / "elsewhere", PASSPHRASE)
    with vault:
        vault.audits.create("ilo_forced_labour", "1", "Northgate")
        export_vault(vault, tmp_path / "stick" / "vault.tar")
    return tmp_path / "stick" / "vault.tar", code


@pytest.fixture(autouse=True)
def stick(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()


@pytest.fixture
def page(
    open_window: Callable[[Path], Walk],
    exported: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[Walk, BringBackPage]:
    """The page on a new laptop, with the file chosen."""
    walk = open_window(tmp_path / "new")
    walk.click(walk.at_gate(CreatePage).bring_back)
    found = walk.at_gate(BringBackPage)
    monkeypatch.setattr(files, "choose_file", lambda *_: exported[0])
    assert not found.begin.isEnabled()
    walk.click(found.choose_file)
    assert found.file.text() == str(exported[0])
    found.folder.setText(str(tmp_path / "back"))
    return walk, found


def nothing_new(tmp_path: Path) -> bool:
    """Whether no half-written vault lies about."""
    names = {path.name for path in tmp_path.iterdir()}
    return not any(name.startswith("back") for name in names)


def test_a_vault_comes_back_by_its_passphrase_and_is_opened(
    page: tuple[Walk, BringBackPage], tmp_path: Path
) -> None:
    walk, found = page
    walk.type(found.secret, PASSPHRASE)
    walk.qtbot.keyClick(found.secret, Qt.Key.Key_Return)
    walk.until(found.go_on.isVisible)
    assert found.title.text() == "The vault is back"
    assert str(tmp_path / "back") in found.sentence.text()
    assert "one of the two only" in found.sentence.text()
    assert found.secret.text() == ""
    walk.until(found.go_on.hasFocus)
    walk.press(Qt.Key.Key_Return)
    gate = walk.at_gate(UnlockPage)
    assert gate.folder == tmp_path / "back"
    walk.type(gate.secret, PASSPHRASE)
    walk.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)
    audits = walk.at(AuditsPage)
    walk.until(lambda: len(audits.rows) == 1)


def test_the_recovery_code_opens_it_too_and_another_folder_can_be_chosen(
    page: tuple[Walk, BringBackPage],
    exported: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walk, found = page
    monkeypatch.setattr(files, "choose_folder", lambda *_: tmp_path / "back" / "deep")
    walk.click(found.choose_folder)
    walk.click(found.vault_secret.other)
    assert found.secret.accessibleName() == "Recovery code"
    walk.type(found.secret, exported[1])
    walk.click(found.begin)
    walk.until(found.go_on.isVisible)
    assert check_vault(tmp_path / "back" / "deep", PASSPHRASE, deep=True) == ()


def test_what_is_wrong_is_said_in_place_and_nothing_is_written(
    page: tuple[Walk, BringBackPage], tmp_path: Path
) -> None:
    walk, found = page
    walk.type(found.secret, "not this one")
    walk.click(found.begin)
    walk.until(found.message.isVisible)
    assert "does not open the vault" in found.message.words.text()
    walk.until(found.secret.hasFocus)
    assert nothing_new(tmp_path)
    walk.type(found.secret, PASSPHRASE)
    assert not found.message.isVisible()
    letter = tmp_path / "stick" / "letter.tar"
    letter.write_text("Dear auditor")
    found.file.setText(str(letter))
    walk.click(found.begin)
    walk.until(found.message.isVisible)
    assert "no exported vault" in found.message.words.text()
    found.file.setText(str(tmp_path / "stick" / "none.tar"))
    walk.click(found.begin)
    walk.until(lambda: found.message.isVisible() and "refuses" in found.message.words.text())
    assert found.begin.isVisible()
    assert nothing_new(tmp_path)


@pytest.mark.parametrize("which", ["file", "folder"])
def test_a_name_that_nothing_can_have_is_said(
    which: str, page: tuple[Walk, BringBackPage], tmp_path: Path
) -> None:
    walk, found = page
    walk.type(found.secret, PASSPHRASE)
    getattr(found, which).setText(str(tmp_path / "ex\0port.tar"))
    walk.qtbot.keyClick(found.secret, Qt.Key.Key_Return)
    walk.until(found.message.isVisible)
    assert "no file can have" in found.message.words.text()
    assert nothing_new(tmp_path)


def test_a_folder_that_holds_something_is_left_as_it_is(
    page: tuple[Walk, BringBackPage], tmp_path: Path
) -> None:
    walk, found = page
    found.folder.setText(str(tmp_path / "elsewhere"))
    before = (tmp_path / "elsewhere" / "records.db").read_bytes()
    walk.type(found.secret, PASSPHRASE)
    walk.click(found.begin)
    walk.until(found.message.isVisible)
    assert "empty or not there yet" in found.message.words.text()
    assert "--" not in found.message.words.text()
    assert (tmp_path / "elsewhere" / "records.db").read_bytes() == before


def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Unpacking comes half-way, and no further until somebody stops it."""
    half_way = threading.Event()
    real = bring_back.restore_vault

    def restore(*given: object, **more: object) -> RestoreReport:
        progress, stop = more["progress"], more["stop"]

        def watched(done: int, total: int) -> None:
            progress(499, 1000)  # type: ignore[operator]  # as it is called
            half_way.set()
            while not stop():  # type: ignore[operator]  # likewise
                threading.Event().wait(0.01)

        return real(*given, **{**more, "progress": watched})  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(bring_back, "restore_vault", restore)
    return half_way


def test_it_tells_how_far_it_is_and_is_stopped_without_a_trace(
    page: tuple[Walk, BringBackPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, found = page
    held(monkeypatch)
    walk.type(found.secret, PASSPHRASE)
    walk.click(found.begin)
    walk.until(lambda: "49\u00a0% is unpacked" in found.how_far.text())
    assert found.bar.value() * 2 == found.bar.maximum() - 2
    assert not found.begin.isVisible()
    walk.until(found.stop.hasFocus)
    walk.click(found.stop)
    walk.until(found.message.isVisible)
    assert "Nothing was written" in found.message.words.text()
    assert nothing_new(tmp_path)
    assert found.secret.text() == PASSPHRASE
    monkeypatch.undo()
    walk.click(found.begin)
    walk.until(found.go_on.isVisible)


def test_closing_the_window_breaks_it_off(
    page: tuple[Walk, BringBackPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, found = page
    half_way = held(monkeypatch)
    walk.type(found.secret, PASSPHRASE)
    walk.click(found.begin)
    walk.until(half_way.is_set)
    walk.window.close()
    assert not walk.window.isVisible()
    assert nothing_new(tmp_path)


def test_files_that_were_gone_before_are_told(
    page: tuple[Walk, BringBackPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, found = page
    fault = VaultFault("evidence/x.age", "Gone.", "")
    monkeypatch.setattr(
        bring_back, "restore_vault", lambda *_, **__: RestoreReport(None, (fault, fault))
    )
    walk.type(found.secret, PASSPHRASE)
    walk.click(found.begin)
    walk.until(found.go_on.isVisible)
    assert "2 file" in found.sentence.text()
    assert "were gone or damaged" in found.sentence.text()


def test_who_thinks_better_of_it_is_back_where_one_was(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    walk.click(walk.at_gate(UnlockPage).bring_back)
    walk.click(walk.at_gate(BringBackPage).back)
    assert walk.at_gate(UnlockPage).folder == empty_vault
