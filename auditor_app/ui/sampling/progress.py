"""How far the sample has come: wanted and interviewed by stratum, and what it could find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QVBoxLayout

from auditor_app.ui.controls import clear_layout, column, icon_label, label
from auditor_app.ui.numerals import number
from auditor_app.ui.row_button import progress_bar
from auditor_app.ui.sampling.words import affected_words, percent
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.audit import AttributeProgress, SampleProgress

_BAR = 180


class ProgressCard(QFrame):
    """Numbers only: no answer of an interview, and nobody's name."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._inner = QVBoxLayout()
        self._inner.setSpacing(GRID)
        self._inner.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(self._inner)
        self.lines: dict[str, str] = {}
        """The words of each line, by "interviews", "files", … and "attribute.stratum"."""

    def show_progress(self, found: SampleProgress) -> None:
        """Show the numbers as they are now."""
        clear_layout(self._inner)
        self.lines = {}
        self._inner.addWidget(label(self.tr("So far"), "section"))
        self._inner.addLayout(self._totals(found))
        for attribute in found.attributes:
            self._inner.addSpacing(GRID)
            self._inner.addWidget(label(str(attribute.wording), "strong"))
            self._inner.addLayout(self._strata(attribute))
        self._inner.addSpacing(GRID)
        self._inner.addLayout(self._chances(found))

    def _totals(self, found: SampleProgress) -> QLayout:
        grid = _grid()
        plan = found.plan
        self._add(grid, "heard", self.tr("People interviewed"), found.heard, plan.interviews)
        self._add(grid, "alone", self.tr("One by one"), found.interviewed, None)
        if found.groups is not None:
            self._add(grid, "groups", self.tr("Groups"), found.groups, plan.size.groups or None)
            self._add(grid, "in_groups", self.tr("People in groups"), found.in_groups or 0, None)
        if found.files_checked is not None:
            self._add(grid, "files", self.tr("Files checked"), found.files_checked, plan.files)
        self._add(grid, "declined", self.tr("Did not want to talk"), found.declined, None)
        layout = column(grid, spacing=GRID)
        if found.groups_sealed:
            words = self.tr(
                "Of %Ln sealed group interviews it is not kept how many people took part; they"
                " are not counted here.",
                "",
                found.groups_sealed,
            )
            layout.addWidget(label(words, "small"))
        return layout

    def _strata(self, attribute: AttributeProgress) -> QLayout:
        if not attribute.counted:
            return column(label(self.tr("The interview does not ask for it."), "small"))
        grid = _grid()
        for stratum in attribute.strata:
            name = f"{attribute.id}.{stratum.id}"
            self._add(grid, name, str(stratum.wording), stratum.interviewed, stratum.wanted)
        layout = column(grid, spacing=4)
        if attribute.not_said:
            words = self.tr("{count} interviewed whose answer names none of these.")
            layout.addWidget(label(words.format(count=number(attribute.not_said)), "small"))
        if attribute.not_kept:
            words = self.tr("{count} interviewed whose sealed interview does not say it any more.")
            layout.addWidget(label(words.format(count=number(attribute.not_kept)), "small"))
        return layout

    def _add(self, grid: QGridLayout, name: str, title: str, done: int, wanted: int | None) -> None:
        """A line: what, a bar where a number is wanted, the numbers, a tick once it is there."""
        line = grid.rowCount()
        words = number(done)
        if wanted is not None:
            words = self.tr("{done} of {wanted}").format(done=number(done), wanted=number(wanted))
        grid.addWidget(label(title), line, 0)
        if wanted:
            bar = progress_bar(min(done, wanted), wanted, _BAR)
            bar.setAccessibleName(f"{title}: {words}")
            # Aligned, since a line is higher than a bar can be.
            grid.addWidget(bar, line, 1, Qt.AlignmentFlag.AlignVCenter)
        if wanted and done >= wanted:
            words += "  ·  " + self.tr("enough")
            grid.addWidget(icon_label("complete", TONES.good), line, 3)
        grid.addWidget(label(words, wrap=False), line, 2)
        self.lines[name] = words

    def _chances(self, found: SampleProgress) -> QLayout:
        layout = column(
            label(self.tr("What the sample could find"), "strong"),
            label(
                self.tr(
                    "The chance to meet at least one affected worker, if everybody was chosen at"
                    " random and says what happened:"
                ),
                "small",
            ),
            spacing=4,
        )
        # Neither is there while nobody is planned for, or where more were heard than work there.
        planned = {chance.share: chance.chance for chance in found.planned_chances}
        now = {chance.share: chance.chance for chance in found.chances}
        for chance in found.planned_chances or found.chances:
            said = []
            if chance.share in now:
                said.append(
                    self.tr("{chance} with those interviewed so far").format(
                        chance=percent(now[chance.share])
                    )
                )
            if chance.share in planned and found.plan.interviews:
                said.append(
                    self.tr("{chance} with the whole plan").format(
                        chance=percent(planned[chance.share])
                    )
                )
            words = f"{affected_words(chance)}: {', '.join(said)}."
            self.lines[f"chance.{chance.share:g}"] = words
            layout.addWidget(label(words))
        return layout


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID * 2)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, _BAR)
    grid.setColumnMinimumWidth(2, 130)
    grid.setColumnMinimumWidth(3, GRID * 3)
    return grid
