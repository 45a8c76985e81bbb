"""Sounds are recorded in sight, kept whatever happens, played from memory, never in clear."""

from __future__ import annotations

import io
import struct
import wave
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from fake_session import FakeSession
from media_samples import (
    FILE,
    FILM,
    SOUND,
    FakeMicrophone,
    FakePlayer,
    media_record,
    seen,
    sound_file,
    tone,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE, make_photo

from auditor_app.errors import StorageFullError
from auditor_app.evidence.sounds import as_wav
from auditor_app.ui import files
from auditor_app.ui.destinations import AuditPlace, RecordPlace
from auditor_app.ui.media import devices, recorder
from auditor_app.ui.media.player import PlayerPanel
from auditor_app.ui.media.qt_sound import QtMicrophone, QtPlayer
from auditor_app.ui.media.recorder import Recorder, clock
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.questions.barcodes import BarcodeQuestion
from auditor_app.ui.questions.factory import make_question
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.recordings import FileQuestion, FilmQuestion, SoundQuestion
from auditor_app.vault import Vault
from auditor_app.vault.evidence import EvidenceRoom
from auditor_app.xforms import NodeState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

    from auditor_app.vault import Evidence


@pytest.fixture
def microphones(monkeypatch: pytest.MonkeyPatch) -> list[FakeMicrophone]:
    made: list[FakeMicrophone] = []

    def make(parent: object) -> FakeMicrophone:
        made.append(FakeMicrophone(parent, "Built-in"))
        return made[-1]

    monkeypatch.setattr(devices, "make_microphone", make)
    return made


@pytest.fixture
def players(monkeypatch: pytest.MonkeyPatch) -> list[FakePlayer]:
    made: list[FakePlayer] = []

    def make(parent: object) -> FakePlayer:
        made.append(FakePlayer(parent))
        return made[-1]

    monkeypatch.setattr(devices, "make_player", make)
    return made


@pytest.fixture
def media(open_window: Callable[[Path], Walk], filled_vault: Path) -> Walk:
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
    walk.window.go(RecordPlace(next(r.id for r in records if r.title == "Media"), SOUND))
    walk.filler()
    walk.quiet()


def sounds(walk: Walk) -> SoundQuestion:
    found = walk.question(SOUND)
    assert isinstance(found, SoundQuestion)
    bring(walk, found)
    return found


def bring(walk: Walk, widget: SoundQuestion | FileQuestion) -> None:
    sheet = walk.filler().sheet
    QApplication.processEvents()
    sheet.verticalScrollBar().setValue(widget.mapTo(sheet.widget(), QPoint(0, 0)).y())
    QApplication.processEvents()


def kept(walk: Walk, ref: str = SOUND) -> list[Evidence]:
    walk.until(lambda: not walk.filler().keeper.busy)
    walk.quiet()
    record_id = walk.filler().keeper.record.id
    return [e for e in walk.window.desk.vault.evidence.of_record(record_id) if e.ref == ref]


def in_vault(folder: Path) -> list[tuple[Evidence, bytes, str]]:
    """Each sound with its bytes and its record's answer, after the window let go."""
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        found = vault.evidence.of_audit(vault.audits.list()[0].id)
        return [
            (e, vault.evidence.read(e.id), vault.records.values(e.record_id)[e.ref]) for e in found
        ]


def samples_in(content: bytes) -> bytes:
    with wave.open(io.BytesIO(content)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000)
        return file.readframes(file.getnframes())


def begin(walk: Walk, question: SoundQuestion) -> Recorder:
    walk.click(question.record)
    panel = question.panel(Recorder)
    assert panel is not None
    return panel


def test_what_is_said_is_recorded_with_level_and_time_and_lies_nowhere_in_clear(
    media: Walk, microphones: list[FakeMicrophone], filled_vault: Path, tmp_path: Path
) -> None:
    question = sounds(media)
    panel = begin(media, question)
    assert panel.isVisible()
    said = microphones[0].hear(1.5, loud=0.8)
    assert panel.level.level == pytest.approx(0.8, abs=0.05)
    said += microphones[0].hear(0.7, loud=0.1)
    assert panel.time.text() == "0:02"
    assert not question.record.isEnabled()
    assert media.filler().keeper.saving.typing
    media.press(Qt.Key.Key_Escape)
    assert microphones[0].on == ""
    media.until(lambda: len(question.cards()) == 1)
    (sound,) = kept(media)
    assert (sound.media_type, sound.extension) == ("audio/wav", "wav")
    assert sound.captured_at is not None
    assert not media.filler().keeper.saving.typing
    media.lock()
    ((_, content, answer),) = in_vault(filled_vault)
    assert samples_in(content) == said
    assert answer == f"{sound.id}.wav"
    part = said[4000:4200]
    assert not [p for p in tmp_path.rglob("*") if p.is_file() and part in p.read_bytes()]


def test_a_long_recording_goes_into_the_vault_in_parts_without_a_gap(
    media: Walk,
    microphones: list[FakeMicrophone],
    filled_vault: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(recorder, "PART_SECONDS", 2)
    question = sounds(media)
    panel = begin(media, question)
    said = b"".join(microphones[0].hear(0.75, loud) for loud in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8))
    assert panel.time.text() == clock(5250)
    media.until(lambda: len(question.cards()) == 2)
    media.click(panel.stop_it)
    media.until(lambda: len(question.cards()) == 3)
    times = [sound.captured_at for sound in kept(media)]
    assert [round((b - a).total_seconds(), 2) for a, b in pairwise(times)] == [
        2.25,
        2.25,
    ]
    media.lock()
    assert b"".join(samples_in(content) for _, content, _ in in_vault(filled_vault)) == said


def test_locking_ends_a_recording_and_keeps_it(
    media: Walk, microphones: list[FakeMicrophone], filled_vault: Path
) -> None:
    begin(media, sounds(media))
    said = microphones[0].hear(1.0)
    media.lock()
    assert microphones[0].on == ""
    ((sound, content, answer),) = in_vault(filled_vault)
    assert samples_in(content) == said
    assert answer == f"{sound.id}.wav"


def test_walking_away_ends_a_recording_and_keeps_it(
    media: Walk, microphones: list[FakeMicrophone]
) -> None:
    begin(media, sounds(media))
    microphones[0].hear(1.0)
    media.window.go(AuditPlace(media.window.desk.vault.audits.list()[0].id))
    assert microphones[0].on == ""
    media.until(lambda: not media.window.desk.keepers)
    go(media)
    media.until(lambda: len(sounds(media).cards()) == 1)


def test_a_microphone_that_is_unplugged_keeps_what_it_heard(
    media: Walk, microphones: list[FakeMicrophone]
) -> None:
    question = sounds(media)
    panel = begin(media, question)
    microphones[0].hear(1.0)
    microphones[0].unplug()
    assert "kept" in panel.words.text()
    media.until(lambda: len(question.cards()) == 1)
    assert question.record.isEnabled()
    assert not media.filler().keeper.saving.typing


def test_without_a_microphone_a_file_is_offered(
    media: Walk, microphones: list[FakeMicrophone], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "make_microphone", FakeMicrophone)
    question = sounds(media)
    panel = begin(media, question)
    assert "No microphone" in panel.words.text()
    assert not panel.stop_it.isVisible()
    assert question.record.isEnabled()
    chosen = (sound_file(tmp_path / "elsewhere.wav"),)
    monkeypatch.setattr(files, "choose_photos", lambda *_: chosen)
    media.click(question._add)
    media.until(lambda: len(question.cards()) == 1)


def test_who_is_recorded_is_at_work_so_the_vault_does_not_lock_for_an_hour(
    media: Walk, microphones: list[FakeMicrophone], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = begin(media, sounds(media))
    idle = media.window.idle
    assert idle.isActive()
    before = idle.timerId()
    microphones[0].hear(0.2)
    # It was started anew.
    assert idle.timerId() != before
    monkeypatch.setattr(recorder, "UNATTENDED_SECONDS", 0.1)
    before = idle.timerId()
    microphones[0].hear(0.2)
    assert idle.timerId() == before
    assert panel.on


def test_a_muted_microphone_is_noticed(media: Walk, microphones: list[FakeMicrophone]) -> None:
    panel = begin(media, sounds(media))
    microphones[0].hear(4.0, loud=0.001)
    assert "muted" in panel.words.text()
    microphones[0].hear(0.5, loud=0.5)
    assert "muted" not in panel.words.text()


def test_a_sound_is_played_from_memory_and_let_go_of(
    media: Walk, players: list[FakePlayer], tmp_path: Path
) -> None:
    question = sounds(media)
    source = sound_file(tmp_path / "a.wav")
    media.filler().keeper.photos.take(SOUND, (source,))
    media.until(lambda: len(question.cards()) == 1)
    media.click(question.cards()[0].opening)
    media.until(lambda: players and players[0].content == source.read_bytes())
    panel = question.panel(PlayerPanel)
    assert panel is not None
    assert panel.time.text() == "0:00 / 0:04"
    assert panel.play.text() == "Pause"
    media.click(panel.play)
    assert players[0].done[-1] == "pause"
    panel.place.setFocus()
    media.press(Qt.Key.Key_Right)
    assert players[0].done[-1].startswith("seek")
    media.press(Qt.Key.Key_Escape)
    assert players[0].content == b""
    assert not panel.isVisible()


def test_what_cannot_be_played_says_so(
    media: Walk, players: list[FakePlayer], tmp_path: Path
) -> None:
    question = sounds(media)
    media.filler().keeper.photos.take(SOUND, (sound_file(tmp_path / "a.wav"),))
    media.until(lambda: len(question.cards()) == 1)
    media.click(question.cards()[0].opening)
    media.until(lambda: players)
    players[0].failed.emit()
    panel = question.panel(PlayerPanel)
    assert panel is not None
    assert "Save a copy" in panel.words.text()
    assert not panel.play.isEnabled()


def test_a_film_is_no_sound_and_a_letter_is_no_film(
    media: Walk, tmp_path: Path, microphones: list[FakeMicrophone]
) -> None:
    (tmp_path / "letter.mp4").write_text("Dear auditor")
    photos = media.filler().keeper.photos
    photos.take(FILM, (tmp_path / "letter.mp4",))
    film = media.question(FILM)
    media.until(lambda: "no film" in film.message)
    photos.take(SOUND, (make_photo(tmp_path / "a.jpg"),))
    sound = sounds(media)
    media.until(lambda: "no sound" in sound.message)
    assert kept(media) == kept(media, FILM) == []


def test_any_file_is_taken_into_a_file_question_and_leaves_only_when_asked_twice(
    media: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    payroll, target = tmp_path / "Payroll May.pdf", tmp_path / "copy.pdf"
    payroll.write_bytes(b"%PDF-1.7\nwages")
    monkeypatch.setattr(files, "choose_photos", lambda *_: (payroll,))
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    question = media.question(FILE)
    assert isinstance(question, FileQuestion)
    bring(media, question)
    media.click(question.answer_widget())
    media.until(lambda: len(question.cards()) == 1)
    (file,) = kept(media, FILE)
    assert (file.media_type, file.size) == ("application/pdf", 14)
    card = question.cards()[0]
    assert not card.opening.isVisible()
    media.click(card.export)
    assert "unencrypted" in card.export.text()
    media.click(card.export)
    media.until(media.window.banner.isVisible)
    assert target.read_bytes() == payroll.read_bytes()
    assert target.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("mediatype", "kind"),
    [
        ("image/*", PhotoQuestion),
        ("audio/*", SoundQuestion),
        ("video/*", FilmQuestion),
        ("application/*", FileQuestion),
        ("osm/*", FileQuestion),
        ("", FileQuestion),
    ],
)
def test_every_question_for_a_file_has_its_widget(
    qtbot: QtBot, mediatype: str, kind: type[PhotoQuestion]
) -> None:
    node = NodeState(ref="/data/q", kind="upload", mediatype=mediatype, label="Q")
    question = make_question(node)
    qtbot.addWidget(question)
    assert type(question) is kind
    code = NodeState(ref="/data/c", kind="input", type="barcode", label="C")
    assert type(make_question(code)) is BarcodeQuestion


@pytest.mark.parametrize(
    ("milliseconds", "shown"),
    [(0, "0:00"), (999, "0:00"), (61_000, "1:01"), (3_661_000, "1:01:01"), (-5, "0:00")],
)
def test_a_length_of_time_is_read_at_a_glance(milliseconds: int, shown: str) -> None:
    assert clock(milliseconds) == shown


# Qt's own -------------------------------------------------------------------------------------


def titled(content: bytes, title: bytes) -> bytes:
    """A WAVE file with a title of its own (RIFF INFO)."""
    tag = b"INFOINAM" + struct.pack("<I", len(title)) + title
    return content + b"LIST" + struct.pack("<I", len(tag)) + tag


def test_qt_plays_a_sound_out_of_memory_and_leaves_no_file_and_no_word(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    # Where no sound server runs, its library makes an empty folder among the temporary files.
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path_factory.mktemp("pulse")))
    player = QtPlayer(qapp)
    moved: list[tuple[int, int]] = []
    player.moved.connect(lambda position, duration: moved.append((position, duration)))
    player.load(titled(as_wav(tone(2.0), 16_000), b"What Amina said "))
    player.play()
    qtbot.waitUntil(lambda: any(duration == 2000 for _, duration in moved), timeout=20_000)
    player.unload()
    assert list(tmp_path.iterdir()) == []
    out, err = capfd.readouterr()
    assert "Amina" not in out + err
    player.deleteLater()


def test_qt_s_player_is_given_one_sound_after_the_other_and_never_waits_for_itself(
    qapp: QApplication, qtbot: QtBot
) -> None:
    player = QtPlayer(qapp)
    content = as_wav(tone(1.0), 16_000)
    for _ in range(10):
        player.load(content)
        player.play()
        qapp.processEvents()
        player.seek(300)
        player.pause()
        player.unload()
    moved: list[int] = []
    player.moved.connect(lambda _, duration: moved.append(duration))
    player.load(content)
    player.play()
    qtbot.waitUntil(lambda: 1000 in moved, timeout=20_000)
    player.unload()
    player.deleteLater()


def test_qt_says_of_garbage_that_it_cannot_be_played(qapp: QApplication, qtbot: QtBot) -> None:
    player = QtPlayer(qapp)
    failed: list[bool] = []
    player.failed.connect(lambda: failed.append(True))
    for garbage in (b"RIFF\xff\xff\xff\xffWAVE" + bytes(range(256)) * 40, b"", b"\0" * 9000):
        failed.clear()
        player.load(garbage)
        qtbot.waitUntil(lambda: bool(failed), timeout=20_000)
    player.unload()
    player.deleteLater()


def test_qt_s_microphone_of_a_machine_without_that_one_is_lost_at_once(
    qapp: QApplication,
) -> None:
    microphone = QtMicrophone(qapp)
    lost: list[bool] = []
    microphone.lost.connect(lambda: lost.append(True))
    microphone.start("no such device")
    assert lost == [True]
    microphone.stop()
    microphone.deleteLater()


def test_a_recording_that_the_full_disk_refuses_keeps_the_vault_open_until_it_is_saved(
    media: Walk,
    microphones: list[FakeMicrophone],
    filled_vault: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    begin(media, sounds(media))
    said = microphones[0].hear(1.0)
    with monkeypatch.context() as patch:
        patch.setattr(EvidenceRoom, "add", full)
        media.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        cover = media.at_gate(LockingPage)
        media.until(cover.retry.isVisible)
        assert media.window.desk.is_open
        assert "1 " in cover.sentence.text()
    media.click(cover.retry)
    media.at_gate(UnlockPage)
    ((_, content, _),) = in_vault(filled_vault)
    assert samples_in(content) == said


def test_a_session_does_not_end_over_a_recording_that_the_full_disk_refuses(
    media: Walk,
    microphones: list[FakeMicrophone],
    filled_vault: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    begin(media, sounds(media))
    said = microphones[0].hear(1.0)
    told: list[bool] = []
    media.window.desk.lacking_changed.connect(told.append)
    session = FakeSession()
    with monkeypatch.context() as patch:
        patch.setattr(EvidenceRoom, "add", full)
        media.window.session_end.commit(session)
        assert session.cancelled
        assert not session.interacting
        assert media.at_gate(LockingPage).retry.isVisible()
        assert told == [True]
    # By now there is room: the next time nothing is in the way, and nobody has to press anything.
    session = FakeSession()
    media.window.session_end.commit(session)
    assert not session.cancelled
    assert not media.window.desk.is_open
    assert told == [True, False]
    ((_, content, _),) = in_vault(filled_vault)
    assert samples_in(content) == said


def test_a_recording_that_was_refused_is_tried_once_more_when_the_program_is_ended(
    media: Walk,
    microphones: list[FakeMicrophone],
    filled_vault: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    begin(media, sounds(media))
    said = microphones[0].hear(1.0)
    with monkeypatch.context() as patch:
        patch.setattr(EvidenceRoom, "add", full)
        sounds(media).flush()
        media.until(lambda: sounds(media)._intake.intake.lacking == 1)
    media.window.end()
    ((_, content, _),) = in_vault(filled_vault)
    assert samples_in(content) == said


def test_a_recording_that_was_refused_waits_for_who_comes_back_until_that_person_decides(
    media: Walk, microphones: list[FakeMicrophone], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    begin(media, sounds(media))
    microphones[0].hear(1.0)
    with monkeypatch.context() as patch:
        patch.setattr(EvidenceRoom, "add", full)
        media.window.go(AuditPlace(media.window.desk.vault.audits.list()[0].id))
        media.quiet()
        go(media)
        media.until(lambda: sounds(media)._intake.intake.lacking == 1)
    keeper = media.filler().keeper
    assert keeper.saving.error is not None
    media.click(sounds(media)._intake.leave)
    assert keeper.unsaved() == 0
    assert keeper.saving.error is None


def test_what_is_hidden_meanwhile_plays_no_more_and_leaves_no_picture(
    media: Walk, players: list[FakePlayer], tmp_path: Path
) -> None:
    question = sounds(media)
    question.offer((sound_file(tmp_path / "one.wav"),))
    media.until(question.cards)
    question.cards()[0].opening.click()
    media.until(lambda: players and players[0].content)
    panel = question.panel(PlayerPanel)
    assert panel is not None
    players[0].frame.emit(seen())
    media.window.cover.cover()
    assert players[0].content == b""
    assert panel.view.image.isNull()
    media.window.cover.uncover()
    assert not panel.isVisible()


def test_a_recording_that_comes_behind_the_cover_is_not_played(
    media: Walk, players: list[FakePlayer], tmp_path: Path
) -> None:
    question = sounds(media)
    question.offer((sound_file(tmp_path / "one.wav"),))
    media.until(question.cards)
    question.cards()[0].opening.click()
    media.window.cover.cover()
    media.until(lambda: players)
    assert "play" not in players[0].done
    assert players[0].content == b""
