"""Private remarks and linked photos in the window: to any question, saved, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from ui_samples import PASSPHRASE, SITE_NAME, make_photo

from auditor_app.errors import StorageFullError
from auditor_app.ui import files
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.ui.saving import SavingState
from auditor_app.vault import Vault
from auditor_app.vault.remarks import Remarks

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from ui_walk import Walk

    from auditor_app.ui.form.filler import FormFiller
    from auditor_app.ui.form.remarks import RemarkPanel

CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = "The sign at the gate has another name."
PROVIDER = "/data/provider"


def panel_at(filler: FormFiller, ref: str) -> RemarkPanel:
    return filler.sheet.panels[ref]


def remark(walk: Walk, ref: str, text: str) -> RemarkPanel:
    filler = walk.filler()
    filler.jump(ref, insist=False)
    walk.press(Qt.Key.Key_M, CTRL)
    panel = panel_at(filler, ref)
    walk.until(panel.edit.hasFocus)
    walk.type(panel.edit, text)
    panel.flush()
    walk.until(lambda: not filler.keeper.busy)
    return panel


def kept(folder: Path) -> dict[str, str]:
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        (record, *_) = vault.records.of_audit(vault.audits.list()[0].id)
        return vault.remarks.of_record(record.id)


def test_a_remark_is_written_by_keys_and_stands_at_its_question_after_a_lock(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    panel = remark(unlocked, SITE_NAME, WORDS)
    assert "Private remark to:" in panel.edit.accessibleName()
    assert filler.session.value(SITE_NAME) == ""
    assert filler.focused_ref() == SITE_NAME
    filler.go_on()
    filler.go_back()
    assert panel_at(filler, SITE_NAME).edit.toPlainText() == WORDS
    unlocked.lock()
    assert kept(empty_vault) == {SITE_NAME: WORDS}


def test_the_button_beside_a_question_opens_its_remark(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    button = filler.remarking.button
    unlocked.until(button.isVisible)
    assert button.accessibleName().startswith("Private remark or photo to: ")
    unlocked.click(button)
    unlocked.until(panel_at(filler, SITE_NAME).edit.hasFocus)


def test_the_button_beside_a_question_grows_with_the_type(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    button = unlocked.open_record().remarking.button
    unlocked.until(button.isVisible)
    small = button.width()
    wardrobe().put_on(Dress("light", 200))
    unlocked.until(lambda: button.width() >= small + 20)
    assert button.icon().actualSize(QSize(40, 40)) == QSize(40, 40)
    wardrobe().put_on(Dress("light"))
    unlocked.until(lambda: button.width() == small)


def test_a_remark_is_not_called_saved_before_it_is_and_keeps_the_vault_open(
    unlocked: Walk, empty_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    page = unlocked.window.page
    with monkeypatch.context() as patch:
        patch.setattr(Remarks, "put", full)
        filler.remarking.open(SITE_NAME)
        panel = panel_at(filler, SITE_NAME)
        unlocked.type(panel.edit, WORDS)
        assert filler.keeper.saving.state is not SavingState.SAVED
        panel.flush()
        unlocked.until(lambda: filler.keeper.saving.state is SavingState.FAILED)
        assert filler.keeper.unsaved() == 1
    unlocked.click(page.retry)
    unlocked.until(lambda: filler.keeper.saving.state is SavingState.SAVED)
    assert filler.keeper.unsaved() == 0
    unlocked.lock()
    assert kept(empty_vault) == {SITE_NAME: WORDS}


def test_a_remark_moves_up_with_its_entry_and_comes_back_with_it(filled: Walk) -> None:
    filled.open_audit()
    filler = filled.open_record()
    filler.keeper.add_repeat(PROVIDER)
    filled.quiet()
    name = PROVIDER + "[{}]/provider_item/provider_name"
    remark(filled, name.format(1), "the first")
    remark(filled, name.format(2), "the second")
    filler.keeper.remove_repeat(f"{PROVIDER}[1]")
    filled.until(lambda: not filler.keeper.busy)
    assert filler.keeper.remarks.texts() == {name.format(1): "the second"}
    record_id = filler.keeper.record.id
    filled.quiet()
    assert filled.window.desk.vault.remarks.of_record(record_id) == {name.format(1): "the second"}
    filler.turn(redo=False)
    filled.until(
        lambda: (
            filler.keeper.remarks.texts()
            == {name.format(1): "the first", name.format(2): "the second"}
        )
    )
    filler.jump(name.format(1), insist=False)
    filled.until(lambda: name.format(1) in filler.sheet.panels)
    assert panel_at(filler, name.format(1)).edit.toPlainText() == "the first"


def two_providers(walk: Walk) -> FormFiller:
    walk.open_audit()
    filler = walk.open_record()
    filler.keeper.add_repeat(PROVIDER)
    walk.quiet()
    return filler


def test_a_refused_remark_follows_its_entry_that_moved_up_while_it_was_on_its_way(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    keeper = two_providers(filled).keeper
    name = PROVIDER + "[{}]/provider_item/provider_name"
    with monkeypatch.context() as patch:
        patch.setattr(Remarks, "put", full)
        keeper.remarks.put(name.format(2), "the second")
        keeper.remove_repeat(f"{PROVIDER}[1]")
        filled.until(lambda: keeper.saving.state is SavingState.FAILED and not keeper.busy)
    assert keeper.remarks.texts() == {name.format(1): "the second"}
    keeper.retry()
    filled.until(lambda: not keeper.busy)
    filled.quiet()
    of_record = filled.window.desk.vault.remarks.of_record
    assert of_record(keeper.record.id) == {name.format(1): "the second"}


def test_a_remark_is_in_the_vault_before_a_step_that_renumbers_is_undone(filled: Walk) -> None:
    keeper = two_providers(filled).keeper
    name = PROVIDER + "[{}]/provider_item/provider_name"
    keeper.remarks.put(name.format(2), "to the second")
    filled.until(lambda: not keeper.busy)
    keeper.remove_repeat(f"{PROVIDER}[1]")
    filled.until(lambda: not keeper.busy)
    keeper.remarks.put(SITE_NAME, WORDS)
    keeper.remarks.put(name.format(1), "to the one that was the second")
    assert keeper.turn(redo_it=False)
    filled.until(lambda: not keeper.busy)
    filled.quiet()
    of_record = filled.window.desk.vault.remarks.of_record
    assert of_record(keeper.record.id) == {
        SITE_NAME: WORDS,
        name.format(2): "to the one that was the second",
    }


def test_nothing_is_undone_while_a_remark_cannot_be_written(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    keeper = two_providers(filled).keeper
    turned: list[object] = []
    keeper.turned.connect(turned.append)
    monkeypatch.setattr(Remarks, "put", full)
    keeper.remarks.put(SITE_NAME, WORDS)
    assert keeper.turn(redo_it=False)
    filled.until(lambda: turned)
    assert turned == [None]
    assert not keeper.turning
    assert keeper.session.has(f"{PROVIDER}[2]")
    monkeypatch.undo()
    keeper.retry()
    filled.until(lambda: keeper.saving.state is SavingState.SAVED)


def test_a_remark_being_typed_stays_with_its_entry_when_one_before_it_is_removed(
    filled: Walk,
) -> None:
    filler = two_providers(filled)
    name = PROVIDER + "[{}]/provider_item/provider_name"
    filler.show_whole(whole=True)
    filled.until(lambda: filler.sheet.is_whole)
    filler.jump(name.format(2), insist=False)
    filler.remarking.open(name.format(2))
    panel_at(filler, name.format(2)).edit.setPlainText("the second")
    filler.sheet.repeat_removed.emit(f"{PROVIDER}[1]")
    filled.until(lambda: not filler.keeper.busy)
    filled.quiet()
    of_record = filled.window.desk.vault.remarks.of_record
    assert of_record(filler.keeper.record.id) == {name.format(1): "the second"}


def test_a_photo_is_linked_to_a_question_that_asks_for_none_and_does_not_answer_it(
    unlocked: Walk, empty_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = make_photo(tmp_path / "gate.jpg")
    monkeypatch.setattr(files, "choose_photos", lambda *_: (picture,))
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    filler.remarking.open(SITE_NAME)
    photos = panel_at(filler, SITE_NAME).photos
    assert isinstance(photos, PhotoQuestion)
    unlocked.click(photos.answer_widget())
    unlocked.until(lambda: len(photos.cards()) == 1)
    unlocked.until(lambda: not filler.keeper.busy)
    assert filler.session.value(SITE_NAME) == "Northgate"
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        audit = vault.audits.list()[0]
        (photo,) = vault.evidence.of_audit(audit.id)
        assert photo.ref == SITE_NAME
        assert vault.records.values(photo.record_id)[SITE_NAME] == "Northgate"
    unlocked.unlock_again()
    filler = unlocked.filler()
    unlocked.until(lambda: SITE_NAME in filler.sheet.panels)
    photos = panel_at(filler, SITE_NAME).photos
    assert isinstance(photos, PhotoQuestion)
    unlocked.until(lambda: len(photos.cards()) == 1)
    assert filler.session.value(SITE_NAME) == "Northgate"


def test_the_remark_to_an_interview_says_that_it_is_erased(filled: Walk) -> None:
    filled.open_audit()
    filler = filled.open_record(1)
    filler.remarking.open(filler.ref)
    panel = next(iter(filler.sheet.panels.values()))
    assert "erased" in panel.edit.accessibleDescription()


def test_undo_and_redo_say_what_they_did(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    label = unlocked.question(SITE_NAME).label_text
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    filler.turn(redo=False)
    unlocked.until(filler.turner.told.isVisible)
    assert filler.turner.told.accessibleName() == f"Undid: {label}"
    unlocked.until(lambda: filler.isEnabled() and not unlocked.window.desk.lane.busy)
    filler.turn(redo=True)
    unlocked.until(lambda: filler.turner.told.accessibleName() == f"Redid: {label}")
    unlocked.quiet()
    filler.turn(redo=True)
    unlocked.until(lambda: filler.turner.told.accessibleName() == "There is nothing to redo.")
