"""What is seen in interview mode: nothing of others, every letter, at every size of window."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from findings_walk import texts
from interview_walk import (
    AGE,
    CLEAR,
    CONSENT,
    GENDER,
    HURT,
    NATIONALITY,
    SHIFT,
    STARTED,
    WISH,
    WORSE,
    accessible,
    at_page,
    conversation,
    entered,
    interview_record,
    key,
    tiles,
    with_languages,
)
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontInfo,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from ui_samples import PASSPHRASE, fill

from auditor_app.audit import start_record
from auditor_app.errors import StorageFullError
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.interview import faces
from auditor_app.ui.interview.faces import Scale, face_of, scale_for
from auditor_app.ui.interview.languages import LanguageChoice, Pair
from auditor_app.ui.interview.tile import ManyTile, Tile
from auditor_app.ui.interview.words import Words
from auditor_app.ui.markdown import plain
from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.ui.theme import TypeSizes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

    from auditor_app.ui.interview.interview import Interview
    from auditor_app.xforms import FormDefinition, Language


FORMS = ("worker_interview", "group_interview")
WORKERS = shipped_protocol("ilo_forced_labour").form("worker_interview").definition
SIZES = [QSize(1024, 640), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)]
MAY_ASK = "/data/interview/before_hard/may_ask"
STEPS = (CLEAR, MAY_ASK, CONSENT, GENDER, AGE, NATIONALITY, STARTED, WORSE, HURT, WISH)


def said(form: FormDefinition, language: Language) -> Iterator[str]:
    """Every text of the form in one language, values left out."""
    for entry in form.model.itext[language.name].values():
        for text in entry.forms.values():
            yield "".join(part for part in text.parts if isinstance(part, str))


def missing(layout: QTextLayout) -> bool:
    """Whether a glyph of what is laid out is in no typeface: a box stands in its place."""
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


@pytest.mark.parametrize("language", WORKERS.languages, ids=lambda each: each.tag)
@pytest.mark.parametrize("size", [Scale(0.84), Scale(2.0)], ids=["small", "large"])
def test_no_letter_of_any_language_is_missing(
    qtbot: QtBot, language: Language, size: Scale
) -> None:
    protocol = shipped_protocol("ilo_forced_labour")
    words = Words(bold=True)
    qtbot.addWidget(words)
    words.resize(600, 100)
    face = face_of(language)
    for name in FORMS:
        for text in sorted(set(said(protocol.form(name).definition, language))):
            words.show_text(text, face, size.choice)
            block = words.document().begin()
            while block.isValid():
                assert not missing(block.layout()), text
                block = block.next()


@pytest.mark.parametrize("language", WORKERS.languages, ids=lambda each: each.tag)
@pytest.mark.parametrize("bold", [False, True])
def test_no_letter_is_cut_off_above_or_below(qtbot: QtBot, language: Language, bold: bool) -> None:
    words = Words(bold=bold)
    qtbot.addWidget(words)
    words.resize(560, 100)
    face = face_of(language)
    texts_ = sorted(set(said(WORKERS, language)), key=len)[-40:]
    for text in texts_:
        words.show_text(text, face, 30)
        words.resize(560, words.heightForWidth(560))
        assert ink(words, QRect(0, 0, 560, words.height())) == ink(
            words, QRect(0, -80, 560, words.height() + 160)
        ), text


def ink(words: Words, window: QRect) -> int:
    """How many pixels of the words' own drawing are not blank within `window`."""
    image = QImage(window.size(), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(-window.topLeft())
    words.draw(painter)
    painter.end()
    return sum(1 for byte in bytes(image.constBits()) if byte < 128)


@pytest.mark.parametrize("tag", ["my", "km", "th", "en"])
def test_lines_end_between_words_where_they_can(qtbot: QtBot, tag: str) -> None:
    (language,) = (each for each in WORKERS.languages if each.tag == tag)
    words = Words()
    qtbot.addWidget(words)
    words.resize(900, 100)
    for text in sorted(set(said(WORKERS, language)), key=len)[-20:]:
        words.show_text(text, face_of(language), 24)
        shown = words.document().toPlainText()
        layout = words.document().begin().layout()
        ends = [layout.lineAt(n).textStart() for n in range(1, layout.lineCount())]
        breaks = [shown[end - 1] for end in ends if end < len(layout.text())]
        pieces = [piece for piece in shown.split() if len(piece) > 60]
        if tag != "th" and not pieces:
            assert all(sign in " -/\u2028" for sign in breaks), text


def test_a_word_wider_than_its_room_is_broken_and_not_cut(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.resize(200, 100)
    words.show_text("a" * 200, face_of(WORKERS.languages[0]), 24)
    layout = words.document().begin().layout()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    assert all(line.naturalTextWidth() <= 200 for line in lines)
    assert words.heightForWidth(200) >= 24 * len(lines)


def test_what_is_chosen_by_key_is_brought_into_sight(filled: Walk) -> None:
    talk = entered(filled, MAY_ASK, theirs="my")
    filled.window.resize(1024, 640)
    talk.begin(MAY_ASK)
    # What is read first is seen first.
    assert talk.sheet.verticalScrollBar().value() == 0
    key(filled, Qt.Key.Key_3)
    tile = tiles(talk, MAY_ASK).tiles()[2]
    filled.until(lambda: tile.visibleRegion().boundingRect() == tile.rect())


def test_each_language_keeps_its_own_direction(filled: Walk) -> None:
    talk = entered(filled, HURT, theirs="ur", own="es")
    block = next(each for each in talk.sheet.blocks() if each.ref == HURT)
    theirs, own = block.texts.theirs, block.texts.own
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert (theirs.face.direction, own.face.direction) == (right, left)
    assert theirs.document().begin().blockFormat().layoutDirection() is right
    assert own.document().begin().blockFormat().layoutDirection() is left
    # The right-to-left words stand at the right of their own half.
    assert lies(theirs) == "right"
    assert lies(own) == "left"
    assert theirs.mapTo(talk, QPoint()).x() < own.mapTo(talk, QPoint()).x()


def test_the_window_is_mirrored_where_the_interviewer_reads_from_the_right(filled: Walk) -> None:
    talk = entered(filled, HURT, theirs="en", own="ar")
    block = next(each for each in talk.sheet.blocks() if each.ref == HURT)
    theirs, own = block.texts.theirs, block.texts.own
    filled.until(lambda: theirs.mapTo(talk, QPoint()).x() > own.mapTo(talk, QPoint()).x())
    assert lies(theirs) == "left"
    assert lies(own) == "right"
    assert talk.footer.next.mapTo(talk, QPoint()).x() < talk.footer.back.mapTo(talk, QPoint()).x()


def lies(words: Words) -> str:
    """At which side of its room the first line begins."""
    line = words.document().begin().layout().lineAt(0)
    before = line.naturalTextRect().left()
    after = words.width() - line.naturalTextRect().right()
    return "left" if before < after else "right"


@pytest.mark.parametrize("size", SIZES, ids=lambda each: f"{each.width()}x{each.height()}")
@pytest.mark.parametrize("pair", [("my", "en"), ("ur", "es")], ids="-".join)
def test_every_size_of_window_shows_all_of_it(
    filled: Walk, size: QSize, pair: tuple[str, str]
) -> None:
    talk = entered(filled, GENDER, *pair)
    filled.window.resize(size)
    filled.until(lambda: filled.window.size() == size)
    for ref in STEPS:
        talk.begin(ref)
        filled.until(lambda: fits(talk, size))


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda each: f"{each.width()}x{each.height()}")
def test_type_of_twice_the_size_still_shows_all_of_it(
    filled: Walk, size: QSize, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "SIZES", TypeSizes(body=2 * TypeSizes().body))
    talk = entered(filled, GENDER, "my", "es")
    filled.window.resize(size)
    filled.until(lambda: filled.window.size() == size)
    assert talk.sheet.blocks()[0].texts.theirs.document().defaultFont().pixelSize() >= 48
    for ref in STEPS:
        talk.begin(ref)
        filled.until(lambda: fits(talk, size))


def fits(talk: Interview, size: QSize) -> bool:
    """Nothing is pushed out at the sides, nothing lies on anything, and the bars are in sight."""
    areas = talk.findChildren(QScrollArea)
    sideways = [area.horizontalScrollBar().maximum() for area in areas if area.isVisible()]
    controls: list[QAbstractButton] = [talk.footer.back, talk.footer.stop, talk.footer.next]
    in_sight = all(control.visibleRegion().boundingRect() == control.rect() for control in controls)
    blocks = [block.geometry() for block in talk.sheet.blocks()]
    apart = all(a.bottom() < b.top() for a, b in pairwise(blocks))
    narrow = talk.window().width() <= size.width()
    words = [each for each in talk.sheet.findChildren(Words) if each.isVisible()]
    whole = all(each.height() >= each.heightForWidth(each.width()) for each in words)
    tiled = talk.sheet.findChildren(Tile) + talk.sheet.findChildren(ManyTile)
    large = all(each.height() >= each.least for each in tiled)
    return not any(sideways) and in_sight and apart and narrow and whole and large


def test_type_grows_with_the_window_and_with_the_person_s_wish(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    first = talk.sheet.blocks()[0].texts.theirs
    before = first.document().defaultFont().pixelSize()
    key(filled, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert first.document().defaultFont().pixelSize() > before
    key(filled, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert first.document().defaultFont().pixelSize() == before
    assert scale_for(QSize(3840, 2160)).question >= 2 * scale_for(QSize(1280, 800)).question - 1
    assert scale_for(QSize(1024, 640)).choice >= 18


def test_two_languages_stand_one_below_the_other_where_there_is_no_room_beside(
    filled: Walk,
) -> None:
    talk = entered(filled, HURT, theirs="my")
    block = next(each for each in talk.sheet.blocks() if each.ref == HURT)
    theirs, own = block.texts.theirs, block.texts.own
    assert theirs.geometry().top() == own.geometry().top() == 0
    filled.window.setMinimumSize(400, 400)
    filled.window.resize(760, 900)
    filled.until(lambda: own.geometry().top() >= theirs.geometry().bottom())
    filled.until(lambda: fits(talk, QSize(760, 900)))


def others(walk: Walk) -> list[str]:
    """Words that belong to somebody else, or to what the audit found out."""
    vault = walk.window.desk.vault
    audit = vault.audits.list()[0]
    second = start_record(vault, audit.id, "worker_interview")
    fill(vault, second.id, {"/data/setting/pseudonym": "W-77"})
    record = interview_record(walk)
    found = [audit.title, "W-77", record.title, "Al-Mithal"]
    return [*found, "Indicated", "Potential", "Audits", "Outbox", "Findings", "Indicators"]


def test_a_screen_reader_finds_nothing_of_others(filled: Walk) -> None:
    words = others(filled)
    walk = filled
    walk.window.desk.troubled.emit(StorageFullError("Al-Mithal has no room.", "W-77 waits."))
    talk = entered(walk, GENDER)
    walk.window.desk.noticed.emit("W-77 was delivered.")
    walk.window.desk.troubled.emit(StorageFullError("Al-Mithal has no room.", "W-77 waits."))
    page = at_page(walk)
    for state in (talk.stop, talk.go_back, talk.pause, talk.resume, page.bar.languages.click):
        state()
        read = [heard(each) for each in accessible(walk) if not each.state().invisible]
        for word in words:
            assert not [each for each in read if word in each], word
    assert walk.window.windowTitle() == "Notes"
    assert QGuiApplication.applicationDisplayName() == "Notes"
    # Not even where it is hidden, but for the names of the rooms.
    everything = " ".join(heard(each) for each in accessible(walk))
    for word in ("Al-Mithal", "W-77", interview_record(walk).title):
        assert word not in everything


def heard(each: object) -> str:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    return " ".join(each.text(kind) for kind in kinds)  # type: ignore[attr-defined]


def test_nothing_leads_elsewhere(filled: Walk) -> None:
    entered(filled, GENDER)
    window = filled.window
    assert window.rail.isHidden()
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        key(filled, pressed, Qt.KeyboardModifier.AltModifier)
    for pressed in (Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_Comma):
        key(filled, pressed, Qt.KeyboardModifier.ControlModifier)
    for pressed in (Qt.Key.Key_F1, Qt.Key.Key_F3, Qt.Key.Key_F8):
        key(filled, pressed)
    assert at_page(filled) is window.page
    allowed = {"Hide", "Pause", "Leave this mode", "&Back", "Stop and refer", "&Next", ""}
    named = {
        each.text()
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.property("look") is not None
    }
    assert {name for name in named if "·" not in name} <= allowed


def test_what_went_wrong_elsewhere_waits_until_one_is_alone(filled: Walk) -> None:
    entered(filled, GENDER)
    page = at_page(filled)
    filled.window.desk.troubled.emit(StorageFullError("Al-Mithal has no room.", "Free some."))
    assert "Al-Mithal" not in texts(filled)
    assert page.bar.trouble.isVisible()
    key(filled, Qt.Key.Key_I, SHIFT)
    filled.filler()
    assert "Al-Mithal has no room." in texts(filled)
    assert filled.window.rail.isVisible()
    assert filled.window.windowTitle() == "Auditor"


def test_after_a_lock_the_gate_is_called_as_ever_and_the_mode_comes_back_alone(
    filled: Walk,
) -> None:
    entered(filled, GENDER)
    filled.lock()
    assert filled.window.windowTitle() == "Auditor"
    filled.qtbot.keyClicks(filled.window.gate().secret, PASSPHRASE)  # type: ignore[union-attr]
    key(filled, Qt.Key.Key_Return)
    conversation(filled)
    assert filled.window.rail.isHidden()
    assert filled.window.windowTitle() == "Notes"


def test_progress_counts_nothing_aloud(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    part = talk.footer.part.text()
    assert part == "About you"
    shown = [each.text() for each in talk.footer.findChildren(QLabel) if each.isVisible()]
    assert not any(sign.isdigit() for text in shown for sign in text)
    assert not talk.footer.way.isTextVisible()


def test_long_german_words_push_nothing_out(filled: Walk, qapp: QApplication) -> None:
    del qapp
    talk = entered(filled, GENDER)
    page = at_page(filled)
    filled.window.resize(1024, 640)
    for press, words in (
        (page.bar.hide_all, "Alles ausblenden"),
        (page.bar.languages, "Bahasa Indonesia · Bahasa Melayu"),
        (page.bar.pause, "Unterbrechung"),
        (page.bar.leave, "Gesprächsansicht verlassen"),
        (talk.footer.stop, "Anhalten und weiterverweisen"),
        (talk.footer.back, "&Zurückblättern"),
        (talk.footer.next, "&Weiterblättern"),
    ):
        press.setText(words)
        press.setAccessibleName(words)
    page.bar.fit()
    talk.footer.part.setText("Arbeitsunfähigkeitsbescheinigungen und Unterkunft")
    filled.until(lambda: fits(talk, QSize(1024, 640)))
    bars: list[QWidget] = [page.bar.hide_all, page.bar.languages, page.bar.pause, page.bar.leave]
    for press in bars:
        assert press.visibleRegion().boundingRect() == press.rect()
        filled.until(lambda press=press: press.width() >= press.sizeHint().width())
        assert plain(press.accessibleName() or press.text())  # type: ignore[attr-defined]


def test_the_names_of_languages_grow_with_the_type(qtbot: QtBot) -> None:
    first = WORKERS.languages[0].name
    sizes = []
    try:
        for percent in (100, 200):
            wardrobe().put_on(Dress("light", percent))
            choice = LanguageChoice(WORKERS, Pair(first, first))
            qtbot.addWidget(choice)
            tile = choice.tiles[first]
            tile.ensurePolished()
            sizes.append((QFontInfo(tile.font()).pixelSize(), tile.minimumSizeHint().height()))
    finally:
        wardrobe().put_on(Dress("light"))
    (small, low), (large, high) = sizes
    assert large == 2 * small
    assert high > 1.5 * low


def test_the_choice_of_languages_names_each_as_its_speakers_do(filled: Walk) -> None:
    entered(filled, GENDER)
    page = at_page(filled)
    filled.click(page.bar.languages)
    choice = page.choice
    assert choice is not None
    names = [tile.text() for tile in choice.tiles.values()]
    assert names == [each.name.partition(" (")[0] for each in WORKERS.languages]
    assert "اردو" in names
    for tag in ("en", "ur"):
        (name,) = [each.name for each in WORKERS.languages if each.tag == tag]
        assert ("draft" in choice.tiles[name].accessibleName()) is (tag == "ur")
    with_languages(filled, "ur", "es")
