"""What a form shows: pictures and sounds of labels and choices, in the window and in interviews."""

from __future__ import annotations

import contextlib
import io
import time
from typing import TYPE_CHECKING

import pytest
from form_media_samples import (
    SHOWN,
    bell,
    face,
    interview_form,
    picture,
    playing_form,
    shown_form,
    shown_record,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from interview_walk import CLEAR, CONSENT, GENDER, tiles, went, with_languages
from media_samples import FakePlayer
from PIL import Image
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QWidget
from ui_asking import Asked, ask
from ui_samples import PASSPHRASE

from auditor_app.errors import AuditorError
from auditor_app.ui.destinations import RecordPlace
from auditor_app.ui.interview.block import NoteBlock, Setting
from auditor_app.ui.interview.faces import PLAIN, scale_for
from auditor_app.ui.interview.tiles import TileQuestion
from auditor_app.ui.media import devices
from auditor_app.ui.media.form_files import (
    LARGEST,
    FormFileRequest,
    FoundSound,
    ShownPicture,
    WantPicture,
    WantSound,
    picture_in,
)
from auditor_app.ui.media.form_maps import map_in
from auditor_app.ui.questions.choice_model import ChoiceModel
from auditor_app.ui.questions.choices import ChoiceList, SelectOneCombo
from auditor_app.ui.questions.form_media import LARGE_SIDE, SMALL_SIDE
from auditor_app.ui.questions.image_map import ImageMapQuestion
from auditor_app.ui.questions.rank import RankQuestion
from auditor_app.vault import Vault
from auditor_app.xforms import (
    SVG,
    Choice,
    ChoicesChanged,
    FormSession,
    LabelChanged,
    MediaChanged,
    NodeState,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk
    from watchdog import WatchedApplication

    from auditor_app.ui.questions.base import QuestionWidget


def red(side: int = 60) -> QImage:
    image = QImage(side * 2, side, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


@pytest.fixture
def players(monkeypatch: pytest.MonkeyPatch) -> list[FakePlayer]:
    """Those that were made, in order."""
    made: list[FakePlayer] = []

    def make(parent: object) -> FakePlayer:
        made.append(FakePlayer(parent))
        return made[-1]

    monkeypatch.setattr(devices, "make_player", make)
    return made


class Wishes(list[FormFileRequest]):
    """What a question asks for from now on."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        asked.widget.asked.connect(self.append)


# Labels -----------------------------------------------------------------------------------------


def with_media(qtbot: QtBot, **media: str) -> tuple[Asked, Wishes]:
    asked = ask(qtbot)
    wishes = Wishes(asked)
    asked.widget.apply(MediaChanged("/data/q", media))
    return asked, wishes


def shown(question: QuestionWidget) -> QImage:
    assert question.media is not None
    return question.media.picture.image


def test_a_label_shows_its_picture_and_screen_readers_hear_the_label(qtbot: QtBot) -> None:
    asked, wishes = with_media(qtbot, image="a.png")
    assert wishes == [WantPicture("a.png", SMALL_SIDE)]
    asked.widget.take(ShownPicture("a.png", "", red(), SMALL_SIDE))
    media = asked.widget.media
    assert media is not None
    assert media.picture.isVisible()
    assert media.picture.accessibleName() == "Picture: Q"
    # In its own shape.
    size = media.picture.picture_rect().size()
    assert size.width() / size.height() == pytest.approx(2, rel=0.05)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, None])
def test_a_picture_is_made_larger_by_a_click_or_a_key_and_small_again_by_escape(
    qtbot: QtBot, key: Qt.Key | None
) -> None:
    asked, wishes = with_media(qtbot, **{"image": "a.png", "big-image": "big.png"})
    asked.widget.take(ShownPicture("a.png", "", red(), SMALL_SIDE))
    assert asked.widget.media is not None
    view = asked.widget.media.picture
    before = view.sizeHint()
    view.setFocus()
    if key is None:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(view, key)
    assert wishes[-1] == WantPicture("big.png", LARGE_SIDE)
    asked.widget.take(ShownPicture("big.png", "", red(500), LARGE_SIDE))
    assert view.sizeHint().height() > before.height()

    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isChecked()
    # The large one leaves memory.
    asked.widget.take(ShownPicture("a.png", "", red(), SMALL_SIDE))
    assert view.image.width() == 120


def test_a_picture_that_is_not_there_is_a_sentence_and_the_question_is_answered(
    qtbot: QtBot,
) -> None:
    asked, _ = with_media(qtbot, image="a.png")
    asked.widget.take(ShownPicture("a.png", "It did not come along.", None, SMALL_SIDE))
    media = asked.widget.media
    assert media is not None
    assert media.refusal.text() == "It did not come along."
    assert not media.picture.isVisible()
    qtbot.keyClicks(asked.edit(), "still")
    asked.widget.flush()
    assert asked.said == ["still"]


def test_an_answer_to_an_older_request_is_passed_over(qtbot: QtBot) -> None:
    asked, _ = with_media(qtbot, image="a.png")
    asked.widget.apply(MediaChanged("/data/q", {"image": "b.png"}))
    asked.widget.take(ShownPicture("a.png", "", red(), SMALL_SIDE))
    assert shown(asked.widget).isNull()
    asked.widget.take(ShownPicture("b.png", "", red(), SMALL_SIDE))
    assert not shown(asked.widget).isNull()


def test_another_picture_that_is_not_there_leaves_not_the_one_before(qtbot: QtBot) -> None:
    asked, _ = with_media(qtbot, image="a.png")
    asked.widget.take(ShownPicture("a.png", "", red(), SMALL_SIDE))
    asked.widget.apply(MediaChanged("/data/q", {"image": "b.png"}))
    asked.widget.take(ShownPicture("b.png", "It is gone.", None, SMALL_SIDE))
    media = asked.widget.media
    assert media is not None
    assert shown(asked.widget).isNull()
    assert not media.picture.isVisible()
    assert media.refusal.isVisible()


def test_a_label_in_other_words_is_what_screen_readers_call_its_files(qtbot: QtBot) -> None:
    asked, _ = with_media(qtbot, image="a.png", audio="bell.wav", video="walk.mp4")
    asked.widget.apply(LabelChanged("/data/q", "Frage"))
    media = asked.widget.media
    assert media is not None
    assert media.picture.accessibleName() == "Picture: Frage"
    assert [each.accessibleName() for each in media.playing.buttons] == [
        "Listen: Frage",
        "Watch: Frage",
    ]


def test_a_sound_that_comes_when_its_question_is_not_seen_any_more_is_not_played(
    qtbot: QtBot, players: list[FakePlayer]
) -> None:
    asked, _ = with_media(qtbot, audio="bell.wav")
    media = asked.widget.media
    assert media is not None
    media.playing.buttons[0].click()
    asked.widget.hide()
    asked.widget.take(FoundSound("bell.wav", "", b"RIFF"))
    assert [(player.content, "play" in player.done) for player in players] == [(b"", False)]
    asked.widget.show()
    assert media.playing.panel is not None
    assert not media.playing.panel.isVisible()
    media.playing.buttons[0].click()
    asked.widget.take(FoundSound("bell.wav", "", b"RIFF"))
    assert players[0].done[-1:] == ["play"]


def test_a_sound_that_is_not_offered_any_more_when_it_comes_is_not_played(
    qtbot: QtBot, players: list[FakePlayer]
) -> None:
    asked, _ = with_media(qtbot, audio="bell.wav")
    media = asked.widget.media
    assert media is not None
    media.playing.buttons[0].click()
    asked.widget.apply(MediaChanged("/data/q", {"audio": "other.wav"}))
    asked.widget.take(FoundSound("bell.wav", "", b"RIFF"))
    assert [player for player in players if player.content] == []


def test_a_question_without_pictures_has_no_widget_for_them(qtbot: QtBot) -> None:
    assert ask(qtbot).widget.media is None


def test_a_sound_is_read_when_it_is_played_and_let_go_when_it_is_closed(
    qtbot: QtBot, players: list[FakePlayer]
) -> None:
    asked, wishes = with_media(qtbot, audio="bell.wav", video="walk.mp4")
    media = asked.widget.media
    assert media is not None
    assert wishes == []
    listen, watch = media.playing.buttons
    assert (listen.accessibleName(), watch.accessibleName()) == ("Listen: Q", "Watch: Q")
    qtbot.mouseClick(listen, Qt.MouseButton.LeftButton)
    assert wishes == [WantSound("bell.wav")]
    asked.widget.take(FoundSound("bell.wav", "", b"RIFF"))
    (player,) = players
    assert (player.content, player.done[-2:]) == (b"RIFF", ["load", "play"])

    assert media.playing.panel is not None
    qtbot.keyClick(media.playing.panel, Qt.Key.Key_Escape)
    assert player.content == b""
    assert listen.hasFocus()


def test_a_sound_that_is_not_there_or_cannot_be_played_is_a_sentence(
    qtbot: QtBot, players: list[FakePlayer]
) -> None:
    asked, _ = with_media(qtbot, audio="bell.wav")
    media = asked.widget.media
    assert media is not None
    media.playing.buttons[0].click()
    asked.widget.take(FoundSound("bell.wav", "It is gone."))
    assert media.playing.words.text() == "It is gone."
    media.playing.buttons[0].click()
    asked.widget.take(FoundSound("bell.wav", "", b"noise"))
    players[0].failed.emit()
    assert media.playing.panel is not None
    assert media.playing.panel.words.text() == "This laptop cannot play it."


# Choices ----------------------------------------------------------------------------------------

PICTURED = (
    Choice("exit", "Exit", {"image": "exit.png", "audio": "bell.wav"}),
    Choice("fire", "", {"image": "fire.png", "big-image": "fire_big.png"}),
    Choice("none", "None of them"),
)


def select(qtbot: QtBot, appearance: str, kind: str = "select1") -> tuple[Asked, Wishes]:
    asked = ask(qtbot, kind=kind, choices=PICTURED, appearance=appearance)
    wishes = Wishes(asked)
    asked.widget.apply(ChoicesChanged("/data/q", PICTURED))
    return asked, wishes


@pytest.mark.parametrize("kind", ["select1", "select"])
@pytest.mark.parametrize(
    "appearance", ["", "columns", "columns-pack", "no-buttons", "compact", "quickcompact"]
)
def test_choices_show_their_pictures_and_make_room_for_them(
    qtbot: QtBot, appearance: str, kind: str
) -> None:
    asked, _ = select(qtbot, appearance, kind)
    assert isinstance(asked.widget, ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    side = bar.high * 2
    for name in ("exit.png", "fire.png"):
        asked.widget.take(ShownPicture(name, "", red(), side))
    rows = asked.widget.rows()
    for width in (120, 300, 600):
        assert rows[0].heightForWidth(width) > rows[2].heightForWidth(width)
    shades = {
        rows[0].grab().toImage().pixelColor(x, rows[0].height() // 2).name() for x in range(120)
    }
    assert "#ff0000" in shades
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert asked.said == ["exit"]
    # A picture alone is called by its value.
    assert [row.accessibleName() for row in rows] == ["Exit", "fire", "None of them"]


def test_a_closed_box_shows_pictures_in_its_list_and_of_what_is_chosen(qtbot: QtBot) -> None:
    asked, wishes = select(qtbot, "minimal")
    assert isinstance(asked.widget, SelectOneCombo)
    bar = asked.widget.choice_media
    assert bar is not None
    assert {wish.name for wish in wishes if isinstance(wish, WantPicture)} >= {"exit.png"}
    for name in ("exit.png", "fire.png"):
        asked.widget.take(ShownPicture(name, "", red(), bar.high * 2))
    box = asked.widget.answer_widget()
    assert isinstance(box, QComboBox)
    assert [box.itemIcon(row).isNull() for row in range(4)] == [True, False, False, True]
    closed = box.height()
    box.setCurrentIndex(1)
    assert "#ff0000" in colours(box)
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    assert "#ff0000" in colours(box.view())
    assert box.view().sizeHintForRow(1) > box.view().sizeHintForRow(3)
    box.hidePopup()
    small = bar.high
    bar.larger.click()
    assert {wish.side for wish in wishes[-2:] if isinstance(wish, WantPicture)} == {bar.high * 2}
    for name in ("exit.png", "fire_big.png"):
        asked.widget.take(ShownPicture(name, "", red(), bar.high * 2))
    assert box.view().iconSize().height() == bar.high > small
    assert box.height() == closed
    # Gone, it is its words; a box without pictures has nothing below it.
    asked.widget.take(ShownPicture("exit.png", "It is gone.", None, bar.high * 2))
    assert box.itemIcon(1).isNull()
    assert box.itemText(1) == "Exit"


def test_a_list_that_one_ticks_in_shows_pictures_of_what_was_found(qtbot: QtBot) -> None:
    asked, _ = select(qtbot, "minimal", "select")
    assert isinstance(asked.widget, ChoiceList)
    bar, picker = asked.widget.choice_media, asked.widget._picker
    assert bar is not None
    assert picker is not None
    picker.edit.setText("e")
    plain = picker.list.height()
    for name in ("exit.png", "fire.png"):
        asked.widget.take(ShownPicture(name, "", red(), bar.high * 2))
    assert picker.list.height() == plain
    assert picker.list.sizeHintForRow(0) >= bar.high
    assert "#ff0000" in colours(picker.list)
    picker.edit.setText("None")
    assert "#ff0000" not in colours(picker.list)
    picker.edit.setText("Exit")
    assert "#ff0000" in colours(picker.list)
    qtbot.mouseClick(
        picker.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=picker.list.visualRect(picker.list.model().index(0, 0)).center(),
    )
    assert asked.said == ["exit"]
    small = picker.list.row_height
    bar.larger.click()
    asked.widget.take(ShownPicture("exit.png", "", red(), bar.high * 2))
    assert picker.list.row_height > small


@pytest.mark.parametrize("kind", ["select1", "select"])
def test_of_a_very_long_list_no_picture_is_read(qtbot: QtBot, kind: str) -> None:
    many = tuple(Choice(f"c{n}", f"Choice {n}", {"image": "a.png"}) for n in range(301))
    asked = ask(qtbot, kind=kind, choices=many[:300], appearance="minimal")
    wishes = Wishes(asked)
    asked.widget.apply(ChoicesChanged("/data/q", many))
    assert wishes == []
    asked.widget.apply(ChoicesChanged("/data/q", many[:300]))
    assert {wish.name for wish in wishes if isinstance(wish, WantPicture)} == {"a.png"}


@pytest.mark.parametrize("kind", ["select1", "select"])
def test_the_picture_of_a_choice_does_not_stay_for_another_with_its_value(
    qtbot: QtBot, kind: str
) -> None:
    asked, _ = select(qtbot, "minimal", kind)
    assert isinstance(asked.widget, SelectOneCombo | ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    asked.widget.take(ShownPicture("exit.png", "", red(), bar.high * 2))
    (model,) = asked.widget.findChildren(ChoiceModel)

    def shown(words: str) -> object:
        model.look_for(words)
        row = next(r for r in range(9) if model.index(r).data() == words)
        return model.data(model.index(row), Qt.ItemDataRole.DecorationRole)

    assert shown("Exit") is not None
    asked.widget.apply(ChoicesChanged("/data/q", (Choice("exit", "By the stairs"),)))
    assert shown("By the stairs") is None


def test_what_is_ranked_shows_its_pictures_wherever_it_is_moved(qtbot: QtBot) -> None:
    asked, _ = select(qtbot, "", "rank")
    assert isinstance(asked.widget, RankQuestion)
    bar = asked.widget.choice_media
    assert bar is not None
    order = asked.widget.answer_widget()
    assert isinstance(order, QListWidget)
    before = order.sizeHintForRow(0)
    for name, image in (("exit.png", red()), ("fire.png", red(200))):
        asked.widget.take(ShownPicture(name, "", image, bar.high * 2))
    assert before == order.sizeHintForRow(0) > order.sizeHintForRow(2)
    qtbot.waitUntil(lambda: order.height() >= sum(order.sizeHintForRow(row) for row in range(3)))
    assert "#ff0000" in colours(order, order.visualItemRect(order.item(0)))
    assert "#ff0000" not in colours(order, order.visualItemRect(order.item(2)))
    order.setCurrentRow(0)
    qtbot.keyClick(order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.said[-1].split()[-1] == "exit"
    order.doItemsLayout()
    assert "#ff0000" in colours(order, order.visualItemRect(order.item(2)))
    assert order.sizeHintForRow(2) > order.sizeHintForRow(1) or asked.said[-1].split()[1] == "fire"
    (play,) = bar.playing.buttons
    assert play.accessibleName() == "Listen: Exit"


def colours(widget: QWidget, within: QRect | None = None) -> set[str]:
    image = widget.grab().toImage()
    area = (within or image.rect()).intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right(), 2)
        for y in range(area.top(), area.bottom(), 2)
    }


@pytest.mark.parametrize("appearance", ["likert", "list"])
def test_the_cells_of_a_scale_show_their_pictures(qtbot: QtBot, appearance: str) -> None:
    asked, _ = select(qtbot, appearance)
    bar = asked.widget.choice_media  # type: ignore[attr-defined]  # a row of a table
    before = asked.widget.cells()[0].heightForWidth(150)  # type: ignore[attr-defined]  # likewise
    asked.widget.take(ShownPicture("exit.png", "", red(), bar.high * 2))
    assert before > 60
    cell = asked.widget.cells()[0]  # type: ignore[attr-defined]  # likewise
    image = cell.grab().toImage()
    middle = image.width() // 2
    assert "#ff0000" in {image.pixelColor(middle, y).name() for y in range(image.height())}


def test_all_pictures_of_choices_are_made_larger_at_once_and_their_sounds_can_be_heard(
    qtbot: QtBot, players: list[FakePlayer]
) -> None:
    asked, wishes = select(qtbot, "")
    assert isinstance(asked.widget, ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    small = bar.high
    qtbot.keyClick(bar.larger, Qt.Key.Key_Space)
    assert bar.high > small
    assert wishes[-2:] == [
        WantPicture("exit.png", bar.high * 2),
        WantPicture("fire_big.png", bar.high * 2),
    ]
    asked.widget.take(ShownPicture("exit.png", "", red(), bar.high * 2))
    assert asked.widget.rows()[0].heightForWidth(2000) > bar.high
    play = bar.playing.buttons[0]
    assert (play.text(), play.accessibleName()) == ("Exit", "Listen: Exit")
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    asked.widget.take(FoundSound("bell.wav", "", b"RIFF"))
    assert players[0].content == b"RIFF"
    # Hearing a choice does not choose it.
    assert asked.said == []


def test_a_choice_whose_picture_is_gone_is_its_words(qtbot: QtBot) -> None:
    asked, _ = select(qtbot, "")
    assert isinstance(asked.widget, ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    asked.widget.take(ShownPicture("exit.png", "It is gone.", None, bar.high * 2))
    rows = asked.widget.rows()
    assert rows[0].heightForWidth(400) == rows[2].heightForWidth(400)


def test_a_picture_alone_that_is_gone_is_the_value(qtbot: QtBot) -> None:
    asked, _ = select(qtbot, "")
    assert isinstance(asked.widget, ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    asked.widget.take(ShownPicture("fire.png", "It is gone.", None, bar.high * 2))
    assert asked.widget.rows()[1].text() == "fire"


def test_a_large_picture_of_a_choice_that_is_gone_leaves_the_small_one(qtbot: QtBot) -> None:
    asked, _ = select(qtbot, "")
    assert isinstance(asked.widget, ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    asked.widget.take(ShownPicture("fire.png", "", red(), bar.high * 2))
    bar.larger.click()
    asked.widget.take(ShownPicture("fire_big.png", "It is gone.", None, bar.high * 2))
    fire = asked.widget.rows()[1]
    assert not fire.picture.image.isNull()
    assert fire.picture.high > 0


def test_choices_with_the_same_sound_have_a_button_each_and_none_stays_behind(
    qtbot: QtBot,
) -> None:
    alike = tuple(Choice(value, value, {"audio": "bell.wav"}) for value in ("a", "b"))
    asked = ask(qtbot, kind="select1", choices=alike)
    asked.widget.apply(ChoicesChanged("/data/q", alike))
    assert isinstance(asked.widget, ChoiceList)
    bar = asked.widget.choice_media
    assert bar is not None
    before = list(bar.playing.buttons)
    assert [each.text() for each in before] == ["a", "b"]
    asked.widget.apply(ChoicesChanged("/data/q", (Choice("c", "c", {"audio": "bell.wav"}),)))
    assert [each.isHidden() for each in before] == [True, True]
    assert [each.text() for each in bar.playing.buttons] == ["c"]


def test_the_sounds_of_tiles_are_called_as_the_tiles_are(qtbot: QtBot) -> None:
    def tiled(label: str) -> tuple[Choice, ...]:
        return (Choice("exit", label, {"audio": "bell.wav"}), Choice("none", "None"))

    question = TileQuestion(NodeState("/data/q", "select1", choices=tiled("Exit")))
    qtbot.addWidget(question)
    question.show_choice_media(tiled("Exit"))
    question.show_choice_media(tiled("Ausgang"))
    assert question.choice_media is not None
    (play,) = question.choice_media.playing.buttons
    assert (play.text(), play.accessibleName()) == ("Ausgang", "Listen: Ausgang")


# In the window ----------------------------------------------------------------------------------


@pytest.fixture
def opened(
    open_window: Callable[[Path], Walk],
    filled_vault: Path,
    tmp_path: Path,
    watchdog: WatchedApplication,
) -> tuple[Walk, str]:
    """The window at the audit, with a record of the form that shows things; its id."""
    del watchdog
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        record_id = shown_record(vault, shown_form(tmp_path / "form"))
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    walk.window.resize(1280, 2600)
    walk.window.go(RecordPlace(record_id, ""))
    walk.filler()
    return walk, record_id


def there(walk: Walk, name: str) -> QuestionWidget:
    walk.until(lambda: walk.filler().sheet.question(f"{SHOWN}/{name}") is not None)
    found = walk.filler().sheet.question(f"{SHOWN}/{name}")
    assert found is not None
    return found


def test_pictures_come_out_of_the_vault_in_the_language_that_is_shown(
    opened: tuple[Walk, str],
) -> None:
    walk, _ = opened
    walk.until(lambda: not shown(there(walk, "sign")).isNull())
    english = shown(there(walk, "sign")).copy()
    gone = there(walk, "gone").media
    assert gone is not None
    walk.until(gone.refusal.isVisible)
    assert "did not come with the form" in gone.refusal.text()
    language = walk.window.page.language  # type: ignore[attr-defined]  # of a record
    language.setCurrentIndex(1)
    language.activated.emit(1)
    # The English one may stand there until the other comes.
    walk.until(lambda: shown(there(walk, "sign")) not in (QImage(), english))


def test_a_part_is_chosen_on_the_map_and_stored(opened: tuple[Walk, str]) -> None:
    walk, record_id = opened
    question = there(walk, "hurts")
    assert isinstance(question, ImageMapQuestion)
    walk.until(lambda: question.canvas.parts)
    # Though they came late, Tab goes from the question before to the parts, and on to the next.
    mood = there(walk, "mood")
    walk.until(lambda: mood.choice_media is not None)  # type: ignore[attr-defined]  # of a scale
    mood.choice_media.larger.setFocus()  # type: ignore[attr-defined]  # likewise
    walk.until(question.rows()[0].isVisible)
    stops = [*question.canvas.parts, question.rows()[0]]
    for stop in stops:
        focused = walk.window.focusWidget()
        assert focused is not None
        walk.qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert stop.hasFocus()
    place = question.canvas.middle_of("chest")
    walk.qtbot.mouseClick(question.canvas, Qt.MouseButton.LeftButton, pos=place)
    walk.quiet()
    walk.until(
        lambda: walk.window.desk.vault.records.values(record_id)[f"{SHOWN}/hurts"] == "chest"
    )
    broken = there(walk, "broken")
    assert isinstance(broken, ImageMapQuestion)
    walk.until(broken.sentence.isVisible)
    assert len(broken.rows()) == 6


def test_the_whole_form_on_one_sheet_shows_the_same(opened: tuple[Walk, str]) -> None:
    walk, _ = opened
    walk.filler().show_whole(whole=True)
    walk.until(lambda: not shown(there(walk, "sign")).isNull())


def test_a_sound_is_played_from_the_vault(
    opened: tuple[Walk, str], players: list[FakePlayer]
) -> None:
    walk, _ = opened
    media = there(walk, "sign").media
    assert media is not None
    walk.click(media.playing.buttons[0])
    walk.until(lambda: players and players[0].content == bell())


def test_what_has_autoplay_begins_when_one_goes_on_to_it_and_the_answer_keeps_the_focus(
    open_window: Callable[[Path], Walk],
    filled_vault: Path,
    tmp_path: Path,
    players: list[FakePlayer],
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        record_id = shown_record(vault, playing_form(tmp_path / "form"))
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    walk.window.go(RecordPlace(record_id, ""))
    filler = walk.filler()
    filler.go_on()
    assert filler.here.refs == ("/data/heard",)
    walk.until(lambda: players and players[0].done[-1:] == ["play"])
    focus = QApplication.focusWidget()
    assert focus is not None
    media = filler.sheet.question("/data/heard").media
    assert media is not None
    assert not media.isAncestorOf(focus)
    # Going on ends it, going back to it begins nothing, nor does a page of which two would.
    filler.go_on()
    walk.until(lambda: players[0].content == b"")
    assert filler.here.refs == ("/data/after",)
    filler.go_back()
    walk.quiet()
    filler.go_on()
    filler.go_on()
    walk.quiet()
    assert len(filler.here.refs) > 1
    assert [player.done.count("play") for player in players] == [1]
    # On one sheet everything is there at once.
    filler.show_whole(whole=True)
    walk.until(lambda: filler.sheet.is_whole)
    filler.jump("/data/first")
    filler.go_on()
    walk.quiet()
    assert [player.done.count("play") for player in players] == [1]


def test_in_an_interview_the_persons_sound_begins_by_itself_where_the_form_says_so(
    open_window: Callable[[Path], Walk],
    filled_vault: Path,
    tmp_path: Path,
    players: list[FakePlayer],
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        record_id = shown_record(vault, interview_form(tmp_path / "form", autoplay=True))
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    walk.window.go(RecordPlace(record_id, CLEAR))
    keeper = walk.filler().keeper
    keeper.answer(CLEAR, "yes")
    keeper.answer(CONSENT, "agree")
    walk.quiet()
    went(walk, record_id, GENDER)
    talk = with_languages(walk, "bn", "en")
    walk.quiet()
    assert players == []
    talk.go_back()
    talk.go_on()
    assert GENDER in talk.here.refs
    walk.until(lambda: players and players[0].done[-1:] == ["play"])
    assert players[0].content == bell()
    focus = QApplication.focusWidget()
    assert focus in tiles(talk, GENDER).tiles()
    # Behind the clock nothing plays on.
    walk.window.cover.cover()
    assert players[0].content == b""


def test_a_damaged_picture_of_the_vault_is_a_sentence(
    open_window: Callable[[Path], Walk], filled_vault: Path, tmp_path: Path
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        record_id = shown_record(vault, shown_form(tmp_path / "form"))
        vault._store.execute("UPDATE form_media SET content = x'00'")
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    walk.window.go(RecordPlace(record_id, ""))
    media = there(walk, "sign").media
    assert media is not None
    walk.until(media.refusal.isVisible)
    assert "not the one that was kept" in media.refusal.text()


def test_in_an_interview_the_person_sees_and_hears_what_is_in_the_persons_language(
    open_window: Callable[[Path], Walk],
    filled_vault: Path,
    tmp_path: Path,
    watchdog: WatchedApplication,
    players: list[FakePlayer],
) -> None:
    del watchdog
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        record_id = shown_record(vault, interview_form(tmp_path / "form"))
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    walk.window.go(RecordPlace(record_id, CLEAR))
    keeper = walk.filler().keeper
    keeper.answer(CLEAR, "yes")
    keeper.answer(CONSENT, "agree")
    walk.quiet()
    went(walk, record_id, GENDER)
    talk = with_languages(walk, "bn", "en")
    walk.until(lambda: talk.sheet.question(GENDER) is not None)
    question = tiles(talk, GENDER)
    walk.until(lambda: not shown(question).isNull())
    # The Bengali text has pictures of its own.
    theirs = picture_in(picture("#1c6638", "KHURUJ"), "image/png", SMALL_SIDE)
    assert shown(question) == theirs
    first = question.tiles()[0]
    walk.until(lambda: not first.picture.image.isNull())
    assert first.picture.image == picture_in(face(-24).encode(), SVG, first.picture.high * 2)
    assert question.media is not None
    walk.click(question.media.playing.buttons[0])
    walk.until(lambda: players and players[0].content == bell())
    walk.qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    walk.quiet()
    assert question.value == "woman"


@pytest.mark.parametrize(("told", "file"), [(True, "exit_ar.png"), (False, "exit.png")])
def test_a_note_in_an_interview_shows_its_picture_to_whom_it_is_for(
    qtbot: QtBot, tmp_path: Path, *, told: bool, file: str
) -> None:
    session = FormSession(shown_form(tmp_path / "form"))
    note = NoteBlock(f"{SHOWN}/sign", told=told)
    wanted: list[FormFileRequest] = []
    note.asked.connect(wanted.append)
    qtbot.addWidget(note)
    note.show()
    scale = scale_for(QSize(1280, 800), 1.0)
    note.show_words(session, Setting("العربية (ar)", (PLAIN, PLAIN), scale, 1200))
    assert wanted == [WantPicture(file, SMALL_SIDE)]
    note.take(ShownPicture(file, "", red(), SMALL_SIDE))
    assert note.media is not None
    assert not note.media.picture.image.isNull()


# Hostile content --------------------------------------------------------------------------------


def encoded(kind: str) -> bytes:
    content = io.BytesIO()
    Image.effect_noise((40, 30), 90).convert("RGB").save(content, kind)
    return content.getvalue()


CONTENT = {
    "image/png": encoded("PNG"),
    "image/jpeg": encoded("JPEG"),
    "image/gif": encoded("GIF"),
    "image/webp": encoded("WEBP"),
    SVG: face(12).encode(),
}


@pytest.mark.parametrize("kind", CONTENT)
def test_every_kind_of_picture_is_shown_within_its_bounds(kind: str) -> None:
    image = picture_in(CONTENT[kind], kind, 20)
    assert max(image.width(), image.height()) == 20
    whole = picture_in(CONTENT[kind], kind, 10**9)
    assert max(whole.width(), whole.height()) <= LARGEST


def test_a_drawing_that_calls_itself_a_picture_is_not_drawn() -> None:
    assert picture_in(face(12).encode(), "image/png", 20).isNull()
    # Nor is one kind of picture read as another.
    assert picture_in(CONTENT["image/jpeg"], "image/png", 20).isNull()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_picture_is_shown_or_not_and_never_an_error(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(CONTENT)))
    content = bytearray(CONTENT[kind])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(1, len(content))) :]
    with contextlib.suppress(AuditorError):
        image = picture_in(bytes(content), kind, 64)
        assert image.isNull() or max(image.width(), image.height()) <= 64


NUMBERS = ("0", "-1", "1e9", "-1e38", "1e400", "nan", "1e-30", "0.0000001")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(NUMBERS), min_size=8, max_size=8),
    st.sampled_from(["path", "circle", "text", "rect", "use"]),
)
def test_a_drawing_of_any_size_and_place_is_drawn_at_once(numbers: list[str], shape: str) -> None:
    a, b, c, d, e, f, g, h = numbers
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{a} {b} {c} {d}" width="{e}">'
        f'<g transform="scale({f}) rotate({g})" stroke-dasharray="{h} {a}" stroke="red">'
        f'<{shape} id="a" d="M{a} {b}L{c} {d}A{e} {f} 0 1 1 {g} {h}" r="{a}" x="{b}" width="{c}"'
        f' height="{d}" font-size="{e}" stroke-width="{f}" href="#a0">{a}</{shape}></g></svg>'
    )
    before = time.thread_time()
    with contextlib.suppress(AuditorError):
        map_in(drawing.encode(), "x", ("a",))
    assert time.thread_time() - before < 10
