"""Undoing in the window: by key and button, and never instead of a text field's own undoing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from ui_samples import SITE_NAME, make_photo, values_in

from auditor_app.errors import AnswerError, StorageFullError
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.questions.choices import ChoiceList
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk

KIND = "/data/ownership/ownership_kind"
WORKERS = "/data/headcount/workers_total"
PROVIDER = "/data/provider"
VISIT = "/data/identification/visit_date"
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def opened(walk: Walk) -> RecordPage:
    walk.start_audit("Northgate")
    walk.open_record()
    return walk.at(RecordPage)


def choose(walk: Walk, ref: str, value: str) -> None:
    question = walk.question(ref)
    assert isinstance(question, ChoiceList)
    walk.click(next(row for row in question.rows() if row.value == value))
    walk.quiet()


def value(walk: Walk, ref: str) -> str:
    return walk.filler().session.value(ref)


def test_the_buttons_undo_and_redo_and_go_to_what_changed(
    unlocked: Walk, empty_vault: Path
) -> None:
    page = opened(unlocked)
    assert not page.undoing.undo.isEnabled()
    assert (page.undoing.undo.accessibleName(), page.undoing.redo.accessibleName()) == (
        "Undo",
        "Redo",
    )
    choose(unlocked, KIND, "private")
    unlocked.type(unlocked.edit_of(WORKERS), "12")
    unlocked.quiet()
    unlocked.click(page.undoing.undo)
    unlocked.until(lambda: value(unlocked, WORKERS) == "")
    filler = unlocked.filler()
    assert WORKERS in filler.here.refs
    unlocked.click(page.undoing.undo)
    unlocked.until(lambda: value(unlocked, KIND) == "")
    assert KIND in filler.here.refs
    unlocked.until(lambda: not page.undoing.undo.isEnabled())
    for ref, said in ((KIND, "private"), (WORKERS, "12")):
        unlocked.click(page.undoing.redo)
        unlocked.until(lambda ref=ref, said=said: value(unlocked, ref) == said)
    unlocked.until(lambda: not page.undoing.redo.isEnabled())
    unlocked.lock()
    values = values_in(empty_vault)
    assert (values[KIND], values[WORKERS]) == ("private", "12")


def test_keys_undo_in_the_text_field_first_and_then_in_the_record(unlocked: Walk) -> None:
    opened(unlocked)
    choose(unlocked, KIND, "private")
    edit = unlocked.edit_of(WORKERS)
    unlocked.until(edit.hasFocus)
    unlocked.type(edit, "12")
    unlocked.press(Qt.Key.Key_Z, CTRL)
    unlocked.until(lambda: edit.text() == "")
    unlocked.quiet()
    assert value(unlocked, KIND) == "private"
    # What was typed and taken back again is one step; before it comes the choice.
    unlocked.until(lambda: not edit.isUndoAvailable())
    for _ in range(2):
        unlocked.press(Qt.Key.Key_Z, CTRL)
        unlocked.quiet()
    unlocked.until(lambda: value(unlocked, KIND) == "")
    unlocked.press(Qt.Key.Key_Z, CTRL_SHIFT)
    unlocked.until(lambda: value(unlocked, KIND) == "private")


def test_what_is_being_typed_is_saved_before_it_is_undone(unlocked: Walk) -> None:
    page = opened(unlocked)
    edit = unlocked.edit_of(SITE_NAME)
    unlocked.type(edit, "Northgate")
    unlocked.filler().turn(redo=False)
    unlocked.until(lambda: value(unlocked, SITE_NAME) == "" and page.undoing.redo.isEnabled())
    assert unlocked.edit_of(SITE_NAME).text() == ""
    assert page.header.title.text() != "Northgate"
    unlocked.filler().turn(redo=True)
    unlocked.until(lambda: page.header.title.text() == "Northgate")


def test_an_instance_that_was_taken_out_stands_on_its_page_again(filled: Walk) -> None:
    filled.open_audit()
    filler = filled.open_record()
    first = f"{PROVIDER}[1]"
    names = [ref for ref in filler.session.refs() if ref.startswith(f"{first}/")]
    before = {ref: filler.session.values().get(ref) for ref in names}
    filler.keeper.remove_repeat(first)
    filled.quiet()
    assert {ref: filler.session.values().get(ref) for ref in names} != before
    filler.turn(redo=False)
    filled.until(lambda: {r: filler.session.values().get(r) for r in names} == before)
    filled.until(lambda: any(ref.startswith(first) for ref in filler.here.refs))
    assert filler.isAncestorOf(QApplication.focusWidget())


def test_a_photo_that_was_removed_comes_back(filled: Walk, tmp_path: Path) -> None:
    filled.open_audit()
    filler = filled.open_record()
    ref = "/data/photos/photo_exits"
    filled.question(ref)
    filler.keeper.photos.take(ref, (make_photo(tmp_path / "exit.png"),))
    filled.until(lambda: value(filled, ref).endswith(".png") and not filler.keeper.busy)
    name = value(filled, ref)
    filler.keeper.photos.remove(ref, name.removesuffix(".png"))
    filled.until(lambda: value(filled, ref) == "" and not filler.keeper.busy)
    filled.quiet()
    filler.turn(redo=False)
    filled.until(lambda: value(filled, ref) == name)
    question = filler.sheet.question(ref)
    assert isinstance(question, PhotoQuestion)
    filled.quiet()
    filler.turn(redo=False)
    filled.until(lambda: value(filled, ref) == "")
    filled.quiet()
    assert filled.window.desk.vault.evidence.of_record(filler.keeper.record.id) == ()


def test_nothing_is_undone_while_something_is_not_saved(
    unlocked: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    page = opened(unlocked)
    choose(unlocked, KIND, "private")
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "transaction", full)
        edit = unlocked.edit_of(WORKERS)
        unlocked.type(edit, "12")
        unlocked.until(page.retry.isVisible)
        unlocked.filler().turn(redo=False)
        unlocked.quiet()
        assert value(unlocked, KIND) == "private"
        assert unlocked.filler().sheet.isEnabled()
    unlocked.click(page.retry)
    unlocked.until(lambda: unlocked.filler().keeper.unsaved() == 0)
    unlocked.filler().turn(redo=False)
    unlocked.until(lambda: value(unlocked, WORKERS) == "")
    assert isinstance(unlocked.edit_of(WORKERS), QLineEdit)


def stored(walk: Walk) -> dict[str, str]:
    """What the vault holds of the record, without questions that have no answer."""
    record_id = walk.filler().keeper.record.id
    values = walk.window.desk.vault.records.values(record_id)
    return {ref: text for ref, text in values.items() if text}


def shown(walk: Walk) -> dict[str, str]:
    return {ref: text for ref, text in walk.filler().session.values().items() if text}


def answered(walk: Walk) -> RecordPage:
    """The filled site profile, with an entry that was added last."""
    walk.open_audit()
    filler = walk.open_record()
    filler.keeper.add_repeat(PROVIDER)
    walk.quiet()
    return walk.at(RecordPage)


def test_nothing_can_be_done_with_the_record_until_a_step_is_undone(filled: Walk) -> None:
    page = answered(filled)
    filler = filled.filler()
    filler.jump(f"{PROVIDER}[1]/provider_name")
    added = [ref for ref in filler.session.refs() if re.fullmatch(rf"{PROVIDER}\[\d+\]", ref)][-1]
    with filled.busy_lane():
        filler.turn(redo=False)
        parts = (filler.sheet, filler.remove_instance, filler.next, filler.back, filler.outline)
        assert not any(part.isEnabled() for part in (*parts, page.language))
        focus = QApplication.focusWidget()
        assert focus is None or focus is page or not page.isAncestorOf(focus)
        # Whatever comes through all the same changes nothing.
        filler.keeper.remove_repeat(f"{PROVIDER}[1]")
        filler.keeper.add_repeat(PROVIDER)
        with pytest.raises(AnswerError, match="being undone"):
            filler.keeper.answer(SITE_NAME, "Crossed")
    filled.until(lambda: not filler.keeper.turning)
    filled.quiet()
    assert filler.isEnabled()
    assert page.language.isEnabled()
    instances = [ref for ref in filler.session.refs() if ref.endswith("]")]
    assert added not in instances
    assert f"{PROVIDER}[1]" in instances
    assert {ref for ref in stored(filled) if "]" in ref} == {
        ref for ref in shown(filled) if "]" in ref
    }
    assert value(filled, SITE_NAME) == stored(filled)[SITE_NAME] != "Crossed"


def test_a_photo_on_its_way_out_is_out_before_anything_is_undone(
    filled: Walk, tmp_path: Path
) -> None:
    filled.open_audit()
    filler = filled.open_record()
    ref = "/data/photos/photo_exits"
    filled.question(ref)
    photos = filler.keeper.photos
    photos.take(ref, tuple(make_photo(tmp_path / f"{n}.png") for n in range(2)))
    filled.until(lambda: value(filled, ref).endswith(".png") and not filler.keeper.busy)
    record_id, room = filler.keeper.record.id, filled.window.desk.vault.evidence
    first, second = (photo.id for photo in room.of_record(record_id))
    with filled.busy_lane():
        photos.remove(ref, first)
        assert filler.keeper.busy
        filler.turn(redo=False)
        assert not filler.keeper.turning
    filled.until(lambda: not filler.keeper.busy and value(filled, ref) == f"{second}.png")
    filled.quiet()
    assert stored(filled)[ref] == f"{second}.png"
    with filled.busy_lane():
        filler.turn(redo=False)
        photos.remove(ref, second)
        photos.take(ref, (make_photo(tmp_path / "late.png"),))
    filled.until(lambda: value(filled, ref) == f"{first}.png")
    filled.quiet()
    assert stored(filled)[ref] == f"{first}.png"
    assert [photo.id for photo in room.of_record(record_id)] == [first, second]


def test_undoing_where_there_is_nothing_to_undo_leaves_the_focus(unlocked: Walk) -> None:
    opened(unlocked)
    unlocked.quiet()
    edit = unlocked.edit_of(WORKERS)
    unlocked.until(edit.hasFocus)
    unlocked.press(Qt.Key.Key_Z, CTRL)
    unlocked.quiet()
    unlocked.until(unlocked.filler().isEnabled)
    assert QApplication.focusWidget() is edit


def test_half_a_date_outlives_the_undoing_of_another_question(unlocked: Walk) -> None:
    opened(unlocked)
    choose(unlocked, KIND, "private")
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    date = unlocked.edit_of(VISIT)
    date.selectAll()
    unlocked.type(date, "2026-11")
    unlocked.press(Qt.Key.Key_Tab)
    unlocked.quiet()
    edit = unlocked.edit_of(SITE_NAME)
    edit.selectAll()
    unlocked.type(edit, "Southgate")
    unlocked.quiet()
    unlocked.filler().turn(redo=False)
    unlocked.until(lambda: value(unlocked, SITE_NAME) == "Northgate")
    assert unlocked.edit_of(VISIT).text() == "2026-11"


def test_undoing_the_half_date_itself_brings_the_whole_one_back(unlocked: Walk) -> None:
    opened(unlocked)
    date = unlocked.edit_of(VISIT)
    whole = value(unlocked, VISIT)
    assert whole
    date.selectAll()
    unlocked.type(date, "2026-11")
    unlocked.press(Qt.Key.Key_Tab)
    unlocked.until(lambda: value(unlocked, VISIT) == "")
    unlocked.quiet()
    unlocked.filler().turn(redo=False)
    unlocked.until(lambda: value(unlocked, VISIT) == whole)
    assert unlocked.edit_of(VISIT).text() == whole
