"""A drawing whose parts are choices: by mouse, by keys, by voice, and where it cannot be shown."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from form_media_samples import BODY
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from ui_asking import Asked

from auditor_app.ui.media.form_maps import MOST_PIXELS, FoundMap, WantMap, found_map, map_in
from auditor_app.ui.questions.choices import SelectOneList
from auditor_app.ui.questions.image_map import ImageMapManyQuestion, ImageMapQuestion
from auditor_app.xforms import SVG, Choice, ChoicesChanged, NodeState, ReadonlyChanged, ValueChanged

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from auditor_app.ui.questions.map_canvas import MapCanvas

LABELS = {
    "head": "Head",
    "chest": "Chest and belly",
    "arms": "Arms",
    "left_leg": "Left leg",
    "right_leg": "Right leg",
    "elsewhere": "Elsewhere",
}
CHOICES = tuple(Choice(value, label) for value, label in LABELS.items())
PARTS = list(LABELS)[:-1]
SHAPES = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{}</svg>"""


class Mapped(Asked):
    """An image map on the screen, whose drawing comes at once."""

    def __init__(
        self, qtbot: QtBot, kind: str = "select1", drawing: str = BODY, **fields: object
    ) -> None:
        self.drawing = drawing.encode()
        self.wanted: list[WantMap] = []
        node = NodeState(
            **{
                "ref": "/data/q",
                "kind": kind,
                "label": "Where did it hurt?",
                "appearance": "image-map",
                "choices": CHOICES,
                "media": {"image": "body.svg"},
            }
            | fields  # type: ignore[arg-type]  # fields of a node
        )
        super().__init__(qtbot, node)
        qtbot.waitUntil(self.widget.isActiveWindow)
        assert isinstance(self.widget, ImageMapQuestion)
        self.question = self.widget
        # The drawing was asked for as soon as it was seen.
        self.wanted.append(self.question._wanted or WantMap(""))
        self.widget.asked.connect(self._answer)
        self._answer(self.wanted[0])

    def _answer(self, request: object) -> None:
        if not isinstance(request, WantMap):
            return
        if request not in self.wanted:
            self.wanted.append(request)
        self.widget.take(found_map(self.drawing, SVG, request))

    @property
    def canvas(self) -> MapCanvas:
        return self.question.canvas

    def press(self, qtbot: QtBot, value: str) -> None:
        point = self.canvas.middle_of(value)
        qtbot.mouseClick(self.canvas, Qt.MouseButton.LeftButton, pos=point)

    def rows(self) -> list[str]:
        return [row.value for row in self.question.rows()]


def test_a_click_on_a_part_chooses_it_and_another_takes_its_place(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    asked.press(qtbot, "chest")
    asked.press(qtbot, "left_leg")

    assert asked.said == ["chest", "left_leg"]
    assert [part.value for part in asked.canvas.parts if part.isChecked()] == ["left_leg"]
    assert asked.question.caption.text() == "Left leg"


def test_several_are_chosen_and_taken_back_in_the_order_of_the_list(qtbot: QtBot) -> None:
    asked = Mapped(qtbot, "select")
    assert isinstance(asked.widget, ImageMapManyQuestion)
    asked.press(qtbot, "right_leg")
    asked.press(qtbot, "head")
    qtbot.mouseClick(asked.question.rows()[0], Qt.MouseButton.LeftButton)
    asked.press(qtbot, "right_leg")
    assert asked.said == [
        "right_leg",
        "head right_leg",
        "head right_leg elsewhere",
        "head elsewhere",
    ]


def test_a_click_on_the_paper_chooses_nothing_and_one_close_by_still_means_the_part(
    qtbot: QtBot,
) -> None:
    asked = Mapped(qtbot)
    qtbot.mouseClick(asked.canvas, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert asked.said == []
    paper = asked.canvas.picture_rect()
    scale = paper.width() / 400
    # Between the legs, nearer to the right one, which is at 204 of 400.
    near = paper.topLeft() + QPoint(round(202 * scale), round(230 * scale))
    qtbot.mouseClick(asked.canvas, Qt.MouseButton.LeftButton, pos=near)
    assert asked.said == ["right_leg"]


def test_by_keys_alone_parts_are_walked_named_and_chosen(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    qtbot.waitUntil(asked.question.rows()[0].isVisible)
    first = asked.canvas.parts[0]
    first.setFocus()
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
        walked.append(asked.question.caption.text())
    assert walked[0] == "Chest and belly"
    assert set(walked[1:3]) == {"Left leg", "Right leg"}
    assert walked[-1] in {"Head", "Chest and belly", "Arms"}
    # Walking chooses nothing.
    assert asked.said == []

    asked.canvas.parts[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert asked.canvas.parts[1].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked.said == ["chest"]
    for _ in PARTS[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    # Behind the last part comes the row of what has none.
    assert asked.question.rows()[0].hasFocus()


@pytest.mark.parametrize(
    ("kind", "role"),
    [("select1", QAccessible.Role.RadioButton), ("select", QAccessible.Role.CheckBox)],
)
def test_a_screen_reader_hears_name_kind_and_state_of_each_part(
    qtbot: QtBot, kind: str, role: QAccessible.Role
) -> None:
    asked = Mapped(qtbot, kind)
    asked.press(qtbot, "arms")
    heard = []
    for part in asked.canvas.parts:
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface is not None
        assert interface.role() == role
        heard.append((interface.text(QAccessible.Text.Name), bool(interface.state().checked)))
    assert heard == [(LABELS[value], value == "arms") for value in PARTS]


def test_a_choice_without_a_part_stands_below_and_goes_with_the_others(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    assert asked.rows() == ["elsewhere"]
    qtbot.mouseClick(asked.question.rows()[0], Qt.MouseButton.LeftButton)
    asked.press(qtbot, "head")
    assert asked.said == ["elsewhere", "head"]
    assert not asked.question.rows()[0].isChecked()


def test_what_is_chosen_differs_by_more_than_colour(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)

    def grey() -> bytes:
        image = (
            asked.canvas.grab()
            .toImage()
            .convertToFormat(asked.canvas.grab().toImage().Format.Format_Grayscale8)
        )
        return bytes(image.constBits())

    before = grey()
    asked.widget.apply(ValueChanged("/data/q", "head"))
    chosen = grey()
    asked.canvas.parts[0].clearFocus()
    asked.canvas.parts[1].setFocus()
    focused = grey()
    assert len({before, chosen, focused}) == 3
    assert asked.question.caption.text() == "Chest and belly"
    asked.canvas.parts[1].clearFocus()
    assert asked.question.caption.text() == "Chosen: Head"


def test_pointing_at_a_part_says_its_name(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    asked.canvas.parts[0].clearFocus()
    qtbot.mouseMove(asked.canvas, asked.canvas.middle_of("arms"))
    assert asked.question.caption.text() == "Arms"
    qtbot.mouseMove(asked.canvas, QPoint(3, 3))
    assert asked.question.caption.text() == "Choose a part of the picture."


def test_a_finished_record_shows_what_was_chosen_and_takes_nothing(qtbot: QtBot) -> None:
    asked = Mapped(qtbot, value="arms")
    asked.widget.apply(ReadonlyChanged("/data/q", readonly=True))
    asked.press(qtbot, "head")
    assert asked.said == []
    assert [part.value for part in asked.canvas.parts if part.isChecked()] == ["arms"]


def test_other_choices_have_their_parts_looked_for_anew(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    fewer = (Choice("head", "Head"), Choice("tail", "Tail"))
    asked.widget.apply(ChoicesChanged("/data/q", fewer))
    assert asked.wanted[-1] == WantMap("body.svg", ("head", "tail"))
    assert [part.value for part in asked.canvas.parts] == ["head"]
    assert asked.rows() == ["tail"]


def test_who_is_at_the_map_stays_there_while_it_is_drawn_in_another_language(
    qtbot: QtBot,
) -> None:
    asked = Mapped(qtbot)
    asked.canvas.parts[1].setFocus()
    asked.widget.asked.disconnect(asked._answer)
    asked.widget.apply(ChoicesChanged("/data/q", (Choice("head", "Kopf"), Choice("arms", "Arme"))))
    assert asked.canvas.hasFocus()
    asked._answer(WantMap("body.svg", ("head", "arms")))
    assert asked.canvas.parts[0].hasFocus()


def test_left_stays_left_where_text_runs_from_right_to_left(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    place = asked.canvas.middle_of("left_leg") - asked.canvas.picture_rect().topLeft()
    asked.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = asked.canvas.picture_rect()
    assert asked.canvas.middle_of("left_leg") - mirrored.topLeft() == place
    asked.press(qtbot, "left_leg")
    assert asked.said == ["left_leg"]


def test_in_an_interview_a_part_is_called_by_both_its_names(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    asked.question.show_others({"head": "\u0627\u0644\u0631\u0623\u0633"}, 24)
    asked.canvas.parts[0].clearFocus()
    asked.canvas.parts[0].setFocus()
    words = asked.question.caption.text()
    # Each name in its own direction.
    assert words == "\u2068\u0627\u0644\u0631\u0623\u0633\u2069 \N{MIDDLE DOT} \u2068Head\u2069"
    asked.canvas.parts[1].setFocus()
    assert asked.question.caption.text() == "Chest and belly"


# Where there is no map --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        FoundMap("body.svg", "It is gone.", tuple(LABELS)),
        found_map(b"no drawing", SVG, WantMap("body.svg", tuple(LABELS))),
        found_map(b"\x89PNG", "image/png", WantMap("body.svg", tuple(LABELS))),
        found_map(SHAPES.format("<rect/>").encode(), SVG, WantMap("body.svg", tuple(LABELS))),
    ],
)
def test_a_map_that_cannot_be_shown_is_rows_with_a_sentence(qtbot: QtBot, answer: FoundMap) -> None:
    asked = Mapped(qtbot)
    asked.widget.take(answer)
    assert asked.rows() == list(LABELS)
    assert asked.question.sentence.isVisible()
    assert asked.question.sentence.text().endswith("The choices stand below.")
    assert not asked.canvas.isVisible()
    qtbot.mouseClick(asked.question.rows()[2], Qt.MouseButton.LeftButton)
    assert asked.said == ["arms"]


def test_a_picture_without_parts_can_be_looked_at_all_the_same(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    request = WantMap("body.svg", tuple(LABELS))
    asked.widget.take(found_map(b"\x89PNG", "image/png", request))
    # An interview says what is shown again and again.
    asked.widget.show_media({"image": "body.svg"})
    assert asked.widget.media is not None
    assert asked.widget.media._media == {"image": "body.svg"}
    assert asked.rows() == list(LABELS)


def test_an_image_map_without_a_picture_is_rows(qtbot: QtBot) -> None:
    node = NodeState("/data/q", "select1", appearance="image-map", choices=CHOICES, label="Where?")
    asked = Asked(qtbot, node)
    assert type(asked.widget) is SelectOneList


def test_an_answer_to_an_older_request_changes_nothing(qtbot: QtBot) -> None:
    asked = Mapped(qtbot)
    asked.widget.take(FoundMap("other.svg", "It is gone.", tuple(LABELS)))
    asked.widget.take(FoundMap("body.svg", "It is gone.", ("head",)))
    assert [part.value for part in asked.canvas.parts] == PARTS


# Which part lies where --------------------------------------------------------------------------


def hit(drawing: str, x: float, y: float, names: tuple[str, ...] = ("a", "b")) -> str:
    """The part at a point of a drawing of 100 by 100."""
    found = map_in(SHAPES.format(drawing).encode(), "x", names)
    number = found.part_at(QPointF(x * 10, y * 10).toPoint(), 5)
    return "" if number is None else found.parts[number].value


def box(name: str, side: int, more: str = "") -> str:
    identity = f'id="{name}" ' if name else ""
    return f'<rect {identity}width="{side}" height="{side}" {more}/>'


RINGS = '<circle id="a" cx="50" cy="50" r="40"/><circle id="b" cx="50" cy="50" r="9"/>'
NESTED = f'<g id="a">{box("", 50)}{box("b", 20)}</g>'
TURNED = f'<g transform="translate(50 50) rotate(90)">{box("a", 30)}</g>'
LIBRARY = f'<defs>{box("r", 30)}</defs><use id="b" href="#r" x="60"/>'


@pytest.mark.parametrize(
    ("drawing", "x", "y", "part"),
    [
        # What has no inside is hit inside; what is drawn later lies on top.
        (box("a", 90, 'fill="none" stroke="red"'), 50, 50, "a"),
        (RINGS, 50, 50, "b"),
        (RINGS, 20, 50, "a"),
        # Groups, turned and moved; a part within a part.
        (TURNED, 30, 70, "a"),
        (TURNED, 70, 70, ""),
        (NESTED, 10, 10, "b"),
        (NESTED, 40, 40, "a"),
        # What is no part lies in nobody's way, whatever it is painted with.
        (box("a", 99) + box("", 99, 'fill="red"'), 50, 50, "a"),
        ("<style>rect{fill:#ff0000 !important}</style>" + box("a", 99), 50, 50, "a"),
        (LIBRARY, 70, 10, "b"),
        # Nothing there; a part that is not shown is none.
        (box("a", 10) + box("b", 10, 'x="90"'), 50, 90, ""),
        (box("a", 99, 'display="none"') + box("b", 9), 50, 50, ""),
    ],
)
def test_a_part_is_hit_where_it_is_seen(drawing: str, x: float, y: float, part: str) -> None:
    assert hit(drawing, x, y) == part


def test_the_middle_of_a_part_in_two_pieces_lies_in_one_of_them() -> None:
    found = map_in(BODY.encode(), "x", ("arms", "chest"))
    arms = found.parts[0]
    assert found.part_at(arms.middle, 0) == 0


def test_a_line_can_be_hit_by_a_finger() -> None:
    drawing = '<path id="a" d="M0 50H100" stroke="black" stroke-width="0.5" fill="none"/>'
    found = map_in(SHAPES.format(drawing).encode(), "x", ("a",))
    assert found.part_at(QPoint(500, 512), 14) == 0
    assert found.part_at(QPoint(500, 540), 14) is None
    assert found.part_at(QPoint(-1, 5000), 14) is None


def test_the_memory_that_a_map_takes_is_bounded() -> None:
    # Each part has a speck in two corners: what is around it is the whole drawing.
    names = tuple(f"p{n}" for n in range(120))
    specks = "".join(
        f'<g id="{name}"><rect x="{n % 40 * 2.4}" y="{n // 40 * 2.4}" width="2" height="2"/>'
        f'<rect x="{98 - n % 40 * 2.4}" y="{98 - n // 40 * 2.4}" width="2" height="2"/></g>'
        for n, name in enumerate(names)
    )
    before = time.thread_time()
    found = map_in(SHAPES.format(specks).encode(), "x", names)
    assert 0 < len(found.parts) < len(names)
    assert sum(part.bounds.width() * part.bounds.height() for part in found.parts) <= MOST_PIXELS
    assert time.thread_time() - before < 20
