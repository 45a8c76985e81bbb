"""Contrast as WCAG 2.2 AA asks for it: 4.5 for text, 3 for edges and marks; other dresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from ui_asking import ask

from auditor_app.shipped import icons_folder
from auditor_app.ui import theme as theme_module
from auditor_app.ui.controls import StateLabel, StateWords, button, icon_label, label
from auditor_app.ui.icons import icon, pixmap
from auditor_app.ui.pages.page import PageHeader
from auditor_app.ui.photos.toolbar import PhotoBar
from auditor_app.ui.questions.choice_rows import CheckRow, RadioRow
from auditor_app.ui.redressing import Dress, system_tones, wardrobe
from auditor_app.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    THEMES,
    TONES,
    Tones,
    TypeSizes,
    style_sheet,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MOMENT = "2026-11-23T14:30:00.000+00:00"
TEXT_ON_GROUND = [
    ("ink", "surface"),
    ("ink", "ground"),
    ("ink", "accent_soft"),
    ("ink", "warning_soft"),
    ("ink", "bad_soft"),
    ("muted", "surface"),
    ("muted", "ground"),
    ("muted", "warning_soft"),
    ("accent", "surface"),
    ("accent", "ground"),
    ("accent", "accent_soft"),
    ("accent_deep", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_deep"),
    ("good", "good_soft"),
    ("good", "surface"),
    ("warning", "warning_soft"),
    ("warning", "surface"),
    ("warning_soft", "warning"),
    ("bad", "bad_soft"),
    ("bad", "surface"),
    ("bad", "ground"),
    ("rail_text", "rail"),
    ("on_rail", "rail_here"),
    ("surface", "ink"),
]
MARKS = [
    ("edge", "surface"),
    ("edge", "ground"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("accent", "line"),
    ("rail_text", "rail_here"),
    ("bad", "surface"),
    ("bad", "bad_soft"),
    ("warning", "warning_soft"),
    ("good", "good_soft"),
]
THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def luminance(tone: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(tone[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEME
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_readable_on_its_ground(theme: Tones, text: str, ground: str) -> None:
    wanted = 7 if theme is CONTRAST else 4.5
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= wanted


@THEME
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_edges_and_marks_stand_out_from_their_ground(theme: Tones, mark: str, ground: str) -> None:
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= 3


@THEME
def test_every_rule_that_names_text_and_ground_names_a_readable_pair(theme: Tones) -> None:
    """The pairs of the style sheet itself, so that one that is added is looked at too."""
    pairs = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme, TypeSizes())):
        found = dict(re.findall(r"(?<![-\w])(color|background): (#[0-9A-Fa-f]{6});", body))
        if len(found) == 2 and ":disabled" not in selector:
            pairs += 1
            assert contrast(found["color"], found["background"]) >= 4.5, selector.strip()
    assert pairs > 10


def test_no_rule_asks_for_a_property_that_qt_has_by_itself() -> None:
    """Qt would keep its own (`size` is in pixels), and the rule would never hold."""
    asked = set(re.findall(r"\[(\w+)=", style_sheet(LIGHT, TypeSizes())))
    own = QWidget.staticMetaObject
    assert "look" in asked
    assert [name for name in asked if own.indexOfProperty(name) >= 0] == []


@THEME
def test_a_state_is_readable_in_every_theme(theme: Tones) -> None:
    """Every pair of tones that somewhere in the window makes a state."""
    found = set[tuple[str, str]]()
    for file in Path(theme_module.__file__).parent.rglob("*.py"):
        found |= set(re.findall(r"TONES\.(\w+), TONES\.(\w+_soft)", file.read_text("utf-8")))
    assert len(found) >= 4
    for tone, soft in found:
        assert contrast(getattr(theme, tone), getattr(theme, soft)) >= 4.5, (tone, soft)


@THEME
def test_the_focus_is_seen_against_what_is_there_without_it(theme: Tones) -> None:
    assert contrast(theme.accent, theme.surface) >= 3
    assert contrast(theme.accent_soft, theme.accent) >= 3
    assert contrast(theme.rail_text, theme.rail) >= 3
    assert contrast(theme.bad, theme.bad_soft) >= 3


def test_every_icon_can_be_drawn_in_any_colour(qapp: object) -> None:
    names = [file.stem for file in icons_folder().glob("*.svg")]
    assert len(names) > 30
    for name in names:
        picture = icon(name, "#123456").pixmap(24, 24, QIcon.Mode.Normal).toImage()
        pixels = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 100
        ]
        assert pixels, name
        # Half-covered pixels are a little off, through rounding.
        assert all(abs(pixel.blue() - 0x56) < 4 and pixel.red() < 0x18 for pixel in pixels), name


def test_icons_are_drawn_for_the_screens_there_are_and_anew_when_their_scale_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wardrobe().watch_screens()
    press = button("Go", "", "help")
    qtbot.addWidget(press)

    def drawn() -> tuple[int, int, int]:
        alone, on_button = pixmap("help", TONES.ink, 22), press.icon()
        at = (on_button.pixmap(QSize(20, 20), ratio).width() for ratio in (1, 1.5))
        return (alone.width(), *at)

    assert drawn() == (22, 20, 20)
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [Screen(1.0), Screen(1.5)])
    QGuiApplication.primaryScreen().logicalDotsPerInchChanged.emit(144.0)
    assert drawn() == (33, 20, 30)
    monkeypatch.setattr(QGuiApplication, "screens", list)
    QGuiApplication.primaryScreen().logicalDotsPerInchChanged.emit(96.0)
    other = button("Go", "", "help")  # made while no screen is there
    qtbot.addWidget(other)
    assert drawn() == (22, 20, 30)
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [Screen(1.0), Screen(1.5)])
    QGuiApplication.primaryScreen().logicalDotsPerInchChanged.emit(144.0)
    assert other.icon().pixmap(QSize(20, 20), 1.5).width() == 30


@dataclass
class Screen:
    """One that only has a scale."""

    ratio: float

    def devicePixelRatio(self) -> float:  # noqa: N802 - Qt's name
        return self.ratio


def test_the_arrow_back_points_the_way_one_reads(qtbot: QtBot) -> None:
    header = PageHeader()
    qtbot.addWidget(header)

    def arrow() -> QImage:
        return header.back.icon().pixmap(20, 20).toImage()

    forward = arrow()
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert arrow() != forward
    header.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert arrow() == forward


def test_a_picture_alone_shows_that_its_button_is_disabled(qapp: object) -> None:
    def strongest(press: QPushButton, mode: QIcon.Mode) -> QColor:
        picture = press.icon().pixmap(QSize(20, 20), 2.0, mode).toImage()
        pixels = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
        ]
        return max(pixels, key=QColor.alpha)

    undo = button("", "plain", "undo")
    assert strongest(undo, QIcon.Mode.Disabled).name() == TONES.edge.lower()
    assert strongest(undo, QIcon.Mode.Normal).name() == TONES.accent.lower()


def test_what_points_along_the_line_points_the_other_way_in_a_window_read_from_the_right(
    qapp: QApplication,
) -> None:
    def drawn(name: str) -> tuple[QImage, QImage]:
        button = icon(name, "#000000").pixmap(20, 20).toImage()
        return button, pixmap(name, "#000000").toImage()

    before = {name: drawn(name) for name in ("next", "back", "lock")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: drawn(name) for name in before}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    flipped = tuple(each.flipped(Qt.Orientation.Horizontal) for each in before["next"])
    assert after["next"] == flipped
    assert after["back"] != before["back"]
    assert after["lock"] == before["lock"]


@pytest.mark.parametrize("width", [1168, 700])
def test_actions_that_find_no_room_beside_a_title_stand_whole_below_it(
    qtbot: QtBot, qapp: QApplication, width: int
) -> None:
    header = PageHeader()
    header.title.setText("Riverside Weaving, second visit")
    pressed = [button(words, "", "list") for words in ("Arbeitsbedingungen", "Findings", "Photos")]
    for each in pressed:
        header.controls.addWidget(each)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(header)
    layout.addStretch(1)
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()

    def whole() -> bool:
        return all(each.width() >= each.sizeHint().width() for each in pressed)

    qtbot.waitUntil(whole)
    assert all(each.y() < header.title.geometry().bottom() for each in pressed)
    for each in pressed:
        each.setMinimumWidth(500)
    qtbot.waitUntil(lambda: whole() and pressed[0].y() > header.title.geometry().bottom())
    assert len({each.y() for each in pressed}) > 1


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_way_back_begins_where_the_title_begins(qtbot: QtBot, mirrored: bool) -> None:
    header = PageHeader()
    if mirrored:
        header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.show_title("Findings")
    header.show_back("Riverside Weaving")
    qtbot.addWidget(header)
    header.resize(900, header.sizeHint().height())
    header.show()
    qtbot.waitExposed(header)
    image = header.grab(header.back.geometry()).toImage()
    ground = image.pixelColor(0, 0)
    columns = range(image.width())
    inked = [x for x in columns if any(image.pixelColor(x, y) != ground for y in range(4, 20))]
    indent = image.width() - 1 - inked[-1] if mirrored else inked[0]
    assert 0 <= indent <= 12


def test_a_long_way_back_sends_the_actions_below_rather_than_in_pieces(qtbot: QtBot) -> None:
    header = PageHeader()
    header.show_title("W-01")
    header.show_back("Riverside Weaving, second visit")
    pressed = [button(words, "", "list") for words in ("Interview mode", "Draft translation")]
    for each in pressed:
        header.controls.addWidget(each)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(header)
    layout.addStretch(1)
    qtbot.addWidget(page)
    # Room for the title beside them, but not for the way back.
    page.resize(header.controls.sizeHint().width() + 240, 600)
    page.show()
    qtbot.waitUntil(lambda: pressed[0].y() > header.title.geometry().bottom())
    assert len({each.y() for each in pressed}) == 1


def test_the_picture_of_a_primary_button_is_seen_with_the_focus_too(qtbot: QtBot) -> None:
    page = QWidget()
    press, other = button("Next", "primary", "next"), button("Back")
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(press)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for focused, tone in ((other, TONES.on_accent), (press, TONES.accent_deep)):
        focused.setFocus()
        drawn = press.grab(press.rect().adjusted(6, 6, -press.width() // 2, -6)).toImage()
        assert as_named(tone) in colours(drawn)


def test_an_icon_for_a_layout_right_to_left_is_mirrored(qapp: object) -> None:
    forward = icon("next", "#000000").pixmap(20, 20).toImage()
    mirrored = icon("next", "#000000", mirrored=True).pixmap(20, 20).toImage()
    assert forward != mirrored
    assert forward.flipped() != forward


@pytest.fixture
def _dressed_again(qapp: object) -> Iterator[None]:
    yield
    wardrobe().put_on(Dress("light"))


def colours(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 250
    }


def as_named(tone: str) -> str:
    return QColor(tone).name()


@pytest.mark.usefixtures("_dressed_again")
def test_a_theme_reaches_what_stands_already_icons_too(qtbot: QtBot) -> None:
    wardrobe().put_on(Dress("light"))
    page = QWidget()
    page.setProperty("look", "ground")
    press, picture = button("Go", "", "next"), icon_label("site", TONES.accent, 24)
    state = StateLabel(StateWords("Fine", "complete", TONES.good, TONES.good_soft))
    own = QLabel("mine")
    own.setStyleSheet(f"color: {TONES.bad};")
    layout = QVBoxLayout(page)
    for widget in (press, picture, state, own, label("words")):
        layout.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)

    def seen() -> tuple[set[str], ...]:
        return (
            colours(press.icon().pixmap(20, 20).toImage()),
            colours(picture.pixmap().toImage()),
            colours(state.grab().toImage()),
            colours(own.grab().toImage()),
        )

    before = seen()
    assert as_named(LIGHT.ink) in before[0]
    assert as_named(LIGHT.accent) in before[1]
    assert as_named(LIGHT.good_soft) in before[2]
    wardrobe().put_on(Dress("dark"))
    after = seen()
    for number, tone in enumerate((DARK.ink, DARK.accent, DARK.good_soft, DARK.bad)):
        assert as_named(tone) in after[number], number
    wardrobe().put_on(Dress("light"))
    assert seen() == before


@pytest.mark.usefixtures("_dressed_again")
def test_the_system_is_followed_until_a_theme_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    present = [LIGHT]
    monkeypatch.setattr("auditor_app.ui.redressing.system_tones", lambda: present[0])
    hints = QGuiApplication.styleHints()
    wardrobe().put_on(Dress())
    assert TONES.name == "light"
    present[0] = DARK
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert TONES.name == "dark"
    wardrobe().put_on(Dress("contrast"))
    present[0] = LIGHT
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert TONES.name == "contrast"


def test_an_unknown_wish_of_the_system_is_light(qapp: object) -> None:
    assert system_tones() in THEMES.values()


@pytest.mark.usefixtures("_dressed_again")
def test_icons_beside_words_grow_with_them(qtbot: QtBot) -> None:
    wardrobe().put_on(Dress("light", 200))
    bar = PhotoBar()
    qtbot.addWidget(bar)
    for press in (bar.before, bar.next, bar.larger, bar.compare):
        assert press.icon().actualSize(QSize(100, 100)) == QSize(40, 40)
        assert press.iconSize() == QSize(40, 40)


@pytest.mark.usefixtures("_dressed_again")
def test_type_grows_to_twice_its_size_and_no_further(qtbot: QtBot) -> None:
    page, words = QWidget(), label("words", "title", wrap=False)
    layout = QVBoxLayout(page)
    layout.addWidget(words)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    before = words.fontMetrics().height()
    wardrobe().put_on(Dress("light", 200))
    assert 1.8 < words.fontMetrics().height() / before < 2.2
    wardrobe().put_on(Dress("light", 900))
    assert 1.8 < words.fontMetrics().height() / before < 2.2
    wardrobe().put_on(Dress("light", 10))
    assert words.fontMetrics().height() == before


@THEME
def test_a_line_of_a_list_is_high_enough_to_be_hit_and_the_chosen_one_is_seen(
    qtbot: QtBot, theme: Tones
) -> None:
    wardrobe().put_on(Dress(theme.name))
    box = QComboBox()
    box.addItems(["Report for the client", "Copy for the site"])
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    box.showPopup()
    view = box.view()
    lines = [view.visualRect(view.model().index(line, 0)) for line in range(2)]
    image = view.viewport().grab().toImage()
    chosen, other = (image.pixelColor(line.center().x(), line.top()) for line in lines)
    box.hidePopup()
    wardrobe().put_on(Dress("light"))
    assert all(line.height() >= 32 for line in lines)
    assert contrast(chosen.name(), other.name()) >= 3


@THEME
def test_a_box_to_tick_is_seen_whether_it_is_ticked_or_not(qtbot: QtBot, theme: Tones) -> None:
    wardrobe().put_on(Dress(theme.name))
    page = QWidget()
    page.setProperty("look", "surface")
    box = QCheckBox("In shades of grey", page)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    looks = []
    for ticked in (False, True):
        box.setChecked(ticked)
        image = page.grab().toImage()
        across = range(box.fontMetrics().height() + 8)
        middle = box.geometry().center().y()
        looks.append([image.pixelColor(x, middle).name() for x in across])
    wardrobe().put_on(Dress("light"))
    assert looks[0] != looks[1]
    for look in looks:
        assert max(contrast(each, theme.surface) for each in look) >= 3


@pytest.mark.parametrize("kind", [RadioRow, CheckRow])
def test_the_mark_of_a_choice_grows_with_the_type(
    qtbot: QtBot, kind: type[RadioRow | CheckRow]
) -> None:
    def marked() -> int:
        """How wide the mark is in px."""
        row = kind("Yes", "yes")
        row.setChecked(True)
        qtbot.addWidget(row)
        row.resize(300, row.sizeHint().height())
        image = row.grab().toImage()
        tone = QColor(TONES.accent)
        middle = image.height() // 2
        marked = [x for x in range(6, 60) if image.pixelColor(x, middle) == tone]
        return marked[-1] - marked[0] + 1

    before = marked()
    wardrobe().put_on(Dress("light", 200))
    after = marked()
    wardrobe().put_on(Dress("light"))
    assert 1.8 < after / before < 2.2


def test_the_small_buttons_of_a_question_grow_with_the_type(qtbot: QtBot) -> None:
    asked = ask(qtbot, type="time", value="14:30:00.000", guidance="More")
    small = [
        button
        for button in asked.widget.findChildren(QPushButton)
        if button.text() in {"Clear", "More about this question"}
    ]
    before = [(button.fontInfo().pixelSize(), button.sizeHint().height()) for button in small]
    assert [size for size, _ in before] == [13, 13]
    wardrobe().put_on(Dress("light", 200))
    after = [(button.fontInfo().pixelSize(), button.sizeHint().height()) for button in small]
    wardrobe().put_on(Dress("light"))
    assert [size for size, _ in after] == [26, 26]
    assert all(high >= size * 1.2 for size, high in after)
    assert all(now[1] > was[1] for was, now in zip(before, after, strict=True))


@pytest.mark.parametrize(
    ("kind", "value"), [("date", "2026-11-23"), ("time", "14:30:05"), ("dateTime", MOMENT)]
)
def test_a_date_or_a_time_is_read_whole_in_the_largest_type(
    qtbot: QtBot, kind: str, value: str
) -> None:
    wardrobe().put_on(Dress("light", 200))
    asked = ask(qtbot, type=kind, value=value)
    rooms = [
        edit.width() - edit.fontMetrics().horizontalAdvance(edit.text())
        for edit in asked.widget.findChildren(QLineEdit)
    ]
    wardrobe().put_on(Dress("light"))
    assert min(rooms) >= 20
