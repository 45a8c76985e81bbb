"""A part of the board: built anew only when what it shows has changed, the focus kept.

Whoever looks at the board all day must not lose their place because a number changed somewhere.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from auditor_app.ui.controls import StateLabel, clear_layout, label, row
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

    from auditor_app.ui.controls import StateWords

Value = TypeVar("Value")


@contextmanager
def keeping_focus(part: QWidget) -> Iterator[None]:
    """Whatever is built anew inside of `part`: the focus stays at the control of the same name.

    Controls are told apart by their object names. Where the control is gone, the focus goes to the
    first one of the part that takes it.
    """
    before = QApplication.focusWidget()
    inside = before is not None and before is not part and part.isAncestorOf(before)
    name = before.objectName() if inside and before is not None else ""
    # Asked of the part itself: around it updates may be held back for a while, too.
    was_updating = not part.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled)
    if inside and before is not None:
        # Qt would hand it on to the next control, and scroll to that.
        before.clearFocus()
    part.setUpdatesEnabled(False)
    try:
        yield
    finally:
        if inside:
            _focus(part, name)
        part.setUpdatesEnabled(was_updating)


def _focus(part: QWidget, name: str) -> None:
    controls = [
        control
        for control in part.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isEnabled()
        and not _is_hidden(part, control)
    ]
    for control in controls:
        if name and control.objectName() == name:
            focus_made(part, control)
            return
    if controls:
        focus_made(part, controls[0])


def _is_hidden(part: QWidget, control: QWidget) -> bool:
    """Whether somebody hid it: what was just made is not shown yet, and not hidden either."""
    told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    widget: QWidget | None = control
    while widget is not None and widget is not part:
        if widget.isHidden() and widget.testAttribute(told):
            return True
        widget = widget.parentWidget()
    return False


def focus_made(part: QWidget, control: QWidget) -> None:
    """Focus what was just put into a layout of `part`, which would show it only after this."""
    around = [control]
    while around[-1] is not part and (above := around[-1].parentWidget()) is not None:
        around.append(above)
    for widget in reversed(around[:-1]):
        widget.show()
    control.setFocus(Qt.FocusReason.OtherFocusReason)


class Part(QFrame, Generic[Value]):
    """Shows a value. A subclass says in `build` how.

    Signals:
        wanted(Place): go there.
    """

    wanted = Signal(object)

    def __init__(self, look: str = "card", margin: int = GRID * 3) -> None:
        super().__init__()
        if look:
            self.setProperty("look", look)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(margin, margin, margin, margin)
        self._inner.setSpacing(GRID)
        self.setLayout(self._inner)
        self._value: Value | None = None

    def show_value(self, value: Value) -> None:
        """Show `value`; nothing happens where it is what is shown."""
        if value == self._value:
            return
        self._value = value
        with keeping_focus(self):
            clear_layout(self._inner)
            self.build(value)

    def build(self, value: Value) -> None:
        """Put into the empty part what it shows of `value`."""
        raise NotImplementedError

    def add(self, item: QWidget | QLayout) -> None:
        """Put something below what is there."""
        if isinstance(item, QWidget):
            self._inner.addWidget(item)
        else:
            self._inner.addLayout(item)


def titled(words: str, state: StateWords | None = None) -> QLayout:
    """The title of a part, and who may see it."""
    head = row(label(words, "section"), spacing=GRID)
    head.setStretch(0, 1)
    if state is not None:
        head.addWidget(StateLabel(state), 0, Qt.AlignmentFlag.AlignVCenter)
    return head
