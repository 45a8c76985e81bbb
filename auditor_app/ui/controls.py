"""The small pieces of which every page is made: labels, buttons, cards, states, empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.direction import MirroredLabel, is_mirrored
from auditor_app.ui.icons import ICON, draw_on, icon
from auditor_app.ui.steady_press import SteadyPress
from auditor_app.ui.theme import GRID, SIZES, TONES, present, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QIcon, QKeyEvent

Item: TypeAlias = QWidget | QLayout | int | None


def label(text: str, look: str = "", *, wrap: bool = True) -> QLabel:
    """A label of plain text in one of the theme's looks ("title", "muted", …)."""
    return _dressed(MirroredLabel() if is_mirrored() else QLabel(), text, look, wrap=wrap)


def name_label(text: str, look: str = "", *, wrap: bool = True) -> QLabel:
    """The same for a name or a value: in any script it begins where those above it begin."""
    return _dressed(MirroredLabel(), text, look, wrap=wrap)


def _dressed(result: QLabel, text: str, look: str, *, wrap: bool) -> QLabel:
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setWordWrap(wrap)
    if wrap:
        # Without this a label is never narrower than its longest word, and pushes the page wide.
        result.setMinimumWidth(1)
    if look:
        result.setProperty("look", look)
    return result


def level(*beside: QLabel) -> None:
    """Put the first lines of labels at the top of a row onto one line, whatever their scripts.

    A line with Arabic or Burmese letters is higher than a Latin one, above its letters too.
    """
    ascents = [_first_ascent(each) for each in beside]
    upright = Qt.AlignmentFlag.AlignVertical_Mask
    for each, ascent in zip(beside, ascents, strict=True):
        margins = each.contentsMargins()
        margins.setTop(max(ascents) - ascent)
        each.setContentsMargins(margins)
        each.setAlignment(each.alignment() & ~upright | Qt.AlignmentFlag.AlignTop)


def _first_ascent(shown: QLabel) -> int:
    shown.ensurePolished()
    layout = QTextLayout(shown.text().partition("\n")[0], shown.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return round(line.ascent()) if line.isValid() else 0


class PressButton(SteadyPress, QPushButton):
    """A button that Return presses: alone, and once however long it is held.

    Qt presses one that has the focus at Ctrl+Return as well, which turns the pages of a form: held
    a moment too long, it would press whatever has the focus on the page behind the form.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_return and (held or event.isAutoRepeat()):
            event.ignore()
        else:
            super().keyPressEvent(event)


def button(text: str, look: str = "", icon_name: str = "", hint: str = "") -> QPushButton:
    """A push button: its text is a verb; `hint` becomes the tool tip."""
    result = PressButton(text)
    if look:
        result.setProperty("look", look)
    if icon_name:
        # A picture without words has to show by itself that it is disabled.
        disabled = TONES.muted if text else TONES.edge
        tone, wide = _icon_tone(look), scaled(ICON)
        result.setIcon(
            primary_icon(icon_name, wide)
            if look == "primary"
            else icon(icon_name, tone, wide, disabled=disabled)
        )
        result.setIconSize(QSize(scaled(ICON), scaled(ICON)))
    if hint:
        result.setToolTip(hint)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.setAutoDefault(True)
    return result


def primary_icon(name: str, size: int = 20, *, mirrored: bool | None = None) -> QIcon:
    """The icon of a primary button: light on its colour, and the other way with the focus."""
    return icon(
        name,
        TONES.on_accent,
        size,
        mirrored=mirrored,
        disabled=TONES.muted,
        focused=TONES.accent_deep,
    )


def _icon_tone(look: str) -> str:
    return {
        "primary": TONES.on_accent,
        "plain": TONES.accent,
        "link": TONES.accent,
        "danger": TONES.bad,
    }.get(look, TONES.ink)


def icon_label(name: str, tone: str, size: int = ICON) -> QLabel:
    """An icon that only accompanies words: screen readers pass it by."""
    result = QLabel()
    wide = scaled(size)
    draw_on(result, name, tone, wide)
    result.setFixedSize(wide, wide)
    return result


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def framed(look: str, layout: QLayout, *, margin: int = GRID * 2) -> QFrame:
    """A frame ("card", "inset", "header", …) around a layout."""
    frame = QFrame()
    frame.setProperty("look", look)
    layout.setContentsMargins(margin, margin, margin, margin)
    frame.setLayout(layout)
    return frame


def column(*items: Item, spacing: int = GRID) -> QVBoxLayout:
    """Items one under the other; an int is a gap in px, None takes the room that is left."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing)
    return layout


def row(*items: Item, spacing: int = GRID) -> QHBoxLayout:
    """Items side by side; an int is a gap in px, None takes the room that is left."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing)
    return layout


def _fill(layout: QBoxLayout, items: tuple[Item, ...], spacing: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


class _Shown(NamedTuple):
    words: str
    icon: str
    tone: str
    soft: str


class StateWords(_Shown):
    """A state as it is shown: words, the icon beside them and their tone."""

    __slots__ = ()

    def __new__(cls, words: str, icon: str, tone: str = "", soft: str = "") -> Self:
        """Muted on the ground of a page, where no other tones are said."""
        return super().__new__(cls, words, icon, tone or TONES.muted, soft or TONES.ground)


class StateLabel(QFrame):
    """A state as icon and words on a soft ground; colour is never alone."""

    def __init__(self, state: StateWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._words = label("", wrap=False)
        layout = row(self._icon, self._words, None, spacing=6)
        layout.setContentsMargins(8, 3, 10, 3)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_state(state)

    def show_state(self, state: StateWords) -> None:
        """Show another state."""
        self._state = state
        self._words.setText(state.words)
        self.setAccessibleName(state.words)
        self.redress()

    def hold_room(self, states: Iterable[StateWords]) -> None:
        """Have room for each of these: what stands beside it does not move as they change."""
        self._words.ensurePolished()
        width = self._words.fontMetrics().horizontalAdvance
        longest = max(width(each.words) for each in states)
        self.setMinimumWidth(self.sizeHint().width() - width(self._state.words) + longest)

    def redress(self) -> None:
        """Show the same in the theme and the size of type that are on now."""
        tone, soft = present(self._state.tone), present(self._state.soft)
        draw_on(self._icon, self._state.icon, tone, scaled(16))
        self._words.setStyleSheet(f"color: {tone}; font-size: {SIZES.small}px;")
        # In the theme of high contrast all grounds are black.
        edge = TONES.line if soft == TONES.surface else soft
        self.setStyleSheet(
            f"StateLabel {{ background: {soft}; border: 1px solid {edge}; border-radius: 6px; }}"
        )


class EmptyState(QWidget):
    """What a list says while nothing is in it: an icon, one sentence, one action."""

    def __init__(self, icon_name: str, sentence: str, action: QPushButton | None = None) -> None:
        super().__init__()
        picture = icon_label(icon_name, TONES.edge, 48)
        words = label(sentence, "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wide = scaled(480)
        words.setFixedWidth(wide)
        words.setMinimumHeight(words.heightForWidth(wide))
        layout = column(None, spacing=GRID * 2)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        if action is not None:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.setLayout(layout)


class ConfirmButton(PressButton):
    """A button for what cannot be undone: the second press within five seconds does it.

    `icon_name` is empty for one without a picture.
    """

    confirmed = Signal()

    def __init__(self, text: str, question: str, icon_name: str = "remove") -> None:
        super().__init__(text)
        self._text = text
        self._question = question
        self._icon_name = icon_name
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(5000)
        self._timer.timeout.connect(self._calm)
        self.clicked.connect(self._pressed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._calm()

    def reword(self, text: str, question: str) -> None:
        """Other words for the same, as when the program speaks another language."""
        self._text, self._question = text, question
        self._calm()

    def _pressed(self) -> None:
        if self._timer.isActive():
            self._calm()
            self.confirmed.emit()
            return
        self.setText(self._question)
        self._dress("danger")
        self._timer.start()

    def _calm(self) -> None:
        self._timer.stop()
        self.setText(self._text)
        self._dress("plain")

    def _dress(self, look: str) -> None:
        self.setProperty("look", look)
        if self._icon_name:
            self.setIcon(icon(self._icon_name, _icon_tone(look), scaled(ICON)))
            self.setIconSize(QSize(scaled(ICON), scaled(ICON)))
        restyle(self)


class _WheelGuard(QObject):
    """Scrolling over a closed combo box or a slider scrolls the page and changes no answer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() == QEvent.Type.Show and isinstance(watched, QComboBox):
            _label_for_readers(watched)
        return super().eventFilter(watched, event)


def _label_for_readers(box: QComboBox) -> None:
    """Give a list that has no caption one that only screen readers meet.

    On Linux Qt tells them what is chosen as a list's name, and which list it is by its label alone.
    """
    name, parent = box.accessibleName(), box.parentWidget()
    if not name or parent is None:
        return
    beside = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not any(each.buddy() is box for each in beside):
        caption = QLabel(name, parent)
        caption.setBuddy(box)
        caption.hide()


def keep_wheel_out(widget: QWidget) -> None:
    """See `_WheelGuard`; a list is also told by its name to who does not see it."""
    widget.installEventFilter(_WheelGuard(widget))
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def later(owner: QObject, action: Callable[[], None], milliseconds: int = 0) -> QTimer:
    """A single-shot timer of `owner`: many starts in a row make one call of `action`."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(action)
    return timer


def in_turns(owner: QObject, *steps: Callable[[], None]) -> None:
    """Take these steps one after the other, as long as `owner` is there.

    Each has a turn of its own: keys and painting come in between.
    """
    if steps:
        first, *rest = steps

        def step() -> None:
            first()
            in_turns(owner, *rest)

        later(owner, step).start()


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page so that `widget` is seen, once the layout has given it its place."""

    def scroll() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, GRID * 2)
                return
            above = above.parentWidget()

    later(widget, scroll).start()


def give_focus(control: QWidget) -> None:
    """Focus what was just put into a layout, which would show it only after this."""
    told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    around: list[QWidget] = []
    widget: QWidget | None = control
    while widget is not None and not widget.isVisible():
        if widget.isHidden() and widget.testAttribute(told):
            break  # somebody hid it
        around.append(widget)
        widget = widget.parentWidget()
    for each in reversed(around):
        each.show()
    control.setFocus(Qt.FocusReason.OtherFocusReason)


def hide_unless(condition: object, widget: QWidget) -> None:
    """Hide a widget that has no parent yet, or leave it be: to show it now would make a window."""
    if not condition:
        widget.hide()


def clear_layout(layout: QLayout) -> None:
    """Take everything out of `layout` and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)
