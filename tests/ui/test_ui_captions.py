"""Captions of photos: what is typed is in the vault, and what is taken back is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from photo_samples import add_photo, draw_photo
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from room import cramped
from ui_samples import PASSPHRASE, make_photo

from auditor_app.errors import StorageFullError, UnknownRowError
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.questions.photos import PhotoCard, PhotoQuestion, PhotoView
from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.vault import Vault
from auditor_app.vault.evidence import EvidenceRoom

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

REF = "/data/photos/photo_exits"


def full(*_: object, **__: object) -> None:
    raise StorageFullError("The disk is full.", "Free some space.")


@pytest.fixture
def photos(filled: Walk, tmp_path: Path) -> PhotoQuestion:
    """The question with one photo."""
    filled.open_audit()
    filler = filled.open_record()
    question = filled.question(REF)
    assert isinstance(question, PhotoQuestion)
    filler.keeper.photos.take(REF, (make_photo(tmp_path / "exit.png"),))
    filled.until(lambda: question.cards() and not filler.keeper.busy)
    filled.quiet()
    return question


def caption_in_vault(walk: Walk, card: PhotoCard) -> str:
    return walk.window.desk.vault.evidence.get(card.evidence.id).caption


def state(walk: Walk) -> str:
    return walk.window.page.saving.accessibleName()


def replace_by(walk: Walk, card: PhotoCard, text: str) -> None:
    card.caption.setFocus()
    card.caption.selectAll()
    if text:
        walk.type(card.caption, text)
    else:
        walk.qtbot.keyClick(card.caption, Qt.Key.Key_Backspace)


@pytest.mark.parametrize("second", ["", "The blocked exit"])
def test_a_caption_taken_back_is_not_in_the_vault_any_more(
    filled: Walk, photos: PhotoQuestion, second: str
) -> None:
    (card,) = photos.cards()
    replace_by(filled, card, "Maria K.")
    filled.until(lambda: caption_in_vault(filled, card) == "Maria K.")
    replace_by(filled, card, second)
    filled.until(lambda: caption_in_vault(filled, card) == second)
    replace_by(filled, card, "Maria K.")
    filled.until(lambda: caption_in_vault(filled, card) == "Maria K.")


def test_a_photo_taken_in_meanwhile_leaves_the_caption_and_the_focus(
    filled: Walk, photos: PhotoQuestion, tmp_path: Path
) -> None:
    (card,) = photos.cards()
    keeper = filled.filler().keeper
    with filled.busy_lane():
        keeper.photos.take(REF, (make_photo(tmp_path / "second.png"),))
        card.caption.setFocus()
        filled.type(card.caption, "The blocked ex")
    filled.until(lambda: len(photos.cards()) == 2)
    assert photos.cards()[0] is card
    assert QApplication.focusWidget() is card.caption
    filled.type(card.caption, "it")
    filled.until(lambda: caption_in_vault(filled, card) == "The blocked exit")
    assert [shown.caption.accessibleName() for shown in photos.cards()] == [
        "Caption of photo 1",
        "Caption of photo 2",
    ]
    filled.filler().keeper.photos.remove(REF, card.evidence.id)
    filled.until(lambda: len(photos.cards()) == 1)
    assert photos.cards()[0].caption.accessibleName() == "Caption of photo 1"


def test_a_caption_on_its_way_is_not_called_saved(filled: Walk, photos: PhotoQuestion) -> None:
    (card,) = photos.cards()
    keeper = filled.filler().keeper
    with filled.busy_lane():
        replace_by(filled, card, "The blocked exit")
        assert state(filled).startswith("Being typed… (saved ")
        filled.until(lambda: state(filled).startswith("Saving… (saved "))
        assert keeper.busy
    filled.until(lambda: state(filled).startswith("Saved"))
    assert caption_in_vault(filled, card) == "The blocked exit"


def test_a_caption_that_the_full_disk_refuses_keeps_the_vault_open_until_it_is_saved(
    filled: Walk, photos: PhotoQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    (card,) = photos.cards()
    evidence_id = card.evidence.id
    with monkeypatch.context() as patch:
        patch.setattr(EvidenceRoom, "set_caption", full)
        replace_by(filled, card, "The blocked exit")
        filled.until(lambda: state(filled).startswith("Not saved since "))
        assert "disk is full" in filled.window.banner.message.text()
        filled.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        cover = filled.at_gate(LockingPage)
        filled.until(cover.retry.isVisible)
        assert filled.window.desk.is_open
        assert "1 " in cover.sentence.text()
    vault = filled.window.desk.vault
    stored: list[str] = []
    real = EvidenceRoom.set_caption
    monkeypatch.setattr(
        EvidenceRoom,
        "set_caption",
        lambda room, photo, text: (real(room, photo, text), stored.append(text)),
    )
    assert vault.evidence.get(evidence_id).caption == ""
    filled.click(cover.retry)
    filled.at_gate(UnlockPage)
    assert stored == ["The blocked exit"]


def test_a_refused_caption_stands_on_its_card_when_one_comes_back_and_is_saved_again(
    filled: Walk, photos: PhotoQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    (card,) = photos.cards()
    filler = filled.filler()
    with monkeypatch.context() as patch:
        patch.setattr(EvidenceRoom, "set_caption", full)
        replace_by(filled, card, "The blocked exit")
        filled.until(lambda: state(filled).startswith("Not saved since "))
        filler.go_back()
        again = filled.question(REF)
        assert isinstance(again, PhotoQuestion)
        filled.until(again.cards)
    (card,) = again.cards()
    assert card.caption.text() == "The blocked exit"
    filled.click(filled.window.page.retry)
    filled.until(lambda: state(filled).startswith("Saved"))
    assert caption_in_vault(filled, card) == "The blocked exit"


def test_the_caption_of_a_photo_that_is_gone_keeps_nothing_open(
    filled: Walk, photos: PhotoQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise UnknownRowError("There is no such photo.", "Look again.")

    monkeypatch.setattr(EvidenceRoom, "set_caption", gone)
    (card,) = photos.cards()
    replace_by(filled, card, "The blocked exit")
    filled.until(lambda: photos.message)
    assert filled.filler().keeper.unsaved() == 0
    filled.lock()


def test_what_can_only_be_read_is_read_whole_also_in_the_largest_type(
    qtbot: QtBot, filled_vault: Path
) -> None:
    caption = "South exit, boxes in front of the door, seen from inside"
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (site, _) = vault.records.of_audit(vault.audits.list()[0].id)
        photo = add_photo(vault, site.id, draw_photo(1), caption)
    wardrobe().put_on(Dress("light", 200))
    card = PhotoCard(PhotoView(photo, QImage()), 1, readonly=True)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitExposed(card)
    faults = cramped(card)
    shown = (card.told.text(), card.told.isVisible(), card.caption.isVisible())
    wardrobe().put_on(Dress("light"))
    assert faults == []
    assert shown == (caption, True, False)
