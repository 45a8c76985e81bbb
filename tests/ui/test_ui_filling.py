"""Filling a record in the window: by key and mouse, in two directions, with nothing lost."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from ui_samples import PASSPHRASE, SITE_NAME, make_photo, values_in

from auditor_app.ui import files
from auditor_app.ui.destinations import AuditsPlace, RecordPlace
from auditor_app.ui.form.filler import FormFiller
from auditor_app.ui.form.sheet import FormSheet
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.questions import typing_pause
from auditor_app.ui.questions.choices import ChoiceList
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.repeats import InstanceCard, RepeatFooter
from auditor_app.ui.saving import SavingState
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk

USES_PROVIDERS = "/data/providers/uses_providers"
PROVIDER = "/data/provider"
FAR_DOWN = "/data/identification/visit_date"
"""At the end of its page, which is higher than the window."""


def choose(walk: Walk, ref: str, value: str) -> None:
    question = walk.question(ref)
    assert isinstance(question, ChoiceList)
    walk.click(next(row for row in question.rows() if row.value == value))


def test_answers_of_every_kind_are_in_the_vault_after_locking(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    country = unlocked.question("/data/identification/country").findChildren(QComboBox)[0]
    country.setFocus()
    unlocked.qtbot.keyClicks(country, "Jor")
    place = unlocked.question("/data/identification/position").findChildren(QLineEdit)
    unlocked.type(place[0], "32.1")
    unlocked.type(place[1], "36.2")
    date = unlocked.edit_of("/data/identification/visit_date")
    date.selectAll()
    unlocked.type(date, "2026-01-15")
    choose(unlocked, "/data/ownership/ownership_kind", "private")
    choose(unlocked, "/data/ownership/processes", "sewing")
    choose(unlocked, "/data/ownership/processes", "cutting")
    unlocked.type(unlocked.edit_of("/data/headcount/workers_total"), "1240")
    unlocked.type(unlocked.edit_of("/data/time/regular_hours"), "48,5")
    unlocked.lock()
    values = values_in(empty_vault)
    assert values[SITE_NAME] == "Northgate"
    assert values["/data/identification/country"] == "JO"
    position = values["/data/identification/position"].split()
    assert [float(part) for part in position] == [32.1, 36.2, 0, 0]
    assert values["/data/identification/visit_date"] == "2026-01-15"
    assert values["/data/ownership/ownership_kind"] == "private"
    assert values["/data/ownership/processes"].split() == ["cutting", "sewing"]
    assert values["/data/headcount/workers_total"] == "1240"
    assert values["/data/time/regular_hours"] == "48.5"


def test_the_state_of_saving_is_shown_with_its_time(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    page = unlocked.window.page
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved "))
    assert page.saving.accessibleName()[6:].count(":") == 2
    unlocked.until(lambda: page.header.title.text() == "Northgate")


def test_what_is_being_typed_is_not_called_saved(
    unlocked: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE", 3_600_000)
    monkeypatch.setattr(typing_pause, "LONGEST", 3_600_000)
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    states: list[SavingState] = []
    filler.keeper.saving_changed.connect(lambda saving: states.append(saving.state))
    QTest.keyClicks(unlocked.edit_of(SITE_NAME), "North")
    assert states == [SavingState.SAVING]
    filler.sheet.question(SITE_NAME).flush()
    unlocked.until(lambda: states[-1] is SavingState.SAVED)


def test_the_keyboard_alone_leads_through_a_page_and_on(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    unlocked.until(lambda: filler.sheet.question(SITE_NAME).answer_widget().hasFocus())
    seen = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        owners = [q for q in filler.sheet.questions() if q.isAncestorOf(focus)]
        if not owners:
            break
        seen.append(owners[0].ref)
        unlocked.press(Qt.Key.Key_Tab)
    assert [ref for ref, _ in itertools.groupby(seen)] == list(filler.here.refs)
    before = filler.here.ref
    unlocked.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert filler.here.ref != before
    unlocked.press(Qt.Key.Key_Return, _ctrl_shift())
    assert filler.here.ref == before


def _ctrl_shift() -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_page_down_reads_on_and_at_the_end_goes_to_the_next_page(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    first, bar = filler.here.ref, filler.sheet.verticalScrollBar()
    unlocked.until(lambda: bar.maximum() > 0)
    unlocked.press(Qt.Key.Key_PageDown)
    assert filler.here.ref == first
    assert bar.value() > 0
    while bar.value() < bar.maximum():
        unlocked.press(Qt.Key.Key_PageDown)
    unlocked.press(Qt.Key.Key_PageDown)
    assert filler.here.ref != first


def test_a_question_comes_and_goes_with_the_answer_it_depends_on(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    choose(unlocked, USES_PROVIDERS, "yes")
    workers = "/data/providers/workers_agency"
    unlocked.until(lambda: filler.sheet.question(workers) is not None)
    shown = [question.ref for question in filler.sheet.questions()]
    assert shown.index(workers) == shown.index(USES_PROVIDERS) + 1
    unlocked.type(unlocked.edit_of(workers), "20")
    choose(unlocked, USES_PROVIDERS, "no")
    unlocked.until(lambda: filler.sheet.question(workers) is None)
    choose(unlocked, USES_PROVIDERS, "yes")
    assert unlocked.edit_of(workers).text() == "20"


def test_a_violated_constraint_is_said_in_place_and_in_the_outline(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    edit = unlocked.edit_of("/data/time/shifts")
    unlocked.type(edit, "9")
    filler.flush()
    assert "between 1 and 6" in unlocked.question("/data/time/shifts").message
    row = filler.outline.currentRow()
    unlocked.until(lambda: "to mend" in filler.outline.item(row).toolTip())
    edit.clear()
    unlocked.type(edit, "2")
    filler.flush()
    assert unlocked.question("/data/time/shifts").message == ""


def test_entries_of_a_repeat_are_added_and_removed_and_the_rest_moves_up(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    choose(unlocked, USES_PROVIDERS, "yes")
    name = PROVIDER + "[{}]/provider_item/provider_name"
    for number, text in ((1, "First"), (2, "Second"), (3, "Third")):
        if number > 1:
            filler.jump(PROVIDER)
            unlocked.click(filler.sheet.findChild(RepeatFooter).add)
        unlocked.type(unlocked.edit_of(name.format(number)), text)
    unlocked.question(name.format(1))
    cards = filler.sheet.findChildren(InstanceCard)
    remove = cards[0].remove if cards else filler.remove_instance
    unlocked.click(remove)
    assert len(filler.session.node(PROVIDER).instances) == 3
    unlocked.click(remove)
    assert len(filler.session.node(PROVIDER).instances) == 2
    assert unlocked.edit_of(name.format(1)).text() == "Second"
    unlocked.lock()
    stored = {k: v for k, v in values_in(empty_vault).items() if k.endswith("provider_name")}
    assert {name.format(1): "Second", name.format(2): "Third"} == {
        ref: value for ref, value in stored.items() if "[" in ref
    }


def test_the_form_turns_to_the_right_for_arabic_and_keeps_its_answers(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    page = unlocked.window.page
    page.language.setFocus()
    unlocked.qtbot.keyClick(page.language, Qt.Key.Key_Down)
    unlocked.until(lambda: filler.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    assert unlocked.question(SITE_NAME).label_text == "اسم الموقع"
    assert unlocked.edit_of(SITE_NAME).text() == "Northgate"
    assert page.draft.isVisible()
    assert "native speaker" in page.draft.toolTip()
    assert filler.outline.item(0).text() == "الموقع"
    assert filler.outline.mapTo(filler, filler.outline.rect().center()).x() > filler.width() / 2
    unlocked.qtbot.keyClick(page.language, Qt.Key.Key_Up)
    assert filler.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not page.draft.isVisible()


def test_photos_are_taken_in_captioned_and_removed(
    unlocked: Walk, empty_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tuple(make_photo(tmp_path / name) for name in ("a.jpg", "b.png", "c.jpg"))
    monkeypatch.setattr(files, "choose_photos", lambda *_: pictures)
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    choose(unlocked, "/data/photos/photo_permission", "yes")
    question = unlocked.question("/data/photos/photo_sign")
    assert isinstance(question, PhotoQuestion)
    unlocked.click(question.answer_widget())
    unlocked.until(lambda: len(question.cards()) == 3)
    unlocked.quiet()
    unlocked.type(question.cards()[1].caption, "The east gate")
    unlocked.quiet()
    unlocked.click(question.cards()[0].remove)
    unlocked.click(question.cards()[0].remove)
    unlocked.until(lambda: len(question.cards()) == 2)
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        audit = vault.audits.list()[0]
        photos = vault.evidence.of_audit(audit.id)
        assert [photo.caption for photo in photos] == ["The east gate", ""]
        values = vault.records.values(photos[0].record_id)
    assert values["/data/photos/photo_sign"] == f"{photos[0].id}.{photos[0].extension}"


def test_a_photo_leaves_the_vault_only_when_asked_twice_as_its_owner_s_file(
    unlocked: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, target = make_photo(tmp_path / "a.jpg"), tmp_path / "copy.jpg"
    monkeypatch.setattr(files, "choose_photos", lambda *_: (picture,))
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    choose(unlocked, "/data/photos/photo_permission", "yes")
    question = unlocked.question("/data/photos/photo_sign")
    assert isinstance(question, PhotoQuestion)
    unlocked.click(question.answer_widget())
    unlocked.until(lambda: len(question.cards()) == 1)
    unlocked.quiet()
    card = question.cards()[0]
    unlocked.click(card.export)
    assert "unencrypted" in card.export.text()
    assert not target.exists()
    unlocked.click(card.export)
    unlocked.until(unlocked.window.banner.isVisible)
    assert target.read_bytes() == picture.read_bytes()
    assert target.stat().st_mode & 0o077 == 0
    kinds = [event.kind for event in unlocked.window.desk.vault.events.rows()]
    assert kinds[-1] == "evidence.exported"


def test_a_file_that_is_no_photo_is_said_at_its_question_and_the_others_are_taken(
    unlocked: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.jpg").write_text("no picture")
    chosen = (tmp_path / "letter.jpg", make_photo(tmp_path / "a.jpg"))
    monkeypatch.setattr(files, "choose_photos", lambda *_: chosen)
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    choose(unlocked, "/data/photos/photo_permission", "yes")
    question = unlocked.question("/data/photos/photo_sign")
    assert isinstance(question, PhotoQuestion)
    unlocked.click(question.answer_widget())
    unlocked.until(lambda: len(question.cards()) == 1)
    unlocked.quiet()
    assert "photo" in question.message


def test_locking_while_photos_are_taken_in_waits_for_them(
    unlocked: Walk, empty_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tuple(make_photo(tmp_path / f"{number}.jpg") for number in range(6))
    monkeypatch.setattr(files, "choose_photos", lambda *_: pictures)
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    choose(unlocked, "/data/photos/photo_permission", "yes")
    unlocked.click(unlocked.question("/data/photos/photo_sign").answer_widget())
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        photos = vault.evidence.of_audit(vault.audits.list()[0].id)
        assert len(photos) == 6
    named = values_in(empty_vault)["/data/photos/photo_sign"]
    assert named == f"{photos[0].id}.{photos[0].extension}"


def test_the_list_of_what_is_missing_jumps_to_the_question(unlocked: Walk) -> None:
    audit = unlocked.start_audit("Northgate")
    unlocked.click(audit.steps["review"])
    missing = unlocked.at(MissingPage)
    # A long list is made a few lines at a time.
    unlocked.until(lambda: any("Shifts in a day" in r.accessibleName() for r in missing.rows))
    wanted = next(row for row in missing.rows if "Shifts in a day" in row.accessibleName())
    unlocked.until(wanted.isVisible)
    wanted.setFocus()
    unlocked.until(wanted.hasFocus)
    unlocked.press(Qt.Key.Key_Return)
    filler = unlocked.filler()
    question = filler.sheet.question("/data/time/shifts")
    assert question is not None
    unlocked.until(lambda: question.answer_widget().hasFocus())
    assert question.message


def test_f8_goes_from_one_missing_answer_to_the_next(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    visited = []
    for _ in range(4):
        unlocked.press(Qt.Key.Key_F8)
        focus = QApplication.focusWidget()
        visited += [q.ref for q in filler.sheet.questions() if q.isAncestorOf(focus)]
    assert visited == [problem.ref for problem in filler.session.problems()[1:5]]


def test_what_was_typed_stays_when_one_walks_away_and_comes_back(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    unlocked.click(unlocked.window.page.header.back)
    audit = unlocked.at(AuditPage)
    assert next(iter(audit.rows.values())).accessibleName() == "Northgate"
    unlocked.open_record()
    assert unlocked.edit_of(SITE_NAME).text() == "Northgate"


@pytest.mark.parametrize("wiped", [False, True])
def test_a_record_that_is_left_while_it_is_made_leaves_nothing_behind(
    filled: Walk, *, wiped: bool
) -> None:
    page = filled.open_audit()
    filled.click(next(iter(page.rows.values())))
    filled.until(lambda: _fillers() != [])
    record = filled.window.page
    assert isinstance(record, RecordPage)
    assert record.filler is None
    if wiped:
        filled.window.desk.wipe()
    else:
        filled.window.go(AuditsPlace())
    filled.until(lambda: _fillers() == [])


def _fillers() -> list[QWidget]:
    return [each for each in QApplication.allWidgets() if isinstance(each, FormFiller)]


def test_a_record_is_first_seen_at_its_place_and_can_be_filled_from_then_on(
    filled: Walk, qapp: QApplication
) -> None:
    page = filled.open_audit()
    record_id = next(iter(page.rows))
    seen: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            sheet = watched.parent()
            if event.type() == QEvent.Type.Paint and isinstance(sheet, FormSheet):
                record = filled.window.page
                assert isinstance(record, RecordPage)
                assert record.filler is not None
                seen.append(sheet.verticalScrollBar().value())
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    filled.window.go(RecordPlace(record_id, FAR_DOWN))
    filler = filled.filler()
    filled.until(lambda: filler.focused_ref() == FAR_DOWN)
    filled.until(lambda: seen != [])
    qapp.removeEventFilter(watch)
    assert seen[0] > 100


def test_nothing_on_the_form_shows_what_answers_indicate(filled: Walk) -> None:
    filled.open_audit()
    filled.open_record(1)
    filled.until(lambda: "W-01" in _visible_words(filled))
    words = _visible_words(filled)
    assert not any(word in {"Indicated", "Potential", "None observed"} for word in words)
    filled.click(filled.window.page.header.back)
    filled.at(AuditPage)
    filled.until(lambda: "Indicated" in _visible_words(filled))


def _visible_words(walk: Walk) -> list[str]:
    return [label.text() for label in walk.window.findChildren(QLabel) if label.isVisible()]


def test_walking_away_while_photos_are_taken_in_loses_none_and_says_what_failed(
    unlocked: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.jpg").write_text("no picture")
    chosen = (make_photo(tmp_path / "a.jpg"), tmp_path / "letter.jpg")
    monkeypatch.setattr(files, "choose_photos", lambda *_: chosen)
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    choose(unlocked, "/data/photos/photo_permission", "yes")
    add = unlocked.question("/data/photos/photo_sign").answer_widget()
    walked_away = threading.Event()
    unlocked.window.desk.run(unlocked.window, lambda: walked_away.wait(20), lambda _: None)
    unlocked.click(add)
    unlocked.click(unlocked.window.page.header.back)
    walked_away.set()
    unlocked.until(unlocked.window.banner.isVisible)
    assert "photo" in unlocked.window.banner.message.text()
    unlocked.until(lambda: not unlocked.window.desk.keepers)
    unlocked.at(AuditPage)
    unlocked.open_record()
    question = unlocked.question("/data/photos/photo_sign")
    assert isinstance(question, PhotoQuestion)
    unlocked.until(lambda: len(question.cards()) == 1)
    assert question.value
