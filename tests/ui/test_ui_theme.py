"""Contrast as WCAG 2.2 AA asks for it: 4.5 for text, 3 for edges and marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage

from auditor_app.shipped import icons_folder
from auditor_app.ui.controls import button
from auditor_app.ui.icons import icon
from auditor_app.ui.pages.page import PageHeader
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

TEXT_ON_GROUND = [
    ("ink", "surface"),
    ("ink", "ground"),
    ("ink", "accent_soft"),
    ("muted", "surface"),
    ("muted", "ground"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("accent_deep", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_deep"),
    ("good", "good_soft"),
    ("warning", "warning_soft"),
    ("bad", "bad_soft"),
    ("bad", "surface"),
    ("rail_text", "rail"),
    ("surface", "rail_here"),
    ("surface", "ink"),
]
MARKS = [("edge", "surface"), ("edge", "ground"), ("accent", "ground"), ("rail_text", "rail_here")]


def luminance(tone: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(tone[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_readable_on_its_ground(text: str, ground: str) -> None:
    assert contrast(getattr(TONES, text), getattr(TONES, ground)) >= 4.5


@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_edges_and_marks_stand_out_from_their_ground(mark: str, ground: str) -> None:
    assert contrast(getattr(TONES, mark), getattr(TONES, ground)) >= 3


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


def test_an_icon_for_a_layout_right_to_left_is_mirrored(qapp: object) -> None:
    forward = icon("next", "#000000").pixmap(20, 20).toImage()
    mirrored = icon("next", "#000000", mirrored=True).pixmap(20, 20).toImage()
    assert forward != mirrored
    assert forward.flipped() != forward
