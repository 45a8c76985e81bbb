"""Groups that share a page with others: a heading, by which what is in them can be folded away.

What is folded away stays answered, asked and counted; the heading says how far it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from auditor_app.ui.controls import label, row
from auditor_app.ui.icons import icon
from auditor_app.ui.markdown import plain, rich
from auditor_app.ui.steady_press import SteadyPress
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from auditor_app.ui.form.sections import Progress
    from auditor_app.xforms import NodeState


class GroupHeading(QLabel):
    """The label of a group that stands among others on a page, with its marks."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("look", "strong")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.show_label(text)

    def show_label(self, text: str) -> None:
        """Show another text of the form."""
        self.setText(rich(text))
        self.setAccessibleName(plain(text))


class _Fold(SteadyPress, QToolButton):
    """The button of a heading; Left and Right close and open as in a tree.

    Signals:
        wanted(folded)
    """

    wanted = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        closing = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.wanted.emit(event.key() == closing)
        else:
            super().keyPressEvent(event)


class GroupHead(QFrame):
    """A heading with its button, unless the form says `no-collapse`.

    Signals:
        folded(ref, whether): the person folds the group away, or opens it.
    """

    folded = Signal(str, bool)

    def __init__(self, node: NodeState, *, is_folded: bool) -> None:
        super().__init__()
        self.ref = node.ref
        self.is_folded = is_folded
        self.heading = GroupHeading(node.label)
        self.can_fold = "no-collapse" not in node.appearance.split()
        self.fold = _Fold()
        self.fold.setProperty("look", "plain")
        self.fold.setIconSize(QSize(scaled(18), scaled(18)))
        self.fold.setVisible(self.can_fold)
        self.fold.clicked.connect(lambda: self._want(not self.is_folded))
        self.fold.wanted.connect(self._want)
        self._state = label("", "small", wrap=False)
        line = row(self.fold, self.heading, self._state, spacing=GRID // 2)
        line.setStretch(1, 1)
        self.setLayout(line)
        if self.can_fold:
            self.heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show_fold()

    def show_label(self, text: str) -> None:
        """Show another text of the form."""
        self.heading.show_label(text)
        self._show_fold()

    def show_folded(self, progress: Progress | None) -> None:
        """Show that the group is folded away, and how far it is; None: it is open."""
        self.is_folded = progress is not None
        words = ""
        if progress is not None:
            words = self._words(progress)
        self._state.setText(words)
        self._state.setProperty("look", "fault" if progress and progress.faults else "small")
        self._show_fold()

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self.fold] if self.can_fold else []

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The words are as good as the button."""
        if self.can_fold and event.button() == Qt.MouseButton.LeftButton:
            self._want(not self.is_folded)
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow points the way that one reads."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_fold()

    def _want(self, folded: bool) -> None:  # noqa: FBT001 - a state, passed on
        if folded != self.is_folded:
            self.folded.emit(self.ref, folded)

    def _show_fold(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = "next" if self.is_folded else "down"
        self.fold.setIcon(icon(name, TONES.ink, mirrored=mirrored and self.is_folded))
        group = self.heading.accessibleName()
        words = self.tr("Open {group}") if self.is_folded else self.tr("Fold away {group}")
        self.fold.setAccessibleName(words.format(group=group))
        self.fold.setAccessibleDescription(self._state.text())
        self.fold.setToolTip(self.tr("Open") if self.is_folded else self.tr("Fold away"))

    def _words(self, progress: Progress) -> str:
        number = self.locale().toString
        if progress.faults:
            return self.tr("{count} to mend").format(count=number(progress.faults))
        return self.tr("{answered} of {questions} answered").format(
            answered=number(progress.answered), questions=number(progress.questions)
        )
