"""Setting another state or outcome than the rule's, with a written reason, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    bring_into_view,
    button,
    column,
    label,
    row,
)
from auditor_app.ui.indicators.folding import Folded
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.questions.choice_rows import RadioRow
from auditor_app.ui.text_area import TextArea
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import when
from auditor_app.vault.overrides import LONGEST_REASON

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QLayout

    from auditor_app.errors import AuditorError
    from auditor_app.vault import Override

_CHOSEN = "chosen"
_REASON = "reason"
_REASON_LINES = 4


class SetBeside(QFrame):
    """What the rule says and what the auditor has set, beside each other, with the reason."""

    def __init__(self, computed: StateWords, set_to: StateWords, override: Override) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        line = row(
            label(self.tr("By the rule"), "small", wrap=False),
            StateLabel(computed),
            GRID,
            label(self.tr("Set by the auditor"), "small", wrap=False),
            StateLabel(set_to),
            None,
        )
        reason = (
            self.tr("Reason: {why}").format(why=override.reason)
            if override.reason
            else self.tr("The reason is sealed with the interview.")
        )
        who = self.tr("{name}, {time}").format(
            name=override.auditor or self.tr("The auditor"), time=when(override.made_at)
        )
        layout = column(line, label(reason), label(who, "small"), spacing=4)
        layout.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        self.setLayout(layout)


class OverrideCard(QFrame):
    """What counts, and (while the audit is a draft) the way to set something else.

    Signals:
        wanted(value, reason): set this.
        withdrawn(override id): let the rule's result count again.
    """

    wanted = Signal(str, str)
    withdrawn = Signal(str)

    def __init__(
        self,
        shown: Callable[[str], StateWords],
        computed: str,
        override: Override | None,
        before: Sequence[Override],
    ) -> None:
        """`shown` gives the words of a value; `before` are overrides that count no more."""
        super().__init__()
        self.setProperty("look", "card")
        self._shown = shown
        self._override = override
        self.choices: dict[str, RadioRow] = {}
        self.reason = TextArea(_REASON_LINES, most=LONGEST_REASON)
        self.set = button(self.tr("&Set this"), "primary")
        self.withdraw = button(self.tr("&Withdraw: let the rule's result count"), "", "undo")
        self.message = InlineMessage()
        self.closed = label("", "muted")
        self._group = QButtonGroup(self)
        self.form: Folded | None = None
        # A child from the first: a layout that waits for a parent is nobody's to delete.
        self._fields = QWidget(self)
        self._fields.hide()
        self.history: Folded | None = None
        self._before = before
        self._layout = column(
            label(self.tr("The auditor's own judgement"), "section"), spacing=GRID + 4
        )
        self._layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(self._layout)
        self._show_what_counts(computed)
        self.withdraw.setParent(self)
        self.withdraw.hide()
        self.closed.hide()
        self._layout.addLayout(row(self.withdraw, None))
        self._layout.addWidget(self.closed)
        self._layout.addWidget(self.message)
        self._add_before()
        self.withdraw.clicked.connect(self._withdraw)
        self.set.clicked.connect(self._set)

    def offer(self, values: Sequence[str], lead: str, effect: str, warning: str) -> None:
        """Let one of these be set, behind a link.

        `lead` is the link's words, `effect` says what setting does, `warning` what not to write.
        """
        name = label(self.tr("&Reason (needed)"), "strong")
        name.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setAccessibleDescription(warning)
        self.reason.textChanged.connect(self._check)
        layout = column(label(effect, "muted"), spacing=GRID)
        layout.setContentsMargins(0, 0, 0, 0)
        for value in values:
            choice = RadioRow(self._shown(value).words, value)
            choice.toggled.connect(self._check)
            self._group.addButton(choice)
            self.choices[value] = choice
            layout.addWidget(choice)
        layout.addSpacing(GRID)
        layout.addWidget(name)
        layout.addWidget(label(warning, "small"))
        layout.addWidget(self.reason)
        layout.addLayout(row(self.set, None))
        self._fields.setLayout(layout)
        self.form = Folded(lead, self._make_form)
        self._layout.insertWidget(self._layout.indexOf(self.message), self.form)
        self.withdraw.setVisible(self._override is not None)
        self._check()

    def typed(self) -> dict[str, str]:
        """What is chosen and written and not set yet; empty where that is nothing."""
        chosen, reason = self._chosen(), self.reason.toPlainText()
        found = {_CHOSEN: chosen.value if chosen is not None else "", _REASON: reason}
        return {name: text for name, text in found.items() if text.strip()}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Put what `typed` gave back into its fields."""
        if self.form is None or not typed:
            return
        self.form.link.setChecked(True)
        if (choice := self.choices.get(typed.get(_CHOSEN, ""))) is not None:
            choice.setChecked(True)
        self.reason.setPlainText(typed.get(_REASON, ""))
        self.reason.moveCursor(QTextCursor.MoveOperation.End)
        self.reason.setFocus()
        bring_into_view(self.reason)

    def refuse(self, why: str) -> None:
        """Say why nothing can be set."""
        self.closed.setText(why)
        self.closed.show()

    def show_error(self, error: AuditorError) -> None:
        """It was not done; what was written stays."""
        self.message.show_error(error)
        bring_into_view(self.message)
        self.withdraw.setEnabled(True)
        self._check()

    def _make_form(self) -> QLayout:
        layout = column(self._fields)
        self._fields.show()
        return layout

    def _show_what_counts(self, computed: str) -> None:
        if self._override is not None:
            beside = SetBeside(
                self._shown(computed), self._shown(self._override.set_to), self._override
            )
            self._layout.addWidget(beside)
            return
        line = row(label(self.tr("By the rule"), "small", wrap=False), spacing=GRID)
        line.addWidget(StateLabel(self._shown(computed)), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(label(self.tr("This counts: nothing else has been set."), "small"), 1)
        self._layout.addLayout(line)

    def _add_before(self) -> None:
        if self._before:
            words = self.tr("%Ln that count no more", "", len(self._before))
            self.history = Folded(words, self._make_before)
            self._layout.addWidget(self.history)

    def _make_before(self) -> QLayout:
        layout = column(spacing=GRID)
        for override in self._before:
            ended = self.tr("Withdrawn") if override.ended == "withdrawn" else self.tr("Replaced")
            words = self.tr("{state}, set {time} by {name}. {ended} {later}.").format(
                state=self._shown(override.set_to).words,
                time=when(override.made_at),
                name=override.auditor or self.tr("the auditor"),
                ended=ended,
                later=when(override.ended_at) if override.ended_at else "",
            )
            layout.addWidget(label(words, "small"))
            layout.addWidget(label(override.reason or self.tr("The reason is sealed.")))
        return layout

    def _chosen(self) -> RadioRow | None:
        chosen = self._group.checkedButton()
        return chosen if isinstance(chosen, RadioRow) else None

    def _check(self) -> None:
        written = bool(self.reason.toPlainText().strip())
        self.set.setEnabled(written and self._chosen() is not None)

    def _set(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.set.setEnabled(False)
            self.wanted.emit(chosen.value, self.reason.toPlainText())

    def _withdraw(self) -> None:
        if self._override is not None:
            self.withdraw.setEnabled(False)
            self.withdrawn.emit(self._override.id)
