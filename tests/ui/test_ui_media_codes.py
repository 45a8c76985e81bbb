"""Codes and places: typed, from a picture, from a device, and what is said where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from media_samples import (
    CODE,
    PLACE,
    FakeCamera,
    FakeReceiver,
    as_bytes,
    code_picture,
    media_record,
    seen,
)
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QPushButton
from ui_samples import PASSPHRASE

from auditor_app.ui import files
from auditor_app.ui.destinations import RecordPlace
from auditor_app.ui.media import devices
from auditor_app.ui.media.qt_camera import QtCamera
from auditor_app.ui.media.qt_place import QtReceiver
from auditor_app.ui.questions.barcodes import BarcodeQuestion
from auditor_app.ui.questions.place import PlaceQuestion
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> list[FakeCamera]:
    made: list[FakeCamera] = []

    def make(parent: object) -> FakeCamera:
        made.append(FakeCamera(parent, "Integrated"))
        return made[-1]

    monkeypatch.setattr(devices, "make_camera", make)
    return made


@pytest.fixture
def media(open_window: Callable[[Path], Walk], filled_vault: Path) -> Walk:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        media_record(vault, vault.audits.list()[0].id)
    walk = open_window(filled_vault)
    walk.unlock()
    vault = walk.window.desk.vault
    records = vault.records.of_audit(vault.audits.list()[0].id)
    walk.window.go(RecordPlace(next(r.id for r in records if r.title == "Media"), CODE))
    walk.filler()
    walk.quiet()
    return walk


def code_question(walk: Walk) -> BarcodeQuestion:
    found = walk.question(CODE)
    assert isinstance(found, BarcodeQuestion)
    bring(walk, found)
    return found


def place_question(walk: Walk) -> PlaceQuestion:
    found = walk.question(PLACE)
    assert isinstance(found, PlaceQuestion)
    bring(walk, found)
    return found


def bring(walk: Walk, widget: BarcodeQuestion | PlaceQuestion) -> None:
    sheet = walk.filler().sheet
    QApplication.processEvents()
    sheet.verticalScrollBar().setValue(widget.mapTo(sheet.widget(), QPoint(0, 0)).y())
    QApplication.processEvents()


def value(walk: Walk, ref: str) -> str:
    return walk.filler().session.value(ref)


def frame_with(picture: Image.Image) -> QImage:
    """A camera that looks at that picture."""
    scene = seen(960, 720)
    code = QImage.fromData(as_bytes(picture))
    painter = QPainter(scene)
    painter.drawImage(120, 80, code)
    painter.end()
    return scene


def test_a_code_is_typed_or_read_by_a_scanner_that_types(media: Walk) -> None:
    question = code_question(media)
    question.focus_answer()
    media.type(question.answer_widget(), "LOOM-17")
    media.press(Qt.Key.Key_Return)
    media.until(lambda: value(media, CODE) == "LOOM-17")


def test_the_camera_reads_a_code_and_switches_itself_off(
    media: Walk, cameras: list[FakeCamera]
) -> None:
    question = code_question(media)
    media.click(question.scan)
    cameras[0].see(seen())
    media.quiet()
    assert cameras[0].on
    assert question.message == ""
    question._since.invalidate()
    cameras[0].see(frame_with(code_picture("LOOM-17/4482")))
    media.until(lambda: value(media, CODE) == "LOOM-17/4482")
    assert cameras[0].on == ""
    assert question.answer_widget().hasFocus()


def test_a_picture_of_a_code_is_read_from_a_file_the_clipboard_and_a_drop(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = code_question(media)
    (tmp_path / "code.png").write_bytes(as_bytes(code_picture("first")))
    monkeypatch.setattr(files, "choose_file", lambda *_: tmp_path / "code.png")
    media.click(question.from_picture)
    media.until(lambda: value(media, CODE) == "first")
    QApplication.clipboard().setImage(QImage.fromData(as_bytes(code_picture("second"))))
    media.click(question.paste)
    media.until(lambda: value(media, CODE) == "second")
    QApplication.clipboard().setText("  third\ncode ")
    media.click(question.paste)
    media.until(lambda: value(media, CODE) == "third code")
    mime = QMimeData()
    mime.setData("image/png", as_bytes(code_picture("fourth")))
    question.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    media.until(lambda: value(media, CODE) == "fourth")


def test_of_several_codes_the_person_says_which(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = code_picture("LOOM-17"), code_picture("LOOM-18")
    sheet = Image.new("L", (one.width + two.width, one.height), 240)
    sheet.paste(one, (0, 0))
    sheet.paste(two, (one.width, 0))
    sheet.save(tmp_path / "codes.png")
    monkeypatch.setattr(files, "choose_file", lambda *_: tmp_path / "codes.png")
    question = code_question(media)
    media.click(question.from_picture)
    media.until(question._found.isVisible)
    assert value(media, CODE) == ""
    choices = question._found.findChildren(QPushButton)
    bring(media, question)
    media.click(next(choice for choice in choices if "LOOM-18" in choice.text()))
    media.until(lambda: value(media, CODE) == "LOOM-18")
    assert not question._found.isVisible()


def test_a_picture_without_a_code_and_one_that_is_none_are_said(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = code_question(media)
    seen().save(str(tmp_path / "wall.png"))
    monkeypatch.setattr(files, "choose_file", lambda *_: tmp_path / "wall.png")
    media.click(question.from_picture)
    media.until(lambda: "Type what it says" in question.message)
    (tmp_path / "wall.png").write_text("Dear auditor")
    media.click(question.from_picture)
    media.until(lambda: "damaged" in question.message)
    assert value(media, CODE) == ""


# Places ---------------------------------------------------------------------------------------


def photo_at(path: Path, latitude: tuple[float, ...], longitude: tuple[float, ...]) -> Path:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: latitude, 3: "W", 4: longitude, 5: b"\0", 6: 12.5})
    Image.new("RGB", (40, 30)).save(path, exif=exif.tobytes())
    return path


def test_a_place_comes_from_a_photo_that_was_taken_there(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = place_question(media)
    photo = photo_at(tmp_path / "gate.jpg", (23.0, 48.0, 37.08), (90.0, 24.0, 45.0))
    monkeypatch.setattr(files, "choose_file", lambda *_: photo)
    media.click(question.from_photo)
    media.until(lambda: value(media, PLACE).startswith("23.8103"))
    latitude, longitude, altitude, accuracy = map(float, value(media, PLACE).split())
    assert (latitude, longitude) == pytest.approx((23.8103, -90.4125))
    assert (altitude, accuracy) == (12.5, 0)


def test_a_photo_that_does_not_say_where_changes_nothing_and_says_so(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = place_question(media)
    seen().save(str(tmp_path / "a.png"))
    monkeypatch.setattr(files, "choose_file", lambda *_: tmp_path / "a.png")
    media.click(question.from_photo)
    media.until(lambda: "does not say where" in question.message)
    (tmp_path / "a.png").write_text("Dear auditor")
    media.click(question.from_photo)
    media.until(lambda: "not a photo" in question.message)
    assert value(media, PLACE) == ""


def test_the_system_is_asked_only_after_a_warning_and_a_second_press(
    media: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[FakeReceiver] = []

    def make(parent: object) -> FakeReceiver:
        made.append(FakeReceiver(parent))
        return made[-1]

    monkeypatch.setattr(devices, "make_receiver", make)
    question = place_question(media)
    media.click(question.from_system)
    assert made == []
    assert "internet" in question._state.text()
    assert question._state.isVisible()
    media.click(question.from_system)
    assert made[0].asked == 1
    assert "internet" not in question._state.text()
    made[0].found.emit("23.810300", "90.412500", "", "35.0")
    media.until(lambda: value(media, PLACE) == "23.8103 90.4125 0.0 35.0")
    assert not question._state.isVisible()
    made[0].failed.emit()
    assert "Type the position" in question._state.text()


def test_a_laptop_that_knows_no_place_says_so_in_one_sentence(
    media: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "make_receiver", lambda parent: FakeReceiver(parent, there=False))
    question = place_question(media)
    media.click(question.from_system)
    media.click(question.from_system)
    assert "does not know where it is" in question._state.text()
    assert question.answer_widget().isEnabled()


def test_a_position_that_comes_late_is_offered_and_never_takes_the_place_of_what_was_typed(
    media: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[FakeReceiver] = []

    def make(parent: object) -> FakeReceiver:
        made.append(FakeReceiver(parent))
        return made[-1]

    monkeypatch.setattr(devices, "make_receiver", make)
    question = place_question(media)
    media.click(question.from_system)
    media.click(question.from_system)
    media.type(question._edits[0], "1.5")
    made[0].found.emit("23.810300", "90.412500", "", "35.0")
    assert [edit.text() for edit in question._edits] == ["1.5", "", "", ""]
    assert value(media, PLACE) == ""
    assert "23.810300, 90.412500" in question._state.text()
    media.type(question._edits[1], "2.5")
    media.until(lambda: value(media, PLACE) == "1.5 2.5 0.0 0.0")
    assert question.take_offered.isVisible()
    bring(media, question)
    media.click(question.take_offered)
    media.until(lambda: value(media, PLACE) == "23.8103 90.4125 0.0 35.0")
    assert not question.take_offered.isVisible()
    assert not question._state.isVisible()
    # What stands there already when the laptop is asked is what the person wants replaced.
    media.click(question.from_system)
    media.click(question.from_system)
    made[0].found.emit("23.900000", "90.412500", "", "")
    media.until(lambda: value(media, PLACE).startswith("23.9 "))


def test_a_position_that_comes_once_nothing_can_be_answered_any_more_is_let_go(
    media: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "make_receiver", FakeReceiver)
    question = place_question(media)
    media.click(question.from_system)
    media.click(question.from_system)
    question.close_for_answers()
    assert isinstance(question._receiver, FakeReceiver)
    question._receiver.found.emit("23.810300", "90.412500", "", "")
    assert question._edits[0].text() == ""
    assert value(media, PLACE) == ""


# Qt's own -------------------------------------------------------------------------------------


def test_qt_s_camera_hands_frames_on_whole_and_none_once_it_is_off(
    qapp: QApplication, qtbot: QtBot
) -> None:
    camera = QtCamera(qapp)
    frames: list[QImage] = []
    lost: list[bool] = []
    camera.frame.connect(frames.append)
    camera.lost.connect(lambda: lost.append(True))
    camera.start("no such camera")
    assert lost == [True]
    assert camera.picture().isNull()
    camera._sink.setVideoFrame(QVideoFrame(seen()))
    qapp.processEvents()
    assert frames == []
    camera._camera = object()  # type: ignore[assignment]  # as if one were on
    camera._take(QVideoFrame(seen(320, 240)))
    assert (frames[0].width(), frames[0].height()) == (320, 240)
    assert frames[0].pixelColor(160, 120).name() == "#8c3b2e"
    camera._camera = None
    camera.stop()
    assert camera.picture().isNull()
    camera.deleteLater()


def test_qt_s_receiver_answers_whether_there_is_one(qapp: QApplication, qtbot: QtBot) -> None:
    receiver = QtReceiver(qapp)
    failed: list[bool] = []
    receiver.failed.connect(lambda: failed.append(True))
    if not receiver.is_there():
        receiver.ask()
        assert failed == [True]
    receiver.deleteLater()
