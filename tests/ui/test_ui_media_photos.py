"""Photos by camera, paste, drop and card, drawn, signed and drawn upon, in the whole window."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from media_samples import (
    CODE,
    MARKED,
    PHOTO,
    SIGNATURE,
    SKETCH,
    FakeCamera,
    as_bytes,
    media_record,
    seen,
)
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from ui_samples import PASSPHRASE, make_photo

from auditor_app.errors import StorageFullError
from auditor_app.ui import files
from auditor_app.ui.destinations import AuditPlace, RecordPlace
from auditor_app.ui.media import devices
from auditor_app.ui.media.camera_panel import CameraPanel
from auditor_app.ui.media.drawing_panel import DrawingPanel
from auditor_app.ui.media.photo_card import FIRST_SHOWN
from auditor_app.ui.media.requests import ScanFolder, StopIntake
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.vault import Region, Vault
from auditor_app.vault.evidence import EvidenceRoom

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from ui_walk import Walk

    from auditor_app.ui.media.drawing import DrawingBoard
    from auditor_app.vault import Evidence

LONG = 120_000
"""Milliseconds that 300 photos may take on a slow disk."""


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> list[FakeCamera]:
    """Every camera that the window makes; the first thing a test says is which are plugged in."""
    made: list[FakeCamera] = []

    def make(parent: object) -> FakeCamera:
        made.append(FakeCamera(parent, "Integrated", "Inspection"))
        return made[-1]

    monkeypatch.setattr(devices, "make_camera", make)
    return made


@pytest.fixture
def media(open_window: Callable[[Path], Walk], filled_vault: Path) -> Walk:
    """At the page of the questions for media."""
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        media_record(vault, vault.audits.list()[0].id)
    walk = open_window(filled_vault)
    walk.unlock()
    go(walk)
    return walk


def go(walk: Walk) -> None:
    vault = walk.window.desk.vault
    records = vault.records.of_audit(vault.audits.list()[0].id)
    walk.window.go(RecordPlace(next(r.id for r in records if r.title == "Media"), PHOTO))
    walk.filler()
    walk.quiet()


def photos_of(walk: Walk, ref: str) -> PhotoQuestion:
    found = walk.question(ref)
    assert isinstance(found, PhotoQuestion)
    bring(walk, found)
    return found


def bring(walk: Walk, widget: QWidget) -> None:
    """Scroll until it is seen, as a person would."""
    sheet = walk.filler().sheet
    QApplication.processEvents()
    sheet.verticalScrollBar().setValue(widget.mapTo(sheet.widget(), QPoint(0, 0)).y())
    QApplication.processEvents()


def settled(walk: Walk) -> None:
    walk.until(lambda: not walk.filler().keeper.busy)
    walk.quiet()


def kept(walk: Walk, ref: str) -> list[Evidence]:
    settled(walk)
    record_id = walk.filler().keeper.record.id
    return [e for e in walk.window.desk.vault.evidence.of_record(record_id) if e.ref == ref]


def test_what_the_camera_sees_becomes_a_photo_with_its_time_and_no_file(
    media: Walk, cameras: list[FakeCamera], tmp_path: Path
) -> None:
    question = photos_of(media, PHOTO)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    media.click(question.camera)
    panel = question.panel(CameraPanel)
    assert panel is not None
    assert not panel.shoot.isEnabled()
    cameras[0].see(seen())
    bring(media, panel.shoot)
    panel.shoot.setFocus()
    media.press(Qt.Key.Key_Space)
    media.until(lambda: len(question.cards()) == 1)
    (photo,) = kept(media, PHOTO)
    assert (photo.media_type, photo.width, photo.height) == ("image/jpeg", 640, 480)
    assert photo.captured_at is not None
    assert photo.captured_at.tzinfo is not None
    assert cameras[0].on
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert all(path.suffix == ".age" or "records.db" in path.name for path in new), new


def test_another_camera_is_chosen_and_switched_off_when_the_page_is_left(
    media: Walk, cameras: list[FakeCamera]
) -> None:
    question = photos_of(media, PHOTO)
    media.click(question.camera)
    panel = question.panel(CameraPanel)
    assert panel is not None
    assert cameras[0].on == "integrated"
    assert panel.which.isVisible()
    panel.which.setCurrentIndex(1)
    panel.which.activated.emit(1)
    assert cameras[0].on == "inspection"
    media.press(Qt.Key.Key_Escape)
    assert cameras[0].on == ""
    assert not panel.isVisible()
    media.click(question.camera)
    assert cameras[0].on == "inspection"
    vault = media.window.desk.vault
    media.window.go(AuditPlace(vault.audits.list()[0].id))
    media.at(AuditPage)
    media.until(lambda: cameras[0].on == "")


def test_an_unplugged_camera_is_said_in_place_and_there_is_a_way_on(
    media: Walk, cameras: list[FakeCamera]
) -> None:
    question = photos_of(media, PHOTO)
    media.click(question.camera)
    panel = question.panel(CameraPanel)
    assert panel is not None
    cameras[0].see(seen())
    cameras[0].unplug()
    assert "another" in panel.words.text()
    assert panel.words.isVisible()
    assert not panel.shoot.isVisible()
    bring(media, panel.again)
    media.click(panel.again)
    assert cameras[0].on == "inspection"
    cameras[0].see(seen())
    assert panel.shoot.isEnabled()
    assert not panel.words.isVisible()


def test_without_a_camera_a_file_is_offered_and_one_that_comes_starts_by_itself(
    media: Walk, cameras: list[FakeCamera]
) -> None:
    question = photos_of(media, PHOTO)
    media.click(question.camera)
    panel = question.panel(CameraPanel)
    assert panel is not None
    cameras[0].unplug()
    cameras[0].unplug()
    cameras[0].there.clear()
    cameras[0].changed.emit()
    panel.open_camera()
    assert "add the file" in panel.words.text()
    assert question.answer_widget().isEnabled()
    cameras[0].plug("Integrated")
    assert cameras[0].on == "integrated"
    cameras[0].see(seen())
    assert panel.shoot.isEnabled()


def test_a_picture_and_a_file_are_pasted_with_the_keys(media: Walk, tmp_path: Path) -> None:
    question = photos_of(media, PHOTO)
    clipboard = QApplication.clipboard()
    clipboard.setImage(seen(64, 48))
    question.answer_widget().setFocus()
    media.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    media.until(lambda: len(question.cards()) == 1)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_photo(tmp_path / "a.jpg")))])
    clipboard.setMimeData(mime)
    media.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    media.until(lambda: len(question.cards()) == 2)
    assert [photo.media_type for photo in kept(media, PHOTO)] == ["image/png", "image/jpeg"]
    clipboard.setText("Dear auditor")
    media.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "clipboard" in question.message
    assert len(kept(media, PHOTO)) == 2


def test_an_empty_clipboard_is_said_to_hold_nothing(media: Walk) -> None:
    question = photos_of(media, PHOTO)
    QApplication.clipboard().clear()
    assert QApplication.clipboard().mimeData() is None
    question.setFocus()
    QTest.keyClick(question, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    media.until(lambda: "holds no picture" in question.message)
    codes = media.question(CODE)
    codes._paste()
    media.until(lambda: "holds no picture and no text" in codes.message)


def test_a_whole_jpeg_on_the_clipboard_keeps_every_byte(media: Walk) -> None:
    content = as_bytes(Image.effect_noise((80, 60), 50).convert("RGB"), "JPEG")
    mime = QMimeData()
    mime.setData("image/jpeg", content)
    question = photos_of(media, PHOTO)
    drop(question, mime)
    media.until(lambda: len(question.cards()) == 1)
    (photo,) = kept(media, PHOTO)
    assert media.window.desk.vault.evidence.read(photo.id) == content


def test_what_is_dropped_and_no_picture_is_refused_in_a_sentence(media: Walk) -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", b"\xff\xd8\xff\xe0 not really")
    question = photos_of(media, PHOTO)
    drop(question, mime)
    media.until(lambda: question.message)
    assert "photo" in question.message
    assert kept(media, PHOTO) == []


def drop(question: PhotoQuestion, mime: QMimeData) -> None:
    question.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


# Cards ----------------------------------------------------------------------------------------


def card(folder: Path, count: int) -> Path:
    """A camera's card with so many photos, all of them different."""
    pictures = folder / "card" / "DCIM" / "100CANON"
    pictures.mkdir(parents=True)
    for number in range(count):
        picture = Image.new("RGB", (40, 30), (number % 256, number // 256, 90))
        picture.save(pictures / f"IMG_{number:04d}.JPG", comment=str(number).encode())
    return folder / "card"


def test_a_card_pulled_out_in_the_middle_keeps_what_came_names_the_rest_and_goes_on(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = card(tmp_path, 300)
    monkeypatch.setattr(files, "choose_folder", lambda *_: folder)
    question = photos_of(media, PHOTO)
    keeper = media.filler().keeper.photos
    aside = tmp_path / "pulled"

    def pull(_: str, answer: object) -> None:
        if getattr(answer, "taken", 0) == 200 and folder.exists():
            folder.rename(aside)

    keeper.told.connect(pull)
    media.click(question.scan)
    media.qtbot.waitUntil(lambda: question._intake.intake.refused != (), timeout=LONG)
    settled(media)
    intake = question._intake.intake
    assert 200 <= intake.taken < 300
    assert intake.taken + len(intake.refused) == 300
    assert len(kept(media, PHOTO)) == intake.taken
    assert f"{intake.taken} of 300" in question._intake.words.text()
    assert intake.refused[0].name in question._intake.names.text()
    assert "still connected" in question.message
    assert len(question.cards()) == FIRST_SHOWN
    aside.rename(folder)
    bring(media, question)
    media.click(question._intake.again)
    media.qtbot.waitUntil(lambda: question._intake.intake.taken == 300 - intake.taken, timeout=LONG)
    assert len(kept(media, PHOTO)) == 300
    assert question._intake.intake.refused == ()
    assert question.message == ""
    assert len({photo.sha256 for photo in kept(media, PHOTO)}) == 300
    media.window.desk.vault.events.verify()


def test_a_card_that_is_read_again_gives_only_what_is_new(media: Walk, tmp_path: Path) -> None:
    folder = card(tmp_path, 5)
    question = photos_of(media, PHOTO)
    question.asked.emit(ScanFolder(folder))
    media.until(lambda: len(question.cards()) == 5)
    settled(media)
    Image.new("RGB", (40, 30), "white").save(folder / "DCIM" / "100CANON" / "IMG_0900.JPG")
    question.asked.emit(ScanFolder(folder))
    media.until(lambda: len(question.cards()) == 6)
    settled(media)
    intake = question._intake.intake
    assert (intake.taken, intake.known) == (1, 5)
    assert "5" in question._intake.words.text()
    assert len(kept(media, PHOTO)) == 6


def test_a_card_can_be_stopped_and_what_is_in_stays(media: Walk, tmp_path: Path) -> None:
    question = photos_of(media, PHOTO)
    keeper = media.filler().keeper.photos

    def stop(_: str, answer: object) -> None:
        if getattr(answer, "taken", 0) == 3 and not getattr(answer, "stopped", 0):
            question.asked.emit(StopIntake())

    keeper.told.connect(stop)
    question.asked.emit(ScanFolder(card(tmp_path, 30)))
    media.until(lambda: question._intake.intake.stopped)
    settled(media)
    intake = question._intake.intake
    assert intake.taken + intake.stopped == 30
    assert len(kept(media, PHOTO)) == intake.taken < 30
    assert "stopped" in question._intake.words.text()
    bring(media, question)
    media.click(question._intake.leave)
    media.until(lambda: not question._intake.isVisible())


def test_locking_in_the_middle_of_a_card_leaves_the_rest_on_it(
    media: Walk, filled_vault: Path, tmp_path: Path
) -> None:
    question = photos_of(media, PHOTO)
    keeper = media.filler().keeper.photos

    def lock(_: str, answer: object) -> None:
        if getattr(answer, "taken", 0) == 3 and media.window.desk.is_open:
            media.window.lock()

    keeper.told.connect(lock)
    question.asked.emit(ScanFolder(card(tmp_path, 200)))
    media.until(lambda: not media.window.desk.is_open)
    media.quiet()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        photos = vault.evidence.of_audit(vault.audits.list()[0].id)
        assert 3 <= len(photos) < 50
        values = vault.records.values(photos[0].record_id)
        assert values[PHOTO] == f"{photos[0].id}.jpg"


def test_a_folder_without_photos_and_one_that_is_gone_are_said(media: Walk, tmp_path: Path) -> None:
    question = photos_of(media, PHOTO)
    (tmp_path / "empty").mkdir()
    question.asked.emit(ScanFolder(tmp_path / "empty"))
    media.until(lambda: "no photos" in question._intake.words.text())
    question.asked.emit(ScanFolder(tmp_path / "gone"))
    media.until(lambda: "cannot be read" in question.message)


def test_more_photos_than_a_page_shows_come_on_request(media: Walk, tmp_path: Path) -> None:
    question = photos_of(media, PHOTO)
    question.asked.emit(ScanFolder(card(tmp_path, FIRST_SHOWN + 3)))
    media.until(lambda: len(question.cards()) == FIRST_SHOWN)
    settled(media)
    media.until(lambda: "3" in question._more_cards.text())
    bring(media, question._more_cards)
    media.click(question._more_cards)
    media.until(lambda: len(question.cards()) == FIRST_SHOWN + 3)
    assert not question._more_cards.isVisible()


# Drawing --------------------------------------------------------------------------------------


def stroke(walk: Walk, board: DrawingBoard, *places: tuple[int, int]) -> None:
    first, *others = (QPoint(*place) for place in places)
    walk.qtbot.mousePress(board, Qt.MouseButton.LeftButton, pos=first)
    for place in others:
        walk.qtbot.mouseMove(board, place)
    walk.qtbot.mouseRelease(board, Qt.MouseButton.LeftButton, pos=others[-1] if others else first)


def test_what_is_drawn_on_a_photo_is_a_second_one_that_names_it(
    media: Walk, tmp_path: Path
) -> None:
    original = make_photo(tmp_path / "door.jpg")
    question = photos_of(media, MARKED)
    media.filler().keeper.photos.take(MARKED, (original,))
    media.until(lambda: len(question.cards()) == 1)
    settled(media)
    bring(media, question)
    media.click(question.cards()[0].opening)
    media.until(lambda: question.panel(DrawingPanel) and question.panel(DrawingPanel).isVisible())
    panel = question.panel(DrawingPanel)
    assert panel is not None
    bring(media, panel)
    middle = panel.board.rect().center()
    stroke(media, panel.board, (middle.x(), middle.y()), (middle.x() + 60, middle.y() + 5))
    media.click(panel.keep)
    media.until(lambda: len(question.cards()) == 2)
    photo, drawing = kept(media, MARKED)
    room = media.window.desk.vault.evidence
    assert room.read(photo.id) == original.read_bytes()
    audit_id = media.filler().keeper.record.audit_id
    assert room.drawings(audit_id) == {drawing.id: photo.id}
    assert (drawing.width, drawing.height) == (photo.width, photo.height)
    assert question.value == f"{photo.id}.jpg"
    assert not panel.isVisible()
    assert question.cards()[0].opening.isVisible()
    assert not question.cards()[1].opening.isVisible()


def test_strokes_are_undone_redone_and_cleared_before_they_are_kept(media: Walk) -> None:
    question = photos_of(media, SKETCH)
    media.click(question.answer_widget())
    panel = question.panel(DrawingPanel)
    assert panel is not None
    bring(media, panel)
    board = panel.board
    centre = board.rect().center()
    for shift in (0, 20, 40):
        stroke(
            media, board, (centre.x(), centre.y() + shift), (centre.x() + 50, centre.y() + shift)
        )
    assert len(board.strokes()) == 3
    board.setFocus()
    media.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(board.strokes()) == 2
    media.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(board.strokes()) == 3
    bring(media, panel.clear)
    media.click(panel.clear)
    assert board.is_empty
    assert not panel.keep.isEnabled()
    bring(media, panel.undo)
    media.click(panel.undo)
    assert len(board.strokes()) == 3
    bring(media, panel.keep)
    media.click(panel.keep)
    media.until(lambda: len(question.cards()) == 1)
    (drawing,) = kept(media, SKETCH)
    assert drawing.media_type == "image/png"
    assert drawing.captured_at is not None


def test_a_signature_that_was_begun_is_kept_when_the_page_is_left(
    media: Walk, filled_vault: Path
) -> None:
    question = photos_of(media, SIGNATURE)
    media.click(question.answer_widget())
    panel = question.panel(DrawingPanel)
    assert panel is not None
    bring(media, panel)
    centre = panel.board.rect().center()
    stroke(media, panel.board, (centre.x(), centre.y()), (centre.x() + 40, centre.y() + 10))
    media.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        photos = vault.evidence.of_audit(vault.audits.list()[0].id)
        assert [photo.ref for photo in photos] == [SIGNATURE]
        assert vault.records.values(photos[0].record_id)[SIGNATURE] == f"{photos[0].id}.png"


def test_what_is_being_drawn_is_not_lost_to_another_photo_or_a_second_press(
    media: Walk, tmp_path: Path
) -> None:
    question = photos_of(media, MARKED)
    media.filler().keeper.photos.take(MARKED, (make_photo(tmp_path / "door.jpg"),))
    media.until(lambda: len(question.cards()) == 1)
    settled(media)
    media.click(question.cards()[0].opening)
    media.until(lambda: question.panel(DrawingPanel) and question.panel(DrawingPanel).isVisible())
    panel = question.panel(DrawingPanel)
    assert panel is not None
    bring(media, panel)
    middle = panel.board.rect().center()
    stroke(media, panel.board, (middle.x(), middle.y()), (middle.x() + 60, middle.y() + 5))
    question._open_board()
    assert len(panel.board.strokes()) == 1
    media.click(question.cards()[0].opening)
    media.until(lambda: len(question.cards()) == 2)
    assert panel.board.is_empty
    assert panel.isVisible()


def test_a_finger_and_a_pen_draw_and_a_second_finger_does_not(media: Walk) -> None:
    question = photos_of(media, SIGNATURE)
    media.click(question.answer_widget())
    panel = question.panel(DrawingPanel)
    assert panel is not None
    bring(media, panel)
    board = panel.board
    centre = board.rect().center()
    finger = QTest.createTouchDevice()
    touch = QTest.touchEvent(board, finger)
    # Of a widget without a window of its own Qt takes places on the screen.
    here, there, beside = (
        board.mapToGlobal(centre + QPoint(*shift)) for shift in ((0, 0), (30, 8), (20, 20))
    )
    touch.press(0, here).commit()
    touch.move(0, there).commit()
    touch.release(0, there).commit()
    media.until(lambda: len(board.strokes()) == 1)
    touch.press(0, here).commit()
    touch.stationary(0).press(1, beside).commit()
    touch.release(0, here).release(1, beside).commit()
    QApplication.processEvents()
    assert len(board.strokes()) == 1
    pen = QPointingDevice.primaryPointingDevice()
    for kind, shift, pressure in (
        (QTabletEvent.Type.TabletPress, 0, 0.2),
        (QTabletEvent.Type.TabletMove, 25, 0.9),
        (QTabletEvent.Type.TabletRelease, 25, 0.0),
    ):
        at = QPointF(centre.x() + shift, centre.y() - 10)
        board.tabletEvent(
            QTabletEvent(
                kind,
                pen,
                at,
                QPointF(board.mapToGlobal(at)),
                pressure,
                0,
                0,
                0,
                0,
                0,
                Qt.KeyboardModifier.NoModifier,
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton,
            )
        )
    assert len(board.strokes()) == 2
    assert [point[2] for point in board.strokes()[1].points] == [0.2, 0.9]


def test_every_control_has_a_name_and_is_reached_by_tab(
    media: Walk, cameras: list[FakeCamera], tmp_path: Path
) -> None:
    photo = photos_of(media, PHOTO)
    media.click(photo.camera)
    given = (make_photo(tmp_path / "a.jpg"), tmp_path / "gone.jpg")
    media.filler().keeper.photos.take(PHOTO, given)
    media.until(lambda: len(photo.cards()) == 1)
    sketch = photos_of(media, SKETCH)
    media.click(sketch.answer_widget())
    settled(media)
    controls = [
        widget
        for question in (photo, sketch)
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in question.findChildren(kind)
        if widget.isVisibleTo(question)
    ]
    assert len(controls) > 20
    for widget in controls:
        spoken = widget.accessibleName() or getattr(widget, "text", str)()
        assert spoken, widget
        if widget.isEnabled() and widget.toolTip() != "Take this answer back":
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, spoken


def test_nothing_can_be_added_to_a_question_that_is_closed(media: Walk) -> None:
    question = photos_of(media, PHOTO)
    question.close_for_answers()
    assert not any(way.isVisible() for way in question._ways)
    assert not question.acceptDrops()
    QApplication.clipboard().setImage(seen(8, 8))
    question.setFocus()
    media.qtbot.keyClick(question, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kept(media, PHOTO) == []


def test_a_full_disk_ends_the_batch_at_once_and_names_what_is_left(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Evidence:
        raise StorageFullError("The disk is full.", "Free some space, then try again.")

    question = photos_of(media, PHOTO)
    with monkeypatch.context() as patched:
        patched.setattr(EvidenceRoom, "add", full)
        question.asked.emit(ScanFolder(card(tmp_path, 20)))
        media.until(lambda: len(question._intake.intake.refused) == 20)
        settled(media)
    assert "disk is full" in question.message
    bring(media, question)
    media.click(question._intake.again)
    media.until(lambda: len(kept(media, PHOTO)) == 20)
    shutil.rmtree(tmp_path / "card")


def test_what_is_hidden_of_a_photo_is_neither_in_its_saved_copy_nor_in_a_drawing_on_it(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "saved.jpg"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    question = photos_of(media, MARKED)
    question.offer((make_photo(tmp_path / "exit.png"),))
    media.until(question.cards)
    (photo,) = kept(media, MARKED)
    vault = media.window.desk.vault
    box = Region("fill", 0, 0, photo.width // 2, photo.height)
    vault.redactions.change(photo.id, regions=[box])
    go(media)
    question = photos_of(media, MARKED)
    media.until(question.cards)
    (card,) = question.cards()
    assert "Without the hidden parts" in card.export.toolTip()
    card.opening.click()
    media.until(lambda: question.panel(DrawingPanel) is not None)
    board = question.panel(DrawingPanel).board
    assert board._ground.pixelColor(5, photo.height // 2).lightness() < 8
    bring(media, card)
    card.export.confirmed.emit()
    media.until(target.exists)
    settled(media)
    with Image.open(target) as saved:
        assert max(saved.convert("RGB").getpixel((5, photo.height // 2))) < 8


def test_a_camera_that_was_hidden_with_everything_does_not_come_back_with_a_still(
    media: Walk, cameras: list[FakeCamera]
) -> None:
    question = photos_of(media, PHOTO)
    media.click(question.camera)
    panel = question.panel(CameraPanel)
    assert panel is not None
    cameras[0].see(seen())
    media.window.cover.cover()
    assert cameras[0].on == ""
    assert panel.view.image.isNull()
    media.window.cover.uncover()
    assert not panel.isVisible()
    media.click(question.camera)
    assert cameras[0].on == "integrated"
