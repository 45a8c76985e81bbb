"""Drawing from a list: the list as it is pasted, how many of each stratum, and the seed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from auditor_app.audit import ListedStratum, look_at_list
from auditor_app.protocols import new_seed
from auditor_app.ui.controls import (
    ConfirmButton,
    button,
    clear_layout,
    column,
    icon_label,
    label,
    later,
    row,
)
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.gate import field
from auditor_app.ui.sampling.asking import draw, erase, kept_list
from auditor_app.ui.sampling.number_edit import NumberEdit
from auditor_app.ui.sampling.words import stratum_words
from auditor_app.ui.text_area import TextArea
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk

_PAUSE = 300
_LIST_LINES = 8
_LONGEST_LIST = 2_000_000
"""Characters: 100,000 lines of names or numbers."""
_SEED_WIDTH = 260
_SIZE = "size "


class DrawCard(QFrame):
    """Signals: `drawn(SampleFound)`, with the draw kept; `left()`: it stays as it was."""

    drawn = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, audit_id: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk, self._audit_id = desk, audit_id
        self._interviews = 0
        self.list = TextArea(_LIST_LINES, most=_LONGEST_LIST)
        self.list.setPlaceholderText(self.tr("One worker a line"))
        self.lines = label("", "small")
        self.sizes: dict[str, NumberEdit] = {}
        self._sizes = QVBoxLayout()
        self.seed = LineEdit(new_seed())
        self.seed.setFixedWidth(scaled(_SEED_WIDTH))
        self.new_seed = button(self.tr("&New seed"), "", "retry")
        self.message = InlineMessage()
        self.draw = button(self.tr("&Draw"), "primary")
        self.cancel = button(self.tr("Cancel"))
        self.erase = ConfirmButton(self.tr("Erase the list"), self.tr("Press again to erase"))
        self._loaded = ""
        self._waiting: dict[str, str] = {}
        self._typed = later(self, self._look, _PAUSE)
        self._lay_out()

    def _lay_out(self) -> None:
        self.again = label(
            self.tr(
                "Drawing again replaces the draw before, its list and who stood in for whom. That"
                " it was drawn again stays in the log of the audit."
            )
        )
        caption = label(self.tr("&List of workers"), "strong")
        caption.setBuddy(self.list)
        self.list.setAccessibleName(self.tr("List of workers"))
        stays = row(spacing=GRID)
        stays.addWidget(icon_label("lock", TONES.accent))
        stays.addWidget(
            label(
                self.tr(
                    "The list stays in this vault, encrypted. It stands in no report, search or"
                    " bundle, and is erased when the audit is signed off. Numbers or initials do"
                    " as well as names."
                )
            ),
            1,
        )
        hint = self.tr(
            "One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab."
            " Until it is drawn from it waits here, encrypted like everything else, also when the"
            " vault locks."
        )
        seed = row(field(self.tr("S&eed"), self.seed), spacing=GRID)
        seed.addLayout(column(None, self.new_seed, spacing=0))
        seed.addStretch(1)
        self._sizes.setSpacing(4)
        layout = column(
            label(self.tr("Draw from a list"), "section"),
            self.again,
            stays,
            column(caption, self.list, spacing=4),
            self.lines,
            label(hint, "small"),
            self._sizes,
            GRID,
            seed,
            label(
                self.tr(
                    "Whoever has the list and the seed can make the same draw again. Leave the seed"
                    " as it is, or type one that was agreed in front of others."
                ),
                "small",
            ),
            self.message,
            row(self.draw, self.cancel, None, self.erase),
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.draw.setEnabled(False)
        self.erase.hide()
        self.erase.confirmed.connect(self._erase)
        self.list.textChanged.connect(self._list_changed)
        self.new_seed.clicked.connect(lambda: self.seed.setText(new_seed()))
        self.draw.clicked.connect(self._draw)
        self.cancel.clicked.connect(self.left)

    def begin(self, interviews: int, *, again: bool) -> None:
        """Make ready for a draw of so many; `again`: from the list there is, with a new seed."""
        self._interviews = interviews
        self.again.setVisible(again)
        self.cancel.setVisible(again)
        self.message.hide()
        if again:
            self.seed.setText(new_seed())
            work = partial(kept_list, audit_id=self._audit_id)
            self._desk.ask(self, work, self._take_kept)
        else:
            self._typed.start()

    def typed(self) -> dict[str, str]:
        """The seed and the sizes, where somebody typed them."""
        typed = {
            f"{_SIZE}{name}": edit.text() for name, edit in self.sizes.items() if edit.isModified()
        }
        if self.seed.isModified():
            typed["seed"] = self.seed.text()
        return typed

    def undrawn(self) -> str:
        """The list in the field, where it is not the one that the vault keeps."""
        pasted = self.list.toPlainText()
        return pasted if pasted.strip() and pasted != self._loaded else ""

    def put_back(self, typed: Mapping[str, str], undrawn: str) -> None:
        """What `typed` and `undrawn` gave stands in its fields again."""
        if "seed" in typed:
            self.seed.setText(typed["seed"])
            self.seed.setModified(True)
        self._waiting = {
            name.removeprefix(_SIZE): text for name, text in typed.items() if name.startswith(_SIZE)
        }
        if undrawn:
            self.list.show_text(undrawn)

    def _take_kept(self, kept: str) -> None:
        """The list that the vault keeps, unless another one stands there again by then."""
        self._loaded = kept
        if not self.list.toPlainText().strip():
            self.list.show_text(kept)

    def forget(self) -> None:
        """Nothing of the list stays in the field, nor in what undoing would bring back."""
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.list.setPlainText("")
        self.list.document().clearUndoRedoStacks()
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self._loaded, self._waiting = "", {}
        self.erase.hide()
        self._show_nothing()

    # The list -----------------------------------------------------------------------------------

    def _list_changed(self) -> None:
        """Nothing is drawn from a list that was not looked at yet."""
        self.draw.setEnabled(False)
        # A list that was drawn from is erased where the draw stands.
        self.erase.setVisible(bool(self.undrawn()) and self.cancel.isHidden())
        self._typed.start()

    def _erase(self) -> None:
        """Nothing of the list stays, neither here nor where it waited over a lock."""
        self.forget()
        work = partial(erase, audit_id=self._audit_id)
        self._desk.ask(self, work, lambda _: self.list.setFocus(), self.message.show_error)

    def _look(self) -> None:
        pasted = self.list.toPlainText()
        if not pasted.strip():
            self._show_nothing()
            return
        work = partial(look_at_list, pasted, self._interviews)
        self._desk.run(self, work, self._show_strata, self._list_refused)

    def _show_nothing(self) -> None:
        self.sizes = {}
        clear_layout(self._sizes)
        self.lines.setText("")
        self.message.hide()
        self.draw.setEnabled(False)

    def _show_strata(self, strata: tuple[ListedStratum, ...]) -> None:
        if self._is_outdated():
            return
        self.message.hide()
        typed = {name: edit.text() for name, edit in self.sizes.items() if edit.isModified()}
        typed, self._waiting = {**self._waiting, **typed}, {}
        self.sizes = {}
        clear_layout(self._sizes)
        lines = sum(stratum.listed for stratum in strata)
        count = self.tr("1 line") if lines == 1 else self.tr("{count} lines")
        self.lines.setText(count.format(count=number(lines)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, words in ((1, self.tr("On the list")), (2, self.tr("To draw"))):
            grid.addWidget(label(words, "small", wrap=False), 0, place)
        for line, stratum in enumerate(strata, start=1):
            edit = NumberEdit()
            edit.show_number(stratum.wanted)
            edit.setAccessibleName(
                self.tr("To draw: {stratum}").format(stratum=stratum_words(stratum.stratum))
            )
            if stratum.stratum in typed:
                edit.setText(typed[stratum.stratum])
                edit.setModified(True)
            self.sizes[stratum.stratum] = edit
            grid.addWidget(label(stratum_words(stratum.stratum)), line, 0)
            grid.addWidget(label(number(stratum.listed), wrap=False), line, 1)
            grid.addWidget(edit, line, 2)
        self._sizes.addLayout(grid)
        self.draw.setEnabled(True)

    def _is_outdated(self) -> bool:
        """It was typed on, and is looked at again; or the list is gone from the field."""
        return self._typed.isActive() or not self.list.toPlainText().strip()

    def _list_refused(self, error: AuditorError) -> None:
        if self._is_outdated():
            return
        self._show_nothing()
        self.message.show_error(error)

    # The draw -----------------------------------------------------------------------------------

    def _draw(self) -> None:
        self.draw.setEnabled(False)
        work = partial(
            draw,
            audit_id=self._audit_id,
            pasted=self.list.toPlainText(),
            sizes={name: edit.number() or 0 for name, edit in self.sizes.items()},
            seed=self.seed.text(),
        )
        self._desk.ask(self, work, self.drawn.emit, self._not_drawn)

    def _not_drawn(self, error: AuditorError) -> None:
        self.draw.setEnabled(not self._is_outdated())
        self.message.show_error(error)
