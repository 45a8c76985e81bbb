"""What was drawn: line numbers by stratum with their spares, and who stood in for whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.controls import (
    ConfirmButton,
    button,
    clear_layout,
    column,
    keep_wheel_out,
    label,
    row,
)
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.gate import field
from auditor_app.ui.sampling.asking import DrawnLines, drawn_lines, erase, stand_in
from auditor_app.ui.sampling.words import numbers, reason_words, seed_words, stratum_words
from auditor_app.ui.text_line import TextLine
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import when
from auditor_app.vault import REASONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.errors import AuditorError
    from auditor_app.protocols import DrawnStratum
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.sampling.asking import SampleFound
    from auditor_app.vault import SampleDraw

_NUMBER_WIDTH = 64
_CAPTION_WIDTH = 200
_MOST_NAMED = 300


class DrawnCard(QFrame):
    """Signals: `changed(SampleFound)`: somebody stood in, or the list is erased; `again()`."""

    changed = Signal(object)
    again = Signal()

    def __init__(self, desk: Desk, audit_id: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk, self._audit_id = desk, audit_id
        self._draw: SampleDraw | None = None
        self.texts = DrawnLines({})
        self.words = label("")
        self.seed = label("", "strong")
        self.seed.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_lines = button(self.tr("Show &who they are"), "", "eye")
        self.draw_again = button(self.tr("Draw &again…"))
        self.erase = ConfirmButton(
            self.tr("Erase the list now"), self.tr("Press again: the list is gone for good")
        )
        self._strata = QVBoxLayout()
        self._strata.setSpacing(GRID)
        self._replaced = QVBoxLayout()
        self._replaced.setSpacing(4)
        self.position, self.reason, self.note = QComboBox(), QComboBox(), TextLine(200)
        self.replace = button(self.tr("Let the next spare stand &in"))
        self.message = InlineMessage()
        self._replacing = self._make_replacing()
        self._fields = Fields({"position": self.position, "reason": self.reason, "note": self.note})
        self._lay_out()

    def _lay_out(self) -> None:
        self.show_lines.setCheckable(True)
        self.show_lines.toggled.connect(self._show_lines)
        self.draw_again.clicked.connect(self.again)
        self.erase.confirmed.connect(self._erase)
        seed = row(label(self.tr("Seed"), "muted", wrap=False), spacing=GRID)
        seed.addWidget(self.seed, 1)
        head = row(label(self.tr("Drawn"), "section"), self.show_lines)
        head.setStretch(0, 1)
        layout = column(
            head,
            self.words,
            seed,
            self._strata,
            self._replaced,
            self._replacing,
            self.message,
            row(self.draw_again, self.erase, None),
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def _make_replacing(self) -> QWidget:
        # As wide as there is room for: long reasons are cut instead of pushing the page wide.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.reason.setSizeAdjustPolicy(policy)
        self.reason.setMinimumContentsLength(12)
        for reason in REASONS:
            self.reason.addItem(reason_words(reason), reason)
        boxes = row(spacing=GRID * 2)
        for name, box in (
            (self.tr("N&umber"), self.position),
            (self.tr("Wh&y"), self.reason),
        ):
            keep_wheel_out(box)
            caption = label(name, "strong", wrap=False)
            caption.setBuddy(box)
            box.setAccessibleName(name.replace("&", ""))
            boxes.addLayout(column(caption, box, spacing=4))
        boxes.addStretch(1)
        self.replace.clicked.connect(self._replace)
        self.position.currentIndexChanged.connect(self._number_chosen)
        self.next_spare = label("", "small")
        holder = QFrame()
        holder.setProperty("look", "inset")
        standing = row(self.replace, spacing=GRID * 2)
        standing.addWidget(self.next_spare, 1)
        inner = column(
            label(self.tr("Somebody cannot be interviewed"), "strong"),
            boxes,
            field(self.tr("N&ote, erased with the list"), self.note),
            standing,
        )
        inner.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        holder.setLayout(inner)
        return holder

    def typed(self) -> dict[str, str]:
        """What is said of somebody who cannot be interviewed, and not kept yet."""
        return self._fields.typed() if self.note.text().strip() else {}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What `typed` gave stands in the fields again."""
        if not self._replacing.isHidden():
            self._fields.put_back(typed)

    # Showing ------------------------------------------------------------------------------------

    def show_found(self, found: SampleFound) -> None:
        """Show the draw of a plan that has one."""
        plan = found.plan
        if plan is None or plan.draw is None:
            return
        kept = plan.list_state == "kept"
        if not kept or (self._draw is not None and self._draw.number != plan.draw.number):
            # Who stood on the lines of the list before is nobody of this one.
            self.show_lines.setChecked(False)
            self.texts = DrawnLines({})
        self._draw = plan.draw
        self.message.hide()
        may_change = found.is_draft and not self._desk.vault.read_only
        words = self.tr("{drawn} of {listed} lines, {time}.").format(
            drawn=number(len(plan.draw.standing)),
            listed=number(plan.draw.listed),
            time=when(plan.draw.drawn_at),
        )
        if plan.draw.number > 1:
            words += " " + self.tr("It is draw number {number}.").format(
                number=number(plan.draw.number)
            )
        if not kept:
            words += " " + self.tr("The list is erased; the numbers stay.")
        self.words.setText(words)
        self.seed.setText(seed_words(plan.draw.seed))
        self.show_lines.setVisible(kept)
        self.erase.setVisible(kept and may_change)
        self.draw_again.setVisible(may_change)
        self._replacing.setVisible(may_change)
        self._show_strata(plan.draw)
        self._show_replacements(plan.draw)
        self._offer(plan.draw)

    def _show_strata(self, draw: SampleDraw) -> None:
        clear_layout(self._strata)
        for stratum in draw.strata:
            if not stratum.drawn:
                continue
            if len(draw.strata) > 1 or stratum.stratum:
                self._strata.addWidget(label(stratum_words(stratum.stratum), "strong"))
            self._strata.addLayout(self._stratum(stratum, draw))

    def _stratum(self, stratum: DrawnStratum, draw: SampleDraw) -> QLayout:
        used = {each.spare for each in draw.replacements}
        replaced = {each.replaced for each in draw.replacements}
        asked = (*stratum.drawn, *(spare for spare in stratum.spares if spare in used))
        standing = tuple(position for position in asked if position not in replaced)
        spares = tuple(spare for spare in stratum.spares if spare not in used)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _CAPTION_WIDTH)
        grid.setColumnStretch(1, 1)
        for line, (name, positions) in enumerate(
            (
                (self.tr("To interview ({count})").format(count=number(len(standing))), standing),
                (
                    self.tr("Spares, in this order ({count})").format(count=number(len(spares))),
                    spares,
                ),
            )
        ):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(name, "muted", wrap=False), line, 0, top)
            if self.texts.texts and positions:
                grid.addLayout(self._named(positions), line, 1)
            else:
                grid.addWidget(label(numbers(positions)), line, 1, top)
        return grid

    def _named(self, positions: tuple[int, ...]) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _NUMBER_WIDTH)
        grid.setColumnStretch(1, 1)
        for line, position in enumerate(positions[:_MOST_NAMED]):
            where = label(number(position), wrap=False)
            grid.addWidget(where, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self.texts.texts.get(position, "")), line, 1)
        if len(positions) > _MOST_NAMED:
            more = self.tr("and {count} more").format(count=number(len(positions) - _MOST_NAMED))
            grid.addWidget(label(more, "small"), _MOST_NAMED, 1)
        return grid

    def _show_replacements(self, draw: SampleDraw) -> None:
        clear_layout(self._replaced)
        if draw.replacements:
            self._replaced.addWidget(label(self.tr("Stood in"), "strong"))
        for each in draw.replacements:
            words = self.tr("{spare} for {replaced}: {reason}, {time}").format(
                spare=each.spare,
                replaced=each.replaced,
                reason=reason_words(each.reason).lower(),
                time=when(each.at),
            )
            if each.note:
                words += f"  ·  {each.note}"
            self._replaced.addWidget(label(words))

    def _offer(self, draw: SampleDraw) -> None:
        self.position.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.position.clear()
        for position in sorted(draw.standing):
            self.position.addItem(str(position), position)
        self.position.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self.note.clear()
        self._number_chosen()

    def _number_chosen(self) -> None:
        position = self.position.currentData()
        spare = None
        if self._draw is not None and position is not None:
            spare = self._draw.next_spare(int(position))
        self.replace.setEnabled(spare is not None)
        self.next_spare.setText(
            self.tr("No spare is left: draw again, or note that fewer were interviewed.")
            if spare is None
            else self.tr("The next spare is number {spare}.").format(spare=spare)
        )

    # Doing --------------------------------------------------------------------------------------

    def _show_lines(self, shown: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.show_lines.setText(
            self.tr("Hide &who they are") if shown else self.tr("Show &who they are")
        )
        if shown:
            work = partial(drawn_lines, audit_id=self._audit_id)
            self._desk.ask(self, work, self._take_lines, self._failed)
        else:
            self._take_lines(DrawnLines({}))

    def _take_lines(self, texts: DrawnLines) -> None:
        self.texts = texts if self.show_lines.isChecked() else DrawnLines({})
        if self._draw is not None:
            self._show_strata(self._draw)

    def _replace(self) -> None:
        self.replace.setEnabled(False)
        work = partial(
            stand_in,
            audit_id=self._audit_id,
            position=int(self.position.currentData()),
            reason=self.reason.currentData(),
            note=self.note.text(),
        )
        self._desk.ask(self, work, self.changed.emit, self._failed)

    def _erase(self) -> None:
        work = partial(erase, audit_id=self._audit_id)
        self._desk.ask(self, work, self.changed.emit, self._failed)

    def _failed(self, error: AuditorError) -> None:
        self.message.show_error(error)
        self._number_chosen()
