"""What stands beside a form: search, the way back from a jump, the outline, stop and refer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from auditor_app.ui.controls import column, row
from auditor_app.ui.form.outline import FormOutline, outline_width
from auditor_app.ui.icons import icon
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from auditor_app.ui.form.finder import FormFinder

SEARCH_KEYS: Final = "Ctrl+F"
BACK_KEYS: Final = "Alt+Left"
ON_KEYS: Final = "Alt+Right"
WHOLE_KEYS: Final = "F7"
_ICON: Final = 18


class SidePanel(QFrame):
    """Lays the parts out; `control` stands at the foot.

    Signals:
        whole_wanted(whether): the whole form on one sheet, or page by page.
    """

    whole_wanted = Signal(bool)

    def __init__(self, finder: FormFinder, control: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "outline")
        self.setFixedWidth(outline_width())
        self.outline = FormOutline()
        # What stands above and below it has its room first, in a low window with large type.
        self.outline.setMinimumHeight(GRID * 4)
        self.finder = finder
        self.back = self._button("way-back", self.tr("Back to where you jumped from"), BACK_KEYS)
        self.on = self._button("way-on", self.tr("Forward again"), ON_KEYS)
        self.whole = self._button("whole", self.tr("Whole form on one sheet"), WHOLE_KEYS)
        self.whole.setCheckable(True)
        self.whole.setStyleSheet(
            f"QToolButton:checked {{ background: {TONES.accent_soft};"
            f" border: 1px solid {TONES.accent}; }}"
            f" QToolButton:checked:focus {{ border: 2px solid {TONES.accent}; }}"
        )
        self.whole.setText(self.tr("Whole form"))
        self.whole.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.whole.toggled.connect(self.whole_wanted)
        ways = row(self.back, self.on, None, self.whole, spacing=2)
        head = column(finder, ways, spacing=4)
        head.setContentsMargins(GRID, GRID, GRID, 0)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addSpacing(GRID)
        layout.addWidget(self.outline, 1)
        layout.addWidget(finder.found, 1)
        layout.addWidget(control)
        self.setLayout(layout)
        finder.opened.connect(self._show_found)

    def show_direction(self, *, mirrored: bool) -> None:
        """The arrows point back and forth, in whatever direction one reads."""
        for way, name in ((self.back, "way-back"), (self.on, "way-on")):
            way.setIcon(
                icon(name, TONES.ink, scaled(_ICON), mirrored=mirrored, disabled=TONES.edge)
            )

    def show_whole(self, *, whole: bool) -> None:
        """Show which of the two modes it is, without asking for it."""
        self.whole.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.whole.setChecked(whole)
        self.whole.blockSignals(False)  # noqa: FBT003 - Qt's argument

    def _show_found(self, found: bool) -> None:  # noqa: FBT001 - a state, passed on
        self.outline.setHidden(found)
        self.finder.found.setVisible(found)

    def _button(self, name: str, words: str, keys: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("look", "plain")
        made.setIcon(icon(name, TONES.ink, scaled(_ICON), disabled=TONES.edge))
        made.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        made.setToolTip(f"{words} ({keys})")
        made.setAccessibleName(words)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        # A click leaves the focus in the question: a jump starts from there.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
