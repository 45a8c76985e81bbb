"""Settings, Update: a new version is checked before a person installs it; nothing is replaced."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt
from test_ui_settings import at_settings

from auditor_app.audit import updating
from auditor_app.identity.keys import make_private_key
from auditor_app.identity.release_signing import Release, ReleasedFile, sign_release
from auditor_app.ui import files

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.settings.update_card import UpdateCard

DEB = "auditor_9.0.0_amd64.deb"
CONTENT = b"a package" * 1000


@pytest.fixture
def signature(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A signed update on a stick, and a program that knows the key."""
    key = make_private_key()
    shipped = tmp_path / "shipped" / "release"
    shipped.mkdir(parents=True)
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (shipped / "release-keys.pem").write_bytes(pem)
    monkeypatch.setattr(updating, "shipped", lambda _: tmp_path / "shipped")
    stick = tmp_path / "stick"
    stick.mkdir()
    digest = hashlib.sha256(CONTENT).hexdigest()
    file = ReleasedFile(DEB, updating.this_platform(), len(CONTENT), digest)
    release = Release("9.0.0", datetime(2027, 1, 2, tzinfo=UTC), (file,))
    (stick / DEB).write_bytes(CONTENT)
    signed = stick / "auditor-9.0.0.auditor-update.json"
    signed.write_bytes(sign_release(release, key))
    return signed


def check(walk: Walk, signature: Path, monkeypatch: pytest.MonkeyPatch) -> UpdateCard:
    monkeypatch.setattr(files, "choose_file", lambda *_: signature)
    card = at_settings(walk).update_card
    card.choose.setFocus()
    walk.press(Qt.Key.Key_Space)
    walk.until(lambda: card.good.isVisible() or card.message.isVisible())
    return card


def test_a_signed_update_is_said_to_be_whole_and_how_to_install_it(
    unlocked: Walk, signature: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = check(unlocked, signature, monkeypatch)
    assert "Version 9.0.0, signed by the program's makers on 2027-01-02" in card.told.text()
    assert card.typed.isVisible()
    assert card.typed.text() == f"sudo apt-get install {signature.parent / DEB}"
    # Whatever way the window is read, no sign of a command changes its place.
    assert card.typed.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_it_is_copied_to_the_laptop_as_it_was_checked(
    unlocked: Walk, signature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = check(unlocked, signature, monkeypatch)
    (tmp_path / "here").mkdir()
    monkeypatch.setattr(files, "choose_folder", lambda *_: tmp_path / "here")
    card.copy.click()
    unlocked.until(lambda: str(tmp_path / "here" / DEB) in card.typed.text())
    assert (tmp_path / "here" / DEB).read_bytes() == CONTENT
    assert not card.copy.isVisible()


def test_a_changed_update_is_refused_in_two_sentences(
    unlocked: Walk, signature: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (signature.parent / DEB).write_bytes(CONTENT[:-1] + b"!")
    card = check(unlocked, signature, monkeypatch)
    assert "not what its makers signed" in card.message.words.text()
    assert "Do not install it" in card.message.words.text()
    assert not card.good.isVisible()


def test_without_the_makers_key_every_update_is_refused(
    unlocked: Walk, signature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shipped" / "release" / "release-keys.pem").unlink()
    card = check(unlocked, signature, monkeypatch)
    assert "without the key of its makers" in card.message.words.text()
