"""Choosing the protocol of a new audit, and installing one of the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui_samples import enrolled

from auditor_app.central import Organisation, key_files
from auditor_app.identity.protocol_signing import SignedProtocol, sign_protocol
from auditor_app.protocols.packing import pack_folder, read_pack
from auditor_app.protocols.starter import new_protocol
from auditor_app.ui import files
from auditor_app.ui.controls import StateLabel
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.enrolment import EnrolmentPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk


def test_an_audit_follows_the_protocol_that_was_chosen(unlocked: Walk) -> None:
    page = unlocked.at(AuditsPage)
    unlocked.click(page.new)
    unlocked.until(lambda: page.protocol.count() == 2)
    assert page.protocol.currentText().startswith("Forced-labour audit")
    unlocked.type(page.title, "Northgate, facts")
    page.protocol.setFocus()
    unlocked.press(Qt.Key.Key_Down)
    assert page.protocol.currentText().startswith("Labour facts")
    unlocked.click(page.start_button)
    audit = unlocked.at(AuditPage)
    unlocked.until(lambda: len(audit.rows) == 1)
    (row,) = audit.rows.values()
    # No form can be added, and no record says an outcome.
    assert audit.add_buttons == {}
    assert row.findChildren(StateLabel) == []


class Sent:
    """A protocol of the organisation that certified the laptop, as files that come by mail."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "ours"
        new_protocol(self.folder, title="Ours")

    def edit(self, old: str, new: str) -> None:
        settings = self.folder / "protocol.toml"
        text = settings.read_text("utf-8")
        assert old in text
        settings.write_text(text.replace(old, new, 1), "utf-8")

    def file(self, *, signed: bool = True) -> Path:
        content = pack_folder(self.folder).to_bytes()
        if signed:
            # Not as the organisation does: that signs none with faults.
            organisation = Organisation.open(self.root / "central")
            authority = key_files.read_authority(organisation.keys_folder, None)
            organisation.close()
            pack = read_pack(content)
            signature = sign_protocol(authority, SignedProtocol("ours", "1.0", pack.digest))
            content = pack.signed(signature).to_bytes()
        path = self.root / "ours.auditor-protocol"
        path.write_bytes(content)
        return path


@pytest.fixture
def sent(empty_vault: Path, tmp_path: Path) -> Sent:
    enrolled(empty_vault, tmp_path / "central")
    return Sent(tmp_path)


def at_laptop(walk: Walk) -> EnrolmentPage:
    walk.unlock()
    walk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    page = walk.at(EnrolmentPage)
    walk.until(lambda: page.protocols.lines)
    return page


def install(walk: Walk, page: EnrolmentPage) -> None:
    """Press the button, wherever on the page it is, and wait for what it says."""
    walk.until(page.protocols.install.isEnabled)
    page.protocols.install.click()
    walk.until(page.protocols.install.isEnabled)
    walk.quiet()


def test_a_signed_protocol_is_installed_said_and_offered(
    open_window: Callable[[Path], Walk],
    empty_vault: Path,
    sent: Sent,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walk = open_window(empty_vault)
    page = at_laptop(walk)
    assert len(page.protocols.lines) == 2
    monkeypatch.setattr(files, "choose_file", lambda *_: sent.file())
    install(walk, page)
    said = "Installed: Ours, version 1.0, signed by Example Labour Watch."
    walk.until(lambda: page.protocols.installed.text() == said)
    assert page.protocols.installed.isVisibleTo(page)
    assert not page.protocols.message.isVisibleTo(page)
    walk.until(lambda: len(page.protocols.lines) == 3)
    assert page.protocols.lines[-1] == "Ours, version 1.0, signed by Example Labour Watch"
    walk.window.rail.audits.click()
    audits = walk.at(AuditsPage)
    walk.until(lambda: audits.protocol.findText("Ours (1.0)") >= 0)


def test_what_cannot_be_installed_is_said_with_what_to_do(
    open_window: Callable[[Path], Walk],
    empty_vault: Path,
    sent: Sent,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walk = open_window(empty_vault)
    page = at_laptop(walk)
    card = page.protocols

    def refused(path: Path, *told: str) -> None:
        monkeypatch.setattr(files, "choose_file", lambda *_: path)
        install(walk, page)
        walk.until(lambda: all(each in card.message.words.text() for each in told))
        assert card.message.isVisibleTo(page)
        assert not card.installed.isVisibleTo(page)

    refused(sent.file(signed=False), "is not signed", "Ask your organisation")
    stray = sent.root / "letter.auditor-protocol"
    stray.write_bytes(b"\x00no pack at all")
    refused(stray, "pack")
    refused(sent.root / "gone.auditor-protocol", "cannot be read")
    sent.edit('role = "worker_interview"', 'role = "worker_interview"\nsource = "rumour"')
    refused(sent.file(), "rumour")
    # The places in the protocol, not the one on this laptop where it was looked at.
    assert card.message.words.text().startswith("protocol.toml, forms[2].source: ")
    assert len(card.lines) == 2
    monkeypatch.setattr(files, "choose_file", lambda *_: None)
    card.install.click()
    assert card.install.isEnabled()


def test_a_laptop_of_no_organisation_says_what_comes_first(
    open_window: Callable[[Path], Walk],
    empty_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Organisation.create(
        tmp_path / "central", "Another Watch", upload_url="https://a.example"
    ).close()
    path = Sent(tmp_path).file()
    monkeypatch.setattr(files, "choose_file", lambda *_: path)
    walk = open_window(empty_vault)
    page = at_laptop(walk)
    install(walk, page)
    walk.until(lambda: "Enrol this laptop first" in page.protocols.message.words.text())
